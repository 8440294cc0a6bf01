"""What the parts of the exchange share: the time, the day's plan, the listings, and whom to tell."""

from __future__ import annotations

import heapq
from collections.abc import Callable
from datetime import date
from random import Random
from typing import Protocol

from pykis.kinds import Side

from .book import BookOrder, OrderBook
from .events import Emit, Event, Order, Venue
from .grid import Grid
from .history import History
from .instruments import Security
from .schedule import DayPlan, Part, Timetable
from .synthesis import Path
from .tape import Tape

__all__ = ["Finder", "Hall", "Listing", "Pit"]


class Finder(Protocol):
    """Where symbols are found."""

    def get(self, symbol: str) -> Security | None:
        """None for an unknown symbol."""
        ...


class Pit:
    """One symbol on one venue: its books and its tape."""

    __slots__ = ("books", "crowd", "stops", "tape", "venue")

    def __init__(self, symbol: str, venue: Venue) -> None:
        self.venue: Venue = venue
        self.books: dict[str, OrderBook] = {"main": OrderBook()}
        self.tape: Tape = Tape(symbol, venue)
        self.stops: list[Order] = []
        """Orders that wait: for their price (stop-limit), for the open or the close."""
        self.crowd: dict[tuple[Side, int], BookOrder] = {}
        """Synthetic limit orders by side and price."""

    def book(self, name: str) -> OrderBook:
        """One of its books, made when it is first needed."""
        found = self.books.get(name)
        if found is None:
            found = self.books[name] = OrderBook()
        return found


class Listing:
    """One symbol on one day."""

    __slots__ = ("base", "day", "grid", "halted", "halts", "instrument", "lower", "ours", "path", "pits", "played",
                 "random", "stepping", "upper", "vi", "watchers", "year")  # fmt: skip

    def __init__(self, instrument: Security, day: date, random: Random) -> None:
        self.instrument: Security = instrument
        self.grid: Grid = instrument.grid()
        self.watchers: int = 0
        self.ours: int = 0
        """Orders of ours that rest or wait here."""
        self.stepping: bool = False
        """Whether its next synthetic step is an appointment already."""
        self.halts: int = 0
        """Counts halts, so that the end of an old one does not end a new one."""
        self.random: Random = random
        self.base: int = instrument.base_price
        self.pits: dict[Venue, Pit] = {}
        self.start_day(day, self.base)

    def start_day(self, day: date, base: int) -> None:
        """Empty books and tapes, new limits."""
        self.day: date = day
        self.base = base
        self.lower: int
        self.upper: int
        self.lower, self.upper = self.grid.limits(base)
        for pit in self.pits.values():
            for book in pit.books.values():
                book.clear()
        self.pits = {venue: Pit(self.instrument.symbol, venue) for venue in self.instrument.venues}
        self.path: Path | None = None
        self.played: float = 0.0
        """Unix seconds until which its synthetic trades were made."""
        self.halted: bool = False
        self.vi: bool = False
        self.year: tuple[int, date, int, date] | None = None
        """High and low of 52 weeks before today, with their days."""

    @property
    def symbol(self) -> str:
        return self.instrument.symbol

    @property
    def main(self) -> Pit:
        """That of its main venue."""
        return next(iter(self.pits.values()))

    @property
    def moving(self) -> bool:
        """Whether it is played trade by trade."""
        return self.watchers > 0 or self.ours > 0

    def clamp(self, price: float) -> int:
        """The nearest price that an order may name today."""
        return min(self.upper, max(self.lower, self.grid.near(price)))

    @property
    def last(self) -> int:
        """Last trade of the main venue, else of another one, else the base price."""
        for pit in self.pits.values():
            if pit.tape.last:
                return pit.tape.last
        return self.base


class Hall:
    """The shared state, and the appointments: what is due when."""

    __slots__ = ("_appointments", "_count", "emit", "first_day", "history", "instruments", "listings", "now", "plan",
                 "seed", "timetable")  # fmt: skip

    def __init__(
        self,
        instruments: Finder,
        history: History,
        timetable: Timetable,
        now: float,
        seed: int,
        emit: Emit | None,
    ) -> None:
        self.instruments: Finder = instruments
        self.history: History = history
        self.timetable: Timetable = timetable
        self.first_day: date = timetable.day_at(now)
        self.plan: DayPlan = timetable.plan(self.first_day)
        self.now: float = now
        self.seed: int = seed
        self.emit: Callable[[Event], object] = emit if emit is not None else _silence
        self.listings: dict[str, Listing] = {}
        self._appointments: list[tuple[float, int, Callable[[], object]]] = []
        self._count = 0

    @property
    def day(self) -> date:
        """The date of the day that is played."""
        return self.plan.day

    def at(self, when: float, what: Callable[[], object]) -> None:
        """Call it when that time (Unix seconds) is played; of one time, in the order in which they were asked for."""
        self._count += 1
        heapq.heappush(self._appointments, (when, self._count, what))

    @property
    def next_due(self) -> float | None:
        """When the next appointment is."""
        return self._appointments[0][0] if self._appointments else None

    def play(self, until: float) -> None:
        """Keep every appointment until then."""
        appointments = self._appointments
        while appointments and appointments[0][0] <= until:
            when, _, what = heapq.heappop(appointments)
            if when > self.now:
                self.now = when
            what()
        self.now = until

    def open_part(self, venue: Venue, book: str = "") -> Part | None:
        """The phase that trades now on a venue (in that book, if named); the order book's own where two overlap."""
        found = None
        for part in self.plan.parts:
            if part.venue == venue and part.opens <= self.now < part.closes and book in ("", part.book):
                found = part
        return found

    def current_book(self, pit: Pit) -> OrderBook:
        """The book that people look at now."""
        part = self.open_part(pit.venue)
        return pit.book(part.book if part is not None else "main")


def _silence(event: Event) -> None:
    pass
