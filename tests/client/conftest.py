"""A server on a real socket that speaks as much of KIS as the client's tests need."""

from __future__ import annotations

import json
import threading
from collections.abc import Callable, Iterator, Mapping
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from typing import Any, NamedTuple

import pytest


class Seen(NamedTuple):
    """A request as it came in."""

    method: str
    path: str
    headers: list[tuple[str, str]]
    body: bytes
    connection: int
    """Which connection it came on, counted from 1."""

    def header(self, name: str) -> str:
        return dict(self.headers).get(name, "")


class StubServer:
    """Answers what ``answer`` says: (status, headers, body), or None to cut the connection without a word."""

    def __init__(self) -> None:
        self.seen: list[Seen] = []
        self.connections = 0
        self.lock = threading.Lock()
        self.answer: Callable[[Seen], tuple[int, Mapping[str, str], bytes] | None] = lambda seen: (
            200,
            {"tr_cont": "D"},
            json.dumps({"rt_cd": "0", "msg_cd": "MCA00000", "msg1": "", "output": {}}).encode(),
        )
        self.tokens: list[str] = []
        stub = self

        class Handler(BaseHTTPRequestHandler):
            protocol_version = "HTTP/1.1"
            disable_nagle_algorithm = True
            timeout = 30

            def setup(self) -> None:
                super().setup()
                with stub.lock:
                    stub.connections += 1
                    self.number = stub.connections

            def do_GET(self) -> None:
                self.exchange()

            def do_POST(self) -> None:
                self.exchange()

            def exchange(self) -> None:
                body = self.rfile.read(int(self.headers.get("Content-Length") or 0))
                seen = Seen(self.command, self.path, list(self.headers.items()), body, self.number)
                with stub.lock:
                    stub.seen.append(seen)
                found = stub.token(seen) if seen.path == "/oauth2/tokenP" else stub.answer(seen)
                if found is None:
                    self.close_connection = True
                    return
                status, headers, content = found
                self.send_response(status)
                for name, value in {"Content-Length": str(len(content)), **headers}.items():
                    self.send_header(name, value)
                self.end_headers()
                self.wfile.write(content)

            def log_message(self, format: str, *args: Any) -> None:
                """Quiet."""

        class Server(ThreadingHTTPServer):
            daemon_threads = True
            request_queue_size = 64

            def handle_error(self, request: Any, client_address: Any) -> None:
                """A client that went away is no error here."""

        self.server = Server(("127.0.0.1", 0), Handler)
        self.url = f"http://127.0.0.1:{self.server.server_address[1]}"
        threading.Thread(target=self.server.serve_forever, args=(0.02,), daemon=True).start()

    def token(self, seen: Seen) -> tuple[int, Mapping[str, str], bytes]:
        with self.lock:
            self.tokens.append(f"issued-{len(self.tokens) + 1}")
            value = self.tokens[-1]
        body = {"access_token": value, "token_type": "Bearer", "expires_in": 86400}
        return 200, {}, json.dumps(body).encode()

    def calls(self, path: str) -> list[Seen]:
        return [seen for seen in self.seen if seen.path.partition("?")[0] == path]

    def close(self) -> None:
        self.server.shutdown()
        self.server.server_close()


@pytest.fixture
def stub() -> Iterator[StubServer]:
    server = StubServer()
    yield server
    server.close()
