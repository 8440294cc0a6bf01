"""Where calls wait for the rate limit: one limiter for all threads and processes of this machine."""

from __future__ import annotations

import contextlib
import logging
import os
import threading
import time
from collections import deque
from collections.abc import Callable
from pathlib import Path
from typing import TYPE_CHECKING, NamedTuple, Protocol, TypeVar

from ..clock import Clock
from ..kinds import Lane
from ..limit import Limiter, Rate, Turn
from .files import after_fork, around_fork, import_now, make_private_dir

if TYPE_CHECKING:
    from sqlite3 import Connection

__all__ = ["Gate", "GateStatus", "MemoryStore", "SqliteStore"]

T = TypeVar("T")

_logger = logging.getLogger("pykis.gate")
_BUSY_PATIENCE = 5.0
_BUSY_POLL = 0.0005


class GateStatus(NamedTuple):
    """What a monitor wants to know of the rate limit."""

    limit: int
    """Calls a second that KIS allows, as configured."""
    pace: float
    """1.0 at full speed; 2.0 means half as fast because KIS refused calls (EGW00201)."""
    margin: float
    """Seconds that are added to each second."""
    waiting: int
    """Calls that wait, of all processes that share the limit."""
    shared: bool
    """Whether all processes of this machine share it."""


class Store(Protocol):
    """Keeps a limiter's state and lets one caller at a time at it."""

    shared: bool

    def run(self, work: Callable[[Limiter], T]) -> T: ...

    def close(self) -> None: ...


class StoreError(Exception):
    """The shared state cannot be used."""


class _Stepwise:
    """One step at a time, and none while the process forks: the child would believe that it holds the lock."""

    def __init__(self) -> None:
        self._lock = threading.Lock()
        around_fork(self._still, self._resume, self._remake)

    def _still(self) -> None:
        self._lock.acquire()

    def _resume(self) -> None:
        self._lock.release()

    def _remake(self) -> None:
        self._lock = threading.Lock()


class MemoryStore(_Stepwise):
    """A limiter for the threads of this process alone."""

    shared = False

    def __init__(self, rate: Rate) -> None:
        self._limiter = Limiter(rate)
        super().__init__()

    def _remake(self) -> None:
        super()._remake()
        self._limiter.abandon()

    def run(self, work: Callable[[Limiter], T]) -> T:
        with self._lock:
            return work(self._limiter)

    def close(self) -> None:
        """Nothing to let go of."""


class SqliteStore(_Stepwise):
    """A limiter for every process that names the same file. The state is one row; a transaction is one step."""

    shared = True

    def __init__(self, path: Path, rate: Rate) -> None:
        import_now("sqlite3")
        self._path = path
        self._rate = rate
        self._connection: Connection | None = None
        self._abandoned: list[Connection] = []
        self._closed = False
        super().__init__()

    def _remake(self) -> None:
        """A forked child must neither use nor close the connection of its parent."""
        super()._remake()
        if self._connection is not None:
            self._abandoned.append(self._connection)
            self._connection = None

    def run(self, work: Callable[[Limiter], T]) -> T:
        """One step on the shared state.

        Raises:
            StoreError: the file cannot be used.
        """
        import sqlite3  # 3 ms that a plain import of pykis need not pay

        with self._lock:
            try:
                connection = self._connection or self._open()
                try:
                    self._begin(connection)
                    result, after = self._step(connection, work)
                    connection.execute("update limiter set state = ?", (after,))
                    connection.execute("commit")
                except BaseException:
                    with contextlib.suppress(sqlite3.Error):
                        connection.execute("rollback")
                    raise
            except (sqlite3.Error, OSError) as error:
                self._shut()
                raise StoreError(str(error)) from None
            if self._closed:  # a call that was still under way
                self._shut()
            return result

    def _step(self, connection: Connection, work: Callable[[Limiter], T]) -> tuple[T, bytes]:
        row = connection.execute("select state from limiter").fetchone()
        try:
            limiter = Limiter.loads(row[0], self._rate)
        except (ValueError, TypeError):
            limiter = Limiter(self._rate)  # state of another version: start anew
        return work(limiter), limiter.dumps()

    def _open(self) -> Connection:
        import sqlite3

        make_private_dir(self._path.parent)
        connection = sqlite3.connect(self._path, timeout=5, isolation_level=None, check_same_thread=False)
        try:
            # Not WAL: it holds locks between transactions, and those do not survive a fork.
            connection.execute("pragma journal_mode = memory")
            connection.execute("pragma synchronous = off")  # a limit need not survive a power cut
            connection.execute("begin immediate")
            connection.execute("create table if not exists limiter (id integer primary key, state blob)")
            connection.execute("insert or ignore into limiter values (1, x'')")
            connection.execute("commit")
            connection.execute("pragma busy_timeout = 0")
        except sqlite3.Error:
            connection.close()
            raise
        with contextlib.suppress(OSError):
            os.chmod(self._path, 0o600)
        self._connection = connection
        return connection

    def _begin(self, connection: Connection) -> None:
        """SQLite's own waiting grows to 100 ms a try; a step takes microseconds, so look again soon."""
        import sqlite3

        ends = 0.0
        while True:
            try:
                connection.execute("begin exclusive")
            except sqlite3.OperationalError as error:
                if "locked" not in str(error):
                    raise
                now = time.monotonic()  # the lock is real whatever clock the calls go by
                ends = ends or now + _BUSY_PATIENCE
                if now > ends:
                    raise
                time.sleep(_BUSY_POLL)
            else:
                return

    def _shut(self) -> None:
        import sqlite3

        if self._connection is not None:
            with contextlib.suppress(sqlite3.Error):
                self._connection.close()
            self._connection = None

    def close(self) -> None:
        with self._lock:
            self._closed = True
            self._shut()


class _Place:
    """One waiting thread."""

    __slots__ = ("condition", "woken")

    def __init__(self) -> None:
        self.condition = threading.Condition(threading.Lock())
        self.woken = False

    def wake(self) -> None:
        with self.condition:
            self.woken = True
            self.condition.notify()


class Gate:
    """Lets calls through at the rate that KIS allows, in the order of their lanes.

    With a file the limit holds for all processes that name it. A file that cannot be used costs one warning
    and half of the rate, because other processes may be calling too.
    """

    def __init__(self, rate: Rate, clock: Clock, path: Path | None = None) -> None:
        self._rate = rate
        self._clock = clock
        self._store: Store = MemoryStore(rate) if path is None else SqliteStore(path, rate)
        self._places: dict[int, _Place] = {}
        self._trips: deque[tuple[str, float]] = deque(maxlen=max(4, 2 * rate.limit))
        self._fastest: dict[str, float] = {}
        self._spread = 0.0
        self._trips_lock = threading.Lock()
        self._pid = os.getpid()
        after_fork(self._remake)

    def __repr__(self) -> str:
        return f"<Gate {self._rate.limit} calls in {self._rate.window:g} s>"

    def _remake(self) -> None:
        self._places = {}
        self._trips_lock = threading.Lock()
        self._pid = os.getpid()

    def acquire(self, lane: Lane = "user") -> float:
        """Wait for a slot and take it. Returns the seconds waited."""
        if not self._spread:
            self._begin()
        started = self._clock.monotonic()
        turn = self._ask(None, lane)
        if not turn.granted:
            turn = self._queue(turn, lane)
            waited = self._clock.monotonic() - started
        else:
            waited = 0.0
        self._wake(turn.head)
        return waited

    def _queue(self, turn: Turn, lane: Lane) -> Turn:
        place = _Place()
        places, ticket = self._places, turn.ticket
        places[ticket] = place
        try:
            while not turn.granted:
                self._sleep(place, turn.wake)
                turn = self._ask(ticket, lane)
        except BaseException:
            self._wake(self._run(lambda limiter: limiter.leave(ticket, self._clock.monotonic())))
            raise
        finally:
            places.pop(ticket, None)
        return turn

    def _sleep(self, place: _Place, until: float) -> None:
        with place.condition:
            if not place.woken:
                seconds = until - self._clock.monotonic()
                if seconds > 0:
                    self._clock.wait(place.condition, seconds)
            place.woken = False

    def _wake(self, ticket: int | None) -> None:
        place = self._places.get(ticket) if ticket is not None else None
        if place is not None:
            place.wake()

    def _ask(self, ticket: int | None, lane: Lane) -> Turn:
        return self._run(lambda limiter: limiter.ask(ticket, lane, self._pid, self._clock.monotonic(), _alive))

    def _begin(self) -> None:
        """Start carefully: nobody knows yet how long calls travel from here."""
        self._spread = self._rate.start_margin
        self._run(lambda limiter: limiter.observe(max(limiter.margin, self._rate.start_margin)))

    def _run(self, work: Callable[[Limiter], T]) -> T:
        store = self._store
        try:
            return store.run(work)
        except StoreError as error:
            if self._store is store:
                half = max(1, self._rate.limit // 2)
                stretch = 2.0 * half / self._rate.limit
                alone = self._rate._replace(limit=half, window=self._rate.window * stretch)
                self._store = MemoryStore(alone)
                _logger.warning(
                    "The rate limit cannot be shared with other processes (%s); this one goes on at half the rate.",
                    error,
                )
            return self._store.run(work)

    def throttled(self) -> None:
        """KIS refused a call (EGW00201): slow down."""
        self._run(lambda limiter: limiter.throttled(self._clock.monotonic()))

    def observe(self, round_trip: float, kind: str = "") -> None:
        """Say how long a call took from its slot to its answer (seconds). The margin follows the recent spread.

        Args:
            round_trip: seconds.
            kind: the TR; each is compared with its own fastest, because some take KIS longer to answer than others.
        """
        with self._trips_lock:
            known = self._fastest.get(kind, round_trip)
            self._fastest[kind] = min(round_trip, known + 0.02 * (round_trip - known))
            self._trips.append((kind, round_trip))
            spread = max(took - self._fastest[name] for name, took in self._trips)
            if len(self._trips) < (self._trips.maxlen or 0):
                spread = max(spread, self._rate.start_margin)
            spread = min(max(spread, self._rate.margin), self._rate.most_margin)
            if abs(spread - self._spread) < 0.002:
                return
            self._spread = spread
        self._run(lambda limiter: limiter.observe(spread))

    def status(self) -> GateStatus:
        """The state now; reads the shared file."""

        def read(limiter: Limiter) -> GateStatus:
            pace = limiter.pace(self._clock.monotonic())
            return GateStatus(self._rate.limit, pace, limiter.margin, limiter.waiting, self._store.shared)

        return self._run(read)

    def close(self) -> None:
        """Let go of the file."""
        self._store.close()


def _alive(pid: int) -> bool:
    """Whether a process exists. Where that cannot be asked harmlessly, the limiter's patience decides."""
    if os.name != "posix" or pid == os.getpid():
        return True
    try:
        os.kill(pid, 0)
    except ProcessLookupError:
        return False
    except PermissionError:
        return True
    return True
