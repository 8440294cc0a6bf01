"""Opening a journal: is it what was committed? That is asked without writing, so what is refused stays as it was."""

from __future__ import annotations

import os
import sqlite3
from collections.abc import Callable
from hashlib import sha256
from pathlib import Path
from typing import Final, NamedTuple, TypeVar
from urllib.parse import quote

from . import store_schema as schema
from .errors import JournalDamagedError, StoreError
from .headfile import GENESIS, Head, HeadFile, head_path, sync, sync_directory
from .projection import seal_of

__all__ = ["ADVICE", "Checked", "check", "connect", "create", "damaged", "look", "snapshot_hash", "unfinished"]

ADVICE: Final = (
    "Nothing was changed. Restore a backup of the journal (the engine fetches from the broker what happened since), "
    "or move its files away to begin a new one: open orders and positions at the broker are untouched and are found "
    "again, protections must be set again."
)
"""What every refusal ends with."""

_PASSING = frozenset(
    (
        sqlite3.SQLITE_BUSY, sqlite3.SQLITE_LOCKED, sqlite3.SQLITE_PERM, sqlite3.SQLITE_FULL, sqlite3.SQLITE_CANTOPEN,
        sqlite3.SQLITE_READONLY, sqlite3.SQLITE_AUTH,
    )
)  # fmt: skip
"""Not the file's fault."""
_HEADER = b"SQLite format 3\0"

T = TypeVar("T")


class Checked(NamedTuple):
    """What a journal that is right holds."""

    head: Head
    """Its last event; the head file may be one commit behind."""
    snapshot: tuple[int, bytes] | None
    """The newest sound one: sequence and the book's bytes."""
    lines: list[bytes]
    """The events after the snapshot."""
    seal: int | None
    """Of the projection; None if it is not what the events say."""


def unfinished(path: Path) -> bool:
    """Whether there is no journal yet; a creation that was cut off leaves a head without events at most.

    Raises:
        JournalDamagedError: parts of a journal are there, and the main file is not.
    """
    if path.exists():
        return False
    log = path.with_name(path.name + "-wal")
    if log.exists() and log.stat().st_size:
        raise damaged(path, "the main file is missing, and its write-ahead log is there")
    if head_path(path).exists():
        file = HeadFile(head_path(path), read_only=True)
        file.close()
        if file.head.sequence:
            raise damaged(path, f"the main file is missing, and the head says {file.head}")
    return True


def create(path: Path) -> None:
    """Make a new journal. The main file gets its name last, whole and with its head beside it: a death before leaves
    nothing that is taken for a journal.

    Raises:
        StoreError: it cannot be made.
    """
    fresh = path.with_name(path.name + "-new")
    try:
        for suffix in ("", "-wal", "-shm", "-journal"):
            fresh.with_name(fresh.name + suffix).unlink(missing_ok=True)
        os.close(os.open(fresh, os.O_RDWR | os.O_CREAT | os.O_EXCL, 0o600))
        connection = connect(fresh)
        try:
            connection.execute("PRAGMA journal_mode = WAL")
            schema.upgrade(connection)
        finally:
            connection.close()
        file = os.open(fresh, os.O_RDWR)
        try:
            sync(file)
        finally:
            os.close(file)
        HeadFile.create(head_path(path), Head(len(schema.STEPS)))
        os.replace(fresh, path)
        sync_directory(path.parent)
    except (sqlite3.Error, OSError) as error:
        raise StoreError(f"the journal {path} cannot be made: {error}") from error


def connect(path: Path, *, read_only: bool = False) -> sqlite3.Connection:
    """A connection as every part of the store uses it: each commit durable, transactions by hand.

    Raises:
        sqlite3.Error: it cannot be opened.
    """
    where = f"file:{quote(str(path.absolute()))}?mode={'ro' if read_only else 'rw'}"
    connection = sqlite3.connect(where, uri=True, timeout=2.0, isolation_level=None, check_same_thread=False)
    for pragma in ("synchronous = FULL", "fullfsync = ON", "cell_size_check = ON", "trusted_schema = OFF"):
        connection.execute(f"PRAGMA {pragma}")
    return connection


def look(path: Path, work: Callable[[sqlite3.Connection], T]) -> T:
    """Do something with a journal through a connection that cannot write, inside one transaction.

    Raises:
        JournalDamagedError: SQLite cannot make sense of the file.
        StoreError: it cannot be read now.
    """
    try:
        with path.open("rb") as file:
            header = file.read(20)
        if header[:16] != _HEADER or header[18:20] != b"\2\2":
            raise damaged(path, "the main file does not begin as a journal does")
        connection = connect(path, read_only=True)
        try:
            connection.execute("BEGIN")
            return work(connection)
        finally:
            connection.close()
    except sqlite3.Error as error:
        if getattr(error, "sqlite_errorcode", 0) & 0xFF in _PASSING:
            raise StoreError(f"the journal {path} cannot be read: {error}") from error
        raise damaged(path, f"SQLite says {str(error)!r}") from error
    except (MemoryError, UnicodeDecodeError, OverflowError) as error:  # lengths and texts that cannot be
        raise damaged(path, f"SQLite cannot read it: {type(error).__name__}") from error
    except OSError as error:
        raise StoreError(f"the journal {path} cannot be read: {error}") from error


def check(path: Path, head: Head, *, torn: bool) -> Checked:
    """Read the journal whole and compare it with its head.

    Args:
        path: the main file.
        head: as the head file says; read before this, so that a writer may go on meanwhile.
        torn: one slot of the head file cannot be read.

    Raises:
        JournalDamagedError: it is not what was committed.
        StoreError: it cannot be read now, or a newer version wrote it.
    """
    return look(path, lambda connection: _check(path, connection, head, torn))


def _check(path: Path, connection: sqlite3.Connection, head: Head, torn: bool) -> Checked:
    version = _check_version(path, connection, head)
    words: tuple[str] = connection.execute("PRAGMA quick_check(1)").fetchone()
    if words[0] != "ok":
        raise damaged(path, f"the database's structure is broken ({words[0]})")
    start, book = _snapshot(connection)
    sequence, digest, at_head, at_start, lines = _chain(path, connection, head.sequence, start)
    if sequence < head.sequence:
        raise damaged(path, f"the database ends at event {sequence}, and the head says {head}: events are lost")
    if at_head != head.hash:
        raise damaged(path, f"event {head.sequence} of the database is {at_head.hex()[:12]}, and the head says {head}")
    if torn and sequence == head.sequence:
        ours = f"the database ends at event {sequence}, and the head file says {head}"
        raise damaged(path, f"{ours} in one slot; the other, which may have been newer, cannot be read")
    sealed: tuple[int | None] | None = connection.execute(
        "SELECT seal FROM events WHERE sequence = ?", (sequence,)
    ).fetchone()
    seal = seal_of(connection) if schema.projection_is_current(connection) else None
    if seal != (sealed[0] if sealed else 0):
        seal = None
    if book is not None and snapshot_hash(at_start, book[1]) != book[0]:
        start, book = 0, None
        lines = _chain(path, connection, head.sequence, 0)[-1]
    snapshot = None if book is None else (start, book[1])
    return Checked(Head(version, sequence, digest), snapshot, lines, seal)


def _check_version(path: Path, connection: sqlite3.Connection, head: Head) -> int:
    version = schema.read_version(connection)
    if version > len(schema.STEPS) and version == head.version:
        raise StoreError(f"the journal {path} is of version {version}; this program knows {len(schema.STEPS)}")
    # A death between a migration and its head leaves the head at the older version.
    if not head.version <= version <= len(schema.STEPS) or not version:
        raise damaged(path, f"the database is of version {version}, and the head says {head.version}")
    found = schema.schema_of(connection)
    for name, sql in schema.journal_sql(version).items():
        if found.get(name) != sql:
            raise damaged(path, f"the table {name} is not that of version {version}")
    return version


def _snapshot(connection: sqlite3.Connection) -> tuple[int, tuple[bytes, bytes] | None]:
    found: tuple[int, object, object] | None = connection.execute(
        "SELECT sequence, hash, book FROM snapshots ORDER BY sequence DESC LIMIT 1"
    ).fetchone()
    if found is None or not isinstance(found[1], bytes) or not isinstance(found[2], bytes):
        return 0, None
    return found[0], (found[1], found[2])


def _chain(
    path: Path, connection: sqlite3.Connection, mark: int, start: int
) -> tuple[int, bytes, bytes, bytes, list[bytes]]:
    """The last sequence and hash, the hashes at two events, and the lines after the second."""
    digest, number, lines = GENESIS, 0, list[bytes]()
    at_mark = at_start = GENESIS
    rows = connection.execute("SELECT sequence, CAST(line AS BLOB), hash FROM events ORDER BY sequence")
    for number, (sequence, line, stored) in enumerate(rows, 1):
        if sequence != number or line is None:
            raise damaged(path, f"event {number} is missing, the database goes on at {sequence}")
        digest = sha256(digest + line).digest()
        if digest != stored:
            raise damaged(path, f"the chain breaks at event {number}: its line and its hash disagree")
        if number > start:
            lines.append(line)
        elif number == start:
            at_start = digest
        if number == mark:
            at_mark = digest
    return number, digest, at_mark, at_start, lines


def snapshot_hash(chain: bytes, book: bytes) -> bytes:
    """What a snapshot after the event with that hash is known by."""
    return sha256(chain + book).digest()


def damaged(path: Path, what: str) -> JournalDamagedError:
    """The refusal, with what to do."""
    return JournalDamagedError(f"the journal {path} is damaged: {what}. {ADVICE}")
