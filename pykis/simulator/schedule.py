"""A day's plan: which part of which venue opens and closes when, how it trades, and what KIS calls it."""

from __future__ import annotations

from datetime import date, datetime, timedelta
from typing import Final, Literal, NamedTuple, Protocol

from pykis.clock import KST, kst
from pykis.market.phases import PhaseName
from pykis.market.sessions import KRX_CALENDAR, AlwaysOpen, MarketCalendar

from .events import KoreanVenue, Venue

__all__ = ["DayPlan", "KoreanTimetable", "Mode", "Part", "Session", "Timetable", "codes", "midnight"]

Session = Literal["always", "krx"]
"""Continuous all day on every day, or the sessions and holidays of the exchanges."""

Mode = Literal["auction", "continuous", "fixed", "single"]
"""단일가매매, 접속매매, at one fixed price (시간외종가), an auction every ten minutes (시간외단일가)."""

_MODES: Final[dict[PhaseName, Mode]] = {
    "pre_market": "continuous",
    "pre_open": "fixed",
    "opening_auction": "auction",
    "continuous": "continuous",
    "closing_auction": "auction",
    "after_close": "fixed",
    "after_hours": "single",
    "after_auction": "auction",
    "after_market": "continuous",
}

_CODES: Final[dict[PhaseName, tuple[str, str]]] = {
    "pre_open": ("130", "139"),
    "opening_auction": ("110", ""),
    "continuous": ("112", ""),
    "closing_auction": ("121", "129"),
    "after_close": ("140", "149"),
    "after_hours": ("150", "159"),
    "after_market": ("150", "159"),
}
"""MKOP_CLS_CODE at opening and close; that the after-market took over the codes of 시간외단일가 is a guess."""

_BOOKS: Final[dict[PhaseName, str]] = {"pre_open": "pre_open", "after_close": "after_close", "after_hours": "after"}


class Part(NamedTuple):
    """One phase of one venue on one day; Unix seconds."""

    venue: Venue
    phase: PhaseName
    mode: Mode
    book: str
    """Which of a symbol's books it trades in; phases that share one hand their orders on."""
    opens: float
    closes: float
    orders_from: float
    last: bool
    """Whether no later phase of the day trades in that book: what rests then expires."""
    closing: bool = False
    """Whether its last trade is the day's close, without an auction for that."""


class DayPlan(NamedTuple):
    """One day: a KST date in Korea."""

    day: date
    trading: bool
    starts: float
    """Unix seconds; midnight in Korea."""
    ends: float
    """When the next day starts."""
    parts: tuple[Part, ...]


class Timetable(Protocol):
    """Which days there are on a floor, and what opens on them."""

    def plan(self, day: date) -> DayPlan:
        """That day's; raises `KisError` for a day that is not known."""
        ...

    def day_at(self, at: float) -> date:
        """The day that runs at a time in Unix seconds."""
        ...

    def is_trading_day(self, day: date) -> bool:
        """Whether anything opens."""
        ...

    def next_trading_day(self, day: date) -> date:
        """The first trading day after it."""
        ...

    def previous_trading_day(self, day: date) -> date:
        """The last trading day before it."""
        ...


class KoreanTimetable:
    """KRX and NXT; days are KST dates."""

    def __init__(self, session: Session) -> None:
        self.calendar: MarketCalendar = AlwaysOpen() if session == "always" else KRX_CALENDAR

    def plan(self, day: date) -> DayPlan:
        return _plan_day(self.calendar, day)

    def day_at(self, at: float) -> date:
        return kst(at).date()

    def is_trading_day(self, day: date) -> bool:
        return self.calendar.is_trading_day(day)

    def next_trading_day(self, day: date) -> date:
        return self.calendar.next_trading_day(day)

    def previous_trading_day(self, day: date) -> date:
        return self.calendar.previous_trading_day(day)


def midnight(day: date) -> float:
    """Unix seconds at which a KST date begins."""
    return datetime(day.year, day.month, day.day, tzinfo=KST).timestamp()


def _plan_day(calendar: MarketCalendar, day: date) -> DayPlan:
    """The phases of both venues; `KisError` for a day that the calendar does not know."""
    parts: list[Part] = []
    venues: tuple[KoreanVenue, ...] = ("KRX", "NXT")
    for venue in venues:
        phases = calendar.hours(day, venue)
        books = [_book(venue, phase.name) for phase in phases]
        for index, phase in enumerate(phases):
            part = Part(
                venue,
                phase.name,
                _MODES[phase.name],
                books[index],
                phase.opens.timestamp(),
                phase.closes.timestamp(),
                phase.orders_from.timestamp(),
                books[index] not in books[index + 1 :],
                venue == "KRX" and phase.name == "closing_auction",
            )
            parts.append(part)
    trading = calendar.is_trading_day(day)
    return DayPlan(day, trading, midnight(day), midnight(day + timedelta(days=1)), tuple(parts))


def _book(venue: Venue, phase: PhaseName) -> str:
    if venue == "KRX" and phase == "after_market":
        return "after"
    return _BOOKS.get(phase, "main")


def codes(part: Part) -> tuple[str, str]:
    """MKOP_CLS_CODE at its opening and at its close, blank where KIS tells nothing or it is not known."""
    if part.venue == "NXT" and part.phase != "continuous":
        return "", ""
    return _CODES.get(part.phase, ("", ""))
