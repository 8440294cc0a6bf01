"""The journal's head in a file of its own: how far it was committed, so that a database that lost its end is found out.

SQLite drops a damaged end of its write-ahead log without a word. The head is written after each commit and before
anything leaves: two slots in turn, each with a checksum, so that a torn write leaves the slot before it.
"""

from __future__ import annotations

import hashlib
import os
import struct
import sys
from pathlib import Path
from typing import Final, NamedTuple

from .errors import JournalDamagedError

__all__ = ["GENESIS", "SIZE", "Head", "HeadFile", "head_path", "sync", "sync_directory"]

GENESIS: Final = hashlib.sha256(b"pykis journal").digest()
"""What the first event's hash follows."""

_SLOT = 4096  # a sector of today's disks: a torn write spoils one slot only
SIZE: Final = 2 * _SLOT
"""Bytes of the file, always."""
_FIELDS = struct.Struct(">8sIQQ32s")
_MAGIC = b"pykishd1"
_CHECK = 16
_BINARY = getattr(os, "O_BINARY", 0)


class Head(NamedTuple):
    """The last event that was committed."""

    version: int
    """Of the journal's tables."""
    sequence: int = 0
    """Events; 0 in a new journal."""
    hash: bytes = GENESIS

    def __str__(self) -> str:
        return f"event {self.sequence} ({self.hash.hex()[:12]})"


class HeadFile:
    """The open file. `write` returns when the disk has it."""

    def __init__(self, path: Path, *, read_only: bool = False) -> None:
        """Open it.

        Raises:
            FileNotFoundError: there is none.
            OSError: it cannot be opened.
            JournalDamagedError: neither slot can be read.
        """
        self._file = os.open(path, (os.O_RDONLY if read_only else os.O_RDWR) | _BINARY)
        data = os.read(self._file, SIZE)
        found = [each for each in (_read(data[:_SLOT]), _read(data[_SLOT:])) if each is not None]
        if not found:
            os.close(self._file)
            raise JournalDamagedError(
                f"the journal's head file {path} is damaged: neither of its two slots can be read"
            )
        self.torn: bool = len(found) == 1
        """Whether a slot cannot be read: the write of a newer head was cut off, or the file was damaged later."""
        newest = max(found)
        self._turn = newest[0]
        self.head: Head = newest[1]

    @staticmethod
    def create(path: Path, head: Head) -> None:
        """Make it: whole and durable, or not at all.

        Raises:
            OSError: it cannot be written.
        """
        fresh = path.with_name(path.name + "-new")
        file = os.open(fresh, os.O_RDWR | os.O_CREAT | os.O_TRUNC | _BINARY, 0o600)
        try:
            _write(file, _slot(0, head) + _slot(1, head))
            sync(file)
        finally:
            os.close(file)
        os.replace(fresh, path)
        sync_directory(path.parent)

    def write(self, head: Head) -> None:
        """Make it the head. After a failure the same slot is written again, never the good one.

        Raises:
            OSError: it cannot be written; the head before it still stands.
        """
        turn = self._turn + 1
        os.lseek(self._file, _SLOT * (turn % 2), os.SEEK_SET)
        _write(self._file, _slot(turn, head))
        sync(self._file)
        self._turn, self.head = turn, head

    def close(self) -> None:
        """Let go of the file."""
        os.close(self._file)


def head_path(journal: Path) -> Path:
    """Where a journal's head lies: beside it, named as its write-ahead log is."""
    return journal.with_name(journal.name + "-head")


def sync(file: int) -> None:
    """Make a file's bytes durable.

    Raises:
        OSError: the disk says no.
    """
    if sys.platform == "darwin":
        import fcntl  # fsync leaves it in the drive's cache there

        fcntl.fcntl(file, fcntl.F_FULLFSYNC)
    elif hasattr(os, "fdatasync"):
        os.fdatasync(file)
    else:
        os.fsync(file)


def sync_directory(path: Path) -> None:
    """Make the names in a directory durable; where directories cannot be synced, their file system does it.

    Raises:
        OSError: the disk says no.
    """
    if os.name == "nt":
        return
    file = os.open(path, os.O_RDONLY)
    try:
        os.fsync(file)
    finally:
        os.close(file)


def _write(file: int, data: bytes) -> None:
    written = os.write(file, data)
    if written != len(data):
        raise OSError(f"{written} of {len(data)} bytes were written")


def _slot(turn: int, head: Head) -> bytes:
    fields = _FIELDS.pack(_MAGIC, head.version, turn, head.sequence, head.hash)
    return (fields + hashlib.sha256(fields).digest()[:_CHECK]).ljust(_SLOT, b"\0")


def _read(slot: bytes) -> tuple[int, Head] | None:
    fields, check = slot[: _FIELDS.size], slot[_FIELDS.size : _FIELDS.size + _CHECK]
    if len(check) < _CHECK or hashlib.sha256(fields).digest()[:_CHECK] != check:
        return None
    magic, version, turn, sequence, digest = _FIELDS.unpack(fields)
    return (turn, Head(version, sequence, digest)) if magic == _MAGIC else None
