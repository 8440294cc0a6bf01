"""The access token (접근토큰): one issue per app key and machine, shared by all threads and processes."""

from __future__ import annotations

import contextlib
import copy
import json
import logging
import threading
from collections.abc import Callable, Generator
from datetime import datetime
from typing import Any, NamedTuple, NoReturn, cast

from ..clock import Clock, kst
from ..errors import KisAuthenticationError, KisError, KisRateLimitError
from .files import FileLock, after_fork
from .vault import Vault, VaultError

__all__ = ["Issued", "Token", "TokenKeeper", "TokenSettings", "TokenTooSoon"]

_logger = logging.getLogger("pykis.tokens")


class TokenSettings(NamedTuple):
    """Times of a token, in seconds."""

    margin: float = 600.0
    """A token is replaced so long before it expires (but not before nine tenths of its life)."""
    patience: float = 120.0
    """KIS issues one token a minute (EGW00133): how long a call that is no order waits for it; 0 is not at all."""
    retry: float = 10.0
    """How often it asks meanwhile."""
    hopeless: float = 60.0
    """After KIS handed out the same dead token, how long it is not asked again."""
    lock: float = 45.0
    """How long another process may take to issue before this one asks itself."""
    longest: float = 2 * 86_400.0
    """A cached token that claims to live longer was written by a wrong clock."""


class Issued(NamedTuple):
    """What KIS handed out."""

    value: str
    lifetime: float
    """Seconds from now."""

    def __repr__(self) -> str:
        return f"Issued(lifetime={self.lifetime:.0f})"


class Token(NamedTuple):
    """An access token. It holds the app key, so it is never shown."""

    value: str
    expires: float
    """Unix time from which it is no longer used, somewhat before KIS refuses it."""

    @property
    def expires_at(self) -> datetime:
        """The same as an aware time (Asia/Seoul)."""
        return kst(self.expires)

    def __repr__(self) -> str:
        return f"<Token until {self.expires_at:%Y-%m-%d %H:%M} (Asia/Seoul)>"


class TokenTooSoon(Exception):
    """KIS refuses to issue another token so soon (EGW00133)."""


class _Cached(NamedTuple):
    """What the file holds. Times are Unix times."""

    token: Token | None = None
    dead: str = ""
    """Digest of a token that KIS refuses although it hands it out."""
    dead_until: float = 0.0
    not_before: float = 0.0
    """KIS said EGW00133: do not ask before."""


class TokenKeeper:
    """Keeps the one token of an app key.

    Args:
        issue: asks KIS for one; raises `TokenTooSoon` or a `KisError`.
        clock: the time.
        vault: the shared cache; None keeps the token in memory.
        lock: held while asking KIS; None where there is only this process.
    """

    def __init__(
        self,
        issue: Callable[[], Issued],
        clock: Clock,
        *,
        vault: Vault | None = None,
        lock: FileLock | None = None,
        settings: TokenSettings | None = None,
    ) -> None:
        self._issue = issue
        self._clock = clock
        self._vault = vault
        self._file_lock = lock
        self._settings = settings or TokenSettings()
        self._lock = threading.Lock()
        self._token: Token | None = None
        self._dead = ""
        self._cached = _Cached()
        self._attempts = 0
        self._failure: KisError | None = None
        self._warned = False
        self.issues: int = 0
        """How many tokens KIS has issued to this object."""
        after_fork(self._remake)

    def _remake(self) -> None:
        self._lock = threading.Lock()

    def get(self, *, wait: bool = True) -> Token:
        """The token, asked for if need be.

        Args:
            wait: whether to wait while KIS refuses to issue another one yet; orders do not.

        Raises:
            KisAuthenticationError: KIS refuses the key.
            KisRateLimitError: KIS refuses to issue one yet (EGW00133).
            KisNetworkError: KIS does not answer.
        """
        token = self._token
        if token is not None and token.expires > self._clock.time():
            return token
        return self._obtain(wait)

    def invalidate(self, dead: str) -> None:
        """KIS has refused this token: it is not used again, and the next call asks for another."""
        with self._lock:
            self._dead = dead
            if self._token is not None and self._token.value == dead:
                self._token = None

    def replace(self, dead: str, *, wait: bool = True) -> Token:
        """Another token than this one, which KIS has refused. Many threads that say so cause one issue.

        Raises:
            KisAuthenticationError: KIS hands out the same one again.
        """
        self.invalidate(dead)
        return self._obtain(wait)

    def _obtain(self, wait: bool) -> Token:
        ends = self._clock.monotonic() + self._settings.patience
        while True:
            attempt = self._attempts
            with self._lock:
                known = self._usable(self._token)
                if known is not None:
                    return known
                if self._attempts != attempt and self._failure is not None:
                    raise copy.copy(self._failure)  # it failed while this thread waited for it
                self._check_hopeless()
                if not self._left(self._cached.not_before, self._settings.patience):
                    try:
                        return self._ask()
                    except TokenTooSoon:
                        pass
                pause = self._left(self._cached.not_before, self._settings.patience)
            if not wait or self._clock.monotonic() + pause >= ends:
                raise KisRateLimitError(
                    "EGW00133", "접근토큰 발급 잠시 후 다시 시도하세요(1분당 1회)", "tokenP", http_status=403
                )
            self._clock.sleep(pause)

    def _ask(self) -> Token:
        """Ask the disk, then KIS, while no other process does."""
        with self._alone():
            cached = self._cached = self._read()
            shared = self._usable(cached.token)
            if shared is not None:
                self._token = shared
                return shared
            self._check_hopeless()
            if self._left(cached.not_before, self._settings.patience):
                raise TokenTooSoon
            self._failure = None
            self._attempts += 1
            try:
                issued = self._issue()
            except TokenTooSoon:
                self._write(cached._replace(not_before=self._clock.time() + self._settings.retry))
                raise
            except KisError as error:
                self._failure = error
                raise
            self.issues += 1
            return self._take(issued)

    def _take(self, issued: Issued) -> Token:
        now = self._clock.time()
        life = issued.lifetime - min(self._settings.margin, issued.lifetime / 10)
        token = Token(issued.value, now + life)
        digest = _digest(issued.value)
        known = self._cached.dead == digest
        hopeless = self._left(self._cached.dead_until, self._settings.hopeless) > 0.0
        if known and not hopeless and issued.value == self._dead:
            self._dead = ""  # the refusal may have been a passing one: once in a while it gets another chance
        if issued.value == self._dead or (known and hopeless):
            self._write(_Cached(None, digest, now + self._settings.hopeless))
            self._failure = _same_again()
            raise copy.copy(self._failure)
        self._token = token
        self._write(_Cached(token))
        _logger.info("A new access token was issued; it is good for %.1f hours.", life / 3600)
        return token

    def _usable(self, token: Token | None) -> Token | None:
        if token is None or token.value == self._dead or token.expires <= self._clock.time():
            return None
        return token

    def _check_hopeless(self) -> None:
        cached = self._cached
        left = self._left(cached.dead_until, self._settings.hopeless)
        if left and self._dead and cached.dead == _digest(self._dead):
            raise _same_again()

    def _left(self, until: float, longest: float) -> float:
        """Seconds until a moment; 0 if it is past, or so far off that the clock must have been set back."""
        left = until - self._clock.time()
        return left if 0.0 < left <= longest else 0.0

    # The shared cache

    @contextlib.contextmanager
    def _alone(self) -> Generator[None]:
        if self._file_lock is None:
            yield
            return
        with contextlib.ExitStack() as stack:
            try:
                stack.enter_context(self._file_lock.hold(self._settings.lock))
            except OSError as error:
                self._warn(f"its lock cannot be used ({error.strerror or error})")
            yield

    def _read(self) -> _Cached:
        if self._vault is None:
            return self._cached
        try:
            data = self._vault.load()
            return self._cached if data is None else self._parse(data)
        except VaultError as error:
            self._warn(str(error))
        except (ValueError, TypeError, KeyError, AttributeError):
            self._warn("it holds something else")
        return self._cached

    def _parse(self, data: bytes) -> _Cached:
        found = cast("dict[str, Any]", json.loads(data))
        now = self._clock.time()
        token = None
        if found.get("token") and float(found["expires_at"]) < now + self._settings.longest:
            token = Token(str(found["token"]), float(found["expires_at"]))
        not_before = float(found.get("not_before", 0.0))
        return _Cached(token, str(found.get("dead", "")), float(found.get("dead_until", 0.0)), not_before)

    def _write(self, cached: _Cached) -> None:
        self._cached = cached
        if self._vault is None:
            return
        document: dict[str, str | float] = {
            "dead": cached.dead,
            "dead_until": cached.dead_until,
            "not_before": cached.not_before,
        }
        if cached.token is not None:
            document["token"], document["expires_at"] = cached.token
        try:
            self._vault.save(json.dumps(document).encode())
        except VaultError as error:
            self._warn(str(error))

    def _warn(self, why: str) -> None:
        if self._warned:
            return
        self._warned = True
        _logger.warning("The token cache is not used: %s. The token is kept in memory.", why)

    def __repr__(self) -> str:
        return f"TokenKeeper(issues={self.issues})"

    def __reduce__(self) -> NoReturn:
        raise TypeError("tokens are not pickled")


def _digest(token: str) -> str:
    import hashlib  # here: it would slow `import pykis` down

    return hashlib.sha256(token.encode()).hexdigest()[:32]


def _same_again() -> KisAuthenticationError:
    return KisAuthenticationError(
        "KIS refuses the token and hands out the same one again, as it does for six hours after an issue. "
        "Check that the app key is still valid (KIS portal), or issue a new key."
    )
