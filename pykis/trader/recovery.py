"""What an engine found at its start: nothing, differences that were put right, or no answer."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Literal

from . import events as ev
from .book import Book

__all__ = ["RecoveryReport", "describe"]


@dataclass(frozen=True, slots=True, repr=False)
class RecoveryReport:
    """What `TradingEngine.start` found."""

    status: Literal["CLEAN", "RECONCILED", "FAILED"]
    """CLEAN: the broker says what the journal says. RECONCILED: it did not; the broker won, and orders in doubt are
    watched. FAILED: the broker could not be asked; nothing is ordered, and it is tried on."""
    day: str
    """KST date."""
    seconds: float
    """How long it took."""
    differences: tuple[str, ...] = ()
    """Every one, in words."""
    reason: str = ""
    """Why it failed."""

    def __repr__(self) -> str:
        head = f"<RecoveryReport {self.status} {self.day} in {self.seconds:.1f} s"
        if self.reason:
            head += f": {self.reason}"
        if not self.differences:
            return f"{head}>"
        return (
            f"{head}, {len(self.differences)} differences:"
            + "".join(f"\n  - {each}" for each in self.differences)
            + ">"
        )


def describe(event: ev.Event, book: Book) -> str:
    """A difference in words; blank for what is none."""
    if isinstance(event, ev.PositionCorrected):
        return event.reason
    if isinstance(event, ev.CashCorrected):
        return event.reason if event.flow or event.code in ("manual", "dividend") else ""
    if isinstance(event, ev.OrphanFound):
        return (
            f"not ours: order {event.number}, {event.side} {event.qty} {event.symbol}, "
            f"{event.filled} traded, {event.remaining} open"
        )
    if isinstance(event, ev.OrphanChanged):
        return f"not ours: order {event.number} now has {event.filled} traded, {event.remaining} open"
    record = book.orders.get(getattr(event, "intent_id", ""))
    words = _of_order(event)
    if record is None or not words:
        return ""
    return f"order {record.intent_id} ({record.side} {record.qty} {record.symbol}) {words}"


def _of_order(event: ev.Event) -> str:
    if isinstance(event, ev.OrderDoubted):
        thing = {"place": "the order", "modify": "its modification", "cancel": "its cancellation"}[event.what]
        return f"is in doubt: {thing} was on its way when the last run ended"
    if isinstance(event, ev.OrderFilled):
        return f"traded {event.qty} more for {event.amount:,} won meanwhile"
    if isinstance(event, ev.OrderModified):
        return f"is {event.number} at {event.price:,} won now"
    if isinstance(event, ev.OrderAdopted):
        return f"is at the broker as {event.number}"
    if isinstance(event, ev.OrderAmbiguous):
        return f"may be any of {', '.join(event.numbers)}, or none: a person must say"
    return _PLAIN.get(type(event), "")


_PLAIN: dict[type[ev.Event], str] = {
    ev.OrderCanceled: "was taken back meanwhile",
    ev.OrderExpired: "ended with its day",
    ev.OrderRejected: "was refused",
    ev.OrderAbsent: "is not at the broker",
    ev.CancelAccepted: "is being taken back",
    ev.CancelRefused: "was not taken back: refused",
    ev.ModifyRefused: "was not changed: refused",
    ev.ChangeAbsent: "was not changed",
}
