"""Reserved orders for Korean stocks: as they leave, as KIS lists them, and when their answer never comes."""

from __future__ import annotations

from collections.abc import Callable
from datetime import date, datetime
from typing import Any

import pytest

from pykis.adapter.resolve import Absent, Adopted, Unresolved
from pykis.clock import KST
from pykis.errors import KisOrderUncertainError, KisParseError, KisUnsupportedError, KisValidationError
from pykis.scope.stock import Stock

from .conftest import Desk

RECEIPT = {"output": {"RSVN_ORD_SEQ": "88793"}}
MONDAY = date(2026, 11, 23)


def row(number: int, **more: str) -> dict[str, str]:
    """A row of the list of reserved orders, received on Friday for Monday."""
    return {
        "rsvn_ord_seq": str(number), "rsvn_ord_ord_dt": "20261123", "rsvn_ord_rcit_dt": "20261120", "pdno": "005930",
        "ord_dvsn_cd": "00", "ord_rsvn_qty": "10", "tot_ccld_qty": "0", "cncl_ord_dt": "", "ord_tmd": "",
        "rjct_rson2": "", "odno": "", "rsvn_ord_rcit_tmd": "103000", "kor_item_shtn_name": "삼성전자",
        "sll_buy_dvsn_cd": "02", "ord_rsvn_unpr": "70000", "tot_ccld_amt": "0", "prcs_rslt": "접수",
        "ord_dvsn_name": "지정가", "rsvn_end_dt": "", **more,
    }  # fmt: skip


def show(desk: Desk, *rows: dict[str, str]) -> None:
    """The list: valid ones for Y, those that were taken back for N."""
    desk.session.answer_by(
        "order_resv_ccnl",
        lambda params: {"output": [each for each in rows if bool(each["cncl_ord_dt"]) == (params["CNCL_YN"] == "N")]},
    )


def lost(desk: Desk, **changes: str) -> KisOrderUncertainError:
    asked = {
        "PDNO": "005930", "ORD_QTY": "10", "ORD_UNPR": "70000", "SLL_BUY_DVSN_CD": "02", "ORD_DVSN_CD": "00",
    } | changes  # fmt: skip
    now = desk.context.now()
    tr_id = "CTSC0009U" if "RSVN_ORD_SEQ" in changes else "CTSC0008U"
    return KisOrderUncertainError("no", tr_id=tr_id, request=asked, sent_at=now, ended_at=now, timeout=1.0)


@pytest.mark.parametrize(
    ("reserve", "sent"),
    [
        (lambda s: s.reserve_buy(qty=10, price=70_000), ("02", "00", "10", "70000", None)),
        (lambda s: s.reserve_sell(qty=3, order_type="market"), ("01", "01", "3", "0", None)),
        (lambda s: s.reserve_sell(qty=3, price=70_000, order_type="conditional"), ("01", "02", "3", "70000", None)),
        (lambda s: s.reserve_buy(qty=1, order_type="pre_open"), ("02", "05", "1", "0", None)),
        (lambda s: s.reserve_buy(qty=1, price=70_000, until=date(2026, 12, 1)), ("02", "00", "1", "70000", "20261201")),
    ],
)
def test_as_they_leave(desk: Desk, reserve: Callable[[Stock], Any], sent: tuple[str | None, ...]) -> None:
    desk.session.answer("order_resv", RECEIPT)
    order = reserve(desk.stock)
    (call,) = desk.session.calls
    names = ("SLL_BUY_DVSN_CD", "ORD_DVSN_CD", "ORD_QTY", "ORD_UNPR", "RSVN_ORD_END_DT")
    assert tuple(call.params[name] or None for name in names) == sent
    assert (call.params["PDNO"], call.params["ORD_OBJT_CBLC_DVSN_CD"], call.lane) == ("005930", "10", "order")
    assert (order.number, order.received_on, order.cancelled) == (88793, date(2026, 11, 20), False)


@pytest.mark.parametrize(
    "reserve",
    [
        lambda s: s.reserve_buy(qty=0, price=70_000),
        lambda s: s.reserve_buy(qty=1),
        lambda s: s.reserve_buy(qty=1, price=70_003),
        lambda s: s.reserve_buy(qty=1, price=70_000, order_type="market"),
        lambda s: s.reserve_buy(qty=1, order_type="best"),
        lambda s: s.reserve_buy(qty=1, price=70_000, until=date(2026, 11, 20)),
        lambda s: s.reserve_buy(qty=1, price=70_000, until=date(2026, 12, 21)),
        lambda s: s.reserve_buy(qty=1, price=70_000, until="2026-12-01"),
    ],
)
def test_what_kis_would_refuse_never_leaves(desk: Desk, reserve: Callable[[Stock], Any]) -> None:
    with pytest.raises(KisValidationError):
        reserve(desk.stock)
    assert desk.session.calls == []


def test_paper_has_none_of_it(paper: Desk) -> None:
    for use in (lambda: paper.stock.reserve_buy(qty=1, price=70_000), lambda: paper.account.reservations()):
        with pytest.raises(KisUnsupportedError):
            use()
    assert paper.session.calls == []


def test_as_they_are_listed_and_taken_back(desk: Desk) -> None:
    show(desk, row(88794, ord_rsvn_unpr="0", ord_dvsn_cd="01", sll_buy_dvsn_cd="01"), row(88793, odno="0000000012"))
    first, second = desk.account.reservations()
    assert (first.number, first.side, first.qty, first.price, first.order_number) == (88793, "buy", 10, 70_000, 12)
    assert (second.side, second.price, second.order_number, second.sends_on) == ("sell", None, None, MONDAY)
    assert first.received_at == datetime(2026, 11, 20, 10, 30, tzinfo=KST)
    assert repr(first) == "<StockReservation 20261120-88793 삼성전자 005930 매수 10주 70,000원>"
    assert len(desk.account.reservations().to_pandas()) == 2
    desk.session.answer("order_resv_rvsecncl", {"output": {"nrml_prcs_yn": "Y"}})
    assert first.cancel().cancelled
    (asked,) = desk.session.asked("order_resv_rvsecncl")
    assert [asked[name] for name in ("RSVN_ORD_SEQ", "RSVN_ORD_ORGNO", "RSVN_ORD_ORD_DT")] == [
        "88793",
        "001",
        "20261123",
    ]
    assert [call.variant for call in desk.session.calls if call.name == "order_resv_rvsecncl"] == ["cancel"]


def test_days_in_the_wrong_order_are_not_answered_with_nothing(desk: Desk) -> None:
    for listed in (desk.account.reservations, desk.account.overseas.reservations):
        with pytest.raises(KisValidationError, match="is after end"):
            listed(date(2026, 11, 24), MONDAY)
    assert desk.session.calls == []


def test_one_that_was_just_placed_is_looked_up_before_it_is_taken_back(desk: Desk) -> None:
    desk.session.answer("order_resv", RECEIPT)
    order = desk.stock.reserve_buy(qty=10, price=70_000)
    show(desk)
    with pytest.raises(KisValidationError, match="not in KIS' list"):
        order.cancel()
    show(desk, row(88793))
    desk.session.answer("order_resv_rvsecncl", {"output": {"nrml_prcs_yn": "Y"}})
    order.cancel()
    assert [asked["RSVN_ORD_ORD_DT"] for asked in desk.session.asked("order_resv_rvsecncl")] == ["20261123"]


@pytest.mark.parametrize("output", [{"nrml_prcs_yn": "N"}, {}])
def test_a_cancellation_that_does_not_say_that_it_was_processed_is_a_doubt(desk: Desk, output: dict[str, str]) -> None:
    show(desk, row(88793))
    (order,) = desk.account.reservations()
    desk.session.answer("order_resv_rvsecncl", {"output": output})
    with pytest.raises(KisOrderUncertainError) as doubt:
        order.cancel()
    assert not order.cancelled
    assert desk.context.ledger.among("reserved").doubts() == (doubt.value,)


@pytest.mark.parametrize(
    ("changes", "fits"),
    [
        ({}, True),
        ({"cncl_ord_dt": "20261120"}, True),  # somebody took it back since
        ({"pdno": "000660"}, False),
        ({"ord_rsvn_qty": "9"}, False),
        ({"ord_rsvn_unpr": "70100"}, False),
        ({"sll_buy_dvsn_cd": "01"}, False),
        ({"ord_dvsn_cd": "02"}, False),
        ({"rsvn_ord_rcit_tmd": "102955"}, False),
        ({"rsvn_ord_rcit_dt": "20261119"}, False),
    ],
)
def test_what_a_lost_one_may_have_left_behind(desk: Desk, changes: dict[str, str], fits: bool) -> None:
    show(desk, row(7, **changes))
    found = desk.account.resolve_reserved(lost(desk))
    assert isinstance(found, Adopted if fits else Absent)
    assert {(call.name, call.lane) for call in desk.session.calls} == {("order_resv_ccnl", "reconcile")}


def test_an_etn_is_found_however_the_list_names_it(desk: Desk) -> None:
    show(desk, row(7, pdno="500001"))
    assert isinstance(desk.account.resolve_reserved(lost(desk, PDNO="Q500001")), Adopted)


def test_one_that_does_not_say_its_side_proves_nothing(desk: Desk) -> None:
    show(desk, row(7, sll_buy_dvsn_cd=""))
    assert isinstance(desk.account.resolve_reserved(lost(desk, SLL_BUY_DVSN_CD="01"), timeout=100), Unresolved)
    with pytest.raises(KisParseError, match="neither 01"):
        desk.account.reservations()


def test_one_of_our_own_is_not_claimed_and_one_that_is_missing_makes_the_list_stale(desk: Desk) -> None:
    desk.session.answer("order_resv", RECEIPT)
    desk.stock.reserve_buy(qty=10, price=70_000)
    show(desk, row(88793))
    assert isinstance(desk.account.resolve_reserved(lost(desk)), Absent)
    show(desk, row(88793, cncl_ord_dt="20261120"))
    assert isinstance(desk.account.resolve_reserved(lost(desk)), Absent)
    show(desk)
    assert isinstance(desk.account.resolve_reserved(lost(desk), timeout=100), Unresolved)


def test_a_lost_sale_is_found_whichever_day_the_list_goes_by(desk: Desk) -> None:
    show(desk, row(7), row(8, sll_buy_dvsn_cd="01"))
    found = desk.account.resolve_reserved(lost(desk, SLL_BUY_DVSN_CD="01"))
    assert isinstance(found, Adopted)
    assert (found.order.number, found.order.side) == (8, "sell")
    stretches = {
        (asked["RSVN_ORD_ORD_DT"], asked["RSVN_ORD_END_DT"]) for asked in desk.session.asked("order_resv_ccnl")
    }
    assert stretches == {("20261120", "20261220")}
    desk.session.calls.clear()
    desk.account.resolve_reserved(lost(desk, RSVN_ORD_SEQ="7"), timeout=0)
    assert {each["RSVN_ORD_ORD_DT"] for each in desk.session.asked("order_resv_ccnl")} == {"20261021"}


def test_one_that_was_seen_before_is_another_s(desk: Desk) -> None:
    show(desk, row(7))
    assert len(desk.account.reservations()) == 1
    desk.clock.advance(0.5)
    assert isinstance(desk.account.resolve_reserved(lost(desk)), Absent)


@pytest.mark.parametrize("unfinished", ["Y", "N"])
def test_a_list_that_does_not_say_that_it_is_whole_proves_nothing(desk: Desk, unfinished: str) -> None:
    desk.session.answer_by(
        "order_resv_ccnl", lambda params: ({"output": []}, "" if params["CNCL_YN"] == unfinished else "D")
    )
    assert isinstance(desk.account.resolve_reserved(lost(desk), timeout=100), Unresolved)


def test_a_lost_cancellation(desk: Desk) -> None:
    show(desk, row(88793), row(88794, cncl_ord_dt="20261120"))
    assert isinstance(desk.account.resolve_reserved(lost(desk, RSVN_ORD_SEQ="88793")), Absent)
    show(desk, row(88793, cncl_ord_dt="20261120"), row(88794, cncl_ord_dt="20261120"))
    found = desk.account.resolve_reserved(lost(desk, RSVN_ORD_SEQ="88793"))
    assert isinstance(found, Adopted)
    assert (found.order.number, found.order.cancelled) == (88793, True)


def test_a_number_of_another_day_is_not_the_one_that_was_taken_back(desk: Desk) -> None:
    doubt = lost(desk, RSVN_ORD_SEQ="88793", RSVN_ORD_ORD_DT="20261123")
    before = row(88793, rsvn_ord_rcit_dt="20261105", rsvn_ord_ord_dt="20261106", cncl_ord_dt="20261105")
    show(desk, before, row(88793))
    assert isinstance(desk.account.resolve_reserved(doubt), Absent)
    show(desk, before, row(88793, cncl_ord_dt="20261120"))
    found = desk.account.resolve_reserved(lost(desk, RSVN_ORD_SEQ="88793", RSVN_ORD_ORD_DT="20261123"))
    assert isinstance(found, Adopted)
    assert found.order.sends_on == MONDAY


def test_each_list_is_asked_about_its_own(desk: Desk) -> None:
    with pytest.raises(KisValidationError, match=r"account\.resolve_reserved\(error\)"):
        desk.account.resolve(lost(desk))
    with pytest.raises(KisValidationError, match="no overseas reserved order"):
        desk.account.overseas.resolve_reserved(lost(desk))
