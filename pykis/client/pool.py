"""The pooled HTTP session: it knows whether a byte left, and how long a connection has been idle."""

from __future__ import annotations

import logging
import threading
import time
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from requests import Session

__all__ = ["Exchange", "ExchangeLocal", "make_session"]


class Exchange:
    """What happens to one request on its way."""

    __slots__ = ("max_idle", "sent", "tracked")

    def __init__(self, max_idle: float | None) -> None:
        self.max_idle: float | None = max_idle
        self.tracked: bool = False
        """Whether it came as far as one of our connections."""
        self.sent: bool = False
        """Whether bytes of the request were handed to the network."""


class ExchangeLocal(threading.local):
    """The exchange that this thread is carrying out."""

    current: Exchange | None = None


class _NoQuery(logging.Filter):
    """urllib3 logs the whole address at DEBUG, and KIS' queries hold the account number."""

    def filter(self, record: logging.LogRecord) -> bool:
        if isinstance(record.args, tuple):
            record.args = tuple(
                argument.partition("?")[0] + "?..." if isinstance(argument, str) and "/uapi/" in argument else argument
                for argument in record.args
            )
        return True


def make_session(local: ExchangeLocal, size: int) -> Session:
    """A `requests.Session` without repeats whose connections report to the thread's `Exchange`."""
    import requests  # the largest import of all; here, when a client is made
    from requests.adapters import HTTPAdapter
    from urllib3.connection import HTTPConnection, HTTPSConnection
    from urllib3.connectionpool import HTTPConnectionPool, HTTPSConnectionPool

    class Watched(HTTPConnection):
        _used_at = (0.0, 0.0)

        def used(self) -> None:
            self._used_at = (time.monotonic(), time.time())

        def idle(self) -> float:
            """Seconds since it was used; the wall clock also counts while the machine sleeps."""
            steady, wall = self._used_at
            return max(time.monotonic() - steady, abs(time.time() - wall))

        def close_if_stale(self) -> None:
            exchange = local.current
            limit = exchange.max_idle if exchange is not None else None
            if limit is not None and self.sock is not None and self.idle() > limit:
                self.close()

        def connect(self) -> None:
            exchange = local.current or Exchange(None)
            exchange.tracked = True
            before = exchange.sent
            try:
                super().connect()
            finally:
                exchange.sent = before  # a proxy's CONNECT is no byte of the request
            self.used()

        def request(self, *args: Any, **kwargs: Any) -> None:
            exchange = local.current
            if exchange is not None:
                exchange.tracked = True
            self.close_if_stale()  # sending opens it anew
            try:
                super().request(*args, **kwargs)
            finally:
                self.used()

        def send(self, data: Any) -> None:
            if self.sock is None:
                self.connect()
            exchange = local.current
            if exchange is not None:
                exchange.sent = True
            super().send(data)

        def getresponse(self) -> Any:
            response = super().getresponse()
            self.used()
            return response

    class WatchedTLS(Watched, HTTPSConnection):
        pass

    class Fresh(HTTPConnectionPool):
        def _get_conn(self, timeout: float | None = None) -> Any:
            """Closed here already, so that urllib3 makes a proxy's tunnel anew."""
            connection: Any = super()._get_conn(timeout)
            connection.close_if_stale()
            return connection

    class Pool(Fresh):
        ConnectionCls = Watched  # pyright: ignore[reportAssignmentType]

    class PoolTLS(Fresh, HTTPSConnectionPool):
        ConnectionCls = WatchedTLS  # pyright: ignore[reportAssignmentType]

    class Adapter(HTTPAdapter):
        def init_poolmanager(self, *args: Any, **kwargs: Any) -> None:
            super().init_poolmanager(*args, **kwargs)
            self.poolmanager.pool_classes_by_scheme = {"http": Pool, "https": PoolTLS}

        def proxy_manager_for(self, proxy: Any, **kwargs: Any) -> Any:
            manager = super().proxy_manager_for(proxy, **kwargs)
            if not str(proxy).lower().startswith("socks"):  # those pools know how to speak SOCKS
                manager.pool_classes_by_scheme = {"http": Pool, "https": PoolTLS}
            return manager

    for name in ("urllib3.connection", "urllib3.connectionpool", "urllib3.util.retry"):
        logger = logging.getLogger(name)
        if not any(type(known).__name__ == _NoQuery.__name__ for known in logger.filters):
            logger.addFilter(_NoQuery())
    session = requests.Session()
    for scheme in ("https://", "http://"):
        session.mount(scheme, Adapter(pool_connections=4, pool_maxsize=size, max_retries=0))
    return session
