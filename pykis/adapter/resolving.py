"""Ending the uncertainty of an order by evidence, as an account offers it."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ..errors import KisOrderUncertainError
from .context import Scoped
from .ledger import SETTLE

if TYPE_CHECKING:
    from .order import Order
    from .order_rows import OrderRow
    from .reserved_doubts import ReservedRow
    from .resolve import Resolution
    from .stock_reservations import StockReservation

__all__ = ["Resolving"]

# What it takes is imported when it is asked for: most orders are never in doubt.


class Resolving(Scoped):
    """Ends the uncertainty of an order by evidence."""

    def resolve(
        self, error: KisOrderUncertainError, timeout: float = 180.0, *, settle: float = SETTLE
    ) -> Resolution[Order, OrderRow]:
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
            KisValidationError: the error carries no order of domestic stocks for cash, or is another account's. What
                resolves others is said: `OverseasAccount.resolve`, `Derivatives.resolve`, `Bonds.resolve`.
        """
        from .resolve import resolve
        from .stock_doubts import StockOrders

        return resolve(StockOrders(self.context), error, timeout, settle)

    def resolve_reserved(
        self, error: KisOrderUncertainError, timeout: float = 180.0, *, settle: float = SETTLE
    ) -> Resolution[StockReservation, ReservedRow[StockReservation]]:
        """Look for evidence of what became of a reserved order for a Korean stock, or of its cancellation
        (주식예약주문조회, CTSC0004R). Sends nothing.

        A row is ours if symbol, side, quantity, price and division agree. The rest is as in `Account.resolve`, which
        explains arguments and answers.

        Raises:
            KisValidationError: the error carries no reserved order for a Korean stock, or is another account's.
        """
        from .resolve import resolve
        from .stock_reservations import StockReservedList

        return resolve(StockReservedList(self.context), error, timeout, settle)
