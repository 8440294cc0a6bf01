"""The stream's control messages as KIS writes them: registrations, their answers, PINGPONG."""

from __future__ import annotations

import json
from typing import Any, cast

from .subscriptions import Reply

__all__ = ["PINGPONG", "read_control", "registration"]

PINGPONG = "PINGPONG"
"""The TR of KIS' sign of life; it is answered with the same text."""


def registration(approval: str, tr_id: str, key: str, on: bool) -> str:
    """A registration (tr_type 1) or its end (2)."""
    header = {"approval_key": approval, "custtype": "P", "tr_type": "1" if on else "2", "content-type": "utf-8"}
    return json.dumps({"header": header, "body": {"input": {"tr_id": tr_id, "tr_key": key}}})


def read_control(text: str) -> Reply | None:
    """A control message as a reply (PINGPONG has no body); None if it is none."""
    try:
        message: Any = json.loads(text)
    except ValueError:
        return None
    header = _mapping(message, "header")
    body = _mapping(message, "body")
    output = _mapping(body, "output")
    tr_id = str(header.get("tr_id", ""))
    if not header or (not body and tr_id != PINGPONG):
        return None
    return Reply(
        tr_id,
        str(header.get("tr_key", "")).strip(),
        str(body.get("rt_cd", "")),
        str(body.get("msg_cd", "")).strip(),
        str(body.get("msg1", "")).strip(),
        str(output.get("key", "")),
        str(output.get("iv", "")),
    )


def _mapping(message: object, name: str) -> dict[str, Any]:
    found = cast("dict[str, Any]", message).get(name) if isinstance(message, dict) else None
    return cast("dict[str, Any]", found) if isinstance(found, dict) else {}
