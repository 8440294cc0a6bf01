"""What the feeds of indices tell each second: level, expected level, program trading (국내지수 실시간)."""

from __future__ import annotations

from itertools import product
from typing import Final

from ..clock import kst
from .call import World
from .figures import ratio, sign
from .index_quotations import points, thousands_and_millions

__all__ = ["expected_index_record", "index_record", "program_record"]

_SHARES_OF_TRADING: Final = {"arbt": 0.01, "nabt": 0.2}
"""SYNTHETIC: of all trading, what arbitrage and other programs (차익, 비차익) trade; nobody here is a program."""
_OWNERS: Final = {"entm": 0.8, "onsl": 0.2}
"""SYNTHETIC: of a program's trading, what is on behalf of clients and on own account (위탁, 자기)."""


def _opening(code: str, at: float) -> dict[str, str]:
    return {"bstp_cls_code": code, "bsop_hour": f"{kst(at):%H%M%S}"}


def _told(world: World, code: str, at: float, level: int) -> dict[str, str]:
    indices = world.indices
    base, bar = indices.base(code), indices.today(code)
    minute = next(iter(indices.minutes(code)[-1:]), None)
    shares, won = thousands_and_millions(minute) if minute is not None else ("0", "0")
    volume, value = thousands_and_millions(bar)
    counts = indices.breadth(code)
    return _opening(code, at) | {
        "prpr_nmix": points(level),
        "prdy_vrss_sign": sign(level - base),
        "bstp_nmix_prdy_vrss": points(level - base),
        "prdy_ctrt": ratio(level - base, base),
        "acml_vol": volume,
        "acml_tr_pbmn": value,
        "pcas_vol": shares,
        "pcas_tr_pbmn": won,
        "uplm_issu_cnt": str(counts.limit_up),
        "ascn_issu_cnt": str(counts.up),
        "stnr_issu_cnt": str(counts.flat),
        "down_issu_cnt": str(counts.down),
        "lslm_issu_cnt": str(counts.limit_down),
    }


def index_record(world: World, code: str, at: float) -> dict[str, str]:
    """국내지수 실시간체결: the level of that second; volume and value of one record are those of its minute."""
    bar, base = world.indices.today(code), world.indices.base(code)
    values = _told(world, code, at, bar.close)
    for name, level in (("oprc", bar.open), ("hgpr", bar.high), ("lwpr", bar.low)):
        values["oprc_nmix" if name == "oprc" else f"nmix_{name}"] = points(level)
        values[f"{name}_vrss_nmix_prpr"] = points(bar.close - level)
        values[f"{name}_vrss_nmix_sign"] = sign(bar.close - level)
        values[f"prdy_clpr_vrss_{name}_rate"] = ratio(level - base, base)
    rows = world.indices.minutes(code)[-2:]
    return values | {"tick_vrss": points(bar.close - rows[0].close if rows else 0)}


def expected_index_record(world: World, code: str, at: float) -> dict[str, str]:
    """국내지수 실시간예상체결: what the running auction would give; outside of auctions the present level."""
    return _told(world, code, at, world.indices.expected(code))


def program_record(world: World, code: str, at: float) -> dict[str, str]:
    """국내지수 실시간프로그램매매. SYNTHETIC: fixed shares of the index' trading, more of them buying as it rises."""
    indices = world.indices
    bar, base = indices.today(code), indices.base(code)
    buying = min(max(0.5 + 10 * (bar.close - base) / base, 0.1), 0.9)
    whole = [int(text) for text in thousands_and_millions(bar)]
    parts = {
        (kind, side, owner): tuple(int(amount * share * part * towards) for amount in whole)
        for (kind, share), (owner, part) in product(_SHARES_OF_TRADING.items(), _OWNERS.items())
        for side, towards in (("seln", 1 - buying), ("shnu", buying))
    }
    values = _opening(code, at) | {"acml_vol": str(whole[0]), "acml_tr_pbmn": str(whole[1])}
    for (kind, side, owner), (shares, won) in parts.items():
        values |= {f"{kind}_{side}_{owner}_cnqn": str(shares), f"{kind}_{side}_{owner}_cntg_amt": str(won)}
    values |= _sums(parts, whole)
    for kind, owner in product(_SHARES_OF_TRADING, _OWNERS):
        bought, sold = parts[kind, "shnu", owner], parts[kind, "seln", owner]
        values[f"{kind}_{owner}_ntby_qty"] = str(bought[0] - sold[0])
        values[f"{kind}_{owner}_ntby_tr_pbmn"] = str(bought[1] - sold[1])
    return values


_SUMS: Final = {
    # of which parts: names of volume, its rate, value, its rate; {} is the side, seln and shnu
    "arbt": ("arbt_smtn_{}_vol", "arbt_smtm_{}_vol_rate", "arbt_smtn_{}_tr_pbmn", "arbt_smtm_{}_tr_pbmn_rate"),
    "nabt": ("nabt_smtn_{}_vol", "nabt_smtm_{}_vol_rate", "nabt_smtn_{}_tr_pbmn", "nabt_smtm_{}_tr_pbmn_rate"),
    "entm": ("whol_entm_{}_vol", "entm_{}_vol_rate", "whol_entm_{}_tr_pbmn", "entm_{}_tr_pbmn_rate"),
    "onsl": ("whol_onsl_{}_vol", "onsl_{}_vol_rate", "whol_onsl_{}_tr_pbmn", "onsl_{}_tr_pbmn_rate"),
    "": ("whol_{}_vol", "whol_{}_vol_rate", "total_{}_tr_pbmn", "whol_{}_tr_pbmn_rate"),
}
_NET: Final = {
    "entm": ("whol_entm_ntby_qt", "entm_ntby_qty_rat", "whol_entm_ntby_tr_pbmn", "entm_ntby_tr_pbmn_rate"),
    "onsl": ("whol_onsl_ntby_qty", "onsl_ntby_qty_rate", "whol_onsl_ntby_tr_pbmn", "onsl_ntby_tr_pbmn_rate"),
    "": ("whol_ntby_qty", "whol_smtm_ntby_qty_rate", "whol_ntby_tr_pbmn", "whol_ntby_tr_pbmn_rate"),
}
_SPELT: Final = {
    "whol_seln_vol": "total_seln_qty",
    "whol_shnu_vol": "shnu_cntg_smtn",
    "whol_shnu_vol_rate": "whol_shun_vol_rate",
    "whol_shnu_tr_pbmn_rate": "whol_shun_tr_pbmn_rate",
}
"""Where KIS breaks its own pattern."""


def _sums(parts: dict[tuple[str, str, str], tuple[int, ...]], whole: list[int]) -> dict[str, str]:
    """What the parts sum up to: by kind, by owner, in all; sold, bought and net."""
    values: dict[str, str] = {}
    for group, names in _SUMS.items():
        sums: dict[str, list[int]] = {}
        for side in ("seln", "shnu"):
            of = [part for key, part in parts.items() if group in ("", key[0], key[2]) and key[1] == side]
            sums[side] = [sum(part[place] for part in of) for place in (0, 1)]
            for place in (0, 1):
                for name, text in (
                    (names[2 * place].format(side), str(sums[side][place])),
                    (names[2 * place + 1].format(side), ratio(sums[side][place], whole[place])),
                ):
                    values[_SPELT.get(name, name)] = text
        net = _NET.get(group, tuple(name.format("ntby") for name in names))
        for place in (0, 1):
            amount = sums["shnu"][place] - sums["seln"][place]
            name = net[2 * place].replace("_ntby_vol", "_ntby_qty")
            rate = net[2 * place + 1].replace("_ntby_vol_rate", "_ntby_qty_rate")
            values |= {name: str(amount), rate: ratio(amount, whole[place])}
    return values
