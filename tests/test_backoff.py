from __future__ import annotations

from random import Random

import pytest

from pykis.backoff import Backoff


def test_grows_to_its_ceiling_without_jitter() -> None:
    backoff = Backoff(Random(1), first=1.0, factor=2.0, most=5.0, jitter=0.0)
    assert [backoff.next() for _ in range(5)] == [1.0, 2.0, 4.0, 5.0, 5.0]


def test_jitter_only_shortens_and_differs() -> None:
    backoff = Backoff(Random(1), first=8.0, factor=1.0, most=8.0, jitter=0.5)
    waits = [backoff.next() for _ in range(200)]
    assert all(4.0 <= wait <= 8.0 for wait in waits)
    assert max(waits) - min(waits) > 3.0


def test_never_overflows() -> None:
    backoff = Backoff(Random(1), first=0.001, factor=10.0, most=30.0, jitter=0.0)
    assert [backoff.next() for _ in range(2000)][-1] == 30.0


def test_only_long_health_resets() -> None:
    backoff = Backoff(Random(1), first=1.0, jitter=0.0, reset_after=60.0)
    backoff.next()
    assert not backoff.healthy(59.9)
    assert backoff.next() == 2.0
    assert backoff.healthy(60.0)
    assert backoff.next() == 1.0


@pytest.mark.parametrize("wrong", [{"first": -1.0}, {"factor": 0.5}, {"most": 0.1}, {"jitter": 1.5}])
def test_refuses_nonsense(wrong: dict[str, float]) -> None:
    with pytest.raises(ValueError, match="back-off"):
        Backoff(Random(1), **wrong)
