"""Tokens, approval keys and header checks as KIS makes them."""

from __future__ import annotations

import json
from base64 import urlsafe_b64decode
from typing import Any

import pytest


def issue(caller: Any, **other: str) -> tuple[int, dict[str, Any]]:
    body = {"grant_type": "client_credentials", "appkey": caller.key.key, "appsecret": caller.key.secret}
    response = caller.raw("POST", "/oauth2/tokenP", body | other)
    return response.status, json.loads(response.body)


def test_a_token_is_a_jwt_that_names_its_app_key_and_lives_a_day(kis: Any) -> None:
    caller = kis(logged_in=False)
    status, body = issue(caller)
    assert status == 200
    assert list(body) == ["access_token", "access_token_token_expired", "token_type", "expires_in"]
    assert (body["token_type"], body["expires_in"]) == ("Bearer", 86400)
    assert body["access_token_token_expired"] == "2026-11-24 10:00:00"
    head, claims, _ = body["access_token"].split(".")
    assert json.loads(urlsafe_b64decode(head + "==")) == {"typ": "JWT", "alg": "HS512"}
    said = json.loads(urlsafe_b64decode(claims + "=="))
    assert said["jti"] == caller.key.key
    assert said["exp"] - said["iat"] == 86400
    assert (len(caller.key.key), len(caller.key.secret)) == (36, 180)


def test_the_same_token_for_six_hours_and_only_once_a_minute(kis: Any) -> None:
    caller = kis(logged_in=False)
    first = issue(caller)[1]["access_token"]
    caller.now += 59
    status, body = issue(caller)
    assert status == 403
    assert body == {
        "error_description": "접근토큰 발급 잠시 후 다시 시도하세요(1분당 1회)",
        "error_code": "EGW00133",
    }
    caller.now += 2
    assert issue(caller)[1]["access_token"] == first
    caller.now += 6 * 3600
    assert issue(caller)[1]["access_token"] != first


def test_a_dead_token_is_refused_and_a_revoked_one_replaced(kis: Any) -> None:
    caller = kis()
    first = caller.token
    assert caller.quote()["rt_cd"] == "0"
    body = {"appkey": caller.key.key, "appsecret": caller.key.secret, "token": first}
    response = caller.raw("POST", "/oauth2/revokeP", body)
    assert (response.status, json.loads(response.body)) == (
        200,
        {"code": 200, "message": "접근토큰 폐기에 성공하였습니다"},
    )
    assert caller.quote()["msg_cd"] == "EGW00121"
    caller.now += 61
    assert caller.log_in().token != first
    assert caller.quote()["rt_cd"] == "0"
    caller.now += 86401
    response = caller.call("GET", "/uapi/domestic-stock/v1/quotations/inquire-price", "FHKST01010100", {})
    assert response.status == 500
    assert json.loads(response.body)["msg_cd"] == "EGW00123"


def test_the_approval_key_wants_secretkey(kis: Any) -> None:
    caller = kis(logged_in=False)
    body = {"grant_type": "client_credentials", "appkey": caller.key.key}
    response = caller.raw("POST", "/oauth2/Approval", body | {"appsecret": caller.key.secret})
    assert json.loads(response.body)["error_code"] == "EGW00104"
    answer = json.loads(caller.raw("POST", "/oauth2/Approval", body | {"secretkey": caller.key.secret}).body)
    assert list(answer) == ["approval_key"]
    assert len(answer["approval_key"]) == 36


def test_a_hash_is_an_echo_and_64_hex(kis: Any) -> None:
    caller = kis(logged_in=False)
    headers = {"appkey": caller.key.key, "appsecret": caller.key.secret}
    answer = json.loads(caller.raw("POST", "/uapi/hashkey", {"ORD_QTY": "1"}, headers).body)
    assert answer["BODY"] == {"ORD_QTY": "1"}
    assert len(bytes.fromhex(answer["HASH"])) == 32


@pytest.mark.parametrize(
    ("change", "code"),
    [
        ({"authorization": "", "appkey": ""}, "IGW00007"),
        ({"authorization": "token"}, "EGW00205"),
        ({"appkey": ""}, "EGW00102"),
        ({"appkey": "nobody"}, "EGW00103"),
        ({"appsecret": ""}, "EGW00104"),
        ({"appsecret": "wrong"}, "EGW00105"),
        ({"authorization": "Bearer nonsense"}, "EGW00121"),
        ({"custtype": "X"}, "EGW00208"),
        ({"tr_id": "FHKST99999999"}, "EGW00310"),
        ({"tr_id": "TTTC8434R"}, "EGW02006"),
        ({"tr_id": "CTCA0903R"}, "EGW02006"),
        ({"tr_id": "FHKST01010200"}, "MCA00124"),
    ],
)
def test_each_wrong_header_has_its_code(kis: Any, change: dict[str, str], code: str) -> None:
    caller = kis()
    params = {"FID_COND_MRKT_DIV_CODE": "J", "FID_INPUT_ISCD": "005930"}
    headers = caller.headers("FHKST01010100") | change
    response = caller.raw("GET", "/uapi/domestic-stock/v1/quotations/inquire-price", params, headers)
    assert response.status == 500
    body = json.loads(response.body)
    assert (body["rt_cd"], body["msg_cd"]) == ("1", code)


def test_a_paper_key_on_the_real_host(kis: Any) -> None:
    caller = kis(virtual=False)
    stranger = caller.simulator.issuer.new_key(caller.key.account, "x", virtual=True)
    caller.key = stranger
    response = caller.call("GET", "/uapi/domestic-stock/v1/quotations/inquire-price", "FHKST01010100", {})
    assert (response.status, json.loads(response.body)["msg_cd"]) == (500, "EGW02004")


def test_keys_are_the_seeds_own(kis: Any) -> None:
    assert kis(seed=1).key == kis(seed=1).key
    assert kis(seed=1).key.key != kis(seed=2).key.key
    assert kis(seed=1).token == kis(seed=1).token
