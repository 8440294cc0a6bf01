"""One schedule's world: a simulated KIS, a disk, processes that die, a network that loses things, and true time."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import replace
from functools import partial
from random import Random

from pykis import VirtualClock
from pykis.market.sessions import KRX_CALENDAR, AlwaysOpen
from pykis.simulator import Simulator
from pykis.simulator.events import Notice as LedgerNotice
from pykis.simulator.events import Trade

from .. import events as ev
from ..book import Book
from ..commands import Command
from ..config import Timing, TradingConfig
from ..core import Asked, Core
from ..desk import Told
from ..errors import StoreError
from ..ports import (
    Answered,
    CancelOrder,
    Input,
    LinkLost,
    LinkRestored,
    Noticed,
    OrderList,
    Outcome,
    PlaceOrder,
    Priced,
)
from .carrier import Carrier, Desk, Post
from .desks import LedgerDesk
from .invariants import LATEST, OWNER, Judge
from .memory_store import Disk, MemoryStore
from .notices import notice_of
from .plan import Plan, Rates
from .scheduler import ProcessClock, Scheduler, Wakes
from .strategy import Hands, Strategy
from .wire import exchange, over_the_sdk
from .words import words

__all__ = ["Death", "World"]

_TICK = 1e-6
"""Seconds: Unix time as a float is no finer than that, so what is due at a moment is not due before the next."""


class Death(BaseException):
    """The process ends here; nothing of it may be caught on the way."""


class World:
    """Runs what a plan holds. `run` lets time pass; what is to happen is on the scheduler."""

    def __init__(
        self,
        plan: Plan,
        strategy: Callable[[], Strategy],
        *,
        timing: Timing | None = None,
        trace: list[str] | None = None,
        simulator: Simulator | None = None,
        store: Disk | None = None,
    ) -> None:
        self.plan = plan
        self.random: Random = Random(f"{plan.seed} world")
        self.scheduler: Scheduler = Scheduler(plan.start)
        self.rates: Rates = plan.rates
        self.simulator: Simulator = simulator or exchange(plan)
        self.judge: Judge = Judge(self.simulator, plan.limits, plan.start)
        self.simulator.listeners.append(self._hear)
        self.ledger_desk: LedgerDesk = LedgerDesk(self.simulator)
        self._wire: VirtualClock | None = VirtualClock(plan.start) if plan.wire else None
        self.desk: Desk = over_the_sdk(self.simulator, self._wire) if self._wire is not None else self.ledger_desk
        self.store: Disk = store or MemoryStore()
        self.store.hook = self._stored
        self.core: Core | None = None
        self.carrier: Carrier | None = None
        self.link: bool = True
        self.disk_full: bool = False
        self.faulty: bool = True
        self.deaths: list[tuple[tuple[str, int], float]] = list(zip(plan.deaths, plan.pauses, strict=True))
        self.recent: list[PlaceOrder] = []
        """Orders that were sent, the last at the end."""
        self.asked: dict[int, tuple[Command, str]] = {}
        """Commands without a reply."""
        self.last_event: float = 0.0
        """When the journal was last written to."""
        self._config = TradingConfig(risk=plan.limits, timing=timing or Timing())
        self._calendar = KRX_CALENDAR if plan.session == "krx" else AlwaysOpen()
        self._strategy = strategy
        self._living: Strategy | None = None
        self._hands = Hands(self)
        self._cause = OWNER
        self._watched: frozenset[str] = frozenset()
        self._crossed = 0
        self._commands = 0
        self._process = 0
        self._due: float | None = None
        self._wakes_seen = Wakes()
        self._wakes: float | None = None
        self._asked_when = False
        self._trace = trace
        self.scheduler.wall_shift = plan.wall_error

    def use(self, strategy: Callable[[], Strategy]) -> None:
        """What trades in each process from now on."""
        self._strategy = strategy

    # -- time

    def run(self, until: float) -> None:
        """Let time pass until then (Unix seconds)."""
        scheduler = self.scheduler
        while True:
            wake = self._wake_at()
            at, is_wake = scheduler.due, False
            if wake is not None and (at is None or wake < at):
                at, is_wake = max(wake, scheduler.now), True
            if self._due is not None and (at is None or self._due < at):
                at, is_wake = max(self._due, scheduler.now), False
                if at > until:
                    break
                self._to(at)
                continue
            if at is None or at > until:
                break
            if is_wake:
                self._to(at)
                self._wakes_seen.at(at)
                self.feed(None)
            else:
                what = scheduler.pop()
                self._to(scheduler.now)
                self._guarded(what)
        self._to(until)

    def _to(self, at: float) -> None:
        self.scheduler.now = max(self.scheduler.now, at)
        self._due = self.simulator.advance(self.scheduler.now)
        if self._wire is not None and self._wire.time() < self.scheduler.now:
            self._wire.advance(self.scheduler.now - self._wire.time())

    def _wake_at(self) -> float | None:
        if self.core is None:
            return None
        if not self._asked_when:  # it changes with an input alone
            wake = self.core.next_wake()
            self._wakes = None if wake is None else self._clock.true(wake) + _TICK
            self._asked_when = True
        return self._wakes

    # -- the process

    def begin(self) -> None:
        """A process begins: the state is what the disk has."""
        self._process += 1
        self.store = self.store.reopen() if self._process > 1 else self.store
        self._clock = ProcessClock(self.scheduler)
        self.carrier = Carrier(self, self._clock)
        self._watched = frozenset()
        book = self.store.load()
        self.core = Core(
            self._config, book, self.store, clock=self._clock, calendar=self._calendar, environment="paper",
            send=self.carrier.submit, listener=self,
        )  # fmt: skip
        self._asked_when = False
        self._living = strategy = self._strategy()
        self.note(f"process {self._process} begins with {self.store.sequence} events")
        if self._guarded(self.core.start):
            strategy.begin(self._hands)
            for number, (command, _) in list(self.asked.items()):  # it never got an answer: it asks again
                self.after(0.05 + self.random.random(), partial(self._handle, Asked(number, command)))

    def die(self) -> None:
        """The process is gone with all it had in mind."""
        if self.core is None or self.carrier is None:
            return
        self.note(f"process {self._process} dies")
        self.carrier.dead = True
        self.core = self.carrier = self._living = None
        pause = self.deaths.pop(0)[1] if self.deaths else 1.0
        self._crossed = 0
        self.scheduler.after(pause, self.begin)

    def boundary(self, name: str) -> None:
        """A place where the process may die."""
        if not self.deaths or not self.faulty:
            return
        where, nth = self.deaths[0][0]
        if where in ("", name):
            self._crossed += 1
            if self._crossed == nth:
                self.note(f"death at boundary {nth}: {name}")
                raise Death(name)

    def _stored(self, boundary: str) -> None:
        if boundary == "before_commit" and self.disk_full and self.faulty:
            raise StoreError("no space left on device")
        if boundary == "after_commit":
            self._wrote()
        self.boundary(boundary)

    def _wrote(self) -> None:
        events = self.store.events(self._written)
        self._written = self.store.sequence
        self.last_event = self.scheduler.now
        self.judge.wrote(events)
        if self._trace is not None:
            for event in events:
                self.note(f"    {event.encode()}")

    _written = 0

    def _guarded(self, what: Callable[[], object]) -> bool:
        try:
            what()
        except Death:
            self.die()
            return False
        return True

    def feed(self, item: Input | None) -> None:
        """Something for the living process."""
        self._handle(item)

    def _handle(self, item: Input | Asked | None) -> None:
        if self.core is None:
            return
        if self._trace is not None and item is not None:
            self.note(f"> {words(item)}")
        try:
            self.boundary("receive")
            self._asked_when = False
            self.core.handle(item)
            self.boundary("received")
        except Death:
            self.die()

    def post(self, answer: Answered) -> None:
        """An answer for the living process."""
        if isinstance(answer.outcome, OrderList):
            self.judge.shown(answer.outcome, self.core.desk.batch if self.core is not None else ())
        self._handle(answer)

    def after(self, seconds: float, what: Callable[[], object]) -> None:
        """Do it in so many seconds, if this process still lives then."""
        process = self._process

        def mine() -> None:
            if process == self._process and self.core is not None:
                self._guarded(what)

        self.scheduler.after(seconds, mine)

    later = after

    # -- what the core tells

    def deliver(self, events: Sequence[ev.Event], told: Sequence[Told], replies: Sequence[tuple[int, str]]) -> None:
        """What became durable."""
        self.judge.heard(told)
        for each in told:
            self.note(f"    ! {each.level} {each.code}: {each.sentence}")
        strategy = self._living
        for number, text in replies:
            _, key = self.asked.pop(number, (None, ""))
            self.note(f"    reply {number}: {text}")
            if strategy is not None:
                strategy.answered(self._hands, key, text)
        if strategy is not None:
            for event in events:
                strategy.heard(self._hands, event)

    def ask(self, command: Command, key: str = "") -> None:
        """A command of the strategy: on the engine's queue at once."""
        self._commands += 1
        self.asked[self._commands] = (command, key)
        self.after(0.0, partial(self._handle, Asked(self._commands, command)))

    def ask_now(self, command: Command) -> None:
        """A command that nobody waits for an answer to: this instant or never."""
        self._handle(Asked(0, command))

    @property
    def book(self) -> Book:
        """The engine's state; an empty one while no process lives."""
        return self.core.book if self.core is not None else Book()

    @property
    def ready(self) -> bool:
        """Whether the day's first reads are in."""
        return self.core is not None and self.core.desk.ready

    @property
    def blind_since(self) -> float | None:
        """Since when lists have been standing still, Unix seconds; None if they follow."""
        begins, ends = (self.plan.start + each for each in self.plan.blind)
        return begins if self.faulty and begins <= self.scheduler.now < ends else None

    # -- the broker

    def leaves(self, request: Post) -> None:
        """The bytes of a POST leave now."""
        self.note(f"  leaves: {request}"[:260])
        self.judge.leaves(request)
        if isinstance(request, PlaceOrder):
            self.recent.append(request)

    def effect(self, request: Post) -> Outcome:
        """The broker takes a POST in."""
        self._cause = request.intent_id
        try:
            outcome = self.desk.perform(request if isinstance(request, CancelOrder) else replace(request, gate=_passed))
        finally:
            self._cause = OWNER
        self.note(f"  {type(request).__name__} of {request.intent_id} comes to {outcome}")
        if not isinstance(request, CancelOrder):
            self.judge.moment()
        return outcome

    def late(self, request: Post, seconds: float) -> None:
        """The broker will take a POST in later, whatever becomes of the process."""
        self.judge.late.append(request)
        if seconds > LATEST:
            self.judge.tardy.add(request.intent_id)
        self.judge.moment()

        def arrives() -> None:
            self.judge.late.remove(request)
            self.effect(request)

        self.scheduler.after(seconds, arrives)

    def watch(self, symbols: frozenset[str]) -> None:
        """Which prices are sent from now on."""
        self._watched = symbols

    def _hear(self, event: object) -> None:
        """The simulator tells what happens; the network brings it, or not."""
        if isinstance(event, LedgerNotice):
            if event.kind in ("accepted", "modified", "cancelled"):
                self.judge.entered(event.day, event.order_no, event.kind, self._cause)
            elif event.kind == "filled":
                self.judge.filled(event.day, event.order_no, event.symbol, event.side, event.qty)
            self._bring(Noticed(notice_of(event)))
        elif isinstance(event, Trade):
            self.judge.traded(event.symbol, event.price)
            if event.symbol in self._watched and self.link and self.core is not None:
                priced = Priced(event.symbol, event.price, event.at)
                self.after(0.01 + 0.03 * self.random.random(), partial(self._handle, priced))
            if self.link and self._living is not None and type(self._living).priced is not Strategy.priced:
                self.after(0.02, partial(self._tell_price, event.symbol, event.price))

    def _tell_price(self, symbol: str, price: int) -> None:
        if self._living is not None:
            self._living.priced(self._hands, symbol, price)

    def _bring(self, item: Noticed) -> None:
        random, rates = self.random, self.rates
        if not self.link or self.core is None:
            return
        if rates.missing_notice and random.random() < rates.missing_notice:
            self.note(f"  missing: {item.notice}")
            return
        delay = 0.005 + 0.1 * random.random()
        if rates.reordered_notice and random.random() < rates.reordered_notice:
            delay += 3.0 * random.random()
        self.after(delay, partial(self._handle, item))
        if rates.duplicate_notice and random.random() < rates.duplicate_notice:
            self.after(delay + 4.0 * random.random(), partial(self._handle, item))

    def drop_link(self, seconds: float) -> None:
        """The websocket is gone for a while; it shows a moment later."""
        if not self.link:
            return
        self.link = False
        self.after(0.5 * self.random.random(), partial(self._handle, LinkLost()))
        self.scheduler.after(seconds, self._restore)

    def _restore(self) -> None:
        self.link = True
        self.after(0.01, partial(self._handle, LinkRestored()))

    def note(self, words: str) -> None:
        """A line of the trace."""
        if self._trace is not None:
            self._trace.append(f"{self.scheduler.now - self.plan.start:9.3f} {words}")


def _passed() -> None:
    """It has passed its gate."""
