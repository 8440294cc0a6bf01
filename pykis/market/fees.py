"""What a domestic trade costs: commission (수수료) and the tax on sales (증권거래세)."""

from __future__ import annotations

from datetime import date
from decimal import ROUND_FLOOR, Decimal
from typing import Literal

from ..errors import KisValidationError
from ..kinds import ProductKind
from .facts import COMMISSIONS, TAXES

__all__ = ["Board", "Environment", "affordable_amount", "commission", "commission_rate", "sales_tax", "sales_tax_rate"]

Environment = Literal["real", "paper"]
"""실전투자 / 모의투자."""

Board = Literal["KOSPI", "KOSDAQ", "KONEX"]
"""The market on which a stock is listed (유가증권, 코스닥, 코넥스)."""


def _row(environment: Environment) -> tuple[str, str, str, int]:
    for row in COMMISSIONS:
        if row[0] == environment:
            return row
    raise KisValidationError(f"{environment!r} is no environment: use real or paper.")


def commission_rate(kind: ProductKind = "stock", environment: Environment = "real") -> Decimal:
    """The commission per side as a fraction. Real: KIS BanKIS online, 0.0140527 %; other contracts differ."""
    _, stock, etf, _ = _row(environment)
    return Decimal(etf if kind in ("etf", "etn") else stock) / 100


def commission(
    amount: Decimal | int,
    kind: ProductKind = "stock",
    environment: Environment = "real",
    rate: Decimal | None = None,
) -> Decimal:
    """The commission (won) on a traded amount (won), one side; paper cuts it to 10 won, as measured.

    Args:
        rate: the contract's own, as a fraction; None is `commission_rate`.
    """
    return _cut(amount * (commission_rate(kind, environment) if rate is None else rate), _row(environment)[3])


def sales_tax_rate(board: Board, kind: ProductKind, on: date) -> Decimal:
    """The tax on sales as a fraction, rural tax included; none on ETF, ETN and ELW.

    Args:
        on: the day of the trade (Asia/Seoul). A rate's law holds from the day of settlement, so the last two trading
            days of a year already carry the next year's.

    Raises:
        KisValidationError: no such board, or a day before the records.
    """
    if board not in ("KOSPI", "KOSDAQ", "KONEX"):
        raise KisValidationError(f"{board!r} is no board: use KOSPI, KOSDAQ or KONEX.")
    if kind != "stock":
        return Decimal(0)
    found: str | None = None
    for since, rates in TAXES:
        if since <= on:
            found = rates[board]
    if found is None:
        raise KisValidationError(f"The tax on sales is recorded from {TAXES[0][0]}, not for {on}.")
    return Decimal(found) / 100


def sales_tax(amount: Decimal | int, board: Board, kind: ProductKind, on: date) -> Decimal:
    """The tax (won, cut to 1 won) on a sold amount (won); `sales_tax_rate` says of which day."""
    return _cut(amount * sales_tax_rate(board, kind, on), 1)


def affordable_amount(cash: Decimal | int, kind: ProductKind = "stock", environment: Environment = "paper") -> Decimal:
    """What cash (won) can buy with its commission (nrcvb_buy_amt, 미수없는매수금액), in won, cut to 1 won."""
    return (cash / (1 + commission_rate(kind, environment))).to_integral_value(ROUND_FLOOR)


def _cut(amount: Decimal, unit: int) -> Decimal:
    return (amount / unit).to_integral_value(ROUND_FLOOR) * unit
