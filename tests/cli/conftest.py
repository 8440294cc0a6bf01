"""A simulator on real sockets and the command line in this process; what it printed and how it ended."""

from __future__ import annotations

import json
import re
from collections.abc import Callable, Iterator
from functools import cache
from pathlib import Path
from typing import Any, NamedTuple

import pytest

pytest.importorskip("typer")
pytest.importorskip("aiohttp")

from typer.testing import CliRunner

import pykis.session as pykis_session
from pykis import Rate
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
        server.simulator.issuer.approval_interval = 0.0  # a command follows the one before at once
        yield server


@pytest.fixture
def paper() -> Iterator[SimulatorServer]:
    """A paper host."""
    with SimulatorServer(Simulator(rest_limit=0)) as server:
        server.simulator.issuer.approval_interval = 0.0  # a command follows the one before at once
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
    """The command line on the real host, which it asks as often as it likes."""
    monkeypatch.setattr(pykis_session, "REAL_RATE", Rate.unlimited())
    return _runner(real, tmp_path, monkeypatch)


@pytest.fixture
def on_paper(paper: SimulatorServer, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Pykis:
    """The command line on the paper host, one call a second."""
    return _runner(paper, tmp_path, monkeypatch)


@pytest.fixture
def alone(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Pykis:
    """The command line without keys and without a host."""
    return _runner(None, tmp_path, monkeypatch)


# The shapes of docs/cli.md, read from the page itself

PAGE = Path(__file__).resolve().parents[2] / "docs" / "cli.md"
_PLAIN: dict[str, tuple[type, ...]] = {"text": (str,), "int": (int,), "number": (int, float), "bool": (bool,)}


@cache
def _documented() -> dict[str, dict[str, str]]:
    """Name of a command or a shape -> key -> type."""
    _, _, rest = PAGE.read_text("utf-8").partition("### Shapes\n")
    block = rest.partition("```text\n")[2].partition("```")[0]
    found: dict[str, dict[str, str]] = {}
    name = ""
    for line in block.splitlines():
        head, fields = line[:20].strip(), line[20:].strip().rstrip(",")
        name = head or name
        pairs = (each.partition(": ") for each in re.split(r",\s*", fields) if each)
        found.setdefault(name, {}).update({key: kind for key, _, kind in pairs})
    return {name: keys for name, keys in found.items() if keys}


def _check(value: Any, kind: str, place: str) -> None:
    if kind.endswith("?"):
        if value is None:
            return
        kind = kind[:-1]
    if kind.startswith("["):
        assert isinstance(value, list), place
        rows: list[Any] = value
        for each in rows:
            _check(each, kind[1:-1], f"{place}[]")
    elif kind in _documented():
        _check_keys(value, kind, place)
    elif kind != "any":
        types = tuple(each for part in kind.split("|") for each in _PLAIN[part])
        assert isinstance(value, types), (place, value)
        assert bool in types or not isinstance(value, bool), (place, value)


def _check_keys(value: Any, name: str, place: str) -> None:
    """Every key in its order, no other key, and the type of each."""
    expected = _documented()[name]
    assert isinstance(value, dict), place
    found: dict[str, Any] = value
    assert list(found) == list(expected), (place, sorted(set(found) ^ set(expected)))
    for key, kind in expected.items():
        _check(found[key], kind, f"{place}.{key}")


@pytest.fixture
def fits() -> Callable[[Any, str], None]:
    """Holds what was printed against the shape of that name."""
    return lambda found, name: _check_keys(found, name, name)


@pytest.fixture
def documented() -> dict[str, dict[str, str]]:
    """All of them."""
    return _documented()
