"""Reserved orders (예약주문), at home and abroad: taken while their market is closed, sent when it opens."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass, field
from datetime import date
from functools import partial
from typing import Literal

from pykis.clock import kst
from pykis.kinds import AccountNumber, Side

from .events import Refused
from .ledger import Accepted
from .rows import OrderRow
from .trading_floor import Floor

__all__ = ["Reservation", "Reservations"]


@dataclass(slots=True, eq=False)
class Reservation:
    """One reserved order. What it says is looked at only when it is sent."""

    number: int
    account: AccountNumber
    at: float
    """Unix seconds of the acceptance."""
    symbol: str
    side: Side
    qty: int
    price: int
    """In the units of its floor."""
    division: str
    due: float
    """Unix seconds when it is sent next, or was last."""
    until: date | None = None
    """The last day on which what has not filled is sent once more (기간예약); None for once only."""
    state: Literal["waiting", "sent", "refused", "cancelled"] = "waiting"
    """Whether it is sent once more, or how it ended."""
    sent: list[OrderRow] = field(default_factory=list[OrderRow])
    """What became of it at the exchange, oldest first."""
    ended: float = 0.0
    """Unix seconds when it was sent last, or taken back."""
    reason: str = ""
    """Why it was refused."""

    @property
    def day(self) -> date:
        """KST date of the acceptance (예약주문접수일자)."""
        return kst(self.at).date()

    @property
    def filled(self) -> int:
        """Shares of all that was sent."""
        return sum(row.filled for row in self.sent)

    @property
    def unsent(self) -> int:
        """Shares that have neither filled nor wait at the exchange."""
        return self.qty - sum(row.filled + row.remaining for row in self.sent)


class Reservations:
    """The reserved orders of all accounts on one floor."""

    def __init__(
        self,
        floor: Floor,
        send: Callable[[Reservation], Accepted | Refused],
        again: Callable[[Reservation], float | None],
        *,
        first: int,
    ) -> None:
        """`send` places what is unsent; `again` says when that is done next, None for never. Numbers begin with
        `first`."""
        self._floor = floor
        self._place = send
        self._again = again
        self._next = first
        self._all: list[Reservation] = []

    def take(
        self,
        account: AccountNumber,
        symbol: str,
        side: Side,
        qty: int,
        price: int,
        division: str,
        *,
        due: float,
        until: date | None = None,
    ) -> Reservation:
        """Note one down; it goes out when it is due."""
        found = Reservation(
            self._next, account, self._floor.now, symbol, side, qty, price, division, due=due, until=until
        )
        self._next += 1
        self._all.append(found)
        self._floor.at(due, partial(self._send, found))
        return found

    def of(self, account: AccountNumber) -> list[Reservation]:
        """Those of an account, oldest first."""
        return [each for each in self._all if each.account == account]

    def waiting(self, account: AccountNumber, number: int) -> Reservation | None:
        """One that still waits; None if there is none."""
        return next((each for each in self.of(account) if (each.number, each.state) == (number, "waiting")), None)

    def cancel(self, reserved: Reservation) -> None:
        """Take one back; what was sent already stays at the exchange."""
        reserved.state, reserved.ended = "cancelled", self._floor.now

    def forget(self, before: date) -> None:
        """Let go of those that are done with, of days before that one."""
        self._all = [each for each in self._all if each.state == "waiting" or each.day >= before]

    def _send(self, reserved: Reservation) -> None:
        if reserved.state != "waiting":
            return
        if reserved.filled >= reserved.qty:
            reserved.state = "sent"
            return
        if reserved.unsent > 0:
            reserved.ended = self._floor.now
            result = self._place(reserved)
            if isinstance(result, Accepted):
                reserved.sent.append(result.row)
            reserved.reason = "" if isinstance(result, Accepted) else result.reason.value
        due = self._again(reserved)
        if due is None:
            reserved.state = "refused" if reserved.reason else "sent"
        else:
            reserved.due = due
            self._floor.at(due, partial(self._send, reserved))
