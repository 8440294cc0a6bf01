# Generated from catalog/endpoints/domestic_bond by tools/generate.py; do not edit.
"""Korean exchange bonds (장내채권), every endpoint and feed of KIS."""

from __future__ import annotations

from .basic_quotes import BasicQuotes
from .order_account import OrderAccount
from .realtime import Realtime

__all__ = ["DomesticBond"]


class DomesticBond(OrderAccount, BasicQuotes, Realtime):
    """Korean exchange bonds (장내채권)."""
