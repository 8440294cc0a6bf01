"""What a read of the broker's orders proves: fills, ends, adoption, absence, orphans."""

from __future__ import annotations

from .desk import Desk
from .ports import Answered
from .positions import PositionManager

__all__ = ["RowKeeper"]


class RowKeeper:
    """Takes reads of orders in."""

    def __init__(self, desk: Desk, positions: PositionManager) -> None:
        self._desk = desk
        self._positions = positions

    def take(self, answer: Answered) -> bool:
        """Take the answer to a `ReadOrders` in; whether it was a complete read."""
        raise NotImplementedError
