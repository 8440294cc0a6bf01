"""What must be read before the day's first order: at a start, and when a new day begins."""

from __future__ import annotations

from .desk import Desk
from .executor import OrderExecutor
from .positions import PositionManager
from .rows import RowKeeper

__all__ = ["Opening"]


class Opening:
    """Reads the previous order day, today's orders and the balance, in this order; then the desk is ready."""

    def __init__(self, desk: Desk, rows: RowKeeper, executor: OrderExecutor, positions: PositionManager) -> None:
        self._desk = desk
        self._rows = rows
        self._executor = executor
        self._positions = positions

    def begin(self) -> None:
        raise NotImplementedError

    def next_wake(self) -> float | None:
        return None

    def wake(self) -> None:
        """It is time."""
