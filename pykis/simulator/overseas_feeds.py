"""Websocket feeds abroad: trades, books and execution notices as '^' records."""

from __future__ import annotations

from collections.abc import Callable
from typing import Final

from ..clock import kst
from .abroad import Abroad
from .book import Depth, Level
from .events import BookChanged, Event, Notice, Trade, Venue
from .figures import ratio, sign
from .overseas_hours import local
from .overseas_places import BY_EXCD
from .overseas_quotations import market_type
from .overseas_stocks import OverseasStock

__all__ = ["OVERSEAS_BOOKS", "OVERSEAS_TRADES", "OverseasFeeds", "foreign_notice", "foreign_notice_tr"]

OVERSEAS_TRADES: Final = frozenset({"HDFSCNT0"})
OVERSEAS_BOOKS: Final = frozenset({"HDFSASP0", "HDFSASP1"})
"""실시간호가 of the US, 지연호가 of Asia."""
_CLASSES = {
    # kind: RCTF_CLS, RFUS_YN, CNTG_YN, ACPT_YN
    "accepted": ("0", "0", "1", "1"),
    "modified": ("1", "0", "1", "2"),
    "cancelled": ("2", "0", "1", "2"),
    "refused": ("0", "1", "1", "1"),
    "filled": ("0", "0", "2", "2"),
    "dropped": ("0", "0", "1", "3"),
}
_KINDS = {"00": "2", "31": "A", "32": "B", "33": "C", "34": "D", "50": "7"}
"""ORD_DVSN -> ODER_KIND2."""


class OverseasFeeds:
    """Turns events of the floor abroad into records. Nothing is written that nobody is registered for."""

    def __init__(self, abroad: Callable[[], Abroad], wanted: Callable[[str, str], bool]) -> None:
        self._abroad = abroad
        self._wanted = wanted

    def find(self, tr_id: str, key: str) -> OverseasStock | None:
        """What a key is about: D or R, the EXCD (that of daytime quotations too), the symbol; None for no key of this
        feed."""
        place = BY_EXCD.get(key[1:4])
        if key[:1] not in ("D", "R") or place is None:
            return None
        american = place.country.code == "US"
        if (tr_id == "HDFSASP0" and not american) or (tr_id == "HDFSASP1" and american):
            return None
        return self._abroad().stock(key[1:4], key[4:])

    def records(self, event: Event) -> list[tuple[str, str, list[str]]]:
        """TR, key and record for each feed that tells this event."""
        if not isinstance(event, Trade | BookChanged):
            return []
        market = self._abroad().market
        stock = market.instruments[event.symbol]
        excd = stock.place.daytime if event.venue == "DAY" else stock.excd
        found: list[tuple[str, str, list[str]]] = []
        for tr_id in OVERSEAS_TRADES if isinstance(event, Trade) else OVERSEAS_BOOKS:
            for key in (f"D{excd}{stock.code}", f"R{excd}{stock.code}"):
                if not self._wanted(tr_id, key):
                    continue
                if isinstance(event, Trade):
                    found.append((tr_id, key, self._trade(stock, key, event)))
                else:
                    found.append((tr_id, key, self._book(stock, key, event.venue, event.at)))
        return found

    def _trade(self, stock: OverseasStock, key: str, trade: Trade) -> list[str]:
        market, text = self._abroad().market, stock.price_text
        quote, depth = market.quote(stock.symbol, trade.venue), market.depth(stock.symbol, trade.venue, 1)
        change = trade.price - quote.base
        there, here = local(stock.place.country, trade.at), kst(trade.at)
        bid, ask = _top(depth.bids), _top(depth.asks)
        unit = stock.place.country.unit
        return [
            key,
            stock.code,
            str(stock.place.country.decimals),
            f"{market.day:%Y%m%d}",
            f"{there:%Y%m%d}",
            f"{there:%H%M%S}",
            f"{here:%Y%m%d}",
            f"{here:%H%M%S}",
            text(quote.open),
            text(quote.high),
            text(quote.low),
            text(trade.price),
            sign(change),
            text(abs(change)),
            f"{change * 100 / quote.base:.2f}",
            text(trade.bid),
            text(trade.ask),
            str(bid.qty),
            str(ask.qty),
            str(trade.qty),
            str(trade.volume),
            str(trade.value // unit),
            str(quote.sell_volume),
            str(quote.buy_volume),
            ratio(quote.buy_volume, quote.sell_volume),
            market_type(market.phase(trade.venue)),
        ]

    def _book(self, stock: OverseasStock, key: str, venue: Venue, at: float) -> list[str]:
        """Ten levels of a real-time US key, one of others."""
        levels = 10 if key[0] == "R" and stock.place.country.code == "US" else 1
        depth = self._abroad().market.depth(stock.symbol, venue, levels)
        there, here = local(stock.place.country, at), kst(at)
        record = [
            key,
            stock.code,
            str(stock.place.country.decimals),
            f"{there:%Y%m%d}",
            f"{there:%H%M%S}",
            f"{here:%Y%m%d}",
            f"{here:%H%M%S}",
            str(depth.total_bid_qty),
            str(depth.total_ask_qty),
            "0",
            "0",
        ]
        return record + _levels(stock, depth, levels)


def _top(levels: tuple[Level, ...]) -> Level:
    return levels[0] if levels else Level(0, 0)


def _levels(stock: OverseasStock, depth: Depth, count: int) -> list[str]:
    found: list[str] = []
    for place in range(count):
        bid = depth.bids[place] if place < len(depth.bids) else Level(0, 0)
        ask = depth.asks[place] if place < len(depth.asks) else Level(0, 0)
        found += [stock.price_text(bid.price), stock.price_text(ask.price), str(bid.qty), str(ask.qty), "0", "0"]
    return found


def foreign_notice_tr(*, virtual: bool) -> str:
    """The feed of execution notices abroad."""
    return "H0GSCNI9" if virtual else "H0GSCNI0"


def foreign_notice(notice: Notice, stock: OverseasStock, *, virtual: bool) -> list[str]:
    """The fields in wire order. Prices are whole numbers: their decimals are implied by the country (US 4, JP 1, CN 3,
    HK 3, VN 0), which are those of the floor's units."""
    changed, refused, filled, accepted = _CLASSES[notice.kind]
    is_fill = notice.kind == "filled"
    return [
        notice.hts_id if virtual else f"@{notice.account.cano[:7]}",
        notice.account.cano + notice.account.product,
        f"{notice.order_no:010d}",
        f"{notice.original_no:010d}" if notice.original_no else "",
        "01" if notice.side == "sell" else "02",
        changed,
        _KINDS.get(notice.division, "2"),
        stock.code,
        f"{notice.qty:010d}",
        f"{notice.price:09d}",
        f"{kst(notice.at):%H%M%S}",
        refused,
        filled,
        accepted,
        notice.branch,
        f"{notice.order_qty:09d}" if is_fill else "",
        notice.owner,
        notice.name,
        stock.place.notice,
        "10",
        "",
        "",
        "",
        "",
        f"{notice.price:012d}",
    ]
