"""What passes between pykis and a KIS: a request, a response, and the transport that carries them."""

from __future__ import annotations

from collections.abc import Mapping
from typing import NamedTuple, Protocol

__all__ = ["Request", "Response", "Socket", "SocketClosed", "Transport", "TransportError", "TransportTimeout"]


class Request(NamedTuple):
    """One HTTP request, complete but for the bytes."""

    method: str
    url: str
    """Absolute, without the query."""
    headers: Mapping[str, str]
    query: Mapping[str, str]
    body: bytes | None = None
    connect_timeout: float = 3.05
    read_timeout: float = 10.0
    """Seconds."""
    max_idle: float | None = None
    """If given, the request must not ride a connection that was idle for longer (seconds): for orders."""
    bearer: str = ""
    """The access token, apart from the headers so that nothing can replace it on the way."""

    def __repr__(self) -> str:
        return f"Request({self.method} {self.url})"


class Response(NamedTuple):
    """One HTTP answer."""

    status: int
    headers: Mapping[str, str]
    """As on the wire: KIS' own names in lower case, the standard ones in Title-Case."""
    body: bytes

    def __repr__(self) -> str:
        return f"Response({self.status}, {len(self.body)} bytes)"

    def header(self, name: str) -> str:
        """A header's value whatever the casing of its name; blank if it is not there."""
        found = self.headers.get(name)
        if found is not None:
            return found
        lower = name.lower()
        for key, value in self.headers.items():
            if key.lower() == lower:
                return value
        return ""


class TransportError(Exception):
    """The exchange of a request for a response failed.

    Attributes:
        sent: False only if it is certain that no byte of the request left.
    """

    def __init__(self, message: str, *, sent: bool) -> None:
        self.sent = sent
        super().__init__(message)


class TransportTimeout(TransportError):
    """The answer did not come in time."""


class SocketClosed(Exception):
    """The websocket is no more; code and reason are in the message."""


class Socket(Protocol):
    """One open websocket, text frames only."""

    def send(self, text: str) -> None:
        """Send one text frame; `SocketClosed` if that is no longer possible."""
        ...

    def receive(self, timeout: float | None) -> str | None:
        """The next text frame; None when the time-out (seconds) came first; `SocketClosed` at the end."""
        ...

    def close(self) -> None:
        """Close; may be called from any thread and more than once; wakes a blocked `receive`."""
        ...


class Transport(Protocol):
    """Carries requests and opens websockets. The real one uses the network; a simulator can stand in."""

    def send(self, request: Request) -> Response:
        """Exchange one request; `TransportError` if no whole response came."""
        ...

    def connect(self, url: str, timeout: float) -> Socket:
        """Open a websocket within so many seconds; `TransportError` if that fails."""
        ...

    def close(self) -> None:
        """Let go of every connection."""
        ...
