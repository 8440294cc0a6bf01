"""What the realtime feed of funds brings: the net asset value as it moves."""

from __future__ import annotations

from datetime import datetime
from decimal import Decimal
from typing import Final

from ..api.etfetn import realtime
from ..endpoint import Feed
from ..record import dec, opt_dec, text
from .derived import arrival
from .line_event import LineEvent, feed_of
from .wording import digits, percent

__all__ = ["ETF_NAV_FEED", "EtfNavEvent"]


class EtfNavEvent(LineEvent, layout=realtime.ETF_NAV_TREND.record.layout):
    """The net asset value of an ETF (국내ETF NAV추이, H0STNAV0). Won a share."""

    least_width = 8

    symbol: str = text("mksc_shrn_iscd")
    """종목코드."""
    time: datetime = arrival()
    """When it came, aware (Asia/Seoul); KIS sends no time."""
    nav: Decimal = dec("nav")
    """NAV."""
    nav_change: Decimal = dec("nav_prdy_vrss")
    """NAV 전일 대비, signed."""
    nav_change_rate: Decimal = dec("nav_prdy_ctrt")
    """NAV 전일 대비율, percent."""
    sign: str = text("nav_prdy_vrss_sign")
    """NAV 전일 대비 부호: 2 up, 3 flat, 5 down."""
    open: Decimal | None = opt_dec("oprc_nav")
    """NAV 시가."""
    high: Decimal | None = opt_dec("hprc_nav")
    """NAV 고가."""
    low: Decimal | None = opt_dec("lprc_nav")
    """NAV 저가."""

    def _line(self) -> str:
        return f"<{self.symbol} {self.time:%H:%M:%S} NAV {digits(self.nav)}원 ({percent(self.nav_change_rate)})>"


ETF_NAV_FEED: Final[Feed[EtfNavEvent]] = feed_of(realtime.ETF_NAV_TREND, EtfNavEvent)
"""국내ETF NAV추이."""
