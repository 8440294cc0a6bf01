"""How long to wait before trying again: growing, with jitter, and back to the start after good health."""

from __future__ import annotations

from random import Random

__all__ = ["Backoff"]


class Backoff:
    """Waits that grow from ``first`` by ``factor`` up to ``most`` seconds, each cut by up to ``jitter`` at random.

    Jitter keeps many clients that lost the same server from coming back at the same moment. It has no clock:
    the caller says when things went well (`healthy`), and waits by itself.
    """

    __slots__ = ("_factor", "_first", "_jitter", "_most", "_random", "_reset_after", "tries")

    def __init__(
        self,
        random: Random,
        *,
        first: float = 0.5,
        factor: float = 2.0,
        most: float = 30.0,
        jitter: float = 0.5,
        reset_after: float = 60.0,
    ) -> None:
        if not (first >= 0 and factor >= 1 and most >= first and 0 <= jitter <= 1):
            raise ValueError("a back-off needs first >= 0, factor >= 1, most >= first and a jitter from 0 to 1")
        self._random = random
        self._first = first
        self._factor = factor
        self._most = most
        self._jitter = jitter
        self._reset_after = reset_after
        self.tries: int = 0
        """How many waits were handed out since the last reset."""

    def next(self) -> float:
        """Seconds to wait before the next try."""
        grown = self._first
        for _ in range(self.tries):
            grown *= self._factor
            if grown >= self._most:
                grown = self._most
                break
        self.tries += 1
        return grown * (1 - self._jitter * self._random.random())

    def reset(self) -> None:
        """Start again from the shortest wait."""
        self.tries = 0

    def healthy(self, seconds: float) -> bool:
        """Say how long it went well; long enough starts again from the shortest wait. True if it did."""
        if seconds < self._reset_after:
            return False
        self.reset()
        return True
