"""The futures and options of an account: lists of orders, changes of an order whose object is gone, doubts."""

from __future__ import annotations

import datetime as dt
from collections.abc import Callable
from decimal import Decimal

from ..errors import KisValidationError
from ..kinds import OrderId, Side, TimeInForce
from .context import Scoped
from .contract_amounts import ContractOrderableQty, read_contract_orderable
from .contract_check import ContractOrderType
from .contract_order import ContractOrder
from .contract_rows import read_contract_orders
from .contract_session import ContractSession, night_of
from .listing import which_order
from .tables import Table
from .windows import days_back

__all__ = ["ContractOrders"]


class ContractOrders(Scoped):
    """Lists of orders for futures and options, and what can be ordered.

    Every method asks KIS, waits for the rate limit and may raise `KisConfigurationError` (no account number is set),
    `KisAPIError` (KIS refuses it), `KisNetworkError` (no usable answer, also after repeats) or `KisParseError` (the
    list was cut off; a part of it is never given).
    """

    session: ContractSession
    """주간 or 야간."""

    def orders(
        self,
        start: dt.date | None = None,
        end: dt.date | None = None,
        *,
        symbol: str | None = None,
        side: Side | None = None,
        progress: Callable[[int], object] | None = None,
    ) -> Table[ContractOrder]:
        """The orders of some days, all pages, the oldest first (선물옵션 주문체결내역조회, TTTO5201R).

        A modification stands next to the order that it replaced; cancellations are left out.

        Args:
            start: the first day (Asia/Seoul); today by default, of the night session the day on whose evening this
                night began.
            end: the last day; likewise.
            symbol: only this 종목코드.
            side: only buy or sell.
            progress: told how many pages came.
        """
        if side not in (None, "buy", "sell"):
            raise KisValidationError(f"{side!r} is no side: use 'buy' or 'sell', or leave it out for both.")
        first, last = days_back(start, end, self._day_of(self.context.now()))
        rows = read_contract_orders(
            self.context, first, last, symbol=(symbol or "").upper(), session=self.session, progress=progress
        ).rows
        return Table(
            ContractOrder.from_row(self.context, row, self.session)
            for row in rows
            if row.action != "cancel" and side in (None, row.side)
        )

    def pending_orders(self, *, symbol: str | None = None) -> Table[ContractOrder]:
        """Today's orders of which something is left, or this night's (선물옵션 주문체결내역조회, TTTO5201R).

        Args:
            symbol: only this 종목코드.
        """
        return Table(order for order in self.orders(symbol=symbol) if order.remaining_qty > 0)

    def order(self, order_id: OrderId | str | int) -> ContractOrder:
        """An order whose object is gone, by its id, under its newest number (선물옵션 주문체결내역조회, TTTO5201R).

        Args:
            order_id: an `OrderId`, its printed form, or a bare number of today, or of this night.

        Raises:
            KisValidationError: there is none.
        """
        day, _, number = which_order(order_id)
        today = self._day_of(self.context.now())
        last = day or today
        first = last if day is None or self.session == "day" else day - dt.timedelta(days=1)  # its night may have begun
        rows = read_contract_orders(self.context, first, last, session=self.session).rows
        for row in rows:
            if row.number == number and (row.date == day if day is not None else self._day_of(row.time) == today):
                return ContractOrder.from_row(self.context, row, self.session).follow(rows)
        raise KisValidationError(f"There is no such order {order_id} in the list; KIS' lists lag by some seconds.")

    def modify_order(
        self,
        order_id: OrderId | str | int,
        *,
        price: Decimal | int | float | str | None = None,
        order_type: ContractOrderType | None = None,
    ) -> ContractOrder:
        """Change an order by its id (정정): one read, then `ContractOrder.modify`.

        Args:
            order_id: an `OrderId`, its printed form, or a bare number of today.
            price: points, or won for what stands on a stock.
            order_type: another type, such as market.
        """
        return self.order(order_id).modify(price=price, order_type=order_type)

    def cancel_order(self, order_id: OrderId | str | int) -> ContractOrder:
        """Take an order back by its id (취소): one read, then `ContractOrder.cancel`.

        Args:
            order_id: an `OrderId`, its printed form, or a bare number of today.
        """
        return self.order(order_id).cancel()

    def orderable(
        self,
        symbol: str,
        side: Side = "buy",
        *,
        price: Decimal | int | float | str | None = None,
        order_type: ContractOrderType | None = None,
        time_in_force: TimeInForce = "day",
    ) -> ContractOrderableQty:
        """How many contracts can be ordered (선물옵션 주문가능, TTTO5105R).

        Args:
            symbol: 종목코드 of a future or an option.
            side: buy or sell.
            price: points or won; without it KIS takes the last price of an option that is bought, else the base price.
            order_type: limit with a price, market without one, if not given.
            time_in_force: day, ioc or fok.
        """
        return read_contract_orderable(
            self.context, symbol.upper(), side, price, order_type, time_in_force, self.session
        )

    def _day_of(self, moment: dt.datetime) -> dt.date:
        """The Korean day of a moment; of the night session the one on whose evening that night began."""
        return night_of(moment) if self.session == "night" else moment.date()
