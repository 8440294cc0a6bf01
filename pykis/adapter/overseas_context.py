"""What the scopes of an overseas stock stand on: its market, found from the symbol master if it was not named."""

from __future__ import annotations

import re
from collections.abc import Mapping
from decimal import Decimal
from typing import TYPE_CHECKING, Any, cast

from ..errors import KisValidationError
from ..kinds import OverseasMarket
from ..market.overseas import MARKET_NAMES, Place, place
from .context import Context, Scoped

if TYPE_CHECKING:
    from .symbol_master import SymbolInfo

__all__ = ["OverseasScoped", "check_overseas_symbol", "learned_name"]

_NAMED = r"[A-Z0-9][A-Z0-9./-]{0,15}"


def check_overseas_symbol(symbol: object) -> str:
    """A symbol of an overseas market (해외종목코드), such as AAPL, 7203, 00700 or 600519.

    Raises:
        KisValidationError: it is none.
    """
    found = symbol.strip().upper() if isinstance(symbol, str) else ""
    if re.fullmatch(_NAMED, found) is None:
        raise KisValidationError(f"{symbol!r} is no overseas symbol: letters and digits, such as 'AAPL' or '7203'.")
    return found


def learned_name(context: Context, market: OverseasMarket, symbol: str) -> str:
    """종목명 as far as an answer held it."""
    return context.symbols.name(f"{market}:{symbol}")


class OverseasScoped(Scoped):
    """Base of the mixins of an overseas stock."""

    symbol: str
    _market: OverseasMarket | None
    _lots: dict[str, int]

    def place(self) -> Place:
        """Its market with KIS' codes for it. If none was named, the symbol master is asked, the United States first
        (해외주식 종목마스터; fetched once a day, kept on disk).

        Raises:
            KisValidationError: no overseas market has the symbol.
            KisNetworkError: a file cannot be fetched, and none is kept from a day before.
        """
        if self._market is None:
            found = self._in_master()
            if found is None:
                raise KisValidationError(
                    f"No overseas market has the symbol {self.symbol!r}. If it is new, name its market: "
                    f"kis.stock({self.symbol!r}, market='NASDAQ'). Markets: {', '.join(MARKET_NAMES)}."
                )
            self._learn_from_master(found)
        assert self._market is not None
        return place(self._market)

    def _in_master(self) -> SymbolInfo | None:
        from .symbol_master import Symbols  # here: a stock whose market was named never needs it

        symbols = Symbols(self.context)
        spelled = dict.fromkeys((self.symbol, self.symbol.replace(".", "/"), self.symbol.replace("-", "/")))
        for market in MARKET_NAMES:  # KIS writes share classes BRK/B
            for symbol in spelled:
                found = symbols.get(symbol, market)
                if found is not None:
                    return found
        return None

    def _learn_from_master(self, found: SymbolInfo) -> None:
        self._market, self.symbol = cast("OverseasMarket", found.market), found.symbol
        self._learn_lots({"buy": found.raw.get("bnit"), "sell": found.raw.get("anit")})
        self._learn_name(found.name or found.name_en)

    def _known_name(self) -> str:
        return learned_name(self.context, self._market, self.symbol) if self._market is not None else ""

    def _learn_name(self, name: str) -> None:
        if self._market is not None:
            self.context.symbols.learn_name(f"{self._market}:{self.symbol}", name)

    def _learn_lots(self, lots: Mapping[str, Any]) -> None:
        for side, text in lots.items():
            if isinstance(text, str) and re.fullmatch(r"0*[1-9]\d*(\.0*)?", text.strip()):
                self._lots[side] = int(Decimal(text.strip()))
