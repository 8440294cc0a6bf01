"""The journal's tables, their versions, and the way from an older version to this one.

`events` and `snapshots` are the journal; they are changed by numbered steps only. The other tables are its projection:
when they are not what this version makes, they are dropped and made anew from the events.
"""

from __future__ import annotations

import sqlite3
from typing import Final, NamedTuple
from zlib import crc32

__all__ = [
    "APPLICATION_ID",
    "JOURNAL",
    "PROJECTION",
    "STEPS",
    "Table",
    "journal_sql",
    "make_projection",
    "projection_is_current",
    "read_version",
    "schema_of",
    "upgrade",
]

APPLICATION_ID: Final = 0x4B49534A
"""Tells a journal from other SQLite files: KISJ."""

STEPS: tuple[str, ...] = (
    """
    CREATE TABLE events (sequence INTEGER PRIMARY KEY, line TEXT NOT NULL, hash BLOB NOT NULL, seal INTEGER);
    CREATE TABLE snapshots (sequence INTEGER PRIMARY KEY, book BLOB NOT NULL, hash BLOB NOT NULL);
    """,
)
"""Each leads to the version of its place, counted from 1. Never change one that was released: add one.

``seal``, in the last event of a commit, binds the projection to it (see `projection`).
"""


JOURNAL: tuple[str, ...] = ("events", "snapshots")
"""The tables that the steps make."""


class Table(NamedTuple):
    """A table of the projection. Columns before `width` are its key; no value is ever NULL or a fraction."""

    name: str
    width: int
    columns: tuple[str, ...]

    @property
    def create(self) -> str:
        """CREATE TABLE."""
        columns = ", ".join(f"{each} NOT NULL" for each in (*self.columns, "sum INTEGER"))
        return (
            f"CREATE TABLE {self.name} ({columns}, PRIMARY KEY ({', '.join(self.names[: self.width])})) WITHOUT ROWID"
        )

    @property
    def names(self) -> tuple[str, ...]:
        """The columns without their types."""
        return tuple(each.split()[0] for each in self.columns)

    @property
    def find_sum(self) -> str:
        """The sum of the row with a key."""
        return f"SELECT sum FROM {self.name} WHERE {' AND '.join(f'{each} = ?' for each in self.names[: self.width])}"

    @property
    def replace(self) -> str:
        """Write a row and its sum."""
        return f"INSERT OR REPLACE INTO {self.name} VALUES ({', '.join('?' * (len(self.columns) + 1))})"

    @property
    def sums(self) -> str:
        """Each row's sum, and the text that it is the sum of; none if a value is not of its column's type: one flipped
        bit makes bytes of a text, which read the same here."""
        text = " || '|' || ".join((repr(self.name), *self.names))
        kinds = " AND ".join(f"typeof({name}) = '{kind.lower()}'" for name, kind in map(str.split, self.columns))
        return f"SELECT sum, CASE WHEN {kinds} THEN CAST({text} AS BLOB) END FROM {self.name}"

    def sum_of(self, row: tuple[str | int, ...]) -> int:
        """What a row's sum must be."""
        return sum_of_text("|".join((self.name, *map(str, row))).encode())


def sum_of_text(text: bytes) -> int:
    """The sum of a row that is one text. Below 2**62; squared, so that changes of two rows do not cancel out."""
    return (crc32(text) >> 1) ** 2


PROJECTION: Final[dict[str, Table]] = {
    each.name: each
    for each in (
        Table("keys", 1, ("key TEXT", "intent_id TEXT", "print TEXT")),
        Table(
            "intents", 1,
            ("intent_id TEXT", "key TEXT", "at TEXT", "price INTEGER", "order_type TEXT", "time_in_force TEXT",
             "exchange TEXT", "purpose TEXT", "signal TEXT", "retry_of TEXT"),
        ),
        Table(
            "orders", 1,
            ("intent_id TEXT", "day TEXT", "symbol TEXT", "side TEXT", "state TEXT", "qty INTEGER", "price INTEGER",
             "numbers TEXT", "filled_qty INTEGER", "filled_amount INTEGER", "fee INTEGER", "tax INTEGER", "code TEXT",
             "reason TEXT", "changed_at TEXT"),
        ),
        Table(
            "fills", 1,
            ("sequence INTEGER", "at TEXT", "intent_id TEXT", "number TEXT", "symbol TEXT", "side TEXT", "qty INTEGER",
             "amount INTEGER", "fee INTEGER", "tax INTEGER", "source TEXT"),
        ),
        Table("positions", 1, ("symbol TEXT", "qty INTEGER", "cost INTEGER", "realized INTEGER", "changed_at TEXT")),
        Table("signals", 2, ("signal TEXT", "intent_id TEXT", "at TEXT", "symbol TEXT", "side TEXT")),
        Table("runs", 1, ("run INTEGER", "started_at TEXT", "stopped_at TEXT")),
        Table("errors", 1, ("sequence INTEGER", "at TEXT", "code TEXT", "words TEXT")),
    )
}  # fmt: skip
"""What other programs read. Won, shares; times are KST as ISO 8601 text."""


def read_version(connection: sqlite3.Connection) -> int:
    """The version that a file says it is of."""
    found: tuple[int] = connection.execute("PRAGMA user_version").fetchone()
    return found[0]


def upgrade(connection: sqlite3.Connection) -> None:
    """Bring the journal to the newest version and make the projection empty if it is not of this version; all or
    nothing. The caller fills it.

    Raises:
        sqlite3.Error: nothing was changed.
    """
    connection.execute("BEGIN IMMEDIATE")
    try:
        for step in STEPS[read_version(connection) :]:
            for statement in filter(str.strip, step.split(";")):
                connection.execute(statement)
        connection.execute(f"PRAGMA user_version = {len(STEPS)}")
        connection.execute(f"PRAGMA application_id = {APPLICATION_ID}")
        if not projection_is_current(connection):
            make_projection(connection)
        connection.execute("COMMIT")
    finally:
        if connection.in_transaction:
            connection.execute("ROLLBACK")


def make_projection(connection: sqlite3.Connection) -> None:
    """Drop every table that is not the journal's, and make the projection's, empty."""
    for (name,) in connection.execute("SELECT name FROM sqlite_schema WHERE type = 'table'").fetchall():
        if name not in JOURNAL:
            connection.execute(f'DROP TABLE "{name}"')
    for table in PROJECTION.values():
        connection.execute(table.create)


def projection_is_current(connection: sqlite3.Connection) -> bool:
    """Whether the projection's tables are those of this version."""
    return {name: sql for name, sql in schema_of(connection).items() if name not in JOURNAL} == {
        each.name: each.create for each in PROJECTION.values()
    }


def schema_of(connection: sqlite3.Connection) -> dict[str, str]:
    """Every table, index, view and trigger of a file with its SQL."""
    rows: list[tuple[str, str]] = connection.execute("SELECT name, sql FROM sqlite_schema").fetchall()
    return dict(rows)


def journal_sql(version: int) -> dict[str, str]:
    """The SQL of the journal's own tables in a version, as SQLite keeps it."""
    memory = sqlite3.connect(":memory:", isolation_level=None)
    try:
        for step in STEPS[:version]:
            memory.executescript(step)
        return schema_of(memory)
    finally:
        memory.close()
