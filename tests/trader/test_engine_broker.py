"""A broker written by someone else, through the ports alone: a market of paper notes, no KIS and no network."""

from __future__ import annotations

import queue
import threading
from collections.abc import Callable, Iterator
from datetime import date
from pathlib import Path
from typing import Any, Literal

import pytest

from pykis import OrderId, SystemClock
from pykis.clock import kst
from pykis.market.sessions import AlwaysOpen
from pykis.trader import (
    Accepted,
    Answered,
    BalanceSheet,
    BrokerOrder,
    BrokerRequest,
    CancelOrder,
    EngineLockedError,
    EngineStateError,
    Held,
    Input,
    ModifyOrder,
    Notice,
    Noticed,
    NotSent,
    OrderList,
    OrderState,
    Outcome,
    PlaceOrder,
    Priced,
    QuoteSheet,
    ReadBalance,
    ReadFailed,
    ReadOrders,
    ReadQuote,
    Refused,
    SendVeto,
    TradingConfig,
    TradingEngine,
    Uncertain,
    Watch,
)

SYMBOL = "005930"


class Slips:
    """Every order is a slip of paper. One thread answers, as a network would; the test moves the slips."""

    def __init__(self) -> None:
        self.clock = SystemClock()
        self.slips: dict[int, BrokerOrder] = {}
        self.held: dict[str, Held] = {}
        self.watched: list[frozenset[str]] = []
        self.broken = False
        self.answers: dict[type, Outcome | None] = {}
        """Instead of what it would say; None says nothing at all."""
        self._queue: queue.SimpleQueue[tuple[int, BrokerRequest] | None] = queue.SimpleQueue()
        self._post: Callable[[Input], None] = lambda item: None
        self._thread = threading.Thread(target=self._work, daemon=True)

    # -- the port

    @property
    def name(self) -> str:
        return "slips-1"

    @property
    def environment(self) -> Literal["paper", "real"]:
        return "paper"

    def start(self, post: Callable[[Input], None]) -> None:
        self._post = post
        self._thread.start()

    def submit(self, request_id: int, request: BrokerRequest) -> None:
        if self.broken and isinstance(request, PlaceOrder):
            raise RuntimeError("no pen")
        self._queue.put((request_id, request))

    def stop(self) -> None:
        self._queue.put(None)
        self._thread.join(5)

    # -- behind it

    def _work(self) -> None:
        while (item := self._queue.get()) is not None:
            number, request = item
            started = self.clock.monotonic()
            outcome = self.answers.get(type(request), self._answer(request))
            if outcome is not None and not isinstance(request, Watch):
                self._post(Answered(number, outcome, started, self.clock.monotonic(), 1.0, self.clock.time()))

    def _answer(self, request: BrokerRequest) -> Outcome | None:
        if isinstance(request, PlaceOrder):
            return self._place(request)
        if isinstance(request, CancelOrder):
            old = self.slips[request.number.number]
            self._write(old.number.number, remaining_qty=0, canceled_qty=old.remaining_qty)
            self._tell("canceled", old, old.remaining_qty, 0)
            return Accepted(self._id(len(self.slips) + 100))
        if isinstance(request, ReadOrders):
            rows = [each for each in self.slips.values() if each.number.date == request.day]
            rows = [each for each in rows if each.remaining_qty or not request.open_only]
            return OrderList(request, tuple(each for each in rows if request.symbol in ("", each.symbol)), True)
        if isinstance(request, ReadBalance):
            return BalanceSheet(dict(self.held), 5_000_000, 5_000_000, 5_000_000)
        if isinstance(request, ReadQuote):
            return QuoteSheet(request.symbol, 70_000, 70_000, 49_000, 91_000)
        assert isinstance(request, (Watch, ModifyOrder))
        if isinstance(request, Watch):
            self.watched.append(request.symbols)
            return None
        return Refused("NO_CHANGES", "slips are written in ink")

    def _place(self, request: PlaceOrder) -> Outcome:
        try:
            request.gate()
        except SendVeto as error:
            return NotSent(str(error), vetoed=True)
        number = self._id(len(self.slips) + 1)
        self.slips[number.number] = BrokerOrder(
            number, request.symbol, request.side, "new", request.qty, request.price, request.division,
            request.exchange, float(int(self.clock.time())), None, 0, 0, request.qty, 0, 0,
        )  # fmt: skip
        return Accepted(number)

    def _id(self, number: int) -> OrderId:
        return OrderId(self.today, "00001", number)

    @property
    def today(self) -> date:
        return kst(self.clock.time()).date()

    def _write(self, number: int, **changes: int) -> None:
        old = self.slips[number]
        values = {name: getattr(old, name) for name in old.__match_args__}
        self.slips[number] = BrokerOrder(**{**values, **changes})

    def _tell(self, kind: Any, row: BrokerOrder, qty: int, price: int) -> None:
        at = float(int(self.clock.time()))
        self._post(Noticed(Notice(row.number, None, row.symbol, row.side, kind, qty, price, row.qty, at)))

    # -- by the test

    def trade(self, number: int, qty: int, price: int) -> None:
        """It trades: told by a notice."""
        row = self.slips[number]
        self._write(
            number, filled_qty=row.filled_qty + qty, filled_amount=row.filled_amount + qty * price,
            remaining_qty=row.remaining_qty - qty,
        )  # fmt: skip
        self._tell("filled", row, qty, price)

    def price(self, price: int) -> None:
        """Someone else trades."""
        self._post(Priced(SYMBOL, price, self.clock.time()))


class Desk:
    """The broker, and engines over it."""

    def __init__(self, folder: Path) -> None:
        self.folder = folder
        self.broker = Slips()
        self.made: list[TradingEngine] = []

    def engine(self, **settings: Any) -> TradingEngine:
        config = TradingConfig.load(environ={}, state_dir=self.folder, **settings)
        engine = TradingEngine(
            broker=self.broker, config=config, clock=self.broker.clock, calendar=AlwaysOpen(), notifiers=[]
        )
        self.made.append(engine)
        return engine


@pytest.fixture
def slips(tmp_path: Path) -> Iterator[Desk]:
    made = Desk(tmp_path)
    yield made
    for each in made.made:
        each.stop(0.0)


def test_it_trades_fills_cancels_and_protects(slips: Desk) -> None:
    broker = slips.broker
    with slips.engine() as engine:
        assert engine.report is not None
        assert engine.report.status == "CLEAN"
        assert engine.home.name == "slips-1"
        order = engine.buy(SYMBOL, 10, 69_000, stop_loss=60_000)
        assert (order.state, order.view.number) == (OrderState.SUBMITTED, str(broker._id(1)))
        broker.trade(1, 4, 69_000)
        assert order.wait({OrderState.PARTIAL_FILL}, timeout=10).filled_qty == 4
        assert engine.cancel(order.order_id).wait(timeout=10).state is OrderState.CANCELED
        with pytest.raises(EngineStateError, match="needs stop_loss"):
            engine.protect(SYMBOL)
        broker.held[SYMBOL] = Held(SYMBOL, 4, 4, 276_000, 69_000)
        broker.price(59_000)
        exit_ = waited(lambda: [each for each in engine.get_orders() if each.side == "sell"])[0]
        assert (exit_.qty, exit_.purpose) == (4, "exit:p1")
        waited(lambda: len(broker.slips) == 2)
        broker.trade(2, 4, 59_000)
        waited(lambda: not engine.get_positions())
        assert frozenset({SYMBOL}) in broker.watched
    assert [(each.side, each.qty, each.filled_qty) for each in broker.slips.values()] == [
        ("buy", 10, 4), ("sell", 4, 4),
    ]  # fmt: skip


def test_a_refusal_of_its_own_reaches_the_caller(slips: Desk) -> None:
    with slips.engine() as engine:
        order = engine.buy(SYMBOL, 10, 69_000)
        engine.modify(order.order_id, 70_000)
        waited(lambda: "slips are written in ink" in engine.explain(order.order_id))
        assert order.wait({OrderState.SUBMITTED}, timeout=10).state is OrderState.SUBMITTED
        slips.broker.answers[PlaceOrder] = Refused("NO_PAPER", "there is no paper left")
        refused = engine.buy(SYMBOL, 5, 69_000)
        assert (refused.state, refused.code, refused.reason) == (
            OrderState.REJECTED, "NO_PAPER", "there is no paper left",
        )  # fmt: skip


def test_silence_and_failed_reads_prove_nothing(slips: Desk) -> None:
    with slips.engine() as engine:
        slips.broker.answers[PlaceOrder] = Uncertain("the window was closed")
        slips.broker.answers[ReadOrders] = ReadFailed("the window is closed")
        order = engine.buy(SYMBOL, 10, 69_000)
        assert order.state is OrderState.UNKNOWN
        assert engine.buy(SYMBOL, 11, 69_000).code == "SYMBOL_LOCKED"
        assert order.wait(timeout=0.2).state is OrderState.UNKNOWN
        assert engine.get_status().unknown_orders == 1


def test_a_broker_that_never_answers_holds_nobody_for_ever(slips: Desk) -> None:
    with slips.engine(timing={"horizon": 0.2}) as engine:
        slips.broker.answers[PlaceOrder] = None
        order = engine.buy(SYMBOL, 10, 69_000)
        assert order.state is OrderState.PENDING_NEW
        assert engine.get_status().open_orders == 1
        engine.stop(0.0)
    slips.broker = Slips()
    with slips.engine() as again:
        assert again.get_orders()[0].state is OrderState.UNKNOWN


def test_a_halt_is_met_at_the_gate(slips: Desk) -> None:
    """What was decided before a halt and has not left yet stays here."""
    broker = slips.broker
    with slips.engine() as engine:
        place, closed, arrived = broker._place, threading.Event(), threading.Event()

        def slowly(request: PlaceOrder) -> Outcome:
            arrived.set()
            assert closed.wait(10)
            return place(request)

        broker._place = slowly  # type: ignore[method-assign]
        found: list[Any] = []
        asking = threading.Thread(target=lambda: found.append(engine.buy(SYMBOL, 10, 69_000)))
        asking.start()
        assert arrived.wait(10)
        engine.halt("now")
        closed.set()
        asking.join(10)
        assert (found[0].state, found[0].code) == (OrderState.REJECTED, "VETOED")
        assert found[0].reason == "trading is halted"
    assert broker.slips == {}


def test_its_name_is_the_lock(slips: Desk) -> None:
    with slips.engine(), pytest.raises(EngineLockedError):
        slips.engine().start()


def test_a_broker_that_breaks_the_deciding_thread_fails_loudly(slips: Desk, caplog: pytest.LogCaptureFixture) -> None:
    engine = slips.engine()
    engine.start()
    slips.broker.broken = True
    with pytest.raises(
        EngineStateError, match=r"has failed \(RuntimeError: no pen\); nothing is sent any more. Restart"
    ):
        engine.buy(SYMBOL, 10, 69_000)
    for ask in (engine.get_status, engine.get_orders, lambda: engine.halt("x"), lambda: engine.sell(SYMBOL, 1)):
        with pytest.raises(EngineStateError, match="has failed"):
            ask()
    assert "The deciding thread has failed" in caplog.text
    engine.stop()

    slips.broker = Slips()
    with slips.engine() as again:  # the intent was durable, whether it left nothing told: it is in doubt
        assert again.report is not None
        assert again.report.status == "RECONCILED"
        assert [each.state for each in again.get_orders()] == [OrderState.UNKNOWN]


def waited(condition: Callable[[], Any]) -> Any:
    clock = SystemClock()
    ends = clock.monotonic() + 20
    while not (found := condition()):
        assert clock.monotonic() < ends, "it did not come to pass"
        clock.sleep(0.004)
    return found
