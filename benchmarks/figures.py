"""One measured figure beside its floor, and how a table of them is printed."""

from __future__ import annotations

import statistics
import time
from collections.abc import Callable
from typing import NamedTuple


class Figure(NamedTuple):
    """What was measured, what it was measured against in the same run, and what it must reach."""

    what: str
    measured: str
    floor: str
    ratio: str
    target: str
    met: bool


def paired(
    subject: Callable[[], object], floor: Callable[[], object], *, number: int = 2000, rounds: int = 15
) -> tuple[float, float, float]:
    """CPU seconds of one call of each and the median of their ratios, measured in turns so that drift hits both."""
    subject()
    floor()
    of_subject, of_floor, ratios = [], [], []
    for _ in range(rounds):
        a, b = _timed(subject, number), _timed(floor, number)
        of_subject.append(a)
        of_floor.append(b)
        ratios.append(a / b)
    return statistics.median(of_subject), statistics.median(of_floor), statistics.median(ratios)


def _timed(call: Callable[[], object], number: int) -> float:
    started = time.process_time()
    for _ in range(number):
        call()
    return (time.process_time() - started) / number


def table(figures: list[Figure]) -> str:
    """A Markdown table."""
    head = "| what | measured | floor | ratio | must reach | reached |\n|---|---|---|---|---|---|\n"
    rows = (
        f"| {f.what} | {f.measured} | {f.floor} | {f.ratio} | {f.target} | {'yes' if f.met else '**no**'} |\n"
        for f in figures
    )
    return head + "".join(rows)
