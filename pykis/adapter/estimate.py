"""Realized profit from fills: the moving average that KIS keeps, replayed. Pure: asks nothing."""

from __future__ import annotations

import datetime as dt
from collections.abc import Callable, Iterable, Mapping
from decimal import Decimal
from typing import NamedTuple

from ..errors import KisUnsupportedError
from ..kinds import ProductKind
from ..market.fees import commission, sales_tax
from .order_rows import OrderRow
from .wording import digits, signed

__all__ = ["ProfitLine", "estimate"]


class ProfitLine(NamedTuple):
    """The realized profit of a symbol on a day. Amounts in won."""

    date: dt.date
    """매매일자 (Asia/Seoul)."""
    symbol: str
    """종목코드."""
    name: str
    """종목명."""
    buy_qty: int
    """매수수량."""
    buy_amount: Decimal
    """매수금액."""
    sell_qty: int
    """매도수량."""
    sell_amount: Decimal
    """매도금액."""
    fees: Decimal
    """수수료."""
    taxes: Decimal
    """제세금."""
    profit: Decimal
    """실현손익, after the costs of selling."""

    def __repr__(self) -> str:
        return (
            f"<{self.date} {f'{self.name} {self.symbol}'.strip()} {signed(self.profit)}원 "
            f"(매수 {digits(self.buy_qty)}주, 매도 {digits(self.sell_qty)}주)>"
        )


def estimate(
    rows: Iterable[OrderRow],
    held: Mapping[str, tuple[int, Decimal]],
    kind: Callable[[str], ProductKind | None],
) -> list[ProfitLine]:
    """A line per day and symbol.

    Args:
        rows: the orders with fills, from the first day of the period up to now.
        held: by symbol what is held now: shares, and what they cost.
        kind: what a symbol is, as far as it is known.

    Raises:
        KisUnsupportedError: shares were sold whose cost follows neither from the fills nor from what is held.
    """
    by_symbol: dict[str, list[OrderRow]] = {}
    for row in sorted(rows, key=lambda row: (row.time, row.number)):
        if row.filled_qty > 0:
            by_symbol.setdefault(row.symbol, []).append(row)
    lines: list[ProfitLine] = []
    for symbol, fills in by_symbol.items():
        lines += _replay(fills, held.get(symbol, (0, Decimal(0))), kind(symbol) or "stock")
    return sorted(lines, key=lambda line: (line.date, line.symbol))


def _replay(fills: list[OrderRow], now: tuple[int, Decimal], kind: ProductKind) -> list[ProfitLine]:
    qty, cost = _before(fills, now)
    days: dict[dt.date, ProfitLine] = {}
    for row in fills:
        fee = commission(row.filled_amount, kind, "paper")
        line = days.get(row.date) or ProfitLine(row.date, row.symbol, row.name, 0, _NONE, 0, _NONE, _NONE, _NONE, _NONE)
        if row.side == "buy":
            qty, cost = qty + row.filled_qty, cost + row.filled_amount
            line = line._replace(
                buy_qty=line.buy_qty + row.filled_qty,
                buy_amount=line.buy_amount + row.filled_amount,
                fees=line.fees + fee,
            )
        else:
            tax = sales_tax(row.filled_amount, "KOSPI", kind, row.date)
            paid = cost * row.filled_qty / qty if qty else _NONE
            qty, cost = qty - row.filled_qty, cost - paid
            line = line._replace(
                sell_qty=line.sell_qty + row.filled_qty,
                sell_amount=line.sell_amount + row.filled_amount,
                fees=line.fees + fee,
                taxes=line.taxes + tax,
                profit=line.profit + row.filled_amount - paid - fee - tax,
            )
        days[row.date] = line._replace(profit=line.profit.quantize(Decimal(1)))
    return list(days.values())


_NONE = Decimal(0)


def _before(fills: list[OrderRow], now: tuple[int, Decimal]) -> tuple[int, Decimal]:
    """What was held before the first fill: shares and cost, by undoing the fills from the last to the first."""
    qty, cost = now
    known = True
    for row in reversed(fills):
        if row.side == "buy":
            qty, cost = qty - row.filled_qty, cost - row.filled_amount
        else:
            known = known and qty > 0
            average = cost / qty if qty > 0 else _NONE
            qty, cost = qty + row.filled_qty, cost + average * row.filled_qty
    if qty > 0 and known:
        return qty, cost
    if qty == 0:
        return 0, _NONE  # every share that was sold was bought within the period
    if any(row.side == "sell" for row in fills):
        first = fills[0]
        raise KisUnsupportedError(
            f"Paper trading has no profit TR, and what {first.name} ({first.symbol}) cost cannot be told from fills "
            f"since {first.date}: choose an earlier start, so that its purchase is in the period."
        )
    return max(qty, 0), max(cost, _NONE)
