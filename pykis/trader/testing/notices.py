"""A notice of the simulator's ledger as the live broker hands it to the engine."""

from __future__ import annotations

from typing import Final, Literal

from pykis import OrderId
from pykis.simulator.events import Notice as LedgerNotice
from pykis.simulator.events import NoticeKind

from ..ports import Notice

__all__ = ["notice_of"]

_KINDS: Final[dict[NoticeKind, Literal["accepted", "modified", "canceled", "filled", "refused", "dropped"]]] = {
    "accepted": "accepted",
    "modified": "modified",
    "cancelled": "canceled",
    "filled": "filled",
    "refused": "refused",
    "dropped": "dropped",
}


def notice_of(told: LedgerNotice) -> Notice:
    """Of the same order, cut to the second as the wire cuts it."""
    return Notice(
        OrderId(told.day, told.branch, told.order_no), told.original_no or None, told.symbol, told.side,
        _KINDS[told.kind], told.qty, told.price, told.order_qty, float(int(told.at)),
    )  # fmt: skip
