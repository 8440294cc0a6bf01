"""An order is refused before the wire, with a sentence that says what would be right."""

from __future__ import annotations

from datetime import date
from decimal import Decimal
from fractions import Fraction
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from pykis.errors import KisUnsupportedError, KisValidationError
from pykis.market.limits import price_limits
from pykis.market.order_check import CheckedOrder, check_order, check_price, won
from pykis.market.ticks import round_to_tick

LIMITS = price_limits(72_000)


def check(**changes: Any) -> CheckedOrder:
    """A right order with some changes."""
    order: dict[str, Any] = {
        "side": "buy",
        "qty": 10,
        "price": 70_000,
        "stop_price": None,
        "order_type": "limit",
        "time_in_force": "day",
        "exchange": "KRX",
        "kind": "stock",
        "on": date(2026, 11, 20),
        "virtual": False,
        "limits": LIMITS,
    }
    return check_order(**{**order, **changes})


def test_a_right_order() -> None:
    checked = check()
    assert checked.division.code == "00"
    assert checked.qty == 10
    assert checked.price == 70_000
    assert (checked.price_text, checked.stop_price_text) == ("70000", "")


def test_a_market_order_sends_zero() -> None:
    checked = check(order_type="market", price=None)
    assert (checked.division.code, checked.price, checked.price_text) == ("01", None, "0")


def test_a_stop_limit_order_sends_its_condition() -> None:
    checked = check(order_type="stop_limit", stop_price=Decimal(69_900))
    assert (checked.division.code, checked.price_text, checked.stop_price_text) == ("22", "70000", "69900")


@pytest.mark.parametrize("qty", [True, False, 10.0, 0.5, "10", Fraction(10), Decimal(10), None])
def test_a_quantity_is_an_int(qty: object) -> None:
    with pytest.raises(KisValidationError, match="qty must be a whole number of shares as an int, such as qty=10"):
        check(qty=qty)


@pytest.mark.parametrize("qty", [0, -1])
def test_a_quantity_is_at_least_one(qty: int) -> None:
    with pytest.raises(KisValidationError, match=f"at least 1, not {qty}"):
        check(qty=qty)


def test_integers_of_other_libraries_are_integers() -> None:
    class Int64:
        def __index__(self) -> int:
            return 71_000

    assert check(qty=Int64()).qty == 71_000
    assert type(check(qty=Int64()).qty) is int
    assert check(price=Int64()).price == 71_000


@pytest.mark.parametrize(
    "price",
    [70_000, 70_000.0, Decimal(70_000), Decimal("7E+4"), Decimal("70000.00"), "70000", "70000.0"],
)
def test_exact_amounts_in_any_dress(price: object) -> None:
    checked = check(price=price)
    assert checked.price == 70_000
    assert str(checked.price) == checked.price_text == "70000"


def test_an_exponent_never_reaches_the_wire() -> None:
    checked = check(price=Decimal("2E+2"), limits=None)
    assert (str(checked.price), checked.price_text) == ("200", "200")
    assert won(Decimal("2E+2")) == "200"


@pytest.mark.parametrize(
    ("price", "sentence"),
    [
        (71_900.6, r"71,900.6 is not on the tick grid \(호가단위, 100 won here\): use 71,900 or 72,000\."),
        (Decimal("71900.6"), "use 71,900 or 72,000"),
        (71_950, "price 71,950 is not on the tick grid .* use 71,900 or 72,000"),
        (72_000.00000000001, "use 72,000 or 72,100"),
        (49_999, "outside the day's limits: 50,400 to 93,600 won"),
        (93_700, "price 93,700 is outside the day's limits"),
        (0, "must be positive"),
        (-70_000, "must be positive"),
        (float("nan"), "amount of won, not nan"),
        (float("inf"), "amount of won, not inf"),
        (Decimal("NaN"), "amount of won"),
        (Decimal("sNaN"), "amount of won"),
        (Decimal("-Infinity"), "amount of won"),
        (Decimal("1E+999999"), "beyond any price"),
        (True, "amount of won, not True"),
        ("70,000", "write digits only, such as '70000'"),
        ("70_000", "digits only"),
        ("2E+2", "digits only"),
        (" 70000", "digits only"),
        ("70000.5", "digits only"),
        ("-70000", "digits only"),
        ("", "digits only"),
        (Fraction(70_000), "int, Decimal or text"),
        ([70_000], "int, Decimal or text"),
    ],
)
def test_prices_that_are_refused(price: object, sentence: str) -> None:
    with pytest.raises(KisValidationError, match=sentence):
        check(price=price)


def test_only_neighbours_inside_the_limits_are_named() -> None:
    with pytest.raises(KisValidationError, match=r"use 93,600\.$"):
        check(price=93_650, limits=LIMITS._replace(upper=Decimal("93699")))


def test_an_etf_has_other_ticks() -> None:
    assert check(price=35_985, kind="etf", limits=None).price == 35_985
    with pytest.raises(KisValidationError, match="use 35,950 or 36,000"):
        check(price=35_985, limits=None)


def test_a_stop_price_is_a_price_too() -> None:
    with pytest.raises(KisValidationError, match="stop_price 69,950 is not on the tick grid"):
        check(order_type="stop_limit", stop_price=69_950)
    with pytest.raises(KisValidationError, match="needs stop_price"):
        check(order_type="stop_limit")
    with pytest.raises(KisValidationError, match="Only a stop_limit order takes a stop price, not limit"):
        check(stop_price=69_900)


@pytest.mark.parametrize("order_type", ["limit", "conditional", "stop_limit", "aftermarket_limit"])
def test_a_price_that_is_missing(order_type: str) -> None:
    with pytest.raises(KisValidationError, match=f"{order_type} needs a price"):
        check(order_type=order_type, price=None)


@pytest.mark.parametrize("order_type", ["market", "best", "top", "mid", "pre_open", "after_close", "aftermarket_best"])
def test_a_price_where_none_belongs(order_type: str) -> None:
    with pytest.raises(KisValidationError, match=f"{order_type} takes no price: leave price out"):
        check(order_type=order_type)


@pytest.mark.parametrize("exchange", ["NXT", "SOR"])
def test_paper_knows_the_krx_only(exchange: str) -> None:
    assert check(exchange=exchange).division.code == "00"
    with pytest.raises(KisUnsupportedError, match=f"KRX only, not to {exchange}: use exchange='KRX'"):
        check(exchange=exchange, virtual=True)
    assert check(virtual=True).division.code == "00"


def test_a_division_that_the_exchange_lacks_names_those_that_take_it() -> None:
    with pytest.raises(KisUnsupportedError, match=r"NXT does not take conditional .*taken on KRX"):
        check(exchange="NXT", order_type="conditional")


@pytest.mark.parametrize("kind", ["etf", "etn"])
def test_funds_are_not_traded_after_the_market(kind: str) -> None:
    with pytest.raises(KisUnsupportedError, match=f"does not trade an {kind.upper()}"):
        check(order_type="aftermarket_limit", kind=kind)


def test_an_unknown_exchange_is_no_matter_of_paper() -> None:
    with pytest.raises(KisValidationError, match="'NYSE' is no exchange"):
        check(exchange="NYSE", virtual=True)


def test_a_side_is_buy_or_sell() -> None:
    with pytest.raises(KisValidationError, match="use 'buy' or 'sell'"):
        check(side="BUY")


@given(st.integers(1, 3_000_000))
def test_every_price_on_the_grid_passes_in_every_dress(number: int) -> None:
    price = round_to_tick(number, "stock", "up")
    for dress in (price, int(price), float(price), str(price), price.normalize()):
        assert won(check_price(dress)) == str(int(price))


@given(st.one_of(st.floats(), st.decimals(), st.text(), st.integers(), st.booleans(), st.none()))
def test_whatever_is_given_is_a_price_or_a_refusal(anything: object) -> None:
    try:
        value = check_price(anything)
    except KisValidationError:
        return
    assert won(value).isdigit()
    assert value == Decimal(str(anything))
