"""Rows of who buys and who sells: investors, programs, short sellers, funds of the market, foreign members."""

from __future__ import annotations

import datetime as dt
from collections.abc import Iterator
from decimal import Decimal

from ..errors import KisParseError
from ..record import Record, day, dec, opt_dec, opt_hms, opt_num, text
from .rank_rows import TradedValue
from .screen_rows import ShortSaleFacts
from .stock_rows import StockRow
from .wording import digits

__all__ = [
    "ForeignMemberRank",
    "InvestorDay",
    "InvestorTrades",
    "MarketFunds",
    "NetBuyingRank",
    "NetFlows",
    "ProgramDay",
    "ProgramInvestor",
    "ProgramMinute",
    "ShortSaleDay",
]


class NetFlows(Record):
    """Net buying by kind of investor (순매수). Of one stock: shares and million won; of a market: thousand shares and
    million won."""

    foreign_qty: int | None = opt_num("frgn_ntby_qty")
    """외국인."""
    institution_qty: int | None = opt_num("orgn_ntby_qty")
    """기관계: the seven kinds that follow, together."""
    trust_qty: int | None = opt_num("ivtr_ntby_qty")
    """투자신탁."""
    bank_qty: int | None = opt_num("bank_ntby_qty")
    """은행."""
    insurance_qty: int | None = opt_num("insu_ntby_qty")
    """보험."""
    merchant_bank_qty: int | None = opt_num("mrbn_ntby_qty")
    """종금."""
    fund_qty: int | None = opt_num("fund_ntby_qty")
    """기금."""
    other_group_qty: int | None = opt_num("etc_orgt_ntby_vol")
    """기타 단체."""
    other_company_qty: int | None = opt_num("etc_corp_ntby_vol")
    """기타 법인."""
    foreign_value: Decimal | None = opt_dec("frgn_ntby_tr_pbmn")
    """외국인, million won."""
    institution_value: Decimal | None = opt_dec("orgn_ntby_tr_pbmn")
    """기관계, million won."""
    trust_value: Decimal | None = opt_dec("ivtr_ntby_tr_pbmn")
    """투자신탁, million won."""
    bank_value: Decimal | None = opt_dec("bank_ntby_tr_pbmn")
    """은행, million won."""
    insurance_value: Decimal | None = opt_dec("insu_ntby_tr_pbmn")
    """보험, million won."""
    merchant_bank_value: Decimal | None = opt_dec("mrbn_ntby_tr_pbmn")
    """종금, million won."""
    fund_value: Decimal | None = opt_dec("fund_ntby_tr_pbmn")
    """기금, million won."""
    other_group_value: Decimal | None = opt_dec("etc_orgt_ntby_tr_pbmn")
    """기타 단체, million won."""
    other_company_value: Decimal | None = opt_dec("etc_corp_ntby_tr_pbmn")
    """기타 법인, million won."""


class MarketFlows(NetFlows):
    """The same with those whom only a whole market is told of."""

    individual_qty: int | None = opt_num("prsn_ntby_qty")
    """개인."""
    securities_qty: int | None = opt_num("scrt_ntby_qty")
    """증권 (금융투자)."""
    private_fund_qty: int | None = opt_num("pe_fund_ntby_vol")
    """사모 펀드."""
    individual_value: Decimal | None = opt_dec("prsn_ntby_tr_pbmn")
    """개인, million won."""
    securities_value: Decimal | None = opt_dec("scrt_ntby_tr_pbmn")
    """증권 (금융투자), million won."""
    private_fund_value: Decimal | None = opt_dec("pe_fund_ntby_tr_pbmn")
    """사모 펀드, million won."""

    def _who(self) -> str:
        parts = (
            (self.individual_value, "개인"),
            (self.foreign_value, "외국인"),
            (self.institution_value, "기관"),
        )
        return " ".join(f"{who} {digits(value)}" for value, who in parts)


class NetBuyingRank(StockRow, NetFlows):
    """A row of 외국인/기관 매매종목가집계 (FHPTJ04400000); shares and million won."""

    net_qty: int | None = opt_num("ntby_qty")
    """순매수 수량, shares."""

    def _told(self) -> Iterator[str]:
        yield from super()._told()
        yield f"순매수 {digits(self.net_qty)}주"


class ForeignMemberRank(StockRow):
    """A row of 외국계 매매종목 가집계 (FHKST644100C0). Shares."""

    net_sell_qty: int | None = opt_num("glob_ntsl_qty")
    """외국계 순매도 수량."""
    sell_qty: int | None = opt_num("glob_total_seln_qty")
    """외국계 총매도 수량."""
    buy_qty: int | None = opt_num("glob_total_shnu_qty")
    """외국계 총매수 수량."""


class InvestorDay(MarketFlows):
    """A day of 시장별 투자자매매동향(일별) (FHPTJ04040000): thousand shares, million won."""

    date: dt.date = day("stck_bsop_date")
    """영업 일자."""
    index: Decimal = dec("bstp_nmix_prpr")
    """업종 지수."""
    index_change: Decimal | None = opt_dec("bstp_nmix_prdy_vrss")
    """업종 지수 전일 대비."""
    index_change_rate: Decimal | None = opt_dec("bstp_nmix_prdy_ctrt")
    """업종 지수 전일 대비율, percent."""
    registered_foreign_qty: int | None = opt_num("frgn_reg_ntby_qty")
    """외국인 등록."""
    registered_foreign_value: Decimal | None = opt_dec("frgn_reg_ntby_pbmn")
    """외국인 등록, million won."""

    def __repr__(self) -> str:
        return f"<{self.date} {digits(self.index)} {self._who()}>"


class InvestorTrades(MarketFlows):
    """Who buys and sells in a market today (시장별 투자자매매동향(시세), FHPTJ04030000): thousand shares, million won.

    Net buying by every kind; what was bought and sold by the three that matter most, the others in ``raw``.
    """

    foreign_sell_qty: int | None = opt_num("frgn_seln_vol")
    """외국인 매도 거래량."""
    foreign_buy_qty: int | None = opt_num("frgn_shnu_vol")
    """외국인 매수 거래량."""
    foreign_sell_value: Decimal | None = opt_dec("frgn_seln_tr_pbmn")
    """외국인 매도 거래 대금, million won."""
    foreign_buy_value: Decimal | None = opt_dec("frgn_shnu_tr_pbmn")
    """외국인 매수 거래 대금, million won."""
    individual_sell_qty: int | None = opt_num("prsn_seln_vol")
    """개인 매도 거래량."""
    individual_buy_qty: int | None = opt_num("prsn_shnu_vol")
    """개인 매수 거래량."""
    individual_sell_value: Decimal | None = opt_dec("prsn_seln_tr_pbmn")
    """개인 매도 거래 대금, million won."""
    individual_buy_value: Decimal | None = opt_dec("prsn_shnu_tr_pbmn")
    """개인 매수 거래 대금, million won."""
    institution_sell_qty: int | None = opt_num("orgn_seln_vol")
    """기관계 매도 거래량."""
    institution_buy_qty: int | None = opt_num("orgn_shnu_vol")
    """기관계 매수 거래량."""
    institution_sell_value: Decimal | None = opt_dec("orgn_seln_tr_pbmn")
    """기관계 매도 거래 대금, million won."""
    institution_buy_value: Decimal | None = opt_dec("orgn_shnu_tr_pbmn")
    """기관계 매수 거래 대금, million won."""

    def __repr__(self) -> str:
        return f"<{self._who()}>"


class ProgramSums(Record):
    """Program trading: arbitrage (차익) and the rest (비차익). Million won."""

    arbitrage_sell_value: Decimal | None = opt_dec("arbt_smtn_seln_tr_pbmn")
    """차익 매도."""
    arbitrage_buy_value: Decimal | None = opt_dec("arbt_smtn_shnu_tr_pbmn")
    """차익 매수."""
    arbitrage_net_value: Decimal | None = opt_dec("arbt_smtn_ntby_tr_pbmn")
    """차익 순매수."""
    other_buy_value: Decimal | None = opt_dec("nabt_smtn_shnu_tr_pbmn")
    """비차익 매수."""
    other_net_value: Decimal | None = opt_dec("nabt_smtn_ntby_tr_pbmn")
    """비차익 순매수."""

    def _sums(self) -> str:
        try:
            return f"차익 {digits(self.arbitrage_net_value)} 비차익 {digits(self.other_net_value)}"
        except KisParseError:
            return "?"


class ProgramMinute(ProgramSums):
    """A minute of 프로그램매매 종합현황(시간) (FHPPG04600101); what is added up so far. Million won."""

    time: dt.time | None = opt_hms("bsop_hour")
    """영업 시간 (Asia/Seoul)."""
    other_sell_value: Decimal | None = opt_dec("nabt_smtn_seln_tr_pbmn")
    """비차익 매도."""
    net_value: Decimal | None = opt_dec("whol_smtn_ntby_tr_pbmn")
    """전체 순매수."""
    net_rate: Decimal | None = opt_dec("whol_ntby_tr_pbmn_rate")
    """전체 순매수 거래대금 비율, percent."""

    def __repr__(self) -> str:
        at = f"{self.time:%H:%M}" if self.time else "-"
        return f"<{at} 순매수 {digits(self.net_value)} ({self._sums()})>"


class ProgramDay(ProgramSums):
    """A day of 프로그램매매 종합현황(일별) (FHPPG04600001). KIS names no unit for the quantities."""

    date: dt.date = day("stck_bsop_date")
    """영업 일자."""
    buy_value: Decimal | None = opt_dec("whol_smtn_shnu_tr_pbmn")
    """전체 매수."""
    buy_qty: int | None = opt_num("whol_smtn_shnu_vol")
    """전체 매수 거래량."""
    sell_qty: int | None = opt_num("whol_smtn_seln_vol")
    """전체 매도 거래량."""
    arbitrage_net_qty: int | None = opt_num("arbt_smtm_ntby_qty")
    """차익 순매수 수량."""
    other_net_qty: int | None = opt_num("nabt_smtn_ntby_qty")
    """비차익 순매수 수량."""

    def __repr__(self) -> str:
        return f"<{self.date} 순매수 {self._sums()}>"


class ProgramInvestor(Record):
    """One kind of investor in 프로그램매매 투자자매매동향(당일) (HHPPG046600C1). KIS names no unit."""

    investor: str = text("invr_cls_name")
    """투자자 구분 명."""
    buy_qty: int | None = opt_num("all_shnu_qty")
    """전체매수수량."""
    sell_qty: int | None = opt_num("all_seln_qty")
    """전체매도수량."""
    net_qty: int | None = opt_num("all_ntby_qty")
    """전체순매수수량."""
    buy_value: Decimal | None = opt_dec("all_shnu_amt")
    """전체매수대금."""
    sell_value: Decimal | None = opt_dec("all_seln_amt")
    """전체매도대금."""
    net_value: Decimal | None = opt_dec("all_ntby_amt")
    """전체순매수대금."""
    arbitrage_net_qty: int | None = opt_num("arbt_ntby_qty")
    """차익순매수수량."""
    arbitrage_net_value: Decimal | None = opt_dec("arbt_ntby_amt")
    """차익순매수대금."""
    other_net_qty: int | None = opt_num("nabt_ntby_qty")
    """비차익순매수수량."""
    other_net_value: Decimal | None = opt_dec("nabt_ntby_amt")
    """비차익순매수대금."""

    def __repr__(self) -> str:
        return f"<{self.investor} 순매수 {digits(self.net_value)}>"


class ShortSaleDay(TradedValue, ShortSaleFacts):
    """A day of 공매도 일별추이 (FHPST04830000). Won, shares."""

    date: dt.date = day("stck_bsop_date")
    """영업 일자."""
    close: Decimal = dec("stck_clpr")
    """종가."""
    change: Decimal | None = opt_dec("prdy_vrss")
    """전일 대비, signed."""
    change_rate: Decimal | None = opt_dec("prdy_ctrt")
    """전일 대비율, percent."""
    volume: int | None = opt_num("acml_vol")
    """누적 거래량."""
    total_short_qty: int | None = opt_num("acml_ssts_cntg_qty")
    """누적 공매도 체결 수량 since the first day asked for."""
    total_short_rate: Decimal | None = opt_dec("acml_ssts_cntg_qty_rlim")
    """누적 공매도 체결 수량 비중, percent."""
    total_short_value: Decimal | None = opt_dec("acml_ssts_tr_pbmn")
    """누적 공매도 거래 대금."""

    def __repr__(self) -> str:
        return f"<{self.date} {digits(self.close)}원 공매도 {digits(self.short_qty)}주 {digits(self.short_rate)}%>"


class MarketFunds(Record):
    """A day of 증시자금 종합 (FHKST649100C0). 100 million won (억원)."""

    date: dt.date = day("bsop_date")
    """영업일자."""
    index: Decimal = dec("bstp_nmix_prpr")
    """업종지수 (KOSPI)."""
    index_change: Decimal | None = opt_dec("bstp_nmix_prdy_vrss")
    """업종지수 전일대비."""
    market_cap: Decimal | None = opt_dec("hts_avls")
    """시가총액, million won (백만원)."""
    deposits: Decimal | None = opt_dec("cust_dpmn_amt")
    """고객예탁금."""
    deposits_change: Decimal | None = opt_dec("cust_dpmn_amt_prdy_vrss")
    """고객예탁금 전일대비."""
    turnover_rate: Decimal | None = opt_dec("amt_tnrt")
    """금액회전율, percent."""
    unsettled: Decimal | None = opt_dec("uncl_amt")
    """미수금액."""
    credit_loans: Decimal | None = opt_dec("crdt_loan_rmnd")
    """신용융자잔고."""
    futures_deposits: Decimal | None = opt_dec("futs_tfam_amt")
    """선물예수금."""
    stock_funds: Decimal | None = opt_dec("sttp_amt")
    """주식형 펀드."""
    mixed_funds: Decimal | None = opt_dec("mxtp_amt")
    """혼합형 펀드."""
    bond_funds: Decimal | None = opt_dec("bntp_amt")
    """채권형 펀드."""
    money_market_funds: Decimal | None = opt_dec("mmf_amt")
    """MMF."""
    secured_loans: Decimal | None = opt_dec("secu_lend_amt")
    """담보대출잔고."""

    def __repr__(self) -> str:
        money = f"예탁금 {digits(self.deposits)}억원 신용융자 {digits(self.credit_loans)}억원"
        return f"<{self.date} {digits(self.index)} {money}>"
