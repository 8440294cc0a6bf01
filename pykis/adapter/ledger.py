"""Which orders were seen, and which are in doubt: what it takes to tell one's own row from another's."""

from __future__ import annotations

from collections.abc import Iterable
from datetime import date, datetime, timedelta
from threading import Lock
from typing import Literal

from ..client.files import after_fork
from ..clock import kst
from ..errors import KisOrderUncertainError
from ..kinds import AccountNumber, OrderId

__all__ = ["SETTLE", "OrderKind", "OrderLedger"]

OrderKind = Literal["stock", "overseas", "contract", "contract_night", "bond", "reserved", "overseas_reserved"]
"""Which of KIS' lists an order is in: no list holds what is another's."""

_DAY = timedelta(days=1)
SETTLE = 60.0
"""Seconds after the end of a POST from which a read may prove that it left nothing: the horizon H."""
_KEPT = 7 * _DAY
"""Orders of a process that runs for months must not all be kept."""


class OrderLedger:
    """Every order of one kind of one account that an answer of KIS proved, by day, and every POST whose fate is not
    known."""

    __slots__ = ("__weakref__", "_account", "_all", "_claims", "_doubts", "_kind", "_lock", "_owned", "_seen")

    def __init__(self, account: AccountNumber | None = None, kind: OrderKind = "stock") -> None:
        self._lock = Lock()
        self._account = account
        self._kind: OrderKind = kind
        self._all: dict[tuple[AccountNumber | None, OrderKind], OrderLedger] = {(account, kind): self}
        self._seen: dict[date, dict[OrderId, tuple[str, datetime]]] = {}
        self._owned: set[OrderId] = set()
        self._claims: dict[OrderId, KisOrderUncertainError] = {}
        self._doubts: list[tuple[KisOrderUncertainError, float | None]] = []
        after_fork(self._remake)

    def _remake(self) -> None:
        self._lock = Lock()

    def of(self, account: AccountNumber) -> OrderLedger:
        """The ledger of another account of the same `PyKis`: a number is an order only together with its account."""
        return self._other(account, self._kind)

    def among(self, kind: OrderKind) -> OrderLedger:
        """The ledger of another kind of orders of the same account."""
        return self._other(self._account, kind)

    def _other(self, account: AccountNumber | None, kind: OrderKind) -> OrderLedger:
        found = self._all.get((account, kind))
        if found is None:
            made = OrderLedger(account, kind)
            made._all = self._all
            found = self._all.setdefault((account, kind), made)  # of two threads that make it, one wins
        return found

    def _key(self, order_id: OrderId) -> OrderId:
        """What tells an order from others: no source shows that receipts and lists of these kinds name one branch."""
        return (
            order_id._replace(branch="")
            if self._kind in ("overseas", "contract", "contract_night", "bond")
            else order_id
        )

    def own(
        self, order_id: OrderId, symbol: str, at: datetime, claimed_by: KisOrderUncertainError | None = None
    ) -> None:
        """An order that this process placed, or adopted for a doubt: no other doubt may claim it."""
        order_id = self._key(order_id)
        with self._lock:
            self._owned.add(order_id)
            self._enter(order_id, symbol, at)
            if claimed_by is not None:
                self._claims[order_id] = claimed_by

    def see(self, rows: Iterable[tuple[OrderId, str]], at: datetime) -> None:
        """Orders (id and symbol) of an answer that came at that time; the first time counts."""
        with self._lock:
            for order_id, symbol in rows:
                self._enter(self._key(order_id), symbol, at)

    def _enter(self, order_id: OrderId, symbol: str, at: datetime) -> None:
        day = order_id.date
        if day not in self._seen:
            self._forget(max(day, *self._seen) if self._seen else day)
            self._seen[day] = {}
        self._seen[day].setdefault(order_id, (symbol, at))

    def _forget(self, newest: date) -> None:
        """Let go of orders that no doubt can be about any more: of days long past, and before every POST in doubt."""
        edge = min([newest - _KEPT, *(kst(error.sent_at.timestamp()).date() - _DAY for error, _ in self._doubts)])
        self._seen = {day: seen for day, seen in self._seen.items() if day >= edge}
        self._owned = {order_id for order_id in self._owned if order_id.date >= edge}
        self._claims = {order_id: error for order_id, error in self._claims.items() if order_id.date >= edge}

    def proved(self, day: date, symbol: str | None = None) -> frozenset[OrderId]:
        """What a complete read of that day must hold."""
        with self._lock:
            return frozenset(
                order_id for order_id, (of, _) in self._seen.get(day, {}).items() if symbol is None or of == symbol
            )

    def claimable(self, order_id: OrderId, error: KisOrderUncertainError) -> bool:
        """Whether an order may be what this POST left behind: nobody's, and in no answer before the POST. One that was
        adopted for this very POST stays its own, so that asking twice finds it twice."""
        order_id = self._key(order_id)
        with self._lock:
            claim = self._claims.get(order_id)
            if claim is not None:
                return _same(claim, error)
            found = self._seen.get(order_id.date, {}).get(order_id)
            return order_id not in self._owned and (found is None or found[1] >= error.sent_at)

    def doubt(self, error: KisOrderUncertainError, ended: float | None = None) -> None:
        """A POST whose fate is not known, and when it ended (monotonic seconds), if it was this process's."""
        with self._lock:
            if all(known is not error for known, _ in self._doubts):
                self._doubts.append((error, ended))

    def settle(self, error: KisOrderUncertainError) -> None:
        """Its fate is known now."""
        with self._lock:
            self._doubts = [known for known in self._doubts if known[0] is not error]

    def doubts(self) -> tuple[KisOrderUncertainError, ...]:
        """Every POST in doubt."""
        with self._lock:
            return tuple(error for error, _ in self._doubts)

    def ended(self, error: KisOrderUncertainError) -> float | None:
        """When a POST in doubt ended (monotonic seconds); None if another process sent it."""
        with self._lock:
            return next((ended for known, ended in self._doubts if known is error), None)

    def of_another(self, error: KisOrderUncertainError) -> bool:
        """Whether a POST is known to be another account's."""
        others = [ledger for (account, _), ledger in tuple(self._all.items()) if account != self._account]
        return any(known is error for ledger in others for known in (*ledger.doubts(), *ledger._claims.values()))


def _same(one: KisOrderUncertainError, other: KisOrderUncertainError) -> bool:
    """The same POST, also where one of them went through pickle."""
    return one is other or (one.tr_id, one.request, one.sent_at) == (other.tr_id, other.request, other.sent_at)
