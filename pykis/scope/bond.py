"""A bond of the Korean exchange, as a scope."""

from __future__ import annotations

from ..adapter.bond_orderable import BondOrderable
from ..adapter.bond_quotable import BondQuotable
from ..adapter.bond_realtime import BondRealtime
from ..adapter.bond_rows import check_bond
from ..adapter.context import Context

__all__ = ["Bond"]


class Bond(BondQuotable, BondOrderable, BondRealtime):
    """A bond that is traded on the exchange (장내채권): quotes, days, orders, live events. Making one asks nothing.

    Args:
        context: what it stands on.
        symbol: 표준코드, such as KR103502GA34.
    """

    def __init__(self, context: Context, symbol: str) -> None:
        self.context = context
        self.symbol: str = check_bond(symbol)
        """표준코드."""

    @property
    def name(self) -> str:
        """종목명; blank as long as no answer held it."""
        return self.context.symbols.name(self.symbol)

    def __eq__(self, other: object) -> bool:
        return isinstance(other, Bond) and other.symbol == self.symbol and other.context is self.context

    def __hash__(self) -> int:
        return hash((Bond, self.symbol))

    def __repr__(self) -> str:
        return f"<Bond {f'{self.name} {self.symbol}'.strip()}>"
