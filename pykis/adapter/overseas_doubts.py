"""Overseas orders whose answer never came: what they look like in KIS' list."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from datetime import date, timedelta
from decimal import Decimal

from ..errors import KisOrderUncertainError
from ..market.overseas import by_order_code
from .context import Scoped
from .evidence import Lost
from .ledger import SETTLE, OrderKind
from .listing import Listing
from .overseas_order import OverseasOrder
from .overseas_rows import OverseasOrderRow, read_overseas_orders
from .resolve import OrderList, Resolution, changed_by, resolve, variant_of

__all__ = ["OverseasOrderList", "OverseasResolving"]

_DAY = timedelta(days=1)


class OverseasOrderList(OrderList[OverseasOrder, OverseasOrderRow]):
    """The orders abroad (해외주식 주문체결내역, TTTS3035R). It says nothing of the type of an order."""

    kind: OrderKind = "overseas"
    title: str = "overseas order"
    verb: str = "account.overseas.resolve"

    def read(self, first: date, last: date, symbol: str, lost: Lost) -> Listing[OverseasOrderRow]:
        # It goes by the day of the exchange, which may be the one before the Korean day.
        return read_overseas_orders(self.context, first - _DAY, last, symbol=symbol, lane="reconcile")

    def adopt(self, lost: Lost, row: OverseasOrderRow, rows: Sequence[OverseasOrderRow]) -> OverseasOrder:
        from ..api.overseas_stock import order_account as api

        daytime = (api.DAYTIME_ORDER, api.DAYTIME_ORDER_RVSECNCL)
        by_day = any(variant_of(endpoint, lost.error.tr_id) is not None for endpoint in daytime)
        first = changed_by(lost, row, rows)
        return OverseasOrder.from_row(self.context, first, "day" if by_day else "regular").follow(rows)

    def _asked(self, error: KisOrderUncertainError, asked: Mapping[str, str]) -> Lost | None:
        from ..api.overseas_stock import order_account as api  # the generated layer, on first touch

        changes = (api.ORDER_RVSECNCL, api.DAYTIME_ORDER_RVSECNCL)
        if any(variant_of(endpoint, error.tr_id) is not None for endpoint in changes):
            return self._changed(error, asked)
        for endpoint in (api.ORDER, api.DAYTIME_ORDER):
            variant = variant_of(endpoint, error.tr_id)
            if variant is not None:
                return Lost(
                    error,
                    asked["PDNO"],
                    "sell" if variant.startswith("sell") else "buy",
                    int(asked["ORD_QTY"]),
                    Decimal(asked["OVRS_ORD_UNPR"] or 0) or None,
                    asked["OVRS_EXCG_CD"],
                )
        return None

    def _same(self, lost: Lost, row: OverseasOrderRow) -> bool:
        asked = by_order_code(lost.division)
        return super()._same(lost, row) and (asked is None or asked.country == row.place.country)


class OverseasResolving(Scoped):
    """Ends the uncertainty of an overseas order by evidence."""

    def resolve(
        self, error: KisOrderUncertainError, timeout: float = 180.0, *, settle: float = SETTLE
    ) -> Resolution[OverseasOrder, OverseasOrderRow]:
        """Look for evidence of what became of an overseas order, its modification or its cancellation (해외주식
        주문체결내역, TTTS3035R). Sends nothing.

        A row is ours if symbol, country, side, quantity and price agree; KIS' list does not say the order type. The
        rest is as in `Account.resolve`, which explains arguments and answers.

        Raises:
            KisValidationError: the error carries no overseas order (a reserved one: `resolve_reserved`), or is another
                account's.
        """
        return resolve(OverseasOrderList(self.context), error, timeout, settle)
