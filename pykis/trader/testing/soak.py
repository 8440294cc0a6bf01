"""Days on end: market days one after another, in memory that must not grow. ``python -m pykis.trader.testing.soak``."""

from __future__ import annotations

import argparse
import gc
import logging
import sys
import tracemalloc
from collections import Counter
from collections.abc import Sequence
from dataclasses import dataclass, field
from datetime import date
from itertools import combinations
from pathlib import Path
from statistics import median
from tempfile import TemporaryDirectory
from typing import NamedTuple

from pykis import SystemClock, simulator

from ..store import TradingStore
from .days import LAST, MarketDays

__all__ = ["BOUND", "DayMark", "SoakReport", "growth", "main", "soak"]

BOUND = 0.15
"""MB a market day: more than that is a leak. In the first week the SDK's memory of orders fills up, at 0.07 a day; a
day's events, if they were kept, would be 0.2 more."""
_BOOK = 64 * 1024
"""Bytes of a book with nothing open."""
_LOG = 32 * 1024 * 1024
"""Bytes that the write-ahead log may come to."""
_SIMULATOR = str(Path(simulator.__file__).parent / "*")
_FEWEST = 7
"""Days at least, however slow the machine is: a weekend, and five market days around it."""


class DayMark(NamedTuple):
    """What there was when a day had been opened and the one before was over."""

    day: date
    """The one that is over."""
    market: bool
    """Whether it had a market."""
    events: int
    """In the journal, since the first day."""
    memory: int
    """Bytes that Python holds, after a collection; what the simulator made is not counted."""
    journal: int
    """Bytes of the journal's main file."""
    log: int
    """Bytes of its write-ahead log."""
    book: int
    """Bytes of the engine's state."""


@dataclass
class SoakReport:
    """What the days left."""

    marks: list[DayMark] = field(default_factory=list[DayMark])
    counts: Counter[str] = field(default_factory=Counter[str])
    """Events by kind."""
    violations: list[str] = field(default_factory=list[str])
    seconds: float = 0.0
    opened: float = 0.0
    """Seconds in which the journal of all days opened again."""

    @property
    def days(self) -> int:
        """Market days."""
        return sum(each.market for each in self.marks)

    @property
    def growth(self) -> float:
        """MB a market day; see `growth`."""
        return growth([each.memory for each in self.marks if each.market])

    def __repr__(self) -> str:
        first, last, count = self.marks[0], self.marks[-1], self.counts
        lines = [
            f"{len(self.marks)} days, {self.days} with a market, {first.day} to {last.day}, in {self.seconds:.0f} s",
            f"{count['OrderIntended']:,} orders, {count['OrderFilled']:,} fills, {count['OrderModified']:,} modified, "
            f"{count['OrderCanceled']:,} cancelled, {count['OrderExpired']:,} expired, "
            f"{count['ProtectionTriggered']:,} exits, {count['OrderDoubted']:,} in doubt, {last.events:,} events",
            f"memory {first.memory / 1e6:.2f} MB after the first day, {last.memory / 1e6:.2f} MB after the last; "
            f"later half {self.growth:+.3f} MB a market day (bound {BOUND})",
            f"journal {last.journal / 1e6:.2f} MB, {last.journal / 1e6 / max(1, self.days):.3f} MB a market day, "
            f"log at most {max(each.log for each in self.marks) / 1e6:.2f} MB, book at most "
            f"{max(each.book for each in self.marks):,} bytes; opened again in {self.opened:.2f} s",
            f"{len(self.violations)} violations",
            *(f"  VIOLATION {each}" for each in self.violations),
        ]
        return "\n".join(lines)


def soak(seconds: float, seed: int = 0, *, fewest: int = _FEWEST) -> SoakReport:
    """Let an engine live from day to day for so long, then open its journal again.

    Args:
        seconds: of real time.
        seed: of what is drawn.
        fewest: days at least.
    """
    clock, report = SystemClock(), SoakReport()
    began = clock.monotonic()
    tracing = tracemalloc.is_tracing()
    tracemalloc.start()
    try:
        with TemporaryDirectory() as home:
            world = MarketDays(Path(home), seed)
            while clock.monotonic() - began < seconds or len(report.marks) < fewest:
                day, market = world.day, not world.weekend
                if day >= LAST:
                    break
                world.live()
                report.marks.append(_mark(world, day, market))
            report.violations += [f"{each.sentence} ({each})" for each in world.judge.violations]
            world.end()
            report.counts = world.counts
            _check(report)
            report.violations += _reopened(world, report, clock)
    finally:
        if not tracing:
            tracemalloc.stop()
    report.seconds = clock.monotonic() - began
    return report


def _mark(world: MarketDays, day: date, market: bool) -> DayMark:
    world.settle()
    main_file = world.path
    log = main_file.with_name(f"{main_file.name}-wal")
    return DayMark(
        day, market, world.store.sequence, _memory(), main_file.stat().st_size,
        log.stat().st_size if log.exists() else 0, len(world.book.to_bytes()),
    )  # fmt: skip


def _memory() -> int:
    """What is held, but by the simulator (its grids of prices, its walks and bars) and by the measuring itself."""
    gc.collect()
    without = [tracemalloc.Filter(False, name) for name in (_SIMULATOR, tracemalloc.__file__)]
    kept = tracemalloc.take_snapshot().filter_traces(without)
    return sum(each.size for each in kept.statistics("filename"))


def growth(values: Sequence[int]) -> float:
    """What the later half of some days gains a day, in MB: the median of the slopes between any two of its days, so
    that one day's own memory does not count."""
    later = values[len(values) // 2 :]
    slopes = [(later[high] - later[low]) / (high - low) for low, high in combinations(range(len(later)), 2)]
    return median(slopes) / 1e6 if slopes else 0.0


def _check(report: SoakReport) -> None:
    """Memory, state and journal stay small, and the days were days on which something happened."""
    wrong, last = report.violations, report.marks[-1]
    if report.growth > BOUND:
        wrong.append(f"memory grows by {report.growth:.3f} MB a market day")
    for each in report.marks:
        if each.book > _BOOK:
            wrong.append(f"after {each.day} the state was {each.book:,} bytes")
        if each.log > _LOG:
            wrong.append(f"after {each.day} the write-ahead log was {each.log:,} bytes")
    for name in ("OrderFilled", "OrderModified", "OrderCanceled", "OrderExpired", "ProtectionTriggered"):
        if report.counts[name] < report.days / 2:
            wrong.append(f"only {report.counts[name]} {name} on {report.days} market days prove nothing")
    if all(each.market for each in report.marks):
        wrong.append("there was no weekend")
    if last.events < 100 * report.days:
        wrong.append(f"only {last.events} events on {report.days} market days prove nothing")


def _reopened(world: MarketDays, report: SoakReport, clock: SystemClock) -> list[str]:
    """The journal of all days, as the next process finds it."""
    lived = world.book.to_bytes()
    began = clock.monotonic()
    with TradingStore.open(world.path) as store:
        found = store.load().to_bytes()
        report.opened = clock.monotonic() - began
        wrong = [] if found == lived else ["the journal opened again gives another state"]
        if store.replay().to_bytes() != lived:
            wrong.append("the journal replayed from its first event gives another state")
    return wrong


def main(arguments: Sequence[str] | None = None) -> int:
    """Run it; 1 if something does not hold."""
    parser = argparse.ArgumentParser(prog="soak", description=__doc__)
    parser.add_argument("--seconds", type=float, default=120.0, help="of real time")
    parser.add_argument("--seed", type=int, default=0)
    given = parser.parse_args(arguments)
    logging.getLogger("pykis").setLevel(logging.CRITICAL)
    report = soak(given.seconds, given.seed)
    sys.stdout.write(f"{report!r}\n")
    return 1 if report.violations else 0


if __name__ == "__main__":
    raise SystemExit(main())
