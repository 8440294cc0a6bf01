"""What an answer of KIS proves: fine, refused, worth repeating, or nothing at all."""

from __future__ import annotations

import json
from collections.abc import Mapping
from typing import Any, Literal, NamedTuple, cast

from .. import codes
from ..message import Response

__all__ = ["Judged", "judge_order", "judge_read"]

Verdict = Literal["ok", "token", "throttled", "refused", "transient", "junk", "uncertain"]

_EMPTY = ("KIOK0560", "70070000")
"""조회할 내용이 없습니다: nothing to show is no error."""
_TRANSIENT = ("EGW00215", "90020000")
_RECEIPTS = ("ODNO", "RSVN_ORD_SEQ", "OVRS_RSVN_ODNO")
"""주문번호 of an order; reservations (예약주문) answer a number of their own, or only the flag."""
_DONE = "NRML_PRCS_YN"
"""정상처리여부."""


class Judged(NamedTuple):
    """An answer and what it proves."""

    verdict: Verdict
    body: Mapping[str, Any]
    rt_cd: str = ""
    msg_cd: str = ""
    msg1: str = ""

    def __repr__(self) -> str:
        return f"Judged({self.verdict} {self.msg_cd})"  # the body may hold a token or an account


def judge_read(response: Response, *, envelope: bool = True) -> Judged:
    """The answer to a request that changes nothing: anything that may pass is worth repeating.

    Args:
        response: what came.
        envelope: whether it must say rt_cd, as every TR does: without it an empty body would be an empty list.
    """
    body = _parse(response.body)
    if body is None:
        return Judged("transient" if response.status >= 500 else "junk", {})
    rt_cd, msg_cd, msg1 = _envelope(body)

    def judged(verdict: Verdict) -> Judged:
        return Judged(verdict, body, rt_cd, msg_cd, msg1)

    if msg_cd in codes.TOKEN_DEAD:
        return judged("token")
    if msg_cd in codes.THROTTLED:
        return judged("throttled")
    if msg_cd in _TRANSIENT or msg_cd.startswith("IGW"):
        return judged("transient")
    if response.status == 200 and (rt_cd == "0" or msg_cd in _EMPTY):
        return judged("ok")
    if response.status == 200 and not (rt_cd or msg_cd):
        return judged("junk" if envelope else "ok")
    lasting = msg_cd in codes.WRONG_QUESTION or codes.effect(msg_cd, rt_cd, response.status) == "refused"
    if response.status >= 500 and not lasting:
        return judged("transient")
    return judged("refused")


def judge_order(response: Response) -> Judged:
    """The answer to an order-type POST (ORDERS, section 1): what does not prove refusal or acceptance is uncertain."""
    body = _parse(response.body)
    if body is None:
        return Judged("uncertain", {}, msg1=f"HTTP {response.status} with a body that cannot be read")
    rt_cd, msg_cd, msg1 = _envelope(body)

    def judged(verdict: Verdict) -> Judged:
        return Judged(verdict, body, rt_cd, msg_cd, msg1)

    effect = codes.effect(msg_cd, rt_cd, response.status)
    if effect == "accepted" and _has_receipt(body):
        return judged("ok")
    if effect == "refused":
        if msg_cd in codes.TOKEN_DEAD:
            return judged("token")
        return judged("throttled" if msg_cd in codes.THROTTLED else "refused")
    return judged("uncertain")


def _parse(body: bytes) -> Mapping[str, Any] | None:
    try:
        parsed: object = json.loads(body)
    except (ValueError, RecursionError):
        return None
    return cast("dict[str, Any]", parsed) if isinstance(parsed, dict) else None


def _envelope(body: Mapping[str, Any]) -> tuple[str, str, str]:
    """rt_cd, msg_cd, msg1; the gateway's own errors name them otherwise."""
    msg_cd = body.get("msg_cd") or body.get("error_code") or ""
    msg1 = body.get("msg1") or body.get("error_description") or ""
    return str(body.get("rt_cd") or "").strip(), str(msg_cd).strip(), str(msg1).strip()


def _has_receipt(body: Mapping[str, Any]) -> bool:
    found = body.get("output")
    if isinstance(found, list):
        rows = cast("list[object]", found)
        found = rows[0] if rows else None
    if not isinstance(found, dict):
        return False
    output = cast("dict[str, object]", found)
    said = {name.upper(): str(value or "").strip() for name, value in output.items()}
    return any(said.get(name, "").strip("0") for name in _RECEIPTS) or said.get(_DONE) == "Y"
