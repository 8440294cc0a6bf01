"""One account's money and shares: flows until they settle, holdings at cost, realised profit."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass, field
from datetime import date
from decimal import Decimal
from fractions import Fraction

from pykis.kinds import AccountNumber

from .rows import BuyRow, OrderRow, SaleRow

__all__ = ["Account", "AccountSetup", "Cash", "Flow", "Holding", "cut"]


_FOREIGN_CASH = {
    "USD": Decimal(100_000),
    "HKD": Decimal(500_000),
    "JPY": Decimal(10_000_000),
    "CNY": Decimal(500_000),
    "VND": Decimal(2_000_000_000),
}
"""What an account has abroad if nobody says otherwise."""


@dataclass(frozen=True)
class AccountSetup:
    """An account to open."""

    number: AccountNumber
    owner: str = "홍길동"
    """Name of the owner (계좌명)."""
    hts_id: str = "simuser"
    """One HTS id may own several accounts; execution notices are registered per id."""
    cash: int = 100_000_000
    """Won (예수금)."""
    holdings: dict[str, tuple[int, int]] = field(default_factory=dict[str, tuple[int, int]])
    """Symbol -> (shares, average price in won), settled long ago."""
    foreign_cash: dict[str, Decimal] = field(default_factory=lambda: dict(_FOREIGN_CASH))
    """Currency -> amount (외화예수금)."""
    foreign_holdings: dict[str, tuple[int, Decimal]] = field(default_factory=dict[str, tuple[int, Decimal]])
    """``NAS:AAPL`` -> (shares, average price in its currency), settled long ago."""
    bond_holdings: dict[str, tuple[int, Decimal]] = field(default_factory=dict[str, tuple[int, Decimal]])
    """Standard code -> (thousands of won of face value, average price in won for 10,000), settled long ago."""
    branch: str = ""
    """Five characters (주문조직번호); 00950 on paper, 06590 on real if blank; 01790 on real abroad and for bonds."""
    may_order: bool = True


@dataclass(slots=True)
class Flow:
    """What was traded on one day and settles together; won."""

    settles: date
    buy: int = 0
    sell: int = 0
    costs: int = 0
    """Commission and tax."""

    @property
    def net(self) -> int:
        """What it adds to the cash."""
        return self.sell - self.buy - self.costs


class Cash:
    """The cash of one account number, which several ledgers may share."""

    __slots__ = ("deposit", "flows", "reserved")

    def __init__(self, deposit: int) -> None:
        self.deposit: int = deposit
        """Settled cash, won."""
        self.reserved: int = 0
        """Won that open buy orders hold."""
        self.flows: dict[date, Flow] = {}
        """By trading day, until they are settled and no longer shown."""

    @property
    def settled(self) -> int:
        """D+2 cash: when everything traded has settled."""
        return self.deposit + sum(flow.net for flow in self.flows.values())

    @property
    def orderable(self) -> int:
        """What new buy orders may use."""
        return self.settled - self.reserved

    def on(self, day: date) -> int:
        """Cash when everything that settles until a day has."""
        return self.deposit + sum(flow.net for flow in self.flows.values() if flow.settles <= day)

    def settle(self, today: date) -> None:
        """A day begins: what settles until then becomes cash."""
        for day in [day for day, flow in self.flows.items() if flow.settles <= today]:
            self.deposit += self.flows.pop(day).net


class Holding:
    """Shares of one symbol, at cost."""

    __slots__ = ("cost", "days", "qty", "reserved")

    def __init__(self, qty: int = 0, cost: int = 0) -> None:
        self.qty: int = qty
        self.cost: Fraction = Fraction(cost)
        """Won, exact; the average does not move when shares are sold."""
        self.reserved: int = 0
        """Shares in open sell orders."""
        self.days: dict[date, tuple[int, int]] = {}
        """Shares bought and sold by day; the last few days."""

    @property
    def average(self) -> Fraction:
        """Won per share."""
        return self.cost / self.qty if self.qty else Fraction(0)

    def note(self, day: date, bought: int, sold: int) -> None:
        """Count shares traded on a day."""
        before = self.days.get(day, (0, 0))
        self.days[day] = (before[0] + bought, before[1] + sold)


class Account:
    """The state behind one account number."""

    __slots__ = ("branch", "buys", "cash", "gains", "holdings", "index", "open_rows", "rows", "sales", "setup",
                 "yesterday_total")  # fmt: skip

    def __init__(self, setup: AccountSetup, branch: str, cash: Cash) -> None:
        self.setup: AccountSetup = setup
        self.branch: str = setup.branch or branch
        self.cash: Cash = cash
        self.gains: dict[date, int] = {}
        """Won that closed contracts earned, by day (derivatives)."""
        self.holdings: dict[str, Holding] = {}
        self.rows: dict[date, list[OrderRow]] = {}
        self.index: dict[tuple[date, int], OrderRow] = {}
        self.open_rows: dict[OrderRow, None] = {}
        self.sales: list[SaleRow] = []
        self.buys: list[BuyRow] = []
        self.yesterday_total: int = 0

    def holding(self, symbol: str) -> Holding:
        """The holding, made when it is first needed."""
        found = self.holdings.get(symbol)
        if found is None:
            found = self.holdings[symbol] = Holding()
        return found

    def add(self, row: OrderRow) -> None:
        """Write a row down."""
        self.rows.setdefault(row.day, []).append(row)
        self.index[row.day, row.order_no] = row
        if row.remaining:
            self.open_rows[row] = None

    def forget(self, before: date) -> None:
        """Let go of rows and fills of days before that one; what is held and owed stays."""
        self.rows = {day: rows for day, rows in self.rows.items() if day >= before}
        self.index = {key: row for key, row in self.index.items() if key[0] >= before}
        self.sales = [each for each in self.sales if each.day >= before]
        self.buys = [each for each in self.buys if each.day >= before]

    def rows_between(self, start: date, end: date) -> Iterator[OrderRow]:
        """Rows of those days, oldest first."""
        for day in sorted(self.rows):
            if start <= day <= end:
                yield from self.rows[day]

    def bought(self, row: OrderRow, settles: date, at: float, qty: int, price: int, fee: int) -> None:
        """A part of a buy order filled."""
        amount = qty * price
        flow = self.cash.flows.setdefault(row.day, Flow(settles))
        flow.buy += amount
        flow.costs += fee
        holding = self.holding(row.symbol)
        holding.qty += qty
        holding.cost += amount
        holding.note(row.day, qty, 0)
        self.buys.append(BuyRow(row.day, at, row.symbol, row.name, row.order_no, qty, price, amount, fee))

    def sold(self, row: OrderRow, settles: date, at: float, qty: int, price: int, fee: int, tax: int) -> None:
        """A part of a sell order filled."""
        amount = qty * price
        flow = self.cash.flows.setdefault(row.day, Flow(settles))
        flow.sell += amount
        flow.costs += fee + tax
        holding = self.holding(row.symbol)
        average, before = holding.average, int(holding.cost)
        holding.qty -= qty
        holding.reserved -= qty
        holding.cost = average * holding.qty
        holding.note(row.day, 0, qty)
        cost = before - int(holding.cost)
        self.sales.append(
            SaleRow(
                row.day, at, row.symbol, row.name, row.order_no, qty, price, amount,
                cut(average, 4), cost, fee, tax, amount - cost - fee - tax,
            )
        )  # fmt: skip


def cut(value: Fraction, places: int) -> Decimal:
    """A fraction as a decimal, cut (not rounded) to so many places; not for negative values."""
    scale: int = 10**places
    return Decimal(value.numerator * scale // value.denominator).scaleb(-places)
