"""The journal on disk: events chained by hash, tables that follow from them, and a head file that proves the end.

    events      sequence, line, hash of the hash before and the line; the truth
    snapshots   the book at some events: they shorten the opening, the chain is checked all the same
    the others  rows that follow from the events (see `store_schema`)

`append` commits, then writes the head, then returns; nothing leaves before it does. Prices and amounts are whole won.
"""

from __future__ import annotations

import sqlite3
from collections.abc import Generator, Iterator, Sequence
from contextlib import ExitStack, contextmanager
from hashlib import sha256
from pathlib import Path
from types import TracebackType
from typing import Final, TextIO

from . import backup
from . import events as ev
from . import store_schema as schema
from .book import Book
from .errors import JournalDamagedError, StoreError
from .headfile import Head, HeadFile, head_path
from .projection import Projection
from .store_opening import ADVICE, Checked, check, connect, create, damaged, snapshot_hash, unfinished

__all__ = ["SNAPSHOT_EVERY", "TradingStore"]

SNAPSHOT_EVERY: Final = 20_000
"""Events between two snapshots; a full replay of so many takes about 0.2 s."""
_WORTH_IT = 1_000  # events whose replay takes longer than reading a snapshot
_CORRUPT = {sqlite3.SQLITE_CORRUPT, sqlite3.SQLITE_NOTADB}


class TradingStore:
    """An open journal. One process writes (the engine's lock sees to that), others may read meanwhile.

    Any thread may use it, one at a time.
    """

    def __init__(
        self, path: Path, connection: sqlite3.Connection, file: HeadFile, checked: Checked, writes: bool
    ) -> None:
        self._path = path
        self._connection = connection
        self._file = file
        self._last = checked.head
        self._snapshot = checked.snapshot
        self._lines: list[bytes] | None = checked.lines
        self._snapshot_at = checked.snapshot[0] if checked.snapshot else 0
        self._projection = Projection(connection, checked.seal or 0)
        self._writes = writes
        self._owed: list[bytes] = []  # committed, and their append failed at the head

    @classmethod
    def open(cls, path: Path | str, *, read_only: bool = False) -> TradingStore:
        """Open a journal, or make a new one; check every event of it.

        Args:
            path: the main file; its head, write-ahead log and index lie beside it.
            read_only: for other programs: never changes it, also while an engine writes.

        Raises:
            JournalDamagedError: it is not what was committed; nothing of it was changed.
            StoreError: it cannot be read or made, or a newer version of the program wrote it.
        """
        path = Path(path)
        if unfinished(path):
            if read_only:
                raise StoreError(f"there is no journal {path}")
            create(path)
        try:
            file = HeadFile(head_path(path), read_only=read_only)
        except FileNotFoundError:
            raise damaged(path, f"the database is there, and its head file {head_path(path)} is missing") from None
        except JournalDamagedError as error:
            raise JournalDamagedError(f"{error}. {ADVICE}") from None
        except OSError as error:
            raise StoreError(f"the journal's head {head_path(path)} cannot be read: {error}") from error
        with ExitStack() as opened:
            opened.callback(file.close)
            checked = check(path, file.head, torn=file.torn)
            if read_only and checked.head.version < len(schema.STEPS):
                old = checked.head.version
                raise StoreError(f"the journal {path} is of version {old}: its engine must open it once to bring it up")
            connection = _connect(path, read_only)
            opened.callback(connection.close)
            store = cls(path, connection, file, checked, not read_only)
            if not read_only:
                store._bring_up(sound=checked.seal is not None)
            opened.pop_all()  # from here on they are the store's to close
        return store

    @property
    def path(self) -> Path:
        """The main file."""
        return self._path

    @property
    def sequence(self) -> int:
        """How many events it holds."""
        return self._last.sequence

    # -- reading

    def load(self) -> Book:
        """The state after all events that were in it when it was opened; writes a snapshot if that took long.

        Raises:
            StoreError: an event is of a newer version.
        """
        if self._lines is None:
            return self.replay()
        book, lines = Book(), self._lines
        if self._snapshot is not None:
            try:
                book = Book.from_bytes(self._snapshot[1])
            except (KeyError, TypeError, ValueError):  # sound, and of another version of the book
                return self.replay()
        book.replay(map(_decode, lines))
        if self._writes and len(lines) >= _WORTH_IT:
            self._write_snapshot(book)
        self._snapshot = self._lines = None
        return book

    def replay(self) -> Book:
        """The state from all events, without any snapshot.

        Raises:
            StoreError: it cannot be read, or an event is of a newer version.
        """
        book = Book()
        book.replay(self.events())
        return book

    def events(self, since: int = 0, intent_id: str | None = None) -> Iterator[ev.Event]:
        """The events in their order.

        Args:
            since: leave out so many at the beginning.
            intent_id: only those of this order.

        Raises:
            JournalDamagedError: one is missing.
            StoreError: it cannot be read, or an event is of a newer version.
        """
        pattern = "" if intent_id is None else f'"intent_id":"{intent_id}"'
        expected = since
        with self._reading():
            rows = self._connection.execute(
                "SELECT sequence, line FROM events WHERE sequence > ? ORDER BY sequence", (since,)
            )
            for sequence, line in rows:
                expected += 1
                if sequence != expected:
                    raise damaged(self._path, f"event {expected} is missing")
                if pattern in line:
                    yield _decode(line)

    def find_key(self, key: str) -> tuple[str, str] | None:
        """Intent id and print of what an idempotency key belongs to, however old; None for a new key.

        Raises:
            StoreError: it cannot be read.
        """
        with self._reading():
            found: tuple[str, str] | None = self._connection.execute(
                "SELECT intent_id, print FROM keys WHERE key = ?", (key,)
            ).fetchone()
        return found

    # -- writing

    def append(self, events: Sequence[ev.Event], book: Book) -> None:
        """Write events after those before them; on the disk, head included, when it returns.

        After a failure the same events may be given again, with others behind them: what is in the journal already is
        not written twice.

        Args:
            events: what happened.
            book: the state after all of them.

        Raises:
            StoreError: the disk is full, gone or locked; nothing of it counts as written.
        """
        if not self._writes:
            raise StoreError("the journal was opened for reading only")
        lines = [event.encode().encode() for event in events]
        try:
            done = self._settle(lines)
            if lines[done:]:
                self._commit(lines[done:], events[done:], book)
                self._owed = lines
                self._settle(lines)
        except OSError as error:
            raise StoreError(f"the journal's head cannot be written: {error}") from error
        self._owed = []

    def _settle(self, lines: list[bytes]) -> int:
        """Write the head that is owed; how many of these lines the journal has by now."""
        owed = len(self._owed)
        if not owed:
            return 0
        if lines[:owed] != self._owed:
            raise StoreError("events that were committed before are not given again: they must come first")
        self._file.write(self._last)
        return owed

    def _commit(self, lines: list[bytes], events: Sequence[ev.Event], book: Book) -> None:
        first, digest = self._last.sequence + 1, self._last.hash
        rows: list[tuple[int, str, bytes]] = []
        for sequence, line in enumerate(lines, first):
            digest = sha256(digest + line).digest()
            rows.append((sequence, line.decode(), digest))
        last = Head(len(schema.STEPS), rows[-1][0], digest)
        with self._transaction():
            self._connection.executemany("INSERT INTO events (sequence, line, hash) VALUES (?, ?, ?)", rows)
            self._projection.write(first, events, book)
            self._seal(last.sequence)
            if last.sequence - self._snapshot_at >= SNAPSHOT_EVERY:
                self._insert_snapshot(last, book)
        if last.sequence - self._snapshot_at >= SNAPSHOT_EVERY:
            self._snapshot_at = last.sequence
        self._last, self._lines, self._snapshot = last, None, None

    def _seal(self, sequence: int) -> None:
        self._connection.execute("UPDATE events SET seal = ? WHERE sequence = ?", (self._projection.seal, sequence))

    def rebuild(self) -> None:
        """Make the projection anew from the events.

        Raises:
            StoreError: it cannot be written; nothing was changed.
        """
        if not self._writes:
            raise StoreError("the journal was opened for reading only")
        with self._transaction():
            lines = self._connection.execute("SELECT line FROM events ORDER BY sequence").fetchall()
            self._projection.rebuild(_decode(line) for (line,) in lines)
            self._seal(self._last.sequence)

    def _bring_up(self, *, sound: bool) -> None:
        """After the check: an older version becomes this one, the projection is made right, the head is the end."""
        version = len(schema.STEPS)
        try:
            if schema.read_version(self._connection) < version or not sound:
                schema.upgrade(self._connection)
                self.rebuild()
            self._last = Head(version, self._last.sequence, self._last.hash)
            if self._last != self._file.head or self._file.torn:
                self._file.write(self._last)
        except sqlite3.Error as error:
            raise _failed(self._path, error) from error
        except OSError as error:
            raise StoreError(f"the journal's head cannot be written: {error}") from error

    def _write_snapshot(self, book: Book) -> None:
        with self._transaction():
            self._insert_snapshot(self._last, book)
        self._snapshot_at = self._last.sequence

    def _insert_snapshot(self, at: Head, book: Book) -> None:
        data = book.to_bytes()
        self._connection.execute("DELETE FROM snapshots")
        self._connection.execute(
            "INSERT INTO snapshots VALUES (?, ?, ?)", (at.sequence, data, snapshot_hash(at.hash, data))
        )

    # -- copies

    def backup(self, path: Path | str) -> None:
        """Copy it while it is in use: one consistent state with its head, checked by opening it.

        Args:
            path: the copy's main file; must not be there.

        Raises:
            StoreError: it cannot be written, or is there already.
        """
        target = Path(path)
        backup.copy(self._connection, target)
        with TradingStore.open(target, read_only=True):
            pass
        backup.sweep(target)

    def export(self, target: Path | str | TextIO) -> None:
        """Write orders, fills, positions, runs, errors and events as one JSON object.

        Raises:
            StoreError: it cannot be read or written.
        """
        with self._reading():
            backup.export(self._connection, target)

    # -- ending

    def close(self) -> None:
        """Write a snapshot if much has happened since the last, move everything into the main file, let go.

        Raises:
            StoreError: that cannot be written; it is closed all the same, and nothing is lost.
        """
        try:
            if self._writes and self._last.sequence - self._snapshot_at >= _WORTH_IT:
                self._write_snapshot(self._recent())
        finally:
            self._connection.close()  # the last one out moves the log into the main file
            self._file.close()

    def _recent(self) -> Book:
        """The state from the journal itself: the engine's book may be ahead of it after a failure."""
        found: tuple[bytes] | None = self._connection.execute(
            "SELECT book FROM snapshots WHERE sequence = ?", (self._snapshot_at,)
        ).fetchone()
        if found is None:
            return self.replay()
        book = Book.from_bytes(found[0])
        book.replay(self.events(self._snapshot_at))
        return book

    def __enter__(self) -> TradingStore:
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        self.close()

    # -- SQLite

    @contextmanager
    def _transaction(self) -> Generator[None]:
        """All or nothing, the projection's seal too; SQLite's errors become ours."""
        seal = self._projection.seal
        try:
            self._connection.execute("BEGIN IMMEDIATE")
            try:
                yield
                self._connection.execute("COMMIT")
            except BaseException:  # an interrupt in the middle too
                self._projection.seal = seal
                if self._connection.in_transaction:
                    self._connection.execute("ROLLBACK")
                raise
        except sqlite3.Error as error:
            raise _failed(self._path, error) from error

    @contextmanager
    def _reading(self) -> Generator[None]:
        try:
            yield
        except sqlite3.Error as error:
            raise _failed(self._path, error) from error


def _connect(path: Path, read_only: bool) -> sqlite3.Connection:
    try:
        return connect(path, read_only=read_only)
    except sqlite3.Error as error:
        raise _failed(path, error) from error


def _failed(path: Path, error: sqlite3.Error) -> StoreError:
    code = getattr(error, "sqlite_errorcode", 0) & 0xFF
    if code in _CORRUPT:
        return damaged(path, f"SQLite says {str(error)!r}")
    return StoreError(f"the journal {path} failed: {error}")


def _decode(line: str | bytes) -> ev.Event:
    try:
        return ev.decode(line)
    except ValueError as error:
        raise StoreError(f"the journal holds what this version of the program does not know: {error}") from error
