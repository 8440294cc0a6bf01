"""What has books: the way from a stock to its financial statements."""

from __future__ import annotations

from typing import TYPE_CHECKING

from .context import Scoped

if TYPE_CHECKING:
    from .financials import Financials

__all__ = ["Reported"]


class Reported(Scoped):
    """A company whose books can be read."""

    symbol: str

    def financials(self) -> Financials:
        """Its statements, ratios, estimates and dividends: ``stock.financials().ratios()``. Asks nothing by itself;
        not on paper trading."""
        from .financials import Financials  # here: its rows cost more than most programs need

        return Financials(self.context, self.symbol)
