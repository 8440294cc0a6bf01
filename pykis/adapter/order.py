"""An order at the broker: what is known of it, and what can be done with it."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import datetime
from decimal import Decimal
from threading import RLock

from ..errors import KisValidationError
from ..kinds import Exchange, OrderId, OrderType, Side, TimeInForce
from ..market.divisions import Division, by_code
from .context import Context
from .order_rows import OrderRow, PendingRow, read_orders
from .placing import modify_order, place_cancel
from .protocols import OrderState
from .realtime import RealtimeOrder
from .wording import digits

__all__ = ["Order"]

_SIDES = {"buy": "매수", "sell": "매도"}


class Order(RealtimeOrder):
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
        filled_qty: int = 0,
        remaining_qty: int | None = None,
        row: OrderRow | None = None,
    ) -> None:
        self.context = context
        self.symbol = symbol
        """종목코드."""
        self.side: Side = side
        """매수 or 매도."""
        self.qty: int = qty
        """주문수량: shares, those filled before a modification included."""
        self.price = price
        """주문단가, won; None where the order names none."""
        self.stop_price = stop_price
        """조건가격, won; of a stop_limit order only."""
        self.exchange: Exchange = exchange
        """KRX, NXT or SOR."""
        self.time = time
        """주문시각 of the first number, aware (Asia/Seoul)."""
        self.division_code: str = division_code
        """주문구분 (ORD_DVSN)."""
        self._lock = RLock()
        self._ids = [order_id]
        self._live = order_id
        self._counted = 0
        self._filled = filled_qty
        self._remaining: int = qty - filled_qty if remaining_qty is None else remaining_qty
        self._state: OrderState | None = None
        self._average: Decimal | None = None
        if row is not None:
            self._take(row, [row])

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
        return cls(
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
            filled_qty=row.filled_qty,
            remaining_qty=row.remaining_qty,
        )

    # What is known

    @property
    def order_id(self) -> OrderId:
        """The newest number of the chain, with its date and branch."""
        return self._ids[-1]

    @property
    def history(self) -> tuple[OrderId, ...]:
        """Every number that the order had, the first one first."""
        return tuple(self._ids)

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
        """체결평균가, won; None before the first fill that was read."""
        return self._average

    @property
    def state(self) -> OrderState:
        """What became of it, as last read."""
        if self._state is not None:
            return self._state
        if self._remaining > 0:
            return "partial" if self._filled else "open"
        return "filled" if self._filled >= self.qty else "closed"

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

    def follow(self, rows: Sequence[OrderRow]) -> Order:
        """Take in rows of the day's orders that were read already; returns itself."""
        with self._lock:
            by_number = {row.number: row for row in rows if row.date == self._live.date}
            for row in sorted(by_number.values(), key=lambda row: row.number):
                known = any(row.number == order_id.number for order_id in self._ids)
                if row.original != self._live.number or known or row.state == "rejected":
                    continue
                replaced = by_number.get(self._live.number)
                if row.action == "modify":
                    self._become(row, part=replaced is not None and replaced.remaining_qty > 0)
                elif replaced is not None and replaced.remaining_qty == 0:
                    self._ids.append(row.order_id)
            live = by_number.get(self._live.number)
            if live is not None:
                numbers = [order_id.number for order_id in self._ids[self._counted :]]
                self._take(live, [by_number[number] for number in numbers if number in by_number])
        return self

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
        with self._lock:
            done = modify_order(
                self.context,
                self,
                price=price,
                qty=qty,
                order_type=order_type,
                time_in_force=time_in_force,
                stop_price=stop_price,
            )
            part = qty is not None and qty != self._remaining
            self._move(done.order_id, part=part)
            if part and qty is not None:
                self._filled, self._remaining, self._average = 0, qty, None
            self.qty = self._filled + self._remaining
            self.price, self.stop_price = done.checked.price, done.checked.stop_price
            self.division_code = done.checked.division.code
            self._state = None
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
            done = place_cancel(self.context, self, qty=qty)
            if qty is None or qty >= self._remaining:
                self._ids.append(done)
                self._remaining = 0
                self._state = "cancelled"
            else:
                self._remaining -= qty
        return self

    @property
    def live_id(self) -> OrderId:
        """The number under which the exchange holds it: that of the order, never of its cancellation."""
        return self._live

    # Following the chain

    def _move(self, order_id: OrderId, *, part: bool) -> None:
        """Go on under a new number. If only a part moved, the rest goes on under the old one, and its fills are no
        longer this order's."""
        self._live = order_id
        if order_id not in self._ids:
            self._ids.append(order_id)
        if part:
            self._counted = self._ids.index(order_id)

    def _become(self, row: OrderRow, *, part: bool) -> None:
        """Somebody modified it: a later change must not send the old price again."""
        self._move(row.order_id, part=part)
        self.price, self.stop_price, self.division_code = row.price or None, row.stop_price, row.division_code
        if part:
            self.qty = row.qty

    def _take(self, live: OrderRow, chain: Sequence[OrderRow]) -> None:
        filled = sum(row.filled_qty for row in chain if row.action != "cancel")
        amount = sum((row.filled_amount for row in chain if row.action != "cancel"), Decimal(0))
        self._filled = filled
        self._remaining = live.remaining_qty
        self._average = amount / filled if filled else None
        self._state = live.state if live.state != "closed" or filled < self.qty else "filled"
        if live.number != self._ids[0].number and live.state == "filled":
            self._state = "filled"

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
            f"<Order {self.order_id} {f'{self.name} {self.symbol}'.strip()} {_SIDES[self.side]} {digits(self.qty)}주 "
            f"{price} {self.exchange} {self.state} 체결 {digits(self.filled_qty)} 잔여 {digits(self.remaining_qty)}>"
        )
