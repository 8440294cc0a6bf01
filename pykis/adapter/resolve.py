"""Finding out what became of an order whose answer never came (ORDERS, section 3). Never sends anything again."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import timedelta

from ..clock import KST
from ..errors import KisAPIError, KisNetworkError, KisOrderUncertainError, KisParseError, KisValidationError
from ..kinds import OrderId
from .context import Context, Scoped
from .evidence import CompleteRead, FailedRead, Lost, OrdersRead, PartialRead, earliest, fits, horizon, not_ours
from .order import Order
from .order_rows import OrderRow, read_orders

__all__ = ["Absent", "Adopted", "Ambiguous", "Resolution", "Resolving", "Unresolved", "read_completely"]

SETTLE = 60.0
"""Seconds after the end of the POST from which a read may prove absence: the horizon H."""
_PAUSE = 5.0


class Adopted:
    """It is at the broker: this order."""

    __slots__ = ("order",)

    def __init__(self, order: Order) -> None:
        self.order: Order = order

    def __repr__(self) -> str:
        return f"Adopted({self.order!r})"


class Absent:
    """It never took effect: two complete reads after the horizon do not hold it. Nothing is re-sent; that is yours."""

    __slots__ = ("reads",)

    def __init__(self, reads: tuple[CompleteRead, CompleteRead]) -> None:
        self.reads: tuple[CompleteRead, CompleteRead] = reads

    def __repr__(self) -> str:
        return f"Absent(proved at {self.reads[1].started:%Y-%m-%d %H:%M:%S})"


class Ambiguous:
    """Several orders fit, or one order fits several lost requests: a person must decide."""

    __slots__ = ("rows",)

    def __init__(self, rows: tuple[OrderRow, ...]) -> None:
        self.rows: tuple[OrderRow, ...] = rows

    def __repr__(self) -> str:
        return f"Ambiguous({', '.join(str(row.order_id) for row in self.rows)})"


class Unresolved:
    """The time ran out before the evidence was good enough. The order may be at the exchange; ask again."""

    __slots__ = ("reason",)

    def __init__(self, reason: str) -> None:
        self.reason: str = reason

    def __repr__(self) -> str:
        return f"Unresolved({self.reason})"


Resolution = Adopted | Absent | Ambiguous | Unresolved
"""What became of it."""


class Resolving(Scoped):
    """Ends the uncertainty of an order by evidence."""

    def resolve(self, error: KisOrderUncertainError, timeout: float = 180.0, *, settle: float = SETTLE) -> Resolution:
        """Look for evidence of what became of an order, a modification or a cancellation (TTTC0081R).

        A row of the day's orders is ours if symbol, side, quantity, price and division agree, it was in no read before
        the request, and its time is not before the request's. One such row is adopted. That there is none is said only
        after two complete reads that both started after the horizon. Nothing is ever sent again, and asking twice
        answers the same.

        Args:
            error: what the order raised.
            timeout: seconds after which it gives up; the horizon alone takes a minute and more.
            settle: seconds from the end of the request to the horizon; less than 60 is for tests.

        Returns:
            `Adopted` with the order, `Absent`, `Ambiguous` with the rows, or `Unresolved` if the time ran out.

        Raises:
            KisValidationError: the error carries no order of domestic stocks for cash, or is another account's.
        """
        lost = _lost(error)
        if self.context.ledger.of_another(error):
            raise KisValidationError("The order was another account's: ask that account to resolve it.")
        self.context.ledger.doubt(error)
        clock = self.context.clock
        began = clock.monotonic()
        proofs: list[CompleteRead] = []
        reason = "no read was complete"
        while True:
            waited = self._waited(error, settle)
            read = read_completely(self.context, error, lost.symbol)
            if isinstance(read, FailedRead):
                reason = read.reason
            else:
                found = self._candidates(lost, read.rows)
                ambiguous = len(found) > 1 or (found and self._wanted_by_others(lost, found[0]))
                if isinstance(read, PartialRead):
                    reason = read.reason
                elif ambiguous:
                    return Ambiguous(tuple(found))
                elif found:
                    return Adopted(self._adopt(lost, found[0], read.rows))
                elif waited and read.started >= horizon(error, settle):
                    proofs.append(read)
                    if len(proofs) == 2:
                        self.context.ledger.settle(error)
                        return Absent((proofs[0], proofs[1]))
                else:
                    reason = "the horizon is not reached yet"
            pause = self._pause(error, settle)
            if clock.monotonic() - began + pause > timeout:
                return Unresolved(f"Nothing is proved after {timeout:g} s: {reason}.")
            clock.sleep(pause)

    def _waited(self, error: KisOrderUncertainError, settle: float) -> bool:
        """Whether the horizon is past by the steady clock too: the other one may have been set meanwhile."""
        ended = self.context.ledger.ended(error)
        return ended is None or self.context.clock.monotonic() - ended >= settle

    def _pause(self, error: KisOrderUncertainError, settle: float) -> float:
        """Until the next read: often enough to find the order soon, and not before the horizon once it is near."""
        left = (horizon(error, settle) - self.context.now()).total_seconds()
        return min(_PAUSE, left) if left > 0 else min(_PAUSE, max(settle / 12, 0.05))

    def _candidates(self, lost: Lost, rows: Sequence[OrderRow]) -> list[OrderRow]:
        ledger = self.context.ledger
        return [row for row in rows if fits(lost, row) and ledger.claimable(row.order_id, lost.error)]

    def _wanted_by_others(self, lost: Lost, row: OrderRow) -> bool:
        for other in self.context.ledger.doubts():
            if other is lost.error:
                continue
            try:
                if fits(_lost(other), row):
                    return True
            except KisValidationError:
                continue
        return False

    def _adopt(self, lost: Lost, row: OrderRow, rows: Sequence[OrderRow]) -> Order:
        """The order of a row; of a modification or cancellation the order that it changed, as it is now."""
        self.context.ledger.own(row.order_id, row.symbol, self.context.now(), claimed_by=lost.error)
        self.context.ledger.settle(lost.error)
        original = next((other for other in rows if other.number == lost.original and other.date == row.date), row)
        return Order.from_row(self.context, original).follow(rows)


def read_completely(context: Context, error: KisOrderUncertainError, symbol: str = "") -> OrdersRead:
    """Read the orders of the day of a lost request: every page, every row proved before among them.

    Around midnight it is two days: KIS' clock may differ, and the order may arrive as late as the horizon.
    """
    started = context.now()
    first = earliest(error).date()
    last = max(first, min(horizon(error, SETTLE).astimezone(KST).date(), started.date()))
    days = [first + timedelta(days=n) for n in range((last - first).days + 1)]

    def known(of: str | None) -> list[OrderId]:
        return [order_id for day in days for order_id in context.ledger.proved(day, of)]

    proved = known(symbol or None)
    if not proved and (others := known(None)):  # a filter that nothing known passes could not show a stale list
        symbol, proved = "", others
    try:
        read = read_orders(context, first, last, symbol=symbol, lane="reconcile")
    except (KisNetworkError, KisAPIError, KisParseError) as failure:
        return FailedRead(f"the read failed: {failure}")
    if not read.complete:
        return PartialRead(read.rows, "the list was cut off before its last page")
    there = {(row.date, row.number) for row in read.rows}
    missing = [order_id for order_id in proved if (order_id.date, order_id.number) not in there]
    if missing:
        return PartialRead(read.rows, f"the list is stale: it lacks {missing[0]}")
    return CompleteRead(read.rows, started)


def _lost(error: KisOrderUncertainError) -> Lost:
    """What was asked, by the endpoint that the TR belongs to."""
    from ..api.domestic_stock.order_account import ORDER_CASH, ORDER_RVSECNCL  # the generated layer, on first touch

    for variant, trs in ORDER_CASH.trs.items():
        if error.tr_id in trs:
            return Lost.of(error, "sell" if variant == "sell" else "buy")
    if any(error.tr_id in trs for trs in ORDER_RVSECNCL.trs.values()):
        return Lost.of(error, None)
    raise not_ours()
