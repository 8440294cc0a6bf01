"""What happened to orders, in the past tense. Whole won, shares, Unix seconds by the broker's clock."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Literal

from pykis.kinds import Exchange, OrderType, Side, TimeInForce

from .event import Event, Source

__all__ = [
    "CancelAccepted",
    "CancelIntended",
    "CancelRefused",
    "ChangeAbsent",
    "ModifyIntended",
    "ModifyRefused",
    "OrderAbsent",
    "OrderAdopted",
    "OrderAmbiguous",
    "OrderCanceled",
    "OrderDoubted",
    "OrderExpired",
    "OrderFilled",
    "OrderIntended",
    "OrderModified",
    "OrderRefused",
    "OrderRejected",
    "OrderSubmitted",
    "OrphanChanged",
    "OrphanFound",
]


@dataclass(frozen=True, slots=True)
class OrderIntended(Event):
    """An order is meant, and nothing of it has left: durable before the first byte leaves."""

    intent_id: str
    key: str
    day: str
    symbol: str
    side: Side
    qty: int
    price: int
    """Won; 0 where the division takes none."""
    worst_price: int
    """What a share may cost at worst: the price, or the upper limit; 0 on sales."""
    order_type: OrderType
    time_in_force: TimeInForce
    exchange: Exchange
    division: str
    purpose: str
    """``user``, or ``exit:`` and the protection's id."""
    signal: str = ""
    retry_of: str = ""


@dataclass(frozen=True, slots=True)
class OrderRefused(Event):
    """An order was refused by our own limits before anything was meant to leave; its key is spent."""

    intent_id: str
    key: str
    day: str
    symbol: str
    side: Side
    qty: int
    price: int
    order_type: OrderType
    time_in_force: TimeInForce
    exchange: Exchange
    purpose: str
    code: str
    reason: str
    signal: str = ""
    retry_of: str = ""


@dataclass(frozen=True, slots=True)
class OrderSubmitted(Event):
    """The broker has it."""

    intent_id: str
    number: str
    """Printed `OrderId`."""
    source: Source


@dataclass(frozen=True, slots=True)
class OrderRejected(Event):
    """Proved: nothing of it is at the exchange."""

    intent_id: str
    code: str
    reason: str
    source: Source


@dataclass(frozen=True, slots=True)
class OrderDoubted(Event):
    """A POST left, or may have, and nothing proves what became of it."""

    intent_id: str
    what: Literal["place", "modify", "cancel"]
    cause: str
    sent_from: float
    """The broker's clock, cut to the second and less its uncertainty: no row of ours can be older."""
    ended: float
    """The broker's clock when the POST had ended at the latest."""
    patience: float
    """Seconds after `ended` before absence can be proved: the horizon."""


@dataclass(frozen=True, slots=True)
class OrderAdopted(Event):
    """Evidence: a unique row of a complete read is the order that was in doubt (or thought absent)."""

    intent_id: str
    number: str
    late: bool
    """It had been called absent."""
    reason: str = ""
    """What a person saw who settled it by hand; blank where the row itself is the evidence."""


@dataclass(frozen=True, slots=True)
class OrderAbsent(Event):
    """Evidence: two complete reads after the horizon do not hold it."""

    intent_id: str
    reason: str = ""
    """What a person saw who settled it by hand; blank where the reads are the evidence."""


@dataclass(frozen=True, slots=True)
class OrderAmbiguous(Event):
    """Several rows fit, or one row fits several orders: a person must decide."""

    intent_id: str
    numbers: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class OrderFilled(Event):
    """A part of it, or all, traded."""

    intent_id: str
    number: str
    qty: int
    amount: int
    """Won: price times shares."""
    fee: int
    tax: int
    source: Source


@dataclass(frozen=True, slots=True)
class OrderCanceled(Event):
    """The rest is gone from the exchange before its day ended."""

    intent_id: str
    source: Source


@dataclass(frozen=True, slots=True)
class OrderExpired(Event):
    """The rest ended with its day."""

    intent_id: str


@dataclass(frozen=True, slots=True)
class ModifyIntended(Event):
    """A change of price is meant."""

    intent_id: str
    key: str
    price: int


@dataclass(frozen=True, slots=True)
class OrderModified(Event):
    """What was left lives under a new number now."""

    intent_id: str
    number: str
    price: int
    qty: int
    """What moved to the new number."""
    source: Source


@dataclass(frozen=True, slots=True)
class ModifyRefused(Event):
    """Proved: the order is as it was."""

    intent_id: str
    code: str
    reason: str


@dataclass(frozen=True, slots=True)
class CancelIntended(Event):
    """A cancellation is meant."""

    intent_id: str
    key: str


@dataclass(frozen=True, slots=True)
class CancelAccepted(Event):
    """The broker has taken the cancellation; the order ends when a notice or a row says so."""

    intent_id: str
    number: str


@dataclass(frozen=True, slots=True)
class CancelRefused(Event):
    """Proved: the cancellation had no effect."""

    intent_id: str
    code: str
    reason: str


@dataclass(frozen=True, slots=True)
class ChangeAbsent(Event):
    """Evidence: a modification or cancellation in doubt had no effect."""

    intent_id: str
    what: Literal["modify", "cancel"]


@dataclass(frozen=True, slots=True)
class OrphanFound(Event):
    """The broker has an order of the account that the journal does not know."""

    number: str
    symbol: str
    side: Side
    qty: int
    price: int
    filled: int
    remaining: int


@dataclass(frozen=True, slots=True)
class OrphanChanged(Event):
    """It traded, or ended."""

    number: str
    filled: int
    remaining: int
