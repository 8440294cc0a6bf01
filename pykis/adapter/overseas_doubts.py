"""An overseas order whose answer never came: which orders of the list may be it. Sends nothing, and proves nothing."""

from __future__ import annotations

import datetime as dt
from decimal import Decimal, InvalidOperation

from ..clock import KST
from ..errors import KisOrderUncertainError, KisValidationError
from ..kinds import Side
from .context import Scoped
from .evidence import earliest
from .overseas_order import OverseasOrder
from .overseas_rows import OverseasOrderRow, listing_days, read_overseas_orders
from .tables import Table

__all__ = ["OverseasDoubts"]


class OverseasDoubts(Scoped):
    """Help for a person who must find out what became of an overseas order."""

    def candidates(self, error: KisOrderUncertainError) -> Table[OverseasOrder]:
        """The orders that may be what an uncertain order, modification or cancellation left behind (해외주식
        주문체결내역, TTTS3035R): what was asked for, not older than the request.

        An empty list proves nothing: KIS' lists lag, and an order may arrive as late as a minute after it was sent.
        Look again before ordering anew.

        Args:
            error: what the order raised.

        Raises:
            KisValidationError: it was no overseas order, or a reserved one: see `reservations`.
            KisAPIError: KIS refuses the list.
            KisNetworkError: no usable answer, also after repeats.
        """
        side, asked = _side(error), error.request
        sent_on = error.sent_at.astimezone(KST).date()
        first, last = listing_days(self.context, sent_on - dt.timedelta(days=1), None)
        rows = read_overseas_orders(self.context, first, last)
        return Table(
            OverseasOrder.from_row(self.context, row) for row in rows if _fits(row, side, asked, earliest(error))
        )


def _side(error: KisOrderUncertainError) -> Side | None:
    """What the TR does; None of modifications and cancellations."""
    from ..api.overseas_stock import order_account as api  # the generated layer, on first touch

    for endpoint in (api.ORDER, api.DAYTIME_ORDER):
        for variant, trs in endpoint.trs.items():
            if error.tr_id in trs:
                return "sell" if variant.startswith("sell") else "buy"
    if any(
        error.tr_id in trs
        for endpoint in (api.ORDER_RVSECNCL, api.DAYTIME_ORDER_RVSECNCL)
        for trs in endpoint.trs.values()
    ):
        return None
    raise KisValidationError(
        "The error carries no overseas order: account.resolve is for Korean ones, account.overseas.reservations() "
        "lists reserved ones."
    )


def _fits(row: OverseasOrderRow, side: Side | None, asked: dict[str, str], since: dt.datetime) -> bool:
    if row.symbol != asked.get("PDNO") or row.time < since:
        return False
    try:
        if side is None:
            wanted = "cancel" if asked["RVSE_CNCL_DVSN_CD"] == "02" else "modify"
            return row.action == wanted and row.original == int(asked["ORGN_ODNO"])
        price, qty = Decimal(asked["OVRS_ORD_UNPR"]), int(asked["ORD_QTY"])
    except (KeyError, ValueError, InvalidOperation):
        raise KisValidationError("The error does not carry what was asked for.") from None
    return row.action == "new" and row.side == side and row.qty == qty and price in (0, row.price)
