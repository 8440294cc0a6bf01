"""One engine per account: in one process, between processes, and after the death of one."""

from __future__ import annotations

import json
import os
import signal
import subprocess
import sys
from collections.abc import Iterator
from contextlib import ExitStack
from pathlib import Path
from typing import Any

import pytest

from pykis.trader import EngineLockedError, OrderState

ROOT = Path(__file__).resolve().parents[2]
SAMSUNG = "005930"
OTHER = """
import json, sys
from pathlib import Path
from pykis import PyKis, Rate, SessionSettings
from pykis.market.sessions import AlwaysOpen
from pykis.trader import EngineLockedError, TradingConfig, TradingEngine

folder = Path(sys.argv[2])
settings = SessionSettings(rate=Rate.unlimited(), approvals=Rate.unlimited())
with PyKis(**json.loads(sys.argv[1]), virtual=True, settings=settings, state_dir=folder / "keys") as kis:
    engine = TradingEngine(kis, TradingConfig(state_dir=folder / "engines"), calendar=AlwaysOpen())
    try:
        print(engine.start().status, flush=True)
    except EngineLockedError as error:
        sys.exit(str(error))
    print(engine.buy("005930", 5, 66_000, key="mine").order_id, flush=True)
    sys.stdin.read()
    engine.stop()
"""

pytestmark = pytest.mark.skipif(os.name != "posix", reason="signals of a child")


class Other:
    """An engine in a process of its own."""

    def __init__(self, live: Any, stack: ExitStack) -> None:
        command = [sys.executable, "-c", OTHER, json.dumps(live.key), str(live.folder)]
        pipe = subprocess.PIPE
        self.process = stack.enter_context(
            subprocess.Popen(command, cwd=ROOT, encoding="utf-8", stdin=pipe, stdout=pipe, stderr=pipe)
        )
        stack.callback(self.process.kill)

    def line(self) -> str:
        assert self.process.stdout is not None
        found = self.process.stdout.readline().strip()
        assert found, self.process.stderr and self.process.stderr.read()
        return found


@pytest.fixture
def stack() -> Iterator[ExitStack]:
    with ExitStack() as made:
        yield made


def test_a_second_engine_in_the_same_process_is_refused_while_the_first_lives(live: Any) -> None:
    first, second = live.engine(), live.engine()
    first.start()
    with pytest.raises(EngineLockedError, match=f"process {os.getpid()}, which holds .*engine.lock. Stop it first"):
        second.start()
    assert first.get_status().ready  # it was not disturbed
    assert first.buy(SAMSUNG, 1, 66_000).state is OrderState.SUBMITTED
    first.stop()
    assert second.start().status == "CLEAN"  # nothing of the refused start is left over
    assert second.get_status().run == 2


def test_a_second_process_is_refused(live: Any, stack: ExitStack) -> None:
    with live.engine() as engine:
        other = Other(live, stack)
        out, complaint = other.process.communicate(timeout=30)
        assert (out, other.process.returncode) == ("", 1)
        assert f"Another engine trades this account: process {os.getpid()}, which holds" in complaint
        assert engine.get_status().run == 1
    assert live.posts() == []


def test_the_next_engine_takes_over_what_a_killed_one_left(live: Any, stack: ExitStack) -> None:
    other = Other(live, stack)
    assert other.line() == "CLEAN"
    order_id = other.line()
    with pytest.raises(EngineLockedError, match=f"process {other.process.pid},"):
        live.engine().start()
    other.process.send_signal(signal.SIGKILL)
    assert other.process.wait(10) == -signal.SIGKILL

    with live.engine() as engine:
        assert engine.report.status == "CLEAN"
        assert engine.get_status().run == 2
        (order,) = engine.get_orders(open_only=True)
        assert (order.order_id, order.state) == (order_id, OrderState.SUBMITTED)
        assert engine.buy(SAMSUNG, 5, 66_000, key="mine").order_id == order_id
        assert engine.cancel(order_id).wait(timeout=20).state is OrderState.CANCELED
    assert [row.kind for row in live.rows()] == ["new", "cancel"]
