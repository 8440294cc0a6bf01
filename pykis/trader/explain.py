"""The life of one order in words, from its events alone: what was meant, what left, what proved what."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Mapping
from typing import Any, Final

from pykis.clock import kst

from . import events as ev
from .book import Book
from .errors import UnknownOrderError
from .orders import OrderRecord
from .store import TradingStore

__all__ = ["explain", "explain_from", "narrate"]

_SOURCES: Final = {
    "answer": "told by the direct answer",
    "notice": "told by a notice (체결통보)",
    "row": "told by a row of the order list",
    "hand": "said by a person",
}
_THINGS: Final = {"place": "the order", "modify": "the modification", "cancel": "the cancellation"}


def explain(events: Iterable[ev.Event], order_id: str) -> str:
    """The causal chain of one order in plain words, times in KST.

    Args:
        events: the journal's events; those of other orders are left out, but for what triggered an exit.
        order_id: the engine's own id.

    Raises:
        UnknownOrderError: the events hold none of it.
    """
    book = Book()
    lines: list[str] = []
    day = ""
    record: OrderRecord | None = None
    triggered: dict[str, ev.ProtectionTriggered] = {}
    for event in events:
        if isinstance(event, ev.ProtectionTriggered):
            triggered[event.protection_id] = event
        if getattr(event, "intent_id", None) != order_id:
            continue
        if not lines and not isinstance(event, (ev.OrderIntended, ev.OrderRefused)):
            continue  # of its beginning nothing is known: a journal that was cut short
        before = record.state if record is not None else None
        book.apply(event)
        record = book.orders[order_id]
        if not lines:
            lines.append(_title(record))
            cause = triggered.get(record.purpose.removeprefix("exit:"))
            if cause is not None:
                lines.append(_cause(cause))
        moment = kst(event.at)
        if f"{moment:%Y-%m-%d}" != day:
            day = f"{moment:%Y-%m-%d}"
            lines.append(f"{day} (KST)")
        arrow = f"  [{record.state.value}]" if record.state is not before else ""
        lines.append(f"  {moment:%H:%M:%S}.{moment.microsecond // 1000:03d}  {narrate(event, record)}{arrow}")
    if record is None:
        raise UnknownOrderError(f"The journal holds no order {order_id!r}.")
    lines.append(_end(record))
    return "\n".join(lines)


def explain_from(store: TradingStore, order_id: str) -> str:
    """The same from a journal, which may be opened for reading only.

    Raises:
        UnknownOrderError: it holds none of it.
        StoreError: it cannot be read.
    """
    events = list(store.events(intent_id=order_id))
    if events and str(getattr(events[0], "purpose", "")).startswith("exit:"):
        return explain(store.events(), order_id)  # what triggered it belongs to no order
    return explain(events, order_id)


def narrate(event: ev.Event, record: OrderRecord) -> str:
    """One event of an order in words.

    Args:
        event: what happened.
        record: the order after it.
    """
    tell = _TELL.get(type(event))
    return tell(event, record) if tell is not None else type(event).__name__


def _title(record: OrderRecord) -> str:
    price = f"at {record.price:,} won" if record.price else "without a price"
    text = (
        f"Order {record.intent_id}: {record.side} {record.qty:,} shares of {record.symbol} {price} "
        f"({record.order_type}, {record.time_in_force}, {record.exchange})"
    )
    if record.purpose.startswith("exit:"):
        text += f", an exit of protection {record.purpose[5:]}"
    if record.signal:
        text += f", signal {record.signal!r}"
    if record.retry_of:
        text += f", a new try of {record.retry_of}"
    return text


def _cause(event: ev.ProtectionTriggered) -> str:
    reached = {"stop": "the stop loss", "take": "the take profit", "trail": "the trailing stop", "time": "its time"}
    return (
        f"  {kst(event.at):%Y-%m-%d %H:%M:%S} protection {event.protection_id} was triggered: {reached[event.cause]} "
        f"was reached at {event.price:,} won"
    )


def _end(record: OrderRecord) -> str:
    average = f" at {record.filled_amount / record.filled_qty:,.0f} won on average" if record.filled_qty else ""
    words = f"Now: {record.state.value}, {record.filled_qty:,} of {record.qty:,} shares traded{average}."
    if record.ambiguous:
        words += " Several orders at the broker fit: a person must say which is ours (settle)."
    elif record.doubt is not None:
        until = kst(record.doubt.ended + record.doubt.patience)
        words += f" Absence cannot be proved before {until:%H:%M:%S}."
    return words


def _intended(event: ev.OrderIntended, record: OrderRecord) -> str:
    return f"meant, and written down before anything left (key {event.key}, division {event.division})"


def _refused(event: ev.OrderRefused, record: OrderRecord) -> str:
    return f"refused by our own limits, nothing left: {event.code}: {event.reason}"


def _submitted(event: ev.OrderSubmitted, record: OrderRecord) -> str:
    return f"the broker has it as {event.number}, {_SOURCES[event.source]}"


def _rejected(event: ev.OrderRejected, record: OrderRecord) -> str:
    return f"refused, nothing of it is at the exchange: {event.code}: {event.reason} ({_SOURCES[event.source]})"


def _doubted(event: ev.OrderDoubted, record: OrderRecord) -> str:
    horizon = kst(event.ended + event.patience)
    words = f"the answer to {_THINGS[event.what]} is missing ({event.cause}): it left, or may have. "
    if event.what == "place":
        return words + (
            f"Ours can be no row older than {kst(event.sent_from):%H:%M:%S}; absence needs two complete reads that "
            f"begin after {horizon:%H:%M:%S} (horizon {event.patience:g} s). It is not sent again"
        )
    return words + f"Until a row says so, the worse of both counts; no effect is proved before {horizon:%H:%M:%S}"


def _adopted(event: ev.OrderAdopted, record: OrderRecord) -> str:
    words = f"adopted: in a complete read exactly one row fits and is nobody's: {event.number}"
    if event.reason:
        words = f"adopted: a person says that it is {event.number}: {event.reason}"
    return words + (". It had been called absent: it was accepted late" if event.late else "")


def _absent(event: ev.OrderAbsent, record: OrderRecord) -> str:
    if event.reason:
        return f"absent: a person says that it was never there: {event.reason}. It is never sent again by itself"
    return "absent: two complete reads after the horizon do not hold it. It is never sent again by itself"


def _ambiguous(event: ev.OrderAmbiguous, record: OrderRecord) -> str:
    return f"several orders fit ({', '.join(event.numbers)}): the symbol is halted, a person must say which is ours"


def _filled(event: ev.OrderFilled, record: OrderRecord) -> str:
    each = f"{event.amount / event.qty:,.0f} won each" if event.qty else "a correction of the amount"
    costs = f", fee {event.fee:,}" + (f", tax {event.tax:,}" if event.tax else "")
    return (
        f"{event.qty:,} shares traded for {event.amount:,} won ({each}{costs}), {_SOURCES[event.source]}; "
        f"{record.filled_qty:,} of {record.qty:,}"
    )


def _canceled(event: ev.OrderCanceled, record: OrderRecord) -> str:
    return f"the rest is gone from the exchange, {_SOURCES[event.source]}"


def _expired(event: ev.OrderExpired, record: OrderRecord) -> str:
    return "the rest ended with its day"


def _modify_intended(event: ev.ModifyIntended, record: OrderRecord) -> str:
    return f"a new price is meant: {event.price:,} won (key {event.key})"


def _modified(event: ev.OrderModified, record: OrderRecord) -> str:
    return f"{event.qty:,} shares live as {event.number} at {event.price:,} won now, {_SOURCES[event.source]}"


def _change_refused(event: ev.ModifyRefused | ev.CancelRefused, record: OrderRecord) -> str:
    what = "modification" if isinstance(event, ev.ModifyRefused) else "cancellation"
    return f"the {what} was refused, the order is as it was: {event.code}: {event.reason}"


def _cancel_intended(event: ev.CancelIntended, record: OrderRecord) -> str:
    return "taking back the rest is meant" + (f" (key {event.key})" if event.key else "")


def _cancel_accepted(event: ev.CancelAccepted, record: OrderRecord) -> str:
    return f"the broker has the cancellation as {event.number}"


def _change_absent(event: ev.ChangeAbsent, record: OrderRecord) -> str:
    return f"{_THINGS[event.what]} had no effect: complete reads after the horizon do not hold it"


_TELL: Final[Mapping[type[ev.Event], Callable[[Any, OrderRecord], str]]] = {
    ev.OrderIntended: _intended,
    ev.OrderRefused: _refused,
    ev.OrderSubmitted: _submitted,
    ev.OrderRejected: _rejected,
    ev.OrderDoubted: _doubted,
    ev.OrderAdopted: _adopted,
    ev.OrderAbsent: _absent,
    ev.OrderAmbiguous: _ambiguous,
    ev.OrderFilled: _filled,
    ev.OrderCanceled: _canceled,
    ev.OrderExpired: _expired,
    ev.ModifyIntended: _modify_intended,
    ev.OrderModified: _modified,
    ev.ModifyRefused: _change_refused,
    ev.CancelIntended: _cancel_intended,
    ev.CancelAccepted: _cancel_accepted,
    ev.CancelRefused: _change_refused,
    ev.ChangeAbsent: _change_absent,
}
