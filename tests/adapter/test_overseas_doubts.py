"""What a lost order abroad, plain or reserved, may have left behind in KIS' lists."""

from __future__ import annotations

from datetime import date
from typing import Any

import pytest

from pykis.adapter.resolve import Absent, Adopted, Ambiguous, Unresolved
from pykis.errors import KisOrderUncertainError
from pykis.scope.overseas_stock import OverseasStock

from .test_overseas_orders import listed, row

MINE = {"OVRS_EXCG_CD": "NASD", "PDNO": "AAPL", "ORD_QTY": "5", "OVRS_ORD_UNPR": "150", "ORD_DVSN": "00"}
RESERVED = {"OVRS_EXCG_CD": "NASD", "PDNO": "AAPL", "FT_ORD_QTY": "5", "FT_ORD_UNPR3": "150"}
NOW = {"ord_tmd": "103000", "dmst_ord_dt": "20261120"}


def lost(desk: Any, tr_id: str, asked: dict[str, str]) -> KisOrderUncertainError:
    now = desk.context.now()
    return KisOrderUncertainError("no", tr_id=tr_id, request=asked, sent_at=now, ended_at=now, timeout=1.0)


@pytest.mark.parametrize(
    ("changes", "fits"),
    [
        ({}, True),
        ({"ovrs_excg_cd": "NYSE"}, True),  # KIS lists the whole US under one code or another
        ({"ovrs_excg_cd": "SEHK"}, False),
        ({"pdno": "MSFT"}, False),
        ({"ft_ord_qty": "4"}, False),
        ({"ft_ord_unpr3": "150.01000000"}, False),
        ({"sll_buy_dvsn_cd": "01"}, False),
        ({"ord_tmd": "102955"}, False),
        ({"dmst_ord_dt": "20261119"}, False),
        ({"rvse_cncl_dvsn": "01", "orgn_odno": "0000000001"}, False),
    ],
)
def test_a_row_that_differs_in_anything_is_not_ours(desk: Any, changes: dict[str, str], fits: bool) -> None:
    desk.session.answer("inquire_ccnl", listed(row(7, **{**NOW, **changes})))
    found = desk.account.overseas.resolve(lost(desk, "TTTT1002U", MINE))
    assert isinstance(found, Adopted if fits else Absent)
    assert {call.lane for call in desk.session.calls} == {"reconcile"}


def test_a_list_that_does_not_say_that_it_is_whole_proves_nothing(desk: Any) -> None:
    desk.session.answer("inquire_ccnl", (listed(), ""))
    assert isinstance(desk.account.overseas.resolve(lost(desk, "TTTT1002U", MINE), timeout=100), Unresolved)


def test_a_row_that_does_not_say_its_side_proves_nothing(desk: Any) -> None:
    desk.session.answer("inquire_ccnl", listed(row(7, **NOW, sll_buy_dvsn_cd="")))
    assert isinstance(desk.account.overseas.resolve(lost(desk, "TTTT1006U", MINE), timeout=100), Unresolved)


# Reserved orders


def reserved(number: int, **more: str) -> dict[str, str]:
    """A row of the list of reserved orders."""
    return {
        "cncl_yn": "N", "rsvn_ord_rcit_dt": "20261120", "ovrs_rsvn_odno": f"{number:010d}", "odno": "",
        "sll_buy_dvsn_cd": "02", "ovrs_rsvn_ord_stat_cd_name": "접수", "pdno": "AAPL", "prdt_name": "애플",
        "ord_rcit_tmd": "103000", "ovrs_excg_cd": "NASD", "ft_ord_qty": "5", "ft_ord_unpr3": "150.00000000",
        "ft_ccld_qty": "0", "nprc_rson_text": "", **more,
    }  # fmt: skip


def show(desk: Any, *rows: dict[str, str]) -> None:
    """The list, each row by the exchange that it names."""
    desk.session.answer_by(
        "order_resv_list",
        lambda params: {"output": [each for each in rows if each["ovrs_excg_cd"] == params["OVRS_EXCG_CD"]]},
    )


@pytest.mark.parametrize(
    ("changes", "fits"),
    [
        ({}, True),
        ({"cncl_yn": "Y"}, True),  # somebody took it back since
        ({"ovrs_excg_cd": "SEHK"}, False),
        ({"pdno": "MSFT"}, False),
        ({"ft_ord_qty": "4"}, False),
        ({"ft_ord_unpr3": "151"}, False),
        ({"sll_buy_dvsn_cd": "01"}, False),
        ({"ord_rcit_tmd": "102955"}, False),
        ({"rsvn_ord_rcit_dt": "20261119"}, False),
    ],
)
def test_a_reserved_row_that_differs_in_anything_is_not_ours(desk: Any, changes: dict[str, str], fits: bool) -> None:
    show(desk, reserved(7, **changes))
    found = desk.account.overseas.resolve_reserved(lost(desk, "TTTT3014U", RESERVED))
    assert isinstance(found, Adopted if fits else Absent)
    if isinstance(found, Adopted):
        assert (found.order.number, found.order.cancelled) == (7, changes.get("cncl_yn") == "Y")


def test_a_reserved_order_that_was_seen_before_is_another_s(desk: Any) -> None:
    show(desk, reserved(7))
    assert len(desk.account.overseas.reservations()) == 1
    desk.clock.advance(0.5)
    assert isinstance(desk.account.overseas.resolve_reserved(lost(desk, "TTTT3014U", RESERVED)), Absent)


@pytest.mark.parametrize("blank", ["ord_rcit_tmd", "sll_buy_dvsn_cd"])
def test_a_reserved_row_without_its_time_or_side_proves_nothing(desk: Any, blank: str) -> None:
    show(desk, reserved(7, **{blank: ""}))
    error = lost(desk, "TTTT3014U", RESERVED)
    assert isinstance(desk.account.overseas.resolve_reserved(error, timeout=100), Unresolved)


def test_a_lost_cancellation_is_about_the_number_of_its_day(desk: Any) -> None:
    show(desk, reserved(7, cncl_yn="Y", rsvn_ord_rcit_dt="20261119"), reserved(7), reserved(8, cncl_yn="Y"))
    asked = {"RSVN_ORD_RCIT_DT": "20261120", "OVRS_RSVN_ODNO": "0000000007"}
    assert isinstance(desk.account.overseas.resolve_reserved(lost(desk, "TTTT3017U", asked)), Absent)
    asked["RSVN_ORD_RCIT_DT"] = "20261119"
    found = desk.account.overseas.resolve_reserved(lost(desk, "TTTT3017U", asked))
    assert isinstance(found, Adopted)
    assert found.order.received_on == date(2026, 11, 19)


def test_two_lost_cancellations_of_one_reserved_order_are_for_a_person(desk: Any) -> None:
    desk.session.answer("order_resv", {"output": {"ODNO": "0000000007"}})
    order = OverseasStock(desk.context, "AAPL", "NASDAQ").reserve_buy(qty=5, price=150)
    asked = {"RSVN_ORD_RCIT_DT": "20261120", "OVRS_RSVN_ODNO": "0000000007"}
    errors = [lost(desk, "TTTT3017U", asked) for _ in range(2)]
    for error in errors:
        desk.session.answer("order_resv_ccnl", error)
        with pytest.raises(KisOrderUncertainError):
            order.cancel()
    assert not order.cancelled
    show(desk, reserved(7, cncl_yn="Y"))
    assert isinstance(desk.account.overseas.resolve_reserved(errors[0]), Ambiguous)
