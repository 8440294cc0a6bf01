"""What is read before the day's first order, what the start reports, and how a day turns."""

from __future__ import annotations

from datetime import date, datetime
from typing import Any

from pykis.clock import KST
from pykis.market.sessions import KRX_CALENDAR
from pykis.trader import events as ev
from pykis.trader.ports import Answered, Held, QuoteSheet, ReadBalance, ReadOrders
from pykis.trader.recovery import RecoveryReport
from pykis.trader.states import OrderState as S

Table = Any
TODAY = date(2026, 11, 23)


def requests(t: Table) -> list[object]:
    return [request for _, request in t.asked]


def test_the_first_start_reads_orders_then_the_balance(table: Table) -> None:
    t = table()
    t.held["005930"] = Held("005930", 3, 3, 210_000, 71_000)
    t.run(0.0)
    assert requests(t) == [ReadOrders(TODAY), ReadBalance()]
    assert t.desk.ready
    assert (t.book.run, t.book.day, t.book.day_equity) == (1, "2026-11-23", 10_000_000 + 3 * 71_000)
    assert (t.book.held("005930"), t.book.cash.d2) == (3, 10_000_000)
    assert t.desk.marks["005930"].price == 71_000
    assert t.opening.report.status == "RECONCILED"
    assert "005930" in t.opening.report.differences[0]


def test_an_empty_account_is_clean(table: Table) -> None:
    t = table()
    t.run(0.0)
    assert t.opening.report == RecoveryReport("CLEAN", "2026-11-23", 0.0)


def test_a_restart_names_every_difference(table: Table) -> None:
    t = table()
    t.run(0.0)
    filled, lost = t.order(1), t.order(symbol="000660")
    u = table(t.book, start=t.clock.time() + 10)
    u.listed = t.listed
    u.change(1, filled=10)
    u.row(5, symbol="035720", side="sell", at=t.clock.time())
    u.held["005930"] = Held("005930", 10, 10, 700_000, 70_000)
    u.held["035420"] = Held("035420", 2, 2, 400_000, 200_000)
    u.cash = u.cash - 700_100 - 400_000
    u.run(0.0)
    assert u.desk.ready
    report = u.opening.report
    assert report.status == "RECONCILED"
    words = "\n".join(report.differences)
    for part in (
        f"order {lost} (buy 10 000660) is in doubt",
        f"order {filled} (buy 10 005930) traded 10 more for 700,000 won meanwhile",
        "not ours: order 20261123-00950-0000000005, sell 10 035720",
        "orphan: 035420 is 2 shares at the broker and 0 in the journal",
    ):
        assert part in words
        assert part in repr(report)
    assert len(report.differences) == 4, words
    assert u.state(lost) is S.UNKNOWN  # the desk does not wait for it


def test_a_restart_says_again_what_waits_for_a_person(table: Table) -> None:
    t = table()
    t.run(0.0)
    order = t.order()
    now = t.desk.now
    t.desk.emit(ev.OrderDoubted(now, order, "place", "no answer", now - 2, now, 60.0))
    t.desk.emit(ev.OrderAmbiguous(now, order, ("20261123-00950-0000000001", "20261123-00950-0000000002")))
    t.desk.emit(ev.SymbolHalted(now, "005930", "AMBIGUOUS", "it may be either"))
    t.desk.emit(ev.TradingHalted(now, "HALTED", "BY_HAND", "enough"))
    u = table(t.book, start=t.clock.time() + 10)
    u.run(0.0)
    told = [(each.level, each.code, each.sentence) for each in u.desk.told]
    assert ("alarm", "BY_HAND", "Trading is still HALTED: enough.") in told
    assert ("alarm", "AMBIGUOUS", "005930 is still halted: it may be either.") in told
    assert [text for _, code, text in told if code == "ORDER_AMBIGUOUS" and order in text]


def test_a_difference_counts_when_two_balances_say_it(table: Table) -> None:
    t = table()
    t.run(0.0)
    u = table(t.book, start=t.clock.time() + 10)
    u.held["035420"] = Held("035420", 2, 2, 400_000, 200_000)
    u.run(0.0)
    assert [type(each) for each in requests(u)] == [ReadOrders, ReadBalance, ReadOrders, ReadBalance]
    assert u.book.held("035420") == 2


def test_a_restart_on_the_same_day_keeps_what_the_day_is_measured_from(table: Table) -> None:
    t = table()
    t.run(0.0)
    t.order(1)
    u = table(t.book, start=t.clock.time() + 10)
    u.listed = t.listed
    u.cash = 9_000_000
    u.run(0.0)
    assert (u.book.day_equity, u.book.day_flow) == (10_000_000, -1_000_000)
    assert len(u.book.sent_today) == 1


def test_nothing_is_ready_until_the_reads_work(table: Table) -> None:
    t = table()
    t.broken = "no connection"
    t.run(59.0)
    assert not t.desk.ready
    assert not t.opening.report
    waits = [later - sooner for (sooner, _), (later, _) in zip(t.asked, t.asked[1:], strict=False)]
    assert waits == [1, 2, 4, 8, 16]
    t.run(2.0)
    assert t.opening.report.status == "FAILED"
    assert "no connection" in repr(t.opening.report)
    t.broken = ""
    t.run(31.0)
    assert t.desk.ready
    assert t.opening.report.status == "CLEAN"


def test_an_answer_that_never_comes_is_given_up(table: Table) -> None:
    t = table()
    t.opening.begin()
    lost = t.desk.outbox.pop()
    t.run(119.0)
    assert not t.desk.ready
    t.run(5.0)
    assert t.desk.ready
    assert lost[1] == requests(t)[0]


def test_an_answer_that_comes_after_it_was_given_up_is_dropped(table: Table) -> None:
    t = table()
    t.opening.begin()
    number, request = t.desk.outbox.pop()
    t.wait(120.0)
    t.opening.wake()  # given up
    t.wait(1.0)
    t.opening.wake()
    assert len(t.desk.outbox) == 1
    t.desk.answered(Answered(number, t.answer(request), 0.0, t.desk.mono))
    assert len(t.desk.outbox) == 1  # nothing follows from it
    t.run(0.0)
    assert [type(each) for each in requests(t)] == [ReadOrders, ReadBalance]


def test_a_read_of_yesterday_does_not_open_today(table: Table) -> None:
    t = table(start=datetime(2026, 11, 23, 23, 59, 59, tzinfo=KST).timestamp())
    t.takes = 2.0
    t.run(0.0)
    assert requests(t) == [ReadOrders(TODAY), ReadOrders(date(2026, 11, 24)), ReadBalance()]
    assert t.book.day == "2026-11-24"


def test_a_new_day_ends_what_rested_before_anything_is_ordered(table: Table) -> None:
    t = table(start=datetime(2026, 11, 23, 23, 50, tzinfo=KST).timestamp())
    t.run(0.0)
    t.order(1)
    t.desk.quotes["005930"] = QuoteSheet("005930", 70_000, 70_000, 49_000, 91_000)
    t.run(599.0)
    assert t.desk.ready
    t.asked.clear()
    t.wait(1.0)
    t.opening.turn_day()  # the core does, before anything else
    assert not t.desk.ready
    assert not t.desk.quotes
    t.run(10.0)
    assert requests(t)[:3] == [ReadOrders(TODAY), ReadOrders(date(2026, 11, 24)), ReadBalance()]
    assert len(t.events(ev.OrderExpired)) == 1
    assert t.desk.ready
    assert t.book.day == "2026-11-24"


def test_cash_that_came_overnight_is_no_gain_of_the_day(table: Table) -> None:
    t = table(start=datetime(2026, 11, 23, 23, 59, 30, tzinfo=KST).timestamp())
    t.run(20.0)
    t.cash = 12_000_000
    t.run(60.0)
    assert (t.book.day, t.book.day_equity, t.book.day_flow, t.book.cash.d2) == ("2026-11-24", 12_000_000, 0, 12_000_000)


def test_a_clock_that_went_back_a_day_opens_nothing(table: Table) -> None:
    t = table()
    t.run(0.0)
    u = table(t.book, start=t.clock.time() - 86_400)
    u.run(3600.0)
    assert not u.desk.ready
    assert u.opening.report.status == "FAILED"
    assert "2026-11-23" in u.opening.report.reason


def test_a_clock_of_ours_that_went_back_a_day_is_put_right_by_the_broker_s(table: Table) -> None:
    t = table()
    t.run(0.0)
    u = table(t.book, start=t.clock.time() - 86_400)
    u.ahead, u.broken = 86_400.0, "HTTP 500"  # even an answer of no use says the time
    u.run(0.0)
    assert not u.desk.ready
    u.broken = ""
    u.run(40.0)
    assert u.desk.ready
    assert u.opening.report.status == "CLEAN"


def test_an_old_order_in_doubt_is_judged_by_its_own_day(table: Table) -> None:
    start = datetime(2026, 11, 20, 15, 0, tzinfo=KST).timestamp()
    t = table(start=start, calendar=KRX_CALENDAR)
    t.run(0.0)
    lost = t.order()
    u = table(t.book, start=start + 3 * 86_400, calendar=KRX_CALENDAR)
    u.run(30.0)
    assert u.desk.ready
    assert u.state(lost) is S.UNKNOWN
    u.run(31.0)
    assert u.state(lost) is S.ABSENT


def test_what_only_a_person_can_tell_is_not_adopted_from_the_next_day(table: Table) -> None:
    t = table(start=datetime(2026, 11, 23, 23, 59, 40, tzinfo=KST).timestamp())
    t.run(0.0)
    lost = t.order()
    t.doubt(lost)
    t.row(1)
    t.row(2)
    t.read()
    assert t.book.orders[lost].ambiguous
    t.change(1)
    t.change(2)
    t.wait(30.0)
    t.row(11)  # the next day's list holds one that is the same
    assert t.listed[11].number.date == date(2026, 11, 24)
    t.read(ReadOrders(date(2026, 11, 24)))
    assert t.state(lost) is S.UNKNOWN
