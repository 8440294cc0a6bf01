"""Each way in which an answer or a frame can differ is found, once, and nothing else is."""

from __future__ import annotations

from typing import Any

import pytest

from pykis.answer import Answer, block, rows
from pykis.drift import Finding, compare_answer, compare_frame
from pykis.record import Frame, Record, dec, num, opt_dec, text


class Head(Record):
    price: Any = dec("price")
    rate: Any = opt_dec("rate")
    prdy_vrss_sign: Any = text("prdy_vrss_sign")


class Row(Record):
    qty: Any = num("qty")
    name: Any = text("name")


class Both(Answer):
    output1: Head = block("output1", Head)
    output2: list[Row] = rows("output2", Row)


class Trade(Frame, layout=("SYMBOL", "PRICE", "QTY")):
    symbol: Any = text("SYMBOL")
    price: Any = dec("PRICE")
    qty: Any = num("QTY")


def body(**change: Any) -> dict[str, Any]:
    whole: dict[str, Any] = {
        "rt_cd": "0",
        "msg_cd": "MCA00000",
        "msg1": "",
        "output1": {"price": "70000", "rate": "", "prdy_vrss_sign": "2"},
        "output2": [{"qty": "1", "name": "a"}, {"qty": "2", "name": ""}],
    }
    return {**whole, **change}


def found(paging: tuple[str, ...] = (), **change: Any) -> list[tuple[str, str]]:
    raw = {name: value for name, value in body(**change).items() if value is not ...}
    return [(each.kind, each.place) for each in compare_answer(Both(raw, "X"), paging)]


def test_what_is_as_declared_is_no_finding() -> None:
    assert found() == []


@pytest.mark.parametrize(
    ("change", "expected"),
    [
        ({"output3": {}}, ("new_block", "output3")),
        ({"output2": ...}, ("missing_block", "output2")),
        ({"output1": "text"}, ("block_form", "output1")),
        ({"output1": [{"price": "1", "rate": "1", "prdy_vrss_sign": "1"}] * 2}, ("block_form", "output1")),
        ({"output2": [{"qty": "1", "name": "a", "new": "5"}] * 3}, ("new_field", "output2.new")),
        ({"output2": [{"name": "a"}] * 3}, ("missing_field", "output2.qty")),
        ({"output1": {"price": "1", "prdy_vrss_sign": "1"}}, ("not_sent", "output1.rate")),
        ({"output2": [{"qty": " ", "name": "a"}]}, ("blank_field", "output2.qty")),
        ({"output2": [{"qty": "1x", "name": "a"}]}, ("malformed_field", "output2.qty")),
        ({"output1": {"price": "1", "rate": "x", "prdy_vrss_sign": "1"}}, ("malformed_field", "output1.rate")),
        ({"output1": {"price": "1", "rate": "", "prdy_vrss_sign": "7"}}, ("unknown_code", "output1.prdy_vrss_sign")),
        ({"msg_cd": "ZZZ99999"}, ("unknown_code", "msg_cd")),
        ({"ctx_area_fk100": ""}, ("new_block", "ctx_area_fk100")),
    ],
)
def test_each_difference_is_found_once(change: dict[str, Any], expected: tuple[str, str]) -> None:
    assert found(**change) == [expected]


def test_the_key_of_the_next_page_is_no_block() -> None:
    assert found(("CTX_AREA_FK100",), ctx_area_fk100="") == []


def test_blank_rows_and_no_rows_are_nothing_to_compare() -> None:
    assert found(output2=[]) == []
    assert found(output2=[{"qty": "", "name": ""}]) == []


def test_only_an_absence_that_is_allowed_is_no_drift() -> None:
    assert not Finding("not_sent", "a", "").is_drift
    assert Finding("new_field", "a", "").is_drift


class Twins(Answer):
    output1: Row = block("output1", Row)
    output2: list[Row] = rows("output2", Row)


def test_where_nobody_knows_the_split_a_field_may_be_in_either_block() -> None:
    raw = {"rt_cd": "0", "msg_cd": "MCA00000", "msg1": "", "output1": {"qty": "1"}, "output2": [{"name": "a"}]}
    assert compare_answer(Twins(raw, "X")) == []


@pytest.mark.parametrize(
    ("values", "widths", "expected"),
    [
        (["005930", "70000", "1"], (), []),
        (["005930", "70000", "1", "new"], (), ["width"]),
        (["005930", "70000", "1", "new"], (4,), []),
        (["005930", "70000"], (), ["width"]),
        (["005930", "", "1"], (), ["blank_field"]),
        (["005930", "7x", "1"], (), ["malformed_field"]),
    ],
)
def test_frames(values: list[str], widths: tuple[int, ...], expected: list[str]) -> None:
    assert [each.kind for each in compare_frame(Trade(values, "H0"), widths)] == expected
