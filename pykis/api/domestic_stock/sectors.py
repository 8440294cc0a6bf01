# Generated from catalog/endpoints/domestic_stock/sectors.toml by tools/generate.py; do not edit.
"""국내주식 > 업종/기타: 13 endpoints, 0 feeds."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from datetime import date, time
from decimal import Decimal
from typing import Literal

from ...answer import Answer, block, rows
from ...endpoint import ROUTINE, Api, CallOptions, Endpoint
from ...record import Record, day, flag, opt_day, opt_dec, opt_hms, opt_num, text

__all__ = [
    "CHK_HOLIDAY",
    "COMP_INTEREST",
    "EXP_INDEX_TREND",
    "EXP_TOTAL_INDEX",
    "INQUIRE_DAILY_INDEXCHARTPRICE",
    "INQUIRE_INDEX_CATEGORY_PRICE",
    "INQUIRE_INDEX_DAILY_PRICE",
    "INQUIRE_INDEX_PRICE",
    "INQUIRE_INDEX_TICKPRICE",
    "INQUIRE_INDEX_TIMEPRICE",
    "INQUIRE_TIME_INDEXCHARTPRICE",
    "MARKET_TIME",
    "NEWS_TITLE",
    "ChkHoliday",
    "ChkHolidayOutput",
    "CompInterest",
    "CompInterestOutput1",
    "CompInterestOutput2",
    "ExpIndexTrend",
    "ExpIndexTrendOutput",
    "ExpTotalIndex",
    "ExpTotalIndexOutput1",
    "ExpTotalIndexOutput2",
    "InquireDailyIndexchartprice",
    "InquireDailyIndexchartpriceOutput1",
    "InquireDailyIndexchartpriceOutput2",
    "InquireIndexCategoryPrice",
    "InquireIndexCategoryPriceOutput1",
    "InquireIndexCategoryPriceOutput2",
    "InquireIndexDailyPrice",
    "InquireIndexDailyPriceOutput1",
    "InquireIndexDailyPriceOutput2",
    "InquireIndexPrice",
    "InquireIndexPriceOutput",
    "InquireIndexTickprice",
    "InquireIndexTickpriceOutput",
    "InquireIndexTimeprice",
    "InquireIndexTimepriceOutput",
    "InquireTimeIndexchartprice",
    "InquireTimeIndexchartpriceOutput1",
    "InquireTimeIndexchartpriceOutput2",
    "MarketTime",
    "MarketTimeOutput1",
    "NewsTitle",
    "NewsTitleOutput",
    "Sectors",
]


class ChkHolidayOutput(Record):
    """국내휴장일조회: output, one row."""

    bass_dt: date = day("bass_dt")
    """기준일자"""
    wday_dvsn_cd: str = text("wday_dvsn_cd")
    """요일구분코드"""
    bzdy_yn: bool = flag("bzdy_yn")
    """영업일여부"""
    tr_day_yn: bool = flag("tr_day_yn")
    """거래일여부"""
    opnd_yn: bool = flag("opnd_yn")
    """개장일여부"""
    sttl_day_yn: bool = flag("sttl_day_yn")
    """결제일여부"""


class ChkHoliday(Answer):
    """국내휴장일조회 (CTCA0903R)."""

    output: list[ChkHolidayOutput] = rows("output", ChkHolidayOutput)


CHK_HOLIDAY = Endpoint(
    "domestic_stock.chk_holiday",
    "국내휴장일조회",
    "GET",
    "/uapi/domestic-stock/v1/quotations/chk-holiday",
    {"": ("CTCA0903R", None)},
    ChkHoliday,
    paging=("CTX_AREA_FK", "CTX_AREA_NK"),
)


class CompInterestOutput1(Record):
    """금리 종합(국내채권_금리): output1, one row."""

    bcdt_code: str = text("bcdt_code")
    """자료코드"""
    hts_kor_isnm: str = text("hts_kor_isnm")
    """HTS한글종목명"""
    bond_mnrt_prpr: Decimal | None = opt_dec("bond_mnrt_prpr")
    """채권금리현재가"""
    prdy_vrss_sign: str = text("prdy_vrss_sign")
    """전일대비부호"""
    bond_mnrt_prdy_vrss: Decimal | None = opt_dec("bond_mnrt_prdy_vrss")
    """채권금리전일대비"""
    prdy_ctrt: Decimal | None = opt_dec("prdy_ctrt")
    """전일대비율"""
    stck_bsop_date: date | None = opt_day("stck_bsop_date")
    """주식영업일자"""


class CompInterestOutput2(Record):
    """금리 종합(국내채권_금리): output2, one row."""

    bcdt_code: str = text("bcdt_code")
    """자료코드"""
    hts_kor_isnm: str = text("hts_kor_isnm")
    """HTS한글종목명"""
    bond_mnrt_prpr: Decimal | None = opt_dec("bond_mnrt_prpr")
    """채권금리현재가"""
    prdy_vrss_sign: str = text("prdy_vrss_sign")
    """전일대비부호"""
    bond_mnrt_prdy_vrss: Decimal | None = opt_dec("bond_mnrt_prdy_vrss")
    """채권금리전일대비"""
    bstp_nmix_prdy_ctrt: Decimal | None = opt_dec("bstp_nmix_prdy_ctrt")
    """업종지수전일대비율"""
    stck_bsop_date: date | None = opt_day("stck_bsop_date")
    """주식영업일자"""


class CompInterest(Answer):
    """금리 종합(국내채권_금리) (FHPST07020000)."""

    output1: list[CompInterestOutput1] = rows("output1", CompInterestOutput1)
    output2: list[CompInterestOutput2] = rows("output2", CompInterestOutput2)


COMP_INTEREST = Endpoint(
    "domestic_stock.comp_interest",
    "금리 종합(국내채권_금리)",
    "GET",
    "/uapi/domestic-stock/v1/quotations/comp-interest",
    {"": ("FHPST07020000", None)},
    CompInterest,
)


class ExpIndexTrendOutput(Record):
    """국내주식 예상체결지수 추이: output, one row."""

    stck_cntg_hour: time | None = opt_hms("stck_cntg_hour")
    """주식 체결 시간"""
    bstp_nmix_prpr: Decimal | None = opt_dec("bstp_nmix_prpr")
    """업종 지수 현재가"""
    prdy_vrss_sign: str = text("prdy_vrss_sign")
    """전일 대비 부호"""
    bstp_nmix_prdy_vrss: Decimal | None = opt_dec("bstp_nmix_prdy_vrss")
    """업종 지수 전일 대비"""
    prdy_ctrt: Decimal | None = opt_dec("prdy_ctrt")
    """전일 대비율"""
    acml_vol: int | None = opt_num("acml_vol")
    """누적 거래량"""
    acml_tr_pbmn: Decimal | None = opt_dec("acml_tr_pbmn")
    """누적 거래 대금"""


class ExpIndexTrend(Answer):
    """국내주식 예상체결지수 추이 (FHPST01840000)."""

    output: list[ExpIndexTrendOutput] = rows("output", ExpIndexTrendOutput)


EXP_INDEX_TREND = Endpoint(
    "domestic_stock.exp_index_trend",
    "국내주식 예상체결지수 추이",
    "GET",
    "/uapi/domestic-stock/v1/quotations/exp-index-trend",
    {"": ("FHPST01840000", None)},
    ExpIndexTrend,
)


class ExpTotalIndexOutput1(Record):
    """국내주식 예상체결 전체지수: output1."""

    bstp_nmix_prpr: Decimal | None = opt_dec("bstp_nmix_prpr")
    """업종 지수 현재가"""
    bstp_nmix_prdy_vrss: Decimal | None = opt_dec("bstp_nmix_prdy_vrss")
    """업종 지수 전일 대비"""
    prdy_vrss_sign: str = text("prdy_vrss_sign")
    """전일 대비 부호"""
    prdy_ctrt: Decimal | None = opt_dec("prdy_ctrt")
    """전일 대비율"""
    acml_vol: int | None = opt_num("acml_vol")
    """누적 거래량"""
    ascn_issu_cnt: int | None = opt_num("ascn_issu_cnt")
    """상승 종목 수"""
    down_issu_cnt: int | None = opt_num("down_issu_cnt")
    """하락 종목 수"""
    stnr_issu_cnt: int | None = opt_num("stnr_issu_cnt")
    """보합 종목 수"""


class ExpTotalIndexOutput2(Record):
    """국내주식 예상체결 전체지수: output2, one row."""

    bstp_cls_code: str = text("bstp_cls_code")
    """업종 구분 코드"""
    hts_kor_isnm: str = text("hts_kor_isnm")
    """HTS 한글 종목명"""
    bstp_nmix_prpr: Decimal | None = opt_dec("bstp_nmix_prpr")
    """업종 지수 현재가"""
    bstp_nmix_prdy_vrss: Decimal | None = opt_dec("bstp_nmix_prdy_vrss")
    """업종 지수 전일 대비"""
    prdy_vrss_sign: str = text("prdy_vrss_sign")
    """전일 대비 부호"""
    bstp_nmix_prdy_ctrt: Decimal | None = opt_dec("bstp_nmix_prdy_ctrt")
    """업종 지수 전일 대비율"""
    acml_vol: int | None = opt_num("acml_vol")
    """누적 거래량"""
    nmix_sdpr: Decimal | None = opt_dec("nmix_sdpr")
    """지수 기준가"""
    ascn_issu_cnt: int | None = opt_num("ascn_issu_cnt")
    """상승 종목 수"""
    stnr_issu_cnt: int | None = opt_num("stnr_issu_cnt")
    """보합 종목 수"""
    down_issu_cnt: int | None = opt_num("down_issu_cnt")
    """하락 종목 수"""


class ExpTotalIndex(Answer):
    """국내주식 예상체결 전체지수 (FHKUP11750000)."""

    output1: ExpTotalIndexOutput1 = block("output1", ExpTotalIndexOutput1)
    output2: list[ExpTotalIndexOutput2] = rows("output2", ExpTotalIndexOutput2)


EXP_TOTAL_INDEX = Endpoint(
    "domestic_stock.exp_total_index",
    "국내주식 예상체결 전체지수",
    "GET",
    "/uapi/domestic-stock/v1/quotations/exp-total-index",
    {"": ("FHKUP11750000", None)},
    ExpTotalIndex,
)


class InquireDailyIndexchartpriceOutput1(Record):
    """국내주식업종기간별시세(일/주/월/년): output1, one row."""

    bstp_nmix_prdy_vrss: Decimal | None = opt_dec("bstp_nmix_prdy_vrss")
    """업종 지수 전일 대비"""
    prdy_vrss_sign: str = text("prdy_vrss_sign")
    """전일 대비 부호"""
    bstp_nmix_prdy_ctrt: Decimal | None = opt_dec("bstp_nmix_prdy_ctrt")
    """업종 지수 전일 대비율"""
    prdy_nmix: Decimal | None = opt_dec("prdy_nmix")
    """전일 지수"""
    acml_vol: int | None = opt_num("acml_vol")
    """누적 거래량"""
    acml_tr_pbmn: Decimal | None = opt_dec("acml_tr_pbmn")
    """누적 거래 대금"""
    hts_kor_isnm: str = text("hts_kor_isnm")
    """HTS 한글 종목명"""
    bstp_nmix_prpr: Decimal | None = opt_dec("bstp_nmix_prpr")
    """업종 지수 현재가"""
    bstp_cls_code: str = text("bstp_cls_code")
    """업종 구분 코드"""
    prdy_vol: int | None = opt_num("prdy_vol")
    """전일 거래량"""
    bstp_nmix_oprc: Decimal | None = opt_dec("bstp_nmix_oprc")
    """업종 지수 시가"""
    bstp_nmix_hgpr: Decimal | None = opt_dec("bstp_nmix_hgpr")
    """업종 지수 최고가"""
    bstp_nmix_lwpr: Decimal | None = opt_dec("bstp_nmix_lwpr")
    """업종 지수 최저가"""
    futs_prdy_oprc: Decimal | None = opt_dec("futs_prdy_oprc")
    """업종 전일 시가"""
    futs_prdy_hgpr: Decimal | None = opt_dec("futs_prdy_hgpr")
    """업종 전일 최고가"""
    futs_prdy_lwpr: Decimal | None = opt_dec("futs_prdy_lwpr")
    """업종 전일 최저가"""
    stck_bsop_date: date | None = opt_day("stck_bsop_date")
    """영업 일자"""
    mod_yn: str = text("mod_yn")
    """변경 여부"""


class InquireDailyIndexchartpriceOutput2(Record):
    """국내주식업종기간별시세(일/주/월/년): output2, one row."""

    bstp_nmix_prdy_vrss: Decimal | None = opt_dec("bstp_nmix_prdy_vrss")
    """업종 지수 전일 대비"""
    prdy_vrss_sign: str = text("prdy_vrss_sign")
    """전일 대비 부호"""
    bstp_nmix_prdy_ctrt: Decimal | None = opt_dec("bstp_nmix_prdy_ctrt")
    """업종 지수 전일 대비율"""
    prdy_nmix: Decimal | None = opt_dec("prdy_nmix")
    """전일 지수"""
    acml_vol: int | None = opt_num("acml_vol")
    """누적 거래량"""
    acml_tr_pbmn: Decimal | None = opt_dec("acml_tr_pbmn")
    """누적 거래 대금"""
    hts_kor_isnm: str = text("hts_kor_isnm")
    """HTS 한글 종목명"""
    bstp_nmix_prpr: Decimal | None = opt_dec("bstp_nmix_prpr")
    """업종 지수 현재가"""
    bstp_cls_code: str = text("bstp_cls_code")
    """업종 구분 코드"""
    prdy_vol: int | None = opt_num("prdy_vol")
    """전일 거래량"""
    bstp_nmix_oprc: Decimal | None = opt_dec("bstp_nmix_oprc")
    """업종 지수 시가"""
    bstp_nmix_hgpr: Decimal | None = opt_dec("bstp_nmix_hgpr")
    """업종 지수 최고가"""
    bstp_nmix_lwpr: Decimal | None = opt_dec("bstp_nmix_lwpr")
    """업종 지수 최저가"""
    futs_prdy_oprc: Decimal | None = opt_dec("futs_prdy_oprc")
    """업종 전일 시가"""
    futs_prdy_hgpr: Decimal | None = opt_dec("futs_prdy_hgpr")
    """업종 전일 최고가"""
    futs_prdy_lwpr: Decimal | None = opt_dec("futs_prdy_lwpr")
    """업종 전일 최저가"""
    stck_bsop_date: date | None = opt_day("stck_bsop_date")
    """영업 일자"""
    mod_yn: str = text("mod_yn")
    """변경 여부"""


class InquireDailyIndexchartprice(Answer):
    """국내주식업종기간별시세(일/주/월/년) (FHKUP03500100)."""

    output1: list[InquireDailyIndexchartpriceOutput1] = rows("output1", InquireDailyIndexchartpriceOutput1)
    output2: list[InquireDailyIndexchartpriceOutput2] = rows("output2", InquireDailyIndexchartpriceOutput2)


INQUIRE_DAILY_INDEXCHARTPRICE = Endpoint(
    "domestic_stock.inquire_daily_indexchartprice",
    "국내주식업종기간별시세(일/주/월/년)",
    "GET",
    "/uapi/domestic-stock/v1/quotations/inquire-daily-indexchartprice",
    {"": ("FHKUP03500100", "FHKUP03500100")},
    InquireDailyIndexchartprice,
)


class InquireIndexCategoryPriceOutput1(Record):
    """국내업종 구분별전체시세: output1."""

    bstp_nmix_prpr: Decimal | None = opt_dec("bstp_nmix_prpr")
    """업종 지수 현재가"""
    bstp_nmix_prdy_vrss: Decimal | None = opt_dec("bstp_nmix_prdy_vrss")
    """업종 지수 전일 대비"""
    prdy_vrss_sign: str = text("prdy_vrss_sign")
    """전일 대비 부호"""
    bstp_nmix_prdy_ctrt: Decimal | None = opt_dec("bstp_nmix_prdy_ctrt")
    """업종 지수 전일 대비율"""
    acml_vol: int | None = opt_num("acml_vol")
    """누적 거래량"""
    acml_tr_pbmn: Decimal | None = opt_dec("acml_tr_pbmn")
    """누적 거래 대금"""
    bstp_nmix_oprc: Decimal | None = opt_dec("bstp_nmix_oprc")
    """업종 지수 시가2"""
    bstp_nmix_hgpr: Decimal | None = opt_dec("bstp_nmix_hgpr")
    """업종 지수 최고가"""
    bstp_nmix_lwpr: Decimal | None = opt_dec("bstp_nmix_lwpr")
    """업종 지수 최저가"""
    prdy_vol: int | None = opt_num("prdy_vol")
    """전일 거래량"""
    ascn_issu_cnt: int | None = opt_num("ascn_issu_cnt")
    """상승 종목 수"""
    down_issu_cnt: int | None = opt_num("down_issu_cnt")
    """하락 종목 수"""
    stnr_issu_cnt: int | None = opt_num("stnr_issu_cnt")
    """보합 종목 수"""
    uplm_issu_cnt: int | None = opt_num("uplm_issu_cnt")
    """상한 종목 수"""
    lslm_issu_cnt: int | None = opt_num("lslm_issu_cnt")
    """하한 종목 수"""
    prdy_tr_pbmn: Decimal | None = opt_dec("prdy_tr_pbmn")
    """전일 거래 대금"""
    dryy_bstp_nmix_hgpr_date: date | None = opt_day("dryy_bstp_nmix_hgpr_date")
    """연중업종지수최고가일자"""
    dryy_bstp_nmix_hgpr: Decimal | None = opt_dec("dryy_bstp_nmix_hgpr")
    """연중업종지수최고가"""
    dryy_bstp_nmix_lwpr: Decimal | None = opt_dec("dryy_bstp_nmix_lwpr")
    """연중업종지수최저가"""
    dryy_bstp_nmix_lwpr_date: date | None = opt_day("dryy_bstp_nmix_lwpr_date")
    """연중업종지수최저가일자"""


class InquireIndexCategoryPriceOutput2(Record):
    """국내업종 구분별전체시세: output2, one row."""

    bstp_cls_code: str = text("bstp_cls_code")
    """업종 구분 코드"""
    hts_kor_isnm: str = text("hts_kor_isnm")
    """HTS 한글 종목명"""
    bstp_nmix_prpr: Decimal | None = opt_dec("bstp_nmix_prpr")
    """업종 지수 현재가"""
    bstp_nmix_prdy_vrss: Decimal | None = opt_dec("bstp_nmix_prdy_vrss")
    """업종 지수 전일 대비"""
    prdy_vrss_sign: str = text("prdy_vrss_sign")
    """전일 대비 부호"""
    bstp_nmix_prdy_ctrt: Decimal | None = opt_dec("bstp_nmix_prdy_ctrt")
    """업종 지수 전일 대비율"""
    acml_vol: int | None = opt_num("acml_vol")
    """누적 거래량"""
    acml_tr_pbmn: Decimal | None = opt_dec("acml_tr_pbmn")
    """누적 거래 대금"""
    acml_vol_rlim: Decimal | None = opt_dec("acml_vol_rlim")
    """누적 거래량 비중"""
    acml_tr_pbmn_rlim: Decimal | None = opt_dec("acml_tr_pbmn_rlim")
    """누적 거래 대금 비중"""


class InquireIndexCategoryPrice(Answer):
    """국내업종 구분별전체시세 (FHPUP02140000)."""

    output1: InquireIndexCategoryPriceOutput1 = block("output1", InquireIndexCategoryPriceOutput1)
    output2: list[InquireIndexCategoryPriceOutput2] = rows("output2", InquireIndexCategoryPriceOutput2)


INQUIRE_INDEX_CATEGORY_PRICE = Endpoint(
    "domestic_stock.inquire_index_category_price",
    "국내업종 구분별전체시세",
    "GET",
    "/uapi/domestic-stock/v1/quotations/inquire-index-category-price",
    {"": ("FHPUP02140000", None)},
    InquireIndexCategoryPrice,
)


class InquireIndexDailyPriceOutput1(Record):
    """국내업종 일자별지수: output1, one row."""

    bstp_nmix_prpr: Decimal | None = opt_dec("bstp_nmix_prpr")
    """업종 지수 현재가"""
    bstp_nmix_prdy_vrss: Decimal | None = opt_dec("bstp_nmix_prdy_vrss")
    """업종 지수 전일 대비"""
    prdy_vrss_sign: str = text("prdy_vrss_sign")
    """전일 대비 부호"""
    bstp_nmix_prdy_ctrt: Decimal | None = opt_dec("bstp_nmix_prdy_ctrt")
    """업종 지수 전일 대비율"""
    acml_vol: int | None = opt_num("acml_vol")
    """누적 거래량"""
    acml_tr_pbmn: Decimal | None = opt_dec("acml_tr_pbmn")
    """누적 거래 대금"""
    bstp_nmix_oprc: Decimal | None = opt_dec("bstp_nmix_oprc")
    """업종 지수 시가2"""
    bstp_nmix_hgpr: Decimal | None = opt_dec("bstp_nmix_hgpr")
    """업종 지수 최고가"""
    bstp_nmix_lwpr: Decimal | None = opt_dec("bstp_nmix_lwpr")
    """업종 지수 최저가"""
    prdy_vol: int | None = opt_num("prdy_vol")
    """전일 거래량"""
    ascn_issu_cnt: int | None = opt_num("ascn_issu_cnt")
    """상승 종목 수"""
    down_issu_cnt: int | None = opt_num("down_issu_cnt")
    """하락 종목 수"""
    stnr_issu_cnt: int | None = opt_num("stnr_issu_cnt")
    """보합 종목 수"""
    uplm_issu_cnt: int | None = opt_num("uplm_issu_cnt")
    """상한 종목 수"""
    lslm_issu_cnt: int | None = opt_num("lslm_issu_cnt")
    """하한 종목 수"""
    prdy_tr_pbmn: Decimal | None = opt_dec("prdy_tr_pbmn")
    """전일 거래 대금"""
    dryy_bstp_nmix_hgpr_date: date | None = opt_day("dryy_bstp_nmix_hgpr_date")
    """연중업종지수최고가일자"""
    dryy_bstp_nmix_hgpr: Decimal | None = opt_dec("dryy_bstp_nmix_hgpr")
    """연중업종지수최고가"""
    dryy_bstp_nmix_lwpr: Decimal | None = opt_dec("dryy_bstp_nmix_lwpr")
    """연중업종지수최저가"""
    dryy_bstp_nmix_lwpr_date: date | None = opt_day("dryy_bstp_nmix_lwpr_date")
    """연중업종지수최저가일자"""
    stck_bsop_date: date | None = opt_day("stck_bsop_date")
    """주식 영업 일자"""
    acml_vol_rlim: Decimal | None = opt_dec("acml_vol_rlim")
    """누적 거래량 비중"""
    invt_new_psdg: Decimal | None = opt_dec("invt_new_psdg")
    """투자 신 심리도"""
    d20_dsrt: Decimal | None = opt_dec("d20_dsrt")
    """20일 이격도"""


class InquireIndexDailyPriceOutput2(Record):
    """국내업종 일자별지수: output2, one row."""

    bstp_nmix_prpr: Decimal | None = opt_dec("bstp_nmix_prpr")
    """업종 지수 현재가"""
    bstp_nmix_prdy_vrss: Decimal | None = opt_dec("bstp_nmix_prdy_vrss")
    """업종 지수 전일 대비"""
    prdy_vrss_sign: str = text("prdy_vrss_sign")
    """전일 대비 부호"""
    bstp_nmix_prdy_ctrt: Decimal | None = opt_dec("bstp_nmix_prdy_ctrt")
    """업종 지수 전일 대비율"""
    acml_vol: int | None = opt_num("acml_vol")
    """누적 거래량"""
    acml_tr_pbmn: Decimal | None = opt_dec("acml_tr_pbmn")
    """누적 거래 대금"""
    bstp_nmix_oprc: Decimal | None = opt_dec("bstp_nmix_oprc")
    """업종 지수 시가2"""
    bstp_nmix_hgpr: Decimal | None = opt_dec("bstp_nmix_hgpr")
    """업종 지수 최고가"""
    bstp_nmix_lwpr: Decimal | None = opt_dec("bstp_nmix_lwpr")
    """업종 지수 최저가"""
    prdy_vol: int | None = opt_num("prdy_vol")
    """전일 거래량"""
    ascn_issu_cnt: int | None = opt_num("ascn_issu_cnt")
    """상승 종목 수"""
    down_issu_cnt: int | None = opt_num("down_issu_cnt")
    """하락 종목 수"""
    stnr_issu_cnt: int | None = opt_num("stnr_issu_cnt")
    """보합 종목 수"""
    uplm_issu_cnt: int | None = opt_num("uplm_issu_cnt")
    """상한 종목 수"""
    lslm_issu_cnt: int | None = opt_num("lslm_issu_cnt")
    """하한 종목 수"""
    prdy_tr_pbmn: Decimal | None = opt_dec("prdy_tr_pbmn")
    """전일 거래 대금"""
    dryy_bstp_nmix_hgpr_date: date | None = opt_day("dryy_bstp_nmix_hgpr_date")
    """연중업종지수최고가일자"""
    dryy_bstp_nmix_hgpr: Decimal | None = opt_dec("dryy_bstp_nmix_hgpr")
    """연중업종지수최고가"""
    dryy_bstp_nmix_lwpr: Decimal | None = opt_dec("dryy_bstp_nmix_lwpr")
    """연중업종지수최저가"""
    dryy_bstp_nmix_lwpr_date: date | None = opt_day("dryy_bstp_nmix_lwpr_date")
    """연중업종지수최저가일자"""
    stck_bsop_date: date | None = opt_day("stck_bsop_date")
    """주식 영업 일자"""
    acml_vol_rlim: Decimal | None = opt_dec("acml_vol_rlim")
    """누적 거래량 비중"""
    invt_new_psdg: Decimal | None = opt_dec("invt_new_psdg")
    """투자 신 심리도"""
    d20_dsrt: Decimal | None = opt_dec("d20_dsrt")
    """20일 이격도"""


class InquireIndexDailyPrice(Answer):
    """국내업종 일자별지수 (FHPUP02120000)."""

    output1: list[InquireIndexDailyPriceOutput1] = rows("output1", InquireIndexDailyPriceOutput1)
    output2: list[InquireIndexDailyPriceOutput2] = rows("output2", InquireIndexDailyPriceOutput2)


INQUIRE_INDEX_DAILY_PRICE = Endpoint(
    "domestic_stock.inquire_index_daily_price",
    "국내업종 일자별지수",
    "GET",
    "/uapi/domestic-stock/v1/quotations/inquire-index-daily-price",
    {"": ("FHPUP02120000", None)},
    InquireIndexDailyPrice,
)


class InquireIndexPriceOutput(Record):
    """국내업종 현재지수: output."""

    bstp_nmix_prpr: Decimal | None = opt_dec("bstp_nmix_prpr")
    """업종 지수 현재가"""
    bstp_nmix_prdy_vrss: Decimal | None = opt_dec("bstp_nmix_prdy_vrss")
    """업종 지수 전일 대비"""
    prdy_vrss_sign: str = text("prdy_vrss_sign")
    """전일 대비 부호"""
    bstp_nmix_prdy_ctrt: Decimal | None = opt_dec("bstp_nmix_prdy_ctrt")
    """업종 지수 전일 대비율"""
    acml_vol: int | None = opt_num("acml_vol")
    """누적 거래량"""
    prdy_vol: int | None = opt_num("prdy_vol")
    """전일 거래량"""
    acml_tr_pbmn: Decimal | None = opt_dec("acml_tr_pbmn")
    """누적 거래 대금"""
    prdy_tr_pbmn: Decimal | None = opt_dec("prdy_tr_pbmn")
    """전일 거래 대금"""
    bstp_nmix_oprc: Decimal | None = opt_dec("bstp_nmix_oprc")
    """업종 지수 시가2"""
    prdy_nmix_vrss_nmix_oprc: Decimal | None = opt_dec("prdy_nmix_vrss_nmix_oprc")
    """전일 지수 대비 지수 시가2"""
    oprc_vrss_prpr_sign: str = text("oprc_vrss_prpr_sign")
    """시가2 대비 현재가 부호"""
    bstp_nmix_oprc_prdy_ctrt: Decimal | None = opt_dec("bstp_nmix_oprc_prdy_ctrt")
    """업종 지수 시가2 전일 대비율"""
    bstp_nmix_hgpr: Decimal | None = opt_dec("bstp_nmix_hgpr")
    """업종 지수 최고가"""
    prdy_nmix_vrss_nmix_hgpr: Decimal | None = opt_dec("prdy_nmix_vrss_nmix_hgpr")
    """전일 지수 대비 지수 최고가"""
    hgpr_vrss_prpr_sign: str = text("hgpr_vrss_prpr_sign")
    """최고가 대비 현재가 부호"""
    bstp_nmix_hgpr_prdy_ctrt: Decimal | None = opt_dec("bstp_nmix_hgpr_prdy_ctrt")
    """업종 지수 최고가 전일 대비율"""
    bstp_nmix_lwpr: Decimal | None = opt_dec("bstp_nmix_lwpr")
    """업종 지수 최저가"""
    prdy_clpr_vrss_lwpr: Decimal | None = opt_dec("prdy_clpr_vrss_lwpr")
    """전일 종가 대비 최저가"""
    lwpr_vrss_prpr_sign: str = text("lwpr_vrss_prpr_sign")
    """최저가 대비 현재가 부호"""
    prdy_clpr_vrss_lwpr_rate: Decimal | None = opt_dec("prdy_clpr_vrss_lwpr_rate")
    """전일 종가 대비 최저가 비율"""
    ascn_issu_cnt: int | None = opt_num("ascn_issu_cnt")
    """상승 종목 수"""
    uplm_issu_cnt: int | None = opt_num("uplm_issu_cnt")
    """상한 종목 수"""
    stnr_issu_cnt: int | None = opt_num("stnr_issu_cnt")
    """보합 종목 수"""
    down_issu_cnt: int | None = opt_num("down_issu_cnt")
    """하락 종목 수"""
    lslm_issu_cnt: int | None = opt_num("lslm_issu_cnt")
    """하한 종목 수"""
    dryy_bstp_nmix_hgpr: Decimal | None = opt_dec("dryy_bstp_nmix_hgpr")
    """연중업종지수최고가"""
    dryy_hgpr_vrss_prpr_rate: Decimal | None = opt_dec("dryy_hgpr_vrss_prpr_rate")
    """연중 최고가 대비 현재가 비율"""
    dryy_bstp_nmix_hgpr_date: date | None = opt_day("dryy_bstp_nmix_hgpr_date")
    """연중업종지수최고가일자"""
    dryy_bstp_nmix_lwpr: Decimal | None = opt_dec("dryy_bstp_nmix_lwpr")
    """연중업종지수최저가"""
    dryy_lwpr_vrss_prpr_rate: Decimal | None = opt_dec("dryy_lwpr_vrss_prpr_rate")
    """연중 최저가 대비 현재가 비율"""
    dryy_bstp_nmix_lwpr_date: date | None = opt_day("dryy_bstp_nmix_lwpr_date")
    """연중업종지수최저가일자"""
    total_askp_rsqn: int | None = opt_num("total_askp_rsqn")
    """총 매도호가 잔량"""
    total_bidp_rsqn: int | None = opt_num("total_bidp_rsqn")
    """총 매수호가 잔량"""
    seln_rsqn_rate: Decimal | None = opt_dec("seln_rsqn_rate")
    """매도 잔량 비율"""
    shnu_rsqn_rate: Decimal | None = opt_dec("shnu_rsqn_rate")
    """매수2 잔량 비율"""
    ntby_rsqn: int | None = opt_num("ntby_rsqn")
    """순매수 잔량"""


class InquireIndexPrice(Answer):
    """국내업종 현재지수 (FHPUP02100000)."""

    output: InquireIndexPriceOutput = block("output", InquireIndexPriceOutput)


INQUIRE_INDEX_PRICE = Endpoint(
    "domestic_stock.inquire_index_price",
    "국내업종 현재지수",
    "GET",
    "/uapi/domestic-stock/v1/quotations/inquire-index-price",
    {"": ("FHPUP02100000", None)},
    InquireIndexPrice,
)


class InquireIndexTickpriceOutput(Record):
    """국내업종 시간별지수(초): output, one row."""

    stck_cntg_hour: time | None = opt_hms("stck_cntg_hour")
    """주식 체결 시간"""
    bstp_nmix_prpr: Decimal | None = opt_dec("bstp_nmix_prpr")
    """업종 지수 현재가"""
    bstp_nmix_prdy_vrss: Decimal | None = opt_dec("bstp_nmix_prdy_vrss")
    """업종 지수 전일 대비"""
    prdy_vrss_sign: str = text("prdy_vrss_sign")
    """전일 대비 부호"""
    bstp_nmix_prdy_ctrt: Decimal | None = opt_dec("bstp_nmix_prdy_ctrt")
    """업종 지수 전일 대비율"""
    acml_tr_pbmn: Decimal | None = opt_dec("acml_tr_pbmn")
    """누적 거래 대금"""
    acml_vol: int | None = opt_num("acml_vol")
    """누적 거래량"""
    cntg_vol: int | None = opt_num("cntg_vol")
    """체결 거래량"""


class InquireIndexTickprice(Answer):
    """국내업종 시간별지수(초) (FHPUP02110100)."""

    output: list[InquireIndexTickpriceOutput] = rows("output", InquireIndexTickpriceOutput)


INQUIRE_INDEX_TICKPRICE = Endpoint(
    "domestic_stock.inquire_index_tickprice",
    "국내업종 시간별지수(초)",
    "GET",
    "/uapi/domestic-stock/v1/quotations/inquire-index-tickprice",
    {"": ("FHPUP02110100", None)},
    InquireIndexTickprice,
)


class InquireIndexTimepriceOutput(Record):
    """국내업종 시간별지수(분): output, one row."""

    bsop_hour: time | None = opt_hms("bsop_hour")
    """영업 시간"""
    bstp_nmix_prpr: Decimal | None = opt_dec("bstp_nmix_prpr")
    """업종 지수 현재가"""
    bstp_nmix_prdy_vrss: Decimal | None = opt_dec("bstp_nmix_prdy_vrss")
    """업종 지수 전일 대비"""
    prdy_vrss_sign: str = text("prdy_vrss_sign")
    """전일 대비 부호"""
    bstp_nmix_prdy_ctrt: Decimal | None = opt_dec("bstp_nmix_prdy_ctrt")
    """업종 지수 전일 대비율"""
    acml_tr_pbmn: Decimal | None = opt_dec("acml_tr_pbmn")
    """누적 거래 대금"""
    acml_vol: int | None = opt_num("acml_vol")
    """누적 거래량"""
    cntg_vol: int | None = opt_num("cntg_vol")
    """체결 거래량"""


class InquireIndexTimeprice(Answer):
    """국내업종 시간별지수(분) (FHPUP02110200)."""

    output: list[InquireIndexTimepriceOutput] = rows("output", InquireIndexTimepriceOutput)


INQUIRE_INDEX_TIMEPRICE = Endpoint(
    "domestic_stock.inquire_index_timeprice",
    "국내업종 시간별지수(분)",
    "GET",
    "/uapi/domestic-stock/v1/quotations/inquire-index-timeprice",
    {"": ("FHPUP02110200", None)},
    InquireIndexTimeprice,
)


class InquireTimeIndexchartpriceOutput1(Record):
    """업종 분봉조회: output1."""

    bstp_nmix_prdy_vrss: Decimal | None = opt_dec("bstp_nmix_prdy_vrss")
    """업종 지수 전일 대비"""
    prdy_vrss_sign: str = text("prdy_vrss_sign")
    """전일 대비 부호"""
    bstp_nmix_prdy_ctrt: Decimal | None = opt_dec("bstp_nmix_prdy_ctrt")
    """업종 지수 전일 대비율"""
    prdy_nmix: Decimal | None = opt_dec("prdy_nmix")
    """전일 지수"""
    acml_vol: int | None = opt_num("acml_vol")
    """누적 거래량"""
    acml_tr_pbmn: Decimal | None = opt_dec("acml_tr_pbmn")
    """누적 거래 대금"""
    hts_kor_isnm: str = text("hts_kor_isnm")
    """HTS 한글 종목명"""
    bstp_nmix_prpr: Decimal | None = opt_dec("bstp_nmix_prpr")
    """업종 지수 현재가"""
    bstp_cls_code: str = text("bstp_cls_code")
    """업종 구분 코드"""
    prdy_vol: int | None = opt_num("prdy_vol")
    """전일 거래량"""
    bstp_nmix_oprc: Decimal | None = opt_dec("bstp_nmix_oprc")
    """업종 지수 시가2"""
    bstp_nmix_hgpr: Decimal | None = opt_dec("bstp_nmix_hgpr")
    """업종 지수 최고가"""
    bstp_nmix_lwpr: Decimal | None = opt_dec("bstp_nmix_lwpr")
    """업종 지수 최저가"""
    futs_prdy_oprc: Decimal | None = opt_dec("futs_prdy_oprc")
    """선물 전일 시가"""
    futs_prdy_hgpr: Decimal | None = opt_dec("futs_prdy_hgpr")
    """선물 전일 최고가"""
    futs_prdy_lwpr: Decimal | None = opt_dec("futs_prdy_lwpr")
    """선물 전일 최저가"""


class InquireTimeIndexchartpriceOutput2(Record):
    """업종 분봉조회: output2, one row."""

    stck_bsop_date: date | None = opt_day("stck_bsop_date")
    """주식 영업 일자"""
    stck_cntg_hour: time | None = opt_hms("stck_cntg_hour")
    """주식 체결 시간"""
    bstp_nmix_prpr: Decimal | None = opt_dec("bstp_nmix_prpr")
    """업종 지수 현재가"""
    bstp_nmix_oprc: Decimal | None = opt_dec("bstp_nmix_oprc")
    """업종 지수 시가2"""
    bstp_nmix_hgpr: Decimal | None = opt_dec("bstp_nmix_hgpr")
    """업종 지수 최고가"""
    bstp_nmix_lwpr: Decimal | None = opt_dec("bstp_nmix_lwpr")
    """업종 지수 최저가"""
    cntg_vol: int | None = opt_num("cntg_vol")
    """체결 거래량"""
    acml_tr_pbmn: Decimal | None = opt_dec("acml_tr_pbmn")
    """누적 거래 대금"""


class InquireTimeIndexchartprice(Answer):
    """업종 분봉조회 (FHKUP03500200)."""

    output1: InquireTimeIndexchartpriceOutput1 = block("output1", InquireTimeIndexchartpriceOutput1)
    output2: list[InquireTimeIndexchartpriceOutput2] = rows("output2", InquireTimeIndexchartpriceOutput2)


INQUIRE_TIME_INDEXCHARTPRICE = Endpoint(
    "domestic_stock.inquire_time_indexchartprice",
    "업종 분봉조회",
    "GET",
    "/uapi/domestic-stock/v1/quotations/inquire-time-indexchartprice",
    {"": ("FHKUP03500200", None)},
    InquireTimeIndexchartprice,
)


class MarketTimeOutput1(Record):
    """국내선물 영업일조회: output1."""

    date1: date | None = opt_day("date1")
    """영업일1"""
    date2: date | None = opt_day("date2")
    """영업일2"""
    date3: date | None = opt_day("date3")
    """영업일3"""
    date4: date | None = opt_day("date4")
    """영업일4"""
    date5: date | None = opt_day("date5")
    """영업일5"""
    today: str = text("today")
    """오늘일자"""
    time_: time | None = opt_hms("time")
    """현재시간"""
    s_time: time | None = opt_hms("s_time")
    """장시작시간"""
    e_time: str = text("e_time")
    """장마감시간"""


class MarketTime(Answer):
    """국내선물 영업일조회 (HHMCM000002C0)."""

    output1: MarketTimeOutput1 = block("output1", MarketTimeOutput1)


MARKET_TIME = Endpoint(
    "domestic_stock.market_time",
    "국내선물 영업일조회",
    "GET",
    "/uapi/domestic-stock/v1/quotations/market-time",
    {"": ("HHMCM000002C0", None)},
    MarketTime,
)


class NewsTitleOutput(Record):
    """종합 시황/공시(제목): output, one row."""

    cntt_usiq_srno: str = text("cntt_usiq_srno")
    """내용 조회용 일련번호"""
    news_ofer_entp_code: str = text("news_ofer_entp_code")
    """뉴스 제공 업체 코드"""
    data_dt: str = text("data_dt")
    """작성일자"""
    data_tm: str = text("data_tm")
    """작성시간"""
    hts_pbnt_titl_cntt: str = text("hts_pbnt_titl_cntt")
    """HTS 공시 제목 내용"""
    news_lrdv_code: str = text("news_lrdv_code")
    """뉴스 대구분"""
    dorg: str = text("dorg")
    """자료원"""
    iscd1: str = text("iscd1")
    """종목 코드1"""
    iscd2: str = text("iscd2")
    """종목 코드2"""
    iscd3: str = text("iscd3")
    """종목 코드3"""
    iscd4: str = text("iscd4")
    """종목 코드4"""
    iscd5: str = text("iscd5")
    """종목 코드5"""
    iscd6: str = text("iscd6")
    """종목 코드6"""
    iscd7: str = text("iscd7")
    """종목 코드7"""
    iscd8: str = text("iscd8")
    """종목 코드8"""
    iscd9: str = text("iscd9")
    """종목 코드9"""
    iscd10: str = text("iscd10")
    """종목 코드10"""
    kor_isnm1: str = text("kor_isnm1")
    """한글 종목명1"""
    kor_isnm2: str = text("kor_isnm2")
    """한글 종목명2"""
    kor_isnm3: str = text("kor_isnm3")
    """한글 종목명3"""
    kor_isnm4: str = text("kor_isnm4")
    """한글 종목명4"""
    kor_isnm5: str = text("kor_isnm5")
    """한글 종목명5"""
    kor_isnm6: str = text("kor_isnm6")
    """한글 종목명6"""
    kor_isnm7: str = text("kor_isnm7")
    """한글 종목명7"""
    kor_isnm8: str = text("kor_isnm8")
    """한글 종목명8"""
    kor_isnm9: str = text("kor_isnm9")
    """한글 종목명9"""
    kor_isnm10: str = text("kor_isnm10")
    """한글 종목명10"""


class NewsTitle(Answer):
    """종합 시황/공시(제목) (FHKST01011800)."""

    output: list[NewsTitleOutput] = rows("output", NewsTitleOutput)


NEWS_TITLE = Endpoint(
    "domestic_stock.news_title",
    "종합 시황/공시(제목)",
    "GET",
    "/uapi/domestic-stock/v1/quotations/news-title",
    {"": ("FHKST01011800", None)},
    NewsTitle,
)


class Sectors(Api):
    """국내주식 > 업종/기타."""

    def chk_holiday(
        self,
        *,
        bass_dt: str,
        options: CallOptions = ROUTINE,
    ) -> ChkHoliday:
        """국내휴장일조회 (CTCA0903R; not on paper trading).

        Args:
            bass_dt: 기준일자 (YYYYMMDD): 기준일자(YYYYMMDD)
        """
        return self._call(
            CHK_HOLIDAY,
            {
                "BASS_DT": bass_dt,
                "CTX_AREA_FK": "",
                "CTX_AREA_NK": "",
            },
            options,
        )

    def chk_holiday_pages(
        self,
        *,
        bass_dt: str,
        options: CallOptions = ROUTINE,
        max_pages: int | None = 16,
        max_rows: int | None = None,
        progress: Callable[[int], object] | None = None,
    ) -> Iterator[ChkHoliday]:
        """Every page of `chk_holiday` in order, each asked for when it is wanted.

        Args:
            max_pages: ask for no more pages than these; where the list ends nobody knows.
            max_rows: end with the page that holds so many rows in all; it is cut there.
            progress: told after each page how many came.
        """
        return self._pages(
            CHK_HOLIDAY,
            {
                "BASS_DT": bass_dt,
                "CTX_AREA_FK": "",
                "CTX_AREA_NK": "",
            },
            options,
            max_pages=max_pages,
            max_rows=max_rows,
            progress=progress,
        )

    def comp_interest(
        self,
        *,
        fid_div_cls_code: str,
        fid_cond_mrkt_div_code: str = "I",
        fid_cond_scr_div_code: str = "20702",
        fid_div_cls_code1: str = "",
        options: CallOptions = ROUTINE,
    ) -> CompInterest:
        """금리 종합(국내채권_금리) (FHPST07020000; not on paper trading).

        Args:
            fid_cond_mrkt_div_code: 조건시장분류코드: 필수
            fid_cond_scr_div_code: 조건화면분류코드: 필수
            fid_div_cls_code: 분류구분코드: 필수
            fid_div_cls_code1: 분류구분코드: 공백 허용
        """
        return self._call(
            COMP_INTEREST,
            {
                "FID_COND_MRKT_DIV_CODE": fid_cond_mrkt_div_code,
                "FID_COND_SCR_DIV_CODE": fid_cond_scr_div_code,
                "FID_DIV_CLS_CODE": fid_div_cls_code,
                "FID_DIV_CLS_CODE1": fid_div_cls_code1,
            },
            options,
        )

    def exp_index_trend(
        self,
        *,
        fid_mkop_cls_code: Literal["1", "2"],
        fid_input_hour_1: str = "",
        fid_input_iscd: Literal["0000", "0001", "1001", "2001", "4001"] = "0000",
        fid_cond_mrkt_div_code: str = "U",
        options: CallOptions = ROUTINE,
    ) -> ExpIndexTrend:
        """국내주식 예상체결지수 추이 (FHPST01840000; not on paper trading).

        Args:
            fid_mkop_cls_code: 장운영 구분 코드: 1 장시작전, 2 장마감
            fid_input_hour_1: 입력 시간1: 10(10초), 30(30초), 60(1분), 600(10분)
            fid_input_iscd: 입력 종목코드: 0000:전체, 0001:코스피, 1001:코스닥, 2001:코스피200, 4001: KRX100
            fid_cond_mrkt_div_code: 조건 시장 분류 코드: 시장구분코드 (주식 U)
        """
        return self._call(
            EXP_INDEX_TREND,
            {
                "FID_MKOP_CLS_CODE": fid_mkop_cls_code,
                "FID_INPUT_HOUR_1": fid_input_hour_1,
                "FID_INPUT_ISCD": fid_input_iscd,
                "FID_COND_MRKT_DIV_CODE": fid_cond_mrkt_div_code,
            },
            options,
        )

    def exp_total_index(
        self,
        *,
        fid_mkop_cls_code: Literal["1", "2"],
        fid_mrkt_cls_code: Literal["0", "K", "Q"] = "0",
        fid_cond_mrkt_div_code: str = "U",
        fid_cond_scr_div_code: str = "11175",
        fid_input_iscd: Literal["0000", "0001", "1001", "2001", "4001"] = "0000",
        options: CallOptions = ROUTINE,
    ) -> ExpTotalIndex:
        """국내주식 예상체결 전체지수 (FHKUP11750000; not on paper trading).

        Args:
            fid_mrkt_cls_code: 시장 구분 코드: 0 전체, K 거래소, Q 코스닥
            fid_cond_mrkt_div_code: 조건 시장 분류 코드: 시장구분코드 (업종 U)
            fid_cond_scr_div_code: 조건 화면 분류 코드: Unique key(11175)
            fid_input_iscd: 입력 종목코드: 0000 전체, 0001 거래소, 1001 코스닥, 2001 코스피200, 4001 KRX100
            fid_mkop_cls_code: 장운영 구분 코드: 1 장시작전, 2 장마감
        """
        return self._call(
            EXP_TOTAL_INDEX,
            {
                "fid_mrkt_cls_code": fid_mrkt_cls_code,
                "fid_cond_mrkt_div_code": fid_cond_mrkt_div_code,
                "fid_cond_scr_div_code": fid_cond_scr_div_code,
                "fid_input_iscd": fid_input_iscd,
                "fid_mkop_cls_code": fid_mkop_cls_code,
            },
            options,
        )

    def inquire_daily_indexchartprice(
        self,
        *,
        fid_input_iscd: str,
        fid_input_date_1: str,
        fid_input_date_2: str,
        fid_period_div_code: Literal["D", "W", "M", "Y"],
        fid_cond_mrkt_div_code: str = "U",
        options: CallOptions = ROUTINE,
    ) -> InquireDailyIndexchartprice:
        """국내주식업종기간별시세(일/주/월/년) (FHKUP03500100).

        Args:
            fid_cond_mrkt_div_code: 조건 시장 분류 코드: 업종 : U
            fid_input_iscd: 업종 상세코드: 0001 : 종합 0002 : 대형주 ... 포탈 (FAQ : 종목정보 다운로드(국내) -
                업종코드 참조)
            fid_input_date_1: 조회 시작일자: 20220501
            fid_input_date_2: 조회 종료일자: 20220530
            fid_period_div_code: 기간분류코드: D 일봉, W 주봉, M 월봉, Y 년봉
        """
        return self._call(
            INQUIRE_DAILY_INDEXCHARTPRICE,
            {
                "FID_COND_MRKT_DIV_CODE": fid_cond_mrkt_div_code,
                "FID_INPUT_ISCD": fid_input_iscd,
                "FID_INPUT_DATE_1": fid_input_date_1,
                "FID_INPUT_DATE_2": fid_input_date_2,
                "FID_PERIOD_DIV_CODE": fid_period_div_code,
            },
            options,
        )

    def inquire_index_category_price(
        self,
        *,
        fid_input_iscd: str,
        fid_mrkt_cls_code: Literal["K", "Q", "K2"],
        fid_blng_cls_code: str,
        fid_cond_mrkt_div_code: str = "U",
        fid_cond_scr_div_code: str = "20214",
        options: CallOptions = ROUTINE,
    ) -> InquireIndexCategoryPrice:
        """국내업종 구분별전체시세 (FHPUP02140000; not on paper trading).

        Args:
            fid_cond_mrkt_div_code: FID 조건 시장 분류 코드: 시장구분코드 (업종 U)
            fid_input_iscd: FID 입력 종목코드: 코스피(0001), 코스닥(1001), 코스피200(2001) ... 포탈 (FAQ : 종목정보
                다운로드(국내) - 업종코드 참조)
            fid_cond_scr_div_code: FID 조건 화면 분류 코드: Unique key( 20214 )
            fid_mrkt_cls_code: FID 시장 구분 코드: 시장구분코드(K:거래소, Q:코스닥, K2:코스피200)
            fid_blng_cls_code: FID 소속 구분 코드: 시장구분코드에 따라 아래와 같이 입력 시장구분코드(K:거래소)
                0:전업종, 1:기타구분, 2:자본금구분 3:상업별구분 시장구분코드(Q:코스닥) 0:전업종, 1:기타구분, 2:벤처구분
                3:일반구분 시장구분코드(K2:코스닥) 0:전업종
        """
        return self._call(
            INQUIRE_INDEX_CATEGORY_PRICE,
            {
                "FID_COND_MRKT_DIV_CODE": fid_cond_mrkt_div_code,
                "FID_INPUT_ISCD": fid_input_iscd,
                "FID_COND_SCR_DIV_CODE": fid_cond_scr_div_code,
                "FID_MRKT_CLS_CODE": fid_mrkt_cls_code,
                "FID_BLNG_CLS_CODE": fid_blng_cls_code,
            },
            options,
        )

    def inquire_index_daily_price(
        self,
        *,
        fid_period_div_code: Literal["D", "W", "M"],
        fid_input_iscd: str,
        fid_input_date_1: str,
        fid_cond_mrkt_div_code: str = "U",
        options: CallOptions = ROUTINE,
    ) -> InquireIndexDailyPrice:
        """국내업종 일자별지수 (FHPUP02120000; not on paper trading).

        Args:
            fid_period_div_code: FID 기간 분류 코드: 일/주/월 구분코드 ( D:일별 , W:주별, M:월별 )
            fid_cond_mrkt_div_code: FID 조건 시장 분류 코드: 시장구분코드 (업종 U)
            fid_input_iscd: FID 입력 종목코드: 코스피(0001), 코스닥(1001), 코스피200(2001) ... 포탈 (FAQ : 종목정보
                다운로드(국내) - 업종코드 참조)
            fid_input_date_1: FID 입력 날짜1: 입력 날짜(ex. 20240223)
        """
        return self._call(
            INQUIRE_INDEX_DAILY_PRICE,
            {
                "FID_PERIOD_DIV_CODE": fid_period_div_code,
                "FID_COND_MRKT_DIV_CODE": fid_cond_mrkt_div_code,
                "FID_INPUT_ISCD": fid_input_iscd,
                "FID_INPUT_DATE_1": fid_input_date_1,
            },
            options,
        )

    def inquire_index_price(
        self,
        *,
        fid_input_iscd: str,
        fid_cond_mrkt_div_code: str = "U",
        options: CallOptions = ROUTINE,
    ) -> InquireIndexPrice:
        """국내업종 현재지수 (FHPUP02100000; not on paper trading).

        Args:
            fid_cond_mrkt_div_code: FID 조건 시장 분류 코드: 업종(U)
            fid_input_iscd: FID 입력 종목코드: 코스피(0001), 코스닥(1001), 코스피200(2001) ... 포탈 (FAQ : 종목정보
                다운로드(국내) - 업종코드 참조)
        """
        return self._call(
            INQUIRE_INDEX_PRICE,
            {
                "FID_COND_MRKT_DIV_CODE": fid_cond_mrkt_div_code,
                "FID_INPUT_ISCD": fid_input_iscd,
            },
            options,
        )

    def inquire_index_tickprice(
        self,
        *,
        fid_input_iscd: Literal["0001", "1001", "2001", "3003"],
        fid_cond_mrkt_div_code: str = "U",
        options: CallOptions = ROUTINE,
    ) -> InquireIndexTickprice:
        """국내업종 시간별지수(초) (FHPUP02110100; not on paper trading).

        Args:
            fid_input_iscd: 입력 종목코드: 0001 거래소, 1001 코스닥, 2001 코스피200, 3003 KSQ150
            fid_cond_mrkt_div_code: 시장 분류 코드: 시장구분코드 (업종 U)
        """
        return self._call(
            INQUIRE_INDEX_TICKPRICE,
            {
                "FID_INPUT_ISCD": fid_input_iscd,
                "FID_COND_MRKT_DIV_CODE": fid_cond_mrkt_div_code,
            },
            options,
        )

    def inquire_index_timeprice(
        self,
        *,
        fid_input_hour_1: str,
        fid_input_iscd: Literal["0001", "1001", "2001", "3003"],
        fid_cond_mrkt_div_code: str = "U",
        options: CallOptions = ROUTINE,
    ) -> InquireIndexTimeprice:
        """국내업종 시간별지수(분) (FHPUP02110200; not on paper trading).

        Args:
            fid_input_hour_1: ?입력 시간1: 초단위, 60(1분), 300(5분), 600(10분)
            fid_input_iscd: 입력 종목코드: 0001 거래소, 1001 코스닥, 2001 코스피200, 3003 KSQ150
            fid_cond_mrkt_div_code: 조건 시장 분류 코드: 시장구분코드 (업종 U)
        """
        return self._call(
            INQUIRE_INDEX_TIMEPRICE,
            {
                "FID_INPUT_HOUR_1": fid_input_hour_1,
                "FID_INPUT_ISCD": fid_input_iscd,
                "FID_COND_MRKT_DIV_CODE": fid_cond_mrkt_div_code,
            },
            options,
        )

    def inquire_time_indexchartprice(
        self,
        *,
        fid_etc_cls_code: Literal["0", "1"],
        fid_input_iscd: str,
        fid_input_hour_1: str,
        fid_pw_data_incu_yn: str,
        fid_cond_mrkt_div_code: str = "U",
        options: CallOptions = ROUTINE,
    ) -> InquireTimeIndexchartprice:
        """업종 분봉조회 (FHKUP03500200; not on paper trading).

        Args:
            fid_cond_mrkt_div_code: FID 조건 시장 분류 코드: 'U'
            fid_etc_cls_code: FID 기타 구분 코드: '0' 기본, '1' 장마감, 시간외 제외
            fid_input_iscd: FID 입력 종목코드: '0001' 종합, '0002' 대형주; 0001 종합, 1001 코스닥종합
            fid_input_hour_1: FID 입력 시간1: '30', '60', '600', '3600'; 30 30초, 60 1분, 600 10분, 3600 1시간
            fid_pw_data_incu_yn: FID 과거 데이터 포함 여부: 'Y' 과거, 'N' 당일
        """
        return self._call(
            INQUIRE_TIME_INDEXCHARTPRICE,
            {
                "FID_COND_MRKT_DIV_CODE": fid_cond_mrkt_div_code,
                "FID_ETC_CLS_CODE": fid_etc_cls_code,
                "FID_INPUT_ISCD": fid_input_iscd,
                "FID_INPUT_HOUR_1": fid_input_hour_1,
                "FID_PW_DATA_INCU_YN": fid_pw_data_incu_yn,
            },
            options,
        )

    def market_time(
        self,
        *,
        options: CallOptions = ROUTINE,
    ) -> MarketTime:
        """국내선물 영업일조회 (HHMCM000002C0; not on paper trading)."""
        return self._call(
            MARKET_TIME,
            {},
            options,
        )

    def news_title(
        self,
        *,
        fid_news_ofer_entp_code: str,
        fid_cond_mrkt_cls_code: str,
        fid_input_iscd: str,
        fid_titl_cntt: str,
        fid_input_date_1: str,
        fid_input_hour_1: str,
        fid_rank_sort_cls_code: str,
        fid_input_srno: str,
        options: CallOptions = ROUTINE,
    ) -> NewsTitle:
        """종합 시황/공시(제목) (FHKST01011800; not on paper trading).

        Args:
            fid_news_ofer_entp_code: 뉴스 제공 업체 코드: (공백 입력)
            fid_cond_mrkt_cls_code: 조건 시장 구분 코드: (공백 입력)
            fid_input_iscd: 입력 종목코드: 종목코드(공백: 전체, 종목코드 : 해당코드가 등록된 뉴스)
            fid_titl_cntt: 제목 내용: (공백 입력)
            fid_input_date_1: 입력 날짜: (공백: 현재기준, 조회일자(ex 00YYYYMMDD))
            fid_input_hour_1: 입력 시간: (공백: 현재기준, 조회시간(ex 0000HHMMSS))
            fid_rank_sort_cls_code: 순위 정렬 구분 코드: (공백 입력)
            fid_input_srno: 입력 일련번호: (공백 입력)
        """
        return self._call(
            NEWS_TITLE,
            {
                "FID_NEWS_OFER_ENTP_CODE": fid_news_ofer_entp_code,
                "FID_COND_MRKT_CLS_CODE": fid_cond_mrkt_cls_code,
                "FID_INPUT_ISCD": fid_input_iscd,
                "FID_TITL_CNTT": fid_titl_cntt,
                "FID_INPUT_DATE_1": fid_input_date_1,
                "FID_INPUT_HOUR_1": fid_input_hour_1,
                "FID_RANK_SORT_CLS_CODE": fid_rank_sort_cls_code,
                "FID_INPUT_SRNO": fid_input_srno,
            },
            options,
        )
