"""What faults do to answers: older ones, blocks with fields missing or new, texts that are no JSON."""

from __future__ import annotations

import json
from collections import deque
from collections.abc import Mapping, Sequence
from typing import cast

from ..message import Response
from .call import Call, Handler
from .envelope import Answer, Json, dumps, encoded
from .faults import Fault

__all__ = ["Memory", "mangled"]

_LISTS = ("TTTC8434R", "TTTS3012R", "CTRP6504R")
"""Lists that lag as a whole; the order lists know their own past."""
_KEPT = 200


class Memory:
    """Remembers the answers of lists, so that a stale one can be given again."""

    def __init__(self) -> None:
        self._given: dict[tuple[str, str, tuple[tuple[str, str], ...]], deque[tuple[float, Answer]]] = {}

    def answer(self, call: Call, handler: Handler) -> Answer:
        """The answer, or under ``stale_list`` the last one that is old enough; without one, an empty list."""
        answer = handler(call)
        if call.tr_id not in _LISTS:
            return answer
        question = (call.tr_id, call.key.key, tuple(sorted(call.params.items())))
        given = self._given.setdefault(question, deque(maxlen=_KEPT))
        stale = call.fault("stale_list")
        if stale is not None:
            old = [each for at, each in given if at <= call.now - stale.seconds]
            return old[-1] if old else answer._replace(blocks=answer.blocks | {"output1": []})
        given.append((call.now, answer))
        return answer


def mangled(response: Response, struck: Sequence[Fault], now: float) -> Response:
    """The answer after the faults that change its text."""
    for fault in struck:
        if fault.kind == "missing_field":
            response = _again(response, _without(json.loads(response.body), fault.field), now)
        elif fault.kind == "unknown_field":
            name = fault.field or "new_field_of_tomorrow"
            response = _again(response, _with(json.loads(response.body), name), now)
        elif fault.kind == "malformed_json":
            response = _text(response, response.body[: len(response.body) // 2], "application/json; charset=utf-8")
        elif fault.kind == "html_body":
            page = b"<html><head><title>Service Unavailable</title></head><body>Service Unavailable</body></html>"
            response = _text(response, page, "text/html")._replace(status=fault.status)
    return response


def _again(response: Response, body: object, now: float) -> Response:
    sent = encoded(response.status, dumps(body), now)
    return response._replace(headers={**response.headers, **sent.headers}, body=sent.body)


def _text(response: Response, body: bytes, content_type: str) -> Response:
    headers = {**response.headers, "Content-Type": content_type, "Content-Length": str(len(body))}
    return response._replace(headers=headers, body=body)


def _without(body: object, field: str) -> object:
    if isinstance(body, list):
        return [_without(row, field) for row in cast("list[object]", body)]
    if isinstance(body, dict):
        given = cast("Json", body)
        return {name: _without(value, field) for name, value in given.items() if name != field}
    return body


def _with(body: object, field: str) -> object:
    """The field in every block and row, not in the envelope."""

    def grown(block: object) -> object:
        if isinstance(block, list):
            return [grown(row) for row in cast("list[object]", block)]
        if isinstance(block, dict):
            return {**cast("Mapping[str, object]", block), field: "1"}
        return block

    return {name: grown(value) for name, value in cast("Json", body).items()} if isinstance(body, dict) else body
