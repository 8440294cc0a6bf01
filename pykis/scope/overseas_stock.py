"""A stock of an overseas market, as a scope."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ..adapter.context import Context
from ..adapter.overseas_chart import OverseasChartable
from ..adapter.overseas_context import check_overseas_symbol
from ..adapter.overseas_orderable import OverseasOrderable
from ..adapter.overseas_quotable import OverseasQuotable
from ..adapter.overseas_realtime import OverseasRealtime
from ..errors import KisUnsupportedError
from ..kinds import OverseasMarket
from ..market.overseas import place
from .stock import Stock

__all__ = ["OverseasStock"]


class OverseasStock(OverseasQuotable, OverseasChartable, OverseasOrderable, OverseasRealtime):
    """A symbol of an overseas market: quotes, charts, orders, live events. Making one asks nothing.

    Verbs that a Korean `Stock` has and that KIS lacks abroad raise `KisUnsupportedError`.

    Args:
        context: what it stands on.
        symbol: 종목코드, such as AAPL, 7203, 00700 or 600519.
        market: where it is listed; if it is not named, the symbol master says it when it is first needed.
    """

    def __init__(self, context: Context, symbol: str, market: OverseasMarket | None = None) -> None:
        self.context = context
        self.symbol: str = check_overseas_symbol(symbol)
        """종목코드."""
        self._market = place(market).market if market is not None else None
        self._lots = {}

    @property
    def market(self) -> OverseasMarket | None:
        """Where it is listed; None as long as nothing was asked of a stock whose market was not named."""
        return self._market

    @property
    def name(self) -> str:
        """종목명; blank as long as no answer held it (`info` asks)."""
        return self._known_name()

    def __eq__(self, other: object) -> bool:
        return (
            isinstance(other, OverseasStock)
            and other.symbol == self.symbol
            and other.context is self.context
            and (other.market == self.market or None in (other.market, self.market))
        )

    def __hash__(self) -> int:
        return hash(self.symbol)

    def __repr__(self) -> str:
        return f"<OverseasStock {' '.join(part for part in (self.name, self.symbol, self.market) if part)}>"

    if not TYPE_CHECKING:  # `kis.stock("AAPL")` has the type `Stock`: what that has more is refused in words

        def __getattr__(self, name: str) -> object:
            if not name.startswith("_") and hasattr(Stock, name):
                raise KisUnsupportedError(f"{self.symbol} is an overseas stock: KIS has no {name} abroad.")
            raise AttributeError(f"{type(self).__name__!r} object has no attribute {name!r}")
