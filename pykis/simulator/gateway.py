"""The gateway: headers, tokens, limits and faults first, then the TR, then the envelope."""

from __future__ import annotations

import json
from collections import deque
from collections.abc import Mapping
from functools import cached_property
from random import Random
from typing import Literal, NamedTuple, cast
from urllib.parse import urlsplit

from ..message import Request, Response
from .call import Call, Served, World
from .credentials import AppKey, Issuer, Refused, hash_body, token_body
from .envelope import Answer, Json, Refusal, answered, dumps, encoded, refused
from .faults import Fault, FaultKind, Faults
from .mangle import Memory, mangled
from .master_files import MASTERS, master_response
from .served import served
from .table import TABLE
from .throttle import Throttle

__all__ = ["Gateway", "Logged", "Outcome"]

Fate = Literal["answered", "lost_request", "lost_answer", "late"]
_UNHEARD: tuple[FaultKind, ...] = ("lost_request", "late_acceptance")
_HEARD: tuple[FaultKind, ...] = (
    "lost_answer",
    "status_5xx",
    "throttle",
    "ledger_throttle",
    "token_revoked",
    "slow_answer",
    "failed_query",
    "stale_list",
    "short_page",
    "missing_field",
    "unknown_field",
    "malformed_json",
    "html_body",
    "malformed_row",
)
_NO_TOKEN = Refused("EGW00205", "토큰 유형이 유효하지 않습니다. (Bearer)")
_EMPTY = Refused("IGW00007", "MCA 전문바디 구성 중 오류가 발생하였습니다.")
_LIMIT = Refused("EGW00201", "초당 거래건수를 초과하였습니다.")
_LEDGER = Refused("EGW00215", "원장에서 허용 가능한 초당 거래건수를 초과하였습니다.")


class Outcome(NamedTuple):
    """What becomes of a request on the wire."""

    response: Response | None
    """None: no answer ever comes."""
    delay: float = 0.0
    """Seconds until the answer leaves."""
    abort: bool = False
    """Without an answer: the connection breaks at once instead of staying silent."""
    later: float = 0.0
    """Seconds after which the request takes effect, unanswered."""


class Logged(NamedTuple):
    """A request that arrived. Its secrets are not kept."""

    at: float
    """Unix seconds."""
    method: str
    path: str
    tr_id: str
    app_key: str
    params: Mapping[str, str]
    fate: Fate
    status: int
    """0 without an answer."""
    msg_cd: str


class Gateway:
    """Answers requests of one environment."""

    def __init__(self, issuer: Issuer, throttle: Throttle, faults: Faults, random: Random, *, virtual: bool) -> None:
        self.issuer = issuer
        self.throttle = throttle
        self.faults = faults
        self.virtual = virtual
        self.log: deque[Logged] = deque(maxlen=100_000)
        """The requests that arrived, oldest first."""
        self._random = random
        self._memory = Memory()

    @cached_property
    def _served(self) -> Mapping[str, Served]:
        """Made when it is first asked for: many simulators are never asked over the wire."""
        return served(virtual=self.virtual)

    @cached_property
    def _paths(self) -> set[str]:
        return {each.path for each in self._served.values()} | {row.endpoint.path for row in TABLE.values()}

    def exchange(self, request: Request, now: float, world: World, *, spared: bool = False) -> Outcome:
        """Take one request in. A `spared` one meets no faults: it was late and now takes effect."""
        path = urlsplit(request.url).path
        headers = {name.lower(): value for name, value in request.headers.items()}
        if request.bearer:
            headers["authorization"] = f"Bearer {request.bearer}"
        asked, app_key = headers.get("tr_id", ""), headers.get("appkey", "")
        found = self._served.get(asked)
        names = (path,) if not asked else (asked, *((found.real,) if found else ()), path, "*")
        lost = _first([] if spared else self.faults.take(_UNHEARD, names, app_key, now), *_UNHEARD)
        if lost is not None:
            fate: Fate = "late" if lost.kind == "late_acceptance" else "lost_request"
            self._note(request, path, asked, app_key, now, fate, 0, "")
            later = lost.seconds if lost.kind == "late_acceptance" else 0.0
            return Outcome(None, abort=lost.abort, later=later)
        struck = [] if spared else self.faults.take(_HEARD, names, app_key, now)
        if path.startswith(MASTERS):
            return self._master(request, path, tuple(struck), now, world)
        body, status, answer = self._body(request, path, headers, found, tuple(struck), now, world)
        response = self._response(status, body, now, asked, answer)
        response = mangled(response, struck, now)
        gone = _first(struck, "lost_answer")
        code = str(body.get("msg_cd", body.get("error_code", "")))
        if not spared:  # a late one was noted when it arrived
            self._note(request, path, asked, app_key, now, "lost_answer" if gone else "answered", status, code)
        if gone is not None:
            return Outcome(None, abort=gone.abort)
        return Outcome(response, delay=sum(fault.seconds for fault in struck if fault.kind == "slow_answer"))

    def _master(self, request: Request, path: str, struck: tuple[Fault, ...], now: float, world: World) -> Outcome:
        """A symbol master file: no key, no limit, no envelope."""
        broken, gone = _first(list(struck), "status_5xx"), _first(list(struck), "lost_answer")
        response = master_response(path, world, now, struck)
        if broken is not None:
            response = Response(broken.status, {"Content-Type": "text/html"}, b"")
        status = 0 if gone is not None else response.status
        self._note(request, path, "", "", now, "lost_answer" if gone is not None else "answered", status, "")
        if gone is not None:
            return Outcome(None, abort=gone.abort)
        slow = sum(fault.seconds for fault in struck if fault.kind == "slow_answer")
        return Outcome(mangled(response, [each for each in struck if each.kind == "html_body"], now), delay=slow)

    def _note(
        self, request: Request, path: str, asked: str, app_key: str, now: float, fate: Fate, status: int, code: str
    ) -> None:
        params: dict[str, str] = {}
        if path.startswith("/uapi/"):
            try:
                params = _params(request)
            except Refusal:
                params = {}
        self.log.append(Logged(now, request.method, path, asked, app_key, params, fate, status, code))

    def _response(self, status: int, body: Json, now: float, asked: str, answer: Answer | None) -> Response:
        if not asked:
            return encoded(status, dumps(body), now)
        tr_cont = answer.tr_cont if answer is not None else ""
        uid = f"{self._random.getrandbits(128):032x}"
        return encoded(status, dumps(body), now, tr_id=asked, tr_cont=tr_cont, gt_uid=uid)

    def _body(
        self,
        request: Request,
        path: str,
        headers: Mapping[str, str],
        found: Served | None,
        struck: tuple[Fault, ...],
        now: float,
        world: World,
    ) -> tuple[Json, int, Answer | None]:
        try:
            early = _first(list(struck), "status_5xx")
            if early is not None and not early.effect:
                raise Refusal("1", early.code or "EGW00002", "서버 에러가 발생했습니다.", early.status)
            if path in ("/oauth2/tokenP", "/oauth2/revokeP", "/oauth2/Approval", "/uapi/hashkey"):
                return (*self._credentials(request, path, headers, now), None)
            answer = self._answer(request, path, headers, found, struck, now, world)
            if early is not None:
                raise Refusal("1", early.code or "EGW00002", "서버 에러가 발생했습니다.", early.status)
        except Refusal as no:
            return refused(no), no.status, None
        return answered(answer), 200, answer

    # -- tokens

    def _credentials(self, request: Request, path: str, headers: Mapping[str, str], now: float) -> tuple[Json, int]:
        given = _json(request)
        if path == "/uapi/hashkey":
            pair = self.issuer.check_pair(headers.get("appkey", ""), headers.get("appsecret", ""), virtual=self.virtual)
            return _gate_error(pair) if isinstance(pair, Refused) else (hash_body(given), 200)
        field = "secretkey" if path == "/oauth2/Approval" else "appsecret"
        key = self.issuer.check_pair(str(given.get("appkey", "")), str(given.get(field, "")), virtual=self.virtual)
        if isinstance(key, Refused):
            return _gate_error(key)
        if path == "/oauth2/revokeP":
            if not self.issuer.revoke(key.key, str(given.get("token", ""))):
                return _gate_error(Refused("EGW00121", "유효하지 않은 token 입니다."))
            return {"code": 200, "message": "접근토큰 폐기에 성공하였습니다"}, 200
        if given.get("grant_type") != "client_credentials":
            return _gate_error(Refused("EGW00114", "유효하지 않은 grant_type 입니다."))
        if path == "/oauth2/Approval":
            if self.faults.take(("approval_refused",), (path,), key.key, now):
                return _gate_error(Refused("EGW00103", "유효하지 않은 AppKey입니다."))
            approval = self.issuer.approve(key, now)
            return _gate_error(approval) if isinstance(approval, Refused) else ({"approval_key": approval}, 200)
        token = self.issuer.issue(key, now)
        return _gate_error(token) if isinstance(token, Refused) else (token_body(token), 200)

    def _let_in(self, headers: Mapping[str, str], struck: tuple[Fault, ...], now: float) -> AppKey:
        """Check the headers in KIS' order.

        Raises:
            Refusal: with the gateway's code.
        """
        bearer, app_key = headers.get("authorization", ""), headers.get("appkey", "")
        if not bearer.strip() and not app_key:
            raise _gateway(_EMPTY)
        if not bearer.startswith("Bearer "):
            raise _gateway(_NO_TOKEN)
        key = self.issuer.check_pair(app_key, headers.get("appsecret", ""), virtual=self.virtual)
        if isinstance(key, Refused):
            raise _gateway(key)
        revoked = _first(list(struck), "token_revoked")
        if revoked is not None:
            self.issuer.revoke(key.key, bearer[7:].strip(), sticky=revoked.sticky)
        dead = self.issuer.check_token(bearer[7:].strip(), key.key, now)
        if dead is not None:
            raise _gateway(dead)
        if headers.get("custtype", "P") not in ("P", "B", ""):
            raise _gateway(Refused("EGW00208", "유효하지 않은 custtype 입니다."))
        if not self.throttle.arrive(key.key, now) or _first(list(struck), "throttle") is not None:
            raise _gateway(_LIMIT)
        if _first(list(struck), "ledger_throttle") is not None:
            raise _gateway(_LEDGER)
        return key

    # -- TRs

    def _answer(
        self,
        request: Request,
        path: str,
        headers: Mapping[str, str],
        found: Served | None,
        struck: tuple[Fault, ...],
        now: float,
        world: World,
    ) -> Answer:
        if path not in self._paths:
            raise Refusal("1", "EGW00300", "Not Found", 404)
        key = self._let_in(headers, struck, now)
        asked = headers.get("tr_id", "")
        if found is None:
            raise _gateway(self._unknown(asked))
        if found.path != path or found.method != request.method:
            raise _gateway(Refused("MCA00124", "존재하지 않는 서비스 코드입니다."))
        params = _params(request)
        for name in found.needs:
            if name not in params:
                raise Refusal("2", "OPSQ2002", f"ERROR : INPUT FIELD NOT FOUND [{name}]", 500)
        owner = (key.account.cano, key.account.product)
        if found.account and (params.get("CANO", ""), params.get("ACNT_PRDT_CD", "")) != owner:
            raise Refusal("2", "OPSQ2000", "ERROR : INPUT INVALID_CHECK_ACNO", 500)
        failed = _first(list(struck), "failed_query")
        if failed is not None:
            raise Refusal("1", failed.code or "OPSQ0010", "조회 처리 중 오류가 발생하였습니다.")
        more = headers.get("tr_cont", "").strip() == "N"
        call = Call(found.real, asked, params, more, key, now, world, struck)
        return self._memory.answer(call, found.handler)

    def _unknown(self, asked: str) -> Refused:
        if not asked:
            return Refused("OPSQ9999", "ERROR : TR_ID NOT FOUND")
        if self.virtual and asked in TABLE:
            return Refused("EGW02006", "모의투자 TR 이 아닙니다.")
        if self.virtual and asked[:1] in "TJC" and f"V{asked[1:]}" in self._served:
            return Refused("EGW02006", "모의투자 TR 이 아닙니다.")
        return Refused("EGW00310", "유효하지 않은 TR ID 입니다.")


def _first(struck: list[Fault], *kinds: FaultKind) -> Fault | None:
    return next((fault for fault in struck if fault.kind in kinds), None)


def _gateway(refusal: Refused) -> Refusal:
    return Refusal.gateway(refusal.code, refusal.text)


def _gate_error(refusal: Refused) -> tuple[Json, int]:
    """How the token endpoints refuse: without an envelope."""
    if refusal.code in ("EGW00201", "EGW02004"):
        return refused(_gateway(refusal)), 500
    return {"error_description": refusal.text, "error_code": refusal.code}, 403


def _json(request: Request) -> dict[str, object]:
    try:
        given = json.loads(request.body or b"{}")
    except ValueError:
        raise _gateway(Refused("EGW00101", "유효하지 않은 요청입니다.")) from None
    if not isinstance(given, dict):
        raise _gateway(Refused("EGW00101", "유효하지 않은 요청입니다."))
    return cast("dict[str, object]", given)


def _params(request: Request) -> dict[str, str]:
    """Of a GET the query, names in any case; of a POST the body, whose values must all be texts."""
    if request.method == "GET":
        return {name.upper(): value for name, value in request.query.items()}
    given = _json(request)
    if not all(isinstance(value, str) for value in given.values()):
        raise _gateway(_EMPTY)
    return cast("dict[str, str]", given)
