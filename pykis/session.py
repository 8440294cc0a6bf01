"""One app key's way to KIS: token, rate limit, repeats and the stream behind `call` and `subscribe`."""

from __future__ import annotations

import threading
from collections.abc import Callable, Mapping
from pathlib import Path
from random import Random
from typing import Literal, NamedTuple, NoReturn, TypeVar

from .answer import Answer
from .client.cache import DayCache
from .client.courier import Ask, Courier, RepeatSettings
from .client.credentials import KisCredentials
from .client.files import FileLock, after_fork, fingerprint, state_home
from .client.gate import Gate
from .client.health import Health
from .client.masters import MasterShelf
from .client.oauth import OAuth
from .client.stream import Stream, StreamSettings
from .client.tokens import Token, TokenKeeper, TokenSettings, TokenTooSoon
from .client.transport import RequestsTransport
from .client.vault import Vault
from .clock import Clock, SystemClock
from .endpoint import Endpoint, Feed, Subscription
from .errors import KisClosedError, KisConfigurationError, KisNetworkError, KisValidationError
from .kinds import AccountNumber, Lane
from .limit import PAPER_RATE, REAL_RATE, Rate
from .message import Transport
from .record import Frame

__all__ = ["Session", "SessionSettings"]

A = TypeVar("A", bound=Answer)
F = TypeVar("F", bound=Frame)


class SessionSettings(NamedTuple):
    """Every time and bound of a session, in seconds where not said otherwise."""

    connect_timeout: float = 5.0
    read_timeout: float | None = None
    """None is 10 on a real account and 20 on paper, whose host is slow at times."""
    repeat: RepeatSettings = RepeatSettings()
    """What is sent again, how often and for how long."""
    rate: Rate | None = None
    """None is 18 a second on a real account and one a second on paper."""
    approvals: Rate = Rate(1)
    """How often an approval key for the websocket (웹소켓 접속키) may be asked for."""
    token: TokenSettings = TokenSettings()
    stream: StreamSettings = StreamSettings()


class Session:
    """Sends what `api` describes and listens to what it names, for one app key. Safe for any number of threads.

    A request is sent again only if it cannot have had an effect: a GET, or a POST whose answer proves that KIS
    refused it. An order whose fate no answer proves raises `KisOrderUncertainError`; nothing sends it again.

    Args:
        credentials: whose.
        transport: carries the bytes; the network if not given.
        clock: where time comes from. With a clock of its own and no ``state_dir`` a session keeps its state in
            memory: other processes do not live in the same time.
        random: the jitter of pauses.
        state_dir: where tokens and the rate limit are shared with other processes; PYKIS_HOME or the platform's
            own place if not given.
        settings: times and bounds.

    Raises:
        KisConfigurationError: something is wrong with the credentials; the message lists everything.
    """

    def __init__(
        self,
        credentials: KisCredentials,
        *,
        transport: Transport | None = None,
        clock: Clock | None = None,
        random: Random | None = None,
        state_dir: Path | str | None = None,
        settings: SessionSettings | None = None,
    ) -> None:
        credentials.check()
        self.credentials = credentials
        self.virtual: bool = credentials.virtual
        """True on paper trading (모의투자)."""
        self.clock: Clock = clock or SystemClock()
        self.settings: SessionSettings = settings or SessionSettings()
        self._random = random or Random()
        self._transport: Transport = transport or RequestsTransport()
        self.read_timeout: float = self.settings.read_timeout or (20.0 if self.virtual else 10.0)
        """Seconds that an answer may take where a call does not say otherwise."""
        self._stream: Stream | None = None
        self._stream_lock = threading.Lock()
        self.cache: DayCache = DayCache(self.clock)
        """Answers that do not change during a day."""
        home = None if clock is not None and state_dir is None else Path(state_dir) if state_dir else state_home()
        name = fingerprint(credentials.base_url, credentials.app_key)
        self.rate_limit: Gate = Gate(
            self.settings.rate or (PAPER_RATE if self.virtual else REAL_RATE),
            self.clock,
            home / "limits" / f"{name}.sqlite3" if home else None,
        )
        """Where calls wait for the rate limit, shared with the other processes of this machine."""
        self._courier = Courier(
            credentials,
            self._transport,
            self.clock,
            self._random,
            self.rate_limit,
            self.settings.repeat,
            self.settings.connect_timeout,
        )
        self.masters: MasterShelf = MasterShelf(
            credentials.base_url,
            self._transport,
            self.clock,
            home / "masters" if home else None,
            self.settings.connect_timeout,
            self.read_timeout,
        )
        """The symbol master files (종목마스터)."""
        self._oauth = OAuth(self._courier.exchange, credentials, self._courier.pause, self.read_timeout)
        self._approvals = Gate(self.settings.approvals, self.clock)
        self._tokens = TokenKeeper(
            self._oauth.issue,
            self.clock,
            vault=Vault(home / "tokens" / f"{name}.token", credentials.app_secret, name) if home else None,
            lock=FileLock(home / "tokens" / f"{name}.lock", self.clock) if home else None,
            settings=self.settings.token,
        )
        after_fork(self._remake)

    def _remake(self) -> None:
        self._stream_lock = threading.Lock()

    # What the generated layer calls

    def call(
        self,
        endpoint: Endpoint[A],
        params: Mapping[str, str | None],
        *,
        variant: str = "",
        tr_cont: str = "",
        lane: Lane = "user",
        repeat: bool = True,
        before_send: Callable[[], None] | None = None,
        timeout: float | None = None,
    ) -> A:
        """Send one request and return its typed answer.

        Token, then rate limit, then ``before_send`` on this thread, then the bytes: in this order, before every
        send. If ``before_send`` raises, nothing leaves.

        Args:
            endpoint: what is asked.
            params: KIS' parameter names; None is not sent, but for the account and the HTS id, which are filled in.
            variant: which TR of the endpoint.
            tr_cont: ``"N"`` for the next page.
            lane: which queue of the rate limit it waits in.
            repeat: whether what provably had no effect may be sent again.
            before_send: the last word before the bytes.
            timeout: seconds to wait for the answer; None is the session's own.

        Raises:
            KisUnsupportedError: paper trading lacks it.
            KisConfigurationError: it needs an account or an HTS id, and none is set.
            KisAuthenticationError: KIS refuses the key or the token.
            KisAPIError: KIS refused; a subclass says what for.
            KisNetworkError: no usable answer; never for an order that may have left.
            KisParseError: the answer cannot be read.
            KisOrderUncertainError: an order left and nothing proves what became of it.
        """
        tr_id = endpoint.tr_id(virtual=self.virtual, variant=variant)
        fields = self._fill(endpoint.name, endpoint.method, endpoint.path, params)
        wait = timeout or self.read_timeout
        ask = Ask(
            endpoint.method, endpoint.path, tr_id, fields, wait, endpoint.order, tr_cont, lane, repeat, before_send
        )
        response, judged = self._courier.run(ask, self._tokens)
        return endpoint.answer(judged.body, tr_id, response.header("tr_cont"))

    def request(
        self,
        method: Literal["GET", "POST"],
        path: str,
        *,
        tr_id: str = "",
        params: Mapping[str, str | None] | None = None,
        tr_cont: str = "",
        lane: Lane = "user",
        repeat: bool = True,
        before_send: Callable[[], None] | None = None,
        timeout: float | None = None,
    ) -> Answer:
        """Send any request of KIS' REST API, under the same rules as `call`; the body is in ``raw``.

        A POST under ``/trading/`` counts as an order: whatever does not prove its fate is uncertain.

        Args:
            method: ``"GET"`` or ``"POST"``.
            path: such as ``"/uapi/domestic-stock/v1/quotations/inquire-price"``.
            tr_id: the TR id of this environment.
            params: the query of a GET, the body of a POST; the account is filled in where CANO is None.

        The others are those of `call`, and so is what it raises.
        """
        if method not in ("GET", "POST"):
            raise KisValidationError("The method must be 'GET' or 'POST'.")
        if not path.startswith("/") or path.startswith("//") or "?" in path:
            raise KisValidationError("The path must start with one slash and have no query, such as '/uapi/...'.")
        fields = self._fill(path, method, path, params or {})
        order = method == "POST" and "/trading/" in path
        ask = Ask(method, path, tr_id, fields, timeout or self.read_timeout, order, tr_cont, lane, repeat, before_send)
        response, judged = self._courier.run(ask, self._tokens)
        return Answer(judged.body, tr_id, response.header("tr_cont"))

    def subscribe(
        self,
        feed: Feed[F],
        key: str,
        callback: Callable[[F], object],
        *,
        where: Callable[[F], bool] | None = None,
        priority: int = 0,
    ) -> Subscription:
        """Register for a feed; the callback runs on the dispatch thread.

        Args:
            feed: what is listened to.
            key: a symbol; blank for a feed of execution notices, which are keyed by the HTS id.
            callback: takes each record.
            where: only records for which it is true.
            priority: higher ones run first.

        Raises:
            KisUnsupportedError: paper trading lacks it.
            KisConfigurationError: the feed needs an HTS id, and none is set.
            KisSubscriptionError: KIS refuses it.
        """
        if not callable(callback) or not (where is None or callable(where)):
            raise KisValidationError("callback and where must be callable: each takes an event.")
        if not isinstance(priority, int):  # pyright: ignore[reportUnnecessaryIsInstance]
            raise KisValidationError(f"priority must be a whole number, such as 10, not {priority!r}.")
        tr_id = feed.tr_id(virtual=self.virtual)
        if feed.key == "hts_id" and not key:
            key = self._hts_id(feed.name)
        return self.stream.subscribe(
            tr_id, key, feed.record, callback, where=where, priority=priority, encrypted=feed.encrypted
        )

    # The state

    @property
    def stream(self) -> Stream:
        """The websocket; made on first touch, connected by the first subscription."""
        with self._stream_lock:
            if self._stream is None:
                self._check_open()
                self._stream = Stream(
                    connect=lambda: self._transport.connect(
                        self.credentials.websocket_url + "/tryitout", self.settings.connect_timeout
                    ),
                    approve=self.approve,
                    clock=self.clock,
                    random=self._random,
                    settings=self.settings.stream,
                )
            return self._stream

    def token(self) -> Token:
        """The access token (접근토큰), asked for if need be.

        Raises:
            KisAuthenticationError: KIS refuses the key.
            KisRateLimitError: KIS issues one a minute, and it was waited for in vain.
            KisNetworkError: no usable answer.
        """
        self._check_open()
        return self._tokens.get()

    def approve(self) -> str:
        """A new approval key for the websocket (웹소켓 접속키); KIS gives one a second.

        Raises:
            KisAuthenticationError: KIS refuses the key.
            KisNetworkError: no usable answer.
        """
        self._check_open()
        self._approvals.acquire()
        try:
            return self._oauth.approve()
        except TokenTooSoon:
            raise KisNetworkError("KIS gives no approval key yet (EGW00133); try again later.") from None

    @property
    def clock_skew(self) -> float | None:
        """KIS' clock less ours, seconds, from its ``Date`` headers; None before the first answer. Asks nobody."""
        return self._courier.skew.estimate

    def health(self) -> Health:
        """Counts, clock skew, pace, and the stream's own state; reads the shared rate limit, sends nothing."""
        stream, counters, skew = self._stream, self._courier.counters, self._courier.skew
        return Health(
            counters.requests,
            counters.errors,
            counters.throttles,
            self.rate_limit.status().pace,
            self._tokens.issues,
            skew.estimate,
            skew.uncertainty,
            counters.last_error,
            stream.health() if stream is not None else None,
        )

    def close(self) -> None:
        """End the stream and let go of every connection. May be called more than once."""
        with self._stream_lock:
            self._courier.closed = True
            stream = self._stream
        if stream is not None:
            stream.close()
        self._transport.close()
        self.rate_limit.close()

    def __enter__(self) -> Session:
        return self

    def __exit__(self, *exc: object) -> None:
        self.close()

    @property
    def closed(self) -> bool:
        """Whether it was closed."""
        return self._courier.closed

    def __repr__(self) -> str:
        return f"Session({self.credentials!r}{', closed' if self.closed else ''})"

    def __reduce__(self) -> NoReturn:
        raise TypeError("a session is not pickled; make one in each process")

    def _check_open(self) -> None:
        if self.closed:
            raise KisClosedError("The session was closed; make a new one.")

    # Filling in

    def _fill(self, name: str, method: str, path: str, params: Mapping[str, str | None]) -> dict[str, str]:
        oauth = path.startswith("/oauth2/")
        upper = method == "POST" and not oauth
        fields: dict[str, str] = {}
        for key, value in params.items():
            if value is None:
                value = self._key(key) if oauth else self._own(name, key.upper())
            if value is not None:
                fields[key.upper() if upper else key] = str(value)
        return fields

    def _own(self, name: str, key: str) -> str | None:
        if key == "CANO":
            return self._account(name).cano
        if key == "ACNT_PRDT_CD":
            return self._account(name).product
        return self._hts_id(name) if key == "USER_ID" else None

    def _key(self, key: str) -> str | None:
        keys = {
            "grant_type": "client_credentials",
            "appkey": self.credentials.app_key,
            "appsecret": self.credentials.app_secret,
            "secretkey": self.credentials.app_secret,
        }
        return keys.get(key)

    def _account(self, name: str) -> AccountNumber:
        account = self.credentials.account
        if account is None:
            raise KisConfigurationError(
                f"{name} needs an account number: write KIS_ACCOUNT or pass account=, such as 12345678-01."
            )
        return account

    def _hts_id(self, name: str) -> str:
        if not self.credentials.hts_id:
            raise KisConfigurationError(f"{name} needs the HTS id: write KIS_HTS_ID or pass hts_id=.")
        return self.credentials.hts_id
