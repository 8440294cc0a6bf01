"""A desk on a clock that stands still, and a core whose broker is a list."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import datetime

import pytest

from pykis import VirtualClock
from pykis.clock import KST
from pykis.market.sessions import AlwaysOpen
from pykis.trader import events as ev
from pykis.trader.book import Book, print_of
from pykis.trader.commands import Command
from pykis.trader.config import TradingConfig
from pykis.trader.core import Asked, Core
from pykis.trader.desk import Desk, Told
from pykis.trader.errors import StoreError
from pykis.trader.ports import Answered, BrokerRequest, Outcome

START = datetime(2026, 11, 23, 10, 0, tzinfo=KST).timestamp()
"""A Monday morning."""


class ListJournal:
    """Durable as long as the test; `fail` makes the disk full."""

    def __init__(self) -> None:
        self.events: list[ev.Event] = []
        self.fail = False

    def append(self, events: Sequence[ev.Event], book: Book) -> None:
        if self.fail:
            raise StoreError("no space left on device")
        self.events.extend(events)

    def find_key(self, key: str) -> tuple[str, str] | None:
        for event in self.events:
            if isinstance(event, (ev.OrderIntended, ev.OrderRefused)) and event.key == key:
                return event.intent_id, print_of(event)
        return None


class Rig:
    """A core by hand: what it sends lies in `sent`, what it told in `told`, `replies` and `events`."""

    def __init__(self, config: TradingConfig | None = None, journal: ListJournal | None = None) -> None:
        self.clock = VirtualClock(START)
        self.journal = journal or ListJournal()
        self.sent: list[tuple[int, BrokerRequest]] = []
        self.events: list[ev.Event] = []
        self.told: list[Told] = []
        self.replies: dict[int, str] = {}
        self._command = 0
        book = Book()
        book.replay(self.journal.events)
        self.core = Core(
            config or TradingConfig(), book, self.journal, clock=self.clock, calendar=AlwaysOpen(),
            environment="paper", send=lambda number, request: self.sent.append((number, request)), listener=self,
        )  # fmt: skip

    def deliver(self, events: Sequence[ev.Event], told: Sequence[Told], replies: Sequence[tuple[int, str]]) -> None:
        self.events.extend(events)
        self.told.extend(told)
        self.replies.update(replies)

    def ask(self, command: Command) -> str:
        """Give a command; its reply, blank if there is none yet."""
        self._command += 1
        self.core.handle(Asked(self._command, command))
        return self.replies.get(self._command, "")

    def answer(self, number: int, outcome: Outcome, *, started: float | None = None, timeout: float = 10.0) -> None:
        """Answer a request that was sent, now."""
        mono = self.clock.monotonic()
        self.core.handle(
            Answered(number, outcome, mono if started is None else started, mono, timeout, self.clock.time())
        )

    def pass_time(self, seconds: float) -> None:
        """Let time go by, waking the core whenever it wants."""
        end = self.clock.monotonic() + seconds
        while True:
            due = self.core.next_wake()
            if due is None or due > end:
                break
            self.clock.advance(max(0.0, due - self.clock.monotonic()))
            before = (len(self.sent), due)
            self.core.handle(None)
            if (len(self.sent), self.core.next_wake()) == before:
                self.clock.advance(0.01)  # it wants nothing new: do not stand still
        self.clock.advance(max(0.0, end - self.clock.monotonic()))


@pytest.fixture
def desk() -> Desk:
    """A desk that knows nothing yet."""
    return Desk(TradingConfig(), Book(), VirtualClock(START), AlwaysOpen(), "paper")


@pytest.fixture
def rig() -> type[Rig]:
    """A core by hand: ``rig()`` or ``rig(config, journal)`` makes one."""
    return Rig
