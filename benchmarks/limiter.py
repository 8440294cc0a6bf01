"""The rate limit as the server sees it: 8 threads, then 2 processes, the server 0 to 15 ms away at random.

Run alone with ``python -m benchmarks.limiter [--seconds N] [--json]``. Prints how much of the allowed rate was used
after the first second, the most calls in any sliding second, how often a waiter was overtaken, and what a grant costs.
"""

from __future__ import annotations

import argparse
import json
import multiprocessing
import random
import sys
import tempfile
import threading
import time
from pathlib import Path
from typing import NamedTuple

from pykis.client.gate import Gate
from pykis.clock import SystemClock
from pykis.limit import REAL_RATE, Rate

from .figures import Figure

FARTHEST = 0.015
GRACE = 0.010
TARGET = 0.97


class Call(NamedTuple):
    """One call: when it began to wait, when it was let through, and when the server saw it."""

    asked: float
    granted: float
    seen: float


class Result(NamedTuple):
    """What one run reached."""

    name: str
    used: float
    """Calls after the first second, per 18 a second."""
    most: int
    """Calls in any sliding second as the server sees it."""
    overtaken: int
    """Grants to a caller that had begun to wait later than one that still waited."""
    worst_wait: float
    """Seconds."""
    calls: int


def work(path: Path, seconds: float, threads: int, seed: int) -> list[Call]:
    """Call as fast as the gate allows from so many threads."""
    gate = Gate(REAL_RATE, SystemClock(), path)
    calls: list[Call] = []
    ends = time.monotonic() + seconds

    def run(chance: random.Random) -> None:
        while time.monotonic() < ends:
            asked = time.monotonic()
            gate.acquire("user")
            granted = time.monotonic()
            time.sleep(chance.uniform(0.0, FARTHEST))
            seen = time.monotonic()
            time.sleep(chance.uniform(0.0, FARTHEST))
            gate.observe(time.monotonic() - granted)
            calls.append(Call(asked, granted, seen))

    workers = [threading.Thread(target=run, args=(random.Random(seed * 100 + index),)) for index in range(threads)]
    for worker in workers:
        worker.start()
    for worker in workers:
        worker.join()
    gate.close()
    return calls


def in_process(path: Path, seconds: float, threads: int, seed: int, out: multiprocessing.Queue[list[Call]]) -> None:
    out.put(work(path, seconds, threads, seed))


def judge(name: str, calls: list[Call], seconds: float) -> Result:
    seen = sorted(call.seen for call in calls)
    first = min(call.granted for call in calls)
    most, start = 0, 0
    for end, at in enumerate(seen):
        while at - seen[start] >= 1.0:
            start += 1
        most = max(most, end - start + 1)
    later = [at for at in seen if first + 1.0 <= at < first + seconds]
    by_grant = sorted(calls, key=lambda call: call.granted)
    overtaken = sum(  # with some grace: the stamps are taken outside the gate, where a thread may be preempted
        1
        for index, call in enumerate(by_grant)
        if any(other.asked < call.asked - GRACE for other in by_grant[index + 1 : index + 64])
    )
    used = len(later) / (REAL_RATE.limit * (seconds - 1.0))
    return Result(name, used, most, overtaken, max(call.granted - call.asked for call in calls), len(calls))


def threads_run(seconds: float, folder: Path) -> Result:
    return judge("8 threads", work(folder / "threads.sqlite3", seconds, 8, 1), seconds)


def processes_run(seconds: float, folder: Path) -> Result:
    context = multiprocessing.get_context("spawn")
    out: multiprocessing.Queue[list[Call]] = context.Queue()
    path = folder / "processes.sqlite3"
    workers = [context.Process(target=in_process, args=(path, seconds, 4, 2 + index, out)) for index in range(2)]
    for worker in workers:
        worker.start()
    calls = [call for _ in workers for call in out.get()]
    for worker in workers:
        worker.join()
    return judge("2 processes of 4 threads", calls, seconds)


def cost(path: Path | None, grants: int = 5000) -> float:
    """Seconds that one grant takes without waiting."""
    gate = Gate(Rate(18, window=1e-9, margin=0.0, start_margin=1e-9), SystemClock(), path)
    gate.acquire("order")
    best = float("inf")
    for _ in range(3):
        started = time.perf_counter()
        for _ in range(grants):
            gate.acquire("order")
        best = min(best, (time.perf_counter() - started) / grants)
    gate.close()
    return best


def measure(seconds: float) -> tuple[list[Result], float, float]:
    """Both runs, and the seconds of a grant: in one process, and shared."""
    with tempfile.TemporaryDirectory() as name:
        folder = Path(name)
        results = [threads_run(seconds, folder), processes_run(seconds, folder)]
        return results, cost(None), cost(folder / "cost.sqlite3")


def met(result: Result) -> bool:
    return result.used >= TARGET and result.most <= REAL_RATE.limit and not result.overtaken


def figures(seconds: float = 10.0) -> list[Figure]:
    """Both runs beside the rate that KIS allows, and what a grant costs."""
    results, alone, shared = measure(seconds)
    found = [
        Figure(
            f"limiter, {result.name}, the server 0 to 15 ms away",
            f"{result.used:.1%} of 18/s after the first second; at most {result.most} in any sliding second; "
            f"{result.overtaken} overtaken",
            "18 calls a second",
            f"{result.used:.2f}x",
            f"{TARGET:.2f}x, never over 18, none overtaken",
            met(result),
        )
        for result in results
    ]
    cost_words = f"{shared * 1e6:.0f} us shared by processes, {alone * 1e6:.1f} us in one"
    return [*found, Figure("limiter, one grant without waiting", cost_words, "-", "-", "50 us", shared <= 50e-6)]


def main() -> int:
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--seconds", type=float, default=10.0)
    parser.add_argument("--json", action="store_true")
    options = parser.parse_args()
    results, alone, shared = measure(options.seconds)
    if options.json:
        document = {"runs": [result._asdict() for result in results], "grant_us": [alone * 1e6, shared * 1e6]}
        print(json.dumps(document))
        return 0 if all(map(met, results)) else 1
    for result in results:
        print(
            f"{result.name}: {result.used:.1%} of 18/s, at most {result.most} in a sliding second, "
            f"{result.overtaken} overtaken, worst wait {result.worst_wait:.2f} s ({result.calls} calls)"
        )
    print(f"a grant: {alone * 1e6:.1f} us in one process, {shared * 1e6:.1f} us shared")
    return 0 if all(map(met, results)) else 1


if __name__ == "__main__":
    sys.exit(main())
