"""What only a terminal can be: the live screen, progress bars, a drawing as wide as the window."""

from __future__ import annotations

import os
import re
import signal
import subprocess
import sys
import time
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Any

import pytest

from pykis import PyKis
from pykis.simulator import Fault, SimulatorServer

pytestmark = pytest.mark.skipif(os.name == "nt", reason="needs a terminal of its own")

ROOT = Path(__file__).resolve().parents[2]
MAIN = "import sys; sys.argv[0] = 'pykis'; from pykis.cli import main; main()"
_PATIENCE = 30.0


class Terminal:
    """A command on a terminal of its own, and what it has shown so far."""

    def __init__(self, cwd: Path, *words: str) -> None:
        import pty

        self._parent, child = pty.openpty()
        size = {"COLUMNS": "120", "LINES": "50", "TERM": "xterm-256color"}
        self.process = subprocess.Popen(
            [sys.executable, "-c", MAIN, *words],
            stdin=child,
            stdout=child,
            stderr=child,
            cwd=cwd,
            env={**os.environ, **size, "PYTHONPATH": str(ROOT)},
        )
        os.close(child)
        self.seen = ""

    def until(self, *words: str) -> None:
        """Read until all of these patterns were shown."""
        deadline = time.monotonic() + _PATIENCE
        while not all(re.search(word, self.seen) for word in words):
            assert time.monotonic() < deadline, self.seen[-3000:]
            assert self._read(), self.seen[-3000:]

    def ended(self) -> int:
        """Read to the end; how it ended."""
        while self._read():
            pass
        return self.process.wait(_PATIENCE)

    def _read(self) -> bool:
        try:
            came = os.read(self._parent, 65536)
        except OSError:  # nobody holds the other side any more
            return False
        self.seen += came.decode("utf-8", "replace")
        return bool(came)

    def close(self) -> None:
        self.process.kill()
        self.process.wait()
        os.close(self._parent)


@pytest.fixture
def terminal(pykis: Any, tmp_path: Path) -> Iterator[Callable[..., Terminal]]:
    """Opens them."""
    del pykis  # for its environment
    opened: list[Terminal] = []

    def run(*words: str) -> Terminal:
        opened.append(Terminal(tmp_path, *words))
        return opened[-1]

    yield run
    for each in opened:
        each.close()


def test_the_live_screen_shows_prices_books_and_executions(terminal: Any, real: SimulatorServer) -> None:
    screen = terminal("watch", "005930", "AAPL", "--book")
    screen.until("현재가", "005930", "AAPL", "005930 호가", "AAPL 호가", "매수잔량", r"7\d,\d00", "Ctrl-C ends it")
    with PyKis() as kis:
        kis.stock("005930").market_buy(qty=3)
        kis.stock("AAPL").buy(qty=2, price=200)
    screen.until(r"005930 매수 체결 [123]주", "AAPL 매수 접수 2주")
    screen.process.send_signal(signal.SIGTERM)
    assert screen.ended() == 0
    assert real.account[:8] not in screen.seen


@pytest.mark.parametrize(
    ("words", "tr_id", "unit"),
    [
        (("chart", "005930", "3y"), "FHKST03010100", "calls"),
        (("verify", "--only", "domestic_stock.inquire_p", "--listen", "0"), "*", "endpoints"),
        (("symbols", "a", "--market", "NASDAQ", "--market", "NYSE"), "/common/master/nasmst.cod.zip", "files"),
    ],
)
def test_long_work_shows_a_bar(
    terminal: Any, real: SimulatorServer, words: tuple[str, ...], tr_id: str, unit: str
) -> None:
    real.call(lambda: real.simulator.faults.add(Fault(tr_id, "slow_answer", seconds=0.8, count=2)))
    shown = terminal(*words)
    assert shown.ended() == 0
    plain = re.sub(r"\x1b\[[0-9;?]*[a-zA-Z]", "", shown.seen)
    assert re.search(rf"━ *\d+/\d+ {unit}", plain), plain[-2000:]


def test_a_drawing_is_as_wide_as_the_window(terminal: Any) -> None:
    shown = terminal("chart", "005930", "1y", "--plot")
    assert shown.ended() == 0
    assert "█" in shown.seen
    assert "\x1b[31m" in shown.seen  # red rises
    assert "\x1b[34m" in shown.seen
    lines = re.sub(r"\x1b\[[0-9;]*m", "", shown.seen).splitlines()
    assert 80 < max(len(line.rstrip()) for line in lines) <= 120
