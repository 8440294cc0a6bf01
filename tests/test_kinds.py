"""Account numbers and order ids: what they read, what they refuse, what they show."""

from __future__ import annotations

from datetime import date

import pytest

from pykis import AccountNumber, KisConfigurationError, KisValidationError, OrderId


@pytest.mark.parametrize("text", ["12345678-01", "1234567801", "12345678", " 12345678-01 "])
def test_an_account_number_is_read_in_every_usual_form(text: str) -> None:
    assert AccountNumber.parse(text) == ("12345678", "01")


@pytest.mark.parametrize("text", ["", "1234567-01", "12345678-1", "12345678-01x", "１２３４５６７８-01"])
def test_another_account_number_is_refused_in_words(text: str) -> None:
    with pytest.raises(KisConfigurationError, match="12345678-01"):
        AccountNumber.parse(text)


def test_an_account_number_is_never_shown_whole() -> None:
    number = AccountNumber.parse("12345678-01")
    assert "123456" not in f"{number!r} {number} {[number]}"


def test_an_order_id_reads_what_it_prints() -> None:
    order_id = OrderId(date(2026, 11, 21), "00950", 38614)
    assert str(order_id) == "20261121-00950-0000038614"
    assert OrderId.parse(str(order_id)) == order_id == OrderId.parse("20261121-00950-38614")
    assert order_id.odno == "0000038614"


@pytest.mark.parametrize("text", ["", "38614", "20261121-00950", "20261321-00950-1", "20260230-00950-1", "2026112-0-1"])
def test_another_order_id_is_refused_in_words(text: str) -> None:
    with pytest.raises(KisValidationError, match="no order id"):
        OrderId.parse(text)
