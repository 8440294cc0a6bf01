"""What traded today in one symbol on one venue: the running bar, its minutes, the last trades."""

from __future__ import annotations

from collections import deque
from datetime import date

from pykis.kinds import Side

from .events import Trade, Venue
from .history import Bar, MinuteBar

__all__ = ["Tape"]


class Tape:
    """Whole won and shares; zeros until something traded."""

    __slots__ = ("_minutes", "_recent", "buy_volume", "count", "first_at", "high", "last", "last_at", "low",
                 "official", "open", "sell_volume", "symbol", "value", "venue", "volume")  # fmt: skip

    def __init__(self, symbol: str, venue: Venue) -> None:
        self.symbol: str = symbol
        self.venue: Venue = venue
        self.open: int = 0
        self.high: int = 0
        self.low: int = 0
        self.last: int = 0
        self.first_at: float = 0.0
        self.last_at: float = 0.0
        self.volume: int = 0
        self.value: int = 0
        self.buy_volume: int = 0
        self.sell_volume: int = 0
        self.count: int = 0
        self.official: int = 0
        """The close of the regular session, once that is over."""
        self._minutes: list[MinuteBar] = []
        self._recent: deque[Trade] = deque(maxlen=300)

    def trade(self, at: float, price: int, qty: int, aggressor: Side | None, ask: int, bid: int) -> Trade:
        """One trade took place."""
        if aggressor == "buy":
            self.buy_volume += qty
        elif aggressor == "sell":
            self.sell_volume += qty
        self._add(at, int(at) // 60 * 60, price, price, price, price, qty, price * qty, 1)
        trade = Trade(self.symbol, self.venue, at, price, qty, aggressor, self.volume, self.value, ask, bid)
        self._recent.append(trade)
        return trade

    def minute(self, bar: MinuteBar) -> None:
        """A minute passed in which nobody looked."""
        start, opened, high, low, close, volume, value = bar
        self.buy_volume += volume // 2
        self.sell_volume += volume - volume // 2
        side: Side = "buy" if close >= opened else "sell"
        self._add(start + 59.0, start, opened, high, low, close, volume, value, max(1, volume // 20))
        self._recent.append(
            Trade(
                self.symbol, self.venue, start + 59.0, close, max(1, volume // 20), side, self.volume, self.value, 0, 0
            )
        )

    def _add(
        self, at: float, start: int, opened: int, high: int, low: int, close: int, volume: int, value: int, count: int
    ) -> None:
        if self.volume == 0:
            self.open, self.high, self.low = opened, high, low
            self.first_at = at
        elif high > self.high:
            self.high = high
        if low < self.low:
            self.low = low
        self.last, self.last_at = close, at
        self.volume += volume
        self.value += value
        self.count += count
        minutes = self._minutes
        if minutes and minutes[-1].start == start:
            bar = minutes[-1]
            minutes[-1] = MinuteBar(
                start, bar.open, max(bar.high, high), min(bar.low, low), close, bar.volume + volume, bar.value + value
            )
        else:
            minutes.append(MinuteBar(start, opened, high, low, close, volume, value))

    def minutes(self) -> list[MinuteBar]:
        """Oldest first; the last one is running."""
        return list(self._minutes)

    def recent(self, count: int) -> list[Trade]:
        """The last trades, newest first."""
        found = list(self._recent)[-count:] if count > 0 else []
        found.reverse()
        return found

    def bar(self, day: date) -> Bar | None:
        """The running day; None while nothing traded."""
        if not self.volume:
            return None
        return Bar(day, self.open, self.high, self.low, self.last, self.volume, self.value)
