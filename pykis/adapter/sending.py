"""What every order-type POST shares: what it is about, its receipt read whole, and its doubt kept."""

from __future__ import annotations

import contextlib
from collections.abc import Callable, Generator
from datetime import datetime, timedelta
from typing import Generic, NamedTuple, TypeVar

from ..answer import Answer
from ..clock import KST
from ..endpoint import CallOptions
from ..errors import KisOrderUncertainError, KisParseError, KisValidationError
from ..kinds import OrderId, Side
from ..market.order_check import check_qty
from .blocks import block_of
from .context import Context
from .ledger import OrderKind
from .order_rows import OrderReceipt

__all__ = ["CANCEL", "ORDER", "Placed", "Target", "confirm", "send"]

ORDER = CallOptions(lane="order")
CANCEL = CallOptions(lane="cancel")
C = TypeVar("C")
T = TypeVar("T")


class Placed(NamedTuple, Generic[C]):
    """An order or a modification that KIS took, and how it was checked before it left."""

    order_id: OrderId
    time: datetime
    checked: C


class Target(NamedTuple):
    """The order that a modification or a cancellation is about."""

    order_id: OrderId
    """The number under which the exchange holds it."""
    symbol: str
    side: Side
    remaining_qty: int

    def of_today(self, context: Context) -> Target:
        """Itself.

        Raises:
            KisValidationError: it is of another day, and ended with it.
        """
        if self.order_id.date != context.today():
            raise KisValidationError(
                f"Order {self.order_id} is of {self.order_id.date}: orders end with their day, so it can no longer be "
                "changed."
            )
        return self

    def part(self, qty: int | None) -> int | None:
        """How much of it is meant; None for all that is left.

        Raises:
            KisValidationError: that is more than is left.
        """
        if qty is not None and check_qty(qty) > self.remaining_qty > 0:
            raise KisValidationError(f"qty {qty:,} is more than what is left of the order ({self.remaining_qty:,}).")
        return qty if qty != self.remaining_qty else None


def send(
    context: Context,
    kind: OrderKind,
    asked: dict[str, str],
    symbol: str,
    post: Callable[[], Answer],
    read: Callable[[Context, Answer], tuple[OrderId, datetime]] | None = None,
) -> tuple[OrderId, datetime]:
    """Send an order-type POST; the id and the time (Asia/Seoul) of what KIS took.

    Args:
        context: who sends it.
        kind: whose ledger keeps it, or the doubt of it.
        asked: what is asked for, by KIS' parameter names, for the error of a receipt that cannot be read.
        symbol: what it is about.
        post: sends it.
        read: reads the receipt, where it is not the usual one.

    Raises:
        KisAPIError: KIS refused it.
        KisOrderUncertainError: nothing proves what became of it; the ledger holds the doubt.
    """
    order_id, time = confirm(context, kind, asked, post, read or _receipt)
    context.ledger.among(kind).own(order_id, symbol, context.now())
    return order_id, time


def confirm(
    context: Context,
    kind: OrderKind,
    asked: dict[str, str],
    post: Callable[[], Answer],
    read: Callable[[Context, Answer], T],
) -> T:
    """Send an order-type POST, and read what KIS says of it. Arguments and errors are those of `send`."""
    with _doubting(context, kind):
        sent_at = context.now()
        answer = post()
        try:
            return read(context, answer)
        except KisParseError as error:
            raise KisOrderUncertainError(
                f"KIS accepted it, but the receipt cannot be read ({error})",
                tr_id=answer.tr_id,
                request=asked,
                sent_at=sent_at,
                ended_at=context.now(),
                timeout=0.0,
            ) from None


@contextlib.contextmanager
def _doubting(context: Context, kind: OrderKind) -> Generator[None]:
    """Keep every doubt: another request that the same row would fit must not claim it alone."""
    try:
        yield
    except BaseException as error:
        doubt = error if isinstance(error, KisOrderUncertainError) else error.__cause__  # of an interrupted send
        if isinstance(doubt, KisOrderUncertainError):
            context.ledger.among(kind).doubt(doubt, context.clock.monotonic())
        raise


def _receipt(context: Context, answer: Answer) -> tuple[OrderId, datetime]:
    """The day is the one that puts the time nearest to now."""
    now = context.now()
    found = {name.upper(): value for name, value in block_of(answer, "output").items()}
    receipt = OrderReceipt(found, answer.tr_id)
    branch, number = receipt.branch, receipt.number
    try:
        hour = receipt.time
    except KisParseError:
        hour = now.time().replace(microsecond=0)
    days = (now.date(), now.date() - timedelta(days=1), now.date() + timedelta(days=1))
    time = min((datetime.combine(day, hour, KST) for day in days), key=lambda at: abs(at - now))
    return OrderId(time.date(), branch, number), time
