"""Notices are late, doubled, out of order or missing: what one proves alone, what waits, and what asks for a read."""

from __future__ import annotations

from typing import Any

import pytest

from pykis.trader import events as ev
from pykis.trader.commands import Cancel, Modify, SettleByHand
from pykis.trader.ports import Accepted, Refused, Uncertain
from pykis.trader.states import OrderState as S

Stage = Any


def looks(s: Stage) -> bool:
    """Whether a read of the orders was asked for since somebody looked."""
    found, s.core.desk.look_at = s.core.desk.look_at is not None, None
    return found


# -- numbers that nobody knows yet


def test_notices_before_the_answer_wait_for_its_number(stage: Stage) -> None:
    s = stage()
    intent = s.place()
    s.notice("accepted", 1)
    s.notice("filled", 1, 4)
    s.notice("filled", 1, 6, 69_900)
    assert s.state(intent) is S.PENDING_NEW  # a notice never makes an order ours
    assert not looks(s)  # its answer is on its way
    s.accept(1)
    assert (s.state(intent), s.order(intent).filled_amount) == (S.FILLED, 699_400)


def test_a_notice_of_another_number_is_not_ours(stage: Stage) -> None:
    s = stage()
    intent = s.place()
    s.notice("filled", 2, 4)
    s.accept(1)
    assert (s.state(intent), s.core.book.held("005930")) == (S.SUBMITTED, 0)


@pytest.mark.parametrize("how", ["a row", "a person"])
def test_notices_of_an_order_in_doubt_wait_for_its_adoption(how: str, stage: Stage) -> None:
    s = stage()
    intent = s.place()
    s.settle(Uncertain("time-out"))
    s.notice("accepted", 1)
    s.notice("filled", 1, 4)
    assert s.state(intent) is S.UNKNOWN
    assert looks(s)
    if how == "a row":
        s.row(1)  # a list that lags behind the notice
        s.read()
    else:
        s.ask(SettleByHand(intent, str(s.id(1)), "seen"))
    assert (s.state(intent), s.order(intent).filled_qty) == (S.PARTIAL_FILL, 4)


def test_notices_of_a_new_number_wait_for_the_modification(stage: Stage) -> None:
    s = stage()
    intent = s.bought(1)
    s.ask(Modify(intent, 70_100, "m"))
    s.notice("filled", 2, 4, 70_100)
    assert s.order(intent).filled_qty == 0
    s.accept(2)
    assert [(leg.number[-1], leg.filled_qty) for leg in s.order(intent).legs] == [("1", 0), ("2", 4)]


def test_a_confirmation_of_an_original_that_is_not_known_yet_waits_too(stage: Stage) -> None:
    s = stage()
    intent = s.place()
    s.notice("canceled", 2, 10, original=1)
    s.accept(1)
    assert s.state(intent) is S.CANCELED


def test_a_stranger_asks_for_a_read_and_changes_nothing(stage: Stage) -> None:
    s = stage()
    before = s.core.book.to_bytes()
    s.notice("accepted", 9)
    assert looks(s)
    s.notice("filled", 9, 3)
    s.notice("canceled", 10, 7, original=9)
    assert s.core.book.to_bytes() == before


def test_a_stranger_of_another_kind_than_what_is_on_its_way_asks_for_a_read(stage: Stage) -> None:
    s = stage()
    s.place()
    s.notice("accepted", 9, side="sell")
    assert looks(s)
    s.notice("accepted", 8, order_qty=5)
    assert looks(s)


def test_an_orphan_that_trades_is_followed_by_a_read(stage: Stage) -> None:
    s = stage()
    s.row(9, qty=3)
    s.read()
    assert [each.number[-1] for each in s.core.book.orphans.values()] == ["9"]
    s.notice("filled", 9, 3)
    assert looks(s)
    assert s.core.book.held("005930") == 0


def test_what_waits_is_forgotten_with_its_day(stage: Stage) -> None:
    s = stage()
    old = s.id(5)
    s.notice("filled", 5, 3)
    s.clock.advance(86_400)
    s.core.handle()
    s.run(2.0)
    intent = s.place()
    s.settle(Uncertain("time-out"))
    assert s.ask(SettleByHand(intent, str(old), "a wrong number")) == intent
    assert s.order(intent).filled_qty == 0


# -- what ends


@pytest.mark.parametrize(("qty", "state"), [(10, S.CANCELED), (6, S.SUBMITTED), (12, S.SUBMITTED)])
def test_dropped_is_all_that_was_left_or_for_a_read_to_tell(qty: int, state: S, stage: Stage) -> None:
    s = stage()
    intent = s.place(time_in_force="ioc")
    s.accept(1)
    looks(s)
    s.notice("dropped", 1, qty)
    assert s.state(intent) is state
    assert looks(s) == (state is S.SUBMITTED)


def test_canceled_by_somebody_else(stage: Stage) -> None:
    s = stage()
    intent = s.bought(1)
    s.notice("filled", 1, 4)
    s.notice("canceled", 2, 6, original=1)
    s.notice("canceled", 2, 6, original=1)
    assert (s.state(intent), s.order(intent).filled_qty) == (S.CANCELED, 4)


def test_refused_by_the_exchange(stage: Stage) -> None:
    s = stage()
    intent = s.bought(1)
    s.notice("refused", 1)
    assert (s.state(intent), s.order(intent).code) == (S.REJECTED, "REFUSED_LATE")
    assert s.core.book.halted_symbols == {}


def test_a_refusal_of_what_has_traded_is_for_a_read_to_tell(stage: Stage) -> None:
    s = stage()
    intent = s.bought(1)
    s.notice("filled", 1, 4)
    looks(s)
    s.notice("refused", 1)
    assert (s.state(intent), looks(s)) == (S.PARTIAL_FILL, True)
    assert s.core.book.halted_symbols == {}


@pytest.mark.parametrize("kind", ["accepted", "modified", "canceled", "refused", "dropped"])
def test_after_its_end_only_fills_count(kind: str, stage: Stage) -> None:
    s = stage()
    intent = s.bought(1)
    s.notice("filled", 1, 10)
    before = s.core.book.to_bytes()
    s.notice(kind, 1)
    s.notice(kind, 1)
    assert s.core.book.to_bytes() == before
    assert s.state(intent) is S.FILLED


# -- changes


def test_a_confirmation_proves_a_modification_only_if_it_is_the_one_that_was_meant(stage: Stage) -> None:
    for more in ({"price": 70_200}, {"original": 5}):
        s = stage()
        intent = s.bought(1)
        s.ask(Modify(intent, 70_100, "m"))
        looks(s)
        s.notice("modified", 2, **{"price": 70_100, "original": 1, **more})
        assert s.state(intent) is S.MODIFY_PENDING
        assert looks(s)
    s.notice("modified", 2, 10, 70_100, original=1)
    assert s.state(intent) is S.SUBMITTED


def test_a_confirmation_of_a_former_number_is_another_modification(stage: Stage) -> None:
    s = stage()
    intent = s.bought(1)
    s.ask(Modify(intent, 70_100, "m1"))
    s.accept(2)
    s.ask(Modify(intent, 70_200, "m2"))
    s.notice("modified", 3, 10, 70_200, original=1)
    assert (s.state(intent), s.order(intent).number[-1]) == (S.MODIFY_PENDING, "2")


def test_an_old_confirmation_does_not_settle_a_modification_in_doubt(stage: Stage) -> None:
    s = stage()
    intent = s.bought(1)
    s.ask(Modify(intent, 70_100, "m"))
    s.settle(Uncertain("time-out"))
    s.notice("modified", 2, 10, 70_100, original=1, at=s.clock.time() - 60)
    assert s.state(intent) is S.MODIFY_UNKNOWN


def test_a_modification_by_somebody_else_is_for_a_read_to_tell(stage: Stage) -> None:
    s = stage()
    intent = s.bought(1)
    s.notice("modified", 2, 10, 69_000, original=1)
    assert (s.order(intent).price, looks(s)) == (70_000, True)


def test_an_accepted_cancel_ends_nothing(stage: Stage) -> None:
    s = stage()
    intent = s.bought(1)
    s.ask(Cancel(intent, "c"))
    looks(s)
    s.notice("accepted", 2, 10, original=1)
    assert (s.state(intent), looks(s)) == (S.CANCEL_PENDING, False)
    s.accept(2)
    assert s.state(intent) is S.CANCEL_PENDING
    assert not any(isinstance(each, ev.OrderCanceled) for each in s.events)


def test_a_canceled_notice_about_part_of_it_asks(stage: Stage) -> None:
    s = stage()
    intent = s.bought(1)
    looks(s)
    s.notice("canceled", 2, 3, original=1)
    assert (s.state(intent), looks(s)) == (S.SUBMITTED, True)


def test_an_answer_that_nobody_waits_for_changes_nothing(stage: Stage) -> None:
    s = stage()
    s.bought(1)
    before = s.core.book.to_bytes()
    s.answer(1, Accepted(s.id(9)))
    s.answer(9_999, Refused("1", "no"))
    assert s.core.book.to_bytes() == before
