"""What the realtime feeds of domestic stocks bring: trades, order books, execution notices, market status.

Each event is one record of a frame with the useful fields in English. Every wire field is there as well:
``event.wire("STCK_PRPR")``, and ``event.raw`` is the whole record as it came. Prices and amounts are won, quantities
shares, times aware (Asia/Seoul).
"""

from __future__ import annotations

from datetime import datetime
from decimal import Decimal
from typing import Final, Literal, cast

from ..api.domestic_stock import realtime
from ..endpoint import Feed
from ..kinds import AccountNumber, Exchange, OrderId, Side, TimeInForce
from ..record import dec, flag, num, opt_dec, opt_num, opt_text, text
from .derived import account, arrival, coded, levels, moment, moment_of_receipt, nonzero, nonzero_int, side_of, yes
from .line_event import LineEvent, feed_of
from .notices import notice_line
from .protocols import Venue
from .quote import Level, level_text
from .wording import arrow, digits, percent, side_name

__all__ = [
    "EXECUTION_FEED",
    "ORDER_BOOK_FEEDS",
    "PRICE_FEEDS",
    "STATUS_FEEDS",
    "ExecutionEvent",
    "MarketSession",
    "MarketStatusEvent",
    "OrderBookEvent",
    "PriceEvent",
]

MarketSession = Literal["pre", "regular", "after", "close"]
"""프리마켓, 정규장, 애프터마켓, 종가."""

_AGGRESSOR: Final[dict[str, Side]] = {"1": "buy", "5": "sell"}
_SESSION: Final[dict[str, MarketSession]] = {"1": "pre", "2": "regular", "3": "after", "5": "close"}
_CONDITION: Final[dict[str, TimeInForce]] = {"0": "day", "1": "ioc", "2": "fok"}
_EXCHANGE: Final[dict[str, Exchange]] = {"1": "KRX", "2": "NXT", "3": "SOR", "4": "SOR"}
_VENUE: Final[dict[str, Venue]] = {"1": "KRX", "2": "NXT", "3": "KRX", "4": "NXT"}


class PriceEvent(LineEvent, layout=realtime.CCNL_KRX.record.layout):
    """A trade (실시간체결가, H0STCNT0, H0NXCNT0, H0UNCNT0)."""

    least_width = 46

    symbol: str = text("MKSC_SHRN_ISCD")
    """종목코드."""
    time: datetime = moment("BSOP_DATE", "STCK_CNTG_HOUR")
    """체결 시각."""
    price: Decimal = dec("STCK_PRPR")
    """현재가; may lie off the tick grid (trades at the mid price)."""
    volume: int = num("CNTG_VOL")
    """체결 거래량: shares of this trade."""
    side: Side | None = coded("CCLD_DVSN", _AGGRESSOR)
    """체결구분: who took the other's price; None before the open and in auctions."""
    change: Decimal = dec("PRDY_VRSS")
    """전일 대비: against the previous close, signed."""
    change_rate: Decimal = dec("PRDY_CTRT")
    """전일 대비율: the same in percent."""
    sign: str = text("PRDY_VRSS_SIGN")
    """전일 대비 부호: 1 upper limit, 2 up, 3 flat, 4 lower limit, 5 down."""
    open: Decimal = dec("STCK_OPRC")
    """시가."""
    high: Decimal = dec("STCK_HGPR")
    """고가."""
    low: Decimal = dec("STCK_LWPR")
    """저가."""
    average_price: Decimal | None = opt_dec("WGHN_AVRG_STCK_PRC")
    """가중 평균 주식 가격."""
    ask: Decimal = dec("ASKP1")
    """매도호가1."""
    bid: Decimal = dec("BIDP1")
    """매수호가1."""
    ask_qty: int | None = opt_num("ASKP_RSQN1")
    """매도호가 잔량1."""
    bid_qty: int | None = opt_num("BIDP_RSQN1")
    """매수호가 잔량1."""
    total_ask_qty: int | None = opt_num("TOTAL_ASKP_RSQN")
    """총 매도호가 잔량."""
    total_bid_qty: int | None = opt_num("TOTAL_BIDP_RSQN")
    """총 매수호가 잔량."""
    day_volume: int = num("ACML_VOL")
    """누적 거래량: shares today."""
    day_value: Decimal = dec("ACML_TR_PBMN")
    """누적 거래 대금: won today."""
    buy_volume: int | None = opt_num("SHNU_CNTG_SMTN")
    """총 매수 수량: shares today that buyers took."""
    sell_volume: int | None = opt_num("SELN_CNTG_SMTN")
    """총 매도 수량: shares today that sellers gave."""
    strength: Decimal | None = opt_dec("CTTR")
    """체결강도: bought against sold, percent."""
    turnover_rate: Decimal | None = opt_dec("VOL_TNRT")
    """거래량 회전율, percent."""
    halted: bool = flag("TRHT_YN")
    """거래정지 여부."""
    vi_price: Decimal | None = opt_dec("VI_STND_PRC")
    """정적VI발동기준가."""
    phase_code: str | None = opt_text("NEW_MKOP_CLS_CODE")
    """신 장운영 구분 코드: first digit 1 before the open, 2 open, 3 closed, 4 after hours."""
    hour_code: str | None = opt_text("HOUR_CLS_CODE")
    """시간 구분 코드: 0 continuous trading, A, B, C, D."""
    market_session: MarketSession | None = coded("MARKET_CLS_CODE", _SESSION)
    """시장구분; None on frames from before 2026-09-14, which lack it."""

    def _line(self) -> str:
        taken = f" {side_name(self.side)}" if self.side else ""
        return (
            f"<{self.symbol} {self.time:%H:%M:%S} {digits(self.price)}원 {arrow(self.change)} "
            f"({percent(self.change_rate)}) {digits(self.volume)}주{taken}>"
        )


class _SecondVenuePriceEvent(PriceEvent, layout=realtime.CCNL_NXT.record.layout):
    """The same where KIS names the aggressor differently."""

    side: Side | None = coded("CNTG_CLS_CODE", _AGGRESSOR)
    """체결구분."""


class OrderBookEvent(LineEvent, layout=realtime.ASKING_PRICE_NXT.record.layout):
    """An order book (실시간호가, H0STASP0, H0NXASP0, H0UNASP0): ten levels a side."""

    least_width = 59

    symbol: str = text("MKSC_SHRN_ISCD")
    """종목코드."""
    time: datetime = moment_of_receipt("BSOP_HOUR")
    """영업 시각, on the day of receipt."""
    asks: list[Level] = levels("ASKP", "ASKP_RSQN")
    """매도호가, the lowest first; levels without a price are left out."""
    bids: list[Level] = levels("BIDP", "BIDP_RSQN")
    """매수호가, the highest first; levels without a price are left out."""
    ask: Decimal = dec("ASKP1")
    """매도호가1."""
    bid: Decimal = dec("BIDP1")
    """매수호가1."""
    ask_qty: int = num("ASKP_RSQN1")
    """매도호가 잔량1."""
    bid_qty: int = num("BIDP_RSQN1")
    """매수호가 잔량1."""
    total_ask_qty: int = num("TOTAL_ASKP_RSQN")
    """총 매도호가 잔량."""
    total_bid_qty: int = num("TOTAL_BIDP_RSQN")
    """총 매수호가 잔량."""
    overtime_ask_qty: int | None = opt_num("OVTM_TOTAL_ASKP_RSQN")
    """시간외 총 매도호가 잔량."""
    overtime_bid_qty: int | None = opt_num("OVTM_TOTAL_BIDP_RSQN")
    """시간외 총 매수호가 잔량."""
    expected_price: Decimal | None = nonzero("ANTC_CNPR")
    """예상 체결가; None outside auctions."""
    expected_qty: int | None = nonzero_int("ANTC_CNQN")
    """예상 체결량; None outside auctions."""
    day_volume: int | None = opt_num("ACML_VOL")
    """누적 거래량: shares today."""
    hour_code: str | None = opt_text("HOUR_CLS_CODE")
    """시간 구분 코드: 0 continuous trading, A, B, C, D."""
    mid_price: Decimal | None = nonzero("KMID_PRC")
    """KRX 중간가."""
    mid_qty: int | None = nonzero_int("KMID_TOTAL_RSQN")
    """KRX 중간가 잔량."""
    nxt_mid_price: Decimal | None = nonzero("NMID_PRC")
    """NXT 중간가; only from NXT and unified books."""
    nxt_mid_qty: int | None = nonzero_int("NMID_TOTAL_RSQN")
    """NXT 중간가 잔량; only from NXT and unified books."""

    def _line(self) -> str:
        ask, bid = level_text(self.asks), level_text(self.bids)
        return f"<{self.symbol} {self.time:%H:%M:%S} 매도 {ask} / 매수 {bid}>"


class _KrxOrderBookEvent(OrderBookEvent, layout=realtime.ASKING_PRICE_KRX.record.layout):
    """The same without the places of NXT's mid price, where KRX may put something else one day."""


class ExecutionEvent(LineEvent, layout=realtime.CCNL_NOTICE.record.layout):
    """A notice about an order of one's own (체결통보, H0STCNI0, paper H0STCNI9): received, changed, refused, filled.

    One HTS id's notices cover all of its accounts.
    """

    least_width = 26
    droppable = False

    account: AccountNumber = account("ACNT_NO")
    """계좌번호; shows only its last digits."""
    symbol: str = text("STCK_SHRN_ISCD")
    """종목코드."""
    name: str | None = opt_text("CNTG_ISNM40")
    """종목명."""
    time: datetime = moment_of_receipt("STCK_CNTG_HOUR")
    """체결 시각, on the day of receipt."""
    side: Side | None = side_of("SELN_BYOV_CLS")
    """매도매수구분."""
    branch: str = text("BRNC_NO")
    """지점번호: the branch of the order id."""
    order_number: int = num("ODER_NO")
    """주문번호."""
    original_number: int | None = nonzero_int("OODER_NO")
    """원주문번호: the order that a modification or cancellation is about."""
    qty: int = num("CNTG_QTY")
    """체결수량: shares of this fill; on any other notice the order's quantity."""
    price: Decimal = dec("CNTG_UNPR")
    """체결단가: won of this fill; on any other notice the order's price, 0 for a market order."""
    order_qty: int = num("ODER_QTY")
    """주문수량."""
    is_fill: bool = yes("CNTG_YN", "2")
    """체결: shares changed hands."""
    is_refusal: bool = yes("RFUS_YN", "1")
    """거부."""
    is_modify: bool = yes("RCTF_CLS", "1")
    """정정: the notice is about a modification."""
    is_cancel: bool = yes("RCTF_CLS", "2")
    """취소: the notice is about a cancellation."""
    is_expiry: bool = yes("ACPT_YN", "3")
    """IOC/FOK 취소: the rest was given up."""
    division_code: str = text("ODER_KIND")
    """주문종류 (ORD_DVSN); on a fill it may read 00 though the order was another."""
    time_in_force: TimeInForce | None = coded("ODER_COND", _CONDITION)
    """주문조건."""
    exchange: Exchange | None = coded("ORD_EXG_GB", _EXCHANGE)
    """주문거래소: where the order was sent."""
    venue: Venue | None = coded("ORD_EXG_GB", _VENUE)
    """The exchange that it is at; for SOR orders the one that was chosen."""
    condition_price: Decimal | None = nonzero("ORD_COND_PRC")
    """호가조건가격: the stop of a stop-limit order."""
    credit_code: str | None = opt_text("CRDT_CLS")
    """신용거래구분: 10 cash."""

    @property
    def is_accept(self) -> bool:
        """접수: KIS has taken the order, modification or cancellation in."""
        return not self.is_fill and not self.is_refusal and self.wire("ACPT_YN") == "1"

    @property
    def order_price(self) -> Decimal | None:
        """주문가격; None for a market order. Won."""
        if not self.is_fill:
            return self.price or None
        found = (self.wire("ODER_PRC") or "").strip()
        return (Decimal(found) or None) if found.isdigit() else None

    @property
    def order_id(self) -> OrderId:
        """The order's date, branch and number."""
        return OrderId(self.time.date(), self.branch, self.order_number)

    def _line(self) -> str:
        price = f" {digits(self.price)}원" if self.price else ""  # 0: a market order, and refusals of some
        original = f" (원주문 {self.original_number})" if self.original_number else ""
        return f"<{notice_line(self, f'{digits(self.qty)}주{price}')}{original}>"


class MarketStatusEvent(LineEvent, layout=realtime.MARKET_STATUS_NXT.record.layout):
    """A symbol's market status (장운영정보, H0STMKO0, H0NXMKO0, H0UNMKO0). Real accounts only."""

    least_width = 10
    droppable = False

    symbol: str = text("MKSC_SHRN_ISCD")
    """종목코드."""
    time: datetime = arrival()
    """The time of receipt: KIS sends none."""
    halted: bool = flag("TRHT_YN")
    """거래정지 여부."""
    halt_reason: str | None = opt_text("TR_SUSP_REAS_CNTT")
    """거래정지 사유."""
    phase_code: str | None = opt_text("MKOP_CLS_CODE")
    """장운영 구분 코드: 112 open, 121 closing auction, 129 close, 164 halt, 174/175 circuit breaker on/off,
    387/388/397/398 sidecar."""
    expected_phase_code: str | None = opt_text("ANTC_MKOP_CLS_CODE")
    """예상 장운영 구분 코드: 311 and the like."""
    extension_code: str | None = opt_text("MRKT_TRTM_CLS_CODE")
    """임의연장 구분 코드."""
    state_code: str | None = opt_text("ISCD_STAT_CLS_CODE")
    """종목상태 구분 코드: 55 credit allowed, 57 margin 100 %, 58 halted, ..."""
    vi_code: str | None = opt_text("VI_CLS_CODE")
    """VI적용 구분 코드; N: no volatility interruption."""
    overtime_vi_code: str | None = opt_text("OVTM_VI_CLS_CODE")
    """시간외단일가 VI적용 구분 코드."""

    def _line(self) -> str:
        state = "거래정지" if self.halted else "거래가능"
        return f"<{self.symbol} {state} 장운영 {self.phase_code or self.expected_phase_code or '-'}>"


PRICE_FEEDS: Final[dict[Venue, Feed[PriceEvent]]] = {
    "KRX": feed_of(realtime.CCNL_KRX, PriceEvent),
    "NXT": feed_of(realtime.CCNL_NXT, cast("type[PriceEvent]", _SecondVenuePriceEvent)),
    "UN": feed_of(realtime.CCNL_TOTAL, cast("type[PriceEvent]", _SecondVenuePriceEvent)),
}
"""실시간체결가 by venue."""
ORDER_BOOK_FEEDS: Final[dict[Venue, Feed[OrderBookEvent]]] = {
    "KRX": feed_of(realtime.ASKING_PRICE_KRX, cast("type[OrderBookEvent]", _KrxOrderBookEvent)),
    "NXT": feed_of(realtime.ASKING_PRICE_NXT, OrderBookEvent),
    "UN": feed_of(realtime.ASKING_PRICE_TOTAL, OrderBookEvent),
}
"""실시간호가 by venue."""
STATUS_FEEDS: Final[dict[Venue, Feed[MarketStatusEvent]]] = {
    "KRX": feed_of(realtime.MARKET_STATUS_KRX, MarketStatusEvent),
    "NXT": feed_of(realtime.MARKET_STATUS_NXT, MarketStatusEvent),
    "UN": feed_of(realtime.MARKET_STATUS_TOTAL, MarketStatusEvent),
}
"""장운영정보 by venue."""
EXECUTION_FEED: Final[Feed[ExecutionEvent]] = feed_of(realtime.CCNL_NOTICE, ExecutionEvent)
"""체결통보."""
