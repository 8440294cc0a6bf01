"""Orders for futures and options as they leave, what becomes of them, and what the frames of their feeds say."""

from __future__ import annotations

from collections.abc import Callable
from datetime import date, datetime, timedelta
from decimal import Decimal
from itertools import product
from typing import Any

import pytest

from pykis.adapter import contract_events as events
from pykis.adapter.contract_check import check_contract_order
from pykis.adapter.resolve import Absent, Adopted
from pykis.clock import KST
from pykis.errors import KisOrderUncertainError, KisParseError, KisUnsupportedError, KisValidationError
from pykis.kinds import AccountNumber, OrderId
from pykis.scope.contract import Future, Option

RECEIPT = {"output": {"KRX_FWDG_ORD_ORGNO": "01790", "ODNO": "0000003143", "ORD_TMD": "103000"}}
CHANGED = {
    "output": [
        {"ACNT_NAME": "", "ORD_TMD": "103001", "ORD_GNO_BRNO": "01790", "ORGN_ODNO": "0000003143", "ODNO": "0000003144"}
    ]
}
DIVISIONS = {
    ("limit", "day"): ("01", "01", "0"),
    ("market", "day"): ("02", "02", "0"),
    ("conditional", "day"): ("03", "03", "0"),
    ("best", "day"): ("04", "04", "0"),
    ("limit", "ioc"): ("10", "01", "3"),
    ("limit", "fok"): ("11", "01", "4"),
    ("market", "ioc"): ("12", "02", "3"),
    ("market", "fok"): ("13", "02", "4"),
    ("best", "ioc"): ("14", "04", "3"),
    ("best", "fok"): ("15", "04", "4"),
}


def row(number: int, **more: str) -> dict[str, str]:
    """A row of the list of orders."""
    return {
        "ord_gno_brno": "01790", "ord_dt": "20261120", "odno": f"{number:010d}", "orgn_odno": "",
        "sll_buy_dvsn_cd": "02", "trad_dvsn_name": "매수", "nmpr_type_cd": "01", "nmpr_type_name": "지정가",
        "pdno": "A01612", "prdt_name": "F 202612", "ord_qty": "5", "ord_idx": "380.50", "qty": "5",
        "ord_tmd": "103000", "tot_ccld_qty": "0", "avg_idx": "0.00", "tot_ccld_amt": "0", "rjct_qty": "0",
        "ingr_trad_rjct_rson_name": "", **more,
    }  # fmt: skip


def future(desk: Any) -> Future:
    return Future(desk.context, "A01612")


@pytest.mark.parametrize(("kind", "force"), DIVISIONS)
@pytest.mark.parametrize("side", ["buy", "sell"])
def test_an_order_leaves_in_three_codes(desk: Any, kind: Any, force: Any, side: str) -> None:
    desk.session.answer("order", RECEIPT)
    price = "380.50" if kind in ("limit", "conditional") else None
    order = getattr(future(desk), side)(qty=2, price=price, order_type=kind, time_in_force=force)
    (call,) = desk.session.calls
    code, type_code, condition = DIVISIONS[kind, force]
    assert (call.variant, call.lane) == ("day", "order")
    assert {name: value for name, value in call.params.items() if name not in ("CANO", "CTAC_TLNO")} == {
        "ORD_PRCS_DVSN_CD": "02", "ACNT_PRDT_CD": "01", "SLL_BUY_DVSN_CD": "01" if side == "sell" else "02",
        "SHTN_PDNO": "A01612", "ORD_QTY": "2", "UNIT_PRICE": price or "0", "NMPR_TYPE_CD": type_code,
        "KRX_NMPR_CNDT_CD": condition, "ORD_DVSN_CD": code, "FUOP_ITEM_DVSN_CD": "",
    }  # fmt: skip
    assert order.order_id == OrderId(date(2026, 11, 20), "01790", 3143)
    assert order.time == datetime(2026, 11, 20, 10, 30, tzinfo=KST)
    assert (order.side, order.order_type, order.time_in_force, order.state) == (side, kind, force, "open")


def test_every_pair_of_type_and_force_is_known_or_refused() -> None:
    for kind, force in product(("limit", "market", "conditional", "best"), ("day", "ioc", "fok")):
        price = 380 if kind in ("limit", "conditional") else None
        if (kind, force) in DIVISIONS:
            made = check_contract_order(side="buy", qty=1, price=price, order_type=kind, time_in_force=force)  # type: ignore[arg-type]
            assert made.division.code == DIVISIONS[kind, force][0]
        else:
            with pytest.raises(KisUnsupportedError, match="for the day"):
                check_contract_order(side="buy", qty=1, price=price, order_type=kind, time_in_force=force)  # type: ignore[arg-type]


@pytest.mark.parametrize(
    ("use", "says"),
    [
        (lambda one: one.buy(qty=0, price=380), "at least 1"),
        (lambda one: one.buy(qty=1.0, price=380), "whole number"),
        (lambda one: one.buy(qty=1), "needs a price"),
        (lambda one: one.buy(qty=1, price="380.505"), "380.50 or 380.51"),
        (lambda one: one.buy(qty=1, price=-1), "positive"),
        (lambda one: one.buy(qty=1, price="1e3"), "no number"),
        (lambda one: one.buy(qty=1, price=Decimal("NaN")), "positive"),
        (lambda one: one.buy(qty=1, price=10**9), "beyond any price"),
        (lambda one: one.buy(qty=1, price=380, order_type="market"), "takes no price"),
        (lambda one: one.sell(qty=1, price=380, order_type="stop_limit"), "no order type"),
        (lambda one: one.sell(qty=1, price=380, time_in_force="gtc"), "no time in force"),
        (lambda one: one.orderable("hold", price=380), "no side"),
    ],
)
def test_what_kis_would_refuse_never_leaves(desk: Any, use: Callable[[Future], object], says: str) -> None:
    with pytest.raises(KisValidationError, match=says):
        use(future(desk))
    assert desk.session.calls == []


@pytest.mark.parametrize("symbol", ["005930", "A0161", "B01612380", "", 101, "D01612AA"])
def test_a_future_has_a_code_of_one(desk: Any, symbol: Any) -> None:
    with pytest.raises(KisValidationError, match="no code of a future"):
        Future(desk.context, symbol)


def test_codes_say_what_they_are(desk: Any) -> None:
    codes = {
        "201W09370": ("call", "O"),
        "c01612380": ("put", "O"),
        "101W09": ("future", "F"),
        "a01612": ("future", "F"),
    }
    for code, (kind, market) in codes.items():
        made = (Future if kind == "future" else Option)(desk.context, code)
        assert (made.symbol, made.kind, made.market_code()) == (code.upper(), kind, market)
    for underlying, market in (("stock", "JF"), ("commodity", "CF"), ("index", "F")):
        assert Future(desk.context, "A11612", underlying).market_code() == market  # type: ignore[arg-type]
    assert Option(desk.context, "B11612380", "stock").market_code() == "JO"
    with pytest.raises(KisValidationError, match="KIS has none"):
        Option(desk.context, "B65612380", "commodity").market_code()
    with pytest.raises(KisValidationError, match="no code of an option"):
        Option(desk.context, "A01612")


def test_a_doubt_is_raised_and_nothing_is_sent_again(desk: Any) -> None:
    desk.session.answer("order", RECEIPT)
    order = future(desk).buy(qty=1, price=380)
    now = desk.context.now()
    doubt = KisOrderUncertainError("no answer", tr_id="TTTO1101U", request={}, sent_at=now, ended_at=now, timeout=1.0)
    desk.session.answer("order", doubt)
    desk.session.answer("order_rvsecncl", doubt)
    for use in (lambda: future(desk).sell(qty=1, price=380), lambda: order.modify(price=381), lambda: order.cancel()):
        desk.session.calls.clear()
        with pytest.raises(KisOrderUncertainError):
            use()
        assert len(desk.session.calls) == 1
    assert (order.price, order.state, order.remaining_qty, len(order.history)) == (380, "open", 1, 1)


MINE = {"SLL_BUY_DVSN_CD": "02", "SHTN_PDNO": "A01612", "ORD_QTY": "5", "UNIT_PRICE": "380.50", "NMPR_TYPE_CD": "01"}


def doubt(desk: Any, tr_id: str, asked: dict[str, str]) -> KisOrderUncertainError:
    now = desk.context.now()
    return KisOrderUncertainError("no", tr_id=tr_id, request=asked, sent_at=now, ended_at=now, timeout=1.0)


@pytest.mark.parametrize(
    ("changes", "fits"),
    [
        ({}, True),
        ({"ord_idx": "380.55"}, False),
        ({"ord_qty": "4"}, False),
        ({"sll_buy_dvsn_cd": "01"}, False),
        ({"pdno": "A01703"}, False),
        ({"nmpr_type_cd": "03"}, False),
        ({"nmpr_type_cd": "99"}, True),  # a type that is new to us contradicts nothing
        ({"ord_tmd": "101500"}, False),
        ({"ord_dt": "20261119"}, False),
        ({"orgn_odno": "0000000009", "trad_dvsn_name": "매수정정"}, False),
    ],
)
def test_what_a_lost_order_may_have_left_behind(desk: Any, changes: dict[str, str], fits: bool) -> None:
    desk.session.answer("inquire_ccnl", {"output1": [row(1, **changes)]})
    found = desk.account.derivatives.resolve(doubt(desk, "TTTO1101U", MINE))
    assert isinstance(found, Adopted if fits else Absent)
    assert {call.lane for call in desk.session.calls} == {"reconcile"}


def test_an_order_at_the_market_may_be_listed_at_any_price(desk: Any) -> None:
    asked = {**MINE, "UNIT_PRICE": "0", "NMPR_TYPE_CD": "02"}
    desk.session.answer("inquire_ccnl", {"output1": [row(1, nmpr_type_cd="02"), row(2)]})
    found = desk.account.derivatives.resolve(doubt(desk, "TTTO1101U", asked))
    assert isinstance(found, Adopted)
    assert found.order.order_id.number == 1


def test_a_lost_change_is_found_by_the_order_that_it_names(desk: Any) -> None:
    desk.session.answer(
        "inquire_ccnl",
        {"output1": [row(1, ord_tmd="090000", qty="0"), row(7, orgn_odno="1", trad_dvsn_name="매수정정")]},
    )
    asked = {"RVSE_CNCL_DVSN_CD": "01", "ORGN_ODNO": "0000000001"}
    found = desk.account.derivatives.resolve(doubt(desk, "TTTO1103U", asked))
    assert isinstance(found, Adopted)
    assert [order_id.number for order_id in found.order.history] == [1, 7]
    asked = {**asked, "RVSE_CNCL_DVSN_CD": "02"}
    assert isinstance(desk.account.derivatives.resolve(doubt(desk, "TTTO1103U", asked)), Absent)
    with pytest.raises(KisValidationError, match="no order for a future"):
        desk.account.derivatives.resolve(doubt(desk, "TTTO1103U", {"RVSE_CNCL_DVSN_CD": "02"}))


def test_an_own_order_is_not_claimed_whatever_branch_the_list_names(desk: Any) -> None:
    desk.session.answer("order", RECEIPT)
    future(desk).buy(qty=5, price="380.50")
    listed = row(3143, ord_gno_brno="06590")
    desk.session.answer("inquire_ccnl", {"output1": [listed]})
    assert isinstance(desk.account.derivatives.resolve(doubt(desk, "TTTO1101U", MINE)), Absent)


def test_around_midnight_both_days_are_read(new_desk: Callable[..., Any]) -> None:
    desk = new_desk(virtual=False, at=datetime(2026, 11, 19, 23, 59, 30, tzinfo=KST))
    desk.session.answer("inquire_ccnl", {"output1": []})
    error = doubt(desk, "TTTO1101U", MINE)
    desk.clock.advance(45)
    desk.session.answer("inquire_ccnl", {"output1": [row(1, ord_dt="20261120", ord_tmd="000005")]})
    assert isinstance(desk.account.derivatives.resolve(error), Adopted)
    (params,) = desk.session.asked("inquire_ccnl")
    assert (params["STRT_ORD_DT"], params["END_ORD_DT"]) == ("20261119", "20261120")


@pytest.mark.parametrize("output", [{"ODNO": "?", "KRX_FWDG_ORD_ORGNO": "01790"}, {"ODNO": "0000003143"}])
def test_a_receipt_that_cannot_be_read_is_a_doubt(desk: Any, output: dict[str, str]) -> None:
    desk.session.answer("order", {"output": output})
    with pytest.raises(KisOrderUncertainError) as doubt:
        future(desk).buy(qty=3, price="380.50")
    assert (doubt.value.request["SHTN_PDNO"], doubt.value.request["UNIT_PRICE"]) == ("A01612", "380.50")


def test_changes_as_they_leave(desk: Any) -> None:
    desk.session.answer("order", RECEIPT)
    desk.session.answer("order_rvsecncl", CHANGED)
    order = future(desk).buy(qty=5, price=380, time_in_force="ioc")
    order.modify(price="380.55")
    order.modify(order_type="market")
    order.cancel(qty=2)
    assert (order.remaining_qty, order.state) == (3, "open")
    order.cancel()
    assert (order.remaining_qty, order.state) == (0, "cancelled")
    names = ("RVSE_CNCL_DVSN_CD", "ORGN_ODNO", "ORD_QTY", "RMN_QTY_YN", "UNIT_PRICE", "ORD_DVSN_CD", "KRX_NMPR_CNDT_CD")
    assert [[params[name] for name in names] for params in desk.session.asked("order_rvsecncl")] == [
        ["01", "0000003143", "0", "Y", "380.55", "10", "3"],
        ["01", "0000003144", "0", "Y", "0", "02", "0"],
        ["02", "0000003144", "2", "N", "0", "02", "0"],
        ["02", "0000003144", "0", "Y", "0", "02", "0"],
    ]
    assert [call.lane for call in desk.session.calls] == ["order", "order", "order", "cancel", "cancel"]
    with pytest.raises(KisUnsupportedError, match="whole"):
        order.modify(price=381, qty=1)
    with pytest.raises(KisValidationError, match="something to change"):
        order.modify()
    desk.clock.advance(86_400)
    with pytest.raises(KisValidationError, match="orders end with their day"):
        order.cancel()


def test_an_order_follows_its_chain(desk: Any) -> None:
    desk.session.answer("order", RECEIPT)
    order = future(desk).buy(qty=5, price="380.50")
    partly = row(3143, qty="0", tot_ccld_qty="2", avg_idx="380.40")
    changed = row(3144, orgn_odno="0000003143", trad_dvsn_name="매수정정", ord_qty="3", qty="3", ord_idx="380.60")
    refused = row(3145, orgn_odno="0000003144", trad_dvsn_name="매수취소", ord_qty="3", qty="0", rjct_qty="3")
    desk.session.answer("inquire_ccnl", {"output1": [partly, changed, refused]})
    order.refresh()
    assert (order.live_id.number, order.price, order.state) == (3144, Decimal("380.60"), "partial")
    assert (order.filled_qty, order.remaining_qty, order.average_price) == (2, 3, Decimal("380.40"))
    done = {**changed, "qty": "0", "tot_ccld_qty": "3", "avg_idx": "380.60"}
    desk.session.answer("inquire_ccnl", {"output1": [partly, done, refused]})
    order.refresh()
    assert (order.state, order.average_price) == ("filled", Decimal("380.52"))
    assert "체결 5 잔여 0" in repr(order)


def test_a_list_that_was_cut_off_is_no_list(desk: Any) -> None:
    page = {"output1": [row(1)], "ctx_area_fk200": "a", "ctx_area_nk200": "b"}
    desk.session.answer("inquire_ccnl", (page, "M"))
    with pytest.raises(KisParseError, match="cut off"):
        desk.account.derivatives.orders()


def test_a_position_that_is_neither_long_nor_short_is_an_error(desk: Any) -> None:
    held = dict.fromkeys(("prdt_name", "sll_buy_dvsn_name"), "?") | dict.fromkeys(
        ("cblc_qty", "lqd_psbl_qty", "ccld_avg_unpr1", "idx_clpr", "pchs_amt", "evlu_amt", "evlu_pfls_amt"), "1"
    )
    totals = dict.fromkeys(("dnca_cash", "prsm_dpast_amt", "evlu_pfls_amt_smtl"), "1000")
    desk.session.answer("inquire_balance", {"output1": [{**held, "pdno": "A01612"}], "output2": totals})
    with pytest.raises(KisParseError, match="neither long nor short"):
        desk.account.derivatives.balance()
    held["sll_buy_dvsn_name"] = "매도"
    desk.session.answer("inquire_balance", {"output1": [{**held, "pdno": "A01612"}], "output2": totals})
    assert desk.account.derivatives.balance()["A01612"].side == "sell"


# Frames


@pytest.mark.parametrize("key", events.CONTRACT_PRICE_FEEDS)
def test_every_field_of_a_trade_is_one_of_its_feed(key: Any) -> None:
    record = events.CONTRACT_PRICE_FEEDS[key].record
    raw = ["A01612", "100000", *["1"] * (len(record.layout) - 2)]
    event = record(raw, "T", datetime(2026, 11, 23, 10, tzinfo=KST).timestamp())
    event.validate()
    greeks = {"delta", "gamma", "theta", "vega", "implied_volatility"}
    absent = {name for name in record.fields if getattr(event, name) is None}
    assert absent == (greeks if key in ("F", "JF", "CF", "CM") else set())
    assert (event.symbol, event.time) == ("A01612", datetime(2026, 11, 23, 10, tzinfo=KST))
    assert repr(event).startswith("<A01612 10:00:00 1 ")
    assert "cannot be read" in repr(record([*raw[:2], *["?"] * (len(raw) - 2)], "T"))


@pytest.mark.parametrize(
    ("key", "depth"), [(key, 10 if key.startswith("J") else 5) for key in events.CONTRACT_BOOK_FEEDS]
)
def test_every_level_of_a_book_is_read(key: Any, depth: int) -> None:
    record = events.CONTRACT_BOOK_FEEDS[key].record
    raw = [str(place) for place in range(len(record.layout))]
    raw[:2] = ["A01612", "100000"]
    book = record(raw, "T")
    assert (len(book.asks), len(book.bids)) == (depth, depth)
    at = book.positions
    first = next(name for name in at if name.endswith("bidp1"))
    assert (book.bids[0].price, book.bids[0].qty) == (at[first], at["bidp_rsqn1"])
    assert book.asks[-1].qty == at[f"askp_rsqn{depth}"]


def test_a_notice_of_a_fill() -> None:
    raw = (
        "me^1234567803^0000003144^0000003143^01^0^01^A01612^0000000002^380.45^100001^0^2^2^01790^000000003^홍길동^"
        "F 202612^0^^^380.40"
    )
    received = datetime(2026, 11, 23, 10, tzinfo=KST).timestamp()
    event = events.ContractExecutionEvent(raw.split("^"), "H0IFCNI0", received)
    event.validate()
    assert (event.account, event.side, event.qty, event.price) == (
        AccountNumber("12345678", "03"), "sell", 2, Decimal("380.45"),
    )  # fmt: skip
    assert (event.order_id, event.original_number) == (OrderId(date(2026, 11, 23), "01790", 3144), 3143)
    assert (event.is_fill, event.is_accept, event.order_qty, event.order_price) == (True, False, 3, Decimal("380.40"))
    assert repr(event) == "<******78-03 10:00:01 F 202612 A01612 매도 체결 2계약 380.45, 주문 3144>"


# Charts


def test_days_are_asked_for_in_few_calls_and_minutes_until_the_start(desk: Any) -> None:
    def minute(params: Any) -> dict[str, Any]:
        at = datetime.strptime(params["FID_INPUT_DATE_1"] + params["FID_INPUT_HOUR_1"], "%Y%m%d%H%M%S")
        hours = [at.hour * 60 + at.minute - n for n in range(30)]
        common = dict.fromkeys(("futs_oprc", "futs_hgpr", "futs_lwpr", "futs_prpr"), "380.50") | {"cntg_vol": "3"}
        return {
            "output2": [
                {**common, "stck_bsop_date": f"{at:%Y%m%d}", "stck_cntg_hour": f"{n // 60:02d}{n % 60:02d}00",
                 "acml_tr_pbmn": str(n * 100)}
                for n in hours
            ]
        }  # fmt: skip

    desk.session.answer_by("inquire_time_fuopchartprice", minute)
    told: list[tuple[int, int]] = []
    chart = future(desk).chart(
        start=datetime(2026, 11, 20, 9, 31), period=5, progress=lambda done, of: told.append((done, of))
    )
    assert [f"{bar.time:%H:%M}" for bar in chart][:2] == ["09:30", "09:35"]
    assert chart[1].volume == 15
    assert chart[1].value == 500
    assert told[-1] == (3, 3)
    assert desk.session.asked("inquire_time_fuopchartprice")[0]["FID_COND_MRKT_DIV_CODE"] == "F"


def test_days_before_the_first_hundred_are_asked_for_too(desk: Any) -> None:
    def days(params: Any) -> dict[str, Any]:
        first, last = (datetime.strptime(params[f"FID_INPUT_DATE_{n}"], "%Y%m%d") for n in (1, 2))
        found = [last - timedelta(days=n) for n in range((last - first).days + 1)]
        common = dict.fromkeys(("futs_oprc", "futs_hgpr", "futs_lwpr", "futs_prpr"), "380.50")
        return {
            "output2": [
                {**common, "stck_bsop_date": f"{day:%Y%m%d}", "acml_vol": "3", "acml_tr_pbmn": "9"}
                for day in found
                if day.weekday() < 5
            ][:100]
        }

    desk.session.answer_by("inquire_daily_fuopchartprice", days)
    chart = future(desk).chart(start=date(2026, 1, 2), end=date(2026, 11, 20))
    dates = [bar.time.date() for bar in chart]
    assert dates[0] == date(2026, 1, 2)
    assert dates == sorted(set(dates))
    assert len(dates) == sum((date(2026, 1, 2) + timedelta(days=n)).weekday() < 5 for n in range(323))
    assert {params["FID_PERIOD_DIV_CODE"] for params in desk.session.asked("inquire_daily_fuopchartprice")} == {"D"}
    assert repr(chart).startswith("<Chart A01612 day: 231 bars")


def test_a_contract_that_kis_does_not_know_is_told(desk: Any) -> None:
    blank = {"hts_kor_isnm": "", "futs_prpr": ""}
    desk.session.answer("inquire_price", {"output1": blank})
    with pytest.raises(KisValidationError, match="no quote of A01612"):
        future(desk).quote()
    for endpoint, period in (("inquire_daily_fuopchartprice", "day"), ("inquire_time_fuopchartprice", 1)):
        desk.session.answer(endpoint, {"output1": blank, "output2": []})
        with pytest.raises(KisValidationError, match="KIS knows no A01612"):
            future(desk).chart(period=period)
        desk.session.answer(endpoint, {"output1": blank | {"hts_kor_isnm": "F 202612"}, "output2": []})
        assert len(future(desk).chart(period=period)) == 0
