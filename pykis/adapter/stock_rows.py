"""What the rows of rankings share: which stock it is, its price, its place. A row takes its groups by inheritance."""

from __future__ import annotations

from collections.abc import Iterator
from decimal import Decimal
from typing import TypeVar

from ..answer import Answer
from ..record import Record, dec, num, opt_dec, opt_num, text
from .blocks import rows_of
from .first_of import first_text
from .tables import Table
from .told import Told
from .wording import arrow, digits, percent

__all__ = ["BestQuotes", "PricedStock", "RankedStock", "StockRow", "TradedSides", "table_of"]

R = TypeVar("R", bound=Record)


def table_of(answer: Answer, wire: str, record: type[R], key: str) -> Table[R]:
    """The filled rows of a block as records, in KIS' order.

    Raises:
        KisParseError: the block is no list, or a row lacks the key.
    """
    return Table(record(row, answer.tr_id) for row in rows_of(answer, wire, key))


class PricedStock(Told):
    """A stock and its price. Prices in won."""

    symbol: str = first_text("mksc_shrn_iscd", "stck_shrn_iscd")
    """단축 종목코드."""
    name: str = text("hts_kor_isnm")
    """한글 종목명."""
    price: Decimal = dec("stck_prpr")
    """주식 현재가."""
    change: Decimal = dec("prdy_vrss")
    """전일 대비, signed."""
    change_rate: Decimal = dec("prdy_ctrt")
    """전일 대비율, percent."""

    def _told(self) -> Iterator[str]:
        yield from (self.name, self.symbol, f"{digits(self.price)}원", arrow(self.change), percent(self.change_rate))


class StockRow(PricedStock):
    """A stock, its price and its volume of today."""

    volume: int = num("acml_vol")
    """누적 거래량, shares."""


class RankedStock(StockRow):
    """A stock with its place in a ranking."""

    rank: int | None = opt_num("data_rank")
    """데이터 순위."""

    def _told(self) -> Iterator[str]:
        if self.rank is not None:
            yield f"{self.rank}."
        yield from super()._told()


class BestQuotes(Record):
    """The best ask and the best bid. Won."""

    ask: Decimal | None = opt_dec("askp")
    """매도호가."""
    bid: Decimal | None = opt_dec("bidp")
    """매수호가."""


class TradedSides(Record):
    """How much buyers took and sellers gave today. Shares."""

    buy_qty: int | None = opt_num("shnu_cnqn_smtn")
    """매수 체결량 합계."""
    sell_qty: int | None = opt_num("seln_cnqn_smtn")
    """매도 체결량 합계."""
