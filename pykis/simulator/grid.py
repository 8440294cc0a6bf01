"""Ticks and limits in whole won, for paths that ask thousands of times."""

from __future__ import annotations

from bisect import bisect_right
from collections.abc import Sequence
from typing import Final, TypeAlias

from pykis.kinds import ProductKind
from pykis.market.facts import TICKS
from pykis.market.limits import price_limits

__all__ = ["Bands", "Grid"]

Bands: TypeAlias = Sequence[tuple[int, int]]
"""Below so much, the tick (호가단위), rising; the last one has no bound, which is 0."""

_BANDS: Final[dict[str, Bands]] = {kind: bands for kinds, _, bands in TICKS for kind in kinds}
"""The newest of each kind."""


class Grid:
    """The prices that one kind of product may have. The facts are those of `pykis.market`; this only reckons faster.

    A market with other rules gives its own bands and overrides `limits`.
    """

    __slots__ = ("_bounds", "_kind", "_ticks")

    def __init__(self, kind: ProductKind, bands: Bands | None = None) -> None:
        self._kind: ProductKind = kind
        rows = _BANDS[kind] if bands is None else bands
        self._bounds = [under for under, _ in rows[:-1]]
        self._ticks = [tick for _, tick in rows]

    def tick(self, price: int) -> int:
        """호가단위 at a price, in won."""
        return self._ticks[bisect_right(self._bounds, price)]

    def fits(self, price: int) -> bool:
        """Whether an order may name it."""
        return price > 0 and price % self.tick(price) == 0

    def down(self, price: int) -> int:
        """The nearest price at or below; never under the lowest tick."""
        below = price - price % self._ticks[bisect_right(self._bounds, price)]
        return below if below > 0 else self._ticks[0]

    def up(self, price: int) -> int:
        """The nearest price at or above."""
        below = self.down(price)
        return below if below >= price else below + self.tick(below)

    def near(self, price: float) -> int:
        """The nearest price."""
        bounds, ticks = self._bounds, self._ticks
        whole = int(price)
        below = whole - whole % ticks[bisect_right(bounds, whole)]
        if below <= 0:
            below = ticks[0]
        above = below + ticks[bisect_right(bounds, below)]
        return below if price - below < above - price else above

    def above(self, price: int, ticks: int = 1) -> int:
        """So many ticks higher than a price on the grid."""
        for _ in range(ticks):
            price += self.tick(price)
        return price

    def below(self, price: int, ticks: int = 1) -> int:
        """So many ticks lower than a price on the grid; 0 when the grid ends."""
        for _ in range(ticks):
            if price <= 1:
                return 0
            price -= self.tick(price - 1)
        return max(price, 0)

    def limits(self, base: int) -> tuple[int, int]:
        """Lower and upper limit (하한가, 상한가) from the base price; without bound for ELW."""
        if self._kind == "elw":
            return self.tick(1), 10**9
        found = price_limits(base, self._kind)
        return max(int(found.lower), 1), int(found.upper)
