"""What the user asks of the engine, as it is put on the engine's queue."""

from __future__ import annotations

from dataclasses import dataclass

from pykis.kinds import Exchange, OrderType, Side, TimeInForce

__all__ = [
    "Cancel",
    "CancelAll",
    "Command",
    "Halt",
    "Modify",
    "Place",
    "Protect",
    "Resume",
    "SettleByHand",
    "Unprotect",
]


@dataclass(frozen=True, slots=True)
class Place:
    """Order. Answered with the intent's id, also where it is refused."""

    symbol: str
    side: Side
    qty: int
    price: int | None
    """Won; None where the type takes none."""
    order_type: OrderType
    key: str
    """Idempotency key; never blank."""
    time_in_force: TimeInForce = "day"
    exchange: Exchange = "KRX"
    signal: str = ""
    retry_of: str = ""
    bracket: Protect | None = None
    """Set as soon as shares of it are bought."""


@dataclass(frozen=True, slots=True)
class Modify:
    """Change the price of what is left. Answered with the intent's id."""

    intent_id: str
    price: int
    key: str


@dataclass(frozen=True, slots=True)
class Cancel:
    """Take back what is left. Answered with the intent's id."""

    intent_id: str
    key: str


@dataclass(frozen=True, slots=True)
class CancelAll:
    """Take back every open order of ours. Answered with their ids, a blank between them."""

    reason: str
    symbol: str = ""


@dataclass(frozen=True, slots=True)
class Halt:
    """Let nothing out but cancels, and take back what is open."""

    reason: str
    code: str = "BY_HAND"


@dataclass(frozen=True, slots=True)
class Resume:
    """Trade again; with a symbol, only that symbol."""

    reason: str
    symbol: str = ""


@dataclass(frozen=True, slots=True)
class Protect:
    """Watch a position. Answered with the protection's id. Prices in won; 0 for none."""

    symbol: str
    qty: int = 0
    """Shares; 0 for whatever is held."""
    stop: int = 0
    take: int = 0
    trail: int = 0
    trail_percent: str = ""
    until: float = 0.0
    """Unix seconds; 0 for never."""


@dataclass(frozen=True, slots=True)
class Unprotect:
    """Watch it no longer."""

    protection_id: str


@dataclass(frozen=True, slots=True)
class SettleByHand:
    """A person has looked at the account: an order in doubt has this number, or was never there."""

    intent_id: str
    number: str
    """Printed `OrderId`; blank: it was never there."""
    reason: str


Command = Place | Modify | Cancel | CancelAll | Halt | Resume | Protect | Unprotect | SettleByHand
