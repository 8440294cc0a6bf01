"""An order for a bond at the broker: what is known of it, and what can be done with it."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import datetime
from decimal import Decimal
from threading import RLock

from ..errors import KisUnsupportedError, KisValidationError
from ..kinds import OrderId, Side, TimeInForce
from .bond_placing import modify_bond_order, place_bond_cancel
from .bond_rows import BondOrderRow, read_bond_orders
from .context import Context
from .protocols import OrderState
from .wording import digits

__all__ = ["BondOrder"]

_SIDES = {"buy": "매수", "sell": "매도"}


class BondOrder:
    """An order for a bond (장내채권 주문). A modification gets a new number at KIS, and `order_id` is that one then.

    What it says of fills is what was last read: `refresh` reads it anew. It ends with its day.
    """

    def __init__(
        self,
        context: Context,
        order_id: OrderId,
        *,
        symbol: str,
        side: Side,
        qty: int,
        price: Decimal,
        time: datetime,
        row: BondOrderRow | None = None,
    ) -> None:
        self.context = context
        self.symbol: str = symbol
        """표준코드."""
        self.side: Side = side
        """매수 or 매도."""
        self.qty: int = qty
        """주문수량, what was filled before a modification included."""
        self.price: Decimal = price
        """채권주문단가, won for 10,000 won of face value."""
        self.time: datetime = time
        """주문시각 of the first number, aware (Asia/Seoul)."""
        self._lock = RLock()
        self._ids = [order_id]
        self._live = order_id
        self._filled = 0
        self._remaining = qty
        self._average: Decimal | None = None
        self._state: OrderState | None = None
        if row is not None:
            self._take(row, [row])

    @classmethod
    def from_row(cls, context: Context, row: BondOrderRow) -> BondOrder:
        """An order from a row of KIS' list."""
        return cls(
            context,
            row.order_id,
            symbol=row.symbol,
            side=row.side,
            qty=row.qty,
            price=row.price,
            time=row.time,
            row=row,
        )

    @property
    def order_id(self) -> OrderId:
        """The newest number, with its date and its branch."""
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
    def order_type(self) -> None:
        """None: bonds have limit orders alone, and the list says nothing."""
        return None

    @property
    def time_in_force(self) -> TimeInForce:
        """Always for the day."""
        return "day"

    @property
    def filled_qty(self) -> int:
        """체결수량 of the whole chain, as last read."""
        return self._filled

    @property
    def remaining_qty(self) -> int:
        """미체결수량, as last read."""
        return self._remaining

    @property
    def average_price(self) -> Decimal | None:
        """체결평균단가; None before the first fill that was read."""
        return self._average

    @property
    def state(self) -> OrderState:
        """What became of it, as last read."""
        return self._state or "open"

    def refresh(self) -> BondOrder:
        """Read the orders of its day anew (장내채권 주문체결내역, CTSC8013R) and follow it; returns itself.

        KIS' lists lag: an order that is not in them yet stays as it is.

        Raises:
            KisAPIError: KIS refuses it.
            KisNetworkError: no usable answer, also after repeats.
        """
        return self.follow(read_bond_orders(self.context, self._live.date, self._live.date))

    def follow(self, rows: Sequence[BondOrderRow]) -> BondOrder:
        """Take in rows that were read already; returns itself."""
        with self._lock:
            mine = (row for row in rows if row.symbol == self.symbol and row.date == self._live.date)
            by_number = {row.number: row for row in mine}
            for row in sorted(by_number.values(), key=lambda row: row.number):
                known = any(row.number == order_id.number for order_id in self._ids)
                if row.original != self._live.number or known:
                    continue
                replaced = by_number.get(self._live.number)
                if row.action == "modify":
                    self._live = row.order_id
                    self._ids.append(row.order_id)
                    self.price = row.price
                elif replaced is not None and replaced.remaining_qty == 0:
                    self._ids.append(row.order_id)
            live = by_number.get(self._live.number)
            if live is not None:
                numbers = [order_id.number for order_id in self._ids]
                self._take(live, [by_number[number] for number in numbers if number in by_number])
        return self

    def modify(self, *, price: Decimal | int | float | str | None = None, qty: int | None = None) -> BondOrder:
        """Change the price of what is left of it (장내채권 정정취소주문, TTTC0953U); returns itself, with its new
        number.

        Args:
            price: won for 10,000 won of face value.
            qty: nothing but all that is left.

        Raises:
            KisValidationError: nothing to change, or something that KIS would refuse.
            KisAPIError: KIS refuses it; nothing changed.
            KisOrderUncertainError: nothing proves whether it took effect.
        """
        if price is None:
            raise KisValidationError("modify needs a new price: price=...")
        with self._lock:
            self._whole(qty)
            done = modify_bond_order(self.context, self, price)
            self._live = done.order_id
            self._ids.append(done.order_id)
            self.price = done.price
            self._state = "partial" if self._filled else "open"
        return self

    def cancel(self, *, qty: int | None = None) -> BondOrder:
        """Take back what is left of it (취소, 장내채권 정정취소주문, TTTC0953U); returns itself.

        Args:
            qty: nothing but all that is left.

        Raises:
            KisAPIError: KIS refuses it, for instance because nothing is left.
            KisOrderUncertainError: nothing proves whether it took effect.
        """
        with self._lock:
            self._whole(qty)
            self._ids.append(place_bond_cancel(self.context, self))
            self._remaining = 0
            self._state = "cancelled"
        return self

    def _whole(self, qty: int | None) -> None:
        if qty is not None and qty != self._remaining:
            raise KisUnsupportedError(f"An order is changed whole: {self._remaining:,} is left of it, not {qty:,}.")

    def _take(self, live: BondOrderRow, chain: Sequence[BondOrderRow]) -> None:
        orders = [row for row in chain if row.action != "cancel"]
        filled = sum(row.filled_qty for row in orders)
        amount = sum((row.filled_qty * (row.average_price or Decimal(0)) for row in orders), Decimal(0))
        self._filled, self._remaining = filled, live.remaining_qty
        self._average = amount / filled if filled else None
        self._state = live.state
        if live.state in ("closed", "cancelled", "filled"):
            self._state = "filled" if filled >= self.qty else live.state
        elif live.state == "open" and filled:
            self._state = "partial"

    def to_dict(self) -> dict[str, object]:
        """A row for a table."""
        return {
            "order_id": str(self.order_id),
            "time": self.time,
            "symbol": self.symbol,
            "side": self.side,
            "qty": self.qty,
            "price": self.price,
            "filled_qty": self.filled_qty,
            "remaining_qty": self.remaining_qty,
            "average_price": self.average_price,
            "state": self.state,
        }

    def __repr__(self) -> str:
        return (
            f"<BondOrder {self.order_id} {self.symbol} {_SIDES[self.side]} {digits(self.qty)} {digits(self.price)}원 "
            f"{self.state} 체결 {digits(self.filled_qty)} 잔여 {digits(self.remaining_qty)}>"
        )
