"""Telling a human: the log, any webhook, e-mail.

A notifier takes its time and never raises: what cannot be delivered is logged. The engine gives each one a thread of
its own (see `notices`), so that a slow webhook delays nothing.
"""

from __future__ import annotations

import json
import logging
import smtplib
import ssl
from collections.abc import Callable, Mapping, Sequence
from contextlib import ExitStack
from email.message import EmailMessage
from email.utils import format_datetime
from http.client import HTTPException, HTTPMessage
from typing import IO, Literal
from urllib.error import HTTPError
from urllib.parse import urlsplit
from urllib.request import HTTPRedirectHandler, HTTPSHandler, OpenerDirector, Request, build_opener

from requests.utils import DEFAULT_CA_BUNDLE_PATH

from pykis import Clock, KisConfigurationError, SystemClock
from pykis.clock import kst

__all__ = ["LogNotifier", "MailNotifier", "WebhookNotifier"]

Level = Literal["info", "warning", "alarm"]

_log = logging.getLogger("pykis.trader")
_LEVELS = {"info": logging.INFO, "warning": logging.WARNING, "alarm": logging.ERROR}
_LONGEST_WAIT = 30.0


class LogNotifier:
    """To the logger ``pykis.trader``."""

    def notify(self, level: Level, code: str, sentence: str) -> None:
        """Log it."""
        _log.log(_LEVELS[level], "%s: %s", code, sentence, extra={"code": code})


def _as_text(level: Level, code: str, sentence: str) -> object:
    """What most webhooks take."""
    return {"text": f"[{level}] {code}: {sentence}"}


class WebhookNotifier:
    """To any webhook that takes JSON by POST: Slack, Discord, Telegram, a program of your own.

    Often the address is the secret: no log, message or `repr` shows more of it than the host.

    Args:
        url: the address.
        body: makes the body from level, code and sentence; ``{"text": ...}`` if not given.
        headers: of the request, such as an authorization.
        clock: what waits between two tries.
        timeout: seconds for the connection and for each part of the answer.
        attempts: how often it is tried at most, while the network or the other side fails (429, 5xx).
        wait: seconds before the second try; doubled each time.

    Raises:
        KisConfigurationError: the address is none.
    """

    def __init__(
        self,
        url: str,
        *,
        body: Callable[[Level, str, str], object] | None = None,
        headers: Mapping[str, str] | None = None,
        clock: Clock | None = None,
        timeout: float = 5.0,
        attempts: int = 4,
        wait: float = 1.0,
    ) -> None:
        parts = urlsplit(url)
        if parts.scheme not in ("https", "http") or not parts.hostname:
            raise KisConfigurationError("A webhook's address begins with https:// (or http://) and names a host.")
        self._url = url
        self._host = parts.hostname
        self._body = body or _as_text
        self._headers = {"Content-Type": "application/json; charset=utf-8", **(headers or {})}
        self._clock: Clock = clock or SystemClock()
        self._timeout = timeout
        self._attempts = attempts
        self._wait = wait
        self._opener: OpenerDirector | None = None

    def notify(self, level: Level, code: str, sentence: str) -> None:
        """Send it; blocks until it is there or given up."""
        try:
            data = json.dumps(self._body(level, code, sentence), ensure_ascii=False).encode()
        except Exception as error:  # noqa: BLE001  the template is the user's: a mistake in it must not lose the notice
            _log.warning("The webhook's body cannot be made (%s); sent as text", type(error).__name__)
            data = json.dumps(_as_text(level, code, sentence), ensure_ascii=False).encode()
        _persist(
            self._clock, self._attempts, self._wait, f"the webhook at {self._host}", code, lambda: self._post(data)
        )

    def _post(self, data: bytes) -> _Try:
        try:
            # Not requests: at DEBUG its pool logs the path, which is the secret.
            if self._opener is None:
                context = ssl.create_default_context(cafile=str(DEFAULT_CA_BUNDLE_PATH))
                self._opener = build_opener(HTTPSHandler(context=context), _NoRedirect())
            with self._opener.open(Request(self._url, data, self._headers, method="POST"), timeout=self._timeout):
                return _Try()
        except HTTPError as error:
            with error:
                return _Try(f"status {error.code}", again=error.code == 429 or error.code >= 500, after=_after(error))
        except (OSError, HTTPException, ValueError) as error:
            reason = getattr(error, "reason", error)
            return _Try(type(reason if isinstance(reason, Exception) else error).__name__)

    def __repr__(self) -> str:
        return f"<WebhookNotifier {self._host}>"


class MailNotifier:
    """By e-mail.

    Args:
        host: the outgoing server.
        sender: address that it comes from.
        to: address, or addresses, that it goes to.
        user: name at the server; blank where it wants none.
        password: likewise. Is never shown.
        port: 587 with ``starttls``, 465 with ``tls`` if not given.
        security: ``starttls``, ``tls`` from the first byte, or ``none`` for a server on this machine.
        levels: what is worth a mail.
        clock: dates it, and waits between two tries.
        timeout: seconds for the connection and for each answer.
        attempts: how often it is tried at most.
        wait: seconds before the second try; doubled each time.

    Raises:
        KisConfigurationError: a password would go out in the clear, or there is nobody to send it to.
    """

    def __init__(
        self,
        host: str,
        *,
        sender: str,
        to: str | Sequence[str],
        user: str = "",
        password: str = "",
        port: int | None = None,
        security: Literal["starttls", "tls", "none"] = "starttls",
        levels: Sequence[Level] = ("warning", "alarm"),
        clock: Clock | None = None,
        timeout: float = 10.0,
        attempts: int = 3,
        wait: float = 2.0,
    ) -> None:
        if security == "none" and password:
            raise KisConfigurationError("Without TLS the mail password would go out in the clear.")
        self._to = [to] if isinstance(to, str) else list(to)
        if not self._to or not sender:
            raise KisConfigurationError("A mail needs sender= and to=.")
        self._host = host
        self._sender = sender
        self._user = user
        self._password = password
        self._port = port or {"starttls": 587, "tls": 465, "none": 25}[security]
        self._security = security
        self._levels = frozenset(levels)
        self._clock: Clock = clock or SystemClock()
        self._timeout = timeout
        self._attempts = attempts
        self._wait = wait

    def notify(self, level: Level, code: str, sentence: str) -> None:
        """Send it, if its level is worth a mail; blocks until the server has it or it is given up."""
        if level not in self._levels:
            return
        mail = EmailMessage()
        mail["From"], mail["To"] = self._sender, ", ".join(self._to)
        mail["Subject"] = " ".join(f"[pykis {level}] {code}".split())
        mail["Date"] = format_datetime(kst(self._clock.time()))
        mail.set_content(sentence)
        _persist(
            self._clock, self._attempts, self._wait, f"the mail server {self._host}", code, lambda: self._send(mail)
        )

    def _send(self, mail: EmailMessage) -> _Try:
        try:
            with self._connect() as server:
                if self._user:
                    server.login(self._user, self._password)
                server.send_message(mail)
        except smtplib.SMTPResponseException as error:
            return _Try(f"{type(error).__name__} {error.smtp_code}", again=error.smtp_code < 500)
        except (smtplib.SMTPRecipientsRefused, smtplib.SMTPNotSupportedError) as error:
            return _Try(type(error).__name__, again=False)
        except (OSError, ValueError) as error:
            return _Try(type(error).__name__)
        return _Try()

    def _connect(self) -> smtplib.SMTP:
        context = ssl.create_default_context()
        if self._security == "tls":
            return smtplib.SMTP_SSL(self._host, self._port, timeout=self._timeout, context=context)
        server = smtplib.SMTP(self._host, self._port, timeout=self._timeout)
        with ExitStack() as opened:
            opened.callback(server.close)
            if self._security == "starttls":
                server.starttls(context=context)
            opened.pop_all()
        return server

    def __repr__(self) -> str:
        return f"<MailNotifier {self._host}:{self._port}>"


class _NoRedirect(HTTPRedirectHandler):
    """A redirect is refused: what is told goes to the host that was named, or nowhere."""

    def redirect_request(
        self, req: Request, fp: IO[bytes], code: int, msg: str, headers: HTTPMessage, newurl: str
    ) -> None:
        return None


class _Try:
    """How one try ended: blank if it worked."""

    def __init__(self, failure: str = "", *, again: bool = True, after: float = 0.0) -> None:
        self.failure = failure
        self.again = again
        self.after = after


def _after(error: HTTPError) -> float:
    text = (error.headers.get("Retry-After") or "").strip()
    return min(float(text), _LONGEST_WAIT) if text.isdecimal() else 0.0


def _persist(clock: Clock, attempts: int, wait: float, whom: str, code: str, send: Callable[[], _Try]) -> None:
    """Try until it worked, cannot work, or was tried often enough."""
    for attempt in range(1, attempts + 1):
        result = send()
        if not result.failure:
            return
        if not result.again or attempt == attempts:
            _log.error("%s could not be told to %s: %s", code, whom, result.failure, extra={"code": code})
            return
        clock.sleep(max(min(wait * 2 ** (attempt - 1), _LONGEST_WAIT), result.after))
