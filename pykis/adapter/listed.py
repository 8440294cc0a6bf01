"""What KIS' lists of orders say of one, whatever it is for: for typing only, none is ever made."""

from __future__ import annotations

import datetime as dt
from decimal import Decimal
from typing import Protocol

from ..kinds import OrderId, Side
from .protocols import OrderState

__all__ = ["ChainRow", "ListedOrder", "ListingRow"]


class ListedOrder(Protocol):
    """What any of KIS' lists says of an order, a modification or a cancellation."""

    @property
    def order_id(self) -> OrderId:
        """Its Korean date, branch and number."""
        ...

    @property
    def original(self) -> int | None:
        """The number of the order that it changes; None for an order of its own."""
        ...

    @property
    def action(self) -> str:
        """new, modify or cancel."""
        ...

    @property
    def symbol(self) -> str:
        """종목코드."""
        ...

    @property
    def side(self) -> Side:
        """매도 or 매수."""
        ...

    @property
    def qty(self) -> int:
        """주문수량."""
        ...

    @property
    def price(self) -> Decimal:
        """주문단가; 0 where the order names none."""
        ...

    @property
    def time(self) -> dt.datetime:
        """When it was placed, aware (Asia/Seoul)."""
        ...


class ChainRow(ListedOrder, Protocol):
    """The same, with what became of it."""

    @property
    def date(self) -> dt.date:
        """Its Korean date."""
        ...

    @property
    def number(self) -> int:
        """주문번호."""
        ...

    @property
    def filled_qty(self) -> int:
        """체결수량."""
        ...

    @property
    def remaining_qty(self) -> int:
        """잔여수량."""
        ...

    @property
    def state(self) -> OrderState:
        """What became of it."""
        ...


class ListingRow(ChainRow, Protocol):
    """The same, in a list that was read whole."""

    cancelled: bool
    """Whether a cancellation of it is in the same list."""
