"""What the exchange lets in: divisions, phases, prices, routing. Refuses with a reason, changes no book."""

from __future__ import annotations

from typing import Final

from pykis.errors import KisValidationError
from pykis.kinds import Exchange
from pykis.market.divisions import Division, by_code, usable_in

from .events import KoreanVenue, Order, Reason, Venue
from .hall import Hall, Listing
from .schedule import Part

__all__ = ["check"]

_VENUES: tuple[KoreanVenue, ...] = ("KRX", "NXT")
_ROUTED: Final[dict[str, Exchange]] = {"KRX": "KRX", "NXT": "NXT", "SOR": "SOR"}


def check(hall: Hall, listing: Listing | None, order: Order) -> Reason | None:
    """Why the order would be refused now; None if it would not.

    Settles what the order leaves to the exchange: venue and book, time in force, and a price taken from the book.
    """
    if listing is None:
        return Reason.SYMBOL
    if order.qty <= 0:
        return Reason.QTY
    try:
        division = by_code(order.division)
    except KisValidationError:
        return Reason.DIVISION
    if order.routed != "KRX" and "NXT" not in listing.pits:
        return Reason.NOT_TRADABLE
    if not hall.plan.trading:
        return Reason.HOLIDAY
    return (
        _phase(hall, listing, order, division)
        or _halted(listing)
        or _price(hall, listing, order, division)
        or _stop(listing, order, division)
    )


def _halted(listing: Listing) -> Reason | None:
    if listing.instrument.status == "58" or (listing.halted and not listing.vi):
        return Reason.HALTED
    return None


def _phase(hall: Hall, listing: Listing, order: Order, division: Division) -> Reason | None:
    """Whether that division is taken now, and by which venue and book."""
    routed = _ROUTED[order.routed]
    phases = usable_in(division, routed)
    day = hall.day
    too_early = division.since is not None and day < division.since
    if not phases or too_early or (division.until is not None and day > division.until):
        return Reason.NO_MARKET_ORDER if division.order_type == "market" else Reason.DIVISION
    taking: dict[Venue, Part] = {}
    later = False
    for part in hall.plan.parts:
        if (
            part.venue not in listing.pits
            or part.phase not in phases
            or part.phase not in usable_in(division, _ROUTED[part.venue])
        ):
            continue
        if routed != "SOR" and part.venue != routed:
            continue
        if part.orders_from <= hall.now < part.closes:
            taking[part.venue] = part
        later = later or hall.now < part.orders_from
    if not taking:
        return Reason.BEFORE_OPEN if later else Reason.CLOSED
    venue = _better(hall, listing, order, taking)
    order.venue, order.book = venue, taking[venue].book
    if order.book == "after" and venue == "KRX" and listing.instrument.kind != "stock":
        return Reason.NOT_TRADABLE
    return None


def _better(hall: Hall, listing: Listing, order: Order, taking: dict[Venue, Part]) -> Venue:
    """Of the venues that take the order, the one that is open and quotes the better price; KRX if both do alike."""
    open_now: list[Venue] = [venue for venue in _VENUES if venue in taking and taking[venue].opens <= hall.now]
    if len(open_now) < 2:
        return open_now[0] if open_now else next(iter(taking))
    krx, nxt = (listing.pits[venue].book(taking[venue].book) for venue in _VENUES)
    if order.side == "buy":
        return "NXT" if nxt.best_ask is not None and (krx.best_ask is None or nxt.best_ask < krx.best_ask) else "KRX"
    return "NXT" if nxt.best_bid is not None and (krx.best_bid is None or nxt.best_bid > krx.best_bid) else "KRX"


def _price(hall: Hall, listing: Listing, order: Order, division: Division) -> Reason | None:
    order.tif = division.time_in_force
    kind = division.order_type
    order.mid = kind == "mid"
    if division.priced:
        price = order.price or 0
        if price <= 0:
            return Reason.PRICE
        if not listing.grid.fits(price):
            return Reason.TICK
        if not listing.lower <= price <= listing.upper or (kind == "after_hours" and _far(listing, price)):
            return Reason.PRICE_LIMIT
        return None
    order.price = None
    pit = listing.pits[order.venue]
    book = pit.book(order.book)
    buying = order.side == "buy"
    if kind.endswith("best"):
        order.price = book.best_ask if buying else book.best_bid
    elif kind.endswith("top"):
        order.price = book.best_bid if buying else book.best_ask
    elif kind == "pre_open":
        order.price = listing.base
    elif kind == "after_close":
        order.price = pit.tape.official or pit.tape.last or listing.base
    else:
        return None
    return Reason.NO_OPPOSITE if order.price is None else None


def _far(listing: Listing, price: int) -> bool:
    """More than 10 % away from today's close (시간외단일가)."""
    tape = listing.main.tape
    close = tape.official or tape.last or listing.base
    return abs(price - close) * 10 > close


def _stop(listing: Listing, order: Order, division: Division) -> Reason | None:
    if not division.stop:
        order.stop_price = 0
        return None
    price = order.stop_price
    if price <= 0 or not listing.grid.fits(price) or not listing.lower <= price <= listing.upper:
        return Reason.STOP_PRICE
    return None
