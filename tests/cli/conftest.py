"""A simulator on real sockets and the command line in this process; what it printed and how it ended."""

from __future__ import annotations

import json
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Any, NamedTuple

import pytest

pytest.importorskip("typer")
pytest.importorskip("aiohttp")

from typer.testing import CliRunner

from pykis.cli.app import app
from pykis.simulator import Simulator, SimulatorServer

VARIABLES = (
    "KIS_APP_KEY",
    "KIS_APP_SECRET",
    "KIS_ACCOUNT",
    "KIS_HTS_ID",
    "KIS_VIRTUAL",
    "KIS_REST_URL",
    "KIS_WEBSOCKET_URL",
)


class Shown(NamedTuple):
    """What a command printed and how it ended."""

    code: int
    out: str
    err: str

    @property
    def json(self) -> Any:
        """The one document on stdout."""
        return json.loads(self.out)

    @property
    def error(self) -> Any:
        """The error on stderr, for programs."""
        return json.loads(self.err)["error"]


Pykis = Callable[..., Shown]


def environment(server: SimulatorServer, home: Path) -> dict[str, str]:
    """KIS_* of a simulator."""
    return {
        "KIS_APP_KEY": server.app_key,
        "KIS_APP_SECRET": server.app_secret,
        "KIS_ACCOUNT": server.account,
        "KIS_HTS_ID": server.hts_id,
        "KIS_VIRTUAL": str(int(server.simulator.virtual)),
        "KIS_REST_URL": server.rest_url,
        "KIS_WEBSOCKET_URL": server.websocket_url,
        "PYKIS_HOME": str(home),
    }


@pytest.fixture
def real() -> Iterator[SimulatorServer]:
    """A host of real money: nothing of it is real, but it is asked as if."""
    with SimulatorServer(Simulator(virtual=False, rest_limit=0)) as server:
        yield server


@pytest.fixture
def paper() -> Iterator[SimulatorServer]:
    """A paper host."""
    with SimulatorServer(Simulator(rest_limit=0)) as server:
        yield server


def _runner(server: SimulatorServer | None, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Pykis:
    monkeypatch.chdir(tmp_path)
    for name in (*VARIABLES, "PYKIS_PROFILE"):
        monkeypatch.delenv(name, raising=False)
    monkeypatch.setenv("PYKIS_HOME", str(tmp_path / "home"))
    for name, value in environment(server, tmp_path / "home").items() if server is not None else ():
        monkeypatch.setenv(name, value)

    def run(*arguments: str, typed: str | None = None) -> Shown:
        found = CliRunner().invoke(app, list(arguments), input=typed)
        if found.exception is not None and not isinstance(found.exception, SystemExit):
            raise found.exception
        return Shown(found.exit_code, found.stdout, found.stderr)

    return run


@pytest.fixture
def pykis(real: SimulatorServer, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Pykis:
    """The command line on the real host."""
    return _runner(real, tmp_path, monkeypatch)


@pytest.fixture
def on_paper(paper: SimulatorServer, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Pykis:
    """The command line on the paper host, one call a second."""
    return _runner(paper, tmp_path, monkeypatch)


@pytest.fixture
def alone(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Pykis:
    """The command line without keys and without a host."""
    return _runner(None, tmp_path, monkeypatch)
