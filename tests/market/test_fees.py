"""Commission and tax: the arithmetic of recorded statements."""

from __future__ import annotations

from datetime import date
from decimal import Decimal

import pytest

from pykis.errors import KisValidationError
from pykis.market.fees import Board, affordable_amount, commission, commission_rate, sales_tax, sales_tax_rate
from pykis.market.sessions import KRX_CALENDAR

BOARDS: tuple[Board, ...] = ("KOSPI", "KOSDAQ")


@pytest.mark.parametrize(
    ("day", "percent"),
    [
        (date(2019, 5, 29), "0.30"),
        (date(2019, 5, 30), "0.25"),
        (date(2021, 6, 1), "0.23"),
        (date(2022, 11, 2), "0.23"),
        (date(2023, 6, 1), "0.20"),
        (date(2024, 6, 3), "0.18"),
        (date(2025, 6, 2), "0.15"),
        (date(2026, 6, 2), "0.20"),
    ],
)
def test_tax_by_year_is_the_same_on_both_boards(day: date, percent: str) -> None:
    for board in BOARDS:
        assert sales_tax_rate(board, "stock", day) == Decimal(percent) / 100


@pytest.mark.parametrize("year", [2021, 2023, 2024, 2025, 2026])
def test_a_rate_begins_with_the_trades_that_settle_under_its_law(year: int) -> None:
    first = KRX_CALENDAR.next_trading_day(date(year - 1, 12, 31))
    day = KRX_CALENDAR.previous_trading_day(KRX_CALENDAR.previous_trading_day(first))
    assert KRX_CALENDAR.settlement_day(day) == first
    assert sales_tax_rate("KOSPI", "stock", day) == sales_tax_rate("KOSPI", "stock", first)
    before = KRX_CALENDAR.previous_trading_day(day)
    assert sales_tax_rate("KOSPI", "stock", before) != sales_tax_rate("KOSPI", "stock", first)


def test_tax_is_cut_to_a_won_and_funds_pay_none() -> None:
    assert sales_tax(70_050, "KOSPI", "stock", date(2026, 6, 2)) == 140
    assert sales_tax(70_050, "KONEX", "stock", date(2026, 6, 2)) == 70
    for kind in ("etf", "etn", "elw"):
        assert sales_tax(1_000_000, "KOSPI", kind, date(2026, 6, 2)) == 0


def test_commission_rates() -> None:
    assert commission_rate() == Decimal("0.000140527")
    assert commission_rate("etf") == Decimal("0.000146527")
    assert commission_rate("stock", "paper") == Decimal("0.000142")


def test_paper_commission_is_cut_to_ten_won() -> None:
    assert commission(51_000, "stock", "paper") == 0
    assert commission(704_225, "stock", "paper") == 90
    assert commission(704_226, "stock", "paper") == 100
    assert commission(10_000_000, "stock", "paper") == 1_420


def test_real_commission_is_cut_to_a_won() -> None:
    assert commission(10_000_000) == 1_405
    assert commission(10_000_000, "etf") == 1_465


def test_cash_buys_itself_less_its_commission() -> None:
    assert affordable_amount(10_000_000) == 9_998_580
    assert affordable_amount(0) == 0


def test_refusals() -> None:
    with pytest.raises(KisValidationError, match="real or paper"):
        commission(1, "stock", "demo")  # type: ignore[arg-type]
    with pytest.raises(KisValidationError, match="KOSPI, KOSDAQ or KONEX"):
        sales_tax(1, "NYSE", "stock", date(2026, 1, 5))  # type: ignore[arg-type]
    with pytest.raises(KisValidationError, match="2009-12-31"):
        sales_tax(1, "KOSPI", "stock", date(2009, 12, 31))
