"""What accounts hold of bonds: a lot for each day and price of purchase, and which lots open orders would sell."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date
from typing import NamedTuple

from pykis.kinds import AccountNumber

from .events import Order
from .rows import OrderRow

__all__ = ["Lot", "Lots", "Terms", "terms_of"]


class Terms(NamedTuple):
    """What an order for a bond says besides quantity and price."""

    small: bool = False
    """소액시장참여여부: the market for small lots of municipal bonds. It shares the book of the general one here."""
    bought: date | None = None
    """Of a sale: the day of purchase (매수일자)."""
    sequence: int = 0
    """Of a sale: which purchase of that day (매수순번); 0 for any."""


def terms_of(order: Order) -> Terms:
    """Those of an order; the usual ones of someone else's."""
    return order.terms if isinstance(order.terms, Terms) else Terms()


class Lot:
    """What was bought of one bond on one day at one price."""

    __slots__ = ("amount", "bought", "price", "qty", "reserved", "sequence")

    def __init__(self, bought: date, sequence: int, price: int) -> None:
        self.bought: date = bought
        self.sequence: int = sequence
        """매수일련번호: 1, 2, ... of its day."""
        self.price: int = price
        self.qty: int = 0
        self.amount: int = 0
        """Won that is left of what was paid."""
        self.reserved: int = 0
        """In open orders."""

    @property
    def free(self) -> int:
        """What can be sold."""
        return self.qty - self.reserved


class Lots:
    """The lots of all accounts, oldest first, and the claims of orders on them."""

    def __init__(self) -> None:
        self._held: dict[AccountNumber, dict[str, list[Lot]]] = {}
        self._claims: dict[OrderRow, list[tuple[Lot, int]]] = {}

    def of(self, account: AccountNumber) -> Iterator[tuple[str, Lot]]:
        """Code and lot of all that an account holds."""
        for symbol, lots in self._held.get(account, {}).items():
            for lot in lots:
                yield symbol, lot

    def named(self, account: AccountNumber, order: Order) -> list[Lot]:
        """What a sale may be taken from: by ORD_DVSN 01 all of the bond, 02 what was bought on a day, 03 one lot."""
        terms, lots = terms_of(order), self._held.get(account, {}).get(order.symbol, [])
        if order.division == "01":
            return lots
        lots = [lot for lot in lots if lot.bought == terms.bought]
        return lots if order.division == "02" else [lot for lot in lots if lot.sequence == terms.sequence]

    def add(self, account: AccountNumber, symbol: str, day: date, price: int, qty: int, amount: int) -> None:
        """Something was bought."""
        lots = self._held.setdefault(account, {}).setdefault(symbol, [])
        lot = next((each for each in lots if (each.bought, each.price) == (day, price)), None)
        if lot is None:
            lot = Lot(day, 1 + max((each.sequence for each in lots if each.bought == day), default=0), price)
            lots.append(lot)
            lots.sort(key=lambda each: (each.bought, each.sequence))
        lot.qty += qty
        lot.amount += amount

    def claim(self, row: OrderRow) -> None:
        """A sale reserves, oldest lots first."""
        wanted = row.qty
        for lot in self.named(row.account, row.order):
            part = min(wanted, lot.free)
            if part:
                self._reserve(row, lot, part)
                wanted -= part

    def hand_over(self, old: OrderRow, new: OrderRow) -> None:
        """A changed order takes over what its original no longer holds."""
        for lot, qty in self.trim(old):
            self._reserve(new, lot, qty)

    def trim(self, row: OrderRow, *, oldest: bool = False) -> list[tuple[Lot, int]]:
        """Let go of what a sale reserves beyond what is left of it, newest lots first or oldest; gives that."""
        claims, freed = self._claims.get(row, []), list[tuple[Lot, int]]()
        excess, end = sum(qty for _, qty in claims) - row.remaining, 0 if oldest else -1
        while excess > 0:
            lot, qty = claims[end]
            part = min(qty, excess)
            if qty > part:
                claims[end] = (lot, qty - part)
            else:
                claims.pop(end)
            lot.reserved -= part
            excess -= part
            freed.append((lot, part))
        if not row.remaining:
            self._claims.pop(row, None)
        return freed

    def sell(self, row: OrderRow) -> None:
        """A part of a sale traded, and is off its row already."""
        for lot, qty in self.trim(row, oldest=True):
            lot.amount -= lot.amount * qty // lot.qty
            lot.qty -= qty
        held = self._held[row.account]
        held[row.symbol] = [lot for lot in held[row.symbol] if lot.qty]

    def _reserve(self, row: OrderRow, lot: Lot, qty: int) -> None:
        lot.reserved += qty
        self._claims.setdefault(row, []).append((lot, qty))
