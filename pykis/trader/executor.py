"""Orders on their way: sent once, answered, told by notices, settled by hand. Their changes are in `changes`."""

from __future__ import annotations

import math
from collections.abc import Callable

from pykis import KisUnsupportedError, KisValidationError, OrderId

from . import events as ev
from .asking import QuoteAsker
from .broker_notices import NoticeKeeper
from .changes import ChangeKeeper
from .commands import Cancel, CancelAll, Modify, Place, Protect, SettleByHand
from .desk import Desk
from .fills import FillKeeper
from .intents import barred, draft, exit_order, intended, malformed, print_of_command, refused, shut
from .orders import OrderRecord
from .ports import Accepted, Answered, Notice, NotSent, PlaceOrder, Refused
from .positions import PositionManager
from .posts import PostKeeper, cause_of, doubted, why
from .risk import RiskManager
from .risk_codes import RefusalCode as Code
from .states import OrderState

__all__ = ["OrderExecutor"]


class OrderExecutor:
    """Turns commands, answers and notices into events."""

    def __init__(
        self,
        desk: Desk,
        risk: RiskManager,
        positions: PositionManager,
        fills: FillKeeper,
        find_key: Callable[[str], tuple[str, str] | None],
    ) -> None:
        self._desk = desk
        self._risk = risk
        self._positions = positions
        self._find_key = find_key
        self._posts = PostKeeper(desk)
        self._quotes = QuoteAsker(desk)
        self._changes = ChangeKeeper(desk, risk, self._posts, self._quotes, self._known)
        self._notices = NoticeKeeper(desk, fills)
        self._reserved: dict[str, str] = {}
        """Key -> print of the order that waits for a quote under it."""
        self.on_bracket: Callable[[str, Protect], None] | None = None
        """Given an entry's intent id and its bracket, right after its `OrderIntended`."""

    # -- new orders

    def place(self, command_id: int, command: Place) -> None:
        """Order: answered with the intent's id once it is meant or refused; a quote may have to be read first."""
        self._place(command_id, command, None)

    def _place(self, command_id: int, command: Place, quote: str | None) -> None:
        """`quote` is why there is none, blank if there is one, None if nobody asked."""
        desk = self._desk
        reply = shut(desk) or malformed(command)
        if not reply:
            reply = self._known(command.key, print_of_command(desk, command))
        if not reply:
            reply = self._order(command, "user", quote)
        if reply:
            desk.reply(command_id, reply)
            return
        self._reserved[command.key] = print_of_command(desk, command)
        self._quotes.ask(command.symbol, lambda flaw: self._quoted(command_id, command, flaw))

    def _quoted(self, command_id: int, command: Place, flaw: str) -> None:
        self._reserved.pop(command.key, None)
        self._place(command_id, command, flaw)

    def place_exit(self, protection_id: str, symbol: str, qty: int, attempt: int) -> str:
        """Sell for a protection; the key is made of its id and the attempt. The intent's id, or ``!CODE: sentence``."""
        desk, key, purpose = self._desk, f"exit:{protection_id}:{attempt}", f"exit:{protection_id}"
        stopped = shut(desk)
        if stopped:
            return stopped
        known = self._desk.book.keys.get(key) or self._find_key(key)
        if known is not None:
            return known[0]
        order = exit_order(desk, symbol, qty, key)
        if order is None:
            self._quotes.ask(symbol)
            return f"!{Code.NO_QUOTE.value}: the day's lower limit of {symbol} is not known yet."
        return self._order(order, purpose, "")

    def _order(self, order: Place, purpose: str, quote: str | None) -> str:
        """Mean it or refuse it: its id. Blank if a quote is needed first."""
        desk = self._desk
        refusal = barred(desk, order.symbol, order.side, exits=purpose != "user")
        if refusal is None and quote is None and not self._quotes.fresh(order.symbol):
            return ""
        if refusal is None and quote:
            refusal = Code.NO_QUOTE.value, f"{quote[0].upper()}{quote[1:]}."
        if refusal is None:
            try:
                checked = draft(desk, order)
            except (KisValidationError, KisUnsupportedError) as error:
                refusal = Code.INVALID.value, str(error)
            else:
                worst = self._positions.worst_price(order.symbol, order.side, checked.price, order.order_type)
                refusal = self._risk.refuses(order, checked.price, worst, purpose)
                if refusal is None and desk.config.dry_run:
                    refusal = Code.DRY_RUN.value, "It was checked and not sent: the engine runs dry."
                if refusal is None:
                    return self._intend(order, intended(desk, order, purpose, checked, worst))
        event = refused(desk, order, purpose, *refusal)
        desk.emit(event)
        return event.intent_id

    def _intend(self, order: Place, event: ev.OrderIntended) -> str:
        desk, intent_id = self._desk, event.intent_id
        desk.emit(event)
        if order.bracket is not None and self.on_bracket is not None:
            self.on_bracket(intent_id, order.bracket)
        request = PlaceOrder(
            intent_id, order.symbol, order.side, order.qty, event.price, event.division, order.exchange,
            gate=desk.gate(order.symbol, lowers_exposure=order.side == "sell"),
        )  # fmt: skip
        self._posts.send(
            request, lambda answer: self._placed(intent_id, answer), lambda: self._obstacle(intent_id, event.day)
        )
        return intent_id

    def _obstacle(self, intent_id: str, day: str) -> str:
        """Why an order that did not reach the broker must not go once more."""
        record = self._desk.book.orders[intent_id]
        found = barred(self._desk, record.symbol, record.side, exits=record.purpose != "user")
        return f"{found[0]}: {found[1]}" if found is not None else "its day is over" if day != record.day else ""

    def _known(self, key: str, print_: str) -> str:
        """The reply to a key that was used before; blank if it is new. It belongs to one order for ever."""
        known = self._desk.book.keys.get(key) or self._find_key(key)
        if known is not None and known[1] == print_:
            return known[0]
        if known is not None or self._reserved.get(key, print_) != print_:
            whose = known[0] if known is not None else "another that waits for a quote"
            return f"!{Code.IDEMPOTENCY.value}: the key {key!r} belongs to another order, {whose}; take a new one."
        return ""

    # -- answers

    def _placed(self, intent_id: str, answer: Answered) -> None:
        record, outcome = self._desk.book.orders.get(intent_id), answer.outcome
        if record is None:
            return  # it had ended, and its day is closed
        if isinstance(outcome, Accepted):
            self._accepted(record, str(outcome.number), answer)
        elif isinstance(outcome, (Refused, NotSent)):
            self._rejected(record, outcome)
        else:
            self._lost(record, cause_of(outcome), answer)

    def _accepted(self, record: OrderRecord, number: str, answer: Answered) -> None:
        desk = self._desk
        owner = desk.book.numbers.get(number)
        if owner is None:
            desk.emit(ev.OrderSubmitted(desk.now, record.intent_id, number, "answer"))
        elif owner != record.intent_id:
            cause = f"the broker answered with {number}, which is the number of {owner}"
            self._contradicted(record, cause)
            self._lost(record, cause, answer)

    def _rejected(self, record: OrderRecord, outcome: Refused | NotSent) -> None:
        desk = self._desk
        if record.phase == "live":
            self._contradicted(record, f"it was refused ({outcome.reason}), and yet it is at the broker")
        if record.phase != "pending":
            return
        code, reason = why(outcome)
        if isinstance(outcome, Refused) and outcome.passing:
            code, reason = Code.NOT_SENT.value, f"{code}: {reason}"
        desk.emit(ev.OrderRejected(desk.now, record.intent_id, code, reason, "answer"))
        if code != Code.VETOED.value:
            desk.emit(ev.ErrorSeen(desk.now, code, f"order {record.intent_id}: {reason}"))

    def _lost(self, record: OrderRecord, cause: str, answer: Answered) -> None:
        desk = self._desk
        if record.phase != "pending":
            return  # a row has told more than this answer could
        desk.emit(doubted(desk, record.intent_id, "place", cause, answer))
        desk.emit(ev.ErrorSeen(desk.now, "NO_ANSWER", f"order {record.intent_id}: {cause}"))
        self._tell_unknown(record, cause)

    def _contradicted(self, record: OrderRecord, words: str) -> None:
        self._desk.halt_symbol(record.symbol, "CONTRADICTION", f"order {record.intent_id}: {words}")

    def _tell_unknown(self, record: OrderRecord, cause: str) -> None:
        self._desk.tell(
            "alarm",
            "ORDER_UNKNOWN",
            f"Order {record.intent_id} ({record.side} {record.qty} {record.symbol}) has no answer that proves anything "
            f"({cause}): it is UNKNOWN until a read of the broker's orders shows what became of it.",
        )

    # -- changes

    def modify(self, command_id: int, command: Modify) -> None:
        """Change the price (정정) of what is left; answered with the intent's id or why not."""
        self._changes.modify(command_id, command)

    def cancel(self, command_id: int, command: Cancel) -> None:
        """Take back what is left (취소); answered with the intent's id or why not."""
        self._changes.cancel(command_id, command)

    def cancel_all(self, command_id: int, command: CancelAll) -> None:
        """Take back every open order of ours; answered with their ids."""
        self._desk.reply(command_id, " ".join(self.cancel_open(command.reason, symbol=command.symbol)))

    def cancel_open(self, reason: str, *, buys_only: bool = False, symbol: str = "") -> list[str]:
        """Take back every open order of ours; those without a number as soon as they have one. Their ids."""
        return self._changes.cancel_open(reason, buys_only=buys_only, symbol=symbol)

    # -- doubt

    def settle_by_hand(self, command_id: int, command: SettleByHand) -> None:
        """A person says what became of an order in doubt: it has a number, or was never there."""
        desk, record = self._desk, self._desk.book.orders.get(command.intent_id)
        reply = command.intent_id
        if record is None:
            reply = f"!{Code.UNKNOWN_ORDER.value}: there is no order {command.intent_id!r}."
        elif record.state is not OrderState.UNKNOWN and not (record.ambiguous and record.phase == "absent"):
            reply = f"!{Code.NOT_IN_DOUBT.value}: {command.intent_id} is {record.state.value}, not in doubt."
        elif not command.reason.strip():
            reply = f"!{Code.INVALID.value}: reason= must say what was seen in the account: it is all the evidence."
        elif command.number:
            reply = self._adopt_by_hand(record, command.number, command.reason)
        else:
            desk.emit(ev.OrderAbsent(desk.now, record.intent_id, command.reason))
        if not reply.startswith("!"):
            what = f"is {command.number}" if command.number else "was never there"
            desk.tell("info", "SETTLED_BY_HAND", f"Order {command.intent_id} {what}: {command.reason}.")
            desk.look_soon()
        desk.reply(command_id, reply)

    def _adopt_by_hand(self, record: OrderRecord, text: str, reason: str) -> str:
        desk = self._desk
        try:
            number = str(OrderId.parse(text))
        except KisValidationError as error:
            return f"!{Code.INVALID.value}: {error}"
        owner = desk.book.numbers.get(number)
        if owner is not None:
            return f"!{Code.NUMBER_TAKEN.value}: {number} is the number of {owner}."
        desk.emit(ev.OrderAdopted(desk.now, record.intent_id, number, record.phase == "absent", reason))
        return record.intent_id

    def doubt_what_was_on_its_way(self) -> None:
        """After a restart: every POST without an answer is in doubt. When it left at the latest is not known, so the
        whole horizon runs from now."""
        desk = self._desk
        timing, cause = desk.config.timing, "the engine ended before its answer came"
        patience = max(timing.horizon, timing.read_margin)
        for record in desk.book.open_orders():
            sent_from = math.floor(record.created_at) - timing.clock_uncertainty
            modify, cancel = record.modify, record.cancel
            if record.phase == "pending":
                desk.emit(ev.OrderDoubted(desk.now, record.intent_id, "place", cause, sent_from, desk.now, patience))
                self._tell_unknown(record, cause)
            if modify is not None and modify.doubt is None:
                desk.emit(ev.OrderDoubted(desk.now, record.intent_id, "modify", cause, sent_from, desk.now, patience))
            if cancel is not None and cancel.doubt is None and not cancel.number:
                desk.emit(ev.OrderDoubted(desk.now, record.intent_id, "cancel", cause, sent_from, desk.now, patience))

    # -- notices and time

    def notice(self, notice: Notice) -> None:
        """A notice about an order of the account (체결통보)."""
        self._notices.take(notice)

    def next_wake(self) -> float | None:
        """mono: now, where a number that became known sets something going; else the next try or time-out."""
        posts, quotes = self._posts.next_wake(), self._quotes.next_wake()
        changes, notices = self._changes.next_wake(), self._notices.next_wake()
        if posts is None and quotes is None and changes is None and notices is None:
            return None  # nearly always, and asked with every input
        return min(at for at in (posts, quotes, changes, notices) if at is not None)

    def wake(self) -> None:
        """It is time."""
        self._notices.wake()
        self._changes.wake()
        self._posts.wake()
        self._quotes.wake()
