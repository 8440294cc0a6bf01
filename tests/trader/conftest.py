"""A desk on a clock that stands still, and a core whose broker is a list."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace
from datetime import datetime
from typing import Literal, cast

import pytest

from pykis import OrderId, VirtualClock
from pykis.clock import KST
from pykis.kinds import Side
from pykis.market.sessions import AlwaysOpen, MarketCalendar
from pykis.trader import events as ev
from pykis.trader.book import Book, print_of
from pykis.trader.commands import Command
from pykis.trader.config import TradingConfig
from pykis.trader.core import Asked, Core
from pykis.trader.desk import Desk, Told
from pykis.trader.errors import StoreError
from pykis.trader.executor import OrderExecutor
from pykis.trader.fills import FillKeeper
from pykis.trader.opening import Opening
from pykis.trader.ports import (
    Answered,
    BalanceSheet,
    BrokerOrder,
    BrokerRequest,
    Held,
    OrderList,
    Outcome,
    ReadBalance,
    ReadFailed,
    ReadOrders,
)
from pykis.trader.positions import PositionManager
from pykis.trader.reconciler import PositionReconciler
from pykis.trader.rows import RowKeeper
from pykis.trader.states import OrderState

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


class Table:
    """A desk whose broker is a dict of rows and a balance; no orders are sent, they are only said to have been."""

    def __init__(
        self, book: Book | None = None, *, calendar: MarketCalendar | None = None, start: float = START
    ) -> None:
        self.clock = VirtualClock(start)
        self.desk = Desk(TradingConfig(), book or Book(), self.clock, calendar or AlwaysOpen(), "paper")
        self.rows = RowKeeper(self.desk, FillKeeper(self.desk, PositionManager(self.desk)))
        self.opening = Opening(self.desk, self.rows, cast("OrderExecutor", self))
        self.reconciler = PositionReconciler(self.desk, self.rows, self.opening)
        self.listed: dict[int, BrokerOrder] = {}
        self.held: dict[str, Held] = {}
        self.cash = 10_000_000
        self.asked: list[tuple[float, BrokerRequest]] = []
        self.broken = ""
        """While not blank every read fails, for this reason."""
        self.takes = 0.0
        """Seconds that an answer takes."""

    @property
    def book(self) -> Book:
        return self.desk.book

    def doubt_what_was_on_its_way(self) -> None:
        for record in self.book.open_orders():
            if record.phase == "pending":
                self.doubt(record.intent_id, ago=0.0)

    # -- our orders

    def order(
        self, number: int = 0, *, symbol: str = "005930", side: Side = "buy", qty: int = 10, price: int = 70_000
    ) -> str:
        """An order is meant, and with a number it is at the broker."""
        desk = self.desk
        intent = f"i{self.book.next_intent}"
        division = "00" if price else "01"
        desk.emit(
            ev.OrderIntended(
                desk.now, intent, f"k{intent}", f"{desk.today()}", symbol, side, qty, price, price,
                "limit" if price else "market", "day", "KRX", division, "user",
            )
        )  # fmt: skip
        if number:
            desk.emit(ev.OrderSubmitted(desk.now, intent, str(self.id(number)), "answer"))
            self.row(number, symbol=symbol, side=side, qty=qty, price=price)
        return intent

    def doubt(self, intent: str, what: Literal["place", "modify", "cancel"] = "place", *, ago: float = 1.0) -> None:
        """Its POST was begun so many seconds ago, and has ended without an answer."""
        now = self.desk.now
        self.desk.emit(ev.OrderDoubted(now, intent, what, "time-out", float(int(now - ago)), now, 60.0))

    def state(self, intent: str) -> OrderState:
        return self.book.orders[intent].state

    # -- the broker's lists

    def id(self, number: int) -> OrderId:
        return OrderId(self.desk.today(), "00950", number)

    def row(
        self, number: int, *, symbol: str = "005930", side: Side = "buy", qty: int = 10, price: int = 70_000,
        action: Literal["new", "modify", "cancel"] = "new", original: int | None = None, at: float | None = None,
    ) -> None:  # fmt: skip
        """The broker lists it, open and untraded."""
        at = float(int(self.desk.now)) if at is None else at
        left = 0 if action == "cancel" else qty
        self.listed[number] = BrokerOrder(
            OrderId(datetime.fromtimestamp(at, KST).date(), "00950", number), symbol, side, action, qty, price,
            "00" if price else "01", "KRX", at, original, 0, 0, left, 0, 0,
        )  # fmt: skip

    def change(self, number: int, *, filled: int = 0, left: int = 0, canceled: int = 0, rejected: int = 0) -> None:
        """What the list says of it now."""
        row = self.listed[number]
        self.listed[number] = replace(
            row, filled_qty=filled, filled_amount=filled * (row.price or 70_000), remaining_qty=left,
            canceled_qty=canceled, rejected_qty=rejected,
        )  # fmt: skip

    def answer(self, request: BrokerRequest) -> Outcome:
        """What the broker says."""
        if self.broken:
            return ReadFailed(self.broken)
        if isinstance(request, ReadBalance):
            return BalanceSheet(dict(self.held), self.cash, self.cash, self.cash)
        assert isinstance(request, ReadOrders)
        rows = [
            each
            for _, each in sorted(self.listed.items())
            if each.number.date == request.day
            and request.symbol in ("", each.symbol)
            and (each.remaining_qty or not request.open_only)
        ]
        return OrderList(request, tuple(rows), True)

    def read(self, request: ReadOrders | None = None, *, lack: Sequence[int] = (), whole: bool = True) -> bool:
        """A read, here and now; whether it was usable."""
        self.desk.tick()
        request = request or ReadOrders(self.desk.today())
        found = self.answer(request)
        if isinstance(found, OrderList):
            rows = tuple(row for row in found.rows if row.number.number not in lack)
            found = OrderList(request, rows, whole, "" if whole else "page 2 is missing")
        return self.rows.take(Answered(0, found, self.desk.mono, self.desk.mono))

    # -- time

    def wait(self, seconds: float) -> None:
        self.clock.advance(seconds)
        self.desk.tick()

    def run(self, seconds: float) -> None:
        """Let opening and reconciler do what they want for so long."""
        end = self.clock.monotonic() + seconds
        if self.opening.next_wake() is None:
            self.opening.begin()
        for _ in range(10_000):
            self._serve()
            due = [at for at in (self.opening.next_wake(), self.reconciler.next_wake()) if at is not None]
            at = max(min(due, default=end), self.desk.mono)
            if at > end:
                break
            self.clock.advance(at - self.clock.monotonic())
            self._wake()
        else:
            raise AssertionError("it never comes to rest")
        self.wait(max(0.0, end - self.clock.monotonic()))
        self.opening.turn_day()

    def _wake(self) -> None:
        self.desk.tick()
        self.opening.turn_day()
        for room in (self.opening, self.reconciler):
            due = room.next_wake()
            if due is not None and due <= self.desk.mono:
                room.wake()

    def _serve(self) -> None:
        while self.desk.outbox:
            assert len(self.desk.outbox) == 1, "two questions at once"
            number, request = self.desk.outbox.pop()
            started = self.desk.mono
            self.asked.append((started, request))
            found = self.answer(request)
            self.wait(self.takes)
            self.desk.answered(Answered(number, found, started, self.desk.mono, 10.0, self.clock.time()))
            self._wake()

    def events(self, kind: type[ev.Event]) -> list[ev.Event]:
        """What happened, of one kind."""
        return [each for each in self.desk.publish if isinstance(each, kind)]

    def codes(self) -> list[str]:
        """Codes of what a human was told."""
        return [each.code for each in self.desk.told]


@pytest.fixture
def table() -> type[Table]:
    """A desk, its rows, opening and reconciler, and a broker of rows: ``table()`` makes one."""
    return Table
