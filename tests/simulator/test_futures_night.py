"""Futures and options at night: orders, changes, lists, positions, margin, notices, feeds, minutes, hours."""

from __future__ import annotations

from typing import Any

import pytest
import requests

from pykis.message import TransportTimeout
from pykis.simulator import Fault, Simulator, SimulatorServer

TRADING = "/uapi/domestic-futureoption/v1/trading/"
MINUTES = "/uapi/domestic-futureoption/v1/quotations/inquire-time-fuopchartprice"
NEAR, CALL = "A01612", "B01612380"
MORNING = 1_795_395_600.0
"""2026-11-23 10:00 KST, a Monday."""
EVENING = MORNING + 13.5 * 3600
"""23:30 on that day."""
HOUR = 3600.0


class Night:
    """The derivatives' side of a caller, at night by the ids of today or by the former ones; by day too."""

    def __init__(self, caller: Any, *, former: bool = False, session: str = "night") -> None:
        self.caller = caller
        v = caller.v
        now = ("STTN1101U", "STTN1103U", "STTN5201R", "CTFN6118R", "STTN5105R", "CTFN7107R")
        if former:
            now = ("JTCE1001U", "JTCE1002U", "JTCE5005R", "JTCE6001R", "JTCE1004R", "JTCE6003R")
        if session == "day":
            now = (f"{v}TTO1101U", f"{v}TTO1103U", f"{v}TTO5201R", "CTFO6118R", f"{v}TTO5105R", "")
        self.order_tr, self.change_tr, self.list_tr, self.balance_tr, self.power_tr, self.margin_tr = now
        self.paths = ("inquire-ngt-ccnl", "inquire-ngt-balance", "inquire-psbl-ngt-order")
        if session == "day":
            self.paths = ("inquire-ccnl", "inquire-balance", "inquire-psbl-order")

    def post(self, path: str, tr_id: str, **params: str) -> Any:
        params |= {"ORD_PRCS_DVSN_CD": "02", "NMPR_TYPE_CD": "01", "KRX_NMPR_CNDT_CD": "0", "FUOP_ITEM_DVSN_CD": ""}
        return self.caller.json("POST", TRADING + path, tr_id, self.caller.mine | params)

    def order(self, side: str, qty: object, price: str = "0", division: str = "01", symbol: str = NEAR) -> Any:
        code = {"sell": "01", "buy": "02"}[side]
        asked = {"SLL_BUY_DVSN_CD": code, "SHTN_PDNO": symbol, "ORD_QTY": str(qty), "UNIT_PRICE": price}
        return self.post("order", self.order_tr, **asked, ORD_DVSN_CD=division, CTAC_TLNO="")

    def change(self, what: str, order: Any, qty: object = 0, price: str = "0") -> Any:
        code = {"modify": "01", "cancel": "02"}[what]
        asked = {"RVSE_CNCL_DVSN_CD": code, "ORGN_ODNO": order["output"]["ODNO"], "ORD_QTY": str(qty)}
        asked |= {"UNIT_PRICE": price, "RMN_QTY_YN": "N" if qty else "Y", "ORD_DVSN_CD": "01"}
        return self.post("order-rvsecncl", self.change_tr, **asked)

    def get(self, path: str, tr_id: str, **params: str) -> Any:
        return self.caller.json("GET", TRADING + path, tr_id, self.caller.mine | params)

    def listed(self, start: str = "20261120", end: str = "20261130", sort: str = "DS", **other: str) -> Any:
        asked = {"STRT_ORD_DT": start, "END_ORD_DT": end, "SLL_BUY_DVSN_CD": "00", "CCLD_NCCS_DVSN": "00"}
        asked |= {
            "SORT_SQN": sort,
            "STRT_ODNO": "",
            "PDNO": "",
            "MKET_ID_CD": "",
            "FUOP_DVSN_CD": "",
            "SCRN_DVSN": "02",
        }
        context = {"CTX_AREA_FK200": "", "CTX_AREA_NK200": ""}
        return self.get(self.paths[0], self.list_tr, **(asked | context | other))

    def orders(self, start: str = "20261120", end: str = "20261130", **other: str) -> list[Any]:
        rows: list[Any] = self.listed(start, end, **other)["output1"]
        return rows

    def balance(self) -> Any:
        asked = {"MGNA_DVSN": "01", "EXCC_STAT_CD": "1", "ACNT_PWD": "", "CTX_AREA_FK200": "", "CTX_AREA_NK200": ""}
        return self.get(self.paths[1], self.balance_tr, **asked)

    def positions(self) -> list[tuple[str, str, str]]:
        return [(row["pdno"], row["sll_buy_dvsn_name"], row["cblc_qty"]) for row in self.balance()["output1"]]

    def power(self, side: str, price: str, symbol: str = NEAR) -> Any:
        asked = {"PDNO": symbol, "PRDT_TYPE_CD": "301", "SLL_BUY_DVSN_CD": {"sell": "01", "buy": "02"}[side]}
        return self.get(self.paths[2], self.power_tr, **asked, UNIT_PRICE=price, ORD_DVSN_CD="01")["output"]


@pytest.fixture
def caller(kis: Any) -> Any:
    """At 23:30 on a trading day, in the hours of KRX."""
    return kis(virtual=False, session="krx", start=EVENING)


@pytest.fixture
def night(caller: Any) -> Night:
    return Night(caller)


@pytest.mark.parametrize("session", ["always", "krx"])
def test_who_ordered_nothing_sees_nothing(kis: Any, session: str) -> None:
    night = Night(kis(virtual=False, session=session, start=EVENING))
    assert (night.orders(), night.positions()) == ([], [])
    assert night.listed()["output2"]["tot_ord_qty"] == "0"


@pytest.mark.parametrize("former", [False, True])
def test_ordered_changed_and_taken_back(caller: Any, former: bool) -> None:
    night = Night(caller, former=former)
    first = night.order("buy", 3, "360.00")
    second = night.change("modify", first, price="361.00")
    third = night.change("cancel", second, qty=1)
    assert [each["rt_cd"] for each in (first, second, third)] == ["0", "0", "0"]
    numbers = [each["output"]["ODNO"] for each in (first, second, third)]
    rows = night.orders()
    assert [row["odno"] for row in rows] == numbers
    assert [(row["orgn_odno"], row["ord_idx4"], row["ord_qty"], row["qty"]) for row in rows] == [
        ("", "360.00", "3", "0"),
        (numbers[0], "361.00", "3", "2"),
        (numbers[1], "361.00", "1", "0"),
    ]
    assert night.orders(sort="") == rows[::-1]
    assert night.change("cancel", first)["msg_cd"] == "KIER2320"


def test_a_list_names_what_its_table_names(night: Night) -> None:
    night.order("buy", 1, division="02")
    row, sums = night.orders()[0], night.listed()["output2"]
    assert "ord_idx" not in row
    assert "nmpr_type_cd" not in row
    assert (row["nmpr_type_name"], sums["tot_ccld_qty"], sums["tot_ccld_qty_SMTL"]) == ("시장가", "1", "1")
    assert int(sums["fee"]) > 0
    night.order("buy", 1, "1.00", symbol=CALL)
    assert [[row["pdno"] for row in night.orders(FUOP_DVSN_CD=code)] for code in ("", "01", "02")] == [
        [NEAR, CALL], [NEAR], [CALL],
    ]  # fmt: skip


def test_each_session_lists_its_own_orders(kis: Any) -> None:
    caller = kis(virtual=False)
    night, day = Night(caller), Night(caller, session="day")
    tonight, today = night.order("buy", 1, "360.00"), day.order("buy", 2, "360.00")
    assert [row["odno"] for row in night.orders()] == [tonight["output"]["ODNO"]]
    assert [row["odno"] for row in day.orders()] == [today["output"]["ODNO"]]
    assert tonight["output"]["ODNO"] != today["output"]["ODNO"]
    assert night.change("cancel", today)["rt_cd"] == "7"
    assert day.change("cancel", tonight)["rt_cd"] == "7"


def test_positions_and_won_are_the_same_by_day_and_at_night(kis: Any) -> None:
    caller = kis(virtual=False)
    night, day = Night(caller), Night(caller, session="day")
    most = int(night.power("buy", "360.00")["ord_psbl_qty"])
    assert day.power("buy", "360.00")["ord_psbl_qty"] == str(most)
    day.order("buy", 2, division="02")
    assert night.positions() == day.positions() == [(NEAR, "매수", "2")]
    assert night.power("sell", "400.00")["lqd_psbl_qty"] == "2"
    resting = night.order("sell", 2, "400.00")
    assert day.power("sell", "400.00")["lqd_psbl_qty1"] == "0"
    night.change("cancel", resting)
    night.order("sell", 3, division="02")
    assert night.positions() == day.positions() == [(NEAR, "매도", "1")]
    assert night.balance()["output1"][0]["sll_buy_dvsn_cd"] == "01"
    assert day.balance()["output2"]["dnca_cash"] == night.balance()["output2"]["dnca_cash"]
    night.order("buy", 1, division="02")
    left = night.power("buy", "360.00")["ord_psbl_qty"]
    assert night.order("buy", left, "360.00")["rt_cd"] == "0"
    assert day.order("buy", 1, "360.00")["rt_cd"] == "7"


def test_what_can_be_ordered_without_a_price(night: Night) -> None:
    price = night.caller.simulator.futures.night.market.price(CALL)
    free = int(night.balance()["output2"]["ord_psbl_cash"])
    assert int(night.power("buy", "0", CALL)["max_ord_psbl_qty"]) == free // (price * 2_500)


def test_margin(night: Night) -> None:
    night.order("buy", 2, division="02")
    found = night.get("ngt-margin-detail", night.margin_tr, MGNA_DVSN_CD="01")
    held = night.balance()["output2"]["mgna_tota"]
    assert int(held) > 0
    assert [found["output1"][0]["brkg_mgna"], found["output3"]["brkg_mgna_tot_amt"]] == [held, held]


def test_a_night_goes_on_over_midnight(kis: Any) -> None:
    night = Night(kis(virtual=False, session="krx", start=EVENING, liquidity=False))
    first = night.order("buy", 1, "360.00")
    night.caller.now += HOUR
    second = night.change("modify", first, price="361.00")
    third = night.order("buy", 1, "359.00")
    assert [row["ord_dt"] for row in night.orders()] == ["20261123", "20261124", "20261124"]
    assert int(third["output"]["ODNO"]) == int(second["output"]["ODNO"]) + 1
    assert [row["qty"] for row in night.orders("20261123", "20261123")] == ["0"]
    assert [row["qty"] for row in night.orders("20261124", "20261124")] == ["1", "1"]
    night.caller.now += 5.5 * HOUR  # 06:00
    assert [row["qty"] for row in night.orders()] == ["0", "0", "0"]
    assert night.change("cancel", third)["rt_cd"] == "7"


def test_hours(kis: Any) -> None:
    caller = kis(virtual=False, session="krx", liquidity=False)
    night, day = Night(caller), Night(caller, session="day")
    assert night.order("buy", 1, "360.00")["rt_cd"] == "7"
    caller.now = MORNING + 8 * HOUR
    assert day.order("buy", 1, "360.00")["rt_cd"] == "7"
    assert night.order("buy", 1, "360.00")["rt_cd"] == "0"
    caller.now = MORNING + 20 * HOUR - 1.0
    assert night.order("buy", 1, "360.00")["rt_cd"] == "0"
    caller.now += 1.0
    assert night.order("buy", 1, "360.00")["rt_cd"] == "7"
    caller.now = MORNING + (4 * 24 + 16) * HOUR  # Saturday at 02:00: Friday's night
    caller.log_in()
    assert night.order("buy", 1, "360.00")["rt_cd"] == "0"
    caller.now += 18 * HOUR
    assert night.order("buy", 1, "360.00")["rt_cd"] == "7"


def test_any_hour_will_do_where_it_never_closes(kis: Any) -> None:
    night = Night(kis(virtual=False))
    for _ in range(4):
        order = night.order("buy", 1, "360.00")
        assert night.change("cancel", order)["rt_cd"] == "0"
        night.caller.now += 6 * HOUR


@pytest.mark.parametrize(("symbol", "price", "tr_id"), [(NEAR, "360.00", "H0MFCNI0"), (CALL, "1.00", "H0EUCNI0")])
def test_notices(night: Night, wire: Any, symbol: str, price: str, tr_id: str) -> None:
    socket = wire(night.caller)
    for each in ("H0MFCNI0", "H0EUCNI0", "H0IFCNI0"):
        socket.say(each, night.caller.key.hts_id)
    order = night.order("buy", 2, price, symbol=symbol)
    night.change("cancel", order)
    texts = [text for text in socket.read() if text.startswith("1|")]
    assert [text.split("|")[1] for text in texts] == [tr_id, tr_id]
    accepted, cancelled = socket.notices(texts)
    assert len(accepted) == 19
    assert accepted[2:10] == [order["output"]["ODNO"], "", "02", "0", "01", symbol, "0000000002", price]
    assert (cancelled[3], cancelled[5]) == (order["output"]["ODNO"], "2")


@pytest.mark.parametrize(
    ("trades", "books", "symbol", "widths"),
    [("H0MFCNT0", "H0MFASP0", NEAR, (49, 38)), ("H0EUCNT0", "H0EUASP0", CALL, (56, 38))],
)
def test_feeds(kis: Any, wire: Any, trades: str, books: str, symbol: str, widths: tuple[int, int]) -> None:
    caller = kis(virtual=False, session="krx", start=MORNING + 20 * HOUR - 20.0)
    market, socket = caller.simulator.futures.night.market, wire(caller)
    for tr_id in (trades, books):
        assert socket.say(tr_id, symbol)["body"]["msg_cd"] == "OPSP0000"
    other = CALL if symbol == NEAR else NEAR
    assert socket.say(trades, other)["body"]["msg_cd"] == "OPSP8992"
    texts = [text.split("|", 3) for text in socket.later(10) if text.startswith("0|")]
    for tr_id, width in zip((trades, books), widths, strict=True):
        counted = [(int(text[2]), len(text[3].split("^"))) for text in texts if text[1] == tr_id]
        assert counted
        assert {values // records for records, values in counted} == {width}
        assert all(text[3].startswith(symbol) for text in texts)
    last = next(text[3].split("^")[-widths[0] :] for text in reversed(texts) if text[1] == trades)
    place = 5 if symbol == NEAR else 2
    assert float(last[place]) * 100 == pytest.approx(market.price(symbol))
    socket.later(10.5)  # 06:00
    assert not [text for text in socket.later(60) if text.startswith("0|")]


def test_minutes_count_on_after_midnight(night: Night) -> None:
    night.caller.now += 2 * HOUR
    asked = {"FID_COND_MRKT_DIV_CODE": "CM", "FID_INPUT_ISCD": NEAR, "FID_HOUR_CLS_CODE": "60"}
    asked |= {"FID_PW_DATA_INCU_YN": "N", "FID_FAKE_TICK_INCU_YN": "N", "FID_INPUT_DATE_1": "20261123"}
    rows = night.caller.json("GET", MINUTES, "FHKIF03020200", asked | {"FID_INPUT_HOUR_1": "250000"})["output2"]
    assert {row["stck_bsop_date"] for row in rows} == {"20261123"}
    assert [row["stck_cntg_hour"] for row in (rows[0], rows[60], rows[61])] == ["250000", "240000", "235900"]
    before = {"FID_INPUT_DATE_1": "20261120", "FID_INPUT_HOUR_1": ""}
    ended = night.caller.json("GET", MINUTES, "FHKIF03020200", asked | before)["output2"]
    assert {row["stck_bsop_date"] for row in ended} == {"20261120"}
    assert ended[0]["stck_cntg_hour"] == "300000"


def test_a_lost_order_is_listed_only_if_it_arrived(night: Night) -> None:
    night.caller.simulator.faults.add(Fault("STTN1101U", "lost_request", nth=(1,)))
    night.caller.simulator.faults.add(Fault("STTN1101U", "lost_answer", nth=(1,)))
    for qty in (1, 2):
        with pytest.raises(TransportTimeout):
            night.order("buy", qty, "360.00")
    assert [row["ord_qty"] for row in night.orders()] == ["2"]


def test_paper_has_no_night(kis: Any) -> None:
    caller = kis()
    night = Night(caller)
    assert night.order("buy", 1, "360.00")["rt_cd"] != "0"
    night.order_tr, night.change_tr = "VTCE1001U", "VTCE1002U"
    order = night.order("buy", 1, "360.00")
    assert night.change("cancel", order)["rt_cd"] == "0"
    rows = caller.simulator.futures.night.ledger.rows(caller.key.account, *[caller.simulator.market.day] * 2)
    assert [row.kind for row in rows] == ["new", "cancel"]


def test_liquidity_goes_at_night_too() -> None:
    pytest.importorskip("aiohttp", reason="the simulator's server needs the extra `simulator`")
    with SimulatorServer(Simulator(virtual=False)) as server:
        market = server.simulator.futures.night.market
        assert server.call(lambda: market.depth(NEAR).asks)
        off = {"action": "liquidity", "on": False}
        requests.post(f"{server.rest_url}/sim/market", json=off, timeout=5).raise_for_status()
        assert not server.call(lambda: market.depth(NEAR).asks)
