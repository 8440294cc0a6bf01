"""Trading days and hours (휴장일, 장운영시간): KIS' own answer on a real account, the recorded facts on paper."""

from __future__ import annotations

import datetime as dt
from datetime import date, timedelta

from ..errors import KisParseError
from ..kinds import Exchange
from ..market.phases import SessionPhase
from ..market.sessions import Calendar, MarketCalendar
from ..record import Record, day, text
from .blocks import rows_of
from .context import Scoped
from .windows import check_day, days_ahead

__all__ = ["MarketDays"]

_DAY = timedelta(days=1)
_PAGES = 12


class MarketDays(Scoped):
    """When the market is open."""

    def trading_hours(self, day: date | None = None, exchange: Exchange = "KRX") -> tuple[SessionPhase, ...]:
        """The phases of a day (장운영시간), aware times (Asia/Seoul); none if it is closed. Asks nothing.

        Args:
            day: today by default.
            exchange: KRX, NXT, or SOR for both together.

        Raises:
            KisError: the recorded facts do not reach that day, or it is no date.
        """
        return self.context.calendar.hours(self._on(day), exchange)

    def holidays(self, start: date | None = None, end: date | None = None) -> tuple[date, ...]:
        """The weekdays on which the market stays closed (휴장일).

        On a real account KIS answers (국내휴장일조회, CTCA0903R), once a day as KIS asks; days before today, and paper
        trading, which lacks the TR, are answered by the recorded facts.

        Args:
            start: the first day (Asia/Seoul); today by default.
            end: the last day; 20 days later by default.

        Raises:
            KisError: neither KIS' answer nor the recorded facts reach that far.
        """
        first, last = days_ahead(start, end, self.context.today(), 20)
        calendar: MarketCalendar = self.context.calendar
        if not self.context.virtual and last >= self.context.today() and isinstance(calendar, Calendar):
            calendar = calendar.with_days(self._answers(last))
        days = (first + _DAY * n for n in range((last - first).days + 1))
        return tuple(day for day in days if day.weekday() < 5 and not calendar.is_trading_day(day))

    def is_trading_day(self, day: date | None = None) -> bool:
        """Whether the market opens on a day (개장일); asked like `holidays`.

        Args:
            day: today by default.

        Raises:
            KisError: neither KIS' answer nor the recorded facts reach that day, or it is no date.
        """
        on = self._on(day)
        return on.weekday() < 5 and on not in self.holidays(on, on)

    def _on(self, day: date | None) -> date:
        return self.context.today() if day is None else check_day(day, "day")

    def _answers(self, last: date) -> dict[date, bool]:
        """KIS' answers from today on; the pages that were read stay for the day."""
        known = self.context.cache.get(("holidays",), lambda: self._read(None))
        while known and max(known) < last and len(known) < 24 * _PAGES:
            after = max(known) + _DAY
            more = self.context.cache.get(("holidays", after), lambda after=after: self._read(after))  # type: ignore[misc]
            if not more or max(more) <= max(known):
                break
            known = {**known, **more}
        return known

    def _read(self, start: date | None) -> dict[date, bool]:
        answer = self.context.api.domestic_stock.chk_holiday(bass_dt=f"{start or self.context.today():%Y%m%d}")
        found: dict[date, bool] = {}
        for raw in rows_of(answer, "output", "bass_dt"):
            row = _Day(raw, answer.tr_id)
            if row.opens not in ("Y", "N"):
                raise KisParseError(answer.tr_id, "opnd_yn", row.opens, "neither Y nor N")
            found[row.date] = row.opens == "Y"
        return found


class _Day(Record):
    date: dt.date = day("bass_dt")
    """기준일자."""
    opens: str = text("opnd_yn")
    """개장일여부: whether orders can be placed."""
