"""`pykis trader settle`: what a person says of an order in doubt reaches the engine, whole or not at all."""

from __future__ import annotations

import os
from collections.abc import Iterator
from datetime import datetime
from decimal import Decimal
from pathlib import Path

import pytest

pytest.importorskip("typer")

from typer.testing import CliRunner

from pykis import SystemClock
from pykis.cli.trader import app
from pykis.clock import KST
from pykis.trader.control import ControlServer
from pykis.trader.errors import UnknownOrderError
from pykis.trader.states import OrderState
from pykis.trader.views import EngineStatus, OrderView

NUMBER = "20261123-00950-0000000001"


class Engine:
    """Remembers what it was told."""

    def __init__(self) -> None:
        self.said: list[tuple[str, str, str]] = []

    def settle(self, order_id: str, number: str = "", *, reason: str) -> OrderView:
        if order_id != "i-1":
            raise UnknownOrderError(f"No order {order_id!r}.")
        self.said.append((order_id, number, reason))
        state = OrderState.SUBMITTED if number else OrderState.ABSENT
        return OrderView(
            "i-1", "k", "005930", "buy", 3, Decimal(70_000), "limit", "KRX", state, 0, None, 3, number, "", "", "user",
            datetime(2026, 11, 23, 9, tzinfo=KST),
        )  # fmt: skip

    def get_status(self) -> EngineStatus: ...  # type: ignore[empty-body]
    def get_orders(self, *, open_only: bool = False) -> list[OrderView]: ...  # type: ignore[empty-body]
    def halt(self, reason: str) -> None: ...
    def resume(self, reason: str = "by hand", *, symbol: str = "") -> None: ...
    def cancel_all(self, symbol: str = "", reason: str = "by hand") -> list[str]: ...  # type: ignore[empty-body]
    def explain(self, order_id: str) -> str: ...  # type: ignore[empty-body]


@pytest.fixture
def engine(tmp_path: Path) -> Iterator[Engine]:
    home = tmp_path / "an-engine"
    home.mkdir()
    (home / "journal.sqlite3").touch()
    engine = Engine()
    server = ControlServer(engine, home, SystemClock())
    assert server.start() == ""
    yield engine
    server.stop()


def settle(folder: Path, *arguments: str) -> tuple[int, str, str]:
    found = CliRunner().invoke(
        app, ["settle", *arguments, "--state", str(folder)], env={"COLUMNS": "200", **os.environ}
    )
    return found.exit_code, found.stdout, found.stderr


def test_what_a_person_saw_reaches_the_engine(engine: Engine, tmp_path: Path) -> None:
    code, said, _ = settle(tmp_path, "i-1", "--number", NUMBER, "--reason", "seen in the HTS")
    assert (code, said.split(".")[0]) == (0, "i-1 is SUBMITTED")
    code, said, _ = settle(tmp_path, "i-1", "--absent", "--reason", "not in the HTS")
    assert (code, said.split(".")[0]) == (0, "i-1 is ABSENT")
    assert engine.said == [("i-1", NUMBER, "seen in the HTS"), ("i-1", "", "not in the HTS")]


@pytest.mark.parametrize(
    ("arguments", "code", "said"),
    [
        (["i-1", "--reason", "seen"], 2, "either --number or --absent"),
        (["i-1", "--absent", "--number", NUMBER, "--reason", "seen"], 2, "either --number or --absent"),
        (["i-1", "--absent"], 2, "--reason"),
        (["i-1", "--absent", "--reason", " "], 2, "what you saw"),
        (["i-2", "--absent", "--reason", "seen"], 1, "No order 'i-2'"),
    ],
    ids=["neither", "both", "no reason", "a blank reason", "unknown"],
)
def test_half_a_word_is_none(engine: Engine, tmp_path: Path, arguments: list[str], code: int, said: str) -> None:
    found, _, complaint = settle(tmp_path, *arguments)
    assert found == code
    assert said in complaint
    assert engine.said == []
