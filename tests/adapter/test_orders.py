"""Orders: checked before the wire, sent once, followed through their numbers, found again by their id."""

from __future__ import annotations

import json
import os
from collections.abc import Callable
from datetime import date, datetime
from decimal import Decimal
from pathlib import Path
from typing import Any

import pytest

from pykis.adapter.order_rows import OrderRow, months_ago, read_orders
from pykis.clock import KST
from pykis.errors import (
    KisAPIError,
    KisOrderUncertainError,
    KisParseError,
    KisUnsupportedError,
    KisValidationError,
)
from pykis.kinds import OrderId

from .conftest import Desk

SHARED = Path(os.environ.get("PYKIS_SHARED", Path(__file__).resolve().parents[3] / "shared"))
TODAY = date(2026, 11, 20)


def receipt(number: int, time: str = "103000", branch: str = "06590") -> dict[str, Any]:
    return {"output": {"KRX_FWDG_ORD_ORGNO": branch, "ODNO": f"{number:010d}", "ORD_TMD": time}}


def row(number: int, **changes: str) -> dict[str, str]:
    made = {
        "ord_dt": "20261120",
        "ord_gno_brno": "06590",
        "odno": f"{number:010d}",
        "orgn_odno": "",
        "pdno": "005930",
        "prdt_name": "삼성전자",
        "sll_buy_dvsn_cd": "02",
        "sll_buy_dvsn_cd_name": "현금매수",
        "ord_dvsn_cd": "00",
        "ord_dvsn_name": "지정가",
        "ord_qty": "10",
        "ord_unpr": "70000",
        "ord_tmd": "103000",
        "tot_ccld_qty": "0",
        "tot_ccld_amt": "0",
        "avg_prvs": "0",
        "rmn_qty": "10",
        "cncl_cfrm_qty": "0",
        "rjct_qty": "0",
        "cncl_yn": "",
        "excg_id_dvsn_cd": "KRX",
    }
    return {**made, **changes}


def page(*rows: dict[str, str], key: str = "") -> dict[str, Any]:
    return {"output1": list(rows), "output2": {}, "ctx_area_fk100": key, "ctx_area_nk100": key}


# Placing


def test_a_limit_buy(desk: Desk) -> None:
    desk.session.answer("order_cash", receipt(38614))
    order = desk.stock.buy(qty=10, price=70_000)
    (call,) = desk.session.calls
    assert (call.variant, call.lane) == ("buy", "order")
    sent = {name: value for name, value in call.params.items() if value}
    assert sent == {
        "CANO": "12345678",
        "ACNT_PRDT_CD": "01",
        "PDNO": "005930",
        "ORD_DVSN": "00",
        "ORD_QTY": "10",
        "ORD_UNPR": "70000",
        "EXCG_ID_DVSN_CD": "KRX",
    }
    assert order.order_id == OrderId(TODAY, "06590", 38614)
    assert str(order.order_id) == "20261120-06590-0000038614"
    assert (order.side, order.qty, order.price) == ("buy", 10, Decimal(70000))
    assert (order.order_type, order.time_in_force, order.exchange) == ("limit", "day", "KRX")
    assert order.time == datetime(2026, 11, 20, 10, 30, tzinfo=KST)
    assert (order.state, order.filled_qty, order.remaining_qty) == ("open", 0, 10)


@pytest.mark.parametrize("number", ["51378", "0000051378", "     51378"])
def test_numbers_are_numbers_however_they_are_padded(desk: Desk, number: str) -> None:
    answer = {"output": {"KRX_FWDG_ORD_ORGNO": "00950", "ODNO": number, "ORD_TMD": "110840"}}
    desk.session.answer("order_cash", answer)
    order = desk.stock.buy(qty=1, price=70_000)
    assert order.order_id.number == 51378
    assert order.order_id.odno == "0000051378"


@pytest.mark.parametrize(
    ("place", "variant", "division", "price"),
    [
        (lambda s: s.sell(qty=3, price=70_000), "sell", "00", "70000"),
        (lambda s: s.market_buy(qty=3), "buy", "01", "0"),
        (lambda s: s.market_sell(qty=3), "sell", "01", "0"),
        (lambda s: s.market_sell(qty=3, time_in_force="ioc", exchange="SOR"), "sell", "13", "0"),
        (lambda s: s.buy(qty=3, price=70_000, time_in_force="fok"), "buy", "12", "70000"),
        (lambda s: s.buy(qty=3, order_type="best"), "buy", "03", "0"),
        (lambda s: s.buy(qty=3, price=Decimal("7E+4"), exchange="NXT"), "buy", "00", "70000"),
        (lambda s: s.buy(qty=3, price=70_000.0), "buy", "00", "70000"),
        (lambda s: s.buy(qty=3, order_type="aftermarket_limit", price=70_000), "buy", "41", "70000"),
    ],
)
def test_every_kind_is_in_kis_words(
    desk: Desk, place: Callable[[Any], Any], variant: str, division: str, price: str
) -> None:
    desk.session.answer("order_cash", receipt(1))
    place(desk.stock)
    (call,) = desk.session.calls
    assert (call.variant, call.params["ORD_DVSN"], call.params["ORD_UNPR"]) == (variant, division, price)
    assert call.params["SLL_TYPE"] == ("01" if variant == "sell" else "")


def test_a_stop_has_its_condition(desk: Desk) -> None:
    desk.session.answer("order_cash", receipt(1))
    order = desk.stock.sell(qty=3, price=68_000, stop_price=68_500, order_type="stop_limit")
    assert desk.session.calls[0].params["CNDT_PRIC"] == "68500"
    assert order.stop_price == Decimal(68500)


def test_the_account_has_the_same_verbs(desk: Desk) -> None:
    desk.session.answer("order_cash", receipt(1))
    desk.account.buy("000660", qty=1, price=200_000)
    desk.account.sell("000660", qty=1, price=200_000)
    desk.account.market_buy("000660", qty=1)
    desk.account.market_sell("000660", qty=1)
    assert [(call.variant, call.params["PDNO"], call.params["ORD_DVSN"]) for call in desk.session.calls] == [
        ("buy", "000660", "00"),
        ("sell", "000660", "00"),
        ("buy", "000660", "01"),
        ("sell", "000660", "01"),
    ]


@pytest.mark.parametrize("verb", ["buy", "sell", "market_buy", "market_sell"])
def test_no_quantity_is_an_error_and_never_everything(desk: Desk, verb: str) -> None:
    with pytest.raises(TypeError, match="qty"):
        getattr(desk.stock, verb)()
    assert desk.session.calls == []


@pytest.mark.parametrize(
    ("asked", "says"),
    [
        ({"qty": 10}, "market_buy"),
        ({"qty": 0, "price": 70_000}, "at least 1"),
        ({"qty": 1.5, "price": 70_000}, "whole number"),
        ({"qty": 10, "price": 70_050}, "70,000 or 70,100"),
        ({"qty": 10, "price": 71900.6}, "71,900 or 72,000"),
        ({"qty": 10, "price": "2E+2"}, "digits only"),
        ({"qty": 10, "price": 70_000, "order_type": "market"}, "takes no price"),
        ({"qty": 10, "order_type": "stop_limit", "price": 70_000}, "stop_price"),
        ({"qty": 10, "price": 70_000, "order_type": "market", "exchange": "NXT"}, "NXT"),
        ({"qty": 10, "price": 70_000, "order_type": "premarket_limit"}, "NXT"),
    ],
)
def test_what_kis_would_refuse_is_refused_before_the_wire(desk: Desk, asked: dict[str, Any], says: str) -> None:
    desk.context.symbols.learn_kind("005930", "stock")
    with pytest.raises(KisValidationError, match=says):
        desk.stock.buy(**asked)
    assert desk.session.calls == []


@pytest.mark.parametrize("exchange", ["NXT", "SOR"])
def test_paper_knows_the_krx_only(paper: Desk, exchange: Any) -> None:
    with pytest.raises(KisUnsupportedError, match="모의투자"):
        paper.stock.buy(qty=1, price=70_000, exchange=exchange)
    assert paper.session.calls == []


QUOTE = {"stck_prpr": "70000", "stck_mxpr": "91000", "stck_llam": "49000", "aspr_unit": "100"}


def test_limits_are_checked_where_a_quote_of_today_told_them(desk: Desk) -> None:
    desk.session.answer("inquire_price", {"output": QUOTE})
    desk.session.answer("order_cash", receipt(1))
    desk.stock.buy(qty=1, price=99_000)  # not known yet: KIS will say
    desk.stock.quote()
    with pytest.raises(KisValidationError, match="49,000 to 91,000"):
        desk.stock.buy(qty=1, price=99_000)
    desk.clock.advance(24 * 3600)
    desk.stock.buy(qty=1, price=99_000)  # yesterday's limits are no limits


def test_limits_are_asked_for_on_request(desk: Desk) -> None:
    desk.session.answer("inquire_price", {"output": QUOTE})
    with pytest.raises(KisValidationError, match="49,000 to 91,000"):
        desk.stock.buy(qty=1, price=99_000, check_limits=True)
    assert [call.name for call in desk.session.calls] == ["inquire_price"]


def test_a_price_that_only_a_fund_can_have_asks_what_the_symbol_is(desk: Desk) -> None:
    desk.session.answer("order_cash", receipt(1))
    fund = {"stck_prpr": "42900", "stck_mxpr": "55770", "stck_llam": "30030", "aspr_unit": "5"}
    desk.session.answer("inquire_price", {"output": fund})
    desk.account.buy("069500", qty=1, price=42_905)
    assert [call.name for call in desk.session.calls] == ["inquire_price", "order_cash"]
    desk.account.buy("069500", qty=1, price=42_910)
    assert [call.name for call in desk.session.calls][2:] == ["order_cash"]
    desk.session.answer("inquire_price", {"output": QUOTE})
    with pytest.raises(KisValidationError, match="호가단위"):
        desk.stock.buy(qty=1, price=70_005)


@pytest.mark.parametrize("price", ["42905", 42_905.0, Decimal(42_905)])
def test_a_price_of_any_form_asks_what_the_symbol_is(desk: Desk, price: Any) -> None:
    desk.session.answer("order_cash", receipt(1))
    fund = {"stck_prpr": "42900", "stck_mxpr": "55770", "stck_llam": "30030", "aspr_unit": "5"}
    desk.session.answer("inquire_price", {"output": fund})
    desk.account.buy("069500", qty=1, price=price)
    assert [call.name for call in desk.session.calls] == ["inquire_price", "order_cash"]


def test_how_much_can_be_bought_is_asked_on_the_grid_of_the_symbol(desk: Desk) -> None:
    with pytest.raises(KisValidationError, match="100 won here"):
        desk.stock.orderable_amount(price=70_001)
    assert desk.session.calls == []
    desk.session.answer("inquire_price", {"output": QUOTE})
    with pytest.raises(KisValidationError, match="100 won here"):
        desk.stock.orderable_amount(price=70_005)


def test_a_refusal_is_kis_own(desk: Desk) -> None:
    desk.session.answer("order_cash", KisAPIError("APBK0952", "주문가능금액을 초과 했습니다", "TTTC0012U"))
    with pytest.raises(KisAPIError, match="APBK0952"):
        desk.stock.buy(qty=1, price=70_000)
    assert desk.context.ledger.doubts() == ()


def uncertain(**request: str) -> KisOrderUncertainError:
    now = datetime(2026, 11, 20, 10, 30, tzinfo=KST)
    return KisOrderUncertainError(
        "no answer", tr_id="TTTC0012U", request=request, sent_at=now, ended_at=now, timeout=10.0
    )


def test_a_lost_answer_is_kept_in_mind_and_nothing_is_sent_again(desk: Desk) -> None:
    error = uncertain(PDNO="005930")
    desk.session.answer("order_cash", error)
    with pytest.raises(KisOrderUncertainError):
        desk.stock.buy(qty=1, price=70_000)
    assert len(desk.session.calls) == 1
    assert desk.context.ledger.doubts() == (error,)


def test_a_receipt_that_cannot_be_read_is_no_failure(desk: Desk) -> None:
    desk.session.answer("order_cash", {"output": {"KRX_FWDG_ORD_ORGNO": "06590", "ODNO": "??", "ORD_TMD": "103000"}})
    with pytest.raises(KisOrderUncertainError, match="ODNO"):
        desk.stock.buy(qty=1, price=70_000)


def test_a_receipt_without_a_time_is_an_order_all_the_same(desk: Desk) -> None:
    desk.session.answer("order_cash", receipt(5, time=""))
    assert desk.stock.buy(qty=1, price=70_000).order_id.number == 5


def test_the_day_of_a_receipt_at_midnight(new_desk: Any) -> None:
    desk = new_desk(virtual=False, at=datetime(2026, 11, 21, 0, 0, 1, tzinfo=KST))
    desk.session.answer("order_cash", receipt(5, time="235959"))
    assert desk.stock.buy(qty=1, price=70_000).order_id.date == TODAY


# Modifying and cancelling


@pytest.fixture
def placed(desk: Desk) -> tuple[Desk, Any]:
    desk.session.answer("order_cash", receipt(1))
    order = desk.stock.buy(qty=10, price=70_000)
    desk.session.calls.clear()
    return desk, order


def test_a_modification_gets_a_new_number_and_the_order_follows(placed: tuple[Desk, Any]) -> None:
    desk, order = placed
    desk.session.answer("order_rvsecncl", receipt(2))
    assert order.modify(price=70_100) is order
    (call,) = desk.session.calls
    assert call.lane == "order"
    assert {name: call.params[name] for name in ("ORGN_ODNO", "RVSE_CNCL_DVSN_CD", "ORD_QTY", "ORD_UNPR")} == {
        "ORGN_ODNO": "0000000001",
        "RVSE_CNCL_DVSN_CD": "01",
        "ORD_QTY": "0",
        "ORD_UNPR": "70100",
    }
    assert call.params["QTY_ALL_ORD_YN"] == "Y"
    assert call.params["KRX_FWDG_ORD_ORGNO"] == "06590"
    assert (order.order_id.number, order.price, order.qty) == (2, Decimal(70100), 10)
    assert [order_id.number for order_id in order.history] == [1, 2]
    desk.session.answer("order_rvsecncl", receipt(3))
    order.modify(order_type="market")
    assert desk.session.calls[1].params["ORGN_ODNO"] == "0000000002"
    assert (desk.session.calls[1].params["ORD_DVSN"], desk.session.calls[1].params["ORD_UNPR"]) == ("01", "0")
    assert order.price is None
    assert order.order_type == "market"


def test_a_part_is_modified_and_the_rest_stays(placed: tuple[Desk, Any]) -> None:
    desk, order = placed
    desk.session.answer("order_rvsecncl", receipt(2))
    order.modify(price=70_100, qty=4)
    assert (desk.session.calls[0].params["QTY_ALL_ORD_YN"], desk.session.calls[0].params["ORD_QTY"]) == ("N", "4")
    assert (order.order_id.number, order.qty, order.remaining_qty) == (2, 4, 4)


def test_a_cancellation(placed: tuple[Desk, Any]) -> None:
    desk, order = placed
    desk.session.answer("order_rvsecncl", receipt(2))
    assert order.cancel() is order
    (call,) = desk.session.calls
    assert (call.lane, call.params["RVSE_CNCL_DVSN_CD"], call.params["QTY_ALL_ORD_YN"]) == ("cancel", "02", "Y")
    assert (call.params["ORD_UNPR"], call.params["ORD_QTY"]) == ("0", "0")
    assert (order.state, order.remaining_qty) == ("cancelled", 0)
    assert [order_id.number for order_id in order.history] == [1, 2]
    assert order.live_id.number == 1


def test_a_part_is_cancelled_and_the_order_lives_on(placed: tuple[Desk, Any]) -> None:
    desk, order = placed
    desk.session.answer("order_rvsecncl", receipt(2))
    order.cancel(qty=4)
    assert (desk.session.calls[0].params["QTY_ALL_ORD_YN"], desk.session.calls[0].params["ORD_QTY"]) == ("N", "4")
    assert (order.order_id.number, order.remaining_qty, order.state) == (1, 6, "open")


@pytest.mark.parametrize(
    ("change", "says"),
    [
        (lambda order: order.modify(), "something to change"),
        (lambda order: order.modify(price=70_050), "호가단위"),
        (lambda order: order.modify(qty=11), "more than what is left"),
        (lambda order: order.modify(qty=0), "at least 1"),
        (lambda order: order.cancel(qty=11), "more than what is left"),
        (lambda order: order.modify(order_type="mid", price=70_000), "takes no price"),
    ],
)
def test_a_wrong_change_is_refused_before_the_wire(
    placed: tuple[Desk, Any], change: Callable[[Any], object], says: str
) -> None:
    desk, order = placed
    desk.context.symbols.learn_kind("005930", "stock")
    with pytest.raises(KisValidationError, match=says):
        change(order)
    assert desk.session.calls == []


def test_a_refused_change_changes_nothing(placed: tuple[Desk, Any]) -> None:
    desk, order = placed
    desk.session.answer("order_rvsecncl", KisAPIError("40330000", "정정/취소할 수량이 없습니다", "TTTC0013U"))
    with pytest.raises(KisAPIError):
        order.modify(price=70_100)
    with pytest.raises(KisAPIError):
        order.cancel()
    assert (order.order_id.number, order.price, order.state) == (1, Decimal(70000), "open")


def test_orders_end_with_their_day(placed: tuple[Desk, Any]) -> None:
    desk, order = placed
    desk.clock.advance(24 * 3600)
    for change in (lambda: order.modify(price=70_100), order.cancel):
        with pytest.raises(KisValidationError, match="end with their day"):
            change()


# Following


def test_refresh_reads_fills(placed: tuple[Desk, Any]) -> None:
    desk, order = placed
    filled = row(1, tot_ccld_qty="4", tot_ccld_amt="280000", rmn_qty="6", avg_prvs="70000")
    desk.session.answer("inquire_daily_ccld", page(filled))
    assert order.refresh() is order
    assert (order.state, order.filled_qty, order.remaining_qty) == ("partial", 4, 6)
    assert order.average_price == Decimal(70000)
    assert order.name == "삼성전자"
    assert repr(order) == (
        "<Order 20261120-06590-0000000001 삼성전자 005930 매수 10주 70,000원 KRX partial 체결 4 잔여 6>"
    )


def test_an_order_that_is_not_in_the_list_yet_stays_as_it_is(placed: tuple[Desk, Any]) -> None:
    desk, order = placed
    desk.session.answer("inquire_daily_ccld", page())
    order.refresh()
    assert (order.state, order.remaining_qty) == ("open", 10)


def test_fills_of_the_whole_chain_count(placed: tuple[Desk, Any]) -> None:
    desk, order = placed
    desk.session.answer("inquire_daily_ccld", page(row(1, tot_ccld_qty="3", tot_ccld_amt="210000", rmn_qty="7")))
    order.refresh()
    desk.session.answer("order_rvsecncl", receipt(2))
    order.modify(price=70_100)
    assert (order.qty, order.remaining_qty) == (10, 7)
    first = row(1, tot_ccld_qty="3", tot_ccld_amt="210000", rmn_qty="0")
    second = row(
        2,
        orgn_odno="0000000001",
        sll_buy_dvsn_cd_name="매수정정*",
        ord_qty="7",
        ord_unpr="70100",
        tot_ccld_qty="7",
        tot_ccld_amt="490700",
        rmn_qty="0",
    )
    resting = second | {"tot_ccld_qty": "0", "tot_ccld_amt": "0", "rmn_qty": "7"}
    desk.session.answer("inquire_daily_ccld", page(first, resting))
    order.refresh()
    assert (order.state, order.filled_qty, order.remaining_qty) == ("partial", 3, 7)
    desk.session.answer("inquire_daily_ccld", page(first, second))
    order.refresh()
    assert (order.state, order.filled_qty, order.remaining_qty) == ("filled", 10, 0)
    assert order.average_price == Decimal(700700) / 10


def test_a_change_that_was_made_elsewhere_is_followed(placed: tuple[Desk, Any]) -> None:
    desk, order = placed
    rows = [
        row(1, rmn_qty="0"),
        row(4, orgn_odno="0000000001", sll_buy_dvsn_cd_name="매수정정*", rmn_qty="0", cncl_cfrm_qty="10"),
        row(6, orgn_odno="0000000004", sll_buy_dvsn_cd_name="매수취소*", cncl_yn="Y", rmn_qty="0"),
        row(7, orgn_odno="0000000005", sll_buy_dvsn_cd_name="매수정정*"),
    ]
    desk.session.answer("inquire_daily_ccld", page(*rows))
    order.refresh()
    assert [order_id.number for order_id in order.history] == [1, 4, 6]
    assert (order.state, order.live_id.number) == ("cancelled", 4)


def test_a_partial_cancellation_is_no_new_number(placed: tuple[Desk, Any]) -> None:
    desk, order = placed
    rows = [
        row(1, rmn_qty="7", cncl_cfrm_qty="3"),
        row(2, orgn_odno="0000000001", sll_buy_dvsn_cd_name="매수취소*", ord_qty="3", rmn_qty="0"),
    ]
    desk.session.answer("inquire_daily_ccld", page(*rows))
    order.refresh()
    assert [order_id.number for order_id in order.history] == [1]
    assert (order.state, order.remaining_qty) == ("open", 7)


@pytest.mark.parametrize(
    ("changes", "action"),
    [
        ({}, "new"),
        ({"orgn_odno": "0000000007"}, "new"),  # paper repeats its own number
        ({"orgn_odno": "0"}, "new"),
        ({"cncl_yn": "Y", "rmn_qty": "0", "cncl_cfrm_qty": "10"}, "new"),  # cancelled, but no cancellation
        ({"orgn_odno": "0000000003", "sll_buy_dvsn_cd_name": "매수정정*"}, "modify"),
        ({"orgn_odno": "0000000003", "sll_buy_dvsn_cd_name": "BUY AMEND*"}, "modify"),
        ({"orgn_odno": "0000000003", "sll_buy_dvsn_cd_name": "매수취소*", "cncl_yn": "Y"}, "cancel"),
        ({"orgn_odno": "0000000003", "sll_buy_dvsn_cd_name": "매수"}, "modify"),
        ({"orgn_odno": "0000000003", "sll_buy_dvsn_cd_name": "매수", "cncl_yn": "Y", "rmn_qty": "0"}, "cancel"),
    ],
)
def test_what_a_row_is(changes: dict[str, str], action: str) -> None:
    assert OrderRow(row(7, **changes)).action == action


@pytest.mark.parametrize(
    ("changes", "state"),
    [
        ({}, "open"),
        ({"tot_ccld_qty": "1", "rmn_qty": "9"}, "partial"),
        ({"tot_ccld_qty": "10", "rmn_qty": "0"}, "filled"),
        ({"rmn_qty": "0", "cncl_cfrm_qty": "10"}, "cancelled"),
        ({"tot_ccld_qty": "4", "rmn_qty": "0", "cncl_cfrm_qty": "6"}, "cancelled"),
        ({"rmn_qty": "0", "rjct_qty": "10"}, "rejected"),
        ({"rmn_qty": "0"}, "closed"),
    ],
)
def test_what_became_of_a_row(changes: dict[str, str], state: str) -> None:
    assert OrderRow(row(7, **changes)).state == state


# Lists


def test_orders_of_today(desk: Desk) -> None:
    rows = [row(1), row(2, sll_buy_dvsn_cd="01"), row(3, orgn_odno="0000000001", sll_buy_dvsn_cd_name="매수취소*")]
    desk.session.answer("inquire_daily_ccld", page(*rows))
    orders = desk.account.orders()
    assert [(order.order_id.number, order.side) for order in orders] == [(1, "buy"), (2, "sell")]
    (call,) = desk.session.calls
    assert call.variant == "inner"
    assert call.params["EXCG_ID_DVSN_CD"] == "ALL"
    assert call.params["INQR_DVSN"] == "01"
    assert (call.params["INQR_STRT_DT"], call.params["INQR_END_DT"]) == ("20261120", "20261120")


def test_paper_is_asked_for_the_krx(paper: Desk) -> None:
    paper.session.answer("inquire_daily_ccld", page())
    assert len(paper.account.orders()) == 0
    assert paper.session.calls[0].params["EXCG_ID_DVSN_CD"] == "KRX"


def test_every_page_is_read_and_a_row_that_comes_twice_counts_once(desk: Desk) -> None:
    """Pages shrink between calls: a row may turn up on two."""
    desk.session.answer(
        "inquire_daily_ccld",
        (page(row(1), row(2), key="a"), "M"),
        (page(row(2), row(3), key="b"), "M"),
        (page(row(4)), "D"),
    )
    told: list[int] = []
    orders = desk.account.orders(progress=told.append)
    assert [order.order_id.number for order in orders] == [1, 2, 3, 4]
    assert [call.tr_cont for call in desk.session.calls] == ["", "N", "N"]
    assert [call.params["CTX_AREA_NK100"] for call in desk.session.calls] == ["", "a", "b"]
    assert told == [1, 2, 3]


def test_a_list_that_ends_before_its_last_page_is_known_as_such(desk: Desk) -> None:
    desk.session.answer("inquire_daily_ccld", (page(row(1), key="a"), "M"))  # the same key for ever
    read = read_orders(desk.context, TODAY, TODAY)
    assert not read.complete
    assert len(read.rows) == 1


def test_order_rows_are_evidence_with_what_is_known_of_their_completeness(desk: Desk) -> None:
    """Cancellations stand in it too, and a list that was cut off is given as what it is."""
    gone = row(2, orgn_odno="1", sll_buy_dvsn_cd_name="매수취소*", rmn_qty="0", cncl_yn="Y")
    desk.session.answer("inquire_daily_ccld", (page(row(1), gone), "D"))
    found = desk.account.order_rows(symbol="005930", filled="open", lane="reconcile")
    assert [(each.number, each.action) for each in found.rows] == [(1, "new"), (2, "cancel")]
    assert (found.complete, found.cut) == (True, False)
    (call,) = desk.session.calls
    assert call.lane == "reconcile"
    assert (call.params["PDNO"], call.params["CCLD_DVSN"], call.params["INQR_DVSN"]) == ("005930", "02", "01")
    assert (call.params["INQR_STRT_DT"], call.params["INQR_END_DT"]) == ("20261120", "20261120")
    desk.session.answer("inquire_daily_ccld", (page(row(1), key="a"), "M"))
    cut = desk.account.order_rows(TODAY, TODAY)
    assert (len(cut.rows), cut.complete, cut.cut) == (1, False, True)


def test_the_border_of_three_months_is_cut(desk: Desk) -> None:
    desk.session.answer("inquire_daily_ccld", page())
    desk.account.orders(date(2026, 6, 1), date(2026, 11, 20))
    assert [(call.variant, call.params["INQR_STRT_DT"], call.params["INQR_END_DT"]) for call in desk.session.calls] == [
        ("before", "20260601", "20260819"),
        ("inner", "20260820", "20261120"),
    ]


@pytest.mark.parametrize(
    ("today", "border"),
    [
        (date(2026, 11, 20), date(2026, 8, 20)),
        (date(2026, 5, 31), date(2026, 2, 28)),
        (date(2026, 1, 15), date(2025, 10, 15)),
        (date(2024, 5, 31), date(2024, 2, 29)),
        (date(2026, 3, 31), date(2025, 12, 31)),
    ],
)
def test_three_months_before(today: date, border: date) -> None:
    assert months_ago(today) == border


def test_the_days_cannot_be_turned_round(desk: Desk) -> None:
    with pytest.raises(KisValidationError):
        desk.account.orders(date(2026, 11, 20), date(2026, 11, 19))


def test_a_row_that_cannot_be_read_is_an_error_and_no_order_less(desk: Desk) -> None:
    desk.session.answer("inquire_daily_ccld", page(row(1, tot_ccld_qty="?")))
    with pytest.raises(KisParseError, match="tot_ccld_qty"):
        desk.account.orders()


def test_pending_orders_are_kis_own_on_a_real_account(desk: Desk) -> None:
    pending = {
        "ord_gno_brno": "06590",
        "odno": "0001569139",
        "orgn_odno": "0001569136",
        "pdno": "009150",
        "prdt_name": "삼성전기",
        "sll_buy_dvsn_cd": "02",
        "ord_dvsn_cd": "00",
        "ord_qty": "5",
        "ord_unpr": "140000",
        "ord_tmd": "101438",
        "tot_ccld_qty": "2",
        "psbl_qty": "3",
        "excg_id_dvsn_cd": "NXT",
    }
    desk.session.answer("inquire_psbl_rvsecncl", {"output": [pending]})
    desk.session.answer("order_rvsecncl", receipt(1569200))
    (order,) = desk.account.pending_orders()
    assert (order.order_id, order.exchange) == (OrderId(TODAY, "06590", 1569139), "NXT")
    assert (order.qty, order.filled_qty, order.remaining_qty, order.state) == (5, 2, 3, "partial")
    order.cancel()
    assert desk.session.calls[-1].params["EXCG_ID_DVSN_CD"] == "NXT"
    assert len(desk.account.pending_orders("005930")) == 0


def test_pending_orders_on_paper_are_what_is_left_of_the_day(paper: Desk) -> None:
    rows = [row(1), row(2, rmn_qty="0", tot_ccld_qty="10"), row(3, tot_ccld_qty="1", rmn_qty="9")]
    paper.session.answer("inquire_daily_ccld", page(*rows))
    assert [order.order_id.number for order in paper.account.pending_orders()] == [1, 3]
    assert paper.session.calls[0].params["CCLD_DVSN"] == "02"


@pytest.mark.parametrize("order_id", [38614, "38614", "20261120-06590-0000038614", OrderId(TODAY, "06590", 38614)])
def test_an_order_whose_object_is_gone(desk: Desk, order_id: Any) -> None:
    desk.session.answer("inquire_daily_ccld", page(row(1), row(38614, ord_dvsn_cd="11", excg_id_dvsn_cd="SOR")))
    desk.session.answer("order_rvsecncl", receipt(38700))
    desk.account.cancel_order(order_id)
    assert [call.name for call in desk.session.calls] == ["inquire_daily_ccld", "order_rvsecncl"]
    sent = desk.session.calls[1].params
    assert (sent["ORGN_ODNO"], sent["ORD_DVSN"], sent["EXCG_ID_DVSN_CD"]) == ("0000038614", "11", "SOR")
    order = desk.account.modify_order(order_id, price=70_200)
    assert (order.order_id.number, order.price) == (38700, Decimal(70200))


@pytest.mark.parametrize("order_id", [7, "20261120-00001-0000000001"])
def test_an_order_that_is_not_there_is_no_order(desk: Desk, order_id: Any) -> None:
    desk.session.answer("inquire_daily_ccld", page(row(1)))
    with pytest.raises(KisValidationError, match="There is no order"):
        desk.account.cancel_order(order_id)
    assert [call.name for call in desk.session.calls] == ["inquire_daily_ccld"]


def test_what_is_no_id_is_refused(desk: Desk) -> None:
    with pytest.raises(KisValidationError, match="no order id"):
        desk.account.order("yesterday's")


def test_orders_are_a_table(desk: Desk) -> None:
    pytest.importorskip("pandas")
    desk.session.answer("inquire_daily_ccld", page(row(1), row(2, ord_dvsn_cd="99")))
    orders = desk.account.orders()
    assert orders[1].order_type is None
    frame = orders.to_pandas()
    assert list(frame["order_id"]) == ["20261120-06590-0000000001", "20261120-06590-0000000002"]
    assert frame["price"].iloc[0] == 70000.0
    assert len(orders[:1]) == 1
    assert "12345678" not in repr(orders) + repr(desk.account) + repr(desk.context)


@pytest.mark.parametrize("name", ["inquire-daily-ccld-paper-20260422", "inquire-daily-ccld-real-reject"])
def test_captured_orders_read_whole(desk: Desk, name: str) -> None:
    file = SHARED / "kis-payloads" / "rest" / f"{name}.json"
    if not file.exists():
        pytest.skip("the captures are not here")
    desk.session.answer("inquire_daily_ccld", json.loads(file.read_text("utf-8")))
    orders = desk.account.orders(date(2022, 1, 3), date(2022, 1, 3))
    assert len(orders) > 0
    assert {order.state for order in orders} <= {"filled", "rejected"}
    assert all(order.remaining_qty == 0 for order in orders)
