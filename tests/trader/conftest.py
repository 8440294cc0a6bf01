"""A desk on a clock that stands still, a core whose broker is a list, and engines on a simulator over loopback."""

from __future__ import annotations

import os
import sys
import time
from collections.abc import Callable, Iterator, Sequence
from contextlib import ExitStack
from dataclasses import replace
from datetime import datetime
from pathlib import Path
from subprocess import PIPE, Popen
from typing import Any, Literal, TypeVar, cast

import pytest

from pykis import (
    AccountNumber,
    OrderId,
    PyKis,
    Rate,
    RepeatSettings,
    SessionSettings,
    StreamSettings,
    TokenSettings,
    VirtualClock,
)
from pykis.clock import KST
from pykis.kinds import Side
from pykis.market.sessions import AlwaysOpen, MarketCalendar
from pykis.simulator import AccountSetup, Fault, FaultKind, Simulator, SimulatorServer
from pykis.trader import TradingEngine
from pykis.trader import events as ev
from pykis.trader.book import Book
from pykis.trader.commands import Command, Place
from pykis.trader.config import RiskLimits, TradingConfig
from pykis.trader.core import Asked, Core
from pykis.trader.desk import Desk, Told
from pykis.trader.errors import StoreError
from pykis.trader.executor import OrderExecutor
from pykis.trader.fills import FillKeeper
from pykis.trader.holdings import Cash
from pykis.trader.opening import Opening
from pykis.trader.orders import OrderRecord, print_of
from pykis.trader.ports import (
    Accepted,
    Answered,
    BalanceSheet,
    BrokerOrder,
    BrokerRequest,
    CancelOrder,
    Held,
    ModifyOrder,
    Notice,
    Noticed,
    OrderList,
    Outcome,
    PlaceOrder,
    QuoteSheet,
    ReadBalance,
    ReadFailed,
    ReadOrders,
    ReadQuote,
)
from pykis.trader.positions import PositionManager
from pykis.trader.reconciler import PositionReconciler
from pykis.trader.rows import RowKeeper
from pykis.trader.states import OrderState

T = TypeVar("T")
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

    def __init__(
        self, config: TradingConfig | None = None, journal: ListJournal | None = None, start: float = START
    ) -> None:
        self.clock = VirtualClock(start)
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


@pytest.fixture(scope="session", autouse=True)
def soaking(request: pytest.FixtureRequest) -> Iterator[Popen[str] | None]:
    """The soak lives beside the other tests, from the first of the trader's on; its own test waits for its end."""
    if not any(item.path.name == "test_soak.py" for item in request.session.items):
        yield None
        return
    seconds = os.environ.get("PYKIS_SOAK_SECONDS", "120")
    command = [sys.executable, "-m", "pykis.trader.testing.soak", "--seconds", seconds]
    with Popen(command, stdout=PIPE, stderr=PIPE, text=True) as process:
        yield process
        process.kill()


@pytest.fixture
def desk() -> Desk:
    """A desk that knows nothing yet."""
    return Desk(TradingConfig(), Book(), VirtualClock(START), AlwaysOpen(), "paper")


@pytest.fixture
def rig() -> type[Rig]:
    """A core by hand: ``rig()`` or ``rig(config, journal)`` makes one."""
    return Rig


class Stage(Rig):
    """A core that is ready to trade. Reads are answered from `listed`, and from the book's own holdings, when the test
    says so; POSTs, notices and rows come by hand."""

    def __init__(
        self, config: TradingConfig | None = None, journal: ListJournal | None = None, start: float = START,
        listed: dict[int, BrokerOrder] | None = None,
    ) -> None:  # fmt: skip
        super().__init__(config or TradingConfig(risk=RiskLimits(duplicate_window=None)), journal, start)
        self.listed = {} if listed is None else listed
        self.done: set[int] = set()
        self.core.start()
        self.serve()

    def again(self, config: TradingConfig | None = None) -> Stage:
        """The next life on the same journal."""
        return type(self)(config or self.core.desk.config, self.journal, self.clock.time(), self.listed)

    # -- what the core asked for

    def open(self, *kinds: type[BrokerRequest]) -> list[tuple[int, BrokerRequest]]:
        """Requests of these kinds that nobody has answered."""
        return [each for each in self.sent if isinstance(each[1], kinds) and each[0] not in self.done]

    def posts(self) -> list[PlaceOrder | ModifyOrder | CancelOrder]:
        """Everything of the order kind that was sent."""
        return [each for _, each in self.sent if isinstance(each, PlaceOrder | ModifyOrder | CancelOrder)]

    def answer(self, number: int, outcome: Outcome, *, started: float | None = None, timeout: float = 10.0) -> None:
        self.done.add(number)
        super().answer(number, outcome, started=started, timeout=timeout)

    def settle(self, outcome: Outcome, *, took: float = 0.0) -> None:
        """Answer the oldest POST that waits."""
        number = self.open(PlaceOrder, ModifyOrder, CancelOrder)[0][0]
        self.answer(number, outcome, started=self.clock.monotonic() - took)

    def accept(self, number: int) -> None:
        """The oldest POST that waits was accepted under that number."""
        self.settle(Accepted(self.id(number)))

    def serve(self, *kinds: type[BrokerRequest]) -> None:
        """Answer reads until none waits."""
        while found := self.open(*(kinds or (ReadOrders, ReadBalance, ReadQuote))):
            self.answer(found[0][0], self.says(found[0][1]))

    def says(self, request: BrokerRequest) -> Outcome:
        """What the broker says to a read."""
        if isinstance(request, ReadOrders):
            rows = [each for _, each in sorted(self.listed.items()) if each.remaining_qty or not request.open_only]
            rows = [each for each in rows if each.number.date == request.day]
            return OrderList(request, tuple(each for each in rows if request.symbol in ("", each.symbol)), True)
        if isinstance(request, ReadQuote):
            return QuoteSheet(request.symbol, 70_000, 70_000, 49_000, 91_000)
        assert isinstance(request, ReadBalance)
        book = self.core.book
        held = {
            each.symbol: Held(each.symbol, each.qty, each.qty, each.cost, 70_000) for each in book.holdings.values()
        }
        cash = book.cash if book.cash.known else Cash(100_000_000, 100_000_000, 100_000_000)
        held = {symbol: each for symbol, each in held.items() if each.qty}
        return BalanceSheet(held, cash.settled, cash.d1, cash.d2)

    def read(self) -> None:
        """A complete read, now."""
        self.serve()
        self.core.desk.look_soon(0.0)
        self.core.handle()
        self.serve()

    def run(self, seconds: float) -> None:
        """Let time go by; every read is answered at once."""
        end = self.clock.monotonic() + seconds
        for _ in range(2_000):
            self.serve()
            due = self.core.next_wake()
            if due is None or due > end:
                self.clock.advance(max(0.0, end - self.clock.monotonic()))
                return
            self.clock.advance(max(1e-6, due - self.clock.monotonic()))
            self.core.handle()
        raise AssertionError("it never comes to rest")

    # -- orders

    def place(
        self, qty: int = 10, price: int | None = 70_000, *, side: Side = "buy", key: str = "", symbol: str = "005930",
        **more: Any,
    ) -> str:  # fmt: skip
        """Order; the quote is answered. The reply."""
        kind = more.pop("order_type", "limit" if price else "market")
        self.ask(Place(symbol, side, qty, price, kind, key or f"k{self._command}", **more))
        self.serve(ReadQuote)
        return self.replies.get(self._command, "")

    def bought(
        self, number: int = 1, qty: int = 10, price: int = 70_000, *, side: Side = "buy", symbol: str = "005930",
        **more: Any,
    ) -> str:  # fmt: skip
        """An order that the broker has and lists."""
        intent = self.place(qty, price, side=side, symbol=symbol, **more)
        self.accept(number)
        self.row(number, qty=qty, price=price, side=side, symbol=symbol)
        return intent

    def order(self, intent: str) -> OrderRecord:
        return self.core.book.orders[intent]

    def state(self, intent: str) -> OrderState:
        return self.order(intent).state

    def id(self, number: int) -> OrderId:
        return OrderId(self.core.desk.today(), "00950", number)

    def row(self, number: int, *, filled: int = 0, left: int | None = None, qty: int = 10, **more: Any) -> None:
        """The broker lists it; `left` is what is not filled if not said."""
        price, action = more.pop("price", 70_000), more.pop("action", "new")
        left = qty - filled if left is None and action != "cancel" else left or 0
        values: dict[str, Any] = {
            "symbol": "005930", "side": "buy", "division": "00" if price else "01", "exchange": "KRX",
            "placed_at": float(int(self.clock.time())), "original": None, "filled_amount": filled * price,
            "canceled_qty": 0, "rejected_qty": 0, **more,
        }  # fmt: skip
        self.listed[number] = BrokerOrder(
            number=self.id(number), action=action, qty=qty, price=price, filled_qty=filled, remaining_qty=left, **values
        )

    def notice(self, kind: str, number: int, qty: int = 10, price: int = 70_000, **more: Any) -> Notice:
        """A notice comes."""
        values: dict[str, Any] = {
            "original": None, "symbol": "005930", "side": "buy", "order_qty": 10,
            "at": float(int(self.clock.time())), **more,
        }  # fmt: skip
        notice = Notice(self.id(number), kind=cast(Any, kind), qty=qty, price=price, **values)
        self.core.handle(Noticed(notice))
        return notice

    def codes(self) -> list[str]:
        """Codes of what a human was told."""
        return [each.code for each in self.told]


@pytest.fixture
def stage() -> type[Stage]:
    """A core that is ready, with a broker by hand: ``stage()`` makes one."""
    return Stage


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
        self.ahead = 0.0
        """Seconds that the broker's clock is ahead of ours."""

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
            self.desk.answered(Answered(number, found, started, self.desk.mono, 10.0, self.clock.time() + self.ahead))
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


ACCOUNT = AccountNumber("50123456", "01")
QUICK = SessionSettings(
    connect_timeout=2.0,
    read_timeout=5.0,
    repeat=RepeatSettings(first=0.001, most=0.01),
    rate=Rate.unlimited(),
    approvals=Rate.unlimited(),
    token=TokenSettings(retry=0.05),
    stream=StreamSettings(poll=0.02, backoff=0.01, backoff_max=0.05, connects=1000),
)


class Live:
    """A simulator on loopback whose market moves only by hand, an account, and engines that trade it."""

    def __init__(self, folder: Path, holdings: dict[str, tuple[int, int]]) -> None:
        self.folder = folder
        account = AccountSetup(ACCOUNT, hts_id="live", cash=10_000_000, holdings=holdings)
        self.simulator = Simulator(rest_limit=0, token_interval=0.0, liquidity=False, rate=0.0, accounts=[account])
        self.simulator.issuer.approval_interval = 0.0
        self.server = SimulatorServer(self.simulator).start()
        self.told: list[tuple[str, str, str]] = []
        """What a human was told: level, code, sentence."""
        self.settings = QUICK
        self._opened = ExitStack()
        self._kis: PyKis | None = None

    def notify(self, level: Literal["info", "warning", "alarm"], code: str, sentence: str) -> None:
        self.told.append((level, code, sentence))

    @property
    def key(self) -> dict[str, str]:
        """What `PyKis` needs to know."""
        server = self.server
        return {
            "app_key": server.app_key, "app_secret": server.app_secret, "account": server.account,
            "hts_id": server.hts_id, "base_url": server.rest_url, "websocket_url": server.websocket_url,
        }  # fmt: skip

    def engine(self, **settings: Any) -> TradingEngine:
        """An engine, not started; whatever is still running is stopped at the end. They share one `PyKis`."""
        if self._kis is None:
            self._kis = PyKis(
                **cast("Any", self.key), virtual=True, settings=self.settings, state_dir=self.folder / "keys"
            )
            self._opened.callback(self._kis.close)
        config = TradingConfig.load(environ={}, state_dir=self.folder / "engines", **settings)
        engine = TradingEngine(self._kis, config, calendar=AlwaysOpen(), notifiers=[self])
        self._opened.callback(engine.stop, 0.0)
        return engine

    def do(self, work: Callable[[], T]) -> T:
        """Do something to the simulator."""
        return self.server.call(work)

    def arm(self, tr_id: str, kind: FaultKind, **more: Any) -> int:
        """From now on this goes wrong."""
        return self.do(lambda: self.simulator.faults.add(Fault(tr_id, kind, **more)))

    def by_hand(self, side: Side, symbol: str, qty: int, price: int) -> int:
        """The account's owner orders at the broker; the order's number."""
        placed = self.do(
            lambda: self.simulator.ledger.place(ACCOUNT, side=side, symbol=symbol, qty=qty, price=price, division="00")
        )
        return cast("Any", placed).order_no

    def trade(self, symbol: str, price: int, qty: int = 1, side: Side = "sell") -> None:
        """Others want to trade at that price; with what rests there they do."""
        self.do(lambda: self.simulator.market.foreign(symbol, side, qty, price))

    def rows(self) -> list[Any]:
        """The ledger's rows of today, the oldest first."""
        day = self.do(lambda: self.simulator.market.day)
        return self.do(lambda: list(self.simulator.ledger.rows(ACCOUNT, day, day)))

    def posts(self) -> list[str]:
        """Paths of the orders, modifications and cancellations that reached the server."""
        return self.do(lambda: [each.path for each in self.simulator.gateway.log if "/order-" in each.path])

    def until(self, condition: Callable[[], T], timeout: float = 20.0) -> T:
        """What the condition gives as soon as it holds; the test fails if that takes too long."""
        ends = time.monotonic() + timeout
        while not (found := condition()):
            assert time.monotonic() < ends, f"it did not come to pass; told: {self.told}"
            time.sleep(0.004)
        return found

    def close(self) -> None:
        try:
            self._opened.close()
        finally:
            self.server.stop()


@pytest.fixture
def live(request: pytest.FixtureRequest, tmp_path: Path) -> Iterator[Live]:
    """An account with 10,000,000 won; holdings by ``@pytest.mark.parametrize("live", [...], indirect=True)``."""
    pytest.importorskip("aiohttp", reason="the simulator's server needs the extra 'simulator'")
    made = Live(tmp_path, getattr(request, "param", {}))
    yield made
    made.close()
