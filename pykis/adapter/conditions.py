"""What a user saved at KIS: search conditions (조건검색) with their hits, watchlists (관심종목) with their stocks."""

from __future__ import annotations

from decimal import Decimal
from typing import Any

from ..errors import KisAPIError, KisParseError
from ..record import Record, dec, num, opt_dec, opt_num, opt_text, text
from .context import Context
from .stock_rows import table_of
from .tables import Table
from .wording import arrow, digits, percent

__all__ = ["Condition", "ConditionHit", "WatchedStock", "Watchlist", "read_conditions", "read_watchlists"]

_NO_HITS = "MCA05918"
"""종목코드 오류입니다: what KIS answers where a condition finds nothing."""


class ConditionHit(Record):
    """A stock that a condition finds (종목조건검색조회, HHKST03900400). Won, shares, percent. Before the open and on
    days without trading KIS sends 0 for what there is not yet."""

    symbol: str = text("code")
    """종목코드."""
    name: str = text("name")
    """종목명."""
    price: Decimal = dec("price")
    """현재가."""
    change: Decimal = dec("change")
    """전일대비."""
    change_rate: Decimal = dec("chgrate")
    """등락율."""
    sign: str = text("daebi")
    """전일대비부호: 1 upper limit, 2 up, 3 flat, 4 lower limit, 5 down."""
    volume: int = num("acml_vol")
    """거래량."""
    value: Decimal | None = opt_dec("trade_amt")
    """거래대금."""
    volume_rate: Decimal | None = opt_dec("chgrate2")
    """전일거래량대비율."""
    strength: Decimal | None = opt_dec("cttr")
    """체결강도."""
    open: Decimal | None = opt_dec("open")
    """시가."""
    high: Decimal | None = opt_dec("high")
    """고가."""
    low: Decimal | None = opt_dec("low")
    """저가."""
    week52_high: Decimal | None = opt_dec("high52")
    """52주최고가."""
    week52_low: Decimal | None = opt_dec("low52")
    """52주최저가."""
    base_price: Decimal | None = opt_dec("recprice")
    """기준가."""
    upper_limit: Decimal | None = opt_dec("uplmtprice")
    """상한가."""
    lower_limit: Decimal | None = opt_dec("dnlmtprice")
    """하한가."""
    expected_price: Decimal | None = opt_dec("expprice")
    """예상체결가."""
    expected_change_rate: Decimal | None = opt_dec("expchggrate")
    """예상등락률."""
    expected_qty: int | None = opt_num("expcvol")
    """예상체결수량."""
    market_cap: Decimal | None = opt_dec("stotprice")
    """시가총액, in 100 million won (억원)."""

    def __repr__(self) -> str:
        try:
            move = f"{digits(self.price)}원 {arrow(self.change)} {percent(self.change_rate)}"
        except KisParseError:
            move = "?"
        return f"<{self.name} {self.symbol} {move}>"


class _Saved(Record):
    """Something that a user saved; it can ask for what is in it."""

    def __init__(self, raw: Any, tr_id: str, context: Context) -> None:
        self.raw = raw
        self.tr_id = tr_id
        self._context = context

    def __reduce__(self) -> tuple[Any, ...]:
        raise TypeError(f"{type(self).__name__} asks through its PyKis and cannot be pickled; keep its to_dict().")


class Condition(_Saved):
    """A condition that the user saved on the server with the HTS (종목조건검색 목록조회, HHKST03900300)."""

    number: str = text("seq")
    """조건키값."""
    name: str = text("condition_nm")
    """조건명."""
    group: str = text("grp_nm")
    """그룹명."""

    def hits(self) -> Table[ConditionHit]:
        """The stocks that it finds now (종목조건검색조회, HHKST03900400): 100 at most, KIS has no next page.

        None if it finds nothing, which KIS answers with an error (MCA05918).

        Raises:
            KisConfigurationError: no HTS id is set.
            KisUnsupportedError: on paper trading.
            KisAPIError: KIS refuses it.
            KisNetworkError: no usable answer, also after repeats.
        """
        try:
            answer = self._context.api.domestic_stock.psearch_result(seq=self.number)
        except KisAPIError as error:
            if error.msg_cd == _NO_HITS:
                return Table(())
            raise
        return table_of(answer, "output2", ConditionHit, "code")

    def __repr__(self) -> str:
        return _line(f"{self.number}.", self.name, f"({self.group})" if self.group else "")


class WatchedStock(Record):
    """A stock on a watchlist (관심종목 그룹별 종목조회, HHKCM113004C6)."""

    symbol: str = text("jong_code")
    """종목코드."""
    name: str = text("hts_kor_isnm")
    """한글 종목명."""
    rank: int | None = opt_num("data_rank")
    """데이터 순위: its place on the list."""
    market_code: str = text("fid_mrkt_cls_code")
    """시장 구분 코드: J for Korean stocks."""
    exchange: str = text("exch_code")
    """거래소코드 such as KRX."""
    memo: str | None = opt_text("memo")
    """메모."""

    def __repr__(self) -> str:
        return f"<{f'{self.name} {self.symbol}'.strip()}>"


class Watchlist(_Saved):
    """A watchlist of the user (관심종목 그룹조회, HHKCM113004C7)."""

    code: str = text("inter_grp_code")
    """관심 그룹 코드."""
    name: str = text("inter_grp_name")
    """관심 그룹 명."""
    rank: int | None = opt_num("data_rank")
    """데이터 순위."""

    def stocks(self) -> Table[WatchedStock]:
        """What stands on it (관심종목 그룹별 종목조회, HHKCM113004C6).

        Raises:
            KisConfigurationError: no HTS id is set.
            KisUnsupportedError: on paper trading.
            KisAPIError: KIS refuses it.
            KisNetworkError: no usable answer, also after repeats.
        """
        answer = self._context.api.domestic_stock.intstock_stocklist_by_group(inter_grp_code=self.code)
        return table_of(answer, "output2", WatchedStock, "jong_code")

    def __repr__(self) -> str:
        return _line(self.code, self.name)


def _line(*parts: str) -> str:
    return f"<{' '.join(part for part in parts if part)}>"


def read_conditions(context: Context) -> Table[Condition]:
    """What the user of the HTS id has saved."""
    answer = context.api.domestic_stock.psearch_title()
    return Table(Condition(row.raw, answer.tr_id, context) for row in answer.output2 if row.seq)


def read_watchlists(context: Context) -> Table[Watchlist]:
    """The watchlists of the user of the HTS id."""
    answer = context.api.domestic_stock.intstock_grouplist()
    return Table(Watchlist(row.raw, answer.tr_id, context) for row in answer.output2 if row.inter_grp_code)
