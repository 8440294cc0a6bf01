"""Quotes of one index: its level and breadth, by day and by minute, its sectors, what auctions would make of it."""

from __future__ import annotations

from collections.abc import Mapping
from datetime import date, timedelta
from typing import Literal, TypeVar

from ..answer import Answer
from ..errors import KisUnsupportedError, KisValidationError
from .blocks import block_of, rows_of
from .context import Context, Scoped
from .headers import nothing
from .index_rows import (
    ExpectedIndex,
    ExpectedPoint,
    ExpectedSector,
    IndexDay,
    IndexPoint,
    IndexQuote,
    SectorQuote,
)
from .market_codes import choice
from .stock_rows import table_of
from .tables import Table
from .windows import check_day

__all__ = ["INDICES", "IndexQuotable", "index_name"]

T = TypeVar("T")

INDICES: dict[str, str] = {
    "KOSPI": "0001",
    "KOSDAQ": "1001",
    "KOSPI200": "2001",
    "KOSPI100": "2007",
    "KOSPI50": "2008",
    "KOSDAQ150": "3003",
    "KRX100": "4001",
}
"""업종코드 of the indices that are called by name."""
_CALLED = {code: name for name, code in INDICES.items()}

_TICKED: dict[str, Literal["0001", "1001", "2001", "3003"]] = {
    "0001": "0001",
    "1001": "1001",
    "2001": "2001",
    "3003": "3003",
}
_EXPECTED: dict[str, Literal["0001", "1001", "2001", "4001"]] = {
    "0001": "0001",
    "1001": "1001",
    "2001": "2001",
    "4001": "4001",
}
_SECTORED: dict[str, Literal["K", "Q", "K2"]] = {"0001": "K", "1001": "Q", "2001": "K2"}
_AUCTIONS: dict[str, Literal["1", "2"]] = {"open": "1", "close": "2"}
_PERIODS: dict[str, Literal["D", "W", "M"]] = {"day": "D", "week": "W", "month": "M"}
_SECONDS = {1: "60", 5: "300", 10: "600"}


class IndexQuotable(Scoped):
    """What can be asked about an index. Points, thousand shares, million won.

    Every method asks KIS, waits for the rate limit and may raise

    - `KisUnsupportedError`: paper trading lacks it (all but `quote`), or KIS has it of other indices only.
    - `KisAPIError`: KIS refuses it.
    - `KisNetworkError`: no usable answer, also after repeats.
    """

    symbol: str

    def quote(self) -> IndexQuote:
        """Where the index stands, and how many of its stocks rise and fall (국내업종 현재지수, FHPUP02100000).

        On paper, which lacks that TR, the header of its chart answers (FHKUP03500100): level, volume, open, high, low.

        Raises:
            KisValidationError: KIS knows no such index. It answers without a level then.
        """
        answer = self._chart_of_a_week() if self.context.virtual else self._level()
        levels = rows_of(answer, "output1" if self.context.virtual else "output", "bstp_nmix_prpr")
        if not levels or nothing(levels[0]["bstp_nmix_prpr"]):
            raise KisValidationError(f"KIS knows no index {self.symbol}: it answers without a level; check the code.")
        return IndexQuote(levels[0], answer.tr_id, self.symbol, self._name())

    def _level(self) -> Answer:
        return self.context.api.domestic_stock.inquire_index_price(fid_input_iscd=self.symbol)

    def _chart_of_a_week(self) -> Answer:
        today = self.context.today()
        return self.context.api.domestic_stock.inquire_daily_indexchartprice(
            fid_input_iscd=self.symbol,
            fid_input_date_1=f"{today - timedelta(days=7):%Y%m%d}",
            fid_input_date_2=f"{today:%Y%m%d}",
            fid_period_div_code="D",
        )

    def days(self, period: Literal["day", "week", "month"] = "day", *, until: date | None = None) -> Table[IndexDay]:
        """Days with their breadth, the newest first (국내업종 일자별지수, FHPUP02120000); one answer. Not on paper.

        `chart` has any number of days, without the breadth.

        Args:
            period: days, weeks or months.
            until: the newest day; today by default (Asia/Seoul).
        """
        newest = check_day(until, "until") if until is not None else self.context.today()
        answer = self.context.api.domestic_stock.inquire_index_daily_price(
            fid_input_iscd=self.symbol,
            fid_period_div_code=choice(_PERIODS, period, "period"),
            fid_input_date_1=f"{newest:%Y%m%d}",
        )
        return table_of(answer, "output2", IndexDay, "stck_bsop_date")

    def ticks(self) -> Table[IndexPoint]:
        """The last levels by the second, the newest first (국내업종 시간별지수(초), FHPUP02110100). Not on paper; of
        KOSPI, KOSDAQ, KOSPI200 and KOSDAQ150 only."""
        answer = self.context.api.domestic_stock.inquire_index_tickprice(fid_input_iscd=self._one_of(_TICKED, "ticks"))
        return table_of(answer, "output", IndexPoint, "stck_cntg_hour")

    def minutes(self, every: Literal[1, 5, 10] = 1) -> Table[IndexPoint]:
        """Today's levels by the minute, the newest first (국내업종 시간별지수(분), FHPUP02110200). Not on paper; of
        KOSPI, KOSDAQ, KOSPI200 and KOSDAQ150 only. `chart` has bars.

        Args:
            every: minutes between two levels.
        """
        seconds = choice({str(key): value for key, value in _SECONDS.items()}, str(every), "every")
        answer = self.context.api.domestic_stock.inquire_index_timeprice(
            fid_input_iscd=self._one_of(_TICKED, "minutes"), fid_input_hour_1=seconds
        )
        return table_of(answer, "output", IndexPoint, "bsop_hour")

    def sectors(self) -> Table[SectorQuote]:
        """Every sector of its market (국내업종 구분별전체시세, FHPUP02140000). Not on paper; of KOSPI, KOSDAQ and
        KOSPI200 only."""
        answer = self.context.api.domestic_stock.inquire_index_category_price(
            fid_input_iscd=self.symbol,
            fid_mrkt_cls_code=self._one_of(_SECTORED, "sectors"),
            fid_blng_cls_code="0",
        )
        return table_of(answer, "output2", SectorQuote, "bstp_cls_code")

    def expected(self, auction: Literal["open", "close"] = "open") -> ExpectedIndex:
        """What an auction would make of the index (국내주식 예상체결 전체지수, FHKUP11750000). Not on paper; of KOSPI,
        KOSDAQ, KOSPI200 and KRX100 only.

        Args:
            auction: the one before the open (장시작전), or the one at the close (장마감).
        """
        answer = self.context.api.domestic_stock.exp_total_index(
            fid_mkop_cls_code=choice(_AUCTIONS, auction, "auction"),
            fid_input_iscd=self._one_of(_EXPECTED, "expected levels"),
        )
        return ExpectedIndex(block_of(answer, "output1"), answer.tr_id)

    def expected_sectors(self, auction: Literal["open", "close"] = "open") -> Table[ExpectedSector]:
        """The same of every sector (FHKUP11750000); otherwise as `expected`."""
        answer = self.context.api.domestic_stock.exp_total_index(
            fid_mkop_cls_code=choice(_AUCTIONS, auction, "auction"),
            fid_input_iscd=self._one_of(_EXPECTED, "expected levels"),
            fid_mrkt_cls_code="Q" if self.symbol == "1001" else "K",
        )
        return table_of(answer, "output2", ExpectedSector, "bstp_cls_code")

    def expected_trend(
        self, auction: Literal["open", "close"] = "open", *, seconds: Literal[10, 30, 60, 600] = 60
    ) -> Table[ExpectedPoint]:
        """How that changed, the newest first (예상체결지수 추이, FHPST01840000); otherwise as `expected`.

        Args:
            auction: the one before the open, or the one at the close.
            seconds: between two levels.
        """
        spacing = choice({str(each): str(each) for each in (10, 30, 60, 600)}, str(seconds), "seconds")
        answer = self.context.api.domestic_stock.exp_index_trend(
            fid_mkop_cls_code=choice(_AUCTIONS, auction, "auction"),
            fid_input_iscd=self._one_of(_EXPECTED, "expected levels"),
            fid_input_hour_1=spacing,
        )
        return table_of(answer, "output", ExpectedPoint, "stck_cntg_hour")

    def _name(self) -> str:
        """업종명 as far as it is known."""
        return index_name(self.context, self.symbol)

    def _one_of(self, codes: Mapping[str, T], what: str) -> T:
        if self.symbol not in codes:
            names = ", ".join(_CALLED[code] for code in codes)
            raise KisUnsupportedError(f"KIS has {what} of {names} only, not of {self.symbol}.")
        return codes[self.symbol]


def index_name(context: Context, symbol: str) -> str:
    """What an index is called; blank if it was not asked for by name."""
    return _CALLED.get(symbol) or context.symbols.name(symbol)
