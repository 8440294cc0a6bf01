"""What `watch` and live feeds have in common: events come on another thread and are shown on this one, until Ctrl-C,
SIGTERM, a number of events or a time ends it."""

from __future__ import annotations

import signal
import time
from collections.abc import Iterator
from queue import Empty, SimpleQueue
from typing import Generic, TypeVar

__all__ = ["Live"]

T = TypeVar("T")

_TICK = 0.2
"""Seconds between looks at the clock and at signals."""


class Live(Generic[T]):
    """A queue that ends; a context manager, since it takes the signals over meanwhile.

    Args:
        count: end after so many events; 0 never.
        seconds: end after so long; 0 never.
    """

    def __init__(self, count: int = 0, seconds: float = 0) -> None:
        self._queue: SimpleQueue[T] = SimpleQueue()
        self._left = count
        self._until = time.monotonic() + seconds if seconds else None
        self._ended = False
        self._before: list[tuple[int, object]] = []

    def put(self, event: T) -> None:
        """From any thread."""
        self._queue.put(event)

    def __iter__(self) -> Iterator[T]:
        """Every event, until it ends."""
        return (event for event in self.ticking() if event is not None)

    def ticking(self) -> Iterator[T | None]:
        """Every event, and None whenever there was none for a moment."""
        while not self._ended and (self._until is None or time.monotonic() < self._until):
            try:
                event = self._queue.get(timeout=_TICK)
            except Empty:
                yield None
                continue
            yield event
            self._left -= 1
            if self._left == 0:
                return

    def __enter__(self) -> Live[T]:
        for name in ("SIGINT", "SIGTERM", "SIGBREAK"):
            number: int | None = getattr(signal, name, None)
            if number is not None:
                self._before.append((number, signal.signal(number, self._end)))
        return self

    def _end(self, number: int, frame: object) -> None:
        self._ended = True

    def __exit__(self, *exc: object) -> None:
        for number, handler in self._before:
            signal.signal(number, handler)  # type: ignore[arg-type]  # what signal() gave takes it back
