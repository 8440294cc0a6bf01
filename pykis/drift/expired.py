"""Contracts, warrants and bonds end, and those of the samples have: the symbol files say what there is now."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, Final

from ..errors import KisNetworkError
from ..instruments import ELW

if TYPE_CHECKING:
    from ..adapter.symbol_master import SymbolInfo
    from ..kinds import SymbolMarket
    from ..kis import PyKis

__all__ = ["Living"]

_DERIVATIVES: Final[tuple[SymbolMarket, ...]] = ("INDEX_DERIVATIVES", "STOCK_DERIVATIVES", "COMMODITY_DERIVATIVES")
_ABROAD: Final = r"(?P<alike>[0-9A-Z]{2,3})[FGHJKMNQUVXZ]\d{2}"
_FORMS: Final[tuple[tuple[str, tuple[SymbolMarket, ...]], ...]] = (
    (r"[1A](?P<alike>[0-9A-Z]{2})[0-9A-Z]\d{2}", _DERIVATIVES),
    (r"[2B](?P<alike>[0-9A-Z]{2})[0-9A-Z]{6}", _DERIVATIVES),
    (r"[3C](?P<alike>[0-9A-Z]{2})[0-9A-Z]{6}", _DERIVATIVES),
    (ELW, ("ELW",)),
    (r"KR[0-9A-Z]{10}", ("BOND",)),
    (_ABROAD, ("OVERSEAS_FUTURES",)),
)
"""Codes that end, and the files that have their like: of the same form, and where it says a product, for the same."""


class Living:
    """Says which code to ask with instead of one that has ended; each file is read once.

    Args:
        kis: whose symbol files.
    """

    def __init__(self, kis: PyKis) -> None:
        self._kis = kis
        self._found: dict[str, str] = {}

    def __call__(self, code: str) -> str:
        """The code itself while it lives, where nothing is alike, or where the files cannot be had."""
        if code not in self._found:
            self._found[code] = self._look(code)
        return self._found[code]

    def _look(self, code: str) -> str:
        for form, markets in _FORMS:
            known = re.fullmatch(form, code, re.ASCII)
            if known is None or not code.strip("0123456789"):  # digits alone are a stock
                continue
            listed = self._listed(markets)
            if any(each.symbol == code for each in listed):
                return code
            alike = [each.symbol for each in listed if _is_alike(each.symbol, form, known.groupdict().get("alike"))]
            return min(alike, key=_end, default=code)
        return code

    def _listed(self, markets: tuple[SymbolMarket, ...]) -> list[SymbolInfo]:
        try:
            return [each for market in markets for each in self._kis.symbols.market(market)]
        except KisNetworkError:
            return []


def _end(symbol: str) -> tuple[bool, str, str]:
    """What ends sooner comes first, and codes of today's form before those of old: A01612, A01703; ESZ26, ESH27."""
    abroad = re.fullmatch(_ABROAD, symbol, re.ASCII) is not None
    return symbol[0].isdigit() and not abroad, symbol[-2:] if abroad else "", symbol


def _is_alike(symbol: str, form: str, wanted: str | None) -> bool:
    found = re.fullmatch(form, symbol, re.ASCII)
    return found is not None and found.groupdict().get("alike") == wanted
