"""The verbs that spend money on bonds: buy and sell."""

from __future__ import annotations

import datetime as dt
from decimal import Decimal

from ..kinds import Side
from .blocks import block_of
from .bond_order import BondOrder
from .bond_placing import CheckedBond, place_bond_order
from .bond_rows import BondOrderableAmount
from .context import Scoped
from .contract_check import check_contract_price
from .sending import Placed

__all__ = ["BondOrderable"]


class BondOrderable(Scoped):
    """Limit orders for one bond (장내채권 매수주문, TTTC0952U; 매도주문, TTTC0958U). Real accounts only.

    Every verb may raise

    - `KisValidationError`: the order is wrong; the sentence says what would be right.
    - `KisUnsupportedError`: paper trading takes no orders for bonds.
    - `KisAPIError`: KIS refused it: `KisInsufficientFundsError`, `KisMarketClosedError`, ...
    - `KisOrderUncertainError`: it left and nothing proves what became of it. Do not send it again:
      ``account.bonds.resolve(error)``.
    """

    symbol: str

    def buy(
        self, *, qty: int, price: Decimal | int | float | str, small: bool = False, retail: bool = False
    ) -> BondOrder:
        """Buy (장내채권 매수주문, TTTC0952U). Spends money.

        Args:
            qty: 주문수량, as KIS counts it.
            price: won for 10,000 won of face value, two decimals at most.
            small: take part in the market of small amounts (소액시장참여).
            retail: the retail market (채권소매시장).

        Raises:
            KisValidationError: the order is wrong, nothing was sent; the sentence says what would be right.
            KisUnsupportedError: paper trading takes no orders for bonds; nothing was sent.
            KisAPIError: KIS refused it.
            KisOrderUncertainError: it left and nothing proves what became of it.
        """
        return self._made(
            "buy",
            place_bond_order(self.context, self.symbol, "buy", qty=qty, price=price, small=small, retail=retail),
        )

    def sell(
        self,
        *,
        qty: int,
        price: Decimal | int | float | str,
        small: bool = False,
        retail: bool = False,
        separate_tax: bool = False,
        bought_on: dt.date | None = None,
        sequence: str = "",
    ) -> BondOrder:
        """Sell (장내채권 매도주문, TTTC0958U). The other arguments and the errors are those of `buy`.

        Args:
            qty: 주문수량, as KIS counts it.
            price: won for 10,000 won of face value, two decimals at most.
            small: take part in the market of small amounts (소액시장참여).
            retail: the retail market (채권소매시장).
            separate_tax: 분리과세.
            bought_on: which purchase is sold (매수일자): `BondHolding.bought_on`.
            sequence: likewise (매수순번): `BondHolding.sequence`.
        """
        return self._made(
            "sell",
            place_bond_order(
                self.context,
                self.symbol,
                "sell",
                qty=qty,
                price=price,
                small=small,
                retail=retail,
                separate_tax=separate_tax,
                bought_on=bought_on,
                sequence=sequence,
            ),
        )

    def _made(self, side: Side, placed: Placed[CheckedBond]) -> BondOrder:
        return BondOrder(
            self.context,
            placed.order_id,
            symbol=self.symbol,
            side=side,
            qty=placed.checked.qty,
            price=placed.checked.price,
            time=placed.time,
        )

    def orderable_amount(self, *, price: Decimal | int | float | str) -> BondOrderableAmount:
        """How much of it can be bought at a price (장내채권 매수가능조회, TTTC8910R).

        Raises:
            KisValidationError: that is no price.
            KisUnsupportedError: paper trading lacks it.
            KisAPIError: KIS refuses it.
            KisNetworkError: no usable answer, also after repeats.
        """
        answer = self.context.api.domestic_bond.inquire_psbl_order(
            pdno=self.symbol,
            bond_ord_unpr=f"{check_contract_price(price):f}",
            cano=self.context.cano,
            acnt_prdt_cd=self.context.product,
        )
        amount = BondOrderableAmount(block_of(answer, "output"), answer.tr_id)
        amount.validate()
        return amount
