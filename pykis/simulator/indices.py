"""Market and sector indices (업종지수): the worth of their shares on KRX, in hundredths of a point."""

from __future__ import annotations

from bisect import bisect_left, bisect_right
from collections.abc import Callable, Iterator
from datetime import date, timedelta
from typing import Final, NamedTuple

from pykis.kinds import Period

from .exchange import Exchange
from .history import Bar, MinuteBar, aggregate, first_day
from .index_days import IndexDay, past_days
from .instruments import Instrument

__all__ = ["Breadth", "Index", "Indices"]

_LARGE: Final = 5_000_000_000_000
"""Won of market value from which a share counts as large (대형주)."""


class Index(NamedTuple):
    """One index."""

    code: str
    """업종코드."""
    name: str
    start: int
    """Hundredths of a point at the last close before the simulator's start. SYNTHETIC."""
    holds: Callable[[Instrument], bool]
    """Whether a share belongs to it."""


class Breadth(NamedTuple):
    """How many of its shares stand where (등락 종목수)."""

    limit_up: int
    up: int
    """Those at the limit included."""
    flat: int
    down: int
    limit_down: int


def _stocks(board: str, also: Callable[[Instrument], bool] | None = None) -> Callable[[Instrument], bool]:
    """Whether a share is of that board, and is what else is wanted."""
    return lambda found: found.kind == "stock" and found.board == board and (also is None or also(found))


def _sector(name: str) -> Callable[[Instrument], bool]:
    return _stocks("KOSPI", lambda found: found.sector == name)


def _leads(found: Instrument) -> bool:
    return not found.preferred and found.market_cap >= _LARGE


def _leads_any_board(found: Instrument) -> bool:
    return found.kind == "stock" and _leads(found)


_SECTORS: Final = (
    ("0005", "음식료·담배"), ("0008", "화학"), ("0009", "제약"), ("0011", "금속"), ("0012", "기계·장비"),
    ("0013", "전기·전자"), ("0015", "운송장비·부품"), ("0016", "유통"), ("0017", "전기·가스"), ("0019", "운송·창고"),
    ("0020", "통신"), ("0021", "금융"), ("0024", "증권"), ("0025", "보험"), ("0029", "IT 서비스"),
)  # fmt: skip
_INDICES: Final = (
    Index("0001", "종합", 285_000, _stocks("KOSPI")),
    Index("0002", "대형주", 286_000, _stocks("KOSPI", lambda found: found.market_cap >= _LARGE)),
    Index("0003", "중형주", 310_000, _stocks("KOSPI", lambda found: found.market_cap < _LARGE)),
    *(Index(code, name, 50_000 + 10_000 * int(code), _sector(name)) for code, name in _SECTORS),
    Index("1001", "KOSDAQ", 85_000, _stocks("KOSDAQ")),
    Index("2001", "KOSPI200", 38_000, _stocks("KOSPI", lambda found: not found.preferred)),
    Index("2007", "KOSPI100", 290_000, _stocks("KOSPI", lambda found: not found.preferred)),
    Index("2008", "KOSPI50", 265_000, _stocks("KOSPI", _leads)),
    Index("3003", "KOSDAQ150", 140_000, _stocks("KOSDAQ")),
    Index("4001", "KRX100", 600_000, _leads_any_board),
)


class Indices:
    """Every index of one exchange. Nothing runs by itself: a level is reckoned when it is asked for."""

    def __init__(self, market: Exchange) -> None:
        self._market = market
        self._begins = market.day
        self._all = {index.code: index for index in _INDICES}
        self._members: dict[str, tuple[Instrument, ...]] = {}
        self._past: dict[str, list[Bar]] = {}
        self._running: dict[str, IndexDay] = {}

    def __iter__(self) -> Iterator[Index]:
        """Those of which shares are listed."""
        return (index for index in self._all.values() if self.members(index.code))

    def get(self, code: str) -> Index | None:
        """None for an unknown code, and for one of which no share is listed."""
        return self._all[code] if self.members(code) else None

    def members(self, code: str) -> tuple[Instrument, ...]:
        """Its shares; none for an unknown code."""
        found = self._members.get(code)
        if found is None:
            index = self._all.get(code)
            found = tuple(each for each in self._market.instruments if index.holds(each)) if index is not None else ()
            self._members[code] = found
        return found

    # -- now

    def level(self, code: str) -> int:
        """Now."""
        return self._today(code).level({each.symbol: self._price(each) for each in self.members(code)})

    def expected(self, code: str) -> int:
        """At the prices that the running auction would give; outside of auctions the present level (예상지수)."""
        market = self._market
        prices = {each.symbol: market.expected(each.symbol).price or self._price(each) for each in self.members(code)}
        return self._today(code).level(prices)

    def base(self, code: str) -> int:
        """At the last close (전일지수); one that holds nothing stays where it began."""
        if self._market.day == self._begins or not self.members(code):
            return self._all[code].start
        return self._days(code)[-1].close

    def today(self, code: str) -> Bar:
        """The running day; flat at the last close while nothing traded."""
        rows, base = self.minutes(code), self.base(code)
        if not rows:
            return Bar(self._market.day, base, base, base, base, 0, 0)
        high, low = max(row.high for row in rows), min(row.low for row in rows)
        volume, value = sum(row.volume for row in rows), sum(row.value for row in rows)
        return Bar(self._market.day, rows[0].open, high, low, rows[-1].close, volume, value)

    def breadth(self, code: str) -> Breadth:
        """How many of its shares stand where."""
        counts = [0] * 5
        for each in self.members(code):
            price, base = self._price(each), self._market.base(each.symbol)
            lower, upper = self._market.limits(each.symbol)
            places = (price >= upper, price > base, price == base, price < base, price <= lower)
            counts = [count + place for count, place in zip(counts, places, strict=True)]
        return Breadth(*counts)

    def minutes(self, code: str, day: date | None = None) -> list[MinuteBar]:
        """Minutes of today (the last one is running) or of a finished day, oldest first; 0 or 1 each of a share."""
        market, members = self._market, self.members(code)
        if day is None or day == market.day:
            running = self._today(code)
            return running.minutes({each.symbol: market.minutes(each.symbol) for each in members}, market.now)
        days = self._days(code)
        place = bisect_left(days, day, key=_day)
        if place == 0 or place == len(days) or days[place].day != day:
            return []
        rows = self._finished(code, day, days[place - 1])
        bar = days[place]
        return [row._replace(high=min(row.high, bar.high), low=max(row.low, bar.low)) for row in rows]

    def _price(self, found: Instrument) -> int:
        """The last trade on KRX, else the last close."""
        bar = self._market.today(found.symbol)
        return bar.close if bar is not None else self._market.base(found.symbol)

    def _today(self, code: str) -> IndexDay:
        running = self._running.get(code)
        if running is None or running.day != self._market.day:
            bases = {each.symbol: self._market.base(each.symbol) for each in self.members(code)}
            running = self._running[code] = self._day(code, self._market.day, self.base(code), bases)
        return running

    def _day(self, code: str, day: date, before: int, bases: dict[str, int]) -> IndexDay:
        shares = {each.symbol: each.shares for each in self.members(code) if each.symbol in bases}
        return IndexDay(day, before, bases, shares)

    # -- before

    def bars(self, code: str, period: Period, start: date, end: date) -> list[Bar]:
        """Day, week, month or year bars (일/주/월/년), oldest first, the running one included."""
        days, first = [*self._days(code), self.today(code)], first_day(start, period)
        found = days[bisect_left(days, first, key=_day) : bisect_right(days, end, key=_day)]
        return found if period == "day" else aggregate(found, period)

    def previous(self, code: str) -> Bar:
        """The last finished day."""
        return self._days(code)[-1]

    def _days(self, code: str) -> list[Bar]:
        """Finished days, oldest first; none of one that holds nothing."""
        market, members = self._market, self.members(code)
        for each in members:
            market.price(each.symbol)  # its days are closed when somebody looks
        days = self._past.get(code)
        if days is None:
            before = self._begins - timedelta(days=1)
            past = [(each.shares, market.history.daily(each.symbol, date.min, before)) for each in members]
            days = self._past[code] = past_days(self._all[code].start, past)
        if days and days[-1].day < market.day - timedelta(days=1):
            since = days[-1].day + timedelta(days=1)
            played = [market.history.daily(each.symbol, since, market.day - timedelta(days=1)) for each in members]
            for day in sorted({bar.day for bars in played for bar in bars}):
                days.append(self._played(code, day, days[-1]))
        return days

    def _played(self, code: str, day: date, before: Bar) -> Bar:
        """A day that the simulator played: its highs and lows are those of its minutes."""
        rows = self._finished(code, day, before)
        high, low = max(row.high for row in rows), min(row.low for row in rows)
        volume, value = sum(row.volume for row in rows), sum(row.value for row in rows)
        return Bar(day, rows[0].open, high, low, rows[-1].close, volume, value)

    def _finished(self, code: str, day: date, before: Bar) -> list[MinuteBar]:
        history = self._market.history
        bars = {each.symbol: history.daily(each.symbol, date.min, day) for each in self.members(code)}
        bases = {symbol: days[-2].close for symbol, days in bars.items() if len(days) > 1 and days[-1].day == day}
        minutes = {symbol: history.minutes(symbol, day) for symbol in bases}
        return self._day(code, day, before.close, bases).minutes(minutes, float("inf"))


def _day(bar: Bar) -> date:
    return bar.day
