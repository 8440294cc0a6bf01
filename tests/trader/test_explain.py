"""An order's life in words: every step with its time and what proved it."""

from __future__ import annotations

import typing
from datetime import datetime
from pathlib import Path

import pytest

from pykis.clock import KST
from pykis.trader import events as ev
from pykis.trader import order_events
from pykis.trader.book import Book
from pykis.trader.errors import UnknownOrderError
from pykis.trader.explain import explain, explain_from
from pykis.trader.store import TradingStore

AT = datetime(2026, 11, 23, 9, 0, 1, 250_000, tzinfo=KST).timestamp()
ID = "20261123-000001"
NUMBER = "20261123-00950-0000000001"


def intended(order_id: str = ID) -> ev.OrderIntended:
    return ev.OrderIntended(
        AT, order_id, "key-1", "2026-11-23", "005930", "buy", 10, 70_000, 70_000, "limit", "day", "KRX", "00", "user",
        "golden-cross",
    )  # fmt: skip


STORY = [
    intended(),
    ev.OrderDoubted(AT + 10, ID, "place", "read timed out", AT - 2, AT + 10, 60.0),
    ev.OrderAdopted(AT + 15, ID, NUMBER, False),
    ev.OrderFilled(AT + 16, ID, NUMBER, 4, 280_000, 39, 0, "notice"),
    ev.CancelIntended(AT + 20, ID, "key-2"),
    ev.CancelAccepted(AT + 21, ID, "20261123-00950-0000000002"),
    ev.OrderCanceled(AT + 22, ID, "row"),
]


def test_a_lost_answer_is_told_from_the_intent_to_the_end() -> None:
    words = explain([*STORY, intended("20261123-000002")], ID)
    lines = words.splitlines()
    assert lines[0].startswith(f"Order {ID}: buy 10 shares of 005930 at 70,000 won (limit, day, KRX), signal")
    assert lines[1] == "2026-11-23 (KST)"
    assert [line[2:14] for line in lines[2:-1]] == [
        "09:00:01.250", "09:00:11.250", "09:00:16.250", "09:00:17.250", "09:00:21.250", "09:00:22.250", "09:00:23.250",
    ]  # fmt: skip
    for line, part in zip(
        lines[2:],
        [
            "before anything left (key key-1, division 00)  [PENDING_NEW]",
            "read timed out): it left, or may have. Ours can be no row older than 08:59:59; absence needs two",
            f"exactly one row fits and is nobody's: {NUMBER}  [SUBMITTED]",
            "4 shares traded for 280,000 won (70,000 won each, fee 39), told by a notice (체결통보); 4 of 10  [PARTIAL",
            "taking back the rest is meant (key key-2)  [CANCEL_PENDING]",
            "the broker has the cancellation as 20261123-00950-0000000002",
            "the rest is gone from the exchange, told by a row of the order list  [CANCELED]",
            "Now: CANCELED, 4 of 10 shares traded at 70,000 won on average.",
        ],
        strict=True,
    ):
        assert part in line
    assert "begin after 09:01:11 (horizon 60 s). It is not sent again  [UNKNOWN]" in lines[3]


def test_an_order_in_doubt_says_how_long() -> None:
    assert explain(STORY[:2], ID).endswith(
        "Now: UNKNOWN, 0 of 10 shares traded. Absence cannot be proved before 09:01:11."
    )


def test_days_are_named_once_each() -> None:
    words = explain([*STORY[:2], ev.OrderAbsent(AT + 86_400, ID), ev.OrderAdopted(AT + 86_401, ID, NUMBER, True)], ID)
    assert words.count("(KST)") == 2
    assert "accepted late  [SUBMITTED]" in words


def test_a_refused_order_says_why() -> None:
    event = ev.OrderRefused(
        AT, ID, "k", "2026-11-23", "005930", "sell", 1, 0, "market", "day", "KRX", "exit:p1", "SHARES", "none is left"
    )
    words = explain([event], ID)
    assert "sell 1 shares of 005930 without a price" in words
    assert "an exit of protection p1" in words
    assert "nothing left: SHARES: none is left  [REJECTED]" in words


def test_an_exit_names_what_triggered_it() -> None:
    trigger = ev.ProtectionTriggered(AT - 1, "p1", "trail", 68_900)
    sale = ev.OrderIntended(
        AT, ID, "k", "2026-11-23", "005930", "sell", 1, 0, 0, "market", "day", "KRX", "01", "exit:p1"
    )
    other = ev.ProtectionTriggered(AT - 1, "p2", "stop", 1)
    assert explain([trigger, other, sale], ID).splitlines()[1] == (
        "  2026-11-23 09:00:00 protection p1 was triggered: the trailing stop was reached at 68,900 won"
    )


def test_an_order_that_is_not_there() -> None:
    with pytest.raises(UnknownOrderError, match="20261123-000009"):
        explain(STORY, "20261123-000009")


def sample(kind: type[ev.Event]) -> ev.Event:
    """Any event of a kind."""
    plain: dict[object, object] = {float: 1.0, int: 1, str: "x", bool: True}
    values: list[object] = []
    for name, hint in list(typing.get_type_hints(kind).items()):
        if name in kind.__match_args__:
            choices = typing.get_args(hint)
            values.append(ID if name == "intent_id" else plain.get(hint, choices[0] if choices else "x"))
    return kind(*values)  # type: ignore[arg-type]


@pytest.mark.parametrize(
    "kind",
    [kind for name in order_events.__all__ if "intent_id" in (kind := getattr(order_events, name)).__match_args__],
    ids=lambda kind: kind.__name__,
)
def test_every_event_of_an_order_has_words(kind: type[ev.Event]) -> None:
    event = sample(kind)
    if isinstance(event, ev.OrderAmbiguous):
        event = ev.OrderAmbiguous(AT, ID, ("a", "b"))
    first = [] if kind in (ev.OrderIntended, ev.OrderRefused) else STORY[:3]
    words = explain([*first, event], ID)
    assert kind.__name__ not in words


def test_a_journal_is_read_while_nobody_runs_it(tmp_path: Path) -> None:
    path = tmp_path / "journal.sqlite3"
    exit_id = "20261123-000002"
    story = [
        *STORY,
        ev.ProtectionSet(AT + 30, "p1", "005930", 0, 69_000, 0, 0, "", 0.0, 70_000),
        ev.ProtectionTriggered(AT + 40, "p1", "stop", 68_900),
        ev.OrderIntended(
            AT + 40, exit_id, "k", "2026-11-23", "005930", "sell", 4, 0, 0, "market", "day", "KRX", "01", "exit:p1"
        ),
    ]
    store, book = TradingStore.open(path), Book()
    for event in story:
        book.apply(event)
    store.append(story, book)
    with TradingStore.open(path, read_only=True) as reader:
        words, sale = explain_from(reader, ID), explain_from(reader, exit_id)
    store.close()
    assert words == explain(STORY, ID)
    assert "p1 was triggered: the stop loss" in sale
