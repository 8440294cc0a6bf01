"""An equity-linked warrant (주식워런트증권), as a scope."""

from __future__ import annotations

from ..adapter.context import Context
from ..adapter.elw_chart import ElwChartable
from ..adapter.elw_quotable import ElwQuotable
from ..adapter.elw_realtime import ElwRealtime
from ..adapter.orderable import Orderable
from ..adapter.realtime import RealtimeStockExecution
from ..adapter.symbols import check_symbol

__all__ = ["Elw"]


class Elw(ElwQuotable, ElwChartable, Orderable, ElwRealtime, RealtimeStockExecution):
    """A warrant: quotes, terms, greeks, bars, orders, live events. Making one asks nothing.

    It is ordered as a stock is: on a grid of 5 won, without daily limits.

    Args:
        context: what it stands on.
        symbol: 단축 종목코드, six characters, such as 57JBHH.
    """

    def __init__(self, context: Context, symbol: str) -> None:
        self.context = context
        self.symbol: str = check_symbol(symbol)
        """단축 종목코드."""
        context.symbols.learn_kind(self.symbol, "elw")

    @property
    def name(self) -> str:
        """종목명; blank as long as no answer held it."""
        return self.context.symbols.name(self.symbol)

    def __eq__(self, other: object) -> bool:
        return isinstance(other, Elw) and other.symbol == self.symbol and other.context is self.context

    def __hash__(self) -> int:
        return hash((Elw, self.symbol))

    def __repr__(self) -> str:
        return f"<Elw {f'{self.name} {self.symbol}'.strip()}>"
