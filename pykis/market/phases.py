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
NXT 애프터마켓 단일가, 애프터마켓; `SessionPhase.title` says it."""


_TITLES: dict[PhaseName, str] = {
    "pre_market": "NXT 프리마켓",
    "pre_open": "장전 시간외 종가",
    "opening_auction": "시가 단일가",
    "continuous": "정규장",
    "closing_auction": "종가 단일가",
    "after_close": "장후 시간외 종가",
    "after_hours": "시간외 단일가",
    "after_auction": "NXT 애프터마켓 단일가",
    "after_market": "애프터마켓",
}


class SessionPhase(NamedTuple):
    """One phase of one day on one exchange; the times are aware (Asia/Seoul)."""

    name: PhaseName
    opens: datetime
    closes: datetime
    """The first moment at which it is over."""
    orders_from: datetime
    """When orders for it are taken: `opens`, or earlier."""

    @property
    def title(self) -> str:
        """Its Korean name, such as 정규장."""
        return _TITLES[self.name]

    def __repr__(self) -> str:
        return f"<{self.name} {self.title} {self.opens:%Y-%m-%d %H:%M} to {self.closes:%H:%M}>"
