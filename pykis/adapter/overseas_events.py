"""What the realtime feeds of overseas stocks bring: trades, order books, execution notices.

Each event is one record of a frame with the useful fields in English. Every wire field is there as well:
``event.wire("LAST")``. Prices are in `currency`, quantities shares, times aware: local to the exchange and Korean.
"""

from __future__ import annotations

from datetime import datetime
from decimal import Decimal
from typing import Final, cast

from ..api.overseas_stock import realtime
from ..clock import KST
from ..endpoint import Feed
from ..errors import KisParseError
from ..kinds import AccountNumber, OrderId, Side
from ..market.overseas import Currency, OverseasSession, Place, by_condition, by_quote_code, zone
from ..record import dec, num, opt_dec, opt_num, opt_text, text
from .derived import account, moment, moment_of_receipt, nonzero_int, side_of, yes
from .line_event import LineEvent, feed_of
from .notices import notice_line
from .overseas_quote import levels_of
from .quote import Level, level_text
from .wording import arrow, digits, percent

__all__ = [
    "ASIAN_BOOK_FEED",
    "OVERSEAS_EXECUTION_FEED",
    "OVERSEAS_PRICE_FEED",
    "US_BOOK_FEED",
    "OverseasExecutionEvent",
    "OverseasOrderBookEvent",
    "OverseasPriceEvent",
]

_DOWN: Final = ("4", "5")
"""대비구분: lower limit, down."""


class _MarketEvent(LineEvent):
    """An event of a symbol: its key says which market it is of."""

    @property
    def place(self) -> Place:
        """The market, by the key (D or R, EXCD, symbol).

        Raises:
            KisParseError: the key is new to us.
        """
        key = str(self.raw[0])
        found = by_quote_code(key[1:4])
        if found is None:
            raise KisParseError(self.tr_id, "RSYM", key, "no market that is known here")
        return found

    @property
    def session(self) -> OverseasSession:
        """regular, or day for the US daytime market (주간거래)."""
        return "day" if str(self.raw[0])[1:4] == self.place.day_code else "regular"

    @property
    def currency(self) -> Currency:
        """통화."""
        return self.place.currency


def _local(event: _MarketEvent, at: datetime) -> datetime:
    return at.astimezone(zone(event.place.market))


class OverseasPriceEvent(_MarketEvent, layout=realtime.DELAYED_CCNL.record.layout):
    """A trade (해외주식 실시간지연체결가, HDFSCNT0): live in the US, 15 minutes late in Asia. Real accounts only."""

    least_width = 26

    symbol: str = text("SYMB")
    """종목코드."""
    time_kst: datetime = moment("KYMD", "KHMS")
    """체결 시각, aware (Asia/Seoul)."""
    price: Decimal = dec("LAST")
    """현재가."""
    volume: int = num("EVOL")
    """체결량: shares of this trade."""
    sign: str = text("SIGN")
    """대비구분: 1 upper limit, 2 up, 3 flat, 4 lower limit, 5 down."""
    open: Decimal = dec("OPEN")
    """시가."""
    high: Decimal = dec("HIGH")
    """고가."""
    low: Decimal = dec("LOW")
    """저가."""
    bid: Decimal | None = opt_dec("PBID")
    """매수호가."""
    ask: Decimal | None = opt_dec("PASK")
    """매도호가."""
    bid_qty: int | None = opt_num("VBID")
    """매수잔량."""
    ask_qty: int | None = opt_num("VASK")
    """매도잔량."""
    day_volume: int = num("TVOL")
    """거래량: shares today."""
    day_value: Decimal = dec("TAMT")
    """거래대금 today."""
    strength: Decimal | None = opt_dec("STRN")
    """체결강도, percent."""
    phase_code: str | None = opt_text("MTYP")
    """시장구분: 1 regular, 2 before the open, 3 after the close."""
    _diff: Decimal = dec("DIFF")
    _rate: Decimal = dec("RATE")

    @property
    def time(self) -> datetime:
        """체결 시각, aware (local to the exchange)."""
        return _local(self, self.time_kst)

    @property
    def change(self) -> Decimal:
        """전일대비, signed (the wire's own has no sign)."""
        return -abs(self._diff) if self.sign in _DOWN else abs(self._diff)

    @property
    def change_rate(self) -> Decimal:
        """등락율: the same in percent."""
        return -abs(self._rate) if self.sign in _DOWN else abs(self._rate)

    def _line(self) -> str:
        return (
            f"<{self.symbol} {self.time:%H:%M:%S} {digits(self.price)} {self.currency} {arrow(self.change)} "
            f"({percent(self.change_rate)}) {digits(self.volume)}주>"
        )


class OverseasOrderBookEvent(_MarketEvent, layout=realtime.ASKING_PRICE.record.layout):
    """An order book (해외주식 실시간호가, HDFSASP0; Asia 지연호가, HDFSASP1): one level, or ten. Real accounts only."""

    least_width = 17

    symbol: str = text("symb")
    """종목코드."""
    time_kst: datetime = moment("kymd", "khms")
    """시각, aware (Asia/Seoul)."""
    total_bid_qty: int | None = opt_num("bvol")
    """매수총잔량."""
    total_ask_qty: int | None = opt_num("avol")
    """매도총잔량."""

    @property
    def time(self) -> datetime:
        """시각, aware (local to the exchange)."""
        return _local(self, self.time_kst)

    @property
    def asks(self) -> list[Level]:
        """매도호가, the lowest first; levels without a price are left out."""
        return levels_of(self._named(), self.tr_id, "pask", "vask")

    @property
    def bids(self) -> list[Level]:
        """매수호가, the highest first; levels without a price are left out."""
        return levels_of(self._named(), self.tr_id, "pbid", "vbid")

    def _named(self) -> dict[str, str]:
        return dict(zip(self.layout, cast("list[str]", self.raw), strict=False))

    def _line(self) -> str:
        ask, bid = (level_text(side, f" {self.currency}") for side in (self.asks, self.bids))
        return f"<{self.symbol} {self.time:%H:%M:%S} 매도 {ask} / 매수 {bid}>"


class OverseasExecutionEvent(LineEvent, layout=realtime.CCNL_NOTICE.record.layout):
    """A notice about an overseas order of one's own (해외주식 체결통보, H0GSCNI0, paper H0GSCNI9): received, changed,
    refused, filled. One HTS id's notices cover all of its accounts."""

    least_width = 24
    droppable = False

    account: AccountNumber = account("ACNT_NO")
    """계좌번호; shows only its last digits."""
    symbol: str = text("STCK_SHRN_ISCD")
    """종목코드."""
    name: str | None = opt_text("CNTG_ISNM")
    """종목명."""
    time: datetime = moment_of_receipt("STCK_CNTG_HOUR")
    """체결 시각, aware (Asia/Seoul), on the day of receipt."""
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
    order_qty: int | None = opt_num("ODER_QTY")
    """주문수량; only on fills."""
    is_fill: bool = yes("CNTG_YN", "2")
    """체결: shares changed hands."""
    is_refusal: bool = yes("RFUS_YN", "1")
    """거부."""
    is_modify: bool = yes("RCTF_CLS", "1")
    """정정: the notice is about a modification."""
    is_cancel: bool = yes("RCTF_CLS", "2")
    """취소: the notice is about a cancellation."""
    kind_code: str | None = opt_text("ODER_KIND2")
    """주문종류: 1 market, 2 limit, 6 and 7 odd lots, A MOO, B LOO, C MOC, D LOC."""
    condition_code: str = text("ODER_COND")
    """해외종목구분: which market it is."""

    @property
    def place(self) -> Place:
        """The market.

        Raises:
            KisParseError: its code is new to us, so that the point of the price cannot be placed.
        """
        found = by_condition(self.condition_code)
        if found is None:
            raise KisParseError(self.tr_id, "ODER_COND", self.condition_code, "no market that is known here")
        return found

    @property
    def currency(self) -> Currency:
        """통화."""
        return self.place.currency

    @property
    def price(self) -> Decimal:
        """체결단가 of this fill; on any other notice the order's price. The wire leaves the point out: 001480100 is
        148.01 in the US.

        Raises:
            KisParseError: it is no number, or of no market that is known here.
        """
        text_ = (self.wire("CNTG_UNPR") or "").strip()
        try:
            found = Decimal(text_)
        except ArithmeticError:
            raise KisParseError(self.tr_id, "CNTG_UNPR", text_, "not a number") from None
        if not found.is_finite():
            raise KisParseError(self.tr_id, "CNTG_UNPR", text_, "not a number")
        return found if "." in text_ else found.scaleb(-self.place.decimals)

    @property
    def is_accept(self) -> bool:
        """접수: KIS has taken the order, modification or cancellation in."""
        return not self.is_fill and not self.is_refusal and self.wire("ACPT_YN") == "1"

    @property
    def time_local(self) -> datetime:
        """체결 시각, aware (local to the exchange)."""
        return self.time.astimezone(zone(self.place.market))

    @property
    def order_id(self) -> OrderId:
        """The order's Korean date, branch and number."""
        return OrderId(self.time.astimezone(KST).date(), self.branch, self.order_number)

    def _line(self) -> str:
        price = f" {digits(self.price)} {self.currency}" if self.price else ""
        return f"<{notice_line(self, f'{digits(self.qty)}주{price}')}>"


OVERSEAS_PRICE_FEED: Final[Feed[OverseasPriceEvent]] = feed_of(realtime.DELAYED_CCNL, OverseasPriceEvent)
"""실시간지연체결가."""
US_BOOK_FEED: Final[Feed[OverseasOrderBookEvent]] = feed_of(realtime.ASKING_PRICE, OverseasOrderBookEvent)
"""실시간호가 of the US."""
ASIAN_BOOK_FEED: Final[Feed[OverseasOrderBookEvent]] = feed_of(
    realtime.DELAYED_ASKING_PRICE_ASIA, OverseasOrderBookEvent
)
"""지연호가 of Asia."""
OVERSEAS_EXECUTION_FEED: Final[Feed[OverseasExecutionEvent]] = feed_of(realtime.CCNL_NOTICE, OverseasExecutionEvent)
"""체결통보."""
