"""Each of the 274 endpoints is called through its public method, and every field that its answer declares is read.

One test for all, driven by the catalog, and not 274 generated ones: a generated file would hold the same facts twice.
"""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any, get_args, get_type_hints

import pytest
from kisgen.catalog import Endpoint, load

from pykis import KisAPIError, KisUnsupportedError
from pykis.answer import Answer
from pykis.api import KisApi
from pykis.record import Record

ENDPOINTS: list[Endpoint] = [endpoint for group in load() for endpoint in group.endpoints]
CASES = [
    pytest.param(endpoint, variant, environment, id=f"{environment}-{endpoint.full_name}-{variant}".rstrip("-"))
    for endpoint in ENDPOINTS
    for variant, _, paper in endpoint.trs
    for environment in ("real", "paper")
    if environment == "real" or paper or endpoint.no_tr
]
Filled = dict[tuple[str, str, str], bool]
ROWS_OF_NOTHING = {
    "real-domestic_stock.inquire_daily_ccld-before",
    "paper-domestic_stock.inquire_daily_ccld-before",
    "paper-overseas_stock.inquire_present_balance-",
}
"""Lists of what nobody did (orders of more than three months ago), and one that paper leaves empty."""


def blocks(answer: Answer) -> Iterator[tuple[str, list[Record]]]:
    """Each declared block with its records."""
    hints = get_type_hints(type(answer))
    if "body" in vars(type(answer)):
        hints["body"] = None
    own = [name for name in hints if name not in get_type_hints(Answer)]
    for name in own:
        found = getattr(answer, name)
        yield name, found if isinstance(found, list) else [found]


def read(record: Record) -> dict[str, Any]:
    """Every declared field; each has exactly one of the types that it declares."""
    hints = get_type_hints(type(record))
    values = record.to_dict()
    for name, value in values.items():
        allowed = get_args(hints[name]) or (hints[name],)
        assert type(value) in allowed, f"{type(record).__name__}.{name} is {value!r}, declared {hints[name]}"
    assert set(values) == {field for field in hints if field in type(record).fields}
    return values


@pytest.fixture(scope="module")
def filled() -> Filled:
    """Endpoint, block, field -> whether any answer had a value there."""
    return {}


@pytest.fixture(scope="module")
def asked() -> list[str]:
    """Which cases were asked and read without a fault."""
    return []


def method_of(api: KisApi, endpoint: Endpoint) -> Any:
    return getattr(getattr(api, endpoint.category), endpoint.name)


def test_all_of_them_are_here() -> None:
    assert len({endpoint.full_name for endpoint in ENDPOINTS}) == len(ENDPOINTS) == 274


@pytest.mark.parametrize(("endpoint", "variant", "environment"), CASES)
def test_every_declared_field_is_read(
    worlds: Any, least: Any, filled: Filled, asked: list[str], endpoint: Endpoint, variant: str, environment: str
) -> None:
    world = worlds[environment]
    method = method_of(world.kis.api, endpoint)
    answer = method(**least(world.kis.api, method, endpoint, variant))
    nothing = f"{environment}-{endpoint.full_name}-{variant}" in ROWS_OF_NOTHING
    for name, records in blocks(answer):
        assert records or nothing, f"{name} has no rows"
        for record in records:
            for field, value in read(record).items():
                key = (endpoint.full_name, name, field)
                filled[key] = filled.get(key, False) or value not in (None, "")
    asked.append(f"{environment}-{endpoint.full_name}-{variant}")


def test_none_was_left_out_and_few_were_blank(filled: Filled, asked: list[str]) -> None:
    if len(asked) < len(CASES):
        pytest.skip("not every endpoint was asked")
    declared = {
        (endpoint.full_name, block.wire.strip("()"), field.name)
        for endpoint in ENDPOINTS
        for block in endpoint.blocks
        for field in block.fields
    }
    assert set(filled) == declared
    assert len(declared) > 6500
    assert sum(filled.values()) / len(declared) > 0.95, "a blank proves little of a number"


def test_what_paper_lacks_is_refused_on_both_sides(worlds: Any, least: Any) -> None:
    """The client refuses it by name before anything is sent; a KIS that is asked all the same says EGW02006."""
    kis = worlds["paper"].kis
    lacking = [
        (entry, variant, real) for entry in ENDPOINTS for variant, real, paper in entry.trs if real and not paper
    ]
    assert len(lacking) > 200
    for endpoint, variant, real in lacking:
        method = method_of(kis.api, endpoint)
        with pytest.raises(KisUnsupportedError, match=endpoint.full_name):
            method(**least(None, method, endpoint, variant))
        with pytest.raises(KisAPIError) as caught:
            kis.request(endpoint.method, endpoint.path, tr_id=real)
        assert caught.value.msg_cd == "EGW02006", real
