# Generated from catalog/endpoints/overseas_futureoption/realtime.toml by tools/generate.py; do not edit.
"""해외선물옵션 > 실시간시세: 0 endpoints, 4 feeds."""

from __future__ import annotations

from datetime import date
from decimal import Decimal

from ...endpoint import Api, Feed, LiveFeed
from ...record import Frame, opt_day, opt_dec, opt_num, text

__all__ = [
    "ASKING_PRICE",
    "CCNL",
    "CCNL_NOTICE",
    "ORDER_NOTICE",
    "AskingPriceFrame",
    "CcnlFrame",
    "CcnlNoticeFrame",
    "OrderNoticeFrame",
    "Realtime",
]


class AskingPriceFrame(
    Frame,
    layout=(
        "series_cd",
        "recv_date",
        "recv_time",
        "prev_price",
        "bid_qntt_1",
        "bid_num_1",
        "bid_price_1",
        "ask_qntt_1",
        "ask_num_1",
        "ask_price_1",
        "bid_qntt_2",
        "bid_num_2",
        "bid_price_2",
        "ask_qntt_2",
        "ask_num_2",
        "ask_price_2",
        "bid_qntt_3",
        "bid_num_3",
        "bid_price_3",
        "ask_qntt_3",
        "ask_num_3",
        "ask_price_3",
        "bid_qntt_4",
        "bid_num_4",
        "bid_price_4",
        "ask_qntt_4",
        "ask_num_4",
        "ask_price_4",
        "bid_qntt_5",
        "bid_num_5",
        "bid_price_5",
        "ask_qntt_5",
        "ask_num_5",
        "ask_price_5",
        "sttl_price",
    ),
):
    """해외선물옵션 실시간호가 (HDFFF010)."""

    series_cd: str = text("series_cd")
    """종목코드 '각 항목사이에는 구분자로 ^ 사용,모든 데이터타입은 STRING으로 변환되어 PUSH 처리됨"""
    recv_date: date | None = opt_day("recv_date")
    """수신일자"""
    recv_time: str = text("recv_time")
    """수신시각"""
    prev_price: Decimal | None = opt_dec("prev_price")
    """전일종가 ※ 전일종가, 매수1호가~매도5호가 ※ FFCODE.MST(해외선물종목마스터 파일)의 SCALCDESZ(계산 소수점) 값
    참고"""
    bid_qntt_1: int | None = opt_num("bid_qntt_1")
    """매수1수량"""
    bid_num_1: str = text("bid_num_1")
    """매수1번호"""
    bid_price_1: Decimal | None = opt_dec("bid_price_1")
    """매수1호가"""
    ask_qntt_1: int | None = opt_num("ask_qntt_1")
    """매도1수량"""
    ask_num_1: str = text("ask_num_1")
    """매도1번호"""
    ask_price_1: Decimal | None = opt_dec("ask_price_1")
    """매도1호가"""
    bid_qntt_2: int | None = opt_num("bid_qntt_2")
    """매수2수량"""
    bid_num_2: str = text("bid_num_2")
    """매수2번호"""
    bid_price_2: Decimal | None = opt_dec("bid_price_2")
    """매수2호가"""
    ask_qntt_2: int | None = opt_num("ask_qntt_2")
    """매도2수량"""
    ask_num_2: str = text("ask_num_2")
    """매도2번호"""
    ask_price_2: Decimal | None = opt_dec("ask_price_2")
    """매도2호가"""
    bid_qntt_3: int | None = opt_num("bid_qntt_3")
    """매수3수량"""
    bid_num_3: str = text("bid_num_3")
    """매수3번호"""
    bid_price_3: Decimal | None = opt_dec("bid_price_3")
    """매수3호가"""
    ask_qntt_3: int | None = opt_num("ask_qntt_3")
    """매도3수량"""
    ask_num_3: str = text("ask_num_3")
    """매도3번호"""
    ask_price_3: Decimal | None = opt_dec("ask_price_3")
    """매도3호가"""
    bid_qntt_4: int | None = opt_num("bid_qntt_4")
    """매수4수량"""
    bid_num_4: str = text("bid_num_4")
    """매수4번호"""
    bid_price_4: Decimal | None = opt_dec("bid_price_4")
    """매수4호가"""
    ask_qntt_4: int | None = opt_num("ask_qntt_4")
    """매도4수량"""
    ask_num_4: str = text("ask_num_4")
    """매도4번호"""
    ask_price_4: Decimal | None = opt_dec("ask_price_4")
    """매도4호가"""
    bid_qntt_5: int | None = opt_num("bid_qntt_5")
    """매수5수량"""
    bid_num_5: str = text("bid_num_5")
    """매수5번호"""
    bid_price_5: Decimal | None = opt_dec("bid_price_5")
    """매수5호가"""
    ask_qntt_5: int | None = opt_num("ask_qntt_5")
    """매도5수량"""
    ask_num_5: str = text("ask_num_5")
    """매도5번호"""
    ask_price_5: Decimal | None = opt_dec("ask_price_5")
    """매도5호가"""
    sttl_price: Decimal | None = opt_dec("sttl_price")
    """전일정산가"""


ASKING_PRICE = Feed(
    "overseas_futureoption.asking_price",
    "해외선물옵션 실시간호가",
    "HDFFF010",
    None,
    AskingPriceFrame,
)


class CcnlFrame(
    Frame,
    layout=(
        "series_cd",
        "bsns_date",
        "mrkt_open_date",
        "mrkt_open_time",
        "mrkt_close_date",
        "mrkt_close_time",
        "prev_price",
        "recv_date",
        "recv_time",
        "active_flag",
        "last_price",
        "last_qntt",
        "prev_diff_price",
        "prev_diff_rate",
        "open_price",
        "high_price",
        "low_price",
        "vol",
        "prev_sign",
        "quotsign",
        "recv_time2",
        "psttl_price",
        "psttl_sign",
        "psttl_diff_price",
        "psttl_diff_rate",
    ),
):
    """해외선물옵션 실시간체결가 (HDFFF020)."""

    series_cd: str = text("series_cd")
    """종목코드 * 각 항목사이에는 구분자로 ^ 사용, 모든 데이터타입은 STRING으로 변환되어 PUSH 처리됨"""
    bsns_date: date | None = opt_day("bsns_date")
    """영업일자"""
    mrkt_open_date: date | None = opt_day("mrkt_open_date")
    """장개시일자"""
    mrkt_open_time: str = text("mrkt_open_time")
    """장개시시각"""
    mrkt_close_date: date | None = opt_day("mrkt_close_date")
    """장종료일자"""
    mrkt_close_time: str = text("mrkt_close_time")
    """장종료시각"""
    prev_price: Decimal | None = opt_dec("prev_price")
    """전일종가 ※ 전일종가, 체결가격, 전일대비가, 시가, 고가, 저가 ※ FFCODE.MST(해외선물종목마스터 파일)의
    SCALCDESZ(계산 소수점) 값 참고"""
    recv_date: date | None = opt_day("recv_date")
    """수신일자"""
    recv_time: str = text("recv_time")
    """수신시각"""
    active_flag: str = text("active_flag")
    """본장_전산장구분"""
    last_price: Decimal | None = opt_dec("last_price")
    """체결가격"""
    last_qntt: int | None = opt_num("last_qntt")
    """체결수량"""
    prev_diff_price: Decimal | None = opt_dec("prev_diff_price")
    """전일대비가"""
    prev_diff_rate: Decimal | None = opt_dec("prev_diff_rate")
    """등락률"""
    open_price: Decimal | None = opt_dec("open_price")
    """시가"""
    high_price: Decimal | None = opt_dec("high_price")
    """고가"""
    low_price: Decimal | None = opt_dec("low_price")
    """저가"""
    vol: int | None = opt_num("vol")
    """누적거래량"""
    prev_sign: str = text("prev_sign")
    """전일대비부호"""
    quotsign: str = text("quotsign")
    """체결구분 ※ 2:매수체결 5:매도체결"""
    recv_time2: str = text("recv_time2")
    """수신시각2 만분의일초"""
    psttl_price: Decimal | None = opt_dec("psttl_price")
    """전일정산가"""
    psttl_sign: str = text("psttl_sign")
    """전일정산가대비"""
    psttl_diff_price: Decimal | None = opt_dec("psttl_diff_price")
    """전일정산가대비가격"""
    psttl_diff_rate: Decimal | None = opt_dec("psttl_diff_rate")
    """전일정산가대비율"""


CCNL = Feed(
    "overseas_futureoption.ccnl",
    "해외선물옵션 실시간체결가",
    "HDFFF020",
    None,
    CcnlFrame,
)


class CcnlNoticeFrame(
    Frame,
    layout=(
        "user_id",
        "acct_no",
        "ord_dt",
        "odno",
        "orgn_ord_dt",
        "orgn_odno",
        "series",
        "rvse_cncl_dvsn_cd",
        "sll_buy_dvsn_cd",
        "cplx_ord_dvsn_cd",
        "prce_tp",
        "fm_excg_rcit_dvsn_cd",
        "ord_qty",
        "fm_lmt_pric",
        "fm_stop_ord_pric",
        "tot_ccld_qty",
        "tot_ccld_uv",
        "ord_remq",
        "fm_ord_grp_dt",
        "ord_grp_stno",
        "ord_dtl_dtime",
        "oprt_dtl_dtime",
        "work_empl",
        "ccld_dt",
        "ccno",
        "api_ccno",
        "ccld_qty",
        "fm_ccld_pric",
        "crcy_cd",
        "trst_fee",
        "ord_mdia_online_yn",
        "fm_ccld_amt",
        "fuop_item_dvsn_cd",
    ),
):
    """해외선물옵션 실시간체결내역통보 (HDFFF2C0)."""

    droppable = False

    user_id: str = text("user_id")
    """유저ID '각 항목사이에는 구분자로 ^ 사용, 모든 데이터타입은 STRING으로 변환되어 PUSH 처리됨"""
    acct_no: str = text("acct_no")
    """계좌번호"""
    ord_dt: date | None = opt_day("ord_dt")
    """주문일자"""
    odno: str = text("odno")
    """주문번호"""
    orgn_ord_dt: date | None = opt_day("orgn_ord_dt")
    """원주문일자"""
    orgn_odno: str = text("orgn_odno")
    """원주문번호"""
    series: str = text("series")
    """종목명"""
    rvse_cncl_dvsn_cd: str = text("rvse_cncl_dvsn_cd")
    """정정취소구분코드 해당없음 : 00 , 정정 : 01 , 취소 : 02"""
    sll_buy_dvsn_cd: str = text("sll_buy_dvsn_cd")
    """매도매수구분코드 01 : 매도, 02 : 매수"""
    cplx_ord_dvsn_cd: str = text("cplx_ord_dvsn_cd")
    """복합주문구분코드 0 (HEDGE청산만 이용)"""
    prce_tp: str = text("prce_tp")
    """가격구분코드"""
    fm_excg_rcit_dvsn_cd: str = text("fm_excg_rcit_dvsn_cd")
    """FM거래소접수구분코드"""
    ord_qty: int | None = opt_num("ord_qty")
    """주문수량"""
    fm_lmt_pric: Decimal | None = opt_dec("fm_lmt_pric")
    """FMLIMIT가격"""
    fm_stop_ord_pric: Decimal | None = opt_dec("fm_stop_ord_pric")
    """FMSTOP주문가격"""
    tot_ccld_qty: int | None = opt_num("tot_ccld_qty")
    """총체결수량 동일한 주문건에 대한 누적된 체결수량 (하나의 주문건에 여러건의 체결내역 발생)"""
    tot_ccld_uv: Decimal | None = opt_dec("tot_ccld_uv")
    """총체결단가"""
    ord_remq: int | None = opt_num("ord_remq")
    """잔량"""
    fm_ord_grp_dt: date | None = opt_day("fm_ord_grp_dt")
    """FM주문그룹일자"""
    ord_grp_stno: str = text("ord_grp_stno")
    """주문그룹번호"""
    ord_dtl_dtime: str = text("ord_dtl_dtime")
    """주문상세일시"""
    oprt_dtl_dtime: str = text("oprt_dtl_dtime")
    """조작상세일시"""
    work_empl: str = text("work_empl")
    """주문자"""
    ccld_dt: date | None = opt_day("ccld_dt")
    """체결일자"""
    ccno: str = text("ccno")
    """체결번호"""
    api_ccno: str = text("api_ccno")
    """API 체결번호"""
    ccld_qty: int | None = opt_num("ccld_qty")
    """체결수량 매 체결 단위 체결수량임 (여러건 체결내역 누적 체결수량인 총체결수량과 다름)"""
    fm_ccld_pric: Decimal | None = opt_dec("fm_ccld_pric")
    """FM체결가격"""
    crcy_cd: str = text("crcy_cd")
    """통화코드"""
    trst_fee: Decimal | None = opt_dec("trst_fee")
    """위탁수수료"""
    ord_mdia_online_yn: str = text("ord_mdia_online_yn")
    """주문매체온라인여부"""
    fm_ccld_amt: Decimal | None = opt_dec("fm_ccld_amt")
    """FM체결금액"""
    fuop_item_dvsn_cd: str = text("fuop_item_dvsn_cd")
    """선물옵션종목구분코드"""


CCNL_NOTICE = Feed(
    "overseas_futureoption.ccnl_notice",
    "해외선물옵션 실시간체결내역통보",
    "HDFFF2C0",
    None,
    CcnlNoticeFrame,
    key="hts_id",
    encrypted=True,
)


class OrderNoticeFrame(
    Frame,
    layout=(
        "user_id",
        "acct_no",
        "ord_dt",
        "odno",
        "orgn_ord_dt",
        "orgn_odno",
        "series",
        "rvse_cncl_dvsn_cd",
        "sll_buy_dvsn_cd",
        "cplx_ord_dvsn_cd",
        "prce_tp",
        "fm_excg_rcit_dvsn_cd",
        "ord_qty",
        "fm_lmt_pric",
        "fm_stop_ord_pric",
        "tot_ccld_qty",
        "tot_ccld_uv",
        "ord_remq",
        "fm_ord_grp_dt",
        "ord_grp_stno",
        "ord_dtl_dtime",
        "oprt_dtl_dtime",
        "work_empl",
        "crcy_cd",
        "lqd_yn",
        "lqd_lmt_pric",
        "lqd_stop_pric",
        "trd_cond",
        "term_ord_vald_dtime",
        "spec_tp",
        "ecis_rsvn_ord_yn",
        "fuop_item_dvsn_cd",
        "auto_ord_dvsn_cd",
    ),
):
    """해외선물옵션 실시간주문내역통보 (HDFFF1C0)."""

    droppable = False

    user_id: str = text("user_id")
    """유저ID 각 항목사이에는 구분자로 ^ 사용, 모든 데이터타입은 STRING으로 변환되어 PUSH 처리됨"""
    acct_no: str = text("acct_no")
    """계좌번호"""
    ord_dt: date | None = opt_day("ord_dt")
    """주문일자"""
    odno: str = text("odno")
    """주문번호"""
    orgn_ord_dt: date | None = opt_day("orgn_ord_dt")
    """원주문일자"""
    orgn_odno: str = text("orgn_odno")
    """원주문번호"""
    series: str = text("series")
    """종목명"""
    rvse_cncl_dvsn_cd: str = text("rvse_cncl_dvsn_cd")
    """정정취소구분코드 해당없음 : 00 , 정정 : 01 , 취소 : 02"""
    sll_buy_dvsn_cd: str = text("sll_buy_dvsn_cd")
    """매도매수구분코드 01 : 매도, 02 : 매수"""
    cplx_ord_dvsn_cd: str = text("cplx_ord_dvsn_cd")
    """복합주문구분코드 0 (HEDGE청산만 이용)"""
    prce_tp: str = text("prce_tp")
    """가격구분코드 1:LIMIT, 2:MARKET, 3:STOP(STOP가격시 시장가)"""
    fm_excg_rcit_dvsn_cd: str = text("fm_excg_rcit_dvsn_cd")
    """FM거래소접수구분코드 01:접수전, 02:응답, 03:거부"""
    ord_qty: int | None = opt_num("ord_qty")
    """주문수량"""
    fm_lmt_pric: Decimal | None = opt_dec("fm_lmt_pric")
    """FMLIMIT가격"""
    fm_stop_ord_pric: Decimal | None = opt_dec("fm_stop_ord_pric")
    """FMSTOP주문가격"""
    tot_ccld_qty: int | None = opt_num("tot_ccld_qty")
    """총체결수량"""
    tot_ccld_uv: Decimal | None = opt_dec("tot_ccld_uv")
    """총체결단가"""
    ord_remq: int | None = opt_num("ord_remq")
    """잔량"""
    fm_ord_grp_dt: date | None = opt_day("fm_ord_grp_dt")
    """FM주문그룹일자 주문일자(ORD_DT)와 동일"""
    ord_grp_stno: str = text("ord_grp_stno")
    """주문그룹번호"""
    ord_dtl_dtime: str = text("ord_dtl_dtime")
    """주문상세일시"""
    oprt_dtl_dtime: str = text("oprt_dtl_dtime")
    """조작상세일시"""
    work_empl: str = text("work_empl")
    """주문자"""
    crcy_cd: str = text("crcy_cd")
    """통화코드"""
    lqd_yn: str = text("lqd_yn")
    """청산여부(Y/N)"""
    lqd_lmt_pric: Decimal | None = opt_dec("lqd_lmt_pric")
    """청산LIMIT가격"""
    lqd_stop_pric: Decimal | None = opt_dec("lqd_stop_pric")
    """청산STOP가격"""
    trd_cond: str = text("trd_cond")
    """체결조건코드"""
    term_ord_vald_dtime: str = text("term_ord_vald_dtime")
    """기간주문유효상세일시"""
    spec_tp: str = text("spec_tp")
    """계좌청산유형구분코드"""
    ecis_rsvn_ord_yn: str = text("ecis_rsvn_ord_yn")
    """행사예약주문여부"""
    fuop_item_dvsn_cd: str = text("fuop_item_dvsn_cd")
    """선물옵션종목구분코드"""
    auto_ord_dvsn_cd: str = text("auto_ord_dvsn_cd")
    """자동주문 전략구분"""


ORDER_NOTICE = Feed(
    "overseas_futureoption.order_notice",
    "해외선물옵션 실시간주문내역통보",
    "HDFFF1C0",
    None,
    OrderNoticeFrame,
    key="hts_id",
    encrypted=True,
)


class Realtime(Api):
    """해외선물옵션 > 실시간시세."""

    @property
    def asking_price(self) -> LiveFeed[AskingPriceFrame]:
        """해외선물옵션 실시간호가 (HDFFF010; not on paper trading).

        Its key is the symbol (종목코드).
        """
        return LiveFeed(self._caller, ASKING_PRICE)

    @property
    def ccnl(self) -> LiveFeed[CcnlFrame]:
        """해외선물옵션 실시간체결가 (HDFFF020; not on paper trading).

        Its key is the symbol (종목코드).
        """
        return LiveFeed(self._caller, CCNL)

    @property
    def ccnl_notice(self) -> LiveFeed[CcnlNoticeFrame]:
        """해외선물옵션 실시간체결내역통보 (HDFFF2C0; not on paper trading).

        Its key is the HTS id (HTS ID).
        """
        return LiveFeed(self._caller, CCNL_NOTICE)

    @property
    def order_notice(self) -> LiveFeed[OrderNoticeFrame]:
        """해외선물옵션 실시간주문내역통보 (HDFFF1C0; not on paper trading).

        Its key is the HTS id (HTS ID).
        """
        return LiveFeed(self._caller, ORDER_NOTICE)
