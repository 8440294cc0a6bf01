"""Bonds: their floor, lots, and cash that is that of shares too (장내채권)."""

from __future__ import annotations

from dataclasses import replace
from datetime import date
from decimal import Decimal
from typing import Final, NamedTuple

from pykis.clock import kst
from pykis.kinds import AccountNumber
from pykis.market.fees import Environment

from .accounts import Account, AccountSetup
from .bonds_listed import UNIT, Bond, BondList, default_bonds
from .bonds_lots import Lot, Lots, terms_of
from .booking import Booking
from .events import Emit, Fill, Order, Reason, Routing, Venue
from .hall import Listing
from .house_rules import HouseRules, Numbers
from .ledger import Ledger
from .one_session import Hours, OneSessionFloor
from .rows import OrderRow
from .schedule import Session
from .trading_floor import Floor

__all__ = ["BondExchange", "Bonds", "Held", "won"]

_HOURS: Final = Hours(orders=8.5 * 3600, opens=9 * 3600, closes=15.5 * 3600)
_LOT_SINCE: Final = date(2026, 1, 12)
"""Since then the general market takes multiples of 10,000 won of face value; before, thousands (매매수량단위)."""
_FEE: Final = 0.0003
"""Commission of the amount. SYNTHETIC: KIS' depends on the time to maturity."""
_FIRST_NO: Final = 40_000_001
_BRANCH: Final = "01790"


def won(value: int) -> int:
    """What a price times a quantity is: KIS' 금액 = 단가 x 수량 / 10, cut to won."""
    return value // (10 * UNIT)


class BondExchange(OneSessionFloor[Bond]):
    """KRX' general bond market: limit orders alone. Prices are tenths of a won for 10,000 won of face value."""

    def lot(self, order: Order) -> int:
        """What its quantity must be a multiple of."""
        found = self.instruments.get(order.symbol)
        if found is None or self.day < _LOT_SINCE or (terms_of(order).small and found.what == "municipal"):
            return 1
        return found.crowd_lot

    def _form(self, order: Order) -> Reason | None:
        return Reason.LOT if order.qty % self.lot(order) else None

    def _price(self, listing: Listing, order: Order) -> Reason | None:
        """Only too dear a purchase and too cheap a sale are out of bounds."""
        found = super()._price(listing, order)
        harmless = ((order.price or 0) < listing.lower) == (order.side == "buy")
        return None if found is Reason.PRICE_LIMIT and harmless else found


class _Rules:
    """The rules of the bonds' ledger. Amounts are won."""

    branch: str = _BRANCH

    def __init__(self, shares: Ledger) -> None:
        self.shares: Ledger = shares
        self.lots: Lots = Lots()

    def venue(self, routed: Routing) -> Venue:
        return "KRX"

    def lacking(self, order: Order) -> Reason | None:
        return None

    def priced(self, division: str) -> bool:
        return True

    def open_ended(self, order: Order) -> bool:
        return False

    def fee(self, symbol: str, amount: int) -> int:
        return int(amount * _FEE)

    def tax(self, symbol: str, amount: int, day: date) -> int:
        return 0

    def buyable(self, symbol: str, cash: int) -> int:
        return int(cash / (1 + _FEE))

    def margin_rate(self, symbol: str) -> int:
        return 0

    def settles(self, symbol: str, day: date) -> date:
        return day


class _LotBooking(Booking):
    """Sales take from lots; what is traded is cash on the same day, so at once (당일결제)."""

    __slots__ = ("_lots", "_shares")

    def __init__(self, market: Floor, rules: HouseRules, emit: Emit) -> None:
        super().__init__(market, rules, emit)
        assert isinstance(rules, _Rules)
        self._lots = rules.lots
        self._shares = rules.shares

    def won(self, value: int) -> int:
        return won(value)

    def affordable(self, holder: Account, order: Order, qty: int, freed: int) -> Reason | None:
        if order.side == "buy":
            return super().affordable(holder, order, qty, freed)
        lots = self._lots.named(holder.setup.number, order)
        if not lots:
            return Reason.NO_HOLDINGS
        return Reason.HOLDINGS if qty > sum(lot.free for lot in lots) else None

    def hold(self, holder: Account, row: OrderRow) -> None:
        if row.side == "buy":
            super().hold(holder, row)
        elif row.original_no:
            self._lots.hand_over(holder.index[row.day, row.original_no], row)
        else:
            self._lots.claim(row)

    def release(self, holder: Account, row: OrderRow, qty: int) -> None:
        self._lots.trim(row)

    def move(self, holder: Account, row: OrderRow, fill: Fill, amount: int, fee: int) -> None:
        if row.side == "buy":
            self._lots.add(row.account, row.symbol, row.day, fill.price, fill.qty, amount)
        else:
            self._lots.sell(row)
        paid = (amount if row.side == "buy" else -amount) + fee
        holder.cash.deposit -= paid
        self._shares.account(row.account).yesterday_total -= paid  # neither gain nor loss of the shares


class Held(NamedTuple):
    """One lot with its bond (잔고)."""

    bond: Bond
    lot: Lot


class Bonds:
    """The floor and the accounts, which are those of the shares' ledger."""

    def __init__(
        self,
        shares: Ledger,
        *,
        environment: Environment,
        start: float,
        session: Session,
        seed: int,
        liquidity: bool,
        rate: float,
        emit: Emit,
        listed: BondList | None = None,
    ) -> None:
        self.market: BondExchange = BondExchange(
            listed if listed is not None else default_bonds(kst(start).date()),
            _HOURS,
            start=start,
            session=session,
            seed=seed,
            liquidity=liquidity,
            rate=rate,
            emit=emit,
        )
        self._rules = _Rules(shares)
        self.ledger: Ledger = Ledger(
            self.market,
            [],
            self._rules,
            environment=environment,
            emit=emit,
            numbers=Numbers(_FIRST_NO),
            booking=_LotBooking,
            cash=lambda setup: shares.account(setup.number).cash,
        )
        for setup in shares.accounts():
            self.open(setup)

    def open(self, setup: AccountSetup) -> None:
        """One more account, after the shares' ledger opened it.

        Raises:
            ValueError: it is open already.
            KeyError: it holds an unknown bond.
        """
        self.ledger.open(replace(setup, holdings={}))
        for symbol, (qty, price) in setup.bond_holdings.items():
            self.give(setup.number, symbol, qty, price)

    def give(self, account: AccountNumber, symbol: str, qty: int, price: Decimal) -> None:
        """Holdings appear, bought when the bond was issued; thousands of won of face value, won for 10,000 of it.

        Raises:
            KeyError: an unknown bond.
        """
        bond, units = self.market.instruments[symbol], int(price * UNIT)
        self._rules.lots.add(account, symbol, bond.issued, units, qty, won(units * qty))

    def held(self, account: AccountNumber) -> list[Held]:
        """A row for each lot."""
        return [Held(self.market.instruments[symbol], lot) for symbol, lot in self._rules.lots.of(account)]

    def buyable(self, account: AccountNumber, price: int) -> tuple[int, int]:
        """Won for which bonds can be bought, and the quantity at a price."""
        amount = self._rules.buyable("", max(self.ledger.account(account).cash.orderable, 0))
        return amount, amount * 10 * UNIT // price if price > 0 else 0
