"""One order book: price-time matching, call auctions, mid-price orders. Pure and fast."""

from __future__ import annotations

from bisect import bisect_left, insort
from collections.abc import Iterable, Iterator
from typing import NamedTuple

from pykis.kinds import Side, TimeInForce

__all__ = ["BookOrder", "Depth", "Level", "Match", "OrderBook"]


class BookOrder:
    """An order as the book sees it. `owner` is whatever placed it; None for "someone else"."""

    __slots__ = ("mid", "owner", "price", "qty", "remaining", "resting", "sequence", "side")

    def __init__(self, side: Side, price: int | None, qty: int, owner: object = None, *, mid: bool = False) -> None:
        self.side: Side = side
        self.price: int | None = price
        """Won; None for a market order and for a mid-price order."""
        self.qty: int = qty
        """As ordered or last amended."""
        self.remaining: int = qty
        self.owner: object = owner
        self.mid: bool = mid
        self.resting: bool = False
        self.sequence: int = 0
        """Time priority: smaller was earlier."""


class Match(NamedTuple):
    """One trade between two orders."""

    maker: BookOrder
    """Was in the book before; in an auction: the buy order."""
    taker: BookOrder
    """Came now; in an auction: the sell order."""
    price: int
    """Won; may lie off the tick where a mid-price order traded."""
    qty: int


class Level(NamedTuple):
    """One price of the book (호가)."""

    price: int
    qty: int
    """Shares waiting there (잔량)."""


class Depth(NamedTuple):
    """The book at a moment, best first (호가창)."""

    asks: tuple[Level, ...]
    bids: tuple[Level, ...]
    total_ask_qty: int
    """All shares offered at a limit price (총매도호가잔량)."""
    total_bid_qty: int
    mid_price: int
    """Middle of best bid and ask cut to won, 0 without one (중간가)."""
    mid_ask_qty: int
    """Shares of mid-price sell orders (중간가 매도 잔량)."""
    mid_bid_qty: int


class _Queue:
    """Orders of one price, the earliest first."""

    __slots__ = ("orders", "qty")

    def __init__(self) -> None:
        self.orders: dict[BookOrder, None] = {}
        self.qty = 0


class _Half:
    """One side of a book: limit orders by price, market and mid-price orders apart."""

    __slots__ = ("levels", "market", "mid", "prices", "top", "total")

    def __init__(self, side: Side) -> None:
        self.top = -1 if side == "buy" else 0
        """Where the best price stands in the ascending `prices`."""
        self.prices: list[int] = []
        self.levels: dict[int, _Queue] = {}
        self.total = 0
        self.market = _Queue()
        self.mid = _Queue()

    @property
    def best(self) -> int | None:
        prices = self.prices
        return prices[self.top] if prices else None

    def add(self, order: BookOrder) -> None:
        price = order.price
        if price is None:
            queue = self.mid if order.mid else self.market
        else:
            found = self.levels.get(price)
            if found is None:
                found = self.levels[price] = _Queue()
                insort(self.prices, price)
            queue = found
            self.total += order.remaining
        queue.orders[order] = None
        queue.qty += order.remaining
        order.resting = True

    def take(self, order: BookOrder, qty: int) -> None:
        """An order that rests loses shares; without any left it goes."""
        price = order.price
        order.remaining -= qty
        if price is None:
            queue = self.mid if order.mid else self.market
        else:
            queue = self.levels[price]
            self.total -= qty
        queue.qty -= qty
        if order.remaining == 0:
            del queue.orders[order]
            order.resting = False
            if price is not None and not queue.orders:
                del self.levels[price]
                prices = self.prices
                del prices[bisect_left(prices, price)]

    def best_first(self) -> Iterable[int]:
        return reversed(self.prices) if self.top else self.prices

    def in_priority(self) -> Iterator[BookOrder]:
        """Market orders, then limit orders from the best price on."""
        yield from self.market.orders
        for price in self.best_first():
            yield from self.levels[price].orders


class OrderBook:
    """Price-time priority. Outside auctions it never stays crossed.

    A market order that finds nothing waits before all limit orders; it trades at the price of the limit order that
    comes for it. A mid-price order trades in the middle of best bid and ask and waits while there is none.
    """

    __slots__ = ("_asks", "_bids", "_sequence")

    def __init__(self) -> None:
        self._bids = _Half("buy")
        self._asks = _Half("sell")
        self._sequence = 0

    @property
    def best_bid(self) -> int | None:
        """Highest limit price to buy, in won."""
        prices = self._bids.prices
        return prices[-1] if prices else None

    @property
    def best_ask(self) -> int | None:
        """Lowest limit price to sell, in won."""
        prices = self._asks.prices
        return prices[0] if prices else None

    @property
    def mid_price(self) -> int | None:
        """Middle of best bid and ask, cut to won (중간가)."""
        bids, asks = self._bids.prices, self._asks.prices
        return (bids[-1] + asks[0]) // 2 if bids and asks else None

    def submit(self, order: BookOrder, tif: TimeInForce = "day", *, last: int = 0) -> list[Match]:
        """Match a new order at once and let the rest lie (day) or fall (ioc, fok: see `order.remaining`).

        `last` (won) prices a market order against a resting market order; at 0 those two do not trade.
        """
        self._sequence += 1
        order.sequence = self._sequence
        if tif == "fok" and self._available(order, last) < order.remaining:
            return []
        matches: list[Match] = []
        own, other = (self._bids, self._asks) if order.side == "buy" else (self._asks, self._bids)
        if other.prices or other.market.orders or other.mid.orders:
            self._match(order, other, matches, last)
        if order.remaining and tif == "day":
            own.add(order)
            if self._bids.mid.orders and self._asks.mid.orders:
                self._match_mids(matches)
        return matches

    def _match(self, order: BookOrder, other: _Half, matches: list[Match], last: int) -> None:
        mid = self.mid_price
        if order.mid:
            if mid is not None:
                self._sweep(order, other, other.mid, mid, matches)
            return
        limit, buying = order.price, order.side == "buy"
        at = limit or last
        if other.market.orders and at:
            self._sweep(order, other, other.market, at, matches)
        if other.mid.orders and mid is not None and (limit is None or (limit >= mid if buying else limit <= mid)):
            self._sweep(order, other, other.mid, mid, matches)
        prices, top = other.prices, other.top
        while order.remaining and prices:
            price = prices[top]
            if limit is not None and (price > limit if buying else price < limit):
                return
            self._sweep(order, other, other.levels[price], price, matches)

    @staticmethod
    def _sweep(order: BookOrder, other: _Half, queue: _Queue, price: int, matches: list[Match]) -> None:
        while order.remaining and queue.orders:
            maker = next(iter(queue.orders))
            qty = min(order.remaining, maker.remaining)
            order.remaining -= qty
            other.take(maker, qty)
            matches.append(Match(maker, order, price, qty))

    def _match_mids(self, matches: list[Match]) -> None:
        price = self.mid_price
        bids, asks = self._bids, self._asks
        while price is not None and bids.mid.orders and asks.mid.orders:
            buy, sell = next(iter(bids.mid.orders)), next(iter(asks.mid.orders))
            maker, taker = (buy, sell) if buy.sequence < sell.sequence else (sell, buy)
            qty = min(buy.remaining, sell.remaining)
            bids.take(buy, qty)
            asks.take(sell, qty)
            matches.append(Match(maker, taker, price, qty))

    def _available(self, order: BookOrder, last: int) -> int:
        """Shares that the order could take now, up to what it wants."""
        buying = order.side == "buy"
        other = self._asks if buying else self._bids
        mid, limit, wanted = self.mid_price, order.price, order.remaining
        if order.mid:
            return other.mid.qty if mid is not None else 0
        found = other.market.qty if limit or last else 0
        if mid is not None and (limit is None or (limit >= mid if buying else limit <= mid)):
            found += other.mid.qty
        for price in other.best_first():
            if found >= wanted or (limit is not None and (price > limit if buying else price < limit)):
                break
            found += other.levels[price].qty
        return found

    def collect(self, order: BookOrder) -> None:
        """Take a new order into a call auction, without matching."""
        self._sequence += 1
        order.sequence = self._sequence
        (self._bids if order.side == "buy" else self._asks).add(order)

    def indicative(self, reference: int) -> tuple[int, int]:
        """Price and shares if the auction ended now (예상체결가, 예상체결량); (0, 0) if nothing would trade.

        The price of the most shares, then of the least left over, then the nearest to `reference` (won).
        """
        bids, asks = self._bids, self._asks
        candidates = sorted({*bids.prices, *asks.prices, reference} - {0})
        selling, rises = asks.market.qty, 0
        sells: list[int] = []
        for price in candidates:
            while rises < len(asks.prices) and asks.prices[rises] <= price:
                selling += asks.levels[asks.prices[rises]].qty
                rises += 1
            sells.append(selling)
        best: tuple[int, int, int, int] | None = None
        buying, falls = bids.market.qty, len(bids.prices) - 1
        for index in range(len(candidates) - 1, -1, -1):
            price = candidates[index]
            while falls >= 0 and bids.prices[falls] >= price:
                buying += bids.levels[bids.prices[falls]].qty
                falls -= 1
            key = (-min(buying, sells[index]), abs(buying - sells[index]), abs(price - reference), price)
            if best is None or key < best:
                best = key
        return (best[3], -best[0]) if best is not None and best[0] else (0, 0)

    def uncross(self, reference: int) -> list[Match]:
        """End a call auction: everything that can trade does so at one price (단일가매매)."""
        price, volume = self.indicative(reference)
        matches: list[Match] = []
        if volume:
            buys, sells = list(self._bids.in_priority()), list(self._asks.in_priority())
            buy = sell = 0
            while volume:
                buyer, seller = buys[buy], sells[sell]
                qty = min(volume, buyer.remaining, seller.remaining)
                volume -= qty
                self._bids.take(buyer, qty)
                self._asks.take(seller, qty)
                matches.append(Match(buyer, seller, price, qty))
                buy += buyer.remaining == 0
                sell += seller.remaining == 0
        self._match_mids(matches)
        return matches

    def cancel(self, order: BookOrder, qty: int | None = None) -> int:
        """Take `qty` (all by default) out; gives the shares cancelled, 0 if it no longer rests."""
        if not order.resting:
            return 0
        taken = order.remaining if qty is None else min(qty, order.remaining)
        (self._bids if order.side == "buy" else self._asks).take(order, taken)
        return taken

    def amend(
        self, order: BookOrder, price: int | None, qty: int, *, last: int = 0, auction: bool = False
    ) -> list[Match]:
        """Change price or remaining shares: a new price or more shares lose time priority, fewer keep it.

        Price None makes a market order of it, and of a mid-price order one that keeps the middle.
        """
        if not order.resting:
            return []
        if price == order.price and qty <= order.remaining:
            self.cancel(order, order.remaining - qty)
            order.qty = qty
            return []
        self.cancel(order)
        order.price, order.qty, order.remaining = price, qty, qty
        if auction:
            self.collect(order)
            return []
        return self.submit(order, last=last)

    def clear(self) -> None:
        """Drop every order, untold."""
        for order in self.orders():
            order.resting = False
        self._bids, self._asks = _Half("buy"), _Half("sell")

    def depth(self, levels: int = 10) -> Depth:
        """The best levels of either side."""
        bids, asks = self._bids, self._asks
        ask_levels, bid_levels = asks.levels, bids.levels
        return Depth(
            tuple(Level(price, ask_levels[price].qty) for price in asks.prices[:levels]),
            tuple(Level(price, bid_levels[price].qty) for price in bids.prices[: -levels - 1 : -1]),
            asks.total,
            bids.total,
            self.mid_price or 0,
            asks.mid.qty,
            bids.mid.qty,
        )

    def orders(self) -> list[BookOrder]:
        """All that rest: bids then asks, in priority order, mid-price orders last."""
        bids, asks = self._bids, self._asks
        return [*bids.in_priority(), *bids.mid.orders, *asks.in_priority(), *asks.mid.orders]
