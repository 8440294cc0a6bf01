"""Handlers of events: typed, in order, on a thread of their own; one that raises or blocks disturbs nobody."""

from __future__ import annotations

import logging
import sys
import threading
from typing import Any

import pytest

from pykis.trader import (
    Event,
    OrderCanceled,
    OrderFilled,
    OrderState,
    OrderSubmitted,
    PositionClosed,
    PositionOpened,
    RunStarted,
    TraderError,
)
from pykis.trader import events as ev
from pykis.trader.bus import EventBus

SAMSUNG = "005930"
STARTED, STOPPED = ev.RunStarted(1.0, 1), ev.RunStopped(2.0, 1)


@pytest.fixture
def bus() -> Any:
    made = EventBus()
    made.start()
    yield made
    made.stop()


def test_handlers_get_their_kind_alone_in_order(bus: EventBus) -> None:
    runs: list[Event] = []
    all_: list[Event] = []
    bus.on(RunStarted, runs.append)
    bus.on(Event, all_.append)
    for each in (STARTED, STOPPED, STARTED):
        bus.publish(each)
    bus.stop()
    assert runs == [STARTED, STARTED]
    assert all_ == [STARTED, STOPPED, STARTED]


@pytest.mark.parametrize(
    ("kind", "handler"),
    [("OrderFilled", print), (STARTED, print), (dict, print), (RunStarted, None)],
)
def test_what_cannot_be_told_or_called_is_refused_and_the_others_go_on(bus: EventBus, kind: Any, handler: Any) -> None:
    seen: list[Event] = []
    with pytest.raises(TraderError, match="on takes"):
        bus.on(kind, handler)
    bus.on(Event, seen.append)
    bus.publish(STARTED)
    bus.stop()
    assert seen == [STARTED]


def test_a_handler_that_raises_is_logged_and_counted_and_the_others_run(
    bus: EventBus, caplog: pytest.LogCaptureFixture
) -> None:
    seen: list[Event] = []

    def broken(event: Event) -> None:
        raise RuntimeError("mine")

    def leaves(event: Event) -> None:
        sys.exit("no way out")

    bus.on(Event, broken)
    bus.on(RunStarted, leaves)
    bus.on(Event, seen.append)
    with caplog.at_level(logging.ERROR, "pykis.trader"):
        bus.publish(STARTED)
        bus.publish(STOPPED)
        bus.stop()
    assert seen == [STARTED, STOPPED]
    assert bus.failures == 3
    assert "A handler of RunStarted raised" in caplog.text
    assert "mine" in caplog.text
    assert "no way out" in caplog.text


def test_a_handler_can_be_taken_away_and_only_it(bus: EventBus) -> None:
    first: list[Event] = []
    second: list[Event] = []
    remove = bus.on(Event, first.append)
    bus.on(Event, second.append)
    bus.publish(STARTED)
    done = threading.Event()
    bus.call(done.set)
    assert done.wait(10)
    remove()
    remove()  # twice does no harm
    bus.publish(STOPPED)
    bus.stop()
    assert (first, second) == ([STARTED], [STARTED, STOPPED])


def test_the_end_delivers_what_waits_and_does_not_wait_for_ever(
    bus: EventBus, caplog: pytest.LogCaptureFixture
) -> None:
    free, seen = threading.Event(), list[Event]()
    entered = threading.Event()

    def block(event: Event) -> None:
        entered.set()
        free.wait(30)
        seen.append(event)

    bus.on(Event, block)
    bus.publish(STARTED)
    bus.publish(STOPPED)
    assert entered.wait(10)
    bus.stop(timeout=0.01)
    assert seen == []
    assert "A handler did not end in time" in caplog.text
    free.set()
    bus.stop()
    assert seen == [STARTED, STOPPED]


# With an engine


def test_a_fill_closes_the_circle_a_handler_orders(live: Any) -> None:
    engine = live.engine()
    sales: list[Any] = []

    def sell_again(event: OrderFilled) -> None:
        if event.qty == 3:
            sales.append(engine.sell(SAMSUNG, event.qty, 70_000))

    engine.on(OrderFilled, sell_again)
    opened: list[Event] = []
    engine.on(PositionOpened, opened.append)
    engine.on(PositionClosed, opened.append)
    engine.start()
    engine.buy(SAMSUNG, 3, 66_000)
    live.trade(SAMSUNG, 66_000, 3)
    live.until(lambda: sales)
    assert sales[0].state is OrderState.SUBMITTED
    live.trade(SAMSUNG, 70_000, 3, side="buy")
    assert sales[0].wait(timeout=20).state is OrderState.FILLED
    live.until(lambda: len(opened) == 2)
    assert isinstance(opened[0], PositionOpened)
    assert isinstance(opened[1], PositionClosed)
    assert opened[1].profit == 3 * 4_000 - 20 - 420  # the commission is cut to 10 won, the tax is 0.2 %


def test_handlers_that_fail_or_hang_do_not_hold_the_engine_up(live: Any) -> None:
    engine = live.engine()
    free, entered = threading.Event(), threading.Event()
    seen: list[Event] = []

    def hang(event: OrderSubmitted) -> None:
        entered.set()
        free.wait(30)

    def broken(event: OrderSubmitted) -> None:
        raise KeyError("mine")

    for handler in (hang, broken, seen.append):
        engine.on(OrderSubmitted, handler)
    engine.on(OrderCanceled, seen.append)
    engine.start()
    order = engine.buy(SAMSUNG, 3, 66_000)
    assert entered.wait(20)
    live.trade(SAMSUNG, 66_000, 1)  # it goes on: fills, orders, cancels, looks
    assert order.wait({OrderState.PARTIAL_FILL}, timeout=20).filled_qty == 1
    assert engine.buy(SAMSUNG, 1, 65_500).state is OrderState.SUBMITTED
    assert engine.cancel(order.order_id).wait(timeout=20).state is OrderState.CANCELED
    assert engine.get_status().handler_failures == 0
    assert seen == []
    free.set()
    live.until(lambda: len(seen) == 3)
    assert [type(each) for each in seen] == [OrderSubmitted, OrderSubmitted, OrderCanceled]
    assert engine.get_status().handler_failures == 2
    assert "\npykis_trader_handler_failures_total 2\n" in engine.metrics()


def test_a_handler_may_halt_the_engine_and_end_it(live: Any) -> None:
    engine = live.engine()
    ended = threading.Event()

    def end(event: OrderFilled) -> None:
        engine.halt("seen enough")
        engine.stop()
        ended.set()

    engine.on(OrderFilled, end)
    engine.start()
    order = engine.buy(SAMSUNG, 3, 66_000)
    live.trade(SAMSUNG, 66_000, 3)
    assert ended.wait(20)
    assert "not running" in repr(engine)
    assert order.state is OrderState.FILLED
    assert live.engine().start().status == "CLEAN"
