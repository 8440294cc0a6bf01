"""Orders for futures and options whose answer never came: what they look like in KIS' list."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from datetime import date
from decimal import Decimal

from ..errors import KisOrderUncertainError
from .context import Scoped
from .contract_check import division_of_type
from .contract_order import ContractOrder
from .contract_rows import ContractOrderRow, read_contract_orders
from .evidence import Lost
from .ledger import SETTLE, OrderKind
from .listing import Listing
from .resolve import OrderList, Resolution, changed_by, resolve, variant_of

__all__ = ["ContractOrderList", "ContractResolving"]


class ContractOrderList(OrderList[ContractOrder, ContractOrderRow]):
    """The orders for contracts (선물옵션 주문체결내역조회, TTTO5201R). It does not say IOC and FOK."""

    kind: OrderKind = "contract"
    title: str = "order for a future or an option"
    verb: str = "account.derivatives.resolve"

    def read(self, first: date, last: date, symbol: str, lost: Lost) -> Listing[ContractOrderRow]:
        return read_contract_orders(self.context, first, last, symbol=symbol, lane="reconcile")

    def adopt(self, lost: Lost, row: ContractOrderRow, rows: Sequence[ContractOrderRow]) -> ContractOrder:
        return ContractOrder.from_row(self.context, changed_by(lost, row, rows)).follow(rows)

    def _asked(self, error: KisOrderUncertainError, asked: Mapping[str, str]) -> Lost | None:
        from ..api.domestic_futureoption import order_account as api  # the generated layer, on first touch

        if variant_of(api.ORDER_RVSECNCL, error.tr_id) == "day":
            return self._changed(error, asked)
        if variant_of(api.ORDER, error.tr_id) != "day":  # those of the night are in another list
            return None
        return Lost(
            error,
            asked["SHTN_PDNO"],
            "sell" if asked["SLL_BUY_DVSN_CD"] == "01" else "buy",
            int(asked["ORD_QTY"]),
            Decimal(asked["UNIT_PRICE"] or 0) or None,
            asked["NMPR_TYPE_CD"],
        )

    def _elsewhere(self, error: KisOrderUncertainError) -> str:
        from ..api.domestic_futureoption import order_account as api

        if "night" in (variant_of(api.ORDER, error.tr_id), variant_of(api.ORDER_RVSECNCL, error.tr_id)):
            return "Orders of the night (야간) are looked for by hand: account.derivatives.night.orders()."
        return super()._elsewhere(error)

    def _same(self, lost: Lost, row: ContractOrderRow) -> bool:
        known = row.division is not None  # a type that is new to us contradicts nothing
        return super()._same(lost, row) and (not known or row.division == division_of_type(lost.division))


class ContractResolving(Scoped):
    """Ends the uncertainty of an order for a future or an option by evidence."""

    def resolve(
        self, error: KisOrderUncertainError, timeout: float = 180.0, *, settle: float = SETTLE
    ) -> Resolution[ContractOrder, ContractOrderRow]:
        """Look for evidence of what became of an order for a future or an option, its modification or its cancellation
        (선물옵션 주문체결내역조회, TTTO5201R). Sends nothing.

        A row is ours if symbol, side, quantity, price and type agree; KIS' list does not say IOC and FOK. The rest is
        as in `Account.resolve`, which explains arguments and answers.

        Raises:
            KisValidationError: the error carries no order for a future or an option, or is another account's.
        """
        return resolve(ContractOrderList(self.context), error, timeout, settle)
