from __future__ import annotations

import threading
from datetime import datetime

import pytest

from pykis.client.cache import DayCache
from pykis.clock import KST, SystemClock, VirtualClock

NOON = datetime(2026, 11, 23, 12, tzinfo=KST).timestamp()


class Maker:
    def __init__(self) -> None:
        self.count = 0

    def __call__(self) -> int:
        self.count += 1
        return self.count


def test_it_keeps_until_the_korean_day_ends() -> None:
    clock, make = VirtualClock(NOON), Maker()
    cache = DayCache(clock)
    assert cache.get("a", make) == 1
    clock.advance(12 * 3600 - 1)
    assert cache.get("a", make) == 1
    clock.advance(1)
    assert cache.get("a", make) == 2


def test_a_stated_life_is_shorter_never_longer() -> None:
    clock, make = VirtualClock(NOON), Maker()
    cache = DayCache(clock)
    cache.get("a", make, life=60.0)
    clock.advance(59)
    assert cache.get("a", make) == 1
    clock.advance(1)
    assert cache.get("a", make, life=1e9) == 2
    clock.advance(12 * 3600)
    assert cache.get("a", make) == 3


def test_none_is_an_answer_and_an_error_is_none() -> None:
    cache = DayCache(VirtualClock(NOON))
    calls: list[int] = []

    def nothing() -> None:
        calls.append(1)

    def broken() -> None:
        raise LookupError

    cache.get("a", nothing)
    cache.get("a", nothing)
    assert len(calls) == 1
    with pytest.raises(LookupError):
        cache.get("b", broken)
    cache.get("b", nothing)
    assert len(calls) == 2


def test_its_size_is_bounded() -> None:
    make = Maker()
    cache = DayCache(VirtualClock(NOON), size=2)
    for key in ("a", "b", "a", "c"):
        cache.get(key, make)
    assert len(cache) == 2
    assert cache.get("a", make) == 1
    assert cache.get("b", make) == 4
    cache.clear()
    assert len(cache) == 0


def test_threads_make_an_answer_once() -> None:
    cache = DayCache(SystemClock())
    started, go = threading.Event(), threading.Event()
    made: list[int] = []
    got: list[int] = []

    def make() -> int:
        started.set()
        go.wait(5)
        made.append(1)
        return len(made)

    threads = [threading.Thread(target=lambda: got.append(cache.get("a", make))) for _ in range(8)]
    for thread in threads:
        thread.start()
    started.wait(5)
    other: list[int] = []
    cache.get("b", lambda: other.append(1))  # another key does not wait
    go.set()
    for thread in threads:
        thread.join(5)
    assert other == [1]
    assert got == [1] * 8
