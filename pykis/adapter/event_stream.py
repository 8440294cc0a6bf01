"""Events as an iterator: a subscription with a bounded buffer, for those who would rather loop than be called."""

from __future__ import annotations

from collections import deque
from collections.abc import Callable, Iterator
from threading import Condition, Lock
from typing import Generic, TypeVar

from ..clock import Clock
from ..endpoint import Subscription
from ..errors import KisClosedError, KisError, KisValidationError

__all__ = ["EventStream"]

T = TypeVar("T")

_LOOK = 0.25
"""Seconds after which a waiting loop looks whether its subscription still lives."""


class EventStream(Generic[T]):
    """Iterates over events as they come; ends when it is closed, when the PyKis is, or at a time-out.

    It keeps up to ``bound`` events for a slow loop; past that the oldest is dropped and counted in `dropped`.
    A ``for`` loop over it closes it when the loop ends, however it ends; a ``with`` block does as well.
    """

    def __init__(
        self,
        subscribe: Callable[[Callable[[T], object]], Subscription],
        *,
        clock: Clock,
        bound: int,
        timeout: float | None,
    ) -> None:
        if bound < 1:
            raise KisValidationError(f"A stream keeps at least one event: bound must be 1 or more, not {bound!r}.")
        if timeout is not None and not _is_wait(timeout):
            raise KisValidationError(f"timeout must be seconds above 0, or None to wait for ever, not {timeout!r}.")
        self._clock = clock
        self._timeout = timeout
        self._events: deque[T] = deque(maxlen=bound)
        self._lock = Lock()  # entered itself: Ctrl-C in the middle of a condition's own entry would leave it locked
        self._arrived = Condition(self._lock)
        self._closed = False
        self.dropped: int = 0
        """Events given up because the loop was too slow."""
        self._subscription = subscribe(self._put)

    @property
    def closed(self) -> bool:
        """Whether no more events will come; those that are kept can still be read."""
        return self._closed or self._subscription.closed

    def close(self) -> None:
        """End the subscription. May be called more than once, from any thread."""
        with self._lock:
            self._closed = True
            self._arrived.notify_all()
        self._subscription.close()

    def _put(self, event: T) -> None:
        with self._lock:
            if len(self._events) == self._events.maxlen:
                self.dropped += 1
            self._events.append(event)
            self._arrived.notify()

    def __next__(self) -> T:
        """The next event; waits for it.

        Raises:
            StopIteration: it was closed, or nothing came within the time-out.
            KisError: KIS ended the subscription.
        """
        deadline = None if self._timeout is None else self._clock.monotonic() + self._timeout
        with self._lock:
            while not self._events:
                if self.closed:
                    error: KisError | None = getattr(self._subscription, "error", None)
                    if error is not None and not self._closed and not isinstance(error, KisClosedError):
                        raise error
                    raise StopIteration
                left = _LOOK if deadline is None else deadline - self._clock.monotonic()
                if left <= 0:
                    raise StopIteration
                self._clock.wait(self._arrived, min(left, _LOOK))
            return self._events.popleft()

    def __iter__(self) -> Iterator[T]:
        try:
            while True:
                try:
                    event = next(self)
                except StopIteration:
                    return
                yield event
        finally:
            self.close()

    def __enter__(self) -> EventStream[T]:
        return self

    def __exit__(self, *exc: object) -> None:
        self.close()

    def __repr__(self) -> str:
        lost = f", {self.dropped} dropped" if self.dropped else ""
        return f"<EventStream of {self._subscription!r}{lost}>"


def _is_wait(seconds: object) -> bool:
    return isinstance(seconds, (int, float)) and seconds > 0
