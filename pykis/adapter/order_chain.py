"""What every order at the broker has, whatever it is for: its numbers, what was filled, what became of it."""

from __future__ import annotations

from abc import ABC, abstractmethod
from collections.abc import Iterable, Sequence
from datetime import datetime
from decimal import Decimal
from threading import RLock
from typing import TYPE_CHECKING, Generic, Self, TypeVar

from ..errors import KisUnsupportedError
from ..kinds import OrderId, Side
from .context import Context
from .protocols import OrderState
from .sending import Target

if TYPE_CHECKING:
    from .listed import ChainRow

__all__ = ["OrderChain"]

R = TypeVar("R", bound="ChainRow")


class OrderChain(ABC, Generic[R]):
    """An order that follows its chain: a modification gets a new number at KIS, and `order_id` is that one then.

    What it says of fills is what was last read.
    """

    def __init__(
        self,
        context: Context,
        order_id: OrderId,
        *,
        symbol: str,
        side: Side,
        qty: int,
        time: datetime,
        row: R | None = None,
    ) -> None:
        self.context = context
        self.symbol: str = symbol
        """종목코드; of a bond 표준코드."""
        self.side: Side = side
        """매수 or 매도."""
        self.qty: int = qty
        """주문수량, what was filled before a modification included."""
        self.time: datetime = time
        """주문시각 of the first number, aware (Asia/Seoul)."""
        self._lock = RLock()
        self._ids = [order_id]
        self._live = order_id
        self._counted = 0
        """From which number on fills are this order's."""
        self._filled = 0
        self._remaining = qty
        self._average: Decimal | None = None
        self._state: OrderState | None = None
        if row is not None:
            self._take(row, [row])

    @property
    def order_id(self) -> OrderId:
        """The newest number, with its Korean date and its branch."""
        return self._ids[-1]

    @property
    def history(self) -> tuple[OrderId, ...]:
        """Every number that the order had, the first one first."""
        return tuple(self._ids)

    @property
    def live_id(self) -> OrderId:
        """The number under which the exchange holds it: that of the order, never of its cancellation."""
        return self._live

    @property
    def filled_qty(self) -> int:
        """체결수량 of the whole chain, as last read."""
        return self._filled

    @property
    def remaining_qty(self) -> int:
        """잔여수량, as last read."""
        return self._remaining

    @property
    def average_price(self) -> Decimal | None:
        """체결평균가, in the currency and unit of `price`; None before the first fill that was read."""
        return self._average

    @property
    def state(self) -> OrderState:
        """What became of it, as last read."""
        if self._state is not None:
            return self._state
        if self._remaining > 0:
            return "partial" if self._filled else "open"
        return "filled" if self._filled >= self.qty else "closed"

    def follow(self, rows: Iterable[R]) -> Self:
        """Take in rows of KIS' list that were read already; returns itself."""
        with self._lock:
            by_number = {row.number: row for row in rows if self._concerns(row)}
            for row in sorted(by_number.values(), key=lambda row: row.number):
                known = any(row.number == order_id.number for order_id in self._ids)
                if row.original != self._live.number or known or row.state == "rejected":
                    continue
                replaced = by_number.get(self._live.number)
                if row.action == "modify":
                    self._become(row, part=replaced is not None and replaced.remaining_qty > 0)
                elif row.action == "cancel" and replaced is not None and replaced.remaining_qty == 0:
                    self._ids.append(row.order_id)
            live = by_number.get(self._live.number)
            if live is not None:
                numbers = [order_id.number for order_id in self._ids[self._counted :]]
                self._take(live, [by_number[number] for number in numbers if number in by_number])
        return self

    # What kinds of orders do each in their own way

    def _concerns(self, row: R) -> bool:
        """Whether a row may be of this chain: numbers start anew each day."""
        return row.symbol == self.symbol and row.date == self._live.date

    @abstractmethod
    def _become(self, row: R, *, part: bool) -> None:
        """It was modified, perhaps by somebody else: a later change must not send the old price again. `part`: the old
        number lives on beside the new one."""

    @abstractmethod
    def _amount(self, row: R) -> Decimal:
        """What was paid for a row's fills, in the unit of its price."""

    def _became(self, live: R) -> OrderState:
        """What became of it, by its live row and the fills of the chain."""
        if live.state in ("closed", "cancelled", "filled") and self._filled >= self.qty:
            return "filled"
        return "partial" if live.state == "open" and self._filled else live.state  # filled under an earlier number

    # What changes it

    def _target(self) -> Target:
        return Target(self._live, self.symbol, self.side, self._remaining)

    def _check_whole(self, qty: int | None) -> None:
        if qty is not None and qty != self._remaining:
            raise KisUnsupportedError(
                f"Such an order is changed whole: {self._remaining:,} is left of it, not {qty:,}."
            )

    def _move(self, order_id: OrderId) -> None:
        """Go on under a new number."""
        self._live = order_id
        if order_id not in self._ids:
            self._ids.append(order_id)
        self._state = None

    def _modified(self, order_id: OrderId, part: int | None = None) -> None:
        """A modification of a part of it, or of all that is left, was taken under that number."""
        self._move(order_id)
        if part is not None:
            self._leave_behind(part)
        self.qty = self._filled + self._remaining

    def _leave_behind(self, part: int) -> None:
        """Only a part moved to the new number: the rest goes on under the old one, and its fills are no longer this
        order's."""
        self._counted = len(self._ids) - 1
        self._filled, self._remaining, self._average = 0, part, None
        self.qty = part

    def _take_back(self, order_id: OrderId, qty: int | None) -> None:
        """A cancellation of so much of it, or of all that is left, was taken under that number."""
        if qty is not None and qty < self._remaining:
            self._remaining -= qty
            return
        self._ids.append(order_id)
        self._remaining = 0
        self._state = "cancelled"

    def _take(self, live: R, chain: Sequence[R]) -> None:
        """What its rows say, the live one and all those that count."""
        orders = [row for row in chain if row.action != "cancel"]
        self._filled = sum(row.filled_qty for row in orders)
        self._remaining = live.remaining_qty
        amount = sum((self._amount(row) for row in orders), Decimal(0))
        self._average = amount / self._filled if self._filled else None
        self._state = self._became(live)
