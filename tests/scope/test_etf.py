"""The fund behind an ETF over a simulated KIS: every method's rows are read, its value is heard."""

from __future__ import annotations

import time
from typing import Any

import pytest

from pykis import KisUnsupportedError
from pykis.adapter.tables import Table

from .conftest import Simulated, read_whole

ROWS = ["quote", "nav", "nav_days", "nav_minutes", "components"]


@pytest.mark.parametrize("name", ROWS)
def test_every_field_of_every_row_is_read(real: Simulated, name: str) -> None:
    answer = getattr(real.kis.stock("069500").etf(), name)()
    rows = list(answer) if isinstance(answer, Table) else [answer]
    assert rows
    for row in rows:
        read_whole(row)


def test_a_stock_abroad_has_no_fund(real: Simulated) -> None:
    with pytest.raises(KisUnsupportedError, match="no etf abroad"):
        real.kis.stock("AAPL").etf()


def test_live_values(real: Simulated, paper: Simulated) -> None:
    seen: list[Any] = []
    with real.kis.stock("069500").etf().listen_nav(seen.append):
        deadline = time.monotonic() + 20
        while not seen:
            assert time.monotonic() < deadline, "no frame came"
            real.clock.advance(0.1)
            time.sleep(0.004)  # the threads of the stream are to have their turn
    seen[0].to_dict()
    assert "cannot be read" not in repr(seen[0])
    with pytest.raises(KisUnsupportedError, match="paper"):
        paper.kis.stock("069500").etf().listen_nav(print)


def test_values_in_a_loop(real: Simulated) -> None:
    with real.kis.stock("069500").etf().stream_nav() as values:
        real.clock.advance(2)
        event = next(iter(values))
    assert event.nav > 0
