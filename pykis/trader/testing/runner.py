"""Runs schedules: one, many on several processes, and as a trace that a person can read."""

from __future__ import annotations

import gc
import logging
import multiprocessing
import traceback
from collections.abc import Callable, Iterable, Iterator
from dataclasses import dataclass, replace
from typing import NamedTuple

from ..commands import SettleByHand
from ..config import Timing
from ..states import OrderState
from .actor import Actor, Insistent
from .invariants import Violation
from .plan import Plan, Rates
from .strategy import Strategy
from .world import World

__all__ = ["Result", "Simulation", "replay", "run_many", "run_seed"]

_QUIET = 70.0
"""Seconds without a new event after which nothing more is to come: a round of reconciling and more."""
_LONGEST = 140.0
"""The same while something is in doubt or differs: the horizon, and two rounds of reconciling."""
_PATIENCE = 3600.0
"""As long as exits may sell, a few shares a minute, to what the owner himself wants to buy."""


class Result(NamedTuple):
    """What became of one schedule."""

    seed: int
    violations: tuple[Violation, ...]
    events: int
    """Written to the journal."""
    posts: int
    """New orders that left; one that provably did not arrive may leave again."""
    accepted: int
    """New orders of the engine that the broker's ledger took."""


@dataclass(frozen=True)
class Simulation:
    """A strategy of yours under faults: the real engine on a simulated KIS, under a virtual clock.

        class Dip(Strategy):
            def priced(self, hands, symbol, price):
                if price < 70_000 and not hands.book.held(symbol):
                    hands.buy(symbol, 10, price, key=f"dip {symbol}")

        for result in Simulation(Dip).run(range(100)):
            assert not result.violations, result

    Without a strategy the plan's own actions are played. Each seed is another schedule of faults.
    """

    strategy: Callable[[], Strategy] | None = None
    """Makes one for each process."""
    timing: Timing | None = None

    def run(self, seeds: Iterable[int]) -> Iterator[Result]:
        """One schedule for each seed."""
        for seed in seeds:
            yield self.one(Plan.draw(seed))

    def one(self, plan: Plan, trace: list[str] | None = None) -> Result:
        """One schedule."""
        if self.strategy is not None:
            plan = replace(plan, actions=tuple(each for each in plan.actions if each.kind in _NOT_THE_STRATEGY))
        world = World(plan, self.strategy or Strategy, timing=self.timing, trace=trace)
        if self.strategy is None:
            world.use(lambda: Insistent(world))
        try:
            _play(world)
        except Exception as error:  # noqa: BLE001 - a bug of the engine is the finding
            world.judge.fails(0, _where(error))
        return Result(
            plan.seed, tuple(world.judge.violations), world.store.sequence, len(world.recent), world.judge.accepted
        )


_NOT_THE_STRATEGY = frozenset(
    {"owner_buy", "owner_sell", "owner_same", "owner_cancel", "owner_modify", "deposit", "price", "gap", "crowd",
     "link", "disk", "clock", "die"}
)  # fmt: skip


def _play(world: World) -> None:
    plan, judge = world.plan, world.judge
    actor = Actor(world)
    actor.prepare()
    world.begin()
    world.run(plan.start + plan.ends)
    world.note("-- faults are over")
    world.faulty, world.rates, world.deaths, world.disk_full = False, Rates(), [], False
    rested = _rest(world)
    if world.core is None:
        judge.fails(7, "no process lives")
        return
    judge.at_rest(world.core.book)
    if _a_person_looks(world):
        rested = _rest(world) and rested
        judge.at_rest(world.core.book)
    judge.settled(world.core.book, world.store, len(world.core.desk.batch))
    if not rested:
        judge.fails(7, f"still writing events after {_PATIENCE:g} s")
    if not world.ready:
        judge.fails(7, "the engine never became ready")


def _rest(world: World) -> bool:
    """Let time pass until nothing happens any more; whether that came."""
    scheduler, judge = world.scheduler, world.judge
    began = changed = scheduler.now
    seen = judge.still_open()
    while scheduler.now < began + _PATIENCE:
        world.run(scheduler.now + 10.0)
        now_open = judge.still_open()
        if now_open != seen:  # the exchange says nothing when a day's orders end
            seen, changed = now_open, scheduler.now
        quiet = scheduler.now - max(world.last_event, changed)
        if world.core is not None and not judge.late and quiet >= _QUIET and (quiet >= _LONGEST or not _waits(world)):
            return True
    return False


def _waits(world: World) -> bool:
    """Whether anything has yet to come to its end."""
    states = {each.state for each in world.book.open_orders()}
    at_rest = states <= {OrderState.SUBMITTED, OrderState.PARTIAL_FILL}
    return not (world.ready and at_rest and world.judge.agrees(world.book))


def _a_person_looks(world: World) -> bool:
    """Says of each ambiguous order what truly became of it; whether there was one."""
    orders = [each for each in world.book.orders.values() if each.ambiguous]
    for each in orders:
        world.ask(SettleByHand(each.intent_id, world.judge.truth(each.intent_id), "a person has looked"))
    return bool(orders)


def _where(error: Exception) -> str:
    last = traceback.extract_tb(error.__traceback__)[-1]
    return f"{type(error).__name__}: {error} ({last.filename.rsplit('/', 1)[-1]}:{last.lineno})"


def run_seed(seed: int) -> Result:
    """One schedule of the plan's own actions."""
    return Simulation().one(Plan.draw(seed))


def replay(seed: int) -> tuple[Result, list[str]]:
    """The same with everything that happened, line by line."""
    trace: list[str] = []
    result = Simulation().one(Plan.draw(seed), trace)
    return result, trace


def run_many(seeds: Iterable[int], jobs: int = 1) -> Iterator[Result]:
    """Many, on so many processes; in the order of the seeds."""
    if jobs <= 1:
        thresholds = gc.get_threshold()
        _quiet()
        try:
            yield from map(run_seed, seeds)
        finally:
            gc.set_threshold(*thresholds)
            gc.unfreeze()
        return
    with multiprocessing.get_context("spawn").Pool(jobs, _quiet) as pool:
        yield from pool.imap(run_seed, seeds, chunksize=20)


def _quiet() -> None:
    """A process that runs schedule after schedule: no logs, and rarely a look for what is not needed any more."""
    logging.getLogger("pykis").setLevel(logging.CRITICAL)
    gc.freeze()
    gc.set_threshold(50_000, 20, 50)
