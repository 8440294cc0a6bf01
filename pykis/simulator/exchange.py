"""KRX and NXT: the Korean exchanges as one trading floor."""

from __future__ import annotations

from datetime import date, timedelta

from .admission import check
from .desk import Listener
from .events import Emit, Order, Reason, Venue
from .hall import Listing
from .history import History
from .instruments import Instrument, Instruments
from .quotes import Expected, Quote
from .schedule import KoreanTimetable, Part, Session
from .trading_floor import TradingFloor

__all__ = ["Exchange", "Expected", "Listener", "Quote", "Session"]


class Exchange(TradingFloor[Instrument]):
    """KRX and NXT. Days are KST dates, prices won."""

    def __init__(
        self,
        instruments: Instruments,
        history: History,
        *,
        start: float,
        session: Session = "always",
        seed: int = 0,
        liquidity: bool = True,
        rate: float = 3.0,
        emit: Emit | None = None,
    ) -> None:
        """`rate`: trades a second of a watched symbol on average. `emit` is told every event at once.

        Raises:
            KisError: session "krx" on a date that the market's calendar does not know.
        """
        timetable = KoreanTimetable(session)
        self._calendar = timetable.calendar
        super().__init__(
            instruments,
            history,
            timetable,
            start=start,
            session=session,
            seed=seed,
            liquidity=liquidity,
            rate=rate,
            emit=emit,
        )

    def phase(self, venue: Venue = "KRX") -> str:
        """The name of the phase now (see `pykis.market.phases`), blank between phases; "continuous" for "always"."""
        return super().phase(venue)

    def settlement_day(self, day: date) -> date:
        """T+2 of a trade on that day."""
        return self._calendar.settlement_day(day)

    def next_orders(self) -> float:
        """When KRX takes the first order of the next day that has not begun, in Unix seconds; in a minute where it
        never closes."""
        if self.session == "always":
            return self.now + 60.0
        day, first = self.day, 0.0
        while first <= self.now:
            parts = self._hall.timetable.plan(day).parts
            first = min((part.orders_from for part in parts if part.venue == "KRX"), default=0.0)
            day += timedelta(days=1)
        return first

    def check(self, order: Order) -> Reason | None:
        """Why the exchange would refuse it now, before any account is looked at; None if it would not.

        Routes it: sets `order.venue` for SOR, and `order.price` where the division takes it from the book.
        """
        return check(self._hall, self._crowd.find(order.symbol), order)

    def _opening(self, part: Part, listing: Listing) -> None:
        if part.phase == "closing_auction" and part.venue in listing.pits:
            self._desk.convert(listing, listing.pits[part.venue])
