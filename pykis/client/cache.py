"""Answers that do not change during a day, such as a symbol's name or the holidays, kept in memory."""

from __future__ import annotations

import threading
from collections import OrderedDict
from collections.abc import Callable, Hashable
from datetime import datetime, time, timedelta
from typing import TypeVar, cast

from ..clock import KST, Clock, kst
from .files import after_fork

__all__ = ["DayCache"]

T = TypeVar("T")


class DayCache:
    """Keeps what was fetched until the Korean day ends, or for a shorter life that the caller states.

    Args:
        clock: the time.
        size: how many answers at most; the one that was not asked for longest goes first.
    """

    def __init__(self, clock: Clock, size: int = 4096) -> None:
        self._clock = clock
        self._size = size
        self._lock = threading.Lock()
        self._kept: OrderedDict[Hashable, tuple[float, object]] = OrderedDict()
        self._making: dict[Hashable, threading.Lock] = {}
        after_fork(self._remake)

    def _remake(self) -> None:
        self._lock = threading.Lock()
        self._making = {}

    def get(self, key: Hashable, make: Callable[[], T], life: float | None = None) -> T:
        """What is kept under the key, else what ``make`` returns, which is kept then.

        Threads that ask for the same key wait for one of them to make it. What raises is not kept.

        Args:
            key: names the answer; of one kind of value only.
            make: fetches it.
            life: seconds that it stays at most; None means until the Korean day ends.
        """
        found = self._find(key)
        if found is None:
            with self._lock:
                turn = self._making.setdefault(key, threading.Lock())
            with turn:
                found = self._find(key)
                if found is None:
                    try:
                        found = (make(),)
                        self._keep(key, found[0], life)
                    finally:
                        with self._lock:
                            self._making.pop(key, None)
        return cast(T, found[0])

    def _find(self, key: Hashable) -> tuple[object] | None:
        with self._lock:
            kept = self._kept.get(key)
            if kept is None:
                return None
            if kept[0] <= self._clock.time():
                del self._kept[key]
                return None
            self._kept.move_to_end(key)
            return (kept[1],)

    def _keep(self, key: Hashable, value: object, life: float | None) -> None:
        now = self._clock.time()
        ends = _midnight(now)
        if life is not None:
            ends = min(ends, now + life)
        with self._lock:
            self._kept[key] = (ends, value)
            while len(self._kept) > self._size:
                self._kept.popitem(last=False)

    def clear(self) -> None:
        """Forget everything."""
        with self._lock:
            self._kept.clear()

    def __len__(self) -> int:
        return len(self._kept)


def _midnight(now: float) -> float:
    """When the Korean day of this moment ends."""
    return datetime.combine(kst(now).date() + timedelta(days=1), time(), KST).timestamp()
