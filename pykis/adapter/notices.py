"""Execution notices, whatever they are about: whose account, which order, and the listening itself."""

from __future__ import annotations

from collections.abc import Callable
from datetime import datetime
from typing import Protocol, TypeVar

from ..endpoint import Feed, Subscription
from ..kinds import AccountNumber, OrderId, Side
from ..record import Frame
from .context import Context
from .wording import side_name

__all__ = ["Notice", "Together", "listen_notices", "notice_line", "of_account", "of_order"]

F = TypeVar("F", bound=Frame)


class Notice(Protocol):
    """What every notice tells."""

    @property
    def account(self) -> AccountNumber: ...
    @property
    def symbol(self) -> str: ...
    @property
    def name(self) -> str | None: ...
    @property
    def side(self) -> Side | None: ...
    @property
    def order_number(self) -> int: ...
    @property
    def original_number(self) -> int | None: ...
    @property
    def time(self) -> datetime: ...
    @property
    def is_accept(self) -> bool: ...
    @property
    def is_fill(self) -> bool: ...
    @property
    def is_refusal(self) -> bool: ...
    @property
    def is_modify(self) -> bool: ...
    @property
    def is_cancel(self) -> bool: ...


def notice_line(event: Notice, amount: str) -> str:
    """Account, time, order and what became of it, for a person; `amount` is quantity and price in their units."""
    what = "체결" if event.is_fill else "거부" if event.is_refusal else "접수" if event.is_accept else "확인"
    about = " 정정" if event.is_modify else " 취소" if event.is_cancel else ""
    side = f" {side_name(event.side)}" if event.side else ""
    who = f"{event.name or ''} {event.symbol}".strip()
    return f"{event.account.masked} {event.time:%H:%M:%S} {who}{side}{about} {what} {amount}, 주문 {event.order_number}"


class Together:
    """Subscriptions that are closed together."""

    def __init__(self, *parts: Subscription) -> None:
        self._parts = parts

    @property
    def closed(self) -> bool:
        """Whether all of them were closed."""
        return all(part.closed for part in self._parts)

    def close(self) -> None:
        """Close each."""
        for part in self._parts:
            part.close()

    def __enter__(self) -> Together:
        return self

    def __exit__(self, *exc: object) -> None:
        self.close()


def listen_notices(
    context: Context,
    feed: Feed[F],
    callback: Callable[[F], object],
    priority: int,
    *filters: Callable[[F], bool] | None,
) -> Subscription:
    """Call back with each notice that passes every filter, asked in their order; None lets everything pass."""
    asked = [each for each in filters if each is not None]
    return context.caller.subscribe(
        feed, "", callback, where=lambda event: all(passes(event) for passes in asked), priority=priority
    )


def of_account(context: Context) -> Callable[[Notice], bool]:
    """Only this account's notices; one HTS id's cover all of its accounts."""
    account = context.account
    return lambda event: account is None or event.account == account


def of_order(history: Callable[[], tuple[OrderId, ...]], *, days_after: int = 0) -> Callable[[Notice], bool]:
    """Whether a notice is about one of an order's numbers; one that names a number as its original adds its own.

    Numbers start anew each day: a notice of another day is about another order.

    Args:
        history: every number that the order has had so far.
        days_after: so many days later it may still be this one's: a night belongs to two Korean days.
    """
    more: set[int] = set()

    def is_its(event: Notice) -> bool:
        ids = history()
        known = {order_id.number for order_id in ids} | more
        if event.order_number not in known and event.original_number not in known:
            return False
        on = event.time.date()
        if not any(0 <= (on - order_id.date).days <= days_after for order_id in ids):
            return False
        more.add(event.order_number)
        return True

    return is_its
