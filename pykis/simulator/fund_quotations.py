"""What the TRs of ETF, ETN and ELW answer, and the feed of net asset values (ETF/ETN 현재가, NAV, ELW 현재가)."""

from __future__ import annotations

from bisect import bisect_left
from collections.abc import Callable
from itertools import pairwise
from typing import Final

from ..clock import kst
from .blanks import declared, nothing
from .call import Call, World
from .envelope import Answer, Json
from .exchange import Quote
from .figures import EOK, ratio, sign
from .funds import Nav, Part
from .history import days_back, merged
from .instruments import Instrument
from .quotations import change_of, pivots, years_edges
from .warrant_feeds import measures
from .warrants import ISSUER, Warrant

__all__ = ["FUND_QUOTATIONS", "is_fund", "nav_record"]

_BASKETS: Final = 50_000
"""Shares of a fund in one creation unit (CU). SYNTHETIC."""
_ROWS: Final = 100


def _asked(call: Call) -> Instrument | None:
    return call.world.funds.get(call.text("FID_INPUT_ISCD"))


def _change(now: float, base: float) -> Json:
    return {
        "nav_prdy_vrss": f"{now - base:.2f}",
        "nav_prdy_vrss_sign": sign(round((now - base) * 100)),
        "nav_prdy_ctrt": ratio(now - base, base),
    }


def _worth(nav: Nav) -> Json:
    return {
        "nav": f"{nav.now:.2f}",
        **_change(nav.now, nav.base),
        "prdy_clpr_nav": f"{nav.base:.2f}",
        "oprc_nav": f"{nav.open:.2f}",
        "hprc_nav": f"{nav.high:.2f}",
        "lprc_nav": f"{nav.low:.2f}",
    }


def _day(quote: Quote) -> Json:
    return {
        "stck_prpr": str(quote.price),
        **change_of(quote),
        "acml_vol": str(quote.volume),
        "acml_tr_pbmn": str(quote.value),
        "stck_prdy_clpr": str(quote.base),
        "stck_oprc": str(quote.open),
        "stck_hgpr": str(quote.high),
        "stck_lwpr": str(quote.low),
        "stck_mxpr": str(quote.upper),
        "stck_llam": str(quote.lower),
    }


def is_fund(world: World, key: str) -> bool:
    """Whether the key is the code of an ETF or ETN."""
    return world.funds.get(key) is not None


def nav_record(world: World, key: str, at: float) -> dict[str, str]:
    """국내ETF NAV추이."""
    return {"mksc_shrn_iscd": key} | {name: str(text) for name, text in _worth(world.funds.nav(key)).items()}


def fund_price(call: Call) -> Answer:
    """ETF/ETN 현재가; a share is told like a fund that holds itself. SYNTHETIC: tracking error, dividends."""
    found = call.instrument
    if found is None:
        return nothing(call)
    funds, quote = call.world.funds, call.world.market.quote(found.symbol, call.venue)
    nav, index = funds.nav(found.symbol), funds.index(found.symbol)
    indices = call.world.indices
    assets = int(nav.now * found.shares) // EOK
    moved = indices.level(index.code) - indices.base(index.code) if index is not None else 0
    values = _day(quote) | _worth(nav) | years_edges(call, found, quote)
    values |= {f"prdy_clpr_vrss_{name}_rate": ratio(level - quote.base, quote.base)
               for name, level in (("oprc", quote.open), ("hgpr", quote.high), ("lwpr", quote.low))}  # fmt: skip
    values |= {
        "prdy_vol": str(quote.prev_volume),
        "prdy_last_nav": f"{nav.base:.2f}",
        "trc_errt": "0.10",
        "stck_sdpr": str(quote.base),
        "stck_sspr": str(quote.base * 8 // 100 * 10),
        "nmix_ctrt": ratio(moved, indices.base(index.code)) if index is not None else "0.00",
        "etf_crcl_stcn": str(found.shares),
        "etf_ntas_ttam": str(assets),
        "etf_crcl_ntas_ttam": str(assets),
        "frgn_limt_rate": "100.00",
        "frgn_oder_able_qty": str(found.shares),
        "etf_cu_unit_scrt_cnt": str(_BASKETS),
        "etf_cnfg_issu_cnt": str(len(funds.parts(found.symbol))),
        "etf_dvdn_cycl": "3",
        "crcd": "KRW",
        "lp_oder_able_cls_code": "Y",
        "bstp_kor_isnm": index.name if index is not None else found.sector,
        "vi_cls_code": "Y" if quote.vi else "N",
        "lstn_stcn": str(found.shares),
        "etf_trc_ert_mltp": f"{funds.multiple(found.symbol):.2f}",
        "dprt": ratio(quote.price - nav.now, nav.now),
        "mbcr_name": ISSUER[1],
        "stck_lstn_date": "20021014",
        "shrg_type_code": "1",
        "etf_trgt_nmix_bstp_code": index.code if index is not None else "0000",
        "etf_div_name": found.kind.upper(),
        "etf_rprs_bstp_kor_isnm": index.name if index is not None else found.sector,
    }
    return Answer({"output": declared(call, "output", values)})


def nav_now(call: Call) -> Answer:
    """NAV 비교추이(종목): price and net asset value side by side."""
    found = _asked(call)
    if found is None:
        return nothing(call)
    quote, nav = call.world.market.quote(found.symbol), call.world.funds.nav(found.symbol)
    return Answer({"output1": declared(call, "output1", _day(quote)), "output2": _worth(nav)})


def _beside(nav: float, price: int) -> Json:
    return {"nav": f"{nav:.2f}", "nav_vrss_prpr": f"{price - nav:.2f}", "dprt": ratio(price - nav, nav)}


def _moved(price: int, base: int) -> Json:
    change = price - base
    return {"prdy_vrss": str(change), "prdy_vrss_sign": sign(change), "prdy_ctrt": ratio(change, base)}


def nav_minutes(call: Call) -> Answer:
    """NAV 비교추이(분): steps of FID_HOUR_CLS_CODE seconds, newest first."""
    found = _asked(call)
    if found is None:
        return nothing(call)
    market, seconds = call.world.market, call.number("FID_HOUR_CLS_CODE")
    base, worth = market.base(found.symbol), _worth_at(call, found)
    volume, rows = 0, list[Json]()
    for bar in merged(market.minutes(found.symbol), seconds):
        volume += bar.volume
        nav = worth(bar.start + max(seconds, 60))
        row = {"bsop_hour": f"{kst(bar.start):%H%M%S}", **_change(nav, base), **_beside(nav, bar.close)}
        row |= {"stck_prpr": str(bar.close), **_moved(bar.close, base)}
        rows.append(row | {"acml_vol": str(volume), "cntg_vol": str(bar.volume)})
    return Answer({"output": rows[: -_ROWS - 1 : -1]})


def _worth_at(call: Call, found: Instrument) -> Callable[[float], float]:
    """The fund's worth at a time (Unix seconds) of today."""
    funds, indices, base = call.world.funds, call.world.indices, call.world.market.base(found.symbol)
    index = funds.index(found.symbol)
    if index is None:
        now = funds.nav(found.symbol).now
        return lambda at: now
    before, rows = indices.base(index.code), indices.minutes(index.code)

    def worth(at: float) -> float:
        place = bisect_left(rows, at, key=lambda row: row.start)
        return funds.at(found.symbol, base, before, rows[place - 1].close if place else before)

    return worth


def nav_days(call: Call) -> Answer:
    """NAV 비교추이(일): the newest 100 days of a range, newest first."""
    found = _asked(call)
    if found is None:
        return nothing(call)
    market, funds, indices = call.world.market, call.world.funds, call.world.indices
    start, end = call.day("FID_INPUT_DATE_1"), call.day("FID_INPUT_DATE_2")
    back = days_back(start, 15)
    index = funds.index(found.symbol)
    levels = {bar.day: bar.close for bar in indices.bars(index.code, "day", back, end)} if index is not None else {}
    rows: list[Json] = []
    for one, bar in pairwise(market.bars(found.symbol, "day", back, end)):
        if bar.day < start:
            continue
        before, level = levels.get(one.day, 0), levels.get(bar.day, 0)
        nav = funds.at(found.symbol, one.close, before, level) if before and level else float(bar.close)
        row = {"stck_bsop_date": f"{bar.day:%Y%m%d}", **_change(nav, one.close), **_beside(nav, bar.close)}
        row |= {"stck_clpr": str(bar.close), **_moved(bar.close, one.close)}
        rows.append(row | {"acml_vol": str(bar.volume), "cntg_vol": str(bar.volume)})
    return Answer({"output": rows[: -_ROWS - 1 : -1]})


def components(call: Call) -> Answer:
    """ETF 구성종목시세: its shares, the heaviest first; one that holds futures or another market has none here."""
    found = _asked(call)
    if found is None:
        return nothing(call)
    market, funds = call.world.market, call.world.funds
    quote, nav, parts = market.quote(found.symbol), funds.nav(found.symbol), funds.parts(found.symbol)
    unit = nav.now * _BASKETS
    rows = [declared(call, "output2", _part(call, part, unit)) for part in parts]
    head = _day(quote) | _worth(nav) | {
        "etf_cnfg_issu_avls": str(sum(int(str(row["etf_cnfg_issu_avls"])) for row in rows)),
        "etf_ntas_ttam": str(int(nav.now * found.shares) // EOK),
        "etf_cu_unit_scrt_cnt": str(_BASKETS),
        "etf_cnfg_issu_cnt": str(len(parts)),
    }  # fmt: skip
    return Answer({"output1": declared(call, "output1", head), "output2": rows})


def _part(call: Call, part: Part, unit: float) -> Json:
    """One share in a creation unit that is worth so many won."""
    each = part.instrument
    quote = call.world.market.quote(each.symbol)
    cap = quote.price * each.shares
    return _day(quote) | {
        "stck_shrn_iscd": each.symbol,
        "hts_kor_isnm": each.name,
        "tday_rsfl_rate": f"{quote.change_rate:.2f}",
        "prdy_vrss_vol": str(quote.volume - quote.prev_volume),
        "tr_pbmn_tnrt": ratio(quote.value, cap),
        "hts_avls": str(cap // EOK),
        "etf_cnfg_issu_avls": str(round(unit * part.weight)),
        "etf_cnfg_issu_rlim": f"{part.weight * 100:.2f}",
        "etf_vltn_amt": str(round(unit * part.weight)),
    }


def warrant_price(call: Call) -> Answer:
    """ELW 현재가 시세."""
    found, market = call.world.market.instruments.get(call.text("FID_INPUT_ISCD")), call.world.market
    if not isinstance(found, Warrant):
        return nothing(call)
    quote, lead, told = market.quote(found.symbol), market.quote(found.underlying), measures(found, market)
    fair, delta = market.fair(found.symbol), abs(float(told["delta"]))
    values = _day(quote) | pivots(call, found) | told
    values |= {
        "elw_shrn_iscd": found.symbol,
        "hts_kor_isnm": found.name,
        "elw_prpr": str(quote.price),
        "prdy_vrss_vol_rate": ratio(quote.volume, quote.prev_volume),
        "unas_shrn_iscd": found.underlying,
        "unas_isnm": market.name(found.underlying),
        "unas_prpr": str(lead.price),
        **{f"unas_{name}": text for name, text in change_of(lead).items()},
        "bidp": str(quote.bid),
        "askp": str(quote.ask),
        "vol_tnrt": ratio(quote.volume, found.shares),
        "elw_oprc": str(quote.open),
        "elw_hgpr": str(quote.high),
        "elw_lwpr": str(quote.low),
        "dprt": ratio(quote.price - fair, fair),
        "acpr": str(found.strike),
        "elw_sdpr": str(quote.base),
        "tick_conv_prc": f"{market.tick(found.symbol, quote.price) / delta:.2f}" if delta else "0.00",
        "invt_epmd_cntt": "해당없음",
    }
    return Answer({"output": declared(call, "output", values)})


FUND_QUOTATIONS: Final = {
    "FHPST02400000": fund_price,
    "FHPST02440000": nav_now,
    "FHPST02440100": nav_minutes,
    "FHPST02440200": nav_days,
    "FHKST121600C0": components,
    "FHKEW15010000": warrant_price,
}
"""TR as the real host names it -> what answers it."""
