"""A server on a real socket that speaks as much of KIS as the client's tests need."""

from __future__ import annotations

import contextlib
import json
import socket
import ssl
import sys
import threading
import time
from collections.abc import Callable, Iterator, Mapping
from datetime import UTC, datetime, timedelta
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from pathlib import Path
from typing import Any, NamedTuple

import pytest
from cryptography import x509
from cryptography.hazmat.primitives import hashes, serialization
from cryptography.hazmat.primitives.asymmetric import ec
from cryptography.x509.oid import NameOID


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


class Tunnel:
    """A TLS server behind a proxy that knows CONNECT only."""

    def __init__(self, folder: Path) -> None:
        self.certificate = str(folder / "server.pem")
        _self_signed(Path(self.certificate))
        context = ssl.SSLContext(ssl.PROTOCOL_TLS_SERVER)
        context.load_cert_chain(self.certificate)
        self.server = StubServer()
        self.server.server.socket = context.wrap_socket(self.server.server.socket, server_side=True)
        self.port = self.server.server.server_address[1]
        self.connects = 0
        self.ends: list[socket.socket] = []
        self.listener = socket.create_server(("127.0.0.1", 0))
        self.proxy_url = f"http://127.0.0.1:{self.listener.getsockname()[1]}"
        threading.Thread(target=self.accept, daemon=True).start()

    def accept(self) -> None:
        while True:
            try:
                client, _ = self.listener.accept()
            except OSError:
                return
            self.ends.append(client)
            asked = b""
            while not asked.endswith(b"\r\n\r\n"):
                asked += client.recv(4096) or b"\r\n\r\n"
            if not asked.startswith(b"CONNECT "):
                client.close()
                continue
            self.connects += 1
            behind = socket.create_connection(("127.0.0.1", self.port))
            self.ends.append(behind)
            client.sendall(b"HTTP/1.1 200 Connection established\r\n\r\n")
            for source, target in ((client, behind), (behind, client)):
                threading.Thread(target=_pump, args=(source, target), daemon=True).start()

    def close(self) -> None:
        with contextlib.suppress(OSError):  # wakes accept() where closing does not
            self.listener.shutdown(socket.SHUT_RDWR)
        self.listener.close()
        self.server.close()
        for end in self.ends:
            end.close()


def _pump(source: socket.socket, target: socket.socket) -> None:
    with contextlib.suppress(OSError):
        while data := source.recv(65536):
            target.sendall(data)
    for end in (source, target):
        with contextlib.suppress(OSError):
            end.shutdown(socket.SHUT_RDWR)


def _self_signed(path: Path) -> None:
    key = ec.generate_private_key(ec.SECP256R1())
    name = x509.Name([x509.NameAttribute(NameOID.COMMON_NAME, "localhost")])
    now = datetime.now(UTC)
    made = x509.CertificateBuilder(name, name, key.public_key(), x509.random_serial_number())
    made = made.not_valid_before(now - timedelta(days=1)).not_valid_after(now + timedelta(days=1))
    made = made.add_extension(x509.SubjectAlternativeName([x509.DNSName("localhost")]), critical=False)
    made = made.add_extension(x509.BasicConstraints(ca=True, path_length=None), critical=True)
    plain = serialization.NoEncryption()
    path.write_bytes(
        key.private_bytes(serialization.Encoding.PEM, serialization.PrivateFormat.PKCS8, plain)
        + made.sign(key, hashes.SHA256()).public_bytes(serialization.Encoding.PEM)
    )


@pytest.fixture
def tunnel(tmp_path: Path) -> Iterator[Tunnel]:
    made = Tunnel(tmp_path)
    yield made
    made.close()


@pytest.fixture
def waits_in() -> Callable[[threading.Thread, str], None]:
    """Come back once a thread is inside a function of that name, which is one that blocks."""

    def inside(thread: threading.Thread, function: str) -> bool:
        frame = sys._current_frames().get(thread.ident or 0)
        while frame is not None and frame.f_code.co_name != function:
            frame = frame.f_back
        return frame is not None

    def wait(thread: threading.Thread, function: str) -> None:
        ends = time.monotonic() + 10
        while not inside(thread, function):
            assert time.monotonic() < ends, f"{thread.name} never came to {function}"
            time.sleep(0.002)

    return wait
