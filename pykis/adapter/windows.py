"""Cutting a stretch of time into the fewest calls that can hold its bars. Pure: asks nothing."""

from __future__ import annotations

import re
from datetime import date, datetime, timedelta
from functools import lru_cache
from typing import Literal, NamedTuple

from ..clock import KST
from ..errors import KisError, KisValidationError
from ..kinds import Period
from ..market.phases import SessionPhase
from ..market.sessions import MarketCalendar

__all__ = [
    "OLDEST",
    "ROWS_A_CALL",
    "Window",
    "check_day",
    "days_ahead",
    "days_back",
    "hides_rows",
    "minute_asks",
    "plan",
    "span_start",
]

ROWS_A_CALL = 100
"""FHKST03010100 answers at most so many rows, the newest of the stretch."""
OLDEST = date(1956, 3, 3)
"""The day on which the Korean exchange (대한증권거래소) opened: whoever asks for 999 years, also abroad, need not ask
further."""
_DAY = timedelta(days=1)
_SPAN = r"(\d{1,4})([dwmy])"
_TRADED = ("pre_market", "continuous", "closing_auction", "after_auction", "after_market")


class Window(NamedTuple):
    """One call: the first and the last day of it."""

    start: date
    end: date


def check_day(value: object, name: str) -> date:
    """A day (Asia/Seoul) that somebody gave as a date or a datetime.

    Raises:
        KisValidationError: it is neither.
    """
    if isinstance(value, datetime):
        return (value if value.tzinfo is None else value.astimezone(KST)).date()
    if isinstance(value, date):
        return value
    raise KisValidationError(f"{name} must be a date, such as datetime.date(2026, 11, 23), not {value!r}.")


def days_back(start: date | None, end: date | None, today: date, days: int = 0) -> tuple[date, date]:
    """The first and the last day of a list that looks back; by default up to today, from so many days before.

    Raises:
        KisValidationError: one is no day, or the first is after the last.
    """
    last = check_day(end, "end") if end is not None else today
    first = check_day(start, "start") if start is not None else min(last, today) - timedelta(days=days)
    return _in_order(first, last)


def days_ahead(start: date | None, end: date | None, today: date, days: int) -> tuple[date, date]:
    """The first and the last day of a list that looks ahead; by default from today on, so many days more.

    Raises:
        KisValidationError: one is no day, or the first is after the last.
    """
    first = check_day(start, "start") if start is not None else today
    return _in_order(first, check_day(end, "end") if end is not None else first + timedelta(days=days))


def _in_order(first: date, last: date) -> tuple[date, date]:
    if first > last:
        raise KisValidationError(f"start {first} is after end {last}.")
    return first, last


def span_start(span: str, today: date) -> date:
    """The first day of ``"10d"``, ``"2w"``, ``"3m"`` or ``"1y"`` up to today; ``"1d"`` is today alone.

    Raises:
        KisValidationError: anything else.
    """
    match = re.fullmatch(_SPAN, str(span).strip().lower())
    if match is None or int(match[1]) == 0:
        raise KisValidationError(
            f"{span!r} is no span: a number and d, w, m or y, such as '10d', '3m' or '1y'; or name start= and end=."
        )
    count, unit = int(match[1]), match[2]
    try:
        if unit in "dw":
            return today - timedelta(days=count * (7 if unit == "w" else 1) - 1)
        return _months_before(today, count * (12 if unit == "y" else 1))
    except (ValueError, OverflowError):
        raise KisValidationError(f"{span!r} reaches back before the calendar begins.") from None


def _months_before(day: date, months: int) -> date:
    total = day.year * 12 + day.month - 1 - months
    year, month = divmod(total, 12)
    for last in (day.day, 30, 29, 28):
        try:
            return date(year, month + 1, last)
        except ValueError:
            if last == 28:
                raise
    raise AssertionError("every month has 28 days")


@lru_cache(8192)
def is_traded(day: date, calendar: MarketCalendar) -> bool:
    """Whether a bar may exist; where the calendar does not reach, every weekday may have one."""
    try:
        return calendar.is_trading_day(day)
    except KisError:
        return day.weekday() < 5


def _any_traded(start: date, before: date, calendar: MarketCalendar) -> bool:
    return any(is_traded(start + _DAY * n, calendar) for n in range((before - start).days))


def plan(start: date, end: date, period: Period, calendar: MarketCalendar, most: int = ROWS_A_CALL) -> list[Window]:
    """Windows from the oldest to the newest that touch, do not overlap, and hold at most so many bars each.

    There are as few as possible: every window but the oldest is full if the market traded as the calendar says. None
    lies before the exchange opened.
    """
    start = max(start, OLDEST)
    if start > end:
        return []
    firsts: list[date] = []
    if period == "day":
        count, day = 0, end
        while day >= start:
            if is_traded(day, calendar):
                count += 1
                if count % most == 0:
                    firsts.append(day)
            day -= _DAY
    else:
        first = _bucket(end, period)
        while first > start:
            for _ in range(most - 1):
                first = _bucket(first - _DAY, period)
                if first <= start:
                    break
            firsts.append(first)
            first = _bucket(first - _DAY, period) if first > start else first
    firsts = [day for day in firsts if day > start]
    if (
        period == "day"
        and firsts
        and not any(is_traded(start + _DAY * n, calendar) for n in range((firsts[-1] - start).days))
    ):
        firsts.pop()  # nothing trades before: the last full window reaches back to the start
    bounds = [start, *reversed(firsts)]
    return [Window(first, (*bounds, end + _DAY)[index + 1] - _DAY) for index, first in enumerate(bounds)]


def _bucket(day: date, period: Literal["week", "month", "year"] | Period) -> date:
    """The first day of the week, month or year."""
    if period == "week":
        return day - timedelta(days=day.weekday())
    if period == "month":
        return day.replace(day=1)
    if period == "year":
        return day.replace(month=1, day=1)
    return day


def hides_rows(
    window: Window, oldest: date, rows: int, period: Period, calendar: MarketCalendar, most: int = ROWS_A_CALL
) -> bool:
    """Whether an answer may be cut off: it is full, and bars may exist before its oldest row."""
    if rows < most or oldest <= window.start:
        return False
    if period == "day":
        return _any_traded(window.start, oldest, calendar)
    return _bucket(oldest, period) > _bucket(window.start, period)


def minute_asks(phases: tuple[SessionPhase, ...], until: datetime, minutes: int) -> list[datetime]:
    """The moments to ask for so that answers of so many minutes, each ending there, hold a whole day, newest first.

    Args:
        phases: the phases of the day.
        until: nothing later; asking for the future is answered with padding.
        minutes: rows of one answer.
    """
    stretches: list[tuple[datetime, datetime]] = []
    for phase in sorted((phase for phase in phases if phase.name in _TRADED), key=lambda phase: phase.opens):
        if stretches and phase.opens <= stretches[-1][1]:
            stretches[-1] = (stretches[-1][0], max(stretches[-1][1], phase.closes))
        else:
            stretches.append((phase.opens, phase.closes))
    asks: list[datetime] = []
    for opens, closes in stretches:
        at = min(closes, until).replace(second=0, microsecond=0)
        first = opens.replace(second=0, microsecond=0)
        while at >= first:
            asks.append(at)
            at -= timedelta(minutes=minutes)
    return sorted(set(asks), reverse=True)
