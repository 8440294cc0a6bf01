from __future__ import annotations

import copy
import json
import logging
import os
import pickle
import subprocess
import sys
import threading
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest

from pykis.answer import Answer
from pykis.client.credentials import KisCredentials
from pykis.client.files import FileLock
from pykis.client.tokens import Issued, Token, TokenKeeper, TokenSettings, TokenTooSoon
from pykis.client.vault import Vault
from pykis.clock import SystemClock, VirtualClock
from pykis.endpoint import Endpoint
from pykis.errors import KisAuthenticationError, KisNetworkError, KisRateLimitError
from pykis.limit import Rate
from pykis.session import Session, SessionSettings

START = 1_795_000_000.0
SECRET = "s" * 180
PRICE: Endpoint[Answer] = Endpoint("price", "시세", "GET", "/uapi/price", {"": ("F1", "F1")}, Answer)


class Issuer:
    """A KIS that hands out tokens."""

    def __init__(self, lifetime: float = 86_400.0) -> None:
        self.count = 0
        self.lifetime = lifetime
        self.error: Exception | None = None
        self.before: Callable[[], None] = lambda: None

    def __call__(self) -> Issued:
        self.before()
        if self.error is not None:
            raise copy.copy(self.error)
        self.count += 1
        return Issued(f"token-{self.count}", self.lifetime)


@pytest.fixture
def clock() -> VirtualClock:
    return VirtualClock(START)


@pytest.fixture
def issuer() -> Issuer:
    return Issuer()


def keeper(issuer: Issuer, clock: VirtualClock, folder: Path | None, secret: str = SECRET, **kw: Any) -> TokenKeeper:
    if folder is None:
        return TokenKeeper(issuer, clock, **kw)
    return TokenKeeper(
        issuer,
        clock,
        vault=Vault(folder / "a.token", secret, "host-and-key"),
        lock=FileLock(folder / "a.lock", SystemClock()),
        **kw,
    )


def test_one_issue_until_shortly_before_it_expires(issuer: Issuer, clock: VirtualClock) -> None:
    tokens = keeper(issuer, clock, None)
    assert tokens.get().value == "token-1"
    clock.advance(86_400 - 601)
    assert tokens.get().value == "token-1"
    clock.advance(2)
    assert tokens.get().value == "token-2"


def test_a_short_life_is_used_for_nine_tenths(issuer: Issuer, clock: VirtualClock) -> None:
    issuer.lifetime = 60.0
    tokens = keeper(issuer, clock, None)
    tokens.get()
    clock.advance(53)
    tokens.get()
    assert issuer.count == 1
    clock.advance(2)
    tokens.get()
    assert issuer.count == 2


def test_the_cache_is_shared_private_and_unreadable(issuer: Issuer, clock: VirtualClock, tmp_path: Path) -> None:
    assert keeper(issuer, clock, tmp_path).get() == keeper(issuer, clock, tmp_path).get()
    assert issuer.count == 1
    path = tmp_path / "a.token"
    assert b"token-1" not in path.read_bytes()
    if os.name == "posix":
        assert path.stat().st_mode & 0o777 == 0o600
    assert not [name for name in os.listdir(tmp_path) if name.startswith(".")]


def test_another_process_s_replacement_is_used(issuer: Issuer, clock: VirtualClock, tmp_path: Path) -> None:
    ours, theirs = keeper(issuer, clock, tmp_path), keeper(issuer, clock, tmp_path)
    ours.get()
    assert theirs.replace("token-1").value == "token-2"
    assert ours.replace("token-1").value == "token-2"
    assert issuer.count == 2


def damaged(kind: str, path: Path) -> None:
    data = path.read_bytes()
    if kind == "truncated":
        path.write_bytes(data[:40])
    elif kind == "cut in the middle":
        path.write_bytes(data[:-5])
    elif kind == "empty":
        path.write_bytes(b"")
    elif kind == "garbage":
        path.write_bytes(os.urandom(300))
    elif kind == "flipped":
        path.write_bytes(data[:60] + bytes([data[60] ^ 1]) + data[61:])
    elif kind == "another key":
        Vault(path, "other" * 30, "host-and-key").save(b'{"token": "foreign", "expires_at": 2e9}')
    elif kind == "another host":
        Vault(path, SECRET, "elsewhere").save(b'{"token": "foreign", "expires_at": 2e9}')
    elif kind == "something else":
        Vault(path, SECRET, "host-and-key").save(b'[1, "x"]')
    elif kind == "a folder":
        path.unlink()
        path.mkdir()
    elif kind == "huge":
        path.write_bytes(bytes(2 << 20))


@pytest.mark.parametrize(
    "kind",
    [
        "truncated",
        "cut in the middle",
        "empty",
        "garbage",
        "flipped",
        "another key",
        "another host",
        "something else",
        "a folder",
        "huge",
    ],
)
def test_a_cache_that_cannot_be_used_costs_one_warning(
    issuer: Issuer, clock: VirtualClock, tmp_path: Path, caplog: pytest.LogCaptureFixture, kind: str
) -> None:
    keeper(issuer, clock, tmp_path).get()
    damaged(kind, tmp_path / "a.token")
    tokens = keeper(issuer, clock, tmp_path)
    caplog.set_level(logging.WARNING)
    assert tokens.get().value == "token-2"
    assert tokens.replace("token-2").value == "token-3"
    assert tokens.get().value == "token-3"
    assert len(caplog.records) == 1
    assert "cache is not used" in caplog.text
    assert "token-" not in caplog.text
    if kind != "a folder":
        assert keeper(issuer, clock, tmp_path).get().value == "token-3"  # it was healed meanwhile


def test_a_folder_that_cannot_be_written(
    issuer: Issuer, clock: VirtualClock, tmp_path: Path, caplog: pytest.LogCaptureFixture
) -> None:
    blocked = tmp_path / "file"
    blocked.write_text("in the way")
    tokens = keeper(issuer, clock, blocked / "folder")
    assert tokens.get().value == "token-1"
    assert tokens.get().value == "token-1"
    assert tokens.replace("token-1").value == "token-2"
    assert len([record for record in caplog.records if record.levelno == logging.WARNING]) == 1


@pytest.mark.skipif(os.name != "posix", reason="modes are POSIX'")
def test_a_read_only_folder_still_serves_its_token(
    issuer: Issuer, clock: VirtualClock, tmp_path: Path, caplog: pytest.LogCaptureFixture, monkeypatch: Any
) -> None:
    folder = tmp_path / "shared"
    keeper(issuer, clock, folder).get()
    folder.chmod(0o500)
    if os.access(folder, os.W_OK):  # root may write anywhere: refuse in its stead
        real = os.open

        def refuse(path: Any, flags: int, *args: Any, **kw: Any) -> int:
            if str(path).startswith(str(folder)) and flags & (os.O_WRONLY | os.O_RDWR):
                raise PermissionError(13, "Permission denied")
            return real(path, flags, *args, **kw)

        monkeypatch.setattr(os, "open", refuse)
    tokens = keeper(issuer, clock, folder)
    assert tokens.get().value == "token-1"
    assert tokens.replace("token-1").value == "token-2"
    assert tokens.get().value == "token-2"
    folder.chmod(0o700)
    assert len([record for record in caplog.records if record.levelno == logging.WARNING]) == 1


def test_a_token_of_a_wrong_clock_is_not_believed(issuer: Issuer, clock: VirtualClock, tmp_path: Path) -> None:
    keeper(issuer, clock, tmp_path).get()
    clock.shift(-30 * 86_400.0)
    assert keeper(issuer, clock, tmp_path).get().value == "token-2"


def test_the_same_again_is_final_for_a_while(issuer: Issuer, clock: VirtualClock, tmp_path: Path) -> None:
    tokens = keeper(issuer, clock, tmp_path)
    tokens.get()
    issuer.count = 0  # KIS hands out the same one
    with pytest.raises(KisAuthenticationError, match="same one again"):
        tokens.replace("token-1")
    other = keeper(issuer, clock, tmp_path)
    for again in (tokens, other):
        with pytest.raises(KisAuthenticationError):
            again.replace("token-1")
    assert issuer.count == 1
    clock.advance(61)
    assert tokens.replace("token-1").value == "token-2"


def test_a_token_that_was_refused_in_passing_gets_another_chance(issuer: Issuer, clock: VirtualClock) -> None:
    """KIS hands out the same token for six hours: nobody should stand still for so long because of one odd answer."""
    tokens = keeper(issuer, clock, None)
    tokens.get()
    for _ in range(3):
        issuer.count = 0
        with pytest.raises(KisAuthenticationError):
            tokens.replace("token-1")
        clock.advance(30)
        with pytest.raises(KisAuthenticationError):
            tokens.get()
        clock.advance(31)
        issuer.count = 0
        assert tokens.get().value == "token-1"


@pytest.mark.parametrize("shared", [True, False])
def test_a_clock_that_is_set_back_makes_no_wait_longer(
    issuer: Issuer, clock: VirtualClock, tmp_path: Path, shared: bool
) -> None:
    tokens = keeper(issuer, clock, tmp_path if shared else None)
    issuer.error = TokenTooSoon()
    with pytest.raises(KisRateLimitError):
        tokens.get(wait=False)
    clock.shift(-86_400.0)
    issuer.error = None
    assert tokens.get(wait=False).value == "token-1"
    issuer.count = 0
    with pytest.raises(KisAuthenticationError, match="same one again"):
        tokens.replace("token-1")
    clock.shift(-86_400.0)
    assert tokens.get(wait=False).value in ("token-1", "token-2")


def test_too_soon_is_waited_for_and_remembered(issuer: Issuer, clock: VirtualClock, tmp_path: Path) -> None:
    asked: list[float] = []

    def before() -> None:
        asked.append(clock.time() - START)
        issuer.error = TokenTooSoon() if clock.time() < START + 35 else None

    issuer.before = before
    tokens, other = keeper(issuer, clock, tmp_path), keeper(issuer, clock, tmp_path)
    with pytest.raises(KisRateLimitError) as caught:
        tokens.get(wait=False)
    with pytest.raises(KisRateLimitError):
        other.get(wait=False)
    assert caught.value.msg_cd == "EGW00133"
    assert len(asked) == 1  # the other one was told by the file
    assert tokens.get().value == "token-1"
    assert len(asked) == 5
    assert other.get(wait=False).value == "token-1"
    issuer.error = TokenTooSoon()
    issuer.before = lambda: None
    with pytest.raises(KisRateLimitError):
        keeper(issuer, clock, None, settings=TokenSettings(patience=30.0)).get()


def test_without_patience_nobody_waits_even_where_time_stands_still(issuer: Issuer, clock: VirtualClock) -> None:
    issuer.error = TokenTooSoon()
    with pytest.raises(KisRateLimitError):
        keeper(issuer, clock, None, settings=TokenSettings(patience=0.0)).get()
    assert clock.time() == START


def test_threads_that_waited_share_the_failure(
    clock: VirtualClock, waits_in: Callable[[threading.Thread, str], None]
) -> None:
    issuer = Issuer()
    tries: list[int] = []
    trying = threading.Event()

    def before() -> None:
        tries.append(1)
        if len(tries) == 1:
            trying.set()
            for thread in threads[1:]:
                waits_in(thread, "_obtain")  # at the lock, which is ours

    issuer.before = before
    issuer.error = KisNetworkError("down")
    tokens = keeper(issuer, clock, None)
    errors: list[BaseException] = []

    def get() -> None:
        try:
            tokens.get()
        except KisNetworkError as error:
            errors.append(error)

    threads = [threading.Thread(target=get) for _ in range(9)]
    threads[0].start()
    assert trying.wait(10)
    for thread in threads[1:]:
        thread.start()
    for thread in threads:
        thread.join(10)
    assert len(errors) == 9
    assert len(tries) < 4
    assert len(set(map(id, errors))) == 9


def test_nothing_shows_and_nothing_is_pickled(issuer: Issuer, clock: VirtualClock, tmp_path: Path) -> None:
    tokens = keeper(issuer, clock, tmp_path)
    token = tokens.get()
    assert "token-1" not in f"{token} {token!r} {tokens!r} {Issued('token-1', 5.0)!r} {Vault(tmp_path, SECRET, 'x')!r}"
    assert isinstance(token, Token)
    with pytest.raises(TypeError):
        pickle.dumps(tokens)


# Processes


CHILD = """
import sys
from pykis.client.credentials import KisCredentials
from pykis.session import Session
from pykis.endpoint import Endpoint
from pykis.answer import Answer
url, home = sys.argv[1:]
price = Endpoint("price", "", "GET", "/uapi/price", {"": ("F1", "F1")}, Answer)
with Session(KisCredentials(app_key="k" * 36, app_secret="s" * 180, base_url=url), state_dir=home) as session:
    print("ready", flush=True)
    sys.stdin.readline()
    session.call(price, {})
    print(session.token().value, session.health().token_issues, flush=True)
"""


def test_three_processes_that_start_together_cause_one_issue(stub: Any, tmp_path: Path) -> None:
    children = [
        subprocess.Popen(
            [sys.executable, "-c", CHILD, stub.url, str(tmp_path)],
            stdin=subprocess.PIPE,
            stdout=subprocess.PIPE,
            text=True,
        )
        for _ in range(3)
    ]
    for child in children:
        assert child.stdout is not None
        assert child.stdout.readline() == "ready\n"
    for child in children:
        assert child.stdin is not None
        child.stdin.write("go\n")
        child.stdin.flush()
    said = [child.communicate(timeout=40)[0].split() for child in children]
    assert [child.returncode for child in children] == [0, 0, 0]
    assert {value for value, _ in said} == {"issued-1"}
    assert sorted(count for _, count in said) == ["0", "0", "1"]
    assert len(stub.tokens) == 1
    assert len(stub.calls("/uapi/price")) == 3


HOLDER = """
import sys, time
from pathlib import Path
from pykis.client.files import FileLock
from pykis.clock import SystemClock
with FileLock(Path(sys.argv[1]), SystemClock()).hold(1.0) as held:
    print(held, flush=True)
    time.sleep(60)
"""


def test_the_lock_dies_with_its_holder(tmp_path: Path) -> None:
    path = tmp_path / "a.lock"
    child = subprocess.Popen([sys.executable, "-c", HOLDER, str(path)], stdout=subprocess.PIPE, text=True)
    assert child.stdout is not None
    assert child.stdout.readline() == "True\n"
    lock = FileLock(path, SystemClock())
    with lock.hold(0.05) as held:
        assert not held
    child.kill()
    child.wait(10)
    child.stdout.close()
    with lock.hold(5.0) as held:
        assert held
        with FileLock(path, SystemClock()).hold(0.05) as twice:
            assert not twice
    with lock.hold(0.0) as held:
        assert held


@pytest.mark.skipif(not hasattr(os, "fork"), reason="no fork here")
@pytest.mark.filterwarnings("ignore::DeprecationWarning")
def test_a_session_survives_a_fork(stub: Any, tmp_path: Path) -> None:
    credentials = KisCredentials(app_key="k" * 36, app_secret="s" * 180, base_url=stub.url)
    settings = SessionSettings(rate=Rate(50))
    with Session(credentials, state_dir=tmp_path, settings=settings) as session:
        session.call(PRICE, {})
        stop = threading.Event()

        def busy() -> None:  # locks are held by other threads while the process forks
            while not stop.is_set():
                session.call(PRICE, {})

        threads = [threading.Thread(target=busy) for _ in range(4)]
        for thread in threads:
            thread.start()
        children: list[int] = []
        for _ in range(5):
            child = os.fork()
            if child == 0:  # pragma: no cover - another process
                status = 1
                try:
                    session.call(PRICE, {})
                    session._tokens.invalidate("issued-1")  # pyright: ignore[reportPrivateUsage]
                    status = 0 if session.token().value != "issued-1" else 2
                finally:
                    os._exit(status)
            children.append(child)
        statuses = [os.waitstatus_to_exitcode(os.waitpid(child, 0)[1]) for child in children]
        stop.set()
        for thread in threads:
            thread.join(20)
        assert statuses == [0] * 5
        assert session.rate_limit.status().shared
    assert len(stub.tokens) == 2


def test_the_server_sees_each_order_once(stub: Any, tmp_path: Path) -> None:
    from pykis.errors import KisOrderUncertainError

    order: Endpoint[Answer] = Endpoint(
        "order", "", "POST", "/uapi/domestic-stock/v1/trading/order-cash", {"": ("T1", "V1")}, Answer, order=True
    )
    hold = threading.Event()
    answers: list[Callable[[Any], Any]] = [
        lambda seen: None,
        lambda seen: (500, {}, b""),
        lambda seen: (502, {"Content-Type": "text/html"}, b"<html>"),
        lambda seen: (200, {"Content-Length": "500", "Connection": "close"}, b'{"rt_cd":"0"'),
        lambda seen: (307, {"Location": "/uapi/elsewhere"}, b""),
        lambda seen: hold.wait(10) and None,
        lambda seen: (200, {}, json.dumps({"rt_cd": "0", "msg_cd": "40600000", "msg1": ""}).encode()),
    ]
    credentials = KisCredentials(app_key="k" * 36, app_secret="s" * 180, base_url=stub.url)
    settings = SessionSettings(rate=Rate(100), read_timeout=0.4)
    with Session(credentials, state_dir=tmp_path, settings=settings) as session:
        for number, answer in enumerate(answers, 1):
            stub.answer = answer
            with pytest.raises(KisOrderUncertainError):
                session.call(order, {"pdno": "005930"})
            assert len(stub.calls(order.path)) == number
            assert len(stub.calls("/uapi/elsewhere")) == 0
    hold.set()
