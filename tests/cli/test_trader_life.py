"""`pykis trader run` and its death: signals at any time, a kill, a failure, and what the other commands say then."""

from __future__ import annotations

import json
import os
import signal
import subprocess
import sys
import time
from collections.abc import Iterator
from contextlib import ExitStack
from pathlib import Path
from typing import Any

import pytest

pytest.importorskip("typer")
pytest.importorskip("aiohttp")

from typer.testing import CliRunner

from pykis import AccountNumber
from pykis.cli.trader import app
from pykis.simulator import AccountSetup, Fault, Simulator, SimulatorServer
from pykis.trader import TradingStore
from pykis.trader import events as ev

ROOT = Path(__file__).resolve().parents[2]
MAIN = """
from functools import partial
from pykis import PyKis, Rate, SessionSettings
from pykis.cli import main, trader_run

trader_run.PyKis = partial(PyKis, settings=SessionSettings(rate=Rate.unlimited()))  # not one call a second, as on paper
main()
"""
ACCOUNT = AccountNumber("12345678", "01")
STRATEGIES = """
class Rests:
    def on_start(self, engine):
        print("resting", engine.buy("005930", 1, 66_000, key="low").order_id, flush=True)

    def on_event(self, event):
        raise RuntimeError("a mistake in a strategy")

class Breaks:
    def on_start(self, engine):
        engine._runner._core.journal = None  # a mistake in the engine

    def on_event(self, event):
        pass

class Raises:
    def on_start(self, engine):
        raise RuntimeError("a mistake at the start")

    def on_event(self, event):
        pass
"""

pytestmark = pytest.mark.skipif(os.name != "posix", reason="signals of a child")


class Place:
    """A folder with a key, a simulator behind it, and the command."""

    def __init__(self, folder: Path, server: SimulatorServer, stack: ExitStack) -> None:
        self.folder = folder
        self.server = server
        self._stack = stack
        kept = {name: value for name, value in os.environ.items() if not name.startswith(("KIS_", "PYKIS_"))}
        self.environment = {
            **kept,
            "PYTHONPATH": str(ROOT),
            "PYTHONUTF8": "1",
            "COLUMNS": "200",
            "PYKIS_HOME": str(folder / "h"),
            "PYKIS_TRADER_KILL_FILE": str(folder / "STOP"),
            "KIS_APP_KEY": server.app_key,
            "KIS_APP_SECRET": server.app_secret,
            "KIS_ACCOUNT": server.account,
            "KIS_HTS_ID": server.hts_id,
            "KIS_REST_URL": server.rest_url,
            "KIS_WEBSOCKET_URL": server.websocket_url,
        }

    def start(self, *arguments: str) -> subprocess.Popen[str]:
        process = self._stack.enter_context(
            subprocess.Popen(
                [sys.executable, "-c", MAIN, "trader", *arguments], cwd=self.folder, env=self.environment,
                stdout=subprocess.PIPE, stderr=subprocess.PIPE, encoding="utf-8",
            )
        )  # fmt: skip
        self._stack.callback(process.kill)
        return process

    def ask(self, *arguments: str) -> tuple[int, str, str]:
        """A command from this process: exit code, output, complaints."""
        found = CliRunner().invoke(app, list(arguments), env={**dict.fromkeys(os.environ), **self.environment})
        assert isinstance(found.exception, (SystemExit, type(None))), found.exception
        return found.exit_code, found.stdout, found.stderr

    def events(self) -> list[ev.Event]:
        (journal,) = (self.folder / "h").glob("trader/*/journal.sqlite3")
        with TradingStore.open(journal, read_only=True) as store:
            return list(store.events())

    def resting(self) -> int:
        """Shares that wait at the exchange."""
        ledger = self.server.simulator.ledger
        return self.server.call(lambda: sum(row.remaining for row in ledger.open_rows(ACCOUNT)))


@pytest.fixture
def place(tmp_path: Path) -> Iterator[Place]:
    (tmp_path / "mine.py").write_text(STRATEGIES, "utf-8")
    simulator = Simulator(rest_limit=0, token_interval=0.0, liquidity=False, rate=0.0, accounts=[AccountSetup(ACCOUNT)])
    with SimulatorServer(simulator) as server, ExitStack() as stack:
        yield Place(tmp_path, server, stack)


def until(process: subprocess.Popen[str], word: str) -> str:
    """What it prints up to that word."""
    assert process.stdout is not None
    shown = ""
    while word not in shown:
        line = process.stdout.readline()
        assert line, shown + (process.stderr.read() if process.stderr else "")
        shown += line
    return shown


def test_a_killed_engine_is_missed_and_the_next_takes_over(place: Place) -> None:
    engine = place.start("run", "--always-open", "--strategy", "mine:Rests")
    order_id = until(engine, "Running in").split("resting ")[1].split()[0]
    engine.kill()
    engine.wait(10)
    for command in (["status"], ["halt", "lunch"], ["resume"], ["cancel-all"]):
        code, out, complaint = place.ask(*command)
        assert (code, out) == (3, ""), command
        assert complaint.startswith(f"No engine runs in {place.folder / 'h' / 'trader'}"), command
    code, words, _ = place.ask("explain", order_id)  # the journal needs no engine
    assert code == 0
    assert "[SUBMITTED]" in words
    assert place.resting() == 1

    engine = place.start("run", "--always-open", "--strategy", "mine:Rests", "--log", "t.log")
    assert f"resting {order_id}\n" in until(engine, "Running in")  # the same key: the same order
    code, out, _ = place.ask("status", "--json")
    found: dict[str, Any] = json.loads(out)
    assert (code, found["run"], found["open_orders"], found["state"]) == (0, 2, 1, "ACTIVE")
    (place.folder / "STOP").touch()
    while place.resting():  # the file appeared: what was open is taken back
        time.sleep(0.01)
    code, _, complaint = place.ask("resume")
    assert code == 1
    assert complaint == f"the file {place.folder / 'STOP'} exists. Remove it first. [KILL_FILE]\n"
    (place.folder / "STOP").unlink()
    assert place.ask("resume", "looked at it") == (0, "Trading is resumed.\n", "")
    assert place.ask("explain", "20200101-000001")[0] == 1
    engine.send_signal(signal.SIGINT)
    engine.send_signal(signal.SIGTERM)  # a second one does not hurry it
    assert engine.wait(20) == 0
    assert isinstance(place.events()[-1], ev.RunStopped)
    log = [json.loads(line) for line in (place.folder / "t.log").read_text("utf-8").splitlines()]
    mistakes = [each for each in log if "a mistake in a strategy" in each.get("trace", "")]
    assert mistakes  # its handler raised with every event, and the engine ran on
    assert all(each["level"] == "ERROR" for each in mistakes)


def test_a_signal_leaves_what_rests_and_ends_in_order(place: Place) -> None:
    engine = place.start("run", "--always-open", "--strategy", "mine:Rests")
    until(engine, "Running in")
    engine.send_signal(signal.SIGTERM)
    assert engine.wait(20) == 0
    assert isinstance(place.events()[-1], ev.RunStopped)
    assert place.resting() == 1
    assert place.ask("status")[0] == 3
    assert list((place.folder / "h").glob("trader/*/control.*")) == []


def test_a_signal_while_it_starts_ends_it_at_once(place: Place) -> None:
    place.server.call(lambda: place.server.simulator.faults.add(Fault("VTTC0081R", "failed_query")))
    engine = place.start("run", "--always-open")
    gateway = place.server.simulator.gateway
    while not place.server.call(lambda: [each for each in gateway.log if each.tr_id == "VTTC0081R"]):
        assert engine.poll() is None
        time.sleep(0.01)
    engine.send_signal(signal.SIGTERM)
    out, complaint = engine.communicate(timeout=20)
    assert (engine.returncode, out) == (0, ""), complaint
    assert "Traceback" not in complaint
    assert isinstance(place.events()[-1], ev.RunStopped)


def test_an_engine_that_fails_ends_with_its_sentence(place: Place) -> None:
    engine = place.start("run", "--always-open", "--strategy", "mine:Breaks")
    until(engine, "Running in")
    place.ask("halt", "anything")
    out, complaint = engine.communicate(timeout=20)
    assert engine.returncode == 1, out
    assert "The engine has failed (AttributeError" in complaint
    assert "Restart it" in complaint


def test_a_strategy_that_cannot_start_ends_the_engine_in_order(place: Place) -> None:
    engine = place.start("run", "--always-open", "--strategy", "mine:Raises")
    _, complaint = engine.communicate(timeout=20)
    assert engine.returncode == 1
    assert "a mistake at the start" in complaint
    assert isinstance(place.events()[-1], ev.RunStopped)


def test_a_dry_run_is_said(place: Place) -> None:
    engine = place.start("run", "--always-open", "--dry-run", "--strategy", "mine:Rests")
    until(engine, "Running in")
    code, out, _ = place.ask("status")
    assert code == 0
    assert "(dry run: no order is sent)" in out
    engine.send_signal(signal.SIGTERM)
    _, complaint = engine.communicate(timeout=20)
    assert engine.returncode == 0
    assert "The engine runs dry" in complaint
    assert place.resting() == 0
