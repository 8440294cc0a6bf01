"""Everybody else: synthetic orders and trades around a seeded walk of the price. Lazy: what nobody watches only
catches up when it is looked at."""

from __future__ import annotations

from datetime import date, timedelta
from random import Random

from pykis.kinds import Side

from .book import BookOrder
from .desk import Desk
from .events import Venue
from .hall import Hall, Listing, Pit
from .history import MinuteBar
from .schedule import Part
from .synthesis import DayPath, FollowPath, Path

__all__ = ["Crowd"]

_LEVELS = 10
_LOOSE = 4
"""How many ticks from the fair price people bid in an auction."""
_SIDE_SHARE = 0.3
"""Of the trades, where a symbol trades on a second venue too."""


class Crowd:
    """Fills the books of the hall's listings and trades in them."""

    __slots__ = ("_desk", "_hall", "_rate", "on")

    def __init__(self, hall: Hall, desk: Desk, rate: float, *, on: bool) -> None:
        self._hall = hall
        self._desk = desk
        self._rate = rate
        self.on: bool = on

    # -- listings -----------------------------------------------------------------------------------------------
    def find(self, symbol: str) -> Listing | None:
        """The symbol's listing of today, its earlier days closed and its books as of now; None if unknown."""
        listing = self._hall.listings.get(symbol)
        if listing is None:
            instrument = self._hall.instruments.get(symbol)
            if instrument is None:
                return None
            random = Random(f"{self._hall.seed} {symbol} crowd")
            listing = Listing(instrument, self._hall.first_day, random)
            self._hall.listings[symbol] = listing
        if listing.day != self._hall.day:
            self._catch_up_days(listing)
        if self.on and not listing.stepping and listing.played < self._hall.now:
            self._catch_up(listing)
        return listing

    def _catch_up_days(self, listing: Listing) -> None:
        """Close the days that passed since somebody looked."""
        hall = self._hall
        while listing.day != hall.day:
            plan = hall.timetable.plan(listing.day)
            if self.on:
                self._absorb(listing, plan.parts, plan.starts, plan.ends)
            tape = listing.main.tape
            base, bar = listing.base, tape.bar(listing.day)
            if bar is not None:
                hall.history.append(listing.symbol, bar, tape.minutes())
                base = tape.official or bar.close
            listing.start_day(listing.day + timedelta(days=1), base)

    def _path(self, listing: Listing, midnight: float) -> Path:
        if listing.path is None:
            lead = self._lead(listing, midnight)
            listing.path = (
                DayPath(listing.instrument, listing.base, listing.day, midnight, self._hall.seed)
                if lead is None
                else FollowPath(listing.instrument, lead, listing.day)
            )
        return listing.path

    def _lead(self, listing: Listing, midnight: float) -> Path | None:
        """The way of the symbol that this one follows, on the day that it is on; None if it follows none."""
        leader = self.find(listing.instrument.leader) if listing.instrument.leader else None
        if leader is None:
            return None
        if leader.day == listing.day:
            return self._path(leader, midnight)
        before = self._hall.history.daily(leader.symbol, date.min, listing.day - timedelta(days=1))[-1].close
        return DayPath(leader.instrument, before, listing.day, midnight, self._hall.seed)

    def fair(self, listing: Listing) -> float:
        """What it is worth now, off the grid."""
        return self._path(listing, self._hall.plan.starts).fair(self._hall.now)

    def _catch_up(self, listing: Listing) -> None:
        """Bring a listing that does not move by itself to now: the minutes that passed, then the books."""
        hall = self._hall
        self._absorb(listing, hall.plan.parts, hall.plan.starts, hall.now)
        fair = self._path(listing, hall.plan.starts).fair(hall.now)
        for pit in listing.pits.values():
            part = hall.open_part(pit.venue)
            if part is not None and part.mode == "continuous" and not listing.halted:
                self._quote(listing, pit, part.book, fair)
            elif part is not None and part.mode != "fixed" and not pit.crowd:
                for _ in range(24):
                    self._call(listing, pit, part.book, fair)

    def _absorb(self, listing: Listing, parts: tuple[Part, ...], midnight: float, until: float) -> None:
        """Whole minutes that nobody saw, into the tapes."""
        path, since = self._path(listing, midnight), max(listing.played, midnight)
        for part in parts:
            pit = listing.pits.get(part.venue)
            if pit is None or part.closes <= since or part.opens >= until:
                continue
            if part.book == "after" and listing.instrument.kind != "stock" and part.venue == "KRX":
                continue
            if part.mode == "continuous":
                self._minutes(listing, pit, path, int(max(since, part.opens)) // 60 * 60, min(until, part.closes))
                if part.closing and part.closes <= until:
                    pit.tape.official = pit.tape.last
            elif part.phase == "closing_auction" and part.closes <= until:
                self._closing(listing, pit, path, int(part.closes))
        listing.played = until

    @staticmethod
    def _minutes(listing: Listing, pit: Pit, path: Path, start: int, until: float) -> None:
        """Whole minutes of continuous trading."""
        grid, clamp, share = listing.grid, listing.clamp, 1.0 if pit is listing.main else _SIDE_SHARE
        opened = clamp(path.fair(start))
        while start + 60 <= until:
            close = clamp(path.fair(start + 60))
            volume = 1 + int(path.volume(start) * share)
            low, high = (opened, close) if opened < close else (close, opened)
            if volume % 3 == 0:
                high = min(listing.upper, grid.above(high))
            if volume % 5 == 0:
                low = max(listing.lower, grid.below(low))
            pit.tape.minute(MinuteBar(start, opened, high, low, close, volume, volume * (opened + close) // 2))
            opened, start = close, start + 60

    @staticmethod
    def _closing(listing: Listing, pit: Pit, path: Path, at: int) -> None:
        price, volume = listing.clamp(path.fair(at)), 1 + int(path.turnover * 20)
        pit.tape.minute(MinuteBar(at, price, price, price, price, volume, volume * price))
        pit.tape.official = price

    # -- by itself ----------------------------------------------------------------------------------------------
    def wake(self, listing: Listing) -> None:
        """Let it move by itself from now on, if there is a reason."""
        if self.on and listing.moving and not listing.stepping:
            if listing.played < self._hall.now:
                self._catch_up(listing)
            listing.played = self._hall.now
            listing.stepping = True
            self._appoint(listing)

    def _appoint(self, listing: Listing) -> None:
        day = listing.day
        self._hall.at(self._hall.now + listing.random.expovariate(self._rate), lambda: self._step(listing, day))

    def _step(self, listing: Listing, day: object) -> None:
        hall = self._hall
        if listing.day != day:
            return
        parts: dict[Venue, Part] = {
            venue: part for venue in listing.pits if (part := hall.open_part(venue)) is not None
        }
        if not (self.on and listing.moving and parts):
            listing.stepping = False
            return
        listing.played = hall.now
        others: list[Venue] = list(listing.pits)[1:]
        aside: Venue | None = next((venue for venue in others if venue in parts), None)
        venue = listing.main.venue
        if aside is not None and listing.random.random() < _SIDE_SHARE:
            venue = aside
        part = parts.get(venue) or next(iter(parts.values()))
        pit = listing.pits[part.venue]
        fair = self._path(listing, hall.plan.starts).fair(hall.now)
        if part.mode == "continuous" and not listing.halted:
            self._quote(listing, pit, part.book, fair)
            self._trade(listing, pit, part.book)
            self._desk.changed(listing, pit)
        elif part.mode != "fixed" and (not listing.halted or listing.vi):
            self._call(listing, pit, part.book, fair)
            self._desk.changed(listing, pit)
        self._appoint(listing)

    def _shares(self, listing: Listing, most: float) -> int:
        path = listing.path
        usual = path.turnover / (60 * self._rate) if path is not None else 10.0
        lot = listing.instrument.crowd_lot
        return -(-(1 + int(usual * most * listing.random.random())) // lot) * lot

    def _quote(self, listing: Listing, pit: Pit, name: str, fair: float) -> None:
        """Ten levels on either side of the fair price; what stands elsewhere goes."""
        bid = min(max(listing.grid.down(int(fair)), listing.lower), listing.upper)
        wanted = _ladder(listing, bid)
        crowd, book = pit.crowd, pit.book(name)
        for key in [key for key in crowd if key not in wanted]:
            book.cancel(crowd.pop(key))
        fresh = False
        for key in wanted:
            order = crowd.get(key)
            if order is None or not order.resting:
                side, price = key
                order = crowd[key] = BookOrder(side, price, self._shares(listing, 24.0))
                self._desk.insert(listing, pit, name, order)
                fresh = True
        if not fresh and crowd:
            orders = list(crowd.values())
            order = orders[int(listing.random.random() * len(orders))]
            self._desk.resize(listing, pit, name, order, self._shares(listing, 24.0))

    def _trade(self, listing: Listing, pit: Pit, name: str) -> None:
        """Somebody takes what is there."""
        side: Side = "buy" if listing.random.random() < 0.5 else "sell"
        self._desk.insert(listing, pit, name, BookOrder(side, None, self._shares(listing, 2.0)), "ioc")

    def _call(self, listing: Listing, pit: Pit, name: str, fair: float) -> None:
        """Somebody bids in a call auction."""
        random = listing.random
        side: Side = "buy" if random.random() < 0.5 else "sell"
        away = random.randint(-_LOOSE, _LOOSE)
        near = listing.clamp(fair)
        price = listing.grid.above(near, away) if away >= 0 else listing.grid.below(near, -away)
        price = min(listing.upper, max(listing.lower, price))
        key = (side, price)
        order, book = pit.crowd.get(key), pit.book(name)
        qty = self._shares(listing, 40.0)
        if order is None or not order.resting:
            order = pit.crowd[key] = BookOrder(side, price, qty)
            book.collect(order)
        else:
            book.amend(order, price, order.remaining + qty, auction=True)

    def close(self, part: Part) -> None:
        """The closing auction, or a session without one, is over: the last trade is the day's close (종가)."""
        for listing in self._hall.listings.values():
            pit = listing.pits.get(part.venue)
            if pit is None or listing.day != self._hall.day:
                continue
            if part.mode == "continuous" and self.on and not listing.stepping:
                continue  # nobody looked: its close is found when somebody does
            if not self.on or listing.stepping or listing.played >= part.opens:
                listing.played = self._hall.now
                pit.tape.official = pit.tape.last

    # -- scripted -----------------------------------------------------------------------------------------------
    def clear(self, listing: Listing) -> None:
        """Take every synthetic order out."""
        for pit in listing.pits.values():
            for order in pit.crowd.values():
                for book in pit.books.values():
                    if order in book.orders():
                        book.cancel(order)
            pit.crowd.clear()

    def move(self, listing: Listing, price: int) -> None:
        """The walk goes on from this price (won), and the quotes follow at once."""
        hall = self._hall
        path = self._path(listing, hall.plan.starts)
        path.move(hall.now, price)
        for pit in listing.pits.values():
            part = hall.open_part(pit.venue)
            if part is not None and part.mode == "continuous" and not listing.halted:
                self._quote(listing, pit, part.book, price + 0.5)

    def sweep(self, listing: Listing, pit: Pit, name: str, price: int) -> None:
        """Everything that would trade at a price (won) does, and the last trade is at that price."""
        sides: tuple[Side, Side] = ("buy", "sell")
        for side in sides:
            self._desk.insert(listing, pit, name, BookOrder(side, price, 10**9), "ioc")
        if pit.tape.last != price:
            lot = listing.instrument.crowd_lot
            self._desk.insert(listing, pit, name, BookOrder("sell", price, lot))
            self._desk.insert(listing, pit, name, BookOrder("buy", price, lot), "ioc")
        self._desk.changed(listing, pit)


def _ladder(listing: Listing, bid: int) -> dict[tuple[Side, int], None]:
    """Side and price of ten bids from `bid` down and ten asks above it, within the limits."""
    grid, wanted = listing.grid, dict[tuple[Side, int], None]()
    price = bid
    for _ in range(_LEVELS):
        if price < listing.lower or price <= 0:
            break
        wanted["buy", price] = None
        price = grid.below(price)
    price = bid
    for _ in range(_LEVELS):
        price += grid.tick(price)
        if price > listing.upper:
            break
        wanted["sell", price] = None
    return wanted
