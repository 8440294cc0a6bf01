"""How KIS prints what is reckoned: the direction of a change, shares in per cent, hundreds of millions."""

from __future__ import annotations

from decimal import Decimal
from typing import Final

__all__ = ["EOK", "percent", "ratio", "sign"]

EOK: Final = 100_000_000
"""억: in which the worth of whole funds and companies is told."""


def sign(change: int) -> str:
    """2 up, 3 flat, 5 down."""
    return "3" if not change else "2" if change > 0 else "5"


def ratio(part: float, whole: float) -> str:
    """Per cent with two decimals; 0.00 of nothing."""
    return f"{part * 100 / whole:.2f}" if whole else "0.00"


def percent(part: Decimal | int, whole: Decimal | int, places: int) -> str:
    """Per cent with so many decimals, exactly; 0 of nothing."""
    return f"{Decimal(part) * 100 / whole if whole else Decimal(0):.{places}f}"
