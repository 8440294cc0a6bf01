"""Keys that order once, intents that are durable before a byte leaves, and brackets that can protect."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any

import pytest

from pykis.trader import events as ev
from pykis.trader.book import Book
from pykis.trader.commands import Cancel, CancelAll, Modify, Place, Protect
from pykis.trader.config import RiskLimits, TradingConfig
from pykis.trader.errors import StoreError
from pykis.trader.ports import (
    BrokerRequest,
    CancelOrder,
    ModifyOrder,
    PlaceOrder,
    QuoteSheet,
    ReadFailed,
    ReadQuote,
    Refused,
    SendVeto,
)
from pykis.trader.states import OrderState as S

Stage = Any


# -- keys


def test_an_order_is_sent_once_and_answered_with_its_id(stage: Stage) -> None:
    s = stage()
    intent = s.place(10, 70_000, key="mine")
    assert intent == "20261123-000001"
    assert s.state(intent) is S.PENDING_NEW
    assert s.posts() == [PlaceOrder(intent, "005930", "buy", 10, 70_000, "00", "KRX")]
    s.accept(38614)
    assert s.state(intent) is S.SUBMITTED
    assert s.order(intent).number == "20261123-00950-0000038614"
    s.row(38614)
    s.run(120.0)
    assert len(s.posts()) == 1


def test_the_same_key_with_the_same_order_is_the_same_order_in_any_state(stage: Stage) -> None:
    s = stage()
    intent = s.place(key="mine")
    assert s.place(key="mine") == intent
    s.accept(1)
    assert s.place(key="mine") == intent
    s.notice("filled", 1, 10)
    assert s.state(intent) is S.FILLED
    assert s.place(key="mine") == intent
    assert len(s.posts()) == 1


def test_the_same_key_while_the_quote_is_read_is_the_same_order(stage: Stage) -> None:
    s = stage()
    for _ in range(3):
        assert s.ask(Place("005930", "buy", 10, 70_000, "limit", "mine")) == ""
    assert s.ask(Place("005930", "buy", 11, 70_000, "limit", "mine")).startswith("!IDEMPOTENCY")
    s.serve(ReadQuote)
    assert [s.replies[each] for each in (1, 2, 3)] == ["20261123-000001"] * 3
    assert len(s.posts()) == 1
    assert s.place(11, 70_000, key="other") == "20261123-000002"


OTHERS: list[dict[str, Any]] = [
    {"qty": 11},
    {"price": 70_100},
    {"price": None},
    {"side": "sell"},
    {"symbol": "000660"},
    {"retry_of": "20261122-000001"},
    {"time_in_force": "ioc"},
    {"exchange": "NXT"},
]


@pytest.mark.parametrize("other", OTHERS, ids=str)
def test_a_key_with_another_order_is_refused(other: dict[str, Any], stage: Stage) -> None:
    s = stage()
    s.place(key="mine")
    reply = s.place(**{"key": "mine", **other})
    assert reply.startswith("!IDEMPOTENCY: the key 'mine' belongs to another order, 20261123-000001;")
    assert len(s.posts()) == len(s.core.book.orders) == 1


def test_a_key_outlives_the_process(stage: Stage) -> None:
    s = stage()
    intent = s.place(key="mine")
    t = s.again()
    assert t.place(key="mine") == intent
    assert t.state(intent) is S.UNKNOWN
    assert t.place(11, key="mine").startswith("!IDEMPOTENCY")
    assert t.posts() == []


def test_a_key_outlives_its_day(stage: Stage) -> None:
    s = stage()
    intent = s.bought(1, key="mine")
    s.notice("filled", 1, 10)
    s.row(1, filled=10)
    s.clock.advance(86_400)
    s.core.handle()
    s.run(5.0)
    assert s.core.book.day == "2026-11-24"
    assert intent not in s.core.book.orders
    assert s.place(key="mine") == intent  # only the journal knows it now
    assert s.place(9, key="mine").startswith("!IDEMPOTENCY")
    assert len(s.posts()) == 1


@pytest.mark.parametrize("how", ["refused by us", "refused by the broker"])
def test_a_refusal_spends_its_key(how: str, stage: Stage) -> None:
    s = stage()
    qty = 20_000 if how == "refused by us" else 10
    first = s.place(qty, key="mine")
    if how == "refused by the broker":
        s.settle(Refused("40250000", "no"))
    assert s.state(first) is S.REJECTED
    posts = len(s.posts())
    assert s.place(qty, key="mine") == first
    assert len(s.posts()) == posts
    again = s.place(10, key="second", retry_of=first)
    assert (s.state(again), s.order(again).retry_of) == (S.PENDING_NEW, first)


def test_changes_have_keys_of_their_own(stage: Stage) -> None:
    s = stage()
    intent, other = s.bought(1), s.bought(2, price=69_000)
    assert s.ask(Modify(intent, 70_100, "m")) == intent
    assert s.ask(Modify(intent, 70_100, "m")) == intent
    assert s.ask(Modify(intent, 70_200, "m")).startswith("!IDEMPOTENCY")
    assert s.ask(Modify(other, 70_100, "m")).startswith("!IDEMPOTENCY")
    assert s.ask(Cancel(intent, "m")).startswith("!IDEMPOTENCY")
    assert s.place(key="m").startswith("!IDEMPOTENCY")
    assert s.ask(Cancel(other, "c")) == s.ask(Cancel(other, "c")) == other
    assert s.ask(Cancel(intent, "c")).startswith("!IDEMPOTENCY")
    assert [type(each) for each in s.posts()[2:]] == [ModifyOrder, CancelOrder]
    t = s.again()
    assert t.ask(Modify(intent, 70_100, "m")) == intent
    assert t.ask(Cancel(other, "c")) == other
    assert t.posts() == []


# -- durable before it leaves


class Witness:
    """A journal that looks, before each line is durable, whether anything of it has left."""

    def __init__(self) -> None:
        self.events: list[ev.Event] = []
        self.sent: list[tuple[int, BrokerRequest]] = []
        self.fail = False

    def append(self, events: Sequence[ev.Event], book: Book) -> None:
        left = [each for _, each in self.sent if not isinstance(each, ReadQuote)]
        for event in events:
            if isinstance(event, ev.OrderIntended):
                assert not any(isinstance(each, PlaceOrder) and each.intent_id == event.intent_id for each in left)
            if isinstance(event, ev.ModifyIntended):
                assert not any(isinstance(each, ModifyOrder) for each in left)
            if isinstance(event, ev.CancelIntended):
                assert not any(isinstance(each, CancelOrder) for each in left)
        if self.fail:
            raise StoreError("no space left on device")
        self.events.extend(events)

    def find_key(self, key: str) -> tuple[str, str] | None:
        return None


def test_nothing_leaves_before_the_journal_has_it(stage: Stage) -> None:
    witness = Witness()
    s = stage(journal=witness)
    witness.sent = s.sent
    intent = s.bought(1)
    s.ask(Modify(intent, 70_100, "m"))
    s.accept(2)
    s.ask(Cancel(intent, "c"))
    assert [type(each) for each in s.posts()] == [PlaceOrder, ModifyOrder, CancelOrder]
    kinds = [type(each) for each in witness.events]
    for kind in (ev.OrderIntended, ev.ModifyIntended, ev.CancelIntended):
        assert kinds.count(kind) == 1


def test_with_the_disk_full_nothing_new_leaves(stage: Stage) -> None:
    s = stage()
    intent = s.bought(1)
    s.ask(Place("005930", "buy", 1, 70_000, "limit", "before"))
    s.journal.fail = True
    lost = s.ask(Place("005930", "buy", 2, 70_000, "limit", "lost"))
    assert lost == ""  # nobody is told of an order that the journal does not have
    assert len(s.posts()) == 2
    assert s.codes() == ["STORE_FAILED"]
    assert s.ask(Place("005930", "buy", 3, 70_000, "limit", "after")).startswith("!STORE_FAILED")
    assert s.ask(Modify(intent, 70_100, "m")).startswith("!STORE_FAILED")
    with pytest.raises(SendVeto, match="journal"):  # what had left the core and waits for its turn stops too
        s.posts()[1].gate()
    assert len(s.posts()) == 2
    s.ask(Cancel(intent, "c"))
    assert [type(each) for each in s.posts()] == [PlaceOrder, PlaceOrder, CancelOrder]
    assert not any(getattr(each, "key", "") == "lost" for each in s.journal.events)


def test_what_was_held_back_meets_the_halt_that_the_failure_is(stage: Stage) -> None:
    s = stage()
    s.bought(1)
    s.journal.fail = True
    s.ask(Place("005930", "buy", 2, 70_000, "limit", "lost"))
    s.journal.fail = False
    s.run(2.0)
    (held,) = [each for each in s.posts() if isinstance(each, PlaceOrder) and each.qty == 2]
    with pytest.raises(SendVeto, match="halted"):
        held.gate()
    assert s.core.book.halt_code == "STORE_FAILED"
    assert s.core.book.state.value == "HALTED"
    assert s.replies[2] == "20261123-000002"  # durable now
    refused = s.place(3)
    assert s.order(refused).code == "HALTED"
    book = Book()
    book.replay(s.journal.events)
    assert book.to_bytes() == s.core.book.to_bytes()


def test_a_process_that_dies_with_the_disk_full_has_sent_nothing(stage: Stage) -> None:
    s = stage()
    s.bought(1)
    s.journal.fail = True
    s.ask(Place("005930", "buy", 2, 70_000, "limit", "lost"))
    s.journal.fail = False
    t = s.again()
    assert len(t.core.book.orders) == 1
    assert t.posts() == []


def test_a_stopped_engine_lets_nothing_out(stage: Stage) -> None:
    s = stage()
    s.place(1)
    s.core.stop()
    with pytest.raises(SendVeto, match="stopped"):
        s.posts()[0].gate()
    assert s.place(2).startswith("!STOPPED")
    assert len(s.posts()) == 1


def test_a_dry_run_does_everything_but_the_post(stage: Stage) -> None:
    s = stage(TradingConfig(dry_run=True))
    intent = s.place()
    assert (s.state(intent), s.order(intent).code) == (S.REJECTED, "DRY_RUN")
    assert s.posts() == []


# -- what it needs first


def test_the_quote_is_read_first_and_again_when_the_price_is_old(stage: Stage) -> None:
    s = stage(TradingConfig(risk=RiskLimits(duplicate_window=None, max_price_age=10.0)))
    assert s.ask(Place("005930", "buy", 1, 70_000, "limit", "a")) == ""
    assert s.posts() == []
    assert len(s.open(ReadQuote)) == 1
    s.serve(ReadQuote)
    assert len(s.posts()) == 1
    s.ask(Place("005930", "buy", 2, 70_000, "limit", "b"))
    assert s.open(ReadQuote) == []
    s.clock.advance(11.0)
    s.ask(Place("005930", "buy", 3, 70_000, "limit", "c"))
    assert len(s.open(ReadQuote)) == 1
    assert len(s.posts()) == 2


@pytest.mark.parametrize("answered", [True, False])
def test_without_a_quote_it_is_refused_and_nothing_leaves(answered: bool, stage: Stage) -> None:
    s = stage()
    s.ask(Place("005930", "buy", 1, 70_000, "limit", "a"))
    if answered:
        s.answer(s.open(ReadQuote)[0][0], ReadFailed("no connection"))
    else:
        s.pass_time(31.0)
    assert s.order(s.replies[1]).code == "NO_QUOTE"
    assert s.posts() == []


def test_before_the_first_read_nothing_is_ordered(rig: Any) -> None:
    r = rig()
    r.core.start()
    reply = r.ask(Place("005930", "buy", 1, 70_000, "limit", "a"))
    assert r.core.book.orders[reply].code == "NOT_READY"
    assert not any(isinstance(each, PlaceOrder) for _, each in r.sent)


# -- brackets


def test_a_bracket_is_durable_with_its_entry(stage: Stage) -> None:
    s = stage()
    appended: list[list[str]] = []
    append = s.journal.append
    s.journal.append = lambda events, book: (
        appended.append([type(each).__name__ for each in events]),
        append(events, book),
    )
    intent = s.place(bracket=Protect("", stop=66_000, take=77_000))
    assert ["OrderIntended", "ProtectionSet"] in appended
    assert s.core.book.protections["p1"].entry == intent


BRACKETS = [
    ("buy", 70_000, Protect("", stop=70_000), "stop=70000 is not below"),
    ("buy", 70_000, Protect("", stop=71_000, take=77_000), "stop=71000 is not below"),
    ("buy", 70_000, Protect("", take=70_000), "take=70000 is not above"),
    ("buy", 70_000, Protect("", stop=69_000, take=68_000), "stop=69000 is not below take=68000"),
    ("buy", 69_000, Protect("", stop=69_500), "stop=69500 is not below"),  # below the last price, not the entry
    ("buy", 75_000, Protect("", stop=72_000), "stop=72000 is not below"),  # it would be bought at the last price
    ("buy", None, Protect("", stop=71_000), "stop=71000 is not below"),
    ("buy", None, Protect("", take=69_000), "take=69000 is not above"),
    ("buy", 70_000, Protect(""), "it has no rule"),
    ("buy", 70_000, Protect("", trail=-1), "trail=-1 is no price"),
    ("buy", 70_000, Protect("", until=1.0), "is not within a year"),
    ("sell", 70_000, Protect("", stop=66_000), "Only what is bought"),
]


@pytest.mark.parametrize(("side", "price", "bracket", "words"), BRACKETS, ids=str)
def test_a_bracket_that_cannot_protect_is_refused_before_anything_is_meant(
    side: str, price: int | None, bracket: Protect, words: str, stage: Stage
) -> None:
    s = stage()
    s.core.desk.emit(ev.PositionCorrected(s.core.desk.now, "005930", 100, 7_000_000, "first_read", "test"))
    intent = s.place(10, price, side=side, bracket=bracket)
    assert (s.state(intent), s.order(intent).code) == (S.REJECTED, "INVALID")
    assert words in s.order(intent).reason
    assert s.posts() == []
    assert s.core.book.protections == {}
    assert "UNPROTECTED" not in s.codes()


@pytest.mark.parametrize(
    ("price", "bracket"),
    [
        (70_000, Protect("", stop=69_900, take=70_100)),
        (69_000, Protect("", stop=68_900, take=69_100)),
        (None, Protect("", stop=69_900, take=70_100)),
    ],
)
def test_a_bracket_around_the_entry_is_set(price: int | None, bracket: Protect, stage: Stage) -> None:
    s = stage()
    intent = s.place(10, price, bracket=bracket)
    assert s.state(intent) is S.PENDING_NEW
    assert s.core.book.protections["p1"].stop == bracket.stop


# -- all at once


def test_cancel_all_takes_back_what_has_a_number_now_and_the_rest_as_soon_as_it_has_one(stage: Stage) -> None:
    s = stage()
    first, waits = s.bought(1), s.place(5, key="later")
    assert set(s.ask(CancelAll("enough")).split()) == {first, waits}
    assert [each.intent_id for each in s.posts() if isinstance(each, CancelOrder)] == [first]
    s.accept(2)
    assert [each.intent_id for each in s.posts() if isinstance(each, CancelOrder)] == [first, waits]


def test_a_quote_that_names_no_limits_bounds_nothing(stage: Stage) -> None:
    s = stage()
    s.ask(Place("005930", "buy", 1, 70_000, "limit", "a"))
    s.answer(s.open(ReadQuote)[0][0], QuoteSheet("005930", 70_000, 70_000, 0, 0))
    assert len(s.posts()) == 1
    market = s.place(1, None, key="m")  # what it may cost at worst is not known
    assert s.state(market) is S.REJECTED
