"""Orders through the engine over a real simulator: threads, keys, changes, doubts, protections."""

from __future__ import annotations

import threading
from concurrent.futures import ThreadPoolExecutor
from decimal import Decimal
from typing import Any

import pytest

from pykis.trader import (
    EngineStateError,
    IdempotencyError,
    OrderFilled,
    OrderState,
    ProtectionTriggered,
    TraderError,
    TradingState,
    TradingStore,
    UnknownOrderError,
)
from pykis.trader import events as ev

SAMSUNG, HYNIX = "005930", "000660"
HOLDS = pytest.mark.parametrize("live", [{SAMSUNG: (100, 65_000)}], indirect=True)
ANY = {"duplicate_window": None}
"""The same order twice is meant."""


@pytest.fixture
def engine(live: Any) -> Any:
    made = live.engine(risk=ANY)
    made.start()
    return made


# Ordering


def test_many_threads_order_at_once_and_each_gets_its_own(live: Any, engine: Any) -> None:
    barrier = threading.Barrier(8)

    def order(number: int) -> Any:
        barrier.wait(10)
        return engine.buy(SAMSUNG, 1 + number, 66_000)

    with ThreadPoolExecutor(8) as pool:
        results = list(pool.map(order, range(8)))
    assert [each.state for each in results] == [OrderState.SUBMITTED] * 8
    assert len({each.order_id for each in results}) == 8
    assert sorted(row.qty for row in live.rows()) == list(range(1, 9))
    by_number = {row.order_no: row.qty for row in live.rows()}
    for each in results:
        assert by_number[int(each.view.number[-10:])] == each.view.qty


def test_a_result_follows_its_order_and_can_be_waited_for(live: Any, engine: Any) -> None:
    result = engine.buy(SAMSUNG, 10, Decimal(65_000))
    assert (result.state, result.accepted, result.filled_qty, result.code) == (OrderState.SUBMITTED, True, 0, "")
    assert result.wait({OrderState.PARTIAL_FILL}, timeout=0.0).state is OrderState.SUBMITTED
    live.trade(SAMSUNG, 65_000, 4)
    part = result.wait({OrderState.PARTIAL_FILL}, timeout=20)
    assert (part.state, part.filled_qty, part.remaining_qty, part.average_price) == (
        OrderState.PARTIAL_FILL, 4, 6, Decimal(65_000),
    )  # fmt: skip
    waiting: list[Any] = []
    thread = threading.Thread(target=lambda: waiting.append(result.wait()))
    thread.start()
    live.trade(SAMSUNG, 65_000, 6)
    thread.join(20)
    assert waiting[0].state is OrderState.FILLED
    assert waiting[0].ended
    (held,) = engine.get_positions()
    assert (held.symbol, held.qty, held.price) == (SAMSUNG, 10, 65_000)
    assert live.until(lambda: live.simulator.ledger.positions(live.simulator.keys[0].account))[0].qty == 10


def test_a_market_order_trades_at_what_is_offered(live: Any, engine: Any) -> None:
    live.trade(SAMSUNG, 71_500, 3)
    assert engine.buy(SAMSUNG, 3).wait(timeout=20).average_price == Decimal(71_500)
    live.trade(SAMSUNG, 71_000, 3, side="buy")
    sold = engine.sell(SAMSUNG, 3).wait(timeout=20)
    assert (sold.state, sold.average_price, sold.order_type) == (OrderState.FILLED, Decimal(71_000), "market")
    assert engine.get_positions() == []


def test_a_refused_order_is_no_exception(live: Any, engine: Any) -> None:
    ours = engine.sell(HYNIX, 1)
    assert (ours.state, ours.code, ours.accepted) == (OrderState.REJECTED, "SHARES", False)
    assert "0 shares of 000660 can be sold" in ours.reason
    live.do(lambda: live.simulator.market.halt(SAMSUNG))
    theirs = engine.buy(SAMSUNG, 1, 66_000)
    assert theirs.state is OrderState.REJECTED
    assert theirs.code
    assert theirs.wait(timeout=None).state is OrderState.REJECTED
    assert [each.state for each in engine.get_orders()] == [OrderState.REJECTED] * 2
    assert engine.get_orders(open_only=True) == []


@pytest.mark.parametrize("price", [0.5, "70000", Decimal("70000.5"), True, Decimal("NaN")], ids=repr)
def test_a_price_that_is_no_whole_won_is_said_before_anything_happens(live: Any, engine: Any, price: Any) -> None:
    with pytest.raises(EngineStateError, match="price must be a whole amount of won"):
        engine.buy(SAMSUNG, 1, price)
    assert engine.get_orders() == []


@pytest.mark.parametrize("qty", [1.0, "1", True], ids=repr)
def test_a_quantity_that_is_no_whole_number_is_said(live: Any, engine: Any, qty: Any) -> None:
    with pytest.raises(TraderError, match="qty must be a whole number of shares"):
        engine.buy(SAMSUNG, qty, 66_000)
    assert engine.get_orders() == []


@pytest.mark.parametrize("qty", [0, -3])
def test_an_order_of_no_shares_is_rejected_and_not_filled(live: Any, engine: Any, qty: int) -> None:
    refused = engine.buy(SAMSUNG, qty, 66_000)
    assert (refused.state, refused.code, refused.accepted) == (OrderState.REJECTED, "INVALID", False)
    assert "qty must be at least 1" in refused.reason
    assert "REJECTED" in engine.explain(refused.order_id).splitlines()[-1]
    assert engine.get_status().open_orders == 0


def test_a_symbol_that_is_none_is_rejected_with_one_full_stop(live: Any, engine: Any) -> None:
    refused = engine.buy("5930", 1, 66_000)
    assert (refused.state, refused.code) == (OrderState.REJECTED, "NO_QUOTE")
    assert refused.reason.endswith(".")
    assert not refused.reason.endswith("..")


# Keys


def test_the_same_key_is_one_order_from_any_number_of_threads(live: Any, engine: Any) -> None:
    barrier = threading.Barrier(6)

    def order(_: int) -> Any:
        barrier.wait(10)
        return engine.buy(SAMSUNG, 2, 66_000, key="morning")

    with ThreadPoolExecutor(6) as pool:
        results = list(pool.map(order, range(6)))
    assert len({each.order_id for each in results}) == 1
    assert {each.state for each in results} == {OrderState.SUBMITTED}
    assert len(live.rows()) == 1
    with pytest.raises(IdempotencyError, match="morning"):
        engine.buy(SAMSUNG, 3, 66_000, key="morning")
    with pytest.raises(IdempotencyError):
        engine.sell(SAMSUNG, 2, 66_000, key="morning")
    assert len(live.posts()) == 1


def test_the_same_key_is_one_order_after_a_restart_too(live: Any, engine: Any) -> None:
    first = engine.buy(SAMSUNG, 2, 66_000, key="morning")
    engine.cancel(first.order_id).wait(timeout=20)
    engine.stop()
    with live.engine(risk=ANY) as again:
        same = again.buy(SAMSUNG, 2, 66_000, key="morning")
        assert (same.order_id, same.state) == (first.order_id, OrderState.CANCELED)
        with pytest.raises(IdempotencyError):
            again.buy(SAMSUNG, 2, 67_000, key="morning")
    assert [row.kind for row in live.rows()] == ["new", "cancel"]


def test_a_key_of_a_past_day_finds_its_order_in_the_journal(live: Any) -> None:
    first = live.engine()
    with first:
        bought = first.buy(SAMSUNG, 2, 66_000, key="once")
        refused = first.sell(HYNIX, 1, key="never")
        day = first.get_status().day
    with TradingStore.open(first.home / "journal.sqlite3") as journal:  # a day goes by
        book = journal.load()
        for event in (ev.OrderExpired(1.0, bought.order_id), ev.DayOpened(2.0, "2000-01-01", 0)):
            book.apply(event)
            journal.append([event], book)
    live.do(lambda: live.simulator.ledger.cancel(live.simulator.keys[0].account, order_no=live.rows()[0].order_no))
    with live.engine() as engine:
        assert engine.get_status().day == day
        assert engine.get_orders() == []
        same = engine.buy(SAMSUNG, 2, 66_000, key="once")
        assert (same.order_id, same.state, same.wait().qty) == (bought.order_id, OrderState.EXPIRED, 2)
        assert engine.sell(HYNIX, 1, key="never").order_id == refused.order_id
        assert "ended with its day" in engine.explain(same.order_id)
        with pytest.raises(IdempotencyError):
            engine.buy(SAMSUNG, 3, 66_000, key="once")
    assert [row.kind for row in live.rows()] == ["new", "cancel"]


# Changes


def test_an_order_is_modified_and_its_chain_kept(live: Any, engine: Any) -> None:
    order = engine.buy(SAMSUNG, 5, 66_000)
    first = order.view.number
    changed = engine.modify(order.order_id, 67_000, key="up")
    assert engine.modify(order.order_id, 67_000, key="up").order_id == order.order_id  # the same key: not once more
    live.until(lambda: changed.view.number != first and changed.state is OrderState.SUBMITTED)
    assert changed.view.order_id == order.order_id
    assert [(row.kind, row.price) for row in live.rows()] == [("new", 66_000), ("modify", 67_000)]
    live.trade(SAMSUNG, 67_000, 5)
    assert order.wait(timeout=20).average_price == Decimal(67_000)
    with pytest.raises(TraderError, match=r"ORDER_ENDED"):
        engine.modify(order.order_id, 68_000)
    with pytest.raises(UnknownOrderError):
        engine.modify("nowhere", 68_000)


def test_cancels_touch_our_own_orders_alone(live: Any, engine: Any) -> None:
    manual = live.by_hand("buy", SAMSUNG, 7, 64_500)
    ours = [engine.buy(SAMSUNG, 1 + n, 66_000) for n in range(3)]
    other = engine.buy(HYNIX, 1)
    assert engine.cancel(ours[0].order_id).wait(timeout=20).state is OrderState.CANCELED
    assert sorted(engine.cancel_all(SAMSUNG)) == sorted(each.order_id for each in ours[1:])
    assert {each.wait(timeout=20).state for each in ours} == {OrderState.CANCELED}
    assert not other.view.ended
    assert engine.cancel_all() == [other.order_id]
    assert other.wait(timeout=20).state is OrderState.CANCELED
    assert engine.cancel_all() == []
    assert next(row.remaining for row in live.rows() if row.order_no == manual) == 7
    with pytest.raises(TraderError, match=r"CANCELED.*ORDER_ENDED"):
        engine.cancel(other.order_id)
    with pytest.raises(UnknownOrderError):
        engine.cancel("nowhere")


# Doubt


def test_a_lost_answer_is_unknown_at_once_and_adopted_by_evidence(live: Any) -> None:
    engine = live.engine(timing={"doubt_every": 0.5})
    engine.start()
    live.arm("VTTC0012U", "lost_answer", abort=True, count=1)
    live.arm("VTTC0081R", "failed_query", count=1)
    order = engine.buy(SAMSUNG, 5, 66_000)
    assert order.state in (OrderState.UNKNOWN, OrderState.SUBMITTED)
    assert order.wait({OrderState.SUBMITTED}, timeout=20).state is OrderState.SUBMITTED
    assert len(live.rows()) == 1
    words = engine.explain(order.order_id)
    assert "the answer to the order is missing" in words
    assert "[UNKNOWN]" in words
    assert "ORDER_UNKNOWN" in [code for _, code, _ in live.told]


def test_what_never_left_a_trace_is_absent_and_never_sent_again(live: Any) -> None:
    live.settings = live.settings._replace(read_timeout=1.0)
    engine = live.engine(timing={"doubt_every": 0.1, "horizon": 0.3, "read_margin": 0.0})
    engine.start()
    live.arm("VTTC0012U", "lost_request", abort=True, count=1)
    order = engine.buy(SAMSUNG, 5, 66_000)
    assert order.state is OrderState.UNKNOWN
    locked = engine.buy(SAMSUNG, 6, 66_000)
    assert (locked.state, locked.code) == (OrderState.REJECTED, "SYMBOL_LOCKED")
    assert engine.get_status().unknown_orders == 1
    assert order.wait(timeout=30).state is OrderState.ABSENT
    assert live.rows() == []
    again = engine.buy(SAMSUNG, 5, 66_000, retry_of=order.order_id)
    assert again.state is OrderState.SUBMITTED
    assert f"a new try of {order.order_id}" in engine.explain(again.order_id)
    assert len(live.posts()) == 2


@pytest.mark.parametrize("there", [True, False], ids=["there", "never there"])
def test_a_person_settles_what_nothing_proves_and_the_reason_stays(live: Any, there: bool) -> None:
    engine = live.engine()
    engine.start()
    live.arm("VTTC0012U", "lost_answer" if there else "lost_request", abort=True, count=1)
    live.arm("VTTC0081R", "failed_query")  # no evidence comes
    order = engine.buy(SAMSUNG, 5, 66_000)
    assert order.state is OrderState.UNKNOWN
    number = f"{engine.get_status().day.replace('-', '')}-00950-{live.rows()[0].order_no:010d}" if there else ""
    with pytest.raises(TraderError, match=r"reason= must say"):
        engine.settle(order.order_id, number, reason=" ")
    with pytest.raises(UnknownOrderError):
        engine.settle("nowhere", reason="x")
    view = engine.settle(order.order_id, number, reason="seen in the HTS")
    assert view.state is (OrderState.SUBMITTED if there else OrderState.ABSENT)
    assert "a person says that it" in engine.explain(order.order_id)
    assert "seen in the HTS" in engine.explain(order.order_id)
    with pytest.raises(TraderError, match="NOT_IN_DOUBT"):
        engine.settle(order.order_id, number, reason="once more")
    engine.stop()
    with TradingStore.open(engine.home / "journal.sqlite3", read_only=True) as journal:
        kind = ev.OrderAdopted if there else ev.OrderAbsent
        assert [each.reason for each in journal.events() if isinstance(each, kind)] == ["seen in the HTS"]
    assert len(live.posts()) == 1


# Protections


@HOLDS
def test_a_stop_sells_what_was_bought_by_hand(live: Any, engine: Any) -> None:
    with pytest.raises(EngineStateError, match="needs stop_loss"):
        engine.protect(SAMSUNG)
    with pytest.raises(TraderError, match="neither held nor being bought"):
        engine.protect(HYNIX, stop_loss=100_000)
    kept = engine.protect(SAMSUNG, stop_loss=66_000)
    gone = engine.protect(SAMSUNG, take_profit=90_000)
    assert [(each.protection_id, each.stop, each.take) for each in engine.get_protections()] == [
        (kept, 66_000, 0), (gone, 0, 90_000),
    ]  # fmt: skip
    engine.unprotect(gone)
    with pytest.raises(TraderError, match="UNKNOWN_PROTECTION"):
        engine.unprotect(gone)
    assert [each.protection_id for each in engine.get_protections()] == [kept]
    engine.stop()

    engine = live.engine(timing={"price_silence": 0.2, "poll_prices_every": 0.1})  # it lasts
    triggered: list[ProtectionTriggered] = []
    engine.on(ProtectionTriggered, triggered.append)
    engine.start()
    assert [each.protection_id for each in engine.get_protections()] == [kept]
    live.trade(SAMSUNG, 65_500, 200, side="buy")
    live.trade(SAMSUNG, 65_500, 1)  # the price
    (sale,) = live.until(engine.get_orders)
    live.until(lambda: not engine.get_positions())
    assert (sale.side, sale.qty, sale.purpose) == ("sell", 100, f"exit:{kept}")
    assert [(each.protection_id, each.cause, each.price) for each in triggered] == [(kept, "stop", 65_500)]
    assert "the stop loss was reached at 65,500 won" in engine.explain(sale.order_id)
    assert len([row for row in live.rows() if row.side == "sell"]) == 1


def test_a_bracket_watches_what_is_bought_from_its_first_share(live: Any, engine: Any) -> None:
    bought = engine.buy(SAMSUNG, 10, 65_000, stop_loss=63_000, take_profit=70_000)
    assert bought.state is OrderState.SUBMITTED
    live.trade(SAMSUNG, 65_000, 4)
    live.until(lambda: [each.qty for each in engine.get_protections()] == [4])
    (guard,) = engine.get_protections()
    assert (guard.stop, guard.take, guard.symbol) == (63_000, 70_000, SAMSUNG)
    engine.cancel(bought.order_id).wait(timeout=20)
    live.trade(SAMSUNG, 70_000, 9, side="buy")
    live.trade(SAMSUNG, 70_000, 1)
    live.until(lambda: not engine.get_positions())
    sale = engine.get_orders()[-1]
    assert (sale.side, sale.filled_qty, sale.average_price) == ("sell", 4, Decimal(70_000))


def test_a_fill_notice_reaches_its_handlers_after_it_is_durable(live: Any, engine: Any) -> None:
    seen: list[tuple[OrderFilled, int]] = []

    def look(event: OrderFilled) -> None:
        with TradingStore.open(engine.home / "journal.sqlite3", read_only=True) as journal:
            written = sum(each.qty for each in journal.events() if isinstance(each, OrderFilled))
        seen.append((event, written))

    engine.on(OrderFilled, look)
    order = engine.buy(SAMSUNG, 3, 65_000)
    live.trade(SAMSUNG, 65_000, 1)
    live.trade(SAMSUNG, 65_000, 2)
    order.wait(timeout=20)
    live.until(lambda: len(seen) == 2)
    assert [event.qty for event, _ in seen] == [1, 2]
    assert all(written >= sum(event.qty for event, _ in seen[: n + 1]) for n, (_, written) in enumerate(seen))
    assert engine.get_status().state is TradingState.ACTIVE
