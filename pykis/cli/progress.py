"""A progress bar on stderr for what takes long; nothing where nobody looks."""

from __future__ import annotations

import sys
import time
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from rich.progress import Progress as Bar
    from rich.progress import TaskID

__all__ = ["Progress"]

_PATIENCE = 0.7
"""Seconds before a bar appears: what is done sooner needs none."""


class Progress:
    """Told how much of how much is done, by any thread.

    Args:
        what: stands before the bar.
        unit: what is counted.
    """

    def __init__(self, what: str, unit: str = "") -> None:
        self._what = what
        self._unit = unit
        self._bar: Bar | None = None
        self._task: TaskID | None = None
        self._began = time.monotonic()
        self._shown = sys.stderr.isatty()

    def of(self, done: int, total: int | None) -> None:
        """So many of so many; None: nobody knows of how many."""
        if not self._shown or time.monotonic() - self._began < _PATIENCE:
            return
        if self._bar is None or self._task is None:
            from rich.console import Console
            from rich.progress import BarColumn, MofNCompleteColumn, TextColumn, TimeRemainingColumn
            from rich.progress import Progress as Bar

            self._bar = Bar(
                TextColumn("{task.description}"),
                BarColumn(),
                MofNCompleteColumn(),
                TextColumn(self._unit),
                TimeRemainingColumn(),
                console=Console(stderr=True),
                transient=True,
            )
            self._bar.start()
            self._task = self._bar.add_task(self._what, total=total)
        self._bar.update(self._task, completed=done, total=total)

    def pages(self, done: int) -> None:
        """So many, of nobody knows how many."""
        self.of(done, None)

    def say(self, what: str) -> None:
        """Change what stands before the bar."""
        self._what = what
        if self._bar is not None and self._task is not None:
            self._bar.update(self._task, description=what)

    def __enter__(self) -> Progress:
        return self

    def __exit__(self, *exc: object) -> None:
        if self._bar is not None:
            self._bar.stop()
