"""The exchange: venues, sessions, books, quotes and what a test may script. Time is given in; no I/O, no threads."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date
from typing import Literal, NamedTuple, Protocol

from pykis.kinds import Exchange as ExchangeName
from pykis.kinds import Period, Side

from .book import Depth
from .events import Emit, Fill, Order, OrderEnd, Reason, Trade, Venue
from .history import Bar, History, MinuteBar
from .instruments import Instruments

__all__ = ["Exchange", "Expected", "Listener", "Quote", "Session"]

Session = Literal["always", "krx"]
"""Continuous all day on every day, or the sessions and holidays of KRX and NXT."""


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


class Exchange:
    """KRX and NXT. A symbol costs nothing until it is asked for; only watched symbols (and those with orders of ours)
    move by themselves, others catch up when they are read.

    Times are Unix seconds and must not go back; every method that takes `now` first plays what was due until then.
    """

    instruments: Instruments
    history: History
    now: float
    """Unix seconds until which everything was played."""
    day: date
    """KST date of `now`."""

    def __init__(
        self,
        instruments: Instruments,
        history: History,
        *,
        start: float,
        session: Session = "always",
        seed: int = 0,
        liquidity: bool = True,
        rate: float = 3.0,
        emit: Emit | None = None,
    ) -> None:
        """`rate`: trades a second of a watched symbol on average. `emit` is told every event at once."""
        raise NotImplementedError

    # -- time ---------------------------------------------------------------------------------------------------
    def advance(self, now: float) -> float | None:
        """Play everything due until `now`; gives when it is next needed (the day's end at the latest)."""
        raise NotImplementedError

    def phase(self, venue: Venue = "KRX") -> str:
        """The name of the phase now (market.sessions' names), blank between phases; "regular" all day for "always"."""
        raise NotImplementedError

    def is_trading_day(self, day: date) -> bool:
        """Whether this exchange opens on that day (every day for "always")."""
        raise NotImplementedError

    def next_trading_day(self, day: date) -> date:
        """The first trading day after it."""
        raise NotImplementedError

    def settlement_day(self, day: date) -> date:
        """T+2 of a trade on that day."""
        raise NotImplementedError

    # -- reading ------------------------------------------------------------------------------------------------
    def watch(self, symbol: str) -> None:
        """Let it move by itself (a subscription); counted."""
        raise NotImplementedError

    def unwatch(self, symbol: str) -> None:
        """One subscription less."""
        raise NotImplementedError

    def quote(self, symbol: str, venue: ExchangeName = "KRX") -> Quote:
        """Now; SOR is both venues together (통합). KeyError for an unknown symbol."""
        raise NotImplementedError

    def depth(self, symbol: str, venue: ExchangeName = "KRX", levels: int = 10) -> Depth:
        """The book now; SOR is both venues together (통합)."""
        raise NotImplementedError

    def expected(self, symbol: str, venue: Venue = "KRX") -> Expected:
        """The auction's expected price and shares."""
        raise NotImplementedError

    def trades(self, symbol: str, venue: ExchangeName = "KRX", count: int = 30) -> list[Trade]:
        """The last trades of today, newest first (당일 체결)."""
        raise NotImplementedError

    def today(self, symbol: str, venue: ExchangeName = "KRX") -> Bar | None:
        """The running day's bar; None before its first trade."""
        raise NotImplementedError

    def minutes(self, symbol: str, day: date | None = None, venue: ExchangeName = "KRX") -> list[MinuteBar]:
        """Minute bars of today (the last one is running) or of a finished day, oldest first."""
        raise NotImplementedError

    def bars(self, symbol: str, period: Period, start: date, end: date) -> list[Bar]:
        """Day, week, month or year bars, oldest first, the running one included."""
        raise NotImplementedError

    def tick(self, symbol: str, price: int) -> int:
        """호가단위 at that price, in won."""
        raise NotImplementedError

    def limits(self, symbol: str) -> tuple[int, int]:
        """Lower and upper limit of today, in won."""
        raise NotImplementedError

    # -- orders -------------------------------------------------------------------------------------------------
    def check(self, order: Order) -> Reason | None:
        """Why the exchange would refuse it now, before any account is looked at; None if it would not.

        Routes it: sets `order.venue` for SOR, and `order.price` where the division takes it from the book.
        """
        raise NotImplementedError

    def submit(self, order: Order, listener: Listener | None = None) -> None:
        """Send in an order that passed `check`; fills are told to the listener before this returns."""
        raise NotImplementedError

    def cancel(self, order: Order, qty: int | None = None) -> int:
        """Take `qty` (all by default) of the rest out; gives how many shares that was. Not told to the listener."""
        raise NotImplementedError

    # -- what a test may script ----------------------------------------------------------------------------------
    @property
    def liquidity(self) -> bool:
        """Whether synthetic orders fill the books."""
        raise NotImplementedError

    @liquidity.setter
    def liquidity(self, on: bool) -> None:
        raise NotImplementedError

    def set_price(self, symbol: str, price: int) -> None:
        """Let the market go to this price (won) by trading there: our resting orders on the way fill."""
        raise NotImplementedError

    def foreign(self, symbol: str, side: Side, qty: int, price: int = 0, *, venue: Venue = "KRX") -> Order:
        """Place someone else's order: a limit order, or a market order at price 0. Take it out with `cancel`."""
        raise NotImplementedError

    def halt(self, symbol: str, *, seconds: float | None = None, vi: bool = False) -> None:
        """Stop trading in it (거래정지; `vi`: 변동성완화장치), for so long or until `resume`."""
        raise NotImplementedError

    def resume(self, symbol: str) -> None:
        """Trade again."""
        raise NotImplementedError

    def set_base(self, symbol: str, price: int, *, bars: Sequence[Bar] = ()) -> None:
        """Give today's base price (won), and with it the limits; only before the symbol traded today."""
        raise NotImplementedError
