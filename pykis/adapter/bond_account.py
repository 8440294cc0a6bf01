"""The bonds of an account: what is held, lists of orders, doubts."""

from __future__ import annotations

import datetime as dt
from collections.abc import Callable

from ..errors import KisValidationError
from ..kinds import OrderId, Side
from .blocks import rows_of, whole
from .bond_order import BondOrder
from .bond_rows import BondHolding, check_bond, read_bond_orders
from .context import Scoped
from .listing import which_order
from .tables import Table

__all__ = ["BondOrders"]


class BondOrders(Scoped):
    """What an account does with bonds. Real accounts only.

    Every method asks KIS, waits for the rate limit and may raise `KisConfigurationError` (no account number is set),
    `KisUnsupportedError` (paper trading lacks it), `KisAPIError` (KIS refuses it), `KisNetworkError` (no usable answer,
    also after repeats) or `KisParseError` (the list was cut off; a part of it is never given).
    """

    def balance(self, *, symbol: str | None = None) -> Table[BondHolding]:
        """What is held, a row for each purchase (장내채권 잔고조회, CTSC8407R, all pages).

        Args:
            symbol: only this bond (표준코드).
        """
        pages = self.context.api.domestic_bond.inquire_balance_pages(
            inqr_cndt="01" if symbol else "00",
            pdno=check_bond(symbol) if symbol else "",
            cano=self.context.cano,
            acnt_prdt_cd=self.context.product,
        )
        rows: list[BondHolding] = []
        for answer in whole(pages):
            for raw in rows_of(answer, "output", "pdno"):
                row = BondHolding(raw, answer.tr_id)
                row.validate()
                rows.append(row)
        return Table(rows)

    def orders(
        self,
        start: dt.date | None = None,
        end: dt.date | None = None,
        *,
        symbol: str | None = None,
        side: Side | None = None,
        progress: Callable[[int], object] | None = None,
    ) -> Table[BondOrder]:
        """The orders of some days, a week at most, all pages, the oldest first (장내채권 주문체결내역, CTSC8013R).

        A modification stands next to the order that it replaced; cancellations are left out.

        Args:
            start: the first day (Asia/Seoul); today by default.
            end: the last day; today by default.
            symbol: only this bond (표준코드).
            side: only buy or sell.
            progress: told how many pages came.
        """
        if side not in (None, "buy", "sell"):
            raise KisValidationError(f"{side!r} is no side: use 'buy' or 'sell', or leave it out for both.")
        wanted = check_bond(symbol) if symbol else ""
        rows = read_bond_orders(self.context, start, end, symbol=wanted, progress=progress).rows
        return Table(
            BondOrder.from_row(self.context, row) for row in rows if row.action != "cancel" and side in (None, row.side)
        )

    def pending_orders(self, *, symbol: str | None = None) -> Table[BondOrder]:
        """Today's orders of which something is left (장내채권 주문체결내역, CTSC8013R).

        Args:
            symbol: only this bond (표준코드).
        """
        return Table(order for order in self.orders(symbol=symbol) if order.remaining_qty > 0)

    def order(self, order_id: OrderId | str | int) -> BondOrder:
        """An order whose object is gone, by its id, under its newest number (장내채권 주문체결내역, CTSC8013R).

        Args:
            order_id: an `OrderId`, its printed form, or a bare number of today.

        Raises:
            KisValidationError: there is none.
        """
        day, _, number = which_order(order_id)
        day = day or self.context.today()
        rows = read_bond_orders(self.context, day, day).rows
        for row in rows:
            if row.number == number:
                return BondOrder.from_row(self.context, row).follow(rows)
        raise KisValidationError(
            f"There is no order {order_id} for a bond in the list; KIS' lists lag by some seconds."
        )
