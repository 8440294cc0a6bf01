"""What a strategy under test is, and the hands that it trades with."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING

from pykis.kinds import OrderType, Side

from ..book import Book
from ..commands import Cancel, CancelAll, Command, Halt, Modify, Place, Protect, Resume, Unprotect
from ..events import Event

if TYPE_CHECKING:
    from .world import World

__all__ = ["Hands", "Strategy"]


class Strategy:
    """Subclass it and override what you need. One is made for each process: after a simulated death a new one begins,
    and all it knows is what it reads from `hands.book`, as in real life."""

    def begin(self, hands: Hands) -> None:
        """The engine has started; it may not be ready yet (orders are then refused with NOT_READY)."""

    def heard(self, hands: Hands, event: Event) -> None:
        """Something happened and is durable."""

    def priced(self, hands: Hands, symbol: str, price: int) -> None:
        """A trade at the exchange, won."""

    def answered(self, hands: Hands, key: str, reply: str) -> None:
        """What a command with that key came to: an id, or ``!CODE: sentence``."""


class Hands:
    """Gives commands to the simulated engine. Each returns at once; answers come to `Strategy.answered`."""

    def __init__(self, world: World) -> None:
        self._world = world

    @property
    def book(self) -> Book:
        """The engine's state: read only."""
        return self._world.book

    @property
    def now(self) -> float:
        """Unix seconds."""
        return self._world.scheduler.now

    @property
    def ready(self) -> bool:
        """Whether the day's first reads are in."""
        return self._world.ready

    def buy(self, symbol: str, qty: int, price: int | None = None, *, key: str, retry_of: str = "") -> None:
        """A limit order, or a market order without a price (won)."""
        self._place("buy", symbol, qty, price, key, retry_of)

    def sell(self, symbol: str, qty: int, price: int | None = None, *, key: str, retry_of: str = "") -> None:
        """A limit order, or a market order without a price (won)."""
        self._place("sell", symbol, qty, price, key, retry_of)

    def _place(self, side: Side, symbol: str, qty: int, price: int | None, key: str, retry_of: str) -> None:
        kind: OrderType = "limit" if price is not None else "market"
        self.ask(Place(symbol, side, qty, price, kind, key, retry_of=retry_of), key)

    def modify(self, intent_id: str, price: int, *, key: str) -> None:
        """Change the price (won) of what is left."""
        self.ask(Modify(intent_id, price, key), key)

    def cancel(self, intent_id: str, *, key: str) -> None:
        """Take back what is left."""
        self.ask(Cancel(intent_id, key), key)

    def cancel_all(self, reason: str = "strategy") -> None:
        """Take back every open order of the engine."""
        self.ask(CancelAll(reason))

    def protect(self, symbol: str, *, stop: int = 0, take: int = 0, trail: int = 0, key: str = "") -> None:
        """Watch a position; prices in won."""
        self.ask(Protect(symbol, stop=stop, take=take, trail=trail), key)

    def unprotect(self, protection_id: str) -> None:
        """Watch it no longer."""
        self.ask(Unprotect(protection_id))

    def halt(self, reason: str) -> None:
        """Let nothing out but cancels."""
        self.ask(Halt(reason))

    def resume(self, reason: str, symbol: str = "") -> None:
        """Trade again."""
        self.ask(Resume(reason, symbol))

    def ask(self, command: Command, key: str = "") -> None:
        """Give any command."""
        self._world.ask(command, key)

    def later(self, seconds: float, what: Callable[[], object]) -> None:
        """Do it in so many seconds, if this process still lives then."""
        self._world.later(seconds, what)
