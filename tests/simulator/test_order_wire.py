"""Orders and account lists on the wire: codes, numbers, rows and pages on paper and on real."""

from __future__ import annotations

import json
from typing import Any

import pytest

TRADING = "/uapi/domestic-stock/v1/trading/"


def market_order(caller: Any, side: str, qty: int) -> Any:
    return caller.order(side, qty, division="01")


def test_accepted_on_paper_and_on_real(kis: Any) -> None:
    paper, real = kis(), kis(virtual=False)
    answer = paper.order("buy", 1, 60000)
    assert list(answer) == ["rt_cd", "msg_cd", "msg1", "output"]
    assert (answer["rt_cd"], answer["msg_cd"]) == ("0", "40600000")
    assert answer["output"]["KRX_FWDG_ORD_ORGNO"] == "00950"
    assert answer["output"]["ORD_TMD"] == "100000"
    assert len(answer["output"]["ODNO"]) == 10
    assert market_order(paper, "buy", 1)["msg_cd"] == "40600000"
    assert market_order(paper, "sell", 1)["msg_cd"] == "40590000"
    assert paper.change("modify", answer, price=60100)["msg_cd"] == "40620000"
    answer = real.order("buy", 1, 60000)
    assert (answer["rt_cd"], answer["msg_cd"], answer["msg1"]) == ("0", "APBK0013", "주문 전송 완료 되었습니다.")
    assert answer["output"]["KRX_FWDG_ORD_ORGNO"] != "00950"


@pytest.mark.parametrize(
    ("order", "paper", "real"),
    [
        (("buy", 1, 60050), "40030000", "APBK0506"),
        (("buy", 100_000, 60000), "40250000", "APBK0952"),
        (("sell", 1, 80000), "40240000", "APBK0400"),
        (("buy", 0, 60000), None, None),
        (("buy", "1.5", 60000), None, None),
        (("buy", 1, "60000.5"), None, None),
        (("buy", 1, 900_000), None, None),
    ],
)
def test_refusals_are_http_200_with_the_ledgers_code(kis: Any, order: Any, paper: str | None, real: str | None) -> None:
    for caller, rt_cd, code in ((kis(), "1", paper), (kis(virtual=False), "7", real)):
        answer = caller.order(*order)
        assert answer["rt_cd"] == rt_cd
        assert answer["msg_cd"].startswith("40" if rt_cd == "1" else "AP")
        assert code in (None, answer["msg_cd"])
        assert "output" not in answer
        assert json.loads(caller.orders().body)["output1"] == []


def test_outside_the_session_and_on_a_holiday(kis: Any) -> None:
    paper, real = kis(session="krx"), kis(session="krx", virtual=False)
    for caller, code in ((paper, "40580000"), (real, "APBK0918")):
        caller.now += 6 * 3600
        if caller is real:
            caller.now += 6 * 3600
        caller.log_in()
        assert caller.order("buy", 1, 60000)["msg_cd"] == code
        caller.now += (5 * 24) * 3600 + 1
        caller.now += 12 * 3600 if caller is real else 18 * 3600
        caller.log_in()
        assert caller.order("buy", 1, 60000)["msg_cd"] in ("40100000", "APBK0919"), caller.now


def test_modify_gives_a_new_number_and_points_back(kis: Any) -> None:
    caller = kis()
    first = caller.order("buy", 5, 60000)
    second = caller.change("modify", first, price=60100)
    assert int(second["output"]["ODNO"]) > int(first["output"]["ODNO"])
    gone = caller.change("cancel", first)
    assert (gone["rt_cd"], gone["msg_cd"]) == ("1", "40330000")
    third = caller.change("cancel", second)
    assert third["msg_cd"] == "40630000"
    rows = json.loads(caller.orders(INQR_DVSN="01").body)["output1"]
    assert [row["odno"] for row in rows] == [each["output"]["ODNO"] for each in (first, second, third)]
    assert [row["orgn_odno"] for row in rows] == ["", rows[0]["odno"], rows[1]["odno"]]
    assert [row["rmn_qty"] for row in rows] == ["0", "0", "0"]
    assert rows[1]["cncl_cfrm_qty"] == "5"
    assert [row["odno"] for row in json.loads(caller.orders().body)["output1"]] == [row["odno"] for row in rows[::-1]]


def test_former_ids_are_answered_without_the_exchange(kis: Any) -> None:
    caller = kis(virtual=False)
    body = caller.mine | {"PDNO": "005930", "ORD_DVSN": "00", "ORD_QTY": "2", "ORD_UNPR": "60000"}
    order = caller.json("POST", TRADING + "order-cash", "TTTC0802U", body)
    assert order["rt_cd"] == "0"
    params = caller.mine | {"INQR_DVSN_1": "0", "INQR_DVSN_2": "0", "CTX_AREA_FK100": "", "CTX_AREA_NK100": ""}
    rows = caller.json("GET", TRADING + "inquire-psbl-rvsecncl", "TTTC8036R", params)["output"]
    assert [row["odno"] for row in rows] == [order["output"]["ODNO"]]
    assert rows[0]["psbl_qty"] == "2"


def test_an_empty_exchange_shows_nothing(kis: Any) -> None:
    caller = kis()
    caller.order("buy", 1, 60000)
    assert json.loads(caller.orders(EXCG_ID_DVSN_CD="").body)["output1"] == []
    assert len(json.loads(caller.orders(EXCG_ID_DVSN_CD="KRX").body)["output1"]) == 1


@pytest.mark.parametrize(("virtual", "size"), [(True, 15), (False, 100)])
def test_order_pages_are_walked_to_the_end_without_a_row_twice(kis: Any, virtual: bool, size: int) -> None:
    caller = kis(virtual=virtual)
    numbers = [caller.order("buy", 1, 60000)["output"]["ODNO"] for _ in range(size * 2 + 3)]
    seen: list[str] = []
    fk = nk = tr_cont = ""
    headers = []
    while True:
        response = caller.orders(fk, nk, tr_cont)
        body = json.loads(response.body)
        seen += [row["odno"] for row in body["output1"]]
        headers.append(response.headers["tr_cont"])
        assert len(body["ctx_area_fk100"]) == len(body["ctx_area_nk100"]) == 100
        assert len(body["msg1"].encode("euc-kr")) == 80
        fk, nk, tr_cont = body["ctx_area_fk100"].strip(), body["ctx_area_nk100"], "N"
        if headers[-1] in "DE":
            break
        if len(headers) == 1:
            caller.order("buy", 1, 60000)
    assert headers == ["F", "M", "D"]
    assert seen == numbers[::-1]


def test_balance_pages_of_twenty_on_paper(kis: Any) -> None:
    caller = kis()
    symbols = [each.symbol for each in caller.simulator.market.instruments][:25]
    for symbol in symbols:
        caller.simulator.ledger.give(caller.key.account, symbol, 10, 1000)
    first = caller.balance()
    body = json.loads(first.body)
    assert (len(body["output1"]), first.headers["tr_cont"]) == (20, "F")
    second = caller.balance(body["ctx_area_fk100"], body["ctx_area_nk100"], "N")
    rest = json.loads(second.body)
    assert (len(rest["output1"]), second.headers["tr_cont"]) == (5, "D")
    assert [row["pdno"] for row in (*body["output1"], *rest["output1"])] == symbols
    assert isinstance(body["output2"], list)
    assert len(body["output2"]) == 1


def test_a_single_page_is_blank_on_paper_and_names_the_question_on_real(kis: Any) -> None:
    paper, real = json.loads(kis().balance().body), json.loads(kis(virtual=False).balance().body)
    assert (paper["ctx_area_fk100"], paper["ctx_area_nk100"]) == (" " * 100, " " * 100)
    assert real["ctx_area_fk100"] == "50123456^01^N^N^02^01^N^".ljust(100)


def test_balance_adds_up(kis: Any) -> None:
    caller = kis(virtual=False)
    market_order(caller, "buy", 30)
    market_order(caller, "sell", 10)
    body = json.loads(caller.balance().body)
    row, sums = body["output1"][0], dict(body["output2"][0].items())
    assert (row["hldg_qty"], row["thdt_buyqty"], row["thdt_sll_qty"]) == ("20", "30", "10")
    assert int(row["evlu_amt"]) == 20 * int(row["prpr"])
    assert int(sums["tot_evlu_amt"]) == int(sums["scts_evlu_amt"]) + int(sums["prvs_rcdl_excc_amt"])
    assert int(sums["prvs_rcdl_excc_amt"]) == int(sums["dnca_tot_amt"]) - int(sums["thdt_buy_amt"]) + int(
        sums["thdt_sll_amt"]
    ) - int(sums["thdt_tlex_amt"])
    params = caller.mine | {"INQR_STRT_DT": "20261101", "INQR_END_DT": "20261130", "SORT_DVSN": "00", "PDNO": ""}
    params |= {"INQR_DVSN": "00", "CBLC_DVSN": "00", "CTX_AREA_FK100": "", "CTX_AREA_NK100": ""}
    day = caller.json("GET", TRADING + "inquire-period-profit", "TTTC8708R", params)
    trade = caller.json("GET", TRADING + "inquire-period-trade-profit", "TTTC8715R", params)
    assert day["output1"][0]["rlzt_pfls"] == trade["output1"][0]["rlzt_pfls"] == day["output2"]["tot_rlzt_pfls"]
    assert day["output1"][0]["sll_qty1"] == "10"
    sellable = caller.json("GET", TRADING + "inquire-psbl-sell", "TTTC8408R", caller.mine | {"PDNO": "005930"})
    assert sellable["output"]["ord_psbl_qty"] == "20"


def test_buying_power_of_a_market_order_reckons_with_the_upper_limit(kis: Any) -> None:
    caller = kis()
    params = caller.mine | {"PDNO": "005930", "ORD_UNPR": "", "ORD_DVSN": "01"}
    params |= {"CMA_EVLU_AMT_ICLD_YN": "N", "OVRS_ICLD_YN": "N"}
    found = caller.json("GET", TRADING + "inquire-psbl-order", "VTTC8908R", params)["output"]
    assert found["psbl_qty_calc_unpr"] == caller.quote()["output"]["stck_mxpr"]
    assert int(found["nrcvb_buy_qty"]) == int(found["nrcvb_buy_amt"]) // int(found["psbl_qty_calc_unpr"])
    assert market_order(caller, "buy", int(found["nrcvb_buy_qty"]) + 1)["msg_cd"] == "40250000"
    assert market_order(caller, "buy", int(found["nrcvb_buy_qty"]))["rt_cd"] == "0"


def test_paper_knows_krx_only(kis: Any) -> None:
    assert kis().order("buy", 1, 60000, EXCG_ID_DVSN_CD="NXT")["rt_cd"] == "1"
    assert kis(virtual=False).order("buy", 1, 60000, EXCG_ID_DVSN_CD="SOR")["rt_cd"] == "0"
