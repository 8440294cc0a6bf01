"""What a monitor polls: counts, and how far KIS' clock is from ours."""

from __future__ import annotations

import threading
from typing import NamedTuple

from .files import after_fork
from .stream import StreamHealth

__all__ = ["ClockSkew", "Counters", "Health"]


class Health(NamedTuple):
    """The state of a session. Counts are since it was made; times are in seconds."""

    requests: int
    """HTTP requests sent, tokens included."""
    errors: int
    """Those of them without a usable answer: no connection, no answer in time, HTTP 5xx, unreadable."""
    throttles: int
    """How often KIS refused a call as one too many a second (EGW00201)."""
    pace: float
    """1.0 at full speed; 2.0 means half as fast because of such refusals."""
    token_issues: int
    """Access tokens that KIS issued to this session."""
    clock_skew: float | None
    """KIS' clock less ours, from the ``Date`` header; None before the first answer."""
    clock_skew_uncertainty: float | None
    """The skew is right within so many seconds either way."""
    last_error: str
    """The last failure, in words; blank if there was none."""
    stream: StreamHealth | None
    """The websocket; None as long as nothing was subscribed."""

    def __repr__(self) -> str:
        clock = "clock not measured"
        if self.clock_skew is not None and self.clock_skew_uncertainty is not None:
            clock = f"clock {self.clock_skew:+.2f} s (within {self.clock_skew_uncertainty:.2f})"
        pace = f", pace {self.pace:.2f}" if self.pace != 1 else ""
        failure = f", last error: {self.last_error}" if self.last_error else ""
        return (
            f"<Health {self.requests} requests, {self.errors} errors, {self.throttles} throttles{pace}, "
            f"{self.token_issues} tokens, {clock}{failure}; {self.stream or 'no stream'}>"
        )


class ClockSkew:
    """KIS' clock less ours, narrowed down answer by answer.

    The ``Date`` header is cut to whole seconds and was written at some moment between sending and receiving, so
    each answer gives an interval; their intersection shrinks. An answer that contradicts it starts anew: one of
    the clocks was set.
    """

    __slots__ = ("__weakref__", "_high", "_lock", "_low", "_started", "_window")

    def __init__(self, window: float = 1800.0) -> None:
        self._window = window
        self._low = 0.0
        self._high = 0.0
        self._started: float | None = None
        self._lock = threading.Lock()
        after_fork(self._remake)

    def _remake(self) -> None:
        self._lock = threading.Lock()

    def measure(self, date: float, sent_at: float, received_at: float) -> None:
        """Take in one answer: its Date and our Unix times around it."""
        low, high = date - received_at, date + 1.0 - sent_at
        if low > high:
            return
        with self._lock:
            old = self._started is None or not 0 <= received_at - self._started <= self._window
            if old or low > self._high or high < self._low:
                self._low, self._high, self._started = low, high, received_at
            else:
                self._low, self._high = max(self._low, low), min(self._high, high)

    @property
    def estimate(self) -> float | None:
        """Seconds; None before the first answer."""
        return None if self._started is None else (self._low + self._high) / 2

    @property
    def worst(self) -> float | None:
        """How far the clocks can be apart, seconds; None before the first answer."""
        return None if self._started is None else max(abs(self._low), abs(self._high))

    @property
    def uncertainty(self) -> float | None:
        """Seconds either way."""
        return None if self._started is None else (self._high - self._low) / 2


class Counters:
    """Counts that any thread adds to."""

    __slots__ = ("__weakref__", "_lock", "errors", "last_error", "requests", "throttles")

    def __init__(self) -> None:
        self._lock = threading.Lock()
        self.requests: int = 0
        self.errors: int = 0
        self.throttles: int = 0
        self.last_error: str = ""
        after_fork(self._remake)

    def _remake(self) -> None:
        self._lock = threading.Lock()

    def request(self) -> None:
        """One was sent."""
        with self._lock:
            self.requests += 1

    def error(self, words: str) -> None:
        """One had no usable answer."""
        with self._lock:
            self.errors += 1
            self.last_error = words

    def throttle(self) -> None:
        """One was refused as too many a second."""
        with self._lock:
            self.throttles += 1
