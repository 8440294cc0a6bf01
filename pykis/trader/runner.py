"""The deciding thread: takes inputs off the queue, hands them to the core, and tells waiters what became of them."""

from __future__ import annotations

import logging
from collections.abc import Callable, Collection, Sequence
from pathlib import Path
from threading import Condition, Thread, current_thread
from typing import Generic, TypeVar

from pykis import Clock

from .book import Book
from .bus import EventBus
from .commands import Command, Halt, Resume
from .core import Asked, Core
from .desk import Told
from .errors import EngineStateError
from .event import Event
from .events import DayOpened
from .inbox import Inbox
from .metrics import Meter
from .ports import Input
from .recovery import RecoveryReport
from .states import OrderState, TradingState
from .views import OrderView

__all__ = ["Runner"]

T = TypeVar("T")
_log = logging.getLogger("pykis.trader")
_KILL_FILE_EVERY = 1.0
_REPLY_WITHIN = 30.0


class _Query(Generic[T]):
    """A look at the core between two inputs."""

    def __init__(self, look: Callable[[Core], T]) -> None:
        self.look = look
        self.found: list[T] = []
        self.error: Exception | None = None


class _Stop:
    """The end of the queue."""


class Runner:
    """Runs one core on one thread. Everything else talks to it through the queue."""

    def __init__(
        self,
        clock: Clock,
        bus: EventBus,
        tell: Callable[[Told], object],
        meter: Meter,
        past: Callable[[str], OrderView],
        kill_file: Path | None = None,
    ) -> None:
        self._clock = clock
        self._bus = bus
        self._tell = tell
        self._meter = meter
        self._past = past
        self._kill_file = kill_file
        self._kill_file_at = clock.monotonic()
        self._inbox: Inbox[Input | Asked | _Query[object] | _Stop | None] = Inbox(clock)
        self._changed = Condition()
        self._core: Core | None = None
        self._thread: Thread | None = None
        self._next_command = 1
        self._asking: set[int] = set()
        """Commands whose caller still waits."""
        self._replies: dict[int, str] = {}
        self._views: dict[str, OrderView] = {}
        self.failure: str = ""
        """Why it ended; blank while it runs and after an orderly end."""
        self._ended = False

    # -- life

    def start(self, core: Core) -> None:
        """Begin to decide."""
        self._core = core
        self._views = {each.intent_id: OrderView.of(each) for each in core.book.orders.values()}
        self._thread = Thread(target=self._run, args=(core,), name="pykis-trader", daemon=True)
        self._thread.start()

    def opened(self) -> RecoveryReport:
        """What the start found; waits for it.

        Raises:
            EngineStateError: the engine has failed.
        """
        while (report := self.query(lambda core: core.opening.report)) is None:
            self._clock.sleep(0.01)
        return report

    def stop(self, timeout: float) -> bool:
        """End in order once no POST is on its way, or when the time-out (seconds) came first; whether it ended."""
        thread = self._thread
        if thread is None or thread is current_thread():
            raise EngineStateError("The engine cannot be stopped from its own deciding thread.")
        ends = self._clock.monotonic() + timeout
        try:
            while self._clock.monotonic() < ends and self.query(_on_its_way):
                with self._changed:
                    self._clock.wait(self._changed, 0.05)
        except EngineStateError:
            pass  # it has ended by itself
        self._inbox.put(_Stop())
        thread.join(timeout + 5)
        return not thread.is_alive()

    @property
    def alive(self) -> bool:
        """Whether it takes inputs."""
        return self._thread is not None and not self._ended

    @property
    def waiting(self) -> int:
        """Inputs in the queue."""
        return len(self._inbox)

    # -- for any thread

    def post(self, item: Input) -> None:
        """An input of the broker's."""
        self._meter.input(item)
        self._inbox.put(item)

    def ask(self, command: Command) -> str:
        """Give a command and wait for its reply.

        Raises:
            EngineStateError: the engine is not running, or this is its deciding thread.
        """
        self._check()
        with self._changed:
            number = self._next_command
            self._next_command += 1
            self._asking.add(number)
        self._inbox.put(Asked(number, command))
        with self._changed:
            try:
                ends = self._clock.monotonic() + _REPLY_WITHIN
                while number not in self._replies:
                    left = ends - self._clock.monotonic()
                    if self._ended or left <= 0:
                        raise EngineStateError(
                            self.failure
                            or "The engine did not answer: what was asked may still happen; look at its orders."
                        )
                    self._clock.wait(self._changed, left)
                return self._replies[number]
            finally:
                self._asking.discard(number)
                self._replies.pop(number, None)

    def query(self, look: Callable[[Core], T]) -> T:
        """Look at the core between two inputs.

        Raises:
            EngineStateError: the engine is not running, or this is its deciding thread.
        """
        self._check()
        query = _Query(look)
        self._inbox.put(query)  # type: ignore[arg-type]
        with self._changed:
            while not query.found:
                if query.error is not None:
                    raise query.error
                if self._ended:
                    raise EngineStateError(self.failure or "The engine has stopped.")
                self._clock.wait(self._changed, 1.0)
        return query.found[0]

    def view(self, order_id: str) -> OrderView:
        """An order as it is now; one of a past day, as it ended.

        Raises:
            UnknownOrderError: there is none.
        """
        with self._changed:
            found = self._views.get(order_id)
        return self._past(order_id) if found is None else found

    def wait(self, order_id: str, states: Collection[OrderState], timeout: float | None) -> OrderView:
        """Wait for one of these states; when the time-out or the engine's end came first, the order as it is then.

        Raises:
            UnknownOrderError: there is none.
            EngineStateError: the engine has failed meanwhile, or this is its deciding thread.
        """
        self._check(waiting_only=True)
        ends = None if timeout is None else self._clock.monotonic() + timeout
        with self._changed:
            while (found := self._views.get(order_id)) is not None:
                left = None if ends is None else ends - self._clock.monotonic()
                if found.state in states or (left is not None and left <= 0):
                    return found
                if self.failure:
                    raise EngineStateError(self.failure)
                if self._ended:
                    return found
                self._clock.wait(self._changed, left)
        return self._past(order_id)

    def _check(self, *, waiting_only: bool = False) -> None:
        if current_thread() is self._thread:
            raise EngineStateError("The engine's deciding thread must not wait; use another thread.")
        if not waiting_only and (self._thread is None or self._ended):
            raise EngineStateError(self.failure or "The engine is not running: start() it, or use it in a with block.")

    # -- Listener, on the deciding thread

    def deliver(self, events: Sequence[Event], told: Sequence[Told], replies: Sequence[tuple[int, str]]) -> None:
        """What is durable now: waiters wake, handlers and humans are told."""
        core = self._core
        orders = core.book.orders if core is not None else {}
        with self._changed:
            for event in events:
                record = orders.get(getattr(event, "intent_id", ""))
                if record is not None:
                    self._views[record.intent_id] = OrderView.of(record)
                elif isinstance(event, DayOpened):
                    self._forget(orders.keys())
            self._replies.update(each for each in replies if each[0] in self._asking)
            self._changed.notify_all()
        for event in events:
            self._bus.publish(event)
        for each in told:
            self._tell(each)

    def _forget(self, kept: Collection[str]) -> None:
        """Orders of past days leave the memory; they stay in the journal."""
        self._views = {name: view for name, view in self._views.items() if name in kept}

    # -- the deciding thread

    def _run(self, core: Core) -> None:
        try:
            core.start()
            while True:
                item = self._inbox.take(self._due(core))
                self._check_kill_file(core)
                if isinstance(item, _Stop):
                    core.stop()
                    return
                if isinstance(item, _Query):
                    self._look(item, core)
                elif isinstance(item, Asked):
                    self._command(item, core)
                else:
                    core.handle(item)
        except BaseException as error:  # whatever ends this thread, nothing leaves after it and a human is told
            self._fail(core, error)
            if not isinstance(error, Exception):
                raise
        finally:
            with self._changed:
                self._ended = True
                self._changed.notify_all()

    def _due(self, core: Core) -> float | None:
        due = core.next_wake()
        if self._kill_file is None:
            return due
        return self._kill_file_at if due is None else min(due, self._kill_file_at)

    def _look(self, query: _Query[object], core: Core) -> None:
        """What goes wrong in a look is its caller's: nothing was changed."""
        try:
            found, error = [query.look(core)], None
        except Exception as raised:  # noqa: BLE001  whatever it is, the caller gets it
            found, error = [], raised
        with self._changed:
            query.found, query.error = found, error
            self._changed.notify_all()

    def _command(self, asked: Asked, core: Core) -> None:
        began = self._clock.monotonic()
        stands = self._kill_file_stands() if isinstance(asked.command, Resume) and not asked.command.symbol else ""
        if stands:
            self.deliver((), (), [(asked.command_id, f"!KILL_FILE: {stands}. Remove it first.")])
        else:
            core.handle(asked)
        self._meter.decisions.add(self._clock.monotonic() - began)

    def _check_kill_file(self, core: Core) -> None:
        """Halt when the file appears. Before each input that comes after the time to look, so that nothing is ordered
        between a start and the first look."""
        now = self._clock.monotonic()
        if self._kill_file is None or now < self._kill_file_at:
            return
        self._kill_file_at = now + _KILL_FILE_EVERY
        if core.book.state is not TradingState.HALTED:
            stands = self._kill_file_stands()
            if stands:
                core.handle(Asked(0, Halt(stands, "KILL_FILE")))

    def _kill_file_stands(self) -> str:
        """Why the file keeps trading halted; blank if it does not. One that cannot be looked at counts as there."""
        if self._kill_file is None:
            return ""
        try:
            self._kill_file.stat()  # exists() takes what cannot be looked at for absent
        except (FileNotFoundError, NotADirectoryError):
            return ""
        except OSError as error:
            return f"the file {self._kill_file} cannot be looked at ({error})"
        return f"the file {self._kill_file} exists"

    def _fail(self, core: Core, error: BaseException) -> None:
        """A mistake of ours: nothing leaves any more, and a human is told. A restart recovers from the journal."""
        core.desk.refresh_doors("the engine has failed")
        self.failure = (
            f"The engine has failed ({type(error).__name__}: {error}); nothing is sent any more. Restart it: it "
            "recovers from its journal and the broker."
        )
        _log.critical("The deciding thread has failed", exc_info=error)
        self._tell(Told("alarm", "ENGINE_FAILED", self.failure))


def _on_its_way(core: Core) -> bool:
    return any(_unanswered(core.book))


def _unanswered(book: Book) -> list[str]:
    """Orders with a POST that nothing has answered yet."""
    return [
        each.intent_id
        for each in book.open_orders()
        if each.phase == "pending"
        or any(
            change is not None and change.doubt is None and not change.number for change in (each.modify, each.cancel)
        )
    ]
