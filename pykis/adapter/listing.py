"""Reading one of KIS' lists of orders whole, so that it can be evidence."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Mapping, Sequence
from datetime import date
from typing import TYPE_CHECKING, Any, Generic, NamedTuple, TypeVar

from ..answer import Answer
from ..kinds import OrderId
from .blocks import is_last, rows_block, rows_of, whole
from .context import Context
from .ledger import OrderKind

if TYPE_CHECKING:
    from .listed import ListingRow

__all__ = ["Listing", "read_listing", "which_order"]


L = TypeVar("L")
T = TypeVar("T", bound="ListingRow")


class Listing(NamedTuple, Generic[L]):
    """The rows of a list of which none is known to be missing."""

    rows: list[L]
    complete: bool
    """Whether it ended with a page that said it is the last (D or E)."""


def read_listing(
    context: Context,
    kind: OrderKind,
    pages: Iterable[Answer],
    wires: Sequence[str],
    make: Callable[[Mapping[str, Any], str], T],
    symbol: str = "",
) -> Listing[T]:
    """Every page of a list, each order once, the oldest first; the ledger learns which orders there are.

    Args:
        context: who reads.
        kind: whose ledger.
        pages: the answers.
        wires: the block that holds the rows, each with an ``odno``; several where nobody knows which it is.
        make: makes a row of what KIS sent and the TR, and converts every field of it.
        symbol: only its rows; blank for all.

    Raises:
        KisParseError: a row cannot be read, or the list was cut off.
    """
    ledger = context.ledger.among(kind)
    found: dict[OrderId, T] = {}
    complete = False
    for answer in whole(pages):
        wire = rows_block(answer, wires, "odno")
        rows = [make(raw, answer.tr_id) for raw in rows_of(answer, wire, "odno")]
        found |= {row.order_id: row for row in rows}
        # A row counts as known from when its page came: an order may be sent while the next page is read.
        ledger.see(((row.order_id, row.symbol) for row in rows), context.now())
        complete = is_last(answer, wire)
    cancelled = {
        (row.original, row.symbol, row.date)
        for row in found.values()
        if row.action == "cancel" and row.state != "rejected"
    }
    for row in found.values():
        row.cancelled = (row.number, row.symbol, row.date) in cancelled
    ordered = sorted(found.values(), key=lambda row: (row.time, row.number))
    return Listing([row for row in ordered if symbol in ("", row.symbol)], complete)


def which_order(order_id: OrderId | str | int) -> tuple[date | None, str | None, int]:
    """The day, the branch and the number of an order that somebody named; a bare number says no day and no branch.

    Raises:
        KisValidationError: that is no id.
    """
    if isinstance(order_id, OrderId):
        return order_id
    text = str(order_id).strip()
    if text.isdigit() and len(text) <= 10:
        return None, None, int(text)
    return OrderId.parse(text)
