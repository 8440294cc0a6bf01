"""What happened before today: daily and minute bars, synthetic from a seed or as given."""

from __future__ import annotations

from bisect import bisect_left, bisect_right
from collections.abc import Iterable, Mapping, Sequence
from datetime import date, timedelta
from functools import partial
from typing import Final, NamedTuple, Protocol

from pykis.kinds import Period
from pykis.market.sessions import KRX_CALENDAR

from .instruments import Security
from .synthesis import bridge, day_minutes, follow_back, krx_hours, walk_back

__all__ = [
    "PERIODS",
    "Bar",
    "History",
    "MinuteBar",
    "Past",
    "aggregate",
    "days_back",
    "first_day",
    "merged",
    "trading_days",
]

PERIODS: Final[dict[str, Period]] = {"D": "day", "W": "week", "M": "month", "Y": "year"}
"""How charts are asked for a period (FID_PERIOD_DIV_CODE)."""
_BEGINNING: Final = date(1980, 1, 1)
"""Long before anything traded here."""

_FOLLOWED: Final = 100
"""Days before today on which what follows another symbol was listed."""


class Bar(NamedTuple):
    """One day, week, month or year of one symbol (일/주/월/년봉). Prices and value in whole won."""

    day: date
    """The trading day; of a longer bar the last trading day in it."""
    open: int
    high: int
    low: int
    close: int
    volume: int
    """Shares (거래량)."""
    value: int
    """Won (거래대금)."""


class MinuteBar(NamedTuple):
    """One minute of one symbol (분봉). Prices and value in whole won."""

    start: int
    """Unix seconds of the minute's start; the closing auction's bar is at 15:30."""
    open: int
    high: int
    low: int
    close: int
    volume: int
    value: int


class Past(Protocol):
    """Which days and hours there were."""

    def days(self, first: date, last: date) -> list[date]:
        """Trading days between two dates, both included."""
        ...

    def hours(self, symbol: str, day: date) -> tuple[int, int, int]:
        """First minute, the end of the last, and the closing bar of a day, in Unix seconds."""
        ...


class _KoreanPast:
    def days(self, first: date, last: date) -> list[date]:
        return trading_days(first, last)

    def hours(self, symbol: str, day: date) -> tuple[int, int, int]:
        return krx_hours(day)


class _Listed(Protocol):
    def get(self, symbol: str) -> Security | None: ...
    def close(self, symbol: str, price: int) -> None: ...


class History:
    """The finished days of every symbol, oldest first; lazy per symbol and the same for the same seed.

    Adjusted and unadjusted (수정주가) are the same here.
    """

    def __init__(
        self,
        instruments: _Listed,
        today: date,
        *,
        seed: int = 0,
        data: Mapping[str, Sequence[Bar]] | None = None,
        years: int = 12,
        past: Past | None = None,
    ) -> None:
        """`data` gives the daily bars of symbols (see `dataset.read_folder`), oldest first.

        Of those, days from `today` on are left out, the last close before `today` becomes that instrument's base
        price, and days that lack between the last row and `today` are made up so that they end at that close.
        Symbols that are not listed are listed, by their code. `past`: other days and hours than those of KRX.
        """
        self._past: Past = past if past is not None else _KoreanPast()
        self._instruments = instruments
        self._seed = seed
        self._years = years
        self._today = today
        self._calendar: list[date] | None = None
        self._bars: dict[str, list[Bar]] = {}
        self._minutes: dict[tuple[str, date], tuple[MinuteBar, ...]] = {}
        self._given: dict[str, list[Bar]] = {}
        for symbol, bars in (data or {}).items():
            rows = [bar for bar in bars if bar.day < today]
            if not rows:
                continue
            self._given[symbol] = rows
            instruments.close(symbol, rows[-1].close)

    def _days(self) -> list[date]:
        if self._calendar is None:
            first = date(self._today.year - self._years, 1, 1)
            self._calendar = self._past.days(first, self._today - timedelta(days=1))
        return self._calendar

    def _all(self, symbol: str) -> list[Bar]:
        found = self._bars.get(symbol)
        if found is None:
            found = self._bars[symbol] = self._make(symbol)
        return found

    def _make(self, symbol: str) -> list[Bar]:
        instrument = self._instruments.get(symbol)
        if instrument is None:
            return []
        given = self._given.get(symbol)
        if given is None and instrument.leader:
            led = self.daily(instrument.leader, date.min, self._today - timedelta(days=1))
            return [Bar(*row) for row in follow_back(instrument, led[-_FOLLOWED:], self._seed)]
        days = self._days()
        if given is None:
            return [Bar(*row) for row in walk_back(instrument, days, self._seed)]
        missing = days[bisect_right(days, given[-1].day) :]
        return [*given, *(Bar(*row) for row in bridge(instrument, missing, given[-1].close, self._seed))]

    def daily(self, symbol: str, start: date, end: date) -> list[Bar]:
        """Finished days from `start` to `end`, both included, oldest first; empty for an unknown symbol."""
        bars = self._all(symbol)
        return bars[bisect_left(bars, start, key=_day) : bisect_right(bars, end, key=_day)]

    def bars(self, symbol: str, period: Period, start: date, end: date, *, today: Bar | None = None) -> list[Bar]:
        """Day, week, month or year bars (일/주/월/년), oldest first; `today` is the running day's bar.

        A longer bar belongs if its last day does; it holds all of its days, also those before `start`.
        """
        first = first_day(start, period)
        days = self.daily(symbol, first, end)
        if today is not None and first <= today.day <= end and (not days or days[-1].day < today.day):
            days.append(today)
        return days if period == "day" else aggregate(days, period)

    def minutes(self, symbol: str, day: date) -> tuple[MinuteBar, ...]:
        """The finished day's minutes, consistent with its daily bar; empty if it was no trading day."""
        key = (symbol, day)
        found = self._minutes.get(key)
        if found is None:
            bars = self.daily(symbol, day, day)
            if not bars:
                return ()
            instrument = self._instruments.get(symbol)
            assert instrument is not None  # it has bars
            hours = partial(self._past.hours, symbol)
            found = tuple(MinuteBar(*row) for row in day_minutes(instrument, bars[0], self._seed, hours))
            self._minutes[key] = found
        return found

    def previous(self, symbol: str) -> Bar | None:
        """The last finished day."""
        bars = self._all(symbol)
        return bars[-1] if bars else None

    def append(self, symbol: str, bar: Bar, minutes: Sequence[MinuteBar] = ()) -> None:
        """A day is over: the exchange hands its bar in."""
        bars = self._all(symbol)
        if bars and bars[-1].day >= bar.day:
            raise ValueError(f"{symbol} already has a bar of {bars[-1].day}; {bar.day} does not follow it")
        bars.append(bar)
        self._minutes[symbol, bar.day] = tuple(minutes)

    def forget(self, before: date) -> None:
        """Let go of the minutes of days before that one; what was made up is made up again when it is asked for."""
        self._minutes = {key: found for key, found in self._minutes.items() if key[1] >= before}


def _day(bar: Bar) -> date:
    return bar.day


def trading_days(first: date, last: date) -> list[date]:
    """The KRX' trading days between two dates, both included; past what its calendar knows, every weekday."""
    found: list[date] = []
    step, known = timedelta(days=1), KRX_CALENDAR.last_known
    while first <= last:
        if first.weekday() < 5 and (first > known or first.year < 2010 or KRX_CALENDAR.is_trading_day(first)):
            found.append(first)
        first += step
    return found


def days_back(day: date, days: int) -> date:
    """So many days before; of the beginning of time, long before anything traded."""
    return max(day, _BEGINNING) - timedelta(days=days)


def first_day(day: date, period: Period) -> date:
    """The first day of the day, week, month or year that a day belongs to."""
    if period == "week":
        return day - timedelta(days=day.weekday())
    if period == "month":
        return day.replace(day=1)
    return day.replace(month=1, day=1) if period == "year" else day


def aggregate(bars: Sequence[Bar], period: Period) -> list[Bar]:
    """Weeks (Monday to Sunday), months or years out of days; oldest first."""
    found: list[Bar] = []
    first: date | None = None
    for bar in bars:
        start = first_day(bar.day, period)
        if start == first:
            whole = found[-1]
            found[-1] = Bar(
                bar.day,
                whole.open,
                max(whole.high, bar.high),
                min(whole.low, bar.low),
                bar.close,
                whole.volume + bar.volume,
                whole.value + bar.value,
            )
        else:
            found.append(bar)
            first = start
    return found


def merged(bars: Iterable[MinuteBar], seconds: int) -> list[MinuteBar]:
    """Minutes put together to longer bars, which start on whole multiples; oldest first. Less than a minute is one."""
    found: list[MinuteBar] = []
    for bar in bars:
        start = bar.start - bar.start % max(seconds, 60)
        if found and found[-1].start == start:
            last = found[-1]
            high, low = max(last.high, bar.high), min(last.low, bar.low)
            volume, value = last.volume + bar.volume, last.value + bar.value
            found[-1] = MinuteBar(start, last.open, high, low, bar.close, volume, value)
        else:
            found.append(bar._replace(start=start))
    return found
