"""Which symbols lead in volume, change, size and the like, by the exchange's own numbers (순위분석)."""

from __future__ import annotations

from collections.abc import Callable, Iterable
from datetime import timedelta
from itertools import pairwise
from typing import Final

from ..clock import kst
from .call import Call
from .envelope import Answer, Json
from .figures import EOK, ratio, sign
from .quotations import change_of, valuation
from .ranked import Standing, number, standings

__all__ = ["RANKINGS"]

_ROWS: Final = 30
_MEANS: Final = (5, 10, 20, 60, 120)
"""Days of the means that disparities are told against."""

Key = Callable[[Standing], float]


def _ranked(found: Iterable[Standing], key: Key, row: Callable[[Standing], Json], rows: int = _ROWS) -> Answer:
    """The first rows by a key, the highest first; ranks count from 1."""
    first = sorted(found, key=key, reverse=True)[:rows]
    return Answer({"output": [{"data_rank": str(rank), **row(each)} for rank, each in enumerate(first, 1)]})


def _named(each: Standing, name: str = "mksc_shrn_iscd") -> Json:
    """What every ranking tells of a symbol."""
    return {
        name: each.instrument.symbol,
        "hts_kor_isnm": each.instrument.name,
        "stck_prpr": str(each.quote.price),
        **change_of(each.quote),
        "acml_vol": str(each.quote.volume),
    }


def _cap(each: Standing) -> int:
    return each.quote.price * each.instrument.shares


def volume(call: Call) -> Answer:
    """거래량순위, by FID_BLNG_CLS_CODE: volume, its growth, its share of all shares, won, won by market value."""
    keys: dict[str, Key] = {
        "0": lambda each: each.quote.volume,
        "1": lambda each: each.quote.volume / max(each.quote.prev_volume, 1),
        "2": lambda each: each.quote.volume / each.instrument.shares,
        "3": lambda each: each.quote.value,
        "4": lambda each: each.quote.value / _cap(each),
    }

    def row(each: Standing) -> Json:
        quote, shares = each.quote, each.instrument.shares
        turnover, worth = ratio(quote.volume, shares), ratio(quote.value, _cap(each))
        return _named(each) | {
            "prdy_vol": str(quote.prev_volume),
            "lstn_stcn": str(shares),
            "avrg_vol": str(quote.volume),
            "n_befr_clpr_vrss_prpr_rate": f"{quote.change_rate:.2f}",
            "vol_inrt": ratio(quote.volume, quote.prev_volume),
            "vol_tnrt": turnover,
            "nday_vol_tnrt": turnover,
            "avrg_tr_pbmn": str(quote.value),
            "tr_pbmn_tnrt": worth,
            "nday_tr_pbmn_tnrt": worth,
            "acml_tr_pbmn": str(quote.value),
        }

    return _ranked(standings(call), keys.get(call.text("FID_BLNG_CLS_CODE"), keys["0"]), row)


def fluctuation(call: Call) -> Answer:
    """등락률 순위, by FID_RANK_SORT_CLS_CODE: rise, fall, rise and fall since the open, the day's range."""
    keys: tuple[Key, ...] = (
        lambda each: each.quote.change_rate,
        lambda each: -each.quote.change_rate,
        lambda each: each.since_open,
        lambda each: -each.since_open,
        lambda each: (each.quote.high - each.quote.low) / each.quote.base,
    )
    low, high = number(call, "FID_RSFL_RATE1"), number(call, "FID_RSFL_RATE2")
    found = standings(call)
    if low or high:
        found = [each for each in found if low is None or each.quote.change_rate >= low]
        found = [each for each in found if high is None or each.quote.change_rate <= high]
    count = min(int(number(call, "FID_INPUT_CNT_1") or _ROWS), _ROWS)
    key = keys[min(int(number(call, "FID_RANK_SORT_CLS_CODE") or 0), len(keys) - 1)]
    return _ranked(found, key, lambda each: _moved(call, each), count)


def _moved(call: Call, each: Standing) -> Json:
    quote, day = each.quote, f"{call.world.market.day:%Y%m%d}"
    reached = {"hgpr": ("", quote.high), "lwpr": ("", quote.low)}
    for bar in reversed(call.world.market.minutes(each.instrument.symbol, None, each.venue)):
        at = f"{kst(bar.start):%H%M%S}"
        reached["hgpr"] = (at, quote.high) if bar.high == quote.high else reached["hgpr"]
        reached["lwpr"] = (at, quote.low) if bar.low == quote.low else reached["lwpr"]
    rises, falls = _run(call, each)
    row = _named(each, "stck_shrn_iscd")
    for name, (hour, level) in reached.items():
        row |= {f"stck_{name}": str(level), f"{name}_hour": hour or "000000", f"acml_{name}_date": day}
        row[f"{name}_vrss_prpr_rate"] = ratio(quote.price - level, level)
    return row | {
        "dsgt_date_clpr_vrss_prpr_rate": f"{quote.change_rate:.2f}",
        "cnnt_ascn_dynu": str(rises),
        "cnnt_down_dynu": str(falls),
        "oprc_vrss_prpr_sign": sign(quote.price - quote.open),
        "oprc_vrss_prpr": str(quote.price - quote.open),
        "oprc_vrss_prpr_rate": f"{each.since_open:.2f}",
        "prd_rsfl": str(quote.change),
        "prd_rsfl_rate": f"{quote.change_rate:.2f}",
    }


def _closes(call: Call, each: Standing, days: int) -> list[int]:
    """The last closes, oldest first, the present price among them."""
    today = call.world.market.day
    bars = call.world.market.bars(each.instrument.symbol, "day", today - timedelta(days=days * 2 + 20), today)
    closes = [bar.close for bar in bars]
    if not bars or bars[-1].day != today:
        closes.append(each.quote.price)
    return closes[-days:]


def _run(call: Call, each: Standing) -> tuple[int, int]:
    """For how many days in a row it rose, and fell, today included."""
    closes, rises, falls = _closes(call, each, 20)[::-1], 0, 0
    for later, earlier in pairwise(closes):
        if later > earlier and not falls:
            rises += 1
        elif later < earlier and not rises:
            falls += 1
        else:
            break
    return rises, falls


def market_cap(call: Call) -> Answer:
    """국내주식 시가총액 상위: shares only."""
    found = standings(call, funds=False)
    whole = sum(_cap(each) for each in standings(call, funds=False, bounded=False))

    def row(each: Standing) -> Json:
        value = _cap(each)
        return _named(each) | {
            "lstn_stcn": str(each.instrument.shares),
            "stck_avls": str(value // EOK),
            "mrkt_whol_avls_rlim": ratio(value, whole),
        }

    return _ranked(found, _cap, row)


def quote_balance(call: Call) -> Answer:
    """국내주식 호가잔량 순위, by FID_RANK_SORT_CLS_CODE: net bids, net asks, bids by asks, asks by bids."""
    keys: dict[str, Key] = {
        "0": lambda each: each.quote.total_bid_qty - each.quote.total_ask_qty,
        "1": lambda each: each.quote.total_ask_qty - each.quote.total_bid_qty,
        "2": lambda each: each.quote.total_bid_qty / max(each.quote.total_ask_qty, 1),
        "3": lambda each: each.quote.total_ask_qty / max(each.quote.total_bid_qty, 1),
    }

    def row(each: Standing) -> Json:
        asks, bids = each.quote.total_ask_qty, each.quote.total_bid_qty
        return _named(each) | {
            "total_askp_rsqn": str(asks),
            "total_bidp_rsqn": str(bids),
            "total_ntsl_bidp_rsqn": str(bids - asks),
            "shnu_rsqn_rate": ratio(bids, asks),
            "seln_rsqn_rate": ratio(asks, bids),
        }

    return _ranked(standings(call), keys.get(call.text("FID_RANK_SORT_CLS_CODE"), keys["0"]), row)


def _best(call: Call, each: Standing) -> Json:
    """What waits at the best ask and bid."""
    depth = call.world.market.depth(each.instrument.symbol, each.venue, 1)
    sides = {"askp_rsqn1": depth.asks, "bidp_rsqn1": depth.bids}
    return {name: str(levels[0].qty if levels else 0) for name, levels in sides.items()}


def near_extremes(call: Call) -> Answer:
    """국내주식 신고_신저근접종목 상위: the nearest to the highest or lowest price of 52 weeks, between two distances in
    per cent; of those too, 0 is taken for no bound."""
    low = call.text("FID_PRC_CLS_CODE") == "1"
    least, most = (number(call, f"FID_INPUT_CNT_{place}") or 0.0 for place in (1, 2))

    def away(each: Standing) -> float:
        return each.above_low if low else each.below_high

    found = [each for each in standings(call) if least <= away(each) and not 0 < most < away(each)]

    def row(each: Standing) -> Json:
        return (
            _named(each)
            | _best(call, each)
            | {
                "askp": str(each.quote.ask),
                "bidp": str(each.quote.bid),
                "new_hgpr": str(each.quote.w52_high),
                "hprc_near_rate": f"{each.below_high:.2f}",
                "new_lwpr": str(each.quote.w52_low),
                "lwpr_near_rate": f"{each.above_low:.2f}",
                "stck_sdpr": str(each.quote.base),
            }
        )

    rows = [row(each) for each in sorted(found, key=away)[:_ROWS]]
    return Answer({"output": rows})


def volume_power(call: Call) -> Answer:
    """국내주식 체결강도 상위: shares that buyers took for 100 that sellers did."""

    def power(each: Standing) -> float:
        return each.quote.buy_volume / max(each.quote.sell_volume, 1)

    def row(each: Standing) -> Json:
        sold, bought = each.quote.sell_volume, each.quote.buy_volume
        sums = {"tday_rltv": ratio(bought, sold), "seln_cnqn_smtn": str(sold), "shnu_cnqn_smtn": str(bought)}
        return _named(each, "stck_shrn_iscd") | sums

    return _ranked(standings(call), power, row)


def disparity(call: Call) -> Answer:
    """국내주식 이격도 순위: the price in per cent of the mean of FID_HOUR_CLS_CODE days, high or low ones first."""
    chosen = int(number(call, "FID_HOUR_CLS_CODE") or 20)
    falling = call.text("FID_RANK_SORT_CLS_CODE") == "1"

    def against(each: Standing, days: int) -> float:
        closes = _closes(call, each, days)
        return each.quote.price * 100 * len(closes) / sum(closes)

    def row(each: Standing) -> Json:
        return _named(each) | {f"d{days}_dsrt": f"{against(each, days):.2f}" for days in _MEANS}

    way = -1 if falling else 1
    return _ranked(standings(call, funds=False), lambda each: way * against(each, chosen), row)


def big_trades(call: Call) -> Answer:
    """국내주식 대량체결건수 상위: of the last 300 trades of each, how many were worth so many won or more."""
    least, qty = number(call, "FID_INPUT_PRICE_1") or 0, number(call, "FID_VOL_CNT") or 0
    one, place = call.text("FID_INPUT_ISCD_2"), 1 if call.text("FID_RANK_SORT_CLS_CODE") == "1" else 0
    counts: dict[str, tuple[int, int]] = {}
    found = [each for each in standings(call, volume=False) if one in ("", each.instrument.symbol)]
    for each in found:
        trades = call.world.market.trades(each.instrument.symbol, each.venue, 300)
        big = [trade for trade in trades if trade.price * trade.qty >= least and trade.qty >= qty]
        sides = [trade.aggressor for trade in big]
        counts[each.instrument.symbol] = (sides.count("buy"), sides.count("sell"))

    def row(each: Standing) -> Json:
        bought, sold = counts[each.instrument.symbol]
        sums = {"shnu_cntg_csnu": str(bought), "seln_cntg_csnu": str(sold)}
        return _named(each) | sums | {"ntby_cnqn": str(each.quote.buy_volume - each.quote.sell_volume)}

    return _ranked(found, lambda each: counts[each.instrument.symbol][place], row)


_WORTH: Final = {
    "23": "per", "24": "pbr", "25": "pcr", "26": "psr", "27": "eps", "28": "eva", "29": "ebitda",
    "30": "pv_div_ebitda", "31": "ebitda_div_fnnc_expn",
}  # fmt: skip
"""FID_RANK_SORT_CLS_CODE of the ranking by worth -> field."""


def _worth(each: Standing) -> Json:
    """What a company is worth by several measures. SYNTHETIC, as earnings are: all follow from the last close."""
    told = valuation(each.quote)
    price, earnings = each.quote.price, float(told["eps"])
    ebitda = int(earnings * 1.6 * each.instrument.shares) // EOK
    return {
        "per": told["per"],
        "pbr": told["pbr"],
        "pcr": f"{price / earnings / 1.4:.2f}",
        "psr": f"{price / earnings / 9:.2f}",
        "eps": told["eps"],
        "eva": str(ebitda // 4),
        "ebitda": str(ebitda),
        "pv_div_ebitda": f"{price / earnings / 1.6:.2f}",
        "ebitda_div_fnnc_expn": f"{8 + each.quote.base % 40 / 10:.2f}",
        "stac_month": "12",
        "stac_month_cls_code": "4",
    }


def market_value(call: Call) -> Answer:
    """국내주식 시장가치 순위, by one measure; of the last year, whichever was asked for."""
    field = _WORTH.get(call.text("FID_RANK_SORT_CLS_CODE"), "per")
    found = standings(call, funds=False)
    rows = {each.instrument.symbol: _worth(each) for each in found}

    def row(each: Standing) -> Json:
        return _named(each) | rows[each.instrument.symbol] | {"iqry_csnu": str(len(found))}

    return _ranked(found, lambda each: float(str(rows[each.instrument.symbol][field])), row)


_NEAR: Final = {"6": 8.0, "5": 10.0, "1": 15.0, "2": 20.0, "3": 25.0}
"""FID_DIV_CLS_CODE of what comes near its limit -> per cent that it must have moved."""


def at_limits(call: Call) -> Answer:
    """국내주식 상하한가 포착: what stands at its upper or lower limit (FID_PRC_CLS_CODE 0, 1), or moved towards it."""
    way = -1 if call.text("FID_PRC_CLS_CODE") == "1" else 1
    least = _NEAR.get(call.text("FID_DIV_CLS_CODE"))
    signs = "4" if way < 0 else "1"

    def caught(each: Standing) -> bool:
        return each.quote.sign == signs if least is None else way * each.quote.change_rate >= least

    def row(each: Standing) -> Json:
        quote = each.quote
        return (
            _named(each)
            | _best(call, each)
            | {
                "total_askp_rsqn": str(quote.total_ask_qty),
                "total_bidp_rsqn": str(quote.total_bid_qty),
                "prdy_vol": str(quote.prev_volume),
                "seln_cnqn": str(quote.sell_volume),
                "shnu_cnqn": str(quote.buy_volume),
                "stck_llam": str(quote.lower),
                "stck_mxpr": str(quote.upper),
                "prdy_vrss_vol_rate": ratio(quote.volume, quote.prev_volume),
            }
        )

    found = sorted(filter(caught, standings(call)), key=lambda each: way * each.quote.change_rate, reverse=True)
    return Answer({"output": [row(each) for each in found[:_ROWS]]})


RANKINGS: Final = {
    "FHPST01710000": volume,
    "FHPST01700000": fluctuation,
    "FHPST01740000": market_cap,
    "FHPST01720000": quote_balance,
    "FHPST01870000": near_extremes,
    "FHPST01680000": volume_power,
    "FHPST01780000": disparity,
    "FHKST190900C0": big_trades,
    "FHPST01790000": market_value,
    "FHKST130000C0": at_limits,
}
"""TR as the real host names it -> what answers it."""
