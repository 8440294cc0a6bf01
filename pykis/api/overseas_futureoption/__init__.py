# Generated from catalog/endpoints/overseas_futureoption by tools/generate.py; do not edit.
"""Overseas futures and options (해외선물옵션), every endpoint and feed of KIS."""

from __future__ import annotations

from .basic_quotes import BasicQuotes
from .order_account import OrderAccount
from .realtime import Realtime

__all__ = ["OverseasFutureoption"]


class OverseasFutureoption(OrderAccount, BasicQuotes, Realtime):
    """Overseas futures and options (해외선물옵션)."""
