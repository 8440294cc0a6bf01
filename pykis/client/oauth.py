"""Asking KIS for an access token (접근토큰) and for a websocket approval key (웹소켓 접속키)."""

from __future__ import annotations

import json
from collections.abc import Callable
from datetime import UTC, datetime
from typing import Any, cast

from .. import codes
from ..clock import KST
from ..errors import KisAuthenticationError, KisNetworkError, KisTimeoutError
from ..message import Request, Response, TransportError, TransportTimeout
from .credentials import KisCredentials
from .tokens import Issued, TokenTooSoon

__all__ = ["OAuth", "server_time"]

_DAY = 86_400.0
_MORE_TRIES = 3
"""KIS hands out one approval key a second: who is told that it is one too many a second waits that long."""


def server_time(response: Response) -> float | None:
    """Unix time of the answer's ``Date`` header, whole seconds; None if there is none."""
    from email.utils import parsedate_to_datetime  # 18 ms that a plain import of pykis need not pay

    text = response.header("Date")
    if not text:
        return None
    try:
        found = parsedate_to_datetime(text)
        return (found if found.tzinfo is not None else found.replace(tzinfo=UTC)).timestamp()
    except (ValueError, TypeError, IndexError, OverflowError, OSError):  # never at the cost of the answer itself
        return None


class OAuth:
    """The calls that need no token.

    Args:
        send: one exchange, counted by its owner; raises `TransportError`.
        credentials: whose.
        pause: waits before the next try after a failure; the argument is the number of tries so far.
        timeout: seconds that an answer may take.
    """

    def __init__(
        self,
        send: Callable[[Request], Response],
        credentials: KisCredentials,
        pause: Callable[[int], None],
        timeout: float,
        tries: int = 3,
    ) -> None:
        self._send = send
        self._credentials = credentials
        self._pause = pause
        self._timeout = timeout
        self._tries = tries

    def issue(self) -> Issued:
        """A token (POST /oauth2/tokenP).

        Raises:
            TokenTooSoon: KIS issues one a minute (EGW00133).
            KisAuthenticationError: KIS refuses the key.
            KisNetworkError: no usable answer.
        """
        keys = {"appkey": self._credentials.app_key, "appsecret": self._credentials.app_secret}
        response, body = self._post("/oauth2/tokenP", keys)
        value = body.get("access_token")
        if not isinstance(value, str) or not value:
            raise KisNetworkError("KIS answered the token request without a token.")
        return Issued(value, _lifetime(body, response))

    def approve(self) -> str:
        """A new approval key for the websocket (POST /oauth2/Approval).

        Raises:
            KisAuthenticationError: KIS refuses the key.
            KisNetworkError: no usable answer.
        """
        keys = {"appkey": self._credentials.app_key, "secretkey": self._credentials.app_secret}
        _, body = self._post("/oauth2/Approval", keys)
        value = body.get("approval_key")
        if not isinstance(value, str) or not value:
            raise KisNetworkError("KIS answered the approval request without a key.")
        return value

    def _post(self, path: str, keys: dict[str, str]) -> tuple[Response, dict[str, Any]]:
        request = Request(
            "POST",
            self._credentials.base_url + path,
            {"content-type": "application/json; charset=utf-8"},
            {},
            json.dumps({"grant_type": "client_credentials", **keys}).encode(),
            read_timeout=self._timeout,
        )
        failure: KisNetworkError | None = None
        tries, tried = self._tries, 0
        while tried < tries:
            if tried:
                self._pause(tried)
            tried += 1
            try:
                response = self._send(request)
            except TransportError as error:
                kind = KisTimeoutError if isinstance(error, TransportTimeout) else KisNetworkError
                failure = kind(f"{path}: {error}", sent=error.sent)
                continue
            body = _object(response.body)
            code = str(body.get("error_code") or body.get("msg_cd") or "")
            if code == "EGW00133":
                raise TokenTooSoon
            if response.status == 200 and not code:
                return response, body
            if code not in codes.THROTTLED and codes.effect(code, "", response.status) == "refused":
                said = str(body.get("error_description") or body.get("msg1") or "").strip()
                raise KisAuthenticationError(self._credentials.redact(f"KIS refuses the app key: {said} [{code}]"))
            if code in codes.THROTTLED:
                tries = self._tries + _MORE_TRIES
            failure = KisNetworkError(f"{path}: KIS answered HTTP {response.status} {code}".rstrip())
        assert failure is not None
        raise failure


def _object(body: bytes) -> dict[str, Any]:
    try:
        parsed: object = json.loads(body)
    except ValueError:
        return {}
    return cast("dict[str, Any]", parsed) if isinstance(parsed, dict) else {}


def _lifetime(body: dict[str, Any], response: Response) -> float:
    """Seconds that the token lives. KIS hands out an older token again: its own expiry counts, by KIS' own clock."""
    try:
        lifetime = float(body.get("expires_in", _DAY))
    except (TypeError, ValueError):
        lifetime = _DAY
    now = server_time(response)
    text = body.get("access_token_token_expired")
    if now is not None and isinstance(text, str):
        try:
            ends = datetime.fromisoformat(text).replace(tzinfo=KST).timestamp()
        except ValueError:
            return lifetime
        lifetime = min(lifetime, ends - now)
    return max(lifetime, 0.0)
