"""What the realtime feeds of futures and options bring: trades, order books, execution notices.

Each event is one record of a frame with the useful fields in English. Every wire field is there as well:
``event.wire("mrkt_basis")``. Prices are points (on stocks: won), quantities contracts, times aware (Asia/Seoul).
"""

from __future__ import annotations

from collections.abc import Callable, Mapping
from datetime import datetime
from decimal import Decimal
from typing import Any, Final, cast

from ..api.domestic_futureoption import realtime
from ..clock import KST
from ..endpoint import Feed
from ..kinds import AccountNumber, OrderId, Side
from ..record import ABSENT, Field, dec, num, opt_dec, opt_num, opt_text, text
from .derived import account, moment_of_receipt, nonzero_int, side_of, yes
from .line_event import LineEvent, feed_of
from .notices import notice_line
from .overseas_quote import levels_of
from .quote import Level, level_text
from .wording import arrow, digits, percent

__all__ = [
    "CONTRACT_BOOK_FEEDS",
    "CONTRACT_EXECUTION_FEED",
    "CONTRACT_PRICE_FEEDS",
    "NIGHT_EXECUTION_FEEDS",
    "ContractExecutionEvent",
    "ContractOrderBookEvent",
    "ContractPriceEvent",
]


class _AnyOf(Field):
    """A field that the feeds of futures, options and stock futures name differently."""

    __slots__ = ("wires",)

    def __init__(self, convert: Callable[[Any], object], *wires: str, optional: bool = False) -> None:
        super().__init__(wires[0], convert, optional=optional)
        self.wires = wires

    def bound(self, positions: Mapping[str, int]) -> Field:
        copy = _AnyOf(self.convert, *self.wires, optional=self.optional)
        copy.name = self.name
        copy.wire = next((wire for wire in self.wires if wire in positions), self.wires[0])
        copy.key = positions.get(copy.wire, ABSENT)
        return copy


def _decimal(value: str) -> Decimal:
    number = Decimal(value)
    if not number.is_finite():
        raise ValueError("not a finite number")
    return number


def _any_dec(*wires: str) -> Decimal:
    return cast(Decimal, _AnyOf(_decimal, *wires))


def _any_opt_dec(*wires: str) -> Decimal | None:
    return cast("Decimal | None", _AnyOf(_decimal, *wires, optional=True))


def _any_text(*wires: str) -> str:
    return cast(str, _AnyOf(str.strip, *wires))


class ContractPriceEvent(LineEvent):
    """A trade of a future or an option (지수선물 실시간체결가, H0IFCNT0, and its like; 야간 H0MFCNT0, H0EUCNT0). Real
    accounts only."""

    least_width = 38

    symbol: str = _any_text("futs_shrn_iscd", "optn_shrn_iscd")
    """단축 종목코드."""
    time: datetime = moment_of_receipt("bsop_hour")
    """영업 시간, on the day of receipt (Asia/Seoul)."""
    price: Decimal = _any_dec("futs_prpr", "optn_prpr", "stck_prpr")
    """현재가."""
    change: Decimal = _any_dec("futs_prdy_vrss", "optn_prdy_vrss", "prdy_vrss")
    """전일 대비."""
    change_rate: Decimal = _any_dec("futs_prdy_ctrt", "prdy_ctrt")
    """전일 대비율, percent."""
    sign: str = text("prdy_vrss_sign")
    """전일 대비 부호: 1 upper limit, 2 up, 3 flat, 4 lower limit, 5 down."""
    open: Decimal = _any_dec("futs_oprc", "optn_oprc", "stck_oprc")
    """시가."""
    high: Decimal = _any_dec("futs_hgpr", "optn_hgpr", "stck_hgpr")
    """최고가."""
    low: Decimal = _any_dec("futs_lwpr", "optn_lwpr", "stck_lwpr")
    """최저가."""
    volume: int = num("last_cnqn")
    """최종 거래량: contracts of this trade."""
    day_volume: int = num("acml_vol")
    """누적 거래량: contracts today."""
    day_value: Decimal | None = opt_dec("acml_tr_pbmn")
    """누적 거래 대금 today."""
    ask: Decimal | None = _any_opt_dec("futs_askp1", "optn_askp1", "askp1")
    """매도호가1."""
    bid: Decimal | None = _any_opt_dec("futs_bidp1", "optn_bidp1", "bidp1")
    """매수호가1."""
    ask_qty: int | None = opt_num("askp_rsqn1")
    """매도호가 잔량1."""
    bid_qty: int | None = opt_num("bidp_rsqn1")
    """매수호가 잔량1."""
    open_interest: int | None = opt_num("hts_otst_stpl_qty")
    """미결제 약정 수량, contracts."""
    theoretical_price: Decimal | None = opt_dec("hts_thpr")
    """이론가."""
    market_basis: Decimal | None = opt_dec("mrkt_basis")
    """시장 베이시스."""
    strength: Decimal | None = opt_dec("cttr")
    """체결강도, percent."""
    delta: Decimal | None = opt_dec("delta")
    """델타; of options only, as the next four."""
    gamma: Decimal | None = opt_dec("gama")
    """감마."""
    theta: Decimal | None = opt_dec("theta")
    """세타."""
    vega: Decimal | None = opt_dec("vega")
    """베가."""
    implied_volatility: Decimal | None = opt_dec("hts_ints_vltl")
    """내재 변동성, percent."""

    def _line(self) -> str:
        return (
            f"<{self.symbol} {self.time:%H:%M:%S} {digits(self.price)} {arrow(self.change)} "
            f"({percent(self.change_rate)}) {digits(self.volume)}계약>"
        )


class _FuturePrice(ContractPriceEvent, layout=realtime.INDEX_FUTURES_REALTIME_CONCLUSION.record.layout):
    """Of an index or a commodity: the layouts are the same."""


class _StockFuturePrice(ContractPriceEvent, layout=realtime.STOCK_FUTURES_REALTIME_CONCLUSION.record.layout):
    """Of a stock."""


class _NightFuturePrice(ContractPriceEvent, layout=realtime.KRX_NGT_FUTURES_CCNL.record.layout):
    """Of the night session."""


class _NightOptionPrice(ContractPriceEvent, layout=realtime.KRX_NGT_OPTION_CCNL.record.layout):
    """Of the night session."""

    least_width = 48


class _OptionPrice(ContractPriceEvent, layout=realtime.INDEX_OPTION_REALTIME_CONCLUSION.record.layout):
    """Of an index."""

    least_width = 48


class _StockOptionPrice(ContractPriceEvent, layout=realtime.STOCK_OPTION_CCNL.record.layout):
    """Of a stock."""

    least_width = 48


class ContractOrderBookEvent(LineEvent):
    """An order book of a future or an option (지수선물 실시간호가, H0IFASP0, and its like): five levels, on stocks ten.
    Real accounts only."""

    least_width = 38

    symbol: str = _any_text("futs_shrn_iscd", "optn_shrn_iscd")
    """단축 종목코드."""
    time: datetime = moment_of_receipt("bsop_hour")
    """영업 시간, on the day of receipt (Asia/Seoul)."""
    total_ask_qty: int | None = opt_num("total_askp_rsqn")
    """총 매도호가 잔량, contracts."""
    total_bid_qty: int | None = opt_num("total_bidp_rsqn")
    """총 매수호가 잔량, contracts."""

    @property
    def asks(self) -> list[Level]:
        """매도호가, the lowest first; levels without a price are left out."""
        return self._side("askp")

    @property
    def bids(self) -> list[Level]:
        """매수호가, the highest first; levels without a price are left out."""
        return self._side("bidp")

    def _side(self, what: str) -> list[Level]:
        named = dict(zip(self.layout, cast("list[str]", self.raw), strict=False))
        price = next(f"{head}{what}" for head in ("futs_", "optn_", "") if f"{head}{what}1" in self.positions)
        return levels_of(named, self.tr_id, price, f"{what}_rsqn")

    def _line(self) -> str:
        ask, bid = level_text(self.asks, ""), level_text(self.bids, "")
        return f"<{self.symbol} {self.time:%H:%M:%S} 매도 {ask} / 매수 {bid}>"


class _FutureBook(ContractOrderBookEvent, layout=realtime.INDEX_FUTURES_REALTIME_QUOTE.record.layout):
    """Of an index or a commodity: the layouts are the same."""


class _StockFutureBook(ContractOrderBookEvent, layout=realtime.STOCK_FUTURES_REALTIME_QUOTE.record.layout):
    """Of a stock."""


class _OptionBook(ContractOrderBookEvent, layout=realtime.INDEX_OPTION_REALTIME_QUOTE.record.layout):
    """Of an index."""


class _StockOptionBook(ContractOrderBookEvent, layout=realtime.STOCK_OPTION_ASKING_PRICE.record.layout):
    """Of a stock."""


class ContractExecutionEvent(LineEvent, layout=realtime.FUOPT_CCNL_NOTICE.record.layout):
    """A notice about an order of one's own for a future or an option (선물옵션 실시간체결통보, H0IFCNI0, paper
    H0IFCNI9): received, changed, refused, filled. One HTS id's notices cover all of its accounts."""

    least_width = 22
    droppable = False

    account: AccountNumber = account("acnt_no")
    """계좌번호; shows only its last digits."""
    symbol: str = text("stck_shrn_iscd")
    """단축 종목코드."""
    name: str | None = opt_text("cntg_isnm")
    """체결종목명."""
    time: datetime = moment_of_receipt("stck_cntg_hour")
    """체결 시간, on the day of receipt (Asia/Seoul)."""
    side: Side | None = side_of("seln_byov_cls")
    """매도매수구분."""
    branch: str = text("brnc_no")
    """지점번호: the branch of the order id."""
    order_number: int = num("oder_no")
    """주문번호."""
    original_number: int | None = nonzero_int("ooder_no")
    """원주문번호: the order that a modification or cancellation is about."""
    qty: int = num("cntg_qty")
    """체결 수량: contracts of this fill; on any other notice the order's quantity."""
    price: Decimal = dec("cntg_unpr")
    """체결단가 of this fill; on any other notice the order's price, 0 where it names none."""
    order_qty: int | None = opt_num("oder_qty")
    """주문수량; only on fills."""
    order_price: Decimal | None = opt_dec("order_prc")
    """주문가격; only on fills."""
    is_fill: bool = yes("cntg_yn", "2")
    """체결: contracts changed hands."""
    is_refusal: bool = yes("rfus_yn", "1")
    """거부."""
    is_modify: bool = yes("rctf_cls", "1")
    """정정: the notice is about a modification."""
    is_cancel: bool = yes("rctf_cls", "2")
    """취소: the notice is about a cancellation."""
    kind_code: str | None = opt_text("oder_kind2")
    """주문종류, in KIS' code."""

    @property
    def is_accept(self) -> bool:
        """접수: KIS has taken the order, modification or cancellation in."""
        return not self.is_fill and not self.is_refusal and self.wire("acpt_yn") == "1"

    @property
    def order_id(self) -> OrderId:
        """The order's date, branch and number."""
        return OrderId(self.time.astimezone(KST).date(), self.branch, self.order_number)

    def _line(self) -> str:
        price = f" {digits(self.price)}" if self.price else ""
        return f"<{notice_line(self, f'{digits(self.qty)}계약{price}')}>"


class _NightExecution(ContractExecutionEvent, layout=realtime.KRX_NGT_FUTURES_CCNL_NOTICE.record.layout):
    """Of the night session: the layouts of futures and options are the same, and lack the price of the order."""

    least_width = 19


CONTRACT_PRICE_FEEDS: Final[dict[str, Feed[ContractPriceEvent]]] = {
    "F": feed_of(realtime.INDEX_FUTURES_REALTIME_CONCLUSION, _FuturePrice),
    "JF": feed_of(realtime.STOCK_FUTURES_REALTIME_CONCLUSION, _StockFuturePrice),
    "CF": feed_of(realtime.COMMODITY_FUTURES_REALTIME_CONCLUSION, _FuturePrice),
    "CM": feed_of(realtime.KRX_NGT_FUTURES_CCNL, _NightFuturePrice),
    "O": feed_of(realtime.INDEX_OPTION_REALTIME_CONCLUSION, _OptionPrice),
    "JO": feed_of(realtime.STOCK_OPTION_CCNL, _StockOptionPrice),
    "EU": feed_of(realtime.KRX_NGT_OPTION_CCNL, _NightOptionPrice),
}
"""실시간체결가 by FID_COND_MRKT_DIV_CODE, as `ContractScoped.market_code` says it."""
CONTRACT_BOOK_FEEDS: Final[dict[str, Feed[ContractOrderBookEvent]]] = {
    "F": feed_of(realtime.INDEX_FUTURES_REALTIME_QUOTE, _FutureBook),
    "JF": feed_of(realtime.STOCK_FUTURES_REALTIME_QUOTE, _StockFutureBook),
    "CF": feed_of(realtime.COMMODITY_FUTURES_REALTIME_QUOTE, _FutureBook),
    "CM": feed_of(realtime.KRX_NGT_FUTURES_ASKING_PRICE, _FutureBook),
    "O": feed_of(realtime.INDEX_OPTION_REALTIME_QUOTE, _OptionBook),
    "JO": feed_of(realtime.STOCK_OPTION_ASKING_PRICE, _StockOptionBook),
    "EU": feed_of(realtime.KRX_NGT_OPTION_ASKING_PRICE, _OptionBook),
}
"""실시간호가, likewise."""
CONTRACT_EXECUTION_FEED: Final[Feed[ContractExecutionEvent]] = feed_of(
    realtime.FUOPT_CCNL_NOTICE, ContractExecutionEvent
)
"""체결통보 of the day."""
NIGHT_EXECUTION_FEEDS: Final[dict[bool, Feed[ContractExecutionEvent]]] = {
    True: feed_of(realtime.KRX_NGT_FUTURES_CCNL_NOTICE, _NightExecution),
    False: feed_of(realtime.KRX_NGT_OPTION_NOTICE, _NightExecution),
}
"""체결통보 of the night: of futures (True) and of options."""
