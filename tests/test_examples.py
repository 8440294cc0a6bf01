"""A newcomer's walk: a simulator in one terminal, the examples in another, nothing said about keys."""

from __future__ import annotations

import os
import re
import signal
import subprocess
import sys
import time
from collections.abc import Iterator
from pathlib import Path

import pytest

from pykis import KisCredentials

pytest.importorskip("aiohttp")

ROOT = Path(__file__).resolve().parents[1]
EXAMPLES = ROOT / "examples"
RUN = "import runpy, sys; del sys.argv[0]; runpy.run_path(sys.argv[0], run_name='__main__')"


def surroundings(home: Path) -> dict[str, str]:
    """The environment of a terminal in which nobody has set a key."""
    kept = {name: value for name, value in os.environ.items() if not name.startswith(("KIS_", "PYKIS_"))}
    return {**kept, "PYKIS_HOME": str(home), "PYTHONUTF8": "1"}


@pytest.fixture(scope="module")
def folder(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Path]:
    """Where the newcomer stands; a simulator has written its .env there."""
    here = tmp_path_factory.mktemp("newcomer")
    command = [sys.executable, "-m", "pykis.simulator", "--env", ".env"]
    with subprocess.Popen(
        command, cwd=here, env=surroundings(here), stdout=subprocess.PIPE, stderr=subprocess.STDOUT, text=True
    ) as simulator:
        try:
            deadline = time.monotonic() + 20
            while not (here / ".env").exists() and simulator.poll() is None and time.monotonic() < deadline:
                time.sleep(0.02)
            assert (here / ".env").exists(), "the simulator wrote nothing"
            yield here
        finally:
            simulator.terminate()
            simulator.wait(10)


def example(name: str, folder: Path, **variables: str) -> subprocess.CompletedProcess[str]:
    return subprocess.run(
        [sys.executable, str(EXAMPLES / name)],
        cwd=folder,
        env={**surroundings(folder), **variables},
        capture_output=True,
        encoding="utf-8",
        timeout=50,
        check=False,
    )


def test_the_env_file_is_one_that_the_sdk_reads(folder: Path) -> None:
    credentials = KisCredentials.from_env({}, dotenv=folder / ".env")
    assert credentials.validate() == []
    assert credentials.virtual
    assert credentials.base_url.startswith("http://127.0.0.1:")
    assert credentials.hts_id
    if os.name == "posix":
        assert (folder / ".env").stat().st_mode & 0o077 == 0


def test_quickstart(folder: Path) -> None:
    found = example("quickstart.py", folder)
    assert (found.returncode, found.stderr) == (0, "")
    quote, chart, book, balance = found.stdout.splitlines()[:4]
    assert "삼성전자" in chart
    assert "원" in quote
    assert "best ask" in book
    assert "예수금" in balance


@pytest.mark.skipif(os.name != "posix", reason="Ctrl-C of a child")
def test_listen_price_until_ctrl_c(folder: Path) -> None:
    # a shell that puts the tests in the background has them, and all that they start, ignore Ctrl-C
    code = f"import signal; signal.signal(signal.SIGINT, signal.default_int_handler); {RUN}"
    command = [sys.executable, "-c", code, str(EXAMPLES / "listen_price.py"), "005930"]
    with subprocess.Popen(
        command, cwd=folder, env=surroundings(folder), stdout=subprocess.PIPE, stderr=subprocess.PIPE, encoding="utf-8"
    ) as running:
        assert running.stdout is not None
        try:
            lines = [running.stdout.readline() for _ in range(3)]
            running.send_signal(signal.SIGINT)
            _, complaint = running.communicate(timeout=20)
        finally:
            running.kill()
    assert all("원 x " in line for line in lines), lines
    assert (running.returncode, complaint) == (0, "")


def test_the_demo_shows_the_whole_way(tmp_path: Path) -> None:
    found = example("demo.py", tmp_path)
    assert (found.returncode, found.stderr) == (0, "")
    for step in (
        "접근토큰",
        "현재가",
        "일봉",
        "호가",
        "실시간체결가",
        "지정가 매수",
        "통보 접수",
        "통보 정정",
        "통보 취소",
        "통보 체결",
        "시장가",
        "잔고",
        "실현손익",
        "0 errors",
    ):
        assert step in found.stdout, step
    assert list(tmp_path.iterdir()) == []  # it keeps its state to itself


def test_somebody_s_own_keys_are_never_overwritten(tmp_path: Path) -> None:
    own = tmp_path / ".env"
    own.write_text("KIS_APP_KEY=mine\n", "utf-8")
    command = [sys.executable, "-m", "pykis.simulator", "--env", str(own)]
    found = subprocess.run(command, capture_output=True, encoding="utf-8", timeout=30, check=False)
    assert found.returncode == 2
    assert "name another file" in found.stderr
    assert own.read_text("utf-8") == "KIS_APP_KEY=mine\n"


def test_the_simulator_s_own_file_is_written_anew(folder: Path) -> None:
    own = folder / "sim.env"
    own.write_bytes((folder / ".env").read_bytes())
    command = [sys.executable, "-m", "pykis.simulator", "--env", str(own)]
    with subprocess.Popen(
        command, env=surroundings(folder), stdout=subprocess.DEVNULL, stderr=subprocess.PIPE
    ) as again:
        try:
            assert again.stderr is not None
            assert b"Ctrl-C" in again.stderr.readline()
        finally:
            again.terminate()
            assert again.wait(10) == 0 or os.name != "posix"  # elsewhere it is simply ended
    assert own.read_bytes() != (folder / ".env").read_bytes()


# -- the trader's: each brings its own simulator, and trades for real or on paper only if told so


def test_a_guardian_sells_what_was_bought_by_hand(tmp_path: Path) -> None:
    found = example("stop_loss_guardian.py", tmp_path)
    assert (found.returncode, found.stderr) == (0, "")
    assert "RECONCILED" in found.stdout
    assert "p1: stop reached at 66,000원, selling" in found.stdout
    assert "10 shares traded" in found.stdout
    assert found.stdout.splitlines()[-1] == "still held: 000660"


def test_a_second_start_of_the_rebalancer_orders_nothing_twice(tmp_path: Path) -> None:
    found = example("rebalancer.py", tmp_path)
    assert (found.returncode, found.stderr) == (0, "")
    first, second = found.stdout.split("-- the second start\n")
    assert first.count("FILLED") == 3
    assert re.search(r"005930 sell 2\d주", first)
    assert "000660 buy" in first
    assert "ordered before today: <Order 20" in second
    assert second.endswith("-- 3 orders reached KIS today\n")


def test_what_the_rebalancer_was_refused_is_tried_again(tmp_path: Path) -> None:
    found = example("rebalancer.py", tmp_path, PYKIS_TRADER_RISK_DENY="005930,069500")
    assert (found.returncode, found.stderr) == (0, "")
    first, second = found.stdout.split("-- the second start\n")
    assert first.count("[DENIED]") == second.count("[DENIED]") == 2
    assert second.count("ordered before today: <Order") == 1
    assert second.endswith("-- 1 orders reached KIS today\n")


def test_the_drill_finds_the_kill_switch_as_it_must_be(tmp_path: Path) -> None:
    found = example("kill_switch_drill.py", tmp_path)
    assert found.returncode == 0, found.stdout
    assert "Trading is HALTED: drill." in found.stderr  # what a person must know is seen without any setting up
    assert "Traceback" not in found.stderr
    assert found.stdout.count("  ok  ") >= 20
    assert "FAILED" not in found.stdout
    for word in ("HALTED", "KILL_FILE", "REDUCING", "MAX_DAILY_LOSS"):
        assert word in found.stdout


@pytest.mark.parametrize("name", ["stop_loss_guardian.py", "rebalancer.py", "kill_switch_drill.py"])
def test_nothing_trades_live_without_a_key(name: str, tmp_path: Path) -> None:
    command = [sys.executable, str(EXAMPLES / name), "--live"]
    found = subprocess.run(
        command,
        cwd=tmp_path,
        env=surroundings(tmp_path),
        capture_output=True,
        encoding="utf-8",
        timeout=50,
        check=False,
    )
    assert found.returncode != 0
    assert "KIS_APP_KEY" in found.stderr
