# Generated from catalog/endpoints/domestic_stock/basic_quotes.toml by tools/generate.py; do not edit.
"""국내주식 > 기본시세: 20 endpoints, 0 feeds."""

from __future__ import annotations

from datetime import date, time
from decimal import Decimal
from typing import Literal

from ...answer import Answer, block, rows
from ...endpoint import ROUTINE, Api, CallOptions, Endpoint
from ...record import Record, day, dec, hms, num, opt_day, opt_dec, opt_hms, opt_num, opt_text, text

__all__ = [
    "AFTER_HOUR_BALANCE",
    "EXP_CLOSING_PRICE",
    "FRGNMEM_TRADE_TREND",
    "INQUIRE_ASKING_PRICE_EXP_CCN",
    "INQUIRE_CCNL",
    "INQUIRE_DAILY_ITEMCHARTPRICE",
    "INQUIRE_DAILY_OVERTIMEPRICE",
    "INQUIRE_DAILY_PRICE",
    "INQUIRE_INVESTOR",
    "INQUIRE_MEMBER",
    "INQUIRE_OVERTIME_ASKING_PRICE",
    "INQUIRE_OVERTIME_PRICE",
    "INQUIRE_PRICE",
    "INQUIRE_PRICE_2",
    "INQUIRE_TIME_DAILYCHARTPRICE",
    "INQUIRE_TIME_ITEMCHARTPRICE",
    "INQUIRE_TIME_ITEMCONCLUSION",
    "INQUIRE_TIME_OVERTIMECONCLUSION",
    "INQUIRE_VI_STATUS",
    "QUOTE_BALANCE",
    "AfterHourBalance",
    "AfterHourBalanceOutput",
    "BasicQuotes",
    "ExpClosingPrice",
    "ExpClosingPriceOutput",
    "FrgnmemTradeTrend",
    "FrgnmemTradeTrendOutput1",
    "FrgnmemTradeTrendOutput2",
    "InquireAskingPriceExpCcn",
    "InquireAskingPriceExpCcnOutput1",
    "InquireAskingPriceExpCcnOutput2",
    "InquireCcnl",
    "InquireCcnlOutput",
    "InquireDailyItemchartprice",
    "InquireDailyItemchartpriceOutput1",
    "InquireDailyItemchartpriceOutput2",
    "InquireDailyOvertimeprice",
    "InquireDailyOvertimepriceOutput1",
    "InquireDailyOvertimepriceOutput2",
    "InquireDailyPrice",
    "InquireDailyPriceOutput",
    "InquireInvestor",
    "InquireInvestorOutput",
    "InquireMember",
    "InquireMemberOutput",
    "InquireOvertimeAskingPrice",
    "InquireOvertimeAskingPriceOutput",
    "InquireOvertimePrice",
    "InquireOvertimePriceOutput",
    "InquirePrice",
    "InquirePrice2",
    "InquirePrice2Output",
    "InquirePriceOutput",
    "InquireTimeDailychartprice",
    "InquireTimeDailychartpriceOutput1",
    "InquireTimeDailychartpriceOutput2",
    "InquireTimeItemchartprice",
    "InquireTimeItemchartpriceOutput1",
    "InquireTimeItemchartpriceOutput2",
    "InquireTimeItemconclusion",
    "InquireTimeItemconclusionOutput1",
    "InquireTimeItemconclusionOutput2",
    "InquireTimeOvertimeconclusion",
    "InquireTimeOvertimeconclusionOutput1",
    "InquireTimeOvertimeconclusionOutput2",
    "InquireViStatus",
    "InquireViStatusOutput",
    "QuoteBalance",
    "QuoteBalanceOutput",
]


class AfterHourBalanceOutput(Record):
    """국내주식 시간외잔량 순위: output, one row."""

    stck_shrn_iscd: str = text("stck_shrn_iscd")
    """주식 단축 종목코드"""
    data_rank: int | None = opt_num("data_rank")
    """데이터 순위"""
    hts_kor_isnm: str = text("hts_kor_isnm")
    """HTS 한글 종목명"""
    stck_prpr: Decimal | None = opt_dec("stck_prpr")
    """주식 현재가"""
    prdy_vrss: Decimal | None = opt_dec("prdy_vrss")
    """전일 대비"""
    prdy_vrss_sign: str = text("prdy_vrss_sign")
    """전일 대비 부호"""
    prdy_ctrt: Decimal | None = opt_dec("prdy_ctrt")
    """전일 대비율"""
    ovtm_total_askp_rsqn: int | None = opt_num("ovtm_total_askp_rsqn")
    """시간외 총 매도호가 잔량"""
    ovtm_total_bidp_rsqn: int | None = opt_num("ovtm_total_bidp_rsqn")
    """시간외 총 매수호가 잔량"""
    mkob_otcp_vol: int | None = opt_num("mkob_otcp_vol")
    """장개시전 시간외종가 거래량"""
    mkfa_otcp_vol: int | None = opt_num("mkfa_otcp_vol")
    """장종료후 시간외종가 거래량"""


class AfterHourBalance(Answer):
    """국내주식 시간외잔량 순위 (FHPST01760000)."""

    output: list[AfterHourBalanceOutput] = rows("output", AfterHourBalanceOutput)


AFTER_HOUR_BALANCE = Endpoint(
    "domestic_stock.after_hour_balance",
    "국내주식 시간외잔량 순위",
    "GET",
    "/uapi/domestic-stock/v1/ranking/after-hour-balance",
    {"": ("FHPST01760000", None)},
    AfterHourBalance,
)


class ExpClosingPriceOutput(Record):
    """국내주식 장마감 예상체결가: output, one row."""

    stck_shrn_iscd: str = text("stck_shrn_iscd")
    """주식 단축 종목코드"""
    hts_kor_isnm: str = text("hts_kor_isnm")
    """HTS 한글 종목명"""
    stck_prpr: Decimal | None = opt_dec("stck_prpr")
    """주식 현재가"""
    prdy_vrss: Decimal | None = opt_dec("prdy_vrss")
    """전일 대비"""
    prdy_vrss_sign: str = text("prdy_vrss_sign")
    """전일 대비 부호"""
    prdy_ctrt: Decimal | None = opt_dec("prdy_ctrt")
    """전일 대비율"""
    sdpr_vrss_prpr: Decimal | None = opt_dec("sdpr_vrss_prpr")
    """기준가 대비 현재가"""
    sdpr_vrss_prpr_rate: Decimal | None = opt_dec("sdpr_vrss_prpr_rate")
    """기준가 대비 현재가 비율"""
    cntg_vol: int | None = opt_num("cntg_vol")
    """체결 거래량"""


class ExpClosingPrice(Answer):
    """국내주식 장마감 예상체결가 (FHKST117300C0)."""

    output: list[ExpClosingPriceOutput] = rows("output", ExpClosingPriceOutput)


EXP_CLOSING_PRICE = Endpoint(
    "domestic_stock.exp_closing_price",
    "국내주식 장마감 예상체결가",
    "GET",
    "/uapi/domestic-stock/v1/quotations/exp-closing-price",
    {"": ("FHKST117300C0", None)},
    ExpClosingPrice,
)


class FrgnmemTradeTrendOutput1(Record):
    """회원사 실 시간 매매동향(틱): output1, one row."""

    total_seln_qty: int | None = opt_num("total_seln_qty")
    """총매도수량"""
    total_shnu_qty: int | None = opt_num("total_shnu_qty")
    """총매수2수량"""
    bsop_hour: time | None = opt_hms("bsop_hour")
    """영업시간"""
    hts_kor_isnm: str = text("hts_kor_isnm")
    """HTS한글종목명"""
    stck_prpr: Decimal | None = opt_dec("stck_prpr")
    """주식현재가"""
    prdy_vrss: Decimal | None = opt_dec("prdy_vrss")
    """전일대비"""
    prdy_vrss_sign: str = text("prdy_vrss_sign")
    """전일대비부호"""
    cntg_vol: int | None = opt_num("cntg_vol")
    """체결거래량"""
    acml_ntby_qty: int | None = opt_num("acml_ntby_qty")
    """누적순매수수량"""
    glob_ntby_qty: int | None = opt_num("glob_ntby_qty")
    """외국계순매수수량"""
    frgn_ntby_qty_icdc: int | None = opt_num("frgn_ntby_qty_icdc")
    """외국인순매수수량증감"""


class FrgnmemTradeTrendOutput2(Record):
    """회원사 실 시간 매매동향(틱): output2, one row."""

    total_seln_qty: int | None = opt_num("total_seln_qty")
    """총매도수량"""
    total_shnu_qty: int | None = opt_num("total_shnu_qty")
    """총매수2수량"""
    bsop_hour: time | None = opt_hms("bsop_hour")
    """영업시간"""
    hts_kor_isnm: str = text("hts_kor_isnm")
    """HTS한글종목명"""
    stck_prpr: Decimal | None = opt_dec("stck_prpr")
    """주식현재가"""
    prdy_vrss: Decimal | None = opt_dec("prdy_vrss")
    """전일대비"""
    prdy_vrss_sign: str = text("prdy_vrss_sign")
    """전일대비부호"""
    cntg_vol: int | None = opt_num("cntg_vol")
    """체결거래량"""
    acml_ntby_qty: int | None = opt_num("acml_ntby_qty")
    """누적순매수수량"""
    glob_ntby_qty: int | None = opt_num("glob_ntby_qty")
    """외국계순매수수량"""
    frgn_ntby_qty_icdc: int | None = opt_num("frgn_ntby_qty_icdc")
    """외국인순매수수량증감"""


class FrgnmemTradeTrend(Answer):
    """회원사 실 시간 매매동향(틱) (FHPST04320000)."""

    output1: list[FrgnmemTradeTrendOutput1] = rows("output1", FrgnmemTradeTrendOutput1)
    output2: list[FrgnmemTradeTrendOutput2] = rows("output2", FrgnmemTradeTrendOutput2)


FRGNMEM_TRADE_TREND = Endpoint(
    "domestic_stock.frgnmem_trade_trend",
    "회원사 실 시간 매매동향(틱)",
    "GET",
    "/uapi/domestic-stock/v1/quotations/frgnmem-trade-trend",
    {"": ("FHPST04320000", None)},
    FrgnmemTradeTrend,
)


class InquireAskingPriceExpCcnOutput1(Record):
    """주식현재가 호가/예상체결: output1."""

    aspr_acpt_hour: time = hms("aspr_acpt_hour")
    """호가 접수 시간"""
    askp1: Decimal = dec("askp1")
    """매도호가1"""
    askp2: Decimal = dec("askp2")
    """매도호가2"""
    askp3: Decimal = dec("askp3")
    """매도호가3"""
    askp4: Decimal = dec("askp4")
    """매도호가4"""
    askp5: Decimal = dec("askp5")
    """매도호가5"""
    askp6: Decimal = dec("askp6")
    """매도호가6"""
    askp7: Decimal = dec("askp7")
    """매도호가7"""
    askp8: Decimal = dec("askp8")
    """매도호가8"""
    askp9: Decimal = dec("askp9")
    """매도호가9"""
    askp10: Decimal = dec("askp10")
    """매도호가10"""
    bidp1: Decimal = dec("bidp1")
    """매수호가1"""
    bidp2: Decimal = dec("bidp2")
    """매수호가2"""
    bidp3: Decimal = dec("bidp3")
    """매수호가3"""
    bidp4: Decimal = dec("bidp4")
    """매수호가4"""
    bidp5: Decimal = dec("bidp5")
    """매수호가5"""
    bidp6: Decimal = dec("bidp6")
    """매수호가6"""
    bidp7: Decimal = dec("bidp7")
    """매수호가7"""
    bidp8: Decimal = dec("bidp8")
    """매수호가8"""
    bidp9: Decimal = dec("bidp9")
    """매수호가9"""
    bidp10: Decimal = dec("bidp10")
    """매수호가10"""
    askp_rsqn1: int = num("askp_rsqn1")
    """매도호가 잔량1"""
    askp_rsqn2: int = num("askp_rsqn2")
    """매도호가 잔량2"""
    askp_rsqn3: int = num("askp_rsqn3")
    """매도호가 잔량3"""
    askp_rsqn4: int = num("askp_rsqn4")
    """매도호가 잔량4"""
    askp_rsqn5: int = num("askp_rsqn5")
    """매도호가 잔량5"""
    askp_rsqn6: int = num("askp_rsqn6")
    """매도호가 잔량6"""
    askp_rsqn7: int = num("askp_rsqn7")
    """매도호가 잔량7"""
    askp_rsqn8: int = num("askp_rsqn8")
    """매도호가 잔량8"""
    askp_rsqn9: int = num("askp_rsqn9")
    """매도호가 잔량9"""
    askp_rsqn10: int = num("askp_rsqn10")
    """매도호가 잔량10"""
    bidp_rsqn1: int = num("bidp_rsqn1")
    """매수호가 잔량1"""
    bidp_rsqn2: int = num("bidp_rsqn2")
    """매수호가 잔량2"""
    bidp_rsqn3: int = num("bidp_rsqn3")
    """매수호가 잔량3"""
    bidp_rsqn4: int = num("bidp_rsqn4")
    """매수호가 잔량4"""
    bidp_rsqn5: int = num("bidp_rsqn5")
    """매수호가 잔량5"""
    bidp_rsqn6: int = num("bidp_rsqn6")
    """매수호가 잔량6"""
    bidp_rsqn7: int = num("bidp_rsqn7")
    """매수호가 잔량7"""
    bidp_rsqn8: int = num("bidp_rsqn8")
    """매수호가 잔량8"""
    bidp_rsqn9: int = num("bidp_rsqn9")
    """매수호가 잔량9"""
    bidp_rsqn10: int = num("bidp_rsqn10")
    """매수호가 잔량10"""
    askp_rsqn_icdc1: int = num("askp_rsqn_icdc1")
    """매도호가 잔량 증감1"""
    askp_rsqn_icdc2: int = num("askp_rsqn_icdc2")
    """매도호가 잔량 증감2"""
    askp_rsqn_icdc3: int = num("askp_rsqn_icdc3")
    """매도호가 잔량 증감3"""
    askp_rsqn_icdc4: int = num("askp_rsqn_icdc4")
    """매도호가 잔량 증감4"""
    askp_rsqn_icdc5: int = num("askp_rsqn_icdc5")
    """매도호가 잔량 증감5"""
    askp_rsqn_icdc6: int = num("askp_rsqn_icdc6")
    """매도호가 잔량 증감6"""
    askp_rsqn_icdc7: int = num("askp_rsqn_icdc7")
    """매도호가 잔량 증감7"""
    askp_rsqn_icdc8: int = num("askp_rsqn_icdc8")
    """매도호가 잔량 증감8"""
    askp_rsqn_icdc9: int = num("askp_rsqn_icdc9")
    """매도호가 잔량 증감9"""
    askp_rsqn_icdc10: int = num("askp_rsqn_icdc10")
    """매도호가 잔량 증감10"""
    bidp_rsqn_icdc1: int = num("bidp_rsqn_icdc1")
    """매수호가 잔량 증감1"""
    bidp_rsqn_icdc2: int = num("bidp_rsqn_icdc2")
    """매수호가 잔량 증감2"""
    bidp_rsqn_icdc3: int = num("bidp_rsqn_icdc3")
    """매수호가 잔량 증감3"""
    bidp_rsqn_icdc4: int = num("bidp_rsqn_icdc4")
    """매수호가 잔량 증감4"""
    bidp_rsqn_icdc5: int = num("bidp_rsqn_icdc5")
    """매수호가 잔량 증감5"""
    bidp_rsqn_icdc6: int = num("bidp_rsqn_icdc6")
    """매수호가 잔량 증감6"""
    bidp_rsqn_icdc7: int = num("bidp_rsqn_icdc7")
    """매수호가 잔량 증감7"""
    bidp_rsqn_icdc8: int = num("bidp_rsqn_icdc8")
    """매수호가 잔량 증감8"""
    bidp_rsqn_icdc9: int = num("bidp_rsqn_icdc9")
    """매수호가 잔량 증감9"""
    bidp_rsqn_icdc10: int = num("bidp_rsqn_icdc10")
    """매수호가 잔량 증감10"""
    total_askp_rsqn: int = num("total_askp_rsqn")
    """총 매도호가 잔량"""
    total_bidp_rsqn: int = num("total_bidp_rsqn")
    """총 매수호가 잔량"""
    total_askp_rsqn_icdc: int = num("total_askp_rsqn_icdc")
    """총 매도호가 잔량 증감"""
    total_bidp_rsqn_icdc: int = num("total_bidp_rsqn_icdc")
    """총 매수호가 잔량 증감"""
    ovtm_total_askp_icdc: int = num("ovtm_total_askp_icdc")
    """시간외 총 매도호가 증감"""
    ovtm_total_bidp_icdc: int = num("ovtm_total_bidp_icdc")
    """시간외 총 매수호가 증감"""
    ovtm_total_askp_rsqn: int = num("ovtm_total_askp_rsqn")
    """시간외 총 매도호가 잔량"""
    ovtm_total_bidp_rsqn: int = num("ovtm_total_bidp_rsqn")
    """시간외 총 매수호가 잔량"""
    ntby_aspr_rsqn: int = num("ntby_aspr_rsqn")
    """순매수 호가 잔량"""
    new_mkop_cls_code: str = text("new_mkop_cls_code")
    """신 장운영 구분 코드"""


class InquireAskingPriceExpCcnOutput2(Record):
    """주식현재가 호가/예상체결: output2."""

    antc_mkop_cls_code: str = text("antc_mkop_cls_code")
    """예상 장운영 구분 코드"""
    stck_prpr: Decimal = dec("stck_prpr")
    """주식 현재가"""
    stck_oprc: Decimal = dec("stck_oprc")
    """주식 시가2"""
    stck_hgpr: Decimal = dec("stck_hgpr")
    """주식 최고가"""
    stck_lwpr: Decimal = dec("stck_lwpr")
    """주식 최저가"""
    stck_sdpr: Decimal = dec("stck_sdpr")
    """주식 기준가"""
    antc_cnpr: Decimal = dec("antc_cnpr")
    """예상 체결가"""
    antc_cntg_vrss_sign: str = text("antc_cntg_vrss_sign")
    """예상 체결 대비 부호"""
    antc_cntg_vrss: Decimal = dec("antc_cntg_vrss")
    """예상 체결 대비"""
    antc_cntg_prdy_ctrt: Decimal = dec("antc_cntg_prdy_ctrt")
    """예상 체결 전일 대비율"""
    antc_vol: int = num("antc_vol")
    """예상 거래량"""
    stck_shrn_iscd: str = text("stck_shrn_iscd")
    """주식 단축 종목코드"""
    vi_cls_code: str = text("vi_cls_code")
    """VI적용구분코드"""


class InquireAskingPriceExpCcn(Answer):
    """주식현재가 호가/예상체결 (FHKST01010200)."""

    output1: InquireAskingPriceExpCcnOutput1 = block("output1", InquireAskingPriceExpCcnOutput1)
    output2: InquireAskingPriceExpCcnOutput2 = block("output2", InquireAskingPriceExpCcnOutput2)


INQUIRE_ASKING_PRICE_EXP_CCN = Endpoint(
    "domestic_stock.inquire_asking_price_exp_ccn",
    "주식현재가 호가/예상체결",
    "GET",
    "/uapi/domestic-stock/v1/quotations/inquire-asking-price-exp-ccn",
    {"": ("FHKST01010200", "FHKST01010200")},
    InquireAskingPriceExpCcn,
)


class InquireCcnlOutput(Record):
    """주식현재가 체결: output, one row."""

    stck_cntg_hour: time = hms("stck_cntg_hour")
    """주식 체결 시간"""
    stck_prpr: Decimal = dec("stck_prpr")
    """주식 현재가"""
    prdy_vrss: Decimal = dec("prdy_vrss")
    """전일 대비"""
    prdy_vrss_sign: str = text("prdy_vrss_sign")
    """전일 대비 부호"""
    cntg_vol: int = num("cntg_vol")
    """체결 거래량"""
    tday_rltv: Decimal = dec("tday_rltv")
    """당일 체결강도"""
    prdy_ctrt: Decimal = dec("prdy_ctrt")
    """전일 대비율"""


class InquireCcnl(Answer):
    """주식현재가 체결 (FHKST01010300)."""

    output: list[InquireCcnlOutput] = rows("output", InquireCcnlOutput)


INQUIRE_CCNL = Endpoint(
    "domestic_stock.inquire_ccnl",
    "주식현재가 체결",
    "GET",
    "/uapi/domestic-stock/v1/quotations/inquire-ccnl",
    {"": ("FHKST01010300", "FHKST01010300")},
    InquireCcnl,
)


class InquireDailyItemchartpriceOutput1(Record):
    """국내주식기간별시세(일/주/월/년): output1."""

    prdy_vrss: Decimal = dec("prdy_vrss")
    """전일 대비"""
    prdy_vrss_sign: str = text("prdy_vrss_sign")
    """전일 대비 부호"""
    prdy_ctrt: Decimal = dec("prdy_ctrt")
    """전일 대비율"""
    stck_prdy_clpr: Decimal = dec("stck_prdy_clpr")
    """주식 전일 종가"""
    acml_vol: int = num("acml_vol")
    """누적 거래량"""
    acml_tr_pbmn: Decimal = dec("acml_tr_pbmn")
    """누적 거래 대금"""
    hts_kor_isnm: str = text("hts_kor_isnm")
    """HTS 한글 종목명"""
    stck_prpr: Decimal = dec("stck_prpr")
    """주식 현재가"""
    stck_shrn_iscd: str = text("stck_shrn_iscd")
    """주식 단축 종목코드"""
    prdy_vol: int = num("prdy_vol")
    """전일 거래량"""
    stck_mxpr: Decimal = dec("stck_mxpr")
    """주식 상한가"""
    stck_llam: Decimal = dec("stck_llam")
    """주식 하한가"""
    stck_oprc: Decimal = dec("stck_oprc")
    """주식 시가2"""
    stck_hgpr: Decimal = dec("stck_hgpr")
    """주식 최고가"""
    stck_lwpr: Decimal = dec("stck_lwpr")
    """주식 최저가"""
    stck_prdy_oprc: Decimal = dec("stck_prdy_oprc")
    """주식 전일 시가"""
    stck_prdy_hgpr: Decimal = dec("stck_prdy_hgpr")
    """주식 전일 최고가"""
    stck_prdy_lwpr: Decimal = dec("stck_prdy_lwpr")
    """주식 전일 최저가"""
    askp: Decimal = dec("askp")
    """매도호가"""
    bidp: Decimal = dec("bidp")
    """매수호가"""
    prdy_vrss_vol: int = num("prdy_vrss_vol")
    """전일 대비 거래량"""
    vol_tnrt: Decimal = dec("vol_tnrt")
    """거래량 회전율"""
    stck_fcam: Decimal = dec("stck_fcam")
    """주식 액면가"""
    lstn_stcn: int = num("lstn_stcn")
    """상장 주수"""
    cpfn: Decimal = dec("cpfn")
    """자본금"""
    hts_avls: Decimal = dec("hts_avls")
    """HTS 시가총액"""
    per: Decimal = dec("per")
    """PER"""
    eps: Decimal = dec("eps")
    """EPS"""
    pbr: Decimal = dec("pbr")
    """PBR"""
    itewhol_loan_rmnd_ratem: Decimal | None = opt_dec("itewhol_loan_rmnd_ratem")
    """전체 융자 잔고 비율"""
    itewhol_loan_rmnd_ratem_name: Decimal | None = opt_dec("itewhol_loan_rmnd_ratem name")
    """전체 융자 잔고 비율"""


class InquireDailyItemchartpriceOutput2(Record):
    """국내주식기간별시세(일/주/월/년): output2, one row."""

    stck_bsop_date: date = day("stck_bsop_date")
    """주식 영업 일자"""
    stck_clpr: Decimal = dec("stck_clpr")
    """주식 종가"""
    stck_oprc: Decimal = dec("stck_oprc")
    """주식 시가2"""
    stck_hgpr: Decimal = dec("stck_hgpr")
    """주식 최고가"""
    stck_lwpr: Decimal = dec("stck_lwpr")
    """주식 최저가"""
    acml_vol: int = num("acml_vol")
    """누적 거래량"""
    acml_tr_pbmn: Decimal = dec("acml_tr_pbmn")
    """누적 거래 대금"""
    flng_cls_code: str = text("flng_cls_code")
    """락 구분 코드"""
    prtt_rate: Decimal = dec("prtt_rate")
    """분할 비율"""
    mod_yn: str = text("mod_yn")
    """변경 여부"""
    prdy_vrss_sign: str = text("prdy_vrss_sign")
    """전일 대비 부호"""
    prdy_vrss: Decimal = dec("prdy_vrss")
    """전일 대비"""
    revl_issu_reas: str = text("revl_issu_reas")
    """재평가사유코드"""


class InquireDailyItemchartprice(Answer):
    """국내주식기간별시세(일/주/월/년) (FHKST03010100)."""

    output1: InquireDailyItemchartpriceOutput1 = block("output1", InquireDailyItemchartpriceOutput1)
    output2: list[InquireDailyItemchartpriceOutput2] = rows("output2", InquireDailyItemchartpriceOutput2)


INQUIRE_DAILY_ITEMCHARTPRICE = Endpoint(
    "domestic_stock.inquire_daily_itemchartprice",
    "국내주식기간별시세(일/주/월/년)",
    "GET",
    "/uapi/domestic-stock/v1/quotations/inquire-daily-itemchartprice",
    {"": ("FHKST03010100", "FHKST03010100")},
    InquireDailyItemchartprice,
)


class InquireDailyOvertimepriceOutput1(Record):
    """주식현재가 시간외일자별주가: output1."""

    ovtm_untp_prpr: Decimal | None = opt_dec("ovtm_untp_prpr")
    """시간외 단일가 현재가"""
    ovtm_untp_prdy_vrss: Decimal | None = opt_dec("ovtm_untp_prdy_vrss")
    """시간외 단일가 전일 대비"""
    ovtm_untp_prdy_vrss_sign: str = text("ovtm_untp_prdy_vrss_sign")
    """시간외 단일가 전일 대비 부호"""
    ovtm_untp_prdy_ctrt: Decimal | None = opt_dec("ovtm_untp_prdy_ctrt")
    """시간외 단일가 전일 대비율"""
    ovtm_untp_vol: int | None = opt_num("ovtm_untp_vol")
    """시간외 단일가 거래량"""
    ovtm_untp_tr_pbmn: Decimal | None = opt_dec("ovtm_untp_tr_pbmn")
    """시간외 단일가 거래 대금"""
    ovtm_untp_mxpr: Decimal | None = opt_dec("ovtm_untp_mxpr")
    """시간외 단일가 상한가"""
    ovtm_untp_llam: Decimal | None = opt_dec("ovtm_untp_llam")
    """시간외 단일가 하한가"""
    ovtm_untp_oprc: Decimal | None = opt_dec("ovtm_untp_oprc")
    """시간외 단일가 시가2"""
    ovtm_untp_hgpr: Decimal | None = opt_dec("ovtm_untp_hgpr")
    """시간외 단일가 최고가"""
    ovtm_untp_lwpr: Decimal | None = opt_dec("ovtm_untp_lwpr")
    """시간외 단일가 최저가"""
    ovtm_untp_antc_cnpr: Decimal | None = opt_dec("ovtm_untp_antc_cnpr")
    """시간외 단일가 예상 체결가"""
    ovtm_untp_antc_cntg_vrss: Decimal | None = opt_dec("ovtm_untp_antc_cntg_vrss")
    """시간외 단일가 예상 체결 대비"""
    ovtm_untp_antc_cntg_vrss_sign: str = text("ovtm_untp_antc_cntg_vrss_sign")
    """시간외 단일가 예상 체결 대비"""
    ovtm_untp_antc_cntg_ctrt: Decimal | None = opt_dec("ovtm_untp_antc_cntg_ctrt")
    """시간외 단일가 예상 체결 대비율"""
    ovtm_untp_antc_vol: int | None = opt_num("ovtm_untp_antc_vol")
    """시간외 단일가 예상 거래량"""


class InquireDailyOvertimepriceOutput2(Record):
    """주식현재가 시간외일자별주가: output2, one row."""

    stck_bsop_date: date | None = opt_day("stck_bsop_date")
    """주식 영업 일자"""
    ovtm_untp_prpr: Decimal | None = opt_dec("ovtm_untp_prpr")
    """시간외 단일가 현재가"""
    ovtm_untp_prdy_vrss: Decimal | None = opt_dec("ovtm_untp_prdy_vrss")
    """시간외 단일가 전일 대비"""
    ovtm_untp_prdy_vrss_sign: str = text("ovtm_untp_prdy_vrss_sign")
    """시간외 단일가 전일 대비 부호"""
    ovtm_untp_prdy_ctrt: Decimal | None = opt_dec("ovtm_untp_prdy_ctrt")
    """시간외 단일가 전일 대비율"""
    ovtm_untp_vol: int | None = opt_num("ovtm_untp_vol")
    """시간외 단일가 거래량"""
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
    ovtm_untp_tr_pbmn: Decimal | None = opt_dec("ovtm_untp_tr_pbmn")
    """시간외 단일가 거래 대금"""


class InquireDailyOvertimeprice(Answer):
    """주식현재가 시간외일자별주가 (FHPST02320000)."""

    output1: InquireDailyOvertimepriceOutput1 = block("output1", InquireDailyOvertimepriceOutput1)
    output2: list[InquireDailyOvertimepriceOutput2] = rows("output2", InquireDailyOvertimepriceOutput2)


INQUIRE_DAILY_OVERTIMEPRICE = Endpoint(
    "domestic_stock.inquire_daily_overtimeprice",
    "주식현재가 시간외일자별주가",
    "GET",
    "/uapi/domestic-stock/v1/quotations/inquire-daily-overtimeprice",
    {"": ("FHPST02320000", "FHPST02320000")},
    InquireDailyOvertimeprice,
)


class InquireDailyPriceOutput(Record):
    """주식현재가 일자별: output, one row."""

    stck_bsop_date: date = day("stck_bsop_date")
    """주식 영업 일자"""
    stck_oprc: Decimal = dec("stck_oprc")
    """주식 시가2"""
    stck_hgpr: Decimal = dec("stck_hgpr")
    """주식 최고가"""
    stck_lwpr: Decimal = dec("stck_lwpr")
    """주식 최저가"""
    stck_clpr: Decimal = dec("stck_clpr")
    """주식 종가"""
    acml_vol: int = num("acml_vol")
    """누적 거래량"""
    prdy_vrss_vol_rate: Decimal = dec("prdy_vrss_vol_rate")
    """전일 대비 거래량 비율"""
    prdy_vrss: Decimal = dec("prdy_vrss")
    """전일 대비"""
    prdy_vrss_sign: str = text("prdy_vrss_sign")
    """전일 대비 부호"""
    prdy_ctrt: Decimal = dec("prdy_ctrt")
    """전일 대비율"""
    hts_frgn_ehrt: Decimal | None = opt_dec("hts_frgn_ehrt")
    """HTS 외국인 소진율"""
    frgn_ntby_qty: int | None = opt_num("frgn_ntby_qty")
    """외국인 순매수 수량"""
    flng_cls_code: str = text("flng_cls_code")
    """락 구분 코드"""
    acml_prtt_rate: Decimal = dec("acml_prtt_rate")
    """누적 분할 비율"""


class InquireDailyPrice(Answer):
    """주식현재가 일자별 (FHKST01010400)."""

    output: list[InquireDailyPriceOutput] = rows("output", InquireDailyPriceOutput)


INQUIRE_DAILY_PRICE = Endpoint(
    "domestic_stock.inquire_daily_price",
    "주식현재가 일자별",
    "GET",
    "/uapi/domestic-stock/v1/quotations/inquire-daily-price",
    {"": ("FHKST01010400", "FHKST01010400")},
    InquireDailyPrice,
)


class InquireInvestorOutput(Record):
    """주식현재가 투자자: output, one row."""

    stck_bsop_date: date = day("stck_bsop_date")
    """주식 영업 일자"""
    stck_clpr: Decimal = dec("stck_clpr")
    """주식 종가"""
    prdy_vrss: Decimal = dec("prdy_vrss")
    """전일 대비"""
    prdy_vrss_sign: str = text("prdy_vrss_sign")
    """전일 대비 부호"""
    prsn_ntby_qty: int | None = opt_num("prsn_ntby_qty")
    """개인 순매수 수량"""
    frgn_ntby_qty: int | None = opt_num("frgn_ntby_qty")
    """외국인 순매수 수량"""
    orgn_ntby_qty: int | None = opt_num("orgn_ntby_qty")
    """기관계 순매수 수량"""
    prsn_ntby_tr_pbmn: Decimal | None = opt_dec("prsn_ntby_tr_pbmn")
    """개인 순매수 거래 대금"""
    frgn_ntby_tr_pbmn: Decimal | None = opt_dec("frgn_ntby_tr_pbmn")
    """외국인 순매수 거래 대금"""
    orgn_ntby_tr_pbmn: Decimal | None = opt_dec("orgn_ntby_tr_pbmn")
    """기관계 순매수 거래 대금"""
    prsn_shnu_vol: int | None = opt_num("prsn_shnu_vol")
    """개인 매수2 거래량"""
    frgn_shnu_vol: int | None = opt_num("frgn_shnu_vol")
    """외국인 매수2 거래량"""
    orgn_shnu_vol: int | None = opt_num("orgn_shnu_vol")
    """기관계 매수2 거래량"""
    prsn_shnu_tr_pbmn: Decimal | None = opt_dec("prsn_shnu_tr_pbmn")
    """개인 매수2 거래 대금"""
    frgn_shnu_tr_pbmn: Decimal | None = opt_dec("frgn_shnu_tr_pbmn")
    """외국인 매수2 거래 대금"""
    orgn_shnu_tr_pbmn: Decimal | None = opt_dec("orgn_shnu_tr_pbmn")
    """기관계 매수2 거래 대금"""
    prsn_seln_vol: int | None = opt_num("prsn_seln_vol")
    """개인 매도 거래량"""
    frgn_seln_vol: int | None = opt_num("frgn_seln_vol")
    """외국인 매도 거래량"""
    orgn_seln_vol: int | None = opt_num("orgn_seln_vol")
    """기관계 매도 거래량"""
    prsn_seln_tr_pbmn: Decimal | None = opt_dec("prsn_seln_tr_pbmn")
    """개인 매도 거래 대금"""
    frgn_seln_tr_pbmn: Decimal | None = opt_dec("frgn_seln_tr_pbmn")
    """외국인 매도 거래 대금"""
    orgn_seln_tr_pbmn: Decimal | None = opt_dec("orgn_seln_tr_pbmn")
    """기관계 매도 거래 대금"""


class InquireInvestor(Answer):
    """주식현재가 투자자 (FHKST01010900)."""

    output: list[InquireInvestorOutput] = rows("output", InquireInvestorOutput)


INQUIRE_INVESTOR = Endpoint(
    "domestic_stock.inquire_investor",
    "주식현재가 투자자",
    "GET",
    "/uapi/domestic-stock/v1/quotations/inquire-investor",
    {"": ("FHKST01010900", "FHKST01010900")},
    InquireInvestor,
)


class InquireMemberOutput(Record):
    """주식현재가 회원사: output."""

    seln_mbcr_no1: str = text("seln_mbcr_no1")
    """매도 회원사 번호1"""
    seln_mbcr_no2: str = text("seln_mbcr_no2")
    """매도 회원사 번호2"""
    seln_mbcr_no3: str = text("seln_mbcr_no3")
    """매도 회원사 번호3"""
    seln_mbcr_no4: str = text("seln_mbcr_no4")
    """매도 회원사 번호4"""
    seln_mbcr_no5: str = text("seln_mbcr_no5")
    """매도 회원사 번호5"""
    seln_mbcr_name1: str = text("seln_mbcr_name1")
    """매도 회원사 명1"""
    seln_mbcr_name2: str = text("seln_mbcr_name2")
    """매도 회원사 명2"""
    seln_mbcr_name3: str = text("seln_mbcr_name3")
    """매도 회원사 명3"""
    seln_mbcr_name4: str = text("seln_mbcr_name4")
    """매도 회원사 명4"""
    seln_mbcr_name5: str = text("seln_mbcr_name5")
    """매도 회원사 명5"""
    total_seln_qty1: int = num("total_seln_qty1")
    """총 매도 수량1"""
    total_seln_qty2: int = num("total_seln_qty2")
    """총 매도 수량2"""
    total_seln_qty3: int = num("total_seln_qty3")
    """총 매도 수량3"""
    total_seln_qty4: int = num("total_seln_qty4")
    """총 매도 수량4"""
    total_seln_qty5: int = num("total_seln_qty5")
    """총 매도 수량5"""
    seln_mbcr_rlim1: Decimal = dec("seln_mbcr_rlim1")
    """매도 회원사 비중1"""
    seln_mbcr_rlim2: Decimal = dec("seln_mbcr_rlim2")
    """매도 회원사 비중2"""
    seln_mbcr_rlim3: Decimal = dec("seln_mbcr_rlim3")
    """매도 회원사 비중3"""
    seln_mbcr_rlim4: Decimal = dec("seln_mbcr_rlim4")
    """매도 회원사 비중4"""
    seln_mbcr_rlim5: Decimal = dec("seln_mbcr_rlim5")
    """매도 회원사 비중5"""
    seln_qty_icdc1: int = num("seln_qty_icdc1")
    """매도 수량 증감1"""
    seln_qty_icdc2: int = num("seln_qty_icdc2")
    """매도 수량 증감2"""
    seln_qty_icdc3: int = num("seln_qty_icdc3")
    """매도 수량 증감3"""
    seln_qty_icdc4: int = num("seln_qty_icdc4")
    """매도 수량 증감4"""
    seln_qty_icdc5: int = num("seln_qty_icdc5")
    """매도 수량 증감5"""
    shnu_mbcr_no1: str = text("shnu_mbcr_no1")
    """매수2 회원사 번호1"""
    shnu_mbcr_no2: str = text("shnu_mbcr_no2")
    """매수2 회원사 번호2"""
    shnu_mbcr_no3: str = text("shnu_mbcr_no3")
    """매수2 회원사 번호3"""
    shnu_mbcr_no4: str = text("shnu_mbcr_no4")
    """매수2 회원사 번호4"""
    shnu_mbcr_no5: str = text("shnu_mbcr_no5")
    """매수2 회원사 번호5"""
    shnu_mbcr_name1: str = text("shnu_mbcr_name1")
    """매수2 회원사 명1"""
    shnu_mbcr_name2: str = text("shnu_mbcr_name2")
    """매수2 회원사 명2"""
    shnu_mbcr_name3: str = text("shnu_mbcr_name3")
    """매수2 회원사 명3"""
    shnu_mbcr_name4: str = text("shnu_mbcr_name4")
    """매수2 회원사 명4"""
    shnu_mbcr_name5: str = text("shnu_mbcr_name5")
    """매수2 회원사 명5"""
    total_shnu_qty1: int = num("total_shnu_qty1")
    """총 매수2 수량1"""
    total_shnu_qty2: int = num("total_shnu_qty2")
    """총 매수2 수량2"""
    total_shnu_qty3: int = num("total_shnu_qty3")
    """총 매수2 수량3"""
    total_shnu_qty4: int = num("total_shnu_qty4")
    """총 매수2 수량4"""
    total_shnu_qty5: int = num("total_shnu_qty5")
    """총 매수2 수량5"""
    shnu_mbcr_rlim1: Decimal = dec("shnu_mbcr_rlim1")
    """매수2 회원사 비중1"""
    shnu_mbcr_rlim2: Decimal = dec("shnu_mbcr_rlim2")
    """매수2 회원사 비중2"""
    shnu_mbcr_rlim3: Decimal = dec("shnu_mbcr_rlim3")
    """매수2 회원사 비중3"""
    shnu_mbcr_rlim4: Decimal = dec("shnu_mbcr_rlim4")
    """매수2 회원사 비중4"""
    shnu_mbcr_rlim5: Decimal = dec("shnu_mbcr_rlim5")
    """매수2 회원사 비중5"""
    shnu_qty_icdc1: int = num("shnu_qty_icdc1")
    """매수2 수량 증감1"""
    shnu_qty_icdc2: int = num("shnu_qty_icdc2")
    """매수2 수량 증감2"""
    shnu_qty_icdc3: int = num("shnu_qty_icdc3")
    """매수2 수량 증감3"""
    shnu_qty_icdc4: int = num("shnu_qty_icdc4")
    """매수2 수량 증감4"""
    shnu_qty_icdc5: int = num("shnu_qty_icdc5")
    """매수2 수량 증감5"""
    glob_total_seln_qty: int = num("glob_total_seln_qty")
    """외국계 총 매도 수량"""
    glob_seln_rlim: Decimal = dec("glob_seln_rlim")
    """외국계 매도 비중"""
    glob_ntby_qty: int = num("glob_ntby_qty")
    """외국계 순매수 수량"""
    glob_total_shnu_qty: int = num("glob_total_shnu_qty")
    """외국계 총 매수2 수량"""
    glob_shnu_rlim: Decimal = dec("glob_shnu_rlim")
    """외국계 매수2 비중"""
    seln_mbcr_glob_yn_1: str = text("seln_mbcr_glob_yn_1")
    """매도 회원사 외국계 여부1"""
    seln_mbcr_glob_yn_2: str = text("seln_mbcr_glob_yn_2")
    """매도 회원사 외국계 여부2"""
    seln_mbcr_glob_yn_3: str = text("seln_mbcr_glob_yn_3")
    """매도 회원사 외국계 여부3"""
    seln_mbcr_glob_yn_4: str = text("seln_mbcr_glob_yn_4")
    """매도 회원사 외국계 여부4"""
    seln_mbcr_glob_yn_5: str = text("seln_mbcr_glob_yn_5")
    """매도 회원사 외국계 여부5"""
    shnu_mbcr_glob_yn_1: str = text("shnu_mbcr_glob_yn_1")
    """매수2 회원사 외국계 여부1"""
    shnu_mbcr_glob_yn_2: str = text("shnu_mbcr_glob_yn_2")
    """매수2 회원사 외국계 여부2"""
    shnu_mbcr_glob_yn_3: str = text("shnu_mbcr_glob_yn_3")
    """매수2 회원사 외국계 여부3"""
    shnu_mbcr_glob_yn_4: str = text("shnu_mbcr_glob_yn_4")
    """매수2 회원사 외국계 여부4"""
    shnu_mbcr_glob_yn_5: str = text("shnu_mbcr_glob_yn_5")
    """매수2 회원사 외국계 여부5"""
    glob_total_seln_qty_icdc: int = num("glob_total_seln_qty_icdc")
    """외국계 총 매도 수량 증감"""
    glob_total_shnu_qty_icdc: int = num("glob_total_shnu_qty_icdc")
    """외국계 총 매수2 수량 증감"""


class InquireMember(Answer):
    """주식현재가 회원사 (FHKST01010600)."""

    output: InquireMemberOutput = block("output", InquireMemberOutput)


INQUIRE_MEMBER = Endpoint(
    "domestic_stock.inquire_member",
    "주식현재가 회원사",
    "GET",
    "/uapi/domestic-stock/v1/quotations/inquire-member",
    {"": ("FHKST01010600", "FHKST01010600")},
    InquireMember,
)


class InquireOvertimeAskingPriceOutput(Record):
    """국내주식 시간외호가: output."""

    ovtm_untp_last_hour: time | None = opt_hms("ovtm_untp_last_hour")
    """시간외 단일가 최종 시간"""
    ovtm_untp_askp1: Decimal | None = opt_dec("ovtm_untp_askp1")
    """시간외 단일가 매도호가1"""
    ovtm_untp_askp2: Decimal | None = opt_dec("ovtm_untp_askp2")
    """시간외 단일가 매도호가2"""
    ovtm_untp_askp3: Decimal | None = opt_dec("ovtm_untp_askp3")
    """시간외 단일가 매도호가3"""
    ovtm_untp_askp4: Decimal | None = opt_dec("ovtm_untp_askp4")
    """시간외 단일가 매도호가4"""
    ovtm_untp_askp5: Decimal | None = opt_dec("ovtm_untp_askp5")
    """시간외 단일가 매도호가5"""
    ovtm_untp_askp6: Decimal | None = opt_dec("ovtm_untp_askp6")
    """시간외 단일가 매도호가6"""
    ovtm_untp_askp7: Decimal | None = opt_dec("ovtm_untp_askp7")
    """시간외 단일가 매도호가7"""
    ovtm_untp_askp8: Decimal | None = opt_dec("ovtm_untp_askp8")
    """시간외 단일가 매도호가8"""
    ovtm_untp_askp9: Decimal | None = opt_dec("ovtm_untp_askp9")
    """시간외 단일가 매도호가9"""
    ovtm_untp_askp10: Decimal | None = opt_dec("ovtm_untp_askp10")
    """시간외 단일가 매도호가10"""
    ovtm_untp_bidp1: Decimal | None = opt_dec("ovtm_untp_bidp1")
    """시간외 단일가 매수호가1"""
    ovtm_untp_bidp2: Decimal | None = opt_dec("ovtm_untp_bidp2")
    """시간외 단일가 매수호가2"""
    ovtm_untp_bidp3: Decimal | None = opt_dec("ovtm_untp_bidp3")
    """시간외 단일가 매수호가3"""
    ovtm_untp_bidp4: Decimal | None = opt_dec("ovtm_untp_bidp4")
    """시간외 단일가 매수호가4"""
    ovtm_untp_bidp5: Decimal | None = opt_dec("ovtm_untp_bidp5")
    """시간외 단일가 매수호가5"""
    ovtm_untp_bidp6: Decimal | None = opt_dec("ovtm_untp_bidp6")
    """시간외 단일가 매수호가6"""
    ovtm_untp_bidp7: Decimal | None = opt_dec("ovtm_untp_bidp7")
    """시간외 단일가 매수호가7"""
    ovtm_untp_bidp8: Decimal | None = opt_dec("ovtm_untp_bidp8")
    """시간외 단일가 매수호가8"""
    ovtm_untp_bidp9: Decimal | None = opt_dec("ovtm_untp_bidp9")
    """시간외 단일가 매수호가9"""
    ovtm_untp_bidp10: Decimal | None = opt_dec("ovtm_untp_bidp10")
    """시간외 단일가 매수호가10"""
    ovtm_untp_askp_icdc1: int | None = opt_num("ovtm_untp_askp_icdc1")
    """시간외 단일가 매도호가 증감1"""
    ovtm_untp_askp_icdc2: int | None = opt_num("ovtm_untp_askp_icdc2")
    """시간외 단일가 매도호가 증감2"""
    ovtm_untp_askp_icdc3: int | None = opt_num("ovtm_untp_askp_icdc3")
    """시간외 단일가 매도호가 증감3"""
    ovtm_untp_askp_icdc4: int | None = opt_num("ovtm_untp_askp_icdc4")
    """시간외 단일가 매도호가 증감4"""
    ovtm_untp_askp_icdc5: int | None = opt_num("ovtm_untp_askp_icdc5")
    """시간외 단일가 매도호가 증감5"""
    ovtm_untp_askp_icdc6: int | None = opt_num("ovtm_untp_askp_icdc6")
    """시간외 단일가 매도호가 증감6"""
    ovtm_untp_askp_icdc7: int | None = opt_num("ovtm_untp_askp_icdc7")
    """시간외 단일가 매도호가 증감7"""
    ovtm_untp_askp_icdc8: int | None = opt_num("ovtm_untp_askp_icdc8")
    """시간외 단일가 매도호가 증감8"""
    ovtm_untp_askp_icdc9: int | None = opt_num("ovtm_untp_askp_icdc9")
    """시간외 단일가 매도호가 증감9"""
    ovtm_untp_askp_icdc10: int | None = opt_num("ovtm_untp_askp_icdc10")
    """시간외 단일가 매도호가 증감10"""
    ovtm_untp_bidp_icdc1: int | None = opt_num("ovtm_untp_bidp_icdc1")
    """시간외 단일가 매수호가 증감1"""
    ovtm_untp_bidp_icdc2: int | None = opt_num("ovtm_untp_bidp_icdc2")
    """시간외 단일가 매수호가 증감2"""
    ovtm_untp_bidp_icdc3: int | None = opt_num("ovtm_untp_bidp_icdc3")
    """시간외 단일가 매수호가 증감3"""
    ovtm_untp_bidp_icdc4: int | None = opt_num("ovtm_untp_bidp_icdc4")
    """시간외 단일가 매수호가 증감4"""
    ovtm_untp_bidp_icdc5: int | None = opt_num("ovtm_untp_bidp_icdc5")
    """시간외 단일가 매수호가 증감5"""
    ovtm_untp_bidp_icdc6: int | None = opt_num("ovtm_untp_bidp_icdc6")
    """시간외 단일가 매수호가 증감6"""
    ovtm_untp_bidp_icdc7: int | None = opt_num("ovtm_untp_bidp_icdc7")
    """시간외 단일가 매수호가 증감7"""
    ovtm_untp_bidp_icdc8: int | None = opt_num("ovtm_untp_bidp_icdc8")
    """시간외 단일가 매수호가 증감8"""
    ovtm_untp_bidp_icdc9: int | None = opt_num("ovtm_untp_bidp_icdc9")
    """시간외 단일가 매수호가 증감9"""
    ovtm_untp_bidp_icdc10: int | None = opt_num("ovtm_untp_bidp_icdc10")
    """시간외 단일가 매수호가 증감10"""
    ovtm_untp_askp_rsqn1: int | None = opt_num("ovtm_untp_askp_rsqn1")
    """시간외 단일가 매도호가 잔량1"""
    ovtm_untp_askp_rsqn2: int | None = opt_num("ovtm_untp_askp_rsqn2")
    """시간외 단일가 매도호가 잔량2"""
    ovtm_untp_askp_rsqn3: int | None = opt_num("ovtm_untp_askp_rsqn3")
    """시간외 단일가 매도호가 잔량3"""
    ovtm_untp_askp_rsqn4: int | None = opt_num("ovtm_untp_askp_rsqn4")
    """시간외 단일가 매도호가 잔량4"""
    ovtm_untp_askp_rsqn5: int | None = opt_num("ovtm_untp_askp_rsqn5")
    """시간외 단일가 매도호가 잔량5"""
    ovtm_untp_askp_rsqn6: int | None = opt_num("ovtm_untp_askp_rsqn6")
    """시간외 단일가 매도호가 잔량6"""
    ovtm_untp_askp_rsqn7: int | None = opt_num("ovtm_untp_askp_rsqn7")
    """시간외 단일가 매도호가 잔량7"""
    ovtm_untp_askp_rsqn8: int | None = opt_num("ovtm_untp_askp_rsqn8")
    """시간외 단일가 매도호가 잔량8"""
    ovtm_untp_askp_rsqn9: int | None = opt_num("ovtm_untp_askp_rsqn9")
    """시간외 단일가 매도호가 잔량9"""
    ovtm_untp_askp_rsqn10: int | None = opt_num("ovtm_untp_askp_rsqn10")
    """시간외 단일가 매도호가 잔량10"""
    ovtm_untp_bidp_rsqn1: int | None = opt_num("ovtm_untp_bidp_rsqn1")
    """시간외 단일가 매수호가 잔량1"""
    ovtm_untp_bidp_rsqn: int | None = opt_num("ovtm_untp_bidp_rsqn")
    """시간외 단일가 매수호가 잔량2"""
    ovtm_untp_bidp_rsqn3: int | None = opt_num("ovtm_untp_bidp_rsqn3")
    """시간외 단일가 매수호가 잔량3"""
    ovtm_untp_bidp_rsqn4: int | None = opt_num("ovtm_untp_bidp_rsqn4")
    """시간외 단일가 매수호가 잔량4"""
    ovtm_untp_bidp_rsqn5: int | None = opt_num("ovtm_untp_bidp_rsqn5")
    """시간외 단일가 매수호가 잔량5"""
    ovtm_untp_bidp_rsqn6: int | None = opt_num("ovtm_untp_bidp_rsqn6")
    """시간외 단일가 매수호가 잔량6"""
    ovtm_untp_bidp_rsqn7: int | None = opt_num("ovtm_untp_bidp_rsqn7")
    """시간외 단일가 매수호가 잔량7"""
    ovtm_untp_bidp_rsqn8: int | None = opt_num("ovtm_untp_bidp_rsqn8")
    """시간외 단일가 매수호가 잔량8"""
    ovtm_untp_bidp_rsqn9: int | None = opt_num("ovtm_untp_bidp_rsqn9")
    """시간외 단일가 매수호가 잔량9"""
    ovtm_untp_bidp_rsqn10: int | None = opt_num("ovtm_untp_bidp_rsqn10")
    """시간외 단일가 매수호가 잔량10"""
    ovtm_untp_total_askp_rsqn: int | None = opt_num("ovtm_untp_total_askp_rsqn")
    """시간외 단일가 총 매도호가 잔량"""
    ovtm_untp_total_bidp_rsqn: int | None = opt_num("ovtm_untp_total_bidp_rsqn")
    """시간외 단일가 총 매수호가 잔량"""
    ovtm_untp_total_askp_rsqn_icdc: int | None = opt_num("ovtm_untp_total_askp_rsqn_icdc")
    """시간외 단일가 총 매도호가 잔량"""
    ovtm_untp_total_bidp_rsqn_icdc: int | None = opt_num("ovtm_untp_total_bidp_rsqn_icdc")
    """시간외 단일가 총 매수호가 잔량"""
    ovtm_untp_ntby_bidp_rsqn: int | None = opt_num("ovtm_untp_ntby_bidp_rsqn")
    """시간외 단일가 순매수 호가 잔량"""
    total_askp_rsqn: int | None = opt_num("total_askp_rsqn")
    """총 매도호가 잔량"""
    total_bidp_rsqn: int | None = opt_num("total_bidp_rsqn")
    """총 매수호가 잔량"""
    total_askp_rsqn_icdc: int | None = opt_num("total_askp_rsqn_icdc")
    """총 매도호가 잔량 증감"""
    total_bidp_rsqn_icdc: int | None = opt_num("total_bidp_rsqn_icdc")
    """총 매수호가 잔량 증감"""
    ovtm_total_askp_rsqn: int | None = opt_num("ovtm_total_askp_rsqn")
    """시간외 총 매도호가 잔량"""
    ovtm_total_bidp_rsqn: int | None = opt_num("ovtm_total_bidp_rsqn")
    """시간외 총 매수호가 잔량"""
    ovtm_total_askp_icdc: int | None = opt_num("ovtm_total_askp_icdc")
    """시간외 총 매도호가 증감"""
    ovtm_total_bidp_icdc: int | None = opt_num("ovtm_total_bidp_icdc")
    """시간외 총 매수호가 증감"""


class InquireOvertimeAskingPrice(Answer):
    """국내주식 시간외호가 (FHPST02300400)."""

    output: InquireOvertimeAskingPriceOutput = block("output", InquireOvertimeAskingPriceOutput)


INQUIRE_OVERTIME_ASKING_PRICE = Endpoint(
    "domestic_stock.inquire_overtime_asking_price",
    "국내주식 시간외호가",
    "GET",
    "/uapi/domestic-stock/v1/quotations/inquire-overtime-asking-price",
    {"": ("FHPST02300400", None)},
    InquireOvertimeAskingPrice,
)


class InquireOvertimePriceOutput(Record):
    """국내주식 시간외현재가: output."""

    bstp_kor_isnm: str = text("bstp_kor_isnm")
    """업종 한글 종목명"""
    mang_issu_cls_name: str = text("mang_issu_cls_name")
    """관리 종목 구분 명"""
    ovtm_untp_prpr: Decimal | None = opt_dec("ovtm_untp_prpr")
    """시간외 단일가 현재가"""
    ovtm_untp_prdy_vrss: Decimal | None = opt_dec("ovtm_untp_prdy_vrss")
    """시간외 단일가 전일 대비"""
    ovtm_untp_prdy_vrss_sign: str = text("ovtm_untp_prdy_vrss_sign")
    """시간외 단일가 전일 대비 부호"""
    ovtm_untp_prdy_ctrt: Decimal | None = opt_dec("ovtm_untp_prdy_ctrt")
    """시간외 단일가 전일 대비율"""
    ovtm_untp_vol: int | None = opt_num("ovtm_untp_vol")
    """시간외 단일가 거래량"""
    ovtm_untp_tr_pbmn: Decimal | None = opt_dec("ovtm_untp_tr_pbmn")
    """시간외 단일가 거래 대금"""
    ovtm_untp_mxpr: Decimal | None = opt_dec("ovtm_untp_mxpr")
    """시간외 단일가 상한가"""
    ovtm_untp_llam: Decimal | None = opt_dec("ovtm_untp_llam")
    """시간외 단일가 하한가"""
    ovtm_untp_oprc: Decimal | None = opt_dec("ovtm_untp_oprc")
    """시간외 단일가 시가2"""
    ovtm_untp_hgpr: Decimal | None = opt_dec("ovtm_untp_hgpr")
    """시간외 단일가 최고가"""
    ovtm_untp_lwpr: Decimal | None = opt_dec("ovtm_untp_lwpr")
    """시간외 단일가 최저가"""
    marg_rate: Decimal | None = opt_dec("marg_rate")
    """증거금 비율"""
    ovtm_untp_antc_cnpr: Decimal | None = opt_dec("ovtm_untp_antc_cnpr")
    """시간외 단일가 예상 체결가"""
    ovtm_untp_antc_cntg_vrss: Decimal | None = opt_dec("ovtm_untp_antc_cntg_vrss")
    """시간외 단일가 예상 체결 대비"""
    ovtm_untp_antc_cntg_vrss_sign: str = text("ovtm_untp_antc_cntg_vrss_sign")
    """시간외 단일가 예상 체결 대비"""
    ovtm_untp_antc_cntg_ctrt: Decimal | None = opt_dec("ovtm_untp_antc_cntg_ctrt")
    """시간외 단일가 예상 체결 대비율"""
    ovtm_untp_antc_cnqn: int | None = opt_num("ovtm_untp_antc_cnqn")
    """시간외 단일가 예상 체결량"""
    crdt_able_yn: str = text("crdt_able_yn")
    """신용 가능 여부"""
    new_lstn_cls_name: str = text("new_lstn_cls_name")
    """신규 상장 구분 명"""
    sltr_yn: str = text("sltr_yn")
    """정리매매 여부"""
    mang_issu_yn: str = text("mang_issu_yn")
    """관리 종목 여부"""
    mrkt_warn_cls_code: str = text("mrkt_warn_cls_code")
    """시장 경고 구분 코드"""
    trht_yn: str = text("trht_yn")
    """거래정지 여부"""
    vlnt_deal_cls_name: str = text("vlnt_deal_cls_name")
    """임의 매매 구분 명"""
    ovtm_untp_sdpr: Decimal | None = opt_dec("ovtm_untp_sdpr")
    """시간외 단일가 기준가"""
    mrkt_warn_cls_name: str = text("mrkt_warn_cls_name")
    """시장 경구 구분 명"""
    revl_issu_reas_name: str = text("revl_issu_reas_name")
    """재평가 종목 사유 명"""
    insn_pbnt_yn: str = text("insn_pbnt_yn")
    """불성실 공시 여부"""
    flng_cls_name: str = text("flng_cls_name")
    """락 구분 이름"""
    rprs_mrkt_kor_name: str = text("rprs_mrkt_kor_name")
    """대표 시장 한글 명"""
    ovtm_vi_cls_code: str = text("ovtm_vi_cls_code")
    """시간외단일가VI적용구분코드"""
    bidp: Decimal | None = opt_dec("bidp")
    """매수호가"""
    askp: Decimal | None = opt_dec("askp")
    """매도호가"""


class InquireOvertimePrice(Answer):
    """국내주식 시간외현재가 (FHPST02300000)."""

    output: InquireOvertimePriceOutput = block("output", InquireOvertimePriceOutput)


INQUIRE_OVERTIME_PRICE = Endpoint(
    "domestic_stock.inquire_overtime_price",
    "국내주식 시간외현재가",
    "GET",
    "/uapi/domestic-stock/v1/quotations/inquire-overtime-price",
    {"": ("FHPST02300000", None)},
    InquireOvertimePrice,
)


class InquirePriceOutput(Record):
    """주식현재가 시세: output."""

    iscd_stat_cls_code: str = text("iscd_stat_cls_code")
    """종목 상태 구분 코드"""
    marg_rate: Decimal = dec("marg_rate")
    """증거금 비율"""
    rprs_mrkt_kor_name: str = text("rprs_mrkt_kor_name")
    """대표 시장 한글 명"""
    new_hgpr_lwpr_cls_code: str | None = opt_text("new_hgpr_lwpr_cls_code")
    """신 고가 저가 구분 코드"""
    bstp_kor_isnm: str = text("bstp_kor_isnm")
    """업종 한글 종목명"""
    temp_stop_yn: str = text("temp_stop_yn")
    """임시 정지 여부"""
    oprc_rang_cont_yn: str = text("oprc_rang_cont_yn")
    """시가 범위 연장 여부"""
    clpr_rang_cont_yn: str = text("clpr_rang_cont_yn")
    """종가 범위 연장 여부"""
    crdt_able_yn: str = text("crdt_able_yn")
    """신용 가능 여부"""
    grmn_rate_cls_code: str = text("grmn_rate_cls_code")
    """보증금 비율 구분 코드"""
    elw_pblc_yn: str = text("elw_pblc_yn")
    """ELW 발행 여부"""
    stck_prpr: Decimal = dec("stck_prpr")
    """주식 현재가"""
    prdy_vrss: Decimal = dec("prdy_vrss")
    """전일 대비"""
    prdy_vrss_sign: str = text("prdy_vrss_sign")
    """전일 대비 부호"""
    prdy_ctrt: Decimal = dec("prdy_ctrt")
    """전일 대비율"""
    acml_tr_pbmn: Decimal = dec("acml_tr_pbmn")
    """누적 거래 대금"""
    acml_vol: int = num("acml_vol")
    """누적 거래량"""
    prdy_vrss_vol_rate: Decimal = dec("prdy_vrss_vol_rate")
    """전일 대비 거래량 비율"""
    stck_oprc: Decimal = dec("stck_oprc")
    """주식 시가2"""
    stck_hgpr: Decimal = dec("stck_hgpr")
    """주식 최고가"""
    stck_lwpr: Decimal = dec("stck_lwpr")
    """주식 최저가"""
    stck_mxpr: Decimal = dec("stck_mxpr")
    """주식 상한가"""
    stck_llam: Decimal = dec("stck_llam")
    """주식 하한가"""
    stck_sdpr: Decimal = dec("stck_sdpr")
    """주식 기준가"""
    wghn_avrg_stck_prc: Decimal = dec("wghn_avrg_stck_prc")
    """가중 평균 주식 가격"""
    hts_frgn_ehrt: Decimal = dec("hts_frgn_ehrt")
    """HTS 외국인 소진율"""
    frgn_ntby_qty: int = num("frgn_ntby_qty")
    """외국인 순매수 수량"""
    pgtr_ntby_qty: int = num("pgtr_ntby_qty")
    """프로그램매매 순매수 수량"""
    pvt_scnd_dmrs_prc: Decimal = dec("pvt_scnd_dmrs_prc")
    """피벗 2차 디저항 가격"""
    pvt_frst_dmrs_prc: Decimal = dec("pvt_frst_dmrs_prc")
    """피벗 1차 디저항 가격"""
    pvt_pont_val: Decimal = dec("pvt_pont_val")
    """피벗 포인트 값"""
    pvt_frst_dmsp_prc: Decimal = dec("pvt_frst_dmsp_prc")
    """피벗 1차 디지지 가격"""
    pvt_scnd_dmsp_prc: Decimal = dec("pvt_scnd_dmsp_prc")
    """피벗 2차 디지지 가격"""
    dmrs_val: Decimal = dec("dmrs_val")
    """디저항 값"""
    dmsp_val: Decimal = dec("dmsp_val")
    """디지지 값"""
    cpfn: Decimal = dec("cpfn")
    """자본금"""
    rstc_wdth_prc: Decimal = dec("rstc_wdth_prc")
    """제한 폭 가격"""
    stck_fcam: Decimal = dec("stck_fcam")
    """주식 액면가"""
    stck_sspr: Decimal = dec("stck_sspr")
    """주식 대용가"""
    aspr_unit: int = num("aspr_unit")
    """호가단위"""
    hts_deal_qty_unit_val: Decimal = dec("hts_deal_qty_unit_val")
    """HTS 매매 수량 단위 값"""
    lstn_stcn: int = num("lstn_stcn")
    """상장 주수"""
    hts_avls: Decimal = dec("hts_avls")
    """HTS 시가총액"""
    per: Decimal = dec("per")
    """PER"""
    pbr: Decimal = dec("pbr")
    """PBR"""
    stac_month: str = text("stac_month")
    """결산 월"""
    vol_tnrt: Decimal = dec("vol_tnrt")
    """거래량 회전율"""
    eps: Decimal = dec("eps")
    """EPS"""
    bps: Decimal = dec("bps")
    """BPS"""
    d250_hgpr: Decimal = dec("d250_hgpr")
    """250일 최고가"""
    d250_hgpr_date: date | None = opt_day("d250_hgpr_date")
    """250일 최고가 일자"""
    d250_hgpr_vrss_prpr_rate: Decimal = dec("d250_hgpr_vrss_prpr_rate")
    """250일 최고가 대비 현재가 비율"""
    d250_lwpr: Decimal = dec("d250_lwpr")
    """250일 최저가"""
    d250_lwpr_date: date | None = opt_day("d250_lwpr_date")
    """250일 최저가 일자"""
    d250_lwpr_vrss_prpr_rate: Decimal = dec("d250_lwpr_vrss_prpr_rate")
    """250일 최저가 대비 현재가 비율"""
    stck_dryy_hgpr: Decimal = dec("stck_dryy_hgpr")
    """주식 연중 최고가"""
    dryy_hgpr_vrss_prpr_rate: Decimal = dec("dryy_hgpr_vrss_prpr_rate")
    """연중 최고가 대비 현재가 비율"""
    dryy_hgpr_date: date | None = opt_day("dryy_hgpr_date")
    """연중 최고가 일자"""
    stck_dryy_lwpr: Decimal = dec("stck_dryy_lwpr")
    """주식 연중 최저가"""
    dryy_lwpr_vrss_prpr_rate: Decimal = dec("dryy_lwpr_vrss_prpr_rate")
    """연중 최저가 대비 현재가 비율"""
    dryy_lwpr_date: date | None = opt_day("dryy_lwpr_date")
    """연중 최저가 일자"""
    w52_hgpr: Decimal = dec("w52_hgpr")
    """52주일 최고가"""
    w52_hgpr_vrss_prpr_ctrt: Decimal = dec("w52_hgpr_vrss_prpr_ctrt")
    """52주일 최고가 대비 현재가 대비"""
    w52_hgpr_date: date | None = opt_day("w52_hgpr_date")
    """52주일 최고가 일자"""
    w52_lwpr: Decimal = dec("w52_lwpr")
    """52주일 최저가"""
    w52_lwpr_vrss_prpr_ctrt: Decimal = dec("w52_lwpr_vrss_prpr_ctrt")
    """52주일 최저가 대비 현재가 대비"""
    w52_lwpr_date: date | None = opt_day("w52_lwpr_date")
    """52주일 최저가 일자"""
    whol_loan_rmnd_rate: Decimal = dec("whol_loan_rmnd_rate")
    """전체 융자 잔고 비율"""
    ssts_yn: str = text("ssts_yn")
    """공매도가능여부"""
    stck_shrn_iscd: str = text("stck_shrn_iscd")
    """주식 단축 종목코드"""
    fcam_cnnm: str = text("fcam_cnnm")
    """액면가 통화명"""
    cpfn_cnnm: str = text("cpfn_cnnm")
    """자본금 통화명"""
    apprch_rate: Decimal | None = opt_dec("apprch_rate")
    """접근도"""
    frgn_hldn_qty: int = num("frgn_hldn_qty")
    """외국인 보유 수량"""
    vi_cls_code: str = text("vi_cls_code")
    """VI적용구분코드"""
    ovtm_vi_cls_code: str = text("ovtm_vi_cls_code")
    """시간외단일가VI적용구분코드"""
    last_ssts_cntg_qty: int = num("last_ssts_cntg_qty")
    """최종 공매도 체결 수량"""
    invt_caful_yn: str = text("invt_caful_yn")
    """투자유의여부"""
    mrkt_warn_cls_code: str = text("mrkt_warn_cls_code")
    """시장경고코드"""
    short_over_yn: str = text("short_over_yn")
    """단기과열여부"""
    sltr_yn: str = text("sltr_yn")
    """정리매매여부"""
    mang_issu_cls_code: str | None = opt_text("mang_issu_cls_code")
    """관리종목여부"""


class InquirePrice(Answer):
    """주식현재가 시세 (FHKST01010100)."""

    output: InquirePriceOutput = block("output", InquirePriceOutput)


INQUIRE_PRICE = Endpoint(
    "domestic_stock.inquire_price",
    "주식현재가 시세",
    "GET",
    "/uapi/domestic-stock/v1/quotations/inquire-price",
    {"": ("FHKST01010100", "FHKST01010100")},
    InquirePrice,
)


class InquirePrice2Output(Record):
    """주식현재가 시세2: output."""

    rprs_mrkt_kor_name: str = text("rprs_mrkt_kor_name")
    """대표 시장 한글 명"""
    new_hgpr_lwpr_cls_code: str | None = opt_text("new_hgpr_lwpr_cls_code")
    """신 고가 저가 구분 코드"""
    mxpr_llam_cls_code: str | None = opt_text("mxpr_llam_cls_code")
    """상하한가 구분 코드"""
    crdt_able_yn: str = text("crdt_able_yn")
    """신용 가능 여부"""
    stck_mxpr: Decimal = dec("stck_mxpr")
    """주식 상한가"""
    elw_pblc_yn: str = text("elw_pblc_yn")
    """ELW 발행 여부"""
    prdy_clpr_vrss_oprc_rate: Decimal = dec("prdy_clpr_vrss_oprc_rate")
    """전일 종가 대비 시가2 비율"""
    crdt_rate: Decimal = dec("crdt_rate")
    """신용 비율"""
    marg_rate: Decimal = dec("marg_rate")
    """증거금 비율"""
    lwpr_vrss_prpr: Decimal = dec("lwpr_vrss_prpr")
    """최저가 대비 현재가"""
    lwpr_vrss_prpr_sign: str = text("lwpr_vrss_prpr_sign")
    """최저가 대비 현재가 부호"""
    prdy_clpr_vrss_lwpr_rate: Decimal = dec("prdy_clpr_vrss_lwpr_rate")
    """전일 종가 대비 최저가 비율"""
    stck_lwpr: Decimal = dec("stck_lwpr")
    """주식 최저가"""
    hgpr_vrss_prpr: Decimal = dec("hgpr_vrss_prpr")
    """최고가 대비 현재가"""
    hgpr_vrss_prpr_sign: str = text("hgpr_vrss_prpr_sign")
    """최고가 대비 현재가 부호"""
    prdy_clpr_vrss_hgpr_rate: Decimal = dec("prdy_clpr_vrss_hgpr_rate")
    """전일 종가 대비 최고가 비율"""
    stck_hgpr: Decimal = dec("stck_hgpr")
    """주식 최고가"""
    oprc_vrss_prpr: Decimal = dec("oprc_vrss_prpr")
    """시가2 대비 현재가"""
    oprc_vrss_prpr_sign: str = text("oprc_vrss_prpr_sign")
    """시가2 대비 현재가 부호"""
    mang_issu_yn: str = text("mang_issu_yn")
    """관리 종목 여부"""
    divi_app_cls_code: str = text("divi_app_cls_code")
    """동시호가배분처리코드"""
    short_over_yn: str = text("short_over_yn")
    """단기과열여부"""
    mrkt_warn_cls_code: str = text("mrkt_warn_cls_code")
    """시장경고코드"""
    invt_caful_yn: str = text("invt_caful_yn")
    """투자유의여부"""
    stange_runup_yn: str = text("stange_runup_yn")
    """이상급등여부"""
    ssts_hot_yn: str = text("ssts_hot_yn")
    """공매도과열 여부"""
    low_current_yn: str = text("low_current_yn")
    """저유동성 종목 여부"""
    vi_cls_code: str = text("vi_cls_code")
    """VI적용구분코드"""
    short_over_cls_code: str = text("short_over_cls_code")
    """단기과열구분코드"""
    stck_llam: Decimal = dec("stck_llam")
    """주식 하한가"""
    new_lstn_cls_name: str = text("new_lstn_cls_name")
    """신규 상장 구분 명"""
    vlnt_deal_cls_name: str = text("vlnt_deal_cls_name")
    """임의 매매 구분 명"""
    flng_cls_name: str | None = opt_text("flng_cls_name")
    """락 구분 이름"""
    revl_issu_reas_name: str | None = opt_text("revl_issu_reas_name")
    """재평가 종목 사유 명"""
    mrkt_warn_cls_name: str | None = opt_text("mrkt_warn_cls_name")
    """시장 경고 구분 명"""
    stck_sdpr: Decimal = dec("stck_sdpr")
    """주식 기준가"""
    bstp_cls_code: str = text("bstp_cls_code")
    """업종 구분 코드"""
    stck_prdy_clpr: Decimal = dec("stck_prdy_clpr")
    """주식 전일 종가"""
    insn_pbnt_yn: str = text("insn_pbnt_yn")
    """불성실 공시 여부"""
    fcam_mod_cls_name: str | None = opt_text("fcam_mod_cls_name")
    """액면가 변경 구분 명"""
    stck_prpr: Decimal = dec("stck_prpr")
    """주식 현재가"""
    prdy_vrss: Decimal = dec("prdy_vrss")
    """전일 대비"""
    prdy_vrss_sign: str = text("prdy_vrss_sign")
    """전일 대비 부호"""
    prdy_ctrt: Decimal = dec("prdy_ctrt")
    """전일 대비율"""
    acml_tr_pbmn: Decimal = dec("acml_tr_pbmn")
    """누적 거래 대금"""
    acml_vol: int = num("acml_vol")
    """누적 거래량"""
    prdy_vrss_vol_rate: Decimal = dec("prdy_vrss_vol_rate")
    """전일 대비 거래량 비율"""
    bstp_kor_isnm: str = text("bstp_kor_isnm")
    """업종 한글 종목명"""
    sltr_yn: str = text("sltr_yn")
    """정리매매 여부"""
    trht_yn: str = text("trht_yn")
    """거래정지 여부"""
    oprc_rang_cont_yn: str = text("oprc_rang_cont_yn")
    """시가 범위 연장 여부"""
    vlnt_fin_cls_code: str = text("vlnt_fin_cls_code")
    """임의 종료 구분 코드"""
    stck_oprc: Decimal = dec("stck_oprc")
    """주식 시가2"""
    prdy_vol: int = num("prdy_vol")
    """전일 거래량"""


class InquirePrice2(Answer):
    """주식현재가 시세2 (FHPST01010000)."""

    output: InquirePrice2Output = block("output", InquirePrice2Output)


INQUIRE_PRICE_2 = Endpoint(
    "domestic_stock.inquire_price_2",
    "주식현재가 시세2",
    "GET",
    "/uapi/domestic-stock/v1/quotations/inquire-price-2",
    {"": ("FHPST01010000", None)},
    InquirePrice2,
)


class InquireTimeDailychartpriceOutput1(Record):
    """주식일별분봉조회: output1."""

    prdy_vrss: Decimal | None = opt_dec("prdy_vrss")
    """전일 대비"""
    prdy_vrss_sign: str = text("prdy_vrss_sign")
    """전일 대비 부호"""
    prdy_ctrt: Decimal | None = opt_dec("prdy_ctrt")
    """전일 대비율"""
    stck_prdy_clpr: Decimal | None = opt_dec("stck_prdy_clpr")
    """주식 전일 종가"""
    acml_vol: int | None = opt_num("acml_vol")
    """누적 거래량"""
    acml_tr_pbmn: Decimal | None = opt_dec("acml_tr_pbmn")
    """누적 거래 대금"""
    hts_kor_isnm: str = text("hts_kor_isnm")
    """HTS 한글 종목명"""
    stck_prpr: Decimal = dec("stck_prpr")
    """주식 현재가"""


class InquireTimeDailychartpriceOutput2(Record):
    """주식일별분봉조회: output2, one row."""

    stck_bsop_date: date = day("stck_bsop_date")
    """주식 영업 일자"""
    stck_cntg_hour: time = hms("stck_cntg_hour")
    """주식 체결 시간"""
    stck_prpr: Decimal = dec("stck_prpr")
    """주식 현재가"""
    stck_oprc: Decimal = dec("stck_oprc")
    """주식 시가2"""
    stck_hgpr: Decimal = dec("stck_hgpr")
    """주식 최고가"""
    stck_lwpr: Decimal = dec("stck_lwpr")
    """주식 최저가"""
    cntg_vol: int = num("cntg_vol")
    """체결 거래량"""
    acml_tr_pbmn: Decimal | None = opt_dec("acml_tr_pbmn")
    """누적 거래 대금"""


class InquireTimeDailychartprice(Answer):
    """주식일별분봉조회 (FHKST03010230)."""

    output1: InquireTimeDailychartpriceOutput1 = block("output1", InquireTimeDailychartpriceOutput1)
    output2: list[InquireTimeDailychartpriceOutput2] = rows("output2", InquireTimeDailychartpriceOutput2)


INQUIRE_TIME_DAILYCHARTPRICE = Endpoint(
    "domestic_stock.inquire_time_dailychartprice",
    "주식일별분봉조회",
    "GET",
    "/uapi/domestic-stock/v1/quotations/inquire-time-dailychartprice",
    {"": ("FHKST03010230", None)},
    InquireTimeDailychartprice,
)


class InquireTimeItemchartpriceOutput1(Record):
    """주식당일분봉조회: output1."""

    prdy_vrss: Decimal = dec("prdy_vrss")
    """전일 대비"""
    prdy_vrss_sign: str = text("prdy_vrss_sign")
    """전일 대비 부호"""
    prdy_ctrt: Decimal = dec("prdy_ctrt")
    """전일 대비율"""
    stck_prdy_clpr: Decimal = dec("stck_prdy_clpr")
    """전일대비 종가"""
    acml_vol: int = num("acml_vol")
    """누적 거래량"""
    acml_tr_pbmn: Decimal = dec("acml_tr_pbmn")
    """누적 거래대금"""
    hts_kor_isnm: str = text("hts_kor_isnm")
    """한글 종목명"""
    stck_prpr: Decimal = dec("stck_prpr")
    """주식 현재가"""


class InquireTimeItemchartpriceOutput2(Record):
    """주식당일분봉조회: output2, one row."""

    stck_bsop_date: date = day("stck_bsop_date")
    """주식 영업일자"""
    stck_cntg_hour: time = hms("stck_cntg_hour")
    """주식 체결시간"""
    stck_prpr: Decimal = dec("stck_prpr")
    """주식 현재가"""
    stck_oprc: Decimal = dec("stck_oprc")
    """주식 시가"""
    stck_hgpr: Decimal = dec("stck_hgpr")
    """주식 최고가"""
    stck_lwpr: Decimal = dec("stck_lwpr")
    """주식 최저가"""
    cntg_vol: int = num("cntg_vol")
    """체결 거래량"""
    acml_tr_pbmn: Decimal = dec("acml_tr_pbmn")
    """누적 거래대금"""


class InquireTimeItemchartprice(Answer):
    """주식당일분봉조회 (FHKST03010200)."""

    output1: InquireTimeItemchartpriceOutput1 = block("output1", InquireTimeItemchartpriceOutput1)
    output2: list[InquireTimeItemchartpriceOutput2] = rows("output2", InquireTimeItemchartpriceOutput2)


INQUIRE_TIME_ITEMCHARTPRICE = Endpoint(
    "domestic_stock.inquire_time_itemchartprice",
    "주식당일분봉조회",
    "GET",
    "/uapi/domestic-stock/v1/quotations/inquire-time-itemchartprice",
    {"": ("FHKST03010200", "FHKST03010200")},
    InquireTimeItemchartprice,
)


class InquireTimeItemconclusionOutput1(Record):
    """주식현재가 당일시간대별체결: output1."""

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


class InquireTimeItemconclusionOutput2(Record):
    """주식현재가 당일시간대별체결: output2, one row."""

    stck_cntg_hour: time | None = opt_hms("stck_cntg_hour")
    """주식 체결 시간"""
    stck_pbpr: Decimal | None = opt_dec("stck_pbpr")
    """주식 현재가"""
    prdy_vrss: Decimal | None = opt_dec("prdy_vrss")
    """전일 대비"""
    prdy_vrss_sign: str = text("prdy_vrss_sign")
    """전일 대비 부호"""
    prdy_ctrt: Decimal | None = opt_dec("prdy_ctrt")
    """전일 대비율"""
    askp: Decimal | None = opt_dec("askp")
    """매도호가"""
    bidp: Decimal | None = opt_dec("bidp")
    """매수호가"""
    tday_rltv: Decimal | None = opt_dec("tday_rltv")
    """당일 체결강도"""
    acml_vol: int | None = opt_num("acml_vol")
    """누적 거래량"""
    cnqn: int | None = opt_num("cnqn")
    """체결량"""


class InquireTimeItemconclusion(Answer):
    """주식현재가 당일시간대별체결 (FHPST01060000)."""

    output1: InquireTimeItemconclusionOutput1 = block("output1", InquireTimeItemconclusionOutput1)
    output2: list[InquireTimeItemconclusionOutput2] = rows("output2", InquireTimeItemconclusionOutput2)


INQUIRE_TIME_ITEMCONCLUSION = Endpoint(
    "domestic_stock.inquire_time_itemconclusion",
    "주식현재가 당일시간대별체결",
    "GET",
    "/uapi/domestic-stock/v1/quotations/inquire-time-itemconclusion",
    {"": ("FHPST01060000", "FHPST01060000")},
    InquireTimeItemconclusion,
)


class InquireTimeOvertimeconclusionOutput1(Record):
    """주식현재가 시간외시간별체결: output1."""

    ovtm_untp_prpr: Decimal | None = opt_dec("ovtm_untp_prpr")
    """시간외 단일가 현재가"""
    ovtm_untp_prdy_vrss: Decimal | None = opt_dec("ovtm_untp_prdy_vrss")
    """시간외 단일가 전일 대비"""
    ovtm_untp_prdy_vrss_sign: str = text("ovtm_untp_prdy_vrss_sign")
    """시간외 단일가 전일 대비 부호"""
    ovtm_untp_prdy_ctrt: Decimal | None = opt_dec("ovtm_untp_prdy_ctrt")
    """시간외 단일가 전일 대비율"""
    ovtm_untp_vol: int | None = opt_num("ovtm_untp_vol")
    """시간외 단일가 거래량"""
    ovtm_untp_tr_pbmn: Decimal | None = opt_dec("ovtm_untp_tr_pbmn")
    """시간외 단일가 거래 대금"""
    ovtm_untp_mxpr: Decimal | None = opt_dec("ovtm_untp_mxpr")
    """시간외 단일가 상한가"""
    ovtm_untp_llam: Decimal | None = opt_dec("ovtm_untp_llam")
    """시간외 단일가 하한가"""
    ovtm_untp_oprc: Decimal | None = opt_dec("ovtm_untp_oprc")
    """시간외 단일가 시가2"""
    ovtm_untp_hgpr: Decimal | None = opt_dec("ovtm_untp_hgpr")
    """시간외 단일가 최고가"""
    ovtm_untp_lwpr: Decimal | None = opt_dec("ovtm_untp_lwpr")
    """시간외 단일가 최저가"""
    ovtm_untp_antc_cnpr: Decimal | None = opt_dec("ovtm_untp_antc_cnpr")
    """시간외 단일가 예상 체결가"""
    ovtm_untp_antc_cntg_vrss: Decimal | None = opt_dec("ovtm_untp_antc_cntg_vrss")
    """시간외 단일가 예상 체결 대비"""
    ovtm_untp_antc_cntg_vrss_sign: str = text("ovtm_untp_antc_cntg_vrss_sign")
    """시간외 단일가 예상 체결 대비 부호"""
    ovtm_untp_antc_cntg_ctrt: Decimal | None = opt_dec("ovtm_untp_antc_cntg_ctrt")
    """시간외 단일가 예상 체결 대비율"""
    ovtm_untp_antc_vol: int | None = opt_num("ovtm_untp_antc_vol")
    """시간외 단일가 예상 거래량"""
    uplm_sign: str = text("uplm_sign")
    """상한 부호"""
    lslm_sign: str = text("lslm_sign")
    """하한 부호"""


class InquireTimeOvertimeconclusionOutput2(Record):
    """주식현재가 시간외시간별체결: output2, one row."""

    stck_cntg_hour: time | None = opt_hms("stck_cntg_hour")
    """주식 체결 시간"""
    stck_prpr: Decimal | None = opt_dec("stck_prpr")
    """주식 현재가"""
    prdy_vrss: Decimal | None = opt_dec("prdy_vrss")
    """전일 대비"""
    prdy_vrss_sign: str = text("prdy_vrss_sign")
    """전일 대비 부호"""
    prdy_ctrt: Decimal | None = opt_dec("prdy_ctrt")
    """전일 대비율"""
    askp: Decimal | None = opt_dec("askp")
    """매도호가"""
    bidp: Decimal | None = opt_dec("bidp")
    """매수호가"""
    acml_vol: int | None = opt_num("acml_vol")
    """누적 거래량"""
    cntg_vol: int | None = opt_num("cntg_vol")
    """체결 거래량"""


class InquireTimeOvertimeconclusion(Answer):
    """주식현재가 시간외시간별체결 (FHPST02310000)."""

    output1: InquireTimeOvertimeconclusionOutput1 = block("output1", InquireTimeOvertimeconclusionOutput1)
    output2: list[InquireTimeOvertimeconclusionOutput2] = rows("output2", InquireTimeOvertimeconclusionOutput2)


INQUIRE_TIME_OVERTIMECONCLUSION = Endpoint(
    "domestic_stock.inquire_time_overtimeconclusion",
    "주식현재가 시간외시간별체결",
    "GET",
    "/uapi/domestic-stock/v1/quotations/inquire-time-overtimeconclusion",
    {"": ("FHPST02310000", "FHPST02310000")},
    InquireTimeOvertimeconclusion,
)


class InquireViStatusOutput(Record):
    """변동성완화장치(VI) 현황: output, one row."""

    hts_kor_isnm: str = text("hts_kor_isnm")
    """HTS 한글 종목명"""
    mksc_shrn_iscd: str = text("mksc_shrn_iscd")
    """유가증권 단축 종목코드"""
    vi_cls_code: str = text("vi_cls_code")
    """VI발동상태"""
    bsop_date: date | None = opt_day("bsop_date")
    """영업 일자"""
    cntg_vi_hour: time | None = opt_hms("cntg_vi_hour")
    """VI발동시간"""
    vi_cncl_hour: time | None = opt_hms("vi_cncl_hour")
    """VI해제시간"""
    vi_kind_code: str = text("vi_kind_code")
    """VI종류코드"""
    vi_prc: Decimal | None = opt_dec("vi_prc")
    """VI발동가격"""
    vi_stnd_prc: Decimal | None = opt_dec("vi_stnd_prc")
    """정적VI발동기준가격"""
    vi_dprt: Decimal | None = opt_dec("vi_dprt")
    """정적VI발동괴리율"""
    vi_dmc_stnd_prc: Decimal | None = opt_dec("vi_dmc_stnd_prc")
    """동적VI발동기준가격"""
    vi_dmc_dprt: Decimal | None = opt_dec("vi_dmc_dprt")
    """동적VI발동괴리율"""
    vi_count: int | None = opt_num("vi_count")
    """VI발동횟수"""


class InquireViStatus(Answer):
    """변동성완화장치(VI) 현황 (FHPST01390000)."""

    output: list[InquireViStatusOutput] = rows("output", InquireViStatusOutput)


INQUIRE_VI_STATUS = Endpoint(
    "domestic_stock.inquire_vi_status",
    "변동성완화장치(VI) 현황",
    "GET",
    "/uapi/domestic-stock/v1/quotations/inquire-vi-status",
    {"": ("FHPST01390000", None)},
    InquireViStatus,
)


class QuoteBalanceOutput(Record):
    """국내주식 호가잔량 순위: output, one row."""

    mksc_shrn_iscd: str = text("mksc_shrn_iscd")
    """유가증권 단축 종목코드"""
    data_rank: int | None = opt_num("data_rank")
    """데이터 순위"""
    hts_kor_isnm: str = text("hts_kor_isnm")
    """HTS 한글 종목명"""
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
    total_askp_rsqn: int | None = opt_num("total_askp_rsqn")
    """총 매도호가 잔량"""
    total_bidp_rsqn: int | None = opt_num("total_bidp_rsqn")
    """총 매수호가 잔량"""
    total_ntsl_bidp_rsqn: int | None = opt_num("total_ntsl_bidp_rsqn")
    """총 순 매수호가 잔량"""
    shnu_rsqn_rate: Decimal | None = opt_dec("shnu_rsqn_rate")
    """매수 잔량 비율"""
    seln_rsqn_rate: Decimal | None = opt_dec("seln_rsqn_rate")
    """매도 잔량 비율"""


class QuoteBalance(Answer):
    """국내주식 호가잔량 순위 (FHPST01720000)."""

    output: list[QuoteBalanceOutput] = rows("output", QuoteBalanceOutput)


QUOTE_BALANCE = Endpoint(
    "domestic_stock.quote_balance",
    "국내주식 호가잔량 순위",
    "GET",
    "/uapi/domestic-stock/v1/ranking/quote-balance",
    {"": ("FHPST01720000", None)},
    QuoteBalance,
)


class BasicQuotes(Api):
    """국내주식 > 기본시세."""

    def after_hour_balance(
        self,
        *,
        fid_rank_sort_cls_code: Literal["1", "2", "3", "4"],
        fid_input_price_1: str = "",
        fid_cond_mrkt_div_code: str = "J",
        fid_cond_scr_div_code: str = "20176",
        fid_div_cls_code: str = "0",
        fid_input_iscd: Literal["0000", "0001", "1001", "2001"] = "0000",
        fid_trgt_exls_cls_code: str = "0",
        fid_trgt_cls_code: str = "0",
        fid_vol_cnt: str = "",
        fid_input_price_2: str = "",
        options: CallOptions = ROUTINE,
    ) -> AfterHourBalance:
        """국내주식 시간외잔량 순위 (FHPST01760000; not on paper trading).

        Args:
            fid_input_price_1: 입력 가격1: 입력값 없을때 전체 (가격 ~)
            fid_cond_mrkt_div_code: 조건 시장 분류 코드: 시장구분코드 (주식 J)
            fid_cond_scr_div_code: 조건 화면 분류 코드: Unique key( 20176 )
            fid_rank_sort_cls_code: 순위 정렬 구분 코드: 1 장전 시간외, 2 장후 시간외, 3 매도잔량, 4 매수잔량
            fid_div_cls_code: 분류 구분 코드: 0 : 전체
            fid_input_iscd: 입력 종목코드: 0000 전체, 0001 거래소, 1001 코스닥, 2001 코스피200
            fid_trgt_exls_cls_code: 대상 제외 구분 코드: 0 : 전체
            fid_trgt_cls_code: 대상 구분 코드: 0 : 전체
            fid_vol_cnt: 거래량 수: 입력값 없을때 전체 (거래량 ~)
            fid_input_price_2: 입력 가격2: 입력값 없을때 전체 (~ 가격)
        """
        return self._call(
            AFTER_HOUR_BALANCE,
            {
                "fid_input_price_1": fid_input_price_1,
                "fid_cond_mrkt_div_code": fid_cond_mrkt_div_code,
                "fid_cond_scr_div_code": fid_cond_scr_div_code,
                "fid_rank_sort_cls_code": fid_rank_sort_cls_code,
                "fid_div_cls_code": fid_div_cls_code,
                "fid_input_iscd": fid_input_iscd,
                "fid_trgt_exls_cls_code": fid_trgt_exls_cls_code,
                "fid_trgt_cls_code": fid_trgt_cls_code,
                "fid_vol_cnt": fid_vol_cnt,
                "fid_input_price_2": fid_input_price_2,
            },
            options,
        )

    def exp_closing_price(
        self,
        *,
        fid_cond_mrkt_div_code: str = "J",
        fid_input_iscd: Literal["0000", "0001", "1001", "2001", "4001"] = "0000",
        fid_rank_sort_cls_code: Literal["0", "1", "2", "3", "4"] = "0",
        fid_cond_scr_div_code: str = "11173",
        fid_blng_cls_code: Literal["0", "1"] = "0",
        options: CallOptions = ROUTINE,
    ) -> ExpClosingPrice:
        """국내주식 장마감 예상체결가 (FHKST117300C0; not on paper trading).

        Args:
            fid_cond_mrkt_div_code: 조건시장분류코드: J:주식
            fid_input_iscd: 입력종목코드: 0000 전체, 0001 거래소, 1001 코스닥, 2001 코스피200, 4001 KRX100
            fid_rank_sort_cls_code: 순위정렬구분코드: 0 전체, 1 상한가마감예상, 2 하한가마감예상, 3
                직전대비상승률상위, 4 직전대비하락률상위
            fid_cond_scr_div_code: 조건화면분류코드: 11173
            fid_blng_cls_code: 소속구분코드: 0 전체, 1 종가범위연장
        """
        return self._call(
            EXP_CLOSING_PRICE,
            {
                "FID_COND_MRKT_DIV_CODE": fid_cond_mrkt_div_code,
                "FID_INPUT_ISCD": fid_input_iscd,
                "FID_RANK_SORT_CLS_CODE": fid_rank_sort_cls_code,
                "FID_COND_SCR_DIV_CODE": fid_cond_scr_div_code,
                "FID_BLNG_CLS_CODE": fid_blng_cls_code,
            },
            options,
        )

    def frgnmem_trade_trend(
        self,
        *,
        fid_input_iscd: str,
        fid_input_iscd_2: str,
        fid_mrkt_cls_code: str,
        fid_cond_scr_div_code: str = "20432",
        fid_cond_mrkt_div_code: str = "J",
        fid_vol_cnt: str = "",
        options: CallOptions = ROUTINE,
    ) -> FrgnmemTradeTrend:
        """회원사 실 시간 매매동향(틱) (FHPST04320000; not on paper trading).

        Args:
            fid_cond_scr_div_code: 화면분류코드: 20432(primary key)
            fid_cond_mrkt_div_code: 조건시장구분코드: J 고정입력
            fid_input_iscd: 종목코드: 005930(삼성전자) ※ FID_INPUT_ISCD(종목코드) 혹은
                FID_MRKT_CLS_CODE(시장구분코드) 둘 중 하나만 입력
            fid_input_iscd_2: 회원사코드: 99999(전체) ※ 회원사코드 (kis developers 포탈 사이트 포럼-> FAQ ->
                종목정보 다운로드(국내) 참조)
            fid_mrkt_cls_code: 시장구분코드: A(전체),K(코스피), Q(코스닥), K2(코스피200), W(ELW) ※
                FID_INPUT_ISCD(종목코드) 혹은 FID_MRKT_CLS_CODE(시장구분코드) 둘 중 하나만 입력
            fid_vol_cnt: 거래량: ~
        """
        return self._call(
            FRGNMEM_TRADE_TREND,
            {
                "FID_COND_SCR_DIV_CODE": fid_cond_scr_div_code,
                "FID_COND_MRKT_DIV_CODE": fid_cond_mrkt_div_code,
                "FID_INPUT_ISCD": fid_input_iscd,
                "FID_INPUT_ISCD_2": fid_input_iscd_2,
                "FID_MRKT_CLS_CODE": fid_mrkt_cls_code,
                "FID_VOL_CNT": fid_vol_cnt,
            },
            options,
        )

    def inquire_asking_price_exp_ccn(
        self,
        *,
        fid_input_iscd: str,
        fid_cond_mrkt_div_code: Literal["J", "NX", "UN"] = "J",
        options: CallOptions = ROUTINE,
    ) -> InquireAskingPriceExpCcn:
        """주식현재가 호가/예상체결 (FHKST01010200).

        Args:
            fid_cond_mrkt_div_code: 조건 시장 분류 코드: J KRX, NX NXT, UN 통합
            fid_input_iscd: 입력 종목코드: 123456
        """
        return self._call(
            INQUIRE_ASKING_PRICE_EXP_CCN,
            {
                "FID_COND_MRKT_DIV_CODE": fid_cond_mrkt_div_code,
                "FID_INPUT_ISCD": fid_input_iscd,
            },
            options,
        )

    def inquire_ccnl(
        self,
        *,
        fid_input_iscd: str,
        fid_cond_mrkt_div_code: Literal["J", "NX", "UN"] = "J",
        options: CallOptions = ROUTINE,
    ) -> InquireCcnl:
        """주식현재가 체결 (FHKST01010300).

        Args:
            fid_cond_mrkt_div_code: 조건 시장 분류 코드: J KRX, NX NXT, UN 통합
            fid_input_iscd: 입력 종목코드: 123456
        """
        return self._call(
            INQUIRE_CCNL,
            {
                "FID_COND_MRKT_DIV_CODE": fid_cond_mrkt_div_code,
                "FID_INPUT_ISCD": fid_input_iscd,
            },
            options,
        )

    def inquire_daily_itemchartprice(
        self,
        *,
        fid_input_iscd: str,
        fid_input_date_1: str,
        fid_input_date_2: str,
        fid_period_div_code: Literal["D", "W", "M", "Y"],
        fid_org_adj_prc: Literal["0", "1"],
        fid_cond_mrkt_div_code: Literal["J", "NX", "UN"] = "J",
        options: CallOptions = ROUTINE,
    ) -> InquireDailyItemchartprice:
        """국내주식기간별시세(일/주/월/년) (FHKST03010100).

        Args:
            fid_cond_mrkt_div_code: 조건 시장 분류 코드: J KRX, NX NXT, UN 통합
            fid_input_iscd: 입력 종목코드: 종목코드 (ex 005930 삼성전자)
            fid_input_date_1: 입력 날짜 1: 조회 시작일자
            fid_input_date_2: 입력 날짜 2: 조회 종료일자 (최대 100개)
            fid_period_div_code: 기간분류코드: D 일봉, W 주봉, M 월봉, Y 년봉
            fid_org_adj_prc: 수정주가 원주가 가격 여부: 0 수정주가, 1 원주가
        """
        return self._call(
            INQUIRE_DAILY_ITEMCHARTPRICE,
            {
                "FID_COND_MRKT_DIV_CODE": fid_cond_mrkt_div_code,
                "FID_INPUT_ISCD": fid_input_iscd,
                "FID_INPUT_DATE_1": fid_input_date_1,
                "FID_INPUT_DATE_2": fid_input_date_2,
                "FID_PERIOD_DIV_CODE": fid_period_div_code,
                "FID_ORG_ADJ_PRC": fid_org_adj_prc,
            },
            options,
        )

    def inquire_daily_overtimeprice(
        self,
        *,
        fid_input_iscd: str,
        fid_cond_mrkt_div_code: str = "J",
        options: CallOptions = ROUTINE,
    ) -> InquireDailyOvertimeprice:
        """주식현재가 시간외일자별주가 (FHPST02320000).

        Args:
            fid_cond_mrkt_div_code: 조건 시장 분류 코드: J
            fid_input_iscd: 입력 종목코드: 종목코드 (6자리)
        """
        return self._call(
            INQUIRE_DAILY_OVERTIMEPRICE,
            {
                "FID_COND_MRKT_DIV_CODE": fid_cond_mrkt_div_code,
                "FID_INPUT_ISCD": fid_input_iscd,
            },
            options,
        )

    def inquire_daily_price(
        self,
        *,
        fid_input_iscd: str,
        fid_period_div_code: Literal["D", "W", "M"],
        fid_org_adj_prc: Literal["0", "1"],
        fid_cond_mrkt_div_code: Literal["J", "NX", "UN"] = "J",
        options: CallOptions = ROUTINE,
    ) -> InquireDailyPrice:
        """주식현재가 일자별 (FHKST01010400).

        Args:
            fid_cond_mrkt_div_code: 조건 시장 분류 코드: J KRX, NX NXT, UN 통합
            fid_input_iscd: 입력 종목코드: 종목코드 (ex 005930 삼성전자)
            fid_period_div_code: 기간 분류 코드: D 일)최근 30거래일, W 주)최근 30주, M 월)최근 30개월
            fid_org_adj_prc: 수정주가 원주가 가격: 0:수정주가미반영, 1:수정주가반영, *수정주가는 액면분할/액면병합
                등 권리 발생 시 과거 시세를 현재 주가에 맞게 보정한 가격
        """
        return self._call(
            INQUIRE_DAILY_PRICE,
            {
                "FID_COND_MRKT_DIV_CODE": fid_cond_mrkt_div_code,
                "FID_INPUT_ISCD": fid_input_iscd,
                "FID_PERIOD_DIV_CODE": fid_period_div_code,
                "FID_ORG_ADJ_PRC": fid_org_adj_prc,
            },
            options,
        )

    def inquire_investor(
        self,
        *,
        fid_input_iscd: str,
        fid_cond_mrkt_div_code: Literal["J", "NX"] = "J",
        options: CallOptions = ROUTINE,
    ) -> InquireInvestor:
        """주식현재가 투자자 (FHKST01010900).

        Args:
            fid_cond_mrkt_div_code: 조건 시장 분류 코드: J KRX, NX NXT
            fid_input_iscd: 입력 종목코드: 123456
        """
        return self._call(
            INQUIRE_INVESTOR,
            {
                "FID_COND_MRKT_DIV_CODE": fid_cond_mrkt_div_code,
                "FID_INPUT_ISCD": fid_input_iscd,
            },
            options,
        )

    def inquire_member(
        self,
        *,
        fid_input_iscd: str,
        fid_cond_mrkt_div_code: Literal["J", "NX"] = "J",
        options: CallOptions = ROUTINE,
    ) -> InquireMember:
        """주식현재가 회원사 (FHKST01010600).

        Args:
            fid_cond_mrkt_div_code: 조건 시장 분류 코드: J KRX, NX NXT
            fid_input_iscd: 입력 종목코드: 123456
        """
        return self._call(
            INQUIRE_MEMBER,
            {
                "FID_COND_MRKT_DIV_CODE": fid_cond_mrkt_div_code,
                "FID_INPUT_ISCD": fid_input_iscd,
            },
            options,
        )

    def inquire_overtime_asking_price(
        self,
        *,
        fid_input_iscd: str,
        fid_cond_mrkt_div_code: str = "J",
        options: CallOptions = ROUTINE,
    ) -> InquireOvertimeAskingPrice:
        """국내주식 시간외호가 (FHPST02300400; not on paper trading).

        Args:
            fid_cond_mrkt_div_code: 시장 분류 코드: J:주식
            fid_input_iscd: 종목코드: 123456
        """
        return self._call(
            INQUIRE_OVERTIME_ASKING_PRICE,
            {
                "FID_COND_MRKT_DIV_CODE": fid_cond_mrkt_div_code,
                "FID_INPUT_ISCD": fid_input_iscd,
            },
            options,
        )

    def inquire_overtime_price(
        self,
        *,
        fid_input_iscd: str,
        fid_cond_mrkt_div_code: str = "J",
        options: CallOptions = ROUTINE,
    ) -> InquireOvertimePrice:
        """국내주식 시간외현재가 (FHPST02300000; not on paper trading).

        Args:
            fid_cond_mrkt_div_code: 시장 분류 코드: J: 주식
            fid_input_iscd: 종목코드: 005930
        """
        return self._call(
            INQUIRE_OVERTIME_PRICE,
            {
                "FID_COND_MRKT_DIV_CODE": fid_cond_mrkt_div_code,
                "FID_INPUT_ISCD": fid_input_iscd,
            },
            options,
        )

    def inquire_price(
        self,
        *,
        fid_input_iscd: str,
        fid_cond_mrkt_div_code: Literal["J", "NX", "UN"] = "J",
        options: CallOptions = ROUTINE,
    ) -> InquirePrice:
        """주식현재가 시세 (FHKST01010100).

        Args:
            fid_cond_mrkt_div_code: 조건 시장 분류 코드: J KRX, NX NXT, UN 통합
            fid_input_iscd: 입력 종목코드: 종목코드 (ex 005930 삼성전자), ETN은 종목코드 6자리 앞에 Q 입력 필수
        """
        return self._call(
            INQUIRE_PRICE,
            {
                "FID_COND_MRKT_DIV_CODE": fid_cond_mrkt_div_code,
                "FID_INPUT_ISCD": fid_input_iscd,
            },
            options,
        )

    def inquire_price_2(
        self,
        *,
        fid_input_iscd: str,
        fid_cond_mrkt_div_code: Literal["J", "NX", "UN"] = "J",
        options: CallOptions = ROUTINE,
    ) -> InquirePrice2:
        """주식현재가 시세2 (FHPST01010000; not on paper trading).

        Args:
            fid_cond_mrkt_div_code: 조건 시장 분류 코드: J KRX, NX NXT, UN 통합
            fid_input_iscd: 입력 종목코드: 종목코드 (6자리) ETN의 경우, Q로 시작 (EX. Q500001)
        """
        return self._call(
            INQUIRE_PRICE_2,
            {
                "FID_COND_MRKT_DIV_CODE": fid_cond_mrkt_div_code,
                "FID_INPUT_ISCD": fid_input_iscd,
            },
            options,
        )

    def inquire_time_dailychartprice(
        self,
        *,
        fid_input_iscd: str,
        fid_input_hour_1: str,
        fid_input_date_1: str,
        fid_cond_mrkt_div_code: Literal["J", "NX", "UN"] = "J",
        fid_pw_data_incu_yn: str = "N",
        fid_fake_tick_incu_yn: str = "",
        options: CallOptions = ROUTINE,
    ) -> InquireTimeDailychartprice:
        """주식일별분봉조회 (FHKST03010230; not on paper trading).

        Args:
            fid_cond_mrkt_div_code: 시장 분류 코드: J 주식, NX NXT, UN 통합
            fid_input_iscd: 종목코드: 123456
            fid_input_hour_1: 입력 시간1: 130000
            fid_input_date_1: 입력 날짜1: 20241023
            fid_pw_data_incu_yn: 과거 데이터 포함 여부: 기본값: 'N'
            fid_fake_tick_incu_yn: 허봉 포함 여부: 기본값: ''
        """
        return self._call(
            INQUIRE_TIME_DAILYCHARTPRICE,
            {
                "FID_COND_MRKT_DIV_CODE": fid_cond_mrkt_div_code,
                "FID_INPUT_ISCD": fid_input_iscd,
                "FID_INPUT_HOUR_1": fid_input_hour_1,
                "FID_INPUT_DATE_1": fid_input_date_1,
                "FID_PW_DATA_INCU_YN": fid_pw_data_incu_yn,
                "FID_FAKE_TICK_INCU_YN": fid_fake_tick_incu_yn,
            },
            options,
        )

    def inquire_time_itemchartprice(
        self,
        *,
        fid_input_iscd: str,
        fid_input_hour_1: str,
        fid_pw_data_incu_yn: str,
        fid_cond_mrkt_div_code: Literal["J", "NX", "UN"] = "J",
        fid_etc_cls_code: str = "",
        options: CallOptions = ROUTINE,
    ) -> InquireTimeItemchartprice:
        """주식당일분봉조회 (FHKST03010200).

        Args:
            fid_cond_mrkt_div_code: 조건 시장 분류 코드: J KRX, NX NXT, UN 통합
            fid_input_iscd: 입력 종목코드: 123456
            fid_input_hour_1: 입력 시간1: 입력시간
            fid_pw_data_incu_yn: 과거 데이터 포함 여부: (Y/N)
            fid_etc_cls_code: 기타 구분 코드
        """
        return self._call(
            INQUIRE_TIME_ITEMCHARTPRICE,
            {
                "FID_COND_MRKT_DIV_CODE": fid_cond_mrkt_div_code,
                "FID_INPUT_ISCD": fid_input_iscd,
                "FID_INPUT_HOUR_1": fid_input_hour_1,
                "FID_PW_DATA_INCU_YN": fid_pw_data_incu_yn,
                "FID_ETC_CLS_CODE": fid_etc_cls_code,
            },
            options,
        )

    def inquire_time_itemconclusion(
        self,
        *,
        fid_input_iscd: str,
        fid_input_hour_1: str,
        fid_cond_mrkt_div_code: Literal["J", "NX", "UN"] = "J",
        options: CallOptions = ROUTINE,
    ) -> InquireTimeItemconclusion:
        """주식현재가 당일시간대별체결 (FHPST01060000).

        Args:
            fid_cond_mrkt_div_code: 조건 시장 분류 코드: J KRX, NX NXT, UN 통합
            fid_input_iscd: 입력 종목코드: 종목코드 (6자리)
            fid_input_hour_1: 입력 시간1: 기준시간 (6자리; HH:MM:SS) ex) 155000 입력시 15시 50분 00초 기준 이전 체결
                내역이 조회됨
        """
        return self._call(
            INQUIRE_TIME_ITEMCONCLUSION,
            {
                "FID_COND_MRKT_DIV_CODE": fid_cond_mrkt_div_code,
                "FID_INPUT_ISCD": fid_input_iscd,
                "FID_INPUT_HOUR_1": fid_input_hour_1,
            },
            options,
        )

    def inquire_time_overtimeconclusion(
        self,
        *,
        fid_input_iscd: str,
        fid_hour_cls_code: str,
        fid_cond_mrkt_div_code: str = "J",
        options: CallOptions = ROUTINE,
    ) -> InquireTimeOvertimeconclusion:
        """주식현재가 시간외시간별체결 (FHPST02310000).

        Args:
            fid_cond_mrkt_div_code: 조건시장분류코드: J:주식/ETF/ETN
            fid_input_iscd: 입력종목코드: 123456(ETN의 경우 Q로 시작 Q500001)
            fid_hour_cls_code: 적립금구분코드: 1: 시간외
        """
        return self._call(
            INQUIRE_TIME_OVERTIMECONCLUSION,
            {
                "FID_COND_MRKT_DIV_CODE": fid_cond_mrkt_div_code,
                "FID_INPUT_ISCD": fid_input_iscd,
                "FID_HOUR_CLS_CODE": fid_hour_cls_code,
            },
            options,
        )

    def inquire_vi_status(
        self,
        *,
        fid_input_date_1: str,
        fid_div_cls_code: Literal["0", "1", "2"] = "0",
        fid_cond_scr_div_code: str = "20139",
        fid_mrkt_cls_code: Literal["0", "K", "Q"] = "0",
        fid_input_iscd: str = "",
        fid_rank_sort_cls_code: Literal["0", "1", "2", "3"] = "0",
        fid_trgt_cls_code: str = "",
        fid_trgt_exls_cls_code: str = "",
        options: CallOptions = ROUTINE,
    ) -> InquireViStatus:
        """변동성완화장치(VI) 현황 (FHPST01390000; not on paper trading).

        Args:
            fid_div_cls_code: FID 분류 구분 코드: 0 전체, 1 상승, 2 하락
            fid_cond_scr_div_code: FID 조건 화면 분류 코드: 20139
            fid_mrkt_cls_code: FID 시장 구분 코드: 0 전체, K 거래소, Q 코스닥
            fid_input_iscd: FID 입력 종목코드
            fid_rank_sort_cls_code: FID 순위 정렬 구분 코드: 0 전체, 1 정적, 2 동적, 3 정적&동적
            fid_input_date_1: FID 입력 날짜1: 영업일
            fid_trgt_cls_code: FID 대상 구분 코드
            fid_trgt_exls_cls_code: FID 대상 제외 구분 코드
        """
        return self._call(
            INQUIRE_VI_STATUS,
            {
                "FID_DIV_CLS_CODE": fid_div_cls_code,
                "FID_COND_SCR_DIV_CODE": fid_cond_scr_div_code,
                "FID_MRKT_CLS_CODE": fid_mrkt_cls_code,
                "FID_INPUT_ISCD": fid_input_iscd,
                "FID_RANK_SORT_CLS_CODE": fid_rank_sort_cls_code,
                "FID_INPUT_DATE_1": fid_input_date_1,
                "FID_TRGT_CLS_CODE": fid_trgt_cls_code,
                "FID_TRGT_EXLS_CLS_CODE": fid_trgt_exls_cls_code,
            },
            options,
        )

    def quote_balance(
        self,
        *,
        fid_vol_cnt: str,
        fid_input_iscd: str,
        fid_rank_sort_cls_code: Literal["0", "1", "2", "3"],
        fid_input_price_1: str,
        fid_input_price_2: str,
        fid_cond_mrkt_div_code: Literal["J", "NX"] = "J",
        fid_cond_scr_div_code: str = "20172",
        fid_div_cls_code: str = "0",
        fid_trgt_cls_code: str = "0",
        fid_trgt_exls_cls_code: str = "0",
        options: CallOptions = ROUTINE,
    ) -> QuoteBalance:
        """국내주식 호가잔량 순위 (FHPST01720000; not on paper trading).

        Args:
            fid_vol_cnt: 거래량 수: 입력값 없을때 전체 (거래량 ~)
            fid_cond_mrkt_div_code: 조건 시장 분류 코드: 시장구분코드 (J:KRX, NX:NXT)
            fid_cond_scr_div_code: 조건 화면 분류 코드: Unique key( 20172 )
            fid_input_iscd: 입력 종목코드: 0000(전체) 코스피(0001), 코스닥(1001), 코스피200(2001)
            fid_rank_sort_cls_code: 순위 정렬 구분 코드: 0 순매수잔량순, 1 순매도잔량순, 2 매수비율순, 3 매도비율순
            fid_div_cls_code: 분류 구분 코드: 0:전체
            fid_trgt_cls_code: 대상 구분 코드: 0:전체
            fid_trgt_exls_cls_code: 대상 제외 구분 코드: 0:전체
            fid_input_price_1: 입력 가격1: 입력값 없을때 전체 (가격 ~)
            fid_input_price_2: 입력 가격2: 입력값 없을때 전체 (~ 가격)
        """
        return self._call(
            QUOTE_BALANCE,
            {
                "fid_vol_cnt": fid_vol_cnt,
                "fid_cond_mrkt_div_code": fid_cond_mrkt_div_code,
                "fid_cond_scr_div_code": fid_cond_scr_div_code,
                "fid_input_iscd": fid_input_iscd,
                "fid_rank_sort_cls_code": fid_rank_sort_cls_code,
                "fid_div_cls_code": fid_div_cls_code,
                "fid_trgt_cls_code": fid_trgt_cls_code,
                "fid_trgt_exls_cls_code": fid_trgt_exls_cls_code,
                "fid_input_price_1": fid_input_price_1,
                "fid_input_price_2": fid_input_price_2,
            },
            options,
        )
