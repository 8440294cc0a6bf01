"""The engine's state: what follows from the journal's events, and from nothing else."""

from __future__ import annotations

import json
from collections.abc import Callable, Iterable, Mapping
from dataclasses import asdict
from typing import Any, ClassVar

from . import events as ev
from .holdings import Cash, Holding, Orphan, Protection
from .orders import Change, Doubt, Leg, OrderRecord, print_of
from .states import TradingState

__all__ = ["Book"]


class Book:
    """Orders, positions, cash, halts and protections. `apply` is the only way to change it; it never fails on an event
    that was journaled, and the same events give the same bytes."""

    def __init__(self) -> None:
        self.run: int = 0
        self.running: bool = False
        self.next_intent: int = 1
        self.next_protection: int = 1
        self.day: str = ""
        """The trading day that is open, KST; blank before the first."""
        self.day_equity: int = 0
        self.day_flow: int = 0
        """Deposits less withdrawals of the day, won."""
        self.peak: int = 0
        self.state: TradingState = TradingState.ACTIVE
        self.halt_code: str = ""
        self.halt_reason: str = ""
        self.halted_symbols: dict[str, str] = {}
        """Symbol -> code and reason."""
        self.orders: dict[str, OrderRecord] = {}
        """By intent id: those of the open day, and older ones that have not ended."""
        self.keys: dict[str, tuple[str, str]] = {}
        """Idempotency key -> intent id and the order's print; of the orders in `orders` (the store knows all)."""
        self.numbers: dict[str, str] = {}
        """Number at the broker -> intent id, modifications and cancellations included."""
        self.orphans: dict[str, Orphan] = {}
        self.holdings: dict[str, Holding] = {}
        self.cash: Cash = Cash()
        self.protections: dict[str, Protection] = {}
        self._maybe_open: dict[str, OrderRecord] = {}
        """Every order that has not ended, and those that ended since somebody asked."""
        self.sent_today: list[float] = []
        """When each order of the day was meant."""

    # -- reading

    def open_orders(self, symbol: str | None = None) -> list[OrderRecord]:
        """Orders of which something is, or may be, at the exchange; the oldest first."""
        found: list[OrderRecord] = []
        for name in sorted(self._maybe_open):  # ids rise with time
            each = self._maybe_open[name]
            if each.ended:
                del self._maybe_open[name]
            elif symbol in (None, each.symbol):
                found.append(each)
        return found

    def by_number(self, number: str) -> OrderRecord | None:
        """The order that has, or had, that number."""
        return self.orders.get(self.numbers.get(number, ""))

    def held(self, symbol: str) -> int:
        """Shares of a symbol."""
        found = self.holdings.get(symbol)
        return found.qty if found is not None else 0

    def reserved_shares(self, symbol: str) -> int:
        """Shares that open sales, orphans' and those in doubt included, may still take."""
        own = sum(each.remaining_qty for each in self.open_orders(symbol) if each.side == "sell")
        return own + sum(
            each.remaining for each in self.orphans.values() if each.symbol == symbol and each.side == "sell"
        )

    def sellable(self, symbol: str) -> int:
        """Shares that may be sold now."""
        return max(0, self.held(symbol) - self.reserved_shares(symbol))

    # -- changing

    def apply(self, event: ev.Event) -> None:
        """Take in what happened."""
        self._APPLY[type(event)](self, event)

    def replay(self, events: Iterable[ev.Event]) -> None:
        """Take in many."""
        for event in events:
            self._APPLY[type(event)](self, event)

    # -- bytes

    def to_bytes(self) -> bytes:
        """The whole state; equal states give equal bytes."""
        values = {
            **{name: getattr(self, name) for name in _PLAIN},
            "state": self.state.value,
            "cash": asdict(self.cash),
            "orders": [each.to_dict() for each in self.orders.values()],
            "orphans": [asdict(each) for each in self.orphans.values()],
            "holdings": [asdict(each) for each in self.holdings.values()],
            "protections": [each.to_dict() for each in self.protections.values()],
        }
        return json.dumps(values, ensure_ascii=False, sort_keys=True, separators=(",", ":")).encode()

    @classmethod
    def from_bytes(cls, data: bytes) -> Book:
        """From a snapshot."""
        values: dict[str, Any] = json.loads(data)
        book = cls()
        for name in _PLAIN:
            setattr(book, name, values[name])
        book.keys = {key: (found[0], found[1]) for key, found in values["keys"].items()}
        book.state = TradingState(values["state"])
        book.cash = Cash(**values["cash"])
        book.orders = {each["intent_id"]: OrderRecord.from_dict(each) for each in values["orders"]}
        book._maybe_open = dict(book.orders)
        book.orphans = {each["number"]: Orphan(**each) for each in values["orphans"]}
        book.holdings = {each["symbol"]: Holding(**each) for each in values["holdings"]}
        book.protections = {each["protection_id"]: Protection(**each) for each in values["protections"]}
        return book

    # -- what the events do

    def _started(self, event: ev.RunStarted) -> None:
        self.run, self.running = event.run, True

    def _stopped(self, event: ev.RunStopped) -> None:
        self.running = False

    def _day(self, event: ev.DayOpened) -> None:
        if event.day != self.day and self.day:
            self.cash.roll()
        self.day, self.day_equity, self.day_flow, self.peak = event.day, event.equity, 0, event.equity
        self.sent_today = []
        self.orders = {name: each for name, each in self.orders.items() if not each.ended or each.day == event.day}
        self._maybe_open = {name: each for name, each in self._maybe_open.items() if not each.ended}
        kept = self.orders.keys()
        self.keys = {key: found for key, found in self.keys.items() if found[0] in kept}
        # Where an order of an older day is still in doubt, the numbers of that day tell which of its rows are whose.
        days = {event.day.replace("-", ""), *(each.day.replace("-", "") for each in self.orders.values())}
        self.numbers = {
            number: intent for number, intent in self.numbers.items() if intent in kept or number[:8] in days
        }
        self.orphans = {number: each for number, each in self.orphans.items() if number[:8] in days}
        for holding in list(self.holdings.values()):
            holding.realized_today = 0
            if not holding.qty and not holding.realized:
                del self.holdings[holding.symbol]

    def _peak(self, event: ev.PeakReached) -> None:
        self.peak = event.equity

    def _nothing(self, event: ev.Event) -> None:
        """Told, and of no effect on the state."""

    def _halted(self, event: ev.TradingHalted) -> None:
        self.state, self.halt_code, self.halt_reason = TradingState(event.state), event.code, event.reason

    def _resumed(self, event: ev.TradingResumed) -> None:
        self.state, self.halt_code, self.halt_reason = TradingState.ACTIVE, "", ""

    def _symbol_halted(self, event: ev.SymbolHalted) -> None:
        self.halted_symbols[event.symbol] = f"{event.code}: {event.reason}"

    def _symbol_resumed(self, event: ev.SymbolResumed) -> None:
        self.halted_symbols.pop(event.symbol, None)

    def _intended(self, event: ev.OrderIntended) -> None:
        record = OrderRecord(
            event.intent_id, event.key, event.day, event.symbol, event.side, event.qty, event.price,
            event.worst_price, event.order_type, event.time_in_force, event.exchange, event.division,
            event.purpose, event.signal, event.retry_of, event.at, changed_at=event.at,
        )  # fmt: skip
        self._enter(record)
        self.sent_today.append(event.at)

    def _refused(self, event: ev.OrderRefused) -> None:
        self._enter(
            OrderRecord(
                event.intent_id, event.key, event.day, event.symbol, event.side, event.qty, event.price, 0,
                event.order_type, event.time_in_force, event.exchange, "", event.purpose, event.signal,
                event.retry_of, event.at, "rejected", code=event.code, reason=event.reason, changed_at=event.at,
            )
        )  # fmt: skip

    def _enter(self, record: OrderRecord) -> None:
        self.orders[record.intent_id] = self._maybe_open[record.intent_id] = record
        self.keys[record.key] = (record.intent_id, print_of(record))
        self.next_intent += 1
        if record.purpose.startswith("exit:"):
            found = self.protections.get(record.purpose[5:])
            if found is not None:
                found.exits.append(record.intent_id)

    def _submitted(self, event: ev.OrderSubmitted | ev.OrderAdopted) -> None:
        record = self._touch(event)
        record.phase, record.doubt, record.ambiguous = "live", None, False
        if record.leg(event.number) is None:
            record.legs.append(Leg(event.number, record.price))
        self.numbers[event.number] = record.intent_id
        self.orphans.pop(event.number, None)

    def _rejected(self, event: ev.OrderRejected) -> None:
        record = self._touch(event)
        record.phase, record.doubt, record.modify, record.cancel = "rejected", None, None, None
        record.code, record.reason = event.code, event.reason

    def _doubted(self, event: ev.OrderDoubted) -> None:
        record = self._touch(event)
        doubt = Doubt(event.sent_from, event.ended, event.patience, event.cause)
        if event.what == "place":
            record.phase, record.doubt = "unknown", doubt
        else:
            change = record.modify if event.what == "modify" else record.cancel
            if change is not None:
                change.doubt = doubt

    def _absent(self, event: ev.OrderAbsent) -> None:
        record = self._touch(event)
        record.phase, record.doubt, record.ambiguous = "absent", None, False

    def _ambiguous(self, event: ev.OrderAmbiguous) -> None:
        self._touch(event).ambiguous = True

    def _filled(self, event: ev.OrderFilled) -> None:
        record = self._touch(event)
        leg = record.leg(event.number)
        if leg is None:
            leg = Leg(event.number, record.price)
            record.legs.append(leg)
            self.numbers[event.number] = record.intent_id
        leg.filled_qty += event.qty
        leg.filled_amount += event.amount
        leg.fee += event.fee
        leg.tax += event.tax
        record.filled_qty += event.qty
        record.filled_amount += event.amount
        if record.phase in ("pending", "unknown", "absent", "rejected"):
            record.phase, record.doubt = "live", None
        if record.filled_qty >= record.qty:
            record.modify = record.cancel = record.doubt = None
        holding = self.holdings.setdefault(record.symbol, Holding(record.symbol))
        if record.side == "buy":
            holding.buy(event.qty, event.amount)
            self.cash.trade(-event.amount - event.fee)
        else:
            holding.sell(event.qty, event.amount, event.fee + event.tax)
            self.cash.trade(event.amount - event.fee - event.tax)

    def _canceled(self, event: ev.OrderCanceled) -> None:
        record = self._touch(event)
        record.phase, record.doubt, record.modify, record.cancel = "canceled", None, None, None

    def _expired(self, event: ev.OrderExpired) -> None:
        record = self._touch(event)
        record.phase, record.doubt, record.modify, record.cancel = "expired", None, None, None

    def _modify_intended(self, event: ev.ModifyIntended) -> None:
        record = self._touch(event)
        record.modify = Change(event.key, event.price)
        self.keys[event.key] = (record.intent_id, f"modify {record.intent_id} {event.price}")

    def _modified(self, event: ev.OrderModified) -> None:
        record = self._touch(event)
        record.modify = None
        record.price = event.price
        if record.side == "buy":  # a conditional order ends at the market, whatever its price
            record.worst_price = (
                max(record.worst_price, event.price) if record.order_type == "conditional" else event.price
            )
        leg = record.leg(event.number)
        if leg is None:
            record.legs.append(Leg(event.number, event.price))
        else:  # back under a former number: the exchange refused late what KIS had accepted
            record.legs.remove(leg)
            record.legs.append(leg)
        self.numbers[event.number] = record.intent_id
        self.orphans.pop(event.number, None)

    def _modify_refused(self, event: ev.ModifyRefused) -> None:
        self._touch(event).modify = None

    def _cancel_intended(self, event: ev.CancelIntended) -> None:
        record = self._touch(event)
        record.cancel = Change(event.key)
        self.keys[event.key] = (record.intent_id, f"cancel {record.intent_id}")

    def _cancel_accepted(self, event: ev.CancelAccepted) -> None:
        record = self._touch(event)
        if record.cancel is None:
            record.cancel = Change("")
        record.cancel.number, record.cancel.doubt = event.number, None
        self.numbers[event.number] = record.intent_id

    def _cancel_refused(self, event: ev.CancelRefused) -> None:
        self._touch(event).cancel = None

    def _change_absent(self, event: ev.ChangeAbsent) -> None:
        record = self._touch(event)
        if event.what == "modify":
            record.modify = None
        else:
            record.cancel = None

    def _touch(self, event: Any) -> OrderRecord:
        record = self._maybe_open[event.intent_id] = self.orders[event.intent_id]
        record.changed_at = event.at
        return record

    def _orphan(self, event: ev.OrphanFound) -> None:
        self.orphans[event.number] = Orphan(
            event.number, event.symbol, event.side, event.qty, event.price, event.filled, event.remaining, event.at
        )

    def _orphan_changed(self, event: ev.OrphanChanged) -> None:
        found = self.orphans[event.number]
        found.filled, found.remaining = event.filled, event.remaining

    def _position(self, event: ev.PositionCorrected) -> None:
        holding = self.holdings.setdefault(event.symbol, Holding(event.symbol))
        holding.qty, holding.cost = event.qty, event.cost

    def _cash(self, event: ev.CashCorrected) -> None:
        self.cash = Cash(event.settled, event.d1, event.d2, known=True)
        self.day_flow += event.flow
        self.peak += event.flow

    def _protection_set(self, event: ev.ProtectionSet) -> None:
        given = Protection(
            event.protection_id, event.symbol, event.qty, event.stop, event.take, event.trail,
            event.trail_percent, event.until, event.high, event.entry, event.at,
        )  # fmt: skip
        known = self.protections.get(event.protection_id)
        if known is None:
            self.next_protection += 1
        else:  # set again: what triggered it and what was sent for it stay
            given.set_at, given.triggered, given.exits = known.set_at, known.triggered, known.exits
        self.protections[event.protection_id] = given

    def _protection_raised(self, event: ev.ProtectionRaised) -> None:
        self.protections[event.protection_id].high = event.high

    def _protection_triggered(self, event: ev.ProtectionTriggered) -> None:
        self.protections[event.protection_id].triggered = event.cause

    def _protection_removed(self, event: ev.ProtectionRemoved) -> None:
        self.protections.pop(event.protection_id, None)

    _APPLY: ClassVar[Mapping[type[ev.Event], Callable[[Any, Any], None]]] = {
        ev.RunStarted: _started,
        ev.RunStopped: _stopped,
        ev.DayOpened: _day,
        ev.PeakReached: _peak,
        ev.ErrorSeen: _nothing,
        ev.TradingHalted: _halted,
        ev.TradingResumed: _resumed,
        ev.SymbolHalted: _symbol_halted,
        ev.SymbolResumed: _symbol_resumed,
        ev.OrderIntended: _intended,
        ev.OrderRefused: _refused,
        ev.OrderSubmitted: _submitted,
        ev.OrderRejected: _rejected,
        ev.OrderDoubted: _doubted,
        ev.OrderAdopted: _submitted,
        ev.OrderAbsent: _absent,
        ev.OrderAmbiguous: _ambiguous,
        ev.OrderFilled: _filled,
        ev.OrderCanceled: _canceled,
        ev.OrderExpired: _expired,
        ev.ModifyIntended: _modify_intended,
        ev.OrderModified: _modified,
        ev.ModifyRefused: _modify_refused,
        ev.CancelIntended: _cancel_intended,
        ev.CancelAccepted: _cancel_accepted,
        ev.CancelRefused: _cancel_refused,
        ev.ChangeAbsent: _change_absent,
        ev.OrphanFound: _orphan,
        ev.OrphanChanged: _orphan_changed,
        ev.PositionCorrected: _position,
        ev.CashCorrected: _cash,
        ev.ProtectionSet: _protection_set,
        ev.ProtectionRaised: _protection_raised,
        ev.ProtectionTriggered: _protection_triggered,
        ev.ProtectionRemoved: _protection_removed,
    }


_PLAIN = (
    "run", "running", "next_intent", "next_protection", "day", "day_equity", "day_flow", "peak", "halt_code",
    "halt_reason", "halted_symbols", "keys", "numbers", "sent_today",
)  # fmt: skip
