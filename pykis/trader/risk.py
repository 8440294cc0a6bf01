"""Limits before every order, each with a code and a sentence."""

from __future__ import annotations

from .commands import Place
from .desk import Desk
from .positions import PositionManager

__all__ = ["RiskManager"]


class RiskManager:
    """Says why an order may not be sent."""

    def __init__(self, desk: Desk, positions: PositionManager) -> None:
        self._desk = desk
        self._positions = positions

    def refuses(self, order: Place, price: int, worst_price: int, purpose: str) -> tuple[str, str] | None:
        """Code and sentence of the first limit in the way; None if the order may go."""
        raise NotImplementedError
