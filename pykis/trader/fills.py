"""Fills (체결): what notices and rows, both late, doubled or missing, add to what is known. Nothing counts twice.

Notices and rows are two counts of the same fills, per number of an order, and each is a lower bound: notices may be
missing, rows may lag. What is known is the higher of the two, so a fill counts as soon as one of them tells it, and
what only one of them has told is never added to what the other has.
"""

from __future__ import annotations

from dataclasses import dataclass, field

from . import events as ev
from .desk import Desk
from .event import Source
from .orders import OrderRecord
from .ports import BrokerOrder, Notice
from .positions import PositionManager

__all__ = ["FillKeeper"]


@dataclass(slots=True)
class _Told:
    """The distinct fill notices of one number since this process began: a count that is never too high. What an
    earlier process was told is not in it, and need not be: a row tells the rest."""

    qty: int = 0
    amount: int = 0
    seen: set[tuple[float, int, int]] = field(default_factory=set[tuple[float, int, int]])
    """Second, shares and price of each: KIS' notices have no serial number."""


class FillKeeper:
    """Turns fill notices and rows into `OrderFilled`; the order's state does not matter."""

    def __init__(self, desk: Desk, positions: PositionManager) -> None:
        self._desk = desk
        self._positions = positions
        self._told: dict[str, _Told] = {}
        self._beyond: dict[str, int] = {}
        """By number: shares beyond the order's of which a person was told."""
        desk.observers.append(self._forget)

    def from_notice(self, record: OrderRecord, notice: Notice) -> None:
        """A fill notice (체결통보) about one of the order's numbers; asks for a read where it may not tell all."""
        number = str(notice.number)
        leg = record.leg(number)
        if leg is None or notice.kind != "filled" or notice.qty <= 0:
            self._desk.look_soon()
            return
        told = self._told.setdefault(number, _Told())
        mark = (notice.at, notice.qty, notice.price)
        if mark in told.seen:
            self._desk.look_soon()  # a repeat, or a second fill of the same second, size and price: only a row can tell
            return
        told.seen.add(mark)
        told.qty += notice.qty
        told.amount += notice.qty * notice.price
        new = told.qty - leg.filled_qty
        amount = told.amount - leg.filled_amount
        if new < notice.qty:
            self._desk.look_soon()
        if new < notice.qty or amount <= 0:
            amount = new * notice.price  # what a row had counted may have been another fill: the next row says the sum
        if new > 0:
            self._add(record, number, new, amount, "notice")

    def from_row(self, record: OrderRecord, row: BrokerOrder) -> None:
        """A row of the broker's list whose number is one of the order's, or has just become it. A lower row is an older
        one and proves nothing; one of the same shares and another amount corrects the amount."""
        number = str(row.number)
        leg = record.leg(number)
        known, paid = (leg.filled_qty, leg.filled_amount) if leg is not None else (0, 0)
        new, amount = row.filled_qty - known, row.filled_amount - paid
        if new > 0 or (new == 0 and amount and known):
            self._add(record, number, new, amount, "row")

    def _add(self, record: OrderRecord, number: str, qty: int, amount: int, source: Source) -> None:
        left = record.qty - record.filled_qty
        counted = min(qty, left)
        if counted < qty:
            amount = amount * counted // qty
        if counted or not qty:
            fee, tax = self._positions.costs(record, number, amount)
            self._desk.emit(ev.OrderFilled(self._desk.now, record.intent_id, number, counted, amount, fee, tax, source))
        if qty - counted > self._beyond.get(number, 0):
            self._overfilled(record, number, qty, left)

    def _overfilled(self, record: OrderRecord, number: str, qty: int, left: int) -> None:
        """Once for each excess that is told: every later read says it again, and would ask for the next one."""
        self._beyond[number] = qty - left
        self._desk.look_soon()
        self._desk.halt_symbol(
            record.symbol,
            "OVERFILLED",
            f"{qty} shares of order {record.intent_id} are said to have traded where {left} were left",
        )

    def _forget(self, event: ev.Event) -> None:
        """A new day: old numbers are told of no more."""
        if isinstance(event, ev.DayOpened):
            numbers = self._desk.book.numbers
            self._told = {number: told for number, told in self._told.items() if number in numbers}
            self._beyond = {number: shares for number, shares in self._beyond.items() if number in numbers}
