"""A death in the middle: nothing is sold twice, nothing is forgotten."""

from __future__ import annotations

from datetime import datetime
from typing import Any

from pykis.clock import KST
from pykis.trader.commands import Protect

A = "005930"


def test_death_after_any_input_neither_doubles_nor_forgets_a_sale(floors: Any) -> None:
    floor = floors()
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
        after = floors(floor.events[:cut], datetime.fromtimestamp(floor.clock.time(), KST))
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


def test_a_restart_in_the_middle_of_an_unknown_exit_sells_nothing(floor: Any) -> None:
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


def test_what_was_triggered_before_a_death_is_not_triggered_again(floor: Any) -> None:
    floor.protect(stop=9_500)
    floor.price(9_500)
    after = floor.again()
    after.price(9_000)
    assert after.causes() == [("stop", 9_500)]


def test_a_trigger_without_an_exit_is_taken_up_after_a_restart(floor: Any) -> None:
    floor.protect(stop=9_500)
    floor.desk.ready = False
    floor.price(9_500)
    after = floor.again(ready=False)
    assert not after.exits
    after.desk.ready = True
    after.settle()
    assert after.sold == [10]


def test_a_gap_during_the_downtime_sells_with_the_first_price(floor: Any) -> None:
    floor.protect(stop=9_500)
    after = floor.again()
    after.price(5_000)
    assert after.causes() == [("stop", 5_000)]
    assert after.sold == [10]
