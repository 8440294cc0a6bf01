"""Rows of financial statements, ratios, estimates and dividends. Statement figures in 100 million won (억원)."""

from __future__ import annotations

import datetime as dt
from collections.abc import Iterator
from decimal import Decimal
from typing import cast

from ..record import Field, Record, opt_day, opt_dec, opt_text, text
from .told import Told
from .wording import digits, percent

__all__ = [
    "BalanceSheet",
    "Dividend",
    "DividendFacts",
    "Estimate",
    "FinancialRatios",
    "GrowthRatios",
    "IncomeStatement",
    "MajorRatios",
    "Opinion",
    "ProfitabilityRatios",
    "StabilityRatios",
]

_NOT_GIVEN = Decimal("99.99")
_TENTH = Decimal("0.1")


def _given(value: str) -> Decimal | None:
    """KIS writes 99.99 into a statement where it has no figure; its figures are whole numbers."""
    number = Decimal(value)
    return None if number == _NOT_GIVEN else number


def _tenths(value: str) -> Decimal:
    return Decimal(value) * _TENTH


def _figure(wire: str) -> Decimal | None:
    """A figure of a statement; None where KIS has none, which it writes as 99.99."""
    return cast("Decimal | None", Field(wire, _given, optional=True))


def _in_tenths(wire: str) -> Decimal | None:
    """A figure that KIS sends as a number of tenths."""
    return cast("Decimal | None", Field(wire, _tenths, optional=True))


class Period(Told):
    """The time that a row is about."""

    period: str = text("stac_yymm")
    """결산 년월, YYYYMM."""

    def _told(self) -> Iterator[str]:
        yield self.period
        yield from (f"{name}={digits(value)}" for name, value in self._figures())

    def _figures(self) -> Iterator[tuple[str, Decimal]]:
        for name, value in self.to_dict().items():
            if isinstance(value, Decimal):
                yield name, value


class Profits(Record):
    """What was earned. 100 million won."""

    gross_profit: Decimal | None = _figure("sale_totl_prfi")
    """매출 총 이익."""
    operating_profit: Decimal | None = _figure("bsop_prti")
    """영업 이익."""
    ordinary_profit: Decimal | None = _figure("op_prfi")
    """경상 이익."""
    net_profit: Decimal | None = _figure("thtr_ntin")
    """당기순이익."""


class Totals(Record):
    """What there is and who owns it. 100 million won."""

    assets: Decimal | None = _figure("total_aset")
    """자산총계."""
    liabilities: Decimal | None = _figure("total_lblt")
    """부채총계."""
    equity: Decimal | None = _figure("total_cptl")
    """자본총계."""


class SalesGrowth(Record):
    """Growth against the same time of the year before. Percent."""

    sales_growth: Decimal | None = opt_dec("grs")
    """매출액 증가율."""
    operating_profit_growth: Decimal | None = opt_dec("bsop_prfi_inrt")
    """영업 이익 증가율."""


class NetGrowth(Record):
    """Growth against the same time of the year before. Percent."""

    net_profit_growth: Decimal | None = opt_dec("ntin_inrt")
    """순이익 증가율."""


class BookGrowth(Record):
    """Growth against the same time of the year before. Percent."""

    equity_growth: Decimal | None = opt_dec("equt_inrt")
    """자기자본 증가율."""
    assets_growth: Decimal | None = opt_dec("totl_aset_inrt")
    """총자산 증가율."""


class Debt(Record):
    """Percent."""

    debt_ratio: Decimal | None = opt_dec("lblt_rate")
    """부채 비율."""


class Reserve(Record):
    """Percent."""

    reserve_ratio: Decimal | None = opt_dec("rsrv_rate")
    """유보 비율."""


class Borrowing(Record):
    """Percent."""

    borrowing_dependence: Decimal | None = opt_dec("bram_depn")
    """차입금 의존도."""


class Margins(Record):
    """What is left of capital and sales. Percent."""

    return_on_assets: Decimal | None = opt_dec("cptl_ntin_rate")
    """총자본 순이익율."""
    net_margin: Decimal | None = opt_dec("sale_ntin_rate")
    """매출액 순이익율."""
    gross_margin: Decimal | None = opt_dec("sale_totl_rate")
    """매출액 총이익율."""


class CashEarnings(Record):
    """100 million won."""

    eva: Decimal | None = opt_dec("eva")
    """EVA."""
    ebitda: Decimal | None = opt_dec("ebitda")
    """EBITDA."""


class BalanceSheet(Period, Totals):
    """A row of 대차대조표 (FHKST66430100). 100 million won."""

    current_assets: Decimal | None = _figure("cras")
    """유동자산."""
    fixed_assets: Decimal | None = _figure("fxas")
    """고정자산."""
    current_liabilities: Decimal | None = _figure("flow_lblt")
    """유동부채."""
    fixed_liabilities: Decimal | None = _figure("fix_lblt")
    """고정부채."""
    capital: Decimal | None = _figure("cpfn")
    """자본금."""
    capital_surplus: Decimal | None = _figure("cfp_surp")
    """자본 잉여금."""
    retained_earnings: Decimal | None = _figure("prfi_surp")
    """이익 잉여금."""


class IncomeStatement(Period, Profits):
    """A row of 손익계산서 (FHKST66430200). 100 million won; the quarters of a year add up (누적)."""

    sales: Decimal | None = _figure("sale_account")
    """매출액."""
    cost_of_sales: Decimal | None = _figure("sale_cost")
    """매출 원가."""
    depreciation: Decimal | None = _figure("depr_cost")
    """감가상각비."""
    selling_expenses: Decimal | None = _figure("sell_mang")
    """판매 및 관리비."""
    other_income: Decimal | None = _figure("bsop_non_ernn")
    """영업 외 수익."""
    other_expenses: Decimal | None = _figure("bsop_non_expn")
    """영업 외 비용."""
    special_gains: Decimal | None = _figure("spec_prfi")
    """특별 이익."""
    special_losses: Decimal | None = _figure("spec_loss")
    """특별 손실."""


class FinancialRatios(Period, SalesGrowth, NetGrowth, Debt, Reserve):
    """A row of 재무비율 (FHKST66430300). Percent; per share in won."""

    roe: Decimal | None = opt_dec("roe_val")
    """ROE, percent."""
    eps: Decimal | None = opt_dec("eps")
    """EPS, won."""
    sps: Decimal | None = opt_dec("sps")
    """주당매출액, won."""
    bps: Decimal | None = opt_dec("bps")
    """BPS, won."""


class GrowthRatios(Period, SalesGrowth, BookGrowth):
    """A row of 성장성비율 (FHKST66430800). Percent."""


class ProfitabilityRatios(Period, Margins):
    """A row of 수익성비율 (FHKST66430400). Percent."""

    return_on_equity: Decimal | None = opt_dec("self_cptl_ntin_inrt")
    """자기자본 순이익율."""


class StabilityRatios(Period, Debt, Borrowing):
    """A row of 안정성비율 (FHKST66430600). Percent."""

    current_ratio: Decimal | None = opt_dec("crnt_rate")
    """유동 비율."""
    quick_ratio: Decimal | None = opt_dec("quck_rate")
    """당좌 비율."""


class MajorRatios(Period, CashEarnings):
    """A row of 기타주요비율 (FHKST66430500)."""

    payout_ratio: Decimal | None = opt_dec("payout_rate")
    """배당 성향, percent."""
    ev_ebitda: Decimal | None = opt_dec("ev_ebitda")
    """EV/EBITDA, times."""


class Estimate(Period):
    """One period of 종목추정실적 (HHKST668300C0), put together from KIS' rows: a figure a row, a period a column.

    ``raw`` holds KIS' own figures under these names. KIS sends rates and what is per share in tenths; here they are
    what they say.
    """

    period: str = text("period")
    """결산년월 such as ``2026.12E``; E is an estimate."""
    sales: Decimal | None = opt_dec("sales")
    """매출액, 100 million won."""
    sales_growth: Decimal | None = _in_tenths("sales_growth")
    """매출액 증감율, percent."""
    operating_profit: Decimal | None = opt_dec("operating_profit")
    """영업이익, 100 million won."""
    operating_profit_growth: Decimal | None = _in_tenths("operating_profit_growth")
    """영업이익 증감율, percent."""
    net_profit: Decimal | None = opt_dec("net_profit")
    """순이익, 100 million won."""
    net_profit_growth: Decimal | None = _in_tenths("net_profit_growth")
    """순이익 증감율, percent."""
    ebitda: Decimal | None = opt_dec("ebitda")
    """EBITDA, 100 million won."""
    eps: Decimal | None = _in_tenths("eps")
    """EPS, won."""
    eps_growth: Decimal | None = _in_tenths("eps_growth")
    """EPS 증감율, percent."""
    per: Decimal | None = _in_tenths("per")
    """PER, times."""
    ev_ebitda: Decimal | None = _in_tenths("ev_ebitda")
    """EV/EBITDA, times."""
    roe: Decimal | None = _in_tenths("roe")
    """ROE, percent."""
    debt_ratio: Decimal | None = _in_tenths("debt_ratio")
    """부채비율, percent."""
    interest_coverage: Decimal | None = _in_tenths("interest_coverage")
    """이자보상배율, times."""

    @property
    def estimated(self) -> bool:
        """Whether it is an estimate (E), not a result."""
        return self.period.endswith("E")


class DividendFacts(Record):
    """What a share is paid, by 예탁원 (the depository)."""

    symbol: str = text("sht_cd")
    """종목코드."""
    name: str | None = opt_text("isin_name")
    """종목명."""
    record_date: dt.date | None = opt_day("record_date")
    """기준일."""
    amount: Decimal | None = opt_dec("per_sto_divi_amt")
    """주당 배당금, won."""
    rate: Decimal | None = opt_dec("divi_rate")
    """배당률, percent."""
    kind: str = text("divi_kind")
    """배당종류 such as 결산."""


class Dividend(DividendFacts):
    """A row of 배당일정 (HHKDB669102C0)."""

    face_value: Decimal | None = opt_dec("face_val")
    """액면가, won."""
    stock_rate: Decimal | None = opt_dec("stk_divi_rate")
    """주식배당률, percent."""
    paid_on: dt.date | None = opt_day("divi_pay_dt")
    """배당금지급일."""
    stock_paid_on: dt.date | None = opt_day("stk_div_pay_dt")
    """주식배당지급일."""
    odd_paid_on: dt.date | None = opt_day("odd_pay_dt")
    """단주대금지급일."""
    stock_kind: str | None = opt_text("stk_kind")
    """주식종류."""

    def __repr__(self) -> str:
        rate = percent(self.rate) if self.rate is not None else "-"
        who = f"{self.name or ''} {self.symbol}".strip()
        return f"<{who} {self.record_date} {self.kind} {digits(self.amount)}원 {rate}>"


class Opinion(Record):
    """What a securities firm thinks of a stock (종목투자의견, FHKST663300C0). Won."""

    date: dt.date | None = opt_day("stck_bsop_date")
    """영업일자."""
    opinion: str = text("invt_opnn")
    """투자의견."""
    previous_opinion: str | None = opt_text("rgbf_invt_opnn")
    """직전투자의견."""
    target_price: Decimal | None = opt_dec("hts_goal_prc")
    """목표가격."""
    previous_close: Decimal | None = opt_dec("stck_prdy_clpr")
    """전일종가."""
    gap_rate: Decimal | None = opt_dec("dprt")
    """괴리율, percent."""

    def __repr__(self) -> str:
        return f"<{self.date} {self.opinion} 목표 {digits(self.target_price)}원>"
