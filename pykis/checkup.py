"""What stands in the way of using KIS: key, state, network, token, clock, limit, account, permissions, websocket, one
after the other, each with a sentence on what was found and what to do."""

from __future__ import annotations

import os
import socket
import tempfile
import threading
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import TYPE_CHECKING, Literal, NamedTuple
from urllib.parse import urlsplit

from .client.credentials import DEFAULT_PROFILE, KisCredentials
from .client.files import state_home
from .codes import advice
from .errors import (
    KisAPIError,
    KisAuthenticationError,
    KisConfigurationError,
    KisError,
    KisSubscriptionError,
)
from .instruments import DERIVATIVES

if TYPE_CHECKING:
    from .kis import PyKis
    from .session import SessionSettings

__all__ = ["Check", "checkup"]

_SYMBOL = "005930"
_CONNECT = 5.0
_FRAME = 3.0
_SKEW, _MUCH_SKEW = 2.0, 30.0
"""Seconds."""
_PROXIES = ("HTTPS_PROXY", "https_proxy", "ALL_PROXY", "all_proxy")


class Check(NamedTuple):
    """One thing that was looked at."""

    name: str
    """key, state, network, token, quote, clock, limit, account, permissions, websocket or calendar."""
    status: Literal["ok", "warning", "failed", "skipped"]
    said: str
    """What was found."""
    advice: str = ""
    """What to do; blank if all is well."""
    error: KisError | None = None
    """What was raised, if anything was."""


def checkup(profile: str = "", settings: SessionSettings | None = None) -> Iterator[Check]:
    """Look at one thing after the other. What needs something that failed is skipped. Nothing is ordered.

    Args:
        profile: a saved profile; the environment or ``.env`` if blank.
        settings: times and bounds of the session; by default it does not wait for a token that KIS does not give yet.
    """
    key, credentials = _key(profile)
    yield key
    yield _state()
    if credentials is None:
        yield from (Check(name, "skipped", "Needs a key.") for name in _AFTER_KEY)
        return
    network = _network(credentials)
    yield network
    from .client.tokens import TokenSettings
    from .kis import PyKis
    from .session import SessionSettings

    patience = settings or SessionSettings(token=TokenSettings(patience=0))
    with PyKis(credentials, settings=patience) as kis:
        token = _token(kis)
        yield token
        if token.status == "failed":
            yield from (Check(name, "skipped", "Needs a token.") for name in _AFTER_TOKEN)
            return
        for check in (_quote, _clock, _limit, _account, _permissions, _websocket, _calendar):
            yield check(kis)


_AFTER_TOKEN = ("quote", "clock", "limit", "account", "permissions", "websocket", "calendar")
_AFTER_KEY = ("network", "token", *_AFTER_TOKEN)


def _key(profile: str) -> tuple[Check, KisCredentials | None]:
    try:
        found = KisCredentials.load(profile) if profile else KisCredentials.discover()
        found.check()
    except KisConfigurationError as error:
        return Check("key", "failed", str(error), "Mend what it names, then run this again.", error), None
    kind = "paper trading (모의투자)" if found.virtual else "REAL MONEY (실전투자)"
    who = f"account {found.account or 'none'}, HTS id {'set' if found.hts_id else 'none'}"
    said = f"A key for {kind} from {_source(profile)}, {who}."
    wrong = [
        f"the {name} has {len(value)} letters, KIS gives {length}"
        for name, value, length in (("app key", found.app_key, 36), ("app secret", found.app_secret, 180))
        if len(value) != length
    ]
    if wrong:
        return Check("key", "warning", f"{said} But {' and '.join(wrong)}.", "Copy them again from KIS' portal."), found
    return Check("key", "ok", said), found


def _source(profile: str) -> str:
    """Where a key was found: the first of these that has one."""
    if profile:
        return f"profile {profile!r}"
    if os.environ.get("KIS_APP_KEY", "").strip():
        return "the environment"
    return ".env" if KisCredentials.find() is not None else f"profile {DEFAULT_PROFILE!r}"


def _state() -> Check:
    """Tokens and the rate limit are shared through files there."""
    home = state_home()
    try:
        home.mkdir(mode=0o700, parents=True, exist_ok=True)
        with tempfile.NamedTemporaryFile(dir=home):
            pass
    except OSError as error:
        return Check(
            "state",
            "failed",
            f"{home} cannot be written ({error.strerror or error}).",
            "Set PYKIS_HOME to a folder of yours. Without it every process asks for a token of its own, and KIS gives "
            "one a minute.",
        )
    open_to = [path for path in (home, *_files(home)) if os.name == "posix" and path.stat().st_mode & 0o077]
    if open_to and any(path.is_file() for path in open_to):
        return Check("state", "warning", f"Others may read {open_to[-1]}.", f"Run: chmod -R go-rwx '{home}'")
    return Check("state", "ok", f"{home} can be written, and its files are yours alone.")


def _files(home: Path) -> list[Path]:
    return [path for name in ("tokens", "profiles") for path in (home / name).glob("*") if path.is_file()]


def _network(credentials: KisCredentials) -> Check:
    parts = urlsplit(credentials.base_url)
    host, port = parts.hostname or "", parts.port or (443 if parts.scheme == "https" else 80)
    if any(os.environ.get(name) for name in _PROXIES):
        return Check("network", "skipped", "A proxy is set; the token will show whether it lets KIS through.")
    try:
        socket.create_connection((host, port), _CONNECT).close()
    except socket.gaierror:
        return Check(
            "network", "failed", f"The name {host} is not found.", "Is this machine online? Is its DNS in order?"
        )
    except OSError as error:
        return Check(
            "network",
            "failed",
            f"{host}:{port} cannot be reached ({error.strerror or error}).",
            f"A firewall must let connections out to port {port}; at times KIS itself is down for maintenance.",
        )
    return Check("network", "ok", f"{host}:{port} can be reached.")


_LOOK_UP = "The reference of KIS' codes (docs/reference/codes.md) says what is known of this one."
_AGAIN = "See network above, and try again in a minute."
_OPEN = "Ask KIS to open that market for the account (거래신청, in its app)."
_KEYS = (
    "Copy key and secret again from KIS' portal (apiportal.koreainvestment.com); keys of paper and real money differ: "
    "if this is a {other} key, change KIS_VIRTUAL. A key ends a year after it was issued."
)


def _tried(kis: PyKis, name: str, work: Callable[[], str], hint: str = "") -> Check:
    """Do something; an error of ours becomes a failed check with its advice."""
    try:
        return Check(name, "ok", work())
    except KisAuthenticationError as error:
        other = "real" if kis.virtual else "paper"
        return Check(name, "failed", str(error), _KEYS.format(other=other), error)
    except KisAPIError as error:
        return Check(name, "failed", str(error), advice(error.msg_cd) or hint or _LOOK_UP, error)
    except KisError as error:
        return Check(name, "failed", str(error), hint or _AGAIN, error)


def _token(kis: PyKis) -> Check:
    def ask() -> str:
        return f"KIS takes the key: a token until {kis.token().expires_at:%Y-%m-%d %H:%M} (Asia/Seoul)."

    return _tried(kis, "token", ask)


def _quote(kis: PyKis) -> Check:
    return _tried(kis, "quote", lambda: f"{_SYMBOL} is at {kis.stock(_SYMBOL).quote().price:,} won.")


def _clock(kis: PyKis) -> Check:
    health = kis.health()
    skew, unsure = health.clock_skew, health.clock_skew_uncertainty
    if skew is None or unsure is None:
        return Check("clock", "skipped", "KIS' answers had no time to compare with.")
    said = f"This machine's clock is within {abs(skew) + unsure:.1f} s of KIS'."
    if abs(skew) - unsure <= _SKEW:
        return Check("clock", "ok", said)
    status: Literal["failed", "warning"] = "failed" if abs(skew) > _MUCH_SKEW else "warning"
    way = "behind" if skew > 0 else "ahead of"
    return Check(
        "clock",
        status,
        f"This machine's clock is {abs(skew):.1f} s {way} KIS'.",
        "Let the system set its clock (NTP): days, order times and the proof of what became of an order rest on it.",
    )


def _limit(kis: PyKis) -> Check:
    status = kis.rate_limit.status()
    said = f"{status.limit} calls a second, {status.waiting} waiting"
    if not status.shared:
        return Check(
            "limit",
            "warning",
            f"{said}; not shared with other processes, so half as fast.",
            "The state folder cannot be used, see state above.",
        )
    if status.pace > 1:
        return Check(
            "limit",
            "warning",
            f"{said}; slowed down {status.pace:.1f} times, because KIS refused calls as too many.",
            "Does another machine use the same key? It passes by itself when it is quiet.",
        )
    return Check("limit", "ok", f"{said}; shared by all processes of this machine.")


def _account(kis: PyKis) -> Check:
    if kis.credentials.account is None:
        return Check(
            "account", "skipped", "No account number is set.", "Write KIS_ACCOUNT to see balances and to order."
        )

    def ask() -> str:
        balance = kis.account().balance()
        return f"The balance of {kis.credentials.account} can be read: {len(balance)} positions."

    hint = "Is the account number right, and does it belong to this key? Paper accounts must be opened at KIS first."
    return _tried(kis, "account", ask, hint)


def _permissions(kis: PyKis) -> Check:
    """What the account may trade: KIS is asked how much could be bought, and nothing is."""
    account = kis.credentials.account
    if account is None:
        return Check("permissions", "skipped", "No account number is set.")
    may: list[str] = []
    refused: list[tuple[str, KisError]] = []
    for what, ask in _trades(kis, account.product == DERIVATIVES).items():
        try:
            ask()
        except KisError as error:
            refused.append((what, error))
        else:
            may.append(what)
    said = "; ".join([f"It may trade {', '.join(may) or 'nothing'}", *(f"{what}: {why}" for what, why in refused)])
    if not refused:
        return Check("permissions", "ok", f"{said}.")
    first = refused[0][1]
    hint = (advice(first.msg_cd) or _OPEN) if isinstance(first, KisAPIError) else _AGAIN
    return Check("permissions", "warning" if may else "failed", said, hint, first)


def _trades(kis: PyKis, derivatives: bool) -> dict[str, Callable[[], object]]:
    if derivatives:
        return {"futures and options": lambda: kis.account().derivatives.balance()}
    return {
        "Korean stocks": lambda: kis.stock(_SYMBOL).orderable_amount(),
        "stocks abroad": lambda: kis.stock("AAPL", market="NASDAQ").orderable_amount(price=1),
    }


def _websocket(kis: PyKis) -> Check:
    came = threading.Event()
    own = bool(kis.credentials.hts_id) and kis.credentials.account is not None

    def listen() -> str:
        with kis.stock(_SYMBOL).listen_price(lambda _: came.set()):
            if own:
                kis.account().listen_execution(lambda _: None).close()
            lives = came.wait(_FRAME)
        notices = "; notices of your orders too" if own else "; without an HTS id no notices of your orders"
        quiet = "prices come" if lives else "no price came just now (is the market open?)"
        return f"The websocket takes registrations: {quiet}{notices}."

    found = _tried(kis, "websocket", listen, "A firewall must let websockets out; see the port in the message.")
    if isinstance(found.error, KisSubscriptionError):
        return found._replace(advice="KIS takes one connection a key: does another program listen with this key?")
    return found


def _calendar(kis: PyKis) -> Check:
    today, calendar = kis.context.today(), kis.context.calendar
    try:
        hours = calendar.hours(today)
    except KisError as error:
        return Check("calendar", "warning", str(error), "Install a newer pykis: its trading days end there.")
    now = kis.context.now()
    phase = next((each.name for each in hours if each.opens <= now < each.closes), None)
    if not hours:
        return Check(
            "calendar", "ok", f"{today} is no trading day; trading days are known until {calendar.last_known}."
        )
    said = f"KRX is in {phase}" if phase else "KRX is closed at this hour"
    return Check("calendar", "ok", f"{said}; trading days are known until {calendar.last_known}.")
