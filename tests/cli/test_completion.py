"""What Tab offers: in bash itself, and word by word."""

from __future__ import annotations

import os
import shutil
import subprocess
import sys
from pathlib import Path
from typing import Any

import pytest

pytest.importorskip("typer")

from typer.testing import CliRunner

from pykis.cli.app import COMMANDS, app
from pykis.simulator import SimulatorServer

ROOT = Path(__file__).resolve().parents[2]
MAIN = "import sys; sys.argv[0] = 'pykis'; from pykis.cli import main; main()"


def offered(*words: str) -> list[str]:
    """What bash is told, the last word being typed."""
    line = {
        "COMP_WORDS": " ".join(("pykis", *words)),
        "COMP_CWORD": str(len(words)),
        "_PYKIS_COMPLETE": "complete_bash",
    }
    return CliRunner().invoke(app, [], prog_name="pykis", env=line).stdout.split()


@pytest.mark.parametrize(
    ("words", "expected"),
    [
        (("quo",), {"quote"}),
        (("quote", "KOSP"), {"KOSPI", "KOSPI200", "KOSPI100", "KOSPI50"}),
        (("quote", "005930", "--exchange", "T"), {"TOKYO"}),
        (("chart", "005930", "--period", "w"), {"week"}),
        (("buy", "005930", "1", "--type", "stop"), {"stop_limit"}),
        (("orders", "--only", "f"), {"filled"}),
        (("rank", "market"), {"market_cap"}),
        (("symbols", "x", "--market", "KOS"), {"KOSPI", "KOSDAQ"}),
        (("api", "domestic_s"), {"domestic_stock"}),
        (("api", "domestic_stock", "inquire_pric"), {"inquire_price", "inquire_price_2"}),
        (("api", "domestic_stock", "inquire_price", "fid_input"), {"fid_input_iscd="}),
        (("api", "domestic_stock", "order_cash", "ord_dv=s"), {"ord_dv=sell"}),
        (("profile", "sh"), {"show"}),
    ],
)
def test_what_is_offered(alone: Any, words: tuple[str, ...], expected: set[str]) -> None:
    assert set(offered(*words)) == expected


def test_symbols_come_from_the_disk_alone(pykis: Any, real: SimulatorServer) -> None:
    assert offered("quote", "AAP") == []  # nothing was fetched yet, and nothing is
    pykis("symbols", "apple", "--market", "NASDAQ", "--market", "BOND")
    real.stop()  # and nobody is asked now
    assert "AAPL" in offered("quote", "AAP")
    assert offered("buy", "KR103501") == ["KR103501GF67"]


def test_names_of_profiles(pykis: Any) -> None:
    pykis("profile", "save", "work", "--from-env")
    assert offered("profile", "show", "w") == ["work"]
    assert offered("quote", "005930", "--profile", "w") == ["work"]


@pytest.mark.skipif(shutil.which("bash") is None, reason="needs bash")
def test_bash_completes(tmp_path: Path) -> None:
    """The script that bash is given, run by bash, with the program that it finds on its path."""
    program = tmp_path / "pykis"
    program.write_text(f'#!/bin/sh\nexec {sys.executable} -c "{MAIN}" "$@"\n', "utf-8")
    program.chmod(0o755)
    script = """
eval "$(_PYKIS_COMPLETE=source_bash pykis)"
complete -p pykis
COMP_WORDS=(pykis c) COMP_CWORD=1
_pykis_completion pykis
echo "offered: ${COMPREPLY[*]}"
"""
    environment = {key: value for key, value in os.environ.items() if not key.startswith("KIS_")}
    path = f"{tmp_path}{os.pathsep}{environment.get('PATH', '')}"
    shown = subprocess.run(
        ["bash", "--norc", "-c", script],
        capture_output=True,
        encoding="utf-8",
        env=environment | {"PATH": path, "PYTHONPATH": str(ROOT), "PYKIS_HOME": str(tmp_path)},
        timeout=50,
        check=False,
    )
    assert shown.returncode == 0, shown.stderr
    expected = " ".join(name for name in COMMANDS if name.startswith("c"))
    assert f"offered: {expected}" in shown.stdout, shown.stdout + shown.stderr
