"""What is listed: symbols with their names, boards and base prices (종목)."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from typing import Literal

from pykis.kinds import ProductKind

__all__ = ["Board", "Instrument", "Instruments", "default_instruments"]

Board = Literal["KOSPI", "KOSDAQ", "KONEX"]
"""유가증권시장, 코스닥, 코넥스."""


@dataclass(slots=True)
class Instrument:
    """One listed symbol (종목).

    Prices are whole won. What changes from day to day (`base_price`) is the state at the simulator's start; the
    exchange keeps the running base itself.
    """

    symbol: str
    """Six characters, letters possible (00680K); ETN seven with Q (단축코드)."""
    name: str
    """Korean name (한글 종목명)."""
    board: Board = "KOSPI"
    kind: ProductKind = "stock"
    base_price: int = 10_000
    """Previous close in won (전일종가, 기준가)."""
    shares: int = 10_000_000
    """Listed shares (상장주수)."""
    nxt: bool = False
    """Traded on NXT too (넥스트레이드)."""
    status: str = "55"
    """iscd_stat_cls_code (종목상태): 00 other, 51 managed, 52-54 risk, warning, caution, 55 credit, 57 margin 100 %,
    58 halted, 59 short overheated."""
    sector: str = ""
    """Korean sector name (업종)."""
    margin_rate: int = 20
    """Per cent of cash that an order on margin needs (증거금률)."""
    face_value: int = 100
    """Won (액면가)."""
    paper: bool = True
    """Tradable on paper (모의투자 가능 종목)."""

    @property
    def market_cap(self) -> int:
        """Base price x shares, in won (시가총액)."""
        return self.base_price * self.shares


class Instruments:
    """The list of symbols; iterates in the order in which they were added."""

    def __init__(self, instruments: Iterable[Instrument] | None = None) -> None:
        """Takes `default_instruments` if none are given."""
        self._by_symbol: dict[str, Instrument] = {}
        for each in default_instruments() if instruments is None else instruments:
            self.add(each)

    def add(self, instrument: Instrument) -> None:
        """List it, in place of what had the symbol before."""
        self._by_symbol[instrument.symbol] = instrument

    def get(self, symbol: str) -> Instrument | None:
        """The instrument, None for an unknown symbol."""
        return self._by_symbol.get(symbol)

    def __getitem__(self, symbol: str) -> Instrument:
        return self._by_symbol[symbol]

    def __contains__(self, symbol: object) -> bool:
        return symbol in self._by_symbol

    def __iter__(self) -> Iterator[Instrument]:
        return iter(self._by_symbol.values())

    def __len__(self) -> int:
        return len(self._by_symbol)


def default_instruments() -> tuple[Instrument, ...]:
    """About forty well-known Korean stocks and ETFs with plausible base prices."""
    raise NotImplementedError
