"""The engine's limits as somebody sees them who knows the ledger: what is held, open, on its way and in doubt."""

from __future__ import annotations

from collections.abc import Callable, Iterable
from datetime import date

from pykis.clock import kst
from pykis.simulator import Simulator

from .. import events as ev
from ..config import RiskLimits
from ..ports import CancelOrder, ModifyOrder, PlaceOrder

__all__ = ["LimitWatch"]

_KNOWS_FATE = (ev.OrderSubmitted, ev.OrderAdopted, ev.OrderAbsent, ev.OrderRejected, ev.OrderFilled)


class LimitWatch:
    """Watches one schedule's orders. `fails` is told of each limit that is exceeded."""

    def __init__(self, simulator: Simulator, limits: RiskLimits, fails: Callable[[str], None]) -> None:
        self._simulator = simulator
        self._account = simulator.ledger.accounts()[0].number
        self._limits = limits
        self._fails = fails
        self._intents: dict[str, ev.OrderIntended] = {}
        self._other: set[str] = set()
        """Intents that nothing can be the double of: rejected, or changed since."""
        self._in_doubt: dict[str, ev.OrderIntended] = {}
        """Buys that the journal knows no fate of."""
        self._entered: set[str] = set()
        """Intents that the ledger has, or had."""
        self._owners: set[tuple[date, int]] = set()
        """Rows of the account's owner."""
        self._by_hand: dict[str, int] = {}
        self._symbols = {each.symbol: None for each in simulator.ledger.positions(self._account)}
        """Whatever is, or was, held."""
        self._lowest: dict[str, int] = {}
        self._meant: list[float] = []

    # -- what it is told

    def wrote(self, event: ev.Event) -> None:
        """This has become durable."""
        if isinstance(event, ev.OrderModified):
            self._other.add(event.intent_id)
        elif isinstance(event, ev.OrderIntended):
            self._intents[event.intent_id] = event
            if event.purpose == "user":
                self._meant_by_user(event)
            if event.side == "buy":
                self._in_doubt[event.intent_id] = event
        elif isinstance(event, _KNOWS_FATE):
            self._in_doubt.pop(event.intent_id, None)
            if isinstance(event, ev.OrderRejected):
                self._other.add(event.intent_id)

    def entered(self, row_day: date, number: int, intent_id: str | None) -> None:
        """The ledger wrote a row; of the owner, if of no intent."""
        if intent_id is None:
            self._owners.add((row_day, number))
        else:
            self._entered.add(intent_id)

    def filled(self, row_day: date, number: int, symbol: str, side: str, qty: int) -> None:
        """A row traded."""
        self._symbols[symbol] = None
        if side == "buy" and (row_day, number) in self._owners:
            self._by_hand[symbol] = self._by_hand.get(symbol, 0) + qty

    def traded(self, symbol: str, price: int) -> None:
        """A price at the exchange, won."""
        self._lowest[symbol] = min(price, self._low(symbol))

    def _low(self, symbol: str) -> int:
        """The lowest price so far, won."""
        return self._lowest.get(symbol) or self._simulator.market.base(symbol)

    # -- when an order is meant

    def _meant_by_user(self, event: ev.OrderIntended) -> None:
        if self._meant and kst(self._meant[-1]).date() != kst(event.at).date():
            self._meant.clear()  # counts begin anew with the day
        self._meant.append(event.at)
        limits = self._limits
        most = limits.max_orders_per_minute
        if most is not None and sum(1 for at in self._meant if event.at - 60 < at <= event.at) > most:
            self._fails(f"more than {most} orders were meant in a minute")
        most = limits.max_orders_per_day
        if most is not None and len(self._meant) > most:
            self._fails(f"more than {most} orders were meant in a day")
        if limits.duplicate_window is not None:
            self._double(event, limits.duplicate_window)

    def _double(self, event: ev.OrderIntended, window: float) -> None:
        for other in self._intents.values():
            same = (other.symbol, other.side, other.qty, other.price) == (
                event.symbol, event.side, event.qty, event.price,
            )  # fmt: skip
            if (
                same
                and other is not event
                and event.at - other.at < window
                and not (event.signal or other.signal)
                and other.intent_id not in self._other
                and other.intent_id != event.retry_of
            ):
                self._fails(f"{event.intent_id} is the double of {other.intent_id}")

    # -- when it leaves

    def leaves(self, request: PlaceOrder | ModifyOrder) -> None:
        """The bytes of an order or a modification leave."""
        limits, meant = self._limits, self._intents[request.intent_id]
        if meant.purpose != "user":
            return
        if limits.max_order_qty is not None and meant.qty > limits.max_order_qty:
            self._fails(f"{meant.intent_id} has {meant.qty} shares")
        price = request.price or self._simulator.market.limits(meant.symbol)[1]
        most = limits.max_order_value
        if meant.side == "buy" and most is not None and meant.qty * price > most:
            self._fails(f"{meant.intent_id} may cost {meant.qty * price} won")

    # -- at any moment

    def moment(self, late: Iterable[PlaceOrder | ModifyOrder | CancelOrder]) -> None:
        """Look at what all may be worth; `late` has left and will take effect later."""
        limits, found = self._limits, self.exposure(late)
        if limits.max_symbol_value is not None:
            for symbol, value in found.items():
                if value > limits.max_symbol_value:
                    self._fails(f"{symbol} may be worth {value} won of {limits.max_symbol_value}")
        if limits.max_total_value is not None and sum(found.values()) > limits.max_total_value:
            self._fails(f"all may be worth {sum(found.values())} won of {limits.max_total_value}")

    def exposure(self, late: Iterable[PlaceOrder | ModifyOrder | CancelOrder]) -> dict[str, int]:
        """Won by symbol: what is held, at the lowest price so far (the engine may not know the last one yet), the
        engine's own open buys, and at its worst what is on its way or in doubt. What the owner bought is left out: that
        is not sent."""
        ledger = self._simulator.ledger
        found: dict[str, int] = {}
        for symbol in self._symbols:
            shares = ledger.sellable(self._account, symbol).qty - self._by_hand.get(symbol, 0)
            if shares > 0:
                found[symbol] = shares * self._low(symbol)
        for row in ledger.open_rows(self._account):
            if row.side == "buy" and (row.day, row.order_no) not in self._owners:
                found[row.symbol] = found.get(row.symbol, 0) + row.remaining * row.unit
        lost = {each.intent_id: each for each in self._in_doubt.values() if each.intent_id not in self._entered}
        for request in late:
            if isinstance(request, PlaceOrder):
                event = self._intents.get(request.intent_id)
                if event is not None and event.intent_id not in self._entered:
                    lost[event.intent_id] = event
            elif isinstance(request, ModifyOrder):
                old = ledger.row(self._account, request.number.number, request.number.date)
                if old is not None and old.side == "buy":
                    more = old.remaining * max(0, request.price - old.unit)
                    found[old.symbol] = found.get(old.symbol, 0) + more
        for meant in lost.values():
            if meant.side == "buy":
                found[meant.symbol] = found.get(meant.symbol, 0) + meant.qty * meant.worst_price
        return found
