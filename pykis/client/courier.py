"""Sends one request by the rules: token, slot, last word, bytes; and again only if it cannot have had an effect."""

from __future__ import annotations

import json
import logging
from collections.abc import Callable
from random import Random
from typing import Final, NamedTuple

from .. import codes
from ..backoff import Backoff
from ..clock import Clock, kst
from ..errors import (
    KisAPIError,
    KisAuthenticationError,
    KisClosedError,
    KisNetworkError,
    KisOrderUncertainError,
    KisParseError,
    KisTimeoutError,
)
from ..kinds import Lane
from ..message import Request, Response, Transport, TransportError, TransportTimeout
from .answers import Judged, judge_order, judge_read
from .credentials import KisCredentials
from .gate import Gate
from .health import ClockSkew, Counters
from .oauth import server_time
from .tokens import Token, TokenKeeper

__all__ = ["Ask", "Courier", "RepeatSettings"]

_logger = logging.getLogger("pykis.session")
_PRIVATE: Final = ("CANO", "ACNT_PRDT_CD", "USER_ID")
"""Left out of what an exception carries."""


class RepeatSettings(NamedTuple):
    """How often and how long something is sent again. Seconds."""

    tries: int = 4
    """How often a request without effect is sent at most if no usable answer comes."""
    patience: float = 60.0
    """For how long such a request is repeated at most, also when KIS says that it is one too many a second."""
    order_patience: float = 5.0
    """For how long an order is repeated that KIS refused as one too many a second."""
    first: float = 0.3
    """The first pause before a repeat; it doubles."""
    most: float = 5.0
    """The longest pause."""
    order_max_idle: float = 5.0
    """An order never rides a connection that was idle for longer."""


class Ask(NamedTuple):
    """One request, ready but for token, slot and bytes."""

    method: str
    path: str
    tr_id: str
    fields: dict[str, str]
    timeout: float
    order: bool = False
    tr_cont: str = ""
    lane: Lane = "user"
    repeat: bool = True
    before_send: Callable[[], None] | None = None

    @property
    def tokenless(self) -> bool:
        """The calls that hand out tokens need none, and are not counted by the rate limit."""
        return self.path.startswith("/oauth2/")

    def __repr__(self) -> str:
        return f"Ask({self.method} {self.path} {self.tr_id})"  # the fields hold the account number


class _Course:
    """How far one request has come."""

    __slots__ = ("backoff", "renewed", "started", "tries")

    def __init__(self, backoff: Backoff) -> None:
        self.backoff = backoff
        self.started: float | None = None
        """When it was sent first (monotonic): waiting for a token and a slot before costs no patience."""
        self.tries = 0
        """Sends that got no usable answer."""
        self.renewed = False
        """Whether the token was replaced already."""


class Courier:
    """Everything between a request that is ready and the answer that it gets, for one app key."""

    def __init__(
        self,
        credentials: KisCredentials,
        transport: Transport,
        clock: Clock,
        random: Random,
        gate: Gate,
        settings: RepeatSettings,
        connect_timeout: float,
    ) -> None:
        self._credentials = credentials
        self._transport = transport
        self._clock = clock
        self._random = random
        self._gate = gate
        self._settings = settings
        self._connect_timeout = connect_timeout
        self.counters: Counters = Counters()
        self.skew: ClockSkew = ClockSkew()
        self.closed = False

    def run(self, ask: Ask, tokens: TokenKeeper) -> tuple[Response, Judged]:
        """Send until it is answered for good.

        Raises:
            KisError: as `Session.call` says.
        """
        settings = self._settings
        backoff = Backoff(self._random, first=settings.first, most=max(settings.first, settings.most))
        course = _Course(backoff)
        while True:
            self._check_open()
            token: Token | None = None
            if not ask.tokenless:
                token = _token(ask, tokens)
                self._gate.acquire(ask.lane)
                self._check_open()
            granted = self._clock.monotonic()
            course.started = course.started if course.started is not None else granted
            if ask.before_send is not None:
                ask.before_send()
            sent_at = self._clock.time()
            try:
                answered = self._attempt(ask, token, granted)
            except BaseException as error:  # an interrupt (Ctrl-C), or a transport that broke in a way of its own
                if ask.order:
                    words = f"waiting for the answer was interrupted ({type(error).__name__})"
                    error.__cause__ = self._uncertain(ask, words, sent_at)
                raise
            if isinstance(answered, TransportError):
                self._lost(ask, course, answered, sent_at)
                continue
            response, judged = answered
            if judged.verdict == "ok":
                return response, judged
            self._refused(ask, course, response, judged, sent_at, tokens, token)

    def _attempt(self, ask: Ask, token: Token | None, granted: float) -> tuple[Response, Judged] | TransportError:
        try:
            response = self.exchange(self._request(ask, token))
        except TransportError as error:
            return error
        if token is not None:
            self._gate.observe(self._clock.monotonic() - granted, ask.tr_id)
        return response, judge_order(response) if ask.order else judge_read(response, envelope=bool(ask.tr_id))

    def _check_open(self) -> None:
        if self.closed:
            raise KisClosedError("The session was closed; make a new one.")

    def exchange(self, request: Request) -> Response:
        """One exchange, counted and measured.

        Raises:
            TransportError: no whole answer came.
        """
        self.counters.request()
        sent_at, started = self._clock.time(), self._clock.monotonic()
        try:
            response = self._transport.send(request)
        except TransportError as error:
            self.counters.error(str(error))
            raise
        took = self._clock.monotonic() - started
        date = server_time(response)
        if date is not None:
            self.skew.measure(date, sent_at, sent_at + took)
        if response.status >= 500:
            self.counters.error(f"HTTP {response.status}")
        _logger.debug("%s %s: HTTP %d in %.3f s", request.method, _path(request.url), response.status, took)
        return response

    def pause(self, tries: int) -> None:
        """Wait before a request that changes nothing is sent for another time."""
        backoff = Backoff(self._random, first=self._settings.first, most=max(self._settings.first, self._settings.most))
        backoff.tries = tries - 1
        self._clock.sleep(backoff.next())

    def _request(self, ask: Ask, token: Token | None) -> Request:
        headers = {"content-type": "application/json; charset=utf-8"}
        if not ask.tokenless:
            headers["appkey"] = self._credentials.app_key
            headers["appsecret"] = self._credentials.app_secret
            if ask.tr_id:
                headers["tr_id"] = ask.tr_id
            headers["tr_cont"] = ask.tr_cont
            headers["custtype"] = "P"
        get = ask.method == "GET"
        return Request(
            ask.method,
            self._credentials.base_url + ask.path,
            headers,
            ask.fields if get else {},
            None if get else json.dumps(ask.fields, ensure_ascii=False).encode(),
            connect_timeout=self._connect_timeout,
            read_timeout=ask.timeout,
            max_idle=self._settings.order_max_idle if ask.order else None,
            bearer=token.value if token is not None else "",
        )

    # No whole answer came

    def _lost(self, ask: Ask, course: _Course, failure: TransportError, sent_at: float) -> None:
        """Wait and return if it may go again, else raise."""
        if ask.order and failure.sent:
            raise self._uncertain(ask, str(failure), sent_at)
        if not ask.order and (ask.method == "GET" or not failure.sent) and self._may_repeat(ask, course):
            return
        kind = KisTimeoutError if isinstance(failure, TransportTimeout) else KisNetworkError
        tries = f" ({course.tries} tries)" if course.tries > 1 else ""
        raise kind(f"{_name(ask)}: {failure}{tries}", sent=failure.sent)

    def _may_repeat(self, ask: Ask, course: _Course) -> bool:
        """Count a send without a usable answer; pause and say yes while tries and time are left."""
        course.tries += 1
        if not ask.repeat or course.tries >= self._settings.tries:
            return False
        return self._sleep(course, self._settings.patience)

    def _sleep(self, course: _Course, patience: float) -> bool:
        pause = course.backoff.next()
        now = self._clock.monotonic()
        if now + pause - (now if course.started is None else course.started) > patience:
            return False
        self._clock.sleep(pause)
        return True

    # An answer that is no success

    def _refused(
        self,
        ask: Ask,
        course: _Course,
        response: Response,
        judged: Judged,
        sent_at: float,
        tokens: TokenKeeper,
        token: Token | None,
    ) -> None:
        """Wait and return if it may go again, else raise."""
        if judged.verdict == "token" and token is not None:
            self._renew(ask, course, response, judged, tokens, token)
        elif judged.verdict == "throttled":
            self._throttled(ask, course, response, judged)
        elif judged.verdict == "uncertain":
            raise self._uncertain(ask, self._said(judged, response), sent_at)
        elif judged.verdict == "junk" or (judged.verdict == "transient" and not judged.body):
            self.counters.error("an answer that cannot be read")
            if ask.method == "GET" and self._may_repeat(ask, course):
                return
            if judged.verdict == "transient":
                raise KisNetworkError(f"{_name(ask)}: KIS answered HTTP {response.status} without a readable body")
            text = self._credentials.redact(response.body[:200].decode("utf-8", "replace"))
            raise KisParseError(ask.tr_id, "", text, f"the answer (HTTP {response.status}) is none of KIS")
        elif not (judged.verdict == "transient" and ask.method == "GET" and self._may_repeat(ask, course)):
            raise self._error(ask, response, judged)

    def _renew(
        self, ask: Ask, course: _Course, response: Response, judged: Judged, tokens: TokenKeeper, token: Token
    ) -> None:
        """KIS has refused the token: replace it, once for all threads; the request goes again once."""
        tokens.invalidate(token.value)
        if not ask.repeat:
            raise self._error(ask, response, judged)
        if course.renewed:
            raise KisAuthenticationError(
                f"{_name(ask)}: KIS refuses the token [{judged.msg_cd}], also after a new one was asked for."
            )
        course.renewed = True

    def _throttled(self, ask: Ask, course: _Course, response: Response, judged: Judged) -> None:
        """One call too many a second: the limiter slows down; the request goes again after a wait."""
        self.counters.throttle()
        self._gate.throttled()
        patience = self._settings.order_patience if ask.order else self._settings.patience
        if not ask.repeat or not self._sleep(course, patience):
            raise self._error(ask, response, judged)

    def _error(self, ask: Ask, response: Response, judged: Judged) -> KisAPIError:
        kind = codes.exception_for(judged.msg_cd)
        said = self._credentials.redact(judged.msg1)
        error = kind(judged.msg_cd, said, ask.tr_id or ask.path, rt_cd=judged.rt_cd, http_status=response.status)
        advice = codes.advice(judged.msg_cd)
        if advice:
            error.add_note(advice)
        return error

    def _said(self, judged: Judged, response: Response) -> str:
        if judged.rt_cd == "0" and response.status == 200:
            return f"KIS said yes but named no order number [{judged.msg_cd}]"
        words = self._credentials.redact(judged.msg1) or "no reason given"
        return f"KIS answered HTTP {response.status}, which proves nothing: {words} [{judged.msg_cd or '-'}]"

    def _uncertain(self, ask: Ask, cause: str, sent_at: float) -> KisOrderUncertainError:
        error = KisOrderUncertainError(
            cause,
            tr_id=ask.tr_id,
            request={name: value for name, value in ask.fields.items() if name.upper() not in _PRIVATE},
            sent_at=kst(sent_at),
            ended_at=kst(self._clock.time()),
            timeout=ask.timeout,
            clock_skew=self.skew.worst,
        )
        _logger.warning("%s: %s; the order may be at the exchange.", _name(ask), cause)
        return error


def _token(ask: Ask, tokens: TokenKeeper) -> Token:
    """The token. If KIS does not answer, it is the token's request that was lost: nothing of this one left."""
    try:
        return tokens.get(wait=not ask.order)
    except KisNetworkError as error:
        words, kind = str(error), type(error)
    raise kind(f"{_name(ask)}: no access token: {words}", sent=False)


def _name(ask: Ask) -> str:
    return ask.tr_id or ask.path


def _path(url: str) -> str:
    return "/" + url.partition("://")[2].partition("/")[2]
