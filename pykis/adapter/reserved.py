"""What every reserved order (예약주문) has: KIS sends it when the exchange opens, and checks the money only then."""

from __future__ import annotations

import datetime as dt
from collections.abc import Callable, Iterable, Mapping
from decimal import Decimal, InvalidOperation
from typing import Any, TypeVar

from ..answer import Answer
from ..clock import KST
from ..errors import KisParseError
from ..kinds import OrderId, Side
from .blocks import is_last, rows_of, whole
from .context import Context
from .ledger import OrderKind
from .listing import Listing

__all__ = ["ReservedOrder", "ReservedT", "day_in", "decimal_in", "read_reserved", "text_in"]

Row = Mapping[str, Any]


class ReservedOrder:
    """A reserved order, as far as it is the same at home and abroad."""

    _received = ""
    """The field that says when it was received."""

    def __init__(
        self,
        context: Context,
        *,
        number: int,
        received_on: dt.date,
        symbol: str,
        side: Side,
        qty: int,
        price: Decimal | None,
        raw: Row | None,
        cancelled: bool,
    ) -> None:
        self.context: Context = context
        self.number: int = number
        """예약주문번호."""
        self.received_on: dt.date = received_on
        """예약주문접수일자, Korean."""
        self.symbol: str = symbol
        """종목코드."""
        self.side: Side = side
        """매수 or 매도."""
        self.qty: int = qty
        """주문수량, shares."""
        self.price: Decimal | None = price
        """주문단가, in the currency of the market; None where the order names none."""
        self.raw: Row = raw or {}
        """Its row of KIS' list; empty for one that was just placed."""
        self._cancelled = cancelled

    @property
    def order_id(self) -> OrderId:
        """The day of its receipt and its number; reserved orders have no branch."""
        return OrderId(self.received_on, "", self.number)

    @property
    def received_at(self) -> dt.datetime:
        """예약주문접수시각, aware (Asia/Seoul).

        Raises:
            KisParseError: it is not known: the order was just placed, or its row does not say it.
        """
        hour = text_in(self.raw, self._received)
        try:
            return dt.datetime.combine(self.received_on, dt.time.fromisoformat(hour), KST)
        except ValueError:
            raise KisParseError("", self._received, hour, "a reserved order without its time") from None

    @property
    def cancelled(self) -> bool:
        """취소여부, as far as it is known here."""
        return self._cancelled

    @property
    def order_number(self) -> int | None:
        """주문번호 of the order that it became; None as long as there is none."""
        found = text_in(self.raw, "odno")
        return (int(found) or None) if found.isdigit() else None


ReservedT = TypeVar("ReservedT", bound=ReservedOrder)


def read_reserved(
    context: Context,
    kind: OrderKind,
    walks: Iterable[tuple[Iterable[Answer], Callable[[Row, str], ReservedT]]],
    number: str,
) -> Listing[ReservedT]:
    """Every page of each walk over a list of reserved orders, the oldest first; the ledger learns which there are.

    Args:
        context: who reads.
        kind: whose ledger.
        walks: the pages of each, and what makes an order of a row and the TR.
        number: the field that is filled in every row.

    Raises:
        KisParseError: a row cannot be read, or a list was cut off.
    """
    ledger = context.ledger.among(kind)
    found: dict[OrderId, ReservedT] = {}
    complete = True
    for pages, make in walks:
        ended = False
        for answer in whole(pages):
            rows = [make(raw, answer.tr_id) for raw in rows_of(answer, "output", number)]
            found |= {row.order_id: row for row in rows}
            ledger.see(((row.order_id, row.symbol) for row in rows), context.now())
            ended = is_last(answer, "output")
        complete = complete and ended
    return Listing([found[key] for key in sorted(found)], complete)


def text_in(row: Row, wire: str) -> str:
    """A field without its padding; blank if it is missing."""
    return str(row.get(wire) or "").strip()


def decimal_in(row: Row, wire: str) -> Decimal | None:
    """A number; None if there is none."""
    try:
        found = Decimal(text_in(row, wire))
    except InvalidOperation:
        return None
    return found if found.is_finite() else None


def day_in(row: Row, wire: str) -> dt.date | None:
    """A day (YYYYMMDD); None if there is none."""
    text = text_in(row, wire)
    try:
        return dt.date.fromisoformat(text) if len(text) == 8 else None
    except ValueError:
        return None
