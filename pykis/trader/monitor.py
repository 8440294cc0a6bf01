"""Stops, targets, trailing and time stops, and brackets: when a watched position is sold."""

from __future__ import annotations

import math
from dataclasses import replace

from . import events as ev
from .commands import Protect, Unprotect
from .desk import Desk
from .executor import OrderExecutor
from .exits import ExitKeeper
from .holdings import Protection
from .hours import Hours
from .orders import OrderRecord
from .ports import Priced
from .positions import PositionManager
from .protections import Cause, Guard, flaw
from .states import OrderState
from .watching import PriceWatch

__all__ = ["PriceMonitor"]

_RAISE_EVERY = 1.0
"""Seconds between two durable high-water marks of one protection."""
_SOON = 0.05
"""Seconds; a time stop may be so early, so that rounding never makes a wait of it that never ends."""
_STATES_THAT_END = (ev.OrderRejected, ev.OrderExpired, ev.OrderCanceled, ev.OrderAbsent, ev.OrderRefused)


class PriceMonitor:
    """Watches prices of protected positions, and sells what is to be sold.

    A protection that was triggered stays so, over restarts too, until its shares are gone: of its exits one at a time
    is on its way, and a new one is decided only once the last has ended.
    """

    def __init__(self, desk: Desk, executor: OrderExecutor, positions: PositionManager) -> None:
        self._desk = desk
        hours = Hours(desk)
        self.watch: PriceWatch = PriceWatch(desk, hours)
        self._exits = ExitKeeper(desk, executor, hours)
        self._guards: dict[str, Guard] = {}
        self._by_symbol: dict[str, list[Guard]] = {}
        self._by_entry: dict[str, Guard] = {}
        self._changed: dict[str, None] = {}
        """Symbols of which something changed that may matter."""
        self._rewatch = True
        self._due = -math.inf
        self._until = math.inf
        self._ready = desk.ready
        for record in desk.book.protections.values():
            self._enter(record)
        desk.observers.append(self._saw)

    # -- commands

    def protect(self, command_id: int, command: Protect) -> None:
        """Watch a position; refused if the protection makes no sense or there is nothing to protect."""
        desk = self._desk
        mark = desk.marks.get(command.symbol)
        wrong = flaw(command, mark.price if mark is not None else 0, desk.now) or self._too_much(command)
        if wrong:
            desk.reply(command_id, f"!INVALID: {wrong}.")
            return
        protection_id = self._set(command, qty=command.qty, high=mark.price if mark is not None else 0)
        desk.reply(command_id, protection_id)

    def _too_much(self, command: Protect) -> str:
        book, symbol = self._desk.book, command.symbol
        held = book.held(symbol)
        coming = sum(each.remaining_qty for each in book.open_orders(symbol) if each.side == "buy")
        if not held and not coming:
            return f"{symbol} is neither held nor being bought"
        if command.qty > held + coming:
            return f"qty={command.qty} is more than is held ({held}) and being bought ({coming})"
        return ""

    def unprotect(self, command_id: int, command: Unprotect) -> None:
        """Watch it no longer; an exit that is on its way stays."""
        desk = self._desk
        if command.protection_id not in self._guards:
            desk.reply(command_id, f"!UNKNOWN_PROTECTION: there is no protection {command.protection_id!r}.")
            return
        desk.emit(ev.ProtectionRemoved(desk.now, command.protection_id, "by hand"))
        desk.reply(command_id, command.protection_id)

    def bracket(self, intent_id: str, protect: Protect) -> None:
        """An entry was meant: what is bought of it is protected from its first share on. Durable with the intent."""
        desk = self._desk
        record = desk.book.orders[intent_id]
        wrong = flaw(protect, 0, desk.now)
        if wrong or record.side != "buy":
            wrong = wrong or "only what is bought can be protected"
            desk.tell("alarm", "UNPROTECTED", f"The bracket of {intent_id} ({record.symbol}) is not set: {wrong}.")
            return
        self._set(replace(protect, symbol=record.symbol), qty=0, high=0, entry=intent_id)

    def _set(self, order: Protect, *, qty: int, high: int, entry: str = "") -> str:
        desk = self._desk
        protection_id = f"p{desk.book.next_protection}"
        desk.emit(
            ev.ProtectionSet(
                desk.now, protection_id, order.symbol, qty, order.stop, order.take, order.trail, order.trail_percent,
                order.until, high, entry,
            )
        )  # fmt: skip
        return protection_id

    # -- prices

    def priced(self, priced: Priced) -> None:
        """A price: what it triggers is sold in the same breath."""
        guards = self._by_symbol.get(priced.symbol)
        if guards is not None:
            for guard in guards:
                if guard.active:
                    self._check(guard, priced.price)

    def _check(self, guard: Guard, price: int) -> None:
        if price <= 0:
            return
        cause = guard.cause(price)
        if cause is not None:
            self._trigger(guard, cause, price)
        elif guard.high > guard.record.high and guard.trails:
            self._write_high(guard)

    def _write_high(self, guard: Guard) -> None:
        desk = self._desk
        if desk.mono >= guard.raised_at + _RAISE_EVERY:
            guard.raised_at = desk.mono
            desk.emit(ev.ProtectionRaised(desk.now, guard.record.protection_id, guard.high))
        else:
            self._due = min(self._due, guard.raised_at + _RAISE_EVERY)

    def _trigger(self, guard: Guard, cause: Cause, price: int) -> None:
        desk, record = self._desk, guard.record
        desk.emit(ev.ProtectionTriggered(desk.now, record.protection_id, cause, price))
        guard.active = False
        at = f" at {price}" if price else ""
        desk.tell("info", "TRIGGERED", f"{record.symbol} is to be sold{at}: {cause} of {record.protection_id}.")
        self._sell(guard)

    def link_lost(self) -> None:
        """Prices are polled."""
        self.watch.link_lost()

    def link_restored(self) -> None:
        """Prices come by themselves again."""
        self.watch.link_restored()

    # -- what else happens

    def _saw(self, event: ev.Event) -> None:
        if isinstance(event, ev.ProtectionSet):
            self._enter(self._desk.book.protections[event.protection_id])
        elif isinstance(event, ev.ProtectionRemoved):
            self._leave(event.protection_id)
        elif isinstance(event, ev.PositionCorrected):
            self._corrected(event)
        elif isinstance(event, (ev.SymbolResumed, ev.SymbolHalted)):
            self._changed[event.symbol] = None
        elif isinstance(event, (ev.DayOpened, ev.TradingResumed, ev.TradingHalted)):
            self._changed.update(dict.fromkeys(self._by_symbol))
            self._rewatch = True
        else:
            record = self._desk.book.orders.get(getattr(event, "intent_id", ""))
            if record is not None:
                self._order(event, record)

    def _order(self, event: ev.Event, record: OrderRecord) -> None:
        self._changed[record.symbol] = None
        self._rewatch = True
        self.watch.order(record)
        if isinstance(event, ev.OrderFilled):
            self._filled(event, record)
        elif isinstance(event, _STATES_THAT_END) and record.purpose.startswith("exit:"):
            guard = self._guards.get(record.purpose[5:])
            if guard is not None:
                self._exits.failed(guard, record)

    def _filled(self, event: ev.OrderFilled, record: OrderRecord) -> None:
        """A bracket covers exactly what was bought of its entry, and any protection less what it sold."""
        bought = self._by_entry.get(record.intent_id)
        if bought is not None:
            if event.qty:  # none where only the amount is corrected
                bought.bought_at = event.amount // event.qty
                bought.high = max(bought.high, bought.bought_at)
            self._cover(bought, bought.record.qty + event.qty)
        sold = self._guards.get(record.purpose[5:]) if record.purpose.startswith("exit:") else None
        if sold is not None:
            sold.tries, sold.told = 0, ""
            if sold.record.qty:
                self._cover(sold, sold.record.qty - event.qty)

    def _cover(self, guard: Guard, qty: int) -> None:
        """It covers so many shares now. None left: a bracket waits for more of its entry, anything else is over."""
        desk, record = self._desk, guard.record
        if qty <= 0 and not record.entry:
            desk.emit(ev.ProtectionRemoved(desk.now, record.protection_id, "sold"))
            return
        desk.emit(
            ev.ProtectionSet(
                desk.now, record.protection_id, record.symbol, max(0, qty), record.stop, record.take, record.trail,
                record.trail_percent, record.until, guard.high, record.entry,
            )
        )  # fmt: skip

    def _corrected(self, event: ev.PositionCorrected) -> None:
        self._changed[event.symbol] = None
        self._rewatch = True
        if event.code != "split":
            return
        for guard in list(self._by_symbol.get(event.symbol, ())):  # its prices are of another share
            desk, record = self._desk, guard.record
            desk.emit(ev.ProtectionRemoved(desk.now, record.protection_id, "the shares were split"))
            desk.tell(
                "alarm", "UNPROTECTED",
                f"{record.symbol} was split: protection {record.protection_id} is void, set a new one.",
            )  # fmt: skip

    def _enter(self, record: Protection) -> None:
        guard = self._guards.get(record.protection_id)
        if guard is None:
            guard = self._guards[record.protection_id] = Guard(record)
            self._by_symbol.setdefault(record.symbol, []).append(guard)
            if record.entry:
                self._by_entry[record.entry] = guard
        else:
            guard.follow(record)
        guard.active = not record.triggered and guard.wanted(self._desk.book.held(record.symbol)) > 0
        self._changed[record.symbol] = None
        self._rewatch = True

    def _leave(self, protection_id: str) -> None:
        guard = self._guards.pop(protection_id, None)
        if guard is None:
            return
        guard.active = False
        record = guard.record
        self._by_entry.pop(record.entry, None)
        rest = [each for each in self._by_symbol[record.symbol] if each is not guard]
        if rest:
            self._by_symbol[record.symbol] = rest
        else:
            del self._by_symbol[record.symbol]
        self._rewatch = True

    # -- time

    def next_wake(self) -> float | None:
        """mono: now if something changed; else the next wait, poll or time stop."""
        desk = self._desk
        if self._changed or self._rewatch or desk.ready is not self._ready:
            return desk.mono
        due = min(self._due, self.watch.poll_at, desk.mono + (self._until - desk.now))
        return due if due < math.inf else None

    def wake(self) -> None:
        """Look at what changed and at what is due."""
        desk = self._desk
        changed, self._changed = self._changed, {}
        every = desk.ready is not self._ready
        self._ready = desk.ready
        for guard in list(self._guards.values()):
            if every or guard.record.symbol in changed:
                self._look(guard)
            elif guard.wake_at <= desk.mono:
                self._sell(guard)
            if guard.active and guard.record.until and desk.now >= guard.record.until - _SOON:
                mark = desk.marks.get(guard.record.symbol)
                self._trigger(guard, "time", mark.price if mark is not None else 0)
            if guard.active and guard.high > guard.record.high and desk.mono >= guard.raised_at + _RAISE_EVERY:
                self._write_high(guard)
        if self._rewatch:
            self._rewatch = False
            self.watch.refresh()
        if self.watch.poll_at <= desk.mono:
            self.watch.poll()
        self._plan()

    def _plan(self) -> None:
        """When to wake next without a cause from outside."""
        self._due = self._until = math.inf
        for guard in self._guards.values():
            self._due = min(self._due, guard.wake_at)
            if guard.active and guard.trails and guard.high > guard.record.high:
                self._due = min(self._due, guard.raised_at + _RAISE_EVERY)
            if guard.active and guard.record.until:
                self._until = min(self._until, guard.record.until)

    def _look(self, guard: Guard) -> None:
        """Something of its symbol changed: is it over, is it awake, is there more to sell?"""
        desk, record = self._desk, guard.record
        held = desk.book.held(record.symbol)
        over = self._over(record, held)
        if over:
            desk.emit(ev.ProtectionRemoved(desk.now, record.protection_id, over))
            return
        if record.entry and record.qty and not held:
            self._cover(guard, 0)
            return
        if record.triggered:
            self._sell(guard)
            return
        guard.active = guard.wanted(held) > 0
        if guard.active and guard.bought_at:  # a fill is a price, and the newest that there is
            price, guard.bought_at = guard.bought_at, 0
            self._check(guard, price)

    def _over(self, record: Protection, held: int) -> str:
        """Why there is nothing left to protect; blank if there is, or may be."""
        if record.entry:
            entry = self._desk.book.orders.get(record.entry)
            # Called off, expired or absent, it may still turn out to have traded: until its day is over it may fill.
            if entry is not None and entry.state not in (OrderState.FILLED, OrderState.REJECTED):
                return ""
            if record.qty and held:
                return ""
            return "the position is gone" if entry is None or entry.filled_qty else "nothing was bought"
        if held:
            return ""
        if not record.triggered and self.watch.has_open(record.symbol):
            return ""
        return "the position is gone"

    def _sell(self, guard: Guard) -> None:
        self._exits.sell(guard)
        self._due = min(self._due, guard.wake_at)
