"""The orders of an account: lists, and changes of an order whose object is gone."""

from __future__ import annotations

from collections.abc import Callable
from datetime import date
from decimal import Decimal
from typing import Literal

from ..errors import KisValidationError
from ..kinds import OrderId, OrderType, Side, TimeInForce
from .amounts import OrderableAmount, read_orderable, read_sellable
from .context import Scoped
from .listing import which_order
from .order import Order
from .order_rows import OrderRows, read_orders, read_pending
from .symbols import check_symbol
from .tables import Table
from .windows import days_back

__all__ = ["AccountOrders"]


class AccountOrders(Scoped):
    """Lists of orders, and what can be ordered.

    Every method asks KIS, waits for the rate limit and may raise `KisConfigurationError` (no account number is set),
    `KisAPIError` (KIS refuses it) or `KisNetworkError` (no usable answer, also after repeats).
    """

    def orders(
        self,
        start: date | None = None,
        end: date | None = None,
        *,
        symbol: str | None = None,
        side: Side | None = None,
        filled: Literal["all", "filled", "open"] = "all",
        progress: Callable[[int], object] | None = None,
    ) -> Table[Order]:
        """The orders of some days, all pages, the oldest first (주식일별주문체결조회, TTTC0081R, older CTSC9215R).

        A modification or cancellation is an order of its own in KIS' list; here each modification stands for the
        order that it replaced, and cancellations are left out.

        Args:
            start: the first day (Asia/Seoul); today by default.
            end: the last day; today by default.
            symbol: only this 종목코드.
            side: only buy or sell.
            filled: only orders with fills, or only those with something left.
            progress: told how many pages came.

        Raises:
            KisConfigurationError: no account number is set.
            KisAPIError: KIS refuses it.
            KisNetworkError: no usable answer, also after repeats.
            KisParseError: the list was cut off; a part of it is never given.
        """
        first, last = days_back(start, end, self.context.today())
        read = read_orders(
            self.context,
            first,
            last,
            symbol=check_symbol(symbol) if symbol else "",
            side=side,
            filled=filled,
            progress=progress,
        )
        return Table(Order.from_row(self.context, row) for row in read.whole() if row.action != "cancel")

    def order_rows(
        self,
        start: date | None = None,
        end: date | None = None,
        *,
        symbol: str | None = None,
        filled: Literal["all", "filled", "open"] = "all",
        lane: Literal["reconcile", "user"] = "user",
    ) -> OrderRows:
        """The orders of some days as evidence: every row as KIS lists it, modifications and cancellations too, the
        oldest first, and whether each page came up to the last (주식일별주문체결조회, TTTC0081R, older CTSC9215R).

        A list that is not complete proves what is in it, never that anything is missing.

        Args:
            start: the first day (Asia/Seoul); today by default.
            end: the last day; today by default.
            symbol: only this 종목코드.
            filled: only orders with fills, or only those with something left.
            lane: which queue of the rate limit it waits in.

        Raises:
            KisConfigurationError: no account number is set.
            KisAPIError: KIS refuses it.
            KisNetworkError: no usable answer, also after repeats.
            KisParseError: a row cannot be read.
        """
        first, last = days_back(start, end, self.context.today())
        wanted = check_symbol(symbol) if symbol else ""
        return read_orders(self.context, first, last, symbol=wanted, filled=filled, lane=lane)

    def pending_orders(self, symbol: str | None = None) -> Table[Order]:
        """The orders of which something is left (주식정정취소가능주문조회, TTTC0084R; on paper the day's list answers).

        Args:
            symbol: only this 종목코드.

        Raises:
            KisConfigurationError: no account number is set.
            KisAPIError: KIS refuses it.
            KisNetworkError: no usable answer, also after repeats.
            KisParseError: the list was cut off; a part of it is never given.
        """
        wanted = check_symbol(symbol) if symbol else None
        if self.context.virtual:
            today = self.context.today()
            rows = read_orders(self.context, today, today, symbol=wanted or "", filled="open").whole()
            return Table(
                Order.from_row(self.context, row) for row in rows if row.remaining_qty > 0 and row.action != "cancel"
            )
        pending = (row for row in read_pending(self.context) if row.remaining_qty > 0)
        return Table(Order.from_pending(self.context, row) for row in pending if wanted in (None, row.symbol))

    def order(self, order_id: OrderId | str | int) -> Order:
        """An order whose object is gone, by its id, under its newest number (주식일별주문체결조회, TTTC0081R).

        Args:
            order_id: an `OrderId`, its printed form, or a bare number of today.

        Raises:
            KisValidationError: there is none.
        """
        day, branch, number = which_order(order_id)
        day = day or self.context.today()
        rows = read_orders(self.context, day, day).whole()
        for row in rows:
            if row.number == number and branch in (None, row.branch):
                return Order.from_row(self.context, row).follow(rows)
        raise KisValidationError(f"There is no order {order_id} of {day} in the list; KIS' lists lag by some seconds.")

    def modify_order(
        self,
        order_id: OrderId | str | int,
        *,
        price: Decimal | int | None = None,
        qty: int | None = None,
        order_type: OrderType | None = None,
        time_in_force: TimeInForce | None = None,
        stop_price: Decimal | int | None = None,
    ) -> Order:
        """Change an order by its id (정정): one read, then `Order.modify`, which explains the other arguments.

        Args:
            order_id: an `OrderId`, its printed form, or a bare number of today.
        """
        return self.order(order_id).modify(
            price=price, qty=qty, order_type=order_type, time_in_force=time_in_force, stop_price=stop_price
        )

    def cancel_order(self, order_id: OrderId | str | int, *, qty: int | None = None) -> Order:
        """Take an order back by its id (취소): one read, then `Order.cancel`.

        Args:
            order_id: an `OrderId`, its printed form, or a bare number of today.
            qty: shares; everything that is left if not given.
        """
        return self.order(order_id).cancel(qty=qty)

    def orderable_amount(
        self, symbol: str, *, price: Decimal | int | None = None, order_type: OrderType | None = None
    ) -> OrderableAmount:
        """How much of a symbol can be bought (매수가능조회, TTTC8908R).

        Args:
            symbol: 종목코드.
            price: won; without it at the market, which KIS calculates at the upper limit.
            order_type: if not given, limit with a price and market without one. Margins of a symbol count at the
                market only.

        Raises:
            KisValidationError: a type that needs a price without one.
            KisConfigurationError: no account number is set.
            KisAPIError: KIS refuses it.
            KisNetworkError: no usable answer, also after repeats.
        """
        return read_orderable(self.context, check_symbol(symbol), price, order_type)

    def sellable_qty(self, symbol: str) -> int:
        """How many shares of a symbol can be sold (매도가능수량조회, TTTC8408R; on paper the balance answers).

        Args:
            symbol: 종목코드.

        Raises:
            KisConfigurationError: no account number is set.
            KisAPIError: KIS refuses it.
            KisNetworkError: no usable answer, also after repeats.
        """
        return read_sellable(self.context, check_symbol(symbol))
