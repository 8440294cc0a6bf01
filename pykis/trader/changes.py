"""Modifications (정정) and cancellations (취소): meant, sent, answered; and what is taken back as soon as it can be."""

from __future__ import annotations

from collections.abc import Callable
from decimal import Decimal
from typing import Literal

from pykis import KisValidationError, OrderId
from pykis.market.divisions import by_code
from pykis.market.limits import PriceLimits
from pykis.market.order_check import check_price

from . import events as ev
from .asking import QuoteAsker
from .commands import Cancel, Modify
from .desk import Desk
from .intents import barred, shut
from .orders import OrderRecord
from .ports import Accepted, Answered, CancelOrder, ModifyOrder, NotSent, Refused
from .posts import PostKeeper, cause_of, doubted, why
from .risk import RiskManager
from .risk_codes import RefusalCode as Code
from .states import OrderState, TradingState

__all__ = ["ChangeKeeper"]


class ChangeKeeper:
    """Changes orders that the broker has. A cancellation passes every halt."""

    def __init__(
        self,
        desk: Desk,
        risk: RiskManager,
        posts: PostKeeper,
        quotes: QuoteAsker,
        known: Callable[[str, str], str],
    ) -> None:
        self._desk = desk
        self._risk = risk
        self._posts = posts
        self._quotes = quotes
        self._known = known
        self._unwanted: dict[str, None] = {}
        """Intents to be taken back as soon as they have a number, or their new one. Lost at a restart: then only a
        halt, which the book knows, takes back what is adopted."""
        self._next: dict[str, None] = {}
        """Intents that have one now."""
        desk.observers.append(self._saw)

    # -- modify

    def modify(self, command_id: int, command: Modify) -> None:
        """Change the price of what is left."""
        self._modify(command_id, command, asked=False)

    def _modify(self, command_id: int, command: Modify, *, asked: bool) -> None:
        desk, record = self._desk, self._desk.book.orders.get(command.intent_id)
        reply = self._known(command.key, f"modify {command.intent_id} {command.price}")
        if not reply and record is None:
            reply = f"!{Code.UNKNOWN_ORDER.value}: there is no order {command.intent_id!r}."
        if not reply and record is not None:
            reply = self._unchangeable(record)
            if not reply and not asked and not self._quotes.fresh(record.symbol):
                self._quotes.ask(record.symbol, lambda _: self._modify(command_id, command, asked=True))
                return
            reply = reply or self._forbidden(record, command.price)
            if not reply:
                self._send_modify(record, command)
                reply = record.intent_id
        desk.reply(command_id, reply)

    def _unchangeable(self, record: OrderRecord) -> str:
        desk = self._desk
        closed = shut(desk) or self._ended(record)
        if closed:
            return closed
        if record.modify is not None or record.cancel is not None:
            return f"!{Code.CHANGE_PENDING.value}: a change of {record.intent_id} has not come to its end yet."
        for each in desk.book.open_orders(record.symbol):
            if each.state is OrderState.UNKNOWN:
                return f"!{Code.SYMBOL_LOCKED.value}: what became of {each.intent_id} is not known yet."
        found = barred(desk, record.symbol, record.side)
        return f"!{found[0]}: {found[1]}" if found is not None else ""

    def _ended(self, record: OrderRecord) -> str:
        if record.ended:
            return f"!{Code.ORDER_ENDED.value}: {record.intent_id} is {record.state.value}, nothing of it is left."
        if record.phase != "live":
            return f"!{Code.NO_NUMBER.value}: the broker has not given {record.intent_id} a number yet."
        return ""

    def _forbidden(self, record: OrderRecord, price: int) -> str:
        """Why it may not have that price."""
        desk, quote = self._desk, self._desk.quotes.get(record.symbol)
        division = by_code(record.division)
        if not division.priced:
            return f"!{Code.INVALID.value}: an order of type {division.order_type} has no price to change."
        if type(price) is not int:
            return f"!{Code.INVALID.value}: price must be whole won as an int, not {price!r}."
        known = quote is not None and quote.upper > 0
        limits = PriceLimits(Decimal(quote.lower), Decimal(quote.upper)) if quote is not None and known else None
        try:
            check_price(price, quote.kind if quote is not None else "stock", desk.today(), limits)
        except KisValidationError as error:
            return f"!{Code.INVALID.value}: {error}"
        refusal = self._risk.refuses_change(record, price)
        if refusal is not None:
            return f"!{refusal[0]}: {refusal[1]}"
        return f"!{Code.DRY_RUN.value}: it was checked and not sent." if desk.config.dry_run else ""

    def _send_modify(self, record: OrderRecord, command: Modify) -> None:
        desk, intent_id, legs = self._desk, record.intent_id, len(record.legs)
        desk.emit(ev.ModifyIntended(desk.now, intent_id, command.key, command.price))
        self._posts.send(
            ModifyOrder(
                intent_id, OrderId.parse(record.number), command.price, record.division, record.exchange,
                gate=desk.gate(record.symbol, lowers_exposure=record.side == "sell"),
            ),
            lambda answer: self._modified(intent_id, command, legs, answer),
            lambda: "" if self._open(intent_id, "modify", command.key) else "there is nothing left to change",
        )  # fmt: skip

    def _modified(self, intent_id: str, command: Modify, legs: int, answer: Answered) -> None:
        desk, record, outcome = self._desk, self._desk.book.orders.get(intent_id), answer.outcome
        if record is None:
            return
        waits = self._open(intent_id, "modify", command.key)
        if isinstance(outcome, Accepted):
            number = str(outcome.number)
            if record.leg(number) is None:
                left = record.remaining_qty
                desk.emit(ev.OrderModified(desk.now, intent_id, number, command.price, left, "answer"))
            if record.ended:
                desk.look_soon()
        elif isinstance(outcome, (Refused, NotSent)):
            if waits:
                desk.emit(ev.ModifyRefused(desk.now, intent_id, *why(outcome)))
            elif len(record.legs) > legs:
                words = f"its modification was refused ({outcome.reason}), and yet it is {record.number} now"
                desk.halt_symbol(record.symbol, "CONTRADICTION", f"order {intent_id}: {words}")
            desk.look_soon()
        elif waits:
            self._doubt(record, "modify", cause_of(outcome), answer)

    # -- cancel

    def cancel(self, command_id: int, command: Cancel) -> None:
        """Take back what is left."""
        desk, record = self._desk, self._desk.book.orders.get(command.intent_id)
        reply = self._known(command.key, f"cancel {command.intent_id}")
        if not reply:
            if record is None:
                reply = f"!{Code.UNKNOWN_ORDER.value}: there is no order {command.intent_id!r}."
            else:
                reply = self._ended(record)
                if not reply and desk.config.dry_run:
                    reply = f"!{Code.DRY_RUN.value}: nothing is sent, cancels neither."
                if not reply:
                    if not self._on_its_way_out(record):
                        self._send_cancel(record, command.key)
                    reply = record.intent_id
        desk.reply(command_id, reply)

    def cancel_open(self, reason: str, *, buys_only: bool, symbol: str) -> list[str]:
        """Take back every open order of ours."""
        desk, found = self._desk, list[str]()
        if desk.config.dry_run:
            return found
        sent = 0
        for record in desk.book.open_orders(symbol or None):
            if buys_only and record.side == "sell":
                continue
            found.append(record.intent_id)
            if record.phase != "live" or record.modify is not None:
                self._unwanted[record.intent_id] = None
            if record.phase == "live" and not self._on_its_way_out(record):
                self._take_back(record)
                sent += 1
        if sent:
            desk.tell("info", "TAKEN_BACK", f"Cancellations of {sent} open orders are sent: {reason}.")
        return found

    def _on_its_way_out(self, record: OrderRecord) -> bool:
        return record.cancel is not None and record.cancel.doubt is None

    def _take_back(self, record: OrderRecord) -> None:
        count, keys = 1, self._desk.book.keys
        while f"cancel:{record.intent_id}:{count}" in keys:
            count += 1
        self._send_cancel(record, f"cancel:{record.intent_id}:{count}")

    def _send_cancel(self, record: OrderRecord, key: str) -> None:
        self._desk.emit(ev.CancelIntended(self._desk.now, record.intent_id, key))
        self._post_cancel(record, key)

    def _post_cancel(self, record: OrderRecord, key: str) -> None:
        intent_id, number = record.intent_id, record.number
        self._posts.send(
            CancelOrder(intent_id, OrderId.parse(number), record.division, record.exchange),
            lambda answer: self._canceled(intent_id, key, number, answer),
            lambda: "" if self._open(intent_id, "cancel", key) else "there is nothing left to take back",
        )

    def _canceled(self, intent_id: str, key: str, number: str, answer: Answered) -> None:
        desk, record, outcome = self._desk, self._desk.book.orders.get(intent_id), answer.outcome
        if record is None or record.ended:
            return
        waits = self._open(intent_id, "cancel", key)
        if isinstance(outcome, Accepted):
            desk.emit(ev.CancelAccepted(desk.now, intent_id, str(outcome.number)))
            desk.look_soon()
        elif isinstance(outcome, (Refused, NotSent)):
            if waits and record.number != number:
                self._post_cancel(record, key)  # a modification overtook it: what is left has another number
            elif waits:
                desk.emit(ev.CancelRefused(desk.now, intent_id, *why(outcome)))
                desk.look_soon()
        elif waits:
            self._doubt(record, "cancel", cause_of(outcome), answer)

    # -- both

    def _open(self, intent_id: str, what: Literal["modify", "cancel"], key: str) -> bool:
        """Whether that change still waits for its answer."""
        record = self._desk.book.orders.get(intent_id)
        change = None if record is None else record.modify if what == "modify" else record.cancel
        return change is not None and change.key == key and change.doubt is None and not change.number

    def _doubt(self, record: OrderRecord, what: Literal["modify", "cancel"], cause: str, answer: Answered) -> None:
        desk = self._desk
        desk.emit(doubted(desk, record.intent_id, what, cause, answer))
        desk.emit(ev.ErrorSeen(desk.now, "NO_ANSWER", f"{what} of {record.intent_id}: {cause}"))
        desk.tell(
            "warning",
            f"{what.upper()}_UNKNOWN",
            f"What became of the {'modification' if what == 'modify' else 'cancellation'} of order "
            f"{record.intent_id} ({record.side} {record.qty} {record.symbol}) is not known ({cause}).",
        )

    # -- what has a number now

    def next_wake(self) -> float | None:
        """mono: now, if something that is unwanted has a number."""
        return self._desk.mono if self._next else None

    def wake(self) -> None:
        """Take back what is unwanted."""
        due, self._next = self._next, {}
        for intent_id in due:
            record = self._desk.book.orders.get(intent_id)
            if record is None or record.phase != "live" or record.ended or self._on_its_way_out(record):
                continue
            if not self._desk.config.dry_run:
                self._take_back(record)

    def _saw(self, event: ev.Event) -> None:
        """A number became known: of an order that was to be taken back, or while a halt lets nothing of it stand."""
        if isinstance(event, (ev.OrderSubmitted, ev.OrderAdopted, ev.OrderModified)):
            state, record = self._desk.book.state, self._desk.book.orders[event.intent_id]
            halted = state is TradingState.HALTED or (state is TradingState.REDUCING and record.side == "buy")
            if halted or event.intent_id in self._unwanted:
                self._unwanted.pop(event.intent_id, None)
                self._next[event.intent_id] = None
        elif isinstance(event, ev.ModifyRefused):
            self._unwanted.pop(event.intent_id, None)
        elif isinstance(event, ev.DayOpened):
            orders = self._desk.book.orders
            self._unwanted = {each: None for each in self._unwanted if each in orders}
