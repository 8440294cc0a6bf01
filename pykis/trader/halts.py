"""The kill switch: what stops trading, and what it takes back."""

from __future__ import annotations

import math
from collections import deque
from typing import Final, Literal

from . import events as ev
from .commands import Halt, Resume
from .desk import Desk
from .executor import OrderExecutor
from .hours import Hours
from .ports import Priced
from .positions import PositionManager
from .states import OrderState, TradingState

__all__ = ["KillSwitch"]

_STRICTNESS: Final = {TradingState.ACTIVE: 0, TradingState.REDUCING: 1, TradingState.HALTED: 2}
_ERROR_WINDOW = 300.0
"""Seconds in which errors add up."""
_PEAK_EVERY = 1.0
"""Seconds between two durable peaks."""
_SWEEP_FIRST = 5.0
_SWEEP_MOST = 60.0
"""Seconds until what is still open after a halt is taken back once more."""

Cause = tuple[str, str, Literal["REDUCING", "HALTED"]]


class KillSwitch:
    """Trips on loss, drawdown, UNKNOWNs, errors, failed reads, clock skew, by hand or by file.

    The file (``kill_file``) is looked at by whoever feeds the core: it posts a `Halt` with the code ``KILL_FILE``, and
    refuses to resume while the file is there.
    """

    def __init__(self, desk: Desk, executor: OrderExecutor, positions: PositionManager) -> None:
        self._desk = desk
        self._executor = executor
        self._positions = positions
        self._hours = Hours(desk, regular=False)
        limits = desk.config.risk
        self._judges_value = limits.max_daily_loss is not None or limits.max_drawdown is not None
        self._errors: deque[float] = deque()
        self._failed = ""
        self._look = True
        self._skew: float | None = None
        self._ahead = 0
        self._peaked_at = -math.inf
        self._sweep_at = math.inf
        self._sweep_wait = _SWEEP_FIRST
        self._ready: bool = desk.ready
        desk.observers.append(self._saw)

    # -- by hand

    def halt(self, command_id: int, command: Halt) -> None:
        """Let nothing out but cancels, and take back what is open."""
        self.trip(command.code, command.reason)
        self._desk.reply(command_id, "ok")

    def resume(self, command_id: int, command: Resume) -> None:
        """Trade again, unless the cause still holds; with a symbol, lift that symbol's halt alone."""
        desk = self._desk
        if command.symbol:
            if command.symbol in desk.book.halted_symbols:
                desk.emit(ev.SymbolResumed(desk.now, command.symbol, command.reason))
            desk.reply(command_id, "ok")
            return
        if desk.book.state is not TradingState.ACTIVE:
            stands = self._still()
            if stands:
                desk.reply(command_id, f"!{stands}")
                return
            self._errors.clear()
            self._sweep_at = math.inf
            desk.emit(ev.TradingResumed(desk.now, command.reason))
            desk.tell("info", "RESUMED", f"Trading goes on: {command.reason}.")
            loss = self._loss()
            if loss is not None:  # it was halted for more than that: sales are let out again, and only they
                self.trip(*loss)
        desk.reply(command_id, "ok")

    def _still(self) -> str:
        """Why trading may not go on yet; blank if it may. A loss counts until the next day or a higher limit."""
        cause = self._too_many_unknown() or self._skewed()
        book = self._desk.book
        if cause is None and book.state is TradingState.REDUCING:
            cause = self._loss()
        if cause is not None:
            return f"{cause[0]}: {cause[1]}."
        lost_today = book.halt_code in ("MAX_DAILY_LOSS", "MAX_DRAWDOWN") and book.day == self._desk.today().isoformat()
        if lost_today and self._judges_value and (not self._desk.ready or self._positions.equity() is None):
            return "NO_EQUITY: what the account is worth is not known yet, so the loss cannot be judged."
        return ""

    # -- tripping

    def trip(self, code: str, reason: str, state: Literal["REDUCING", "HALTED"] = "HALTED") -> None:
        """Let less out; changes nothing if as little is let out already."""
        desk, book = self._desk, self._desk.book
        if _STRICTNESS[TradingState(state)] <= _STRICTNESS[book.state]:
            return
        desk.emit(ev.TradingHalted(desk.now, state, code, reason))
        desk.tell("alarm", code, f"Trading is {state}: {reason}.{self._unprotected()}")
        self._sweep_wait = _SWEEP_FIRST
        self._take_back()

    def _unprotected(self) -> str:
        """Names what nothing sells while all is halted."""
        if self._desk.book.state is not TradingState.HALTED:
            return ""
        held = [f"{each.symbol} ({each.qty})" for each in self._desk.book.holdings.values() if each.qty > 0]
        return f" Held and left unprotected: {', '.join(held)}." if held else ""

    def _take_back(self) -> None:
        """Cancel what the state forbids; look again later, because cancels are refused or lost too."""
        book = self._desk.book
        self._executor.cancel_open(
            f"{book.halt_code}: {book.halt_reason}", buys_only=book.state is TradingState.REDUCING
        )
        self._sweep_at = self._desk.mono + self._sweep_wait
        self._sweep_wait = min(2 * self._sweep_wait, _SWEEP_MOST)

    def _sweep(self) -> None:
        """What is open although the state forbids it: found at the opening, or its cancel had no effect."""
        book = self._desk.book
        self._sweep_at = math.inf
        if book.state is TradingState.ACTIVE or not self._desk.ready:
            return
        buys_only = book.state is TradingState.REDUCING
        for each in book.open_orders():
            if each.number and each.cancel is None and not (buys_only and each.side == "sell"):
                self._take_back()
                return

    # -- what is watched

    def _saw(self, event: ev.Event) -> None:
        if isinstance(event, ev.ErrorSeen):
            if self._hours.open():
                self._count(event)
        elif isinstance(event, ev.DayOpened):
            self._ahead = 0
            self._look = True
        elif isinstance(event, ev.PeakReached):
            self._ahead = 0
        elif isinstance(event, (ev.OrderDoubted, ev.OrderFilled, ev.PositionCorrected, ev.CashCorrected)):
            self._look = True
        elif isinstance(event, (ev.OrderSubmitted, ev.OrderAdopted, ev.CancelRefused, ev.ChangeAbsent)):
            self._sweep_at = min(self._sweep_at, self._desk.mono + self._sweep_wait)

    def _count(self, event: ev.ErrorSeen) -> None:
        self._errors.append(event.at)
        while self._errors[0] < event.at - _ERROR_WINDOW:
            self._errors.popleft()
        if event.code == "RECONCILE_FAILED":
            self._failed = event.words or "the broker's orders cannot be read"
        self._look = True

    def priced(self, priced: Priced) -> None:
        """A price: what the account is worth has changed if any of it is held."""
        if self._judges_value:
            holding = self._desk.book.holdings.get(priced.symbol)
            if holding is not None and holding.qty:
                self._judge_value()

    def next_wake(self) -> float | None:
        """mono: now, where something happened that may trip; else when something is due."""
        desk = self._desk
        if self._look or desk.skew is not self._skew or desk.ready is not self._ready:
            return desk.mono
        due = self._sweep_at
        if self._ahead:
            due = min(due, self._peaked_at + _PEAK_EVERY)
        return due if due < math.inf else None

    def wake(self) -> None:
        """Look at every cause."""
        desk = self._desk
        if desk.ready is not self._ready:
            self._ready = desk.ready
            self._sweep_at, self._sweep_wait = desk.mono, _SWEEP_FIRST
        self._skew = desk.skew
        if self._look:
            self._look = False
            for cause in (self._too_many_unknown(), self._too_many_errors(), self._unreadable()):
                if cause is not None:
                    self.trip(*cause)
        cause = self._skewed()
        if cause is not None:
            self.trip(*cause)
        if self._judges_value:
            self._judge_value()
        self._write_peak()
        if self._sweep_at <= desk.mono:
            self._sweep()

    # -- the causes

    def _too_many_unknown(self) -> Cause | None:
        most = self._desk.config.risk.max_unknown
        if most is None:
            return None
        lost = sum(each.state is OrderState.UNKNOWN for each in self._desk.book.open_orders())
        return ("MAX_UNKNOWN", f"{lost} orders are UNKNOWN at once", "HALTED") if lost >= most else None

    def _too_many_errors(self) -> Cause | None:
        most = self._desk.config.risk.max_errors
        if most is None or len(self._errors) < most:
            return None
        return "MAX_ERRORS", f"{len(self._errors)} errors within {_ERROR_WINDOW / 60:g} minutes", "HALTED"

    def _unreadable(self) -> Cause | None:
        words, self._failed = self._failed, ""
        return ("RECONCILE_FAILED", words, "HALTED") if words else None

    def _skewed(self) -> Cause | None:
        skew, most = self._desk.skew, self._desk.config.risk.max_clock_skew
        if most is None or skew is None or abs(skew) <= most:
            return None
        return "CLOCK_SKEW", f"our clock is {-skew:+.1f} s off the broker's, more than {most:g} s", "HALTED"

    def _judge_value(self) -> None:
        if not self._desk.ready:
            return
        equity = self._positions.equity()
        if equity is None:
            return
        self._follow_peak(equity)
        cause = self._lost(equity)
        if cause is not None:
            self.trip(*cause)

    def _loss(self) -> Cause | None:
        equity = self._positions.equity() if self._judges_value and self._desk.ready else None
        return self._lost(equity) if equity is not None else None

    def _lost(self, equity: int) -> Cause | None:
        book, limits = self._desk.book, self._desk.config.risk
        loss = book.day_equity + book.day_flow - equity
        if limits.max_daily_loss is not None and loss >= limits.max_daily_loss:
            return "MAX_DAILY_LOSS", f"{loss:,} won lost today, the limit is {limits.max_daily_loss:,}", "REDUCING"
        drop = book.peak + self._ahead - equity
        if limits.max_drawdown is not None and drop >= limits.max_drawdown:
            return (
                "MAX_DRAWDOWN",
                f"{drop:,} won below the day's peak, the limit is {limits.max_drawdown:,}",
                "REDUCING",
            )
        return None

    def _follow_peak(self, equity: int) -> None:
        if self._desk.config.risk.max_drawdown is not None:
            self._ahead = max(self._ahead, equity - self._desk.book.peak)
            self._write_peak()

    def _write_peak(self) -> None:
        desk = self._desk
        if self._ahead and desk.mono >= self._peaked_at + _PEAK_EVERY:
            self._peaked_at = desk.mono
            desk.emit(ev.PeakReached(desk.now, desk.book.peak + self._ahead))
