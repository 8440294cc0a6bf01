"""What the chart TRs answer: day, week, month and year bars, minutes of today and of past days."""

from __future__ import annotations

from collections.abc import Iterable
from datetime import date, timedelta

from ..clock import KST, kst
from ..kinds import Period
from .call import Call
from .envelope import Answer, Json, Refusal
from .exchange import Quote
from .figures import EOK, ratio, sign
from .history import PERIODS, Bar, MinuteBar, days_back
from .quotations import blanked, change_of, known, valuation

__all__ = ["daily_prices", "past_minutes", "period_chart", "today_minutes"]

_BEFORE = {"day": 15, "week": 21, "month": 70, "year": 740}
_CHART_ROWS, _DAILY_ROWS, _TODAY_ROWS, _PAST_ROWS = 100, 30, 30, 120


def _period(call: Call) -> Period:
    code = call.text("FID_PERIOD_DIV_CODE") or "D"
    if code not in PERIODS:
        raise Refusal.invalid("PERIOD_DIV_CODE")
    return PERIODS[code]


def _bars(call: Call, period: Period, start: date, end: date) -> list[tuple[Bar, Bar | None]]:
    """The bars of a range, newest first, each with the one before it."""
    if call.instrument is None or start > end:
        return []
    first = days_back(start, _BEFORE[period])
    found = call.world.market.bars(call.instrument.symbol, period, first, end)
    pairs = list(zip(found, [None, *found], strict=False))
    return [(bar, before) for bar, before in reversed(pairs) if bar.day >= start]


def _against(close: int, before: Bar | None) -> Json:
    change = close - before.close if before is not None else 0
    return {"prdy_vrss_sign": sign(change), "prdy_vrss": str(change)}


def period_chart(call: Call) -> Answer:
    """국내주식기간별시세: the newest 100 bars of the range, newest first; no next page."""
    start, end = call.day("FID_INPUT_DATE_1"), call.day("FID_INPUT_DATE_2")
    rows: list[Json] = [
        {
            "stck_bsop_date": f"{bar.day:%Y%m%d}",
            "stck_clpr": str(bar.close),
            "stck_oprc": str(bar.open),
            "stck_hgpr": str(bar.high),
            "stck_lwpr": str(bar.low),
            "acml_vol": str(bar.volume),
            "acml_tr_pbmn": str(bar.value),
            "flng_cls_code": "00",
            "prtt_rate": "0.00",
            "mod_yn": "N",
            **_against(bar.close, before),
            "revl_issu_reas": "",
        }
        for bar, before in _bars(call, _period(call), start, end)[:_CHART_ROWS]
    ]
    return Answer({"output1": _chart_head(call), "output2": rows})


def _chart_head(call: Call) -> Json:
    found = known(call)
    quote = call.world.market.quote(found.symbol, call.venue)
    base = quote.base
    last = call.world.market.history.previous(found.symbol) or Bar(call.world.market.day, base, base, base, base, 0, 0)
    worth = valuation(quote)
    fields: Json = {
        **change_of(quote),
        "stck_prdy_clpr": str(base),
        "acml_vol": str(quote.volume),
        "acml_tr_pbmn": str(quote.value),
        "hts_kor_isnm": found.name,
        "stck_prpr": str(quote.price),
        "stck_shrn_iscd": found.symbol,
        "prdy_vol": str(quote.prev_volume),
        "stck_mxpr": str(quote.upper),
        "stck_llam": str(quote.lower),
        "stck_oprc": str(quote.open),
        "stck_hgpr": str(quote.high),
        "stck_lwpr": str(quote.low),
        "stck_prdy_oprc": str(last.open),
        "stck_prdy_hgpr": str(last.high),
        "stck_prdy_lwpr": str(last.low),
        "askp": str(quote.ask),
        "bidp": str(quote.bid),
        "prdy_vrss_vol": str(quote.volume - quote.prev_volume),
        "vol_tnrt": ratio(quote.volume, found.shares),
        "stck_fcam": str(found.face_value),
        "lstn_stcn": str(found.shares),
        "cpfn": str(found.shares * found.face_value // EOK),
        "hts_avls": str(quote.price * found.shares // EOK),
        "per": worth["per"],
        "eps": worth["eps"],
        "pbr": worth["pbr"],
        "itewhol_loan_rmnd_ratem name": "0.13",
    }
    return blanked(call, fields)


def daily_prices(call: Call) -> Answer:
    """주식현재가 일자별: the last 30 bars, newest first."""
    period = _period(call)
    days = {"day": 60, "week": 240, "month": 1000, "year": 11_500}[period]
    today = call.world.market.day
    pairs = _bars(call, period, today - timedelta(days=days), today)[:_DAILY_ROWS]
    rows: list[Json] = [
        {
            "stck_bsop_date": f"{bar.day:%Y%m%d}",
            "stck_oprc": str(bar.open),
            "stck_hgpr": str(bar.high),
            "stck_lwpr": str(bar.low),
            "stck_clpr": str(bar.close),
            "acml_vol": str(bar.volume),
            "prdy_vrss_vol_rate": ratio(bar.volume - before.volume, before.volume) if before else "0.00",
            **_against(bar.close, before),
            "prdy_ctrt": ratio(bar.close - before.close, before.close) if before else "0.00",
            "hts_frgn_ehrt": "30.00",
            "frgn_ntby_qty": "0",
            "flng_cls_code": "00",
            "acml_prtt_rate": "0.00",
        }
        for bar, before in pairs
    ]
    return Answer({"output": rows})


def _minute_head(call: Call) -> Json:
    found = known(call)
    quote: Quote = call.world.market.quote(found.symbol, call.venue)
    fields: Json = {
        **change_of(quote),
        "stck_prdy_clpr": str(quote.base),
        "acml_vol": str(quote.volume),
        "acml_tr_pbmn": str(quote.value),
        "hts_kor_isnm": found.name,
        "stck_prpr": str(quote.price),
    }
    return blanked(call, fields)


def _minute_rows(bars: Iterable[MinuteBar]) -> list[Json]:
    """Rows of one day, oldest first; the traded value runs up over the day."""
    rows: list[Json] = []
    value = 0
    for bar in bars:
        value += bar.value
        at = kst(bar.start)
        rows.append(
            {
                "stck_bsop_date": f"{at:%Y%m%d}",
                "stck_cntg_hour": f"{at:%H%M%S}",
                "stck_prpr": str(bar.close),
                "stck_oprc": str(bar.open),
                "stck_hgpr": str(bar.high),
                "stck_lwpr": str(bar.low),
                "cntg_vol": str(bar.volume),
                "acml_tr_pbmn": str(value),
            }
        )
    return rows


def today_minutes(call: Call) -> Answer:
    """주식당일분봉조회: 30 minutes that end at FID_INPUT_HOUR_1, newest first; a future hour gives the present.

    So does 000000, which programs send for "now"; a market that never closes has no bar of midnight therefore.
    """
    hour = call.text("FID_INPUT_HOUR_1")
    hour = hour if hour.strip("0") else "235959"
    rows: list[Json] = []
    if call.instrument is not None:
        market, symbol = call.world.market, call.instrument.symbol
        bars = market.minutes(symbol, None, call.venue)
        if call.world.padding_rows and bars:
            bars = [*bars, *_padding(bars[-1], hour)]
        rows = [row for row in _minute_rows(bars) if "000000" < str(row["stck_cntg_hour"]) <= hour][-_TODAY_ROWS:]
        if call.text("FID_PW_DATA_INCU_YN") == "Y" and len(rows) < _TODAY_ROWS:
            last = market.history.previous(symbol)
            if last is not None:
                earlier = _minute_rows(market.minutes(symbol, last.day))
                rows = [*earlier[len(rows) - _TODAY_ROWS :], *rows]
    return Answer({"output1": _minute_head(call), "output2": rows[::-1]})


def _padding(last: MinuteBar, hour: str) -> list[MinuteBar]:
    """Minutes after the last one, of its price and volume 0, up to an hour HHMMSS of the same day."""
    at = kst(last.start)
    try:
        end = at.replace(hour=int(hour[:2]), minute=int(hour[2:4]), second=0, tzinfo=KST).timestamp()
    except ValueError:
        return []
    price = last.close
    return [MinuteBar(start, price, price, price, price, 0, 0) for start in range(last.start + 60, int(end) + 1, 60)]


def past_minutes(call: Call) -> Answer:
    """주식일별분봉조회: 120 minutes that end at a date and hour, newest first, up to a year back; real only."""
    end, hour = call.day("FID_INPUT_DATE_1"), call.text("FID_INPUT_HOUR_1") or "235959"
    rows: list[Json] = []
    if call.instrument is not None:
        market, symbol = call.world.market, call.instrument.symbol
        day, oldest = min(end, market.day), market.day - timedelta(days=366)
        further = call.text("FID_PW_DATA_INCU_YN") == "Y"
        while len(rows) < _PAST_ROWS and day >= oldest:
            of_day = _minute_rows(market.minutes(symbol, day, call.venue))
            if day == end:
                of_day = [row for row in of_day if str(row["stck_cntg_hour"]) <= hour]
            rows = [*of_day, *rows]
            if not further:
                break
            day -= timedelta(days=1)
    return Answer({"output1": _minute_head(call), "output2": rows[: -_PAST_ROWS - 1 : -1]})
