"""Trading days: KIS' answer on a real account, asked once a day; the recorded facts on paper."""

from __future__ import annotations

from datetime import date, timedelta
from typing import Any

import pytest

from pykis.adapter.holidays import MarketDays
from pykis.errors import KisError, KisValidationError

from .conftest import Desk


def days(desk: Desk) -> MarketDays:
    scope = MarketDays()
    scope.context = desk.context
    return scope


class Holidays:
    """국내휴장일조회: 24 days from the one asked for."""

    def __init__(self, *closed: date) -> None:
        self.closed = closed

    def __call__(self, params: dict[str, str | None]) -> dict[str, Any]:
        text = params["BASS_DT"] or ""
        first = date(int(text[:4]), int(text[4:6]), int(text[6:]))
        rows = [first + timedelta(days=n) for n in range(24)]
        return {
            "output": [
                {
                    "bass_dt": f"{day:%Y%m%d}",
                    "wday_dvsn_cd": "01",
                    "bzdy_yn": "Y",
                    "tr_day_yn": "Y",
                    "opnd_yn": "N" if day.weekday() > 4 or day in self.closed else "Y",
                    "sttl_day_yn": "Y",
                }
                for day in rows
            ]
        }


def test_kis_overrules_the_facts_and_is_asked_once(desk: Desk) -> None:
    sudden = date(2026, 11, 25)
    desk.session.answer_by("chk_holiday", Holidays(sudden))
    scope = days(desk)
    assert scope.holidays() == (sudden,)
    assert scope.is_trading_day(sudden) is False
    assert scope.is_trading_day(date(2026, 11, 26)) is True
    assert len(desk.session.calls) == 1
    desk.clock.advance(24 * 3600)
    scope.holidays()
    assert len(desk.session.calls) == 2


def test_more_is_asked_only_for_what_is_further_away(desk: Desk) -> None:
    desk.session.answer_by("chk_holiday", Holidays(date(2027, 1, 4)))
    assert date(2027, 1, 4) in days(desk).holidays(end=date(2027, 1, 10))
    assert [asked["BASS_DT"] for asked in desk.session.asked("chk_holiday")] == ["20261120", "20261214", "20270107"]


def test_the_past_needs_no_call(desk: Desk) -> None:
    assert date(2026, 10, 9) in days(desk).holidays(date(2026, 10, 1), date(2026, 10, 31))
    assert desk.session.calls == []


def test_paper_has_the_recorded_facts(paper: Desk) -> None:
    assert days(paper).holidays(date(2026, 12, 20), date(2026, 12, 31)) == (date(2026, 12, 25), date(2026, 12, 31))
    assert days(paper).is_trading_day() is True
    assert paper.session.calls == []


def test_past_the_last_fact_is_an_error_and_never_open(paper: Desk) -> None:
    with pytest.raises(KisError, match="not known"):
        days(paper).holidays(date(2035, 1, 1), date(2035, 1, 31))


def test_the_days_cannot_be_turned_round(paper: Desk) -> None:
    with pytest.raises(KisValidationError):
        days(paper).holidays(date(2026, 2, 1), date(2026, 1, 1))


def test_trading_hours(paper: Desk) -> None:
    hours = {phase.name: phase for phase in days(paper).trading_hours()}
    assert f"{hours['continuous'].opens:%H:%M}" == "09:00"
    exam = {phase.name: phase for phase in days(paper).trading_hours(date(2026, 11, 19))}
    assert f"{exam['continuous'].opens:%H:%M}" == "10:00"
    assert days(paper).trading_hours(date(2026, 11, 21)) == ()
