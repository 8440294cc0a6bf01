"""How long a POST that nobody answered has been in doubt, which reads speak against it, and which are wanted next."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date, datetime, timedelta
from typing import Literal, NamedTuple

from pykis.clock import KST

from . import events as ev
from .desk import Desk
from .evidence import CompleteRead, days_of
from .orders import Doubt, OrderRecord

__all__ = ["DoubtKeeper", "InDoubt", "Wanted"]

What = Literal["place", "modify", "cancel"]

_READS = 2
"""Complete reads, all begun after the horizon, that prove absence."""


class InDoubt(NamedTuple):
    """One POST in doubt."""

    record: OrderRecord
    what: What
    doubt: Doubt


class Wanted(NamedTuple):
    """A whole read that somebody waits for."""

    due: float
    """mono."""
    day: date


class DoubtKeeper:
    """Counts what speaks for absence. What it knows is lost at a restart, and counted anew: that is later, never
    sooner."""

    def __init__(self, desk: Desk) -> None:
        self._desk = desk
        self._since: dict[tuple[str, str], float] = {}
        self._proofs: dict[tuple[str, str, date], int] = {}
        self._last: dict[date, float] = {}
        desk.observers.append(self._saw)

    def all(self) -> Iterator[InDoubt]:
        """Every POST in doubt, of the oldest order first."""
        for record in self._desk.book.open_orders():
            if record.doubt is not None:
                yield InDoubt(record, "place", record.doubt)
            if record.modify is not None and record.modify.doubt is not None:
                yield InDoubt(record, "modify", record.modify.doubt)
            if record.cancel is not None and record.cancel.doubt is not None:
                yield InDoubt(record, "cancel", record.cancel.doubt)

    def horizon(self, found: InDoubt) -> float:
        """mono: reads that began before it prove no absence. By this process's own monotonic clock, from the moment
        when it saw the POST end; from its start for what an earlier process left."""
        return self.since(found.record, found.what) + found.doubt.patience

    def since(self, record: OrderRecord, what: What) -> float:
        """mono: when this process saw the POST end; its own start for what an earlier process left."""
        return self._since.get((record.intent_id, what), self._desk.started)

    def against(self, found: InDoubt, read: CompleteRead, started: float, *, fitting: bool) -> bool:
        """Count a complete read; whether absence is proved now."""
        record, day = found.record, read.request.day
        days = days_of(found.doubt.sent_from)
        if day not in days or read.request.symbol not in ("", record.symbol):
            return False
        key = (record.intent_id, found.what, day)
        if fitting:
            self._proofs.pop(key, None)
        elif started >= self.horizon(found):
            self._proofs[key] = self._proofs.get(key, 0) + 1
        return all(self._proofs.get((record.intent_id, found.what, each), 0) >= _READS for each in days)

    def read(self, day: date, started: float) -> None:
        """A complete read of a whole day is in."""
        self._last[day] = started

    def last(self, day: date) -> float | None:
        """mono: when the last complete read of a whole day was begun; None if none is known."""
        return self._last.get(day)

    def wanted(self) -> Wanted | None:
        """The read that is wanted soonest: every `Timing.doubt_every`, and twice as soon as the horizon is reached."""
        desk = self._desk
        found: Wanted | None = None
        for each in self.all():
            if each.record.ambiguous:
                continue  # a person decides; the routine reads go on
            horizon = self.horizon(each)
            for day in days_of(each.doubt.sent_from):
                proofs = self._proofs.get((each.record.intent_id, each.what, day), 0)
                if proofs < _READS:
                    due = max(self._due(day, horizon, proofs), self._begins(day))
                    if found is None or due < found.due:
                        found = Wanted(due, day)
        return None if found is None else Wanted(max(found.due, desk.started), found.day)

    def _due(self, day: date, horizon: float, proofs: int) -> float:
        last = self._last.get(day)
        if last is None:
            return self._desk.mono
        if proofs and last >= horizon:
            return last
        due = last + self._desk.config.timing.doubt_every
        return min(due, horizon) if last < horizon else due

    def _begins(self, day: date) -> float:
        """mono: when that day begins. Before, its list proves nothing."""
        at = datetime(day.year, day.month, day.day, tzinfo=KST).timestamp()
        return self._desk.mono + (at - self._desk.now)

    def _saw(self, event: ev.Event) -> None:
        if isinstance(event, ev.OrderDoubted):
            self._since[event.intent_id, event.what] = self._desk.mono
            for key in [key for key in self._proofs if key[:2] == (event.intent_id, event.what)]:
                del self._proofs[key]
        elif isinstance(event, ev.DayOpened):
            orders = self._desk.book.orders
            self._since = {key: at for key, at in self._since.items() if key[0] in orders}
            self._proofs = {key: count for key, count in self._proofs.items() if key[0] in orders}
            oldest = self._desk.today() - timedelta(days=7)
            self._last = {day: at for day, at in self._last.items() if day > oldest}
