"""What the realtime feeds of indices bring: levels with their breadth, expected ones in auctions."""

from __future__ import annotations

from datetime import datetime
from decimal import Decimal
from typing import Final

from ..api.domestic_stock import realtime
from ..endpoint import Feed
from ..record import dec, num, opt_dec, opt_num, text
from .derived import moment_of_receipt
from .line_event import LineEvent, feed_of
from .wording import percent, points

__all__ = ["EXPECTED_INDEX_FEED", "INDEX_FEED", "ExpectedIndexEvent", "IndexEvent"]


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


INDEX_FEED: Final[Feed[IndexEvent]] = feed_of(realtime.INDEX_CCNL, IndexEvent)
"""국내지수 실시간체결."""
EXPECTED_INDEX_FEED: Final[Feed[ExpectedIndexEvent]] = feed_of(realtime.INDEX_EXP_CCNL, ExpectedIndexEvent)
"""국내지수 실시간예상체결."""
