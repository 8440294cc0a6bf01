"""Price limits: rows that the exchange published, and what must hold for any base price."""

from __future__ import annotations

import json
from datetime import date
from decimal import Decimal
from pathlib import Path
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from pykis.errors import KisValidationError
from pykis.kinds import ProductKind
from pykis.market.limits import PriceLimits, price_limits
from pykis.market.ticks import is_on_tick, round_to_tick, tick_size

KINDS: list[ProductKind] = ["stock", "etf", "etn"]


@pytest.mark.parametrize(
    ("base", "kind", "upper", "lower"),
    [
        (18_010, "stock", 23_400, 12_610),  # above 20,000 the upper limit falls to a coarser tick
        (52_400, "stock", 68_100, 36_700),
        (52_500, "stock", 68_200, 36_800),  # 15,750 falls to the base's tick, though 36,750 is on the grid
        (35_980, "etf", 46_770, 25_190),
        (2_000, "stock", 2_600, 1_400),
        (1_000, "stock", 1_300, 700),
    ],
)
def test_published_limits(base: int, kind: ProductKind, upper: int, lower: int) -> None:
    assert price_limits(base, kind) == PriceLimits(Decimal(lower), Decimal(upper))
    assert price_limits(Decimal(base), kind, date(2026, 11, 20)) == PriceLimits(Decimal(lower), Decimal(upper))


def test_a_leveraged_etf_moves_that_many_times_as_far() -> None:
    wide = PriceLimits(Decimal(4_000), Decimal(16_000))
    assert price_limits(10_000, "etf", multiple=2) == wide
    assert price_limits(10_000, "etf", multiple=-2) == wide


def test_a_base_off_the_grid_still_gives_prices_that_can_be_ordered() -> None:
    assert price_limits(72_050) == PriceLimits(Decimal(50_500), Decimal(93_600))


def test_contains() -> None:
    limits = price_limits(52_400)
    assert 36_700 in limits
    assert Decimal(68_100) in limits
    assert 68_200 not in limits
    assert "52400" not in limits


@pytest.mark.parametrize(
    ("base", "kind", "on", "match"),
    [
        (0, "stock", None, "positive"),
        (-1, "stock", None, "positive"),
        (500, "elw", None, "no daily price limit"),
        (10_000, "etf", date(2015, 6, 12), "2015-06-15"),
    ],
)
def test_refusals(base: int, kind: ProductKind, on: date | None, match: str) -> None:
    with pytest.raises(KisValidationError, match=match):
        price_limits(base, kind, on)


@given(st.integers(1, 3_000_000), st.sampled_from(KINDS))
def test_limits_are_the_last_prices_within_thirty_per_cent(number: int, kind: ProductKind) -> None:
    base = round_to_tick(number, kind, "up")
    lower, upper = price_limits(base, kind)
    assert lower <= base <= upper
    assert is_on_tick(lower, kind)
    assert is_on_tick(upper, kind)
    assert base * Decimal("0.7") <= lower
    assert upper <= base * Decimal("1.3")
    assert lower - tick_size(base, kind) < base * Decimal("0.7")
    assert base * Decimal("1.3") < upper + max(tick_size(base, kind), tick_size(upper, kind)) + tick_size(base, kind)


def test_quotes_that_kis_sent(shared: Path) -> None:
    """stck_sdpr, stck_mxpr and stck_llam of every recorded answer that has the three."""
    found: list[tuple[str, Decimal, Decimal, Decimal, ProductKind]] = []

    def walk(node: Any, source: str) -> None:
        if isinstance(node, dict):
            if {"stck_sdpr", "stck_mxpr", "stck_llam"} <= node.keys():
                kind: ProductKind = "etf" if str(node.get("aspr_unit", "")) in ("1", "5") else "stock"
                values = [Decimal(str(node[key]).strip() or 0) for key in ("stck_sdpr", "stck_mxpr", "stck_llam")]
                found.append((source, values[0], values[1], values[2], kind))
            for child in node.values():
                walk(child, source)
        elif isinstance(node, list):
            for child in node:
                walk(child, source)

    for path in sorted((shared / "kis-payloads" / "rest").glob("*.json")):
        walk(json.loads(path.read_text("utf-8")), path.name)
    checked = [row for row in found if all(value > 0 for value in row[1:4])]
    assert checked
    for source, base, upper, lower, kind in checked:
        assert price_limits(base, kind) == PriceLimits(lower, upper), source
