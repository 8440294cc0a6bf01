"""What each answer to a new order proves: refused, not sent, tried again, in doubt, adopted, absent."""

from __future__ import annotations

from itertools import pairwise
from typing import Any

import pytest

from pykis.trader import events as ev
from pykis.trader.commands import Cancel, Modify, SettleByHand
from pykis.trader.config import RiskLimits, Timing, TradingConfig
from pykis.trader.ports import (
    NotSent,
    PlaceOrder,
    ReadBalance,
    ReadFailed,
    ReadOrders,
    Refused,
    SendVeto,
    Uncertain,
)
from pykis.trader.states import OrderState as S

Stage = Any
LATER = "20261123-00950-0000000007"


def asked(s: Stage) -> tuple[int, ReadOrders]:
    """Wait until all the orders are asked for."""
    for _ in range(100):
        s.serve(ReadBalance)
        for number, request in s.open(ReadOrders):
            if not request.open_only:
                return number, request
            s.answer(number, s.says(request))
        s.clock.advance(0.25)
        s.core.handle()
    raise AssertionError("nobody asks for the orders")


# -- refused, and not sent


def test_a_proved_refusal_keeps_the_brokers_reason(stage: Stage) -> None:
    s = stage()
    intent = s.place()
    s.settle(Refused("40250000", "모의투자 주문수량이 부족합니다"))
    record = s.order(intent)
    assert (record.state, record.code, record.reason) == (S.REJECTED, "40250000", "모의투자 주문수량이 부족합니다")
    assert record.remaining_qty == 0
    s.run(120.0)
    assert len(s.posts()) == 1
    assert s.core.book.halted_symbols == {}


def test_a_throttled_order_goes_again_through_its_gate_while_it_is_young(stage: Stage) -> None:
    s = stage()
    intent = s.place()
    for _ in range(3):
        s.settle(Refused("EGW00201", "초당 거래건수를 초과하였습니다", passing=True))
        s.run(1.0)
    assert [each.intent_id for each in s.posts()] == [intent] * 4
    assert len({id(each.gate) for each in s.posts()}) == 1  # whose age counts from the first
    assert s.state(intent) is S.PENDING_NEW
    s.accept(1)
    assert s.state(intent) is S.SUBMITTED
    assert [type(each) for each in s.events if getattr(each, "intent_id", "") == intent] == [
        ev.OrderIntended,
        ev.OrderSubmitted,
    ]


@pytest.mark.parametrize("outcome", [Refused("EGW00201", "too fast", passing=True), NotSent("no connection")])
def test_what_could_not_leave_in_time_is_rejected(outcome: Any, stage: Stage) -> None:
    s = stage()
    intent = s.place()
    began = s.clock.monotonic()
    tried: list[float] = []
    while s.state(intent) is S.PENDING_NEW:
        if s.open(PlaceOrder):
            tried.append(s.clock.monotonic() - began)
            s.settle(outcome)
        s.run(0.05)
        assert s.clock.monotonic() - began < 20
    record = s.order(intent)
    assert (record.state, record.code) == (S.REJECTED, "NOT_SENT")
    assert ("too fast" in record.reason) == isinstance(outcome, Refused)
    assert 4 <= len(tried) < 10
    assert tried[-1] < 5.0  # max_age
    assert all(later > sooner for sooner, later in pairwise(tried[1:]))
    s.clock.advance(5.0)
    with pytest.raises(SendVeto, match="more than 5 s"):
        s.posts()[0].gate()
    s.run(30.0)
    assert len(s.posts()) == len(tried)


def test_an_order_without_a_connection_is_tried_again(stage: Stage) -> None:
    s = stage()
    intent = s.place()
    s.settle(NotSent("no connection"))
    assert s.state(intent) is S.PENDING_NEW
    s.run(1.0)
    s.accept(1)
    assert s.state(intent) is S.SUBMITTED


def test_a_vetoed_order_is_not_tried_again(stage: Stage) -> None:
    s = stage()
    intent = s.place()
    s.settle(NotSent("trading is halted", vetoed=True))
    record = s.order(intent)
    assert (record.state, record.code, record.reason) == (S.REJECTED, "VETOED", "trading is halted")
    s.run(10.0)
    assert len(s.posts()) == 1
    assert not any(isinstance(each, ev.ErrorSeen) for each in s.events)  # a halt that works is no error


def test_the_gate_asks_the_halts_of_the_last_moment(stage: Stage) -> None:
    s = stage()
    buy, other = s.place(), s.place(1, symbol="000660")
    gates = {each.intent_id: each.gate for each in s.posts()}
    gates[buy]()
    s.core.desk.halt_symbol("005930", "AMBIGUOUS", "test")
    s.core.handle()
    with pytest.raises(SendVeto, match="005930 is halted"):
        gates[buy]()
    gates[other]()
    s.core.desk.emit(ev.TradingHalted(s.core.desk.now, "REDUCING", "TEST", "test"))
    s.core.handle()
    with pytest.raises(SendVeto, match="lower exposure"):
        gates[other]()


def test_a_halt_keeps_the_second_try_in(stage: Stage) -> None:
    s = stage()
    intent = s.place()
    s.core.desk.halt_symbol("005930", "AMBIGUOUS", "test")
    s.settle(NotSent("no connection"))
    s.run(1.0)
    assert len(s.posts()) == 1
    assert (s.state(intent), s.order(intent).code) == (S.REJECTED, "VETOED")


# -- in doubt


def test_an_uncertain_order_locks_its_side_of_the_symbol(stage: Stage) -> None:
    s = stage()
    s.core.desk.emit(ev.PositionCorrected(s.core.desk.now, "005930", 100, 7_000_000, "first_read", "test"))
    resting, selling = s.bought(1, price=69_000), s.bought(2, price=71_000, side="sell")
    lost = s.place()
    s.settle(Uncertain("time-out"), took=3.0)
    record = s.order(lost)
    assert record.state is S.UNKNOWN
    assert record.doubt.cause == "time-out"
    assert record.doubt.sent_from == float(int(s.core.desk.now - 3.0)) - 2.0
    assert (record.doubt.ended, record.doubt.patience) == (s.core.desk.now, 60.0)
    assert ("alarm", "ORDER_UNKNOWN") in [(each.level, each.code) for each in s.told]
    refused = s.place(1)
    assert s.order(refused).code == "SYMBOL_LOCKED"
    assert s.ask(Modify(resting, 69_500, "m1")).startswith("!SYMBOL_LOCKED")
    assert s.ask(Modify(selling, 71_500, "m2")).startswith("!SYMBOL_LOCKED")
    assert s.ask(Cancel(lost, "c1")).startswith("!NO_NUMBER")
    assert s.ask(Cancel(resting, "c2")) == resting
    assert s.state(s.place(1, side="sell")) is S.PENDING_NEW
    assert s.state(s.place(1, symbol="000660")) is S.PENDING_NEW


def test_an_order_in_doubt_reserves_its_worst(stage: Stage) -> None:
    s = stage()
    s.core.desk.emit(ev.PositionCorrected(s.core.desk.now, "005930", 100, 7_000_000, "first_read", "test"))
    s.place(90, side="sell")
    s.settle(Uncertain("time-out"))
    assert s.core.book.sellable("005930") == 10
    before = s.core.positions.free_cash()
    s.place(10, None)
    s.settle(Uncertain("time-out"))
    assert before - s.core.positions.free_cash() >= 10 * 91_000  # at the market: the upper limit


@pytest.mark.parametrize(("timeout", "took", "patience"), [(10.0, 1.0, 60.0), (90.0, 20.0, 100.0), (90.0, 90.0, 60.0)])
def test_absence_waits_for_the_read_time_out_too(timeout: float, took: float, patience: float, stage: Stage) -> None:
    s = stage()
    lost = s.place()
    number = s.open(PlaceOrder)[0][0]
    s.answer(number, Uncertain("time-out"), started=s.clock.monotonic() - took, timeout=timeout)
    assert s.order(lost).doubt.patience == patience


@pytest.mark.parametrize("answer", [Uncertain("HTTP 500"), ReadFailed("what is this?")])
def test_an_answer_that_proves_nothing_is_never_sent_again(answer: Any, stage: Stage) -> None:
    s = stage()
    intent = s.place()
    s.settle(answer)
    assert s.state(intent) is S.UNKNOWN
    s.run(300.0)
    assert s.state(intent) is S.ABSENT
    assert len(s.posts()) == 1


def test_a_complete_read_adopts_the_one_row_that_fits(stage: Stage) -> None:
    s = stage()
    intent = s.place()
    s.row(7, filled=4)
    s.settle(Uncertain("time-out"))
    s.run(6.0)
    record = s.order(intent)
    assert (record.state, record.number, record.filled_qty, record.doubt) == (S.PARTIAL_FILL, LATER, 4, None)
    assert "ORDER_ADOPTED" in s.codes()
    assert s.state(s.place(1)) is S.PENDING_NEW  # the lock is off


NOT_OURS: list[dict[str, Any]] = [
    {"qty": 9},
    {"side": "sell"},
    {"price": 70_100},
    {"symbol": "000660"},
    {"division": "01"},
    {"placed_at": 1_795_395_000.0},
    {"action": "cancel", "original": 99},
]


@pytest.mark.parametrize("other", NOT_OURS, ids=str)
def test_a_row_that_differs_is_not_it(other: dict[str, Any], stage: Stage) -> None:
    s = stage()
    intent = s.place()
    s.row(7, **other)
    s.settle(Uncertain("time-out"))
    s.run(30.0)
    assert s.state(intent) is S.UNKNOWN
    assert s.core.book.by_number(LATER) is None


@pytest.mark.parametrize("flaw", ["partial", "failed", "open only", "stale"])
def test_no_other_read_adopts(flaw: str, stage: Stage) -> None:
    s = stage()
    if flaw == "stale":
        s.bought(1, price=69_000)
        del s.listed[1]
    intent = s.place()
    s.row(7)
    s.settle(Uncertain("time-out"))
    number, request = asked(s)
    sheet = s.says(request)
    if flaw == "partial":
        s.answer(number, type(sheet)(request, sheet.rows, False, "page 2 is missing"))
    elif flaw == "failed":
        s.answer(number, ReadFailed("no connection"))
    elif flaw == "open only":
        s.answer(number, type(sheet)(ReadOrders(request.day, open_only=True), sheet.rows, True))
    else:
        s.answer(number, sheet)
    assert s.state(intent) is S.UNKNOWN
    assert s.core.book.by_number(LATER) is None
    assert not any(isinstance(each, ev.OrphanFound) for each in s.events)


def test_absent_needs_the_horizon_and_two_complete_reads_after_it(stage: Stage) -> None:
    s = stage()
    intent = s.place()
    s.settle(Uncertain("time-out"))
    s.run(59.9)
    assert s.state(intent) is S.UNKNOWN
    assert len([each for _, each in s.sent if isinstance(each, ReadOrders)]) > 10  # it looked all the while
    s.clock.advance(0.2)
    s.core.handle()
    number, request = asked(s)
    s.answer(number, s.says(request))
    assert s.state(intent) is S.UNKNOWN  # one
    s.run(6.0)
    assert s.state(intent) is S.ABSENT
    assert ("alarm", "ORDER_ABSENT") in [(each.level, each.code) for each in s.told]
    assert s.order(intent).remaining_qty == 0
    assert s.state(s.place(1)) is S.PENDING_NEW


def test_a_read_that_began_before_the_horizon_proves_nothing(stage: Stage) -> None:
    s = stage()
    intent = s.place()
    s.settle(Uncertain("time-out"))
    s.run(58.0)
    s.core.desk.look_soon(0.0)
    number, request = asked(s)
    started = s.clock.monotonic()
    s.clock.advance(10.0)
    s.answer(number, s.says(request), started=started)
    number, request = asked(s)
    s.answer(number, s.says(request))
    assert s.state(intent) is S.UNKNOWN  # the first did not count


def test_failed_reads_prove_no_absence(stage: Stage) -> None:
    s = stage(TradingConfig(risk=RiskLimits(max_failed_reads=None, max_errors=None)))
    intent = s.place()
    s.settle(Uncertain("time-out"))
    s.says = lambda request: ReadFailed("no connection")
    s.run(600.0)
    assert s.state(intent) is S.UNKNOWN


def test_what_is_absent_may_be_ordered_anew_by_hand_only(stage: Stage) -> None:
    s = stage()
    intent = s.place(key="mine")
    s.settle(Uncertain("time-out"))
    s.run(70.0)
    assert s.state(intent) is S.ABSENT
    assert s.place(key="mine") == intent
    assert len(s.posts()) == 1
    again = s.place(key="new", retry_of=intent)
    assert s.state(again) is S.PENDING_NEW


def test_an_absent_order_that_turns_up_is_adopted_with_an_alarm(stage: Stage) -> None:
    s = stage()
    intent = s.place()
    s.settle(Uncertain("time-out"))
    s.run(70.0)
    assert s.state(intent) is S.ABSENT
    s.row(7, filled=3, placed_at=float(int(s.order(intent).created_at)) + 1)
    s.read()
    assert (s.state(intent), s.order(intent).filled_qty, s.core.book.held("005930")) == (S.PARTIAL_FILL, 3, 3)
    assert ("alarm", "ORDER_LATE") in [(each.level, each.code) for each in s.told]
    assert s.ask(Cancel(intent, "c")) == intent


def test_the_horizon_is_configuration(stage: Stage) -> None:
    s = stage(TradingConfig(timing=Timing(horizon=2.0, read_margin=0.0, doubt_every=0.5)))
    intent = s.place()
    number = s.open(PlaceOrder)[0][0]
    s.answer(number, Uncertain("time-out"), timeout=1.0)
    s.run(1.9)
    assert s.state(intent) is S.UNKNOWN
    s.run(1.0)
    assert s.state(intent) is S.ABSENT


# -- contradictions


def test_a_number_that_is_another_orders_is_in_doubt_and_halts(stage: Stage) -> None:
    s = stage()
    s.bought(1)
    intent = s.place(5, 69_000)
    s.accept(1)
    assert s.state(intent) is S.UNKNOWN
    assert s.core.book.halted_symbols["005930"].startswith("CONTRADICTION")
    assert s.core.book.by_number(str(s.id(1))).intent_id != intent


# -- a restart, and a person


def test_what_was_on_its_way_at_the_end_is_in_doubt_and_adopted(stage: Stage) -> None:
    s = stage()
    intent = s.place()
    s.row(7)
    s.clock.advance(30.0)
    t = s.again()
    assert t.state(intent) is S.SUBMITTED
    assert t.order(intent).number == LATER
    assert [type(each) for each in t.journal.events].count(ev.OrderDoubted) == 1
    assert t.posts() == []


def test_after_a_restart_the_whole_horizon_runs_anew(stage: Stage) -> None:
    s = stage()
    intent = s.place()
    s.settle(Uncertain("time-out"))
    s.run(55.0)
    t = s.again()
    t.run(58.0)
    assert t.state(intent) is S.UNKNOWN
    t.run(8.0)
    assert t.state(intent) is S.ABSENT
    assert t.posts() == []


def test_a_person_says_what_became_of_it(stage: Stage) -> None:
    s = stage()
    first = s.place(1)
    s.settle(Uncertain("time-out"))
    assert s.ask(SettleByHand(first, "nonsense", "seen")).startswith("!INVALID")
    assert s.ask(SettleByHand("nobody", LATER, "seen")).startswith("!UNKNOWN_ORDER")
    assert s.ask(SettleByHand(first, LATER, "seen in the app")) == first
    assert (s.state(first), s.order(first).number) == (S.SUBMITTED, LATER)
    assert s.ask(SettleByHand(first, "", "seen")).startswith("!NOT_IN_DOUBT")
    second = s.place(2)
    s.settle(Uncertain("time-out"))
    assert s.ask(SettleByHand(second, LATER, "seen")).startswith("!NUMBER_TAKEN")
    assert s.ask(SettleByHand(second, "", "it is not there")) == second
    assert s.state(second) is S.ABSENT
    assert s.codes().count("SETTLED_BY_HAND") == 2
