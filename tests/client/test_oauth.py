"""Approval keys and tokens where KIS says that it is one too many a second."""

from __future__ import annotations

import json

import pytest

from pykis.client.credentials import KisCredentials
from pykis.client.oauth import OAuth
from pykis.errors import KisNetworkError
from pykis.message import Request, Response

CREDENTIALS = KisCredentials(app_key="P" * 36, app_secret="S" * 180)


def answer(status: int, body: dict[str, str]) -> Response:
    return Response(status, {}, json.dumps(body).encode())


TOO_MANY = answer(500, {"rt_cd": "1", "msg_cd": "EGW00201", "msg1": "초당 거래건수를 초과하였습니다."})
BROKEN = answer(500, {"rt_cd": "1", "msg_cd": "EGW00002"})
KEY = answer(200, {"approval_key": "a key"})


def asked(*replies: Response) -> tuple[OAuth, list[int], list[Request]]:
    left, pauses, sent = list(replies), list[int](), list[Request]()

    def send(request: Request) -> Response:
        sent.append(request)
        return left.pop(0)

    return OAuth(send, CREDENTIALS, pauses.append, 1.0), pauses, sent


def test_one_too_many_a_second_is_waited_for_longer_than_a_failure() -> None:
    oauth, pauses, sent = asked(*[TOO_MANY] * 5, KEY)
    assert oauth.approve() == "a key"
    assert (pauses, len(sent)) == ([1, 2, 3, 4, 5], 6)


@pytest.mark.parametrize(("reply", "tries"), [(TOO_MANY, 6), (BROKEN, 3)])
def test_what_lasts_is_raised(reply: Response, tries: int) -> None:
    oauth, pauses, sent = asked(*[reply] * 9)
    with pytest.raises(KisNetworkError):
        oauth.approve()
    assert (len(pauses), len(sent)) == (tries - 1, tries)
