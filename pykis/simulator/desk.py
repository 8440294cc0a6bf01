"""The exchange's desk: takes orders into the books, makes trades of matches, ends orders, halts symbols."""

from __future__ import annotations

from collections.abc import Callable, Iterable
from datetime import date
from typing import Protocol

from pykis.kinds import TimeInForce

from .book import BookOrder, Match, OrderBook
from .events import BookChanged, Fill, Halted, Order, OrderEnd
from .hall import Hall, Listing, Pit
from .schedule import Mode, Part

__all__ = ["Desk", "Listener"]


class Listener(Protocol):
    """Who placed orders (the ledger): is told of fills, ends and days before the public is."""

    def on_fill(self, fill: Fill) -> None:
        """A part traded."""
        ...

    def on_end(self, order: Order, end: OrderEnd, qty: int, at: float) -> None:
        """What was left of it, `qty` shares, is gone."""
        ...

    def on_day(self, old: date, new: date, at: float) -> None:
        """The date changed; orders of the old day have ended already."""
        ...


class Desk:
    """Acts on the hall's listings."""

    __slots__ = ("_hall", "_ours", "woken")

    def __init__(self, hall: Hall, woken: Callable[[Listing], object]) -> None:
        self._hall = hall
        self._ours: dict[Order, Listener] = {}
        """Our orders that rest or wait, in the order in which they came."""
        self.woken: Callable[[Listing], object] = woken
        """Called when a listing has an order of ours, or trades again."""

    # -- orders -------------------------------------------------------------------------------------------------
    def submit(self, listing: Listing, order: Order, listener: Listener | None = None) -> None:
        """Take in an order that was checked."""
        hall, pit = self._hall, listing.pits[order.venue]
        order.placed_at = hall.now
        if listener is not None:
            self._ours[order] = listener
            listing.ours += 1
        if order.waits or (order.stop_price and not self._reached(pit, order)):
            pit.stops.append(order)
        else:
            order.triggered = order.stop_price > 0
            self._enter(listing, pit, order)
        if order in self._ours:
            self.woken(listing)

    def _enter(self, listing: Listing, pit: Pit, order: Order) -> None:
        book = pit.book(order.book)
        mode = self.mode(listing, pit, order.book)
        if mode in ("continuous", "fixed"):
            self.settle(listing, pit, book, book.submit(order, order.tif, last=listing.last))
        elif order.tif == "day":
            book.collect(order)
        if order.remaining and not order.resting:
            self._end(order, "cancelled")
        self.changed(listing, pit)

    def insert(self, listing: Listing, pit: Pit, name: str, order: BookOrder, tif: TimeInForce = "day") -> None:
        """Someone else's order, unchecked."""
        book = pit.book(name)
        if self.mode(listing, pit, name) in ("continuous", "fixed"):
            self.settle(listing, pit, book, book.submit(order, tif, last=listing.last))
        elif tif == "day":
            book.collect(order)

    def resize(self, listing: Listing, pit: Pit, name: str, order: BookOrder, qty: int) -> None:
        """Someone else's resting order changes its shares."""
        book = pit.book(name)
        self.settle(listing, pit, book, book.amend(order, order.price, qty, last=listing.last))

    def cancel(self, listing: Listing, order: Order, qty: int | None = None) -> int:
        """Take `qty` (all by default) of the rest out; gives how many shares that was."""
        pit = listing.pits[order.venue]
        if order in pit.stops:
            taken = order.remaining if qty is None else min(qty, order.remaining)
            order.remaining -= taken
        else:
            taken = pit.book(order.book).cancel(order, qty)
        if taken and not order.remaining:
            order.ended = "cancelled"
            self._forget(listing, order)
        if taken:
            self.changed(listing, pit)
        return taken

    def mode(self, listing: Listing, pit: Pit, book: str) -> Mode | None:
        """How that book trades now; None: it only collects."""
        part = self._hall.open_part(pit.venue, book)
        if part is None:
            return None
        if listing.halted:
            return "auction"
        return part.mode

    # -- trades -------------------------------------------------------------------------------------------------
    def settle(
        self, listing: Listing, pit: Pit, book: OrderBook, matches: Iterable[Match], *, auction: bool = False
    ) -> None:
        """Tell fills, then the public trades (one for a whole auction); then see which stops they reach."""
        hall, tape = self._hall, pit.tape
        ask, bid = book.best_ask or 0, book.best_bid or 0
        total = price = 0
        done: list[Order] = []
        for match in matches:
            self._fill(match.maker, match, done, aggressor=False)
            self._fill(match.taker, match, done, aggressor=not auction)
            total, price = total + match.qty, match.price
            if not auction:
                hall.emit(tape.trade(hall.now, match.price, match.qty, match.taker.side, ask, bid))
        for order in done:
            self._forget(listing, order)
        if auction and total:
            hall.emit(tape.trade(hall.now, price, total, None, ask, bid))
        if total and pit.stops:
            self._trigger(listing, pit)

    def _fill(self, part: BookOrder, match: Match, done: list[Order], *, aggressor: bool) -> None:
        if not isinstance(part, Order):
            return
        part.filled += match.qty
        listener = self._ours.get(part)
        if part.remaining == 0:
            done.append(part)
        if listener is not None:
            listener.on_fill(Fill(part, match.price, match.qty, self._hall.now, aggressor))

    @staticmethod
    def _reached(pit: Pit, order: Order) -> bool:
        last, stop = pit.tape.last, order.stop_price
        if not stop or not last:
            return False
        return last >= stop if order.side == "buy" else last <= stop

    def _trigger(self, listing: Listing, pit: Pit) -> None:
        reached = [order for order in pit.stops if self._reached(pit, order)]
        for order in reached:
            if order in pit.stops:
                pit.stops.remove(order)
                order.triggered = True
                self._enter(listing, pit, order)

    def release(self, listing: Listing, pit: Pit, waits: str) -> None:
        """What waited for this meets the book."""
        for order in [order for order in pit.stops if order.waits == waits]:
            pit.stops.remove(order)
            order.waits = ""
            self._enter(listing, pit, order)

    def uncross(self, listing: Listing, pit: Pit, name: str) -> None:
        """End a call auction in that book."""
        book = pit.book(name)
        self.settle(listing, pit, book, book.uncross(listing.last), auction=True)
        self.changed(listing, pit)

    def changed(self, listing: Listing, pit: Pit) -> None:
        """Tell those who watch that the book is another."""
        if listing.watchers:
            self._hall.emit(BookChanged(listing.symbol, pit.venue, self._hall.now))

    # -- ends ---------------------------------------------------------------------------------------------------
    def _forget(self, listing: Listing, order: Order) -> None:
        if self._ours.pop(order, None) is not None:
            listing.ours -= 1

    def _end(self, order: Order, end: OrderEnd) -> None:
        listing = self._hall.listings[order.symbol]
        listener = self._ours.get(order)
        qty = self.cancel(listing, order) or order.remaining
        order.remaining = 0
        order.ended = end
        self._forget(listing, order)
        pit = listing.pits[order.venue]
        if order in pit.stops:
            pit.stops.remove(order)
        if listener is not None and qty:
            listener.on_end(order, end, qty, self._hall.now)

    def expire(self, part: Part) -> None:
        """The phase is over: what cannot trade later today ends, and books that close are emptied."""
        for order in list(self._ours):
            if order.venue != part.venue or order.book != part.book:
                continue
            if part.last or (part.phase == "pre_market" and order.division in ("27", "28", "29")):
                self._end(order, "expired")
        if part.last:
            for listing in self._hall.listings.values():
                pit = listing.pits.get(part.venue)
                if pit is not None:
                    pit.book(part.book).clear()
                    if part.mode != "fixed":
                        pit.crowd.clear()

    def expire_all(self) -> None:
        """The date is over."""
        for order in list(self._ours):
            self._end(order, "expired")

    def convert(self, listing: Listing, pit: Pit) -> None:
        """The closing auction begins: conditional limit orders (조건부지정가) become market orders."""
        book = pit.book("main")
        for order in book.orders():
            if isinstance(order, Order) and order.division == "02":
                book.amend(order, None, order.remaining, auction=True)

    # -- halts --------------------------------------------------------------------------------------------------
    def halt(self, listing: Listing, seconds: float | None, *, vi: bool) -> None:
        """Stop trading in it, for so long or until `resume`."""
        listing.halted, listing.vi = True, vi
        listing.halts += 1
        self._hall.emit(Halted(listing.symbol, self._hall.now, True, vi))
        if seconds is not None:
            mine = listing.halts
            self._hall.at(self._hall.now + seconds, lambda: self._over(listing, mine))

    def _over(self, listing: Listing, halts: int) -> None:
        if listing.halts == halts:
            self.resume(listing)

    def resume(self, listing: Listing) -> None:
        """Trade again; what was collected meanwhile trades in an auction."""
        if not listing.halted:
            return
        vi = listing.vi
        listing.halted = listing.vi = False
        self._hall.emit(Halted(listing.symbol, self._hall.now, False, vi))
        for pit in listing.pits.values():
            part = self._hall.open_part(pit.venue)
            if part is not None and part.mode in ("continuous", "fixed"):
                self.uncross(listing, pit, part.book)
        self.woken(listing)
