"""The engine's numbers over HTTP on loopback, for Prometheus to fetch. Off unless you start it."""

from __future__ import annotations

import logging
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from threading import Thread
from typing import Protocol

from .errors import EngineStateError

__all__ = ["MetricsServer"]

_log = logging.getLogger("pykis.trader")


class _Metered(Protocol):
    """Whose numbers they are: an engine."""

    def metrics(self) -> str:
        """Its numbers."""
        ...


class MetricsServer:
    """Answers ``GET /metrics`` on this machine alone. A context manager; starts at once.

        with TradingEngine(kis) as engine, MetricsServer(engine, 9464):
            ...

    Args:
        engine: whose numbers; while it does not run the answer is 503.
        port: 0 for any that is free, see `port`.

    Raises:
        OSError: the port is taken.
    """

    def __init__(self, engine: _Metered, port: int = 0) -> None:
        self._server = _Server(engine, port)
        self._thread = Thread(target=self._server.serve_forever, args=(0.1,), name="pykis-trader-metrics", daemon=True)
        self._thread.start()

    @property
    def port(self) -> int:
        """Where it listens."""
        return self._server.server_port

    @property
    def url(self) -> str:
        """What Prometheus is to fetch."""
        return f"http://127.0.0.1:{self.port}/metrics"

    def close(self) -> None:
        """End."""
        self._server.shutdown()
        self._server.server_close()
        self._thread.join()

    def __enter__(self) -> MetricsServer:
        return self

    def __exit__(self, *exc: object) -> None:
        self.close()

    def __repr__(self) -> str:
        return f"<MetricsServer {self.url}>"


class _Server(ThreadingHTTPServer):
    daemon_threads = True

    def __init__(self, engine: _Metered, port: int) -> None:
        self.engine = engine
        super().__init__(("127.0.0.1", port), _Answer)


class _Answer(BaseHTTPRequestHandler):
    timeout = 5.0
    server: _Server  # pyright: ignore[reportIncompatibleVariableOverride]

    def do_GET(self) -> None:
        if self.path.split("?")[0] != "/metrics":
            self._say(404, "Only /metrics is here.\n")
            return
        try:
            self._say(200, self.server.engine.metrics())
        except EngineStateError as error:
            self._say(503, f"{error}\n")

    def _say(self, code: int, text: str) -> None:
        body = text.encode()
        self.send_response(code)
        self.send_header("Content-Type", "text/plain; version=0.0.4; charset=utf-8")
        self.send_header("Content-Length", str(len(body)))
        self.end_headers()
        self.wfile.write(body)

    def log_message(self, format: str, *args: object) -> None:
        _log.debug("metrics: " + format, *args)
