# Generated from catalog/endpoints/overseas_stock/basic_quotes.toml by tools/generate.py; do not edit.
"""해외주식 > 기본시세: 11 endpoints, 0 feeds."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from datetime import date, time
from decimal import Decimal
from typing import Literal

from ...answer import Answer, block, rows
from ...endpoint import ROUTINE, Api, CallOptions, Earlier, Endpoint
from ...record import Record, day, dec, num, opt_day, opt_dec, opt_hms, opt_num, text

__all__ = [
    "COUNTRIES_HOLIDAY",
    "DAILYPRICE",
    "INDUSTRY_PRICE",
    "INDUSTRY_THEME",
    "INQUIRE_ASKING_PRICE",
    "INQUIRE_DAILY_CHARTPRICE",
    "INQUIRE_TIME_INDEXCHARTPRICE",
    "INQUIRE_TIME_ITEMCHARTPRICE",
    "PRICE",
    "PRICE_DETAIL",
    "QUOT_INQUIRE_CCNL",
    "BasicQuotes",
    "CountriesHoliday",
    "CountriesHolidayOutput",
    "Dailyprice",
    "DailypriceOutput1",
    "DailypriceOutput2",
    "IndustryPrice",
    "IndustryPriceOutput1",
    "IndustryPriceOutput2",
    "IndustryTheme",
    "IndustryThemeOutput1",
    "IndustryThemeOutput2",
    "InquireAskingPrice",
    "InquireAskingPriceOutput1",
    "InquireAskingPriceOutput2",
    "InquireAskingPriceOutput3",
    "InquireDailyChartprice",
    "InquireDailyChartpriceOutput1",
    "InquireDailyChartpriceOutput2",
    "InquireTimeIndexchartprice",
    "InquireTimeIndexchartpriceOutput1",
    "InquireTimeIndexchartpriceOutput2",
    "InquireTimeItemchartprice",
    "InquireTimeItemchartpriceOutput1",
    "InquireTimeItemchartpriceOutput2",
    "Price",
    "PriceDetail",
    "PriceDetailOutput",
    "PriceOutput",
    "QuotInquireCcnl",
    "QuotInquireCcnlOutput1",
]


class CountriesHolidayOutput(Record):
    """해외결제일자조회: output, one row."""

    prdt_type_cd: str = text("prdt_type_cd")
    """상품유형코드"""
    tr_natn_cd: str = text("tr_natn_cd")
    """거래국가코드"""
    tr_natn_name: str = text("tr_natn_name")
    """거래국가명"""
    natn_eng_abrv_cd: str = text("natn_eng_abrv_cd")
    """국가영문약어코드"""
    tr_mket_cd: str = text("tr_mket_cd")
    """거래시장코드"""
    tr_mket_name: str = text("tr_mket_name")
    """거래시장명"""
    acpl_sttl_dt: date | None = opt_day("acpl_sttl_dt")
    """현지결제일자"""
    dmst_sttl_dt: date | None = opt_day("dmst_sttl_dt")
    """국내결제일자"""


class CountriesHoliday(Answer):
    """해외결제일자조회 (CTOS5011R)."""

    output: list[CountriesHolidayOutput] = rows("output", CountriesHolidayOutput)


COUNTRIES_HOLIDAY = Endpoint(
    "overseas_stock.countries_holiday",
    "해외결제일자조회",
    "GET",
    "/uapi/overseas-stock/v1/quotations/countries-holiday",
    {"": ("CTOS5011R", None)},
    CountriesHoliday,
    paging=("CTX_AREA_FK", "CTX_AREA_NK"),
)


class DailypriceOutput1(Record):
    """해외주식 기간별시세: output1."""

    rsym: str = text("rsym")
    """실시간조회종목코드"""
    zdiv: int = num("zdiv")
    """소수점자리수"""
    nrec: int = num("nrec")
    """전일종가"""


class DailypriceOutput2(Record):
    """해외주식 기간별시세: output2, one row."""

    xymd: date = day("xymd")
    """일자(YYYYMMDD)"""
    clos: Decimal = dec("clos")
    """종가"""
    sign: str = text("sign")
    """대비기호"""
    diff: Decimal = dec("diff")
    """대비"""
    rate: Decimal = dec("rate")
    """등락율"""
    open: Decimal = dec("open")
    """시가"""
    high: Decimal = dec("high")
    """고가"""
    low: Decimal = dec("low")
    """저가"""
    tvol: int = num("tvol")
    """거래량"""
    tamt: Decimal = dec("tamt")
    """거래대금"""
    pbid: Decimal = dec("pbid")
    """매수호가"""
    vbid: int = num("vbid")
    """매수호가잔량"""
    pask: Decimal = dec("pask")
    """매도호가"""
    vask: int = num("vask")
    """매도호가잔량"""


class Dailyprice(Answer):
    """해외주식 기간별시세 (HHDFS76240000)."""

    output1: DailypriceOutput1 = block("output1", DailypriceOutput1)
    output2: list[DailypriceOutput2] = rows("output2", DailypriceOutput2)


DAILYPRICE = Endpoint(
    "overseas_stock.dailyprice",
    "해외주식 기간별시세",
    "GET",
    "/uapi/overseas-price/v1/quotations/dailyprice",
    {"": ("HHDFS76240000", "HHDFS76240000")},
    Dailyprice,
)


class IndustryPriceOutput1(Record):
    """해외주식 업종별코드조회: output1."""

    nrec: int | None = opt_num("nrec")
    """RecordCount"""


class IndustryPriceOutput2(Record):
    """해외주식 업종별코드조회: output2, one row."""

    icod: str = text("icod")
    """업종코드"""
    name: str = text("name")
    """업종명"""


class IndustryPrice(Answer):
    """해외주식 업종별코드조회 (HHDFS76370100)."""

    output1: IndustryPriceOutput1 = block("output1", IndustryPriceOutput1)
    output2: list[IndustryPriceOutput2] = rows("output2", IndustryPriceOutput2)


INDUSTRY_PRICE = Endpoint(
    "overseas_stock.industry_price",
    "해외주식 업종별코드조회",
    "GET",
    "/uapi/overseas-price/v1/quotations/industry-price",
    {"": ("HHDFS76370100", None)},
    IndustryPrice,
)


class IndustryThemeOutput1(Record):
    """해외주식 업종별시세: output1."""

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


class IndustryThemeOutput2(Record):
    """해외주식 업종별시세: output2, one row."""

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
    vask: int | None = opt_num("vask")
    """매도잔량"""
    pask: Decimal | None = opt_dec("pask")
    """매도호가"""
    pbid: Decimal | None = opt_dec("pbid")
    """매수호가"""
    vbid: int | None = opt_num("vbid")
    """매수잔량"""
    seqn: str = text("seqn")
    """순위"""
    ename: str = text("ename")
    """영문종목명"""
    e_ordyn: str = text("e_ordyn")
    """매매가능"""


class IndustryTheme(Answer):
    """해외주식 업종별시세 (HHDFS76370000)."""

    output1: IndustryThemeOutput1 = block("output1", IndustryThemeOutput1)
    output2: list[IndustryThemeOutput2] = rows("output2", IndustryThemeOutput2)


INDUSTRY_THEME = Endpoint(
    "overseas_stock.industry_theme",
    "해외주식 업종별시세",
    "GET",
    "/uapi/overseas-price/v1/quotations/industry-theme",
    {"": ("HHDFS76370000", None)},
    IndustryTheme,
    paging=("KEYB",),
)


class InquireAskingPriceOutput1(Record):
    """해외주식 현재가 1호가: output1."""

    rsym: str = text("rsym")
    """실시간조회종목코드"""
    zdiv: int | None = opt_num("zdiv")
    """소수점자리수"""
    curr: str = text("curr")
    """통화"""
    base: Decimal | None = opt_dec("base")
    """전일종가"""
    open: Decimal | None = opt_dec("open")
    """시가"""
    high: Decimal | None = opt_dec("high")
    """고가"""
    low: Decimal | None = opt_dec("low")
    """저가"""
    last: Decimal | None = opt_dec("last")
    """현재가"""
    dymd: date | None = opt_day("dymd")
    """호가일자"""
    dhms: time | None = opt_hms("dhms")
    """호가시간"""
    bvol: int | None = opt_num("bvol")
    """매수호가총잔량"""
    avol: int | None = opt_num("avol")
    """매도호가총잔량"""
    bdvl: Decimal | None = opt_dec("bdvl")
    """매수호가총잔량대비"""
    advl: Decimal | None = opt_dec("advl")
    """매도호가총잔량대비"""
    code: str = text("code")
    """종목코드"""
    ropen: Decimal | None = opt_dec("ropen")
    """시가율"""
    rhigh: Decimal | None = opt_dec("rhigh")
    """고가율"""
    rlow: Decimal | None = opt_dec("rlow")
    """저가율"""
    rclose: Decimal | None = opt_dec("rclose")
    """현재가율"""
    pbid1: Decimal | None = opt_dec("pbid1")
    """매수호가가격1"""
    pask1: Decimal | None = opt_dec("pask1")
    """매도호가가격1"""
    vbid1: int | None = opt_num("vbid1")
    """매수호가잔량1"""
    vask1: int | None = opt_num("vask1")
    """매도호가잔량1"""
    dbid1: Decimal | None = opt_dec("dbid1")
    """매수호가대비1"""
    dask1: Decimal | None = opt_dec("dask1")
    """매도호가대비1"""
    vstm: str = text("vstm")
    """VCMStart시간"""
    vetm: str = text("vetm")
    """VCMEnd시간"""
    csbp: Decimal | None = opt_dec("csbp")
    """CAS/VCM기준가"""
    cshi: Decimal | None = opt_dec("cshi")
    """CAS/VCMHighprice"""
    cslo: Decimal | None = opt_dec("cslo")
    """CAS/VCMLowprice"""
    iep: Decimal | None = opt_dec("iep")
    """IEP"""
    iev: Decimal | None = opt_dec("iev")
    """IEV"""
    pbid2: Decimal | None = opt_dec("pbid2")
    """매수호가가격2"""
    pask2: Decimal | None = opt_dec("pask2")
    """매도호가가격2"""
    vbid2: int | None = opt_num("vbid2")
    """매수호가잔량2"""
    vask2: int | None = opt_num("vask2")
    """매도호가잔량2"""
    dbid2: Decimal | None = opt_dec("dbid2")
    """매수호가대비2"""
    dask2: Decimal | None = opt_dec("dask2")
    """매도호가대비2"""
    pbid3: Decimal | None = opt_dec("pbid3")
    """매수호가가격3"""
    pask3: Decimal | None = opt_dec("pask3")
    """매도호가가격3"""
    vbid3: int | None = opt_num("vbid3")
    """매수호가잔량3"""
    vask3: int | None = opt_num("vask3")
    """매도호가잔량3"""
    dbid3: Decimal | None = opt_dec("dbid3")
    """매수호가대비3"""
    dask3: Decimal | None = opt_dec("dask3")
    """매도호가대비3"""
    pbid4: Decimal | None = opt_dec("pbid4")
    """매수호가가격4"""
    pask4: Decimal | None = opt_dec("pask4")
    """매도호가가격4"""
    vbid4: int | None = opt_num("vbid4")
    """매수호가잔량4"""
    vask4: int | None = opt_num("vask4")
    """매도호가잔량4"""
    dbid4: Decimal | None = opt_dec("dbid4")
    """매수호가대비4"""
    dask4: Decimal | None = opt_dec("dask4")
    """매도호가대비4"""
    pbid5: Decimal | None = opt_dec("pbid5")
    """매수호가가격5"""
    pask5: Decimal | None = opt_dec("pask5")
    """매도호가가격5"""
    vbid5: int | None = opt_num("vbid5")
    """매수호가잔량5"""
    vask5: int | None = opt_num("vask5")
    """매도호가잔량5"""
    dbid5: Decimal | None = opt_dec("dbid5")
    """매수호가대비5"""
    dask5: Decimal | None = opt_dec("dask5")
    """매도호가대비5"""
    pbid6: Decimal | None = opt_dec("pbid6")
    """매수호가가격6"""
    pask6: Decimal | None = opt_dec("pask6")
    """매도호가가격6"""
    vbid6: int | None = opt_num("vbid6")
    """매수호가잔량6"""
    vask6: int | None = opt_num("vask6")
    """매도호가잔량6"""
    dbid6: Decimal | None = opt_dec("dbid6")
    """매수호가대비6"""
    dask6: Decimal | None = opt_dec("dask6")
    """매도호가대비6"""
    pbid7: Decimal | None = opt_dec("pbid7")
    """매수호가가격7"""
    pask7: Decimal | None = opt_dec("pask7")
    """매도호가가격7"""
    vbid7: int | None = opt_num("vbid7")
    """매수호가잔량7"""
    vask7: int | None = opt_num("vask7")
    """매도호가잔량7"""
    dbid7: Decimal | None = opt_dec("dbid7")
    """매수호가대비7"""
    dask7: Decimal | None = opt_dec("dask7")
    """매도호가대비7"""
    pbid8: Decimal | None = opt_dec("pbid8")
    """매수호가가격8"""
    pask8: Decimal | None = opt_dec("pask8")
    """매도호가가격8"""
    vbid8: int | None = opt_num("vbid8")
    """매수호가잔량8"""
    vask8: int | None = opt_num("vask8")
    """매도호가잔량8"""
    dbid8: Decimal | None = opt_dec("dbid8")
    """매수호가대비8"""
    dask8: Decimal | None = opt_dec("dask8")
    """매도호가대비8"""
    pbid9: Decimal | None = opt_dec("pbid9")
    """매수호가가격9"""
    pask9: Decimal | None = opt_dec("pask9")
    """매도호가가격9"""
    vbid9: int | None = opt_num("vbid9")
    """매수호가잔량9"""
    vask9: int | None = opt_num("vask9")
    """매도호가잔량9"""
    dbid9: Decimal | None = opt_dec("dbid9")
    """매수호가대비9"""
    dask9: Decimal | None = opt_dec("dask9")
    """매도호가대비9"""
    pbid10: Decimal | None = opt_dec("pbid10")
    """매수호가가격10"""
    pask10: Decimal | None = opt_dec("pask10")
    """매도호가가격10"""
    vbid10: int | None = opt_num("vbid10")
    """매수호가잔량10"""
    vask10: int | None = opt_num("vask10")
    """매도호가잔량10"""
    dbid10: Decimal | None = opt_dec("dbid10")
    """매수호가대비10"""
    dask10: Decimal | None = opt_dec("dask10")
    """매도호가대비10"""


class InquireAskingPriceOutput2(Record):
    """해외주식 현재가 1호가: output2."""

    rsym: str = text("rsym")
    """실시간조회종목코드"""
    zdiv: int | None = opt_num("zdiv")
    """소수점자리수"""
    curr: str = text("curr")
    """통화"""
    base: Decimal | None = opt_dec("base")
    """전일종가"""
    open: Decimal | None = opt_dec("open")
    """시가"""
    high: Decimal | None = opt_dec("high")
    """고가"""
    low: Decimal | None = opt_dec("low")
    """저가"""
    last: Decimal | None = opt_dec("last")
    """현재가"""
    dymd: date | None = opt_day("dymd")
    """호가일자"""
    dhms: time | None = opt_hms("dhms")
    """호가시간"""
    bvol: int | None = opt_num("bvol")
    """매수호가총잔량"""
    avol: int | None = opt_num("avol")
    """매도호가총잔량"""
    bdvl: Decimal | None = opt_dec("bdvl")
    """매수호가총잔량대비"""
    advl: Decimal | None = opt_dec("advl")
    """매도호가총잔량대비"""
    code: str = text("code")
    """종목코드"""
    ropen: Decimal | None = opt_dec("ropen")
    """시가율"""
    rhigh: Decimal | None = opt_dec("rhigh")
    """고가율"""
    rlow: Decimal | None = opt_dec("rlow")
    """저가율"""
    rclose: Decimal | None = opt_dec("rclose")
    """현재가율"""
    pbid1: Decimal | None = opt_dec("pbid1")
    """매수호가가격1"""
    pask1: Decimal | None = opt_dec("pask1")
    """매도호가가격1"""
    vbid1: int | None = opt_num("vbid1")
    """매수호가잔량1"""
    vask1: int | None = opt_num("vask1")
    """매도호가잔량1"""
    dbid1: Decimal | None = opt_dec("dbid1")
    """매수호가대비1"""
    dask1: Decimal | None = opt_dec("dask1")
    """매도호가대비1"""
    vstm: str = text("vstm")
    """VCMStart시간"""
    vetm: str = text("vetm")
    """VCMEnd시간"""
    csbp: Decimal | None = opt_dec("csbp")
    """CAS/VCM기준가"""
    cshi: Decimal | None = opt_dec("cshi")
    """CAS/VCMHighprice"""
    cslo: Decimal | None = opt_dec("cslo")
    """CAS/VCMLowprice"""
    iep: Decimal | None = opt_dec("iep")
    """IEP"""
    iev: Decimal | None = opt_dec("iev")
    """IEV"""
    pbid2: Decimal | None = opt_dec("pbid2")
    """매수호가가격2"""
    pask2: Decimal | None = opt_dec("pask2")
    """매도호가가격2"""
    vbid2: int | None = opt_num("vbid2")
    """매수호가잔량2"""
    vask2: int | None = opt_num("vask2")
    """매도호가잔량2"""
    dbid2: Decimal | None = opt_dec("dbid2")
    """매수호가대비2"""
    dask2: Decimal | None = opt_dec("dask2")
    """매도호가대비2"""
    pbid3: Decimal | None = opt_dec("pbid3")
    """매수호가가격3"""
    pask3: Decimal | None = opt_dec("pask3")
    """매도호가가격3"""
    vbid3: int | None = opt_num("vbid3")
    """매수호가잔량3"""
    vask3: int | None = opt_num("vask3")
    """매도호가잔량3"""
    dbid3: Decimal | None = opt_dec("dbid3")
    """매수호가대비3"""
    dask3: Decimal | None = opt_dec("dask3")
    """매도호가대비3"""
    pbid4: Decimal | None = opt_dec("pbid4")
    """매수호가가격4"""
    pask4: Decimal | None = opt_dec("pask4")
    """매도호가가격4"""
    vbid4: int | None = opt_num("vbid4")
    """매수호가잔량4"""
    vask4: int | None = opt_num("vask4")
    """매도호가잔량4"""
    dbid4: Decimal | None = opt_dec("dbid4")
    """매수호가대비4"""
    dask4: Decimal | None = opt_dec("dask4")
    """매도호가대비4"""
    pbid5: Decimal | None = opt_dec("pbid5")
    """매수호가가격5"""
    pask5: Decimal | None = opt_dec("pask5")
    """매도호가가격5"""
    vbid5: int | None = opt_num("vbid5")
    """매수호가잔량5"""
    vask5: int | None = opt_num("vask5")
    """매도호가잔량5"""
    dbid5: Decimal | None = opt_dec("dbid5")
    """매수호가대비5"""
    dask5: Decimal | None = opt_dec("dask5")
    """매도호가대비5"""
    pbid6: Decimal | None = opt_dec("pbid6")
    """매수호가가격6"""
    pask6: Decimal | None = opt_dec("pask6")
    """매도호가가격6"""
    vbid6: int | None = opt_num("vbid6")
    """매수호가잔량6"""
    vask6: int | None = opt_num("vask6")
    """매도호가잔량6"""
    dbid6: Decimal | None = opt_dec("dbid6")
    """매수호가대비6"""
    dask6: Decimal | None = opt_dec("dask6")
    """매도호가대비6"""
    pbid7: Decimal | None = opt_dec("pbid7")
    """매수호가가격7"""
    pask7: Decimal | None = opt_dec("pask7")
    """매도호가가격7"""
    vbid7: int | None = opt_num("vbid7")
    """매수호가잔량7"""
    vask7: int | None = opt_num("vask7")
    """매도호가잔량7"""
    dbid7: Decimal | None = opt_dec("dbid7")
    """매수호가대비7"""
    dask7: Decimal | None = opt_dec("dask7")
    """매도호가대비7"""
    pbid8: Decimal | None = opt_dec("pbid8")
    """매수호가가격8"""
    pask8: Decimal | None = opt_dec("pask8")
    """매도호가가격8"""
    vbid8: int | None = opt_num("vbid8")
    """매수호가잔량8"""
    vask8: int | None = opt_num("vask8")
    """매도호가잔량8"""
    dbid8: Decimal | None = opt_dec("dbid8")
    """매수호가대비8"""
    dask8: Decimal | None = opt_dec("dask8")
    """매도호가대비8"""
    pbid9: Decimal | None = opt_dec("pbid9")
    """매수호가가격9"""
    pask9: Decimal | None = opt_dec("pask9")
    """매도호가가격9"""
    vbid9: int | None = opt_num("vbid9")
    """매수호가잔량9"""
    vask9: int | None = opt_num("vask9")
    """매도호가잔량9"""
    dbid9: Decimal | None = opt_dec("dbid9")
    """매수호가대비9"""
    dask9: Decimal | None = opt_dec("dask9")
    """매도호가대비9"""
    pbid10: Decimal | None = opt_dec("pbid10")
    """매수호가가격10"""
    pask10: Decimal | None = opt_dec("pask10")
    """매도호가가격10"""
    vbid10: int | None = opt_num("vbid10")
    """매수호가잔량10"""
    vask10: int | None = opt_num("vask10")
    """매도호가잔량10"""
    dbid10: Decimal | None = opt_dec("dbid10")
    """매수호가대비10"""
    dask10: Decimal | None = opt_dec("dask10")
    """매도호가대비10"""


class InquireAskingPriceOutput3(Record):
    """해외주식 현재가 1호가: output3."""

    rsym: str = text("rsym")
    """실시간조회종목코드"""
    zdiv: int | None = opt_num("zdiv")
    """소수점자리수"""
    curr: str = text("curr")
    """통화"""
    base: Decimal | None = opt_dec("base")
    """전일종가"""
    open: Decimal | None = opt_dec("open")
    """시가"""
    high: Decimal | None = opt_dec("high")
    """고가"""
    low: Decimal | None = opt_dec("low")
    """저가"""
    last: Decimal | None = opt_dec("last")
    """현재가"""
    dymd: date | None = opt_day("dymd")
    """호가일자"""
    dhms: time | None = opt_hms("dhms")
    """호가시간"""
    bvol: int | None = opt_num("bvol")
    """매수호가총잔량"""
    avol: int | None = opt_num("avol")
    """매도호가총잔량"""
    bdvl: Decimal | None = opt_dec("bdvl")
    """매수호가총잔량대비"""
    advl: Decimal | None = opt_dec("advl")
    """매도호가총잔량대비"""
    code: str = text("code")
    """종목코드"""
    ropen: Decimal | None = opt_dec("ropen")
    """시가율"""
    rhigh: Decimal | None = opt_dec("rhigh")
    """고가율"""
    rlow: Decimal | None = opt_dec("rlow")
    """저가율"""
    rclose: Decimal | None = opt_dec("rclose")
    """현재가율"""
    pbid1: Decimal | None = opt_dec("pbid1")
    """매수호가가격1"""
    pask1: Decimal | None = opt_dec("pask1")
    """매도호가가격1"""
    vbid1: int | None = opt_num("vbid1")
    """매수호가잔량1"""
    vask1: int | None = opt_num("vask1")
    """매도호가잔량1"""
    dbid1: Decimal | None = opt_dec("dbid1")
    """매수호가대비1"""
    dask1: Decimal | None = opt_dec("dask1")
    """매도호가대비1"""
    vstm: str = text("vstm")
    """VCMStart시간"""
    vetm: str = text("vetm")
    """VCMEnd시간"""
    csbp: Decimal | None = opt_dec("csbp")
    """CAS/VCM기준가"""
    cshi: Decimal | None = opt_dec("cshi")
    """CAS/VCMHighprice"""
    cslo: Decimal | None = opt_dec("cslo")
    """CAS/VCMLowprice"""
    iep: Decimal | None = opt_dec("iep")
    """IEP"""
    iev: Decimal | None = opt_dec("iev")
    """IEV"""
    pbid2: Decimal | None = opt_dec("pbid2")
    """매수호가가격2"""
    pask2: Decimal | None = opt_dec("pask2")
    """매도호가가격2"""
    vbid2: int | None = opt_num("vbid2")
    """매수호가잔량2"""
    vask2: int | None = opt_num("vask2")
    """매도호가잔량2"""
    dbid2: Decimal | None = opt_dec("dbid2")
    """매수호가대비2"""
    dask2: Decimal | None = opt_dec("dask2")
    """매도호가대비2"""
    pbid3: Decimal | None = opt_dec("pbid3")
    """매수호가가격3"""
    pask3: Decimal | None = opt_dec("pask3")
    """매도호가가격3"""
    vbid3: int | None = opt_num("vbid3")
    """매수호가잔량3"""
    vask3: int | None = opt_num("vask3")
    """매도호가잔량3"""
    dbid3: Decimal | None = opt_dec("dbid3")
    """매수호가대비3"""
    dask3: Decimal | None = opt_dec("dask3")
    """매도호가대비3"""
    pbid4: Decimal | None = opt_dec("pbid4")
    """매수호가가격4"""
    pask4: Decimal | None = opt_dec("pask4")
    """매도호가가격4"""
    vbid4: int | None = opt_num("vbid4")
    """매수호가잔량4"""
    vask4: int | None = opt_num("vask4")
    """매도호가잔량4"""
    dbid4: Decimal | None = opt_dec("dbid4")
    """매수호가대비4"""
    dask4: Decimal | None = opt_dec("dask4")
    """매도호가대비4"""
    pbid5: Decimal | None = opt_dec("pbid5")
    """매수호가가격5"""
    pask5: Decimal | None = opt_dec("pask5")
    """매도호가가격5"""
    vbid5: int | None = opt_num("vbid5")
    """매수호가잔량5"""
    vask5: int | None = opt_num("vask5")
    """매도호가잔량5"""
    dbid5: Decimal | None = opt_dec("dbid5")
    """매수호가대비5"""
    dask5: Decimal | None = opt_dec("dask5")
    """매도호가대비5"""
    pbid6: Decimal | None = opt_dec("pbid6")
    """매수호가가격6"""
    pask6: Decimal | None = opt_dec("pask6")
    """매도호가가격6"""
    vbid6: int | None = opt_num("vbid6")
    """매수호가잔량6"""
    vask6: int | None = opt_num("vask6")
    """매도호가잔량6"""
    dbid6: Decimal | None = opt_dec("dbid6")
    """매수호가대비6"""
    dask6: Decimal | None = opt_dec("dask6")
    """매도호가대비6"""
    pbid7: Decimal | None = opt_dec("pbid7")
    """매수호가가격7"""
    pask7: Decimal | None = opt_dec("pask7")
    """매도호가가격7"""
    vbid7: int | None = opt_num("vbid7")
    """매수호가잔량7"""
    vask7: int | None = opt_num("vask7")
    """매도호가잔량7"""
    dbid7: Decimal | None = opt_dec("dbid7")
    """매수호가대비7"""
    dask7: Decimal | None = opt_dec("dask7")
    """매도호가대비7"""
    pbid8: Decimal | None = opt_dec("pbid8")
    """매수호가가격8"""
    pask8: Decimal | None = opt_dec("pask8")
    """매도호가가격8"""
    vbid8: int | None = opt_num("vbid8")
    """매수호가잔량8"""
    vask8: int | None = opt_num("vask8")
    """매도호가잔량8"""
    dbid8: Decimal | None = opt_dec("dbid8")
    """매수호가대비8"""
    dask8: Decimal | None = opt_dec("dask8")
    """매도호가대비8"""
    pbid9: Decimal | None = opt_dec("pbid9")
    """매수호가가격9"""
    pask9: Decimal | None = opt_dec("pask9")
    """매도호가가격9"""
    vbid9: int | None = opt_num("vbid9")
    """매수호가잔량9"""
    vask9: int | None = opt_num("vask9")
    """매도호가잔량9"""
    dbid9: Decimal | None = opt_dec("dbid9")
    """매수호가대비9"""
    dask9: Decimal | None = opt_dec("dask9")
    """매도호가대비9"""
    pbid10: Decimal | None = opt_dec("pbid10")
    """매수호가가격10"""
    pask10: Decimal | None = opt_dec("pask10")
    """매도호가가격10"""
    vbid10: int | None = opt_num("vbid10")
    """매수호가잔량10"""
    vask10: int | None = opt_num("vask10")
    """매도호가잔량10"""
    dbid10: Decimal | None = opt_dec("dbid10")
    """매수호가대비10"""
    dask10: Decimal | None = opt_dec("dask10")
    """매도호가대비10"""


class InquireAskingPrice(Answer):
    """해외주식 현재가 1호가 (HHDFS76200100)."""

    output1: InquireAskingPriceOutput1 = block("output1", InquireAskingPriceOutput1)
    output2: InquireAskingPriceOutput2 = block("output2", InquireAskingPriceOutput2)
    output3: InquireAskingPriceOutput3 = block("output3", InquireAskingPriceOutput3)


INQUIRE_ASKING_PRICE = Endpoint(
    "overseas_stock.inquire_asking_price",
    "해외주식 현재가 1호가",
    "GET",
    "/uapi/overseas-price/v1/quotations/inquire-asking-price",
    {"": ("HHDFS76200100", None)},
    InquireAskingPrice,
)


class InquireDailyChartpriceOutput1(Record):
    """해외주식 종목_지수_환율기간별시세(일_주_월_년): output1."""

    ovrs_nmix_prdy_vrss: Decimal | None = opt_dec("ovrs_nmix_prdy_vrss")
    """전일 대비"""
    prdy_vrss_sign: str = text("prdy_vrss_sign")
    """전일 대비 부호"""
    prdy_ctrt: Decimal | None = opt_dec("prdy_ctrt")
    """전일 대비율"""
    ovrs_nmix_prdy_clpr: Decimal | None = opt_dec("ovrs_nmix_prdy_clpr")
    """전일 종가"""
    acml_vol: int | None = opt_num("acml_vol")
    """누적 거래량"""
    hts_kor_isnm: str = text("hts_kor_isnm")
    """HTS 한글 종목명"""
    ovrs_nmix_prpr: Decimal | None = opt_dec("ovrs_nmix_prpr")
    """현재가"""
    stck_shrn_iscd: str = text("stck_shrn_iscd")
    """단축 종목코드"""
    prdy_vol: int | None = opt_num("prdy_vol")
    """전일 거래량"""
    ovrs_prod_oprc: Decimal | None = opt_dec("ovrs_prod_oprc")
    """시가"""
    ovrs_prod_hgpr: Decimal | None = opt_dec("ovrs_prod_hgpr")
    """최고가"""
    ovrs_prod_lwpr: Decimal | None = opt_dec("ovrs_prod_lwpr")
    """최저가"""
    stck_bsop_date: date | None = opt_day("stck_bsop_date")
    """영업 일자"""
    ovrs_nmix_oprc: Decimal | None = opt_dec("ovrs_nmix_oprc")
    """시가"""
    ovrs_nmix_hgpr: Decimal | None = opt_dec("ovrs_nmix_hgpr")
    """최고가"""
    ovrs_nmix_lwpr: Decimal | None = opt_dec("ovrs_nmix_lwpr")
    """최저가"""
    mod_yn: str = text("mod_yn")
    """변경 여부"""


class InquireDailyChartpriceOutput2(Record):
    """해외주식 종목_지수_환율기간별시세(일_주_월_년): output2, one row."""

    ovrs_nmix_prdy_vrss: Decimal | None = opt_dec("ovrs_nmix_prdy_vrss")
    """전일 대비"""
    prdy_vrss_sign: str = text("prdy_vrss_sign")
    """전일 대비 부호"""
    prdy_ctrt: Decimal | None = opt_dec("prdy_ctrt")
    """전일 대비율"""
    ovrs_nmix_prdy_clpr: Decimal | None = opt_dec("ovrs_nmix_prdy_clpr")
    """전일 종가"""
    acml_vol: int | None = opt_num("acml_vol")
    """누적 거래량"""
    hts_kor_isnm: str = text("hts_kor_isnm")
    """HTS 한글 종목명"""
    ovrs_nmix_prpr: Decimal | None = opt_dec("ovrs_nmix_prpr")
    """현재가"""
    stck_shrn_iscd: str = text("stck_shrn_iscd")
    """단축 종목코드"""
    prdy_vol: int | None = opt_num("prdy_vol")
    """전일 거래량"""
    ovrs_prod_oprc: Decimal | None = opt_dec("ovrs_prod_oprc")
    """시가"""
    ovrs_prod_hgpr: Decimal | None = opt_dec("ovrs_prod_hgpr")
    """최고가"""
    ovrs_prod_lwpr: Decimal | None = opt_dec("ovrs_prod_lwpr")
    """최저가"""
    stck_bsop_date: date | None = opt_day("stck_bsop_date")
    """영업 일자"""
    ovrs_nmix_oprc: Decimal | None = opt_dec("ovrs_nmix_oprc")
    """시가"""
    ovrs_nmix_hgpr: Decimal | None = opt_dec("ovrs_nmix_hgpr")
    """최고가"""
    ovrs_nmix_lwpr: Decimal | None = opt_dec("ovrs_nmix_lwpr")
    """최저가"""
    mod_yn: str = text("mod_yn")
    """변경 여부"""


class InquireDailyChartprice(Answer):
    """해외주식 종목_지수_환율기간별시세(일_주_월_년) (FHKST03030100)."""

    output1: InquireDailyChartpriceOutput1 = block("output1", InquireDailyChartpriceOutput1)
    output2: list[InquireDailyChartpriceOutput2] = rows("output2", InquireDailyChartpriceOutput2)


INQUIRE_DAILY_CHARTPRICE = Endpoint(
    "overseas_stock.inquire_daily_chartprice",
    "해외주식 종목_지수_환율기간별시세(일_주_월_년)",
    "GET",
    "/uapi/overseas-price/v1/quotations/inquire-daily-chartprice",
    {"": ("FHKST03030100", "FHKST03030100")},
    InquireDailyChartprice,
)


class InquireTimeIndexchartpriceOutput1(Record):
    """해외지수분봉조회: output1."""

    ovrs_nmix_prdy_vrss: Decimal | None = opt_dec("ovrs_nmix_prdy_vrss")
    """해외 지수 전일 대비"""
    prdy_vrss_sign: str = text("prdy_vrss_sign")
    """전일 대비 부호"""
    hts_kor_isnm: str = text("hts_kor_isnm")
    """HTS 한글 종목명"""
    prdy_ctrt: Decimal | None = opt_dec("prdy_ctrt")
    """전일 대비율"""
    ovrs_nmix_prdy_clpr: Decimal | None = opt_dec("ovrs_nmix_prdy_clpr")
    """해외 지수 전일 종가"""
    acml_vol: int | None = opt_num("acml_vol")
    """누적 거래량"""
    ovrs_nmix_prpr: Decimal | None = opt_dec("ovrs_nmix_prpr")
    """해외 지수 현재가"""
    stck_shrn_iscd: str = text("stck_shrn_iscd")
    """주식 단축 종목코드"""
    ovrs_prod_oprc: Decimal | None = opt_dec("ovrs_prod_oprc")
    """해외 상품 시가2"""
    ovrs_prod_hgpr: Decimal | None = opt_dec("ovrs_prod_hgpr")
    """해외 상품 최고가"""
    ovrs_prod_lwpr: Decimal | None = opt_dec("ovrs_prod_lwpr")
    """해외 상품 최저가"""
    stck_bsop_date: date | None = opt_day("stck_bsop_date")
    """주식 영업 일자"""
    stck_cntg_hour: time | None = opt_hms("stck_cntg_hour")
    """주식 체결 시간"""
    optn_prpr: Decimal | None = opt_dec("optn_prpr")
    """옵션 현재가"""
    optn_oprc: Decimal | None = opt_dec("optn_oprc")
    """옵션 시가2"""
    optn_hgpr: Decimal | None = opt_dec("optn_hgpr")
    """옵션 최고가"""
    optn_lwpr: Decimal | None = opt_dec("optn_lwpr")
    """옵션 최저가"""
    cntg_vol: int | None = opt_num("cntg_vol")
    """체결 거래량"""


class InquireTimeIndexchartpriceOutput2(Record):
    """해외지수분봉조회: output2, one row."""

    ovrs_nmix_prdy_vrss: Decimal | None = opt_dec("ovrs_nmix_prdy_vrss")
    """해외 지수 전일 대비"""
    prdy_vrss_sign: str = text("prdy_vrss_sign")
    """전일 대비 부호"""
    hts_kor_isnm: str = text("hts_kor_isnm")
    """HTS 한글 종목명"""
    prdy_ctrt: Decimal | None = opt_dec("prdy_ctrt")
    """전일 대비율"""
    ovrs_nmix_prdy_clpr: Decimal | None = opt_dec("ovrs_nmix_prdy_clpr")
    """해외 지수 전일 종가"""
    acml_vol: int | None = opt_num("acml_vol")
    """누적 거래량"""
    ovrs_nmix_prpr: Decimal | None = opt_dec("ovrs_nmix_prpr")
    """해외 지수 현재가"""
    stck_shrn_iscd: str = text("stck_shrn_iscd")
    """주식 단축 종목코드"""
    ovrs_prod_oprc: Decimal | None = opt_dec("ovrs_prod_oprc")
    """해외 상품 시가2"""
    ovrs_prod_hgpr: Decimal | None = opt_dec("ovrs_prod_hgpr")
    """해외 상품 최고가"""
    ovrs_prod_lwpr: Decimal | None = opt_dec("ovrs_prod_lwpr")
    """해외 상품 최저가"""
    stck_bsop_date: date | None = opt_day("stck_bsop_date")
    """주식 영업 일자"""
    stck_cntg_hour: time | None = opt_hms("stck_cntg_hour")
    """주식 체결 시간"""
    optn_prpr: Decimal | None = opt_dec("optn_prpr")
    """옵션 현재가"""
    optn_oprc: Decimal | None = opt_dec("optn_oprc")
    """옵션 시가2"""
    optn_hgpr: Decimal | None = opt_dec("optn_hgpr")
    """옵션 최고가"""
    optn_lwpr: Decimal | None = opt_dec("optn_lwpr")
    """옵션 최저가"""
    cntg_vol: int | None = opt_num("cntg_vol")
    """체결 거래량"""


class InquireTimeIndexchartprice(Answer):
    """해외지수분봉조회 (FHKST03030200)."""

    output1: InquireTimeIndexchartpriceOutput1 = block("output1", InquireTimeIndexchartpriceOutput1)
    output2: list[InquireTimeIndexchartpriceOutput2] = rows("output2", InquireTimeIndexchartpriceOutput2)


INQUIRE_TIME_INDEXCHARTPRICE = Endpoint(
    "overseas_stock.inquire_time_indexchartprice",
    "해외지수분봉조회",
    "GET",
    "/uapi/overseas-price/v1/quotations/inquire-time-indexchartprice",
    {"": ("FHKST03030200", None)},
    InquireTimeIndexchartprice,
)


class InquireTimeItemchartpriceOutput1(Record):
    """해외주식분봉조회: output1."""

    rsym: str = text("rsym")
    """실시간종목코드"""
    zdiv: int | None = opt_num("zdiv")
    """소수점자리수"""
    stim: str = text("stim")
    """장시작현지시간"""
    etim: str = text("etim")
    """장종료현지시간"""
    sktm: str = text("sktm")
    """장시작한국시간"""
    ektm: str = text("ektm")
    """장종료한국시간"""
    next: str = text("next")
    """다음가능여부"""
    more: str = text("more")
    """추가데이타여부"""
    nrec: int | None = opt_num("nrec")
    """레코드갯수"""
    tymd: date | None = opt_day("tymd")
    """현지영업일자"""
    xymd: date | None = opt_day("xymd")
    """현지기준일자"""
    xhms: time | None = opt_hms("xhms")
    """현지기준시간"""
    kymd: date | None = opt_day("kymd")
    """한국기준일자"""
    khms: time | None = opt_hms("khms")
    """한국기준시간"""
    open: Decimal | None = opt_dec("open")
    """시가"""
    high: Decimal | None = opt_dec("high")
    """고가"""
    low: Decimal | None = opt_dec("low")
    """저가"""
    last: Decimal | None = opt_dec("last")
    """종가"""
    evol: int | None = opt_num("evol")
    """체결량"""
    eamt: Decimal | None = opt_dec("eamt")
    """체결대금"""


class InquireTimeItemchartpriceOutput2(Record):
    """해외주식분봉조회: output2, one row."""

    rsym: str = text("rsym")
    """실시간종목코드"""
    zdiv: int | None = opt_num("zdiv")
    """소수점자리수"""
    stim: str = text("stim")
    """장시작현지시간"""
    etim: str = text("etim")
    """장종료현지시간"""
    sktm: str = text("sktm")
    """장시작한국시간"""
    ektm: str = text("ektm")
    """장종료한국시간"""
    next: str = text("next")
    """다음가능여부"""
    more: str = text("more")
    """추가데이타여부"""
    nrec: int | None = opt_num("nrec")
    """레코드갯수"""
    tymd: date | None = opt_day("tymd")
    """현지영업일자"""
    xymd: date | None = opt_day("xymd")
    """현지기준일자"""
    xhms: time | None = opt_hms("xhms")
    """현지기준시간"""
    kymd: date | None = opt_day("kymd")
    """한국기준일자"""
    khms: time | None = opt_hms("khms")
    """한국기준시간"""
    open: Decimal | None = opt_dec("open")
    """시가"""
    high: Decimal | None = opt_dec("high")
    """고가"""
    low: Decimal | None = opt_dec("low")
    """저가"""
    last: Decimal | None = opt_dec("last")
    """종가"""
    evol: int | None = opt_num("evol")
    """체결량"""
    eamt: Decimal | None = opt_dec("eamt")
    """체결대금"""


class InquireTimeItemchartprice(Answer):
    """해외주식분봉조회 (HHDFS76950200)."""

    output1: InquireTimeItemchartpriceOutput1 = block("output1", InquireTimeItemchartpriceOutput1)
    output2: list[InquireTimeItemchartpriceOutput2] = rows("output2", InquireTimeItemchartpriceOutput2)


INQUIRE_TIME_ITEMCHARTPRICE = Endpoint(
    "overseas_stock.inquire_time_itemchartprice",
    "해외주식분봉조회",
    "GET",
    "/uapi/overseas-price/v1/quotations/inquire-time-itemchartprice",
    {"": ("HHDFS76950200", None)},
    InquireTimeItemchartprice,
    paging=("NEXT", "KEYB"),
    then={"PINC": "1"},
    earlier=Earlier(key="KEYB", rows="output2", day="xymd", hour="xhms", minutes="NMIN", head="output1", more="more"),
)


class PriceOutput(Record):
    """해외주식 현재체결가: output."""

    rsym: str = text("rsym")
    """실시간조회종목코드"""
    zdiv: int = num("zdiv")
    """소수점자리수"""
    base: Decimal = dec("base")
    """전일종가"""
    pvol: int = num("pvol")
    """전일거래량"""
    last: Decimal = dec("last")
    """현재가"""
    sign: str = text("sign")
    """대비기호"""
    diff: Decimal = dec("diff")
    """대비"""
    rate: Decimal = dec("rate")
    """등락율"""
    tvol: int = num("tvol")
    """거래량"""
    tamt: Decimal = dec("tamt")
    """거래대금"""
    ordy: str = text("ordy")
    """매수가능여부"""


class Price(Answer):
    """해외주식 현재체결가 (HHDFS00000300)."""

    output: PriceOutput = block("output", PriceOutput)


PRICE = Endpoint(
    "overseas_stock.price",
    "해외주식 현재체결가",
    "GET",
    "/uapi/overseas-price/v1/quotations/price",
    {"": ("HHDFS00000300", "HHDFS00000300")},
    Price,
)


class PriceDetailOutput(Record):
    """해외주식 현재가상세: output."""

    rsym: str = text("rsym")
    """실시간조회종목코드"""
    pvol: int = num("pvol")
    """전일거래량"""
    open: Decimal = dec("open")
    """시가"""
    high: Decimal = dec("high")
    """고가"""
    low: Decimal = dec("low")
    """저가"""
    last: Decimal = dec("last")
    """현재가"""
    base: Decimal = dec("base")
    """전일종가"""
    tomv: Decimal = dec("tomv")
    """시가총액"""
    pamt: Decimal = dec("pamt")
    """전일거래대금"""
    uplp: Decimal = dec("uplp")
    """상한가"""
    dnlp: Decimal = dec("dnlp")
    """하한가"""
    h52p: Decimal = dec("h52p")
    """52주최고가"""
    h52d: str = text("h52d")
    """52주최고일자"""
    l52p: Decimal = dec("l52p")
    """52주최저가"""
    l52d: str = text("l52d")
    """52주최저일자"""
    perx: Decimal = dec("perx")
    """PER"""
    pbrx: Decimal = dec("pbrx")
    """PBR"""
    epsx: Decimal = dec("epsx")
    """EPS"""
    bpsx: Decimal = dec("bpsx")
    """BPS"""
    shar: int = num("shar")
    """상장주수"""
    mcap: Decimal = dec("mcap")
    """자본금"""
    curr: str = text("curr")
    """통화"""
    zdiv: int = num("zdiv")
    """소수점자리수"""
    vnit: str = text("vnit")
    """매매단위"""
    t_xprc: Decimal = dec("t_xprc")
    """원환산당일가격"""
    t_xdif: Decimal = dec("t_xdif")
    """원환산당일대비"""
    t_xrat: Decimal = dec("t_xrat")
    """원환산당일등락"""
    p_xprc: Decimal = dec("p_xprc")
    """원환산전일가격"""
    p_xdif: Decimal = dec("p_xdif")
    """원환산전일대비"""
    p_xrat: Decimal = dec("p_xrat")
    """원환산전일등락"""
    t_rate: Decimal = dec("t_rate")
    """당일환율"""
    p_rate: Decimal | None = opt_dec("p_rate")
    """전일환율"""
    t_xsgn: str = text("t_xsgn")
    """원환산당일기호"""
    p_xsng: str = text("p_xsng")
    """원환산전일기호"""
    e_ordyn: str = text("e_ordyn")
    """거래가능여부"""
    e_hogau: Decimal = dec("e_hogau")
    """호가단위"""
    e_icod: str = text("e_icod")
    """업종(섹터)"""
    e_parp: Decimal = dec("e_parp")
    """액면가"""
    tvol: int = num("tvol")
    """거래량"""
    tamt: Decimal = dec("tamt")
    """거래대금"""
    etyp_nm: str = text("etyp_nm")
    """ETP 분류명"""


class PriceDetail(Answer):
    """해외주식 현재가상세 (HHDFS76200200)."""

    output: PriceDetailOutput = block("output", PriceDetailOutput)


PRICE_DETAIL = Endpoint(
    "overseas_stock.price_detail",
    "해외주식 현재가상세",
    "GET",
    "/uapi/overseas-price/v1/quotations/price-detail",
    {"": ("HHDFS76200200", None)},
    PriceDetail,
)


class QuotInquireCcnlOutput1(Record):
    """해외주식 체결추이: output1, one row."""

    vpow: Decimal | None = opt_dec("vpow")
    """체결강도"""
    evol: int | None = opt_num("evol")
    """체결량"""
    khms: time | None = opt_hms("khms")
    """한국기준시간"""
    tvol: int | None = opt_num("tvol")
    """거래량"""
    last: Decimal | None = opt_dec("last")
    """체결가"""
    mtyp: str = text("mtyp")
    """시장구분"""
    sign: str = text("sign")
    """기호"""
    pbid: Decimal | None = opt_dec("pbid")
    """매수호가"""
    diff: Decimal | None = opt_dec("diff")
    """대비"""
    pask: Decimal | None = opt_dec("pask")
    """매도호가"""
    rate: Decimal | None = opt_dec("rate")
    """등락율"""


class QuotInquireCcnl(Answer):
    """해외주식 체결추이 (HHDFS76200300)."""

    output1: list[QuotInquireCcnlOutput1] = rows("output1", QuotInquireCcnlOutput1)


QUOT_INQUIRE_CCNL = Endpoint(
    "overseas_stock.quot_inquire_ccnl",
    "해외주식 체결추이",
    "GET",
    "/uapi/overseas-price/v1/quotations/inquire-ccnl",
    {"": ("HHDFS76200300", None)},
    QuotInquireCcnl,
    paging=("KEYB",),
)


class BasicQuotes(Api):
    """해외주식 > 기본시세."""

    def countries_holiday(
        self,
        *,
        trad_dt: str,
        options: CallOptions = ROUTINE,
    ) -> CountriesHoliday:
        """해외결제일자조회 (CTOS5011R; not on paper trading).

        Args:
            trad_dt: 기준일자: YYYYMMDD
        """
        return self._call(
            COUNTRIES_HOLIDAY,
            {
                "TRAD_DT": trad_dt,
                "CTX_AREA_NK": "",
                "CTX_AREA_FK": "",
            },
            options,
        )

    def countries_holiday_pages(
        self,
        *,
        trad_dt: str,
        options: CallOptions = ROUTINE,
        max_pages: int | None = None,
        max_rows: int | None = None,
        progress: Callable[[int], object] | None = None,
    ) -> Iterator[CountriesHoliday]:
        """Every page of `countries_holiday` in order, each asked for when it is wanted.

        Args:
            max_pages: ask for no more pages than these.
            max_rows: end with the page that holds so many rows in all; it is cut there.
            progress: told after each page how many came.
        """
        return self._pages(
            COUNTRIES_HOLIDAY,
            {
                "TRAD_DT": trad_dt,
                "CTX_AREA_NK": "",
                "CTX_AREA_FK": "",
            },
            options,
            max_pages=max_pages,
            max_rows=max_rows,
            progress=progress,
        )

    def dailyprice(
        self,
        *,
        excd: Literal["HKS", "NYS", "NAS", "AMS", "TSE", "SHS", "SZS", "SHI", "SZI", "HSX", "HNX"],
        symb: str,
        gubn: Literal["0", "1", "2"],
        modp: Literal["0", "1"],
        auth: str = "",
        bymd: str = "",
        options: CallOptions = ROUTINE,
    ) -> Dailyprice:
        """해외주식 기간별시세 (HHDFS76240000).

        Args:
            auth: 사용자권한정보: ''
            excd: 거래소코드: HKS 홍콩, NYS 뉴욕, NAS 나스닥, AMS 아멕스, TSE 도쿄, SHS 상해, SZS 심천, SHI
                상해지수, SZI 심천지수, HSX 호치민, HNX 하노이
            symb: 종목코드: 'TSLA'
            gubn: 일/주/월구분: 0 일, 1 주, 2 월
            bymd: 조회기준일자: (YYYYMMDD) (예: '20230101')
            modp: 수정주가반영여부: 0 미반영, 1 반영
        """
        return self._call(
            DAILYPRICE,
            {
                "AUTH": auth,
                "EXCD": excd,
                "SYMB": symb,
                "GUBN": gubn,
                "BYMD": bymd,
                "MODP": modp,
            },
            options,
        )

    def industry_price(
        self,
        *,
        excd: Literal["NYS", "NAS", "AMS", "HKS", "SHS", "SZS", "HSX", "HNX", "TSE"],
        auth: str = "",
        options: CallOptions = ROUTINE,
    ) -> IndustryPrice:
        """해외주식 업종별코드조회 (HHDFS76370100; not on paper trading).

        Args:
            excd: 거래소명: NYS 뉴욕, NAS 나스닥, AMS 아멕스, HKS 홍콩, SHS 상해, SZS 심천, HSX 호치민, HNX 하노이,
                TSE 도쿄
            auth: 사용자권한정보
        """
        return self._call(
            INDUSTRY_PRICE,
            {
                "EXCD": excd,
                "AUTH": auth,
            },
            options,
        )

    def industry_theme(
        self,
        *,
        excd: Literal["NYS", "NAS", "AMS", "HKS", "SHS", "SZS", "HSX", "HNX", "TSE"],
        icod: str,
        vol_rang: Literal["0", "1", "2", "3", "4", "5", "6"] = "0",
        auth: str = "",
        options: CallOptions = ROUTINE,
    ) -> IndustryTheme:
        """해외주식 업종별시세 (HHDFS76370000; not on paper trading).

        Args:
            excd: 거래소명: NYS 뉴욕, NAS 나스닥, AMS 아멕스, HKS 홍콩, SHS 상해, SZS 심천, HSX 호치민, HNX 하노이,
                TSE 도쿄
            icod: 업종코드
            vol_rang: 거래량조건: 0:전체, 1:1백주이상, 2:1천주이상, 3:1만주이상, 4:10만주이상, 5:100만주이상,
                6:1000만주이상
            auth: 사용자권한정보
        """
        return self._call(
            INDUSTRY_THEME,
            {
                "EXCD": excd,
                "ICOD": icod,
                "VOL_RANG": vol_rang,
                "AUTH": auth,
                "KEYB": "",
            },
            options,
        )

    def industry_theme_pages(
        self,
        *,
        excd: Literal["NYS", "NAS", "AMS", "HKS", "SHS", "SZS", "HSX", "HNX", "TSE"],
        icod: str,
        vol_rang: Literal["0", "1", "2", "3", "4", "5", "6"] = "0",
        auth: str = "",
        options: CallOptions = ROUTINE,
        max_pages: int | None = None,
        max_rows: int | None = None,
        progress: Callable[[int], object] | None = None,
    ) -> Iterator[IndustryTheme]:
        """Every page of `industry_theme` in order, each asked for when it is wanted.

        Args:
            max_pages: ask for no more pages than these.
            max_rows: end with the page that holds so many rows in all; it is cut there.
            progress: told after each page how many came.
        """
        return self._pages(
            INDUSTRY_THEME,
            {
                "EXCD": excd,
                "ICOD": icod,
                "VOL_RANG": vol_rang,
                "AUTH": auth,
                "KEYB": "",
            },
            options,
            max_pages=max_pages,
            max_rows=max_rows,
            progress=progress,
        )

    def inquire_asking_price(
        self,
        *,
        excd: Literal["HKS", "NYS", "NAS", "AMS", "TSE", "SHS", "SZS", "SHI", "SZI", "HSX", "HNX"],
        symb: str,
        auth: str = "",
        options: CallOptions = ROUTINE,
    ) -> InquireAskingPrice:
        """해외주식 현재가 1호가 (HHDFS76200100; not on paper trading).

        Args:
            auth: 사용자권한정보: (공백 입력)
            excd: 거래소코드: HKS 홍콩, NYS 뉴욕, NAS 나스닥, AMS 아멕스, TSE 도쿄, SHS 상해, SZS 심천, SHI
                상해지수, SZI 심천지수, HSX 호치민, HNX 하노이
            symb: 종목코드: TSLA
        """
        return self._call(
            INQUIRE_ASKING_PRICE,
            {
                "AUTH": auth,
                "EXCD": excd,
                "SYMB": symb,
            },
            options,
        )

    def inquire_daily_chartprice(
        self,
        *,
        fid_input_iscd: str,
        fid_input_date_1: str,
        fid_input_date_2: str,
        fid_period_div_code: Literal["D", "W", "M", "Y"],
        fid_cond_mrkt_div_code: Literal["N", "I", "S"] = "N",
        options: CallOptions = ROUTINE,
    ) -> InquireDailyChartprice:
        """해외주식 종목_지수_환율기간별시세(일_주_월_년) (FHKST03030100).

        Args:
            fid_cond_mrkt_div_code: FID 조건 시장 분류 코드: N: 해외지수, X 환율, I: 국채, S:금선물
            fid_input_iscd: FID 입력 종목코드: 종목코드 ※ 해외주식 마스터 코드 참조 (포럼 > FAQ > 종목정보
                다운로드(해외) > 해외지수) ※ 해당 API로 미국주식 조회 시, 다우30, 나스닥100, S&P500 종목만 조회
                가능합니다. 더 많은 미국주식 종목 시세를 이용할 시에는, 해외주식기간별시세 API 사용 부탁드립니다.
            fid_input_date_1: FID 입력 날짜1: 시작일자(YYYYMMDD)
            fid_input_date_2: FID 입력 날짜2: 종료일자(YYYYMMDD)
            fid_period_div_code: FID 기간 분류 코드: D 일, W 주, M 월, Y 년
        """
        return self._call(
            INQUIRE_DAILY_CHARTPRICE,
            {
                "FID_COND_MRKT_DIV_CODE": fid_cond_mrkt_div_code,
                "FID_INPUT_ISCD": fid_input_iscd,
                "FID_INPUT_DATE_1": fid_input_date_1,
                "FID_INPUT_DATE_2": fid_input_date_2,
                "FID_PERIOD_DIV_CODE": fid_period_div_code,
            },
            options,
        )

    def inquire_time_indexchartprice(
        self,
        *,
        fid_input_iscd: str,
        fid_hour_cls_code: Literal["0", "1"],
        fid_pw_data_incu_yn: str,
        fid_cond_mrkt_div_code: Literal["N", "X", "KX"] = "N",
        options: CallOptions = ROUTINE,
    ) -> InquireTimeIndexchartprice:
        """해외지수분봉조회 (FHKST03030200; not on paper trading).

        Args:
            fid_cond_mrkt_div_code: 조건 시장 분류 코드: N 해외지수 X 환율 KX 원화환율
            fid_input_iscd: 입력 종목코드: 종목번호(ex. TSLA)
            fid_hour_cls_code: 시간 구분 코드: 0 정규장, 1 시간외
            fid_pw_data_incu_yn: 과거 데이터 포함 여부: Y/N
        """
        return self._call(
            INQUIRE_TIME_INDEXCHARTPRICE,
            {
                "FID_COND_MRKT_DIV_CODE": fid_cond_mrkt_div_code,
                "FID_INPUT_ISCD": fid_input_iscd,
                "FID_HOUR_CLS_CODE": fid_hour_cls_code,
                "FID_PW_DATA_INCU_YN": fid_pw_data_incu_yn,
            },
            options,
        )

    def inquire_time_itemchartprice(
        self,
        *,
        excd: Literal["NYS", "NAS", "AMS", "HKS", "SHS", "SZS", "HSX", "HNX", "TSE", "BAY", "BAQ", "BAA"],
        symb: str,
        nmin: str,
        pinc: Literal["0", "1"],
        nrec: str,
        auth: str = "",
        fill: str = "",
        options: CallOptions = ROUTINE,
    ) -> InquireTimeItemchartprice:
        """해외주식분봉조회 (HHDFS76950200; not on paper trading).

        Args:
            auth: 사용자권한정보: '' 공백으로 입력
            excd: 거래소코드: NYS : 뉴욕 NAS : 나스닥 AMS : 아멕스 HKS : 홍콩 SHS : 상해 SZS : 심천 HSX : 호치민 HNX
                : 하노이 TSE : 도쿄 ※ 주간거래는 최대 1일치 분봉만 조회 가능 BAY : 뉴욕(주간) BAQ : 나스닥(주간) BAA :
                아멕스(주간)
            symb: 종목코드: TSLA
            nmin: 분갭: 분단위(1: 1분봉, 2: 2분봉, ...)
            pinc: 전일포함여부: 0:당일 1:전일포함 ※ 다음조회 시 반드시 '1'로 입력
            nrec: 요청갯수: 레코드요청갯수 (최대 120)
            fill: 미체결채움구분: '' 공백으로 입력
        """
        return self._call(
            INQUIRE_TIME_ITEMCHARTPRICE,
            {
                "AUTH": auth,
                "EXCD": excd,
                "SYMB": symb,
                "NMIN": nmin,
                "PINC": pinc,
                "NEXT": "",
                "NREC": nrec,
                "FILL": fill,
                "KEYB": "",
            },
            options,
        )

    def inquire_time_itemchartprice_pages(
        self,
        *,
        excd: Literal["NYS", "NAS", "AMS", "HKS", "SHS", "SZS", "HSX", "HNX", "TSE", "BAY", "BAQ", "BAA"],
        symb: str,
        nmin: str,
        pinc: Literal["0", "1"],
        nrec: str,
        auth: str = "",
        fill: str = "",
        options: CallOptions = ROUTINE,
        max_pages: int | None = None,
        max_rows: int | None = None,
        progress: Callable[[int], object] | None = None,
    ) -> Iterator[InquireTimeItemchartprice]:
        """Every page of `inquire_time_itemchartprice` in order, each asked for when it is wanted.

        Args:
            max_pages: ask for no more pages than these.
            max_rows: end with the page that holds so many rows in all; it is cut there.
            progress: told after each page how many came.
        """
        return self._pages(
            INQUIRE_TIME_ITEMCHARTPRICE,
            {
                "AUTH": auth,
                "EXCD": excd,
                "SYMB": symb,
                "NMIN": nmin,
                "PINC": pinc,
                "NEXT": "",
                "NREC": nrec,
                "FILL": fill,
                "KEYB": "",
            },
            options,
            max_pages=max_pages,
            max_rows=max_rows,
            progress=progress,
        )

    def price(
        self,
        *,
        excd: Literal["HKS", "NYS", "NAS", "AMS", "TSE", "SHS", "SZS", "SHI", "SZI", "HSX", "HNX"],
        symb: str,
        auth: str = "",
        options: CallOptions = ROUTINE,
    ) -> Price:
        """해외주식 현재체결가 (HHDFS00000300).

        Args:
            auth: 사용자권한정보: '' (Null 값 설정)
            excd: 거래소코드: HKS 홍콩, NYS 뉴욕, NAS 나스닥, AMS 아멕스, TSE 도쿄, SHS 상해, SZS 심천, SHI
                상해지수, SZI 심천지수, HSX 호치민, HNX 하노이
            symb: 종목코드: 'AAPL'
        """
        return self._call(
            PRICE,
            {
                "AUTH": auth,
                "EXCD": excd,
                "SYMB": symb,
            },
            options,
        )

    def price_detail(
        self,
        *,
        excd: Literal["HKS", "NYS", "NAS", "AMS", "TSE", "SHS", "SZS", "SHI", "SZI", "HSX", "HNX", "BAY", "BAQ", "BAA"],
        symb: str,
        auth: str = "",
        options: CallOptions = ROUTINE,
    ) -> PriceDetail:
        """해외주식 현재가상세 (HHDFS76200200; not on paper trading).

        Args:
            auth: 사용자권한정보: '' (Null 값 설정)
            excd: 거래소명: HKS, NYS, NAS, AMS, TSE, SHS, SZS, SHI, SZI, HSX, HNX, BAY, BAQ, BAA; HKS 홍콩, NYS
                뉴욕, NAS 나스닥, AMS 아멕스, TSE 도쿄, SHS 상해, SZS 심천, SHI 상해지수, SZI 심천지수, HSX 호치민, HNX
                하노이, BAY 뉴욕(주간), BAQ 나스닥(주간), BAA 아멕스(주간)
            symb: 종목코드
        """
        return self._call(
            PRICE_DETAIL,
            {
                "AUTH": auth,
                "EXCD": excd,
                "SYMB": symb,
            },
            options,
        )

    def quot_inquire_ccnl(
        self,
        *,
        excd: Literal["NYS", "NAS", "AMS", "HKS", "SHS", "SZS", "HSX", "HNX", "TSE"],
        tday: Literal["0", "1"],
        symb: str,
        auth: str = "",
        options: CallOptions = ROUTINE,
    ) -> QuotInquireCcnl:
        """해외주식 체결추이 (HHDFS76200300; not on paper trading).

        Args:
            excd: 거래소명: NYS 뉴욕, NAS 나스닥, AMS 아멕스, HKS 홍콩, SHS 상해, SZS 심천, HSX 호치민, HNX 하노이,
                TSE 도쿄
            tday: 당일전일구분: 0 전일, 1 당일
            symb: 종목코드: 해외종목코드
            auth: 사용자권한정보
        """
        return self._call(
            QUOT_INQUIRE_CCNL,
            {
                "EXCD": excd,
                "TDAY": tday,
                "SYMB": symb,
                "AUTH": auth,
                "KEYB": "",
            },
            options,
        )

    def quot_inquire_ccnl_pages(
        self,
        *,
        excd: Literal["NYS", "NAS", "AMS", "HKS", "SHS", "SZS", "HSX", "HNX", "TSE"],
        tday: Literal["0", "1"],
        symb: str,
        auth: str = "",
        options: CallOptions = ROUTINE,
        max_pages: int | None = None,
        max_rows: int | None = None,
        progress: Callable[[int], object] | None = None,
    ) -> Iterator[QuotInquireCcnl]:
        """Every page of `quot_inquire_ccnl` in order, each asked for when it is wanted.

        Args:
            max_pages: ask for no more pages than these.
            max_rows: end with the page that holds so many rows in all; it is cut there.
            progress: told after each page how many came.
        """
        return self._pages(
            QUOT_INQUIRE_CCNL,
            {
                "EXCD": excd,
                "TDAY": tday,
                "SYMB": symb,
                "AUTH": auth,
                "KEYB": "",
            },
            options,
            max_pages=max_pages,
            max_rows=max_rows,
            progress=progress,
        )
