"""The overseas orders of an account: lists, changes of an order whose object is gone, the verbs with a symbol first."""

from __future__ import annotations

import datetime as dt
from collections.abc import Callable
from decimal import Decimal

from ..errors import KisValidationError
from ..kinds import OrderId, OverseasMarket, Side
from ..market.overseas import Country, OverseasSession, place
from .context import Scoped
from .listing import which_order
from .overseas_amounts import OverseasOrderableAmount, read_overseas_orderable
from .overseas_context import check_overseas_symbol
from .overseas_order import OverseasOrder
from .overseas_rows import listing_days, listing_places, read_overseas_orders, read_overseas_pending
from .tables import Table

__all__ = ["OverseasOrders"]


class OverseasOrders(Scoped):
    """Lists of overseas orders, and what can be ordered.

    Every method asks KIS, waits for the rate limit and may raise `KisConfigurationError` (no account number is set),
    `KisAPIError` (KIS refuses it) or `KisNetworkError` (no usable answer, also after repeats).
    """

    def orders(
        self,
        start: dt.date | None = None,
        end: dt.date | None = None,
        *,
        market: OverseasMarket | Country | None = None,
        symbol: str | None = None,
        side: Side | None = None,
        progress: Callable[[int], object] | None = None,
    ) -> Table[OverseasOrder]:
        """The orders of some days, all pages, the oldest first (해외주식 주문체결내역, TTTS3035R).

        A modification stands for the order that it replaced, and cancellations are left out.

        Args:
            start: the first day, local to the exchange; by default today in New York, so that a running American day
                is whole.
            end: the last day; today in Seoul by default.
            market: only that market, or that country (US, HK, JP, CN, VN).
            symbol: only this 종목코드.
            side: only buy or sell.
            progress: told how many pages came.

        Raises:
            KisConfigurationError: no account number is set.
            KisAPIError: KIS refuses it.
            KisNetworkError: no usable answer, also after repeats.
            KisParseError: the list was cut off; a part of it is never given.
        """
        if side not in (None, "buy", "sell"):
            raise KisValidationError(f"{side!r} is no side: use 'buy' or 'sell', or leave it out for both.")
        first, last = listing_days(self.context, start, end)
        read = read_overseas_orders(
            self.context,
            first,
            last,
            symbol=check_overseas_symbol(symbol) if symbol else "",
            places=listing_places(market) if market is not None else (),
            progress=progress,
        )
        return Table(
            OverseasOrder.from_row(self.context, row)
            for row in read.rows
            if row.action != "cancel" and side in (None, row.side)
        )

    def pending_orders(
        self, *, market: OverseasMarket | Country | None = None, symbol: str | None = None
    ) -> Table[OverseasOrder]:
        """The orders of which something is left (해외주식 미체결내역, TTTS3018R; on paper those of the day answer).

        Args:
            market: only that market, or that country; by default all, on a real account a call for each country's
                exchanges.
            symbol: only this 종목코드.

        Raises:
            KisConfigurationError: no account number is set.
            KisAPIError: KIS refuses it.
            KisNetworkError: no usable answer, also after repeats.
            KisParseError: the list was cut off; a part of it is never given.
        """
        wanted = check_overseas_symbol(symbol) if symbol else ""
        places = listing_places(market)
        if self.context.virtual:
            first, last = listing_days(self.context, None, None)
            rows = read_overseas_orders(self.context, first, last, symbol=wanted, places=places).rows
        else:
            rows = read_overseas_pending(self.context, places)
        return Table(
            OverseasOrder.from_row(self.context, row)
            for row in rows
            if row.remaining_qty > 0 and row.action != "cancel" and wanted in ("", row.symbol)
        )

    def order(self, order_id: OrderId | str | int, *, session: OverseasSession = "regular") -> OverseasOrder:
        """An order whose object is gone, by its id, under its newest number (해외주식 주문체결내역, TTTS3035R).

        Args:
            order_id: an `OrderId`, its printed form, or a bare number of the running day.
            session: day if it was sent to the US daytime market (주간거래): KIS' list does not say it.

        Raises:
            KisValidationError: there is none.
        """
        day, _, number = which_order(order_id)
        if day is None:
            first, last = listing_days(self.context, None, None)
        else:
            first, last = day - dt.timedelta(days=1), day
        rows = read_overseas_orders(self.context, first, last).rows
        for row in reversed(rows):
            if row.number == number and day in (None, row.order_id.date):
                return OverseasOrder.from_row(self.context, row, session).follow(rows)
        raise KisValidationError(f"There is no overseas order {order_id} in the list; KIS' lists lag by some seconds.")

    def modify_order(
        self, order_id: OrderId | str | int, *, price: Decimal | int, session: OverseasSession = "regular"
    ) -> OverseasOrder:
        """Change the price of an order by its id (정정): one read, then `OverseasOrder.modify`.

        Args:
            order_id: an `OrderId`, its printed form, or a bare number of the running day.
            price: in the currency of the market.
            session: day if it was sent to the US daytime market.
        """
        return self.order(order_id, session=session).modify(price=price)

    def cancel_order(self, order_id: OrderId | str | int, *, session: OverseasSession = "regular") -> OverseasOrder:
        """Take an order back by its id (취소): one read, then `OverseasOrder.cancel`.

        Args:
            order_id: an `OrderId`, its printed form, or a bare number of the running day.
            session: day if it was sent to the US daytime market.
        """
        return self.order(order_id, session=session).cancel()

    def orderable_amount(
        self, symbol: str, market: OverseasMarket, *, price: Decimal | int | float | str
    ) -> OverseasOrderableAmount:
        """How much of a symbol can be bought at a price (해외주식 매수가능금액조회, TTTS3007R).

        Args:
            symbol: 종목코드.
            market: where.
            price: in the currency of the market.

        Raises:
            KisValidationError: that is no price there.
            KisConfigurationError: no account number is set.
            KisAPIError: KIS refuses it.
            KisNetworkError: no usable answer, also after repeats.
        """
        return read_overseas_orderable(self.context, place(market), check_overseas_symbol(symbol), price)
