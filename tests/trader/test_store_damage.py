"""A short form of `make damage`."""

from __future__ import annotations

from pathlib import Path

import damage
import pytest

from pykis.trader import store, store_opening
from pykis.trader.headfile import Head


def test_200_damages(tmp_path: Path) -> None:
    report = damage.run(200, tmp_path)
    assert report.failures == []
    assert sum(report.outcomes.values()) == 200
    whats = {what.split(":")[0] for _, _, what in report.outcomes}
    assert whats == {"committed state", "refused"}


def test_a_store_that_believes_sqlite_is_found_out(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """Without the head an older state passes for the committed one."""
    original = damage.build(tmp_path, 8)
    cut = damage.Damage("WAL", len(original.files["WAL"]) - 1, flip=False)
    refused = "refused: the database ends at event *, and the head says event * *: events are lost"
    assert damage.attempt(original, cut, tmp_path / "guarded") == (refused, "")
    real = store_opening.check
    monkeypatch.setattr(store, "check", lambda path, head, torn: real(path, Head(head.version), torn=torn))
    assert damage.attempt(original, cut, tmp_path / "bare") == ("committed state", "another state")
