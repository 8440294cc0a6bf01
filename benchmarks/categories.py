"""What the largest category of the typed API costs: time and memory of its import, in fresh interpreters."""

from __future__ import annotations

import os
import subprocess
import sys

from .figures import Figure

_ROUNDS = 11
_BEFORE = "import time, tracemalloc, pykis.api, pykis.endpoint, pykis.answer, pykis.record, datetime, decimal; "
_TIME = "t = time.process_time(); import pykis.api.{}; print((time.process_time() - t) * 1000)"
_MEMORY = "tracemalloc.start(); import pykis.api.{}; print(tracemalloc.get_traced_memory()[0] / 1e6)"
_FLOOR = "t = time.process_time(); import json, http.client, email.message; print((time.process_time() - t) * 1000)"


def _once(program: str) -> float:
    env = {key: value for key, value in os.environ.items() if key != "PYTHONDONTWRITEBYTECODE"}
    command = [sys.executable, "-c", _BEFORE + program]
    return float(subprocess.run(command, env=env, capture_output=True, text=True, check=True).stdout)


def figures() -> list[Figure]:
    """The category with the most endpoints, from byte code."""
    category = "domestic_stock"
    _once(_TIME.format(category))  # byte code
    took = min(_once(_TIME.format(category)) for _ in range(_ROUNDS))  # an absolute bound: what else runs is not ours
    floor = min(_once(_FLOOR) for _ in range(_ROUNDS))
    size = _once(_MEMORY.format(category))
    what = "largest category of `kis.api`, 131 endpoints and 25 feeds"
    return [
        Figure(
            f"{what}: import",
            f"{took:.1f} ms CPU",
            f"`import http.client` {floor:.1f} ms",
            f"{took / floor:.2f}x",
            "20 ms",
            took < 20,
        ),
        Figure(f"{what}: memory", f"{size:.2f} MB", "-", "-", "5 MB", size < 5),
    ]
