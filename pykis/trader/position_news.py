"""Tells handlers when the first shares of a symbol come and when the last go, whoever bought or sold them."""

from __future__ import annotations

from . import events as ev
from .desk import Desk

__all__ = ["PositionNews"]


class PositionNews:
    """Emits `PositionOpened` and `PositionClosed`; decides nothing."""

    def __init__(self, desk: Desk) -> None:
        self._desk = desk
        self._known = {each.symbol: (each.qty, each.realized) for each in desk.book.holdings.values()}
        desk.observers.append(self._look)

    def _look(self, event: ev.Event) -> None:
        if isinstance(event, ev.OrderFilled):
            symbol = self._desk.book.orders[event.intent_id].symbol
        elif isinstance(event, ev.PositionCorrected):
            symbol = event.symbol
        else:
            return
        held = self._desk.book.holdings[symbol]
        before, realized = self._known.get(symbol, (0, 0))
        self._known[symbol] = (held.qty, held.realized)
        if held.qty and not before:
            self._desk.emit(ev.PositionOpened(event.at, symbol, held.qty))
        elif before and not held.qty:
            self._desk.emit(ev.PositionClosed(event.at, symbol, held.realized - realized))
