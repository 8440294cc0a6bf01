"""One engine per account: a lock on its home that ends with the process that holds it."""

from __future__ import annotations

import os
from collections.abc import Generator
from contextlib import contextmanager
from pathlib import Path

from pykis import Clock, FileLock

from .errors import EngineLockedError

__all__ = ["account_lock"]


@contextmanager
def account_lock(home: Path, clock: Clock) -> Generator[None]:
    """Hold an account's home as long as the context lasts.

    Raises:
        EngineLockedError: another engine holds it; names its process.
    """
    path, holder = home / "engine.lock", home / "engine.pid"
    with FileLock(path, clock).hold(0.0) as held:
        if not held:
            try:
                whose = f"process {int(holder.read_text('ascii'))}"
            except (OSError, ValueError):  # it has only just begun
                whose = "another process"
            raise EngineLockedError(
                f"Another engine trades this account: {whose}, which holds {path}. Stop it first; one that has died "
                "lets go by itself."
            )
        holder.write_text(f"{os.getpid()}", "ascii")
        yield
