"""The websocket: one link to KIS, its subscriptions, and the threads that carry their events."""

from __future__ import annotations

import logging
from collections.abc import Callable
from datetime import datetime
from random import Random
from typing import NamedTuple, TypeVar

from ..clock import Clock, SystemClock
from ..endpoint import Subscription
from ..message import Socket
from ..record import Frame

__all__ = ["Stream", "StreamHealth", "StreamSettings"]

F = TypeVar("F", bound=Frame)


class StreamSettings(NamedTuple):
    """Every time and bound of a stream; the defaults are for KIS, tests take shorter ones. Seconds."""

    limit: int = 41
    """Registrations that KIS allows a session, over all feeds."""
    ack_timeout: float = 10.0
    """How long `Stream.subscribe` waits for KIS' answer, and after which an unanswered registration is sent again."""
    silence: float = 90.0
    """Without any text for so long the link is dead; KIS sends a PINGPONG every 20 s."""
    poll: float = 1.0
    """How often the socket thread looks up from waiting."""
    backoff: float = 1.0
    """The first pause before a reconnect; it doubles with each failure."""
    backoff_max: float = 60.0
    """The longest pause."""
    healthy: float = 60.0
    """A link that held so long resets the back-off."""
    connects: int = 10
    """At most so many connects in a ``connects_window``, whatever happens: storms get keys blocked."""
    connects_window: float = 60.0
    patience: float = 150.0
    """So long after our own drop KIS may still hold the key for the old session (OPSP8996)."""
    backlog: int = 10_000
    """Past so many waiting frames only the newest of each feed and key is kept."""
    log_every: float = 10.0
    """At most one log line in so many seconds about frames that cannot be read."""


class StreamHealth(NamedTuple):
    """What a monitor wants to know of a stream."""

    connected: bool
    subscriptions: int
    """Registrations wanted, over all feeds."""
    received: int
    """Data frames that came."""
    delivered: int
    """Events handed to at least one callback."""
    dropped: int
    """Records given up because callbacks were too slow."""
    garbage: int
    """Texts that could not be read."""
    callback_errors: int
    """Callbacks and filters that raised."""
    connects: int
    """Links made, the first included."""
    reconnects: int
    gaps: int
    """Outages announced."""
    queue_depth: int
    """Frames that wait for callbacks."""
    last_frame_age: float | None
    """Seconds since the last data frame; None before the first."""
    last_error: str
    """Why the last link ended or could not be made; blank if none did."""


class Stream:
    """One websocket session of one app key. Made without I/O: the first `subscribe` starts it.

    Args:
        connect: opens a websocket; raises `TransportError`.
        approve: a new approval key (웹소켓 접속키); asked for before each connect.
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
        self._connect = connect
        self._approve = approve
        self._clock: Clock = clock or SystemClock()
        self._random = random or Random()
        self._settings = settings or StreamSettings()
        self._logger = logger or logging.getLogger("pykis.stream")

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
        """Register for a feed and wait until KIS has acknowledged it.

        Raises:
            KisSubscriptionError: KIS refused it, or it would be the 42nd.
            KisTimeoutError: no answer in time.
            KisClosedError: the stream was closed.
        """
        raise NotImplementedError

    def on_gap(self, callback: Callable[[datetime, datetime], object]) -> Subscription:
        """Call back after each outage, with its aware start and end (Asia/Seoul)."""
        raise NotImplementedError

    @property
    def connected(self) -> bool:
        """Whether the link stands and KIS has answered on it."""
        return False

    def wait_connected(self, timeout: float | None = None) -> bool:
        """Wait until the link stands and every subscription is acknowledged; False when the time-out came first."""
        raise NotImplementedError

    def health(self) -> StreamHealth:
        """The state now; no I/O."""
        raise NotImplementedError

    def feed(self, text: str, received: float | None = None) -> None:
        """Decode and dispatch one data frame on this thread, past socket and queue: for tests and replay."""
        raise NotImplementedError

    def close(self) -> None:
        """End the link and its threads. What waits for callbacks is given up."""
