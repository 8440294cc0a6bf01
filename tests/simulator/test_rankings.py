"""Rankings are of the exchange's own numbers: what leads can be quoted, and every bound of the question holds."""

from __future__ import annotations

from decimal import Decimal
from typing import Any

import pytest

from pykis.simulator.table import TABLE

VOLUME, CHANGE, SIZE, BOOK = "FHPST01710000", "FHPST01700000", "FHPST01740000", "FHPST01720000"
EXTREMES, POWER, DISPARITY, BIG = "FHPST01870000", "FHPST01680000", "FHPST01780000", "FHKST190900C0"
WORTH, LIMITS = "FHPST01790000", "FHKST130000C0"
EVERY = (VOLUME, CHANGE, SIZE, BOOK, EXTREMES, POWER, DISPARITY, BIG, WORTH)


def ranked(caller: Any, tr_id: str, **params: str) -> list[dict[str, str]]:
    """The rows of a ranking; what is not given is blank."""
    endpoint = TABLE[tr_id].endpoint
    given = dict.fromkeys((param.wire.upper() for param in endpoint.params), "")
    given |= {"FID_COND_MRKT_DIV_CODE": "J", "FID_INPUT_ISCD": "0000"} | params
    rows: list[dict[str, str]] = caller.json("GET", endpoint.path, tr_id, given)["output"]
    return rows


def symbols(rows: list[dict[str, str]]) -> list[str]:
    return [row.get("mksc_shrn_iscd") or row["stck_shrn_iscd"] for row in rows]


def numbers(rows: list[dict[str, str]], name: str) -> list[Decimal]:
    return [Decimal(row[name]) for row in rows]


@pytest.mark.parametrize("tr_id", EVERY)
def test_what_leads_can_be_quoted_and_is_told_alike(caller: Any, tr_id: str) -> None:
    rows = ranked(caller, tr_id)
    assert 10 <= len(rows) <= 30
    assert len(set(symbols(rows))) == len(rows)
    for row, symbol in list(zip(rows, symbols(rows), strict=True))[:4]:
        quote = caller.quote(symbol)["output"]
        for name in ("stck_prpr", "prdy_vrss", "prdy_vrss_sign", "prdy_ctrt", "acml_vol"):
            assert row[name] == quote[name]
    if "data_rank" in rows[0]:
        assert [row["data_rank"] for row in rows] == [str(rank) for rank in range(1, len(rows) + 1)]
    assert set(rows[0]) == set(TABLE[tr_id].endpoint.block("output").fields)


@pytest.mark.parametrize(
    ("code", "field"),
    [("0", "acml_vol"), ("1", "vol_inrt"), ("2", "vol_tnrt"), ("3", "acml_tr_pbmn"), ("4", "tr_pbmn_tnrt")],
)
def test_volume_is_ranked_by_what_was_asked_for(caller: Any, code: str, field: str) -> None:
    found = numbers(ranked(caller, VOLUME, FID_BLNG_CLS_CODE=code), field)
    assert found == sorted(found, reverse=True)
    assert len(set(found)) > 1


@pytest.mark.parametrize(("code", "field", "falling"), [
    ("0", "prdy_ctrt", False), ("1", "prdy_ctrt", True),
    ("2", "oprc_vrss_prpr_rate", False), ("3", "oprc_vrss_prpr_rate", True),
])  # fmt: skip
def test_changes_are_ranked_both_ways(caller: Any, code: str, field: str, falling: bool) -> None:
    found = numbers(ranked(caller, CHANGE, FID_RANK_SORT_CLS_CODE=code), field)
    assert found == sorted(found, reverse=not falling)
    assert (found[0] < 0) == falling


def test_a_move_is_seen_at_once(kis: Any) -> None:
    caller = kis(virtual=False)
    market = caller.simulator.market
    market.set_price("293490", market.limits("293490")[1])
    first = ranked(caller, CHANGE, FID_RANK_SORT_CLS_CODE="0")[0]
    assert (first["stck_shrn_iscd"], first["prdy_vrss_sign"]) == ("293490", "1")
    assert first["hgpr_hour"] == "100000"
    (limit,) = ranked(caller, LIMITS, FID_PRC_CLS_CODE="0", FID_DIV_CLS_CODE="0")
    assert (limit["mksc_shrn_iscd"], limit["stck_prpr"], limit["askp_rsqn1"]) == ("293490", limit["stck_mxpr"], "0")
    assert ranked(caller, LIMITS, FID_PRC_CLS_CODE="1", FID_DIV_CLS_CODE="6") == []
    market.set_price("112040", market.base("112040") * 89 // 5000 * 50)
    for near, found in (("6", ["112040"]), ("5", ["112040"]), ("1", [])):
        assert symbols(ranked(caller, LIMITS, FID_PRC_CLS_CODE="1", FID_DIV_CLS_CODE=near)) == found
    assert symbols(ranked(caller, EXTREMES, FID_PRC_CLS_CODE="0"))[0] == "293490"
    for qty in (3_000_000, 5_000_000):
        market.foreign("183410", "buy", qty, market.limits("183410")[0])
        market.foreign("024060", "buy", qty, market.limits("024060")[0])
    leaders = symbols(ranked(caller, BOOK, FID_RANK_SORT_CLS_CODE="0"))
    assert leaders[0] == "024060"
    assert "183410" not in leaders, "KONEX is no part of it"


def test_sides_of_books_and_of_extremes(caller: Any) -> None:
    bids = numbers(ranked(caller, BOOK, FID_RANK_SORT_CLS_CODE="0"), "total_ntsl_bidp_rsqn")
    asks = numbers(ranked(caller, BOOK, FID_RANK_SORT_CLS_CODE="1"), "total_ntsl_bidp_rsqn")
    assert bids == sorted(bids, reverse=True)
    assert asks == sorted(asks)
    assert asks[0] < 0 < bids[0]
    bounds = {"FID_INPUT_CNT_1": "3", "FID_INPUT_CNT_2": "12"}
    for code, field, level in (("0", "hprc_near_rate", "new_hgpr"), ("1", "lwpr_near_rate", "new_lwpr")):
        rows = ranked(caller, EXTREMES, FID_PRC_CLS_CODE=code, **bounds)
        found = numbers(rows, field)
        assert found == sorted(found)
        assert 3 <= found[0] <= found[-1] <= 12
        row = rows[0]
        reached, price = Decimal(row[level]), Decimal(row["stck_prpr"])
        assert abs(price - reached) * 100 / reached == pytest.approx(found[0], abs=Decimal("0.01"))


def test_disparities_are_against_the_mean_of_so_many_days(caller: Any) -> None:
    for days in ("5", "60"):
        rows = ranked(caller, DISPARITY, FID_HOUR_CLS_CODE=days, FID_RANK_SORT_CLS_CODE="1")
        found = numbers(rows, f"d{days}_dsrt")
        assert found == sorted(found)
    row = rows[0]
    params = {"FID_COND_MRKT_DIV_CODE": "J", "FID_INPUT_ISCD": row["mksc_shrn_iscd"], "FID_PERIOD_DIV_CODE": "D"}
    params |= {"FID_ORG_ADJ_PRC": "0"}
    path = "/uapi/domestic-stock/v1/quotations/inquire-daily-price"
    closes = numbers(caller.json("GET", path, "FHKST01010400", params)["output"], "stck_clpr")[:5]
    assert closes[0] * 500 / sum(closes, Decimal(0)) == pytest.approx(Decimal(row["d5_dsrt"]), abs=Decimal("0.01"))


def test_worth_is_ranked_by_one_measure_and_is_that_of_the_quote(caller: Any) -> None:
    for code, field in (("23", "per"), ("24", "pbr"), ("27", "eps"), ("29", "ebitda")):
        rows = ranked(caller, WORTH, FID_RANK_SORT_CLS_CODE=code)
        found = numbers(rows, field)
        assert found == sorted(found, reverse=True)
        assert len(set(found)) > 1
        quote = caller.quote(rows[0]["mksc_shrn_iscd"])["output"]
        assert [rows[0][name] for name in ("per", "pbr", "eps")] == [quote[name] for name in ("per", "pbr", "eps")]


def test_of_big_trades_only_big_ones_count(caller: Any) -> None:
    every = ranked(caller, BIG, FID_INPUT_ISCD_2="005930")
    assert symbols(every) == ["005930"]
    counted = [every[0], *(ranked(caller, BIG, FID_INPUT_ISCD_2="005930", FID_INPUT_PRICE_1=least)[0]
                           for least in ("100000000", "100000000000"))]  # fmt: skip
    sums = [int(row["shnu_cntg_csnu"]) + int(row["seln_cntg_csnu"]) for row in counted]
    assert sums[0] >= sums[1] > sums[2] == 0
    for code, name in (("0", "shnu_cntg_csnu"), ("1", "seln_cntg_csnu")):
        found = numbers(ranked(caller, BIG, FID_RANK_SORT_CLS_CODE=code), name)
        assert found == sorted(found, reverse=True)


def test_markets_kinds_and_exclusions(caller: Any) -> None:
    listed = caller.simulator.market.instruments
    boards = {code: {listed[each].board for each in symbols(ranked(caller, VOLUME, FID_INPUT_ISCD=code))}
              for code in ("0000", "0001", "1001")}  # fmt: skip
    assert boards == {"0000": {"KOSPI", "KOSDAQ"}, "0001": {"KOSPI"}, "1001": {"KOSDAQ"}}
    assert {listed[each].sector for each in symbols(ranked(caller, VOLUME, FID_INPUT_ISCD="0009"))} == {"제약"}
    assert all(listed[each].nxt for each in symbols(ranked(caller, VOLUME, FID_COND_MRKT_DIV_CODE="NX")))
    warrants = ranked(caller, VOLUME, FID_COND_MRKT_DIV_CODE="W")
    assert {listed[each].kind for each in symbols(warrants)} == {"elw"}
    assert symbols(ranked(caller, VOLUME, FID_DIV_CLS_CODE="2")) == ["00680K"]
    for mask, gone in (("0000001000", "etf"), ("0000000100", "etn"), ("0000001100", "etf")):
        kinds = {listed[each].kind for each in symbols(ranked(caller, VOLUME, FID_TRGT_EXLS_CLS_CODE=mask))}
        assert gone not in kinds
    assert {listed[each].kind for each in symbols(ranked(caller, SIZE))} == {"stock"}
    assert ranked(caller, VOLUME, FID_TRGT_CLS_CODE="000010000") == []
    assert len(ranked(caller, VOLUME, FID_TRGT_CLS_CODE="100000000")) == 30


@pytest.mark.parametrize("tr_id", [VOLUME, CHANGE, SIZE, BOOK, POWER])
def test_prices_volumes_and_counts_are_bounds(caller: Any, tr_id: str) -> None:
    bounds = {"FID_INPUT_PRICE_1": "50000", "FID_INPUT_PRICE_2": "150000", "FID_VOL_CNT": "500000"}
    rows = ranked(caller, tr_id, **bounds)
    assert rows
    assert all(50_000 <= price <= 150_000 for price in numbers(rows, "stck_prpr"))
    assert all(volume >= 500_000 for volume in numbers(rows, "acml_vol"))
    assert len(ranked(caller, tr_id, FID_INPUT_PRICE_1="0", FID_INPUT_PRICE_2="0", FID_VOL_CNT="0")) == 30


def test_a_range_of_changes_and_a_count(caller: Any) -> None:
    rows = ranked(caller, CHANGE, FID_RSFL_RATE1="0.5", FID_RSFL_RATE2="2")
    found = numbers(rows, "prdy_ctrt")
    assert 0 < len(found) < 30
    assert all(Decimal("0.5") <= rate <= 2 for rate in found)
    assert len(ranked(caller, CHANGE, FID_INPUT_CNT_1="7")) == 7
    endpoint = TABLE[CHANGE].endpoint
    given = dict.fromkeys((param.wire.upper() for param in endpoint.params), "") | {"FID_INPUT_PRICE_1": "cheap"}
    assert caller.json("GET", endpoint.path, CHANGE, given)["msg_cd"] == "OPSQ2002"
