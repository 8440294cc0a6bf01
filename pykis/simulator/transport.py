"""The simulator as a transport: requests and websockets without a network, for fast tests and for trying things out."""

from __future__ import annotations

from threading import Condition

from ..clock import Clock
from ..message import Request, Response, SocketClosed, TransportError, TransportTimeout
from .sessions import SimSession
from .simulator import Simulator

__all__ = ["SimulatorTransport"]


class SimulatorTransport:
    """A `message.Transport` over a simulator, on the clock that the client has too.

    A request that a fault loses is lost at once on a clock that stands still: waiting happens by `clock.sleep`.
    """

    def __init__(self, simulator: Simulator, clock: Clock) -> None:
        self._simulator = simulator
        self._clock = clock
        self._sockets: list[_Socket] = []
        self._closed = False

    def send(self, request: Request) -> Response:
        """Exchange one request.

        Raises:
            TransportTimeout: a fault lost it, or the answer is slower than the read time-out.
            TransportError: a fault broke the connection, or the transport is closed.
        """
        if self._closed:
            raise TransportError("the transport is closed", sent=False)
        with self._simulator.guard:
            outcome = self._simulator.exchange(request, self._clock.time())
        if outcome.response is None and outcome.abort:
            raise TransportError("the connection broke before the answer came", sent=True)
        if outcome.response is None or outcome.delay > request.read_timeout:
            self._clock.sleep(request.read_timeout)
            raise TransportTimeout(f"no answer within {request.read_timeout:g} s", sent=True)
        self._clock.sleep(outcome.delay)
        return outcome.response

    def connect(self, url: str, timeout: float) -> _Socket:
        """Open a websocket; the URL does not matter."""
        if self._closed:
            raise TransportError("the transport is closed", sent=False)
        socket = _Socket(self._simulator, self._clock)
        self._sockets.append(socket)
        return socket

    def close(self) -> None:
        """Close every websocket; nothing can be sent after it."""
        self._closed = True
        for socket in self._sockets:
            socket.close()


class _Socket:
    """One end of a websocket session; any thread may send, receive or close."""

    def __init__(self, simulator: Simulator, clock: Clock) -> None:
        self._simulator = simulator
        self._clock = clock
        self._condition = Condition(simulator.guard)
        with simulator.guard:
            self._session: SimSession = simulator.connect(clock.time())
            self._session.on_wake = self._wake

    def _wake(self) -> None:
        with self._condition:
            self._condition.notify_all()

    def send(self, text: str) -> None:
        """Give the simulator a text frame."""
        with self._condition:
            if self._session.closed:
                raise SocketClosed("the session has ended")
            self._session.receive(text, self._clock.time())

    def receive(self, timeout: float | None) -> str | None:
        """The next text frame; None when the time-out came first.

        Raises:
            SocketClosed: the session has ended and nothing is left to read.
        """
        deadline = None if timeout is None else self._clock.monotonic() + timeout
        with self._condition:
            while True:
                needed = self._simulator.advance(self._clock.time())
                if self._session.outbox:
                    return self._session.outbox.popleft()
                if self._session.closing is not None:
                    raise SocketClosed(f"the session has ended: {self._session.closing.kind}")
                left = None if deadline is None else deadline - self._clock.monotonic()
                if left is not None and left <= 0:
                    return None
                pause = max(0.001, needed - self._clock.time()) if needed is not None else 1.0
                self._clock.wait(self._condition, pause if left is None else min(pause, left))

    def close(self) -> None:
        """End the session and wake who reads from it."""
        with self._condition:
            self._session.close()
            self._condition.notify_all()
