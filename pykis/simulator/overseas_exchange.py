"""The exchanges abroad as one trading floor: what they let in, and what waits for their open or close."""

from __future__ import annotations

from functools import partial

from pykis.clock import kst
from pykis.market.overseas_facts import DIVISIONS

from .events import Emit, Order, Reason
from .hall import Hall, Listing
from .history import History
from .overseas_hours import OverseasPast, OverseasTimetable, reserved
from .overseas_places import CountryCode, Place
from .overseas_stocks import OverseasStock, OverseasStocks
from .schedule import Part, Session
from .trading_floor import TradingFloor

__all__ = ["PRICED", "WAITING", "OverseasExchange", "taken"]

PRICED = {row[0]: row[3] for row in DIVISIONS}
"""ORD_DVSN -> whether it names a price: limit, MOO, LOO, MOC, LOC, TWAP, VWAP, odd lot (단주지정가)."""
WAITING = {"31": "open", "32": "open", "33": "close", "34": "close"}
"""What waits for the open or the close. Auctions are not modelled: such an order meets the book at that moment, and
what it does not find there falls. TWAP and VWAP are not sliced: they are limit orders."""
_BEFORE_CLOSE = 1.0


class OverseasExchange(TradingFloor[OverseasStock]):
    """NASDAQ, NYSE, AMEX with their daytime venue, Hong Kong, Tokyo, Shanghai, Shenzhen, Hanoi, Ho Chi Minh.

    Days run from 08:30 to 08:30 KST (see `overseas_hours`). Prices are whole numbers of the smallest decimal that the
    symbol's exchange prints. Symbols are keys (``NAS:AAPL``).
    """

    def __init__(
        self,
        stocks: OverseasStocks,
        *,
        start: float,
        session: Session = "always",
        seed: int = 0,
        liquidity: bool = True,
        rate: float = 3.0,
        emit: Emit | None = None,
    ) -> None:
        """As those of `Exchange`."""
        timetable = OverseasTimetable(session)
        history = History(stocks, timetable.day_at(start), seed=seed, past=OverseasPast())
        super().__init__(
            stocks,
            history,
            timetable,
            start=start,
            session=session,
            seed=seed,
            liquidity=liquidity,
            rate=rate,
            emit=emit,
        )

    def sends_reserved(self, place: Place) -> float | None:
        """When an order that is reserved now is sent, in Unix seconds: in a minute where the exchange never stops; None
        while KIS takes none."""
        if self.session == "always":
            return self.now + 60.0
        day = kst(self.now).date()
        spans = reserved(place, day) if self.is_trading_day(day) else ()
        return next((sent for opens, closes, sent in spans if opens <= self.now < closes), None)

    def check(self, order: Order) -> Reason | None:
        """Why it would be refused now, before any account is looked at; None if it would not."""
        listing = self._crowd.find(order.symbol)
        if listing is None:
            return Reason.SYMBOL
        if order.qty <= 0:
            return Reason.QTY
        return _division(listing, order) or self._phase(listing, order) or _price(self._hall, listing, order)

    def _phase(self, listing: Listing, order: Order) -> Reason | None:
        """Whether the venue takes it now, and in which book."""
        hall = self._hall
        if not hall.plan.trading:
            return Reason.HOLIDAY
        if listing.halted:
            return Reason.HALTED
        parts = [part for part in hall.plan.parts if part.venue == order.venue]
        waits = "" if self.session == "always" else WAITING.get(order.division, "")
        if waits:
            first = next(part for part in parts if part.phase == "continuous")
            limit = first.opens if waits == "open" else first.closes - _BEFORE_CLOSE
            order.tif = "ioc"
            if hall.now >= limit:  # what was reserved comes at the very moment
                return None if hall.now == limit else Reason.CLOSED
            order.waits = waits
            return None if hall.now >= parts[0].orders_from else Reason.BEFORE_OPEN
        order.tif = "ioc" if order.division in WAITING else "day"
        taking = next((part for part in parts if part.orders_from <= hall.now < part.closes), None)
        if taking is None:
            return Reason.BEFORE_OPEN if any(hall.now < part.orders_from for part in parts) else Reason.CLOSED
        order.book = taking.book
        return None

    def _open_part(self, part: Part) -> None:
        super()._open_part(part)
        if part.phase == "continuous" and part.venue != "DAY":
            self._release(part, "open")
            if part.last:
                self._hall.at(part.closes - _BEFORE_CLOSE, partial(self._release, part, "close"))

    def _release(self, part: Part, waits: str) -> None:
        for listing in list(self._hall.listings.values()):
            pit = listing.pits.get(part.venue)
            if pit is not None and pit.stops:
                self._desk.release(listing, pit, waits)


def taken(division: str, country: CountryCode, way: str) -> bool:
    """Whether a country takes a division; `way` is a side, or ``reserve_buy`` or ``reserve_sell``."""
    return any(row[0] == division and country in row[4][way] for row in DIVISIONS)


def _division(listing: Listing, order: Order) -> Reason | None:
    """Whether the country has that division, and the lot."""
    stock = listing.instrument
    assert isinstance(stock, OverseasStock)
    country = stock.place.country.code
    if not taken(order.division, country, order.side) or (order.venue == "DAY" and order.division != "00"):
        return Reason.NO_MARKET_ORDER if order.division == "01" else Reason.DIVISION
    odd = order.division == "50" or (country == "CN" and order.side == "sell")
    if order.qty % stock.lot and not odd:
        return Reason.LOT
    return None


def _price(hall: Hall, listing: Listing, order: Order) -> Reason | None:
    if not PRICED[order.division]:
        order.price = None
        return None
    price = order.price or 0
    if price <= 0:
        return Reason.PRICE
    if not listing.grid.fits(price):
        return Reason.TICK
    return None if listing.lower <= price <= listing.upper else Reason.PRICE_LIMIT
