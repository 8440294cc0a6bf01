"""Charts of one symbol, any length: cut into calls, fetched at once inside the rate limit, put together in order."""

from __future__ import annotations

from collections.abc import Callable
from datetime import date, datetime, timedelta
from typing import Literal

from ..answer import Answer
from ..clock import KST
from ..errors import KisError, KisValidationError
from ..kinds import Exchange, Period
from .blocks import rows_of
from .chart import Chart, DayBar, MinuteBar
from .context import Scoped
from .day_bars import fetch_days
from .headers import learn_header
from .minutes import MinuteRow, bars_of, merge
from .parallel import gather
from .protocols import Venue
from .quotable import market_code
from .windows import Window, check_day, is_traded, minute_asks, span_start

__all__ = ["Chartable", "chart_bounds", "chart_minutes"]

_PERIODS: dict[Period, Literal["D", "W", "M", "Y"]] = {"day": "D", "week": "W", "month": "M", "year": "Y"}
_EXCHANGES: dict[Venue, Exchange] = {"KRX": "KRX", "NXT": "NXT", "UN": "SOR"}
_TODAY_ROWS = 30
_PAST_ROWS = 120
_DAY = timedelta(days=1)
_MINUTE = timedelta(minutes=1)


class Chartable(Scoped):
    """Charts of a Korean symbol."""

    symbol: str

    def chart(
        self,
        span: str | None = None,
        *,
        start: date | datetime | None = None,
        end: date | datetime | None = None,
        period: Period | int = "day",
        adjusted: bool = True,
        exchange: Venue = "KRX",
        progress: Callable[[int, int], object] | None = None,
    ) -> Chart:
        """Bars of days, weeks, months, years or minutes, the oldest first.

        Days and longer come from 국내주식기간별시세 (FHKST03010100, 100 rows a call), today's minutes from
        주식당일분봉조회 (FHKST03010200, 30 a call), past minutes from 주식일별분봉조회 (FHKST03010230, 120 a call,
        up to a year back, real accounts only).

        Args:
            span: up to today: ``"10d"``, ``"2w"``, ``"3m"``, ``"1y"``. Without it and without ``start``: a year of
                days, 20 years of anything longer, or today's minutes.
            start: the first day, or for minutes the first moment (aware, or taken as Asia/Seoul).
            end: the last one; today by default.
            period: ``"day"``, ``"week"``, ``"month"``, ``"year"``, or minutes such as 1, 5, 30, 60.
            adjusted: 수정주가: splits and rights issues taken out; minutes are never adjusted.
            exchange: KRX, NXT, or UN for both together (통합).
            progress: told how many calls of how many are done.

        Raises:
            KisValidationError: a span or period that is none, or a symbol that KIS does not know.
            KisUnsupportedError: past minutes on paper trading.
        """
        minutes = chart_minutes(period)
        now = self.context.now()
        first, last = chart_bounds(span, start, end, period, now)
        if minutes is None:
            assert not isinstance(period, int)
            days: Period = period
            bars: list[DayBar] | list[MinuteBar] = fetch_days(
                lambda window: self._days(window, days, adjusted, exchange),
                first.date(),
                last.date(),
                days,
                self.context.calendar,
                progress=progress,
            )
        else:
            fetched = self._minutes(first, last, now, exchange, progress)
            bars = merge([bar for bar in fetched if first <= bar.time <= last], minutes)
        name = self.context.symbols.name(self.symbol)
        return Chart(bars, symbol=self.symbol, name=name, period=period, adjusted=adjusted, venue=exchange)

    # Days and longer

    def _days(self, window: Window, period: Period, adjusted: bool, venue: Venue) -> dict[str, DayBar]:
        answer = self.context.api.domestic_stock.inquire_daily_itemchartprice(
            fid_input_iscd=self.symbol,
            fid_input_date_1=f"{window.start:%Y%m%d}",
            fid_input_date_2=f"{window.end:%Y%m%d}",
            fid_period_div_code=_PERIODS[period],
            fid_org_adj_prc="0" if adjusted else "1",
            fid_cond_mrkt_div_code=market_code(venue),
        )
        rows = {
            row["stck_bsop_date"]: DayBar(row, answer.tr_id) for row in rows_of(answer, "output2", "stck_bsop_date")
        }
        learn_header(self.context, self.symbol, answer, rows, "stck_prpr")
        return rows

    # Minutes

    def _minutes(
        self,
        first: datetime,
        last: datetime,
        now: datetime,
        venue: Venue,
        progress: Callable[[int, int], object] | None,
    ) -> list[MinuteBar]:
        days = [first.date() + _DAY * n for n in range((min(last, now).date() - first.date()).days + 1)]
        calls: list[Callable[[], list[MinuteRow]]] = []
        for day in days:
            if day == now.date():
                calls += self._calls_today(now, venue)
            elif is_traded(day, self.context.calendar):
                calls += self._calls_of(day, now, venue)

        def done(count: int) -> None:
            if progress is not None:
                progress(count, len(calls))

        rows = [row for page in gather(calls, done=done) for row in page]
        return bars_of(rows, now)

    def _asks(self, day: date, until: datetime, venue: Venue, rows: int) -> list[datetime] | None:
        """When to ask; None where the calendar knows no hours for that day."""
        try:
            phases = self.context.calendar.hours(day, _EXCHANGES[venue])
        except KisError:
            return None
        return minute_asks(phases, until, rows) if phases else None

    def _calls_today(self, now: datetime, venue: Venue) -> list[Callable[[], list[MinuteRow]]]:
        asks = self._asks(now.date(), now, venue, _TODAY_ROWS)
        if asks is None:
            return [lambda: self._walk_today(now, venue)]
        return [lambda at=at: self._today(at, venue) for at in asks]  # type: ignore[misc]

    def _today(self, at: datetime, venue: Venue) -> list[MinuteRow]:
        answer = self.context.api.domestic_stock.inquire_time_itemchartprice(
            fid_input_iscd=self.symbol,
            fid_input_hour_1=f"{at:%H%M%S}",
            fid_pw_data_incu_yn="N",
            fid_cond_mrkt_div_code=market_code(venue),
        )
        return self._rows_of_day(answer, at.date())

    def _walk_today(self, now: datetime, venue: Venue) -> list[MinuteRow]:
        """Back from now, call by call, until nothing older comes: for a day whose hours are not known."""
        found: dict[datetime, MinuteRow] = {}
        at = now.replace(second=0, microsecond=0)
        while True:
            new = {datetime.combine(row.date, row.hour, KST): row for row in self._today(at, venue)}
            new = {moment: row for moment, row in new.items() if moment not in found}
            found.update(new)
            before = min(new, default=at) - _MINUTE
            if not new or before.date() != now.date():
                return list(found.values())
            at = before

    def _calls_of(self, day: date, now: datetime, venue: Venue) -> list[Callable[[], list[MinuteRow]]]:
        ends = datetime(day.year, day.month, day.day, 23, 59, tzinfo=KST)
        asks = self._asks(day, ends, venue, _PAST_ROWS)
        if asks is None:
            asks = [ends - _MINUTE * _PAST_ROWS * n for n in range(12)]
        return [lambda at=at: self._past(at, venue) for at in asks]  # type: ignore[misc]

    def _past(self, at: datetime, venue: Venue) -> list[MinuteRow]:
        answer = self.context.api.domestic_stock.inquire_time_dailychartprice(
            fid_input_iscd=self.symbol,
            fid_input_hour_1=f"{at:%H%M%S}",
            fid_input_date_1=f"{at:%Y%m%d}",
            fid_cond_mrkt_div_code=market_code(venue),
        )
        return self._rows_of_day(answer, at.date())

    def _rows_of_day(self, answer: Answer, day: date) -> list[MinuteRow]:
        rows = [MinuteRow(row, answer.tr_id) for row in rows_of(answer, "output2", "stck_bsop_date")]
        learn_header(self.context, self.symbol, answer, rows, "stck_prpr")
        return [row for row in rows if row.date == day]


def chart_minutes(period: Period | int) -> int | None:
    """How many minutes a bar is long; None for days and longer.

    Raises:
        KisValidationError: it is no period.
    """
    if isinstance(period, int) and not isinstance(period, bool):
        if not 1 <= period <= 720:
            raise KisValidationError(f"A period of {period} minutes is none: use 1 to 720, such as 1, 5, 30 or 60.")
        return period
    if period not in _PERIODS:
        raise KisValidationError(f"{period!r} is no period: use day, week, month, year, or a number of minutes.")
    return None


def chart_bounds(
    span: str | None,
    start: date | datetime | None,
    end: date | datetime | None,
    period: Period | int,
    now: datetime,
) -> tuple[datetime, datetime]:
    """The first and the last moment that is asked for (Asia/Seoul).

    Raises:
        KisValidationError: both a span and days are named, the span is none, or the first is after the last.
    """
    if span is not None and (start is not None or end is not None):
        raise KisValidationError("Name either a span such as '1y' or start= and end=, not both.")
    last = min(_moment(end, latest=True), now) if end is not None else now
    if start is not None:
        first = _moment(start)
    elif span is not None:
        first = _moment(span_start(span, now.date()))
    elif isinstance(period, int):
        first = _moment(last.date())
    else:
        first = _moment(span_start("1y" if period == "day" else "20y", last.date()))
    if first > last:
        raise KisValidationError(f"The chart would begin {first:%Y-%m-%d %H:%M}, after its end {last:%Y-%m-%d %H:%M}.")
    return first, last


def _moment(value: date | datetime, *, latest: bool = False) -> datetime:
    if isinstance(value, datetime):
        return value.replace(tzinfo=KST) if value.tzinfo is None else value.astimezone(KST)
    day = check_day(value, "start and end")
    moment = datetime(day.year, day.month, day.day, tzinfo=KST)
    return moment + _DAY - timedelta(microseconds=1) if latest else moment
