"""Charts of one equity-linked warrant: KIS answers them whole, in one call."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date, datetime
from typing import Final, Literal

from ..errors import KisUnsupportedError
from .blocks import rows_of
from .chart import Chart
from .chartable import chart_bounds
from .context import Scoped
from .elw_trends import ElwBar, ElwMinuteBar

__all__ = ["ElwChartable", "ElwPeriod"]

ElwPeriod = Literal["day", 1, 3, 5, 10, 30, 60, 120]
"""A bar of a day, or of so many minutes."""

_MINUTES: Final = (1, 3, 5, 10, 30, 60, 120)


class ElwChartable(Scoped):
    """Charts of a warrant."""

    symbol: str

    def chart(
        self,
        span: str | None = None,
        *,
        start: date | datetime | None = None,
        end: date | datetime | None = None,
        period: ElwPeriod = "day",
    ) -> Chart:
        """Bars of days or minutes, the oldest first, as far back as KIS' one answer reaches. Not on paper.

        Days come from ELW 투자지표추이(일별) (FHPEW02740200), minutes from ELW 투자지표추이(분별) (FHPEW02740300). Each
        bar is an `ElwBar` or an `ElwMinuteBar`: it says leverage, gearing and parity too. KIS says no amount
        (거래대금): ``value`` is not a number.

        Args:
            span: up to today: ``"10d"``, ``"2w"``, ``"3m"``, ``"1y"``. Without it and without ``start``: a year of
                days, or the minutes of today.
            start: the first day, or for minutes the first moment (aware, or taken as Asia/Seoul).
            end: the last one; now by default.
            period: ``"day"``, or 1, 3, 5, 10, 30, 60 or 120 minutes.

        Raises:
            KisValidationError: that is no span.
            KisUnsupportedError: another period, or paper trading.
            KisAPIError: KIS refuses it.
            KisNetworkError: no usable answer, also after repeats.
        """
        if period != "day" and period not in _MINUTES:
            raise KisUnsupportedError(
                f"KIS has no ELW bars of {period!r}: use 'day' or {', '.join(map(str, _MINUTES))} minutes."
            )
        now = self.context.now()
        first, last = chart_bounds(span, start, end, period, now)
        bars: Sequence[ElwBar | ElwMinuteBar]
        if period == "day":
            bars = [bar for bar in self._days() if first.date() <= bar.date <= last.date()]
        else:
            found = self._minutes(period * 60, past=first.date() < now.date())
            bars = [bar for bar in found if bar.volume > 0 and first <= bar.time <= last]  # the others are padding
        name = self.context.symbols.name(self.symbol)
        ordered = sorted({bar.time: bar for bar in bars}.values(), key=lambda bar: bar.time)
        return Chart(ordered, symbol=self.symbol, name=name, period=period, adjusted=False)

    def _days(self) -> list[ElwBar]:
        answer = self.context.api.elw.indicator_trend_daily(fid_input_iscd=self.symbol)
        return [ElwBar(row, answer.tr_id) for row in rows_of(answer, "output", "stck_bsop_date")]

    def _minutes(self, seconds: int, *, past: bool) -> list[ElwMinuteBar]:
        answer = self.context.api.elw.indicator_trend_minute(
            fid_input_iscd=self.symbol, fid_hour_cls_code=str(seconds), fid_pw_data_incu_yn="Y" if past else "N"
        )
        return [ElwMinuteBar(row, answer.tr_id) for row in rows_of(answer, "output", "stck_bsop_date")]
