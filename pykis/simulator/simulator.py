"""A KIS of our own: requests in, answers out, websocket sessions with what they have to say; time is given."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Mapping, Sequence
from dataclasses import replace
from datetime import date, datetime
from decimal import Decimal
from heapq import heappop, heappush
from random import Random
from threading import RLock
from typing import Literal

from ..clock import KST
from ..kinds import AccountNumber
from ..message import Request, Response, TransportError, TransportTimeout
from .abroad import Abroad
from .bonds import Bonds
from .broadcast import Broadcast
from .call import World
from .credentials import AppKey, Issuer
from .events import Event
from .exchange import Exchange
from .faults import Faults
from .funds import Funds
from .futures import Futures
from .gateway import Gateway, Outcome
from .history import Bar, History
from .house_rules import KoreanRules
from .indices import Indices
from .instruments import Instrument, Instruments
from .ledger import AccountSetup, Environment, Ledger
from .paced_feeds import PacedFeeds
from .readings import READINGS
from .reserved_orders import at_home
from .sessions import Hub, SimSession
from .table import FEEDS
from .throttle import PAPER_LIMIT, REAL_LIMIT, Throttle
from .unmodelled_feeds import UnmodelledFeeds
from .warrants import default_warrants

__all__ = ["DEFAULT_START", "Simulator"]

DEFAULT_START = datetime(2026, 11, 23, 10, 0, tzinfo=KST).timestamp()
"""Where time begins if nobody says: a Monday morning."""


class Simulator:
    """One environment of KIS: paper (모의투자) by default, real (실전투자) with ``virtual=False``.

    Free of I/O and of threads: whoever uses it from several threads holds `guard`. Time is Unix seconds and never goes
    back; what is asked at an earlier time is answered at the latest one.
    """

    def __init__(
        self,
        *,
        virtual: bool = True,
        seed: int = 0,
        session: Literal["always", "krx"] = "always",
        accounts: Iterable[AccountSetup] | None = None,
        data: Mapping[str, Sequence[Bar]] | None = None,
        instruments: Iterable[Instrument] | None = None,
        start: float | None = None,
        as_of: date | None = None,
        rest_limit: int | None = None,
        registrations: int = 41,
        token_interval: float = 60.0,
        liquidity: bool = True,
        rate: float = 3.0,
    ) -> None:
        """The market opens at the first time that anyone gives, or at `start`.

        `data`: daily bars of symbols (see `dataset.read_folder`); the last close becomes today's base price.
        `as_of`: answers and frames in the shape of that day. `rest_limit`: calls a second and app key, 0 for any
        number (real 18, paper 1). `rate`: trades a second of a watched symbol.
        """
        self.virtual = virtual
        self.guard: RLock = RLock()
        """For hosts that have threads; never taken by the simulator itself."""
        self.as_of = as_of
        self.padding_rows = False
        """Whether today's minutes of a future hour are answered with padding rows instead of the present."""
        random = Random(f"{seed} gateway")
        self.faults: Faults = Faults(Random(f"{seed} faults"))
        self.issuer: Issuer = Issuer(random, token_interval=token_interval)
        self.throttle: Throttle = Throttle(
            rest_limit if rest_limit is not None else PAPER_LIMIT if virtual else REAL_LIMIT
        )
        self.gateway: Gateway = Gateway(self.issuer, self.throttle, self.faults, random, virtual=virtual)
        self.hub: Hub = Hub(self.issuer, self.faults, random, limit=registrations)
        self.hub.encrypted = lambda tr_id: FEEDS[tr_id].encrypted
        self.hub.before = self._caught_up
        self.hub.changed = self._watch
        self._setups = list(accounts) if accounts is not None else [AccountSetup(AccountNumber("50123456", "01"))]
        self._numbers = 50_200_000
        self.keys: list[AppKey] = [
            self.issuer.new_key(each.number, each.hts_id, virtual=virtual) for each in self._setups
        ]
        """The app keys that were made, one for each account."""
        self._options = (session, seed, data, instruments, liquidity, rate)
        self._start = start
        self._world: World | None = None
        self._broadcast = Broadcast(
            self.hub,
            lambda: self.market,
            lambda: self.abroad,
            lambda: self.futures,
            lambda: self.bonds,
            virtual=virtual,
            as_of=as_of,
        )
        self.hub.valid = self._valid
        self._unmodelled = UnmodelledFeeds(self.hub.publish, virtual=virtual)
        self._paced = PacedFeeds(self.hub.publish, self._read)
        self._late: list[tuple[float, int, Request]] = []
        self._count = 0
        self.listeners: list[Callable[[Event], object]] = []
        """Told each event of the market and the ledger at once, while the state is that of the event; they may only
        read. For hosts that need no websocket."""

    # -- the world behind it

    @property
    def world(self) -> World:
        """The market and the ledger; they begin when they are first asked for."""
        if self._world is None:
            self._world = self._opened(self._start if self._start is not None else DEFAULT_START)
        if self._world.padding_rows != self.padding_rows:
            self._world = self._world._replace(padding_rows=self.padding_rows)
        return self._world

    @property
    def market(self) -> Exchange:
        """The exchange, for a test that scripts it."""
        return (self._world or self.world).market

    @property
    def ledger(self) -> Ledger:
        """The accounts."""
        return (self._world or self.world).ledger

    @property
    def abroad(self) -> Abroad:
        """The exchanges and accounts abroad."""
        return (self._world or self.world).abroad

    @property
    def futures(self) -> Futures:
        """Futures and options, and their accounts."""
        return (self._world or self.world).futures

    @property
    def bonds(self) -> Bonds:
        """Bonds, and what accounts hold of them; of use on the real environment only."""
        return (self._world or self.world).bonds

    @property
    def begins(self) -> float | None:
        """Unix seconds from which time runs on; None if the first time that anyone gives decides."""
        return self._start if self._world is None else self._world.market.now

    @property
    def now(self) -> float:
        """Unix seconds up to which everything was played."""
        return self.market.now

    def _opened(self, start: float) -> World:
        session, seed, data, given, liquidity, rate = self._options
        instruments = Instruments(given)
        for symbol in data or ():
            if symbol not in instruments:
                instruments.add(Instrument(symbol, symbol))
        day = datetime.fromtimestamp(start, KST).date()
        history = History(instruments, day, seed=seed, data=data)
        for warrant in default_warrants(instruments, day) if given is None else ():
            instruments.add(warrant)
        market = Exchange(
            instruments,
            history,
            start=start,
            session=session,
            seed=seed,
            liquidity=liquidity,
            rate=rate,
            emit=self._hear,
        )
        environment: Environment = "paper" if self.virtual else "real"
        rules = KoreanRules(market, environment)
        ledger = Ledger(market, self._setups, rules, environment=environment, emit=self._hear)
        abroad = Abroad(
            self._setups,
            environment=environment,
            start=start,
            session=session,
            seed=seed,
            liquidity=liquidity,
            rate=rate,
            emit=self._broadcast.hear_abroad,
        )
        futures = Futures(
            self._setups,
            environment=environment,
            start=start,
            session=session,
            seed=seed,
            liquidity=liquidity,
            rate=rate,
            emit=self._broadcast.hear_futures,
            emit_night=self._broadcast.hear_night,
        )
        bonds = Bonds(
            ledger,
            environment=environment,
            start=start,
            session=session,
            seed=seed,
            liquidity=liquidity,
            rate=rate,
            emit=self._broadcast.hear_bonds,
        )
        self._broadcast.opened = True
        indices = Indices(market)
        tell = self._unmodelled.tell
        funds = Funds(market, indices)
        return World(
            market,
            ledger,
            abroad,
            futures,
            bonds,
            at_home(market, ledger),
            indices,
            funds,
            self.virtual,
            as_of=self.as_of,
            tell=tell,
        )

    def add_account(
        self,
        *,
        cash: int = 100_000_000,
        holdings: Mapping[str, tuple[int, int]] | None = None,
        hts_id: str = "",
        number: AccountNumber | None = None,
        foreign_cash: Mapping[str, Decimal] | None = None,
        foreign_holdings: Mapping[str, tuple[int, Decimal]] | None = None,
    ) -> AppKey:
        """Open one more account (cash in won; symbol -> shares and average price) and make an app key for it.

        Abroad: currency -> cash (the same for everyone by default), ``NAS:AAPL`` -> shares and average price.
        """
        self._numbers += 1
        number = number or AccountNumber(f"{self._numbers:08d}", "01")
        setup = AccountSetup(
            number,
            cash=cash,
            holdings=dict(holdings or {}),
            hts_id=hts_id or f"sim{number.cano[-4:]}",
            foreign_holdings=dict(foreign_holdings or {}),
        )
        if foreign_cash is not None:
            setup = replace(setup, foreign_cash=dict(foreign_cash))
        if self._world is None:
            self._setups.append(setup)
        else:
            self.ledger.open(setup)
            self.abroad.open(setup)
            self.futures.open(setup)
            self.bonds.open(setup)
        key = self.issuer.new_key(setup.number, setup.hts_id, virtual=self.virtual)
        self.keys.append(key)
        return key

    # -- time

    def advance(self, now: float) -> float | None:
        """Play everything due up to `now` into the sessions' outboxes; gives when it is next needed."""
        if self._world is None:
            self._start = self._start if self._start is not None else now
        world = self.world
        now = max(now, world.market.now)
        while self._late and self._late[0][0] <= now:
            due, _, request = heappop(self._late)
            self._play(world, max(due, world.market.now))
            self.gateway.exchange(request, world.market.now, world, spared=True)
        floors = self._play(world, now)
        self._broadcast.flush()
        self._paced.advance(now)
        self.hub.advance(now)
        late = self._late[0][0] if self._late else None
        due_at = (*floors, self.hub.next_due(), self._paced.next_due, late)
        return min((at for at in due_at if at is not None), default=None)

    @staticmethod
    def _play(world: World, now: float) -> list[float | None]:
        """Every floor, home first; gives when each is next needed."""
        floors = (world.ledger, world.abroad, world.futures, world.bonds.market)
        return [floor.advance(now) for floor in floors]

    def _caught_up(self, now: float | None) -> float:
        self.advance(self.now if now is None else now)
        return self.now

    def forget(self, before: date) -> None:
        """Let go of orders, fills and minute bars of days before that one: for a simulation that runs for months."""
        self.ledger.forget(before)
        self.market.history.forget(before)
        self.world.reserved.forget(before)
        self.abroad.forget(before)
        self.futures.forget(before)
        self.bonds.ledger.forget(before)
        self.bonds.market.history.forget(before)

    # -- requests

    def exchange(self, request: Request, now: float | None = None) -> Outcome:
        """Take one request in and say what becomes of it on the wire: for hosts that have a wire."""
        at = self._caught_up(now)
        outcome = self.gateway.exchange(request, at, self.world)
        if outcome.later:
            self._count += 1
            heappush(self._late, (at + outcome.later, self._count, request))
        self._broadcast.flush()
        return outcome

    def handle(self, request: Request, now: float | None = None) -> Response:
        """Answer one request.

        Raises:
            TransportTimeout: a fault lost request or answer, or the answer is slower than the read time-out.
            TransportError: a fault broke the connection.
        """
        outcome = self.exchange(request, now)
        if outcome.response is None and outcome.abort:
            raise TransportError("the connection broke before the answer came", sent=True)
        if outcome.response is None or outcome.delay > request.read_timeout:
            raise TransportTimeout("no answer within the time-out", sent=True)
        return outcome.response

    # -- websocket

    def connect(self, now: float | None = None) -> SimSession:
        """Open a websocket session."""
        return self.hub.open(self._caught_up(now))

    def drop_sockets(self, *, hold: float = 0.0) -> int:
        """Break every websocket connection at once; gives how many those were."""
        sessions = list(self.hub.sessions)
        for session in sessions:
            self.hub.drop(session, self.now, hold=hold)
        return len(sessions)

    def silence_sockets(self) -> int:
        """Let every open session go silent for ever: nothing is sent any more, PINGPONG neither."""
        for session in self.hub.sessions:
            session.silent = True
        return len(self.hub.sessions)

    def push(self, text: str) -> None:
        """Send any text to every session, such as a frame of a test's own or garbage."""
        for session in list(self.hub.sessions):
            session.send(text)

    def restart(self) -> None:
        """Restart the websocket servers: sessions break, approval keys are forgotten; the ledger stays."""
        self.drop_sockets()
        self.issuer.forget_approvals()

    def _watch(self, tr_id: str, key: str, wanted: bool) -> None:
        self._broadcast.watch(tr_id, key, wanted)
        if tr_id in READINGS or self._unmodelled.covers(tr_id):
            self._paced.watch(tr_id, key, wanted, self.now)

    def _valid(self, tr_id: str, key: str, owner: AppKey) -> str:
        """Blank, or the code with which a registration is refused."""
        code = self._broadcast.valid(tr_id, key, owner)
        reading = READINGS.get(tr_id)
        known = code or reading is None or reading.knows(self.world, key)
        return code if known else "OPSP8992"

    def _read(self, tr_id: str, key: str, at: float) -> list[str]:
        """What a feed that is told by the second tells of a key."""
        reading = READINGS.get(tr_id)
        if reading is None:
            return self._unmodelled.record(tr_id, key, at)
        return FEEDS[tr_id].record(reading.record(self.world, key, at))

    def _hear(self, event: Event) -> None:
        """What happens at home; whoever listens is told before the feeds are."""
        for listener in self.listeners:
            listener(event)
        self._broadcast.hear(event)
