"""When the broker is asked, and what a difference between its word and ours means."""

from __future__ import annotations

from collections import deque
from datetime import date
from typing import NamedTuple

from .desk import Desk
from .opening import Opening
from .ports import Answered, BalanceSheet, ReadBalance, ReadFailed, ReadOrders
from .rows import RowKeeper

__all__ = ["PositionReconciler"]

_AGAIN = 2.0
"""Seconds until a balance that differed for the first time is read again."""


class _Due(NamedTuple):
    """A list that is to be read."""

    at: float
    """mono."""
    day: date | None = None
    """Today, if None."""
    open_only: bool = False
    full: bool = False
    """The balance follows."""


class PositionReconciler:
    """Reads at the cadence that the open orders ask for, and compares the balance. Idle until the day is open."""

    def __init__(self, desk: Desk, rows: RowKeeper, opening: Opening) -> None:
        self._desk = desk
        self._rows = rows
        self._opening = opening
        self._reads = opening.reads
        self._full_at: float | None = None
        self._balance_due = False
        self._looked_at: float | None = None
        self._gaps: deque[float] = deque(maxlen=12)

    @property
    def failed_in_a_row(self) -> int:
        """Reads in a row that brought nothing usable."""
        return self._reads.failed_in_a_row

    @property
    def cadence(self) -> float | None:
        """Seconds between two looks at the orders while some are open, as reached lately; None before two."""
        return sum(self._gaps) / len(self._gaps) if self._gaps else None

    def link_lost(self) -> None:
        """Notices may be missed from now on: the lists are read all the same."""

    def link_restored(self) -> None:
        """What happened in between was missed: read it all."""
        self._reads.hurry()
        self._full_at = self._desk.mono + self._desk.config.timing.after_reconnect

    def next_wake(self) -> float | None:
        """mono: the next read."""
        if not self._desk.ready:
            return None
        deadline = self._reads.deadline
        if deadline is not None:
            return deadline
        due = self._desk.mono if self._balance_due else min(each.at for each in self._due())
        return max(due, self._reads.not_before)

    def wake(self) -> None:
        """It is time."""
        self._reads.check()
        desk = self._desk
        if not desk.ready or self._reads.deadline is not None or desk.mono < self._reads.not_before:
            return
        if self._balance_due:
            self._reads.ask(ReadBalance(), self._balance)
            return
        due = next((each for each in self._due() if each.at <= desk.mono), None)
        if due is not None:
            self._ask(ReadOrders(due.day or desk.today(), open_only=due.open_only), full=due.full)

    # -- asking

    def _due(self) -> list[_Due]:
        """When which list is due, the weightiest first."""
        desk, timing = self._desk, self._desk.config.timing
        if self._full_at is None:
            self._full_at = desk.mono + timing.reconcile_every  # the opening has just read everything
        full = self._full_at if desk.look_at is None else min(self._full_at, desk.look_at)
        found = [_Due(full, full=True)]
        wanted = self._rows.wanted()
        if wanted is not None:
            found.append(_Due(wanted.due, wanted.day))
        if self._open():
            last = self._looked_at if self._looked_at is not None else desk.mono - timing.read_open_every
            found.append(_Due(last + timing.read_open_every, open_only=True))
        return found

    def _open(self) -> bool:
        """Whether something of ours rests at the exchange."""
        return any(each.phase == "live" for each in self._desk.book.open_orders())

    def _ask(self, request: ReadOrders, *, full: bool) -> None:
        desk = self._desk
        if full:
            desk.look_at = None
            self._full_at = desk.mono + desk.config.timing.reconcile_every
        if request.day == desk.today():
            self._looked(desk.mono)
        self._reads.ask(request, lambda answer: self._orders(request.day, full, answer))

    def _looked(self, mono: float) -> None:
        if not self._open():
            self._gaps.clear()
        elif self._looked_at is not None:
            self._gaps.append(mono - self._looked_at)
        self._looked_at = mono

    # -- answers

    def _orders(self, day: date, full: bool, answer: Answered | None) -> None:
        if answer is not None and self._rows.take(answer):
            self._reads.worked("orders")
            self._balance_due = full
        else:
            self._failed_orders(full, "no answer" if answer is None else self._rows.flaw)

    def _failed_orders(self, full: bool, why: str) -> None:
        self._reads.failed("orders", why)
        if full:  # what asked for it still waits
            self._desk.look_soon(0.0)

    def _balance(self, answer: Answered | None) -> None:
        self._balance_due = False
        outcome = answer.outcome if answer is not None else None
        if answer is not None and isinstance(outcome, BalanceSheet):
            self._reads.worked("balance")
            if self._desk.ready and not self._opening.comparison.take(outcome, answer.started):
                self._desk.look_soon(_AGAIN)
        else:
            self._reads.failed("balance", outcome.reason if isinstance(outcome, ReadFailed) else "no answer")
            self._desk.look_soon(0.0)
