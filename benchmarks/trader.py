"""The engine: from a command to bytes that are ready, a price with 20 positions, a long journal, a start after a kill.

Run alone with ``python -m benchmarks.trader``.
"""

from __future__ import annotations

import sqlite3
import statistics
import sys
import tempfile
import time
from collections.abc import Callable, Sequence
from datetime import datetime
from pathlib import Path

import requests

from pykis import OrderId, PyKis, Rate, SessionSettings, VirtualClock
from pykis.clock import KST, kst
from pykis.market.sessions import AlwaysOpen
from pykis.message import Request, Response, TransportError
from pykis.simulator import Simulator, SimulatorTransport
from pykis.trader import events as ev
from pykis.trader.book import Book
from pykis.trader.commands import Place, Protect
from pykis.trader.config import RiskLimits, TradingConfig
from pykis.trader.core import Asked, Core
from pykis.trader.kis_desk import KisDesk
from pykis.trader.ports import (
    Accepted,
    Answered,
    BalanceSheet,
    BrokerRequest,
    Held,
    Notice,
    Noticed,
    OrderList,
    Outcome,
    PlaceOrder,
    Priced,
    QuoteSheet,
    ReadBalance,
    ReadOrders,
    ReadQuote,
)
from pykis.trader.store import TradingStore

from .figures import Figure

START = datetime(2026, 11, 23, 10, 0, tzinfo=KST).timestamp()
DECISION_MS, DECISION_RATIO, TICK_US, OPEN_S = 1.0, 2.0, 60.0, 1.0
LIMITS = RiskLimits(
    max_order_value=10**12, max_symbol_value=10**13, max_total_value=10**14, max_orders_per_minute=None,
    max_orders_per_day=None, duplicate_window=None,
)  # fmt: skip


class Prepared(SimulatorTransport):
    """Answers everything but orders; of those it makes the bytes, and stops the watch."""

    ready = 0.0

    def send(self, request: Request) -> Response:
        if "order-cash" not in request.url:
            return super().send(request)
        self.session = getattr(self, "session", None) or requests.Session()
        self.session.prepare_request(
            requests.Request("POST", request.url, headers=dict(request.headers), data=request.body)
        )
        self.ready = time.perf_counter()
        raise TransportError("not sent: this is a measurement", sent=False)


class Engine:
    """A core on a real journal whose broker is played by hand."""

    def __init__(self, folder: Path, symbols: Sequence[str]) -> None:
        self.clock = VirtualClock(START)
        simulator = Simulator(rest_limit=0, start=START, liquidity=False)
        key = simulator.keys[0]
        self.transport = Prepared(simulator, self.clock)
        kis = PyKis(
            app_key=key.key, app_secret=key.secret, account=f"{key.account.cano}-{key.account.product}",
            hts_id=key.hts_id, transport=self.transport, clock=self.clock,
            settings=SessionSettings(rate=Rate(10**9)),
        )  # fmt: skip
        self.desk = KisDesk(kis)
        kis.token()
        self.symbols = symbols
        self.store = TradingStore.open(folder / "journal.sqlite3")
        self.sent: list[tuple[int, BrokerRequest]] = []
        self.numbers = 0
        self.commands = 0
        self.core = Core(
            TradingConfig(risk=LIMITS), self.store.load(), self.store, clock=self.clock, calendar=AlwaysOpen(),
            environment="paper", send=lambda number, request: self.sent.append((number, request)), listener=self,
        )  # fmt: skip
        self.core.start()
        self.play()
        self.core.handle(Asked(0, Place("005930", "buy", 1, 70_000, "limit", "first")))  # reads the day's quote
        self.play()

    def deliver(self, events: object, told: object, replies: object) -> None:
        """Nobody listens here."""

    def play(self) -> None:
        """Answer everything that was sent, until nothing is."""
        while self.sent:
            number, request = self.sent.pop(0)
            outcome = self._outcome(request)
            if outcome is not None:
                now = self.clock.monotonic()
                self.core.handle(Answered(number, outcome, now, now, 10.0, self.clock.time()))
                if isinstance(outcome, Accepted) and isinstance(request, PlaceOrder):
                    self._fill(outcome.number, request)

    def _outcome(self, request: BrokerRequest) -> Outcome | None:
        if isinstance(request, PlaceOrder):
            self.numbers += 1
            return Accepted(OrderId(kst(self.clock.time()).date(), "00950", self.numbers))
        if isinstance(request, ReadOrders):
            return OrderList(request, (), True)
        if isinstance(request, ReadBalance):
            held = {each: Held(each, 100, 100, 7_000_000, 70_000) for each in self.symbols}
            return BalanceSheet(held, 10**13, 10**13, 10**13)
        if isinstance(request, ReadQuote):
            return QuoteSheet(request.symbol, 70_000, 70_000, 49_000, 91_000)
        return None

    def _fill(self, number: OrderId, request: PlaceOrder) -> None:
        at = self.clock.time()
        self.core.handle(
            Noticed(Notice(number, None, request.symbol, "buy", "filled", request.qty, 70_000, request.qty, at))
        )

    def decide(self) -> float:
        """Seconds from one command to its bytes."""
        self.commands += 1
        self.clock.advance(0.05)
        command = Place("005930", "buy", 1, 70_000, "limit", f"key-{self.commands}")
        self.core.handle(Priced("005930", 70_000, self.clock.time()))
        started = time.perf_counter()
        self.core.handle(Asked(self.commands, command))
        number, request = next(each for each in self.sent if isinstance(each[1], PlaceOrder))
        self.desk.answer(number, request)
        taken = self.transport.ready - started
        self.play()
        return taken


class Floor:
    """What nobody can do without: one durable commit of the intent's line, and the bytes of one request."""

    def __init__(self, folder: Path) -> None:
        self.connection = sqlite3.connect(folder / "floor.sqlite3", isolation_level=None)
        for pragma in ("journal_mode=wal", "synchronous=full"):
            self.connection.execute(f"pragma {pragma}")
        self.connection.execute("create table events (sequence integer primary key, line text, hash blob)")
        self.session = requests.Session()
        self.line = '{"at":1795000000.25,"intent_id":"20261123-000001"}'.ljust(420)
        self.headers = {f"header-{n}": "x" * 40 for n in range(8)}

    def __call__(self) -> float:
        started = time.perf_counter()
        self.connection.execute("begin immediate")
        self.connection.execute("insert into events (line, hash) values (?, ?)", (self.line, bytes(32)))
        self.connection.execute("commit")
        self.session.prepare_request(
            requests.Request("POST", "https://localhost/uapi/order-cash", headers=self.headers, data=b"x" * 200)
        )
        return time.perf_counter() - started


def decision(rounds: int = 400) -> Figure:
    """Command to bytes, the intent durable before."""
    with tempfile.TemporaryDirectory() as name:
        engine, floor = Engine(Path(name), ("005930",)), Floor(Path(name))
        for _ in range(20):
            engine.decide(), floor()
        taken, bare = [], []
        for _ in range(rounds):
            taken.append(engine.decide())
            bare.append(floor())
        engine.store.close()
    mine, least = statistics.median(taken), statistics.median(bare)
    ratio = statistics.median(a / b for a, b in zip(taken, bare, strict=True))
    return Figure(
        "order decision: command to bytes, durable intent included",
        f"{mine * 1e3:.2f} ms",
        f"one durable commit and one prepare_request, {least * 1e3:.2f} ms",
        f"{ratio:.2f}x",
        f"{DECISION_MS:g} ms and {DECISION_RATIO:g}x",
        mine <= DECISION_MS * 1e-3 and ratio <= DECISION_RATIO,
    )


def tick(number: int = 20_000) -> Figure:
    """A price of one of 20 protected positions."""
    symbols = [f"{n:06d}" for n in range(100_010, 100_210, 10)]
    with tempfile.TemporaryDirectory() as name:
        engine = Engine(Path(name), symbols)
        for place, symbol in enumerate(symbols):
            engine.core.handle(Asked(10_000 + place, Protect(symbol, stop=50_000, take=90_000, trail=15_000)))
        engine.play()
        assert len(engine.core.book.protections) == len(symbols)
        for symbol in symbols:
            engine.core.handle(Priced(symbol, 70_000, START))
        started = time.process_time()
        for place in range(number):
            engine.core.handle(Priced(symbols[place % 20], 70_000 - place % 7 * 100, START))
            engine.clock.advance(0.001)
        taken = (time.process_time() - started) / number
        engine.store.close()
    return Figure(
        "a price through the engine with 20 protected positions",
        f"{taken * 1e6:.1f} us",
        "-",
        "-",
        f"{TICK_US:g} us",
        taken <= TICK_US * 1e-6,
    )


def opening(events: int = 100_000) -> Figure:
    """A journal of so many events, opened with its chain verified."""
    with tempfile.TemporaryDirectory() as name:
        path = Path(name) / "journal.sqlite3"
        store = TradingStore.open(path)
        book = store.load()
        write(store, book, events)
        expected = book.to_bytes()
        store.close()
        started = time.perf_counter()
        store = TradingStore.open(path)
        found = store.load()
        taken = time.perf_counter() - started
        assert found.to_bytes() == expected
        store.close()
    return Figure(
        f"a journal of {events:,} events opens, every hash checked",
        f"{taken:.2f} s",
        "-",
        "-",
        f"{OPEN_S:g} s",
        taken <= OPEN_S,
    )


def write(store: TradingStore, book: Book, events: int, a_day: int = 500) -> None:
    """Orders that fill, some hundred a day, in batches: four events each."""
    batch: list[ev.Event] = []

    def put(event: ev.Event) -> None:
        book.apply(event)
        batch.append(event)

    for number in range(events // 4):
        at = START + number
        day = f"{kst(START + number // a_day * 86_400):%Y-%m-%d}"
        if number % a_day == 0:
            put(ev.DayOpened(at, day, 10**9))
        intent, odno = f"i-{number:06d}", f"{day.replace('-', '')}-00950-{number:010d}"
        put(
            ev.OrderIntended(
                at, intent, f"key-{number}", day, "005930", "buy", 10, 70_000, 70_000, "limit", "day", "KRX", "00",
                "user",
            )
        )  # fmt: skip
        put(ev.OrderSubmitted(at, intent, odno, "answer"))
        put(ev.OrderFilled(at, intent, odno, 4, 280_000, 30, 0, "notice"))
        put(ev.OrderFilled(at, intent, odno, 6, 420_000, 50, 0, "row"))
        if len(batch) >= 400:
            store.append(batch, book)
            batch.clear()
    if batch:
        store.append(batch, book)


def figures() -> list[Figure]:
    """All of them."""
    measures: tuple[Callable[[], Figure], ...] = (decision, tick, opening)
    return [measure() for measure in measures]


if __name__ == "__main__":
    for found in figures():
        sys.stdout.write(f"{found.what}: {found.measured} ({found.ratio}; {found.target}) {found.met}\n")
