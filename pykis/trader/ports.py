"""The seams: what the engine asks of a broker, what comes back, and whom it tells. Prices and amounts are whole won.

A broker's `submit` returns at once; the answer comes back as an `Answered`. Seconds called ``mono`` are of the
engine's monotonic clock; times called ``at`` are Unix seconds by the broker's clock.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import dataclass, field
from datetime import date
from typing import Literal, Protocol

from pykis import OrderId
from pykis.kinds import Exchange, ProductKind, Side
from pykis.market.fees import Board, Environment

__all__ = [
    "Accepted",
    "Answered",
    "BalanceSheet",
    "Broker",
    "BrokerOrder",
    "BrokerRequest",
    "CancelOrder",
    "Held",
    "Input",
    "LinkLost",
    "LinkRestored",
    "ModifyOrder",
    "NotSent",
    "Notice",
    "Noticed",
    "Notifier",
    "OrderList",
    "Outcome",
    "PlaceOrder",
    "Priced",
    "QuoteSheet",
    "ReadBalance",
    "ReadFailed",
    "ReadOrders",
    "ReadQuote",
    "Refused",
    "SendVeto",
    "Uncertain",
    "Watch",
]

# What is asked


class SendVeto(Exception):
    """Raised by a request's gate: it must not leave (any more). The carrier answers `NotSent`."""


def _open_gate() -> None:
    """Let everything out."""


@dataclass(frozen=True, slots=True)
class PlaceOrder:
    """Send a new order. ``gate`` is called on the sending thread after the rate limit and right before the bytes,
    before every send; if it raises `SendVeto`, nothing leaves."""

    intent_id: str
    symbol: str
    side: Side
    qty: int
    price: int
    """Won; 0 where the division takes none."""
    division: str
    """ORD_DVSN (주문구분)."""
    exchange: Exchange
    gate: Callable[[], None] = field(default=_open_gate, compare=False, repr=False)


@dataclass(frozen=True, slots=True)
class ModifyOrder:
    """Change the price of all that is left of an order."""

    intent_id: str
    number: OrderId
    """The number that the order lives under now."""
    price: int
    division: str
    exchange: Exchange
    gate: Callable[[], None] = field(default=_open_gate, compare=False, repr=False)


@dataclass(frozen=True, slots=True)
class CancelOrder:
    """Take back all that is left of an order. Has no gate: cancels always pass."""

    intent_id: str
    number: OrderId
    division: str
    exchange: Exchange


@dataclass(frozen=True, slots=True)
class ReadOrders:
    """Every order, modification and cancellation of a day, the oldest first."""

    day: date
    symbol: str = ""
    """Only this one; blank for all."""
    open_only: bool = False
    """Only what has something left: for routine, never as evidence of absence."""


@dataclass(frozen=True, slots=True)
class ReadBalance:
    """Positions and cash."""


@dataclass(frozen=True, slots=True)
class ReadQuote:
    """Price, base and limits of a symbol."""

    symbol: str


@dataclass(frozen=True, slots=True)
class Watch:
    """Send live prices of exactly these symbols from now on. It is not answered."""

    symbols: frozenset[str]


BrokerRequest = PlaceOrder | ModifyOrder | CancelOrder | ReadOrders | ReadBalance | ReadQuote | Watch

# What comes back


@dataclass(frozen=True, slots=True)
class Accepted:
    """The broker has taken it: proved."""

    number: OrderId
    """Of the order, or of the modification or cancellation."""


@dataclass(frozen=True, slots=True)
class Refused:
    """Proved: nothing reached the ledger."""

    code: str
    reason: str
    passing: bool = False
    """Throttled, or a token that was replaced: the same may be tried again at once."""


@dataclass(frozen=True, slots=True)
class NotSent:
    """Proved: no byte left. The gate said no, or there was no connection."""

    reason: str
    vetoed: bool = False


@dataclass(frozen=True, slots=True)
class Uncertain:
    """It may have left, and nothing proves what became of it."""

    cause: str


@dataclass(frozen=True, slots=True)
class BrokerOrder:
    """One row of the broker's list: an order, a modification or a cancellation."""

    number: OrderId
    symbol: str
    side: Side
    action: Literal["new", "modify", "cancel"]
    qty: int
    price: int
    """Won; 0 where it names none."""
    division: str
    exchange: Exchange
    placed_at: float
    """Cut to the second."""
    original: int | None
    """The number (of the same day) that a modification or cancellation is about."""
    filled_qty: int
    filled_amount: int
    remaining_qty: int
    canceled_qty: int
    rejected_qty: int


@dataclass(frozen=True, slots=True)
class OrderList:
    """What a read of orders brought. Whether it is *complete* is for the engine to judge (see `evidence`)."""

    request: ReadOrders
    rows: tuple[BrokerOrder, ...]
    whole: bool
    """Every page up to the one that says it is the last."""
    flaw: str = ""
    """Why it is not whole."""


@dataclass(frozen=True, slots=True)
class Held:
    """What the broker says is held of one symbol."""

    symbol: str
    qty: int
    sellable_qty: int
    cost: int
    """매입금액, won."""
    price: int
    """Last price, won."""
    bought_today: int = 0
    sold_today: int = 0


@dataclass(frozen=True, slots=True)
class BalanceSheet:
    """Positions (sold-out ones left out) and cash, whole."""

    held: Mapping[str, Held]
    cash: int
    """예수금: settled, won."""
    cash_d1: int
    """On the next settlement day."""
    cash_d2: int
    """Once everything traded so far has settled."""


@dataclass(frozen=True, slots=True)
class QuoteSheet:
    """The state of a symbol. Won."""

    symbol: str
    price: int
    base: int
    lower: int
    upper: int
    halted: bool = False
    kind: ProductKind = "stock"
    board: Board = "KOSPI"


@dataclass(frozen=True, slots=True)
class ReadFailed:
    """Nothing usable came. Never the same as an empty list."""

    reason: str


Outcome = Accepted | Refused | NotSent | Uncertain | OrderList | BalanceSheet | QuoteSheet | ReadFailed


@dataclass(frozen=True, slots=True)
class Answered:
    """The answer to a submitted request."""

    request_id: int
    outcome: Outcome
    started: float
    """mono: when the request was begun (for reads: before the first page was asked for)."""
    ended: float
    """mono: when it ended."""
    timeout: float = 10.0
    """Seconds that the answer was allowed to take."""
    broker_at: float | None = None
    """The broker's clock when it ended (Unix seconds), as far as it is known."""


@dataclass(frozen=True, slots=True)
class Notice:
    """A notice about an order of the account (체결통보). Carries no serial number: it may be repeated or missing."""

    number: OrderId
    original: int | None
    symbol: str
    side: Side
    kind: Literal["accepted", "modified", "canceled", "filled", "refused", "dropped"]
    """접수, 정정확인, 취소확인, 체결, 거부, IOC/FOK 취소."""
    qty: int
    """Of a fill: its shares; else what the notice is about."""
    price: int
    """Of a fill: its price, won; else the order's, 0 at the market."""
    order_qty: int
    at: float
    """Cut to the second."""


@dataclass(frozen=True, slots=True)
class Noticed:
    """A notice came."""

    notice: Notice


@dataclass(frozen=True, slots=True)
class Priced:
    """A trade at the exchange, or a polled price."""

    symbol: str
    price: int
    at: float


@dataclass(frozen=True, slots=True)
class LinkLost:
    """The websocket is gone: prices and notices may be missed from now on."""


@dataclass(frozen=True, slots=True)
class LinkRestored:
    """The websocket is back; whatever happened in between was missed."""


Input = Answered | Noticed | Priced | LinkLost | LinkRestored
"""What a broker posts to the engine."""


class Broker(Protocol):
    """What the engine trades through. `KisBroker` is the one over `PyKis`; write your own to plug in another."""

    @property
    def name(self) -> str:
        """Tells accounts apart, for the lock and the journal; shows no account number."""
        ...

    @property
    def environment(self) -> Environment:
        """``"paper"`` or ``"real"``: fees and order divisions depend on it."""
        ...

    def start(self, post: Callable[[Input], None]) -> None:
        """Begin: open what is needed; `post` may be called from any thread."""
        ...

    def submit(self, request_id: int, request: BrokerRequest) -> None:
        """Take a request and return at once; its answer is posted as `Answered` with this id."""
        ...

    def stop(self) -> None:
        """End; nothing is posted after it returns."""
        ...


class Notifier(Protocol):
    """Tells a human what they must know. Must not raise; is called on a thread of its own."""

    def notify(self, level: Literal["info", "warning", "alarm"], code: str, sentence: str) -> None:
        """Tell it.

        Args:
            level: an alarm wants a person now.
            code: stable, such as ``ORDER_UNKNOWN``.
            sentence: in words; holds no secret and no account number.
        """
        ...
