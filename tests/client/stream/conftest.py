"""A KIS of the tests' own behind the `Socket` seam: it registers, refuses, falls silent and drops on command."""

from __future__ import annotations

import json
import queue
import threading
import time
from collections.abc import Callable, Iterator
from typing import Any

import pytest

from pykis.client.stream import Stream, StreamSettings
from pykis.message import SocketClosed, TransportError
from pykis.record import Frame, dec, num, text

QUICK = StreamSettings(
    ack_timeout=5.0,
    silence=20.0,
    poll=0.02,
    backoff=0.01,
    backoff_max=0.05,
    healthy=0.5,
    connects=1000,
    patience=5.0,
    farewell=5.0,
)

KEY, IV = "abcdefghijklmnopqrstuvwxyzabcdef", "0123456789abcdef"


class Tick(Frame, layout=("SYMBOL", "TIME", "PRICE", "QTY")):
    """A short trade."""

    symbol: str = text("SYMBOL")
    price = dec("PRICE")
    qty: int = num("QTY")


class FakeSocket:
    """One session at the fake KIS."""

    def __init__(self, kis: FakeKis, approval: str) -> None:
        self.kis = kis
        self.approval = approval
        self.registered: list[tuple[str, str]] = []
        self.sent: list[str] = []
        self.closed = False
        self._texts: queue.SimpleQueue[str | None] = queue.SimpleQueue()

    def put(self, text: str | None) -> None:
        """Bring a text to the client; None ends the link."""
        self._texts.put(text)

    def send(self, text: str) -> None:
        with self.kis.lock:
            if self.closed:
                raise SocketClosed("closed")
            self.sent.append(text)
            self.kis.heard(self, text)

    def receive(self, timeout: float | None) -> str | None:
        try:
            found = self._texts.get(timeout=timeout)
        except queue.Empty:
            return None
        if found is None:
            raise SocketClosed("dropped")
        return found

    def close(self) -> None:
        self.closed = True
        self.put(None)


class FakeKis:
    """Answers registrations as section 11 of the protocol says, but for what it was told to do otherwise."""

    def __init__(self) -> None:
        self.lock = threading.RLock()
        self.sockets: list[FakeSocket] = []
        self.connects: list[float] = []
        self.approvals = 0
        self.down: Exception | None = None
        self.busy = 0
        """So many links are told OPSP8996."""
        self.refuse_keys = 0
        """So many links are told OPSP0011."""
        self.refuse: dict[str, tuple[str, str]] = {}
        """tr_key -> (msg_cd, msg1)."""
        self.mute: list[str] = []
        """tr_keys whose next registration is not answered; one entry each."""
        self.key, self.iv = KEY, IV

    def approve(self) -> str:
        with self.lock:
            self.approvals += 1
            return f"approval-{self.approvals}"

    def connect(self) -> FakeSocket:
        with self.lock:
            self.connects.append(time.monotonic())
            if self.down is not None:
                raise self.down
            socket = FakeSocket(self, f"approval-{self.approvals}")
            self.sockets.append(socket)
            return socket

    def heard(self, socket: FakeSocket, text: str) -> None:
        message = json.loads(text)
        if message["header"].get("tr_id") == "PINGPONG":
            return
        place = (message["body"]["input"]["tr_id"], message["body"]["input"]["tr_key"])
        on = message["header"]["tr_type"] == "1"
        if self.busy:
            self.busy -= 1
            socket.put(reply("(null)", "", "9", "OPSP8996", "ALREADY IN USE appkey"))
            return
        if self.refuse_keys:
            self.refuse_keys -= 1
            socket.put(reply("(null)", "", "9", "OPSP0011", "invalid approval : NOT FOUND"))
            return
        if on and place[1] in self.refuse:
            socket.put(reply(*place, "1", *self.refuse[place[1]]))
            return
        if on and place[1] in self.mute:
            self.mute.remove(place[1])
            return
        if on and place in socket.registered:
            socket.put(reply(*place, "1", "OPSP0002", "ALREADY IN SUBSCRIBE"))
        elif on:
            socket.registered.append(place)
            output = {"iv": self.iv, "key": self.key}
            socket.put(reply(*place, "0", "OPSP0000", "SUBSCRIBE SUCCESS", output))
        elif place in socket.registered:
            socket.registered.remove(place)
            socket.put(reply(*place, "0", "OPSP0001", "UNSUBSCRIBE SUCCESS"))
        else:
            socket.put(reply(*place, "1", "OPSP0003", "UNSUBSCRIBE ERROR(not found!)"))

    @property
    def socket(self) -> FakeSocket:
        """The newest session."""
        return self.sockets[-1]

    @property
    def registered(self) -> list[tuple[str, str]]:
        """What the newest session is registered for, in order."""
        with self.lock:
            return list(self.socket.registered)

    def push(self, *texts: str) -> None:
        """Bring texts to the newest session."""
        for one in texts:
            self.socket.put(one)

    def drop(self) -> None:
        """End the newest session without a word."""
        with self.lock:
            self.socket.closed = True
            self.socket.put(None)


def reply(tr_id: str, tr_key: str, rt_cd: str, msg_cd: str, msg1: str, output: dict[str, str] | None = None) -> str:
    body: dict[str, Any] = {"rt_cd": rt_cd, "msg_cd": msg_cd, "msg1": msg1}
    if output is not None:
        body["output"] = output
    return json.dumps({"header": {"tr_id": tr_id, "tr_key": tr_key, "encrypt": "N"}, "body": body})


def wait_until(condition: Callable[[], object], timeout: float = 10.0) -> None:
    """Wait for a condition; the test fails at the deadline."""
    deadline = time.monotonic() + timeout
    while not condition():
        assert time.monotonic() < deadline, "it did not come to pass in time"
        time.sleep(0.002)


@pytest.fixture
def kis() -> FakeKis:
    return FakeKis()


@pytest.fixture
def until() -> Callable[..., None]:
    return wait_until


@pytest.fixture
def tick() -> type[Tick]:
    return Tick


@pytest.fixture
def make(kis: FakeKis) -> Iterator[Callable[..., Stream]]:
    """Makes streams to the fake KIS; settings as keywords. All are closed at the end."""
    made: list[Stream] = []

    def build(**settings: Any) -> Stream:
        stream = Stream(connect=kis.connect, approve=kis.approve, settings=QUICK._replace(**settings))
        made.append(stream)
        return stream

    yield build
    for stream in made:
        stream.close()


@pytest.fixture
def network_down() -> TransportError:
    return TransportError("nobody is there", sent=False)
