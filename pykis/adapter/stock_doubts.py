"""Orders for Korean stocks whose answer never came: what they look like in KIS' list."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from datetime import date
from decimal import Decimal

from ..errors import KisOrderUncertainError, KisValidationError
from ..market.divisions import by_code
from .evidence import Lost
from .ledger import OrderKind
from .listing import Listing
from .order import Order
from .order_rows import OrderRow, read_orders
from .resolve import OrderList, changed_by, variant_of
from .symbols import same_symbol

__all__ = ["StockOrders"]


class StockOrders(OrderList[Order, OrderRow]):
    """The day's orders for stocks (주식일별주문체결조회, TTTC0081R)."""

    kind: OrderKind = "stock"
    title: str = "order of domestic stocks for cash"
    verb: str = "account.resolve"

    def read(self, first: date, last: date, symbol: str, lost: Lost) -> Listing[OrderRow]:
        read = read_orders(self.context, first, last, symbol=symbol, lane="reconcile")
        return Listing(read.rows, read.complete)

    def adopt(self, lost: Lost, row: OrderRow, rows: Sequence[OrderRow]) -> Order:
        return Order.from_row(self.context, changed_by(lost, row, rows)).follow(rows)

    def _asked(self, error: KisOrderUncertainError, asked: Mapping[str, str]) -> Lost | None:
        from ..api.domestic_stock import order_account as api  # the generated layer, on first touch

        if variant_of(api.ORDER_RVSECNCL, error.tr_id) is not None:
            return self._changed(error, asked)
        side = variant_of(api.ORDER_CASH, error.tr_id)
        if side is None:
            return None
        code, price = asked["ORD_DVSN"], Decimal(asked["ORD_UNPR"] or 0)
        return Lost(
            error,
            asked["PDNO"],
            "sell" if side == "sell" else "buy",
            int(asked["ORD_QTY"]),
            price if _priced(code) else None,
            code,
        )

    def _elsewhere(self, error: KisOrderUncertainError) -> str:
        from .bond_doubts import BondOrderList  # here: whoever trades Korean stocks alone needs none of them
        from .contract_doubts import ContractOrderList
        from .overseas_doubts import OverseasOrderList
        from .reserved_doubts import OverseasReservedList
        from .stock_reservations import StockReservedList

        kinds = (OverseasOrderList, OverseasReservedList, StockReservedList, ContractOrderList, BondOrderList)
        for kind in kinds:
            if kind(self.context).look(error) is not None:
                return f"It is for {kind.verb}(error)."
        return "Look at the account by hand."

    def _same(self, lost: Lost, row: OrderRow) -> bool:
        return same_symbol(row.symbol, lost.symbol) and row.division_code == lost.division


def _priced(code: str) -> bool:
    try:
        return by_code(code).priced
    except KisValidationError:
        return True
