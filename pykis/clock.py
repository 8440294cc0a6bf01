"""Time: Korean time as a fixed offset, and the clock that everything else is given."""

from __future__ import annotations

import sys
import time as _time
from collections.abc import Callable
from datetime import datetime, timedelta, timezone
from threading import Condition
from typing import Protocol

__all__ = ["KST", "Clock", "SystemClock", "VirtualClock", "kst"]

KST = timezone(timedelta(hours=9), "Asia/Seoul")
"""Korean time. Korea has no daylight saving time since 1988, so a fixed offset is exact and fast."""


def kst(timestamp: float) -> datetime:
    """The aware time (Asia/Seoul) of a Unix timestamp in seconds."""
    return datetime.fromtimestamp(timestamp, KST)


class Clock(Protocol):
    """Where time comes from. Everything in pykis that waits or stamps asks the clock it was given."""

    def time(self) -> float:
        """Unix time in seconds; may jump."""
        ...

    def monotonic(self) -> float:
        """Seconds that only go forward, also while the machine sleeps; for measuring and for deadlines."""
        ...

    def sleep(self, seconds: float) -> None:
        """Block for so many seconds."""
        ...

    def wait(self, condition: Condition, timeout: float | None) -> bool:
        """Wait on a condition that the caller holds; False when the time-out came first."""
        ...


if sys.platform == "linux":

    def _steady() -> float:
        """Seconds that only go forward, also while the machine sleeps."""
        return _time.clock_gettime(_time.CLOCK_BOOTTIME)

elif sys.platform == "darwin":

    def _steady() -> float:
        """Seconds that only go forward, also while the machine sleeps."""
        return _time.clock_gettime(_time.CLOCK_MONOTONIC)

else:
    _steady = _time.monotonic


class SystemClock:
    """The machine's clock. `monotonic` goes on while the machine sleeps: what waited then is as old as it looks."""

    time: staticmethod[[], float] = staticmethod(_time.time)
    monotonic: staticmethod[[], float] = staticmethod(_steady)

    def sleep(self, seconds: float) -> None:
        """Block for so many seconds."""
        if seconds > 0:
            _time.sleep(seconds)

    def wait(self, condition: Condition, timeout: float | None) -> bool:
        """Wait on a condition that the caller holds; False when the time-out came first."""
        return condition.wait(timeout)


class VirtualClock:
    """A clock that stands still until it is told to move: for tests and for deterministic simulation.

    `sleep` moves it forward at once; `wait` moves it forward by the time-out unless the condition was
    notified meanwhile. ``on_advance`` is called with the new Unix time after each move.
    """

    def __init__(self, start: float, on_advance: Callable[[float], object] | None = None) -> None:
        self._time = start
        self._monotonic = 0.0
        self._on_advance = on_advance

    def time(self) -> float:
        """Unix time in seconds, as it was set."""
        return self._time

    def monotonic(self) -> float:
        """Seconds that it was moved forward."""
        return self._monotonic

    def advance(self, seconds: float) -> None:
        """Move forward; both `time` and `monotonic`."""
        if seconds < 0:
            raise ValueError("a clock only goes forward; use shift() for a jump of the wall clock")
        self._time += seconds
        self._monotonic += seconds
        if self._on_advance is not None:
            self._on_advance(self._time)

    def shift(self, seconds: float) -> None:
        """Jump the wall clock alone, as an NTP correction or a wrong hand does."""
        self._time += seconds

    def sleep(self, seconds: float) -> None:
        """Move forward by so many seconds at once."""
        if seconds > 0:
            self.advance(seconds)

    def wait(self, condition: Condition, timeout: float | None) -> bool:
        """Move forward by the time-out unless the condition was notified; False when the time-out came first."""
        notified = condition.wait(0.001)
        if not notified and timeout is not None:
            self.advance(timeout)
        return notified
