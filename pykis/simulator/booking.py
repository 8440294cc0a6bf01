"""Bookkeeping of orders: what they hold, what fills move, what is told of them."""

from __future__ import annotations

from .accounts import Account
from .events import Emit, Fill, Notice, NoticeKind, Order, OrderEnd, Reason
from .house_rules import HouseRules
from .rows import OrderRow
from .trading_floor import Floor

__all__ = ["Booking"]


class Booking:
    """Works on the accounts and rows that the ledger hands it."""

    __slots__ = ("_emit", "_market", "_rules")

    def __init__(self, market: Floor, rules: HouseRules, emit: Emit) -> None:
        self._market = market
        self._rules = rules
        self._emit = emit

    def affordable(self, holder: Account, order: Order, qty: int, freed: int) -> Reason | None:
        """Whether cash or shares suffice; `freed` is the cash that the order it replaces lets go (won)."""
        if order.side == "sell":
            holding = holder.holdings.get(order.symbol)
            if holding is None or not holding.qty:
                return Reason.NO_HOLDINGS
            return Reason.HOLDINGS if qty > holding.qty - holding.reserved else None
        amount = self.won(self.unit(order) * qty)
        return Reason.CASH if amount + self._rules.fee(order.symbol, amount) > holder.cash.orderable + freed else None

    def won(self, value: int) -> int:
        """Cash of a value, which is a price times a quantity."""
        return value

    def unit(self, order: Order) -> int:
        """What a share of a buy order may cost at most: a market order's (and what may become one) the upper limit."""
        if order.price is None or self._rules.open_ended(order):
            return self._market.limits(order.symbol)[1]
        return order.price

    def need(self, row: OrderRow, shares: int) -> int:
        """Won that so many open shares of a buy order hold, with the commission that they may still cost."""
        if not shares:
            return 0
        total = self.won(row.filled_value + row.unit * shares)
        return total - self.won(row.filled_value) + self._rules.fee(row.symbol, total) - row.fee

    def hold(self, holder: Account, row: OrderRow) -> None:
        """A new row holds cash or shares from now on."""
        if row.side == "buy":
            row.unit = self.unit(row.order)
            self.reserve(holder, row)
        else:
            holder.holdings[row.symbol].reserved += row.qty

    def reserve(self, holder: Account, row: OrderRow) -> None:
        """Hold what the row needs now; a row without anything left is no longer open."""
        if row.side == "buy":
            need = self.need(row, row.remaining)
            holder.cash.reserved += need - row.reserved
            row.reserved = need
        if not row.remaining:
            holder.open_rows.pop(row, None)

    def release(self, holder: Account, row: OrderRow, qty: int) -> None:
        """Shares that a sell order held are free again."""
        if row.side == "sell":
            holder.holdings[row.symbol].reserved -= qty

    def drop(self, holder: Account, row: OrderRow, qty: int, end: OrderEnd) -> None:
        """Shares of an order end without a trade."""
        row.remaining -= qty
        if end == "cancelled":
            row.cancelled += qty
        elif end == "expired":
            row.expired += qty
        else:
            row.rejected += qty
        self.reserve(holder, row)
        self.release(holder, row, qty)

    def notify(self, holder: Account, row: OrderRow, kind: NoticeKind, qty: int, price: int) -> None:
        """Tell what happened to a row."""
        setup, order = holder.setup, row.order
        self._emit(
            Notice(
                kind, setup.number, setup.owner, setup.hts_id, self._market.now, row.day, row.branch, row.order_no,
                row.original_no, row.side, row.division, row.exchange, order.venue, row.symbol, row.name, qty, price,
                row.qty, row.price, row.stop_price, order.tif,
            )
        )  # fmt: skip

    def fill(self, holder: Account, row: OrderRow, fill: Fill) -> None:
        """A part traded: cash and shares move, a notice tells it."""
        before = self.won(row.filled_value)
        row.filled += fill.qty
        row.remaining -= fill.qty
        row.filled_value += fill.price * fill.qty
        row.filled_at = fill.at
        total = self.won(row.filled_value)
        fee = self._rules.fee(row.symbol, total) - row.fee
        row.fee += fee
        self.move(holder, row, fill, total - before, fee)
        self.reserve(holder, row)
        self.notify(holder, row, "filled", fill.qty, fill.price)

    def move(self, holder: Account, row: OrderRow, fill: Fill, amount: int, fee: int) -> None:
        """Cash and shares of a part that traded and is in its row already; `amount` is the cash of it."""
        settles = self._rules.settles(row.symbol, row.day)
        if row.side == "buy":
            holder.bought(row, settles, fill.at, fill.qty, fill.price, fee)
        else:
            tax = self._rules.tax(row.symbol, row.filled_value, row.day) - row.tax
            row.tax += tax
            holder.sold(row, settles, fill.at, fill.qty, fill.price, fee, tax)
