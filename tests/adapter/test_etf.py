"""Funds: what is asked of them, what KIS' answers become, and how far back days are asked for."""

from __future__ import annotations

from datetime import date, datetime, timedelta
from decimal import Decimal

import pytest

from pykis.adapter.etf import Etf
from pykis.adapter.etf_events import EtfNavEvent
from pykis.clock import KST
from pykis.errors import KisUnsupportedError, KisValidationError
from pykis.scope.stock import Stock

from .conftest import Desk

QUOTE = {
    "stck_prpr": "42920", "prdy_vrss": "-365", "prdy_ctrt": "-0.84", "acml_vol": "524733", "stck_oprc": "43000",
    "stck_hgpr": "43100", "stck_lwpr": "42800", "stck_prdy_clpr": "43285", "stck_mxpr": "56270", "stck_llam": "30300",
    "nav": "42987.11", "nav_prdy_vrss": "-360.02", "nav_prdy_ctrt": "-0.83", "prdy_last_nav": "43347.13",
    "dprt": "-0.16", "trc_errt": "0.31", "etf_trc_ert_mltp": "1", "mbcr_name": "삼성",
}  # fmt: skip


def day(at: date, close: str = "42920", nav: str = "42987.11") -> dict[str, str]:
    return {"stck_bsop_date": f"{at:%Y%m%d}", "stck_clpr": close, "prdy_vrss": "0", "prdy_ctrt": "0.00",
            "acml_vol": "10", "nav": nav, "dprt": "-0.16", "nav_vrss_prpr": "-67.11"}  # fmt: skip


@pytest.fixture
def etf(desk: Desk) -> Etf:
    return Stock(desk.context, "069500").etf()


def test_a_fund_is_asked_for_its_net_asset_value(desk: Desk, etf: Etf) -> None:
    desk.session.answer("inquire_price", {"output": QUOTE})
    quote = etf.quote()
    assert (quote.price, quote.nav, quote.previous_nav) == (42_920, Decimal("42987.11"), Decimal("43347.13"))
    assert (quote.disparity, quote.tracking_error, quote.multiple) == (Decimal("-0.16"), Decimal("0.31"), "1")
    assert repr(quote) == "<42,920원 ▼365 -0.84% NAV 42,987.11원 괴리율 -0.16%>"
    assert desk.session.asked("inquire_price") == [{"FID_COND_MRKT_DIV_CODE": "J", "FID_INPUT_ISCD": "069500"}]


def test_what_is_no_fund_is_told(desk: Desk, etf: Etf) -> None:
    desk.session.answer("inquire_price", {"output": dict.fromkeys(QUOTE, "0")})
    with pytest.raises(KisValidationError, match="no fund 069500"):
        etf.quote()
    with pytest.raises(KisValidationError, match="known as stock"):
        Stock(desk.context, "005930", "stock").etf()
    assert repr(Stock(desk.context, "Q530031").etf()) == "<Etf Q530031>"


def test_a_discount_is_reckoned_from_price_and_value(desk: Desk, etf: Etf) -> None:
    desk.session.answer(
        "nav_comparison_trend",
        {"output1": {**QUOTE, "stck_prpr": "9900", "acml_tr_pbmn": "1"},
         "output2": {"nav": "10000.00", "oprc_nav": "9990.00", "hprc_nav": "10010.00", "lprc_nav": "9980.00"}},
    )  # fmt: skip
    nav = etf.nav()
    assert (nav.traded.price, nav.nav, nav.disparity) == (9900, 10_000, -1)
    assert (nav.open, nav.high, nav.low) == (9990, 10_010, 9980)


def test_days_are_asked_on_until_all_are_there(desk: Desk, etf: Etf) -> None:
    first, last = date(2026, 8, 23), date(2026, 11, 20)
    traded = [last - timedelta(days=n) for n in range((last - first).days + 1)]

    def answer(params: dict[str, str | None]) -> dict[str, object]:
        low, high = str(params["FID_INPUT_DATE_1"]), str(params["FID_INPUT_DATE_2"])
        return {"output": [day(at) for at in traded if low <= f"{at:%Y%m%d}" <= high][:30]}

    desk.session.answer_by("nav_comparison_daily_trend", answer)
    days = etf.nav_days(first, last)
    assert [each.date for each in days] == traded, "thirty a call, none twice, none lost"
    assert len(desk.session.asked("nav_comparison_daily_trend")) == 3
    assert list(days.to_pandas()["disparity"][:2]) == [-0.16, -0.16]


def test_a_fund_younger_than_the_span_ends_the_asking(desk: Desk, etf: Etf) -> None:
    desk.session.answer("nav_comparison_daily_trend", {"output": [day(date(2026, 11, 19))]})
    assert [each.date for each in etf.nav_days()] == [date(2026, 11, 19)]
    assert len(desk.session.asked("nav_comparison_daily_trend")) == 2
    with pytest.raises(KisValidationError, match="after end"):
        etf.nav_days(date(2026, 11, 2), date(2026, 11, 1))


def test_minutes_are_those_that_kis_has(desk: Desk, etf: Etf) -> None:
    desk.session.answer("nav_comparison_time_trend", {"output": []})
    etf.nav_minutes(3)
    asked = desk.session.asked("nav_comparison_time_trend")[0]
    assert (asked["FID_HOUR_CLS_CODE"], asked["FID_COND_MRKT_DIV_CODE"]) == ("180", "E")
    with pytest.raises(KisValidationError, match="every must be one of 1, 3, 120"):
        etf.nav_minutes(5)  # type: ignore[arg-type]


def test_components_have_weights(desk: Desk, etf: Etf) -> None:
    row = {"stck_shrn_iscd": "005930", "hts_kor_isnm": "삼성전자", "stck_prpr": "71900", "prdy_vrss": "900",
           "prdy_ctrt": "1.27", "acml_vol": "9", "etf_cnfg_issu_rlim": "21.34", "etf_vltn_amt": "123"}  # fmt: skip
    desk.session.answer("inquire_component_stock_price", {"output1": {}, "output2": [row]})
    (component,) = etf.components()
    assert (component.symbol, component.weight) == ("005930", Decimal("21.34"))
    assert repr(component) == "<삼성전자 005930 71,900원 ▲900 +1.27% 비중 21.34%>"


def test_paper_has_none_of_it(paper: Desk) -> None:
    fund = Stock(paper.context, "069500").etf()
    for ask in (fund.quote, fund.nav, fund.nav_days, fund.nav_minutes, fund.components):
        with pytest.raises(KisUnsupportedError, match="paper"):
            ask()


def test_a_live_value_carries_the_time_of_its_coming() -> None:
    at = datetime(2026, 11, 20, 10, 30, tzinfo=KST)
    event = EtfNavEvent(["069500", "42987.11", "5", "-360.02", "-0.83", "1", "2", "3"], "H0STNAV0", at.timestamp())
    assert (event.symbol, event.nav, event.time) == ("069500", Decimal("42987.11"), at)
    assert repr(event) == "<069500 10:30:00 NAV 42,987.11원 (-0.83%)>"
