"""Futures and options on the KOSPI 200: codes, multipliers, ticks, limits, days and hours (지수선물, 지수옵션)."""

from __future__ import annotations

from dataclasses import dataclass, replace
from datetime import date, timedelta
from decimal import Decimal
from typing import Final, Literal

from .events import Venue
from .grid import Grid
from .instruments import Listed, Security

__all__ = ["UNIT", "Contract", "Contracts", "contract_months", "default_contracts"]

UNIT: Final = 100
"""Prices are whole hundredths of an index point."""
_MULTIPLIER: Final = 250_000
"""Won a point (거래승수)."""
_INDEX: Final = 38_000
_STRIKES: Final = (370, 375, 380, 385, 390)

ContractKind = Literal["future", "call", "put"]


class _ContractGrid(Grid):
    """0.05 points; options below 10 points 0.01. Futures move 8 % a day at most (the first of three steps), options
    as far as they like."""

    __slots__ = ("_option",)

    def __init__(self, *, option: bool) -> None:
        super().__init__("etf", ((10 * UNIT, 1), (0, 5)) if option else ((0, 5),))
        self._option = option

    def limits(self, base: int) -> tuple[int, int]:
        """The day's."""
        if self._option:
            return 1, base * 20 + 100 * UNIT
        return self.up(base - base * 8 // 100), self.down(base + base * 8 // 100)


@dataclass(slots=True)
class Contract(Security):
    """One future or option; `symbol` is its short code (A01612, B01612380)."""

    what: ContractKind = "future"
    matures: date = date.max
    """Its last trading day."""
    strike: int = 0
    """행사가, in hundredths of a point; 0 for a future."""
    multiplier: int = _MULTIPLIER

    @property
    def venues(self) -> tuple[Venue, ...]:
        """KRX."""
        return ("KRX",)

    def grid(self) -> Grid:
        """Its ticks and limits."""
        return _ContractGrid(option=self.what != "future")

    @property
    def won(self) -> int:
        """Won of one unit of its price."""
        return self.multiplier // UNIT

    @staticmethod
    def price_text(units: int) -> str:
        """As KIS prints a price."""
        return f"{Decimal(units).scaleb(-2):f}"


class Contracts(Listed[Contract]):
    """What can be traded from a day on."""


def contract_months(day: date) -> list[date]:
    """The maturities of the next two quarterly contracts: second Thursdays of March, June, September, December."""
    found: list[date] = []
    month = day.replace(day=1)
    while len(found) < 2:
        thursday = month + timedelta(days=(3 - month.weekday()) % 7 + 7)
        if month.month % 3 == 0 and thursday >= day:
            found.append(thursday)
        month = (month + timedelta(days=31)).replace(day=1)
    return found


def default_contracts(day: date) -> Contracts:
    """Two futures, near options of five strikes either way, and the codes of KIS' samples, though those have matured.

    SYNTHETIC: their prices do not follow one another, and nothing happens at maturity.
    """
    listed: list[Contract] = []
    for step, matures in enumerate(contract_months(day)):
        code, title = f"{matures.year % 10}{matures.month:02d}", f"{matures:%Y%m}"
        price = _INDEX + 60 + 120 * step
        listed.append(Contract(f"A01{code}", f"F {title}", "etf", price, 60_000_000, matures=matures))
        if step:
            continue
        for strike in _STRIKES:
            away = _INDEX - strike * UNIT
            kinds: tuple[ContractKind, ContractKind] = ("call", "put")
            for what in kinds:
                value = max(away if what == "call" else -away, 0) + 450 - abs(away) // 4
                base = value - value % 5 if value >= 10 * UNIT else max(value, 1)
                symbol = f"{'B' if what == 'call' else 'C'}01{code}{strike}"
                name = f"{'C' if what == 'call' else 'P'} {title} {strike}.0"
                listed.append(
                    Contract(symbol, name, "stock", base, 20_000_000, what=what, matures=matures, strike=strike * UNIT)
                )
    near = listed[0]
    listed.append(replace(near, symbol="101W09", name="F 202509"))
    listed.append(replace(listed[1], symbol="201S03370", name="C 202203 370.0"))
    return Contracts(listed)
