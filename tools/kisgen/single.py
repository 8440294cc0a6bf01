"""What the generators of one file share: how a constant is written, the formatter, writing, ``--check``."""

from __future__ import annotations

import argparse
import subprocess
import sys
from collections.abc import Callable
from pathlib import Path

from .catalog import ROOT


def constant(name: str, kind: str, value: object, note: str) -> str:
    """A constant with its type and its docstring."""
    return f'\n{name}: Final[{kind}] = {value!r}\n"""{note}"""'


def formatted(source: str, target: str) -> str:
    """Source as ruff would format it there."""
    command = [sys.executable, "-m", "ruff", "format", "--stdin-filename", str(ROOT / target), "-"]
    done = subprocess.run(command, input=source.encode(), capture_output=True, check=True, cwd=ROOT)
    return done.stdout.decode()


def run(about: str | None, target: str, generate: Callable[[], str]) -> int:
    """Write what is generated; with ``--check`` only say whether it stands there, as the exit code.

    Args:
        about: the tool's docstring.
        target: the file, from the project's folder on.
        generate: makes its text.
    """
    parser = argparse.ArgumentParser(description=about)
    parser.add_argument("--check", action="store_true", help="write nothing; exit 1 if the file is out of date")
    check: bool = parser.parse_args().check
    path, text = ROOT / target, generate()
    if path.exists() and path.read_text("utf-8") == text:
        return 0
    if check:
        sys.stderr.write(f"{target} is out of date; run python tools/{Path(sys.argv[0]).name}\n")
        return 1
    path.write_text(text, "utf-8", newline="\n")
    return 0
