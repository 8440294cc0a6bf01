"""What the journal knows of shares and cash. Whole won; the broker's word replaces ours where they differ."""

from __future__ import annotations

from dataclasses import asdict, dataclass, field
from typing import Any

__all__ = ["Cash", "Holding", "Orphan", "Protection"]


@dataclass(slots=True)
class Holding:
    """The shares of one symbol, by moving average as KIS keeps it."""

    symbol: str
    qty: int = 0
    cost: int = 0
    """매입금액: what the shares cost, without fees, won."""
    realized: int = 0
    """Realised since the journal began, after fees and tax, won."""
    realized_today: int = 0

    def buy(self, qty: int, amount: int) -> None:
        """Shares come in."""
        self.qty += qty
        self.cost += amount

    def sell(self, qty: int, amount: int, costs: int) -> int:
        """Shares go out; gives the profit. What is sold beyond what is known costs nothing: the broker corrects it."""
        known = min(qty, self.qty)
        basis = self.cost * known // self.qty if self.qty else 0
        self.qty -= known
        self.cost -= basis
        profit = amount - basis - costs
        self.realized += profit
        self.realized_today += profit
        return profit


@dataclass(slots=True)
class Cash:
    """Cash now and once what traded has settled (D+2)."""

    settled: int = 0
    """예수금."""
    d1: int = 0
    """On the next settlement day."""
    d2: int = 0
    """Once everything traded so far has settled."""
    known: bool = False
    """Whether the broker was ever asked."""

    def trade(self, amount: int) -> None:
        """A trade of today: it settles on D+2."""
        self.d2 += amount

    def roll(self) -> None:
        """A new settlement day."""
        self.settled, self.d1 = self.d1, self.d2


@dataclass(slots=True)
class Orphan:
    """An order at the broker that the journal does not know: somebody's hand, or another program."""

    number: str
    symbol: str
    side: str
    qty: int
    price: int
    filled: int
    remaining: int
    found_at: float


@dataclass(slots=True)
class Protection:
    """A watched position."""

    protection_id: str
    symbol: str
    qty: int
    stop: int
    take: int
    trail: int
    trail_percent: str
    until: float
    high: int
    entry: str
    set_at: float
    triggered: str = ""
    """What triggered it; blank while it waits."""
    exits: list[str] = field(default_factory=list[str])
    """The intents of its sales, those included that our own limits refused: each try has a number of its own."""

    def to_dict(self) -> dict[str, Any]:
        """For the snapshot."""
        return asdict(self)
