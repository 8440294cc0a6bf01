"""From text to callback: the queue between socket and user code, the one thread that runs callbacks, the decoding."""

from __future__ import annotations

import logging
from collections.abc import Callable, Mapping
from threading import Lock, Thread, current_thread
from typing import TYPE_CHECKING, Final

from ..clock import Clock
from ..record import Frame
from ..wire import decrypt, records, split_frame, widen_notice
from .subscriptions import Handler, Topic

if TYPE_CHECKING:
    from queue import SimpleQueue

__all__ = ["Dispatcher", "Throttled"]

_NOTICES = frozenset({"H0STCNI0", "H0STCNI9"})
"""Domestic execution notices (체결통보), which paper sends in an older width."""

_Action = Callable[[], object]


class Throttled:
    """Log lines about something that may happen thousands of times a second: one in so many seconds, with a count."""

    __slots__ = ("_clock", "_every", "_lock", "_logger", "_next", "count")

    def __init__(self, logger: logging.Logger, clock: Clock, every: float) -> None:
        self._logger = logger
        self._clock = clock
        self._every = every
        self._next = float("-inf")
        self._lock = Lock()
        self.count: int = 0
        """How often it happened."""

    def warn(self, message: str, *args: object, traceback: bool = False) -> None:
        """Count it, and log it if it is time."""
        with self._lock:
            self.count += 1
            count, now = self.count, self._clock.monotonic()
            if now < self._next:
                return
            self._next = now + self._every
        self._logger.warning(message + " (%d so far)", *args, count, exc_info=traceback)


class Dispatcher:
    """Carries texts to callbacks. The socket thread offers, the dispatch thread delivers.

    Up to ``backlog`` texts wait in the queue. Past that, only the newest text of each feed and key is kept aside,
    in the order of arrival, behind everything that waits already; each one that it replaces is counted as dropped.
    Feeds that may not lose anything (notices, market status) and gaps always join the queue.
    """

    def __init__(
        self,
        routes: Mapping[tuple[str, str], Topic],
        sealed: Mapping[str, tuple[Topic, ...]],
        ciphers: Mapping[str, tuple[str, str]],
        *,
        clock: Clock,
        logger: logging.Logger,
        backlog: int,
        log_every: float,
    ) -> None:
        self._routes: Final = routes
        self._sealed: Final = sealed
        self._ciphers: Final = ciphers
        self._backlog: Final = backlog
        self._logger = logger
        from queue import SimpleQueue  # here: only those who listen need it

        self._queue: SimpleQueue[tuple[str, float] | _Action | None] = SimpleQueue()
        self._aside: dict[tuple[str, str], tuple[str, float]] = {}
        self._aside_lock = Lock()
        self._thread: Thread | None = None
        self._stopping = False
        self.garbage: Final = Throttled(logger, clock, log_every)
        self.errors: Final = Throttled(logger, clock, log_every)
        self.delivered: int = 0
        self.dropped: int = 0

    @property
    def waiting(self) -> int:
        """Texts between socket and callbacks."""
        return self._queue.qsize() + len(self._aside)

    @property
    def started(self) -> bool:
        """Whether there is a dispatch thread."""
        return self._thread is not None

    @property
    def here(self) -> bool:
        """Whether this is the dispatch thread."""
        return self._thread is current_thread()

    def start(self) -> None:
        """Start the dispatch thread."""
        self._thread = Thread(target=self._run, name="pykis-dispatch", daemon=True)
        self._thread.start()

    def stop(self, timeout: float) -> None:
        """End the dispatch thread; what waits is given up. A callback that runs is waited for so many seconds."""
        self._stopping = True
        self._queue.put(None)
        if self._thread is not None and not self.here:
            self._thread.join(timeout)

    def post(self, action: _Action) -> None:
        """Have something run on the dispatch thread, after everything that waits."""
        self._queue.put(action)

    def offer(self, text: str, received: float) -> None:
        """Hand over a plain data frame; only the socket thread calls this."""
        if self._aside or self._queue.qsize() >= self._backlog:
            self._overflow(text, received)
        else:
            self._queue.put((text, received))

    def must(self, text: str, received: float) -> None:
        """Hand over a frame that may not be lost."""
        self._queue.put((text, received))

    def deliver(self, text: str, received: float) -> None:
        """Decode one data frame and run its callbacks on this thread."""
        try:
            flag, tr_id, count, payload = text.split("|", 3)
            if count == "001" and flag == "0":
                values = payload.split("^")
                topic = self._routes.get((tr_id, values[0]))
                if topic is not None:
                    self._hand(topic, tr_id, values, received)
                    return
            self._rarely(flag, tr_id, count, payload, received)
        except ValueError as error:
            self.garbage.warn("A frame that cannot be read: %s: %s", error, self._shown(text))

    def unsealed(self, text: str) -> str:
        """An encrypted frame as a plain one.

        Raises:
            ValueError: it is no frame, there is no key for it, or it does not decrypt with it.
        """
        frame = split_frame(text)
        cipher = self._ciphers.get(frame.tr_id)
        if cipher is None:
            raise ValueError("no key for it")
        return f"0|{frame.tr_id}|{frame.size:03d}|{decrypt(frame.payload, *cipher)}"

    def _hand(self, topic: Topic, tr_id: str, values: list[str], received: float) -> None:
        """One record to the callbacks of its topic."""
        if len(values) < topic.least_width:
            raise ValueError("a record cut short")
        kind: type[Frame] | None = None
        event: Frame | None = None
        for handler in topic.handlers:
            if handler.record is not kind:
                kind = handler.record
                event = kind(values, tr_id, received)
            try:
                if handler.where is None or handler.where(event):
                    handler.callback(event)
            except (Exception, SystemExit):  # noqa: BLE001 - user code: logged, counted, and the others still run
                self._raised(handler)
        self.delivered += 1

    def _rarely(self, flag: str, tr_id: str, count: str, payload: str, received: float) -> None:
        """Frames of several records, notices, and what nobody listens to any more."""
        if flag == "1":
            self.deliver(self.unsealed(f"{flag}|{tr_id}|{count}|{payload}"), received)
            return
        if flag != "0":
            raise ValueError("neither plain nor encrypted")
        size = int(count)
        if size < 1:
            raise ValueError("a frame without records")
        sealed = self._sealed.get(tr_id)
        for values in records(payload, size):
            if sealed is not None:
                wide = widen_notice(values) if tr_id in _NOTICES else values
                for topic in sealed:
                    self._hand(topic, tr_id, wide, received)
            elif (tr_id, values[0]) in self._routes:
                self._hand(self._routes[tr_id, values[0]], tr_id, values, received)

    def _raised(self, handler: Handler) -> None:
        self.errors.warn("A callback of %s raised", handler.topic.label, traceback=True)

    def _shown(self, text: str) -> str:
        """What of a bad frame may stand in a log: nothing of an execution notice."""
        if any(f"|{tr_id}|" in text[:24] for tr_id in tuple(self._sealed)) or not text.startswith("0|"):
            return f"{len(text)} characters"
        return repr(text[:80])

    def _overflow(self, text: str, received: float) -> None:
        """Keep only the newest of each key; what may not be lost joins the queue all the same."""
        tr_id, _, rest = text[2:].partition("|")
        count, _, payload = rest.partition("|")
        place = (tr_id, payload.partition("^")[0])
        topic = self._routes.get(place)
        if tr_id in self._sealed or (topic is not None and not topic.droppable):
            self._queue.put((text, received))
            return
        if topic is None:  # nobody listens, or it cannot be read: nothing to keep
            self.dropped += 1
            return
        with self._aside_lock:
            if not self._aside:
                self._queue.put(self._catch_up)
            old = self._aside.pop(place, None)
            self._aside[place] = (text, received)
        if old is not None:
            self.dropped += int(count) if count.isdigit() else 1

    def _catch_up(self) -> None:
        """All that waited before is done: now what was kept aside."""
        with self._aside_lock:
            aside, self._aside = self._aside, {}
        for text, received in aside.values():
            self.deliver(text, received)

    def _run(self) -> None:
        get = self._queue.get
        while True:
            item = get()
            if self._stopping or item is None:
                return
            try:
                if callable(item):
                    item()
                else:
                    self.deliver(*item)
            except (Exception, SystemExit):  # noqa: BLE001 - the thread that carries everything must not end
                self.errors.warn("The dispatch thread met an error", traceback=True)
