"""Charts: no row twice, none lost, in order, whatever KIS cuts off or pads."""

from __future__ import annotations

import csv
import os
import threading
from datetime import date, datetime, timedelta
from decimal import Decimal
from pathlib import Path
from typing import Any

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from pykis.adapter.chart import Chart, DayBar, MinuteBar
from pykis.adapter.minutes import MinuteRow, bars_of, merge
from pykis.adapter.parallel import gather
from pykis.clock import KST
from pykis.errors import KisAPIError, KisParseError, KisUnsupportedError, KisValidationError
from pykis.market.sessions import KRX_CALENDAR

from .conftest import Desk

SHARED = Path(os.environ.get("PYKIS_SHARED", Path(__file__).resolve().parents[3] / "shared"))
DAILY = "inquire_daily_itemchartprice"
TODAY = "inquire_time_itemchartprice"
PAST = "inquire_time_dailychartprice"


def day_row(day: date, close: int = 70000) -> dict[str, str]:
    return {
        "stck_bsop_date": f"{day:%Y%m%d}",
        "stck_oprc": "69900",
        "stck_hgpr": "70500",
        "stck_lwpr": "69500",
        "stck_clpr": str(close),
        "acml_vol": "1000",
        "acml_tr_pbmn": "70000000",
    }


class Days:
    """KIS' day chart: the newest 100 rows of what is asked."""

    def __init__(self, days: list[date]) -> None:
        self.rows = [day_row(day) for day in sorted(days, reverse=True)]

    def __call__(self, params: dict[str, str | None]) -> dict[str, Any]:
        first, last = params["FID_INPUT_DATE_1"], params["FID_INPUT_DATE_2"]
        assert first is not None
        assert last is not None
        rows = [row for row in self.rows if first <= row["stck_bsop_date"] <= last]
        return {"output1": {"hts_kor_isnm": "삼성전자"}, "output2": rows[:100]}


def traded(start: date, end: date) -> list[date]:
    days = [start + timedelta(days=n) for n in range((end - start).days + 1)]
    return [day for day in days if KRX_CALENDAR.is_trading_day(day)]


def times(chart: Chart) -> list[date]:
    return [bar.time.date() for bar in chart]


def test_ten_years_in_order_with_as_few_calls_as_can_be(desk: Desk) -> None:
    days = traded(date(2016, 1, 4), date(2025, 12, 30))
    desk.session.answer_by(DAILY, Days(days))
    told: list[tuple[int, int]] = []
    chart = desk.stock.chart(start=days[0], end=days[-1], progress=lambda done, of: told.append((done, of)))
    assert times(chart) == days
    assert len(desk.session.calls) == -(-len(days) // 100)
    assert told[-1] == (25, 25)
    assert chart.name == "삼성전자"
    assert desk.stock.name == "삼성전자"


@settings(deadline=None, max_examples=40, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(
    st.dates(date(2015, 1, 1), date(2026, 6, 1)),
    st.integers(0, 900),
    st.sets(st.integers(0, 900), max_size=60),
    st.sets(st.integers(0, 900), max_size=60),
)
def test_no_row_twice_and_none_lost_even_where_the_calendar_is_wrong(
    start: date, length: int, halted: set[int], extra: set[int]
) -> None:
    """Halts leave days out; a day that the calendar takes for closed fills a window over its brim."""
    desk = Desk(virtual=False)
    end = min(start + timedelta(days=length), date(2026, 11, 19))
    days = set(traded(start, end))
    days -= {start + timedelta(days=n) for n in halted}
    days |= {start + timedelta(days=n) for n in extra if start + timedelta(days=n) <= end}
    before = {day for day in days if not KRX_CALENDAR.is_trading_day(day) and day < min(traded(start, end) or [end])}
    days -= before
    desk.session.answer_by(DAILY, Days(sorted(days)))
    chart = desk.stock.chart(start=start, end=end)
    assert times(chart) == sorted(days)


def test_rows_beyond_what_was_asked_for_are_left_out_and_end_the_asking(desk: Desk) -> None:
    """A server that answers its newest hundred whatever it is asked."""
    newest = Days(traded(date(2026, 1, 2), date(2026, 11, 20))).rows[:100]
    desk.session.answer(DAILY, {"output1": {}, "output2": newest})
    assert times(desk.stock.chart(start=date(2026, 3, 2), end=date(2026, 3, 31))) == []
    assert len(desk.session.calls) == 1


def test_a_span_ends_today_in_seoul(desk: Desk) -> None:
    desk.session.answer_by(DAILY, Days(traded(date(2026, 11, 1), date(2026, 11, 20))))
    desk.stock.chart("10d")
    (asked,) = desk.session.asked(DAILY)
    assert (asked["FID_INPUT_DATE_1"], asked["FID_INPUT_DATE_2"]) == ("20261111", "20261120")
    assert asked["FID_ORG_ADJ_PRC"] == "0"


def test_unadjusted_weeks_of_another_venue(desk: Desk) -> None:
    desk.session.answer_by(DAILY, Days([date(2026, 11, 16)]))
    desk.stock.chart("1m", period="week", adjusted=False, exchange="NXT")
    (asked,) = desk.session.asked(DAILY)
    assert asked["FID_PERIOD_DIV_CODE"] == "W"
    assert asked["FID_ORG_ADJ_PRC"] == "1"
    assert asked["FID_COND_MRKT_DIV_CODE"] == "NX"


@pytest.mark.parametrize("rows", [[], [{}], [{"stck_bsop_date": ""}]])
def test_no_bars_are_an_empty_chart(desk: Desk, rows: list[dict[str, str]]) -> None:
    desk.session.answer(DAILY, {"output1": {}, "output2": rows})
    chart = desk.stock.chart("1y")
    assert len(chart) == 0
    assert "no bars" in repr(chart)


@pytest.mark.parametrize(("period", "endpoint"), [("day", DAILY), ("year", DAILY), (1, TODAY)])
def test_a_symbol_that_kis_does_not_know_has_no_chart(desk: Desk, period: Any, endpoint: str) -> None:
    unknown = {"hts_kor_isnm": "", "stck_prpr": "0", "prdy_vrss": "0"}
    desk.session.answer(endpoint, {"output1": unknown, "output2": []})
    with pytest.raises(KisValidationError, match="KIS knows no 005930"):
        desk.stock.chart(period=period)
    for known in ({"stck_prpr": "70000"}, {"hts_kor_isnm": "삼성전자"}):  # a day without trades is no proof
        desk.session.answer(endpoint, {"output1": unknown | known, "output2": []})
        assert len(desk.stock.chart(period=period)) == 0
    desk.session.answer(DAILY, {"output1": unknown, "output2": [day_row(date(2026, 11, 20))]})
    assert len(desk.stock.chart("5d")) == 1, "what has bars is known"


def test_a_bad_field_hurts_only_who_reads_it(desk: Desk) -> None:
    desk.session.answer(DAILY, {"output1": {}, "output2": [day_row(date(2026, 11, 20)) | {"stck_oprc": "?"}]})
    bar = desk.stock.chart("5d")[0]
    assert bar.close == Decimal(70000)
    with pytest.raises(KisParseError, match=r"FHKST03010100 stck_oprc.*'\?'"):
        _ = bar.open


def test_a_page_that_fails_ends_the_chart(desk: Desk) -> None:
    desk.session.answer(DAILY, KisAPIError("MCA00124", "없는 서비스", "FHKST03010100"))
    with pytest.raises(KisAPIError):
        desk.stock.chart("5y")
    assert len(desk.session.calls) < 13


@pytest.mark.parametrize(
    "asked",
    [
        {"span": "1y", "start": date(2026, 1, 1)},
        {"start": date(2026, 11, 2), "end": date(2026, 11, 1)},
        {"period": "hour"},
        {"period": 0},
        {"period": True},
        {"exchange": "SOR"},
    ],
)
def test_what_makes_no_sense_is_refused_before_the_wire(desk: Desk, asked: dict[str, Any]) -> None:
    with pytest.raises(KisValidationError):
        desk.stock.chart(**asked)
    assert desk.session.calls == []


# Minutes


def minute_row(at: datetime, volume: int = 10, price: int = 70000, total: int = 0) -> dict[str, str]:
    return {
        "stck_bsop_date": f"{at:%Y%m%d}",
        "stck_cntg_hour": f"{at:%H%M%S}",
        "stck_oprc": str(price),
        "stck_hgpr": str(price + 100),
        "stck_lwpr": str(price - 100),
        "stck_prpr": str(price),
        "cntg_vol": str(volume),
        "acml_tr_pbmn": str(total),
    }


class Minutes:
    """KIS' minute charts of a day: so many rows, the newest first, that end at the hour asked for."""

    def __init__(self, minutes: list[datetime], size: int) -> None:
        self.minutes = sorted(minutes)
        self.size = size

    def __call__(self, params: dict[str, str | None]) -> dict[str, Any]:
        hour = params["FID_INPUT_HOUR_1"]
        day = params.get("FID_INPUT_DATE_1") or f"{self.minutes[-1]:%Y%m%d}"
        assert hour is not None
        found = [at for at in self.minutes if f"{at:%Y%m%d}" == day and f"{at:%H%M%S}" <= hour]
        rows = [minute_row(at, total=1000 * (1 + at.hour * 60 + at.minute)) for at in reversed(found[-self.size :])]
        return {"output1": {}, "output2": rows}


def continuous(day: date, until: str = "15:20") -> list[datetime]:
    first = datetime(day.year, day.month, day.day, 9, tzinfo=KST)
    last = datetime.combine(day, datetime.strptime(until, "%H:%M").time(), KST)
    return [first + timedelta(minutes=n) for n in range(int((last - first).total_seconds()) // 60)]


def test_todays_minutes_are_whole(desk: Desk) -> None:
    minutes = [*continuous(date(2026, 11, 20), "10:31")]
    desk.session.answer_by(TODAY, Minutes(minutes, 30))
    chart = desk.stock.chart(period=1)
    assert [bar.time for bar in chart] == minutes
    assert len(desk.session.calls) == 4


def test_today_is_never_asked_beyond_now(desk: Desk) -> None:
    desk.session.answer_by(TODAY, Minutes(continuous(date(2026, 11, 20), "10:31"), 30))
    desk.stock.chart(period=1)
    assert max(str(asked["FID_INPUT_HOUR_1"]) for asked in desk.session.asked(TODAY)) == "103000"


def test_a_closed_day_is_walked_back_from_now(new_desk: Any) -> None:
    """The calendar has no hours for a Saturday, and a simulator may trade on one."""
    desk = new_desk(virtual=True, at=datetime(2026, 11, 21, 11, 0, tzinfo=KST))
    minutes = continuous(date(2026, 11, 21), "11:01")
    desk.session.answer_by(TODAY, Minutes(minutes, 30))
    assert [bar.time for bar in desk.stock.chart(period=1)] == minutes


def test_past_minutes_over_days(desk: Desk) -> None:
    past = [at for day in (date(2026, 11, 18), date(2026, 11, 19)) for at in continuous(day)]
    today = continuous(date(2026, 11, 20), "10:31")
    desk.session.answer_by(PAST, Minutes(past, 120))
    desk.session.answer_by(TODAY, Minutes(today, 30))
    chart = desk.stock.chart("3d", period=1)
    assert [bar.time for bar in chart] == past + today


def test_past_minutes_are_refused_on_paper_by_name(paper: Desk) -> None:
    paper.session.answer_by(TODAY, Minutes(continuous(date(2026, 11, 20), "10:31"), 30))
    with pytest.raises(KisUnsupportedError, match="일별분봉"):
        paper.stock.chart("3d", period=1)


def test_a_stretch_of_minutes_is_cut_to_its_moments(desk: Desk) -> None:
    desk.session.answer_by(TODAY, Minutes(continuous(date(2026, 11, 20), "10:31"), 30))
    begin = datetime(2026, 11, 20, 9, 30, tzinfo=KST)
    chart = desk.stock.chart(start=begin, end=begin + timedelta(minutes=9), period=1)
    assert [bar.time for bar in chart] == [begin + timedelta(minutes=n) for n in range(10)]
    assert {bar.value for bar in chart} == {Decimal(1000)}


def test_five_minutes_are_made_of_one(desk: Desk) -> None:
    minutes = continuous(date(2026, 11, 20), "09:12")
    rows = [minute_row(at, price=70000 + 100 * n, total=1000 * (n + 1)) for n, at in enumerate(minutes)]
    ones = bars_of([MinuteRow(row) for row in reversed(rows)], minutes[-1])
    fives = merge(ones, 5)
    assert [bar.time.strftime("%H:%M") for bar in fives] == ["09:00", "09:05", "09:10"]
    first = fives[0]
    assert (first.open, first.close) == (Decimal(70000), Decimal(70400))
    assert (first.high, first.low) == (Decimal(70500), Decimal(69900))
    assert (first.volume, first.value) == (50, Decimal(5000))


def test_padding_is_no_bar() -> None:
    """Asked for a future hour, KIS repeats the last price with volume 0 and labels the running bar with that hour."""
    now = datetime(2026, 11, 20, 13, 48, 30, tzinfo=KST)
    real = [minute_row(now.replace(hour=13, minute=40 + n, second=0), total=n + 1) for n in range(9)]
    padding = [minute_row(now.replace(minute=49 + n, second=0), volume=0) for n in range(11)]
    future = [minute_row(now.replace(hour=14, minute=0, second=0), volume=65252)]
    quiet = [minute_row(now.replace(minute=39, second=0), volume=0)]
    bars = bars_of([MinuteRow(row) for row in quiet + real + padding + future], now)
    assert [bar.time.minute for bar in bars] == list(range(40, 49))


def test_the_captured_padding_is_taken_out() -> None:
    file = SHARED / "market-data" / "kis-rest" / "minute_005930_20260115_padded.csv"
    if not file.exists():
        pytest.skip("the captures are not here")
    with file.open(encoding="utf-8") as text:
        rows = [
            {
                "stck_bsop_date": row["time"][:10].replace("-", ""),
                "stck_cntg_hour": row["time"][11:].replace(":", ""),
                "stck_oprc": row["open"],
                "stck_hgpr": row["high"],
                "stck_lwpr": row["low"],
                "stck_prpr": row["close"],
                "cntg_vol": row["volume"],
                "acml_tr_pbmn": "0",
            }
            for row in csv.DictReader(text)
        ]
    bars = bars_of([MinuteRow(row) for row in rows], datetime(2026, 1, 15, 13, 48, 59, tzinfo=KST))
    assert bars[-1].time.strftime("%H:%M") == "13:48"
    assert all(bar.volume > 0 for bar in bars)


# What a chart is


def sample(count: int = 30) -> Chart:
    days = traded(date(2026, 9, 1), date(2026, 11, 20))[:count]
    return Chart([DayBar(day_row(day, 70000 + n)) for n, day in enumerate(days)], symbol="005930", name="삼성전자")


def test_a_chart_is_a_sequence() -> None:
    chart = sample()
    assert len(chart[5:10]) == 5
    assert isinstance(chart[5:10], Chart)
    assert chart[-1].close == Decimal(70029)
    assert chart[0] in chart
    assert repr(chart) == "<Chart 삼성전자 005930 day: 30 bars, 2026-09-01 to 2026-10-16, 70,029원>"


def test_pandas_has_aware_times_and_numbers() -> None:
    pytest.importorskip("pandas")
    frame = sample().to_pandas()
    assert list(frame.columns) == ["open", "high", "low", "close", "volume", "value"]
    assert frame.index[0] == datetime(2026, 9, 1, tzinfo=KST)
    assert frame.index.tz is not None
    assert frame["close"].iloc[-1] == 70029.0
    assert frame["volume"].dtype == "int64"
    assert len(Chart([], symbol="005930").to_pandas()) == 0


def test_plot_draws_without_a_screen(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    pytest.importorskip("matplotlib")
    monkeypatch.delenv("DISPLAY", raising=False)
    figure = sample().plot()
    figure.savefig(tmp_path / "chart.png")
    assert (tmp_path / "chart.png").stat().st_size > 1000
    assert len(figure.axes) == 2
    at = datetime(2026, 11, 20, 9, tzinfo=KST)
    one = Chart([MinuteBar(at, *[Decimal(1)] * 4, 1, Decimal(1))], symbol="005930", period=5)
    one.plot().savefig(tmp_path / "one.png")


def test_gather_keeps_the_order_and_works_at_once() -> None:
    together = threading.Barrier(4, timeout=10)

    def call(number: int) -> int:
        together.wait()
        return number

    assert gather([lambda number=number: call(number) for number in range(4)]) == [0, 1, 2, 3]  # type: ignore[misc]


def test_gather_raises_the_first_failure_and_starts_no_more() -> None:
    started: list[int] = []

    def call(number: int) -> None:
        started.append(number)
        raise ValueError(number)

    with pytest.raises(ValueError, match=r"[01]"):
        gather([lambda number=number: call(number) for number in range(50)], workers=2)  # type: ignore[misc]
    assert len(started) < 50
