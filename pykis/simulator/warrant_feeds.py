"""What the feeds of ELW tell: those of shares, with what makes a warrant a warrant (ELW 실시간)."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Final

from ..clock import kst
from .call import World
from .exchange import Exchange
from .figures import ratio, sign
from .table import FEEDS
from .warrants import VOLATILITY, Warrant

__all__ = ["WARRANT_BOOK", "WARRANT_TRADE", "expected_record", "is_warrant", "measures", "warrant_record"]

WARRANT_TRADE: Final = "H0EWCNT0"
WARRANT_BOOK: Final = "H0EWASP0"
_AT_THE_MONEY: Final = 0.01
"""How far, of the strike, the share may be from it."""
_OF_SHARES: Final = {WARRANT_TRADE: "H0STCNT0", WARRANT_BOOK: "H0STASP0"}


def is_warrant(world: World, key: str) -> bool:
    """Whether the key is the code of an ELW."""
    return isinstance(world.market.instruments.get(key), Warrant)


def measures(found: Warrant, market: Exchange) -> dict[str, str]:
    """Greeks and the like, at the share's present price. SYNTHETIC: all of it is held by nobody but the issuer."""
    lead, price, day = market.price(found.underlying), market.price(found.symbol), market.day
    inner, greeks = found.inner(lead), found.greeks(lead, day)
    gear = lead * found.ratio / price
    beyond = price / found.ratio
    even = found.strike + beyond if found.right == "call" else found.strike - beyond
    premium = (even - lead) * 100 / lead * (1 if found.right == "call" else -1)
    names = ("delta", "gama", "vega", "theta", "rho")
    nearness = (lead - found.strike) * (1 if found.right == "call" else -1) / found.strike
    return dict(zip(names, (f"{value:.6f}" for value in greeks), strict=True)) | {
        "tmvl_val": f"{price - inner:.2f}",
        "invl_val": f"{inner:.2f}",
        "prit": ratio(lead, found.strike) if found.right == "call" else ratio(found.strike, lead),
        "prmm_val": f"{price - inner:.2f}",
        "prmm_rate": f"{premium:.2f}",
        "gear": f"{gear:.2f}",
        "lvrg_val": f"{gear * abs(greeks.delta) / found.ratio:.2f}",
        "prls_qryr_rate": f"{premium:.2f}",
        "cfp": f"{even:.2f}",
        "hts_ints_vltl": f"{VOLATILITY * 100:.2f}",
        "hts_thpr": f"{market.fair(found.symbol):.2f}",
        "apprch_rate": ratio(lead, found.strike),
        "atm_cls_name": "ATM" if abs(nearness) < _AT_THE_MONEY else "ITM" if nearness > 0 else "OTM",
        "lp_hvol": str(found.shares * 9 // 10),
        "lp_hldn_rate": "90.00",
    }


def warrant_record(tr_id: str, shares: Sequence[str], found: Warrant, market: Exchange) -> list[str]:
    """The record that tells a warrant what `shares` tells of it as if it were a share."""
    layout = FEEDS[_OF_SHARES[tr_id]].layout
    values = {name.lower(): text for name, text in zip(layout, shares, strict=False)}
    values["cntg_cls_code"] = values.get("ccld_dvsn", "")
    return FEEDS[tr_id].record(values | (measures(found, market) if tr_id == WARRANT_TRADE else {}))


def expected_record(world: World, symbol: str, at: float) -> dict[str, str]:
    """실시간예상체결: what the running auction would give; outside of auctions the last price, and no shares."""
    market = world.market
    found, quote, expected = market.instruments[symbol], market.quote(symbol), market.expected(symbol)
    depth = market.depth(symbol, levels=1)
    price = expected.price or quote.price
    values = {
        "mksc_shrn_iscd": symbol,
        "stck_cntg_hour": f"{kst(at):%H%M%S}",
        "bsop_date": f"{kst(at):%Y%m%d}",
        "stck_prpr": str(price),
        "prdy_vrss": str(price - quote.base),
        "prdy_vrss_sign": sign(price - quote.base),
        "prdy_ctrt": ratio(price - quote.base, quote.base),
        "stck_oprc": str(quote.open),
        "stck_hgpr": str(quote.high),
        "stck_lwpr": str(quote.low),
        "askp1": str(quote.ask),
        "bidp1": str(quote.bid),
        "cntg_vol": str(expected.qty),
        "acml_vol": str(quote.volume),
        "acml_tr_pbmn": str(quote.value),
        "seln_cntg_smtn": str(quote.sell_volume),
        "shnu_cntg_smtn": str(quote.buy_volume),
        "trht_yn": "Y" if quote.halted else "N",
        "askp_rsqn1": str(depth.asks[0].qty if depth.asks else 0),
        "bidp_rsqn1": str(depth.bids[0].qty if depth.bids else 0),
        "total_askp_rsqn": str(quote.total_ask_qty),
        "total_bidp_rsqn": str(quote.total_bid_qty),
        "vol_tnrt": ratio(quote.volume, found.shares),
    }
    return values | (measures(found, market) if isinstance(found, Warrant) else {})
