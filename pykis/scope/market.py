"""The Korean stock market as a whole, as a scope."""

from __future__ import annotations

from ..adapter.context import Context
from ..adapter.edge_rankings import EdgeRankings
from ..adapter.elw_screens import ElwScreens
from ..adapter.market_flows import MarketFlow
from ..adapter.rankings import Rankings
from ..adapter.screens import Screens

__all__ = ["Market"]


class Market(Rankings, EdgeRankings, Screens, MarketFlow, ElwScreens):
    """Rankings, investors, programs, funds, news, interest, lists of warrants. Making one asks nothing; not on paper.

    Args:
        context: what it stands on.
    """

    def __init__(self, context: Context) -> None:
        self.context = context

    def __repr__(self) -> str:
        return f"<Market {'paper' if self.context.virtual else 'real'}>"
