"""Stops, targets, trailing and time stops, and brackets: when a watched position is sold."""

from __future__ import annotations

from .commands import Protect, Unprotect
from .desk import Desk
from .executor import OrderExecutor
from .ports import Priced
from .positions import PositionManager

__all__ = ["PriceMonitor"]


class PriceMonitor:
    """Watches prices of protected positions."""

    def __init__(self, desk: Desk, executor: OrderExecutor, positions: PositionManager) -> None:
        self._desk = desk
        self._executor = executor
        self._positions = positions

    def protect(self, command_id: int, command: Protect) -> None:
        raise NotImplementedError

    def unprotect(self, command_id: int, command: Unprotect) -> None:
        raise NotImplementedError

    def priced(self, priced: Priced) -> None:
        raise NotImplementedError

    def link_lost(self) -> None:
        raise NotImplementedError

    def link_restored(self) -> None:
        raise NotImplementedError

    def next_wake(self) -> float | None:
        return None

    def wake(self) -> None:
        """It is time."""
