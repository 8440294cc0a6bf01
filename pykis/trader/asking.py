"""Quotes that an order needs first: price, limits and kind of a symbol, read today and young enough."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass, field
from datetime import date
from typing import Final

from .desk import Desk, Mark
from .ports import Answered, QuoteSheet, ReadFailed, ReadQuote

__all__ = ["QuoteAsker"]

_LOST_AFTER: Final = 30.0
"""Seconds; who waits longer for a quote is told that there is none."""


@dataclass(slots=True)
class _Asked:
    day: date
    deadline: float
    waiting: list[Callable[[str], None]] = field(default_factory=list[Callable[[str], None]])


class QuoteAsker:
    """Asks once for all who wait for the same symbol, and lets them go on in the order in which they came."""

    def __init__(self, desk: Desk) -> None:
        self._desk = desk
        self._asked: dict[str, _Asked] = {}

    def fresh(self, symbol: str) -> bool:
        """Whether there is a quote of today, and a price that is younger than `RiskLimits.max_price_age`."""
        desk = self._desk
        if symbol not in desk.quotes:
            return False
        most, mark = desk.config.risk.max_price_age, desk.marks.get(symbol)
        return most is None or (mark is not None and desk.mono - mark.mono <= most)

    def ask(self, symbol: str, then: Callable[[str], None] | None = None) -> None:
        """Read the quote; `then` is told why there is none, blank if there is one."""
        asked = self._asked.get(symbol)
        if asked is None:
            desk = self._desk
            asked = self._asked[symbol] = _Asked(desk.today(), desk.mono + _LOST_AFTER)
            mine = asked
            desk.submit(ReadQuote(symbol), lambda answer: self._answered(symbol, mine, answer))
        if then is not None:
            asked.waiting.append(then)

    def next_wake(self) -> float | None:
        """mono: when the first is taken for lost."""
        return min(each.deadline for each in self._asked.values()) if self._asked else None

    def wake(self) -> None:
        """Let those go whose quote does not come."""
        for symbol, asked in list(self._asked.items()):
            if asked.deadline <= self._desk.mono:
                self._done(symbol, asked, f"no quote of {symbol} came within {_LOST_AFTER:g} s")

    def _answered(self, symbol: str, asked: _Asked, answer: Answered) -> None:
        desk, sheet = self._desk, answer.outcome
        flaw = ""
        if not isinstance(sheet, QuoteSheet):
            reason = sheet.reason if isinstance(sheet, ReadFailed) else f"{type(sheet).__name__} came"
            flaw = f"the quote of {symbol} could not be read: {reason.rstrip('.')}"
        elif asked.day != desk.today():
            flaw = f"the quote of {symbol} is of {asked.day}"
        else:
            desk.quotes[symbol] = sheet
            mark = desk.marks.get(symbol)
            if sheet.price > 0 and (mark is None or mark.mono <= answer.started):  # else a live one is newer
                desk.marks[symbol] = Mark(sheet.price, answer.ended)
        self._done(symbol, asked, flaw)

    def _done(self, symbol: str, asked: _Asked, flaw: str) -> None:
        if self._asked.get(symbol) is asked:
            del self._asked[symbol]
            for then in asked.waiting:
                then(flaw)
