"""A day in the journal: its orders, fills, profit, refusals, errors and halts. Won, shares; also of a journal that is
open for reading only."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import datetime

from pykis.clock import kst
from pykis.kinds import Side

from . import events as ev
from .book import Book
from .orders import OrderRecord
from .views import OrderView

__all__ = ["DayReport", "Fill", "Incident"]


@dataclass(frozen=True, slots=True)
class Fill:
    """A fill (체결). `at` is aware (Asia/Seoul)."""

    at: datetime
    order_id: str
    symbol: str
    side: Side
    qty: int
    amount: int
    """Won: price times shares."""
    fee: int
    tax: int


@dataclass(frozen=True, slots=True)
class Incident:
    """An error, or a halt."""

    at: datetime
    code: str
    words: str


@dataclass(frozen=True, slots=True)
class DayReport:
    """What became of a day."""

    day: str
    """KST date, ``2026-11-23``; blank if the journal holds none."""
    orders: tuple[OrderView, ...]
    """Meant or refused on that day, as they are at the end of the journal."""
    fills: tuple[Fill, ...]
    realized: dict[str, int]
    """Symbol -> profit of that day's sales after fees and tax (실현손익)."""
    errors: tuple[Incident, ...]
    halts: tuple[Incident, ...]

    @property
    def profit(self) -> int:
        """Realised, after fees and tax."""
        return sum(self.realized.values())

    @property
    def costs(self) -> int:
        """Fees and tax of the day's fills."""
        return sum(each.fee + each.tax for each in self.fills)

    @classmethod
    def of(cls, events: Iterable[ev.Event], day: str = "") -> DayReport:
        """From a journal's events, all of them.

        Args:
            events: in their order, such as `TradingStore.events()`.
            day: KST date; the last trading day of the journal if not given.
        """
        found = _Reader(day)
        for event in events:
            found.read(event)
        return found.report()


class _Reader:
    """Follows the journal with a book, and keeps what belongs to the day. Without a day: to the last one so far."""

    def __init__(self, day: str) -> None:
        self._wanted = day
        self._day = day
        self._book = Book()
        self._records: dict[str, OrderRecord] = {}
        self._forget()

    def _forget(self) -> None:
        self._fills: list[Fill] = []
        self._realized: dict[str, int] = {}
        self._errors: list[Incident] = []
        self._halts: list[Incident] = []

    def read(self, event: ev.Event) -> None:
        """The next one."""
        day = f"{kst(event.at):%Y-%m-%d}"
        if not self._wanted and day > self._day:
            self._day = day
            self._records.clear()
            self._forget()
        before = self._realized_of(event)
        self._book.apply(event)
        if isinstance(event, (ev.OrderIntended, ev.OrderRefused)) and event.day == self._day:
            self._records[event.intent_id] = self._book.orders[event.intent_id]  # the book changes it from now on
        if day != self._day:
            return
        if isinstance(event, ev.OrderFilled):
            self._filled(event, before)
        elif isinstance(event, ev.ErrorSeen):
            self._errors.append(Incident(kst(event.at), event.code, event.words))
        elif isinstance(event, ev.TradingHalted):
            self._halts.append(Incident(kst(event.at), event.code, f"{event.state}: {event.reason}"))
        elif isinstance(event, ev.SymbolHalted):
            self._halts.append(Incident(kst(event.at), event.code, f"{event.symbol}: {event.reason}"))

    def _realized_of(self, event: ev.Event) -> int:
        if not isinstance(event, ev.OrderFilled):
            return 0
        held = self._book.holdings.get(self._book.orders[event.intent_id].symbol)
        return held.realized if held is not None else 0

    def _filled(self, event: ev.OrderFilled, before: int) -> None:
        record = self._book.orders[event.intent_id]
        at, shown = kst(event.at), (event.qty, event.amount, event.fee, event.tax)
        self._fills.append(Fill(at, event.intent_id, record.symbol, record.side, *shown))
        if record.side == "sell":
            profit = self._book.holdings[record.symbol].realized - before
            self._realized[record.symbol] = self._realized.get(record.symbol, 0) + profit

    def report(self) -> DayReport:
        """What was kept."""
        return DayReport(
            self._day, tuple(OrderView.of(each) for each in self._records.values()), tuple(self._fills),
            dict(self._realized), tuple(self._errors), tuple(self._halts),
        )  # fmt: skip
