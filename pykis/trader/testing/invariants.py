"""What must hold, whatever goes wrong: checked against the simulator's ledger, which knows what truly happened.

1. the ledger sees each intent (and whatever is ordered again in its place) at most once;
2. every order of ours is in the journal under its intent, and none of the owner's is claimed where evidence differs;
3. positions, cash and open orders equal the broker's in the end;
4. no limit is exceeded at any moment, what is still on its way counted at its worst;
5. after a durable halt nothing leaves but cancels (while reducing, sales as well);
6. replaying the journal gives the same state, to the byte;
7. it comes to rest: nothing stays in doubt without a halt and somebody told.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Sequence
from datetime import date
from typing import Any, NamedTuple

from pykis.simulator import Simulator
from pykis.simulator.ledger import OrderRow

from .. import events as ev
from ..book import Book
from ..config import RiskLimits
from ..desk import Told
from ..ports import BrokerOrder, CancelOrder, ModifyOrder, OrderList, PlaceOrder
from ..states import IN_DOUBT, OrderState
from .limits import LimitWatch
from .memory_store import Disk

__all__ = ["LATEST", "OWNER", "Judge", "Violation"]

LATEST = 30.0
"""Seconds: nothing is known to take effect later. What does all the same is found, but may have been called absent."""
OWNER = "owner"
"""The cause of a row that the account's owner ordered by hand."""


class Violation(NamedTuple):
    """An invariant that did not hold."""

    number: int
    """Which one; 0: the engine itself failed."""
    at: float
    """Seconds after the start."""
    sentence: str

    def __str__(self) -> str:
        return f"invariant {self.number} at {self.at:.3f} s: {self.sentence}"


class Judge:
    """Watches one schedule."""

    def __init__(self, simulator: Simulator, limits: RiskLimits, start: float) -> None:
        self.violations: list[Violation] = []
        self.causes: dict[tuple[date, int], str] = {}
        """Row of the ledger -> the intent that it came from, or `OWNER`."""
        self.late: list[PlaceOrder | ModifyOrder | CancelOrder] = []
        """What left and will take effect later."""
        self.tardy: set[str] = set()
        """Intents of which something takes effect later than `LATEST`."""
        self.told: list[Told] = []
        """What a human was told."""
        self.accepted: int = 0
        """New orders of the engine that the ledger took."""
        self.intents: dict[str, ev.OrderIntended] = {}
        self._simulator = simulator
        self._account = simulator.ledger.accounts()[0].number
        self._limits = LimitWatch(simulator, limits, lambda sentence: self.fails(4, sentence))
        self._start = start
        self._halted = ""
        self._halted_symbols: set[str] = set()
        self._entered: dict[str, str] = {}
        self._modifies: Counter[str] = Counter()
        """Modifications that were meant and that the ledger has not seen, by intent."""
        self._doubted: dict[str, float] = {}
        self._unknown: dict[str, float] = {}
        """New orders in doubt, and the second from which a row of theirs can be."""
        self._numbers: dict[str, str] = {}
        """Number -> intent, as the journal's events say; of orphans blank."""
        self._list: tuple[float, OrderList] | None = None
        self._decided: tuple[ev.Event, ...] = ()

    def fails(self, number: int, sentence: str) -> None:
        """Write a violation down, the same one once."""
        if not any(each.number == number and each.sentence == sentence for each in self.violations):
            self.violations.append(Violation(number, self._simulator.now - self._start, sentence))

    # -- while it runs

    def wrote(self, events: Iterable[ev.Event]) -> None:
        """These have just become durable."""
        meant = False
        for event in events:
            self._limits.wrote(event)
            if isinstance(event, ev.TradingHalted):
                self._halted = event.state
            elif isinstance(event, ev.TradingResumed):
                self._halted = ""
            elif isinstance(event, ev.SymbolHalted):
                self._halted_symbols.add(event.symbol)
            elif isinstance(event, ev.SymbolResumed):
                self._halted_symbols.discard(event.symbol)
            elif isinstance(event, ev.OrderIntended):
                meant = True
                if event.intent_id in self.intents:
                    self.fails(1, f"intent {event.intent_id} was meant twice")
                self.intents[event.intent_id] = event
            elif isinstance(event, ev.ModifyIntended):
                self._modifies[event.intent_id] += 1
            else:
                self._learned(event)
        if meant:
            self._limits.moment(self.late)

    def _learned(self, event: ev.Event) -> None:
        """What the journal knows of numbers and doubts."""
        if isinstance(event, ev.OrphanFound):
            self._numbers.setdefault(event.number, "")
        elif isinstance(event, ev.OrderDoubted):
            self._doubted.setdefault(event.intent_id, event.sent_from)
            if event.what == "place":
                self._unknown[event.intent_id] = event.sent_from
        elif isinstance(event, (ev.OrderAbsent, ev.OrderRejected)):
            self._unknown.pop(event.intent_id, None)
            if isinstance(event, ev.OrderAbsent):
                self._absent(event.intent_id)
        elif isinstance(event, (ev.OrderSubmitted, ev.OrderAdopted, ev.OrderFilled, ev.OrderModified)):
            if isinstance(event, ev.OrderAdopted):
                self._adopted(event)
            self._unknown.pop(event.intent_id, None)
            self._numbers[event.number] = event.intent_id

    def shown(self, listed: OrderList, decided: Sequence[ev.Event]) -> None:
        """The engine is handed a list now; what it had decided before, and could not write yet, is not from it."""
        self._list, self._decided = (self._simulator.now, listed), tuple(decided)

    def _adopted(self, event: ev.OrderAdopted) -> None:
        """In the list that it was adopted from no other row may fit, nor the row any other order in doubt."""
        if self._list is None or self._list[0] != self._simulator.now or event.reason or event.late:
            return  # settled by hand, or written later than it was decided
        if event in self._decided:
            return
        rows = [each for each in self._list[1].rows if self._numbers.get(str(each.number)) is None]
        fitting = [each for each in rows if self._fits(each, event.intent_id)]
        if len(fitting) > 1:
            self.fails(2, f"{event.intent_id} was said to be {event.number}, and {len(fitting)} rows could be it")
        others = [name for name in self._unknown if name != event.intent_id]
        if any(self._fits(row, other) for row in fitting for other in others if str(row.number) == event.number):
            self.fails(2, f"{event.intent_id} was said to be {event.number}, which could be another order in doubt")

    def _fits(self, row: BrokerOrder, intent_id: str) -> bool:
        sent_from = self._unknown.get(intent_id)
        return (
            sent_from is not None
            and row.action == "new"
            and sent_from <= row.placed_at <= sent_from + 2 * LATEST
            and (row.symbol, row.side, row.qty, row.price, row.division) == self._what(intent_id)
        )

    def _absent(self, intent_id: str) -> None:
        if intent_id in self.tardy:
            return  # no wait is long enough for that: it is adopted when it is seen
        if any(isinstance(each, PlaceOrder) and each.intent_id == intent_id for each in self.late):
            self.fails(1, f"{intent_id} was called absent while it was still on its way")
        if intent_id in self._entered.values():
            self.fails(2, f"{intent_id} was called absent while the ledger had it")

    def leaves(self, request: PlaceOrder | ModifyOrder | CancelOrder) -> None:
        """The bytes of a POST leave: past its gate, if it has one."""
        meant = self.intents.get(request.intent_id)
        if meant is None:
            self.fails(1, f"{type(request).__name__} of {request.intent_id} left before its intent was durable")
            return
        if isinstance(request, CancelOrder):
            return
        if self._halted == "HALTED" or (self._halted == "REDUCING" and meant.side == "buy"):
            self.fails(5, f"{type(request).__name__} of {request.intent_id} left while trading was {self._halted}")
        if meant.symbol in self._halted_symbols:
            self.fails(5, f"{type(request).__name__} of {request.intent_id} left while {meant.symbol} was halted")
        self._limits.leaves(request)

    def entered(self, row_day: date, number: int, kind: str, cause: str) -> None:
        """The ledger wrote a row."""
        self.causes[row_day, number] = cause
        self._limits.entered(row_day, number, None if cause == OWNER else cause)
        if kind == "modified" and cause != OWNER:
            self._modifies[cause] -= 1
            if self._modifies[cause] < 0:
                self.fails(1, f"the ledger saw a modification of {cause} more than was meant")
        if kind != "accepted" or cause == OWNER:
            return
        self.accepted += 1
        root = self._root(cause)
        if root in self._entered:
            self.fails(1, f"the ledger saw {self._entered[root]} and then {cause}, which is the same order")
        self._entered[root] = cause

    def _root(self, intent_id: str) -> str:
        """What is ordered again after it was absent or refused stands for the first."""
        meant = self.intents.get(intent_id)
        while meant is not None and meant.retry_of:
            intent_id = meant.retry_of
            meant = self.intents.get(intent_id)
        return intent_id

    def filled(self, row_day: date, number: int, symbol: str, side: str, qty: int) -> None:
        """A row traded."""
        self._limits.filled(row_day, number, symbol, side, qty)

    def traded(self, symbol: str, price: int) -> None:
        """A price at the exchange, won."""
        self._limits.traded(symbol, price)

    def moment(self) -> None:
        """Something of ours has just reached the ledger, or is on its way there."""
        self._limits.moment(self.late)

    def heard(self, told: Sequence[Told]) -> None:
        """A human was told."""
        self.told += told

    # -- in the end

    def still_open(self) -> list[tuple[date, int, int]]:
        """Each row of the account of which something is left, and how much."""
        return [(row.day, row.order_no, row.remaining) for row in self._simulator.ledger.open_rows(self._account)]

    def agrees(self, book: Book) -> bool:
        """Whether positions, cash and open orders are the broker's by now."""
        known = list(self.violations)
        self._orders(book)
        self._worth(book)
        agreed, self.violations = self.violations == known, known
        return agreed

    def truth(self, intent_id: str) -> str:
        """The printed number of the new order that an intent became; blank if it never was one."""
        for row in self._rows():
            if row.kind == "new" and self.causes[row.day, row.order_no] == intent_id:
                return f"{row.day:%Y%m%d}-{row.branch}-{row.order_no:010d}"
        return ""

    def settled(self, book: Book, store: Disk, unwritten: int) -> None:
        """It has come to rest, and a person has said what became of what nothing proves."""
        self._orders(book)
        self._worth(book)
        if unwritten:
            self.fails(7, f"{unwritten} events are still not written")
            return
        now = book.to_bytes()
        if store.replayed().to_bytes() != now:
            self.fails(6, f"the journal's replay differs: {_differences(store.replayed(), book)}")
        elif Book.from_bytes(now).to_bytes() != now:
            self.fails(6, "a snapshot read back differs")

    def at_rest(self, book: Book) -> None:
        """It has come to rest, or had the time to: nothing waits any more but for a person."""
        for order in book.orders.values():
            state = order.state
            waits = state in IN_DOUBT or state in (
                OrderState.PENDING_NEW, OrderState.MODIFY_PENDING, OrderState.CANCEL_PENDING,
            )  # fmt: skip
            if not waits:
                continue
            if not (order.ambiguous and order.symbol in book.halted_symbols):
                self.fails(7, f"{order.intent_id} stays {state.value}")
            elif not any(each.code == "ORDER_AMBIGUOUS" and order.intent_id in each.sentence for each in self.told):
                self.fails(7, f"{order.intent_id} is ambiguous and nobody was told")

    def _rows(self) -> list[OrderRow]:
        return self._simulator.ledger.rows(self._account, date.min, date.max)

    def _orders(self, book: Book) -> None:
        days = {each.day for each in book.orders.values()} | {book.day}
        for row in self._rows():
            cause = self.causes[row.day, row.order_no]
            name = f"{row.day:%Y%m%d}-{row.branch}-{row.order_no:010d}"
            claimed = self._numbers.get(name) or None
            if row.kind != "cancel" and str(row.day) == book.day and book.numbers.get(name) != claimed:
                self.fails(2, f"{name} is of {book.numbers.get(name)} now, and its events say of {claimed}")
            if cause == OWNER:
                if claimed is not None:
                    self._claimed(book, row, name, claimed)
            elif row.kind != "cancel" and claimed != cause and not self._displaced(cause, name):
                self.fails(2, f"{name} ({row.kind}) is of {cause}, and the journal says {claimed or 'nothing'}")
            if row.remaining and str(row.day) in days:
                self._open(book, row, name, claimed)
        self._ended(book)

    def _claimed(self, book: Book, row: OrderRow, name: str, intent_id: str) -> None:
        """An order by hand is claimed: only where nothing tells it from what was in doubt."""
        if row.kind != "new":
            return  # by hand, but about an order of ours
        meant, order = self.intents[intent_id], book.orders.get(intent_id)
        same = (row.symbol, row.side, row.qty, row.division) == (meant.symbol, meant.side, meant.qty, meant.division)
        doubted = self._doubted.get(intent_id)
        if not same or row.price != meant.price or doubted is None or int(row.at) < int(doubted):
            self.fails(2, f"{name} is the owner's and is claimed by {intent_id} ({order.state if order else 'gone'})")

    def _displaced(self, cause: str, name: str) -> bool:
        """Whether an order that is the same in everything, by hand perhaps, stands in our order's place: ours is an
        orphan, or stands for another one of ours that is the same. Or it came later than any wait, and another one of
        ours that is the same stands for it: nothing tells which of them is which, and nothing hangs on it."""
        claimed = self._numbers.get(name)
        alike = bool(claimed) and self._what(claimed or "") == self._what(cause)
        if alike and (cause in self.tardy or claimed in self.tardy):
            return True
        standing = [number for number, intent in self._numbers.items() if intent == cause]
        if all(self.causes.get(_number(each)) == cause for each in standing):
            return False
        return claimed == "" or alike

    def _what(self, intent_id: str) -> tuple[str, str, int, int, str]:
        """All that tells one new order from another."""
        meant = self.intents[intent_id]
        return meant.symbol, meant.side, meant.qty, meant.price, meant.division

    def _open(self, book: Book, row: OrderRow, name: str, claimed: str | None) -> None:
        if claimed is None:
            orphan = book.orphans.get(name)
            known = orphan.remaining if orphan is not None else 0
            if known != row.remaining:
                self.fails(3, f"orphan {name} has {row.remaining} left, the journal says {known}")
            return
        order = book.orders[claimed]
        if order.number != name or order.remaining_qty != row.remaining:
            self.fails(
                3, f"{name} has {row.remaining} left, {claimed} lives as {order.number or '-'} with "
                f"{order.remaining_qty}, {order.state.value}",
            )  # fmt: skip

    def _ended(self, book: Book) -> None:
        """What the journal takes for open must be."""
        still = {f"{row.day:%Y%m%d}-{row.branch}-{row.order_no:010d}": row.remaining for row in self._rows()}
        for order in book.open_orders():
            if order.number and not still.get(order.number):
                self.fails(
                    3, f"{order.intent_id} is {order.state.value} with {order.remaining_qty}, and nothing is left"
                )
        for orphan in book.orphans.values():
            if orphan.remaining != still.get(orphan.number, 0):
                self.fails(3, f"orphan {orphan.number}: {orphan.remaining} left in the journal")

    def _worth(self, book: Book) -> None:
        ledger = self._simulator.ledger
        true = {each.symbol: each.qty for each in ledger.positions(self._account) if each.qty}
        known = {each.symbol: each.qty for each in book.holdings.values() if each.qty}
        if true != known:
            self.fails(3, f"positions are {true}, the journal says {known}")
        cash = ledger.cash(self._account)
        sums = (cash.deposit, cash.next_day, cash.settled)
        if sums != (book.cash.settled, book.cash.d1, book.cash.d2):
            self.fails(3, f"cash is {sums}, the journal says {(book.cash.settled, book.cash.d1, book.cash.d2)}")


def _number(printed: str) -> tuple[date, int]:
    day, _, number = printed.split("-")
    return date(int(day[:4]), int(day[4:6]), int(day[6:])), int(number)


def _differences(one: Book, other: Book) -> str:
    import json

    left: dict[str, Any] = json.loads(one.to_bytes())
    right: dict[str, Any] = json.loads(other.to_bytes())
    return ", ".join(name for name in left if left[name] != right.get(name))
