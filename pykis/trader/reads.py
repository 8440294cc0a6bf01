"""One question to the broker at a time: no two lists race, failures are counted, and waits between them grow."""

from __future__ import annotations

from collections.abc import Callable
from datetime import datetime
from typing import Literal

from pykis import KisError
from pykis.clock import KST

from . import events as ev
from .desk import Desk
from .ports import Answered, ReadBalance, ReadOrders

__all__ = ["Reads"]

_PATIENCE = 120.0
"""Seconds after which a question that the broker owes an answer is given up."""
_FIRST_WAIT = 1.0
_LONGEST_WAIT = 30.0
_RECONCILE_FAILED = "RECONCILE_FAILED"


class Reads:
    """Asks for lists of orders and balances, for the opening and the reconciler alike."""

    def __init__(self, desk: Desk) -> None:
        self._desk = desk
        self._token = 0
        self._then: Callable[[Answered | None], None] | None = None
        self._deadline = 0.0
        self._failed = {"orders": 0, "balance": 0}
        self._told = False
        self.not_before: float = 0.0
        """mono: before this nothing is asked, because the last read failed."""

    @property
    def failed_in_a_row(self) -> int:
        """How many reads in a row brought nothing usable: of orders or of balances, whichever is worse."""
        return max(self._failed.values())

    @property
    def deadline(self) -> float | None:
        """mono: when the read under way is given up; None if there is none."""
        return None if self._then is None else self._deadline

    def ask(self, request: ReadOrders | ReadBalance, then: Callable[[Answered | None], None]) -> None:
        """Ask, while nothing else is under way; `then` takes the answer, or None if it never comes."""
        self._token += 1
        token = self._token
        self._then, self._deadline = then, self._desk.mono + _PATIENCE
        self._desk.submit(request, lambda answer: self._answered(token, answer))

    def check(self) -> None:
        """Give up what has taken too long."""
        then = self._then
        if then is not None and self._desk.mono >= self._deadline:
            self._then = None
            then(None)

    def hurry(self) -> None:
        """The broker can be reached again: do not wait any longer."""
        self.not_before = self._desk.mono

    def pause(self) -> None:
        """It is no use to ask again soon."""
        self.not_before = self._desk.mono + _LONGEST_WAIT

    def worked(self, what: Literal["orders", "balance"]) -> None:
        """A read brought what was asked for."""
        self._failed[what] = 0
        self.not_before = self._desk.mono
        if not self.failed_in_a_row:
            self._told = False

    def failed(self, what: Literal["orders", "balance"], why: str) -> None:
        """A read brought nothing usable. Counts towards the kill switch while the market is open: KIS maintains at
        night."""
        desk = self._desk
        self._failed[what] += 1
        count = self.failed_in_a_row
        self.not_before = desk.mono + min(_LONGEST_WAIT, _FIRST_WAIT * 2.0 ** min(count - 1, 10))
        if not self._in_session():
            return
        desk.emit(ev.ErrorSeen(desk.now, "READ_FAILED", f"reading {what}: {why}"))
        most = desk.config.risk.max_failed_reads
        if most is not None and count >= most and not self._told:
            self._told = True
            desk.emit(ev.ErrorSeen(desk.now, _RECONCILE_FAILED, f"{count} reads in a row failed; the last: {why}"))

    def _answered(self, token: int, answer: Answered) -> None:
        then = self._then
        if token == self._token and then is not None:  # else it was given up
            self._then = None
            then(answer)

    def _in_session(self) -> bool:
        desk = self._desk
        try:
            return bool(desk.calendar.phases(datetime.fromtimestamp(desk.now, KST)))
        except KisError:
            return False
