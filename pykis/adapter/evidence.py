"""What a list of orders proves about a POST that was never answered (ORDERS, section 3). Pure: asks nothing."""

from __future__ import annotations

import math
from collections.abc import Sequence
from datetime import date, datetime, timedelta
from decimal import Decimal
from typing import TYPE_CHECKING, NamedTuple

from ..clock import KST
from ..errors import KisOrderUncertainError
from ..kinds import Side

if TYPE_CHECKING:
    from .listed import ListedOrder

__all__ = [
    "CompleteRead",
    "FailedRead",
    "Lost",
    "OrdersRead",
    "PartialRead",
    "earliest",
    "fits",
    "horizon",
]


class CompleteRead:
    """Every order of the days that were asked for, and every order proved before is among them."""

    __slots__ = ("rows", "started")

    def __init__(self, rows: Sequence[ListedOrder], started: datetime) -> None:
        self.rows: Sequence[ListedOrder] = rows
        self.started: datetime = started
        """When the first page was asked for, aware (Asia/Seoul)."""


class PartialRead:
    """Rows came, but the list is cut off or stale: it proves that something is there, never that nothing is."""

    __slots__ = ("reason", "rows")

    def __init__(self, rows: Sequence[ListedOrder], reason: str) -> None:
        self.rows: Sequence[ListedOrder] = rows
        self.reason: str = reason


class FailedRead:
    """No list came."""

    __slots__ = ("reason",)

    def __init__(self, reason: str) -> None:
        self.reason: str = reason


OrdersRead = CompleteRead | PartialRead | FailedRead
"""What a read of the orders brought. Three types, so that a checker refuses to confuse them."""


class Lost(NamedTuple):
    """What was asked in a POST that was never answered."""

    error: KisOrderUncertainError
    symbol: str = ""
    """종목코드; blank for a modification or cancellation, which names its order instead."""
    side: Side | None = None
    """None likewise."""
    qty: int = 0
    price: Decimal | None = None
    """None where the order names none."""
    division: str = ""
    """주문구분, as far as the list says it."""
    original: int | None = None
    """원주문번호 of a modification or cancellation."""
    cancels: bool = False
    original_day: date | None = None
    """Of which Korean day it is, where the request says it."""
    sends_on: date | None = None
    """For which Korean day the reserved order is that is taken back, where the request says it."""


def horizon(error: KisOrderUncertainError, settle: float) -> datetime:
    """The first moment at which a read may prove absence: until then the order could arrive late."""
    after_end = error.ended_at + timedelta(seconds=settle)
    after_timeout = error.sent_at + timedelta(seconds=error.timeout + 30)
    return max(after_end, after_timeout)


def fits(lost: Lost, row: ListedOrder) -> bool:
    """Whether a row may be what the POST left behind, by what every list says and by when it left."""
    if lost.original is not None:
        if row.original != lost.original or (row.action == "cancel") != lost.cancels:
            return False
        if lost.original_day not in (None, row.order_id.date):
            return False
    elif (row.action, row.side, row.qty) != ("new", lost.side, lost.qty) or lost.price not in (None, row.price):
        return False
    return row.time >= earliest(lost.error)


def earliest(error: KisOrderUncertainError) -> datetime:
    """The second in which it left, less how far KIS' clock can be behind ours."""
    skew = 2.0 if error.clock_skew is None else error.clock_skew
    return error.sent_at.astimezone(KST).replace(microsecond=0) - timedelta(seconds=math.ceil(skew))
