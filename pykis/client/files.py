"""Private files: where they live, how they are written whole, and locks that die with their holder."""

from __future__ import annotations

import contextlib
import importlib
import os
import sys
import time
import weakref
from collections.abc import Callable, Generator, Mapping
from pathlib import Path
from types import MethodType
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from ..clock import Clock

__all__ = [
    "FileLock",
    "after_fork",
    "around_fork",
    "fingerprint",
    "import_now",
    "make_private_dir",
    "read_private",
    "state_home",
    "write_private",
]

_POSIX = os.name == "posix"


def state_home(environ: Mapping[str, str] | None = None) -> Path:
    """Where pykis keeps tokens, limiter state and profiles: PYKIS_HOME, else the platform's own place."""
    home = (os.environ if environ is None else environ).get("PYKIS_HOME", "").strip()
    if home:
        return Path(home).expanduser()
    from platformdirs import user_state_path  # only needed where nobody said otherwise

    return user_state_path("pykis", appauthor=False)


def fingerprint(*parts: str) -> str:
    """A short name for a host and key that does not betray them."""
    import hashlib  # here: it would slow `import pykis` down

    return hashlib.sha256("\x1f".join(parts).encode()).hexdigest()[:24]


def make_private_dir(path: Path) -> None:
    """Make a directory that only its owner can enter.

    Raises:
        OSError: it cannot be made.
    """
    path.mkdir(mode=0o700, parents=True, exist_ok=True)


def write_private(path: Path, data: bytes) -> None:
    """Write a whole file, mode 0600, so that a reader sees the old one or the new one and a power cut neither half.

    Raises:
        OSError: it cannot be written.
    """
    make_private_dir(path.parent)
    import secrets  # here: it would slow `import pykis` down

    temporary = path.with_name(f".{path.name}.{os.getpid()}.{secrets.token_hex(4)}")
    try:
        handle = os.open(temporary, os.O_WRONLY | os.O_CREAT | os.O_EXCL | getattr(os, "O_BINARY", 0), 0o600)
        with os.fdopen(handle, "wb") as file:
            file.write(data)
            file.flush()
            os.fsync(file.fileno())
        _replace(temporary, path)
    except BaseException:
        with contextlib.suppress(OSError):
            temporary.unlink()
        raise
    _sync_dir(path.parent)


def _replace(temporary: Path, path: Path) -> None:
    for _ in range(20):  # Windows refuses while another process has it open
        try:
            os.replace(temporary, path)
        except PermissionError:
            if _POSIX:
                raise
            time.sleep(0.01)
        else:
            return
    os.replace(temporary, path)


def _sync_dir(path: Path) -> None:
    if not _POSIX:
        return
    with contextlib.suppress(OSError):
        handle = os.open(path, os.O_RDONLY)
        try:
            os.fsync(handle)
        finally:
            os.close(handle)


def read_private(path: Path, most: int = 1 << 20) -> bytes | None:
    """The whole file; None if there is none.

    Raises:
        OSError: it is there but cannot be read, or it is absurdly large.
    """
    try:
        with path.open("rb") as file:
            data = file.read(most + 1)
    except FileNotFoundError:
        return None
    if len(data) > most:
        raise OSError(f"{path.name} is larger than anything pykis writes")
    return data


def after_fork(method: Callable[[], None]) -> None:
    """Call a bound method in a forked child before anything else runs there, as long as its object lives."""
    if hasattr(os, "register_at_fork"):
        os.register_at_fork(after_in_child=_weakly(method))


def around_fork(before: Callable[[], None], parent: Callable[[], None], child: Callable[[], None]) -> None:
    """Call bound methods before a fork and after it on each side, as long as their object lives."""
    if hasattr(os, "register_at_fork"):
        os.register_at_fork(before=_weakly(before), after_in_parent=_weakly(parent), after_in_child=_weakly(child))


def import_now(*names: str) -> None:
    """Import what calls will need, on the thread that makes their object: a fork must not meet a thread of calls in
    the middle of an import, which its child would wait for in vain."""
    for name in names:
        importlib.import_module(name)


def _finish_imports() -> None:
    """Wait for what other threads are importing: a child would wait for ever for a module that nobody finishes."""
    waited: set[str] = set()
    while True:
        under_way = [name for name, module in list(sys.modules.items()) if name not in waited and _is_begun(module)]
        if not under_way:
            return
        for name in under_way:
            waited.add(name)
            with contextlib.suppress(ImportError):
                importlib.import_module(name)


def _is_begun(module: object) -> bool:
    return bool(getattr(getattr(module, "__spec__", None), "_initializing", False))


if hasattr(os, "register_at_fork"):
    os.register_at_fork(before=_finish_imports)  # before hooks run in reverse: the first one has the last word


def _weakly(method: Callable[[], None]) -> Callable[[], None]:
    assert isinstance(method, MethodType)
    reference = weakref.WeakMethod(method)

    def call() -> None:
        alive = reference()
        if alive is not None:
            alive()

    return call


class FileLock:
    """A lock between processes, and between objects of one. The system frees it when its holder dies.

    Threads that share one `FileLock` need a lock of their own around it.
    """

    def __init__(self, path: Path, clock: Clock, poll: float = 0.02) -> None:
        self._path = path
        self._clock = clock
        self._poll = poll
        self._handle: int | None = None
        after_fork(self._forget)

    def _forget(self) -> None:
        """A forked child shares the parent's open file and would keep its lock alive."""
        if self._handle is not None:
            os.close(self._handle)
            self._handle = None

    @contextlib.contextmanager
    def hold(self, timeout: float) -> Generator[bool]:
        """Hold it for the block. Yields False if another process kept it for longer than the time-out.

        Raises:
            OSError: the file cannot be used.
        """
        make_private_dir(self._path.parent)
        handle = os.open(self._path, os.O_RDWR | os.O_CREAT | getattr(os, "O_CLOEXEC", 0), 0o600)
        self._handle = handle
        pid = os.getpid()
        held = False
        try:
            held = self._lock(handle, timeout)
            yield held
        finally:
            if pid == os.getpid():
                if held:
                    _unlock(handle)
                os.close(handle)
                self._handle = None

    def _lock(self, handle: int, timeout: float) -> bool:
        ends = self._clock.monotonic() + timeout
        while not _try_lock(handle):
            if self._clock.monotonic() >= ends:
                return False
            self._clock.sleep(self._poll)
        return True


if sys.platform == "win32":
    import msvcrt

    def _try_lock(handle: int) -> bool:
        try:
            os.lseek(handle, 0, os.SEEK_SET)
            msvcrt.locking(handle, msvcrt.LK_NBLCK, 1)
        except OSError:
            return False
        return True

    def _unlock(handle: int) -> None:
        with contextlib.suppress(OSError):
            os.lseek(handle, 0, os.SEEK_SET)
            msvcrt.locking(handle, msvcrt.LK_UNLCK, 1)

else:
    import fcntl

    def _try_lock(handle: int) -> bool:
        try:
            fcntl.flock(handle, fcntl.LOCK_EX | fcntl.LOCK_NB)
        except BlockingIOError:
            return False
        return True

    def _unlock(handle: int) -> None:
        fcntl.flock(handle, fcntl.LOCK_UN)
