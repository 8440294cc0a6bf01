"""What the exchange and the ledger tell: trades, fills, phases, notices, and why something was refused."""

from __future__ import annotations

from collections.abc import Callable
from datetime import date
from enum import Enum
from typing import Literal, NamedTuple, TypeAlias

from pykis.kinds import AccountNumber, Exchange, Side, TimeInForce

from .book import BookOrder

__all__ = [
    "BookChanged",
    "DayChanged",
    "Emit",
    "Event",
    "Fill",
    "Halted",
    "KoreanVenue",
    "Notice",
    "NoticeKind",
    "Order",
    "OrderEnd",
    "OverseasVenue",
    "PhaseChanged",
    "Reason",
    "Refused",
    "Routing",
    "Trade",
    "Venue",
]

KoreanVenue = Literal["KRX", "NXT"]
"""Where a book is kept in Korea; SOR is no book, it routes to one of these."""

OverseasVenue = Literal["NASD", "NYSE", "AMEX", "DAY", "SEHK", "TKSE", "SHAA", "SZAA", "HASE", "VNSE"]
"""Where a book is kept abroad, by OVRS_EXCG_CD; DAY is the venue of US daytime trading (주간거래)."""

Venue: TypeAlias = KoreanVenue | OverseasVenue
"""Where a book is kept."""

Routing: TypeAlias = Exchange | OverseasVenue
"""Where an order was sent: a venue, or SOR."""

OrderEnd = Literal["cancelled", "expired", "rejected"]
"""The rest of an immediate order fell, the day or session ended, or the exchange refused what KIS had accepted."""

NoticeKind = Literal["accepted", "modified", "cancelled", "refused", "filled", "dropped"]
"""접수, 정정확인, 취소확인, 거부, 체결, IOC/FOK 취소."""


class Reason(Enum):
    """Why an order was refused (거부사유). The gateway turns it into KIS' codes, real or paper."""

    ACCOUNT = "the account may not order"
    SYMBOL = "no such symbol"
    NOT_TRADABLE = "the symbol is not tradable here (paper, NXT or SOR)"
    DIVISION = "the order division is not allowed on this exchange now"
    NO_MARKET_ORDER = "market orders are not allowed here"
    QTY = "the quantity must be a whole number above 0"
    PRICE = "the price must be above 0 where the division needs one, 0 where it does not"
    TICK = "the price is not on the tick"
    PRICE_LIMIT = "the price is beyond the day's limits"
    STOP_PRICE = "the stop price is missing or wrong"
    CASH = "not enough cash"
    HOLDINGS = "more than is sellable"
    NO_HOLDINGS = "nothing is held"
    HOLIDAY = "not a business day"
    BEFORE_OPEN = "before the session"
    CLOSED = "after the session"
    HALTED = "the symbol is halted"
    NO_OPPOSITE = "no quote to take the price from"
    NOT_FOUND = "no such order of this account today"
    NOTHING_LEFT = "nothing is left to modify or cancel"
    QTY_TOO_LARGE = "more than what is left of the order"
    EXCHANGE = "the order is on another exchange"
    LOT = "the quantity is no multiple of the lot"
    NO_MODIFY = "orders of this market can be cancelled only"


class Refused(NamedTuple):
    """The order, modification or cancellation was refused; nothing reached the exchange."""

    reason: Reason


class Order(BookOrder):
    """An order at the exchange."""

    __slots__ = ("book", "division", "ended", "filled", "placed_at", "routed", "stop_price", "symbol", "terms", "tif",
                 "triggered", "venue", "waits")  # fmt: skip

    def __init__(
        self,
        symbol: str,
        side: Side,
        qty: int,
        price: int = 0,
        *,
        division: str = "00",
        stop_price: int = 0,
        venue: Venue = "KRX",
        routed: Routing = "KRX",
        owner: object = None,
        terms: object = None,
    ) -> None:
        super().__init__(side, price or None, qty, owner)
        self.symbol: str = symbol
        self.division: str = division
        """ORD_DVSN."""
        self.stop_price: int = stop_price
        """Won; for stop-limit orders (조건가격), else 0."""
        self.venue: Venue = venue
        """Where it lies."""
        self.book: str = "main"
        """In which of that venue's books: those of the sessions before and after the regular one are apart."""
        self.routed: Routing = routed
        """As it was ordered: a venue, or SOR."""
        self.tif: TimeInForce = "day"
        self.filled: int = 0
        self.triggered: bool = False
        self.ended: OrderEnd | None = None
        self.placed_at: float = 0.0
        """Unix seconds."""
        self.terms: object = terms
        """What only the rules of its ledger know of."""
        self.waits: str = ""
        """What it waits for before it meets the book: ``open``, ``close``; blank for nothing."""


class Trade(NamedTuple):
    """One trade, public to all (체결)."""

    symbol: str
    venue: Venue
    at: float
    """Unix seconds."""
    price: int
    """Won; may lie off the tick (mid-price)."""
    qty: int
    aggressor: Side | None
    """Who came last; None in an auction."""
    volume: int
    """Cumulative shares of the day on this venue, this trade included (누적거래량)."""
    value: int
    """Cumulative won of the day on this venue (누적거래대금)."""
    ask: int
    """Best ask after it, 0 if there is none."""
    bid: int


class BookChanged(NamedTuple):
    """A symbol's book changed; read `Exchange.depth`. Told for watched symbols only."""

    symbol: str
    venue: Venue
    at: float


class PhaseChanged(NamedTuple):
    """The market entered another phase (장운영). Told once per venue."""

    venue: Venue
    at: float
    code: str
    """MKOP_CLS_CODE of H0STMKO0: 110 opening auction, 112 open, 121 closing auction, 129 close, 130/139, 140/149 ..."""
    phase: str
    """The name of the phase that begins; blank between phases."""


class Halted(NamedTuple):
    """Trading in one symbol stopped or went on (거래정지, VI)."""

    symbol: str
    at: float
    halted: bool
    vi: bool
    """A volatility interruption (변동성완화장치)."""


class DayChanged(NamedTuple):
    """The KST date changed: bars rolled, order numbers start again, what settles today settled."""

    day: date
    at: float


class Fill(NamedTuple):
    """A part of one of our orders traded. The exchange tells the order's listener, which makes the notice of it."""

    order: Order
    price: int
    qty: int
    at: float
    aggressor: bool
    """The order came last and took what lay there."""


class Notice(NamedTuple):
    """What happened to an account's order, as the execution notice tells it (체결통보)."""

    kind: NoticeKind
    account: AccountNumber
    owner: str
    """Name of the account's owner (계좌명)."""
    hts_id: str
    at: float
    """Unix seconds."""
    day: date
    branch: str
    order_no: int
    original_no: int
    """Of a modification or cancellation: the order that it is about; else 0."""
    side: Side
    division: str
    """ORD_DVSN as ordered."""
    exchange: Routing
    """As ordered."""
    venue: Venue
    """Where it lies or traded; ORD_EXG_GB 1 KRX, 2 NXT, 3 SOR on KRX, 4 SOR on NXT."""
    symbol: str
    name: str
    qty: int
    """Shares of this event: ordered, changed, cancelled, refused, filled or dropped."""
    price: int
    """Won of this event: the order's price, 0 for market types; of a fill the price traded."""
    order_qty: int
    """Shares of the order."""
    order_price: int
    """Won of the order, 0 for market types."""
    stop_price: int
    tif: TimeInForce


Event: TypeAlias = Trade | BookChanged | PhaseChanged | Halted | DayChanged | Notice
Emit: TypeAlias = Callable[[Event], object]
"""Called at once, while the state is that of the event; must not call back into exchange or ledger but to read."""
