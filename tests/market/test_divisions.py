"""Order divisions: KIS' table by exchange and date, typed here a second time on purpose."""

from __future__ import annotations

from datetime import date
from typing import get_args

import pytest

from pykis.errors import KisUnsupportedError, KisValidationError
from pykis.kinds import Exchange, OrderType, TimeInForce
from pykis.market.divisions import allowed, by_code, division, usable_in

OLD = date(2026, 9, 11)
NEW = date(2026, 9, 14)
COMMON = "00 03 04 11 12 13 14 15 16"


@pytest.mark.parametrize(
    ("exchange", "on", "codes"),
    [
        ("KRX", OLD, f"{COMMON} 01 02 05 06 07 21 22 23 24"),
        ("KRX", NEW, f"{COMMON} 01 02 05 06 21 22 23 24 41 42 43 44 45 46 47"),
        ("NXT", OLD, f"{COMMON} 21 22 23 24"),
        ("NXT", NEW, f"{COMMON} 21 22 23 24 27 28 29"),
        ("SOR", OLD, f"{COMMON} 01"),
        ("SOR", NEW, f"{COMMON} 01"),
        ("NXT", date(2025, 3, 3), ""),
        ("KRX", date(2025, 3, 3), f"{COMMON} 01 02 05 06 07 21 22 23 24"),
    ],
)
def test_the_table(exchange: Exchange, on: date, codes: str) -> None:
    assert {found.code for found in allowed(exchange, on)} == set(codes.split())


@pytest.mark.parametrize(
    ("order_type", "time_in_force", "code"),
    [
        ("limit", "day", "00"),
        ("market", "day", "01"),
        ("conditional", "day", "02"),
        ("best", "day", "03"),
        ("top", "day", "04"),
        ("pre_open", "day", "05"),
        ("after_close", "day", "06"),
        ("limit", "ioc", "11"),
        ("limit", "fok", "12"),
        ("market", "ioc", "13"),
        ("market", "fok", "14"),
        ("best", "ioc", "15"),
        ("best", "fok", "16"),
        ("mid", "day", "21"),
        ("stop_limit", "day", "22"),
        ("mid", "ioc", "23"),
        ("mid", "fok", "24"),
        ("aftermarket_limit", "day", "41"),
        ("aftermarket_limit", "ioc", "42"),
        ("aftermarket_limit", "fok", "43"),
        ("aftermarket_best", "day", "44"),
        ("aftermarket_best", "ioc", "45"),
        ("aftermarket_best", "fok", "46"),
        ("aftermarket_top", "day", "47"),
    ],
)
def test_types_and_codes_are_two_names_of_one_thing(
    order_type: OrderType, time_in_force: TimeInForce, code: str
) -> None:
    found = division(order_type, time_in_force, "KRX", NEW)
    assert found.code == code
    assert by_code(code) is found


def test_nextrade_premarket_and_the_old_single_price() -> None:
    kinds: tuple[OrderType, ...] = ("premarket_limit", "premarket_best", "premarket_top")
    assert [division(kind, "day", "NXT", NEW).code for kind in kinds] == ["27", "28", "29"]
    assert division("after_hours", "day", "KRX", OLD).code == "07"


def test_every_order_type_has_a_division() -> None:
    known = {by_code(f"{number:02d}").order_type for number in [*range(8), *range(11, 17), *range(21, 25)]}
    known |= {by_code(str(number)).order_type for number in [27, 28, 29, *range(41, 48)]}
    assert known == set(get_args(OrderType))


def test_which_take_a_price_and_which_a_stop_price() -> None:
    days: tuple[tuple[Exchange, date], ...] = (("KRX", OLD), ("KRX", NEW), ("NXT", NEW))
    every = {found.code: found for exchange, on in days for found in allowed(exchange, on)}
    priced = {"00", "02", "07", "11", "12", "22", "27", "41", "42", "43"}
    assert {code for code, found in every.items() if found.priced} == priced
    assert {code for code, found in every.items() if found.stop} == {"22"}


@pytest.mark.parametrize(
    ("order_type", "time_in_force", "exchange", "on", "sentence"),
    [
        ("market", "day", "NXT", NEW, r"NXT does not take market \(01.*taken on KRX and SOR"),
        ("market", "day", "NXT", NEW, r"NXT takes: limit, .*market \(ioc or fok\)"),
        ("after_hours", "day", "KRX", NEW, "abolished after 2026-09-11; use aftermarket_limit"),
        ("aftermarket_limit", "day", "KRX", OLD, "exists only from 2026-09-14"),
        ("aftermarket_limit", "day", "SOR", NEW, "Whether SOR takes .* not documented.*taken on KRX"),
        ("premarket_limit", "day", "SOR", NEW, "not documented.*taken on NXT"),
        ("premarket_limit", "day", "KRX", NEW, "KRX does not take .*taken on NXT"),
        ("mid", "day", "SOR", NEW, "taken on KRX and NXT"),
        ("limit", "day", "NXT", date(2025, 2, 28), "NXT takes no orders before 2025-03-04; use KRX"),
    ],
)
def test_refusals_say_where_it_is_taken(
    order_type: OrderType, time_in_force: TimeInForce, exchange: Exchange, on: date, sentence: str
) -> None:
    with pytest.raises(KisUnsupportedError, match=sentence):
        division(order_type, time_in_force, exchange, on)


def test_what_does_not_exist_at_all() -> None:
    with pytest.raises(KisValidationError, match="conditional cannot be 'ioc'; it can be: day"):
        division("conditional", "ioc", "KRX", NEW)
    with pytest.raises(KisValidationError, match="no order type; known: limit, market"):
        division("stop", "day", "KRX", NEW)  # type: ignore[arg-type]
    with pytest.raises(KisValidationError, match="KRX, NXT or SOR"):
        division("limit", "day", "NYSE", NEW)  # type: ignore[arg-type]
    with pytest.raises(KisValidationError, match="'99' is no order division"):
        by_code("99")


def test_phases_of_the_after_market_and_the_pre_open() -> None:
    for number in range(41, 48):
        assert usable_in(by_code(str(number)), "KRX") == ("after_market",)
    assert usable_in(by_code("05"), "KRX") == ("pre_open",)
    assert usable_in(by_code("06"), "KRX") == ("after_close",)
    assert usable_in(by_code("27"), "NXT") == ("pre_market",)
    assert usable_in(by_code("01"), "NXT") == ()
    assert "closing_auction" not in usable_in(by_code("02"), "KRX")
