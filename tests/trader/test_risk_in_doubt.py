"""After any sequence of accepted orders, fills and doubts the limits hold, whichever way each doubt ends."""

from __future__ import annotations

from datetime import datetime
from typing import Any

from hypothesis import settings
from hypothesis import strategies as st
from hypothesis.stateful import RuleBasedStateMachine, initialize, invariant, rule

from pykis import VirtualClock
from pykis.clock import KST
from pykis.kinds import Side
from pykis.market.sessions import AlwaysOpen
from pykis.trader import events as ev
from pykis.trader.book import Book
from pykis.trader.commands import Place
from pykis.trader.config import RiskLimits, TradingConfig
from pykis.trader.desk import Desk, Mark
from pykis.trader.orders import OrderRecord
from pykis.trader.ports import QuoteSheet
from pykis.trader.positions import PositionManager
from pykis.trader.risk import RiskManager

NOW = datetime(2026, 11, 23, 10, 0, tzinfo=KST).timestamp()
SYMBOLS = ("005930", "000660")
LAST, LOWER, UPPER = 10_000, 7_000, 13_000
LIMITS = RiskLimits(
    max_order_qty=80, max_order_value=900_000, max_symbol_value=1_600_000, max_total_value=2_200_000,
    max_daily_loss=400_000, max_drawdown=None, max_orders_per_minute=8, max_orders_per_day=25, duplicate_window=None,
)  # fmt: skip

symbols = st.sampled_from(SYMBOLS)
qtys = st.one_of(st.integers(1, 90), st.sampled_from([20, 40, 60]))
dear = st.sampled_from([0, 10_000, 10_010, 10_400, 11_000])
"""Not below the last price: a fill there would be a fall of the market, which no limit before an order can know."""
cheap = st.sampled_from([0, 9_000, 9_500, 10_000, 10_500])
picks = st.integers(0, 10_000)


class Limits(RuleBasedStateMachine):
    """Orders are placed through the limits, and everything that may happen to them happens."""

    @initialize(held=st.integers(0, 60), cash=st.sampled_from([600_000, 1_000_000, 1_800_000, 9_000_000]))
    def begin(self, held: int, cash: int) -> None:
        self.clock = VirtualClock(NOW)
        self.count = 0
        self.worst: dict[str, int] = {}
        self.use(Book())
        self.emit(ev.CashCorrected, cash, cash, cash, 0, "first_read", "")
        self.emit(ev.PositionCorrected, SYMBOLS[0], held, held * LAST, "first_read", "")
        self.emit(ev.DayOpened, "2026-11-23", cash + held * LAST)

    def use(self, book: Book) -> None:
        """Sit down at a desk with that book."""
        self.desk = Desk(TradingConfig(risk=LIMITS), book, self.clock, AlwaysOpen(), "paper")
        for symbol in SYMBOLS:
            self.desk.quotes[symbol] = QuoteSheet(symbol, LAST, LAST, LOWER, UPPER)
            self.desk.marks[symbol] = Mark(LAST, self.desk.mono)
        self.positions = PositionManager(self.desk)
        self.risk = RiskManager(self.desk, self.positions)

    def emit(self, kind: type[ev.Event], *values: Any) -> None:
        self.desk.emit(kind(self.desk.now, *values))

    def some(self, pick: int, *, phase: str = "live", side: str = "") -> OrderRecord | None:
        found = [each for each in self.desk.book.open_orders() if each.phase == phase and side in ("", each.side)]
        return found[pick % len(found)] if found else None

    def new_number(self) -> str:
        self.count += 1
        return f"20261123-00950-{self.count:010d}"

    # -- what may happen

    def place(self, symbol: str, side: Side, qty: int, price: int, purpose: str) -> None:
        kind = "limit" if price else "market"
        worst = self.positions.worst_price(symbol, side, price)
        order = Place(symbol, side, qty, price or None, kind, f"key{self.desk.book.next_intent}")
        if self.risk.refuses(order, price, worst, purpose) is not None:
            return
        if side == "buy":
            assert self.loss_at_worst() < 400_000, "a buy was let out beyond the day's loss"
        name = f"20261123-{self.desk.book.next_intent:06d}"
        self.emit(
            ev.OrderIntended, name, order.key, "2026-11-23", symbol, side, qty, price, worst, kind, "day", "KRX",
            "00" if price else "01", purpose,
        )  # fmt: skip
        if purpose == "user":
            sent = self.desk.book.sent_today
            assert sum(1 for at in sent if at > self.desk.now - 60) <= 8
            assert len(sent) <= 25
            assert qty <= 80
            assert qty * (worst or price or LAST) <= 900_000
        if side == "buy":
            self.check_exposure(symbol)

    @rule(orders=st.lists(st.tuples(symbols, qtys, dear), min_size=1, max_size=5))
    def buys(self, orders: list[tuple[str, int, int]]) -> None:
        for symbol, qty, price in orders:
            self.place(symbol, "buy", qty, price, "user")

    @rule(orders=st.lists(st.tuples(symbols, qtys, cheap, st.booleans()), min_size=1, max_size=3))
    def sells(self, orders: list[tuple[str, int, int, bool]]) -> None:
        for symbol, qty, price, exit_ in orders:
            self.place(symbol, "sell", qty, price, "exit:p1" if exit_ else "user")

    @rule(doubt=st.booleans())
    def are_all_answered_or_none(self, doubt: bool) -> None:
        for order in self.desk.book.open_orders():
            if order.phase == "pending" and doubt:
                self.emit(ev.OrderDoubted, order.intent_id, "place", "time-out", NOW, NOW, 60.0)
            elif order.phase == "pending":
                self.emit(ev.OrderSubmitted, order.intent_id, self.new_number(), "answer")

    @rule(pick=picks)
    def is_accepted(self, pick: int) -> None:
        if order := self.some(pick, phase="pending") or self.some(pick, phase="unknown"):
            self.emit(ev.OrderSubmitted, order.intent_id, self.new_number(), "answer")

    @rule(pick=picks)
    def is_not_answered(self, pick: int) -> None:
        if order := self.some(pick, phase="pending"):
            self.emit(ev.OrderDoubted, order.intent_id, "place", "time-out", NOW, NOW, 60.0)

    @rule(pick=picks, absent=st.booleans())
    def ends(self, pick: int, absent: bool) -> None:
        if absent and (order := self.some(pick, phase="unknown")):
            self.emit(ev.OrderAbsent, order.intent_id)
        elif order := self.some(pick):
            self.emit(ev.OrderCanceled, order.intent_id, "row")

    @rule(pick=picks, qty=qtys, below=st.sampled_from([0, 0, 10, 50]))
    def trades(self, pick: int, qty: int, below: int) -> None:
        if order := self.some(pick):
            price = order.price or LAST
            if order.side == "buy":
                price = max(LAST, price - below)
            self.fill(self.desk, self.positions, order, order.legs[-1].number, min(qty, order.remaining_qty), price)

    @rule(pick=picks, price=dear.filter(bool))
    def is_to_be_changed(self, pick: int, price: int) -> None:
        order = self.some(pick, side="buy")
        if order is None or order.modify is not None or self.risk.refuses_change(order, price) is not None:
            return
        raised = price > order.reserved_price()
        self.emit(ev.ModifyIntended, order.intent_id, f"change{self.count}", price)
        assert order.qty * order.reserved_price() <= 900_000 or not raised
        if raised:
            self.check_exposure(order.symbol)

    @rule(pick=picks, doubt=st.booleans())
    def change_is_answered(self, pick: int, doubt: bool) -> None:
        order = self.some(pick, side="buy")
        if order is None or order.modify is None:
            return
        if doubt:
            self.emit(ev.OrderDoubted, order.intent_id, "modify", "time-out", NOW, NOW, 60.0)
        else:
            price = order.modify.price
            self.emit(ev.OrderModified, order.intent_id, self.new_number(), price, order.remaining_qty, "answer")

    @rule(
        qty=st.integers(1, 20),
        price=st.sampled_from([0, 10_000]),
        symbol=symbols,
        side=st.sampled_from(["buy", "sell"]),
    )
    def somebody_orders_by_hand(self, qty: int, price: int, symbol: str, side: str) -> None:
        """Only what KIS would take: it keeps to cash and shares itself."""
        book, cost = self.desk.book, qty * (price or UPPER)
        if cost + 200 > self.positions.free_cash() if side == "buy" else qty > book.sellable(symbol):
            return
        if len(book.orphans) < 2:
            self.emit(ev.OrphanFound, self.new_number(), symbol, side, qty, price, 0, qty)

    @rule(seconds=st.sampled_from([1.0, 20.0, 61.0]))
    def time_goes_by(self, seconds: float) -> None:
        self.clock.advance(seconds)
        self.desk.tick()
        for symbol in SYMBOLS:
            self.desk.marks[symbol] = Mark(LAST, self.desk.mono)

    @rule()
    def the_process_dies(self) -> None:
        self.use(Book.from_bytes(self.desk.book.to_bytes()))
        for order in self.desk.book.open_orders():
            if order.phase == "pending":
                self.emit(ev.OrderDoubted, order.intent_id, "place", "it died", NOW, NOW, 60.0)

    # -- what must hold

    def fill(
        self, desk: Desk, positions: PositionManager, order: OrderRecord, number: str, qty: int, price: int
    ) -> None:
        fee, tax = positions.costs(order, number, qty * price)
        desk.emit(ev.OrderFilled(NOW, order.intent_id, number, qty, qty * price, fee, tax, "row"))

    def at_worst(self, *, doubtful_only: bool = False, sales: bool = True) -> Desk:
        """The desk once all that is open (or in doubt) has traded, part by part, at the worst price it can."""
        desk = Desk(self.desk.config, Book.from_bytes(self.desk.book.to_bytes()), self.clock, AlwaysOpen(), "paper")
        desk.quotes, desk.marks = self.desk.quotes, self.desk.marks
        positions = PositionManager(desk)
        for order in desk.book.open_orders():
            doubtful = order.doubt is not None or (order.modify is not None and order.modify.doubt is not None)
            if (doubtful_only and not doubtful) or (order.side == "sell" and not sales):
                continue
            prices = [order.price, *([order.modify.price] if order.modify is not None else [])]
            if order.side == "buy":
                price = UPPER if 0 in prices else max(prices)
            else:
                price = LOWER if 0 in prices else min(prices)
                assert order.remaining_qty <= desk.book.held(order.symbol), "more is on sale than is held"
            for index in range(2):
                if not order.remaining_qty:
                    break
                number = (
                    order.number if index == 0 and order.number else f"20261124-00950-{int(order.intent_id[-6:]):010d}"
                )
                part = order.remaining_qty // 2 if index == 0 else order.remaining_qty
                if part:
                    self.fill(desk, positions, order, number, part, price)
        return desk

    def loss_at_worst(self) -> int:
        desk = self.at_worst(doubtful_only=True)
        equity = PositionManager(desk).equity()
        assert equity is not None
        return desk.book.day_equity - equity

    def check_exposure(self, bought: str) -> None:
        """When a buy was let out: nothing still to come takes its symbol or the whole beyond the limits. (What is
        bought by hand can take another symbol there.) Buys above the last price are counted at what they cost."""
        book = self.desk.book
        total = 0
        for symbol in SYMBOLS:
            value = book.held(symbol) * LAST
            for order in book.open_orders(symbol):
                if order.side == "buy":
                    prices = [order.price, *([order.modify.price] if order.modify is not None else [])]
                    value += order.remaining_qty * (UPPER if 0 in prices else max(prices))
            for orphan in book.orphans.values():
                if (orphan.symbol, orphan.side) == (symbol, "buy"):
                    value += orphan.remaining * (orphan.price or UPPER)
            assert value <= 1_600_000 or symbol != bought
            total += value
        assert total <= 2_200_000

    @invariant()
    def cash_lasts(self) -> None:
        desk = self.at_worst(sales=False)
        for orphan in desk.book.orphans.values():
            if orphan.side == "buy":
                cost = orphan.remaining * (orphan.price or UPPER)
                desk.book.cash.d2 -= cost + PositionManager(desk).fee(orphan.symbol, cost)
        assert desk.book.cash.d2 >= 0

    @invariant()
    def shares_last(self) -> None:
        book = self.desk.book
        for symbol in SYMBOLS:
            assert book.reserved_shares(symbol) <= book.held(symbol)
        self.at_worst()


Limits.TestCase.settings = settings(max_examples=200, stateful_step_count=30, deadline=None)
TestLimits = Limits.TestCase
