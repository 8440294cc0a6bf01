"""An engine lives for days in memory that does not grow, and a leak is found out. Long: `make soak`."""

from __future__ import annotations

from subprocess import Popen

import pytest

from pykis.trader.testing.soak import BOUND, growth


@pytest.mark.slow
@pytest.mark.timeout(540)
def test_days_on_end_in_memory_that_does_not_grow(soaking: Popen[str]) -> None:
    said, failed = soaking.communicate()
    assert soaking.returncode == 0, said + failed
    assert said.splitlines()[-1] == "0 violations", said


def test_growth_is_what_the_later_half_gains_a_day() -> None:
    noise = (0, 40_000, -30_000, 10_000, -20_000, 30_000, 0, 20_000)
    even = [30_000_000 + each for each in noise]
    assert abs(growth(even)) < BOUND
    assert abs(growth([*range(0, 30_000_000, 4_000_000), *even])) < BOUND  # warm by then
    assert growth([each + 200_000 * day for day, each in enumerate(even)]) > BOUND
