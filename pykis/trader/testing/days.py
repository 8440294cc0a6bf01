"""Market days one after another: one engine on 20 symbols of the simulated exchange, with its journal on a real disk.

The engine is the whole core over the SDK and JSON, with what `TradingEngine` keeps around it; time is virtual, and the
hours, holidays and auctions are the KRX's. Faults are modest, and no process dies.
"""

from __future__ import annotations

import threading
from collections import Counter
from collections.abc import Callable, Iterator, Sequence
from dataclasses import replace
from datetime import date, datetime, timedelta
from functools import partial
from pathlib import Path
from random import Random

from pykis.clock import KST
from pykis.kinds import AccountNumber
from pykis.market.sessions import KRX_CALENDAR
from pykis.simulator import AccountSetup, Simulator

from .. import events as ev
from ..book import Book
from ..bus import EventBus
from ..commands import SettleByHand
from ..config import RiskLimits, Timing
from ..core import Core
from ..desk import Told
from ..event import Event
from ..logs import EventLog
from ..metrics import Meter
from ..past import PastOrders
from ..ports import BrokerRequest, Outcome, ReadOrders
from ..runner import Runner
from ..states import TradingState
from ..store import TradingStore
from .actor import Actor, Insistent
from .carrier import Desk
from .invariants import Judge
from .memory_store import Boundary
from .plan import Action, Kind, Plan, Rates
from .scheduler import ProcessClock
from .world import World

__all__ = ["FIRST", "LAST", "Disk", "MarketDays"]

FIRST = date(2026, 11, 19)
"""A Thursday: the first weekend comes soon."""
LAST = KRX_CALENDAR.last_known - timedelta(days=7)
_SYMBOLS = 20
_TRADES = 0.005
"""A second and symbol: a market that is awake, and cheap to play."""
_PAUSE = 75.0
"""Seconds between two actions, on average."""
_OPENS, _CLOSES = 9 * 3600, 15 * 3600 + 19 * 60
_LOOKS = range(8 * 3600 + 1800, 19 * 3600, 1800)
"""When a person looks at what stands still; seconds of the day."""
_KEPT = timedelta(days=7)
_HOME = AccountNumber("50123456", "01")
_WEIGHTS: dict[Kind, float] = {
    "buy": 24, "sell": 22, "market_buy": 3, "market_sell": 4, "bracket": 4, "burst": 2, "modify": 14, "cancel": 12,
    "cancel_all": 0.3, "protect": 5, "unprotect": 2, "same_key": 3, "link": 0.7, "owner_buy": 0.7, "owner_sell": 0.7,
    "owner_cancel": 0.3, "deposit": 0.3,
}  # fmt: skip
_RATES = Rates(
    lost_request=0.005, lost_answer=0.01, late_acceptance=0.005, server_error=0.005, server_error_done=0.005,
    throttled=0.01, token_revoked=0.003, unconnected=0.01, slow=0.01, waits=0.02, failed_query=0.005, short_page=0.002,
    stale_list=0.005, missing_notice=0.02, duplicate_notice=0.02, reordered_notice=0.02,
)  # fmt: skip
_TIMING = Timing(read_open_every=60.0, reconcile_every=600.0, poll_prices_every=120.0, price_silence=300.0)
"""Seldom enough that a day is played in seconds."""
_LIMITS = RiskLimits(
    max_order_value=5_000_000, max_symbol_value=10_000_000, max_total_value=100_000_000, max_daily_loss=5_000_000,
    max_drawdown=10_000_000, max_orders_per_day=3_000,
)  # fmt: skip


class Disk:
    """The journal on a real disk; `replayed` follows it event by event, as far as it was not yet."""

    def __init__(self, path: Path) -> None:
        self.store: TradingStore = TradingStore.open(path)
        self.hook: Callable[[Boundary], None] = lambda boundary: None
        self._follower = Book()
        self._followed = 0

    @property
    def sequence(self) -> int:
        """How many events it holds."""
        return self.store.sequence

    def append(self, events: Sequence[ev.Event], book: Book) -> None:
        """Write events after those before them; on the disk when it returns."""
        self.store.append(events, book)
        self.hook("after_commit")

    def find_key(self, key: str) -> tuple[str, str] | None:
        """Intent id and print of what an idempotency key belongs to."""
        return self.store.find_key(key)

    def load(self) -> Book:
        """The state when it was opened."""
        return self.store.load()

    def replayed(self) -> Book:
        """The state from the bytes on the disk."""
        self._follower.replay(self.store.events(self._followed))
        self._followed = self.store.sequence
        return self._follower

    def events(self, since: int = 0) -> Iterator[ev.Event]:
        """The events in their order."""
        return self.store.events(since)

    def reopen(self) -> Disk:
        """The same, closed and opened."""
        self.store.close()
        return Disk(self.store.path)


class _Counters:
    """Everything over the SDK, but of the lists of orders only each tenth: a long list is most of the time."""

    def __init__(self, sdk: Desk, ledger: Desk) -> None:
        self._sdk = sdk
        self._ledger = ledger
        self._lists = 0

    def perform(self, request: BrokerRequest) -> Outcome:
        """The request's outcome, now."""
        if isinstance(request, ReadOrders):
            self._lists += 1
            if self._lists % 10:
                return self._ledger.perform(request)
        return self._sdk.perform(request)


class _Shell(Runner):
    """What `TradingEngine` keeps beside the core: views, waiters, handlers, counters. Driven without its thread."""

    def attach(self, core: Core) -> None:
        """It is told of this core."""
        self._core = core


class _Person(Actor):
    """Acts as the plan says, with keys that no other day has."""

    def __init__(self, world: World, day: date) -> None:
        super().__init__(world)
        self._day = day

    def _key(self) -> str:
        return f"{self._day} {super()._key()}"


class MarketDays(World):
    """An engine that lives from day to day. `live` plays one; what it saw is in the counters."""

    def __init__(self, home: Path, seed: int = 0) -> None:
        start = datetime(FIRST.year, FIRST.month, FIRST.day, 7, tzinfo=KST).timestamp()
        setup = AccountSetup(
            _HOME, cash=1_000_000_000, holdings=dict.fromkeys(_symbols(Simulator()), (20, 60_000)), hts_id="days"
        )
        simulator = Simulator(
            seed=seed, session="krx", rest_limit=0, start=start, token_interval=0.0, accounts=[setup], rate=_TRADES
        )
        plan = replace(
            Plan.draw(seed, wire=True), start=start, session="krx", actions=(), rates=_RATES, deaths=(), pauses=(),
            limits=_LIMITS, insists=0.3, wall_error=0.0,
        )  # fmt: skip
        self.bus: EventBus = EventBus()
        self.bus.on(Event, EventLog())
        self.meter: Meter = Meter()
        self.bus.on(Event, self.meter.event)
        self.bus.on(Event, self._count)
        self.counts: Counter[str] = Counter()
        """Events by kind."""
        self.bus.start()
        self.path: Path = home / "journal.sqlite3"
        self.disk: Disk = Disk(self.path)
        super().__init__(plan, lambda: Insistent(self), timing=_TIMING, simulator=simulator, store=self.disk)
        self.desk: Desk = _Counters(self.desk, self.ledger_desk)
        self._shell = _Shell(ProcessClock(self.scheduler), self.bus, self._tell, self.meter, PastOrders(self.path).find)
        self.told: Counter[str] = Counter()
        """What a human was told, by code."""
        self._chance = Random(f"{seed} days")
        self.day: date = FIRST
        self.symbols: list[str] = _symbols(simulator)
        for symbol in self.symbols:
            simulator.market.watch(symbol)
        self._plan_day()
        self.begin()
        if self.core is not None:
            self._shell.attach(self.core)

    def deliver(self, events: Sequence[ev.Event], told: Sequence[Told], replies: Sequence[tuple[int, str]]) -> None:
        """What became durable."""
        super().deliver(events, told, replies)
        self._shell.deliver(events, told, replies)

    def _count(self, event: Event) -> None:
        self.counts[type(event).__name__] += 1

    def _tell(self, told: Told) -> None:
        self.told[told.code] += 1

    def settle(self) -> None:
        """Wait until the handlers have had every event."""
        done = threading.Event()
        self.bus.call(done.set)
        done.wait()

    def end(self) -> None:
        """Stop the engine in order, and close its journal."""
        if self.core is not None:
            self.core.stop()
        self.bus.stop()
        self.disk.store.close()

    # -- days

    @property
    def weekend(self) -> bool:
        """Whether the day has no market."""
        return not KRX_CALENDAR.is_trading_day(self.day)

    def live(self) -> None:
        """Play the day to its end, look whether everything agrees, and go on until the next one is open."""
        evening, midnight = self._at(23 * 3600), self._at(24 * 3600)
        self.run(evening)
        self._look()
        self.run(midnight)
        self.day += timedelta(days=1)
        self.run(midnight + 600.0)
        if not self.ready:
            self.judge.fails(7, f"{self.day} was not opened within ten minutes")
        self.store.replayed()
        self._let_go()
        self._plan_day()

    def _at(self, second: float) -> float:
        return datetime(self.day.year, self.day.month, self.day.day, tzinfo=KST).timestamp() + second

    def _look(self) -> None:
        """The invariants, as after a schedule: at this hour nothing trades, and all faults but those of reads end."""
        core = self.core
        if core is None:
            self.judge.fails(7, "no process lives")
            return
        self.judge.at_rest(core.book)
        self.judge.settled(core.book, self.store, len(core.desk.batch))
        if left := [each.intent_id for each in core.book.open_orders()]:
            self.judge.fails(3, f"still open in the evening: {left}")

    def _let_go(self) -> None:
        """What the world around the engine remembers of days that are over; the engine sees to itself."""
        found = self.judge.violations
        self.simulator.forget(self.day)
        self.simulator.gateway.log.clear()
        self.simulator.throttle.arrivals.clear()
        self.ledger_desk.forget(self.day)
        self.recent.clear()
        self.judge: Judge = Judge(self.simulator, self.plan.limits, self.plan.start)
        self.judge.violations = found

    def _plan_day(self) -> None:
        """What happens until the close, and when a person looks."""
        person, chance = _Person(self, self.day), self._chance
        for second in _LOOKS:
            self.scheduler.at(self._at(second), self._resume)
        if self.weekend:
            return
        kinds, weights = list(_WEIGHTS), list(_WEIGHTS.values())
        moment: float = _OPENS + 30
        while moment < _CLOSES:
            action = Action(
                moment, chance.choices(kinds, weights)[0], chance.choice(self.symbols),
                chance.choice((1, 3, 5, 10, 20)), chance.choice((-2, -1, 0, 0, 1, 2, 4)), chance.random(),
            )  # fmt: skip
            self.scheduler.at(self._at(moment), partial(person.act, action))
            moment += chance.expovariate(1 / _PAUSE)

    def _resume(self) -> None:
        """A person has looked at what stands still."""
        book = self.book
        for order in book.open_orders():
            if order.ambiguous:
                number = self.judge.truth(order.intent_id)
                self._hands.ask(SettleByHand(order.intent_id, number, "a person has looked"))
        if book.state is not TradingState.ACTIVE:
            self._hands.resume("a person has looked")
        for symbol in list(book.halted_symbols):
            if not any(order.ambiguous for order in book.open_orders(symbol)):
                self._hands.resume("a person has looked", symbol)


def _symbols(simulator: Simulator) -> list[str]:
    """Stocks that an order may buy many of, and two ETFs."""
    found = list(simulator.market.instruments)
    stocks = [each.symbol for each in found if each.kind == "stock" and each.base_price <= 150_000]
    return [*stocks[: _SYMBOLS - 2], *[each.symbol for each in found if each.kind == "etf"][:2]]
