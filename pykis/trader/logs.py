"""Structured logs: one JSON object a line, no secret or account number in it, and every event of the journal."""

from __future__ import annotations

import json
import logging
import os
import re
from collections.abc import Iterable, Mapping
from pathlib import Path
from typing import Any, Final, TextIO, cast

from pykis import KisConfigurationError, KisCredentials
from pykis.clock import kst

from .event import Event

__all__ = ["EventLog", "JsonFormatter", "Scrubber", "configure_logging"]

_PATTERNS: Final = (
    re.compile(r"(?<![\d-])\d{8}-\d{2}(?![\d-])"),  # 계좌번호
    re.compile(r"(?<=Bearer )[\w.~+/=-]{16,}"),
    re.compile(r"\beyJ[\w-]{8,}\.[\w-]+\.[\w-]+"),  # a token (JWT)
    re.compile(r"\bPS[A-Za-z0-9]{34}\b"),  # 앱키
    re.compile(r"(?<![A-Za-z0-9+/])[A-Za-z0-9+/]{120,}={0,2}"),  # 앱시크릿
    re.compile(r"(?<=[\"'](?:CANO|cano)[\"']: [\"'])\d{8}(?=[\"'])"),
)
_NAMES: Final = frozenset(
    {"appkey", "appsecret", "app_key", "app_secret", "authorization", "token", "approval_key", "password"}
)
_STANDARD: Final = frozenset(vars(logging.makeLogRecord({}))) | {"message", "asctime", "taskName"}
_HIDDEN: Final = "***"


class Scrubber:
    """Takes secrets and account numbers out of text: those that it is told, and what looks like one.

    Args:
        credentials: app key, secret and account of these are taken out, whatever they look like.
        secrets: others, such as a webhook's address; shorter ones than four letters are left alone.
    """

    def __init__(self, credentials: KisCredentials | None = None, secrets: Iterable[str] = ()) -> None:
        self._credentials = credentials
        self._secrets = sorted({each for each in secrets if len(each) >= 4}, key=len, reverse=True)

    def __call__(self, text: str) -> str:
        """The text without them."""
        for secret in self._secrets:
            text = text.replace(secret, _HIDDEN)
        if self._credentials is not None:
            text = self._credentials.redact(text)
        for pattern in _PATTERNS:
            text = pattern.sub(_HIDDEN, text)
        return text

    def __repr__(self) -> str:
        return f"<Scrubber of {len(self._secrets)} secrets>"


class JsonFormatter(logging.Formatter):
    """One object a line: ``ts`` (KST), ``level``, ``logger``, ``msg``, and what the record brings along, such as
    ``code`` or ``order_id``; of an error, its ``trace``.

    Args:
        scrub: what takes secrets out of every text.
    """

    def __init__(self, scrub: Scrubber | None = None) -> None:
        super().__init__()
        self._scrub = scrub or Scrubber()

    def format(self, record: logging.LogRecord) -> str:
        """The line, without its end."""
        values: dict[str, object] = {
            "ts": kst(record.created).isoformat(timespec="milliseconds"),
            "level": record.levelname,
            "logger": record.name,
            "msg": self._scrub(_message(record)),
        }
        for name, value in vars(record).items():
            if name not in _STANDARD and name not in values:
                values[name] = self._clean(name, value)
        if record.exc_info:
            values["trace"] = self._scrub(self.formatException(record.exc_info))
        return json.dumps(values, ensure_ascii=False, separators=(",", ":"))

    def _clean(self, name: str, value: Any) -> object:
        if name.lower() in _NAMES:
            return _HIDDEN
        if value is None or isinstance(value, (bool, int, float)):
            return value
        if isinstance(value, dict):
            return {
                self._scrub(str(key)): self._clean(str(key), each)
                for key, each in cast("Mapping[object, object]", value).items()
            }
        if isinstance(value, (list, tuple)):
            return [self._clean("", each) for each in cast("Iterable[object]", value)]
        return self._scrub(str(value))


class _PlainFormatter(logging.Formatter):
    """For people: time in KST, level, sentence; without secrets."""

    def __init__(self, scrub: Scrubber) -> None:
        super().__init__()
        self._scrub = scrub

    def format(self, record: logging.LogRecord) -> str:
        """The line, without its end."""
        text = f"{kst(record.created):%H:%M:%S} {record.levelname:<8} {_message(record)}"
        if record.exc_info:
            text += "\n" + self.formatException(record.exc_info)
        return self._scrub(text)


class EventLog:
    """Logs every event of the journal at INFO to ``pykis.trader.events``; a handler of the engine's events."""

    def __init__(self) -> None:
        self._log = logging.getLogger("pykis.trader.events")

    def __call__(self, event: Event) -> None:
        """Log it, if it is one of the journal's."""
        if not event.journaled or not self._log.isEnabledFor(logging.INFO):
            return
        values: dict[str, Any] = {name: getattr(event, name) for name in event.__match_args__ if name != "at"}
        kind = type(event).__name__
        extra: dict[str, object] = {
            "event": kind,
            "at": kst(event.at).isoformat(timespec="milliseconds"),
            "facts": values,
        }
        for name, source in (("order_id", "intent_id"), ("code", "code"), ("symbol", "symbol")):
            if source in values:
                extra[name] = values[source]
        words = " ".join(f"{name}={value}" for name, value in values.items() if value != "")
        self._log.info("%s %s", kind, words, extra=extra)


def configure_logging(
    target: Path | str | TextIO | None = None,
    *,
    level: int | str = logging.INFO,
    plain: bool = False,
    credentials: KisCredentials | None = None,
    secrets: Iterable[str] = (),
) -> logging.Handler:
    """Let the logger ``pykis`` write structured lines.

    Args:
        target: a file (0600, appended to; it may be moved away by a log rotation) or a stream; standard error if not
            given.
        level: of the logger.
        plain: lines for people instead of JSON.
        credentials: their secrets are taken out of every line.
        secrets: others to take out.

    Returns:
        The handler; ``logging.getLogger("pykis").removeHandler(handler)`` and ``handler.close()`` take it away.

    Raises:
        KisConfigurationError: the file cannot be written.
    """
    handler: logging.Handler
    if isinstance(target, (str, Path)):
        try:
            os.close(os.open(target, os.O_WRONLY | os.O_CREAT | os.O_APPEND, 0o600))
            handler = _file(target)
        except OSError as error:
            raise KisConfigurationError(f"The log cannot be written: {error}") from error
    else:
        handler = logging.StreamHandler(target)
    scrub = Scrubber(credentials, secrets)
    handler.setFormatter(_PlainFormatter(scrub) if plain else JsonFormatter(scrub))
    logger = logging.getLogger("pykis")
    logger.addHandler(handler)
    logger.setLevel(level)
    return handler


def _file(target: Path | str) -> logging.FileHandler:
    if os.name == "nt":  # an open file cannot be moved away there
        return logging.FileHandler(target, encoding="utf-8")
    from logging.handlers import WatchedFileHandler

    return WatchedFileHandler(target, encoding="utf-8")


def _message(record: logging.LogRecord) -> str:
    try:
        return record.getMessage()
    except (TypeError, ValueError):  # the caller's mistake must not lose the line
        return f"{record.msg} {record.args!r}"
