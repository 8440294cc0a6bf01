"""ETF, ETN and ELW trade like shares; a fund's worth follows its basket, a warrant its share."""

from __future__ import annotations

import io
import json
import zipfile
from datetime import date
from decimal import Decimal
from itertools import pairwise
from typing import Any

import pytest

from pykis.simulator.history import Bar
from pykis.simulator.table import FEEDS, TABLE

QUOTATIONS = "/uapi/domestic-stock/v1/quotations/"
FUNDS = "/uapi/etfetn/v1/quotations/"
CALL, PUT = "57LA50", "57LB38"


def fund(caller: Any, path: str, tr_id: str, symbol: str = "069500", **params: str) -> Any:
    return caller.json("GET", FUNDS + path, tr_id, {"FID_COND_MRKT_DIV_CODE": "J", "FID_INPUT_ISCD": symbol} | params)


def elw(caller: Any, symbol: str = CALL) -> dict[str, str]:
    params = {"FID_COND_MRKT_DIV_CODE": "W", "FID_INPUT_ISCD": symbol}
    found: dict[str, str] = caller.json("GET", QUOTATIONS + "inquire-elw-price", "FHKEW15010000", params)["output"]
    return found


def test_a_fund_is_worth_its_last_close_moved_as_its_index(caller: Any) -> None:
    params = {"FID_COND_MRKT_DIV_CODE": "U", "FID_INPUT_ISCD": "2001"}
    index = caller.json("GET", QUOTATIONS + "inquire-index-price", "FHPUP02100000", params)["output"]
    level = Decimal(index["bstp_nmix_prpr"])
    moved = Decimal(index["bstp_nmix_prdy_vrss"]) / (level - Decimal(index["bstp_nmix_prdy_vrss"]))
    assert moved
    for symbol, multiple in (("069500", 1), ("122630", 2), ("114800", -1), ("252670", -2)):
        found = fund(caller, "inquire-price", "FHPST02400000", symbol)["output"]
        base = Decimal(found["stck_sdpr"])
        assert Decimal(found["nav"]) == pytest.approx(base * (1 + multiple * moved), abs=Decimal("0.01"))
        assert Decimal(found["nav_prdy_vrss"]) == Decimal(found["nav"]) - base
        assert Decimal(found["etf_trc_ert_mltp"]) == multiple
        price = Decimal(found["stck_prpr"])
        apart = (price / Decimal(found["nav"]) - 1) * 100
        assert Decimal(found["dprt"]) == pytest.approx(apart, abs=Decimal("0.01"))


def test_a_basket_is_made_of_shares_that_can_be_quoted(caller: Any) -> None:
    answer = fund(caller, "inquire-component-stock-price", "FHKST121600C0", FID_COND_SCR_DIV_CODE="11216")
    rows = answer["output2"]
    assert len(rows) == int(answer["output1"]["etf_cnfg_issu_cnt"]) > 30
    assert rows[0]["stck_shrn_iscd"] == "005930"
    weights = [Decimal(row["etf_cnfg_issu_rlim"]) for row in rows]
    assert weights == sorted(weights, reverse=True)
    assert sum(weights) == pytest.approx(100, abs=Decimal("0.2"))
    for row in rows[:3]:
        assert row["stck_prpr"] == caller.quote(row["stck_shrn_iscd"])["output"]["stck_prpr"]
    inverse = fund(caller, "inquire-component-stock-price", "FHKST121600C0", "114800", FID_COND_SCR_DIV_CODE="11216")
    assert inverse["output2"] == []


def test_net_asset_values_by_minute_and_day(caller: Any) -> None:
    now = fund(caller, "nav-comparison-trend", "FHPST02440000")
    rows = fund(caller, "nav-comparison-time-trend", "FHPST02440100", FID_HOUR_CLS_CODE="180")["output"]
    assert [row["bsop_hour"] for row in rows[:2]] == ["095700", "095400"]
    assert (rows[0]["nav"], rows[0]["stck_prpr"]) == (now["output2"]["nav"], now["output1"]["stck_prpr"])
    dates = {"FID_INPUT_DATE_1": "20261101", "FID_INPUT_DATE_2": "20261123"}
    days = fund(caller, "nav-comparison-daily-trend", "FHPST02440200", **dates)["output"]
    assert [row["stck_bsop_date"] for row in days[:3]] == ["20261123", "20261120", "20261119"]
    assert days[-1]["stck_bsop_date"] == "20261102"
    assert days[0]["nav"] == now["output2"]["nav"]
    for row in days:
        assert Decimal(row["nav_vrss_prpr"]) == Decimal(row["stck_clpr"]) - Decimal(row["nav"])


def test_a_warrant_tells_its_share(caller: Any) -> None:
    share = caller.quote()["output"]
    for symbol, rises in ((CALL, 1), (PUT, -1)):
        found = elw(caller, symbol)
        assert (found["unas_shrn_iscd"], found["unas_prpr"]) == ("005930", share["stck_prpr"])
        assert found["atm_cls_name"] == "OTM"
        assert (Decimal(found["acpr"]) - Decimal(found["unas_prpr"])) * rises > 0
        assert abs(Decimal(found["elw_prpr"]) - Decimal(found["hts_thpr"])) <= 10
    assert elw(caller, "005930")["elw_prpr"] == ""


def test_a_warrant_follows_its_share(kis: Any) -> None:
    caller = kis(virtual=False)
    market = caller.simulator.market
    before = {symbol: market.quote(symbol).bid for symbol in (CALL, PUT)}
    market.set_price("005930", market.limits("005930")[1])
    caller.now += 60
    caller.simulator.advance(caller.now)
    assert market.quote(CALL).bid > before[CALL] * 3
    assert market.quote(PUT).bid < before[PUT] / 3
    assert elw(caller)["atm_cls_name"] == "ITM"
    closes = {
        symbol: market.history.daily(symbol, market.day.replace(day=1), market.day) for symbol in (CALL, "005930")
    }
    ways = [[two.close > one.close for one, two in pairwise(bars)] for bars in closes.values()]
    alike = sum(one == two for one, two in zip(*ways, strict=True))
    assert alike >= len(ways[0]) * 0.8, "its days before today too"


@pytest.mark.parametrize(("symbol", "tick"), [(CALL, 5), ("Q500001", 5), ("Q530036", 1), ("069500", 5)])
def test_they_are_bought_told_held_and_sold(kis: Any, wire: Any, symbol: str, tick: int) -> None:
    caller = kis()
    socket = wire(caller)
    socket.say("H0STCNI9", caller.key.hts_id)
    ask = caller.simulator.market.quote(symbol).ask
    order = caller.order("buy", 1, ask, PDNO=symbol)
    assert order["rt_cd"] == "0"
    notices = socket.notices(socket.later(1.0))
    assert [(notice[8], notice[13]) for notice in notices] == [(symbol, "1"), (symbol, "2")]
    (row,) = json.loads(caller.balance().body)["output1"]
    assert (row["pdno"], row["hldg_qty"], row["pchs_amt"]) == (symbol, "1", str(ask))
    if tick > 1:
        assert caller.order("buy", 1, ask - 1, PDNO=symbol)["msg_cd"] == "40030000", "off the tick"
    assert caller.order("sell", 1, caller.simulator.market.quote(symbol).bid, PDNO=symbol)["rt_cd"] == "0"
    (sold,) = caller.simulator.ledger.sales(
        caller.key.account, caller.simulator.market.day, caller.simulator.market.day
    )
    assert sold.tax == 0


def test_only_warrants_have_no_limits(kis: Any) -> None:
    market = kis().simulator.market
    assert market.limits(CALL) == (5, 10**9)
    lower, upper = market.limits("Q500001")
    assert (lower, upper) == (7_175, 13_315)


def listed(caller: Any, tr_id: str, **params: str) -> list[dict[str, str]]:
    """The rows of a list of warrants; what is not given is blank."""
    endpoint = TABLE[tr_id].endpoint
    given = dict.fromkeys((param.wire.upper() for param in endpoint.params), "") | params
    rows: list[dict[str, str]] = caller.json("GET", endpoint.path, tr_id, given)["output"]
    return rows


def codes(rows: list[dict[str, str]]) -> list[str]:
    return [row["elw_shrn_iscd"] for row in rows]


def test_lists_of_warrants_agree_with_their_quotes(caller: Any) -> None:
    for tr_id, field in (("FHPEW02770000", "prdy_ctrt"), ("FHPEW02780000", "acml_vol"), ("FHPEW02790000", "lvrg_val")):
        rows = listed(caller, tr_id, FID_UNAS_INPUT_ISCD="000000", FID_INPUT_ISCD="00000")
        assert len(rows) == 5
        ranked = [Decimal(row[field]) for row in rows]
        assert ranked == sorted(ranked, reverse=True)
        assert len(set(ranked)) > 1
        for row in rows:
            quote = elw(caller, row["elw_shrn_iscd"])
            assert (row["elw_prpr"], row["acml_vol"], row["acpr"]) == tuple(
                quote[name] for name in ("elw_prpr", "acml_vol", "acpr")
            )
    (put,) = listed(caller, "FHPEW02850000", FID_UNAS_INPUT_ISCD="005930", FID_DIV_CLS_CODE="2")
    assert put["elw_shrn_iscd"] == PUT
    assert float(put["delta_val"]) < 0 < float(put["gama"])
    falls = [Decimal(row["prdy_ctrt"]) for row in listed(caller, "FHPEW02770000", FID_RANK_SORT_CLS_CODE="1")]
    assert falls == sorted(falls)


def test_warrants_are_found_by_share_right_issuer_days_and_bounds(caller: Any) -> None:
    asset, search = "FHKEW154101C0", "FHKEW15100000"
    assert sorted(codes(listed(caller, asset, FID_UNAS_INPUT_ISCD="005930", FID_MRKT_CLS_CODE="A"))) == [CALL, PUT]
    assert codes(listed(caller, asset, FID_UNAS_INPUT_ISCD="005930", FID_MRKT_CLS_CODE="P")) == [PUT]
    assert listed(caller, asset, FID_INPUT_ISCD="00017") == [], "another issuer"
    shares = [row["unas_shrn_iscd"] for row in listed(caller, "FHKEW154100C0", FID_INPUT_ISCD="00003")]
    assert shares == ["005930", "000660", "005380"]
    assert codes(listed(caller, "FHKEW151701C0", FID_INPUT_ISCD=PUT)) == [CALL, PUT]
    every = listed(caller, search, FID_RANK_SORT_CLS_CODE="2", FID_INPUT_CNT_1="2")
    prices = [int(row["elw_prpr"]) for row in every]
    assert prices == sorted(prices)
    dear = listed(caller, search, FID_PRPR_CNT1=str(prices[2] + 1))
    assert 0 < len(dear) < 5
    assert all(int(row["elw_prpr"]) > prices[2] for row in dear)
    assert {row["rght_type_name"] for row in listed(caller, search, FID_DELTA2="-0.0001")} == {"풋"}
    left = int(every[0]["hts_rmnn_dynu"])
    assert listed(caller, search, FID_INPUT_RMNN_DYNU_1=str(left + 1)) == []
    months = {code: len(listed(caller, "FHPEW02770000", FID_INPUT_RMNN_DYNU_1=code)) for code in "01234567"}
    assert sorted(months.values()) == [0, 0, 0, 0, 0, 0, 5, 5]


def told(socket: Any, tr_id: str) -> dict[str, str]:
    """The last record of a feed within some seconds."""
    frames = [text for text in socket.later(5.0) if text.startswith(f"0|{tr_id}|")]
    layout = FEEDS[tr_id].layout
    return dict(zip(layout, frames[-1].split("|", 3)[3].split("^")[-len(layout) :], strict=True))


def test_feeds_tell_warrants_and_funds(kis: Any, wire: Any) -> None:
    caller = kis(virtual=False)
    socket = wire(caller)
    for tr_id in ("H0EWCNT0", "H0EWASP0", "H0EWANC0"):
        assert socket.say(tr_id, "005930")["body"]["msg_cd"] == "OPSP8992"
        assert socket.say(tr_id, CALL)["body"]["msg_cd"] == "OPSP0000"
        found = told(socket, tr_id)
        quote = caller.simulator.market.quote(CALL)
        assert found["mksc_shrn_iscd"] == CALL
        assert (found["askp1"], found["bidp1"]) == (str(quote.ask), str(quote.bid))
        if tr_id != "H0EWASP0":
            assert (found["stck_prpr"], found["acml_vol"]) == (str(quote.price), str(quote.volume))
            assert 0 < float(found["delta"]) < 0.05
        socket.say(tr_id, CALL, "2")
    assert socket.say("H0STNAV0", "005930")["body"]["msg_cd"] == "OPSP8992"
    socket.say("H0STNAV0", "069500")
    one = told(socket, "H0STNAV0")
    caller.simulator.market.set_price("005930", caller.simulator.market.limits("005930")[1])
    two = told(socket, "H0STNAV0")
    assert Decimal(two["nav"]) > Decimal(one["nav"]) * Decimal("1.05")
    assert two["nav"] == two["hprc_nav"] == fund(caller, "nav-comparison-trend", "FHPST02440000")["output2"]["nav"]


def test_master_files_list_them_where_kis_does(kis: Any) -> None:
    caller = kis()
    lines = {}
    for name in ("kospi_code", "elw_code"):
        body = caller.raw("GET", f"/common/master/{name}.mst.zip", {}).body
        lines[name] = zipfile.ZipFile(io.BytesIO(body)).read(f"{name}.mst").decode("cp949")
    assert CALL in lines["elw_code"]
    assert CALL not in lines["kospi_code"]
    assert "Q500001" in lines["kospi_code"]
    assert "005930" in lines["elw_code"], "what a warrant is about"


def test_a_warrant_far_from_its_share_still_has_a_price(kis: Any) -> None:
    caller = kis(virtual=False)
    caller.simulator.market.instruments[CALL].strike *= 100
    assert elw(caller)["tick_conv_prc"] == "0.00"


def test_a_share_of_some_won_has_warrants_too(kis: Any) -> None:
    day = Bar(date(2026, 11, 20), 100, 100, 100, 100, 1_000, 100_000)
    assert elw(kis(virtual=False, data={"005930": [day]}))["acpr"] == "500"
