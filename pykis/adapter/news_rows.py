"""Rows of news titles and interest rates."""

from __future__ import annotations

import datetime as dt
from decimal import Decimal
from typing import Any, ClassVar

from ..clock import KST
from ..record import Record, day, dec, hms, opt_day, opt_dec, text
from .wording import arrow, digits

__all__ = ["InterestRate", "NewsTitle"]

_SYMBOLS = range(1, 11)


class NewsTitle(Record):
    """A title of 종합 시황/공시 (FHKST01011800). KIS does not give the text."""

    extras: ClassVar[tuple[str, ...]] = ("symbols",)
    date: dt.date = day("data_dt")
    """작성일자."""
    hour: dt.time = hms("data_tm")
    """작성시간 (Asia/Seoul)."""
    title: str = text("hts_pbnt_titl_cntt")
    """제목."""
    source: str = text("dorg")
    """자료원 such as 연합뉴스."""
    number: str = text("cntt_usiq_srno")
    """내용 조회용 일련번호: what the next page begins with."""
    provider: str = text("news_ofer_entp_code")
    """뉴스 제공 업체 코드."""
    category: str = text("news_lrdv_code")
    """뉴스 대구분."""

    @property
    def time(self) -> dt.datetime:
        """When it was written (Asia/Seoul)."""
        return dt.datetime.combine(self.date, self.hour, KST)

    @property
    def symbols(self) -> tuple[str, ...]:
        """종목코드 of up to ten stocks that it is about."""
        found = (str(self.raw.get(f"iscd{number}") or "").strip() for number in _SYMBOLS)
        return tuple(symbol for symbol in found if symbol)

    def __repr__(self) -> str:
        return f"<{self.time:%Y-%m-%d %H:%M} {self.title} ({self.source})>"


class InterestRate(Record):
    """One rate of 금리 종합 (FHPST07020000)."""

    extras: ClassVar[tuple[str, ...]] = ("domestic",)
    code: str = text("bcdt_code")
    """자료코드."""
    name: str = text("hts_kor_isnm")
    """한글명 such as 국고채 3년."""
    rate: Decimal = dec("bond_mnrt_prpr")
    """채권금리, percent."""
    change: Decimal | None = opt_dec("bond_mnrt_prdy_vrss")
    """전일대비, percentage points, signed."""
    date: dt.date | None = opt_day("stck_bsop_date")
    """영업일자."""

    def __init__(self, raw: Any, tr_id: str = "", domestic: bool = True) -> None:
        self.raw = raw
        self.tr_id = tr_id
        self.domestic: bool = domestic
        """국내 or 해외: which of KIS' two lists it stands in."""

    def __reduce__(self) -> tuple[Any, ...]:
        return (type(self), (self.raw, self.tr_id, self.domestic))

    def __repr__(self) -> str:
        return f"<{self.name} {digits(self.rate)}% {arrow(self.change) if self.change is not None else '-'}>"
