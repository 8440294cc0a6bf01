"""Ticks and limits in whole won, remembered price by price, for paths that ask thousands of times."""

from __future__ import annotations

from pykis.kinds import ProductKind
from pykis.market.limits import price_limits
from pykis.market.ticks import tick_size

__all__ = ["Grid"]


class Grid:
    """The prices that one kind of product may have. The rules are those of `pykis.market`; this only remembers.

    A market with other rules overrides `step` and `limits`.
    """

    __slots__ = ("_kind", "_ticks")

    def __init__(self, kind: ProductKind) -> None:
        self._kind: ProductKind = kind
        self._ticks: dict[int, int] = {}

    def tick(self, price: int) -> int:
        """호가단위 at a price, in won."""
        tick = self._ticks.get(price)
        if tick is None:
            tick = self._ticks[price] = self.step(price)
        return tick

    def step(self, price: int) -> int:
        """The rule behind `tick`."""
        return tick_size(price, self._kind)

    def fits(self, price: int) -> bool:
        """Whether an order may name it."""
        return price > 0 and price % self.tick(price) == 0

    def down(self, price: int) -> int:
        """The nearest price at or below; never under the lowest tick."""
        return max(price - price % self.tick(price), self.tick(1))

    def up(self, price: int) -> int:
        """The nearest price at or above."""
        below = self.down(price)
        return below if below >= price else below + self.tick(below)

    def near(self, price: float) -> int:
        """The nearest price."""
        whole = max(int(price), 1)
        below = self.down(whole)
        above = below + self.tick(below)
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
