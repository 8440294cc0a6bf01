"""Each of the 274 endpoints is called through its public method, and every field that its answer declares is read.

One test for all, driven by the catalog, and not 274 generated ones: a generated file would hold the same facts twice.
"""

from __future__ import annotations

from collections.abc import Iterator
from types import NoneType
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


def method_of(api: KisApi, endpoint: Endpoint) -> Any:
    return getattr(getattr(api, endpoint.category), endpoint.name)


def test_all_of_them_are_here() -> None:
    assert len({endpoint.full_name for endpoint in ENDPOINTS}) == len(ENDPOINTS) == 274


@pytest.mark.parametrize(("endpoint", "variant", "environment"), CASES)
def test_every_declared_field_is_read(
    worlds: Any, least: Any, endpoint: Endpoint, variant: str, environment: str
) -> None:
    world = worlds[environment]
    method = method_of(world.kis.api, endpoint)
    answer = method(**least(world.kis.api, method, endpoint, variant))
    nothing = f"{environment}-{endpoint.full_name}-{variant}" in ROWS_OF_NOTHING
    read_fields = 0
    for name, records in blocks(answer):
        assert records or nothing, f"{name} has no rows"
        for record in records:
            values = read(record)
            read_fields += sum(type(value) is not NoneType for value in values.values())
    assert read_fields or nothing, "nothing but blanks"


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
