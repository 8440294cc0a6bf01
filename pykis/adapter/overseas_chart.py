"""Charts of one overseas symbol: days, weeks, months in parallel, minutes page by page, under the limiter."""

from __future__ import annotations

import datetime as dt
from collections.abc import Callable, Sequence
from decimal import Decimal
from typing import Any, Literal, Self, cast

from ..clock import KST
from ..errors import KisUnsupportedError, KisValidationError
from ..market.overseas import Currency, OverseasSession, Place, zone
from ..record import Record, day, dec, hms, num
from .blocks import block_of, rows_of
from .chart import Chart
from .overseas_context import OverseasScoped
from .parallel import gather
from .protocols import KisBar
from .windows import OLDEST, check_day, span_start
from .wording import digits

__all__ = ["OverseasChart", "OverseasChartable", "OverseasDayBar", "OverseasMinuteBar", "OverseasPeriod"]

OverseasPeriod = Literal["day", "week", "month"]
"""일, 주, 월."""

_PERIODS: dict[OverseasPeriod, Literal["0", "1", "2"]] = {"day": "0", "week": "1", "month": "2"}
_DAYS_A_CALL = {"day": 140, "week": 700, "month": 3000}
"""Days of the calendar that 100 bars cannot fall short of: 100 weekdays, 100 weeks, 98 months."""
_MINUTES_A_CALL = 120
_DAY = dt.timedelta(days=1)


def _prices(bar: KisBar) -> str:
    return (
        f"시 {digits(bar.open)} 고 {digits(bar.high)} 저 {digits(bar.low)} 종 {digits(bar.close)} "
        f"거래량 {digits(bar.volume)}"
    )


class _Bar(Record):
    """A bar at a place."""

    def __init__(self, raw: Any, tr_id: str, place: Place) -> None:
        super().__init__(raw, tr_id)
        self.place: Place = place
        """The market and KIS' codes for it."""

    @property
    def currency(self) -> Currency:
        """통화."""
        return self.place.currency

    def __reduce__(self) -> tuple[Any, ...]:
        return (type(self), (self.raw, self.tr_id, self.place))


class OverseasDayBar(_Bar):
    """A bar of a day, week or month (해외주식 기간별시세, HHDFS76240000). In `currency`."""

    date: dt.date = day("xymd")
    """일자, local to the exchange."""
    open: Decimal = dec("open")
    """시가."""
    high: Decimal = dec("high")
    """고가."""
    low: Decimal = dec("low")
    """저가."""
    close: Decimal = dec("clos")
    """종가; of today's bar the last price."""
    volume: int = num("tvol")
    """거래량, shares."""
    value: Decimal = dec("tamt")
    """거래대금."""

    @property
    def time(self) -> dt.datetime:
        """Midnight of the date, aware (local to the exchange)."""
        return dt.datetime(self.date.year, self.date.month, self.date.day, tzinfo=zone(self.place.market))

    def __repr__(self) -> str:
        return f"<{self.date} {_prices(self)}>"


class OverseasMinuteBar(_Bar):
    """A bar of one or more minutes (해외주식분봉조회, HHDFS76950200). In `currency`."""

    date: dt.date = day("xymd")
    """현지기준일자."""
    hour: dt.time = hms("xhms")
    """현지기준시간."""
    open: Decimal = dec("open")
    """시가."""
    high: Decimal = dec("high")
    """고가."""
    low: Decimal = dec("low")
    """저가."""
    close: Decimal = dec("last")
    """종가."""
    volume: int = num("evol")
    """체결량, shares."""
    value: Decimal = dec("eamt")
    """체결대금."""

    @property
    def time(self) -> dt.datetime:
        """The minute, aware (local to the exchange)."""
        return dt.datetime.combine(self.date, self.hour, zone(self.place.market))

    @property
    def time_kst(self) -> dt.datetime:
        """The same in Korean time."""
        return self.time.astimezone(KST)

    def __repr__(self) -> str:
        return f"<{self.time:%Y-%m-%d %H:%M} {_prices(self)}>"


class OverseasChart(Chart):
    """Bars, the oldest first, no moment twice, in the currency of the market; times local to the exchange."""

    __slots__ = ("place",)

    def __init__(
        self,
        bars: Sequence[KisBar],
        place: Place,
        *,
        symbol: str,
        name: str = "",
        period: OverseasPeriod | int = "day",
        adjusted: bool = True,
    ) -> None:
        super().__init__(bars, symbol=symbol, name=name, period=period, adjusted=adjusted)
        self.place: Place = place
        """The market and KIS' codes for it."""

    @property
    def currency(self) -> Currency:
        """통화."""
        return self.place.currency

    @property
    def unit(self) -> str:
        """통화."""
        return self.currency

    def _with(self, bars: Sequence[KisBar]) -> Self:
        period = cast("OverseasPeriod | int", self.period)
        return type(self)(bars, self.place, symbol=self.symbol, name=self.name, period=period, adjusted=self.adjusted)


class OverseasChartable(OverseasScoped):
    """Charts of one overseas symbol."""

    def chart(
        self,
        span: str | None = None,
        *,
        start: dt.date | dt.datetime | None = None,
        end: dt.date | dt.datetime | None = None,
        period: OverseasPeriod | int = "day",
        adjusted: bool = True,
        session: OverseasSession = "regular",
        progress: Callable[[int, int], object] | None = None,
    ) -> OverseasChart:
        """Bars (해외주식 기간별시세, HHDFS76240000; minutes 해외주식분봉조회, HHDFS76950200, real accounts only).

        Args:
            span: how far back, such as "10d", "3m", "1y"; or name start and end.
            start: the first day, or moment; days are those of the exchange, naive times too.
            end: the last one; now by default.
            period: day, week, month, or a number of minutes (KIS makes the bars). KIS keeps few days of minutes.
            adjusted: 수정주가: splits taken out; minutes are as they were.
            session: day for the US daytime market (주간거래), of which only minutes of one day are kept.
            progress: told how many calls are done of how many are known to be needed; of minutes that grows.

        Raises:
            KisValidationError: an argument is wrong, or no market has the symbol.
            KisUnsupportedError: minutes on paper trading.
            KisAPIError: KIS refuses it.
            KisNetworkError: no usable answer, also after repeats.
        """
        place = self.place()
        minutes = _minutes(period)
        if minutes is None and session == "day":
            raise KisUnsupportedError(
                "KIS has no day bars of the US daytime market (주간거래): name minutes, period=1."
            )
        code = place.quote_place(session)
        now = self.context.now().astimezone(zone(place.market))
        first, last = _bounds(span, start, end, minutes, now)
        if session == "day" and span is None and start is None:
            first = last - _DAY  # it begins on the American evening before
        bars: Sequence[KisBar]
        if minutes is None:
            chosen = cast("OverseasPeriod", period)
            bars = self._days(place, code, first.date(), last.date(), chosen, adjusted, progress)
        else:
            bars = self._minutes(place, code, first, last, minutes, progress)
        return OverseasChart(bars, place, symbol=self.symbol, name=self._known_name(), period=period, adjusted=adjusted)

    # Days and longer

    def _days(
        self,
        place: Place,
        code: str,
        start: dt.date,
        end: dt.date,
        period: OverseasPeriod,
        adjusted: bool,
        progress: Callable[[int, int], object] | None,
    ) -> list[OverseasDayBar]:
        """Stretches that 100 bars reach over are asked for side by side, whatever the holidays."""
        if period != "day":  # the bar of the week or month that holds the start
            start = start - dt.timedelta(days=start.weekday()) if period == "week" else start.replace(day=1)
        ends = [end]
        while ends[-1] - dt.timedelta(days=_DAYS_A_CALL[period]) >= start:
            ends.append(ends[-1] - dt.timedelta(days=_DAYS_A_CALL[period]))

        def calls(index: int) -> Callable[[], dict[str, OverseasDayBar]]:
            first = ends[index + 1] + _DAY if index + 1 < len(ends) else start
            return lambda: self._stretch(place, code, first, ends[index], period, adjusted)

        def done(count: int) -> None:
            if progress is not None:
                progress(count, len(ends))

        found: dict[str, OverseasDayBar] = {}
        for rows in gather([calls(index) for index in range(len(ends))], done=done):
            found.update(rows)
        last = f"{end:%Y%m%d}" if period == "day" else "9"
        return [found[key] for key in sorted(found) if f"{start:%Y%m%d}" <= key <= last]

    def _stretch(
        self, place: Place, code: str, start: dt.date, end: dt.date, period: OverseasPeriod, adjusted: bool
    ) -> dict[str, OverseasDayBar]:
        """The bars of a stretch; where an answer ends too early KIS is asked on until nothing older comes."""
        found: dict[str, OverseasDayBar] = {}
        at = end
        while True:
            answer = self.context.api.overseas_stock.dailyprice(
                excd=cast("Any", code),
                symb=self.symbol,
                gubn=_PERIODS[period],
                modp="1" if adjusted else "0",
                bymd=f"{at:%Y%m%d}",
            )
            rows = {row["xymd"]: OverseasDayBar(row, answer.tr_id, place) for row in rows_of(answer, "output2", "xymd")}
            if not rows.keys() - found.keys():
                return found
            found.update(rows)
            oldest = rows[min(rows)].date
            if oldest <= start or oldest > at:  # an answer that does not go by the day would never end
                return found
            at = oldest - _DAY

    # Minutes

    def _minutes(
        self,
        place: Place,
        code: str,
        first: dt.datetime,
        last: dt.datetime,
        minutes: int,
        progress: Callable[[int, int], object] | None,
    ) -> list[OverseasMinuteBar]:
        """Back from the newest, page by page: KIS goes by the key of the last one."""
        from ..api.overseas_stock.basic_quotes import INQUIRE_TIME_ITEMCHARTPRICE  # the generated layer, on first touch

        found: dict[tuple[dt.date, dt.time], OverseasMinuteBar] = {}
        key, pages = "", 0
        if last < self.context.now() - dt.timedelta(minutes=minutes):
            key = f"{last:%Y%m%d%H%M%S}"
        while True:
            answer = self.context.caller.call(
                INQUIRE_TIME_ITEMCHARTPRICE,
                {
                    "AUTH": "",
                    "EXCD": code,
                    "SYMB": self.symbol,
                    "NMIN": str(minutes),
                    "PINC": "1",
                    "NEXT": "1" if key else "",
                    "NREC": str(_MINUTES_A_CALL),
                    "FILL": "",
                    "KEYB": key,
                },
            )
            rows = [OverseasMinuteBar(row, answer.tr_id, place) for row in rows_of(answer, "output2", "xymd")]
            new = {(row.date, row.hour): row for row in rows if (row.date, row.hour) not in found}
            found.update(new)
            pages += 1
            oldest = min((row.time for row in new.values()), default=first)
            more = bool(new) and oldest > first and str(block_of(answer, "output1").get("more", "1")).strip() != "0"
            if progress is not None:
                progress(pages, pages + more)
            if not more:
                bars = (found[moment] for moment in sorted(found))
                return [bar for bar in bars if first <= bar.time <= last]
            key = f"{oldest - dt.timedelta(minutes=minutes):%Y%m%d%H%M%S}"


def _minutes(period: OverseasPeriod | int) -> int | None:
    if isinstance(period, int) and not isinstance(period, bool):
        if not 1 <= period <= 720:
            raise KisValidationError(f"A period of {period} minutes is none: use 1 to 720, such as 1, 5, 30 or 60.")
        return period
    if period not in _PERIODS:
        raise KisValidationError(f"{period!r} is no period here: use day, week, month, or a number of minutes.")
    return None


def _bounds(
    span: str | None,
    start: dt.date | dt.datetime | None,
    end: dt.date | dt.datetime | None,
    minutes: int | None,
    now: dt.datetime,
) -> tuple[dt.datetime, dt.datetime]:
    """The first and the last moment that is asked for, local to the exchange."""
    if span is not None and (start is not None or end is not None):
        raise KisValidationError("Name either a span such as '1y' or start= and end=, not both.")
    last = min(_moment(end, now, latest=True), now) if end is not None else now
    if start is not None:
        first = _moment(start, now)
    elif span is not None:
        first = _moment(span_start(span, now.date()), now)
    else:
        first = _moment(last.date() if minutes is not None else span_start("1y", last.date()), now)
    first = max(first, _moment(OLDEST, now))
    if first > last:
        raise KisValidationError(f"The chart would begin {first:%Y-%m-%d %H:%M}, after its end {last:%Y-%m-%d %H:%M}.")
    return first, last


def _moment(value: dt.date | dt.datetime, now: dt.datetime, *, latest: bool = False) -> dt.datetime:
    if isinstance(value, dt.datetime):
        return value.replace(tzinfo=now.tzinfo) if value.tzinfo is None else value.astimezone(now.tzinfo)
    on = check_day(value, "start and end")
    moment = dt.datetime(on.year, on.month, on.day, tzinfo=now.tzinfo)
    return moment + _DAY - dt.timedelta(microseconds=1) if latest else moment
