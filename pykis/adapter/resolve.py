"""Finding out what became of an order whose answer never came (ORDERS, section 3). Never sends anything again."""

from __future__ import annotations

from abc import ABC, abstractmethod
from collections.abc import Mapping, Sequence
from datetime import date, timedelta
from decimal import InvalidOperation
from typing import TYPE_CHECKING, Any, Generic

from ..clock import KST
from ..endpoint import Endpoint
from ..errors import KisAPIError, KisNetworkError, KisOrderUncertainError, KisParseError, KisValidationError
from ..kinds import OrderId
from .context import Context
from .evidence import (
    CompleteRead,
    FailedRead,
    Lost,
    OrdersRead,
    PartialRead,
    earliest,
    fits,
    horizon,
)
from .ledger import SETTLE, OrderKind, OrderLedger
from .listing import Listing
from .order import Order
from .order_rows import OrderRow

if TYPE_CHECKING:
    from typing_extensions import TypeVar  # its defaults; typing has them from 3.13 on

    from .listed import ListedOrder

    OrderT = TypeVar("OrderT", default=Order)
    RowT = TypeVar("RowT", bound=ListedOrder, default=OrderRow)
else:
    from typing import TypeVar

    OrderT, RowT = TypeVar("OrderT"), TypeVar("RowT")

__all__ = [
    "Absent",
    "Adopted",
    "Ambiguous",
    "OrderList",
    "Resolution",
    "Unresolved",
    "changed_by",
    "read_completely",
    "resolve",
    "variant_of",
]

_PAUSE = 5.0


class Adopted(Generic[OrderT]):
    """It is at the broker: this order."""

    __slots__ = ("order",)

    def __init__(self, order: OrderT) -> None:
        self.order: OrderT = order

    def __repr__(self) -> str:
        return f"Adopted({self.order!r})"


class Absent:
    """It never took effect: two complete reads after the horizon do not hold it. Nothing is re-sent; that is yours."""

    __slots__ = ("reads",)

    def __init__(self, reads: tuple[CompleteRead, CompleteRead]) -> None:
        self.reads: tuple[CompleteRead, CompleteRead] = reads

    def __repr__(self) -> str:
        return f"Absent(proved at {self.reads[1].started:%Y-%m-%d %H:%M:%S})"


class Ambiguous(Generic[RowT]):
    """Several orders fit, or one order fits several lost requests: a person must decide."""

    __slots__ = ("rows",)

    def __init__(self, rows: tuple[RowT, ...]) -> None:
        self.rows: tuple[RowT, ...] = rows

    def __repr__(self) -> str:
        return f"Ambiguous({', '.join(str(row.order_id) for row in self.rows)})"


class Unresolved:
    """The time ran out before the evidence was good enough. The order may be at the exchange; ask again."""

    __slots__ = ("reason",)

    def __init__(self, reason: str) -> None:
        self.reason: str = reason

    def __repr__(self) -> str:
        return f"Unresolved({self.reason})"


Resolution = Adopted[OrderT] | Absent | Ambiguous[RowT] | Unresolved
"""What became of it."""


class OrderList(ABC, Generic[OrderT, RowT]):
    """One of KIS' lists of orders, as evidence: what an order looks like there, and how the list is read."""

    kind: OrderKind
    title: str
    """What is in it, for the sentence that refuses anything else."""
    verb: str
    """What resolves with it."""

    def __init__(self, context: Context) -> None:
        self.context: Context = context
        self.ledger: OrderLedger = context.ledger.among(self.kind)

    def lost(self, error: KisOrderUncertainError) -> Lost:
        """What was asked. What cannot be told from other orders is refused: a search that cannot find it would say
        that it is not there.

        Raises:
            KisValidationError: it is no order that this list would hold.
        """
        if not isinstance(error, KisOrderUncertainError):  # pyright: ignore[reportUnnecessaryIsInstance]
            raise KisValidationError(f"What can be resolved is a KisOrderUncertainError, not {error!r}.")
        found = self.look(error)
        if found is None:
            raise KisValidationError(
                f"The error carries no {self.title}, nor a change of one: this list could not prove anything about it. "
                f"{self._elsewhere(error)}"
            )
        return found

    def look(self, error: KisOrderUncertainError) -> Lost | None:
        """The same; None for what this list would not hold."""
        try:
            return self._asked(error, {name.upper(): value.strip() for name, value in error.request.items()})
        except (KeyError, ValueError, InvalidOperation):
            return None

    def _elsewhere(self, error: KisOrderUncertainError) -> str:
        """What to do with an error that is none of this list's."""
        return "account.resolve(error) says whose it is."

    def fits(self, lost: Lost, row: RowT) -> bool:
        """Whether a row may be what the POST left behind."""
        return fits(lost, row) and (lost.original is not None or self._same(lost, row))

    @abstractmethod
    def read(self, first: date, last: date, symbol: str, lost: Lost) -> Listing[RowT]:
        """Every row of these Korean days; of one symbol alone, unless it is blank, where KIS itself selects."""

    @abstractmethod
    def adopt(self, lost: Lost, row: RowT, rows: Sequence[RowT]) -> OrderT:
        """The order of a row; of a modification or cancellation the order that it changed, as it is now."""

    @abstractmethod
    def _asked(self, error: KisOrderUncertainError, asked: Mapping[str, str]) -> Lost | None:
        """What was asked, from the request with names in capital letters; None if the TR is none of its own."""

    def _same(self, lost: Lost, row: RowT) -> bool:
        """Whether they agree in what only this list says."""
        return row.symbol == lost.symbol

    def _changed(self, error: KisOrderUncertainError, asked: Mapping[str, str]) -> Lost:
        return Lost(error, original=int(asked["ORGN_ODNO"]), cancels=asked["RVSE_CNCL_DVSN_CD"] == "02")


def changed_by(lost: Lost, row: RowT, rows: Sequence[RowT]) -> RowT:
    """The row of the order that a modification or cancellation changed; of an order its own."""
    before = (other for other in rows if other.order_id.number == lost.original and other.time <= row.time)
    return max(before, key=lambda other: other.time, default=row)  # numbers start anew each day


def variant_of(endpoint: Endpoint[Any], tr_id: str) -> str | None:
    """Which variant of an endpoint a TR is; None if it is not its TR."""
    return next((variant for variant, trs in endpoint.trs.items() if tr_id in trs), None)


def resolve(
    orders: OrderList[OrderT, RowT], error: KisOrderUncertainError, timeout: float, settle: float
) -> Adopted[OrderT] | Absent | Ambiguous[RowT] | Unresolved:
    """Look for evidence of what became of an order, a modification or a cancellation, in the list that would hold it.

    A row is ours if it agrees in everything that the list says, was in no read before the request, and its time is not
    before the request's. One such row is adopted. That there is none is said only after two complete reads that both
    started after the horizon.
    """
    lost, ledger, clock = orders.lost(error), orders.ledger, orders.context.clock
    if ledger.of_another(error):
        raise KisValidationError("The order was another account's: ask that account to resolve it.")
    ledger.doubt(error)
    began = clock.monotonic()
    proofs: list[CompleteRead] = []
    reason = "no read was complete"
    while True:
        ended = ledger.ended(error)  # by the steady clock: the other one may have been set meanwhile
        waited = ended is None or clock.monotonic() - ended >= settle
        read, rows = _read(orders, lost)
        if not isinstance(read, CompleteRead):
            reason = read.reason
        else:
            found = [row for row in rows if orders.fits(lost, row) and ledger.claimable(row.order_id, error)]
            if len(found) > 1 or (found and _wanted_by_others(orders, error, found[0])):
                return Ambiguous(tuple(found))
            if found:
                ledger.own(found[0].order_id, found[0].symbol, orders.context.now(), claimed_by=error)
                ledger.settle(error)
                return Adopted(orders.adopt(lost, found[0], rows))
            if waited and read.started >= horizon(error, settle):
                proofs.append(read)
                if len(proofs) == 2:
                    ledger.settle(error)
                    return Absent((proofs[0], proofs[1]))
            else:
                reason = "the horizon is not reached yet"
        pause = _pause(orders.context, error, settle)
        if clock.monotonic() - began + pause > timeout:
            return Unresolved(f"Nothing is proved after {timeout:g} s: {reason}.")
        clock.sleep(pause)


def _pause(context: Context, error: KisOrderUncertainError, settle: float) -> float:
    """Until the next read: often enough to find the order soon, and not before the horizon once it is near."""
    left = (horizon(error, settle) - context.now()).total_seconds()
    return min(_PAUSE, left) if left > 0 else min(_PAUSE, max(settle / 12, 0.05))


def _wanted_by_others(orders: OrderList[OrderT, RowT], error: KisOrderUncertainError, row: RowT) -> bool:
    for other in orders.ledger.doubts():
        try:
            if other is not error and orders.fits(orders.lost(other), row):
                return True
        except KisValidationError:
            continue
    return False


def read_completely(orders: OrderList[OrderT, RowT], error: KisOrderUncertainError) -> OrdersRead:
    """Read the orders of the day of a lost request: every page, every row proved before among them.

    Around midnight it is two days: KIS' clock may differ, and the order may arrive as late as the horizon.
    """
    return _read(orders, orders.lost(error))[0]


def _read(orders: OrderList[OrderT, RowT], lost: Lost) -> tuple[OrdersRead, Sequence[RowT]]:
    started, error = orders.context.now(), lost.error
    first = earliest(error).date()
    last = max(first, min(horizon(error, SETTLE).astimezone(KST).date(), started.date()))
    days = [first + timedelta(days=n) for n in range((last - first).days + 1)]

    def known(of: str | None) -> list[OrderId]:
        return [order_id for day in days for order_id in orders.ledger.proved(day, of)]

    symbol = lost.symbol
    proved = known(symbol or None)
    if not proved and (others := known(None)):  # a filter that nothing known passes could not show a stale list
        symbol, proved = "", others
    try:
        rows, complete = orders.read(first, last, symbol, lost)
    except (KisNetworkError, KisAPIError, KisParseError) as failure:
        return FailedRead(f"the read failed: {failure}"), ()
    if not complete:
        return PartialRead(rows, "the list was cut off before its last page"), rows
    there = {(row.order_id.date, row.order_id.number) for row in rows}
    missing = [order_id for order_id in proved if (order_id.date, order_id.number) not in there]
    if missing:
        return PartialRead(rows, f"the list is stale: it lacks {missing[0]}"), rows
    return CompleteRead(rows, started), rows
