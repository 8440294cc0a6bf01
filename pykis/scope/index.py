"""An index or a sector of the Korean exchange, as a scope."""

from __future__ import annotations

from ..adapter.context import Context
from ..adapter.index_chart import IndexChartable
from ..adapter.index_quotable import IndexQuotable, index_name
from ..adapter.index_realtime import IndexRealtime

__all__ = ["Index"]


class Index(IndexQuotable, IndexChartable, IndexRealtime):
    """An index such as KOSPI, or a sector: level, breadth, charts, live events. Making one asks nothing.

    Args:
        context: what it stands on.
        symbol: 업종코드, four digits, such as ``"0001"``.
    """

    def __init__(self, context: Context, symbol: str) -> None:
        self.context = context
        self.symbol: str = symbol
        """업종코드."""

    @property
    def name(self) -> str:
        """업종명 as far as it is known; of a code alone it is blank (`kis.symbols.sectors` has all)."""
        return index_name(self.context, self.symbol)

    def __eq__(self, other: object) -> bool:
        return isinstance(other, Index) and other.symbol == self.symbol and other.context is self.context

    def __hash__(self) -> int:
        return hash((Index, self.symbol))

    def __repr__(self) -> str:
        return f"<Index {f'{self.name} {self.symbol}'.strip()}>"
