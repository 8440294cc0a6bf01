"""Websocket feeds: trades, books and market status as '^' records, in today's width or that of an older day."""

from __future__ import annotations

from collections.abc import Callable
from datetime import date

from ..clock import kst
from ..kinds import Exchange
from .book import Depth, Level
from .events import BookChanged, Event, Halted, PhaseChanged, Trade
from .exchange import Exchange as Market
from .exchange import Quote
from .figures import ratio, sign
from .warrant_feeds import WARRANT_BOOK, WARRANT_TRADE, warrant_record
from .warrants import Warrant

__all__ = ["BOOK_FEEDS", "STATUS_FEEDS", "TRADE_FEEDS", "WARRANT_FEEDS", "Feeds"]

TRADE_FEEDS: dict[str, Exchange] = {"H0STCNT0": "KRX", "H0NXCNT0": "NXT", "H0UNCNT0": "SOR"}
BOOK_FEEDS: dict[str, Exchange] = {"H0STASP0": "KRX", "H0NXASP0": "NXT", "H0UNASP0": "SOR"}
WARRANT_FEEDS = (WARRANT_TRADE, WARRANT_BOOK)
STATUS_FEEDS: dict[str, Exchange] = {"H0STMKO0": "KRX", "H0NXMKO0": "NXT", "H0UNMKO0": "SOR"}
_CLASS_CODE = date(2026, 9, 14)
"""A record ends with MARKET_CLS_CODE since then."""
_MID_PRICE = date(2025, 7, 1)
"""H0STASP0 carries the mid price since then at the latest."""
_MARKET_CLASS = {
    "pre_market": "1",
    "pre_open": "1",
    "opening_auction": "1",
    "closing_auction": "5",
    "after_close": "3",
    "after_hours": "3",
    "after_auction": "3",
    "after_market": "3",
}

Record = list[str]


class _Times:
    """When a symbol's open, high and low of the day were reached."""

    def __init__(self, day: date) -> None:
        self.day = day
        self.open = self.high = self.low = ""
        self.high_price = self.low_price = 0


class Feeds:
    """Turns events into records. Nothing is written that nobody is registered for."""

    def __init__(
        self,
        market: Callable[[], Market],
        wanted: Callable[[str, str], bool],
        keys: Callable[[str], list[str]],
        *,
        as_of: date | None = None,
    ) -> None:
        self._market = market
        self._wanted = wanted
        self._keys = keys
        self._classed = as_of is None or as_of >= _CLASS_CODE
        self._mid = as_of is None or as_of >= _MID_PRICE
        self._times: dict[tuple[str, str], _Times] = {}

    def records(self, event: Event) -> list[tuple[str, str, Record]]:
        """TR, key and record for each feed that tells this event."""
        if isinstance(event, Trade):
            told = self._of(TRADE_FEEDS, event.symbol, event.venue, lambda venue: self._trade(event, venue))
            return told + self._of_warrant(WARRANT_TRADE, event.symbol, lambda: self._trade(event, "KRX"))
        if isinstance(event, BookChanged):
            told = self._of(BOOK_FEEDS, event.symbol, event.venue, lambda venue: self._book(event, venue))
            return told + self._of_warrant(WARRANT_BOOK, event.symbol, lambda: self._book(event, "KRX"))
        if isinstance(event, Halted):
            code = "164" if event.halted else "112"
            return self._of(STATUS_FEEDS, event.symbol, "", lambda _: self._status(event.symbol, code, event.vi))
        if isinstance(event, PhaseChanged):
            tr_id = next(tr for tr, venue in STATUS_FEEDS.items() if venue == event.venue)
            found = [(tr_id, symbol) for symbol in self._keys(tr_id)]
            found += [("H0UNMKO0", symbol) for symbol in self._keys("H0UNMKO0") if event.venue == "KRX"]
            return [(tr, symbol, self._status(symbol, event.code, False)) for tr, symbol in found]
        return []

    def _of(
        self, feeds: dict[str, Exchange], symbol: str, venue: str, write: Callable[[Exchange], Record]
    ) -> list[tuple[str, str, Record]]:
        return [
            (tr_id, symbol, write(told))
            for tr_id, told in feeds.items()
            if (venue in ("", told) or told == "SOR") and self._wanted(tr_id, symbol)
        ]

    def _of_warrant(self, tr_id: str, symbol: str, write: Callable[[], Record]) -> list[tuple[str, str, Record]]:
        """What tells a warrant, if it is one and somebody wants to hear it."""
        warrant = self._market().instruments.get(symbol) if self._wanted(tr_id, symbol) else None
        if not isinstance(warrant, Warrant):
            return []
        return [(tr_id, symbol, warrant_record(tr_id, write(), warrant, self._market()))]

    def _class_code(self, venue: str) -> str:
        phase = self._market().phase("NXT" if venue == "NXT" else "KRX")
        return _MARKET_CLASS.get(phase, "2")

    def _reached(self, trade: Trade, venue: Exchange, quote: Quote) -> _Times:
        day, hour = kst(trade.at).date(), f"{kst(trade.at):%H%M%S}"
        times = self._times.get((trade.symbol, venue))
        if times is None or times.day != day:
            times = self._times[trade.symbol, venue] = _Times(day)
            times.open = hour if quote.volume == trade.qty else "090000"
        if quote.high != times.high_price:
            times.high, times.high_price = hour if trade.price == quote.high else times.open, quote.high
        if quote.low != times.low_price:
            times.low, times.low_price = hour if trade.price == quote.low else times.open, quote.low
        return times

    def _trade(self, trade: Trade, venue: Exchange) -> Record:
        market = self._market()
        quote, depth = market.quote(trade.symbol, venue), market.depth(trade.symbol, venue, 1)
        instrument, times = market.instruments[trade.symbol], self._reached(trade, venue, quote)
        change = trade.price - quote.base
        direction = quote.sign if quote.price == trade.price else sign(change)
        sided = quote.buy_volume + quote.sell_volume
        bought = quote.trade_count * quote.buy_volume // sided if sided else 0
        sold = quote.trade_count - bought if sided else 0
        volume, value = (quote.volume, quote.value) if venue == "SOR" else (trade.volume, trade.value)
        record = [
            trade.symbol,
            f"{kst(trade.at):%H%M%S}",
            str(trade.price),
            direction,
            str(change),
            ratio(change, quote.base),
            f"{value / volume:.2f}" if volume else "0.00",
            str(quote.open),
            str(quote.high),
            str(quote.low),
            str(trade.ask),
            str(trade.bid),
            str(trade.qty),
            str(volume),
            str(value),
            str(sold),
            str(bought),
            str(bought - sold),
            ratio(quote.buy_volume, quote.sell_volume),
            str(quote.sell_volume),
            str(quote.buy_volume),
            {"buy": "1", "sell": "5"}.get(trade.aggressor or "", ""),
            f"{quote.buy_volume / sided:.2f}" if sided else "0.00",
            ratio(volume, quote.prev_volume),
        ]
        reached = ((times.open, quote.open), (times.high, quote.high), (times.low, quote.low))
        for hour, level in reached:
            record += [hour, sign(trade.price - level), str(trade.price - level)]
        record += [
            f"{kst(trade.at):%Y%m%d}",
            "20",
            "Y" if quote.halted else "N",
            str(depth.asks[0].qty if depth.asks else 0),
            str(depth.bids[0].qty if depth.bids else 0),
            str(depth.total_ask_qty),
            str(depth.total_bid_qty),
            ratio(volume, instrument.shares),
            str(quote.prev_volume),
            ratio(volume, quote.prev_volume),
            "0",
            "",
            str(quote.open),
        ]
        return [*record, self._class_code(venue)] if self._classed else record

    def _book(self, event: BookChanged, venue: Exchange) -> Record:
        market = self._market()
        quote, depth = market.quote(event.symbol, venue), market.depth(event.symbol, venue)
        expected = market.expected(event.symbol, "NXT" if venue == "NXT" else "KRX")
        change = expected.price - quote.base
        record = [event.symbol, f"{kst(event.at):%H%M%S}", "0", *_levels(depth)]
        record += [
            str(depth.total_ask_qty),
            str(depth.total_bid_qty),
            "0",
            "0",
            str(expected.price),
            str(expected.qty),
            str(expected.qty),
            str(change),
            sign(change),
            ratio(change, quote.base),
            str(quote.volume),
            "0",
            "0",
            "0",
            "0",
            "0",
        ]
        mid_qty = depth.mid_ask_qty or depth.mid_bid_qty
        side = "1" if depth.mid_ask_qty else "2" if depth.mid_bid_qty else "0"
        mid = [str(depth.mid_price), str(mid_qty), side]
        if venue != "KRX":
            record += [*mid, *mid] if venue == "SOR" else ["0", "0", "0", *mid]
        elif self._mid:
            record += mid
        return [*record, self._class_code(venue)] if self._classed else record

    def _status(self, symbol: str, code: str, vi: bool) -> Record:
        market = self._market()
        instrument = market.instruments.get(symbol)
        halted = instrument is not None and market.quote(symbol).halted
        status = instrument.status if instrument is not None else ""
        return [symbol, "Y" if halted else "N", "(null)", code, "", "", "", status, "Y" if vi else "N", "N"]


def _levels(depth: Depth) -> list[str]:
    empty = Level(0, 0)
    asks = [*depth.asks, *(empty,) * (10 - len(depth.asks))]
    bids = [*depth.bids, *(empty,) * (10 - len(depth.bids))]
    prices = [str(level.price) for level in (*asks, *bids)]
    return prices + [str(level.qty) for level in (*asks, *bids)]
