"""The bonds of an account: what is held, lists of orders, doubts."""

from __future__ import annotations

import datetime as dt
from collections.abc import Callable
from decimal import Decimal, InvalidOperation

from ..clock import KST
from ..errors import KisOrderUncertainError, KisValidationError
from ..kinds import Side
from .blocks import rows_of, whole
from .bond_order import BondOrder
from .bond_rows import BondHolding, BondOrderRow, check_bond, read_bond_orders
from .context import Scoped
from .evidence import earliest
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
        rows = read_bond_orders(self.context, start, end, symbol=wanted, progress=progress)
        return Table(
            BondOrder.from_row(self.context, row) for row in rows if row.action != "cancel" and side in (None, row.side)
        )

    def pending_orders(self, *, symbol: str | None = None) -> Table[BondOrder]:
        """Today's orders of which something is left (장내채권 주문체결내역, CTSC8013R).

        Args:
            symbol: only this bond (표준코드).
        """
        return Table(order for order in self.orders(symbol=symbol) if order.remaining_qty > 0)

    def candidates(self, error: KisOrderUncertainError) -> Table[BondOrder]:
        """The orders that may be what an uncertain order, modification or cancellation left behind (장내채권
        주문체결내역, CTSC8013R): what was asked for, not older than the request. Sends nothing.

        An empty list proves nothing: KIS' lists lag, and an order may arrive as late as a minute after it was sent.
        Look again before ordering anew.

        Args:
            error: what the order raised.

        Raises:
            KisValidationError: it was no order for a bond.
        """
        from ..api.domestic_bond import order_account as api  # the generated layer, on first touch

        sides: dict[str, Side] = {api.BUY.trs[""][0]: "buy", api.SELL.trs[""][0]: "sell"}
        if error.tr_id not in (*sides, api.ORDER_RVSECNCL.trs[""][0]):
            raise KisValidationError("The error carries no order for a bond.")
        day, since, side = error.sent_at.astimezone(KST).date(), earliest(error), sides.get(error.tr_id)
        rows = read_bond_orders(self.context, day, max(day, self.context.today()))
        return Table(
            BondOrder.from_row(self.context, row)
            for row in rows
            if row.time >= since and _fits(row, error.request, side)
        )


def _fits(row: BondOrderRow, asked: dict[str, str], side: Side | None) -> bool:
    try:
        if side is None:
            wanted = "cancel" if asked["RVSE_CNCL_DVSN_CD"] == "02" else "modify"
            return (row.action, row.original) == (wanted, int(asked["ORGN_ODNO"]))
        price, qty, symbol = Decimal(asked["BOND_ORD_UNPR"]), int(asked["ORD_QTY2"]), asked["PDNO"]
    except (KeyError, ValueError, InvalidOperation):
        raise KisValidationError("The error does not carry what was asked for.") from None
    return (row.action, row.symbol, row.side, row.qty, row.price) == ("new", symbol, side, qty, price)
