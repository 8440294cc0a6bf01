"""What a list of orders proves about a POST that was never answered (ORDERS, section 3). Pure: asks nothing."""

from __future__ import annotations

import math
from collections.abc import Sequence
from datetime import datetime, timedelta
from decimal import Decimal, InvalidOperation
from typing import NamedTuple

from ..clock import KST
from ..errors import KisOrderUncertainError, KisValidationError
from ..kinds import Side
from ..market.divisions import by_code
from .order_rows import OrderRow

__all__ = ["CompleteRead", "FailedRead", "Lost", "OrdersRead", "PartialRead", "earliest", "fits", "horizon", "not_ours"]


class CompleteRead:
    """Every order of the days that were asked for, and every order proved before is among them."""

    __slots__ = ("rows", "started")

    def __init__(self, rows: Sequence[OrderRow], started: datetime) -> None:
        self.rows: Sequence[OrderRow] = rows
        self.started: datetime = started
        """When the first page was asked for, aware (Asia/Seoul)."""


class PartialRead:
    """Rows came, but the list is cut off or stale: it proves that something is there, never that nothing is."""

    __slots__ = ("reason", "rows")

    def __init__(self, rows: Sequence[OrderRow], reason: str) -> None:
        self.rows: Sequence[OrderRow] = rows
        self.reason: str = reason


class FailedRead:
    """No list came."""

    __slots__ = ("reason",)

    def __init__(self, reason: str) -> None:
        self.reason: str = reason


OrdersRead = CompleteRead | PartialRead | FailedRead
"""What a read of the orders brought. Three types, so that a checker refuses to confuse them."""


class Lost(NamedTuple):
    """What was asked in a POST that was never answered."""

    error: KisOrderUncertainError
    symbol: str
    """종목코드; blank for a modification or cancellation, which names its order instead."""
    side: Side | None
    """None likewise."""
    qty: int
    price: Decimal
    division_code: str
    original: int | None
    """원주문번호 of a modification or cancellation."""
    cancels: bool

    @classmethod
    def of(cls, error: KisOrderUncertainError, side: Side | None) -> Lost:
        """Read the request that the error carries. What cannot be told from other orders is refused: a search that
        cannot find it would say that it is not there.

        Args:
            error: what the order raised.
            side: of an order for cash; None of a modification or cancellation.

        Raises:
            KisValidationError: it is no order of domestic stocks.
        """
        asked = {name.upper(): value.strip() for name, value in error.request.items()}
        try:
            return cls(
                error,
                asked["PDNO"] if side is not None else "",
                side,
                int(asked["ORD_QTY"]),
                Decimal(asked["ORD_UNPR"] or 0),
                asked["ORD_DVSN"],
                int(asked["ORGN_ODNO"]) if side is None else None,
                asked["RVSE_CNCL_DVSN_CD"] == "02" if side is None else False,
            )
        except (KeyError, ValueError, InvalidOperation):
            raise not_ours() from None


def not_ours() -> KisValidationError:
    """There is nothing to look for in the list of the day's orders."""
    return KisValidationError(
        "The error carries no order of domestic stocks for cash, nor a change of one: the day's list could not prove "
        "anything about it. Look at the account by hand; candidates(error) of account.overseas, "
        "account.derivatives and account.bonds helps with theirs."
    )


def horizon(error: KisOrderUncertainError, settle: float) -> datetime:
    """The first moment at which a read may prove absence: until then the order could arrive late."""
    after_end = error.ended_at + timedelta(seconds=settle)
    after_timeout = error.sent_at + timedelta(seconds=error.timeout + 30)
    return max(after_end, after_timeout)


def fits(lost: Lost, row: OrderRow) -> bool:
    """Whether a row may be what the POST left behind, by what it asked for and by when it left."""
    if lost.original is not None:
        if row.original != lost.original or (row.action == "cancel") != lost.cancels:
            return False
    elif (
        row.action != "new"
        or row.symbol.removeprefix("Q") != lost.symbol.removeprefix("Q")  # an ETN; no source shows its row
        or row.side != lost.side
        or row.qty != lost.qty
        or row.division_code != lost.division_code
        or (_priced(lost.division_code) and row.price != lost.price)
    ):
        return False
    return row.time >= earliest(lost.error)


def earliest(error: KisOrderUncertainError) -> datetime:
    """The second in which it left, less how far KIS' clock can be behind ours."""
    skew = 2.0 if error.clock_skew is None else error.clock_skew
    return error.sent_at.astimezone(KST).replace(microsecond=0) - timedelta(seconds=math.ceil(skew))


def _priced(code: str) -> bool:
    try:
        return by_code(code).priced
    except KisValidationError:
        return True
