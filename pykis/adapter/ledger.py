"""Which orders were seen, and which are in doubt: what it takes to tell one's own row from another's."""

from __future__ import annotations

from collections.abc import Iterable
from datetime import date, datetime
from threading import Lock

from ..errors import KisOrderUncertainError
from ..kinds import OrderId

__all__ = ["OrderLedger"]


class OrderLedger:
    """Every order that an answer of KIS proved, by day, and every POST whose fate is not known."""

    __slots__ = ("_doubts", "_lock", "_owned", "_seen")

    def __init__(self) -> None:
        self._lock = Lock()
        self._seen: dict[date, dict[OrderId, tuple[str, datetime]]] = {}
        self._owned: set[OrderId] = set()
        self._doubts: list[KisOrderUncertainError] = []

    def own(self, order_id: OrderId, symbol: str, at: datetime) -> None:
        """An order that this process placed, or adopted: no doubt may claim it."""
        with self._lock:
            self._owned.add(order_id)
            self._seen.setdefault(order_id.date, {}).setdefault(order_id, (symbol, at))

    def see(self, rows: Iterable[tuple[OrderId, str]], at: datetime) -> None:
        """Orders (id and symbol) that a read showed which began at that time; the first time counts."""
        with self._lock:
            for order_id, symbol in rows:
                self._seen.setdefault(order_id.date, {}).setdefault(order_id, (symbol, at))

    def proved(self, day: date, symbol: str | None = None) -> frozenset[OrderId]:
        """What a complete read of that day must hold."""
        with self._lock:
            return frozenset(
                order_id for order_id, (of, _) in self._seen.get(day, {}).items() if symbol is None or of == symbol
            )

    def seen_before(self, order_id: OrderId, moment: datetime) -> bool:
        """Whether a read showed it that began before a moment, or a receipt did."""
        with self._lock:
            found = self._seen.get(order_id.date, {}).get(order_id)
            return found is not None and found[1] < moment

    def owned(self, order_id: OrderId) -> bool:
        """Whether it is known whose order it is."""
        with self._lock:
            return order_id in self._owned

    def doubt(self, error: KisOrderUncertainError) -> None:
        """A POST whose fate is not known."""
        with self._lock:
            if all(known is not error for known in self._doubts):
                self._doubts.append(error)

    def settle(self, error: KisOrderUncertainError) -> None:
        """Its fate is known now."""
        with self._lock:
            self._doubts = [known for known in self._doubts if known is not error]

    def doubts(self) -> tuple[KisOrderUncertainError, ...]:
        """Every POST in doubt."""
        with self._lock:
            return tuple(self._doubts)
