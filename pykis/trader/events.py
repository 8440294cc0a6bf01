"""What happened, in the past tense: the journal's records, and what handlers are told. Whole won, shares, Unix seconds.

An event holds facts only; what follows from them is in `Book`. ``at`` is the broker's clock. Those of orders are in
`order_events`.
"""

from __future__ import annotations

import json
from collections.abc import Mapping
from dataclasses import dataclass
from typing import Any, ClassVar, Literal

from .event import Event
from .order_events import (
    CancelAccepted,
    CancelIntended,
    CancelRefused,
    ChangeAbsent,
    ModifyIntended,
    ModifyRefused,
    OrderAbsent,
    OrderAdopted,
    OrderAmbiguous,
    OrderCanceled,
    OrderDoubted,
    OrderExpired,
    OrderFilled,
    OrderIntended,
    OrderModified,
    OrderRefused,
    OrderRejected,
    OrderSubmitted,
    OrphanChanged,
    OrphanFound,
)

__all__ = [
    "CancelAccepted",
    "CancelIntended",
    "CancelRefused",
    "CashCorrected",
    "ChangeAbsent",
    "DayOpened",
    "ErrorSeen",
    "Event",
    "ModifyIntended",
    "ModifyRefused",
    "OrderAbsent",
    "OrderAdopted",
    "OrderAmbiguous",
    "OrderCanceled",
    "OrderDoubted",
    "OrderExpired",
    "OrderFilled",
    "OrderIntended",
    "OrderModified",
    "OrderRefused",
    "OrderRejected",
    "OrderSubmitted",
    "OrphanChanged",
    "OrphanFound",
    "PeakReached",
    "PositionClosed",
    "PositionCorrected",
    "PositionOpened",
    "ProtectionRaised",
    "ProtectionRemoved",
    "ProtectionSet",
    "ProtectionTriggered",
    "RunStarted",
    "RunStopped",
    "SymbolHalted",
    "SymbolResumed",
    "TradingHalted",
    "TradingResumed",
    "decode",
]

# The engine


@dataclass(frozen=True, slots=True)
class RunStarted(Event):
    """An engine opened the journal."""

    run: int


@dataclass(frozen=True, slots=True)
class RunStopped(Event):
    """It was stopped in order."""

    run: int


@dataclass(frozen=True, slots=True)
class DayOpened(Event):
    """The first complete read of a trading day is in; limits, peak and counts start anew."""

    day: str
    """KST date, ``2026-11-21``."""
    equity: int
    """Positions at their last price and D+2 cash, won: what the day's loss is measured from."""


@dataclass(frozen=True, slots=True)
class PeakReached(Event):
    """The day's equity was never higher; at most one a second."""

    equity: int


@dataclass(frozen=True, slots=True)
class ErrorSeen(Event):
    """Something failed that counts towards the kill switch."""

    code: str
    words: str


@dataclass(frozen=True, slots=True)
class TradingHalted(Event):
    """The engine lets less out than before."""

    state: Literal["REDUCING", "HALTED"]
    code: str
    reason: str


@dataclass(frozen=True, slots=True)
class TradingResumed(Event):
    """A person lets it trade again."""

    reason: str


@dataclass(frozen=True, slots=True)
class SymbolHalted(Event):
    """No new orders for a symbol until a person has looked; cancels pass."""

    symbol: str
    code: str
    reason: str


@dataclass(frozen=True, slots=True)
class SymbolResumed(Event):
    """A person has looked."""

    symbol: str
    reason: str


# Positions and cash


@dataclass(frozen=True, slots=True)
class PositionCorrected(Event):
    """The broker holds something else than the journal says; the broker wins."""

    symbol: str
    qty: int
    cost: int
    code: str
    """``first_read``, ``manual``, ``split``, ``dividend``, ``orphan``, ``difference``."""
    reason: str


@dataclass(frozen=True, slots=True)
class CashCorrected(Event):
    """The broker's cash is another; what is neither fee nor trade counts as deposit or withdrawal."""

    settled: int
    d1: int
    d2: int
    flow: int
    """Deposit less withdrawal, won: taken out of the day's profit."""
    code: str
    reason: str


# Protections


@dataclass(frozen=True, slots=True)
class ProtectionSet(Event):
    """A position is watched; or, with the id of a known protection, it covers another quantity now."""

    protection_id: str
    symbol: str
    qty: int
    """Shares; 0 for whatever is held, and for none yet where there is an `entry`."""
    stop: int
    """Stop loss, won; 0 for none. So are the others."""
    take: int
    trail: int
    """Won below the high-water mark."""
    trail_percent: str
    """Percent below it, as text; blank for none."""
    until: float
    """Unix seconds at which it is sold whatever the price; 0 for never."""
    high: int
    """High-water mark, won."""
    entry: str = ""
    """Of a bracket: the intent whose fills it protects."""


@dataclass(frozen=True, slots=True)
class ProtectionRaised(Event):
    """A new high-water mark; at most one a second and protection."""

    protection_id: str
    high: int


@dataclass(frozen=True, slots=True)
class ProtectionTriggered(Event):
    """It is to be sold now."""

    protection_id: str
    cause: Literal["stop", "take", "trail", "time"]
    price: int
    """The price that did it, won."""


@dataclass(frozen=True, slots=True)
class ProtectionRemoved(Event):
    """It is watched no longer."""

    protection_id: str
    reason: str


# Told to handlers, not written: they follow from the journal


@dataclass(frozen=True, slots=True)
class PositionOpened(Event):
    """The first shares of a symbol are held."""

    journaled: ClassVar[bool] = False
    symbol: str
    qty: int


@dataclass(frozen=True, slots=True)
class PositionClosed(Event):
    """The last shares of a symbol are gone."""

    journaled: ClassVar[bool] = False
    symbol: str
    profit: int
    """Realised since the position opened, or since the engine started if it was held then, after fees and tax, won."""


_TYPES: Mapping[str, type[Event]] = {each.__name__: each for each in Event.__subclasses__()}


def decode(line: str | bytes) -> Event:
    """The event of a line.

    Raises:
        ValueError: it is none, or one of a newer version.
    """
    values: dict[str, Any] = json.loads(line)
    kind = _TYPES.get(values.pop("type", ""))
    if kind is None:
        raise ValueError(f"no event of this version: {line!r:.80}")
    if kind is OrderAmbiguous:
        values["numbers"] = tuple(values["numbers"])
    try:
        return kind(**values)
    except TypeError as error:
        raise ValueError(f"{kind.__name__}: {error}") from None
