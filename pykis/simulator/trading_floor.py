"""A trading floor: sessions, books, quotes and what a test may script. Time is given in; no I/O, no threads."""

from __future__ import annotations

from abc import abstractmethod
from collections.abc import Callable, Container
from datetime import date, timedelta
from functools import partial
from typing import Generic, Literal, Protocol, TypeAlias

from pykis.kinds import Period, Side

from .book import Depth
from .crowd import Crowd
from .desk import Desk, Listener
from .events import DayChanged, Emit, Order, PhaseChanged, Reason, Trade, Venue
from .hall import Hall, Listing, Pit
from .history import Bar, History, MinuteBar
from .instruments import Listed, S
from .quotes import Expected, Quote, join_bars, join_depths, join_minutes, join_trades, make_quote
from .schedule import Part, Session, Timetable, codes

__all__ = ["Floor", "Place", "TradingFloor"]

Place: TypeAlias = Venue | Literal["SOR", ""]
"""A venue; SOR is KRX and NXT together (통합), blank a symbol's main venue."""
_SINGLE_EVERY = 600.0
"""Seconds between the auctions of 시간외단일가."""


class Floor(Protocol):
    """What a ledger needs of a trading floor, whatever is traded there."""

    @property
    def instruments(self) -> Container[str]: ...
    @property
    def now(self) -> float: ...
    @property
    def day(self) -> date: ...
    def advance(self, now: float) -> float | None: ...
    def at(self, when: float, what: Callable[[], object]) -> None: ...
    def attach(self, listener: Listener) -> None: ...
    def is_trading_day(self, day: date) -> bool: ...
    def next_trading_day(self, day: date) -> date: ...
    def previous_trading_day(self, day: date) -> date: ...
    def name(self, symbol: str) -> str: ...
    def price(self, symbol: str) -> int: ...
    def base(self, symbol: str) -> int: ...
    def limits(self, symbol: str) -> tuple[int, int]: ...
    def check(self, order: Order) -> Reason | None: ...
    def submit(self, order: Order, listener: Listener | None = None) -> None: ...
    def cancel(self, order: Order, qty: int | None = None) -> int: ...


class TradingFloor(Generic[S]):
    """Venues that share their days. A symbol costs nothing until it is asked for; only watched symbols (and those with
    orders of ours) move by themselves, others catch up when they are read.

    Times are Unix seconds and must not go back. A method that takes a symbol raises KeyError for an unknown one. Prices
    are whole units of what the floor's symbols are quoted in.
    """

    def __init__(
        self,
        instruments: Listed[S],
        history: History,
        timetable: Timetable,
        *,
        start: float,
        session: Session = "always",
        seed: int = 0,
        liquidity: bool = True,
        rate: float = 3.0,
        emit: Emit | None = None,
    ) -> None:
        """`rate`: trades a second of a watched symbol on average. `emit` is told every event at once.

        Raises:
            KisError: session "krx" on a date that the market's calendar does not know.
        """
        self.instruments: Listed[S] = instruments
        self.history: History = history
        self.session: Session = session
        self._hall = Hall(instruments, history, timetable, start, seed, emit)
        self._desk = Desk(self._hall, self._wake)
        self._crowd = Crowd(self._hall, self._desk, rate, on=liquidity)
        self._listeners: list[Listener] = []
        self._schedule(start)

    # -- time ---------------------------------------------------------------------------------------------------
    @property
    def now(self) -> float:
        """Unix seconds until which everything was played."""
        return self._hall.now

    @property
    def day(self) -> date:
        """The day that `now` belongs to; in Korea the KST date."""
        return self._hall.plan.day

    def advance(self, now: float) -> float | None:
        """Play everything due until `now`; gives when it is next needed (the day's end at the latest)."""
        hall = self._hall
        due = hall.next_due
        if due is None or now < due:
            if now > hall.now:
                hall.now = now
            return due
        hall.play(now)
        return hall.next_due

    def at(self, when: float, what: Callable[[], object]) -> None:
        """Do it when that time (Unix seconds) is played."""
        self._hall.at(when, what)

    def attach(self, listener: Listener) -> None:
        """Tell it of new days."""
        self._listeners.append(listener)

    def _wake(self, listing: Listing) -> None:
        self._crowd.wake(listing)

    def _schedule(self, after: float) -> None:
        """Appoint what the day's plan holds after a time."""
        hall = self._hall
        due: list[tuple[float, int, Part]] = []
        for part in hall.plan.parts if self.session == "krx" else ():
            due += [(part.closes, 0, part), (part.opens, 1, part)]
            at = part.opens + _SINGLE_EVERY
            while part.mode == "single" and at < part.closes:
                due.append((at, 2, part))
                at += _SINGLE_EVERY
        actions = (self._close_part, self._open_part, self._uncross)
        for when, what, part in sorted(due, key=lambda item: item[:2]):
            if when > after:
                hall.at(when, partial(actions[what], part))
        hall.at(hall.plan.ends, self._new_day)

    def _open_part(self, part: Part) -> None:
        """A part of the plan begins."""
        self._hall.emit(PhaseChanged(part.venue, self.now, codes(part)[0], part.phase))
        if part.mode in ("continuous", "fixed"):
            self._uncross(part)
        for listing in list(self._hall.listings.values()):
            self._opening(part, listing)
            self._crowd.wake(listing)

    def _opening(self, part: Part, listing: Listing) -> None:
        """What a part's beginning does to one symbol."""

    def _close_part(self, part: Part) -> None:
        """A part of the plan is over."""
        if part.mode in ("auction", "single"):
            self._uncross(part)
        if part.closing:
            self._crowd.close(part)
        self._desk.expire(part)
        code = codes(part)[1]
        if code or part.last:
            self._hall.emit(PhaseChanged(part.venue, self.now, code, ""))

    def _uncross(self, part: Part) -> None:
        for listing in list(self._hall.listings.values()):
            pit = listing.pits.get(part.venue)
            if pit is not None and listing.day == self.day and not listing.halted:
                self._desk.uncross(listing, pit, part.book)

    def _new_day(self) -> None:
        hall = self._hall
        self._desk.expire_all()
        old = hall.plan.day
        hall.plan = hall.timetable.plan(old + timedelta(days=1))
        self._schedule(hall.now - 1.0)
        for listener in self._listeners:
            listener.on_day(old, hall.plan.day, hall.now)
        hall.emit(DayChanged(hall.plan.day, hall.now))
        for listing in list(hall.listings.values()):
            if listing.moving:
                self._crowd.find(listing.symbol)
                listing.stepping = False
                self._crowd.wake(listing)

    def phase(self, venue: Venue) -> str:
        """The name of the phase now (see `pykis.market.phases`), blank between phases; "continuous" for "always"."""
        part = self._hall.open_part(venue)
        return part.phase if part is not None else ""

    def is_trading_day(self, day: date) -> bool:
        """Whether it opens on that day (every day for "always")."""
        return self._hall.timetable.is_trading_day(day)

    def next_trading_day(self, day: date) -> date:
        """The first trading day after it."""
        return self._hall.timetable.next_trading_day(day)

    def previous_trading_day(self, day: date) -> date:
        """The last trading day before it."""
        return self._hall.timetable.previous_trading_day(day)

    # -- reading ------------------------------------------------------------------------------------------------
    def _find(self, symbol: str) -> Listing:
        listing = self._crowd.find(symbol)
        if listing is None:
            raise KeyError(symbol)
        return listing

    @staticmethod
    def _pits(listing: Listing, venue: Place) -> list[Pit]:
        """The pits of a venue; of a symbol that is not traded there, an empty one stands for that."""
        if venue == "SOR":
            return list(listing.pits.values())
        if not venue:
            return [listing.main]
        pit = listing.pits.get(venue)
        return [pit if pit is not None else Pit(listing.symbol, venue)]

    def name(self, symbol: str) -> str:
        """Its Korean name."""
        return self.instruments[symbol].name

    def watch(self, symbol: str) -> None:
        """Let it move by itself (a subscription); counted."""
        listing = self._find(symbol)
        listing.watchers += 1
        self._crowd.wake(listing)

    def unwatch(self, symbol: str) -> None:
        """One subscription less."""
        listing = self._find(symbol)
        listing.watchers = max(0, listing.watchers - 1)

    def quote(self, symbol: str, venue: Place = "") -> Quote:
        """Now; SOR is all venues together (통합)."""
        listing = self._find(symbol)
        return make_quote(self._hall, listing, self._pits(listing, venue), self.depth(symbol, venue, 1))

    def price(self, symbol: str) -> int:
        """The last trade, else the base price."""
        return self._find(symbol).last

    def fair(self, symbol: str) -> float:
        """What everybody else takes it to be worth now, off the grid."""
        return self._crowd.fair(self._find(symbol))

    def base(self, symbol: str) -> int:
        """The previous close (기준가)."""
        return self._find(symbol).base

    def depth(self, symbol: str, venue: Place = "", levels: int = 10) -> Depth:
        """The book now; SOR is all venues together (통합)."""
        listing = self._find(symbol)
        return join_depths([self._hall.current_book(pit).depth(levels) for pit in self._pits(listing, venue)], levels)

    def expected(self, symbol: str, venue: Venue | None = None) -> Expected:
        """The auction's expected price and shares."""
        listing = self._find(symbol)
        venue = venue or listing.main.venue
        pit = listing.pits.get(venue)
        part = self._hall.open_part(venue)
        if pit is None or part is None or (part.mode not in ("auction", "single") and not listing.halted):
            return Expected(0, 0)
        return Expected(*pit.book(part.book).indicative(listing.last))

    def trades(self, symbol: str, venue: Place = "", count: int = 30) -> list[Trade]:
        """The last trades of today (the last 300 are kept), newest first (당일 체결)."""
        return join_trades(self._pits(self._find(symbol), venue), count)

    def today(self, symbol: str, venue: Place = "") -> Bar | None:
        """The running day's bar; None before its first trade."""
        return join_bars(self._pits(self._find(symbol), venue), self.day)

    def minutes(self, symbol: str, day: date | None = None, venue: Place = "") -> list[MinuteBar]:
        """Minute bars of today (the last one is running) or of a finished day, oldest first."""
        listing = self._find(symbol)
        if day is None or day == self.day:
            return join_minutes(self._pits(listing, venue))
        return list(self.history.minutes(symbol, day))

    def bars(self, symbol: str, period: Period, start: date, end: date) -> list[Bar]:
        """Day, week, month or year bars, oldest first, the running one included."""
        running = self.today(symbol)
        return self.history.bars(symbol, period, start, end, today=running)

    def tick(self, symbol: str, price: int) -> int:
        """호가단위 at that price."""
        return self._find(symbol).grid.tick(price)

    def limits(self, symbol: str) -> tuple[int, int]:
        """Lower and upper limit of today."""
        listing = self._find(symbol)
        return listing.lower, listing.upper

    # -- orders -------------------------------------------------------------------------------------------------
    @abstractmethod
    def check(self, order: Order) -> Reason | None:
        """Why the floor would refuse it now, before any account is looked at; None if it would not.

        Settles what the order leaves to the floor: its venue, and `order.price` where the division takes it from the
        book.
        """

    def submit(self, order: Order, listener: Listener | None = None) -> None:
        """Send in an order that passed `check`; fills are told to the listener before this returns."""
        self._desk.submit(self._find(order.symbol), order, listener)

    def cancel(self, order: Order, qty: int | None = None) -> int:
        """Take `qty` (all by default) of the rest out; gives how many shares that was. Not told to the listener."""
        return self._desk.cancel(self._find(order.symbol), order, qty)

    # -- what a test may script ----------------------------------------------------------------------------------
    @property
    def liquidity(self) -> bool:
        """Whether synthetic orders fill the books."""
        return self._crowd.on

    @liquidity.setter
    def liquidity(self, on: bool) -> None:
        self._crowd.on = on
        for listing in self._hall.listings.values():
            if on:
                self._crowd.wake(listing)
            else:
                self._crowd.clear(listing)

    def set_price(self, symbol: str, price: int) -> None:
        """Let the market go to this price by trading there: resting orders that would trade there fill.

        Outside continuous trading only the synthetic walk moves.

        Raises:
            ValueError: no order may name that price today.
        """
        listing = self._find(symbol)
        if not listing.grid.fits(price) or not listing.lower <= price <= listing.upper:
            raise ValueError(f"{price} is no price for {symbol} today: {listing.lower} to {listing.upper}, on the tick")
        for pit in listing.pits.values():
            part = self._hall.open_part(pit.venue)
            if part is not None and part.mode == "continuous" and not listing.halted:
                self._crowd.sweep(listing, pit, part.book, price)
        if self._crowd.on:
            self._crowd.move(listing, price)

    def foreign(self, symbol: str, side: Side, qty: int, price: int = 0, *, venue: Venue | None = None) -> Order:
        """Place someone else's order: a limit order, or a market order at price 0. Take it out with `cancel`.

        It goes to the book that trades on that venue now (the main one by default), or to the regular one, and is not
        checked.
        """
        listing = self._find(symbol)
        venue = venue or listing.main.venue
        part = self._hall.open_part(venue)
        order = Order(symbol, side, qty, price, division="00" if price else "01", venue=venue, routed=venue)
        order.book = part.book if part is not None else "main"
        self._desk.submit(listing, order)
        return order

    def halt(self, symbol: str, *, seconds: float | None = None, vi: bool = False) -> None:
        """Stop trading in it (거래정지; `vi`: 변동성완화장치), for so long or until `resume`.

        While it is halted new orders are refused; in a volatility interruption they are collected for an auction.
        """
        self._desk.halt(self._find(symbol), seconds, vi=vi)

    def resume(self, symbol: str) -> None:
        """Trade again."""
        self._desk.resume(self._find(symbol))

    def set_base(self, symbol: str, price: int) -> None:
        """Give today's base price, and with it the limits; only before the symbol traded or has orders today.

        Raises:
            ValueError: it is too late for that.
        """
        listing = self._find(symbol)
        if listing.ours or (not self._crowd.on and any(pit.tape.volume for pit in listing.pits.values())):
            raise ValueError(f"{symbol} already has trades or orders today")
        listing.start_day(self.day, price)
