# Generated from catalog/endpoints/overseas_stock/quote_analysis.toml by tools/generate.py; do not edit.
"""해외주식 > 시세분석: 17 endpoints, 0 feeds."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from datetime import date
from decimal import Decimal
from typing import Literal

from ...answer import Answer, block, rows
from ...endpoint import ROUTINE, Api, CallOptions, Endpoint
from ...record import Record, opt_day, opt_dec, opt_num, text

__all__ = [
    "BRKNEWS_TITLE",
    "COLABLE_BY_COMPANY",
    "INQUIRE_SEARCH",
    "MARKET_CAP",
    "NEWS_TITLE",
    "NEW_HIGHLOW",
    "PERIOD_RIGHTS",
    "PRICE_FLUCT",
    "RIGHTS_BY_ICE",
    "SEARCH_INFO",
    "TRADE_GROWTH",
    "TRADE_PBMN",
    "TRADE_TURNOVER",
    "TRADE_VOL",
    "UPDOWN_RATE",
    "VOLUME_POWER",
    "VOLUME_SURGE",
    "BrknewsTitle",
    "BrknewsTitleOutput",
    "ColableByCompany",
    "ColableByCompanyOutput1",
    "ColableByCompanyOutput2",
    "InquireSearch",
    "InquireSearchOutput1",
    "InquireSearchOutput2",
    "MarketCap",
    "MarketCapOutput1",
    "MarketCapOutput2",
    "NewHighlow",
    "NewHighlowOutput1",
    "NewHighlowOutput2",
    "NewsTitle",
    "NewsTitleOutblock1",
    "PeriodRights",
    "PeriodRightsOutput",
    "PriceFluct",
    "PriceFluctOutput1",
    "PriceFluctOutput2",
    "QuoteAnalysis",
    "RightsByIce",
    "RightsByIceOutput1",
    "SearchInfo",
    "SearchInfoOutput",
    "TradeGrowth",
    "TradeGrowthOutput1",
    "TradeGrowthOutput2",
    "TradePbmn",
    "TradePbmnOutput1",
    "TradePbmnOutput2",
    "TradeTurnover",
    "TradeTurnoverOutput1",
    "TradeTurnoverOutput2",
    "TradeVol",
    "TradeVolOutput1",
    "TradeVolOutput2",
    "UpdownRate",
    "UpdownRateOutput1",
    "UpdownRateOutput2",
    "VolumePower",
    "VolumePowerOutput1",
    "VolumePowerOutput2",
    "VolumeSurge",
    "VolumeSurgeOutput1",
    "VolumeSurgeOutput2",
]


class BrknewsTitleOutput(Record):
    """해외속보(제목): output, one row."""

    cntt_usiq_srno: str = text("cntt_usiq_srno")
    """내용조회용일련번호"""
    news_ofer_entp_code: str = text("news_ofer_entp_code")
    """뉴스제공업체코드"""
    data_dt: str = text("data_dt")
    """작성일자"""
    data_tm: str = text("data_tm")
    """작성시간"""
    hts_pbnt_titl_cntt: str = text("hts_pbnt_titl_cntt")
    """HTS공시제목내용"""
    news_lrdv_code: str = text("news_lrdv_code")
    """뉴스대구분"""
    dorg: str = text("dorg")
    """자료원"""
    iscd1: str = text("iscd1")
    """종목코드1"""
    iscd2: str = text("iscd2")
    """종목코드2"""
    iscd3: str = text("iscd3")
    """종목코드3"""
    iscd4: str = text("iscd4")
    """종목코드4"""
    iscd5: str = text("iscd5")
    """종목코드5"""
    iscd6: str = text("iscd6")
    """종목코드6"""
    iscd7: str = text("iscd7")
    """종목코드7"""
    iscd8: str = text("iscd8")
    """종목코드8"""
    iscd9: str = text("iscd9")
    """종목코드9"""
    iscd10: str = text("iscd10")
    """종목코드10"""
    kor_isnm1: str = text("kor_isnm1")
    """한글종목명1"""
    kor_isnm2: str = text("kor_isnm2")
    """한글종목명2"""
    kor_isnm3: str = text("kor_isnm3")
    """한글종목명3"""
    kor_isnm4: str = text("kor_isnm4")
    """한글종목명4"""
    kor_isnm5: str = text("kor_isnm5")
    """한글종목명5"""
    kor_isnm6: str = text("kor_isnm6")
    """한글종목명6"""
    kor_isnm7: str = text("kor_isnm7")
    """한글종목명7"""
    kor_isnm8: str = text("kor_isnm8")
    """한글종목명8"""
    kor_isnm9: str = text("kor_isnm9")
    """한글종목명9"""
    kor_isnm10: str = text("kor_isnm10")
    """한글종목명10"""


class BrknewsTitle(Answer):
    """해외속보(제목) (FHKST01011801)."""

    output: list[BrknewsTitleOutput] = rows("output", BrknewsTitleOutput)


BRKNEWS_TITLE = Endpoint(
    "overseas_stock.brknews_title",
    "해외속보(제목)",
    "GET",
    "/uapi/overseas-price/v1/quotations/brknews-title",
    {"": ("FHKST01011801", None)},
    BrknewsTitle,
)


class ColableByCompanyOutput1(Record):
    """당사 해외주식담보대출 가능 종목: output1, one row."""

    pdno: str = text("pdno")
    """상품번호"""
    ovrs_item_name: str = text("ovrs_item_name")
    """해외종목명"""
    loan_rt: Decimal | None = opt_dec("loan_rt")
    """대출비율"""
    mgge_mntn_rt: Decimal | None = opt_dec("mgge_mntn_rt")
    """담보유지비율"""
    mgge_ensu_rt: Decimal | None = opt_dec("mgge_ensu_rt")
    """담보확보비율"""
    loan_exec_psbl_yn: str = text("loan_exec_psbl_yn")
    """대출실행가능여부"""
    stff_name: str = text("stff_name")
    """직원명"""
    erlm_dt: date | None = opt_day("erlm_dt")
    """등록일자"""
    tr_mket_name: str = text("tr_mket_name")
    """거래시장명"""
    crcy_cd: str = text("crcy_cd")
    """통화코드"""
    natn_kor_name: str = text("natn_kor_name")
    """국가한글명"""
    ovrs_excg_cd: str = text("ovrs_excg_cd")
    """해외거래소코드"""


class ColableByCompanyOutput2(Record):
    """당사 해외주식담보대출 가능 종목: output2."""

    loan_psbl_item_num: int | None = opt_num("loan_psbl_item_num")
    """대출가능종목수"""


class ColableByCompany(Answer):
    """당사 해외주식담보대출 가능 종목 (CTLN4050R)."""

    output1: list[ColableByCompanyOutput1] = rows("output1", ColableByCompanyOutput1)
    output2: ColableByCompanyOutput2 = block("output2", ColableByCompanyOutput2)


COLABLE_BY_COMPANY = Endpoint(
    "overseas_stock.colable_by_company",
    "당사 해외주식담보대출 가능 종목",
    "GET",
    "/uapi/overseas-price/v1/quotations/colable-by-company",
    {"": ("CTLN4050R", None)},
    ColableByCompany,
    paging=("CTX_AREA_FK100", "CTX_AREA_NK100"),
)


class InquireSearchOutput1(Record):
    """해외주식조건검색: output1."""

    zdiv: int | None = opt_num("zdiv")
    """소수점자리수"""
    stat: str = text("stat")
    """거래상태정보"""
    crec: int | None = opt_num("crec")
    """현재조회종목수"""
    trec: int | None = opt_num("trec")
    """전체조회종목수"""
    nrec: int | None = opt_num("nrec")
    """Record Count"""
    rsym: str = text("rsym")
    """실시간조회심볼"""
    excd: str = text("excd")
    """거래소코드"""
    symb: str = text("symb")
    """종목코드"""
    last: Decimal | None = opt_dec("last")
    """현재가"""
    shar: int | None = opt_num("shar")
    """발행주식"""
    valx: Decimal | None = opt_dec("valx")
    """시가총액"""
    plow: Decimal | None = opt_dec("plow")
    """저가"""
    phigh: Decimal | None = opt_dec("phigh")
    """고가"""
    popen: Decimal | None = opt_dec("popen")
    """시가"""
    tvol: int | None = opt_num("tvol")
    """거래량"""
    rate: Decimal | None = opt_dec("rate")
    """등락율"""
    diff: Decimal | None = opt_dec("diff")
    """대비"""
    sign: str = text("sign")
    """기호"""
    avol: Decimal | None = opt_dec("avol")
    """거래대금"""
    eps: Decimal | None = opt_dec("eps")
    """EPS"""
    per: Decimal | None = opt_dec("per")
    """PER"""
    rank: int | None = opt_num("rank")
    """순위"""
    e_ordyn: str = text("e_ordyn")
    """매매가능"""


class InquireSearchOutput2(Record):
    """해외주식조건검색: output2, one row."""

    zdiv: int | None = opt_num("zdiv")
    """소수점자리수"""
    stat: str = text("stat")
    """거래상태정보"""
    crec: int | None = opt_num("crec")
    """현재조회종목수"""
    trec: int | None = opt_num("trec")
    """전체조회종목수"""
    nrec: int | None = opt_num("nrec")
    """Record Count"""
    rsym: str = text("rsym")
    """실시간조회심볼"""
    excd: str = text("excd")
    """거래소코드"""
    symb: str = text("symb")
    """종목코드"""
    last: Decimal | None = opt_dec("last")
    """현재가"""
    shar: int | None = opt_num("shar")
    """발행주식"""
    valx: Decimal | None = opt_dec("valx")
    """시가총액"""
    plow: Decimal | None = opt_dec("plow")
    """저가"""
    phigh: Decimal | None = opt_dec("phigh")
    """고가"""
    popen: Decimal | None = opt_dec("popen")
    """시가"""
    tvol: int | None = opt_num("tvol")
    """거래량"""
    rate: Decimal | None = opt_dec("rate")
    """등락율"""
    diff: Decimal | None = opt_dec("diff")
    """대비"""
    sign: str = text("sign")
    """기호"""
    avol: Decimal | None = opt_dec("avol")
    """거래대금"""
    eps: Decimal | None = opt_dec("eps")
    """EPS"""
    per: Decimal | None = opt_dec("per")
    """PER"""
    rank: int | None = opt_num("rank")
    """순위"""
    e_ordyn: str = text("e_ordyn")
    """매매가능"""


class InquireSearch(Answer):
    """해외주식조건검색 (HHDFS76410000)."""

    output1: InquireSearchOutput1 = block("output1", InquireSearchOutput1)
    output2: list[InquireSearchOutput2] = rows("output2", InquireSearchOutput2)


INQUIRE_SEARCH = Endpoint(
    "overseas_stock.inquire_search",
    "해외주식조건검색",
    "GET",
    "/uapi/overseas-price/v1/quotations/inquire-search",
    {"": ("HHDFS76410000", "HHDFS76410000")},
    InquireSearch,
    paging=("KEYB",),
)


class MarketCapOutput1(Record):
    """해외주식 시가총액순위: output1."""

    zdiv: int | None = opt_num("zdiv")
    """소수점자리수"""
    stat: str = text("stat")
    """거래상태정보"""
    crec: int | None = opt_num("crec")
    """현재조회종목수"""
    trec: int | None = opt_num("trec")
    """전체조회종목수"""
    nrec: int | None = opt_num("nrec")
    """RecordCount"""


class MarketCapOutput2(Record):
    """해외주식 시가총액순위: output2, one row."""

    rsym: str = text("rsym")
    """실시간조회심볼"""
    excd: str = text("excd")
    """거래소코드"""
    symb: str = text("symb")
    """종목코드"""
    name: str = text("name")
    """종목명"""
    last: Decimal | None = opt_dec("last")
    """현재가"""
    sign: str = text("sign")
    """기호"""
    diff: Decimal | None = opt_dec("diff")
    """대비"""
    rate: Decimal | None = opt_dec("rate")
    """등락율"""
    tvol: int | None = opt_num("tvol")
    """거래량"""
    shar: int | None = opt_num("shar")
    """상장주식수"""
    tomv: Decimal | None = opt_dec("tomv")
    """시가총액"""
    grav: Decimal | None = opt_dec("grav")
    """비중"""
    rank: int | None = opt_num("rank")
    """순위"""
    ename: str = text("ename")
    """영문종목명"""
    e_ordyn: str = text("e_ordyn")
    """매매가능"""
    tamt: Decimal | None = opt_dec("tamt")
    """거래대금"""
    mcap: Decimal | None = opt_dec("mcap")
    """시가총액"""


class MarketCap(Answer):
    """해외주식 시가총액순위 (HHDFS76350100)."""

    output1: MarketCapOutput1 = block("output1", MarketCapOutput1)
    output2: list[MarketCapOutput2] = rows("output2", MarketCapOutput2)


MARKET_CAP = Endpoint(
    "overseas_stock.market_cap",
    "해외주식 시가총액순위",
    "GET",
    "/uapi/overseas-stock/v1/ranking/market-cap",
    {"": ("HHDFS76350100", None)},
    MarketCap,
    paging=("KEYB",),
)


class NewHighlowOutput1(Record):
    """해외주식 신고/신저가: output1."""

    zdiv: int | None = opt_num("zdiv")
    """소수점자리수"""
    stat: str = text("stat")
    """거래상태정보"""
    nrec: int | None = opt_num("nrec")
    """RecordCount"""


class NewHighlowOutput2(Record):
    """해외주식 신고/신저가: output2, one row."""

    rsym: str = text("rsym")
    """실시간조회심볼"""
    excd: str = text("excd")
    """거래소코드"""
    symb: str = text("symb")
    """종목코드"""
    name: str = text("name")
    """종목명"""
    last: Decimal | None = opt_dec("last")
    """현재가"""
    sign: str = text("sign")
    """기호"""
    diff: Decimal | None = opt_dec("diff")
    """대비"""
    rate: Decimal | None = opt_dec("rate")
    """등락율"""
    tvol: int | None = opt_num("tvol")
    """거래량"""
    pask: Decimal | None = opt_dec("pask")
    """매도호가"""
    pbid: Decimal | None = opt_dec("pbid")
    """매수호가"""
    n_base: Decimal | None = opt_dec("n_base")
    """기준가"""
    n_diff: Decimal | None = opt_dec("n_diff")
    """기준가대비"""
    n_rate: Decimal | None = opt_dec("n_rate")
    """기준가대비율"""
    ename: str = text("ename")
    """영문종목명"""
    e_ordyn: str = text("e_ordyn")
    """매매가능"""
    tamt: Decimal | None = opt_dec("tamt")
    """거래대금"""
    nhgh: Decimal | None = opt_dec("nhgh")
    """신고가"""
    nlow: Decimal | None = opt_dec("nlow")
    """신저가"""
    rank: int | None = opt_num("rank")
    """순위"""


class NewHighlow(Answer):
    """해외주식 신고/신저가 (HHDFS76300000)."""

    output1: NewHighlowOutput1 = block("output1", NewHighlowOutput1)
    output2: list[NewHighlowOutput2] = rows("output2", NewHighlowOutput2)


NEW_HIGHLOW = Endpoint(
    "overseas_stock.new_highlow",
    "해외주식 신고/신저가",
    "GET",
    "/uapi/overseas-stock/v1/ranking/new-highlow",
    {"": ("HHDFS76300000", None)},
    NewHighlow,
    paging=("KEYB",),
)


class NewsTitleOutblock1(Record):
    """해외뉴스종합(제목): outblock1, one row."""

    info_gb: str = text("info_gb")
    """뉴스구분"""
    news_key: str = text("news_key")
    """뉴스키"""
    data_dt: str = text("data_dt")
    """조회일자"""
    data_tm: str = text("data_tm")
    """조회시간"""
    class_cd: str = text("class_cd")
    """중분류"""
    class_name: str = text("class_name")
    """중분류명"""
    source: str = text("source")
    """자료원"""
    nation_cd: str = text("nation_cd")
    """국가코드"""
    exchange_cd: str = text("exchange_cd")
    """거래소코드"""
    symb: str = text("symb")
    """종목코드"""
    symb_name: str = text("symb_name")
    """종목명"""
    title: str = text("title")
    """제목"""


class NewsTitle(Answer):
    """해외뉴스종합(제목) (HHPSTH60100C1)."""

    outblock1: list[NewsTitleOutblock1] = rows("outblock1", NewsTitleOutblock1)


NEWS_TITLE = Endpoint(
    "overseas_stock.news_title",
    "해외뉴스종합(제목)",
    "GET",
    "/uapi/overseas-price/v1/quotations/news-title",
    {"": ("HHPSTH60100C1", None)},
    NewsTitle,
)


class PeriodRightsOutput(Record):
    """해외주식 기간별권리조회: output, one row."""

    bass_dt: date | None = opt_day("bass_dt")
    """기준일자"""
    rght_type_cd: str = text("rght_type_cd")
    """권리유형코드"""
    pdno: str = text("pdno")
    """상품번호"""
    prdt_name: str = text("prdt_name")
    """상품명"""
    prdt_type_cd: str = text("prdt_type_cd")
    """상품유형코드"""
    std_pdno: str = text("std_pdno")
    """표준상품번호"""
    acpl_bass_dt: date | None = opt_day("acpl_bass_dt")
    """현지기준일자"""
    sbsc_strt_dt: date | None = opt_day("sbsc_strt_dt")
    """청약시작일자"""
    sbsc_end_dt: date | None = opt_day("sbsc_end_dt")
    """청약종료일자"""
    cash_alct_rt: Decimal | None = opt_dec("cash_alct_rt")
    """현금배정비율"""
    stck_alct_rt: Decimal | None = opt_dec("stck_alct_rt")
    """주식배정비율"""
    crcy_cd: str = text("crcy_cd")
    """통화코드"""
    crcy_cd2: str = text("crcy_cd2")
    """통화코드2"""
    crcy_cd3: str = text("crcy_cd3")
    """통화코드3"""
    crcy_cd4: str = text("crcy_cd4")
    """통화코드4"""
    alct_frcr_unpr: Decimal | None = opt_dec("alct_frcr_unpr")
    """배정외화단가"""
    stkp_dvdn_frcr_amt2: Decimal | None = opt_dec("stkp_dvdn_frcr_amt2")
    """주당배당외화금액2"""
    stkp_dvdn_frcr_amt3: Decimal | None = opt_dec("stkp_dvdn_frcr_amt3")
    """주당배당외화금액3"""
    stkp_dvdn_frcr_amt4: Decimal | None = opt_dec("stkp_dvdn_frcr_amt4")
    """주당배당외화금액4"""
    dfnt_yn: str = text("dfnt_yn")
    """확정여부"""


class PeriodRights(Answer):
    """해외주식 기간별권리조회 (CTRGT011R)."""

    output: list[PeriodRightsOutput] = rows("output", PeriodRightsOutput)


PERIOD_RIGHTS = Endpoint(
    "overseas_stock.period_rights",
    "해외주식 기간별권리조회",
    "GET",
    "/uapi/overseas-price/v1/quotations/period-rights",
    {"": ("CTRGT011R", None)},
    PeriodRights,
    paging=("CTX_AREA_FK50", "CTX_AREA_NK50"),
)


class PriceFluctOutput1(Record):
    """해외주식 가격급등락: output1."""

    zdiv: int | None = opt_num("zdiv")
    """소수점자리수"""
    stat: str = text("stat")
    """거래상태"""
    nrec: int | None = opt_num("nrec")
    """RecordCount"""


class PriceFluctOutput2(Record):
    """해외주식 가격급등락: output2, one row."""

    rsym: str = text("rsym")
    """실시간조회심볼"""
    excd: str = text("excd")
    """거래소코드"""
    symb: str = text("symb")
    """종목코드"""
    knam: str = text("knam")
    """종목명"""
    name: str = text("name")
    """종목명"""
    last: Decimal | None = opt_dec("last")
    """현재가"""
    sign: str = text("sign")
    """기호"""
    diff: Decimal | None = opt_dec("diff")
    """대비"""
    rate: Decimal | None = opt_dec("rate")
    """등락율"""
    tvol: int | None = opt_num("tvol")
    """거래량"""
    pask: Decimal | None = opt_dec("pask")
    """매도호가"""
    pbid: Decimal | None = opt_dec("pbid")
    """매수호가"""
    n_base: Decimal | None = opt_dec("n_base")
    """기준가격"""
    n_diff: Decimal | None = opt_dec("n_diff")
    """기준가격대비"""
    n_rate: Decimal | None = opt_dec("n_rate")
    """기준가격대비율"""
    enam: str = text("enam")
    """영문종목명"""
    e_ordyn: str = text("e_ordyn")
    """매매가능"""
    tamt: Decimal | None = opt_dec("tamt")
    """거래대금"""
    n_last: Decimal | None = opt_dec("n_last")
    """기준현재가"""


class PriceFluct(Answer):
    """해외주식 가격급등락 (HHDFS76260000)."""

    output1: PriceFluctOutput1 = block("output1", PriceFluctOutput1)
    output2: list[PriceFluctOutput2] = rows("output2", PriceFluctOutput2)


PRICE_FLUCT = Endpoint(
    "overseas_stock.price_fluct",
    "해외주식 가격급등락",
    "GET",
    "/uapi/overseas-stock/v1/ranking/price-fluct",
    {"": ("HHDFS76260000", None)},
    PriceFluct,
    paging=("KEYB",),
)


class RightsByIceOutput1(Record):
    """해외주식 권리종합: output1, one row."""

    anno_dt: date | None = opt_day("anno_dt")
    """ICE공시일"""
    ca_title: str = text("ca_title")
    """권리유형"""
    div_lock_dt: date | None = opt_day("div_lock_dt")
    """배당락일"""
    pay_dt: date | None = opt_day("pay_dt")
    """지급일"""
    record_dt: date | None = opt_day("record_dt")
    """기준일"""
    validity_dt: date | None = opt_day("validity_dt")
    """효력일자"""
    local_end_dt: date | None = opt_day("local_end_dt")
    """현지지시마감일"""
    lock_dt: date | None = opt_day("lock_dt")
    """권리락일"""
    delist_dt: date | None = opt_day("delist_dt")
    """상장폐지일"""
    redempt_dt: date | None = opt_day("redempt_dt")
    """상환일자"""
    early_redempt_dt: date | None = opt_day("early_redempt_dt")
    """조기상환일자"""
    effective_dt: date | None = opt_day("effective_dt")
    """적용일"""


class RightsByIce(Answer):
    """해외주식 권리종합 (HHDFS78330900)."""

    output1: list[RightsByIceOutput1] = rows("output1", RightsByIceOutput1)


RIGHTS_BY_ICE = Endpoint(
    "overseas_stock.rights_by_ice",
    "해외주식 권리종합",
    "GET",
    "/uapi/overseas-price/v1/quotations/rights-by-ice",
    {"": ("HHDFS78330900", None)},
    RightsByIce,
)


class SearchInfoOutput(Record):
    """해외주식 상품기본정보: output."""

    std_pdno: str = text("std_pdno")
    """표준상품번호"""
    prdt_eng_name: str = text("prdt_eng_name")
    """상품영문명"""
    natn_cd: str = text("natn_cd")
    """국가코드"""
    natn_name: str = text("natn_name")
    """국가명"""
    tr_mket_cd: str = text("tr_mket_cd")
    """거래시장코드"""
    tr_mket_name: str = text("tr_mket_name")
    """거래시장명"""
    ovrs_excg_cd: str = text("ovrs_excg_cd")
    """해외거래소코드"""
    ovrs_excg_name: str = text("ovrs_excg_name")
    """해외거래소명"""
    tr_crcy_cd: str = text("tr_crcy_cd")
    """거래통화코드"""
    ovrs_papr: Decimal | None = opt_dec("ovrs_papr")
    """해외액면가"""
    crcy_name: str = text("crcy_name")
    """통화명"""
    ovrs_stck_dvsn_cd: str = text("ovrs_stck_dvsn_cd")
    """해외주식구분코드"""
    prdt_clsf_cd: str = text("prdt_clsf_cd")
    """상품분류코드"""
    prdt_clsf_name: str = text("prdt_clsf_name")
    """상품분류명"""
    sll_unit_qty: int | None = opt_num("sll_unit_qty")
    """매도단위수량"""
    buy_unit_qty: int | None = opt_num("buy_unit_qty")
    """매수단위수량"""
    tr_unit_amt: Decimal | None = opt_dec("tr_unit_amt")
    """거래단위금액"""
    lstg_stck_num: int | None = opt_num("lstg_stck_num")
    """상장주식수"""
    lstg_dt: date | None = opt_day("lstg_dt")
    """상장일자"""
    ovrs_stck_tr_stop_dvsn_cd: str = text("ovrs_stck_tr_stop_dvsn_cd")
    """해외주식거래정지구분코드"""
    lstg_abol_item_yn: str = text("lstg_abol_item_yn")
    """상장폐지종목여부"""
    ovrs_stck_prdt_grp_no: str = text("ovrs_stck_prdt_grp_no")
    """해외주식상품그룹번호"""
    lstg_yn: str = text("lstg_yn")
    """상장여부"""
    tax_levy_yn: str = text("tax_levy_yn")
    """세금징수여부"""
    ovrs_stck_erlm_rosn_cd: str = text("ovrs_stck_erlm_rosn_cd")
    """해외주식등록사유코드"""
    ovrs_stck_hist_rght_dvsn_cd: str = text("ovrs_stck_hist_rght_dvsn_cd")
    """해외주식이력권리구분코드"""
    chng_bf_pdno: str = text("chng_bf_pdno")
    """변경전상품번호"""
    prdt_type_cd_2: str = text("prdt_type_cd_2")
    """상품유형코드2"""
    ovrs_item_name: str = text("ovrs_item_name")
    """해외종목명"""
    sedol_no: str = text("sedol_no")
    """SEDOL번호"""
    blbg_tckr_text: str = text("blbg_tckr_text")
    """블름버그티커내용"""
    ovrs_stck_etf_risk_drtp_cd: str = text("ovrs_stck_etf_risk_drtp_cd")
    """해외주식ETF위험지표코드"""
    etp_chas_erng_rt_dbnb: Decimal | None = opt_dec("etp_chas_erng_rt_dbnb")
    """ETP추적수익율배수"""
    istt_usge_isin_cd: str = text("istt_usge_isin_cd")
    """기관용도ISIN코드"""
    mint_svc_yn: str = text("mint_svc_yn")
    """MINT서비스여부"""
    mint_svc_yn_chng_dt: date | None = opt_day("mint_svc_yn_chng_dt")
    """MINT서비스여부변경일자"""
    prdt_name: str = text("prdt_name")
    """상품명"""
    lei_cd: str = text("lei_cd")
    """LEI코드"""
    ovrs_stck_stop_rson_cd: str = text("ovrs_stck_stop_rson_cd")
    """해외주식정지사유코드"""
    lstg_abol_dt: date | None = opt_day("lstg_abol_dt")
    """상장폐지일자"""
    mini_stk_tr_stat_dvsn_cd: str = text("mini_stk_tr_stat_dvsn_cd")
    """미니스탁거래상태구분코드"""
    mint_frst_svc_erlm_dt: date | None = opt_day("mint_frst_svc_erlm_dt")
    """MINT최초서비스등록일자"""
    mint_dcpt_trad_psbl_yn: str = text("mint_dcpt_trad_psbl_yn")
    """MINT소수점매매가능여부"""
    mint_fnum_trad_psbl_yn: str = text("mint_fnum_trad_psbl_yn")
    """MINT정수매매가능여부"""
    mint_cblc_cvsn_ipsb_yn: str = text("mint_cblc_cvsn_ipsb_yn")
    """MINT잔고전환불가여부"""
    ptp_item_yn: str = text("ptp_item_yn")
    """PTP종목여부"""
    ptp_item_trfx_exmt_yn: str = text("ptp_item_trfx_exmt_yn")
    """PTP종목양도세면제여부"""
    ptp_item_trfx_exmt_strt_dt: date | None = opt_day("ptp_item_trfx_exmt_strt_dt")
    """PTP종목양도세면제시작일자"""
    ptp_item_trfx_exmt_end_dt: date | None = opt_day("ptp_item_trfx_exmt_end_dt")
    """PTP종목양도세면제종료일자"""
    dtm_tr_psbl_yn: str = text("dtm_tr_psbl_yn")
    """주간거래가능여부"""
    sdrf_stop_ecls_yn: str = text("sdrf_stop_ecls_yn")
    """급등락정지제외여부"""
    sdrf_stop_ecls_erlm_dt: date | None = opt_day("sdrf_stop_ecls_erlm_dt")
    """급등락정지제외등록일자"""
    memo_text1: str = text("memo_text1")
    """메모내용1"""
    ovrs_now_pric1: Decimal | None = opt_dec("ovrs_now_pric1")
    """해외현재가격1"""
    last_rcvg_dtime: str = text("last_rcvg_dtime")
    """최종수신일시"""


class SearchInfo(Answer):
    """해외주식 상품기본정보 (CTPF1702R)."""

    output: SearchInfoOutput = block("output", SearchInfoOutput)


SEARCH_INFO = Endpoint(
    "overseas_stock.search_info",
    "해외주식 상품기본정보",
    "GET",
    "/uapi/overseas-price/v1/quotations/search-info",
    {"": ("CTPF1702R", None)},
    SearchInfo,
)


class TradeGrowthOutput1(Record):
    """해외주식 거래증가율순위: output1."""

    zdiv: int | None = opt_num("zdiv")
    """소수점자리수"""
    stat: str = text("stat")
    """거래상태정보"""
    crec: int | None = opt_num("crec")
    """현재조회종목수"""
    trec: int | None = opt_num("trec")
    """전체조회종목수"""
    nrec: int | None = opt_num("nrec")
    """RecordCount"""


class TradeGrowthOutput2(Record):
    """해외주식 거래증가율순위: output2, one row."""

    rsym: str = text("rsym")
    """실시간조회심볼"""
    excd: str = text("excd")
    """거래소코드"""
    symb: str = text("symb")
    """종목코드"""
    name: str = text("name")
    """종목명"""
    last: Decimal | None = opt_dec("last")
    """현재가"""
    sign: str = text("sign")
    """기호"""
    diff: Decimal | None = opt_dec("diff")
    """대비"""
    rate: Decimal | None = opt_dec("rate")
    """등락율"""
    pask: Decimal | None = opt_dec("pask")
    """매도호가"""
    pbid: Decimal | None = opt_dec("pbid")
    """매수호가"""
    tvol: int | None = opt_num("tvol")
    """거래량"""
    n_tvol: int | None = opt_num("n_tvol")
    """평균거래량"""
    n_rate: Decimal | None = opt_dec("n_rate")
    """증가율"""
    rank: int | None = opt_num("rank")
    """순위"""
    ename: str = text("ename")
    """영문종목명"""
    e_ordyn: str = text("e_ordyn")
    """매매가능"""
    tamt: Decimal | None = opt_dec("tamt")
    """거래대금"""
    n_diff: Decimal | None = opt_dec("n_diff")
    """증가량"""


class TradeGrowth(Answer):
    """해외주식 거래증가율순위 (HHDFS76330000)."""

    output1: TradeGrowthOutput1 = block("output1", TradeGrowthOutput1)
    output2: list[TradeGrowthOutput2] = rows("output2", TradeGrowthOutput2)


TRADE_GROWTH = Endpoint(
    "overseas_stock.trade_growth",
    "해외주식 거래증가율순위",
    "GET",
    "/uapi/overseas-stock/v1/ranking/trade-growth",
    {"": ("HHDFS76330000", None)},
    TradeGrowth,
    paging=("KEYB",),
)


class TradePbmnOutput1(Record):
    """해외주식 거래대금순위: output1."""

    zdiv: int | None = opt_num("zdiv")
    """소수점자리수"""
    stat: str = text("stat")
    """거래상태정보"""
    crec: int | None = opt_num("crec")
    """현재조회종목수"""
    trec: int | None = opt_num("trec")
    """전체조회종목수"""
    nrec: int | None = opt_num("nrec")
    """RecordCount"""


class TradePbmnOutput2(Record):
    """해외주식 거래대금순위: output2, one row."""

    rsym: str = text("rsym")
    """실시간조회심볼"""
    excd: str = text("excd")
    """거래소코드"""
    symb: str = text("symb")
    """종목코드"""
    name: str = text("name")
    """종목명"""
    last: Decimal | None = opt_dec("last")
    """현재가"""
    sign: str = text("sign")
    """기호"""
    diff: Decimal | None = opt_dec("diff")
    """대비"""
    rate: Decimal | None = opt_dec("rate")
    """등락율"""
    pask: Decimal | None = opt_dec("pask")
    """매도호가"""
    pbid: Decimal | None = opt_dec("pbid")
    """매수호가"""
    tvol: int | None = opt_num("tvol")
    """거래량"""
    tamt: Decimal | None = opt_dec("tamt")
    """거래대금"""
    a_tamt: Decimal | None = opt_dec("a_tamt")
    """평균거래대금"""
    rank: int | None = opt_num("rank")
    """순위"""
    ename: str = text("ename")
    """영문종목명"""
    e_ordyn: str = text("e_ordyn")
    """매매가능"""


class TradePbmn(Answer):
    """해외주식 거래대금순위 (HHDFS76320010)."""

    output1: TradePbmnOutput1 = block("output1", TradePbmnOutput1)
    output2: list[TradePbmnOutput2] = rows("output2", TradePbmnOutput2)


TRADE_PBMN = Endpoint(
    "overseas_stock.trade_pbmn",
    "해외주식 거래대금순위",
    "GET",
    "/uapi/overseas-stock/v1/ranking/trade-pbmn",
    {"": ("HHDFS76320010", None)},
    TradePbmn,
    paging=("KEYB",),
)


class TradeTurnoverOutput1(Record):
    """해외주식 거래회전율순위: output1."""

    zdiv: int | None = opt_num("zdiv")
    """소수점자리수"""
    stat: str = text("stat")
    """거래상태정보"""
    crec: int | None = opt_num("crec")
    """현재조회종목수"""
    trec: int | None = opt_num("trec")
    """전체조회종목수"""
    nrec: int | None = opt_num("nrec")
    """RecordCount"""


class TradeTurnoverOutput2(Record):
    """해외주식 거래회전율순위: output2, one row."""

    rsym: str = text("rsym")
    """실시간조회심볼"""
    excd: str = text("excd")
    """거래소코드"""
    symb: str = text("symb")
    """종목코드"""
    name: str = text("name")
    """종목명"""
    last: Decimal | None = opt_dec("last")
    """현재가"""
    sign: str = text("sign")
    """기호"""
    diff: Decimal | None = opt_dec("diff")
    """대비"""
    rate: Decimal | None = opt_dec("rate")
    """등락율"""
    tvol: int | None = opt_num("tvol")
    """거래량"""
    pask: Decimal | None = opt_dec("pask")
    """매도호가"""
    pbid: Decimal | None = opt_dec("pbid")
    """매수호가"""
    n_tvol: int | None = opt_num("n_tvol")
    """평균거래량"""
    shar: int | None = opt_num("shar")
    """상장주식수"""
    tover: Decimal | None = opt_dec("tover")
    """회전율"""
    rank: int | None = opt_num("rank")
    """순위"""
    ename: str = text("ename")
    """영문종목명"""
    e_ordyn: str = text("e_ordyn")
    """매매가능"""
    tamt: Decimal | None = opt_dec("tamt")
    """거래대금"""
    trat: Decimal | None = opt_dec("trat")
    """회전율"""


class TradeTurnover(Answer):
    """해외주식 거래회전율순위 (HHDFS76340000)."""

    output1: TradeTurnoverOutput1 = block("output1", TradeTurnoverOutput1)
    output2: list[TradeTurnoverOutput2] = rows("output2", TradeTurnoverOutput2)


TRADE_TURNOVER = Endpoint(
    "overseas_stock.trade_turnover",
    "해외주식 거래회전율순위",
    "GET",
    "/uapi/overseas-stock/v1/ranking/trade-turnover",
    {"": ("HHDFS76340000", None)},
    TradeTurnover,
    paging=("KEYB",),
)


class TradeVolOutput1(Record):
    """해외주식 거래량순위: output1."""

    zdiv: int | None = opt_num("zdiv")
    """소수점자리수"""
    stat: str = text("stat")
    """거래상태정보"""
    crec: int | None = opt_num("crec")
    """현재조회종목수"""
    trec: int | None = opt_num("trec")
    """전체조회종목수"""
    nrec: int | None = opt_num("nrec")
    """RecordCount"""


class TradeVolOutput2(Record):
    """해외주식 거래량순위: output2, one row."""

    rsym: str = text("rsym")
    """실시간조회심볼"""
    excd: str = text("excd")
    """거래소코드"""
    symb: str = text("symb")
    """종목코드"""
    name: str = text("name")
    """종목명"""
    last: Decimal | None = opt_dec("last")
    """현재가"""
    sign: str = text("sign")
    """기호"""
    diff: Decimal | None = opt_dec("diff")
    """대비"""
    rate: Decimal | None = opt_dec("rate")
    """등락율"""
    pask: Decimal | None = opt_dec("pask")
    """매도호가"""
    pbid: Decimal | None = opt_dec("pbid")
    """매수호가"""
    tvol: int | None = opt_num("tvol")
    """거래량"""
    tamt: Decimal | None = opt_dec("tamt")
    """거래대금"""
    a_tvol: int | None = opt_num("a_tvol")
    """평균거래량"""
    rank: int | None = opt_num("rank")
    """순위"""
    ename: str = text("ename")
    """영문종목명"""
    e_ordyn: str = text("e_ordyn")
    """매매가능"""


class TradeVol(Answer):
    """해외주식 거래량순위 (HHDFS76310010)."""

    output1: TradeVolOutput1 = block("output1", TradeVolOutput1)
    output2: list[TradeVolOutput2] = rows("output2", TradeVolOutput2)


TRADE_VOL = Endpoint(
    "overseas_stock.trade_vol",
    "해외주식 거래량순위",
    "GET",
    "/uapi/overseas-stock/v1/ranking/trade-vol",
    {"": ("HHDFS76310010", None)},
    TradeVol,
    paging=("KEYB",),
)


class UpdownRateOutput1(Record):
    """해외주식 상승률/하락률: output1."""

    zdiv: int | None = opt_num("zdiv")
    """소수점자리수"""
    stat: str = text("stat")
    """거래상태정보"""
    crec: int | None = opt_num("crec")
    """현재조회종목수"""
    trec: int | None = opt_num("trec")
    """전체조회종목수"""
    nrec: int | None = opt_num("nrec")
    """RecordCount"""


class UpdownRateOutput2(Record):
    """해외주식 상승률/하락률: output2, one row."""

    rsym: str = text("rsym")
    """실시간조회심볼"""
    excd: str = text("excd")
    """거래소코드"""
    symb: str = text("symb")
    """종목코드"""
    name: str = text("name")
    """종목명"""
    last: Decimal | None = opt_dec("last")
    """현재가"""
    sign: str = text("sign")
    """기호"""
    diff: Decimal | None = opt_dec("diff")
    """대비"""
    rate: Decimal | None = opt_dec("rate")
    """등락율"""
    tvol: int | None = opt_num("tvol")
    """거래량"""
    pask: Decimal | None = opt_dec("pask")
    """매도호가"""
    pbid: Decimal | None = opt_dec("pbid")
    """매수호가"""
    n_base: Decimal | None = opt_dec("n_base")
    """기준가격"""
    n_diff: Decimal | None = opt_dec("n_diff")
    """기준가격대비"""
    n_rate: Decimal | None = opt_dec("n_rate")
    """기준가격대비율"""
    rank: int | None = opt_num("rank")
    """순위"""
    ename: str = text("ename")
    """영문종목명"""
    e_ordyn: str = text("e_ordyn")
    """매매가능"""
    tamt: Decimal | None = opt_dec("tamt")
    """거래대금"""


class UpdownRate(Answer):
    """해외주식 상승률/하락률 (HHDFS76290000)."""

    output1: UpdownRateOutput1 = block("output1", UpdownRateOutput1)
    output2: list[UpdownRateOutput2] = rows("output2", UpdownRateOutput2)


UPDOWN_RATE = Endpoint(
    "overseas_stock.updown_rate",
    "해외주식 상승률/하락률",
    "GET",
    "/uapi/overseas-stock/v1/ranking/updown-rate",
    {"": ("HHDFS76290000", None)},
    UpdownRate,
    paging=("KEYB",),
)


class VolumePowerOutput1(Record):
    """해외주식 매수체결강도상위: output1."""

    zdiv: int | None = opt_num("zdiv")
    """소수점자리수"""
    stat: str = text("stat")
    """거래상태"""
    nrec: int | None = opt_num("nrec")
    """RecordCount"""


class VolumePowerOutput2(Record):
    """해외주식 매수체결강도상위: output2, one row."""

    rsym: str = text("rsym")
    """실시간조회심볼"""
    excd: str = text("excd")
    """거래소코드"""
    symb: str = text("symb")
    """종목코드"""
    knam: str = text("knam")
    """종목명"""
    name: str = text("name")
    """종목명"""
    last: Decimal | None = opt_dec("last")
    """현재가"""
    sign: str = text("sign")
    """기호"""
    diff: Decimal | None = opt_dec("diff")
    """대비"""
    rate: Decimal | None = opt_dec("rate")
    """등락율"""
    tvol: int | None = opt_num("tvol")
    """거래량"""
    pask: Decimal | None = opt_dec("pask")
    """매도호가"""
    pbid: Decimal | None = opt_dec("pbid")
    """매수호가"""
    tpow: Decimal | None = opt_dec("tpow")
    """당일체결강도"""
    powx: Decimal | None = opt_dec("powx")
    """체결강도"""
    enam: str = text("enam")
    """영문종목명"""
    e_ordyn: str = text("e_ordyn")
    """매매가능"""
    tamt: Decimal | None = opt_dec("tamt")
    """거래대금"""
    bivl: int | None = opt_num("bivl")
    """매도체결량"""
    asvl: int | None = opt_num("asvl")
    """매수체결량"""
    strn: Decimal | None = opt_dec("strn")
    """체결강도"""


class VolumePower(Answer):
    """해외주식 매수체결강도상위 (HHDFS76280000)."""

    output1: VolumePowerOutput1 = block("output1", VolumePowerOutput1)
    output2: list[VolumePowerOutput2] = rows("output2", VolumePowerOutput2)


VOLUME_POWER = Endpoint(
    "overseas_stock.volume_power",
    "해외주식 매수체결강도상위",
    "GET",
    "/uapi/overseas-stock/v1/ranking/volume-power",
    {"": ("HHDFS76280000", None)},
    VolumePower,
    paging=("KEYB",),
)


class VolumeSurgeOutput1(Record):
    """해외주식 거래량급증: output1."""

    zdiv: int | None = opt_num("zdiv")
    """소수점자리수"""
    stat: str = text("stat")
    """거래상태"""
    nrec: int | None = opt_num("nrec")
    """RecordCount"""


class VolumeSurgeOutput2(Record):
    """해외주식 거래량급증: output2, one row."""

    rsym: str = text("rsym")
    """실시간조회심볼"""
    excd: str = text("excd")
    """거래소코드"""
    symb: str = text("symb")
    """종목코드"""
    knam: str = text("knam")
    """종목명"""
    name: str = text("name")
    """종목명"""
    last: Decimal | None = opt_dec("last")
    """현재가"""
    sign: str = text("sign")
    """기호"""
    diff: Decimal | None = opt_dec("diff")
    """대비"""
    rate: Decimal | None = opt_dec("rate")
    """등락율"""
    tvol: int | None = opt_num("tvol")
    """거래량"""
    pask: Decimal | None = opt_dec("pask")
    """매도호가"""
    pbid: Decimal | None = opt_dec("pbid")
    """매수호가"""
    n_tvol: int | None = opt_num("n_tvol")
    """기준거래량"""
    n_diff: Decimal | None = opt_dec("n_diff")
    """증가량"""
    n_rate: Decimal | None = opt_dec("n_rate")
    """증가율"""
    enam: str = text("enam")
    """영문종목명"""
    e_ordyn: str = text("e_ordyn")
    """매매가능"""
    tamt: Decimal | None = opt_dec("tamt")
    """거래대금"""
    trat: Decimal | None = opt_dec("trat")
    """거래량비율"""


class VolumeSurge(Answer):
    """해외주식 거래량급증 (HHDFS76270000)."""

    output1: VolumeSurgeOutput1 = block("output1", VolumeSurgeOutput1)
    output2: list[VolumeSurgeOutput2] = rows("output2", VolumeSurgeOutput2)


VOLUME_SURGE = Endpoint(
    "overseas_stock.volume_surge",
    "해외주식 거래량급증",
    "GET",
    "/uapi/overseas-stock/v1/ranking/volume-surge",
    {"": ("HHDFS76270000", None)},
    VolumeSurge,
    paging=("KEYB",),
)


class QuoteAnalysis(Api):
    """해외주식 > 시세분석."""

    def brknews_title(
        self,
        *,
        fid_news_ofer_entp_code: str = "0",
        fid_cond_scr_div_code: str = "11801",
        fid_cond_mrkt_cls_code: str = "",
        fid_input_iscd: str = "",
        fid_titl_cntt: str = "",
        fid_input_date_1: str = "",
        fid_input_hour_1: str = "",
        fid_rank_sort_cls_code: str = "",
        fid_input_srno: str = "",
        options: CallOptions = ROUTINE,
    ) -> BrknewsTitle:
        """해외속보(제목) (FHKST01011801; not on paper trading).

        Args:
            fid_news_ofer_entp_code: 뉴스제공업체코드: 0:전체조회
            fid_cond_scr_div_code: 조건화면분류코드: 11801
            fid_cond_mrkt_cls_code: 조건시장구분코드: 공백 입력
            fid_input_iscd: 입력종목코드: 공백 입력
            fid_titl_cntt: 제목내용: 공백 입력
            fid_input_date_1: 입력날짜1: 공백 입력
            fid_input_hour_1: 입력시간1: 공백 입력
            fid_rank_sort_cls_code: 순위정렬구분코드: 공백 입력
            fid_input_srno: 입력일련번호: 공백 입력
        """
        return self._call(
            BRKNEWS_TITLE,
            {
                "FID_NEWS_OFER_ENTP_CODE": fid_news_ofer_entp_code,
                "FID_COND_SCR_DIV_CODE": fid_cond_scr_div_code,
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

    def colable_by_company(
        self,
        *,
        natn_cd: Literal["840", "344", "156"],
        inqr_sqn_dvsn: Literal["01", "02"],
        pdno: str = "AMD",
        prdt_type_cd: str = "",
        inqr_strt_dt: str = "",
        inqr_end_dt: str = "",
        inqr_dvsn: str = "",
        rt_dvsn_cd: str = "",
        rt: str = "",
        loan_psbl_yn: str = "",
        options: CallOptions = ROUTINE,
    ) -> ColableByCompany:
        """당사 해외주식담보대출 가능 종목 (CTLN4050R; not on paper trading).

        Args:
            pdno: 상품번호: AMD
            natn_cd: 국가코드: 840 미국, 344 홍콩, 156 중국
            inqr_sqn_dvsn: 조회순서구분: 01 이름순, 02 코드순
            prdt_type_cd: 상품유형코드: 공백 입력
            inqr_strt_dt: 조회시작일자: 공백 입력
            inqr_end_dt: 조회종료일자: 공백 입력
            inqr_dvsn: 조회구분: 공백 입력
            rt_dvsn_cd: 비율구분코드: 공백 입력
            rt: 비율: 공백 입력
            loan_psbl_yn: 대출가능여부: 공백 입력
        """
        return self._call(
            COLABLE_BY_COMPANY,
            {
                "PDNO": pdno,
                "NATN_CD": natn_cd,
                "INQR_SQN_DVSN": inqr_sqn_dvsn,
                "PRDT_TYPE_CD": prdt_type_cd,
                "INQR_STRT_DT": inqr_strt_dt,
                "INQR_END_DT": inqr_end_dt,
                "INQR_DVSN": inqr_dvsn,
                "RT_DVSN_CD": rt_dvsn_cd,
                "RT": rt,
                "LOAN_PSBL_YN": loan_psbl_yn,
                "CTX_AREA_FK100": "",
                "CTX_AREA_NK100": "",
            },
            options,
        )

    def colable_by_company_pages(
        self,
        *,
        natn_cd: Literal["840", "344", "156"],
        inqr_sqn_dvsn: Literal["01", "02"],
        pdno: str = "AMD",
        prdt_type_cd: str = "",
        inqr_strt_dt: str = "",
        inqr_end_dt: str = "",
        inqr_dvsn: str = "",
        rt_dvsn_cd: str = "",
        rt: str = "",
        loan_psbl_yn: str = "",
        options: CallOptions = ROUTINE,
        max_pages: int | None = None,
        max_rows: int | None = None,
        progress: Callable[[int], object] | None = None,
    ) -> Iterator[ColableByCompany]:
        """Every page of `colable_by_company` in order, each asked for when it is wanted.

        Args:
            max_pages: ask for no more pages than these.
            max_rows: end with the page that holds so many rows in all; it is cut there.
            progress: told after each page how many came.
        """
        return self._pages(
            COLABLE_BY_COMPANY,
            {
                "PDNO": pdno,
                "NATN_CD": natn_cd,
                "INQR_SQN_DVSN": inqr_sqn_dvsn,
                "PRDT_TYPE_CD": prdt_type_cd,
                "INQR_STRT_DT": inqr_strt_dt,
                "INQR_END_DT": inqr_end_dt,
                "INQR_DVSN": inqr_dvsn,
                "RT_DVSN_CD": rt_dvsn_cd,
                "RT": rt,
                "LOAN_PSBL_YN": loan_psbl_yn,
                "CTX_AREA_FK100": "",
                "CTX_AREA_NK100": "",
            },
            options,
            max_pages=max_pages,
            max_rows=max_rows,
            progress=progress,
        )

    def inquire_search(
        self,
        *,
        excd: Literal["NYS", "NAS", "AMS", "HKS", "SHS", "SZS", "HSX", "HNX", "TSE"],
        auth: str = "",
        co_yn_pricecur: str = "",
        co_st_pricecur: str = "",
        co_en_pricecur: str = "",
        co_yn_rate: str = "",
        co_st_rate: str = "",
        co_en_rate: str = "",
        co_yn_valx: str = "",
        co_st_valx: str = "",
        co_en_valx: str = "",
        co_yn_shar: str = "",
        co_st_shar: str = "",
        co_en_shar: str = "",
        co_yn_volume: str = "",
        co_st_volume: str = "",
        co_en_volume: str = "",
        co_yn_amt: str = "",
        co_st_amt: str = "",
        co_en_amt: str = "",
        co_yn_eps: str = "",
        co_st_eps: str = "",
        co_en_eps: str = "",
        co_yn_per: str = "",
        co_st_per: str = "",
        co_en_per: str = "",
        options: CallOptions = ROUTINE,
    ) -> InquireSearch:
        """해외주식조건검색 (HHDFS76410000).

        Args:
            auth: 사용자권한정보: '' (Null 값 설정)
            excd: 거래소코드: NYS 뉴욕, NAS 나스닥, AMS 아멕스, HKS 홍콩, SHS 상해, SZS 심천, HSX 호치민, HNX
                하노이, TSE 도쿄
            co_yn_pricecur: 현재가선택조건: 해당조건 사용시(1), 미사용시 필수항목아님
            co_st_pricecur: 현재가시작범위가: 단위: 각국통화(JPY, USD, HKD, CNY, VND)
            co_en_pricecur: 현재가끝범위가: 단위: 각국통화(JPY, USD, HKD, CNY, VND)
            co_yn_rate: 등락율선택조건: 해당조건 사용시(1), 미사용시 필수항목아님
            co_st_rate: 등락율시작율
            co_en_rate: 등락율끝율
            co_yn_valx: 시가총액선택조건: 해당조건 사용시(1), 미사용시 필수항목아님
            co_st_valx: 시가총액시작액: 단위: 천
            co_en_valx: 시가총액끝액: 단위: 천
            co_yn_shar: 발행주식수선택조건: 해당조건 사용시(1), 미사용시 필수항목아님
            co_st_shar: 발행주식시작수: 단위: 천
            co_en_shar: 발행주식끝수: 단위: 천
            co_yn_volume: 거래량선택조건: 해당조건 사용시(1), 미사용시 필수항목아님
            co_st_volume: 거래량시작량: 단위: 주
            co_en_volume: 거래량끝량: 단위: 주
            co_yn_amt: 거래대금선택조건: 해당조건 사용시(1), 미사용시 필수항목아님
            co_st_amt: 거래대금시작금: 단위: 천
            co_en_amt: 거래대금끝금: 단위: 천
            co_yn_eps: EPS선택조건: 해당조건 사용시(1), 미사용시 필수항목아님
            co_st_eps: EPS시작
            co_en_eps: EPS끝
            co_yn_per: PER선택조건: 해당조건 사용시(1), 미사용시 필수항목아님
            co_st_per: PER시작
            co_en_per: PER끝
        """
        return self._call(
            INQUIRE_SEARCH,
            {
                "AUTH": auth,
                "EXCD": excd,
                "CO_YN_PRICECUR": co_yn_pricecur,
                "CO_ST_PRICECUR": co_st_pricecur,
                "CO_EN_PRICECUR": co_en_pricecur,
                "CO_YN_RATE": co_yn_rate,
                "CO_ST_RATE": co_st_rate,
                "CO_EN_RATE": co_en_rate,
                "CO_YN_VALX": co_yn_valx,
                "CO_ST_VALX": co_st_valx,
                "CO_EN_VALX": co_en_valx,
                "CO_YN_SHAR": co_yn_shar,
                "CO_ST_SHAR": co_st_shar,
                "CO_EN_SHAR": co_en_shar,
                "CO_YN_VOLUME": co_yn_volume,
                "CO_ST_VOLUME": co_st_volume,
                "CO_EN_VOLUME": co_en_volume,
                "CO_YN_AMT": co_yn_amt,
                "CO_ST_AMT": co_st_amt,
                "CO_EN_AMT": co_en_amt,
                "CO_YN_EPS": co_yn_eps,
                "CO_ST_EPS": co_st_eps,
                "CO_EN_EPS": co_en_eps,
                "CO_YN_PER": co_yn_per,
                "CO_ST_PER": co_st_per,
                "CO_EN_PER": co_en_per,
                "KEYB": "",
            },
            options,
        )

    def inquire_search_pages(
        self,
        *,
        excd: Literal["NYS", "NAS", "AMS", "HKS", "SHS", "SZS", "HSX", "HNX", "TSE"],
        auth: str = "",
        co_yn_pricecur: str = "",
        co_st_pricecur: str = "",
        co_en_pricecur: str = "",
        co_yn_rate: str = "",
        co_st_rate: str = "",
        co_en_rate: str = "",
        co_yn_valx: str = "",
        co_st_valx: str = "",
        co_en_valx: str = "",
        co_yn_shar: str = "",
        co_st_shar: str = "",
        co_en_shar: str = "",
        co_yn_volume: str = "",
        co_st_volume: str = "",
        co_en_volume: str = "",
        co_yn_amt: str = "",
        co_st_amt: str = "",
        co_en_amt: str = "",
        co_yn_eps: str = "",
        co_st_eps: str = "",
        co_en_eps: str = "",
        co_yn_per: str = "",
        co_st_per: str = "",
        co_en_per: str = "",
        options: CallOptions = ROUTINE,
        max_pages: int | None = None,
        max_rows: int | None = None,
        progress: Callable[[int], object] | None = None,
    ) -> Iterator[InquireSearch]:
        """Every page of `inquire_search` in order, each asked for when it is wanted.

        Args:
            max_pages: ask for no more pages than these.
            max_rows: end with the page that holds so many rows in all; it is cut there.
            progress: told after each page how many came.
        """
        return self._pages(
            INQUIRE_SEARCH,
            {
                "AUTH": auth,
                "EXCD": excd,
                "CO_YN_PRICECUR": co_yn_pricecur,
                "CO_ST_PRICECUR": co_st_pricecur,
                "CO_EN_PRICECUR": co_en_pricecur,
                "CO_YN_RATE": co_yn_rate,
                "CO_ST_RATE": co_st_rate,
                "CO_EN_RATE": co_en_rate,
                "CO_YN_VALX": co_yn_valx,
                "CO_ST_VALX": co_st_valx,
                "CO_EN_VALX": co_en_valx,
                "CO_YN_SHAR": co_yn_shar,
                "CO_ST_SHAR": co_st_shar,
                "CO_EN_SHAR": co_en_shar,
                "CO_YN_VOLUME": co_yn_volume,
                "CO_ST_VOLUME": co_st_volume,
                "CO_EN_VOLUME": co_en_volume,
                "CO_YN_AMT": co_yn_amt,
                "CO_ST_AMT": co_st_amt,
                "CO_EN_AMT": co_en_amt,
                "CO_YN_EPS": co_yn_eps,
                "CO_ST_EPS": co_st_eps,
                "CO_EN_EPS": co_en_eps,
                "CO_YN_PER": co_yn_per,
                "CO_ST_PER": co_st_per,
                "CO_EN_PER": co_en_per,
                "KEYB": "",
            },
            options,
            max_pages=max_pages,
            max_rows=max_rows,
            progress=progress,
        )

    def market_cap(
        self,
        *,
        excd: Literal["NYS", "NAS", "AMS", "HKS", "SHS", "SZS", "HSX", "HNX", "TSE"],
        vol_rang: Literal["0", "1", "2", "3", "4", "5", "6"] = "0",
        auth: str = "",
        options: CallOptions = ROUTINE,
    ) -> MarketCap:
        """해외주식 시가총액순위 (HHDFS76350100; not on paper trading).

        Args:
            excd: 거래소명: NYS 뉴욕, NAS 나스닥, AMS 아멕스, HKS 홍콩, SHS 상해, SZS 심천, HSX 호치민, HNX 하노이,
                TSE 도쿄
            vol_rang: 거래량조건: 0:전체, 1:1백주이상, 2:1천주이상, 3:1만주이상, 4:10만주이상, 5:100만주이상,
                6:1000만주이상
            auth: 사용자권한정보: ''
        """
        return self._call(
            MARKET_CAP,
            {
                "EXCD": excd,
                "VOL_RANG": vol_rang,
                "KEYB": "",
                "AUTH": auth,
            },
            options,
        )

    def market_cap_pages(
        self,
        *,
        excd: Literal["NYS", "NAS", "AMS", "HKS", "SHS", "SZS", "HSX", "HNX", "TSE"],
        vol_rang: Literal["0", "1", "2", "3", "4", "5", "6"] = "0",
        auth: str = "",
        options: CallOptions = ROUTINE,
        max_pages: int | None = None,
        max_rows: int | None = None,
        progress: Callable[[int], object] | None = None,
    ) -> Iterator[MarketCap]:
        """Every page of `market_cap` in order, each asked for when it is wanted.

        Args:
            max_pages: ask for no more pages than these.
            max_rows: end with the page that holds so many rows in all; it is cut there.
            progress: told after each page how many came.
        """
        return self._pages(
            MARKET_CAP,
            {
                "EXCD": excd,
                "VOL_RANG": vol_rang,
                "KEYB": "",
                "AUTH": auth,
            },
            options,
            max_pages=max_pages,
            max_rows=max_rows,
            progress=progress,
        )

    def new_highlow(
        self,
        *,
        excd: Literal["NYS", "NAS", "AMS", "HKS", "SHS", "SZS", "HSX", "HNX", "TSE"],
        minx: Literal["0", "1", "2", "3", "4", "5", "6", "7", "8", "9"],
        gubn: Literal["0", "1"],
        gubn2: Literal["0", "1"],
        vol_rang: Literal["0", "1", "2", "3", "4", "5", "6"] = "0",
        auth: str = "",
        options: CallOptions = ROUTINE,
    ) -> NewHighlow:
        """해외주식 신고/신저가 (HHDFS76300000; not on paper trading).

        Args:
            excd: 거래소명: NYS 뉴욕, NAS 나스닥, AMS 아멕스, HKS 홍콩, SHS 상해, SZS 심천, HSX 호치민, HNX 하노이,
                TSE 도쿄
            minx: N분전콤보값: 0:1분전, 1:2분전, 2:3분전, 3:5분전, 4:10분전, 5:15분전, 6:20분전, 7:30분전, 8:60분전,
                9:120분전
            vol_rang: 거래량조건: 0:전체, 1:1백주이상, 2:1천주이상, 3:1만주이상, 4:10만주이상, 5:100만주이상,
                6:1000만주이상
            gubn: 신고/신저 구분: 0 신저, 1 신고
            gubn2: 일시돌파/돌파 구분: 0:일시돌파0, 1:돌파유지1
            auth: 사용자권한정보
        """
        return self._call(
            NEW_HIGHLOW,
            {
                "EXCD": excd,
                "MINX": minx,
                "VOL_RANG": vol_rang,
                "GUBN": gubn,
                "GUBN2": gubn2,
                "KEYB": "",
                "AUTH": auth,
            },
            options,
        )

    def new_highlow_pages(
        self,
        *,
        excd: Literal["NYS", "NAS", "AMS", "HKS", "SHS", "SZS", "HSX", "HNX", "TSE"],
        minx: Literal["0", "1", "2", "3", "4", "5", "6", "7", "8", "9"],
        gubn: Literal["0", "1"],
        gubn2: Literal["0", "1"],
        vol_rang: Literal["0", "1", "2", "3", "4", "5", "6"] = "0",
        auth: str = "",
        options: CallOptions = ROUTINE,
        max_pages: int | None = None,
        max_rows: int | None = None,
        progress: Callable[[int], object] | None = None,
    ) -> Iterator[NewHighlow]:
        """Every page of `new_highlow` in order, each asked for when it is wanted.

        Args:
            max_pages: ask for no more pages than these.
            max_rows: end with the page that holds so many rows in all; it is cut there.
            progress: told after each page how many came.
        """
        return self._pages(
            NEW_HIGHLOW,
            {
                "EXCD": excd,
                "MINX": minx,
                "VOL_RANG": vol_rang,
                "GUBN": gubn,
                "GUBN2": gubn2,
                "KEYB": "",
                "AUTH": auth,
            },
            options,
            max_pages=max_pages,
            max_rows=max_rows,
            progress=progress,
        )

    def news_title(
        self,
        *,
        info_gb: str = "",
        class_cd: str = "",
        nation_cd: str = "",
        exchange_cd: str = "",
        symb: str = "",
        data_dt: str = "",
        data_tm: str = "",
        cts: str = "",
        options: CallOptions = ROUTINE,
    ) -> NewsTitle:
        """해외뉴스종합(제목) (HHPSTH60100C1; not on paper trading).

        Args:
            info_gb: 뉴스구분: (전체: 공백)
            class_cd: 중분류: (전체: 공백)
            nation_cd: 국가코드: 공백:전체, CN:중국, HK:홍콩, US:미국
            exchange_cd: 거래소코드
            symb: 종목코드: (전체: 공백)
            data_dt: 조회일자: (전체: 공백, ex.20240502)
            data_tm: 조회시간: (전체: 공백, ex. 135524)
            cts: 다음키: 조회일자(공백 입력)
        """
        return self._call(
            NEWS_TITLE,
            {
                "INFO_GB": info_gb,
                "CLASS_CD": class_cd,
                "NATION_CD": nation_cd,
                "EXCHANGE_CD": exchange_cd,
                "SYMB": symb,
                "DATA_DT": data_dt,
                "DATA_TM": data_tm,
                "CTS": cts,
            },
            options,
        )

    def period_rights(
        self,
        *,
        inqr_dvsn_cd: Literal["02", "03", "04"],
        inqr_strt_dt: str,
        inqr_end_dt: str,
        rght_type_cd: str = "%%",
        pdno: str = "",
        prdt_type_cd: str = "",
        options: CallOptions = ROUTINE,
    ) -> PeriodRights:
        """해외주식 기간별권리조회 (CTRGT011R; not on paper trading).

        Args:
            rght_type_cd: 권리유형코드: %%:전체, 01:유상, 02:무상, 03:배당, 11:합병,14:액면분할, 15:액면병합,
                17:감자, 54:WR청구,61:원리금상환, 71:WR소멸, 74:배당옵션, 75:특별배당, 76:ISINCODE변경, 77:실권주청약
            inqr_dvsn_cd: 조회구분코드: 02 현지기준일, 03 청약시작일, 04 청약종료일
            inqr_strt_dt: 조회시작일자: 20250101
            inqr_end_dt: 조회종료일자: 20250131
            pdno: 상품번호
            prdt_type_cd: 상품유형코드
        """
        return self._call(
            PERIOD_RIGHTS,
            {
                "RGHT_TYPE_CD": rght_type_cd,
                "INQR_DVSN_CD": inqr_dvsn_cd,
                "INQR_STRT_DT": inqr_strt_dt,
                "INQR_END_DT": inqr_end_dt,
                "PDNO": pdno,
                "PRDT_TYPE_CD": prdt_type_cd,
                "CTX_AREA_NK50": "",
                "CTX_AREA_FK50": "",
            },
            options,
        )

    def period_rights_pages(
        self,
        *,
        inqr_dvsn_cd: Literal["02", "03", "04"],
        inqr_strt_dt: str,
        inqr_end_dt: str,
        rght_type_cd: str = "%%",
        pdno: str = "",
        prdt_type_cd: str = "",
        options: CallOptions = ROUTINE,
        max_pages: int | None = None,
        max_rows: int | None = None,
        progress: Callable[[int], object] | None = None,
    ) -> Iterator[PeriodRights]:
        """Every page of `period_rights` in order, each asked for when it is wanted.

        Args:
            max_pages: ask for no more pages than these.
            max_rows: end with the page that holds so many rows in all; it is cut there.
            progress: told after each page how many came.
        """
        return self._pages(
            PERIOD_RIGHTS,
            {
                "RGHT_TYPE_CD": rght_type_cd,
                "INQR_DVSN_CD": inqr_dvsn_cd,
                "INQR_STRT_DT": inqr_strt_dt,
                "INQR_END_DT": inqr_end_dt,
                "PDNO": pdno,
                "PRDT_TYPE_CD": prdt_type_cd,
                "CTX_AREA_NK50": "",
                "CTX_AREA_FK50": "",
            },
            options,
            max_pages=max_pages,
            max_rows=max_rows,
            progress=progress,
        )

    def price_fluct(
        self,
        *,
        excd: Literal["NYS", "NAS", "AMS", "HKS", "SHS", "SZS", "HSX", "HNX", "TSE"],
        gubn: Literal["0", "1"],
        minx: Literal["0", "1", "2", "3", "4", "5", "6", "7", "8", "9"],
        vol_rang: Literal["0", "1", "2", "3", "4", "5", "6"] = "0",
        auth: str = "",
        options: CallOptions = ROUTINE,
    ) -> PriceFluct:
        """해외주식 가격급등락 (HHDFS76260000; not on paper trading).

        Args:
            excd: 거래소명: NYS 뉴욕, NAS 나스닥, AMS 아멕스, HKS 홍콩, SHS 상해, SZS 심천, HSX 호치민, HNX 하노이,
                TSE 도쿄
            gubn: 급등/급락구분: 0 급락, 1 급등
            minx: N분전콤보값: 0:1분전, 1:2분전, 2:3분전, 3:5분전, 4:10분전, 5:15분전, 6:20분전, 7:30분전, 8:60분전,
                9:120분전
            vol_rang: 거래량조건: 0:전체, 1:1백주이상, 2:1천주이상, 3:1만주이상, 4:10만주이상, 5:100만주이상,
                6:1000만주이상
            auth: 사용자권한정보
        """
        return self._call(
            PRICE_FLUCT,
            {
                "EXCD": excd,
                "GUBN": gubn,
                "MINX": minx,
                "VOL_RANG": vol_rang,
                "KEYB": "",
                "AUTH": auth,
            },
            options,
        )

    def price_fluct_pages(
        self,
        *,
        excd: Literal["NYS", "NAS", "AMS", "HKS", "SHS", "SZS", "HSX", "HNX", "TSE"],
        gubn: Literal["0", "1"],
        minx: Literal["0", "1", "2", "3", "4", "5", "6", "7", "8", "9"],
        vol_rang: Literal["0", "1", "2", "3", "4", "5", "6"] = "0",
        auth: str = "",
        options: CallOptions = ROUTINE,
        max_pages: int | None = None,
        max_rows: int | None = None,
        progress: Callable[[int], object] | None = None,
    ) -> Iterator[PriceFluct]:
        """Every page of `price_fluct` in order, each asked for when it is wanted.

        Args:
            max_pages: ask for no more pages than these.
            max_rows: end with the page that holds so many rows in all; it is cut there.
            progress: told after each page how many came.
        """
        return self._pages(
            PRICE_FLUCT,
            {
                "EXCD": excd,
                "GUBN": gubn,
                "MINX": minx,
                "VOL_RANG": vol_rang,
                "KEYB": "",
                "AUTH": auth,
            },
            options,
            max_pages=max_pages,
            max_rows=max_rows,
            progress=progress,
        )

    def rights_by_ice(
        self,
        *,
        ncod: Literal["CN", "HK", "US", "JP", "VN"],
        symb: str,
        st_ymd: str = "",
        ed_ymd: str = "",
        options: CallOptions = ROUTINE,
    ) -> RightsByIce:
        """해외주식 권리종합 (HHDFS78330900; not on paper trading).

        Args:
            ncod: 국가코드: CN 중국, HK 홍콩, US 미국, JP 일본, VN 베트남
            symb: 종목코드: (ex. 005930)
            st_ymd: 일자시작일: 미입력시 3개월전
            ed_ymd: 일자종료일: 미입력시 3개월후
        """
        return self._call(
            RIGHTS_BY_ICE,
            {
                "NCOD": ncod,
                "SYMB": symb,
                "ST_YMD": st_ymd,
                "ED_YMD": ed_ymd,
            },
            options,
        )

    def search_info(
        self,
        *,
        prdt_type_cd: str,
        pdno: str,
        options: CallOptions = ROUTINE,
    ) -> SearchInfo:
        """해외주식 상품기본정보 (CTPF1702R; not on paper trading).

        Args:
            prdt_type_cd: 상품유형코드: 512 미국 나스닥 / 513 미국 뉴욕 / 529 미국 아멕스 515 일본 501 홍콩 / 543
                홍콩CNY / 558 홍콩USD 507 베트남 하노이 / 508 베트남 호치민 551 중국 상해A / 552 중국 심천A
            pdno: 상품번호: 예) AAPL (애플)
        """
        return self._call(
            SEARCH_INFO,
            {
                "PRDT_TYPE_CD": prdt_type_cd,
                "PDNO": pdno,
            },
            options,
        )

    def trade_growth(
        self,
        *,
        excd: Literal["NYS", "NAS", "AMS", "HKS", "SHS", "SZS", "HSX", "HNX", "TSE"],
        nday: Literal["0", "1", "2", "3", "4", "5", "6", "7", "8", "9"],
        vol_rang: Literal["0", "1", "2", "3", "4", "5", "6"] = "0",
        auth: str = "",
        options: CallOptions = ROUTINE,
    ) -> TradeGrowth:
        """해외주식 거래증가율순위 (HHDFS76330000; not on paper trading).

        Args:
            excd: 거래소명: NYS 뉴욕, NAS 나스닥, AMS 아멕스, HKS 홍콩, SHS 상해, SZS 심천, HSX 호치민, HNX 하노이,
                TSE 도쿄
            nday: N일자값: 0 당일, 1 2일, 2 3일, 3 5일, 4 10일, 5 20일전, 6 30일, 7 60일, 8 120일, 9 1년
            vol_rang: 거래량조건: 0:전체, 1:1백주이상, 2:1천주이상, 3:1만주이상, 4:10만주이상, 5:100만주이상,
                6:1000만주이상
            auth: 사용자권한정보
        """
        return self._call(
            TRADE_GROWTH,
            {
                "EXCD": excd,
                "NDAY": nday,
                "VOL_RANG": vol_rang,
                "AUTH": auth,
                "KEYB": "",
            },
            options,
        )

    def trade_growth_pages(
        self,
        *,
        excd: Literal["NYS", "NAS", "AMS", "HKS", "SHS", "SZS", "HSX", "HNX", "TSE"],
        nday: Literal["0", "1", "2", "3", "4", "5", "6", "7", "8", "9"],
        vol_rang: Literal["0", "1", "2", "3", "4", "5", "6"] = "0",
        auth: str = "",
        options: CallOptions = ROUTINE,
        max_pages: int | None = None,
        max_rows: int | None = None,
        progress: Callable[[int], object] | None = None,
    ) -> Iterator[TradeGrowth]:
        """Every page of `trade_growth` in order, each asked for when it is wanted.

        Args:
            max_pages: ask for no more pages than these.
            max_rows: end with the page that holds so many rows in all; it is cut there.
            progress: told after each page how many came.
        """
        return self._pages(
            TRADE_GROWTH,
            {
                "EXCD": excd,
                "NDAY": nday,
                "VOL_RANG": vol_rang,
                "AUTH": auth,
                "KEYB": "",
            },
            options,
            max_pages=max_pages,
            max_rows=max_rows,
            progress=progress,
        )

    def trade_pbmn(
        self,
        *,
        excd: Literal["NYS", "NAS", "AMS", "HKS", "SHS", "SZS", "HSX", "HNX", "TSE"],
        nday: Literal["0", "1", "2", "3", "4", "5", "6", "7", "8", "9"],
        vol_rang: Literal["0", "1", "2", "3", "4", "5", "6"] = "0",
        auth: str = "",
        prc1: str = "",
        prc2: str = "",
        options: CallOptions = ROUTINE,
    ) -> TradePbmn:
        """해외주식 거래대금순위 (HHDFS76320010; not on paper trading).

        Args:
            excd: 거래소명: NYS 뉴욕, NAS 나스닥, AMS 아멕스, HKS 홍콩, SHS 상해, SZS 심천, HSX 호치민, HNX 하노이,
                TSE 도쿄
            nday: N일자값: 0 당일, 1 2일, 2 3일, 3 5일, 4 10일, 5 20일전, 6 30일, 7 60일, 8 120일, 9 1년
            vol_rang: 거래량조건: 0:전체, 1:1백주이상, 2:1천주이상, 3:1만주이상, 4:10만주이상, 5:100만주이상,
                6:1000만주이상
            auth: 사용자권한정보
            prc1: 현재가 필터범위 시작
            prc2: 현재가 필터범위 끝
        """
        return self._call(
            TRADE_PBMN,
            {
                "EXCD": excd,
                "NDAY": nday,
                "VOL_RANG": vol_rang,
                "AUTH": auth,
                "KEYB": "",
                "PRC1": prc1,
                "PRC2": prc2,
            },
            options,
        )

    def trade_pbmn_pages(
        self,
        *,
        excd: Literal["NYS", "NAS", "AMS", "HKS", "SHS", "SZS", "HSX", "HNX", "TSE"],
        nday: Literal["0", "1", "2", "3", "4", "5", "6", "7", "8", "9"],
        vol_rang: Literal["0", "1", "2", "3", "4", "5", "6"] = "0",
        auth: str = "",
        prc1: str = "",
        prc2: str = "",
        options: CallOptions = ROUTINE,
        max_pages: int | None = None,
        max_rows: int | None = None,
        progress: Callable[[int], object] | None = None,
    ) -> Iterator[TradePbmn]:
        """Every page of `trade_pbmn` in order, each asked for when it is wanted.

        Args:
            max_pages: ask for no more pages than these.
            max_rows: end with the page that holds so many rows in all; it is cut there.
            progress: told after each page how many came.
        """
        return self._pages(
            TRADE_PBMN,
            {
                "EXCD": excd,
                "NDAY": nday,
                "VOL_RANG": vol_rang,
                "AUTH": auth,
                "KEYB": "",
                "PRC1": prc1,
                "PRC2": prc2,
            },
            options,
            max_pages=max_pages,
            max_rows=max_rows,
            progress=progress,
        )

    def trade_turnover(
        self,
        *,
        excd: Literal["NYS", "NAS", "AMS", "HKS", "SHS", "SZS", "HSX", "HNX", "TSE"],
        nday: Literal["0", "1", "2", "3", "4", "5", "6", "7", "8", "9"],
        vol_rang: Literal["0", "1", "2", "3", "4", "5", "6"] = "0",
        auth: str = "",
        options: CallOptions = ROUTINE,
    ) -> TradeTurnover:
        """해외주식 거래회전율순위 (HHDFS76340000; not on paper trading).

        Args:
            excd: 거래소명: NYS 뉴욕, NAS 나스닥, AMS 아멕스, HKS 홍콩, SHS 상해, SZS 심천, HSX 호치민, HNX 하노이,
                TSE 도쿄
            nday: N분전콤보값: 0:당일, 1:2일전, 2:3일전, 3:5일전, 4:10일전, 5:20일전, 6:30일전, 7:60일전, 8:120일전,
                9:1년전
            vol_rang: 거래량조건: 0:전체, 1:1백주이상, 2:1천주이상, 3:1만주이상, 4:10만주이상, 5:100만주이상,
                6:1000만주이상
            auth: 사용자권한정보
        """
        return self._call(
            TRADE_TURNOVER,
            {
                "EXCD": excd,
                "NDAY": nday,
                "VOL_RANG": vol_rang,
                "KEYB": "",
                "AUTH": auth,
            },
            options,
        )

    def trade_turnover_pages(
        self,
        *,
        excd: Literal["NYS", "NAS", "AMS", "HKS", "SHS", "SZS", "HSX", "HNX", "TSE"],
        nday: Literal["0", "1", "2", "3", "4", "5", "6", "7", "8", "9"],
        vol_rang: Literal["0", "1", "2", "3", "4", "5", "6"] = "0",
        auth: str = "",
        options: CallOptions = ROUTINE,
        max_pages: int | None = None,
        max_rows: int | None = None,
        progress: Callable[[int], object] | None = None,
    ) -> Iterator[TradeTurnover]:
        """Every page of `trade_turnover` in order, each asked for when it is wanted.

        Args:
            max_pages: ask for no more pages than these.
            max_rows: end with the page that holds so many rows in all; it is cut there.
            progress: told after each page how many came.
        """
        return self._pages(
            TRADE_TURNOVER,
            {
                "EXCD": excd,
                "NDAY": nday,
                "VOL_RANG": vol_rang,
                "KEYB": "",
                "AUTH": auth,
            },
            options,
            max_pages=max_pages,
            max_rows=max_rows,
            progress=progress,
        )

    def trade_vol(
        self,
        *,
        excd: Literal["NYS", "NAS", "AMS", "HKS", "SHS", "SZS", "HSX", "HNX", "TSE"],
        nday: Literal["0", "1", "2", "3", "4", "5", "6", "7", "8", "9"],
        vol_rang: Literal["0", "1", "2", "3", "4", "5", "6"] = "0",
        auth: str = "",
        prc1: str = "",
        prc2: str = "",
        options: CallOptions = ROUTINE,
    ) -> TradeVol:
        """해외주식 거래량순위 (HHDFS76310010; not on paper trading).

        Args:
            excd: 거래소명: NYS 뉴욕, NAS 나스닥, AMS 아멕스, HKS 홍콩, SHS 상해, SZS 심천, HSX 호치민, HNX 하노이,
                TSE 도쿄
            nday: N분전콤보값: 0:당일, 1:2일전, 2:3일전, 3:5일전, 4:10일전, 5:20일전, 6:30일전, 7:60일전, 8:120일전,
                9:1년전
            vol_rang: 거래량조건: 0:전체, 1:1백주이상, 2:1천주이상, 3:1만주이상, 4:10만주이상, 5:100만주이상,
                6:1000만주이상
            auth: 사용자권한정보: ''
            prc1: 가격 필터 시작: ''
            prc2: 가격 필터 종료: ''
        """
        return self._call(
            TRADE_VOL,
            {
                "EXCD": excd,
                "NDAY": nday,
                "VOL_RANG": vol_rang,
                "KEYB": "",
                "AUTH": auth,
                "PRC1": prc1,
                "PRC2": prc2,
            },
            options,
        )

    def trade_vol_pages(
        self,
        *,
        excd: Literal["NYS", "NAS", "AMS", "HKS", "SHS", "SZS", "HSX", "HNX", "TSE"],
        nday: Literal["0", "1", "2", "3", "4", "5", "6", "7", "8", "9"],
        vol_rang: Literal["0", "1", "2", "3", "4", "5", "6"] = "0",
        auth: str = "",
        prc1: str = "",
        prc2: str = "",
        options: CallOptions = ROUTINE,
        max_pages: int | None = None,
        max_rows: int | None = None,
        progress: Callable[[int], object] | None = None,
    ) -> Iterator[TradeVol]:
        """Every page of `trade_vol` in order, each asked for when it is wanted.

        Args:
            max_pages: ask for no more pages than these.
            max_rows: end with the page that holds so many rows in all; it is cut there.
            progress: told after each page how many came.
        """
        return self._pages(
            TRADE_VOL,
            {
                "EXCD": excd,
                "NDAY": nday,
                "VOL_RANG": vol_rang,
                "KEYB": "",
                "AUTH": auth,
                "PRC1": prc1,
                "PRC2": prc2,
            },
            options,
            max_pages=max_pages,
            max_rows=max_rows,
            progress=progress,
        )

    def updown_rate(
        self,
        *,
        excd: Literal["NYS", "NAS", "AMS", "HKS", "SHS", "SZS", "HSX", "HNX", "TSE"],
        nday: Literal["0", "1", "2", "3", "4", "5", "6", "7", "8", "9"],
        gubn: Literal["0", "1"],
        vol_rang: Literal["0", "1", "2", "3", "4", "5", "6"] = "0",
        auth: str = "",
        options: CallOptions = ROUTINE,
    ) -> UpdownRate:
        """해외주식 상승률/하락률 (HHDFS76290000; not on paper trading).

        Args:
            excd: 거래소명: NYS 뉴욕, NAS 나스닥, AMS 아멕스, HKS 홍콩, SHS 상해, SZS 심천, HSX 호치민, HNX 하노이,
                TSE 도쿄
            nday: N일자값: 0 당일, 1 2일, 2 3일, 3 5일, 4 10일, 5 20일전, 6 30일, 7 60일, 8 120일, 9 1년
            gubn: 상승율/하락율 구분: 0 하락율, 1 상승율
            vol_rang: 거래량조건: 0:전체, 1:1백주이상, 2:1천주이상, 3:1만주이상, 4:10만주이상, 5:100만주이상,
                6:1000만주이상
            auth: 사용자권한정보
        """
        return self._call(
            UPDOWN_RATE,
            {
                "EXCD": excd,
                "NDAY": nday,
                "GUBN": gubn,
                "VOL_RANG": vol_rang,
                "AUTH": auth,
                "KEYB": "",
            },
            options,
        )

    def updown_rate_pages(
        self,
        *,
        excd: Literal["NYS", "NAS", "AMS", "HKS", "SHS", "SZS", "HSX", "HNX", "TSE"],
        nday: Literal["0", "1", "2", "3", "4", "5", "6", "7", "8", "9"],
        gubn: Literal["0", "1"],
        vol_rang: Literal["0", "1", "2", "3", "4", "5", "6"] = "0",
        auth: str = "",
        options: CallOptions = ROUTINE,
        max_pages: int | None = None,
        max_rows: int | None = None,
        progress: Callable[[int], object] | None = None,
    ) -> Iterator[UpdownRate]:
        """Every page of `updown_rate` in order, each asked for when it is wanted.

        Args:
            max_pages: ask for no more pages than these.
            max_rows: end with the page that holds so many rows in all; it is cut there.
            progress: told after each page how many came.
        """
        return self._pages(
            UPDOWN_RATE,
            {
                "EXCD": excd,
                "NDAY": nday,
                "GUBN": gubn,
                "VOL_RANG": vol_rang,
                "AUTH": auth,
                "KEYB": "",
            },
            options,
            max_pages=max_pages,
            max_rows=max_rows,
            progress=progress,
        )

    def volume_power(
        self,
        *,
        excd: Literal["NYS", "NAS", "AMS", "HKS", "SHS", "SZS", "HSX", "HNX", "TSE"],
        nday: Literal["0", "1", "2", "3", "4", "5", "6", "7", "8", "9"],
        vol_rang: Literal["0", "1", "2", "3", "4", "5", "6"] = "0",
        auth: str = "",
        options: CallOptions = ROUTINE,
    ) -> VolumePower:
        """해외주식 매수체결강도상위 (HHDFS76280000; not on paper trading).

        Args:
            excd: 거래소명: NYS 뉴욕, NAS 나스닥, AMS 아멕스, HKS 홍콩, SHS 상해, SZS 심천, HSX 호치민, HNX 하노이,
                TSE 도쿄
            nday: N일자값: 0 당일, 1 2일, 2 3일, 3 5일, 4 10일, 5 20일전, 6 30일, 7 60일, 8 120일, 9 1년
            vol_rang: 거래량조건: 0:전체, 1:1백주이상, 2:1천주이상, 3:1만주이상, 4:10만주이상, 5:100만주이상,
                6:1000만주이상
            auth: 사용자권한정보
        """
        return self._call(
            VOLUME_POWER,
            {
                "EXCD": excd,
                "NDAY": nday,
                "VOL_RANG": vol_rang,
                "AUTH": auth,
                "KEYB": "",
            },
            options,
        )

    def volume_power_pages(
        self,
        *,
        excd: Literal["NYS", "NAS", "AMS", "HKS", "SHS", "SZS", "HSX", "HNX", "TSE"],
        nday: Literal["0", "1", "2", "3", "4", "5", "6", "7", "8", "9"],
        vol_rang: Literal["0", "1", "2", "3", "4", "5", "6"] = "0",
        auth: str = "",
        options: CallOptions = ROUTINE,
        max_pages: int | None = None,
        max_rows: int | None = None,
        progress: Callable[[int], object] | None = None,
    ) -> Iterator[VolumePower]:
        """Every page of `volume_power` in order, each asked for when it is wanted.

        Args:
            max_pages: ask for no more pages than these.
            max_rows: end with the page that holds so many rows in all; it is cut there.
            progress: told after each page how many came.
        """
        return self._pages(
            VOLUME_POWER,
            {
                "EXCD": excd,
                "NDAY": nday,
                "VOL_RANG": vol_rang,
                "AUTH": auth,
                "KEYB": "",
            },
            options,
            max_pages=max_pages,
            max_rows=max_rows,
            progress=progress,
        )

    def volume_surge(
        self,
        *,
        excd: Literal["NYS", "NAS", "AMS", "HKS", "SHS", "SZS", "HSX", "HNX", "TSE"],
        minx: Literal["0", "1", "2", "3", "4", "5", "6", "7", "8", "9"],
        vol_rang: Literal["0", "1", "2", "3", "4", "5", "6"] = "0",
        auth: str = "",
        options: CallOptions = ROUTINE,
    ) -> VolumeSurge:
        """해외주식 거래량급증 (HHDFS76270000; not on paper trading).

        Args:
            excd: 거래소명: NYS 뉴욕, NAS 나스닥, AMS 아멕스, HKS 홍콩, SHS 상해, SZS 심천, HSX 호치민, HNX 하노이,
                TSE 도쿄
            minx: N분전콤보값: 0:1분전, 1:2분전, 2:3분전, 3:5분전, 4:10분전, 5:15분전, 6:20분전, 7:30분전, 8:60분전,
                9:120분전
            vol_rang: 거래량조건: 0:전체, 1:1백주이상, 2:1천주이상, 3:1만주이상, 4:10만주이상, 5:100만주이상,
                6:1000만주이상
            auth: 사용자권한정보
        """
        return self._call(
            VOLUME_SURGE,
            {
                "EXCD": excd,
                "MINX": minx,
                "VOL_RANG": vol_rang,
                "KEYB": "",
                "AUTH": auth,
            },
            options,
        )

    def volume_surge_pages(
        self,
        *,
        excd: Literal["NYS", "NAS", "AMS", "HKS", "SHS", "SZS", "HSX", "HNX", "TSE"],
        minx: Literal["0", "1", "2", "3", "4", "5", "6", "7", "8", "9"],
        vol_rang: Literal["0", "1", "2", "3", "4", "5", "6"] = "0",
        auth: str = "",
        options: CallOptions = ROUTINE,
        max_pages: int | None = None,
        max_rows: int | None = None,
        progress: Callable[[int], object] | None = None,
    ) -> Iterator[VolumeSurge]:
        """Every page of `volume_surge` in order, each asked for when it is wanted.

        Args:
            max_pages: ask for no more pages than these.
            max_rows: end with the page that holds so many rows in all; it is cut there.
            progress: told after each page how many came.
        """
        return self._pages(
            VOLUME_SURGE,
            {
                "EXCD": excd,
                "MINX": minx,
                "VOL_RANG": vol_rang,
                "KEYB": "",
                "AUTH": auth,
            },
            options,
            max_pages=max_pages,
            max_rows=max_rows,
            progress=progress,
        )
