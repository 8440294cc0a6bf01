# Generated from catalog/endpoints/etfetn/realtime.toml by tools/generate.py; do not edit.
"""국내주식 > 실시간시세: 0 endpoints, 1 feeds."""

from __future__ import annotations

from decimal import Decimal

from ...endpoint import Api, Feed, LiveFeed
from ...record import Frame, opt_dec, text

__all__ = [
    "ETF_NAV_TREND",
    "EtfNavTrendFrame",
    "Realtime",
]


class EtfNavTrendFrame(
    Frame,
    layout=(
        "mksc_shrn_iscd",
        "nav",
        "nav_prdy_vrss_sign",
        "nav_prdy_vrss",
        "nav_prdy_ctrt",
        "oprc_nav",
        "hprc_nav",
        "lprc_nav",
    ),
):
    """국내ETF NAV추이 (H0STNAV0)."""

    mksc_shrn_iscd: str = text("mksc_shrn_iscd")
    """유가증권단축종목코드"""
    nav: Decimal | None = opt_dec("nav")
    """NAV"""
    nav_prdy_vrss_sign: str = text("nav_prdy_vrss_sign")
    """NAV전일대비부호"""
    nav_prdy_vrss: Decimal | None = opt_dec("nav_prdy_vrss")
    """NAV전일대비"""
    nav_prdy_ctrt: Decimal | None = opt_dec("nav_prdy_ctrt")
    """NAV전일대비율"""
    oprc_nav: Decimal | None = opt_dec("oprc_nav")
    """NAV시가"""
    hprc_nav: Decimal | None = opt_dec("hprc_nav")
    """NAV고가"""
    lprc_nav: Decimal | None = opt_dec("lprc_nav")
    """NAV저가"""


ETF_NAV_TREND = Feed(
    "etfetn.etf_nav_trend",
    "국내ETF NAV추이",
    "H0STNAV0",
    None,
    EtfNavTrendFrame,
)


class Realtime(Api):
    """국내주식 > 실시간시세."""

    @property
    def etf_nav_trend(self) -> LiveFeed[EtfNavTrendFrame]:
        """국내ETF NAV추이 (H0STNAV0; not on paper trading).

        Its key is the symbol (종목코드 (빈 문자열 불가)).
        """
        return LiveFeed(self._caller, ETF_NAV_TREND)
