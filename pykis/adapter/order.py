"""An order at the broker: what is known of it, and what can be done with it."""

from __future__ import annotations

from datetime import datetime
from decimal import Decimal

from ..errors import KisValidationError
from ..kinds import Exchange, OrderId, OrderType, Side, TimeInForce
from ..market.divisions import Division, by_code, division
from .context import Context
from .order_chain import OrderChain
from .order_rows import OrderRow, PendingRow, read_orders
from .placing import modify_order, place_cancel
from .realtime import RealtimeOrder
from .wording import digits, side_name

__all__ = ["Order"]


class Order(OrderChain[OrderRow], RealtimeOrder):
    """An order (주문). It follows its chain: a modification gets a new number at KIS, and `order_id` is that one then.

    What it says of fills is what was last read: `refresh` reads it anew.
    """

    def __init__(
        self,
        context: Context,
        order_id: OrderId,
        *,
        symbol: str,
        side: Side,
        qty: int,
        price: Decimal | None,
        division_code: str,
        exchange: Exchange,
        time: datetime,
        stop_price: Decimal | None = None,
        row: OrderRow | None = None,
    ) -> None:
        super().__init__(context, order_id, symbol=symbol, side=side, qty=qty, time=time, row=row)
        self.price: Decimal | None = price
        """주문단가, won; None where the order names none."""
        self.stop_price: Decimal | None = stop_price
        """조건가격, won; of a stop_limit order only."""
        self.exchange: Exchange = exchange
        """KRX, NXT or SOR."""
        self.division_code: str = division_code
        """주문구분 (ORD_DVSN)."""

    @classmethod
    def from_row(cls, context: Context, row: OrderRow) -> Order:
        """An order from a row of the day's orders."""
        return cls(
            context,
            row.order_id,
            symbol=row.symbol,
            side=row.side,
            qty=row.qty,
            price=row.price or None,
            division_code=row.division_code,
            exchange=row.exchange,
            time=row.time,
            stop_price=row.stop_price,
            row=row,
        )

    @classmethod
    def from_pending(cls, context: Context, row: PendingRow) -> Order:
        """An order from a row of the amendable orders, which are today's."""
        today = context.today()
        order = cls(
            context,
            OrderId(today, row.branch, row.number),
            symbol=row.symbol,
            side=row.side,
            qty=row.qty,
            price=row.price or None,
            division_code=row.division_code,
            exchange=row.exchange,
            time=datetime.combine(today, row.hour, context.now().tzinfo),
            stop_price=row.stop_price,
        )
        order._filled, order._remaining = row.filled_qty, row.remaining_qty
        return order

    # What is known

    @property
    def name(self) -> str:
        """종목명 as far as it is known."""
        return self.context.symbols.name(self.symbol)

    @property
    def division(self) -> Division | None:
        """The order division; None for a code that has no name here."""
        try:
            return by_code(self.division_code)
        except KisValidationError:
            return None

    @property
    def order_type(self) -> OrderType | None:
        """주문구분; None for one that has no name here."""
        found = self.division
        return found.order_type if found is not None else None

    @property
    def time_in_force(self) -> TimeInForce | None:
        """체결조건; None likewise."""
        found = self.division
        return found.time_in_force if found is not None else None

    # What can be done

    def refresh(self) -> Order:
        """Read the day's orders anew (주식일별주문체결조회, TTTC0081R) and follow the chain; returns itself.

        KIS' lists lag: an order that is not in them yet stays as it is.

        Raises:
            KisAPIError: KIS refuses it.
            KisNetworkError: no usable answer, also after repeats.
        """
        day = self._live.date
        return self.follow(read_orders(self.context, day, day, symbol=self.symbol).rows)

    def modify(
        self,
        *,
        price: Decimal | int | None = None,
        qty: int | None = None,
        order_type: OrderType | None = None,
        time_in_force: TimeInForce | None = None,
        stop_price: Decimal | int | None = None,
    ) -> Order:
        """Change what is left of it (정정, TTTC0013U); returns itself, with its new number.

        Args:
            price: won; the old one if not given.
            qty: shares; everything that is left if not given. If it is less, this object is that part from then on,
                and the rest stays at the exchange under the old number (``history``).
            order_type: the old one if not given.
            time_in_force: the old one if not given.
            stop_price: won, of a stop_limit order; the old one if not given.

        Raises:
            KisValidationError: nothing to change, or something that KIS would refuse.
            KisAPIError: KIS refuses it; nothing changed.
            KisOrderUncertainError: nothing proves whether it took effect.
        """
        if price is None and qty is None and order_type is None and time_in_force is None and stop_price is None:
            raise KisValidationError("modify needs something to change: price=, qty=, order_type=, ...")
        old = self.division
        if old is None:
            raise KisValidationError(f"Orders of division {self.division_code} cannot be modified here.")
        with self._lock:
            target = self._target().of_today(self.context)
            part = target.part(qty)
            kind = order_type or old.order_type
            force = time_in_force or (old.time_in_force if order_type is None else "day")
            new = division(kind, force, self.exchange, self.context.today())
            done = modify_order(
                self.context,
                target,
                part=part,
                price=price if price is not None or not new.priced else self.price,
                stop_price=stop_price if stop_price is not None or not new.stop else self.stop_price,
                order_type=kind,
                time_in_force=force,
                exchange=self.exchange,
            )
            self._modified(done.order_id, part)
            self.price, self.stop_price = done.checked.price, done.checked.stop_price
            self.division_code = done.checked.division.code
        return self

    def cancel(self, *, qty: int | None = None) -> Order:
        """Take it back (취소, TTTC0013U); returns itself.

        Args:
            qty: shares; everything that is left if not given.

        Raises:
            KisAPIError: KIS refuses it, for instance because nothing is left.
            KisOrderUncertainError: nothing proves whether it took effect.
        """
        with self._lock:
            target = self._target().of_today(self.context)
            done = place_cancel(
                self.context,
                target,
                part=target.part(qty),
                division_code=self.division_code,
                exchange=self.exchange,
            )
            self._take_back(done, qty)
        return self

    # Following the chain

    def _concerns(self, row: OrderRow) -> bool:
        return row.date == self._live.date

    def _become(self, row: OrderRow, *, part: bool) -> None:
        self._move(row.order_id)
        self.price, self.stop_price, self.division_code = row.price or None, row.stop_price, row.division_code
        if part:
            self._leave_behind(row.qty)

    def _amount(self, row: OrderRow) -> Decimal:
        return row.filled_amount

    def to_dict(self) -> dict[str, object]:
        """A row for a table."""
        return {
            "order_id": str(self.order_id),
            "time": self.time,
            "symbol": self.symbol,
            "name": self.name,
            "side": self.side,
            "qty": self.qty,
            "price": self.price,
            "order_type": self.order_type,
            "time_in_force": self.time_in_force,
            "exchange": self.exchange,
            "filled_qty": self.filled_qty,
            "remaining_qty": self.remaining_qty,
            "average_price": self.average_price,
            "state": self.state,
        }

    def __repr__(self) -> str:
        found = self.division
        price = f"{digits(self.price)}원" if self.price is not None else (found.title if found else self.division_code)
        return (
            f"<Order {self.order_id} {f'{self.name} {self.symbol}'.strip()} {side_name(self.side)} "
            f"{digits(self.qty)}주 {price} {self.exchange} {self.state} 체결 {digits(self.filled_qty)} "
            f"잔여 {digits(self.remaining_qty)}>"
        )
