"""The websocket: one link to KIS, its subscriptions, and the two threads that carry their events."""

from __future__ import annotations

import logging
import os
from collections.abc import Callable
from datetime import datetime
from random import Random
from typing import Final, NamedTuple, TypeVar

from ..clock import Clock, SystemClock
from ..endpoint import Subscription
from ..errors import KisClosedError, KisTimeoutError, KisValidationError
from ..message import Socket
from ..record import Frame
from .dispatch import Dispatcher
from .files import after_fork
from .link import StreamSettings
from .reader import GapWatch, Reader
from .subscriptions import Handler, Registry

__all__ = ["Stream", "StreamHealth", "StreamSettings"]

F = TypeVar("F", bound=Frame)

_SLICE = 0.1
"""Seconds that a wait sleeps at most before it looks at the clock again."""


class StreamHealth(NamedTuple):
    """What a monitor wants to know of a stream."""

    connected: bool
    subscriptions: int
    """Registrations wanted, over all feeds."""
    received: int
    """Data frames that came."""
    delivered: int
    """Records handed to callbacks."""
    dropped: int
    """Frames given up because callbacks were too slow."""
    garbage: int
    """Texts that could not be read."""
    callback_errors: int
    """Callbacks and filters that raised."""
    connects: int
    """Links tried, the first included."""
    reconnects: int
    """Links that stood, after the first."""
    gaps: int
    """Outages announced."""
    queue_depth: int
    """Frames that wait for callbacks."""
    last_frame_age: float | None
    """Seconds since the last data frame; None before the first."""
    last_error: str
    """Why the last link ended or could not be made; blank if none did."""

    def __repr__(self) -> str:
        age = f", last frame {self.last_frame_age:.1f} s ago" if self.last_frame_age is not None else ""
        lost = [
            f", {count} {what}"
            for count, what in (
                (self.queue_depth, "waiting"),
                (self.dropped, "dropped"),
                (self.garbage, "unreadable"),
                (self.callback_errors, "callback errors"),
                (self.reconnects, "reconnects"),
                (self.gaps, "gaps"),
            )
            if count
        ]
        failure = f", last error: {self.last_error}" if self.last_error else ""
        return (
            f"<stream {'connected' if self.connected else 'not connected'}, {self.subscriptions} subscriptions, "
            f"{self.received} frames, {self.delivered} delivered{age}{''.join(lost)}{failure}>"
        )


class Stream:
    """One websocket session (웹소켓) of one app key. Made without I/O: the first `subscribe` starts it.

    A socket thread reads and answers PINGPONG, a dispatch thread runs the callbacks: one that blocks holds up the
    others, never the link. After a drop the stream reconnects, registers everything anew in order and announces
    the gap. In the child of a fork it starts afresh: no link, no subscriptions.

    Args:
        connect: opens a websocket; raises `TransportError`.
        approve: a new approval key (웹소켓 접속키); asked for before each connect; raises `KisError`.
        clock: where time comes from.
        random: the jitter of the back-off.
        settings: times and bounds.
        logger: ``pykis.stream`` if not given.
    """

    def __init__(
        self,
        *,
        connect: Callable[[], Socket],
        approve: Callable[[], str],
        clock: Clock | None = None,
        random: Random | None = None,
        settings: StreamSettings | None = None,
        logger: logging.Logger | None = None,
    ) -> None:
        self._connect: Final = connect
        self._approve: Final = approve
        self._clock: Final[Clock] = clock or SystemClock()
        self._random: Final = random or Random()
        self._settings: Final = settings or StreamSettings()
        self._logger: Final = logger or logging.getLogger("pykis.stream")
        self._closed = False
        self._afresh()
        after_fork(self._here)

    def _afresh(self) -> None:
        """The state of a new stream; a child of a fork takes it too, and leaves its parent's socket alone."""
        settings = self._settings
        self._pid = os.getpid()
        self._registry = Registry(limit=settings.limit, ack_timeout=settings.ack_timeout)
        self._dispatcher = Dispatcher(
            self._registry.routes,
            self._registry.sealed,
            self._registry.ciphers,
            clock=self._clock,
            logger=self._logger,
            backlog=settings.backlog,
            log_every=settings.log_every,
        )
        self._reader = Reader(
            self._registry,
            self._dispatcher,
            connect=self._connect,
            approve=self._approve,
            clock=self._clock,
            random=self._random,
            settings=settings,
            logger=self._logger,
        )

    def subscribe(
        self,
        tr_id: str,
        key: str,
        record: type[F],
        callback: Callable[[F], object],
        *,
        where: Callable[[F], bool] | None = None,
        priority: int = 0,
        encrypted: bool = False,
    ) -> Subscription:
        """Register a callback for a feed and wait until KIS has acknowledged it.

        From a callback it does not wait: a refusal is logged then, and the subscription is closed.

        Args:
            tr_id: the feed's TR, such as ``H0STCNT0``.
            key: a symbol, or the HTS id for notices.
            record: what each record becomes.
            callback: called with each event on the dispatch thread.
            where: only events for which it returns True.
            priority: higher ones are called first.
            encrypted: the frames are encrypted and do not begin with the key: execution notices.

        Raises:
            KisSubscriptionError: KIS refused it, or it would be the 42nd.
            KisNetworkError: the first link could not be made.
            KisTimeoutError: no answer in time.
            KisClosedError: the stream was closed.
        """
        if not tr_id or not key:
            raise KisValidationError("A feed is registered with a TR id and a key; one of them is blank.")
        self._here()
        with self._reader.changed:
            if self._closed:
                raise KisClosedError("The stream was closed; make a new PyKis.")
            handler = self._registry.add(tr_id, key, record, callback, where, priority, encrypted, self._end)
            if not self._dispatcher.started:
                self._dispatcher.start()
            self._reader.start()
            self._reader.flush()
            self._reader.changed.notify_all()
            if not self._dispatcher.here and not self._reader.here:
                self._await(handler)
        return handler

    def on_gap(self, callback: Callable[[datetime, datetime], object]) -> Subscription:
        """Call back after each outage with its aware start and end (Asia/Seoul), before any event that came later.

        The start is the last sign of life before, the end is when all subscriptions stood again.

        Raises:
            KisValidationError: that is nothing to call.
        """
        if not callable(callback):
            raise KisValidationError("callback must be callable: it takes the start and the end of a gap.")
        self._here()
        watch = GapWatch(callback, self._reader)
        with self._reader.changed:
            self._reader.watches = (*self._reader.watches, watch)
        return watch

    @property
    def connected(self) -> bool:
        """Whether the link stands and KIS has answered on it."""
        return self._reader.proven and self._pid == os.getpid()

    def wait_connected(self, timeout: float | None = None) -> bool:
        """Wait (seconds) until the link stands and every subscription is answered; False when the time-out came
        first or the stream was closed."""
        self._here()
        reader, registry = self._reader, self._registry
        with reader.changed:
            self._wait(lambda: reader.closed or (reader.proven and registry.settled), timeout)
            return reader.proven and registry.settled

    def health(self) -> StreamHealth:
        """The state now; no I/O."""
        self._here()
        reader, dispatcher = self._reader, self._dispatcher
        with reader.changed:
            subscriptions = len(self._registry.wanted)
        return StreamHealth(
            connected=reader.proven,
            subscriptions=subscriptions,
            received=reader.received,
            delivered=dispatcher.delivered,
            dropped=dispatcher.dropped,
            garbage=dispatcher.garbage.count,
            callback_errors=dispatcher.errors.count,
            connects=reader.connects,
            reconnects=max(0, reader.links - 1),
            gaps=reader.gaps,
            queue_depth=dispatcher.waiting,
            last_frame_age=self._clock.time() - reader.last_frame if reader.received else None,
            last_error=reader.last_error,
        )

    def feed(self, text: str, received: float | None = None) -> None:
        """Decode one data frame and run its callbacks on this thread, past socket and queue: for tests and replay.

        Args:
            text: as on the wire.
            received: Unix time at which it is to have come, in seconds; now if not given.
        """
        self._dispatcher.deliver(text, self._clock.time() if received is None else received)

    def close(self) -> None:
        """End the link and its threads. What waits for callbacks is given up; may be called twice."""
        self._here()
        with self._reader.changed:
            self._closed = True
            self._registry.fail(KisClosedError("The stream was closed."), established=True)
        self._reader.stop()
        self._dispatcher.stop(self._settings.farewell)

    def __repr__(self) -> str:
        return f"<Stream {'closed' if self._closed else 'connected' if self.connected else 'not connected'}>"

    def _here(self) -> None:
        """Start afresh in the child of a fork, where the parent's threads are not."""
        if self._pid != os.getpid():
            self._registry.fail(KisClosedError("A fork leaves its parent's subscriptions behind."), established=True)
            self._afresh()

    def _end(self, handler: Handler) -> None:
        """A subscription was closed by its owner."""
        self._here()
        with self._reader.changed:
            self._registry.remove(handler)
            self._reader.flush()
            self._reader.changed.notify_all()

    def _await(self, handler: Handler) -> None:
        """Wait for KIS' answer; the lock is held, and let go of while waiting."""
        timeout = self._settings.ack_timeout
        answered = False
        try:
            answered = self._wait(lambda: handler.topic.live or handler.closed, timeout)
        finally:
            if not answered:
                self._registry.remove(handler)
                self._reader.flush()
        if handler.error is not None:
            raise handler.error
        if not answered:
            why = f" ({self._reader.last_error})" if self._reader.last_error else ""
            raise KisTimeoutError(f"KIS did not acknowledge {handler.topic.label} within {timeout:g} s{why}.")

    def _wait(self, ready: Callable[[], bool], timeout: float | None) -> bool:
        """Wait under the lock until something holds."""
        deadline = None if timeout is None else self._clock.monotonic() + timeout
        while not ready():
            left = _SLICE if deadline is None else deadline - self._clock.monotonic()
            if left <= 0:
                return False
            self._clock.wait(self._reader.changed, min(left, _SLICE))
        return True
