"""What the deciding rooms share: the book, the time, and what is to leave once the journal has it."""

from __future__ import annotations

from collections.abc import Callable
from datetime import date, datetime
from typing import Literal, NamedTuple

from pykis import Clock
from pykis.clock import KST, kst
from pykis.market.fees import Environment
from pykis.market.sessions import MarketCalendar

from . import events as ev
from .book import Book
from .config import TradingConfig
from .ports import Answered, BrokerRequest, ModifyOrder, PlaceOrder, QuoteSheet, SendVeto, Watch
from .states import TradingState, may_follow

__all__ = ["Desk", "Doors", "Level", "Mark", "Told"]

Level = Literal["info", "warning", "alarm"]


class Doors(NamedTuple):
    """What carriers ask right before the bytes. Replaced whole by the deciding thread, read by any."""

    state: TradingState = TradingState.ACTIVE
    halted_symbols: frozenset[str] = frozenset()
    shut: str = ""
    """Why nothing new leaves at all: the store failed, the engine stops; blank if it may."""


class Mark(NamedTuple):
    """The last price of a symbol. Won."""

    price: int
    mono: float
    """When it came."""


class Told(NamedTuple):
    """Something for a human."""

    level: Level
    code: str
    sentence: str


class Desk:
    """One engine's table. Rooms read from it, and change the book by `emit` alone.

    Everything a room wants done goes through here, and nothing of it happens before the events of the same input are
    durable: `emit`, `submit`, `tell`, `reply`.
    """

    def __init__(
        self, config: TradingConfig, book: Book, clock: Clock, calendar: MarketCalendar, environment: Environment
    ) -> None:
        self.config: TradingConfig = config
        self.book: Book = book
        self.calendar: MarketCalendar = calendar
        self.environment: Environment = environment
        self.marks: dict[str, Mark] = {}
        self.quotes: dict[str, QuoteSheet] = {}
        """Limits and base of symbols, read today."""
        self.doors: Doors = Doors()
        self.ready: bool = False
        """Whether the day's first complete read is in; before it nothing is ordered."""
        self.observers: list[Callable[[ev.Event], None]] = []
        """Told of each event right after it was applied, in order; they may emit more."""
        self._clock = clock
        self._anchor: tuple[float, float] | None = None
        self.skew: float | None = None
        """The broker's clock less ours, seconds, as of the last answer."""
        self.mono: float = clock.monotonic()
        self.now: float = clock.time()
        """Unix seconds by the broker's clock, as far as it is known: carried on by the monotonic clock, so that a jump
        of ours does not touch it."""
        self.started: float = self.mono
        self.look_at: float | None = None
        """When the orders are to be read at the latest, mono; the reconciler reads then, and blanks it."""
        # What leaves once the journal has it
        self.batch: list[ev.Event] = []
        self.outbox: list[tuple[int, BrokerRequest]] = []
        self.told: list[Told] = []
        self.replies: list[tuple[int, str]] = []
        self.publish: list[ev.Event] = []
        self._next_request = 1
        self._dated: tuple[float, date] = (self.now, kst(self.now).date())
        self._awaited: dict[int, Callable[[Answered], None]] = {}

    # -- time

    def tick(self) -> None:
        """Read the clock: once, when an input is begun."""
        self.mono = self._clock.monotonic()
        if self._anchor is None:
            self.now = max(self.now, self._clock.time())
        else:
            at, mono = self._anchor
            self.now = at + (self.mono - mono)

    def learn_time(self, broker_at: float, mono: float) -> None:
        """An answer says what the broker's clock was at that moment. Small steps back are not taken: the broker's
        times are cut to the second."""
        carried = None if self._anchor is None else self._anchor[0] + (mono - self._anchor[1])
        self.skew = broker_at - (self._clock.time() - (self._clock.monotonic() - mono))
        if carried is None or not -self.config.timing.clock_uncertainty <= broker_at - carried <= 0:
            self._anchor = (broker_at, mono)
        self.tick()

    def today(self) -> date:
        """The KST date of the broker's clock."""
        at, day = self._dated
        if at != self.now:  # asked for many times with each input
            day = kst(self.now).date()
            self._dated = self.now, day
        return day

    def moment(self) -> datetime:
        """The broker's clock, aware (Asia/Seoul)."""
        return datetime.fromtimestamp(self.now, KST)

    # -- what rooms do

    def emit(self, event: ev.Event) -> None:
        """It happened: write it down, apply it, tell the observers. An illegal change of state halts the symbol."""
        if not event.journaled:
            self.publish.append(event)
            return
        intent_id = getattr(event, "intent_id", "")
        record = self.book.orders.get(intent_id)
        old = record.state if record is not None else None
        self.book.apply(event)
        self.batch.append(event)
        self.publish.append(event)
        if record is not None and old is not None and not may_follow(old, record.state):
            self.halt_symbol(
                record.symbol,
                "ILLEGAL_TRANSITION",
                f"order {intent_id} went from {old.value} to {record.state.value} by {type(event).__name__}",
            )
        for observer in self.observers:
            observer(event)

    def halt_symbol(self, symbol: str, code: str, reason: str) -> None:
        """No new orders for a symbol until a person has looked."""
        if symbol not in self.book.halted_symbols:
            self.emit(ev.SymbolHalted(self.now, symbol, code, reason))
            self.tell("alarm", code, f"{symbol} is halted: {reason}.")

    def submit(self, request: BrokerRequest, then: Callable[[Answered], None] | None = None) -> int:
        """Ask the broker; `then` takes the answer, on the deciding thread."""
        number = self._next_request
        self._next_request += 1
        self.outbox.append((number, request))
        if then is not None and not isinstance(request, Watch):
            self._awaited[number] = then
        return number

    def answered(self, answer: Answered) -> None:
        """Hand an answer to whom it is for; one that nobody awaits (of before a restart) is dropped."""
        if answer.broker_at is not None:
            self.learn_time(answer.broker_at, answer.ended)
        then = self._awaited.pop(answer.request_id, None)
        if then is not None:
            then(answer)

    def tell(self, level: Level, code: str, sentence: str) -> None:
        """For a human."""
        self.told.append(Told(level, code, sentence))

    def reply(self, command_id: int, text: str) -> None:
        """To the caller of a command."""
        self.replies.append((command_id, text))

    def look_soon(self, within: float = 0.5) -> None:
        """Something cannot be told without a read of today's orders: have one within so many seconds."""
        due = self.mono + within
        if self.look_at is None or due < self.look_at:
            self.look_at = due

    # -- the way out

    def gate(self, symbol: str, *, lowers_exposure: bool) -> Callable[[], None]:
        """The last word before the bytes of an order or a modification, on whatever thread sends them."""
        meant, most = self.mono, self.config.timing.max_age

        def check() -> None:
            doors = self.doors
            if doors.shut:
                raise SendVeto(doors.shut)
            if doors.state is TradingState.HALTED:
                raise SendVeto("trading is halted")
            if doors.state is TradingState.REDUCING and not lowers_exposure:
                raise SendVeto("only orders that lower exposure are let out")
            if symbol in doors.halted_symbols:
                raise SendVeto(f"{symbol} is halted")
            age = self._clock.monotonic() - meant
            if age > most:
                raise SendVeto(f"it waited {age:.1f} s for its turn, more than {most:g} s")

        return check

    def refresh_doors(self, shut: str = "") -> None:
        """Let carriers see the book's halts as they are now: before anything of the same input is durable, so that a
        halt is never late."""
        book = self.book
        doors, halted = self.doors, book.halted_symbols.keys()
        if book.state is not doors.state or shut != doors.shut or halted != doors.halted_symbols:
            self.doors = Doors(book.state, frozenset(book.halted_symbols), shut)

    def held_back(self) -> list[tuple[int, BrokerRequest]]:
        """What must not leave while the journal cannot be written: new orders and modifications. Taken out of the
        outbox."""
        kept = [each for each in self.outbox if isinstance(each[1], (PlaceOrder, ModifyOrder))]
        self.outbox = [each for each in self.outbox if not isinstance(each[1], (PlaceOrder, ModifyOrder))]
        return kept
