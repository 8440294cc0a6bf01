"""Realized profit: KIS' own figures on a real account, calculated from fills and marked so on paper."""

from __future__ import annotations

import datetime as dt
from collections.abc import Iterator, Sequence
from decimal import Decimal
from typing import TYPE_CHECKING, NamedTuple, overload

from ..errors import KisUnsupportedError
from ..record import Record, day, dec, num, opt_dec, text
from .balance import Balance, read_balance
from .blocks import block_of, rows_of, whole
from .context import Context, Scoped
from .estimate import ProfitLine, estimate
from .order_rows import read_orders
from .tables import Table, frame_of
from .windows import days_back
from .wording import digits, percent, signed

if TYPE_CHECKING:
    import pandas

__all__ = ["DayProfit", "Profit", "Profits", "RealizedProfit", "TradeProfit"]


class DayProfit(Record):
    """The realized profit of a day (기간별손익일별합산조회, TTTC8708R). Amounts in won."""

    date: dt.date = day("trad_dt")
    """매매일자."""
    buy_amount: Decimal = dec("buy_amt")
    """매수금액."""
    sell_amount: Decimal = dec("sll_amt")
    """매도금액."""
    profit: Decimal = dec("rlzt_pfls")
    """실현손익."""
    fees: Decimal = dec("fee")
    """수수료."""
    taxes: Decimal = dec("tl_tax")
    """제세금."""
    profit_rate: Decimal | None = opt_dec("pfls_rt")
    """손익률, percent."""

    def __repr__(self) -> str:
        amounts = f"매수 {digits(self.buy_amount)}원, 매도 {digits(self.sell_amount)}원"
        return f"<{self.date} {signed(self.profit)}원 ({amounts})>"


class TradeProfit(Record):
    """The realized profit of a symbol on a day (기간별매매손익현황조회, TTTC8715R). Amounts in won."""

    date: dt.date = day("trad_dt")
    """매매일자."""
    symbol: str = text("pdno")
    """종목코드."""
    name: str = text("prdt_name")
    """종목명."""
    buy_qty: int = num("buy_qty")
    """매수수량."""
    buy_amount: Decimal = dec("buy_amt")
    """매수금액."""
    sell_qty: int = num("sll_qty")
    """매도수량."""
    sell_amount: Decimal = dec("sll_amt")
    """매도금액."""
    profit: Decimal = dec("rlzt_pfls")
    """실현손익."""
    profit_rate: Decimal | None = opt_dec("pfls_rt")
    """손익률, percent."""
    fees: Decimal = dec("fee")
    """수수료."""
    taxes: Decimal = dec("tl_tax")
    """제세금."""


class Profit(Sequence[ProfitLine]):
    """The realized profit of a period, a line per day and symbol. Amounts in won."""

    __slots__ = ("end", "estimated", "lines", "start")

    def __init__(self, lines: Sequence[ProfitLine], start: dt.date, end: dt.date, *, estimated: bool) -> None:
        self.lines: list[ProfitLine] = list(lines)
        self.start: dt.date = start
        """The first day (Asia/Seoul)."""
        self.end: dt.date = end
        """The last day."""
        self.estimated: bool = estimated
        """True where it was calculated here from fills and the usual rates: on paper, which has no TR for it."""

    @property
    def profit(self) -> Decimal:
        """실현손익, after the costs of selling."""
        return sum((line.profit for line in self.lines), Decimal(0))

    @property
    def fees(self) -> Decimal:
        """수수료."""
        return sum((line.fees for line in self.lines), Decimal(0))

    @property
    def taxes(self) -> Decimal:
        """제세금."""
        return sum((line.taxes for line in self.lines), Decimal(0))

    @property
    def buy_amount(self) -> Decimal:
        """매수금액."""
        return sum((line.buy_amount for line in self.lines), Decimal(0))

    @property
    def sell_amount(self) -> Decimal:
        """매도금액."""
        return sum((line.sell_amount for line in self.lines), Decimal(0))

    def __len__(self) -> int:
        return len(self.lines)

    @overload
    def __getitem__(self, index: int) -> ProfitLine: ...

    @overload
    def __getitem__(self, index: slice) -> list[ProfitLine]: ...

    def __getitem__(self, index: int | slice) -> ProfitLine | list[ProfitLine]:
        return self.lines[index]

    def __iter__(self) -> Iterator[ProfitLine]:
        return iter(self.lines)

    def to_pandas(self) -> pandas.DataFrame:
        """A DataFrame, a line each.

        Raises:
            KisConfigurationError: pandas is not installed.
        """
        return frame_of([line._asdict() for line in self.lines])

    def __repr__(self) -> str:
        total = (
            f"<Profit {self.start} to {self.end}: {signed(self.profit)}원 (매수 {digits(self.buy_amount)}원, "
            f"매도 {digits(self.sell_amount)}원, 수수료 {digits(self.fees)}원, 세금 {digits(self.taxes)}원)"
            f"{' estimated' if self.estimated else ''}>"
        )
        more = [f"  ... {len(self.lines) - 30} more"] if len(self.lines) > 30 else []
        return "\n".join([total, *(f"  {line!r}" for line in self.lines[:30]), *more])


class RealizedProfit(NamedTuple):
    """Today's realized and unrealized profit (주식잔고조회_실현손익, TTTC8494R). Amounts in won."""

    realized: Decimal
    """실현손익 of today."""
    realized_rate: Decimal | None
    """실현수익율, percent; None where it is not known."""
    unrealized: Decimal
    """평가손익."""
    estimated: bool
    """True where it was calculated here from fills: on paper."""

    def __repr__(self) -> str:
        rate = f" ({percent(self.realized_rate)})" if self.realized_rate is not None else ""
        return (
            f"<실현손익 {signed(self.realized)}원{rate}, 평가손익 {signed(self.unrealized)}원"
            f"{', estimated' if self.estimated else ''}>"
        )


class _Realized(Record):
    realized: Decimal = dec("rlzt_pfls")
    """실현손익."""
    realized_rate: Decimal | None = opt_dec("rlzt_erng_rt")
    """실현수익율."""
    unrealized: Decimal = dec("evlu_pfls_smtl_amt")
    """평가손익합계."""


class Profits(Scoped):
    """What an account earned."""

    def profit(self, start: dt.date | None = None, end: dt.date | None = None, *, symbol: str | None = None) -> Profit:
        """Realized profit of a period, a line per day and symbol (기간별매매손익현황조회, TTTC8715R).

        Paper trading lacks that TR: there it is calculated from the fills of the period, what is held now, and the
        usual commission and tax, and marked ``estimated``.

        Args:
            start: the first day (Asia/Seoul); today by default.
            end: the last day; today by default.
            symbol: only this 종목코드.

        Raises:
            KisUnsupportedError: on paper, what was sold had been bought before ``start`` at a price that can no longer
                be told.
        """
        context = self.context
        first, last = days_back(start, end, context.today())
        if context.virtual:
            lines_of_fills = _estimated(context, first, last, symbol, read_balance(context))
            return Profit(lines_of_fills, first, last, estimated=True)
        lines: dict[tuple[dt.date, str, str], ProfitLine] = {}
        pages = context.api.domestic_stock.inquire_period_trade_profit_pages(
            sort_dvsn="01",
            inqr_strt_dt=f"{first:%Y%m%d}",
            inqr_end_dt=f"{last:%Y%m%d}",
            cblc_dvsn="00",
            pdno=symbol or "",
            cano=context.cano,
            acnt_prdt_cd=context.product,
        )
        for answer in whole(pages):
            for row in rows_of(answer, "output1", "trad_dt"):
                found = TradeProfit(row, answer.tr_id)
                credit = f"{row.get('trad_dvsn_name', '')} {row.get('loan_dt', '')}"
                lines[found.date, found.symbol, credit] = _line(found)
        return Profit(list(lines.values()), first, last, estimated=False)

    def daily_profit(self, start: dt.date | None = None, end: dt.date | None = None) -> Table[DayProfit]:
        """Realized profit of a period by day (기간별손익일별합산조회, TTTC8708R; real accounts only).

        Args:
            start: the first day (Asia/Seoul); today by default.
            end: the last day; today by default.

        Raises:
            KisUnsupportedError: on paper trading; `profit` is estimated there.
        """
        first, last = days_back(start, end, self.context.today())
        found: dict[dt.date, DayProfit] = {}
        pages = self.context.api.domestic_stock.inquire_period_profit_pages(
            inqr_strt_dt=f"{first:%Y%m%d}",
            inqr_end_dt=f"{last:%Y%m%d}",
            sort_dvsn="01",
            inqr_dvsn="00",
            cblc_dvsn="00",
            cano=self.context.cano,
            acnt_prdt_cd=self.context.product,
        )
        for answer in whole(pages):
            for row in rows_of(answer, "output1", "trad_dt"):
                one = DayProfit(row, answer.tr_id)
                found[one.date] = one
        return Table(found.values())

    def realized_profit(self) -> RealizedProfit:
        """Today's realized and unrealized profit (주식잔고조회_실현손익, TTTC8494R; on paper estimated like `profit`).

        Raises:
            KisUnsupportedError: on paper, where the cost of what was sold can no longer be told.
        """
        context = self.context
        if context.virtual:
            today = context.today()
            balance = read_balance(context)
            lines = _estimated(context, today, today, None, balance)
            return RealizedProfit(
                sum((line.profit for line in lines), Decimal(0)), None, balance.profit, estimated=True
            )
        found: _Realized | None = None
        pages = context.api.domestic_stock.inquire_balance_rlz_pl_pages(
            afhr_flpr_yn="N",
            inqr_dvsn="00",
            unpr_dvsn="01",
            fund_sttl_icld_yn="N",
            fncg_amt_auto_rdpt_yn="N",
            prcs_dvsn="00",
            cost_icld_yn="Y",
            cano=context.cano,
            acnt_prdt_cd=context.product,
        )
        for answer in whole(pages):
            if answer.raw.get("output2"):
                found = _Realized(block_of(answer, "output2"), answer.tr_id)
        if found is None:
            raise KisUnsupportedError("KIS answered without totals (TTTC8494R).")
        return RealizedProfit(found.realized, found.realized_rate, found.unrealized, estimated=False)


def _line(row: TradeProfit) -> ProfitLine:
    return ProfitLine(
        row.date,
        row.symbol,
        row.name,
        row.buy_qty,
        row.buy_amount,
        row.sell_qty,
        row.sell_amount,
        row.fees,
        row.taxes,
        row.profit,
    )


def _estimated(
    context: Context, start: dt.date, end: dt.date, symbol: str | None, balance: Balance
) -> list[ProfitLine]:
    rows = read_orders(context, start, context.today(), symbol=symbol or "", filled="filled").whole()
    held = {position.symbol: (position.qty, position.cost) for position in balance.positions}
    return [line for line in estimate(rows, held, context.symbols.kind) if line.date <= end]
