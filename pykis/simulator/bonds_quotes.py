"""What the quotation TRs of bonds answer: price, book, trades, days (장내채권 시세); real only."""

from __future__ import annotations

from collections.abc import Iterable
from datetime import timedelta
from itertools import pairwise

from ..clock import kst
from .blanks import nothing
from .bonds import BondExchange
from .bonds_listed import Bond
from .book import Depth, Level
from .call import Call
from .envelope import Answer, Json, Refusal
from .figures import ratio, sign
from .history import Bar

__all__ = ["LEVELS", "book", "chart", "daily", "levels_of", "price", "trades"]

LEVELS = 5
_TRADES = 30
_DAYS, _CHARTED = 100, 30


def _asked(call: Call) -> tuple[BondExchange, Bond] | None:
    """The floor and the bond; None for an unknown code.

    Raises:
        Refusal: another market than B.
    """
    if call.text("FID_COND_MRKT_DIV_CODE") != "B":
        raise Refusal.invalid("MRKT_DIV_CODE")
    market = call.world.bonds.market
    bond = market.instruments.get(call.text("FID_INPUT_ISCD"))
    return (market, bond) if bond is not None else None


def _change(price: int, base: int) -> Json:
    change = price - base
    return {
        "bond_prpr": Bond.price_text(price),
        "prdy_vrss_sign": sign(change),
        "bond_prdy_vrss": Bond.price_text(change),
        "prdy_ctrt": ratio(change, base),
    }


def price(call: Call) -> Answer:
    """장내채권현재가(시세). SYNTHETIC: yields are rough, see `Bond.yield_text`."""
    found = _asked(call)
    if found is None:
        return nothing(call)
    market, bond = found
    quote, text = market.quote(bond.symbol), bond.price_text
    ends = {"oprc": quote.open, "hgpr": quote.high, "lwpr": quote.low}
    output: Json = {
        "stnd_iscd": bond.symbol,
        "hts_kor_isnm": bond.name,
        **_change(quote.price, quote.base),
        "acml_vol": str(quote.volume),
        "bond_prdy_clpr": text(quote.base),
        **{f"bond_{name}": text(level) for name, level in ends.items()},
        "ernn_rate": bond.yield_text(quote.price if quote.volume else 0, market.day),
        **{f"{name}_ert": bond.yield_text(level, market.day) for name, level in ends.items()},
        "bond_mxpr": text(quote.upper),
        "bond_llam": text(quote.lower),
    }
    return Answer({"output": output})


def levels_of(depth: Depth) -> Iterable[tuple[int, Level, Level]]:
    """Number, ask and bid of each level; empty ones are zeros."""
    empty = (Level(0, 0),) * LEVELS
    sides = ((*depth.asks, *empty)[:LEVELS], (*depth.bids, *empty)[:LEVELS])
    return zip(range(1, LEVELS + 1), *sides, strict=True)


def book(call: Call) -> Answer:
    """장내채권현재가(호가): five levels."""
    found = _asked(call)
    if found is None:
        return nothing(call)
    market, bond = found
    depth, text = market.depth(bond.symbol, levels=LEVELS), bond.price_text
    output: Json = {"aspr_acpt_hour": f"{kst(market.now):%H%M%S}"}
    for number, ask, bid in levels_of(depth):
        output |= {
            f"bond_askp{number}": text(ask.price),
            f"bond_bidp{number}": text(bid.price),
            f"askp_rsqn{number}": str(ask.qty),
            f"bidp_rsqn{number}": str(bid.qty),
            f"seln_ernn_rate{number}": bond.yield_text(ask.price, market.day),
            f"shnu_ernn_rate{number}": bond.yield_text(bid.price, market.day),
        }
    output |= {
        "total_askp_rsqn": str(depth.total_ask_qty),
        "total_bidp_rsqn": str(depth.total_bid_qty),
        "ntby_aspr_rsqn": str(depth.total_bid_qty - depth.total_ask_qty),
    }
    return Answer({"output": output})


def trades(call: Call) -> Answer:
    """장내채권현재가(체결): the last 30 of today, newest first."""
    found = _asked(call)
    if found is None:
        return nothing(call)
    market, bond = found
    base = market.base(bond.symbol)
    rows = [
        {
            "stck_cntg_hour": f"{kst(trade.at):%H%M%S}",
            **_change(trade.price, base),
            "cntg_vol": str(trade.qty),
            "acml_vol": str(trade.volume),
        }
        for trade in market.trades(bond.symbol, count=_TRADES)
    ]
    return Answer({"output": rows})


def _bars(market: BondExchange, bond: Bond, count: int) -> list[Bar]:
    """The last so many days, oldest first."""
    since = market.day - timedelta(days=2 * count + 20)
    return market.bars(bond.symbol, "day", since, market.day)[-count:]


def _ends(bar: Bar) -> Json:
    text = Bond.price_text
    return {"bond_oprc": text(bar.open), "bond_hgpr": text(bar.high), "bond_lwpr": text(bar.low)}


def daily(call: Call) -> Answer:
    """장내채권현재가(일별): 100 days, newest first."""
    found = _asked(call)
    if found is None:
        return nothing(call)
    bars = _bars(*found, _DAYS + 1)
    rows = [
        {
            "stck_bsop_date": f"{bar.day:%Y%m%d}",
            **_change(bar.close, before.close),
            "acml_vol": str(bar.volume),
            **_ends(bar),
        }
        for before, bar in pairwise(bars)
    ]
    return Answer({"output": rows[::-1]})


def chart(call: Call) -> Answer:
    """장내채권 기간별시세(일): 30 days, newest first."""
    found = _asked(call)
    if found is None:
        return nothing(call)
    rows = [
        {
            "stck_bsop_date": f"{bar.day:%Y%m%d}",
            **_ends(bar),
            "bond_prpr": Bond.price_text(bar.close),
            "acml_vol": str(bar.volume),
        }
        for bar in reversed(_bars(*found, _CHARTED))
    ]
    return Answer({"output": rows})
