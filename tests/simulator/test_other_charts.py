"""Minutes of futures, and days of indices, shares and rates abroad, out of what trades here."""

from __future__ import annotations

from decimal import Decimal
from itertools import pairwise
from typing import Any

import pytest

FUTURES = "/uapi/domestic-futureoption/v1/quotations/"
ABROAD = "/uapi/overseas-price/v1/quotations/"


def minutes(caller: Any, symbol: str = "101W09", hour: str = "235959", step: str = "60", further: str = "N") -> Any:
    params = {"FID_COND_MRKT_DIV_CODE": "F", "FID_INPUT_ISCD": symbol, "FID_HOUR_CLS_CODE": step}
    params |= {"FID_PW_DATA_INCU_YN": further, "FID_FAKE_TICK_INCU_YN": "N", "FID_INPUT_DATE_1": "20261123"}
    params["FID_INPUT_HOUR_1"] = hour
    return caller.json("GET", FUTURES + "inquire-time-fuopchartprice", "FHKIF03020200", params)


def days(caller: Any, code: str, division: str = "N", period: str = "D", first: str = "20260101") -> Any:
    params = {"FID_COND_MRKT_DIV_CODE": division, "FID_INPUT_ISCD": code, "FID_INPUT_DATE_1": first}
    params |= {"FID_INPUT_DATE_2": "20261123", "FID_PERIOD_DIV_CODE": period}
    return caller.json("GET", ABROAD + "inquire-daily-chartprice", "FHKST03030100", params)


@pytest.mark.parametrize("symbol", ["101W09", "201S03370"])
def test_minutes_of_a_contract_end_at_its_price(caller: Any, symbol: str) -> None:
    answer = minutes(caller, symbol)
    rows, head = answer["output2"], answer["output1"]
    assert len(rows) == 102
    assert [row["stck_cntg_hour"] for row in rows[:2]] == ["095900", "095800"]
    assert rows[0]["futs_prpr"] == head["futs_prpr"]
    assert rows[0]["acml_tr_pbmn"] == head["acml_tr_pbmn"]
    for row in rows:
        low, opened, close, high = (Decimal(row[f"futs_{name}"]) for name in ("lwpr", "oprc", "prpr", "hgpr"))
        assert low <= min(opened, close) <= max(opened, close) <= high


def test_minutes_end_where_they_are_asked_to_and_go_on_into_the_day_before(caller: Any) -> None:
    assert [row["stck_cntg_hour"] for row in minutes(caller, hour="001000")["output2"]] == [
        f"00{minute:02d}00" for minute in range(10, -1, -1)
    ]
    both = minutes(caller, hour="001000", further="Y")["output2"]
    assert {row["stck_bsop_date"] for row in both} == {"20261123", "20261120"}
    assert len(both) == 102
    assert both[11]["stck_cntg_hour"] == "154500"
    long = minutes(caller, step="600")["output2"]
    assert [row["stck_cntg_hour"] for row in long[:2]] == ["095000", "094000"]
    fine, coarse = minutes(caller)["output2"][:10], long[0]
    assert sum(int(row["cntg_vol"]) for row in fine) == int(coarse["cntg_vol"])
    assert minutes(caller, "999X99")["output2"] == []


def test_the_head_of_minutes_tells_the_index(caller: Any) -> None:
    head = minutes(caller)["output1"]
    params = {"FID_COND_MRKT_DIV_CODE": "U", "FID_INPUT_ISCD": "2001"}
    path = "/uapi/domestic-stock/v1/quotations/inquire-index-price"
    index = caller.json("GET", path, "FHPUP02100000", params)["output"]
    assert head["kospi200_nmix"] == index["bstp_nmix_prpr"]
    assert Decimal(head["basis"]) == Decimal(head["futs_prpr"]) - Decimal(head["kospi200_nmix"])


def test_a_us_share_has_the_days_of_its_exchange(caller: Any) -> None:
    answer = days(caller, "AAPL")
    rows = answer["output2"]
    assert len(rows) == 100
    market = caller.simulator.abroad.market
    bars = market.bars("NAS:AAPL", "day", market.day.replace(day=1), market.day)
    assert rows[0]["ovrs_nmix_prpr"] == f"{bars[-1].close / 10_000:.2f}"
    assert answer["output1"]["ovrs_nmix_prpr"] == rows[0]["ovrs_nmix_prpr"]
    for later, earlier in pairwise(rows):
        assert later["ovrs_nmix_prdy_clpr"] == earlier["ovrs_nmix_prpr"]
    assert days(caller, "NOSUCH")["output2"] == []


def test_an_index_abroad_is_moved_by_its_shares_alone(kis: Any) -> None:
    caller = kis(virtual=False)
    market = caller.simulator.abroad.market
    before = {code: Decimal(days(caller, code)["output1"]["ovrs_nmix_prpr"]) for code in ("JP#NI225", "HK#HS")}
    market.set_price("TSE:7203", market.limits("TSE:7203")[1])
    after = {code: Decimal(days(caller, code)["output1"]["ovrs_nmix_prpr"]) for code in before}
    assert after["JP#NI225"] > before["JP#NI225"] * Decimal("1.02")
    assert after["HK#HS"] == before["HK#HS"]
    years = days(caller, "JP#NI225", period="Y", first="20200101")["output2"]
    assert [row["stck_bsop_date"][:4] for row in years] == [str(year) for year in range(2026, 2019, -1)]


def test_a_rate_stands_still(caller: Any) -> None:
    rows = days(caller, "FX@KRW", "X")["output2"]
    dollar = rows[0]["ovrs_nmix_prpr"]
    assert {row["ovrs_nmix_prpr"] for row in rows} == {dollar}
    assert 1_000 < Decimal(dollar) < 2_000
    assert days(caller, "Y0202", "I")["output2"], "government bonds are made up"
