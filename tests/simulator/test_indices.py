"""Indices move as their shares do: levels, minutes, days, sectors, feeds; and agree with each other."""

from __future__ import annotations

from datetime import date
from decimal import Decimal
from itertools import pairwise
from typing import Any

import pytest

from pykis.simulator.instruments import Instrument
from pykis.simulator.table import FEEDS

QUOTATIONS = "/uapi/domestic-stock/v1/quotations/"
DAY = 86_400.0


def asked(caller: Any, path: str, tr_id: str, code: str = "0001", **params: str) -> Any:
    params = {"FID_COND_MRKT_DIV_CODE": "U", "FID_INPUT_ISCD": code} | params
    return caller.json("GET", QUOTATIONS + path, tr_id, params)


def level(caller: Any, code: str = "0001") -> dict[str, str]:
    found: dict[str, str] = asked(caller, "inquire-index-price", "FHPUP02100000", code)["output"]
    return found


def chart(caller: Any, code: str = "0001", first: str = "20260101", last: str = "20261123", period: str = "D") -> Any:
    days = {"FID_INPUT_DATE_1": first, "FID_INPUT_DATE_2": last, "FID_PERIOD_DIV_CODE": period}
    return asked(caller, "inquire-daily-indexchartprice", "FHKUP03500100", code, **days)


def worth(caller: Any, board: str) -> tuple[int, int]:
    """Won that the shares of a board are worth, and were worth at the last close."""
    market = caller.simulator.market
    shares = [each for each in market.instruments if each.kind == "stock" and each.board == board]
    now = sum(each.shares * market.price(each.symbol) for each in shares)
    return now, sum(each.shares * market.base(each.symbol) for each in shares)


@pytest.mark.parametrize(("code", "board"), [("0001", "KOSPI"), ("1001", "KOSDAQ")])
def test_a_level_is_the_worth_of_the_shares(caller: Any, code: str, board: str) -> None:
    found = level(caller, code)
    now, before = worth(caller, board)
    base = Decimal(found["bstp_nmix_prpr"]) - Decimal(found["bstp_nmix_prdy_vrss"])
    assert Decimal(found["bstp_nmix_prpr"]) == round(base * now / before, 2)
    counts = [int(found[f"{name}_issu_cnt"]) for name in ("ascn", "stnr", "down")]
    assert sum(counts) == len(caller.simulator.world.indices.members(code))
    assert int(found["acml_vol"]) > 0 < int(found["total_askp_rsqn"])


def test_it_moves_with_its_heaviest_share_and_only_if_that_is_a_member(kis: Any) -> None:
    caller = kis(virtual=False)
    market, indices = caller.simulator.market, caller.simulator.world.indices
    before = {code: indices.level(code) for code in ("0001", "0013", "0021", "1001", "2001")}
    market.set_price("005930", market.limits("005930")[1])
    after = {code: indices.level(code) for code in before}
    assert after["0013"] / before["0013"] > after["2001"] / before["2001"] > 1.08
    assert after["0001"] > before["0001"]
    assert (after["0021"], after["1001"]) == (before["0021"], before["1001"])
    assert indices.breadth("0001").limit_up == 1


def test_futures_tell_the_same_index(caller: Any) -> None:
    params = {"FID_COND_MRKT_DIV_CODE": "F", "FID_INPUT_ISCD": "101W09"}
    answer = caller.json(
        "GET", "/uapi/domestic-futureoption/v1/quotations/inquire-price", "FHMIF10000000", params
    )  # fmt: skip
    index = level(caller, "2001")
    for name in ("bstp_nmix_prpr", "bstp_nmix_prdy_vrss", "prdy_vrss_sign", "bstp_nmix_prdy_ctrt"):
        assert answer["output2"][name] == index[name]
    future = Decimal(answer["output1"]["futs_sdpr"])
    assert abs(future - Decimal("380.00")) < 5, "the near future's last close is that of its index"


def test_days_are_as_many_as_those_of_shares_and_chain_to_today(caller: Any) -> None:
    found = chart(caller, first="20260801")
    rows = found["output2"]
    assert len(rows) == 50
    assert [row["stck_bsop_date"] for row in rows[:2]] == ["20261123", "20261120"]
    now = level(caller)
    assert rows[0]["bstp_nmix_prpr"] == now["bstp_nmix_prpr"]
    assert Decimal(rows[1]["bstp_nmix_prpr"]) == Decimal(now["bstp_nmix_prpr"]) - Decimal(now["bstp_nmix_prdy_vrss"])
    reached = 0
    for row in rows:
        edges = [Decimal(row[f"bstp_nmix_{name}"]) for name in ("lwpr", "oprc", "prpr", "hgpr")]
        assert edges[0] == min(edges)
        assert edges[3] == max(edges)
        reached += edges[0] < min(edges[1:3]) <= max(edges[1:3]) < edges[3]
    assert reached > 40
    market = caller.simulator.market
    shares = {each.symbol: each.shares for each in caller.simulator.world.indices.members("0001")}
    closes = {symbol: market.history.daily(symbol, date(2026, 11, 19), date(2026, 11, 20)) for symbol in shares}
    one, last = (sum(count * closes[symbol][day].close for symbol, count in shares.items()) for day in (0, 1))
    moved = Decimal(rows[1]["bstp_nmix_prpr"]) / Decimal(rows[2]["bstp_nmix_prpr"])
    assert abs(moved - Decimal(last) / Decimal(one)) < Decimal("0.0001")


def test_old_days_weeks_and_an_unknown_code(caller: Any) -> None:
    old = chart(caller, "2001", "20150301", "20150331")["output2"]
    assert {row["stck_bsop_date"][:6] for row in old} == {"201503"}
    asked_week = {"FID_PERIOD_DIV_CODE": "W", "FID_INPUT_DATE_1": "20261120"}
    weeks = asked(caller, "inquire-index-daily-price", "FHPUP02120000", **asked_week)["output2"]
    assert len(weeks) == 100
    assert [row["stck_bsop_date"] for row in weeks[:2]] == ["20261120", "20261113"]
    for one, two in pairwise(weeks):
        change = Decimal(one["bstp_nmix_prpr"]) - Decimal(two["bstp_nmix_prpr"])
        assert change == Decimal(one["bstp_nmix_prdy_vrss"])
    assert level(caller, "9999")["bstp_nmix_prpr"] == ""
    every = chart(caller, first="00000101", last="20261123", period="Y")["output2"]
    assert [row["stck_bsop_date"][:4] for row in every] == [str(year) for year in range(2026, 2014, -1)]


def test_a_played_day_closes_where_it_stood(kis: Any) -> None:
    caller = kis(virtual=False)
    caller.now += DAY
    caller.simulator.advance(caller.now)
    caller.log_in()
    rows = chart(caller, first="20261119", last="20261130")["output2"]
    assert [row["stck_bsop_date"] for row in rows] == ["20261124", "20261123", "20261120", "20261119"]
    assert rows[2]["bstp_nmix_prpr"] == "2850.00"
    now, before = worth(caller, "KOSPI")
    assert Decimal(rows[0]["bstp_nmix_prpr"]) == round(Decimal(rows[1]["bstp_nmix_prpr"]) * now / before, 2)


def test_minutes_follow_each_other_and_sum_up_to_the_day(caller: Any) -> None:
    now = level(caller)
    every = {step: asked(caller, "inquire-index-timeprice", "FHPUP02110200", FID_INPUT_HOUR_1=step)["output"]
             for step in ("60", "600")}  # fmt: skip
    assert [row["bsop_hour"] for row in every["60"][:2]] == ["095900", "095800"]
    assert [row["bsop_hour"] for row in every["600"][:2]] == ["095000", "094000"]
    for rows in every.values():
        assert rows[0]["bstp_nmix_prpr"] == now["bstp_nmix_prpr"]
        assert rows[0]["acml_vol"] == now["acml_vol"]
    params = {"FID_ETC_CLS_CODE": "0", "FID_INPUT_HOUR_1": "60", "FID_PW_DATA_INCU_YN": "Y"}
    found = asked(caller, "inquire-time-indexchartprice", "FHKUP03500200", **params)["output2"]
    assert len(found) == 102
    assert found[0]["bstp_nmix_prpr"] == now["bstp_nmix_prpr"]


def test_every_sector_of_one_market(caller: Any) -> None:
    for market, first in (("K", "0"), ("Q", "13"), ("K2", "2")):
        params = {"FID_COND_SCR_DIV_CODE": "20214", "FID_MRKT_CLS_CODE": market, "FID_BLNG_CLS_CODE": "0"}
        rows = asked(caller, "inquire-index-category-price", "FHPUP02140000", **params)["output2"]
        assert {row["bstp_cls_code"][0] for row in rows} == set(first)
        for row in rows[:3]:
            assert row["bstp_nmix_prpr"] == level(caller, row["bstp_cls_code"])["bstp_nmix_prpr"]


def test_a_preferred_share_is_in_the_market_and_not_in_kospi_200(caller: Any) -> None:
    members = {
        code: {each.symbol for each in caller.simulator.world.indices.members(code)} for code in ("0001", "2001")
    }
    assert members["0001"] - members["2001"] == {"00680K"}


def test_futures_need_no_shares(kis: Any) -> None:
    caller = kis(virtual=False, instruments=[Instrument("293490", "카카오게임즈", board="KOSDAQ")])
    params = {"FID_COND_MRKT_DIV_CODE": "F", "FID_INPUT_ISCD": "101W09"}
    path = "/uapi/domestic-futureoption/v1/quotations/inquire-price"
    for later in (0.0, DAY):
        caller.now += later
        answer = (caller.log_in() if later else caller).json("GET", path, "FHMIF10000000", params)
        assert answer["output2"]["bstp_nmix_prpr"] == "380.00"
    assert level(caller, "2001")["bstp_nmix_prpr"] == ""


def told(socket: Any, tr_id: str) -> dict[str, str]:
    """The last record of a feed within two seconds."""
    frames = [text for text in socket.later(2.0) if text.startswith(f"0|{tr_id}|")]
    values = frames[-1].split("|", 3)[3].split("^")
    return dict(zip(FEEDS[tr_id].layout, values, strict=True))


def test_feeds_tell_the_level_as_it_moves(kis: Any, wire: Any) -> None:
    caller = kis(virtual=False)
    socket = wire(caller)
    for tr_id in ("H0UPCNT0", "H0UPANC0", "H0UPPGM0"):
        assert socket.say(tr_id, "0001")["body"]["msg_cd"] == "OPSP0000"
        assert socket.say(tr_id, "7777")["body"]["msg_cd"] == "OPSP8992"
    one = told(socket, "H0UPCNT0")
    market, indices = caller.simulator.market, caller.simulator.world.indices
    assert one["prpr_nmix"] == f"{indices.level('0001') / 100:.2f}"
    market.set_price("005930", market.limits("005930")[1])
    two, now = told(socket, "H0UPCNT0"), indices.level("0001")
    assert Decimal(two["prpr_nmix"]) > Decimal(one["prpr_nmix"]) * Decimal("1.08")
    assert two["prpr_nmix"] == two["nmix_hgpr"] == f"{now / 100:.2f}"
    assert two["prdy_ctrt"] == f"{now / 2850 - 100:.2f}"
    assert told(socket, "H0UPANC0")["prpr_nmix"] == two["prpr_nmix"]


def test_program_trading_sums_up(kis: Any, wire: Any) -> None:
    socket = wire(kis(virtual=False))
    socket.say("H0UPPGM0", "2001")
    found = {name: int(text) for name, text in told(socket, "H0UPPGM0").items() if text.lstrip("-").isdigit()}
    parts = ("arbt_seln_entm", "arbt_seln_onsl", "nabt_seln_entm", "nabt_seln_onsl")
    assert found["total_seln_qty"] == sum(found[f"{part}_cnqn"] for part in parts) > 0
    assert found["total_seln_qty"] == found["whol_entm_seln_vol"] + found["whol_onsl_seln_vol"]
    assert found["whol_ntby_qty"] == found["shnu_cntg_smtn"] - found["total_seln_qty"]
    assert found["whol_entm_ntby_qt"] == found["whol_entm_shnu_vol"] - found["whol_entm_seln_vol"]
    assert found["arbt_smtn_ntby_qty"] == found["arbt_entm_ntby_qty"] + found["arbt_onsl_ntby_qty"]
    assert 0 < found["total_seln_qty"] < found["acml_vol"]
    assert found["whol_ntby_qty"] < 0, "programs sell what falls"


def test_days_of_one_are_told_where_the_whole_market_holds_nothing(kis: Any) -> None:
    caller = kis(virtual=False, instruments=[Instrument("247540", "에코프로비엠", board="KOSDAQ")])
    params = {"FID_PERIOD_DIV_CODE": "D", "FID_INPUT_DATE_1": "20261120"}
    rows = asked(caller, "inquire-index-daily-price", "FHPUP02120000", "1001", **params)["output2"]
    assert (len(rows), {row["acml_vol_rlim"] for row in rows}) == (100, {"0.00"})
