"""What the realtime feeds of indices bring: levels with their breadth, expected ones in auctions, program trading."""

from __future__ import annotations

from datetime import datetime
from decimal import Decimal
from typing import Final

from ..api.domestic_stock import realtime
from ..endpoint import Feed
from ..record import dec, num, opt_dec, opt_num, text
from .derived import moment_of_receipt
from .line_event import LineEvent, feed_of
from .wording import digits, percent, points

__all__ = [
    "EXPECTED_INDEX_FEED",
    "INDEX_FEED",
    "INDEX_PROGRAM_FEED",
    "ExpectedIndexEvent",
    "IndexEvent",
    "IndexProgramEvent",
]


class ExpectedIndexEvent(LineEvent, layout=realtime.INDEX_EXP_CCNL.record.layout):
    """What an auction would make of an index (국내지수 실시간예상체결, H0UPANC0)."""

    least_width = 15

    symbol: str = text("bstp_cls_code")
    """업종 구분 코드."""
    time: datetime = moment_of_receipt("bsop_hour")
    """영업 시간, on the day of receipt (Asia/Seoul)."""
    price: Decimal = dec("prpr_nmix")
    """현재가 지수, points."""
    change: Decimal = dec("bstp_nmix_prdy_vrss")
    """업종 지수 전일 대비, points, signed."""
    change_rate: Decimal = dec("prdy_ctrt")
    """전일 대비율, percent."""
    sign: str = text("prdy_vrss_sign")
    """전일 대비 부호: 2 up, 3 flat, 5 down."""
    volume: int | None = opt_num("pcas_vol")
    """건별 거래량: thousand shares since the event before."""
    day_volume: int = num("acml_vol")
    """누적 거래량: thousand shares today."""
    day_value: Decimal | None = opt_dec("acml_tr_pbmn")
    """누적 거래 대금: million won today."""
    advancers: int | None = opt_num("ascn_issu_cnt")
    """상승 종목 수."""
    decliners: int | None = opt_num("down_issu_cnt")
    """하락 종목 수."""
    unchanged: int | None = opt_num("stnr_issu_cnt")
    """보합 종목 수."""
    upper_limits: int | None = opt_num("uplm_issu_cnt")
    """상한 종목 수."""
    lower_limits: int | None = opt_num("lslm_issu_cnt")
    """하한 종목 수."""

    def _line(self) -> str:
        level = points(self.price, self.change)
        return f"<{self.symbol} {self.time:%H:%M:%S} {level} {percent(self.change_rate)}>"


class IndexEvent(ExpectedIndexEvent, layout=realtime.INDEX_CCNL.record.layout):
    """An index as it moves (국내지수 실시간체결, H0UPCNT0)."""

    least_width = 30

    open: Decimal = dec("oprc_nmix")
    """시가 지수, points."""
    high: Decimal = dec("nmix_hgpr")
    """지수 최고가, points."""
    low: Decimal = dec("nmix_lwpr")
    """지수 최저가, points."""


class IndexProgramEvent(LineEvent, layout=realtime.INDEX_PROGRAM_TRADE.record.layout):
    """What programs bought and sold of an index today (국내지수 실시간프로그램매매, H0UPPGM0): arbitrage (차익) and the
    rest (비차익), for customers (위탁) and the members themselves (자기) together. KIS names no units."""

    least_width = 77

    symbol: str = text("bstp_cls_code")
    """업종 구분 코드."""
    time: datetime = moment_of_receipt("bsop_hour")
    """영업 시간, on the day of receipt (Asia/Seoul)."""
    buy_qty: int = num("shnu_cntg_smtn")
    """전체 매수 수량."""
    sell_qty: int = num("total_seln_qty")
    """전체 매도 수량."""
    net_qty: int = num("whol_ntby_qty")
    """전체 순매수 수량."""
    buy_value: Decimal = dec("total_shnu_tr_pbmn")
    """전체 매수 거래대금."""
    sell_value: Decimal = dec("total_seln_tr_pbmn")
    """전체 매도 거래대금."""
    net_value: Decimal = dec("whol_ntby_tr_pbmn")
    """전체 순매수 거래대금."""
    net_rate: Decimal | None = opt_dec("whol_ntby_tr_pbmn_rate")
    """전체 순매수 거래대금 비율, percent."""
    arbitrage_buy_qty: int | None = opt_num("arbt_smtn_shnu_vol")
    """차익 매수 수량."""
    arbitrage_sell_qty: int | None = opt_num("arbt_smtn_seln_vol")
    """차익 매도 수량."""
    arbitrage_net_qty: int | None = opt_num("arbt_smtn_ntby_qty")
    """차익 순매수 수량."""
    arbitrage_buy_value: Decimal | None = opt_dec("arbt_smtn_shnu_tr_pbmn")
    """차익 매수 거래대금."""
    arbitrage_sell_value: Decimal | None = opt_dec("arbt_smtn_seln_tr_pbmn")
    """차익 매도 거래대금."""
    arbitrage_net_value: Decimal | None = opt_dec("arbt_smtn_ntby_tr_pbmn")
    """차익 순매수 거래대금."""
    other_buy_qty: int | None = opt_num("nabt_smtn_shnu_vol")
    """비차익 매수 수량."""
    other_sell_qty: int | None = opt_num("nabt_smtn_seln_vol")
    """비차익 매도 수량."""
    other_net_qty: int | None = opt_num("nabt_smtn_ntby_qty")
    """비차익 순매수 수량."""
    other_buy_value: Decimal | None = opt_dec("nabt_smtn_shnu_tr_pbmn")
    """비차익 매수 거래대금."""
    other_sell_value: Decimal | None = opt_dec("nabt_smtn_seln_tr_pbmn")
    """비차익 매도 거래대금."""
    other_net_value: Decimal | None = opt_dec("nabt_smtn_ntby_tr_pbmn")
    """비차익 순매수 거래대금."""
    day_volume: int | None = opt_num("acml_vol")
    """누적 거래량 of the whole market."""
    day_value: Decimal | None = opt_dec("acml_tr_pbmn")
    """누적 거래 대금 of the whole market."""

    def _line(self) -> str:
        parts = (("차익", self.arbitrage_net_value), ("비차익", self.other_net_value))
        told = " ".join(f"{name} {digits(value)}" for name, value in parts)
        return f"<{self.symbol} {self.time:%H:%M:%S} 프로그램 순매수 {digits(self.net_value)} ({told})>"


INDEX_FEED: Final[Feed[IndexEvent]] = feed_of(realtime.INDEX_CCNL, IndexEvent)
"""국내지수 실시간체결."""
EXPECTED_INDEX_FEED: Final[Feed[ExpectedIndexEvent]] = feed_of(realtime.INDEX_EXP_CCNL, ExpectedIndexEvent)
"""국내지수 실시간예상체결."""
INDEX_PROGRAM_FEED: Final[Feed[IndexProgramEvent]] = feed_of(realtime.INDEX_PROGRAM_TRADE, IndexProgramEvent)
"""국내지수 실시간프로그램매매."""
