"""True time, and what happens when: one heap of appointments, and the clock that an engine's process sees of it."""

from __future__ import annotations

import heapq
from collections.abc import Callable
from threading import Condition

__all__ = ["ProcessClock", "Scheduler", "Wakes"]

_SPINS = 50
_BOOTED = 100.0
"""Nothing may take a monotonic clock for one that begins at 0."""


class Scheduler:
    """Appointments in true time (Unix seconds, the broker's clock). Of one moment, in the order of asking."""

    def __init__(self, start: float) -> None:
        self.now: float = start
        self.wall_shift: float = 0.0
        """Seconds that the machine's wall clock is ahead of true time."""
        self._heap: list[tuple[float, int, Callable[[], object]]] = []
        self._count = 0

    def at(self, when: float, what: Callable[[], object]) -> None:
        """Do it then; now, if that is past."""
        self._count += 1
        heapq.heappush(self._heap, (max(when, self.now), self._count, what))

    def after(self, seconds: float, what: Callable[[], object]) -> None:
        """Do it in so many seconds."""
        self.at(self.now + seconds, what)

    @property
    def due(self) -> float | None:
        """When the next appointment is."""
        return self._heap[0][0] if self._heap else None

    def pop(self) -> Callable[[], object]:
        """Take the next appointment out; moves time there."""
        when, _, what = heapq.heappop(self._heap)
        self.now = when
        return what


class Wakes:
    """Counts how often one moment is asked for."""

    def __init__(self) -> None:
        self._moment = 0.0
        self._count = 0

    def at(self, moment: float) -> None:
        """Whoever wants to be called again and again at one moment stands still for ever.

        Raises:
            RuntimeError: that is so.
        """
        self._count = self._count + 1 if moment == self._moment else 0
        self._moment = moment
        if self._count > _SPINS:
            raise RuntimeError("the engine wants to be called again and again, and time stands still")


class ProcessClock:
    """A `pykis.Clock` of one process: its monotonic clock begins with it, its wall clock may jump. Never waits."""

    def __init__(self, scheduler: Scheduler) -> None:
        self._scheduler = scheduler
        self._born = scheduler.now - _BOOTED

    def time(self) -> float:
        """Unix seconds, as wrong as the machine's clock is."""
        return self._scheduler.now + self._scheduler.wall_shift

    def monotonic(self) -> float:
        """Seconds since before this process began."""
        return self._scheduler.now - self._born

    def true(self, monotonic: float) -> float:
        """True time at a moment of this process' monotonic clock."""
        return monotonic + self._born

    def sleep(self, seconds: float) -> None:
        """Not in a simulation: the deciding thread never sleeps."""
        raise RuntimeError("the deciding thread must not sleep")

    def wait(self, condition: Condition, timeout: float | None) -> bool:
        """Not in a simulation: the deciding thread never waits."""
        raise RuntimeError("the deciding thread must not wait")
