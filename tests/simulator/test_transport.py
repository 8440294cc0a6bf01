"""The simulator as a transport in process, on a clock that is moved."""

from __future__ import annotations

import json
import threading
from typing import Any

import pytest

from pykis.clock import SystemClock, VirtualClock
from pykis.message import Request, SocketClosed, TransportError, TransportTimeout
from pykis.simulator import Fault, Simulator, SimulatorTransport

START = 1_795_395_600.0


def token(simulator: Simulator, transport: SimulatorTransport) -> str:
    key = simulator.keys[0]
    body = {"grant_type": "client_credentials", "appkey": key.key, "appsecret": key.secret}
    response = transport.send(Request("POST", "http://kis/oauth2/tokenP", {}, {}, json.dumps(body).encode()))
    return str(json.loads(response.body)["access_token"])


def price(simulator: Simulator, bearer: str, **other: Any) -> Request:
    key = simulator.keys[0]
    headers = {"appkey": key.key, "appsecret": key.secret, "tr_id": "FHKST01010100", "custtype": "P"}
    query = {"FID_COND_MRKT_DIV_CODE": "J", "FID_INPUT_ISCD": "005930"}
    url = "http://kis/uapi/domestic-stock/v1/quotations/inquire-price"
    return Request("GET", url, headers, query, bearer=bearer, **other)


def socket_for(simulator: Simulator, transport: SimulatorTransport) -> Any:
    key = simulator.keys[0]
    body = {"grant_type": "client_credentials", "appkey": key.key, "secretkey": key.secret}
    response = transport.send(Request("POST", "http://kis/oauth2/Approval", {}, {}, json.dumps(body).encode()))
    approval = json.loads(response.body)["approval_key"]
    socket = transport.connect("ws://kis/tryitout", 5)
    header = {"approval_key": approval, "custtype": "P", "tr_type": "1", "content-type": "utf-8"}
    socket.send(json.dumps({"header": header, "body": {"input": {"tr_id": "H0STCNT0", "tr_key": "005930"}}}))
    return socket


def test_requests_and_what_time_they_cost() -> None:
    clock = VirtualClock(START)
    simulator = Simulator(start=START, rest_limit=0)
    transport = SimulatorTransport(simulator, clock)
    bearer = token(simulator, transport)
    assert transport.send(price(simulator, bearer)).status == 200
    simulator.faults.add(Fault("*", "lost_request", nth=(1,)))
    simulator.faults.add(Fault("*", "slow_answer", seconds=4, nth=(1,)))
    before = clock.monotonic()
    with pytest.raises(TransportTimeout) as lost:
        transport.send(price(simulator, bearer, read_timeout=7.0))
    assert lost.value.sent
    assert clock.monotonic() == before + 7
    assert transport.send(price(simulator, bearer)).status == 200
    assert clock.monotonic() == before + 11
    transport.close()
    with pytest.raises(TransportError) as closed:
        transport.send(price(simulator, bearer))
    assert not closed.value.sent


def test_a_websocket_on_a_virtual_clock() -> None:
    clock = VirtualClock(START)
    simulator = Simulator(start=START)
    transport = SimulatorTransport(simulator, clock)
    socket = socket_for(simulator, transport)
    assert "OPSP0000" in socket.receive(1)
    texts = [socket.receive(1) for _ in range(200)]
    assert any(text and text.startswith("0|H0STCNT0") for text in texts)
    assert any(text and "PINGPONG" in text for text in texts)
    assert clock.monotonic() > 10
    simulator.drop_sockets()
    with pytest.raises(SocketClosed):  # noqa: PT012
        while True:
            socket.receive(1)
    with pytest.raises(SocketClosed):
        socket.send("x")


def test_close_wakes_a_reader_of_another_thread() -> None:
    clock = SystemClock()
    simulator = Simulator(liquidity=False)
    transport = SimulatorTransport(simulator, clock)
    socket = transport.connect("ws://kis", 5)
    ended = threading.Event()

    def read() -> None:
        try:
            while True:
                socket.receive(None)
        except SocketClosed:
            ended.set()

    reader = threading.Thread(target=read)
    reader.start()
    socket.close()
    socket.close()
    assert ended.wait(5)
    reader.join(5)
    assert simulator.hub.sessions == []


def test_nothing_comes_within_the_time_out() -> None:
    clock = VirtualClock(START)
    simulator = Simulator(start=START)
    socket = SimulatorTransport(simulator, clock).connect("ws://kis", 5)
    assert socket.receive(3) is None
    assert clock.monotonic() == pytest.approx(3)
