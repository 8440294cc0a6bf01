"""A journal in memory that keeps what a disk would keep: for simulations in which processes die."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Sequence
from hashlib import sha256
from typing import Literal, Protocol

from .. import events as ev
from ..book import Book
from ..errors import JournalDamagedError, StoreError
from ..headfile import GENESIS
from ..projection import keys_of

__all__ = ["Boundary", "Disk", "MemoryStore"]

Boundary = Literal["before_commit", "after_commit", "after_head"]
"""Where an append can be cut off: nothing is durable; the events are and the head is not; both are."""


class Disk(Protocol):
    """What a simulated machine keeps while processes come and go."""

    hook: Callable[[Boundary], None]
    """Called at each boundary of each append."""

    @property
    def sequence(self) -> int:
        """How many events it holds."""
        ...

    def append(self, events: Sequence[ev.Event], book: Book) -> None:
        """Write events after those before them."""
        ...

    def find_key(self, key: str) -> tuple[str, str] | None:
        """Intent id and print of what an idempotency key belongs to."""
        ...

    def load(self) -> Book:
        """The state after all events."""
        ...

    def replayed(self) -> Book:
        """The same from their bytes."""
        ...

    def events(self, since: int = 0) -> Iterable[ev.Event]:
        """The events in their order, without so many at the beginning."""
        ...

    def reopen(self) -> Disk:
        """What the next process finds."""
        ...


def _go_on(boundary: Boundary) -> None:
    """No fault."""


class MemoryStore:
    """Takes the place of `TradingStore`.

    `hook` is called at each boundary of each append. It raises `StoreError` for a disk that fails there, or an
    exception of the simulation's own for the death of the process; then go on with `reopen()`, as a restart does.
    """

    def __init__(self, events: Sequence[ev.Event] = (), *, hook: Callable[[Boundary], None] = _go_on) -> None:
        self.hook: Callable[[Boundary], None] = hook
        self._events: list[ev.Event] = list(events)
        self._keys: dict[str, tuple[str, str]] = {key: (intent, print_) for key, intent, print_ in keys_of(events)}
        self._head = len(self._events)
        self._owed = 0
        self._chain: list[tuple[str, bytes]] = []

    @property
    def sequence(self) -> int:
        """How many events it holds."""
        return len(self._events)

    @property
    def head(self) -> int:
        """How many events the head covers; fewer than `sequence` after a death between the two."""
        return self._head

    def append(self, events: Sequence[ev.Event], book: Book) -> None:
        """Write events after those before them. After a failure the same may be given again, with others behind.

        Raises:
            StoreError: the hook said so; nothing of it counts as written.
        """
        done = self._owed
        if list(events[:done]) != self._events[len(self._events) - done :]:
            raise StoreError("events that were committed before are not given again: they must come first")
        fresh = events[done:]
        if fresh:
            self.hook("before_commit")
            self._events.extend(fresh)
            for key, intent_id, print_ in keys_of(fresh):
                self._keys[key] = intent_id, print_
            self._owed = len(events)
        if self._owed:
            self.hook("after_commit")
            self._head = len(self._events)
            self.hook("after_head")
            self._owed = 0

    def find_key(self, key: str) -> tuple[str, str] | None:
        """Intent id and print of what an idempotency key belongs to; None for a new key."""
        return self._keys.get(key)

    def load(self) -> Book:
        """The state after all events: the objects themselves, as a fast replay."""
        book = Book()
        book.replay(self._events)
        return book

    def replayed(self) -> Book:
        """The state from the bytes: every event encoded, chained, checked and decoded.

        Raises:
            JournalDamagedError: an event changed after it was written.
        """
        book = Book()
        book.replay(ev.decode(line) for line in self.lines())
        return book

    def lines(self) -> list[str]:
        """Every event's line; the chain of hashes is made as far as it was not, and checked as far as it was.

        Raises:
            JournalDamagedError: an event changed after it was written.
        """
        digest = GENESIS
        lines: list[str] = []
        for number, event in enumerate(self._events):
            line = event.encode()
            digest = sha256(digest + line.encode()).digest()
            if number == len(self._chain):
                self._chain.append((line, digest))
            elif self._chain[number] != (line, digest):
                raise JournalDamagedError(f"event {number + 1} is not what was written: {line:.80}")
            lines.append(line)
        return lines

    def durable(self) -> tuple[ev.Event, ...]:
        """What a restart would see: everything committed, with its head or without."""
        return tuple(self._events)

    def reopen(self) -> MemoryStore:
        """The store of the next process: what was not committed is lost; the hook stays."""
        return MemoryStore(self._events, hook=self.hook)

    def events(self, since: int = 0, intent_id: str | None = None) -> list[ev.Event]:
        """The events in their order; leave out so many at the beginning, or those that are not of an order."""
        found = self._events[since:]
        return found if intent_id is None else [each for each in found if getattr(each, "intent_id", "") == intent_id]

    def close(self) -> None:
        """Nothing to let go of."""
