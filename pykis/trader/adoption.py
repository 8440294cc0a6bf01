"""Whose the rows are that nobody has claimed: an order in doubt, one on its way, one called absent, or a stranger."""

from __future__ import annotations

from collections.abc import Callable, Iterable

from . import events as ev
from .desk import Desk
from .evidence import CompleteRead, fits
from .orders import OrderRecord
from .ports import BrokerOrder

__all__ = ["Adoption"]

_ARRIVES_WITHIN = 60.0
"""Seconds: an order may be registered so long after its POST ended. A younger row is somebody else's."""


class Adoption:
    """Adopts from a complete read only, and only where one row fits one order. Lives for one read.

    Args:
        elsewhere: the rows of the other day that an order in doubt may be registered under, around midnight; None
            while that day has not been read since.
    """

    def __init__(
        self, desk: Desk, read: CompleteRead, elsewhere: Callable[[OrderRecord], list[BrokerOrder] | None]
    ) -> None:
        self._desk = desk
        self._read = read
        self._elsewhere = elsewhere
        self.rows: list[BrokerOrder] = self._unclaimed(read.rows)
        """New orders that are nobody's so far."""
        self.fitting: set[str] = set()
        """Intents in doubt that a row fits: nothing speaks for their absence."""
        self.held: set[str] = set()
        """Numbers that are, or may yet be, ours."""

    def settle(self) -> None:
        """Say whose each row is, as far as this read proves it."""
        orders = [
            each
            for each in self._desk.book.orders.values()
            if each.phase in ("pending", "unknown", "absent") and self._read.request.symbol in ("", each.symbol)
        ]
        on_their_way = [each for each in orders if each.phase == "pending"]
        in_doubt = [each for each in orders if each.phase == "unknown"]
        pairs = {each.intent_id: self._fitting(each) for each in in_doubt}
        wait = [row for row in self.rows if any(self._fits(row, each) for each in on_their_way)]
        for each in in_doubt:
            rows = pairs[each.intent_id]
            if rows:
                self.fitting.add(each.intent_id)
                self.held.update(str(row.number) for row in rows)
                self._one(each, rows, wait, [other for other in in_doubt if other is not each], pairs)
        if wait:  # the answer will come, or its order will be in doubt
            self.held.update(str(row.number) for row in wait)
            self._desk.look_soon(self._desk.config.timing.doubt_every)
        self._late([each for each in orders if each.phase == "absent"])

    def _one(
        self,
        record: OrderRecord,
        rows: list[BrokerOrder],
        wait: list[BrokerOrder],
        others: list[OrderRecord],
        pairs: dict[str, list[BrokerOrder]],
    ) -> None:
        if any(row in wait for row in rows) or self._elsewhere(record) is None:
            return
        if len(rows) == 1 and not any(rows[0] in pairs[each.intent_id] for each in others):
            self._adopt(record, rows[0], late=False)
        elif not record.ambiguous:
            self._ambiguous(record, rows)

    def _unclaimed(self, rows: Iterable[BrokerOrder]) -> list[BrokerOrder]:
        numbers, orphans = self._desk.book.numbers, self._desk.book.orphans
        return [
            row
            for row in rows
            if row.action == "new" and str(row.number) not in numbers and str(row.number) not in orphans
        ]

    def _fitting(self, record: OrderRecord) -> list[BrokerOrder]:
        """All that an order in doubt may be, of whichever day."""
        rows = [*self.rows, *self._unclaimed(self._elsewhere(record) or ())]
        return [row for row in rows if self._fits(row, record)]

    def _late(self, absent: list[OrderRecord]) -> None:
        left = [row for row in self.rows if str(row.number) not in self.held]
        for row in left:
            owners = [each for each in absent if each.phase == "absent" and self._fits(row, each)]
            if len(owners) == 1 and sum(self._fits(other, owners[0]) for other in left) == 1:
                self.held.add(str(row.number))
                self._adopt(owners[0], row, late=True)
            else:
                for each in owners:
                    if not each.ambiguous:
                        self._ambiguous(each, [other for other in left if self._fits(other, each)])

    def _fits(self, row: BrokerOrder, record: OrderRecord) -> bool:
        timing = self._desk.config.timing
        doubt = record.doubt
        if doubt is not None:
            until = max(doubt.ended, doubt.sent_from + _ARRIVES_WITHIN) + max(doubt.patience, _ARRIVES_WITHIN)
            return fits(row, record, doubt.sent_from, until)
        sent_from = float(int(record.created_at - timing.clock_uncertainty))
        if record.phase == "pending":
            return fits(row, record, sent_from, self._desk.now + _ARRIVES_WITHIN)
        return fits(row, record, sent_from, record.created_at + 2 * max(timing.horizon, _ARRIVES_WITHIN))

    def _adopt(self, record: OrderRecord, row: BrokerOrder, *, late: bool) -> None:
        desk = self._desk
        number = str(row.number)
        desk.emit(ev.OrderAdopted(desk.now, record.intent_id, number, late))
        what = f"order {record.intent_id} ({record.side} {record.qty} {record.symbol})"
        if late:
            desk.tell("alarm", "ORDER_LATE", f"The {what} had been called absent and is at the broker as {number}.")
        else:
            desk.tell("info", "ORDER_ADOPTED", f"The {what} was in doubt and is at the broker as {number}.")

    def _ambiguous(self, record: OrderRecord, rows: list[BrokerOrder]) -> None:
        desk = self._desk
        numbers = tuple(str(row.number) for row in rows)
        desk.emit(ev.OrderAmbiguous(desk.now, record.intent_id, numbers))
        words = f"order {record.intent_id} may be any of {', '.join(numbers)}, or none; a person must say which"
        desk.tell("alarm", "ORDER_AMBIGUOUS", f"The {words}.")
        desk.halt_symbol(record.symbol, "AMBIGUOUS", words)
