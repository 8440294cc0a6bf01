"""Indices and exchange rates abroad, and their chart: reckoned from the shares that trade here (해외지수, 환율)."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date
from itertools import pairwise
from typing import Final, NamedTuple

from .abroad import Abroad
from .blanks import nothing, whole
from .call import Call
from .envelope import Answer, Json
from .figures import ratio, sign
from .history import PERIODS, Bar, aggregate, days_back
from .index_days import past_days
from .overseas_places import COUNTRIES
from .unmodelled import made_up

__all__ = ["OVERSEAS_INDICES", "OverseasIndex", "chart"]

_ROWS: Final = 100
_BACK: Final = {"day": 15, "week": 21, "month": 70, "year": 740}


class OverseasIndex(NamedTuple):
    """One index; its shares are those of some exchanges."""

    symbol: str
    english: str
    name: str
    nation: str
    """ISO 3166 number."""
    exchanges: tuple[str, ...]
    """EXCD."""
    first: int
    """Hundredths of a point on the first day that shares here have. SYNTHETIC from there on."""


OVERSEAS_INDICES: Final = (
    OverseasIndex(".DJI", "DOW JONES INDUSTRIAL", "다우존스 산업지수", "840", ("NYS",), 1_644_135),
    OverseasIndex("COMP", "NASDAQ COMPOSITE", "나스닥 종합", "840", ("NAS",), 414_307),
    OverseasIndex("SPX", "S&P 500", "S&P 500", "840", ("NAS", "NYS", "AMS"), 183_198),
    OverseasIndex("HK#HS", "HANG SENG", "홍콩 항셍", "344", ("HKS",), 2_334_005),
    OverseasIndex("JP#NI225", "NIKKEI 225", "일본 니케이225", "392", ("TSE",), 1_590_888),
)


class _Told(NamedTuple):
    """What a chart is of: days, oldest first, the running one last, in hundredths."""

    symbol: str
    name: str
    days: Sequence[Bar]


def chart(call: Call) -> Answer:
    """해외주식 종목/지수/환율 기간별시세: the newest 100 bars of a range, newest first. Exchange rates never move here;
    government bonds and gold are synthetic."""
    division, code = call.text("FID_COND_MRKT_DIV_CODE"), call.text("FID_INPUT_ISCD")
    if division not in ("N", "X"):
        return made_up(call)
    found = _rate(call.world.abroad, code) if division == "X" else _index(call.world.abroad, code)
    if found is None:
        return nothing(call)
    period = PERIODS.get(call.text("FID_PERIOD_DIV_CODE"), "day")
    start, end = call.day("FID_INPUT_DATE_1"), call.day("FID_INPUT_DATE_2")
    since = days_back(start, _BACK[period])
    bars = aggregate([bar for bar in found.days if since <= bar.day <= end], period)
    rows = [_row(call, found, before, bar) for before, bar in pairwise(bars) if bar.day >= start]
    return Answer({"output1": _head(call, found), "output2": rows[: -_ROWS - 1 : -1]})


def _index(abroad: Abroad, code: str) -> _Told | None:
    """An index, or a US share."""
    market = abroad.market
    index = next((each for each in OVERSEAS_INDICES if each.symbol == code), None)
    if index is None:
        share = next((found for excd in ("NAS", "NYS", "AMS") if (found := abroad.stock(excd, code)) is not None), None)
        if share is None:
            return None
        unit = share.place.country.unit
        days = market.bars(share.symbol, "day", date.min, market.day)
        return _Told(code, share.name, [_scaled(bar, 100 / unit) for bar in days])
    members = [each for each in market.instruments if each.excd in index.exchanges and each.kind == "stock"]
    days = past_days(10**9, [(each.shares, market.bars(each.symbol, "day", date.min, market.day)) for each in members])
    return _Told(code, index.name, [_scaled(bar, index.first / days[0].close) for bar in days])


def _scaled(bar: Bar, factor: float) -> Bar:
    opened, high, low, close = (round(price * factor) for price in bar[1:5])
    return bar._replace(open=opened, high=high, low=low, close=close)


def _rate(abroad: Abroad, code: str) -> _Told | None:
    """A currency against the dollar (FX@KRW, FX@JPY)."""
    won = {country.currency: country.won for country in COUNTRIES.values()} | {"KRW": 1}
    currency = code.removeprefix("FX@")
    if currency not in won:
        return None
    level = round(won["USD"] / won[currency] * 100)
    days = abroad.market.history.daily("NAS:AAPL", date.min, abroad.market.day)
    flat = [Bar(day.day, level, level, level, level, 0, 0) for day in days]
    return _Told(code, f"{currency}/USD", [*flat, Bar(abroad.market.day, level, level, level, level, 0, 0)])


def _row(call: Call, found: _Told, before: Bar, bar: Bar) -> Json:
    """One bar, and in its unsplit fields the same as in the head's."""
    change = bar.close - before.close
    values: Json = {
        "stck_bsop_date": f"{bar.day:%Y%m%d}",
        "hts_kor_isnm": found.name,
        "stck_shrn_iscd": found.symbol,
        "ovrs_nmix_prpr": f"{bar.close / 100:.2f}",
        "ovrs_nmix_prdy_vrss": f"{change / 100:.2f}",
        "prdy_vrss_sign": sign(change),
        "prdy_ctrt": ratio(change, before.close),
        "ovrs_nmix_prdy_clpr": f"{before.close / 100:.2f}",
        "acml_vol": str(bar.volume),
        "prdy_vol": str(before.volume),
        "mod_yn": "N",
    }
    for name, level in (("oprc", bar.open), ("hgpr", bar.high), ("lwpr", bar.low)):
        values |= {f"ovrs_nmix_{name}": f"{level / 100:.2f}", f"ovrs_prod_{name}": f"{level / 100:.2f}"}
    return whole(call, "output2", values)


def _head(call: Call, found: _Told) -> Json:
    """The last day that there is."""
    return _row(call, found, found.days[-2], found.days[-1])
