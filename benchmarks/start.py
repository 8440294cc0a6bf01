"""How long the command line takes to start, beside an interpreter that imports `requests`, each in fresh processes."""

from __future__ import annotations

import os
import statistics
import subprocess
import sys
import time

from .figures import Figure

_ROUNDS = 15
_MOST = 0.200
"""Seconds."""
_RATIO = 1.2
_MAIN = "import sys; sys.argv[0] = 'pykis'; from pykis.cli import main; main()"
_FLOOR = "import requests"
_WORDS = {"`pykis --help`": ("--help",), "`pykis quote --help`": ("quote", "--help")}


def _once(code: str, *words: str) -> float:
    env = {key: value for key, value in os.environ.items() if key != "PYTHONDONTWRITEBYTECODE"}
    began = time.perf_counter()
    subprocess.run([sys.executable, "-c", code, *words], env=env, capture_output=True, check=True)
    return time.perf_counter() - began


def figures() -> list[Figure]:
    """From the start of the interpreter to its end."""
    samples: dict[str, list[float]] = {what: [] for what in (_FLOOR, *_WORDS)}
    runs = {_FLOOR: (_FLOOR,), **{what: (_MAIN, *words) for what, words in _WORDS.items()}}
    for run in runs.values():
        _once(*run)  # byte code
    for _ in range(_ROUNDS):
        for what, run in runs.items():
            samples[what].append(_once(*run))
    floor = samples[_FLOOR]
    found: list[Figure] = []
    for what in _WORDS:
        ratio = statistics.median(a / b for a, b in zip(samples[what], floor, strict=True))
        taken = statistics.median(samples[what])
        found.append(
            Figure(
                f"{what}, a whole process",
                f"{taken * 1000:.0f} ms",
                f"`python -c 'import requests'` {statistics.median(floor) * 1000:.0f} ms",
                f"{ratio:.2f}x",
                f"{_RATIO:.2f}x and {_MOST * 1000:.0f} ms",
                ratio <= _RATIO and taken <= _MOST,
            )
        )
    return found
