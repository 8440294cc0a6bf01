"""The days abroad: which exchange opens when, in Korean time, and what time it is there.

One day serves all of them: it runs from 08:30 to 08:30 KST and has the date on which it begins, which is the trading
date of each exchange, of the US one too. Holidays abroad are not modelled: every weekday is a trading day.
"""

from __future__ import annotations

from datetime import UTC, date, datetime, timedelta
from typing import Final

from pykis.clock import kst

from .events import ForeignVenue
from .foreign_places import BY_EXCD, PLACES, Country, Place
from .schedule import DayPlan, Part, Session, midnight

__all__ = ["ForeignPast", "ForeignTimetable", "local", "regular"]

_BEGINS: Final = 8.5 * 3600
_MINUTE: Final = 60.0
_DAYTIME: Final = (600, 1080)
"""US daytime trading (주간거래) in minutes of KST, 10:00 to 18:00; not in the facts."""
_PRE: Final = 1080
_AFTER: Final = 31 * 60


def local(country: Country, at: float) -> datetime:
    """The time there; naive."""
    utc = datetime.fromtimestamp(at, UTC)
    offset = country.offset((utc + timedelta(hours=-5)).date()) if country.code == "US" else country.offset(utc.date())
    return (utc + timedelta(hours=offset)).replace(tzinfo=None)


def regular(place: Place, day: date) -> tuple[tuple[float, float], ...]:
    """Regular trading of a day, in Unix seconds."""
    start, earlier = midnight(day), _summer_shift(place.country, day)
    return tuple((start + (opens - earlier) * 60.0, start + (closes - earlier) * 60.0) for opens, closes in place.hours)


def _summer_shift(country: Country, day: date) -> int:
    """Minutes that summer time brings everything forward."""
    return 60 * (country.offset(day) + 5) if country.code == "US" else 0


class ForeignTimetable:
    """The days of all exchanges abroad."""

    def __init__(self, session: Session) -> None:
        self._always = session == "always"

    def plan(self, day: date) -> DayPlan:
        starts = midnight(day) + _BEGINS
        ends = starts + 86400.0
        trading = self.is_trading_day(day)
        parts: list[Part] = []
        if self._always:
            venues: list[ForeignVenue] = ["DAY", *(place.code for place in PLACES)]
            parts = [Part(each, "continuous", "continuous", "main", starts, ends, starts, False) for each in venues]
        elif trading:
            for place in PLACES:
                parts += _parts(place, day)
            parts += _daytime(day)
        return DayPlan(day, trading, starts, ends, tuple(parts))

    def day_at(self, at: float) -> date:
        return (kst(at) - timedelta(seconds=_BEGINS)).date()

    def is_trading_day(self, day: date) -> bool:
        return self._always or day.weekday() < 5

    def next_trading_day(self, day: date) -> date:
        return self._step(day, timedelta(days=1))

    def previous_trading_day(self, day: date) -> date:
        return self._step(day, timedelta(days=-1))

    def _step(self, day: date, step: timedelta) -> date:
        day += step
        while not self.is_trading_day(day):
            day += step
        return day


def _parts(place: Place, day: date) -> list[Part]:
    spans, venue = regular(place, day), place.code
    found: list[Part] = []
    american = place.country.code == "US"
    opens = spans[0][0]
    if american:
        before = midnight(day) + (_PRE - _summer_shift(place.country, day)) * _MINUTE
        found.append(Part(venue, "pre_market", "continuous", "main", before, opens, before, False))
    for index, (start, end) in enumerate(spans):
        last = index == len(spans) - 1
        since = start if not index or american else spans[index - 1][1]
        found.append(Part(venue, "continuous", "continuous", "main", start, end, since, last, last))
    if american:
        close, end = spans[-1][1], midnight(day) + _AFTER * _MINUTE
        found.append(Part(venue, "after_market", "continuous", "after", close, end, close, True))
    return found


def _daytime(day: date) -> list[Part]:
    start, end = (midnight(day) + minute * _MINUTE for minute in _DAYTIME)
    end -= _summer_shift(PLACES[0].country, day) * _MINUTE
    return [Part("DAY", "continuous", "continuous", "main", start, end, start, True)]


class ForeignPast:
    """The days before today."""

    def days(self, first: date, last: date) -> list[date]:
        count = (last - first).days + 1
        return [day for day in (first + timedelta(days=step) for step in range(count)) if day.weekday() < 5]

    def hours(self, symbol: str, day: date) -> tuple[int, int, int]:
        spans = regular(BY_EXCD[symbol.partition(":")[0]], day)
        return int(spans[0][0]), int(spans[-1][1]), int(spans[-1][1])
