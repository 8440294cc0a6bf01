"""Orders as they are meant: checked against the market's rules and the engine's halts, then written down."""

from __future__ import annotations

from decimal import Decimal
from typing import Final, NamedTuple

from pykis import KisError, KisValidationError
from pykis.kinds import OrderType, Side
from pykis.market.divisions import division, usable_in
from pykis.market.limits import PriceLimits
from pykis.market.order_check import check_order

from . import events as ev
from .commands import Place
from .desk import Desk
from .orders import print_of
from .protections import flaw
from .risk_codes import RefusalCode as Code
from .states import OrderState, TradingState

__all__ = ["Draft", "barred", "draft", "exit_order", "intended", "malformed", "print_of_command", "refused", "shut"]

Refusal = tuple[str, str]
_BLANK: Final = ""


class Draft(NamedTuple):
    """An order with which nothing is known to be wrong."""

    division: str
    """ORD_DVSN."""
    price: int
    """Won; 0 where the division takes none."""


def shut(desk: Desk) -> str:
    """The reply while nothing new leaves at all; blank if it may."""
    why = desk.doors.shut
    if not why:
        return ""
    stopped = desk.book.run and not desk.book.running
    return f"!{(Code.STOPPED if stopped else Code.STORE_FAILED).value}: {why}."


def malformed(order: Place) -> str:
    """What is wrong with an order that cannot even be written down as refused."""
    if type(order.qty) is not int:
        return f"!{Code.INVALID.value}: qty must be a whole number of shares as an int, not {order.qty!r}."
    if order.price is not None and type(order.price) is not int:
        return f"!{Code.INVALID.value}: price must be whole won as an int, not {order.price!r}."
    return ""


def barred(desk: Desk, symbol: str, side: Side, *, exits: bool = False) -> Refusal | None:
    """Code and sentence of what keeps any new order of that kind in; None if it may be thought about.

    Args:
        exits: a protection's sale, which sells at most what is left beside those in doubt, and so is not locked.
    """
    book = desk.book
    if not desk.ready or book.day != f"{desk.today()}":
        return Code.NOT_READY.value, "The day's first complete read is not in yet. Order again in a moment."
    if symbol in book.halted_symbols:
        return Code.SYMBOL_HALTED.value, f"{symbol} is halted until a person resumes it: {book.halted_symbols[symbol]}."
    if book.state is TradingState.HALTED:
        return Code.HALTED.value, f"Trading is halted until a person resumes it: {book.halt_reason}."
    if book.state is TradingState.REDUCING and side == "buy":
        return Code.REDUCING.value, f"Only sales are let out until a person resumes trading: {book.halt_reason}."
    if exits:
        return None
    for each in book.open_orders(symbol):
        if each.side == side and each.state is OrderState.UNKNOWN:
            sentence = f"What became of {each.intent_id}, a {side} of {symbol}, is not known yet. Order when it is."
            return Code.SYMBOL_LOCKED.value, sentence
    return None


def draft(desk: Desk, order: Place) -> Draft:
    """Check an order against the market's rules, with the day's limits as far as the symbol's quote is known.

    Raises:
        KisValidationError: KIS would refuse it, or its bracket could not protect it; the sentence says what would be
            right.
        KisUnsupportedError: the exchange or the environment takes no such order.
    """
    quote = desk.quotes.get(order.symbol)
    limits = PriceLimits(Decimal(quote.lower), Decimal(quote.upper)) if quote is not None and quote.upper > 0 else None
    checked = check_order(
        side=order.side,
        qty=order.qty,
        price=order.price,
        order_type=order.order_type,
        time_in_force=order.time_in_force,
        exchange=order.exchange,
        kind=quote.kind if quote is not None else "stock",
        on=desk.today(),
        virtual=desk.environment == "paper",
        limits=limits,
    )
    price = int(checked.price) if checked.price is not None else 0
    _check_bracket(desk, order, price)
    return Draft(checked.division.code, price)


def _check_bracket(desk: Desk, order: Place, price: int) -> None:
    """Before anything is meant: what was bought already would stand unprotected, or be sold by its first price."""
    if order.bracket is None:
        return
    if order.side != "buy":
        raise KisValidationError("Only what is bought can be protected by a bracket.")
    mark = desk.marks.get(order.symbol)
    known = [each for each in (price, mark.price if mark is not None else 0) if each]
    wrong = flaw(order.bracket, min(known, default=0), desk.now)
    if wrong:
        raise KisValidationError(f"The bracket makes no sense: {wrong}.")


def exit_order(desk: Desk, symbol: str, qty: int, key: str) -> Place | None:
    """A protection's sale: at the market where the exchange takes that now, else at the day's lower limit (하한가).
    None if that is needed and not known."""
    if _takes_now(desk, "market"):
        return Place(symbol, "sell", qty, None, "market", key)
    quote = desk.quotes.get(symbol)
    if quote is None or quote.lower <= 0:
        return None
    return Place(symbol, "sell", qty, quote.lower, "limit", key)


def _takes_now(desk: Desk, order_type: OrderType) -> bool:
    """Where no session binds, or the calendar does not know the day, it is for the limits or the broker to say."""
    if not desk.config.risk.session:
        return True
    try:
        found = division(order_type, "day", "KRX", desk.today())
        phases = desk.calendar.phases(desk.moment(), "KRX")
    except KisError:
        return True
    return not phases or any(phase in usable_in(found, "KRX") for phase in phases)


def intended(desk: Desk, order: Place, purpose: str, checked: Draft, worst_price: int) -> ev.OrderIntended:
    """It is meant."""
    return ev.OrderIntended(
        desk.now, _next_id(desk), order.key, f"{desk.today()}", order.symbol, order.side, order.qty, checked.price,
        worst_price, order.order_type, order.time_in_force, order.exchange, checked.division, purpose, order.signal,
        order.retry_of,
    )  # fmt: skip


def refused(desk: Desk, order: Place, purpose: str, code: str, reason: str) -> ev.OrderRefused:
    """It is not to be sent; its key is spent all the same."""
    return ev.OrderRefused(
        desk.now, _next_id(desk), order.key, f"{desk.today()}", order.symbol, order.side, order.qty, order.price or 0,
        order.order_type, order.time_in_force, order.exchange, purpose, code, reason, order.signal, order.retry_of,
    )  # fmt: skip


def print_of_command(desk: Desk, order: Place) -> str:
    """What a command must have in common with the order of its key to be the same order."""
    return print_of(refused(desk, order, _BLANK, _BLANK, _BLANK))


def _next_id(desk: Desk) -> str:
    return f"{desk.today():%Y%m%d}-{desk.book.next_intent:06d}"
