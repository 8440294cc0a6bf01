"""The socket thread: it makes the link, keeps KIS told of what is wanted, reads, and never runs user code."""

from __future__ import annotations

import logging
from collections.abc import Callable
from datetime import datetime
from functools import partial
from random import Random
from threading import Condition, Lock, Thread, current_thread
from typing import Final

from ..clock import Clock, kst
from ..errors import KisError, KisNetworkError
from ..message import Socket, SocketClosed, TransportError
from .dispatch import Dispatcher
from .link import LinkPolicy, LinkRefused, StreamSettings
from .stream_messages import PINGPONG, read_control, registration
from .subscriptions import Registry, Reply

__all__ = ["GapWatch", "Reader"]


class GapWatch:
    """A callback for outages; its subscription."""

    __slots__ = ("_reader", "callback", "closed")

    def __init__(self, callback: Callable[[datetime, datetime], object], reader: Reader) -> None:
        self.callback: Callable[[datetime, datetime], object] = callback
        self.closed: bool = False
        self._reader = reader

    def close(self) -> None:
        """Take the callback away."""
        with self._reader.changed:
            self.closed = True
            self._reader.watches = tuple(one for one in self._reader.watches if one is not self)

    def __enter__(self) -> GapWatch:
        return self

    def __exit__(self, *exc: object) -> None:
        self.close()

    def __repr__(self) -> str:
        return f"Subscription(gaps{', closed' if self.closed else ''})"

    def tell(self, start: datetime, end: datetime) -> None:
        """Call back, on the dispatch thread."""
        if not self.closed:
            self.callback(start, end)


class Reader:
    """The link and its thread. `changed` guards the registry and the link's state, and is notified of each change."""

    def __init__(
        self,
        registry: Registry,
        dispatcher: Dispatcher,
        *,
        connect: Callable[[], Socket],
        approve: Callable[[], str],
        clock: Clock,
        random: Random,
        settings: StreamSettings,
        logger: logging.Logger,
    ) -> None:
        self.changed: Final = Condition()
        self.proven: bool = False
        """The link stands and KIS has answered on it."""
        self.closed: bool = False
        self.watches: tuple[GapWatch, ...] = ()
        self.received: int = 0
        self.connects: int = 0
        self.links: int = 0
        self.gaps: int = 0
        self.last_frame: float = 0.0
        """Unix time of the last data frame."""
        self.last_error: str = ""
        self._registry: Final = registry
        self._dispatcher: Final = dispatcher
        self._connect: Final = connect
        self._approve: Final = approve
        self._clock: Final = clock
        self._settings: Final = settings
        self._logger: Final = logger
        self._policy: Final = LinkPolicy(settings, random)
        self._send_lock: Final = Lock()
        self._thread: Thread | None = None
        self._socket: Socket | None = None
        self._approval = ""
        self._gap_since: float | None = None
        self._last_text = 0.0

    @property
    def here(self) -> bool:
        """Whether this is the socket thread."""
        return self._thread is current_thread()

    def start(self) -> None:
        """Start the thread, once; the lock is held."""
        if self._thread is None:
            self._thread = Thread(target=self._run, name="pykis-stream", daemon=True)
            self._thread.start()

    def stop(self) -> None:
        """End the link and the thread."""
        with self.changed:
            self.closed = True
            self.proven = False
            socket, thread = self._socket, self._thread
            self.changed.notify_all()
        if socket is not None:
            socket.close()
        if thread is not None and not self.here:
            thread.join(self._settings.farewell)

    def flush(self) -> None:
        """Tell KIS what is due; the lock is held, so that the order on the wire is the order of decisions."""
        socket = self._socket
        if socket is None:
            return
        try:
            for topic, on in self._registry.due(self._clock.monotonic(), proven=self.proven):
                self._send(socket, registration(self._approval, topic.tr_id, topic.key, on))
                self._logger.debug("%s %s", "register" if on else "unregister", topic.label)
        except SocketClosed:
            socket.close()  # wakes the socket thread, which does the rest

    def _send(self, socket: Socket, text: str) -> None:
        with self._send_lock:
            socket.send(text)

    def _run(self) -> None:
        while self._wanted():
            try:
                self._hold(self._open())
            except LinkRefused as refusal:
                self._ended(str(refusal), refusal=refusal)
            except SocketClosed as error:
                self._ended(str(error) or "the link was closed")
            except TransportError as error:
                self._ended(str(error), KisNetworkError(f"The websocket cannot be reached: {error}", sent=False))
            except KisError as error:
                self._ended(str(error), error)
            except Exception as error:  # a mistake of ours must not leave everybody in silence
                self._logger.exception("The socket thread met an error")
                self._ended(type(error).__name__, KisNetworkError(f"The link failed: {error!r}", sent=False))

    def _wanted(self) -> bool:
        """Wait until a link is wanted and may be made; False at the end."""
        with self.changed:
            while not self.closed:
                if not self._registry.wanted:
                    self._gap_since = None
                    self._clock.wait(self.changed, None)
                    continue
                pause = self._policy.pause(self._clock.monotonic())
                if pause <= 0:
                    return True
                self._clock.wait(self.changed, min(pause, 1.0))
            return False

    def _open(self) -> Socket:
        self.connects += 1
        try:
            approval = self._approve()
            socket = self._connect()
        finally:  # KIS saw it before now: so counted, no window that it sees holds one too many
            self._policy.connecting(self._clock.monotonic())
        with self.changed:
            self._socket, self._approval = socket, approval
            self._last_text = self._clock.time()
            if self.closed:
                raise SocketClosed("closed")
            self.flush()
        return socket

    def _hold(self, socket: Socket) -> None:
        """Read until the link ends, by `SocketClosed` or `LinkRefused`."""
        settings, clock, offer = self._settings, self._clock, self._dispatcher.offer
        poll = min(settings.poll, settings.silence / 2)
        now = clock.monotonic()
        heard, look = now, now + poll
        while not self.closed:
            text = socket.receive(poll)
            now = clock.monotonic()
            if text is not None:
                heard = now
                self._last_text = at = clock.time()
                if text.startswith("0|"):
                    self.received += 1
                    self.last_frame = at
                    offer(text, at)
                else:
                    self._special(socket, text, at)
            elif now - heard >= settings.silence:
                raise SocketClosed(f"no sign of life for {settings.silence:g} s")
            if now >= look:
                look = now + poll
                with self.changed:
                    self.flush()

    def _special(self, socket: Socket, text: str, at: float) -> None:
        """All but a plain data frame."""
        if text.startswith("1|"):
            self.received += 1
            self.last_frame = at
            try:
                self._dispatcher.must(self._dispatcher.unsealed(text), at)  # now: after a reconnect the key is another
            except ValueError:
                self._dispatcher.garbage.warn("A notice that cannot be decrypted: %d characters", len(text))
            return
        reply = read_control(text)
        if reply is None:
            self._dispatcher.garbage.warn("A text that is neither frame nor answer: %d characters", len(text))
        elif reply.tr_id == PINGPONG:
            self._send(socket, text)
        elif LinkRefused.means(reply.msg_cd):
            raise LinkRefused(reply.msg_cd, reply.msg1)
        else:
            self._answered(reply)

    def _answered(self, reply: Reply) -> None:
        """KIS answered a registration: the link is good."""
        with self.changed:
            now = self._clock.monotonic()
            if not self.proven:
                self.proven = True
                self.links += 1
                self._policy.proven(now)
            topic = self._registry.answer(reply, now)
            level = logging.WARNING if reply.refused else logging.DEBUG
            self._logger.log(level, "KIS: %s [%s] %s", reply.msg1, reply.msg_cd, topic.label if topic else "")
            self.flush()
            if self._gap_since is not None and self._registry.settled:
                self._announce(self._gap_since, self._clock.time())
                self._gap_since = None
            self.changed.notify_all()

    def _announce(self, start: float, end: float) -> None:
        """Post the gap to the dispatch thread."""
        self.gaps += 1
        self._logger.info("The websocket is back after %.1f s", end - start)
        for watch in self.watches:
            self._dispatcher.post(partial(watch.tell, kst(start), kst(end)))

    def _ended(self, why: str, error: KisError | None = None, refusal: LinkRefused | None = None) -> None:
        """The link ended or could not be made: forget what KIS knew, decide who must be told."""
        with self.changed:
            socket, self._socket = self._socket, None
            now = self._clock.monotonic()
            if self.proven and self._gap_since is None:
                self._gap_since = self._last_text
            self.proven = False
            self.last_error = why
            self._policy.ended(now)
            self._registry.lost()
            if refusal is not None:
                error = refusal.error() if self._policy.refused(refusal, now) else None
            elif self._policy.had_link:
                error = None  # an outage is waited out; whoever waits has a time-out
            if error is not None:
                self._registry.fail(error)
            if not self.closed:
                self._logger.warning("The websocket ended: %s", why)
            self.changed.notify_all()
        if socket is not None:
            socket.close()
