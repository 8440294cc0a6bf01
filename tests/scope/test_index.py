"""Indices over a simulated KIS: found by name, read field by field, listened to; paper has quotes and charts."""

from __future__ import annotations

import time
from typing import Any

import pytest

from pykis import KisUnsupportedError, KisValidationError
from pykis.adapter.index_quotable import INDICES
from pykis.adapter.tables import Table

from .conftest import Simulated, read_whole

ROWS = ["days", "ticks", "minutes", "sectors", "expected", "expected_sectors", "expected_trend", "quote"]


def test_an_index_by_its_name_asks_nothing(real: Simulated) -> None:
    sent = real.kis.health().requests
    found = [real.kis.index(name) for name in ("KOSPI", "kosdaq", "KOSPI 200", "0013")]
    assert [index.symbol for index in found] == ["0001", "1001", "2001", "0013"]
    assert [repr(index) for index in found[:1] + found[3:]] == ["<Index KOSPI 0001>", "<Index 0013>"]
    assert found[0] == real.kis.index("0001")
    assert len({found[0], real.kis.index("0001")}) == 1
    assert real.kis.health().requests == sent


def test_a_sector_by_its_name(real: Simulated) -> None:
    sector = next(each for each in real.kis.symbols.sectors() if each.code == "0002")
    assert real.kis.index(sector.name) == real.kis.index("0002")
    assert real.kis.index("0002").name == sector.name
    with pytest.raises(KisValidationError, match=f"0002 {sector.name}"):
        real.kis.index(sector.name[:-1])
    with pytest.raises(KisValidationError, match="KRX100"):
        real.kis.index("다우존스")


def test_every_index_that_has_a_name_has_a_level(real: Simulated, paper: Simulated) -> None:
    for world in (real, paper):
        for name in INDICES:
            assert world.kis.index(name).quote().price > 100
        with pytest.raises(KisValidationError, match="KIS knows no index 4999"):
            world.kis.index("4999").quote()


@pytest.mark.parametrize("name", ROWS)
def test_every_field_of_every_row_is_read(real: Simulated, name: str) -> None:
    answer = getattr(real.kis.index("KOSPI"), name)()
    rows = list(answer) if isinstance(answer, Table) else [answer]
    assert rows
    for row in rows:
        read_whole(row)


@pytest.mark.parametrize("name", ROWS[:-1])
def test_paper_has_none_of_it(paper: Simulated, name: str) -> None:
    with pytest.raises(KisUnsupportedError, match="paper"):
        getattr(paper.kis.index("KOSPI"), name)()


@pytest.mark.parametrize("environment", ["real", "paper"])
def test_quotes_and_days_in_both_environments(request: pytest.FixtureRequest, environment: str) -> None:
    world: Simulated = request.getfixturevalue(environment)
    index = world.kis.index("KOSDAQ")
    assert index.quote().price > 0
    chart = index.chart("1m")
    assert len(chart) > 15
    assert list(chart.to_pandas().columns) == ["open", "high", "low", "close", "volume", "value"]
    assert chart.plot().axes[0].get_ylabel() == "points"
    assert sorted(bar.time for bar in chart) == [bar.time for bar in chart]


def test_minutes_are_not_on_paper(real: Simulated, paper: Simulated) -> None:
    assert len(real.kis.index("KOSPI").chart(period=1)) > 0
    with pytest.raises(KisUnsupportedError, match="paper"):
        paper.kis.index("KOSPI").chart(period=1)


@pytest.mark.parametrize("name", ["listen_price", "listen_expected", "listen_program"])
def test_live_events(real: Simulated, paper: Simulated, name: str) -> None:
    seen: list[Any] = []
    index = real.kis.index("KOSPI")
    with getattr(index, name)(seen.append, where=lambda event: event.day_volume > 0):
        deadline = time.monotonic() + 20
        while not seen:
            assert time.monotonic() < deadline, "no frame came"
            real.clock.advance(0.1)
            time.sleep(0.004)  # the threads of the stream are to have their turn
    event = seen[0]
    event.to_dict()
    assert event.time.tzinfo is not None
    assert "cannot be read" not in repr(event)
    with pytest.raises(KisUnsupportedError, match="paper"):
        getattr(paper.kis.index("KOSPI"), name)(print)


def test_levels_in_a_loop(real: Simulated) -> None:
    with real.kis.index("KOSPI").stream_price(where=lambda event: event.price > 0) as levels:
        real.clock.advance(2)
        event = next(iter(levels))
    assert (event.price > 0, event.symbol != "") == (True, True)
