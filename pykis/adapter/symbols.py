"""What was learned about symbols on the way: names, kinds, the day's price limits. Asks nothing itself."""

from __future__ import annotations

import re
from collections.abc import Mapping
from datetime import date
from decimal import Decimal
from typing import Any

from ..clock import kst
from ..errors import KisUnsupportedError, KisValidationError
from ..kinds import ProductKind
from ..market.limits import PriceLimits
from ..market.ticks import tick_size

__all__ = ["SymbolBook", "check_symbol", "looks_foreign", "same_symbol"]

_DOMESTIC = r"\d[0-9A-Z]{5}|Q\d{6}"
_PREFIXED = r"A(\d[0-9A-Z]{5})"
"""As home trading systems and screens of others write a Korean stock: with an A before its code."""
_FOREIGN = rf"(?!Q\d|{_PREFIXED}$)[A-Z][A-Z0-9./-]{{0,15}}"


def looks_foreign(symbol: object) -> bool:
    """Whether a symbol can be none of Korea, because it begins with a letter. Numbers of Asia cannot be told."""
    return isinstance(symbol, str) and re.fullmatch(_FOREIGN, symbol.strip().upper()) is not None


def check_symbol(symbol: str) -> str:
    """A Korean short code (단축코드): six characters, or Q and six digits for an ETN.

    Raises:
        KisValidationError: it is none.
    """
    found = _text(symbol).upper()
    if re.fullmatch(_DOMESTIC, found):
        return found
    if looks_foreign(found):
        raise KisUnsupportedError(
            f"{symbol!r} is no Korean symbol: kis.stock({symbol!r}) has quotes and orders of overseas stocks, "
            "kis.account().overseas lists and balances."
        )
    raise KisValidationError(
        f"{symbol!r} is no symbol (종목코드): six characters such as '005930', or Q and six digits for an ETN; "
        f"{_hint(symbol)}"
    )


def same_symbol(one: str, other: str) -> bool:
    """Whether two codes name one: no source shows whether KIS' lists name an ETN with its Q or without."""
    return one.removeprefix("Q") == other.removeprefix("Q")


def _hint(symbol: object) -> str:
    """What was meant perhaps: a code with an A before it, a number that lost its zeros, or a name."""
    found = str(symbol).strip()
    prefixed = re.fullmatch(_PREFIXED, found.upper(), re.ASCII)
    if prefixed:
        return f"without the A it is '{prefixed[1]}'."
    if re.fullmatch(r"\d{1,5}", found, re.ASCII):
        abroad = f" A number abroad needs its market, such as kis.stock('{found}', market='TOKYO')."
        return f"with its zeros it is '{found.zfill(6)}'.{abroad}"
    if isinstance(symbol, str) and found and not found.isascii():
        return f"kis.symbols.search({found!r}) finds the symbol of a name."
    return "kis.symbols.search('삼성전자') finds the symbol of a name."


def _text(value: object) -> str:
    return value.strip() if isinstance(value, str) else ""


class SymbolBook:
    """Names, kinds and limits by symbol; each fact replaces the one before. A quote is kept as it came."""

    __slots__ = ("_kinds", "_names", "_quotes")

    def __init__(self) -> None:
        self._names: dict[str, str] = {}
        self._kinds: dict[str, ProductKind] = {}
        self._quotes: dict[str, tuple[float, Mapping[str, Any]]] = {}

    def name(self, symbol: str) -> str:
        """The Korean name; blank as long as no answer held it."""
        return self._names.get(symbol, "")

    def kind(self, symbol: str) -> ProductKind | None:
        """Stock, ETF, ETN or ELW; None as long as that is not known.

        The tick of a quote tells a fund from a stock: 5 won above 5,000 won is no stock's.
        """
        if symbol.startswith("Q"):
            return "etn"
        known = self._kinds.get(symbol)
        if known is None and symbol in self._quotes:
            known = _kind_by_tick(self._quotes[symbol][1])
            if known is not None:
                self._kinds[symbol] = known
        return known

    def limits(self, symbol: str, on: date) -> PriceLimits | None:
        """The price limits of a day (Asia/Seoul), if a quote of that day held them."""
        found = self._quotes.get(symbol)
        if found is None or kst(found[0]).date() != on:
            return None
        try:
            lower, upper = Decimal(found[1]["stck_llam"]), Decimal(found[1]["stck_mxpr"])
        except (LookupError, ArithmeticError, TypeError, ValueError):
            return None
        return PriceLimits(lower, upper) if 0 < lower < upper else None

    def learn_name(self, symbol: str, name: str) -> None:
        """Keep a name."""
        if name:
            self._names[symbol] = name

    def learn_kind(self, symbol: str, kind: ProductKind) -> None:
        """Keep a kind."""
        self._kinds[symbol] = kind

    def learn_quote(self, symbol: str, at: float, quote: Mapping[str, Any]) -> None:
        """Keep a quote of KIS (주식현재가 시세) that came at a Unix time."""
        self._quotes[symbol] = (at, quote)


def _kind_by_tick(quote: Mapping[str, Any]) -> ProductKind | None:
    try:
        price, tick = Decimal(quote["stck_prpr"]), int(quote["aspr_unit"])
    except (LookupError, ArithmeticError, TypeError, ValueError):
        return None
    if price <= 0:
        return None
    stock, fund = tick_size(price, "stock"), tick_size(price, "etf")
    if stock == fund:
        return None
    return "stock" if tick == stock else "etf" if tick == fund else None
