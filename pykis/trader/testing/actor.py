"""Plays a plan's actions: the strategy's through the engine, the owner's and the market's past it."""

from __future__ import annotations

from functools import partial

from pykis.market.ticks import tick_size

from .. import events as ev
from ..commands import Place, Protect, SettleByHand
from ..orders import OrderRecord
from ..states import OrderState, TradingState
from .plan import SYMBOLS, Action
from .strategy import Hands, Strategy
from .world import World

__all__ = ["Actor", "Insistent"]


class Insistent(Strategy):
    """Knows nothing but its keys: what is absent or refused it may order again with a new one."""

    def __init__(self, world: World) -> None:
        self._world = world
        self._random = world.random

    def heard(self, hands: Hands, event: ev.Event) -> None:
        """Order again what is proved not to be there; go on after a halt."""
        if isinstance(event, (ev.OrderAbsent, ev.OrderRejected)) and self._random.random() < self._world.plan.insists:
            order = hands.book.orders.get(event.intent_id)
            if order is not None and order.purpose == "user" and not order.filled_qty:
                hands.later(0.05 + self._random.random(), partial(self._again, hands, order))
        elif isinstance(event, ev.OrderDoubted):
            if event.what == "place" and self._random.random() < self._world.plan.impatient:
                hands.later(8 * self._random.random() ** 3, partial(self._too_soon, hands, event.intent_id))
        elif isinstance(event, (ev.TradingHalted, ev.SymbolHalted)) and self._random.random() < 0.85:
            symbol = event.symbol if isinstance(event, ev.SymbolHalted) else ""
            hands.later(0.5 + 5 * self._random.random(), partial(self._look, hands, symbol))

    def _look(self, hands: Hands, symbol: str) -> None:
        """A person looks at the account before trading goes on."""
        for order in hands.book.open_orders(symbol) if symbol else ():
            if order.ambiguous:
                if any(request.intent_id == order.intent_id for request in self._world.judge.late):
                    return  # cannot be told yet
                number = self._world.judge.truth(order.intent_id)
                hands.ask(SettleByHand(order.intent_id, number, "a person has looked"))
        hands.resume("looked", symbol)

    def _too_soon(self, hands: Hands, intent_id: str) -> None:
        """The same once more while nobody knows what became of the first."""
        order = hands.book.orders.get(intent_id)
        if order is not None and order.state is OrderState.UNKNOWN and order.purpose == "user":
            price = order.price if order.order_type == "limit" else None
            key = f"too soon {intent_id} {hands.now:.6f}"
            self._world.ask_now(
                Place(order.symbol, order.side, order.qty, price, order.order_type, key, retry_of=intent_id)
            )

    def _again(self, hands: Hands, order: OrderRecord) -> None:
        price = order.price if order.order_type == "limit" else None
        key = f"again {order.intent_id}"
        hands.ask(
            Place(order.symbol, order.side, order.qty, price, order.order_type, key, retry_of=order.intent_id), key
        )


class Actor:
    """Does what the plan says when it is time."""

    def __init__(self, world: World) -> None:
        self._world = world
        self._hands = Hands(world)
        self._keys: list[Place] = []
        self._count = 0
        self._market = world.simulator.market
        self._ledger = world.simulator.ledger
        self._account = world.simulator.ledger.accounts()[0].number

    def prepare(self) -> None:
        """Others stand in the book on both sides, and every action has its time."""
        for symbol in SYMBOLS:
            base = self._market.base(symbol)
            self._market.foreign(symbol, "sell", 40, self._near(symbol, base, 1))
            self._market.foreign(symbol, "sell", 300, self._near(symbol, base, 3))
            self._market.foreign(symbol, "buy", 40, self._near(symbol, base, -1))
            self._market.foreign(symbol, "buy", 300, self._near(symbol, base, -3))
        plan = self._world.plan
        for action in plan.actions:
            self._world.scheduler.at(plan.start + action.at, partial(self.act, action))

    def act(self, action: Action) -> None:
        """One action; one that is about an order does nothing where there is none."""
        self._world.note(f"{action.kind} {action.symbol} {action.qty} {action.ticks:+d} {action.aim:.3f}")
        getattr(self, f"_{action.kind}")(action)

    def _near(self, symbol: str, price: int, ticks: int) -> int:
        kind = self._market.instruments[symbol].kind
        for _ in range(abs(ticks)):
            price += tick_size(price, kind) * (1 if ticks > 0 else -1)
        lower, upper = self._market.limits(symbol)
        return min(upper, max(lower, price))

    def _key(self) -> str:
        self._count += 1
        return f"k{self._count}"

    # -- the strategy

    def _place(self, action: Action, side: str, bracket: Protect | None = None) -> None:
        away = -action.ticks if side == "buy" else action.ticks
        price = self._near(action.symbol, self._market.price(action.symbol), away)
        place = Place(
            action.symbol, "buy" if side == "buy" else "sell", action.qty, price, "limit", self._key(), bracket=bracket
        )
        self._keys.append(place)
        self._hands.ask(place, place.key)

    def _buy(self, action: Action) -> None:
        self._place(action, "buy")

    def _sell(self, action: Action) -> None:
        self._place(action, "sell")

    def _burst(self, action: Action) -> None:
        for _ in range(3):
            self._place(action, "buy" if action.aim < 0.7 else "sell")

    def _market_buy(self, action: Action) -> None:
        self._hands.buy(action.symbol, action.qty, key=self._key())

    def _market_sell(self, action: Action) -> None:
        self._hands.sell(action.symbol, action.qty, key=self._key())

    def _bracket(self, action: Action) -> None:
        price = self._market.price(action.symbol)
        bracket = Protect(
            action.symbol, stop=self._near(action.symbol, price, -4), take=self._near(action.symbol, price, 6)
        )
        self._place(action, "buy", bracket)

    def _same_key(self, action: Action) -> None:
        if self._keys:
            place = self._keys[int(action.aim * len(self._keys))]
            self._hands.ask(place, place.key)

    def _aimed(self, action: Action) -> OrderRecord | None:
        orders = self._world.book.open_orders()
        return orders[int(action.aim * len(orders))] if orders else None

    def _modify(self, action: Action) -> None:
        order = self._aimed(action)
        if order is not None:
            price = self._near(order.symbol, self._market.price(order.symbol), action.ticks)
            self._hands.modify(order.intent_id, price, key=self._key())

    def _cancel(self, action: Action) -> None:
        order = self._aimed(action)
        if order is not None:
            self._hands.cancel(order.intent_id, key=self._key())

    def _cancel_all(self, action: Action) -> None:
        self._hands.cancel_all()

    def _protect(self, action: Action) -> None:
        price = self._market.price(action.symbol)
        if action.aim < 0.2:
            self._hands.ask(Protect(action.symbol, until=self._world.scheduler.now + 10 * action.aim))
        elif action.aim < 0.5:
            self._hands.ask(
                Protect(action.symbol, trail=max(1, price // 200), stop=self._near(action.symbol, price, -5))
            )
        else:
            self._hands.ask(
                Protect(
                    action.symbol,
                    qty=action.qty if action.aim < 0.7 else 0,
                    stop=self._near(action.symbol, price, -2),
                    take=self._near(action.symbol, price, 4),
                )
            )

    def _unprotect(self, action: Action) -> None:
        watched = list(self._world.book.protections)
        if watched:
            self._hands.unprotect(watched[int(action.aim * len(watched))])

    def _halt(self, action: Action) -> None:
        self._hands.halt("plan")

    def _resume(self, action: Action) -> None:
        if self._world.book.state is not TradingState.ACTIVE:
            self._hands.resume("plan")
        for symbol in list(self._world.book.halted_symbols):
            if not any(order.ambiguous for order in self._world.book.open_orders(symbol)):
                self._hands.resume("plan", symbol)

    # -- the owner's hand

    def _by_hand(self, action: Action, side: str) -> None:
        away = -action.ticks if side == "buy" else action.ticks
        price = self._near(action.symbol, self._market.price(action.symbol), away)
        self._ledger.place(
            self._account, side="buy" if side == "buy" else "sell", symbol=action.symbol, qty=action.qty, price=price
        )

    def _owner_buy(self, action: Action) -> None:
        self._by_hand(action, "buy")

    def _owner_sell(self, action: Action) -> None:
        self._by_hand(action, "sell")

    def _owner_same(self, action: Action) -> None:
        """The very order that the engine has sent a moment ago."""
        recent = self._world.recent[-3:]
        if recent:
            same = recent[int(action.aim * len(recent))]
            self._ledger.place(
                self._account, side=same.side, symbol=same.symbol, qty=same.qty, price=same.price,
                division=same.division, exchange=same.exchange,
            )  # fmt: skip

    def _owner_cancel(self, action: Action) -> None:
        rows = self._ledger.open_rows(self._account)
        if rows:
            self._ledger.cancel(self._account, order_no=rows[int(action.aim * len(rows))].order_no)

    def _owner_modify(self, action: Action) -> None:
        rows = [row for row in self._ledger.open_rows(self._account) if row.price]
        if rows:
            row = rows[int(action.aim * len(rows))]
            price = self._near(row.symbol, row.price, -action.ticks if row.side == "buy" else action.ticks)
            self._ledger.modify(self._account, order_no=row.order_no, price=price)

    def _deposit(self, action: Action) -> None:
        self._ledger.deposit(self._account, 100_000 * action.qty)

    # -- the market

    def _price(self, action: Action) -> None:
        self._market.set_price(
            action.symbol, self._near(action.symbol, self._market.price(action.symbol), action.ticks)
        )

    def _gap(self, action: Action) -> None:
        ticks = 20 if action.aim < 0.5 else -20
        self._market.set_price(action.symbol, self._near(action.symbol, self._market.price(action.symbol), ticks))

    def _crowd(self, action: Action) -> None:
        """Somebody trades against what rests: often only a part of it."""
        side, away = ("buy", 2) if action.aim < 0.5 else ("sell", -2)
        price = self._near(action.symbol, self._market.price(action.symbol), away)
        self._market.foreign(action.symbol, "buy" if side == "buy" else "sell", max(1, action.qty // 2), price)

    # -- the machine

    def _link(self, action: Action) -> None:
        self._world.drop_link(0.3 + 20 * action.aim)

    def _disk(self, action: Action) -> None:
        self._world.disk_full = True
        self._world.scheduler.after(0.5 + 8 * action.aim, self._room)

    def _room(self) -> None:
        self._world.disk_full = False

    def _clock(self, action: Action) -> None:
        self._world.scheduler.wall_shift += (-3600, -4, -1, 1, 4, 3600)[int(action.aim * 6)]

    def _die(self, action: Action) -> None:
        self._world.die()
