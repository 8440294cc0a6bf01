"""What stands behind a symbol: the books of a company, the assets of a fund."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ..errors import KisValidationError
from .context import Scoped

if TYPE_CHECKING:
    from .etf import Etf
    from .financials import Financials

__all__ = ["Reported"]


class Reported(Scoped):
    """A company whose books can be read, or a fund whose assets can."""

    symbol: str

    def financials(self) -> Financials:
        """Its statements, ratios, estimates and dividends: ``stock.financials().ratios()``. Asks nothing by itself;
        not on paper trading."""
        from .financials import Financials  # here: its rows cost more than most programs need

        return Financials(self.context, self.symbol)

    def etf(self) -> Etf:
        """Net asset value, discount, tracking error and components of an ETF or ETN: ``stock.etf().nav()``. Asks
        nothing by itself; not on paper trading.

        It is a method that gives the fund, as `financials` gives the books: a stock that is none keeps its verbs short.

        Raises:
            KisValidationError: it is known to be no fund.
        """
        from .etf import Etf  # here, like the books

        kind = self.context.symbols.kind(self.symbol)
        if kind in ("stock", "elw"):
            raise KisValidationError(f"{self.symbol} is no ETF or ETN: it is known as {kind}.")
        return Etf(self.context, self.symbol)
