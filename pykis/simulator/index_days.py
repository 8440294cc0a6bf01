"""How an index is reckoned: days and minutes out of those of its shares. Pure; levels are hundredths of a point."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from datetime import date
from itertools import pairwise
from typing import Final

from .history import Bar, MinuteBar

__all__ = ["IndexDay", "past_days"]

_MINUTE: Final = 60
_REACHED: Final = 0.4
"""SYNTHETIC: shares do not peak at once; so much of the way to where all their peaks together lie was an index'."""


class IndexDay:
    """One day of one index, minute by minute: its level moves with the worth of its shares (시가총액식)."""

    __slots__ = ("_before", "_prices", "_rows", "_shares", "_upto", "_worth", "day")

    def __init__(self, day: date, before: int, bases: Mapping[str, int], shares: Mapping[str, int]) -> None:
        """`before`: the level at the last close; `bases`: the price of each share then, in won."""
        self.day: date = day
        self._before = before
        self._shares = shares
        self._prices = dict(bases)
        self._worth = self._worth_at(bases)
        self._rows: list[MinuteBar] = []
        self._upto = 0

    def _worth_at(self, prices: Mapping[str, int]) -> int:
        return sum(self._shares[symbol] * price for symbol, price in prices.items())

    def level(self, prices: Mapping[str, int]) -> int:
        """The level at prices (won) of all its shares."""
        return round(self._before * self._worth_at(prices) / self._worth) if self._worth else self._before

    def minutes(self, bars: Mapping[str, Sequence[MinuteBar]], until: float) -> list[MinuteBar]:
        """The day's minutes out of those of its shares (oldest first), the running one last; those that are over are
        remembered."""
        gathered: dict[int, list[tuple[str, MinuteBar]]] = {}
        for symbol, rows in bars.items():
            for bar in reversed(rows):
                if bar.start < self._upto:
                    break
                gathered.setdefault(bar.start, []).append((symbol, bar))
        prices, running = self._prices, list[MinuteBar]()
        for start in sorted(gathered):
            over = start + _MINUTE <= until
            if not over and not running:
                prices = dict(prices)
            row = self._row(start, gathered[start], prices)
            (self._rows if over else running).append(row)
            if over:
                self._upto = start + _MINUTE
        return [*self._rows, *running]

    def _row(self, start: int, bars: Iterable[tuple[str, MinuteBar]], prices: dict[str, int]) -> MinuteBar:
        """One minute; `prices` go on to its end."""
        volume = value = 0
        for symbol, bar in bars:
            prices[symbol] = bar.open
        opened = self.level(prices)
        for symbol, bar in bars:
            prices[symbol] = bar.close
            volume, value = volume + bar.volume, value + bar.value
        close = self.level(prices)
        return MinuteBar(start, opened, max(opened, close), min(opened, close), close, volume, value)


def past_days(last: int, members: Iterable[tuple[int, Sequence[Bar]]]) -> list[Bar]:
    """Finished days, oldest first, out of the shares and days of each member; the last one closes at `last`.

    Chained from day to day over those members that have both, so that one which is listed later moves nothing.
    """
    days: dict[date, list[float]] = {}
    for shares, bars in members:
        for one, bar in pairwise([None, *bars]):
            assert bar is not None
            sums = days.setdefault(bar.day, [0.0] * 7)
            sums[5] += bar.volume
            sums[6] += bar.value
            if one is not None:
                for place, price in enumerate((one.close, bar.open, bar.high, bar.low, bar.close)):
                    sums[place] += shares * price
    level, found = float(last), list[Bar]()
    for day in sorted(days, reverse=True):
        before, opened, high, low, close, volume, value = days[day]
        scale = level / close if close else 0.0
        top, bottom = max(opened, close), min(opened, close)
        edges = (opened, top + (high - top) * _REACHED, bottom - (bottom - low) * _REACHED)
        first, most, least = (round(edge * scale) if close else round(level) for edge in edges)
        end = round(level)
        found.append(Bar(day, first, max(most, first, end), min(least, first, end), end, round(volume), round(value)))
        level = before * scale if close else level
    found.reverse()
    return found
