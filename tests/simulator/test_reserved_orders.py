"""Reserved orders at home: taken outside hours, sent with the first orders of a day, listed, changed, taken back."""

from __future__ import annotations

import json
from datetime import datetime
from typing import Any

import pytest

from pykis.clock import KST
from pykis.message import TransportTimeout
from pykis.simulator import Fault

TRADING = "/uapi/domestic-stock/v1/trading/"


def at(day: int, hour: str) -> float:
    return datetime(2026, 11, day, int(hour[:2]), int(hour[3:]), tzinfo=KST).timestamp()


class Desk:
    """The reserved orders of a caller."""

    def __init__(self, caller: Any) -> None:
        self.caller = caller

    def go(self, day: int, hour: str) -> None:
        self.caller.now = at(day, hour)
        self.caller.simulator.advance(self.caller.now)
        self.caller.log_in()

    def say(self, **other: str) -> dict[str, str]:
        params = {"PDNO": "005930", "ORD_QTY": "10", "ORD_UNPR": "70000", "SLL_BUY_DVSN_CD": "02", "ORD_DVSN_CD": "00"}
        said: dict[str, str] = self.caller.mine | params | {"ORD_OBJT_CBLC_DVSN_CD": "10"} | other
        return said

    def reserve(self, **other: str) -> Any:
        return self.caller.json("POST", TRADING + "order-resv", "CTSC0008U", self.say(**other))

    def change(self, tr_id: str, taken: Any, day: str = "20261124", **other: str) -> Any:
        named = {"RSVN_ORD_SEQ": taken["output"]["RSVN_ORD_SEQ"], "RSVN_ORD_ORGNO": "001", "RSVN_ORD_ORD_DT": day}
        return self.caller.json("POST", TRADING + "order-resv-rvsecncl", tr_id, self.say(**other) | named)

    def page(self, key: str = "", tr_cont: str = "", **other: str) -> Any:
        params = {"RSVN_ORD_ORD_DT": "20261101", "RSVN_ORD_END_DT": "20261231", "TMNL_MDIA_KIND_CD": "00"}
        params |= {"PRCS_DVSN_CD": "0", "CNCL_YN": "N", "RSVN_ORD_SEQ": "", "PDNO": "", "SLL_BUY_DVSN_CD": ""}
        params |= {"CTX_AREA_FK200": "", "CTX_AREA_NK200": key} | other
        path = TRADING + "order-resv-ccnl"
        return self.caller.json("GET", path, "CTSC0004R", self.caller.mine | params, tr_cont=tr_cont)

    def listed(self, **other: str) -> list[Any]:
        rows: list[Any] = self.page(**other)["output"]
        return rows

    def orders(self) -> list[Any]:
        rows: list[Any] = json.loads(self.caller.orders().body)["output1"]
        return rows


@pytest.fixture
def desk(kis: Any) -> Desk:
    """Monday at 18:00, in books that nobody else fills."""
    return Desk(kis(virtual=False, session="krx", liquidity=False, start=at(23, "18:00")))


@pytest.mark.parametrize(
    ("day", "taken", "refused"),
    [
        (23, ("00:10", "07:29", "15:40", "23:39"), ("00:09", "07:30", "12:00", "15:39", "23:40")),
        (28, ("12:00",), ("23:59",)),
    ],
)
def test_they_are_taken_while_the_market_is_closed(
    kis: Any, day: int, taken: tuple[str, ...], refused: tuple[str, ...]
) -> None:
    for hour in (*taken, *refused):
        answer = Desk(kis(virtual=False, session="krx", start=at(day, hour))).reserve()
        assert (hour, answer["msg_cd"]) == (hour, "APBK0013" if hour in taken else "APBK0918")


def test_one_goes_out_with_the_first_orders_of_the_next_day(desk: Desk) -> None:
    taken = desk.reserve()
    (row,) = desk.listed()
    assert (row["rsvn_ord_seq"], row["rsvn_ord_rcit_dt"]) == (taken["output"]["RSVN_ORD_SEQ"], "20261123")
    assert (row["rsvn_ord_ord_dt"], row["prcs_rslt"], row["odno"]) == ("20261124", "미처리", "")
    desk.go(24, "08:29")
    assert desk.orders() == []
    desk.go(24, "08:31")
    (order,) = desk.orders()
    assert (order["ord_tmd"], order["ord_qty"], order["ord_unpr"]) == ("083000", "10", "70000")
    desk.caller.simulator.market.foreign("005930", "sell", 4, 69_000)
    desk.go(24, "09:01")
    (row,) = desk.listed()
    assert (row["odno"], row["prcs_rslt"], row["tot_ccld_qty"]) == (order["odno"], "처리", "4")
    assert desk.change("CTSC0009U", taken)["msg_cd"] == "APBK1359", "it is an order by now"


def test_over_a_weekend(desk: Desk) -> None:
    desk.go(27, "16:00")
    desk.reserve()
    assert [row["rsvn_ord_ord_dt"] for row in desk.listed()] == ["20261130"]


def test_what_has_not_filled_goes_out_each_day_until_the_last(desk: Desk) -> None:
    desk.reserve(RSVN_ORD_END_DT="20261126")
    desk.go(24, "08:31")
    desk.caller.simulator.market.foreign("005930", "sell", 4, 69_000)
    desk.go(25, "10:00")
    assert [(row["ord_dt"], row["ord_qty"]) for row in desk.orders()] == [("20261125", "6"), ("20261124", "10")]
    assert [(row["tot_ccld_qty"], row["prcs_rslt"]) for row in desk.listed()] == [("4", "미처리")]
    desk.caller.simulator.market.foreign("005930", "sell", 6, 70_000)
    desk.go(27, "10:00")
    assert len(desk.orders()) == 2, "nothing is left for the last day"
    assert [(row["tot_ccld_qty"], row["prcs_rslt"]) for row in desk.listed()] == [("10", "처리")]


def test_they_are_changed_and_taken_back(desk: Desk) -> None:
    first, second = desk.reserve(), desk.reserve(ORD_DVSN_CD="01", ORD_UNPR="0")
    assert desk.change("CTSC0013U", first, ORD_QTY="3", ORD_UNPR="69900")["output"] == {"nrml_prcs_yn": "Y"}
    assert desk.change("CTSC0009U", second, day="20261125")["rt_cd"] == "7", "another day's"
    assert desk.change("CTSC0013U", first, PDNO="000660")["rt_cd"] == "7", "another share's"
    assert desk.change("CTSC0009U", second)["output"] == {"nrml_prcs_yn": "Y"}
    assert desk.change("CTSC0009U", second)["msg_cd"] == "APBK1359"
    assert [(row["ord_rsvn_qty"], row["prcs_rslt"]) for row in desk.listed()] == [("3", "미처리"), ("10", "취소")]
    assert [row["ord_rsvn_qty"] for row in desk.listed(CNCL_YN="Y")] == ["3"]
    assert [row["ord_rsvn_qty"] for row in desk.listed(PRCS_DVSN_CD="1")] == ["10"]
    desk.go(24, "09:00")
    assert [(row["ord_qty"], row["ord_unpr"]) for row in desk.orders()] == [("3", "69900")]


def test_what_it_lacks_is_seen_when_it_is_sent(desk: Desk) -> None:
    desk.reserve(ORD_QTY="100000")
    desk.reserve(SLL_BUY_DVSN_CD="01")
    desk.go(24, "09:00")
    assert desk.orders() == []
    assert [row["prcs_rslt"] for row in desk.listed()] == ["거부", "거부"]
    assert [bool(row["rjct_rson2"]) for row in desk.listed()] == [True, True]


@pytest.mark.parametrize(
    ("name", "value", "code"),
    [
        ("PDNO", "999999", "APBK3026"),
        ("ORD_QTY", "0", "APBK9999"),
        ("ORD_DVSN_CD", "03", "OPSQ2001"),
        ("SLL_BUY_DVSN_CD", "03", "OPSQ2001"),
        ("ORD_OBJT_CBLC_DVSN_CD", "21", "OPSQ2001"),
        ("RSVN_ORD_END_DT", "20261123", "OPSQ2001"),
        ("RSVN_ORD_END_DT", "20261225", "OPSQ2001"),
    ],
)
def test_what_is_refused(desk: Desk, name: str, value: str, code: str) -> None:
    assert desk.reserve(**{name: value})["msg_cd"] == code
    assert desk.listed() == []


def test_a_lost_answer_leaves_one(desk: Desk) -> None:
    desk.caller.simulator.faults.add(Fault("CTSC0008U", "lost_answer", count=1))
    with pytest.raises(TransportTimeout):
        desk.reserve()
    assert len(desk.listed()) == 1
    desk.caller.simulator.faults.add(Fault("CTSC0004R", "stale_list", seconds=60, count=1))
    assert desk.listed() == []


def test_the_list_has_pages_and_is_forgotten(desk: Desk) -> None:
    for qty in range(1, 23):
        desk.reserve(ORD_QTY=str(qty))
    first = desk.page()
    second = desk.page(first["ctx_area_nk200"], "N")
    assert [len(first["output"]), len(second["output"])] == [20, 2]
    desk.go(25, "18:00")
    desk.caller.simulator.forget(desk.caller.simulator.market.day)
    assert desk.listed() == []


def test_where_the_market_never_closes_a_minute_passes(kis: Any) -> None:
    desk = Desk(kis(virtual=False, liquidity=False))
    desk.reserve()
    desk.caller.now += 61
    assert len(desk.orders()) == 1


def test_what_waits_at_the_exchange_is_not_sent_again(kis: Any) -> None:
    desk = Desk(kis(virtual=False, liquidity=False))
    desk.reserve(RSVN_ORD_END_DT="20261126")
    for _ in range(3):
        desk.caller.now += 61
        assert [(row["ord_qty"], row["rmn_qty"]) for row in desk.orders()] == [("10", "10")]
    desk.caller.simulator.market.foreign("005930", "sell", 10, 70_000)
    desk.caller.now += 61
    assert len(desk.orders()) == 1
    assert [row["prcs_rslt"] for row in desk.listed()] == ["처리"]


def test_paper_has_none(kis: Any) -> None:
    assert Desk(kis()).reserve()["msg_cd"] == "EGW02006"
