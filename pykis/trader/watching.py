"""Which symbols' prices are wanted: live from the websocket, by polling where that is silent."""

from __future__ import annotations

import math
from collections.abc import Callable, Iterator

from .desk import Desk, Mark
from .hours import Hours
from .orders import OrderRecord
from .ports import Answered, Priced, QuoteSheet, ReadFailed, ReadQuote, Watch

__all__ = ["PriceWatch"]

_MOST = 40
"""Symbols; KIS registers 41 things on a websocket, and the notices are one."""
_LOST_AFTER = 30.0
"""Seconds after which a poll that was not answered is sent again."""
_BLIND_AFTER = 60.0
"""Seconds without a price of a protected symbol until a person is told."""


def _nowhere(priced: Priced) -> None:
    """A price before the core has said where prices go."""


class PriceWatch:
    """Asks for prices of what is protected, held or open."""

    def __init__(self, desk: Desk, hours: Hours) -> None:
        self._desk = desk
        self._hours = hours
        self.on_price: Callable[[Priced], None] = _nowhere
        """Where a polled price goes: the same way as any other."""
        self.poll_at: float = -math.inf
        """mono: when to look for silence again."""
        self._linked = True
        self._open = {each.intent_id: each.symbol for each in desk.book.open_orders()}
        self._watched: frozenset[str] = frozenset()
        self._held_since: dict[str, float] = {}
        self._asked: dict[str, float] = {}
        self._waiting: dict[str, int] = {}
        self._blind: dict[str, None] = {}
        self._crowded = False

    def order(self, record: OrderRecord) -> None:
        """Something happened to an order."""
        if record.ended:
            self._open.pop(record.intent_id, None)
        else:
            self._open[record.intent_id] = record.symbol

    def has_open(self, symbol: str) -> bool:
        """Whether an order of the symbol is, or may be, at the exchange."""
        return symbol in self._open.values()

    # -- live

    def refresh(self) -> None:
        """Watch what is wanted now, protected symbols first; says so only if that changed."""
        wanted = list(dict.fromkeys(self._wanted()))
        if len(wanted) > _MOST and not self._crowded:
            self._desk.tell(
                "warning", "TOO_MANY_SYMBOLS",
                f"{len(wanted)} symbols are wanted live and {_MOST} can be: those held beyond that are polled.",
            )  # fmt: skip
        self._crowded = len(wanted) > _MOST
        watched = frozenset(wanted[:_MOST])
        if watched != self._watched:
            self._watched = watched
            self._desk.submit(Watch(watched))
        mono = self._desk.mono
        held = {symbol: self._held_since.get(symbol, mono) for symbol in self._held()}
        if held.keys() != self._held_since.keys():
            self.poll_at = mono
        self._held_since = held
        self._asked = {symbol: at for symbol, at in self._asked.items() if symbol in held}

    def _wanted(self) -> Iterator[str]:
        book = self._desk.book
        live = dict.fromkeys(self._open.values())
        for each in book.protections.values():
            if book.held(each.symbol) or each.symbol in live:
                yield each.symbol
        yield from self._held()
        yield from live

    def _held(self) -> Iterator[str]:
        return (each.symbol for each in self._desk.book.holdings.values() if each.qty > 0)

    # -- by polling

    def link_lost(self) -> None:
        """No live prices from now on."""
        self._linked = False
        self.poll_at = self._desk.mono

    def link_restored(self) -> None:
        """Live prices again; one poll each, for what was missed."""
        self._linked = True
        if self._hours.open():
            for symbol in self._held_since:
                if symbol not in self._waiting:
                    self._ask(symbol)

    def poll(self) -> None:
        """Ask for the prices of those that are silent; in the session only."""
        mono = self._desk.mono
        if not self._hours.open():
            opens = self._hours.next_open()
            self.poll_at = mono + max(0.05, opens - self._desk.now) if opens is not None else mono + 3600
            return
        soonest = math.inf
        for symbol in self._held_since:
            due = self._due(symbol)
            if due <= mono:
                self._ask(symbol)
                due = self._due(symbol)
            soonest = min(soonest, due)
        self.poll_at = soonest

    def _due(self, symbol: str) -> float:
        timing = self._desk.config.timing
        asked = self._asked.get(symbol, -math.inf)
        due = asked + (_LOST_AFTER if symbol in self._waiting else timing.poll_prices_every)
        mark = self._desk.marks.get(symbol)
        return max(due, mark.mono + timing.price_silence) if self._linked and mark is not None else due

    def _ask(self, symbol: str) -> None:
        self._asked[symbol] = self._desk.mono
        self._waiting[symbol] = self._desk.submit(ReadQuote(symbol), lambda answer: self._quoted(symbol, answer))

    def _quoted(self, symbol: str, answer: Answered) -> None:
        if self._waiting.get(symbol) == answer.request_id:
            del self._waiting[symbol]
        desk, outcome = self._desk, answer.outcome
        if isinstance(outcome, QuoteSheet):
            desk.quotes[symbol] = outcome
            mark = desk.marks.get(symbol)
            if outcome.price > 0 and (mark is None or mark.mono <= answer.started):  # else a live one is newer
                self._blind.pop(symbol, None)
                self.on_price(Priced(symbol, outcome.price, desk.now))
        elif isinstance(outcome, ReadFailed):
            self._failed(symbol, outcome.reason)
        self.poll_at = desk.mono

    def _failed(self, symbol: str, reason: str) -> None:
        desk = self._desk
        since = desk.marks.get(symbol, Mark(0, self._held_since.get(symbol, desk.mono))).mono
        protected = any(each.symbol == symbol for each in desk.book.protections.values())
        if protected and symbol not in self._blind and desk.mono - since >= _BLIND_AFTER:
            self._blind[symbol] = None
            desk.tell(
                "alarm", "NO_PRICE",
                f"{symbol} is protected, and had no price for {desk.mono - since:.0f} s: {reason}.",
            )  # fmt: skip
