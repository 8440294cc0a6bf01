"""How often the broker is asked, what failures do, and how a balance that differs is put right."""

from __future__ import annotations

from datetime import datetime
from typing import Any

from pykis.clock import KST
from pykis.market.sessions import KRX_CALENDAR
from pykis.trader import events as ev
from pykis.trader.ports import Held, ReadBalance, ReadOrders
from pykis.trader.states import OrderState as S

Table = Any


def ready(table: Table) -> Table:
    t = table()
    t.held["000660"] = Held("000660", 10, 10, 1_000_000, 100_000)
    t.run(0.0)
    assert t.desk.ready
    t.asked.clear()
    t.desk.told.clear()
    t.desk.publish.clear()
    return t


def times(t: Table, *, open_only: bool | None = None) -> list[float]:
    return [
        at
        for at, each in t.asked
        if isinstance(each, ReadOrders) and (open_only is None or each.open_only is open_only)
    ]


# Cadence


def test_with_nothing_open_everything_is_read_once_a_minute(table: Table) -> None:
    t = ready(table)
    t.run(130.0)
    assert t.asked == [
        (60.0, ReadOrders(t.desk.today())), (60.0, ReadBalance()),
        (120.0, ReadOrders(t.desk.today())), (120.0, ReadBalance()),
    ]  # fmt: skip
    assert t.reconciler.cadence is None


def test_while_something_is_open_the_open_orders_are_read_every_five_seconds(table: Table) -> None:
    t = ready(table)
    t.order(1)
    t.run(50.0)
    assert times(t, open_only=True) == [0, 5, 10, 15, 20, 25, 30, 35, 40, 45, 50]
    assert t.reconciler.cadence == 5.0


def test_a_broker_that_is_slow_is_asked_one_thing_at_a_time(table: Table) -> None:
    t = ready(table)
    t.order(1)
    t.takes = 8.0
    t.run(200.0)  # the table asserts that there are never two
    assert 8.0 <= t.reconciler.cadence <= 20.0


def test_what_left_the_open_orders_is_looked_up_at_once(table: Table) -> None:
    t = ready(table)
    intent = t.order(1)
    t.run(1.0)
    t.change(1, canceled=10)
    t.run(6.0)
    assert t.state(intent) is S.CANCELED


def test_a_link_that_came_back_is_followed_by_a_full_read(table: Table) -> None:
    t = ready(table)
    t.run(10.0)
    t.reconciler.link_lost()
    t.reconciler.link_restored()
    t.run(2.0)
    assert t.asked == [(11.0, ReadOrders(t.desk.today())), (11.0, ReadBalance())]


def test_a_link_that_came_back_ends_the_waiting(table: Table) -> None:
    t = ready(table)
    t.broken = "no connection"
    t.run(125.0)  # after 121 the next would be at 151
    t.broken = ""
    before = len(t.asked)
    t.reconciler.link_restored()
    t.run(2.0)
    assert len(t.asked) > before


def test_whoever_asks_for_a_look_gets_one(table: Table) -> None:
    t = ready(table)
    t.run(10.0)
    t.desk.look_soon(0.5)
    t.run(1.0)
    assert t.asked[0] == (10.5, ReadOrders(t.desk.today()))
    assert t.desk.look_at is None


def test_doubt_is_looked_into_and_ends(table: Table) -> None:
    t = ready(table)
    lost = t.order()
    t.doubt(lost)
    t.run(59.9)
    assert len(times(t, open_only=False)) == 11
    assert times(t, open_only=True) == []
    assert t.state(lost) is S.UNKNOWN
    t.run(0.2)
    assert t.state(lost) is S.ABSENT
    assert times(t)[-2:] == [60.0, 60.0]


# Failures


def test_failures_are_counted_waited_for_and_told(table: Table) -> None:
    t = ready(table)
    t.broken = "no connection"
    t.run(60.0)
    assert t.reconciler.failed_in_a_row == 1
    t.run(15.0)
    assert times(t) == [60, 61, 63, 67, 75]
    assert t.reconciler.failed_in_a_row == 5
    codes = [each.code for each in t.events(ev.ErrorSeen)]
    assert codes == ["READ_FAILED"] * 5 + ["RECONCILE_FAILED"]
    t.run(600.0)
    assert times(t)[-1] - times(t)[-2] == 30
    assert [each.code for each in t.events(ev.ErrorSeen)].count("RECONCILE_FAILED") == 1
    t.broken = ""
    t.run(31.0)
    assert t.reconciler.failed_in_a_row == 0


def test_failures_at_night_are_counted_and_trip_nothing(table: Table) -> None:
    t = table(calendar=KRX_CALENDAR, start=datetime(2026, 11, 23, 3, 0, tzinfo=KST).timestamp())
    t.run(0.0)
    t.broken = "maintenance"
    t.run(600.0)
    assert t.reconciler.failed_in_a_row > 5
    assert t.events(ev.ErrorSeen) == []


# Positions


def test_shares_sold_by_hand_are_corrected_when_two_reads_say_so(table: Table) -> None:
    t = ready(table)
    t.held["000660"] = Held("000660", 4, 4, 400_000, 100_000)
    t.cash += 600_000
    t.run(61.0)
    assert t.book.held("000660") == 10
    t.run(4.0)
    assert t.book.held("000660") == 4
    assert t.codes() == ["POSITION_CORRECTED"]
    assert "quantity" in t.desk.told[0].sentence
    assert (t.book.cash.d2, t.book.day_flow) == (t.cash, 0)


def test_a_difference_that_was_there_once_is_none(table: Table) -> None:
    t = ready(table)
    held = t.held.pop("000660")
    t.run(60.0)
    t.held["000660"] = held
    t.run(120.0)
    assert t.events(ev.PositionCorrected) == []


def test_missing_and_orphan_positions_are_named(table: Table) -> None:
    t = ready(table)
    t.held.clear()
    t.held["035420"] = Held("035420", 5, 5, 1_000_000, 200_000)
    t.run(70.0)
    words = " ".join(each.reason for each in t.events(ev.PositionCorrected))
    assert "missing: 000660" in words
    assert "orphan: 035420" in words
    assert (t.book.held("000660"), t.book.held("035420")) == (0, 5)


def test_shares_that_an_order_of_somebody_else_brought_are_its(table: Table) -> None:
    t = ready(table)
    t.row(1, symbol="000660", qty=2, price=100_000)
    t.change(1, filled=2)
    t.held["000660"] = Held("000660", 12, 12, 1_200_000, 100_000)
    t.cash -= 200_030
    t.run(70.0)
    assert [each.code for each in t.events(ev.PositionCorrected)] == ["orphan"]
    assert (t.book.cash.d2, t.book.day_flow) == (t.cash, 0)


def test_a_split_is_named(table: Table) -> None:
    t = ready(table)
    t.held["000660"] = Held("000660", 50, 50, 1_000_000, 20_000)
    t.run(70.0)
    assert [each.code for each in t.events(ev.PositionCorrected)] == ["split"]
    assert t.book.day_flow == 0


def test_new_shares_at_no_cost_are_a_dividend(table: Table) -> None:
    t = ready(table)
    t.held["000660"] = Held("000660", 11, 11, 1_000_000, 91_000)
    t.run(70.0)
    assert [each.code for each in t.events(ev.PositionCorrected)] == ["dividend"]


def test_a_cost_that_differs_is_taken_over_without_a_word(table: Table) -> None:
    t = ready(table)
    t.held["000660"] = Held("000660", 10, 10, 1_005_000, 100_000)
    t.run(70.0)
    assert t.book.holdings["000660"].cost == 1_000_000
    t.held["000660"] = Held("000660", 10, 10, 1_050_000, 100_000)
    t.run(70.0)
    assert t.book.holdings["000660"].cost == 1_050_000
    assert t.codes() == []


def test_a_symbol_with_an_order_in_doubt_is_not_judged(table: Table) -> None:
    t = ready(table)
    lost = t.order(symbol="000660", price=100_000)
    t.doubt(lost)
    for number in (1, 2):  # which of them is ours, a person must say
        t.row(number, symbol="000660", price=100_000)
        t.change(number, filled=10)
    t.held["000660"] = Held("000660", 20, 20, 2_000_000, 100_000)
    t.cash -= 1_000_000
    t.run(300.0)
    assert t.state(lost) is S.UNKNOWN
    assert t.events(ev.PositionCorrected) == []
    assert t.events(ev.CashCorrected) == []


def test_a_fill_that_the_list_does_not_show_yet_is_waited_for(table: Table) -> None:
    t = ready(table)
    t.order(1, symbol="000660", price=100_000)
    t.held["000660"] = Held("000660", 20, 20, 2_000_000, 100_000)
    t.run(100.0)
    assert t.events(ev.PositionCorrected) == []
    t.change(1, filled=10)
    t.run(70.0)
    assert t.events(ev.PositionCorrected) == []
    assert t.book.held("000660") == 20


# Cash


def test_money_that_came_is_a_deposit_and_no_profit(table: Table) -> None:
    t = ready(table)
    t.cash += 500_000
    t.run(70.0)
    assert (t.book.cash.d2, t.book.day_flow) == (t.cash, 500_000)
    assert t.codes() == ["CASH_CORRECTED"]
    t.cash -= 700_000
    t.run(70.0)
    assert (t.book.cash.d2, t.book.day_flow) == (t.cash, -200_000)


def test_money_that_was_gone_once_is_not_gone(table: Table) -> None:
    t = ready(table)
    t.cash -= 500_000
    t.run(60.0)
    t.cash += 500_000
    t.run(70.0)
    assert t.events(ev.CashCorrected) == []


def test_a_few_won_are_the_rounding_of_fees(table: Table) -> None:
    t = ready(table)
    t.cash -= 37
    t.run(70.0)
    assert (t.book.cash.d2, t.book.day_flow) == (t.cash, 0)
    assert t.codes() == []


def test_shares_that_came_without_money_are_no_profit(table: Table) -> None:
    t = ready(table)
    t.held["035420"] = Held("035420", 5, 5, 1_000_000, 200_000)
    t.run(200.0)
    assert t.book.day_flow == 1_000_000
