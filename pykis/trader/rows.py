"""What a read of the broker's orders proves: fills, ends, changes, adoption, absence, orphans."""

from __future__ import annotations

from datetime import date, datetime, timedelta

from pykis import KisError
from pykis.clock import kst
from pykis.market.divisions import by_code, usable_in

from . import events as ev
from .adoption import Adoption
from .desk import Desk
from .doubts import DoubtKeeper, InDoubt, Wanted
from .evidence import CompleteRead, FailedRead, OpenRead, PartialRead, days_of, judge
from .fills import FillKeeper
from .orders import OrderRecord
from .orphans import OrphanKeeper
from .ports import Answered, BrokerOrder, OrderList, ReadOrders

__all__ = ["RowKeeper"]

_SAYS_NUMBER = (ev.OrderSubmitted, ev.OrderAdopted, ev.OrderModified, ev.CancelAccepted, ev.OrderFilled, ev.OrphanFound)


class RowKeeper:
    """Takes reads of orders in. A partial or failed read changes nothing."""

    def __init__(self, desk: Desk, fills: FillKeeper) -> None:
        self._desk = desk
        self._fills = fills
        self._doubts = DoubtKeeper(desk)
        self._orphans = OrphanKeeper(desk)
        self._known_at: dict[str, float] = {}
        self._seen: dict[date, tuple[float, list[BrokerOrder]]] = {}
        """When a day was last read whole, mono, and what was nobody's then."""
        self.flaw: str = ""
        """Why the last read was not what was asked for; blank if it was."""
        desk.observers.append(self._saw)

    def take(self, answer: Answered) -> bool:
        """Take the answer to a `ReadOrders` in; whether it was what was asked for: complete, or with `open_only` whole.
        `flaw` says why not."""
        outcome = answer.outcome
        proved = self._proved(outcome.request, answer.started) if isinstance(outcome, OrderList) else []
        read = judge(outcome, proved)
        if isinstance(read, (PartialRead, FailedRead)):
            self.flaw = read.flaw
            return False
        self.flaw = ""
        if isinstance(read, OpenRead):
            self._open(read)
        else:
            self._complete(read, answer.started)
        return True

    def wanted(self) -> Wanted | None:
        """The whole read that POSTs in doubt wait for the soonest, or that an order of a day that is over waits for:
        its number became known after that day was read for the last time."""
        found, left = self._doubts.wanted(), self._left_over()
        return min((each for each in (found, left) if each is not None), key=lambda each: each.due, default=None)

    def _left_over(self) -> Wanted | None:
        desk, today = self._desk, ""
        for record in desk.book.open_orders():
            if record.phase != "live":
                continue
            today = today or f"{desk.today():%Y%m%d}"
            if record.number[:8] < today:
                day = datetime.strptime(record.number[:8], "%Y%m%d").date()
                last = self._doubts.last(day)
                return Wanted(desk.mono if last is None else last + desk.config.timing.read_open_every, day)
        return None

    # -- open orders

    def _open(self, read: OpenRead) -> None:
        """Fills count. What is not in it has ended, or is not listed yet: only a full read can tell."""
        book = self._desk.book
        numbers = {str(row.number) for row in read.rows}
        for row in read.rows:
            record = book.by_number(str(row.number))
            if record is not None and record.leg(str(row.number)) is not None:
                self._fills.from_row(record, row)
            elif record is None and str(row.number) not in book.orphans:
                self._desk.look_soon()
        for record in book.open_orders():
            if record.phase == "live" and read.request.symbol in ("", record.symbol) and record.number not in numbers:
                self._desk.look_soon()

    # -- a complete read

    def _complete(self, read: CompleteRead, started: float) -> None:
        over = read.request.day < self._date_at(started)
        adoption = Adoption(self._desk, read, lambda record: self._elsewhere(record, read.request.day))
        adoption.settle()
        if not read.request.symbol:
            self._seen[read.request.day] = started, adoption.rows
        canceled = self._rows(read, adoption.held, over)
        self._ends(read, canceled, over)
        self._absence(read, started, adoption.fitting)
        if not read.request.symbol:
            self._doubts.read(read.request.day, started)

    def _elsewhere(self, record: OrderRecord, day: date) -> list[BrokerOrder] | None:
        """Rows that were nobody's when the other days were last read that an order in doubt may be registered under;
        None if one of them has not been read since its POST ended. A day that has not begun has none."""
        found: list[BrokerOrder] = []
        for each in days_of(record.doubt.sent_from) if record.doubt is not None else ():
            if each != day and each <= self._desk.today():
                started, rows = self._seen.get(each, (-1.0, []))
                if started < self._doubts.since(record, "place"):
                    return None
                found += rows
        return found

    def _rows(self, read: CompleteRead, held: set[str], over: bool) -> dict[str, int]:
        """Take each row in; the intents that cancellations are listed of, and of how many shares."""
        desk, book = self._desk, self._desk.book
        canceled: dict[str, int] = {}
        owners = self._owners(read.request.day)
        for row in read.rows:
            number = str(row.number)
            record = book.by_number(number)
            if record is None and row.original is not None:
                record = owners.get(row.original)
            if record is not None and row.action == "cancel":
                self._cancel_row(record, row, canceled)
            elif record is not None and number in book.numbers:
                self._fills.from_row(record, row)
            elif record is not None:
                self._modify_row(record, row)
                if number in book.numbers:
                    owners[row.number.number] = record
            elif number not in held and number not in book.numbers and row.action != "cancel":
                if row.original is not None and f"{row.number._replace(number=row.original)}" in held:
                    held.add(number)  # a change of what may yet be ours is neither a stranger's
                    desk.look_soon(desk.config.timing.doubt_every)
                else:
                    self._orphans.take(row, over=over)
        return canceled

    def _owners(self, day: date) -> dict[int, OrderRecord]:
        """Orders by the bare number of a day: all that a modification or cancellation says of its original."""
        book, prefix = self._desk.book, f"{day:%Y%m%d}-"
        return {
            int(number.rpartition("-")[2]): book.orders[intent]
            for number, intent in book.numbers.items()
            if number.startswith(prefix) and intent in book.orders
        }

    def _modify_row(self, record: OrderRecord, row: BrokerOrder) -> None:
        """A modification of one of ours under a number that is new to us."""
        desk, change = self._desk, record.modify
        in_doubt = change is not None and change.doubt is not None and row.placed_at >= change.doubt.sent_from
        meant = in_doubt and change is not None and change.price == row.price
        if row.rejected_qty:
            if meant:
                desk.emit(ev.ModifyRefused(desk.now, record.intent_id, "REFUSED_LATE", "the exchange refused it"))
            return
        if change is not None and change.doubt is None:
            desk.look_soon(desk.config.timing.doubt_every)  # it is on its way: its answer says whether this is it
            return
        desk.emit(ev.OrderModified(desk.now, record.intent_id, str(row.number), row.price, row.qty, "row"))
        if not meant:
            desk.tell(
                "warning",
                "MODIFIED_BY_HAND",
                f"Somebody else changed order {record.intent_id} to {row.price:,} won; it is {row.number} now.",
            )
        self._fills.from_row(record, row)

    def _cancel_row(self, record: OrderRecord, row: BrokerOrder, canceled: dict[str, int]) -> None:
        """A cancellation of one of ours."""
        desk, change, number = self._desk, record.cancel, str(row.number)
        known = change is not None and change.number == number
        in_doubt = change is not None and change.doubt is not None and row.placed_at >= change.doubt.sent_from
        if row.rejected_qty:
            if known or in_doubt:
                desk.emit(ev.CancelRefused(desk.now, record.intent_id, "REFUSED_LATE", "the exchange refused it"))
            return
        canceled[record.intent_id] = canceled.get(record.intent_id, 0) + row.qty
        if in_doubt:
            desk.emit(ev.CancelAccepted(desk.now, record.intent_id, number))

    # -- ends

    def _ends(self, read: CompleteRead, canceled: dict[str, int], over: bool) -> None:
        """End what the rows show to have ended: only orders all of whose numbers are of the read's day and in it."""
        rows = {str(row.number): row for row in read.rows}
        for record in list(self._desk.book.orders.values()):
            if record.phase == "live" and not record.ended and record.legs:
                found = [rows[leg.number] for leg in record.legs if leg.number in rows]
                if len(found) == len(record.legs):
                    self._end(record, found, canceled.get(record.intent_id, 0), over)

    def _end(self, record: OrderRecord, rows: list[BrokerOrder], canceled: int, over: bool) -> None:
        desk, change = self._desk, record.modify
        if change is not None and change.doubt is None and not over:
            return  # what is gone may live on under a number that is on its way
        left = any(row.remaining_qty for row in rows)
        if left and not over:
            return
        latest = rows[-1]
        if not left and latest.rejected_qty and not record.filled_qty:
            reason = "the exchange refused it"
            desk.emit(ev.OrderRejected(desk.now, record.intent_id, "REFUSED_LATE", reason, "row"))
        elif not left and self._taken_back(record, latest, canceled, moved=change is not None and not over):
            by_us = record.cancel is not None
            desk.emit(ev.OrderCanceled(desk.now, record.intent_id, "row"))
            if not by_us and record.time_in_force == "day" and not over:
                words = f"Order {record.intent_id} was taken back, and not by us."
                desk.tell("info", "CANCELED_ELSEWHERE", words)
        elif over or (change is None and self._closed(record)):
            desk.emit(ev.OrderExpired(desk.now, record.intent_id))
        else:
            desk.look_soon(desk.config.timing.read_open_every)

    def _taken_back(self, record: OrderRecord, latest: BrokerOrder, canceled: int, *, moved: bool) -> bool:
        """Whether what is gone was taken back; not where a modification in doubt may have `moved` it on."""
        if moved:
            return canceled + record.filled_qty >= record.qty
        return bool(canceled or latest.canceled_qty or latest.rejected_qty) or record.time_in_force != "day"

    def _closed(self, record: OrderRecord) -> bool:
        """Whether the last phase of the day that takes such orders is over; not where the calendar does not know."""
        moment, wanted = self._desk.moment(), usable_in(by_code(record.division), record.exchange)
        try:
            phases = self._desk.calendar.hours(moment.date(), record.exchange)
        except KisError:
            return False
        return all(phase.closes <= moment for phase in phases if phase.name in wanted)

    # -- absence

    def _absence(self, read: CompleteRead, started: float, fitting: set[str]) -> None:
        for found in list(self._doubts.all()):
            fits = found.what == "place" and found.record.intent_id in fitting
            if self._doubts.against(found, read, started, fitting=fits):
                self._absent(found)

    def _absent(self, found: InDoubt) -> None:
        desk, record = self._desk, found.record
        waited = desk.mono - self._doubts.horizon(found) + found.doubt.patience
        proof = f"is not in two complete lists, {waited:.0f} s after its answer failed to come ({found.doubt.cause})"
        if found.what == "place":
            desk.emit(ev.OrderAbsent(desk.now, record.intent_id))
            what = f"Order {record.intent_id} ({record.side} {record.qty} {record.symbol})"
            desk.tell("alarm", "ORDER_ABSENT", f"{what} {proof}: it is not sent again.")
        else:
            desk.emit(ev.ChangeAbsent(desk.now, record.intent_id, found.what))
            what = "modification" if found.what == "modify" else "cancellation"
            desk.tell("warning", "CHANGE_ABSENT", f"The {what} of order {record.intent_id} {proof}: it had no effect.")

    # -- what a list must hold

    def _proved(self, request: ReadOrders, started: float) -> list[str]:
        """Numbers of that day (and symbol) that were known before the read began."""
        book, prefix = self._desk.book, f"{request.day:%Y%m%d}-"
        found: list[str] = []
        for number, intent in book.numbers.items():
            record = book.orders.get(intent)
            if number.startswith(prefix) and (
                not request.symbol or (record is not None and record.symbol == request.symbol)
            ):
                found.append(number)
        for number, orphan in book.orphans.items():
            if number.startswith(prefix) and request.symbol in ("", orphan.symbol):
                found.append(number)
        known = self._known_at
        return [number for number in found if known.get(number, started) <= started]

    def _date_at(self, mono: float) -> date:
        """The KST date of the broker's clock at a moment of the monotonic clock."""
        return kst(self._desk.now - (self._desk.mono - mono)).date()

    def _saw(self, event: ev.Event) -> None:
        if isinstance(event, _SAYS_NUMBER):
            self._known_at.setdefault(event.number, self._desk.mono)
        elif isinstance(event, ev.DayOpened):
            numbers, orphans = self._desk.book.numbers, self._desk.book.orphans
            oldest = self._desk.today() - timedelta(days=2)
            self._seen = {day: seen for day, seen in self._seen.items() if day > oldest}
            self._known_at = {
                number: at for number, at in self._known_at.items() if number in numbers or number in orphans
            }
