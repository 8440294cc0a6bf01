"""SYNTHETIC frames: every feed of the generated table that no part of the exchange tells.

Who registers for a symbol hears a record each second, true to the layout and seeded by the key. Execution notices come
only after an order that was taken synthetically, and only that it was taken.
"""

from __future__ import annotations

from collections.abc import Callable
from heapq import heappop, heappush

from .call import Invented
from .feeds import BOOK_FEEDS, STATUS_FEEDS, TRADE_FEEDS
from .foreign_feeds import FOREIGN_BOOKS, FOREIGN_TRADES
from .futures_quotes import FUTURES_BOOKS, FUTURES_TRADES
from .schema import FeedRow
from .synthetic import Invention
from .table import FEEDS

__all__ = ["UnmodelledFeeds"]

_NOTICES = ("H0STCNI0", "H0STCNI9", "H0GSCNI0", "H0GSCNI9", "H0IFCNI0", "H0IFCNI9")
_DERIVATIVES = (*FUTURES_TRADES, *FUTURES_BOOKS)
_MODELLED = frozenset(
    (*TRADE_FEEDS, *BOOK_FEEDS, *STATUS_FEEDS, *FOREIGN_TRADES, *FOREIGN_BOOKS, *_DERIVATIVES, *_NOTICES)
)
_EVERY = 1.0
_TAKEN = {"RFUS_YN": "0", "CNTG_YN": "1", "ACPT_YN": "1", "RCTF_CLS": "0"}
"""What a notice says of an order that was taken (접수)."""
_SYMBOLS = ("PDNO", "SHTN_PDNO", "OVRS_FUTR_FX_PDNO")

Publish = Callable[[str, str, list[list[str]], float], object]


class UnmodelledFeeds:
    """Frames of what is registered for; time is given."""

    def __init__(self, publish: Publish, *, virtual: bool) -> None:
        self._publish = publish
        self._virtual = virtual
        self._due: list[tuple[float, str, str]] = []
        self._wanted: set[tuple[str, str]] = set()

    def watch(self, tr_id: str, key: str, wanted: bool, now: float) -> None:
        """Somebody registered for a feed and key, or the last one is gone."""
        if tr_id in _MODELLED or FEEDS[tr_id].key != "symbol":
            return
        if not wanted:
            self._wanted.discard((tr_id, key))
        elif (tr_id, key) not in self._wanted:
            self._wanted.add((tr_id, key))
            self._due = [each for each in self._due if each[1:] != (tr_id, key)]
            heappush(self._due, (now + _EVERY, tr_id, key))

    @property
    def next_due(self) -> float | None:
        """Unix seconds of the next record; None while nobody wants one."""
        return self._due[0][0] if self._due else None

    def advance(self, now: float) -> None:
        """Send what is due. Of what was missed in between only the newest is sent."""
        while self._due and self._due[0][0] <= now:
            due, tr_id, key = heappop(self._due)
            if (tr_id, key) in self._wanted:
                due += (now - due) // _EVERY * _EVERY
                self._publish(tr_id, key, [_record(FEEDS[tr_id], key, due)], due)
                heappush(self._due, (due + _EVERY, tr_id, key))

    def tell(self, invented: Invented) -> None:
        """An order was taken: the notice feeds of its category say so."""
        for row in FEEDS.values():
            offered = row.paper if self._virtual else row.real
            own = row.key == "hts_id" and row.name.partition(".")[0] == invented.category
            if own and offered and row.tr_id not in _MODELLED:
                self._publish(row.tr_id, invented.hts_id, [_notice(row, invented)], invented.at)


def _record(row: FeedRow, key: str, at: float) -> list[str]:
    """The key opens the record, as on every feed."""
    abroad = row.name.startswith("overseas_")
    invention = Invention(f"{row.name} {int(at)}", at, {}, [(key, key)], abroad=abroad)
    values = list(invention.record(row.layout, row.types).values())
    return [key, *values[1:]] if row.types[0] == "t" else values


def _notice(row: FeedRow, invented: Invented) -> list[str]:
    symbol = next((invented.params[name] for name in _SYMBOLS if name in invented.params), "")
    account = invented.params.get("CANO", "") + invented.params.get("ACNT_PRDT_CD", "")
    fixed = dict.fromkeys(("CUST_ID", "USER_ID"), invented.hts_id) | dict.fromkeys(("ACNT_NO", "ACCT_NO"), account)
    fixed |= dict.fromkeys(("ODER_NO", "ODNO"), invented.params["ODNO"]) | _TAKEN
    abroad = row.name.startswith("overseas_")
    invention = Invention(row.name, invented.at, {}, [(symbol, symbol)], abroad=abroad, fixed=fixed)
    return list(invention.record(row.layout, row.types).values())
