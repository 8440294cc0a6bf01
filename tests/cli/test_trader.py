"""`pykis trader` as a person meets it: an engine in a process of its own, on a simulator, spoken to from outside."""

from __future__ import annotations

import json
import os
import re
import signal
import socket
import subprocess
import sys
import urllib.request
from collections.abc import Iterator
from pathlib import Path

import pytest

pytest.importorskip("typer")
pytest.importorskip("aiohttp")

from click.testing import Result
from typer.testing import CliRunner

from pykis import AccountNumber
from pykis.cli.trader import app
from pykis.simulator import AccountSetup, Simulator, SimulatorServer
from pykis.trader import TradingStore

ROOT = Path(__file__).resolve().parents[2]
MAIN = """
from functools import partial
from pykis import PyKis, Rate, SessionSettings
from pykis.cli import main, trader_run

trader_run.PyKis = partial(PyKis, settings=SessionSettings(rate=Rate.unlimited()))  # not one call a second, as on paper
main()
"""
STRATEGY = """
import threading
from pykis.trader import OrderFilled

class Once:
    def on_start(self, engine):
        self.engine = engine
        print("bought", engine.buy("005930", 3, key="once").order_id, flush=True)
        print("resting", engine.buy("005930", 1, 66_000, key="low").state.value, flush=True)

    def on_event(self, event):
        if isinstance(event, OrderFilled):
            print("filled", event.qty, flush=True)
"""

pytestmark = pytest.mark.skipif(os.name != "posix", reason="signals of a child")


class Place:
    """A folder with a key, a simulator behind it, and the command."""

    def __init__(self, folder: Path, server: SimulatorServer) -> None:
        self.folder = folder
        kept = {name: value for name, value in os.environ.items() if not name.startswith(("KIS_", "PYKIS_"))}
        self.environment = {
            **kept,
            "PYTHONPATH": str(ROOT),
            "PYTHONUTF8": "1",
            "COLUMNS": "200",
            "PYKIS_HOME": str(folder / "h"),
            "KIS_APP_KEY": server.app_key,
            "KIS_APP_SECRET": server.app_secret,
            "KIS_ACCOUNT": server.account,
            "KIS_HTS_ID": server.hts_id,
            "KIS_REST_URL": server.rest_url,
            "KIS_WEBSOCKET_URL": server.websocket_url,
        }

    def start(self, *arguments: str) -> subprocess.Popen[str]:
        return subprocess.Popen(
            [sys.executable, "-c", MAIN, "trader", *arguments], cwd=self.folder, env=self.environment,
            stdout=subprocess.PIPE, stderr=subprocess.PIPE, encoding="utf-8",
        )  # fmt: skip

    def run(self, *arguments: str) -> subprocess.CompletedProcess[str]:
        with self.start(*arguments) as process:
            out, err = process.communicate(timeout=50)
        return subprocess.CompletedProcess(arguments, process.returncode, out, err)

    def ask(self, *arguments: str) -> Result:
        """A command from this process: starting one takes longer than all that it does."""
        found = CliRunner().invoke(app, list(arguments), env={**dict.fromkeys(os.environ), **self.environment})
        assert isinstance(found.exception, (SystemExit, type(None))), found.exception
        return found


@pytest.fixture
def place(tmp_path: Path) -> Iterator[Place]:
    account = AccountSetup(AccountNumber("12345678", "01"), holdings={"005930": (100, 65_000)})
    simulator = Simulator(rest_limit=0, liquidity=False, rate=0.0, accounts=[account])
    with SimulatorServer(simulator) as server:
        server.call(lambda: simulator.market.foreign("005930", "sell", 100, 71_000))
        (tmp_path / "mine.py").write_text(STRATEGY, "utf-8")
        yield Place(tmp_path, server)


def until(process: subprocess.Popen[str], word: str) -> str:
    """What it prints up to that word."""
    assert process.stdout is not None
    shown = ""
    while word not in shown:
        line = process.stdout.readline()
        assert line, shown + (process.stderr.read() if process.stderr else "")
        shown += line
    return shown


def test_an_engine_is_run_asked_halted_and_told_about_afterwards(place: Place) -> None:
    options = ["--always-open", "--strategy", "mine:Once", "--log", "t.log", "--metrics-port", "0"]
    with place.start("run", *options) as engine:
        try:
            shown = until(engine, "Running in")
            assert "<RecoveryReport" in shown
            order_id = shown.split("bought ")[1].split()[0]

            status = json.loads(place.run("status", "--json").stdout)
            assert status["state"] == "ACTIVE"
            assert place.run("halt", "lunch").returncode == 0
            people = place.ask("status")
            assert "HALTED  BY_HAND: lunch" in people.stdout
            assert "005930" in people.stdout
            assert place.ask("cancel-all").exit_code == 0
            assert place.ask("resume").stdout == "Trading is resumed.\n"

            second = place.run("run", "--always-open")
            assert second.returncode == 3
            assert "Another engine trades this account" in second.stderr
        finally:
            engine.send_signal(signal.SIGTERM)
        out, complaint = engine.communicate(timeout=30)
        assert (engine.returncode, complaint) == (0, ""), out

    assert place.ask("status").exit_code == 3
    words = place.run("explain", order_id)
    assert "3 shares traded" in words.stdout
    assert place.ask("explain", "20200101-000001").exit_code == 1
    report = json.loads(place.ask("report", "--json").stdout)
    assert [each["qty"] for each in report["orders"]] == [3, 1]
    assert report["orders"][1]["state"] == "CANCELED"
    assert [each["qty"] for each in report["fills"]] == [3]
    assert report["halts"][0]["code"] == "BY_HAND"
    table = place.ask("report").stdout
    assert "실현손익 +0원" in table
    assert "CANCELED" in table

    log = [json.loads(line) for line in (place.folder / "t.log").read_text("utf-8").splitlines()]
    assert any(line.get("event") == "OrderFilled" and line["order_id"] == order_id for line in log)
    text = (place.folder / "t.log").read_text("utf-8")
    assert not re.search(r"12345678|" + place.environment["KIS_APP_SECRET"][:20], text)

    assert place.ask("backup", str(place.folder / "copy.sqlite3")).exit_code == 0
    with TradingStore.open(place.folder / "copy.sqlite3", read_only=True) as copy:
        assert copy.sequence > 5
    assert place.ask("export", str(place.folder / "all.json")).exit_code == 0
    assert len(json.loads((place.folder / "all.json").read_text("utf-8"))["orders"]) == 2
    again = place.ask("backup", str(place.folder / "copy.sqlite3"))
    assert again.exit_code == 1
    assert "never replaces" in again.stderr


def test_numbers_are_served_where_they_are_asked_for(place: Place) -> None:
    with socket.socket() as free:
        free.bind(("127.0.0.1", 0))
        port = free.getsockname()[1]
    with place.start("run", "--always-open", "--metrics-port", str(port)) as engine:
        try:
            until(engine, "Running in")
            with urllib.request.urlopen(f"http://127.0.0.1:{port}/metrics", timeout=10) as answer:
                assert b"pykis_trader_up 1" in answer.read()
        finally:
            engine.send_signal(signal.SIGINT)
        engine.communicate(timeout=30)
        assert engine.returncode == 0


@pytest.mark.parametrize(
    ("arguments", "code", "said"),
    [
        (["status"], 2, "There is no journal"),
        (["report", "--account", "nobody"], 2, "There is no journal nobody"),
        (["run", "--strategy", "nowhere:X"], 2, "module:Class"),
        (["run", "--strategy", "json:JSONDecoder"], 2, "on_start"),
        (["run", "--config", "nowhere.toml"], 2, "nowhere.toml"),
        (["halt"], 2, "reason"),
        (["halt", " "], 2, "say why"),
    ],
    ids=lambda value: " ".join(value) if isinstance(value, list) else "",
)
def test_what_is_wrong_is_said_with_its_code(place: Place, arguments: list[str], code: int, said: str) -> None:
    found = place.ask(*arguments)
    assert found.exit_code == code, found.stderr
    assert said in found.stderr


def test_real_markets_have_hours(place: Place) -> None:
    place.environment["KIS_VIRTUAL"] = "0"
    found = place.ask("run", "--always-open")
    assert found.exit_code == 2
    assert "real markets have hours" in found.stderr
