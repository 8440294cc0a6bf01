"""``python -m pykis.trader.testing simulate|replay|mutate``: the engine under faults, schedule after schedule."""

from __future__ import annotations

import argparse
import os
import sys
from collections import Counter
from collections.abc import Sequence

from pykis import SystemClock

from .mutations import MUTATIONS, hunt
from .runner import Result, replay, run_many

__all__ = ["main"]

_COMMAND = "python -m pykis.trader.testing"


def main(arguments: Sequence[str] | None = None) -> int:
    """Run it; 1 if something does not hold."""
    parser = argparse.ArgumentParser(prog=_COMMAND, description=__doc__)
    commands = parser.add_subparsers(dest="command", required=True)
    many = commands.add_parser("simulate", help="run many schedules and print what did not hold")
    many.add_argument("--seeds", type=int, default=1000, help="how many")
    many.add_argument("--from", type=int, default=0, dest="first", help="the first one")
    many.add_argument("--jobs", type=int, default=os.cpu_count() or 1, help="processes")
    many.add_argument("--stop", action="store_true", help="end at the first violation")
    one = commands.add_parser("replay", help="run one schedule and print everything that happened")
    one.add_argument("seed", type=int)
    mutate = commands.add_parser("mutate", help="take each guard out in turn: the checker must notice")
    mutate.add_argument("--seeds", type=int, default=10_000, help="within how many schedules")
    mutate.add_argument("--from", type=int, default=0, dest="first", help="the first one")
    mutate.add_argument("--only", choices=[each.name for each in MUTATIONS], help="only this guard")
    given = parser.parse_args(arguments)
    if given.command == "replay":
        return _replay(given.seed)
    if given.command == "mutate":
        return _mutate(given.first, given.seeds, given.only)
    return _simulate(range(given.first, given.first + given.seeds), given.jobs, stop=given.stop)


def _simulate(seeds: range, jobs: int, *, stop: bool) -> int:
    clock = SystemClock()
    began, done, orders = clock.monotonic(), 0, 0
    failed: list[Result] = []
    for result in run_many(seeds, jobs):
        done += 1
        orders += result.posts
        if result.violations:
            failed.append(result)
            for violation in result.violations:
                print(f"seed {result.seed}: {violation}", flush=True)
            print(f"  {_COMMAND} replay {result.seed}", flush=True)
            if stop:
                break
    took = clock.monotonic() - began
    by_number = Counter(violation.number for result in failed for violation in result.violations)
    broken = ", ".join(f"invariant {number}: {count}" for number, count in sorted(by_number.items()))
    print(
        f"{done:,} schedules with {orders:,} orders sent in {took:.1f} s ({done / took:.0f} a second on {jobs} "
        f"process{'es' if jobs > 1 else ''}): {len(failed)} with violations{f' ({broken})' if broken else ''}"
    )
    return 1 if failed else 0


def _replay(seed: int) -> int:
    result, trace = replay(seed)
    print("\n".join(trace))
    for violation in result.violations:
        print(f"seed {seed}: {violation}")
    return 1 if result.violations else 0


def _mutate(first: int, seeds: int, only: str | None) -> int:
    survived = 0
    for mutation in MUTATIONS:
        if only not in (None, mutation.name):
            continue
        found = hunt(mutation, range(first, first + seeds))
        if found is None:
            survived += 1
            print(f"{mutation.name}: NOT NOTICED in {seeds:,} schedules", flush=True)
        else:
            tried = found.seed - first + 1
            print(
                f"{mutation.name}: noticed by seed {found.seed} (schedule {tried}): {mutation.noticed(found)}",
                flush=True,
            )
    return 1 if survived else 0


if __name__ == "__main__":
    sys.exit(main())
