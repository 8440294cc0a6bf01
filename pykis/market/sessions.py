"""Trading days and hours (거래일, 장운영시간) of KRX, NXT and of orders routed between them.

Dated facts, and an error for a day that they do not reach: a day is never taken to be open for want of a fact.
"""

from __future__ import annotations

from abc import ABC, abstractmethod
from collections.abc import Mapping
from datetime import date, datetime, timedelta
from typing import Protocol, cast

from ..clock import KST
from ..errors import KisError, KisValidationError
from ..kinds import Exchange
from .facts import CLOSED_DAYS, EXAM_DAYS, FIRST_KNOWN, HOURS, HOURS_SINCE, LAST_KNOWN, Phase
from .phases import PhaseName, SessionPhase

__all__ = ["KRX_CALENDAR", "AlwaysOpen", "Calendar", "MarketCalendar", "PhaseName", "SessionPhase"]

_DAY = timedelta(days=1)


class MarketCalendar(Protocol):
    """Which days are trading days, and what is open when. Calendars do not change, so they can be keys."""

    def __hash__(self) -> int: ...

    @property
    def last_known(self) -> date:
        """The last day (Asia/Seoul) up to which every day is known."""
        ...

    def is_trading_day(self, day: date) -> bool:
        """Whether the market opens on that day; `KisError` where that is not known."""
        ...

    def next_trading_day(self, day: date) -> date:
        """The first trading day after a day."""
        ...

    def previous_trading_day(self, day: date) -> date:
        """The last trading day before a day."""
        ...

    def settlement_day(self, day: date) -> date:
        """When a trade of that day settles: two trading days later (T+2)."""
        ...

    def hours(self, day: date, exchange: Exchange = "KRX") -> tuple[SessionPhase, ...]:
        """The phases of that day; none if it is closed."""
        ...

    def phase(self, at: datetime, exchange: Exchange = "KRX") -> PhaseName | None:
        """The phase that trades at a moment; None between phases and on closed days."""
        ...

    def phases(self, at: datetime, exchange: Exchange = "KRX") -> tuple[PhaseName, ...]:
        """Every phase for which orders are taken at a moment."""
        ...


class _Days(ABC):
    """What follows from `is_trading_day` and `hours` alone."""

    __slots__ = ()

    @abstractmethod
    def is_trading_day(self, day: date) -> bool: ...

    @abstractmethod
    def hours(self, day: date, exchange: Exchange = "KRX") -> tuple[SessionPhase, ...]: ...

    def next_trading_day(self, day: date) -> date:
        """The first trading day after a day."""
        found = day + _DAY
        while not self.is_trading_day(found):
            found += _DAY
        return found

    def previous_trading_day(self, day: date) -> date:
        """The last trading day before a day."""
        found = day - _DAY
        while not self.is_trading_day(found):
            found -= _DAY
        return found

    def settlement_day(self, day: date) -> date:
        """When a trade of that day settles (결제일): two trading days later."""
        return self.next_trading_day(self.next_trading_day(day))

    def phase(self, at: datetime, exchange: Exchange = "KRX") -> PhaseName | None:
        """The phase that trades at a moment (aware); the order book's own where two overlap."""
        moment = _seoul(at)
        found: PhaseName | None = None
        for phase in self.hours(moment.date(), exchange):
            if phase.opens <= moment < phase.closes:
                found = phase.name
        return found

    def phases(self, at: datetime, exchange: Exchange = "KRX") -> tuple[PhaseName, ...]:
        """Every phase for which orders are taken at a moment (aware)."""
        moment = _seoul(at)
        day = self.hours(moment.date(), exchange)
        return tuple(phase.name for phase in day if phase.orders_from <= moment < phase.closes)


class Calendar(_Days):
    """The market's calendar, from dated facts and from KIS' own answers where there are any."""

    __slots__ = ("_answers", "_last_known")

    def __init__(self, answers: Mapping[date, bool] | None = None) -> None:
        self._answers = dict(answers or {})
        last = LAST_KNOWN
        while last + _DAY in self._answers:
            last += _DAY
        self._last_known = last

    def with_days(self, opened: Mapping[date, bool]) -> Calendar:
        """A calendar that also knows KIS' answers (국내휴장일조회 opnd_yn, CTCA0903R); they overrule the facts."""
        return Calendar({**self._answers, **opened})

    @property
    def last_known(self) -> date:
        """The last day (Asia/Seoul) up to which every day is known, by the facts or by KIS' answers."""
        return self._last_known

    def is_trading_day(self, day: date) -> bool:
        """Whether the market opens on that day (개장일).

        Raises:
            KisError: the facts do not reach that day.
        """
        answer = self._answers.get(day)
        if answer is not None:
            return answer
        if not FIRST_KNOWN <= day <= LAST_KNOWN:
            raise KisError(
                f"Whether the market opens on {day} is not known: the holidays recorded here run from {FIRST_KNOWN} "
                f"to {LAST_KNOWN}. Ask KIS' chk-holiday (국내휴장일조회, CTCA0903R), or update pykis."
            )
        return day.weekday() < 5 and day.year * 10000 + day.month * 100 + day.day not in CLOSED_DAYS

    def is_exam_day(self, day: date) -> bool:
        """Whether the university entrance exam (대학수학능력시험) makes that day open and close an hour late."""
        return day.year * 10000 + day.month * 100 + day.day in EXAM_DAYS

    def is_first_of_year(self, day: date) -> bool:
        """Whether that day is the year's first trading day, which opens an hour late."""
        if day.month != 1 or day.day > 10 or not self.is_trading_day(day):
            return False
        return not any(self.is_trading_day(date(day.year, 1, earlier)) for earlier in range(1, day.day))

    def hours(self, day: date, exchange: Exchange = "KRX") -> tuple[SessionPhase, ...]:
        """The phases of that day in order; none on a closed day and before the exchange existed.

        Raises:
            KisError: the facts do not reach that day.
        """
        if exchange not in ("KRX", "NXT", "SOR"):
            raise KisValidationError(f"{exchange!r} is no exchange: use KRX, NXT or SOR.")
        if not self.is_trading_day(day):
            return ()
        if day < HOURS_SINCE:
            raise KisError(f"Trading hours are recorded from {HOURS_SINCE}, not for {day}.")
        rows: tuple[Phase, ...] = ()
        for name, since, phases in HOURS:
            if name == exchange and since <= day:
                rows = phases
        exam, first = self.is_exam_day(day), self.is_first_of_year(day)
        midnight = datetime(day.year, day.month, day.day, tzinfo=KST)
        found: list[SessionPhase] = []
        for name, normal, on_first_day, on_exam_day in rows:
            span = on_exam_day if exam else on_first_day if first else normal
            if span is not None:
                opens, closes, orders_from = (midnight + timedelta(seconds=second) for second in span)
                found.append(SessionPhase(cast("PhaseName", name), opens, closes, orders_from))
        return tuple(found)

    def __repr__(self) -> str:
        return f"Calendar(until {self.last_known}, {len(self._answers)} of KIS' answers)"


class AlwaysOpen(_Days):
    """A market that trades continuously, every day and night: for demonstrations and tests."""

    __slots__ = ()

    @property
    def last_known(self) -> date:
        """There is no last day."""
        return date.max

    def is_trading_day(self, day: date) -> bool:
        """Every day is one."""
        return True

    def hours(self, day: date, exchange: Exchange = "KRX") -> tuple[SessionPhase, ...]:
        """One continuous phase, midnight to midnight."""
        midnight = datetime(day.year, day.month, day.day, tzinfo=KST)
        return (SessionPhase("continuous", midnight, midnight + _DAY, midnight),)

    def __repr__(self) -> str:
        return "AlwaysOpen()"


def _seoul(at: datetime) -> datetime:
    if at.tzinfo is None:
        raise KisValidationError("A moment needs its time zone; for Korean time use pykis.clock.KST.")
    return at.astimezone(KST)


KRX_CALENDAR = Calendar()
"""The calendar of the recorded facts."""
