"""The envelope of every answer: result codes, padding, headers as KIS writes them."""

from __future__ import annotations

import json
from datetime import UTC, datetime
from typing import Final, NamedTuple

from ..message import Response

__all__ = ["Answer", "Refusal", "dumps", "encoded", "pad", "pad_bytes"]

_DAYS: Final = ("Mon", "Tue", "Wed", "Thu", "Fri", "Sat", "Sun")
_MONTHS: Final = ("Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec")

Json = dict[str, object]


class Answer(NamedTuple):
    """What a TR answers when all went well: the blocks, and whether there is another page."""

    blocks: Json
    msg_cd: str = "MCA00000"
    msg1: str = "정상처리 되었습니다."
    tr_cont: str = ""
    envelope_first: bool = False
    """Orders print rt_cd before the blocks, queries after them."""


class Refusal(Exception):
    """A TR that is refused; becomes an answer with its HTTP status."""

    def __init__(self, rt_cd: str, msg_cd: str, msg1: str, status: int = 200) -> None:
        self.rt_cd = rt_cd
        self.msg_cd = msg_cd
        self.msg1 = msg1
        self.status = status
        super().__init__(rt_cd, msg_cd, msg1, status)

    @classmethod
    def gateway(cls, code: str, text: str) -> Refusal:
        """The gateway's own: HTTP 500."""
        return cls("1", code, text, 500)

    @classmethod
    def invalid(cls, name: str) -> Refusal:
        """A parameter has a value that KIS does not know."""
        return cls("2", "OPSQ2001", f"ERROR : INPUT INVALID_CHECK_{name}", 500)


def pad_bytes(text: str, width: int = 80) -> str:
    """Fill with blanks to a width in bytes of EUC-KR, as the ledger does with msg1."""
    return text + " " * (width - len(text.encode("euc-kr", "replace")))


def pad(text: str, width: int) -> str:
    """Fill with blanks to a width in characters, as the context areas are."""
    return text[:width].ljust(width)


def dumps(body: object) -> bytes:
    """Compact JSON in UTF-8, Korean as it is, as KIS writes it."""
    return json.dumps(body, ensure_ascii=False, separators=(",", ":")).encode()


def http_date(now: float) -> str:
    """RFC 9110's date, whatever the machine's locale."""
    at = datetime.fromtimestamp(now, UTC)
    return f"{_DAYS[at.weekday()]}, {at.day:02d} {_MONTHS[at.month - 1]} {at:%Y %H:%M:%S} GMT"


def encoded(
    status: int, body: bytes, now: float, *, tr_id: str | None = None, tr_cont: str = "", gt_uid: str = ""
) -> Response:
    """An answer with its headers: KIS' own in lower case, the standard ones in Title-Case."""
    headers = {"Content-Type": "application/json; charset=utf-8"}
    if tr_id is not None:
        headers |= {"tr_id": tr_id, "tr_cont": tr_cont, "gt_uid": gt_uid}
    headers |= {"Date": http_date(now), "Content-Length": str(len(body))}
    return Response(status, headers, body)


def answered(answer: Answer) -> Json:
    """The body of an answer that went well."""
    envelope: Json = {"rt_cd": "0", "msg_cd": answer.msg_cd, "msg1": answer.msg1}
    return envelope | answer.blocks if answer.envelope_first else answer.blocks | envelope


def refused(refusal: Refusal) -> Json:
    """The body of a refusal."""
    return {"rt_cd": refusal.rt_cd, "msg1": refusal.msg1, "msg_cd": refusal.msg_cd}
