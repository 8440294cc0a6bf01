"""Frames a second from a real socket to a callback that reads them, on one core; the sender is another process.

python -m benchmarks.socket_rate
"""

from __future__ import annotations

import base64
import hashlib
import json
import os
import socket
import statistics
import struct
import subprocess
import sys
import threading
import time

from pykis.adapter.events import PRICE_FEEDS, PriceEvent
from pykis.client.stream import Stream, StreamSettings
from pykis.client.stream_messages import registration
from pykis.client.websocket_socket import open_websocket

from .figures import Figure, table
from .frames import trades

FRAMES = 60_000
ROUNDS = 5
TARGET = 25_000
_GUID = b"258EAFA5-E914-47DA-95CA-C5AB0DC85B11"


def _framed(text: str) -> bytes:
    """A websocket text frame of a server."""
    data = text.encode()
    head = struct.pack("!BB", 0x81, len(data)) if len(data) < 126 else struct.pack("!BBH", 0x81, 126, len(data))
    return head + data


def _read(link: socket.socket) -> str:
    """A masked text frame of a client."""
    head = _exactly(link, 2)
    size = head[1] & 0x7F
    if size == 126:
        size = struct.unpack("!H", _exactly(link, 2))[0]
    mask, data = _exactly(link, 4), _exactly(link, size)
    return bytes(byte ^ mask[place % 4] for place, byte in enumerate(data)).decode()


def _exactly(link: socket.socket, size: int) -> bytes:
    found = b""
    while len(found) < size:
        more = link.recv(size - len(found))
        if not more:
            raise ConnectionError("the client left")
        found += more
    return found


def serve(symbols: list[str]) -> None:
    """Accept one client, acknowledge its registrations, and send as fast as it reads once all are there."""
    with socket.create_server(("127.0.0.1", 0)) as listener:
        print(listener.getsockname()[1], flush=True)
        link, _ = listener.accept()
    with link:
        request = b""
        while b"\r\n\r\n" not in request:
            request += link.recv(4096)
        key = next(line for line in request.split(b"\r\n") if line.lower().startswith(b"sec-websocket-key"))
        accept = base64.b64encode(hashlib.sha1(key.split(b":")[1].strip() + _GUID).digest())
        link.sendall(
            b"HTTP/1.1 101 Switching Protocols\r\nUpgrade: websocket\r\nConnection: Upgrade\r\n"
            b"Sec-WebSocket-Accept: " + accept + b"\r\n\r\n"
        )
        for _ in symbols:
            asked = json.loads(_read(link))["body"]["input"]
            body = {"rt_cd": "0", "msg_cd": "OPSP0000", "msg1": "SUBSCRIBE SUCCESS"}
            header = {"tr_id": asked["tr_id"], "tr_key": asked["tr_key"], "encrypt": "N"}
            link.sendall(_framed(json.dumps({"header": header, "body": body})))
        block = b"".join(_framed(text) for text in trades(symbols))
        _read(link)  # the client says when
        sent = 0
        while sent < FRAMES:
            link.sendall(block)
            sent += 4000
        _read(link)  # and when it has seen enough


class Sender:
    """The sending process and a websocket to it."""

    def __init__(self, symbols: list[str]) -> None:
        self._process = subprocess.Popen(
            [sys.executable, "-m", "benchmarks.socket_rate", "serve", *symbols], stdout=subprocess.PIPE, text=True
        )
        assert self._process.stdout is not None
        port = int(self._process.stdout.readline())
        self.link = open_websocket(f"ws://127.0.0.1:{port}/tryitout", 10)

    def end(self) -> None:
        """Let it end."""
        self.link.close()
        self._process.wait(10)
        assert self._process.stdout is not None
        self._process.stdout.close()


def through_the_stream(symbols: list[str]) -> float:
    """CPU seconds a frame, of both threads."""
    sender = Sender(symbols)
    stream = Stream(connect=lambda: sender.link, approve=lambda: "key", settings=StreamSettings(backlog=10**9))
    done = threading.Event()
    seen = 0

    def on_price(event: PriceEvent) -> object:
        nonlocal seen
        seen += 1
        if seen == FRAMES:
            done.set()
        return event.price, event.volume, event.time

    feed = PRICE_FEEDS["KRX"]
    try:
        for symbol in symbols:
            stream.subscribe(feed.real, symbol, feed.record, on_price)
        start = time.process_time()
        sender.link.send("now")
        if not done.wait(60):
            raise RuntimeError(f"only {seen} of {FRAMES} frames came: {stream.health()}")
        taken = time.process_time() - start
        sender.link.send("enough")
        return taken / FRAMES
    finally:
        stream.close()
        sender.end()


def bare(symbols: list[str]) -> float:
    """CPU seconds a frame of receiving and splitting alone."""
    sender = Sender(symbols)
    receive = sender.link.receive
    try:
        for symbol in symbols:
            sender.link.send(registration("key", "H0STCNT0", symbol, True))
            receive(10.0)
        start = time.process_time()
        sender.link.send("now")
        for _ in range(FRAMES):
            text = receive(10.0)
            assert text is not None
            text.split("|", 3)[3].split("^")
        taken = time.process_time() - start
        sender.link.send("enough")
        return taken / FRAMES
    finally:
        sender.end()


def figures() -> list[Figure]:
    """Everything pinned to one core where the system allows it."""
    symbols = [f"{5930 + number * 10:06d}" for number in range(40)]
    affinity = os.sched_getaffinity(0) if hasattr(os, "sched_getaffinity") else None
    if affinity:
        os.sched_setaffinity(0, {min(affinity)})
    try:
        rounds = [(through_the_stream(symbols), bare(symbols)) for _ in range(ROUNDS)]
    finally:
        if affinity:
            os.sched_setaffinity(0, affinity)
    rate = 1 / statistics.median(ours for ours, _ in rounds)
    floor = 1 / statistics.median(floor for _, floor in rounds)
    ratio = statistics.median(ours / floor for ours, floor in rounds)
    return [
        Figure(
            "frames a second from a real socket to the callback, 40 symbols, one core",
            f"{rate:,.0f}",
            f"{floor:,.0f} (received and split, no more)",
            f"{ratio:.2f}x the CPU",
            f"{TARGET:,}",
            rate >= TARGET,
        )
    ]


if __name__ == "__main__":
    if sys.argv[1:2] == ["serve"]:
        serve(sys.argv[2:])
    else:
        print(table(figures()))
