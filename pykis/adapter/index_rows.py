"""What indices and sectors are told as: levels in points, volumes in thousand shares, values in million won."""

from __future__ import annotations

import datetime as dt
from collections.abc import Iterator
from decimal import Decimal
from typing import Any

from ..clock import KST
from ..record import Record, day, dec, num, opt_day, opt_dec, opt_num, text
from .first_of import first_dec, first_opt_hms
from .minutes import MinuteRow
from .told import Told
from .wording import digits, percent, points

__all__ = [
    "Breadth",
    "ExpectedIndex",
    "ExpectedPoint",
    "ExpectedSector",
    "IndexBar",
    "IndexDay",
    "IndexLevel",
    "IndexMinuteRow",
    "IndexPoint",
    "IndexQuote",
    "SectorQuote",
]


class IndexLevel(Told):
    """Where an index stands. Points."""

    price: Decimal = dec("bstp_nmix_prpr")
    """업종 지수 현재가, points."""
    change: Decimal = dec("bstp_nmix_prdy_vrss")
    """업종 지수 전일 대비, points, signed."""
    change_rate: Decimal = first_dec("bstp_nmix_prdy_ctrt", "prdy_ctrt")
    """업종 지수 전일 대비율, percent."""

    def _told(self) -> Iterator[str]:
        yield from (self._head(), points(self.price, self.change), percent(self.change_rate), self._tail().strip())

    def _head(self) -> str:
        return "지수"

    def _tail(self) -> str:
        return ""


class IndexVolume(Record):
    """How much was traded."""

    volume: int = num("acml_vol")
    """누적 거래량, thousand shares."""


class IndexValue(Record):
    """For how much was traded."""

    value: Decimal = dec("acml_tr_pbmn")
    """누적 거래 대금, million won."""


class IndexRange(Record):
    """Where it went. Points."""

    open: Decimal = dec("bstp_nmix_oprc")
    """업종 지수 시가."""
    high: Decimal = dec("bstp_nmix_hgpr")
    """업종 지수 최고가."""
    low: Decimal = dec("bstp_nmix_lwpr")
    """업종 지수 최저가."""


class Breadth(Record):
    """How many stocks of an index rise and fall; None where KIS does not say."""

    advancers: int | None = opt_num("ascn_issu_cnt")
    """상승 종목 수."""
    decliners: int | None = opt_num("down_issu_cnt")
    """하락 종목 수."""
    unchanged: int | None = opt_num("stnr_issu_cnt")
    """보합 종목 수."""

    def _breadth(self) -> str:
        if self.advancers is None:
            return ""
        return f" 상승 {digits(self.advancers)} 하락 {digits(self.decliners)}"


class LimitBreadth(Breadth):
    """The same with those at their limits."""

    upper_limits: int | None = opt_num("uplm_issu_cnt")
    """상한 종목 수."""
    lower_limits: int | None = opt_num("lslm_issu_cnt")
    """하한 종목 수."""


class YearRange(Record):
    """The highest and the lowest of the year. Points."""

    previous_volume: int | None = opt_num("prdy_vol")
    """전일 거래량, thousand shares."""
    previous_value: Decimal | None = opt_dec("prdy_tr_pbmn")
    """전일 거래 대금, million won."""
    year_high: Decimal | None = opt_dec("dryy_bstp_nmix_hgpr")
    """연중 업종지수 최고가."""
    year_high_date: dt.date | None = opt_day("dryy_bstp_nmix_hgpr_date")
    """연중 업종지수 최고가 일자."""
    year_low: Decimal | None = opt_dec("dryy_bstp_nmix_lwpr")
    """연중 업종지수 최저가."""
    year_low_date: dt.date | None = opt_day("dryy_bstp_nmix_lwpr_date")
    """연중 업종지수 최저가 일자."""


class IndexQuote(IndexLevel, IndexVolume, IndexValue, IndexRange, LimitBreadth, YearRange):
    """An index now (국내업종 현재지수, FHPUP02100000), with its breadth and what is bid and offered for its stocks.

    On paper, which lacks that TR, the chart's header answers (FHKUP03500100): no breadth, no quantities.
    """

    total_ask_qty: int | None = opt_num("total_askp_rsqn")
    """총 매도호가 잔량 of its stocks."""
    total_bid_qty: int | None = opt_num("total_bidp_rsqn")
    """총 매수호가 잔량 of its stocks."""

    def __init__(self, raw: Any, tr_id: str = "", symbol: str = "", name: str = "") -> None:
        self.raw = raw
        self.tr_id = tr_id
        self.symbol: str = symbol
        """업종코드."""
        self.name: str = name
        """업종명 as far as it is known."""

    def __reduce__(self) -> tuple[Any, ...]:
        return (type(self), (self.raw, self.tr_id, self.symbol, self.name))

    def _head(self) -> str:
        return self.name or self.symbol

    def _tail(self) -> str:
        return self._breadth()


class IndexDay(IndexLevel, IndexVolume, IndexValue, IndexRange, LimitBreadth):
    """A day, week or month with its breadth (국내업종 일자별지수, FHPUP02120000)."""

    date: dt.date = day("stck_bsop_date")
    """영업 일자."""

    def _head(self) -> str:
        return str(self.date)

    def _tail(self) -> str:
        return self._breadth()


class IndexBar(IndexRange, IndexVolume, IndexValue):
    """A bar of a day, week, month or year (국내업종 기간별시세, FHKUP03500100)."""

    date: dt.date = day("stck_bsop_date")
    """영업 일자."""
    close: Decimal = dec("bstp_nmix_prpr")
    """업종 지수 종가; of today's bar the last level."""

    @property
    def time(self) -> dt.datetime:
        """Midnight of the date (Asia/Seoul)."""
        return dt.datetime(self.date.year, self.date.month, self.date.day, tzinfo=KST)

    def __repr__(self) -> str:
        ends = f"시 {digits(self.open)} 고 {digits(self.high)} 저 {digits(self.low)} 종 {digits(self.close)}"
        return f"<{self.date} {ends}>"


class IndexMinuteRow(MinuteRow):
    """A row of 업종 분봉조회 (FHKUP03500200)."""

    open: Decimal = dec("bstp_nmix_oprc")
    """업종 지수 시가."""
    high: Decimal = dec("bstp_nmix_hgpr")
    """업종 지수 최고가."""
    low: Decimal = dec("bstp_nmix_lwpr")
    """업종 지수 최저가."""
    close: Decimal = dec("bstp_nmix_prpr")
    """업종 지수 현재가."""


class _Moment(IndexLevel, IndexVolume, IndexValue):
    """An index at a time of the day."""

    time: dt.time | None = first_opt_hms("stck_cntg_hour", "bsop_hour")
    """시간 (Asia/Seoul)."""

    def _head(self) -> str:
        return f"{self.time:%H:%M:%S}" if self.time else "-"


class IndexPoint(_Moment):
    """An index at a time (국내업종 시간별지수, FHPUP02110100 and FHPUP02110200)."""

    qty: int | None = opt_num("cntg_vol")
    """체결 거래량 since the point before, thousand shares."""


class ExpectedPoint(_Moment):
    """What an auction would make of an index at a time (예상체결지수 추이, FHPST01840000)."""


class SectorQuote(IndexLevel, IndexVolume, IndexValue):
    """A sector among those of its market (국내업종 구분별전체시세, FHPUP02140000)."""

    symbol: str = text("bstp_cls_code")
    """업종 구분 코드; what `kis.index` takes."""
    name: str = text("hts_kor_isnm")
    """업종명."""
    volume_share: Decimal | None = opt_dec("acml_vol_rlim")
    """누적 거래량 비중, percent of the market's."""
    value_share: Decimal | None = opt_dec("acml_tr_pbmn_rlim")
    """누적 거래 대금 비중, percent of the market's."""

    def _head(self) -> str:
        return f"{self.name} {self.symbol}".strip()


class ExpectedIndex(IndexLevel, IndexVolume, Breadth):
    """What an auction would make of an index (예상체결 전체지수, FHKUP11750000)."""

    def _head(self) -> str:
        return "예상"

    def _tail(self) -> str:
        return self._breadth()


class ExpectedSector(ExpectedIndex):
    """The same of one sector."""

    symbol: str = text("bstp_cls_code")
    """업종 구분 코드."""
    name: str = text("hts_kor_isnm")
    """업종명."""
    base: Decimal | None = opt_dec("nmix_sdpr")
    """지수 기준가, points."""

    def _head(self) -> str:
        return f"{self.name} {self.symbol}".strip()
