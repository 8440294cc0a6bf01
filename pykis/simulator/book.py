"""One order book: price-time matching, call auctions, mid-price orders. Pure and fast."""

from __future__ import annotations

from typing import NamedTuple

from pykis.kinds import Side, TimeInForce

__all__ = ["BookOrder", "Depth", "Level", "Match", "OrderBook"]


class BookOrder:
    """An order as the book sees it. `owner` is whatever placed it; None for "someone else"."""

    __slots__ = ("mid", "owner", "price", "qty", "remaining", "resting", "sequence", "side")

    def __init__(self, side: Side, price: int | None, qty: int, owner: object = None, *, mid: bool = False) -> None:
        self.side: Side = side
        self.price = price
        """Won; None for a market order and for a mid-price order."""
        self.qty = qty
        """As ordered or last amended."""
        self.remaining = qty
        self.owner = owner
        self.mid = mid
        self.resting = False
        self.sequence = 0
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
    """All shares offered, at any price (총매도호가잔량)."""
    total_bid_qty: int
    mid_price: int
    """Middle of best bid and ask, 0 without one (중간가)."""
    mid_ask_qty: int
    """Shares of mid-price sell orders (중간가 매도 잔량)."""
    mid_bid_qty: int


class OrderBook:
    """Price-time priority. Outside auctions it never stays crossed."""

    def __init__(self) -> None:
        raise NotImplementedError

    @property
    def best_bid(self) -> int | None:
        """Highest limit price to buy, in won."""
        raise NotImplementedError

    @property
    def best_ask(self) -> int | None:
        """Lowest limit price to sell, in won."""
        raise NotImplementedError

    def submit(self, order: BookOrder, tif: TimeInForce = "day", *, last: int = 0) -> list[Match]:
        """Match a new order at once and let the rest lie (day) or fall (ioc, fok: see `order.remaining`).

        `last` (won) prices a market order against a resting market order.
        """
        raise NotImplementedError

    def collect(self, order: BookOrder) -> None:
        """Take a new order into a call auction, without matching."""
        raise NotImplementedError

    def indicative(self, reference: int) -> tuple[int, int]:
        """Price and shares if the auction ended now (예상체결가, 예상체결량); (0, 0) if nothing would trade."""
        raise NotImplementedError

    def uncross(self, reference: int) -> list[Match]:
        """End a call auction: everything that can trade does so at one price (단일가매매)."""
        raise NotImplementedError

    def cancel(self, order: BookOrder, qty: int | None = None) -> int:
        """Take `qty` (all by default) out; gives the shares cancelled, 0 if it no longer rests."""
        raise NotImplementedError

    def amend(
        self, order: BookOrder, price: int | None, qty: int, *, last: int = 0, auction: bool = False
    ) -> list[Match]:
        """Change price or remaining shares: a new price or more shares lose time priority, fewer keep it."""
        raise NotImplementedError

    def depth(self, levels: int = 10) -> Depth:
        """The best levels of either side."""
        raise NotImplementedError

    def orders(self) -> list[BookOrder]:
        """All that rest: bids then asks, in priority order."""
        raise NotImplementedError
