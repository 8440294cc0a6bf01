"""Reserved overseas orders (해외주식 예약주문): taken at any hour, sent when the exchange opens next."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from datetime import date
from functools import partial
from typing import Literal

from pykis.clock import kst
from pykis.kinds import AccountNumber, Side

from .foreign_exchange import ForeignExchange
from .foreign_places import Place
from .foreign_stocks import ForeignStock
from .ledger import Accepted, Ledger

__all__ = ["Reservation", "Reservations"]

_FIRST_NO = 30_000_001


@dataclass(slots=True)
class Reservation:
    """One reserved order. SYNTHETIC: that its limit price is looked at only when it is sent."""

    number: int
    """OVRS_RSVN_ODNO."""
    account: AccountNumber
    at: float
    """Unix seconds of the acceptance."""
    stock: ForeignStock
    side: Side
    qty: int
    price: int
    """In the units of its exchange."""
    division: str
    state: Literal["waiting", "sent", "refused", "cancelled"] = "waiting"
    sent_at: float = 0.0
    order_no: int = 0
    """ODNO once it was sent."""
    reason: str = ""
    """Why it was refused."""

    @property
    def day(self) -> date:
        """KST date of the acceptance (예약주문접수일자)."""
        return kst(self.at).date()


class Reservations:
    """The reserved orders of all accounts."""

    def __init__(self, market: ForeignExchange, ledger: Callable[[Place], Ledger]) -> None:
        self._market = market
        self._ledger = ledger
        self._all: list[Reservation] = []

    def take(
        self, account: AccountNumber, stock: ForeignStock, side: Side, qty: int, price: int, division: str
    ) -> Reservation:
        """Note one down; it goes out when the exchange opens next."""
        number = _FIRST_NO + len(self._all)
        found = Reservation(number, account, self._market.now, stock, side, qty, price, division)
        self._all.append(found)
        self._market.at(self._market.next_open(stock.place), partial(self._send, found))
        return found

    def of(self, account: AccountNumber) -> list[Reservation]:
        """Those of an account, oldest first."""
        return [each for each in self._all if each.account == account]

    def cancel(self, account: AccountNumber, number: int, day: date) -> Reservation | None:
        """Take one back; None if there is none that still waits."""
        for each in self._all:
            if (each.account, each.number, each.day, each.state) == (account, number, day, "waiting"):
                each.state = "cancelled"
                return each
        return None

    def _send(self, reserved: Reservation) -> None:
        if reserved.state != "waiting":
            return
        place = reserved.stock.place
        reserved.sent_at = self._market.now
        result = self._ledger(place).place(
            reserved.account,
            side=reserved.side,
            symbol=reserved.stock.symbol,
            qty=reserved.qty,
            price=reserved.price,
            division=reserved.division,
            exchange=place.code,
        )
        if isinstance(result, Accepted):
            reserved.state, reserved.order_no = "sent", result.order_no
        else:
            reserved.state, reserved.reason = "refused", result.reason.value
