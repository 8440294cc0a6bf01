"""Books of a stock, conditions and watchlists over a simulated KIS; paper has none, and no HTS id is an error."""

from __future__ import annotations

from typing import Any

import pytest

from pykis import KisConfigurationError, KisUnsupportedError, PyKis
from pykis.adapter.financials import Financials
from pykis.simulator import SimulatorTransport

from .conftest import MONDAY, Simulated, read_whole

BOOKS = [name for name, value in vars(Financials).items() if not name.startswith("_") and callable(value)]


def read(rows: Any) -> None:
    assert len(rows) > 0
    for row in rows:
        read_whole(row)
    assert len(rows.to_pandas()) == len(rows)


def test_there_is_something_to_test() -> None:
    assert len(BOOKS) == 10


@pytest.mark.parametrize("name", BOOKS)
def test_every_field_of_the_books_is_read(real: Simulated, paper: Simulated, name: str) -> None:
    read(getattr(real.kis.stock("005930").financials(), name)())
    with pytest.raises(KisUnsupportedError, match="paper"):
        getattr(paper.kis.stock("005930").financials(), name)()


def test_overseas_stocks_have_no_books_here(real: Simulated) -> None:
    with pytest.raises(KisUnsupportedError, match="financials"):
        real.kis.stock("AAPL").financials()


def test_conditions_and_watchlists(real: Simulated, paper: Simulated) -> None:
    conditions = real.kis.conditions()
    read(conditions)
    read(conditions[0].hits())
    watchlists = real.kis.watchlists()
    read(watchlists)
    read(watchlists[0].stocks())
    for ask in (paper.kis.conditions, paper.kis.watchlists):
        with pytest.raises(KisUnsupportedError, match="paper"):
            ask()


def test_they_need_an_hts_id(real: Simulated) -> None:
    key = real.simulator.keys[0]
    transport = SimulatorTransport(real.simulator, real.clock)
    assert real.clock.time() >= MONDAY
    with PyKis(
        app_key=key.key, app_secret=key.secret, virtual=False, transport=transport, clock=real.clock
    ) as nameless:
        for ask in (nameless.conditions, nameless.watchlists):
            with pytest.raises(KisConfigurationError, match=r"HTS|hts"):
                ask()
