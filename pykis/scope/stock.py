"""A Korean stock, ETF, ETN or ELW, as a scope."""

from __future__ import annotations

from typing import get_args

from ..adapter.chartable import Chartable
from ..adapter.context import Context
from ..adapter.orderable import Orderable
from ..adapter.quotable import Quotable
from ..adapter.realtime import RealtimePrice, RealtimeStockExecution
from ..adapter.reported import Reported
from ..adapter.reserving import Reserving
from ..adapter.symbols import check_symbol
from ..errors import KisValidationError
from ..kinds import ProductKind

__all__ = ["Stock"]


class Stock(Quotable, Chartable, Orderable, Reserving, RealtimePrice, RealtimeStockExecution, Reported):
    """A Korean symbol: quotes, charts, orders, live events. Making one asks nothing.

    Args:
        context: what it stands on.
        symbol: 종목코드, six characters, or Q and six digits for an ETN.
        kind: stock, etf, etn or elw, if you know: tick sizes depend on it. Else it is learned from quotes.
    """

    def __init__(self, context: Context, symbol: str, kind: ProductKind | None = None) -> None:
        self.context = context
        self.symbol: str = check_symbol(symbol)
        """종목코드."""
        if kind is not None:
            if kind not in get_args(ProductKind):
                known = ", ".join(get_args(ProductKind))
                raise KisValidationError(f"{kind!r} is no kind: use one of {known}, or leave it out.")
            context.symbols.learn_kind(self.symbol, kind)

    @property
    def name(self) -> str:
        """종목명; blank as long as no answer held it (`info` asks)."""
        return self.context.symbols.name(self.symbol)

    def __eq__(self, other: object) -> bool:
        return isinstance(other, Stock) and other.symbol == self.symbol and other.context is self.context

    def __hash__(self) -> int:
        return hash(self.symbol)

    def __repr__(self) -> str:
        return f"<Stock {f'{self.name} {self.symbol}'.strip()}>"
