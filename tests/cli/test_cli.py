"""The command line as a user meets it: processes, exit codes, what is said when an extra is missing."""

from __future__ import annotations

import json
import os
import signal
import subprocess
import sys
import time
from pathlib import Path

import pytest

ROOT = Path(__file__).resolve().parents[2]
MAIN = "from pykis.cli import main; main()"


def run(code: str, *arguments: str, cwd: Path, home: Path) -> subprocess.CompletedProcess[str]:
    """A fresh interpreter in an empty folder."""
    environment = {key: value for key, value in os.environ.items() if not key.startswith("KIS_")}
    environment |= {"PYTHONPATH": str(ROOT), "PYKIS_HOME": str(home), "PYTHONIOENCODING": "utf-8"}
    return subprocess.run(
        [sys.executable, "-c", code, *arguments],
        capture_output=True,
        encoding="utf-8",
        cwd=cwd,
        env=environment,
        timeout=58,
        check=False,
    )


def test_help_and_version(tmp_path: Path) -> None:
    pytest.importorskip("typer")
    shown = run(MAIN, "--help", cwd=tmp_path, home=tmp_path)
    assert shown.returncode == 0
    assert "simulator" in shown.stdout
    assert "demo" in shown.stdout
    version = run(MAIN, "--version", cwd=tmp_path, home=tmp_path)
    assert version.stdout.startswith("pykis ")


def test_the_simulators_options_are_passed_through(tmp_path: Path) -> None:
    pytest.importorskip("typer")
    shown = run(MAIN, "simulator", "--help", cwd=tmp_path, home=tmp_path)
    assert shown.returncode == 0
    assert "--rest-port" in shown.stdout
    wrong = run(MAIN, "simulator", "--data", str(tmp_path / "nowhere"), cwd=tmp_path, home=tmp_path)
    assert wrong.returncode == 2
    assert "--data" in wrong.stderr


@pytest.mark.skipif(os.name == "nt", reason="Windows has no SIGTERM to catch")
def test_the_simulator_serves_until_it_is_told_to_stop(tmp_path: Path) -> None:
    pytest.importorskip("typer")
    pytest.importorskip("aiohttp")
    info = tmp_path / "sim.json"
    environment = {**os.environ, "PYTHONPATH": str(ROOT), "PYKIS_HOME": str(tmp_path)}
    command = [sys.executable, "-c", MAIN, "simulator", "--info", str(info)]
    with subprocess.Popen(command, env=environment, cwd=tmp_path, stdout=subprocess.PIPE) as process:
        try:
            deadline = time.monotonic() + 30
            while not info.exists():
                assert process.poll() is None
                assert time.monotonic() < deadline
                time.sleep(0.02)
            assert json.loads(info.read_text("utf-8"))["virtual"] is True
        finally:
            process.send_signal(signal.SIGTERM)
        assert process.wait(20) == 0


def test_a_missing_extra_is_named(tmp_path: Path) -> None:
    shown = run(f"import sys; sys.modules['typer'] = None; {MAIN}", "--help", cwd=tmp_path, home=tmp_path)
    assert shown.returncode == 2
    assert "pykis-sdk[cli]" in shown.stderr
    assert "Traceback" not in shown.stderr


@pytest.mark.parametrize(
    ("words", "most"),
    [
        (("--version",), ("typer", "pykis.cli.app", "pykis.kis")),
        (("--help",), ("rich", "pykis.kis", "pykis.api", "requests", "pandas", "sqlite3", "pykis.trader.engine")),
        (("quote", "--help"), ("rich", "pykis.kis", "pykis.api", "requests", "pandas", "sqlite3", "cryptography")),
    ],
)
def test_a_start_imports_only_what_it_needs(tmp_path: Path, words: tuple[str, ...], most: tuple[str, ...]) -> None:
    """Less than 200 ms: what takes long is not touched."""
    pytest.importorskip("typer")
    code = f"""
import sys
from pykis.cli import main
try:
    main()
except SystemExit:
    pass
print("too much:", [name for name in {most!r} if name in sys.modules])
"""
    shown = run(code, *words, cwd=tmp_path, home=tmp_path)
    assert shown.stdout.rstrip().endswith("too much: []"), shown.stdout[-300:] + shown.stderr


def test_the_demonstration_says_what_it_needs(tmp_path: Path) -> None:
    code = "import sys; sys.modules['aiohttp'] = None; from pykis.cli.demo import run; sys.exit(run())"
    shown = run(code, cwd=tmp_path, home=tmp_path)
    assert shown.returncode == 2
    assert "pykis-sdk[simulator]" in shown.stderr
    assert "Traceback" not in shown.stderr


@pytest.mark.parametrize("hidden", ["", "sys.modules['rich.console'] = None; "], ids=["rich", "plain"])
def test_tables_are_aligned_whatever_the_letters(tmp_path: Path, hidden: str) -> None:
    table = "('종목', '수량'), [('삼성전자', '7'), ('NAVER [A]', '1,000')]"
    code = f"import sys; {hidden}from pykis.cli.screen import Screen; Screen().table({table})"
    shown = run(code, cwd=tmp_path, home=tmp_path)
    assert shown.returncode == 0, shown.stderr
    lines = [line for line in shown.stdout.splitlines() if "삼성" in line or "NAVER" in line]
    assert len(lines) == 2
    columns = {sum(1 + (ord(letter) >= 0xAC00) for letter in line.rstrip()) for line in lines}
    assert len(columns) == 1
    assert "[A]" in shown.stdout
