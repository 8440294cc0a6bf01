"""What the TRs of indices answer: level, time series, days, sectors, expected levels (국내업종 시세)."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from datetime import date
from itertools import pairwise
from typing import Final

from ..clock import kst
from ..kinds import Period
from .blanks import declared, nothing
from .call import Call
from .envelope import Answer, Json
from .figures import ratio, sign
from .history import PERIODS, Bar, MinuteBar, days_back, merged
from .indices import Index, Indices

__all__ = ["INDEX_QUOTATIONS", "change_against", "points", "thousands_and_millions"]

_ROWS, _CHART_ROWS, _MINUTE_ROWS = 100, 50, 102
_BEFORE: Final = {"day": 200, "week": 800, "month": 3300, "year": 11_500}
"""Days back that hold a page of bars."""
_MARKETS: Final[dict[str, tuple[str, ...]]] = {"K": ("0",), "Q": ("1", "3"), "K2": ("2",)}
"""FID_MRKT_CLS_CODE -> how the codes of its indices begin."""


def points(level: int) -> str:
    """As KIS prints a level."""
    return f"{level / 100:.2f}"


def change_against(level: int, base: int) -> Json:
    """The change of an index; the number carries its own minus."""
    return {
        "bstp_nmix_prdy_vrss": points(level - base),
        "prdy_vrss_sign": sign(level - base),
        "bstp_nmix_prdy_ctrt": ratio(level - base, base),
    }


def _asked(call: Call) -> Index | None:
    """The index asked for; the whole market (0000, 전체) is told as KOSPI."""
    code = call.text("FID_INPUT_ISCD")
    return call.world.indices.get("0001" if code == "0000" else code)


def thousands_and_millions(bar: Bar | MinuteBar) -> tuple[str, str]:
    """Volume and value as indices tell them: thousands of shares, millions of won (천주, 백만원)."""
    return str(bar.volume // 1_000), str(bar.value // 1_000_000)


def _traded(bar: Bar | MinuteBar, name: str = "acml_vol") -> Json:
    volume, value = thousands_and_millions(bar)
    return {name: volume, "acml_tr_pbmn": value}


def _levels(bar: Bar | MinuteBar) -> Json:
    return {
        "bstp_nmix_prpr": points(bar.close),
        "bstp_nmix_oprc": points(bar.open),
        "bstp_nmix_hgpr": points(bar.high),
        "bstp_nmix_lwpr": points(bar.low),
    }


def _counts(indices: Indices, code: str) -> Json:
    found = indices.breadth(code)
    return {
        "uplm_issu_cnt": str(found.limit_up),
        "ascn_issu_cnt": str(found.up),
        "stnr_issu_cnt": str(found.flat),
        "down_issu_cnt": str(found.down),
        "lslm_issu_cnt": str(found.limit_down),
    }


def _head(call: Call, code: str) -> Json:
    """What the head of every answer tells of an index now."""
    indices = call.world.indices
    bar, base, before = indices.today(code), indices.base(code), indices.previous(code)
    year = indices.bars(code, "day", date(bar.day.year, 1, 1), bar.day)
    top, low = max(year, key=lambda day: day.high), min(year, key=lambda day: day.low)
    volume, value = thousands_and_millions(before)
    return {
        **_levels(bar),
        **change_against(bar.close, base),
        **_traded(bar),
        **_counts(indices, code),
        "prdy_nmix": points(base),
        "prdy_vol": volume,
        "prdy_tr_pbmn": value,
        "futs_prdy_oprc": points(before.open),
        "futs_prdy_hgpr": points(before.high),
        "futs_prdy_lwpr": points(before.low),
        "dryy_bstp_nmix_hgpr": points(top.high),
        "dryy_hgpr_vrss_prpr_rate": ratio(bar.close - top.high, top.high),
        "dryy_bstp_nmix_hgpr_date": f"{top.day:%Y%m%d}",
        "dryy_bstp_nmix_lwpr": points(low.low),
        "dryy_lwpr_vrss_prpr_rate": ratio(bar.close - low.low, low.low),
        "dryy_bstp_nmix_lwpr_date": f"{low.day:%Y%m%d}",
    }


def _fitted(call: Call, name: str, index: Index, values: Json) -> Json:
    """A block about one index."""
    named = {"bstp_cls_code": index.code, "hts_kor_isnm": index.name, "mod_yn": "N"}
    return declared(call, name, values | named)


def level(call: Call) -> Answer:
    """국내업종 현재지수."""
    index = _asked(call)
    if index is None:
        return nothing(call)
    indices, market, head = call.world.indices, call.world.market, _head(call, index.code)
    bar, base = indices.today(index.code), indices.base(index.code)
    depths = [market.depth(each.symbol, levels=1) for each in indices.members(index.code)]
    asks, bids = sum(depth.total_ask_qty for depth in depths), sum(depth.total_bid_qty for depth in depths)
    values = head | {
        "prdy_nmix_vrss_nmix_oprc": points(bar.open - base),
        "oprc_vrss_prpr_sign": sign(bar.close - bar.open),
        "bstp_nmix_oprc_prdy_ctrt": ratio(bar.open - base, base),
        "prdy_nmix_vrss_nmix_hgpr": points(bar.high - base),
        "hgpr_vrss_prpr_sign": sign(bar.close - bar.high),
        "bstp_nmix_hgpr_prdy_ctrt": ratio(bar.high - base, base),
        "prdy_clpr_vrss_lwpr": points(bar.low - base),
        "lwpr_vrss_prpr_sign": sign(bar.close - bar.low),
        "prdy_clpr_vrss_lwpr_rate": ratio(bar.low - base, base),
        "total_askp_rsqn": str(asks),
        "total_bidp_rsqn": str(bids),
        "seln_rsqn_rate": ratio(asks, asks + bids),
        "shnu_rsqn_rate": ratio(bids, asks + bids),
        "ntby_rsqn": str(bids - asks),
    }
    return Answer({"output": _fitted(call, "output", index, values)})


def _series(call: Call, index: Index, seconds: int) -> Iterator[tuple[str, Json]]:
    """Today's hours and what they tell, newest first."""
    indices = call.world.indices
    base, volume, value = indices.base(index.code), 0, 0
    found: list[tuple[str, Json]] = []
    for row in merged(indices.minutes(index.code), seconds):
        volume, value = volume + row.volume, value + row.value
        run_up = _traded(row._replace(volume=volume, value=value))
        change = change_against(row.close, base)
        values: Json = {"bstp_nmix_prpr": points(row.close), **change, **run_up}
        values |= {"cntg_vol": thousands_and_millions(row)[0], "prdy_ctrt": change["bstp_nmix_prdy_ctrt"]}
        found.append((f"{kst(row.start):%H%M%S}", values))
    return reversed(found)


def _time_rows(call: Call, hour: str, seconds: int) -> Answer:
    index = _asked(call)
    if index is None:
        return nothing(call)
    rows = [_fitted(call, "output", index, values | {hour: at}) for at, values in _series(call, index, seconds)]
    return Answer({"output": rows[:_ROWS]})


def ticks(call: Call) -> Answer:
    """국내업종 시간별지수(초): the exchange remembers minutes, so they are a minute apart."""
    return _time_rows(call, "stck_cntg_hour", 60)


def times(call: Call) -> Answer:
    """국내업종 시간별지수(분): FID_INPUT_HOUR_1 seconds apart, newest first."""
    return _time_rows(call, "bsop_hour", call.number("FID_INPUT_HOUR_1"))


def expected_times(call: Call) -> Answer:
    """국내주식 예상체결지수 추이: outside of auctions the levels themselves."""
    return _time_rows(call, "stck_cntg_hour", call.number("FID_INPUT_HOUR_1"))


def _period(call: Call) -> Period:
    return PERIODS.get(call.text("FID_PERIOD_DIV_CODE"), "day")


def _mood(bars: Sequence[Bar], place: int) -> Json:
    """투자심리도 of ten bars, and the distance from the mean of twenty (이격도)."""
    ten, twenty = bars[max(place - 10, 0) : place + 1], bars[max(place - 19, 0) : place + 1]
    rises = sum(two.close > one.close for one, two in pairwise(ten))
    mean = sum(bar.close for bar in twenty) / len(twenty)
    return {"invt_new_psdg": ratio(rises, max(len(ten) - 1, 1)), "d20_dsrt": ratio(bars[place].close, mean)}


def days(call: Call) -> Answer:
    """국내업종 일자별지수: 100 days, weeks or months up to a date, newest first."""
    index = _asked(call)
    if index is None:
        return nothing(call)
    indices, end, period = call.world.indices, call.day("FID_INPUT_DATE_1"), _period(call)
    bars = indices.bars(index.code, period, days_back(end, _BEFORE[period]), end)
    whole_market = {bar.day: bar.volume for bar in indices.bars("0001", period, date.min, end)}
    rows: list[Json] = []
    for place in range(len(bars) - 1, max(len(bars) - 1 - _ROWS, 0), -1):
        bar = bars[place]
        values = {"stck_bsop_date": f"{bar.day:%Y%m%d}", **_levels(bar), **_traded(bar), **_mood(bars, place)}
        values |= change_against(bar.close, bars[place - 1].close)
        values["acml_vol_rlim"] = ratio(bar.volume, whole_market.get(bar.day, 0))
        rows.append(_fitted(call, "output2", index, values))
    head = _fitted(call, "output1", index, _head(call, index.code))
    return Answer({"output1": [head], "output2": rows})


def chart(call: Call) -> Answer:
    """국내주식업종기간별시세: the newest 50 bars of a range, newest first; no next page."""
    index = _asked(call)
    if index is None:
        return nothing(call)
    start, end = call.day("FID_INPUT_DATE_1"), call.day("FID_INPUT_DATE_2")
    period = _period(call)
    bars = call.world.indices.bars(index.code, period, days_back(start, _BEFORE[period] // 20), end)
    rows: list[Json] = []
    for before, bar in list(pairwise(bars))[: -_CHART_ROWS - 1 : -1]:
        values = {"stck_bsop_date": f"{bar.day:%Y%m%d}", **_levels(bar), **_traded(bar)}
        values |= change_against(bar.close, before.close) | {"prdy_nmix": points(before.close)}
        if bar.day >= start:
            rows.append(_fitted(call, "output2", index, values))
    return Answer({"output1": [_fitted(call, "output1", index, _head(call, index.code))], "output2": rows})


def minute_chart(call: Call) -> Answer:
    """업종 분봉조회: 102 bars of FID_INPUT_HOUR_1 seconds, newest first; those of the day before too if asked for."""
    index = _asked(call)
    if index is None:
        return nothing(call)
    indices, seconds = call.world.indices, call.number("FID_INPUT_HOUR_1")
    bars = merged(indices.minutes(index.code), seconds)
    if call.text("FID_PW_DATA_INCU_YN") == "Y" and len(bars) < _MINUTE_ROWS:
        bars = [*merged(indices.minutes(index.code, indices.previous(index.code).day), seconds), *bars]
    rows: list[Json] = []
    for bar in reversed(bars[-_MINUTE_ROWS:]):
        at = kst(bar.start)
        values = {"stck_bsop_date": f"{at:%Y%m%d}", "stck_cntg_hour": f"{at:%H%M%S}", **_levels(bar)}
        values |= _traded(bar, "cntg_vol")
        rows.append(_fitted(call, "output2", index, values))
    head = _fitted(call, "output1", index, _head(call, index.code))
    return Answer({"output1": head, "output2": rows})


def _sectors(call: Call) -> list[Index]:
    begins = _MARKETS.get(call.text("FID_MRKT_CLS_CODE"), ("",))
    return [index for index in call.world.indices if index.code.startswith(begins)]


def sectors(call: Call) -> Answer:
    """국내업종 구분별전체시세: every index of one market."""
    index = _asked(call)
    if index is None:
        return nothing(call)
    indices, total = call.world.indices, call.world.indices.today(index.code)
    rows: list[Json] = []
    for each in _sectors(call):
        bar = indices.today(each.code)
        values = {**_levels(bar), **change_against(bar.close, indices.base(each.code)), **_traded(bar)}
        values |= {"acml_vol_rlim": ratio(bar.volume, total.volume)}
        values |= {"acml_tr_pbmn_rlim": ratio(bar.value, total.value)}
        rows.append(_fitted(call, "output2", each, values))
    return Answer({"output1": _fitted(call, "output1", index, _head(call, index.code)), "output2": rows})


def expected_all(call: Call) -> Answer:
    """국내주식 예상체결 전체지수: the index asked for and every one of a market."""
    indices, index = call.world.indices, _asked(call)
    if index is None:
        return nothing(call)

    def values(each: Index) -> Json:
        base, found = indices.base(each.code), indices.expected(each.code)
        change = change_against(found, base)
        values: Json = {"bstp_nmix_prpr": points(found), **change, **_counts(indices, each.code)}
        values |= _traded(indices.today(each.code)) | {"nmix_sdpr": points(base)}
        return values | {"prdy_ctrt": change["bstp_nmix_prdy_ctrt"]}

    rows = [_fitted(call, "output2", each, values(each)) for each in _sectors(call)]
    return Answer({"output1": _fitted(call, "output1", index, values(index)), "output2": rows})


INDEX_QUOTATIONS: Final = {
    "FHPUP02100000": level,
    "FHPUP02110100": ticks,
    "FHPUP02110200": times,
    "FHPUP02120000": days,
    "FHKUP03500100": chart,
    "FHKUP03500200": minute_chart,
    "FHPUP02140000": sectors,
    "FHPST01840000": expected_times,
    "FHKUP11750000": expected_all,
}
"""TR as the real host names it -> what answers it."""
