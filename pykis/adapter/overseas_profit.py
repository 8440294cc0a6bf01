"""Realized profit abroad, as KIS counts it."""

from __future__ import annotations

import datetime as dt
from collections.abc import Iterator, Sequence
from decimal import Decimal
from typing import TYPE_CHECKING, Any, overload

from ..errors import KisUnsupportedError
from ..market.overseas import Currency
from ..record import Record, day, dec, num, opt_dec, text
from .blocks import rows_of, whole
from .context import Scoped
from .tables import frame_of
from .windows import days_back
from .wording import digits, percent, signed

if TYPE_CHECKING:
    import pandas

__all__ = ["OverseasProfit", "OverseasProfitLine", "OverseasProfits"]


class OverseasProfitLine(Record):
    """The realized profit of a sale (해외주식 기간손익, TTTS3039R)."""

    date: dt.date = day("trad_day")
    """매매일."""
    symbol: str = text("ovrs_pdno")
    """종목코드."""
    qty: int = num("slcl_qty")
    """매도청산수량, shares."""
    average_price: Decimal = dec("pchs_avg_pric")
    """매입평균가격."""
    cost: Decimal = dec("frcr_pchs_amt1")
    """매입금액."""
    sell_price: Decimal = dec("avg_sll_unpr")
    """평균매도단가."""
    amount: Decimal = dec("frcr_sll_amt_smtl1")
    """매도금액합계."""
    fees: Decimal = dec("stck_sll_tlex")
    """주식매도제비용: commission and taxes together."""
    profit: Decimal = dec("ovrs_rlzt_pfls_amt")
    """해외실현손익금액."""
    profit_rate: Decimal | None = opt_dec("pftrt")
    """수익률, percent."""
    rate: Decimal | None = opt_dec("exrt")
    """환율."""
    exchange_code: str = text("ovrs_excg_cd")
    """해외거래소코드."""

    def __init__(self, raw: Any, tr_id: str = "", currency: str = "KRW") -> None:
        super().__init__(raw, tr_id)
        self.currency: str = currency
        """통화 of the amounts."""

    def __reduce__(self) -> tuple[Any, ...]:
        return (type(self), (self.raw, self.tr_id, self.currency))

    def __repr__(self) -> str:
        rate = f" ({percent(self.profit_rate)})" if self.profit_rate is not None else ""
        return f"<{self.date} {self.symbol} {digits(self.qty)}주 {signed(self.profit)} {self.currency}{rate}>"


class OverseasProfit(Sequence[OverseasProfitLine]):
    """The realized profit of a period abroad, a line per sale, in one currency."""

    __slots__ = ("currency", "end", "lines", "start")

    def __init__(self, lines: Sequence[OverseasProfitLine], start: dt.date, end: dt.date, currency: str) -> None:
        self.lines: list[OverseasProfitLine] = list(lines)
        self.start: dt.date = start
        """The first day."""
        self.end: dt.date = end
        """The last day."""
        self.currency: str = currency
        """통화 of the amounts: KRW, or the one that was asked for."""

    @property
    def profit(self) -> Decimal:
        """실현손익, after the costs of selling."""
        return sum((line.profit for line in self.lines), Decimal(0))

    @property
    def fees(self) -> Decimal:
        """제비용: KIS does not tell taxes from commission here."""
        return sum((line.fees for line in self.lines), Decimal(0))

    @property
    def taxes(self) -> Decimal:
        """0: they are in `fees`."""
        return Decimal(0)

    @property
    def estimated(self) -> bool:
        """False: KIS counts it."""
        return False

    def __len__(self) -> int:
        return len(self.lines)

    @overload
    def __getitem__(self, index: int) -> OverseasProfitLine: ...

    @overload
    def __getitem__(self, index: slice) -> list[OverseasProfitLine]: ...

    def __getitem__(self, index: int | slice) -> OverseasProfitLine | list[OverseasProfitLine]:
        return self.lines[index]

    def __iter__(self) -> Iterator[OverseasProfitLine]:
        return iter(self.lines)

    def to_pandas(self) -> pandas.DataFrame:
        """A DataFrame, a line each.

        Raises:
            KisConfigurationError: pandas is not installed.
        """
        return frame_of([line.to_dict() for line in self.lines])

    def __repr__(self) -> str:
        total = f"<OverseasProfit {self.start} to {self.end}: {signed(self.profit)} {self.currency}>"
        more = [f"  ... {len(self.lines) - 30} more"] if len(self.lines) > 30 else []
        return "\n".join([total, *(f"  {line!r}" for line in self.lines[:30]), *more])


class OverseasProfits(Scoped):
    """What an account earned abroad."""

    def profit(
        self,
        start: dt.date | None = None,
        end: dt.date | None = None,
        *,
        currency: Currency | None = None,
        symbol: str | None = None,
    ) -> OverseasProfit:
        """Realized profit of a period (해외주식 기간손익, TTTS3039R; real accounts only).

        Args:
            start: the first day; today by default.
            end: the last day; today by default.
            currency: only sales in that currency, counted in it; without it all of them, counted in won.
            symbol: only this 종목코드.

        Raises:
            KisUnsupportedError: on paper trading.
            KisAPIError: KIS refuses it.
            KisNetworkError: no usable answer, also after repeats.
            KisParseError: the list was cut off; a part of it is never given.
        """
        context = self.context
        if context.virtual:
            raise KisUnsupportedError("Paper trading (모의투자) has no realized profit abroad (해외주식 기간손익).")
        first, last = days_back(start, end, context.today())
        pages = context.api.overseas_stock.inquire_period_profit_pages(
            ovrs_excg_cd="",
            crcy_cd=currency or "",
            inqr_strt_dt=f"{first:%Y%m%d}",
            inqr_end_dt=f"{last:%Y%m%d}",
            wcrc_frcr_dvsn_cd="01" if currency else "02",
            pdno=symbol or "",
            cano=context.cano,
            acnt_prdt_cd=context.product,
        )
        lines: list[OverseasProfitLine] = []
        for answer in whole(pages):
            for row in rows_of(answer, "output1", "trad_day"):
                line = OverseasProfitLine(row, answer.tr_id, currency or "KRW")
                line.validate()
                lines.append(line)
        return OverseasProfit(lines, first, last, currency or "KRW")
