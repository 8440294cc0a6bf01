"""The market as a whole over a simulated KIS: every method's rows are read, field by field; paper has none."""

from __future__ import annotations

from collections.abc import Callable
from datetime import date
from typing import Any

import pytest

from pykis import KisUnsupportedError, KisValidationError
from pykis.adapter.tables import Table
from pykis.scope.market import Market

from .conftest import Simulated, read_whole

ARGUMENTS: dict[str, tuple[Any, ...]] = {"short_sales": ("005930",), "elws": ("005930",)}
METHODS = [name for name in dir(Market) if not name.startswith("_")]


def test_there_is_something_to_test() -> None:
    assert len(METHODS) > 30


@pytest.mark.parametrize("name", METHODS)
def test_every_field_of_every_row_is_read(real: Simulated, name: str) -> None:
    real.simulator.market.set_price("293490", real.simulator.market.limits("293490")[1])
    answer = getattr(real.kis.market, name)(*ARGUMENTS.get(name, ()))
    rows = list(answer) if isinstance(answer, Table) else [answer]
    assert rows
    for row in rows:
        read_whole(row)
    if isinstance(answer, Table):
        assert list(answer.to_pandas().columns) == list(rows[0].to_dict())


@pytest.mark.parametrize("name", METHODS)
def test_paper_has_none_of_it(paper: Simulated, name: str) -> None:
    with pytest.raises(KisUnsupportedError, match="paper"):
        getattr(paper.kis.market, name)(*ARGUMENTS.get(name, ()))


@pytest.mark.parametrize(
    "wrong",
    [
        lambda market: market.volume("NYSE"),
        lambda market: market.volume(by="luck"),
        lambda market: market.gainers(since="1999"),
        lambda market: market.limit_hits(within=7),
        lambda market: market.new_highs(within=-1),
        lambda market: market.disparity(7),
        lambda market: market.credit(days=1),
        lambda market: market.short_sales("AAPL"),
        lambda market: market.short_sales("005930", start=date(2026, 2, 1), end=date(2026, 1, 1)),
        lambda market: market.dividend_yield(start=date(2026, 2, 1), end=date(2026, 1, 1)),
        lambda market: market.investors("KONEX"),
        lambda market: market.elws("AAPL"),
        lambda market: market.elws("005930", issuer="한국투자증권"),
        lambda market: market.elw_search(days=(30, 10)),
        lambda market: market.elw_search(price=1000),
        lambda market: market.elw_ranking("luck"),
        lambda market: market.elw_expiring(date(2026, 2, 1), date(2026, 1, 1)),
    ],
)
def test_wrong_arguments_are_told_before_anything_is_sent(real: Simulated, wrong: Callable[[Market], object]) -> None:
    sent = real.kis.health().requests
    with pytest.raises(KisValidationError):
        wrong(real.kis.market)
    assert real.kis.health().requests == sent


def test_making_it_asks_nothing(real: Simulated) -> None:
    assert repr(real.kis.market) == "<Market real>"
