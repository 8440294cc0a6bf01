"""Tells handlers when the first shares of a symbol come and when the last go, whoever bought or sold them."""

from __future__ import annotations

from . import events as ev
from .desk import Desk

__all__ = ["PositionNews"]


class PositionNews:
    """Emits `PositionOpened` and `PositionClosed`; decides nothing."""

    def __init__(self, desk: Desk) -> None:
        self._desk = desk
        self._known = {each.symbol: each.qty for each in desk.book.holdings.values()}
        self._since = {each.symbol: each.realized for each in desk.book.holdings.values()}
        """What had been realised when the position opened, or when this engine began."""
        desk.observers.append(self._look)

    def _look(self, event: ev.Event) -> None:
        if isinstance(event, ev.OrderFilled):
            symbol = self._desk.book.orders[event.intent_id].symbol
        elif isinstance(event, ev.PositionCorrected):
            symbol = event.symbol
        else:
            return
        held = self._desk.book.holdings[symbol]
        before = self._known.get(symbol, 0)
        self._known[symbol] = held.qty
        if held.qty and not before:
            self._since[symbol] = held.realized
            self._desk.emit(ev.PositionOpened(event.at, symbol, held.qty))
        elif before and not held.qty:
            self._desk.emit(ev.PositionClosed(event.at, symbol, held.realized - self._since[symbol]))
