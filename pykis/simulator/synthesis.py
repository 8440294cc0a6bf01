"""Made-up prices that could be true: daily bars, minutes of a day, and the way of a running day. Seeded."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from datetime import date, datetime
from itertools import pairwise
from math import exp, log
from random import Random
from typing import Protocol, TypeAlias

from pykis.clock import KST
from pykis.market.sessions import KRX_CALENDAR

from .grid import Grid
from .instruments import Security

__all__ = ["DayPath", "FollowPath", "Path", "bridge", "day_minutes", "follow_back", "krx_hours", "walk_back"]

DayRow: TypeAlias = tuple[date, int, int, int, int, int, int]
MinuteRow: TypeAlias = tuple[int, int, int, int, int, int, int]
Hours: TypeAlias = Callable[[date], tuple[int, int, int]]
"""First minute, the end of the last, and the closing bar of a day, in Unix seconds."""

_SWING = 0.017
"""Standard deviation of a day's return."""
_GAP = 0.004
"""Standard deviation of the way from a close to the next opening; funds open as far away as shares do."""
_MOST = 0.24
"""A day's largest return; well inside the limits of 30 %, whatever the ticks."""


class DayBar(Protocol):
    """What `day_minutes` reads of a daily bar."""

    @property
    def day(self) -> date: ...
    @property
    def open(self) -> int: ...
    @property
    def high(self) -> int: ...
    @property
    def low(self) -> int: ...
    @property
    def close(self) -> int: ...
    @property
    def volume(self) -> int: ...
    @property
    def value(self) -> int: ...


def _random(seed: int, symbol: str, what: str) -> Random:
    return Random(f"{seed} {symbol} {what}")


def _swing(instrument: Security) -> float:
    return _SWING * instrument.liveliness


def _usual(instrument: Security) -> float:
    """Shares of an ordinary day."""
    return max(instrument.shares * 0.003, 1000.0)


def walk_back(instrument: Security, days: Sequence[date], seed: int) -> list[DayRow]:
    """A daily bar for each day, the last one closing at the base price."""
    random = _random(seed, instrument.symbol, "days")
    grid = instrument.grid()
    gauss, swing = random.gauss, _swing(instrument)
    base = float(instrument.base_price)
    away, close = 0.0, instrument.base_price
    closes: list[int] = []
    for _ in range(len(days) + 1):
        closes.append(close)
        step = max(-_MOST, min(_MOST, gauss(0.0, swing)))
        away = max(-1.6, min(1.6, away * 0.9995 - step - 0.00015))
        close = grid.near(base * exp(away))
    closes.reverse()
    return _around(instrument, days, closes, random, grid)


def follow_back(instrument: Security, led: Sequence[DayBar], seed: int) -> list[DayRow]:
    """A daily bar for each day of its leader but the first, the last one closing at the base price."""
    grid = instrument.grid()
    closes = [grid.near(instrument.worth(bar.close, bar.day)) for bar in led]
    closes[-1:] = [instrument.base_price]
    random = _random(seed, instrument.symbol, "days")
    return _around(instrument, [bar.day for bar in led[1:]], closes, random, grid)


def bridge(instrument: Security, days: Sequence[date], price: int, seed: int) -> list[DayRow]:
    """A daily bar for each day, from one price (won) away and back to it."""
    if not days:
        return []
    random = _random(seed, instrument.symbol, "bridge")
    grid = instrument.grid()
    swing, ways = _swing(instrument) * 0.6, [0.0]
    for _ in days:
        ways.append(ways[-1] + max(-_MOST / 3, min(_MOST / 3, random.gauss(0.0, swing))))
    last, count = ways[-1], len(days)
    closes = [grid.near(price * exp(way - last * index / count)) for index, way in enumerate(ways)]
    closes[0] = closes[-1] = price
    return _around(instrument, days, closes, random, grid)


def _around(
    instrument: Security, days: Sequence[date], closes: Sequence[int], random: Random, grid: Grid
) -> list[DayRow]:
    """Open, high, low, volume and value to closes; `closes` begins with the one before the first day."""
    gauss = random.gauss
    swing, near, down, up = _swing(instrument), grid.near, grid.down, grid.up
    usual = _usual(instrument)
    base, rows = instrument.base_price, list[DayRow]()
    for index, day in enumerate(days):
        before, close = closes[index], closes[index + 1]
        most, least = before * (1 + _MOST), before * (1 - _MOST)
        opened = near(min(most, max(least, before * (1 + gauss(0.0, swing * 0.4)))))
        top, bottom = (opened, close) if opened > close else (close, opened)
        high = max(top, down(int(min(most, top * (1 + abs(gauss(0.0, swing * 0.5)))))))
        low = min(bottom, up(int(max(least, bottom * (1 - abs(gauss(0.0, swing * 0.5)))))))
        busy = 1 + abs(close - before) / before * 20
        volume = int(usual * busy * exp(gauss(-0.2, 0.35)) * min(3.0, base / close)) + 1
        value = volume * (opened + high + low + close) // 4
        rows.append((day, opened, high, low, close, volume, value))
    return rows


def krx_hours(day: date) -> tuple[int, int, int]:
    """First minute, the last before the closing auction, and the auction's bar, in Unix seconds."""
    hours = {}
    if day.year >= 2020 and day <= KRX_CALENDAR.last_known:
        hours = {phase.name: phase for phase in KRX_CALENDAR.hours(day)}
    if "continuous" in hours and "closing_auction" in hours:
        continuous = hours["continuous"]
        close = hours["closing_auction"].closes
        return int(continuous.opens.timestamp()), int(continuous.closes.timestamp()), int(close.timestamp())
    midnight = int(datetime(day.year, day.month, day.day, tzinfo=KST).timestamp())
    return midnight + 9 * 3600, midnight + 55200, midnight + 55800


def day_minutes(instrument: Security, bar: DayBar, seed: int, hours: Hours = krx_hours) -> list[MinuteRow]:
    """The minutes of a finished day: they open, peak, bottom and close as the day did, and sum up to its volume."""
    random = _random(seed, instrument.symbol, f"minutes {bar.day}")
    opens, ends, closing = hours(bar.day)
    starts = [*range(opens, ends, 60), closing]
    count = len(starts)
    closes = _way(bar, count, random, instrument.grid())
    weights = [random.expovariate(1.0) * (1 + 3 * (2 * index / count - 1) ** 2) for index in range(count)]
    weights[0] *= 4
    weights[-1] *= 8
    scale, volume, value = sum(weights), 0, 0
    carried, rows = 0.0, list[MinuteRow]()
    before = bar.open
    for index, start in enumerate(starts):
        close = closes[index]
        carried += weights[index] / scale
        upto = bar.volume if index == count - 1 else int(bar.volume * carried)
        worth = bar.value if index == count - 1 else int(bar.value * carried)
        opened = close if index == count - 1 else before
        rows.append((start, opened, max(opened, close), min(opened, close), close, upto - volume, worth - value))
        before, volume, value = close, upto, worth
    return rows


def _way(bar: DayBar, count: int, random: Random, grid: Grid) -> list[int]:
    """The closes of so many minutes, within the day's range, touching its high and its low, ending at its close."""
    peak, bottom = random.sample(range(1, count - 1), 2)
    fixed = sorted(((-1, bar.open), (peak, bar.high), (bottom, bar.low), (count - 1, bar.close)))
    found: list[int] = []
    noise = (bar.high - bar.low) * 0.06
    for (start, price), (end, goal) in pairwise(fixed):
        length, away = end - start, 0.0
        for step in range(1, length):
            away = away * 0.8 + random.gauss(0.0, noise)
            wanted = grid.near(price + (goal - price) * step / length + away)
            found.append(min(bar.high, max(bar.low, wanted)))
        found.append(goal)
    return found


class Path(Protocol):
    """Where the fair price is at each moment of a running day."""

    midnight: float
    turnover: float
    """Shares of an ordinary minute."""

    def fair(self, at: float) -> float:
        """Won, off the grid, at a time of that day in Unix seconds."""
        ...

    def move(self, at: float, price: float) -> None:
        """From now on it goes on from this price (won)."""
        ...

    def volume(self, at: float) -> int:
        """Shares that an unwatched minute traded."""
        ...


class DayPath:
    """Where the fair price is at each moment of a running day: a walk that is drawn back to the base price.

    The same for the same seed, symbol and day, however often and late it is asked.
    """

    __slots__ = ("_base", "_drift", "_random", "_steps", "_swing", "midnight", "turnover")

    def __init__(self, instrument: Security, base: int, day: date, midnight: float, seed: int) -> None:
        self._random = _random(seed, instrument.symbol, f"path {day}")
        self._base = base
        self._swing = 0.0007 * instrument.liveliness
        self._steps = [self._random.gauss(0.0, _GAP * min(1.0, instrument.liveliness / 0.6))]
        self._drift = 0.0
        self.midnight: float = midnight
        self.turnover: float = _usual(instrument) / 390
        """Shares of an ordinary minute."""

    def _step(self, minute: int) -> float:
        steps, gauss = self._steps, self._random.gauss
        while len(steps) <= minute:
            steps.append(steps[-1] * 0.999 + gauss(0.0, self._swing))
        return steps[minute]

    def fair(self, at: float) -> float:
        """Won, off the grid, at a time of that day in Unix seconds."""
        since = (at - self.midnight) / 60
        minute = int(since)
        here = self._step(minute)
        return self._base * exp(here + (self._step(minute + 1) - here) * (since - minute) + self._drift)

    def move(self, at: float, price: float) -> None:
        """From now on the walk goes on from this price (won)."""
        self._drift += log(price / self.fair(at))

    def volume(self, at: float) -> int:
        """Shares that an unwatched minute traded."""
        minute = int((at - self.midnight) / 60)
        return 1 + int(self.turnover * (0.4 + abs(self._step(minute + 1) - self._step(minute)) * 900))


class FollowPath:
    """The way of a running day that another symbol's leads."""

    __slots__ = ("_day", "_drift", "_instrument", "_leader", "midnight", "turnover")

    def __init__(self, instrument: Security, leader: Path, day: date) -> None:
        self._instrument = instrument
        self._leader = leader
        self._day = day
        self._drift = 0.0
        self.midnight: float = leader.midnight
        self.turnover: float = _usual(instrument) / 390
        """Shares of an ordinary minute."""

    def fair(self, at: float) -> float:
        """Won, off the grid, at a time of that day in Unix seconds."""
        return max(self._instrument.worth(self._leader.fair(at), self._day), 0.01) * exp(self._drift)

    def move(self, at: float, price: float) -> None:
        """From now on it goes on from this price (won), with its leader."""
        self._drift += log(price / self.fair(at))

    def volume(self, at: float) -> int:
        """Shares that an unwatched minute traded: many where its leader's were."""
        return 1 + int(self.turnover * self._leader.volume(at) / self._leader.turnover)
