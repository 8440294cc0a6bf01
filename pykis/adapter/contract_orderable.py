"""The verbs that spend money on futures and options: buy and sell, and how much can be ordered."""

from __future__ import annotations

from decimal import Decimal
from typing import TYPE_CHECKING

from ..kinds import Side, TimeInForce
from .contract_check import ContractOrderType
from .contract_context import ContractScoped
from .contract_order import ContractOrder
from .contract_placing import place_contract_order

if TYPE_CHECKING:
    from .contract_amounts import ContractOrderableQty

__all__ = ["ContractOrderable"]


class ContractOrderable(ContractScoped):
    """Orders for one contract (선물옵션 주문, TTTO1101U).

    KIS trades them under accounts of the product 03 (계좌상품코드): the credentials' account must be one.

    What KIS would refuse is refused before anything is sent, as far as it is known. Every verb may raise

    - `KisValidationError`: the order is wrong; the sentence says what would be right.
    - `KisUnsupportedError`: KIS has no such order.
    - `KisAPIError`: KIS refused it: `KisInsufficientFundsError`, `KisMarketClosedError`, ...
    - `KisOrderUncertainError`: it left and nothing proves what became of it. Do not send it again:
      ``account.derivatives.resolve(error)``.
    """

    def buy(
        self,
        *,
        qty: int,
        price: Decimal | int | float | str | None = None,
        order_type: ContractOrderType = "limit",
        time_in_force: TimeInForce = "day",
    ) -> ContractOrder:
        """Buy: open a long position, or close a short one (매수, 선물옵션 주문, TTTO1101U; 야간 STTN1101U). Spends
        money.

        Args:
            qty: contracts (계약), at least 1.
            price: points, or won for what stands on a stock; None for types that take none.
            order_type: limit, market, conditional (조건부지정가) or best (최유리지정가).
            time_in_force: day, ioc or fok; a conditional order is for the day.

        Raises:
            KisValidationError: the order is wrong, nothing was sent; the sentence says what would be right.
            KisUnsupportedError: KIS has no such order; nothing was sent.
            KisAPIError: KIS refused it.
            KisOrderUncertainError: it left and nothing proves what became of it.
        """
        return self._place("buy", qty, price, order_type, time_in_force)

    def sell(
        self,
        *,
        qty: int,
        price: Decimal | int | float | str | None = None,
        order_type: ContractOrderType = "limit",
        time_in_force: TimeInForce = "day",
    ) -> ContractOrder:
        """Sell: close a long position, or open a short one (매도, 선물옵션 주문, TTTO1101U).

        Arguments and errors are those of `buy`.
        """
        return self._place("sell", qty, price, order_type, time_in_force)

    def orderable(
        self,
        side: Side = "buy",
        *,
        price: Decimal | int | float | str | None = None,
        order_type: ContractOrderType | None = None,
        time_in_force: TimeInForce = "day",
    ) -> ContractOrderableQty:
        """How many contracts can be ordered (선물옵션 주문가능, TTTO5105R).

        Args:
            side: buy or sell.
            price: points or won; without it KIS reckons with the last price of an option that is bought, else with the
                base price.
            order_type: as in `buy`; limit with a price, market without one.
            time_in_force: as in `buy`.

        Raises:
            KisValidationError: that is no such order.
            KisConfigurationError: no account number is set.
            KisAPIError: KIS refuses it.
            KisNetworkError: no usable answer, also after repeats.
        """
        from .contract_amounts import read_contract_orderable

        return read_contract_orderable(self.context, self.symbol, side, price, order_type, time_in_force, self.session)

    def _place(
        self,
        side: Side,
        qty: int,
        price: Decimal | int | float | str | None,
        order_type: ContractOrderType,
        time_in_force: TimeInForce,
    ) -> ContractOrder:
        context = self.context
        placed = place_contract_order(
            context,
            self.symbol,
            side,
            qty=qty,
            price=price,
            order_type=order_type,
            time_in_force=time_in_force,
            session=self.session,
        )
        return ContractOrder(
            context,
            placed.order_id,
            symbol=self.symbol,
            side=side,
            qty=placed.checked.qty,
            price=placed.checked.price,
            time=placed.time,
            division=placed.checked.division,
            session=self.session,
        )
