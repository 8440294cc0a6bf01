"""What was learned about symbols on the way: names, kinds, the day's price limits. Asks nothing itself."""

from __future__ import annotations

import re
from datetime import date
from decimal import Decimal

from ..errors import KisUnsupportedError, KisValidationError
from ..kinds import ProductKind
from ..market.limits import PriceLimits
from ..market.ticks import tick_size

__all__ = ["SymbolBook", "check_symbol"]

_DOMESTIC = re.compile(r"\d[0-9A-Z]{5}|Q\d{6}")


def check_symbol(symbol: str) -> str:
    """A Korean short code (단축코드): six characters, or Q and six digits for an ETN.

    Raises:
        KisValidationError: it is none.
    """
    found = symbol.strip().upper()
    if _DOMESTIC.fullmatch(found):
        return found
    if re.fullmatch(r"[A-Z][A-Z0-9./-]{0,9}", found):
        raise KisUnsupportedError(
            f"{symbol!r} looks like a foreign symbol; only Korean stocks have a scope so far. "
            "kis.api.overseas_stock has every endpoint."
        )
    raise KisValidationError(
        f"{symbol!r} is no symbol (종목코드): six characters such as '005930', or Q and six digits for an ETN."
    )


class SymbolBook:
    """Names, kinds and limits by symbol; each fact replaces the one before."""

    __slots__ = ("_kinds", "_limits", "_names")

    def __init__(self) -> None:
        self._names: dict[str, str] = {}
        self._kinds: dict[str, ProductKind] = {}
        self._limits: dict[str, tuple[date, PriceLimits]] = {}

    def name(self, symbol: str) -> str:
        """The Korean name; blank as long as no answer held it."""
        return self._names.get(symbol, "")

    def kind(self, symbol: str) -> ProductKind | None:
        """Stock, ETF, ETN or ELW; None as long as that is not known."""
        if symbol.startswith("Q"):
            return "etn"
        return self._kinds.get(symbol)

    def limits(self, symbol: str, on: date) -> PriceLimits | None:
        """The price limits of a day (Asia/Seoul), if an answer of that day held them."""
        found = self._limits.get(symbol)
        return found[1] if found is not None and found[0] == on else None

    def learn_name(self, symbol: str, name: str) -> None:
        """Keep a name."""
        if name:
            self._names[symbol] = name

    def learn_kind(self, symbol: str, kind: ProductKind) -> None:
        """Keep a kind."""
        self._kinds[symbol] = kind

    def learn_tick(self, symbol: str, price: Decimal, tick: int) -> None:
        """Keep the kind where the tick at a price tells it: 5 won above 5,000 won is no stock's."""
        stock, fund = tick_size(price, "stock"), tick_size(price, "etf")
        if stock != fund and tick in (stock, fund):
            found: ProductKind = "stock" if tick == stock else "etf"
            if self._kinds.get(symbol) in (None, "stock") or found == "stock":
                self._kinds[symbol] = found

    def learn_limits(self, symbol: str, on: date, lower: Decimal, upper: Decimal) -> None:
        """Keep the limits of a day."""
        if 0 < lower < upper:
            self._limits[symbol] = (on, PriceLimits(lower, upper))
