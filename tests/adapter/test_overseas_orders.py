"""Overseas orders as they leave, what becomes of them, and what an account holds abroad."""

from __future__ import annotations

import json
import os
from collections.abc import Callable
from datetime import date, datetime
from decimal import Decimal
from pathlib import Path
from typing import Any

import pytest

from pykis.adapter.overseas_order import OverseasOrder
from pykis.adapter.overseas_rows import OverseasOrderRow
from pykis.clock import KST
from pykis.errors import (
    KisAPIError,
    KisOrderRejectedError,
    KisOrderUncertainError,
    KisParseError,
    KisUnsupportedError,
    KisValidationError,
)
from pykis.kinds import OrderId
from pykis.market.overseas import MARKET_NAMES, by_order_code, place
from pykis.scope.overseas_account import OverseasAccount
from pykis.scope.overseas_stock import OverseasStock

SHARED = Path(os.environ.get("PYKIS_SHARED", Path(__file__).resolve().parents[3] / "shared"))
CAPTURED = pytest.mark.skipif(not SHARED.exists(), reason="the captures are not here")
RECEIPT = {"output": {"KRX_FWDG_ORD_ORGNO": "01790", "ODNO": "0030138112", "ORD_TMD": "103000"}}
NO_MODIFY = {"SHANGHAI", "SHENZHEN", "HANOI", "HOCHIMINH"}


def capture(name: str) -> Any:
    return json.loads((SHARED / "kis-payloads" / "rest" / f"{name}.json").read_text("utf-8"))


def row(number: int, **more: str) -> dict[str, str]:
    """A row of the list of orders."""
    return {
        "ord_dt": "20261119", "ord_gno_brno": "01790", "odno": f"{number:010d}", "orgn_odno": "",
        "sll_buy_dvsn_cd": "02", "rvse_cncl_dvsn": "00", "pdno": "AAPL", "prdt_name": "애플", "ft_ord_qty": "5",
        "ft_ord_unpr3": "150.00000000", "ft_ccld_qty": "0", "ft_ccld_unpr3": "0.00000000", "ft_ccld_amt3": "0.00000",
        "nccs_qty": "5", "prcs_stat_name": "", "rjct_rson_name": "", "ord_tmd": "003000", "tr_crcy_cd": "USD",
        "ovrs_excg_cd": "NASD", "dmst_ord_dt": "20261120", **more,
    }  # fmt: skip


def listed(*rows: dict[str, str]) -> dict[str, Any]:
    return {"output": list(rows)}


def apple(desk: Any, market: Any = "NASDAQ") -> OverseasStock:
    return OverseasStock(desk.context, "AAPL", market)


def abroad(desk: Any) -> OverseasAccount:
    return desk.account.overseas


# As it leaves


@pytest.mark.parametrize("market", MARKET_NAMES)
@pytest.mark.parametrize("side", ["buy", "sell"])
def test_an_order_leaves_for_its_market(desk: Any, market: Any, side: str) -> None:
    desk.session.answer("order", RECEIPT)
    order = getattr(apple(desk, market), side)(qty=100, price=150)
    (call,) = desk.session.calls
    code = place(market).order_code
    assert (call.variant, call.lane) == (f"{side} {code}", "order")
    assert {name: call.params[name] for name in ("OVRS_EXCG_CD", "PDNO", "ORD_QTY", "OVRS_ORD_UNPR", "ORD_DVSN")} == {
        "OVRS_EXCG_CD": code, "PDNO": "AAPL", "ORD_QTY": "100", "OVRS_ORD_UNPR": "150", "ORD_DVSN": "00",
    }  # fmt: skip
    assert call.params["SLL_TYPE"] == ("00" if side == "sell" else "")
    assert order.order_id == OrderId(date(2026, 11, 20), "01790", 30138112)
    assert (order.side, order.state, order.remaining_qty, order.currency) == (side, "open", 100, place(market).currency)
    assert order.time == datetime(2026, 11, 20, 10, 30, tzinfo=KST)


def test_the_daytime_market_has_verbs_of_its_own(desk: Any) -> None:
    desk.session.answer("daytime_order", RECEIPT)
    desk.session.answer("daytime_order_rvsecncl", RECEIPT)
    order = apple(desk).sell(qty=1, price="150.25", session="day")
    order.modify(price=151)
    order.cancel()
    assert [(call.name, call.variant) for call in desk.session.calls] == [
        ("daytime_order", "sell"), ("daytime_order_rvsecncl", ""), ("daytime_order_rvsecncl", ""),
    ]  # fmt: skip
    assert [call.params.get("RVSE_CNCL_DVSN_CD") for call in desk.session.calls] == [None, "01", "02"]


@pytest.mark.parametrize(
    "use",
    [
        lambda stock: stock.buy(qty=0, price=150),
        lambda stock: stock.buy(qty=1, price="150.001"),
        lambda stock: stock.buy(qty=1),
        lambda stock: stock.buy(qty=1, price=150, order_type="moo"),
        lambda stock: stock.reserve_buy(qty=1, price=150, order_type="loc"),
        lambda stock: stock.orderable_amount(price=0),
    ],
)
def test_what_kis_would_refuse_never_leaves(desk: Any, use: Callable[[OverseasStock], object]) -> None:
    with pytest.raises(KisValidationError):
        use(apple(desk))
    assert desk.session.calls == []


def test_a_lot_that_is_known_is_kept_to(desk: Any) -> None:
    desk.session.answer("price_detail", {"output": {"last": "600", "base": "600", "vnit": "100"}})
    desk.session.answer("order", RECEIPT)
    tencent = OverseasStock(desk.context, "00700", "HONGKONG")
    tencent.buy(qty=150, price=600)  # nobody said anything yet
    tencent.quote()
    with pytest.raises(KisValidationError, match="use 100 or 200"):
        tencent.buy(qty=150, price=600)


def test_a_doubt_is_raised_and_nothing_is_sent_again(desk: Any) -> None:
    now = desk.context.now()
    doubt = KisOrderUncertainError("no answer", tr_id="TTTT1002U", request={}, sent_at=now, ended_at=now, timeout=1.0)
    for name in ("order", "order_rvsecncl", "order_resv", "order_resv_ccnl", "daytime_order"):
        desk.session.answer(name, doubt)
    order = OverseasOrder(
        desk.context, OrderId(now.date(), "01790", 1), place("NASDAQ"), symbol="AAPL", side="buy", qty=1,
        price=Decimal(150), time=now,
    )  # fmt: skip
    for use in (
        lambda: apple(desk).buy(qty=1, price=150),
        lambda: apple(desk).buy(qty=1, price=150, session="day"),
        lambda: apple(desk).reserve_buy(qty=1, price=150),
        lambda: order.modify(price=151),
        lambda: order.cancel(),
    ):
        desk.session.calls.clear()
        with pytest.raises(KisOrderUncertainError):
            use()
        assert len(desk.session.calls) == 1
    assert (order.price, order.state, order.remaining_qty) == (150, "open", 1)


@pytest.mark.parametrize("name", ["order", "order_resv"])
def test_a_receipt_that_cannot_be_read_is_a_doubt(desk: Any, name: str) -> None:
    desk.session.answer(name, {"output": {"ODNO": "?"}})
    verb = apple(desk).buy if name == "order" else apple(desk).reserve_buy
    with pytest.raises(KisOrderUncertainError) as doubt:
        verb(qty=3, price=150)
    assert doubt.value.request["PDNO"] == "AAPL"


# Changing it


@pytest.mark.parametrize("market", MARKET_NAMES)
def test_each_country_changes_what_it_takes(desk: Any, market: Any) -> None:
    desk.session.answer("order", RECEIPT)
    desk.session.answer("order_rvsecncl", {"output": {**RECEIPT["output"], "ODNO": "0030138113"}})
    order = apple(desk, market).buy(qty=100, price=150)
    if market in NO_MODIFY:
        with pytest.raises(KisUnsupportedError, match="takes no modifications"):
            order.modify(price=151)
    else:
        order.modify(price=151)
        assert (order.price, order.live_id.number) == (151, 30138113)
    order.cancel()
    last = desk.session.calls[-1]
    assert (last.variant, last.lane) == (place(market).order_code, "cancel")
    assert [last.params[name] for name in ("ORGN_ODNO", "RVSE_CNCL_DVSN_CD", "ORD_QTY", "OVRS_ORD_UNPR")] == [
        f"{order.live_id.number:010d}", "02", "100", "0",
    ]  # fmt: skip
    assert (order.state, order.remaining_qty) == ("cancelled", 0)


def test_a_cancel_is_told_what_is_left_when_kis_says_it_is_too_much(desk: Any) -> None:
    desk.session.answer("order", {"output": {**RECEIPT["output"], "ODNO": "0030000007"}})
    order = apple(desk).buy(qty=5, price=150)
    refused = KisOrderRejectedError("APBK1359", "too many", "TTTT1004U", rt_cd="7")
    desk.session.answer("order_rvsecncl", refused, RECEIPT)
    partly = {"ft_ccld_qty": "3", "ft_ccld_amt3": "450.00", "nccs_qty": "2", "ord_dt": "20261120", "ord_tmd": "103000"}
    desk.session.answer("inquire_ccnl", listed(row(30000007, **partly)))
    order.cancel()
    assert [params["ORD_QTY"] for params in desk.session.asked("order_rvsecncl")] == ["5", "2"]
    assert (order.filled_qty, order.state, order.average_price) == (3, "cancelled", 150)


def test_a_cancel_of_what_is_gone_raises_what_kis_said(desk: Any) -> None:
    desk.session.answer("order", {"output": {**RECEIPT["output"], "ODNO": "0030000007"}})
    order = apple(desk).buy(qty=5, price=150)
    desk.session.answer("order_rvsecncl", KisAPIError("40330000", "nothing left", "TTTT1004U", rt_cd="1"))
    filled = {"ft_ccld_qty": "5", "ft_ccld_amt3": "750.00", "nccs_qty": "0", "ord_dt": "20261120", "ord_tmd": "103000"}
    desk.session.answer("inquire_ccnl", listed(row(30000007, **filled)))
    with pytest.raises(KisAPIError, match="nothing left"):
        order.cancel()
    assert (order.state, order.filled_qty) == ("filled", 5)
    assert len(desk.session.asked("order_rvsecncl")) == 1


@pytest.mark.parametrize("change", [{"qty": 2, "price": 151}, {"price": None}])
def test_an_order_is_changed_whole(desk: Any, change: dict[str, Any]) -> None:
    desk.session.answer("order", RECEIPT)
    order = apple(desk).buy(qty=5, price=150)
    with pytest.raises(KisValidationError):
        order.modify(**change)
    with pytest.raises(KisUnsupportedError, match="whole"):
        order.cancel(qty=2)
    assert len(desk.session.calls) == 1


# Lists


@CAPTURED
def test_captured_rows_read_whole() -> None:
    for raw in capture("overseas-ccnl-live-filled-202411")["output"]:
        one = OverseasOrderRow(raw)
        one.validate()
        assert (one.state, one.action, one.place.market) == ("filled", "new", "NASDAQ")
    assert one.order_id == OrderId(date(2024, 11, 9), "01790", 31385365)
    assert one.time == datetime(2024, 11, 9, 6, 1, 48, tzinfo=KST)
    assert one.time_local.isoformat() == "2024-11-08T16:01:48-05:00"  # the American day, in the after-market
    for raw in capture("overseas-nccs-real-doc")["output"]:
        one = OverseasOrderRow(raw)
        one.validate()
        assert (one.state, one.remaining_qty, one.price) == ("open", 1, 200)
    assert one.time == datetime(2022, 1, 12, 16, 32, 11, tzinfo=KST)


@pytest.mark.parametrize(
    ("code", "ord_dt", "ord_tmd", "read_at", "korean"),
    [
        ("NASD", "20261119", "234500", "2026-11-20 00:30", "2026-11-19 23:45"),
        ("NASD", "20261119", "013000", "2026-11-20 02:00", "2026-11-20 01:30"),
        ("NYSE", "20261119", "065959", "2026-11-20 07:00", "2026-11-20 06:59"),
        ("AMEX", "20261119", "180000", "2026-11-19 19:00", "2026-11-19 18:00"),
        ("NASD", "20261119", "100500", "2026-11-20 11:00", "2026-11-20 10:05"),  # daytime, by the American day
        ("NASD", "20261120", "100500", "2026-11-20 11:00", "2026-11-20 10:05"),  # daytime, by the Korean day
        ("VNSE", "20261119", "013000", "2026-11-20 02:00", "2026-11-20 01:30"),
        ("TKSE", "20261120", "013000", "2026-11-20 02:00", "2026-11-20 01:30"),
    ],
)
def test_a_list_without_the_korean_day_has_it_all_the_same(
    new_desk: Callable[..., Any], code: str, ord_dt: str, ord_tmd: str, read_at: str, korean: str
) -> None:
    desk = new_desk(virtual=False, at=datetime.fromisoformat(read_at).replace(tzinfo=KST))
    raw = row(1, ord_dt=ord_dt, ord_tmd=ord_tmd, ovrs_excg_cd=code)
    del raw["dmst_ord_dt"]
    desk.session.answer("inquire_nccs", listed(raw))
    (order,) = abroad(desk).pending_orders(market=by_order_code(code).market)  # type: ignore[union-attr]
    assert f"{order.time:%Y-%m-%d %H:%M}" == korean
    assert f"{order.order_id.date}" == korean[:10]


@CAPTURED
def test_an_empty_list_is_one_blank_row(desk: Any) -> None:
    desk.session.answer("inquire_ccnl", capture("overseas-ccnl-empty-doc"))
    assert list(abroad(desk).orders()) == []


@pytest.mark.parametrize("virtual", [True, False])
def test_a_list_is_asked_for_as_each_environment_wants_it(new_desk: Callable[..., Any], virtual: bool) -> None:
    desk = new_desk(virtual=virtual, at=datetime(2026, 11, 20, 1, 30, tzinfo=KST))
    others = (
        row(2, pdno="7203", ovrs_excg_cd="TKSE", tr_crcy_cd="JPY"),
        row(3, pdno="MSFT"),
        row(4, sll_buy_dvsn_cd="01"),
    )
    desk.session.answer("inquire_ccnl", listed(row(1), *others))
    found = abroad(desk).orders(market="NASDAQ", symbol="AAPL", side="buy")
    assert [order.order_id.number for order in found] == [1]
    (asked,) = desk.session.asked("inquire_ccnl")
    assert [asked[name] for name in ("ORD_STRT_DT", "ORD_END_DT")] == ["20261119", "20261120"]  # New York to Seoul
    assert [asked[name] for name in ("PDNO", "OVRS_EXCG_CD", "SORT_SQN")] == (
        ["", "", ""] if virtual else ["AAPL", "NASD", "DS"]
    )


def test_a_cancelled_order_says_so_in_the_list(desk: Any) -> None:
    gone = row(1, nccs_qty="0")
    cancel = row(2, orgn_odno="0000000001", rvse_cncl_dvsn="02", nccs_qty="0")
    expired = row(3, nccs_qty="0", rjct_rson_name="DFD 장종료로 취소")
    refused = row(4, nccs_qty="0", prcs_stat_name="거부")
    desk.session.answer("inquire_ccnl", listed(gone, cancel, expired, refused))
    states = {order.order_id.number: order.state for order in abroad(desk).orders()}
    assert states == {1: "cancelled", 3: "closed", 4: "rejected"}


def test_open_orders_are_asked_country_by_country_and_derived_on_paper(desk: Any, paper: Any) -> None:
    desk.session.answer_by(
        "inquire_nccs", lambda asked: listed(row(1)) if asked["OVRS_EXCG_CD"] == "NASD" else {"output": []}
    )
    assert [order.symbol for order in abroad(desk).pending_orders()] == ["AAPL"]
    codes = [asked["OVRS_EXCG_CD"] for asked in desk.session.asked("inquire_nccs")]
    assert codes == ["NASD", "SEHK", "TKSE", "SHAA", "SZAA", "HASE", "VNSE"]
    paper.session.answer("inquire_ccnl", listed(row(1), row(2, nccs_qty="0"), row(3, rvse_cncl_dvsn="02")))
    assert [order.order_id.number for order in abroad(paper).pending_orders()] == [1]


def test_an_order_whose_object_is_gone_is_found_and_followed(desk: Any) -> None:
    moved = row(2, orgn_odno="0000000001", rvse_cncl_dvsn="01", ft_ord_unpr3="149.00000000")
    desk.session.answer("inquire_ccnl", listed(row(1, nccs_qty="0"), moved))
    for name in ("1", 1, "20261120-01790-0000000001", OrderId(date(2026, 11, 20), "01790", 1)):
        order = abroad(desk).order(name)
        assert (order.order_id.number, order.price, order.state) == (2, 149, "open")
    with pytest.raises(KisValidationError, match="no overseas order 9"):
        abroad(desk).order(9)


def test_a_number_of_another_day_is_another_order(desk: Any) -> None:
    order = OverseasOrder(
        desk.context, OrderId(date(2026, 11, 20), "01790", 1), place("NASDAQ"), symbol="AAPL", side="buy", qty=5,
        price=Decimal(150), time=datetime(2026, 11, 20, 0, 30, tzinfo=KST),
    )  # fmt: skip
    yesterday = row(1, ord_dt="20261118", dmst_ord_dt="20261119", nccs_qty="0", ft_ccld_qty="5")
    order.follow([OverseasOrderRow(yesterday)])
    assert (order.state, order.filled_qty) == ("open", 0)


def test_a_list_that_is_cut_off_or_strange_is_no_list(desk: Any) -> None:
    desk.session.answer("inquire_ccnl", (listed(row(1)), "M"))
    with pytest.raises(KisParseError, match="cut off"):
        abroad(desk).orders()
    desk.session.answer("inquire_ccnl", listed(row(1, ovrs_excg_cd="LSEX")))
    with pytest.raises(KisValidationError, match="LSEX"):
        abroad(desk).orders()


# Reserved orders


def test_reserved_orders_of_the_us(desk: Any) -> None:
    desk.session.answer("order_resv", {"output": {"ODNO": "0030000044"}})
    desk.session.answer("order_resv_ccnl", {"output": {"OVRS_RSVN_ODNO": "0030000044"}})
    reserved = apple(desk).reserve_sell(qty=2, order_type="moo")
    assert (reserved.number, reserved.received_on, reserved.price) == (30000044, date(2026, 11, 20), None)
    reserved.cancel()
    assert reserved.cancelled
    placed, cancelled = desk.session.calls
    assert (placed.variant, placed.params["ORD_DVSN"], placed.params["FT_ORD_UNPR3"]) == ("usSell", "31", "0")
    assert [cancelled.params[name] for name in ("RSVN_ORD_RCIT_DT", "OVRS_RSVN_ODNO")] == ["20261120", "0030000044"]


def test_reserved_orders_of_asia_have_one_tr(desk: Any, paper: Any) -> None:
    desk.session.answer("order_resv", {"output": {"RSVN_ORD_RCIT_DT": "20261119", "OVRS_RSVN_ODNO": "0000000012"}})
    reserved = OverseasStock(desk.context, "7203", "TOKYO").reserve_buy(qty=100, price=2500)
    reserved.cancel()
    placed, cancelled = desk.session.asked("order_resv")
    wanted = ("SLL_BUY_DVSN_CD", "RVSE_CNCL_DVSN_CD", "PRDT_TYPE_CD", "RSVN_ORD_RCIT_DT", "OVRS_RSVN_ODNO")
    assert [placed[name] for name in wanted] == ["02", "00", "515", "", ""]
    assert [cancelled[name] for name in wanted] == ["02", "02", "515", "20261119", "0000000012"]
    with pytest.raises(KisUnsupportedError, match="US only"):
        OverseasStock(paper.context, "7203", "TOKYO").reserve_buy(qty=100, price=2500)
    with pytest.raises(KisUnsupportedError, match="does not list"):
        abroad(paper).reservations()


def test_the_list_of_reserved_orders(desk: Any) -> None:
    one = {
        "cncl_yn": "N", "rsvn_ord_rcit_dt": "20261120", "ovrs_rsvn_odno": "0030000044", "odno": "", "pdno": "AAPL",
        "sll_buy_dvsn_cd": "02", "ovrs_rsvn_ord_stat_cd_name": "미처리", "prdt_name": "애플", "ovrs_excg_cd": "NASD",
        "ft_ord_qty": "2", "ft_ord_unpr3": "150.00", "ft_ccld_qty": "0", "nprc_rson_text": "증거금 부족",
    }  # fmt: skip
    desk.session.answer("order_resv_list", {"output": [one]})
    (found,) = abroad(desk).reservations(market="US")
    assert (found.number, found.side, found.qty, found.price) == (30000044, "buy", 2, 150)
    assert (found.status, found.reason, found.order_number) == ("미처리", "증거금 부족", None)
    assert [asked["OVRS_EXCG_CD"] for asked in desk.session.asked("order_resv_list")] == ["NASD", "NYSE", "AMEX"]


# Balance, profit, amounts


TOTALS = {"pchs_amt_smtl_amt": "1860820", "evlu_amt_smtl_amt": "1885883", "tot_evlu_pfls_amt": "25062.75",
          "tot_dncl_amt": "1000000", "tot_asst_amt": "2885883"}  # fmt: skip


def held(symbol: str, code: str, qty: str = "4", **more: str) -> dict[str, str]:
    return {
        "ovrs_pdno": symbol, "ovrs_item_name": symbol, "frcr_evlu_pfls_amt": "18", "evlu_pfls_rt": "1.35",
        "pchs_avg_pric": "334", "ovrs_cblc_qty": qty, "ord_psbl_qty": qty, "frcr_pchs_amt1": "1336",
        "ovrs_stck_evlu_amt": "1354", "now_pric2": "338.5", "tr_crcy_cd": "USD", "ovrs_excg_cd": code,
        "loan_type_cd": "", "loan_dt": "", **more,
    }  # fmt: skip


@CAPTURED
def test_the_captured_balance_reads_whole(paper: Any) -> None:
    paper.session.answer_by(
        "inquire_balance",
        lambda asked: capture("overseas-balance-paper-TSLA") if asked["OVRS_EXCG_CD"] == "NASD" else {"output1": []},
    )
    paper.session.answer("inquire_present_balance", {"output1": [], "output2": [], "output3": TOTALS})
    balance = abroad(paper).balance()
    tesla = balance["TSLA"]
    assert (tesla.qty, tesla.average_price, tesla.profit) == (4, Decimal("334.031"), Decimal("17.9958"))
    assert (tesla.currency, tesla.market, balance.profit) == ("USD", "NASDAQ", Decimal("25062.75"))
    assert balance.by_currency["USD"].value == Decimal("1354.12")
    assert balance.by_currency["USD"].cash is None
    assert len(paper.session.asked("inquire_balance")) == 9


@pytest.mark.parametrize("echo", [True, False], ids=["the code that was asked", "the true code"])
def test_no_holding_counts_twice(paper: Any, echo: bool) -> None:
    """Two exchange codes return the same holdings, each with its own code or with the code that was asked."""

    def answer(asked: dict[str, str | None]) -> Any:
        code = asked["OVRS_EXCG_CD"] or ""
        if code not in ("NASD", "NYSE"):
            return {"output1": []}
        return {
            "output1": [
                held("BA", code if echo else "NYSE"),
                held("TSLA", "NASD"),
                held("BA", "NYSE", loan_dt="20261101"),
            ][: 3 if code == "NYSE" else 2]
        }

    paper.session.answer_by("inquire_balance", answer)
    paper.session.answer("inquire_present_balance", {"output2": [], "output3": TOTALS})
    balance = abroad(paper).balance()
    assert sorted((each.symbol, each.market) for each in balance) == [
        ("BA", "NYSE"),
        ("BA", "NYSE"),
        ("TSLA", "NASDAQ"),
    ]


@pytest.mark.parametrize(
    ("asked", "codes", "nation"),
    [
        ({}, ["NASD", "SEHK", "TKSE", "SHAA", "SZAA", "HASE", "VNSE"], "000"),
        ({"market": "US"}, ["NASD"], "840"),
        ({"market": "NASDAQ"}, ["NAS"], "840"),
        ({"market": "NYSE"}, ["NYSE"], "840"),
        ({"market": "CN"}, ["SHAA", "SZAA"], "156"),
        ({"currency": "JPY"}, ["TKSE"], "392"),
    ],
)
def test_a_filter_asks_no_more_than_it_needs(desk: Any, asked: dict[str, Any], codes: list[str], nation: str) -> None:
    desk.session.answer("inquire_balance", {"output1": []})
    cash = {"crcy_cd": "USD", "frcr_dncl_amt_2": "100.5", "frst_bltn_exrt": "1392.7"}
    desk.session.answer("inquire_present_balance", {"output2": [cash], "output3": TOTALS})
    balance = abroad(desk).balance(**asked)
    assert [params["OVRS_EXCG_CD"] for params in desk.session.asked("inquire_balance")] == codes
    assert desk.session.asked("inquire_present_balance")[0]["NATN_CD"] == nation
    assert [str(each.amount) for each in balance.cash_by_currency.values()] == (
        ["100.5"] if nation in ("000", "840") else []
    )


def test_wrong_filters_and_missing_totals_are_refused(desk: Any) -> None:
    for asked, says in (
        ({"market": "LONDON"}, "no overseas market"),
        ({"market": "US", "currency": "JPY"}, "Nothing of US is in 'JPY': USD."),
        ({"currency": "KRW"}, "Nothing abroad is in 'KRW': USD, HKD, JPY, CNY, VND."),
    ):
        with pytest.raises(KisValidationError, match=says):
            abroad(desk).balance(**asked)
    desk.session.answer("inquire_balance", {"output1": [held("TSLA", "NASD", ovrs_cblc_qty="?")]})
    with pytest.raises(KisParseError, match="ovrs_cblc_qty"):
        abroad(desk).balance()
    desk.session.answer("inquire_balance", {"output1": [held("SOLD", "NASD", "0")]})
    desk.session.answer("inquire_present_balance", {"output3": {}})
    with pytest.raises(KisParseError, match="totals"):
        abroad(desk).balance(market="US")


def test_profit_is_in_won_or_in_the_currency_that_was_asked_for(desk: Any, paper: Any) -> None:
    line = {
        "trad_day": "20261119", "ovrs_pdno": "AAPL", "slcl_qty": "2", "pchs_avg_pric": "140", "frcr_pchs_amt1": "280",
        "avg_sll_unpr": "150", "frcr_sll_amt_smtl1": "300", "stck_sll_tlex": "0.75", "ovrs_rlzt_pfls_amt": "19.25",
        "pftrt": "6.87", "exrt": "1392.7", "ovrs_excg_cd": "NASD",
    }  # fmt: skip
    desk.session.answer("inquire_period_profit", {"output1": [line, line], "output2": {}})
    profit = abroad(desk).profit(date(2026, 11, 1), currency="USD")
    assert (profit.profit, profit.fees, profit.currency, len(profit)) == (Decimal("38.5"), Decimal("1.5"), "USD", 2)
    abroad(desk).profit()
    asked = [(params["CRCY_CD"], params["WCRC_FRCR_DVSN_CD"]) for params in desk.session.asked("inquire_period_profit")]
    assert asked == [("USD", "01"), ("", "02")]
    with pytest.raises(KisUnsupportedError, match="no realized profit"):
        abroad(paper).profit()


def test_how_much_can_be_bought(desk: Any) -> None:
    found = {"tr_crcy_cd": "USD", "ord_psbl_frcr_amt": "1000.00", "ovrs_ord_psbl_amt": "990.00", "exrt": "1392.7"}
    found |= {"max_ord_psbl_qty": "6", "frcr_ord_psbl_amt1": "", "ovrs_max_ord_psbl_qty": "20"}
    desk.session.answer("inquire_psamount", {"output": found})
    amount = apple(desk).orderable_amount(price="150.25")
    assert (amount.qty, amount.amount, amount.cash, amount.integrated_qty) == (6, 990, 1000, 20)
    assert abroad(desk).orderable_amount("AAPL", "NASDAQ", price="150.25") == amount
    asked = desk.session.asked("inquire_psamount")
    assert asked[0] == asked[1]
    assert (asked[0]["OVRS_ORD_UNPR"], asked[0]["ITEM_CD"]) == ("150.25", "AAPL")
