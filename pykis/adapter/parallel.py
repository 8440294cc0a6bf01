"""Several calls at once, answers in order. The rate limit is the session's matter; this only keeps it busy."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from typing import TypeVar

__all__ = ["gather"]

T = TypeVar("T")


def gather(
    calls: Sequence[Callable[[], T]], *, workers: int = 8, done: Callable[[int], object] | None = None
) -> list[T]:
    """Run every call; the first that raises ends the rest and is raised.

    Args:
        calls: what to run, on threads of their own if there is more than one.
        workers: how many at once.
        done: told, on this thread, how many are finished.
    """
    if len(calls) <= 1 or workers <= 1:
        results: list[T] = []
        for call in calls:
            results.append(call())
            if done is not None:
                done(len(results))
        return results
    from concurrent.futures import FIRST_COMPLETED, ThreadPoolExecutor, wait  # half a millisecond that few scripts need

    pool = ThreadPoolExecutor(min(workers, len(calls)), thread_name_prefix="pykis-pages")
    try:
        futures = [pool.submit(call) for call in calls]
        place = {future: number for number, future in enumerate(futures)}
        waiting = set(futures)
        while waiting:
            finished, waiting = wait(waiting, return_when=FIRST_COMPLETED)
            for future in sorted(finished, key=place.__getitem__):
                future.result()
            if done is not None:
                done(len(futures) - len(waiting))
        return [future.result() for future in futures]
    finally:
        pool.shutdown(wait=True, cancel_futures=True)
