"""The deciding thread: one input at a time, replies to who asked, and an end that everybody hears of."""

from __future__ import annotations

import threading
from collections.abc import Callable, Iterator
from datetime import datetime, timedelta
from typing import Any

import pytest

from pykis import OrderId, SystemClock
from pykis.clock import kst
from pykis.market.sessions import AlwaysOpen
from pykis.trader import EngineStateError, OrderState, Timing, TradingConfig, UnknownOrderError
from pykis.trader import events as ev
from pykis.trader.book import Book
from pykis.trader.bus import EventBus
from pykis.trader.commands import Cancel, Halt, Place
from pykis.trader.core import Core
from pykis.trader.desk import Told
from pykis.trader.inbox import Inbox
from pykis.trader.metrics import Meter
from pykis.trader.ports import (
    Accepted,
    Answered,
    BalanceSheet,
    BrokerRequest,
    OrderList,
    PlaceOrder,
    QuoteSheet,
    ReadBalance,
    ReadOrders,
    ReadQuote,
)
from pykis.trader.runner import Runner

SYMBOL = "005930"
CONFIG = TradingConfig(timing=Timing(store_retry=0.05))


class Room:
    """A runner whose broker answers on the spot, but for orders: those lie in `sent`."""

    def __init__(self, journal: Any) -> None:
        self.clock = SystemClock()
        self.journal = journal
        self.told: list[Told] = []
        self.bus = EventBus()
        self.sent: list[tuple[int, PlaceOrder]] = []
        self.inside: Callable[[], object] | None = None
        """Called once on the deciding thread, at the next order that is sent."""
        self.past: dict[str, Any] = {}
        self.runner = Runner(self.clock, self.bus, self.told.append, Meter(), self._past)
        self.core = Core(
            CONFIG, Book(), journal, clock=self.clock, calendar=AlwaysOpen(), environment="paper",
            send=self._send, listener=self.runner,
        )  # fmt: skip

    def _past(self, order_id: str) -> Any:
        if order_id not in self.past:
            raise UnknownOrderError(f"There is no order {order_id!r}.")
        return self.past[order_id]

    def _send(self, number: int, request: BrokerRequest) -> None:
        if isinstance(request, PlaceOrder):
            self.sent.append((number, request))
            inside, self.inside = self.inside, None
            if inside is not None:
                inside()
        elif isinstance(request, ReadOrders):
            self.answer(number, OrderList(request, (), True))
        elif isinstance(request, ReadBalance):
            self.answer(number, BalanceSheet({}, 5_000_000, 5_000_000, 5_000_000))
        elif isinstance(request, ReadQuote):
            self.answer(number, QuoteSheet(SYMBOL, 70_000, 70_000, 49_000, 91_000))

    def answer(self, number: int, outcome: Any) -> None:
        mono = self.clock.monotonic()
        self.runner.post(Answered(number, outcome, mono, mono, 10.0, self.clock.time()))

    def accept(self) -> None:
        number, _ = self.sent.pop(0)
        self.answer(number, Accepted(OrderId(kst(self.clock.time()).date(), "00950", number)))

    def place(self, qty: int = 1, key: str = "k") -> Place:
        return Place(SYMBOL, "buy", qty, 70_000, "limit", key)

    def until(self, condition: Callable[[], Any]) -> Any:
        ends = self.clock.monotonic() + 20
        while not (found := condition()):
            assert self.clock.monotonic() < ends, "it did not come to pass"
            self.clock.sleep(0.002)
        return found


@pytest.fixture
def room(rig: Any) -> Iterator[Room]:
    made = Room(rig().journal)
    made.bus.start()
    made.runner.start(made.core)
    assert made.runner.opened().status == "CLEAN"
    yield made
    if made.runner.alive:
        made.runner.stop(0.0)
    made.bus.stop()


def test_a_command_is_answered_when_it_is_durable(room: Room) -> None:
    order_id = room.runner.ask(room.place())
    assert [type(each).__name__ for each in room.journal.events][-1] == "OrderIntended"
    assert room.runner.view(order_id).state is OrderState.PENDING_NEW
    assert room.runner.wait(order_id, {OrderState.SUBMITTED}, 0.0).state is OrderState.PENDING_NEW
    room.accept()
    assert room.runner.wait(order_id, {OrderState.SUBMITTED}, 20).state is OrderState.SUBMITTED
    assert room.runner.ask(Cancel("nowhere", "c")).startswith("!UNKNOWN_ORDER")


def test_a_journal_that_cannot_be_written_holds_the_order_and_its_answer_back(room: Room) -> None:
    room.journal.fail = True
    found: list[str] = []
    asking = threading.Thread(target=lambda: found.append(room.runner.ask(room.place())))
    asking.start()
    room.until(lambda: [each for each in room.told if each.code == "STORE_FAILED"])
    assert room.sent == []
    assert found == []
    assert room.runner.ask(room.place(2, "other")).startswith("!STORE_FAILED")
    room.journal.fail = False
    asking.join(20)
    room.until(lambda: room.runner.view(found[0]).state is not OrderState.PENDING_NEW or room.sent)
    assert room.runner.query(lambda core: core.book.halt_code) == "STORE_FAILED"


def test_what_goes_wrong_in_a_look_is_its_callers(room: Room) -> None:
    with pytest.raises(ZeroDivisionError):
        room.runner.query(lambda core: 1 // 0)
    assert room.runner.query(lambda core: core.book.run) == 1
    assert room.runner.alive


def test_looks_never_see_half_an_input(room: Room) -> None:
    """Each of many threads sees orders that are whole: intended and counted."""
    wrong: list[tuple[int, int]] = []

    def look() -> None:
        for _ in range(50):
            seen = room.runner.query(lambda core: (len(core.book.orders), len(core.book.keys)))
            if seen[0] != seen[1]:
                wrong.append(seen)

    threads = [threading.Thread(target=look) for _ in range(4)]
    for each in threads:
        each.start()
    for number in range(20):
        room.runner.ask(Place(SYMBOL, "buy", 1 + number, 70_000, "limit", f"k{number}"))
    for each in threads:
        each.join(20)
    assert wrong == []


def test_the_deciding_thread_may_not_wait_for_itself(room: Room) -> None:
    raised: list[str] = []

    def inside() -> None:
        for ask in (
            lambda: room.runner.ask(Halt("x")),
            lambda: room.runner.query(lambda core: 1),
            lambda: room.runner.wait("x", {OrderState.FILLED}, 0.0),
            lambda: room.runner.stop(0.0),
        ):
            with pytest.raises(EngineStateError, match="deciding thread") as found:
                ask()
            raised.append(str(found.value))

    room.inside = inside
    order_id = room.runner.ask(room.place())
    assert order_id
    room.until(lambda: len(raised) == 4)
    assert room.runner.alive


def test_its_end_is_heard_by_everybody_who_waits(room: Room) -> None:
    order_id = room.runner.ask(room.place())
    found: list[Any] = []
    waiting = threading.Thread(target=lambda: found.append(room.runner.wait(order_id, {OrderState.FILLED}, None)))
    waiting.start()
    assert room.runner.stop(0.0)
    waiting.join(20)
    assert found[0].state is OrderState.PENDING_NEW
    for ask in (lambda: room.runner.ask(Halt("x")), lambda: room.runner.query(lambda core: 1)):
        with pytest.raises(EngineStateError, match="not running"):
            ask()
    assert isinstance(room.journal.events[-1], ev.RunStopped)
    assert room.runner.view(order_id).order_id == order_id


def test_the_end_waits_for_what_is_on_its_way_and_no_longer_than_that(room: Room) -> None:
    order_id = room.runner.ask(room.place())
    ended: list[bool] = []
    ending = threading.Thread(target=lambda: ended.append(room.runner.stop(30.0)))
    ending.start()
    assert room.runner.query(lambda core: core.book.orders[order_id].phase) == "pending"
    assert ended == []
    room.accept()
    ending.join(20)
    assert ended == [True]
    assert room.runner.view(order_id).state is OrderState.SUBMITTED


def test_a_failure_reaches_who_waits_and_shuts_the_doors(room: Room, caplog: pytest.LogCaptureFixture) -> None:
    order_id = room.runner.ask(room.place())
    raised: list[BaseException] = []

    def wait() -> None:
        with pytest.raises(EngineStateError) as found:
            room.runner.wait(order_id, {OrderState.FILLED}, None)
        raised.append(found.value)

    waiting = threading.Thread(target=wait)
    waiting.start()

    def broken() -> None:
        raise ValueError("a mistake")

    room.inside = broken
    with pytest.raises(EngineStateError, match=r"has failed \(ValueError: a mistake\)"):
        room.runner.ask(room.place(2, "other"))
    waiting.join(20)
    assert "has failed" in str(raised[0])
    assert [each.code for each in room.told] == ["ENGINE_FAILED"]
    assert not room.runner.alive
    assert room.core.desk.doors.shut == "the engine has failed"


def test_an_order_of_a_past_day_is_looked_up_elsewhere(room: Room) -> None:
    order_id = room.runner.ask(room.place())
    number, _ = room.sent[0]
    room.accept()
    view = room.runner.wait(order_id, {OrderState.SUBMITTED}, 20)
    room.past[order_id] = "as it ended"
    assert room.runner.view(order_id) == view

    def next_day(core: Core) -> None:
        core.desk.emit(ev.OrderExpired(core.desk.now, order_id))
        day = datetime.strptime(core.book.day, "%Y-%m-%d") + timedelta(days=1)
        core.desk.emit(ev.DayOpened(core.desk.now, f"{day:%Y-%m-%d}", 0))

    room.runner.query(next_day)
    room.runner.ask(Halt("x"))  # an input: what was emitted becomes durable with it
    assert room.runner.view(order_id) == "as it ended"
    assert room.runner.wait(order_id, {OrderState.FILLED}, None) == "as it ended"
    with pytest.raises(UnknownOrderError, match="'nowhere'"):
        room.runner.wait("nowhere", {OrderState.FILLED}, None)
    assert number


def test_the_queue_is_first_in_first_out_and_wakes_at_its_time() -> None:
    clock = SystemClock()
    inbox: Inbox[int] = Inbox(clock)
    assert inbox.take(clock.monotonic()) is None
    began = clock.monotonic()
    assert inbox.take(began + 0.05) is None
    assert clock.monotonic() >= began + 0.05
    taken: list[int | None] = []
    taking = threading.Thread(target=lambda: taken.extend(inbox.take(None) for _ in range(3)))
    taking.start()
    for number in range(3):
        inbox.put(number)
    taking.join(20)
    assert taken == [0, 1, 2]
    inbox.put(3)
    assert len(inbox) == 1
    assert inbox.take(0.0) == 3  # what is there goes before the time
