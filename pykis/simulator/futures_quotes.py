"""What the quotation TRs and feeds of futures and options tell (선물옵션 시세, 호가, 기간별시세, 실시간, 체결통보)."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from typing import Final, NamedTuple

from ..clock import kst
from .blanks import nothing, whole
from .book import Depth, Level
from .call import Call
from .contracts import Contract
from .envelope import Answer, Json
from .events import BookChanged, Event, Notice, Trade
from .figures import ratio, sign
from .futures import FuturesSession
from .index_quotations import change_against, points
from .quotes import Quote
from .table import FEEDS

__all__ = [
    "FUTURES_DAY",
    "FUTURES_NIGHT",
    "FuturesFeeds",
    "SessionFeeds",
    "asked",
    "book",
    "price",
]


class SessionFeeds(NamedTuple):
    """The feeds of one session: TR -> whether it tells futures; options else."""

    trades: Mapping[str, bool]
    books: Mapping[str, bool]
    notices: Mapping[tuple[bool, bool], str]
    """Whether it is paper, whether it is a future -> TR; nothing is told of what has none."""

    @property
    def all(self) -> frozenset[str]:
        """Every TR."""
        return frozenset((*self.trades, *self.books, *self.notices.values()))


FUTURES_DAY: Final = SessionFeeds(
    {"H0IFCNT0": True, "H0IOCNT0": False},
    {"H0IFASP0": True, "H0IOASP0": False},
    {(paper, future): "H0IFCNI9" if paper else "H0IFCNI0" for paper in (True, False) for future in (True, False)},
)
FUTURES_NIGHT: Final = SessionFeeds(
    {"H0MFCNT0": True, "H0EUCNT0": False},
    {"H0MFASP0": True, "H0EUASP0": False},
    {(False, True): "H0MFCNI0", (False, False): "H0EUCNI0"},
)
"""Paper has none."""
_LEVELS = 5
_CLASSES = {
    # kind: RCTF_CLS, RFUS_YN, CNTG_YN, ACPT_YN
    "accepted": ("0", "0", "1", "1"),
    "modified": ("1", "0", "1", "2"),
    "cancelled": ("2", "0", "1", "2"),
    "refused": ("0", "1", "1", "1"),
    "filled": ("0", "0", "2", "2"),
    "dropped": ("0", "0", "1", "3"),
}


def asked(call: Call) -> Contract | None:
    """FID_INPUT_ISCD; None for an unknown code."""
    return call.world.futures.market.instruments.get(call.text("FID_INPUT_ISCD"))


def price(call: Call) -> Answer:
    """선물옵션 시세, and the index behind it. SYNTHETIC: open interest, theoretical price and greeks."""
    contract = asked(call)
    if contract is None:
        return nothing(call)
    quote, text = call.world.futures.market.quote(contract.symbol), contract.price_text
    fields: Json = {
        "hts_kor_isnm": contract.name,
        "futs_prpr": text(quote.price),
        "futs_prdy_vrss": text(quote.change),
        "prdy_vrss_sign": sign(quote.change),
        "futs_prdy_clpr": text(quote.base),
        "futs_prdy_ctrt": ratio(quote.change, quote.base),
        "acml_vol": str(quote.volume),
        "acml_tr_pbmn": str(quote.value * contract.won),
        "futs_oprc": text(quote.open),
        "futs_hgpr": text(quote.high),
        "futs_lwpr": text(quote.low),
        "futs_mxpr": text(quote.upper),
        "futs_llam": text(quote.lower),
        "futs_sdpr": text(quote.base),
        "hts_thpr": text(quote.price),
        "futs_last_tr_date": f"{contract.matures:%Y%m%d}",
        "hts_rmnn_dynu": str((contract.matures - call.world.futures.market.day).days),
        "acpr": text(contract.strike),
    }
    level, base = call.world.indices.level("2001"), call.world.indices.base("2001")
    index: Json = {"bstp_cls_code": "2001", "hts_kor_isnm": "KOSPI200", "bstp_nmix_prpr": points(level)}
    index |= change_against(level, base)
    blocks: Json = {
        "output1": whole(call, "output1", fields),
        "output2": whole(call, "output2", index),
        "output3": whole(call, "output3", index),
    }
    return Answer(blocks)


def _levels(depth: Depth) -> tuple[list[Level], list[Level]]:
    empty = [Level(0, 0)] * _LEVELS
    return [*depth.asks, *empty][:_LEVELS], [*depth.bids, *empty][:_LEVELS]


def book(call: Call) -> Answer:
    """선물옵션 시세호가: five levels."""
    contract = asked(call)
    if contract is None:
        return nothing(call)
    market, text = call.world.futures.market, contract.price_text
    quote, depth = market.quote(contract.symbol), market.depth(contract.symbol, levels=_LEVELS)
    first: Json = {
        "hts_kor_isnm": contract.name,
        "futs_prpr": text(quote.price),
        "prdy_vrss_sign": sign(quote.change),
        "futs_prdy_vrss": text(quote.change),
        "futs_prdy_ctrt": ratio(quote.change, quote.base),
        "acml_vol": str(quote.volume),
        "futs_prdy_clpr": text(quote.base),
        "futs_shrn_iscd": contract.symbol,
    }
    second: Json = {
        "total_askp_rsqn": str(depth.total_ask_qty),
        "total_bidp_rsqn": str(depth.total_bid_qty),
        "aspr_acpt_hour": f"{kst(market.now):%H%M%S}",
    }
    for side, levels in zip(("ask", "bid"), _levels(depth), strict=True):
        for number, level in enumerate(levels, 1):
            second |= {f"futs_{side}p{number}": text(level.price), f"{side}p_rsqn{number}": str(level.qty)}
            second |= {f"{side}p_csnu{number}": "1" if level.qty else "0"}
    return Answer({"output1": whole(call, "output1", first), "output2": whole(call, "output2", second)})


class FuturesFeeds:
    """Turns events of one session's floor into records."""

    def __init__(
        self,
        session: Callable[[], FuturesSession],
        feeds: SessionFeeds,
        wanted: Callable[[str, str], bool],
        *,
        virtual: bool,
    ) -> None:
        self._session = session
        self._feeds = feeds
        self._wanted = wanted
        self._virtual = virtual

    def covers(self, tr_id: str) -> bool:
        """Whether it is a feed of prices or books of this session."""
        return tr_id in self._feeds.trades or tr_id in self._feeds.books

    def find(self, tr_id: str, key: str) -> Contract | None:
        """The contract that a key names on a feed that it covers."""
        contract = self._session().market.instruments.get(key)
        futures = {**self._feeds.trades, **self._feeds.books}[tr_id]
        return contract if contract is not None and futures == (contract.what == "future") else None

    def watch(self, key: str, wanted: bool) -> None:
        """A contract that somebody registered for moves by itself."""
        market = self._session().market
        (market.watch if wanted else market.unwatch)(key)

    def notice(self, notice: Notice) -> tuple[str, list[str]] | None:
        """TR and record of an execution notice; None where no feed tells it."""
        contract = self._session().market.instruments[notice.symbol]
        tr_id = self._feeds.notices.get((self._virtual, contract.what == "future"))
        if tr_id is None:
            return None
        return tr_id, _notice(notice, contract, virtual=self._virtual)[: len(FEEDS[tr_id].layout)]

    def records(self, event: Event) -> list[tuple[str, str, list[str]]]:
        """TR, key and record for each feed that tells this event."""
        if not isinstance(event, Trade | BookChanged):
            return []
        market = self._session().market
        contract, quote = market.instruments[event.symbol], market.quote(event.symbol)
        depth = market.depth(event.symbol, levels=_LEVELS)
        found: list[tuple[str, str, list[str]]] = []
        for tr_id, futures in (self._feeds.trades if isinstance(event, Trade) else self._feeds.books).items():
            if futures == (contract.what == "future") and self._wanted(tr_id, event.symbol):
                values = _book(contract, depth) | _common(contract, event)
                if isinstance(event, Trade):
                    values |= _trade(contract, event, quote)
                found.append((tr_id, event.symbol, _record(tr_id, values)))
        return found


def _record(tr_id: str, values: Mapping[str, str]) -> list[str]:
    """The feed's layout; a future's field and an option's are told by the same value."""
    return FEEDS[tr_id].record(values, lambda name: name.replace("futs_", "").replace("optn_", ""))


def _common(contract: Contract, event: Trade | BookChanged) -> dict[str, str]:
    return {"shrn_iscd": contract.symbol, "bsop_hour": f"{kst(event.at):%H%M%S}"}


def _book(contract: Contract, depth: Depth) -> dict[str, str]:
    values = {"total_askp_rsqn": str(depth.total_ask_qty), "total_bidp_rsqn": str(depth.total_bid_qty)}
    for side, levels in zip(("ask", "bid"), _levels(depth), strict=True):
        for number, level in enumerate(levels, 1):
            values |= {f"{side}p{number}": contract.price_text(level.price), f"{side}p_rsqn{number}": str(level.qty)}
            values[f"{side}p_csnu{number}"] = "1" if level.qty else "0"
    return values


def _trade(contract: Contract, trade: Trade, quote: Quote) -> dict[str, str]:
    text, change = contract.price_text, trade.price - quote.base
    values = {
        "prpr": text(trade.price),
        "prdy_vrss": text(change),
        "prdy_vrss_sign": sign(change),
        "prdy_ctrt": ratio(change, quote.base),
        "oprc": text(quote.open),
        "hgpr": text(quote.high),
        "lwpr": text(quote.low),
        "last_cnqn": str(trade.qty),
        "acml_vol": str(trade.volume),
        "acml_tr_pbmn": str(trade.value * contract.won),
        "hts_thpr": text(trade.price),
        "seln_cntg_smtn": str(quote.sell_volume),
        "shnu_cntg_smtn": str(quote.buy_volume),
        "dynm_mxpr": text(quote.upper),
        "dynm_llam": text(quote.lower),
        "dynm_prc_limt_yn": "N",
    }
    for name, level in (("oprc", quote.open), ("hgpr", quote.high), ("lwpr", quote.low)):
        away = trade.price - level
        values |= {f"{name}_vrss_prpr_sign": sign(away), f"{name}_vrss_nmix_prpr": text(away)}
    return values


def _notice(notice: Notice, contract: Contract, *, virtual: bool) -> list[str]:
    """The fields in wire order, of which a feed of the night has the first; prices with two decimals."""
    changed, refused, filled, accepted = _CLASSES[notice.kind]
    return [
        notice.hts_id if virtual else f"@{notice.account.cano[:7]}",
        notice.account.cano + notice.account.product,
        f"{notice.order_no:010d}",
        f"{notice.original_no:010d}" if notice.original_no else "",
        "01" if notice.side == "sell" else "02",
        changed,
        notice.division,
        contract.symbol,
        f"{notice.qty:010d}",
        contract.price_text(notice.price),
        f"{kst(notice.at):%H%M%S}",
        refused,
        filled,
        accepted,
        notice.branch,
        f"{notice.order_qty:09d}" if notice.kind == "filled" else "",
        notice.owner,
        contract.name,
        {"day": "0", "ioc": "3", "fok": "4"}[notice.tif],
        "",
        "",
        contract.price_text(notice.order_price),
    ]
