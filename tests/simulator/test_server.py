"""The server on real sockets: casing of header names, broken connections, control, restart, the command line."""

from __future__ import annotations

import json
import os
import signal
import socket
import subprocess
import sys
import threading
import time
from collections.abc import Iterator
from http.client import HTTPConnection, RemoteDisconnected
from pathlib import Path
from typing import Any
from urllib.parse import urlencode, urlsplit

import pytest
import websocket

from pykis.simulator import Fault, Simulator, SimulatorServer

PRICE = "/uapi/domestic-stock/v1/quotations/inquire-price?" + urlencode(
    {"FID_COND_MRKT_DIV_CODE": "J", "FID_INPUT_ISCD": "005930"}
)


@pytest.fixture
def server() -> Iterator[SimulatorServer]:
    with SimulatorServer(Simulator(rest_limit=0)) as running:
        yield running


class Client:
    """HTTP by http.client; one connection a request."""

    def __init__(self, server: SimulatorServer) -> None:
        self.server = server
        self.token = ""

    def ask(self, method: str, path: str, body: Any = None, *, timeout: float = 10, **headers: str) -> Any:
        at = urlsplit(self.server.rest_url)
        connection = HTTPConnection(at.hostname or "", at.port, timeout=timeout)
        try:
            payload = None if body is None else json.dumps(body)
            connection.request(method, path, payload, {"content-type": "application/json", **headers})
            response = connection.getresponse()
            return response.status, json.loads(response.read() or b"null")
        finally:
            connection.close()

    def log_in(self) -> Client:
        body = {"appkey": self.server.app_key, "appsecret": self.server.app_secret, "grant_type": "client_credentials"}
        self.token = self.ask("POST", "/oauth2/tokenP", body)[1]["access_token"]
        return self

    @property
    def headers(self) -> dict[str, str]:
        return {
            "authorization": f"Bearer {self.token}",
            "appkey": self.server.app_key,
            "appsecret": self.server.app_secret,
            "tr_id": "FHKST01010100",
            "custtype": "P",
        }

    def price(self, **options: Any) -> Any:
        return self.ask("GET", PRICE, **self.headers, **options)

    def approval(self) -> str:
        body = {"appkey": self.server.app_key, "secretkey": self.server.app_secret, "grant_type": "client_credentials"}
        return str(self.ask("POST", "/oauth2/Approval", body)[1]["approval_key"])

    def subscribe(self, tr_id: str = "H0STCNT0", key: str = "005930", path: str = "/tryitout") -> websocket.WebSocket:
        opened = websocket.create_connection(self.server.websocket_url + path, timeout=10)
        header = {"approval_key": self.approval(), "custtype": "P", "tr_type": "1", "content-type": "utf-8"}
        opened.send(json.dumps({"header": header, "body": {"input": {"tr_id": tr_id, "tr_key": key}}}))
        assert json.loads(opened.recv())["body"]["msg_cd"] == "OPSP0000"
        return opened


def test_header_names_come_over_the_wire_in_kis_casing(server: SimulatorServer) -> None:
    client, at = Client(server).log_in(), urlsplit(server.rest_url)
    with socket.create_connection((at.hostname, at.port), timeout=10) as raw:
        lines = "".join(f"{name}: {value}\r\n" for name, value in client.headers.items())
        raw.sendall(f"GET {PRICE} HTTP/1.1\r\nHost: kis\r\nConnection: close\r\n{lines}\r\n".encode())
        text = b""
        while chunk := raw.recv(65536):
            text += chunk
    head = text.split(b"\r\n\r\n")[0].decode()
    names = [line.split(":")[0] for line in head.split("\r\n")[1:]]
    assert {"tr_id", "tr_cont", "gt_uid", "Content-Type", "Content-Length", "Date"} <= set(names)
    assert len(names) == len({name.lower() for name in names})
    assert [name for name in names if name.islower()] == ["tr_id", "tr_cont", "gt_uid"]


def test_any_websocket_path_is_served_and_data_flows(server: SimulatorServer) -> None:
    client = Client(server).log_in()
    for path in ("/tryitout", "/tryitout/H0STCNT0", "/"):
        opened = client.subscribe(path=path)
        assert opened.recv().startswith("0|H0STCNT0|")
        opened.close()
        deadline = time.monotonic() + 5
        while client.ask("GET", "/sim/state")[1]["sessions"] and time.monotonic() < deadline:
            time.sleep(0.01)
        client.ask("POST", "/sim/clock", {"shift": 2})


def test_a_lost_answer_breaks_or_stays_silent(server: SimulatorServer) -> None:
    client = Client(server).log_in()
    server.call(lambda: server.simulator.faults.add(Fault("*", "lost_answer", abort=True, nth=(1,))))
    server.call(lambda: server.simulator.faults.add(Fault("*", "lost_request", nth=(2,))))
    with pytest.raises((RemoteDisconnected, ConnectionResetError)):
        client.price()
    with pytest.raises(TimeoutError):
        client.price(timeout=0.3)
    assert client.price()[0] == 200


def test_a_slow_answer_is_slow(server: SimulatorServer) -> None:
    client = Client(server).log_in()
    server.call(lambda: server.simulator.faults.add(Fault("*", "slow_answer", seconds=0.3, count=1)))
    begun = time.monotonic()
    assert client.price()[0] == 200
    assert time.monotonic() - begun >= 0.3


def test_a_frame_that_breaks_off_in_the_middle(server: SimulatorServer) -> None:
    client = Client(server).log_in()
    opened = client.subscribe()
    server.call(lambda: server.simulator.faults.add(Fault("H0STCNT0", "mid_frame_drop", count=1)))
    raw = b""
    with pytest.raises((ConnectionError, websocket.WebSocketConnectionClosedException)):  # noqa: PT012
        while True:
            chunk = opened.sock.recv(65536)
            if not chunk:
                raise ConnectionError("closed")
            raw += chunk
    opened.shutdown()
    tail = raw[raw.rindex(b"0|H0STCNT0|") :]
    length = int.from_bytes(raw[raw.rindex(b"0|H0STCNT0|") - 2 :][:2], "big")
    assert 0 < len(tail) < length


def test_a_restart_keeps_ports_tokens_and_orders(server: SimulatorServer) -> None:
    client = Client(server).log_in()
    opened, urls = client.subscribe(), (server.rest_url, server.websocket_url)
    server.restart()
    with pytest.raises((ConnectionError, websocket.WebSocketException)):  # noqa: PT012
        for _ in range(1000):
            opened.recv()
    opened.shutdown()
    assert (server.rest_url, server.websocket_url) == urls
    assert client.price()[0] == 200
    server.call(lambda: server.simulator.restart())
    assert client.ask("POST", "/sim/restart", {})[0] == 200
    deadline = time.monotonic() + 10
    while time.monotonic() < deadline:
        try:
            client.subscribe().close()
            return
        except (ConnectionError, KeyError, websocket.WebSocketException):
            time.sleep(0.05)
    pytest.fail("it did not come back")


def test_control(server: SimulatorServer) -> None:
    client = Client(server).log_in()
    before = client.ask("GET", "/sim/state")[1]
    assert before["sessions"] == []
    moved = client.ask("POST", "/sim/clock", {"shift": 3600})[1]["now"]
    assert moved >= before["now"] + 3600
    assert client.ask("POST", "/sim/limits", {"rest": 1, "registrations": 2})[1]["rest"] == 1
    assert client.price()[0] == 200
    assert client.price()[1]["msg_cd"] == "EGW00201"
    client.ask("POST", "/sim/limits", {"rest": 0})
    pair = {"grant_type": "client_credentials", "appkey": server.app_key, "secretkey": server.key.secret}
    assert [client.ask("POST", "/oauth2/Approval", pair)[0] for _ in range(2)] == [200, 500]
    assert client.ask("POST", "/sim/limits", {"approval_interval": 0})[1]["approval_interval"] == 0
    assert [client.ask("POST", "/oauth2/Approval", pair)[0] for _ in range(2)] == [200, 200]
    assert client.ask("POST", "/sim/faults", {"tr_id": "*", "kind": "throttle", "count": 1})[1] == {"number": 1}
    assert client.price()[1]["msg_cd"] == "EGW00201"
    assert client.ask("GET", "/sim/faults")[1][0]["used"] == 1
    assert client.ask("DELETE", "/sim/faults", {})[1] == {"removed": True}
    assert client.ask("POST", "/sim/faults", {"kind": "nonsense"})[0] == 400
    price = int(client.price()[1]["output"]["stck_prpr"])
    assert client.ask("POST", "/sim/market", {"symbol": "005930", "price": price + 1000})[0] == 200
    assert int(client.price()[1]["output"]["stck_prpr"]) == price + 1000
    order = {"action": "order", "symbol": "005930", "side": "buy", "qty": 7, "price": price - 2000}
    number = client.ask("POST", "/sim/market", order)[1]["number"]
    assert client.ask("POST", "/sim/market", {"action": "cancel", "number": number})[1] == {"cancelled": 7}
    assert client.ask("POST", "/sim/market", {"action": "halt", "symbol": "005930"})[0] == 200
    assert client.price()[1]["output"]["iscd_stat_cls_code"] == "58"
    opened = client.ask("POST", "/sim/accounts", {"cash": 5})[1]
    assert opened["app_key"] in [key["app_key"] for key in client.ask("GET", "/sim/state")[1]["keys"]]
    assert client.ask("POST", "/sim/tokens", {})[1] == {"revoked": True}
    assert client.price()[1]["msg_cd"] == "EGW00121"
    seen = client.ask("GET", "/sim/requests?tr_id=FHKST01010100")[1]
    assert [each["msg_cd"] for each in seen].count("EGW00201") == 2
    assert client.ask("POST", "/sim/nonsense", {})[0] == 404


def test_several_threads_at_once(server: SimulatorServer) -> None:
    client = Client(server).log_in()
    answers: list[int] = []
    threads = [threading.Thread(target=lambda: answers.append(client.price()[0])) for _ in range(16)]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join(20)
    assert answers == [200] * 16


def test_the_command_line(tmp_path: Path) -> None:
    info = tmp_path / "sim.json"
    command = [sys.executable, "-m", "pykis.simulator", "--real", "--info", str(info), "--seed", "7"]
    with subprocess.Popen(command, stdout=subprocess.PIPE, text=True) as running:
        deadline = time.monotonic() + 20
        while not info.exists() and time.monotonic() < deadline:
            time.sleep(0.02)
        said = json.loads(info.read_text(encoding="utf-8"))
        names = {"rest_url", "websocket_url", "app_key", "app_secret", "account", "hts_id", "virtual", "pid"}
        assert set(said) == names
        assert (said["pid"], said["virtual"]) == (running.pid, False)
        assert (len(said["app_key"]), len(said["app_secret"])) == (36, 180)
        with socket.create_connection((urlsplit(said["rest_url"]).hostname, urlsplit(said["rest_url"]).port), 5):
            os.kill(running.pid, signal.SIGTERM)
            ended = running.wait(10)
            assert ended == 0 or sys.platform == "win32", "there a signal is a kill"
    assert [path.name for path in tmp_path.iterdir()] == ["sim.json"]


def test_the_command_line_says_what_is_wrong(tmp_path: Path) -> None:
    (tmp_path / "005930.csv").write_text("date,open\nnonsense\n", encoding="utf-8")
    command = [sys.executable, "-m", "pykis.simulator", "--data", str(tmp_path)]
    found = subprocess.run(command, capture_output=True, text=True, timeout=30, check=False)
    assert found.returncode == 2
    assert "005930.csv" in found.stderr


def test_own_prices(tmp_path: Path) -> None:
    from pykis.simulator.dataset import read_folder

    rows = "date,open,high,low,close,volume\n2026-11-19,50000,51000,49000,50500,1000\n"
    (tmp_path / "123450.csv").write_text(rows + "2026-11-20,50500,52000,50000,51500,2000\n", encoding="utf-8")
    with SimulatorServer(Simulator(data=read_folder(tmp_path), rest_limit=0)) as server:
        client = Client(server).log_in()
        path = PRICE.replace("005930", "123450")
        assert client.ask("GET", path, **client.headers)[1]["output"]["stck_sdpr"] == "51500"
