"""What the realtime feeds of bonds bring: trades and order books.

Each event is one record of a frame with the useful fields in English. Every wire field is there as well:
``event.wire("bond_cntg_ert")``. Prices are won for 10,000 won of face value, times aware (Asia/Seoul).
"""

from __future__ import annotations

from datetime import datetime
from decimal import Decimal
from typing import Final, cast

from ..api.domestic_bond import realtime
from ..endpoint import Feed
from ..record import dec, num, opt_dec, opt_num, text
from .derived import moment_of_receipt
from .line_event import LineEvent, feed_of
from .overseas_quote import levels_of
from .quote import Level, level_text
from .wording import arrow, digits, percent

__all__ = ["BOND_BOOK_FEED", "BOND_PRICE_FEED", "BondOrderBookEvent", "BondPriceEvent"]

_FIFTH: Final = {"askp_rsqn5": "askp_rsqn52", "bidp_rsqn5": "bidp_rsqn53"}
"""KIS' names for the quantities of the fifth level."""


class BondPriceEvent(LineEvent, layout=realtime.BOND_CCNL.record.layout):
    """A trade of a bond (일반채권 실시간체결가, H0BJCNT0). Real accounts only."""

    least_width = 17

    symbol: str = text("stnd_iscd")
    """표준종목코드."""
    name: str = text("bond_isnm")
    """채권 종목명."""
    time: datetime = moment_of_receipt("stck_cntg_hour")
    """체결 시간, on the day of receipt (Asia/Seoul)."""
    price: Decimal = dec("stck_prpr")
    """현재가."""
    change: Decimal = dec("prdy_vrss")
    """전일 대비."""
    change_rate: Decimal = dec("prdy_ctrt")
    """전일 대비율, percent."""
    sign: str = text("prdy_vrss_sign")
    """전일 대비 부호: 1 upper limit, 2 up, 3 flat, 4 lower limit, 5 down."""
    volume: int = num("cntg_vol")
    """체결 거래량 of this trade."""
    yield_rate: Decimal | None = opt_dec("bond_cntg_ert")
    """체결 수익률, percent."""
    open: Decimal | None = opt_dec("stck_oprc")
    """시가."""
    high: Decimal | None = opt_dec("stck_hgpr")
    """고가."""
    low: Decimal | None = opt_dec("stck_lwpr")
    """저가."""
    day_volume: int = num("acml_vol")
    """누적 거래량 today."""

    def _line(self) -> str:
        return (
            f"<{self.name} {self.symbol} {self.time:%H:%M:%S} {digits(self.price)}원 {arrow(self.change)} "
            f"({percent(self.change_rate)}) {digits(self.volume)}>"
        )


class BondOrderBookEvent(LineEvent, layout=realtime.BOND_ASKING_PRICE.record.layout):
    """An order book of a bond (일반채권 실시간호가, H0BJASP0): five levels. Real accounts only."""

    least_width = 34

    symbol: str = text("stnd_iscd")
    """표준종목코드."""
    time: datetime = moment_of_receipt("stck_cntg_hour")
    """시간, on the day of receipt (Asia/Seoul)."""
    total_ask_qty: int | None = opt_num("total_askp_rsqn")
    """총 매도호가 잔량."""
    total_bid_qty: int | None = opt_num("total_bidp_rsqn")
    """총 매수호가 잔량."""

    @property
    def asks(self) -> list[Level]:
        """매도호가, the lowest first; levels without a price are left out."""
        return levels_of(self._named(), self.tr_id, "askp", "askp_rsqn")

    @property
    def bids(self) -> list[Level]:
        """매수호가, the highest first; levels without a price are left out."""
        return levels_of(self._named(), self.tr_id, "bidp", "bidp_rsqn")

    def _named(self) -> dict[str, str]:
        named = dict(zip(self.layout, cast("list[str]", self.raw), strict=False))
        return named | {name: named[wire] for name, wire in _FIFTH.items()}

    def _line(self) -> str:
        ask, bid = level_text(self.asks), level_text(self.bids)
        return f"<{self.symbol} {self.time:%H:%M:%S} 매도 {ask} / 매수 {bid}>"


BOND_PRICE_FEED: Final[Feed[BondPriceEvent]] = feed_of(realtime.BOND_CCNL, BondPriceEvent)
"""일반채권 실시간체결가."""
BOND_BOOK_FEED: Final[Feed[BondOrderBookEvent]] = feed_of(realtime.BOND_ASKING_PRICE, BondOrderBookEvent)
"""일반채권 실시간호가."""
