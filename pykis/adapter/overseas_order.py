"""An overseas order at the broker: what is known of it, and what can be done with it."""

from __future__ import annotations

from collections.abc import Callable
from datetime import datetime, timedelta
from decimal import Decimal
from typing import TYPE_CHECKING

from ..endpoint import Subscription
from ..errors import KisAPIError, KisValidationError
from ..kinds import OrderId, Side, TimeInForce
from ..market.overseas import Currency, OverseasSession, Place, zone
from ..market.overseas_orders import OverseasOrderType
from .context import Context
from .order_chain import OrderChain
from .overseas_context import learned_name
from .overseas_placing import modify_overseas_order, place_overseas_cancel
from .overseas_rows import OverseasOrderRow, read_overseas_orders
from .wording import digits, side_name

if TYPE_CHECKING:
    from .overseas_events import OverseasExecutionEvent

__all__ = ["OverseasOrder"]


class OverseasOrder(OrderChain[OverseasOrderRow]):
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
        super().__init__(context, order_id, symbol=symbol, side=side, qty=qty, time=time, row=row)
        self.place: Place = place
        """The market and KIS' codes for it."""
        self.price: Decimal | None = price
        """주문단가, in `currency`; None where the order names none."""
        self.order_type: OverseasOrderType | None = order_type
        """주문구분; None for an order that was read: KIS' lists do not say it."""
        self.session: OverseasSession = session
        """regular, or day for the US daytime market (주간거래), whose orders have TRs of their own."""

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

    # What can be done

    def refresh(self) -> OverseasOrder:
        """Read the orders of its day anew (해외주식 주문체결내역, TTTS3035R) and follow it; returns itself.

        KIS' lists lag: an order that is not in them yet stays as it is.

        Raises:
            KisAPIError: KIS refuses it.
            KisNetworkError: no usable answer, also after repeats.
        """
        day = self._live.date  # Korean: the exchange's own may be the one before
        read = read_overseas_orders(
            self.context, day - timedelta(days=1), day, symbol=self.symbol, places=(self.place,)
        )
        return self.follow(read.rows)

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
            self._check_whole(qty)
            done = modify_overseas_order(
                self.context,
                self._target(),
                self.place,
                price=price,
                order_type=self.order_type or "limit",
                session=self.session,
            )
            self._modified(done.order_id)
            self.price = done.checked.price
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
            self._check_whole(qty)
            try:
                done = self._send_cancel(max(self._remaining, 1))
            except KisAPIError:
                asked = self._remaining
                self.refresh()
                if not 0 < self._remaining < asked:
                    raise
                done = self._send_cancel(self._remaining)
            self._take_back(done, None)
        return self

    def _send_cancel(self, qty: int) -> OrderId:
        return place_overseas_cancel(self.context, self._target(), self.place, qty=qty, session=self.session)

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

    def _concerns(self, row: OverseasOrderRow) -> bool:
        """Numbers start anew each day; an American day is on two Korean ones."""
        near = abs(row.time - self.time) < timedelta(hours=22)
        return near and row.symbol == self.symbol and row.place.country == self.place.country

    def _become(self, row: OverseasOrderRow, *, part: bool) -> None:
        self._move(row.order_id)
        self.price = row.price or None

    def _amount(self, row: OverseasOrderRow) -> Decimal:
        return row.filled_amount

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
            f"<OverseasOrder {self.order_id} {f'{self.name} {self.symbol}'.strip()} {side_name(self.side)} "
            f"{digits(self.qty)}주 {price} {self.place.market} {self.state} 체결 {digits(self.filled_qty)} "
            f"잔여 {digits(self.remaining_qty)}>"
        )
