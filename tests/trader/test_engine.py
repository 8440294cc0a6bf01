"""The engine's life over a real simulator: what a start finds, how it ends, and what is said when it is not running."""

from __future__ import annotations

import threading
from decimal import Decimal
from typing import Any

import pytest

from pykis.trader import EngineStateError, OrderState, StoreError, TradingEngine, TradingStore
from pykis.trader import events as ev
from pykis.trader.control import ControlServer
from pykis.trader.runner import Runner

SAMSUNG = "005930"
HOLDS = pytest.mark.parametrize("live", [{SAMSUNG: (100, 65_000)}], indirect=True)


# What a start finds


def test_an_empty_account_is_clean(live: Any) -> None:
    engine = live.engine()
    report = engine.start()
    assert (report.status, report.differences, report.reason) == ("CLEAN", (), "")
    assert engine.report is report
    assert engine.get_status().ready
    assert engine.get_status().cash == 10_000_000
    assert report.day == engine.get_status().day


@HOLDS
def test_holdings_that_the_journal_does_not_know_are_named(live: Any) -> None:
    with live.engine() as engine:
        assert engine.report.status == "RECONCILED"
        assert engine.report.differences == (
            "orphan: 005930 is 100 shares at the broker and 0 in the journal (first read)",
        )
        (held,) = engine.get_positions()
        assert (held.symbol, held.qty, held.average_price) == (SAMSUNG, 100, Decimal(65_000))
    with live.engine() as engine:
        assert engine.report.status == "CLEAN"
        assert engine.get_status().run == 2


def test_what_happened_between_two_lives_is_named(live: Any) -> None:
    with live.engine() as engine:
        order = engine.buy(SAMSUNG, 5, 65_000)
        assert order.state is OrderState.SUBMITTED
    live.trade(SAMSUNG, 65_000, 2)
    orphan = live.by_hand("buy", SAMSUNG, 1, 65_500)

    with live.engine() as engine:
        report = engine.report
        assert report.status == "RECONCILED"
        foreign, filled = sorted(report.differences)
        assert foreign.startswith("not ours: order ")
        assert foreign.endswith(f"-{orphan:010d}, buy 1 {SAMSUNG}, 0 traded, 1 open")
        assert filled == f"order {order.order_id} (buy 5 {SAMSUNG}) traded 2 more for 130,000 won meanwhile"
        assert engine.get_status().orphans == 1
        view = engine.get_orders(open_only=True)[0]
        assert (view.state, view.filled_qty) == (OrderState.PARTIAL_FILL, 2)
        assert [code for _, code, _ in live.told].count("ORPHAN") == 1


def test_an_order_that_was_on_its_way_when_the_engine_ended_is_in_doubt_and_found(live: Any) -> None:
    engine = live.engine()
    engine.start()
    live.arm("VTTC0012U", "slow_answer", seconds=4.0, count=1)
    found: list[Any] = []
    asking = threading.Thread(target=lambda: found.append(engine.buy(SAMSUNG, 5, 65_000)))
    asking.start()
    live.until(lambda: live.rows())
    assert engine.get_orders()[0].state is OrderState.PENDING_NEW
    engine.stop(0.0)
    asking.join(10)
    assert found[0].state is OrderState.PENDING_NEW

    with live.engine() as engine:
        assert engine.report.status == "RECONCILED"
        assert "is in doubt: the order was on its way when the last run ended" in engine.report.differences[0]
        (order,) = live.until(lambda: [each for each in engine.get_orders() if each.state is OrderState.SUBMITTED])
        assert order.number.endswith(f"-{live.rows()[0].order_no:010d}")
    assert len(live.rows()) == 1


def test_an_order_that_was_taken_back_by_hand_meanwhile_is_named(live: Any) -> None:
    with live.engine() as engine:
        order = engine.buy(SAMSUNG, 5, 65_000)
    number = live.rows()[0].order_no
    account = live.simulator.keys[0].account
    live.do(lambda: live.simulator.ledger.cancel(account, order_no=number))
    with live.engine() as engine:
        assert engine.report.differences == (f"order {order.order_id} (buy 5 {SAMSUNG}) was taken back meanwhile",)
        assert engine.get_orders()[0].state is OrderState.CANCELED


def test_a_broker_that_cannot_be_read_fails_the_start_and_is_tried_on(live: Any) -> None:
    fault = live.arm("VTTC0081R", "failed_query")
    engine = live.engine(timing={"reconcile_every": 0.5})
    report = engine.start()
    assert (report.status, report.differences) == ("FAILED", ())
    assert report.reason.startswith("reading orders: ")
    refused = engine.buy(SAMSUNG, 1, 65_000)
    assert (refused.state, refused.code) == (OrderState.REJECTED, "NOT_READY")
    assert refused.reason
    assert not engine.get_status().ready
    live.do(lambda: live.simulator.faults.remove(fault))
    live.until(lambda: engine.get_status().ready)
    assert engine.buy(SAMSUNG, 1, 65_000).state is OrderState.SUBMITTED


# Its end


def test_stop_leaves_orders_open_and_the_journal_closed(live: Any) -> None:
    engine = live.engine()
    with engine:
        order = engine.buy(SAMSUNG, 5, 65_000)
        before = threading.active_count()
    assert threading.active_count() < before
    assert live.rows()[0].remaining == 5
    with TradingStore.open(engine.home / "journal.sqlite3", read_only=True) as journal:
        last = list(journal.events())[-1]
    assert isinstance(last, ev.RunStopped)
    engine.stop()
    # What is held of it can still be looked at, and its story be told.
    assert order.state is OrderState.SUBMITTED
    assert order.wait(timeout=None).state is OrderState.SUBMITTED
    assert "5 shares" in engine.explain(order.order_id)


def test_stop_waits_for_the_answer_that_is_on_its_way(live: Any) -> None:
    engine = live.engine()
    engine.start()
    live.arm("VTTC0012U", "slow_answer", seconds=0.5, count=1)
    found: list[Any] = []
    asking = threading.Thread(target=lambda: found.append(engine.buy(SAMSUNG, 5, 65_000)))
    asking.start()
    live.until(lambda: live.rows())
    engine.stop()
    asking.join(10)
    assert found[0].state is OrderState.SUBMITTED


@pytest.mark.parametrize("spent", [False, True], ids=["before a start", "after its end"])
def test_what_needs_a_running_engine_says_what_to_do(live: Any, spent: bool) -> None:
    engine = live.engine()
    if spent:
        with engine:
            pass
    words = "has stopped: make a new one" if spent else r"was not started: start\(\) it"
    for ask in (
        lambda: engine.buy(SAMSUNG, 1, 65_000),
        lambda: engine.sell(SAMSUNG, 1),
        lambda: engine.modify("x", 65_000),
        lambda: engine.cancel("x"),
        lambda: engine.cancel_all(),
        lambda: engine.settle("x", reason="x"),
        lambda: engine.protect(SAMSUNG, stop_loss=1),
        lambda: engine.unprotect("p1"),
        lambda: engine.halt("x"),
        lambda: engine.resume(),
        lambda: engine.get_orders(),
        lambda: engine.get_positions(),
        lambda: engine.get_protections(),
        lambda: engine.get_status(),
        lambda: engine.metrics(),
    ):
        with pytest.raises(EngineStateError, match=words):
            ask()
    if not spent:
        with pytest.raises(StoreError, match="there is no journal"):
            engine.explain("x")
    assert "not running" in repr(engine)
    engine.stop()  # does no harm
    assert live.posts() == []


def test_an_engine_starts_once(live: Any) -> None:
    engine = live.engine()
    engine.start()
    with pytest.raises(EngineStateError, match="make a new one"):
        engine.start()
    assert engine.get_status().run == 1  # and the running one was not disturbed
    engine.stop()
    with pytest.raises(EngineStateError, match="make a new one"):
        engine.start()


def test_an_engine_needs_one_broker() -> None:
    with pytest.raises(EngineStateError, match="one of the two"):
        TradingEngine()
    with pytest.raises(EngineStateError, match="clock="):
        TradingEngine(broker=object())  # type: ignore[arg-type]


@pytest.mark.parametrize("step", [(Runner, "opened"), (ControlServer, "start")], ids=["late", "early"])
def test_a_start_that_fails_lets_go(live: Any, monkeypatch: pytest.MonkeyPatch, step: tuple[type, str]) -> None:
    def broken(self: Any) -> None:
        raise KeyboardInterrupt

    with monkeypatch.context() as patched:
        patched.setattr(*step, broken)
        with pytest.raises(KeyboardInterrupt):
            live.engine().start()
    assert [each.name for each in threading.enumerate() if each.name == "pykis-trader"] == []
    assert live.engine().start().status == "CLEAN"
