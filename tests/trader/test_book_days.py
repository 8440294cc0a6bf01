"""A state that follows a journal for months, and is never asked anything, keeps no order that has ended."""

from __future__ import annotations

import gc
from datetime import date, timedelta

from pykis.trader import events as ev
from pykis.trader.book import Book
from pykis.trader.orders import OrderRecord

_ORDERS = 10


def _records() -> int:
    gc.collect()
    return sum(isinstance(each, OrderRecord) for each in gc.get_objects())


def test_ended_orders_leave_with_their_day() -> None:
    book, before = Book(), _records()
    for count in range(20):
        day = f"{date(2026, 11, 23) + timedelta(days=count)}"
        book.apply(ev.DayOpened(float(count), day, 1_000_000))
        for number in range(_ORDERS):
            name = f"{day.replace('-', '')}-{number:06d}"
            book.apply(
                ev.OrderRefused(
                    float(count), name, f"{day} {number}", day, "005930", "buy", 1, 70_000, "limit", "day", "KRX",
                    "user", "SESSION", "closed",
                )
            )  # fmt: skip
    assert len(book.orders) == _ORDERS
    assert _records() - before <= 2 * _ORDERS
