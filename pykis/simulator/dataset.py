"""Prices from files: the daily CSVs that a user gives the simulator."""

from __future__ import annotations

import csv
import gzip
from collections.abc import Iterable
from datetime import date
from itertools import pairwise
from pathlib import Path

from .history import Bar

__all__ = ["read_bars", "read_folder"]


def read_folder(folder: Path) -> dict[str, tuple[Bar, ...]]:
    """Daily bars of every symbol that has a file SYMBOL.csv or SYMBOL.csv.gz, oldest first; other files are left alone.

    The columns are date, open, high, low, close, volume and perhaps value (won; where it is blank it is estimated).

    Raises:
        ValueError: a file cannot be read as that; the message names file and line.
    """
    found: dict[str, tuple[Bar, ...]] = {}
    for path in sorted(folder.iterdir()):
        symbol = path.name.removesuffix(".gz").removesuffix(".csv")
        if not path.name.endswith((".csv", ".csv.gz")) or len(symbol) not in (6, 7) or not symbol.isalnum():
            continue
        if path.name.endswith(".gz"):
            with gzip.open(path, "rt", encoding="utf-8", newline="") as lines:
                found[symbol] = read_bars(lines, path.name)
        else:
            with path.open(encoding="utf-8-sig", newline="") as lines:
                found[symbol] = read_bars(lines, path.name)
    return found


def read_bars(lines: Iterable[str], name: str) -> tuple[Bar, ...]:
    """The bars of one CSV, oldest first; `name` is for the error's message.

    Raises:
        ValueError: a column is missing, a row is no bar, or its prices contradict each other.
    """
    rows = csv.DictReader(lines)
    missing = {"date", "open", "high", "low", "close", "volume"} - set(rows.fieldnames or ())
    if missing:
        raise ValueError(f"{name}: no column {', '.join(sorted(missing))}")
    found: list[Bar] = []
    for row in rows:
        try:
            bar = _bar(row)
        except ValueError as error:
            raise ValueError(f"{name}, line {rows.line_num}: {error}") from error
        found.append(bar)
    found.sort(key=lambda bar: bar.day)
    for one, two in pairwise(found):
        if one.day == two.day:
            raise ValueError(f"{name}: {one.day} stands there twice")
    return tuple(found)


def _bar(row: dict[str, str]) -> Bar:
    text = row["date"]
    day = date.fromisoformat(text if "-" in text else f"{text[:4]}-{text[4:6]}-{text[6:]}")
    opened, high, low, close = (round(float(row[name])) for name in ("open", "high", "low", "close"))
    volume = round(float(row["volume"]))
    if not 0 < low <= min(opened, close) <= max(opened, close) <= high or volume < 0:
        raise ValueError(f"no bar: open {opened}, high {high}, low {low}, close {close}, volume {volume}")
    value = round(float(row.get("value") or 0)) or volume * (opened + high + low + close) // 4
    return Bar(day, opened, high, low, close, volume, value)
