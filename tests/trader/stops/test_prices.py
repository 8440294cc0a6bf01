"""Which prices are wanted, live or by polling."""

from __future__ import annotations

from datetime import datetime
from typing import Any

from pykis.clock import KST
from pykis.market.sessions import KRX_CALENDAR
from pykis.trader.ports import QuoteSheet, ReadFailed, Watch

EVENING = datetime(2026, 11, 23, 21, 0, tzinfo=KST)
A, B = "005930", "000660"


def test_protected_held_and_open_symbols_are_watched(floor: Any) -> None:
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


def test_protected_symbols_are_watched_before_others(floors: Any) -> None:
    floor = floors()
    for number in range(50):
        floor.hold(1, f"{number:06d}")
    assert len(floor.watched()) == 40
    assert len(floor.told("TOO_MANY_SYMBOLS")) == 1
    assert "000049" not in floor.watched()
    floor.protect(symbol="000049", stop=1)
    assert "000049" in floor.watched()
    assert len(floor.watched()) == 40


def test_a_silent_symbol_is_polled_and_the_answer_is_a_price(floor: Any) -> None:
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


def test_polling_goes_on_at_its_pace_while_the_link_is_lost(floor: Any) -> None:
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


def test_prices_that_come_by_themselves_are_not_polled(floor: Any) -> None:
    asked = len(floor.asked())
    for _ in range(20):
        floor.pass_time(10.0)
        floor.price(10_000)
    assert len(floor.asked()) == asked


def test_one_poll_at_a_time(floor: Any) -> None:
    floor.pass_time(6.0)
    asked = len(floor.asked())
    floor.monitor.link_lost()
    floor.pass_time(29.0)
    assert len(floor.asked()) == asked + 1, "the first was not answered yet"
    floor.pass_time(2.0)
    assert len(floor.asked()) == asked + 2, "it was lost"


def test_a_poll_that_is_older_than_a_live_price_is_none(floor: Any) -> None:
    floor.protect(stop=9_500)
    floor.pass_time(16)
    began = floor.clock.monotonic()
    floor.pass_time(1)
    floor.price(10_000)
    floor.answer(QuoteSheet(A, 9_000, 10_000, 7_000, 13_000), started=began)
    assert not floor.causes()


def test_nothing_is_polled_outside_the_session(floors: Any) -> None:
    floor = floors(at=EVENING, calendar=KRX_CALENDAR)
    floor.hold(10)
    floor.monitor.link_lost()
    floor.pass_time(3600)
    assert not floor.asked()
    opens = datetime(2026, 11, 24, 8, 30, tzinfo=KST).timestamp()
    floor.pass_time(opens - floor.desk.now + 1)
    assert floor.asked() == [A]


def test_a_protected_symbol_without_a_price_for_a_minute_wakes_a_human_once(floor: Any) -> None:
    floor.protect(stop=9_500)
    for _ in range(30):
        floor.pass_time(5)
        floor.answer(ReadFailed("HTTP 500"))
    assert len(floor.told("NO_PRICE")) == 1


def test_an_engine_without_positions_asks_for_nothing_and_rests(floors: Any) -> None:
    floor = floors()
    floor.pass_time(3600)
    assert not floor.desk.outbox
    assert floor.monitor.next_wake() is None
