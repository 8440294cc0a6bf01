"""Sales of triggered protections: each is sent once, of shares that can be sold, when nothing stands in the way."""

from __future__ import annotations

from datetime import datetime
from typing import Any

import pytest

from pykis.clock import KST
from pykis.market.sessions import KRX_CALENDAR
from pykis.trader import events as ev

EVENING = datetime(2026, 11, 23, 21, 0, tzinfo=KST)
A = "005930"


# -- exits are sent once
def test_prices_below_the_stop_sell_once(floor: Any) -> None:
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


def test_an_unknown_exit_blocks_and_wakes_a_human_once(floor: Any) -> None:
    floor.protect(stop=9_500)
    floor.price(9_500)
    floor.doubt(floor.exits[0])
    for _ in range(5):
        floor.price(9_000)
        floor.pass_time(100)
    assert len(floor.exits) == 1
    assert len(floor.told("EXIT_UNKNOWN")) == 1


@pytest.mark.parametrize("how", ["rejected", "expired", "canceled", "absent"])
def test_an_exit_that_ended_without_selling_is_decided_anew(floor: Any, how: str) -> None:
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


def test_an_exit_that_is_refused_again_and_again_is_tried_ever_slower(floor: Any) -> None:
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


def test_a_refusal_without_a_record_keeps_its_number(floor: Any) -> None:
    floor.protect(stop=9_500)
    floor.executor.says = "!NO_QUOTE: the limits are not known"
    floor.price(9_500)
    assert "limits are not known" in floor.told("EXIT_REFUSED")[0]
    floor.executor.says = ""
    floor.pass_time(2)
    assert [attempt for _, _, attempt in floor.executor.calls] == [1, 1]
    assert floor.sold == [10]


# -- only what can be sold
def test_shares_that_other_sales_hold_are_not_sold_again(floor: Any) -> None:
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


def test_none_is_sellable_waits_with_an_alarm(floor: Any) -> None:
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


def test_two_protections_of_the_same_shares_sell_them_once(floor: Any) -> None:
    floor.protect(stop=9_500)
    floor.protect(trail=400)
    floor.price(9_000)
    assert floor.sold == [10]
    floor.fill(floor.exits[0], 10)
    assert floor.sold == [10]
    assert not floor.desk.book.protections


def test_what_is_bought_after_all_was_sold_is_not_sold_too(floor: Any) -> None:
    floor.protect(stop=9_500)
    floor.buy("b1")
    floor.price(9_500)
    floor.fill(floor.exits[0], 10)
    assert not floor.desk.book.protections
    floor.fill("b1", 10, 9_300)
    floor.price(9_200)
    assert floor.sold == [10]


def test_fewer_shares_than_protected_sells_what_is_there(floor: Any) -> None:
    floor.protect(stop=9_500, qty=8)
    floor.hold(3, code="manual")
    floor.price(9_500)
    assert floor.sold == [3]


def test_a_position_that_is_gone_is_not_watched_any_more(floor: Any) -> None:
    floor.protect(stop=9_500)
    floor.hold(0, code="manual")
    assert not floor.desk.book.protections
    floor.hold(10, code="manual")
    floor.price(9_000)
    assert not floor.exits


def test_after_a_split_the_old_prices_sell_nothing(floor: Any) -> None:
    floor.protect(stop=9_500)
    floor.hold(500, code="split")
    floor.price(200)
    assert not floor.exits
    assert "split" in floor.told("UNPROTECTED")[0]


# -- what stands in the way
def test_while_halted_nothing_is_sold_and_a_human_knows(floor: Any) -> None:
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


def test_reducing_lets_exits_out(floor: Any) -> None:
    floor.protect(stop=9_500)
    floor.happen(ev.TradingHalted(floor.desk.now, "REDUCING", "MAX_DAILY_LOSS", "loss"))
    floor.price(9_500)
    assert floor.sold == [10]


def test_a_halted_symbol_is_not_sold_until_it_is_lifted(floor: Any) -> None:
    floor.protect(stop=9_500)
    floor.desk.halt_symbol(A, "AMBIGUOUS", "two rows fit")
    floor.price(9_500)
    assert not floor.exits
    assert floor.told("UNPROTECTED")
    floor.happen(ev.SymbolResumed(floor.desk.now, A, "go"))
    assert floor.sold == [10]


def test_before_the_first_read_a_trigger_waits(floors: Any) -> None:
    floor = floors(ready=False)
    floor.hold(10)
    floor.protect(stop=9_500)
    floor.price(9_400)
    assert floor.causes()
    assert not floor.exits
    floor.desk.ready = True
    floor.settle()
    assert floor.sold == [10]


def test_outside_the_session_an_exit_waits_for_the_open_with_a_notice(floors: Any) -> None:
    floor = floors(at=EVENING, calendar=KRX_CALENDAR)
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
