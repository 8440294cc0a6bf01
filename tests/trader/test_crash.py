"""Engines of their own processes are killed at every boundary, and nothing is doubled or lost. Long: `make crash`."""

from __future__ import annotations

import os
from pathlib import Path

import pytest

from pykis.trader.testing.crash import crash
from pykis.trader.testing.mortal import BOUNDARIES

pytestmark = pytest.mark.skipif(os.name == "nt", reason="there is no SIGKILL")

_BROKEN = """
from pykis.trader.testing.mortal import main
from pykis.trader.testing.mutations import MUTATIONS

if __name__ == "__main__":
    with next(each for each in MUTATIONS if each.name == "durable-before-send").in_force():
        raise SystemExit(main())
"""


@pytest.mark.slow
@pytest.mark.timeout(240)
def test_twenty_kills_double_and_lose_nothing() -> None:
    report = crash(20)
    assert report.violations == [], repr(report)
    assert sum(report.kills.values()) == 20, repr(report)
    assert set(report.kills) == set(BOUNDARIES), repr(report)
    assert report.orders > 20, repr(report)  # lives in which nothing is sent would prove nothing
    assert report.statuses["RECONCILED"] > 0, repr(report)
    own = min(whole - reads for whole, reads in zip(report.stages["to_ready"], report.stages["reads"], strict=True))
    assert own < 3.0, repr(report)  # the quickest: others may use the machine as well


@pytest.mark.slow
@pytest.mark.timeout(240)
def test_an_engine_that_sends_before_it_has_written_is_found_out(tmp_path: Path) -> None:
    program = tmp_path / "broken.py"
    program.write_text(_BROKEN, encoding="utf-8")
    report = crash(4, only=("commit:hanging",), program=(str(program),))
    assert any("times at the broker" in each or "not in the journal" in each for each in report.violations), report
