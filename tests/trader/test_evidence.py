"""Complete, open, partial and failed lists are different things, and a row fits only what it can be."""

from __future__ import annotations

from dataclasses import replace
from datetime import date, datetime

import pytest

from pykis import OrderId
from pykis.clock import KST
from pykis.kinds import Side
from pykis.trader.evidence import CompleteRead, FailedRead, OpenRead, PartialRead, days_of, fits, judge
from pykis.trader.orders import OrderRecord
from pykis.trader.ports import BrokerOrder, OrderList, ReadFailed, ReadOrders, Refused

DAY = date(2026, 11, 23)
AT = datetime(2026, 11, 23, 10, 0, tzinfo=KST).timestamp()
ROW = BrokerOrder(
    OrderId(DAY, "00950", 7), "005930", "buy", "new", 10, 70_000, "00", "KRX", AT, None, 0, 0, 10, 0, 0
)  # fmt: skip
NUMBER = str(ROW.number)


def record(side: Side = "buy", price: int = 70_000, division: str = "00") -> OrderRecord:
    return OrderRecord(
        "i1", "k1", "2026-11-23", "005930", side, 10, price, price, "limit", "day", "KRX", division, "user", "", "", AT
    )


def test_a_list_that_holds_what_is_proved_is_complete() -> None:
    read = judge(OrderList(ReadOrders(DAY), (ROW,), True), [NUMBER])
    assert read == CompleteRead(ReadOrders(DAY), (ROW,))


def test_a_list_that_lacks_what_is_proved_is_stale() -> None:
    read = judge(OrderList(ReadOrders(DAY), (), True), [NUMBER])
    assert isinstance(read, PartialRead)
    assert NUMBER in read.flaw


def test_a_list_with_missing_pages_is_partial_though_it_holds_all_that_is_known() -> None:
    read = judge(OrderList(ReadOrders(DAY), (ROW,), False, "page 2 is missing"), [NUMBER])
    assert read == PartialRead(ReadOrders(DAY), "page 2 is missing")


def test_a_list_of_another_day_is_partial() -> None:
    read = judge(OrderList(ReadOrders(date(2026, 11, 24)), (ROW,), True), [])
    assert isinstance(read, PartialRead)


def test_a_list_of_open_orders_is_never_complete() -> None:
    request = ReadOrders(DAY, open_only=True)
    assert judge(OrderList(request, (), True), [NUMBER]) == OpenRead(request, ())


def test_no_list_is_a_failed_read() -> None:
    assert judge(ReadFailed("no connection"), []) == FailedRead("no connection")
    assert isinstance(judge(Refused("EGW00201", "too fast"), []), FailedRead)


def test_a_number_on_two_pages_is_one_row() -> None:
    later = replace(ROW, filled_qty=3, remaining_qty=7)
    read = judge(OrderList(ReadOrders(DAY), (ROW, later), True), [])
    assert isinstance(read, CompleteRead)
    assert read.rows == (later,)


def test_a_row_fits_the_order_it_looks_like() -> None:
    assert fits(ROW, record(), AT, AT)


@pytest.mark.parametrize(
    "other",
    [
        {"symbol": "000660"},
        {"side": "sell"},
        {"action": "modify"},
        {"qty": 11},
        {"price": 70_100},
        {"division": "01"},
        {"placed_at": AT - 1},
        {"placed_at": AT + 1},
    ],
)
def test_a_row_that_differs_in_anything_fits_not(other: dict[str, object]) -> None:
    assert not fits(replace(ROW, **other), record(), AT, AT)  # type: ignore[arg-type]


def test_the_price_of_a_market_order_does_not_count() -> None:
    row = replace(ROW, division="01", price=70_300)
    assert fits(row, record(price=0, division="01"), AT, AT)


def test_around_midnight_two_days_may_hold_it() -> None:
    midnight = datetime(2026, 11, 24, tzinfo=KST).timestamp()
    assert days_of(AT) == (DAY,)
    assert days_of(midnight - 1) == (DAY, date(2026, 11, 24))
    assert days_of(midnight) == (date(2026, 11, 24),)
