"""Indices: codes and names, quotes of both environments, charts of any length, live levels."""

from __future__ import annotations

from collections.abc import Callable
from datetime import date, datetime, timedelta
from decimal import Decimal
from typing import Any

import pytest

from pykis.adapter.index_chart import IndexChart
from pykis.adapter.index_events import ExpectedIndexEvent, IndexEvent, IndexProgramEvent
from pykis.clock import KST
from pykis.errors import KisUnsupportedError, KisValidationError
from pykis.market.sessions import KRX_CALENDAR
from pykis.scope.index import Index

from .conftest import Desk

HEADER = {
    "bstp_nmix_prpr": "2648.76", "bstp_nmix_prdy_vrss": "34.96", "prdy_vrss_sign": "2",
    "bstp_nmix_prdy_ctrt": "1.34", "acml_vol": "584715", "acml_tr_pbmn": "10001487", "bstp_nmix_oprc": "2635.63",
    "bstp_nmix_hgpr": "2648.76", "bstp_nmix_lwpr": "2625.01", "prdy_vol": "621363",
}  # fmt: skip
BREADTH = {
    "ascn_issu_cnt": "628", "down_issu_cnt": "250", "stnr_issu_cnt": "58", "uplm_issu_cnt": "1",
    "lslm_issu_cnt": "0", "prdy_tr_pbmn": "10691024", "dryy_bstp_nmix_hgpr_date": "20240102",
    "dryy_bstp_nmix_hgpr": "2675.80", "dryy_bstp_nmix_lwpr": "2429.12", "dryy_bstp_nmix_lwpr_date": "20240118",
}  # fmt: skip
FRAME = (
    "0001^091240^2624.54^2^32.68^63952^1650684^439^10335^1.26^2615.72^2624.82^2610.00^23.86^2^32.96^2^18.14^2"
    "^0.92^1.27^0.70^0^670^72^177^0^0^0^19"
)


def bar(day: date, close: str = "100.00") -> dict[str, str]:
    return {"stck_bsop_date": f"{day:%Y%m%d}", "bstp_nmix_prpr": close, "bstp_nmix_oprc": "99.00",
            "bstp_nmix_hgpr": "101.50", "bstp_nmix_lwpr": "98.10", "acml_vol": "5", "acml_tr_pbmn": "7"}  # fmt: skip


def weekday(day: date) -> bool:
    return day.weekday() < 5


class Days:
    """국내업종 기간별시세: a bar for each day of trade in the window, the newest 50 at most."""

    def __init__(self, trades: Callable[[date], bool]) -> None:
        self.trades = trades

    def __call__(self, params: dict[str, str | None]) -> dict[str, Any]:
        first, last = (datetime.strptime(str(params[f"FID_INPUT_DATE_{n}"]), "%Y%m%d").date() for n in (1, 2))
        days = [last - timedelta(days=n) for n in range((last - first).days + 1)]
        return {"output1": HEADER, "output2": [bar(day) for day in days if self.trades(day)][:50]}


def minute(at: str, volume: str = "10", total: str = "100", day: str = "20261120") -> dict[str, str]:
    return {"stck_bsop_date": day, "stck_cntg_hour": at, "bstp_nmix_prpr": "833.56", "bstp_nmix_oprc": "834.07",
            "bstp_nmix_hgpr": "834.07", "bstp_nmix_lwpr": "833.50", "cntg_vol": volume,
            "acml_tr_pbmn": total}  # fmt: skip


@pytest.fixture
def kospi(desk: Desk) -> Index:
    return Index(desk.context, "0001")


def test_a_quote_has_the_breadth(desk: Desk, kospi: Index) -> None:
    more = {"total_askp_rsqn": "24146999", "total_bidp_rsqn": "40450437"}
    desk.session.answer("inquire_index_price", {"output": {**HEADER, **BREADTH, **more}})
    quote = kospi.quote()
    assert (quote.price, quote.change, quote.change_rate) == (Decimal("2648.76"), Decimal("34.96"), Decimal("1.34"))
    assert (quote.volume, quote.value) == (584_715, Decimal(10_001_487))
    assert (quote.open, quote.high, quote.low) == (Decimal("2635.63"), Decimal("2648.76"), Decimal("2625.01"))
    assert (quote.advancers, quote.decliners, quote.unchanged) == (628, 250, 58)
    assert (quote.upper_limits, quote.lower_limits) == (1, 0)
    assert (quote.year_high, quote.year_high_date) == (Decimal("2675.80"), date(2024, 1, 2))
    assert (quote.total_ask_qty, quote.total_bid_qty) == (24_146_999, 40_450_437)
    assert repr(quote) == "<KOSPI 2,648.76 ▲34.96 +1.34% 상승 628 하락 250>"


def test_on_paper_the_chart_answers_without_the_breadth(paper: Desk) -> None:
    paper.session.answer("inquire_daily_indexchartprice", {"output1": HEADER, "output2": []})
    quote = Index(paper.context, "1001").quote()
    assert quote.price == Decimal("2648.76")
    assert quote.advancers is None
    assert repr(quote) == "<KOSDAQ 2,648.76 ▲34.96 +1.34%>"
    quote.to_dict()


YEAR = [date(2025, 11, 20) + timedelta(days=n) for n in range(366)]


def test_a_chart_of_any_length_has_every_day_once_in_as_few_calls_as_can_hold_it(desk: Desk, kospi: Index) -> None:
    desk.session.answer_by("inquire_daily_indexchartprice", Days(KRX_CALENDAR.is_trading_day))
    told: list[tuple[int, int]] = []
    chart = kospi.chart(start=YEAR[0], end=YEAR[-1], progress=lambda *n: told.append(n))
    assert [each.time.date() for each in chart] == [day for day in YEAR if KRX_CALENDAR.is_trading_day(day)]
    assert told[-1] == (5, 5)
    assert len(desk.session.calls) == 5
    assert isinstance(chart[:3], IndexChart)
    assert repr(chart) == f"<Chart KOSPI 0001 day: {len(chart)} bars, 2025-11-20 to 2026-11-20, 100>"


def test_an_answer_that_is_cut_off_is_asked_on(desk: Desk, kospi: Index) -> None:
    desk.session.answer_by("inquire_daily_indexchartprice", Days(weekday))  # more days than the calendar knows
    chart = kospi.chart(start=YEAR[0], end=YEAR[-1])
    assert [each.time.date() for each in chart] == [day for day in YEAR if weekday(day)]
    assert len(desk.session.calls) > 5


def test_windows_of_weeks_begin_with_a_week(desk: Desk, kospi: Index) -> None:
    desk.session.answer("inquire_daily_indexchartprice", {"output1": HEADER, "output2": [bar(YEAR[-1])]})
    kospi.chart(start=date(2023, 3, 1), end=YEAR[-1], period="week")
    firsts = sorted(str(asked["FID_INPUT_DATE_1"]) for asked in desk.session.asked("inquire_daily_indexchartprice"))
    assert len(firsts) == 4
    assert {datetime.strptime(first, "%Y%m%d").weekday() for first in firsts[1:]} == {0}


@pytest.mark.parametrize(("period", "code"), [("day", "D"), ("week", "W"), ("month", "M"), ("year", "Y")])
def test_periods(desk: Desk, kospi: Index, period: Any, code: str) -> None:
    desk.session.answer("inquire_daily_indexchartprice", {"output1": HEADER, "output2": [bar(date(2026, 11, 20))]})
    assert len(kospi.chart("1y", period=period)) == 1
    assert desk.session.asked("inquire_daily_indexchartprice")[0]["FID_PERIOD_DIV_CODE"] == code


@pytest.mark.parametrize(("minutes", "unit"), [(1, "60"), (5, "60"), (10, "600"), (30, "600"), (60, "3600")])
def test_minutes_are_asked_for_in_the_longest_bars_that_fit(desk: Desk, kospi: Index, minutes: int, unit: str) -> None:
    desk.session.answer("inquire_time_indexchartprice", {"output1": HEADER, "output2": [minute("100000")]})
    chart = kospi.chart(period=minutes)
    assert chart[0].time == datetime(2026, 11, 20, 10, 0, tzinfo=KST)
    asked = desk.session.asked("inquire_time_indexchartprice")[0]
    assert (asked["FID_INPUT_HOUR_1"], asked["FID_PW_DATA_INCU_YN"]) == (unit, "N")


def test_minutes_have_values_of_their_own_and_are_put_together(desk: Desk, kospi: Index) -> None:
    rows = [minute("100200", total="160"), minute("100100", total="130"), minute("100000", total="100")]
    desk.session.answer("inquire_time_indexchartprice", {"output1": HEADER, "output2": rows})
    assert [each.value for each in kospi.chart(period=1)] == [100, 30, 30]
    (five,) = kospi.chart(period=5)
    assert (five.volume, five.value) == (30, Decimal(160))


def full(desk: Desk) -> None:
    """The 102 minutes up to 10:30."""
    ends = datetime(2026, 11, 20, 10, 30)
    times = [ends - timedelta(minutes=n) for n in range(102)]
    rows = [minute(f"{at:%H%M%S}", total=str(1000 - n)) for n, at in enumerate(times)]
    desk.session.answer("inquire_time_indexchartprice", {"output1": HEADER, "output2": rows})


def test_a_cut_off_answer_gives_no_bar_whose_value_is_not_known(desk: Desk, kospi: Index) -> None:
    full(desk)
    chart = kospi.chart(period=1)
    assert len(chart) == 101
    assert {each.value for each in chart} == {Decimal(1)}


def test_minutes_further_back_than_kis_keeps_them_are_an_error(desk: Desk, kospi: Index) -> None:
    full(desk)
    with pytest.raises(KisUnsupportedError, match="08:50"):
        kospi.chart("1d", period=1)
    assert len(kospi.chart(start=datetime(2026, 11, 20, 10, 0), period=1)) == 31


@pytest.mark.parametrize(
    "wrong", [{"period": "hour"}, {"period": 0}, {"span": "1x"}, {"span": "1y", "start": date.min}]
)
def test_charts_that_are_none(desk: Desk, kospi: Index, wrong: dict[str, Any]) -> None:
    with pytest.raises(KisValidationError):
        kospi.chart(**wrong)
    assert desk.session.calls == []


@pytest.mark.parametrize(
    "call",
    [lambda i: i.ticks(), lambda i: i.minutes(), lambda i: i.sectors(), lambda i: i.expected(),
     lambda i: i.expected_sectors(), lambda i: i.expected_trend()],
)  # fmt: skip
def test_what_kis_has_of_few_indices_only(desk: Desk, call: Callable[[Index], object]) -> None:
    with pytest.raises(KisUnsupportedError, match="KOSPI"):
        call(Index(desk.context, "0013"))
    assert desk.session.calls == []


def test_words_become_codes(desk: Desk, kospi: Index) -> None:
    desk.session.answer("exp_total_index", {"output1": {**HEADER, **BREADTH, "prdy_ctrt": "0.29"}, "output2": []})
    desk.session.answer("inquire_index_timeprice", {"output": []})
    desk.session.answer("inquire_index_category_price", {"output1": HEADER, "output2": []})
    desk.session.answer("inquire_index_daily_price", {"output1": HEADER, "output2": []})
    assert repr(kospi.expected("close")) == "<예상 2,648.76 ▲34.96 +1.34% 상승 628 하락 250>"
    kospi.minutes(10)
    Index(desk.context, "2001").sectors()
    kospi.days("week", until=date(2026, 11, 3))
    assert desk.session.asked("exp_total_index")[0]["FID_MKOP_CLS_CODE".lower()] == "2"
    assert desk.session.asked("inquire_index_timeprice")[0]["FID_INPUT_HOUR_1"] == "600"
    assert desk.session.asked("inquire_index_category_price")[0]["FID_MRKT_CLS_CODE"] == "K2"
    asked = desk.session.asked("inquire_index_daily_price")[0]
    assert (asked["FID_PERIOD_DIV_CODE"], asked["FID_INPUT_DATE_1"]) == ("W", "20261103")
    with pytest.raises(KisValidationError):
        kospi.minutes(7)  # type: ignore[arg-type]
    with pytest.raises(KisValidationError):
        kospi.expected("noon")  # type: ignore[arg-type]


def test_a_live_level_as_documented() -> None:
    received = datetime(2026, 11, 20, 9, 12, 41, tzinfo=KST).timestamp()
    event = IndexEvent(FRAME.split("^"), "H0UPCNT0", received)
    assert (event.symbol, event.price, event.change) == ("0001", Decimal("2624.54"), Decimal("32.68"))
    assert event.time == datetime(2026, 11, 20, 9, 12, 40, tzinfo=KST)
    assert (event.day_volume, event.day_value, event.volume) == (63_952, Decimal(1_650_684), 439)
    assert (event.open, event.high, event.low) == (Decimal("2615.72"), Decimal("2624.82"), Decimal("2610.00"))
    assert (event.upper_limits, event.advancers, event.unchanged, event.decliners) == (0, 670, 72, 177)
    assert repr(event) == "<0001 09:12:40 2,624.54 ▲32.68 +1.26%>"
    assert "cannot be read" in repr(ExpectedIndexEvent(["0001"], "H0UPANC0", received))


def test_a_falling_level_is_told_with_its_sign() -> None:
    received = datetime(2026, 11, 20, 9, 12, 41, tzinfo=KST).timestamp()
    values = FRAME.split("^")
    values[3:5], values[9] = ["5", "-12.40"], "-1.44"
    assert repr(IndexEvent(values, "H0UPCNT0", received)) == "<0001 09:12:40 2,624.54 ▼12.40 -1.44%>"


def test_programs_are_told_with_what_they_bought_net() -> None:
    event = IndexProgramEvent(
        ["0"] * len(IndexProgramEvent.layout), "H0UPPGM0", datetime(2026, 11, 20, 9, 12, 40, tzinfo=KST).timestamp()
    )
    for wire, value in {
        "bstp_cls_code": "0001", "bsop_hour": "091240", "whol_ntby_tr_pbmn": "-1250", "arbt_smtn_ntby_tr_pbmn": "250",
        "nabt_smtn_ntby_tr_pbmn": "-1500", "total_shnu_tr_pbmn": "4000", "total_seln_tr_pbmn": "5250",
    }.items():  # fmt: skip
        event.raw[event.positions[wire]] = value
    assert (event.net_value, event.buy_value - event.sell_value) == (-1250, -1250)
    assert (event.arbitrage_net_value, event.other_net_value) == (250, -1500)
    assert repr(event) == "<0001 09:12:40 프로그램 순매수 -1,250 (차익 250 비차익 -1,500)>"
