"""The machine's clock."""

from __future__ import annotations

import sys
import time

import pytest

from pykis import SystemClock


@pytest.mark.skipif(sys.platform != "linux", reason="other systems name that clock otherwise")
def test_the_time_goes_on_while_the_machine_sleeps(monkeypatch: pytest.MonkeyPatch) -> None:
    # Linux' own monotonic clock stands still then: an order that waited for an hour would look young
    asked: list[int] = []

    def answer(clock: int) -> float:
        asked.append(clock)
        return 3600.0

    monkeypatch.setattr(time, "clock_gettime", answer)
    assert SystemClock().monotonic() == 3600.0
    assert asked == [time.CLOCK_BOOTTIME]
