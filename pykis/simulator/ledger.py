"""The ledger: takes orders for accounts, numbers them, moves cash and shares, settles (원장)."""

from __future__ import annotations

from collections.abc import Callable, Iterable
from datetime import date
from typing import Literal

from pykis.kinds import AccountNumber, Side
from pykis.market.fees import Environment

from .accounts import Account, AccountSetup, Cash
from .booking import Booking
from .events import Emit, Event, Fill, NoticeKind, Order, OrderEnd, Reason, Refused, Routing
from .holdings import cash_view, orderable, positions, total_value
from .house_rules import HouseRules, Numbers
from .rows import Accepted, BuyRow, CashView, Orderable, OrderRow, PositionView, SaleRow, Sellable
from .trading_floor import Floor

__all__ = [
    "Accepted",
    "AccountSetup",
    "BuyRow",
    "CashView",
    "Environment",
    "Ledger",
    "OrderRow",
    "Orderable",
    "PositionView",
    "SaleRow",
    "Sellable",
]


class Ledger:
    """The accounts of one environment. Listens to the exchange; every method works at the exchange's `now`, or plays
    until the `now` that it is given.

    A method that takes an account raises KeyError for one that is not open.
    """

    def __init__(
        self,
        market: Floor,
        accounts: Iterable[AccountSetup],
        rules: HouseRules,
        *,
        environment: Environment = "paper",
        emit: Emit | None = None,
        numbers: Numbers | None = None,
        booking: type[Booking] = Booking,
        cash: Callable[[AccountSetup], Cash] | None = None,
    ) -> None:
        """`numbers` may be shared with other ledgers, and so may `cash`; `booking` knows what orders hold and what
        fills move. `emit` is told every `Notice` at once, in order with the floor's events if it is the same callable.
        """
        self.market = market
        self.environment: Environment = environment
        self._rules = rules
        self._booking = booking(market, rules, emit if emit is not None else _silence)
        self._cash = cash if cash is not None else _own_cash
        self._accounts: dict[AccountNumber, Account] = {}
        self._numbers = numbers if numbers is not None else Numbers()
        for setup in accounts:
            self.open(setup)
        market.attach(self)

    def accounts(self) -> list[AccountSetup]:
        """As they were opened."""
        return [account.setup for account in self._accounts.values()]

    def account(self, number: AccountNumber) -> Account:
        """The state behind an account; to be read."""
        return self._accounts[number]

    def open(self, setup: AccountSetup) -> None:
        """Open one more account.

        Raises:
            ValueError: it is open already.
        """
        if setup.number in self._accounts:
            raise ValueError(f"{setup.number} is open already")
        account = Account(setup, self._rules.branch, self._cash(setup))
        self._accounts[setup.number] = account
        for symbol, (qty, price) in setup.holdings.items():
            self._hold(account, symbol, qty, price)
        account.yesterday_total = total_value(self.market, account)

    def advance(self, now: float) -> float | None:
        """`TradingFloor.advance`, settlement and day rolls included."""
        return self.market.advance(now)

    # -- orders -------------------------------------------------------------------------------------------------
    def place(
        self,
        account: AccountNumber,
        *,
        side: Side,
        symbol: str,
        qty: int,
        price: int = 0,
        division: str = "00",
        exchange: Routing = "KRX",
        stop_price: int = 0,
        terms: object = None,
        now: float | None = None,
    ) -> Accepted | Refused:
        """A new cash order. It may have filled already when this returns; its notices were emitted before.

        `terms`: what only the rules of this ledger know of.
        """
        self._play(now)
        holder = self._accounts[account]
        order = Order(
            symbol, side, qty, price, division=division, stop_price=stop_price,
            venue=self._rules.venue(exchange), routed=exchange, terms=terms,
        )  # fmt: skip
        reason = self._admit(holder, order)
        if reason is None:
            reason = self._booking.affordable(holder, order, qty, freed=0)
        if reason is not None:
            return Refused(reason)
        row = self._write(holder, "new", order, qty, price if self._rules.priced(division) else 0)
        return self._send(holder, row, "accepted", enters=True)

    def modify(
        self,
        account: AccountNumber,
        *,
        order_no: int,
        qty: int = 0,
        price: int = 0,
        division: str = "00",
        all_remaining: bool = True,
        exchange: Routing | None = None,
        branch: str | None = None,
        stop_price: int = 0,
        now: float | None = None,
    ) -> Accepted | Refused:
        """Change price or division of all that is left, or of `qty` of it: gives a new number; the original keeps its
        own. With `all_remaining` (QTY_ALL_ORD_YN Y) `qty` does not count.

        With nothing changed the order keeps its place in the queue, else it loses it.
        """
        self._play(now)
        holder = self._accounts[account]
        old = self._changeable(holder, order_no, qty, all_remaining, exchange, branch)
        if isinstance(old, Refused):
            return old
        part = old.remaining if all_remaining else qty
        order = Order(
            old.symbol, old.side, part, price, division=division, stop_price=stop_price,
            venue=self._rules.venue(old.exchange), routed=old.exchange, terms=old.order.terms,
        )  # fmt: skip
        reason = self._admit(holder, order)
        if reason is None and old.side == "buy":
            reason = self._booking.affordable(
                holder, order, part, freed=old.reserved - self._booking.need(old, old.remaining - part)
            )
        if reason is not None:
            return Refused(reason)
        named = price if self._rules.priced(division) else 0
        same = (named, division, order.stop_price) == (old.price, old.division, old.stop_price)
        keeps = same and named > 0 and part == old.remaining
        if keeps:
            order = old.order
        else:
            self.market.cancel(old.order, part)
        old.remaining -= part
        old.moved += part
        row = self._write(holder, "modify", order, part, named, original_no=old.order_no)
        old.successor_no = row.order_no
        self._booking.reserve(holder, old)
        self._booking.release(holder, old, part)
        return self._send(holder, row, "modified", enters=not keeps)

    def cancel(
        self,
        account: AccountNumber,
        *,
        order_no: int,
        qty: int = 0,
        all_remaining: bool = True,
        exchange: Routing | None = None,
        branch: str | None = None,
        now: float | None = None,
    ) -> Accepted | Refused:
        """Cancel all that is left or `qty` of it; gives a new number."""
        self._play(now)
        holder = self._accounts[account]
        old = self._changeable(holder, order_no, qty, all_remaining, exchange, branch)
        if isinstance(old, Refused):
            return old
        part = old.remaining if all_remaining else qty
        self.market.cancel(old.order, part)
        old.remaining -= part
        old.cancelled += part
        row = self._write(holder, "cancel", old.order, part, old.price, original_no=old.order_no)
        self._booking.reserve(holder, old)
        self._booking.release(holder, old, part)
        self._booking.notify(holder, row, "cancelled", part, old.price)
        return Accepted(row.order_no, row.branch, row.at, row)

    def reject(self, account: AccountNumber, order_no: int) -> None:
        """The exchange refuses today's order after KIS had accepted: what is left becomes `rejected`, a notice tells.

        Raises:
            LookupError: no such order today, or nothing is left of it.
        """
        holder = self._accounts[account]
        row = holder.index[self.market.day, order_no]
        part = row.remaining
        if not part:
            raise LookupError(f"nothing is left of order {order_no}")
        self.market.cancel(row.order)
        self._booking.drop(holder, row, part, "rejected")
        self._booking.notify(holder, row, "refused", part, row.price)

    # -- the way of an order ------------------------------------------------------------------------------------
    def _play(self, now: float | None) -> None:
        if now is not None and now > self.market.now:
            self.market.advance(now)

    def _admit(self, holder: Account, order: Order) -> Reason | None:
        """What account, environment and exchange say; settles the order's price and venue."""
        if not holder.setup.may_order:
            return Reason.ACCOUNT
        if order.symbol not in self.market.instruments:
            return Reason.SYMBOL
        return self._rules.lacking(order) or self.market.check(order)

    def _changeable(
        self,
        holder: Account,
        order_no: int,
        qty: int,
        all_remaining: bool,
        exchange: Routing | None,
        branch: str | None,
    ) -> OrderRow | Refused:
        """The row that a modification or cancellation is about."""
        row = holder.index.get((self.market.day, order_no))
        if not holder.setup.may_order:
            return Refused(Reason.ACCOUNT)
        if row is None or (branch is not None and branch != row.branch):
            return Refused(Reason.NOT_FOUND)
        if exchange is not None and exchange != row.exchange:
            return Refused(Reason.EXCHANGE)
        if not row.remaining:
            return Refused(Reason.NOTHING_LEFT)
        if not all_remaining and qty <= 0:
            return Refused(Reason.QTY)
        if not all_remaining and qty > row.remaining:
            return Refused(Reason.QTY_TOO_LARGE)
        return row

    def _write(
        self,
        holder: Account,
        kind: Literal["new", "modify", "cancel"],
        order: Order,
        qty: int,
        price: int,
        original_no: int = 0,
    ) -> OrderRow:
        """A numbered row; what it holds of cash and shares is held from now on."""
        market = self.market
        name = market.name(order.symbol)
        row = OrderRow(
            holder.setup.number, market.day, market.now, holder.branch, self._numbers.take(), kind, order, name, qty,
            price, original_no,
        )  # fmt: skip
        if kind != "cancel":
            order.owner = row
            self._booking.hold(holder, row)
        holder.add(row)
        return row

    def _send(self, holder: Account, row: OrderRow, kind: NoticeKind, *, enters: bool) -> Accepted:
        self._booking.notify(holder, row, kind, row.qty, row.price)
        if enters:
            self.market.submit(row.order, self)
        return Accepted(row.order_no, row.branch, row.at, row)

    # -- Listener -----------------------------------------------------------------------------------------------
    def on_fill(self, fill: Fill) -> None:
        """The exchange tells a fill: cash and shares move, a notice tells it."""
        row = fill.order.owner
        if not isinstance(row, OrderRow):
            raise TypeError("a fill of an order that this ledger did not place")
        holder = self._accounts[row.account]
        self._booking.fill(holder, row, fill)

    def on_end(self, order: Order, end: OrderEnd, qty: int, at: float) -> None:
        """The exchange tells that an order's rest is gone."""
        row = order.owner
        if not isinstance(row, OrderRow):
            raise TypeError("the end of an order that this ledger did not place")
        holder = self._accounts[row.account]
        self._booking.drop(holder, row, qty, end)
        if end != "expired":
            self._booking.notify(holder, row, "dropped" if end == "cancelled" else "refused", qty, row.price)

    def on_day(self, old: date, new: date, at: float) -> None:
        """The exchange tells a new day: numbers start again, what settles today becomes cash."""
        self._numbers.restart(new)
        for account in self._accounts.values():
            if self.market.is_trading_day(new):
                account.yesterday_total = total_value(self.market, account)
            account.cash.settle(new)

    # -- reading ------------------------------------------------------------------------------------------------
    def rows(self, account: AccountNumber, start: date, end: date) -> list[OrderRow]:
        """Orders, modifications and cancellations of those days, oldest first."""
        return list(self._accounts[account].rows_between(start, end))

    def row(self, account: AccountNumber, order_no: int, day: date | None = None) -> OrderRow | None:
        """One row, of today by default."""
        return self._accounts[account].index.get((day or self.market.day, order_no))

    def open_rows(self, account: AccountNumber) -> list[OrderRow]:
        """Today's rows with something left at the exchange, oldest first (정정취소가능주문)."""
        return list(self._accounts[account].open_rows)

    def positions(self, account: AccountNumber) -> list[PositionView]:
        """Holdings, those sold out since D-2 included, in order of their first purchase."""
        return positions(self.market, self._accounts[account], self.environment)

    def cash(self, account: AccountNumber) -> CashView:
        """The sums."""
        return cash_view(self.market, self._accounts[account], self.environment)

    def orderable(self, account: AccountNumber, symbol: str, price: int = 0, division: str = "00") -> Orderable:
        """Buying power for one symbol; KeyError for an unknown one, blank gives amounts with price 0."""
        return orderable(self.market, self._accounts[account], self._rules, symbol, price, division)

    def sellable(self, account: AccountNumber, symbol: str) -> Sellable:
        """Zeros if nothing is held."""
        holding = self._accounts[account].holdings.get(symbol)
        if holding is None:
            return Sellable(0, 0, 0)
        return Sellable(holding.qty, holding.reserved, holding.qty - holding.reserved)

    def sales(self, account: AccountNumber, start: date, end: date) -> list[SaleRow]:
        """Realised profit per fill of a sell order, oldest first."""
        return [row for row in self._accounts[account].sales if start <= row.day <= end]

    def buys(self, account: AccountNumber, start: date, end: date) -> list[BuyRow]:
        """Fills of buy orders, oldest first."""
        return [row for row in self._accounts[account].buys if start <= row.day <= end]

    def forget(self, before: date) -> None:
        """Let go of every account's orders and fills of days before that one; positions and cash stay."""
        for account in self._accounts.values():
            account.forget(before)

    # -- what a test may script ----------------------------------------------------------------------------------
    def deposit(self, account: AccountNumber, amount: int) -> None:
        """Cash comes in, or goes out if negative (입출금); it does not count as profit.

        Raises:
            ValueError: more would go out than orders leave free and than has settled.
        """
        holder = self._accounts[account]
        if amount < 0 and -amount > min(holder.cash.orderable, holder.cash.deposit):
            raise ValueError(f"only {min(holder.cash.orderable, holder.cash.deposit)} won can be withdrawn")
        holder.cash.deposit += amount
        holder.yesterday_total += amount

    def give(self, account: AccountNumber, symbol: str, qty: int, price: int) -> None:
        """Holdings appear, bought long ago at that price (won)."""
        holder = self._accounts[account]
        self._hold(holder, symbol, qty, price)
        holder.yesterday_total += qty * self.market.price(symbol)

    def _hold(self, account: Account, symbol: str, qty: int, price: int) -> None:
        if symbol not in self.market.instruments:
            raise KeyError(symbol)
        holding = account.holding(symbol)
        holding.qty += qty
        holding.cost += qty * price


def _own_cash(setup: AccountSetup) -> Cash:
    return Cash(setup.cash)


def _silence(event: Event) -> None:
    pass
