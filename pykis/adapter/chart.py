"""Charts: bars in order of time, as a sequence, a DataFrame or a figure."""

from __future__ import annotations

import datetime as dt
from collections.abc import Iterator, Sequence
from decimal import Decimal
from typing import TYPE_CHECKING, NamedTuple, Self, overload

from ..clock import KST
from ..errors import KisConfigurationError
from ..kinds import Period
from ..record import Record, day, dec, num
from .protocols import KisBar, Venue
from .wording import digits

if TYPE_CHECKING:
    import pandas
    from matplotlib.figure import Figure

__all__ = ["Chart", "DayBar", "MinuteBar"]


class DayBar(Record):
    """A bar of a day, week, month or year (국내주식기간별시세, FHKST03010100). Prices and amounts in won."""

    date: dt.date = day("stck_bsop_date")
    """영업 일자."""
    open: Decimal = dec("stck_oprc")
    """시가."""
    high: Decimal = dec("stck_hgpr")
    """최고가."""
    low: Decimal = dec("stck_lwpr")
    """최저가."""
    close: Decimal = dec("stck_clpr")
    """종가; of today's bar the last price."""
    volume: int = num("acml_vol")
    """누적 거래량, shares."""
    value: Decimal = dec("acml_tr_pbmn")
    """누적 거래 대금."""

    @property
    def time(self) -> dt.datetime:
        """Midnight of the date (Asia/Seoul)."""
        return dt.datetime(self.date.year, self.date.month, self.date.day, tzinfo=KST)

    def __repr__(self) -> str:
        return f"<{self.date} {_prices(self)}>"


class MinuteBar(NamedTuple):
    """A bar of one or more minutes (주식당일분봉조회, FHKST03010200; 주식일별분봉조회, FHKST03010230). Won."""

    time: dt.datetime
    """When it begins (Asia/Seoul)."""
    open: Decimal
    """시가."""
    high: Decimal
    """고가."""
    low: Decimal
    """저가."""
    close: Decimal
    """종가."""
    volume: int
    """체결 거래량, shares."""
    value: Decimal
    """거래 대금, from the difference of what KIS adds up over the day."""

    def __repr__(self) -> str:
        return f"<{self.time:%Y-%m-%d %H:%M} {_prices(self)}>"


def _prices(bar: KisBar) -> str:
    return (
        f"시 {digits(bar.open)} 고 {digits(bar.high)} 저 {digits(bar.low)} 종 {digits(bar.close)} "
        f"거래량 {digits(bar.volume)}"
    )


class Chart(Sequence[KisBar]):
    """Bars, the oldest first; no moment twice."""

    __slots__ = ("_bars", "adjusted", "name", "period", "symbol", "venue")

    def __init__(
        self,
        bars: Sequence[KisBar],
        *,
        symbol: str,
        name: str = "",
        period: Period | int = "day",
        adjusted: bool = True,
        venue: Venue = "KRX",
    ) -> None:
        self._bars = bars
        self.symbol: str = symbol
        """종목코드."""
        self.name: str = name
        """종목명 as far as it is known."""
        self.period: Period | int = period
        """day, week, month, year, or a number of minutes."""
        self.adjusted: bool = adjusted
        """수정주가: whether splits and rights issues are taken out."""
        self.venue: Venue = venue
        """Where the prices come from."""

    def __len__(self) -> int:
        return len(self._bars)

    @overload
    def __getitem__(self, index: int) -> KisBar: ...

    @overload
    def __getitem__(self, index: slice) -> Self: ...

    def __getitem__(self, index: int | slice) -> KisBar | Self:
        if isinstance(index, slice):
            return self._with(self._bars[index])
        return self._bars[index]

    def __iter__(self) -> Iterator[KisBar]:
        return iter(self._bars)

    @property
    def unit(self) -> str:
        """What prices are in; blank where KIS does not say it."""
        return "won"

    def _with(self, bars: Sequence[KisBar]) -> Self:
        return type(self)(
            bars, symbol=self.symbol, name=self.name, period=self.period, adjusted=self.adjusted, venue=self.venue
        )

    def to_pandas(self) -> pandas.DataFrame:
        """Columns open, high, low, close, volume, value; the index is the aware time (Asia/Seoul).

        Raises:
            KisConfigurationError: pandas is not installed.
        """
        try:
            import pandas
        except ImportError:
            raise KisConfigurationError("to_pandas needs pandas: pip install 'pykis-sdk[pandas]'.") from None
        bars = self._bars
        columns = {
            "open": [float(bar.open) for bar in bars],
            "high": [float(bar.high) for bar in bars],
            "low": [float(bar.low) for bar in bars],
            "close": [float(bar.close) for bar in bars],
            "volume": [bar.volume for bar in bars],
            "value": [float(bar.value) for bar in bars],
        }
        index = pandas.DatetimeIndex([bar.time for bar in bars], name="time")
        if index.tz is None:
            index = index.tz_localize(KST)
        return pandas.DataFrame(columns, index=index).astype({"volume": "int64"})

    def plot(self) -> Figure:
        """Candles above, volume below. The figure belongs to no window: show it in a notebook, or ``savefig`` it.

        Raises:
            KisConfigurationError: matplotlib is not installed.
        """
        try:
            from matplotlib.figure import Figure
        except ImportError:
            raise KisConfigurationError("plot needs matplotlib: pip install 'pykis-sdk[plot]'.") from None
        figure = Figure(figsize=(10, 6), layout="constrained")
        above, below = figure.subplots(2, 1, sharex=True, height_ratios=(3, 1))
        at = list(range(len(self._bars)))
        colors = ["tab:red" if bar.close >= bar.open else "tab:blue" for bar in self._bars]
        low, high = [float(bar.low) for bar in self._bars], [float(bar.high) for bar in self._bars]
        bottom = [float(min(bar.open, bar.close)) for bar in self._bars]
        height = [float(abs(bar.close - bar.open)) for bar in self._bars]
        above.vlines(at, low, high, colors=colors, linewidth=0.8)
        above.bar(at, height, bottom=bottom, color=colors, width=0.7)
        above.set_title(f"{self.symbol} ({self.period if isinstance(self.period, str) else f'{self.period} min'})")
        above.set_ylabel(self.unit or "price")
        below.bar(at, [bar.volume for bar in self._bars], color=colors, width=0.7)
        below.set_ylabel("volume")
        form = "%Y-%m-%d" if isinstance(self.period, str) else "%m-%d %H:%M"
        marks = at[:: max(1, len(at) // 8)]
        below.set_xticks(marks, [f"{self._bars[index].time:{form}}" for index in marks], rotation=30, ha="right")
        return figure

    def __repr__(self) -> str:
        who = f"{self.name} {self.symbol}".strip()
        kind = self.period if isinstance(self.period, str) else f"{self.period} min"
        if not self._bars:
            return f"<Chart {who} {kind}: no bars>"
        first, last = self._bars[0], self._bars[-1]
        form = "%Y-%m-%d" if isinstance(self.period, str) else "%Y-%m-%d %H:%M"
        when = f"{first.time:{form}} to {last.time:{form}}"
        unit = {"won": "원", "points": "", "": ""}.get(self.unit, f" {self.unit}")
        return f"<Chart {who} {kind}: {len(self)} bars, {when}, {digits(last.close)}{unit}>"
