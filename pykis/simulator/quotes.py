"""What the exchange shows: quotes, depth, and both venues taken together (통합)."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date, timedelta
from typing import NamedTuple

from .book import Depth, Level
from .events import Trade
from .hall import Hall, Listing, Pit
from .history import Bar, MinuteBar

__all__ = ["Expected", "Quote", "join_bars", "join_depths", "join_minutes", "join_trades", "make_quote"]


class Quote(NamedTuple):
    """A symbol at a moment (현재가). Whole won and shares; open, high and low are 0 before the day's first trade."""

    symbol: str
    at: float
    """Unix seconds of the last trade, of now if there was none."""
    price: int
    """Last trade, else the base price (현재가)."""
    base: int
    """Previous close (기준가)."""
    open: int
    high: int
    low: int
    upper: int
    """Upper limit (상한가)."""
    lower: int
    volume: int
    """Shares of the day (누적거래량)."""
    value: int
    """Won of the day (누적거래대금)."""
    prev_volume: int
    """Shares of the previous day (전일거래량)."""
    ask: int
    """Best ask, 0 without one."""
    bid: int
    total_ask_qty: int
    total_bid_qty: int
    w52_high: int
    """Highest of 52 weeks, today included (52주 최고가)."""
    w52_high_day: date
    w52_low: int
    w52_low_day: date
    buy_volume: int
    """Shares bought by who came last (매수체결량)."""
    sell_volume: int
    trade_count: int
    """Trades of the day (체결건수)."""
    halted: bool
    vi: bool

    @property
    def change(self) -> int:
        """Won against the previous close (전일대비)."""
        return self.price - self.base

    @property
    def change_rate(self) -> float:
        """Per cent against the previous close (전일대비율)."""
        return round((self.price - self.base) * 100 / self.base, 2) if self.base else 0.0

    @property
    def sign(self) -> str:
        """1 upper limit, 2 up, 3 flat, 4 lower limit, 5 down (전일대비부호)."""
        if self.price == self.base:
            return "3"
        if self.price > self.base:
            return "1" if self.price >= self.upper else "2"
        return "4" if self.price <= self.lower else "5"


class Expected(NamedTuple):
    """What a call auction would give if it ended now (예상체결); zeros outside auctions."""

    price: int
    qty: int


def make_quote(hall: Hall, listing: Listing, pits: Sequence[Pit], depth: Depth) -> Quote:
    """The quote of one venue, or of several together."""
    tapes = [pit.tape for pit in pits if pit.tape.volume]
    newest = max(tapes, key=lambda tape: tape.last_at, default=None)
    high, high_day, low, low_day = _year(hall, listing)
    top, bottom = max((tape.high for tape in tapes), default=0), min((tape.low for tape in tapes), default=0)
    if top > high:
        high, high_day = top, listing.day
    if 0 < bottom < low:
        low, low_day = bottom, listing.day
    before = hall.history.previous(listing.symbol)
    return Quote(
        symbol=listing.symbol,
        at=newest.last_at if newest else hall.now,
        price=newest.last if newest else listing.base,
        base=listing.base,
        open=min(tapes, key=lambda tape: tape.first_at).open if tapes else 0,
        high=top,
        low=bottom,
        upper=listing.upper,
        lower=listing.lower,
        volume=sum(tape.volume for tape in tapes),
        value=sum(tape.value for tape in tapes),
        prev_volume=before.volume if before else 0,
        ask=depth.asks[0].price if depth.asks else 0,
        bid=depth.bids[0].price if depth.bids else 0,
        total_ask_qty=depth.total_ask_qty,
        total_bid_qty=depth.total_bid_qty,
        w52_high=high,
        w52_high_day=high_day,
        w52_low=low,
        w52_low_day=low_day,
        buy_volume=sum(tape.buy_volume for tape in tapes),
        sell_volume=sum(tape.sell_volume for tape in tapes),
        trade_count=sum(tape.count for tape in tapes),
        halted=listing.halted,
        vi=listing.vi,
    )


def _year(hall: Hall, listing: Listing) -> tuple[int, date, int, date]:
    """High and low of the 52 weeks before today."""
    if listing.year is None:
        bars = hall.history.daily(listing.symbol, listing.day - timedelta(weeks=52), listing.day)
        if bars:
            high, low = max(bars, key=lambda bar: bar.high), min(bars, key=lambda bar: bar.low)
            listing.year = (high.high, high.day, low.low, low.day)
        else:
            listing.year = (listing.base, listing.day, listing.base, listing.day)
    return listing.year


def join_depths(depths: Sequence[Depth], levels: int) -> Depth:
    """Books laid over each other; the best prices may cross, as they do between venues."""
    if len(depths) == 1:
        return depths[0]
    asks: dict[int, int] = {}
    bids: dict[int, int] = {}
    for depth in depths:
        for price, qty in depth.asks:
            asks[price] = asks.get(price, 0) + qty
        for price, qty in depth.bids:
            bids[price] = bids.get(price, 0) + qty
    ask_levels = tuple(Level(price, asks[price]) for price in sorted(asks)[:levels])
    bid_levels = tuple(Level(price, bids[price]) for price in sorted(bids, reverse=True)[:levels])
    return Depth(
        ask_levels,
        bid_levels,
        sum(depth.total_ask_qty for depth in depths),
        sum(depth.total_bid_qty for depth in depths),
        (ask_levels[0].price + bid_levels[0].price) // 2 if ask_levels and bid_levels else 0,
        sum(depth.mid_ask_qty for depth in depths),
        sum(depth.mid_bid_qty for depth in depths),
    )


def join_trades(pits: Sequence[Pit], count: int) -> list[Trade]:
    """The last trades, newest first."""
    if len(pits) == 1:
        return pits[0].tape.recent(count)
    found = [trade for pit in pits for trade in pit.tape.recent(count)]
    found.sort(key=lambda trade: trade.at, reverse=True)
    return found[:count]


def join_minutes(pits: Sequence[Pit]) -> list[MinuteBar]:
    """Today's minutes, oldest first."""
    if len(pits) == 1:
        return pits[0].tape.minutes()
    found: dict[int, MinuteBar] = {}
    for pit in pits:
        for bar in pit.tape.minutes():
            other = found.get(bar.start)
            found[bar.start] = bar if other is None else _join(other, bar)
    return [found[start] for start in sorted(found)]


def _join(one: MinuteBar, two: MinuteBar) -> MinuteBar:
    return MinuteBar(
        one.start,
        one.open,
        max(one.high, two.high),
        min(one.low, two.low),
        one.close,
        one.volume + two.volume,
        one.value + two.value,
    )


def join_bars(pits: Sequence[Pit], day: date) -> Bar | None:
    """The running day of one venue, or of several together."""
    tapes = [pit.tape for pit in pits if pit.tape.volume]
    if not tapes:
        return None
    return Bar(
        day,
        min(tapes, key=lambda tape: tape.first_at).open,
        max(tape.high for tape in tapes),
        min(tape.low for tape in tapes),
        max(tapes, key=lambda tape: tape.last_at).last,
        sum(tape.volume for tape in tapes),
        sum(tape.value for tape in tapes),
    )
