"""How long `import pykis` and `from pykis import PyKis` take, beside `import requests`, each in fresh interpreters."""

from __future__ import annotations

import os
import statistics
import subprocess
import sys

from .figures import Figure

_ROUNDS = 15
_PROGRAM = "import time; t = time.perf_counter(); {}; print(time.perf_counter() - t)"


def _once(statement: str) -> float:
    env = {key: value for key, value in os.environ.items() if key != "PYTHONDONTWRITEBYTECODE"}
    done = subprocess.run(
        [sys.executable, "-c", _PROGRAM.format(statement)], env=env, capture_output=True, text=True, check=True
    )
    return float(done.stdout)


def figures() -> list[Figure]:
    """Both imports, as a share of `import requests`."""
    targets = {"import pykis": 0.25, "from pykis import PyKis": 0.60}
    samples: dict[str, list[float]] = {statement: [] for statement in ("import requests", *targets)}
    for statement in samples:
        _once(statement)  # byte code
    for _ in range(_ROUNDS):
        for statement, taken in samples.items():
            taken.append(_once(statement))
    floor = samples["import requests"]
    found = []
    for statement, target in targets.items():
        ratio = statistics.median(a / b for a, b in zip(samples[statement], floor, strict=True))
        found.append(
            Figure(
                f"`{statement}`",
                f"{statistics.median(samples[statement]) * 1000:.1f} ms",
                f"`import requests` {statistics.median(floor) * 1000:.1f} ms",
                f"{ratio:.2f}x",
                f"{target:.2f}x",
                ratio <= target,
            )
        )
    return found
