"""Futures and options: their floor, margins, positions both ways, gains that are cash at once (선물옵션)."""

from __future__ import annotations

from collections.abc import Callable, Iterable
from datetime import date
from functools import partial
from typing import Final, NamedTuple

from pykis.clock import kst
from pykis.kinds import AccountNumber, TimeInForce
from pykis.market.fees import Environment

from .accounts import Account, AccountSetup, Cash, Holding
from .booking import Booking
from .contracts import Contract, Contracts, default_contracts
from .events import Emit, Fill, Order, Reason, Routing, Venue
from .hall import Listing
from .house_rules import Numbers
from .ledger import Ledger
from .one_session import Hours, OneSessionFloor
from .rows import OrderRow
from .schedule import Session

__all__ = ["DIVISIONS", "Futures", "FuturesExchange", "FuturesSession", "Position"]

DIVISIONS: Final[dict[str, tuple[bool, TimeInForce, str]]] = {
    "01": (True, "day", ""), "02": (False, "day", ""), "03": (True, "day", ""), "04": (False, "day", "best"),
    "10": (True, "ioc", ""), "11": (True, "fok", ""), "12": (False, "ioc", ""), "13": (False, "fok", ""),
    "14": (False, "ioc", "best"), "15": (False, "fok", "best"),
}  # fmt: skip
"""ORD_DVSN_CD -> whether it names a price, how long it lives, whether it takes the opposite best price. 03 (조건부) is
a limit order here: there is no closing auction to change in."""
_DAY: Final = Hours(orders=8.5 * 3600, opens=8.75 * 3600, closes=15.75 * 3600)
_NIGHT: Final = Hours(orders=18 * 3600, opens=18 * 3600, closes=30 * 3600, begins=6 * 3600)
"""야간: of each trading day, until 06:00 on the next morning. SYNTHETIC: no orders before 18:00, no auction."""
_FIRST_AT_NIGHT: Final = 500_001
"""Order numbers of the night, apart from those of the day. SYNTHETIC: they start again each evening."""
_MARGIN: Final = 0.0975
"""Initial margin (위탁증거금률) of a future and of an option sold, of the contract's value. SYNTHETIC."""
_FEE: Final = 0.00003
"""Commission of the contract's value. SYNTHETIC."""


class FuturesExchange(OneSessionFloor[Contract]):
    """KRX' derivatives in one of their sessions. Prices are hundredths of a point."""

    def _form(self, order: Order) -> Reason | None:
        return None if order.division in DIVISIONS else Reason.DIVISION

    def _price(self, listing: Listing, order: Order) -> Reason | None:
        priced, order.tif, best = DIVISIONS[order.division]
        if priced:
            return super()._price(listing, order)
        book = listing.main.book("main")
        order.price = (book.best_ask if order.side == "buy" else book.best_bid) if best else None
        return Reason.NO_OPPOSITE if best and order.price is None else None


class _Rules:
    """The rules of the derivatives' ledger. Amounts are won."""

    def __init__(self, market: FuturesExchange, environment: Environment) -> None:
        self._market = market
        self.branch: str = "00950" if environment == "paper" else "06590"

    def venue(self, routed: Routing) -> Venue:
        return "KRX"

    def lacking(self, order: Order) -> Reason | None:
        return None

    def priced(self, division: str) -> bool:
        return DIVISIONS.get(division, (True,))[0]

    def open_ended(self, order: Order) -> bool:
        return order.price is None

    def fee(self, symbol: str, amount: int) -> int:
        return int(amount * _FEE)

    def tax(self, symbol: str, amount: int, day: date) -> int:
        return 0

    def buyable(self, symbol: str, cash: int) -> int:
        return cash

    def margin_rate(self, symbol: str) -> int:
        return 0

    def settles(self, symbol: str, day: date) -> date:
        return self._market.next_trading_day(day)

    def margin(self, order: Order) -> int:
        """Won that one contract of a new order holds: an option bought its premium, all else the margin."""
        contract = self._market.instruments[order.symbol]
        if contract.what != "future" and order.side == "buy":
            price = order.price if order.price is not None else self._market.limits(order.symbol)[1]
            return price * contract.won
        return self.open_margin(contract)

    def held_margin(self, holder: Account) -> int:
        """Won that open positions hold; options bought hold none."""
        total = 0
        for symbol, held in holder.holdings.items():
            contract = self._market.instruments[symbol]
            if contract.what == "future" or held.qty < 0:
                total += abs(held.qty) * self.open_margin(contract)
        return total

    def open_margin(self, contract: Contract) -> int:
        """Won that one open contract holds."""
        level = contract.strike or self._market.base(contract.symbol)
        return int(level * contract.won * _MARGIN)


class _MarginBooking(Booking):
    """Orders hold margin for what they would open, and contracts for what they would close."""

    __slots__ = ("_closing",)

    def __init__(self, market: FuturesExchange, rules: _Rules, emit: Emit) -> None:
        super().__init__(market, rules, emit)
        self._closing: dict[OrderRow, int] = {}

    def _house(self) -> tuple[FuturesExchange, _Rules]:
        market, rules = self._market, self._rules
        assert isinstance(market, FuturesExchange)
        assert isinstance(rules, _Rules)
        return market, rules

    def affordable(self, holder: Account, order: Order, qty: int, freed: int) -> Reason | None:
        opening = qty - min(qty, _closable(holder, order))
        _, rules = self._house()
        free = holder.cash.orderable - rules.held_margin(holder) + freed
        return Reason.CASH if opening and rules.margin(order) * opening > free else None

    def need(self, row: OrderRow, shares: int) -> int:
        _, rules = self._house()
        return rules.margin(row.order) * max(shares - self._closing.get(row, 0), 0)

    def hold(self, holder: Account, row: OrderRow) -> None:
        closing = min(row.qty, _closable(holder, row.order))
        if closing:
            self._closing[row] = closing
            holder.holding(row.symbol).reserved += closing
        self.reserve(holder, row)

    def reserve(self, holder: Account, row: OrderRow) -> None:
        excess = self._closing.get(row, 0) - row.remaining
        if excess > 0:
            self._closing[row] -= excess
            holder.holding(row.symbol).reserved -= excess
        need = self.need(row, row.remaining)
        holder.cash.reserved += need - row.reserved
        row.reserved = need
        if not row.remaining:
            holder.open_rows.pop(row, None)
            self._closing.pop(row, None)

    def release(self, holder: Account, row: OrderRow, qty: int) -> None:
        """`reserve` lets go of contracts too."""

    def fill(self, holder: Account, row: OrderRow, fill: Fill) -> None:
        """Open or close contracts; what a closed one earned, and an option's premium, is cash at once."""
        market, rules = self._house()
        contract = market.instruments[row.symbol]
        row.filled += fill.qty
        row.remaining -= fill.qty
        row.filled_value += fill.price * fill.qty
        row.filled_at = fill.at
        held = holder.holding(row.symbol)
        signed = fill.qty if row.side == "buy" else -fill.qty
        closed = min(abs(held.qty), fill.qty) if held.qty * signed < 0 else 0
        gain = int((fill.price - held.average) * closed * contract.won * (1 if held.qty > 0 else -1)) if closed else 0
        _move(held, signed, closed, fill.price)
        held.note(row.day, max(signed, 0), max(-signed, 0))
        fee = rules.fee(row.symbol, fill.qty * fill.price * contract.won)
        row.fee += fee
        if contract.what == "future":
            holder.cash.deposit += gain - fee
        else:
            holder.cash.deposit -= signed * fill.price * contract.won + fee
        holder.gains[row.day] = holder.gains.get(row.day, 0) + gain
        self.reserve(holder, row)
        self.notify(holder, row, "filled", fill.qty, fill.price)


def _closable(holder: Account, order: Order) -> int:
    """Contracts of the opposite side that no order closes yet."""
    held = holder.holdings.get(order.symbol)
    if held is None or (held.qty > 0) == (order.side == "buy"):
        return 0
    return max(abs(held.qty) - held.reserved, 0)


def _move(held: Holding, signed: int, closed: int, price: int) -> None:
    """A position after a fill; its cost is signed like it."""
    average = held.average
    opened = abs(signed) - closed
    sign = 1 if signed > 0 else -1
    kept = held.qty + sign * closed
    held.qty = kept + sign * opened
    held.cost = average * kept + sign * opened * price


class Position(NamedTuple):
    """One open position (잔고)."""

    contract: Contract
    qty: int
    """Contracts; negative for sold ones."""
    average: float
    """Hundredths of a point."""
    price: int
    closable: int

    @property
    def profit(self) -> int:
        """Won (평가손익)."""
        return round((self.price - self.average) * self.qty * self.contract.won)


class FuturesSession:
    """The floor and the accounts of one session, by day or at night (주간, 야간)."""

    def __init__(
        self,
        market: FuturesExchange,
        environment: Environment,
        emit: Emit,
        *,
        numbers: Numbers | None = None,
        cash: Callable[[AccountSetup], Cash] | None = None,
    ) -> None:
        """`numbers`, `cash`: as those of `Ledger`."""
        self.market: FuturesExchange = market
        self._rules = _Rules(market, environment)
        self.ledger: Ledger = Ledger(
            market,
            [],
            self._rules,
            environment=environment,
            emit=emit,
            numbers=numbers,
            booking=_MarginBooking,
            cash=cash,
        )

    def positions(self, account: AccountNumber) -> list[Position]:
        """What is open."""
        found: list[Position] = []
        for symbol, held in self.ledger.account(account).holdings.items():
            if held.qty:
                contract = self.market.instruments[symbol]
                closable = abs(held.qty) - held.reserved
                found.append(Position(contract, held.qty, float(held.average), self.market.price(symbol), closable))
        return found

    def margin(self, account: AccountNumber) -> int:
        """Won that open positions hold; options bought hold none."""
        return self._rules.held_margin(self.ledger.account(account))

    def orderable(self, account: AccountNumber) -> int:
        """Won that new orders may use."""
        return self.ledger.account(account).cash.orderable - self.margin(account)

    def contracts_for(self, account: AccountNumber, order: Order) -> tuple[int, int]:
        """Contracts that an order could close, and those that it could open on top."""
        closing = _closable(self.ledger.account(account), order)
        margin = self._rules.margin(order)
        return closing, max(self.orderable(account), 0) // margin if margin else 0


class Futures(FuturesSession):
    """Both sessions: the day's is this one. Contracts, positions, won and margin are the same in both; orders, books
    and prices are each session's own. SYNTHETIC: both move around the same base price."""

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
        emit_night: Emit,
        contracts: Contracts | None = None,
    ) -> None:
        """`emit` is told what happens by day, `emit_night` what happens at night."""
        listed = contracts if contracts is not None else default_contracts(kst(start).date())
        floor = partial(
            FuturesExchange, listed, start=start, session=session, seed=seed, liquidity=liquidity, rate=rate
        )
        super().__init__(floor(_DAY, emit=emit), environment, emit)
        self.night: FuturesSession = FuturesSession(
            floor(_NIGHT, emit=emit_night),
            environment,
            emit_night,
            numbers=Numbers(_FIRST_AT_NIGHT),
            cash=lambda setup: self.ledger.account(setup.number).cash,
        )
        for setup in accounts:
            self.open(setup)

    def open(self, setup: AccountSetup) -> None:
        """One more account; its won are there too. Whoever trades both needs an account for each, as at KIS."""
        own = AccountSetup(setup.number, setup.owner, setup.hts_id, setup.cash, branch=setup.branch)
        for each in (self, self.night):
            each.ledger.open(own)
        day, night = self.ledger.account(own.number), self.night.ledger.account(own.number)
        night.holdings, night.gains = day.holdings, day.gains

    def advance(self, now: float) -> float | None:
        """`TradingFloor.advance` of both."""
        due = [each.market.advance(now) for each in (self, self.night)]
        return min((at for at in due if at is not None), default=None)

    def forget(self, before: date) -> None:
        """Let go of orders, fills and minute bars of days before that one."""
        for each in (self, self.night):
            each.ledger.forget(before)
            each.market.history.forget(before)
