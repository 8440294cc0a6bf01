"""Every kind of fault does what it says."""

from __future__ import annotations

import json
from pathlib import Path
from typing import Any

import pytest

from pykis.message import TransportError, TransportTimeout
from pykis.simulator import FAULT_KINDS, Fault

PRICE = "/uapi/domestic-stock/v1/quotations/inquire-price"
SAMSUNG = {"FID_COND_MRKT_DIV_CODE": "J", "FID_INPUT_ISCD": "005930"}


def arm(caller: Any, tr_id: str, kind: Any, **other: Any) -> None:
    caller.simulator.faults.add(Fault(tr_id, kind, **other))


def rows(caller: Any) -> list[dict[str, str]]:
    found: list[dict[str, str]] = json.loads(caller.orders().body)["output1"]
    return found


def test_a_lost_request_has_no_effect_a_lost_answer_has(kis: Any) -> None:
    caller = kis()
    arm(caller, "VTTC0012U", "lost_request", nth=(1,))
    arm(caller, "TTTC0012U", "lost_answer", nth=(1,))
    with pytest.raises(TransportTimeout) as lost:
        caller.order("buy", 1, 60000)
    assert lost.value.sent
    assert rows(caller) == []
    with pytest.raises(TransportTimeout):
        caller.order("buy", 2, 60000)
    assert [row["ord_qty"] for row in rows(caller)] == ["2"]
    assert caller.order("buy", 3, 60000)["rt_cd"] == "0"
    orders = [each.fate for each in caller.simulator.gateway.log if each.method == "POST" and "order" in each.path]
    assert orders == ["lost_request", "lost_answer", "answered"]


def test_a_broken_connection_is_no_timeout(kis: Any) -> None:
    caller = kis()
    arm(caller, "*", "lost_answer", abort=True, count=1)
    with pytest.raises(TransportError) as broken:
        caller.quote()
    assert not isinstance(broken.value, TransportTimeout)
    assert caller.quote()["rt_cd"] == "0"


def test_a_late_acceptance_comes_when_it_is_due(kis: Any) -> None:
    caller = kis()
    arm(caller, "VTTC0012U", "late_acceptance", seconds=45, count=1)
    with pytest.raises(TransportTimeout):
        caller.order("buy", 1, 60000)
    assert caller.simulator.advance(caller.now) <= caller.now + 45
    caller.now += 44
    assert rows(caller) == []
    caller.now += 1
    (row,) = rows(caller)
    assert row["ord_tmd"] == "100045"


def test_5xx_before_and_after_the_effect(kis: Any) -> None:
    caller = kis()
    arm(caller, "VTTC0012U", "status_5xx", nth=(1,), status=502)
    arm(caller, "VTTC0012U", "status_5xx", nth=(2,), status=500, code="EGW00001", effect=True)
    assert caller.order("buy", 1, 60000)["msg_cd"] == "EGW00002"
    assert rows(caller) == []
    assert caller.order("buy", 1, 60000)["msg_cd"] == "EGW00001"
    assert len(rows(caller)) == 1


def test_throttles_and_a_dead_token(kis: Any) -> None:
    caller = kis()
    arm(caller, "*", "throttle", nth=(1,))
    arm(caller, "*", "ledger_throttle", nth=(2,))
    arm(caller, "*", "token_revoked", nth=(3,))
    found = [caller.call("GET", PRICE, "FHKST01010100", SAMSUNG) for _ in range(4)]
    assert [json.loads(each.body)["msg_cd"] for each in found] == ["EGW00201", "EGW00215", "EGW00121", "EGW00121"]
    assert {each.status for each in found} == {500}
    dead = caller.token
    caller.now += 61
    assert caller.log_in().token != dead
    arm(caller, "*", "token_revoked", count=1, sticky=True)
    assert caller.quote()["msg_cd"] == "EGW00121"
    caller.now += 61
    again = caller.token
    assert caller.log_in().token == again, "the same dead one is handed out again"
    assert caller.quote()["msg_cd"] == "EGW00121"


def test_a_slow_answer_is_a_timeout_for_who_does_not_wait(kis: Any) -> None:
    caller = kis()
    arm(caller, "FHKST01010100", "slow_answer", seconds=11)
    with pytest.raises(TransportTimeout):
        caller.quote()
    arm(caller, "FHKST01010200", "slow_answer", seconds=3)
    path = PRICE.replace("price", "asking-price-exp-ccn")
    assert caller.json("GET", path, "FHKST01010200", SAMSUNG)["rt_cd"] == "0"


def test_answers_that_are_not_what_they_should_be(kis: Any) -> None:
    caller = kis()
    arm(caller, "FHKST01010100", "missing_field", field="stck_prpr", nth=(1,))
    arm(caller, "FHKST01010100", "unknown_field", nth=(2,))
    arm(caller, "FHKST01010100", "malformed_json", nth=(3,))
    arm(caller, "FHKST01010100", "html_body", nth=(4,), status=502)
    arm(caller, "FHKST01010100", "failed_query", nth=(5,))
    found = [caller.call("GET", PRICE, "FHKST01010100", SAMSUNG) for _ in range(5)]
    assert "stck_prpr" not in json.loads(found[0].body)["output"]
    assert "new_field_of_tomorrow" in json.loads(found[1].body)["output"]
    with pytest.raises(ValueError, match=r"delimiter|Unterminated|Expecting"):
        json.loads(found[2].body)
    assert (found[3].status, found[3].headers["Content-Type"]) == (502, "text/html")
    assert (found[4].status, json.loads(found[4].body)["rt_cd"]) == (200, "1")
    for each in found:
        assert each.headers["Content-Length"] == str(len(each.body))


def test_stale_lists_know_the_past_only(kis: Any) -> None:
    caller = kis()
    caller.order("buy", 1, division="01")
    old = json.loads(caller.balance().body)["output1"]
    caller.now += 10
    caller.order("buy", 2, division="01")
    resting = caller.order("buy", 4, 60000)
    assert json.loads(caller.balance().body)["output1"] != old
    caller.now += 3
    caller.change("cancel", resting)
    arm(caller, "VTTC0081R", "stale_list", seconds=5, nth=(1,))
    arm(caller, "VTTC0081R", "stale_list", seconds=1, nth=(2,))
    arm(caller, "VTTC8434R", "stale_list", seconds=5)
    assert [row["ord_qty"] for row in rows(caller)] == ["1"]
    recent = rows(caller)
    assert [row["ord_qty"] for row in recent] == ["4", "2", "1"], "the cancellation is not in it yet"
    assert (recent[0]["rmn_qty"], recent[0]["cncl_cfrm_qty"]) == ("4", "0")
    assert rows(caller)[1]["rmn_qty"] == "0"
    assert json.loads(caller.balance().body)["output1"] == old


def test_a_short_page_still_says_that_there_is_more(kis: Any) -> None:
    caller = kis()
    for _ in range(4):
        caller.order("buy", 1, 60000)
    arm(caller, "VTTC0081R", "short_page", rows=3, nth=(1,))
    response = caller.orders()
    body = json.loads(response.body)
    assert (len(body["output1"]), response.headers["tr_cont"]) == (3, "F")
    rest = caller.orders(body["ctx_area_fk100"], body["ctx_area_nk100"], "N")
    assert len(json.loads(rest.body)["output1"]) == 1


def test_notices_twice_late_and_never(kis: Any, wire: Any) -> None:
    caller = kis()
    socket = wire(caller)
    socket.say("H0STCNI9", caller.key.hts_id)
    arm(caller, "H0STCNI9", "duplicate_notice", nth=(1,))
    arm(caller, "H0STCNI9", "reordered_notice", nth=(2,))
    arm(caller, "H0STCNI9", "missing_notice", nth=(4,))
    numbers = [caller.order("buy", 1, 60000)["output"]["ODNO"] for _ in range(4)]
    seen = [record[2] for record in socket.notices()]
    assert seen == [numbers[0], numbers[0], numbers[2], numbers[1]]


def test_sockets_drop_break_off_and_fall_silent(kis: Any, wire: Any) -> None:
    caller = kis()
    for kind, ending in (("dropped_socket", "dropped"), ("mid_frame_drop", "mid_frame")):
        socket = wire(caller)
        caller.now += 2
        socket.say("H0STCNT0", "005930")
        arm(caller, "H0STCNT0", kind, count=1)
        texts = socket.later(20)
        assert not any(text.startswith("0|") for text in texts)
        assert socket.session.closing.kind == ending
        assert socket.session.closing.partial.startswith("0|H0STCNT0|") == (ending == "mid_frame")
    socket = wire(caller)
    socket.say("H0STCNT0", "005930")
    arm(caller, "H0STCNT0", "silent_socket", count=1)
    assert socket.later(20) == []
    assert not socket.session.closed
    assert socket.later(50) == [], "no PINGPONG either"


def test_a_dropped_session_may_hold_its_app_key_for_a_while(kis: Any, wire: Any) -> None:
    caller = kis()
    socket = wire(caller)
    socket.say("H0STCNT0", "005930")
    arm(caller, "H0STCNT0", "dropped_socket", count=1, seconds=60)
    socket.later(10)
    again = wire(caller)
    assert again.say("H0STCNT0", "005930")["body"]["msg_cd"] == "OPSP8996"
    again.later(61)
    assert again.say("H0STCNT0", "005930")["body"]["msg_cd"] == "OPSP0000"


def test_garbage_refused_approvals_and_keys_in_use(kis: Any, wire: Any) -> None:
    caller = kis()
    socket = wire(caller)
    arm(caller, "H0STCNT0", "approval_refused", nth=(1,))
    arm(caller, "H0STCNT0", "already_in_use", nth=(2,))
    answers = [socket.say("H0STCNT0", "005930")["body"]["msg_cd"] for _ in range(3)]
    assert answers == ["OPSP0011", "OPSP8996", "OPSP0000"]
    arm(caller, "H0STCNT0", "garbage_frames", rows=3, nth=(1,))
    texts = socket.later(30)
    good = [text for text in texts if text.startswith("0|H0STCNT0|") and text.count("^") >= 46]
    pings = [text for text in texts if "PINGPONG" in text]
    assert len(texts) == len(good) + len(pings) + 3
    arm(caller, "/oauth2/Approval", "approval_refused", count=1)
    body = {"grant_type": "client_credentials", "appkey": caller.key.key, "secretkey": caller.key.secret}
    assert caller.raw("POST", "/oauth2/Approval", body).status == 403


def test_when_a_fault_strikes(kis: Any) -> None:
    def struck(**when: Any) -> list[int]:
        caller = kis(seed=5)
        arm(caller, "*", "throttle", **when)
        found = []
        for number in range(1, 11):
            caller.now += 10
            if caller.quote()["msg_cd"] == "EGW00201":
                found.append(number)
        return found

    begin = kis().now
    assert struck(nth=(2, 5)) == [2, 5]
    assert struck(count=3) == [1, 2, 3]
    assert struck(after=begin + 30, until=begin + 60) == [3, 4, 5]
    half = struck(probability=0.5)
    assert 1 < len(half) < 9
    assert struck(probability=0.5) == half
    assert struck(app_key="somebody else") == []


def test_faults_are_read_from_json_strictly(kis: Any) -> None:
    faults = kis().simulator.faults
    number = faults.add(Fault.read({"tr_id": "VTTC0012U", "kind": "lost_answer", "nth": 2}))
    assert faults.armed()[0][1] == Fault("VTTC0012U", "lost_answer", nth=(2,))
    assert faults.remove(number)
    assert not faults.remove(number)
    for wrong in ({"kind": "nonsense"}, {"kind": "throttle", "tr": "x"}):
        with pytest.raises(ValueError, match=r"kind must be|unknown: tr"):
            Fault.read(wrong)


def test_a_row_of_a_symbol_file_is_malformed(kis: Any) -> None:
    caller, name = kis(), "/common/master/memcode.mst"
    whole = caller.raw("GET", name, {}).body.split(b"\n")
    arm(caller, name, "malformed_row", count=1)
    broken = caller.raw("GET", name, {}).body.split(b"\n")
    assert (broken[1:], len(broken[0]) < len(whole[0])) == (whole[1:], True)
    with pytest.raises(UnicodeDecodeError):
        broken[0].decode("cp949")
    assert caller.raw("GET", name, {}).body.split(b"\n") == whole


def test_no_kind_was_forgotten() -> None:
    here = Path(__file__).read_text(encoding="utf-8")
    assert [kind for kind in FAULT_KINDS if f'"{kind}"' not in here] == []
