"""Every endpoint and feed by its name: none is missing, each says what it takes, and a slip is told the nearest."""

from __future__ import annotations

from collections import Counter

import pytest

from pykis import KisValidationError
from pykis.drift.samples import SAMPLES
from pykis.inventory import categories, entries, everything, find


def test_all_334_are_there_with_their_methods() -> None:
    found = list(everything())
    assert Counter(entry.kind for entry in found) == {"read": 254, "feed": 60, "order": 18, "other": 2}
    assert [entry for entry in found if not hasattr(entry.owner, entry.name)] == []
    assert {entry.category for entry in found} == set(categories())


def test_every_parameter_has_a_name_and_a_default_that_can_be_sent() -> None:
    for entry in everything():
        for each in entry.parameters():
            assert each.name.isidentifier()
            assert each.default is None or not each.choices or each.default in each.choices, (entry.name, each)


def test_the_samples_are_arguments() -> None:
    for name, sample in SAMPLES:
        entry = find(*name.split("."))
        assert entry.arguments(sample) == sample
        assert entry.arguments({key.upper(): value for key, value in sample.items()}) == sample


def test_pages_are_known() -> None:
    assert find("domestic_stock", "inquire_balance").pages
    assert not find("domestic_stock", "inquire_price").pages
    assert not find("domestic_stock", "ccnl_krx").pages


@pytest.mark.parametrize(
    ("category", "name", "given", "said"),
    [
        ("domestic_stok", "inquire_price", {}, "Did you mean domestic_stock"),
        ("domestic_stock", "inqure_price", {}, "Did you mean inquire_price"),
        ("domestic_stock", "elw_ccnl", {}, "There is elw elw_ccnl"),
        ("domestic_stock", "inquire_price", {}, "needs fid_input_iscd="),
        ("domestic_stock", "inquire_price", {"fid_input_isc": "1"}, "Did you mean fid_input_iscd"),
        ("domestic_stock", "inquire_price", {"FID_COND_MRKT_DIV_CODE": "Z"}, "one of J, NX, UN"),
        ("domestic_stock", "ccnl_krx", {}, "needs tr_key="),
    ],
)
def test_what_is_wrong_is_said(category: str, name: str, given: dict[str, str], said: str) -> None:
    with pytest.raises(KisValidationError, match=said):
        find(category, name).arguments(given)


def test_a_feed_of_notices_needs_no_key() -> None:
    assert find("domestic_stock", "ccnl_notice").arguments({}) == {}
    assert set(entries("auth")) == {"auth_token", "auth_ws_token"}
