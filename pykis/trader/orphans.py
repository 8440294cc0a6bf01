"""Orders of the account that the journal does not know: reported all day long, never touched."""

from __future__ import annotations

from . import events as ev
from .desk import Desk
from .ports import BrokerOrder

__all__ = ["OrphanKeeper"]


class OrphanKeeper:
    """Finds them, and follows what becomes of them."""

    def __init__(self, desk: Desk) -> None:
        self._desk = desk

    def take(self, row: BrokerOrder, *, over: bool) -> None:
        """A row of a complete read that is not ours; `over` if its day is."""
        desk, number = self._desk, str(row.number)
        remaining = 0 if over else row.remaining_qty
        known = desk.book.orphans.get(number)
        if known is not None:
            filled = max(known.filled, row.filled_qty)  # a lower row is an older one
            if (filled, remaining) != (known.filled, known.remaining):
                desk.emit(ev.OrphanChanged(desk.now, number, filled, remaining))
            return
        if desk.book.day and f"{row.number.date}" < desk.book.day:
            return  # of a day that is closed: its orders that had ended are not in the book any more
        desk.emit(ev.OrphanFound(desk.now, number, row.symbol, row.side, row.qty, row.price, row.filled_qty, remaining))
        desk.tell(
            "warning",
            "ORPHAN",
            f"The account has an order that is not ours: {number}, {row.side} {row.qty} {row.symbol}, "
            f"{row.filled_qty} traded, {remaining} open.",
        )
