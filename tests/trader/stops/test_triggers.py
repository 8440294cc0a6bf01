"""Which price sells, and which does not."""

from __future__ import annotations

from typing import Any

import pytest

from pykis.trader import events as ev
from pykis.trader.ports import Priced

A, B = "005930", "000660"


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
    floor: Any, rules: dict[str, Any], prices: list[int], cause: tuple[str, int]
) -> None:
    floor.protect(**rules)
    for price in prices[:-1]:
        floor.price(price)
        assert not floor.causes()
    floor.price(prices[-1])
    assert floor.causes() == [cause]
    assert floor.sold == [10]


def test_trigger_and_exit_are_of_one_batch(floor: Any) -> None:
    floor.protect(stop=9_500)
    floor.desk.batch.clear()
    floor.take(Priced(A, 9_400, floor.desk.now))
    assert [type(each).__name__ for each in floor.desk.batch] == ["ProtectionTriggered", "OrderIntended"]


def test_a_price_of_another_symbol_and_no_price_at_all_trigger_nothing(floor: Any) -> None:
    floor.protect(stop=9_500)
    floor.price(9_000, B)
    floor.price(0)
    assert not floor.causes()


def test_a_time_stop_sells_at_its_time_without_a_price(floor: Any) -> None:
    floor.protect(until=floor.desk.now + 100.3)
    floor.pass_time(100.0)
    assert not floor.causes()
    floor.pass_time(0.4)
    assert floor.causes() == [("time", 10_000)]
    assert floor.sold == [10]


def test_only_a_part_of_the_position_may_be_protected(floor: Any) -> None:
    floor.protect(stop=9_500, qty=4)
    floor.price(9_500)
    assert floor.sold == [4]
    floor.fill(floor.exits[0], 4)
    assert not floor.desk.book.protections
    floor.price(9_000)
    assert floor.sold == [4], "covering nothing is not covering everything"
    assert floor.desk.book.held(A) == 6


# -- the high-water mark
def test_the_high_water_mark_is_exact_and_durable_once_a_second(floor: Any) -> None:
    floor.protect(trail=300)
    floor.pass_time(1.0)
    for price in range(10_010, 10_110, 10):
        floor.price(price)
    assert [each.high for each in floor.events if isinstance(each, ev.ProtectionRaised)] == [10_010]
    floor.price(9_800)
    assert floor.causes() == [("trail", 9_800)], "from 10,100, not from 10,010"


def test_the_high_water_mark_outlives_a_death(floor: Any) -> None:
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


def test_what_does_not_trail_writes_no_high_water_mark(floor: Any) -> None:
    floor.protect(stop=9_000)
    floor.price(12_000)
    floor.pass_time(5)
    assert not [each for each in floor.events if isinstance(each, ev.ProtectionRaised)]
