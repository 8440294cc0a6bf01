"""SYNTHETIC frames: every feed of the generated table that no part of the exchange tells.

Who registers for a symbol hears a record each second, true to the layout and seeded by the key. Execution notices come
only after an order that was taken synthetically, and only that it was taken.
"""

from __future__ import annotations

from .bonds_feeds import BOND_FEEDS
from .call import Invented
from .feeds import BOOK_FEEDS, STATUS_FEEDS, TRADE_FEEDS, WARRANT_FEEDS
from .futures_quotes import FUTURES_DAY, FUTURES_NIGHT
from .overseas_feeds import OVERSEAS_BOOKS, OVERSEAS_TRADES
from .paced_feeds import Publish
from .pools import Named
from .readings import READINGS
from .schema import FeedRow
from .synthetic import Invention
from .table import FEEDS

__all__ = ["UnmodelledFeeds"]

_NOTICES = ("H0STCNI0", "H0STCNI9", "H0GSCNI0", "H0GSCNI9")
_TRADES = (*TRADE_FEEDS, *OVERSEAS_TRADES)
_BOOKS = (*BOOK_FEEDS, *OVERSEAS_BOOKS)
_FUTURES = (*FUTURES_DAY.all, *FUTURES_NIGHT.all)
_MODELLED = frozenset((*_TRADES, *_BOOKS, *BOND_FEEDS, *WARRANT_FEEDS, *STATUS_FEEDS, *READINGS, *_NOTICES, *_FUTURES))
_TAKEN = {"RFUS_YN": "0", "CNTG_YN": "1", "ACPT_YN": "1", "RCTF_CLS": "0"}
"""What a notice says of an order that was taken (접수)."""
_SYMBOLS = ("PDNO", "SHTN_PDNO", "OVRS_FUTR_FX_PDNO")


class UnmodelledFeeds:
    """What is told of feeds that nothing models."""

    def __init__(self, publish: Publish, *, virtual: bool) -> None:
        self._publish = publish
        self._virtual = virtual

    @staticmethod
    def covers(tr_id: str) -> bool:
        """Whether a feed is told by nobody else, and by the second."""
        return tr_id not in _MODELLED and FEEDS[tr_id].key == "symbol"

    @staticmethod
    def record(tr_id: str, key: str, at: float) -> list[str]:
        """What a feed tells of a key at a time. The key opens the record, as on every feed."""
        row = FEEDS[tr_id]
        abroad = row.name.startswith("overseas_")
        invention = Invention(f"{row.name} {int(at)}", at, {}, [Named(key, key)], abroad=abroad)
        values = list(invention.record(row.layout, row.types).values())
        return [key, *values[1:]] if row.types[0] == "t" else values

    def tell(self, invented: Invented) -> None:
        """An order was taken: the notice feeds of its category say so."""
        for row in FEEDS.values():
            offered = row.paper if self._virtual else row.real
            own = row.key == "hts_id" and row.name.partition(".")[0] == invented.category
            if own and offered and row.tr_id not in _MODELLED:
                self._publish(row.tr_id, invented.hts_id, [_notice(row, invented)], invented.at)


def _notice(row: FeedRow, invented: Invented) -> list[str]:
    symbol = next((invented.params[name] for name in _SYMBOLS if name in invented.params), "")
    account = invented.params.get("CANO", "") + invented.params.get("ACNT_PRDT_CD", "")
    fixed = dict.fromkeys(("CUST_ID", "USER_ID"), invented.hts_id) | dict.fromkeys(("ACNT_NO", "ACCT_NO"), account)
    fixed |= dict.fromkeys(("ODER_NO", "ODNO"), invented.params["ODNO"]) | _TAKEN
    abroad = row.name.startswith("overseas_")
    invention = Invention(row.name, invented.at, {}, [Named(symbol, symbol)], abroad=abroad, fixed=fixed)
    return list(invention.record(row.layout, row.types).values())
