# Generated from catalog/endpoints/domestic_futureoption by tools/generate.py; do not edit.
"""Korean futures and options (국내선물옵션), every endpoint and feed of KIS."""

from __future__ import annotations

from .basic_quotes import BasicQuotes
from .order_account import OrderAccount
from .realtime import Realtime

__all__ = ["DomesticFutureoption"]


class DomesticFutureoption(OrderAccount, BasicQuotes, Realtime):
    """Korean futures and options (국내선물옵션)."""
