"""Charts of one index, any number of days: cut into calls, fetched at once inside the rate limit, put together."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from datetime import date, datetime, timedelta
from typing import Literal, cast

from ..errors import KisUnsupportedError
from ..kinds import Period
from .blocks import rows_of
from .chart import Chart, MinuteBar
from .chartable import chart_bounds, chart_minutes
from .context import Scoped
from .day_bars import fetch_days
from .index_quotable import index_name
from .index_rows import IndexBar, IndexMinuteRow
from .minutes import bars_of, merge
from .protocols import KisBar
from .windows import Window

__all__ = ["IndexChart", "IndexChartable"]

_PERIODS: dict[Period, Literal["D", "W", "M", "Y"]] = {"day": "D", "week": "W", "month": "M", "year": "Y"}
_ROWS_A_CALL = 50
_MINUTES_A_CALL = 102
_DAY = timedelta(days=1)


class IndexChart(Chart):
    """Bars of an index, the oldest first, no moment twice: points, thousand shares, million won."""

    __slots__ = ()

    @property
    def unit(self) -> str:
        """What prices are in."""
        return "points"


class IndexChartable(Scoped):
    """Charts of an index."""

    symbol: str

    def chart(
        self,
        span: str | None = None,
        *,
        start: date | datetime | None = None,
        end: date | datetime | None = None,
        period: Period | int = "day",
        progress: Callable[[int, int], object] | None = None,
    ) -> IndexChart:
        """Bars of days, weeks, months, years or minutes, the oldest first. Points, thousand shares, million won.

        Days and longer come from 국내업종 기간별시세 (FHKUP03500100, 50 rows a call, on paper too), minutes from 업종
        분봉조회 (FHKUP03500200), which has the last 102 bars, reaches back no further and is not on paper.

        Args:
            span: up to today: ``"10d"``, ``"2w"``, ``"3m"``, ``"1y"``. Without it and without ``start``: a year of
                days, 20 years of anything longer, or the last minutes of today.
            start: the first day, or for minutes the first moment (aware, or taken as Asia/Seoul).
            end: the last one; now by default.
            period: ``"day"``, ``"week"``, ``"month"``, ``"year"``, or minutes such as 1, 5, 30, 60.
            progress: told how many calls of how many are done.

        Raises:
            KisValidationError: a span or period that is none.
            KisUnsupportedError: minutes on paper trading, or further back than KIS keeps them.
            KisAPIError: KIS refuses it.
            KisNetworkError: no usable answer, also after repeats.
        """
        now = self.context.now()
        minutes = chart_minutes(period)
        first, last = chart_bounds(span, start, end, period, now)
        bars: Sequence[KisBar]
        if minutes is None:
            days = cast("Period", period)
            bars = fetch_days(
                lambda window: self._days(window, days),
                first.date(),
                last.date(),
                days,
                self.context.calendar,
                most=_ROWS_A_CALL,
                progress=progress,
            )
        else:
            bars = self._minutes(first, last, minutes, now, all_of_them=span is not None or start is not None)
            if progress is not None:
                progress(1, 1)
        return IndexChart(bars, symbol=self.symbol, name=index_name(self.context, self.symbol), period=period)

    # Days and longer

    def _days(self, window: Window, period: Period) -> dict[str, IndexBar]:
        answer = self.context.api.domestic_stock.inquire_daily_indexchartprice(
            fid_input_iscd=self.symbol,
            fid_input_date_1=f"{window.start:%Y%m%d}",
            fid_input_date_2=f"{window.end:%Y%m%d}",
            fid_period_div_code=_PERIODS[period],
        )
        return {
            row["stck_bsop_date"]: IndexBar(row, answer.tr_id) for row in rows_of(answer, "output2", "stck_bsop_date")
        }

    # Minutes

    def _minutes(
        self, first: datetime, last: datetime, minutes: int, now: datetime, *, all_of_them: bool
    ) -> list[MinuteBar]:
        unit = next(each for each in (60, 10, 1) if minutes % each == 0)
        answer = self.context.api.domestic_stock.inquire_time_indexchartprice(
            fid_input_iscd=self.symbol,
            fid_input_hour_1=str(unit * 60),
            fid_etc_cls_code="0",
            fid_pw_data_incu_yn="Y" if first.date() < now.date() else "N",
        )
        rows = [IndexMinuteRow(row, answer.tr_id) for row in rows_of(answer, "output2", "stck_bsop_date")]
        bars = bars_of(rows, now)
        if len(rows) >= _MINUTES_A_CALL:
            bars = bars[1:]  # what the oldest was worth alone is not known: the row before it is cut off
            if all_of_them and bars and first < bars[0].time:
                raise KisUnsupportedError(
                    f"KIS keeps the last {_MINUTES_A_CALL} bars of an index: of {unit} min they begin "
                    f"{bars[0].time:%Y-%m-%d %H:%M}. Ask for a later start, or for longer bars."
                )
        return merge([bar for bar in bars if first <= bar.time <= last], minutes)
