"""Printing for people: tables where rich is installed, plain columns where not. Safe from several threads."""

from __future__ import annotations

import sys
from collections.abc import Sequence
from contextlib import suppress
from threading import Lock
from typing import TYPE_CHECKING
from unicodedata import east_asian_width

if TYPE_CHECKING:
    from rich.console import Console

__all__ = ["Screen", "console"]


_WIDE = 240
"""Nothing is cut where nobody sees an edge."""


def console(*, soft_wrap: bool = False, width: int | None = None) -> Console:
    """Where rich writes. A reader that leaves is no error: `told` ends quietly.

    Raises:
        ImportError: rich is not installed.
    """
    from rich.console import Console

    class Quiet(Console):
        def on_broken_pipe(self) -> None:
            raise BrokenPipeError

    return Quiet(highlight=False, soft_wrap=soft_wrap, width=width)


class Screen:
    """Where the demonstration writes."""

    def __init__(self) -> None:
        self._lock = Lock()
        self._rich: Console | None = None
        for stream in (sys.stdout, sys.stderr):
            reconfigure = getattr(stream, "reconfigure", None)
            if reconfigure is not None:
                reconfigure(encoding="utf-8", errors="replace")  # Windows consoles default to a code page
        with suppress(ImportError):
            self._rich = console(soft_wrap=True, width=None if sys.stdout.isatty() else _WIDE)

    def step(self, text: str) -> None:
        """A heading."""
        with self._lock:
            if self._rich is not None:
                self._rich.print(f"\n[bold cyan]{_escaped(text)}[/]")
            else:
                print(f"\n== {text}", flush=True)

    def line(self, text: str) -> None:
        """One line."""
        with self._lock:
            if self._rich is not None:
                self._rich.print(f"  {_escaped(text)}")
            else:
                print(f"  {text}", flush=True)

    def table(self, columns: Sequence[str], rows: Sequence[Sequence[str]], *, left: int = 1) -> None:
        """A table; the first columns are aligned left, numbers right."""
        with self._lock:
            if self._rich is not None:
                from rich.table import Table

                table = Table(header_style="bold")
                for index, column in enumerate(columns):
                    table.add_column(column, justify="left" if index < left else "right", overflow="fold")
                for row in rows:
                    table.add_row(*(_escaped(cell) for cell in row))
                self._rich.print(table)
            else:
                _plain([list(columns), *(list(row) for row in rows)], left)


def _escaped(text: str) -> str:
    return text.replace("[", r"\[")


def _plain(rows: list[list[str]], left: int) -> None:
    widths = [max(_width(row[index]) for row in rows) for index in range(len(rows[0]))]
    for row in rows:
        cells: list[str] = []
        for index, cell in enumerate(row):
            gap = " " * (widths[index] - _width(cell))
            cells.append(cell + gap if index < left else gap + cell)
        print("  " + "  ".join(cells), flush=True)


def _width(text: str) -> int:
    """Columns on a terminal: Korean letters take two."""
    return sum(2 if east_asian_width(letter) in "WF" else 1 for letter in text)
