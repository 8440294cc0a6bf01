"""How values look to a person: won with separators, changes with their arrow, sides in words."""

from __future__ import annotations

from decimal import Decimal

from ..kinds import Side

__all__ = ["arrow", "digits", "percent", "points", "side_name", "signed"]


def digits(value: Decimal | int | None) -> str:
    """``"70,000"``; decimals only where there are any."""
    if value is None:
        return "-"
    if isinstance(value, Decimal):
        value = value.normalize() if value != value.to_integral_value() else value.quantize(Decimal(1))
    return f"{value:,f}" if isinstance(value, Decimal) else f"{value:,}"


def signed(value: Decimal | int) -> str:
    """``"+1,500"``, ``"-300"``, ``"0"``."""
    return f"+{digits(value)}" if value > 0 else digits(value)


def percent(value: Decimal) -> str:
    """``"+0.72%"``."""
    return f"{value:+.2f}%"


def arrow(change: Decimal) -> str:
    """``"▲500"``, ``"▼300"``, ``"0"``."""
    if change > 0:
        return f"▲{digits(change)}"
    return f"▼{digits(-change)}" if change < 0 else "0"


def points(value: Decimal, change: Decimal) -> str:
    """``"2,648.76 ▲34.96"``: an index and its change, always with two decimals."""
    mark = "▲" if change > 0 else "▼" if change < 0 else ""
    return f"{value:,.2f} {mark}{abs(change):,.2f}"


def side_name(side: Side) -> str:
    """매수 or 매도."""
    return "매수" if side == "buy" else "매도"
