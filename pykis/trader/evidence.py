"""What a read of the broker's orders is worth as evidence: complete, of open orders only, partial, or failed.

Four types, so that a list that lacks something cannot be taken for one that is empty.
"""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import date, timedelta

from pykis.clock import kst
from pykis.market.divisions import by_code

from .orders import OrderRecord
from .ports import BrokerOrder, OrderList, Outcome, ReadFailed, ReadOrders

__all__ = ["CompleteRead", "FailedRead", "OpenRead", "PartialRead", "Read", "days_of", "fits", "judge"]

_SLACK = 120.0
"""Seconds after a POST was begun within which its order can still be registered: it decides which days are read."""


@dataclass(frozen=True, slots=True)
class CompleteRead:
    """Every row of a day (or of one symbol of it). The only evidence of absence, and the only one to adopt from."""

    request: ReadOrders
    rows: tuple[BrokerOrder, ...]
    """Each number once, the oldest first."""


@dataclass(frozen=True, slots=True)
class OpenRead:
    """What has something left. Shows fills; what it lacks proves nothing."""

    request: ReadOrders
    rows: tuple[BrokerOrder, ...]


@dataclass(frozen=True, slots=True)
class PartialRead:
    """A list that lacks something. Changes nothing."""

    request: ReadOrders
    flaw: str


@dataclass(frozen=True, slots=True)
class FailedRead:
    """No list. Changes nothing."""

    flaw: str


Read = CompleteRead | OpenRead | PartialRead | FailedRead


def judge(outcome: Outcome, proved: Iterable[str]) -> Read:
    """What an answer to `ReadOrders` is.

    Args:
        outcome: the answer.
        proved: numbers (printed `OrderId`) of the day, and of the symbol where it is filtered, that were known before
            the read began. A list that lacks one is stale, whatever it says of itself.
    """
    if not isinstance(outcome, OrderList):
        return FailedRead(outcome.reason if isinstance(outcome, ReadFailed) else f"{type(outcome).__name__} is no list")
    request = outcome.request
    if not outcome.whole:
        return PartialRead(request, outcome.flaw or "pages are missing")
    rows = {str(row.number): row for row in outcome.rows}
    strange = next((number for number, row in rows.items() if row.number.date != request.day), None)
    if strange is not None:
        return PartialRead(request, f"asked for {request.day}, it holds {strange}")
    if request.open_only:
        return OpenRead(request, tuple(rows.values()))
    missing = next((number for number in proved if number not in rows), None)
    if missing is not None:
        return PartialRead(request, f"stale: {missing} is known and not in it; the list lags, or the account was reset")
    return CompleteRead(request, tuple(rows.values()))


def fits(row: BrokerOrder, record: OrderRecord, sent_from: float, until: float) -> bool:
    """Whether a row that is nobody's can be an order of ours.

    Args:
        sent_from: Unix seconds, the broker's clock: no row of ours can be older.
        until: no row of ours can be younger.
    """
    return (
        row.action == "new"
        and row.symbol == record.symbol
        and row.side == record.side
        and row.qty == record.qty
        and row.division == record.division
        and (row.price == record.price or not by_code(record.division).priced)
        and sent_from <= row.placed_at <= until
    )


def days_of(sent_from: float) -> tuple[date, ...]:
    """The KST dates that an order sent at that time (Unix seconds) may be registered under: around midnight, two."""
    first, last = kst(sent_from).date(), kst(sent_from + _SLACK).date()
    return (first,) if first == last else (first, first + timedelta(days=1))
