"""`pykis doctor`: each thing that can stand in the way is found, and the sentence says what to do about it."""

from __future__ import annotations

import os
import socket
from pathlib import Path
from typing import Any

import pytest

from pykis import KisNetworkError
from pykis.simulator import Fault, SimulatorServer

NAMES = [
    "key", "state", "network", "token", "quote", "clock", "limit", "account", "permissions", "websocket", "calendar",
]  # fmt: skip


def strike(server: SimulatorServer, tr_id: str, kind: Any, **more: Any) -> None:
    server.call(lambda: server.simulator.faults.add(Fault(tr_id, kind, **more)))


@pytest.fixture
def looked(pykis: Any) -> Any:
    """The exit code and the checks by name, of all that is wrong."""

    def look() -> tuple[int, dict[str, Any]]:
        shown = pykis("doctor", "--json")
        checks = shown.json["checks"]
        assert [each["name"] for each in checks] == NAMES
        assert shown.json["ok"] is (shown.code == 0)
        assert all(each["advice"] for each in checks if each["status"] in ("failed", "warning"))
        return shown.code, {each["name"]: each for each in checks if each["status"] != "ok"}

    return look


@pytest.fixture(autouse=True)
def quick(monkeypatch: pytest.MonkeyPatch) -> None:
    """Nobody waits long for a price."""
    monkeypatch.setattr("pykis.checkup._FRAME", 0.3)


def test_nothing_is_wrong(pykis: Any, looked: Any, real: SimulatorServer) -> None:
    assert looked() == (0, {})
    shown = pykis("doctor")
    for secret in (real.app_key, real.app_secret, real.account[:8], real.hts_id):
        assert secret not in shown.out
    assert "It may trade Korean stocks, stocks abroad." in shown.out


def test_no_key(alone: Any) -> None:
    shown = alone("doctor", "--json")
    assert shown.code == 3
    found = {each["name"]: each for each in shown.json["checks"]}
    assert "KIS_APP_KEY" in found["key"]["said"]
    assert found["token"]["status"] == "skipped"


@pytest.mark.parametrize(("name", "value"), [("KIS_APP_KEY", "K" * 36), ("KIS_APP_SECRET", "S" * 180)])
def test_a_wrong_key(looked: Any, monkeypatch: pytest.MonkeyPatch, name: str, value: str) -> None:
    monkeypatch.setenv(name, value)
    code, wrong = looked()
    assert code == 4
    assert "Copy key and secret again" in wrong["token"]["advice"]
    assert "paper key, change KIS_VIRTUAL" in wrong["token"]["advice"]
    assert wrong["websocket"]["status"] == "skipped"


def test_a_key_that_was_cut_off(looked: Any, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("KIS_APP_SECRET", "S" * 100)
    _, wrong = looked()
    assert "has 100 letters, KIS gives 180" in wrong["key"]["said"]


def test_no_network(alone: Any, monkeypatch: pytest.MonkeyPatch) -> None:
    with socket.socket() as free:
        free.bind(("127.0.0.1", 0))
        port = free.getsockname()[1]
    monkeypatch.setenv("KIS_APP_KEY", "K" * 36)
    monkeypatch.setenv("KIS_APP_SECRET", "S" * 180)
    for host, sentence in ((f"127.0.0.1:{port}", "cannot be reached"), ("nowhere.invalid:80", "is not found")):
        monkeypatch.setenv("KIS_REST_URL", f"http://{host}".replace("http://nowhere", "https://nowhere"))
        shown = alone("doctor", "--json")
        assert shown.code == 6
        found = {each["name"]: each for each in shown.json["checks"]}
        assert sentence in found["network"]["said"]
        assert found["network"]["advice"]
        assert found["account"]["status"] == "skipped"


def test_a_clock_that_is_wrong(looked: Any, real: SimulatorServer) -> None:
    real.move(90)
    code, wrong = looked()
    assert code == 1
    assert "behind" in wrong["clock"]["said"]
    assert "NTP" in wrong["clock"]["advice"]


def test_a_token_that_died(looked: Any, real: SimulatorServer) -> None:
    """KIS gives one token a minute, so the next one has to be waited for."""
    strike(real, "*", "token_revoked")
    code, wrong = looked()
    assert code == 5
    for name in ("quote", "account", "permissions"):
        assert wrong[name]["status"] == "failed"
        assert "wait a minute" in wrong[name]["advice"]


def test_a_token_that_is_not_given_yet(pykis: Any, looked: Any, tmp_path: Path) -> None:
    """EGW00133: it says so at once instead of waiting for a minute."""
    pykis("quote", "005930")
    for path in (tmp_path / "home" / "tokens").iterdir():
        path.unlink()
    code, wrong = looked()
    assert code == 5
    assert "EGW00133" in wrong["token"]["said"]
    assert "wait a minute" in wrong["token"]["advice"]


def test_over_the_limit(looked: Any, real: SimulatorServer) -> None:
    strike(real, "FHKST01010100", "throttle", count=3)
    code, wrong = looked()
    assert code == 0
    assert "slowed down" in wrong["limit"]["said"]
    assert "another machine" in wrong["limit"]["advice"]


def test_an_account_of_somebody_else(looked: Any, real: SimulatorServer) -> None:
    strike(real, "TTTC8434R", "failed_query", code="IGW00002")
    code, wrong = looked()
    assert code == 5
    assert list(wrong) == ["account"]
    assert "does not belong to this app key; check KIS_ACCOUNT" in wrong["account"]["advice"]


def test_an_account_without_a_permission(looked: Any, real: SimulatorServer) -> None:
    strike(real, "TTTS3007R", "failed_query", code="EGW00206")
    code, wrong = looked()
    assert code == 0
    assert list(wrong) == ["permissions"]
    assert "It may trade Korean stocks; stocks abroad:" in wrong["permissions"]["said"]
    assert "no right to this API" in wrong["permissions"]["advice"]
    strike(real, "TTTC8908R", "failed_query", code="EGW00206")
    code, wrong = looked()
    assert (code, wrong["permissions"]["status"]) == (5, "failed")


def test_no_answer_is_no_lack_of_a_permission(looked: Any, monkeypatch: pytest.MonkeyPatch) -> None:
    def silent() -> None:
        raise KisNetworkError("nothing came")

    monkeypatch.setattr("pykis.checkup._trades", lambda *_: {"Korean stocks": lambda: None, "stocks abroad": silent})
    code, wrong = looked()
    assert (code, wrong["permissions"]["status"]) == (0, "warning")
    assert "try again" in wrong["permissions"]["advice"]


def test_a_websocket_that_is_in_use_and_one_that_is_refused(looked: Any, real: SimulatorServer) -> None:
    strike(real, "H0STCNT0", "already_in_use", count=1)
    code, wrong = looked()
    assert code == 5
    assert "another program" in wrong["websocket"]["advice"]
    strike(real, "/oauth2/Approval", "approval_refused", count=1)
    code, wrong = looked()
    assert code == 4
    assert "Copy key and secret again" in wrong["websocket"]["advice"]


@pytest.mark.skipif(os.name == "nt", reason="permissions of POSIX")
def test_an_open_state_and_one_that_cannot_be_written(
    pykis: Any, looked: Any, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    pykis("quote", "005930")
    next((tmp_path / "home" / "tokens").glob("*.token")).chmod(0o644)
    assert "chmod" in looked()[1]["state"]["advice"]
    (tmp_path / "file").write_text("", "utf-8")
    monkeypatch.setenv("PYKIS_HOME", str(tmp_path / "file" / "home"))
    assert "PYKIS_HOME" in looked()[1]["state"]["advice"]
