"""The journal's tables for people and other programs: rows that follow from events, and can be made anew from them.

Each row carries a sum of its values; all sums together (exclusive or) are the seal, which the last event of a commit
carries. A row that is damaged, missing or older than its event is found by it.
"""

from __future__ import annotations

import sqlite3
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import fields

from pykis.clock import kst

from . import events as ev
from .book import Book
from .holdings import Holding
from .orders import OrderRecord, print_of
from .store_schema import PROJECTION, sum_of_text

__all__ = ["Projection", "keys_of", "seal_of"]

Row = tuple[str | int, ...]


def keys_of(events: Iterable[ev.Event]) -> Iterator[tuple[str, str, str]]:
    """Each idempotency key that events spend, with its intent and the print of what it stands for."""
    for event in events:
        if isinstance(event, (ev.OrderIntended, ev.OrderRefused)):
            yield event.key, event.intent_id, print_of(event)
        elif isinstance(event, ev.ModifyIntended):
            yield event.key, event.intent_id, f"modify {event.intent_id} {event.price}"
        elif isinstance(event, ev.CancelIntended) and event.key:
            yield event.key, event.intent_id, f"cancel {event.intent_id}"


def seal_of(connection: sqlite3.Connection) -> int | None:
    """The seal of the rows as they are; None if one is not what its sum says."""
    seal = 0
    for table in PROJECTION.values():
        for total, text in connection.execute(table.sums):
            if text is None or sum_of_text(text) != total:
                return None
            seal ^= total
    return seal


class Projection:
    """Writes the rows of events. Inside the caller's transaction; `seal` is what it has become."""

    def __init__(self, connection: sqlite3.Connection, seal: int) -> None:
        self._connection = connection
        self.seal: int = seal

    def write(self, first: int, events: Sequence[ev.Event], book: Book) -> None:
        """Write the rows of events that are in the journal already.

        Args:
            first: sequence of the first of them.
            events: one commit's.
            book: the state after all of them.
        """
        orders: dict[str, OrderRecord] = {}
        symbols: dict[str, float] = {}
        for sequence, event in enumerate(events, first):
            if type(event) in _ABOUT_ORDERS:
                record = self._order(event.intent_id, book, orders)  # type: ignore[attr-defined]
                self._about_order(sequence, event, record, symbols)
            elif isinstance(event, ev.PositionCorrected):
                symbols[event.symbol] = event.at
            elif isinstance(event, ev.ErrorSeen):
                self._put("errors", (sequence, _moment(event.at), event.code, event.words))
            elif isinstance(event, ev.RunStarted):
                self._put("runs", (event.run, _moment(event.at), ""))
            elif isinstance(event, ev.RunStopped):
                self._stop(event)
        for key in keys_of(events):
            self._put("keys", key)
        for record in orders.values():
            self._put("orders", _order_row(record))
        for symbol, at in symbols.items():
            held = book.holdings.get(symbol) or Holding(symbol)  # a new day drops what is empty
            self._put("positions", (symbol, held.qty, held.cost, held.realized, _moment(at)))

    def rebuild(self, events: Iterable[ev.Event]) -> None:
        """Empty the tables and write every row anew.

        Args:
            events: all of the journal.
        """
        for table in PROJECTION.values():
            self._connection.execute(f"DELETE FROM {table.name}")
        self.seal = 0
        book = Book()
        batch: list[ev.Event] = []
        done = 0
        for event in events:
            # Before a new day drops what ended from the book, and now and then to bound the memory.
            if isinstance(event, ev.DayOpened) or len(batch) >= 1000:
                self.write(done + 1, batch, book)
                done, batch = done + len(batch), []
            book.apply(event)
            batch.append(event)
        self.write(done + 1, batch, book)

    def _about_order(self, sequence: int, event: ev.Event, record: OrderRecord, symbols: dict[str, float]) -> None:
        if isinstance(event, (ev.OrderIntended, ev.OrderRefused)):
            self._put("intents", _intent_row(event))
            if event.signal:
                self._put("signals", (event.signal, event.intent_id, _moment(event.at), event.symbol, event.side))
        elif isinstance(event, ev.OrderFilled):
            symbols[record.symbol] = event.at
            self._put(
                "fills",
                (sequence, _moment(event.at), event.intent_id, event.number, record.symbol, record.side, event.qty,
                 event.amount, event.fee, event.tax, event.source),
            )  # fmt: skip

    def _order(self, intent_id: str, book: Book, orders: dict[str, OrderRecord]) -> OrderRecord:
        record = orders.get(intent_id) or book.orders.get(intent_id)
        if record is None:
            # It ended, and the same commit opened a new day, which drops it from the book: its own events make it.
            alone = Book()
            lines = self._connection.execute(
                "SELECT line FROM events WHERE instr(line, ?) ORDER BY sequence", (f'"intent_id":"{intent_id}"',)
            )
            alone.replay(ev.decode(line) for (line,) in lines)
            record = alone.orders[intent_id]
        orders[intent_id] = record
        return record

    def _stop(self, event: ev.RunStopped) -> None:
        found: tuple[str] | None = self._connection.execute(
            "SELECT started_at FROM runs WHERE run = ?", (event.run,)
        ).fetchone()
        self._put("runs", (event.run, found[0] if found else "", _moment(event.at)))

    def _put(self, name: str, row: Row) -> None:
        table = PROJECTION[name]
        old: tuple[int] | None = self._connection.execute(_FIND[name], row[: table.width]).fetchone()
        total = table.sum_of(row)
        self._connection.execute(_REPLACE[name], (*row, total))
        self.seal ^= total if old is None else total ^ old[0]


def _about_an_order(kind: type[ev.Event]) -> bool:
    return any(each.name == "intent_id" for each in fields(kind))


_FIND = {each.name: each.find_sum for each in PROJECTION.values()}
_REPLACE = {each.name: each.replace for each in PROJECTION.values()}
_ABOUT_ORDERS = frozenset(each for each in ev.Event.__subclasses__() if _about_an_order(each))


def _moment(at: float) -> str:
    return kst(at).isoformat()


def _intent_row(event: ev.OrderIntended | ev.OrderRefused) -> Row:
    return (
        event.intent_id, event.key, _moment(event.at), event.price, event.order_type, event.time_in_force,
        event.exchange, event.purpose, event.signal, event.retry_of,
    )  # fmt: skip


def _order_row(record: OrderRecord) -> Row:
    return (
        record.intent_id, record.day, record.symbol, record.side, record.state.value, record.qty, record.price,
        " ".join(record.numbers), record.filled_qty, record.filled_amount, sum(leg.fee for leg in record.legs),
        sum(leg.tax for leg in record.legs), record.code, record.reason, _moment(record.changed_at),
    )  # fmt: skip
