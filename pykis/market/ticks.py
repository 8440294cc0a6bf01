"""Tick sizes (호가단위): which prices an order may name.

Last prices are not bound by them: trades at the mid price print at half a tick.
"""

from __future__ import annotations

from datetime import date
from decimal import ROUND_FLOOR, Decimal
from typing import Literal

from ..errors import KisValidationError
from ..kinds import ProductKind
from .facts import TICKS

__all__ = ["is_on_tick", "neighbours", "round_to_tick", "tick_size"]


def _bands(kind: ProductKind, on: date | None) -> tuple[tuple[int, int], ...]:
    found: tuple[tuple[int, int], ...] | None = None
    known = False
    for kinds, since, bands in TICKS:
        if kind in kinds:
            known = True
            if on is None or since <= on:
                found = bands
    if found is not None:
        return found
    if known:
        raise KisValidationError(f"Tick sizes of {kind} are not recorded for {on}: the first known table came later.")
    raise KisValidationError(f"{kind!r} is no kind of product: use stock, etf, etn or elw.")


def tick_size(price: Decimal | int, kind: ProductKind = "stock", on: date | None = None) -> int:
    """The tick (won) at a price (won), the same for KOSPI, KOSDAQ and KONEX.

    Args:
        on: the day (Asia/Seoul); None is the newest table.

    Raises:
        KisValidationError: no table is known for that kind and day (stocks: before 2023-01-25).
    """
    for under, tick in _bands(kind, on):
        if price < under or not under:
            return tick
    raise AssertionError("the last band has no bound")


def is_on_tick(price: Decimal | int, kind: ProductKind = "stock", on: date | None = None) -> bool:
    """Whether an order may name this price (won)."""
    return price > 0 and price % tick_size(price, kind, on) == 0


def neighbours(price: Decimal | int, kind: ProductKind = "stock", on: date | None = None) -> tuple[Decimal, Decimal]:
    """The nearest prices (won) at or below and at or above that an order may name; the lower one may be 0."""
    value = Decimal(price)
    tick = tick_size(value, kind, on)
    below = (value / tick).to_integral_value(ROUND_FLOOR) * tick
    return below, below if below == value else below + tick


def round_to_tick(
    price: Decimal | int,
    kind: ProductKind = "stock",
    direction: Literal["down", "up", "nearest"] = "nearest",
    on: date | None = None,
) -> Decimal:
    """A price (won) moved to the grid; half way, ``"nearest"`` goes up. A result of 0 is no price."""
    below, above = neighbours(price, kind, on)
    if direction == "down":
        return below
    if direction == "up":
        return above
    return below if price - below < above - price else above
