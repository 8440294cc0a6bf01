# Generated from catalog/endpoints/domestic_futureoption/basic_quotes.toml by tools/generate.py; do not edit.
"""국내선물옵션 > 기본시세: 9 endpoints, 0 feeds."""

from __future__ import annotations

from datetime import date, time
from decimal import Decimal
from typing import Literal

from ...answer import Answer, block, rows
from ...endpoint import ROUTINE, Api, CallOptions, Endpoint
from ...record import Record, opt_day, opt_dec, opt_hms, opt_num, text

__all__ = [
    "DISPLAY_BOARD_CALLPUT",
    "DISPLAY_BOARD_FUTURES",
    "DISPLAY_BOARD_OPTION_LIST",
    "DISPLAY_BOARD_TOP",
    "EXP_PRICE_TREND",
    "INQUIRE_ASKING_PRICE",
    "INQUIRE_DAILY_FUOPCHARTPRICE",
    "INQUIRE_PRICE",
    "INQUIRE_TIME_FUOPCHARTPRICE",
    "BasicQuotes",
    "DisplayBoardCallput",
    "DisplayBoardCallputOutput1",
    "DisplayBoardCallputOutput2",
    "DisplayBoardFutures",
    "DisplayBoardFuturesOutput",
    "DisplayBoardOptionList",
    "DisplayBoardOptionListOutput",
    "DisplayBoardTop",
    "DisplayBoardTopOutput1",
    "DisplayBoardTopOutput2",
    "ExpPriceTrend",
    "ExpPriceTrendOutput1",
    "ExpPriceTrendOutput2",
    "InquireAskingPrice",
    "InquireAskingPriceOutput1",
    "InquireAskingPriceOutput2",
    "InquireDailyFuopchartprice",
    "InquireDailyFuopchartpriceOutput1",
    "InquireDailyFuopchartpriceOutput2",
    "InquirePrice",
    "InquirePriceOutput1",
    "InquirePriceOutput2",
    "InquirePriceOutput3",
    "InquireTimeFuopchartprice",
    "InquireTimeFuopchartpriceOutput1",
    "InquireTimeFuopchartpriceOutput2",
]


class DisplayBoardCallputOutput1(Record):
    """국내옵션전광판_콜풋: output1, one row."""

    acpr: Decimal | None = opt_dec("acpr")
    """행사가"""
    unch_prpr: Decimal | None = opt_dec("unch_prpr")
    """환산 현재가"""
    optn_shrn_iscd: str = text("optn_shrn_iscd")
    """옵션 단축 종목코드"""
    optn_prpr: Decimal | None = opt_dec("optn_prpr")
    """옵션 현재가"""
    optn_prdy_vrss: Decimal | None = opt_dec("optn_prdy_vrss")
    """옵션 전일 대비"""
    prdy_vrss_sign: str = text("prdy_vrss_sign")
    """전일 대비 부호"""
    optn_prdy_ctrt: Decimal | None = opt_dec("optn_prdy_ctrt")
    """옵션 전일 대비율"""
    optn_bidp: Decimal | None = opt_dec("optn_bidp")
    """옵션 매수호가"""
    optn_askp: Decimal | None = opt_dec("optn_askp")
    """옵션 매도호가"""
    tmvl_val: Decimal | None = opt_dec("tmvl_val")
    """시간가치 값"""
    nmix_sdpr: Decimal | None = opt_dec("nmix_sdpr")
    """지수 기준가"""
    acml_vol: int | None = opt_num("acml_vol")
    """누적 거래량"""
    seln_rsqn: int | None = opt_num("seln_rsqn")
    """매도 잔량"""
    shnu_rsqn: int | None = opt_num("shnu_rsqn")
    """매수2 잔량"""
    acml_tr_pbmn: Decimal | None = opt_dec("acml_tr_pbmn")
    """누적 거래 대금"""
    hts_otst_stpl_qty: int | None = opt_num("hts_otst_stpl_qty")
    """HTS 미결제 약정 수량"""
    otst_stpl_qty_icdc: int | None = opt_num("otst_stpl_qty_icdc")
    """미결제 약정 수량 증감"""
    delta_val: Decimal | None = opt_dec("delta_val")
    """델타 값"""
    gama: Decimal | None = opt_dec("gama")
    """감마"""
    vega: Decimal | None = opt_dec("vega")
    """베가"""
    theta: Decimal | None = opt_dec("theta")
    """세타"""
    rho: Decimal | None = opt_dec("rho")
    """로우"""
    hts_ints_vltl: Decimal | None = opt_dec("hts_ints_vltl")
    """HTS 내재 변동성"""
    invl_val: Decimal | None = opt_dec("invl_val")
    """내재가치 값"""
    esdg: Decimal | None = opt_dec("esdg")
    """괴리도"""
    dprt: Decimal | None = opt_dec("dprt")
    """괴리율"""
    hist_vltl: Decimal | None = opt_dec("hist_vltl")
    """역사적 변동성"""
    hts_thpr: Decimal | None = opt_dec("hts_thpr")
    """HTS 이론가"""
    optn_oprc: Decimal | None = opt_dec("optn_oprc")
    """옵션 시가2"""
    optn_hgpr: Decimal | None = opt_dec("optn_hgpr")
    """옵션 최고가"""
    optn_lwpr: Decimal | None = opt_dec("optn_lwpr")
    """옵션 최저가"""
    optn_mxpr: Decimal | None = opt_dec("optn_mxpr")
    """옵션 상한가"""
    optn_llam: Decimal | None = opt_dec("optn_llam")
    """옵션 하한가"""
    atm_cls_name: str = text("atm_cls_name")
    """ATM 구분 명"""
    rgbf_vrss_icdc: int | None = opt_num("rgbf_vrss_icdc")
    """직전 대비 증감"""
    total_askp_rsqn: int | None = opt_num("total_askp_rsqn")
    """총 매도호가 잔량"""
    total_bidp_rsqn: int | None = opt_num("total_bidp_rsqn")
    """총 매수호가 잔량"""
    futs_antc_cnpr: Decimal | None = opt_dec("futs_antc_cnpr")
    """선물예상체결가"""
    futs_antc_cntg_vrss: Decimal | None = opt_dec("futs_antc_cntg_vrss")
    """선물예상체결대비"""
    antc_cntg_vrss_sign: str = text("antc_cntg_vrss_sign")
    """예상 체결 대비 부호"""
    antc_cntg_prdy_ctrt: Decimal | None = opt_dec("antc_cntg_prdy_ctrt")
    """예상 체결 전일 대비율"""


class DisplayBoardCallputOutput2(Record):
    """국내옵션전광판_콜풋: output2, one row."""

    acpr: Decimal | None = opt_dec("acpr")
    """행사가"""
    unch_prpr: Decimal | None = opt_dec("unch_prpr")
    """환산 현재가"""
    optn_shrn_iscd: str = text("optn_shrn_iscd")
    """옵션 단축 종목코드"""
    optn_prpr: Decimal | None = opt_dec("optn_prpr")
    """옵션 현재가"""
    optn_prdy_vrss: Decimal | None = opt_dec("optn_prdy_vrss")
    """옵션 전일 대비"""
    prdy_vrss_sign: str = text("prdy_vrss_sign")
    """전일 대비 부호"""
    optn_prdy_ctrt: Decimal | None = opt_dec("optn_prdy_ctrt")
    """옵션 전일 대비율"""
    optn_bidp: Decimal | None = opt_dec("optn_bidp")
    """옵션 매수호가"""
    optn_askp: Decimal | None = opt_dec("optn_askp")
    """옵션 매도호가"""
    tmvl_val: Decimal | None = opt_dec("tmvl_val")
    """시간가치 값"""
    nmix_sdpr: Decimal | None = opt_dec("nmix_sdpr")
    """지수 기준가"""
    acml_vol: int | None = opt_num("acml_vol")
    """누적 거래량"""
    seln_rsqn: int | None = opt_num("seln_rsqn")
    """매도 잔량"""
    shnu_rsqn: int | None = opt_num("shnu_rsqn")
    """매수2 잔량"""
    acml_tr_pbmn: Decimal | None = opt_dec("acml_tr_pbmn")
    """누적 거래 대금"""
    hts_otst_stpl_qty: int | None = opt_num("hts_otst_stpl_qty")
    """HTS 미결제 약정 수량"""
    otst_stpl_qty_icdc: int | None = opt_num("otst_stpl_qty_icdc")
    """미결제 약정 수량 증감"""
    delta_val: Decimal | None = opt_dec("delta_val")
    """델타 값"""
    gama: Decimal | None = opt_dec("gama")
    """감마"""
    vega: Decimal | None = opt_dec("vega")
    """베가"""
    theta: Decimal | None = opt_dec("theta")
    """세타"""
    rho: Decimal | None = opt_dec("rho")
    """로우"""
    hts_ints_vltl: Decimal | None = opt_dec("hts_ints_vltl")
    """HTS 내재 변동성"""
    invl_val: Decimal | None = opt_dec("invl_val")
    """내재가치 값"""
    esdg: Decimal | None = opt_dec("esdg")
    """괴리도"""
    dprt: Decimal | None = opt_dec("dprt")
    """괴리율"""
    hist_vltl: Decimal | None = opt_dec("hist_vltl")
    """역사적 변동성"""
    hts_thpr: Decimal | None = opt_dec("hts_thpr")
    """HTS 이론가"""
    optn_oprc: Decimal | None = opt_dec("optn_oprc")
    """옵션 시가2"""
    optn_hgpr: Decimal | None = opt_dec("optn_hgpr")
    """옵션 최고가"""
    optn_lwpr: Decimal | None = opt_dec("optn_lwpr")
    """옵션 최저가"""
    optn_mxpr: Decimal | None = opt_dec("optn_mxpr")
    """옵션 상한가"""
    optn_llam: Decimal | None = opt_dec("optn_llam")
    """옵션 하한가"""
    atm_cls_name: str = text("atm_cls_name")
    """ATM 구분 명"""
    rgbf_vrss_icdc: int | None = opt_num("rgbf_vrss_icdc")
    """직전 대비 증감"""
    total_askp_rsqn: int | None = opt_num("total_askp_rsqn")
    """총 매도호가 잔량"""
    total_bidp_rsqn: int | None = opt_num("total_bidp_rsqn")
    """총 매수호가 잔량"""
    futs_antc_cnpr: Decimal | None = opt_dec("futs_antc_cnpr")
    """선물예상체결가"""
    futs_antc_cntg_vrss: Decimal | None = opt_dec("futs_antc_cntg_vrss")
    """선물예상체결대비"""
    antc_cntg_vrss_sign: str = text("antc_cntg_vrss_sign")
    """예상 체결 대비 부호"""
    antc_cntg_prdy_ctrt: Decimal | None = opt_dec("antc_cntg_prdy_ctrt")
    """예상 체결 전일 대비율"""


class DisplayBoardCallput(Answer):
    """국내옵션전광판_콜풋 (FHPIF05030100)."""

    output1: list[DisplayBoardCallputOutput1] = rows("output1", DisplayBoardCallputOutput1)
    output2: list[DisplayBoardCallputOutput2] = rows("output2", DisplayBoardCallputOutput2)


DISPLAY_BOARD_CALLPUT = Endpoint(
    "domestic_futureoption.display_board_callput",
    "국내옵션전광판_콜풋",
    "GET",
    "/uapi/domestic-futureoption/v1/quotations/display-board-callput",
    {"": ("FHPIF05030100", None)},
    DisplayBoardCallput,
)


class DisplayBoardFuturesOutput(Record):
    """국내옵션전광판_선물: output, one row."""

    futs_shrn_iscd: str = text("futs_shrn_iscd")
    """선물 단축 종목코드"""
    hts_kor_isnm: str = text("hts_kor_isnm")
    """HTS 한글 종목명"""
    futs_prpr: Decimal | None = opt_dec("futs_prpr")
    """선물 현재가"""
    futs_prdy_vrss: Decimal | None = opt_dec("futs_prdy_vrss")
    """선물 전일 대비"""
    prdy_vrss_sign: str = text("prdy_vrss_sign")
    """전일 대비 부호"""
    futs_prdy_ctrt: Decimal | None = opt_dec("futs_prdy_ctrt")
    """선물 전일 대비율"""
    hts_thpr: Decimal | None = opt_dec("hts_thpr")
    """HTS 이론가"""
    acml_vol: int | None = opt_num("acml_vol")
    """누적 거래량"""
    futs_askp: Decimal | None = opt_dec("futs_askp")
    """선물 매도호가"""
    futs_bidp: Decimal | None = opt_dec("futs_bidp")
    """선물 매수호가"""
    hts_otst_stpl_qty: int | None = opt_num("hts_otst_stpl_qty")
    """HTS 미결제 약정 수량"""
    futs_hgpr: Decimal | None = opt_dec("futs_hgpr")
    """선물 최고가"""
    futs_lwpr: Decimal | None = opt_dec("futs_lwpr")
    """선물 최저가"""
    hts_rmnn_dynu: int | None = opt_num("hts_rmnn_dynu")
    """HTS 잔존 일수"""
    total_askp_rsqn: int | None = opt_num("total_askp_rsqn")
    """총 매도호가 잔량"""
    total_bidp_rsqn: int | None = opt_num("total_bidp_rsqn")
    """총 매수호가 잔량"""
    futs_antc_cnpr: Decimal | None = opt_dec("futs_antc_cnpr")
    """선물예상체결가"""
    futs_antc_cntg_vrss: Decimal | None = opt_dec("futs_antc_cntg_vrss")
    """선물예상체결대비"""
    antc_cntg_vrss_sign: str = text("antc_cntg_vrss_sign")
    """예상 체결 대비 부호"""
    antc_cntg_prdy_ctrt: Decimal | None = opt_dec("antc_cntg_prdy_ctrt")
    """예상 체결 전일 대비율"""


class DisplayBoardFutures(Answer):
    """국내옵션전광판_선물 (FHPIF05030200)."""

    output: list[DisplayBoardFuturesOutput] = rows("output", DisplayBoardFuturesOutput)


DISPLAY_BOARD_FUTURES = Endpoint(
    "domestic_futureoption.display_board_futures",
    "국내옵션전광판_선물",
    "GET",
    "/uapi/domestic-futureoption/v1/quotations/display-board-futures",
    {"": ("FHPIF05030200", None)},
    DisplayBoardFutures,
)


class DisplayBoardOptionListOutput(Record):
    """국내옵션전광판_옵션월물리스트: output, one row."""

    mtrt_yymm_code: str = text("mtrt_yymm_code")
    """만기 년월 코드"""
    mtrt_yymm: str = text("mtrt_yymm")
    """만기 년월"""


class DisplayBoardOptionList(Answer):
    """국내옵션전광판_옵션월물리스트 (FHPIO056104C0)."""

    output: list[DisplayBoardOptionListOutput] = rows("output", DisplayBoardOptionListOutput)


DISPLAY_BOARD_OPTION_LIST = Endpoint(
    "domestic_futureoption.display_board_option_list",
    "국내옵션전광판_옵션월물리스트",
    "GET",
    "/uapi/domestic-futureoption/v1/quotations/display-board-option-list",
    {"": ("FHPIO056104C0", None)},
    DisplayBoardOptionList,
)


class DisplayBoardTopOutput1(Record):
    """국내선물 기초자산 시세: output1."""

    unas_prpr: Decimal | None = opt_dec("unas_prpr")
    """기초자산 현재가"""
    unas_prdy_vrss: Decimal | None = opt_dec("unas_prdy_vrss")
    """기초자산 전일 대비"""
    unas_prdy_vrss_sign: str = text("unas_prdy_vrss_sign")
    """기초자산 전일 대비 부호"""
    unas_prdy_ctrt: Decimal | None = opt_dec("unas_prdy_ctrt")
    """기초자산 전일 대비율"""
    unas_acml_vol: int | None = opt_num("unas_acml_vol")
    """기초자산 누적 거래량"""
    hts_kor_isnm: str = text("hts_kor_isnm")
    """HTS 한글 종목명"""
    futs_prpr: Decimal | None = opt_dec("futs_prpr")
    """선물 현재가"""
    futs_prdy_vrss: Decimal | None = opt_dec("futs_prdy_vrss")
    """선물 전일 대비"""
    prdy_vrss_sign: str = text("prdy_vrss_sign")
    """전일 대비 부호"""
    futs_prdy_ctrt: Decimal | None = opt_dec("futs_prdy_ctrt")
    """선물 전일 대비율"""


class DisplayBoardTopOutput2(Record):
    """국내선물 기초자산 시세: output2, one row."""

    hts_rmnn_dynu: int | None = opt_num("hts_rmnn_dynu")
    """HTS 잔존 일수"""


class DisplayBoardTop(Answer):
    """국내선물 기초자산 시세 (FHPIF05030000)."""

    output1: DisplayBoardTopOutput1 = block("output1", DisplayBoardTopOutput1)
    output2: list[DisplayBoardTopOutput2] = rows("output2", DisplayBoardTopOutput2)


DISPLAY_BOARD_TOP = Endpoint(
    "domestic_futureoption.display_board_top",
    "국내선물 기초자산 시세",
    "GET",
    "/uapi/domestic-futureoption/v1/quotations/display-board-top",
    {"": ("FHPIF05030000", "FHPIF05030000")},
    DisplayBoardTop,
)


class ExpPriceTrendOutput1(Record):
    """선물옵션 일중예상체결추이: output1."""

    hts_kor_isnm: str = text("hts_kor_isnm")
    """영업 시간"""
    futs_antc_cnpr: Decimal | None = opt_dec("futs_antc_cnpr")
    """업종 지수 현재가"""
    antc_cntg_vrss_sign: str = text("antc_cntg_vrss_sign")
    """업종 지수 전일 대비"""
    futs_antc_cntg_vrss: str = text("futs_antc_cntg_vrss")
    """전일 대비 부호"""
    antc_cntg_prdy_ctrt: Decimal | None = opt_dec("antc_cntg_prdy_ctrt")
    """업종 지수 전일 대비율"""
    futs_sdpr: Decimal | None = opt_dec("futs_sdpr")
    """누적 거래 대금"""


class ExpPriceTrendOutput2(Record):
    """선물옵션 일중예상체결추이: output2, one row."""

    stck_cntg_hour: time | None = opt_hms("stck_cntg_hour")
    """주식체결시간"""
    futs_antc_cnpr: Decimal | None = opt_dec("futs_antc_cnpr")
    """업종 지수 현재가"""
    antc_cntg_vrss_sign: str = text("antc_cntg_vrss_sign")
    """업종 지수 전일 대비"""
    futs_antc_cntg_vrss: str = text("futs_antc_cntg_vrss")
    """전일 대비 부호"""
    antc_cntg_prdy_ctrt: Decimal | None = opt_dec("antc_cntg_prdy_ctrt")
    """업종 지수 전일 대비율"""


class ExpPriceTrend(Answer):
    """선물옵션 일중예상체결추이 (FHPIF05110100)."""

    output1: ExpPriceTrendOutput1 = block("output1", ExpPriceTrendOutput1)
    output2: list[ExpPriceTrendOutput2] = rows("output2", ExpPriceTrendOutput2)


EXP_PRICE_TREND = Endpoint(
    "domestic_futureoption.exp_price_trend",
    "선물옵션 일중예상체결추이",
    "GET",
    "/uapi/domestic-futureoption/v1/quotations/exp-price-trend",
    {"": ("FHPIF05110100", None)},
    ExpPriceTrend,
)


class InquireAskingPriceOutput1(Record):
    """선물옵션 시세호가: output1."""

    hts_kor_isnm: str = text("hts_kor_isnm")
    """HTS 한글 종목명"""
    futs_prpr: Decimal | None = opt_dec("futs_prpr")
    """선물 현재가"""
    prdy_vrss_sign: str = text("prdy_vrss_sign")
    """전일 대비 부호"""
    futs_prdy_vrss: Decimal | None = opt_dec("futs_prdy_vrss")
    """선물 전일 대비"""
    futs_prdy_ctrt: Decimal | None = opt_dec("futs_prdy_ctrt")
    """선물 전일 대비율"""
    acml_vol: int | None = opt_num("acml_vol")
    """누적 거래량"""
    futs_prdy_clpr: Decimal | None = opt_dec("futs_prdy_clpr")
    """선물 전일 종가"""
    futs_shrn_iscd: str = text("futs_shrn_iscd")
    """선물 단축 종목코드"""


class InquireAskingPriceOutput2(Record):
    """선물옵션 시세호가: output2."""

    futs_askp1: Decimal | None = opt_dec("futs_askp1")
    """선물 매도호가1"""
    futs_askp2: Decimal | None = opt_dec("futs_askp2")
    """선물 매도호가2"""
    futs_askp3: Decimal | None = opt_dec("futs_askp3")
    """선물 매도호가3"""
    futs_askp4: Decimal | None = opt_dec("futs_askp4")
    """선물 매도호가4"""
    futs_askp5: Decimal | None = opt_dec("futs_askp5")
    """선물 매도호가5"""
    futs_bidp1: Decimal | None = opt_dec("futs_bidp1")
    """선물 매수호가1"""
    futs_bidp2: Decimal | None = opt_dec("futs_bidp2")
    """선물 매수호가2"""
    futs_bidp3: Decimal | None = opt_dec("futs_bidp3")
    """선물 매수호가3"""
    futs_bidp4: Decimal | None = opt_dec("futs_bidp4")
    """선물 매수호가4"""
    futs_bidp5: Decimal | None = opt_dec("futs_bidp5")
    """선물 매수호가5"""
    askp_rsqn1: int | None = opt_num("askp_rsqn1")
    """매도호가 잔량1"""
    askp_rsqn2: int | None = opt_num("askp_rsqn2")
    """매도호가 잔량2"""
    askp_rsqn3: int | None = opt_num("askp_rsqn3")
    """매도호가 잔량3"""
    askp_rsqn4: int | None = opt_num("askp_rsqn4")
    """매도호가 잔량4"""
    askp_rsqn5: int | None = opt_num("askp_rsqn5")
    """매도호가 잔량5"""
    bidp_rsqn1: int | None = opt_num("bidp_rsqn1")
    """매수호가 잔량1"""
    bidp_rsqn2: int | None = opt_num("bidp_rsqn2")
    """매수호가 잔량2"""
    bidp_rsqn3: int | None = opt_num("bidp_rsqn3")
    """매수호가 잔량3"""
    bidp_rsqn4: int | None = opt_num("bidp_rsqn4")
    """매수호가 잔량4"""
    bidp_rsqn5: int | None = opt_num("bidp_rsqn5")
    """매수호가 잔량5"""
    askp_csnu1: int | None = opt_num("askp_csnu1")
    """매도호가 건수1"""
    askp_csnu2: int | None = opt_num("askp_csnu2")
    """매도호가 건수2"""
    askp_csnu3: int | None = opt_num("askp_csnu3")
    """매도호가 건수3"""
    askp_csnu4: int | None = opt_num("askp_csnu4")
    """매도호가 건수4"""
    askp_csnu5: int | None = opt_num("askp_csnu5")
    """매도호가 건수5"""
    bidp_csnu1: int | None = opt_num("bidp_csnu1")
    """매수호가 건수1"""
    bidp_csnu2: int | None = opt_num("bidp_csnu2")
    """매수호가 건수2"""
    bidp_csnu3: int | None = opt_num("bidp_csnu3")
    """매수호가 건수3"""
    bidp_csnu4: int | None = opt_num("bidp_csnu4")
    """매수호가 건수4"""
    bidp_csnu5: int | None = opt_num("bidp_csnu5")
    """매수호가 건수5"""
    total_askp_rsqn: int | None = opt_num("total_askp_rsqn")
    """총 매도호가 잔량"""
    total_bidp_rsqn: int | None = opt_num("total_bidp_rsqn")
    """총 매수호가 잔량"""
    total_askp_csnu: int | None = opt_num("total_askp_csnu")
    """총 매도호가 건수"""
    total_bidp_csnu: int | None = opt_num("total_bidp_csnu")
    """총 매수호가 건수"""
    aspr_acpt_hour: time | None = opt_hms("aspr_acpt_hour")
    """호가 접수 시간"""


class InquireAskingPrice(Answer):
    """선물옵션 시세호가 (FHMIF10010000)."""

    output1: InquireAskingPriceOutput1 = block("output1", InquireAskingPriceOutput1)
    output2: InquireAskingPriceOutput2 = block("output2", InquireAskingPriceOutput2)


INQUIRE_ASKING_PRICE = Endpoint(
    "domestic_futureoption.inquire_asking_price",
    "선물옵션 시세호가",
    "GET",
    "/uapi/domestic-futureoption/v1/quotations/inquire-asking-price",
    {"": ("FHMIF10010000", "FHMIF10010000")},
    InquireAskingPrice,
)


class InquireDailyFuopchartpriceOutput1(Record):
    """선물옵션기간별시세(일/주/월/년): output1."""

    futs_prdy_vrss: Decimal | None = opt_dec("futs_prdy_vrss")
    """전일 대비"""
    prdy_vrss_sign: str = text("prdy_vrss_sign")
    """전일 대비 부호"""
    futs_prdy_ctrt: Decimal | None = opt_dec("futs_prdy_ctrt")
    """선물 전일 대비율"""
    futs_prdy_clpr: Decimal | None = opt_dec("futs_prdy_clpr")
    """선물 전일 종가"""
    acml_vol: int | None = opt_num("acml_vol")
    """누적 거래량"""
    acml_tr_pbmn: Decimal | None = opt_dec("acml_tr_pbmn")
    """누적 거래 대금"""
    hts_kor_isnm: str = text("hts_kor_isnm")
    """HTS 한글 종목명"""
    futs_prpr: Decimal | None = opt_dec("futs_prpr")
    """현재가"""
    futs_shrn_iscd: str = text("futs_shrn_iscd")
    """단축 종목코드"""
    prdy_vol: int | None = opt_num("prdy_vol")
    """전일 거래량"""
    futs_mxpr: Decimal | None = opt_dec("futs_mxpr")
    """상한가"""
    futs_llam: Decimal | None = opt_dec("futs_llam")
    """하한가"""
    futs_oprc: Decimal | None = opt_dec("futs_oprc")
    """시가"""
    futs_hgpr: Decimal | None = opt_dec("futs_hgpr")
    """최고가"""
    futs_lwpr: Decimal | None = opt_dec("futs_lwpr")
    """최저가"""
    futs_prdy_oprc: Decimal | None = opt_dec("futs_prdy_oprc")
    """전일 시가"""
    futs_prdy_hgpr: Decimal | None = opt_dec("futs_prdy_hgpr")
    """전일 최고가"""
    futs_prdy_lwpr: Decimal | None = opt_dec("futs_prdy_lwpr")
    """전일 최저가"""
    futs_askp: Decimal | None = opt_dec("futs_askp")
    """매도호가"""
    futs_bidp: Decimal | None = opt_dec("futs_bidp")
    """매수호가"""
    basis: Decimal | None = opt_dec("basis")
    """베이시스"""
    kospi200_nmix: Decimal | None = opt_dec("kospi200_nmix")
    """KOSPI200 지수"""
    kospi200_prdy_vrss: Decimal | None = opt_dec("kospi200_prdy_vrss")
    """KOSPI200 전일 대비"""
    kospi200_prdy_ctrt: Decimal | None = opt_dec("kospi200_prdy_ctrt")
    """KOSPI200 전일 대비율"""
    kospi200_prdy_vrss_sign: str = text("kospi200_prdy_vrss_sign")
    """전일 대비 부호"""
    hts_otst_stpl_qty: int | None = opt_num("hts_otst_stpl_qty")
    """HTS 미결제 약정 수량"""
    otst_stpl_qty_icdc: int | None = opt_num("otst_stpl_qty_icdc")
    """미결제 약정 수량 증감"""
    tday_rltv: Decimal | None = opt_dec("tday_rltv")
    """당일 체결강도"""
    hts_thpr: Decimal | None = opt_dec("hts_thpr")
    """HTS 이론가"""
    dprt: Decimal | None = opt_dec("dprt")
    """괴리율"""


class InquireDailyFuopchartpriceOutput2(Record):
    """선물옵션기간별시세(일/주/월/년): output2, one row."""

    stck_bsop_date: date | None = opt_day("stck_bsop_date")
    """영업 일자"""
    futs_prpr: Decimal | None = opt_dec("futs_prpr")
    """현재가"""
    futs_oprc: Decimal | None = opt_dec("futs_oprc")
    """시가"""
    futs_hgpr: Decimal | None = opt_dec("futs_hgpr")
    """최고가"""
    futs_lwpr: Decimal | None = opt_dec("futs_lwpr")
    """최저가"""
    acml_vol: int | None = opt_num("acml_vol")
    """누적 거래량"""
    acml_tr_pbmn: Decimal | None = opt_dec("acml_tr_pbmn")
    """누적 거래 대금"""
    mod_yn: str = text("mod_yn")
    """변경 여부"""


class InquireDailyFuopchartprice(Answer):
    """선물옵션기간별시세(일/주/월/년) (FHKIF03020100)."""

    output1: InquireDailyFuopchartpriceOutput1 = block("output1", InquireDailyFuopchartpriceOutput1)
    output2: list[InquireDailyFuopchartpriceOutput2] = rows("output2", InquireDailyFuopchartpriceOutput2)


INQUIRE_DAILY_FUOPCHARTPRICE = Endpoint(
    "domestic_futureoption.inquire_daily_fuopchartprice",
    "선물옵션기간별시세(일/주/월/년)",
    "GET",
    "/uapi/domestic-futureoption/v1/quotations/inquire-daily-fuopchartprice",
    {"": ("FHKIF03020100", "FHKIF03020100")},
    InquireDailyFuopchartprice,
)


class InquirePriceOutput1(Record):
    """선물옵션 시세: output1."""

    hts_kor_isnm: str = text("hts_kor_isnm")
    """HTS 한글 종목명"""
    futs_prpr: Decimal | None = opt_dec("futs_prpr")
    """선물 현재가"""
    futs_prdy_vrss: Decimal | None = opt_dec("futs_prdy_vrss")
    """선물 전일 대비"""
    prdy_vrss_sign: str = text("prdy_vrss_sign")
    """전일 대비 부호"""
    futs_prdy_clpr: Decimal | None = opt_dec("futs_prdy_clpr")
    """선물 전일 종가"""
    futs_prdy_ctrt: Decimal | None = opt_dec("futs_prdy_ctrt")
    """선물 전일 대비율"""
    acml_vol: int | None = opt_num("acml_vol")
    """누적 거래량"""
    acml_tr_pbmn: Decimal | None = opt_dec("acml_tr_pbmn")
    """누적 거래 대금"""
    hts_otst_stpl_qty: int | None = opt_num("hts_otst_stpl_qty")
    """HTS 미결제 약정 수량"""
    otst_stpl_qty_icdc: int | None = opt_num("otst_stpl_qty_icdc")
    """미결제 약정 수량 증감"""
    futs_oprc: Decimal | None = opt_dec("futs_oprc")
    """선물 시가2"""
    futs_hgpr: Decimal | None = opt_dec("futs_hgpr")
    """선물 최고가"""
    futs_lwpr: Decimal | None = opt_dec("futs_lwpr")
    """선물 최저가"""
    futs_mxpr: Decimal | None = opt_dec("futs_mxpr")
    """선물 상한가"""
    futs_llam: Decimal | None = opt_dec("futs_llam")
    """선물 하한가"""
    basis: Decimal | None = opt_dec("basis")
    """베이시스"""
    futs_sdpr: Decimal | None = opt_dec("futs_sdpr")
    """선물 기준가"""
    hts_thpr: Decimal | None = opt_dec("hts_thpr")
    """HTS 이론가"""
    dprt: Decimal | None = opt_dec("dprt")
    """괴리율"""
    crbr_aply_mxpr: Decimal | None = opt_dec("crbr_aply_mxpr")
    """서킷브레이커 적용 상한가"""
    crbr_aply_llam: Decimal | None = opt_dec("crbr_aply_llam")
    """서킷브레이커 적용 하한가"""
    futs_last_tr_date: date | None = opt_day("futs_last_tr_date")
    """선물 최종 거래 일자"""
    hts_rmnn_dynu: int | None = opt_num("hts_rmnn_dynu")
    """HTS 잔존 일수"""
    futs_lstn_medm_hgpr: Decimal | None = opt_dec("futs_lstn_medm_hgpr")
    """선물 상장 중 최고가"""
    futs_lstn_medm_lwpr: Decimal | None = opt_dec("futs_lstn_medm_lwpr")
    """선물 상장 중 최저가"""
    delta_val: Decimal | None = opt_dec("delta_val")
    """델타 값"""
    gama: Decimal | None = opt_dec("gama")
    """감마"""
    theta: Decimal | None = opt_dec("theta")
    """세타"""
    vega: Decimal | None = opt_dec("vega")
    """베가"""
    rho: Decimal | None = opt_dec("rho")
    """로우"""
    hist_vltl: Decimal | None = opt_dec("hist_vltl")
    """역사적 변동성"""
    hts_ints_vltl: Decimal | None = opt_dec("hts_ints_vltl")
    """HTS 내재 변동성"""
    mrkt_basis: Decimal | None = opt_dec("mrkt_basis")
    """시장 베이시스"""
    acpr: Decimal | None = opt_dec("acpr")
    """행사가"""


class InquirePriceOutput2(Record):
    """선물옵션 시세: output2."""

    bstp_cls_code: str = text("bstp_cls_code")
    """업종 구분 코드"""
    hts_kor_isnm: str = text("hts_kor_isnm")
    """HTS 한글 종목명"""
    bstp_nmix_prpr: Decimal | None = opt_dec("bstp_nmix_prpr")
    """업종 지수 현재가"""
    prdy_vrss_sign: str = text("prdy_vrss_sign")
    """전일 대비 부호"""
    bstp_nmix_prdy_vrss: Decimal | None = opt_dec("bstp_nmix_prdy_vrss")
    """업종 지수 전일 대비"""
    bstp_nmix_prdy_ctrt: Decimal | None = opt_dec("bstp_nmix_prdy_ctrt")
    """업종 지수 전일 대비율"""


class InquirePriceOutput3(Record):
    """선물옵션 시세: output3."""

    bstp_cls_code: str = text("bstp_cls_code")
    """업종 구분 코드"""
    hts_kor_isnm: str = text("hts_kor_isnm")
    """HTS 한글 종목명"""
    bstp_nmix_prpr: Decimal | None = opt_dec("bstp_nmix_prpr")
    """업종 지수 현재가"""
    prdy_vrss_sign: str = text("prdy_vrss_sign")
    """전일 대비 부호"""
    bstp_nmix_prdy_vrss: Decimal | None = opt_dec("bstp_nmix_prdy_vrss")
    """업종 지수 전일 대비"""
    bstp_nmix_prdy_ctrt: Decimal | None = opt_dec("bstp_nmix_prdy_ctrt")
    """업종 지수 전일 대비율"""


class InquirePrice(Answer):
    """선물옵션 시세 (FHMIF10000000)."""

    output1: InquirePriceOutput1 = block("output1", InquirePriceOutput1)
    output2: InquirePriceOutput2 = block("output2", InquirePriceOutput2)
    output3: InquirePriceOutput3 = block("output3", InquirePriceOutput3)


INQUIRE_PRICE = Endpoint(
    "domestic_futureoption.inquire_price",
    "선물옵션 시세",
    "GET",
    "/uapi/domestic-futureoption/v1/quotations/inquire-price",
    {"": ("FHMIF10000000", "FHMIF10000000")},
    InquirePrice,
)


class InquireTimeFuopchartpriceOutput1(Record):
    """선물옵션 분봉조회: output1."""

    futs_prdy_vrss: Decimal | None = opt_dec("futs_prdy_vrss")
    """선물 전일 대비"""
    prdy_vrss_sign: str = text("prdy_vrss_sign")
    """전일 대비 부호"""
    futs_prdy_ctrt: Decimal | None = opt_dec("futs_prdy_ctrt")
    """선물 전일 대비율"""
    futs_prdy_clpr: Decimal | None = opt_dec("futs_prdy_clpr")
    """선물 전일 종가"""
    prdy_nmix: Decimal | None = opt_dec("prdy_nmix")
    """전일 지수"""
    acml_vol: int | None = opt_num("acml_vol")
    """누적 거래량"""
    acml_tr_pbmn: Decimal | None = opt_dec("acml_tr_pbmn")
    """누적 거래 대금"""
    hts_kor_isnm: str = text("hts_kor_isnm")
    """HTS 한글 종목명"""
    futs_prpr: Decimal | None = opt_dec("futs_prpr")
    """선물 현재가"""
    futs_shrn_iscd: str = text("futs_shrn_iscd")
    """선물 단축 종목코드"""
    prdy_vol: int | None = opt_num("prdy_vol")
    """전일 거래량"""
    futs_mxpr: Decimal | None = opt_dec("futs_mxpr")
    """선물 상한가"""
    futs_llam: Decimal | None = opt_dec("futs_llam")
    """선물 하한가"""
    futs_oprc: Decimal | None = opt_dec("futs_oprc")
    """선물 시가2"""
    futs_hgpr: Decimal | None = opt_dec("futs_hgpr")
    """선물 최고가"""
    futs_lwpr: Decimal | None = opt_dec("futs_lwpr")
    """선물 최저가"""
    futs_prdy_oprc: Decimal | None = opt_dec("futs_prdy_oprc")
    """선물 전일 시가"""
    futs_prdy_hgpr: Decimal | None = opt_dec("futs_prdy_hgpr")
    """선물 전일 최고가"""
    futs_prdy_lwpr: Decimal | None = opt_dec("futs_prdy_lwpr")
    """선물 전일 최저가"""
    futs_askp: Decimal | None = opt_dec("futs_askp")
    """선물 매도호가"""
    futs_bidp: Decimal | None = opt_dec("futs_bidp")
    """선물 매수호가"""
    basis: Decimal | None = opt_dec("basis")
    """베이시스"""
    kospi200_nmix: Decimal | None = opt_dec("kospi200_nmix")
    """KOSPI200 지수"""
    kospi200_prdy_vrss: Decimal | None = opt_dec("kospi200_prdy_vrss")
    """KOSPI200 전일 대비"""
    kospi200_prdy_ctrt: Decimal | None = opt_dec("kospi200_prdy_ctrt")
    """KOSPI200 전일 대비율"""
    kospi200_prdy_vrss_sign: str = text("kospi200_prdy_vrss_sign")
    """KOSPI200 전일 대비 부호"""
    hts_otst_stpl_qty: int | None = opt_num("hts_otst_stpl_qty")
    """HTS 미결제 약정 수량"""
    otst_stpl_qty_icdc: int | None = opt_num("otst_stpl_qty_icdc")
    """미결제 약정 수량 증감"""
    tday_rltv: Decimal | None = opt_dec("tday_rltv")
    """당일 체결강도"""
    hts_thpr: Decimal | None = opt_dec("hts_thpr")
    """HTS 이론가"""
    dprt: Decimal | None = opt_dec("dprt")
    """괴리율"""


class InquireTimeFuopchartpriceOutput2(Record):
    """선물옵션 분봉조회: output2, one row."""

    stck_bsop_date: date | None = opt_day("stck_bsop_date")
    """주식 영업 일자"""
    stck_cntg_hour: time | None = opt_hms("stck_cntg_hour")
    """주식 체결 시간"""
    futs_prpr: Decimal | None = opt_dec("futs_prpr")
    """선물 현재가"""
    futs_oprc: Decimal | None = opt_dec("futs_oprc")
    """선물 시가2"""
    futs_hgpr: Decimal | None = opt_dec("futs_hgpr")
    """선물 최고가"""
    futs_lwpr: Decimal | None = opt_dec("futs_lwpr")
    """선물 최저가"""
    cntg_vol: int | None = opt_num("cntg_vol")
    """체결 거래량"""
    acml_tr_pbmn: Decimal | None = opt_dec("acml_tr_pbmn")
    """누적 거래 대금"""


class InquireTimeFuopchartprice(Answer):
    """선물옵션 분봉조회 (FHKIF03020200)."""

    output1: InquireTimeFuopchartpriceOutput1 = block("output1", InquireTimeFuopchartpriceOutput1)
    output2: list[InquireTimeFuopchartpriceOutput2] = rows("output2", InquireTimeFuopchartpriceOutput2)


INQUIRE_TIME_FUOPCHARTPRICE = Endpoint(
    "domestic_futureoption.inquire_time_fuopchartprice",
    "선물옵션 분봉조회",
    "GET",
    "/uapi/domestic-futureoption/v1/quotations/inquire-time-fuopchartprice",
    {"": ("FHKIF03020200", None)},
    InquireTimeFuopchartprice,
)


class BasicQuotes(Api):
    """국내선물옵션 > 기본시세."""

    def display_board_callput(
        self,
        *,
        fid_mrkt_cls_code: str,
        fid_mtrt_cnt: str,
        fid_mrkt_cls_code1: str,
        fid_cond_mrkt_div_code: str = "O",
        fid_cond_scr_div_code: str = "20503",
        fid_cond_mrkt_cls_code: str = "",
        options: CallOptions = ROUTINE,
    ) -> DisplayBoardCallput:
        """국내옵션전광판_콜풋 (FHPIF05030100; not on paper trading).

        Args:
            fid_cond_mrkt_div_code: 조건 시장 분류 코드: O: 옵션
            fid_cond_scr_div_code: 조건 화면 분류 코드: 20503
            fid_mrkt_cls_code: 시장 구분 코드: CO: 콜옵션
            fid_mtrt_cnt: 만기 수: 202508
            fid_mrkt_cls_code1: 시장 구분 코드: PO: 풋옵션
            fid_cond_mrkt_cls_code: 조건 시장 구분 코드: 공백: KOSPI200 MKI: 미니KOSPI200 WKM: KOSPI200위클리(월)
                WKI: KOSPI200위클리(목) KQI: KOSDAQ150
        """
        return self._call(
            DISPLAY_BOARD_CALLPUT,
            {
                "FID_COND_MRKT_DIV_CODE": fid_cond_mrkt_div_code,
                "FID_COND_SCR_DIV_CODE": fid_cond_scr_div_code,
                "FID_MRKT_CLS_CODE": fid_mrkt_cls_code,
                "FID_MTRT_CNT": fid_mtrt_cnt,
                "FID_MRKT_CLS_CODE1": fid_mrkt_cls_code1,
                "FID_COND_MRKT_CLS_CODE": fid_cond_mrkt_cls_code,
            },
            options,
        )

    def display_board_futures(
        self,
        *,
        fid_cond_mrkt_div_code: str = "F",
        fid_cond_scr_div_code: str = "20503",
        fid_cond_mrkt_cls_code: str = "MKI",
        options: CallOptions = ROUTINE,
    ) -> DisplayBoardFutures:
        """국내옵션전광판_선물 (FHPIF05030200; not on paper trading).

        Args:
            fid_cond_mrkt_div_code: 조건 시장 분류 코드: F
            fid_cond_scr_div_code: 조건 화면 분류 코드: 20503
            fid_cond_mrkt_cls_code: 조건 시장 구분 코드: MKI
        """
        return self._call(
            DISPLAY_BOARD_FUTURES,
            {
                "FID_COND_MRKT_DIV_CODE": fid_cond_mrkt_div_code,
                "FID_COND_SCR_DIV_CODE": fid_cond_scr_div_code,
                "FID_COND_MRKT_CLS_CODE": fid_cond_mrkt_cls_code,
            },
            options,
        )

    def display_board_option_list(
        self,
        *,
        fid_cond_scr_div_code: str,
        fid_cond_mrkt_div_code: str = "",
        fid_cond_mrkt_cls_code: str = "",
        options: CallOptions = ROUTINE,
    ) -> DisplayBoardOptionList:
        """국내옵션전광판_옵션월물리스트 (FHPIO056104C0; not on paper trading).

        Args:
            fid_cond_scr_div_code: 조건 화면 분류 코드: 509
            fid_cond_mrkt_div_code: 조건 시장 분류 코드: 시장 분류 코드(공백 입력)
            fid_cond_mrkt_cls_code: 조건 시장 구분 코드: 시장 구분 코드(공백 입력)
        """
        return self._call(
            DISPLAY_BOARD_OPTION_LIST,
            {
                "FID_COND_SCR_DIV_CODE": fid_cond_scr_div_code,
                "FID_COND_MRKT_DIV_CODE": fid_cond_mrkt_div_code,
                "FID_COND_MRKT_CLS_CODE": fid_cond_mrkt_cls_code,
            },
            options,
        )

    def display_board_top(
        self,
        *,
        fid_input_iscd: str,
        fid_cond_mrkt_div_code: str = "F",
        fid_cond_mrkt_div_code1: str = "",
        fid_cond_scr_div_code: str = "",
        fid_mtrt_cnt: str = "",
        fid_cond_mrkt_cls_code: Literal["K21", "MKI", "WKM", "WKI", ""] = "",
        options: CallOptions = ROUTINE,
    ) -> DisplayBoardTop:
        """국내선물 기초자산 시세 (FHPIF05030000).

        Args:
            fid_cond_mrkt_div_code: 조건 시장 분류 코드: F
            fid_input_iscd: 입력 종목코드: 101V06
            fid_cond_mrkt_div_code1: 조건 시장 분류 코드: 시장 분류 코드(O 입력)
            fid_cond_scr_div_code: 조건 화면 분류 코드: 화면 분류 코드(20503 입력)
            fid_mtrt_cnt: 만기 수: 00000202403:0V03, 00000202404:0V04 ~
            fid_cond_mrkt_cls_code: 조건 시장 구분 코드: K21 KOSPI200, MKI 미니KOSPI200, WKM KOSPI200위클리(월, WKI
                KOSPI200위클리(목
        """
        return self._call(
            DISPLAY_BOARD_TOP,
            {
                "FID_COND_MRKT_DIV_CODE": fid_cond_mrkt_div_code,
                "FID_INPUT_ISCD": fid_input_iscd,
                "FID_COND_MRKT_DIV_CODE1": fid_cond_mrkt_div_code1,
                "FID_COND_SCR_DIV_CODE": fid_cond_scr_div_code,
                "FID_MTRT_CNT": fid_mtrt_cnt,
                "FID_COND_MRKT_CLS_CODE": fid_cond_mrkt_cls_code,
            },
            options,
        )

    def exp_price_trend(
        self,
        *,
        fid_input_iscd: str,
        fid_cond_mrkt_div_code: Literal["F", "O"] = "F",
        options: CallOptions = ROUTINE,
    ) -> ExpPriceTrend:
        """선물옵션 일중예상체결추이 (FHPIF05110100; not on paper trading).

        Args:
            fid_input_iscd: 입력 종목코드: 101V06
            fid_cond_mrkt_div_code: 조건 시장 분류 코드: F 지수선물, O 지수옵션
        """
        return self._call(
            EXP_PRICE_TREND,
            {
                "FID_INPUT_ISCD": fid_input_iscd,
                "FID_COND_MRKT_DIV_CODE": fid_cond_mrkt_div_code,
            },
            options,
        )

    def inquire_asking_price(
        self,
        *,
        fid_input_iscd: str,
        fid_cond_mrkt_div_code: Literal["F", "JF"] = "F",
        options: CallOptions = ROUTINE,
    ) -> InquireAskingPrice:
        """선물옵션 시세호가 (FHMIF10010000).

        Args:
            fid_cond_mrkt_div_code: FID 조건 시장 분류 코드: F 지수선물, JF 주식선물
            fid_input_iscd: FID 입력 종목코드: 101W09
        """
        return self._call(
            INQUIRE_ASKING_PRICE,
            {
                "FID_COND_MRKT_DIV_CODE": fid_cond_mrkt_div_code,
                "FID_INPUT_ISCD": fid_input_iscd,
            },
            options,
        )

    def inquire_daily_fuopchartprice(
        self,
        *,
        fid_input_iscd: str,
        fid_input_date_1: str,
        fid_input_date_2: str,
        fid_period_div_code: Literal["D", "W"],
        fid_cond_mrkt_div_code: Literal["F", "O"] = "F",
        options: CallOptions = ROUTINE,
    ) -> InquireDailyFuopchartprice:
        """선물옵션기간별시세(일/주/월/년) (FHKIF03020100).

        Args:
            fid_cond_mrkt_div_code: FID 조건 시장 분류 코드: F 지수선물, O 지수옵션
            fid_input_iscd: 종목코드: 101W09
            fid_input_date_1: 조회 시작일자: 20220301
            fid_input_date_2: 조회 종료일자: 20220810
            fid_period_div_code: 기간분류코드: D 일봉, W 주봉
        """
        return self._call(
            INQUIRE_DAILY_FUOPCHARTPRICE,
            {
                "FID_COND_MRKT_DIV_CODE": fid_cond_mrkt_div_code,
                "FID_INPUT_ISCD": fid_input_iscd,
                "FID_INPUT_DATE_1": fid_input_date_1,
                "FID_INPUT_DATE_2": fid_input_date_2,
                "FID_PERIOD_DIV_CODE": fid_period_div_code,
            },
            options,
        )

    def inquire_price(
        self,
        *,
        fid_input_iscd: str,
        fid_cond_mrkt_div_code: Literal["F", "O"] = "F",
        options: CallOptions = ROUTINE,
    ) -> InquirePrice:
        """선물옵션 시세 (FHMIF10000000).

        Args:
            fid_cond_mrkt_div_code: FID 조건 시장 분류 코드: F 지수선물, O 지수옵션
            fid_input_iscd: FID 입력 종목코드: 101W09
        """
        return self._call(
            INQUIRE_PRICE,
            {
                "FID_COND_MRKT_DIV_CODE": fid_cond_mrkt_div_code,
                "FID_INPUT_ISCD": fid_input_iscd,
            },
            options,
        )

    def inquire_time_fuopchartprice(
        self,
        *,
        fid_input_iscd: str,
        fid_hour_cls_code: Literal["30", "60"],
        fid_pw_data_incu_yn: Literal["Y", "N"],
        fid_fake_tick_incu_yn: str,
        fid_input_date_1: str,
        fid_input_hour_1: str,
        fid_cond_mrkt_div_code: Literal["F", "O"] = "F",
        options: CallOptions = ROUTINE,
    ) -> InquireTimeFuopchartprice:
        """선물옵션 분봉조회 (FHKIF03020200; not on paper trading).

        Args:
            fid_cond_mrkt_div_code: FID 조건 시장 분류 코드 (F: 지수선물, O: 지수옵션): F 지수선물, O 지수옵션
            fid_input_iscd: FID 입력 종목코드 (101T12): 선물옵션종목코드 선물 6자리 (예: 101S03) 옵션 9자리 (예:
                201S03370)
            fid_hour_cls_code: FID 시간 구분 코드 (30: 30초, 60: 1분): 30 30초, 60 1분
            fid_pw_data_incu_yn: FID 과거 데이터 포함 여부 (Y:과거, N: 당일): Y 과거, N 당일
            fid_fake_tick_incu_yn: FID 허봉 포함 여부 (N): 허봉 포함 여부(Y/N)
            fid_input_date_1: FID 입력 날짜1 (20230901): 입력 날짜 기준으로 이전 기간 조회(YYYYMMDD) ex) 20230908
                입력 시, 2023년 9월 8일부터 일자 역순으로 조회
            fid_input_hour_1: FID 입력 시간1 (100000): 입력 시간 기준으로 이전 시간 조회(HHMMSS) ex) 093000 입력 시,
                오전 9시 30분부터 역순으로 분봉 조회 * CM(야간선물), EU(야간옵션)인 경우, 자정 이후 시간은 +24시간으로
                입력 ex) 253000 입력 시, 새벽 1시 30분부터 역순으로 분봉 조회
        """
        return self._call(
            INQUIRE_TIME_FUOPCHARTPRICE,
            {
                "FID_COND_MRKT_DIV_CODE": fid_cond_mrkt_div_code,
                "FID_INPUT_ISCD": fid_input_iscd,
                "FID_HOUR_CLS_CODE": fid_hour_cls_code,
                "FID_PW_DATA_INCU_YN": fid_pw_data_incu_yn,
                "FID_FAKE_TICK_INCU_YN": fid_fake_tick_incu_yn,
                "FID_INPUT_DATE_1": fid_input_date_1,
                "FID_INPUT_HOUR_1": fid_input_hour_1,
            },
            options,
        )
