"""The phases of a trading day, by name."""

from __future__ import annotations

from datetime import datetime
from typing import Literal, NamedTuple

__all__ = ["PhaseName", "SessionPhase"]

PhaseName = Literal[
    "pre_market",
    "pre_open",
    "opening_auction",
    "continuous",
    "closing_auction",
    "after_close",
    "after_hours",
    "after_auction",
    "after_market",
]
"""NXT 프리마켓, 장전 시간외 종가, 시가 단일가, 정규장(메인마켓), 종가 단일가, 장후 시간외 종가, 시간외 단일가,
NXT 애프터마켓 단일가, 애프터마켓."""


class SessionPhase(NamedTuple):
    """One phase of one day on one exchange; the times are aware (Asia/Seoul)."""

    name: PhaseName
    opens: datetime
    closes: datetime
    """The first moment at which it is over."""
    orders_from: datetime
    """When orders for it are taken: `opens`, or earlier."""
