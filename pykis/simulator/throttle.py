"""How many calls a second an app key may make, and when its calls arrived."""

from __future__ import annotations

from collections import deque

__all__ = ["PAPER_LIMIT", "REAL_LIMIT", "Throttle"]

REAL_LIMIT = 18
PAPER_LIMIT = 1
_KEPT = 200_000


class Throttle:
    """A sliding second for each app key. A refused call takes no place in it."""

    def __init__(self, limit: int, window: float = 1.0) -> None:
        self.limit = limit
        """Calls in any `window`; 0 lets everything pass."""
        self.window = window
        self.limits: dict[str, int] = {}
        """A limit of its own for an app key."""
        self.arrivals: dict[str, deque[float]] = {}
        """Every arrival, granted or not, by app key: what a test asks to know what the server saw."""
        self._granted: dict[str, deque[float]] = {}

    def arrive(self, app_key: str, now: float) -> bool:
        """Note an arrival; False if it is one too many."""
        self.arrivals.setdefault(app_key, deque(maxlen=_KEPT)).append(now)
        limit = self.limits.get(app_key, self.limit)
        granted = self._granted.setdefault(app_key, deque())
        while granted and (granted[0] <= now - self.window or granted[0] > now):
            granted.popleft()
        if limit and len(granted) >= limit:
            return False
        granted.append(now)
        return True

    def busiest(self, app_key: str) -> int:
        """The most arrivals in any sliding window so far."""
        times = sorted(self.arrivals.get(app_key, ()))
        most, start = 0, 0
        for end, at in enumerate(times):
            while times[start] <= at - self.window:
                start += 1
            most = max(most, end - start + 1)
        return most
