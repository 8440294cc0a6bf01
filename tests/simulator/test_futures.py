"""Futures and options: quotes, orders both ways, margin, positions, gains, changes, notices, feeds."""

from __future__ import annotations

from decimal import Decimal
from itertools import pairwise
from typing import Any

import pytest

from pykis.message import TransportTimeout
from pykis.simulator import Fault

TRADING = "/uapi/domestic-futureoption/v1/trading/"
PRICES = "/uapi/domestic-futureoption/v1/quotations/"
NEAR = "A01612"


class Desk:
    """The derivatives' side of a caller."""

    def __init__(self, caller: Any) -> None:
        self.caller = caller

    def order(self, side: str, qty: object, price: str = "0", division: str = "01", symbol: str = NEAR) -> Any:
        params = self.caller.mine | {
            "ORD_PRCS_DVSN_CD": "02",
            "SLL_BUY_DVSN_CD": {"sell": "01", "buy": "02"}[side],
            "SHTN_PDNO": symbol,
            "ORD_QTY": str(qty),
            "UNIT_PRICE": price,
            "NMPR_TYPE_CD": "01",
            "KRX_NMPR_CNDT_CD": "0",
            "ORD_DVSN_CD": division,
            "CTAC_TLNO": "",
            "FUOP_ITEM_DVSN_CD": "",
        }
        return self.caller.json("POST", TRADING + "order", f"{self.caller.v}TTO1101U", params)

    def change(self, what: str, order: Any, qty: object = 0, price: str = "0") -> Any:
        params = self.caller.mine | {
            "ORD_PRCS_DVSN_CD": "02",
            "RVSE_CNCL_DVSN_CD": {"modify": "01", "cancel": "02"}[what],
            "ORGN_ODNO": order["output"]["ODNO"],
            "ORD_QTY": str(qty),
            "UNIT_PRICE": price,
            "NMPR_TYPE_CD": "01",
            "KRX_NMPR_CNDT_CD": "0",
            "RMN_QTY_YN": "N" if qty else "Y",
            "ORD_DVSN_CD": "01",
            "FUOP_ITEM_DVSN_CD": "",
        }
        return self.caller.json("POST", TRADING + "order-rvsecncl", f"{self.caller.v}TTO1103U", params)

    def orders(self) -> list[Any]:
        params = self.caller.mine | {
            "STRT_ORD_DT": "20261120",
            "END_ORD_DT": "20261130",
            "SLL_BUY_DVSN_CD": "00",
            "CCLD_NCCS_DVSN": "00",
            "SORT_SQN": "AS",
            "PDNO": "",
            "STRT_ODNO": "",
            "MKET_ID_CD": "",
            "CTX_AREA_FK200": "",
            "CTX_AREA_NK200": "",
        }
        rows: list[Any] = self.caller.json("GET", TRADING + "inquire-ccnl", f"{self.caller.v}TTO5201R", params)[
            "output1"
        ]
        return rows

    def balance(self) -> Any:
        params = {"MGNA_DVSN": "01", "EXCC_STAT_CD": "1", "CTX_AREA_FK200": "", "CTX_AREA_NK200": ""}
        tr_id = "VTFO6118R" if self.caller.simulator.virtual else "CTFO6118R"
        return self.caller.json("GET", TRADING + "inquire-balance", tr_id, self.caller.mine | params)

    def positions(self) -> list[tuple[str, str, str]]:
        return [(row["pdno"], row["sll_buy_dvsn_name"], row["cblc_qty"]) for row in self.balance()["output1"]]

    def power(self, side: str, price: str = "380.00") -> Any:
        params = {"PDNO": NEAR, "SLL_BUY_DVSN_CD": {"sell": "01", "buy": "02"}[side]}
        params |= {"UNIT_PRICE": price, "ORD_DVSN_CD": "01"}
        path = TRADING + "inquire-psbl-order"
        return self.caller.json("GET", path, f"{self.caller.v}TTO5105R", self.caller.mine | params)["output"]


@pytest.mark.parametrize("virtual", [True, False])
def test_a_position_is_opened_either_way_and_turned(kis: Any, virtual: bool) -> None:
    desk = Desk(kis(virtual=virtual))
    assert desk.order("buy", 2, division="02")["rt_cd"] == "0"
    assert desk.positions() == [(NEAR, "매수", "2")]
    assert desk.order("sell", 3, division="02")["rt_cd"] == "0"
    assert desk.positions() == [(NEAR, "매도", "1")]
    assert desk.order("buy", 1, division="02")["rt_cd"] == "0"
    assert desk.positions() == []


def test_a_gain_is_cash_and_a_point_is_250_000_won(kis: Any) -> None:
    caller = kis(liquidity=False)
    desk, market = Desk(caller), caller.simulator.futures.market
    market.foreign(NEAR, "sell", 1, 38_000)
    desk.order("buy", 1, "380.00")
    market.foreign(NEAR, "buy", 1, 38_200)
    before = int(desk.balance()["output2"]["dnca_cash"])
    desk.order("sell", 1, "382.00")
    fee = int(38_200 * 2_500 * 0.00003)
    assert int(desk.balance()["output2"]["dnca_cash"]) == before + 2 * 250_000 - fee
    assert int(desk.balance()["output2"]["futr_trad_pfls_amt"]) == 500_000


def test_a_sold_option_brings_its_premium_and_holds_margin(kis: Any) -> None:
    caller = kis(liquidity=False)
    desk, market, symbol = Desk(caller), caller.simulator.futures.market, "B01612380"
    market.foreign(symbol, "buy", 1, 450)
    desk.order("sell", 1, "4.50", symbol=symbol)
    sums = desk.balance()["output2"]
    fee = int(450 * 2_500 * 0.00003)
    assert int(sums["dnca_cash"]) == 100_000_000 + 450 * 2_500 - fee
    assert int(sums["cash_mgna"]) == int(38_000 * 2_500 * 0.0975)


def test_margin_is_held_by_orders_and_positions_and_given_back(kis: Any) -> None:
    desk = Desk(kis())
    most = int(desk.power("buy", "360.00")["ord_psbl_qty"])
    assert desk.order("buy", most + 1, "360.00")["msg_cd"] == "40250000"
    order = desk.order("buy", most, "360.00")
    assert order["rt_cd"] == "0"
    assert desk.order("buy", 1, "360.00")["msg_cd"] == "40250000"
    assert desk.change("cancel", order)["rt_cd"] == "0"
    assert int(desk.balance()["output2"]["cash_mgna"]) == 0
    assert desk.order("buy", most, division="02")["rt_cd"] == "0"
    assert desk.order("buy", 1, "360.00")["msg_cd"] == "40250000"
    assert desk.order("sell", most, "410.00")["rt_cd"] == "0"  # it closes, and needs no margin
    assert desk.power("sell")["lqd_psbl_qty1"] == "0"


def test_modify_and_cancel_give_new_numbers(kis: Any) -> None:
    desk = Desk(kis(virtual=False))
    first = desk.order("buy", 2, "360.00")
    second = desk.change("modify", first, price="361.00")
    third = desk.change("cancel", {"output": {"ODNO": second["output"]["ODNO"]}}, qty=1)
    rows = desk.orders()
    assert [(row["odno"], row["orgn_odno"], row["ord_idx"], row["qty"]) for row in rows] == [
        ("0000000001", "", "360.00", "0"),
        ("0000000002", "0000000001", "361.00", "1"),
        ("0000000003", "0000000002", "361.00", "0"),
    ]
    assert third["output"]["ORGN_ODNO"] == second["output"]["ODNO"]
    assert desk.change("cancel", first)["msg_cd"] == "KIER2320"


@pytest.mark.parametrize(
    ("order", "code"),
    [
        (("buy", 1, "380.03"), "40030000"),
        (("buy", 1, "420.00"), "40999999"),
        (("buy", 1, "380.00", "01", "NOSUCH"), "40070000"),
        (("buy", 0, "380.00"), "40999999"),
    ],
)
def test_what_is_refused(kis: Any, order: tuple[Any, ...], code: str) -> None:
    desk = Desk(kis())
    assert desk.order(*order)["msg_cd"] == code
    assert desk.orders() == []


def test_hours(kis: Any) -> None:
    caller = kis(session="krx", virtual=False)
    desk = Desk(caller)
    assert desk.order("buy", 1, "360.00")["rt_cd"] == "0"
    caller.now += 5.5 * 3600  # 15:30, when shares are closed
    assert desk.order("buy", 1, "360.00")["rt_cd"] == "0"
    caller.now += 1800
    assert desk.order("buy", 1, "360.00")["msg_cd"] == "APBK0918"
    assert {row["qty"] for row in desk.orders()} == {"0"}


def test_quotes_book_and_chart(kis: Any) -> None:
    caller = kis()
    asked = {"FID_COND_MRKT_DIV_CODE": "F", "FID_INPUT_ISCD": NEAR}
    quote = caller.json("GET", PRICES + "inquire-price", "FHMIF10000000", asked)["output1"]
    change = Decimal(quote["futs_prpr"]) - Decimal(quote["futs_prdy_clpr"])
    assert Decimal(quote["futs_prdy_vrss"]) == change
    assert quote["futs_last_tr_date"] == "20261210"
    book = caller.json("GET", PRICES + "inquire-asking-price", "FHMIF10010000", asked)["output2"]
    asks = [Decimal(book[f"futs_askp{level}"]) for level in range(1, 6)]
    assert [b - a for a, b in pairwise(asks)] == [Decimal("0.05")] * 4
    assert Decimal(book["futs_bidp1"]) < asks[0]
    days = {"FID_INPUT_DATE_1": "20261001", "FID_INPUT_DATE_2": "20261123", "FID_PERIOD_DIV_CODE": "D"}
    path = PRICES + "inquire-daily-fuopchartprice"
    bars = caller.json("GET", path, "FHKIF03020100", asked | days)["output2"]
    assert [bar["stck_bsop_date"] for bar in bars] == sorted((bar["stck_bsop_date"] for bar in bars), reverse=True)
    assert bars[0]["stck_bsop_date"] == "20261123"


@pytest.mark.parametrize(("virtual", "tr_id"), [(True, "H0IFCNI9"), (False, "H0IFCNI0")])
def test_notices(kis: Any, wire: Any, virtual: bool, tr_id: str) -> None:
    caller = kis(virtual=virtual)
    desk, socket = Desk(caller), wire(caller)
    socket.say(tr_id, caller.key.hts_id)
    order = desk.order("buy", 2, "360.00")
    desk.change("cancel", order)
    accepted, cancelled = socket.notices()
    assert len(accepted) == 22
    assert accepted[2:10] == [order["output"]["ODNO"], "", "02", "0", "01", NEAR, "0000000002", "360.00"]
    assert (cancelled[3], cancelled[5]) == (order["output"]["ODNO"], "2")


@pytest.mark.parametrize(
    ("trades", "books", "symbol", "widths"),
    [("H0IFCNT0", "H0IFASP0", NEAR, (50, 38)), ("H0IOCNT0", "H0IOASP0", "B01612380", (58, 38))],
)
def test_feeds(kis: Any, wire: Any, trades: str, books: str, symbol: str, widths: tuple[int, int]) -> None:
    caller = kis(virtual=False)
    socket = wire(caller)
    for tr_id in (trades, books):
        assert socket.say(tr_id, symbol)["body"]["msg_cd"] == "OPSP0000"
    assert socket.say(trades, "NOSUCH")["body"]["msg_cd"] == "OPSP8992"
    texts = [text.split("|", 3) for text in socket.later(10) if text.startswith("0|")]
    for tr_id, width in zip((trades, books), widths, strict=True):
        counted = [(int(text[2]), len(text[3].split("^"))) for text in texts if text[1] == tr_id]
        assert counted
        assert {values // records for records, values in counted} == {width}
        assert all(text[3].startswith(symbol) for text in texts)


def test_lost_answers_of_futures(kis: Any) -> None:
    caller = kis()
    desk = Desk(caller)
    caller.simulator.faults.add(Fault("VTTO1101U", "lost_request", nth=(1,)))
    caller.simulator.faults.add(Fault("TTTO1101U", "lost_answer", nth=(1,)))
    for qty in (1, 2):
        with pytest.raises(TransportTimeout):
            desk.order("buy", qty, "360.00")
    assert [row["ord_qty"] for row in desk.orders()] == ["2"]
