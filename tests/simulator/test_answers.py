"""Quotation TRs: rows, order, ends and quirks."""

from __future__ import annotations

import itertools
from datetime import datetime
from typing import Any

from pykis.clock import KST

QUOTATIONS = "/uapi/domestic-stock/v1/quotations/"
SAMSUNG = {"FID_COND_MRKT_DIV_CODE": "J", "FID_INPUT_ISCD": "005930"}


def chart(caller: Any, start: str, end: str, period: str = "D") -> Any:
    params = SAMSUNG | {"FID_INPUT_DATE_1": start, "FID_INPUT_DATE_2": end, "FID_PERIOD_DIV_CODE": period}
    path = QUOTATIONS + "inquire-daily-itemchartprice"
    return caller.json("GET", path, "FHKST03010100", params | {"FID_ORG_ADJ_PRC": "0"})


def minutes(caller: Any, hour: str, past: str = "N") -> Any:
    params = SAMSUNG | {"FID_INPUT_HOUR_1": hour, "FID_PW_DATA_INCU_YN": past, "FID_ETC_CLS_CODE": ""}
    return caller.json("GET", QUOTATIONS + "inquire-time-itemchartprice", "FHKST03010200", params)["output2"]


def test_a_chart_is_the_newest_hundred_rows_newest_first(kis: Any) -> None:
    caller = kis()
    rows = chart(caller, "20200101", "20261231")["output2"]
    days = [row["stck_bsop_date"] for row in rows]
    assert len(days) == len(set(days)) == 100
    assert days == sorted(days, reverse=True)
    older = chart(caller, "20200101", "20260101")["output2"]
    assert max(row["stck_bsop_date"] for row in older) < days[-1]
    for newer, before in itertools.pairwise(rows):
        assert int(newer["prdy_vrss"]) == int(newer["stck_clpr"]) - int(before["stck_clpr"])
    assert chart(caller, "20100101", "20100102")["output2"] == []
    assert len(chart(caller, "20250101", "20261231", "M")["output2"]) >= 22


def test_todays_minutes_are_thirty_and_a_future_hour_is_the_present(kis: Any) -> None:
    caller = kis(session="krx")
    caller.now = datetime(2026, 11, 23, 11, 5, 30, tzinfo=KST).timestamp()
    rows = minutes(caller, "180000")
    hours = [row["stck_cntg_hour"] for row in rows]
    assert len(hours) == 30
    assert hours == sorted(hours, reverse=True)
    assert hours[0] <= "110500"
    assert all(hour.endswith("00") for hour in hours)
    earlier = minutes(caller, "100000")
    assert earlier[0]["stck_cntg_hour"] == "100000"
    values = [int(row["acml_tr_pbmn"]) for row in reversed(rows)]
    assert values == sorted(values)
    caller.simulator.padding_rows = True
    padded = minutes(caller, "113000")
    assert padded[0]["stck_cntg_hour"] == "113000"
    assert {(row["cntg_vol"], row["stck_prpr"]) for row in padded if row["stck_cntg_hour"] > "110600"} == {
        ("0", rows[0]["stck_prpr"])
    }


def test_past_minutes_go_back_over_days_on_real_only(kis: Any) -> None:
    caller = kis(virtual=False)
    params = SAMSUNG | {"FID_INPUT_HOUR_1": "100000", "FID_INPUT_DATE_1": "20261120"}
    path = QUOTATIONS + "inquire-time-dailychartprice"
    rows = caller.json("GET", path, "FHKST03010230", params | {"FID_PW_DATA_INCU_YN": "Y"})["output2"]
    assert len(rows) == 120
    stamps = [row["stck_bsop_date"] + row["stck_cntg_hour"] for row in rows]
    assert stamps == sorted(stamps, reverse=True)
    assert stamps[0] == "20261120100000"
    assert stamps[-1] < "20261120"
    only = caller.json("GET", path, "FHKST03010230", params | {"FID_PW_DATA_INCU_YN": "N"})["output2"]
    assert {row["stck_bsop_date"] for row in only} == {"20261120"}
    assert kis().json("GET", path, "FHKST03010230", params)["msg_cd"] == "EGW02006"


def test_the_book_holds_ten_levels_either_side(kis: Any) -> None:
    answer = kis().json("GET", QUOTATIONS + "inquire-asking-price-exp-ccn", "FHKST01010200", SAMSUNG)
    book = answer["output1"]
    asks, bids = ([int(book[f"{side}{n}"]) for n in range(1, 11)] for side in ("askp", "bidp"))
    assert asks == sorted(asks)
    assert bids == sorted(bids, reverse=True)
    assert bids[0] < asks[0]
    assert sum(int(book[f"askp_rsqn{n}"]) for n in range(1, 11)) <= int(book["total_askp_rsqn"])


def test_many_symbols_in_one_call(kis: Any) -> None:
    caller = kis(virtual=False)
    params = {}
    for number, symbol in enumerate(("005930", "000660", "999999"), 1):
        params |= {f"FID_COND_MRKT_DIV_CODE_{number}": "J", f"FID_INPUT_ISCD_{number}": symbol}
    rows = caller.json("GET", QUOTATIONS + "intstock-multprice", "FHKST11300006", params)["output"]
    assert [row["inter_shrn_iscd"] for row in rows] == ["005930", "000660"]
    assert rows[0]["inter2_prpr"] == caller.quote()["output"]["stck_prpr"]


def test_holidays_are_paged_and_end_with_what_is_known(kis: Any) -> None:
    caller = kis(virtual=False, session="krx")
    path = QUOTATIONS + "chk-holiday"
    params = {"BASS_DT": "20261220", "CTX_AREA_FK": "", "CTX_AREA_NK": ""}
    first = caller.json("GET", path, "CTCA0903R", params)
    days = {row["bass_dt"]: row["opnd_yn"] for row in first["output"]}
    assert len(days) == 24
    assert (days["20261225"], days["20261226"], days["20261228"]) == ("N", "N", "Y")
    assert first["output"][0]["wday_dvsn_cd"] == "01"
    assert first["ctx_area_nk"] == "20270112".ljust(20)
    params["CTX_AREA_NK"] = first["ctx_area_nk"]
    second = caller.call("GET", path, "CTCA0903R", params, tr_cont="N")
    assert b"20270113" in second.body
    params |= {"BASS_DT": "20990101", "CTX_AREA_NK": ""}
    assert caller.json("GET", path, "CTCA0903R", params)["output"] == []


def test_symbol_information(kis: Any) -> None:
    caller = kis(virtual=False)
    params = {"PRDT_TYPE_CD": "300", "PDNO": "005930"}
    found = caller.json("GET", QUOTATIONS + "search-stock-info", "CTPF1002R", params)["output"]
    assert (found["pdno"], found["prdt_abrv_name"], found["std_pdno"]) == (
        "00000A005930",
        "삼성전자",
        "KR7005930003",
    )
    nothing = caller.json("GET", QUOTATIONS + "search-stock-info", "CTPF1002R", params | {"PDNO": "999999"})
    assert (nothing["rt_cd"], nothing["msg_cd"]) == ("7", "KIOK0560")


def test_trades_and_investors_newest_first(kis: Any) -> None:
    caller = kis()
    rows = caller.json("GET", QUOTATIONS + "inquire-ccnl", "FHKST01010300", SAMSUNG)["output"]
    hours = [row["stck_cntg_hour"] for row in rows]
    assert len(rows) == 30
    assert hours == sorted(hours, reverse=True)
    flows = caller.json("GET", QUOTATIONS + "inquire-investor", "FHKST01010900", SAMSUNG)["output"]
    assert len(flows) == 30
    assert flows[0]["prsn_ntby_qty"] == "", "today is not known yet"
    assert sum(int(flows[1][f"{who}_ntby_qty"]) for who in ("prsn", "frgn", "orgn")) == 0
