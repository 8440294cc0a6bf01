"""What the TRs about dealings answer: the trades of the day, and who bought and sold on which day."""

from __future__ import annotations

from datetime import date
from itertools import pairwise

from ..clock import kst
from .call import Call
from .envelope import Answer, Json
from .exchange import Quote
from .figures import ratio, sign
from .history import Bar
from .quotations import blanked, board_name, change_of, known

__all__ = ["conclusions", "investor", "trades"]


def trades(call: Call) -> Answer:
    """주식현재가 체결: the last 30, newest first."""
    if call.instrument is None:
        return Answer({"output": []})
    market, symbol = call.world.market, call.instrument.symbol
    quote = market.quote(symbol, call.venue)
    rows: list[Json] = [
        {
            "stck_cntg_hour": f"{kst(trade.at):%H%M%S}",
            "stck_prpr": str(trade.price),
            **_change(trade.price, quote),
            "cntg_vol": str(trade.qty),
            "tday_rltv": ratio(quote.buy_volume, quote.sell_volume),
        }
        for trade in market.trades(symbol, call.venue, 30)
    ]
    return Answer({"output": rows})


def _change(at: int, quote: Quote) -> dict[str, str]:
    change = at - quote.base
    return {"prdy_vrss": str(change), "prdy_vrss_sign": sign(change), "prdy_ctrt": ratio(change, quote.base)}


def conclusions(call: Call) -> Answer:
    """주식현재가 당일시간대별체결: 30 trades up to an hour, newest first."""
    found = known(call)
    market, hour = call.world.market, call.text("FID_INPUT_HOUR_1") or "235959"
    quote = market.quote(found.symbol, call.venue)
    rows: list[Json] = []
    for trade in market.trades(found.symbol, call.venue, 5000) if call.instrument else ():
        if f"{kst(trade.at):%H%M%S}" > hour or len(rows) == 30:
            continue
        rows.append(
            {
                "stck_cntg_hour": f"{kst(trade.at):%H%M%S}",
                "stck_pbpr": str(trade.price),
                **_change(trade.price, quote),
                "askp": str(trade.ask),
                "bidp": str(trade.bid),
                "tday_rltv": ratio(quote.buy_volume, quote.sell_volume),
                "acml_vol": str(trade.volume),
                "cnqn": str(trade.qty),
            }
        )
    head: Json = {
        "stck_prpr": str(quote.price),
        **change_of(quote),
        "acml_vol": str(quote.volume),
        "prdy_vol": str(quote.prev_volume),
        "rprs_mrkt_kor_name": board_name(found),
    }
    return Answer({"output1": blanked(call, head), "output2": rows})


def investor(call: Call) -> Answer:
    """주식현재가 투자자: 30 days, newest first; today's amounts are not known before the close."""
    if call.instrument is None:
        return Answer({"output": []})
    market, symbol = call.world.market, call.instrument.symbol
    today = market.day
    bars = market.bars(symbol, "day", date(today.year - 1, today.month, 1), today)
    rows = [_flows(bar, before.close, bar.day == today) for before, bar in pairwise(bars)]
    return Answer({"output": rows[:-31:-1]})


def _flows(bar: Bar, base: int, running: bool) -> Json:
    change = bar.close - base
    row: Json = {
        "stck_bsop_date": f"{bar.day:%Y%m%d}",
        "stck_clpr": str(bar.close),
        "prdy_vrss": str(change),
        "prdy_vrss_sign": sign(change),
    }
    shares = bar.volume // 10
    foreign = (bar.volume * 31 + bar.close) % (2 * shares + 1) - shares
    organ = (bar.volume * 17 + bar.close * 7) % (shares + 1) - shares // 2
    net = {"prsn": -foreign - organ, "frgn": foreign, "orgn": organ}
    bought = {who: bar.volume // 3 + amount // 2 for who, amount in net.items()}
    sold = {who: bought[who] - amount for who, amount in net.items()}
    million = bar.close / 1_000_000
    for suffix, amounts in (("ntby", net), ("shnu", bought), ("seln", sold)):
        count = "ntby_qty" if suffix == "ntby" else f"{suffix}_vol"
        row |= {f"{who}_{count}": "" if running else str(amount) for who, amount in amounts.items()}
        row |= {
            f"{who}_{suffix}_tr_pbmn": "" if running else str(int(amount * million)) for who, amount in amounts.items()
        }
    return row
