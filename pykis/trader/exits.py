"""Exits: the sales of triggered protections, one at a time, and what they wait for."""

from __future__ import annotations

import math

from .desk import Desk, Level
from .executor import OrderExecutor
from .hours import Hours
from .orders import OrderRecord
from .protections import Guard
from .states import OrderState, TradingState

__all__ = ["ExitKeeper"]

_BACKOFF_FIRST = 1.0
_BACKOFF_MOST = 120.0
"""Seconds between two exits in a row of which nothing traded."""
_LEAST = 0.05
"""Seconds; the least that a wait lasts, so that rounding never makes it none."""


class ExitKeeper:
    """Sells what triggered protections cover: never twice, never what others hold, never against a halt."""

    def __init__(self, desk: Desk, executor: OrderExecutor, hours: Hours) -> None:
        self._desk = desk
        self._executor = executor
        self._hours = hours

    def sell(self, guard: Guard) -> None:
        """Sell what a triggered protection covers, unless something stands in the way: then wait for it to end."""
        guard.wake_at = math.inf
        desk, record = self._desk, guard.record
        wanted = guard.wanted(desk.book.held(record.symbol))
        if not record.triggered or not wanted or not desk.ready or self._on_its_way(guard):
            return
        if desk.mono < guard.blocked_until:
            self._again(guard, guard.blocked_until - desk.mono)
            return
        if self._forbidden(guard) or self._closed(guard):
            return
        qty = min(wanted, desk.book.sellable(record.symbol))
        if not qty:
            self._say(
                guard, "alarm", "NOT_SELLABLE",
                f"none of {wanted} {record.symbol} can be sold: other sales hold them; {record.protection_id} waits",
            )  # fmt: skip
            return
        answer = self._executor.place_exit(record.protection_id, record.symbol, qty, len(record.exits) + 1)
        if answer.startswith("!"):
            self._back_off(guard)
            self._say(guard, "alarm", "EXIT_REFUSED", f"{record.symbol} could not be sold: {answer[1:]}")
            self._again(guard, guard.blocked_until - desk.mono)
        elif guard.told != "EXIT_REFUSED":
            guard.told = ""

    def failed(self, guard: Guard, order: OrderRecord) -> None:
        """An exit has ended with shares left: wait, longer each time, and decide anew."""
        self._back_off(guard)
        if order.state is OrderState.REJECTED:
            self._say(
                guard, "alarm", "EXIT_REFUSED",
                f"{order.symbol} could not be sold: {order.code}: {order.reason}; it is tried again",
            )  # fmt: skip

    def _back_off(self, guard: Guard) -> None:
        guard.blocked_until = self._desk.mono + min(_BACKOFF_FIRST * 2**guard.tries, _BACKOFF_MOST)
        guard.tries = min(guard.tries + 1, 10)

    def _on_its_way(self, guard: Guard) -> bool:
        """Whether an exit has not ended yet: then there is no second one, whatever became of the first."""
        orders = self._desk.book.orders
        for intent_id in reversed(guard.record.exits):
            found = orders.get(intent_id)
            if found is None or found.ended:
                continue
            if found.state is OrderState.UNKNOWN:
                self._say(
                    guard, "alarm", "EXIT_UNKNOWN",
                    f"the exit {intent_id} of {found.symbol} was not answered; nothing more is sold until its fate is "
                    "known",
                )  # fmt: skip
            return True
        return False

    def _forbidden(self, guard: Guard) -> bool:
        book, record = self._desk.book, guard.record
        if book.state is TradingState.HALTED:
            why = "trading is halted"
        elif record.symbol in book.halted_symbols:
            why = "the symbol is halted"
        else:
            return False
        self._say(
            guard, "alarm", "UNPROTECTED",
            f"{record.symbol} is to be sold ({record.triggered} of {record.protection_id}) and is not: {why}",
        )  # fmt: skip
        return True

    def _closed(self, guard: Guard) -> bool:
        if not self._desk.config.risk.session or self._hours.open():
            return False
        opens, record = self._hours.next_open(), guard.record
        self._again(guard, opens - self._desk.now if opens is not None else 3600.0)
        self._say(
            guard, "warning", "EXIT_WAITS",
            f"{record.symbol} is to be sold ({record.triggered} of {record.protection_id}) as soon as the exchange "
            "takes orders",
        )  # fmt: skip
        return True

    def _again(self, guard: Guard, seconds: float) -> None:
        guard.wake_at = self._desk.mono + max(seconds, _LEAST)

    def _say(self, guard: Guard, level: Level, code: str, sentence: str) -> None:
        """Once for each reason."""
        if guard.told != code:
            guard.told = code
            self._desk.tell(level, code, f"{sentence[0].upper()}{sentence[1:]}.")
