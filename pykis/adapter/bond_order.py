"""An order for a bond at the broker: what is known of it, and what can be done with it."""

from __future__ import annotations

from datetime import datetime
from decimal import Decimal

from ..errors import KisValidationError
from ..kinds import OrderId, Side, TimeInForce
from .bond_placing import modify_bond_order, place_bond_cancel
from .bond_rows import BondOrderRow, read_bond_orders
from .context import Context
from .order_chain import OrderChain
from .wording import digits, side_name

__all__ = ["BondOrder"]


class BondOrder(OrderChain[BondOrderRow]):
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
        super().__init__(context, order_id, symbol=symbol, side=side, qty=qty, time=time, row=row)
        self.price: Decimal = price
        """채권주문단가, won for 10,000 won of face value."""

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
    def order_type(self) -> None:
        """None: bonds have limit orders alone, and the list says nothing."""
        return None

    @property
    def time_in_force(self) -> TimeInForce:
        """Always for the day."""
        return "day"

    def refresh(self) -> BondOrder:
        """Read the orders of its day anew (장내채권 주문체결내역, CTSC8013R) and follow it; returns itself.

        KIS' lists lag: an order that is not in them yet stays as it is.

        Raises:
            KisAPIError: KIS refuses it.
            KisNetworkError: no usable answer, also after repeats.
        """
        return self.follow(read_bond_orders(self.context, self._live.date, self._live.date).rows)

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
            self._check_whole(qty)
            done = modify_bond_order(self.context, self._target().of_today(self.context), price)
            self._modified(done.order_id)
            self.price = done.checked.price
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
            self._check_whole(qty)
            self._take_back(place_bond_cancel(self.context, self._target().of_today(self.context), self.price), None)
        return self

    def _become(self, row: BondOrderRow, *, part: bool) -> None:
        self._move(row.order_id)
        self.price = row.price

    def _amount(self, row: BondOrderRow) -> Decimal:
        return row.filled_qty * (row.average_price or Decimal(0))

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
            f"<BondOrder {self.order_id} {self.symbol} {side_name(self.side)} {digits(self.qty)} "
            f"{digits(self.price)}원 {self.state} 체결 {digits(self.filled_qty)} 잔여 {digits(self.remaining_qty)}>"
        )
