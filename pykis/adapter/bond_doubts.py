"""Orders for bonds whose answer never came: what they look like in KIS' list."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from datetime import date
from decimal import Decimal

from ..errors import KisOrderUncertainError
from .bond_order import BondOrder
from .bond_rows import BondOrderRow, is_bond, read_bond_orders
from .context import Scoped
from .evidence import Lost
from .ledger import SETTLE, OrderKind
from .listing import Listing
from .resolve import OrderList, Resolution, changed_by, resolve, variant_of

__all__ = ["BondOrderList", "BondResolving"]


class BondOrderList(OrderList[BondOrder, BondOrderRow]):
    """The orders for bonds (장내채권 주문체결내역, CTSC8013R)."""

    kind: OrderKind = "bond"
    title: str = "order for a bond"
    verb: str = "account.bonds.resolve"

    def read(self, first: date, last: date, symbol: str, lost: Lost) -> Listing[BondOrderRow]:
        return read_bond_orders(self.context, first, last, lane="reconcile")

    def adopt(self, lost: Lost, row: BondOrderRow, rows: Sequence[BondOrderRow]) -> BondOrder:
        return BondOrder.from_row(self.context, changed_by(lost, row, rows)).follow(rows)

    def _asked(self, error: KisOrderUncertainError, asked: Mapping[str, str]) -> Lost | None:
        from ..api.domestic_bond import order_account as api  # the generated layer, on first touch

        if variant_of(api.ORDER_RVSECNCL, error.tr_id) is not None:
            return self._changed(error, asked)
        buys = variant_of(api.BUY, error.tr_id) is not None
        if not buys and variant_of(api.SELL, error.tr_id) is None:
            return None
        price = Decimal(asked["BOND_ORD_UNPR"])
        return Lost(error, asked["PDNO"], "buy" if buys else "sell", int(asked["ORD_QTY2"]), price)

    def _same(self, lost: Lost, row: BondOrderRow) -> bool:
        return super()._same(lost, row) or not is_bond(row.symbol)  # a form that is new to us contradicts nothing


class BondResolving(Scoped):
    """Ends the uncertainty of an order for a bond by evidence."""

    def resolve(
        self, error: KisOrderUncertainError, timeout: float = 180.0, *, settle: float = SETTLE
    ) -> Resolution[BondOrder, BondOrderRow]:
        """Look for evidence of what became of an order for a bond, its modification or its cancellation (장내채권
        주문체결내역, CTSC8013R). Sends nothing.

        A row is ours if symbol, side, quantity and price agree. The rest is as in `Account.resolve`, which explains
        arguments and answers.

        Raises:
            KisValidationError: the error carries no order for a bond, or is another account's.
        """
        return resolve(BondOrderList(self.context), error, timeout, settle)
