"""Bonds: quotes, orders, lots, cash that shares and bonds have in common, feeds; and that paper has none of it."""

from __future__ import annotations

import json
from decimal import Decimal
from itertools import pairwise
from typing import Any

import pytest
import requests

from pykis import AccountNumber
from pykis.message import TransportTimeout
from pykis.simulator import AccountSetup, Fault, Simulator, SimulatorServer

PRICES = "/uapi/domestic-bond/v1/quotations/"
TRADING = "/uapi/domestic-bond/v1/trading/"
LONG, NEAR, LOCAL, FIRM = "KR103502GA34", "KR103501GF67", "KR2033022D33", "KR6095572D81"
DAY = "20261123"


class Desk:
    """The bonds' side of a caller."""

    def __init__(self, caller: Any) -> None:
        self.caller = caller

    @property
    def market(self) -> Any:
        return self.caller.simulator.bonds.market

    def next_day(self) -> None:
        self.caller.now += 86_400
        self.caller.simulator.advance(self.caller.now)
        self.caller.log_in()

    def order(self, side: str, qty: object, price: object, symbol: str = FIRM, **other: str) -> Any:
        params = {
            "PDNO": symbol,
            "ORD_QTY2": str(qty),
            "BOND_ORD_UNPR": str(price),
            "SAMT_MKET_PTCI_YN": "N",
            "BOND_RTL_MKET_YN": "N",
            "MGCO_APTM_ODNO": "",
            "ORD_SVR_DVSN_CD": "0",
            "CTAC_TLNO": "",
        }
        if side == "sell":
            params |= {"ORD_DVSN": "01", "SPRX_YN": "N", "BUY_DT": "", "BUY_SEQ": "", "SLL_AGCO_OPPS_SLL_YN": "N"}
        tr_id = {"buy": "TTTC0952U", "sell": "TTTC0958U"}[side]
        return self.caller.json("POST", TRADING + side, tr_id, self.caller.mine | params | other)

    def change(self, what: str, order: Any, qty: object = "", price: object = 0, symbol: str = FIRM) -> Any:
        params = self.caller.mine | {
            "PDNO": symbol,
            "ORGN_ODNO": order["output"]["ODNO"],
            "ORD_QTY2": str(qty),
            "BOND_ORD_UNPR": str(price),
            "QTY_ALL_ORD_YN": "N" if qty else "Y",
            "RVSE_CNCL_DVSN_CD": {"modify": "01", "cancel": "02"}[what],
        }
        return self.caller.json("POST", TRADING + "order-rvsecncl", "TTTC0953U", params)

    def get(self, path: str, tr_id: str, **asked: str) -> Any:
        context = {"CTX_AREA_FK200": "", "CTX_AREA_NK200": ""}
        return self.caller.json("GET", TRADING + path, tr_id, self.caller.mine | context | asked)

    def orders(self, state: str = "N", sort: str = "01") -> list[Any]:
        """The block that is a list: which of the two it is, nobody knows."""
        dates = {"INQR_STRT_DT": "20261120", "INQR_END_DT": "20261130", "SLL_BUY_DVSN_CD": "%", "PDNO": ""}
        answer = self.get("inquire-daily-ccld", "CTSC8013R", **dates, SORT_SQN_DVSN=sort, NCCS_YN=state)
        rows: list[Any] = answer["output1" if isinstance(answer["output1"], list) else "output2"]
        return rows

    def open_orders(self) -> list[Any]:
        rows: list[Any] = self.get("inquire-psbl-rvsecncl", "CTSC8035R", ORD_DT="", ODNO="")["output"]
        return rows

    def balance(self, symbol: str = "") -> list[Any]:
        rows: list[Any] = self.get("inquire-balance", "CTSC8407R", INQR_CNDT="00", PDNO=symbol, BUY_DT="")["output"]
        return rows

    def lots(self) -> list[tuple[str, str, str, str]]:
        return [(row["buy_dt"], row["buy_sqno"], row["cblc_qty"], row["ord_psbl_qty"]) for row in self.balance()]

    def power(self, price: object = 10_000) -> tuple[int, int]:
        asked = {"PDNO": FIRM, "BOND_ORD_UNPR": str(price)}
        output = self.get("inquire-psbl-order", "TTTC8910R", **asked)["output"]
        return int(output["buy_psbl_amt"]), int(output["buy_psbl_qty"])

    def quote(self, path: str, tr_id: str, symbol: str = FIRM) -> Any:
        asked = {"FID_COND_MRKT_DIV_CODE": "B", "FID_INPUT_ISCD": symbol}
        return self.caller.json("GET", PRICES + path, tr_id, asked)["output"]


@pytest.fixture
def desk(kis: Any) -> Desk:
    """Bonds of a real account, in books that nobody else fills."""
    return Desk(kis(virtual=False, liquidity=False))


def spent(caller: Any) -> int:
    """What is gone of the cash that shares could be bought for."""
    sums = json.loads(caller.balance().body)["output2"][0]
    return 100_000_000 - int(sums["dnca_tot_amt"])


def test_a_bond_is_quoted(kis: Any) -> None:
    desk = Desk(kis(virtual=False))
    for symbol, tick in ((LONG, "1"), (NEAR, "0.1"), (LOCAL, "0.1"), ("KR2088012F15", "0.5")):
        quote = desk.quote("inquire-price", "FHKBJ773400C0", symbol)
        base = Decimal(quote["bond_prdy_clpr"])
        assert Decimal(quote["bond_prpr"]) - base == Decimal(quote["bond_prdy_vrss"])
        assert base * Decimal("1.29") < Decimal(quote["bond_mxpr"]) <= base * Decimal("1.3")
        assert base * Decimal("0.7") <= Decimal(quote["bond_llam"]) < base * Decimal("0.71")
        assert 0 < Decimal(quote["ernn_rate"]) < 8
        assert abs(Decimal(quote["prdy_ctrt"])) < Decimal("0.5"), "bonds hardly move"
        book = desk.quote("inquire-asking-price", "FHKBJ773401C0", symbol)
        asks = [Decimal(book[f"bond_askp{level}"]) for level in range(1, 6)]
        assert [b - a for a, b in pairwise(asks)] == [Decimal(tick)] * 4
        assert Decimal(book["bond_bidp1"]) < asks[0]
        assert {int(book[f"askp_rsqn{level}"]) % 10 for level in range(1, 6)} == {0}
        yields = [Decimal(book[f"seln_ernn_rate{level}"]) for level in range(1, 6)]
        assert yields == sorted(yields, reverse=True), "the dearer, the less it yields"


def test_days_and_trades_are_told_newest_first(kis: Any) -> None:
    desk = Desk(kis(virtual=False))
    for path, tr_id, count in (
        ("inquire-daily-price", "FHKBJ773404C0", 100),
        ("inquire-daily-itemchartprice", "FHKBJ773701C0", 30),
    ):
        days = [row["stck_bsop_date"] for row in desk.quote(path, tr_id)]
        assert (days[0], len(days)) == (DAY, count)
        assert days == sorted(set(days), reverse=True)
    rows = desk.quote("inquire-daily-price", "FHKBJ773404C0")
    for later, earlier in pairwise(rows):
        change = Decimal(later["bond_prpr"]) - Decimal(earlier["bond_prpr"])
        assert Decimal(later["bond_prdy_vrss"]) == change
    trades = desk.quote("inquire-ccnl", "FHKBJ773403C0")
    assert [row["acml_vol"] for row in trades] == sorted((row["acml_vol"] for row in trades), key=int, reverse=True)


def test_what_is_known_of_a_bond(kis: Any) -> None:
    caller = kis(virtual=False)
    asked = {"PDNO": FIRM, "PRDT_TYPE_CD": "302"}
    issue = caller.json("GET", PRICES + "issue-info", "CTPF1101R", asked)["output"]
    terms = caller.json("GET", PRICES + "search-bond-info", "CTPF1114R", asked)["output"]
    assert (issue["prdt_abrv_name"], issue["bond_nmpr_unit_pric"]) == (terms["ksd_bond_item_name"], "0.100000")
    assert issue["expd_dt"] == terms["rdpt_dt"] == "20270801"
    assert (issue["rgbf_int_dfrm_dt"], terms["nxtm_int_dfrm_dt"]) == ("20261101", "20270201")
    assert Decimal(issue["srfc_inrt"]) == Decimal(terms["ksd_rcvg_bond_srfc_inrt"]) == Decimal("5.9")
    unknown = asked | {"PDNO": "KR0000000000"}
    assert set(caller.json("GET", PRICES + "issue-info", "CTPF1101R", unknown)["output"].values()) == {""}


def test_agencies_value_each_day_of_the_calendar(kis: Any) -> None:
    caller = kis(virtual=False)
    asked = {"INQR_STRT_DT": "20261024", "INQR_END_DT": DAY, "PDNO": LOCAL, "PRDT_TYPE_CD": "302", "VRFC_KIND_CD": "00"}
    key, days = "", list[str]()
    for more in ("", "N"):
        params = asked | {"CTX_AREA_NK30": key, "CTX_AREA_FK100": ""}
        answer = caller.json("GET", PRICES + "avg-unit", "CTPF2005R", params, tr_cont=more)
        days += [row["evlu_dt"] for row in answer["output1"]]
        key = answer["ctx_area_nk30"].strip()
    assert (days[0], days[-1], len(days), key) == (DAY, "20261024", 31, "")
    assert days == sorted(set(days), reverse=True)


def test_an_order_rests_is_changed_and_cancelled(desk: Desk) -> None:
    first = desk.order("buy", 30, "10000.5")
    assert (first["msg_cd"], first["output"]["KRX_FWDG_ORD_ORGNO"]) == ("APBK0013", "01790")
    second = desk.change("modify", first, price="10010")
    third = desk.change("cancel", second, qty=10)
    (row,) = desk.open_orders()
    assert (row["odno"], row["orgn_odno"]) == (second["output"]["ODNO"], first["output"]["ODNO"])
    assert (row["bond_ord_unpr"], row["ord_psbl_qty"], row["sll_buy_dvsn_cd"]) == ("10010.00", "20", "02")
    assert row["prdt_abrv_name"] == "AJ네트웍스63-2"
    assert desk.change("cancel", first)["msg_cd"] == "APBK1359"
    assert desk.change("cancel", second, symbol=LOCAL)["rt_cd"] == "7", "the number of another bond's order"
    told = [(row["odno"], row["sll_buy_dvsn_cd_name"], row["bond_ord_unpr"], row["nccs_qty"]) for row in desk.orders()]
    assert told == [
        (first["output"]["ODNO"], "현금매수", "10000.50", "0"),
        (second["output"]["ODNO"], "매수정정*", "10010.00", "20"),
        (third["output"]["ODNO"], "매수취소*", "0.00", "0"),
    ]
    assert [row["odno"] for row in desk.orders(sort="02")] == [row[0] for row in reversed(told)]
    desk.change("cancel", second)
    assert desk.open_orders() == []
    assert spent(desk.caller) == 0


def test_an_amount_is_a_tenth_of_price_times_quantity(desk: Desk) -> None:
    desk.market.foreign(FIRM, "sell", 30, 100_005)
    desk.order("buy", 20, "10010")
    (row,) = desk.orders("C")
    assert (row["tot_ccld_qty"], row["bond_avg_unpr"], row["tot_ccld_amt"]) == ("20", "10000.50", "20001")
    (held,) = desk.balance()
    assert held["prdt_name"] == "AJ네트웍스63-2"
    assert (held["pdno"], held["buy_unpr"], held["buy_amt"], held["exdt"]) == (FIRM, "10000.50", "20001", "20270801")
    assert spent(desk.caller) == 20_001 + int(20_001 * 0.0003), "it settles on the day"
    amount, qty = desk.power(10_000)
    assert qty == amount * 10 // 10_000


def test_a_part_fills_and_the_rest_stays(desk: Desk) -> None:
    desk.order("buy", 50, "10000")
    desk.market.foreign(FIRM, "sell", 20, 100_000)
    (row,) = desk.open_orders()
    assert (row["tot_ccld_qty"], row["tot_ccld_amt"], row["ord_psbl_qty"]) == ("20", "20000", "30")
    assert [row["odno"] for row in desk.orders("C")] == [row["odno"] for row in desk.orders("Y")]
    free = desk.power()[0]
    desk.market.foreign(FIRM, "sell", 30, 100_000)
    assert desk.power()[0] == pytest.approx(free, abs=1), "what was held is what was paid"


def test_lots_are_kept_by_day_and_price_and_sold_as_named(desk: Desk) -> None:
    for price, qty in ((100_000, 20), (100_100, 30), (100_000, 10)):
        desk.market.foreign(FIRM, "sell", qty, price)
        desk.order("buy", qty, price // 10)
    desk.next_day()
    desk.market.foreign(FIRM, "sell", 40, 100_000)
    desk.order("buy", 40, "10000")
    assert desk.lots() == [(DAY, "1", "30", "30"), (DAY, "2", "30", "30"), ("20261124", "1", "40", "40")]

    one = desk.order("sell", 20, "10100", ORD_DVSN="03", BUY_DT=DAY, BUY_SEQ="2")
    assert desk.lots()[1][2:] == ("30", "10")
    assert desk.order("sell", 20, "10100", ORD_DVSN="03", BUY_DT=DAY, BUY_SEQ="2")["msg_cd"] == "APBK0400"
    of_a_day = desk.order("sell", 40, "10100", ORD_DVSN="02", BUY_DT=DAY, BUY_SEQ="0")
    assert [lot[3] for lot in desk.lots()] == ["0", "0", "40"]
    desk.change("cancel", of_a_day, qty=20)
    assert [lot[3] for lot in desk.lots()] == ["10", "10", "40"], "the newest are let go of first"
    desk.change("cancel", one)
    desk.order("sell", 50, "10000")
    desk.market.foreign(FIRM, "buy", 40, 100_000)
    assert [lot[2:] for lot in desk.lots()] == [("20", "0"), ("40", "30")], "the oldest are sold first"


def test_a_sale_that_is_modified_keeps_its_lots(desk: Desk) -> None:
    desk.caller.simulator.bonds.give(desk.caller.key.account, FIRM, 50, Decimal(9_900))
    first = desk.order("sell", 50, "10100")
    part = desk.change("modify", first, qty=20, price="10090")
    assert [lot[2:] for lot in desk.lots()] == [("50", "0")]
    desk.change("cancel", first)
    assert [lot[2:] for lot in desk.lots()] == [("50", "30")]
    desk.market.foreign(FIRM, "buy", 20, 100_900)
    assert [lot[2:] for lot in desk.lots()] == [("30", "30")]
    assert desk.change("cancel", part)["msg_cd"] == "APBK1359"
    assert [row["bond_avg_unpr"] for row in desk.orders("C")] == ["10090.00"]


def test_what_the_exchange_refuses_later_is_free_again(desk: Desk) -> None:
    account, ledger = desk.caller.key.account, desk.caller.simulator.bonds.ledger
    desk.caller.simulator.bonds.give(account, FIRM, 10, Decimal(9_900))
    free = desk.power()
    for side, price in (("buy", "9900"), ("sell", "10100")):
        ledger.reject(account, int(desk.order(side, 10, price)["output"]["ODNO"]))
    told = [(row["sll_buy_dvsn_cd_name"], row["nccs_qty"]) for row in desk.orders()]
    assert told == [("현금매수거부", "0"), ("현금매도거부", "0")]
    assert desk.power() == free
    assert [lot[2:] for lot in desk.lots()] == [("10", "10")]


@pytest.mark.parametrize(
    ("order", "code"),
    [
        (("buy", 10, "10000.05"), "APBK0506"),
        (("buy", 10, "9900.5", LONG), "APBK0506"),
        (("buy", 5, "10000"), "APBK9999"),
        (("buy", 0, "10000"), "APBK9999"),
        (("buy", 10, "0"), "APBK9999"),
        (("buy", 10, "13067.7"), "APBK9999"),
        (("buy", 10, "10000", "KR0000000000"), "APBK3026"),
        (("buy", 100_000, "10000"), "APBK0952"),
        (("sell", 10, "10000"), "APBK0400"),
        (("sell", 10, "7036.3"), "APBK9999"),
    ],
)
def test_what_is_refused(desk: Desk, order: tuple[Any, ...], code: str) -> None:
    assert desk.order(*order)["msg_cd"] == code
    assert desk.orders() == []


def test_only_the_harmful_side_of_the_bounds_is_shut(desk: Desk) -> None:
    desk.caller.simulator.bonds.give(desk.caller.key.account, FIRM, 10, Decimal(9_900))
    assert desk.order("buy", 10, "5000")["rt_cd"] == "0"
    assert desk.order("sell", 10, "20000")["rt_cd"] == "0"


def test_ten_thousand_won_of_face_value_but_in_the_small_market(desk: Desk) -> None:
    order = desk.order("buy", 3, "10000", LOCAL, SAMT_MKET_PTCI_YN="Y")
    assert order["rt_cd"] == "0"
    assert [row["samt_mket_ptci_yn"] for row in desk.open_orders()] == ["Y"]
    assert desk.change("cancel", order, qty=1, symbol=LOCAL)["rt_cd"] == "0"
    assert desk.order("buy", 3, "10000", SAMT_MKET_PTCI_YN="Y")["msg_cd"] == "APBK9999", "a firm's is not in it"
    general = desk.order("buy", 20, "10000")
    assert desk.change("cancel", general, qty=5)["msg_cd"] == "APBK9999"
    assert desk.order("buy", 10, "10000", SAMT_MKET_PTCI_YN="X")["msg_cd"] == "OPSQ2001"


def test_before_2026_thousands_were_traded() -> None:
    simulator = Simulator(virtual=False, start=1_766_000_000.0, rest_limit=0)  # December 2025
    simulator.bonds.ledger.place(simulator.keys[0].account, side="buy", symbol=FIRM, qty=1, price=90_000, division="01")
    assert len(simulator.bonds.ledger.open_rows(simulator.keys[0].account)) == 1


def test_shares_and_bonds_are_bought_from_one_cash(desk: Desk) -> None:
    caller = desk.caller
    order = desk.order("buy", 60_000, "10000")  # 60 million won of 100
    assert order["rt_cd"] == "0"
    assert caller.order("buy", 600, 70_000)["msg_cd"] == "APBK0952"
    assert caller.order("buy", 500, 70_000)["rt_cd"] == "0"
    amount, _ = desk.power()
    assert 4_900_000 < amount < 5_000_000
    assert desk.order("buy", 5_000, "10000")["msg_cd"] == "APBK0952"
    desk.change("cancel", order)
    assert caller.order("buy", 300, 70_000)["rt_cd"] == "0"
    sums = json.loads(caller.balance().body)["output2"][0]
    assert (sums["dnca_tot_amt"], sums["asst_icdc_amt"]) == ("100000000", "0")


def test_a_purchase_of_bonds_is_no_loss_of_shares(desk: Desk) -> None:
    desk.market.foreign(FIRM, "sell", 1_000, 100_000)
    desk.order("buy", 1_000, "10000")
    sums = json.loads(desk.caller.balance().body)["output2"][0]
    assert (sums["dnca_tot_amt"], sums["prvs_rcdl_excc_amt"]) == ("98999700", "98999700")
    assert sums["asst_icdc_amt"] == "0"


def test_hours_and_the_end_of_the_day(kis: Any) -> None:
    caller = kis(session="krx", virtual=False, liquidity=False)
    desk = Desk(caller)
    desk.order("buy", 10, "10000")
    free = desk.power()[0]
    caller.now += 5.5 * 3600  # 15:30
    assert desk.order("buy", 10, "10000")["msg_cd"] == "APBK0918"
    assert desk.open_orders() == []
    assert desk.power()[0] > free
    caller.now += 17.25 * 3600  # 08:45 on the next day
    early = desk.order("buy", 10, "10000")
    desk.market.foreign(FIRM, "sell", 10, 99_900)
    assert [row["odno"] for row in desk.open_orders()] == [early["output"]["ODNO"]]
    caller.now += 900
    assert desk.open_orders() == [], "what was collected meets at the opening"
    assert [row["buy_dt"] for row in desk.balance()] == ["20261124"]


def test_days_that_nobody_needs_are_forgotten(desk: Desk) -> None:
    desk.order("buy", 10, "10000")
    desk.next_day()
    assert len(desk.orders()) == 1
    desk.caller.simulator.forget(desk.market.day)
    assert desk.orders() == []


def test_faults_strike_orders_of_bonds(desk: Desk) -> None:
    for kind in ("lost_request", "lost_answer"):
        desk.caller.simulator.faults.add(Fault("TTTC0952U", kind, count=1))
        with pytest.raises(TransportTimeout):
            desk.order("buy", 10 if kind == "lost_request" else 20, "10000")
    assert [row["ord_qty"] for row in desk.orders()] == ["20"]
    desk.caller.simulator.faults.add(Fault("CTSC8013R", "stale_list", seconds=60, count=1))
    assert desk.orders() == []


def test_lists_have_pages(desk: Desk) -> None:
    numbers = [desk.order("buy", 10, 9_900 + each)["output"]["ODNO"] for each in range(25)]
    found, conts, key = list[str](), list[str](), ""
    for more in ("", "N"):
        asked = desk.caller.mine | {"ORD_DT": "", "ODNO": "", "CTX_AREA_FK200": "", "CTX_AREA_NK200": key}
        response = desk.caller.call("GET", TRADING + "inquire-psbl-rvsecncl", "CTSC8035R", asked, tr_cont=more)
        body = json.loads(response.body)
        found += [row["odno"] for row in body["output"]]
        conts.append(response.headers["tr_cont"])
        key = body["ctx_area_nk200"]
    assert found == numbers
    assert conts == ["F", "D"]


def test_an_account_may_begin_with_bonds() -> None:
    setup = AccountSetup(AccountNumber("50123456", "01"), bond_holdings={FIRM: (100, Decimal("9900.5"))})
    simulator = Simulator(virtual=False, accounts=[setup])
    ((bond, lot),) = simulator.bonds.held(setup.number)
    assert (bond.symbol, lot.qty, lot.amount, lot.bought) == (FIRM, 100, 99_005, bond.issued)
    key = simulator.add_account(cash=1_000)
    assert simulator.bonds.buyable(key.account, 100_000) == (999, 0)


def test_paper_has_no_bonds(kis: Any, wire: Any) -> None:
    desk = Desk(kis())
    assert desk.order("buy", 10, "10000")["msg_cd"] == "EGW02006"
    assert desk.get("inquire-balance", "CTSC8407R", INQR_CNDT="00", PDNO="", BUY_DT="")["msg_cd"] == "EGW02006"
    assert wire(desk.caller).say("H0BJCNT0", FIRM)["body"]["msg_cd"] == "OPSP8991"


def test_feeds_tell_what_the_exchange_does(desk: Desk, wire: Any) -> None:
    socket = wire(desk.caller)
    for tr_id, key in (("H0BJCNT0", FIRM), ("H0BJASP0", FIRM), ("H0BICNT0", "KBPR01")):
        assert socket.say(tr_id, key)["body"]["msg_cd"] == "OPSP0000"
    assert socket.say("H0BJCNT0", "005930")["body"]["msg_cd"] == "OPSP8992"
    assert socket.say("H0BICNT0", FIRM)["body"]["msg_cd"] == "OPSP8992"
    desk.market.foreign(FIRM, "sell", 30, 100_005)
    for level in range(1, 6):
        desk.market.foreign(FIRM, "buy", 10 * level, 99_000 - level)
    desk.order("buy", 20, "10010")
    frames = {text.split("|")[1]: text.split("|", 3)[3].split("^") for text in socket.later(1.0) if text[:2] == "0|"}
    trade, book, index = frames["H0BJCNT0"], frames["H0BJASP0"], frames["H0BICNT0"]
    assert (len(trade), trade[0], trade[6:8], trade[16]) == (19, FIRM, ["10000.50", "20"], "20")
    assert (len(book), book[4], book[6], book[30:]) == (34, "10000.50", "10", ["0", "50", "10", "150"])
    assert (len(index), index[0], Decimal(index[6]) < 200) == (20, "KBPR01", True)


def test_a_bond_is_bought_over_a_socket() -> None:
    pytest.importorskip("aiohttp", reason="the simulator's server needs the extra `simulator`")
    from pykis import PyKis

    with (
        SimulatorServer(Simulator(virtual=False, rest_limit=0, liquidity=False)) as server,
        PyKis(
            app_key=server.app_key,
            app_secret=server.app_secret,
            account=server.account,
            virtual=False,
            base_url=server.rest_url,
            websocket_url=server.websocket_url,
        ) as kis,
    ):
        control = f"{server.rest_url}/sim/"
        order = {"action": "order", "symbol": FIRM, "side": "sell", "qty": 10, "price": 9900}
        requests.post(f"{control}market", json=order, timeout=5).raise_for_status()
        future = {"action": "price", "symbol": "A01612", "price": "381.05"}
        requests.post(f"{control}market", json=future, timeout=5).raise_for_status()
        assert server.call(lambda: server.simulator.futures.market.price("A01612")) == 38_105
        given = {"action": "give", "account": server.account, "symbol": LOCAL, "qty": 7, "price": "9900.5"}
        requests.post(f"{control}accounts", json=given, timeout=5).raise_for_status()
        api = kis.api.domestic_bond
        api.buy(pdno=FIRM, ord_qty2="10", bond_ord_unpr="9900", samt_mket_ptci_yn="N", bond_rtl_mket_yn="N")
        held = api.inquire_balance(inqr_cndt="00").output
        bought = {row.pdno: (row.cblc_qty, row.buy_unpr) for row in held}
        assert bought == {FIRM: (10, Decimal(9_900)), LOCAL: (7, Decimal("9900.5"))}
