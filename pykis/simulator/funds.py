"""What funds (ETF, ETN) hold, and what that is worth: the net asset value behind their price (NAV)."""

from __future__ import annotations

from typing import Final, NamedTuple

from .exchange import Exchange
from .indices import Index, Indices
from .instruments import Instrument

__all__ = ["Fund", "Funds", "Nav", "Part"]


class Fund(NamedTuple):
    """What one fund follows."""

    basket: str
    """The index whose shares are its basket."""
    multiple: int = 1
    """So many times its index' move of a day (추적배수); negative for an inverse one."""


_FUNDS: Final = {
    "069500": Fund("2001"),
    "102110": Fund("2001"),
    "122630": Fund("2001", 2),
    "114800": Fund("2001", -1),
    "252670": Fund("2001", -2),
    "229200": Fund("3003"),
    "091160": Fund("0013"),
}
"""Symbol -> what it follows; for semiconductors their sector stands. Of others (ETN) nobody here trades the basket."""


class Part(NamedTuple):
    """One share in a fund's basket."""

    instrument: Instrument
    weight: float
    """Of the basket's worth, now."""


class Nav(NamedTuple):
    """A fund's net asset value in won; nobody makes its price follow, so each day begins at the fund's own last close
    and the two part by no more than a day's way. SYNTHETIC."""

    now: float
    base: int
    """The last close."""
    open: float
    high: float
    low: float


class Funds:
    """The funds of one exchange."""

    def __init__(self, market: Exchange, indices: Indices) -> None:
        self._market = market
        self._indices = indices

    def get(self, symbol: str) -> Instrument | None:
        """The fund; None for a symbol that is none."""
        found = self._market.instruments.get(symbol)
        return found if found is not None and found.kind in ("etf", "etn") else None

    def multiple(self, symbol: str) -> int:
        """추적배수."""
        fund = _FUNDS.get(symbol)
        return fund.multiple if fund is not None else 1

    def index(self, symbol: str) -> Index | None:
        """What it follows; None where that is not traded here."""
        fund = _FUNDS.get(symbol)
        return self._indices.get(fund.basket) if fund is not None else None

    def parts(self, symbol: str) -> list[Part]:
        """Its basket, the heaviest share first; an inverse fund holds none."""
        index = self.index(symbol)
        if index is None or self.multiple(symbol) < 0:
            return []
        worth = [(each, self._market.price(each.symbol) * each.shares) for each in self._indices.members(index.code)]
        whole = sum(amount for _, amount in worth)
        found = [Part(each, amount / whole) for each, amount in worth]
        return sorted(found, key=lambda part: part.weight, reverse=True)

    def nav(self, symbol: str) -> Nav:
        """Now: the last close, moved as its index moved since."""
        base, index = self._market.base(symbol), self.index(symbol)
        if index is None:
            now = self._market.fair(symbol)
            return Nav(now, base, base, max(base, now), min(base, now))
        before, bar = self._indices.base(index.code), self._indices.today(index.code)
        opened, one, two, now = (
            self.at(symbol, base, before, level) for level in (bar.open, bar.high, bar.low, bar.close)
        )
        return Nav(now, base, opened, max(one, two), min(one, two))

    def at(self, symbol: str, base: int, before: int, level: int) -> float:
        """The last close (won), moved as its index moved from one level to another."""
        return base * (1 + self.multiple(symbol) * (level - before) / before)
