"""What trades cost and what the account is worth: fees and tax, profit, equity, views of positions."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date
from decimal import Decimal
from typing import Final

from pykis.kinds import OrderType, ProductKind, Side
from pykis.market.fees import Board, commission, sales_tax

from .desk import Desk
from .holdings import Holding, Orphan
from .orders import OrderRecord
from .states import IN_DOUBT

__all__ = ["CashView", "PositionManager", "PositionView"]

_CUT: Final = 10
"""Won: by no more than this is a commission cut, so by no more can fills of one number round it up."""


@dataclass(frozen=True, slots=True)
class PositionView:
    """A position (잔고) at one moment. Amounts in won."""

    symbol: str
    qty: int
    """보유수량, shares."""
    sellable_qty: int
    """주문가능수량: shares that no open or doubtful sale holds."""
    average_price: Decimal
    """매입평균가격, without fees; 0 when nothing is held."""
    cost: int
    """매입금액: what the shares cost, without fees."""
    realized_profit: int
    """실현손익 since the journal began, after fees and tax."""
    realized_today: int
    price: int | None
    """The last price; None before one came."""
    unrealized_profit: int | None
    """평가손익 after what selling would cost; None without a price."""
    reserved: int
    """Shares that open and doubtful sales hold."""


@dataclass(frozen=True, slots=True)
class CashView:
    """Cash at one moment, won. All 0 while `known` is false."""

    settled: int
    """예수금: settled."""
    d1: int
    """On the next settlement day."""
    d2: int
    """Once everything traded so far has settled."""
    reserved: int
    """What open and doubtful buys may still take, commission included."""
    free: int
    """What a new buy may take."""
    known: bool
    """Whether the broker was ever asked."""


class PositionManager:
    """Reads the book; changes nothing."""

    def __init__(self, desk: Desk) -> None:
        self._desk = desk

    # -- costs

    def costs(self, record: OrderRecord, number: str, amount: int) -> tuple[int, int]:
        """Fee and tax (won) that one more fill of so much adds to the order under that number.

        KIS cuts both on the sum of a number's fills, so what was booked for it is taken off. Negative only where a
        quote that came late says that it is another kind of paper, such as an ETF without tax.
        """
        leg = record.leg(number)
        done, fee, tax = (leg.filled_amount, leg.fee, leg.tax) if leg is not None else (0, 0, 0)
        new_fee = self.fee(record.symbol, done + amount) - fee
        if record.side == "buy":
            return new_fee, 0
        return new_fee, self._tax(record.symbol, done + amount, date.fromisoformat(record.day)) - tax

    def fee(self, symbol: str, amount: int) -> int:
        """Commission (수수료) on a traded amount, one side, won."""
        percent = self._desk.config.commission
        rate = None if percent is None else percent / 100
        return int(commission(amount, self._paper(symbol)[0], self._desk.environment, rate))

    def _tax(self, symbol: str, amount: int, day: date) -> int:
        kind, board = self._paper(symbol)
        return int(sales_tax(amount, board, kind, day))

    def _paper(self, symbol: str) -> tuple[ProductKind, Board]:
        quote = self._desk.quotes.get(symbol)
        return (quote.kind, quote.board) if quote is not None else ("stock", "KOSPI")

    # -- at worst

    def worst_price(self, symbol: str, side: Side, price: int, order_type: OrderType = "limit") -> int:
        """What a share may cost at worst, won: the limit price, or the day's upper limit; 0 on sales.

        Args:
            price: 0 where the order names none.
            order_type: a conditional order (조건부지정가) ends at the market, so its price is no bound.

        Returns:
            0 for a buy too if the upper limit is needed and not known: the limits refuse it then.
        """
        if side == "sell":
            return 0
        if price and order_type != "conditional":
            return price
        quote = self._desk.quotes.get(symbol)
        return max(price, quote.upper) if quote is not None and quote.upper > 0 else 0

    def needs(self, record: OrderRecord) -> int:
        """Won that the rest of a buy may take at worst, commission included."""
        amount = record.remaining_qty * record.reserved_price()
        if not amount:
            return 0
        if len(record.legs) == 1:
            leg = record.legs[0]
            return amount + self.fee(record.symbol, leg.filled_amount + amount) - leg.fee
        # The rest may trade under several numbers, and each may round up once more what it had cut off.
        return amount + self.fee(record.symbol, amount) + _CUT * sum(1 for leg in record.legs if leg.filled_amount)

    def reserved_cash(self) -> int:
        """Won that open and doubtful buys (and orphans' buys) may still take, fees included."""
        own = sum(self.needs(each) for each in self._desk.book.open_orders() if each.side == "buy")
        return own + sum(
            amount + self.fee(each.symbol, amount)
            for each in self._desk.book.orphans.values()
            if each.side == "buy" and (amount := self._orphan_value(each))
        )

    def free_cash(self) -> int:
        """Won that a new buy may take: D+2 cash less what is reserved, and never less than 0."""
        cash = self._desk.book.cash
        return max(0, cash.d2 - self.reserved_cash()) if cash.known else 0

    def _orphan_value(self, orphan: Orphan) -> int:
        """An orphan at the market costs the upper limit; where that is not known, all the cash there is: KIS lets an
        order take no more."""
        if not orphan.remaining:
            return 0
        price = orphan.price or self.worst_price(orphan.symbol, "buy", 0)
        return orphan.remaining * price if price else max(0, self._desk.book.cash.d2)

    def loss_in_doubt(self) -> int:
        """Won by which equity may be lower than `equity` says: doubtful orders may have traded at their worst."""
        return sum(self._hidden_loss(each) for each in self._desk.book.open_orders() if each.state in IN_DOUBT)

    def _hidden_loss(self, record: OrderRecord) -> int:
        quote, mark = self._desk.quotes.get(record.symbol), self._desk.marks.get(record.symbol)
        lower = quote.lower if quote is not None else 0
        if record.side == "buy":
            worth = mark.price if mark is not None else lower
            return max(0, self.needs(record) - worth * record.remaining_qty)
        worth = mark.price if mark is not None else quote.price if quote is not None else 0
        least = (
            min(record.price, record.modify.price)
            if record.modify is not None and record.modify.price
            else record.price
        )
        brings = (least or lower) * record.remaining_qty
        return max(0, worth * record.remaining_qty - brings + self._selling_costs(record.symbol, brings))

    # -- worth

    def equity(self) -> int | None:
        """Positions at their last price and D+2 cash, won; None while a price is missing, or cash is not known."""
        book, marks = self._desk.book, self._desk.marks
        if not book.cash.known:
            return None
        total = book.cash.d2
        for symbol, holding in book.holdings.items():
            if holding.qty:
                mark = marks.get(symbol)
                if mark is None:
                    return None
                total += mark.price * holding.qty
        return total

    def unpriced(self) -> list[str]:
        """Held symbols that have no last price: while there are any, `equity` is not known."""
        marks = self._desk.marks
        return [each.symbol for each in self._desk.book.holdings.values() if each.qty and each.symbol not in marks]

    def exposure(self, symbol: str | None = None) -> int:
        """Held (at the last price) and open buys (at their worst price), won; of one symbol or all."""
        book = self._desk.book
        total = 0
        for holding in book.holdings.values():
            if holding.qty and symbol in (None, holding.symbol):
                total += self._held_value(holding)
        for order in book.open_orders(symbol):
            if order.side == "buy":
                total += order.remaining_qty * order.reserved_price()
        for orphan in book.orphans.values():
            if orphan.side == "buy" and symbol in (None, orphan.symbol):
                total += self._orphan_value(orphan)
        return total

    def _held_value(self, holding: Holding) -> int:
        mark, quote = self._desk.marks.get(holding.symbol), self._desk.quotes.get(holding.symbol)
        if mark is not None:
            return mark.price * holding.qty
        return max(holding.cost, quote.price * holding.qty if quote is not None else 0)

    # -- views

    def views(self, *, sold_out: bool = False) -> list[PositionView]:
        """Every position in order of its first purchase; with `sold_out` those without shares left too."""
        return [self._view(each) for each in self._desk.book.holdings.values() if each.qty or sold_out]

    def view(self, symbol: str) -> PositionView:
        """The position of a symbol; empty if nothing is held."""
        return self._view(self._desk.book.holdings.get(symbol) or Holding(symbol))

    def _view(self, holding: Holding) -> PositionView:
        book, mark = self._desk.book, self._desk.marks.get(holding.symbol)
        profit: int | None = None
        if mark is not None:
            value = mark.price * holding.qty
            profit = value - holding.cost - self._selling_costs(holding.symbol, value)
        reserved = book.reserved_shares(holding.symbol)
        return PositionView(
            symbol=holding.symbol,
            qty=holding.qty,
            sellable_qty=max(0, holding.qty - reserved),
            average_price=Decimal(holding.cost) / holding.qty if holding.qty else Decimal(0),
            cost=holding.cost,
            realized_profit=holding.realized,
            realized_today=holding.realized_today,
            price=mark.price if mark is not None else None,
            unrealized_profit=profit,
            reserved=reserved,
        )

    def _selling_costs(self, symbol: str, amount: int) -> int:
        return self.fee(symbol, amount) + self._tax(symbol, amount, self._desk.today())

    def cash_view(self) -> CashView:
        """Cash, what is reserved and what is free."""
        cash = self._desk.book.cash
        return CashView(cash.settled, cash.d1, cash.d2, self.reserved_cash(), self.free_cash(), cash.known)
