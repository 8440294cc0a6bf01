"""What nothing models is answered true to its schema, the same for the same question, and never taken for an event."""

from __future__ import annotations

import json
import re
from typing import Any

import pytest

from pykis.simulator.contracts import contract_months
from pykis.simulator.instruments import Instrument
from pykis.simulator.pools import Named, overseas_series
from pykis.simulator.served import served
from pykis.simulator.symbol_answers import isin
from pykis.simulator.synthetic import Invention
from pykis.simulator.table import FEEDS, TABLE

PENSION = "/uapi/domestic-stock/v1/trading/pension/inquire-balance"
LENDING = "/uapi/domestic-stock/v1/quotations/lendable-by-company"
CREDIT = "/uapi/domestic-stock/v1/trading/order-credit"
PATTERNS = {"n": r"-?\d+", "d": r"-?\d+(\.\d+)?", "y": r"20\d{6}", "h": r"([01]\d|2[0-3])[0-5]\d[0-5]\d", "f": "[YN]"}


def pension(caller: Any, key: str = "", tr_cont: str = "", **other: str) -> Any:
    params = caller.mine | {"ACCA_DVSN_CD": "00", "INQR_DVSN": "00"} | other
    params |= {"CTX_AREA_FK100": "", "CTX_AREA_NK100": key}
    return caller.call("GET", PENSION, "TTTC2208R", params, tr_cont=tr_cont)


def credit(caller: Any, **other: str) -> Any:
    params = caller.mine | {"PDNO": "005930", "CRDT_TYPE": "21", "LOAN_DT": "20261123", "ORD_DVSN": "00"}
    params |= {"ORD_QTY": "3", "ORD_UNPR": "60000"} | other
    return caller.json("POST", CREDIT, "TTTC0052U", params)


def test_every_tr_and_every_feed_is_served() -> None:
    for virtual in (False, True):
        offered = {row.tr_id for row in TABLE.values() if (row.paper if virtual else row.real)}
        assert offered <= set(served(virtual=virtual))
    assert len({row.endpoint.name for row in TABLE.values()}) == 272  # and the two that hand out tokens and keys
    assert len({row.name for row in FEEDS.values()}) == 60


def test_the_same_question_has_the_same_answer(kis: Any) -> None:
    caller = kis(virtual=False)
    assert pension(caller).body == pension(caller).body
    assert pension(caller).body != pension(caller, INQR_DVSN="01").body


def test_a_value_is_what_its_field_declares() -> None:
    kinds = {"n": "total_qty", "d": "stck_prpr", "y": "bsop_date", "h": "bsop_hour", "f": "any_yn"}
    invention = Invention("seed", 1_795_395_600.0, {}, [Named("005930", "삼성전자")], abroad=False)
    days = []
    for row in range(40):
        record = invention.record(list(kinds.values()), "".join(kinds), row)
        for kind, name in kinds.items():
            assert re.fullmatch(PATTERNS[kind], record[name]), (name, record[name])
        days.append(record["bsop_date"])
    assert days[:3] == ["20261123", "20261120", "20261119"]
    assert days == sorted(set(days), reverse=True), "weekdays, newest first, each once"


def listed_codes(simulator: Any) -> set[str]:
    """Whatever can be asked further."""
    world = simulator.world
    floors = (world.market, world.futures.market, world.bonds.market)
    codes = {each.symbol for floor in floors for each in floor.instruments}
    codes |= {each.code for each in world.abroad.market.instruments}
    codes |= {isin(each) for each in world.market.instruments if each.kind in ("stock", "elw")}
    return codes | {overseas_series(month) for month in contract_months(world.market.day)} | {"2001"}


def test_a_percentage_is_no_price_and_a_share_earns_less_than_it_costs() -> None:
    about = Named("005930", "삼성전자", price=lambda: 72_000.0)
    wires = ("chgrate", "grs", "roe_val", "bond_mnrt_prpr", "eps", "sps", "bps", "per_sto_divi_amt", "stac_yymm")
    for row in range(20):
        made = Invention("one", 1_795_400_000.0, {}, [about], abroad=False).record(wires, "dddddddd" + "t", row)
        assert all(0 < float(made[wire]) < 30 for wire in wires[:4])
        assert (
            0 < float(made["per_sto_divi_amt"]) < float(made["eps"]) < float(made["bps"]) < 72_000 < float(made["sps"])
        )
        assert re.fullmatch(r"20\d{4}", made["stac_yymm"])


def test_symbols_in_made_up_rows_are_listed(kis: Any) -> None:
    caller = kis(virtual=False)
    every = served(virtual=False)
    made_up, known, told = every["TTTC2208R"].handler, listed_codes(caller.simulator), 0
    for row in TABLE.values():
        found = every.get(row.tr_id)
        if found is None or found.handler is not made_up or row.former or row.endpoint.order:
            continue
        params = dict.fromkeys((param.wire.upper() for param in row.endpoint.params), "") | caller.mine
        answer = caller.json("GET", row.endpoint.path, row.tr_id, params)
        for block in row.endpoint.blocks:
            records = answer[block.name] if block.kind == "list" else [answer[block.name]]
            for name in (name for name, kind in zip(block.fields, block.types, strict=True) if kind == "t"):
                if re.search(r"(iscd|pdno|symb|jong_code|sht_cd|^code)\d*$", name.lower()):
                    codes = {record[name] for record in records}
                    assert codes <= known, (row.endpoint.name, name, codes - known)
                    told += 1
    assert told > 60


def test_a_hit_of_a_condition_is_told_with_its_name_and_price(kis: Any) -> None:
    caller = kis(virtual=False)
    path = "/uapi/domestic-stock/v1/quotations/psearch-result"
    hits = caller.json("GET", path, "HHKST03900400", {"USER_ID": "me", "SEQ": "0"})["output2"]
    assert len({hit["code"] for hit in hits}) == len(hits)
    for hit in hits[:3]:
        assert hit["name"] == caller.simulator.market.name(hit["code"])
        assert float(hit["price"]) == float(caller.quote(hit["code"])["output"]["stck_prpr"])


def test_a_ranking_abroad_is_of_the_exchange_asked_for(kis: Any) -> None:
    caller = kis(virtual=False)
    endpoint = TABLE["HHDFS76350100"].endpoint
    for excd in ("NAS", "HKS"):
        params = dict.fromkeys((param.wire.upper() for param in endpoint.params), "") | {"EXCD": excd}
        rows = caller.json("GET", endpoint.path, "HHDFS76350100", params)["output2"]
        for row in rows:
            stock = caller.simulator.abroad.stock(excd, row["symb"])
            assert (row["excd"], row["name"], row["ename"]) == (excd, stock.name, stock.english)


def test_what_was_asked_is_repeated(kis: Any) -> None:
    caller = kis(virtual=False)
    params = {"EXCG_DVSN_CD": "00", "PDNO": "005930", "THCO_STLN_PSBL_YN": "Y", "INQR_DVSN_1": "0"}
    params |= {"CTX_AREA_FK200": "", "CTX_AREA_NK100": ""}
    answer = caller.json("GET", LENDING, "CTSC2702R", params)
    assert {row["pdno"] for row in answer["output1"]} == {"005930"}


def test_pages_go_on_where_the_last_one_ended(kis: Any) -> None:
    caller = kis(virtual=False)
    seen: list[Any] = []
    conts: list[str] = []
    key, tr_cont = "", ""
    for _ in range(3):
        response = pension(caller, key, tr_cont)
        body = json.loads(response.body)
        seen += body["output1"]
        conts.append(response.headers["tr_cont"])
        key, tr_cont = body["ctx_area_nk100"], "N"
        assert len(body["ctx_area_fk100"]) == 100
    assert conts == ["F", "M", "D"]
    assert len(seen) == len({str(row) for row in seen}) == 25
    assert key.strip() == ""


def test_an_order_gets_a_number_of_its_own_and_changes_nothing(kis: Any) -> None:
    caller = kis(virtual=False)
    first, second = credit(caller), credit(caller)
    assert (first["rt_cd"], first["msg_cd"]) == ("0", "APBK0013")
    assert int(second["output"]["ODNO"]) == int(first["output"]["ODNO"]) + 1
    assert json.loads(caller.orders().body)["output1"] == []
    assert caller.order("buy", 1, 60000)["output"]["ODNO"] == "0000000001", "the ledger numbers its own orders alone"


@pytest.mark.parametrize("name", ["PDNO", "ORD_QTY"])
def test_an_order_without_what_it_is_about_is_refused(kis: Any, name: str) -> None:
    caller = kis(virtual=False)
    assert credit(caller, **{name: " "})["msg_cd"] == "OPSQ2002"


def test_another_account_is_refused(kis: Any) -> None:
    caller = kis(virtual=False)
    assert json.loads(pension(caller, CANO="99999999").body)["msg_cd"] == "OPSQ2000"


def test_paper_serves_no_more_than_kis_does(kis: Any) -> None:
    caller = kis()
    assert json.loads(pension(caller).body)["msg_cd"] == "EGW02006"


def test_a_feed_tells_a_record_a_second_while_it_is_wanted(kis: Any, wire: Any) -> None:
    socket = wire(kis(virtual=False))
    assert socket.say("H0STMBC0", "005930")["body"]["msg_cd"] == "OPSP0000"
    frames = [text for _ in range(3) for text in socket.later(1.0) if text.startswith("0|")]
    assert len(frames) == 3
    records = [text.split("|", 3)[3].split("^") for text in frames]
    assert {len(record) for record in records} == {len(FEEDS["H0STMBC0"].layout)}
    assert {record[0] for record in records} == {"005930"}
    late = [text for text in socket.later(30.0) if text.startswith("0|")]
    assert len(late) == 1, "of what was missed only the newest"
    socket.say("H0STMBC0", "005930", "2")
    assert [text for text in socket.later(5.0) if text.startswith("0|")] == []


def test_a_notice_comes_after_an_order_and_never_by_itself(kis: Any, wire: Any) -> None:
    caller = kis(virtual=False)
    socket = wire(caller)
    socket.say("HDFFF1C0", caller.key.hts_id)
    assert socket.notices(socket.later(60.0)) == []
    params = caller.mine | {"OVRS_FUTR_FX_PDNO": "6NU26", "SLL_BUY_DVSN_CD": "02", "PRIC_DVSN_CD": "1"}
    params |= {"FM_LQD_USTL_CCLD_DT": "", "FM_LQD_USTL_CCNO": "", "FM_LIMIT_ORD_PRIC": "100", "FM_STOP_ORD_PRIC": ""}
    params |= {"FM_ORD_QTY": "1", "FM_LQD_LMT_ORD_PRIC": "", "FM_LQD_STOP_ORD_PRIC": "", "CCLD_CNDT_CD": "6"}
    params |= {"CPLX_ORD_DVSN_CD": "0", "ECIS_RSVN_ORD_YN": "N", "FM_HDGE_ORD_SCRN_YN": "N"}
    answer = caller.json("POST", "/uapi/overseas-futureoption/v1/trading/order", "OTFM3001U", params)
    (notice,) = socket.notices()
    layout = FEEDS["HDFFF1C0"].layout
    assert len(notice) == len(layout)
    told = dict(zip(layout, notice, strict=True))
    assert told["odno"] == answer["output"]["ODNO"]
    assert (told["user_id"], told["acct_no"]) == (caller.key.hts_id, caller.mine["CANO"] + caller.mine["ACNT_PRDT_CD"])


def test_rows_are_about_nobody_where_nothing_of_a_kind_is_listed(kis: Any) -> None:
    caller = kis(virtual=False, instruments=[Instrument("069500", "KODEX 200", "etf")])
    params = {"EXCG_DVSN_CD": "00", "PDNO": "", "THCO_STLN_PSBL_YN": "Y", "INQR_DVSN_1": "0"}
    params |= {"CTX_AREA_FK200": "", "CTX_AREA_NK100": ""}
    answer = caller.json("GET", LENDING, "CTSC2702R", params)
    assert {row["pdno"] for row in answer["output1"]} == {""}
