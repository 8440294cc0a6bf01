"""What must be read before the day's first order: at a start, and when a new day begins."""

from __future__ import annotations

from datetime import date, datetime, timedelta
from typing import Literal

from pykis.clock import KST

from . import events as ev
from .comparing import Comparison
from .desk import Desk, Mark
from .executor import OrderExecutor
from .ports import Answered, BalanceSheet, ReadBalance, ReadFailed, ReadOrders
from .reads import Reads
from .recovery import RecoveryReport, describe
from .rows import RowKeeper
from .states import TradingState

__all__ = ["Opening"]

Step = Literal["time", "before", "today", "balance"]

_ROUNDS = 3
"""So often is the balance read until two in a row say the same."""


class Opening:
    """Reads the previous order day, today's orders and the balance, in this order; then the desk is ready."""

    def __init__(self, desk: Desk, rows: RowKeeper, executor: OrderExecutor) -> None:
        self._desk = desk
        self._rows = rows
        self._executor = executor
        self.reads: Reads = Reads(desk)
        self.comparison: Comparison = Comparison(desk)
        self.report: RecoveryReport | None = None
        """What the start found; FAILED while the broker cannot be asked."""
        self._steps: list[Step] = []
        self._day: date | None = None
        self._sequence = 0
        self._round = 0
        self._fresh = False
        self._why = ""
        self._differences: list[str] = []
        self._from = self._until = 0.0
        desk.observers.append(self._saw)

    def begin(self) -> None:
        """An engine opens the journal: what was on its way is in doubt, and the broker is asked."""
        desk = self._desk
        desk.emit(ev.RunStarted(desk.now, desk.book.run + 1))
        self._day = desk.today()
        self._executor.doubt_what_was_on_its_way()
        self._remind()
        self._start_over()
        self.wake()

    def _remind(self) -> None:
        """Tell of what waits for a person: the run before may have ended between writing it down and telling it."""
        desk, book = self._desk, self._desk.book
        if book.state is not TradingState.ACTIVE:
            desk.tell("alarm", book.halt_code, f"Trading is still {book.state.value}: {book.halt_reason}.")
        for symbol, why in book.halted_symbols.items():
            code, _, reason = why.partition(": ")
            desk.tell("alarm", code, f"{symbol} is still halted: {reason}.")
        for order in book.open_orders():
            if order.ambiguous:
                what = f"{order.side} {order.qty} {order.symbol}"
                words = f"Order {order.intent_id} ({what}) may be any of several, or none; a person must say which."
                desk.tell("alarm", "ORDER_AMBIGUOUS", words)

    def next_wake(self) -> float | None:
        """mono: the next question, the end of patience, or midnight."""
        if self._day is None:
            return None
        midnight = self._desk.mono + max(0.0, self._until - self._desk.now)
        due = [midnight]
        if self._steps:
            deadline = self.reads.deadline
            due.append(deadline if deadline is not None else self.reads.not_before)
        if self.report is None:
            due.append(self._patience())
        return min(due)

    def wake(self) -> None:
        """It is time."""
        self.turn_day()
        self.reads.check()
        if self.report is None and self._desk.mono >= self._patience():
            self._report("FAILED", self._why or "the broker has not answered yet")
        self._ask()

    def turn_day(self) -> None:
        """Notice a new day: nothing is ordered until it is opened. Called with every input."""
        if self._day is not None and not self._from <= self._desk.now < self._until:
            self._start_over()

    # -- asking

    def _start_over(self) -> None:
        desk = self._desk
        self._day = today = desk.today()
        midnight = datetime(today.year, today.month, today.day, tzinfo=KST)
        self._from, self._until = midnight.timestamp(), (midnight + timedelta(days=1)).timestamp()
        self._sequence += 1
        self._round, self._fresh = 0, False
        desk.ready = False
        desk.quotes.clear()
        opened = desk.book.day
        if opened and opened > f"{today}":  # our clock, or the broker's, is behind the journal
            self._steps = ["time"]
            self._why = f"the journal is already at {opened}, and the clock says {today}"
        else:
            self._steps = ["today", "balance"]
            if opened and opened < f"{today}":
                self._steps.insert(0, "before")

    def _ask(self) -> None:
        desk, today = self._desk, self._day
        if not self._steps or today is None or self.reads.deadline is not None or desk.mono < self.reads.not_before:
            return
        step, sequence = self._steps[0], self._sequence
        if step == "time":
            self.reads.ask(ReadBalance(), lambda _: self._time(sequence))
            return
        if step == "balance":
            self.reads.ask(ReadBalance(), lambda answer: self._balance(sequence, answer))
            return
        if step == "today":
            desk.look_at = None
        day = date.fromisoformat(desk.book.day) if step == "before" else today
        self.reads.ask(ReadOrders(day), lambda answer: self._orders(sequence, answer))

    def _time(self, sequence: int) -> None:
        """Whatever the answer holds, it says the broker's time: a clock of ours that is behind is corrected by it."""
        self.turn_day()
        if sequence == self._sequence:
            self.reads.pause()
        self._ask()

    def _orders(self, sequence: int, answer: Answered | None) -> None:
        if answer is not None and self._rows.take(answer):
            self.reads.worked("orders")
            self.turn_day()
            if sequence == self._sequence:
                self._steps.pop(0)
        else:
            self._failed("orders", "no answer" if answer is None else self._rows.flaw)
        self.turn_day()
        self._ask()

    def _balance(self, sequence: int, answer: Answered | None) -> None:
        outcome = answer.outcome if answer is not None else None
        self.turn_day()
        if answer is not None and isinstance(outcome, BalanceSheet):
            self.reads.worked("balance")
            if sequence == self._sequence:
                self._sheet(outcome, answer.started)
        else:
            self._failed("balance", outcome.reason if isinstance(outcome, ReadFailed) else "no answer")
        self._ask()

    def _failed(self, what: Literal["orders", "balance"], why: str) -> None:
        self._why = f"reading {what}: {why}"
        self.reads.failed(what, why)

    # -- opening

    def _sheet(self, sheet: BalanceSheet, started: float) -> None:
        desk, day = self._desk, f"{self._day}"
        for held in sheet.held.values():
            if held.price > 0:
                desk.marks.setdefault(held.symbol, Mark(held.price, started))
        if desk.book.day != day:
            equity = sheet.cash_d2 + sum(each.price * each.qty for each in sheet.held.values())
            desk.emit(ev.DayOpened(desk.now, day, equity))
            self._fresh = True  # what came or went overnight is in this equity already
        self._round += 1
        agreed = self.comparison.take(sheet, started, overnight=self._fresh, margin=0.0)
        if not agreed and self._round < _ROUNDS:
            self._steps = ["today", "balance"]
            return
        self._steps = []
        desk.ready = True
        if self.report is None or self.report.status == "FAILED":
            self._report("RECONCILED" if self._differences else "CLEAN")

    def _report(self, status: Literal["CLEAN", "RECONCILED", "FAILED"], reason: str = "") -> None:
        seconds = self._desk.mono - self._desk.started
        self.report = RecoveryReport(status, f"{self._day}", seconds, tuple(self._differences), reason)

    def _patience(self) -> float:
        """mono: when a start that is not through is reported as failed, while it goes on."""
        return self._desk.started + self._desk.config.timing.reconcile_every

    def _saw(self, event: ev.Event) -> None:
        """Collect the differences of the start: all that the first reads bring to light."""
        if self._day is not None and (self.report is None or self.report.status == "FAILED"):
            words = describe(event, self._desk.book)
            if words:
                self._differences.append(words)
