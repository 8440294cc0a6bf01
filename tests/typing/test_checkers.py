"""mypy and pyright on calls that are right, which must pass, and on calls that are wrong, which must not."""

from __future__ import annotations

import json
import re
import subprocess
import sys
from pathlib import Path

import pytest

HERE = Path(__file__).parent
ROOT = HERE.parents[1]
RIGHT = HERE / "right.py"
WRONG = HERE / "wrong.py"

pytestmark = [pytest.mark.slow, pytest.mark.timeout(240)]


def mypy(path: Path) -> dict[int, str]:
    """Line -> first complaint."""
    command = [sys.executable, "-m", "mypy", "--strict", "--no-error-summary", "--hide-error-context", str(path)]
    done = subprocess.run(command, capture_output=True, encoding="utf-8", cwd=ROOT)
    assert done.returncode in (0, 1), done.stdout + done.stderr
    found: dict[int, str] = {}
    for line in done.stdout.splitlines():
        match = re.match(r"(.+?):(\d+): error: (.*)", line)
        if match:
            assert Path(match[1]).name == path.name, line
            found.setdefault(int(match[2]), match[3])
    return found


def pyright(path: Path) -> dict[int, str]:
    """Line -> first complaint."""
    command = [sys.executable, "-m", "pyright", "--outputjson", "--pythonpath", sys.executable, str(path)]
    done = subprocess.run(command, capture_output=True, encoding="utf-8", cwd=ROOT)
    found: dict[int, str] = {}
    for row in json.loads(done.stdout[done.stdout.index("{") :])["generalDiagnostics"]:
        if row["severity"] == "error":
            found.setdefault(row["range"]["start"]["line"] + 1, row["message"])
    return found


CHECKERS = pytest.mark.parametrize("checker", [mypy, pyright], ids=["mypy", "pyright"])


@CHECKERS
def test_right_calls_pass(checker: object) -> None:
    assert callable(checker)
    assert checker(RIGHT) == {}


@CHECKERS
def test_wrong_calls_fail_each_on_its_line(checker: object) -> None:
    assert callable(checker)
    marked = {
        number for number, line in enumerate(WRONG.read_text("utf-8").splitlines(), 1) if line.endswith("# wrong")
    }
    found = checker(WRONG)
    assert {number: found[number] for number in set(found) - marked} == {}
    assert marked - set(found) == set()
