"""What the feeds of bonds tell (일반채권 실시간체결가, 실시간호가, 채권지수 실시간체결가).

KIS has none that tells what became of an order: who wants to know asks.
"""

from __future__ import annotations

from collections.abc import Callable
from typing import Final

from ..clock import kst
from .bonds import Bonds
from .bonds_listed import Bond, BondKind
from .bonds_quotes import LEVELS, levels_of
from .call import World
from .events import BookChanged, Event, Trade
from .figures import ratio, sign
from .quotes import Quote
from .table import FEEDS

__all__ = ["BOND_FEEDS", "BondFeeds", "bond_index", "is_bond_index"]

_TRADES: Final = "H0BJCNT0"
_BOOKS: Final = "H0BJASP0"
BOND_FEEDS: Final = (_TRADES, _BOOKS)
"""What is told of the floor's events; the index is read each second."""
_FIFTH: Final = {"askp_rsqn52": "askp_rsqn5", "bidp_rsqn53": "bidp_rsqn5"}
"""What KIS' layout calls the quantities of the fifth level."""
_INDICES: Final = (
    "KBPR01", "KBPR02", "KBPR03", "KBPR04", "KISR01", "MSBI01", "MSBI03", "MSBI07", "MSBI09", "MSBI10", "CDIX01",
    "MKFR01", "KTBL10", "CORP01",
)  # fmt: skip
_KINDS: Final[dict[str, BondKind]] = {"KTBL10": "government", "CORP01": "corporate"}
_START: Final = 200
"""The level of an index when the simulator begins. SYNTHETIC."""


class BondFeeds:
    """Turns events of the bonds' floor into records."""

    def __init__(self, bonds: Callable[[], Bonds], wanted: Callable[[str, str], bool]) -> None:
        self._bonds = bonds
        self._wanted = wanted

    def records(self, event: Event) -> list[tuple[str, str, list[str]]]:
        """TR, key and record for each feed that tells this event."""
        if isinstance(event, Trade) and self._wanted(_TRADES, event.symbol):
            return [(_TRADES, event.symbol, self._trade(event))]
        if isinstance(event, BookChanged) and self._wanted(_BOOKS, event.symbol):
            return [(_BOOKS, event.symbol, self._book(event))]
        return []

    def _trade(self, trade: Trade) -> list[str]:
        market = self._bonds().market
        bond, quote = market.instruments[trade.symbol], market.quote(trade.symbol)
        change, text = trade.price - quote.base, Bond.price_text
        values = {
            "stnd_iscd": bond.symbol,
            "bond_isnm": bond.name,
            "stck_cntg_hour": f"{kst(trade.at):%H%M%S}",
            "prdy_vrss_sign": sign(change),
            "prdy_vrss": text(change),
            "prdy_ctrt": ratio(change, quote.base),
            "stck_prpr": text(trade.price),
            "cntg_vol": str(trade.qty),
            "stck_prdy_clpr": text(quote.base),
            "bond_cntg_ert": bond.yield_text(trade.price, market.day),
            "acml_vol": str(trade.volume),
            "prdy_vol": str(quote.prev_volume),
            "cntg_type_cls_code": {"buy": "1", "sell": "5"}.get(trade.aggressor or "", ""),
        }
        for name, level in (("oprc", quote.open), ("hgpr", quote.high), ("lwpr", quote.low)):
            values |= {f"stck_{name}": text(level), f"{name}_ert": bond.yield_text(level, market.day)}
        return FEEDS[_TRADES].record(values)

    def _book(self, event: BookChanged) -> list[str]:
        market = self._bonds().market
        bond, depth = market.instruments[event.symbol], market.depth(event.symbol, levels=LEVELS)
        values = {
            "stnd_iscd": bond.symbol,
            "stck_cntg_hour": f"{kst(event.at):%H%M%S}",
            "total_askp_rsqn": str(depth.total_ask_qty),
            "total_bidp_rsqn": str(depth.total_bid_qty),
        }
        for number, ask, bid in levels_of(depth):
            values |= {
                f"askp_ert{number}": bond.yield_text(ask.price, market.day),
                f"bidp_ert{number}": bond.yield_text(bid.price, market.day),
                f"askp{number}": bond.price_text(ask.price),
                f"bidp{number}": bond.price_text(bid.price),
                f"askp_rsqn{number}": str(ask.qty),
                f"bidp_rsqn{number}": str(bid.qty),
            }
        return FEEDS[_BOOKS].record(values, lambda name: _FIFTH.get(name, name))


def is_bond_index(world: World, key: str) -> bool:
    """Whether there is an index of that id."""
    return key in _INDICES


def bond_index(world: World, key: str, at: float) -> dict[str, str]:
    """채권지수 실시간체결가: the mean of its bonds' prices against those of the simulator's beginning.

    SYNTHETIC: which bonds belong to it; its high and low are the means of theirs.
    """
    market, kind = world.bonds.market, _KINDS.get(key)
    bonds = [bond for bond in market.instruments if kind in (None, bond.what)]

    def level(price_of: Callable[[Quote], int]) -> float:
        prices = ((price_of(market.quote(bond.symbol)), bond.base_price) for bond in bonds)
        return _START * sum(price / base for price, base in prices) / len(bonds)

    now, before = level(lambda quote: quote.price), level(lambda quote: quote.base)
    ends = {
        "oprc": level(lambda quote: quote.open or quote.base),
        "hgpr": level(lambda quote: quote.high or quote.base),
        "lwpr": level(lambda quote: quote.low or quote.base),
    }
    yields = [float(bond.yield_text(market.price(bond.symbol), market.day)) for bond in bonds]
    return {
        "nmix_id": key,
        "stnd_date1": f"{kst(at):%Y%m%d}",
        "trnm_hour": f"{kst(at):%H%M%S}",
        **{f"totl_ernn_nmix_{name}": f"{value:.4f}" for name, value in ends.items()},
        "totl_ernn_nmix": f"{now:.4f}",
        "prdy_totl_ernn_nmix": f"{before:.4f}",
        "totl_ernn_nmix_prdy_vrss": f"{now - before:.4f}",
        "totl_ernn_nmix_prdy_vrss_sign": sign(round((now - before) * 10_000)),
        "totl_ernn_nmix_prdy_ctrt": ratio(now - before, before),
        "clen_prc_nmix": f"{now:.4f}",
        "mrkt_prc_nmix": f"{now:.4f}",
        "bond_avrg_ytm_val": f"{sum(yields) / len(yields):.4f}",
    }
