"""A websocket over the library websocket-client, text frames only."""

from __future__ import annotations

import contextlib
import threading
from typing import TYPE_CHECKING, Protocol, cast

from ..message import Socket, SocketClosed, TransportError, TransportTimeout

if TYPE_CHECKING:
    import socket

__all__ = ["open_websocket"]

_TEXT, _CLOSE = 0x1, 0x8


def open_websocket(url: str, timeout: float) -> Socket:
    """Connect and shake hands within so many seconds; no redirects, no pings of our own.

    Raises:
        TransportTimeout: not in time.
        TransportError: it cannot be opened.
    """
    import websocket  # with its own imports 30 ms; needed only by those who listen

    try:
        link = websocket.create_connection(
            url,
            timeout=timeout,
            redirect_limit=0,
            enable_multithread=True,
            skip_utf8_validation=True,  # eleven times the throughput; text is decoded, and so checked, anyway
        )
    except (websocket.WebSocketTimeoutException, TimeoutError):
        raise TransportTimeout("the websocket could not be opened in time", sent=False) from None
    except websocket.WebSocketBadStatusException as error:
        raise TransportError(f"the websocket was refused (HTTP {error.status_code})", sent=True) from None
    except (websocket.WebSocketException, OSError, ValueError) as error:
        raise TransportError(f"the websocket could not be opened ({type(error).__name__})", sent=False) from None
    return _WebSocket(cast(_Link, link), websocket.WebSocketTimeoutException, websocket.WebSocketException)


class _Link(Protocol):
    """What is used of the library's class, which has no types."""

    sock: socket.socket | None

    def send(self, payload: str) -> int: ...
    def send_close(self) -> None: ...
    def settimeout(self, timeout: float | None) -> None: ...
    def recv_data(self) -> tuple[int, bytes]: ...
    def shutdown(self) -> None: ...


class _WebSocket:
    """One open websocket. One thread receives; any thread sends and closes."""

    def __init__(self, link: _Link, timed_out: type[Exception], failed: type[Exception]) -> None:
        self._link = link
        self._timed_out = timed_out
        self._failures: tuple[type[Exception], ...] = (failed, OSError, ValueError, AttributeError)
        self._timeout: float | None = -1.0
        self._state = threading.Lock()
        self._reading = False
        self._closed = False

    def send(self, text: str) -> None:
        if self._closed:
            raise SocketClosed("closed by us")
        try:
            self._link.send(text)
        except self._failures as error:
            raise SocketClosed(f"the link broke while sending ({type(error).__name__})") from None

    def receive(self, timeout: float | None) -> str | None:
        with self._state:
            if self._closed:
                raise SocketClosed("closed by us")
            self._reading = True
        try:
            return self._receive(timeout)
        finally:
            with self._state:
                self._reading = False
                closed = self._closed
            if closed:
                self._link.shutdown()

    def _receive(self, timeout: float | None) -> str | None:
        if timeout != self._timeout:
            self._link.settimeout(timeout)
            self._timeout = timeout
        while True:
            try:
                opcode, data = self._link.recv_data()
            except self._timed_out:
                return None
            except self._failures as error:
                reason = "closed by us" if self._closed else f"the link broke ({type(error).__name__})"
                raise SocketClosed(reason) from None
            if opcode == _CLOSE:
                raise SocketClosed(_farewell(data))
            if opcode == _TEXT:
                return data.decode("utf-8", "replace")

    def close(self) -> None:
        with self._state:
            if self._closed:
                return
            self._closed = True
            reading = self._reading
        with contextlib.suppress(*self._failures):
            if self._link.sock is not None:
                self._link.sock.settimeout(0.5)
            self._link.send_close()
        with contextlib.suppress(*self._failures):
            if self._link.sock is not None:
                from socket import SHUT_RDWR  # here: it would slow `import pykis` down

                self._link.sock.shutdown(SHUT_RDWR)  # wakes a blocked receive
        if not reading:
            self._link.shutdown()


def _farewell(data: bytes) -> str:
    """Code and reason of a close frame."""
    if len(data) < 2:
        return "closed by the server"
    code, reason = int.from_bytes(data[:2], "big"), data[2:].decode("utf-8", "replace")
    return f"closed by the server: {code} {reason}".rstrip()
