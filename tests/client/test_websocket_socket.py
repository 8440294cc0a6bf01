from __future__ import annotations

import base64
import hashlib
import queue
import socket
import struct
import threading
import time
from collections.abc import Callable, Iterator

import pytest

from pykis.client.transport import RequestsTransport
from pykis.message import Socket, SocketClosed, TransportError, TransportTimeout


def frame(payload: bytes, opcode: int = 1, fin: bool = True) -> bytes:
    head = bytes([(0x80 if fin else 0) | opcode])
    if len(payload) < 126:
        return head + bytes([len(payload)]) + payload
    return head + bytes([126]) + struct.pack("!H", len(payload)) + payload


class Peer:
    """One accepted websocket, by hand."""

    def __init__(self, link: socket.socket) -> None:
        self.link = link
        self.request = b""
        while not self.request.endswith(b"\r\n\r\n"):
            self.request += link.recv(1)

    def accept(self) -> None:
        key = next(
            line.split(b": ")[1] for line in self.request.split(b"\r\n") if line.startswith(b"Sec-WebSocket-Key")
        )
        answer = base64.b64encode(hashlib.sha1(key + b"258EAFA5-E914-47DA-95CA-C5AB0DC85B11").digest())
        self.link.sendall(
            b"HTTP/1.1 101 Switching Protocols\r\nUpgrade: websocket\r\nConnection: Upgrade\r\n"
            b"Sec-WebSocket-Accept: " + answer + b"\r\n\r\n"
        )

    def receive(self) -> tuple[int, bytes]:
        head = self.exactly(2)
        size = head[1] & 0x7F
        mask = self.exactly(4)
        return head[0] & 0x0F, bytes(byte ^ mask[index % 4] for index, byte in enumerate(self.exactly(size)))

    def exactly(self, size: int) -> bytes:
        data = b""
        while len(data) < size:
            more = self.link.recv(size - len(data))
            if not more:
                raise EOFError
            data += more
        return data


class Server:
    def __init__(self) -> None:
        self.listener = socket.create_server(("127.0.0.1", 0))
        self.url = f"ws://127.0.0.1:{self.listener.getsockname()[1]}/tryitout"
        self.peers: list[Peer] = []

    def serve(self, play: Callable[[Peer], None]) -> None:
        def run() -> None:
            link, _ = self.listener.accept()
            link.settimeout(10)
            peer = Peer(link)
            self.peers.append(peer)
            play(peer)

        threading.Thread(target=run, daemon=True).start()


@pytest.fixture
def server() -> Iterator[Server]:
    made = Server()
    yield made
    for peer in made.peers:
        peer.link.close()
    made.listener.close()


def opened(server: Server, play: Callable[[Peer], None]) -> Socket:
    def begin(peer: Peer) -> None:
        peer.accept()
        play(peer)

    server.serve(begin)
    return RequestsTransport().connect(server.url, 5.0)


def test_text_both_ways(server: Server) -> None:
    heard: list[tuple[int, bytes]] = []

    def play(peer: Peer) -> None:
        heard.append(peer.receive())
        peer.link.sendall(frame("체결".encode()) + frame(b"x" * 9000) + frame(b"\xff\xfe bad"))

    link = opened(server, play)
    link.send('{"header": 1}')
    assert link.receive(5.0) == "체결"
    assert link.receive(5.0) == "x" * 9000
    found = link.receive(5.0)
    assert found is not None
    assert found.endswith(" bad")
    assert heard == [(1, b'{"header": 1}')]
    assert server.peers[0].request.startswith(b"GET /tryitout HTTP/1.1\r\n")
    link.close()


def test_a_time_out_in_the_middle_of_a_frame_loses_nothing(server: Server) -> None:
    go = threading.Event()
    whole = frame(b"0|H0STCNT0|001|" + b"1^" * 400)

    def play(peer: Peer) -> None:
        peer.link.sendall(whole[:1])
        go.wait(5)
        peer.link.sendall(whole[1:100])
        go.clear()
        go.wait(5)
        peer.link.sendall(whole[100:])

    link = opened(server, play)
    assert link.receive(0.05) is None
    go.set()
    assert link.receive(0.1) is None
    go.set()
    assert link.receive(5.0) == (b"0|H0STCNT0|001|" + b"1^" * 400).decode()
    link.close()


def test_pings_are_answered_and_fragments_joined(server: Server) -> None:
    heard: queue.Queue[tuple[int, bytes]] = queue.Queue()

    def play(peer: Peer) -> None:
        peer.link.sendall(frame(b"hello", opcode=9) + frame(b"a", fin=False) + frame(b"b", opcode=0))
        heard.put(peer.receive())

    link = opened(server, play)
    assert link.receive(5.0) == "ab"
    assert heard.get(timeout=5.0) == (10, b"hello")
    link.close()


@pytest.mark.parametrize("how", ["close frame", "cut", "cut in a frame"])
def test_the_end_is_said(server: Server, how: str) -> None:
    def play(peer: Peer) -> None:
        if how == "close frame":
            peer.link.sendall(frame(struct.pack("!H", 1009) + b"too big", opcode=8))
        elif how == "cut in a frame":
            peer.link.sendall(frame(b"x" * 100)[:50])
            peer.link.close()
        else:
            peer.link.close()

    link = opened(server, play)
    with pytest.raises(SocketClosed) as caught:
        link.receive(5.0)
    if how == "close frame":
        assert "1009 too big" in str(caught.value)
    link.close()
    with pytest.raises(SocketClosed):
        link.receive(5.0)
    with pytest.raises(SocketClosed):
        link.send("x")


def test_close_wakes_who_waits(server: Server, waits_in: Callable[[threading.Thread, str], None]) -> None:
    done = threading.Event()
    link = opened(server, lambda peer: done.wait(10) and None)
    ends: list[str] = []

    def wait() -> None:
        try:
            link.receive(None)
        except SocketClosed as error:
            ends.append(str(error))

    thread = threading.Thread(target=wait)
    thread.start()
    waits_in(thread, "recv_data")
    started = time.monotonic()
    link.close()
    link.close()
    thread.join(5)
    done.set()
    assert ends == ["closed by us"]
    assert time.monotonic() - started < 2


def test_what_cannot_be_opened(server: Server) -> None:
    transport = RequestsTransport()
    with socket.create_server(("127.0.0.1", 0)) as free:
        port = free.getsockname()[1]
    with pytest.raises(TransportError) as caught:
        transport.connect(f"ws://127.0.0.1:{port}/tryitout", 5.0)
    assert caught.value.sent is False
    server.serve(lambda peer: peer.link.sendall(b"HTTP/1.1 403 Forbidden\r\nContent-Length: 0\r\n\r\n"))
    with pytest.raises(TransportError, match="HTTP 403"):
        transport.connect(server.url, 5.0)
    server.serve(lambda peer: None)
    started = time.monotonic()
    with pytest.raises(TransportTimeout):
        transport.connect(server.url, 0.2)
    assert time.monotonic() - started < 3
    with pytest.raises(TransportError):
        transport.connect("ws://", 1.0)


def test_a_redirect_is_not_followed(server: Server) -> None:
    other = Server()
    server.serve(
        lambda peer: peer.link.sendall(
            f"HTTP/1.1 302 Found\r\nLocation: {other.url}\r\nContent-Length: 0\r\n\r\n".encode()
        )
    )
    with pytest.raises(TransportError):
        RequestsTransport().connect(server.url, 2.0)
    other.listener.settimeout(0.1)
    with pytest.raises(TimeoutError):
        other.listener.accept()
    other.listener.close()
