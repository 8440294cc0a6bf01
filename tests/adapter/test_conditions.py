"""Conditions and watchlists of the HTS: as captured, no hits, nothing private shown."""

from __future__ import annotations

import pickle
from decimal import Decimal

import pytest

from pykis.adapter.conditions import read_conditions, read_watchlists
from pykis.errors import KisAPIError

from .conftest import Desk

TITLES = [
    {"user_id": "hidden", "seq": "0", "grp_nm": "임시그룹", "condition_nm": "RSI전략1_14_9_PER_부채비율"},
    {"user_id": "hidden", "seq": "8", "grp_nm": "", "condition_nm": "투자경고제외"},
]
HIT = {
    "code": "000120", "name": "CJ대한통운", "daebi": "0", "price": "00000138600.0000", "chgrate": "          0.0000",
    "acml_vol": "          0.0000", "trade_amt": "          0.0000", "change": "          0.0000",
    "cttr": "          0.0000", "open": "          0.0000", "high": "          0.0000", "low": "          0.0000",
    "high52": "     148600.0000", "low52": "      69000.0000", "expprice": "00000000000.0000",
    "expchange": "          0.0000", "expchggrate": "       -100.0000", "expcvol": "          0.0000",
    "chgrate2": "          0.0000", "expdaebi": "5", "recprice": "     138600.0000",
    "uplmtprice": "     180100.0000", "dnlmtprice": "      97100.0000", "stotprice": "      31617.9088",
}  # fmt: skip


def test_conditions_and_their_hits_as_printed(desk: Desk) -> None:
    desk.session.answer("psearch_title", {"output2": TITLES})
    desk.session.answer("psearch_result", {"output2": [HIT]})
    first, second = read_conditions(desk.context)
    assert (first.number, first.name, first.group) == ("0", "RSI전략1_14_9_PER_부채비율", "임시그룹")
    assert repr(first) == "<0. RSI전략1_14_9_PER_부채비율 (임시그룹)>"
    assert repr(second) == "<8. 투자경고제외>"
    assert "hidden" not in repr(first) + str(first.to_dict())
    (hit,) = second.hits()
    assert desk.session.asked("psearch_result")[0]["seq"] == "8"
    assert (hit.symbol, hit.price, hit.volume) == ("000120", Decimal(138_600), 0)
    assert (hit.week52_high, hit.upper_limit) == (Decimal(148_600), Decimal(180_100))
    assert hit.market_cap == Decimal("31617.9088")
    hit.to_dict()
    assert repr(hit) == "<CJ대한통운 000120 138,600원 0 +0.00%>"


def test_nothing_found_is_an_empty_table_and_other_refusals_are_errors(desk: Desk) -> None:
    desk.session.answer("psearch_title", {"output2": TITLES})
    condition = read_conditions(desk.context)[0]
    desk.session.answer("psearch_result", KisAPIError("MCA05918", "종목코드 오류입니다.", "HHKST03900400", rt_cd="1"))
    assert len(condition.hits()) == 0
    desk.session.answer("psearch_result", KisAPIError("MCA05762", "조회가 계속 됩니다.", "HHKST03900400", rt_cd="1"))
    with pytest.raises(KisAPIError, match="MCA05762"):
        condition.hits()


def test_watchlists_and_their_stocks_as_printed(desk: Desk) -> None:
    group = {"date": "20240501", "trnm_hour": "101500", "data_rank": "0000000002", "inter_grp_code": "002",
             "inter_grp_name": "관심종목02", "ask_cnt": "22"}  # fmt: skip
    stock = {"fid_mrkt_cls_code": "J", "data_rank": "0000000001", "exch_code": "KRX", "jong_code": "006840",
             "color_code": "-1", "memo": "", "hts_kor_isnm": "AK홀딩스", "fxdt_ntby_qty": "0",
             "cntg_unpr": "0.000000", "cntg_cls_code": "0"}  # fmt: skip
    desk.session.answer("intstock_grouplist", {"output2": [group]})
    desk.session.answer("intstock_stocklist_by_group", {"output1": {}, "output2": [stock]})
    (watchlist,) = read_watchlists(desk.context)
    assert (watchlist.code, watchlist.name, repr(watchlist)) == ("002", "관심종목02", "<002 관심종목02>")
    (watched,) = watchlist.stocks()
    assert desk.session.asked("intstock_stocklist_by_group")[0]["INTER_GRP_CODE"] == "002"
    assert (watched.symbol, watched.rank, watched.exchange, watched.memo) == ("006840", 1, "KRX", None)
    assert repr(watched) == "<AK홀딩스 006840>"


def test_what_asks_cannot_be_pickled_and_says_so(desk: Desk) -> None:
    desk.session.answer("psearch_title", {"output2": TITLES})
    with pytest.raises(TypeError, match="to_dict"):
        pickle.dumps(read_conditions(desk.context)[0])
