"""Modifications: a chain of numbers, what each answer proves, and how rows settle a doubt."""

from __future__ import annotations

from typing import Any

import pytest

from pykis.trader import events as ev
from pykis.trader.commands import Cancel, Modify
from pykis.trader.ports import ModifyOrder, NotSent, QuoteSheet, ReadQuote, Refused, SendVeto, Uncertain
from pykis.trader.states import OrderState as S

Stage = Any


def modified(s: Stage, intent: str, number: int, price: int, *, filled: int = 0) -> None:
    """The broker took a modification; its lists say so."""
    old = s.order(intent).number
    assert s.ask(Modify(intent, price, f"m{number}")) == intent
    s.accept(number)
    left = s.order(intent).remaining_qty
    s.row(int(old[-10:]), left=0, filled=filled)
    s.row(number, qty=left, price=price, action="modify", original=int(old[-10:]))


# -- the chain of numbers


def test_what_is_left_lives_under_a_new_number_each_time(stage: Stage) -> None:
    s = stage()
    intent = s.bought(1)
    s.notice("filled", 1, 2)
    modified(s, intent, 2, 70_100, filled=2)
    s.notice("filled", 2, 3, 70_100)
    assert s.ask(Modify(intent, 70_200, "m3")) == intent
    s.accept(3)
    assert [str(each.number)[-1] for each in s.posts() if isinstance(each, ModifyOrder)] == ["1", "2"]
    record = s.order(intent)
    assert [(leg.number[-1], leg.price, leg.filled_qty) for leg in record.legs] == [
        ("1", 70_000, 2),
        ("2", 70_100, 3),
        ("3", 70_200, 0),
    ]
    assert (record.state, record.price, record.worst_price, record.remaining_qty) == (
        S.PARTIAL_FILL, 70_200, 70_200, 5,
    )  # fmt: skip
    s.notice("filled", 1, 1)  # late, on the first
    s.notice("filled", 3, 4, 70_200)
    assert (record.state, record.filled_amount) == (S.FILLED, 3 * 70_000 + 3 * 70_100 + 4 * 70_200)
    assert [s.core.book.by_number(str(s.id(each))) is record for each in (1, 2, 3)] == [True] * 3
    assert s.ask(Cancel(intent, "c")).startswith("!ORDER_ENDED")


def test_one_change_at_a_time(stage: Stage) -> None:
    s = stage()
    intent = s.bought(1)
    s.ask(Modify(intent, 70_100, "m1"))
    assert s.state(intent) is S.MODIFY_PENDING
    assert s.ask(Modify(intent, 70_200, "m2")).startswith("!CHANGE_PENDING")
    s.accept(2)
    s.ask(Cancel(intent, "c1"))
    assert s.state(intent) is S.CANCEL_PENDING
    assert s.ask(Modify(intent, 70_200, "m3")).startswith("!CHANGE_PENDING")
    assert len(s.posts()) == 3


BAD = [
    (70_050, "INVALID"),  # no tick
    (48_900, "INVALID"),  # under the lower limit
    (80_000, "PRICE_COLLAR"),
    (0, "INVALID"),
]


@pytest.mark.parametrize(("price", "code"), BAD)
def test_a_price_that_may_not_be_is_refused_before_it_is_meant(price: int, code: str, stage: Stage) -> None:
    s = stage()
    intent = s.bought(1)
    before = s.core.book.to_bytes()
    assert s.ask(Modify(intent, price, "m")).startswith(f"!{code}")
    assert s.core.book.to_bytes() == before
    assert len(s.posts()) == 1


def test_a_market_order_has_no_price_to_change(stage: Stage) -> None:
    s = stage()
    intent = s.place(10, None)
    s.accept(1)
    assert s.ask(Modify(intent, 70_000, "m")).startswith("!INVALID")


def test_a_halt_keeps_a_modification_in_and_lets_a_cancel_pass(stage: Stage) -> None:
    s = stage()
    intent = s.bought(1)
    s.ask(Modify(intent, 70_100, "m1"))
    s.core.desk.emit(ev.TradingHalted(s.core.desk.now, "HALTED", "TEST", "test"))
    s.core.handle()
    with pytest.raises(SendVeto, match="trading is halted"):
        s.posts()[-1].gate()
    s.settle(NotSent("trading is halted", vetoed=True))
    assert s.state(intent) is S.SUBMITTED
    assert s.ask(Modify(intent, 70_200, "m2")).startswith("!HALTED")
    assert s.ask(Cancel(intent, "c")) == intent


def test_the_price_that_bounds_a_modification_is_read_again(stage: Stage) -> None:
    s = stage()
    intent = s.bought(1)
    s.clock.advance(61.0)
    assert s.ask(Modify(intent, 71_500, "m")) == ""
    assert len(s.posts()) == 1
    quotes = s.open(ReadQuote)
    s.answer(quotes[-1][0], QuoteSheet("005930", 60_000, 60_000, 42_000, 78_000))
    assert len(s.posts()) == 1
    assert any(text.startswith("!PRICE_COLLAR") for text in s.replies.values())


# -- what a modification's answer proves


@pytest.mark.parametrize(
    "outcome", [Refused("40330000", "모의투자 정정/취소할 수량이 없습니다"), NotSent("veto", vetoed=True)]
)
def test_a_refused_modification_leaves_the_order_as_it_was(outcome: Any, stage: Stage) -> None:
    s = stage()
    intent = s.bought(1)
    s.ask(Modify(intent, 70_100, "m"))
    s.settle(outcome)
    record = s.order(intent)
    assert (record.state, record.price, record.number[-1], record.modify) == (S.SUBMITTED, 70_000, "1", None)
    refused = next(each for each in s.events if isinstance(each, ev.ModifyRefused))
    assert refused.code == ("40330000" if isinstance(outcome, Refused) else "VETOED")
    assert s.core.desk.look_at is not None  # why is for a read to tell: it may have traded
    assert s.ask(Modify(intent, 70_200, "m2")) == intent


def test_a_throttled_modification_goes_again(stage: Stage) -> None:
    s = stage()
    intent = s.bought(1)
    s.ask(Modify(intent, 70_100, "m"))
    s.settle(Refused("EGW00201", "too fast", passing=True))
    s.run(0.5)
    s.accept(2)
    assert [type(each) for each in s.posts()[1:]] == [ModifyOrder, ModifyOrder]
    assert (s.order(intent).price, s.order(intent).number[-1]) == (70_100, "2")


def test_a_throttled_change_of_what_has_traded_does_not_go_again(stage: Stage) -> None:
    s = stage()
    intent = s.bought(1)
    s.ask(Modify(intent, 70_100, "m"))
    s.settle(NotSent("no connection"))
    s.notice("filled", 1, 10)
    s.row(1, filled=10)
    s.run(2.0)
    assert len(s.posts()) == 2
    assert s.state(intent) is S.FILLED
    assert s.core.book.halted_symbols == {}


def test_fills_on_the_old_number_while_it_is_on_its_way(stage: Stage) -> None:
    s = stage()
    intent = s.bought(1)
    s.ask(Modify(intent, 70_100, "m"))
    s.notice("filled", 1, 4)
    assert (s.state(intent), s.order(intent).filled_qty) == (S.MODIFY_PENDING, 4)
    s.row(1, filled=4, left=0, canceled_qty=6)
    s.read()
    assert s.state(intent) is S.MODIFY_PENDING  # what is gone from the old number may live on
    s.accept(2)
    assert (s.state(intent), s.order(intent).remaining_qty) == (S.PARTIAL_FILL, 6)
    moved = next(each for each in s.events if isinstance(each, ev.OrderModified))
    assert moved.qty == 6


def test_all_of_it_trades_before_the_modification_arrives(stage: Stage) -> None:
    s = stage()
    intent = s.bought(1)
    s.ask(Modify(intent, 70_100, "m"))
    s.notice("filled", 1, 10)
    assert s.state(intent) is S.FILLED
    s.settle(Refused("40330000", "nothing is left"))
    assert (s.state(intent), s.order(intent).modify) == (S.FILLED, None)
    assert s.core.book.halted_symbols == {}


def test_a_modification_that_the_exchange_refuses_late_is_taken_back(stage: Stage) -> None:
    s = stage()
    intent = s.bought(1)
    modified(s, intent, 2, 70_100)
    s.notice("refused", 2)
    record = s.order(intent)
    assert (record.state, record.number[-1], record.price, record.worst_price) == (S.SUBMITTED, "1", 70_000, 70_000)
    assert "MODIFY_REFUSED" in s.codes()
    s.row(1)
    s.row(2, left=0, action="modify", original=1, price=70_100, rejected_qty=10)
    s.read()
    assert record.state is S.SUBMITTED
    s.notice("filled", 1, 10)
    assert record.state is S.FILLED


def test_a_refusal_of_what_is_proved_to_have_happened_halts(stage: Stage) -> None:
    s = stage()
    intent = s.bought(1)
    s.ask(Modify(intent, 70_100, "m"))
    s.notice("modified", 2, 10, 70_100, original=1)
    assert (s.state(intent), s.order(intent).number[-1]) == (S.SUBMITTED, "2")
    s.settle(Refused("40330000", "no"))
    assert s.core.book.halted_symbols["005930"].startswith("CONTRADICTION")


# -- a modification in doubt


def doubtful(s: Stage) -> str:
    intent = s.bought(1)
    s.ask(Modify(intent, 72_000, "m"))
    s.settle(Uncertain("time-out"))
    assert s.state(intent) is S.MODIFY_UNKNOWN
    assert "MODIFY_UNKNOWN" in s.codes()
    return str(intent)


def test_a_modification_in_doubt_reserves_the_worse_of_both_prices(stage: Stage) -> None:
    s = stage()
    intent = doubtful(s)
    assert s.order(intent).reserved_price() == 72_000
    assert s.core.positions.cash_view().reserved >= 720_000
    assert s.ask(Modify(intent, 70_100, "m2")).startswith("!CHANGE_PENDING")


def test_a_row_shows_that_a_modification_in_doubt_arrived(stage: Stage) -> None:
    s = stage()
    intent = doubtful(s)
    s.row(1, left=0, filled=3)
    s.row(2, qty=7, filled=1, price=72_000, action="modify", original=1)
    s.run(6.0)
    record = s.order(intent)
    assert (record.state, record.number[-1], record.price, record.filled_qty) == (S.PARTIAL_FILL, "2", 72_000, 4)
    assert "MODIFIED_BY_HAND" not in s.codes()


def test_its_confirmation_shows_it_too(stage: Stage) -> None:
    s = stage()
    intent = doubtful(s)
    s.notice("modified", 2, 10, 72_000, original=1)
    assert (s.state(intent), s.order(intent).price) == (S.SUBMITTED, 72_000)


def test_without_a_row_it_had_no_effect_after_the_horizon(stage: Stage) -> None:
    s = stage()
    intent = doubtful(s)
    s.run(59.0)
    assert s.state(intent) is S.MODIFY_UNKNOWN
    s.run(12.0)
    record = s.order(intent)
    assert (record.state, record.price, record.reserved_price()) == (S.SUBMITTED, 70_000, 70_000)
    assert "CHANGE_ABSENT" in s.codes()
    assert len([each for each in s.posts() if isinstance(each, ModifyOrder)]) == 1  # it is not sent again


def test_a_modification_in_doubt_that_the_exchange_refused(stage: Stage) -> None:
    s = stage()
    intent = doubtful(s)
    s.row(2, left=0, price=72_000, action="modify", original=1, rejected_qty=10)
    s.run(6.0)
    assert (s.state(intent), s.order(intent).price) == (S.SUBMITTED, 70_000)


def test_a_modification_on_its_way_at_the_end_is_in_doubt_after_it(stage: Stage) -> None:
    s = stage()
    intent = s.bought(1)
    s.ask(Modify(intent, 72_000, "m"))
    t = s.again()
    assert t.state(intent) is S.MODIFY_UNKNOWN
    assert t.order(intent).reserved_price() == 72_000
    t.row(1, left=0)
    t.row(2, price=72_000, action="modify", original=1)
    t.run(6.0)
    assert (t.state(intent), t.order(intent).number[-1]) == (S.SUBMITTED, "2")
    assert t.posts() == []


def test_a_change_by_somebody_else_is_followed_and_told(stage: Stage) -> None:
    s = stage()
    intent = s.bought(1)
    s.row(1, left=0)
    s.row(2, price=69_000, action="modify", original=1)
    s.read()
    assert (s.state(intent), s.order(intent).price, s.order(intent).number[-1]) == (S.SUBMITTED, 69_000, "2")
    assert "MODIFIED_BY_HAND" in s.codes()
