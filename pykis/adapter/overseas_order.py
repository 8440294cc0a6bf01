"""An overseas order at the broker: what is known of it, and what can be done with it."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from datetime import datetime, timedelta
from decimal import Decimal
from threading import RLock
from typing import TYPE_CHECKING

from ..endpoint import Subscription
from ..errors import KisAPIError, KisUnsupportedError, KisValidationError
from ..kinds import OrderId, Side, TimeInForce
from ..market.overseas import Currency, OverseasSession, Place, zone
from ..market.overseas_orders import OverseasOrderType
from .context import Context
from .overseas_context import learned_name
from .overseas_placing import modify_overseas_order, place_overseas_cancel
from .overseas_rows import OverseasOrderRow, read_overseas_orders
from .protocols import OrderState
from .wording import digits

if TYPE_CHECKING:
    from .overseas_events import OverseasExecutionEvent

__all__ = ["OverseasOrder"]

_SIDES = {"buy": "매수", "sell": "매도"}


class OverseasOrder:
    """An overseas order (해외주식 주문). A modification gets a new number at KIS, and `order_id` is that one then.

    What it says of fills is what was last read: `refresh` reads it anew. It ends with its day.
    """

    def __init__(
        self,
        context: Context,
        order_id: OrderId,
        place: Place,
        *,
        symbol: str,
        side: Side,
        qty: int,
        price: Decimal | None,
        time: datetime,
        order_type: OverseasOrderType | None = None,
        session: OverseasSession = "regular",
        row: OverseasOrderRow | None = None,
    ) -> None:
        self.context = context
        self.place: Place = place
        """The market and KIS' codes for it."""
        self.symbol: str = symbol
        """종목코드."""
        self.side: Side = side
        """매수 or 매도."""
        self.qty: int = qty
        """주문수량: shares, those filled before a modification included."""
        self.price: Decimal | None = price
        """주문단가, in `currency`; None where the order names none."""
        self.time: datetime = time
        """주문시각 of the first number, aware (Asia/Seoul)."""
        self.order_type: OverseasOrderType | None = order_type
        """주문구분; None for an order that was read: KIS' lists do not say it."""
        self.session: OverseasSession = session
        """regular, or day for the US daytime market (주간거래), whose orders have TRs of their own."""
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
    def from_row(cls, context: Context, row: OverseasOrderRow, session: OverseasSession = "regular") -> OverseasOrder:
        """An order from a row of KIS' lists."""
        return cls(
            context,
            row.order_id,
            row.place,
            symbol=row.symbol,
            side=row.side,
            qty=row.qty,
            price=row.price or None,
            time=row.time,
            session=session,
            row=row,
        )

    # What is known

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
    def name(self) -> str:
        """종목명 as far as it is known."""
        return learned_name(self.context, self.place.market, self.symbol)

    @property
    def currency(self) -> Currency:
        """통화."""
        return self.place.currency

    @property
    def time_local(self) -> datetime:
        """주문시각, aware (local to the exchange)."""
        return self.time.astimezone(zone(self.place.market))

    @property
    def time_in_force(self) -> TimeInForce | None:
        """체결조건: always for the day."""
        return "day"

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
        """체결평균가, in `currency`; None before the first fill that was read."""
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

    def refresh(self) -> OverseasOrder:
        """Read the orders of its day anew (해외주식 주문체결내역, TTTS3035R) and follow it; returns itself.

        KIS' lists lag: an order that is not in them yet stays as it is.

        Raises:
            KisAPIError: KIS refuses it.
            KisNetworkError: no usable answer, also after repeats.
        """
        day = self._live.date  # Korean: the exchange's own may be the one before
        return self.follow(
            read_overseas_orders(self.context, day - timedelta(days=1), day, symbol=self.symbol, places=(self.place,))
        )

    def follow(self, rows: Sequence[OverseasOrderRow]) -> OverseasOrder:
        """Take in rows that were read already; returns itself."""
        with self._lock:
            by_number = {row.number: row for row in rows if row.symbol == self.symbol and self._of_its_night(row)}
            for row in sorted(by_number.values(), key=lambda row: row.number):
                known = any(row.number == order_id.number for order_id in self._ids)
                if row.original != self._live.number or known or row.state == "rejected":
                    continue
                replaced = by_number.get(self._live.number)
                if row.action == "modify":
                    self._live = row.order_id
                    self._ids.append(row.order_id)
                    self.price = row.price or None
                elif row.action == "cancel" and replaced is not None and replaced.remaining_qty == 0:
                    self._ids.append(row.order_id)
            live = by_number.get(self._live.number)
            if live is not None:
                numbers = [order_id.number for order_id in self._ids]
                self._take(live, [by_number[number] for number in numbers if number in by_number])
        return self

    def modify(self, *, price: Decimal | int | None = None, qty: int | None = None) -> OverseasOrder:
        """Change the price of what is left of it (정정: US TTTT1004U, Hong Kong TTTS1003U, Tokyo TTTS0309U); returns
        itself, with its new number.

        Args:
            price: in the currency of the market.
            qty: nothing but all that is left; no source says what KIS does with the rest.

        Raises:
            KisValidationError: nothing to change, or something that KIS would refuse.
            KisUnsupportedError: China and Vietnam take cancellations only.
            KisAPIError: KIS refuses it; nothing changed.
            KisOrderUncertainError: nothing proves whether it took effect.
        """
        if price is None:
            raise KisValidationError("modify needs a new price: price=...")
        with self._lock:
            if qty is not None and qty != self._remaining:
                raise KisUnsupportedError(
                    f"An overseas order is modified whole: {self._remaining:,} shares are left of it, not {qty:,}."
                )
            done = modify_overseas_order(self.context, self, price)
            self._live = done.order_id
            self._ids.append(done.order_id)
            self.price = done.checked.price
            self._state = None
        return self

    def cancel(self, *, qty: int | None = None) -> OverseasOrder:
        """Take it back (취소, the country's 정정취소 TR); returns itself.

        KIS wants to be told how many shares are left. If it refuses the number that is known here, the order is read
        anew, and where fewer are left the cancellation is sent for those.

        Args:
            qty: nothing but all that is left.

        Raises:
            KisAPIError: KIS refuses it, for instance because nothing is left.
            KisOrderUncertainError: nothing proves whether it took effect.
        """
        with self._lock:
            if qty is not None and qty != self._remaining:
                raise KisUnsupportedError(
                    f"An overseas order is cancelled whole: {self._remaining:,} shares are left of it, not {qty:,}."
                )
            try:
                done = place_overseas_cancel(self.context, self, max(self._remaining, 1))
            except KisAPIError:
                asked = self._remaining
                self.refresh()
                if not 0 < self._remaining < asked:
                    raise
                done = place_overseas_cancel(self.context, self, self._remaining)
            self._ids.append(done)
            self._remaining = 0
            self._state = "cancelled"
        return self

    def listen_execution(
        self,
        callback: Callable[[OverseasExecutionEvent], object],
        *,
        where: Callable[[OverseasExecutionEvent], bool] | None = None,
        priority: int = 0,
    ) -> Subscription:
        """Call back with each notice about this order, its modifications and its cancellation (해외주식 체결통보,
        H0GSCNI0); otherwise as `OverseasAccount.listen_execution`."""
        from .overseas_realtime import listen_chain

        return listen_chain(self.context, lambda: self.history, callback, where, priority)

    # Following the chain

    def _of_its_night(self, row: OverseasOrderRow) -> bool:
        """Numbers start anew each day; an American day is on two Korean ones."""
        return abs(row.time - self.time) < timedelta(hours=22) and row.place.country == self.place.country

    def _take(self, live: OverseasOrderRow, chain: Sequence[OverseasOrderRow]) -> None:
        orders = [row for row in chain if row.action != "cancel"]
        filled = sum(row.filled_qty for row in orders)
        amount = sum((row.filled_amount for row in orders), Decimal(0))
        self._filled, self._remaining = filled, live.remaining_qty
        self._average = amount / filled if filled else None
        self._state = live.state
        if live.state in ("closed", "cancelled", "filled"):
            self._state = "filled" if filled >= self.qty else live.state

    def to_dict(self) -> dict[str, object]:
        """A row for a table."""
        return {
            "order_id": str(self.order_id),
            "time": self.time,
            "market": self.place.market,
            "symbol": self.symbol,
            "name": self.name,
            "side": self.side,
            "qty": self.qty,
            "price": self.price,
            "currency": self.currency,
            "order_type": self.order_type,
            "session": self.session,
            "filled_qty": self.filled_qty,
            "remaining_qty": self.remaining_qty,
            "average_price": self.average_price,
            "state": self.state,
        }

    def __repr__(self) -> str:
        price = f"{digits(self.price)} {self.currency}" if self.price is not None else self.order_type or ""
        return (
            f"<OverseasOrder {self.order_id} {f'{self.name} {self.symbol}'.strip()} {_SIDES[self.side]} "
            f"{digits(self.qty)}주 {price} {self.place.market} {self.state} 체결 {digits(self.filled_qty)} "
            f"잔여 {digits(self.remaining_qty)}>"
        )
