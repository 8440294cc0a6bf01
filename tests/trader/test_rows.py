"""What complete reads prove of orders: fills, ends, adoption, absence, strangers; and what no other read proves."""

from __future__ import annotations

from datetime import date, datetime
from typing import Any

from pykis.clock import KST
from pykis.market.sessions import KRX_CALENDAR
from pykis.trader import events as ev
from pykis.trader.ports import ReadOrders
from pykis.trader.states import OrderState as S

Table = Any


# Fills and ends


def test_a_row_tells_fills_that_no_notice_told(table: Table) -> None:
    t = table()
    intent = t.order(1)
    t.change(1, filled=4, left=6)
    assert t.read()
    assert t.book.orders[intent].filled_qty == 4
    assert t.state(intent) is S.PARTIAL_FILL


def test_a_partial_read_changes_nothing(table: Table) -> None:
    t = table()
    intent = t.order(1)
    t.change(1, filled=4, left=6)
    t.row(9)
    before = t.book.to_bytes()
    assert not t.read(whole=False)
    assert not t.read(lack=[1])
    t.broken = "no connection"
    assert not t.read()
    assert t.rows.flaw == "no connection"
    assert t.book.to_bytes() == before
    assert t.state(intent) is S.SUBMITTED


def test_what_was_learned_after_the_read_began_need_not_be_in_it(table: Table) -> None:
    t = table()
    t.order(1)
    assert not t.read(lack=[1])
    t = table()
    started = t.desk.mono
    t.wait(1.0)
    t.order(1)
    from_before = t.answer(ReadOrders(t.desk.today()))
    without = type(from_before)(from_before.request, (), True)
    answered = type("A", (), {"outcome": without, "started": started, "ended": t.desk.mono})
    assert t.rows.take(answered)


def test_a_list_of_open_orders_shows_fills_and_no_ends(table: Table) -> None:
    t = table()
    first, second = t.order(1), t.order(2)
    t.change(1, filled=4, left=6)
    t.change(2, canceled=10)
    assert t.read(ReadOrders(t.desk.today(), open_only=True))
    assert t.book.orders[first].filled_qty == 4
    assert t.state(second) is S.SUBMITTED
    assert t.desk.look_at is not None  # a full read tells
    assert t.read()
    assert t.state(second) is S.CANCELED


def test_refused_late(table: Table) -> None:
    t = table()
    intent = t.order(1)
    t.change(1, rejected=10)
    t.read()
    assert t.state(intent) is S.REJECTED


def test_nothing_left_and_no_reason_is_looked_at_again_while_the_market_is_open(table: Table) -> None:
    t = table(calendar=KRX_CALENDAR)
    intent = t.order(1)
    t.change(1)
    t.read()
    assert t.state(intent) is S.SUBMITTED
    assert t.desk.look_at is not None
    t.wait(12 * 3600)  # 22:00
    t.read()
    assert t.state(intent) is S.EXPIRED


def test_the_next_day_ends_what_rested(table: Table) -> None:
    t = table()
    intent = t.order(1)
    yesterday = t.desk.today()
    t.wait(14 * 3600)
    t.read(ReadOrders(t.desk.today()))
    assert t.state(intent) is S.SUBMITTED  # not its day
    t.read(ReadOrders(yesterday))
    assert t.state(intent) is S.EXPIRED


def test_a_read_that_began_before_midnight_ends_nothing(table: Table) -> None:
    t = table(start=datetime(2026, 11, 23, 23, 59, 58, tzinfo=KST).timestamp())
    intent = t.order(1)
    yesterday, started = t.desk.today(), t.desk.mono
    t.wait(3.0)
    answer = type("A", (), {"outcome": t.answer(ReadOrders(yesterday)), "started": started, "ended": t.desk.mono})
    assert t.rows.take(answer)
    assert t.state(intent) is S.SUBMITTED


# Adoption


def test_one_row_that_fits_one_order_in_doubt_is_it(table: Table) -> None:
    t = table()
    intent = t.order()
    t.doubt(intent)
    t.row(1)
    t.change(1, filled=3, left=7)
    t.read()
    assert t.state(intent) is S.PARTIAL_FILL
    assert t.book.by_number(str(t.id(1))).intent_id == intent
    assert t.events(ev.OrphanFound) == []


def test_two_rows_that_fit_are_for_a_person(table: Table) -> None:
    t = table()
    intent = t.order()
    t.doubt(intent)
    t.row(1)
    t.row(2)
    t.read()
    assert t.state(intent) is S.UNKNOWN
    assert t.book.orders[intent].ambiguous
    assert "005930" in t.book.halted_symbols
    assert "ORDER_AMBIGUOUS" in t.codes()
    assert t.events(ev.OrphanFound) == []
    t.read()
    assert len(t.events(ev.OrderAmbiguous)) == 1


def test_one_row_that_fits_two_orders_in_doubt_is_neither(table: Table) -> None:
    t = table()
    first, second = t.order(), t.order()
    t.doubt(first)
    t.doubt(second)
    t.row(1)
    t.read()
    assert [t.state(first), t.state(second)] == [S.UNKNOWN, S.UNKNOWN]
    assert len(t.events(ev.OrderAmbiguous)) == 2


def test_a_row_that_fits_an_order_on_its_way_waits(table: Table) -> None:
    t = table()
    first, second = t.order(), t.order()
    t.doubt(first)
    t.row(1)
    t.read()
    assert t.state(first) is S.UNKNOWN
    assert t.state(second) is S.PENDING_NEW
    assert not t.events(ev.OrderAmbiguous)
    assert not t.events(ev.OrphanFound)
    t.desk.emit(ev.OrderSubmitted(t.desk.now, second, str(t.id(1)), "answer"))
    t.row(2)
    t.read()
    assert t.book.orders[first].number == str(t.id(2))


def test_a_row_older_than_the_post_is_somebody_elses(table: Table) -> None:
    t = table()
    t.row(1, at=t.desk.now - 60)
    intent = t.order()
    t.doubt(intent)
    t.read()
    assert t.state(intent) is S.UNKNOWN
    assert len(t.events(ev.OrphanFound)) == 1


def test_a_row_much_younger_than_the_post_is_somebody_elses(table: Table) -> None:
    t = table()
    intent = t.order()
    t.doubt(intent)
    t.wait(600)
    t.row(1)
    t.read()
    assert t.state(intent) is S.UNKNOWN
    assert len(t.events(ev.OrphanFound)) == 1


# Absence


def test_two_complete_reads_after_the_horizon_prove_absence(table: Table) -> None:
    t = table()
    intent = t.order()
    t.doubt(intent)
    for _ in range(5):
        t.read()
    t.wait(59.9)
    t.read()
    t.wait(0.1)
    t.read()
    assert t.state(intent) is S.UNKNOWN
    t.broken = "no connection"
    t.read()
    t.broken = ""
    t.read(ReadOrders(t.desk.today(), open_only=True))
    t.read(ReadOrders(t.desk.today(), "000660"))
    t.read(whole=False)
    assert t.state(intent) is S.UNKNOWN
    t.read(ReadOrders(t.desk.today(), "005930"))
    assert t.state(intent) is S.ABSENT
    assert "ORDER_ABSENT" in t.codes()


def test_the_horizon_is_measured_anew_after_a_restart(table: Table) -> None:
    t = table()
    intent = t.order()
    t.doubt(intent)
    u = table(t.book, start=t.clock.time() + 3600)
    u.read()
    u.read()
    assert u.state(intent) is S.UNKNOWN
    u.wait(60)
    u.read()
    u.read()
    assert u.state(intent) is S.ABSENT


def test_a_row_that_turns_up_after_all_is_adopted_with_an_alarm(table: Table) -> None:
    t = table()
    intent = t.order()
    t.doubt(intent)
    placed = t.desk.now
    t.wait(60)
    t.read()
    t.read()
    assert t.state(intent) is S.ABSENT
    t.row(1, at=placed + 20)
    t.read()
    assert t.state(intent) is S.SUBMITTED
    assert "ORDER_LATE" in t.codes()


def test_an_order_like_one_called_absent_placed_much_later_is_somebody_elses(table: Table) -> None:
    t = table()
    intent = t.order()
    t.doubt(intent)
    t.wait(60)
    t.read()
    t.read()
    t.wait(3600)
    t.row(1)
    t.read()
    assert t.state(intent) is S.ABSENT
    assert len(t.events(ev.OrphanFound)) == 1


def test_around_midnight_both_days_must_speak_against_it(table: Table) -> None:
    t = table(start=datetime(2026, 11, 23, 23, 59, 59, tzinfo=KST).timestamp())
    intent = t.order()
    t.doubt(intent, ago=0)
    t.wait(61)
    for _ in range(3):
        t.read(ReadOrders(date(2026, 11, 24)))
    assert t.state(intent) is S.UNKNOWN
    assert t.rows.wanted().day == date(2026, 11, 23)
    t.read(ReadOrders(date(2026, 11, 23)))
    t.read(ReadOrders(date(2026, 11, 23)))
    assert t.state(intent) is S.ABSENT


def test_reads_are_wanted_every_few_seconds_and_twice_at_the_horizon(table: Table) -> None:
    t = table()
    assert t.rows.wanted() is None
    intent = t.order()
    t.doubt(intent)
    assert t.rows.wanted().due == t.desk.mono
    t.read()
    assert t.rows.wanted().due == 5
    t.wait(57)
    t.read()
    assert t.rows.wanted().due == 60
    t.wait(3)
    t.read()
    assert t.rows.wanted().due == 60
    t.read()
    assert t.rows.wanted() is None
    assert t.state(intent) is S.ABSENT


# Changes


def test_a_modification_in_doubt_is_found_by_its_original(table: Table) -> None:
    t = table()
    intent = t.order(1)
    t.desk.emit(ev.ModifyIntended(t.desk.now, intent, "m", 69_000))
    t.row(2, action="modify", original=1, price=69_000)
    t.change(1)
    t.read()
    assert t.state(intent) is S.MODIFY_PENDING  # on its way: the answer says it
    t.doubt(intent, "modify")
    t.read()
    assert t.state(intent) is S.SUBMITTED
    assert (t.book.orders[intent].number, t.book.orders[intent].price) == (str(t.id(2)), 69_000)
    assert "MODIFIED_BY_HAND" not in t.codes()


def test_what_vanished_while_a_modification_is_in_doubt_has_not_ended(table: Table) -> None:
    t = table()
    intent = t.order(1)
    t.desk.emit(ev.ModifyIntended(t.desk.now, intent, "m", 69_000))
    t.change(1, canceled=10)
    t.read()
    assert t.state(intent) is S.MODIFY_PENDING
    t.doubt(intent, "modify")
    t.read()
    assert t.state(intent) is S.MODIFY_UNKNOWN


def test_a_part_taken_back_is_no_end_while_the_rest_may_have_moved(table: Table) -> None:
    t = table()
    intent = t.order(1)
    t.row(2, action="cancel", original=1, qty=4)  # by hand
    t.desk.emit(ev.ModifyIntended(t.desk.now, intent, "m", 69_000))
    t.row(3, action="modify", original=1, price=69_000, qty=6)
    t.change(1, canceled=4)
    t.read()
    assert t.state(intent) is S.MODIFY_PENDING
    t.doubt(intent, "modify")
    late = t.listed.pop(3)
    t.read()
    assert t.state(intent) is S.MODIFY_UNKNOWN
    t.listed[3] = late
    t.read()
    assert (t.state(intent), t.book.orders[intent].number) == (S.SUBMITTED, str(t.id(3)))


def test_all_of_it_taken_back_is_the_end_though_a_modification_is_in_doubt(table: Table) -> None:
    t = table()
    intent = t.order(1)
    t.desk.emit(ev.ModifyIntended(t.desk.now, intent, "m", 69_000))
    t.doubt(intent, "modify")
    t.row(2, action="cancel", original=1)
    t.change(1, canceled=10)
    t.read()
    assert t.state(intent) is S.CANCELED


def test_a_modification_by_hand_is_accepted(table: Table) -> None:
    t = table()
    intent = t.order(1)
    t.row(2, action="modify", original=1, price=69_000)
    t.change(1)
    t.read()
    assert t.book.orders[intent].number == str(t.id(2))
    assert "MODIFIED_BY_HAND" in t.codes()
    t.row(3, action="cancel", original=2)
    t.change(2, canceled=10)
    t.read()
    assert t.state(intent) is S.CANCELED


def test_a_part_moved_by_hand_leaves_the_rest_open(table: Table) -> None:
    t = table()
    intent = t.order(1)
    t.row(2, action="modify", original=1, price=69_000, qty=5)
    t.change(1, left=5)
    t.change(2, canceled=5)
    t.read()
    assert t.state(intent) is S.SUBMITTED


def test_changes_in_doubt_end_by_evidence(table: Table) -> None:
    t = table()
    first, second = t.order(1), t.order(2)
    t.desk.emit(ev.ModifyIntended(t.desk.now, first, "m", 69_000))
    t.doubt(first, "modify")
    t.desk.emit(ev.CancelIntended(t.desk.now, second, "c"))
    t.doubt(second, "cancel")
    t.wait(59)
    t.read()
    t.read()
    assert [t.state(first), t.state(second)] == [S.MODIFY_UNKNOWN, S.CANCEL_UNKNOWN]
    t.wait(1)
    t.read()
    t.read()
    assert [t.state(first), t.state(second)] == [S.SUBMITTED, S.SUBMITTED]
    assert t.codes().count("CHANGE_ABSENT") == 2


def test_a_cancellation_in_doubt_is_proved_by_its_row(table: Table) -> None:
    t = table()
    intent = t.order(1)
    t.desk.emit(ev.CancelIntended(t.desk.now, intent, "c"))
    t.doubt(intent, "cancel")
    t.row(2, action="cancel", original=1)
    t.read()
    assert t.state(intent) is S.CANCEL_PENDING  # taken, not confirmed
    t.change(1, canceled=10)
    t.read()
    assert t.state(intent) is S.CANCELED


# Strangers


def test_an_order_that_is_not_ours_is_told_once_and_followed(table: Table) -> None:
    t = table()
    t.row(1)
    t.read()
    t.read()
    assert t.codes() == ["ORPHAN"]
    t.change(1, filled=4, left=6)
    t.read()
    orphan = t.book.orphans[str(t.id(1))]
    assert (orphan.filled, orphan.remaining) == (4, 6)


def test_an_orphan_that_goes_missing_makes_the_list_stale(table: Table) -> None:
    t = table()
    t.row(1)
    t.read()
    assert not t.read(lack=[1])


def test_a_closed_days_own_orders_are_no_strangers(table: Table) -> None:
    t = table()
    done, lost = t.order(1), t.order()
    t.change(1, filled=10)
    t.doubt(lost)
    yesterday = t.desk.today()
    t.desk.emit(ev.DayOpened(t.desk.now, f"{yesterday}", 0))
    t.read()
    assert t.state(done) is S.FILLED
    assert t.state(lost) is S.UNKNOWN
    t.wait(86_400)
    t.desk.emit(ev.DayOpened(t.desk.now, f"{t.desk.today()}", 0))
    u = table(t.book, start=t.clock.time())
    u.listed = t.listed
    u.wait(61)
    u.read(ReadOrders(yesterday))
    u.read(ReadOrders(yesterday))
    assert u.state(lost) is S.ABSENT
    assert not u.events(ev.OrphanFound)


def test_a_strange_row_among_the_open_ones_asks_for_a_full_read(table: Table) -> None:
    t = table()
    t.row(1)
    t.read(ReadOrders(t.desk.today(), open_only=True))
    assert not t.events(ev.OrphanFound)
    assert t.desk.look_at is not None


def test_strangers_of_a_day_that_is_closed_are_not_looked_for_and_have_ended(table: Table) -> None:
    t = table()
    t.row(1)
    t.read()
    yesterday = t.desk.today()
    t.row(2)
    t.wait(86_400)
    t.read(ReadOrders(yesterday))
    assert [each.remaining for each in t.book.orphans.values()] == [0, 0]
    t.desk.emit(ev.DayOpened(t.desk.now, f"{t.desk.today()}", 0))
    t.read(ReadOrders(yesterday))
    assert len(t.events(ev.OrphanFound)) == 2


LATE = datetime(2026, 11, 23, 23, 59, 50, tzinfo=KST).timestamp()
YESTERDAY = ReadOrders(date(2026, 11, 23))


def sent_at_the_end_of_the_day(table: Table) -> tuple[Table, str]:
    """An order of 23:59:50 whose answer never came; it is a few seconds past midnight. Yesterday's list has it."""
    t = table(start=LATE)
    intent = t.order(qty=7)
    t.row(1, qty=7)
    t.wait(15.0)
    t.doubt(intent, ago=15.0)
    return t, intent


def test_an_order_around_midnight_is_adopted_when_the_lists_of_both_days_are_known(table: Table) -> None:
    t, intent = sent_at_the_end_of_the_day(table)
    t.read(YESTERDAY)
    assert t.state(intent) is S.UNKNOWN  # today's list may hold one that fits as well
    t.read()
    assert t.state(intent) is S.SUBMITTED
    assert t.book.orders[intent].number == "20261123-00950-0000000001"


def test_one_of_each_day_that_fits_is_for_a_person_to_tell(table: Table) -> None:
    t, intent = sent_at_the_end_of_the_day(table)
    t.row(2, qty=7)  # the owner orders the same after midnight
    t.read()
    assert t.state(intent) is S.UNKNOWN
    assert not t.book.halted_symbols
    t.read(YESTERDAY)
    assert t.book.orders[intent].ambiguous
    assert "0000000001" in t.book.halted_symbols["005930"]
    assert "0000000002" in t.book.halted_symbols["005930"]


def test_a_list_of_the_other_day_from_before_the_answer_failed_to_come_is_none(table: Table) -> None:
    t = table(start=LATE)
    intent = t.order(qty=7)
    t.wait(11.0)
    t.read(YESTERDAY)  # empty yet: the order was still on its way
    t.wait(4.0)
    t.doubt(intent, ago=15.0)
    t.row(2, qty=7)
    t.read()
    assert t.state(intent) is S.UNKNOWN
    t.read(YESTERDAY)
    assert t.book.orders[intent].number == "20261124-00950-0000000002"
