"""What sells by itself: what triggers it, that it sells once, and what it waits for."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import datetime
from typing import Any, cast

import pytest

from pykis import VirtualClock
from pykis.clock import KST
from pykis.market.sessions import KRX_CALENDAR, AlwaysOpen, MarketCalendar
from pykis.trader import events as ev
from pykis.trader.book import Book
from pykis.trader.commands import Protect, Unprotect
from pykis.trader.config import TradingConfig
from pykis.trader.desk import Desk, Mark
from pykis.trader.executor import OrderExecutor
from pykis.trader.holdings import Protection
from pykis.trader.monitor import PriceMonitor
from pykis.trader.orders import OrderRecord
from pykis.trader.ports import Answered, Outcome, Priced, QuoteSheet, ReadFailed, ReadQuote, Watch
from pykis.trader.positions import PositionManager

MORNING = datetime(2026, 11, 23, 10, 0, tzinfo=KST)
EVENING = datetime(2026, 11, 23, 21, 0, tzinfo=KST)
A, B = "005930", "000660"


class Sales:
    """An executor that means what it is told to sell, and no more."""

    def __init__(self, desk: Desk) -> None:
        self.desk = desk
        self.says = ""
        self.refuses = ""
        self.calls: list[tuple[str, int, int]] = []

    def place_exit(self, protection_id: str, symbol: str, qty: int, attempt: int) -> str:
        self.calls.append((protection_id, qty, attempt))
        if self.says:
            return self.says
        desk = self.desk
        intent_id = f"x{desk.book.next_intent}"
        key, day, purpose = f"{protection_id}-{attempt}", desk.today().isoformat(), f"exit:{protection_id}"
        assert key not in desk.book.keys, "a key is never used twice"
        if self.refuses:
            desk.emit(
                ev.OrderRefused(
                    desk.now, intent_id, key, day, symbol, "sell", qty, 0, "market", "day", "KRX", purpose,
                    self.refuses, "a limit",
                )
            )  # fmt: skip
            return intent_id
        desk.emit(
            ev.OrderIntended(
                desk.now, intent_id, key, day, symbol, "sell", qty, 0, 0, "market", "day", "KRX", "01", purpose
            )
        )
        return intent_id


class Floor:
    """A monitor with a desk; `again` is the same after a death and a restart."""

    def __init__(
        self,
        events: Sequence[ev.Event] = (),
        at: datetime = MORNING,
        calendar: MarketCalendar | None = None,
        ready: bool = True,
    ) -> None:
        book = Book()
        book.replay(events)
        self.calendar = AlwaysOpen() if calendar is None else calendar
        self.clock = VirtualClock(at.timestamp())
        self.desk = Desk(TradingConfig(), book, self.clock, self.calendar, "paper")
        self.desk.ready = ready
        self.events: list[ev.Event] = list(events)
        self.desk.observers.append(self.events.append)
        self.executor = Sales(self.desk)
        self.monitor = PriceMonitor(self.desk, cast(OrderExecutor, self.executor), cast(PositionManager, None))
        self.monitor.watch.on_price = self.take
        self.cuts: dict[int, None] = {}
        """How many events were durable after each input."""
        self.settle()

    def again(self, *, ready: bool = True) -> Floor:
        return Floor(self.events, datetime.fromtimestamp(self.clock.time(), KST), self.calendar, ready)

    # -- time

    def settle(self) -> None:
        for _ in range(100):
            due = self.monitor.next_wake()
            if due is None or due > self.desk.mono:
                self.cuts[len(self.events)] = None
                return
            self.monitor.wake()
        raise AssertionError("it never comes to rest")

    def pass_time(self, seconds: float) -> None:
        end = self.clock.monotonic() + seconds
        while (due := self.monitor.next_wake()) is not None and due <= end:
            self.clock.advance(max(0.0, due - self.clock.monotonic()))
            self.desk.tick()
            self.settle()
        self.clock.advance(max(0.0, end - self.clock.monotonic()))
        self.desk.tick()
        self.settle()

    # -- the world

    def take(self, priced: Priced) -> None:
        self.desk.marks[priced.symbol] = Mark(priced.price, self.desk.mono)
        self.monitor.priced(priced)

    def price(self, price: int, symbol: str = A) -> None:
        self.take(Priced(symbol, price, self.desk.now))
        self.settle()

    def hold(self, qty: int, symbol: str = A, code: str = "first_read") -> None:
        self.desk.emit(ev.PositionCorrected(self.desk.now, symbol, qty, qty * 10_000, code, "test"))
        self.settle()

    def open_day(self) -> None:
        self.desk.emit(ev.DayOpened(self.desk.now, self.desk.today().isoformat(), 0))
        self.settle()

    def buy(self, intent_id: str = "b1", qty: int = 10, symbol: str = A, side: str = "buy") -> OrderRecord:
        self.desk.emit(
            ev.OrderIntended(
                self.desk.now, intent_id, f"k-{intent_id}", self.desk.today().isoformat(), symbol, cast(Any, side), qty,
                10_000, 10_000, "limit", "day", "KRX", "00", "user",
            )
        )  # fmt: skip
        return self.desk.book.orders[intent_id]

    def enter(self, bracket: Protect, intent_id: str = "b1", qty: int = 10) -> str:
        """An entry with a bracket, as the executor means it; the protection's id."""
        self.buy(intent_id, qty)
        self.monitor.bracket(intent_id, bracket)
        self.settle()
        self.submit(intent_id)
        return next(iter(reversed(self.desk.book.protections)))

    def submit(self, intent_id: str) -> None:
        number = f"20261123-00950-{len(self.events):010d}"
        self.desk.emit(ev.OrderSubmitted(self.desk.now, intent_id, number, "answer"))
        self.settle()

    def fill(self, intent_id: str, qty: int, price: int = 10_000) -> None:
        record = self.desk.book.orders[intent_id]
        if not record.number:
            self.submit(intent_id)
        self.desk.emit(ev.OrderFilled(self.desk.now, intent_id, record.number, qty, qty * price, 0, 0, "notice"))
        self.settle()

    def doubt(self, intent_id: str) -> None:
        now = self.desk.now
        self.desk.emit(ev.OrderDoubted(now, intent_id, "place", "no answer", now - 2, now, 60.0))
        self.settle()

    def happen(self, event: ev.Event) -> None:
        self.desk.emit(event)
        self.settle()

    def ends(self, intent_id: str, how: str) -> None:
        now = self.desk.now
        endings: dict[str, ev.Event] = {
            "rejected": ev.OrderRejected(now, intent_id, "40240000", "no", "answer"),
            "expired": ev.OrderExpired(now, intent_id),
            "canceled": ev.OrderCanceled(now, intent_id, "notice"),
            "absent": ev.OrderAbsent(now, intent_id),
        }
        self.happen(endings[how])

    # -- what is seen

    def protect(self, **rules: Any) -> str:
        symbol = cast(str, rules.pop("symbol", A))
        self.monitor.protect(1, Protect(symbol, **rules))
        self.settle()
        return self.desk.replies[-1][1]

    def protection(self, protection_id: str = "p1") -> Protection:
        return self.desk.book.protections[protection_id]

    @property
    def exits(self) -> list[str]:
        """Every exit that was meant, by id."""
        return [
            each.intent_id
            for each in self.events
            if isinstance(each, ev.OrderIntended) and each.purpose.startswith("exit:")
        ]

    @property
    def sold(self) -> list[int]:
        """Shares of every exit that was meant."""
        return [self.desk.book.orders[each].qty for each in self.exits]

    def causes(self) -> list[tuple[str, int]]:
        return [(each.cause, each.price) for each in self.events if isinstance(each, ev.ProtectionTriggered)]

    def told(self, code: str) -> list[str]:
        return [each.sentence for each in self.desk.told if each.code == code]

    def asked(self) -> list[str]:
        return [each.symbol for _, each in self.desk.outbox if isinstance(each, ReadQuote)]

    def watched(self) -> frozenset[str]:
        return [each.symbols for _, each in self.desk.outbox if isinstance(each, Watch)][-1]

    def answer(self, outcome: Outcome, *, started: float | None = None) -> None:
        """Answer the newest question for a price."""
        number = [number for number, each in self.desk.outbox if isinstance(each, ReadQuote)][-1]
        mono = self.clock.monotonic()
        self.desk.answered(Answered(number, outcome, mono if started is None else started, mono))
        self.settle()

    def replays(self) -> None:
        """The journal gives the same state to the byte, also by way of a snapshot."""
        book = Book()
        book.replay(self.events)
        assert book.to_bytes() == self.desk.book.to_bytes() == Book.from_bytes(book.to_bytes()).to_bytes()


@pytest.fixture
def floor() -> Floor:
    """Ten shares, bought at 10,000 won."""
    floor = Floor()
    floor.hold(10)
    floor.answer(QuoteSheet(A, 10_000, 10_000, 7_000, 13_000))
    return floor


# -- commands


def test_a_protection_is_an_event_and_has_an_id(floor: Floor) -> None:
    assert floor.protect(stop=9_500, take=11_000) == "p1"
    assert floor.protect(trail=300, qty=4) == "p2"
    assert (floor.protection("p2").qty, floor.protection("p2").high) == (4, 10_000)
    floor.replays()


@pytest.mark.parametrize(
    ("rules", "words"),
    [
        ({}, "no rule"),
        ({"stop": 10_000}, "not below the last price"),
        ({"take": 10_000}, "not above the last price"),
        ({"stop": 9_000, "take": 9_000}, "not below take"),
        ({"trail": 10_000}, "less than the last price"),
        ({"stop": -1}, "no price"),
        ({"take": 1_000_000_000}, "no price"),
        ({"stop": 9_000, "qty": -1}, "no number of shares"),
        ({"stop": 9_000, "qty": 11}, "more than is held"),
        ({"trail": 100, "trail_percent": "1"}, "exclude"),
        ({"trail_percent": "0"}, "percentage"),
        ({"trail_percent": "100"}, "percentage"),
        ({"trail_percent": "NaN"}, "percentage"),
        ({"trail_percent": "much"}, "percentage"),
        ({"until": MORNING.timestamp() - 1}, "within a year"),
        ({"until": MORNING.timestamp() * 1000}, "within a year"),
        ({"stop": 9_000, "symbol": B}, "neither held nor being bought"),
    ],
)
def test_what_makes_no_sense_is_refused(floor: Floor, rules: dict[str, Any], words: str) -> None:
    answer = floor.protect(**rules)
    assert answer.startswith("!INVALID: ")
    assert words in answer
    assert not floor.desk.book.protections


def test_what_is_being_bought_can_be_protected_before_it_is_held(floor: Floor) -> None:
    floor.buy("b1", 5, B)
    assert floor.protect(symbol=B, stop=9_000, qty=5) == "p1"
    floor.price(8_000, B)
    assert not floor.causes(), "nothing is held yet"
    floor.fill("b1", 5, 9_500)
    floor.price(8_900, B)
    assert floor.sold == [5]


def test_unprotected_means_no_longer_watched(floor: Floor) -> None:
    floor.protect(stop=9_500)
    floor.monitor.unprotect(2, Unprotect("p1"))
    floor.price(9_000)
    assert floor.desk.replies[-1] == (2, "p1")
    assert not floor.exits
    floor.monitor.unprotect(3, Unprotect("p1"))
    assert floor.desk.replies[-1][1].startswith("!UNKNOWN_PROTECTION: ")


# -- what triggers


@pytest.mark.parametrize(
    ("rules", "prices", "cause"),
    [
        ({"stop": 9_500}, [9_501, 9_500], ("stop", 9_500)),
        ({"stop": 9_500}, [7_000], ("stop", 7_000)),
        ({"take": 11_000}, [10_999, 11_000], ("take", 11_000)),
        ({"take": 11_000}, [13_000], ("take", 13_000)),
        ({"trail": 300}, [10_500, 10_201, 10_200], ("trail", 10_200)),
        ({"trail": 300}, [9_701, 9_700], ("trail", 9_700)),
        ({"trail_percent": "2.5"}, [10_200, 9_946, 9_945], ("trail", 9_945)),
        ({"trail_percent": "0.3"}, [10_001, 9_971, 9_970], ("trail", 9_970)),
        ({"stop": 9_900, "trail": 300}, [10_100, 9_900], ("stop", 9_900)),
    ],
)
def test_the_price_that_touches_a_rule_sells(
    floor: Floor, rules: dict[str, Any], prices: list[int], cause: tuple[str, int]
) -> None:
    floor.protect(**rules)
    for price in prices[:-1]:
        floor.price(price)
        assert not floor.causes()
    floor.price(prices[-1])
    assert floor.causes() == [cause]
    assert floor.sold == [10]


def test_trigger_and_exit_are_of_one_batch(floor: Floor) -> None:
    floor.protect(stop=9_500)
    floor.desk.batch.clear()
    floor.take(Priced(A, 9_400, floor.desk.now))
    assert [type(each).__name__ for each in floor.desk.batch] == ["ProtectionTriggered", "OrderIntended"]


def test_a_price_of_another_symbol_and_no_price_at_all_trigger_nothing(floor: Floor) -> None:
    floor.protect(stop=9_500)
    floor.price(9_000, B)
    floor.price(0)
    assert not floor.causes()


def test_a_time_stop_sells_at_its_time_without_a_price(floor: Floor) -> None:
    floor.protect(until=floor.desk.now + 100.3)
    floor.pass_time(100.0)
    assert not floor.causes()
    floor.pass_time(0.4)
    assert floor.causes() == [("time", 10_000)]
    assert floor.sold == [10]


def test_only_a_part_of_the_position_may_be_protected(floor: Floor) -> None:
    floor.protect(stop=9_500, qty=4)
    floor.price(9_500)
    assert floor.sold == [4]
    floor.fill(floor.exits[0], 4)
    assert not floor.desk.book.protections
    floor.price(9_000)
    assert floor.sold == [4], "covering nothing is not covering everything"
    assert floor.desk.book.held(A) == 6


# -- the high-water mark


def test_the_high_water_mark_is_exact_and_durable_once_a_second(floor: Floor) -> None:
    floor.protect(trail=300)
    floor.pass_time(1.0)
    for price in range(10_010, 10_110, 10):
        floor.price(price)
    assert [each.high for each in floor.events if isinstance(each, ev.ProtectionRaised)] == [10_010]
    floor.price(9_800)
    assert floor.causes() == [("trail", 9_800)], "from 10,100, not from 10,010"


def test_the_high_water_mark_outlives_a_death(floor: Floor) -> None:
    floor.protect(trail=300)
    for price in (10_500, 11_000):
        floor.price(price)
    floor.pass_time(1.1)
    after = floor.again()
    after.price(10_701)
    assert not after.causes()
    after.price(10_700)
    assert after.causes() == [("trail", 10_700)]
    after.replays()


def test_what_does_not_trail_writes_no_high_water_mark(floor: Floor) -> None:
    floor.protect(stop=9_000)
    floor.price(12_000)
    floor.pass_time(5)
    assert not [each for each in floor.events if isinstance(each, ev.ProtectionRaised)]


# -- exits are sent once


def test_prices_below_the_stop_sell_once(floor: Floor) -> None:
    floor.protect(stop=9_500)
    for price in (9_500, 9_400, 9_300):
        floor.price(price)
        floor.pass_time(30)
    assert len(floor.exits) == 1
    floor.submit(floor.exits[0])
    floor.fill(floor.exits[0], 4, 9_400)
    floor.price(9_200)
    floor.pass_time(30)
    assert len(floor.exits) == 1
    floor.fill(floor.exits[0], 6, 9_400)
    assert not floor.desk.book.protections
    floor.replays()


def test_an_unknown_exit_blocks_and_wakes_a_human_once(floor: Floor) -> None:
    floor.protect(stop=9_500)
    floor.price(9_500)
    floor.doubt(floor.exits[0])
    for _ in range(5):
        floor.price(9_000)
        floor.pass_time(100)
    assert len(floor.exits) == 1
    assert len(floor.told("EXIT_UNKNOWN")) == 1


@pytest.mark.parametrize("how", ["rejected", "expired", "canceled", "absent"])
def test_an_exit_that_ended_without_selling_is_decided_anew(floor: Floor, how: str) -> None:
    floor.protect(stop=9_500)
    floor.price(9_500)
    if how in ("expired", "canceled"):
        floor.submit(floor.exits[0])
        floor.fill(floor.exits[0], 3)
    elif how == "absent":
        floor.doubt(floor.exits[0])
    floor.ends(floor.exits[0], how)
    assert len(floor.exits) == 1, "not at once"
    floor.pass_time(2)
    assert floor.sold == [10, 7 if how in ("expired", "canceled") else 10]
    assert [attempt for _, _, attempt in floor.executor.calls] == [1, 2]


def test_an_exit_that_is_refused_again_and_again_is_tried_ever_slower(floor: Floor) -> None:
    floor.protect(stop=9_500)
    floor.executor.refuses = "PRICE_COLLAR"
    floor.price(9_500)
    floor.pass_time(3600)
    assert 30 < len(floor.executor.calls) < 50
    assert [attempt for _, _, attempt in floor.executor.calls] == list(range(1, len(floor.executor.calls) + 1))
    assert len(floor.told("EXIT_REFUSED")) == 1
    floor.executor.refuses = ""
    floor.pass_time(121)
    assert floor.sold == [10]
    floor.replays()


def test_a_refusal_without_a_record_keeps_its_number(floor: Floor) -> None:
    floor.protect(stop=9_500)
    floor.executor.says = "!NO_QUOTE: the limits are not known"
    floor.price(9_500)
    assert "limits are not known" in floor.told("EXIT_REFUSED")[0]
    floor.executor.says = ""
    floor.pass_time(2)
    assert [attempt for _, _, attempt in floor.executor.calls] == [1, 1]
    assert floor.sold == [10]


# -- only what can be sold


def test_shares_that_other_sales_hold_are_not_sold_again(floor: Floor) -> None:
    floor.protect(stop=9_500)
    floor.buy("s1", 6, side="sell")
    floor.submit("s1")
    floor.price(9_500)
    assert floor.sold == [4]
    floor.fill(floor.exits[0], 4)
    assert floor.sold == [4]
    assert floor.told("NOT_SELLABLE")
    floor.ends("s1", "canceled")
    assert floor.sold == [4, 6]


def test_none_is_sellable_waits_with_an_alarm(floor: Floor) -> None:
    floor.protect(stop=9_500)
    floor.buy("s1", 10, side="sell")
    floor.submit("s1")
    floor.price(9_500)
    floor.price(9_400)
    assert not floor.exits
    assert len(floor.told("NOT_SELLABLE")) == 1
    floor.fill("s1", 10)
    assert not floor.exits
    assert not floor.desk.book.protections, "the position is gone"


def test_two_protections_of_the_same_shares_sell_them_once(floor: Floor) -> None:
    floor.protect(stop=9_500)
    floor.protect(trail=400)
    floor.price(9_000)
    assert floor.sold == [10]
    floor.fill(floor.exits[0], 10)
    assert floor.sold == [10]
    assert not floor.desk.book.protections


def test_what_is_bought_after_all_was_sold_is_not_sold_too(floor: Floor) -> None:
    floor.protect(stop=9_500)
    floor.buy("b1")
    floor.price(9_500)
    floor.fill(floor.exits[0], 10)
    assert not floor.desk.book.protections
    floor.fill("b1", 10, 9_300)
    floor.price(9_200)
    assert floor.sold == [10]


def test_fewer_shares_than_protected_sells_what_is_there(floor: Floor) -> None:
    floor.protect(stop=9_500, qty=8)
    floor.hold(3, code="manual")
    floor.price(9_500)
    assert floor.sold == [3]


def test_a_position_that_is_gone_is_not_watched_any_more(floor: Floor) -> None:
    floor.protect(stop=9_500)
    floor.hold(0, code="manual")
    assert not floor.desk.book.protections
    floor.hold(10, code="manual")
    floor.price(9_000)
    assert not floor.exits


def test_after_a_split_the_old_prices_sell_nothing(floor: Floor) -> None:
    floor.protect(stop=9_500)
    floor.hold(500, code="split")
    floor.price(200)
    assert not floor.exits
    assert "split" in floor.told("UNPROTECTED")[0]


# -- what stands in the way


def test_while_halted_nothing_is_sold_and_a_human_knows(floor: Floor) -> None:
    floor.protect(stop=9_500)
    floor.happen(ev.TradingHalted(floor.desk.now, "HALTED", "BY_HAND", "drill"))
    floor.price(9_500)
    floor.price(9_400)
    floor.pass_time(100)
    assert not floor.exits
    assert len(floor.told("UNPROTECTED")) == 1
    assert A in floor.told("UNPROTECTED")[0]
    floor.happen(ev.TradingResumed(floor.desk.now, "go"))
    assert floor.sold == [10]


def test_reducing_lets_exits_out(floor: Floor) -> None:
    floor.protect(stop=9_500)
    floor.happen(ev.TradingHalted(floor.desk.now, "REDUCING", "MAX_DAILY_LOSS", "loss"))
    floor.price(9_500)
    assert floor.sold == [10]


def test_a_halted_symbol_is_not_sold_until_it_is_lifted(floor: Floor) -> None:
    floor.protect(stop=9_500)
    floor.desk.halt_symbol(A, "AMBIGUOUS", "two rows fit")
    floor.price(9_500)
    assert not floor.exits
    assert floor.told("UNPROTECTED")
    floor.happen(ev.SymbolResumed(floor.desk.now, A, "go"))
    assert floor.sold == [10]


def test_before_the_first_read_a_trigger_waits() -> None:
    floor = Floor(ready=False)
    floor.hold(10)
    floor.protect(stop=9_500)
    floor.price(9_400)
    assert floor.causes()
    assert not floor.exits
    floor.desk.ready = True
    floor.settle()
    assert floor.sold == [10]


def test_outside_the_session_an_exit_waits_for_the_open_with_a_notice() -> None:
    floor = Floor(at=EVENING, calendar=KRX_CALENDAR)
    floor.hold(10)
    floor.protect(until=floor.desk.now + 60)
    floor.pass_time(3600)
    assert floor.causes()
    assert not floor.exits
    assert len(floor.told("EXIT_WAITS")) == 1
    opens = datetime(2026, 11, 24, 8, 30, tzinfo=KST).timestamp()
    floor.pass_time(opens - floor.desk.now - 1)
    assert not floor.exits
    floor.pass_time(2)
    assert floor.sold == [10]


# -- brackets


def test_a_bracket_covers_exactly_what_was_bought(floor: Floor) -> None:
    assert floor.enter(Protect("", stop=9_500, take=11_000)) == "p1"
    floor.price(9_400)
    assert not floor.causes(), "nothing of it is bought, and the ten that were held are not its business"
    floor.price(10_000)
    floor.fill("b1", 3)
    assert (floor.protection().symbol, floor.protection().qty) == (A, 3)
    floor.fill("b1", 5)
    assert floor.protection().qty == 8
    floor.price(9_500)
    assert floor.sold == [8]
    floor.replays()


def test_what_is_bought_after_the_trigger_is_sold_too(floor: Floor) -> None:
    floor.enter(Protect("", stop=9_500))
    floor.fill("b1", 3)
    floor.price(9_500)
    floor.fill(floor.exits[0], 3, 9_500)
    assert floor.protection().qty == 0
    floor.pass_time(10)
    assert floor.sold == [3], "what it covers is sold; the ten others stay"
    floor.fill("b1", 7)
    assert floor.sold == [3, 7]
    floor.fill(floor.exits[1], 7, 9_400)
    assert not floor.desk.book.protections
    assert floor.desk.book.held(A) == 10
    floor.replays()


def test_what_was_bought_and_sold_by_hand_is_not_covered_twice() -> None:
    floor = Floor()
    floor.enter(Protect("", stop=9_500))
    floor.fill("b1", 3)
    floor.hold(0, code="manual")
    floor.hold(20, code="manual")
    floor.fill("b1", 2)
    floor.price(9_500)
    assert floor.sold == [2]


def test_the_trail_of_a_bracket_begins_with_the_first_fill() -> None:
    floor = Floor()
    floor.enter(Protect("", trail=300))
    floor.price(12_000)
    floor.fill("b1", 10, 10_000)
    floor.price(9_701)
    assert not floor.causes()
    floor.price(9_700)
    assert floor.causes() == [("trail", 9_700)]


def test_bought_below_the_stop_is_sold_with_the_fill() -> None:
    floor = Floor()
    floor.enter(Protect("", stop=9_500))
    floor.price(9_300)
    floor.fill("b1", 10, 9_300)
    assert floor.sold == [10]


def test_an_old_price_does_not_sell_what_was_just_bought() -> None:
    floor = Floor()
    floor.enter(Protect("", stop=9_500))
    floor.price(9_300)
    floor.fill("b1", 10, 9_800)
    assert not floor.exits


def test_a_bracket_of_an_entry_that_was_never_bought_goes_with_its_day() -> None:
    floor = Floor()
    floor.enter(Protect("", stop=9_500))
    floor.ends("b1", "canceled")
    assert floor.protection().qty == 0, "a fill may still be told late"
    floor.pass_time(86400)
    floor.open_day()
    assert not floor.desk.book.protections


def test_a_fill_that_is_told_after_the_cancellation_is_protected() -> None:
    floor = Floor()
    floor.enter(Protect("", stop=9_500))
    floor.ends("b1", "canceled")
    floor.fill("b1", 10)
    floor.price(9_400)
    assert floor.sold == [10]


def test_a_rejected_entry_takes_its_bracket_along() -> None:
    floor = Floor()
    floor.buy("b1")
    floor.monitor.bracket("b1", Protect("", stop=9_500))
    floor.ends("b1", "rejected")
    assert not floor.desk.book.protections


def test_a_bracket_outlives_the_order_that_it_came_with() -> None:
    floor = Floor()
    floor.enter(Protect("", stop=9_500))
    floor.fill("b1", 10)
    floor.pass_time(86400)
    floor.open_day()
    assert "b1" not in floor.desk.book.orders
    after = floor.again()
    after.price(9_400)
    assert after.sold == [10]


def test_a_bracket_that_makes_no_sense_wakes_a_human(floor: Floor) -> None:
    floor.buy("b1")
    floor.monitor.bracket("b1", Protect("", stop=9_500, take=9_000))
    floor.buy("s1", side="sell")
    floor.monitor.bracket("s1", Protect("", stop=9_500))
    assert len(floor.told("UNPROTECTED")) == 2
    assert not floor.desk.book.protections


# -- restarts: nothing is sold twice, nothing forgotten


def test_death_after_any_input_neither_doubles_nor_forgets_a_sale() -> None:
    floor = Floor()
    floor.enter(Protect("", stop=9_500, trail=400))
    floor.fill("b1", 4)
    floor.price(10_300)
    floor.fill("b1", 6)
    floor.price(9_800)
    floor.submit(floor.exits[0])
    floor.fill(floor.exits[0], 7, 9_800)
    floor.ends(floor.exits[0], "canceled")
    floor.pass_time(2)
    floor.fill(floor.exits[1], 3, 9_800)
    assert not floor.desk.book.protections
    assert len(floor.cuts) > 8
    for cut in list(floor.cuts)[1:]:
        after = Floor(floor.events[:cut], datetime.fromtimestamp(floor.clock.time(), KST))
        for _ in range(3):
            after.price(9_000)
            after.pass_time(5)
            for record in after.desk.book.open_orders():
                if record.side == "sell":  # what was on its way sells
                    after.fill(record.intent_id, record.remaining_qty, 9_000)
        bought = after.desk.book.orders["b1"].filled_qty
        sold = sum(after.desk.book.orders[each].filled_qty for each in after.exits)
        assert sold == bought, f"after {floor.events[cut - 1]}"
        after.replays()


def test_a_restart_in_the_middle_of_an_unknown_exit_sells_nothing(floor: Floor) -> None:
    floor.protect(stop=9_500)
    floor.price(9_500)
    floor.doubt(floor.exits[0])
    after = floor.again()
    after.price(9_000)
    after.pass_time(300)
    assert len(after.exits) == 1
    assert after.told("EXIT_UNKNOWN")
    after.ends(after.exits[0], "absent")
    after.pass_time(2)
    assert after.sold == [10, 10]


def test_what_was_triggered_before_a_death_is_not_triggered_again(floor: Floor) -> None:
    floor.protect(stop=9_500)
    floor.price(9_500)
    after = floor.again()
    after.price(9_000)
    assert after.causes() == [("stop", 9_500)]


def test_a_trigger_without_an_exit_is_taken_up_after_a_restart(floor: Floor) -> None:
    floor.protect(stop=9_500)
    floor.desk.ready = False
    floor.price(9_500)
    after = floor.again(ready=False)
    assert not after.exits
    after.desk.ready = True
    after.settle()
    assert after.sold == [10]


def test_a_gap_during_the_downtime_sells_with_the_first_price(floor: Floor) -> None:
    floor.protect(stop=9_500)
    after = floor.again()
    after.price(5_000)
    assert after.causes() == [("stop", 5_000)]
    assert after.sold == [10]


# -- which prices are wanted


def test_protected_held_and_open_symbols_are_watched(floor: Floor) -> None:
    assert floor.watched() == {A}
    floor.buy("b1", 5, B)
    floor.settle()
    assert floor.watched() == {A, B}
    floor.ends("b1", "rejected")
    assert floor.watched() == {A}
    watches = len([1 for _, each in floor.desk.outbox if isinstance(each, Watch)])
    floor.price(10_100)
    floor.hold(11, code="manual")
    assert len([1 for _, each in floor.desk.outbox if isinstance(each, Watch)]) == watches, "only when it changes"


def test_protected_symbols_are_watched_before_others() -> None:
    floor = Floor()
    for number in range(50):
        floor.hold(1, f"{number:06d}")
    assert len(floor.watched()) == 40
    assert len(floor.told("TOO_MANY_SYMBOLS")) == 1
    assert "000049" not in floor.watched()
    floor.protect(symbol="000049", stop=1)
    assert "000049" in floor.watched()
    assert len(floor.watched()) == 40


def test_a_silent_symbol_is_polled_and_the_answer_is_a_price(floor: Floor) -> None:
    floor.protect(stop=9_500)
    asked = len(floor.asked())
    floor.pass_time(14.9)
    assert len(floor.asked()) == asked
    floor.pass_time(0.2)
    assert floor.asked()[asked:] == [A]
    floor.answer(QuoteSheet(A, 9_400, 10_000, 7_000, 13_000))
    assert floor.causes() == [("stop", 9_400)]
    assert floor.desk.marks[A].price == 9_400
    assert floor.desk.quotes[A].upper == 13_000


def test_polling_goes_on_at_its_pace_while_the_link_is_lost(floor: Floor) -> None:
    floor.pass_time(6.0)
    asked = len(floor.asked())
    floor.monitor.link_lost()
    floor.settle()
    assert len(floor.asked()) == asked + 1
    for _ in range(3):
        floor.answer(QuoteSheet(A, 10_000, 10_000, 7_000, 13_000))
        floor.pass_time(5.0)
    assert len(floor.asked()) == asked + 4
    floor.monitor.link_restored()
    floor.answer(QuoteSheet(A, 10_000, 10_000, 7_000, 13_000))
    floor.pass_time(14.0)
    assert len(floor.asked()) <= asked + 5


def test_prices_that_come_by_themselves_are_not_polled(floor: Floor) -> None:
    asked = len(floor.asked())
    for _ in range(20):
        floor.pass_time(10.0)
        floor.price(10_000)
    assert len(floor.asked()) == asked


def test_one_poll_at_a_time(floor: Floor) -> None:
    floor.pass_time(6.0)
    asked = len(floor.asked())
    floor.monitor.link_lost()
    floor.pass_time(29.0)
    assert len(floor.asked()) == asked + 1, "the first was not answered yet"
    floor.pass_time(2.0)
    assert len(floor.asked()) == asked + 2, "it was lost"


def test_a_poll_that_is_older_than_a_live_price_is_none(floor: Floor) -> None:
    floor.protect(stop=9_500)
    floor.pass_time(16)
    began = floor.clock.monotonic()
    floor.pass_time(1)
    floor.price(10_000)
    floor.answer(QuoteSheet(A, 9_000, 10_000, 7_000, 13_000), started=began)
    assert not floor.causes()


def test_nothing_is_polled_outside_the_session() -> None:
    floor = Floor(at=EVENING, calendar=KRX_CALENDAR)
    floor.hold(10)
    floor.monitor.link_lost()
    floor.pass_time(3600)
    assert not floor.asked()
    opens = datetime(2026, 11, 24, 8, 30, tzinfo=KST).timestamp()
    floor.pass_time(opens - floor.desk.now + 1)
    assert floor.asked() == [A]


def test_a_protected_symbol_without_a_price_for_a_minute_wakes_a_human_once(floor: Floor) -> None:
    floor.protect(stop=9_500)
    for _ in range(30):
        floor.pass_time(5)
        floor.answer(ReadFailed("HTTP 500"))
    assert len(floor.told("NO_PRICE")) == 1


def test_an_engine_without_positions_asks_for_nothing_and_rests() -> None:
    floor = Floor()
    floor.pass_time(3600)
    assert not floor.desk.outbox
    assert floor.monitor.next_wake() is None
