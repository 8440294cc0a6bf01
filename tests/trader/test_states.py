"""The table of an order's states: what may follow what, what an illegal step does, and that a fill always counts."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

import pytest

from pykis.trader import events as ev
from pykis.trader.commands import Cancel, Modify
from pykis.trader.desk import Desk
from pykis.trader.states import ENDED, IN_DOUBT, OPEN, TRANSITIONS, may_follow
from pykis.trader.states import OrderState as S

Stage = Any
ID, FIRST, SECOND = "20261123-000001", "20261123-00950-0000000001", "20261123-00950-0000000002"

LEGAL = {
    S.PENDING_NEW: "SUBMITTED PARTIAL_FILL FILLED CANCELED EXPIRED REJECTED UNKNOWN",
    S.SUBMITTED: "PARTIAL_FILL FILLED CANCELED EXPIRED REJECTED MODIFY_PENDING CANCEL_PENDING",
    S.PARTIAL_FILL: "FILLED CANCELED EXPIRED MODIFY_PENDING CANCEL_PENDING",
    S.FILLED: "",
    S.MODIFY_PENDING: "SUBMITTED PARTIAL_FILL FILLED CANCELED EXPIRED REJECTED MODIFY_UNKNOWN CANCEL_PENDING",
    S.MODIFY_UNKNOWN: "SUBMITTED PARTIAL_FILL FILLED CANCELED EXPIRED REJECTED CANCEL_PENDING",
    S.CANCEL_PENDING: (
        "SUBMITTED PARTIAL_FILL FILLED CANCELED EXPIRED REJECTED CANCEL_UNKNOWN MODIFY_PENDING MODIFY_UNKNOWN"
    ),
    S.CANCEL_UNKNOWN: (
        "SUBMITTED PARTIAL_FILL FILLED CANCELED EXPIRED REJECTED CANCEL_PENDING MODIFY_PENDING MODIFY_UNKNOWN"
    ),
    S.CANCELED: "FILLED",
    S.REJECTED: "",
    S.EXPIRED: "FILLED CANCELED",
    S.UNKNOWN: "SUBMITTED PARTIAL_FILL FILLED CANCELED EXPIRED REJECTED ABSENT",
    S.ABSENT: "SUBMITTED PARTIAL_FILL FILLED CANCELED EXPIRED REJECTED",
}

EVENTS: dict[str, Callable[[float], ev.Event]] = {
    "submitted": lambda at: ev.OrderSubmitted(at, ID, FIRST, "answer"),
    "adopted": lambda at: ev.OrderAdopted(at, ID, FIRST, False),
    "rejected": lambda at: ev.OrderRejected(at, ID, "40", "no", "answer"),
    "doubted": lambda at: ev.OrderDoubted(at, ID, "place", "time-out", at, at, 60.0),
    "modify doubted": lambda at: ev.OrderDoubted(at, ID, "modify", "time-out", at, at, 60.0),
    "cancel doubted": lambda at: ev.OrderDoubted(at, ID, "cancel", "time-out", at, at, 60.0),
    "absent": lambda at: ev.OrderAbsent(at, ID),
    "ambiguous": lambda at: ev.OrderAmbiguous(at, ID, (FIRST, SECOND)),
    "a part filled": lambda at: ev.OrderFilled(at, ID, FIRST, 3, 210_000, 30, 0, "notice"),
    "all filled": lambda at: ev.OrderFilled(at, ID, FIRST, 10, 700_000, 100, 0, "notice"),
    "canceled": lambda at: ev.OrderCanceled(at, ID, "row"),
    "expired": lambda at: ev.OrderExpired(at, ID),
    "modify meant": lambda at: ev.ModifyIntended(at, ID, "m", 69_000),
    "modified": lambda at: ev.OrderModified(at, ID, SECOND, 69_000, 10, "answer"),
    "modify refused": lambda at: ev.ModifyRefused(at, ID, "40", "no"),
    "cancel meant": lambda at: ev.CancelIntended(at, ID, "c"),
    "cancel accepted": lambda at: ev.CancelAccepted(at, ID, SECOND),
    "cancel refused": lambda at: ev.CancelRefused(at, ID, "40", "no"),
    "no modify": lambda at: ev.ChangeAbsent(at, ID, "modify"),
    "no cancel": lambda at: ev.ChangeAbsent(at, ID, "cancel"),
}
WAYS: dict[S, list[str]] = {
    S.PENDING_NEW: [],
    S.SUBMITTED: ["submitted"],
    S.PARTIAL_FILL: ["submitted", "a part filled"],
    S.FILLED: ["submitted", "all filled"],
    S.MODIFY_PENDING: ["submitted", "modify meant"],
    S.MODIFY_UNKNOWN: ["submitted", "modify meant", "modify doubted"],
    S.CANCEL_PENDING: ["submitted", "cancel meant"],
    S.CANCEL_UNKNOWN: ["submitted", "cancel meant", "cancel doubted"],
    S.CANCELED: ["submitted", "canceled"],
    S.REJECTED: ["rejected"],
    S.EXPIRED: ["submitted", "expired"],
    S.UNKNOWN: ["doubted"],
    S.ABSENT: ["doubted", "absent"],
}


def meant(desk: Desk) -> None:
    desk.emit(
        ev.OrderIntended(
            desk.now, ID, "k", "2026-11-23", "005930", "buy", 10, 70_000, 70_000, "limit", "day", "KRX", "00", "user"
        )
    )


def lead(desk: Desk, state: S) -> None:
    """Lead a new order into a state; no step of the way is illegal."""
    meant(desk)
    for name in WAYS[state]:
        desk.emit(EVENTS[name](desk.now))
    assert desk.book.orders[ID].state is state
    assert not desk.book.halted_symbols


def test_the_table_is_this_one() -> None:
    assert {old: frozenset(S[name] for name in names.split()) for old, names in LEGAL.items()} == TRANSITIONS


def test_every_state_is_open_or_has_ended_and_doubt_is_open() -> None:
    assert set(S) == ENDED | OPEN
    assert not ENDED & OPEN
    assert IN_DOUBT == {S.UNKNOWN, S.MODIFY_UNKNOWN, S.CANCEL_UNKNOWN} < OPEN
    assert {S.FILLED, S.CANCELED, S.REJECTED, S.EXPIRED, S.ABSENT} == ENDED


@pytest.mark.parametrize("state", list(S))
def test_staying_is_legal_and_nothing_is_sent_anew(state: S) -> None:
    assert may_follow(state, state)
    assert state is S.PENDING_NEW or not may_follow(state, S.PENDING_NEW)


@pytest.mark.parametrize("state", sorted(OPEN, key=lambda each: each.value))
def test_from_every_open_state_all_of_it_may_trade(state: S) -> None:
    assert may_follow(state, S.FILLED)


@pytest.mark.parametrize("name", EVENTS)
@pytest.mark.parametrize("state", list(S))
def test_a_step_that_the_table_lacks_halts_the_symbol_and_wakes_a_person(state: S, name: str, desk: Desk) -> None:
    lead(desk, state)
    desk.emit(EVENTS[name](desk.now))
    new = desk.book.orders[ID].state
    if new is state or new.value in LEGAL[state].split():
        assert desk.book.halted_symbols == {}
        assert desk.told == []
    else:
        assert desk.book.halted_symbols["005930"].startswith("ILLEGAL_TRANSITION: order 20261123-000001 went from")
        assert [(each.level, each.code) for each in desk.told] == [("alarm", "ILLEGAL_TRANSITION")]


ILLEGAL = [
    (S.SUBMITTED, "doubted", S.UNKNOWN),
    (S.SUBMITTED, "absent", S.ABSENT),
    (S.PENDING_NEW, "absent", S.ABSENT),
    (S.PARTIAL_FILL, "rejected", S.REJECTED),
    (S.CANCELED, "rejected", S.REJECTED),
    (S.CANCELED, "submitted", S.SUBMITTED),
    (S.CANCELED, "doubted", S.UNKNOWN),
    (S.REJECTED, "submitted", S.SUBMITTED),
    (S.REJECTED, "adopted", S.SUBMITTED),
    (S.REJECTED, "a part filled", S.PARTIAL_FILL),
    (S.EXPIRED, "submitted", S.SUBMITTED),
    (S.ABSENT, "doubted", S.UNKNOWN),
]


@pytest.mark.parametrize(("state", "name", "new"), ILLEGAL)
def test_illegal_steps_by_name(state: S, name: str, new: S, desk: Desk) -> None:
    lead(desk, state)
    desk.emit(EVENTS[name](desk.now))
    assert desk.book.orders[ID].state is new  # it happened all the same: the broker's word is not thrown away
    assert list(desk.book.halted_symbols) == ["005930"]


@pytest.mark.parametrize("state", list(S))
def test_a_fill_counts_in_every_state(state: S, desk: Desk) -> None:
    lead(desk, state)
    before, held, cash = desk.book.orders[ID].filled_qty, desk.book.held("005930"), desk.book.cash.d2
    desk.emit(EVENTS["a part filled"](desk.now))
    record = desk.book.orders[ID]
    assert record.filled_qty == before + 3
    assert desk.book.held("005930") == held + 3
    assert desk.book.cash.d2 == cash - 210_030
    assert record.doubt is None


@pytest.mark.parametrize("state", [each for each in S if each not in (S.FILLED, S.PARTIAL_FILL)])
def test_all_that_trades_ends_it_in_every_state(state: S, desk: Desk) -> None:
    lead(desk, state)
    desk.emit(EVENTS["all filled"](desk.now))
    record = desk.book.orders[ID]
    assert record.state is S.FILLED
    assert (record.modify, record.cancel, record.doubt, record.remaining_qty) == (None, None, None, 0)
    assert bool(desk.book.halted_symbols) == (state is S.REJECTED)


# -- through the engine


def test_more_fills_than_the_order_has_shares_halt_the_symbol(stage: Stage) -> None:
    s = stage()
    intent = s.bought(1)
    other = s.bought(2, price=69_000)
    s.notice("filled", 1, 8)
    s.notice("filled", 1, 5, price=69_900)
    assert s.order(intent).filled_qty == s.core.book.held("005930") == 10
    assert s.core.book.halted_symbols["005930"].startswith("OVERFILLED: 5 shares of order 20261123-000001")
    assert "OVERFILLED" in s.codes()
    refused = s.place(1, 70_000)
    assert (s.state(refused), s.order(refused).code) == (S.REJECTED, "SYMBOL_HALTED")
    assert s.ask(Modify(other, 69_500, "m")).startswith("!SYMBOL_HALTED")
    assert s.ask(Cancel(other, "c")) == other  # a cancel passes
    assert [type(each).__name__ for each in s.posts()] == ["PlaceOrder", "PlaceOrder", "CancelOrder"]


def test_an_order_that_is_not_known_cannot_be_taken_back(stage: Stage) -> None:
    s = stage()
    assert s.ask(Cancel("20261123-000009", "c")).startswith("!UNKNOWN_ORDER")
    assert s.ask(Modify("20261123-000009", 70_000, "m")).startswith("!UNKNOWN_ORDER")
    waits = s.place()
    assert s.ask(Cancel(waits, "c")).startswith("!NO_NUMBER")
    assert s.ask(Modify(waits, 69_000, "m")).startswith("!NO_NUMBER")
    s.accept(1)
    s.notice("filled", 1, 10)
    assert s.ask(Cancel(waits, "c")).startswith("!ORDER_ENDED")
    assert s.ask(Modify(waits, 69_000, "m")).startswith("!ORDER_ENDED")
    assert len(s.posts()) == 1
