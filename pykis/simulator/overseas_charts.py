"""What the chart TRs abroad answer: days, weeks, months and minutes (해외주식 기간별시세, 분봉)."""

from __future__ import annotations

from datetime import date, datetime, timedelta

from ..clock import KST, kst
from ..kinds import Period
from .blanks import nothing, whole
from .call import Call
from .envelope import Answer, Json
from .figures import sign
from .history import Bar, MinuteBar, merged
from .overseas_hours import local, regular
from .overseas_quotations import Asked, asked, plus

__all__ = ["daily", "minutes"]

_DAILY_ROWS = 100
_MINUTE_ROWS = 120
_PERIODS: dict[str, Period] = {"0": "day", "1": "week", "2": "month"}
_SPANS = {"day": 220, "week": 1000, "month": 4400}
"""Calendar days that hold more than a page of rows."""


def daily(call: Call) -> Answer:
    """해외주식 기간별시세: at most 100 bars until BYMD, newest first. Adjusted and unadjusted are the same here."""
    found = asked(call)
    if found is None:
        return nothing(call)
    stock, market = found.stock, call.world.abroad.market
    period = _PERIODS.get(call.text("GUBN"), "day")
    end = call.day("BYMD") if call.text("BYMD") else market.day
    bars = market.bars(stock.symbol, period, end - timedelta(days=_SPANS[period]), end)
    shown = bars[-_DAILY_ROWS:]
    befores = [None, *bars][-len(shown) - 1 : -1]
    rows = [_bar(found, bar, before) for bar, before in zip(shown, befores, strict=True)]
    rows.reverse()
    head: Json = {"rsym": found.key, "zdiv": str(stock.place.country.decimals), "nrec": str(len(rows))}
    return Answer({"output1": head, "output2": rows})


def _bar(found: Asked, bar: Bar, before: Bar | None) -> Json:
    stock, text = found.stock, found.stock.price_text
    base = before.close if before is not None else bar.open
    change, tick = bar.close - base, stock.grid().tick(bar.close)
    return {
        "xymd": f"{bar.day:%Y%m%d}",
        "clos": text(bar.close),
        "sign": sign(change),
        "diff": text(abs(change)),
        "rate": plus(change, base).replace(" 0.00", "0.00"),
        "open": text(bar.open),
        "high": text(bar.high),
        "low": text(bar.low),
        "tvol": str(bar.volume),
        "tamt": str(bar.value // stock.place.country.unit),
        "pbid": text(bar.close),
        "vbid": str(stock.lot),
        "pask": text(bar.close + tick),
        "vask": str(stock.lot),
    }


def minutes(call: Call) -> Answer:
    """해외주식 분봉: bars of NMIN minutes until KEYB (local time), newest first; with PINC 1 of earlier days too."""
    found = asked(call)
    if found is None:
        return nothing(call)
    stock, market = found.stock, call.world.abroad.market
    gap, count = max(1, call.number("NMIN")), min(_MINUTE_ROWS, max(1, call.number("NREC") or _MINUTE_ROWS))
    until = _until(call, found)
    bars = merged(market.minutes(stock.symbol, venue=found.venue), gap * 60)
    day = market.day
    if call.text("PINC") == "1" and found.venue != "DAY":
        bars = [bar for bar in bars if bar.start <= until]
        for _ in range(10):
            if len(bars) > count:
                break
            day = market.previous_trading_day(day)
            bars = merged(market.minutes(stock.symbol, day), gap * 60) + bars
            bars = [bar for bar in bars if bar.start <= until]
    bars = [bar for bar in bars if bar.start <= until]
    shown, more = bars[-count:], len(bars) > count
    rows = [_minute(call, found, bar) for bar in reversed(shown)]
    spans = regular(stock.place, market.day)
    opens, closes = local(stock.place.country, spans[0][0]), local(stock.place.country, spans[-1][1])
    head: Json = {
        "rsym": found.key,
        "zdiv": str(stock.place.country.decimals),
        "stim": f"{opens:%H%M%S}",
        "etim": f"{closes:%H%M%S}",
        "sktm": f"{kst(spans[0][0]):%H%M%S}",
        "ektm": f"{kst(spans[-1][1]):%H%M%S}",
        "next": "1" if more else "0",
        "more": "1" if more else "0",
        "nrec": str(len(rows)),
    }
    return Answer({"output1": whole(call, "output1", head), "output2": rows})


def _until(call: Call, found: Asked) -> float:
    """KEYB is local time YYYYMMDDHHMMSS."""
    market, given = call.world.abroad.market, call.text("KEYB")
    if not given.isdigit() or len(given) != 14:
        return market.now
    try:
        there = datetime.fromisoformat(f"{given[:8]}T{given[8:]}")
    except ValueError:
        return market.now
    country = found.stock.place.country
    ahead = 9 - country.offset(there.date())
    return (there + timedelta(hours=ahead)).replace(tzinfo=KST).timestamp()


def _minute(call: Call, found: Asked, bar: MinuteBar) -> Json:
    stock, text = found.stock, found.stock.price_text
    there, here = local(stock.place.country, bar.start), kst(bar.start)
    return whole(
        call,
        "output2",
        {
            "tymd": f"{_trading_day(here):%Y%m%d}",
            "xymd": f"{there:%Y%m%d}",
            "xhms": f"{there:%H%M%S}",
            "kymd": f"{here:%Y%m%d}",
            "khms": f"{here:%H%M%S}",
            "open": text(bar.open),
            "high": text(bar.high),
            "low": text(bar.low),
            "last": text(bar.close),
            "evol": str(bar.volume),
            "eamt": str(bar.value // stock.place.country.unit),
        },
    )


def _trading_day(here: datetime) -> date:
    return (here - timedelta(hours=8, minutes=30)).date()
