"""The day and the night (야간) of the derivatives market: two sessions with TRs, feeds and orders of their own."""

from __future__ import annotations

from datetime import date, datetime, timedelta
from typing import Final, Literal

from ..clock import KST
from ..errors import KisValidationError
from .ledger import OrderKind

__all__ = ["LEDGERS", "ContractSession", "check_session", "night_of"]

ContractSession = Literal["day", "night"]
"""주간, 야간."""

LEDGERS: Final[dict[ContractSession, OrderKind]] = {"day": "contract", "night": "contract_night"}
"""Whose ledger keeps the orders of a session: each has a list, and may have numbers, of its own."""
_NOON = timedelta(hours=12)


def check_session(session: ContractSession) -> ContractSession:
    """A session that somebody named.

    Raises:
        KisValidationError: it is none.
    """
    if session in LEDGERS:
        return session
    raise KisValidationError(f"{session!r} is no session of futures and options: use 'day' or 'night'.")


def night_of(moment: datetime) -> date:
    """The Korean day on whose evening the night of a moment began: a night ends on the morning after."""
    return (moment.astimezone(KST) - _NOON).date()
