"""Between the engine and a notifier: a thread of its own, and no more of the same than a person can read."""

from __future__ import annotations

import logging
from collections.abc import Iterable
from threading import Thread, current_thread
from typing import Literal, NamedTuple

from pykis import Clock

from .inbox import Inbox
from .ports import Notifier

__all__ = ["FanOut", "NotifierThread", "Throttle"]

Level = Literal["info", "warning", "alarm"]

_log = logging.getLogger("pykis.trader")
_MOST_SENTENCES = 20


class Message(NamedTuple):
    """What goes to a notifier."""

    level: Level
    code: str
    sentence: str


class _Held:
    """A code that was told lately: what came since then, and when that is told."""

    def __init__(self, until: float) -> None:
        self.until = until
        self.sentences: list[str] = []
        self.count = 0


class Throttle:
    """Lets the same code (and level) through once in so many seconds. What comes meanwhile is not lost: it follows in
    one message when that time is over, with its count. Free of threads and clocks.

    Args:
        every: seconds; 0 lets everything through at once.
    """

    def __init__(self, every: float = 60.0) -> None:
        self._every = every
        self._held: dict[tuple[Level, str], _Held] = {}

    def take(self, message: Message, now: float) -> list[Message]:
        """A message comes: what is to be told now (seconds of the monotonic clock)."""
        due = self.due(now)
        held = self._held.get((message.level, message.code))
        if held is None:
            if self._every > 0:
                self._held[message.level, message.code] = _Held(now + self._every)
            return [*due, message]
        held.count += 1
        if message.sentence not in held.sentences and len(held.sentences) < _MOST_SENTENCES:
            held.sentences.append(message.sentence)
        return due

    def due(self, now: float) -> list[Message]:
        """What waited long enough."""
        found: list[Message] = []
        for (level, code), held in list(self._held.items()):
            if held.until > now:
                continue
            del self._held[level, code]
            if held.count:
                found.append(_together(level, code, held))
                self._held[level, code] = _Held(now + self._every)
        return found

    def rest(self) -> list[Message]:
        """Everything that waits, at once: the end has come."""
        found = [_together(level, code, held) for (level, code), held in self._held.items() if held.count]
        self._held.clear()
        return found

    def next_wake(self) -> float | None:
        """When something is due; None if nothing waits."""
        return min((held.until for held in self._held.values() if held.count), default=None)


def _together(level: Level, code: str, held: _Held) -> Message:
    words = " / ".join(held.sentences)
    more = held.count - len(held.sentences)
    if more > 0:
        words += f" (and {more} more of the same)"
    return Message(level, code, words)


class _End:
    """The end of the queue."""


class NotifierThread:
    """Gives a notifier a thread of its own, and throttles what it is told. Is a notifier itself, and returns at once.

    Args:
        notifier: who tells the human.
        clock: where time comes from.
        every: seconds in which the same code is told once; see `Throttle`.
    """

    def __init__(self, notifier: Notifier, clock: Clock, every: float = 60.0) -> None:
        self._notifier = notifier
        self._clock = clock
        self._throttle = Throttle(every)
        self._inbox: Inbox[Message | _End] = Inbox(clock)
        self._thread: Thread | None = None
        self.failures: int = 0
        """How often the notifier raised."""

    def start(self) -> None:
        """Begin to deliver."""
        name = f"pykis-trader-{type(self._notifier).__name__}"
        self._thread = Thread(target=self._run, name=name, daemon=True)
        self._thread.start()

    def stop(self, timeout: float = 5.0) -> None:
        """Deliver what waits, for so many seconds at most; what is left then is logged as not told."""
        self._inbox.put(_End())
        thread = self._thread
        if thread is not None and thread is not current_thread():
            thread.join(timeout)
            if thread.is_alive():
                _log.error("%r did not end in time: notices may not have been told", self._notifier)

    def notify(self, level: Level, code: str, sentence: str) -> None:
        """Hand it over."""
        self._inbox.put(Message(level, code, sentence))

    def _run(self) -> None:
        while True:
            item = self._inbox.take(self._throttle.next_wake())
            now = self._clock.monotonic()
            if isinstance(item, _End):
                self._tell(self._throttle.rest())
                return
            self._tell(self._throttle.due(now) if item is None else self._throttle.take(item, now))

    def _tell(self, messages: Iterable[Message]) -> None:
        for message in messages:
            try:
                self._notifier.notify(*message)
            except Exception:  # noqa: BLE001  a notifier may be the user's: whatever it raises, the next is told
                self.failures += 1
                _log.exception("%r raised; %s was not told", self._notifier, message.code)


class FanOut:
    """Tells several notifiers, each on a thread of its own. Is a notifier itself.

    Args:
        notifiers: who tells the human; one that fails or hangs does not touch the others.
        clock: where time comes from.
        every: seconds in which the same code is told once.
    """

    def __init__(self, notifiers: Iterable[Notifier], clock: Clock, every: float = 60.0) -> None:
        self._threads = [NotifierThread(each, clock, every) for each in notifiers]

    @property
    def failures(self) -> int:
        """How often a notifier raised."""
        return sum(each.failures for each in self._threads)

    def start(self) -> None:
        """Begin to deliver."""
        for each in self._threads:
            each.start()

    def stop(self, timeout: float = 5.0) -> None:
        """Deliver what waits, for so many seconds each at most."""
        for each in self._threads:
            each.stop(timeout)

    def notify(self, level: Level, code: str, sentence: str) -> None:
        """Hand it to all."""
        for each in self._threads:
            each.notify(level, code, sentence)
