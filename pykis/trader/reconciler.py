"""When the broker is asked, and what a difference between its word and ours means."""

from __future__ import annotations

from .desk import Desk
from .opening import Opening
from .positions import PositionManager
from .rows import RowKeeper

__all__ = ["PositionReconciler"]


class PositionReconciler:
    """Reads at the cadence that the open orders ask for, and compares positions and cash."""

    def __init__(self, desk: Desk, rows: RowKeeper, opening: Opening, positions: PositionManager) -> None:
        self._desk = desk
        self._rows = rows
        self._opening = opening
        self._positions = positions

    def link_lost(self) -> None:
        raise NotImplementedError

    def link_restored(self) -> None:
        raise NotImplementedError

    def next_wake(self) -> float | None:
        return None

    def wake(self) -> None:
        """It is time."""
