"""The verbs that spend money abroad: buy, sell, and reserve for when the exchange opens."""

from __future__ import annotations

from decimal import Decimal
from typing import TYPE_CHECKING

from ..kinds import Side
from ..market.overseas import OverseasSession
from ..market.overseas_orders import OverseasOrderType
from .overseas_context import OverseasScoped
from .overseas_order import OverseasOrder
from .overseas_placing import place_overseas_order

if TYPE_CHECKING:
    from .overseas_amounts import OverseasOrderableAmount
    from .overseas_reservations import Reservation

__all__ = ["OverseasOrderable"]


class OverseasOrderable(OverseasScoped):
    """Orders for one overseas symbol, each by the TR of its country.

    What KIS would refuse is refused before anything is sent, as far as it is known: the lot where the symbol file or
    an answer held it, how fine a price may be, the order types of the country. Every verb may raise

    - `KisValidationError`: the order is wrong; the sentence says what would be right.
    - `KisUnsupportedError`: the market, or paper trading, does not take such an order.
    - `KisAPIError`: KIS refused it: `KisInsufficientFundsError`, `KisMarketClosedError`, ...
    - `KisOrderUncertainError`: it left and nothing proves what became of it. Do not send it again:
      ``account.overseas.resolve(error)``, or of a reserved order ``account.overseas.resolve_reserved(error)``.
    """

    def buy(
        self,
        *,
        qty: int,
        price: Decimal | int | float | str | None = None,
        order_type: OverseasOrderType = "limit",
        session: OverseasSession = "regular",
    ) -> OverseasOrder:
        """Buy (해외주식 매수: US TTTT1002U, Hong Kong TTTS1002U, Tokyo TTTS0308U, Shanghai TTTS0202U, Shenzhen
        TTTS0305U, Vietnam TTTS0311U; US daytime TTTS6036U). Spends money.

        Args:
            qty: shares, a multiple of the lot (매매단위).
            price: in the currency of the market. A US order waits from the pre-market to the after-market.
            order_type: limit; in the US also loo, loc, twap, vwap. There is no plain market order. Paper: limit only.
            session: day for the US daytime market (주간거래; real accounts, limit orders, some stocks).

        Raises:
            KisValidationError: the order is wrong, nothing was sent; the sentence says what would be right.
            KisUnsupportedError: the market, or paper trading, does not take such an order; nothing was sent.
            KisAPIError: KIS refused it.
            KisOrderUncertainError: it left and nothing proves what became of it.
        """
        return self._place("buy", qty, price, order_type, session)

    def sell(
        self,
        *,
        qty: int,
        price: Decimal | int | float | str | None = None,
        order_type: OverseasOrderType = "limit",
        session: OverseasSession = "regular",
    ) -> OverseasOrder:
        """Sell (해외주식 매도: US TTTT1006U, paper VTTT1001U, Hong Kong TTTS1001U, Tokyo TTTS0307U, Shanghai TTTS1005U,
        Shenzhen TTTS0304U, Vietnam TTTS0310U; US daytime TTTS6037U).

        In the US also by moo, loo, moc, loc, twap, vwap, in Hong Kong by odd_lot (단주지정가). The other arguments and
        the errors are those of `buy`.
        """
        return self._place("sell", qty, price, order_type, session)

    def reserve_buy(
        self,
        *,
        qty: int,
        price: Decimal | int | float | str | None = None,
        order_type: OverseasOrderType = "limit",
    ) -> Reservation:
        """Buy when the exchange opens (해외주식 예약주문: US TTTT3014U, Asia TTTS3013U; paper: US only). Spends money.

        KIS takes it while the exchange is closed, checks neither money nor shares before it sends it, and keeps it for
        that day.

        Args:
            qty: shares, a multiple of the lot (매매단위).
            price: in the currency of the market.
            order_type: limit; in the US also twap, vwap.

        Raises:
            KisValidationError: the order is wrong, nothing was sent; the sentence says what would be right.
            KisUnsupportedError: the market, or paper trading, does not take it; nothing was sent.
            KisAPIError: KIS refused it.
            KisOrderUncertainError: it left and nothing proves what became of it.
        """
        return self._reserve("buy", qty, price, order_type)

    def reserve_sell(
        self,
        *,
        qty: int,
        price: Decimal | int | float | str | None = None,
        order_type: OverseasOrderType = "limit",
    ) -> Reservation:
        """Sell when the exchange opens (해외주식 예약주문: US TTTT3016U, Asia TTTS3013U; paper: US only).

        In the US also by moo. Otherwise as `reserve_buy`."""
        return self._reserve("sell", qty, price, order_type)

    def orderable_amount(self, *, price: Decimal | int | float | str) -> OverseasOrderableAmount:
        """How much of it can be bought at a price (해외주식 매수가능금액조회, TTTS3007R), in the market's currency.

        Raises:
            KisValidationError: that is no price there.
            KisConfigurationError: no account number is set.
            KisAPIError: KIS refuses it.
            KisNetworkError: no usable answer, also after repeats.
        """
        from .overseas_amounts import read_overseas_orderable

        return read_overseas_orderable(self.context, self.place(), self.symbol, price)

    def sellable_qty(self) -> int:
        """How many shares can be sold (해외주식 잔고, TTTS3012R).

        Raises:
            KisConfigurationError: no account number is set.
            KisAPIError: KIS refuses it.
            KisNetworkError: no usable answer, also after repeats.
        """
        from .overseas_balance import read_positions

        held = read_positions(self.context, (self.place(),))
        return sum(position.sellable_qty for position in held if position.symbol == self.symbol)

    def _place(
        self,
        side: Side,
        qty: int,
        price: Decimal | int | float | str | None,
        order_type: OverseasOrderType,
        session: OverseasSession,
    ) -> OverseasOrder:
        place = self.place()
        placed = place_overseas_order(
            self.context,
            place,
            self.symbol,
            side,
            qty=qty,
            price=price,
            order_type=order_type,
            session=session,
            lot=self._lots.get(side, 0),
        )
        return OverseasOrder(
            self.context,
            placed.order_id,
            place,
            symbol=self.symbol,
            side=side,
            qty=placed.checked.qty,
            price=placed.checked.price,
            time=placed.time,
            order_type=order_type,
            session=session,
        )

    def _reserve(
        self, side: Side, qty: int, price: Decimal | int | float | str | None, order_type: OverseasOrderType
    ) -> Reservation:
        from .overseas_reservations import place_reservation

        return place_reservation(
            self.context,
            self.place(),
            self.symbol,
            side,
            qty=qty,
            price=price,
            order_type=order_type,
            lot=self._lots.get(side, 0),
        )
