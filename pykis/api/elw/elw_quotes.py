# Generated from catalog/endpoints/elw/elw_quotes.toml by tools/generate.py; do not edit.
"""국내주식 > ELW시세: 21 endpoints, 0 feeds."""

from __future__ import annotations

from datetime import date, time
from decimal import Decimal
from typing import Literal

from ...answer import Answer, block, rows
from ...endpoint import ROUTINE, Api, CallOptions, Endpoint
from ...record import Record, opt_day, opt_dec, opt_hms, opt_num, text

__all__ = [
    "COMPARE_STOCKS",
    "COND_SEARCH",
    "EXPIRATION_STOCKS",
    "INDICATOR",
    "INDICATOR_TREND_CCNL",
    "INDICATOR_TREND_DAILY",
    "INDICATOR_TREND_MINUTE",
    "LP_TRADE_TREND",
    "NEWLY_LISTED",
    "QUICK_CHANGE",
    "SENSITIVITY",
    "SENSITIVITY_TREND_CCNL",
    "SENSITIVITY_TREND_DAILY",
    "UDRL_ASSET_LIST",
    "UDRL_ASSET_PRICE",
    "UPDOWN_RATE",
    "VOLATILITY_TREND_CCNL",
    "VOLATILITY_TREND_DAILY",
    "VOLATILITY_TREND_MINUTE",
    "VOLATILITY_TREND_TICK",
    "VOLUME_RANK",
    "CompareStocks",
    "CompareStocksOutput",
    "CondSearch",
    "CondSearchOutput",
    "ElwQuotes",
    "ExpirationStocks",
    "ExpirationStocksOutput",
    "Indicator",
    "IndicatorOutput",
    "IndicatorTrendCcnl",
    "IndicatorTrendCcnlOutput",
    "IndicatorTrendDaily",
    "IndicatorTrendDailyOutput",
    "IndicatorTrendMinute",
    "IndicatorTrendMinuteOutput",
    "LpTradeTrend",
    "LpTradeTrendOutput1",
    "LpTradeTrendOutput2",
    "NewlyListed",
    "NewlyListedOutput",
    "QuickChange",
    "QuickChangeOutput",
    "Sensitivity",
    "SensitivityOutput",
    "SensitivityTrendCcnl",
    "SensitivityTrendCcnlOutput",
    "SensitivityTrendDaily",
    "SensitivityTrendDailyOutput",
    "UdrlAssetList",
    "UdrlAssetListOutput",
    "UdrlAssetPrice",
    "UdrlAssetPriceOutput",
    "UpdownRate",
    "UpdownRateOutput",
    "VolatilityTrendCcnl",
    "VolatilityTrendCcnlOutput",
    "VolatilityTrendDaily",
    "VolatilityTrendDailyOutput",
    "VolatilityTrendMinute",
    "VolatilityTrendMinuteOutput",
    "VolatilityTrendTick",
    "VolatilityTrendTickOutput",
    "VolumeRank",
    "VolumeRankOutput",
]


class CompareStocksOutput(Record):
    """ELW 비교대상종목조회: output, one row."""

    elw_shrn_iscd: str = text("elw_shrn_iscd")
    """ELW단축종목코드"""
    elw_kor_isnm: str = text("elw_kor_isnm")
    """ELW한글종목명"""


class CompareStocks(Answer):
    """ELW 비교대상종목조회 (FHKEW151701C0)."""

    output: list[CompareStocksOutput] = rows("output", CompareStocksOutput)


COMPARE_STOCKS = Endpoint(
    "elw.compare_stocks",
    "ELW 비교대상종목조회",
    "GET",
    "/uapi/elw/v1/quotations/compare-stocks",
    {"": ("FHKEW151701C0", None)},
    CompareStocks,
)


class CondSearchOutput(Record):
    """ELW 종목검색: output, one row."""

    bond_shrn_iscd: str = text("bond_shrn_iscd")
    """채권단축종목코드"""
    hts_kor_isnm: str = text("hts_kor_isnm")
    """HTS한글종목명"""
    rght_type_name: str = text("rght_type_name")
    """권리유형명"""
    elw_prpr: Decimal | None = opt_dec("elw_prpr")
    """ELW현재가"""
    prdy_vrss: Decimal | None = opt_dec("prdy_vrss")
    """전일대비"""
    prdy_vrss_sign: str = text("prdy_vrss_sign")
    """전일대비부호"""
    prdy_ctrt: Decimal | None = opt_dec("prdy_ctrt")
    """전일대비율"""
    acml_vol: int | None = opt_num("acml_vol")
    """누적거래량"""
    acpr: Decimal | None = opt_dec("acpr")
    """행사가"""
    stck_cnvr_rate: Decimal | None = opt_dec("stck_cnvr_rate")
    """주식전환비율"""
    stck_lstn_date: date | None = opt_day("stck_lstn_date")
    """주식상장일자"""
    stck_last_tr_date: date | None = opt_day("stck_last_tr_date")
    """주식최종거래일자"""
    hts_rmnn_dynu: int | None = opt_num("hts_rmnn_dynu")
    """HTS잔존일수"""
    unas_isnm: str = text("unas_isnm")
    """기초자산종목명"""
    unas_prpr: Decimal | None = opt_dec("unas_prpr")
    """기초자산현재가"""
    unas_prdy_vrss: Decimal | None = opt_dec("unas_prdy_vrss")
    """기초자산전일대비"""
    unas_prdy_vrss_sign: str = text("unas_prdy_vrss_sign")
    """기초자산전일대비부호"""
    unas_prdy_ctrt: Decimal | None = opt_dec("unas_prdy_ctrt")
    """기초자산전일대비율"""
    unas_acml_vol: int | None = opt_num("unas_acml_vol")
    """기초자산누적거래량"""
    moneyness: str = text("moneyness")
    """MONEYNESS"""
    atm_cls_name: str = text("atm_cls_name")
    """ATM구분명"""
    prit: Decimal | None = opt_dec("prit")
    """패리티"""
    delta_val: Decimal | None = opt_dec("delta_val")
    """델타값"""
    hts_ints_vltl: Decimal | None = opt_dec("hts_ints_vltl")
    """HTS내재변동성"""
    tmvl_val: Decimal | None = opt_dec("tmvl_val")
    """시간가치값"""
    gear: Decimal | None = opt_dec("gear")
    """기어링"""
    lvrg_val: Decimal | None = opt_dec("lvrg_val")
    """레버리지값"""
    prls_qryr_rate: Decimal | None = opt_dec("prls_qryr_rate")
    """손익분기비율"""
    cfp: Decimal | None = opt_dec("cfp")
    """자본지지점"""
    lstn_stcn: int | None = opt_num("lstn_stcn")
    """상장주수"""
    pblc_co_name: str = text("pblc_co_name")
    """발행회사명"""
    lp_mbcr_name: str = text("lp_mbcr_name")
    """LP회원사명"""
    lp_hldn_rate: Decimal | None = opt_dec("lp_hldn_rate")
    """LP보유비율"""
    elw_rght_form: str = text("elw_rght_form")
    """ELW권리형태"""
    elw_ko_barrier: Decimal | None = opt_dec("elw_ko_barrier")
    """조기종료발생기준가격"""
    apprch_rate: Decimal | None = opt_dec("apprch_rate")
    """접근도"""
    unas_shrn_iscd: str = text("unas_shrn_iscd")
    """기초자산단축종목코드"""
    mtrt_date: date | None = opt_day("mtrt_date")
    """만기일자"""
    prmm_val: Decimal | None = opt_dec("prmm_val")
    """프리미엄값"""
    stck_lp_fin_date: date | None = opt_day("stck_lp_fin_date")
    """주식LP종료일자"""
    tick_conv_prc: Decimal | None = opt_dec("tick_conv_prc")
    """틱환산가"""
    prls_qryr_stpr_prc: Decimal | None = opt_dec("prls_qryr_stpr_prc")
    """손익분기주가가격"""
    lp_hvol: int | None = opt_num("lp_hvol")
    """LP보유량"""


class CondSearch(Answer):
    """ELW 종목검색 (FHKEW15100000)."""

    output: list[CondSearchOutput] = rows("output", CondSearchOutput)


COND_SEARCH = Endpoint(
    "elw.cond_search",
    "ELW 종목검색",
    "GET",
    "/uapi/elw/v1/quotations/cond-search",
    {"": ("FHKEW15100000", None)},
    CondSearch,
)


class ExpirationStocksOutput(Record):
    """ELW 만기예정/만기종목: output, one row."""

    elw_shrn_iscd: str = text("elw_shrn_iscd")
    """ELW단축종목코드"""
    elw_kor_isnm: str = text("elw_kor_isnm")
    """ELW한글종목명"""
    unas_isnm: str = text("unas_isnm")
    """기초자산종목명"""
    unas_prpr: Decimal | None = opt_dec("unas_prpr")
    """기초자산현재가"""
    acpr: Decimal | None = opt_dec("acpr")
    """행사가"""
    stck_cnvr_rate: Decimal | None = opt_dec("stck_cnvr_rate")
    """주식전환비율"""
    elw_prpr: Decimal | None = opt_dec("elw_prpr")
    """ELW현재가"""
    stck_lstn_date: date | None = opt_day("stck_lstn_date")
    """주식상장일자"""
    stck_last_tr_date: date | None = opt_day("stck_last_tr_date")
    """주식최종거래일자"""
    total_rdmp_amt: Decimal | None = opt_dec("total_rdmp_amt")
    """총상환금액"""
    rdmp_amt: Decimal | None = opt_dec("rdmp_amt")
    """상환금액"""
    lstn_stcn: int | None = opt_num("lstn_stcn")
    """상장주수"""
    lp_hvol: int | None = opt_num("lp_hvol")
    """LP보유량"""
    ccls_paym_prc: Decimal | None = opt_dec("ccls_paym_prc")
    """확정지급2가격"""
    mtrt_vltn_amt: Decimal | None = opt_dec("mtrt_vltn_amt")
    """만기평가금액"""
    evnt_prd_fin_date: date | None = opt_day("evnt_prd_fin_date")
    """행사2기간종료일자"""
    stlm_date: date | None = opt_day("stlm_date")
    """결제일자"""
    pblc_prc: Decimal | None = opt_dec("pblc_prc")
    """발행가격"""
    unas_shrn_iscd: str = text("unas_shrn_iscd")
    """기초자산단축종목코드"""
    stnd_iscd: str = text("stnd_iscd")
    """표준종목코드"""
    rdmp_ask_amt: Decimal | None = opt_dec("rdmp_ask_amt")
    """상환청구금액"""


class ExpirationStocks(Answer):
    """ELW 만기예정/만기종목 (FHKEW154700C0)."""

    output: list[ExpirationStocksOutput] = rows("output", ExpirationStocksOutput)


EXPIRATION_STOCKS = Endpoint(
    "elw.expiration_stocks",
    "ELW 만기예정/만기종목",
    "GET",
    "/uapi/elw/v1/quotations/expiration-stocks",
    {"": ("FHKEW154700C0", None)},
    ExpirationStocks,
)


class IndicatorOutput(Record):
    """ELW 지표순위: output, one row."""

    elw_shrn_iscd: str = text("elw_shrn_iscd")
    """ELW단축종목코드"""
    elw_kor_isnm: str = text("elw_kor_isnm")
    """ELW한글종목명"""
    elw_prpr: Decimal | None = opt_dec("elw_prpr")
    """ELW현재가"""
    prdy_vrss: Decimal | None = opt_dec("prdy_vrss")
    """전일대비"""
    prdy_vrss_sign: str = text("prdy_vrss_sign")
    """전일대비부호"""
    prdy_ctrt: Decimal | None = opt_dec("prdy_ctrt")
    """전일대비율"""
    acml_vol: int | None = opt_num("acml_vol")
    """누적거래량"""
    stck_cnvr_rate: Decimal | None = opt_dec("stck_cnvr_rate")
    """주식전환비율"""
    lvrg_val: Decimal | None = opt_dec("lvrg_val")
    """레버리지값"""
    acpr: Decimal | None = opt_dec("acpr")
    """행사가"""
    tmvl_val: Decimal | None = opt_dec("tmvl_val")
    """시간가치값"""
    invl_val: Decimal | None = opt_dec("invl_val")
    """내재가치값"""
    elw_ko_barrier: Decimal | None = opt_dec("elw_ko_barrier")
    """조기종료발생기준가격"""


class Indicator(Answer):
    """ELW 지표순위 (FHPEW02790000)."""

    output: list[IndicatorOutput] = rows("output", IndicatorOutput)


INDICATOR = Endpoint(
    "elw.indicator",
    "ELW 지표순위",
    "GET",
    "/uapi/elw/v1/ranking/indicator",
    {"": ("FHPEW02790000", None)},
    Indicator,
)


class IndicatorTrendCcnlOutput(Record):
    """ELW 투자지표추이(체결): output, one row."""

    stck_cntg_hour: time | None = opt_hms("stck_cntg_hour")
    """주식체결시간"""
    elw_prpr: Decimal | None = opt_dec("elw_prpr")
    """ELW현재가"""
    prdy_vrss_sign: str = text("prdy_vrss_sign")
    """전일대비부호"""
    prdy_vrss: Decimal | None = opt_dec("prdy_vrss")
    """전일대비"""
    prdy_ctrt: Decimal | None = opt_dec("prdy_ctrt")
    """전일대비율"""
    acml_vol: int | None = opt_num("acml_vol")
    """누적거래량"""
    lvrg_val: Decimal | None = opt_dec("lvrg_val")
    """레버리지값"""
    gear: Decimal | None = opt_dec("gear")
    """기어링"""
    tmvl_val: Decimal | None = opt_dec("tmvl_val")
    """시간가치값"""
    invl_val: Decimal | None = opt_dec("invl_val")
    """내재가치값"""
    prit: Decimal | None = opt_dec("prit")
    """패리티"""
    apprch_rate: Decimal | None = opt_dec("apprch_rate")
    """접근도"""


class IndicatorTrendCcnl(Answer):
    """ELW 투자지표추이(체결) (FHPEW02740100)."""

    output: list[IndicatorTrendCcnlOutput] = rows("output", IndicatorTrendCcnlOutput)


INDICATOR_TREND_CCNL = Endpoint(
    "elw.indicator_trend_ccnl",
    "ELW 투자지표추이(체결)",
    "GET",
    "/uapi/elw/v1/quotations/indicator-trend-ccnl",
    {"": ("FHPEW02740100", None)},
    IndicatorTrendCcnl,
)


class IndicatorTrendDailyOutput(Record):
    """ELW 투자지표추이(일별): output, one row."""

    stck_bsop_date: date | None = opt_day("stck_bsop_date")
    """주식영업일자"""
    elw_prpr: Decimal | None = opt_dec("elw_prpr")
    """ELW현재가"""
    prdy_vrss_sign: str = text("prdy_vrss_sign")
    """전일대비부호"""
    prdy_vrss: Decimal | None = opt_dec("prdy_vrss")
    """전일대비"""
    prdy_ctrt: Decimal | None = opt_dec("prdy_ctrt")
    """전일대비율"""
    acml_vol: int | None = opt_num("acml_vol")
    """누적거래량"""
    lvrg_val: Decimal | None = opt_dec("lvrg_val")
    """레버리지값"""
    gear: Decimal | None = opt_dec("gear")
    """기어링"""
    tmvl_val: Decimal | None = opt_dec("tmvl_val")
    """시간가치값"""
    invl_val: Decimal | None = opt_dec("invl_val")
    """내재가치값"""
    prit: Decimal | None = opt_dec("prit")
    """패리티"""
    elw_oprc: Decimal | None = opt_dec("elw_oprc")
    """ELW시가2"""
    elw_hgpr: Decimal | None = opt_dec("elw_hgpr")
    """ELW최고가"""
    elw_lwpr: Decimal | None = opt_dec("elw_lwpr")
    """ELW최저가"""
    apprch_rate: Decimal | None = opt_dec("apprch_rate")
    """접근도"""


class IndicatorTrendDaily(Answer):
    """ELW 투자지표추이(일별) (FHPEW02740200)."""

    output: list[IndicatorTrendDailyOutput] = rows("output", IndicatorTrendDailyOutput)


INDICATOR_TREND_DAILY = Endpoint(
    "elw.indicator_trend_daily",
    "ELW 투자지표추이(일별)",
    "GET",
    "/uapi/elw/v1/quotations/indicator-trend-daily",
    {"": ("FHPEW02740200", None)},
    IndicatorTrendDaily,
)


class IndicatorTrendMinuteOutput(Record):
    """ELW 투자지표추이(분별): output, one row."""

    stck_bsop_date: date | None = opt_day("stck_bsop_date")
    """주식영업일자"""
    stck_cntg_hour: time | None = opt_hms("stck_cntg_hour")
    """주식체결시간"""
    elw_prpr: Decimal | None = opt_dec("elw_prpr")
    """ELW현재가"""
    elw_oprc: Decimal | None = opt_dec("elw_oprc")
    """ELW시가2"""
    elw_hgpr: Decimal | None = opt_dec("elw_hgpr")
    """ELW최고가"""
    elw_lwpr: Decimal | None = opt_dec("elw_lwpr")
    """ELW최저가"""
    lvrg_val: Decimal | None = opt_dec("lvrg_val")
    """레버리지값"""
    gear: Decimal | None = opt_dec("gear")
    """기어링"""
    prmm_val: Decimal | None = opt_dec("prmm_val")
    """프리미엄값"""
    invl_val: Decimal | None = opt_dec("invl_val")
    """내재가치값"""
    prit: Decimal | None = opt_dec("prit")
    """패리티"""
    acml_vol: int | None = opt_num("acml_vol")
    """누적거래량"""
    cntg_vol: int | None = opt_num("cntg_vol")
    """체결거래량"""


class IndicatorTrendMinute(Answer):
    """ELW 투자지표추이(분별) (FHPEW02740300)."""

    output: list[IndicatorTrendMinuteOutput] = rows("output", IndicatorTrendMinuteOutput)


INDICATOR_TREND_MINUTE = Endpoint(
    "elw.indicator_trend_minute",
    "ELW 투자지표추이(분별)",
    "GET",
    "/uapi/elw/v1/quotations/indicator-trend-minute",
    {"": ("FHPEW02740300", None)},
    IndicatorTrendMinute,
)


class LpTradeTrendOutput1(Record):
    """ELW LP매매추이: output1."""

    cntg_hour: time | None = opt_hms("cntg_hour")
    """체결시간"""
    elw_prpr: Decimal | None = opt_dec("elw_prpr")
    """ELW현재가"""
    prdy_vrss_sign: str = text("prdy_vrss_sign")
    """전일대비부호"""
    prdy_vrss: Decimal | None = opt_dec("prdy_vrss")
    """전일대비"""
    prdy_ctrt: Decimal | None = opt_dec("prdy_ctrt")
    """전일대비율"""
    acml_vol: int | None = opt_num("acml_vol")
    """누적거래량"""
    acml_tr_pbmn: Decimal | None = opt_dec("acml_tr_pbmn")
    """누적거래대금"""
    lp_buy_qty: int | None = opt_num("lp_buy_qty")
    """LP매수수량"""
    lp_sell_qty: int | None = opt_num("lp_sell_qty")
    """LP매도수량"""
    lp_ntby_qty: int | None = opt_num("lp_ntby_qty")
    """LP순매수수량"""
    lp_buy_amt: Decimal | None = opt_dec("lp_buy_amt")
    """LP매수금액"""
    lp_sell_amt: Decimal | None = opt_dec("lp_sell_amt")
    """LP매도금액"""
    lp_ntby_amt: Decimal | None = opt_dec("lp_ntby_amt")
    """LP순매수금액"""
    inst_deal_qty: int | None = opt_num("inst_deal_qty")
    """기관매매수량"""
    frgn_deal_qty: int | None = opt_num("frgn_deal_qty")
    """외국인매매수량"""
    prsn_deal_qty: int | None = opt_num("prsn_deal_qty")
    """개인매매수량"""
    apprch_rate: Decimal | None = opt_dec("apprch_rate")
    """접근도"""


class LpTradeTrendOutput2(Record):
    """ELW LP매매추이: output2, one row."""

    cntg_hour: time | None = opt_hms("cntg_hour")
    """체결시간"""
    elw_prpr: Decimal | None = opt_dec("elw_prpr")
    """ELW현재가"""
    prdy_vrss_sign: str = text("prdy_vrss_sign")
    """전일대비부호"""
    prdy_vrss: Decimal | None = opt_dec("prdy_vrss")
    """전일대비"""
    prdy_ctrt: Decimal | None = opt_dec("prdy_ctrt")
    """전일대비율"""
    acml_vol: int | None = opt_num("acml_vol")
    """누적거래량"""
    acml_tr_pbmn: Decimal | None = opt_dec("acml_tr_pbmn")
    """누적거래대금"""
    lp_buy_qty: int | None = opt_num("lp_buy_qty")
    """LP매수수량"""
    lp_sell_qty: int | None = opt_num("lp_sell_qty")
    """LP매도수량"""
    lp_ntby_qty: int | None = opt_num("lp_ntby_qty")
    """LP순매수수량"""
    lp_buy_amt: Decimal | None = opt_dec("lp_buy_amt")
    """LP매수금액"""
    lp_sell_amt: Decimal | None = opt_dec("lp_sell_amt")
    """LP매도금액"""
    lp_ntby_amt: Decimal | None = opt_dec("lp_ntby_amt")
    """LP순매수금액"""
    inst_deal_qty: int | None = opt_num("inst_deal_qty")
    """기관매매수량"""
    frgn_deal_qty: int | None = opt_num("frgn_deal_qty")
    """외국인매매수량"""
    prsn_deal_qty: int | None = opt_num("prsn_deal_qty")
    """개인매매수량"""
    apprch_rate: Decimal | None = opt_dec("apprch_rate")
    """접근도"""


class LpTradeTrend(Answer):
    """ELW LP매매추이 (FHPEW03760000)."""

    output1: LpTradeTrendOutput1 = block("output1", LpTradeTrendOutput1)
    output2: list[LpTradeTrendOutput2] = rows("output2", LpTradeTrendOutput2)


LP_TRADE_TREND = Endpoint(
    "elw.lp_trade_trend",
    "ELW LP매매추이",
    "GET",
    "/uapi/elw/v1/quotations/lp-trade-trend",
    {"": ("FHPEW03760000", None)},
    LpTradeTrend,
)


class NewlyListedOutput(Record):
    """ELW 신규상장종목: output, one row."""

    elw_shrn_iscd: str = text("elw_shrn_iscd")
    """ELW단축종목코드"""
    unas_isnm: str = text("unas_isnm")
    """기초자산종목명"""
    lstn_stcn: int | None = opt_num("lstn_stcn")
    """상장주수"""
    acpr: Decimal | None = opt_dec("acpr")
    """행사가"""
    stck_last_tr_date: date | None = opt_day("stck_last_tr_date")
    """주식최종거래일자"""
    elw_ko_barrier: str = text("elw_ko_barrier")
    """조기종료발생기준가격"""


class NewlyListed(Answer):
    """ELW 신규상장종목 (FHKEW154800C0)."""

    output: list[NewlyListedOutput] = rows("output", NewlyListedOutput)


NEWLY_LISTED = Endpoint(
    "elw.newly_listed",
    "ELW 신규상장종목",
    "GET",
    "/uapi/elw/v1/quotations/newly-listed",
    {"": ("FHKEW154800C0", None)},
    NewlyListed,
)


class QuickChangeOutput(Record):
    """ELW 당일급변종목: output, one row."""

    elw_shrn_iscd: str = text("elw_shrn_iscd")
    """ELW단축종목코드"""
    elw_kor_isnm: str = text("elw_kor_isnm")
    """ELW한글종목명"""
    elw_prpr: Decimal | None = opt_dec("elw_prpr")
    """ELW현재가"""
    prdy_vrss_sign: str = text("prdy_vrss_sign")
    """전일대비부호"""
    prdy_vrss: Decimal | None = opt_dec("prdy_vrss")
    """전일대비"""
    prdy_ctrt: Decimal | None = opt_dec("prdy_ctrt")
    """전일대비율"""
    askp: Decimal | None = opt_dec("askp")
    """매도호가"""
    bidp: Decimal | None = opt_dec("bidp")
    """매수호가"""
    total_askp_rsqn: int | None = opt_num("total_askp_rsqn")
    """총매도호가잔량"""
    total_bidp_rsqn: int | None = opt_num("total_bidp_rsqn")
    """총매수호가잔량"""
    acml_vol: int | None = opt_num("acml_vol")
    """누적거래량"""
    stnd_val: Decimal | None = opt_dec("stnd_val")
    """기준값"""
    stnd_val_vrss: Decimal | None = opt_dec("stnd_val_vrss")
    """기준값대비"""
    stnd_val_ctrt: Decimal | None = opt_dec("stnd_val_ctrt")
    """기준값대비율"""


class QuickChange(Answer):
    """ELW 당일급변종목 (FHPEW02870000)."""

    output: list[QuickChangeOutput] = rows("output", QuickChangeOutput)


QUICK_CHANGE = Endpoint(
    "elw.quick_change",
    "ELW 당일급변종목",
    "GET",
    "/uapi/elw/v1/ranking/quick-change",
    {"": ("FHPEW02870000", None)},
    QuickChange,
)


class SensitivityOutput(Record):
    """ELW 민감도 순위: output, one row."""

    elw_shrn_iscd: str = text("elw_shrn_iscd")
    """ELW단축종목코드"""
    elw_kor_isnm: str = text("elw_kor_isnm")
    """ELW한글종목명"""
    elw_prpr: Decimal | None = opt_dec("elw_prpr")
    """ELW현재가"""
    prdy_vrss: Decimal | None = opt_dec("prdy_vrss")
    """전일대비"""
    prdy_vrss_sign: str = text("prdy_vrss_sign")
    """전일대비부호"""
    prdy_ctrt: Decimal | None = opt_dec("prdy_ctrt")
    """전일대비율"""
    acml_vol: int | None = opt_num("acml_vol")
    """누적거래량"""
    hts_thpr: Decimal | None = opt_dec("hts_thpr")
    """HTS이론가"""
    delta_val: Decimal | None = opt_dec("delta_val")
    """델타값"""
    gama: Decimal | None = opt_dec("gama")
    """감마"""
    theta: Decimal | None = opt_dec("theta")
    """세타"""
    vega: Decimal | None = opt_dec("vega")
    """베가"""
    rho: Decimal | None = opt_dec("rho")
    """로우"""
    hts_ints_vltl: Decimal | None = opt_dec("hts_ints_vltl")
    """HTS내재변동성"""
    d90_hist_vltl: Decimal | None = opt_dec("d90_hist_vltl")
    """90일역사적변동성"""


class Sensitivity(Answer):
    """ELW 민감도 순위 (FHPEW02850000)."""

    output: list[SensitivityOutput] = rows("output", SensitivityOutput)


SENSITIVITY = Endpoint(
    "elw.sensitivity",
    "ELW 민감도 순위",
    "GET",
    "/uapi/elw/v1/ranking/sensitivity",
    {"": ("FHPEW02850000", None)},
    Sensitivity,
)


class SensitivityTrendCcnlOutput(Record):
    """ELW 민감도 추이(체결): output, one row."""

    stck_cntg_hour: time | None = opt_hms("stck_cntg_hour")
    """주식체결시간"""
    elw_prpr: Decimal | None = opt_dec("elw_prpr")
    """ELW현재가"""
    prdy_vrss: Decimal | None = opt_dec("prdy_vrss")
    """전일대비"""
    prdy_vrss_sign: str = text("prdy_vrss_sign")
    """전일대비부호"""
    prdy_ctrt: Decimal | None = opt_dec("prdy_ctrt")
    """전일대비율"""
    hts_thpr: Decimal | None = opt_dec("hts_thpr")
    """hts 이론가"""
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


class SensitivityTrendCcnl(Answer):
    """ELW 민감도 추이(체결) (FHPEW02830100)."""

    output: list[SensitivityTrendCcnlOutput] = rows("output", SensitivityTrendCcnlOutput)


SENSITIVITY_TREND_CCNL = Endpoint(
    "elw.sensitivity_trend_ccnl",
    "ELW 민감도 추이(체결)",
    "GET",
    "/uapi/elw/v1/quotations/sensitivity-trend-ccnl",
    {"": ("FHPEW02830100", None)},
    SensitivityTrendCcnl,
)


class SensitivityTrendDailyOutput(Record):
    """ELW 민감도 추이(일별): output, one row."""

    stck_bsop_date: date | None = opt_day("stck_bsop_date")
    """주식영업일자"""
    elw_prpr: Decimal | None = opt_dec("elw_prpr")
    """ELW현재가"""
    prdy_vrss: Decimal | None = opt_dec("prdy_vrss")
    """전일대비"""
    prdy_vrss_sign: str = text("prdy_vrss_sign")
    """전일대비부호"""
    prdy_ctrt: Decimal | None = opt_dec("prdy_ctrt")
    """전일대비율"""
    hts_thpr: Decimal | None = opt_dec("hts_thpr")
    """HTS이론가"""
    delta_val: Decimal | None = opt_dec("delta_val")
    """델타값"""
    gama: Decimal | None = opt_dec("gama")
    """감마"""
    theta: Decimal | None = opt_dec("theta")
    """세타"""
    vega: Decimal | None = opt_dec("vega")
    """베가"""
    rho: Decimal | None = opt_dec("rho")
    """로우"""


class SensitivityTrendDaily(Answer):
    """ELW 민감도 추이(일별) (FHPEW02830200)."""

    output: list[SensitivityTrendDailyOutput] = rows("output", SensitivityTrendDailyOutput)


SENSITIVITY_TREND_DAILY = Endpoint(
    "elw.sensitivity_trend_daily",
    "ELW 민감도 추이(일별)",
    "GET",
    "/uapi/elw/v1/quotations/sensitivity-trend-daily",
    {"": ("FHPEW02830200", None)},
    SensitivityTrendDaily,
)


class UdrlAssetListOutput(Record):
    """ELW 기초자산 목록조회: output, one row."""

    unas_shrn_iscd: str = text("unas_shrn_iscd")
    """기초자산단축종목코드"""
    unas_isnm: str = text("unas_isnm")
    """기초자산종목명"""
    unas_prpr: Decimal | None = opt_dec("unas_prpr")
    """기초자산현재가"""
    unas_prdy_vrss: Decimal | None = opt_dec("unas_prdy_vrss")
    """기초자산전일대비"""
    unas_prdy_vrss_sign: str = text("unas_prdy_vrss_sign")
    """기초자산전일대비부호"""
    unas_prdy_ctrt: Decimal | None = opt_dec("unas_prdy_ctrt")
    """기초자산전일대비율"""


class UdrlAssetList(Answer):
    """ELW 기초자산 목록조회 (FHKEW154100C0)."""

    output: list[UdrlAssetListOutput] = rows("output", UdrlAssetListOutput)


UDRL_ASSET_LIST = Endpoint(
    "elw.udrl_asset_list",
    "ELW 기초자산 목록조회",
    "GET",
    "/uapi/elw/v1/quotations/udrl-asset-list",
    {"": ("FHKEW154100C0", None)},
    UdrlAssetList,
)


class UdrlAssetPriceOutput(Record):
    """ELW 기초자산별 종목시세: output, one row."""

    elw_shrn_iscd: str = text("elw_shrn_iscd")
    """ELW단축종목코드"""
    hts_kor_isnm: str = text("hts_kor_isnm")
    """HTS한글종목명"""
    elw_prpr: Decimal | None = opt_dec("elw_prpr")
    """ELW현재가"""
    prdy_vrss: Decimal | None = opt_dec("prdy_vrss")
    """전일대비"""
    prdy_vrss_sign: str = text("prdy_vrss_sign")
    """전일대비부호"""
    prdy_ctrt: Decimal | None = opt_dec("prdy_ctrt")
    """전일대비율"""
    acml_vol: int | None = opt_num("acml_vol")
    """누적거래량"""
    acpr: Decimal | None = opt_dec("acpr")
    """행사가"""
    prls_qryr_stpr_prc: Decimal | None = opt_dec("prls_qryr_stpr_prc")
    """손익분기주가가격"""
    hts_rmnn_dynu: int | None = opt_num("hts_rmnn_dynu")
    """HTS잔존일수"""
    hts_ints_vltl: Decimal | None = opt_dec("hts_ints_vltl")
    """HTS내재변동성"""
    stck_cnvr_rate: Decimal | None = opt_dec("stck_cnvr_rate")
    """주식전환비율"""
    lp_hvol: int | None = opt_num("lp_hvol")
    """LP보유량"""
    lp_rlim: Decimal | None = opt_dec("lp_rlim")
    """LP비중"""
    lvrg_val: Decimal | None = opt_dec("lvrg_val")
    """레버리지값"""
    gear: Decimal | None = opt_dec("gear")
    """기어링"""
    delta_val: Decimal | None = opt_dec("delta_val")
    """델타값"""
    gama: Decimal | None = opt_dec("gama")
    """감마"""
    vega: Decimal | None = opt_dec("vega")
    """베가"""
    theta: Decimal | None = opt_dec("theta")
    """세타"""
    prls_qryr_rate: Decimal | None = opt_dec("prls_qryr_rate")
    """손익분기비율"""
    cfp: Decimal | None = opt_dec("cfp")
    """자본지지점"""
    prit: Decimal | None = opt_dec("prit")
    """패리티"""
    invl_val: Decimal | None = opt_dec("invl_val")
    """내재가치값"""
    tmvl_val: Decimal | None = opt_dec("tmvl_val")
    """시간가치값"""
    hts_thpr: Decimal | None = opt_dec("hts_thpr")
    """HTS이론가"""
    stck_lstn_date: date | None = opt_day("stck_lstn_date")
    """주식상장일자"""
    stck_last_tr_date: date | None = opt_day("stck_last_tr_date")
    """주식최종거래일자"""
    lp_ntby_qty: int | None = opt_num("lp_ntby_qty")
    """LP순매도량"""


class UdrlAssetPrice(Answer):
    """ELW 기초자산별 종목시세 (FHKEW154101C0)."""

    output: list[UdrlAssetPriceOutput] = rows("output", UdrlAssetPriceOutput)


UDRL_ASSET_PRICE = Endpoint(
    "elw.udrl_asset_price",
    "ELW 기초자산별 종목시세",
    "GET",
    "/uapi/elw/v1/quotations/udrl-asset-price",
    {"": ("FHKEW154101C0", None)},
    UdrlAssetPrice,
)


class UpdownRateOutput(Record):
    """ELW 상승률순위: output, one row."""

    hts_kor_isnm: str = text("hts_kor_isnm")
    """HTS한글종목명"""
    elw_shrn_iscd: str = text("elw_shrn_iscd")
    """ELW단축종목코드"""
    elw_prpr: Decimal | None = opt_dec("elw_prpr")
    """ELW현재가"""
    prdy_vrss: Decimal | None = opt_dec("prdy_vrss")
    """전일대비"""
    prdy_vrss_sign: str = text("prdy_vrss_sign")
    """전일대비부호"""
    prdy_ctrt: Decimal | None = opt_dec("prdy_ctrt")
    """전일대비율"""
    acml_vol: int | None = opt_num("acml_vol")
    """누적거래량"""
    stck_sdpr: Decimal | None = opt_dec("stck_sdpr")
    """주식기준가"""
    sdpr_vrss_prpr_sign: str = text("sdpr_vrss_prpr_sign")
    """기준가대비현재가부호"""
    sdpr_vrss_prpr: Decimal | None = opt_dec("sdpr_vrss_prpr")
    """기준가대비현재가"""
    sdpr_vrss_prpr_rate: Decimal | None = opt_dec("sdpr_vrss_prpr_rate")
    """기준가대비현재가비율"""
    stck_oprc: Decimal | None = opt_dec("stck_oprc")
    """주식시가2"""
    oprc_vrss_prpr_sign: str = text("oprc_vrss_prpr_sign")
    """시가2대비현재가부호"""
    oprc_vrss_prpr: Decimal | None = opt_dec("oprc_vrss_prpr")
    """시가2대비현재가"""
    oprc_vrss_prpr_rate: Decimal | None = opt_dec("oprc_vrss_prpr_rate")
    """시가2대비현재가비율"""
    stck_hgpr: Decimal | None = opt_dec("stck_hgpr")
    """주식최고가"""
    stck_lwpr: Decimal | None = opt_dec("stck_lwpr")
    """주식최저가"""
    prd_rsfl_sign: str = text("prd_rsfl_sign")
    """기간등락부호"""
    prd_rsfl: Decimal | None = opt_dec("prd_rsfl")
    """기간등락"""
    prd_rsfl_rate: Decimal | None = opt_dec("prd_rsfl_rate")
    """기간등락비율"""
    stck_cnvr_rate: Decimal | None = opt_dec("stck_cnvr_rate")
    """주식전환비율"""
    hts_rmnn_dynu: int | None = opt_num("hts_rmnn_dynu")
    """HTS잔존일수"""
    acpr: Decimal | None = opt_dec("acpr")
    """행사가"""
    unas_isnm: str = text("unas_isnm")
    """기초자산명"""
    unas_shrn_iscd: str = text("unas_shrn_iscd")
    """기초자산코드"""
    lp_hldn_rate: Decimal | None = opt_dec("lp_hldn_rate")
    """LP보유비율"""
    prit: Decimal | None = opt_dec("prit")
    """패리티"""
    prls_qryr_stpr_prc: Decimal | None = opt_dec("prls_qryr_stpr_prc")
    """손익분기주가가격"""
    delta_val: Decimal | None = opt_dec("delta_val")
    """델타값"""
    theta: Decimal | None = opt_dec("theta")
    """세타"""
    prls_qryr_rate: Decimal | None = opt_dec("prls_qryr_rate")
    """손익분기비율"""
    stck_lstn_date: date | None = opt_day("stck_lstn_date")
    """주식상장일자"""
    stck_last_tr_date: date | None = opt_day("stck_last_tr_date")
    """주식최종거래일자"""
    hts_ints_vltl: Decimal | None = opt_dec("hts_ints_vltl")
    """HTS내재변동성"""
    lvrg_val: Decimal | None = opt_dec("lvrg_val")
    """레버리지값"""


class UpdownRate(Answer):
    """ELW 상승률순위 (FHPEW02770000)."""

    output: list[UpdownRateOutput] = rows("output", UpdownRateOutput)


UPDOWN_RATE = Endpoint(
    "elw.updown_rate",
    "ELW 상승률순위",
    "GET",
    "/uapi/elw/v1/ranking/updown-rate",
    {"": ("FHPEW02770000", None)},
    UpdownRate,
)


class VolatilityTrendCcnlOutput(Record):
    """ELW 변동성추이(체결): output, one row."""

    stck_cntg_hour: time | None = opt_hms("stck_cntg_hour")
    """주식체결시간"""
    elw_prpr: Decimal | None = opt_dec("elw_prpr")
    """ELW현재가"""
    prdy_vrss: Decimal | None = opt_dec("prdy_vrss")
    """전일대비"""
    prdy_vrss_sign: str = text("prdy_vrss_sign")
    """전일대비부호"""
    prdy_ctrt: Decimal | None = opt_dec("prdy_ctrt")
    """전일대비율"""
    bidp: Decimal | None = opt_dec("bidp")
    """매수호가"""
    askp: Decimal | None = opt_dec("askp")
    """매도호가"""
    acml_vol: int | None = opt_num("acml_vol")
    """누적거래량"""
    hts_ints_vltl: Decimal | None = opt_dec("hts_ints_vltl")
    """HTS내재변동성"""


class VolatilityTrendCcnl(Answer):
    """ELW 변동성추이(체결) (FHPEW02840100)."""

    output: list[VolatilityTrendCcnlOutput] = rows("output", VolatilityTrendCcnlOutput)


VOLATILITY_TREND_CCNL = Endpoint(
    "elw.volatility_trend_ccnl",
    "ELW 변동성추이(체결)",
    "GET",
    "/uapi/elw/v1/quotations/volatility-trend-ccnl",
    {"": ("FHPEW02840100", None)},
    VolatilityTrendCcnl,
)


class VolatilityTrendDailyOutput(Record):
    """ELW 변동성추이(일별): output, one row."""

    stck_bsop_date: date | None = opt_day("stck_bsop_date")
    """주식 영업 일자"""
    elw_prpr: Decimal | None = opt_dec("elw_prpr")
    """ELW 현재가"""
    prdy_vrss: Decimal | None = opt_dec("prdy_vrss")
    """전일대비"""
    prdy_vrss_sign: str = text("prdy_vrss_sign")
    """전일대비부호"""
    prdy_ctrt: Decimal | None = opt_dec("prdy_ctrt")
    """전일대비율"""
    elw_oprc: Decimal | None = opt_dec("elw_oprc")
    """elw 시가2"""
    elw_hgpr: Decimal | None = opt_dec("elw_hgpr")
    """elw 최고가"""
    elw_lwpr: Decimal | None = opt_dec("elw_lwpr")
    """elw 최저가"""
    acml_vol: int | None = opt_num("acml_vol")
    """누적 거래량"""
    d10_hist_vltl: Decimal | None = opt_dec("d10_hist_vltl")
    """10일 역사적 변동성"""
    d20_hist_vltl: Decimal | None = opt_dec("d20_hist_vltl")
    """20일 역사적 변동성"""
    d30_hist_vltl: Decimal | None = opt_dec("d30_hist_vltl")
    """30일 역사적 변동성"""
    d60_hist_vltl: Decimal | None = opt_dec("d60_hist_vltl")
    """60일 역사적 변동성"""
    d90_hist_vltl: Decimal | None = opt_dec("d90_hist_vltl")
    """90일 역사적 변동성"""
    hts_ints_vltl: Decimal | None = opt_dec("hts_ints_vltl")
    """HTS 내재 변동성"""


class VolatilityTrendDaily(Answer):
    """ELW 변동성추이(일별) (FHPEW02840200)."""

    output: list[VolatilityTrendDailyOutput] = rows("output", VolatilityTrendDailyOutput)


VOLATILITY_TREND_DAILY = Endpoint(
    "elw.volatility_trend_daily",
    "ELW 변동성추이(일별)",
    "GET",
    "/uapi/elw/v1/quotations/volatility-trend-daily",
    {"": ("FHPEW02840200", None)},
    VolatilityTrendDaily,
)


class VolatilityTrendMinuteOutput(Record):
    """ELW 변동성 추이(분별): output, one row."""

    stck_bsop_date: date | None = opt_day("stck_bsop_date")
    """주식 영업 일자"""
    stck_cntg_hour: time | None = opt_hms("stck_cntg_hour")
    """주식 체결 시간"""
    stck_prpr: Decimal | None = opt_dec("stck_prpr")
    """주식 현재가"""
    elw_oprc: Decimal | None = opt_dec("elw_oprc")
    """ELW 시가2"""
    elw_hgpr: Decimal | None = opt_dec("elw_hgpr")
    """ELW 최고가"""
    elw_lwpr: Decimal | None = opt_dec("elw_lwpr")
    """ELW 최저가"""
    hts_ints_vltl: Decimal | None = opt_dec("hts_ints_vltl")
    """HTS 내재 변동성"""
    hist_vltl: Decimal | None = opt_dec("hist_vltl")
    """역사적 변동성"""


class VolatilityTrendMinute(Answer):
    """ELW 변동성 추이(분별) (FHPEW02840300)."""

    output: list[VolatilityTrendMinuteOutput] = rows("output", VolatilityTrendMinuteOutput)


VOLATILITY_TREND_MINUTE = Endpoint(
    "elw.volatility_trend_minute",
    "ELW 변동성 추이(분별)",
    "GET",
    "/uapi/elw/v1/quotations/volatility-trend-minute",
    {"": ("FHPEW02840300", None)},
    VolatilityTrendMinute,
)


class VolatilityTrendTickOutput(Record):
    """ELW 변동성추이(틱): output, one row."""

    bsop_date: date | None = opt_day("bsop_date")
    """주식영업일자"""
    stck_cntg_hour: str = text("stck_cntg_hour")
    """ELW현재가"""
    elw_prpr: Decimal | None = opt_dec("elw_prpr")
    """전일대비"""
    hts_ints_vltl: str = text("hts_ints_vltl")
    """전일대비부호"""


class VolatilityTrendTick(Answer):
    """ELW 변동성추이(틱) (FHPEW02840400)."""

    output: list[VolatilityTrendTickOutput] = rows("output", VolatilityTrendTickOutput)


VOLATILITY_TREND_TICK = Endpoint(
    "elw.volatility_trend_tick",
    "ELW 변동성추이(틱)",
    "GET",
    "/uapi/elw/v1/quotations/volatility-trend-tick",
    {"": ("FHPEW02840400", None)},
    VolatilityTrendTick,
)


class VolumeRankOutput(Record):
    """ELW 거래량순위: output, one row."""

    elw_kor_isnm: str = text("elw_kor_isnm")
    """ELW한글종목명"""
    elw_shrn_iscd: str = text("elw_shrn_iscd")
    """ELW단축종목코드"""
    elw_prpr: Decimal | None = opt_dec("elw_prpr")
    """ELW현재가"""
    prdy_vrss: Decimal | None = opt_dec("prdy_vrss")
    """전일대비"""
    prdy_vrss_sign: str = text("prdy_vrss_sign")
    """전일대비부호"""
    prdy_ctrt: Decimal | None = opt_dec("prdy_ctrt")
    """전일대비율"""
    lstn_stcn: int | None = opt_num("lstn_stcn")
    """상장주수"""
    acml_vol: int | None = opt_num("acml_vol")
    """누적거래량"""
    n_prdy_vol: int | None = opt_num("n_prdy_vol")
    """N전일거래량"""
    n_prdy_vol_vrss: Decimal | None = opt_dec("n_prdy_vol_vrss")
    """N전일거래량대비"""
    vol_inrt: Decimal | None = opt_dec("vol_inrt")
    """거래량증가율"""
    vol_tnrt: Decimal | None = opt_dec("vol_tnrt")
    """거래량회전율"""
    nday_vol_tnrt: Decimal | None = opt_dec("nday_vol_tnrt")
    """N일거래량회전율"""
    acml_tr_pbmn: Decimal | None = opt_dec("acml_tr_pbmn")
    """누적거래대금"""
    n_prdy_tr_pbmn: Decimal | None = opt_dec("n_prdy_tr_pbmn")
    """N전일거래대금"""
    n_prdy_tr_pbmn_vrss: Decimal | None = opt_dec("n_prdy_tr_pbmn_vrss")
    """N전일거래대금대비"""
    total_askp_rsqn: int | None = opt_num("total_askp_rsqn")
    """총매도호가잔량"""
    total_bidp_rsqn: int | None = opt_num("total_bidp_rsqn")
    """총매수호가잔량"""
    ntsl_rsqn: int | None = opt_num("ntsl_rsqn")
    """순매도잔량"""
    ntby_rsqn: int | None = opt_num("ntby_rsqn")
    """순매수잔량"""
    seln_rsqn_rate: Decimal | None = opt_dec("seln_rsqn_rate")
    """매도잔량비율"""
    shnu_rsqn_rate: Decimal | None = opt_dec("shnu_rsqn_rate")
    """매수2잔량비율"""
    stck_cnvr_rate: Decimal | None = opt_dec("stck_cnvr_rate")
    """주식전환비율"""
    hts_rmnn_dynu: int | None = opt_num("hts_rmnn_dynu")
    """HTS잔존일수"""
    invl_val: Decimal | None = opt_dec("invl_val")
    """내재가치값"""
    tmvl_val: Decimal | None = opt_dec("tmvl_val")
    """시간가치값"""
    acpr: Decimal | None = opt_dec("acpr")
    """행사가"""
    unas_isnm: str = text("unas_isnm")
    """기초자산명"""
    stck_last_tr_date: date | None = opt_day("stck_last_tr_date")
    """최종거래일"""
    unas_shrn_iscd: str = text("unas_shrn_iscd")
    """기초자산코드"""
    prdy_vol: int | None = opt_num("prdy_vol")
    """전일거래량"""
    lp_hldn_rate: Decimal | None = opt_dec("lp_hldn_rate")
    """LP보유비율"""
    prit: Decimal | None = opt_dec("prit")
    """패리티"""
    prls_qryr_stpr_prc: Decimal | None = opt_dec("prls_qryr_stpr_prc")
    """손익분기주가가격"""
    delta_val: Decimal | None = opt_dec("delta_val")
    """델타값"""
    theta: Decimal | None = opt_dec("theta")
    """세타"""
    prls_qryr_rate: Decimal | None = opt_dec("prls_qryr_rate")
    """손익분기비율"""
    stck_lstn_date: date | None = opt_day("stck_lstn_date")
    """주식상장일자"""
    hts_ints_vltl: Decimal | None = opt_dec("hts_ints_vltl")
    """HTS내재변동성"""
    lvrg_val: Decimal | None = opt_dec("lvrg_val")
    """레버리지값"""
    lp_ntby_qty: int | None = opt_num("lp_ntby_qty")
    """LP순매도량"""


class VolumeRank(Answer):
    """ELW 거래량순위 (FHPEW02780000)."""

    output: list[VolumeRankOutput] = rows("output", VolumeRankOutput)


VOLUME_RANK = Endpoint(
    "elw.volume_rank",
    "ELW 거래량순위",
    "GET",
    "/uapi/elw/v1/ranking/volume-rank",
    {"": ("FHPEW02780000", None)},
    VolumeRank,
)


class ElwQuotes(Api):
    """국내주식 > ELW시세."""

    def compare_stocks(
        self,
        *,
        fid_input_iscd: str,
        fid_cond_scr_div_code: str = "11517",
        options: CallOptions = ROUTINE,
    ) -> CompareStocks:
        """ELW 비교대상종목조회 (FHKEW151701C0; not on paper trading).

        Args:
            fid_cond_scr_div_code: 조건화면분류코드: '11517'
            fid_input_iscd: 입력종목코드: '005930'
        """
        return self._call(
            COMPARE_STOCKS,
            {
                "FID_COND_SCR_DIV_CODE": fid_cond_scr_div_code,
                "FID_INPUT_ISCD": fid_input_iscd,
            },
            options,
        )

    def cond_search(
        self,
        *,
        fid_rank_sort_cls_code: Literal["0", "1", "2", "3", "4", "5", "6", "7", "8", "9", "10"],
        fid_input_cnt_1: Literal["1", "2"],
        fid_cond_mrkt_div_code: str = "W",
        fid_cond_scr_div_code: str = "11510",
        fid_rank_sort_cls_code_2: str = "",
        fid_input_cnt_2: str = "",
        fid_rank_sort_cls_code_3: str = "",
        fid_input_cnt_3: str = "",
        fid_trgt_cls_code: Literal["0", "1", "2", "3", "4", "5", "6", ""] = "",
        fid_input_iscd: str = "",
        fid_unas_input_iscd: str = "",
        fid_mrkt_cls_code: str = "",
        fid_input_date_1: str = "",
        fid_input_date_2: str = "",
        fid_input_iscd_2: str = "",
        fid_etc_cls_code: str = "",
        fid_input_rmnn_dynu_1: str = "",
        fid_input_rmnn_dynu_2: str = "",
        fid_prpr_cnt1: str = "",
        fid_prpr_cnt2: str = "",
        fid_rsfl_rate1: str = "",
        fid_rsfl_rate2: str = "",
        fid_vol1: str = "",
        fid_vol2: str = "",
        fid_aply_rang_prc_1: str = "",
        fid_aply_rang_prc_2: str = "",
        fid_lvrg_val1: str = "",
        fid_lvrg_val2: str = "",
        fid_vol3: str = "",
        fid_vol4: str = "",
        fid_ints_vltl1: str = "",
        fid_ints_vltl2: str = "",
        fid_prmm_val1: str = "",
        fid_prmm_val2: str = "",
        fid_gear1: str = "",
        fid_gear2: str = "",
        fid_prls_qryr_rate1: str = "",
        fid_prls_qryr_rate2: str = "",
        fid_delta1: str = "",
        fid_delta2: str = "",
        fid_acpr1: str = "",
        fid_acpr2: str = "",
        fid_stck_cnvr_rate1: str = "",
        fid_stck_cnvr_rate2: str = "",
        fid_div_cls_code: Literal["0", "1", "2", ""] = "",
        fid_prit1: str = "",
        fid_prit2: str = "",
        fid_cfp1: str = "",
        fid_cfp2: str = "",
        fid_input_nmix_price_1: str = "",
        fid_input_nmix_price_2: str = "",
        fid_egea_val1: str = "",
        fid_egea_val2: str = "",
        fid_input_dvdn_ert: str = "",
        fid_input_hist_vltl: str = "",
        fid_theta1: str = "",
        fid_theta2: str = "",
        options: CallOptions = ROUTINE,
    ) -> CondSearch:
        """ELW 종목검색 (FHKEW15100000; not on paper trading).

        Args:
            fid_cond_mrkt_div_code: 조건시장분류코드 (필수): ELW의 경우 'W' 입력
            fid_cond_scr_div_code: 조건화면분류코드 (필수): 화면번호 '11510' 입력
            fid_rank_sort_cls_code: 순위정렬구분코드 (필수): 0 정렬안함, 1 종목코드, 2 현재가, 3 대비율, 4 거래량, 5
                행사가격, 6 전환비율, 7 상장일, 8 만기일, 9 잔존일수, 10 레버리지
            fid_input_cnt_1: 입력수1 (필수): 정렬1기준 (1: 상위, 2: 하위)
            fid_rank_sort_cls_code_2: 순위정렬구분코드2 (선택): 순위정렬구분코드2
            fid_input_cnt_2: 입력수2 (선택): 입력수2
            fid_rank_sort_cls_code_3: 순위정렬구분코드3 (선택): 순위정렬구분코드3
            fid_input_cnt_3: 입력수3 (선택): 입력수3
            fid_trgt_cls_code: 대상구분코드 (선택): 0 발행회사종목코드, 1 기초자산종목코드, 2 FID시장구분코드, 3
                FID입력날짜1(상장일, 4 FID입력날짜2(만기일, 5 LP회원사종목코드, 6 행사가기초자산비교>=(1
            fid_input_iscd: 입력종목코드 (선택 - 전체 허용): 입력종목코드 - 발행사종목코드전체(00000)
            fid_unas_input_iscd: 기초자산입력종목코드 (선택): 기초자산입력종목코드
            fid_mrkt_cls_code: 시장구분코드 (선택 - 전체 허용): 시장구분코드 - 권리유형전체(A)콜(CO)풋(PO)
            fid_input_date_1: 입력날짜1 (선택 - 전체 허용): 입력날짜1 -
                상장일전체(0)금일(1)7일이하(2)8~30일(3)31~90일(4)
            fid_input_date_2: 입력날짜2 (선택 - 전체 허용): 입력날짜2 -
                만기일전체(0)1개월(1)1~2(2)2~3(3)3~6(4)6~9(5)9~12(6)12이상(7)
            fid_input_iscd_2: 입력종목코드2 (선택): 입력종목코드2
            fid_etc_cls_code: 기타구분코드 (선택 - 전체 허용): 기타구분코드 - 행사가전체(0)>=(1)
            fid_input_rmnn_dynu_1: 입력잔존일수1 (선택 - 이상값): 잔존일이상
            fid_input_rmnn_dynu_2: 입력잔존일수2 (선택 - 이하값): 잔존일이하
            fid_prpr_cnt1: 현재가수1 (선택 - 이상값): 현재가이상
            fid_prpr_cnt2: 현재가수2 (선택 - 이하값): 현재가이하
            fid_rsfl_rate1: 등락비율1 (선택 - 이상값): 전일대비율이상
            fid_rsfl_rate2: 등락비율2 (선택 - 이하값): 전일대비율이하
            fid_vol1: 거래량1 (선택 - 이상값): 거래량이상
            fid_vol2: 거래량2 (선택 - 이하값): 거래량이하
            fid_aply_rang_prc_1: 적용범위가격1 (선택): 적용범위가격1 - 최종거래일from
            fid_aply_rang_prc_2: 적용범위가격2 (선택): 적용범위가격2 - 최종거래일to
            fid_lvrg_val1: 레버리지값1 (선택): 레버리지값1
            fid_lvrg_val2: 레버리지값2 (선택): 레버리지값2
            fid_vol3: 거래량3 (선택): 거래량3 - LP종료일from
            fid_vol4: 거래량4 (선택): 거래량4 - LP종료일to
            fid_ints_vltl1: 내재변동성1 (선택 - 이상값): 내재변동성이상
            fid_ints_vltl2: 내재변동성2 (선택 - 이하값): 내재변동성이하
            fid_prmm_val1: 프리미엄값1 (선택 - 이상값): 프리미엄이상
            fid_prmm_val2: 프리미엄값2 (선택 - 이하값): 프리미엄이하
            fid_gear1: 기어링1 (선택 - 이상값): 기어링이상
            fid_gear2: 기어링2 (선택 - 이하값): 기어링이하
            fid_prls_qryr_rate1: 손익분기비율1 (선택 - 이상값): 손익분기이상
            fid_prls_qryr_rate2: 손익분기비율2 (선택 - 이하값): 손익분기이하
            fid_delta1: 델타1 (선택 - 이상값): 델타이상
            fid_delta2: 델타2 (선택 - 이하값): 델타이하
            fid_acpr1: 행사가1 (선택): 행사가이상
            fid_acpr2: 행사가2 (선택): 행사가이
            fid_stck_cnvr_rate1: 주식전환비율1 (선택 - 이상값): 전환비율이상
            fid_stck_cnvr_rate2: 주식전환비율2 (선택 - 이하값): 전환비율이하
            fid_div_cls_code: 분류구분코드 (선택): 0 전체, 1 일반, 2 조기종료
            fid_prit1: 패리티1 (선택 - 이상값): 패리티이상
            fid_prit2: 패리티2 (선택 - 이하값): 패리티이하
            fid_cfp1: 자본지지점1 (선택 - 이상값): 배리어이상
            fid_cfp2: 자본지지점2 (선택 - 이하값): 배리어이하
            fid_input_nmix_price_1: 지수가격1 (선택 - 이상값): LP보유비율이상
            fid_input_nmix_price_2: 지수가격2 (선택 - 이하값): LP보유비율이하
            fid_egea_val1: E기어링값1 (선택 - 이상값): 접근도이상
            fid_egea_val2: E기어링값2 (선택 - 이하값): 접근도이하
            fid_input_dvdn_ert: 배당수익율 (선택 - 이상값): 손익분기점이상
            fid_input_hist_vltl: 역사적변동성 (선택 - 이하값): 손익분기점이하
            fid_theta1: 세타1 (선택 - 이상값): MONEYNESS이상
            fid_theta2: 세타2 (선택 - 이하값): MONEYNESS이하
        """
        return self._call(
            COND_SEARCH,
            {
                "FID_COND_MRKT_DIV_CODE": fid_cond_mrkt_div_code,
                "FID_COND_SCR_DIV_CODE": fid_cond_scr_div_code,
                "FID_RANK_SORT_CLS_CODE": fid_rank_sort_cls_code,
                "FID_INPUT_CNT_1": fid_input_cnt_1,
                "FID_RANK_SORT_CLS_CODE_2": fid_rank_sort_cls_code_2,
                "FID_INPUT_CNT_2": fid_input_cnt_2,
                "FID_RANK_SORT_CLS_CODE_3": fid_rank_sort_cls_code_3,
                "FID_INPUT_CNT_3": fid_input_cnt_3,
                "FID_TRGT_CLS_CODE": fid_trgt_cls_code,
                "FID_INPUT_ISCD": fid_input_iscd,
                "FID_UNAS_INPUT_ISCD": fid_unas_input_iscd,
                "FID_MRKT_CLS_CODE": fid_mrkt_cls_code,
                "FID_INPUT_DATE_1": fid_input_date_1,
                "FID_INPUT_DATE_2": fid_input_date_2,
                "FID_INPUT_ISCD_2": fid_input_iscd_2,
                "FID_ETC_CLS_CODE": fid_etc_cls_code,
                "FID_INPUT_RMNN_DYNU_1": fid_input_rmnn_dynu_1,
                "FID_INPUT_RMNN_DYNU_2": fid_input_rmnn_dynu_2,
                "FID_PRPR_CNT1": fid_prpr_cnt1,
                "FID_PRPR_CNT2": fid_prpr_cnt2,
                "FID_RSFL_RATE1": fid_rsfl_rate1,
                "FID_RSFL_RATE2": fid_rsfl_rate2,
                "FID_VOL1": fid_vol1,
                "FID_VOL2": fid_vol2,
                "FID_APLY_RANG_PRC_1": fid_aply_rang_prc_1,
                "FID_APLY_RANG_PRC_2": fid_aply_rang_prc_2,
                "FID_LVRG_VAL1": fid_lvrg_val1,
                "FID_LVRG_VAL2": fid_lvrg_val2,
                "FID_VOL3": fid_vol3,
                "FID_VOL4": fid_vol4,
                "FID_INTS_VLTL1": fid_ints_vltl1,
                "FID_INTS_VLTL2": fid_ints_vltl2,
                "FID_PRMM_VAL1": fid_prmm_val1,
                "FID_PRMM_VAL2": fid_prmm_val2,
                "FID_GEAR1": fid_gear1,
                "FID_GEAR2": fid_gear2,
                "FID_PRLS_QRYR_RATE1": fid_prls_qryr_rate1,
                "FID_PRLS_QRYR_RATE2": fid_prls_qryr_rate2,
                "FID_DELTA1": fid_delta1,
                "FID_DELTA2": fid_delta2,
                "FID_ACPR1": fid_acpr1,
                "FID_ACPR2": fid_acpr2,
                "FID_STCK_CNVR_RATE1": fid_stck_cnvr_rate1,
                "FID_STCK_CNVR_RATE2": fid_stck_cnvr_rate2,
                "FID_DIV_CLS_CODE": fid_div_cls_code,
                "FID_PRIT1": fid_prit1,
                "FID_PRIT2": fid_prit2,
                "FID_CFP1": fid_cfp1,
                "FID_CFP2": fid_cfp2,
                "FID_INPUT_NMIX_PRICE_1": fid_input_nmix_price_1,
                "FID_INPUT_NMIX_PRICE_2": fid_input_nmix_price_2,
                "FID_EGEA_VAL1": fid_egea_val1,
                "FID_EGEA_VAL2": fid_egea_val2,
                "FID_INPUT_DVDN_ERT": fid_input_dvdn_ert,
                "FID_INPUT_HIST_VLTL": fid_input_hist_vltl,
                "FID_THETA1": fid_theta1,
                "FID_THETA2": fid_theta2,
            },
            options,
        )

    def expiration_stocks(
        self,
        *,
        fid_input_date_1: str,
        fid_input_date_2: str,
        fid_div_cls_code: str,
        fid_unas_input_iscd: str,
        fid_input_iscd_2: str,
        fid_blng_cls_code: str,
        fid_cond_mrkt_div_code: str = "W",
        fid_cond_scr_div_code: str = "11547",
        fid_etc_cls_code: str = "",
        fid_input_option_1: str = "",
        options: CallOptions = ROUTINE,
    ) -> ExpirationStocks:
        """ELW 만기예정/만기종목 (FHKEW154700C0; not on paper trading).

        Args:
            fid_cond_mrkt_div_code: 조건시장분류코드: W 입력
            fid_cond_scr_div_code: 조건화면분류코드: 11547 입력
            fid_input_date_1: 입력날짜1: 입력날짜 ~ (ex) 20240402)
            fid_input_date_2: 입력날짜2: ~입력날짜 (ex) 20240408)
            fid_div_cls_code: 분류구분코드: 0(콜),1(풋),2(전체)
            fid_etc_cls_code: 기타구분코드: 공백 입력
            fid_unas_input_iscd: 기초자산입력종목코드: 000000(전체), 2001(KOSPI 200), 기초자산코드(종목코드 ex.
                삼성전자-005930)
            fid_input_iscd_2: 발행회사코드: 00000(전체), 00003(한국투자증권), 00017(KB증권), 00005(미래에셋증권)
            fid_blng_cls_code: 결제방법: 0(전체),1(일반),2(조기종료)
            fid_input_option_1: 입력옵션1: 공백 입력
        """
        return self._call(
            EXPIRATION_STOCKS,
            {
                "FID_COND_MRKT_DIV_CODE": fid_cond_mrkt_div_code,
                "FID_COND_SCR_DIV_CODE": fid_cond_scr_div_code,
                "FID_INPUT_DATE_1": fid_input_date_1,
                "FID_INPUT_DATE_2": fid_input_date_2,
                "FID_DIV_CLS_CODE": fid_div_cls_code,
                "FID_ETC_CLS_CODE": fid_etc_cls_code,
                "FID_UNAS_INPUT_ISCD": fid_unas_input_iscd,
                "FID_INPUT_ISCD_2": fid_input_iscd_2,
                "FID_BLNG_CLS_CODE": fid_blng_cls_code,
                "FID_INPUT_OPTION_1": fid_input_option_1,
            },
            options,
        )

    def indicator(
        self,
        *,
        fid_unas_input_iscd: str,
        fid_input_iscd: str,
        fid_div_cls_code: str,
        fid_rank_sort_cls_code: str,
        fid_blng_cls_code: str,
        fid_cond_mrkt_div_code: str = "W",
        fid_cond_scr_div_code: str = "20279",
        fid_input_price_1: str = "",
        fid_input_price_2: str = "",
        fid_input_vol_1: str = "",
        fid_input_vol_2: str = "",
        options: CallOptions = ROUTINE,
    ) -> Indicator:
        """ELW 지표순위 (FHPEW02790000; not on paper trading).

        Args:
            fid_cond_mrkt_div_code: 조건시장분류코드: 필수
            fid_cond_scr_div_code: 조건화면분류코드: 필수
            fid_unas_input_iscd: 기초자산입력종목코드: 필수
            fid_input_iscd: 발행사: 필수
            fid_div_cls_code: 콜풋구분코드: 필수
            fid_input_price_1: 가격(이상): 필수
            fid_input_price_2: 가격(이하): 필수
            fid_input_vol_1: 거래량(이상): 필수
            fid_input_vol_2: 거래량(이하): 필수
            fid_rank_sort_cls_code: 순위정렬구분코드: 필수
            fid_blng_cls_code: 결재방법: 필수
        """
        return self._call(
            INDICATOR,
            {
                "FID_COND_MRKT_DIV_CODE": fid_cond_mrkt_div_code,
                "FID_COND_SCR_DIV_CODE": fid_cond_scr_div_code,
                "FID_UNAS_INPUT_ISCD": fid_unas_input_iscd,
                "FID_INPUT_ISCD": fid_input_iscd,
                "FID_DIV_CLS_CODE": fid_div_cls_code,
                "FID_INPUT_PRICE_1": fid_input_price_1,
                "FID_INPUT_PRICE_2": fid_input_price_2,
                "FID_INPUT_VOL_1": fid_input_vol_1,
                "FID_INPUT_VOL_2": fid_input_vol_2,
                "FID_RANK_SORT_CLS_CODE": fid_rank_sort_cls_code,
                "FID_BLNG_CLS_CODE": fid_blng_cls_code,
            },
            options,
        )

    def indicator_trend_ccnl(
        self,
        *,
        fid_input_iscd: str,
        fid_cond_mrkt_div_code: str = "W",
        options: CallOptions = ROUTINE,
    ) -> IndicatorTrendCcnl:
        """ELW 투자지표추이(체결) (FHPEW02740100; not on paper trading).

        Args:
            fid_cond_mrkt_div_code: 조건시장분류코드: 필수
            fid_input_iscd: 입력종목코드: 필수
        """
        return self._call(
            INDICATOR_TREND_CCNL,
            {
                "FID_COND_MRKT_DIV_CODE": fid_cond_mrkt_div_code,
                "FID_INPUT_ISCD": fid_input_iscd,
            },
            options,
        )

    def indicator_trend_daily(
        self,
        *,
        fid_input_iscd: str,
        fid_cond_mrkt_div_code: str = "W",
        options: CallOptions = ROUTINE,
    ) -> IndicatorTrendDaily:
        """ELW 투자지표추이(일별) (FHPEW02740200; not on paper trading).

        Args:
            fid_cond_mrkt_div_code: 시장 분류 코드: 'W'
            fid_input_iscd: 종목코드 (6자리): 6자리, 예: '57K281'
        """
        return self._call(
            INDICATOR_TREND_DAILY,
            {
                "FID_COND_MRKT_DIV_CODE": fid_cond_mrkt_div_code,
                "FID_INPUT_ISCD": fid_input_iscd,
            },
            options,
        )

    def indicator_trend_minute(
        self,
        *,
        fid_input_iscd: str,
        fid_hour_cls_code: str,
        fid_pw_data_incu_yn: str,
        fid_cond_mrkt_div_code: str = "W",
        options: CallOptions = ROUTINE,
    ) -> IndicatorTrendMinute:
        """ELW 투자지표추이(분별) (FHPEW02740300; not on paper trading).

        Args:
            fid_cond_mrkt_div_code: 조건시장분류코드: 시장구분코드 (W)
            fid_input_iscd: 입력종목코드: 예시: 58J297(KBJ297삼성전자콜)
            fid_hour_cls_code: 시간구분코드: 예시: '60(1분), 180(3분), 300(5분), 600(10분), 1800(30분), 3600(60분),
                7200(60분)'
            fid_pw_data_incu_yn: 과거데이터 포함 여부: 예시: N(과거데이터포함X), Y(과거데이터포함O)
        """
        return self._call(
            INDICATOR_TREND_MINUTE,
            {
                "FID_COND_MRKT_DIV_CODE": fid_cond_mrkt_div_code,
                "FID_INPUT_ISCD": fid_input_iscd,
                "FID_HOUR_CLS_CODE": fid_hour_cls_code,
                "FID_PW_DATA_INCU_YN": fid_pw_data_incu_yn,
            },
            options,
        )

    def lp_trade_trend(
        self,
        *,
        fid_input_iscd: str,
        fid_cond_mrkt_div_code: str = "W",
        options: CallOptions = ROUTINE,
    ) -> LpTradeTrend:
        """ELW LP매매추이 (FHPEW03760000; not on paper trading).

        Args:
            fid_cond_mrkt_div_code: 조건시장분류코드: 시장구분(W)
            fid_input_iscd: 입력종목코드: (ex 52K577(미래 K577KOSDAQ150콜)
        """
        return self._call(
            LP_TRADE_TREND,
            {
                "FID_COND_MRKT_DIV_CODE": fid_cond_mrkt_div_code,
                "FID_INPUT_ISCD": fid_input_iscd,
            },
            options,
        )

    def newly_listed(
        self,
        *,
        fid_div_cls_code: str,
        fid_unas_input_iscd: str,
        fid_input_iscd_2: str,
        fid_input_date_1: str,
        fid_blng_cls_code: str,
        fid_cond_mrkt_div_code: str = "W",
        fid_cond_scr_div_code: str = "11548",
        options: CallOptions = ROUTINE,
    ) -> NewlyListed:
        """ELW 신규상장종목 (FHKEW154800C0; not on paper trading).

        Args:
            fid_cond_mrkt_div_code: 조건시장분류코드: 시장구분코드 (W)
            fid_cond_scr_div_code: 조건화면분류코드: Unique key(11548)
            fid_div_cls_code: 분류구분코드: 전체(02), 콜(00), 풋(01)
            fid_unas_input_iscd: 기초자산입력종목코드: 'ex) 000000(전체), 2001(코스피200) , 3003(코스닥150),
                005930(삼성전자) '
            fid_input_iscd_2: 입력종목코드2: '00003(한국투자증권), 00017(KB증권), 00005(미래에셋증권)'
            fid_input_date_1: 입력날짜1: 날짜 (ex) 20240402)
            fid_blng_cls_code: 결재방법: 0(전체), 1(일반), 2(조기종료)
        """
        return self._call(
            NEWLY_LISTED,
            {
                "FID_COND_MRKT_DIV_CODE": fid_cond_mrkt_div_code,
                "FID_COND_SCR_DIV_CODE": fid_cond_scr_div_code,
                "FID_DIV_CLS_CODE": fid_div_cls_code,
                "FID_UNAS_INPUT_ISCD": fid_unas_input_iscd,
                "FID_INPUT_ISCD_2": fid_input_iscd_2,
                "FID_INPUT_DATE_1": fid_input_date_1,
                "FID_BLNG_CLS_CODE": fid_blng_cls_code,
            },
            options,
        )

    def quick_change(
        self,
        *,
        fid_unas_input_iscd: str,
        fid_input_iscd: str,
        fid_mrkt_cls_code: str,
        fid_hour_cls_code: str,
        fid_rank_sort_cls_code: str,
        fid_blng_cls_code: str,
        fid_cond_mrkt_div_code: str = "W",
        fid_cond_scr_div_code: str = "20287",
        fid_input_price_1: str = "",
        fid_input_price_2: str = "",
        fid_input_vol_1: str = "",
        fid_input_vol_2: str = "",
        fid_input_hour_1: str = "",
        fid_input_hour_2: str = "",
        options: CallOptions = ROUTINE,
    ) -> QuickChange:
        """ELW 당일급변종목 (FHPEW02870000; not on paper trading).

        Args:
            fid_cond_mrkt_div_code: 조건시장분류코드: 필수
            fid_cond_scr_div_code: 조건화면분류코드: 필수
            fid_unas_input_iscd: 기초자산입력종목코드: 필수
            fid_input_iscd: 발행사: 필수
            fid_mrkt_cls_code: 시장구분코드: 필수
            fid_input_price_1: 가격(이상): 필수
            fid_input_price_2: 가격(이하): 필수
            fid_input_vol_1: 거래량(이상): 필수
            fid_input_vol_2: 거래량(이하): 필수
            fid_hour_cls_code: 시간구분코드: 필수
            fid_input_hour_1: 입력 일 또는 분: 필수
            fid_input_hour_2: 기준시간(분 선택 시): 필수
            fid_rank_sort_cls_code: 순위정렬구분코드: 필수
            fid_blng_cls_code: 결재방법: 필수
        """
        return self._call(
            QUICK_CHANGE,
            {
                "FID_COND_MRKT_DIV_CODE": fid_cond_mrkt_div_code,
                "FID_COND_SCR_DIV_CODE": fid_cond_scr_div_code,
                "FID_UNAS_INPUT_ISCD": fid_unas_input_iscd,
                "FID_INPUT_ISCD": fid_input_iscd,
                "FID_MRKT_CLS_CODE": fid_mrkt_cls_code,
                "FID_INPUT_PRICE_1": fid_input_price_1,
                "FID_INPUT_PRICE_2": fid_input_price_2,
                "FID_INPUT_VOL_1": fid_input_vol_1,
                "FID_INPUT_VOL_2": fid_input_vol_2,
                "FID_HOUR_CLS_CODE": fid_hour_cls_code,
                "FID_INPUT_HOUR_1": fid_input_hour_1,
                "FID_INPUT_HOUR_2": fid_input_hour_2,
                "FID_RANK_SORT_CLS_CODE": fid_rank_sort_cls_code,
                "FID_BLNG_CLS_CODE": fid_blng_cls_code,
            },
            options,
        )

    def sensitivity(
        self,
        *,
        fid_unas_input_iscd: str,
        fid_input_iscd: str,
        fid_div_cls_code: str,
        fid_rank_sort_cls_code: str,
        fid_blng_cls_code: str,
        fid_cond_mrkt_div_code: str = "W",
        fid_cond_scr_div_code: str = "20285",
        fid_input_price_1: str = "",
        fid_input_price_2: str = "",
        fid_input_vol_1: str = "",
        fid_input_vol_2: str = "",
        fid_input_rmnn_dynu_1: str = "",
        fid_input_date_1: str = "",
        options: CallOptions = ROUTINE,
    ) -> Sensitivity:
        """ELW 민감도 순위 (FHPEW02850000; not on paper trading).

        Args:
            fid_cond_mrkt_div_code: 조건시장분류코드
            fid_cond_scr_div_code: 조건화면분류코드
            fid_unas_input_iscd: 기초자산입력종목코드
            fid_input_iscd: 입력종목코드
            fid_div_cls_code: 콜풋구분코드
            fid_input_price_1: 가격(이상)
            fid_input_price_2: 가격(이하)
            fid_input_vol_1: 거래량(이상)
            fid_input_vol_2: 거래량(이하)
            fid_rank_sort_cls_code: 순위정렬구분코드
            fid_input_rmnn_dynu_1: 잔존일수(이상)
            fid_input_date_1: 조회기준일
            fid_blng_cls_code: 결재방법
        """
        return self._call(
            SENSITIVITY,
            {
                "FID_COND_MRKT_DIV_CODE": fid_cond_mrkt_div_code,
                "FID_COND_SCR_DIV_CODE": fid_cond_scr_div_code,
                "FID_UNAS_INPUT_ISCD": fid_unas_input_iscd,
                "FID_INPUT_ISCD": fid_input_iscd,
                "FID_DIV_CLS_CODE": fid_div_cls_code,
                "FID_INPUT_PRICE_1": fid_input_price_1,
                "FID_INPUT_PRICE_2": fid_input_price_2,
                "FID_INPUT_VOL_1": fid_input_vol_1,
                "FID_INPUT_VOL_2": fid_input_vol_2,
                "FID_RANK_SORT_CLS_CODE": fid_rank_sort_cls_code,
                "FID_INPUT_RMNN_DYNU_1": fid_input_rmnn_dynu_1,
                "FID_INPUT_DATE_1": fid_input_date_1,
                "FID_BLNG_CLS_CODE": fid_blng_cls_code,
            },
            options,
        )

    def sensitivity_trend_ccnl(
        self,
        *,
        fid_input_iscd: str,
        fid_cond_mrkt_div_code: str = "W",
        options: CallOptions = ROUTINE,
    ) -> SensitivityTrendCcnl:
        """ELW 민감도 추이(체결) (FHPEW02830100; not on paper trading).

        Args:
            fid_cond_mrkt_div_code: 조건시장분류코드: 필수
            fid_input_iscd: 입력종목코드: 필수
        """
        return self._call(
            SENSITIVITY_TREND_CCNL,
            {
                "FID_COND_MRKT_DIV_CODE": fid_cond_mrkt_div_code,
                "FID_INPUT_ISCD": fid_input_iscd,
            },
            options,
        )

    def sensitivity_trend_daily(
        self,
        *,
        fid_input_iscd: str,
        fid_cond_mrkt_div_code: str = "W",
        options: CallOptions = ROUTINE,
    ) -> SensitivityTrendDaily:
        """ELW 민감도 추이(일별) (FHPEW02830200; not on paper trading).

        Args:
            fid_cond_mrkt_div_code: 조건시장분류코드: 필수
            fid_input_iscd: 입력종목코드: 필수
        """
        return self._call(
            SENSITIVITY_TREND_DAILY,
            {
                "FID_COND_MRKT_DIV_CODE": fid_cond_mrkt_div_code,
                "FID_INPUT_ISCD": fid_input_iscd,
            },
            options,
        )

    def udrl_asset_list(
        self,
        *,
        fid_rank_sort_cls_code: str,
        fid_input_iscd: str,
        fid_cond_scr_div_code: str = "11541",
        options: CallOptions = ROUTINE,
    ) -> UdrlAssetList:
        """ELW 기초자산 목록조회 (FHKEW154100C0; not on paper trading).

        Args:
            fid_cond_scr_div_code: 조건화면분류코드: , 예: '11541'
            fid_rank_sort_cls_code: 순위정렬구분코드: , 예: '0', '1', '2', '3', '4', '5', '6'
            fid_input_iscd: 입력종목코드: , 예: '00000', '00003', '00017', '00005'
        """
        return self._call(
            UDRL_ASSET_LIST,
            {
                "FID_COND_SCR_DIV_CODE": fid_cond_scr_div_code,
                "FID_RANK_SORT_CLS_CODE": fid_rank_sort_cls_code,
                "FID_INPUT_ISCD": fid_input_iscd,
            },
            options,
        )

    def udrl_asset_price(
        self,
        *,
        fid_mrkt_cls_code: str,
        fid_input_iscd: str,
        fid_unas_input_iscd: str,
        fid_trgt_exls_cls_code: Literal["0", "1"],
        fid_option: Literal["0", "1", "2", "3"],
        fid_cond_mrkt_div_code: str = "W",
        fid_cond_scr_div_code: str = "11541",
        fid_vol_cnt: str = "",
        fid_input_price_1: str = "",
        fid_input_price_2: str = "",
        fid_input_vol_1: str = "",
        fid_input_vol_2: str = "",
        fid_input_rmnn_dynu_1: str = "",
        fid_input_rmnn_dynu_2: str = "",
        fid_input_option_1: str = "",
        fid_input_option_2: str = "",
        options: CallOptions = ROUTINE,
    ) -> UdrlAssetPrice:
        """ELW 기초자산별 종목시세 (FHKEW154101C0; not on paper trading).

        Args:
            fid_cond_mrkt_div_code: 조건시장분류코드: 시장구분(W)
            fid_cond_scr_div_code: 조건화면분류코드: Uniquekey(11541)
            fid_mrkt_cls_code: 시장구분코드: 전체(A),콜(C),풋(P)
            fid_input_iscd: 입력종목코드: '00000(전체), 00003(한국투자증권) , 00017(KB증권),
                00005(미래에셋주식회사)'
            fid_unas_input_iscd: 기초자산입력종목코드
            fid_vol_cnt: 거래량수: 전일거래량(정수량미만)
            fid_trgt_exls_cls_code: 대상제외구분코드: 거래불가종목제외(0:미체크,1:체크)
            fid_input_price_1: 입력가격1: 가격~원이상
            fid_input_price_2: 입력가격2: 가격~월이하
            fid_input_vol_1: 입력거래량1: 거래량~계약이상
            fid_input_vol_2: 입력거래량2: 거래량~계약이하
            fid_input_rmnn_dynu_1: 입력잔존일수1: 잔존일(~일이상)
            fid_input_rmnn_dynu_2: 입력잔존일수2: 잔존일(~일이하)
            fid_option: 옵션: 상태(0:없음,1:ATM,2:ITM,3:OTM)
            fid_input_option_1: 입력옵션1
            fid_input_option_2: 입력옵션2
        """
        return self._call(
            UDRL_ASSET_PRICE,
            {
                "FID_COND_MRKT_DIV_CODE": fid_cond_mrkt_div_code,
                "FID_COND_SCR_DIV_CODE": fid_cond_scr_div_code,
                "FID_MRKT_CLS_CODE": fid_mrkt_cls_code,
                "FID_INPUT_ISCD": fid_input_iscd,
                "FID_UNAS_INPUT_ISCD": fid_unas_input_iscd,
                "FID_VOL_CNT": fid_vol_cnt,
                "FID_TRGT_EXLS_CLS_CODE": fid_trgt_exls_cls_code,
                "FID_INPUT_PRICE_1": fid_input_price_1,
                "FID_INPUT_PRICE_2": fid_input_price_2,
                "FID_INPUT_VOL_1": fid_input_vol_1,
                "FID_INPUT_VOL_2": fid_input_vol_2,
                "FID_INPUT_RMNN_DYNU_1": fid_input_rmnn_dynu_1,
                "FID_INPUT_RMNN_DYNU_2": fid_input_rmnn_dynu_2,
                "FID_OPTION": fid_option,
                "FID_INPUT_OPTION_1": fid_input_option_1,
                "FID_INPUT_OPTION_2": fid_input_option_2,
            },
            options,
        )

    def updown_rate(
        self,
        *,
        fid_unas_input_iscd: str,
        fid_input_iscd: str,
        fid_input_rmnn_dynu_1: str,
        fid_div_cls_code: str,
        fid_rank_sort_cls_code: str,
        fid_blng_cls_code: str,
        fid_cond_mrkt_div_code: str = "W",
        fid_cond_scr_div_code: str = "20277",
        fid_input_price_1: str = "",
        fid_input_price_2: str = "",
        fid_input_vol_1: str = "",
        fid_input_vol_2: str = "",
        fid_input_date_1: str = "",
        fid_input_date_2: str = "",
        options: CallOptions = ROUTINE,
    ) -> UpdownRate:
        """ELW 상승률순위 (FHPEW02770000; not on paper trading).

        Args:
            fid_cond_mrkt_div_code: 사용자권한정보: 시장구분코드 (W)
            fid_cond_scr_div_code: 거래소코드: Unique key(20277)
            fid_unas_input_iscd: 상승율/하락율 구분: '000000(전체), 2001(코스피200) , 3003(코스닥150),
                005930(삼성전자) '
            fid_input_iscd: N일자값: '00000(전체), 00003(한국투자증권) , 00017(KB증권), 00005(미래에셋주식회사)'
            fid_input_rmnn_dynu_1: 거래량조건: '0(전체), 1(1개월이하), 2(1개월~2개월), 3(2개월~3개월),
                4(3개월~6개월), 5(6개월~9개월),6(9개월~12개월), 7(12개월이상)'
            fid_div_cls_code: NEXT KEY BUFF: 0(전체), 1(콜), 2(풋)
            fid_input_price_1: 사용자권한정보
            fid_input_price_2: 거래소코드
            fid_input_vol_1: 상승율/하락율 구분
            fid_input_vol_2: N일자값
            fid_input_date_1: 거래량조건
            fid_rank_sort_cls_code: NEXT KEY BUFF: '0(상승율), 1(하락율), 2(시가대비상승율) , 3(시가대비하락율),
                4(변동율)'
            fid_blng_cls_code: 사용자권한정보: 0(전체)
            fid_input_date_2: 거래소코드
        """
        return self._call(
            UPDOWN_RATE,
            {
                "FID_COND_MRKT_DIV_CODE": fid_cond_mrkt_div_code,
                "FID_COND_SCR_DIV_CODE": fid_cond_scr_div_code,
                "FID_UNAS_INPUT_ISCD": fid_unas_input_iscd,
                "FID_INPUT_ISCD": fid_input_iscd,
                "FID_INPUT_RMNN_DYNU_1": fid_input_rmnn_dynu_1,
                "FID_DIV_CLS_CODE": fid_div_cls_code,
                "FID_INPUT_PRICE_1": fid_input_price_1,
                "FID_INPUT_PRICE_2": fid_input_price_2,
                "FID_INPUT_VOL_1": fid_input_vol_1,
                "FID_INPUT_VOL_2": fid_input_vol_2,
                "FID_INPUT_DATE_1": fid_input_date_1,
                "FID_RANK_SORT_CLS_CODE": fid_rank_sort_cls_code,
                "FID_BLNG_CLS_CODE": fid_blng_cls_code,
                "FID_INPUT_DATE_2": fid_input_date_2,
            },
            options,
        )

    def volatility_trend_ccnl(
        self,
        *,
        fid_input_iscd: str,
        fid_cond_mrkt_div_code: str = "W",
        options: CallOptions = ROUTINE,
    ) -> VolatilityTrendCcnl:
        """ELW 변동성추이(체결) (FHPEW02840100; not on paper trading).

        Args:
            fid_cond_mrkt_div_code: 조건시장분류코드: 필수
            fid_input_iscd: 입력종목코드: 필수
        """
        return self._call(
            VOLATILITY_TREND_CCNL,
            {
                "FID_COND_MRKT_DIV_CODE": fid_cond_mrkt_div_code,
                "FID_INPUT_ISCD": fid_input_iscd,
            },
            options,
        )

    def volatility_trend_daily(
        self,
        *,
        fid_input_iscd: str,
        fid_cond_mrkt_div_code: str = "W",
        options: CallOptions = ROUTINE,
    ) -> VolatilityTrendDaily:
        """ELW 변동성추이(일별) (FHPEW02840200; not on paper trading).

        Args:
            fid_cond_mrkt_div_code: 조건시장분류코드: 'W'
            fid_input_iscd: 입력종목코드: '58J297'
        """
        return self._call(
            VOLATILITY_TREND_DAILY,
            {
                "FID_COND_MRKT_DIV_CODE": fid_cond_mrkt_div_code,
                "FID_INPUT_ISCD": fid_input_iscd,
            },
            options,
        )

    def volatility_trend_minute(
        self,
        *,
        fid_input_iscd: str,
        fid_hour_cls_code: str,
        fid_pw_data_incu_yn: str,
        fid_cond_mrkt_div_code: str = "W",
        options: CallOptions = ROUTINE,
    ) -> VolatilityTrendMinute:
        """ELW 변동성 추이(분별) (FHPEW02840300; not on paper trading).

        Args:
            fid_cond_mrkt_div_code: 조건시장분류코드: 'W'
            fid_input_iscd: 입력종목코드: '58J297'
            fid_hour_cls_code: 시간구분코드: '60', '180', '300', '600', '1800', '3600'
            fid_pw_data_incu_yn: 과거데이터 포함 여부: 'N' 또는 'Y'
        """
        return self._call(
            VOLATILITY_TREND_MINUTE,
            {
                "FID_COND_MRKT_DIV_CODE": fid_cond_mrkt_div_code,
                "FID_INPUT_ISCD": fid_input_iscd,
                "FID_HOUR_CLS_CODE": fid_hour_cls_code,
                "FID_PW_DATA_INCU_YN": fid_pw_data_incu_yn,
            },
            options,
        )

    def volatility_trend_tick(
        self,
        *,
        fid_input_iscd: str,
        fid_cond_mrkt_div_code: str = "W",
        options: CallOptions = ROUTINE,
    ) -> VolatilityTrendTick:
        """ELW 변동성추이(틱) (FHPEW02840400; not on paper trading).

        Args:
            fid_cond_mrkt_div_code: 조건시장분류코드: 'W'
            fid_input_iscd: 입력종목코드: '58J297'
        """
        return self._call(
            VOLATILITY_TREND_TICK,
            {
                "FID_COND_MRKT_DIV_CODE": fid_cond_mrkt_div_code,
                "FID_INPUT_ISCD": fid_input_iscd,
            },
            options,
        )

    def volume_rank(
        self,
        *,
        fid_unas_input_iscd: str,
        fid_input_iscd: str,
        fid_div_cls_code: str,
        fid_rank_sort_cls_code: str,
        fid_blng_cls_code: str,
        fid_input_iscd_2: str,
        fid_cond_mrkt_div_code: str = "W",
        fid_cond_scr_div_code: str = "20278",
        fid_input_rmnn_dynu_1: str = "",
        fid_input_price_1: str = "",
        fid_input_price_2: str = "",
        fid_input_vol_1: str = "",
        fid_input_vol_2: str = "",
        fid_input_date_1: str = "",
        fid_input_date_2: str = "",
        options: CallOptions = ROUTINE,
    ) -> VolumeRank:
        """ELW 거래량순위 (FHPEW02780000; not on paper trading).

        Args:
            fid_cond_mrkt_div_code: 조건시장분류코드: 'W'
            fid_cond_scr_div_code: 조건화면분류코드: '20278'
            fid_unas_input_iscd: 기초자산입력종목코드: '000000'
            fid_input_iscd: 발행사: '00000'
            fid_input_rmnn_dynu_1: 입력잔존일수
            fid_div_cls_code: 콜풋구분코드: '0'
            fid_input_price_1: 가격(이상)
            fid_input_price_2: 가격(이하)
            fid_input_vol_1: 거래량(이상)
            fid_input_vol_2: 거래량(이하)
            fid_input_date_1: 조회기준일
            fid_rank_sort_cls_code: 순위정렬구분코드: '0'
            fid_blng_cls_code: 소속구분코드: '0'
            fid_input_iscd_2: LP발행사: '0000'
            fid_input_date_2: 만기일-최종거래일조회
        """
        return self._call(
            VOLUME_RANK,
            {
                "FID_COND_MRKT_DIV_CODE": fid_cond_mrkt_div_code,
                "FID_COND_SCR_DIV_CODE": fid_cond_scr_div_code,
                "FID_UNAS_INPUT_ISCD": fid_unas_input_iscd,
                "FID_INPUT_ISCD": fid_input_iscd,
                "FID_INPUT_RMNN_DYNU_1": fid_input_rmnn_dynu_1,
                "FID_DIV_CLS_CODE": fid_div_cls_code,
                "FID_INPUT_PRICE_1": fid_input_price_1,
                "FID_INPUT_PRICE_2": fid_input_price_2,
                "FID_INPUT_VOL_1": fid_input_vol_1,
                "FID_INPUT_VOL_2": fid_input_vol_2,
                "FID_INPUT_DATE_1": fid_input_date_1,
                "FID_RANK_SORT_CLS_CODE": fid_rank_sort_cls_code,
                "FID_BLNG_CLS_CODE": fid_blng_cls_code,
                "FID_INPUT_ISCD_2": fid_input_iscd_2,
                "FID_INPUT_DATE_2": fid_input_date_2,
            },
            options,
        )
