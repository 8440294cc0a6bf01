"""Between the caller's words and the engine's queue: arguments become commands, replies become ids or errors."""

from __future__ import annotations

import uuid
from datetime import datetime
from decimal import Decimal, InvalidOperation

from pykis.kinds import OrderType

from .commands import Protect
from .errors import EngineStateError, IdempotencyError, TraderError, UnknownOrderError

__all__ = ["checked", "limit", "new_key", "protection", "usual", "won"]

_ERRORS: dict[str, type[TraderError]] = {"IDEMPOTENCY": IdempotencyError, "UNKNOWN_ORDER": UnknownOrderError}


def won(amount: int | Decimal, name: str) -> int:
    """A whole amount of won.

    Raises:
        EngineStateError: it is none.
    """
    if not isinstance(amount, bool) and isinstance(amount, (int, Decimal)):  # pyright: ignore[reportUnnecessaryIsInstance]
        try:
            if int(amount) == amount:
                return int(amount)
        except (InvalidOperation, ValueError, OverflowError):
            pass
    raise EngineStateError(f"{name} must be a whole amount of won, not {amount!r}.")


def limit(price: int | Decimal | None) -> int | None:
    """The limit price; None without one.

    Raises:
        EngineStateError: it is no whole amount of won.
    """
    return None if price is None else won(price, "price")


def usual(price: int | Decimal | None) -> OrderType:
    """The type of an order that names none."""
    return "market" if price is None else "limit"


def new_key() -> str:
    """An idempotency key that no order has."""
    return uuid.uuid4().hex


def protection(
    symbol: str,
    qty: int,
    stop: int | Decimal,
    take: int | Decimal,
    trail: int | Decimal,
    percent: Decimal | str | None,
    until: datetime | None,
) -> Protect | None:
    """What is to be watched; None if nothing is.

    Raises:
        EngineStateError: a price is no whole amount of won, or the time has no zone.
    """
    if until is not None and until.tzinfo is None:
        raise EngineStateError("until= must be an aware time: its time zone is missing.")
    found = Protect(
        symbol, qty, won(stop, "stop_loss"), won(take, "take_profit"), won(trail, "trailing"),
        "" if percent is None else str(percent), 0.0 if until is None else until.timestamp(),
    )  # fmt: skip
    return found if found != Protect(symbol, qty) else None


def checked(reply: str) -> str:
    """A reply.

    Raises:
        TraderError: it is a refusal: the error that it names.
    """
    if not reply.startswith("!"):
        return reply
    code, _, sentence = reply[1:].partition(": ")
    raise _ERRORS.get(code, TraderError)(f"{sentence} [{code}]")
