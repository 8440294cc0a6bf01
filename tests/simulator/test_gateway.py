"""The envelope, the limits and what is checked before a TR is asked."""

from __future__ import annotations

import json
from typing import Any

PRICE = "/uapi/domestic-stock/v1/quotations/inquire-price"


def test_headers_keep_kis_casing_and_the_date_is_simulated(kis: Any) -> None:
    caller = kis()
    response = caller.call("GET", PRICE, "FHKST01010100", {"FID_COND_MRKT_DIV_CODE": "J", "FID_INPUT_ISCD": "005930"})
    assert set(response.headers) == {"Content-Type", "Date", "Content-Length", "tr_id", "tr_cont", "gt_uid"}
    assert response.headers["Date"] == "Mon, 23 Nov 2026 01:00:00 GMT"
    assert response.headers["tr_id"] == "FHKST01010100"
    assert response.headers["tr_cont"] == ""
    assert len(response.headers["gt_uid"]) == 32
    assert response.headers["Content-Length"] == str(len(response.body))


def test_query_names_may_be_lower_case(kis: Any) -> None:
    caller = kis()
    params = {"fid_cond_mrkt_div_code": "J", "fid_input_iscd": "005930"}
    assert caller.json("GET", PRICE, "FHKST01010100", params)["output"]["stck_shrn_iscd"] == "005930"


def test_a_missing_field_a_wrong_account_and_a_wrong_path(kis: Any) -> None:
    caller = kis()
    answer = caller.json("GET", PRICE, "FHKST01010100", {"FID_COND_MRKT_DIV_CODE": "J"})
    assert answer["msg_cd"] == "OPSQ2002"
    other = caller.order("buy", 1, 70000, CANO="99999999")
    assert (other["rt_cd"], other["msg_cd"]) == ("2", "OPSQ2000")
    assert caller.order("buy", 1, 70000, ORD_DVSN=0)["msg_cd"] == "IGW00007", "a value that is no text"
    assert caller.call("GET", "/uapi/nowhere", "FHKST01010100", {}).status == 404


def test_an_unknown_symbol_is_answered_with_zeros(kis: Any) -> None:
    answer = kis().quote("999999")
    assert answer["rt_cd"] == "0"
    assert answer["output"]["stck_prpr"] == "0"
    assert answer["output"]["rprs_mrkt_kor_name"] == ""


def test_eighteen_calls_in_any_second_and_no_more(kis: Any) -> None:
    caller = kis(virtual=False, rest_limit=None)
    codes = []
    for step in range(40):
        caller.now += 1 / 32
        codes.append(caller.quote()["msg_cd"])
        assert codes[-1] in ("MCA00000", "EGW00201"), step
    assert codes[:18] == ["MCA00000"] * 18
    assert codes[18:32] == ["EGW00201"] * 14
    assert codes[32:] == ["MCA00000"] * 8, "the first have left the second"
    assert caller.simulator.throttle.busiest(caller.key.key) == 32
    response = caller.call("GET", PRICE, "FHKST01010100", {})
    assert response.status == 500


def test_paper_takes_one_a_second_for_each_app_key(kis: Any) -> None:
    caller = kis(rest_limit=None)
    assert caller.quote()["msg_cd"] == "MCA00000"
    caller.now += 0.9
    assert caller.quote()["msg_cd"] == "EGW00201"
    other = type(caller)(caller.simulator, caller.simulator.add_account(), caller.now).log_in()
    assert other.quote()["msg_cd"] == "MCA00000"
    caller.now += 0.11
    assert caller.quote()["msg_cd"] == "MCA00000"
    caller.simulator.throttle.limits[caller.key.key] = 5
    assert [caller.quote()["msg_cd"] for _ in range(5)] == ["MCA00000"] * 4 + ["EGW00201"]


def test_what_arrived_can_be_read(kis: Any) -> None:
    caller = kis()
    caller.order("buy", 3, 60000)
    last = caller.simulator.gateway.log[-1]
    assert (last.method, last.tr_id, last.fate, last.status, last.msg_cd) == (
        "POST",
        "VTTC0012U",
        "answered",
        200,
        "40600000",
    )
    assert last.params["ORD_QTY"] == "3"
    assert list(caller.simulator.throttle.arrivals[caller.key.key]) == [caller.now]
    assert caller.key.secret not in str(caller.simulator.gateway.log)


def test_the_same_seed_answers_the_same(kis: Any) -> None:
    def day(seed: int) -> list[Any]:
        caller = kis(seed=seed)
        found = []
        for _ in range(5):
            caller.now += 7
            found += [caller.quote(), caller.order("buy", 1, division="01"), json.loads(caller.balance().body)]
        return found

    assert day(3) == day(3)
    assert day(3) != day(4)


def test_time_that_goes_back_is_answered_at_the_latest(kis: Any) -> None:
    caller = kis()
    caller.now += 100
    first = caller.call("GET", PRICE, "FHKST01010100", {})
    caller.now -= 50
    again = caller.call("GET", PRICE, "FHKST01010100", {})
    assert again.headers["Date"] == first.headers["Date"]
