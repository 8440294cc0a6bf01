"""What the doctor finds, one thing after the other, and what it says to do."""

from __future__ import annotations

import os
import socket
from collections.abc import Iterator
from pathlib import Path

import pytest

pytest.importorskip("aiohttp")

from pykis.checkup import Check, checkup
from pykis.simulator import Fault, Simulator, SimulatorServer

NAMES = [
    "key",
    "state",
    "network",
    "token",
    "quote",
    "clock",
    "limit",
    "account",
    "permissions",
    "websocket",
    "calendar",
]


@pytest.fixture
def server(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Iterator[SimulatorServer]:
    """A host of real money, named by the environment."""
    monkeypatch.chdir(tmp_path)
    with SimulatorServer(Simulator(virtual=False, rest_limit=0)) as server:
        found = {
            "KIS_APP_KEY": server.app_key,
            "KIS_APP_SECRET": server.app_secret,
            "KIS_ACCOUNT": server.account,
            "KIS_HTS_ID": server.hts_id,
            "KIS_VIRTUAL": "0",
            "KIS_REST_URL": server.rest_url,
            "KIS_WEBSOCKET_URL": server.websocket_url,
            "PYKIS_HOME": str(tmp_path / "home"),
        }
        for name, value in found.items():
            monkeypatch.setenv(name, value)
        yield server


def looked() -> dict[str, Check]:
    found = list(checkup())
    assert [each.name for each in found] == NAMES
    assert [each for each in found if each.status in ("failed", "warning") and not each.advice] == []
    return {each.name: each for each in found}


def test_all_is_well(server: SimulatorServer) -> None:
    found = looked()
    assert {each.status for each in found.values()} == {"ok"}
    assert "the environment" in found["key"].said
    assert "REAL MONEY" in found["key"].said
    assert "prices come" in found["websocket"].said
    assert "Korean stocks, stocks abroad" in found["permissions"].said


def test_a_short_key_is_seen(server: SimulatorServer, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("KIS_APP_KEY", server.app_key[:-1])
    found = looked()
    assert found["key"].status == "warning"
    assert "35 letters" in found["key"].said
    assert found["token"].status == "failed"
    assert {found[name].status for name in NAMES[4:]} == {"skipped"}


def test_no_key_skips_the_rest(server: SimulatorServer, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.delenv("KIS_APP_KEY")
    found = looked()
    assert found["key"].status == "failed"
    assert found["state"].status == "ok"
    assert {found[name].status for name in NAMES[2:]} == {"skipped"}


def test_no_account_and_no_hts_id_are_no_failure(server: SimulatorServer, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.delenv("KIS_ACCOUNT")
    monkeypatch.delenv("KIS_HTS_ID")
    found = looked()
    assert found["account"].status == "skipped"
    assert "without an HTS id" in found["websocket"].said


def test_a_websocket_that_is_not_there(server: SimulatorServer, monkeypatch: pytest.MonkeyPatch) -> None:
    with socket.socket() as free:
        free.bind(("127.0.0.1", 0))
        monkeypatch.setenv("KIS_WEBSOCKET_URL", f"ws://127.0.0.1:{free.getsockname()[1]}")
    assert looked()["websocket"].status == "failed"


def test_what_kis_refuses_comes_with_its_advice(server: SimulatorServer) -> None:
    server.call(lambda: server.simulator.faults.add(Fault("FHKST01010100", "failed_query", code="OPSQ2001")))
    found = looked()
    assert found["quote"].status == "failed"
    assert found["account"].status == "ok"


@pytest.mark.skipif(os.name == "nt" or (hasattr(os, "geteuid") and os.geteuid() == 0), reason="everything is allowed")
def test_a_state_that_cannot_be_written(
    server: SimulatorServer, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    (tmp_path / "locked").mkdir(mode=0o500)
    monkeypatch.setenv("PYKIS_HOME", str(tmp_path / "locked" / "home"))
    found = looked()
    assert found["state"].status == "failed"
    assert "PYKIS_HOME" in found["state"].advice


def test_a_state_that_is_a_file(server: SimulatorServer, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    (tmp_path / "file").write_text("", "utf-8")
    monkeypatch.setenv("PYKIS_HOME", str(tmp_path / "file"))
    found = next(each for each in checkup() if each.name == "state")
    assert found.status == "failed"
    assert "PYKIS_HOME" in found.advice
