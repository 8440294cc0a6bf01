"""The days abroad: which exchange opens when, in Korean time, and what time it is there.

One day serves all of them: it runs from 08:30 to 08:30 KST and has the date on which it begins, which is the trading
date of each exchange, of the US one too. Holidays abroad are not modelled: every weekday is a trading day.
"""

from __future__ import annotations

from datetime import UTC, date, datetime, timedelta
from typing import Final

from pykis.clock import kst

from .events import OverseasVenue
from .overseas_places import BY_EXCD, PLACES, Country, Place
from .schedule import DayPlan, Part, Session, midnight

__all__ = ["OverseasPast", "OverseasTimetable", "local", "regular", "reserved"]

_BEGINS: Final = 8.5 * 3600
_MINUTE: Final = 60.0


def local(country: Country, at: float) -> datetime:
    """The time there; naive."""
    utc = datetime.fromtimestamp(at, UTC)
    offset = country.offset((utc + timedelta(hours=-5)).date()) if country.code == "US" else country.offset(utc.date())
    return (utc + timedelta(hours=offset)).replace(tzinfo=None)


def regular(place: Place, day: date) -> tuple[tuple[float, float], ...]:
    """Regular trading of a day, in Unix seconds."""
    return _spans(place.country, "regular", day)


def reserved(place: Place, day: date) -> tuple[tuple[float, float, float], ...]:
    """From when until when reserved orders are taken, and when they are sent; Unix seconds."""
    start = midnight(day)

    def at(minute: int) -> float:
        return start + minute * _MINUTE

    return tuple((at(opens), at(closes), at(sent)) for opens, closes, sent in place.country.reserved(day))


def _spans(country: Country, session: str, day: date) -> tuple[tuple[float, float], ...]:
    start = midnight(day)
    return tuple((start + opens * _MINUTE, start + closes * _MINUTE) for opens, closes in country.hours(session, day))


class OverseasTimetable:
    """The days of all exchanges abroad."""

    def __init__(self, session: Session) -> None:
        self._always = session == "always"

    def plan(self, day: date) -> DayPlan:
        starts = midnight(day) + _BEGINS
        ends = starts + 86400.0
        trading = self.is_trading_day(day)
        parts: list[Part] = []
        if self._always:
            venues: list[OverseasVenue] = ["DAY", *(place.code for place in PLACES)]
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
    spans, venue, country = regular(place, day), place.code, place.country
    found = [
        Part(venue, "pre_market", "continuous", "main", opens, closes, opens, False)
        for opens, closes in _spans(country, "pre", day)
    ]
    for index, (start, end) in enumerate(spans):
        last = index == len(spans) - 1
        since = spans[index - 1][1] if index else start
        found.append(Part(venue, "continuous", "continuous", "main", start, end, since, last, last))
    for opens, closes in _spans(country, "after", day):
        found.append(Part(venue, "after_market", "continuous", "after", opens, closes, opens, True))
    return found


def _daytime(day: date) -> list[Part]:
    spans = _spans(PLACES[0].country, "day", day)
    return [Part("DAY", "continuous", "continuous", "main", opens, closes, opens, True) for opens, closes in spans]


class OverseasPast:
    """The days before today."""

    def days(self, first: date, last: date) -> list[date]:
        count = (last - first).days + 1
        return [day for day in (first + timedelta(days=step) for step in range(count)) if day.weekday() < 5]

    def hours(self, symbol: str, day: date) -> tuple[int, int, int]:
        spans = regular(BY_EXCD[symbol.partition(":")[0]], day)
        return int(spans[0][0]), int(spans[-1][1]), int(spans[-1][1])
