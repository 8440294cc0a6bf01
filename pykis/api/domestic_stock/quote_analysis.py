# Generated from catalog/endpoints/domestic_stock/quote_analysis.toml by tools/generate.py; do not edit.
"""국내주식 > 시세분석: 28 endpoints, 0 feeds."""

from __future__ import annotations

from datetime import date, time
from decimal import Decimal
from typing import Literal

from ...answer import Answer, block, rows
from ...endpoint import ROUTINE, Api, CallOptions, Endpoint
from ...record import Record, dec, num, opt_day, opt_dec, opt_hms, opt_num, text

__all__ = [
    "CAPTURE_UPLOWPRICE",
    "COMP_PROGRAM_TRADE_DAILY",
    "COMP_PROGRAM_TRADE_TODAY",
    "DAILY_CREDIT_BALANCE",
    "DAILY_LOAN_TRANS",
    "DAILY_SHORT_SALE",
    "EXP_PRICE_TREND",
    "FOREIGN_INSTITUTION_TOTAL",
    "FRGNMEM_PCHS_TREND",
    "FRGNMEM_TRADE_ESTIMATE",
    "INQUIRE_DAILY_TRADE_VOLUME",
    "INQUIRE_INVESTOR_DAILY_BY_MARKET",
    "INQUIRE_INVESTOR_TIME_BY_MARKET",
    "INQUIRE_MEMBER_DAILY",
    "INTSTOCK_GROUPLIST",
    "INTSTOCK_MULTPRICE",
    "INTSTOCK_STOCKLIST_BY_GROUP",
    "INVESTOR_PROGRAM_TRADE_TODAY",
    "INVESTOR_TRADE_BY_STOCK_DAILY",
    "INVESTOR_TREND_ESTIMATE",
    "MKTFUNDS",
    "OVERTIME_EXP_TRANS_FLUCT",
    "PBAR_TRATIO",
    "PROGRAM_TRADE_BY_STOCK",
    "PROGRAM_TRADE_BY_STOCK_DAILY",
    "PSEARCH_RESULT",
    "PSEARCH_TITLE",
    "TRADPRT_BYAMT",
    "CaptureUplowprice",
    "CaptureUplowpriceOutput",
    "CompProgramTradeDaily",
    "CompProgramTradeDailyOutput",
    "CompProgramTradeToday",
    "CompProgramTradeTodayOutput",
    "DailyCreditBalance",
    "DailyCreditBalanceOutput",
    "DailyLoanTrans",
    "DailyLoanTransOutput1",
    "DailyShortSale",
    "DailyShortSaleOutput1",
    "DailyShortSaleOutput2",
    "ExpPriceTrend",
    "ExpPriceTrendOutput1",
    "ExpPriceTrendOutput2",
    "ForeignInstitutionTotal",
    "ForeignInstitutionTotalOutput",
    "FrgnmemPchsTrend",
    "FrgnmemPchsTrendOutput",
    "FrgnmemTradeEstimate",
    "FrgnmemTradeEstimateOutput",
    "InquireDailyTradeVolume",
    "InquireDailyTradeVolumeOutput1",
    "InquireDailyTradeVolumeOutput2",
    "InquireInvestorDailyByMarket",
    "InquireInvestorDailyByMarketOutput",
    "InquireInvestorTimeByMarket",
    "InquireInvestorTimeByMarketOutput",
    "InquireMemberDaily",
    "InquireMemberDailyOutput",
    "IntstockGrouplist",
    "IntstockGrouplistOutput2",
    "IntstockMultprice",
    "IntstockMultpriceOutput",
    "IntstockStocklistByGroup",
    "IntstockStocklistByGroupOutput1",
    "IntstockStocklistByGroupOutput2",
    "InvestorProgramTradeToday",
    "InvestorProgramTradeTodayOutput1",
    "InvestorTradeByStockDaily",
    "InvestorTradeByStockDailyOutput1",
    "InvestorTradeByStockDailyOutput2",
    "InvestorTrendEstimate",
    "InvestorTrendEstimateOutput2",
    "Mktfunds",
    "MktfundsOutput",
    "OvertimeExpTransFluct",
    "OvertimeExpTransFluctOutput",
    "PbarTratio",
    "PbarTratioOutput1",
    "PbarTratioOutput2",
    "ProgramTradeByStock",
    "ProgramTradeByStockDaily",
    "ProgramTradeByStockDailyOutput",
    "ProgramTradeByStockOutput",
    "PsearchResult",
    "PsearchResultOutput2",
    "PsearchTitle",
    "PsearchTitleOutput2",
    "QuoteAnalysis",
    "TradprtByamt",
    "TradprtByamtOutput",
]


class CaptureUplowpriceOutput(Record):
    """국내주식 상하한가 포착: output, one row."""

    mksc_shrn_iscd: str = text("mksc_shrn_iscd")
    """유가증권단축종목코드"""
    hts_kor_isnm: str = text("hts_kor_isnm")
    """HTS한글종목명"""
    stck_prpr: Decimal = dec("stck_prpr")
    """주식현재가"""
    prdy_vrss_sign: str = text("prdy_vrss_sign")
    """전일대비부호"""
    prdy_vrss: Decimal = dec("prdy_vrss")
    """전일대비"""
    prdy_ctrt: Decimal = dec("prdy_ctrt")
    """전일대비율"""
    acml_vol: int = num("acml_vol")
    """누적거래량"""
    total_askp_rsqn: int = num("total_askp_rsqn")
    """총매도호가잔량"""
    total_bidp_rsqn: int = num("total_bidp_rsqn")
    """총매수호가잔량"""
    askp_rsqn1: int = num("askp_rsqn1")
    """매도호가잔량1"""
    bidp_rsqn1: int = num("bidp_rsqn1")
    """매수호가잔량1"""
    prdy_vol: int = num("prdy_vol")
    """전일거래량"""
    seln_cnqn: int = num("seln_cnqn")
    """매도체결량"""
    shnu_cnqn: int = num("shnu_cnqn")
    """매수2체결량"""
    stck_llam: Decimal = dec("stck_llam")
    """주식하한가"""
    stck_mxpr: Decimal = dec("stck_mxpr")
    """주식상한가"""
    prdy_vrss_vol_rate: Decimal = dec("prdy_vrss_vol_rate")
    """전일대비거래량비율"""


class CaptureUplowprice(Answer):
    """국내주식 상하한가 포착 (FHKST130000C0)."""

    output: list[CaptureUplowpriceOutput] = rows("output", CaptureUplowpriceOutput)


CAPTURE_UPLOWPRICE = Endpoint(
    "domestic_stock.capture_uplowprice",
    "국내주식 상하한가 포착",
    "GET",
    "/uapi/domestic-stock/v1/quotations/capture-uplowprice",
    {"": ("FHKST130000C0", None)},
    CaptureUplowprice,
)


class CompProgramTradeDailyOutput(Record):
    """프로그램매매 종합현황(일별): output, one row."""

    stck_bsop_date: date | None = opt_day("stck_bsop_date")
    """주식 영업 일자"""
    nabt_entm_seln_tr_pbmn: Decimal | None = opt_dec("nabt_entm_seln_tr_pbmn")
    """비차익 위탁 매도 거래 대금"""
    nabt_onsl_seln_vol: int | None = opt_num("nabt_onsl_seln_vol")
    """비차익 자기 매도 거래량"""
    whol_onsl_seln_tr_pbmn: Decimal | None = opt_dec("whol_onsl_seln_tr_pbmn")
    """전체 자기 매도 거래 대금"""
    arbt_smtn_shnu_vol: int | None = opt_num("arbt_smtn_shnu_vol")
    """차익 합계 매수2 거래량"""
    nabt_smtn_shnu_tr_pbmn: Decimal | None = opt_dec("nabt_smtn_shnu_tr_pbmn")
    """비차익 합계 매수2 거래 대금"""
    arbt_entm_ntby_qty: int | None = opt_num("arbt_entm_ntby_qty")
    """차익 위탁 순매수 수량"""
    nabt_entm_ntby_tr_pbmn: Decimal | None = opt_dec("nabt_entm_ntby_tr_pbmn")
    """비차익 위탁 순매수 거래 대금"""
    arbt_entm_seln_vol: int | None = opt_num("arbt_entm_seln_vol")
    """차익 위탁 매도 거래량"""
    nabt_entm_seln_vol_rate: Decimal | None = opt_dec("nabt_entm_seln_vol_rate")
    """비차익 위탁 매도 거래량 비율"""
    nabt_onsl_seln_vol_rate: Decimal | None = opt_dec("nabt_onsl_seln_vol_rate")
    """비차익 자기 매도 거래량 비율"""
    whol_onsl_seln_tr_pbmn_rate: Decimal | None = opt_dec("whol_onsl_seln_tr_pbmn_rate")
    """전체 자기 매도 거래 대금 비율"""
    arbt_smtm_shun_vol_rate: Decimal | None = opt_dec("arbt_smtm_shun_vol_rate")
    """차익 합계 매수 거래량 비율"""
    nabt_smtm_shun_tr_pbmn_rate: Decimal | None = opt_dec("nabt_smtm_shun_tr_pbmn_rate")
    """비차익 합계 매수 거래대금 비율"""
    arbt_entm_ntby_qty_rate: Decimal | None = opt_dec("arbt_entm_ntby_qty_rate")
    """차익 위탁 순매수 수량 비율"""
    nabt_entm_ntby_tr_pbmn_rate: Decimal | None = opt_dec("nabt_entm_ntby_tr_pbmn_rate")
    """비차익 위탁 순매수 거래 대금"""
    arbt_entm_seln_vol_rate: Decimal | None = opt_dec("arbt_entm_seln_vol_rate")
    """차익 위탁 매도 거래량 비율"""
    nabt_entm_seln_tr_pbmn_rate: Decimal | None = opt_dec("nabt_entm_seln_tr_pbmn_rate")
    """비차익 위탁 매도 거래 대금 비"""
    nabt_onsl_seln_tr_pbmn: Decimal | None = opt_dec("nabt_onsl_seln_tr_pbmn")
    """비차익 자기 매도 거래 대금"""
    whol_smtn_seln_vol: int | None = opt_num("whol_smtn_seln_vol")
    """전체 합계 매도 거래량"""
    arbt_smtn_shnu_tr_pbmn: Decimal | None = opt_dec("arbt_smtn_shnu_tr_pbmn")
    """차익 합계 매수2 거래 대금"""
    whol_entm_shnu_vol: int | None = opt_num("whol_entm_shnu_vol")
    """전체 위탁 매수2 거래량"""
    arbt_entm_ntby_tr_pbmn: Decimal | None = opt_dec("arbt_entm_ntby_tr_pbmn")
    """차익 위탁 순매수 거래 대금"""
    nabt_onsl_ntby_qty: int | None = opt_num("nabt_onsl_ntby_qty")
    """비차익 자기 순매수 수량"""
    arbt_entm_seln_tr_pbmn: Decimal | None = opt_dec("arbt_entm_seln_tr_pbmn")
    """차익 위탁 매도 거래 대금"""
    whol_seln_vol_rate: Decimal | None = opt_dec("whol_seln_vol_rate")
    """전체 매도 거래량 비율"""
    whol_entm_shnu_vol_rate: Decimal | None = opt_dec("whol_entm_shnu_vol_rate")
    """전체 위탁 매수 거래량 비율"""
    whol_entm_seln_tr_pbmn: Decimal | None = opt_dec("whol_entm_seln_tr_pbmn")
    """전체 위탁 매도 거래 대금"""
    nabt_smtm_seln_vol: int | None = opt_num("nabt_smtm_seln_vol")
    """비차익 합계 매도 거래량"""
    arbt_entm_shnu_vol: int | None = opt_num("arbt_entm_shnu_vol")
    """차익 위탁 매수2 거래량"""
    nabt_entm_shnu_tr_pbmn: Decimal | None = opt_dec("nabt_entm_shnu_tr_pbmn")
    """비차익 위탁 매수2 거래 대금"""
    whol_onsl_shnu_vol: int | None = opt_num("whol_onsl_shnu_vol")
    """전체 자기 매수2 거래량"""
    arbt_onsl_ntby_tr_pbmn: Decimal | None = opt_dec("arbt_onsl_ntby_tr_pbmn")
    """차익 자기 순매수 거래 대금"""
    nabt_smtn_ntby_qty: int | None = opt_num("nabt_smtn_ntby_qty")
    """비차익 합계 순매수 수량"""
    arbt_onsl_seln_vol: int | None = opt_num("arbt_onsl_seln_vol")
    """차익 자기 매도 거래량"""
    whol_entm_ntby_qty: int | None = opt_num("whol_entm_ntby_qty")
    """전체 위탁 순매수 수량"""
    nabt_onsl_ntby_tr_pbmn: Decimal | None = opt_dec("nabt_onsl_ntby_tr_pbmn")
    """비차익 자기 순매수 거래 대금"""
    arbt_onsl_seln_tr_pbmn: Decimal | None = opt_dec("arbt_onsl_seln_tr_pbmn")
    """차익 자기 매도 거래 대금"""
    nabt_smtm_seln_tr_pbmn_rate: Decimal | None = opt_dec("nabt_smtm_seln_tr_pbmn_rate")
    """비차익 합계 매도 거래대금 비율"""
    arbt_entm_shnu_vol_rate: Decimal | None = opt_dec("arbt_entm_shnu_vol_rate")
    """차익 위탁 매수 거래량 비율"""
    nabt_entm_shnu_tr_pbmn_rate: Decimal | None = opt_dec("nabt_entm_shnu_tr_pbmn_rate")
    """비차익 위탁 매수 거래 대금 비"""
    whol_onsl_shnu_tr_pbmn: Decimal | None = opt_dec("whol_onsl_shnu_tr_pbmn")
    """전체 자기 매수2 거래 대금"""
    arbt_onsl_ntby_tr_pbmn_rate: Decimal | None = opt_dec("arbt_onsl_ntby_tr_pbmn_rate")
    """차익 자기 순매수 거래 대금 비"""
    nabt_smtm_ntby_qty_rate: Decimal | None = opt_dec("nabt_smtm_ntby_qty_rate")
    """비차익 합계 순매수 수량 비율"""
    arbt_onsl_seln_vol_rate: Decimal | None = opt_dec("arbt_onsl_seln_vol_rate")
    """차익 자기 매도 거래량 비율"""
    whol_entm_seln_vol: int | None = opt_num("whol_entm_seln_vol")
    """전체 위탁 매도 거래량"""
    arbt_entm_shnu_tr_pbmn: Decimal | None = opt_dec("arbt_entm_shnu_tr_pbmn")
    """차익 위탁 매수2 거래 대금"""
    nabt_onsl_shnu_vol: int | None = opt_num("nabt_onsl_shnu_vol")
    """비차익 자기 매수2 거래량"""
    whol_smtn_shnu_vol: int | None = opt_num("whol_smtn_shnu_vol")
    """전체 합계 매수2 거래량"""
    arbt_smtn_ntby_tr_pbmn: Decimal | None = opt_dec("arbt_smtn_ntby_tr_pbmn")
    """차익 합계 순매수 거래 대금"""
    arbt_smtn_seln_vol: int | None = opt_num("arbt_smtn_seln_vol")
    """차익 합계 매도 거래량"""
    whol_entm_seln_tr_pbmn_rate: Decimal | None = opt_dec("whol_entm_seln_tr_pbmn_rate")
    """전체 위탁 매도 거래 대금 비율"""
    arbt_onsl_shnu_vol_rate: Decimal | None = opt_dec("arbt_onsl_shnu_vol_rate")
    """차익 자기 매수 거래량 비율"""
    nabt_smtm_shun_vol_rate: Decimal | None = opt_dec("nabt_smtm_shun_vol_rate")
    """비차익 합계 매수 거래량 비율"""
    whol_shun_tr_pbmn_rate: Decimal | None = opt_dec("whol_shun_tr_pbmn_rate")
    """전체 매수 거래대금 비율"""
    nabt_entm_ntby_qty_rate: Decimal | None = opt_dec("nabt_entm_ntby_qty_rate")
    """비차익 위탁 순매수 수량 비율"""
    arbt_smtm_seln_tr_pbmn_rate: Decimal | None = opt_dec("arbt_smtm_seln_tr_pbmn_rate")
    """차익 합계 매도 거래대금 비율"""
    arbt_onsl_shnu_vol: int | None = opt_num("arbt_onsl_shnu_vol")
    """차익 자기 매수2 거래량"""
    nabt_onsl_shnu_tr_pbmn: Decimal | None = opt_dec("nabt_onsl_shnu_tr_pbmn")
    """비차익 자기 매수2 거래 대금"""
    nabt_smtn_shnu_vol: int | None = opt_num("nabt_smtn_shnu_vol")
    """비차익 합계 매수2 거래량"""
    whol_smtn_shnu_tr_pbmn: Decimal | None = opt_dec("whol_smtn_shnu_tr_pbmn")
    """전체 합계 매수2 거래 대금"""
    arbt_smtm_ntby_qty: int | None = opt_num("arbt_smtm_ntby_qty")
    """차익 합계 순매수 수량"""
    nabt_smtn_ntby_tr_pbmn: Decimal | None = opt_dec("nabt_smtn_ntby_tr_pbmn")
    """비차익 합계 순매수 거래 대금"""
    arbt_smtn_seln_tr_pbmn: Decimal | None = opt_dec("arbt_smtn_seln_tr_pbmn")
    """차익 합계 매도 거래 대금"""
    arbt_onsl_shnu_tr_pbmn_rate: Decimal | None = opt_dec("arbt_onsl_shnu_tr_pbmn_rate")
    """차익 자기 매수 거래 대금 비율"""
    whol_shun_vol_rate: Decimal | None = opt_dec("whol_shun_vol_rate")
    """전체 매수 거래량 비율"""
    arbt_smtm_ntby_tr_pbmn_rate: Decimal | None = opt_dec("arbt_smtm_ntby_tr_pbmn_rate")
    """차익 합계 순매수 거래대금 비율"""
    whol_entm_ntby_qty_rate: Decimal | None = opt_dec("whol_entm_ntby_qty_rate")
    """전체 위탁 순매수 수량 비율"""


class CompProgramTradeDaily(Answer):
    """프로그램매매 종합현황(일별) (FHPPG04600001)."""

    output: list[CompProgramTradeDailyOutput] = rows("output", CompProgramTradeDailyOutput)


COMP_PROGRAM_TRADE_DAILY = Endpoint(
    "domestic_stock.comp_program_trade_daily",
    "프로그램매매 종합현황(일별)",
    "GET",
    "/uapi/domestic-stock/v1/quotations/comp-program-trade-daily",
    {"": ("FHPPG04600001", None)},
    CompProgramTradeDaily,
)


class CompProgramTradeTodayOutput(Record):
    """프로그램매매 종합현황(시간): output, one row."""

    bsop_hour: time | None = opt_hms("bsop_hour")
    """영업 시간"""
    arbt_smtn_seln_tr_pbmn: Decimal | None = opt_dec("arbt_smtn_seln_tr_pbmn")
    """차익 합계 매도 거래 대금"""
    arbt_smtm_seln_tr_pbmn_rate: Decimal | None = opt_dec("arbt_smtm_seln_tr_pbmn_rate")
    """차익 합계 매도 거래대금 비율"""
    arbt_smtn_shnu_tr_pbmn: Decimal | None = opt_dec("arbt_smtn_shnu_tr_pbmn")
    """차익 합계 매수2 거래 대금"""
    arbt_smtm_shun_tr_pbmn_rate: Decimal | None = opt_dec("arbt_smtm_shun_tr_pbmn_rate")
    """차익 합계 매수 거래대금 비율"""
    nabt_smtn_seln_tr_pbmn: Decimal | None = opt_dec("nabt_smtn_seln_tr_pbmn")
    """비차익 합계 매도 거래 대금"""
    nabt_smtm_seln_tr_pbmn_rate: Decimal | None = opt_dec("nabt_smtm_seln_tr_pbmn_rate")
    """비차익 합계 매도 거래대금 비율"""
    nabt_smtn_shnu_tr_pbmn: Decimal | None = opt_dec("nabt_smtn_shnu_tr_pbmn")
    """비차익 합계 매수2 거래 대금"""
    nabt_smtm_shun_tr_pbmn_rate: Decimal | None = opt_dec("nabt_smtm_shun_tr_pbmn_rate")
    """비차익 합계 매수 거래대금 비율"""
    arbt_smtn_ntby_tr_pbmn: Decimal | None = opt_dec("arbt_smtn_ntby_tr_pbmn")
    """차익 합계 순매수 거래 대금"""
    arbt_smtm_ntby_tr_pbmn_rate: Decimal | None = opt_dec("arbt_smtm_ntby_tr_pbmn_rate")
    """차익 합계 순매수 거래대금 비율"""
    nabt_smtn_ntby_tr_pbmn: Decimal | None = opt_dec("nabt_smtn_ntby_tr_pbmn")
    """비차익 합계 순매수 거래 대금"""
    nabt_smtm_ntby_tr_pbmn_rate: Decimal | None = opt_dec("nabt_smtm_ntby_tr_pbmn_rate")
    """비차익 합계 순매수 거래대금 비율"""
    whol_smtn_ntby_tr_pbmn: Decimal | None = opt_dec("whol_smtn_ntby_tr_pbmn")
    """전체 합계 순매수 거래 대금"""
    whol_ntby_tr_pbmn_rate: Decimal | None = opt_dec("whol_ntby_tr_pbmn_rate")
    """전체 순매수 거래대금 비율"""
    bstp_nmix_prpr: Decimal | None = opt_dec("bstp_nmix_prpr")
    """업종 지수 현재가"""
    bstp_nmix_prdy_vrss: Decimal | None = opt_dec("bstp_nmix_prdy_vrss")
    """업종 지수 전일 대비"""
    prdy_vrss_sign: str = text("prdy_vrss_sign")
    """전일 대비 부호"""


class CompProgramTradeToday(Answer):
    """프로그램매매 종합현황(시간) (FHPPG04600101)."""

    output: list[CompProgramTradeTodayOutput] = rows("output", CompProgramTradeTodayOutput)


COMP_PROGRAM_TRADE_TODAY = Endpoint(
    "domestic_stock.comp_program_trade_today",
    "프로그램매매 종합현황(시간)",
    "GET",
    "/uapi/domestic-stock/v1/quotations/comp-program-trade-today",
    {"": ("FHPPG04600101", None)},
    CompProgramTradeToday,
)


class DailyCreditBalanceOutput(Record):
    """국내주식 신용잔고 일별추이: output, one row."""

    deal_date: date | None = opt_day("deal_date")
    """매매 일자"""
    stck_prpr: Decimal | None = opt_dec("stck_prpr")
    """주식 현재가"""
    prdy_vrss_sign: str = text("prdy_vrss_sign")
    """전일 대비 부호"""
    prdy_vrss: Decimal | None = opt_dec("prdy_vrss")
    """전일 대비"""
    prdy_ctrt: Decimal | None = opt_dec("prdy_ctrt")
    """전일 대비율"""
    acml_vol: int | None = opt_num("acml_vol")
    """누적 거래량"""
    stlm_date: date | None = opt_day("stlm_date")
    """결제 일자"""
    whol_loan_new_stcn: int | None = opt_num("whol_loan_new_stcn")
    """전체 융자 신규 주수"""
    whol_loan_rdmp_stcn: int | None = opt_num("whol_loan_rdmp_stcn")
    """전체 융자 상환 주수"""
    whol_loan_rmnd_stcn: int | None = opt_num("whol_loan_rmnd_stcn")
    """전체 융자 잔고 주수"""
    whol_loan_new_amt: Decimal | None = opt_dec("whol_loan_new_amt")
    """전체 융자 신규 금액"""
    whol_loan_rdmp_amt: Decimal | None = opt_dec("whol_loan_rdmp_amt")
    """전체 융자 상환 금액"""
    whol_loan_rmnd_amt: Decimal | None = opt_dec("whol_loan_rmnd_amt")
    """전체 융자 잔고 금액"""
    whol_loan_rmnd_rate: Decimal | None = opt_dec("whol_loan_rmnd_rate")
    """전체 융자 잔고 비율"""
    whol_loan_gvrt: Decimal | None = opt_dec("whol_loan_gvrt")
    """전체 융자 공여율"""
    whol_stln_new_stcn: int | None = opt_num("whol_stln_new_stcn")
    """전체 대주 신규 주수"""
    whol_stln_rdmp_stcn: int | None = opt_num("whol_stln_rdmp_stcn")
    """전체 대주 상환 주수"""
    whol_stln_rmnd_stcn: int | None = opt_num("whol_stln_rmnd_stcn")
    """전체 대주 잔고 주수"""
    whol_stln_new_amt: Decimal | None = opt_dec("whol_stln_new_amt")
    """전체 대주 신규 금액"""
    whol_stln_rdmp_amt: Decimal | None = opt_dec("whol_stln_rdmp_amt")
    """전체 대주 상환 금액"""
    whol_stln_rmnd_amt: Decimal | None = opt_dec("whol_stln_rmnd_amt")
    """전체 대주 잔고 금액"""
    whol_stln_rmnd_rate: Decimal | None = opt_dec("whol_stln_rmnd_rate")
    """전체 대주 잔고 비율"""
    whol_stln_gvrt: Decimal | None = opt_dec("whol_stln_gvrt")
    """전체 대주 공여율"""
    stck_oprc: Decimal | None = opt_dec("stck_oprc")
    """주식 시가2"""
    stck_hgpr: Decimal | None = opt_dec("stck_hgpr")
    """주식 최고가"""
    stck_lwpr: Decimal | None = opt_dec("stck_lwpr")
    """주식 최저가"""


class DailyCreditBalance(Answer):
    """국내주식 신용잔고 일별추이 (FHPST04760000)."""

    output: list[DailyCreditBalanceOutput] = rows("output", DailyCreditBalanceOutput)


DAILY_CREDIT_BALANCE = Endpoint(
    "domestic_stock.daily_credit_balance",
    "국내주식 신용잔고 일별추이",
    "GET",
    "/uapi/domestic-stock/v1/quotations/daily-credit-balance",
    {"": ("FHPST04760000", None)},
    DailyCreditBalance,
)


class DailyLoanTransOutput1(Record):
    """종목별 일별 대차거래추이: output1, one row."""

    bsop_date: date | None = opt_day("bsop_date")
    """일자"""
    stck_prpr: Decimal | None = opt_dec("stck_prpr")
    """주식 종가"""
    prdy_vrss_sign: str = text("prdy_vrss_sign")
    """전일 대비 부호"""
    prdy_vrss: Decimal | None = opt_dec("prdy_vrss")
    """전일 대비"""
    prdy_ctrt: Decimal | None = opt_dec("prdy_ctrt")
    """전일 대비율"""
    acml_vol: int | None = opt_num("acml_vol")
    """누적 거래량"""
    new_stcn: int | None = opt_num("new_stcn")
    """당일 증가 주수 (체결)"""
    rdmp_stcn: int | None = opt_num("rdmp_stcn")
    """당일 감소 주수 (상환)"""
    prdy_rmnd_vrss: Decimal | None = opt_dec("prdy_rmnd_vrss")
    """대차거래 증감"""
    rmnd_stcn: int | None = opt_num("rmnd_stcn")
    """당일 잔고 주수"""
    rmnd_amt: Decimal | None = opt_dec("rmnd_amt")
    """당일 잔고 금액"""


class DailyLoanTrans(Answer):
    """종목별 일별 대차거래추이 (HHPST074500C0)."""

    output1: list[DailyLoanTransOutput1] = rows("output1", DailyLoanTransOutput1)


DAILY_LOAN_TRANS = Endpoint(
    "domestic_stock.daily_loan_trans",
    "종목별 일별 대차거래추이",
    "GET",
    "/uapi/domestic-stock/v1/quotations/daily-loan-trans",
    {"": ("HHPST074500C0", None)},
    DailyLoanTrans,
)


class DailyShortSaleOutput1(Record):
    """국내주식 공매도 일별추이: output1."""

    stck_prpr: Decimal | None = opt_dec("stck_prpr")
    """주식 현재가"""
    prdy_vrss: Decimal | None = opt_dec("prdy_vrss")
    """전일 대비"""
    prdy_vrss_sign: str = text("prdy_vrss_sign")
    """전일 대비 부호"""
    prdy_ctrt: Decimal | None = opt_dec("prdy_ctrt")
    """전일 대비율"""
    acml_vol: int | None = opt_num("acml_vol")
    """누적 거래량"""
    prdy_vol: int | None = opt_num("prdy_vol")
    """전일 거래량"""


class DailyShortSaleOutput2(Record):
    """국내주식 공매도 일별추이: output2, one row."""

    stck_bsop_date: date | None = opt_day("stck_bsop_date")
    """주식 영업 일자"""
    stck_clpr: Decimal | None = opt_dec("stck_clpr")
    """주식 종가"""
    prdy_vrss: Decimal | None = opt_dec("prdy_vrss")
    """전일 대비"""
    prdy_vrss_sign: str = text("prdy_vrss_sign")
    """전일 대비 부호"""
    prdy_ctrt: Decimal | None = opt_dec("prdy_ctrt")
    """전일 대비율"""
    acml_vol: int | None = opt_num("acml_vol")
    """누적 거래량"""
    stnd_vol_smtn: int | None = opt_num("stnd_vol_smtn")
    """기준 거래량 합계"""
    ssts_cntg_qty: int | None = opt_num("ssts_cntg_qty")
    """공매도 체결 수량"""
    ssts_vol_rlim: Decimal | None = opt_dec("ssts_vol_rlim")
    """공매도 거래량 비중"""
    acml_ssts_cntg_qty: int | None = opt_num("acml_ssts_cntg_qty")
    """누적 공매도 체결 수량"""
    acml_ssts_cntg_qty_rlim: Decimal | None = opt_dec("acml_ssts_cntg_qty_rlim")
    """누적 공매도 체결 수량 비중"""
    acml_tr_pbmn: Decimal | None = opt_dec("acml_tr_pbmn")
    """누적 거래 대금"""
    stnd_tr_pbmn_smtn: int | None = opt_num("stnd_tr_pbmn_smtn")
    """기준 거래대금 합계"""
    ssts_tr_pbmn: Decimal | None = opt_dec("ssts_tr_pbmn")
    """공매도 거래 대금"""
    ssts_tr_pbmn_rlim: Decimal | None = opt_dec("ssts_tr_pbmn_rlim")
    """공매도 거래대금 비중"""
    acml_ssts_tr_pbmn: Decimal | None = opt_dec("acml_ssts_tr_pbmn")
    """누적 공매도 거래 대금"""
    acml_ssts_tr_pbmn_rlim: Decimal | None = opt_dec("acml_ssts_tr_pbmn_rlim")
    """누적 공매도 거래 대금 비중"""
    stck_oprc: Decimal | None = opt_dec("stck_oprc")
    """주식 시가2"""
    stck_hgpr: Decimal | None = opt_dec("stck_hgpr")
    """주식 최고가"""
    stck_lwpr: Decimal | None = opt_dec("stck_lwpr")
    """주식 최저가"""
    avrg_prc: Decimal | None = opt_dec("avrg_prc")
    """평균가격"""


class DailyShortSale(Answer):
    """국내주식 공매도 일별추이 (FHPST04830000)."""

    output1: DailyShortSaleOutput1 = block("output1", DailyShortSaleOutput1)
    output2: list[DailyShortSaleOutput2] = rows("output2", DailyShortSaleOutput2)


DAILY_SHORT_SALE = Endpoint(
    "domestic_stock.daily_short_sale",
    "국내주식 공매도 일별추이",
    "GET",
    "/uapi/domestic-stock/v1/quotations/daily-short-sale",
    {"": ("FHPST04830000", None)},
    DailyShortSale,
)


class ExpPriceTrendOutput1(Record):
    """국내주식 예상체결가 추이: output1."""

    rprs_mrkt_kor_name: str = text("rprs_mrkt_kor_name")
    """대표 시장 한글 명"""
    antc_cnpr: Decimal | None = opt_dec("antc_cnpr")
    """예상 체결가"""
    antc_cntg_vrss_sign: str = text("antc_cntg_vrss_sign")
    """예상 체결 대비 부호"""
    antc_cntg_vrss: Decimal | None = opt_dec("antc_cntg_vrss")
    """예상 체결 대비"""
    antc_cntg_prdy_ctrt: Decimal | None = opt_dec("antc_cntg_prdy_ctrt")
    """예상 체결 전일 대비율"""
    antc_vol: int | None = opt_num("antc_vol")
    """예상 거래량"""
    antc_tr_pbmn: Decimal | None = opt_dec("antc_tr_pbmn")
    """예상 거래대금"""


class ExpPriceTrendOutput2(Record):
    """국내주식 예상체결가 추이: output2, one row."""

    stck_bsop_date: date | None = opt_day("stck_bsop_date")
    """주식 영업 일자"""
    stck_cntg_hour: time | None = opt_hms("stck_cntg_hour")
    """주식 체결 시간"""
    stck_prpr: Decimal | None = opt_dec("stck_prpr")
    """주식 현재가"""
    prdy_vrss_sign: str = text("prdy_vrss_sign")
    """전일 대비 부호"""
    prdy_vrss: Decimal | None = opt_dec("prdy_vrss")
    """전일 대비"""
    prdy_ctrt: Decimal | None = opt_dec("prdy_ctrt")
    """전일 대비율"""
    acml_vol: int | None = opt_num("acml_vol")
    """누적 거래량"""


class ExpPriceTrend(Answer):
    """국내주식 예상체결가 추이 (FHPST01810000)."""

    output1: ExpPriceTrendOutput1 = block("output1", ExpPriceTrendOutput1)
    output2: list[ExpPriceTrendOutput2] = rows("output2", ExpPriceTrendOutput2)


EXP_PRICE_TREND = Endpoint(
    "domestic_stock.exp_price_trend",
    "국내주식 예상체결가 추이",
    "GET",
    "/uapi/domestic-stock/v1/quotations/exp-price-trend",
    {"": ("FHPST01810000", None)},
    ExpPriceTrend,
)


class ForeignInstitutionTotalOutput(Record):
    """국내기관_외국인 매매종목가집계: output, one row."""

    hts_kor_isnm: str = text("hts_kor_isnm")
    """HTS 한글 종목명"""
    mksc_shrn_iscd: str = text("mksc_shrn_iscd")
    """유가증권 단축 종목코드"""
    ntby_qty: int | None = opt_num("ntby_qty")
    """순매수 수량"""
    stck_prpr: Decimal | None = opt_dec("stck_prpr")
    """주식 현재가"""
    prdy_vrss_sign: str = text("prdy_vrss_sign")
    """전일 대비 부호"""
    prdy_vrss: Decimal | None = opt_dec("prdy_vrss")
    """전일 대비"""
    prdy_ctrt: Decimal | None = opt_dec("prdy_ctrt")
    """전일 대비율"""
    acml_vol: int | None = opt_num("acml_vol")
    """누적 거래량"""
    frgn_ntby_qty: int | None = opt_num("frgn_ntby_qty")
    """외국인 순매수 수량"""
    orgn_ntby_qty: int | None = opt_num("orgn_ntby_qty")
    """기관계 순매수 수량"""
    ivtr_ntby_qty: int | None = opt_num("ivtr_ntby_qty")
    """투자신탁 순매수 수량"""
    bank_ntby_qty: int | None = opt_num("bank_ntby_qty")
    """은행 순매수 수량"""
    insu_ntby_qty: int | None = opt_num("insu_ntby_qty")
    """보험 순매수 수량"""
    mrbn_ntby_qty: int | None = opt_num("mrbn_ntby_qty")
    """종금 순매수 수량"""
    fund_ntby_qty: int | None = opt_num("fund_ntby_qty")
    """기금 순매수 수량"""
    etc_orgt_ntby_vol: int | None = opt_num("etc_orgt_ntby_vol")
    """기타 단체 순매수 거래량"""
    etc_corp_ntby_vol: int | None = opt_num("etc_corp_ntby_vol")
    """기타 법인 순매수 거래량"""
    frgn_ntby_tr_pbmn: Decimal | None = opt_dec("frgn_ntby_tr_pbmn")
    """외국인 순매수 거래 대금"""
    orgn_ntby_tr_pbmn: Decimal | None = opt_dec("orgn_ntby_tr_pbmn")
    """기관계 순매수 거래 대금"""
    ivtr_ntby_tr_pbmn: Decimal | None = opt_dec("ivtr_ntby_tr_pbmn")
    """투자신탁 순매수 거래 대금"""
    bank_ntby_tr_pbmn: Decimal | None = opt_dec("bank_ntby_tr_pbmn")
    """은행 순매수 거래 대금"""
    insu_ntby_tr_pbmn: Decimal | None = opt_dec("insu_ntby_tr_pbmn")
    """보험 순매수 거래 대금"""
    mrbn_ntby_tr_pbmn: Decimal | None = opt_dec("mrbn_ntby_tr_pbmn")
    """종금 순매수 거래 대금"""
    fund_ntby_tr_pbmn: Decimal | None = opt_dec("fund_ntby_tr_pbmn")
    """기금 순매수 거래 대금"""
    etc_orgt_ntby_tr_pbmn: Decimal | None = opt_dec("etc_orgt_ntby_tr_pbmn")
    """기타 단체 순매수 거래 대금"""
    etc_corp_ntby_tr_pbmn: Decimal | None = opt_dec("etc_corp_ntby_tr_pbmn")
    """기타 법인 순매수 거래 대금"""


class ForeignInstitutionTotal(Answer):
    """국내기관_외국인 매매종목가집계 (FHPTJ04400000)."""

    output: list[ForeignInstitutionTotalOutput] = rows("output", ForeignInstitutionTotalOutput)


FOREIGN_INSTITUTION_TOTAL = Endpoint(
    "domestic_stock.foreign_institution_total",
    "국내기관_외국인 매매종목가집계",
    "GET",
    "/uapi/domestic-stock/v1/quotations/foreign-institution-total",
    {"": ("FHPTJ04400000", None)},
    ForeignInstitutionTotal,
)


class FrgnmemPchsTrendOutput(Record):
    """종목별 외국계 순매수추이: output, one row."""

    bsop_hour: time | None = opt_hms("bsop_hour")
    """영업시간"""
    stck_prpr: Decimal | None = opt_dec("stck_prpr")
    """주식현재가"""
    prdy_vrss: Decimal | None = opt_dec("prdy_vrss")
    """전일대비"""
    prdy_vrss_sign: str = text("prdy_vrss_sign")
    """전일대비부호"""
    prdy_ctrt: Decimal | None = opt_dec("prdy_ctrt")
    """전일대비율"""
    acml_vol: int | None = opt_num("acml_vol")
    """누적거래량"""
    frgn_seln_vol: int | None = opt_num("frgn_seln_vol")
    """외국인매도거래량"""
    frgn_shnu_vol: int | None = opt_num("frgn_shnu_vol")
    """외국인매수2거래량"""
    glob_ntby_qty: int | None = opt_num("glob_ntby_qty")
    """외국계순매수수량"""
    frgn_ntby_qty_icdc: int | None = opt_num("frgn_ntby_qty_icdc")
    """외국인순매수수량증감"""


class FrgnmemPchsTrend(Answer):
    """종목별 외국계 순매수추이 (FHKST644400C0)."""

    output: list[FrgnmemPchsTrendOutput] = rows("output", FrgnmemPchsTrendOutput)


FRGNMEM_PCHS_TREND = Endpoint(
    "domestic_stock.frgnmem_pchs_trend",
    "종목별 외국계 순매수추이",
    "GET",
    "/uapi/domestic-stock/v1/quotations/frgnmem-pchs-trend",
    {"": ("FHKST644400C0", None)},
    FrgnmemPchsTrend,
)


class FrgnmemTradeEstimateOutput(Record):
    """외국계 매매종목 가집계: output, one row."""

    stck_shrn_iscd: str = text("stck_shrn_iscd")
    """주식단축종목코드"""
    hts_kor_isnm: str = text("hts_kor_isnm")
    """HTS한글종목명"""
    glob_ntsl_qty: int | None = opt_num("glob_ntsl_qty")
    """외국계순매도수량"""
    stck_prpr: Decimal | None = opt_dec("stck_prpr")
    """주식현재가"""
    prdy_vrss: Decimal | None = opt_dec("prdy_vrss")
    """전일대비"""
    prdy_vrss_sign: str = text("prdy_vrss_sign")
    """전일대비부호"""
    prdy_ctrt: Decimal | None = opt_dec("prdy_ctrt")
    """전일대비율"""
    acml_vol: int | None = opt_num("acml_vol")
    """누적거래량"""
    glob_total_seln_qty: int | None = opt_num("glob_total_seln_qty")
    """외국계총매도수량"""
    glob_total_shnu_qty: int | None = opt_num("glob_total_shnu_qty")
    """외국계총매수2수량"""


class FrgnmemTradeEstimate(Answer):
    """외국계 매매종목 가집계 (FHKST644100C0)."""

    output: list[FrgnmemTradeEstimateOutput] = rows("output", FrgnmemTradeEstimateOutput)


FRGNMEM_TRADE_ESTIMATE = Endpoint(
    "domestic_stock.frgnmem_trade_estimate",
    "외국계 매매종목 가집계",
    "GET",
    "/uapi/domestic-stock/v1/quotations/frgnmem-trade-estimate",
    {"": ("FHKST644100C0", None)},
    FrgnmemTradeEstimate,
)


class InquireDailyTradeVolumeOutput1(Record):
    """종목별일별매수매도체결량: output1."""

    shnu_cnqn_smtn: int | None = opt_num("shnu_cnqn_smtn")
    """매수 체결량 합계"""
    seln_cnqn_smtn: int | None = opt_num("seln_cnqn_smtn")
    """매도 체결량 합계"""


class InquireDailyTradeVolumeOutput2(Record):
    """종목별일별매수매도체결량: output2, one row."""

    stck_bsop_date: date | None = opt_day("stck_bsop_date")
    """주식 영업 일자"""
    total_seln_qty: int | None = opt_num("total_seln_qty")
    """총 매도 수량"""
    total_shnu_qty: int | None = opt_num("total_shnu_qty")
    """총 매수 수량"""


class InquireDailyTradeVolume(Answer):
    """종목별일별매수매도체결량 (FHKST03010800)."""

    output1: InquireDailyTradeVolumeOutput1 = block("output1", InquireDailyTradeVolumeOutput1)
    output2: list[InquireDailyTradeVolumeOutput2] = rows("output2", InquireDailyTradeVolumeOutput2)


INQUIRE_DAILY_TRADE_VOLUME = Endpoint(
    "domestic_stock.inquire_daily_trade_volume",
    "종목별일별매수매도체결량",
    "GET",
    "/uapi/domestic-stock/v1/quotations/inquire-daily-trade-volume",
    {"": ("FHKST03010800", None)},
    InquireDailyTradeVolume,
)


class InquireInvestorDailyByMarketOutput(Record):
    """시장별 투자자매매동향(일별): output, one row."""

    stck_bsop_date: date | None = opt_day("stck_bsop_date")
    """주식 영업 일자"""
    bstp_nmix_prpr: Decimal | None = opt_dec("bstp_nmix_prpr")
    """업종 지수 현재가"""
    bstp_nmix_prdy_vrss: Decimal | None = opt_dec("bstp_nmix_prdy_vrss")
    """업종 지수 전일 대비"""
    prdy_vrss_sign: str = text("prdy_vrss_sign")
    """전일 대비 부호"""
    bstp_nmix_prdy_ctrt: Decimal | None = opt_dec("bstp_nmix_prdy_ctrt")
    """업종 지수 전일 대비율"""
    bstp_nmix_oprc: Decimal | None = opt_dec("bstp_nmix_oprc")
    """업종 지수 시가2"""
    bstp_nmix_hgpr: Decimal | None = opt_dec("bstp_nmix_hgpr")
    """업종 지수 최고가"""
    bstp_nmix_lwpr: Decimal | None = opt_dec("bstp_nmix_lwpr")
    """업종 지수 최저가"""
    stck_prdy_clpr: Decimal | None = opt_dec("stck_prdy_clpr")
    """주식 전일 종가"""
    frgn_ntby_qty: int | None = opt_num("frgn_ntby_qty")
    """외국인 순매수 수량"""
    frgn_reg_ntby_qty: int | None = opt_num("frgn_reg_ntby_qty")
    """외국인 등록 순매수 수량"""
    frgn_nreg_ntby_qty: int | None = opt_num("frgn_nreg_ntby_qty")
    """외국인 비등록 순매수 수량"""
    prsn_ntby_qty: int | None = opt_num("prsn_ntby_qty")
    """개인 순매수 수량"""
    orgn_ntby_qty: int | None = opt_num("orgn_ntby_qty")
    """기관계 순매수 수량"""
    scrt_ntby_qty: int | None = opt_num("scrt_ntby_qty")
    """증권 순매수 수량"""
    ivtr_ntby_qty: int | None = opt_num("ivtr_ntby_qty")
    """투자신탁 순매수 수량"""
    pe_fund_ntby_vol: int | None = opt_num("pe_fund_ntby_vol")
    """사모 펀드 순매수 거래량"""
    bank_ntby_qty: int | None = opt_num("bank_ntby_qty")
    """은행 순매수 수량"""
    insu_ntby_qty: int | None = opt_num("insu_ntby_qty")
    """보험 순매수 수량"""
    mrbn_ntby_qty: int | None = opt_num("mrbn_ntby_qty")
    """종금 순매수 수량"""
    fund_ntby_qty: int | None = opt_num("fund_ntby_qty")
    """기금 순매수 수량"""
    etc_ntby_qty: int | None = opt_num("etc_ntby_qty")
    """기타 순매수 수량"""
    etc_orgt_ntby_vol: int | None = opt_num("etc_orgt_ntby_vol")
    """기타 단체 순매수 거래량"""
    etc_corp_ntby_vol: int | None = opt_num("etc_corp_ntby_vol")
    """기타 법인 순매수 거래량"""
    frgn_ntby_tr_pbmn: Decimal | None = opt_dec("frgn_ntby_tr_pbmn")
    """외국인 순매수 거래 대금"""
    frgn_reg_ntby_pbmn: Decimal | None = opt_dec("frgn_reg_ntby_pbmn")
    """외국인 등록 순매수 대금"""
    frgn_nreg_ntby_pbmn: Decimal | None = opt_dec("frgn_nreg_ntby_pbmn")
    """외국인 비등록 순매수 대금"""
    prsn_ntby_tr_pbmn: Decimal | None = opt_dec("prsn_ntby_tr_pbmn")
    """개인 순매수 거래 대금"""
    orgn_ntby_tr_pbmn: Decimal | None = opt_dec("orgn_ntby_tr_pbmn")
    """기관계 순매수 거래 대금"""
    scrt_ntby_tr_pbmn: Decimal | None = opt_dec("scrt_ntby_tr_pbmn")
    """증권 순매수 거래 대금"""
    ivtr_ntby_tr_pbmn: Decimal | None = opt_dec("ivtr_ntby_tr_pbmn")
    """투자신탁 순매수 거래 대금"""
    pe_fund_ntby_tr_pbmn: Decimal | None = opt_dec("pe_fund_ntby_tr_pbmn")
    """사모 펀드 순매수 거래 대금"""
    bank_ntby_tr_pbmn: Decimal | None = opt_dec("bank_ntby_tr_pbmn")
    """은행 순매수 거래 대금"""
    insu_ntby_tr_pbmn: Decimal | None = opt_dec("insu_ntby_tr_pbmn")
    """보험 순매수 거래 대금"""
    mrbn_ntby_tr_pbmn: Decimal | None = opt_dec("mrbn_ntby_tr_pbmn")
    """종금 순매수 거래 대금"""
    fund_ntby_tr_pbmn: Decimal | None = opt_dec("fund_ntby_tr_pbmn")
    """기금 순매수 거래 대금"""
    etc_ntby_tr_pbmn: Decimal | None = opt_dec("etc_ntby_tr_pbmn")
    """기타 순매수 거래 대금"""
    etc_orgt_ntby_tr_pbmn: Decimal | None = opt_dec("etc_orgt_ntby_tr_pbmn")
    """기타 단체 순매수 거래 대금"""
    etc_corp_ntby_tr_pbmn: Decimal | None = opt_dec("etc_corp_ntby_tr_pbmn")
    """기타 법인 순매수 거래 대금"""


class InquireInvestorDailyByMarket(Answer):
    """시장별 투자자매매동향(일별) (FHPTJ04040000)."""

    output: list[InquireInvestorDailyByMarketOutput] = rows("output", InquireInvestorDailyByMarketOutput)


INQUIRE_INVESTOR_DAILY_BY_MARKET = Endpoint(
    "domestic_stock.inquire_investor_daily_by_market",
    "시장별 투자자매매동향(일별)",
    "GET",
    "/uapi/domestic-stock/v1/quotations/inquire-investor-daily-by-market",
    {"": ("FHPTJ04040000", None)},
    InquireInvestorDailyByMarket,
)


class InquireInvestorTimeByMarketOutput(Record):
    """시장별 투자자매매동향(시세): output, one row."""

    frgn_seln_vol: int | None = opt_num("frgn_seln_vol")
    """외국인 매도 거래량"""
    frgn_shnu_vol: int | None = opt_num("frgn_shnu_vol")
    """외국인 매수2 거래량"""
    frgn_ntby_qty: int | None = opt_num("frgn_ntby_qty")
    """외국인 순매수 수량"""
    frgn_seln_tr_pbmn: Decimal | None = opt_dec("frgn_seln_tr_pbmn")
    """외국인 매도 거래 대금"""
    frgn_shnu_tr_pbmn: Decimal | None = opt_dec("frgn_shnu_tr_pbmn")
    """외국인 매수2 거래 대금"""
    frgn_ntby_tr_pbmn: Decimal | None = opt_dec("frgn_ntby_tr_pbmn")
    """외국인 순매수 거래 대금"""
    prsn_seln_vol: int | None = opt_num("prsn_seln_vol")
    """개인 매도 거래량"""
    prsn_shnu_vol: int | None = opt_num("prsn_shnu_vol")
    """개인 매수2 거래량"""
    prsn_ntby_qty: int | None = opt_num("prsn_ntby_qty")
    """개인 순매수 수량"""
    prsn_seln_tr_pbmn: Decimal | None = opt_dec("prsn_seln_tr_pbmn")
    """개인 매도 거래 대금"""
    prsn_shnu_tr_pbmn: Decimal | None = opt_dec("prsn_shnu_tr_pbmn")
    """개인 매수2 거래 대금"""
    prsn_ntby_tr_pbmn: Decimal | None = opt_dec("prsn_ntby_tr_pbmn")
    """개인 순매수 거래 대금"""
    orgn_seln_vol: int | None = opt_num("orgn_seln_vol")
    """기관계 매도 거래량"""
    orgn_shnu_vol: int | None = opt_num("orgn_shnu_vol")
    """기관계 매수2 거래량"""
    orgn_ntby_qty: int | None = opt_num("orgn_ntby_qty")
    """기관계 순매수 수량"""
    orgn_seln_tr_pbmn: Decimal | None = opt_dec("orgn_seln_tr_pbmn")
    """기관계 매도 거래 대금"""
    orgn_shnu_tr_pbmn: Decimal | None = opt_dec("orgn_shnu_tr_pbmn")
    """기관계 매수2 거래 대금"""
    orgn_ntby_tr_pbmn: Decimal | None = opt_dec("orgn_ntby_tr_pbmn")
    """기관계 순매수 거래 대금"""
    scrt_seln_vol: int | None = opt_num("scrt_seln_vol")
    """증권 매도 거래량"""
    scrt_shnu_vol: int | None = opt_num("scrt_shnu_vol")
    """증권 매수2 거래량"""
    scrt_ntby_qty: int | None = opt_num("scrt_ntby_qty")
    """증권 순매수 수량"""
    scrt_seln_tr_pbmn: Decimal | None = opt_dec("scrt_seln_tr_pbmn")
    """증권 매도 거래 대금"""
    scrt_shnu_tr_pbmn: Decimal | None = opt_dec("scrt_shnu_tr_pbmn")
    """증권 매수2 거래 대금"""
    scrt_ntby_tr_pbmn: Decimal | None = opt_dec("scrt_ntby_tr_pbmn")
    """증권 순매수 거래 대금"""
    ivtr_seln_vol: int | None = opt_num("ivtr_seln_vol")
    """투자신탁 매도 거래량"""
    ivtr_shnu_vol: int | None = opt_num("ivtr_shnu_vol")
    """투자신탁 매수2 거래량"""
    ivtr_ntby_qty: int | None = opt_num("ivtr_ntby_qty")
    """투자신탁 순매수 수량"""
    ivtr_seln_tr_pbmn: Decimal | None = opt_dec("ivtr_seln_tr_pbmn")
    """투자신탁 매도 거래 대금"""
    ivtr_shnu_tr_pbmn: Decimal | None = opt_dec("ivtr_shnu_tr_pbmn")
    """투자신탁 매수2 거래 대금"""
    ivtr_ntby_tr_pbmn: Decimal | None = opt_dec("ivtr_ntby_tr_pbmn")
    """투자신탁 순매수 거래 대금"""
    pe_fund_seln_tr_pbmn: Decimal | None = opt_dec("pe_fund_seln_tr_pbmn")
    """사모 펀드 매도 거래 대금"""
    pe_fund_seln_vol: int | None = opt_num("pe_fund_seln_vol")
    """사모 펀드 매도 거래량"""
    pe_fund_ntby_vol: int | None = opt_num("pe_fund_ntby_vol")
    """사모 펀드 순매수 거래량"""
    pe_fund_shnu_tr_pbmn: Decimal | None = opt_dec("pe_fund_shnu_tr_pbmn")
    """사모 펀드 매수2 거래 대금"""
    pe_fund_shnu_vol: int | None = opt_num("pe_fund_shnu_vol")
    """사모 펀드 매수2 거래량"""
    pe_fund_ntby_tr_pbmn: Decimal | None = opt_dec("pe_fund_ntby_tr_pbmn")
    """사모 펀드 순매수 거래 대금"""
    bank_seln_vol: int | None = opt_num("bank_seln_vol")
    """은행 매도 거래량"""
    bank_shnu_vol: int | None = opt_num("bank_shnu_vol")
    """은행 매수2 거래량"""
    bank_ntby_qty: int | None = opt_num("bank_ntby_qty")
    """은행 순매수 수량"""
    bank_seln_tr_pbmn: Decimal | None = opt_dec("bank_seln_tr_pbmn")
    """은행 매도 거래 대금"""
    bank_shnu_tr_pbmn: Decimal | None = opt_dec("bank_shnu_tr_pbmn")
    """은행 매수2 거래 대금"""
    bank_ntby_tr_pbmn: Decimal | None = opt_dec("bank_ntby_tr_pbmn")
    """은행 순매수 거래 대금"""
    insu_seln_vol: int | None = opt_num("insu_seln_vol")
    """보험 매도 거래량"""
    insu_shnu_vol: int | None = opt_num("insu_shnu_vol")
    """보험 매수2 거래량"""
    insu_ntby_qty: int | None = opt_num("insu_ntby_qty")
    """보험 순매수 수량"""
    insu_seln_tr_pbmn: Decimal | None = opt_dec("insu_seln_tr_pbmn")
    """보험 매도 거래 대금"""
    insu_shnu_tr_pbmn: Decimal | None = opt_dec("insu_shnu_tr_pbmn")
    """보험 매수2 거래 대금"""
    insu_ntby_tr_pbmn: Decimal | None = opt_dec("insu_ntby_tr_pbmn")
    """보험 순매수 거래 대금"""
    mrbn_seln_vol: int | None = opt_num("mrbn_seln_vol")
    """종금 매도 거래량"""
    mrbn_shnu_vol: int | None = opt_num("mrbn_shnu_vol")
    """종금 매수2 거래량"""
    mrbn_ntby_qty: int | None = opt_num("mrbn_ntby_qty")
    """종금 순매수 수량"""
    mrbn_seln_tr_pbmn: Decimal | None = opt_dec("mrbn_seln_tr_pbmn")
    """종금 매도 거래 대금"""
    mrbn_shnu_tr_pbmn: Decimal | None = opt_dec("mrbn_shnu_tr_pbmn")
    """종금 매수2 거래 대금"""
    mrbn_ntby_tr_pbmn: Decimal | None = opt_dec("mrbn_ntby_tr_pbmn")
    """종금 순매수 거래 대금"""
    fund_seln_vol: int | None = opt_num("fund_seln_vol")
    """기금 매도 거래량"""
    fund_shnu_vol: int | None = opt_num("fund_shnu_vol")
    """기금 매수2 거래량"""
    fund_ntby_qty: int | None = opt_num("fund_ntby_qty")
    """기금 순매수 수량"""
    fund_seln_tr_pbmn: Decimal | None = opt_dec("fund_seln_tr_pbmn")
    """기금 매도 거래 대금"""
    fund_shnu_tr_pbmn: Decimal | None = opt_dec("fund_shnu_tr_pbmn")
    """기금 매수2 거래 대금"""
    fund_ntby_tr_pbmn: Decimal | None = opt_dec("fund_ntby_tr_pbmn")
    """기금 순매수 거래 대금"""
    etc_orgt_seln_vol: int | None = opt_num("etc_orgt_seln_vol")
    """기타 단체 매도 거래량"""
    etc_orgt_shnu_vol: int | None = opt_num("etc_orgt_shnu_vol")
    """기타 단체 매수2 거래량"""
    etc_orgt_ntby_vol: int | None = opt_num("etc_orgt_ntby_vol")
    """기타 단체 순매수 거래량"""
    etc_orgt_seln_tr_pbmn: Decimal | None = opt_dec("etc_orgt_seln_tr_pbmn")
    """기타 단체 매도 거래 대금"""
    etc_orgt_shnu_tr_pbmn: Decimal | None = opt_dec("etc_orgt_shnu_tr_pbmn")
    """기타 단체 매수2 거래 대금"""
    etc_orgt_ntby_tr_pbmn: Decimal | None = opt_dec("etc_orgt_ntby_tr_pbmn")
    """기타 단체 순매수 거래 대금"""
    etc_corp_seln_vol: int | None = opt_num("etc_corp_seln_vol")
    """기타 법인 매도 거래량"""
    etc_corp_shnu_vol: int | None = opt_num("etc_corp_shnu_vol")
    """기타 법인 매수2 거래량"""
    etc_corp_ntby_vol: int | None = opt_num("etc_corp_ntby_vol")
    """기타 법인 순매수 거래량"""
    etc_corp_seln_tr_pbmn: Decimal | None = opt_dec("etc_corp_seln_tr_pbmn")
    """기타 법인 매도 거래 대금"""
    etc_corp_shnu_tr_pbmn: Decimal | None = opt_dec("etc_corp_shnu_tr_pbmn")
    """기타 법인 매수2 거래 대금"""
    etc_corp_ntby_tr_pbmn: Decimal | None = opt_dec("etc_corp_ntby_tr_pbmn")
    """기타 법인 순매수 거래 대금"""


class InquireInvestorTimeByMarket(Answer):
    """시장별 투자자매매동향(시세) (FHPTJ04030000)."""

    output: list[InquireInvestorTimeByMarketOutput] = rows("output", InquireInvestorTimeByMarketOutput)


INQUIRE_INVESTOR_TIME_BY_MARKET = Endpoint(
    "domestic_stock.inquire_investor_time_by_market",
    "시장별 투자자매매동향(시세)",
    "GET",
    "/uapi/domestic-stock/v1/quotations/inquire-investor-time-by-market",
    {"": ("FHPTJ04030000", None)},
    InquireInvestorTimeByMarket,
)


class InquireMemberDailyOutput(Record):
    """주식현재가 회원사 종목매매동향: output, one row."""

    stck_bsop_date: date | None = opt_day("stck_bsop_date")
    """주식영업일자"""
    total_seln_qty: int | None = opt_num("total_seln_qty")
    """총매도수량"""
    total_shnu_qty: int | None = opt_num("total_shnu_qty")
    """총매수2수량"""
    ntby_qty: int | None = opt_num("ntby_qty")
    """순매수수량"""
    stck_prpr: Decimal | None = opt_dec("stck_prpr")
    """주식현재가"""
    prdy_vrss: Decimal | None = opt_dec("prdy_vrss")
    """전일대비"""
    prdy_vrss_sign: str = text("prdy_vrss_sign")
    """전일대비부호"""
    prdy_ctrt: Decimal | None = opt_dec("prdy_ctrt")
    """전일대비율"""
    acml_vol: int | None = opt_num("acml_vol")
    """누적거래량"""


class InquireMemberDaily(Answer):
    """주식현재가 회원사 종목매매동향 (FHPST04540000)."""

    output: list[InquireMemberDailyOutput] = rows("output", InquireMemberDailyOutput)


INQUIRE_MEMBER_DAILY = Endpoint(
    "domestic_stock.inquire_member_daily",
    "주식현재가 회원사 종목매매동향",
    "GET",
    "/uapi/domestic-stock/v1/quotations/inquire-member-daily",
    {"": ("FHPST04540000", None)},
    InquireMemberDaily,
)


class IntstockGrouplistOutput2(Record):
    """관심종목 그룹조회: output2, one row."""

    date_: date | None = opt_day("date")
    """일자"""
    trnm_hour: time | None = opt_hms("trnm_hour")
    """전송 시간"""
    data_rank: int | None = opt_num("data_rank")
    """데이터 순위"""
    inter_grp_code: str = text("inter_grp_code")
    """관심 그룹 코드"""
    inter_grp_name: str = text("inter_grp_name")
    """관심 그룹 명"""
    ask_cnt: int | None = opt_num("ask_cnt")
    """요청 개수"""


class IntstockGrouplist(Answer):
    """관심종목 그룹조회 (HHKCM113004C7)."""

    output2: list[IntstockGrouplistOutput2] = rows("output2", IntstockGrouplistOutput2)


INTSTOCK_GROUPLIST = Endpoint(
    "domestic_stock.intstock_grouplist",
    "관심종목 그룹조회",
    "GET",
    "/uapi/domestic-stock/v1/quotations/intstock-grouplist",
    {"": ("HHKCM113004C7", None)},
    IntstockGrouplist,
)


class IntstockMultpriceOutput(Record):
    """관심종목(멀티종목) 시세조회: output, one row."""

    kospi_kosdaq_cls_name: str = text("kospi_kosdaq_cls_name")
    """코스피 코스닥 구분 명"""
    mrkt_trtm_cls_name: str = text("mrkt_trtm_cls_name")
    """시장 조치 구분 명"""
    hour_cls_code: str = text("hour_cls_code")
    """시간 구분 코드"""
    inter_shrn_iscd: str = text("inter_shrn_iscd")
    """관심 단축 종목코드"""
    inter_kor_isnm: str = text("inter_kor_isnm")
    """관심 한글 종목명"""
    inter2_prpr: Decimal = dec("inter2_prpr")
    """관심2 현재가"""
    inter2_prdy_vrss: Decimal = dec("inter2_prdy_vrss")
    """관심2 전일 대비"""
    prdy_vrss_sign: str = text("prdy_vrss_sign")
    """전일 대비 부호"""
    prdy_ctrt: Decimal = dec("prdy_ctrt")
    """전일 대비율"""
    acml_vol: int = num("acml_vol")
    """누적 거래량"""
    inter2_oprc: Decimal = dec("inter2_oprc")
    """관심2 시가"""
    inter2_hgpr: Decimal = dec("inter2_hgpr")
    """관심2 고가"""
    inter2_lwpr: Decimal = dec("inter2_lwpr")
    """관심2 저가"""
    inter2_llam: Decimal | None = opt_dec("inter2_llam")
    """관심2 하한가"""
    inter2_mxpr: Decimal | None = opt_dec("inter2_mxpr")
    """관심2 상한가"""
    inter2_askp: Decimal | None = opt_dec("inter2_askp")
    """관심2 매도호가"""
    inter2_bidp: Decimal | None = opt_dec("inter2_bidp")
    """관심2 매수호가"""
    seln_rsqn: int | None = opt_num("seln_rsqn")
    """매도 잔량"""
    shnu_rsqn: int | None = opt_num("shnu_rsqn")
    """매수2 잔량"""
    total_askp_rsqn: int = num("total_askp_rsqn")
    """총 매도호가 잔량"""
    total_bidp_rsqn: int = num("total_bidp_rsqn")
    """총 매수호가 잔량"""
    acml_tr_pbmn: Decimal = dec("acml_tr_pbmn")
    """누적 거래 대금"""
    inter2_prdy_clpr: Decimal = dec("inter2_prdy_clpr")
    """관심2 전일 종가"""
    oprc_vrss_hgpr_rate: Decimal | None = opt_dec("oprc_vrss_hgpr_rate")
    """시가 대비 최고가 비율"""
    intr_antc_cntg_vrss: Decimal = dec("intr_antc_cntg_vrss")
    """관심 예상 체결 대비"""
    intr_antc_cntg_vrss_sign: str = text("intr_antc_cntg_vrss_sign")
    """관심 예상 체결 대비 부호"""
    intr_antc_cntg_prdy_ctrt: Decimal = dec("intr_antc_cntg_prdy_ctrt")
    """관심 예상 체결 전일 대비율"""
    intr_antc_vol: int = num("intr_antc_vol")
    """관심 예상 거래량"""
    inter2_sdpr: Decimal = dec("inter2_sdpr")
    """관심2 기준가"""


class IntstockMultprice(Answer):
    """관심종목(멀티종목) 시세조회 (FHKST11300006)."""

    output: list[IntstockMultpriceOutput] = rows("output", IntstockMultpriceOutput)


INTSTOCK_MULTPRICE = Endpoint(
    "domestic_stock.intstock_multprice",
    "관심종목(멀티종목) 시세조회",
    "GET",
    "/uapi/domestic-stock/v1/quotations/intstock-multprice",
    {"": ("FHKST11300006", None)},
    IntstockMultprice,
)


class IntstockStocklistByGroupOutput1(Record):
    """관심종목 그룹별 종목조회: output1."""

    data_rank: int | None = opt_num("data_rank")
    """데이터 순위"""
    inter_grp_name: str = text("inter_grp_name")
    """관심 그룹 명"""


class IntstockStocklistByGroupOutput2(Record):
    """관심종목 그룹별 종목조회: output2, one row."""

    fid_mrkt_cls_code: str = text("fid_mrkt_cls_code")
    """FID 시장 구분 코드"""
    data_rank: int | None = opt_num("data_rank")
    """데이터 순위"""
    exch_code: str = text("exch_code")
    """거래소코드"""
    jong_code: str = text("jong_code")
    """종목코드"""
    color_code: str = text("color_code")
    """생상 코드"""
    memo: str = text("memo")
    """메모"""
    hts_kor_isnm: str = text("hts_kor_isnm")
    """HTS 한글 종목명"""
    fxdt_ntby_qty: int | None = opt_num("fxdt_ntby_qty")
    """기준일 순매수 수량"""
    cntg_unpr: Decimal | None = opt_dec("cntg_unpr")
    """체결단가"""
    cntg_cls_code: str = text("cntg_cls_code")
    """체결 구분 코드"""


class IntstockStocklistByGroup(Answer):
    """관심종목 그룹별 종목조회 (HHKCM113004C6)."""

    output1: IntstockStocklistByGroupOutput1 = block("output1", IntstockStocklistByGroupOutput1)
    output2: list[IntstockStocklistByGroupOutput2] = rows("output2", IntstockStocklistByGroupOutput2)


INTSTOCK_STOCKLIST_BY_GROUP = Endpoint(
    "domestic_stock.intstock_stocklist_by_group",
    "관심종목 그룹별 종목조회",
    "GET",
    "/uapi/domestic-stock/v1/quotations/intstock-stocklist-by-group",
    {"": ("HHKCM113004C6", None)},
    IntstockStocklistByGroup,
)


class InvestorProgramTradeTodayOutput1(Record):
    """프로그램매매 투자자매매동향(당일): output1, one row."""

    invr_cls_code: str = text("invr_cls_code")
    """투자자코드"""
    all_seln_qty: int | None = opt_num("all_seln_qty")
    """전체매도수량"""
    all_seln_amt: Decimal | None = opt_dec("all_seln_amt")
    """전체매도대금"""
    invr_cls_name: str = text("invr_cls_name")
    """투자자 구분 명"""
    all_shnu_qty: int | None = opt_num("all_shnu_qty")
    """전체매수수량"""
    all_shnu_amt: Decimal | None = opt_dec("all_shnu_amt")
    """전체매수대금"""
    all_ntby_amt: Decimal | None = opt_dec("all_ntby_amt")
    """전체순매수대금"""
    arbt_seln_qty: int | None = opt_num("arbt_seln_qty")
    """차익매도수량"""
    all_ntby_qty: int | None = opt_num("all_ntby_qty")
    """전체순매수수량"""
    arbt_shnu_qty: int | None = opt_num("arbt_shnu_qty")
    """차익매수수량"""
    arbt_ntby_qty: int | None = opt_num("arbt_ntby_qty")
    """차익순매수수량"""
    arbt_seln_amt: Decimal | None = opt_dec("arbt_seln_amt")
    """차익매도대금"""
    arbt_shnu_amt: Decimal | None = opt_dec("arbt_shnu_amt")
    """차익매수대금"""
    arbt_ntby_amt: Decimal | None = opt_dec("arbt_ntby_amt")
    """차익순매수대금"""
    nabt_seln_qty: int | None = opt_num("nabt_seln_qty")
    """비차익매도수량"""
    nabt_shnu_qty: int | None = opt_num("nabt_shnu_qty")
    """비차익매수수량"""
    nabt_ntby_qty: int | None = opt_num("nabt_ntby_qty")
    """비차익순매수수량"""
    nabt_seln_amt: Decimal | None = opt_dec("nabt_seln_amt")
    """비차익매도대금"""
    nabt_shnu_amt: Decimal | None = opt_dec("nabt_shnu_amt")
    """비차익매수대금"""
    nabt_ntby_amt: Decimal | None = opt_dec("nabt_ntby_amt")
    """비차익순매수대금"""


class InvestorProgramTradeToday(Answer):
    """프로그램매매 투자자매매동향(당일) (HHPPG046600C1)."""

    output1: list[InvestorProgramTradeTodayOutput1] = rows("output1", InvestorProgramTradeTodayOutput1)


INVESTOR_PROGRAM_TRADE_TODAY = Endpoint(
    "domestic_stock.investor_program_trade_today",
    "프로그램매매 투자자매매동향(당일)",
    "GET",
    "/uapi/domestic-stock/v1/quotations/investor-program-trade-today",
    {"": ("HHPPG046600C1", None)},
    InvestorProgramTradeToday,
)


class InvestorTradeByStockDailyOutput1(Record):
    """종목별 투자자매매동향(일별): output1, one row."""

    stck_prpr: Decimal | None = opt_dec("stck_prpr")
    """주식 현재가"""
    prdy_vrss: Decimal | None = opt_dec("prdy_vrss")
    """전일 대비"""
    prdy_vrss_sign: str = text("prdy_vrss_sign")
    """전일 대비 부호"""
    prdy_ctrt: Decimal | None = opt_dec("prdy_ctrt")
    """전일 대비율"""
    acml_vol: int | None = opt_num("acml_vol")
    """누적 거래량"""
    prdy_vol: int | None = opt_num("prdy_vol")
    """전일 거래량"""
    rprs_mrkt_kor_name: str = text("rprs_mrkt_kor_name")
    """대표 시장 한글 명"""
    stck_bsop_date: date | None = opt_day("stck_bsop_date")
    """주식 영업 일자"""
    stck_clpr: Decimal | None = opt_dec("stck_clpr")
    """주식 종가"""
    acml_tr_pbmn: Decimal | None = opt_dec("acml_tr_pbmn")
    """누적 거래 대금"""
    stck_oprc: Decimal | None = opt_dec("stck_oprc")
    """주식 시가2"""
    stck_hgpr: Decimal | None = opt_dec("stck_hgpr")
    """주식 최고가"""
    stck_lwpr: Decimal | None = opt_dec("stck_lwpr")
    """주식 최저가"""
    frgn_ntby_qty: int | None = opt_num("frgn_ntby_qty")
    """외국인 순매수 수량"""
    frgn_reg_ntby_qty: int | None = opt_num("frgn_reg_ntby_qty")
    """외국인 등록 순매수 수량"""
    frgn_nreg_ntby_qty: int | None = opt_num("frgn_nreg_ntby_qty")
    """외국인 비등록 순매수 수량"""
    prsn_ntby_qty: int | None = opt_num("prsn_ntby_qty")
    """개인 순매수 수량"""
    orgn_ntby_qty: int | None = opt_num("orgn_ntby_qty")
    """기관계 순매수 수량"""
    scrt_ntby_qty: int | None = opt_num("scrt_ntby_qty")
    """증권 순매수 수량"""
    ivtr_ntby_qty: int | None = opt_num("ivtr_ntby_qty")
    """투자신탁 순매수 수량"""
    pe_fund_ntby_vol: int | None = opt_num("pe_fund_ntby_vol")
    """사모 펀드 순매수 거래량"""
    bank_ntby_qty: int | None = opt_num("bank_ntby_qty")
    """은행 순매수 수량"""
    insu_ntby_qty: int | None = opt_num("insu_ntby_qty")
    """보험 순매수 수량"""
    mrbn_ntby_qty: int | None = opt_num("mrbn_ntby_qty")
    """종금 순매수 수량"""
    fund_ntby_qty: int | None = opt_num("fund_ntby_qty")
    """기금 순매수 수량"""
    etc_ntby_qty: int | None = opt_num("etc_ntby_qty")
    """기타 순매수 수량"""
    etc_corp_ntby_vol: int | None = opt_num("etc_corp_ntby_vol")
    """기타 법인 순매수 거래량"""
    etc_orgt_ntby_vol: int | None = opt_num("etc_orgt_ntby_vol")
    """기타 단체 순매수 거래량"""
    frgn_reg_ntby_pbmn: Decimal | None = opt_dec("frgn_reg_ntby_pbmn")
    """외국인 등록 순매수 대금"""
    frgn_ntby_tr_pbmn: Decimal | None = opt_dec("frgn_ntby_tr_pbmn")
    """외국인 순매수 거래 대금"""
    frgn_nreg_ntby_pbmn: Decimal | None = opt_dec("frgn_nreg_ntby_pbmn")
    """외국인 비등록 순매수 대금"""
    prsn_ntby_tr_pbmn: Decimal | None = opt_dec("prsn_ntby_tr_pbmn")
    """개인 순매수 거래 대금"""
    orgn_ntby_tr_pbmn: Decimal | None = opt_dec("orgn_ntby_tr_pbmn")
    """기관계 순매수 거래 대금"""
    scrt_ntby_tr_pbmn: Decimal | None = opt_dec("scrt_ntby_tr_pbmn")
    """증권 순매수 거래 대금"""
    pe_fund_ntby_tr_pbmn: Decimal | None = opt_dec("pe_fund_ntby_tr_pbmn")
    """사모 펀드 순매수 거래 대금"""
    ivtr_ntby_tr_pbmn: Decimal | None = opt_dec("ivtr_ntby_tr_pbmn")
    """투자신탁 순매수 거래 대금"""
    bank_ntby_tr_pbmn: Decimal | None = opt_dec("bank_ntby_tr_pbmn")
    """은행 순매수 거래 대금"""
    insu_ntby_tr_pbmn: Decimal | None = opt_dec("insu_ntby_tr_pbmn")
    """보험 순매수 거래 대금"""
    mrbn_ntby_tr_pbmn: Decimal | None = opt_dec("mrbn_ntby_tr_pbmn")
    """종금 순매수 거래 대금"""
    fund_ntby_tr_pbmn: Decimal | None = opt_dec("fund_ntby_tr_pbmn")
    """기금 순매수 거래 대금"""
    etc_ntby_tr_pbmn: Decimal | None = opt_dec("etc_ntby_tr_pbmn")
    """기타 순매수 거래 대금"""
    etc_corp_ntby_tr_pbmn: Decimal | None = opt_dec("etc_corp_ntby_tr_pbmn")
    """기타 법인 순매수 거래 대금"""
    etc_orgt_ntby_tr_pbmn: Decimal | None = opt_dec("etc_orgt_ntby_tr_pbmn")
    """기타 단체 순매수 거래 대금"""
    frgn_seln_vol: int | None = opt_num("frgn_seln_vol")
    """외국인 매도 거래량"""
    frgn_shnu_vol: int | None = opt_num("frgn_shnu_vol")
    """외국인 매수2 거래량"""
    frgn_seln_tr_pbmn: Decimal | None = opt_dec("frgn_seln_tr_pbmn")
    """외국인 매도 거래 대금"""
    frgn_shnu_tr_pbmn: Decimal | None = opt_dec("frgn_shnu_tr_pbmn")
    """외국인 매수2 거래 대금"""
    frgn_reg_askp_qty: int | None = opt_num("frgn_reg_askp_qty")
    """외국인 등록 매도 수량"""
    frgn_reg_bidp_qty: int | None = opt_num("frgn_reg_bidp_qty")
    """외국인 등록 매수 수량"""
    frgn_reg_askp_pbmn: Decimal | None = opt_dec("frgn_reg_askp_pbmn")
    """외국인 등록 매도 대금"""
    frgn_reg_bidp_pbmn: Decimal | None = opt_dec("frgn_reg_bidp_pbmn")
    """외국인 등록 매수 대금"""
    frgn_nreg_askp_qty: int | None = opt_num("frgn_nreg_askp_qty")
    """외국인 비등록 매도 수량"""
    frgn_nreg_bidp_qty: int | None = opt_num("frgn_nreg_bidp_qty")
    """외국인 비등록 매수 수량"""
    frgn_nreg_askp_pbmn: Decimal | None = opt_dec("frgn_nreg_askp_pbmn")
    """외국인 비등록 매도 대금"""
    frgn_nreg_bidp_pbmn: Decimal | None = opt_dec("frgn_nreg_bidp_pbmn")
    """외국인 비등록 매수 대금"""
    prsn_seln_vol: int | None = opt_num("prsn_seln_vol")
    """개인 매도 거래량"""
    prsn_shnu_vol: int | None = opt_num("prsn_shnu_vol")
    """개인 매수2 거래량"""
    prsn_seln_tr_pbmn: Decimal | None = opt_dec("prsn_seln_tr_pbmn")
    """개인 매도 거래 대금"""
    prsn_shnu_tr_pbmn: Decimal | None = opt_dec("prsn_shnu_tr_pbmn")
    """개인 매수2 거래 대금"""
    orgn_seln_vol: int | None = opt_num("orgn_seln_vol")
    """기관계 매도 거래량"""
    orgn_shnu_vol: int | None = opt_num("orgn_shnu_vol")
    """기관계 매수2 거래량"""
    orgn_seln_tr_pbmn: Decimal | None = opt_dec("orgn_seln_tr_pbmn")
    """기관계 매도 거래 대금"""
    orgn_shnu_tr_pbmn: Decimal | None = opt_dec("orgn_shnu_tr_pbmn")
    """기관계 매수2 거래 대금"""
    scrt_seln_vol: int | None = opt_num("scrt_seln_vol")
    """증권 매도 거래량"""
    scrt_shnu_vol: int | None = opt_num("scrt_shnu_vol")
    """증권 매수2 거래량"""
    scrt_seln_tr_pbmn: Decimal | None = opt_dec("scrt_seln_tr_pbmn")
    """증권 매도 거래 대금"""
    scrt_shnu_tr_pbmn: Decimal | None = opt_dec("scrt_shnu_tr_pbmn")
    """증권 매수2 거래 대금"""
    ivtr_seln_vol: int | None = opt_num("ivtr_seln_vol")
    """투자신탁 매도 거래량"""
    ivtr_shnu_vol: int | None = opt_num("ivtr_shnu_vol")
    """투자신탁 매수2 거래량"""
    ivtr_seln_tr_pbmn: Decimal | None = opt_dec("ivtr_seln_tr_pbmn")
    """투자신탁 매도 거래 대금"""
    ivtr_shnu_tr_pbmn: Decimal | None = opt_dec("ivtr_shnu_tr_pbmn")
    """투자신탁 매수2 거래 대금"""
    pe_fund_seln_tr_pbmn: Decimal | None = opt_dec("pe_fund_seln_tr_pbmn")
    """사모 펀드 매도 거래 대금"""
    pe_fund_seln_vol: int | None = opt_num("pe_fund_seln_vol")
    """사모 펀드 매도 거래량"""
    pe_fund_shnu_tr_pbmn: Decimal | None = opt_dec("pe_fund_shnu_tr_pbmn")
    """사모 펀드 매수2 거래 대금"""
    pe_fund_shnu_vol: int | None = opt_num("pe_fund_shnu_vol")
    """사모 펀드 매수2 거래량"""
    bank_seln_vol: int | None = opt_num("bank_seln_vol")
    """은행 매도 거래량"""
    bank_shnu_vol: int | None = opt_num("bank_shnu_vol")
    """은행 매수2 거래량"""
    bank_seln_tr_pbmn: Decimal | None = opt_dec("bank_seln_tr_pbmn")
    """은행 매도 거래 대금"""
    bank_shnu_tr_pbmn: Decimal | None = opt_dec("bank_shnu_tr_pbmn")
    """은행 매수2 거래 대금"""
    insu_seln_vol: int | None = opt_num("insu_seln_vol")
    """보험 매도 거래량"""
    insu_shnu_vol: int | None = opt_num("insu_shnu_vol")
    """보험 매수2 거래량"""
    insu_seln_tr_pbmn: Decimal | None = opt_dec("insu_seln_tr_pbmn")
    """보험 매도 거래 대금"""
    insu_shnu_tr_pbmn: Decimal | None = opt_dec("insu_shnu_tr_pbmn")
    """보험 매수2 거래 대금"""
    mrbn_seln_vol: int | None = opt_num("mrbn_seln_vol")
    """종금 매도 거래량"""
    mrbn_shnu_vol: int | None = opt_num("mrbn_shnu_vol")
    """종금 매수2 거래량"""
    mrbn_seln_tr_pbmn: Decimal | None = opt_dec("mrbn_seln_tr_pbmn")
    """종금 매도 거래 대금"""
    mrbn_shnu_tr_pbmn: Decimal | None = opt_dec("mrbn_shnu_tr_pbmn")
    """종금 매수2 거래 대금"""
    fund_seln_vol: int | None = opt_num("fund_seln_vol")
    """기금 매도 거래량"""
    fund_shnu_vol: int | None = opt_num("fund_shnu_vol")
    """기금 매수2 거래량"""
    fund_seln_tr_pbmn: Decimal | None = opt_dec("fund_seln_tr_pbmn")
    """기금 매도 거래 대금"""
    fund_shnu_tr_pbmn: Decimal | None = opt_dec("fund_shnu_tr_pbmn")
    """기금 매수2 거래 대금"""
    etc_seln_vol: int | None = opt_num("etc_seln_vol")
    """기타 매도 거래량"""
    etc_shnu_vol: int | None = opt_num("etc_shnu_vol")
    """기타 매수2 거래량"""
    etc_seln_tr_pbmn: Decimal | None = opt_dec("etc_seln_tr_pbmn")
    """기타 매도 거래 대금"""
    etc_shnu_tr_pbmn: Decimal | None = opt_dec("etc_shnu_tr_pbmn")
    """기타 매수2 거래 대금"""
    etc_orgt_seln_vol: int | None = opt_num("etc_orgt_seln_vol")
    """기타 단체 매도 거래량"""
    etc_orgt_shnu_vol: int | None = opt_num("etc_orgt_shnu_vol")
    """기타 단체 매수2 거래량"""
    etc_orgt_seln_tr_pbmn: Decimal | None = opt_dec("etc_orgt_seln_tr_pbmn")
    """기타 단체 매도 거래 대금"""
    etc_orgt_shnu_tr_pbmn: Decimal | None = opt_dec("etc_orgt_shnu_tr_pbmn")
    """기타 단체 매수2 거래 대금"""
    etc_corp_seln_vol: int | None = opt_num("etc_corp_seln_vol")
    """기타 법인 매도 거래량"""
    etc_corp_shnu_vol: int | None = opt_num("etc_corp_shnu_vol")
    """기타 법인 매수2 거래량"""
    etc_corp_seln_tr_pbmn: Decimal | None = opt_dec("etc_corp_seln_tr_pbmn")
    """기타 법인 매도 거래 대금"""
    etc_corp_shnu_tr_pbmn: Decimal | None = opt_dec("etc_corp_shnu_tr_pbmn")
    """기타 법인 매수2 거래 대금"""
    bold_yn: str = text("bold_yn")
    """BOLD 여부"""


class InvestorTradeByStockDailyOutput2(Record):
    """종목별 투자자매매동향(일별): output2, one row."""

    stck_prpr: Decimal | None = opt_dec("stck_prpr")
    """주식 현재가"""
    prdy_vrss: Decimal | None = opt_dec("prdy_vrss")
    """전일 대비"""
    prdy_vrss_sign: str = text("prdy_vrss_sign")
    """전일 대비 부호"""
    prdy_ctrt: Decimal | None = opt_dec("prdy_ctrt")
    """전일 대비율"""
    acml_vol: int | None = opt_num("acml_vol")
    """누적 거래량"""
    prdy_vol: int | None = opt_num("prdy_vol")
    """전일 거래량"""
    rprs_mrkt_kor_name: str = text("rprs_mrkt_kor_name")
    """대표 시장 한글 명"""
    stck_bsop_date: date | None = opt_day("stck_bsop_date")
    """주식 영업 일자"""
    stck_clpr: Decimal | None = opt_dec("stck_clpr")
    """주식 종가"""
    acml_tr_pbmn: Decimal | None = opt_dec("acml_tr_pbmn")
    """누적 거래 대금"""
    stck_oprc: Decimal | None = opt_dec("stck_oprc")
    """주식 시가2"""
    stck_hgpr: Decimal | None = opt_dec("stck_hgpr")
    """주식 최고가"""
    stck_lwpr: Decimal | None = opt_dec("stck_lwpr")
    """주식 최저가"""
    frgn_ntby_qty: int | None = opt_num("frgn_ntby_qty")
    """외국인 순매수 수량"""
    frgn_reg_ntby_qty: int | None = opt_num("frgn_reg_ntby_qty")
    """외국인 등록 순매수 수량"""
    frgn_nreg_ntby_qty: int | None = opt_num("frgn_nreg_ntby_qty")
    """외국인 비등록 순매수 수량"""
    prsn_ntby_qty: int | None = opt_num("prsn_ntby_qty")
    """개인 순매수 수량"""
    orgn_ntby_qty: int | None = opt_num("orgn_ntby_qty")
    """기관계 순매수 수량"""
    scrt_ntby_qty: int | None = opt_num("scrt_ntby_qty")
    """증권 순매수 수량"""
    ivtr_ntby_qty: int | None = opt_num("ivtr_ntby_qty")
    """투자신탁 순매수 수량"""
    pe_fund_ntby_vol: int | None = opt_num("pe_fund_ntby_vol")
    """사모 펀드 순매수 거래량"""
    bank_ntby_qty: int | None = opt_num("bank_ntby_qty")
    """은행 순매수 수량"""
    insu_ntby_qty: int | None = opt_num("insu_ntby_qty")
    """보험 순매수 수량"""
    mrbn_ntby_qty: int | None = opt_num("mrbn_ntby_qty")
    """종금 순매수 수량"""
    fund_ntby_qty: int | None = opt_num("fund_ntby_qty")
    """기금 순매수 수량"""
    etc_ntby_qty: int | None = opt_num("etc_ntby_qty")
    """기타 순매수 수량"""
    etc_corp_ntby_vol: int | None = opt_num("etc_corp_ntby_vol")
    """기타 법인 순매수 거래량"""
    etc_orgt_ntby_vol: int | None = opt_num("etc_orgt_ntby_vol")
    """기타 단체 순매수 거래량"""
    frgn_reg_ntby_pbmn: Decimal | None = opt_dec("frgn_reg_ntby_pbmn")
    """외국인 등록 순매수 대금"""
    frgn_ntby_tr_pbmn: Decimal | None = opt_dec("frgn_ntby_tr_pbmn")
    """외국인 순매수 거래 대금"""
    frgn_nreg_ntby_pbmn: Decimal | None = opt_dec("frgn_nreg_ntby_pbmn")
    """외국인 비등록 순매수 대금"""
    prsn_ntby_tr_pbmn: Decimal | None = opt_dec("prsn_ntby_tr_pbmn")
    """개인 순매수 거래 대금"""
    orgn_ntby_tr_pbmn: Decimal | None = opt_dec("orgn_ntby_tr_pbmn")
    """기관계 순매수 거래 대금"""
    scrt_ntby_tr_pbmn: Decimal | None = opt_dec("scrt_ntby_tr_pbmn")
    """증권 순매수 거래 대금"""
    pe_fund_ntby_tr_pbmn: Decimal | None = opt_dec("pe_fund_ntby_tr_pbmn")
    """사모 펀드 순매수 거래 대금"""
    ivtr_ntby_tr_pbmn: Decimal | None = opt_dec("ivtr_ntby_tr_pbmn")
    """투자신탁 순매수 거래 대금"""
    bank_ntby_tr_pbmn: Decimal | None = opt_dec("bank_ntby_tr_pbmn")
    """은행 순매수 거래 대금"""
    insu_ntby_tr_pbmn: Decimal | None = opt_dec("insu_ntby_tr_pbmn")
    """보험 순매수 거래 대금"""
    mrbn_ntby_tr_pbmn: Decimal | None = opt_dec("mrbn_ntby_tr_pbmn")
    """종금 순매수 거래 대금"""
    fund_ntby_tr_pbmn: Decimal | None = opt_dec("fund_ntby_tr_pbmn")
    """기금 순매수 거래 대금"""
    etc_ntby_tr_pbmn: Decimal | None = opt_dec("etc_ntby_tr_pbmn")
    """기타 순매수 거래 대금"""
    etc_corp_ntby_tr_pbmn: Decimal | None = opt_dec("etc_corp_ntby_tr_pbmn")
    """기타 법인 순매수 거래 대금"""
    etc_orgt_ntby_tr_pbmn: Decimal | None = opt_dec("etc_orgt_ntby_tr_pbmn")
    """기타 단체 순매수 거래 대금"""
    frgn_seln_vol: int | None = opt_num("frgn_seln_vol")
    """외국인 매도 거래량"""
    frgn_shnu_vol: int | None = opt_num("frgn_shnu_vol")
    """외국인 매수2 거래량"""
    frgn_seln_tr_pbmn: Decimal | None = opt_dec("frgn_seln_tr_pbmn")
    """외국인 매도 거래 대금"""
    frgn_shnu_tr_pbmn: Decimal | None = opt_dec("frgn_shnu_tr_pbmn")
    """외국인 매수2 거래 대금"""
    frgn_reg_askp_qty: int | None = opt_num("frgn_reg_askp_qty")
    """외국인 등록 매도 수량"""
    frgn_reg_bidp_qty: int | None = opt_num("frgn_reg_bidp_qty")
    """외국인 등록 매수 수량"""
    frgn_reg_askp_pbmn: Decimal | None = opt_dec("frgn_reg_askp_pbmn")
    """외국인 등록 매도 대금"""
    frgn_reg_bidp_pbmn: Decimal | None = opt_dec("frgn_reg_bidp_pbmn")
    """외국인 등록 매수 대금"""
    frgn_nreg_askp_qty: int | None = opt_num("frgn_nreg_askp_qty")
    """외국인 비등록 매도 수량"""
    frgn_nreg_bidp_qty: int | None = opt_num("frgn_nreg_bidp_qty")
    """외국인 비등록 매수 수량"""
    frgn_nreg_askp_pbmn: Decimal | None = opt_dec("frgn_nreg_askp_pbmn")
    """외국인 비등록 매도 대금"""
    frgn_nreg_bidp_pbmn: Decimal | None = opt_dec("frgn_nreg_bidp_pbmn")
    """외국인 비등록 매수 대금"""
    prsn_seln_vol: int | None = opt_num("prsn_seln_vol")
    """개인 매도 거래량"""
    prsn_shnu_vol: int | None = opt_num("prsn_shnu_vol")
    """개인 매수2 거래량"""
    prsn_seln_tr_pbmn: Decimal | None = opt_dec("prsn_seln_tr_pbmn")
    """개인 매도 거래 대금"""
    prsn_shnu_tr_pbmn: Decimal | None = opt_dec("prsn_shnu_tr_pbmn")
    """개인 매수2 거래 대금"""
    orgn_seln_vol: int | None = opt_num("orgn_seln_vol")
    """기관계 매도 거래량"""
    orgn_shnu_vol: int | None = opt_num("orgn_shnu_vol")
    """기관계 매수2 거래량"""
    orgn_seln_tr_pbmn: Decimal | None = opt_dec("orgn_seln_tr_pbmn")
    """기관계 매도 거래 대금"""
    orgn_shnu_tr_pbmn: Decimal | None = opt_dec("orgn_shnu_tr_pbmn")
    """기관계 매수2 거래 대금"""
    scrt_seln_vol: int | None = opt_num("scrt_seln_vol")
    """증권 매도 거래량"""
    scrt_shnu_vol: int | None = opt_num("scrt_shnu_vol")
    """증권 매수2 거래량"""
    scrt_seln_tr_pbmn: Decimal | None = opt_dec("scrt_seln_tr_pbmn")
    """증권 매도 거래 대금"""
    scrt_shnu_tr_pbmn: Decimal | None = opt_dec("scrt_shnu_tr_pbmn")
    """증권 매수2 거래 대금"""
    ivtr_seln_vol: int | None = opt_num("ivtr_seln_vol")
    """투자신탁 매도 거래량"""
    ivtr_shnu_vol: int | None = opt_num("ivtr_shnu_vol")
    """투자신탁 매수2 거래량"""
    ivtr_seln_tr_pbmn: Decimal | None = opt_dec("ivtr_seln_tr_pbmn")
    """투자신탁 매도 거래 대금"""
    ivtr_shnu_tr_pbmn: Decimal | None = opt_dec("ivtr_shnu_tr_pbmn")
    """투자신탁 매수2 거래 대금"""
    pe_fund_seln_tr_pbmn: Decimal | None = opt_dec("pe_fund_seln_tr_pbmn")
    """사모 펀드 매도 거래 대금"""
    pe_fund_seln_vol: int | None = opt_num("pe_fund_seln_vol")
    """사모 펀드 매도 거래량"""
    pe_fund_shnu_tr_pbmn: Decimal | None = opt_dec("pe_fund_shnu_tr_pbmn")
    """사모 펀드 매수2 거래 대금"""
    pe_fund_shnu_vol: int | None = opt_num("pe_fund_shnu_vol")
    """사모 펀드 매수2 거래량"""
    bank_seln_vol: int | None = opt_num("bank_seln_vol")
    """은행 매도 거래량"""
    bank_shnu_vol: int | None = opt_num("bank_shnu_vol")
    """은행 매수2 거래량"""
    bank_seln_tr_pbmn: Decimal | None = opt_dec("bank_seln_tr_pbmn")
    """은행 매도 거래 대금"""
    bank_shnu_tr_pbmn: Decimal | None = opt_dec("bank_shnu_tr_pbmn")
    """은행 매수2 거래 대금"""
    insu_seln_vol: int | None = opt_num("insu_seln_vol")
    """보험 매도 거래량"""
    insu_shnu_vol: int | None = opt_num("insu_shnu_vol")
    """보험 매수2 거래량"""
    insu_seln_tr_pbmn: Decimal | None = opt_dec("insu_seln_tr_pbmn")
    """보험 매도 거래 대금"""
    insu_shnu_tr_pbmn: Decimal | None = opt_dec("insu_shnu_tr_pbmn")
    """보험 매수2 거래 대금"""
    mrbn_seln_vol: int | None = opt_num("mrbn_seln_vol")
    """종금 매도 거래량"""
    mrbn_shnu_vol: int | None = opt_num("mrbn_shnu_vol")
    """종금 매수2 거래량"""
    mrbn_seln_tr_pbmn: Decimal | None = opt_dec("mrbn_seln_tr_pbmn")
    """종금 매도 거래 대금"""
    mrbn_shnu_tr_pbmn: Decimal | None = opt_dec("mrbn_shnu_tr_pbmn")
    """종금 매수2 거래 대금"""
    fund_seln_vol: int | None = opt_num("fund_seln_vol")
    """기금 매도 거래량"""
    fund_shnu_vol: int | None = opt_num("fund_shnu_vol")
    """기금 매수2 거래량"""
    fund_seln_tr_pbmn: Decimal | None = opt_dec("fund_seln_tr_pbmn")
    """기금 매도 거래 대금"""
    fund_shnu_tr_pbmn: Decimal | None = opt_dec("fund_shnu_tr_pbmn")
    """기금 매수2 거래 대금"""
    etc_seln_vol: int | None = opt_num("etc_seln_vol")
    """기타 매도 거래량"""
    etc_shnu_vol: int | None = opt_num("etc_shnu_vol")
    """기타 매수2 거래량"""
    etc_seln_tr_pbmn: Decimal | None = opt_dec("etc_seln_tr_pbmn")
    """기타 매도 거래 대금"""
    etc_shnu_tr_pbmn: Decimal | None = opt_dec("etc_shnu_tr_pbmn")
    """기타 매수2 거래 대금"""
    etc_orgt_seln_vol: int | None = opt_num("etc_orgt_seln_vol")
    """기타 단체 매도 거래량"""
    etc_orgt_shnu_vol: int | None = opt_num("etc_orgt_shnu_vol")
    """기타 단체 매수2 거래량"""
    etc_orgt_seln_tr_pbmn: Decimal | None = opt_dec("etc_orgt_seln_tr_pbmn")
    """기타 단체 매도 거래 대금"""
    etc_orgt_shnu_tr_pbmn: Decimal | None = opt_dec("etc_orgt_shnu_tr_pbmn")
    """기타 단체 매수2 거래 대금"""
    etc_corp_seln_vol: int | None = opt_num("etc_corp_seln_vol")
    """기타 법인 매도 거래량"""
    etc_corp_shnu_vol: int | None = opt_num("etc_corp_shnu_vol")
    """기타 법인 매수2 거래량"""
    etc_corp_seln_tr_pbmn: Decimal | None = opt_dec("etc_corp_seln_tr_pbmn")
    """기타 법인 매도 거래 대금"""
    etc_corp_shnu_tr_pbmn: Decimal | None = opt_dec("etc_corp_shnu_tr_pbmn")
    """기타 법인 매수2 거래 대금"""
    bold_yn: str = text("bold_yn")
    """BOLD 여부"""


class InvestorTradeByStockDaily(Answer):
    """종목별 투자자매매동향(일별) (FHPTJ04160001)."""

    output1: list[InvestorTradeByStockDailyOutput1] = rows("output1", InvestorTradeByStockDailyOutput1)
    output2: list[InvestorTradeByStockDailyOutput2] = rows("output2", InvestorTradeByStockDailyOutput2)


INVESTOR_TRADE_BY_STOCK_DAILY = Endpoint(
    "domestic_stock.investor_trade_by_stock_daily",
    "종목별 투자자매매동향(일별)",
    "GET",
    "/uapi/domestic-stock/v1/quotations/investor-trade-by-stock-daily",
    {"": ("FHPTJ04160001", None)},
    InvestorTradeByStockDaily,
)


class InvestorTrendEstimateOutput2(Record):
    """종목별 외인기관 추정가집계: output2, one row."""

    bsop_hour_gb: str = text("bsop_hour_gb")
    """입력구분"""
    frgn_fake_ntby_qty: int | None = opt_num("frgn_fake_ntby_qty")
    """외국인수량(가집계)"""
    orgn_fake_ntby_qty: int | None = opt_num("orgn_fake_ntby_qty")
    """기관수량(가집계)"""
    sum_fake_ntby_qty: int | None = opt_num("sum_fake_ntby_qty")
    """합산수량(가집계)"""


class InvestorTrendEstimate(Answer):
    """종목별 외인기관 추정가집계 (HHPTJ04160200)."""

    output2: list[InvestorTrendEstimateOutput2] = rows("output2", InvestorTrendEstimateOutput2)


INVESTOR_TREND_ESTIMATE = Endpoint(
    "domestic_stock.investor_trend_estimate",
    "종목별 외인기관 추정가집계",
    "GET",
    "/uapi/domestic-stock/v1/quotations/investor-trend-estimate",
    {"": ("HHPTJ04160200", None)},
    InvestorTrendEstimate,
)


class MktfundsOutput(Record):
    """국내 증시자금 종합: output, one row."""

    bsop_date: date | None = opt_day("bsop_date")
    """영업일자"""
    bstp_nmix_prpr: Decimal | None = opt_dec("bstp_nmix_prpr")
    """업종지수현재가"""
    bstp_nmix_prdy_vrss: Decimal | None = opt_dec("bstp_nmix_prdy_vrss")
    """업종지수전일대비"""
    prdy_vrss_sign: str = text("prdy_vrss_sign")
    """전일대비부호"""
    prdy_ctrt: Decimal | None = opt_dec("prdy_ctrt")
    """전일대비율"""
    hts_avls: Decimal | None = opt_dec("hts_avls")
    """HTS시가총액"""
    cust_dpmn_amt: Decimal | None = opt_dec("cust_dpmn_amt")
    """고객예탁금금액"""
    cust_dpmn_amt_prdy_vrss: Decimal | None = opt_dec("cust_dpmn_amt_prdy_vrss")
    """고객예탁금금액전일대비"""
    amt_tnrt: Decimal | None = opt_dec("amt_tnrt")
    """금액회전율"""
    uncl_amt: Decimal | None = opt_dec("uncl_amt")
    """미수금액"""
    crdt_loan_rmnd: Decimal | None = opt_dec("crdt_loan_rmnd")
    """신용융자잔고"""
    futs_tfam_amt: Decimal | None = opt_dec("futs_tfam_amt")
    """선물예수금금액"""
    sttp_amt: Decimal | None = opt_dec("sttp_amt")
    """주식형금액"""
    mxtp_amt: Decimal | None = opt_dec("mxtp_amt")
    """혼합형금액"""
    bntp_amt: Decimal | None = opt_dec("bntp_amt")
    """채권형금액"""
    mmf_amt: Decimal | None = opt_dec("mmf_amt")
    """MMF금액"""
    secu_lend_amt: Decimal | None = opt_dec("secu_lend_amt")
    """담보대출잔고금액"""


class Mktfunds(Answer):
    """국내 증시자금 종합 (FHKST649100C0)."""

    output: list[MktfundsOutput] = rows("output", MktfundsOutput)


MKTFUNDS = Endpoint(
    "domestic_stock.mktfunds",
    "국내 증시자금 종합",
    "GET",
    "/uapi/domestic-stock/v1/quotations/mktfunds",
    {"": ("FHKST649100C0", None)},
    Mktfunds,
)


class OvertimeExpTransFluctOutput(Record):
    """국내주식 시간외예상체결등락률: output, one row."""

    data_rank: int | None = opt_num("data_rank")
    """데이터 순위"""
    iscd_stat_cls_code: str = text("iscd_stat_cls_code")
    """종목 상태 구분 코드"""
    stck_shrn_iscd: str = text("stck_shrn_iscd")
    """주식 단축 종목코드"""
    hts_kor_isnm: str = text("hts_kor_isnm")
    """HTS 한글 종목명"""
    ovtm_untp_antc_cnpr: Decimal | None = opt_dec("ovtm_untp_antc_cnpr")
    """시간외 단일가 예상 체결가"""
    ovtm_untp_antc_cntg_vrss: Decimal | None = opt_dec("ovtm_untp_antc_cntg_vrss")
    """시간외 단일가 예상 체결 대비"""
    ovtm_untp_antc_cntg_vrsssign: str = text("ovtm_untp_antc_cntg_vrsssign")
    """시간외 단일가 예상 체결 대비"""
    ovtm_untp_antc_cntg_ctrt: Decimal | None = opt_dec("ovtm_untp_antc_cntg_ctrt")
    """시간외 단일가 예상 체결 대비율"""
    ovtm_untp_askp_rsqn1: int | None = opt_num("ovtm_untp_askp_rsqn1")
    """시간외 단일가 매도호가 잔량1"""
    ovtm_untp_bidp_rsqn1: int | None = opt_num("ovtm_untp_bidp_rsqn1")
    """시간외 단일가 매수호가 잔량1"""
    ovtm_untp_antc_cnqn: int | None = opt_num("ovtm_untp_antc_cnqn")
    """시간외 단일가 예상 체결량"""
    itmt_vol: int | None = opt_num("itmt_vol")
    """장중 거래량"""
    stck_prpr: Decimal | None = opt_dec("stck_prpr")
    """주식 현재가"""


class OvertimeExpTransFluct(Answer):
    """국내주식 시간외예상체결등락률 (FHKST11860000)."""

    output: list[OvertimeExpTransFluctOutput] = rows("output", OvertimeExpTransFluctOutput)


OVERTIME_EXP_TRANS_FLUCT = Endpoint(
    "domestic_stock.overtime_exp_trans_fluct",
    "국내주식 시간외예상체결등락률",
    "GET",
    "/uapi/domestic-stock/v1/ranking/overtime-exp-trans-fluct",
    {"": ("FHKST11860000", None)},
    OvertimeExpTransFluct,
)


class PbarTratioOutput1(Record):
    """국내주식 매물대/거래비중: output1."""

    rprs_mrkt_kor_name: str = text("rprs_mrkt_kor_name")
    """대표시장한글명"""
    stck_shrn_iscd: str = text("stck_shrn_iscd")
    """주식단축종목코드"""
    hts_kor_isnm: str = text("hts_kor_isnm")
    """HTS한글종목명"""
    stck_prpr: Decimal | None = opt_dec("stck_prpr")
    """주식현재가"""
    prdy_vrss_sign: str = text("prdy_vrss_sign")
    """전일대비부호"""
    prdy_vrss: Decimal | None = opt_dec("prdy_vrss")
    """전일대비"""
    prdy_ctrt: Decimal | None = opt_dec("prdy_ctrt")
    """전일대비율"""
    acml_vol: int | None = opt_num("acml_vol")
    """누적거래량"""
    prdy_vol: int | None = opt_num("prdy_vol")
    """전일거래량"""
    wghn_avrg_stck_prc: Decimal | None = opt_dec("wghn_avrg_stck_prc")
    """가중평균주식가격"""
    lstn_stcn: int | None = opt_num("lstn_stcn")
    """상장주수"""


class PbarTratioOutput2(Record):
    """국내주식 매물대/거래비중: output2, one row."""

    data_rank: int | None = opt_num("data_rank")
    """데이터순위"""
    stck_prpr: Decimal | None = opt_dec("stck_prpr")
    """주식현재가"""
    cntg_vol: int | None = opt_num("cntg_vol")
    """체결거래량"""
    acml_vol_rlim: Decimal | None = opt_dec("acml_vol_rlim")
    """누적거래량비중"""


class PbarTratio(Answer):
    """국내주식 매물대/거래비중 (FHPST01130000)."""

    output1: PbarTratioOutput1 = block("output1", PbarTratioOutput1)
    output2: list[PbarTratioOutput2] = rows("output2", PbarTratioOutput2)


PBAR_TRATIO = Endpoint(
    "domestic_stock.pbar_tratio",
    "국내주식 매물대/거래비중",
    "GET",
    "/uapi/domestic-stock/v1/quotations/pbar-tratio",
    {"": ("FHPST01130000", None)},
    PbarTratio,
)


class ProgramTradeByStockOutput(Record):
    """종목별 프로그램매매추이(체결): output, one row."""

    bsop_hour: time | None = opt_hms("bsop_hour")
    """영업 시간"""
    stck_prpr: Decimal | None = opt_dec("stck_prpr")
    """주식 현재가"""
    prdy_vrss: Decimal | None = opt_dec("prdy_vrss")
    """전일 대비"""
    prdy_vrss_sign: str = text("prdy_vrss_sign")
    """전일 대비 부호"""
    prdy_ctrt: Decimal | None = opt_dec("prdy_ctrt")
    """전일 대비율"""
    acml_vol: int | None = opt_num("acml_vol")
    """누적 거래량"""
    whol_smtn_seln_vol: int | None = opt_num("whol_smtn_seln_vol")
    """전체 합계 매도 거래량"""
    whol_smtn_shnu_vol: int | None = opt_num("whol_smtn_shnu_vol")
    """전체 합계 매수2 거래량"""
    whol_smtn_ntby_qty: int | None = opt_num("whol_smtn_ntby_qty")
    """전체 합계 순매수 수량"""
    whol_smtn_seln_tr_pbmn: Decimal | None = opt_dec("whol_smtn_seln_tr_pbmn")
    """전체 합계 매도 거래 대금"""
    whol_smtn_shnu_tr_pbmn: Decimal | None = opt_dec("whol_smtn_shnu_tr_pbmn")
    """전체 합계 매수2 거래 대금"""
    whol_smtn_ntby_tr_pbmn: Decimal | None = opt_dec("whol_smtn_ntby_tr_pbmn")
    """전체 합계 순매수 거래 대금"""
    whol_ntby_vol_icdc: int | None = opt_num("whol_ntby_vol_icdc")
    """전체 순매수 거래량 증감"""
    whol_ntby_tr_pbmn_icdc: Decimal | None = opt_dec("whol_ntby_tr_pbmn_icdc")
    """전체 순매수 거래 대금 증감"""


class ProgramTradeByStock(Answer):
    """종목별 프로그램매매추이(체결) (FHPPG04650101)."""

    output: list[ProgramTradeByStockOutput] = rows("output", ProgramTradeByStockOutput)


PROGRAM_TRADE_BY_STOCK = Endpoint(
    "domestic_stock.program_trade_by_stock",
    "종목별 프로그램매매추이(체결)",
    "GET",
    "/uapi/domestic-stock/v1/quotations/program-trade-by-stock",
    {"": ("FHPPG04650101", None)},
    ProgramTradeByStock,
)


class ProgramTradeByStockDailyOutput(Record):
    """종목별 프로그램매매추이(일별): output, one row."""

    stck_bsop_date: date | None = opt_day("stck_bsop_date")
    """주식 영업 일자"""
    stck_clpr: Decimal | None = opt_dec("stck_clpr")
    """주식 종가"""
    prdy_vrss: Decimal | None = opt_dec("prdy_vrss")
    """전일 대비"""
    prdy_vrss_sign: str = text("prdy_vrss_sign")
    """전일 대비 부호"""
    prdy_ctrt: Decimal | None = opt_dec("prdy_ctrt")
    """전일 대비율"""
    acml_vol: int | None = opt_num("acml_vol")
    """누적 거래량"""
    acml_tr_pbmn: Decimal | None = opt_dec("acml_tr_pbmn")
    """누적 거래 대금"""
    whol_smtn_seln_vol: int | None = opt_num("whol_smtn_seln_vol")
    """전체 합계 매도 거래량"""
    whol_smtn_shnu_vol: int | None = opt_num("whol_smtn_shnu_vol")
    """전체 합계 매수2 거래량"""
    whol_smtn_ntby_qty: int | None = opt_num("whol_smtn_ntby_qty")
    """전체 합계 순매수 수량"""
    whol_smtn_seln_tr_pbmn: Decimal | None = opt_dec("whol_smtn_seln_tr_pbmn")
    """전체 합계 매도 거래 대금"""
    whol_smtn_shnu_tr_pbmn: Decimal | None = opt_dec("whol_smtn_shnu_tr_pbmn")
    """전체 합계 매수2 거래 대금"""
    whol_smtn_ntby_tr_pbmn: Decimal | None = opt_dec("whol_smtn_ntby_tr_pbmn")
    """전체 합계 순매수 거래 대금"""
    whol_ntby_vol_icdc: int | None = opt_num("whol_ntby_vol_icdc")
    """전체 순매수 거래량 증감"""
    whol_ntby_tr_pbmn_icdc2: Decimal | None = opt_dec("whol_ntby_tr_pbmn_icdc2")
    """전체 순매수 거래 대금 증감2"""


class ProgramTradeByStockDaily(Answer):
    """종목별 프로그램매매추이(일별) (FHPPG04650201)."""

    output: list[ProgramTradeByStockDailyOutput] = rows("output", ProgramTradeByStockDailyOutput)


PROGRAM_TRADE_BY_STOCK_DAILY = Endpoint(
    "domestic_stock.program_trade_by_stock_daily",
    "종목별 프로그램매매추이(일별)",
    "GET",
    "/uapi/domestic-stock/v1/quotations/program-trade-by-stock-daily",
    {"": ("FHPPG04650201", None)},
    ProgramTradeByStockDaily,
)


class PsearchResultOutput2(Record):
    """종목조건검색조회: output2, one row."""

    code: str = text("code")
    """종목코드"""
    name: str = text("name")
    """종목명"""
    daebi: Decimal | None = opt_dec("daebi")
    """전일대비부호"""
    price: Decimal | None = opt_dec("price")
    """현재가"""
    chgrate: Decimal | None = opt_dec("chgrate")
    """등락율"""
    acml_vol: int | None = opt_num("acml_vol")
    """거래량"""
    trade_amt: Decimal | None = opt_dec("trade_amt")
    """거래대금"""
    change: Decimal | None = opt_dec("change")
    """전일대비"""
    cttr: Decimal | None = opt_dec("cttr")
    """체결강도"""
    open: Decimal | None = opt_dec("open")
    """시가"""
    high: Decimal | None = opt_dec("high")
    """고가"""
    low: Decimal | None = opt_dec("low")
    """저가"""
    high52: Decimal | None = opt_dec("high52")
    """52주최고가"""
    low52: Decimal | None = opt_dec("low52")
    """52주최저가"""
    expprice: Decimal | None = opt_dec("expprice")
    """예상체결가"""
    expchange: Decimal | None = opt_dec("expchange")
    """예상대비"""
    expchggrate: Decimal | None = opt_dec("expchggrate")
    """예상등락률"""
    expcvol: int | None = opt_num("expcvol")
    """예상체결수량"""
    chgrate2: Decimal | None = opt_dec("chgrate2")
    """전일거래량대비율"""
    expdaebi: Decimal | None = opt_dec("expdaebi")
    """예상대비부호"""
    recprice: Decimal | None = opt_dec("recprice")
    """기준가"""
    uplmtprice: Decimal | None = opt_dec("uplmtprice")
    """상한가"""
    dnlmtprice: Decimal | None = opt_dec("dnlmtprice")
    """하한가"""
    stotprice: Decimal | None = opt_dec("stotprice")
    """시가총액"""


class PsearchResult(Answer):
    """종목조건검색조회 (HHKST03900400)."""

    output2: list[PsearchResultOutput2] = rows("output2", PsearchResultOutput2)


PSEARCH_RESULT = Endpoint(
    "domestic_stock.psearch_result",
    "종목조건검색조회",
    "GET",
    "/uapi/domestic-stock/v1/quotations/psearch-result",
    {"": ("HHKST03900400", None)},
    PsearchResult,
)


class PsearchTitleOutput2(Record):
    """종목조건검색 목록조회: output2, one row."""

    user_id: str = text("user_id")
    """HTS ID"""
    seq: str = text("seq")
    """조건키값"""
    grp_nm: str = text("grp_nm")
    """그룹명"""
    condition_nm: str = text("condition_nm")
    """조건명"""


class PsearchTitle(Answer):
    """종목조건검색 목록조회 (HHKST03900300)."""

    output2: list[PsearchTitleOutput2] = rows("output2", PsearchTitleOutput2)


PSEARCH_TITLE = Endpoint(
    "domestic_stock.psearch_title",
    "종목조건검색 목록조회",
    "GET",
    "/uapi/domestic-stock/v1/quotations/psearch-title",
    {"": ("HHKST03900300", None)},
    PsearchTitle,
)


class TradprtByamtOutput(Record):
    """국내주식 체결금액별 매매비중: output, one row."""

    prpr_name: str = text("prpr_name")
    """가격명"""
    smtn_avrg_prpr: Decimal | None = opt_dec("smtn_avrg_prpr")
    """합계 평균가격"""
    acml_vol: int | None = opt_num("acml_vol")
    """합계 거래량"""
    whol_ntby_qty_rate: Decimal | None = opt_dec("whol_ntby_qty_rate")
    """합계 순매수비율"""
    ntby_cntg_csnu: int | None = opt_num("ntby_cntg_csnu")
    """합계 순매수건수"""
    seln_cnqn_smtn: int | None = opt_num("seln_cnqn_smtn")
    """매도 거래량"""
    whol_seln_vol_rate: Decimal | None = opt_dec("whol_seln_vol_rate")
    """매도 거래량비율"""
    seln_cntg_csnu: int | None = opt_num("seln_cntg_csnu")
    """매도 건수"""
    shnu_cnqn_smtn: int | None = opt_num("shnu_cnqn_smtn")
    """매수 거래량"""
    whol_shun_vol_rate: Decimal | None = opt_dec("whol_shun_vol_rate")
    """매수 거래량비율"""
    shnu_cntg_csnu: int | None = opt_num("shnu_cntg_csnu")
    """매수 건수"""


class TradprtByamt(Answer):
    """국내주식 체결금액별 매매비중 (FHKST111900C0)."""

    output: list[TradprtByamtOutput] = rows("output", TradprtByamtOutput)


TRADPRT_BYAMT = Endpoint(
    "domestic_stock.tradprt_byamt",
    "국내주식 체결금액별 매매비중",
    "GET",
    "/uapi/domestic-stock/v1/quotations/tradprt-byamt",
    {"": ("FHKST111900C0", None)},
    TradprtByamt,
)


class QuoteAnalysis(Api):
    """국내주식 > 시세분석."""

    def capture_uplowprice(
        self,
        *,
        fid_prc_cls_code: Literal["0", "1"],
        fid_div_cls_code: Literal["0", "6", "5", "1", "2", "3"],
        fid_cond_mrkt_div_code: str = "J",
        fid_cond_scr_div_code: str = "11300",
        fid_input_iscd: Literal["0000", "0001", "1001"] = "0000",
        fid_trgt_cls_code: str = "",
        fid_trgt_exls_cls_code: str = "",
        fid_input_price_1: str = "",
        fid_input_price_2: str = "",
        fid_vol_cnt: str = "",
        options: CallOptions = ROUTINE,
    ) -> CaptureUplowprice:
        """국내주식 상하한가 포착 (FHKST130000C0; not on paper trading).

        Args:
            fid_cond_mrkt_div_code: 조건시장분류코드: J:주식
            fid_cond_scr_div_code: 조건화면분류코드: 11300
            fid_prc_cls_code: 상하한가 구분코드: 0 상한가, 1 하한가
            fid_div_cls_code: 분류구분코드: 0:상하한가종목, 6:8%상하한가 근접, 5:10%상하한가 근접, 1:15%상하한가
                근접, 2:20%상하한가 근접, 3:25%상하한가 근접
            fid_input_iscd: 입력종목코드: 0000 전체, 0001 코스피, 1001 코스닥
            fid_trgt_cls_code: 대상구분코드
            fid_trgt_exls_cls_code: 대상제외구분코드
            fid_input_price_1: 입력가격1
            fid_input_price_2: 입력가격2
            fid_vol_cnt: 거래량수
        """
        return self._call(
            CAPTURE_UPLOWPRICE,
            {
                "FID_COND_MRKT_DIV_CODE": fid_cond_mrkt_div_code,
                "FID_COND_SCR_DIV_CODE": fid_cond_scr_div_code,
                "FID_PRC_CLS_CODE": fid_prc_cls_code,
                "FID_DIV_CLS_CODE": fid_div_cls_code,
                "FID_INPUT_ISCD": fid_input_iscd,
                "FID_TRGT_CLS_CODE": fid_trgt_cls_code,
                "FID_TRGT_EXLS_CLS_CODE": fid_trgt_exls_cls_code,
                "FID_INPUT_PRICE_1": fid_input_price_1,
                "FID_INPUT_PRICE_2": fid_input_price_2,
                "FID_VOL_CNT": fid_vol_cnt,
            },
            options,
        )

    def comp_program_trade_daily(
        self,
        *,
        fid_mrkt_cls_code: Literal["K", "Q"],
        fid_cond_mrkt_div_code: Literal["J", "NX", "UN"] = "J",
        fid_input_date_1: str = "",
        fid_input_date_2: str = "",
        options: CallOptions = ROUTINE,
    ) -> CompProgramTradeDaily:
        """프로그램매매 종합현황(일별) (FHPPG04600001; not on paper trading).

        Args:
            fid_cond_mrkt_div_code: 조건시장분류코드: J 주식, NX NXT, UN 통합
            fid_mrkt_cls_code: 시장구분코드: K 코스피, Q 코스닥
            fid_input_date_1: 검색시작일
            fid_input_date_2: 검색종료일
        """
        return self._call(
            COMP_PROGRAM_TRADE_DAILY,
            {
                "FID_COND_MRKT_DIV_CODE": fid_cond_mrkt_div_code,
                "FID_MRKT_CLS_CODE": fid_mrkt_cls_code,
                "FID_INPUT_DATE_1": fid_input_date_1,
                "FID_INPUT_DATE_2": fid_input_date_2,
            },
            options,
        )

    def comp_program_trade_today(
        self,
        *,
        fid_mrkt_cls_code: Literal["K", "Q"],
        fid_cond_mrkt_div_code: Literal["J", "NX", "UN"] = "J",
        fid_sctn_cls_code: str = "",
        fid_input_iscd: str = "",
        fid_cond_mrkt_div_code1: str = "",
        fid_input_hour_1: str = "",
        options: CallOptions = ROUTINE,
    ) -> CompProgramTradeToday:
        """프로그램매매 종합현황(시간) (FHPPG04600101; not on paper trading).

        Args:
            fid_cond_mrkt_div_code: 시장 구분 코드: J KRX, NX NXT, UN 통합
            fid_mrkt_cls_code: 시장구분코드: K 코스피, Q 코스닥
            fid_sctn_cls_code: 구간 구분 코드: (공백 입력)
            fid_input_iscd: 입력종목코드
            fid_cond_mrkt_div_code1: 시장분류코드
            fid_input_hour_1: 입력시간
        """
        return self._call(
            COMP_PROGRAM_TRADE_TODAY,
            {
                "FID_COND_MRKT_DIV_CODE": fid_cond_mrkt_div_code,
                "FID_MRKT_CLS_CODE": fid_mrkt_cls_code,
                "FID_SCTN_CLS_CODE": fid_sctn_cls_code,
                "FID_INPUT_ISCD": fid_input_iscd,
                "FID_COND_MRKT_DIV_CODE1": fid_cond_mrkt_div_code1,
                "FID_INPUT_HOUR_1": fid_input_hour_1,
            },
            options,
        )

    def daily_credit_balance(
        self,
        *,
        fid_input_iscd: str,
        fid_input_date_1: str,
        fid_cond_mrkt_div_code: str = "J",
        fid_cond_scr_div_code: str = "20476",
        options: CallOptions = ROUTINE,
    ) -> DailyCreditBalance:
        """국내주식 신용잔고 일별추이 (FHPST04760000; not on paper trading).

        Args:
            fid_cond_mrkt_div_code: 시장 분류 코드: J: 주식
            fid_cond_scr_div_code: 화면 분류 코드: 20476
            fid_input_iscd: 종목코드: 005930
            fid_input_date_1: 결제일자: 20240313
        """
        return self._call(
            DAILY_CREDIT_BALANCE,
            {
                "FID_COND_MRKT_DIV_CODE": fid_cond_mrkt_div_code,
                "FID_COND_SCR_DIV_CODE": fid_cond_scr_div_code,
                "FID_INPUT_ISCD": fid_input_iscd,
                "FID_INPUT_DATE_1": fid_input_date_1,
            },
            options,
        )

    def daily_loan_trans(
        self,
        *,
        mrkt_div_cls_code: Literal["1", "2", "3"],
        mksc_shrn_iscd: str,
        start_date: str = "",
        end_date: str = "",
        cts: str = "",
        options: CallOptions = ROUTINE,
    ) -> DailyLoanTrans:
        """종목별 일별 대차거래추이 (HHPST074500C0; not on paper trading).

        Args:
            mrkt_div_cls_code: 조회구분: 1 코스피, 2 코스닥, 3 종목
            mksc_shrn_iscd: 종목코드: 123456
            start_date: 시작일자
            end_date: 종료일자
            cts: 이전조회KEY
        """
        return self._call(
            DAILY_LOAN_TRANS,
            {
                "MRKT_DIV_CLS_CODE": mrkt_div_cls_code,
                "MKSC_SHRN_ISCD": mksc_shrn_iscd,
                "START_DATE": start_date,
                "END_DATE": end_date,
                "CTS": cts,
            },
            options,
        )

    def daily_short_sale(
        self,
        *,
        fid_input_iscd: str,
        fid_cond_mrkt_div_code: str = "J",
        fid_input_date_1: str = "",
        fid_input_date_2: str = "",
        options: CallOptions = ROUTINE,
    ) -> DailyShortSale:
        """국내주식 공매도 일별추이 (FHPST04830000; not on paper trading).

        Args:
            fid_cond_mrkt_div_code: 시장분류코드: J:주식
            fid_input_iscd: 종목코드: 123456
            fid_input_date_1: 시작일자: 누적기간~
            fid_input_date_2: 종료일자: ~누적기간
        """
        return self._call(
            DAILY_SHORT_SALE,
            {
                "FID_COND_MRKT_DIV_CODE": fid_cond_mrkt_div_code,
                "FID_INPUT_ISCD": fid_input_iscd,
                "FID_INPUT_DATE_1": fid_input_date_1,
                "FID_INPUT_DATE_2": fid_input_date_2,
            },
            options,
        )

    def exp_price_trend(
        self,
        *,
        fid_input_iscd: str,
        fid_cond_mrkt_div_code: str = "J",
        fid_mkop_cls_code: Literal["0", "4"] = "0",
        options: CallOptions = ROUTINE,
    ) -> ExpPriceTrend:
        """국내주식 예상체결가 추이 (FHPST01810000; not on paper trading).

        Args:
            fid_cond_mrkt_div_code: 조건 시장 분류 코드: J
            fid_input_iscd: 입력 종목코드: 123456
            fid_mkop_cls_code: (ex. 0:전체, 4:체결량 0 제외): 0 전체, 4 체결량 0 제외
        """
        return self._call(
            EXP_PRICE_TREND,
            {
                "FID_COND_MRKT_DIV_CODE": fid_cond_mrkt_div_code,
                "FID_INPUT_ISCD": fid_input_iscd,
                "FID_MKOP_CLS_CODE": fid_mkop_cls_code,
            },
            options,
        )

    def foreign_institution_total(
        self,
        *,
        fid_div_cls_code: Literal["0", "1"],
        fid_rank_sort_cls_code: Literal["0", "1"],
        fid_cond_mrkt_div_code: str = "V",
        fid_cond_scr_div_code: str = "16449",
        fid_input_iscd: Literal["0000", "0001", "1001"] = "0000",
        fid_etc_cls_code: Literal["0", "1", "2", "3"] = "0",
        options: CallOptions = ROUTINE,
    ) -> ForeignInstitutionTotal:
        """국내기관_외국인 매매종목가집계 (FHPTJ04400000; not on paper trading).

        Args:
            fid_cond_mrkt_div_code: 조건 시장 분류 코드: V
            fid_cond_scr_div_code: 조건화면분류코드: 16449
            fid_input_iscd: 입력 종목코드: 0000:전체,0001:코스피,1001:코스닥,...,FAQ 종목정보 다운로드(국내) -
                업종코드 참조
            fid_div_cls_code: 분류구분코드: 0 수량정열, 1 금액정열
            fid_rank_sort_cls_code: 순위정렬구분코드: 0 순매수상위, 1 순매도상위
            fid_etc_cls_code: 기타구분정렬: 0 전체, 1 외국인, 2 기관계, 3 기타
        """
        return self._call(
            FOREIGN_INSTITUTION_TOTAL,
            {
                "FID_COND_MRKT_DIV_CODE": fid_cond_mrkt_div_code,
                "FID_COND_SCR_DIV_CODE": fid_cond_scr_div_code,
                "FID_INPUT_ISCD": fid_input_iscd,
                "FID_DIV_CLS_CODE": fid_div_cls_code,
                "FID_RANK_SORT_CLS_CODE": fid_rank_sort_cls_code,
                "FID_ETC_CLS_CODE": fid_etc_cls_code,
            },
            options,
        )

    def frgnmem_pchs_trend(
        self,
        *,
        fid_input_iscd: str,
        fid_input_iscd_2: str,
        fid_cond_mrkt_div_code: str = "J",
        options: CallOptions = ROUTINE,
    ) -> FrgnmemPchsTrend:
        """종목별 외국계 순매수추이 (FHKST644400C0; not on paper trading).

        Args:
            fid_cond_mrkt_div_code: 조건 시장 분류 코드: J
            fid_input_iscd: 입력 종목코드: 123456
            fid_input_iscd_2: 입력 종목코드: 99999
        """
        return self._call(
            FRGNMEM_PCHS_TREND,
            {
                "FID_COND_MRKT_DIV_CODE": fid_cond_mrkt_div_code,
                "FID_INPUT_ISCD": fid_input_iscd,
                "FID_INPUT_ISCD_2": fid_input_iscd_2,
            },
            options,
        )

    def frgnmem_trade_estimate(
        self,
        *,
        fid_rank_sort_cls_code: Literal["0", "1"],
        fid_rank_sort_cls_code_2: Literal["0", "1"],
        fid_cond_mrkt_div_code: str = "J",
        fid_cond_scr_div_code: str = "16441",
        fid_input_iscd: Literal["0000", "1001", "2001"] = "0000",
        options: CallOptions = ROUTINE,
    ) -> FrgnmemTradeEstimate:
        """외국계 매매종목 가집계 (FHKST644100C0; not on paper trading).

        Args:
            fid_cond_mrkt_div_code: 조건시장분류코드: J
            fid_cond_scr_div_code: 조건화면분류코드: 16441
            fid_input_iscd: 입력종목코드: 0000 전체, 1001 코스피, 2001 코스닥
            fid_rank_sort_cls_code: 순위정렬구분코드: 0 금액순, 1 수량순
            fid_rank_sort_cls_code_2: 순위정렬구분코드2: 0 매수순, 1 매도순
        """
        return self._call(
            FRGNMEM_TRADE_ESTIMATE,
            {
                "FID_COND_MRKT_DIV_CODE": fid_cond_mrkt_div_code,
                "FID_COND_SCR_DIV_CODE": fid_cond_scr_div_code,
                "FID_INPUT_ISCD": fid_input_iscd,
                "FID_RANK_SORT_CLS_CODE": fid_rank_sort_cls_code,
                "FID_RANK_SORT_CLS_CODE_2": fid_rank_sort_cls_code_2,
            },
            options,
        )

    def inquire_daily_trade_volume(
        self,
        *,
        fid_input_iscd: str,
        fid_period_div_code: Literal["D", "W", "M", "Y"],
        fid_cond_mrkt_div_code: Literal["J", "NX"] = "J",
        fid_input_date_1: str = "",
        fid_input_date_2: str = "",
        options: CallOptions = ROUTINE,
    ) -> InquireDailyTradeVolume:
        """종목별일별매수매도체결량 (FHKST03010800; not on paper trading).

        Args:
            fid_cond_mrkt_div_code: FID 조건 시장 분류 코드: J KRX, NX NXT
            fid_input_iscd: FID 입력 종목코드: 123456
            fid_period_div_code: FID 기간 분류 코드: D 일, W 주, M 월, Y 년
            fid_input_date_1: FID 입력 날짜1: 시작일자 (YYYYMMDD)
            fid_input_date_2: FID 입력 날짜2: 종료일자 (YYYYMMDD)
        """
        return self._call(
            INQUIRE_DAILY_TRADE_VOLUME,
            {
                "FID_COND_MRKT_DIV_CODE": fid_cond_mrkt_div_code,
                "FID_INPUT_ISCD": fid_input_iscd,
                "FID_PERIOD_DIV_CODE": fid_period_div_code,
                "FID_INPUT_DATE_1": fid_input_date_1,
                "FID_INPUT_DATE_2": fid_input_date_2,
            },
            options,
        )

    def inquire_investor_daily_by_market(
        self,
        *,
        fid_input_iscd: str,
        fid_input_date_1: str,
        fid_input_iscd_1: Literal["KSP", "KSQ"],
        fid_input_date_2: str,
        fid_input_iscd_2: str,
        fid_cond_mrkt_div_code: str = "U",
        options: CallOptions = ROUTINE,
    ) -> InquireInvestorDailyByMarket:
        """시장별 투자자매매동향(일별) (FHPTJ04040000; not on paper trading).

        Args:
            fid_cond_mrkt_div_code: 조건 시장 분류 코드: U:업종
            fid_input_iscd: 입력 종목코드: 0001
            fid_input_date_1: 입력 날짜1: 20250701
            fid_input_iscd_1: 입력 종목코드: KSP 코스피, KSQ 코스닥
            fid_input_date_2: 입력 날짜2: 입력 날짜1과 동일날짜 입력
            fid_input_iscd_2: 입력 종목코드: 업종분류코드
        """
        return self._call(
            INQUIRE_INVESTOR_DAILY_BY_MARKET,
            {
                "FID_COND_MRKT_DIV_CODE": fid_cond_mrkt_div_code,
                "FID_INPUT_ISCD": fid_input_iscd,
                "FID_INPUT_DATE_1": fid_input_date_1,
                "FID_INPUT_ISCD_1": fid_input_iscd_1,
                "FID_INPUT_DATE_2": fid_input_date_2,
                "FID_INPUT_ISCD_2": fid_input_iscd_2,
            },
            options,
        )

    def inquire_investor_time_by_market(
        self,
        *,
        fid_input_iscd: str,
        fid_input_iscd_2: str,
        options: CallOptions = ROUTINE,
    ) -> InquireInvestorTimeByMarket:
        """시장별 투자자매매동향(시세) (FHPTJ04030000; not on paper trading).

        Args:
            fid_input_iscd: 시장구분: 코스피: KSP, 코스닥:KSQ, 선물,콜옵션,풋옵션 : K2I, 주식선물:999, ETF: ETF,
                ELW:ELW, ETN: ETN, 미니: MKI, 위클리월 : WKM, 위클리목: WKI 코스닥150: KQI
            fid_input_iscd_2: 업종구분: - fid_input_iscd: KSP(코스피) 혹은 KSQ(코스닥)인 경우 코스피(0001_종합,
                .…0027_제조업 ) 코스닥(1001_종합, …. 1041_IT부품) ... 포탈 (FAQ : 종목정보 다운로드(국내) - 업종코드
                참조) - fid_input_iscd가 K2I인 경우F001(선물) OC01(콜옵션) OP01(풋옵션)  ...
        """
        return self._call(
            INQUIRE_INVESTOR_TIME_BY_MARKET,
            {
                "FID_INPUT_ISCD": fid_input_iscd,
                "FID_INPUT_ISCD_2": fid_input_iscd_2,
            },
            options,
        )

    def inquire_member_daily(
        self,
        *,
        fid_input_iscd: str,
        fid_input_iscd_2: str,
        fid_input_date_1: str,
        fid_input_date_2: str,
        fid_cond_mrkt_div_code: Literal["J", "NX"] = "J",
        fid_sctn_cls_code: str = "",
        options: CallOptions = ROUTINE,
    ) -> InquireMemberDaily:
        """주식현재가 회원사 종목매매동향 (FHPST04540000; not on paper trading).

        Args:
            fid_cond_mrkt_div_code: 조건시장분류코드: J KRX, NX NXT
            fid_input_iscd: 입력종목코드: 123456
            fid_input_iscd_2: 회원사코드: FAQ 종목정보 다운로드(국내) > 회원사 참조
            fid_input_date_1: 입력날짜1: 날짜 ~
            fid_input_date_2: 입력날짜2: ~ 날짜
            fid_sctn_cls_code: 데이터 순위 (초기값: ''): 구간구분코드(공백 입력)
        """
        return self._call(
            INQUIRE_MEMBER_DAILY,
            {
                "FID_COND_MRKT_DIV_CODE": fid_cond_mrkt_div_code,
                "FID_INPUT_ISCD": fid_input_iscd,
                "FID_INPUT_ISCD_2": fid_input_iscd_2,
                "FID_INPUT_DATE_1": fid_input_date_1,
                "FID_INPUT_DATE_2": fid_input_date_2,
                "FID_SCTN_CLS_CODE": fid_sctn_cls_code,
            },
            options,
        )

    def intstock_grouplist(
        self,
        *,
        type: str = "1",
        fid_etc_cls_code: str = "00",
        user_id: str | None = None,
        options: CallOptions = ROUTINE,
    ) -> IntstockGrouplist:
        """관심종목 그룹조회 (HHKCM113004C7; not on paper trading).

        Args:
            type: 관심종목구분코드: 1
            fid_etc_cls_code: FID 기타 구분 코드: 00
            user_id: 사용자 ID: 사용자 HTS_ID; filled from the credentials
        """
        return self._call(
            INTSTOCK_GROUPLIST,
            {
                "TYPE": type,
                "FID_ETC_CLS_CODE": fid_etc_cls_code,
                "USER_ID": user_id,
            },
            options,
        )

    def intstock_multprice(
        self,
        *,
        fid_cond_mrkt_div_code_1: Literal["J", "NX"],
        fid_input_iscd_1: str,
        fid_cond_mrkt_div_code_2: str | None = None,
        fid_input_iscd_2: str | None = None,
        fid_cond_mrkt_div_code_3: str | None = None,
        fid_input_iscd_3: str | None = None,
        fid_cond_mrkt_div_code_4: str | None = None,
        fid_input_iscd_4: str | None = None,
        fid_cond_mrkt_div_code_5: str | None = None,
        fid_input_iscd_5: str | None = None,
        fid_cond_mrkt_div_code_6: str | None = None,
        fid_input_iscd_6: str | None = None,
        fid_cond_mrkt_div_code_7: str | None = None,
        fid_input_iscd_7: str | None = None,
        fid_cond_mrkt_div_code_8: str | None = None,
        fid_input_iscd_8: str | None = None,
        fid_cond_mrkt_div_code_9: str | None = None,
        fid_input_iscd_9: str | None = None,
        fid_cond_mrkt_div_code_10: str | None = None,
        fid_input_iscd_10: str | None = None,
        fid_cond_mrkt_div_code_11: str | None = None,
        fid_input_iscd_11: str | None = None,
        fid_cond_mrkt_div_code_12: str | None = None,
        fid_input_iscd_12: str | None = None,
        fid_cond_mrkt_div_code_13: str | None = None,
        fid_input_iscd_13: str | None = None,
        fid_cond_mrkt_div_code_14: str | None = None,
        fid_input_iscd_14: str | None = None,
        fid_cond_mrkt_div_code_15: str | None = None,
        fid_input_iscd_15: str | None = None,
        fid_cond_mrkt_div_code_16: str | None = None,
        fid_input_iscd_16: str | None = None,
        fid_cond_mrkt_div_code_17: str | None = None,
        fid_input_iscd_17: str | None = None,
        fid_cond_mrkt_div_code_18: str | None = None,
        fid_input_iscd_18: str | None = None,
        fid_cond_mrkt_div_code_19: str | None = None,
        fid_input_iscd_19: str | None = None,
        fid_cond_mrkt_div_code_20: str | None = None,
        fid_input_iscd_20: str | None = None,
        fid_cond_mrkt_div_code_21: str | None = None,
        fid_input_iscd_21: str | None = None,
        fid_cond_mrkt_div_code_22: str | None = None,
        fid_input_iscd_22: str | None = None,
        fid_cond_mrkt_div_code_23: str | None = None,
        fid_input_iscd_23: str | None = None,
        fid_cond_mrkt_div_code_24: str | None = None,
        fid_input_iscd_24: str | None = None,
        fid_cond_mrkt_div_code_25: str | None = None,
        fid_input_iscd_25: str | None = None,
        fid_cond_mrkt_div_code_26: str | None = None,
        fid_input_iscd_26: str | None = None,
        fid_cond_mrkt_div_code_27: str | None = None,
        fid_input_iscd_27: str | None = None,
        fid_cond_mrkt_div_code_28: str | None = None,
        fid_input_iscd_28: str | None = None,
        fid_cond_mrkt_div_code_29: str | None = None,
        fid_input_iscd_29: str | None = None,
        fid_cond_mrkt_div_code_30: str | None = None,
        fid_input_iscd_30: str | None = None,
        options: CallOptions = ROUTINE,
    ) -> IntstockMultprice:
        """관심종목(멀티종목) 시세조회 (FHKST11300006; not on paper trading).

        Args:
            fid_cond_mrkt_div_code_1: 조건 시장 분류 코드1: J KRX, NX NXT
            fid_input_iscd_1: 입력 종목코드1: 123456
            fid_cond_mrkt_div_code_2: 조건 시장 분류 코드2: ※ 총 30종목까지 조회 가능
            fid_input_iscd_2: 입력 종목코드2
            fid_cond_mrkt_div_code_3: 조건 시장 분류 코드3
            fid_input_iscd_3: 입력 종목코드3
            fid_cond_mrkt_div_code_4: 조건 시장 분류 코드4
            fid_input_iscd_4: 입력 종목코드4
            fid_cond_mrkt_div_code_5: 조건 시장 분류 코드5
            fid_input_iscd_5: 입력 종목코드5
            fid_cond_mrkt_div_code_6: 조건 시장 분류 코드6
            fid_input_iscd_6: 입력 종목코드6
            fid_cond_mrkt_div_code_7: 조건 시장 분류 코드7
            fid_input_iscd_7: 입력 종목코드7
            fid_cond_mrkt_div_code_8: 조건 시장 분류 코드8
            fid_input_iscd_8: 입력 종목코드8
            fid_cond_mrkt_div_code_9: 조건 시장 분류 코드9
            fid_input_iscd_9: 입력 종목코드9
            fid_cond_mrkt_div_code_10: 조건 시장 분류 코드10
            fid_input_iscd_10: 입력 종목코드10
            fid_cond_mrkt_div_code_11: 조건 시장 분류 코드11
            fid_input_iscd_11: 입력 종목코드11
            fid_cond_mrkt_div_code_12: 조건 시장 분류 코드12
            fid_input_iscd_12: 입력 종목코드12
            fid_cond_mrkt_div_code_13: 조건 시장 분류 코드13
            fid_input_iscd_13: 입력 종목코드13
            fid_cond_mrkt_div_code_14: 조건 시장 분류 코드14
            fid_input_iscd_14: 입력 종목코드14
            fid_cond_mrkt_div_code_15: 조건 시장 분류 코드15
            fid_input_iscd_15: 입력 종목코드15
            fid_cond_mrkt_div_code_16: 조건 시장 분류 코드16
            fid_input_iscd_16: 입력 종목코드16
            fid_cond_mrkt_div_code_17: 조건 시장 분류 코드17
            fid_input_iscd_17: 입력 종목코드17
            fid_cond_mrkt_div_code_18: 조건 시장 분류 코드18
            fid_input_iscd_18: 입력 종목코드18
            fid_cond_mrkt_div_code_19: 조건 시장 분류 코드19
            fid_input_iscd_19: 입력 종목코드19
            fid_cond_mrkt_div_code_20: 조건 시장 분류 코드20
            fid_input_iscd_20: 입력 종목코드20
            fid_cond_mrkt_div_code_21: 조건 시장 분류 코드21
            fid_input_iscd_21: 입력 종목코드21
            fid_cond_mrkt_div_code_22: 조건 시장 분류 코드22
            fid_input_iscd_22: 입력 종목코드22
            fid_cond_mrkt_div_code_23: 조건 시장 분류 코드23
            fid_input_iscd_23: 입력 종목코드23
            fid_cond_mrkt_div_code_24: 조건 시장 분류 코드24
            fid_input_iscd_24: 입력 종목코드24
            fid_cond_mrkt_div_code_25: 조건 시장 분류 코드25
            fid_input_iscd_25: 입력 종목코드25
            fid_cond_mrkt_div_code_26: 조건 시장 분류 코드26
            fid_input_iscd_26: 입력 종목코드26
            fid_cond_mrkt_div_code_27: 조건 시장 분류 코드27
            fid_input_iscd_27: 입력 종목코드27
            fid_cond_mrkt_div_code_28: 조건 시장 분류 코드28
            fid_input_iscd_28: 입력 종목코드28
            fid_cond_mrkt_div_code_29: 조건 시장 분류 코드29
            fid_input_iscd_29: 입력 종목코드29
            fid_cond_mrkt_div_code_30: 조건 시장 분류 코드30
            fid_input_iscd_30: 입력 종목코드30
        """
        return self._call(
            INTSTOCK_MULTPRICE,
            {
                "FID_COND_MRKT_DIV_CODE_1": fid_cond_mrkt_div_code_1,
                "FID_INPUT_ISCD_1": fid_input_iscd_1,
                "FID_COND_MRKT_DIV_CODE_2": fid_cond_mrkt_div_code_2,
                "FID_INPUT_ISCD_2": fid_input_iscd_2,
                "FID_COND_MRKT_DIV_CODE_3": fid_cond_mrkt_div_code_3,
                "FID_INPUT_ISCD_3": fid_input_iscd_3,
                "FID_COND_MRKT_DIV_CODE_4": fid_cond_mrkt_div_code_4,
                "FID_INPUT_ISCD_4": fid_input_iscd_4,
                "FID_COND_MRKT_DIV_CODE_5": fid_cond_mrkt_div_code_5,
                "FID_INPUT_ISCD_5": fid_input_iscd_5,
                "FID_COND_MRKT_DIV_CODE_6": fid_cond_mrkt_div_code_6,
                "FID_INPUT_ISCD_6": fid_input_iscd_6,
                "FID_COND_MRKT_DIV_CODE_7": fid_cond_mrkt_div_code_7,
                "FID_INPUT_ISCD_7": fid_input_iscd_7,
                "FID_COND_MRKT_DIV_CODE_8": fid_cond_mrkt_div_code_8,
                "FID_INPUT_ISCD_8": fid_input_iscd_8,
                "FID_COND_MRKT_DIV_CODE_9": fid_cond_mrkt_div_code_9,
                "FID_INPUT_ISCD_9": fid_input_iscd_9,
                "FID_COND_MRKT_DIV_CODE_10": fid_cond_mrkt_div_code_10,
                "FID_INPUT_ISCD_10": fid_input_iscd_10,
                "FID_COND_MRKT_DIV_CODE_11": fid_cond_mrkt_div_code_11,
                "FID_INPUT_ISCD_11": fid_input_iscd_11,
                "FID_COND_MRKT_DIV_CODE_12": fid_cond_mrkt_div_code_12,
                "FID_INPUT_ISCD_12": fid_input_iscd_12,
                "FID_COND_MRKT_DIV_CODE_13": fid_cond_mrkt_div_code_13,
                "FID_INPUT_ISCD_13": fid_input_iscd_13,
                "FID_COND_MRKT_DIV_CODE_14": fid_cond_mrkt_div_code_14,
                "FID_INPUT_ISCD_14": fid_input_iscd_14,
                "FID_COND_MRKT_DIV_CODE_15": fid_cond_mrkt_div_code_15,
                "FID_INPUT_ISCD_15": fid_input_iscd_15,
                "FID_COND_MRKT_DIV_CODE_16": fid_cond_mrkt_div_code_16,
                "FID_INPUT_ISCD_16": fid_input_iscd_16,
                "FID_COND_MRKT_DIV_CODE_17": fid_cond_mrkt_div_code_17,
                "FID_INPUT_ISCD_17": fid_input_iscd_17,
                "FID_COND_MRKT_DIV_CODE_18": fid_cond_mrkt_div_code_18,
                "FID_INPUT_ISCD_18": fid_input_iscd_18,
                "FID_COND_MRKT_DIV_CODE_19": fid_cond_mrkt_div_code_19,
                "FID_INPUT_ISCD_19": fid_input_iscd_19,
                "FID_COND_MRKT_DIV_CODE_20": fid_cond_mrkt_div_code_20,
                "FID_INPUT_ISCD_20": fid_input_iscd_20,
                "FID_COND_MRKT_DIV_CODE_21": fid_cond_mrkt_div_code_21,
                "FID_INPUT_ISCD_21": fid_input_iscd_21,
                "FID_COND_MRKT_DIV_CODE_22": fid_cond_mrkt_div_code_22,
                "FID_INPUT_ISCD_22": fid_input_iscd_22,
                "FID_COND_MRKT_DIV_CODE_23": fid_cond_mrkt_div_code_23,
                "FID_INPUT_ISCD_23": fid_input_iscd_23,
                "FID_COND_MRKT_DIV_CODE_24": fid_cond_mrkt_div_code_24,
                "FID_INPUT_ISCD_24": fid_input_iscd_24,
                "FID_COND_MRKT_DIV_CODE_25": fid_cond_mrkt_div_code_25,
                "FID_INPUT_ISCD_25": fid_input_iscd_25,
                "FID_COND_MRKT_DIV_CODE_26": fid_cond_mrkt_div_code_26,
                "FID_INPUT_ISCD_26": fid_input_iscd_26,
                "FID_COND_MRKT_DIV_CODE_27": fid_cond_mrkt_div_code_27,
                "FID_INPUT_ISCD_27": fid_input_iscd_27,
                "FID_COND_MRKT_DIV_CODE_28": fid_cond_mrkt_div_code_28,
                "FID_INPUT_ISCD_28": fid_input_iscd_28,
                "FID_COND_MRKT_DIV_CODE_29": fid_cond_mrkt_div_code_29,
                "FID_INPUT_ISCD_29": fid_input_iscd_29,
                "FID_COND_MRKT_DIV_CODE_30": fid_cond_mrkt_div_code_30,
                "FID_INPUT_ISCD_30": fid_input_iscd_30,
            },
            options,
        )

    def intstock_stocklist_by_group(
        self,
        *,
        type: str = "1",
        user_id: str | None = None,
        inter_grp_code: str = "001",
        fid_etc_cls_code: str = "4",
        data_rank: str = "",
        inter_grp_name: str = "",
        hts_kor_isnm: str = "",
        cntg_cls_code: str = "",
        options: CallOptions = ROUTINE,
    ) -> IntstockStocklistByGroup:
        """관심종목 그룹별 종목조회 (HHKCM113004C6; not on paper trading).

        Args:
            type: 관심종목구분코드: 1
            user_id: 사용자 ID: 사용자 HTS_ID; filled from the credentials
            inter_grp_code: 관심 그룹 코드: 001
            fid_etc_cls_code: 기타 구분 코드: 4
            data_rank: 데이터 순위: 공백 입력
            inter_grp_name: 관심 그룹 명: 공백 입력
            hts_kor_isnm: HTS 한글 종목명: 공백 입력
            cntg_cls_code: 체결 구분 코드: 공백 입력
        """
        return self._call(
            INTSTOCK_STOCKLIST_BY_GROUP,
            {
                "TYPE": type,
                "USER_ID": user_id,
                "INTER_GRP_CODE": inter_grp_code,
                "FID_ETC_CLS_CODE": fid_etc_cls_code,
                "DATA_RANK": data_rank,
                "INTER_GRP_NAME": inter_grp_name,
                "HTS_KOR_ISNM": hts_kor_isnm,
                "CNTG_CLS_CODE": cntg_cls_code,
            },
            options,
        )

    def investor_program_trade_today(
        self,
        *,
        mrkt_div_cls_code: Literal["1", "4"],
        options: CallOptions = ROUTINE,
    ) -> InvestorProgramTradeToday:
        """프로그램매매 투자자매매동향(당일) (HHPPG046600C1; not on paper trading).

        Args:
            mrkt_div_cls_code: 시장 구분 코드: 1 코스피, 4 코스닥
        """
        return self._call(
            INVESTOR_PROGRAM_TRADE_TODAY,
            {
                "MRKT_DIV_CLS_CODE": mrkt_div_cls_code,
            },
            options,
        )

    def investor_trade_by_stock_daily(
        self,
        *,
        fid_input_iscd: str,
        fid_input_date_1: str,
        fid_cond_mrkt_div_code: Literal["J", "NX", "UN"] = "J",
        fid_org_adj_prc: str = "",
        fid_etc_cls_code: str = "",
        options: CallOptions = ROUTINE,
    ) -> InvestorTradeByStockDaily:
        """종목별 투자자매매동향(일별) (FHPTJ04160001; not on paper trading).

        Args:
            fid_cond_mrkt_div_code: 조건 시장 분류 코드: J KRX, NX NXT, UN 통합
            fid_input_iscd: 입력 종목코드: 종목번호 (6자리)
            fid_input_date_1: 입력 날짜1: 입력 날짜(20250812)
            fid_org_adj_prc: 수정주가 원주가 가격: 공란 입력
            fid_etc_cls_code: 기타 구분 코드: 공란 입력
        """
        return self._call(
            INVESTOR_TRADE_BY_STOCK_DAILY,
            {
                "FID_COND_MRKT_DIV_CODE": fid_cond_mrkt_div_code,
                "FID_INPUT_ISCD": fid_input_iscd,
                "FID_INPUT_DATE_1": fid_input_date_1,
                "FID_ORG_ADJ_PRC": fid_org_adj_prc,
                "FID_ETC_CLS_CODE": fid_etc_cls_code,
            },
            options,
        )

    def investor_trend_estimate(
        self,
        *,
        mksc_shrn_iscd: str,
        options: CallOptions = ROUTINE,
    ) -> InvestorTrendEstimate:
        """종목별 외인기관 추정가집계 (HHPTJ04160200; not on paper trading).

        Args:
            mksc_shrn_iscd: 종목코드: 123456
        """
        return self._call(
            INVESTOR_TREND_ESTIMATE,
            {
                "MKSC_SHRN_ISCD": mksc_shrn_iscd,
            },
            options,
        )

    def mktfunds(
        self,
        *,
        fid_input_date_1: str = "",
        options: CallOptions = ROUTINE,
    ) -> Mktfunds:
        """국내 증시자금 종합 (FHKST649100C0; not on paper trading).

        Args:
            fid_input_date_1: [입력날짜]: 입력날짜1(YYYYMMDD)
        """
        return self._call(
            MKTFUNDS,
            {
                "FID_INPUT_DATE_1": fid_input_date_1,
            },
            options,
        )

    def overtime_exp_trans_fluct(
        self,
        *,
        fid_rank_sort_cls_code: Literal["0", "1", "2", "3", "4"],
        fid_cond_mrkt_div_code: str = "J",
        fid_cond_scr_div_code: str = "11186",
        fid_input_iscd: Literal["0000", "0001", "1001"] = "0000",
        fid_div_cls_code: Literal["0", "1", "2", "3", "4", "5", "6", "7"] = "0",
        fid_input_price_1: str = "",
        fid_input_price_2: str = "",
        fid_input_vol_1: str = "",
        options: CallOptions = ROUTINE,
    ) -> OvertimeExpTransFluct:
        """국내주식 시간외예상체결등락률 (FHKST11860000; not on paper trading).

        Args:
            fid_cond_mrkt_div_code: 조건 시장 분류 코드: J:주식
            fid_cond_scr_div_code: 조건 화면 분류 코드: 11186
            fid_input_iscd: 입력 종목코드: 0000 전체, 0001 코스피, 1001 코스닥
            fid_rank_sort_cls_code: 순위 정렬 구분 코드: 0 상승률, 1 상승폭, 2 보합, 3 하락률, 4 하락폭
            fid_div_cls_code: 분류 구분 코드: 0 전체, 1 관리종목, 2 투자주의, 3 투자경고, 4 투자위험예고, 5
                투자위험, 6 보통주, 7 우선주
            fid_input_price_1: 입력 가격1: 입력값 없을때 전체 (가격 ~)
            fid_input_price_2: 입력 가격2: (공백)
            fid_input_vol_1: 입력 거래량: 거래량 수 입력값 없을때 전체 (거래량 ~)
        """
        return self._call(
            OVERTIME_EXP_TRANS_FLUCT,
            {
                "FID_COND_MRKT_DIV_CODE": fid_cond_mrkt_div_code,
                "FID_COND_SCR_DIV_CODE": fid_cond_scr_div_code,
                "FID_INPUT_ISCD": fid_input_iscd,
                "FID_RANK_SORT_CLS_CODE": fid_rank_sort_cls_code,
                "FID_DIV_CLS_CODE": fid_div_cls_code,
                "FID_INPUT_PRICE_1": fid_input_price_1,
                "FID_INPUT_PRICE_2": fid_input_price_2,
                "FID_INPUT_VOL_1": fid_input_vol_1,
            },
            options,
        )

    def pbar_tratio(
        self,
        *,
        fid_input_iscd: str,
        fid_cond_mrkt_div_code: str = "J",
        fid_cond_scr_div_code: str = "20113",
        fid_input_hour_1: str = "",
        options: CallOptions = ROUTINE,
    ) -> PbarTratio:
        """국내주식 매물대/거래비중 (FHPST01130000; not on paper trading).

        Args:
            fid_cond_mrkt_div_code: 조건 시장 분류 코드: J
            fid_input_iscd: 입력 종목코드: 123456
            fid_cond_scr_div_code: 조건화면분류코드: 20113
            fid_input_hour_1: 입력시간 (기본값: ''): 입력시간1(공백 입력)
        """
        return self._call(
            PBAR_TRATIO,
            {
                "FID_COND_MRKT_DIV_CODE": fid_cond_mrkt_div_code,
                "FID_INPUT_ISCD": fid_input_iscd,
                "FID_COND_SCR_DIV_CODE": fid_cond_scr_div_code,
                "FID_INPUT_HOUR_1": fid_input_hour_1,
            },
            options,
        )

    def program_trade_by_stock(
        self,
        *,
        fid_input_iscd: str,
        fid_cond_mrkt_div_code: Literal["J", "NX", "UN"] = "J",
        options: CallOptions = ROUTINE,
    ) -> ProgramTradeByStock:
        """종목별 프로그램매매추이(체결) (FHPPG04650101; not on paper trading).

        Args:
            fid_cond_mrkt_div_code: 조건 시장 분류 코드: J KRX, NX NXT, UN 통합
            fid_input_iscd: 종목코드: 123456
        """
        return self._call(
            PROGRAM_TRADE_BY_STOCK,
            {
                "FID_COND_MRKT_DIV_CODE": fid_cond_mrkt_div_code,
                "FID_INPUT_ISCD": fid_input_iscd,
            },
            options,
        )

    def program_trade_by_stock_daily(
        self,
        *,
        fid_input_iscd: str,
        fid_cond_mrkt_div_code: Literal["J", "NX", "UN"] = "J",
        fid_input_date_1: str = "",
        options: CallOptions = ROUTINE,
    ) -> ProgramTradeByStockDaily:
        """종목별 프로그램매매추이(일별) (FHPPG04650201; not on paper trading).

        Args:
            fid_cond_mrkt_div_code: 조건 시장 분류 코드: J KRX, NX NXT, UN 통합
            fid_input_iscd: 입력 종목코드: 123456
            fid_input_date_1: 입력날짜 (초기값: ''): 기준일(ex. 20240624)
        """
        return self._call(
            PROGRAM_TRADE_BY_STOCK_DAILY,
            {
                "FID_COND_MRKT_DIV_CODE": fid_cond_mrkt_div_code,
                "FID_INPUT_ISCD": fid_input_iscd,
                "FID_INPUT_DATE_1": fid_input_date_1,
            },
            options,
        )

    def psearch_result(
        self,
        *,
        seq: str,
        user_id: str | None = None,
        options: CallOptions = ROUTINE,
    ) -> PsearchResult:
        """종목조건검색조회 (HHKST03900400; not on paper trading).

        Args:
            user_id: 사용자 HTS ID: filled from the credentials
            seq: 사용자조건 키값: 종목조건검색 목록조회 API의 output인 'seq'을 이용
        """
        return self._call(
            PSEARCH_RESULT,
            {
                "user_id": user_id,
                "seq": seq,
            },
            options,
        )

    def psearch_title(
        self,
        *,
        user_id: str | None = None,
        options: CallOptions = ROUTINE,
    ) -> PsearchTitle:
        """종목조건검색 목록조회 (HHKST03900300; not on paper trading).

        Args:
            user_id: 사용자 HTS ID: U:업종; filled from the credentials
        """
        return self._call(
            PSEARCH_TITLE,
            {
                "user_id": user_id,
            },
            options,
        )

    def tradprt_byamt(
        self,
        *,
        fid_input_iscd: str,
        fid_cond_mrkt_div_code: Literal["J", "NX"] = "J",
        fid_cond_scr_div_code: str = "11119",
        options: CallOptions = ROUTINE,
    ) -> TradprtByamt:
        """국내주식 체결금액별 매매비중 (FHKST111900C0; not on paper trading).

        Args:
            fid_cond_mrkt_div_code: 조건 시장 분류 코드: J KRX, NX NXT
            fid_cond_scr_div_code: 조건화면분류코드: 11119
            fid_input_iscd: 입력 종목코드: 123456
        """
        return self._call(
            TRADPRT_BYAMT,
            {
                "FID_COND_MRKT_DIV_CODE": fid_cond_mrkt_div_code,
                "FID_COND_SCR_DIV_CODE": fid_cond_scr_div_code,
                "FID_INPUT_ISCD": fid_input_iscd,
            },
            options,
        )
