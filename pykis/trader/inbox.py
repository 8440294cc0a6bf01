"""The engine's queue: any thread puts, the deciding thread takes, and wakes when something is due."""

from __future__ import annotations

from collections import deque
from threading import Condition
from typing import Generic, TypeVar

from pykis import Clock

__all__ = ["Inbox"]

T = TypeVar("T")


class Inbox(Generic[T]):
    """First in, first out, without a bound: a notice is never dropped."""

    def __init__(self, clock: Clock) -> None:
        self._clock = clock
        self._items: deque[T] = deque()
        self._condition = Condition()

    def put(self, item: T) -> None:
        """Add one; never blocks."""
        with self._condition:
            self._items.append(item)
            self._condition.notify()

    def take(self, until: float | None) -> T | None:
        """The next one; None when that moment (seconds of the monotonic clock) came first. None waits for ever."""
        with self._condition:
            while not self._items:
                left = None if until is None else until - self._clock.monotonic()
                if left is not None and left <= 0:
                    return None
                self._clock.wait(self._condition, left)
            return self._items.popleft()

    def __len__(self) -> int:
        return len(self._items)
