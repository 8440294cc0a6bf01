"""Carries one process' requests to the simulated broker and its answers back, with what goes wrong on the way."""

from __future__ import annotations

from collections.abc import Callable
from functools import partial
from random import Random
from typing import Protocol

from ..book import Book
from ..ports import (
    Answered,
    BrokerRequest,
    CancelOrder,
    ModifyOrder,
    NotSent,
    OrderList,
    Outcome,
    PlaceOrder,
    ReadFailed,
    ReadOrders,
    Refused,
    SendVeto,
    Uncertain,
    Watch,
)
from .desks import LedgerDesk
from .lists import gapped, standing_still
from .plan import Plan, Rates
from .scheduler import ProcessClock, Scheduler

__all__ = ["Carrier", "Harbour", "Post"]

Post = PlaceOrder | ModifyOrder | CancelOrder
_TIMEOUT = 10.0
_STALE = 30.0
_TARDY = 65.0, 115.0
"""Seconds: after absence can have been proved, and soon enough that the order is still taken for ours."""


class Desk(Protocol):
    """Who performs a request at an instant: `LedgerDesk`, `KisDesk`."""

    def perform(self, request: BrokerRequest) -> Outcome:
        """The request's outcome, now."""
        ...


class Harbour(Protocol):
    """What a carrier needs of the world around it."""

    scheduler: Scheduler
    random: Random
    rates: Rates
    plan: Plan
    desk: Desk
    ledger_desk: LedgerDesk

    @property
    def book(self) -> Book:
        """What the living process knows."""
        ...

    @property
    def blind_since(self) -> float | None:
        """Since when lists have been standing still, Unix seconds; None if they follow."""
        ...

    def post(self, answer: Answered) -> None:
        """An answer for the living process."""
        ...

    def boundary(self, name: str) -> None:
        """A place where the process may die."""
        ...

    def leaves(self, request: Post) -> None:
        """The bytes of a POST leave now."""
        ...

    def effect(self, request: Post) -> Outcome:
        """The broker takes a POST in."""
        ...

    def late(self, request: Post, seconds: float) -> None:
        """The broker will take a POST in later, whatever becomes of the process."""
        ...

    def watch(self, symbols: frozenset[str]) -> None:
        """Which prices are sent from now on."""
        ...

    def note(self, words: str) -> None:
        """A line of the trace."""
        ...


class Carrier:
    """Of one process; dies with it, and what has not left by then never does."""

    def __init__(self, harbour: Harbour, clock: ProcessClock) -> None:
        self._world = harbour
        self._clock = clock
        self.dead = False
        self.flying: dict[int, BrokerRequest] = {}
        """What was asked for and is not answered yet."""

    def submit(self, number: int, request: BrokerRequest) -> None:
        """Take a request; it leaves in its turn."""
        world, post = self._world, isinstance(request, (PlaceOrder, ModifyOrder, CancelOrder))
        world.boundary("send post" if post else "send")
        if isinstance(request, Watch):
            world.watch(request.symbols)
            return
        self.flying[number] = request
        if world.rates.at_once and world.random.random() < world.rates.at_once:
            self._leave(number, request)
        else:
            world.scheduler.after(self._wait(), partial(self._leave, number, request))
        world.boundary("sent post" if post else "sent")

    def _wait(self) -> float:
        """For a carrier and for the rate limit, seconds."""
        random = self._world.random
        wait = 0.001 + 0.02 * random.random()
        if random.random() < self._world.rates.waits:
            wait += random.choice((0.5, 1.0, 3.0, 5.5, 8.0)) * random.random()
        return wait

    def _leave(self, number: int, request: BrokerRequest) -> None:
        if self.dead:
            return
        if isinstance(request, (PlaceOrder, ModifyOrder, CancelOrder)):
            self._world.boundary("before bytes of post")
            self._post(number, request)
            self._world.boundary("after bytes of post")
        else:
            self._world.boundary("before bytes")
            self._read(number, request)
            self._world.boundary("after bytes")

    def _answer(self, number: int, outcome: Outcome, after: float, *, dated: bool = True) -> None:
        started = self._clock.monotonic()
        self._world.scheduler.after(after, partial(self._arrive, number, outcome, started, dated))

    def _arrive(self, number: int, outcome: Outcome, started: float, dated: bool) -> None:
        if self.dead:
            return
        self.flying.pop(number, None)
        at = float(int(self._world.scheduler.now)) if dated else None
        self._world.post(Answered(number, outcome, started, self._clock.monotonic(), _TIMEOUT, at))

    # -- what changes something

    def _post(self, number: int, request: Post) -> None:
        world, rates, random = self._world, self._world.rates, self._world.random
        soon = 0.01 + 0.15 * random.random()

        def struck(rate: float) -> bool:
            return rate > 0 and random.random() < rate

        if struck(rates.unconnected):
            world.note(f"  {_name(request)}: no connection")
            self._answer(number, NotSent("no connection"), soon, dated=False)
            return
        gate: Callable[[], None] | None = None if isinstance(request, CancelOrder) else request.gate
        if gate is not None:
            try:
                gate()
            except SendVeto as veto:
                world.note(f"  {_name(request)}: held back, {veto}")
                self._answer(number, NotSent(str(veto), vetoed=True), 0.001, dated=False)
                return
        world.leaves(request)
        if struck(rates.throttled):
            self._answer(number, Refused("EGW00201", "throttled", passing=True), soon)
        elif struck(rates.token_revoked):
            self._answer(number, Refused("EGW00123", "the token is dead", passing=True), soon)
        elif struck(rates.lost_request):
            world.note(f"  {_name(request)}: request lost")
            self._answer(number, Uncertain("no answer"), self._patience(), dated=False)
        elif struck(rates.server_error):
            world.note(f"  {_name(request)}: 503 before it had an effect")
            self._answer(number, Uncertain("HTTP 503"), soon)
        elif struck(rates.late_acceptance):
            late = random.choice((3.0, 15.0, 30.0)) * random.random()
            if world.plan.tardy and random.random() < 0.7:
                late = _TARDY[0] + (_TARDY[1] - _TARDY[0]) * random.random()
            world.note(f"  {_name(request)}: no answer, and it will take effect in {late:.3f} s")
            world.late(request, late)
            self._answer(number, Uncertain("no answer"), self._patience(), dated=False)
        else:
            outcome = world.effect(request)
            if struck(rates.lost_answer):
                world.note(f"  {_name(request)}: answer lost")
                self._answer(number, Uncertain("no answer"), self._patience(), dated=False)
            elif struck(rates.server_error_done):
                world.note(f"  {_name(request)}: 503 after it had its effect")
                self._answer(number, Uncertain("HTTP 503"), soon)
            else:
                self._answer(number, outcome, 9.0 * random.random() if struck(rates.slow) else soon)

    def _patience(self) -> float:
        """Until the time-out, or until a broken connection shows."""
        return 0.05 if self._world.random.random() < 0.2 else _TIMEOUT

    # -- what only reads

    def _read(self, number: int, request: BrokerRequest) -> None:
        world, rates, random = self._world, self._world.rates, self._world.random
        soon = 0.02 + 0.2 * random.random()
        if rates.failed_query and random.random() < rates.failed_query:
            self._answer(number, ReadFailed("HTTP 500"), random.choice((soon, _TIMEOUT)), dated=False)
            return
        if not isinstance(request, ReadOrders):
            self._answer(number, world.desk.perform(request), soon)
            return
        if rates.stale_list and random.random() < rates.stale_list:
            stale = _STALE * random.random()
            world.note(f"  the list is {stale:.3f} s old")
            outcome: Outcome = world.ledger_desk.orders(request, stale=stale)
        elif rates.short_page and random.random() < rates.short_page:
            outcome = world.ledger_desk.orders(request, rows=random.randint(0, 2))
        else:
            outcome = world.desk.perform(request)
        if isinstance(outcome, OrderList) and rates.gapped_list and random.random() < rates.gapped_list:
            outcome = gapped(outcome, world.book.numbers, random)
        blind = world.blind_since
        if isinstance(outcome, OrderList) and blind is not None:
            outcome = standing_still(outcome, world.book.numbers, blind)
        if rates.slow and random.random() < rates.slow:
            soon = 9.0 * random.random()
        self._answer(number, outcome, soon)


def _name(request: Post) -> str:
    what = {PlaceOrder: "order", ModifyOrder: "modification of", CancelOrder: "cancellation of"}[type(request)]
    return f"{what} {request.intent_id}"
