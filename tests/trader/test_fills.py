"""Notices and rows count the same fills, each as a lower bound: nothing counts twice, nothing told is lost."""

from __future__ import annotations

from typing import Any

import pytest

from pykis.trader import events as ev
from pykis.trader.commands import Resume
from pykis.trader.ports import ReadOrders
from pykis.trader.states import OrderState as S

Stage = Any


def known(s: Stage, intent: str) -> tuple[int, int]:
    record = s.order(intent)
    assert record.filled_qty == sum(leg.filled_qty for leg in record.legs)
    assert record.filled_amount == sum(leg.filled_amount for leg in record.legs)
    return record.filled_qty, record.filled_amount


def looks(s: Stage) -> bool:
    found, s.core.desk.look_at = s.core.desk.look_at is not None, None
    return found


def test_each_distinct_notice_counts_once(stage: Stage) -> None:
    s = stage()
    intent = s.bought(1)
    s.notice("filled", 1, 2)
    assert not looks(s)
    s.notice("filled", 1, 2)  # a repeat, or the same trade once more: only a row can tell
    assert (known(s, intent), looks(s)) == ((2, 140_000), True)
    s.notice("filled", 1, 2, 69_900)
    s.notice("filled", 1, 3)
    s.notice("filled", 1, 2, at=float(int(s.clock.time())) + 1)
    assert known(s, intent) == (9, 7 * 70_000 + 2 * 69_900)


def test_a_row_tells_what_no_notice_told_and_no_more(stage: Stage) -> None:
    s = stage()
    intent = s.bought(1)
    s.notice("filled", 1, 2)
    s.row(1, filled=5, filled_amount=349_800)
    s.read()
    assert known(s, intent) == (5, 349_800)
    s.notice("filled", 1, 3, 69_930)  # what the row had counted
    assert known(s, intent) == (5, 349_800)
    s.row(1, filled=2)  # a list that lags
    s.read()
    assert known(s, intent) == (5, 349_800)


def test_a_notice_of_which_a_row_told_a_part_adds_the_rest(stage: Stage) -> None:
    s = stage()
    intent = s.bought(1)
    s.row(1, filled=2)
    s.read()
    looks(s)
    s.notice("filled", 1, 5, 70_100)  # whether the two are in it is not known
    assert known(s, intent)[0] == 5
    assert looks(s)
    s.row(1, filled=7, filled_amount=2 * 70_000 + 5 * 70_100)
    s.read()
    assert known(s, intent) == (7, 490_500)


def test_a_row_of_the_same_shares_corrects_the_amount(stage: Stage) -> None:
    s = stage()
    intent = s.bought(1)
    s.notice("filled", 1, 5)
    s.row(1, filled=5, filled_amount=349_000)
    s.read()
    assert known(s, intent) == (5, 349_000)
    assert s.core.book.held("005930") == 5
    assert s.core.book.holdings["005930"].cost == 349_000
    assert s.core.book.cash.d2 == 100_000_000 - 349_000 - s.order(intent).legs[0].fee


def test_fees_and_tax_are_those_of_the_sum(stage: Stage) -> None:
    """KIS cuts both on the sum of a number's fills."""
    whole, parts = stage(), stage()
    for s in (whole, parts):
        s.core.desk.emit(_bought(s, 100))
    ends: list[tuple[int, int]] = []
    for s, fills in ((whole, [10]), (parts, [1, 2, 3, 4])):
        intent = s.bought(1, side="sell")
        for qty in fills:
            s.notice("filled", 1, qty, side="sell")
        leg = s.order(intent).legs[0]
        assert (leg.filled_qty, s.state(intent)) == (10, S.FILLED)
        ends.append((leg.fee, leg.tax))
        assert s.core.book.cash.d2 == 100_000_000 + 700_000 - leg.fee - leg.tax
    assert ends[0] == ends[1]
    assert ends[0][0] > 0
    assert ends[0][1] > 0


def _bought(s: Stage, qty: int) -> ev.Event:
    return ev.PositionCorrected(s.core.desk.now, "005930", qty, qty * 60_000, "first_read", "test")


def test_each_number_is_counted_apart(stage: Stage) -> None:
    s = stage()
    first, second = s.bought(1), s.bought(2, price=69_900)
    s.notice("filled", 1, 4)
    s.notice("filled", 2, 4)
    assert (known(s, first)[0], known(s, second)[0], s.core.book.held("005930")) == (4, 4, 8)


@pytest.mark.parametrize("repeated", [True, False])
def test_after_a_restart_nothing_counts_again(repeated: bool, stage: Stage) -> None:
    s = stage()
    intent = s.bought(1)
    s.row(1, filled=4)
    s.notice("filled", 1, 4)
    t = s.again()
    looks(t)
    if repeated:
        t.notice("filled", 1, 4)
        assert (known(t, intent), looks(t)) == ((4, 280_000), True)
    t.notice("filled", 1, 6, 69_900)
    # Without the repeat it does not know that the first four are others: a row tells.
    assert (known(t, intent)[0], looks(t)) == ((10, False) if repeated else (6, True))
    t.row(1, filled=10, filled_amount=699_400)
    t.read()
    assert (known(t, intent), t.core.book.held("005930")) == ((10, 699_400), 10)


def test_a_list_of_open_orders_tells_fills_too(stage: Stage) -> None:
    s = stage()
    intent = s.bought(1)
    s.row(1, filled=4)
    s.run(6.0)
    assert any(isinstance(each, ReadOrders) and each.open_only for _, each in s.sent)
    assert known(s, intent)[0] == 4


@pytest.mark.parametrize("qty", [0, -3])
def test_a_fill_of_nothing_is_none(qty: int, stage: Stage) -> None:
    s = stage()
    intent = s.bought(1)
    s.notice("filled", 1, qty)
    assert (known(s, intent), looks(s)) == ((0, 0), True)


# -- more than there was


@pytest.mark.parametrize("source", ["notice", "row"])
def test_more_than_the_order_is_not_booked_and_halts(source: str, stage: Stage) -> None:
    s = stage()
    intent = s.bought(1)
    if source == "notice":
        s.notice("filled", 1, 12)
    else:
        s.row(1, filled=12, left=0)
        s.read()
    assert known(s, intent) == (10, 700_000)
    assert s.core.book.held("005930") == 10
    assert "OVERFILLED" in s.core.book.halted_symbols["005930"]


def test_an_excess_is_told_once_and_not_read_for_ever(stage: Stage) -> None:
    s = stage()
    s.bought(1)
    s.row(1, filled=12, left=0)
    s.run(10.0)
    before = len([each for _, each in s.sent if isinstance(each, ReadOrders)])
    s.run(300.0)
    after = len([each for _, each in s.sent if isinstance(each, ReadOrders)])
    assert after - before <= 6  # once a minute
    assert s.codes().count("OVERFILLED") == 1
    s.ask(Resume("I have looked", "005930"))
    s.read()
    assert s.core.book.halted_symbols == {}  # a person has looked at it
    s.row(1, filled=13, left=0)
    s.read()
    assert "OVERFILLED" in s.core.book.halted_symbols["005930"]  # at this they have not
