# Generated from catalog/endpoints/overseas_stock by tools/generate.py; do not edit.
"""Overseas stocks (해외주식), every endpoint and feed of KIS."""

from __future__ import annotations

from .basic_quotes import BasicQuotes
from .order_account import OrderAccount
from .quote_analysis import QuoteAnalysis
from .realtime import Realtime

__all__ = ["OverseasStock"]


class OverseasStock(OrderAccount, BasicQuotes, QuoteAnalysis, Realtime):
    """Overseas stocks (해외주식)."""
