# Generated from catalog/endpoints/overseas_stock/realtime.toml by tools/generate.py; do not edit.
"""해외주식 > 실시간시세: 0 endpoints, 4 feeds."""

from __future__ import annotations

from datetime import date, time
from decimal import Decimal

from ...endpoint import Api, Feed, LiveFeed
from ...record import Frame, day, dec, hms, num, opt_day, opt_dec, opt_hms, opt_num, text

__all__ = [
    "ASKING_PRICE",
    "CCNL_NOTICE",
    "DELAYED_ASKING_PRICE_ASIA",
    "DELAYED_CCNL",
    "AskingPriceFrame",
    "CcnlNoticeFrame",
    "DelayedAskingPriceAsiaFrame",
    "DelayedCcnlFrame",
    "Realtime",
]


class AskingPriceFrame(
    Frame,
    layout=(
        "rsym",
        "symb",
        "zdiv",
        "xymd",
        "xhms",
        "kymd",
        "khms",
        "bvol",
        "avol",
        "bdvl",
        "advl",
        "pbid1",
        "pask1",
        "vbid1",
        "vask1",
        "dbid1",
        "dask1",
        "pbid2",
        "pask2",
        "vbid2",
        "vask2",
        "dbid2",
        "dask2",
        "pbid3",
        "pask3",
        "vbid3",
        "vask3",
        "dbid3",
        "dask3",
        "pbid4",
        "pask4",
        "vbid4",
        "vask4",
        "dbid4",
        "dask4",
        "pbid5",
        "pask5",
        "vbid5",
        "vask5",
        "dbid5",
        "dask5",
        "pbid6",
        "pask6",
        "vbid6",
        "vask6",
        "dbid6",
        "dask6",
        "pbid7",
        "pask7",
        "vbid7",
        "vask7",
        "dbid7",
        "dask7",
        "pbid8",
        "pask8",
        "vbid8",
        "vask8",
        "dbid8",
        "dask8",
        "pbid9",
        "pask9",
        "vbid9",
        "vask9",
        "dbid9",
        "dask9",
        "pbid10",
        "pask10",
        "vbid10",
        "vask10",
        "dbid10",
        "dask10",
    ),
):
    """해외주식 실시간호가 (HDFSASP0)."""

    least_width = 17

    rsym: str = text("rsym")
    """실시간종목코드"""
    symb: str = text("symb")
    """종목코드"""
    zdiv: int = num("zdiv")
    """소숫점자리수"""
    xymd: date = day("xymd")
    """현지일자"""
    xhms: time = hms("xhms")
    """현지시간"""
    kymd: date = day("kymd")
    """한국일자"""
    khms: time = hms("khms")
    """한국시간"""
    bvol: int = num("bvol")
    """매수총잔량"""
    avol: int = num("avol")
    """매도총잔량"""
    bdvl: Decimal = dec("bdvl")
    """매수총잔량대비"""
    advl: Decimal = dec("advl")
    """매도총잔량대비"""
    pbid1: Decimal = dec("pbid1")
    """매수호가1"""
    pask1: Decimal = dec("pask1")
    """매도호가1"""
    vbid1: int = num("vbid1")
    """매수잔량1"""
    vask1: int = num("vask1")
    """매도잔량1"""
    dbid1: Decimal = dec("dbid1")
    """매수잔량대비1"""
    dask1: Decimal = dec("dask1")
    """매도잔량대비1"""
    pbid2: Decimal | None = opt_dec("pbid2")
    """매수호가2"""
    pask2: Decimal | None = opt_dec("pask2")
    """매도호가2"""
    vbid2: int | None = opt_num("vbid2")
    """매수잔량2"""
    vask2: int | None = opt_num("vask2")
    """매도잔량2"""
    dbid2: Decimal | None = opt_dec("dbid2")
    """매수잔량대비2"""
    dask2: Decimal | None = opt_dec("dask2")
    """매도잔량대비2"""
    pbid3: Decimal | None = opt_dec("pbid3")
    """매수호가3"""
    pask3: Decimal | None = opt_dec("pask3")
    """매도호가3"""
    vbid3: int | None = opt_num("vbid3")
    """매수잔량3"""
    vask3: int | None = opt_num("vask3")
    """매도잔량3"""
    dbid3: Decimal | None = opt_dec("dbid3")
    """매수잔량대비3"""
    dask3: Decimal | None = opt_dec("dask3")
    """매도잔량대비3"""
    pbid4: Decimal | None = opt_dec("pbid4")
    """매수호가4"""
    pask4: Decimal | None = opt_dec("pask4")
    """매도호가4"""
    vbid4: int | None = opt_num("vbid4")
    """매수잔량4"""
    vask4: int | None = opt_num("vask4")
    """매도잔량4"""
    dbid4: Decimal | None = opt_dec("dbid4")
    """매수잔량대비4"""
    dask4: Decimal | None = opt_dec("dask4")
    """매도잔량대비4"""
    pbid5: Decimal | None = opt_dec("pbid5")
    """매수호가5"""
    pask5: Decimal | None = opt_dec("pask5")
    """매도호가5"""
    vbid5: int | None = opt_num("vbid5")
    """매수잔량5"""
    vask5: int | None = opt_num("vask5")
    """매도잔량5"""
    dbid5: Decimal | None = opt_dec("dbid5")
    """매수잔량대비5"""
    dask5: Decimal | None = opt_dec("dask5")
    """매도잔량대비5"""
    pbid6: Decimal | None = opt_dec("pbid6")
    """매수호가6"""
    pask6: Decimal | None = opt_dec("pask6")
    """매도호가6"""
    vbid6: int | None = opt_num("vbid6")
    """매수잔량6"""
    vask6: int | None = opt_num("vask6")
    """매도잔량6"""
    dbid6: Decimal | None = opt_dec("dbid6")
    """매수잔량대비6"""
    dask6: Decimal | None = opt_dec("dask6")
    """매도잔량대비6"""
    pbid7: Decimal | None = opt_dec("pbid7")
    """매수호가7"""
    pask7: Decimal | None = opt_dec("pask7")
    """매도호가7"""
    vbid7: int | None = opt_num("vbid7")
    """매수잔량7"""
    vask7: int | None = opt_num("vask7")
    """매도잔량7"""
    dbid7: Decimal | None = opt_dec("dbid7")
    """매수잔량대비7"""
    dask7: Decimal | None = opt_dec("dask7")
    """매도잔량대비7"""
    pbid8: Decimal | None = opt_dec("pbid8")
    """매수호가8"""
    pask8: Decimal | None = opt_dec("pask8")
    """매도호가8"""
    vbid8: int | None = opt_num("vbid8")
    """매수잔량8"""
    vask8: int | None = opt_num("vask8")
    """매도잔량8"""
    dbid8: Decimal | None = opt_dec("dbid8")
    """매수잔량대비8"""
    dask8: Decimal | None = opt_dec("dask8")
    """매도잔량대비8"""
    pbid9: Decimal | None = opt_dec("pbid9")
    """매수호가9"""
    pask9: Decimal | None = opt_dec("pask9")
    """매도호가9"""
    vbid9: int | None = opt_num("vbid9")
    """매수잔량9"""
    vask9: int | None = opt_num("vask9")
    """매도잔량9"""
    dbid9: Decimal | None = opt_dec("dbid9")
    """매수잔량대비9"""
    dask9: Decimal | None = opt_dec("dask9")
    """매도잔량대비9"""
    pbid10: Decimal | None = opt_dec("pbid10")
    """매수호가10"""
    pask10: Decimal | None = opt_dec("pask10")
    """매도호가10"""
    vbid10: int | None = opt_num("vbid10")
    """매수잔량10"""
    vask10: int | None = opt_num("vask10")
    """매도잔량10"""
    dbid10: Decimal | None = opt_dec("dbid10")
    """매수잔량대비10"""
    dask10: Decimal | None = opt_dec("dask10")
    """매도잔량대비10"""


ASKING_PRICE = Feed(
    "overseas_stock.asking_price",
    "해외주식 실시간호가",
    "HDFSASP0",
    None,
    AskingPriceFrame,
)


class CcnlNoticeFrame(
    Frame,
    layout=(
        "CUST_ID",
        "ACNT_NO",
        "ODER_NO",
        "OODER_NO",
        "SELN_BYOV_CLS",
        "RCTF_CLS",
        "ODER_KIND2",
        "STCK_SHRN_ISCD",
        "CNTG_QTY",
        "CNTG_UNPR",
        "STCK_CNTG_HOUR",
        "RFUS_YN",
        "CNTG_YN",
        "ACPT_YN",
        "BRNC_NO",
        "ODER_QTY",
        "ACNT_NAME",
        "CNTG_ISNM",
        "ODER_COND",
        "DEBT_GB",
        "DEBT_DATE",
        "START_TM",
        "END_TM",
        "TM_DIV_TP",
        "CNTG_UNPR12",
    ),
):
    """해외주식 실시간체결통보 (H0GSCNI0)."""

    droppable = False

    cust_id: str = text("CUST_ID")
    """고객 ID (HTS ID)"""
    acnt_no: str = text("ACNT_NO")
    """계좌번호"""
    oder_no: str = text("ODER_NO")
    """주문번호"""
    ooder_no: str = text("OODER_NO")
    """원주문번호"""
    seln_byov_cls: str = text("SELN_BYOV_CLS")
    """매도매수구분"""
    rctf_cls: str = text("RCTF_CLS")
    """정정구분"""
    oder_kind2: str = text("ODER_KIND2")
    """주문종류2(1:시장가 2:지정자 6:단주시장가 7:단주지정가 A:MOO B:LOO C:MOC D:LOC)"""
    stck_shrn_iscd: str = text("STCK_SHRN_ISCD")
    """주식 단축 종목코드"""
    cntg_qty: int = num("CNTG_QTY")
    """체결수량 (체결 수량 - 주문통보의 경우 해당 위치에 주문수량이 출력, - 체결통보인 경우 해당 위치에 체결수량이
    출력)"""
    cntg_unpr: Decimal = dec("CNTG_UNPR")
    """체결단가 ※ 주문통보 시에는 주문단가가, 체결통보 시에는 체결단가가 수신 됩니다. ※ 체결단가의 경우, 국가에 따라
    소수점 생략 위치가 상이합니다. 미국 4 일본 1 중국 3 홍콩 3 베트남 0 EX) 미국 AAPL(현재가 : 148.0100)의 경우
    001480100으로 체결단가가 오는데, 4번째 자리에 소수점을 찍어 148.01로 해석하시면 됩니다."""
    stck_cntg_hour: time = hms("STCK_CNTG_HOUR")
    """주식 체결 시간"""
    rfus_yn: str = text("RFUS_YN")
    """거부여부(0 : 승인, 1 : 거부)"""
    cntg_yn: str = text("CNTG_YN")
    """체결여부(1 : 주문,정정,취소,거부,, 2 : 체결 (★ 체결만 볼 경우 2번만 ))"""
    acpt_yn: str = text("ACPT_YN")
    """접수여부(1:주문접수 2:확인 3:취소(FOK/IOC))"""
    brnc_no: str = text("BRNC_NO")
    """지점번호 (지점)"""
    oder_qty: int | None = opt_num("ODER_QTY")
    """주문 수량 (주문수량 - 주문통보인 경우 해당 위치 미출력 (주문통보의 주문수량은 CNTG_QTY 위치에 출력) -
    체결통보인 경우 해당 위치에 주문수량이 출력)"""
    acnt_name: str = text("ACNT_NAME")
    """계좌명"""
    cntg_isnm: str = text("CNTG_ISNM")
    """체결종목명"""
    oder_cond: str = text("ODER_COND")
    """해외종목구분"""
    debt_gb: str = text("DEBT_GB")
    """담보유형코드 10:현금 15:해외주식담보대출"""
    debt_date: date | None = opt_day("DEBT_DATE")
    """담보대출일자 대출일(YYYYMMDD)"""
    start_tm: time | None = opt_hms("START_TM")
    """분할매수/매도 시작시간"""
    end_tm: time | None = opt_hms("END_TM")
    """분할매수/매도 종료시간"""
    tm_div_tp: str = text("TM_DIV_TP")
    """시간분할타입유형"""
    cntg_unpr12: Decimal | None = opt_dec("CNTG_UNPR12")
    """체결단가12"""


CCNL_NOTICE = Feed(
    "overseas_stock.ccnl_notice",
    "해외주식 실시간체결통보",
    "H0GSCNI0",
    "H0GSCNI9",
    CcnlNoticeFrame,
    key="hts_id",
    encrypted=True,
)


class DelayedAskingPriceAsiaFrame(
    Frame,
    layout=(
        "rsym",
        "symb",
        "zdiv",
        "xymd",
        "xhms",
        "kymd",
        "khms",
        "bvol",
        "avol",
        "bdvl",
        "advl",
        "pbid1",
        "pask1",
        "vbid1",
        "vask1",
        "dbid1",
        "dask1",
    ),
):
    """해외주식 지연호가(아시아) (HDFSASP1)."""

    rsym: str = text("rsym")
    """실시간종목코드"""
    symb: str = text("symb")
    """종목코드"""
    zdiv: int | None = opt_num("zdiv")
    """소숫점자리수 (소수점자리수)"""
    xymd: date | None = opt_day("xymd")
    """현지일자"""
    xhms: time | None = opt_hms("xhms")
    """현지시간"""
    kymd: date | None = opt_day("kymd")
    """한국일자"""
    khms: time | None = opt_hms("khms")
    """한국시간"""
    bvol: int | None = opt_num("bvol")
    """매수총잔량"""
    avol: int | None = opt_num("avol")
    """매도총잔량"""
    bdvl: Decimal | None = opt_dec("bdvl")
    """매수총잔량대비"""
    advl: Decimal | None = opt_dec("advl")
    """매도총잔량대비"""
    pbid1: Decimal | None = opt_dec("pbid1")
    """매수호가1"""
    pask1: Decimal | None = opt_dec("pask1")
    """매도호가1"""
    vbid1: int | None = opt_num("vbid1")
    """매수잔량1"""
    vask1: int | None = opt_num("vask1")
    """매도잔량1"""
    dbid1: Decimal | None = opt_dec("dbid1")
    """매수잔량대비1"""
    dask1: Decimal | None = opt_dec("dask1")
    """매도잔량대비1"""


DELAYED_ASKING_PRICE_ASIA = Feed(
    "overseas_stock.delayed_asking_price_asia",
    "해외주식 지연호가(아시아)",
    "HDFSASP1",
    None,
    DelayedAskingPriceAsiaFrame,
)


class DelayedCcnlFrame(
    Frame,
    layout=(
        "RSYM",
        "SYMB",
        "ZDIV",
        "TYMD",
        "XYMD",
        "XHMS",
        "KYMD",
        "KHMS",
        "OPEN",
        "HIGH",
        "LOW",
        "LAST",
        "SIGN",
        "DIFF",
        "RATE",
        "PBID",
        "PASK",
        "VBID",
        "VASK",
        "EVOL",
        "TVOL",
        "TAMT",
        "BIVL",
        "ASVL",
        "STRN",
        "MTYP",
    ),
):
    """해외주식 실시간지연체결가 (HDFSCNT0)."""

    least_width = 26

    rsym: str = text("RSYM")
    """실시간종목코드"""
    symb: str = text("SYMB")
    """종목코드"""
    zdiv: int = num("ZDIV")
    """수수점자리수"""
    tymd: date = day("TYMD")
    """현지영업일자"""
    xymd: date = day("XYMD")
    """현지일자"""
    xhms: time = hms("XHMS")
    """현지시간"""
    kymd: date = day("KYMD")
    """한국일자"""
    khms: time = hms("KHMS")
    """한국시간"""
    open: Decimal = dec("OPEN")
    """시가"""
    high: Decimal = dec("HIGH")
    """고가"""
    low: Decimal = dec("LOW")
    """저가"""
    last: Decimal = dec("LAST")
    """현재가"""
    sign: str = text("SIGN")
    """대비구분"""
    diff: Decimal = dec("DIFF")
    """전일대비"""
    rate: Decimal = dec("RATE")
    """등락율"""
    pbid: Decimal = dec("PBID")
    """매수호가"""
    pask: Decimal = dec("PASK")
    """매도호가"""
    vbid: int = num("VBID")
    """매수잔량"""
    vask: int = num("VASK")
    """매도잔량"""
    evol: int = num("EVOL")
    """체결량"""
    tvol: int = num("TVOL")
    """거래량"""
    tamt: Decimal = dec("TAMT")
    """거래대금"""
    bivl: int = num("BIVL")
    """매도체결량"""
    asvl: int = num("ASVL")
    """매수체결량"""
    strn: Decimal = dec("STRN")
    """체결강도"""
    mtyp: str = text("MTYP")
    """시장구분 1:장중,2:장전,3:장후"""


DELAYED_CCNL = Feed(
    "overseas_stock.delayed_ccnl",
    "해외주식 실시간지연체결가",
    "HDFSCNT0",
    None,
    DelayedCcnlFrame,
)


class Realtime(Api):
    """해외주식 > 실시간시세."""

    @property
    def asking_price(self) -> LiveFeed[AskingPriceFrame]:
        """해외주식 실시간호가 (HDFSASP0; not on paper trading).

        Its key is the symbol (종목코드).
        """
        return LiveFeed(self._caller, ASKING_PRICE)

    @property
    def ccnl_notice(self) -> LiveFeed[CcnlNoticeFrame]:
        """해외주식 실시간체결통보 (H0GSCNI0).

        Its key is the HTS id (HTS ID).
        """
        return LiveFeed(self._caller, CCNL_NOTICE)

    @property
    def delayed_asking_price_asia(self) -> LiveFeed[DelayedAskingPriceAsiaFrame]:
        """해외주식 지연호가(아시아) (HDFSASP1; not on paper trading).

        Its key is the symbol (종목코드).
        """
        return LiveFeed(self._caller, DELAYED_ASKING_PRICE_ASIA)

    @property
    def delayed_ccnl(self) -> LiveFeed[DelayedCcnlFrame]:
        """해외주식 실시간지연체결가 (HDFSCNT0; not on paper trading).

        Its key is the symbol (종목코드).
        """
        return LiveFeed(self._caller, DELAYED_CCNL)
