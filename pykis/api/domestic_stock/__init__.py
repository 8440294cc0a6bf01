# Generated from catalog/endpoints/domestic_stock by tools/generate.py; do not edit.
"""Korean stocks (국내주식), every endpoint and feed of KIS."""

from __future__ import annotations

from .basic_quotes import BasicQuotes
from .elw_quotes import ElwQuotes
from .order_account import OrderAccount
from .quote_analysis import QuoteAnalysis
from .ranking import Ranking
from .realtime import Realtime
from .sectors import Sectors
from .stock_info import StockInfo

__all__ = ["DomesticStock"]


class DomesticStock(OrderAccount, BasicQuotes, ElwQuotes, Sectors, StockInfo, QuoteAnalysis, Ranking, Realtime):
    """Korean stocks (국내주식)."""
