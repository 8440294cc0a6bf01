"""Everything abroad: one floor for all exchanges, a ledger for each currency, reserved orders (해외주식)."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import replace
from datetime import date
from decimal import ROUND_FLOOR, Decimal

from pykis.kinds import AccountNumber
from pykis.market.fees import Environment

from .accounts import AccountSetup
from .events import Emit, Order, Reason, Refused, Routing, Venue
from .house_rules import Numbers
from .ledger import Accepted, Ledger
from .overseas_exchange import PRICED, OverseasExchange
from .overseas_places import BY_EXCD, COUNTRIES, Country, CountryCode, Place
from .overseas_stocks import OverseasStock, OverseasStocks, overseas_key
from .reservations import Reservation, Reservations
from .schedule import Session

__all__ = ["Abroad", "OverseasRules"]

_FIRST_NO = 30_000_001
"""ODNO of overseas orders start here."""


class OverseasRules:
    """The rules of one currency's ledger. Amounts are whole numbers of the country's price unit."""

    def __init__(self, market: OverseasExchange, country: Country, environment: Environment) -> None:
        self._market = market
        self._country = country
        self._environment: Environment = environment
        self.branch: str = "00950" if environment == "paper" else "01790"

    def venue(self, routed: Routing) -> Venue:
        if routed == "SOR" or routed == "KRX" or routed == "NXT":
            raise ValueError(f"{routed} is not abroad")
        return routed

    def lacking(self, order: Order) -> Reason | None:
        """Paper has no daytime trading, takes limit orders only, and lacks some symbols."""
        stock = self._market.instruments[order.symbol]
        if order.venue not in (stock.place.code, "DAY") or stock.place.country is not self._country:
            return Reason.NOT_TRADABLE
        if self._environment == "paper" and (order.venue == "DAY" or not stock.paper):
            return Reason.NOT_TRADABLE
        return Reason.DIVISION if self._environment == "paper" and order.division != "00" else None

    def priced(self, division: str) -> bool:
        return PRICED.get(division, True)

    def open_ended(self, order: Order) -> bool:
        return order.price is None

    def fee(self, symbol: str, amount: int) -> int:
        return int(amount * self._country.fee / 100)

    def tax(self, symbol: str, amount: int, day: date) -> int:
        return int(amount * self._country.sales_tax / 100)

    def buyable(self, symbol: str, cash: int) -> int:
        return int((cash / (1 + self._country.fee / 100)).to_integral_value(ROUND_FLOOR))

    def margin_rate(self, symbol: str) -> int:
        return 100

    def settles(self, symbol: str, day: date) -> date:
        for _ in range(self._country.settles):
            day = self._market.next_trading_day(day)
        return day


class Abroad:
    """The floor, the ledgers and the reserved orders of one environment."""

    def __init__(
        self,
        accounts: Iterable[AccountSetup],
        *,
        environment: Environment,
        start: float,
        session: Session,
        seed: int,
        liquidity: bool,
        rate: float,
        emit: Emit,
        stocks: OverseasStocks | None = None,
    ) -> None:
        self.market: OverseasExchange = OverseasExchange(
            stocks if stocks is not None else OverseasStocks(),
            start=start,
            session=session,
            seed=seed,
            liquidity=liquidity,
            rate=rate,
            emit=emit,
        )
        numbers, setups = Numbers(_FIRST_NO), list(accounts)
        numbers.restart(self.market.day)
        self.ledgers: dict[CountryCode, Ledger] = {}
        """By country, which is the same as by currency."""
        for code, country in COUNTRIES.items():
            own = [self._setup(setup, country) for setup in setups]
            rules = OverseasRules(self.market, country, environment)
            self.ledgers[code] = Ledger(self.market, own, rules, environment=environment, emit=emit, numbers=numbers)
        self.reservations: Reservations = Reservations(
            self.market, self._send_reserved, lambda reserved: None, first=_FIRST_NO
        )

    @staticmethod
    def _setup(setup: AccountSetup, country: Country) -> AccountSetup:
        """The part of an account that is in one country, in its units."""
        holdings: dict[str, tuple[int, int]] = {}
        for symbol, (qty, price) in setup.foreign_holdings.items():
            if BY_EXCD[symbol.partition(":")[0]].country is country:
                holdings[symbol] = (qty, int(price * country.unit))
        cash = setup.foreign_cash.get(country.currency, Decimal(0))
        return replace(setup, cash=int(cash * country.unit), holdings=holdings)

    def open(self, setup: AccountSetup) -> None:
        """One more account.

        Raises:
            ValueError: it is open already.
        """
        for code, country in COUNTRIES.items():
            self.ledgers[code].open(self._setup(setup, country))

    def _send_reserved(self, reserved: Reservation) -> Accepted | Refused:
        place = self.market.instruments[reserved.symbol].place
        return self.ledger(place).place(
            reserved.account,
            side=reserved.side,
            symbol=reserved.symbol,
            qty=reserved.unsent,
            price=reserved.price,
            division=reserved.division,
            exchange=place.code,
        )

    def ledger(self, place: Place) -> Ledger:
        """The ledger of an exchange's currency."""
        return self.ledgers[place.country.code]

    def stock(self, excd: str, code: str) -> OverseasStock | None:
        """By EXCD (that of daytime quotations too) and symbol; None for an unknown one."""
        return self.market.instruments.get(overseas_key(excd, code))

    def advance(self, now: float) -> float | None:
        """Play everything due until then; gives when it is next needed."""
        return self.market.advance(now)

    def forget(self, before: date) -> None:
        """Let go of orders, fills and minute bars of days before that one."""
        self.market.history.forget(before)
        self.reservations.forget(before)
        for ledger in self.ledgers.values():
            ledger.forget(before)

    def deposit(self, account: AccountNumber, currency: str, amount: Decimal) -> None:
        """Foreign cash comes in, or goes out if negative.

        Raises:
            ValueError: an unknown currency, or more would go out than is free and has settled.
        """
        country = next((each for each in COUNTRIES.values() if each.currency == currency), None)
        if country is None:
            raise ValueError(f"{currency} is no currency of an exchange abroad")
        self.ledgers[country.code].deposit(account, int(amount * country.unit))

    def give(self, account: AccountNumber, symbol: str, qty: int, price: Decimal) -> None:
        """Holdings appear, bought long ago at that price; the symbol as ``NAS:AAPL``.

        Raises:
            KeyError: an unknown symbol.
        """
        stock = self.market.instruments[symbol]
        country = stock.place.country
        self.ledgers[country.code].give(account, symbol, qty, int(price * country.unit))
