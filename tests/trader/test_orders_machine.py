"""Orders and positions under any sequence of answers, losses, notices, fills, changes, reads and restarts."""

from __future__ import annotations

from dataclasses import dataclass, replace
from typing import Any

from hypothesis import Phase, settings
from hypothesis import strategies as st
from hypothesis.stateful import RuleBasedStateMachine, invariant, precondition, rule, run_state_machine_as_test

from pykis.trader import events as ev
from pykis.trader.book import Book
from pykis.trader.commands import Cancel, Modify
from pykis.trader.config import RiskLimits, TradingConfig
from pykis.trader.ports import (
    Accepted,
    BrokerOrder,
    CancelOrder,
    ModifyOrder,
    Notice,
    Noticed,
    NotSent,
    Outcome,
    PlaceOrder,
    ReadOrders,
    Refused,
    SendVeto,
    Uncertain,
)
from pykis.trader.states import IN_DOUBT
from pykis.trader.states import OrderState as S

Stage = Any
Post = PlaceOrder | ModifyOrder | CancelOrder
CASH, HELD = 100_000_000, 500
LOOSE = TradingConfig(
    risk=RiskLimits(
        duplicate_window=None, max_unknown=None, max_errors=None, max_failed_reads=None, max_order_value=None,
        max_symbol_value=None, max_total_value=None, max_orders_per_minute=None, max_daily_loss=None, max_drawdown=None,
    )
)  # fmt: skip
pick = st.integers(0, 11)


@dataclass
class Late:
    """A request that left, that nobody answered, and that has not arrived."""

    post: Post
    until: float


class Orders(RuleBasedStateMachine):
    """An engine, and an exchange that knows what truly happened: `s.listed` is its ledger."""

    def __init__(self, stage: Stage) -> None:
        super().__init__()
        self.s = stage(LOOSE)
        self.s.core.desk.emit(
            ev.PositionCorrected(self.s.core.desk.now, "005930", HELD, HELD * 70_000, "first_read", "")
        )
        self.s.core.handle()
        self.s.read()
        self.owner: dict[int, str] = {}
        self.traded: dict[str, int] = {}
        self.arrived: dict[int, Outcome] = {}
        """By request of this life: what the exchange made of it."""
        self.left: dict[int, float] = {}
        """By request of this life: mono when it left."""
        self.late: list[Late] = []
        self.notices: list[Notice] = []
        self.sends: dict[str, list[str]] = {}
        """By intent: what became of each POST of it, as far as the engine can know."""
        self.before: dict[int, BrokerOrder] = {}
        self.before_at = 0.0
        self.count = 0

    # -- the exchange

    def waiting(self) -> list[tuple[int, Post]]:
        return list(self.s.open(PlaceOrder, ModifyOrder, CancelOrder))

    def live(self) -> list[BrokerOrder]:
        return [each for each in self.s.listed.values() if each.remaining_qty]

    def known(self) -> list[str]:
        """What the user would change: what is open at the broker if there is such an order."""
        orders = self.s.core.book.orders
        return [name for name, each in orders.items() if each.legs and not each.ended] or list(orders)

    def take(self, post: Post) -> Outcome:
        """The exchange takes a request in."""
        number = len(self.s.listed) + 1
        if isinstance(post, PlaceOrder):
            assert post.intent_id not in self.owner.values(), "the exchange saw an order twice"
            self.s.row(number, qty=post.qty, price=post.price, side=post.side)
        else:
            old = self.s.listed[post.number.number]
            if not old.remaining_qty:
                return Refused("40330000", "nothing is left")
            left, key = old.remaining_qty, old.number.number
            if isinstance(post, ModifyOrder):
                self.s.listed[key] = replace(old, remaining_qty=0)
                self.s.row(number, qty=left, price=post.price, side=old.side, action="modify", original=key)
                self.tell("modified", number, left, post.price, old)
            else:
                self.s.listed[key] = replace(old, remaining_qty=0, canceled_qty=left)
                self.s.row(number, qty=left, price=old.price, side=old.side, action="cancel", original=key)
                self.tell("canceled", number, left, old.price, old)
        self.owner[number] = post.intent_id
        if isinstance(post, PlaceOrder):
            self.tell("accepted", number, post.qty, post.price, self.s.listed[number])
        return Accepted(self.s.id(number))

    def tell(self, kind: Any, number: int, qty: int, price: int, about: BrokerOrder) -> None:
        original = about.number.number if about.number.number != number else None
        at = float(int(self.s.clock.time()))
        self.notices.append(Notice(self.s.id(number), original, "005930", about.side, kind, qty, price, about.qty, at))

    def leaves(self, number: int, post: Post) -> bool:
        """The last word of the engine, on the carrier."""
        try:
            if not isinstance(post, CancelOrder):
                post.gate()
        except SendVeto as veto:
            self.answer(number, NotSent(str(veto), vetoed=True))
            return False
        self.left[number] = self.s.clock.monotonic()
        return True

    def answer(self, number: int, outcome: Outcome) -> None:
        post = next(each for name, each in self.waiting() if name == number)
        if isinstance(post, PlaceOrder):
            self.sends.setdefault(post.intent_id, []).append(type(outcome).__name__)
        self.s.answer(number, outcome, started=self.left.get(number))

    # -- what the user does

    @rule(
        qty=st.integers(1, 20),
        side=st.sampled_from(["buy", "sell"]),
        then=st.sampled_from(["", "lost", "arrive", "ok"]),
    )
    def place(self, qty: int, side: str, then: str) -> None:
        self.count += 1
        key = f"key{self.count}"
        intent = self.s.place(qty, 69_000 + 100 * (self.count % 40), side=side, key=key)
        assert intent[0] != "!", intent
        assert self.s.place(qty, 69_000 + 100 * (self.count % 40), side=side, key=key) == intent
        self.goes_on(then)

    def goes_on(self, then: str) -> None:
        """Most requests meet their fate at once; the rest when a rule says so."""
        if then and self.waiting():
            {"lost": self.lost, "arrive": self.arrive, "ok": self.answered}[then](len(self.waiting()) - 1)

    @rule(which=pick, price=st.integers(0, 30), then=st.sampled_from(["", "lost", "arrive", "ok"]))
    def modify(self, which: int, price: int, then: str) -> None:
        if orders := self.known():
            self.count += 1
            self.s.ask(Modify(orders[which % len(orders)], 69_000 + 100 * price, f"key{self.count}"))
            self.s.serve()
            self.goes_on(then)

    @rule(which=pick)
    def cancel(self, which: int) -> None:
        if orders := self.known():
            self.count += 1
            self.s.ask(Cancel(orders[which % len(orders)], f"key{self.count}"))

    # -- what happens to requests

    @precondition(lambda self: self.waiting())
    @rule(which=pick)
    def arrive(self, which: int) -> None:
        """And is not answered yet."""
        number, post = self.waiting()[which % len(self.waiting())]
        if number not in self.arrived and self.leaves(number, post):
            self.arrived[number] = self.take(post)

    @precondition(lambda self: self.waiting())
    @rule(which=pick)
    def answered(self, which: int) -> None:
        number, post = self.waiting()[which % len(self.waiting())]
        if number in self.arrived or self.leaves(number, post):
            self.answer(number, self.arrived[number] if number in self.arrived else self.take(post))

    @precondition(lambda self: self.waiting())
    @rule(which=pick)
    def lost(self, which: int) -> None:
        number, post = self.waiting()[which % len(self.waiting())]
        if number not in self.arrived:
            if not self.leaves(number, post):
                return
            self.late.append(Late(post, self.s.clock.time() + 30.0))
        self.answer(number, Uncertain("time-out"))

    @precondition(lambda self: self.waiting())
    @rule(which=pick, how=st.sampled_from([Refused("4", "no"), Refused("5", "slow", passing=True), NotSent("no line")]))
    def refused(self, which: int, how: Outcome) -> None:
        number = self.waiting()[which % len(self.waiting())][0]
        if number not in self.arrived:
            self.answer(number, how)

    @precondition(lambda self: self.late)
    @rule(which=pick)
    def arrives_late(self, which: int) -> None:
        late = self.late.pop(which % len(self.late))
        if self.s.clock.time() <= late.until:
            self.take(late.post)

    # -- what happens at the exchange, and what is told of it

    @precondition(lambda self: self.live())
    @rule(which=pick, qty=st.integers(1, 12), better=st.integers(0, 2))
    def trade(self, which: int, qty: int, better: int) -> None:
        row = self.live()[which % len(self.live())]
        qty, price = min(qty, row.remaining_qty), row.price - 100 * better
        self.s.listed[row.number.number] = replace(
            row, filled_qty=row.filled_qty + qty, filled_amount=row.filled_amount + qty * price,
            remaining_qty=row.remaining_qty - qty,
        )  # fmt: skip
        intent = self.owner[row.number.number]
        self.traded[intent] = self.traded.get(intent, 0) + qty
        self.tell("filled", row.number.number, qty, price, row)

    @precondition(lambda self: self.notices)
    @rule(which=pick, again=st.booleans())
    def hear(self, which: int, again: bool) -> None:
        notice = self.notices[which % len(self.notices)]
        self.notices.remove(notice)
        for _ in range(1 + again):
            self.s.core.handle(Noticed(notice))

    @rule()
    def read(self) -> None:
        self.before, self.before_at = dict(self.s.listed), self.s.clock.time()
        asked = len(self.s.sent)
        self.s.read()
        if not any(isinstance(each, ReadOrders) and not each.open_only for _, each in self.s.sent[asked:]):
            return  # a list that lagged has just failed: it waits a moment
        for intent, record in self.s.core.book.orders.items():
            if record.phase not in ("pending", "unknown") and (record.modify is None or record.modify.doubt):
                assert record.filled_qty == self.traded.get(intent, 0)

    @precondition(lambda self: self.s.clock.time() - self.before_at < 20)
    @rule()
    def read_what_lags(self) -> None:
        now, self.s.listed = self.s.listed, self.before
        self.s.serve()
        self.s.core.desk.look_soon(0.0)
        self.s.core.handle()
        self.s.serve()
        self.s.listed = now

    @rule(seconds=st.sampled_from([0.2, 1.0, 3.0, 10.0, 65.0]))
    def pass_time(self, seconds: float) -> None:
        self.s.run(seconds)

    @rule(luck=st.integers(0, 4))
    def restart(self, luck: int) -> None:
        """What waited for its turn never left; what had arrived is there."""
        if luck:
            return
        for _, post in self.waiting():
            if isinstance(post, PlaceOrder):
                self.sends.setdefault(post.intent_id, []).append("Uncertain")
        self.arrived.clear()
        self.left.clear()
        self.s = self.s.again()

    # -- what must hold

    @invariant()
    def nothing_is_negative_or_more_than_it_can_be(self) -> None:
        book = self.s.core.book
        assert book.halted_symbols == {}
        assert book.orphans == {}
        for intent, record in book.orders.items():
            assert 0 <= record.filled_qty <= self.traded.get(intent, 0) <= record.qty
            assert record.filled_qty == sum(leg.filled_qty for leg in record.legs)
            assert record.filled_amount == sum(leg.filled_amount for leg in record.legs)
            assert 0 <= record.remaining_qty <= record.qty - record.filled_qty

    @invariant()
    def shares_and_cash_are_the_sum_of_the_fills(self) -> None:
        book = self.s.core.book
        shares, cash = HELD, CASH
        for record in book.orders.values():
            sign = 1 if record.side == "buy" else -1
            shares += sign * record.filled_qty
            cash -= sign * record.filled_amount + sum(leg.fee + leg.tax for leg in record.legs)
        assert book.held("005930") == shares >= 0
        assert book.cash.d2 == cash

    @invariant()
    def what_may_trade_is_reserved(self) -> None:
        book, positions = self.s.core.book, self.s.core.positions
        open_ = book.open_orders()
        assert open_ == [each for each in book.orders.values() if not each.ended]
        sells = sum(each.remaining_qty for each in open_ if each.side == "sell")
        assert book.sellable("005930") == max(0, book.held("005930") - sells)
        buys = sum(each.remaining_qty * each.reserved_price() for each in open_ if each.side == "buy")
        assert buys <= positions.reserved_cash() <= buys * 1.001 + 40 * len(open_)
        for number, row in self.s.listed.items():
            if row.remaining_qty:
                record = book.orders[self.owner[number]]
                assert record.remaining_qty >= row.remaining_qty
                assert row.side == "sell" or record.reserved_price() >= row.price

    @invariant()
    def an_order_goes_again_only_after_a_proof(self) -> None:
        for ends in self.sends.values():
            assert not set(ends[:-1]) & {"Accepted", "Uncertain"}, ends
        for _, post in self.waiting():
            if isinstance(post, PlaceOrder):
                assert not set(self.sends.get(post.intent_id, ())) & {"Accepted", "Uncertain"}

    @invariant()
    def the_journal_says_the_same(self) -> None:
        book = Book()
        book.replay(ev.decode(each.encode()) for each in self.s.journal.events)
        assert book.to_bytes() == self.s.core.book.to_bytes() == Book.from_bytes(book.to_bytes()).to_bytes()

    def teardown(self) -> None:
        """Let it settle: nothing is in doubt any more, and the book is what the exchange says."""
        for number, _ in self.waiting():
            self.answer(number, Uncertain("time-out") if number in self.arrived else NotSent("off", vetoed=True))
        for _ in range(2):
            self.s.run(150.0)
            for number, _ in self.waiting():
                self.answer(number, NotSent("off", vetoed=True))
        rows: dict[str, BrokerOrder] = {}
        for number, intent in self.owner.items():
            if self.s.listed[number].action != "cancel":
                rows[intent] = self.s.listed[number]
        for intent, record in self.s.core.book.orders.items():
            assert record.state not in IN_DOUBT | {S.PENDING_NEW}, record
            assert record.filled_qty == self.traded.get(intent, 0)
            assert (intent in rows) == bool(record.legs)
            if intent in rows:
                left = rows[intent].remaining_qty
                assert record.remaining_qty == left, record
                assert record.number == str(rows[intent].number)
        for check in (
            self.nothing_is_negative_or_more_than_it_can_be,
            self.shares_and_cash_are_the_sum_of_the_fills,
            self.what_may_trade_is_reserved,
            self.the_journal_says_the_same,
        ):
            check()


def test_orders_and_positions_hold_under_any_sequence(stage: Stage) -> None:
    # Without shrinking: a failure is to be seen within the minute, and prints the steps that led to it.
    run_state_machine_as_test(
        lambda: Orders(stage),
        settings=settings(
            max_examples=80,
            stateful_step_count=40,
            deadline=None,
            derandomize=True,
            database=None,
            phases=[Phase.generate],
            report_multiple_bugs=False,
        ),
    )
