# Generated from catalog/endpoints/overseas_futureoption/basic_quotes.toml by tools/generate.py; do not edit.
"""해외선물옵션 > 기본시세: 20 endpoints, 0 feeds."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from datetime import date, time
from decimal import Decimal
from typing import Literal

from ...answer import Answer, block, rows
from ...endpoint import ROUTINE, Api, CallOptions, Endpoint
from ...record import Record, opt_day, opt_dec, opt_hms, opt_num, text

__all__ = [
    "DAILY_CCNL",
    "INQUIRE_ASKING_PRICE",
    "INQUIRE_PRICE",
    "INQUIRE_TIME_FUTURECHARTPRICE",
    "INQUIRE_TIME_OPTCHARTPRICE",
    "INVESTOR_UNPD_TREND",
    "MARKET_TIME",
    "MONTHLY_CCNL",
    "OPT_ASKING_PRICE",
    "OPT_DAILY_CCNL",
    "OPT_DETAIL",
    "OPT_MONTHLY_CCNL",
    "OPT_PRICE",
    "OPT_TICK_CCNL",
    "OPT_WEEKLY_CCNL",
    "SEARCH_CONTRACT_DETAIL",
    "SEARCH_OPT_DETAIL",
    "STOCK_DETAIL",
    "TICK_CCNL",
    "WEEKLY_CCNL",
    "BasicQuotes",
    "DailyCcnl",
    "DailyCcnlOutput1",
    "DailyCcnlOutput2",
    "InquireAskingPrice",
    "InquireAskingPriceOutput1",
    "InquireAskingPriceOutput2",
    "InquirePrice",
    "InquirePriceOutput1",
    "InquireTimeFuturechartprice",
    "InquireTimeFuturechartpriceOutput1",
    "InquireTimeFuturechartpriceOutput2",
    "InquireTimeOptchartprice",
    "InquireTimeOptchartpriceOutput1",
    "InquireTimeOptchartpriceOutput2",
    "InvestorUnpdTrend",
    "InvestorUnpdTrendOutput1",
    "InvestorUnpdTrendOutput2",
    "MarketTime",
    "MarketTimeOutput",
    "MonthlyCcnl",
    "MonthlyCcnlOutput1",
    "MonthlyCcnlOutput2",
    "OptAskingPrice",
    "OptAskingPriceOutput1",
    "OptAskingPriceOutput2",
    "OptDailyCcnl",
    "OptDailyCcnlOutput1",
    "OptDailyCcnlOutput2",
    "OptDetail",
    "OptDetailOutput1",
    "OptMonthlyCcnl",
    "OptMonthlyCcnlOutput1",
    "OptMonthlyCcnlOutput2",
    "OptPrice",
    "OptPriceOutput1",
    "OptTickCcnl",
    "OptTickCcnlOutput1",
    "OptTickCcnlOutput2",
    "OptWeeklyCcnl",
    "OptWeeklyCcnlOutput1",
    "OptWeeklyCcnlOutput2",
    "SearchContractDetail",
    "SearchContractDetailOutput2",
    "SearchOptDetail",
    "SearchOptDetailOutput2",
    "StockDetail",
    "StockDetailOutput1",
    "TickCcnl",
    "TickCcnlOutput1",
    "TickCcnlOutput2",
    "WeeklyCcnl",
    "WeeklyCcnlOutput1",
    "WeeklyCcnlOutput2",
]


class DailyCcnlOutput1(Record):
    """해외선물 체결추이(일간): output1."""

    ret_cnt: int | None = opt_num("ret_cnt")
    """자료개수"""
    last_n_cnt: int | None = opt_num("last_n_cnt")
    """N틱최종개수"""
    index_key: str = text("index_key")
    """이전조회KEY"""


class DailyCcnlOutput2(Record):
    """해외선물 체결추이(일간): output2, one row."""

    data_date: str = text("data_date")
    """일자"""
    data_time: time | None = opt_hms("data_time")
    """시각"""
    open_price: Decimal | None = opt_dec("open_price")
    """시가"""
    high_price: Decimal | None = opt_dec("high_price")
    """고가"""
    low_price: Decimal | None = opt_dec("low_price")
    """저가"""
    last_price: Decimal | None = opt_dec("last_price")
    """체결가격"""
    last_qntt: int | None = opt_num("last_qntt")
    """체결수량"""
    vol: int | None = opt_num("vol")
    """누적거래수량"""
    prev_diff_flag: str = text("prev_diff_flag")
    """전일대비구분"""
    prev_diff_price: Decimal | None = opt_dec("prev_diff_price")
    """전일대비가격"""
    prev_diff_rate: Decimal | None = opt_dec("prev_diff_rate")
    """전일대비율"""


class DailyCcnl(Answer):
    """해외선물 체결추이(일간) (HHDFC55020100)."""

    output1: DailyCcnlOutput1 = block("output1", DailyCcnlOutput1)
    output2: list[DailyCcnlOutput2] = rows("output2", DailyCcnlOutput2)


DAILY_CCNL = Endpoint(
    "overseas_futureoption.daily_ccnl",
    "해외선물 체결추이(일간)",
    "GET",
    "/uapi/overseas-futureoption/v1/quotations/daily-ccnl",
    {"": ("HHDFC55020100", None)},
    DailyCcnl,
    paging=("INDEX_KEY",),
    then={"QRY_TP": "P"},
)


class InquireAskingPriceOutput1(Record):
    """해외선물 호가: output1."""

    open_price: Decimal | None = opt_dec("open_price")
    """시가"""
    high_price: Decimal | None = opt_dec("high_price")
    """고가"""
    lowp_rice: Decimal | None = opt_dec("lowp_rice")
    """저가"""
    last_price: Decimal | None = opt_dec("last_price")
    """현재가"""
    prev_price: Decimal | None = opt_dec("prev_price")
    """전일종가"""
    vol: int | None = opt_num("vol")
    """거래량"""
    prev_diff_price: Decimal | None = opt_dec("prev_diff_price")
    """전일대비가"""
    prev_diff_rate: Decimal | None = opt_dec("prev_diff_rate")
    """전일대비율"""
    quot_date: date | None = opt_day("quot_date")
    """호가수신일자"""
    quot_time: str = text("quot_time")
    """호가수신시각"""
    bid_qntt: int | None = opt_num("bid_qntt")
    """매수수량"""
    bid_num: str = text("bid_num")
    """매수번호"""
    bid_price: Decimal | None = opt_dec("bid_price")
    """매수호가"""
    ask_qntt: int | None = opt_num("ask_qntt")
    """매도수량"""
    ask_num: str = text("ask_num")
    """매도번호"""
    ask_price: Decimal | None = opt_dec("ask_price")
    """매도호가"""


class InquireAskingPriceOutput2(Record):
    """해외선물 호가: output2, one row."""

    open_price: Decimal | None = opt_dec("open_price")
    """시가"""
    high_price: Decimal | None = opt_dec("high_price")
    """고가"""
    lowp_rice: Decimal | None = opt_dec("lowp_rice")
    """저가"""
    last_price: Decimal | None = opt_dec("last_price")
    """현재가"""
    prev_price: Decimal | None = opt_dec("prev_price")
    """전일종가"""
    vol: int | None = opt_num("vol")
    """거래량"""
    prev_diff_price: Decimal | None = opt_dec("prev_diff_price")
    """전일대비가"""
    prev_diff_rate: Decimal | None = opt_dec("prev_diff_rate")
    """전일대비율"""
    quot_date: date | None = opt_day("quot_date")
    """호가수신일자"""
    quot_time: str = text("quot_time")
    """호가수신시각"""
    bid_qntt: int | None = opt_num("bid_qntt")
    """매수수량"""
    bid_num: str = text("bid_num")
    """매수번호"""
    bid_price: Decimal | None = opt_dec("bid_price")
    """매수호가"""
    ask_qntt: int | None = opt_num("ask_qntt")
    """매도수량"""
    ask_num: str = text("ask_num")
    """매도번호"""
    ask_price: Decimal | None = opt_dec("ask_price")
    """매도호가"""


class InquireAskingPrice(Answer):
    """해외선물 호가 (HHDFC86000000)."""

    output1: InquireAskingPriceOutput1 = block("output1", InquireAskingPriceOutput1)
    output2: list[InquireAskingPriceOutput2] = rows("output2", InquireAskingPriceOutput2)


INQUIRE_ASKING_PRICE = Endpoint(
    "overseas_futureoption.inquire_asking_price",
    "해외선물 호가",
    "GET",
    "/uapi/overseas-futureoption/v1/quotations/inquire-asking-price",
    {"": ("HHDFC86000000", None)},
    InquireAskingPrice,
)


class InquirePriceOutput1(Record):
    """해외선물종목현재가: output1."""

    proc_date: date | None = opt_day("proc_date")
    """최종처리일자"""
    high_price: Decimal | None = opt_dec("high_price")
    """고가"""
    proc_time: str = text("proc_time")
    """최종처리시각"""
    open_price: Decimal | None = opt_dec("open_price")
    """시가"""
    trst_mgn: Decimal | None = opt_dec("trst_mgn")
    """증거금"""
    low_price: Decimal | None = opt_dec("low_price")
    """저가"""
    last_price: Decimal | None = opt_dec("last_price")
    """현재가"""
    vol: int | None = opt_num("vol")
    """누적거래수량"""
    prev_diff_flag: str = text("prev_diff_flag")
    """전일대비구분"""
    prev_diff_price: Decimal | None = opt_dec("prev_diff_price")
    """전일대비가격"""
    prev_diff_rate: Decimal | None = opt_dec("prev_diff_rate")
    """전일대비율"""
    bid_qntt: int | None = opt_num("bid_qntt")
    """매수1수량"""
    bid_price: Decimal | None = opt_dec("bid_price")
    """매수1호가"""
    ask_qntt: int | None = opt_num("ask_qntt")
    """매도1수량"""
    ask_price: Decimal | None = opt_dec("ask_price")
    """매도1호가"""
    prev_price: Decimal | None = opt_dec("prev_price")
    """전일종가"""
    exch_cd: str = text("exch_cd")
    """거래소코드"""
    crc_cd: str = text("crc_cd")
    """거래통화"""
    trd_fr_date: date | None = opt_day("trd_fr_date")
    """상장일"""
    expr_date: date | None = opt_day("expr_date")
    """만기일"""
    trd_to_date: date | None = opt_day("trd_to_date")
    """최종거래일"""
    remn_cnt: int | None = opt_num("remn_cnt")
    """잔존일수"""
    last_qntt: int | None = opt_num("last_qntt")
    """체결량"""
    tot_ask_qntt: int | None = opt_num("tot_ask_qntt")
    """총매도잔량"""
    tot_bid_qntt: int | None = opt_num("tot_bid_qntt")
    """총매수잔량"""
    tick_size: Decimal | None = opt_dec("tick_size")
    """틱사이즈"""
    open_date: date | None = opt_day("open_date")
    """장개시일자"""
    open_time: str = text("open_time")
    """장개시시각"""
    close_date: date | None = opt_day("close_date")
    """장종료일자"""
    close_time: str = text("close_time")
    """장종료시각"""
    sbsnsdate: str = text("sbsnsdate")
    """영업일자"""
    sttl_price: Decimal | None = opt_dec("sttl_price")
    """정산가"""


class InquirePrice(Answer):
    """해외선물종목현재가 (HHDFC55010000)."""

    output1: InquirePriceOutput1 = block("output1", InquirePriceOutput1)


INQUIRE_PRICE = Endpoint(
    "overseas_futureoption.inquire_price",
    "해외선물종목현재가",
    "GET",
    "/uapi/overseas-futureoption/v1/quotations/inquire-price",
    {"": ("HHDFC55010000", "HHDFC55010000")},
    InquirePrice,
)


class InquireTimeFuturechartpriceOutput1(Record):
    """해외선물 분봉조회: output1, one row."""

    data_date: str = text("data_date")
    """일자"""
    data_time: time | None = opt_hms("data_time")
    """시각"""
    open_price: Decimal | None = opt_dec("open_price")
    """시가"""
    high_price: Decimal | None = opt_dec("high_price")
    """고가"""
    low_price: Decimal | None = opt_dec("low_price")
    """저가"""
    last_price: Decimal | None = opt_dec("last_price")
    """체결가격"""
    last_qntt: int | None = opt_num("last_qntt")
    """체결수량"""
    vol: int | None = opt_num("vol")
    """누적거래수량"""
    prev_diff_flag: str = text("prev_diff_flag")
    """전일대비구분"""
    prev_diff_price: Decimal | None = opt_dec("prev_diff_price")
    """전일대비가격"""
    prev_diff_rate: Decimal | None = opt_dec("prev_diff_rate")
    """전일대비율"""


class InquireTimeFuturechartpriceOutput2(Record):
    """해외선물 분봉조회: output2."""

    ret_cnt: int | None = opt_num("ret_cnt")
    """자료개수"""
    last_n_cnt: int | None = opt_num("last_n_cnt")
    """N틱최종개수"""
    index_key: str = text("index_key")
    """이전조회KEY"""


class InquireTimeFuturechartprice(Answer):
    """해외선물 분봉조회 (HHDFC55020400)."""

    output1: list[InquireTimeFuturechartpriceOutput1] = rows("output1", InquireTimeFuturechartpriceOutput1)
    output2: InquireTimeFuturechartpriceOutput2 = block("output2", InquireTimeFuturechartpriceOutput2)


INQUIRE_TIME_FUTURECHARTPRICE = Endpoint(
    "overseas_futureoption.inquire_time_futurechartprice",
    "해외선물 분봉조회",
    "GET",
    "/uapi/overseas-futureoption/v1/quotations/inquire-time-futurechartprice",
    {"": ("HHDFC55020400", None)},
    InquireTimeFuturechartprice,
    paging=("INDEX_KEY",),
    then={"QRY_TP": "P"},
)


class InquireTimeOptchartpriceOutput1(Record):
    """해외옵션 분봉조회: output1."""

    ret_cnt: int | None = opt_num("ret_cnt")
    """자료개수"""
    last_n_cnt: int | None = opt_num("last_n_cnt")
    """N틱최종개수"""
    index_key: str = text("index_key")
    """이전조회KEY"""


class InquireTimeOptchartpriceOutput2(Record):
    """해외옵션 분봉조회: output2, one row."""

    data_date: str = text("data_date")
    """일자"""
    data_time: time | None = opt_hms("data_time")
    """시간"""
    open_price: Decimal | None = opt_dec("open_price")
    """시가"""
    high_price: Decimal | None = opt_dec("high_price")
    """고가"""
    low_price: Decimal | None = opt_dec("low_price")
    """저가"""
    last_price: Decimal | None = opt_dec("last_price")
    """체결가격"""
    last_qntt: int | None = opt_num("last_qntt")
    """체결수량"""
    vol: int | None = opt_num("vol")
    """누적거래수량"""
    prev_diff_flag: str = text("prev_diff_flag")
    """전일대비구분"""
    prev_diff_price: Decimal | None = opt_dec("prev_diff_price")
    """전일대비가격"""
    prev_diff_rate: Decimal | None = opt_dec("prev_diff_rate")
    """전일대비율"""


class InquireTimeOptchartprice(Answer):
    """해외옵션 분봉조회 (HHDFO55020400)."""

    output1: InquireTimeOptchartpriceOutput1 = block("output1", InquireTimeOptchartpriceOutput1)
    output2: list[InquireTimeOptchartpriceOutput2] = rows("output2", InquireTimeOptchartpriceOutput2)


INQUIRE_TIME_OPTCHARTPRICE = Endpoint(
    "overseas_futureoption.inquire_time_optchartprice",
    "해외옵션 분봉조회",
    "GET",
    "/uapi/overseas-futureoption/v1/quotations/inquire-time-optchartprice",
    {"": ("HHDFO55020400", None)},
    InquireTimeOptchartprice,
    paging=("INDEX_KEY",),
)


class InvestorUnpdTrendOutput1(Record):
    """해외선물 미결제추이: output1, one row."""

    row_cnt: int | None = opt_num("row_cnt")
    """응답레코드카운트"""
    prod_iscd: str = text("prod_iscd")
    """상품"""
    cftc_iscd: str = text("cftc_iscd")
    """CFTC코드"""
    bsop_date: date | None = opt_day("bsop_date")
    """일자"""
    bidp_spec: Decimal | None = opt_dec("bidp_spec")
    """매수투기"""
    askp_spec: Decimal | None = opt_dec("askp_spec")
    """매도투기"""
    spread_spec: Decimal | None = opt_dec("spread_spec")
    """스프레드투기"""
    bidp_hedge: Decimal | None = opt_dec("bidp_hedge")
    """매수헤지"""
    askp_hedge: Decimal | None = opt_dec("askp_hedge")
    """매도헤지"""
    hts_otst_smtn: int | None = opt_num("hts_otst_smtn")
    """미결제합계"""
    bidp_missing: Decimal | None = opt_dec("bidp_missing")
    """매수누락"""
    askp_missing: Decimal | None = opt_dec("askp_missing")
    """매도누락"""
    bidp_spec_cust: Decimal | None = opt_dec("bidp_spec_cust")
    """매수투기고객"""
    askp_spec_cust: Decimal | None = opt_dec("askp_spec_cust")
    """매도투기고객"""
    spread_spec_cust: Decimal | None = opt_dec("spread_spec_cust")
    """스프레드투기고객"""
    bidp_hedge_cust: Decimal | None = opt_dec("bidp_hedge_cust")
    """매수헤지고객"""
    askp_hedge_cust: Decimal | None = opt_dec("askp_hedge_cust")
    """매도헤지고객"""
    cust_smtn: int | None = opt_num("cust_smtn")
    """고객합계"""


class InvestorUnpdTrendOutput2(Record):
    """해외선물 미결제추이: output2, one row."""

    row_cnt: int | None = opt_num("row_cnt")
    """응답레코드카운트"""
    prod_iscd: str = text("prod_iscd")
    """상품"""
    cftc_iscd: str = text("cftc_iscd")
    """CFTC코드"""
    bsop_date: date | None = opt_day("bsop_date")
    """일자"""
    bidp_spec: Decimal | None = opt_dec("bidp_spec")
    """매수투기"""
    askp_spec: Decimal | None = opt_dec("askp_spec")
    """매도투기"""
    spread_spec: Decimal | None = opt_dec("spread_spec")
    """스프레드투기"""
    bidp_hedge: Decimal | None = opt_dec("bidp_hedge")
    """매수헤지"""
    askp_hedge: Decimal | None = opt_dec("askp_hedge")
    """매도헤지"""
    hts_otst_smtn: int | None = opt_num("hts_otst_smtn")
    """미결제합계"""
    bidp_missing: Decimal | None = opt_dec("bidp_missing")
    """매수누락"""
    askp_missing: Decimal | None = opt_dec("askp_missing")
    """매도누락"""
    bidp_spec_cust: Decimal | None = opt_dec("bidp_spec_cust")
    """매수투기고객"""
    askp_spec_cust: Decimal | None = opt_dec("askp_spec_cust")
    """매도투기고객"""
    spread_spec_cust: Decimal | None = opt_dec("spread_spec_cust")
    """스프레드투기고객"""
    bidp_hedge_cust: Decimal | None = opt_dec("bidp_hedge_cust")
    """매수헤지고객"""
    askp_hedge_cust: Decimal | None = opt_dec("askp_hedge_cust")
    """매도헤지고객"""
    cust_smtn: int | None = opt_num("cust_smtn")
    """고객합계"""


class InvestorUnpdTrend(Answer):
    """해외선물 미결제추이 (HHDDB95030000)."""

    output1: list[InvestorUnpdTrendOutput1] = rows("output1", InvestorUnpdTrendOutput1)
    output2: list[InvestorUnpdTrendOutput2] = rows("output2", InvestorUnpdTrendOutput2)


INVESTOR_UNPD_TREND = Endpoint(
    "overseas_futureoption.investor_unpd_trend",
    "해외선물 미결제추이",
    "GET",
    "/uapi/overseas-futureoption/v1/quotations/investor-unpd-trend",
    {"": ("HHDDB95030000", None)},
    InvestorUnpdTrend,
)


class MarketTimeOutput(Record):
    """해외선물옵션 장운영시간: output, one row."""

    fm_pdgr_cd: str = text("fm_pdgr_cd")
    """FM상품군코드"""
    fm_pdgr_name: str = text("fm_pdgr_name")
    """FM상품군명"""
    fm_excg_cd: str = text("fm_excg_cd")
    """FM거래소코드"""
    fm_excg_name: str = text("fm_excg_name")
    """FM거래소명"""
    fuop_dvsn_name: str = text("fuop_dvsn_name")
    """선물옵션구분명"""
    fm_clas_cd: str = text("fm_clas_cd")
    """FM클래스코드"""
    fm_clas_name: str = text("fm_clas_name")
    """FM클래스명"""
    am_mkmn_strt_tmd: time | None = opt_hms("am_mkmn_strt_tmd")
    """오전장운영시작시각"""
    am_mkmn_end_tmd: time | None = opt_hms("am_mkmn_end_tmd")
    """오전장운영종료시각"""
    pm_mkmn_strt_tmd: time | None = opt_hms("pm_mkmn_strt_tmd")
    """오후장운영시작시각"""
    pm_mkmn_end_tmd: time | None = opt_hms("pm_mkmn_end_tmd")
    """오후장운영종료시각"""
    mkmn_nxdy_strt_tmd: time | None = opt_hms("mkmn_nxdy_strt_tmd")
    """장운영익일시작시각"""
    mkmn_nxdy_end_tmd: time | None = opt_hms("mkmn_nxdy_end_tmd")
    """장운영익일종료시각"""
    base_mket_strt_tmd: time | None = opt_hms("base_mket_strt_tmd")
    """기본시장시작시각"""
    base_mket_end_tmd: time | None = opt_hms("base_mket_end_tmd")
    """기본시장종료시각"""


class MarketTime(Answer):
    """해외선물옵션 장운영시간 (OTFM2229R)."""

    output: list[MarketTimeOutput] = rows("output", MarketTimeOutput)


MARKET_TIME = Endpoint(
    "overseas_futureoption.market_time",
    "해외선물옵션 장운영시간",
    "GET",
    "/uapi/overseas-futureoption/v1/quotations/market-time",
    {"": ("OTFM2229R", None)},
    MarketTime,
    paging=("CTX_AREA_FK200", "CTX_AREA_NK200"),
)


class MonthlyCcnlOutput1(Record):
    """해외선물 체결추이(월간): output1."""

    ret_cnt: int | None = opt_num("ret_cnt")
    """자료개수"""
    last_n_cnt: int | None = opt_num("last_n_cnt")
    """N틱최종개수"""
    index_key: str = text("index_key")
    """이전조회KEY"""


class MonthlyCcnlOutput2(Record):
    """해외선물 체결추이(월간): output2, one row."""

    data_date: str = text("data_date")
    """일자"""
    data_time: time | None = opt_hms("data_time")
    """시각"""
    open_price: Decimal | None = opt_dec("open_price")
    """시가"""
    high_price: Decimal | None = opt_dec("high_price")
    """고가"""
    low_price: Decimal | None = opt_dec("low_price")
    """저가"""
    last_price: Decimal | None = opt_dec("last_price")
    """체결가격"""
    last_qntt: int | None = opt_num("last_qntt")
    """체결수량"""
    vol: int | None = opt_num("vol")
    """누적거래수량"""
    prev_diff_flag: str = text("prev_diff_flag")
    """전일대비구분"""
    prev_diff_price: Decimal | None = opt_dec("prev_diff_price")
    """전일대비가격"""
    prev_diff_rate: Decimal | None = opt_dec("prev_diff_rate")
    """전일대비율"""


class MonthlyCcnl(Answer):
    """해외선물 체결추이(월간) (HHDFC55020300)."""

    output1: MonthlyCcnlOutput1 = block("output1", MonthlyCcnlOutput1)
    output2: list[MonthlyCcnlOutput2] = rows("output2", MonthlyCcnlOutput2)


MONTHLY_CCNL = Endpoint(
    "overseas_futureoption.monthly_ccnl",
    "해외선물 체결추이(월간)",
    "GET",
    "/uapi/overseas-futureoption/v1/quotations/monthly-ccnl",
    {"": ("HHDFC55020300", None)},
    MonthlyCcnl,
    paging=("INDEX_KEY",),
    then={"QRY_TP": "P"},
)


class OptAskingPriceOutput1(Record):
    """해외옵션 호가: output1."""

    open_price: Decimal | None = opt_dec("open_price")
    """시가"""
    high_price: Decimal | None = opt_dec("high_price")
    """고가"""
    lowp_rice: Decimal | None = opt_dec("lowp_rice")
    """저가"""
    last_price: Decimal | None = opt_dec("last_price")
    """현재가"""
    sttl_price: Decimal | None = opt_dec("sttl_price")
    """정산가"""
    vol: int | None = opt_num("vol")
    """거래량"""
    prev_diff_price: Decimal | None = opt_dec("prev_diff_price")
    """전일대비가"""
    prev_diff_rate: Decimal | None = opt_dec("prev_diff_rate")
    """전일대비율"""
    quot_date: date | None = opt_day("quot_date")
    """호가수신일자"""
    quot_time: str = text("quot_time")
    """호가수신시각"""
    bid_qntt: int | None = opt_num("bid_qntt")
    """매수수량"""
    bid_num: str = text("bid_num")
    """매수번호"""
    bid_price: Decimal | None = opt_dec("bid_price")
    """매수호가"""
    ask_qntt: int | None = opt_num("ask_qntt")
    """매도수량"""
    ask_num: str = text("ask_num")
    """매도번호"""
    ask_price: Decimal | None = opt_dec("ask_price")
    """매도호가"""


class OptAskingPriceOutput2(Record):
    """해외옵션 호가: output2, one row."""

    open_price: Decimal | None = opt_dec("open_price")
    """시가"""
    high_price: Decimal | None = opt_dec("high_price")
    """고가"""
    lowp_rice: Decimal | None = opt_dec("lowp_rice")
    """저가"""
    last_price: Decimal | None = opt_dec("last_price")
    """현재가"""
    sttl_price: Decimal | None = opt_dec("sttl_price")
    """정산가"""
    vol: int | None = opt_num("vol")
    """거래량"""
    prev_diff_price: Decimal | None = opt_dec("prev_diff_price")
    """전일대비가"""
    prev_diff_rate: Decimal | None = opt_dec("prev_diff_rate")
    """전일대비율"""
    quot_date: date | None = opt_day("quot_date")
    """호가수신일자"""
    quot_time: str = text("quot_time")
    """호가수신시각"""
    bid_qntt: int | None = opt_num("bid_qntt")
    """매수수량"""
    bid_num: str = text("bid_num")
    """매수번호"""
    bid_price: Decimal | None = opt_dec("bid_price")
    """매수호가"""
    ask_qntt: int | None = opt_num("ask_qntt")
    """매도수량"""
    ask_num: str = text("ask_num")
    """매도번호"""
    ask_price: Decimal | None = opt_dec("ask_price")
    """매도호가"""


class OptAskingPrice(Answer):
    """해외옵션 호가 (HHDFO86000000)."""

    output1: OptAskingPriceOutput1 = block("output1", OptAskingPriceOutput1)
    output2: list[OptAskingPriceOutput2] = rows("output2", OptAskingPriceOutput2)


OPT_ASKING_PRICE = Endpoint(
    "overseas_futureoption.opt_asking_price",
    "해외옵션 호가",
    "GET",
    "/uapi/overseas-futureoption/v1/quotations/opt-asking-price",
    {"": ("HHDFO86000000", None)},
    OptAskingPrice,
)


class OptDailyCcnlOutput1(Record):
    """해외옵션 체결추이(일간): output1."""

    ret_cnt: int | None = opt_num("ret_cnt")
    """자료개수"""
    last_n_cnt: int | None = opt_num("last_n_cnt")
    """N틱최종개수"""
    index_key: str = text("index_key")
    """이전조회KEY"""


class OptDailyCcnlOutput2(Record):
    """해외옵션 체결추이(일간): output2, one row."""

    data_date: str = text("data_date")
    """일자"""
    data_time: time | None = opt_hms("data_time")
    """시간"""
    open_price: Decimal | None = opt_dec("open_price")
    """시가"""
    high_price: Decimal | None = opt_dec("high_price")
    """고가"""
    low_price: Decimal | None = opt_dec("low_price")
    """저가"""
    last_price: Decimal | None = opt_dec("last_price")
    """체결가격"""
    last_qntt: int | None = opt_num("last_qntt")
    """체결수량"""
    vol: int | None = opt_num("vol")
    """누적거래수량"""
    prev_diff_flag: str = text("prev_diff_flag")
    """전일대비구분"""
    prev_diff_price: Decimal | None = opt_dec("prev_diff_price")
    """전일대비가격"""
    prev_diff_rate: Decimal | None = opt_dec("prev_diff_rate")
    """전일대비율"""


class OptDailyCcnl(Answer):
    """해외옵션 체결추이(일간) (HHDFO55020100)."""

    output1: OptDailyCcnlOutput1 = block("output1", OptDailyCcnlOutput1)
    output2: list[OptDailyCcnlOutput2] = rows("output2", OptDailyCcnlOutput2)


OPT_DAILY_CCNL = Endpoint(
    "overseas_futureoption.opt_daily_ccnl",
    "해외옵션 체결추이(일간)",
    "GET",
    "/uapi/overseas-futureoption/v1/quotations/opt-daily-ccnl",
    {"": ("HHDFO55020100", None)},
    OptDailyCcnl,
    paging=("INDEX_KEY",),
)


class OptDetailOutput1(Record):
    """해외옵션종목상세: output1."""

    exch_cd: str = text("exch_cd")
    """거래소코드"""
    clas_cd: str = text("clas_cd")
    """품목종류"""
    crc_cd: str = text("crc_cd")
    """거래통화"""
    sttl_price: Decimal | None = opt_dec("sttl_price")
    """전일종가"""
    sttl_date: date | None = opt_day("sttl_date")
    """정산일"""
    trst_mgn: Decimal | None = opt_dec("trst_mgn")
    """증거금"""
    disp_digit: str = text("disp_digit")
    """가격표시진법"""
    tick_sz: Decimal | None = opt_dec("tick_sz")
    """틱사이즈"""
    tick_val: Decimal | None = opt_dec("tick_val")
    """틱가치"""
    mrkt_open_date: date | None = opt_day("mrkt_open_date")
    """장개시일자"""
    mrkt_open_time: str = text("mrkt_open_time")
    """장개시시각"""
    mrkt_close_date: date | None = opt_day("mrkt_close_date")
    """장마감일자"""
    mrkt_close_time: str = text("mrkt_close_time")
    """장마감시각"""
    trd_fr_date: date | None = opt_day("trd_fr_date")
    """상장일"""
    expr_date: date | None = opt_day("expr_date")
    """만기일"""
    trd_to_date: date | None = opt_day("trd_to_date")
    """최종거래일"""
    remn_cnt: int | None = opt_num("remn_cnt")
    """잔존일수"""
    stat_tp: str = text("stat_tp")
    """매매여부"""
    ctrt_size: Decimal | None = opt_dec("ctrt_size")
    """계약크기"""
    stl_tp: str = text("stl_tp")
    """최종결제구분"""
    frst_noti_date: date | None = opt_day("frst_noti_date")
    """최초식별일"""


class OptDetail(Answer):
    """해외옵션종목상세 (HHDFO55010100)."""

    output1: OptDetailOutput1 = block("output1", OptDetailOutput1)


OPT_DETAIL = Endpoint(
    "overseas_futureoption.opt_detail",
    "해외옵션종목상세",
    "GET",
    "/uapi/overseas-futureoption/v1/quotations/opt-detail",
    {"": ("HHDFO55010100", None)},
    OptDetail,
)


class OptMonthlyCcnlOutput1(Record):
    """해외옵션 체결추이(월간): output1."""

    ret_cnt: int | None = opt_num("ret_cnt")
    """자료개수"""
    last_n_cnt: int | None = opt_num("last_n_cnt")
    """N틱최종개수"""
    index_key: str = text("index_key")
    """이전조회KEY"""


class OptMonthlyCcnlOutput2(Record):
    """해외옵션 체결추이(월간): output2, one row."""

    data_date: str = text("data_date")
    """일자"""
    data_time: time | None = opt_hms("data_time")
    """시각"""
    open_price: Decimal | None = opt_dec("open_price")
    """시가"""
    high_price: Decimal | None = opt_dec("high_price")
    """고가"""
    low_price: Decimal | None = opt_dec("low_price")
    """저가"""
    last_price: Decimal | None = opt_dec("last_price")
    """체결가격"""
    last_qntt: int | None = opt_num("last_qntt")
    """체결수량"""
    vol: int | None = opt_num("vol")
    """누적거래수량"""
    prev_diff_flag: str = text("prev_diff_flag")
    """전일대비구분"""
    prev_diff_price: Decimal | None = opt_dec("prev_diff_price")
    """전일대비가격"""
    prev_diff_rate: Decimal | None = opt_dec("prev_diff_rate")
    """전일대비율"""


class OptMonthlyCcnl(Answer):
    """해외옵션 체결추이(월간) (HHDFO55020300)."""

    output1: OptMonthlyCcnlOutput1 = block("output1", OptMonthlyCcnlOutput1)
    output2: list[OptMonthlyCcnlOutput2] = rows("output2", OptMonthlyCcnlOutput2)


OPT_MONTHLY_CCNL = Endpoint(
    "overseas_futureoption.opt_monthly_ccnl",
    "해외옵션 체결추이(월간)",
    "GET",
    "/uapi/overseas-futureoption/v1/quotations/opt-monthly-ccnl",
    {"": ("HHDFO55020300", None)},
    OptMonthlyCcnl,
    paging=("INDEX_KEY",),
)


class OptPriceOutput1(Record):
    """해외옵션종목현재가: output1."""

    proc_date: date | None = opt_day("proc_date")
    """최종처리일자"""
    proc_time: str = text("proc_time")
    """최종처리시각"""
    open_price: Decimal | None = opt_dec("open_price")
    """시가"""
    high_price: Decimal | None = opt_dec("high_price")
    """고가"""
    low_price: Decimal | None = opt_dec("low_price")
    """저가"""
    last_price: Decimal | None = opt_dec("last_price")
    """현재가"""
    vol: int | None = opt_num("vol")
    """누적거래수량"""
    prev_diff_flag: str = text("prev_diff_flag")
    """전일대비구분"""
    prev_diff_price: Decimal | None = opt_dec("prev_diff_price")
    """전일대비가격"""
    prev_diff_rate: Decimal | None = opt_dec("prev_diff_rate")
    """전일대비율"""
    bid_qntt: int | None = opt_num("bid_qntt")
    """매수1수량"""
    bid_price: Decimal | None = opt_dec("bid_price")
    """매수1호가"""
    ask_qntt: int | None = opt_num("ask_qntt")
    """매도1수량"""
    ask_price: Decimal | None = opt_dec("ask_price")
    """매도1호가"""
    trst_mgn: Decimal | None = opt_dec("trst_mgn")
    """증거금"""
    exch_cd: str = text("exch_cd")
    """거래소코드"""
    crc_cd: str = text("crc_cd")
    """거래통화"""
    trd_fr_date: date | None = opt_day("trd_fr_date")
    """상장일"""
    expr_date: date | None = opt_day("expr_date")
    """만기일"""
    trd_to_date: date | None = opt_day("trd_to_date")
    """최종거래일"""
    remn_cnt: int | None = opt_num("remn_cnt")
    """잔존일수"""
    last_qntt: int | None = opt_num("last_qntt")
    """체결량"""
    tot_ask_qntt: int | None = opt_num("tot_ask_qntt")
    """총매도잔량"""
    tot_bid_qntt: int | None = opt_num("tot_bid_qntt")
    """총매수잔량"""
    tick_size: Decimal | None = opt_dec("tick_size")
    """틱사이즈"""
    open_date: date | None = opt_day("open_date")
    """장개시일자"""
    open_time: str = text("open_time")
    """장개시시각"""
    close_date: date | None = opt_day("close_date")
    """장종료일자"""
    close_time: str = text("close_time")
    """장종료시각"""
    sbsnsdate: str = text("sbsnsdate")
    """영업일자"""
    sttl_price: Decimal | None = opt_dec("sttl_price")
    """정산가"""


class OptPrice(Answer):
    """해외옵션종목현재가 (HHDFO55010000)."""

    output1: OptPriceOutput1 = block("output1", OptPriceOutput1)


OPT_PRICE = Endpoint(
    "overseas_futureoption.opt_price",
    "해외옵션종목현재가",
    "GET",
    "/uapi/overseas-futureoption/v1/quotations/opt-price",
    {"": ("HHDFO55010000", None)},
    OptPrice,
)


class OptTickCcnlOutput1(Record):
    """해외옵션 체결추이(틱): output1."""

    ret_cnt: int | None = opt_num("ret_cnt")
    """자료개수"""
    last_n_cnt: int | None = opt_num("last_n_cnt")
    """N틱최종개수"""
    index_key: str = text("index_key")
    """이전조회KEY"""


class OptTickCcnlOutput2(Record):
    """해외옵션 체결추이(틱): output2, one row."""

    data_date: str = text("data_date")
    """일자"""
    data_time: time | None = opt_hms("data_time")
    """시간"""
    open_price: Decimal | None = opt_dec("open_price")
    """시가"""
    high_price: Decimal | None = opt_dec("high_price")
    """고가"""
    low_price: Decimal | None = opt_dec("low_price")
    """저가"""
    last_price: Decimal | None = opt_dec("last_price")
    """체결가격"""
    last_qntt: int | None = opt_num("last_qntt")
    """체결수량"""
    vol: int | None = opt_num("vol")
    """누적거래수량"""
    prev_diff_flag: str = text("prev_diff_flag")
    """전일대비구분"""
    prev_diff_price: Decimal | None = opt_dec("prev_diff_price")
    """전일대비가격"""
    prev_diff_rate: Decimal | None = opt_dec("prev_diff_rate")
    """전일대비율"""


class OptTickCcnl(Answer):
    """해외옵션 체결추이(틱) (HHDFO55020200)."""

    output1: OptTickCcnlOutput1 = block("output1", OptTickCcnlOutput1)
    output2: list[OptTickCcnlOutput2] = rows("output2", OptTickCcnlOutput2)


OPT_TICK_CCNL = Endpoint(
    "overseas_futureoption.opt_tick_ccnl",
    "해외옵션 체결추이(틱)",
    "GET",
    "/uapi/overseas-futureoption/v1/quotations/opt-tick-ccnl",
    {"": ("HHDFO55020200", None)},
    OptTickCcnl,
    paging=("INDEX_KEY",),
)


class OptWeeklyCcnlOutput1(Record):
    """해외옵션 체결추이(주간): output1."""

    ret_cnt: int | None = opt_num("ret_cnt")
    """자료개수"""
    last_n_cnt: int | None = opt_num("last_n_cnt")
    """N틱최종개수"""
    index_key: str = text("index_key")
    """이전조회KEY"""


class OptWeeklyCcnlOutput2(Record):
    """해외옵션 체결추이(주간): output2, one row."""

    data_date: str = text("data_date")
    """일자"""
    data_time: time | None = opt_hms("data_time")
    """시간"""
    open_price: Decimal | None = opt_dec("open_price")
    """시가"""
    high_price: Decimal | None = opt_dec("high_price")
    """고가"""
    low_price: Decimal | None = opt_dec("low_price")
    """저가"""
    last_price: Decimal | None = opt_dec("last_price")
    """체결가격"""
    last_qntt: int | None = opt_num("last_qntt")
    """체결수량"""
    vol: int | None = opt_num("vol")
    """누적거래수량"""
    prev_diff_flag: str = text("prev_diff_flag")
    """전일대비구분"""
    prev_diff_price: Decimal | None = opt_dec("prev_diff_price")
    """전일대비가격"""
    prev_diff_rate: Decimal | None = opt_dec("prev_diff_rate")
    """전일대비율"""


class OptWeeklyCcnl(Answer):
    """해외옵션 체결추이(주간) (HHDFO55020000)."""

    output1: OptWeeklyCcnlOutput1 = block("output1", OptWeeklyCcnlOutput1)
    output2: list[OptWeeklyCcnlOutput2] = rows("output2", OptWeeklyCcnlOutput2)


OPT_WEEKLY_CCNL = Endpoint(
    "overseas_futureoption.opt_weekly_ccnl",
    "해외옵션 체결추이(주간)",
    "GET",
    "/uapi/overseas-futureoption/v1/quotations/opt-weekly-ccnl",
    {"": ("HHDFO55020000", None)},
    OptWeeklyCcnl,
    paging=("INDEX_KEY",),
)


class SearchContractDetailOutput2(Record):
    """해외선물 상품기본정보: output2, one row."""

    exch_cd: str = text("exch_cd")
    """거래소코드"""
    clas_cd: str = text("clas_cd")
    """품목종류"""
    crc_cd: str = text("crc_cd")
    """거래통화"""
    sttl_price: Decimal | None = opt_dec("sttl_price")
    """정산가"""
    sttl_date: date | None = opt_day("sttl_date")
    """정산일"""
    trst_mgn: Decimal | None = opt_dec("trst_mgn")
    """증거금"""
    disp_digit: str = text("disp_digit")
    """가격표시진법"""
    tick_sz: Decimal | None = opt_dec("tick_sz")
    """틱사이즈"""
    tick_val: Decimal | None = opt_dec("tick_val")
    """틱가치"""
    mrkt_open_date: date | None = opt_day("mrkt_open_date")
    """장개시일자"""
    mrkt_open_time: str = text("mrkt_open_time")
    """장개시시각"""
    mrkt_close_date: date | None = opt_day("mrkt_close_date")
    """장마감일자"""
    mrkt_close_time: str = text("mrkt_close_time")
    """장마감시각"""
    trd_fr_date: date | None = opt_day("trd_fr_date")
    """상장일"""
    expr_date: date | None = opt_day("expr_date")
    """만기일"""
    trd_to_date: date | None = opt_day("trd_to_date")
    """최종거래일"""
    remn_cnt: int | None = opt_num("remn_cnt")
    """잔존일수"""
    stat_tp: str = text("stat_tp")
    """매매여부"""
    ctrt_size: Decimal | None = opt_dec("ctrt_size")
    """계약크기"""
    stl_tp: str = text("stl_tp")
    """최종결제구분"""
    frst_noti_date: date | None = opt_day("frst_noti_date")
    """최초식별일"""
    sub_exch_nm: str = text("sub_exch_nm")
    """서브거래소코드"""


class SearchContractDetail(Answer):
    """해외선물 상품기본정보 (HHDFC55200000)."""

    output2: list[SearchContractDetailOutput2] = rows("output2", SearchContractDetailOutput2)


SEARCH_CONTRACT_DETAIL = Endpoint(
    "overseas_futureoption.search_contract_detail",
    "해외선물 상품기본정보",
    "GET",
    "/uapi/overseas-futureoption/v1/quotations/search-contract-detail",
    {"": ("HHDFC55200000", None)},
    SearchContractDetail,
)


class SearchOptDetailOutput2(Record):
    """해외옵션 상품기본정보: output2, one row."""

    exch_cd: str = text("exch_cd")
    """거래소코드"""
    clas_cd: str = text("clas_cd")
    """품목종류"""
    crc_cd: str = text("crc_cd")
    """거래통화"""
    sttl_price: Decimal | None = opt_dec("sttl_price")
    """정산가"""
    sttl_date: date | None = opt_day("sttl_date")
    """정산일"""
    trst_mgn: Decimal | None = opt_dec("trst_mgn")
    """증거금"""
    disp_digit: str = text("disp_digit")
    """가격표시진법"""
    tick_sz: Decimal | None = opt_dec("tick_sz")
    """틱사이즈"""
    tick_val: Decimal | None = opt_dec("tick_val")
    """틱가치"""
    mrkt_open_date: date | None = opt_day("mrkt_open_date")
    """장개시일자"""
    mrkt_open_time: str = text("mrkt_open_time")
    """장개시시각"""
    mrkt_close_date: date | None = opt_day("mrkt_close_date")
    """장마감일자"""
    mrkt_close_time: str = text("mrkt_close_time")
    """장마감시각"""
    trd_fr_date: date | None = opt_day("trd_fr_date")
    """상장일"""
    expr_date: date | None = opt_day("expr_date")
    """만기일"""
    trd_to_date: date | None = opt_day("trd_to_date")
    """최종거래일"""
    remn_cnt: int | None = opt_num("remn_cnt")
    """잔존일수"""
    stat_tp: str = text("stat_tp")
    """매매여부"""
    ctrt_size: Decimal | None = opt_dec("ctrt_size")
    """계약크기"""
    stl_tp: str = text("stl_tp")
    """최종결제구분"""
    frst_noti_date: date | None = opt_day("frst_noti_date")
    """최초식별일"""


class SearchOptDetail(Answer):
    """해외옵션 상품기본정보 (HHDFO55200000)."""

    output2: list[SearchOptDetailOutput2] = rows("output2", SearchOptDetailOutput2)


SEARCH_OPT_DETAIL = Endpoint(
    "overseas_futureoption.search_opt_detail",
    "해외옵션 상품기본정보",
    "GET",
    "/uapi/overseas-futureoption/v1/quotations/search-opt-detail",
    {"": ("HHDFO55200000", None)},
    SearchOptDetail,
)


class StockDetailOutput1(Record):
    """해외선물종목상세: output1."""

    exch_cd: str = text("exch_cd")
    """거래소코드"""
    tick_sz: Decimal | None = opt_dec("tick_sz")
    """틱사이즈"""
    disp_digit: str = text("disp_digit")
    """가격표시진법"""
    trst_mgn: Decimal | None = opt_dec("trst_mgn")
    """증거금"""
    sttl_date: date | None = opt_day("sttl_date")
    """정산일"""
    prev_price: Decimal | None = opt_dec("prev_price")
    """전일종가"""
    crc_cd: str = text("crc_cd")
    """거래통화"""
    clas_cd: str = text("clas_cd")
    """품목종류"""
    tick_val: Decimal | None = opt_dec("tick_val")
    """틱가치"""
    mrkt_open_date: date | None = opt_day("mrkt_open_date")
    """장개시일자"""
    mrkt_open_time: str = text("mrkt_open_time")
    """장개시시각"""
    mrkt_close_date: date | None = opt_day("mrkt_close_date")
    """장마감일자"""
    mrkt_close_time: str = text("mrkt_close_time")
    """장마감시각"""
    trd_fr_date: date | None = opt_day("trd_fr_date")
    """상장일"""
    expr_date: date | None = opt_day("expr_date")
    """만기일"""
    trd_to_date: date | None = opt_day("trd_to_date")
    """최종거래일"""
    remn_cnt: int | None = opt_num("remn_cnt")
    """잔존일수"""
    stat_tp: str = text("stat_tp")
    """매매여부"""
    ctrt_size: Decimal | None = opt_dec("ctrt_size")
    """계약크기"""
    stl_tp: str = text("stl_tp")
    """최종결제구분"""
    frst_noti_date: date | None = opt_day("frst_noti_date")
    """최초식별일"""
    sprd_srs_cd1: str = text("sprd_srs_cd1")
    """스프레드 종목 #1"""
    sprd_srs_cd2: str = text("sprd_srs_cd2")
    """스프레드 종목 #2"""


class StockDetail(Answer):
    """해외선물종목상세 (HHDFC55010100)."""

    output1: StockDetailOutput1 = block("output1", StockDetailOutput1)


STOCK_DETAIL = Endpoint(
    "overseas_futureoption.stock_detail",
    "해외선물종목상세",
    "GET",
    "/uapi/overseas-futureoption/v1/quotations/stock-detail",
    {"": ("HHDFC55010100", "HHDFC55010100")},
    StockDetail,
)


class TickCcnlOutput1(Record):
    """해외선물 체결추이(틱): output1."""

    ret_cnt: int | None = opt_num("ret_cnt")
    """자료개수"""
    last_n_cnt: int | None = opt_num("last_n_cnt")
    """N틱최종개수"""
    index_key: str = text("index_key")
    """이전조회KEY"""


class TickCcnlOutput2(Record):
    """해외선물 체결추이(틱): output2, one row."""

    data_date: str = text("data_date")
    """일자"""
    data_time: time | None = opt_hms("data_time")
    """시각"""
    open_price: Decimal | None = opt_dec("open_price")
    """시가"""
    high_price: Decimal | None = opt_dec("high_price")
    """고가"""
    low_price: Decimal | None = opt_dec("low_price")
    """저가"""
    last_price: Decimal | None = opt_dec("last_price")
    """체결가격"""
    last_qntt: int | None = opt_num("last_qntt")
    """체결수량"""
    vol: int | None = opt_num("vol")
    """누적거래수량"""
    prev_diff_flag: str = text("prev_diff_flag")
    """전일대비구분"""
    prev_diff_price: Decimal | None = opt_dec("prev_diff_price")
    """전일대비가격"""
    prev_diff_rate: Decimal | None = opt_dec("prev_diff_rate")
    """전일대비율"""


class TickCcnl(Answer):
    """해외선물 체결추이(틱) (HHDFC55020200)."""

    output1: TickCcnlOutput1 = block("output1", TickCcnlOutput1)
    output2: list[TickCcnlOutput2] = rows("output2", TickCcnlOutput2)


TICK_CCNL = Endpoint(
    "overseas_futureoption.tick_ccnl",
    "해외선물 체결추이(틱)",
    "GET",
    "/uapi/overseas-futureoption/v1/quotations/tick-ccnl",
    {"": ("HHDFC55020200", None)},
    TickCcnl,
    paging=("INDEX_KEY",),
    then={"QRY_TP": "P"},
)


class WeeklyCcnlOutput1(Record):
    """해외선물 체결추이(주간): output1."""

    ret_cnt: int | None = opt_num("ret_cnt")
    """자료개수"""
    last_n_cnt: int | None = opt_num("last_n_cnt")
    """N틱최종개수"""
    index_key: str = text("index_key")
    """이전조회KEY"""


class WeeklyCcnlOutput2(Record):
    """해외선물 체결추이(주간): output2, one row."""

    data_date: str = text("data_date")
    """일자"""
    data_time: time | None = opt_hms("data_time")
    """시각"""
    open_price: Decimal | None = opt_dec("open_price")
    """시가"""
    high_price: Decimal | None = opt_dec("high_price")
    """고가"""
    low_price: Decimal | None = opt_dec("low_price")
    """저가"""
    last_price: Decimal | None = opt_dec("last_price")
    """체결가격"""
    last_qntt: int | None = opt_num("last_qntt")
    """체결수량"""
    vol: int | None = opt_num("vol")
    """누적거래수량"""
    prev_diff_flag: str = text("prev_diff_flag")
    """전일대비구분"""
    prev_diff_price: Decimal | None = opt_dec("prev_diff_price")
    """전일대비가격"""
    prev_diff_rate: Decimal | None = opt_dec("prev_diff_rate")
    """전일대비율"""


class WeeklyCcnl(Answer):
    """해외선물 체결추이(주간) (HHDFC55020000)."""

    output1: WeeklyCcnlOutput1 = block("output1", WeeklyCcnlOutput1)
    output2: list[WeeklyCcnlOutput2] = rows("output2", WeeklyCcnlOutput2)


WEEKLY_CCNL = Endpoint(
    "overseas_futureoption.weekly_ccnl",
    "해외선물 체결추이(주간)",
    "GET",
    "/uapi/overseas-futureoption/v1/quotations/weekly-ccnl",
    {"": ("HHDFC55020000", None)},
    WeeklyCcnl,
    paging=("INDEX_KEY",),
    then={"QRY_TP": "P"},
)


class BasicQuotes(Api):
    """해외선물옵션 > 기본시세."""

    def daily_ccnl(
        self,
        *,
        srs_cd: str,
        exch_cd: str,
        close_date_time: str,
        qry_tp: Literal["Q", "P"],
        qry_cnt: str,
        start_date_time: str = "",
        qry_gap: str = "",
        options: CallOptions = ROUTINE,
    ) -> DailyCcnl:
        """해외선물 체결추이(일간) (HHDFC55020100; not on paper trading).

        Args:
            srs_cd: 종목코드: 6AM24
            exch_cd: 거래소코드: CME
            start_date_time: 조회시작일시: 공백
            close_date_time: 조회종료일시: 20240402
            qry_tp: 조회구분: Q 최초조회시, P 다음키(INDEX_KEY) 입력하여 조회시
            qry_cnt: 요청개수: 30, 최대 40
            qry_gap: 묶음개수: 공백, 분만 사용
        """
        return self._call(
            DAILY_CCNL,
            {
                "SRS_CD": srs_cd,
                "EXCH_CD": exch_cd,
                "START_DATE_TIME": start_date_time,
                "CLOSE_DATE_TIME": close_date_time,
                "QRY_TP": qry_tp,
                "QRY_CNT": qry_cnt,
                "QRY_GAP": qry_gap,
                "INDEX_KEY": "",
            },
            options,
        )

    def daily_ccnl_pages(
        self,
        *,
        srs_cd: str,
        exch_cd: str,
        close_date_time: str,
        qry_tp: Literal["Q", "P"],
        qry_cnt: str,
        start_date_time: str = "",
        qry_gap: str = "",
        options: CallOptions = ROUTINE,
        max_pages: int | None = None,
        max_rows: int | None = None,
        progress: Callable[[int], object] | None = None,
    ) -> Iterator[DailyCcnl]:
        """Every page of `daily_ccnl` in order, each asked for when it is wanted.

        Args:
            max_pages: ask for no more pages than these.
            max_rows: end with the page that holds so many rows in all; it is cut there.
            progress: told after each page how many came.
        """
        return self._pages(
            DAILY_CCNL,
            {
                "SRS_CD": srs_cd,
                "EXCH_CD": exch_cd,
                "START_DATE_TIME": start_date_time,
                "CLOSE_DATE_TIME": close_date_time,
                "QRY_TP": qry_tp,
                "QRY_CNT": qry_cnt,
                "QRY_GAP": qry_gap,
                "INDEX_KEY": "",
            },
            options,
            max_pages=max_pages,
            max_rows=max_rows,
            progress=progress,
        )

    def inquire_asking_price(
        self,
        *,
        srs_cd: str,
        options: CallOptions = ROUTINE,
    ) -> InquireAskingPrice:
        """해외선물 호가 (HHDFC86000000; not on paper trading).

        Args:
            srs_cd: 종목명: 종목코드
        """
        return self._call(
            INQUIRE_ASKING_PRICE,
            {
                "SRS_CD": srs_cd,
            },
            options,
        )

    def inquire_price(
        self,
        *,
        srs_cd: str,
        options: CallOptions = ROUTINE,
    ) -> InquirePrice:
        """해외선물종목현재가 (HHDFC55010000).

        Args:
            srs_cd: 종목코드: CNHU24
        """
        return self._call(
            INQUIRE_PRICE,
            {
                "SRS_CD": srs_cd,
            },
            options,
        )

    def inquire_time_futurechartprice(
        self,
        *,
        srs_cd: str,
        exch_cd: str,
        close_date_time: str,
        qry_cnt: str,
        qry_gap: str,
        start_date_time: str = "",
        qry_tp: Literal["Q", "P", ""] = "",
        options: CallOptions = ROUTINE,
    ) -> InquireTimeFuturechartprice:
        """해외선물 분봉조회 (HHDFC55020400; not on paper trading).

        Args:
            srs_cd: 종목코드: ex) CNHU24 ※ 종목코드 '포럼 > FAQ > 종목정보 다운로드(해외) - 해외지수선물' 참고
            exch_cd: 거래소코드: CME
            start_date_time: 조회시작일시: 공백
            close_date_time: 조회종료일시: ex) 20230823
            qry_tp: 조회구분: Q 최초조회시, P 다음키(INDEX_KEY) 입력하여 조회시
            qry_cnt: 요청개수: 120 (조회갯수)
            qry_gap: 묶음개수: 5 (분간격)
        """
        return self._call(
            INQUIRE_TIME_FUTURECHARTPRICE,
            {
                "SRS_CD": srs_cd,
                "EXCH_CD": exch_cd,
                "START_DATE_TIME": start_date_time,
                "CLOSE_DATE_TIME": close_date_time,
                "QRY_TP": qry_tp,
                "QRY_CNT": qry_cnt,
                "QRY_GAP": qry_gap,
                "INDEX_KEY": "",
            },
            options,
        )

    def inquire_time_futurechartprice_pages(
        self,
        *,
        srs_cd: str,
        exch_cd: str,
        close_date_time: str,
        qry_cnt: str,
        qry_gap: str,
        start_date_time: str = "",
        qry_tp: Literal["Q", "P", ""] = "",
        options: CallOptions = ROUTINE,
        max_pages: int | None = None,
        max_rows: int | None = None,
        progress: Callable[[int], object] | None = None,
    ) -> Iterator[InquireTimeFuturechartprice]:
        """Every page of `inquire_time_futurechartprice` in order, each asked for when it is wanted.

        Args:
            max_pages: ask for no more pages than these.
            max_rows: end with the page that holds so many rows in all; it is cut there.
            progress: told after each page how many came.
        """
        return self._pages(
            INQUIRE_TIME_FUTURECHARTPRICE,
            {
                "SRS_CD": srs_cd,
                "EXCH_CD": exch_cd,
                "START_DATE_TIME": start_date_time,
                "CLOSE_DATE_TIME": close_date_time,
                "QRY_TP": qry_tp,
                "QRY_CNT": qry_cnt,
                "QRY_GAP": qry_gap,
                "INDEX_KEY": "",
            },
            options,
            max_pages=max_pages,
            max_rows=max_rows,
            progress=progress,
        )

    def inquire_time_optchartprice(
        self,
        *,
        srs_cd: str,
        exch_cd: str,
        qry_cnt: str,
        start_date_time: str = "",
        close_date_time: str = "",
        qry_gap: str = "",
        qry_tp: str = "",
        options: CallOptions = ROUTINE,
    ) -> InquireTimeOptchartprice:
        """해외옵션 분봉조회 (HHDFO55020400; not on paper trading).

        Args:
            srs_cd: 종목코드: OESU24 C5500
            exch_cd: 거래소코드: CME
            qry_cnt: 요청개수: 20
            start_date_time: 조회시작일시
            close_date_time: 조회종료일시
            qry_gap: 묶음개수
            qry_tp: 조회구분
        """
        return self._call(
            INQUIRE_TIME_OPTCHARTPRICE,
            {
                "SRS_CD": srs_cd,
                "EXCH_CD": exch_cd,
                "QRY_CNT": qry_cnt,
                "START_DATE_TIME": start_date_time,
                "CLOSE_DATE_TIME": close_date_time,
                "QRY_GAP": qry_gap,
                "QRY_TP": qry_tp,
                "INDEX_KEY": "",
            },
            options,
        )

    def inquire_time_optchartprice_pages(
        self,
        *,
        srs_cd: str,
        exch_cd: str,
        qry_cnt: str,
        start_date_time: str = "",
        close_date_time: str = "",
        qry_gap: str = "",
        qry_tp: str = "",
        options: CallOptions = ROUTINE,
        max_pages: int | None = None,
        max_rows: int | None = None,
        progress: Callable[[int], object] | None = None,
    ) -> Iterator[InquireTimeOptchartprice]:
        """Every page of `inquire_time_optchartprice` in order, each asked for when it is wanted.

        Args:
            max_pages: ask for no more pages than these.
            max_rows: end with the page that holds so many rows in all; it is cut there.
            progress: told after each page how many came.
        """
        return self._pages(
            INQUIRE_TIME_OPTCHARTPRICE,
            {
                "SRS_CD": srs_cd,
                "EXCH_CD": exch_cd,
                "QRY_CNT": qry_cnt,
                "START_DATE_TIME": start_date_time,
                "CLOSE_DATE_TIME": close_date_time,
                "QRY_GAP": qry_gap,
                "QRY_TP": qry_tp,
                "INDEX_KEY": "",
            },
            options,
            max_pages=max_pages,
            max_rows=max_rows,
            progress=progress,
        )

    def investor_unpd_trend(
        self,
        *,
        prod_iscd: str,
        bsop_date: str,
        upmu_gubun: str,
        cts_key: str = "",
        options: CallOptions = ROUTINE,
    ) -> InvestorUnpdTrend:
        """해외선물 미결제추이 (HHDDB95030000; not on paper trading).

        Args:
            prod_iscd: 상품: 금리 (GE, ZB, ZF,ZN,ZT), 금속(GC, PA, PL,SI, HG), 농산물(CC, CT,KC, OJ, SB, ZC,ZL, ZM,
                ZO, ZR, ZS, ZW), 에너지(CL, HO, NG, WBS), 지수(ES, NQ, TF, YM, VX), 축산물(GF, HE, LE), 통화(6A, 6B, 6C,
                6E, 6J, 6N, 6S, DX)
            bsop_date: 일자: 기준일(ex)20240513)
            upmu_gubun: 구분: 0(수량), 1(증감)
            cts_key: CTS_KEY: 공백
        """
        return self._call(
            INVESTOR_UNPD_TREND,
            {
                "PROD_ISCD": prod_iscd,
                "BSOP_DATE": bsop_date,
                "UPMU_GUBUN": upmu_gubun,
                "CTS_KEY": cts_key,
            },
            options,
        )

    def market_time(
        self,
        *,
        fm_excg_cd: str,
        opt_yn: str,
        fm_pdgr_cd: str = "",
        fm_clas_cd: str = "",
        options: CallOptions = ROUTINE,
    ) -> MarketTime:
        """해외선물옵션 장운영시간 (OTFM2229R; not on paper trading).

        Args:
            fm_pdgr_cd: FM상품군코드: 상품군코드(ex. 6A)
            fm_clas_cd: FM클래스코드: 클래스코드 - 공백(전체), 001(통화), 002(금리), 003(지수),
                004(농산물),005(축산물),006(금속),007(에너지)
            fm_excg_cd: FM거래소코드: 거래소코드 - CME(CME), EUREX(EUREX), HKEx(HKEx), ICE(ICE), SGX(SGX), OSE(OSE),
                ASX(ASX), CBOE(CBOE), MDEX(MDEX), NYSE(NYSE), BMF(BMF),FTX(FTX), HNX(HNX), ETC(기타)
            opt_yn: 옵션여부: - %(전체), N(선물), Y(옵션)
        """
        return self._call(
            MARKET_TIME,
            {
                "FM_PDGR_CD": fm_pdgr_cd,
                "FM_CLAS_CD": fm_clas_cd,
                "FM_EXCG_CD": fm_excg_cd,
                "OPT_YN": opt_yn,
                "CTX_AREA_NK200": "",
                "CTX_AREA_FK200": "",
            },
            options,
        )

    def market_time_pages(
        self,
        *,
        fm_excg_cd: str,
        opt_yn: str,
        fm_pdgr_cd: str = "",
        fm_clas_cd: str = "",
        options: CallOptions = ROUTINE,
        max_pages: int | None = None,
        max_rows: int | None = None,
        progress: Callable[[int], object] | None = None,
    ) -> Iterator[MarketTime]:
        """Every page of `market_time` in order, each asked for when it is wanted.

        Args:
            max_pages: ask for no more pages than these.
            max_rows: end with the page that holds so many rows in all; it is cut there.
            progress: told after each page how many came.
        """
        return self._pages(
            MARKET_TIME,
            {
                "FM_PDGR_CD": fm_pdgr_cd,
                "FM_CLAS_CD": fm_clas_cd,
                "FM_EXCG_CD": fm_excg_cd,
                "OPT_YN": opt_yn,
                "CTX_AREA_NK200": "",
                "CTX_AREA_FK200": "",
            },
            options,
            max_pages=max_pages,
            max_rows=max_rows,
            progress=progress,
        )

    def monthly_ccnl(
        self,
        *,
        srs_cd: str,
        exch_cd: str,
        close_date_time: str,
        qry_tp: Literal["Q", "P"],
        qry_cnt: str,
        start_date_time: str = "",
        qry_gap: str = "",
        options: CallOptions = ROUTINE,
    ) -> MonthlyCcnl:
        """해외선물 체결추이(월간) (HHDFC55020300; not on paper trading).

        Args:
            srs_cd: 종목코드: '6AM24'
            exch_cd: 거래소코드: 'CME'
            start_date_time: 조회시작일시: 공백 허용
            close_date_time: 조회종료일시: '20240402'
            qry_tp: 조회구분: Q 최초조회, P 다음키 입력하여 조회
            qry_cnt: 요청개수: '30', 최대 '40'
            qry_gap: 묶음개수: 공백 허용
        """
        return self._call(
            MONTHLY_CCNL,
            {
                "SRS_CD": srs_cd,
                "EXCH_CD": exch_cd,
                "START_DATE_TIME": start_date_time,
                "CLOSE_DATE_TIME": close_date_time,
                "QRY_TP": qry_tp,
                "QRY_CNT": qry_cnt,
                "QRY_GAP": qry_gap,
                "INDEX_KEY": "",
            },
            options,
        )

    def monthly_ccnl_pages(
        self,
        *,
        srs_cd: str,
        exch_cd: str,
        close_date_time: str,
        qry_tp: Literal["Q", "P"],
        qry_cnt: str,
        start_date_time: str = "",
        qry_gap: str = "",
        options: CallOptions = ROUTINE,
        max_pages: int | None = None,
        max_rows: int | None = None,
        progress: Callable[[int], object] | None = None,
    ) -> Iterator[MonthlyCcnl]:
        """Every page of `monthly_ccnl` in order, each asked for when it is wanted.

        Args:
            max_pages: ask for no more pages than these.
            max_rows: end with the page that holds so many rows in all; it is cut there.
            progress: told after each page how many came.
        """
        return self._pages(
            MONTHLY_CCNL,
            {
                "SRS_CD": srs_cd,
                "EXCH_CD": exch_cd,
                "START_DATE_TIME": start_date_time,
                "CLOSE_DATE_TIME": close_date_time,
                "QRY_TP": qry_tp,
                "QRY_CNT": qry_cnt,
                "QRY_GAP": qry_gap,
                "INDEX_KEY": "",
            },
            options,
            max_pages=max_pages,
            max_rows=max_rows,
            progress=progress,
        )

    def opt_asking_price(
        self,
        *,
        srs_cd: str,
        options: CallOptions = ROUTINE,
    ) -> OptAskingPrice:
        """해외옵션 호가 (HHDFO86000000; not on paper trading).

        Args:
            srs_cd: 종목명: 'OTXM24 C22000'
        """
        return self._call(
            OPT_ASKING_PRICE,
            {
                "SRS_CD": srs_cd,
            },
            options,
        )

    def opt_daily_ccnl(
        self,
        *,
        srs_cd: str,
        exch_cd: str,
        qry_cnt: str,
        start_date_time: str = "",
        close_date_time: str = "",
        qry_gap: str = "",
        qry_tp: str = "",
        options: CallOptions = ROUTINE,
    ) -> OptDailyCcnl:
        """해외옵션 체결추이(일간) (HHDFO55020100; not on paper trading).

        Args:
            srs_cd: 종목코드: OESU24 C5500
            exch_cd: 거래소코드: CME
            qry_cnt: 요청개수: 20
            start_date_time: 조회시작일시
            close_date_time: 조회종료일시
            qry_gap: 묶음개수
            qry_tp: 조회구분
        """
        return self._call(
            OPT_DAILY_CCNL,
            {
                "SRS_CD": srs_cd,
                "EXCH_CD": exch_cd,
                "QRY_CNT": qry_cnt,
                "START_DATE_TIME": start_date_time,
                "CLOSE_DATE_TIME": close_date_time,
                "QRY_GAP": qry_gap,
                "QRY_TP": qry_tp,
                "INDEX_KEY": "",
            },
            options,
        )

    def opt_daily_ccnl_pages(
        self,
        *,
        srs_cd: str,
        exch_cd: str,
        qry_cnt: str,
        start_date_time: str = "",
        close_date_time: str = "",
        qry_gap: str = "",
        qry_tp: str = "",
        options: CallOptions = ROUTINE,
        max_pages: int | None = None,
        max_rows: int | None = None,
        progress: Callable[[int], object] | None = None,
    ) -> Iterator[OptDailyCcnl]:
        """Every page of `opt_daily_ccnl` in order, each asked for when it is wanted.

        Args:
            max_pages: ask for no more pages than these.
            max_rows: end with the page that holds so many rows in all; it is cut there.
            progress: told after each page how many came.
        """
        return self._pages(
            OPT_DAILY_CCNL,
            {
                "SRS_CD": srs_cd,
                "EXCH_CD": exch_cd,
                "QRY_CNT": qry_cnt,
                "START_DATE_TIME": start_date_time,
                "CLOSE_DATE_TIME": close_date_time,
                "QRY_GAP": qry_gap,
                "QRY_TP": qry_tp,
                "INDEX_KEY": "",
            },
            options,
            max_pages=max_pages,
            max_rows=max_rows,
            progress=progress,
        )

    def opt_detail(
        self,
        *,
        srs_cd: str,
        options: CallOptions = ROUTINE,
    ) -> OptDetail:
        """해외옵션종목상세 (HHDFO55010100; not on paper trading).

        Args:
            srs_cd: 종목명
        """
        return self._call(
            OPT_DETAIL,
            {
                "SRS_CD": srs_cd,
            },
            options,
        )

    def opt_monthly_ccnl(
        self,
        *,
        srs_cd: str,
        exch_cd: str,
        qry_cnt: str,
        start_date_time: str = "",
        close_date_time: str = "",
        qry_gap: str = "",
        qry_tp: str = "",
        options: CallOptions = ROUTINE,
    ) -> OptMonthlyCcnl:
        """해외옵션 체결추이(월간) (HHDFO55020300; not on paper trading).

        Args:
            srs_cd: 종목코드: OESU24 C5500
            exch_cd: 거래소코드: CME
            qry_cnt: 요청개수: 20
            start_date_time: 조회시작일시: ''
            close_date_time: 조회종료일시: ''
            qry_gap: 묶음개수: ''
            qry_tp: 조회구분: ''
        """
        return self._call(
            OPT_MONTHLY_CCNL,
            {
                "SRS_CD": srs_cd,
                "EXCH_CD": exch_cd,
                "QRY_CNT": qry_cnt,
                "START_DATE_TIME": start_date_time,
                "CLOSE_DATE_TIME": close_date_time,
                "QRY_GAP": qry_gap,
                "QRY_TP": qry_tp,
                "INDEX_KEY": "",
            },
            options,
        )

    def opt_monthly_ccnl_pages(
        self,
        *,
        srs_cd: str,
        exch_cd: str,
        qry_cnt: str,
        start_date_time: str = "",
        close_date_time: str = "",
        qry_gap: str = "",
        qry_tp: str = "",
        options: CallOptions = ROUTINE,
        max_pages: int | None = None,
        max_rows: int | None = None,
        progress: Callable[[int], object] | None = None,
    ) -> Iterator[OptMonthlyCcnl]:
        """Every page of `opt_monthly_ccnl` in order, each asked for when it is wanted.

        Args:
            max_pages: ask for no more pages than these.
            max_rows: end with the page that holds so many rows in all; it is cut there.
            progress: told after each page how many came.
        """
        return self._pages(
            OPT_MONTHLY_CCNL,
            {
                "SRS_CD": srs_cd,
                "EXCH_CD": exch_cd,
                "QRY_CNT": qry_cnt,
                "START_DATE_TIME": start_date_time,
                "CLOSE_DATE_TIME": close_date_time,
                "QRY_GAP": qry_gap,
                "QRY_TP": qry_tp,
                "INDEX_KEY": "",
            },
            options,
            max_pages=max_pages,
            max_rows=max_rows,
            progress=progress,
        )

    def opt_price(
        self,
        *,
        srs_cd: str,
        options: CallOptions = ROUTINE,
    ) -> OptPrice:
        """해외옵션종목현재가 (HHDFO55010000; not on paper trading).

        Args:
            srs_cd: 종목코드
        """
        return self._call(
            OPT_PRICE,
            {
                "SRS_CD": srs_cd,
            },
            options,
        )

    def opt_tick_ccnl(
        self,
        *,
        srs_cd: str,
        exch_cd: str,
        qry_cnt: str,
        start_date_time: str = "",
        close_date_time: str = "",
        qry_gap: str = "",
        qry_tp: str = "",
        options: CallOptions = ROUTINE,
    ) -> OptTickCcnl:
        """해외옵션 체결추이(틱) (HHDFO55020200; not on paper trading).

        Args:
            srs_cd: 종목코드: OESU24 C5500
            exch_cd: 거래소코드: CME
            qry_cnt: 요청개수: 20
            start_date_time: 조회시작일시
            close_date_time: 조회종료일시
            qry_gap: 묶음개수
            qry_tp: 조회구분
        """
        return self._call(
            OPT_TICK_CCNL,
            {
                "SRS_CD": srs_cd,
                "EXCH_CD": exch_cd,
                "QRY_CNT": qry_cnt,
                "START_DATE_TIME": start_date_time,
                "CLOSE_DATE_TIME": close_date_time,
                "QRY_GAP": qry_gap,
                "QRY_TP": qry_tp,
                "INDEX_KEY": "",
            },
            options,
        )

    def opt_tick_ccnl_pages(
        self,
        *,
        srs_cd: str,
        exch_cd: str,
        qry_cnt: str,
        start_date_time: str = "",
        close_date_time: str = "",
        qry_gap: str = "",
        qry_tp: str = "",
        options: CallOptions = ROUTINE,
        max_pages: int | None = None,
        max_rows: int | None = None,
        progress: Callable[[int], object] | None = None,
    ) -> Iterator[OptTickCcnl]:
        """Every page of `opt_tick_ccnl` in order, each asked for when it is wanted.

        Args:
            max_pages: ask for no more pages than these.
            max_rows: end with the page that holds so many rows in all; it is cut there.
            progress: told after each page how many came.
        """
        return self._pages(
            OPT_TICK_CCNL,
            {
                "SRS_CD": srs_cd,
                "EXCH_CD": exch_cd,
                "QRY_CNT": qry_cnt,
                "START_DATE_TIME": start_date_time,
                "CLOSE_DATE_TIME": close_date_time,
                "QRY_GAP": qry_gap,
                "QRY_TP": qry_tp,
                "INDEX_KEY": "",
            },
            options,
            max_pages=max_pages,
            max_rows=max_rows,
            progress=progress,
        )

    def opt_weekly_ccnl(
        self,
        *,
        srs_cd: str,
        exch_cd: str,
        qry_cnt: str,
        start_date_time: str = "",
        close_date_time: str = "",
        qry_gap: str = "",
        qry_tp: str = "",
        options: CallOptions = ROUTINE,
    ) -> OptWeeklyCcnl:
        """해외옵션 체결추이(주간) (HHDFO55020000; not on paper trading).

        Args:
            srs_cd: 종목코드: OESU24 C5500
            exch_cd: 거래소코드: CME
            qry_cnt: 요청개수: 20
            start_date_time: 조회시작일시
            close_date_time: 조회종료일시
            qry_gap: 묶음개수
            qry_tp: 조회구분
        """
        return self._call(
            OPT_WEEKLY_CCNL,
            {
                "SRS_CD": srs_cd,
                "EXCH_CD": exch_cd,
                "QRY_CNT": qry_cnt,
                "START_DATE_TIME": start_date_time,
                "CLOSE_DATE_TIME": close_date_time,
                "QRY_GAP": qry_gap,
                "QRY_TP": qry_tp,
                "INDEX_KEY": "",
            },
            options,
        )

    def opt_weekly_ccnl_pages(
        self,
        *,
        srs_cd: str,
        exch_cd: str,
        qry_cnt: str,
        start_date_time: str = "",
        close_date_time: str = "",
        qry_gap: str = "",
        qry_tp: str = "",
        options: CallOptions = ROUTINE,
        max_pages: int | None = None,
        max_rows: int | None = None,
        progress: Callable[[int], object] | None = None,
    ) -> Iterator[OptWeeklyCcnl]:
        """Every page of `opt_weekly_ccnl` in order, each asked for when it is wanted.

        Args:
            max_pages: ask for no more pages than these.
            max_rows: end with the page that holds so many rows in all; it is cut there.
            progress: told after each page how many came.
        """
        return self._pages(
            OPT_WEEKLY_CCNL,
            {
                "SRS_CD": srs_cd,
                "EXCH_CD": exch_cd,
                "QRY_CNT": qry_cnt,
                "START_DATE_TIME": start_date_time,
                "CLOSE_DATE_TIME": close_date_time,
                "QRY_GAP": qry_gap,
                "QRY_TP": qry_tp,
                "INDEX_KEY": "",
            },
            options,
            max_pages=max_pages,
            max_rows=max_rows,
            progress=progress,
        )

    def search_contract_detail(
        self,
        *,
        qry_cnt: str,
        srs_cd_01: str = "",
        srs_cd_02: str = "",
        srs_cd_03: str = "",
        srs_cd_04: str = "",
        srs_cd_05: str = "",
        srs_cd_06: str = "",
        srs_cd_07: str = "",
        srs_cd_08: str = "",
        srs_cd_09: str = "",
        srs_cd_10: str = "",
        srs_cd_11: str = "",
        srs_cd_12: str = "",
        srs_cd_13: str = "",
        srs_cd_14: str = "",
        srs_cd_15: str = "",
        srs_cd_16: str = "",
        srs_cd_17: str = "",
        srs_cd_18: str = "",
        srs_cd_19: str = "",
        srs_cd_20: str = "",
        srs_cd_21: str = "",
        srs_cd_22: str = "",
        srs_cd_23: str = "",
        srs_cd_24: str = "",
        srs_cd_25: str = "",
        srs_cd_26: str = "",
        srs_cd_27: str = "",
        srs_cd_28: str = "",
        srs_cd_29: str = "",
        srs_cd_30: str = "",
        srs_cd_31: str = "",
        srs_cd_32: str = "",
        options: CallOptions = ROUTINE,
    ) -> SearchContractDetail:
        """해외선물 상품기본정보 (HHDFC55200000; not on paper trading).

        Args:
            qry_cnt: 요청개수: 입력한 코드 개수
            srs_cd_01: SRS_CD_01: 품목종류1 - SRS_CD_01 ~SRS_CD_32 까지 인자값 추가해서 입력
            srs_cd_02: SRS_CD_02
            srs_cd_03: SRS_CD_03
            srs_cd_04: SRS_CD_04
            srs_cd_05: SRS_CD_05
            srs_cd_06: SRS_CD_06
            srs_cd_07: SRS_CD_07
            srs_cd_08: SRS_CD_08
            srs_cd_09: SRS_CD_09
            srs_cd_10: SRS_CD_10
            srs_cd_11: SRS_CD_11
            srs_cd_12: SRS_CD_12
            srs_cd_13: SRS_CD_13
            srs_cd_14: SRS_CD_14
            srs_cd_15: SRS_CD_15
            srs_cd_16: SRS_CD_16
            srs_cd_17: SRS_CD_17
            srs_cd_18: SRS_CD_18
            srs_cd_19: SRS_CD_19
            srs_cd_20: SRS_CD_20
            srs_cd_21: SRS_CD_21
            srs_cd_22: SRS_CD_22
            srs_cd_23: SRS_CD_23
            srs_cd_24: SRS_CD_24
            srs_cd_25: SRS_CD_25
            srs_cd_26: SRS_CD_26
            srs_cd_27: SRS_CD_27
            srs_cd_28: SRS_CD_28
            srs_cd_29: SRS_CD_29
            srs_cd_30: SRS_CD_30
            srs_cd_31: SRS_CD_31
            srs_cd_32: SRS_CD_32
        """
        return self._call(
            SEARCH_CONTRACT_DETAIL,
            {
                "QRY_CNT": qry_cnt,
                "SRS_CD_01": srs_cd_01,
                "SRS_CD_02": srs_cd_02,
                "SRS_CD_03": srs_cd_03,
                "SRS_CD_04": srs_cd_04,
                "SRS_CD_05": srs_cd_05,
                "SRS_CD_06": srs_cd_06,
                "SRS_CD_07": srs_cd_07,
                "SRS_CD_08": srs_cd_08,
                "SRS_CD_09": srs_cd_09,
                "SRS_CD_10": srs_cd_10,
                "SRS_CD_11": srs_cd_11,
                "SRS_CD_12": srs_cd_12,
                "SRS_CD_13": srs_cd_13,
                "SRS_CD_14": srs_cd_14,
                "SRS_CD_15": srs_cd_15,
                "SRS_CD_16": srs_cd_16,
                "SRS_CD_17": srs_cd_17,
                "SRS_CD_18": srs_cd_18,
                "SRS_CD_19": srs_cd_19,
                "SRS_CD_20": srs_cd_20,
                "SRS_CD_21": srs_cd_21,
                "SRS_CD_22": srs_cd_22,
                "SRS_CD_23": srs_cd_23,
                "SRS_CD_24": srs_cd_24,
                "SRS_CD_25": srs_cd_25,
                "SRS_CD_26": srs_cd_26,
                "SRS_CD_27": srs_cd_27,
                "SRS_CD_28": srs_cd_28,
                "SRS_CD_29": srs_cd_29,
                "SRS_CD_30": srs_cd_30,
                "SRS_CD_31": srs_cd_31,
                "SRS_CD_32": srs_cd_32,
            },
            options,
        )

    def search_opt_detail(
        self,
        *,
        qry_cnt: str,
        srs_cd_01: str,
        srs_cd_02: str | None = None,
        srs_cd_03: str | None = None,
        srs_cd_04: str | None = None,
        srs_cd_05: str | None = None,
        srs_cd_06: str | None = None,
        srs_cd_07: str | None = None,
        srs_cd_08: str | None = None,
        srs_cd_09: str | None = None,
        srs_cd_10: str | None = None,
        srs_cd_11: str | None = None,
        srs_cd_12: str | None = None,
        srs_cd_13: str | None = None,
        srs_cd_14: str | None = None,
        srs_cd_15: str | None = None,
        srs_cd_16: str | None = None,
        srs_cd_17: str | None = None,
        srs_cd_18: str | None = None,
        srs_cd_19: str | None = None,
        srs_cd_20: str | None = None,
        srs_cd_21: str | None = None,
        srs_cd_22: str | None = None,
        srs_cd_23: str | None = None,
        srs_cd_24: str | None = None,
        srs_cd_25: str | None = None,
        srs_cd_26: str | None = None,
        srs_cd_27: str | None = None,
        srs_cd_28: str | None = None,
        srs_cd_29: str | None = None,
        srs_cd_30: str | None = None,
        options: CallOptions = ROUTINE,
    ) -> SearchOptDetail:
        """해외옵션 상품기본정보 (HHDFO55200000; not on paper trading).

        Args:
            qry_cnt: 요청개수 (SRS_CD_N 개수)
            srs_cd_01: 종목코드1
            srs_cd_02: 종목코드2
            srs_cd_03: 종목코드3
            srs_cd_04: 종목코드4
            srs_cd_05: 종목코드5
            srs_cd_06: 종목코드6
            srs_cd_07: 종목코드7
            srs_cd_08: 종목코드8
            srs_cd_09: 종목코드9
            srs_cd_10: 종목코드10
            srs_cd_11: 종목코드11
            srs_cd_12: 종목코드12
            srs_cd_13: 종목코드13
            srs_cd_14: 종목코드14
            srs_cd_15: 종목코드15
            srs_cd_16: 종목코드16
            srs_cd_17: 종목코드17
            srs_cd_18: 종목코드18
            srs_cd_19: 종목코드19
            srs_cd_20: 종목코드20
            srs_cd_21: 종목코드21
            srs_cd_22: 종목코드22
            srs_cd_23: 종목코드23
            srs_cd_24: 종목코드24
            srs_cd_25: 종목코드25
            srs_cd_26: 종목코드26
            srs_cd_27: 종목코드27
            srs_cd_28: 종목코드28
            srs_cd_29: 종목코드29
            srs_cd_30: 종목코드30
        """
        return self._call(
            SEARCH_OPT_DETAIL,
            {
                "QRY_CNT": qry_cnt,
                "SRS_CD_01": srs_cd_01,
                "SRS_CD_02": srs_cd_02,
                "SRS_CD_03": srs_cd_03,
                "SRS_CD_04": srs_cd_04,
                "SRS_CD_05": srs_cd_05,
                "SRS_CD_06": srs_cd_06,
                "SRS_CD_07": srs_cd_07,
                "SRS_CD_08": srs_cd_08,
                "SRS_CD_09": srs_cd_09,
                "SRS_CD_10": srs_cd_10,
                "SRS_CD_11": srs_cd_11,
                "SRS_CD_12": srs_cd_12,
                "SRS_CD_13": srs_cd_13,
                "SRS_CD_14": srs_cd_14,
                "SRS_CD_15": srs_cd_15,
                "SRS_CD_16": srs_cd_16,
                "SRS_CD_17": srs_cd_17,
                "SRS_CD_18": srs_cd_18,
                "SRS_CD_19": srs_cd_19,
                "SRS_CD_20": srs_cd_20,
                "SRS_CD_21": srs_cd_21,
                "SRS_CD_22": srs_cd_22,
                "SRS_CD_23": srs_cd_23,
                "SRS_CD_24": srs_cd_24,
                "SRS_CD_25": srs_cd_25,
                "SRS_CD_26": srs_cd_26,
                "SRS_CD_27": srs_cd_27,
                "SRS_CD_28": srs_cd_28,
                "SRS_CD_29": srs_cd_29,
                "SRS_CD_30": srs_cd_30,
            },
            options,
        )

    def stock_detail(
        self,
        *,
        srs_cd: str,
        options: CallOptions = ROUTINE,
    ) -> StockDetail:
        """해외선물종목상세 (HHDFC55010100).

        Args:
            srs_cd: 종목코드: ex) CNHU24 ※ 종목코드 '포럼 > FAQ > 종목정보 다운로드(해외) - 해외지수선물' 참고
        """
        return self._call(
            STOCK_DETAIL,
            {
                "SRS_CD": srs_cd,
            },
            options,
        )

    def tick_ccnl(
        self,
        *,
        srs_cd: str,
        exch_cd: str,
        close_date_time: str,
        qry_tp: Literal["Q", "P"],
        qry_cnt: str,
        start_date_time: str = "",
        qry_gap: str = "",
        options: CallOptions = ROUTINE,
    ) -> TickCcnl:
        """해외선물 체결추이(틱) (HHDFC55020200; not on paper trading).

        Args:
            srs_cd: 종목코드: '6AM24'
            exch_cd: 거래소코드: 'CME'
            start_date_time: 조회시작일시: 공백 허용
            close_date_time: 조회종료일시: '20240402'
            qry_tp: 조회구분: Q 최초조회, P 다음키 입력하여 조회
            qry_cnt: 요청개수: '30', 최대 '40'
            qry_gap: 묶음개수: 공백 허용
        """
        return self._call(
            TICK_CCNL,
            {
                "SRS_CD": srs_cd,
                "EXCH_CD": exch_cd,
                "START_DATE_TIME": start_date_time,
                "CLOSE_DATE_TIME": close_date_time,
                "QRY_TP": qry_tp,
                "QRY_CNT": qry_cnt,
                "QRY_GAP": qry_gap,
                "INDEX_KEY": "",
            },
            options,
        )

    def tick_ccnl_pages(
        self,
        *,
        srs_cd: str,
        exch_cd: str,
        close_date_time: str,
        qry_tp: Literal["Q", "P"],
        qry_cnt: str,
        start_date_time: str = "",
        qry_gap: str = "",
        options: CallOptions = ROUTINE,
        max_pages: int | None = None,
        max_rows: int | None = None,
        progress: Callable[[int], object] | None = None,
    ) -> Iterator[TickCcnl]:
        """Every page of `tick_ccnl` in order, each asked for when it is wanted.

        Args:
            max_pages: ask for no more pages than these.
            max_rows: end with the page that holds so many rows in all; it is cut there.
            progress: told after each page how many came.
        """
        return self._pages(
            TICK_CCNL,
            {
                "SRS_CD": srs_cd,
                "EXCH_CD": exch_cd,
                "START_DATE_TIME": start_date_time,
                "CLOSE_DATE_TIME": close_date_time,
                "QRY_TP": qry_tp,
                "QRY_CNT": qry_cnt,
                "QRY_GAP": qry_gap,
                "INDEX_KEY": "",
            },
            options,
            max_pages=max_pages,
            max_rows=max_rows,
            progress=progress,
        )

    def weekly_ccnl(
        self,
        *,
        srs_cd: str,
        exch_cd: str,
        close_date_time: str,
        qry_cnt: str,
        start_date_time: str = "",
        qry_tp: Literal["Q", "P", ""] = "",
        qry_gap: str = "",
        options: CallOptions = ROUTINE,
    ) -> WeeklyCcnl:
        """해외선물 체결추이(주간) (HHDFC55020000; not on paper trading).

        Args:
            srs_cd: 종목코드: , 예) 6AM24
            exch_cd: 거래소코드: , 예) CME
            start_date_time: 조회시작일시: , 공백
            close_date_time: 조회종료일시: , 예) 20240402
            qry_tp: 조회구분: Q 최초조회시, P 다음키(INDEX_KEY) 입력하여 조회시
            qry_cnt: 요청개수: , 예) 30 (최대 40)
            qry_gap: 묶음개수: , 공백 (분만 사용)
        """
        return self._call(
            WEEKLY_CCNL,
            {
                "SRS_CD": srs_cd,
                "EXCH_CD": exch_cd,
                "START_DATE_TIME": start_date_time,
                "CLOSE_DATE_TIME": close_date_time,
                "QRY_TP": qry_tp,
                "QRY_CNT": qry_cnt,
                "QRY_GAP": qry_gap,
                "INDEX_KEY": "",
            },
            options,
        )

    def weekly_ccnl_pages(
        self,
        *,
        srs_cd: str,
        exch_cd: str,
        close_date_time: str,
        qry_cnt: str,
        start_date_time: str = "",
        qry_tp: Literal["Q", "P", ""] = "",
        qry_gap: str = "",
        options: CallOptions = ROUTINE,
        max_pages: int | None = None,
        max_rows: int | None = None,
        progress: Callable[[int], object] | None = None,
    ) -> Iterator[WeeklyCcnl]:
        """Every page of `weekly_ccnl` in order, each asked for when it is wanted.

        Args:
            max_pages: ask for no more pages than these.
            max_rows: end with the page that holds so many rows in all; it is cut there.
            progress: told after each page how many came.
        """
        return self._pages(
            WEEKLY_CCNL,
            {
                "SRS_CD": srs_cd,
                "EXCH_CD": exch_cd,
                "START_DATE_TIME": start_date_time,
                "CLOSE_DATE_TIME": close_date_time,
                "QRY_TP": qry_tp,
                "QRY_CNT": qry_cnt,
                "QRY_GAP": qry_gap,
                "INDEX_KEY": "",
            },
            options,
            max_pages=max_pages,
            max_rows=max_rows,
            progress=progress,
        )
