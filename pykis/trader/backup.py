"""Copies of the journal: a whole one to go on from, and one as JSON to read."""

from __future__ import annotations

import json
import os
import sqlite3
from collections.abc import Iterator
from pathlib import Path
from typing import Any, Final, TextIO

from . import store_schema as schema
from .errors import StoreError
from .headfile import GENESIS, Head, HeadFile, head_path, sync, sync_directory

__all__ = ["EXPORTED", "copy", "export", "sweep"]

EXPORTED: Final = ("orders", "intents", "fills", "positions", "signals", "runs", "errors")
"""The tables of an export; the events come after them."""


def copy(source: sqlite3.Connection, target: Path) -> None:
    """Write one consistent state of a journal and its head; the main file gets its name last.

    Raises:
        StoreError: it cannot be written, or a file of that name is there.
    """
    for each in (target, head_path(target), target.with_name(target.name + "-wal")):
        if each.exists():
            raise StoreError(f"a backup never replaces anything: {each} is there already")
    fresh = target.with_name(target.name + "-new")
    try:
        fresh.unlink(missing_ok=True)
        file = os.open(fresh, os.O_RDWR | os.O_CREAT | os.O_EXCL, 0o600)
        try:
            connection = sqlite3.connect(fresh)
            try:
                source.backup(connection)
                head = _head(connection)
            finally:
                connection.close()
            sync(file)
        finally:
            os.close(file)
        sweep(fresh)
        HeadFile.create(head_path(target), head)
        os.replace(fresh, target)
        sync_directory(target.parent)
    except (sqlite3.Error, OSError) as error:
        raise StoreError(f"the backup {target} cannot be written: {error}") from error


def sweep(path: Path) -> None:
    """Remove the empty log and the index that reading a closed journal leaves; only where nobody else has it open.

    Raises:
        OSError: they cannot be removed.
    """
    log = path.with_name(path.name + "-wal")
    if not log.exists() or not log.stat().st_size:
        log.unlink(missing_ok=True)
        path.with_name(path.name + "-shm").unlink(missing_ok=True)


def export(connection: sqlite3.Connection, target: Path | str | TextIO) -> None:
    """Write it as one JSON object.

    Raises:
        StoreError: the file cannot be written.
        sqlite3.Error: the journal cannot be read.
    """
    if not isinstance(target, (Path, str)):
        target.writelines(_pieces(connection))
        return
    path = Path(target)
    fresh = path.with_name(path.name + "-new")
    try:
        with fresh.open("w", encoding="utf-8") as file:
            file.writelines(_pieces(connection))
        os.replace(fresh, path)
    except OSError as error:
        raise StoreError(f"the export {path} cannot be written: {error}") from error


def _pieces(connection: sqlite3.Connection) -> Iterator[str]:
    connection.execute("BEGIN")  # one state, whatever is written meanwhile
    try:
        head = _head(connection)
        yield f'{{"version": {head.version}, "sequence": {head.sequence}, "hash": "{head.hash.hex()}"'
        for name in EXPORTED:
            names = schema.PROJECTION[name].names
            rows = connection.execute(f"SELECT {', '.join(names)} FROM {name}")
            yield from _array(name, (_dump(dict(zip(names, row, strict=True))) for row in rows))
        lines = connection.execute("SELECT line FROM events ORDER BY sequence")
        yield from _array("events", (line for (line,) in lines))
        yield "\n}\n"
    finally:
        connection.execute("COMMIT")


def _array(name: str, items: Iterator[str]) -> Iterator[str]:
    yield f',\n"{name}": ['
    for number, item in enumerate(items):
        yield f"{',' if number else ''}\n{item}"
    yield "]"


def _dump(values: dict[str, Any]) -> str:
    return json.dumps(values, ensure_ascii=False)


def _head(connection: sqlite3.Connection) -> Head:
    found: tuple[int, bytes] | None = connection.execute(
        "SELECT sequence, hash FROM events ORDER BY sequence DESC LIMIT 1"
    ).fetchone()
    return Head(schema.read_version(connection), *(found or (0, GENESIS)))
