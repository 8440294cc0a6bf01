"""What happened before today: daily and minute bars, synthetic from a seed or as given."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from datetime import date
from pathlib import Path
from typing import NamedTuple

from pykis.kinds import Period

from .instruments import Instruments

__all__ = ["Bar", "History", "MinuteBar", "aggregate", "read_folder"]


class Bar(NamedTuple):
    """One day, week, month or year of one symbol (일/주/월/년봉). Prices and value in whole won."""

    day: date
    """The trading day; of a longer bar the last trading day in it."""
    open: int
    high: int
    low: int
    close: int
    volume: int
    """Shares (거래량)."""
    value: int
    """Won (거래대금)."""


class MinuteBar(NamedTuple):
    """One minute of one symbol (분봉). Prices and value in whole won."""

    start: int
    """Unix seconds of the minute's start; the closing auction's bar is at 15:30."""
    open: int
    high: int
    low: int
    close: int
    volume: int
    value: int


class History:
    """The finished days of every symbol, oldest first; lazy per symbol and the same for the same seed.

    Adjusted and unadjusted (수정주가) are the same here.
    """

    def __init__(
        self,
        instruments: Instruments,
        today: date,
        *,
        seed: int = 0,
        data: Mapping[str, Sequence[Bar]] | None = None,
        years: int = 12,
    ) -> None:
        """`data` gives the daily bars of symbols (see `read_folder`); days from `today` on are left out, and the
        last close before `today` becomes that instrument's base price."""
        raise NotImplementedError

    def daily(self, symbol: str, start: date, end: date) -> list[Bar]:
        """Finished days from `start` to `end`, both included, oldest first; empty for an unknown symbol."""
        raise NotImplementedError

    def bars(self, symbol: str, period: Period, start: date, end: date, *, today: Bar | None = None) -> list[Bar]:
        """Day, week, month or year bars (일/주/월/년), oldest first; `today` is the running day's bar."""
        raise NotImplementedError

    def minutes(self, symbol: str, day: date) -> tuple[MinuteBar, ...]:
        """The finished day's minutes, consistent with its daily bar; empty if it was no trading day."""
        raise NotImplementedError

    def previous(self, symbol: str) -> Bar | None:
        """The last finished day."""
        raise NotImplementedError

    def append(self, symbol: str, bar: Bar, minutes: Sequence[MinuteBar] = ()) -> None:
        """A day is over: the exchange hands its bar in."""
        raise NotImplementedError


def aggregate(bars: Sequence[Bar], period: Period) -> list[Bar]:
    """Weeks (Monday to Sunday), months or years out of days; oldest first."""
    raise NotImplementedError


def read_folder(folder: Path) -> dict[str, tuple[Bar, ...]]:
    """Daily bars from files SYMBOL.csv or SYMBOL.csv.gz with the columns date, open, high, low, close, volume and
    perhaps value (won; where it is blank it is estimated).

    Raises:
        ValueError: a file cannot be read as that; the message names file and line.
    """
    raise NotImplementedError
