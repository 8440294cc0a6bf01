"""When the stream may connect, how patient it is, what a refusal of the whole link means; free of I/O and threads."""

from __future__ import annotations

from collections import deque
from random import Random
from typing import NamedTuple

from ..backoff import Backoff
from ..errors import KisSubscriptionError

__all__ = ["LinkPolicy", "LinkRefused", "StreamSettings"]

_BUSY = "OPSP8996"
_KEY_REFUSED = frozenset({"OPSP0010", "OPSP0011", "OPSP9994"})
_ADVICE = {
    _BUSY: (
        "another program has a websocket open with this app key, and KIS allows one; end it, or wait until KIS has "
        "noticed that it is gone (up to 150 s)."
    ),
    "OPSP0010": "KIS does not accept the app key for the websocket; real and paper keys are different.",
    "OPSP0011": "KIS does not accept the approval key, not even a new one; real and paper keys are different.",
    "OPSP9994": "KIS does not accept the app key for the websocket; real and paper keys are different.",
}


class StreamSettings(NamedTuple):
    """Every time and bound of a stream; the defaults are for KIS, tests take shorter ones. Times in seconds."""

    limit: int = 41
    """Registrations that KIS allows a session, over all feeds."""
    ack_timeout: float = 10.0
    """How long `Stream.subscribe` waits for KIS' answer, and after which an unanswered registration is sent again."""
    silence: float = 90.0
    """Without any text for so long the link is dead; KIS sends a PINGPONG every 20 s."""
    poll: float = 1.0
    """How often the socket thread looks up from waiting."""
    backoff: float = 1.0
    """The first pause before a reconnect, shortened by up to half at random; it doubles with each failure."""
    backoff_max: float = 60.0
    """The longest pause."""
    healthy: float = 60.0
    """A link that held so long resets the back-off."""
    connects: int = 10
    """At most so many connects in a ``connects_window``, whatever happens: storms get keys blocked."""
    connects_window: float = 60.0
    """The sliding window of ``connects``."""
    patience: float = 150.0
    """So long after our own drop KIS may still hold the key for the old session (OPSP8996)."""
    backlog: int = 10_000
    """Past so many waiting frames only the newest of each feed and key is kept."""
    log_every: float = 10.0
    """At most one log line in so many seconds about frames that cannot be read and callbacks that raise."""
    farewell: float = 2.0
    """How long `Stream.close` waits for each thread."""


class LinkRefused(Exception):
    """KIS refuses the whole link, not one registration."""

    def __init__(self, msg_cd: str, msg1: str) -> None:
        self.msg_cd = msg_cd
        self.msg1 = msg1
        super().__init__(f"{msg1} [{msg_cd}]")

    @staticmethod
    def means(msg_cd: str) -> bool:
        """Whether a code is about the link."""
        return msg_cd == _BUSY or msg_cd in _KEY_REFUSED

    def error(self) -> KisSubscriptionError:
        """For the subscriber."""
        return KisSubscriptionError(self.msg_cd, self.msg1, _ADVICE.get(self.msg_cd, ""))


class LinkPolicy:
    """Remembers how the links went. All times are monotonic seconds that the caller gives."""

    def __init__(self, settings: StreamSettings, random: Random) -> None:
        self._settings = settings
        self._backoff = Backoff(
            random,
            first=settings.backoff,
            most=max(settings.backoff, settings.backoff_max),
            jitter=0.5,
            reset_after=settings.healthy,
        )
        self._recent: deque[float] = deque(maxlen=settings.connects)
        self._not_before = float("-inf")
        self._proven_at: float | None = None
        self._dropped_at: float | None = None
        self._key_refusals = 0

    @property
    def had_link(self) -> bool:
        """Whether KIS ever answered a registration: from then on an outage is waited out."""
        return self._proven_at is not None or self._dropped_at is not None

    def pause(self, now: float) -> float:
        """Seconds until the next connect may be made; 0 or less is now."""
        wait = self._not_before - now
        if len(self._recent) == self._settings.connects:
            wait = max(wait, self._recent[0] + self._settings.connects_window - now)
        return wait

    def connecting(self, now: float) -> None:
        """A connect was made, or failed."""
        self._recent.append(now)

    def proven(self, now: float) -> None:
        """KIS has answered a registration on this link."""
        self._proven_at = now
        self._key_refusals = 0

    def ended(self, now: float) -> None:
        """The link ended, or could not be made."""
        if self._proven_at is not None:
            self._backoff.healthy(now - self._proven_at)
            self._proven_at = None
            self._dropped_at = now
        self._not_before = now + self._backoff.next()

    def refused(self, refusal: LinkRefused, now: float) -> bool:
        """The link was refused; call it after `ended`. Whether subscribers must be told, else it is tried again."""
        if refusal.msg_cd == _BUSY:
            return self._dropped_at is None or now - self._dropped_at > self._settings.patience
        self._key_refusals += 1
        if self._key_refusals == 1:
            self._not_before = now  # each connect asks for a new approval key: that may be all
            return False
        return True
