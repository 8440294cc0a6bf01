"""Rows of the rankings by value, balance sheets, dividends, credit and short sales. Prices in won, rates in percent."""

from __future__ import annotations

import datetime as dt
from collections.abc import Iterator
from decimal import Decimal

from ..record import Record, opt_day, opt_dec, opt_num, text
from .financial_rows import (
    BookGrowth,
    Borrowing,
    CashEarnings,
    Debt,
    DividendFacts,
    Margins,
    NetGrowth,
    Profits,
    Reserve,
    SalesGrowth,
    Totals,
)
from .rank_rows import TradedValue
from .stock_rows import RankedStock, StockRow
from .wording import digits, percent

__all__ = [
    "CreditRank",
    "DisparityRank",
    "DividendRank",
    "EarningsRank",
    "FinancialRatioRank",
    "PreferredGap",
    "ShortSaleFacts",
    "ShortSaleRank",
    "ValuationRank",
]


class Settled(Record):
    """When the books that a rank stands on were closed."""

    settlement_month: str = text("stac_month")
    """결산 월."""


class DividendRank(DividendFacts):
    """A row of 배당률 상위 (HHKDB13470100)."""

    rank: int | None = opt_num("rank")
    """순위."""

    def __repr__(self) -> str:
        rate = percent(self.rate) if self.rate is not None else "-"
        return f"<{self.rank}. {self.name or ''} {self.symbol} {self.record_date} {digits(self.amount)}원 {rate}>"


class ShortSaleFacts(Record):
    """How much was sold short (공매도)."""

    short_qty: int | None = opt_num("ssts_cntg_qty")
    """공매도 체결 수량, shares."""
    short_rate: Decimal | None = opt_dec("ssts_vol_rlim")
    """공매도 거래량 비중, percent of the volume."""
    short_value: Decimal | None = opt_dec("ssts_tr_pbmn")
    """공매도 거래 대금, won."""
    short_value_rate: Decimal | None = opt_dec("ssts_tr_pbmn_rlim")
    """공매도 거래대금 비중, percent of the value."""
    average_price: Decimal | None = opt_dec("avrg_prc")
    """평균가격 of what was sold short, won."""


class ShortSaleRank(StockRow, TradedValue, ShortSaleFacts):
    """A row of 공매도 상위종목 (FHPST04820000); volume and value are those of the whole time."""

    start: dt.date | None = opt_day("stnd_date1")
    """기준 일자1."""
    end: dt.date | None = opt_day("stnd_date2")
    """기준 일자2."""

    def _told(self) -> Iterator[str]:
        yield from super()._told()
        yield f"공매도 {digits(self.short_qty)}주 {digits(self.short_rate)}%"


class DisparityRank(RankedStock):
    """A row of 이격도 순위 (FHPST01780000): the price against its averages, percent."""

    day5: Decimal | None = opt_dec("d5_dsrt")
    """5일 이격도."""
    day10: Decimal | None = opt_dec("d10_dsrt")
    """10일 이격도."""
    day20: Decimal | None = opt_dec("d20_dsrt")
    """20일 이격도."""
    day60: Decimal | None = opt_dec("d60_dsrt")
    """60일 이격도."""
    day120: Decimal | None = opt_dec("d120_dsrt")
    """120일 이격도."""


class PreferredGap(RankedStock):
    """A row of 우선주 괴리율 상위 (FHPST01770000): a common share and its preferred one."""

    preferred_symbol: str = text("prst_iscd")
    """우선주 종목코드."""
    preferred_name: str = text("prst_kor_isnm")
    """우선주 한글 종목명."""
    preferred_price: Decimal | None = opt_dec("prst_prpr")
    """우선주 현재가."""
    preferred_change: Decimal | None = opt_dec("prst_prdy_vrss")
    """우선주 전일대비."""
    preferred_change_rate: Decimal | None = opt_dec("prst_prdy_ctrt")
    """우선주 전일 대비율."""
    preferred_volume: int | None = opt_num("prst_acml_vol")
    """우선주 누적 거래량, shares."""
    gap: Decimal | None = opt_dec("diff_prpr")
    """차이 현재가."""
    gap_rate: Decimal | None = opt_dec("dprt")
    """괴리율."""


class CreditRank(StockRow):
    """A row of 신용잔고 상위 (FHKST17010000). KIS names no unit for the amounts."""

    loan_qty: int | None = opt_num("whol_loan_rmnd_stcn")
    """전체 융자 잔고 주수."""
    loan_value: Decimal | None = opt_dec("whol_loan_rmnd_amt")
    """전체 융자 잔고 금액."""
    loan_rate: Decimal | None = opt_dec("whol_loan_rmnd_rate")
    """전체 융자 잔고 비율."""
    loan_growth: Decimal | None = opt_dec("nday_vrss_loan_rmnd_inrt")
    """N일 대비 융자 잔고 증가율."""
    lent_qty: int | None = opt_num("whol_stln_rmnd_stcn")
    """전체 대주 잔고 주수."""
    lent_value: Decimal | None = opt_dec("whol_stln_rmnd_amt")
    """전체 대주 잔고 금액."""
    lent_rate: Decimal | None = opt_dec("whol_stln_rmnd_rate")
    """전체 대주 잔고 비율."""
    lent_growth: Decimal | None = opt_dec("nday_vrss_stln_rmnd_inrt")
    """N일 대비 대주 잔고 증가율."""


class ValuationRank(RankedStock, CashEarnings, Settled):
    """A row of 시장가치 순위 (FHPST01790000)."""

    per: Decimal | None = opt_dec("per")
    """PER, times."""
    pbr: Decimal | None = opt_dec("pbr")
    """PBR, times."""
    pcr: Decimal | None = opt_dec("pcr")
    """PCR, times."""
    psr: Decimal | None = opt_dec("psr")
    """PSR, times."""
    eps: Decimal | None = opt_dec("eps")
    """EPS, won."""
    ev_ebitda: Decimal | None = opt_dec("pv_div_ebitda")
    """EV/EBITDA, times."""
    interest_coverage: Decimal | None = opt_dec("ebitda_div_fnnc_expn")
    """EBITDA/금융비용, times."""


class EarningsRank(RankedStock, Profits, Totals, Settled):
    """A row of 수익자산지표 순위 (FHPST01730000). 100 million won."""


class FinancialRatioRank(RankedStock, Margins, SalesGrowth, NetGrowth, BookGrowth, Debt, Reserve, Borrowing, Settled):
    """A row of 재무비율 순위 (FHPST01750000). Percent."""

    ordinary_return_on_assets: Decimal | None = opt_dec("cptl_op_prfi")
    """총자본 경상이익율."""
    equity_ratio: Decimal | None = opt_dec("bis")
    """자기자본비율."""
    ordinary_profit_growth: Decimal | None = opt_dec("op_prfi_inrt")
    """경상 이익 증가율."""
    asset_turnover: Decimal | None = opt_dec("cptl_tnrt")
    """총자본회전율."""
    receivables_turnover: Decimal | None = opt_dec("sale_bond_tnrt")
    """매출 채권 회전율."""
