"""What a read of the broker's orders proves: fills, ends, adoption, absence, orphans."""

from __future__ import annotations

from .desk import Desk
from .fills import FillKeeper
from .ports import Answered

__all__ = ["RowKeeper"]


class RowKeeper:
    """Takes reads of orders in."""

    def __init__(self, desk: Desk, fills: FillKeeper) -> None:
        self._desk = desk
        self._fills = fills

    def take(self, answer: Answered) -> bool:
        """Take the answer to a `ReadOrders` in; whether it was a complete read."""
        raise NotImplementedError
