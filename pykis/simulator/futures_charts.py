"""What the chart TRs of futures and options answer: days to years, and minutes (선물옵션 기간별시세, 분봉)."""

from __future__ import annotations

from datetime import date
from typing import Final

from .blanks import nothing, whole
from .call import Call
from .contracts import Contract
from .envelope import Answer, Json
from .figures import ratio, sign
from .futures import FuturesSession
from .futures_quotes import asked
from .history import PERIODS, Bar, MinuteBar, merged
from .index_quotations import change_against, points
from .schedule import midnight

__all__ = ["daily", "minutes"]

_AT_NIGHT: Final = ("CM", "EU")
"""야간선물, 야간옵션."""
_DAILY_ROWS, _MINUTE_ROWS = 100, 102


def daily(call: Call) -> Answer:
    """선물옵션 기간별시세: at most 100 bars of the period, newest first."""
    contract = asked(call)
    if contract is None:
        return nothing(call)
    market, period = call.world.futures.market, PERIODS.get(call.text("FID_PERIOD_DIV_CODE"), "day")
    bars = market.bars(contract.symbol, period, call.day("FID_INPUT_DATE_1"), call.day("FID_INPUT_DATE_2"))
    rows: list[Json] = [
        {
            "stck_bsop_date": f"{bar.day:%Y%m%d}",
            **_levels(contract, bar),
            "acml_vol": str(bar.volume),
            "acml_tr_pbmn": str(bar.value * contract.won),
            "mod_yn": "N",
        }
        for bar in reversed(bars[-_DAILY_ROWS:])
    ]
    return Answer({"output1": whole(call, "output1", _head(call, contract)), "output2": rows})


def _levels(contract: Contract, bar: Bar | MinuteBar) -> Json:
    text = contract.price_text
    return {
        "futs_prpr": text(bar.close),
        "futs_oprc": text(bar.open),
        "futs_hgpr": text(bar.high),
        "futs_lwpr": text(bar.low),
    }


def _session(call: Call) -> FuturesSession:
    """The floor that a call is about."""
    night = call.text("FID_COND_MRKT_DIV_CODE") in _AT_NIGHT
    return call.world.futures.night if night else call.world.futures


def _head(call: Call, contract: Contract) -> Json:
    """What both tell of now."""
    quote, text = _session(call).market.quote(contract.symbol), contract.price_text
    return {
        "futs_prdy_vrss": text(quote.change),
        "prdy_vrss_sign": sign(quote.change),
        "futs_prdy_ctrt": ratio(quote.change, quote.base),
        "futs_prdy_clpr": text(quote.base),
        "acml_vol": str(quote.volume),
        "acml_tr_pbmn": str(quote.value * contract.won),
        "hts_kor_isnm": contract.name,
        "futs_prpr": text(quote.price),
        "futs_shrn_iscd": contract.symbol,
        "prdy_vol": str(quote.prev_volume),
        "futs_mxpr": text(quote.upper),
        "futs_llam": text(quote.lower),
        "futs_oprc": text(quote.open),
        "futs_hgpr": text(quote.high),
        "futs_lwpr": text(quote.low),
        "futs_askp": text(quote.ask),
        "futs_bidp": text(quote.bid),
    }


def minutes(call: Call) -> Answer:
    """선물옵션 분봉조회: 102 bars of FID_HOUR_CLS_CODE seconds, a minute at least, that end at a day and hour, newest
    first; with FID_PW_DATA_INCU_YN Y of earlier days too. SYNTHETIC: open interest, theoretical price.

    At night the hours after midnight are 24 to 29 of the day on which the night began, when asked for as in answers.
    """
    contract = asked(call)
    if contract is None:
        return nothing(call)
    market, seconds = _session(call).market, call.number("FID_HOUR_CLS_CODE")
    day, until = min(call.day("FID_INPUT_DATE_1"), market.day), call.text("FID_INPUT_HOUR_1") or "995959"
    further = call.text("FID_PW_DATA_INCU_YN") == "Y"
    rows = [row for row in _minutes(call, contract, day, seconds) if str(row["stck_cntg_hour"]) <= until]
    for bar in reversed(market.history.daily(contract.symbol, day.replace(year=day.year - 1, day=1), day)):
        if not further or len(rows) >= _MINUTE_ROWS:
            break
        if bar.day < day:
            rows = [*_minutes(call, contract, bar.day, seconds), *rows]
    return Answer(
        {"output1": whole(call, "output1", _beside(call, contract)), "output2": rows[: -_MINUTE_ROWS - 1 : -1]}
    )


def _minutes(call: Call, contract: Contract, day: date, seconds: int) -> list[Json]:
    """One day's, oldest first; the traded value runs up over the day."""
    rows: list[Json] = []
    value = 0
    for bar in merged(_session(call).market.minutes(contract.symbol, day), seconds):
        value += bar.value * contract.won
        minute, second = divmod(int(bar.start - midnight(day)), 60)
        hour = f"{minute // 60:02d}{minute % 60:02d}{second:02d}"
        row: Json = {"stck_bsop_date": f"{day:%Y%m%d}", "stck_cntg_hour": hour, **_levels(contract, bar)}
        rows.append(row | {"cntg_vol": str(bar.volume), "acml_tr_pbmn": str(value)})
    return rows


def _beside(call: Call, contract: Contract) -> Json:
    """The head of the minutes: the day before, and the index behind it too."""
    market, indices, text = _session(call).market, call.world.indices, contract.price_text
    head, before = _head(call, contract), market.history.previous(contract.symbol)
    quote, level, base = market.quote(contract.symbol), indices.level("2001"), indices.base("2001")
    if before is not None:
        head |= {f"futs_prdy_{name}": text(price) for name, price in
                 (("oprc", before.open), ("hgpr", before.high), ("lwpr", before.low))}  # fmt: skip
    change = change_against(level, base)
    return head | {
        "prdy_nmix": points(base),
        "basis": points(quote.price - level) if contract.what == "future" else "0.00",
        "kospi200_nmix": points(level),
        "kospi200_prdy_vrss": change["bstp_nmix_prdy_vrss"],
        "kospi200_prdy_ctrt": change["bstp_nmix_prdy_ctrt"],
        "kospi200_prdy_vrss_sign": change["prdy_vrss_sign"],
        "tday_rltv": ratio(quote.buy_volume, quote.sell_volume),
        "hts_thpr": text(quote.price),
    }
