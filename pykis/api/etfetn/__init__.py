# Generated from catalog/endpoints/etfetn by tools/generate.py; do not edit.
"""ETF and ETN, every endpoint and feed of KIS."""

from __future__ import annotations

from .basic_quotes import BasicQuotes
from .realtime import Realtime

__all__ = ["Etfetn"]


class Etfetn(BasicQuotes, Realtime):
    """ETF and ETN."""
