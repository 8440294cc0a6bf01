"""Records convert what is read, when it is read, and name the place where they cannot."""

from __future__ import annotations

import copy
import pickle
from datetime import date, time
from decimal import Decimal
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from pykis.answer import Answer, block, rows
from pykis.errors import KisParseError
from pykis.record import Frame, Record, day, dec, flag, hms, num, opt_day, opt_dec, opt_hms, opt_num, opt_text, text


class Everything(Record):
    price: Decimal = dec("price")
    maybe_price: Decimal | None = opt_dec("maybe_price")
    qty: int = num("qty")
    maybe_qty: int | None = opt_num("maybe_qty")
    name: str = text("name")
    maybe_name: str | None = opt_text("maybe_name")
    open_: bool = flag("open")
    on: date = day("on")
    maybe_on: date | None = opt_day("maybe_on")
    at: time = hms("at")
    maybe_at: time | None = opt_hms("maybe_at")


class Trade(Frame, layout=("CODE", "PRICE", "QTY", "SINCE_2026")):
    code: str = text("CODE")
    price: Decimal = dec("PRICE")
    qty: int = num("QTY")
    since_2026: str | None = opt_text("SINCE_2026")


class Row(Record):
    pdno: str = text("pdno")
    qty: int = num("qty")


class Balance(Answer):
    total: Row = block("output2", Row)
    holdings: list[Row] = rows("output1", Row)


KINDS: dict[str, tuple[type, ...]] = {
    "price": (Decimal,),
    "maybe_price": (Decimal, type(None)),
    "qty": (int,),
    "maybe_qty": (int, type(None)),
    "name": (str,),
    "maybe_name": (str, type(None)),
    "open_": (bool,),
    "on": (date,),
    "maybe_on": (date, type(None)),
    "at": (time,),
    "maybe_at": (time, type(None)),
}
WIRE = {name: name.rstrip("_") for name in KINDS}
json_values = st.one_of(
    st.text(),
    st.none(),
    st.integers(),
    st.booleans(),
    st.floats(),
    st.lists(st.text()),
    st.dictionaries(st.text(), st.text()),
)
likely = st.one_of(
    st.from_regex(r"[-+ ]?\d{1,12}(\.\d{0,8})?", fullmatch=True),
    st.from_regex(r"\d{5,9}", fullmatch=True),
    st.sampled_from(
        ["", " ", "(null)", "Y", "N", "NaN", "Infinity", "-0", "1e5", "00000000", "240000", "20260230", "12.00"]
    ),
    json_values,
)


@given(st.dictionaries(st.sampled_from(sorted(WIRE.values())), likely))
def test_any_value_in_any_field_converts_or_says_where(raw: dict[str, Any]) -> None:
    record = Everything(raw, "TR1")
    for name, kinds in KINDS.items():
        try:
            value = getattr(record, name)
        except KisParseError:
            with pytest.raises(KisParseError) as caught:
                getattr(record, name)
            assert (caught.value.tr_id, caught.value.field) == ("TR1", WIRE[name])
        else:
            assert type(value) in kinds
            assert getattr(record, name) is value


@given(st.lists(st.text(max_size=12), max_size=8))
def test_any_frame_converts_or_says_where(values: list[str]) -> None:
    frame = Trade(values, "H1")
    for name in Trade.fields:
        try:
            getattr(frame, name)
        except KisParseError:
            with pytest.raises(KisParseError, match=r"^H1 "):
                getattr(frame, name)
    if len(values) > 1:
        assert frame.wire("PRICE") == values[1]


@given(st.dictionaries(st.sampled_from(sorted(WIRE.values())), likely))
def test_what_nobody_reads_breaks_nothing(raw: dict[str, Any]) -> None:
    record = Everything(raw, "TR1")
    assert record.raw is raw
    assert repr(record).startswith("Everything(price=")
    assert record == Everything(raw, "TR2")


@given(st.decimals(allow_nan=False, allow_infinity=False, places=4), st.integers(-(10**15), 10**15))
def test_numbers_come_back_exact(price: Decimal, qty: int) -> None:
    record = Everything({"price": f"{price}", "qty": f"{qty}", "maybe_qty": f"{qty}.00"})
    assert (record.price, record.qty, record.maybe_qty) == (price, qty, qty)


@given(st.dates(min_value=date(1, 1, 1)), st.times().map(lambda t: t.replace(microsecond=0)))
def test_dates_and_times_come_back(on: date, at: time) -> None:
    record = Everything({"on": f"{on:%Y%m%d}".zfill(8), "at": f"{at:%H%M%S}"})
    assert (record.on, record.at) == (on, at)


@pytest.mark.parametrize("blank", ["", "   ", "(null)", None])
def test_a_blank_is_none_only_where_it_may_be(blank: Any) -> None:
    record = Everything(dict.fromkeys(WIRE.values(), blank), "TR1")
    for name in ("maybe_price", "maybe_qty", "maybe_on", "maybe_at"):
        assert getattr(record, name) is None
    for name in ("price", "qty", "open_", "on", "at"):
        with pytest.raises(KisParseError, match=r"blank|neither"):
            getattr(record, name)


def test_a_missing_field_is_none_only_where_it_may_be() -> None:
    record = Everything({}, "TR1")
    assert (record.maybe_name, record.maybe_qty) == (None, None)
    with pytest.raises(KisParseError, match="TR1 name: the field is missing"):
        assert record.name


def test_padding_and_odd_forms() -> None:
    record = Everything(
        {"price": " +1.44", "qty": "0000000012", "name": "삼성전자   ", "maybe_on": "00000000", "at": "83730"}
    )
    assert record.price == Decimal("1.44")
    assert record.qty == 12
    assert record.name == "삼성전자"
    assert record.maybe_on is None
    assert record.at == time(8, 37, 30)


@pytest.mark.parametrize("value", ["12.5", "1,000", "NaN", "12a"])
def test_no_quantity_is_guessed(value: str) -> None:
    with pytest.raises(KisParseError, match="qty"):
        assert Everything({"qty": value}).qty


def test_no_price_is_infinite() -> None:
    for value in ("NaN", "Infinity", "-inf"):
        with pytest.raises(KisParseError, match="price"):
            assert Everything({"price": value}).price


def test_validate_reads_everything_at_once() -> None:
    good = {"pdno": "005930", "qty": "1"}
    Row(good).validate()
    with pytest.raises(KisParseError, match="qty"):
        Row({**good, "qty": ""}).validate()
    assert Row(good).to_dict() == {"pdno": "005930", "qty": 1}


def test_records_travel() -> None:
    record = Row({"pdno": "005930", "qty": "1", "unknown": "kept"}, "TR1")
    assert record.qty == 1
    for twin in (pickle.loads(pickle.dumps(record)), copy.copy(record), copy.deepcopy(record)):
        assert twin == record
        assert (twin.tr_id, twin.qty, twin.raw["unknown"]) == ("TR1", 1, "kept")
    frame = Trade(["005930", "70000", "3"], "H1", 12.5)
    twin = pickle.loads(pickle.dumps(frame))
    assert (twin, twin.received, twin.price) == (frame, 12.5, Decimal(70000))
    assert twin.since_2026 is None


def test_equality_is_of_kind_and_content() -> None:
    assert Row({"pdno": "1"}) == Row({"pdno": "1"}, "other")
    assert Row({"pdno": "1"}) != Row({"pdno": "2"})
    assert Row({}) != Everything({})
    with pytest.raises(TypeError):
        hash(Row({}))


def test_a_frame_keeps_what_is_beyond_its_layout() -> None:
    frame = Trade(["005930", "70000", "3", "2", "new"])
    assert frame.since_2026 == "2"
    assert frame.raw[4] == "new"
    assert frame.wire("SINCE_2026") == "2"
    assert Trade(["005930"]).wire("PRICE") is None
    with pytest.raises(KeyError):
        frame.wire("NO_SUCH")


def test_blocks_take_what_kis_sends() -> None:
    one = {"pdno": "005930", "qty": "1"}
    answer = Balance({"output1": [one, one], "output2": [one], "msg_cd": "KIOK0510", "msg1": "조회     "}, "TR1", "F")
    assert [row.qty for row in answer.holdings] == [1, 1]
    assert answer.total.pdno == "005930"
    assert answer.holdings is answer.holdings
    assert (answer.msg_cd, answer.msg1, answer.has_next) == ("KIOK0510", "조회", True)
    assert Balance({"output2": one}).total.qty == 1
    assert repr(answer) == "Balance(TR1 KIOK0510: output1[2], output2[1])"
    twin = pickle.loads(pickle.dumps(answer))
    assert (twin.total, twin.tr_cont) == (answer.total, "F")


@pytest.mark.parametrize("found", [[], None, {}, {"pdno": "", "qty": "  "}])
def test_no_rows_in_each_of_its_forms(found: Any) -> None:
    assert Balance({"output1": found}).holdings == []


def test_one_row_as_an_object() -> None:
    assert len(Balance({"output1": {"pdno": "005930", "qty": "1"}}).holdings) == 1


@pytest.mark.parametrize("found", [None, "text", 3])
def test_a_block_that_is_no_block(found: Any) -> None:
    with pytest.raises(KisParseError, match="output2"):
        assert Balance({"output2": found}, "TR1").total


def test_an_empty_list_where_an_object_should_be_has_no_fields() -> None:
    with pytest.raises(KisParseError, match="pdno"):
        assert Balance({"output2": []}).total.pdno


def test_no_repr_says_whose_it_is() -> None:
    class Own(Record):
        cano: str = text("cano")
        account: str = text("ACNT_NO")
        key: str = text("ctx_area_fk100")
        price: Decimal = dec("stck_prpr")

    shown = repr(Own({"cano": "87654321", "ACNT_NO": "8765432101", "ctx_area_fk100": "87654321^01", "stck_prpr": "7"}))
    assert "87654321" not in shown
    assert "price=7" in shown


class Named(Record):
    name: str = text("name")


class Priced(Named):
    price: Decimal = dec("price")


class Counted(Named):
    qty: int = num("qty")


class Offer(Priced, Counted):
    price: Decimal | None = opt_dec("price")  # type: ignore[assignment]


def test_a_record_of_several_groups_has_the_fields_of_each_once() -> None:
    assert Offer.fields == ("name", "qty", "price")
    assert Offer({"name": "x", "qty": "3"}).to_dict() == {"name": "x", "qty": 3, "price": None}


def test_a_day_may_have_slashes() -> None:
    assert Everything({"on": "2025/04/18", "maybe_on": "0"}).on == date(2025, 4, 18)
    for wrong in ("2025-04-18", "2025/4/180", "25/04/18", "2025/13/01"):
        with pytest.raises(KisParseError):
            Everything({"on": wrong}).on  # noqa: B018
