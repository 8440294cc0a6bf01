"""What a protection says: whether it makes sense, and which price makes it sell. Whole won."""

from __future__ import annotations

import math
from decimal import Decimal, InvalidOperation
from typing import Literal

from .commands import Protect
from .holdings import Protection

__all__ = ["Cause", "Guard", "flaw"]

Cause = Literal["stop", "take", "trail", "time"]

_DEAREST = 100_000_000
"""No share costs more won than this; a price beyond it has a wrong scale."""
_LONGEST = 366 * 86400.0
"""Seconds; a time further away than this was meant in other units."""
_NEVER = 1 << 62


def flaw(order: Protect, last: int, now: float) -> str:
    """What is wrong with a protection, as a sentence; blank if it can be watched.

    Args:
        last: the last price, won; 0 if it is not known.
        now: Unix seconds.
    """
    for name, price in (("stop", order.stop), ("take", order.take), ("trail", order.trail)):
        if not 0 <= price <= _DEAREST:
            return f"{name}={price} is no price in won"
    if order.qty < 0:
        return f"qty={order.qty} is no number of shares"
    if not (order.stop or order.take or order.trail or order.trail_percent or order.until):
        return "it has no rule: give stop, take, trail, trail_percent or until"
    if order.trail and order.trail_percent:
        return "trail and trail_percent exclude each other"
    if order.trail_percent and not _is_percent(order.trail_percent):
        return f"trail_percent={order.trail_percent!r} is no percentage between 0 and 100"
    if order.until and not now < order.until < now + _LONGEST:
        return f"until={order.until:.0f} is not within a year from now, in Unix seconds"
    return _against_price(order, last)


def _against_price(order: Protect, last: int) -> str:
    if order.stop and order.take and order.stop >= order.take:
        return f"stop={order.stop} is not below take={order.take}"
    if not last:
        return ""
    if order.stop >= last:
        return f"stop={order.stop} is not below the last price, {last}"
    if order.take and order.take <= last:
        return f"take={order.take} is not above the last price, {last}"
    if order.trail >= last:
        return f"trail={order.trail} is not less than the last price, {last}"
    return ""


def _is_percent(text: str) -> bool:
    try:
        return 0 < Decimal(text) < 100
    except InvalidOperation:
        return False


class Guard:
    """One protection at work: the record of the book, and what may be lost at a restart."""

    __slots__ = (
        "_keep",
        "active",
        "blocked_until",
        "bought_at",
        "ceiling",
        "floor",
        "high",
        "raised_at",
        "record",
        "told",
        "trails",
        "tries",
        "wake_at",
    )  # fmt: skip

    def __init__(self, record: Protection) -> None:
        self.raised_at: float = -math.inf
        """mono: when the book's followed last."""
        self.active: bool = False
        """Whether a price can trigger it: shares are held and nothing has triggered it."""
        self.blocked_until: float = -math.inf
        """mono: no new exit before, because the last ones failed."""
        self.bought_at: int = 0
        """What the last fill of its entry cost a share, won, until that was looked at as a price."""
        self.wake_at: float = math.inf
        """mono: when to look again even if nothing happens."""
        self.tries: int = 0
        """Exits in a row of which nothing traded."""
        self.told: str = ""
        """Why it waits, as it was told last."""
        self.follow(record)

    def follow(self, record: Protection) -> None:
        """Take the book's word: it was set, or set again with our own high-water mark."""
        self.record: Protection = record
        self.trails: bool = bool(record.trail or record.trail_percent)
        self.ceiling: int = record.take or _NEVER
        self._keep: tuple[int, int] | None = None
        if record.trail_percent:
            above, below = Decimal(record.trail_percent).as_integer_ratio()
            self._keep = (100 * below - above, 100 * below)
        self.raise_to(record.high)

    def raise_to(self, high: int) -> None:
        """A new high-water mark: the floor follows. Exact to the last tick; the book's follows once a second."""
        self.high: int = high
        record = self.record
        trailing = 0
        if record.trail:
            trailing = high - record.trail
        elif self._keep is not None:
            trailing = high * self._keep[0] // self._keep[1]
        self.floor: int = max(record.stop, trailing)

    def cause(self, price: int) -> Cause | None:
        """What a price does; follows the high-water mark on the way."""
        if self.trails and price > self.high:
            self.raise_to(price)
        if self.floor < price < self.ceiling:
            return None
        if price >= self.ceiling:
            return "take"
        return "stop" if price <= self.record.stop else "trail"

    def dormant(self) -> bool:
        """A bracket of which no share is held (any more)."""
        return bool(self.record.entry) and not self.record.qty

    def wanted(self, held: int) -> int:
        """Shares that it is to sell, of those that are held."""
        if self.dormant():
            return 0
        return min(self.record.qty, held) if self.record.qty else held
