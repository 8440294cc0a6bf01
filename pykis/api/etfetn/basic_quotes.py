# Generated from catalog/endpoints/etfetn/basic_quotes.toml by tools/generate.py; do not edit.
"""국내주식 > 기본시세: 5 endpoints, 0 feeds."""

from __future__ import annotations

from datetime import date, time
from decimal import Decimal
from typing import Literal

from ...answer import Answer, block, rows
from ...endpoint import ROUTINE, Api, CallOptions, Endpoint
from ...record import Record, opt_day, opt_dec, opt_hms, opt_num, text

__all__ = [
    "INQUIRE_COMPONENT_STOCK_PRICE",
    "INQUIRE_PRICE",
    "NAV_COMPARISON_DAILY_TREND",
    "NAV_COMPARISON_TIME_TREND",
    "NAV_COMPARISON_TREND",
    "BasicQuotes",
    "InquireComponentStockPrice",
    "InquireComponentStockPriceOutput1",
    "InquireComponentStockPriceOutput2",
    "InquirePrice",
    "InquirePriceOutput",
    "NavComparisonDailyTrend",
    "NavComparisonDailyTrendOutput",
    "NavComparisonTimeTrend",
    "NavComparisonTimeTrendOutput",
    "NavComparisonTrend",
    "NavComparisonTrendOutput1",
    "NavComparisonTrendOutput2",
]


class InquireComponentStockPriceOutput1(Record):
    """ETF 구성종목시세: output1."""

    stck_prpr: str = text("stck_prpr")
    """매매 일자"""
    prdy_vrss: Decimal | None = opt_dec("prdy_vrss")
    """주식 현재가"""
    prdy_vrss_sign: str = text("prdy_vrss_sign")
    """전일 대비 부호"""
    prdy_ctrt: Decimal | None = opt_dec("prdy_ctrt")
    """전일 대비"""
    etf_cnfg_issu_avls: Decimal | None = opt_dec("etf_cnfg_issu_avls")
    """전일 대비율"""
    nav: Decimal | None = opt_dec("nav")
    """누적 거래량"""
    nav_prdy_vrss_sign: str = text("nav_prdy_vrss_sign")
    """결제 일자"""
    nav_prdy_vrss: Decimal | None = opt_dec("nav_prdy_vrss")
    """전체 융자 신규 주수"""
    nav_prdy_ctrt: Decimal | None = opt_dec("nav_prdy_ctrt")
    """전체 융자 상환 주수"""
    etf_ntas_ttam: Decimal | None = opt_dec("etf_ntas_ttam")
    """전체 융자 잔고 주수"""
    prdy_clpr_nav: Decimal | None = opt_dec("prdy_clpr_nav")
    """전체 융자 신규 금액"""
    oprc_nav: Decimal | None = opt_dec("oprc_nav")
    """전체 융자 상환 금액"""
    hprc_nav: Decimal | None = opt_dec("hprc_nav")
    """전체 융자 잔고 금액"""
    lprc_nav: Decimal | None = opt_dec("lprc_nav")
    """전체 융자 잔고 비율"""
    etf_cu_unit_scrt_cnt: Decimal | None = opt_dec("etf_cu_unit_scrt_cnt")
    """전체 융자 공여율"""
    etf_cnfg_issu_cnt: int | None = opt_num("etf_cnfg_issu_cnt")
    """전체 대주 신규 주수"""


class InquireComponentStockPriceOutput2(Record):
    """ETF 구성종목시세: output2, one row."""

    stck_shrn_iscd: str = text("stck_shrn_iscd")
    """주식 단축 종목코드"""
    hts_kor_isnm: str = text("hts_kor_isnm")
    """HTS 한글 종목명"""
    stck_prpr: str = text("stck_prpr")
    """매매 일자"""
    prdy_vrss: Decimal | None = opt_dec("prdy_vrss")
    """주식 현재가"""
    prdy_vrss_sign: str = text("prdy_vrss_sign")
    """전일 대비 부호"""
    prdy_ctrt: Decimal | None = opt_dec("prdy_ctrt")
    """전일 대비"""
    acml_vol: int | None = opt_num("acml_vol")
    """누적 거래량"""
    acml_tr_pbmn: Decimal | None = opt_dec("acml_tr_pbmn")
    """누적 거래 대금"""
    tday_rsfl_rate: Decimal | None = opt_dec("tday_rsfl_rate")
    """당일 등락 비율"""
    prdy_vrss_vol: int | None = opt_num("prdy_vrss_vol")
    """전일 대비 거래량"""
    tr_pbmn_tnrt: Decimal | None = opt_dec("tr_pbmn_tnrt")
    """거래대금회전율"""
    hts_avls: Decimal | None = opt_dec("hts_avls")
    """HTS 시가총액"""
    etf_cnfg_issu_avls: Decimal | None = opt_dec("etf_cnfg_issu_avls")
    """전일 대비율"""
    etf_cnfg_issu_rlim: Decimal | None = opt_dec("etf_cnfg_issu_rlim")
    """ETF구성종목비중"""
    etf_vltn_amt: Decimal | None = opt_dec("etf_vltn_amt")
    """ETF구성종목내평가금액"""


class InquireComponentStockPrice(Answer):
    """ETF 구성종목시세 (FHKST121600C0)."""

    output1: InquireComponentStockPriceOutput1 = block("output1", InquireComponentStockPriceOutput1)
    output2: list[InquireComponentStockPriceOutput2] = rows("output2", InquireComponentStockPriceOutput2)


INQUIRE_COMPONENT_STOCK_PRICE = Endpoint(
    "etfetn.inquire_component_stock_price",
    "ETF 구성종목시세",
    "GET",
    "/uapi/etfetn/v1/quotations/inquire-component-stock-price",
    {"": ("FHKST121600C0", None)},
    InquireComponentStockPrice,
)


class InquirePriceOutput(Record):
    """ETF/ETN 현재가: output."""

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
    prdy_vol: int | None = opt_num("prdy_vol")
    """전일 거래량"""
    stck_mxpr: Decimal | None = opt_dec("stck_mxpr")
    """주식 상한가"""
    stck_llam: Decimal | None = opt_dec("stck_llam")
    """주식 하한가"""
    stck_prdy_clpr: Decimal | None = opt_dec("stck_prdy_clpr")
    """주식 전일 종가"""
    stck_oprc: Decimal | None = opt_dec("stck_oprc")
    """주식 시가2"""
    prdy_clpr_vrss_oprc_rate: Decimal | None = opt_dec("prdy_clpr_vrss_oprc_rate")
    """전일 종가 대비 시가2 비율"""
    stck_hgpr: Decimal | None = opt_dec("stck_hgpr")
    """주식 최고가"""
    prdy_clpr_vrss_hgpr_rate: Decimal | None = opt_dec("prdy_clpr_vrss_hgpr_rate")
    """전일 종가 대비 최고가 비율"""
    stck_lwpr: Decimal | None = opt_dec("stck_lwpr")
    """주식 최저가"""
    prdy_clpr_vrss_lwpr_rate: Decimal | None = opt_dec("prdy_clpr_vrss_lwpr_rate")
    """전일 종가 대비 최저가 비율"""
    prdy_last_nav: Decimal | None = opt_dec("prdy_last_nav")
    """전일 최종 NAV"""
    nav: Decimal | None = opt_dec("nav")
    """NAV"""
    nav_prdy_vrss: Decimal | None = opt_dec("nav_prdy_vrss")
    """NAV 전일 대비"""
    nav_prdy_vrss_sign: str = text("nav_prdy_vrss_sign")
    """NAV 전일 대비 부호"""
    nav_prdy_ctrt: Decimal | None = opt_dec("nav_prdy_ctrt")
    """NAV 전일 대비율"""
    trc_errt: Decimal | None = opt_dec("trc_errt")
    """추적 오차율"""
    stck_sdpr: Decimal | None = opt_dec("stck_sdpr")
    """주식 기준가"""
    stck_sspr: Decimal | None = opt_dec("stck_sspr")
    """주식 대용가"""
    nmix_ctrt: Decimal | None = opt_dec("nmix_ctrt")
    """지수 대비율"""
    etf_crcl_stcn: int | None = opt_num("etf_crcl_stcn")
    """ETF 유통 주수"""
    etf_ntas_ttam: Decimal | None = opt_dec("etf_ntas_ttam")
    """ETF 순자산 총액"""
    etf_frcr_ntas_ttam: Decimal | None = opt_dec("etf_frcr_ntas_ttam")
    """ETF 외화 순자산 총액"""
    frgn_limt_rate: Decimal | None = opt_dec("frgn_limt_rate")
    """외국인 한도 비율"""
    frgn_oder_able_qty: int | None = opt_num("frgn_oder_able_qty")
    """외국인 주문 가능 수량"""
    etf_cu_unit_scrt_cnt: int | None = opt_num("etf_cu_unit_scrt_cnt")
    """ETF CU 단위 증권 수"""
    etf_cnfg_issu_cnt: int | None = opt_num("etf_cnfg_issu_cnt")
    """ETF 구성 종목 수"""
    etf_dvdn_cycl: str = text("etf_dvdn_cycl")
    """ETF 배당 주기"""
    crcd: str = text("crcd")
    """통화 코드"""
    etf_crcl_ntas_ttam: Decimal | None = opt_dec("etf_crcl_ntas_ttam")
    """ETF 유통 순자산 총액"""
    etf_frcr_crcl_ntas_ttam: Decimal | None = opt_dec("etf_frcr_crcl_ntas_ttam")
    """ETF 외화 유통 순자산 총액"""
    etf_frcr_last_ntas_wrth_val: Decimal | None = opt_dec("etf_frcr_last_ntas_wrth_val")
    """ETF 외화 최종 순자산 가치 값"""
    lp_oder_able_cls_code: str = text("lp_oder_able_cls_code")
    """LP 주문 가능 구분 코드"""
    stck_dryy_hgpr: Decimal | None = opt_dec("stck_dryy_hgpr")
    """주식 연중 최고가"""
    dryy_hgpr_vrss_prpr_rate: Decimal | None = opt_dec("dryy_hgpr_vrss_prpr_rate")
    """연중 최고가 대비 현재가 비율"""
    dryy_hgpr_date: date | None = opt_day("dryy_hgpr_date")
    """연중 최고가 일자"""
    stck_dryy_lwpr: Decimal | None = opt_dec("stck_dryy_lwpr")
    """주식 연중 최저가"""
    dryy_lwpr_vrss_prpr_rate: Decimal | None = opt_dec("dryy_lwpr_vrss_prpr_rate")
    """연중 최저가 대비 현재가 비율"""
    dryy_lwpr_date: date | None = opt_day("dryy_lwpr_date")
    """연중 최저가 일자"""
    bstp_kor_isnm: str = text("bstp_kor_isnm")
    """업종 한글 종목명"""
    vi_cls_code: str = text("vi_cls_code")
    """VI적용구분코드"""
    lstn_stcn: int | None = opt_num("lstn_stcn")
    """상장 주수"""
    frgn_hldn_qty: int | None = opt_num("frgn_hldn_qty")
    """외국인 보유 수량"""
    frgn_hldn_qty_rate: Decimal | None = opt_dec("frgn_hldn_qty_rate")
    """외국인 보유 수량 비율"""
    etf_trc_ert_mltp: str = text("etf_trc_ert_mltp")
    """ETF 추적 수익률 배수"""
    dprt: Decimal | None = opt_dec("dprt")
    """괴리율"""
    mbcr_name: str = text("mbcr_name")
    """회원사 명"""
    stck_lstn_date: date | None = opt_day("stck_lstn_date")
    """주식 상장 일자"""
    mtrt_date: date | None = opt_day("mtrt_date")
    """만기 일자"""
    shrg_type_code: str = text("shrg_type_code")
    """분배금형태코드"""
    lp_hldn_rate: Decimal | None = opt_dec("lp_hldn_rate")
    """LP 보유 비율"""
    etf_trgt_nmix_bstp_code: str = text("etf_trgt_nmix_bstp_code")
    """ETF대상지수업종코드"""
    etf_div_name: str = text("etf_div_name")
    """ETF 분류 명"""
    etf_rprs_bstp_kor_isnm: str = text("etf_rprs_bstp_kor_isnm")
    """ETF 대표 업종 한글 종목명"""
    lp_hldn_vol: int | None = opt_num("lp_hldn_vol")
    """ETN LP 보유량"""


class InquirePrice(Answer):
    """ETF/ETN 현재가 (FHPST02400000)."""

    output: InquirePriceOutput = block("output", InquirePriceOutput)


INQUIRE_PRICE = Endpoint(
    "etfetn.inquire_price",
    "ETF/ETN 현재가",
    "GET",
    "/uapi/etfetn/v1/quotations/inquire-price",
    {"": ("FHPST02400000", None)},
    InquirePrice,
)


class NavComparisonDailyTrendOutput(Record):
    """NAV 비교추이(일): output, one row."""

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
    cntg_vol: int | None = opt_num("cntg_vol")
    """체결 거래량"""
    dprt: Decimal | None = opt_dec("dprt")
    """괴리율"""
    nav_vrss_prpr: Decimal | None = opt_dec("nav_vrss_prpr")
    """NAV 대비 현재가"""
    nav: Decimal | None = opt_dec("nav")
    """NAV"""
    nav_prdy_vrss_sign: str = text("nav_prdy_vrss_sign")
    """NAV 전일 대비 부호"""
    nav_prdy_vrss: Decimal | None = opt_dec("nav_prdy_vrss")
    """NAV 전일 대비"""
    nav_prdy_ctrt: Decimal | None = opt_dec("nav_prdy_ctrt")
    """NAV 전일 대비율"""


class NavComparisonDailyTrend(Answer):
    """NAV 비교추이(일) (FHPST02440200)."""

    output: list[NavComparisonDailyTrendOutput] = rows("output", NavComparisonDailyTrendOutput)


NAV_COMPARISON_DAILY_TREND = Endpoint(
    "etfetn.nav_comparison_daily_trend",
    "NAV 비교추이(일)",
    "GET",
    "/uapi/etfetn/v1/quotations/nav-comparison-daily-trend",
    {"": ("FHPST02440200", None)},
    NavComparisonDailyTrend,
)


class NavComparisonTimeTrendOutput(Record):
    """NAV 비교추이(분): output, one row."""

    bsop_hour: time | None = opt_hms("bsop_hour")
    """영업 시간"""
    nav: Decimal | None = opt_dec("nav")
    """NAV"""
    nav_prdy_vrss_sign: str = text("nav_prdy_vrss_sign")
    """NAV 전일 대비 부호"""
    nav_prdy_vrss: Decimal | None = opt_dec("nav_prdy_vrss")
    """NAV 전일 대비"""
    nav_prdy_ctrt: Decimal | None = opt_dec("nav_prdy_ctrt")
    """NAV 전일 대비율"""
    nav_vrss_prpr: Decimal | None = opt_dec("nav_vrss_prpr")
    """NAV 대비 현재가"""
    dprt: Decimal | None = opt_dec("dprt")
    """괴리율"""
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
    cntg_vol: int | None = opt_num("cntg_vol")
    """체결 거래량"""


class NavComparisonTimeTrend(Answer):
    """NAV 비교추이(분) (FHPST02440100)."""

    output: list[NavComparisonTimeTrendOutput] = rows("output", NavComparisonTimeTrendOutput)


NAV_COMPARISON_TIME_TREND = Endpoint(
    "etfetn.nav_comparison_time_trend",
    "NAV 비교추이(분)",
    "GET",
    "/uapi/etfetn/v1/quotations/nav-comparison-time-trend",
    {"": ("FHPST02440100", None)},
    NavComparisonTimeTrend,
)


class NavComparisonTrendOutput1(Record):
    """NAV 비교추이(종목): output1."""

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
    acml_tr_pbmn: Decimal | None = opt_dec("acml_tr_pbmn")
    """누적 거래 대금"""
    stck_prdy_clpr: Decimal | None = opt_dec("stck_prdy_clpr")
    """주식 전일 종가"""
    stck_oprc: Decimal | None = opt_dec("stck_oprc")
    """주식 시가2"""
    stck_hgpr: Decimal | None = opt_dec("stck_hgpr")
    """주식 최고가"""
    stck_lwpr: Decimal | None = opt_dec("stck_lwpr")
    """주식 최저가"""
    stck_mxpr: Decimal | None = opt_dec("stck_mxpr")
    """주식 상한가"""
    stck_llam: Decimal | None = opt_dec("stck_llam")
    """주식 하한가"""


class NavComparisonTrendOutput2(Record):
    """NAV 비교추이(종목): output2."""

    nav: Decimal | None = opt_dec("nav")
    """NAV"""
    nav_prdy_vrss_sign: str = text("nav_prdy_vrss_sign")
    """NAV 전일 대비 부호"""
    nav_prdy_vrss: Decimal | None = opt_dec("nav_prdy_vrss")
    """NAV 전일 대비"""
    nav_prdy_ctrt: Decimal | None = opt_dec("nav_prdy_ctrt")
    """NAV 전일 대비율"""
    prdy_clpr_nav: Decimal | None = opt_dec("prdy_clpr_nav")
    """NAV전일종가"""
    oprc_nav: Decimal | None = opt_dec("oprc_nav")
    """NAV시가"""
    hprc_nav: Decimal | None = opt_dec("hprc_nav")
    """NAV고가"""
    lprc_nav: Decimal | None = opt_dec("lprc_nav")
    """NAV저가"""


class NavComparisonTrend(Answer):
    """NAV 비교추이(종목) (FHPST02440000)."""

    output1: NavComparisonTrendOutput1 = block("output1", NavComparisonTrendOutput1)
    output2: NavComparisonTrendOutput2 = block("output2", NavComparisonTrendOutput2)


NAV_COMPARISON_TREND = Endpoint(
    "etfetn.nav_comparison_trend",
    "NAV 비교추이(종목)",
    "GET",
    "/uapi/etfetn/v1/quotations/nav-comparison-trend",
    {"": ("FHPST02440000", None)},
    NavComparisonTrend,
)


class BasicQuotes(Api):
    """국내주식 > 기본시세."""

    def inquire_component_stock_price(
        self,
        *,
        fid_input_iscd: str,
        fid_cond_mrkt_div_code: str = "J",
        fid_cond_scr_div_code: str = "11216",
        options: CallOptions = ROUTINE,
    ) -> InquireComponentStockPrice:
        """ETF 구성종목시세 (FHKST121600C0; not on paper trading).

        Args:
            fid_cond_mrkt_div_code: 조건시장분류코드: J: 주식/ETF/ETN
            fid_input_iscd: 입력종목코드: 123456
            fid_cond_scr_div_code: 조건화면분류코드: 11216
        """
        return self._call(
            INQUIRE_COMPONENT_STOCK_PRICE,
            {
                "FID_COND_MRKT_DIV_CODE": fid_cond_mrkt_div_code,
                "FID_INPUT_ISCD": fid_input_iscd,
                "FID_COND_SCR_DIV_CODE": fid_cond_scr_div_code,
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
        """ETF/ETN 현재가 (FHPST02400000; not on paper trading).

        Args:
            fid_cond_mrkt_div_code: 조건 시장 분류 코드: J KRX, NX NXT, UN 통합
            fid_input_iscd: 입력 종목코드: 123456
        """
        return self._call(
            INQUIRE_PRICE,
            {
                "FID_COND_MRKT_DIV_CODE": fid_cond_mrkt_div_code,
                "FID_INPUT_ISCD": fid_input_iscd,
            },
            options,
        )

    def nav_comparison_daily_trend(
        self,
        *,
        fid_input_iscd: str,
        fid_input_date_1: str,
        fid_input_date_2: str,
        fid_cond_mrkt_div_code: str = "J",
        options: CallOptions = ROUTINE,
    ) -> NavComparisonDailyTrend:
        """NAV 비교추이(일) (FHPST02440200; not on paper trading).

        Args:
            fid_cond_mrkt_div_code: 조건시장분류코드: J:주식
            fid_input_iscd: 입력종목코드: 123456
            fid_input_date_1: 조회시작일자: 20240101
            fid_input_date_2: 조회종료일자: 20240220
        """
        return self._call(
            NAV_COMPARISON_DAILY_TREND,
            {
                "FID_COND_MRKT_DIV_CODE": fid_cond_mrkt_div_code,
                "FID_INPUT_ISCD": fid_input_iscd,
                "FID_INPUT_DATE_1": fid_input_date_1,
                "FID_INPUT_DATE_2": fid_input_date_2,
            },
            options,
        )

    def nav_comparison_time_trend(
        self,
        *,
        fid_input_iscd: str,
        fid_hour_cls_code: Literal["60", "180", "7200"],
        fid_cond_mrkt_div_code: str = "E",
        options: CallOptions = ROUTINE,
    ) -> NavComparisonTimeTrend:
        """NAV 비교추이(분) (FHPST02440100; not on paper trading).

        Args:
            fid_cond_mrkt_div_code: 조건시장분류코드: E
            fid_input_iscd: 입력종목코드: 123456
            fid_hour_cls_code: 시간구분코드: 60 1분, 180 3분, 7200 120분
        """
        return self._call(
            NAV_COMPARISON_TIME_TREND,
            {
                "FID_COND_MRKT_DIV_CODE": fid_cond_mrkt_div_code,
                "FID_INPUT_ISCD": fid_input_iscd,
                "FID_HOUR_CLS_CODE": fid_hour_cls_code,
            },
            options,
        )

    def nav_comparison_trend(
        self,
        *,
        fid_input_iscd: str,
        fid_cond_mrkt_div_code: str = "J",
        options: CallOptions = ROUTINE,
    ) -> NavComparisonTrend:
        """NAV 비교추이(종목) (FHPST02440000; not on paper trading).

        Args:
            fid_cond_mrkt_div_code: 조건 시장 분류 코드: J
            fid_input_iscd: 입력 종목코드: 종목코드 (6자리)
        """
        return self._call(
            NAV_COMPARISON_TREND,
            {
                "FID_COND_MRKT_DIV_CODE": fid_cond_mrkt_div_code,
                "FID_INPUT_ISCD": fid_input_iscd,
            },
            options,
        )
