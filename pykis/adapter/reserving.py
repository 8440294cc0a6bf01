"""The verbs of reserved orders for Korean stocks: placed while the exchange is closed, sent by KIS when it opens."""

from __future__ import annotations

import datetime as dt
from decimal import Decimal
from typing import TYPE_CHECKING

from .context import Scoped
from .tables import Table
from .windows import days_ahead

if TYPE_CHECKING:
    from .stock_reservations import ReservedOrderType, StockReservation

__all__ = ["AccountReserving", "Reserving"]

# What they stand on is imported when it is used: few programs reserve orders.


class Reserving(Scoped):
    """Reserved orders for one Korean symbol (주식예약주문, CTSC0008U). Real accounts only."""

    symbol: str

    def reserve_buy(
        self,
        *,
        qty: int,
        price: Decimal | int | None = None,
        order_type: ReservedOrderType = "limit",
        until: dt.date | None = None,
    ) -> StockReservation:
        """Buy when the exchange opens (주식예약주문, CTSC0008U). Spends money.

        KIS takes it while the exchange is closed, and checks neither money nor shares before it sends it.

        Args:
            qty: shares, at least 1.
            price: won, on the tick grid; None for types that take none. The limits of that day are not known yet.
            order_type: limit, market, conditional or pre_open (장전 시간외).
            until: the last day of a reservation that lasts (예약주문종료일자), at most 30 days ahead; by default it is
                for one day.

        Raises:
            KisValidationError: the order is wrong, nothing was sent; the sentence says what would be right.
            KisUnsupportedError: on paper trading; nothing was sent.
            KisAPIError: KIS refused it.
            KisOrderUncertainError: it left and nothing proves what became of it: ``account.resolve_reserved(error)``.
        """
        from .stock_reservations import place_stock_reservation

        return place_stock_reservation(
            self.context, self.symbol, "buy", qty=qty, price=price, order_type=order_type, until=until
        )

    def reserve_sell(
        self,
        *,
        qty: int,
        price: Decimal | int | None = None,
        order_type: ReservedOrderType = "limit",
        until: dt.date | None = None,
    ) -> StockReservation:
        """Sell when the exchange opens (주식예약주문, CTSC0008U). Arguments and errors are those of `reserve_buy`."""
        from .stock_reservations import place_stock_reservation

        return place_stock_reservation(
            self.context, self.symbol, "sell", qty=qty, price=price, order_type=order_type, until=until
        )


class AccountReserving(Scoped):
    """The reserved orders of an account for Korean stocks. Real accounts only."""

    def reservations(self, start: dt.date | None = None, end: dt.date | None = None) -> Table[StockReservation]:
        """The reserved orders that are valid (주식예약주문조회, CTSC0004R).

        Args:
            start: the first day (Asia/Seoul); today by default.
            end: the last one; 30 days later by default, as far ahead as one may last.

        Raises:
            KisValidationError: the first is after the last.
            KisUnsupportedError: on paper trading.
            KisAPIError: KIS refuses it.
            KisNetworkError: no usable answer, also after repeats.
            KisParseError: the list was cut off; a part of it is never given.
        """
        from .stock_reservations import read_stock_reservations

        first, last = days_ahead(start, end, self.context.today(), 30)
        return Table(read_stock_reservations(self.context, first, last).rows)
