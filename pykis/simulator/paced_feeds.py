"""Feeds that are told once a second: who registers hears what is so then."""

from __future__ import annotations

from collections.abc import Callable
from heapq import heappop, heappush
from typing import Final

__all__ = ["PacedFeeds", "Publish"]

_EVERY: Final = 1.0

Publish = Callable[[str, str, list[list[str]], float], object]
"""Sends records of a feed and key, at a time."""


class PacedFeeds:
    """Frames of what is registered for; time is given."""

    def __init__(self, publish: Publish, record: Callable[[str, str, float], list[str]]) -> None:
        """`record` writes what a feed tells of a key at a time."""
        self._publish = publish
        self._record = record
        self._due: list[tuple[float, str, str]] = []
        self._wanted: set[tuple[str, str]] = set()

    def watch(self, tr_id: str, key: str, wanted: bool, now: float) -> None:
        """Somebody registered for a feed and key, or the last one is gone."""
        if not wanted:
            self._wanted.discard((tr_id, key))
        elif (tr_id, key) not in self._wanted:
            self._wanted.add((tr_id, key))
            self._due = [each for each in self._due if each[1:] != (tr_id, key)]
            heappush(self._due, (now + _EVERY, tr_id, key))

    @property
    def next_due(self) -> float | None:
        """Unix seconds of the next record; None while nobody wants one."""
        return self._due[0][0] if self._due else None

    def advance(self, now: float) -> None:
        """Send what is due. Of what was missed in between only the newest is sent."""
        while self._due and self._due[0][0] <= now:
            due, tr_id, key = heappop(self._due)
            if (tr_id, key) in self._wanted:
                due += (now - due) // _EVERY * _EVERY
                self._publish(tr_id, key, [self._record(tr_id, key, due)], due)
                heappush(self._due, (due + _EVERY, tr_id, key))
