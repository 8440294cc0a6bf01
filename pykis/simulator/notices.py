"""Execution notices (체결통보) as records: 26 fields on the real host, 23 on paper."""

from __future__ import annotations

from datetime import date

from ..clock import kst
from .events import Notice

__all__ = ["notice_record", "notice_tr"]

_SPLIT = date(2025, 3, 4)
"""The real host splits the old name field into price, exchange, pop-up and filler since then."""
_CLASSES = {
    # kind: RCTF_CLS, RFUS_YN, CNTG_YN, ACPT_YN
    "accepted": ("0", "0", "1", "1"),
    "modified": ("1", "0", "1", "2"),
    "cancelled": ("2", "0", "1", "2"),
    "refused": ("0", "1", "1", "1"),
    "filled": ("0", "0", "2", "2"),
    "dropped": ("0", "0", "1", "3"),
}
_CONDITIONS = {"day": "0", "ioc": "1", "fok": "2"}


def notice_tr(*, virtual: bool) -> str:
    """The feed of execution notices."""
    return "H0STCNI9" if virtual else "H0STCNI0"


def notice_record(notice: Notice, *, virtual: bool, as_of: date | None = None) -> list[str]:
    """The fields in wire order. Numbers are zero-padded; a fill of a market order calls itself 00."""
    changed, refused, filled, accepted = _CLASSES[notice.kind]
    is_fill = notice.kind == "filled"
    division = "00" if is_fill and notice.division == "01" else notice.division
    exchange = {"KRX": "1", "NXT": "2"}[notice.venue]
    if notice.exchange == "SOR":
        exchange = {"KRX": "3", "NXT": "4"}[notice.venue]
    condition = f"{notice.stop_price:09d}" if notice.stop_price else ""
    head = [
        notice.hts_id if virtual else f"@{notice.account.cano[:7]}",
        notice.account.cano + notice.account.product,
        f"{notice.order_no:010d}",
        f"{notice.original_no:010d}" if notice.original_no else "",
        "01" if notice.side == "sell" else "02",
        changed,
        division,
        _CONDITIONS[notice.tif],
        notice.symbol,
        f"{notice.qty:010d}",
        f"{notice.price:09d}",
        f"{kst(notice.at):%H%M%S}",
        refused,
        filled,
        accepted,
        notice.branch,
        f"{notice.order_qty:09d}",
        notice.owner,
    ]
    tail = ["10", "", notice.name, f"{notice.order_price:09d}" if is_fill else ""]
    if not virtual and (as_of is None or as_of >= _SPLIT):
        return [*head, condition, exchange, "Y", "", *tail]
    return [*head, f"{condition}{exchange}Y", *tail]
