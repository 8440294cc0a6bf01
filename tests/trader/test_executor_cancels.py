"""Cancellations: when they end an order, what each answer proves, and what is taken back as soon as it can be."""

from __future__ import annotations

from typing import Any

from pykis.trader import events as ev
from pykis.trader.commands import Cancel, CancelAll, Modify
from pykis.trader.ports import CancelOrder, Refused, Uncertain
from pykis.trader.states import OrderState as S

Stage = Any


def test_a_cancel_ends_an_order_when_a_notice_or_a_row_says_so(stage: Stage) -> None:
    for how in ("notice", "row"):
        s = stage()
        intent = s.bought(1)
        s.ask(Cancel(intent, "c"))
        s.accept(2)
        assert s.state(intent) is S.CANCEL_PENDING
        if how == "notice":
            s.notice("canceled", 2, 10, original=1)
        else:
            s.row(1, left=0, canceled_qty=10)
            s.row(2, action="cancel", original=1)
            s.run(1.0)
        assert s.state(intent) is S.CANCELED
        assert s.order(intent).remaining_qty == 0
        assert "CANCELED_ELSEWHERE" not in s.codes()


def test_what_trades_after_the_cancel_left_counts(stage: Stage) -> None:
    s = stage()
    intent = s.bought(1)
    s.ask(Cancel(intent, "c"))
    s.accept(2)
    s.notice("filled", 1, 4)
    s.notice("canceled", 2, 6, original=1)
    assert (s.state(intent), s.order(intent).filled_qty) == (S.CANCELED, 4)
    s.notice("filled", 1, 1, 69_900)  # late: it had traded before
    assert (s.state(intent), s.core.book.held("005930")) == (S.CANCELED, 5)
    assert s.core.book.halted_symbols == {}


def test_a_cancel_notice_of_less_than_is_left_ends_nothing(stage: Stage) -> None:
    s = stage()
    intent = s.bought(1)
    s.ask(Cancel(intent, "c"))
    s.accept(2)
    s.notice("canceled", 2, 6, original=1)
    assert s.state(intent) is S.CANCEL_PENDING
    assert s.core.desk.look_at is not None


def test_all_of_it_trades_before_the_cancel_arrives(stage: Stage) -> None:
    s = stage()
    intent = s.bought(1)
    s.ask(Cancel(intent, "c"))
    s.notice("filled", 1, 10)
    s.settle(Refused("40330000", "nothing is left"))
    assert (s.state(intent), s.order(intent).cancel) == (S.FILLED, None)


def test_a_refused_cancel_leaves_the_order_as_it_was(stage: Stage) -> None:
    s = stage()
    intent = s.bought(1)
    s.ask(Cancel(intent, "c"))
    s.settle(Refused("40330000", "no"))
    assert (s.state(intent), s.order(intent).cancel) == (S.SUBMITTED, None)
    assert s.ask(Cancel(intent, "c2")) == intent


def test_a_cancel_that_the_exchange_refuses_late(stage: Stage) -> None:
    s = stage()
    intent = s.bought(1)
    s.ask(Cancel(intent, "c"))
    s.accept(2)
    s.notice("refused", 2, 10, original=1)
    assert (s.state(intent), s.order(intent).cancel) == (S.SUBMITTED, None)


def test_a_cancel_in_doubt_is_settled_by_its_row_or_its_absence(stage: Stage) -> None:
    for arrived in (True, False):
        s = stage()
        intent = s.bought(1)
        s.ask(Cancel(intent, "c"))
        s.settle(Uncertain("time-out"))
        assert s.state(intent) is S.CANCEL_UNKNOWN
        assert s.order(intent).remaining_qty == 10
        assert s.state(s.place(1)) is S.PENDING_NEW  # that locks nothing
        s.settle(Refused("40", "no"))
        if arrived:
            s.row(2, action="cancel", original=1)
            s.run(6.0)
            assert s.state(intent) is S.CANCEL_PENDING
            s.row(1, left=0, canceled_qty=10)
        s.run(75.0)
        assert s.state(intent) is (S.CANCELED if arrived else S.SUBMITTED)
        assert len([each for each in s.posts() if isinstance(each, CancelOrder)]) == 1


def test_a_cancel_that_a_modification_overtook_goes_to_the_new_number(stage: Stage) -> None:
    s = stage()
    intent = s.bought(1)
    s.ask(Modify(intent, 70_100, "m"))
    assert s.ask(Cancel(intent, "c")) == intent
    s.accept(2)  # the modification
    s.settle(Refused("40330000", "the original is no more"))
    assert [str(each.number)[-1] for each in s.posts() if isinstance(each, CancelOrder)] == ["1", "2"]
    assert s.state(intent) is S.CANCEL_PENDING
    s.accept(3)
    s.notice("canceled", 3, 10, original=2)
    assert s.state(intent) is S.CANCELED


def test_taking_back_everything_twice_sends_one_cancel_each(stage: Stage) -> None:
    s = stage()
    first, second = s.bought(1), s.bought(2, 5, symbol="000660")
    assert s.ask(CancelAll("enough")).split() == [first, second]
    s.ask(CancelAll("enough"))
    assert [each.intent_id for each in s.posts() if isinstance(each, CancelOrder)] == [first, second]
    s.settle(Refused("40330000", "no"))
    s.ask(CancelAll("once more", symbol="005930"))
    assert [each.intent_id for each in s.posts() if isinstance(each, CancelOrder)] == [first, second, first]


def test_a_halt_takes_back_what_gets_a_number_after_it(stage: Stage) -> None:
    s = stage()
    intent = s.place()
    s.core.desk.emit(ev.TradingHalted(s.core.desk.now, "HALTED", "TEST", "test"))
    s.core.handle()
    s.accept(1)
    assert [each.intent_id for each in s.posts() if isinstance(each, CancelOrder)] == [intent]


def test_what_is_being_taken_back_is_not_taken_back_once_more_under_its_new_number(stage: Stage) -> None:
    s = stage()
    intent = s.bought(1)
    s.ask(Modify(intent, 70_100, "m"))
    s.ask(CancelAll("enough"))
    s.accept(2)  # the modification
    s.run(0.1)
    assert [str(each.number)[-1] for each in s.posts() if isinstance(each, CancelOrder)] == ["1"]
    s.settle(Refused("40330000", "the original is no more"))
    assert [str(each.number)[-1] for each in s.posts() if isinstance(each, CancelOrder)] == ["1", "2"]
