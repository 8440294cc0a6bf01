"""The planner: windows tile the stretch, hold at most 100 bars, and are as few as can be."""

from __future__ import annotations

import math
from datetime import date, datetime, timedelta
from itertools import pairwise

import pytest
from hypothesis import given
from hypothesis import strategies as st

from pykis.adapter.windows import (
    ROWS_A_CALL,
    Window,
    days_ahead,
    days_back,
    hides_rows,
    minute_asks,
    plan,
    span_start,
)
from pykis.clock import KST
from pykis.errors import KisValidationError
from pykis.kinds import Period
from pykis.market.sessions import KRX_CALENDAR, AlwaysOpen

DAYS = st.dates(date(2005, 1, 1), date(2027, 12, 31))
ONE = timedelta(days=1)


def bucket(day: date, period: Period) -> tuple[int, ...]:
    if period == "day":
        return (day.toordinal(),)
    if period == "week":
        return day.isocalendar()[:2]
    return (day.year, day.month) if period == "month" else (day.year,)


def bars(start: date, end: date, period: Period) -> int:
    days = [start + ONE * n for n in range((end - start).days + 1)]
    if period == "day":
        return sum(day.weekday() < 5 if day.year < 2010 else KRX_CALENDAR.is_trading_day(day) for day in days)
    return len({bucket(day, period) for day in days})


@given(DAYS, st.integers(0, 5000), st.sampled_from(["day", "week", "month", "year"]))
def test_windows_tile_the_stretch_and_are_as_few_as_can_be(start: date, length: int, period: Period) -> None:
    end = min(start + timedelta(days=length), date(2027, 12, 31))
    windows = plan(start, end, period, KRX_CALENDAR)
    assert windows[0].start == start
    assert windows[-1].end == end
    assert all(left.end + ONE == right.start for left, right in pairwise(windows))
    assert all(bars(window.start, window.end, period) <= ROWS_A_CALL for window in windows)
    assert len(windows) == max(1, math.ceil(bars(start, end, period) / ROWS_A_CALL))


def test_ten_years_of_days_take_25_windows() -> None:
    assert len(plan(date(2016, 1, 4), date(2025, 12, 30), "day", KRX_CALENDAR)) == 25


def test_nothing_is_asked_about_before_the_exchange_opened() -> None:
    windows = plan(date(1027, 1, 1), date(2026, 11, 20), "day", KRX_CALENDAR)
    assert windows[0].start == date(1956, 3, 3)
    assert len(windows) < 200
    assert plan(date(1027, 1, 1), date(1955, 12, 31), "day", KRX_CALENDAR) == []
    assert len(plan(date(1027, 1, 1), date(2026, 11, 20), "year", KRX_CALENDAR)) == 1


def test_weekends_are_days_where_the_market_never_closes() -> None:
    assert len(plan(date(2026, 1, 1), date(2026, 4, 10), "day", AlwaysOpen())) == 1
    assert len(plan(date(2026, 1, 1), date(2026, 4, 11), "day", AlwaysOpen())) == 2


def test_a_stretch_that_ends_before_it_begins_needs_no_call() -> None:
    assert plan(date(2026, 2, 1), date(2026, 1, 1), "day", KRX_CALENDAR) == []


@pytest.mark.parametrize(
    ("oldest", "rows", "hidden"),
    [
        (date(2026, 1, 2), 100, False),  # the first trading day of the window
        (date(2026, 1, 5), 100, True),  # 2 January may have been cut off
        (date(2026, 1, 5), 99, False),  # not full: that is all there is
    ],
)
def test_only_a_full_answer_with_room_before_it_may_hide_rows(oldest: date, rows: int, hidden: bool) -> None:
    window = Window(date(2026, 1, 1), date(2026, 6, 1))
    assert hides_rows(window, oldest, rows, "day", KRX_CALENDAR) is hidden


@pytest.mark.parametrize(
    ("period", "oldest", "hidden"),
    [
        ("week", date(2026, 1, 9), False),
        ("week", date(2026, 1, 12), True),
        ("month", date(2026, 1, 30), False),
        ("month", date(2026, 2, 2), True),
        ("year", date(2026, 12, 30), False),
    ],
)
def test_longer_bars_are_compared_by_their_stretch_whatever_day_names_them(
    period: Period, oldest: date, hidden: bool
) -> None:
    window = Window(date(2026, 1, 7), date(2040, 1, 1))
    assert hides_rows(window, oldest, 100, period, KRX_CALENDAR) is hidden


@pytest.mark.parametrize(
    ("span", "first"),
    [
        ("1d", date(2026, 3, 31)),
        ("10d", date(2026, 3, 22)),
        ("2w", date(2026, 3, 18)),
        ("1m", date(2026, 2, 28)),
        ("13m", date(2025, 2, 28)),
        ("1Y", date(2025, 3, 31)),
    ],
)
def test_spans(span: str, first: date) -> None:
    assert span_start(span, date(2026, 3, 31)) == first


@pytest.mark.parametrize("span", ["", "y", "0d", "1 year", "-1d", "9999y", "1h"])
def test_a_span_that_is_none_says_what_one_is(span: str) -> None:
    with pytest.raises(KisValidationError):
        span_start(span, date(2026, 3, 31))


def test_lists_look_back_from_today_or_from_their_last_day() -> None:
    today, day = date(2026, 11, 20), timedelta(days=1)
    assert days_back(None, None, today) == (today, today)
    assert days_back(None, None, today, 30) == (today - 30 * day, today)
    assert days_back(None, today - 9 * day, today, 30) == (today - 39 * day, today - 9 * day)
    assert days_back(None, today + 9 * day, today, 30) == (today - 30 * day, today + 9 * day)
    assert days_back(today - 2 * day, None, today, 30) == (today - 2 * day, today)
    assert days_ahead(None, None, today, 20) == (today, today + 20 * day)
    assert days_ahead(today + day, None, today, 20) == (today + day, today + 21 * day)
    for span in (days_back, days_ahead):
        with pytest.raises(KisValidationError, match="start 2026-11-20 is after end 2026-11-19"):
            span(today, today - day, today, 1)
        with pytest.raises(KisValidationError, match="must be a date"):
            span("20261120", None, today, 1)  # type: ignore[arg-type]


@given(st.integers(0, 24 * 60 - 1), st.sampled_from(["KRX", "NXT", "SOR"]), st.sampled_from([30, 120]))
def test_answers_of_so_many_minutes_cover_every_traded_minute(minute: int, exchange: str, rows: int) -> None:
    day = date(2026, 11, 20)
    until = datetime(2026, 11, 20, minute // 60, minute % 60, 59, tzinfo=KST)
    phases = KRX_CALENDAR.hours(day, exchange)  # type: ignore[arg-type]
    asks = minute_asks(phases, until, rows)
    covered = {at - timedelta(minutes=back) for at in asks for back in range(rows)}
    traded = {"pre_market", "continuous", "closing_auction", "after_auction", "after_market"}
    for phase in phases:
        at = phase.opens.replace(second=0)
        while phase.name in traded and at <= min(phase.closes, until):
            assert at in covered
            at += timedelta(minutes=1)
    assert all(at <= until for at in asks)
    assert asks == sorted(asks, reverse=True)
