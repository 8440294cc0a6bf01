"""The books of a stock: units as people say them, fillers as None, estimates put together from rows and columns."""

from __future__ import annotations

from datetime import date
from decimal import Decimal

import pytest

from pykis.adapter.financials import Financials
from pykis.errors import KisValidationError

from .conftest import Desk

SALES = {
    "stac_yymm": "202312", "sale_account": "2589355.00", "sale_cost": "1803886.00", "sale_totl_prfi": "785469",
    "depr_cost": "99.99", "sell_mang": "99.99", "bsop_prti": "65670.00", "bsop_non_ernn": "99.99",
    "bsop_non_expn": "99.99", "op_prfi": "110063.00", "spec_prfi": "99.99", "spec_loss": "99.99",
    "thtr_ntin": "154871.00",
}  # fmt: skip


def columns(*figures: str) -> dict[str, str]:
    return {f"data{place}": figure for place, figure in enumerate(figures, 1)}


ESTIMATES = {
    "output1": {"sht_cd": "A005930", "item_kor_nm": "삼성전자"},
    "output2": [
        columns("2796048.0", "3022314.0", "2581509.0"),
        columns("181.0", "81.0", "-146.0"),
        columns("516339.0", "433766.0", "65405.0"),
    ],
    "output3": [columns("858812.0", "824843.0", "483199.0"), columns("57770.0", "80570.0", "15609.0")],
    "output4": [{"dt": "2021.12"}, {"dt": "2022.12"}, {"dt": "2023.12E"}],
}


@pytest.fixture
def books(desk: Desk) -> Financials:
    return desk.stock.financials()


def test_an_income_statement_as_printed(desk: Desk, books: Financials) -> None:
    desk.session.answer("finance_income_statement", {"output": [SALES]})
    (year,) = books.income_statement("quarter")
    assert (year.period, year.sales, year.operating_profit) == ("202312", Decimal(2_589_355), Decimal(65_670))
    assert (year.gross_profit, year.net_profit) == (Decimal(785_469), Decimal(154_871))
    assert year.depreciation is None, "KIS writes 99.99 where it has no figure"
    assert year.to_dict()["selling_expenses"] is None
    assert desk.session.asked("finance_income_statement")[0]["FID_DIV_CLS_CODE"] == "1"
    assert repr(year).startswith("<202312 ")
    assert "net_profit=154,871" in repr(year)


def test_estimates_are_periods_with_figures(desk: Desk, books: Financials) -> None:
    desk.session.answer("estimate_perform", ESTIMATES)
    first, second, third = books.estimates()
    assert [each.period for each in (first, second, third)] == ["2021.12", "2022.12", "2023.12E"]
    assert [each.estimated for each in (first, second, third)] == [False, False, True]
    assert (first.sales, first.sales_growth, first.operating_profit) == (2796048, Decimal("18.1"), 516339)
    assert (first.eps, first.ebitda) == (Decimal(5777), Decimal(858_812))
    assert third.sales_growth == Decimal("-14.6")
    assert first.interest_coverage is None, "a row that KIS leaves out"
    assert list(books.estimates().to_pandas()["eps"]) == [5777.0, 8057.0, 1560.9]


def test_a_company_without_estimates_has_none(desk: Desk, books: Financials) -> None:
    desk.session.answer("estimate_perform", {"output1": {}, "output2": [], "output3": [], "output4": []})
    assert len(books.estimates()) == 0


def test_dividends_of_three_years_by_default(desk: Desk, books: Financials) -> None:
    row = {"record_date": "20241231", "sht_cd": "005930", "isin_name": "삼성전자", "divi_kind": "결산",
           "face_val": "100", "per_sto_divi_amt": "363", "divi_rate": "363.00", "stk_divi_rate": "0.00",
           "divi_pay_dt": "2025/04/18", "stk_div_pay_dt": "", "odd_pay_dt": "", "stk_kind": "보통"}  # fmt: skip
    desk.session.answer("ksdinfo_dividend", {"output1": [row]})
    (dividend,) = books.dividends()
    assert (dividend.record_date, dividend.amount, dividend.kind) == (date(2024, 12, 31), Decimal(363), "결산")
    assert (dividend.paid_on, dividend.stock_paid_on) == (date(2025, 4, 18), None)
    assert repr(dividend) == "<삼성전자 005930 2024-12-31 결산 363원 +363.00%>"
    asked = desk.session.asked("ksdinfo_dividend")[0]
    assert (asked["F_DT"], asked["T_DT"], asked["GB1"], asked["SHT_CD"]) == ("20231121", "20261120", "0", "005930")


def test_opinions_are_asked_with_long_dates(desk: Desk, books: Financials) -> None:
    desk.session.answer("invest_opinion", {"output": []})
    books.opinions(date(2026, 1, 2), date(2026, 2, 3))
    asked = desk.session.asked("invest_opinion")[0]
    assert (asked["FID_INPUT_DATE_1"], asked["FID_INPUT_DATE_2"]) == ("0020260102", "0020260203")


def test_wrong_arguments_send_nothing(desk: Desk, books: Financials) -> None:
    with pytest.raises(KisValidationError, match="year, quarter"):
        books.ratios("month")  # type: ignore[arg-type]
    with pytest.raises(KisValidationError, match="after end"):
        books.dividends(date(2026, 2, 1), date(2026, 1, 1))
    assert desk.session.calls == []
    assert repr(books) == "<Financials 005930>"
