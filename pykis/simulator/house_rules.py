"""What a ledger asks about its market: fees, taxes, settlement, which orders need a price; and Korea's answers."""

from __future__ import annotations

from datetime import date
from typing import Final, Protocol

from pykis.market.divisions import by_code
from pykis.market.fees import Environment, affordable_amount, commission, sales_tax

from .events import Order, Reason, Routing, Venue
from .exchange import Exchange

__all__ = ["HouseRules", "KoreanRules", "Numbers"]

_VENUES: Final[dict[Routing, Venue]] = {"KRX": "KRX", "NXT": "NXT", "SOR": "KRX"}


class HouseRules(Protocol):
    """The rules of one ledger. Amounts are whole units of what its floor is quoted in."""

    branch: str
    """KRX_FWDG_ORD_ORGNO of accounts that name none."""

    def venue(self, routed: Routing) -> Venue:
        """Where an order goes first."""
        ...

    def lacking(self, order: Order) -> Reason | None:
        """Why this environment does not take it at all; None if it does."""
        ...

    def priced(self, division: str) -> bool:
        """Whether orders of that division name a price."""
        ...

    def open_ended(self, order: Order) -> bool:
        """Whether it may trade at any price up to the day's limit."""
        ...

    def fee(self, symbol: str, amount: int) -> int:
        """Commission on a traded amount."""
        ...

    def tax(self, symbol: str, amount: int, day: date) -> int:
        """Tax on an amount sold."""
        ...

    def buyable(self, symbol: str, cash: int) -> int:
        """The amount whose purchase, commission included, costs so much cash; blank symbol: of any share."""
        ...

    def margin_rate(self, symbol: str) -> int:
        """Per cent of cash that an order needs; 0 for no credit."""
        ...

    def settles(self, symbol: str, day: date) -> date:
        """When a trade of that day becomes cash."""
        ...


class KoreanRules:
    """Won, KRX and NXT; paper has KRX only."""

    def __init__(self, market: Exchange, environment: Environment) -> None:
        self._market = market
        self._environment: Environment = environment
        self.branch: str = "00950" if environment == "paper" else "06590"

    def venue(self, routed: Routing) -> Venue:
        return _VENUES[routed]

    def lacking(self, order: Order) -> Reason | None:
        listed = order.routed == "KRX" and self._market.instruments[order.symbol].paper
        return Reason.NOT_TRADABLE if self._environment == "paper" and not listed else None

    def priced(self, division: str) -> bool:
        return by_code(division).priced

    def open_ended(self, order: Order) -> bool:
        return order.price is None or order.division == "02"

    def fee(self, symbol: str, amount: int) -> int:
        return int(commission(amount, self._market.instruments[symbol].kind, self._environment))

    def tax(self, symbol: str, amount: int, day: date) -> int:
        instrument = self._market.instruments[symbol]
        return int(sales_tax(amount, instrument.board, instrument.kind, day))

    def buyable(self, symbol: str, cash: int) -> int:
        kind = self._market.instruments[symbol].kind if symbol else "stock"
        return int(affordable_amount(cash, kind, self._environment))

    def margin_rate(self, symbol: str) -> int:
        return self._market.instruments[symbol].margin_rate

    def settles(self, symbol: str, day: date) -> date:
        return self._market.settlement_day(day)


class Numbers:
    """Order numbers: they rise through the day and start again on the next one."""

    def __init__(self, first: int = 1) -> None:
        self._first: int = first
        self._next: int = first
        self._day: date = date.min

    def take(self) -> int:
        """The next one."""
        number, self._next = self._next, self._next + 1
        return number

    def restart(self, day: date) -> None:
        """A day begins; told twice of the same day, it goes on."""
        if day != self._day:
            self._day, self._next = day, self._first
