"""Trading days and hours. Oracles: the package `holidays`, the exchange's own list of trading days, known dates."""

from __future__ import annotations

import csv
from datetime import UTC, date, datetime, time, timedelta
from itertools import pairwise
from pathlib import Path

import holidays
import pytest

from pykis.clock import KST
from pykis.errors import KisError, KisValidationError
from pykis.kinds import Exchange
from pykis.market.facts import FIRST_KNOWN
from pykis.market.sessions import KRX_CALENDAR, AlwaysOpen, Calendar, MarketCalendar, PhaseName

FRIDAY = date(2026, 11, 20)
EXAM = date(2026, 11, 19)


def days(first: date, last: date) -> list[date]:
    return [first + timedelta(days=number) for number in range((last - first).days + 1)]


def at(day: date, clock: str) -> datetime:
    return datetime.combine(day, time.fromisoformat(clock), KST)


def spans(day: date, exchange: Exchange = "KRX", calendar: MarketCalendar = KRX_CALENDAR) -> dict[str, str]:
    """Name -> "opens-closes" of a day's phases."""
    return {
        phase.name: f"{phase.opens:%H:%M:%S}-{phase.closes:%H:%M:%S}".replace(":00-", "-").removesuffix(":00")
        for phase in calendar.hours(day, exchange)
    }


def test_every_day_agrees_with_the_package_holidays() -> None:
    oracle = holidays.financial_holidays("XKRX", years=range(FIRST_KNOWN.year, 2028))
    wrong = [
        day
        for day in days(FIRST_KNOWN, KRX_CALENDAR.last_known)
        if KRX_CALENDAR.is_trading_day(day) != (day.weekday() < 5 and day not in oracle)
    ]
    assert wrong == []


def test_every_day_agrees_with_the_recorded_trading_days(shared: Path) -> None:
    with (shared / "market-data" / "calendar.csv").open(encoding="utf-8") as file:
        recorded = {date.fromisoformat(row["date"]) for row in csv.DictReader(file)}
    wrong = [day for day in days(FIRST_KNOWN, max(recorded)) if KRX_CALENDAR.is_trading_day(day) != (day in recorded)]
    assert wrong == []


@pytest.mark.parametrize(
    "text",
    [
        "2020-08-17",
        "2025-01-27",
        "2025-06-03",
        "2026-05-01",
        "2026-06-03",
        "2026-07-17",
        "2024-12-31",
        "2025-12-31",
        "2026-12-31",
        "2026-11-21",
    ],
)
def test_known_closed_days(text: str) -> None:
    day = date.fromisoformat(text)
    assert not KRX_CALENDAR.is_trading_day(day)
    assert KRX_CALENDAR.hours(day) == ()
    assert KRX_CALENDAR.hours(day, "NXT") == ()
    assert KRX_CALENDAR.phase(at(day, "10:00")) is None


@pytest.mark.parametrize("day", [date(2028, 1, 3), date(2028, 1, 1), date(2009, 12, 30), date(2099, 12, 25)])
def test_a_day_beyond_the_facts_is_an_error_and_never_open(day: date) -> None:
    for ask in (
        KRX_CALENDAR.is_trading_day,
        KRX_CALENDAR.hours,
        lambda day: KRX_CALENDAR.phase(at(day, "10:00")),
    ):
        with pytest.raises(KisError, match="chk-holiday"):
            ask(day)


def test_looking_past_the_facts_is_an_error_too() -> None:
    with pytest.raises(KisError, match="2028-01-01"):
        KRX_CALENDAR.next_trading_day(date(2027, 12, 30))


def test_hours_before_2020_are_not_made_up() -> None:
    assert KRX_CALENDAR.is_trading_day(date(2019, 12, 30))
    with pytest.raises(KisError, match="2020-01-01"):
        KRX_CALENDAR.hours(date(2019, 12, 30))


def test_answers_of_kis_overrule_the_facts_and_reach_further() -> None:
    asked = KRX_CALENDAR.with_days({FRIDAY: False, date(2028, 1, 1): False, date(2028, 1, 3): True})
    assert not asked.is_trading_day(FRIDAY)
    assert asked.is_trading_day(date(2028, 1, 3))
    assert asked.last_known == date(2028, 1, 1)
    assert KRX_CALENDAR.is_trading_day(FRIDAY)
    both = asked.with_days({FRIDAY: True, date(2028, 1, 2): False})
    assert both.is_trading_day(FRIDAY)
    assert both.last_known == date(2028, 1, 3)
    assert both.next_trading_day(date(2027, 12, 30)) == date(2028, 1, 3)
    assert "2028-01-03" in repr(both)


def test_neighbouring_days_and_settlement() -> None:
    assert KRX_CALENDAR.next_trading_day(date(2026, 9, 23)) == date(2026, 9, 28)
    assert KRX_CALENDAR.previous_trading_day(date(2026, 9, 28)) == date(2026, 9, 23)
    assert KRX_CALENDAR.settlement_day(date(2026, 11, 18)) == date(2026, 11, 20)
    assert KRX_CALENDAR.settlement_day(date(2026, 12, 29)) == date(2027, 1, 4)


def test_a_normal_day_before_and_after_the_after_market() -> None:
    regular = {
        "pre_open": "08:30-08:40",
        "opening_auction": "08:30-09:00",
        "continuous": "09:00-15:20",
        "closing_auction": "15:20-15:30",
        "after_close": "15:40-16:00",
    }
    assert spans(date(2026, 9, 11)) == {**regular, "after_hours": "16:00-18:00"}
    assert spans(date(2026, 9, 14)) == {**regular, "after_market": "16:00-20:00"}
    assert spans(FRIDAY) == {**regular, "after_market": "16:00-20:00"}


def test_nextrade() -> None:
    assert spans(FRIDAY, "NXT") == {
        "pre_market": "08:00-08:50",
        "continuous": "09:00:30-15:20",
        "after_auction": "15:30-15:40",
        "after_market": "15:40-20:00",
    }
    assert spans(date(2025, 2, 28), "NXT") == {}


@pytest.mark.parametrize("day", [date(2025, 11, 13), EXAM])
def test_an_exam_day_is_an_hour_late_from_open_to_close(day: date) -> None:
    krx = spans(day)
    assert krx["pre_open"] == "09:30-09:40"
    assert krx["opening_auction"] == "09:30-10:00"
    assert krx["continuous"] == "10:00-16:20"
    assert krx["closing_auction"] == "16:20-16:30"
    nxt = spans(day, "NXT")
    assert "pre_market" not in nxt
    assert nxt["continuous"] == "10:00:30-16:20"
    assert nxt["after_market"] == "16:40-20:00"


@pytest.mark.parametrize("day", [date(2020, 1, 2), date(2025, 1, 2), date(2026, 1, 2), date(2027, 1, 4)])
def test_the_first_day_of_a_year_opens_late_and_closes_as_usual(day: date) -> None:
    krx = spans(day)
    assert krx["continuous"] == "10:00-15:20"
    assert krx["closing_auction"] == "15:20-15:30"
    second = KRX_CALENDAR.next_trading_day(day)
    assert spans(second)["continuous"] == "09:00-15:20"
    if day.year >= 2026:
        assert "pre_market" not in spans(day, "NXT")
        assert spans(day, "NXT")["continuous"] == "10:00:30-15:20"


@pytest.mark.parametrize(
    ("day", "clock", "exchange", "expected"),
    [
        (FRIDAY, "08:29:59", "KRX", None),
        (FRIDAY, "08:30", "KRX", "opening_auction"),
        (FRIDAY, "08:59:59", "KRX", "opening_auction"),
        (FRIDAY, "09:00", "KRX", "continuous"),
        (FRIDAY, "15:19:59", "KRX", "continuous"),
        (FRIDAY, "15:20", "KRX", "closing_auction"),
        (FRIDAY, "15:30", "KRX", None),
        (FRIDAY, "15:45", "KRX", "after_close"),
        (FRIDAY, "16:00", "KRX", "after_market"),
        (FRIDAY, "20:00", "KRX", None),
        (date(2026, 9, 11), "16:00", "KRX", "after_hours"),
        (date(2026, 9, 11), "18:00", "KRX", None),
        (EXAM, "09:30", "KRX", "opening_auction"),
        (EXAM, "16:10", "KRX", "continuous"),
        (FRIDAY, "08:10", "NXT", "pre_market"),
        (FRIDAY, "08:50", "NXT", None),
        (FRIDAY, "09:00:29", "NXT", None),
        (FRIDAY, "09:00:30", "NXT", "continuous"),
        (FRIDAY, "15:35", "NXT", "after_auction"),
        (FRIDAY, "19:59:59", "NXT", "after_market"),
        (FRIDAY, "08:10", "SOR", "pre_market"),
        (FRIDAY, "15:25", "SOR", "closing_auction"),
        (FRIDAY, "17:00", "SOR", "after_market"),
    ],
)
def test_phase(day: date, clock: str, exchange: Exchange, expected: PhaseName | None) -> None:
    assert KRX_CALENDAR.phase(at(day, clock), exchange) == expected


def test_orders_for_the_close_are_taken_before_it_trades() -> None:
    assert KRX_CALENDAR.phase(at(FRIDAY, "15:35")) is None
    assert KRX_CALENDAR.phases(at(FRIDAY, "15:35")) == ("after_close",)
    assert KRX_CALENDAR.phases(at(FRIDAY, "08:35")) == ("pre_open", "opening_auction")
    assert KRX_CALENDAR.phases(at(FRIDAY, "08:45")) == ("opening_auction",)


def test_a_moment_may_be_in_any_zone_but_needs_one() -> None:
    assert KRX_CALENDAR.phase(datetime(2026, 11, 20, 1, 0, tzinfo=UTC)) == "continuous"
    with pytest.raises(KisValidationError, match="time zone"):
        KRX_CALENDAR.phase(datetime(2026, 11, 20, 10, 0))
    with pytest.raises(KisValidationError, match="KRX, NXT or SOR"):
        KRX_CALENDAR.hours(FRIDAY, "NYSE")  # type: ignore[arg-type]


@pytest.mark.parametrize("exchange", ["KRX", "NXT", "SOR"])
def test_phases_run_forward_and_only_the_pre_open_overlaps(exchange: Exchange) -> None:
    for day in days(date(2020, 1, 1), date(2027, 12, 31)):
        phases = [phase for phase in KRX_CALENDAR.hours(day, exchange) if phase.name != "pre_open"]
        for phase in phases:
            assert phase.orders_from <= phase.opens < phase.closes
            assert phase.opens.date() == day
            assert phase.opens.utcoffset() == timedelta(hours=9)
        for earlier, later in pairwise(phases):
            assert earlier.closes <= later.opens


def test_the_market_that_never_closes() -> None:
    calendar = AlwaysOpen()
    sunday = date(2026, 11, 22)
    assert calendar.is_trading_day(sunday)
    assert calendar.phase(at(sunday, "03:00")) == "continuous"
    assert calendar.phase(at(sunday, "23:59:59"), "NXT") == "continuous"
    assert calendar.next_trading_day(sunday) == date(2026, 11, 23)
    assert calendar.settlement_day(sunday) == date(2026, 11, 24)
    assert calendar.last_known == date.max


def test_both_are_market_calendars() -> None:
    both: list[MarketCalendar] = [Calendar(), AlwaysOpen()]
    assert [repr(calendar).split("(")[0] for calendar in both] == ["Calendar", "AlwaysOpen"]
