"""A floor of KRX with one session a day, without auctions of its own: derivatives and bonds.

What is ordered before the opening meets at one price when it opens.
"""

from __future__ import annotations

from datetime import date, timedelta
from typing import NamedTuple

from pykis.clock import kst
from pykis.market.sessions import KRX_CALENDAR, AlwaysOpen, MarketCalendar

from .events import Emit, Order, Reason
from .hall import Listing
from .history import History, trading_days
from .instruments import Listed, S
from .schedule import DayPlan, Part, Session, midnight
from .trading_floor import TradingFloor

__all__ = ["Hours", "OneSessionFloor"]


class Hours(NamedTuple):
    """Seconds from midnight, KST."""

    orders: float
    """From when orders are taken."""
    opens: float
    closes: float
    begins: float = 0.0
    """When the floor's day begins, which is 24 hours long and has the date of its beginning."""


class _Timetable:
    """KRX' trading days."""

    def __init__(self, hours: Hours, session: Session) -> None:
        self._hours = hours
        self._always = session == "always"
        self._calendar: MarketCalendar = AlwaysOpen() if self._always else KRX_CALENDAR

    def plan(self, day: date) -> DayPlan:
        zero, (orders, opens, closes, begins) = midnight(day), self._hours
        start, end = zero + begins, midnight(day + timedelta(days=1)) + begins
        trading = self.is_trading_day(day)
        hours = (start, end, start) if self._always else (zero + opens, zero + closes, zero + orders)
        last = not self._always
        part = Part("KRX", "continuous", "continuous", "main", *hours, last, last)
        return DayPlan(day, trading, start, end, (part,) if trading else ())

    def day_at(self, at: float) -> date:
        return kst(at - self._hours.begins).date()

    def is_trading_day(self, day: date) -> bool:
        return self._calendar.is_trading_day(day)

    def next_trading_day(self, day: date) -> date:
        return self._calendar.next_trading_day(day)

    def previous_trading_day(self, day: date) -> date:
        return self._calendar.previous_trading_day(day)


class _Past:
    """The days before today."""

    def __init__(self, hours: Hours) -> None:
        self._hours = hours

    def days(self, first: date, last: date) -> list[date]:
        return trading_days(first, last)

    def hours(self, symbol: str, day: date) -> tuple[int, int, int]:
        start, hours = midnight(day), self._hours
        return int(start + hours.opens), int(start + hours.closes), int(start + hours.closes)


class OneSessionFloor(TradingFloor[S]):
    """Limit orders within the day's limits, on the tick, within its hours."""

    def __init__(
        self,
        listed: Listed[S],
        hours: Hours,
        *,
        start: float,
        session: Session,
        seed: int,
        liquidity: bool,
        rate: float,
        emit: Emit,
    ) -> None:
        """As those of `TradingFloor`."""
        timetable = _Timetable(hours, session)
        history = History(listed, timetable.day_at(start), seed=seed, past=_Past(hours), years=2)
        super().__init__(
            listed,
            history,
            timetable,
            start=start,
            session=session,
            seed=seed,
            liquidity=liquidity,
            rate=rate,
            emit=emit,
        )

    def check(self, order: Order) -> Reason | None:
        """Why it would be refused now, before any account is looked at; None if it would not."""
        listing = self._crowd.find(order.symbol)
        if listing is None:
            return Reason.SYMBOL
        if order.qty <= 0:
            return Reason.QTY
        return self._form(order) or self._closed(listing) or self._price(listing, order)

    def _form(self, order: Order) -> Reason | None:
        """Whether there is such an order at all."""
        return None

    def _closed(self, listing: Listing) -> Reason | None:
        plan = self._hall.plan
        if not plan.trading:
            return Reason.HOLIDAY
        (part,) = plan.parts
        if not part.orders_from <= self.now < part.closes:
            return Reason.BEFORE_OPEN if self.now < part.orders_from else Reason.CLOSED
        return Reason.HALTED if listing.halted else None

    def _price(self, listing: Listing, order: Order) -> Reason | None:
        price = order.price or 0
        if price <= 0:
            return Reason.PRICE
        if not listing.grid.fits(price):
            return Reason.TICK
        return None if listing.lower <= price <= listing.upper else Reason.PRICE_LIMIT
