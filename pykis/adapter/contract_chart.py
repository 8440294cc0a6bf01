"""Charts of one future or option, any number of days: cut into calls, fetched at once inside the rate limit."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from datetime import date, datetime, time, timedelta
from typing import Any, cast

from ..clock import KST
from ..kinds import Period
from .blocks import rows_of
from .chart import Chart, MinuteBar
from .chartable import chart_bounds, chart_minutes
from .contract_context import ContractScoped
from .contract_quote import ContractBar, ContractMinuteRow
from .contract_session import night_of
from .day_bars import fetch_days
from .headers import learn_header
from .minutes import bars_of, merge
from .protocols import KisBar
from .windows import Window

__all__ = ["ContractChart", "ContractChartable"]

_PERIODS: dict[Period, str] = {"day": "D", "week": "W", "month": "M", "year": "Y"}
_DAY = timedelta(days=1)
_MINUTE = timedelta(minutes=1)
_EVENING = time(18)
"""When a night begins."""


class ContractChart(Chart):
    """Bars of a contract, the oldest first, no moment twice: points (on stocks: won) and contracts."""

    __slots__ = ()

    @property
    def unit(self) -> str:
        """Blank: points, and won for what stands on a stock."""
        return ""


class ContractChartable(ContractScoped):
    """Charts of a contract."""

    def chart(
        self,
        span: str | None = None,
        *,
        start: date | datetime | None = None,
        end: date | datetime | None = None,
        period: Period | int = "day",
        progress: Callable[[int, int], object] | None = None,
    ) -> ContractChart:
        """Bars of days, weeks, months, years or minutes, the oldest first.

        Days and longer come from 선물옵션기간별시세 (FHKIF03020100, 100 rows a call, on paper too), minutes from
        선물옵션 분봉조회 (FHKIF03020200), which is not on paper.

        Args:
            span: up to today: ``"10d"``, ``"2w"``, ``"3m"``, ``"1y"``. Without it and without ``start``: a year of
                days, 20 years of anything longer, or the minutes of today, or of the last night.
            start: the first day, or for minutes the first moment (aware, or taken as Asia/Seoul).
            end: the last one; now by default.
            period: ``"day"``, ``"week"``, ``"month"``, ``"year"``, or minutes such as 1, 5, 30, 60.
            progress: told how many calls of how many are done; of minutes, how many calls so far.

        Raises:
            KisValidationError: a span or period that is none, or a contract that KIS does not know.
            KisUnsupportedError: minutes on paper trading, or anything longer of the night session.
            KisAPIError: KIS refuses it.
            KisNetworkError: no usable answer, also after repeats.
        """
        minutes = chart_minutes(period)
        if minutes is None:
            self._by_day_alone("days")
        first, last = chart_bounds(span, start, end, period, self.context.now())
        if self.session == "night" and span is None and start is None:
            first = datetime.combine(night_of(last), _EVENING, KST)
        bars: Sequence[KisBar]
        if minutes is None:
            days = cast("Period", period)
            bars = fetch_days(
                lambda window: self._days(window, days),
                first.date(),
                last.date(),
                days,
                self.context.calendar,
                progress=progress,
            )
        else:
            bars = self._minutes(first, last, minutes, progress)
        return ContractChart(bars, symbol=self.symbol, name=self._known_name(), period=period)

    # Days and longer

    def _days(self, window: Window, period: Period) -> dict[str, ContractBar]:
        answer = self.context.api.domestic_futureoption.inquire_daily_fuopchartprice(
            fid_input_iscd=self.symbol,
            fid_input_date_1=f"{window.start:%Y%m%d}",
            fid_input_date_2=f"{window.end:%Y%m%d}",
            fid_period_div_code=cast("Any", _PERIODS[period]),
            fid_cond_mrkt_div_code=cast("Any", self.market_code()),
        )
        rows = {
            row["stck_bsop_date"]: ContractBar(row, answer.tr_id)
            for row in rows_of(answer, "output2", "stck_bsop_date")
        }
        learn_header(self.context, self.symbol, answer, rows, "futs_prpr")
        return rows

    # Minutes

    def _minutes(
        self, first: datetime, last: datetime, minutes: int, progress: Callable[[int, int], object] | None
    ) -> list[MinuteBar]:
        """Answers end at the moment that is asked for, the newest first: each next one ends before the oldest."""
        rows: list[ContractMinuteRow] = []
        at, calls, now = last.replace(second=0, microsecond=0), 0, self.context.now()
        while at >= first - _MINUTE:  # the bar before the first tells what the first is worth
            day = night_of(at) if self.session == "night" else at.date()
            hour = at.hour + 24 * (at.date() - day).days  # KIS counts the hours of a night on past midnight
            answer = self.context.api.domestic_futureoption.inquire_time_fuopchartprice(
                fid_input_iscd=self.symbol,
                fid_hour_cls_code="60",
                fid_pw_data_incu_yn="Y",
                fid_fake_tick_incu_yn="N",
                fid_input_date_1=f"{day:%Y%m%d}",
                fid_input_hour_1=f"{hour:02}{at:%M%S}",
                fid_cond_mrkt_div_code=cast("Any", self.market_code()),
            )
            found = [
                ContractMinuteRow(_by_clock(row), answer.tr_id) for row in rows_of(answer, "output2", "stck_bsop_date")
            ]
            learn_header(self.context, self.symbol, answer, found, "futs_prpr")
            rows += found
            calls += 1
            if progress is not None:
                progress(calls, calls)
            moments = [datetime.combine(row.date, row.hour.replace(second=0), at.tzinfo) for row in found]
            if not moments or min(moments) > at:
                break  # nothing older: asking on would never end
            at = min(moments) - _MINUTE
        bars = bars_of(rows, now)
        return merge([bar for bar in bars if first <= bar.time <= last], minutes)


def _by_clock(row: Mapping[str, Any]) -> Mapping[str, Any]:
    """A row whose hour is past 24, as KIS counts a night, on the day after."""
    hour = str(row.get("stck_cntg_hour") or "")
    if hour[:2] < "24":
        return row
    date_, clock = str(row["stck_bsop_date"]), f"{int(hour[:2]) - 24:02}{hour[2:]}"
    after = date(int(date_[:4]), int(date_[4:6]), int(date_[6:])) + _DAY
    return {**row, "stck_bsop_date": f"{after:%Y%m%d}", "stck_cntg_hour": clock}
