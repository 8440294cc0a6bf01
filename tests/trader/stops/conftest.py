"""What sells by itself, with a desk and an executor that records what it is told to sell."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import datetime
from typing import Any, cast

import pytest

from pykis import VirtualClock
from pykis.clock import KST
from pykis.market.sessions import AlwaysOpen, MarketCalendar
from pykis.trader import events as ev
from pykis.trader.book import Book
from pykis.trader.commands import Protect
from pykis.trader.config import TradingConfig
from pykis.trader.desk import Desk, Mark
from pykis.trader.executor import OrderExecutor
from pykis.trader.holdings import Protection
from pykis.trader.monitor import PriceMonitor
from pykis.trader.orders import OrderRecord
from pykis.trader.ports import Answered, Outcome, Priced, QuoteSheet, ReadQuote, Watch
from pykis.trader.positions import PositionManager

MORNING = datetime(2026, 11, 23, 10, 0, tzinfo=KST)
EVENING = datetime(2026, 11, 23, 21, 0, tzinfo=KST)
A = "005930"


class Sales:
    """An executor that means what it is told to sell, and no more."""

    def __init__(self, desk: Desk) -> None:
        self.desk = desk
        self.says = ""
        self.refuses = ""
        self.calls: list[tuple[str, int, int]] = []

    def place_exit(self, protection_id: str, symbol: str, qty: int, attempt: int) -> str:
        self.calls.append((protection_id, qty, attempt))
        if self.says:
            return self.says
        desk = self.desk
        intent_id = f"x{desk.book.next_intent}"
        key, day, purpose = f"{protection_id}-{attempt}", desk.today().isoformat(), f"exit:{protection_id}"
        assert key not in desk.book.keys, "a key is never used twice"
        if self.refuses:
            desk.emit(
                ev.OrderRefused(
                    desk.now, intent_id, key, day, symbol, "sell", qty, 0, "market", "day", "KRX", purpose,
                    self.refuses, "a limit",
                )
            )  # fmt: skip
            return intent_id
        desk.emit(
            ev.OrderIntended(
                desk.now, intent_id, key, day, symbol, "sell", qty, 0, 0, "market", "day", "KRX", "01", purpose
            )
        )
        return intent_id


class Floor:
    """A monitor with a desk; `again` is the same after a death and a restart."""

    def __init__(
        self,
        events: Sequence[ev.Event] = (),
        at: datetime = MORNING,
        calendar: MarketCalendar | None = None,
        ready: bool = True,
    ) -> None:
        book = Book()
        book.replay(events)
        self.calendar = AlwaysOpen() if calendar is None else calendar
        self.clock = VirtualClock(at.timestamp())
        self.desk = Desk(TradingConfig(), book, self.clock, self.calendar, "paper")
        self.desk.ready = ready
        self.events: list[ev.Event] = list(events)
        self.desk.observers.append(self.events.append)
        self.executor = Sales(self.desk)
        self.monitor = PriceMonitor(self.desk, cast(OrderExecutor, self.executor), cast(PositionManager, None))
        self.monitor.watch.on_price = self.take
        self.cuts: dict[int, None] = {}
        """How many events were durable after each input."""
        self.settle()

    def again(self, *, ready: bool = True) -> Floor:
        return Floor(self.events, datetime.fromtimestamp(self.clock.time(), KST), self.calendar, ready)

    # -- time

    def settle(self) -> None:
        for _ in range(100):
            due = self.monitor.next_wake()
            if due is None or due > self.desk.mono:
                self.cuts[len(self.events)] = None
                return
            self.monitor.wake()
        raise AssertionError("it never comes to rest")

    def pass_time(self, seconds: float) -> None:
        end = self.clock.monotonic() + seconds
        while (due := self.monitor.next_wake()) is not None and due <= end:
            self.clock.advance(max(0.0, due - self.clock.monotonic()))
            self.desk.tick()
            self.settle()
        self.clock.advance(max(0.0, end - self.clock.monotonic()))
        self.desk.tick()
        self.settle()

    # -- the world

    def take(self, priced: Priced) -> None:
        self.desk.marks[priced.symbol] = Mark(priced.price, self.desk.mono)
        self.monitor.priced(priced)

    def price(self, price: int, symbol: str = A) -> None:
        self.take(Priced(symbol, price, self.desk.now))
        self.settle()

    def hold(self, qty: int, symbol: str = A, code: str = "first_read") -> None:
        self.desk.emit(ev.PositionCorrected(self.desk.now, symbol, qty, qty * 10_000, code, "test"))
        self.settle()

    def open_day(self) -> None:
        self.desk.emit(ev.DayOpened(self.desk.now, self.desk.today().isoformat(), 0))
        self.settle()

    def buy(self, intent_id: str = "b1", qty: int = 10, symbol: str = A, side: str = "buy") -> OrderRecord:
        self.desk.emit(
            ev.OrderIntended(
                self.desk.now, intent_id, f"k-{intent_id}", self.desk.today().isoformat(), symbol, cast(Any, side), qty,
                10_000, 10_000, "limit", "day", "KRX", "00", "user",
            )
        )  # fmt: skip
        return self.desk.book.orders[intent_id]

    def enter(self, bracket: Protect, intent_id: str = "b1", qty: int = 10) -> str:
        """An entry with a bracket, as the executor means it; the protection's id."""
        self.buy(intent_id, qty)
        self.monitor.bracket(intent_id, bracket)
        self.settle()
        self.submit(intent_id)
        return next(iter(reversed(self.desk.book.protections)))

    def submit(self, intent_id: str) -> None:
        number = f"20261123-00950-{len(self.events):010d}"
        self.desk.emit(ev.OrderSubmitted(self.desk.now, intent_id, number, "answer"))
        self.settle()

    def fill(self, intent_id: str, qty: int, price: int = 10_000) -> None:
        record = self.desk.book.orders[intent_id]
        if not record.number:
            self.submit(intent_id)
        self.desk.emit(ev.OrderFilled(self.desk.now, intent_id, record.number, qty, qty * price, 0, 0, "notice"))
        self.settle()

    def doubt(self, intent_id: str) -> None:
        now = self.desk.now
        self.desk.emit(ev.OrderDoubted(now, intent_id, "place", "no answer", now - 2, now, 60.0))
        self.settle()

    def happen(self, event: ev.Event) -> None:
        self.desk.emit(event)
        self.settle()

    def ends(self, intent_id: str, how: str) -> None:
        now = self.desk.now
        endings: dict[str, ev.Event] = {
            "rejected": ev.OrderRejected(now, intent_id, "40240000", "no", "answer"),
            "expired": ev.OrderExpired(now, intent_id),
            "canceled": ev.OrderCanceled(now, intent_id, "notice"),
            "absent": ev.OrderAbsent(now, intent_id),
        }
        self.happen(endings[how])

    # -- what is seen

    def protect(self, **rules: Any) -> str:
        symbol = cast(str, rules.pop("symbol", A))
        self.monitor.protect(1, Protect(symbol, **rules))
        self.settle()
        return self.desk.replies[-1][1]

    def protection(self, protection_id: str = "p1") -> Protection:
        return self.desk.book.protections[protection_id]

    @property
    def exits(self) -> list[str]:
        """Every exit that was meant, by id."""
        return [
            each.intent_id
            for each in self.events
            if isinstance(each, ev.OrderIntended) and each.purpose.startswith("exit:")
        ]

    @property
    def sold(self) -> list[int]:
        """Shares of every exit that was meant."""
        return [self.desk.book.orders[each].qty for each in self.exits]

    def causes(self) -> list[tuple[str, int]]:
        return [(each.cause, each.price) for each in self.events if isinstance(each, ev.ProtectionTriggered)]

    def told(self, code: str) -> list[str]:
        return [each.sentence for each in self.desk.told if each.code == code]

    def asked(self) -> list[str]:
        return [each.symbol for _, each in self.desk.outbox if isinstance(each, ReadQuote)]

    def watched(self) -> frozenset[str]:
        return [each.symbols for _, each in self.desk.outbox if isinstance(each, Watch)][-1]

    def answer(self, outcome: Outcome, *, started: float | None = None) -> None:
        """Answer the newest question for a price."""
        number = [number for number, each in self.desk.outbox if isinstance(each, ReadQuote)][-1]
        mono = self.clock.monotonic()
        self.desk.answered(Answered(number, outcome, mono if started is None else started, mono))
        self.settle()

    def replays(self) -> None:
        """The journal gives the same state to the byte, also by way of a snapshot."""
        book = Book()
        book.replay(self.events)
        assert book.to_bytes() == self.desk.book.to_bytes() == Book.from_bytes(book.to_bytes()).to_bytes()


@pytest.fixture
def floor() -> Floor:
    """Ten shares, bought at 10,000 won."""
    floor = Floor()
    floor.hold(10)
    floor.answer(QuoteSheet(A, 10_000, 10_000, 7_000, 13_000))
    return floor


@pytest.fixture
def floors() -> type[Floor]:
    """To begin another way: ``floors(at=EVENING)``."""
    return Floor
