"""The control channel over real sockets: who may speak, what is answered, and that nobody can disturb the engine."""

from __future__ import annotations

import json
import os
import socket
import stat
import threading
from collections.abc import Iterator
from contextlib import ExitStack, suppress
from datetime import datetime
from decimal import Decimal
from pathlib import Path

import pytest

from pykis import SystemClock
from pykis.clock import KST
from pykis.trader import control
from pykis.trader.control import ControlServer, control_paths, plain
from pykis.trader.control_client import ControlClient
from pykis.trader.errors import EngineStateError, TraderError, UnknownOrderError
from pykis.trader.states import OrderState, TradingState
from pykis.trader.views import EngineStatus, OrderView

ORDER = OrderView(
    "i-1", "k", "005930", "buy", 3, Decimal(70_000), "limit", "KRX", OrderState.SUBMITTED, 0, None, 3, "n", "", "",
    "user", datetime(2026, 11, 23, 9, tzinfo=KST),
)  # fmt: skip


class Engine:
    """Does what it is told, and remembers it."""

    def __init__(self) -> None:
        self.done: list[tuple[str, ...]] = []

    def get_status(self) -> EngineStatus:
        return EngineStatus(
            TradingState.HALTED, "BY_HAND", "점심", True, "2026-11-23", 1, {}, 1, 0, 0, (), 5, None, None, 5.0, 0, 0
        )

    def get_orders(self, *, open_only: bool = False) -> list[OrderView]:
        self.done.append(("orders", str(open_only)))
        return [ORDER]

    def halt(self, reason: str) -> None:
        self.done.append(("halt", reason))

    def resume(self, reason: str = "by hand", *, symbol: str = "") -> None:
        if symbol == "000660":
            raise TraderError("it still holds")
        self.done.append(("resume", reason, symbol))

    def cancel_all(self, symbol: str = "", reason: str = "by hand") -> list[str]:
        if symbol == "bug":
            raise KeyError("mine")
        return ["i-1"]

    def explain(self, order_id: str) -> str:
        raise UnknownOrderError(f"No order {order_id!r}.")

    def settle(self, order_id: str, number: str = "", *, reason: str) -> OrderView:
        self.done.append(("settle", order_id, number, reason))
        return ORDER


@pytest.fixture(params=["socket", "port"])
def home(request: pytest.FixtureRequest, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """Of either kind of channel."""
    if request.param == "port":
        monkeypatch.setattr(control, "_PATH_LIMIT", 0)
    elif os.name == "nt":
        pytest.skip("no AF_UNIX")
    else:
        monkeypatch.setattr(control, "_PATH_LIMIT", 107)
        if len(os.fsencode(tmp_path)) > 90:
            pytest.skip("the temporary folder's path is too long for a socket")
    return tmp_path


@pytest.fixture
def engine() -> Engine:
    return Engine()


@pytest.fixture
def server(home: Path, engine: Engine) -> Iterator[ControlServer]:
    made = ControlServer(engine, home, SystemClock())
    assert made.start() == ""
    yield made
    made.stop()


def test_every_request_reaches_the_engine(home: Path, server: ControlServer, engine: Engine) -> None:
    client = ControlClient(home)
    status = client.status()
    assert (status["state"], status["reason"], status["positions"]) == ("HALTED", "점심", [])
    (order,) = client.orders(open_only=True)
    assert (order["state"], order["price"], order["created_at"]) == ("SUBMITTED", "70000", "2026-11-23T09:00:00+09:00")
    client.halt("점심")
    client.resume(symbol="005930")
    assert client.cancel_all() == ["i-1"]
    assert client.settle("i-1", "20261123-00950-0000000001", reason="seen")["state"] == "SUBMITTED"
    client.settle("i-2", reason="not there")
    assert engine.done == [
        ("orders", "True"), ("halt", "점심"), ("resume", "by hand", "005930"),
        ("settle", "i-1", "20261123-00950-0000000001", "seen"), ("settle", "i-2", "", "not there"),
    ]  # fmt: skip


def test_errors_come_back_as_what_they_are(home: Path, server: ControlServer, caplog: pytest.LogCaptureFixture) -> None:
    client = ControlClient(home)
    with pytest.raises(UnknownOrderError, match="No order 'x'"):
        client.explain("x")
    with pytest.raises(TraderError, match="still holds"):
        client.resume(symbol="000660")
    with pytest.raises(EngineStateError, match="'reason' is missing"):
        client.halt(" ")
    with pytest.raises(EngineStateError, match="'reason' is missing"):
        client.settle("i-1", reason="")
    with pytest.raises(TraderError, match="KeyError; the engine's log"):
        client.cancel_all("bug")
    assert "mine" in caplog.text
    with pytest.raises(TraderError, match="there are status, orders, halt"):
        client.ask("sell_everything")


def test_only_the_owner_can_open_it(home: Path, server: ControlServer) -> None:
    path, file = control_paths(home)
    (there,) = [each for each in (path, file) if each.exists()]
    if os.name == "posix":
        assert stat.S_IMODE(there.stat().st_mode) == 0o600
    if there == file:
        known = json.loads(file.read_text())
        for secret in ("", "0" * 64):
            assert "secret is wrong" in say(home, json.dumps({"do": "halt", "reason": "x", "secret": secret}).encode())
        assert len(known["secret"]) == 64


def connection(home: Path) -> socket.socket:
    path, file = control_paths(home)
    if file.exists():
        return socket.create_connection(("127.0.0.1", json.loads(file.read_text())["port"]), 10)
    client = socket.socket(socket.AF_UNIX, socket.SOCK_STREAM)
    client.connect(str(path))
    client.settimeout(10)
    return client


def say(home: Path, data: bytes) -> str:
    """Anything, to the channel; its answer."""
    with connection(home) as client:
        try:
            client.sendall(data + b"\n")
            return client.recv(65536).decode()
        except ConnectionError:
            return ""


@pytest.mark.parametrize(
    "data", [b"", b"\x00\xff", b"[]", b"{", b"[" * 7000, b"x" * 100_000, b'{"do": 5}', b'{"do": {"a": []}}'],
    ids=range(8),
)  # fmt: skip
def test_garbage_is_answered_or_dropped(home: Path, server: ControlServer, engine: Engine, data: bytes) -> None:
    answer = say(home, data)
    assert answer == "" or json.loads(answer)["ok"] is False
    assert engine.done == []
    assert ControlClient(home).status()["run"] == 1


def test_clients_that_dawdle_make_room(home: Path, server: ControlServer, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(control, "_PATIENCE", 1000.0)
    with ExitStack() as stack:
        idle = [stack.enter_context(connection(home)) for _ in range(30)]
        for each in idle:
            with suppress(OSError):  # hung up on already, by a server that was quick
                each.sendall(b"{")
        assert ControlClient(home, timeout=10).status()["run"] == 1
        with suppress(ConnectionError):
            assert idle[0].recv(1) == b""  # the first was hung up on
        server.stop()


def test_a_client_has_a_time(home: Path, server: ControlServer, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(control, "_PATIENCE", 0.05)
    with connection(home) as client:
        client.sendall(b'{"do": ')
        assert client.recv(10) == b""


def test_what_a_dead_engine_left_is_replaced(home: Path, engine: Engine) -> None:
    path, file = control_paths(home)
    if hasattr(socket, "AF_UNIX"):
        with socket.socket(socket.AF_UNIX, socket.SOCK_STREAM) as dead:
            dead.bind(str(path))
    file.write_text('{"port": 1, "secret": ""}')
    with pytest.raises(EngineStateError, match="No engine runs"):
        ControlClient(home).status()
    server = ControlServer(engine, home, SystemClock())
    server.start()
    assert ControlClient(home).status()["run"] == 1
    server.stop()
    assert [each for each in (path, file) if each.exists()] == []
    with pytest.raises(EngineStateError, match="No engine runs"):
        ControlClient(home).status()
    server.stop()  # twice does no harm


def test_a_place_that_cannot_be_written_is_said(tmp_path: Path, engine: Engine) -> None:
    server = ControlServer(engine, tmp_path / "nowhere", SystemClock())
    assert "does not reach this engine" in server.start()
    server.stop()


def test_no_thread_is_left(home: Path, engine: Engine) -> None:
    before = threading.active_count()
    server = ControlServer(engine, home, SystemClock())
    server.start()
    ControlClient(home).status()
    server.stop()
    assert threading.active_count() <= before + 1  # the client's own thread may be at its last line


def test_views_become_json() -> None:
    assert plain({1: (Decimal("1.5"), OrderState.FILLED, None, 2)}) == {"1": ["1.5", "FILLED", None, 2]}
