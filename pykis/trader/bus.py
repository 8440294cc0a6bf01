"""Handlers of events, on a thread of their own: a slow or broken one never touches the deciding thread."""

from __future__ import annotations

import logging
from collections.abc import Callable
from queue import SimpleQueue
from threading import Lock, Thread, current_thread
from typing import Any, TypeVar

from .errors import TraderError
from .event import Event

__all__ = ["EventBus"]

E = TypeVar("E", bound=Event)

_log = logging.getLogger("pykis.trader")


class EventBus:
    """Tells handlers what happened, in order, after it is durable."""

    def __init__(self) -> None:
        self._handlers: list[tuple[type[Event], Callable[[Any], object]]] = []
        self._lock = Lock()
        self._queue: SimpleQueue[Event | Callable[[], object] | None] = SimpleQueue()
        self._thread: Thread | None = None
        self.failures: int = 0
        """How often a handler raised."""

    def on(self, kind: type[E], handler: Callable[[E], object]) -> Callable[[], None]:
        """Call a handler with every event of a kind (`Event` for all of them); what is returned takes it away again.

        A handler that raises is logged and counted, the others run.

        Raises:
            TraderError: the kind is no class of events, or the handler cannot be called.
        """
        if not (isinstance(kind, type) and issubclass(kind, Event)):  # pyright: ignore[reportUnnecessaryIsInstance]
            raise TraderError(f"on takes a class of events, such as pykis.trader.OrderFilled, not {kind!r}.")
        if not callable(handler):
            raise TraderError(f"on takes something to call with each {kind.__name__}, not {handler!r}.")
        entry = (kind, handler)
        with self._lock:
            self._handlers.append(entry)

        def remove() -> None:
            with self._lock:
                if entry in self._handlers:
                    self._handlers.remove(entry)

        return remove

    def start(self) -> None:
        """Begin to deliver."""
        self._thread = Thread(target=self._run, name="pykis-trader-handlers", daemon=True)
        self._thread.start()

    def stop(self, timeout: float = 10.0) -> None:
        """Deliver what waits, for so many seconds at most, then end."""
        self._queue.put(None)
        thread = self._thread
        if thread is not None and thread is not current_thread():
            thread.join(timeout)
            if thread.is_alive():
                _log.error("A handler did not end in time: later events may not have been delivered")

    def publish(self, event: Event) -> None:
        """Hand an event over; returns at once."""
        self._queue.put(event)

    def call(self, function: Callable[[], object]) -> None:
        """Run something else on the handlers' thread, in order with the events."""
        self._queue.put(function)

    def _run(self) -> None:
        while (item := self._queue.get()) is not None:
            if isinstance(item, Event):
                with self._lock:
                    handlers = [handler for kind, handler in self._handlers if isinstance(item, kind)]
                for handler in handlers:
                    self._guarded(handler, item)
            else:
                self._guarded(_call, item)

    def _guarded(self, handler: Callable[[Any], object], item: object) -> None:
        try:
            handler(item)
        except BaseException:  # noqa: BLE001  the user's: whatever it raises, sys.exit() too, must not stop the others
            self.failures += 1
            _log.exception("A handler of %s raised; the others run", type(item).__name__)


def _call(function: Callable[[], object]) -> None:
    function()
