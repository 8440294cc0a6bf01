"""The transport that uses the network: one pooled `requests.Session`, and websockets."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, NoReturn

from ..message import Request, Response, Socket, TransportError, TransportTimeout
from .files import after_fork
from .pool import Exchange, ExchangeLocal, make_session
from .websocket_socket import open_websocket

if TYPE_CHECKING:
    from requests import PreparedRequest

__all__ = ["RequestsTransport"]


class RequestsTransport:
    """Carries requests over HTTP(S). Safe for any number of threads, and in a forked child.

    It sends each request once, follows no redirect (one would send the body again), always has a time-out, and
    says of each failure whether a byte of the request can have left.

    Args:
        size: how many idle connections are kept.
    """

    def __init__(self, size: int = 32) -> None:
        self._size = size
        self._local = ExchangeLocal()
        self._session = make_session(self._local, size)
        after_fork(self._remake)

    def _remake(self) -> None:
        """A forked child must not write into the connections of its parent."""
        self._parents = self._session
        self._local = ExchangeLocal()
        self._session = make_session(self._local, self._size)

    def send(self, request: Request) -> Response:
        """Exchange one request.

        Raises:
            TransportTimeout: no connection or no answer in time.
            TransportError: any other failure; its text holds no address and no key.
        """
        from http.client import HTTPException

        import requests  # loaded when the session was made; here for its names
        from urllib3.exceptions import HTTPError

        exchange = self._local.current = Exchange(request.max_idle)
        try:
            answer = self._session.request(
                request.method,
                request.url,
                params=dict(request.query),
                data=request.body,
                headers=dict(request.headers),
                auth=_bearer(request.bearer),
                timeout=(request.connect_timeout, request.read_timeout),
                allow_redirects=False,
            )
            return Response(answer.status_code, dict(answer.headers), answer.content)
        except requests.ConnectTimeout:
            failure: TransportError = TransportTimeout(
                f"no connection to {_host(request.url)} in time", sent=exchange.sent
            )
        except requests.Timeout:
            failure = TransportTimeout("no answer in time", sent=True)
        except (requests.RequestException, HTTPError, HTTPException, OSError) as error:
            sent = exchange.sent if exchange.tracked else not _never_connected(error)
            failure = TransportError(_words(error, sent, _host(request.url)), sent=sent)
        finally:
            self._local.current = None
        raise failure  # here, so that no __context__ leads to the library's error: that holds headers and body

    def connect(self, url: str, timeout: float) -> Socket:
        """Open a websocket.

        Raises:
            TransportTimeout: not within so many seconds.
            TransportError: it cannot be opened.
        """
        return open_websocket(url, timeout)

    def close(self) -> None:
        """Close every idle connection."""
        self._session.close()

    def __reduce__(self) -> NoReturn:
        raise TypeError("a transport is not pickled; make one in each process")


def _bearer(token: str) -> Any:
    """As `auth=`, because requests otherwise lets a ``~/.netrc`` replace the header."""

    def sign(prepared: PreparedRequest) -> PreparedRequest:
        if token:
            prepared.headers["authorization"] = f"Bearer {token}"
        return prepared

    return sign


def _never_connected(error: Exception) -> bool:
    """Whether an error that came from no connection of ours can only have come before one was made."""
    import requests
    from urllib3.exceptions import MaxRetryError, NewConnectionError

    if isinstance(error, requests.exceptions.InvalidURL | requests.exceptions.MissingSchema):
        return True
    reason = error.args[0] if error.args else None
    return isinstance(reason, MaxRetryError) and isinstance(reason.reason, NewConnectionError)


def _host(url: str) -> str:
    """Host and port: all of an address that a message may hold."""
    from urllib.parse import urlsplit

    try:
        parts = urlsplit(url)
        return f"{parts.hostname}:{parts.port}" if parts.port else parts.hostname or "the host"
    except ValueError:
        return "the host"


def _words(error: Exception, sent: bool, host: str) -> str:
    """In our own words: the library's hold the whole address, and KIS' queries hold the account number."""
    import requests

    if isinstance(error, requests.exceptions.SSLError):
        return "the TLS connection failed" if sent else f"no TLS connection to {host} could be made"
    if isinstance(error, requests.exceptions.ProxyError):
        return "the proxy refused or failed"
    return "the connection broke before a whole answer came" if sent else f"no connection to {host} could be made"
