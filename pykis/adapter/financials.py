"""The books of one stock: statements, ratios, estimates, dividends (종목정보, 예탁원정보)."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from datetime import date
from typing import Any, Literal, Protocol, TypeVar, cast

from ..answer import Answer
from ..record import Record
from .blocks import rows_of
from .context import Context
from .financial_rows import (
    BalanceSheet,
    Dividend,
    Estimate,
    FinancialRatios,
    GrowthRatios,
    IncomeStatement,
    MajorRatios,
    Opinion,
    ProfitabilityRatios,
    StabilityRatios,
)
from .market_codes import choice
from .stock_rows import table_of
from .tables import Table
from .windows import days_back

__all__ = ["Financials", "FiscalPeriod"]

R = TypeVar("R", bound=Record)

FiscalPeriod = Literal["year", "quarter"]
"""년, 분기."""

_PERIODS: dict[str, Literal["0", "1"]] = {"year": "0", "quarter": "1"}
_KINDS: dict[str, Literal["0", "1", "2"]] = {"all": "0", "final": "1", "interim": "2"}
_STATEMENT = ("sales", "sales_growth", "operating_profit", "operating_profit_growth", "net_profit", "net_profit_growth")
"""The rows of output2."""
_INDICATORS = ("ebitda", "eps", "eps_growth", "per", "ev_ebitda", "roe", "debt_ratio", "interest_coverage")
"""The rows of output3."""
_COLUMNS = 5
"""data1 to data5: a period each."""


class _Asks(Protocol):
    """An endpoint that is asked by years or by quarters."""

    def __call__(self, *, fid_input_iscd: str, fid_div_cls_code: Literal["0", "1"]) -> Answer: ...


class Financials:
    """The books of one stock, the newest period first. Not on paper trading.

    A ``period`` is ``"year"``, the default, or ``"quarter"``. Every method asks KIS once, waits for the rate limit and
    may raise

    - `KisValidationError`: there is no such period.
    - `KisUnsupportedError`: on paper trading, which has none of it.
    - `KisAPIError`: KIS refuses it.
    - `KisNetworkError`: no usable answer, also after repeats.

    Args:
        context: what it stands on.
        symbol: 종목코드.
    """

    def __init__(self, context: Context, symbol: str) -> None:
        self._context = context
        self.symbol: str = symbol
        """종목코드."""

    def ratios(self, period: FiscalPeriod = "year") -> Table[FinancialRatios]:
        """Growth, ROE, EPS, BPS, debt (재무비율, FHKST66430300)."""
        return self._by_period(self._context.api.domestic_stock.finance_financial_ratio, FinancialRatios, period)

    def balance_sheet(self, period: FiscalPeriod = "year") -> Table[BalanceSheet]:
        """Assets, liabilities, equity in 100 million won (대차대조표, FHKST66430100)."""
        return self._by_period(self._context.api.domestic_stock.finance_balance_sheet, BalanceSheet, period)

    def income_statement(self, period: FiscalPeriod = "year") -> Table[IncomeStatement]:
        """Sales and profits in 100 million won (손익계산서, FHKST66430200); the quarters of a year add up (누적)."""
        return self._by_period(self._context.api.domestic_stock.finance_income_statement, IncomeStatement, period)

    def growth(self, period: FiscalPeriod = "year") -> Table[GrowthRatios]:
        """How sales, profit, equity and assets grow, percent (성장성비율, FHKST66430800)."""
        return self._by_period(self._context.api.domestic_stock.finance_growth_ratio, GrowthRatios, period)

    def profitability(self, period: FiscalPeriod = "year") -> Table[ProfitabilityRatios]:
        """What is left of capital and sales, percent (수익성비율, FHKST66430400)."""
        return self._by_period(self._context.api.domestic_stock.finance_profit_ratio, ProfitabilityRatios, period)

    def stability(self, period: FiscalPeriod = "year") -> Table[StabilityRatios]:
        """Debt and what could pay it, percent (안정성비율, FHKST66430600)."""
        return self._by_period(self._context.api.domestic_stock.finance_stability_ratio, StabilityRatios, period)

    def major_ratios(self, period: FiscalPeriod = "year") -> Table[MajorRatios]:
        """Payout, EVA, EBITDA (기타주요비율, FHKST66430500)."""
        return self._by_period(self._context.api.domestic_stock.finance_other_major_ratios, MajorRatios, period)

    def estimates(self) -> Table[Estimate]:
        """What KIS' research expects, the oldest period first, results of past ones among them (종목추정실적,
        HHKST668300C0). Of some 160 companies; none for the others."""
        answer = self._context.api.domestic_stock.estimate_perform(sht_cd=self.symbol)
        periods = [str(row["dt"]).strip() for row in rows_of(answer, "output4", "dt")]
        figures = {**_figures(answer, "output2", _STATEMENT), **_figures(answer, "output3", _INDICATORS)}
        return Table(
            Estimate(
                {"period": period, **{name: row.get(f"data{place}") for name, row in figures.items()}}, answer.tr_id
            )
            for place, period in enumerate(periods[:_COLUMNS], 1)
        )

    def dividends(
        self,
        start: date | None = None,
        end: date | None = None,
        *,
        kind: Literal["all", "final", "interim"] = "all",
    ) -> Table[Dividend]:
        """Dividends by their record date (배당일정, HHKDB669102C0). Won.

        Args:
            start: the first record date; three years ago by default (Asia/Seoul).
            end: the last one; today by default.
            kind: all, those of the year's end (결산배당), or those between (중간배당).

        Raises:
            KisValidationError: start is after end.
        """
        first, last = days_back(start, end, self._context.today(), 3 * 365)
        answer = self._context.api.domestic_stock.ksdinfo_dividend(
            sht_cd=self.symbol, f_dt=f"{first:%Y%m%d}", t_dt=f"{last:%Y%m%d}", gb1=choice(_KINDS, kind, "kind")
        )
        return table_of(answer, "output1", Dividend, "sht_cd")

    def opinions(self, start: date | None = None, end: date | None = None) -> Table[Opinion]:
        """What securities firms think of it (종목투자의견, FHKST663300C0). Won.

        Args:
            start: the first day; a year ago by default (Asia/Seoul).
            end: the last day; today by default.

        Raises:
            KisValidationError: start is after end.
        """
        first, last = days_back(start, end, self._context.today(), 365)
        answer = self._context.api.domestic_stock.invest_opinion(
            fid_input_iscd=self.symbol, fid_input_date_1=f"00{first:%Y%m%d}", fid_input_date_2=f"00{last:%Y%m%d}"
        )
        return table_of(answer, "output", Opinion, "stck_bsop_date")

    def _by_period(self, ask: _Asks, record: type[R], period: FiscalPeriod) -> Table[R]:
        answer = ask(fid_input_iscd=self.symbol, fid_div_cls_code=choice(_PERIODS, period, "period"))
        return table_of(answer, "output", record, "stac_yymm")

    def __repr__(self) -> str:
        return f"<Financials {f'{self._context.symbols.name(self.symbol)} {self.symbol}'.strip()}>"


def _figures(answer: Answer, wire: str, names: Sequence[str]) -> dict[str, Mapping[str, Any]]:
    """The rows of a block by what they tell; a row that KIS leaves out is empty."""
    found = answer.raw.get(wire)
    rows = cast("list[Mapping[str, Any]]", found) if isinstance(found, list) else []
    return {name: rows[place] if place < len(rows) else {} for place, name in enumerate(names)}
