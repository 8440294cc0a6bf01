"""Balance, amounts, profit: every page, T+2 cash, KIS' figures or marked estimates."""

from __future__ import annotations

import json
import os
from datetime import date
from decimal import Decimal
from pathlib import Path
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from pykis.adapter.balance import Balance, BalanceTotals, Position
from pykis.adapter.estimate import estimate
from pykis.adapter.order_rows import OrderRow
from pykis.errors import KisParseError, KisUnsupportedError, KisValidationError

from .conftest import Desk

SHARED = Path(os.environ.get("PYKIS_SHARED", Path(__file__).resolve().parents[3] / "shared"))

TOTALS = {
    "dnca_tot_amt": "10000000",
    "nxdy_excc_amt": "9900000",
    "prvs_rcdl_excc_amt": "9300000",
    "pchs_amt_smtl_amt": "700000",
    "evlu_amt_smtl_amt": "721000",
    "evlu_pfls_smtl_amt": "21000",
    "tot_evlu_amt": "10021000",
    "nass_amt": "10021000",
    "bfdy_tot_asst_evlu_amt": "10000000",
    "asst_icdc_amt": "21000",
    "thdt_buy_amt": "700000",
    "thdt_sll_amt": "0",
    "thdt_tlex_amt": "90",
    "tot_loan_amt": "0",
}


def held(symbol: str = "005930", qty: int = 10, cost: int = 700000, **changes: str) -> dict[str, str]:
    made = {
        "pdno": symbol,
        "prdt_name": "삼성전자",
        "trad_dvsn_name": "현금",
        "hldg_qty": str(qty),
        "ord_psbl_qty": str(qty),
        "pchs_avg_pric": "70000.0000",
        "pchs_amt": str(cost),
        "prpr": "72100",
        "evlu_amt": "721000",
        "evlu_pfls_amt": "21000",
        "evlu_pfls_rt": "3.00",
        "thdt_buyqty": "10",
        "thdt_sll_qty": "0",
        "loan_dt": "",
    }
    return {**made, **changes}


def page(*rows: dict[str, str], totals: Any = None, key: str = "") -> dict[str, Any]:
    found = [TOTALS] if totals is None else totals
    return {"output1": list(rows), "output2": found, "ctx_area_fk100": key, "ctx_area_nk100": key}


def test_a_balance(desk: Desk) -> None:
    desk.session.answer("inquire_balance", page(held(), held("000660", qty=0)))
    balance = desk.account.balance()
    assert (balance.cash, balance.cash_d1, balance.cash_d2) == (Decimal(10000000), Decimal(9900000), Decimal(9300000))
    assert (balance.value, balance.cost, balance.profit) == (Decimal(721000), Decimal(700000), Decimal(21000))
    assert (balance.total, balance.profit_rate) == (Decimal(10021000), Decimal(3))
    assert [position.symbol for position in balance] == ["005930"]
    assert [position.symbol for position in balance.sold_out] == ["000660"]
    position = balance["005930"]
    assert (position.name, position.qty, position.sellable_qty) == ("삼성전자", 10, 10)
    assert (position.average_price, position.price, position.profit) == (Decimal(70000), Decimal(72100), Decimal(21000))
    assert "005930" in balance
    assert "000660" not in balance
    assert balance.get("000660") is None
    with pytest.raises(KeyError):
        _ = balance["000660"]
    assert balance[0] is position
    assert balance[:1] == [position]
    assert repr(position) == "<삼성전자 005930 10주 평균 70,000원 현재 72,100원 손익 +21,000원 (+3.00%)>"
    assert "총평가 10,021,000원" in repr(balance)
    assert desk.stock.name == "삼성전자"


def test_every_page_of_a_balance(desk: Desk) -> None:
    desk.session.answer(
        "inquire_balance",
        (page(held("000001"), held("000002"), key="x"), "M"),
        (page(held("000002"), held("000003"), totals=[{**TOTALS, "dnca_tot_amt": "5"}], key="y"), "D"),
    )
    balance = desk.account.balance()
    assert [position.symbol for position in balance] == ["000001", "000002", "000003"]
    assert balance.cash == Decimal(5)
    assert [call.tr_cont for call in desk.session.calls] == ["", "N"]


def test_a_balance_that_is_cut_off_is_no_balance(desk: Desk) -> None:
    """KIS says that more follows and sends the same page again: what is missing would look sold."""
    desk.session.answer("inquire_balance", (page(held(), key="K"), "M"))
    with pytest.raises(KisParseError, match="cut off"):
        desk.account.balance()


def test_a_balance_waits_in_the_lane_that_it_is_told(desk: Desk) -> None:
    desk.session.answer("inquire_balance", (page(held()), "D"))
    desk.account.balance()
    desk.account.balance(lane="reconcile")
    assert [call.lane for call in desk.session.calls] == ["user", "reconcile"]


def test_totals_are_kept_where_a_later_page_has_none(desk: Desk) -> None:
    pages = ((page(held(), key="x"), "M"), (page(held("000660"), totals=[], key="y"), "D"))
    desk.session.answer("inquire_balance", *pages)
    assert desk.account.balance().cash == Decimal(10000000)


def test_an_empty_account(desk: Desk) -> None:
    desk.session.answer("inquire_balance", page())
    assert len(desk.account.balance()) == 0


def test_cash_and_credit_of_a_symbol_are_two_positions(desk: Desk) -> None:
    desk.session.answer("inquire_balance", page(held(), held(trad_dvsn_name="자기융자", loan_dt="20261101", qty="3")))
    assert [position.kind for position in desk.account.balance()] == ["현금", "자기융자"]


def test_a_balance_without_totals_is_no_balance(desk: Desk) -> None:
    desk.session.answer("inquire_balance", page(held(), totals=[]))
    with pytest.raises(KisParseError, match="TTTC8434R output2"):
        desk.account.balance()


def test_prices_of_the_nxt(desk: Desk) -> None:
    desk.session.answer("inquire_balance", page())
    desk.account.balance("NXT")
    assert desk.session.calls[0].params["AFHR_FLPR_YN"] == "X"


def test_a_balance_is_a_table(desk: Desk) -> None:
    pytest.importorskip("pandas")
    balance = Balance([Position(held())], BalanceTotals(TOTALS))
    frame = balance.to_pandas()
    assert frame.loc[0, "qty"] == 10
    assert frame.loc[0, "profit_rate"] == 3.0


@pytest.mark.parametrize("name", ["inquire-balance-paper-20221102", "inquire-balance-paper-20250204"])
def test_captured_balances_read_whole(desk: Desk, name: str) -> None:
    file = SHARED / "kis-payloads" / "rest" / f"{name}.json"
    if not file.exists():
        pytest.skip("the captures are not here")
    desk.session.answer("inquire_balance", json.loads(file.read_text("utf-8")))
    balance = desk.account.balance()
    balance.totals.validate()
    for position in balance:
        position.validate()
    assert balance.cash_d2 + Decimal(balance.totals.raw["scts_evlu_amt"]) == balance.total


# What can be ordered

ORDERABLE = {
    "ord_psbl_cash": "9950000",
    "nrcvb_buy_amt": "9998580",
    "nrcvb_buy_qty": "146",
    "max_buy_amt": "50000000",
    "max_buy_qty": "734",
    "psbl_qty_calc_unpr": "68100",
}


@pytest.mark.parametrize(
    ("asked", "division", "price"),
    [
        ({}, "01", ""),
        ({"price": 70_000}, "00", "70000"),
        ({"price": 70_000, "order_type": "conditional"}, "02", "70000"),
    ],
)
def test_orderable_amount(desk: Desk, asked: dict[str, Any], division: str, price: str) -> None:
    desk.session.answer("inquire_psbl_order", {"output": ORDERABLE})
    amount = desk.account.orderable_amount("005930", **asked)
    assert (amount.qty, amount.amount, amount.price) == (146, Decimal(9998580), Decimal(68100))
    assert (amount.max_qty, amount.cash) == (734, Decimal(9950000))
    params = desk.session.calls[0].params
    assert (params["ORD_DVSN"], params["ORD_UNPR"]) == (division, price)
    assert desk.stock.orderable_amount(**asked).qty == 146


def test_orderable_amount_of_a_limit_needs_its_price(desk: Desk) -> None:
    with pytest.raises(KisValidationError, match="needs a price"):
        desk.account.orderable_amount("005930", order_type="limit")


def test_sellable_on_a_real_account_is_kis_own(desk: Desk) -> None:
    desk.session.answer("inquire_psbl_sell", {"output": {"ord_psbl_qty": "7"}})
    assert desk.account.sellable_qty("005930") == 7
    assert desk.stock.sellable_qty() == 7


def test_sellable_on_paper_is_the_balance(paper: Desk) -> None:
    paper.session.answer("inquire_balance", page(held(ord_psbl_qty="4"), held("000660")))
    assert paper.account.sellable_qty("005930") == 4
    assert paper.account.sellable_qty("035720") == 0


# Profit


def trade(
    number: int, side: str, qty: int, price: int, day: str = "20261120", symbol: str = "005930"
) -> dict[str, str]:
    return {
        "ord_dt": "20261120",
        "ord_gno_brno": "00950",
        "odno": str(number),
        "orgn_odno": "",
        "pdno": "005930",
        "prdt_name": "삼성전자",
        "sll_buy_dvsn_cd": "02" if side == "buy" else "01",
        "sll_buy_dvsn_cd_name": "매수" if side == "buy" else "매도",
        "ord_dvsn_cd": "00",
        "ord_dvsn_name": "지정가",
        "ord_qty": str(qty),
        "ord_unpr": str(price),
        "ord_tmd": f"1000{number:02d}",
        "tot_ccld_qty": str(qty),
        "tot_ccld_amt": str(qty * price),
        "avg_prvs": str(price),
        "rmn_qty": "0",
        "cncl_cfrm_qty": "0",
        "rjct_qty": "0",
        "cncl_yn": "N",
    }


def test_profit_on_a_real_account_is_kis_own(desk: Desk) -> None:
    line = {
        "trad_dt": "20261119",
        "pdno": "005930",
        "prdt_name": "삼성전자",
        "buy_qty": "0",
        "buy_amt": "0",
        "sll_qty": "10",
        "sll_amt": "710000",
        "rlzt_pfls": "8481",
        "fee": "99",
        "tl_tax": "1420",
        "pfls_rt": "1.21",
    }
    desk.session.answer("inquire_period_trade_profit", {"output1": [line, {"trad_dt": ""}], "output2": {}})
    profit = desk.account.profit(date(2026, 11, 1), date(2026, 11, 20))
    assert profit.estimated is False
    assert (profit.profit, profit.fees, profit.taxes) == (Decimal(8481), Decimal(99), Decimal(1420))
    assert profit[0].date == date(2026, 11, 19)
    params = desk.session.calls[0].params
    assert (params["INQR_STRT_DT"], params["INQR_END_DT"]) == ("20261101", "20261120")
    assert "+8,481원" in repr(profit)


def test_daily_profit(desk: Desk) -> None:
    row = {"trad_dt": "20261119", "buy_amt": "0", "sll_amt": "1", "rlzt_pfls": "-5", "fee": "1", "tl_tax": "1"}
    desk.session.answer("inquire_period_profit", {"output1": [row]})
    (day,) = desk.account.daily_profit(date(2026, 11, 1))
    assert (day.date, day.profit) == (date(2026, 11, 19), Decimal(-5))


def test_daily_profit_is_refused_on_paper_by_name(paper: Desk) -> None:
    with pytest.raises(KisUnsupportedError, match="기간별손익"):
        paper.account.daily_profit()


def test_realized_profit(desk: Desk) -> None:
    found = {"rlzt_pfls": "1000", "rlzt_erng_rt": "0.5", "evlu_pfls_smtl_amt": "-300"}
    desk.session.answer("inquire_balance_rlz_pl", {"output1": [], "output2": [found]})
    profit = desk.account.realized_profit()
    assert (profit.realized, profit.unrealized, profit.estimated) == (Decimal(1000), Decimal(-300), False)


def test_profit_on_paper_is_estimated_from_fills(paper: Desk) -> None:
    rows = [trade(1, "buy", 10, 70000), trade(2, "sell", 10, 71000)]
    paper.session.answer("inquire_daily_ccld", {"output1": rows, "output2": {}})
    paper.session.answer("inquire_balance", page(held(qty=0, cost=0)))
    profit = paper.account.profit()
    assert profit.estimated is True
    assert (profit.buy_amount, profit.sell_amount) == (Decimal(700000), Decimal(710000))
    assert profit.taxes == Decimal(1420)  # 0.20 % in 2026
    assert profit.fees == Decimal(90 + 100)  # 0.0142 % a side, cut to 10 won
    assert profit.profit == Decimal(10000 - 100 - 1420)
    assert "estimated" in repr(profit)
    assert paper.account.realized_profit().realized == profit.profit


def test_what_was_held_before_follows_from_what_is_held_now() -> None:
    """10 at 70,000 were there; 4 of them went at 71,000: 6 at 70,000 are left."""
    (line,) = estimate([OrderRow(trade(1, "sell", 4, 71000))], {"005930": (6, Decimal(420000))}, lambda _: None)
    assert line.profit == Decimal(4 * 1000 - 40 - 568)


def test_what_cannot_be_told_is_not_made_up(paper: Desk) -> None:
    paper.session.answer("inquire_daily_ccld", {"output1": [trade(1, "sell", 10, 71000)], "output2": {}})
    paper.session.answer("inquire_balance", page())
    with pytest.raises(KisUnsupportedError, match="earlier start"):
        paper.account.profit()


@given(st.lists(st.tuples(st.sampled_from(["buy", "sell"]), st.integers(1, 50), st.integers(600, 800)), max_size=15))
def test_an_estimate_agrees_with_the_money_that_moved(moves: list[tuple[str, int, int]]) -> None:
    """From nothing, whatever is bought and sold: profit and the cost of what is left add up to what was paid."""
    qty, cost, rows = 0, Decimal(0), []
    for number, (side, shares, hundreds) in enumerate(moves, 1):
        wanted = side if side == "buy" or shares <= qty else "buy"
        rows.append(OrderRow(trade(number, wanted, shares, hundreds * 100)))
        if wanted == "buy":
            qty, cost = qty + shares, cost + shares * hundreds * 100
        else:
            cost -= cost * shares / qty
            qty -= shares
    lines = estimate(rows, {"005930": (qty, cost)} if qty else {}, lambda _: None)
    earned = sum((line.sell_amount - line.buy_amount for line in lines), Decimal(0)) + cost
    selling = sum((line.sell_amount for line in lines), Decimal(0)) * Decimal("0.0022")
    told = sum((line.profit for line in lines), Decimal(0))
    assert earned - selling - 2 <= told <= earned + 2
