"""The direct answer, notices and rows race: whatever comes first, twice or never, an order ends in the same state."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from itertools import permutations
from typing import Any

import pytest

from pykis.trader.book import Book
from pykis.trader.commands import Cancel, Modify
from pykis.trader.ports import Uncertain
from pykis.trader.states import OrderState as S

Stage = Any
Step = Callable[[Any], object]
ID = "20261123-000001"


def told(s: Stage) -> tuple[dict[str, Any], dict[str, Any], int]:
    """What is known of the order, the shares and the cash once a read of everything is in."""
    s.read()
    s.run(1.0)
    s.read()
    book = s.core.book
    holding = book.holdings.get("005930")
    order = book.orders[ID].to_dict()
    order.pop("changed_at")
    return order, {} if holding is None else {"qty": holding.qty, "cost": holding.cost}, book.cash.d2


def check(s: Stage, posts: int) -> None:
    """Nothing was sent twice, nothing halted, and the journal says the same."""
    assert len(s.posts()) == posts
    assert s.core.book.halted_symbols == {}
    assert s.core.book.orphans == {}
    again = Book()
    again.replay(s.journal.events)
    assert again.to_bytes() == s.core.book.to_bytes()


def races(steps: dict[str, Step], always: set[str]) -> Iterator[tuple[str, ...]]:
    """Every order of all the steps; without repeats, of all but one that can be missing; and of what cannot be."""
    yield from permutations(steps)
    once = [name for name in steps if not name.endswith("again")]
    for missing in once:
        if missing not in always:
            yield from permutations([name for name in once if name != missing])
    yield from permutations([name for name in steps if name in always])


# -- a new order that trades in two parts


def two_parts(s: Stage, filled: int = 10) -> None:
    s.row(1, filled=filled, filled_amount={0: 0, 4: 280_000, 10: 699_400}[filled])


NEW: dict[str, Step] = {
    "answer": lambda s: s.accept(1),
    "accepted": lambda s: s.notice("accepted", 1),
    "first": lambda s: s.notice("filled", 1, 4, 70_000),
    "rest": lambda s: s.notice("filled", 1, 6, 69_900),
    "first again": lambda s: s.notice("filled", 1, 4, 70_000),
    "read": lambda s: (two_parts(s, 4), s.read()),
}


@pytest.mark.parametrize("answer", ["comes", "is lost"])
def test_a_new_order(answer: str, stage: Stage) -> None:
    steps = dict(NEW)
    if answer == "is lost":
        steps["answer"] = lambda s: s.settle(Uncertain("time-out"))
    plain = stage()
    plain.place(key="k")
    for name in ("answer", "accepted", "first", "rest"):
        NEW[name](plain)
    two_parts(plain)
    expected = told(plain)
    assert expected[0]["filled_amount"] == expected[1]["cost"] == 699_400
    assert plain.state(ID) is S.FILLED
    count = 0
    for names in races(steps, {"answer"}):
        s = stage()
        s.place(key="k")
        for name in names:
            steps[name](s)
        if answer == "comes" and {"first", "rest"} <= set(names):
            assert s.state(ID) is S.FILLED, names  # no read is needed for that
        two_parts(s)
        assert told(s) == expected, names
        check(s, 1)
        count += 1
    assert count == 720 + 4 * 24 + 1


def test_an_order_that_the_exchange_refuses(stage: Stage) -> None:
    steps: dict[str, Step] = {
        "answer": lambda s: s.accept(1),
        "accepted": lambda s: s.notice("accepted", 1),
        "refused": lambda s: s.notice("refused", 1),
        "refused again": lambda s: s.notice("refused", 1),
        "read": lambda s: s.read(),
    }
    states: set[str] = set()
    for names in races(steps, {"answer"}):
        s = stage()
        s.place(key="k")
        s.row(1, left=0, rejected_qty=10)
        for name in names:
            steps[name](s)
        states.add(repr(told(s)))
        assert (s.state(ID), s.order(ID).code) == (S.REJECTED, "REFUSED_LATE"), names
        check(s, 1)
    assert len(states) == 1


# -- a modification while it trades


def moved(s: Stage, filled: int) -> None:
    s.row(1, filled=3, left=0)
    s.row(2, qty=7, filled=filled, price=70_100, action="modify", original=1)


MODIFY: dict[str, Step] = {
    "answer": lambda s: s.accept(2),
    "modified": lambda s: s.notice("modified", 2, 7, 70_100, original=1),
    "on the old number": lambda s: s.notice("filled", 1, 3),
    "on the new number": lambda s: s.notice("filled", 2, 5, 70_100),
    "on the new number again": lambda s: s.notice("filled", 2, 5, 70_100),
    "read": lambda s: (moved(s, 0), s.read()),
}


@pytest.mark.parametrize("answer", ["comes", "is lost"])
def test_a_modification_while_it_trades(answer: str, stage: Stage) -> None:
    steps = dict(MODIFY)
    if answer == "is lost":
        steps["answer"] = lambda s: s.settle(Uncertain("time-out"))
    ends: set[str] = set()
    for names in races(steps, {"answer"}):
        s = stage()
        s.bought(1, key="k")
        s.ask(Modify(ID, 70_100, "m"))
        for name in names:
            steps[name](s)
        moved(s, 5)
        ends.add(repr(told(s)))
        record = s.order(ID)
        assert [(leg.number[-1], leg.price, leg.filled_qty) for leg in record.legs] == [
            ("1", 70_000, 3),
            ("2", 70_100, 5),
        ], names
        assert (record.state, record.price, record.modify) == (S.PARTIAL_FILL, 70_100, None), names
        assert "MODIFIED_BY_HAND" not in s.codes(), names
        check(s, 2)
    assert len(ends) == 1


# -- a cancellation while it trades


def gone(s: Stage) -> None:
    s.row(1, filled=4, left=0, canceled_qty=6)
    s.row(2, qty=6, action="cancel", original=1)


CANCEL: dict[str, Step] = {
    "answer": lambda s: s.accept(2),
    "accepted": lambda s: s.notice("accepted", 2, 6, original=1),
    "a fill": lambda s: s.notice("filled", 1, 4),
    "canceled": lambda s: s.notice("canceled", 2, 6, original=1),
    "canceled again": lambda s: s.notice("canceled", 2, 6, original=1),
    "read": lambda s: (gone(s), s.read()),
}


@pytest.mark.parametrize("answer", ["comes", "is lost"])
def test_a_cancellation_while_it_trades(answer: str, stage: Stage) -> None:
    steps = dict(CANCEL)
    if answer == "is lost":
        steps["answer"] = lambda s: s.settle(Uncertain("time-out"))
    ends: set[str] = set()
    for names in races(steps, {"answer"}):
        s = stage()
        s.bought(1, key="k")
        s.ask(Cancel(ID, "c"))
        for name in names:
            steps[name](s)
        gone(s)
        ends.add(repr(told(s)))
        record = s.order(ID)
        assert (record.state, record.filled_qty, record.cancel) == (S.CANCELED, 4, None), names
        assert "CANCELED_ELSEWHERE" not in s.codes(), names
        check(s, 2)
    assert len(ends) == 1


def test_a_cancellation_that_comes_too_late(stage: Stage) -> None:
    steps: dict[str, Step] = {
        "answer": lambda s: s.accept(2),
        "a fill": lambda s: s.notice("filled", 1, 4),
        "the rest": lambda s: s.notice("filled", 1, 6, 69_900),
        "refused": lambda s: s.notice("refused", 2, 10, original=1),
        "read": lambda s: s.read(),
    }
    for names in races(steps, {"answer"}):
        s = stage()
        s.bought(1, key="k")
        s.ask(Cancel(ID, "c"))
        s.row(1, filled=10, filled_amount=699_400)
        s.row(2, qty=10, action="cancel", original=1, rejected_qty=10)
        for name in names:
            steps[name](s)
        assert told(s)[1:] == ({"qty": 10, "cost": 699_400}, 100_000_000 - 699_400 - s.order(ID).legs[0].fee), names
        assert s.state(ID) is S.FILLED
        check(s, 2)
