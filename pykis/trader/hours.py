"""Whether the exchange takes ordinary orders now, remembered until that changes: asked with every price."""

from __future__ import annotations

from datetime import date, timedelta

from pykis import KisError
from pykis.clock import kst
from pykis.market.divisions import by_code, usable_in

from .desk import Desk

__all__ = ["Hours"]

_REGULAR = frozenset(usable_in(by_code("00"), "KRX"))
"""The phases that take limit orders (지정가): both auctions and what is between them."""
_DAYS_AHEAD = 30


class Hours:
    """The session of KRX by the desk's calendar and the broker's clock: the regular one (정규장 with its auctions), or
    every phase that takes orders of some kind."""

    def __init__(self, desk: Desk, *, regular: bool = True) -> None:
        self._desk = desk
        self._regular = regular
        self._from = 1.0
        self._to = 0.0
        self._open = False

    def open(self) -> bool:
        """Whether orders are taken now; a day that the calendar does not know is closed."""
        now = self._desk.now
        if not self._from <= now < self._to:
            self._learn(now)
        return self._open

    def next_open(self) -> float | None:
        """Unix seconds when orders are taken again; None if the calendar does not reach that far."""
        now = self._desk.now
        today = kst(now).date()
        for ahead in range(_DAYS_AHEAD):
            for start, _ in self._spans(today + timedelta(days=ahead)):
                if start > now:
                    return start
        return None

    def _learn(self, now: float) -> None:
        moment = kst(now)
        midnight = moment.replace(hour=0, minute=0, second=0, microsecond=0).timestamp()
        self._from, self._to, self._open = midnight, midnight + 86400, False
        for start, end in self._spans(moment.date()):
            if start <= now < end:
                self._from, self._to, self._open = start, end, True
                return
            if now < start:
                self._to = min(self._to, start)
            else:
                self._from = max(self._from, end)

    def _spans(self, day: date) -> list[tuple[float, float]]:
        try:
            phases = self._desk.calendar.hours(day)
        except KisError:
            return []
        return [
            (each.orders_from.timestamp(), each.closes.timestamp())
            for each in phases
            if not self._regular or each.name in _REGULAR
        ]
