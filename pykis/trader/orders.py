"""An order as the journal knows it: what was meant, its numbers at the broker, what traded, what is in doubt."""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import Any, Literal, cast

from pykis.kinds import Exchange, OrderType, Side, TimeInForce

from .order_events import OrderIntended, OrderRefused
from .states import OrderState

__all__ = ["Change", "Doubt", "Leg", "OrderRecord", "print_of"]


@dataclass(slots=True)
class Leg:
    """The order under one of its numbers: a modification moves what is left to a new one."""

    number: str
    """Printed `OrderId`."""
    price: int
    filled_qty: int = 0
    filled_amount: int = 0
    fee: int = 0
    tax: int = 0


@dataclass(slots=True)
class Doubt:
    """A POST whose fate nothing proves."""

    sent_from: float
    ended: float
    patience: float
    cause: str


@dataclass(slots=True)
class Change:
    """A modification or cancellation that is not finished."""

    key: str
    price: int = 0
    """Of a modification: the new price, won."""
    number: str = ""
    """Of an accepted cancellation: its own number."""
    doubt: Doubt | None = None


@dataclass(slots=True)
class OrderRecord:
    """An order (주문). Changed by `Book.apply` alone. Prices and amounts in won, times in Unix seconds."""

    intent_id: str
    key: str
    day: str
    symbol: str
    side: Side
    qty: int
    price: int
    worst_price: int
    order_type: OrderType
    time_in_force: TimeInForce
    exchange: Exchange
    division: str
    purpose: str
    signal: str
    retry_of: str
    created_at: float
    phase: Literal["pending", "live", "unknown", "absent", "canceled", "expired", "rejected"] = "pending"
    legs: list[Leg] = field(default_factory=list[Leg])
    filled_qty: int = 0
    filled_amount: int = 0
    doubt: Doubt | None = None
    modify: Change | None = None
    cancel: Change | None = None
    ambiguous: bool = False
    code: str = ""
    reason: str = ""
    changed_at: float = 0.0

    @property
    def state(self) -> OrderState:
        """Where it is in its life."""
        if 0 < self.qty <= self.filled_qty:  # an order of no shares was refused: nothing of it was filled
            return OrderState.FILLED
        if self.phase != "live":
            return _PHASES[self.phase]
        if self.cancel is not None:
            return OrderState.CANCEL_UNKNOWN if self.cancel.doubt else OrderState.CANCEL_PENDING
        if self.modify is not None:
            return OrderState.MODIFY_UNKNOWN if self.modify.doubt else OrderState.MODIFY_PENDING
        return OrderState.PARTIAL_FILL if self.filled_qty else OrderState.SUBMITTED

    @property
    def ended(self) -> bool:
        """Whether nothing of it is thought to be at the exchange."""
        return self.filled_qty >= self.qty or self.phase in _DONE  # as `state` says, but fast: hundreds a decision

    @property
    def remaining_qty(self) -> int:
        """Shares that may still trade; 0 once it has ended."""
        return 0 if self.ended else self.qty - self.filled_qty

    @property
    def number(self) -> str:
        """The number it lives under now; blank before the broker gave one."""
        return self.legs[-1].number if self.legs else ""

    @property
    def numbers(self) -> tuple[str, ...]:
        """Every number it had, its cancellation's included."""
        found = tuple(leg.number for leg in self.legs)
        return (*found, self.cancel.number) if self.cancel is not None and self.cancel.number else found

    def leg(self, number: str) -> Leg | None:
        """The order under that number."""
        return next((leg for leg in self.legs if leg.number == number), None)

    def reserved_price(self) -> int:
        """What a share that is left may cost at worst, won: of a change in doubt the dearer price counts."""
        return max(self.worst_price, self.modify.price) if self.modify is not None else self.worst_price

    def to_dict(self) -> dict[str, Any]:
        """For the snapshot: plain JSON, spelled out: `asdict` copies deeply, and this is asked for with every one."""
        values: dict[str, Any] = {name: getattr(self, name) for name in self.__slots__}
        values["legs"] = [_plain(leg) for leg in self.legs]
        values["doubt"] = _plain(self.doubt) if self.doubt is not None else None
        for name, change in (("modify", self.modify), ("cancel", self.cancel)):
            if change is not None:
                doubt = _plain(change.doubt) if change.doubt is not None else None
                values[name] = {**_plain(change), "doubt": doubt}
        return values

    @classmethod
    def from_dict(cls, values: dict[str, Any]) -> OrderRecord:
        """From a snapshot."""
        given = dict(values)
        given["legs"] = [Leg(**leg) for leg in given["legs"]]
        given["doubt"] = _doubt(given["doubt"])
        for name in ("modify", "cancel"):
            change = cast("dict[str, Any] | None", given[name])
            given[name] = _change(change)
        return cls(**given)


_DONE = frozenset({"absent", "canceled", "expired", "rejected"})
_PHASES = {
    "pending": OrderState.PENDING_NEW,
    "unknown": OrderState.UNKNOWN,
    "absent": OrderState.ABSENT,
    "canceled": OrderState.CANCELED,
    "expired": OrderState.EXPIRED,
    "rejected": OrderState.REJECTED,
}


def _plain(part: Leg | Doubt | Change) -> dict[str, Any]:
    return {name: getattr(part, name) for name in part.__slots__}


def _change(values: dict[str, Any] | None) -> Change | None:
    if not values:
        return None
    return Change(values["key"], values["price"], values["number"], _doubt(values["doubt"]))


def _doubt(values: dict[str, Any] | None) -> Doubt | None:
    return Doubt(**values) if values else None


def print_of(order: OrderRecord | OrderIntended | OrderRefused) -> str:
    """What makes two orders with the same key the same order."""
    return (
        f"{order.side} {order.symbol} {order.qty} {order.price} {order.order_type} {order.time_in_force} "
        f"{order.exchange} {order.retry_of}"
    )
