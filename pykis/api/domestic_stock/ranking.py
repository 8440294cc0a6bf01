# Generated from catalog/endpoints/domestic_stock/ranking.toml by tools/generate.py; do not edit.
"""국내주식 > 순위분석: 20 endpoints, 0 feeds."""

from __future__ import annotations

from datetime import date, time
from decimal import Decimal
from typing import Literal

from ...answer import Answer, block, rows
from ...endpoint import ROUTINE, Api, CallOptions, Endpoint
from ...record import Record, dec, num, opt_day, opt_dec, opt_hms, opt_num, text

__all__ = [
    "BULK_TRANS_NUM",
    "CREDIT_BALANCE",
    "DISPARITY",
    "DIVIDEND_RATE",
    "EXP_TRANS_UPDOWN",
    "FINANCE_RATIO",
    "FLUCTUATION",
    "HTS_TOP_VIEW",
    "MARKET_CAP",
    "MARKET_VALUE",
    "NEAR_NEW_HIGHLOW",
    "OVERTIME_FLUCTUATION",
    "OVERTIME_VOLUME",
    "PREFER_DISPARATE_RATIO",
    "PROFIT_ASSET_INDEX",
    "SHORT_SALE",
    "TOP_INTEREST_STOCK",
    "TRADED_BY_COMPANY",
    "VOLUME_POWER",
    "VOLUME_RANK",
    "BulkTransNum",
    "BulkTransNumOutput",
    "CreditBalance",
    "CreditBalanceOutput1",
    "CreditBalanceOutput2",
    "Disparity",
    "DisparityOutput",
    "DividendRate",
    "DividendRateOutput",
    "ExpTransUpdown",
    "ExpTransUpdownOutput",
    "FinanceRatio",
    "FinanceRatioOutput",
    "Fluctuation",
    "FluctuationOutput",
    "HtsTopView",
    "HtsTopViewOutput1",
    "MarketCap",
    "MarketCapOutput",
    "MarketValue",
    "MarketValueOutput",
    "NearNewHighlow",
    "NearNewHighlowOutput",
    "OvertimeFluctuation",
    "OvertimeFluctuationOutput1",
    "OvertimeFluctuationOutput2",
    "OvertimeVolume",
    "OvertimeVolumeOutput1",
    "OvertimeVolumeOutput2",
    "PreferDisparateRatio",
    "PreferDisparateRatioOutput",
    "ProfitAssetIndex",
    "ProfitAssetIndexOutput",
    "Ranking",
    "ShortSale",
    "ShortSaleOutput",
    "TopInterestStock",
    "TopInterestStockOutput",
    "TradedByCompany",
    "TradedByCompanyOutput",
    "VolumePower",
    "VolumePowerOutput",
    "VolumeRank",
    "VolumeRankOutput",
]


class BulkTransNumOutput(Record):
    """국내주식 대량체결건수 상위: output, one row."""

    mksc_shrn_iscd: str = text("mksc_shrn_iscd")
    """유가증권 단축 종목코드"""
    data_rank: int | None = opt_num("data_rank")
    """데이터 순위"""
    hts_kor_isnm: str = text("hts_kor_isnm")
    """HTS 한글 종목명"""
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
    shnu_cntg_csnu: int | None = opt_num("shnu_cntg_csnu")
    """매수2 체결 건수"""
    seln_cntg_csnu: int | None = opt_num("seln_cntg_csnu")
    """매도 체결 건수"""
    ntby_cnqn: int | None = opt_num("ntby_cnqn")
    """순매수 체결량"""


class BulkTransNum(Answer):
    """국내주식 대량체결건수 상위 (FHKST190900C0)."""

    output: list[BulkTransNumOutput] = rows("output", BulkTransNumOutput)


BULK_TRANS_NUM = Endpoint(
    "domestic_stock.bulk_trans_num",
    "국내주식 대량체결건수 상위",
    "GET",
    "/uapi/domestic-stock/v1/ranking/bulk-trans-num",
    {"": ("FHKST190900C0", None)},
    BulkTransNum,
)


class CreditBalanceOutput1(Record):
    """국내주식 신용잔고 상위: output1."""

    bstp_cls_code: str = text("bstp_cls_code")
    """업종 구분 코드"""
    hts_kor_isnm: str = text("hts_kor_isnm")
    """HTS 한글 종목명"""
    stnd_date1: date | None = opt_day("stnd_date1")
    """기준 일자1"""
    stnd_date2: date | None = opt_day("stnd_date2")
    """기준 일자2"""
    mksc_shrn_iscd: str = text("mksc_shrn_iscd")
    """유가증권 단축 종목코드"""
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
    whol_loan_rmnd_stcn: int | None = opt_num("whol_loan_rmnd_stcn")
    """전체 융자 잔고 주수"""
    whol_loan_rmnd_amt: Decimal | None = opt_dec("whol_loan_rmnd_amt")
    """전체 융자 잔고 금액"""
    whol_loan_rmnd_rate: Decimal | None = opt_dec("whol_loan_rmnd_rate")
    """전체 융자 잔고 비율"""
    whol_stln_rmnd_stcn: int | None = opt_num("whol_stln_rmnd_stcn")
    """전체 대주 잔고 주수"""
    whol_stln_rmnd_amt: Decimal | None = opt_dec("whol_stln_rmnd_amt")
    """전체 대주 잔고 금액"""
    whol_stln_rmnd_rate: Decimal | None = opt_dec("whol_stln_rmnd_rate")
    """전체 대주 잔고 비율"""
    nday_vrss_loan_rmnd_inrt: Decimal | None = opt_dec("nday_vrss_loan_rmnd_inrt")
    """N일 대비 융자 잔고 증가율"""
    nday_vrss_stln_rmnd_inrt: Decimal | None = opt_dec("nday_vrss_stln_rmnd_inrt")
    """N일 대비 대주 잔고 증가율"""


class CreditBalanceOutput2(Record):
    """국내주식 신용잔고 상위: output2, one row."""

    bstp_cls_code: str = text("bstp_cls_code")
    """업종 구분 코드"""
    hts_kor_isnm: str = text("hts_kor_isnm")
    """HTS 한글 종목명"""
    stnd_date1: date | None = opt_day("stnd_date1")
    """기준 일자1"""
    stnd_date2: date | None = opt_day("stnd_date2")
    """기준 일자2"""
    mksc_shrn_iscd: str = text("mksc_shrn_iscd")
    """유가증권 단축 종목코드"""
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
    whol_loan_rmnd_stcn: int | None = opt_num("whol_loan_rmnd_stcn")
    """전체 융자 잔고 주수"""
    whol_loan_rmnd_amt: Decimal | None = opt_dec("whol_loan_rmnd_amt")
    """전체 융자 잔고 금액"""
    whol_loan_rmnd_rate: Decimal | None = opt_dec("whol_loan_rmnd_rate")
    """전체 융자 잔고 비율"""
    whol_stln_rmnd_stcn: int | None = opt_num("whol_stln_rmnd_stcn")
    """전체 대주 잔고 주수"""
    whol_stln_rmnd_amt: Decimal | None = opt_dec("whol_stln_rmnd_amt")
    """전체 대주 잔고 금액"""
    whol_stln_rmnd_rate: Decimal | None = opt_dec("whol_stln_rmnd_rate")
    """전체 대주 잔고 비율"""
    nday_vrss_loan_rmnd_inrt: Decimal | None = opt_dec("nday_vrss_loan_rmnd_inrt")
    """N일 대비 융자 잔고 증가율"""
    nday_vrss_stln_rmnd_inrt: Decimal | None = opt_dec("nday_vrss_stln_rmnd_inrt")
    """N일 대비 대주 잔고 증가율"""


class CreditBalance(Answer):
    """국내주식 신용잔고 상위 (FHKST17010000)."""

    output1: CreditBalanceOutput1 = block("output1", CreditBalanceOutput1)
    output2: list[CreditBalanceOutput2] = rows("output2", CreditBalanceOutput2)


CREDIT_BALANCE = Endpoint(
    "domestic_stock.credit_balance",
    "국내주식 신용잔고 상위",
    "GET",
    "/uapi/domestic-stock/v1/ranking/credit-balance",
    {"": ("FHKST17010000", None)},
    CreditBalance,
)


class DisparityOutput(Record):
    """국내주식 이격도 순위: output, one row."""

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
    prdy_ctrt: Decimal | None = opt_dec("prdy_ctrt")
    """전일 대비율"""
    prdy_vrss_sign: str = text("prdy_vrss_sign")
    """전일 대비 부호"""
    acml_vol: int | None = opt_num("acml_vol")
    """누적 거래량"""
    d5_dsrt: Decimal | None = opt_dec("d5_dsrt")
    """5일 이격도"""
    d10_dsrt: Decimal | None = opt_dec("d10_dsrt")
    """10일 이격도"""
    d20_dsrt: Decimal | None = opt_dec("d20_dsrt")
    """20일 이격도"""
    d60_dsrt: Decimal | None = opt_dec("d60_dsrt")
    """60일 이격도"""
    d120_dsrt: Decimal | None = opt_dec("d120_dsrt")
    """120일 이격도"""


class Disparity(Answer):
    """국내주식 이격도 순위 (FHPST01780000)."""

    output: list[DisparityOutput] = rows("output", DisparityOutput)


DISPARITY = Endpoint(
    "domestic_stock.disparity",
    "국내주식 이격도 순위",
    "GET",
    "/uapi/domestic-stock/v1/ranking/disparity",
    {"": ("FHPST01780000", None)},
    Disparity,
)


class DividendRateOutput(Record):
    """국내주식 배당률 상위: output, one row."""

    rank: int | None = opt_num("rank")
    """순위"""
    sht_cd: str = text("sht_cd")
    """종목코드"""
    isin_name: str = text("isin_name")
    """종목명"""
    record_date: date | None = opt_day("record_date")
    """기준일"""
    per_sto_divi_amt: Decimal | None = opt_dec("per_sto_divi_amt")
    """현금/주식배당금"""
    divi_rate: Decimal | None = opt_dec("divi_rate")
    """현금/주식배당률(%)"""
    divi_kind: str = text("divi_kind")
    """배당종류"""


class DividendRate(Answer):
    """국내주식 배당률 상위 (HHKDB13470100)."""

    output: list[DividendRateOutput] = rows("output", DividendRateOutput)


DIVIDEND_RATE = Endpoint(
    "domestic_stock.dividend_rate",
    "국내주식 배당률 상위",
    "GET",
    "/uapi/domestic-stock/v1/ranking/dividend-rate",
    {"": ("HHKDB13470100", None)},
    DividendRate,
)


class ExpTransUpdownOutput(Record):
    """국내주식 예상체결 상승_하락상위: output, one row."""

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
    stck_sdpr: Decimal | None = opt_dec("stck_sdpr")
    """주식 기준가"""
    seln_rsqn: int | None = opt_num("seln_rsqn")
    """매도 잔량"""
    askp: Decimal | None = opt_dec("askp")
    """매도호가"""
    bidp: Decimal | None = opt_dec("bidp")
    """매수호가"""
    shnu_rsqn: int | None = opt_num("shnu_rsqn")
    """매수2 잔량"""
    cntg_vol: int | None = opt_num("cntg_vol")
    """체결 거래량"""
    antc_tr_pbmn: Decimal | None = opt_dec("antc_tr_pbmn")
    """체결 거래대금"""
    total_askp_rsqn: int | None = opt_num("total_askp_rsqn")
    """총 매도호가 잔량"""
    total_bidp_rsqn: int | None = opt_num("total_bidp_rsqn")
    """총 매수호가 잔량"""


class ExpTransUpdown(Answer):
    """국내주식 예상체결 상승_하락상위 (FHPST01820000)."""

    output: list[ExpTransUpdownOutput] = rows("output", ExpTransUpdownOutput)


EXP_TRANS_UPDOWN = Endpoint(
    "domestic_stock.exp_trans_updown",
    "국내주식 예상체결 상승_하락상위",
    "GET",
    "/uapi/domestic-stock/v1/ranking/exp-trans-updown",
    {"": ("FHPST01820000", None)},
    ExpTransUpdown,
)


class FinanceRatioOutput(Record):
    """국내주식 재무비율 순위: output, one row."""

    data_rank: int | None = opt_num("data_rank")
    """데이터 순위"""
    hts_kor_isnm: str = text("hts_kor_isnm")
    """HTS 한글 종목명"""
    mksc_shrn_iscd: str = text("mksc_shrn_iscd")
    """유가증권 단축 종목코드"""
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
    cptl_op_prfi: Decimal | None = opt_dec("cptl_op_prfi")
    """총자본경상이익율"""
    cptl_ntin_rate: Decimal | None = opt_dec("cptl_ntin_rate")
    """총자본 순이익율"""
    sale_totl_rate: Decimal | None = opt_dec("sale_totl_rate")
    """매출액 총이익율"""
    sale_ntin_rate: Decimal | None = opt_dec("sale_ntin_rate")
    """매출액 순이익율"""
    bis: Decimal | None = opt_dec("bis")
    """자기자본비율"""
    lblt_rate: Decimal | None = opt_dec("lblt_rate")
    """부채 비율"""
    bram_depn: Decimal | None = opt_dec("bram_depn")
    """차입금 의존도"""
    rsrv_rate: Decimal | None = opt_dec("rsrv_rate")
    """유보 비율"""
    grs: Decimal | None = opt_dec("grs")
    """매출액 증가율"""
    op_prfi_inrt: Decimal | None = opt_dec("op_prfi_inrt")
    """경상 이익 증가율"""
    bsop_prfi_inrt: Decimal | None = opt_dec("bsop_prfi_inrt")
    """영업 이익 증가율"""
    ntin_inrt: Decimal | None = opt_dec("ntin_inrt")
    """순이익 증가율"""
    equt_inrt: Decimal | None = opt_dec("equt_inrt")
    """자기자본 증가율"""
    cptl_tnrt: Decimal | None = opt_dec("cptl_tnrt")
    """총자본회전율"""
    sale_bond_tnrt: Decimal | None = opt_dec("sale_bond_tnrt")
    """매출 채권 회전율"""
    totl_aset_inrt: Decimal | None = opt_dec("totl_aset_inrt")
    """총자산 증가율"""
    stac_month: str = text("stac_month")
    """결산 월"""
    stac_month_cls_code: str = text("stac_month_cls_code")
    """결산 월 구분 코드"""
    iqry_csnu: int | None = opt_num("iqry_csnu")
    """조회 건수"""


class FinanceRatio(Answer):
    """국내주식 재무비율 순위 (FHPST01750000)."""

    output: list[FinanceRatioOutput] = rows("output", FinanceRatioOutput)


FINANCE_RATIO = Endpoint(
    "domestic_stock.finance_ratio",
    "국내주식 재무비율 순위",
    "GET",
    "/uapi/domestic-stock/v1/ranking/finance-ratio",
    {"": ("FHPST01750000", None)},
    FinanceRatio,
)


class FluctuationOutput(Record):
    """등락률 순위: output, one row."""

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
    acml_vol: int | None = opt_num("acml_vol")
    """누적 거래량"""
    stck_hgpr: Decimal | None = opt_dec("stck_hgpr")
    """주식 최고가"""
    hgpr_hour: time | None = opt_hms("hgpr_hour")
    """최고가 시간"""
    acml_hgpr_date: date | None = opt_day("acml_hgpr_date")
    """누적 최고가 일자"""
    stck_lwpr: Decimal | None = opt_dec("stck_lwpr")
    """주식 최저가"""
    lwpr_hour: time | None = opt_hms("lwpr_hour")
    """최저가 시간"""
    acml_lwpr_date: date | None = opt_day("acml_lwpr_date")
    """누적 최저가 일자"""
    lwpr_vrss_prpr_rate: Decimal | None = opt_dec("lwpr_vrss_prpr_rate")
    """저가 대비 현재가 비율"""
    dsgt_date_clpr_vrss_prpr_rate: Decimal | None = opt_dec("dsgt_date_clpr_vrss_prpr_rate")
    """영업 일수 대비 현재가 비율"""
    cnnt_ascn_dynu: int | None = opt_num("cnnt_ascn_dynu")
    """연속 상승 일수"""
    hgpr_vrss_prpr_rate: Decimal | None = opt_dec("hgpr_vrss_prpr_rate")
    """고가 대비 현재가 비율"""
    cnnt_down_dynu: int | None = opt_num("cnnt_down_dynu")
    """연속 하락 일수"""
    oprc_vrss_prpr_sign: str = text("oprc_vrss_prpr_sign")
    """시가 대비 부호"""
    oprc_vrss_prpr: Decimal | None = opt_dec("oprc_vrss_prpr")
    """시가 대비"""
    oprc_vrss_prpr_rate: Decimal | None = opt_dec("oprc_vrss_prpr_rate")
    """시가 대비 현재가 비율"""
    prd_rsfl: Decimal | None = opt_dec("prd_rsfl")
    """기간 등락"""
    prd_rsfl_rate: Decimal | None = opt_dec("prd_rsfl_rate")
    """기간 등락 비율"""


class Fluctuation(Answer):
    """등락률 순위 (FHPST01700000)."""

    output: list[FluctuationOutput] = rows("output", FluctuationOutput)


FLUCTUATION = Endpoint(
    "domestic_stock.fluctuation",
    "등락률 순위",
    "GET",
    "/uapi/domestic-stock/v1/ranking/fluctuation",
    {"": ("FHPST01700000", None)},
    Fluctuation,
)


class HtsTopViewOutput1(Record):
    """HTS조회상위20종목: output1, one row."""

    mrkt_div_cls_code: str = text("mrkt_div_cls_code")
    """시장구분"""
    mksc_shrn_iscd: str = text("mksc_shrn_iscd")
    """종목코드"""


class HtsTopView(Answer):
    """HTS조회상위20종목 (HHMCM000100C0)."""

    output1: list[HtsTopViewOutput1] = rows("output1", HtsTopViewOutput1)


HTS_TOP_VIEW = Endpoint(
    "domestic_stock.hts_top_view",
    "HTS조회상위20종목",
    "GET",
    "/uapi/domestic-stock/v1/ranking/hts-top-view",
    {"": ("HHMCM000100C0", None)},
    HtsTopView,
)


class MarketCapOutput(Record):
    """국내주식 시가총액 상위: output, one row."""

    mksc_shrn_iscd: str = text("mksc_shrn_iscd")
    """유가증권 단축 종목코드"""
    data_rank: int = num("data_rank")
    """데이터 순위"""
    hts_kor_isnm: str = text("hts_kor_isnm")
    """HTS 한글 종목명"""
    stck_prpr: Decimal = dec("stck_prpr")
    """주식 현재가"""
    prdy_vrss: Decimal = dec("prdy_vrss")
    """전일 대비"""
    prdy_vrss_sign: str = text("prdy_vrss_sign")
    """전일 대비 부호"""
    prdy_ctrt: Decimal = dec("prdy_ctrt")
    """전일 대비율"""
    acml_vol: int = num("acml_vol")
    """누적 거래량"""
    lstn_stcn: int = num("lstn_stcn")
    """상장 주수"""
    stck_avls: Decimal = dec("stck_avls")
    """시가 총액"""
    mrkt_whol_avls_rlim: Decimal = dec("mrkt_whol_avls_rlim")
    """시장 전체 시가총액 비중"""


class MarketCap(Answer):
    """국내주식 시가총액 상위 (FHPST01740000)."""

    output: list[MarketCapOutput] = rows("output", MarketCapOutput)


MARKET_CAP = Endpoint(
    "domestic_stock.market_cap",
    "국내주식 시가총액 상위",
    "GET",
    "/uapi/domestic-stock/v1/ranking/market-cap",
    {"": ("FHPST01740000", None)},
    MarketCap,
)


class MarketValueOutput(Record):
    """국내주식 시장가치 순위: output, one row."""

    data_rank: int | None = opt_num("data_rank")
    """데이터 순위"""
    hts_kor_isnm: str = text("hts_kor_isnm")
    """HTS 한글 종목명"""
    mksc_shrn_iscd: str = text("mksc_shrn_iscd")
    """유가증권 단축 종목코드"""
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
    per: Decimal | None = opt_dec("per")
    """PER"""
    pbr: Decimal | None = opt_dec("pbr")
    """PBR"""
    pcr: Decimal | None = opt_dec("pcr")
    """PCR"""
    psr: Decimal | None = opt_dec("psr")
    """PSR"""
    eps: Decimal | None = opt_dec("eps")
    """EPS"""
    eva: Decimal | None = opt_dec("eva")
    """EVA"""
    ebitda: Decimal | None = opt_dec("ebitda")
    """EBITDA"""
    pv_div_ebitda: Decimal | None = opt_dec("pv_div_ebitda")
    """PV DIV EBITDA"""
    ebitda_div_fnnc_expn: Decimal | None = opt_dec("ebitda_div_fnnc_expn")
    """EBITDA DIV 금융비용"""
    stac_month: str = text("stac_month")
    """결산 월"""
    stac_month_cls_code: str = text("stac_month_cls_code")
    """결산 월 구분 코드"""
    iqry_csnu: int | None = opt_num("iqry_csnu")
    """조회 건수"""


class MarketValue(Answer):
    """국내주식 시장가치 순위 (FHPST01790000)."""

    output: list[MarketValueOutput] = rows("output", MarketValueOutput)


MARKET_VALUE = Endpoint(
    "domestic_stock.market_value",
    "국내주식 시장가치 순위",
    "GET",
    "/uapi/domestic-stock/v1/ranking/market-value",
    {"": ("FHPST01790000", None)},
    MarketValue,
)


class NearNewHighlowOutput(Record):
    """국내주식 신고_신저근접종목 상위: output, one row."""

    hts_kor_isnm: str = text("hts_kor_isnm")
    """HTS 한글 종목명"""
    mksc_shrn_iscd: str = text("mksc_shrn_iscd")
    """유가증권 단축 종목코드"""
    stck_prpr: Decimal | None = opt_dec("stck_prpr")
    """주식 현재가"""
    prdy_vrss_sign: str = text("prdy_vrss_sign")
    """전일 대비 부호"""
    prdy_vrss: Decimal | None = opt_dec("prdy_vrss")
    """전일 대비"""
    prdy_ctrt: Decimal | None = opt_dec("prdy_ctrt")
    """전일 대비율"""
    askp: Decimal | None = opt_dec("askp")
    """매도호가"""
    askp_rsqn1: int | None = opt_num("askp_rsqn1")
    """매도호가 잔량1"""
    bidp: Decimal | None = opt_dec("bidp")
    """매수호가"""
    bidp_rsqn1: int | None = opt_num("bidp_rsqn1")
    """매수호가 잔량1"""
    acml_vol: int | None = opt_num("acml_vol")
    """누적 거래량"""
    new_hgpr: Decimal | None = opt_dec("new_hgpr")
    """신 최고가"""
    hprc_near_rate: Decimal | None = opt_dec("hprc_near_rate")
    """고가 근접 비율"""
    new_lwpr: Decimal | None = opt_dec("new_lwpr")
    """신 최저가"""
    lwpr_near_rate: Decimal | None = opt_dec("lwpr_near_rate")
    """저가 근접 비율"""
    stck_sdpr: Decimal | None = opt_dec("stck_sdpr")
    """주식 기준가"""


class NearNewHighlow(Answer):
    """국내주식 신고_신저근접종목 상위 (FHPST01870000)."""

    output: list[NearNewHighlowOutput] = rows("output", NearNewHighlowOutput)


NEAR_NEW_HIGHLOW = Endpoint(
    "domestic_stock.near_new_highlow",
    "국내주식 신고_신저근접종목 상위",
    "GET",
    "/uapi/domestic-stock/v1/ranking/near-new-highlow",
    {"": ("FHPST01870000", None)},
    NearNewHighlow,
)


class OvertimeFluctuationOutput1(Record):
    """국내주식 시간외등락율순위: output1."""

    ovtm_untp_uplm_issu_cnt: int | None = opt_num("ovtm_untp_uplm_issu_cnt")
    """시간외 단일가 상한 종목 수"""
    ovtm_untp_ascn_issu_cnt: int | None = opt_num("ovtm_untp_ascn_issu_cnt")
    """시간외 단일가 상승 종목 수"""
    ovtm_untp_stnr_issu_cnt: int | None = opt_num("ovtm_untp_stnr_issu_cnt")
    """시간외 단일가 보합 종목 수"""
    ovtm_untp_lslm_issu_cnt: int | None = opt_num("ovtm_untp_lslm_issu_cnt")
    """시간외 단일가 하한 종목 수"""
    ovtm_untp_down_issu_cnt: int | None = opt_num("ovtm_untp_down_issu_cnt")
    """시간외 단일가 하락 종목 수"""
    ovtm_untp_acml_vol: int | None = opt_num("ovtm_untp_acml_vol")
    """시간외 단일가 누적 거래량"""
    ovtm_untp_acml_tr_pbmn: Decimal | None = opt_dec("ovtm_untp_acml_tr_pbmn")
    """시간외 단일가 누적 거래대금"""
    ovtm_untp_exch_vol: int | None = opt_num("ovtm_untp_exch_vol")
    """시간외 단일가 거래소 거래량"""
    ovtm_untp_exch_tr_pbmn: Decimal | None = opt_dec("ovtm_untp_exch_tr_pbmn")
    """시간외 단일가 거래소 거래대금"""
    ovtm_untp_kosdaq_vol: int | None = opt_num("ovtm_untp_kosdaq_vol")
    """시간외 단일가 KOSDAQ 거래량"""
    ovtm_untp_kosdaq_tr_pbmn: Decimal | None = opt_dec("ovtm_untp_kosdaq_tr_pbmn")
    """시간외 단일가 KOSDAQ 거래대금"""
    mksc_shrn_iscd: str = text("mksc_shrn_iscd")
    """유가증권 단축 종목코드"""
    hts_kor_isnm: str = text("hts_kor_isnm")
    """HTS 한글 종목명"""
    ovtm_untp_prpr: Decimal | None = opt_dec("ovtm_untp_prpr")
    """시간외 단일가 현재가"""
    ovtm_untp_prdy_vrss: Decimal | None = opt_dec("ovtm_untp_prdy_vrss")
    """시간외 단일가 전일 대비"""
    ovtm_untp_prdy_vrss_sign: str = text("ovtm_untp_prdy_vrss_sign")
    """시간외 단일가 전일 대비 부호"""
    ovtm_untp_prdy_ctrt: Decimal | None = opt_dec("ovtm_untp_prdy_ctrt")
    """시간외 단일가 전일 대비율"""
    ovtm_untp_askp1: Decimal | None = opt_dec("ovtm_untp_askp1")
    """시간외 단일가 매도호가1"""
    ovtm_untp_seln_rsqn: int | None = opt_num("ovtm_untp_seln_rsqn")
    """시간외 단일가 매도 잔량"""
    ovtm_untp_bidp1: Decimal | None = opt_dec("ovtm_untp_bidp1")
    """시간외 단일가 매수호가1"""
    ovtm_untp_shnu_rsqn: int | None = opt_num("ovtm_untp_shnu_rsqn")
    """시간외 단일가 매수 잔량"""
    ovtm_untp_vol: int | None = opt_num("ovtm_untp_vol")
    """시간외 단일가 거래량"""
    ovtm_vrss_acml_vol_rlim: Decimal | None = opt_dec("ovtm_vrss_acml_vol_rlim")
    """시간외 대비 누적 거래량 비중"""
    stck_prpr: Decimal | None = opt_dec("stck_prpr")
    """주식 현재가"""
    acml_vol: int | None = opt_num("acml_vol")
    """누적 거래량"""
    bidp: Decimal | None = opt_dec("bidp")
    """매수호가"""
    askp: Decimal | None = opt_dec("askp")
    """매도호가"""


class OvertimeFluctuationOutput2(Record):
    """국내주식 시간외등락율순위: output2, one row."""

    ovtm_untp_uplm_issu_cnt: int | None = opt_num("ovtm_untp_uplm_issu_cnt")
    """시간외 단일가 상한 종목 수"""
    ovtm_untp_ascn_issu_cnt: int | None = opt_num("ovtm_untp_ascn_issu_cnt")
    """시간외 단일가 상승 종목 수"""
    ovtm_untp_stnr_issu_cnt: int | None = opt_num("ovtm_untp_stnr_issu_cnt")
    """시간외 단일가 보합 종목 수"""
    ovtm_untp_lslm_issu_cnt: int | None = opt_num("ovtm_untp_lslm_issu_cnt")
    """시간외 단일가 하한 종목 수"""
    ovtm_untp_down_issu_cnt: int | None = opt_num("ovtm_untp_down_issu_cnt")
    """시간외 단일가 하락 종목 수"""
    ovtm_untp_acml_vol: int | None = opt_num("ovtm_untp_acml_vol")
    """시간외 단일가 누적 거래량"""
    ovtm_untp_acml_tr_pbmn: Decimal | None = opt_dec("ovtm_untp_acml_tr_pbmn")
    """시간외 단일가 누적 거래대금"""
    ovtm_untp_exch_vol: int | None = opt_num("ovtm_untp_exch_vol")
    """시간외 단일가 거래소 거래량"""
    ovtm_untp_exch_tr_pbmn: Decimal | None = opt_dec("ovtm_untp_exch_tr_pbmn")
    """시간외 단일가 거래소 거래대금"""
    ovtm_untp_kosdaq_vol: int | None = opt_num("ovtm_untp_kosdaq_vol")
    """시간외 단일가 KOSDAQ 거래량"""
    ovtm_untp_kosdaq_tr_pbmn: Decimal | None = opt_dec("ovtm_untp_kosdaq_tr_pbmn")
    """시간외 단일가 KOSDAQ 거래대금"""
    mksc_shrn_iscd: str = text("mksc_shrn_iscd")
    """유가증권 단축 종목코드"""
    hts_kor_isnm: str = text("hts_kor_isnm")
    """HTS 한글 종목명"""
    ovtm_untp_prpr: Decimal | None = opt_dec("ovtm_untp_prpr")
    """시간외 단일가 현재가"""
    ovtm_untp_prdy_vrss: Decimal | None = opt_dec("ovtm_untp_prdy_vrss")
    """시간외 단일가 전일 대비"""
    ovtm_untp_prdy_vrss_sign: str = text("ovtm_untp_prdy_vrss_sign")
    """시간외 단일가 전일 대비 부호"""
    ovtm_untp_prdy_ctrt: Decimal | None = opt_dec("ovtm_untp_prdy_ctrt")
    """시간외 단일가 전일 대비율"""
    ovtm_untp_askp1: Decimal | None = opt_dec("ovtm_untp_askp1")
    """시간외 단일가 매도호가1"""
    ovtm_untp_seln_rsqn: int | None = opt_num("ovtm_untp_seln_rsqn")
    """시간외 단일가 매도 잔량"""
    ovtm_untp_bidp1: Decimal | None = opt_dec("ovtm_untp_bidp1")
    """시간외 단일가 매수호가1"""
    ovtm_untp_shnu_rsqn: int | None = opt_num("ovtm_untp_shnu_rsqn")
    """시간외 단일가 매수 잔량"""
    ovtm_untp_vol: int | None = opt_num("ovtm_untp_vol")
    """시간외 단일가 거래량"""
    ovtm_vrss_acml_vol_rlim: Decimal | None = opt_dec("ovtm_vrss_acml_vol_rlim")
    """시간외 대비 누적 거래량 비중"""
    stck_prpr: Decimal | None = opt_dec("stck_prpr")
    """주식 현재가"""
    acml_vol: int | None = opt_num("acml_vol")
    """누적 거래량"""
    bidp: Decimal | None = opt_dec("bidp")
    """매수호가"""
    askp: Decimal | None = opt_dec("askp")
    """매도호가"""


class OvertimeFluctuation(Answer):
    """국내주식 시간외등락율순위 (FHPST02340000)."""

    output1: OvertimeFluctuationOutput1 = block("output1", OvertimeFluctuationOutput1)
    output2: list[OvertimeFluctuationOutput2] = rows("output2", OvertimeFluctuationOutput2)


OVERTIME_FLUCTUATION = Endpoint(
    "domestic_stock.overtime_fluctuation",
    "국내주식 시간외등락율순위",
    "GET",
    "/uapi/domestic-stock/v1/ranking/overtime-fluctuation",
    {"": ("FHPST02340000", None)},
    OvertimeFluctuation,
)


class OvertimeVolumeOutput1(Record):
    """국내주식 시간외거래량순위: output1."""

    ovtm_untp_exch_vol: int | None = opt_num("ovtm_untp_exch_vol")
    """시간외 단일가 거래소 거래량"""
    ovtm_untp_exch_tr_pbmn: Decimal | None = opt_dec("ovtm_untp_exch_tr_pbmn")
    """시간외 단일가 거래소 거래대금"""
    ovtm_untp_kosdaq_vol: int | None = opt_num("ovtm_untp_kosdaq_vol")
    """시간외 단일가 KOSDAQ 거래량"""
    ovtm_untp_kosdaq_tr_pbmn: Decimal | None = opt_dec("ovtm_untp_kosdaq_tr_pbmn")
    """시간외 단일가 KOSDAQ 거래대금"""
    stck_shrn_iscd: str = text("stck_shrn_iscd")
    """주식 단축 종목코드"""
    hts_kor_isnm: str = text("hts_kor_isnm")
    """HTS 한글 종목명"""
    ovtm_untp_prpr: Decimal | None = opt_dec("ovtm_untp_prpr")
    """시간외 단일가 현재가"""
    ovtm_untp_prdy_vrss: Decimal | None = opt_dec("ovtm_untp_prdy_vrss")
    """시간외 단일가 전일 대비"""
    ovtm_untp_prdy_vrss_sign: str = text("ovtm_untp_prdy_vrss_sign")
    """시간외 단일가 전일 대비 부호"""
    ovtm_untp_prdy_ctrt: Decimal | None = opt_dec("ovtm_untp_prdy_ctrt")
    """시간외 단일가 전일 대비율"""
    ovtm_untp_seln_rsqn: int | None = opt_num("ovtm_untp_seln_rsqn")
    """시간외 단일가 매도 잔량"""
    ovtm_untp_shnu_rsqn: int | None = opt_num("ovtm_untp_shnu_rsqn")
    """시간외 단일가 매수 잔량"""
    ovtm_untp_vol: int | None = opt_num("ovtm_untp_vol")
    """시간외 단일가 거래량"""
    ovtm_vrss_acml_vol_rlim: Decimal | None = opt_dec("ovtm_vrss_acml_vol_rlim")
    """시간외 대비 누적 거래량 비중"""
    stck_prpr: Decimal | None = opt_dec("stck_prpr")
    """주식 현재가"""
    acml_vol: int | None = opt_num("acml_vol")
    """누적 거래량"""
    bidp: Decimal | None = opt_dec("bidp")
    """매수호가"""
    askp: Decimal | None = opt_dec("askp")
    """매도호가"""


class OvertimeVolumeOutput2(Record):
    """국내주식 시간외거래량순위: output2, one row."""

    ovtm_untp_exch_vol: int | None = opt_num("ovtm_untp_exch_vol")
    """시간외 단일가 거래소 거래량"""
    ovtm_untp_exch_tr_pbmn: Decimal | None = opt_dec("ovtm_untp_exch_tr_pbmn")
    """시간외 단일가 거래소 거래대금"""
    ovtm_untp_kosdaq_vol: int | None = opt_num("ovtm_untp_kosdaq_vol")
    """시간외 단일가 KOSDAQ 거래량"""
    ovtm_untp_kosdaq_tr_pbmn: Decimal | None = opt_dec("ovtm_untp_kosdaq_tr_pbmn")
    """시간외 단일가 KOSDAQ 거래대금"""
    stck_shrn_iscd: str = text("stck_shrn_iscd")
    """주식 단축 종목코드"""
    hts_kor_isnm: str = text("hts_kor_isnm")
    """HTS 한글 종목명"""
    ovtm_untp_prpr: Decimal | None = opt_dec("ovtm_untp_prpr")
    """시간외 단일가 현재가"""
    ovtm_untp_prdy_vrss: Decimal | None = opt_dec("ovtm_untp_prdy_vrss")
    """시간외 단일가 전일 대비"""
    ovtm_untp_prdy_vrss_sign: str = text("ovtm_untp_prdy_vrss_sign")
    """시간외 단일가 전일 대비 부호"""
    ovtm_untp_prdy_ctrt: Decimal | None = opt_dec("ovtm_untp_prdy_ctrt")
    """시간외 단일가 전일 대비율"""
    ovtm_untp_seln_rsqn: int | None = opt_num("ovtm_untp_seln_rsqn")
    """시간외 단일가 매도 잔량"""
    ovtm_untp_shnu_rsqn: int | None = opt_num("ovtm_untp_shnu_rsqn")
    """시간외 단일가 매수 잔량"""
    ovtm_untp_vol: int | None = opt_num("ovtm_untp_vol")
    """시간외 단일가 거래량"""
    ovtm_vrss_acml_vol_rlim: Decimal | None = opt_dec("ovtm_vrss_acml_vol_rlim")
    """시간외 대비 누적 거래량 비중"""
    stck_prpr: Decimal | None = opt_dec("stck_prpr")
    """주식 현재가"""
    acml_vol: int | None = opt_num("acml_vol")
    """누적 거래량"""
    bidp: Decimal | None = opt_dec("bidp")
    """매수호가"""
    askp: Decimal | None = opt_dec("askp")
    """매도호가"""


class OvertimeVolume(Answer):
    """국내주식 시간외거래량순위 (FHPST02350000)."""

    output1: OvertimeVolumeOutput1 = block("output1", OvertimeVolumeOutput1)
    output2: list[OvertimeVolumeOutput2] = rows("output2", OvertimeVolumeOutput2)


OVERTIME_VOLUME = Endpoint(
    "domestic_stock.overtime_volume",
    "국내주식 시간외거래량순위",
    "GET",
    "/uapi/domestic-stock/v1/ranking/overtime-volume",
    {"": ("FHPST02350000", None)},
    OvertimeVolume,
)


class PreferDisparateRatioOutput(Record):
    """국내주식 우선주_괴리율 상위: output, one row."""

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
    acml_vol: int | None = opt_num("acml_vol")
    """누적 거래량"""
    prst_iscd: str = text("prst_iscd")
    """우선주 종목코드"""
    prst_kor_isnm: str = text("prst_kor_isnm")
    """우선주 한글 종목명"""
    prst_prpr: Decimal | None = opt_dec("prst_prpr")
    """우선주 현재가"""
    prst_prdy_vrss: Decimal | None = opt_dec("prst_prdy_vrss")
    """우선주 전일대비"""
    prst_prdy_vrss_sign: str = text("prst_prdy_vrss_sign")
    """우선주 전일 대비 부호"""
    prst_acml_vol: int | None = opt_num("prst_acml_vol")
    """우선주 누적 거래량"""
    diff_prpr: Decimal | None = opt_dec("diff_prpr")
    """차이 현재가"""
    dprt: Decimal | None = opt_dec("dprt")
    """괴리율"""
    prdy_ctrt: Decimal | None = opt_dec("prdy_ctrt")
    """전일 대비율"""
    prst_prdy_ctrt: Decimal | None = opt_dec("prst_prdy_ctrt")
    """우선주 전일 대비율"""


class PreferDisparateRatio(Answer):
    """국내주식 우선주_괴리율 상위 (FHPST01770000)."""

    output: list[PreferDisparateRatioOutput] = rows("output", PreferDisparateRatioOutput)


PREFER_DISPARATE_RATIO = Endpoint(
    "domestic_stock.prefer_disparate_ratio",
    "국내주식 우선주_괴리율 상위",
    "GET",
    "/uapi/domestic-stock/v1/ranking/prefer-disparate-ratio",
    {"": ("FHPST01770000", None)},
    PreferDisparateRatio,
)


class ProfitAssetIndexOutput(Record):
    """국내주식 수익자산지표 순위: output, one row."""

    data_rank: int | None = opt_num("data_rank")
    """데이터 순위"""
    hts_kor_isnm: str = text("hts_kor_isnm")
    """HTS 한글 종목명"""
    prdy_vrss_sign: str = text("prdy_vrss_sign")
    """전일 대비 부호"""
    mksc_shrn_iscd: str = text("mksc_shrn_iscd")
    """유가증권 단축 종목코드"""
    stck_prpr: Decimal | None = opt_dec("stck_prpr")
    """주식 현재가"""
    prdy_vrss: Decimal | None = opt_dec("prdy_vrss")
    """전일 대비"""
    prdy_ctrt: Decimal | None = opt_dec("prdy_ctrt")
    """전일 대비율"""
    acml_vol: int | None = opt_num("acml_vol")
    """누적 거래량"""
    sale_totl_prfi: Decimal | None = opt_dec("sale_totl_prfi")
    """매출 총 이익"""
    bsop_prti: Decimal | None = opt_dec("bsop_prti")
    """영업 이익"""
    op_prfi: Decimal | None = opt_dec("op_prfi")
    """경상 이익"""
    thtr_ntin: Decimal | None = opt_dec("thtr_ntin")
    """당기순이익"""
    total_aset: Decimal | None = opt_dec("total_aset")
    """자산총계"""
    total_lblt: Decimal | None = opt_dec("total_lblt")
    """부채총계"""
    total_cptl: Decimal | None = opt_dec("total_cptl")
    """자본총계"""
    stac_month: str = text("stac_month")
    """결산 월"""
    stac_month_cls_code: str = text("stac_month_cls_code")
    """결산 월 구분 코드"""
    iqry_csnu: int | None = opt_num("iqry_csnu")
    """조회 건수"""


class ProfitAssetIndex(Answer):
    """국내주식 수익자산지표 순위 (FHPST01730000)."""

    output: list[ProfitAssetIndexOutput] = rows("output", ProfitAssetIndexOutput)


PROFIT_ASSET_INDEX = Endpoint(
    "domestic_stock.profit_asset_index",
    "국내주식 수익자산지표 순위",
    "GET",
    "/uapi/domestic-stock/v1/ranking/profit-asset-index",
    {"": ("FHPST01730000", None)},
    ProfitAssetIndex,
)


class ShortSaleOutput(Record):
    """국내주식 공매도 상위종목: output, one row."""

    mksc_shrn_iscd: str = text("mksc_shrn_iscd")
    """유가증권 단축 종목코드"""
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
    acml_tr_pbmn: Decimal | None = opt_dec("acml_tr_pbmn")
    """누적 거래 대금"""
    ssts_cntg_qty: int | None = opt_num("ssts_cntg_qty")
    """공매도 체결 수량"""
    ssts_vol_rlim: Decimal | None = opt_dec("ssts_vol_rlim")
    """공매도 거래량 비중"""
    ssts_tr_pbmn: Decimal | None = opt_dec("ssts_tr_pbmn")
    """공매도 거래 대금"""
    ssts_tr_pbmn_rlim: Decimal | None = opt_dec("ssts_tr_pbmn_rlim")
    """공매도 거래대금 비중"""
    stnd_date1: date | None = opt_day("stnd_date1")
    """기준 일자1"""
    stnd_date2: date | None = opt_day("stnd_date2")
    """기준 일자2"""
    avrg_prc: Decimal | None = opt_dec("avrg_prc")
    """평균가격"""


class ShortSale(Answer):
    """국내주식 공매도 상위종목 (FHPST04820000)."""

    output: list[ShortSaleOutput] = rows("output", ShortSaleOutput)


SHORT_SALE = Endpoint(
    "domestic_stock.short_sale",
    "국내주식 공매도 상위종목",
    "GET",
    "/uapi/domestic-stock/v1/ranking/short-sale",
    {"": ("FHPST04820000", None)},
    ShortSale,
)


class TopInterestStockOutput(Record):
    """국내주식 관심종목등록 상위: output, one row."""

    mksc_shrn_iscd: str = text("mksc_shrn_iscd")
    """유가증권 단축 종목코드"""
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
    acml_tr_pbmn: Decimal | None = opt_dec("acml_tr_pbmn")
    """누적 거래 대금"""
    askp: Decimal | None = opt_dec("askp")
    """매도호가"""
    bidp: Decimal | None = opt_dec("bidp")
    """매수호가"""
    data_rank: int | None = opt_num("data_rank")
    """데이터 순위"""
    inter_issu_reg_csnu: int | None = opt_num("inter_issu_reg_csnu")
    """관심 종목 등록 건수"""


class TopInterestStock(Answer):
    """국내주식 관심종목등록 상위 (FHPST01800000)."""

    output: list[TopInterestStockOutput] = rows("output", TopInterestStockOutput)


TOP_INTEREST_STOCK = Endpoint(
    "domestic_stock.top_interest_stock",
    "국내주식 관심종목등록 상위",
    "GET",
    "/uapi/domestic-stock/v1/ranking/top-interest-stock",
    {"": ("FHPST01800000", None)},
    TopInterestStock,
)


class TradedByCompanyOutput(Record):
    """국내주식 당사매매종목 상위: output, one row."""

    data_rank: int | None = opt_num("data_rank")
    """데이터 순위"""
    mksc_shrn_iscd: str = text("mksc_shrn_iscd")
    """유가증권 단축 종목코드"""
    hts_kor_isnm: str = text("hts_kor_isnm")
    """HTS 한글 종목명"""
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
    acml_tr_pbmn: Decimal | None = opt_dec("acml_tr_pbmn")
    """누적 거래 대금"""
    seln_cnqn_smtn: int | None = opt_num("seln_cnqn_smtn")
    """매도 체결량 합계"""
    shnu_cnqn_smtn: int | None = opt_num("shnu_cnqn_smtn")
    """매수2 체결량 합계"""
    ntby_cnqn: int | None = opt_num("ntby_cnqn")
    """순매수 체결량"""


class TradedByCompany(Answer):
    """국내주식 당사매매종목 상위 (FHPST01860000)."""

    output: list[TradedByCompanyOutput] = rows("output", TradedByCompanyOutput)


TRADED_BY_COMPANY = Endpoint(
    "domestic_stock.traded_by_company",
    "국내주식 당사매매종목 상위",
    "GET",
    "/uapi/domestic-stock/v1/ranking/traded-by-company",
    {"": ("FHPST01860000", None)},
    TradedByCompany,
)


class VolumePowerOutput(Record):
    """국내주식 체결강도 상위: output, one row."""

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
    acml_vol: int | None = opt_num("acml_vol")
    """누적 거래량"""
    tday_rltv: Decimal | None = opt_dec("tday_rltv")
    """당일 체결강도"""
    seln_cnqn_smtn: int | None = opt_num("seln_cnqn_smtn")
    """매도 체결량 합계"""
    shnu_cnqn_smtn: int | None = opt_num("shnu_cnqn_smtn")
    """매수2 체결량 합계"""


class VolumePower(Answer):
    """국내주식 체결강도 상위 (FHPST01680000)."""

    output: list[VolumePowerOutput] = rows("output", VolumePowerOutput)


VOLUME_POWER = Endpoint(
    "domestic_stock.volume_power",
    "국내주식 체결강도 상위",
    "GET",
    "/uapi/domestic-stock/v1/ranking/volume-power",
    {"": ("FHPST01680000", None)},
    VolumePower,
)


class VolumeRankOutput(Record):
    """거래량순위: output, one row."""

    hts_kor_isnm: str = text("hts_kor_isnm")
    """HTS 한글 종목명"""
    mksc_shrn_iscd: str = text("mksc_shrn_iscd")
    """가중권 단축 종목코드"""
    data_rank: int | None = opt_num("data_rank")
    """데이터 순위"""
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
    lstn_stcn: int | None = opt_num("lstn_stcn")
    """상장 주식수"""
    avrg_vol: int | None = opt_num("avrg_vol")
    """평균 거래량"""
    n_befr_clpr_vrss_prpr_rate: Decimal | None = opt_dec("n_befr_clpr_vrss_prpr_rate")
    """전일종가대비현재가(%)"""
    vol_inrt: Decimal | None = opt_dec("vol_inrt")
    """거래량증가율"""
    vol_tnrt: Decimal | None = opt_dec("vol_tnrt")
    """거래량회전율"""
    nday_vol_tnrt: Decimal | None = opt_dec("nday_vol_tnrt")
    """N일 거래량회전율"""
    avrg_tr_pbmn: Decimal | None = opt_dec("avrg_tr_pbmn")
    """평균 거래 대금"""
    tr_pbmn_tnrt: Decimal | None = opt_dec("tr_pbmn_tnrt")
    """거래대금회전율"""
    nday_tr_pbmn_tnrt: Decimal | None = opt_dec("nday_tr_pbmn_tnrt")
    """N일 거래대금회전율"""
    acml_tr_pbmn: Decimal | None = opt_dec("acml_tr_pbmn")
    """누적 거래 대금"""


class VolumeRank(Answer):
    """거래량순위 (FHPST01710000)."""

    output: list[VolumeRankOutput] = rows("output", VolumeRankOutput)


VOLUME_RANK = Endpoint(
    "domestic_stock.volume_rank",
    "거래량순위",
    "GET",
    "/uapi/domestic-stock/v1/quotations/volume-rank",
    {"": ("FHPST01710000", None)},
    VolumeRank,
)


class Ranking(Api):
    """국내주식 > 순위분석."""

    def bulk_trans_num(
        self,
        *,
        fid_rank_sort_cls_code: Literal["0", "1"],
        fid_aply_rang_prc_2: str = "",
        fid_cond_mrkt_div_code: Literal["J", "NX"] = "J",
        fid_cond_scr_div_code: str = "11909",
        fid_input_iscd: Literal["0000", "0001", "1001", "2001", "4001"] = "0000",
        fid_div_cls_code: str = "0",
        fid_input_price_1: str = "",
        fid_aply_rang_prc_1: str = "",
        fid_input_iscd_2: str = "",
        fid_trgt_exls_cls_code: str = "0",
        fid_trgt_cls_code: str = "0",
        fid_vol_cnt: str = "",
        options: CallOptions = ROUTINE,
    ) -> BulkTransNum:
        """국내주식 대량체결건수 상위 (FHKST190900C0; not on paper trading).

        Args:
            fid_aply_rang_prc_2: 적용 범위 가격2: (~ 가격) 입력값 없을때 전체
            fid_cond_mrkt_div_code: 조건 시장 분류 코드: 시장구분코드 (J:KRX, NX:NXT)
            fid_cond_scr_div_code: 조건 화면 분류 코드: Unique key(11909)
            fid_input_iscd: 입력 종목코드: 0000 전체, 0001 거래소, 1001 코스닥, 2001 코스피200, 4001 KRX100
            fid_rank_sort_cls_code: 순위 정렬 구분 코드: 0 매수상위, 1 매도상위
            fid_div_cls_code: 분류 구분 코드: 0:전체
            fid_input_price_1: 입력 가격1: 건별금액 ~
            fid_aply_rang_prc_1: 적용 범위 가격1: (가격 ~) 입력값 없을때 전체
            fid_input_iscd_2: 입력 종목코드2: 공백:전체종목, 개별종목 조회시 종목코드 (000660)
            fid_trgt_exls_cls_code: 대상 제외 구분 코드: 0:전체
            fid_trgt_cls_code: 대상 구분 코드: 0:전체
            fid_vol_cnt: 거래량 수: 거래량 ~
        """
        return self._call(
            BULK_TRANS_NUM,
            {
                "fid_aply_rang_prc_2": fid_aply_rang_prc_2,
                "fid_cond_mrkt_div_code": fid_cond_mrkt_div_code,
                "fid_cond_scr_div_code": fid_cond_scr_div_code,
                "fid_input_iscd": fid_input_iscd,
                "fid_rank_sort_cls_code": fid_rank_sort_cls_code,
                "fid_div_cls_code": fid_div_cls_code,
                "fid_input_price_1": fid_input_price_1,
                "fid_aply_rang_prc_1": fid_aply_rang_prc_1,
                "fid_input_iscd_2": fid_input_iscd_2,
                "fid_trgt_exls_cls_code": fid_trgt_exls_cls_code,
                "fid_trgt_cls_code": fid_trgt_cls_code,
                "fid_vol_cnt": fid_vol_cnt,
            },
            options,
        )

    def credit_balance(
        self,
        *,
        fid_option: str,
        fid_cond_scr_div_code: str = "11701",
        fid_input_iscd: Literal["0000", "0001", "1001", "2001"] = "0000",
        fid_cond_mrkt_div_code: str = "J",
        fid_rank_sort_cls_code: Literal["0", "1", "2", "3", "4", "5", "6", "7", "8", "9", ""] = "",
        options: CallOptions = ROUTINE,
    ) -> CreditBalance:
        """국내주식 신용잔고 상위 (FHKST17010000; not on paper trading).

        Args:
            fid_cond_scr_div_code: 조건 화면 분류 코드: Unique key(11701)
            fid_input_iscd: 입력 종목코드: 0000 전체, 0001 거래소, 1001 코스닥, 2001 코스피200
            fid_option: 증가율기간: 2~999
            fid_cond_mrkt_div_code: 조건 시장 분류 코드: 시장구분코드 (주식 J)
            fid_rank_sort_cls_code: 순위 정렬 구분 코드: '(융자)0:잔고비율 상위, 1: 잔고수량 상위, 2: 잔고금액 상위,
                3: 잔고비율 증가상위, 4: 잔고비율 감소상위 (대주)5:잔고비율 상위, 6: 잔고수량 상위, 7: 잔고금액 상위, 8:
                잔고비율 증가상위, 9: 잔고비율 감소상위 '
        """
        return self._call(
            CREDIT_BALANCE,
            {
                "FID_COND_SCR_DIV_CODE": fid_cond_scr_div_code,
                "FID_INPUT_ISCD": fid_input_iscd,
                "FID_OPTION": fid_option,
                "FID_COND_MRKT_DIV_CODE": fid_cond_mrkt_div_code,
                "FID_RANK_SORT_CLS_CODE": fid_rank_sort_cls_code,
            },
            options,
        )

    def disparity(
        self,
        *,
        fid_rank_sort_cls_code: Literal["0", "1"],
        fid_hour_cls_code: Literal["5", "10", "20", "60", "120"],
        fid_input_price_2: str = "",
        fid_cond_mrkt_div_code: Literal["J", "NX"] = "J",
        fid_cond_scr_div_code: str = "20178",
        fid_div_cls_code: Literal["0", "1", "2", "3", "4", "5", "6", "7"] = "0",
        fid_input_iscd: Literal["0000", "0001", "1001", "2001"] = "0000",
        fid_trgt_cls_code: str = "0",
        fid_trgt_exls_cls_code: str = "0",
        fid_input_price_1: str = "",
        fid_vol_cnt: str = "",
        options: CallOptions = ROUTINE,
    ) -> Disparity:
        """국내주식 이격도 순위 (FHPST01780000; not on paper trading).

        Args:
            fid_input_price_2: 입력 가격2: 입력값 없을때 전체 (~ 가격)
            fid_cond_mrkt_div_code: 조건 시장 분류 코드: 시장구분코드 (J:KRX, NX:NXT)
            fid_cond_scr_div_code: 조건 화면 분류 코드: Unique key( 20178 )
            fid_div_cls_code: 분류 구분 코드: 0 전체, 1 관리종목, 2 투자주의, 3 투자경고, 4 투자위험예고, 5
                투자위험, 6 보톧주, 7 우선주
            fid_rank_sort_cls_code: 순위 정렬 구분 코드: 0 이격도상위순, 1 이격도하위순
            fid_hour_cls_code: 시간 구분 코드: 5:이격도5, 10:이격도10, 20:이격도20, 60:이격도60, 120:이격도120
            fid_input_iscd: 입력 종목코드: 0000 전체, 0001 거래소, 1001 코스닥, 2001 코스피200
            fid_trgt_cls_code: 대상 구분 코드: 0 : 전체
            fid_trgt_exls_cls_code: 대상 제외 구분 코드: 0 : 전체
            fid_input_price_1: 입력 가격1: 입력값 없을때 전체 (가격 ~)
            fid_vol_cnt: 거래량 수: 입력값 없을때 전체 (거래량 ~)
        """
        return self._call(
            DISPARITY,
            {
                "fid_input_price_2": fid_input_price_2,
                "fid_cond_mrkt_div_code": fid_cond_mrkt_div_code,
                "fid_cond_scr_div_code": fid_cond_scr_div_code,
                "fid_div_cls_code": fid_div_cls_code,
                "fid_rank_sort_cls_code": fid_rank_sort_cls_code,
                "fid_hour_cls_code": fid_hour_cls_code,
                "fid_input_iscd": fid_input_iscd,
                "fid_trgt_cls_code": fid_trgt_cls_code,
                "fid_trgt_exls_cls_code": fid_trgt_exls_cls_code,
                "fid_input_price_1": fid_input_price_1,
                "fid_vol_cnt": fid_vol_cnt,
            },
            options,
        )

    def dividend_rate(
        self,
        *,
        upjong: str,
        gb3: Literal["1", "2"],
        f_dt: str,
        t_dt: str,
        cts_area: str = "",
        gb1: Literal["0", "1", "2", "3"] = "0",
        gb2: Literal["0", "6", "7"] = "0",
        gb4: Literal["0", "1", "2"] = "0",
        options: CallOptions = ROUTINE,
    ) -> DividendRate:
        """국내주식 배당률 상위 (HHKDB13470100; not on paper trading).

        Args:
            cts_area: CTS_AREA: 공백
            gb1: KOSPI: 0 전체, 1 코스피, 2 코스피200, 3 코스닥
            upjong: 업종구분: '코스피(0001:종합, 0002:대형주.…0027:제조업 ), 코스닥(1001:종합, …. 1041:IT부품
                코스피200 (2001:KOSPI200, 2007:KOSPI100, 2008:KOSPI50)'
            gb2: 종목선택: 0 전체, 6 보통주, 7 우선주
            gb3: 배당구분: 1 주식배당, 2 현금배당
            f_dt: 기준일From: 기준일 시작
            t_dt: 기준일To: 기준일 종료
            gb4: 결산/중간배당: 0 전체, 1 결산배당, 2 중간배당
        """
        return self._call(
            DIVIDEND_RATE,
            {
                "CTS_AREA": cts_area,
                "GB1": gb1,
                "UPJONG": upjong,
                "GB2": gb2,
                "GB3": gb3,
                "F_DT": f_dt,
                "T_DT": t_dt,
                "GB4": gb4,
            },
            options,
        )

    def exp_trans_updown(
        self,
        *,
        fid_rank_sort_cls_code: str,
        fid_mkop_cls_code: Literal["0", "1"],
        fid_cond_mrkt_div_code: str = "J",
        fid_cond_scr_div_code: str = "20182",
        fid_input_iscd: Literal["0000", "0001", "1001", "2001", "4001"] = "0000",
        fid_div_cls_code: Literal["0", "1", "2"] = "0",
        fid_aply_rang_prc_1: str = "",
        fid_vol_cnt: str = "",
        fid_pbmn: str = "",
        fid_blng_cls_code: str = "0",
        options: CallOptions = ROUTINE,
    ) -> ExpTransUpdown:
        """국내주식 예상체결 상승_하락상위 (FHPST01820000; not on paper trading).

        Args:
            fid_rank_sort_cls_code: 순위 정렬 구분 코드: 0:상승률1:상승폭2:보합3:하락율4:하락폭5:체결량6:거래대금
            fid_cond_mrkt_div_code: 조건 시장 분류 코드: 시장구분코드 (주식 J)
            fid_cond_scr_div_code: 조건 화면 분류 코드: Unique key(20182)
            fid_input_iscd: 입력 종목코드: 0000 전체, 0001 거래소, 1001 코스닥, 2001 코스피200, 4001 KRX100
            fid_div_cls_code: 분류 구분 코드: 0 전체, 1 보통주, 2 우선주
            fid_aply_rang_prc_1: 적용 범위 가격1: 입력값 없을때 전체 (가격 ~)
            fid_vol_cnt: 거래량 수: 입력값 없을때 전체 (거래량 ~)
            fid_pbmn: 거래대금: 입력값 없을때 전체 (거래대금 ~) 천원단위
            fid_blng_cls_code: 소속 구분 코드: 0: 전체
            fid_mkop_cls_code: 장운영 구분 코드: 0 장전예상, 1 장마감예상
        """
        return self._call(
            EXP_TRANS_UPDOWN,
            {
                "fid_rank_sort_cls_code": fid_rank_sort_cls_code,
                "fid_cond_mrkt_div_code": fid_cond_mrkt_div_code,
                "fid_cond_scr_div_code": fid_cond_scr_div_code,
                "fid_input_iscd": fid_input_iscd,
                "fid_div_cls_code": fid_div_cls_code,
                "fid_aply_rang_prc_1": fid_aply_rang_prc_1,
                "fid_vol_cnt": fid_vol_cnt,
                "fid_pbmn": fid_pbmn,
                "fid_blng_cls_code": fid_blng_cls_code,
                "fid_mkop_cls_code": fid_mkop_cls_code,
            },
            options,
        )

    def finance_ratio(
        self,
        *,
        fid_trgt_cls_code: str = "0",
        fid_cond_mrkt_div_code: Literal["J", "NX", ""] = "J",
        fid_cond_scr_div_code: str = "20175",
        fid_input_iscd: Literal["0000", "0001", "1001", "2001", ""] = "0000",
        fid_div_cls_code: str = "0",
        fid_input_price_1: str = "",
        fid_input_price_2: str = "",
        fid_vol_cnt: str = "",
        fid_input_option_1: str = "",
        fid_input_option_2: Literal["0", "1", "2", "3", ""] = "",
        fid_rank_sort_cls_code: Literal["7", "11", "15", "20", ""] = "",
        fid_blng_cls_code: str = "0",
        fid_trgt_exls_cls_code: str = "0",
        options: CallOptions = ROUTINE,
    ) -> FinanceRatio:
        """국내주식 재무비율 순위 (FHPST01750000; not on paper trading).

        Args:
            fid_trgt_cls_code: 대상 구분 코드: 0 : 전체
            fid_cond_mrkt_div_code: 조건 시장 분류 코드: J KRX, NX NXT
            fid_cond_scr_div_code: 조건 화면 분류 코드: Unique key, 20175
            fid_input_iscd: 입력 종목코드: 0000 전체, 0001 거래소, 1001 코스닥, 2001 코스피200
            fid_div_cls_code: 분류 구분 코드: 0 : 전체
            fid_input_price_1: 입력 가격1: 입력값 없을때 전체, 가격 ~
            fid_input_price_2: 입력 가격2: 입력값 없을때 전체, ~ 가격
            fid_vol_cnt: 거래량 수: 입력값 없을때 전체, 거래량 ~
            fid_input_option_1: 입력 옵션1: 회계년도 입력, ex 2023
            fid_input_option_2: 입력 옵션2: 0 1/4분기, 1 반기, 2 3/4분기, 3 결산
            fid_rank_sort_cls_code: 순위 정렬 구분 코드: 7 수익성 분석, 11 안정성 분석, 15 성장성 분석, 20 활동성
                분석
            fid_blng_cls_code: 소속 구분 코드: 0
            fid_trgt_exls_cls_code: 대상 제외 구분 코드: 0 : 전체
        """
        return self._call(
            FINANCE_RATIO,
            {
                "fid_trgt_cls_code": fid_trgt_cls_code,
                "fid_cond_mrkt_div_code": fid_cond_mrkt_div_code,
                "fid_cond_scr_div_code": fid_cond_scr_div_code,
                "fid_input_iscd": fid_input_iscd,
                "fid_div_cls_code": fid_div_cls_code,
                "fid_input_price_1": fid_input_price_1,
                "fid_input_price_2": fid_input_price_2,
                "fid_vol_cnt": fid_vol_cnt,
                "fid_input_option_1": fid_input_option_1,
                "fid_input_option_2": fid_input_option_2,
                "fid_rank_sort_cls_code": fid_rank_sort_cls_code,
                "fid_blng_cls_code": fid_blng_cls_code,
                "fid_trgt_exls_cls_code": fid_trgt_exls_cls_code,
            },
            options,
        )

    def fluctuation(
        self,
        *,
        fid_rsfl_rate2: str,
        fid_input_iscd: str,
        fid_rank_sort_cls_code: Literal["0", "1", "2", "3", "4"],
        fid_input_cnt_1: str,
        fid_input_price_1: str,
        fid_input_price_2: str,
        fid_vol_cnt: str,
        fid_trgt_cls_code: str,
        fid_trgt_exls_cls_code: str,
        fid_rsfl_rate1: str,
        fid_cond_mrkt_div_code: Literal["J", "NX"] = "J",
        fid_cond_scr_div_code: str = "20170",
        fid_prc_cls_code: str = "0",
        fid_div_cls_code: str = "0",
        options: CallOptions = ROUTINE,
    ) -> Fluctuation:
        """등락률 순위 (FHPST01700000; not on paper trading).

        Args:
            fid_rsfl_rate2: 필수, 등락 비율2: 등락 비율2 (상승률 상한)
            fid_cond_mrkt_div_code: 필수, 조건 시장 분류 코드: 조건 시장 분류 코드 (J:KRX, NX:NXT)
            fid_cond_scr_div_code: 필수, 조건 화면 분류 코드: 조건 화면 분류 코드 (20170: 등락률)
            fid_input_iscd: 필수, 입력 종목코드: 입력 종목코드 (0000: 전체)
            fid_rank_sort_cls_code: 필수, 순위 정렬 구분 코드: 순위 정렬 구분 코드 (0000: 등락률순); 0 상승율순, 1
                하락율순, 2 시가대비상승율, 3 시가대비하락율, 4 변동율
            fid_input_cnt_1: 필수, 입력 수1: 입력 수1 (조회할 종목 수)
            fid_prc_cls_code: 필수, 가격 구분 코드: 가격 구분 코드 (0: 전체)
            fid_input_price_1: 필수, 입력 가격1: 입력 가격1 (하한가)
            fid_input_price_2: 필수, 입력 가격2: 입력 가격2 (상한가)
            fid_vol_cnt: 필수, 거래량 수: 거래량 수 (최소 거래량)
            fid_trgt_cls_code: 필수, 대상 구분 코드: 대상 구분 코드 (9자리, '1' or '0', 증거금30% 40% 50% 60% 100%
                신용보증금30% 40% 50% 60%)
            fid_trgt_exls_cls_code: 필수, 대상 제외 구분 코드: 대상 제외 구분 코드 (10자리, '1' or '0',
                투자위험/경고/주의 관리종목 정리매매 불성실공시 우선주 거래정지 ETF ETN 신용주문불가 SPAC)
            fid_div_cls_code: 필수, 분류 구분 코드: 분류 구분 코드 (0: 전체)
            fid_rsfl_rate1: 필수, 등락 비율1: 등락 비율1 (하락률 하한)
        """
        return self._call(
            FLUCTUATION,
            {
                "fid_rsfl_rate2": fid_rsfl_rate2,
                "fid_cond_mrkt_div_code": fid_cond_mrkt_div_code,
                "fid_cond_scr_div_code": fid_cond_scr_div_code,
                "fid_input_iscd": fid_input_iscd,
                "fid_rank_sort_cls_code": fid_rank_sort_cls_code,
                "fid_input_cnt_1": fid_input_cnt_1,
                "fid_prc_cls_code": fid_prc_cls_code,
                "fid_input_price_1": fid_input_price_1,
                "fid_input_price_2": fid_input_price_2,
                "fid_vol_cnt": fid_vol_cnt,
                "fid_trgt_cls_code": fid_trgt_cls_code,
                "fid_trgt_exls_cls_code": fid_trgt_exls_cls_code,
                "fid_div_cls_code": fid_div_cls_code,
                "fid_rsfl_rate1": fid_rsfl_rate1,
            },
            options,
        )

    def hts_top_view(
        self,
        *,
        options: CallOptions = ROUTINE,
    ) -> HtsTopView:
        """HTS조회상위20종목 (HHMCM000100C0; not on paper trading)."""
        return self._call(
            HTS_TOP_VIEW,
            {},
            options,
        )

    def market_cap(
        self,
        *,
        fid_input_price_2: str,
        fid_input_price_1: str,
        fid_vol_cnt: str,
        fid_cond_mrkt_div_code: Literal["J", "NX"] = "J",
        fid_cond_scr_div_code: str = "20174",
        fid_div_cls_code: Literal["0", "1", "2"] = "0",
        fid_input_iscd: Literal["0000", "0001", "1001", "2001"] = "0000",
        fid_trgt_cls_code: str = "0",
        fid_trgt_exls_cls_code: str = "0",
        options: CallOptions = ROUTINE,
    ) -> MarketCap:
        """국내주식 시가총액 상위 (FHPST01740000; not on paper trading).

        Args:
            fid_input_price_2: 입력 가격2: 입력값 없을때 전체 (~ 가격)
            fid_cond_mrkt_div_code: 조건 시장 분류 코드: 시장구분코드 (J:KRX, NX:NXT)
            fid_cond_scr_div_code: 조건 화면 분류 코드: Unique key( 20174 )
            fid_div_cls_code: 분류 구분 코드: 0 전체, 1 보통주, 2 우선주
            fid_input_iscd: 입력 종목코드: 0000 전체, 0001 거래소, 1001 코스닥, 2001 코스피200
            fid_trgt_cls_code: 대상 구분 코드: 0 : 전체
            fid_trgt_exls_cls_code: 대상 제외 구분 코드: 0 : 전체
            fid_input_price_1: 입력 가격1: 입력값 없을때 전체 (가격 ~)
            fid_vol_cnt: 거래량 수: 입력값 없을때 전체 (거래량 ~)
        """
        return self._call(
            MARKET_CAP,
            {
                "fid_input_price_2": fid_input_price_2,
                "fid_cond_mrkt_div_code": fid_cond_mrkt_div_code,
                "fid_cond_scr_div_code": fid_cond_scr_div_code,
                "fid_div_cls_code": fid_div_cls_code,
                "fid_input_iscd": fid_input_iscd,
                "fid_trgt_cls_code": fid_trgt_cls_code,
                "fid_trgt_exls_cls_code": fid_trgt_exls_cls_code,
                "fid_input_price_1": fid_input_price_1,
                "fid_vol_cnt": fid_vol_cnt,
            },
            options,
        )

    def market_value(
        self,
        *,
        fid_input_price_1: str,
        fid_input_price_2: str,
        fid_vol_cnt: str,
        fid_input_option_1: str,
        fid_input_option_2: Literal["0", "1", "2", "3"],
        fid_rank_sort_cls_code: Literal["23", "24", "25", "26", "27", "28", "29", "30", "31"],
        fid_trgt_cls_code: str = "0",
        fid_cond_mrkt_div_code: Literal["J", "NX"] = "J",
        fid_cond_scr_div_code: str = "20179",
        fid_input_iscd: Literal["0000", "0001", "1001", "2001"] = "0000",
        fid_div_cls_code: Literal["0", "1", "2", "3", "4", "5", "6", "7"] = "0",
        fid_blng_cls_code: str = "0",
        fid_trgt_exls_cls_code: str = "0",
        options: CallOptions = ROUTINE,
    ) -> MarketValue:
        """국내주식 시장가치 순위 (FHPST01790000; not on paper trading).

        Args:
            fid_trgt_cls_code: 대상 구분 코드: 0 : 전체
            fid_cond_mrkt_div_code: 조건 시장 분류 코드: 시장구분코드 (J:KRX, NX:NXT)
            fid_cond_scr_div_code: 조건 화면 분류 코드: Unique key( 20179 )
            fid_input_iscd: 입력 종목코드: 0000 전체, 0001 거래소, 1001 코스닥, 2001 코스피200
            fid_div_cls_code: 분류 구분 코드: 0 전체, 1 관리종목, 2 투자주의, 3 투자경고, 4 투자위험예고, 5
                투자위험, 6 보통주, 7 우선주
            fid_input_price_1: 입력 가격1: 입력값 없을때 전체 (가격 ~)
            fid_input_price_2: 입력 가격2: 입력값 없을때 전체 (~ 가격)
            fid_vol_cnt: 거래량 수: 입력값 없을때 전체 (거래량 ~)
            fid_input_option_1: 입력 옵션1: 회계연도 입력 (ex 2023)
            fid_input_option_2: 입력 옵션2: 0 1/4분기, 1 반기, 2 3/4분기, 3 결산
            fid_rank_sort_cls_code: 순위 정렬 구분 코드: '가치분석(23:PER, 24:PBR, 25:PCR, 26:PSR, 27: EPS, 28:EVA,
                29: EBITDA, 30: EV/EBITDA, 31:EBITDA/금융비율'
            fid_blng_cls_code: 소속 구분 코드: 0 : 전체
            fid_trgt_exls_cls_code: 대상 제외 구분 코드: 0 : 전체
        """
        return self._call(
            MARKET_VALUE,
            {
                "fid_trgt_cls_code": fid_trgt_cls_code,
                "fid_cond_mrkt_div_code": fid_cond_mrkt_div_code,
                "fid_cond_scr_div_code": fid_cond_scr_div_code,
                "fid_input_iscd": fid_input_iscd,
                "fid_div_cls_code": fid_div_cls_code,
                "fid_input_price_1": fid_input_price_1,
                "fid_input_price_2": fid_input_price_2,
                "fid_vol_cnt": fid_vol_cnt,
                "fid_input_option_1": fid_input_option_1,
                "fid_input_option_2": fid_input_option_2,
                "fid_rank_sort_cls_code": fid_rank_sort_cls_code,
                "fid_blng_cls_code": fid_blng_cls_code,
                "fid_trgt_exls_cls_code": fid_trgt_exls_cls_code,
            },
            options,
        )

    def near_new_highlow(
        self,
        *,
        fid_input_cnt_1: str,
        fid_input_cnt_2: str,
        fid_prc_cls_code: Literal["0", "1"],
        fid_aply_rang_prc_1: str,
        fid_aply_rang_prc_2: str,
        fid_aply_rang_vol: Literal["0", "100"] = "0",
        fid_cond_mrkt_div_code: str = "J",
        fid_cond_scr_div_code: str = "20187",
        fid_div_cls_code: Literal["0", "1", "2", "3"] = "0",
        fid_input_iscd: Literal["0000", "0001", "1001", "2001", "4001"] = "0000",
        fid_trgt_cls_code: str = "0",
        fid_trgt_exls_cls_code: Literal["0", "1", "2", "3", "4", "5", "6", "7"] = "0",
        options: CallOptions = ROUTINE,
    ) -> NearNewHighlow:
        """국내주식 신고_신저근접종목 상위 (FHPST01870000; not on paper trading).

        Args:
            fid_aply_rang_vol: 적용 범위 거래량: 0: 전체, 100: 100주 이상
            fid_cond_mrkt_div_code: 조건 시장 분류 코드: 시장구분코드 (주식 J)
            fid_cond_scr_div_code: 조건 화면 분류 코드: Unique key(20187)
            fid_div_cls_code: 분류 구분 코드: 0 전체, 1 관리종목, 2 투자주의, 3 투자경고
            fid_input_cnt_1: 입력 수1: 괴리율 최소
            fid_input_cnt_2: 입력 수2: 괴리율 최대
            fid_prc_cls_code: 가격 구분 코드: 0 신고근접, 1 신저근접
            fid_input_iscd: 입력 종목코드: 0000 전체, 0001 거래소, 1001 코스닥, 2001 코스피200, 4001 KRX100
            fid_trgt_cls_code: 대상 구분 코드: 0: 전체
            fid_trgt_exls_cls_code: 대상 제외 구분 코드: 0 전체, 1 관리종목, 2 투자주의, 3 투자경고, 4 투자위험예고,
                5 투자위험, 6 보통주, 7 우선주
            fid_aply_rang_prc_1: 적용 범위 가격1: (가격 ~)
            fid_aply_rang_prc_2: 적용 범위 가격2: (~ 가격)
        """
        return self._call(
            NEAR_NEW_HIGHLOW,
            {
                "fid_aply_rang_vol": fid_aply_rang_vol,
                "fid_cond_mrkt_div_code": fid_cond_mrkt_div_code,
                "fid_cond_scr_div_code": fid_cond_scr_div_code,
                "fid_div_cls_code": fid_div_cls_code,
                "fid_input_cnt_1": fid_input_cnt_1,
                "fid_input_cnt_2": fid_input_cnt_2,
                "fid_prc_cls_code": fid_prc_cls_code,
                "fid_input_iscd": fid_input_iscd,
                "fid_trgt_cls_code": fid_trgt_cls_code,
                "fid_trgt_exls_cls_code": fid_trgt_exls_cls_code,
                "fid_aply_rang_prc_1": fid_aply_rang_prc_1,
                "fid_aply_rang_prc_2": fid_aply_rang_prc_2,
            },
            options,
        )

    def overtime_fluctuation(
        self,
        *,
        fid_div_cls_code: Literal["1", "2", "3", "4", "5"],
        fid_cond_mrkt_div_code: str = "J",
        fid_mrkt_cls_code: str = "",
        fid_cond_scr_div_code: str = "20234",
        fid_input_iscd: Literal["0", "1", "2"] = "0",
        fid_input_price_1: str = "",
        fid_input_price_2: str = "",
        fid_vol_cnt: str = "",
        fid_trgt_cls_code: str = "",
        fid_trgt_exls_cls_code: str = "",
        options: CallOptions = ROUTINE,
    ) -> OvertimeFluctuation:
        """국내주식 시간외등락율순위 (FHPST02340000; not on paper trading).

        Args:
            fid_cond_mrkt_div_code: 조건 시장 분류 코드: 시장구분코드 (J: 주식)
            fid_mrkt_cls_code: 시장 구분 코드: 공백 입력
            fid_cond_scr_div_code: 조건 화면 분류 코드: Unique key(20234)
            fid_input_iscd: 입력 종목코드: 0 전체, 1 코스피, 2 코스닥
            fid_div_cls_code: 분류 구분 코드: 1 상한가, 2 상승률, 3 보합, 4 하한가, 5 하락률
            fid_input_price_1: 입력 가격1: 입력값 없을때 전체 (가격 ~)
            fid_input_price_2: 입력 가격2: 입력값 없을때 전체 (~ 가격)
            fid_vol_cnt: 거래량 수: 입력값 없을때 전체 (거래량 ~)
            fid_trgt_cls_code: 대상 구분 코드: 공백 입력
            fid_trgt_exls_cls_code: 대상 제외 구분 코드: 공백 입력
        """
        return self._call(
            OVERTIME_FLUCTUATION,
            {
                "FID_COND_MRKT_DIV_CODE": fid_cond_mrkt_div_code,
                "FID_MRKT_CLS_CODE": fid_mrkt_cls_code,
                "FID_COND_SCR_DIV_CODE": fid_cond_scr_div_code,
                "FID_INPUT_ISCD": fid_input_iscd,
                "FID_DIV_CLS_CODE": fid_div_cls_code,
                "FID_INPUT_PRICE_1": fid_input_price_1,
                "FID_INPUT_PRICE_2": fid_input_price_2,
                "FID_VOL_CNT": fid_vol_cnt,
                "FID_TRGT_CLS_CODE": fid_trgt_cls_code,
                "FID_TRGT_EXLS_CLS_CODE": fid_trgt_exls_cls_code,
            },
            options,
        )

    def overtime_volume(
        self,
        *,
        fid_rank_sort_cls_code: Literal["0", "1", "2"],
        fid_cond_mrkt_div_code: str = "J",
        fid_cond_scr_div_code: str = "20235",
        fid_input_iscd: Literal["0000", "0001", "1001"] = "0000",
        fid_input_price_1: str = "",
        fid_input_price_2: str = "",
        fid_vol_cnt: str = "",
        fid_trgt_cls_code: str = "",
        fid_trgt_exls_cls_code: str = "",
        options: CallOptions = ROUTINE,
    ) -> OvertimeVolume:
        """국내주식 시간외거래량순위 (FHPST02350000; not on paper trading).

        Args:
            fid_cond_mrkt_div_code: 조건 시장 분류 코드: 시장구분코드 (J: 주식)
            fid_cond_scr_div_code: 조건 화면 분류 코드: Unique key(20235)
            fid_input_iscd: 입력 종목코드: 0000 전체, 0001 코스피, 1001 코스닥
            fid_rank_sort_cls_code: 순위 정렬 구분 코드: 0 매수잔량, 1 매도잔량, 2 거래량
            fid_input_price_1: 입력 가격1: 입력값 없을때 전체 (가격 ~)
            fid_input_price_2: 입력 가격2: 입력값 없을때 전체 (~ 가격)
            fid_vol_cnt: 거래량 수: 거래량 ~
            fid_trgt_cls_code: 대상 구분 코드: 공백
            fid_trgt_exls_cls_code: 대상 제외 구분 코드: 공백
        """
        return self._call(
            OVERTIME_VOLUME,
            {
                "FID_COND_MRKT_DIV_CODE": fid_cond_mrkt_div_code,
                "FID_COND_SCR_DIV_CODE": fid_cond_scr_div_code,
                "FID_INPUT_ISCD": fid_input_iscd,
                "FID_RANK_SORT_CLS_CODE": fid_rank_sort_cls_code,
                "FID_INPUT_PRICE_1": fid_input_price_1,
                "FID_INPUT_PRICE_2": fid_input_price_2,
                "FID_VOL_CNT": fid_vol_cnt,
                "FID_TRGT_CLS_CODE": fid_trgt_cls_code,
                "FID_TRGT_EXLS_CLS_CODE": fid_trgt_exls_cls_code,
            },
            options,
        )

    def prefer_disparate_ratio(
        self,
        *,
        fid_vol_cnt: str = "",
        fid_cond_mrkt_div_code: Literal["J", "NX"] = "J",
        fid_cond_scr_div_code: str = "20177",
        fid_div_cls_code: str = "0",
        fid_input_iscd: Literal["0000", "0001", "1001", "2001"] = "0000",
        fid_trgt_cls_code: str = "0",
        fid_trgt_exls_cls_code: str = "0",
        fid_input_price_1: str = "",
        fid_input_price_2: str = "",
        options: CallOptions = ROUTINE,
    ) -> PreferDisparateRatio:
        """국내주식 우선주_괴리율 상위 (FHPST01770000; not on paper trading).

        Args:
            fid_vol_cnt: 거래량 수: 입력값 없을때 전체 (거래량 ~)
            fid_cond_mrkt_div_code: 조건 시장 분류 코드: 시장구분코드 (J:KRX, NX:NXT)
            fid_cond_scr_div_code: 조건 화면 분류 코드: Unique key( 20177 )
            fid_div_cls_code: 분류 구분 코드: 0: 전체
            fid_input_iscd: 입력 종목코드: 0000 전체, 0001 거래소, 1001 코스닥, 2001 코스피200
            fid_trgt_cls_code: 대상 구분 코드: 0 : 전체
            fid_trgt_exls_cls_code: 대상 제외 구분 코드: 0 : 전체
            fid_input_price_1: 입력 가격1: 입력값 없을때 전체 (가격 ~)
            fid_input_price_2: 입력 가격2: 입력값 없을때 전체 (~ 가격)
        """
        return self._call(
            PREFER_DISPARATE_RATIO,
            {
                "fid_vol_cnt": fid_vol_cnt,
                "fid_cond_mrkt_div_code": fid_cond_mrkt_div_code,
                "fid_cond_scr_div_code": fid_cond_scr_div_code,
                "fid_div_cls_code": fid_div_cls_code,
                "fid_input_iscd": fid_input_iscd,
                "fid_trgt_cls_code": fid_trgt_cls_code,
                "fid_trgt_exls_cls_code": fid_trgt_exls_cls_code,
                "fid_input_price_1": fid_input_price_1,
                "fid_input_price_2": fid_input_price_2,
            },
            options,
        )

    def profit_asset_index(
        self,
        *,
        fid_trgt_cls_code: str,
        fid_input_iscd: str,
        fid_div_cls_code: str,
        fid_input_price_1: str,
        fid_input_price_2: str,
        fid_vol_cnt: str,
        fid_input_option_1: str,
        fid_input_option_2: Literal["0", "1", "2", "3"],
        fid_rank_sort_cls_code: Literal["0", "1", "2", "3", "4", "5", "6"],
        fid_blng_cls_code: str,
        fid_trgt_exls_cls_code: str,
        fid_cond_mrkt_div_code: Literal["J", "NX"] = "J",
        fid_cond_scr_div_code: str = "20173",
        options: CallOptions = ROUTINE,
    ) -> ProfitAssetIndex:
        """국내주식 수익자산지표 순위 (FHPST01730000; not on paper trading).

        Args:
            fid_cond_mrkt_div_code: 조건 시장 분류 코드: (필수) (J:KRX, NX:NXT)
            fid_trgt_cls_code: 대상 구분 코드: 필수
            fid_cond_scr_div_code: 조건 화면 분류 코드: 필수
            fid_input_iscd: 입력 종목코드: 필수
            fid_div_cls_code: 분류 구분 코드: 필수
            fid_input_price_1: 입력 가격1: 필수
            fid_input_price_2: 입력 가격2: 필수
            fid_vol_cnt: 거래량 수: 필수
            fid_input_option_1: 입력 옵션1: 필수
            fid_input_option_2: 입력 옵션2: 필수; 0 1/4분기, 1 반기, 2 3/4분기, 3 결산
            fid_rank_sort_cls_code: 순위 정렬 구분 코드: 필수; 0 매출이익, 1 영업이익, 2 경상이익, 3 당기순이익, 4
                자산총계, 5 부채총계, 6 자본총계
            fid_blng_cls_code: 소속 구분 코드: 필수
            fid_trgt_exls_cls_code: 대상 제외 구분 코드: 필수
        """
        return self._call(
            PROFIT_ASSET_INDEX,
            {
                "fid_cond_mrkt_div_code": fid_cond_mrkt_div_code,
                "fid_trgt_cls_code": fid_trgt_cls_code,
                "fid_cond_scr_div_code": fid_cond_scr_div_code,
                "fid_input_iscd": fid_input_iscd,
                "fid_div_cls_code": fid_div_cls_code,
                "fid_input_price_1": fid_input_price_1,
                "fid_input_price_2": fid_input_price_2,
                "fid_vol_cnt": fid_vol_cnt,
                "fid_input_option_1": fid_input_option_1,
                "fid_input_option_2": fid_input_option_2,
                "fid_rank_sort_cls_code": fid_rank_sort_cls_code,
                "fid_blng_cls_code": fid_blng_cls_code,
                "fid_trgt_exls_cls_code": fid_trgt_exls_cls_code,
            },
            options,
        )

    def short_sale(
        self,
        *,
        fid_period_div_code: Literal["D", "M"],
        fid_input_cnt_1: str,
        fid_aply_rang_prc_1: str,
        fid_aply_rang_prc_2: str,
        fid_aply_rang_vol: Literal["0", "100"] = "0",
        fid_cond_mrkt_div_code: str = "J",
        fid_cond_scr_div_code: str = "20482",
        fid_input_iscd: Literal["0000", "0001", "1001", "2001", "4001", "3003"] = "0000",
        fid_trgt_exls_cls_code: str = "0",
        fid_trgt_cls_code: str = "0",
        options: CallOptions = ROUTINE,
    ) -> ShortSale:
        """국내주식 공매도 상위종목 (FHPST04820000; not on paper trading).

        Args:
            fid_aply_rang_vol: FID 적용 범위 거래량: 0 전체, 100 100주 이상
            fid_cond_mrkt_div_code: 조건 시장 분류 코드: 시장구분코드 (주식 J)
            fid_cond_scr_div_code: 조건 화면 분류 코드: Unique key(20482)
            fid_input_iscd: 입력 종목코드: 0000:전체, 0001:코스피, 1001:코스닥, 2001:코스피200, 4001: KRX100, 3003:
                코스닥150
            fid_period_div_code: 조회구분 (일/월): D 일, M 월
            fid_input_cnt_1: 조회가간(일수): 조회구분(D) 0:1일, 1:2일, 2:3일, 3:4일, 4:1주일, 9:2주일, 14:3주일,
                조회구분(M) 1:1개월, 2:2개월, 3:3개월
            fid_trgt_exls_cls_code: 대상 제외 구분 코드: (0:전체 입력)
            fid_trgt_cls_code: FID 대상 구분 코드: 대상 구분 코드(0:전체 입력)
            fid_aply_rang_prc_1: FID 적용 범위 가격1: 적용 범위 가격1(가격 ~)
            fid_aply_rang_prc_2: FID 적용 범위 가격2: 적용 범위 가격2(~ 가격)
        """
        return self._call(
            SHORT_SALE,
            {
                "FID_APLY_RANG_VOL": fid_aply_rang_vol,
                "FID_COND_MRKT_DIV_CODE": fid_cond_mrkt_div_code,
                "FID_COND_SCR_DIV_CODE": fid_cond_scr_div_code,
                "FID_INPUT_ISCD": fid_input_iscd,
                "FID_PERIOD_DIV_CODE": fid_period_div_code,
                "FID_INPUT_CNT_1": fid_input_cnt_1,
                "FID_TRGT_EXLS_CLS_CODE": fid_trgt_exls_cls_code,
                "FID_TRGT_CLS_CODE": fid_trgt_cls_code,
                "FID_APLY_RANG_PRC_1": fid_aply_rang_prc_1,
                "FID_APLY_RANG_PRC_2": fid_aply_rang_prc_2,
            },
            options,
        )

    def top_interest_stock(
        self,
        *,
        fid_input_iscd_2: str,
        fid_cond_mrkt_div_code: Literal["J", "NX", ""] = "J",
        fid_cond_scr_div_code: str = "20180",
        fid_input_iscd: Literal["0000", "0001", "1001", "2001", ""] = "0000",
        fid_trgt_cls_code: str = "0",
        fid_trgt_exls_cls_code: str = "0",
        fid_input_price_1: str = "",
        fid_input_price_2: str = "",
        fid_vol_cnt: str = "",
        fid_div_cls_code: Literal["0", "1", "2", "3", "4", "5", "6", "7", ""] = "0",
        fid_input_cnt_1: Literal["1", "10", ""] = "",
        options: CallOptions = ROUTINE,
    ) -> TopInterestStock:
        """국내주식 관심종목등록 상위 (FHPST01800000; not on paper trading).

        Args:
            fid_input_iscd_2: 입력 종목코드2: 000000 : 필수입력값
            fid_cond_mrkt_div_code: 조건 시장 분류 코드: 시장구분코드 (J:KRX, NX:NXT)
            fid_cond_scr_div_code: 조건 화면 분류 코드: Unique key(20180)
            fid_input_iscd: 입력 종목코드: 0000 전체, 0001 거래소, 1001 코스닥, 2001 코스피200
            fid_trgt_cls_code: 대상 구분 코드: 0 : 전체
            fid_trgt_exls_cls_code: 대상 제외 구분 코드: 0 : 전체
            fid_input_price_1: 입력 가격1: 입력값 없을때 전체 (가격 ~)
            fid_input_price_2: 입력 가격2: 입력값 없을때 전체 (~ 가격)
            fid_vol_cnt: 거래량 수: 입력값 없을때 전체 (거래량 ~)
            fid_div_cls_code: 분류 구분 코드: 0 전체, 1 관리종목, 2 투자주의, 3 투자경고, 4 투자위험예고, 5
                투자위험, 6 보통주, 7 우선주
            fid_input_cnt_1: 입력 수1: 순위검색 입력값(1: 1위부터, 10:10위부터)
        """
        return self._call(
            TOP_INTEREST_STOCK,
            {
                "fid_input_iscd_2": fid_input_iscd_2,
                "fid_cond_mrkt_div_code": fid_cond_mrkt_div_code,
                "fid_cond_scr_div_code": fid_cond_scr_div_code,
                "fid_input_iscd": fid_input_iscd,
                "fid_trgt_cls_code": fid_trgt_cls_code,
                "fid_trgt_exls_cls_code": fid_trgt_exls_cls_code,
                "fid_input_price_1": fid_input_price_1,
                "fid_input_price_2": fid_input_price_2,
                "fid_vol_cnt": fid_vol_cnt,
                "fid_div_cls_code": fid_div_cls_code,
                "fid_input_cnt_1": fid_input_cnt_1,
            },
            options,
        )

    def traded_by_company(
        self,
        *,
        fid_rank_sort_cls_code: Literal["0", "1"],
        fid_input_date_1: str,
        fid_input_date_2: str,
        fid_aply_rang_prc_2: str,
        fid_aply_rang_prc_1: str,
        fid_trgt_exls_cls_code: str = "0",
        fid_cond_mrkt_div_code: Literal["J", "NX"] = "J",
        fid_cond_scr_div_code: str = "20186",
        fid_div_cls_code: Literal["0", "1", "2", "3", "4", "5", "6", "7"] = "0",
        fid_input_iscd: Literal["0000", "0001", "1001", "2001", "4001"] = "0000",
        fid_trgt_cls_code: str = "0",
        fid_aply_rang_vol: Literal["0", "100"] = "0",
        options: CallOptions = ROUTINE,
    ) -> TradedByCompany:
        """국내주식 당사매매종목 상위 (FHPST01860000; not on paper trading).

        Args:
            fid_trgt_exls_cls_code: 대상 제외 구분 코드: 0: 전체
            fid_cond_mrkt_div_code: 조건 시장 분류 코드: 시장구분코드 (J:KRX, NX:NXT)
            fid_cond_scr_div_code: 조건 화면 분류 코드: Unique key(20186)
            fid_div_cls_code: 분류 구분 코드: 0 전체, 1 관리종목, 2 투자주의, 3 투자경고, 4 투자위험예고, 5
                투자위험, 6 보통주, 7 우선주
            fid_rank_sort_cls_code: 순위 정렬 구분 코드: 0 매도상위, 1 매수상위
            fid_input_date_1: 입력 날짜1: 기간~
            fid_input_date_2: 입력 날짜2: ~기간
            fid_input_iscd: 입력 종목코드: 0000 전체, 0001 거래소, 1001 코스닥, 2001 코스피200, 4001 KRX100
            fid_trgt_cls_code: 대상 구분 코드: 0: 전체
            fid_aply_rang_vol: 적용 범위 거래량: 0: 전체, 100: 100주 이상
            fid_aply_rang_prc_2: 적용 범위 가격2: (~ 가격)
            fid_aply_rang_prc_1: 적용 범위 가격1: (가격 ~)
        """
        return self._call(
            TRADED_BY_COMPANY,
            {
                "fid_trgt_exls_cls_code": fid_trgt_exls_cls_code,
                "fid_cond_mrkt_div_code": fid_cond_mrkt_div_code,
                "fid_cond_scr_div_code": fid_cond_scr_div_code,
                "fid_div_cls_code": fid_div_cls_code,
                "fid_rank_sort_cls_code": fid_rank_sort_cls_code,
                "fid_input_date_1": fid_input_date_1,
                "fid_input_date_2": fid_input_date_2,
                "fid_input_iscd": fid_input_iscd,
                "fid_trgt_cls_code": fid_trgt_cls_code,
                "fid_aply_rang_vol": fid_aply_rang_vol,
                "fid_aply_rang_prc_2": fid_aply_rang_prc_2,
                "fid_aply_rang_prc_1": fid_aply_rang_prc_1,
            },
            options,
        )

    def volume_power(
        self,
        *,
        fid_trgt_exls_cls_code: str = "0",
        fid_cond_mrkt_div_code: Literal["J", "NX", ""] = "J",
        fid_cond_scr_div_code: str = "20168",
        fid_input_iscd: Literal["0000", "0001", "1001", "2001", ""] = "0000",
        fid_div_cls_code: Literal["0", "1", "2", ""] = "0",
        fid_input_price_1: str = "",
        fid_input_price_2: str = "",
        fid_vol_cnt: str = "",
        fid_trgt_cls_code: str = "0",
        options: CallOptions = ROUTINE,
    ) -> VolumePower:
        """국내주식 체결강도 상위 (FHPST01680000; not on paper trading).

        Args:
            fid_trgt_exls_cls_code: 대상 제외 구분 코드: 0 : 전체
            fid_cond_mrkt_div_code: 조건 시장 분류 코드: 시장구분코드 (J:KRX, NX:NXT)
            fid_cond_scr_div_code: 조건 화면 분류 코드: Unique key( 20168 )
            fid_input_iscd: 입력 종목코드: 0000 전체, 0001 거래소, 1001 코스닥, 2001 코스피200
            fid_div_cls_code: 분류 구분 코드: 0 전체, 1 보통주, 2 우선주
            fid_input_price_1: 입력 가격1: 입력값 없을때 전체 (가격 ~)
            fid_input_price_2: 입력 가격2: 입력값 없을때 전체 (~ 가격)
            fid_vol_cnt: 거래량 수: 입력값 없을때 전체 (거래량 ~)
            fid_trgt_cls_code: 대상 구분 코드: 0 : 전체
        """
        return self._call(
            VOLUME_POWER,
            {
                "fid_trgt_exls_cls_code": fid_trgt_exls_cls_code,
                "fid_cond_mrkt_div_code": fid_cond_mrkt_div_code,
                "fid_cond_scr_div_code": fid_cond_scr_div_code,
                "fid_input_iscd": fid_input_iscd,
                "fid_div_cls_code": fid_div_cls_code,
                "fid_input_price_1": fid_input_price_1,
                "fid_input_price_2": fid_input_price_2,
                "fid_vol_cnt": fid_vol_cnt,
                "fid_trgt_cls_code": fid_trgt_cls_code,
            },
            options,
        )

    def volume_rank(
        self,
        *,
        fid_input_iscd: str,
        fid_cond_mrkt_div_code: Literal["J", "NX", "UN", "W", ""] = "J",
        fid_cond_scr_div_code: str = "20171",
        fid_div_cls_code: Literal["0", "1", "2", ""] = "0",
        fid_blng_cls_code: Literal["0", "1", "2", "3", "4", ""] = "",
        fid_trgt_cls_code: str = "",
        fid_trgt_exls_cls_code: str = "",
        fid_input_price_1: str = "",
        fid_input_price_2: str = "",
        fid_vol_cnt: str = "",
        fid_input_date_1: str = "",
        options: CallOptions = ROUTINE,
    ) -> VolumeRank:
        """거래량순위 (FHPST01710000; not on paper trading).

        Args:
            fid_cond_mrkt_div_code: 필수, 조건 시장 분류 코드: 조건 시장 분류 코드 ('J': KRX, 'NX': NXT, 'UN': 통합,
                'W': ELW)
            fid_cond_scr_div_code: 필수, 조건 화면 분류 코드: 조건 화면 분류 코드 ('20171')
            fid_input_iscd: 필수, 입력 종목코드: 입력 종목코드 ('0000': 전체, 기타: 업종코드)
            fid_div_cls_code: 필수, 분류 구분 코드: 분류 구분 코드 ('0': 전체, '1': 보통주, '2': 우선주)
            fid_blng_cls_code: 필수, 소속 구분 코드: 소속 구분 코드 ('0': 평균거래량, '1': 거래증가율, '2':
                평균거래회전율, '3': 거래금액순, '4': 평균거래금액회전율)
            fid_trgt_cls_code: 필수, 대상 구분 코드: 대상 구분 코드 (9자리, '1' or '0', 차례대로 증거금 30% 40% 50%
                60% 100% 신용보증금 30% 40% 50% 60%)
            fid_trgt_exls_cls_code: 필수, 대상 제외 구분 코드: 대상 제외 구분 코드 (10자리, '1' or '0', 차례대로
                투자위험/경고/주의 관리종목 정리매매 불성실공시 우선주 거래정지 ETF ETN 신용주문불가 SPAC)
            fid_input_price_1: 필수, 입력 가격1: 입력 가격1 (가격 ~, 전체 가격 대상 조회 시 공란)
            fid_input_price_2: 필수, 입력 가격2: 입력 가격2 (~ 가격, 전체 가격 대상 조회 시 공란)
            fid_vol_cnt: 필수, 거래량 수: 거래량 수 (거래량 ~, 전체 거래량 대상 조회 시 공란)
            fid_input_date_1: 필수, 입력 날짜1: 입력 날짜1 (공란)
        """
        return self._call(
            VOLUME_RANK,
            {
                "FID_COND_MRKT_DIV_CODE": fid_cond_mrkt_div_code,
                "FID_COND_SCR_DIV_CODE": fid_cond_scr_div_code,
                "FID_INPUT_ISCD": fid_input_iscd,
                "FID_DIV_CLS_CODE": fid_div_cls_code,
                "FID_BLNG_CLS_CODE": fid_blng_cls_code,
                "FID_TRGT_CLS_CODE": fid_trgt_cls_code,
                "FID_TRGT_EXLS_CLS_CODE": fid_trgt_exls_cls_code,
                "FID_INPUT_PRICE_1": fid_input_price_1,
                "FID_INPUT_PRICE_2": fid_input_price_2,
                "FID_VOL_CNT": fid_vol_cnt,
                "FID_INPUT_DATE_1": fid_input_date_1,
            },
            options,
        )
