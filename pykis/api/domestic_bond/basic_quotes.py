# Generated from catalog/endpoints/domestic_bond/basic_quotes.toml by tools/generate.py; do not edit.
"""장내채권 > 기본시세: 8 endpoints, 0 feeds."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from datetime import date, time
from decimal import Decimal

from ...answer import Answer, block, rows
from ...endpoint import ROUTINE, Api, CallOptions, Endpoint
from ...record import Record, opt_day, opt_dec, opt_hms, opt_num, text

__all__ = [
    "AVG_UNIT",
    "INQUIRE_ASKING_PRICE",
    "INQUIRE_CCNL",
    "INQUIRE_DAILY_ITEMCHARTPRICE",
    "INQUIRE_DAILY_PRICE",
    "INQUIRE_PRICE",
    "ISSUE_INFO",
    "SEARCH_BOND_INFO",
    "AvgUnit",
    "AvgUnitOutput1",
    "AvgUnitOutput2",
    "AvgUnitOutput3",
    "BasicQuotes",
    "InquireAskingPrice",
    "InquireAskingPriceOutput",
    "InquireCcnl",
    "InquireCcnlOutput",
    "InquireDailyItemchartprice",
    "InquireDailyItemchartpriceOutput",
    "InquireDailyPrice",
    "InquireDailyPriceOutput",
    "InquirePrice",
    "InquirePriceOutput",
    "IssueInfo",
    "IssueInfoOutput",
    "SearchBondInfo",
    "SearchBondInfoOutput",
]


class AvgUnitOutput1(Record):
    """장내채권 평균단가조회: output1, one row."""

    evlu_dt: date | None = opt_day("evlu_dt")
    """평가일자"""
    pdno: str = text("pdno")
    """상품번호"""
    prdt_type_cd: str = text("prdt_type_cd")
    """상품유형코드"""
    kis_unpr: Decimal | None = opt_dec("kis_unpr")
    """한국신용평가단가"""
    kbp_unpr: Decimal | None = opt_dec("kbp_unpr")
    """한국채권평가단가"""
    nice_evlu_unpr: Decimal | None = opt_dec("nice_evlu_unpr")
    """한국신용정보평가단가"""
    fnp_unpr: Decimal | None = opt_dec("fnp_unpr")
    """에프앤자산평가단가"""
    avg_evlu_unpr: Decimal | None = opt_dec("avg_evlu_unpr")
    """평균평가단가"""
    kis_crdt_grad_text: str = text("kis_crdt_grad_text")
    """한국신용평가신용등급내용"""
    kbp_crdt_grad_text: str = text("kbp_crdt_grad_text")
    """한국채권평가신용등급내용"""
    nice_crdt_grad_text: str = text("nice_crdt_grad_text")
    """한국신용정보신용등급내용"""
    fnp_crdt_grad_text: str = text("fnp_crdt_grad_text")
    """에프앤자산평가신용등급내용"""
    chng_yn: str = text("chng_yn")
    """변경여부"""
    kis_erng_rt: Decimal | None = opt_dec("kis_erng_rt")
    """한국신용평가수익율"""
    kbp_erng_rt: Decimal | None = opt_dec("kbp_erng_rt")
    """한국채권평가수익율"""
    nice_evlu_erng_rt: Decimal | None = opt_dec("nice_evlu_erng_rt")
    """한국신용정보평가수익율"""
    fnp_erng_rt: Decimal | None = opt_dec("fnp_erng_rt")
    """에프앤자산평가수익율"""
    avg_evlu_erng_rt: Decimal | None = opt_dec("avg_evlu_erng_rt")
    """평균평가수익율"""
    kis_rf_unpr: Decimal | None = opt_dec("kis_rf_unpr")
    """한국신용평가RF단가"""
    kbp_rf_unpr: Decimal | None = opt_dec("kbp_rf_unpr")
    """한국채권평가RF단가"""
    nice_evlu_rf_unpr: Decimal | None = opt_dec("nice_evlu_rf_unpr")
    """한국신용정보평가RF단가"""
    avg_evlu_rf_unpr: Decimal | None = opt_dec("avg_evlu_rf_unpr")
    """평균평가RF단가"""
    kis_evlu_amt: Decimal | None = opt_dec("kis_evlu_amt")
    """한국신용평가평가금액"""
    kbp_evlu_amt: Decimal | None = opt_dec("kbp_evlu_amt")
    """한국채권평가평가금액"""
    nice_evlu_amt: Decimal | None = opt_dec("nice_evlu_amt")
    """한국신용정보평가금액"""
    fnp_evlu_amt: Decimal | None = opt_dec("fnp_evlu_amt")
    """에프앤자산평가평가금액"""
    avg_evlu_amt: Decimal | None = opt_dec("avg_evlu_amt")
    """평균평가금액"""


class AvgUnitOutput2(Record):
    """장내채권 평균단가조회: output2, one row."""

    evlu_dt: date | None = opt_day("evlu_dt")
    """평가일자"""
    pdno: str = text("pdno")
    """상품번호"""
    prdt_type_cd: str = text("prdt_type_cd")
    """상품유형코드"""
    kis_unpr: Decimal | None = opt_dec("kis_unpr")
    """한국신용평가단가"""
    kbp_unpr: Decimal | None = opt_dec("kbp_unpr")
    """한국채권평가단가"""
    nice_evlu_unpr: Decimal | None = opt_dec("nice_evlu_unpr")
    """한국신용정보평가단가"""
    fnp_unpr: Decimal | None = opt_dec("fnp_unpr")
    """에프앤자산평가단가"""
    avg_evlu_unpr: Decimal | None = opt_dec("avg_evlu_unpr")
    """평균평가단가"""
    kis_crdt_grad_text: str = text("kis_crdt_grad_text")
    """한국신용평가신용등급내용"""
    kbp_crdt_grad_text: str = text("kbp_crdt_grad_text")
    """한국채권평가신용등급내용"""
    nice_crdt_grad_text: str = text("nice_crdt_grad_text")
    """한국신용정보신용등급내용"""
    fnp_crdt_grad_text: str = text("fnp_crdt_grad_text")
    """에프앤자산평가신용등급내용"""
    chng_yn: str = text("chng_yn")
    """변경여부"""
    kis_erng_rt: Decimal | None = opt_dec("kis_erng_rt")
    """한국신용평가수익율"""
    kbp_erng_rt: Decimal | None = opt_dec("kbp_erng_rt")
    """한국채권평가수익율"""
    nice_evlu_erng_rt: Decimal | None = opt_dec("nice_evlu_erng_rt")
    """한국신용정보평가수익율"""
    fnp_erng_rt: Decimal | None = opt_dec("fnp_erng_rt")
    """에프앤자산평가수익율"""
    avg_evlu_erng_rt: Decimal | None = opt_dec("avg_evlu_erng_rt")
    """평균평가수익율"""
    kis_rf_unpr: Decimal | None = opt_dec("kis_rf_unpr")
    """한국신용평가RF단가"""
    kbp_rf_unpr: Decimal | None = opt_dec("kbp_rf_unpr")
    """한국채권평가RF단가"""
    nice_evlu_rf_unpr: Decimal | None = opt_dec("nice_evlu_rf_unpr")
    """한국신용정보평가RF단가"""
    avg_evlu_rf_unpr: Decimal | None = opt_dec("avg_evlu_rf_unpr")
    """평균평가RF단가"""
    kis_evlu_amt: Decimal | None = opt_dec("kis_evlu_amt")
    """한국신용평가평가금액"""
    kbp_evlu_amt: Decimal | None = opt_dec("kbp_evlu_amt")
    """한국채권평가평가금액"""
    nice_evlu_amt: Decimal | None = opt_dec("nice_evlu_amt")
    """한국신용정보평가금액"""
    fnp_evlu_amt: Decimal | None = opt_dec("fnp_evlu_amt")
    """에프앤자산평가평가금액"""
    avg_evlu_amt: Decimal | None = opt_dec("avg_evlu_amt")
    """평균평가금액"""


class AvgUnitOutput3(Record):
    """장내채권 평균단가조회: output3, one row."""

    kis_crcy_cd: str = text("kis_crcy_cd")
    """한국신용평가통화코드"""
    kis_evlu_unit_pric: Decimal | None = opt_dec("kis_evlu_unit_pric")
    """한국신용평가평가단위가격"""
    kis_evlu_pric: Decimal | None = opt_dec("kis_evlu_pric")
    """한국신용평가평가가격"""
    kbp_crcy_cd: str = text("kbp_crcy_cd")
    """한국채권평가통화코드"""
    kbp_evlu_unit_pric: Decimal | None = opt_dec("kbp_evlu_unit_pric")
    """한국채권평가평가단위가격"""
    kbp_evlu_pric: Decimal | None = opt_dec("kbp_evlu_pric")
    """한국채권평가평가가격"""
    nice_crcy_cd: str = text("nice_crcy_cd")
    """한국신용정보통화코드"""
    nice_evlu_unit_pric: Decimal | None = opt_dec("nice_evlu_unit_pric")
    """한국신용정보평가단위가격"""
    nice_evlu_pric: Decimal | None = opt_dec("nice_evlu_pric")
    """한국신용정보평가가격"""
    avg_evlu_unit_pric: Decimal | None = opt_dec("avg_evlu_unit_pric")
    """평균평가단위가격"""
    avg_evlu_pric: Decimal | None = opt_dec("avg_evlu_pric")
    """평균평가가격"""


class AvgUnit(Answer):
    """장내채권 평균단가조회 (CTPF2005R)."""

    output1: list[AvgUnitOutput1] = rows("output1", AvgUnitOutput1)
    output2: list[AvgUnitOutput2] = rows("output2", AvgUnitOutput2)
    output3: list[AvgUnitOutput3] = rows("output3", AvgUnitOutput3)


AVG_UNIT = Endpoint(
    "domestic_bond.avg_unit",
    "장내채권 평균단가조회",
    "GET",
    "/uapi/domestic-bond/v1/quotations/avg-unit",
    {"": ("CTPF2005R", None)},
    AvgUnit,
    paging=("CTX_AREA_FK100", "CTX_AREA_NK30"),
)


class InquireAskingPriceOutput(Record):
    """장내채권현재가(호가): output."""

    aspr_acpt_hour: time | None = opt_hms("aspr_acpt_hour")
    """호가 접수 시간"""
    bond_askp1: Decimal | None = opt_dec("bond_askp1")
    """채권 매도호가1"""
    bond_askp2: Decimal | None = opt_dec("bond_askp2")
    """채권 매도호가2"""
    bond_askp3: Decimal | None = opt_dec("bond_askp3")
    """채권 매도호가3"""
    bond_askp4: Decimal | None = opt_dec("bond_askp4")
    """채권 매도호가4"""
    bond_askp5: Decimal | None = opt_dec("bond_askp5")
    """채권 매도호가5"""
    bond_bidp1: Decimal | None = opt_dec("bond_bidp1")
    """채권 매수호가1"""
    bond_bidp2: Decimal | None = opt_dec("bond_bidp2")
    """채권 매수호가2"""
    bond_bidp3: Decimal | None = opt_dec("bond_bidp3")
    """채권 매수호가3"""
    bond_bidp4: Decimal | None = opt_dec("bond_bidp4")
    """채권 매수호가4"""
    bond_bidp5: Decimal | None = opt_dec("bond_bidp5")
    """채권 매수호가5"""
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
    total_askp_rsqn: int | None = opt_num("total_askp_rsqn")
    """총 매도호가 잔량"""
    total_bidp_rsqn: int | None = opt_num("total_bidp_rsqn")
    """총 매수호가 잔량"""
    ntby_aspr_rsqn: int | None = opt_num("ntby_aspr_rsqn")
    """순매수 호가 잔량"""
    seln_ernn_rate1: Decimal | None = opt_dec("seln_ernn_rate1")
    """매도 수익 비율1"""
    seln_ernn_rate2: Decimal | None = opt_dec("seln_ernn_rate2")
    """매도 수익 비율2"""
    seln_ernn_rate3: Decimal | None = opt_dec("seln_ernn_rate3")
    """매도 수익 비율3"""
    seln_ernn_rate4: Decimal | None = opt_dec("seln_ernn_rate4")
    """매도 수익 비율4"""
    seln_ernn_rate5: Decimal | None = opt_dec("seln_ernn_rate5")
    """매도 수익 비율5"""
    shnu_ernn_rate1: Decimal | None = opt_dec("shnu_ernn_rate1")
    """매수2 수익 비율1"""
    shnu_ernn_rate2: Decimal | None = opt_dec("shnu_ernn_rate2")
    """매수2 수익 비율2"""
    shnu_ernn_rate3: Decimal | None = opt_dec("shnu_ernn_rate3")
    """매수2 수익 비율3"""
    shnu_ernn_rate4: Decimal | None = opt_dec("shnu_ernn_rate4")
    """매수2 수익 비율4"""
    shnu_ernn_rate5: Decimal | None = opt_dec("shnu_ernn_rate5")
    """매수2 수익 비율5"""


class InquireAskingPrice(Answer):
    """장내채권현재가(호가) (FHKBJ773401C0)."""

    output: InquireAskingPriceOutput = block("output", InquireAskingPriceOutput)


INQUIRE_ASKING_PRICE = Endpoint(
    "domestic_bond.inquire_asking_price",
    "장내채권현재가(호가)",
    "GET",
    "/uapi/domestic-bond/v1/quotations/inquire-asking-price",
    {"": ("FHKBJ773401C0", None)},
    InquireAskingPrice,
)


class InquireCcnlOutput(Record):
    """장내채권현재가(체결): output, one row."""

    stck_cntg_hour: time | None = opt_hms("stck_cntg_hour")
    """주식 체결 시간"""
    bond_prpr: Decimal | None = opt_dec("bond_prpr")
    """채권 현재가"""
    bond_prdy_vrss: Decimal | None = opt_dec("bond_prdy_vrss")
    """채권 전일 대비"""
    prdy_vrss_sign: str = text("prdy_vrss_sign")
    """전일 대비 부호"""
    prdy_ctrt: Decimal | None = opt_dec("prdy_ctrt")
    """전일 대비율"""
    cntg_vol: int | None = opt_num("cntg_vol")
    """체결 거래량"""
    acml_vol: int | None = opt_num("acml_vol")
    """누적 거래량"""


class InquireCcnl(Answer):
    """장내채권현재가(체결) (FHKBJ773403C0)."""

    output: list[InquireCcnlOutput] = rows("output", InquireCcnlOutput)


INQUIRE_CCNL = Endpoint(
    "domestic_bond.inquire_ccnl",
    "장내채권현재가(체결)",
    "GET",
    "/uapi/domestic-bond/v1/quotations/inquire-ccnl",
    {"": ("FHKBJ773403C0", None)},
    InquireCcnl,
)


class InquireDailyItemchartpriceOutput(Record):
    """장내채권 기간별시세(일): output, one row."""

    stck_bsop_date: date | None = opt_day("stck_bsop_date")
    """주식영업일자"""
    bond_oprc: Decimal | None = opt_dec("bond_oprc")
    """채권시가2"""
    bond_hgpr: Decimal | None = opt_dec("bond_hgpr")
    """채권고가"""
    bond_lwpr: Decimal | None = opt_dec("bond_lwpr")
    """채권저가"""
    bond_prpr: Decimal | None = opt_dec("bond_prpr")
    """채권현재가"""
    acml_vol: int | None = opt_num("acml_vol")
    """누적거래량"""


class InquireDailyItemchartprice(Answer):
    """장내채권 기간별시세(일) (FHKBJ773701C0)."""

    output: list[InquireDailyItemchartpriceOutput] = rows("output", InquireDailyItemchartpriceOutput)


INQUIRE_DAILY_ITEMCHARTPRICE = Endpoint(
    "domestic_bond.inquire_daily_itemchartprice",
    "장내채권 기간별시세(일)",
    "GET",
    "/uapi/domestic-bond/v1/quotations/inquire-daily-itemchartprice",
    {"": ("FHKBJ773701C0", None)},
    InquireDailyItemchartprice,
)


class InquireDailyPriceOutput(Record):
    """장내채권현재가(일별): output, one row."""

    stck_bsop_date: date | None = opt_day("stck_bsop_date")
    """주식영업일자"""
    bond_prpr: Decimal | None = opt_dec("bond_prpr")
    """채권현재가"""
    bond_prdy_vrss: Decimal | None = opt_dec("bond_prdy_vrss")
    """채권전일대비"""
    prdy_vrss_sign: str = text("prdy_vrss_sign")
    """전일대비부호"""
    prdy_ctrt: Decimal | None = opt_dec("prdy_ctrt")
    """전일대비율"""
    acml_vol: int | None = opt_num("acml_vol")
    """누적거래량"""
    bond_oprc: Decimal | None = opt_dec("bond_oprc")
    """채권시가2"""
    bond_hgpr: Decimal | None = opt_dec("bond_hgpr")
    """채권고가"""
    bond_lwpr: Decimal | None = opt_dec("bond_lwpr")
    """채권저가"""


class InquireDailyPrice(Answer):
    """장내채권현재가(일별) (FHKBJ773404C0)."""

    output: list[InquireDailyPriceOutput] = rows("output", InquireDailyPriceOutput)


INQUIRE_DAILY_PRICE = Endpoint(
    "domestic_bond.inquire_daily_price",
    "장내채권현재가(일별)",
    "GET",
    "/uapi/domestic-bond/v1/quotations/inquire-daily-price",
    {"": ("FHKBJ773404C0", None)},
    InquireDailyPrice,
)


class InquirePriceOutput(Record):
    """장내채권현재가(시세): output."""

    stnd_iscd: str = text("stnd_iscd")
    """표준종목코드"""
    hts_kor_isnm: str = text("hts_kor_isnm")
    """HTS한글종목명"""
    bond_prpr: Decimal | None = opt_dec("bond_prpr")
    """채권현재가"""
    prdy_vrss_sign: str = text("prdy_vrss_sign")
    """전일대비부호"""
    bond_prdy_vrss: Decimal | None = opt_dec("bond_prdy_vrss")
    """채권전일대비"""
    prdy_ctrt: Decimal | None = opt_dec("prdy_ctrt")
    """전일대비율"""
    acml_vol: int | None = opt_num("acml_vol")
    """누적거래량"""
    bond_prdy_clpr: Decimal | None = opt_dec("bond_prdy_clpr")
    """채권전일종가"""
    bond_oprc: Decimal | None = opt_dec("bond_oprc")
    """채권시가2"""
    bond_hgpr: Decimal | None = opt_dec("bond_hgpr")
    """채권고가"""
    bond_lwpr: Decimal | None = opt_dec("bond_lwpr")
    """채권저가"""
    ernn_rate: Decimal | None = opt_dec("ernn_rate")
    """수익비율"""
    oprc_ert: Decimal | None = opt_dec("oprc_ert")
    """시가2수익률"""
    hgpr_ert: Decimal | None = opt_dec("hgpr_ert")
    """최고가수익률"""
    lwpr_ert: Decimal | None = opt_dec("lwpr_ert")
    """최저가수익률"""
    bond_mxpr: Decimal | None = opt_dec("bond_mxpr")
    """채권상한가"""
    bond_llam: Decimal | None = opt_dec("bond_llam")
    """채권하한가"""


class InquirePrice(Answer):
    """장내채권현재가(시세) (FHKBJ773400C0)."""

    output: InquirePriceOutput = block("output", InquirePriceOutput)


INQUIRE_PRICE = Endpoint(
    "domestic_bond.inquire_price",
    "장내채권현재가(시세)",
    "GET",
    "/uapi/domestic-bond/v1/quotations/inquire-price",
    {"": ("FHKBJ773400C0", None)},
    InquirePrice,
)


class IssueInfoOutput(Record):
    """장내채권 발행정보: output."""

    pdno: str = text("pdno")
    """상품번호"""
    prdt_type_cd: str = text("prdt_type_cd")
    """상품유형코드"""
    prdt_name: str = text("prdt_name")
    """상품명"""
    prdt_eng_name: str = text("prdt_eng_name")
    """상품영문명"""
    ivst_heed_prdt_yn: str = text("ivst_heed_prdt_yn")
    """투자유의상품여부"""
    exts_yn: str = text("exts_yn")
    """연장여부"""
    bond_clsf_cd: str = text("bond_clsf_cd")
    """채권분류코드"""
    bond_clsf_kor_name: str = text("bond_clsf_kor_name")
    """채권분류한글명"""
    papr: Decimal | None = opt_dec("papr")
    """액면가"""
    int_mned_dvsn_cd: str = text("int_mned_dvsn_cd")
    """이자월말구분코드"""
    rvnu_shap_cd: str = text("rvnu_shap_cd")
    """매출형태코드"""
    issu_amt: Decimal | None = opt_dec("issu_amt")
    """발행금액"""
    lstg_rmnd: Decimal | None = opt_dec("lstg_rmnd")
    """상장잔액"""
    int_dfrm_mcnt: int | None = opt_num("int_dfrm_mcnt")
    """이자지급개월수"""
    bond_int_dfrm_mthd_cd: str = text("bond_int_dfrm_mthd_cd")
    """채권이자지급방법코드"""
    splt_rdpt_rcnt: int | None = opt_num("splt_rdpt_rcnt")
    """분할상환횟수"""
    prca_dfmt_term_mcnt: int | None = opt_num("prca_dfmt_term_mcnt")
    """원금거치기간개월수"""
    int_anap_dvsn_cd: str = text("int_anap_dvsn_cd")
    """이자선후급구분코드"""
    bond_rght_dvsn_cd: str = text("bond_rght_dvsn_cd")
    """채권권리구분코드"""
    prdt_pclc_text: str = text("prdt_pclc_text")
    """상품특성내용"""
    prdt_abrv_name: str = text("prdt_abrv_name")
    """상품약어명"""
    prdt_eng_abrv_name: str = text("prdt_eng_abrv_name")
    """상품영문약어명"""
    sprx_psbl_yn: str = text("sprx_psbl_yn")
    """분리과세가능여부"""
    pbff_pplc_ofrg_mthd_cd: str = text("pbff_pplc_ofrg_mthd_cd")
    """공모사모모집방법코드"""
    cmco_cd: str = text("cmco_cd")
    """주간사코드"""
    issu_istt_cd: str = text("issu_istt_cd")
    """발행기관코드"""
    issu_istt_name: str = text("issu_istt_name")
    """발행기관명"""
    pnia_dfrm_agcy_istt_cd: str = text("pnia_dfrm_agcy_istt_cd")
    """원리금지급대행기관코드"""
    dsct_ec_rt: Decimal | None = opt_dec("dsct_ec_rt")
    """할인할증율"""
    srfc_inrt: Decimal | None = opt_dec("srfc_inrt")
    """표면이율"""
    expd_rdpt_rt: Decimal | None = opt_dec("expd_rdpt_rt")
    """만기상환율"""
    expd_asrc_erng_rt: Decimal | None = opt_dec("expd_asrc_erng_rt")
    """만기보장수익율"""
    bond_grte_istt_name: str = text("bond_grte_istt_name")
    """채권보증기관명"""
    int_dfrm_day_type_cd: str = text("int_dfrm_day_type_cd")
    """이자지급일유형코드"""
    ksd_int_calc_unit_cd: str = text("ksd_int_calc_unit_cd")
    """증권예탁결제원이자계산단위코드"""
    int_wunt_uder_prcs_dvsn_cd: str = text("int_wunt_uder_prcs_dvsn_cd")
    """이자원화단위미만처리구분코드"""
    rvnu_dt: date | None = opt_day("rvnu_dt")
    """매출일자"""
    issu_dt: date | None = opt_day("issu_dt")
    """발행일자"""
    lstg_dt: date | None = opt_day("lstg_dt")
    """상장일자"""
    expd_dt: date | None = opt_day("expd_dt")
    """만기일자"""
    rdpt_dt: date | None = opt_day("rdpt_dt")
    """상환일자"""
    sbst_pric: Decimal | None = opt_dec("sbst_pric")
    """대용가격"""
    rgbf_int_dfrm_dt: date | None = opt_day("rgbf_int_dfrm_dt")
    """직전이자지급일자"""
    nxtm_int_dfrm_dt: date | None = opt_day("nxtm_int_dfrm_dt")
    """차기이자지급일자"""
    frst_int_dfrm_dt: date | None = opt_day("frst_int_dfrm_dt")
    """최초이자지급일자"""
    ecis_pric: Decimal | None = opt_dec("ecis_pric")
    """행사가격"""
    rght_stck_std_pdno: str = text("rght_stck_std_pdno")
    """권리주식표준상품번호"""
    ecis_opng_dt: date | None = opt_day("ecis_opng_dt")
    """행사개시일자"""
    ecis_end_dt: date | None = opt_day("ecis_end_dt")
    """행사종료일자"""
    bond_rvnu_mthd_cd: str = text("bond_rvnu_mthd_cd")
    """채권매출방법코드"""
    oprt_stfno: str = text("oprt_stfno")
    """조작직원번호"""
    oprt_stff_name: str = text("oprt_stff_name")
    """조작직원명"""
    rgbf_int_dfrm_wday: str = text("rgbf_int_dfrm_wday")
    """직전이자지급요일"""
    nxtm_int_dfrm_wday: str = text("nxtm_int_dfrm_wday")
    """차기이자지급요일"""
    kis_crdt_grad_text: str = text("kis_crdt_grad_text")
    """한국신용평가신용등급내용"""
    kbp_crdt_grad_text: str = text("kbp_crdt_grad_text")
    """한국채권평가신용등급내용"""
    nice_crdt_grad_text: str = text("nice_crdt_grad_text")
    """한국신용정보신용등급내용"""
    fnp_crdt_grad_text: str = text("fnp_crdt_grad_text")
    """에프앤자산평가신용등급내용"""
    dpsi_psbl_yn: str = text("dpsi_psbl_yn")
    """예탁가능여부"""
    pnia_int_calc_unpr: Decimal | None = opt_dec("pnia_int_calc_unpr")
    """원리금이자계산단가"""
    prcm_idx_bond_yn: str = text("prcm_idx_bond_yn")
    """물가지수채권여부"""
    expd_exts_srdp_rcnt: int | None = opt_num("expd_exts_srdp_rcnt")
    """만기연장분할상환횟수"""
    expd_exts_srdp_rt: Decimal | None = opt_dec("expd_exts_srdp_rt")
    """만기연장분할상환율"""
    loan_psbl_yn: str = text("loan_psbl_yn")
    """대출가능여부"""
    grte_dvsn_cd: str = text("grte_dvsn_cd")
    """보증구분코드"""
    fnrr_rank_dvsn_cd: str = text("fnrr_rank_dvsn_cd")
    """선후순위구분코드"""
    krx_lstg_abol_dvsn_cd: str = text("krx_lstg_abol_dvsn_cd")
    """한국거래소상장폐지구분코드"""
    asst_rqdi_dvsn_cd: str = text("asst_rqdi_dvsn_cd")
    """자산유동화구분코드"""
    opcb_dvsn_cd: str = text("opcb_dvsn_cd")
    """옵션부사채구분코드"""
    crfd_item_yn: str = text("crfd_item_yn")
    """크라우드펀딩종목여부"""
    crfd_item_rstc_cclc_dt: date | None = opt_day("crfd_item_rstc_cclc_dt")
    """크라우드펀딩종목제한해지일자"""
    bond_nmpr_unit_pric: Decimal | None = opt_dec("bond_nmpr_unit_pric")
    """채권호가단위가격"""
    ivst_heed_bond_dvsn_name: str = text("ivst_heed_bond_dvsn_name")
    """투자유의채권구분명"""
    add_erng_rt: Decimal | None = opt_dec("add_erng_rt")
    """추가수익율"""
    add_erng_rt_aply_dt: date | None = opt_day("add_erng_rt_aply_dt")
    """추가수익율적용일자"""
    bond_tr_stop_dvsn_cd: str = text("bond_tr_stop_dvsn_cd")
    """채권거래정지구분코드"""
    ivst_heed_bond_dvsn_cd: str = text("ivst_heed_bond_dvsn_cd")
    """투자유의채권구분코드"""
    pclr_cndt_text: str = text("pclr_cndt_text")
    """특이조건내용"""
    hbbd_yn: str = text("hbbd_yn")
    """하이브리드채권여부"""
    cdtl_cptl_scty_type_cd: str = text("cdtl_cptl_scty_type_cd")
    """조건부자본증권유형코드"""
    elec_scty_yn: str = text("elec_scty_yn")
    """전자증권여부"""
    sq1_clop_ecis_opng_dt: date | None = opt_day("sq1_clop_ecis_opng_dt")
    """1차콜옵션행사개시일자"""
    frst_erlm_stfno: str = text("frst_erlm_stfno")
    """최초등록직원번호"""
    frst_erlm_dt: date | None = opt_day("frst_erlm_dt")
    """최초등록일자"""
    frst_erlm_tmd: time | None = opt_hms("frst_erlm_tmd")
    """최초등록시각"""
    tlg_rcvg_dtl_dtime: str = text("tlg_rcvg_dtl_dtime")
    """전문수신상세일시"""


class IssueInfo(Answer):
    """장내채권 발행정보 (CTPF1101R)."""

    output: IssueInfoOutput = block("output", IssueInfoOutput)


ISSUE_INFO = Endpoint(
    "domestic_bond.issue_info",
    "장내채권 발행정보",
    "GET",
    "/uapi/domestic-bond/v1/quotations/issue-info",
    {"": ("CTPF1101R", None)},
    IssueInfo,
)


class SearchBondInfoOutput(Record):
    """장내채권 기본조회: output."""

    pdno: str = text("pdno")
    """상품번호"""
    prdt_type_cd: str = text("prdt_type_cd")
    """상품유형코드"""
    ksd_bond_item_name: str = text("ksd_bond_item_name")
    """증권예탁결제원채권종목명"""
    ksd_bond_item_eng_name: str = text("ksd_bond_item_eng_name")
    """증권예탁결제원채권종목영문명"""
    ksd_bond_lstg_type_cd: str = text("ksd_bond_lstg_type_cd")
    """증권예탁결제원채권상장유형코드"""
    ksd_ofrg_dvsn_cd: str = text("ksd_ofrg_dvsn_cd")
    """증권예탁결제원모집구분코드"""
    ksd_bond_int_dfrm_dvsn_cd: str = text("ksd_bond_int_dfrm_dvsn_cd")
    """증권예탁결제원채권이자지급구분"""
    issu_dt: date | None = opt_day("issu_dt")
    """발행일자"""
    rdpt_dt: date | None = opt_day("rdpt_dt")
    """상환일자"""
    rvnu_dt: date | None = opt_day("rvnu_dt")
    """매출일자"""
    iso_crcy_cd: str = text("iso_crcy_cd")
    """통화코드"""
    mdwy_rdpt_dt: date | None = opt_day("mdwy_rdpt_dt")
    """중도상환일자"""
    ksd_rcvg_bond_dsct_rt: Decimal | None = opt_dec("ksd_rcvg_bond_dsct_rt")
    """증권예탁결제원수신채권할인율"""
    ksd_rcvg_bond_srfc_inrt: Decimal | None = opt_dec("ksd_rcvg_bond_srfc_inrt")
    """증권예탁결제원수신채권표면이율"""
    bond_expd_rdpt_rt: Decimal | None = opt_dec("bond_expd_rdpt_rt")
    """채권만기상환율"""
    ksd_prca_rdpt_mthd_cd: str = text("ksd_prca_rdpt_mthd_cd")
    """증권예탁결제원원금상환방법코드"""
    int_caltm_mcnt: int | None = opt_num("int_caltm_mcnt")
    """이자계산기간개월수"""
    ksd_int_calc_unit_cd: str = text("ksd_int_calc_unit_cd")
    """증권예탁결제원이자계산단위코드"""
    uval_cut_dvsn_cd: str = text("uval_cut_dvsn_cd")
    """절상절사구분코드"""
    uval_cut_dcpt_dgit: str = text("uval_cut_dcpt_dgit")
    """절상절사소수점자릿수"""
    ksd_dydv_caltm_aply_dvsn_cd: str = text("ksd_dydv_caltm_aply_dvsn_cd")
    """증권예탁결제원일할계산기간적용"""
    dydv_calc_dcnt: int | None = opt_num("dydv_calc_dcnt")
    """일할계산일수"""
    bond_expd_asrc_erng_rt: Decimal | None = opt_dec("bond_expd_asrc_erng_rt")
    """채권만기보장수익율"""
    padf_plac_hdof_name: str = text("padf_plac_hdof_name")
    """원리금지급장소본점명"""
    lstg_dt: date | None = opt_day("lstg_dt")
    """상장일자"""
    lstg_abol_dt: date | None = opt_day("lstg_abol_dt")
    """상장폐지일자"""
    ksd_bond_issu_mthd_cd: str = text("ksd_bond_issu_mthd_cd")
    """증권예탁결제원채권발행방법코드"""
    laps_indf_yn: str = text("laps_indf_yn")
    """경과이자지급여부"""
    ksd_lhdy_pnia_dfrm_mthd_cd: str = text("ksd_lhdy_pnia_dfrm_mthd_cd")
    """증권예탁결제원공휴일원리금지급"""
    frst_int_dfrm_dt: date | None = opt_day("frst_int_dfrm_dt")
    """최초이자지급일자"""
    ksd_prcm_lnkg_gvbd_yn: str = text("ksd_prcm_lnkg_gvbd_yn")
    """증권예탁결제원물가연동국고채여"""
    dpsi_end_dt: date | None = opt_day("dpsi_end_dt")
    """예탁종료일자"""
    dpsi_strt_dt: date | None = opt_day("dpsi_strt_dt")
    """예탁시작일자"""
    dpsi_psbl_yn: str = text("dpsi_psbl_yn")
    """예탁가능여부"""
    atyp_rdpt_bond_erlm_yn: str = text("atyp_rdpt_bond_erlm_yn")
    """비정형상환채권등록여부"""
    dshn_occr_yn: str = text("dshn_occr_yn")
    """부도발생여부"""
    expd_exts_yn: str = text("expd_exts_yn")
    """만기연장여부"""
    pclr_ptcr_text: str = text("pclr_ptcr_text")
    """특이사항내용"""
    dpsi_psbl_excp_stat_cd: str = text("dpsi_psbl_excp_stat_cd")
    """예탁가능예외상태코드"""
    expd_exts_srdp_rcnt: int | None = opt_num("expd_exts_srdp_rcnt")
    """만기연장분할상환횟수"""
    expd_exts_srdp_rt: Decimal | None = opt_dec("expd_exts_srdp_rt")
    """만기연장분할상환율"""
    expd_rdpt_rt: Decimal | None = opt_dec("expd_rdpt_rt")
    """만기상환율"""
    expd_asrc_erng_rt: Decimal | None = opt_dec("expd_asrc_erng_rt")
    """만기보장수익율"""
    bond_int_dfrm_mthd_cd: str = text("bond_int_dfrm_mthd_cd")
    """채권이자지급방법코드"""
    int_dfrm_day_type_cd: str = text("int_dfrm_day_type_cd")
    """이자지급일유형코드"""
    prca_dfmt_term_mcnt: int | None = opt_num("prca_dfmt_term_mcnt")
    """원금거치기간개월수"""
    splt_rdpt_rcnt: int | None = opt_num("splt_rdpt_rcnt")
    """분할상환횟수"""
    rgbf_int_dfrm_dt: date | None = opt_day("rgbf_int_dfrm_dt")
    """직전이자지급일자"""
    nxtm_int_dfrm_dt: date | None = opt_day("nxtm_int_dfrm_dt")
    """차기이자지급일자"""
    sprx_psbl_yn: str = text("sprx_psbl_yn")
    """분리과세가능여부"""
    ictx_rt_dvsn_cd: str = text("ictx_rt_dvsn_cd")
    """소득세율구분코드"""
    bond_clsf_cd: str = text("bond_clsf_cd")
    """채권분류코드"""
    bond_clsf_kor_name: str = text("bond_clsf_kor_name")
    """채권분류한글명"""
    int_mned_dvsn_cd: str = text("int_mned_dvsn_cd")
    """이자월말구분코드"""
    pnia_int_calc_unpr: Decimal | None = opt_dec("pnia_int_calc_unpr")
    """원리금이자계산단가"""
    frn_intr: str = text("frn_intr")
    """FRN금리"""
    aply_day_prcm_idx_lnkg_cefc: str = text("aply_day_prcm_idx_lnkg_cefc")
    """적용일물가지수연동계수"""
    ksd_expd_dydv_calc_bass_cd: str = text("ksd_expd_dydv_calc_bass_cd")
    """증권예탁결제원만기일할계산기준"""
    expd_dydv_calc_dcnt: int | None = opt_num("expd_dydv_calc_dcnt")
    """만기일할계산일수"""
    ksd_cbbw_dvsn_cd: str = text("ksd_cbbw_dvsn_cd")
    """증권예탁결제원신종사채구분코드"""
    crfd_item_yn: str = text("crfd_item_yn")
    """크라우드펀딩종목여부"""
    pnia_bank_ofdy_dfrm_mthd_cd: str = text("pnia_bank_ofdy_dfrm_mthd_cd")
    """원리금은행휴무일지급방법코드"""
    qib_yn: str = text("qib_yn")
    """QIB여부"""
    qib_cclc_dt: date | None = opt_day("qib_cclc_dt")
    """QIB해지일자"""
    csbd_yn: str = text("csbd_yn")
    """영구채여부"""
    csbd_cclc_dt: date | None = opt_day("csbd_cclc_dt")
    """영구채해지일자"""
    ksd_opcb_yn: str = text("ksd_opcb_yn")
    """증권예탁결제원옵션부사채여부"""
    ksd_sodn_yn: str = text("ksd_sodn_yn")
    """증권예탁결제원후순위채권여부"""
    ksd_rqdi_scty_yn: str = text("ksd_rqdi_scty_yn")
    """증권예탁결제원유동화증권여부"""
    elec_scty_yn: str = text("elec_scty_yn")
    """전자증권여부"""
    rght_ecis_mbdy_dvsn_cd: str = text("rght_ecis_mbdy_dvsn_cd")
    """권리행사주체구분코드"""
    int_rkng_mthd_dvsn_cd: str = text("int_rkng_mthd_dvsn_cd")
    """이자산정방법구분코드"""
    ofrg_dvsn_cd: str = text("ofrg_dvsn_cd")
    """모집구분코드"""
    ksd_tot_issu_amt: Decimal | None = opt_dec("ksd_tot_issu_amt")
    """증권예탁결제원총발행금액"""
    next_indf_chk_ecls_yn: str = text("next_indf_chk_ecls_yn")
    """다음이자지급체크제외여부"""
    ksd_bond_intr_dvsn_cd: str = text("ksd_bond_intr_dvsn_cd")
    """증권예탁결제원채권금리구분코드"""
    ksd_inrt_aply_dvsn_cd: str = text("ksd_inrt_aply_dvsn_cd")
    """증권예탁결제원이율적용구분코드"""
    krx_issu_istt_cd: str = text("krx_issu_istt_cd")
    """KRX발행기관코드"""
    ksd_indf_frqc_uder_calc_cd: str = text("ksd_indf_frqc_uder_calc_cd")
    """증권예탁결제원이자지급주기미만"""
    ksd_indf_frqc_uder_calc_dcnt: int | None = opt_num("ksd_indf_frqc_uder_calc_dcnt")
    """증권예탁결제원이자지급주기미만"""
    tlg_rcvg_dtl_dtime: str = text("tlg_rcvg_dtl_dtime")
    """전문수신상세일시"""


class SearchBondInfo(Answer):
    """장내채권 기본조회 (CTPF1114R)."""

    output: SearchBondInfoOutput = block("output", SearchBondInfoOutput)


SEARCH_BOND_INFO = Endpoint(
    "domestic_bond.search_bond_info",
    "장내채권 기본조회",
    "GET",
    "/uapi/domestic-bond/v1/quotations/search-bond-info",
    {"": ("CTPF1114R", None)},
    SearchBondInfo,
)


class BasicQuotes(Api):
    """장내채권 > 기본시세."""

    def avg_unit(
        self,
        *,
        inqr_strt_dt: str,
        inqr_end_dt: str,
        prdt_type_cd: str,
        vrfc_kind_cd: str,
        pdno: str = "",
        options: CallOptions = ROUTINE,
    ) -> AvgUnit:
        """장내채권 평균단가조회 (CTPF2005R; not on paper trading).

        Args:
            inqr_strt_dt: 조회시작일자: 조회 시작 일자 (예: '20230101')
            inqr_end_dt: 조회종료일자: 조회 종료 일자 (예: '20230131')
            pdno: 상품번호: , 공백: 전체, 특정종목 조회시 : 종목코드
            prdt_type_cd: 상품유형코드: '302'
            vrfc_kind_cd: 검증종류코드: '00'
        """
        return self._call(
            AVG_UNIT,
            {
                "INQR_STRT_DT": inqr_strt_dt,
                "INQR_END_DT": inqr_end_dt,
                "PDNO": pdno,
                "PRDT_TYPE_CD": prdt_type_cd,
                "VRFC_KIND_CD": vrfc_kind_cd,
                "CTX_AREA_NK30": "",
                "CTX_AREA_FK100": "",
            },
            options,
        )

    def avg_unit_pages(
        self,
        *,
        inqr_strt_dt: str,
        inqr_end_dt: str,
        prdt_type_cd: str,
        vrfc_kind_cd: str,
        pdno: str = "",
        options: CallOptions = ROUTINE,
        max_pages: int | None = None,
        max_rows: int | None = None,
        progress: Callable[[int], object] | None = None,
    ) -> Iterator[AvgUnit]:
        """Every page of `avg_unit` in order, each asked for when it is wanted.

        Args:
            max_pages: ask for no more pages than these.
            max_rows: end with the page that holds so many rows in all; it is cut there.
            progress: told after each page how many came.
        """
        return self._pages(
            AVG_UNIT,
            {
                "INQR_STRT_DT": inqr_strt_dt,
                "INQR_END_DT": inqr_end_dt,
                "PDNO": pdno,
                "PRDT_TYPE_CD": prdt_type_cd,
                "VRFC_KIND_CD": vrfc_kind_cd,
                "CTX_AREA_NK30": "",
                "CTX_AREA_FK100": "",
            },
            options,
            max_pages=max_pages,
            max_rows=max_rows,
            progress=progress,
        )

    def inquire_asking_price(
        self,
        *,
        fid_input_iscd: str,
        fid_cond_mrkt_div_code: str = "B",
        options: CallOptions = ROUTINE,
    ) -> InquireAskingPrice:
        """장내채권현재가(호가) (FHKBJ773401C0; not on paper trading).

        Args:
            fid_cond_mrkt_div_code: 시장 분류 코드: B 입력
            fid_input_iscd: 채권종목코드: KR2033022D33
        """
        return self._call(
            INQUIRE_ASKING_PRICE,
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
        fid_cond_mrkt_div_code: str = "B",
        options: CallOptions = ROUTINE,
    ) -> InquireCcnl:
        """장내채권현재가(체결) (FHKBJ773403C0; not on paper trading).

        Args:
            fid_cond_mrkt_div_code: 조건시장분류코드: 'B'
            fid_input_iscd: 입력종목코드: 'KR2033022D33'
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
        fid_cond_mrkt_div_code: str = "B",
        options: CallOptions = ROUTINE,
    ) -> InquireDailyItemchartprice:
        """장내채권 기간별시세(일) (FHKBJ773701C0; not on paper trading).

        Args:
            fid_cond_mrkt_div_code: 조건 시장 구분 코드: 필수
            fid_input_iscd: 입력 종목코드: 필수
        """
        return self._call(
            INQUIRE_DAILY_ITEMCHARTPRICE,
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
        fid_cond_mrkt_div_code: str = "B",
        options: CallOptions = ROUTINE,
    ) -> InquireDailyPrice:
        """장내채권현재가(일별) (FHKBJ773404C0; not on paper trading).

        Args:
            fid_cond_mrkt_div_code: 조건시장분류코드: 'B'
            fid_input_iscd: 입력종목코드: 'KR2033022D33'
        """
        return self._call(
            INQUIRE_DAILY_PRICE,
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
        fid_cond_mrkt_div_code: str = "B",
        options: CallOptions = ROUTINE,
    ) -> InquirePrice:
        """장내채권현재가(시세) (FHKBJ773400C0; not on paper trading).

        Args:
            fid_cond_mrkt_div_code: 조건시장분류코드: 'B'
            fid_input_iscd: 입력종목코드: 'KR2033022D33'
        """
        return self._call(
            INQUIRE_PRICE,
            {
                "FID_COND_MRKT_DIV_CODE": fid_cond_mrkt_div_code,
                "FID_INPUT_ISCD": fid_input_iscd,
            },
            options,
        )

    def issue_info(
        self,
        *,
        pdno: str,
        prdt_type_cd: str,
        options: CallOptions = ROUTINE,
    ) -> IssueInfo:
        """장내채권 발행정보 (CTPF1101R; not on paper trading).

        Args:
            pdno: 사용자권한정보: 채권 종목번호(ex. KR6449111CB8)
            prdt_type_cd: 거래소코드: Unique key(302)
        """
        return self._call(
            ISSUE_INFO,
            {
                "PDNO": pdno,
                "PRDT_TYPE_CD": prdt_type_cd,
            },
            options,
        )

    def search_bond_info(
        self,
        *,
        pdno: str,
        prdt_type_cd: str,
        options: CallOptions = ROUTINE,
    ) -> SearchBondInfo:
        """장내채권 기본조회 (CTPF1114R; not on paper trading).

        Args:
            pdno: 상품번호: 필수
            prdt_type_cd: 상품유형코드: 필수
        """
        return self._call(
            SEARCH_BOND_INFO,
            {
                "PDNO": pdno,
                "PRDT_TYPE_CD": prdt_type_cd,
            },
            options,
        )
