"""Notices (체결통보): late, doubled, out of order or missing. What one cannot prove alone, the next read tells."""

from __future__ import annotations

from pykis import OrderId

from . import events as ev
from .desk import Desk
from .fills import FillKeeper
from .orders import OrderRecord
from .ports import Notice

__all__ = ["NoticeKeeper"]

_SAYS_NUMBER = (ev.OrderSubmitted, ev.OrderAdopted, ev.OrderModified, ev.CancelAccepted)


class NoticeKeeper:
    """Takes notices in. A notice never makes an order ours: it waits until its number is known to be."""

    def __init__(self, desk: Desk, fills: FillKeeper) -> None:
        self._desk = desk
        self._fills = fills
        self._held: dict[str, list[Notice]] = {}
        """By the number that nobody knows yet. Lost at a restart: rows tell the same."""
        self._known: dict[str, None] = {}
        """Numbers of held ones that have become known."""
        desk.observers.append(self._saw)

    def take(self, notice: Notice) -> None:
        """A notice came."""
        desk, book, number = self._desk, self._desk.book, str(notice.number)
        record, original = book.by_number(number), self._original(notice)
        if record is not None:
            self._about(record, notice)
        elif notice.kind in ("modified", "canceled") and original:
            record = book.by_number(original)
            if record is None:
                self._hold(original, notice)
            elif notice.kind == "modified":
                self._modified(record, original, notice)
            else:
                self._gone(record, notice)
        elif notice.kind == "accepted" and original and book.by_number(original) is not None:
            pass  # a modification or cancellation of ours: its answer, its confirmation or a row says what it did
        elif number in book.orphans:
            desk.look_soon()
        else:
            self._hold(number, notice)

    def next_wake(self) -> float | None:
        """mono: now, if the number of a held notice has become known."""
        return self._desk.mono if self._known else None

    def wake(self) -> None:
        """Take in what was held."""
        known, self._known = self._known, {}
        for number in known:
            for notice in self._held.pop(number, ()):
                self.take(notice)

    # -- unknown numbers

    def _original(self, notice: Notice) -> str:
        if notice.original is None:
            return ""
        return str(OrderId(notice.number.date, notice.number.branch, notice.original))

    def _hold(self, number: str, notice: Notice) -> None:
        held = self._held.setdefault(number, [])
        if notice not in held:
            held.append(notice)
        book = self._desk.book
        coming = any(
            each.phase == "pending" and each.side == notice.side and each.qty == notice.order_qty
            for each in book.open_orders(notice.symbol)
        )
        if not coming:  # else the answer is on its way, and says more
            self._desk.look_soon()

    def _saw(self, event: ev.Event) -> None:
        if isinstance(event, _SAYS_NUMBER):
            if event.number in self._held:
                self._known[event.number] = None
        elif isinstance(event, ev.DayOpened):
            today = event.day.replace("-", "")
            self._held = {number: held for number, held in self._held.items() if number[:8] >= today}

    # -- known numbers

    def _about(self, record: OrderRecord, notice: Notice) -> None:
        if notice.kind == "filled":
            self._fills.from_notice(record, notice)
        elif record.ended or notice.kind in ("accepted", "modified"):
            return
        elif notice.kind == "refused":
            self._refused(record, notice)
        else:
            self._gone(record, notice)

    def _gone(self, record: OrderRecord, notice: Notice) -> None:
        """Taken back, or dropped (IOC, FOK). What is known to have traded is a lower bound: where it and this make up
        the whole, the order has ended; else fills are missing, or it was a part."""
        desk = self._desk
        if record.ended:
            return
        if notice.qty == record.remaining_qty:
            desk.emit(ev.OrderCanceled(desk.now, record.intent_id, "notice"))
        else:
            desk.look_soon()

    def _modified(self, record: OrderRecord, original: str, notice: Notice) -> None:
        """Confirmed before its answer came. Any other modification is for a read to tell."""
        desk, change = self._desk, record.modify
        ours = change is not None and change.price == notice.price and original == record.number
        if change is not None and change.doubt is not None and notice.at < change.doubt.sent_from:
            ours = False
        if ours and not record.ended:
            number, left = str(notice.number), record.remaining_qty
            desk.emit(ev.OrderModified(desk.now, record.intent_id, number, notice.price, left, "notice"))
        else:
            desk.look_soon()

    def _refused(self, record: OrderRecord, notice: Notice) -> None:
        """The exchange refused what KIS had accepted."""
        desk, number = self._desk, str(notice.number)
        code, reason = "REFUSED_LATE", "the exchange refused it"
        desk.look_soon()
        if record.cancel is not None and record.cancel.number == number:
            desk.emit(ev.CancelRefused(desk.now, record.intent_id, code, reason))
        elif record.number != number or record.filled_qty or record.phase != "live":
            return  # it contradicts what is known: a read tells
        elif len(record.legs) == 1:
            desk.emit(ev.OrderRejected(desk.now, record.intent_id, code, reason, "notice"))
        else:  # a modification: the order lives on as it was
            former = record.legs[-2]
            left = record.remaining_qty
            desk.emit(ev.OrderModified(desk.now, record.intent_id, former.number, former.price, left, "notice"))
            desk.tell(
                "warning",
                "MODIFY_REFUSED",
                f"The exchange refused to change order {record.intent_id}: it is {former.number} at "
                f"{former.price:,} won again.",
            )
