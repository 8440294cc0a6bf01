"""The states of an order, and which may follow which."""

from __future__ import annotations

from enum import Enum
from typing import Final

__all__ = ["ENDED", "IN_DOUBT", "OPEN", "TRANSITIONS", "OrderState", "TradingState", "may_follow"]


class OrderState(Enum):
    """Where an order is in its life."""

    PENDING_NEW = "PENDING_NEW"
    """Written down, on its way; nothing has answered yet."""
    SUBMITTED = "SUBMITTED"
    """The broker has it (접수); nothing traded."""
    PARTIAL_FILL = "PARTIAL_FILL"
    """A part traded (일부체결)."""
    FILLED = "FILLED"
    """All of it traded (전량체결)."""
    MODIFY_PENDING = "MODIFY_PENDING"
    """A modification (정정) is on its way."""
    MODIFY_UNKNOWN = "MODIFY_UNKNOWN"
    """A modification left and nothing proves what became of it."""
    CANCEL_PENDING = "CANCEL_PENDING"
    """A cancellation (취소) is on its way, or accepted and not confirmed yet."""
    CANCEL_UNKNOWN = "CANCEL_UNKNOWN"
    """A cancellation left and nothing proves what became of it."""
    CANCELED = "CANCELED"
    """The rest was taken back; what traded before stays."""
    REJECTED = "REJECTED"
    """Refused (거부), by us or by the broker: nothing of it is at the exchange."""
    EXPIRED = "EXPIRED"
    """The rest ended with its day: KIS cancels overnight what is left."""
    UNKNOWN = "UNKNOWN"
    """It left and nothing proves what became of it: locks, reserves, and ends by evidence only."""
    ABSENT = "ABSENT"
    """Two complete reads after the horizon do not hold it. Never sent again by itself."""


class TradingState(Enum):
    """What the engine lets out."""

    ACTIVE = "ACTIVE"
    """Every order that the limits allow."""
    REDUCING = "REDUCING"
    """Only orders that lower exposure, and cancels."""
    HALTED = "HALTED"
    """Only cancels."""


_S = OrderState
ENDED: Final = frozenset({_S.FILLED, _S.CANCELED, _S.REJECTED, _S.EXPIRED, _S.ABSENT})
"""Nothing of these is thought to be at the exchange."""
IN_DOUBT: Final = frozenset({_S.UNKNOWN, _S.MODIFY_UNKNOWN, _S.CANCEL_UNKNOWN})
"""A POST left and nothing proves what became of it."""
OPEN: Final = frozenset(_S) - ENDED
"""Something of these is, or may be, at the exchange."""

_LIVE = frozenset({_S.SUBMITTED, _S.PARTIAL_FILL, _S.FILLED, _S.CANCELED, _S.EXPIRED})

TRANSITIONS: Final[dict[OrderState, frozenset[OrderState]]] = {
    _S.PENDING_NEW: _LIVE | {_S.REJECTED, _S.UNKNOWN},
    _S.SUBMITTED: _LIVE - {_S.SUBMITTED} | {_S.MODIFY_PENDING, _S.CANCEL_PENDING, _S.REJECTED},
    _S.PARTIAL_FILL: _LIVE - {_S.SUBMITTED, _S.PARTIAL_FILL} | {_S.MODIFY_PENDING, _S.CANCEL_PENDING},
    _S.FILLED: frozenset(),
    _S.MODIFY_PENDING: _LIVE | {_S.MODIFY_UNKNOWN, _S.CANCEL_PENDING, _S.REJECTED},
    _S.MODIFY_UNKNOWN: _LIVE | {_S.CANCEL_PENDING, _S.REJECTED},
    _S.CANCEL_PENDING: _LIVE | {_S.CANCEL_UNKNOWN, _S.MODIFY_PENDING, _S.MODIFY_UNKNOWN, _S.REJECTED},
    _S.CANCEL_UNKNOWN: _LIVE | {_S.CANCEL_PENDING, _S.MODIFY_PENDING, _S.MODIFY_UNKNOWN, _S.REJECTED},
    _S.CANCELED: frozenset({_S.FILLED}),  # a fill that was told late
    _S.REJECTED: frozenset(),
    _S.EXPIRED: frozenset({_S.FILLED, _S.CANCELED}),
    _S.UNKNOWN: _LIVE | {_S.ABSENT, _S.REJECTED},
    _S.ABSENT: _LIVE | {_S.REJECTED},  # a row that turned up later, adopted with an alarm
}
"""Every legal change of state. Anything else halts the symbol; a fill counts all the same."""


def may_follow(old: OrderState, new: OrderState) -> bool:
    """Whether an order may go from one state to another; staying is always legal."""
    return old is new or new in TRANSITIONS[old]
