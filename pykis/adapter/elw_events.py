"""What the realtime feeds of equity-linked warrants bring: trades with their greeks, order books, expected trades.

Each event is one record of a frame with the useful fields in English. Every wire field is there as well:
``event.wire("lp_hvol")``. Prices and amounts are won, quantities warrants, times aware (Asia/Seoul).
"""

from __future__ import annotations

from datetime import datetime
from decimal import Decimal
from typing import Final

from ..api.elw import realtime
from ..endpoint import Feed
from ..record import dec, flag, num, opt_dec, opt_num, opt_text, text
from .derived import levels, moment, moment_of_receipt, nonzero, nonzero_int
from .line_event import LineEvent, feed_of
from .quote import Level, level_text
from .wording import arrow, digits, percent

__all__ = [
    "ELW_BOOK_FEED",
    "ELW_EXPECTED_FEED",
    "ELW_PRICE_FEED",
    "ElwExpectedEvent",
    "ElwOrderBookEvent",
    "ElwPriceEvent",
]


class ElwExpectedEvent(LineEvent, layout=realtime.ELW_EXP_CCNL.record.layout):
    """What an auction would make of a warrant (ELW 실시간예상체결, H0EWANC0)."""

    least_width = 56

    symbol: str = text("mksc_shrn_iscd")
    """종목코드."""
    time: datetime = moment("bsop_date", "stck_cntg_hour")
    """체결 시각."""
    price: Decimal = dec("stck_prpr")
    """현재가."""
    volume: int = num("cntg_vol")
    """체결 거래량: warrants of this trade."""
    change: Decimal = dec("prdy_vrss")
    """전일 대비, signed."""
    change_rate: Decimal = dec("prdy_ctrt")
    """전일 대비율, percent."""
    sign: str = text("prdy_vrss_sign")
    """전일 대비 부호: 2 up, 3 flat, 5 down."""
    open: Decimal = dec("stck_oprc")
    """시가."""
    high: Decimal = dec("stck_hgpr")
    """고가."""
    low: Decimal = dec("stck_lwpr")
    """저가."""
    ask: Decimal = dec("askp1")
    """매도호가1."""
    bid: Decimal = dec("bidp1")
    """매수호가1."""
    ask_qty: int | None = opt_num("askp_rsqn1")
    """매도호가 잔량1."""
    bid_qty: int | None = opt_num("bidp_rsqn1")
    """매수호가 잔량1."""
    day_volume: int = num("acml_vol")
    """누적 거래량: warrants today."""
    day_value: Decimal = dec("acml_tr_pbmn")
    """누적 거래 대금: won today."""
    strength: Decimal | None = opt_dec("cttr")
    """체결강도: bought against sold, percent."""
    halted: bool = flag("trht_yn")
    """거래정지 여부."""
    phase_code: str | None = opt_text("new_mkop_cls_code")
    """신 장운영 구분 코드."""
    implied_volatility: Decimal | None = opt_dec("hts_ints_vltl")
    """내재 변동성, percent a year."""
    theoretical_price: Decimal | None = opt_dec("hts_thpr")
    """이론가."""
    delta: Decimal | None = opt_dec("delta")
    """델타."""
    gamma: Decimal | None = opt_dec("gama")
    """감마."""
    theta: Decimal | None = opt_dec("theta")
    """세타."""
    vega: Decimal | None = opt_dec("vega")
    """베가."""
    rho: Decimal | None = opt_dec("rho")
    """로."""
    time_value: Decimal | None = opt_dec("tmvl_val")
    """시간가치."""
    intrinsic_value: Decimal | None = opt_dec("invl_val")
    """내재가치."""
    premium: Decimal | None = opt_dec("prmm_val")
    """프리미엄."""
    premium_rate: Decimal | None = opt_dec("prmm_rate")
    """프리미엄 비율, percent."""
    parity: Decimal | None = opt_dec("prit")
    """패리티, percent."""
    gearing: Decimal | None = opt_dec("gear")
    """기어링."""
    leverage: Decimal | None = opt_dec("lvrg_val")
    """레버리지."""
    breakeven_rate: Decimal | None = opt_dec("prls_qryr_rate")
    """손익분기 비율, percent."""
    capital_support: Decimal | None = opt_dec("cfp")
    """자본지지점, percent."""
    lp_qty: int | None = opt_num("lp_hvol")
    """LP 보유량."""
    lp_rate: Decimal | None = opt_dec("lp_hldn_rate")
    """LP 보유비율, percent."""

    def _line(self) -> str:
        return (
            f"<{self.symbol} {self.time:%H:%M:%S} {digits(self.price)}원 {arrow(self.change)} "
            f"({percent(self.change_rate)}) {digits(self.volume)}>"
        )


class ElwPriceEvent(ElwExpectedEvent, layout=realtime.ELW_CCNL.record.layout):
    """A trade of a warrant (ELW 실시간체결가, H0EWCNT0)."""

    approach_rate: Decimal | None = opt_dec("apprch_rate")
    """접근도: how near the barrier of an early end is, percent."""
    lp_net_qty: int | None = opt_num("lp_ntby_qty")
    """LP 순매도량."""


class ElwOrderBookEvent(LineEvent, layout=realtime.ELW_ASKING_PRICE.record.layout):
    """An order book (ELW 실시간호가, H0EWASP0): ten levels a side."""

    least_width = 45

    symbol: str = text("mksc_shrn_iscd")
    """종목코드."""
    time: datetime = moment_of_receipt("bsop_hour")
    """영업 시각, on the day of receipt."""
    asks: list[Level] = levels("askp", "askp_rsqn")
    """매도호가, the lowest first; levels without a price are left out."""
    bids: list[Level] = levels("bidp", "bidp_rsqn")
    """매수호가, the highest first; levels without a price are left out."""
    total_ask_qty: int = num("total_askp_rsqn")
    """총 매도호가 잔량."""
    total_bid_qty: int = num("total_bidp_rsqn")
    """총 매수호가 잔량."""
    expected_price: Decimal | None = nonzero("antc_cnpr")
    """예상 체결가; None outside auctions."""
    expected_qty: int | None = nonzero_int("antc_cnqn")
    """예상 체결량; None outside auctions."""
    hour_code: str | None = opt_text("hour_cls_code")
    """시간 구분 코드: 0 continuous trading."""

    def _line(self) -> str:
        ask, bid = level_text(self.asks), level_text(self.bids)
        return f"<{self.symbol} {self.time:%H:%M:%S} 매도 {ask} / 매수 {bid}>"


ELW_PRICE_FEED: Final[Feed[ElwPriceEvent]] = feed_of(realtime.ELW_CCNL, ElwPriceEvent)
"""ELW 실시간체결가."""
ELW_BOOK_FEED: Final[Feed[ElwOrderBookEvent]] = feed_of(realtime.ELW_ASKING_PRICE, ElwOrderBookEvent)
"""ELW 실시간호가."""
ELW_EXPECTED_FEED: Final[Feed[ElwExpectedEvent]] = feed_of(realtime.ELW_EXP_CCNL, ElwExpectedEvent)
"""ELW 실시간예상체결."""
