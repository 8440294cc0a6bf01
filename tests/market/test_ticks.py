"""Tick sizes: the KRX' published table, and what must hold for any price."""

from __future__ import annotations

from datetime import date
from decimal import Decimal
from typing import Literal

import pytest
from hypothesis import given
from hypothesis import strategies as st

from pykis.errors import KisValidationError
from pykis.kinds import ProductKind
from pykis.market.ticks import is_on_tick, neighbours, round_to_tick, tick_size

KINDS: list[ProductKind] = ["stock", "etf", "etn", "elw"]
prices = st.one_of(
    st.integers(1, 3_000_000), st.decimals(Decimal("0.01"), Decimal(3_000_000), allow_nan=False, places=2)
)


@pytest.mark.parametrize(
    ("price", "tick"),
    [
        (1, 1),
        (1_999, 1),
        (2_000, 5),
        (4_995, 5),
        (5_000, 10),
        (19_990, 10),
        (20_000, 50),
        (49_950, 50),
        (50_000, 100),
        (199_900, 100),
        (200_000, 500),
        (499_500, 500),
        (500_000, 1_000),
        (2_345_000, 1_000),
    ],
)
def test_stocks_follow_the_table_of_2023(price: int, tick: int) -> None:
    assert tick_size(price) == tick
    assert tick_size(Decimal(price), "stock", date(2023, 1, 25)) == tick


def test_etf_and_etn_have_finer_ticks_below_2000_won_since_december_2023() -> None:
    for kind in ("etf", "etn"):
        assert tick_size(1_999, kind, date(2023, 12, 8)) == 5
        assert tick_size(1_999, kind, date(2023, 12, 11)) == 1
        assert tick_size(2_000, kind) == tick_size(123_456, kind) == 5
    assert tick_size(700, "elw") == 5


def test_a_day_without_a_table_is_an_error() -> None:
    with pytest.raises(KisValidationError, match="2023-01-24"):
        tick_size(10_000, "stock", date(2023, 1, 24))


def test_an_unknown_kind_is_an_error() -> None:
    with pytest.raises(KisValidationError, match="stock, etf, etn or elw"):
        tick_size(10_000, "fund")  # type: ignore[arg-type]


@pytest.mark.parametrize(
    ("price", "kind", "down", "up", "nearest"),
    [
        (71_949, "stock", 71_900, 72_000, 71_900),
        (71_950, "stock", 71_900, 72_000, 72_000),
        (72_000, "stock", 72_000, 72_000, 72_000),
        (49_999, "stock", 49_950, 50_000, 50_000),
        (1_998, "stock", 1_998, 1_998, 1_998),
        (35_982, "etf", 35_980, 35_985, 35_980),
    ],
)
def test_rounding(price: int, kind: ProductKind, down: int, up: int, nearest: int) -> None:
    assert round_to_tick(price, kind, "down") == down
    assert round_to_tick(price, kind, "up") == up
    assert round_to_tick(price, kind, "nearest") == nearest


def test_zero_and_less_are_no_prices() -> None:
    assert not is_on_tick(0)
    assert not is_on_tick(-100)


@given(prices, st.sampled_from(KINDS))
def test_neighbours_enclose_the_price_and_are_at_most_a_tick_apart(price: int | Decimal, kind: ProductKind) -> None:
    below, above = neighbours(price, kind)
    assert below <= price <= above
    assert above - below in (0, tick_size(price, kind))
    assert is_on_tick(above, kind)
    assert below == 0 or is_on_tick(below, kind)
    assert (below == above) == is_on_tick(price, kind)


@given(prices, st.sampled_from(KINDS), st.sampled_from(["down", "up", "nearest"]))
def test_rounding_lands_on_the_grid_and_stays_there(
    price: int | Decimal, kind: ProductKind, direction: Literal["down", "up", "nearest"]
) -> None:
    once = round_to_tick(price, kind, direction)
    assert once % 1 == 0
    assert once in neighbours(price, kind)
    if once:
        assert round_to_tick(once, kind, direction) == once


@given(prices, prices, st.sampled_from(KINDS))
def test_ticks_never_shrink_as_prices_rise(one: int | Decimal, other: int | Decimal, kind: ProductKind) -> None:
    low, high = min(one, other), max(one, other)
    assert tick_size(low, kind) <= tick_size(high, kind)
    assert round_to_tick(low, kind, "nearest") <= round_to_tick(high, kind, "nearest")
