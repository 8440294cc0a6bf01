"""Bars of days and longer, as many as are asked for: cut into calls, fetched inside the rate limit, put together."""

from __future__ import annotations

import datetime as dt
from collections.abc import Callable, Mapping
from typing import Protocol, TypeVar

from ..kinds import Period
from ..market.sessions import MarketCalendar
from .parallel import gather
from .windows import ROWS_A_CALL, Window, hides_rows, plan

__all__ = ["fetch_days"]

_DAY = dt.timedelta(days=1)


class _Dated(Protocol):
    @property
    def date(self) -> dt.date: ...


B = TypeVar("B", bound=_Dated)


def fetch_days(
    ask: Callable[[Window], Mapping[str, B]],
    start: dt.date,
    end: dt.date,
    period: Period,
    calendar: MarketCalendar,
    *,
    most: int = ROWS_A_CALL,
    progress: Callable[[int, int], object] | None = None,
) -> list[B]:
    """Every bar from a day to another, the oldest first.

    Args:
        ask: sends one call; its bars by their date on the wire.
        start: the first day.
        end: the last one.
        period: day, week, month or year.
        calendar: the days on which a bar may exist.
        most: bars that one answer holds at most.
        progress: told how many calls of how many are done.
    """
    windows = plan(start, end, period, calendar, most)

    def whole(window: Window) -> Callable[[], dict[str, B]]:
        return lambda: _window(ask, window, period, calendar, most)

    def done(count: int) -> None:
        if progress is not None:
            progress(count, len(windows))

    found: dict[str, B] = {}
    for rows in gather([whole(window) for window in windows], done=done):
        found.update(rows)
    first, last = (f"{start:%Y%m%d}", f"{end:%Y%m%d}") if period == "day" else ("", "9")
    return [found[key] for key in sorted(found) if first <= key <= last]


def _window(
    ask: Callable[[Window], Mapping[str, B]], window: Window, period: Period, calendar: MarketCalendar, most: int
) -> dict[str, B]:
    """The bars of a window by their date on the wire; a full answer that may hide older ones is asked on."""
    found: dict[str, B] = {}
    while True:
        rows = ask(window)
        found.update(rows)
        oldest = rows[min(rows)].date if rows else window.start
        if oldest > window.end or not hides_rows(window, oldest, len(rows), period, calendar, most):
            return found  # rows beyond the window say nothing about it: asking on would never end
        window = Window(window.start, oldest - _DAY)
