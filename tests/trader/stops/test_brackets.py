"""Protections that came with an order cover what it bought."""

from __future__ import annotations

from typing import Any

from pykis.trader.commands import Protect

A = "005930"


def test_a_bracket_covers_exactly_what_was_bought(floor: Any) -> None:
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


def test_what_is_bought_after_the_trigger_is_sold_too(floor: Any) -> None:
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


def test_what_was_bought_and_sold_by_hand_is_not_covered_twice(floors: Any) -> None:
    floor = floors()
    floor.enter(Protect("", stop=9_500))
    floor.fill("b1", 3)
    floor.hold(0, code="manual")
    floor.hold(20, code="manual")
    floor.fill("b1", 2)
    floor.price(9_500)
    assert floor.sold == [2]


def test_the_trail_of_a_bracket_begins_with_the_first_fill(floors: Any) -> None:
    floor = floors()
    floor.enter(Protect("", trail=300))
    floor.price(12_000)
    floor.fill("b1", 10, 10_000)
    floor.price(9_701)
    assert not floor.causes()
    floor.price(9_700)
    assert floor.causes() == [("trail", 9_700)]


def test_bought_below_the_stop_is_sold_with_the_fill(floors: Any) -> None:
    floor = floors()
    floor.enter(Protect("", stop=9_500))
    floor.price(9_300)
    floor.fill("b1", 10, 9_300)
    assert floor.sold == [10]


def test_an_old_price_does_not_sell_what_was_just_bought(floors: Any) -> None:
    floor = floors()
    floor.enter(Protect("", stop=9_500))
    floor.price(9_300)
    floor.fill("b1", 10, 9_800)
    assert not floor.exits


def test_a_bracket_of_an_entry_that_was_never_bought_goes_with_its_day(floors: Any) -> None:
    floor = floors()
    floor.enter(Protect("", stop=9_500))
    floor.ends("b1", "canceled")
    assert floor.protection().qty == 0, "a fill may still be told late"
    floor.pass_time(86400)
    floor.open_day()
    assert not floor.desk.book.protections


def test_a_fill_that_is_told_after_the_cancellation_is_protected(floors: Any) -> None:
    floor = floors()
    floor.enter(Protect("", stop=9_500))
    floor.ends("b1", "canceled")
    floor.fill("b1", 10)
    floor.price(9_400)
    assert floor.sold == [10]


def test_a_rejected_entry_takes_its_bracket_along(floors: Any) -> None:
    floor = floors()
    floor.buy("b1")
    floor.monitor.bracket("b1", Protect("", stop=9_500))
    floor.ends("b1", "rejected")
    assert not floor.desk.book.protections


def test_a_bracket_outlives_the_order_that_it_came_with(floors: Any) -> None:
    floor = floors()
    floor.enter(Protect("", stop=9_500))
    floor.fill("b1", 10)
    floor.pass_time(86400)
    floor.open_day()
    assert "b1" not in floor.desk.book.orders
    after = floor.again()
    after.price(9_400)
    assert after.sold == [10]


def test_a_bracket_that_makes_no_sense_wakes_a_human(floor: Any) -> None:
    floor.buy("b1")
    floor.monitor.bracket("b1", Protect("", stop=9_500, take=9_000))
    floor.buy("s1", side="sell")
    floor.monitor.bracket("s1", Protect("", stop=9_500))
    assert len(floor.told("UNPROTECTED")) == 2
    assert not floor.desk.book.protections
