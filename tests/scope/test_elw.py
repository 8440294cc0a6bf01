"""A warrant over a simulated KIS: every method's rows are read, its feeds are heard; paper has quotes alone."""

from __future__ import annotations

import time
from typing import Any

import pytest

from pykis import KisUnsupportedError
from pykis.adapter.tables import Table

from .conftest import Simulated, read_whole

ROWS = ["trades", "sensitivities", "sensitivity_days", "volatility_days", "lp_trades"]


@pytest.fixture(scope="module")
def symbol(real: Simulated) -> str:
    """One that the master file lists."""
    return real.kis.symbols.market("ELW")[0].symbol


def test_a_warrant_asks_nothing_until_it_is_asked(real: Simulated) -> None:
    sent = real.kis.health().requests
    assert repr(real.kis.elw("57j121")) == "<Elw 57J121>"
    assert len({real.kis.elw("57J121"), real.kis.elw("57J121"), real.kis.stock("57J121")}) == 2
    assert real.kis.health().requests == sent


@pytest.mark.parametrize("name", [*ROWS, "quote"])
def test_every_field_of_every_row_is_read(real: Simulated, symbol: str, name: str) -> None:
    answer = getattr(real.kis.elw(symbol), name)()
    rows = list(answer) if isinstance(answer, Table) else [answer]
    assert rows
    for row in rows:
        read_whole(row)


@pytest.mark.parametrize("name", [*ROWS, "chart"])
def test_paper_has_the_quote_alone(paper: Simulated, symbol: str, name: str) -> None:
    assert paper.kis.elw(symbol).quote().price > 0
    with pytest.raises(KisUnsupportedError, match="paper"):
        getattr(paper.kis.elw(symbol), name)()


def test_quote_terms_and_lists_tell_of_one_warrant(real: Simulated, symbol: str) -> None:
    elw, market = real.kis.elw(symbol), real.kis.market
    quote, terms = elw.quote(), elw.terms()
    (found,) = [row for row in market.elw_search(underlying=quote.underlying) if row.symbol == symbol]
    told = {(row.symbol, row.name, row.price, row.strike) for row in (quote, terms, found)}
    assert len(told) == 1
    assert (found.underlying, found.conversion_ratio) == (quote.underlying, terms.conversion_ratio)
    assert terms.last_trading_day == found.last_trading_day
    assert terms.remaining_days == found.remaining_days
    assert elw.name == quote.name
    calls, puts = ({row.symbol for row in market.elws(quote.underlying, right=right)} for right in ("call", "put"))
    assert symbol in (calls if quote.name.endswith("콜") else puts)
    assert not calls & puts


@pytest.mark.parametrize("period", ["day", 1])
def test_bars(real: Simulated, symbol: str, period: Any) -> None:
    chart = real.kis.elw(symbol).chart("1w", period=period)
    assert len(chart) > 0
    assert sorted(bar.time for bar in chart) == [bar.time for bar in chart]
    assert chart.to_pandas()["value"].isna().all()


@pytest.mark.parametrize("name", ["listen_price", "listen_orderbook", "listen_expected"])
def test_live_events(real: Simulated, paper: Simulated, symbol: str, name: str) -> None:
    seen: list[Any] = []
    with getattr(real.kis.elw(symbol), name)(seen.append):
        deadline = time.monotonic() + 20
        while not seen:
            assert time.monotonic() < deadline, "no frame came"
            real.clock.advance(0.1)
            time.sleep(0.004)  # the threads of the stream are to have their turn
    seen[0].to_dict()
    assert "cannot be read" not in repr(seen[0])
    with pytest.raises(KisUnsupportedError, match="paper"):
        getattr(paper.kis.elw(symbol), name)(print)
