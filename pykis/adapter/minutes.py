"""Minute bars out of KIS' answers: the padding taken out, amounts per bar, and bars of more than one minute."""

from __future__ import annotations

import datetime as dt
from collections.abc import Iterable
from decimal import Decimal

from ..clock import KST
from ..record import Record, day, dec, hms, num
from .chart import MinuteBar

__all__ = ["MinuteRow", "bars_of", "merge"]


class MinuteRow(Record):
    """One row of a minute chart (output2). Prices and amounts in won."""

    date: dt.date = day("stck_bsop_date")
    """영업 일자."""
    hour: dt.time = hms("stck_cntg_hour")
    """체결 시간 (Asia/Seoul)."""
    open: Decimal = dec("stck_oprc")
    """시가."""
    high: Decimal = dec("stck_hgpr")
    """최고가."""
    low: Decimal = dec("stck_lwpr")
    """최저가."""
    close: Decimal = dec("stck_prpr")
    """현재가."""
    volume: int = num("cntg_vol")
    """체결 거래량, shares."""
    total_value: Decimal = dec("acml_tr_pbmn")
    """누적 거래 대금 of the day."""


def bars_of(rows: Iterable[MinuteRow], until: dt.datetime) -> list[MinuteBar]:
    """One-minute bars in order, no minute twice.

    KIS pads what nobody traded with rows of volume 0 that repeat the last price, and labels what lies in the future;
    neither is a bar.
    """
    found: dict[dt.datetime, MinuteRow] = {}
    for row in rows:
        if not str(row.raw.get("stck_bsop_date") or "").strip() or row.volume <= 0:
            continue
        at = dt.datetime.combine(row.date, row.hour.replace(second=0), KST)
        if at <= until:
            found.setdefault(at, row)
    bars: list[MinuteBar] = []
    total, of = Decimal(0), None
    for at in sorted(found):
        row = found[at]
        if of != row.date:
            total, of = Decimal(0), row.date
        bars.append(MinuteBar(at, row.open, row.high, row.low, row.close, row.volume, row.total_value - total))
        total = row.total_value
    return bars


def merge(bars: list[MinuteBar], minutes: int) -> list[MinuteBar]:
    """Bars of so many minutes, counted from midnight; each is named by its beginning."""
    if minutes == 1:
        return bars
    merged: list[MinuteBar] = []
    for bar in bars:
        since = bar.time.hour * 60 + bar.time.minute
        begins = bar.time.replace(hour=since // minutes * minutes // 60, minute=since // minutes * minutes % 60)
        if merged and merged[-1].time == begins:
            last = merged[-1]
            merged[-1] = MinuteBar(
                begins,
                last.open,
                max(last.high, bar.high),
                min(last.low, bar.low),
                bar.close,
                last.volume + bar.volume,
                last.value + bar.value,
            )
        else:
            merged.append(bar._replace(time=begins))
    return merged
