# Generated from catalog/endpoints/elw by tools/generate.py; do not edit.
"""Equity-linked warrants (ELW), every endpoint and feed of KIS."""

from __future__ import annotations

from .elw_quotes import ElwQuotes
from .realtime import Realtime

__all__ = ["Elw"]


class Elw(ElwQuotes, Realtime):
    """Equity-linked warrants (ELW)."""
