from __future__ import annotations

import json
import logging
import os
import pickle
import socket
import threading
import time
from pathlib import Path
from typing import Any

import pytest
import responses

from pykis.client.transport import RequestsTransport
from pykis.message import Request, TransportError, TransportTimeout


@pytest.fixture
def transport() -> Any:
    made = RequestsTransport()
    yield made
    made.close()


def get(url: str, **changed: Any) -> Request:
    values: dict[str, Any] = {"read_timeout": 5.0, **changed}
    return Request("GET", url, {"tr_id": "X", "custtype": "P"}, {"CANO": "87654321"}, **values)


def post(url: str, **changed: Any) -> Request:
    values: dict[str, Any] = {"read_timeout": 5.0, "max_idle": 5.0, **changed}
    return Request("POST", url, {"content-type": "application/json; charset=utf-8"}, {}, b'{"A": "1"}', **values)


def test_it_carries_what_it_was_given(transport: RequestsTransport, stub: Any) -> None:
    stub.answer = lambda seen: (418, {"tr_cont": "M", "gt_uid": "7"}, "끝".encode())
    response = transport.send(get(stub.url + "/uapi/x", bearer="tok"))
    assert (response.status, response.body.decode()) == (418, "끝")
    assert response.headers["tr_cont"] == "M"
    assert response.headers["Content-Length"] == "3"
    assert response.header("TR_CONT") == "M"
    (seen,) = stub.seen
    names = [name for name, _ in seen.headers]
    assert seen.path == "/uapi/x?CANO=87654321"
    assert {"tr_id", "custtype", "authorization"} <= set(names)
    assert seen.header("authorization") == "Bearer tok"
    transport.send(post(stub.url + "/uapi/x"))
    assert stub.seen[1].body == b'{"A": "1"}'
    assert stub.seen[1].header("content-type") == "application/json; charset=utf-8"
    assert not stub.seen[1].header("authorization")
    assert stub.connections == 1


def test_a_netrc_does_not_replace_the_token(
    transport: RequestsTransport, stub: Any, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    netrc = tmp_path / "netrc"
    netrc.write_text("machine 127.0.0.1 login someone password else\n")
    netrc.chmod(0o600)
    monkeypatch.setenv("NETRC", str(netrc))
    transport.send(get(stub.url + "/x", bearer="tok"))
    transport.send(post(stub.url + "/oauth2/tokenX"))
    assert stub.seen[0].header("authorization") == "Bearer tok"
    assert not any(name.lower() == "authorization" for name, _ in stub.seen[1].headers)


def test_redirects_are_not_followed(transport: RequestsTransport, stub: Any) -> None:
    stub.answer = lambda seen: (307, {"Location": stub.url + "/again"}, b"")
    assert transport.send(post(stub.url + "/order")).status == 307
    assert [seen.path for seen in stub.seen] == ["/order"]


def test_a_refused_connection_sent_nothing(transport: RequestsTransport) -> None:
    with socket.socket() as free:
        free.bind(("127.0.0.1", 0))
        port = free.getsockname()[1]
    with pytest.raises(TransportError) as caught:
        transport.send(post(f"http://127.0.0.1:{port}/order"))
    assert caught.value.sent is False
    assert f"127.0.0.1:{port}" in str(caught.value)  # which host, but nothing else of the address
    assert "order" not in str(caught.value)


def test_an_unknown_host_sent_nothing(transport: RequestsTransport) -> None:
    with pytest.raises(TransportError) as caught:
        transport.send(post("http://nowhere.invalid/order", connect_timeout=5.0))
    assert caught.value.sent is False


def test_a_failed_handshake_sent_nothing(transport: RequestsTransport, stub: Any) -> None:
    with pytest.raises(TransportError) as caught:
        transport.send(post(stub.url.replace("http:", "https:") + "/order"))
    assert caught.value.sent is False
    assert "TLS" in str(caught.value)
    assert stub.seen == []


def test_a_proxy_that_refuses_sent_nothing(
    transport: RequestsTransport, stub: Any, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("HTTPS_PROXY", stub.url)
    with pytest.raises(TransportError) as caught:
        transport.send(post("https://kis.example:9443/order"))
    assert caught.value.sent is False
    assert "proxy" in str(caught.value)
    assert stub.connections == 1


@pytest.mark.parametrize("request_of", [get, post])
def test_a_cut_connection_may_have_sent_it(transport: RequestsTransport, stub: Any, request_of: Any) -> None:
    stub.answer = lambda seen: None
    with pytest.raises(TransportError) as caught:
        transport.send(request_of(stub.url + "/order"))
    assert caught.value.sent is True
    assert len(stub.seen) == 1
    assert "87654321" not in str(caught.value)
    assert caught.value.__cause__ is None
    assert caught.value.__context__ is None, "the library's error holds headers and body"


def test_a_pooled_connection_that_breaks_is_not_tried_again(transport: RequestsTransport, stub: Any) -> None:
    transport.send(get(stub.url + "/x"))
    stub.answer = lambda seen: None
    with pytest.raises(TransportError) as caught:
        transport.send(post(stub.url + "/order", max_idle=5.0))
    assert caught.value.sent is True
    assert [seen.path for seen in stub.seen] == ["/x?CANO=87654321", "/order"]
    assert [seen.connection for seen in stub.seen] == [1, 1]


def test_a_body_that_is_cut_short_is_no_answer(transport: RequestsTransport, stub: Any) -> None:
    stub.answer = lambda seen: (200, {"Content-Length": "1000", "Connection": "close"}, b'{"rt_cd": "0"')
    with pytest.raises(TransportError) as caught:
        transport.send(post(stub.url + "/order", read_timeout=1.0))
    assert caught.value.sent is True


def test_silence_is_a_timeout(transport: RequestsTransport, stub: Any) -> None:
    release = threading.Event()

    def silent(seen: Any) -> None:
        release.wait(10)

    stub.answer = silent
    started = time.monotonic()
    with pytest.raises(TransportTimeout) as caught:
        transport.send(post(stub.url + "/order", read_timeout=0.3))
    release.set()
    assert caught.value.sent is True
    assert time.monotonic() - started < 3
    assert len(stub.seen) == 1


def test_a_server_that_went_away_between_two_calls(transport: RequestsTransport, stub: Any) -> None:
    stub.answer = lambda seen: (200, {"Connection": "close"}, b"{}")
    for _ in range(3):
        assert transport.send(post(stub.url + "/order")).status == 200
    assert len(stub.seen) == 3


def test_an_order_rides_no_idle_connection(transport: RequestsTransport, stub: Any) -> None:
    transport.send(get(stub.url + "/x"))
    transport.send(post(stub.url + "/order", max_idle=5.0))
    assert stub.connections == 1
    deadline = time.monotonic() + 0.05
    while time.monotonic() <= deadline:
        time.sleep(0.005)
    transport.send(post(stub.url + "/order", max_idle=0.05))
    assert stub.connections == 2
    transport.send(get(stub.url + "/x"))
    assert stub.connections == 2
    assert len(stub.seen) == 4


def test_a_machine_that_slept_rides_no_idle_connection(
    transport: RequestsTransport, stub: Any, monkeypatch: pytest.MonkeyPatch
) -> None:
    """The steady clock stands still meanwhile, on Linux."""
    transport.send(get(stub.url + "/x"))
    now = time.time()
    monkeypatch.setattr(time, "time", lambda: now + 3600.0)
    transport.send(post(stub.url + "/order", max_idle=5.0))
    assert stub.connections == 2


def test_an_order_behind_a_proxy_makes_its_tunnel_anew(
    transport: RequestsTransport, tunnel: Any, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("HTTPS_PROXY", tunnel.proxy_url)
    monkeypatch.setenv("REQUESTS_CA_BUNDLE", tunnel.certificate)
    url = f"https://localhost:{tunnel.port}/order"
    assert transport.send(post(url)).status == 200
    assert transport.send(post(url)).status == 200
    assert tunnel.connects == 1
    deadline = time.monotonic() + 0.2
    while time.monotonic() <= deadline:
        time.sleep(0.005)
    assert transport.send(post(url, max_idle=0.2)).status == 200
    assert tunnel.connects == 2


def test_no_account_in_anybody_s_log(transport: RequestsTransport, stub: Any, caplog: pytest.LogCaptureFixture) -> None:
    caplog.set_level(logging.DEBUG)
    transport.send(get(stub.url + "/uapi/balance", bearer="tok-secret"))
    stub.answer = lambda seen: None
    with pytest.raises(TransportError):
        transport.send(get(stub.url + "/uapi/balance", bearer="tok-secret"))
    text = "\n".join(record.getMessage() for record in caplog.records)
    assert "/uapi/balance" in text  # urllib3 does log the address
    assert "87654321" not in text
    assert "tok-secret" not in text


def test_many_threads_share_it(transport: RequestsTransport, stub: Any) -> None:
    stub.answer = lambda seen: (200, {}, seen.path.encode())
    wrong: list[str] = []

    def call(number: int) -> None:
        for turn in range(10):
            path = f"/{number}/{turn}"
            if transport.send(get(stub.url + path)).body != f"{path}?CANO=87654321".encode():
                wrong.append(path)

    threads = [threading.Thread(target=call, args=(number,)) for number in range(8)]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join(20)
    assert wrong == []
    assert len(stub.seen) == 80
    assert stub.connections <= 12


@pytest.mark.skipif(not hasattr(os, "fork"), reason="no fork here")
@pytest.mark.filterwarnings("ignore::DeprecationWarning")
def test_a_forked_child_has_connections_of_its_own(transport: RequestsTransport, stub: Any) -> None:
    transport.send(get(stub.url + "/parent"))
    child = os.fork()
    if child == 0:  # pragma: no cover - another process
        status = 1
        try:
            status = 0 if transport.send(get(stub.url + "/child")).status == 200 else 2
        finally:
            os._exit(status)
    assert os.waitstatus_to_exitcode(os.waitpid(child, 0)[1]) == 0
    transport.send(get(stub.url + "/parent"))
    assert [seen.connection for seen in stub.seen] == [1, 2, 1]


@responses.activate
def test_users_may_mock_it(transport: RequestsTransport) -> None:
    responses.get("https://kis.example/uapi/x", json={"rt_cd": "0"}, headers={"tr_cont": "F"})
    response = transport.send(get("https://kis.example/uapi/x"))
    assert json.loads(response.body) == {"rt_cd": "0"}
    assert response.header("tr_cont") == "F"
    with pytest.raises(TransportError) as caught:  # responses knows no such address, and no connection was ours
        transport.send(post("https://kis.example/order"))
    assert caught.value.sent is True


def test_it_is_not_pickled(transport: RequestsTransport) -> None:
    with pytest.raises(TypeError):
        pickle.dumps(transport)
