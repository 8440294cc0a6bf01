"""What trades cost and what the account is worth: fees and tax, profit, equity, views of positions."""

from __future__ import annotations

from pykis.kinds import Side

from .desk import Desk
from .orders import OrderRecord

__all__ = ["PositionManager"]


class PositionManager:
    """Reads the book; changes nothing."""

    def __init__(self, desk: Desk) -> None:
        self._desk = desk

    def costs(self, record: OrderRecord, number: str, amount: int) -> tuple[int, int]:
        """Fee and tax (won) that one more fill of so much adds to the order under that number."""
        raise NotImplementedError

    def worst_price(self, symbol: str, side: Side, price: int) -> int:
        """What a share may cost at worst: the limit price, or the day's upper limit; 0 on sales."""
        raise NotImplementedError

    def reserved_cash(self) -> int:
        """Won that open and doubtful buys (and orphans' buys) may still take, fees included."""
        raise NotImplementedError

    def free_cash(self) -> int:
        """Won that a new buy may take: D+2 cash less what is reserved."""
        raise NotImplementedError

    def equity(self) -> int | None:
        """Positions at their last price and D+2 cash, won; None while a price is missing."""
        raise NotImplementedError

    def exposure(self, symbol: str | None = None) -> int:
        """Held (at the last price) and open buys (at their worst price), won; of one symbol or all."""
        raise NotImplementedError
