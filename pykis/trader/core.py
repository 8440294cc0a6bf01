"""The deciding part of the engine: a deterministic function of the inputs it is handed, free of threads and of I/O.

One input at a time: rooms decide, their events go to the journal, and only when the journal has them does anything
leave. The live engine feeds it from a queue, the fault simulation from a schedule.
"""

from __future__ import annotations

from collections.abc import Callable, Sequence
from typing import Protocol

from pykis import Clock
from pykis.market.fees import Environment
from pykis.market.sessions import MarketCalendar

from . import events as ev
from .book import Book
from .commands import (
    Cancel,
    CancelAll,
    Command,
    Halt,
    Modify,
    Place,
    Protect,
    Resume,
    SettleByHand,
)
from .config import TradingConfig
from .desk import Desk, Mark, Told
from .errors import StoreError
from .executor import OrderExecutor
from .fills import FillKeeper
from .halts import KillSwitch
from .monitor import PriceMonitor
from .opening import Opening
from .ports import Answered, BrokerRequest, Input, LinkLost, LinkRestored, Noticed, Priced
from .position_news import PositionNews
from .positions import PositionManager
from .reconciler import PositionReconciler
from .risk import RiskManager
from .rows import RowKeeper

__all__ = ["Asked", "Core", "Journal", "Listener"]


class Journal(Protocol):
    """Where events become durable."""

    def append(self, events: Sequence[ev.Event], book: Book) -> None:
        """Write these after those before them; durable when it returns.

        Raises:
            StoreError: nothing of it was written.
        """
        ...

    def find_key(self, key: str) -> tuple[str, str] | None:
        """Intent id and print of the order that an idempotency key belongs to, however old."""
        ...


class Listener(Protocol):
    """Who is told what became durable."""

    def deliver(self, events: Sequence[ev.Event], told: Sequence[Told], replies: Sequence[tuple[int, str]]) -> None:
        """Events that are in the journal now (and those that follow from them), notices for a human, answers to
        commands."""
        ...


class Asked:
    """A command with the number that its reply goes to."""

    __slots__ = ("command", "command_id")

    def __init__(self, command_id: int, command: Command) -> None:
        self.command_id: int = command_id
        self.command: Command = command


class Core:
    """Decides. `handle` takes one input; `next_wake` says when it wants to be called without one."""

    def __init__(
        self,
        config: TradingConfig,
        book: Book,
        journal: Journal,
        *,
        clock: Clock,
        calendar: MarketCalendar,
        environment: Environment,
        send: Callable[[int, BrokerRequest], None],
        listener: Listener,
    ) -> None:
        self.desk: Desk = Desk(config, book, clock, calendar, environment)
        desk = self.desk
        self.journal: Journal = journal
        PositionNews(desk)
        self.positions: PositionManager = PositionManager(desk)
        self.risk: RiskManager = RiskManager(desk, self.positions)
        self.fills: FillKeeper = FillKeeper(desk, self.positions)
        self.executor: OrderExecutor = OrderExecutor(desk, self.risk, self.positions, self.fills, journal.find_key)
        self.rows: RowKeeper = RowKeeper(desk, self.fills)
        self.halts: KillSwitch = KillSwitch(desk, self.executor, self.positions)
        self.opening: Opening = Opening(desk, self.rows, self.executor)
        self.reconciler: PositionReconciler = PositionReconciler(desk, self.rows, self.opening)
        self.monitor: PriceMonitor = PriceMonitor(desk, self.executor, self.positions)
        self.executor.on_bracket = self.monitor.bracket
        self.monitor.watch.on_price = self._price
        self._send = send
        self._listener = listener
        self._held: list[tuple[int, BrokerRequest]] = []
        self._retry_at: float | None = None
        self._broken = ""

    @property
    def book(self) -> Book:
        """The state."""
        return self.desk.book

    def start(self) -> None:
        """Begin: what was on its way when the last run ended is in doubt; then the broker is asked."""
        self.desk.tick()
        self.opening.begin()
        self._finish()

    def stop(self) -> None:
        """End in order: nothing new leaves, and the journal says so."""
        self.desk.tick()
        self.desk.emit(ev.RunStopped(self.desk.now, self.book.run))
        self.desk.refresh_doors("the engine has stopped")
        self._finish()

    def handle(self, item: Input | Asked | None = None) -> None:
        """Take one input, or None when it is time (see `next_wake`)."""
        self.desk.tick()
        self.opening.turn_day()
        if isinstance(item, Priced):
            self._price(item)
        elif isinstance(item, Asked):
            self._command(item.command_id, item.command)
        elif isinstance(item, Answered):
            self.desk.answered(item)
        elif isinstance(item, Noticed):
            self.executor.notice(item.notice)
        elif isinstance(item, LinkLost):
            self.reconciler.link_lost()
            self.monitor.link_lost()
        elif isinstance(item, LinkRestored):
            self.reconciler.link_restored()
            self.monitor.link_restored()
        self._wake()
        self._finish()

    def next_wake(self) -> float | None:
        """Seconds of the monotonic clock; None if nothing is due ever."""
        due = [self._retry_at, *(room.next_wake() for room in self._rooms())]
        return min((at for at in due if at is not None), default=None)

    def _rooms(self) -> tuple[OrderExecutor, Opening, PositionReconciler, PriceMonitor, KillSwitch]:
        return self.executor, self.opening, self.reconciler, self.monitor, self.halts

    def _wake(self) -> None:
        for room in self._rooms():
            due = room.next_wake()
            if due is not None and due <= self.desk.mono:
                room.wake()

    def _price(self, item: Priced) -> None:
        self.desk.marks[item.symbol] = Mark(item.price, self.desk.mono)
        self.monitor.priced(item)
        self.halts.priced(item)

    def _command(self, command_id: int, command: Command) -> None:
        if isinstance(command, Place):
            self.executor.place(command_id, command)
        elif isinstance(command, Modify):
            self.executor.modify(command_id, command)
        elif isinstance(command, Cancel):
            self.executor.cancel(command_id, command)
        elif isinstance(command, CancelAll):
            self.executor.cancel_all(command_id, command)
        elif isinstance(command, SettleByHand):
            self.executor.settle_by_hand(command_id, command)
        elif isinstance(command, Halt):
            self.halts.halt(command_id, command)
        elif isinstance(command, Resume):
            self.halts.resume(command_id, command)
        elif isinstance(command, Protect):
            self.monitor.protect(command_id, command)
        else:
            self.monitor.unprotect(command_id, command)

    # -- the way out

    def _finish(self) -> None:
        """Make it durable, then let it out."""
        desk = self.desk
        desk.refresh_doors(desk.doors.shut)
        while desk.batch:
            try:
                self.journal.append(desk.batch, desk.book)
            except StoreError as error:
                self._store_failed(error)
                return
            desk.batch = []
            if self._broken:
                self._store_works()
        self._release()

    def _release(self) -> None:
        desk = self.desk
        events, desk.publish = desk.publish, []
        told, desk.told = desk.told, []
        replies, desk.replies = desk.replies, []
        leaving, desk.outbox = self._held + desk.outbox, []
        self._held = []
        for number, request in leaving:
            self._send(number, request)
        if events or told or replies:
            self._listener.deliver(events, told, replies)

    def _store_failed(self, error: StoreError) -> None:
        """The disk is full or gone. What happened is kept and tried again; nothing new leaves but reads and cancels,
        which cannot double anything, and a human is told."""
        desk = self.desk
        self._retry_at = desk.mono + desk.config.timing.store_retry
        desk.refresh_doors("the journal cannot be written")
        self._held += desk.held_back()
        if not self._broken:
            self._broken = str(error)
            desk.tell("alarm", "STORE_FAILED", f"The journal cannot be written, nothing new is ordered: {error}")
        leaving, desk.outbox = desk.outbox, []
        told, desk.told = desk.told, []
        unwritten = [each for each in desk.replies if each[1].startswith("!")]
        desk.replies = [each for each in desk.replies if not each[1].startswith("!")]
        for number, request in leaving:
            self._send(number, request)
        if told or unwritten:
            self._listener.deliver((), told, unwritten)

    def _store_works(self) -> None:
        self._broken, self._retry_at = "", None
        self.halts.trip("STORE_FAILED", "the journal could not be written for a while")
        self.desk.refresh_doors()
