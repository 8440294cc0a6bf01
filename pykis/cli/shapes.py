"""What `--json` prints: every shape in one place, as docs/cli.md describes them. Keys are added, never taken away.

Numbers are JSON numbers written exactly; times are ISO 8601 with their offset; what is not known is null.
"""

from __future__ import annotations

import json
import sys
from collections.abc import Iterable, Mapping
from datetime import date, datetime, time
from decimal import Decimal
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from ..adapter.events import ExecutionEvent, OrderBookEvent, PriceEvent
    from ..adapter.protocols import KisBar, KisChart, KisOrderBook, KisQuote
    from ..instruments import Instrument
    from ..preview import AnyOrder, OrderPreview

__all__ = [
    "balance_shape",
    "bar_shape",
    "book_event_shape",
    "book_shape",
    "chart_shape",
    "check_shape",
    "execution_shape",
    "order_shape",
    "plain",
    "price_shape",
    "print_json",
    "print_line",
    "quote_shape",
]

Shape = dict[str, Any]


def plain(value: object) -> object:
    """A value as JSON has it.

    Raises:
        TypeError: nothing that belongs into a shape.
    """
    if isinstance(value, Decimal):
        if not value.is_finite():  # what KIS does not say
            return None
        return int(value) if value == value.to_integral_value() else float(value)
    if isinstance(value, (datetime, date, time)):
        return value.isoformat()
    raise TypeError(f"{type(value).__name__} has no place in JSON")


def print_json(value: Mapping[str, object]) -> None:
    """One document on stdout."""
    sys.stdout.write(json.dumps(value, ensure_ascii=False, indent=2, default=plain) + "\n")


def print_line(value: Mapping[str, object]) -> None:
    """One document in one line on stdout, at once."""
    sys.stdout.write(json.dumps(value, ensure_ascii=False, separators=(",", ":"), default=plain) + "\n")
    sys.stdout.flush()


def _also(thing: object, names: Iterable[str]) -> Shape:
    """What only some markets' objects have."""
    return {name: getattr(thing, name, None) for name in names}


def quote_shape(quote: KisQuote, currency: str | None) -> Shape:
    """A quote (현재가); no currency means points."""
    from ..adapter.elw_rows import ElwQuote

    return {
        "symbol": quote.symbol,
        "name": getattr(quote, "name", None),
        "currency": currency,
        "price": quote.price,
        "change": quote.change,
        "change_rate": quote.change_rate,
        "open": quote.open,
        "high": quote.high,
        "low": quote.low,
        "volume": quote.volume,
        **_also(quote, ("value", "upper_limit", "lower_limit", "base_price")),
        "warrant": {name: getattr(quote, name) for name in _WARRANT} if isinstance(quote, ElwQuote) else None,
    }


_WARRANT = (
    "underlying",
    "underlying_name",
    "underlying_price",
    "strike",
    "implied_volatility",
    "theoretical_price",
    "moneyness",
)


def bar_shape(bar: KisBar) -> Shape:
    """A bar (봉)."""
    names = ("time", "open", "high", "low", "close", "volume")
    return {name: getattr(bar, name) for name in names} | _also(bar, ("value",))


def chart_shape(chart: KisChart) -> Shape:
    """A chart."""
    return {
        "symbol": chart.symbol,
        **_also(chart, ("name", "period", "adjusted")),
        "bars": [bar_shape(bar) for bar in chart],
    }


def book_shape(thing: Instrument, book: KisOrderBook) -> Shape:
    """An order book (호가)."""
    return {
        "symbol": thing.symbol,
        "name": thing.name,
        **_also(book, ("time", "total_ask_qty", "total_bid_qty")),
        **_levels(book),
    }


def _levels(book: KisOrderBook | OrderBookEvent) -> Shape:
    return {
        "asks": [{"price": level.price, "qty": level.qty} for level in book.asks],
        "bids": [{"price": level.price, "qty": level.qty} for level in book.bids],
    }


def position_shape(position: Any) -> Shape:
    """A position (잔고); of a bond one purchase, whose price of today nobody says."""
    return {
        "symbol": position.symbol,
        "name": getattr(position, "name", None),
        "side": getattr(position, "side", "buy"),
        "currency": getattr(position, "currency", "KRW"),
        "qty": position.qty,
        "sellable_qty": position.sellable_qty,
        "average_price": getattr(position, "buy_price", None) or position.average_price,
        **_also(position, ("price", "cost", "value", "profit", "profit_rate", "bought_on", "sequence")),
    }


def balance_shape(account: str, virtual: bool, balance: Any) -> Shape:
    """A balance (잔고); the account is masked. Of bonds nobody says cash and sums."""
    return {
        "account": account,
        "virtual": virtual,
        **_also(balance, ("cash", "cash_d1", "cash_d2", "cost", "value", "profit", "total")),
        "positions": [position_shape(position) for position in getattr(balance, "positions", balance)],
    }


def check_shape(preview: OrderPreview) -> Shape:
    """An order as it would be."""
    return {name: getattr(preview, name) for name in _CHECK}


_CHECK = (
    "symbol",
    "name",
    "side",
    "qty",
    "price",
    "stop_price",
    "order_type",
    "time_in_force",
    "exchange",
    "tick",
    "lower_limit",
    "upper_limit",
    "last_price",
    "amount",
    "reserved",
    "fee",
    "tax",
    "possible_qty",
    "warnings",
    "currency",
)


def order_shape(order: AnyOrder) -> Shape:
    """An order, whatever it is for; what its market does not have is null."""
    known = order.to_dict()
    return {name: known.get(name) for name in _ORDER}


_ORDER = (
    "order_id",
    "time",
    "symbol",
    "name",
    "side",
    "qty",
    "price",
    "order_type",
    "time_in_force",
    "exchange",
    "filled_qty",
    "remaining_qty",
    "average_price",
    "state",
    "market",
    "currency",
    "session",
)


def price_shape(event: PriceEvent) -> Shape:
    """A trade as it happens (실시간체결가)."""
    return {
        "event": "price",
        "symbol": event.symbol,
        "time": event.time,
        "price": event.price,
        "qty": event.volume,
        **_also(event, ("side",)),
        "change": event.change,
        "change_rate": event.change_rate,
        "volume": event.day_volume,
    }


def book_event_shape(event: OrderBookEvent) -> Shape:
    """An order book as it changes (실시간호가)."""
    return {"event": "book", "symbol": event.symbol, "time": event.time, **_levels(event)}


def execution_shape(event: ExecutionEvent) -> Shape:
    """A notice about an order of one's own (체결통보)."""
    what = "fill" if event.is_fill else "refusal" if event.is_refusal else "accept" if event.is_accept else "confirm"
    return {
        "event": "execution",
        "what": what,
        "about": "modify" if event.is_modify else "cancel" if event.is_cancel else "order",
        "symbol": event.symbol,
        "name": event.name,
        "time": event.time,
        "side": event.side,
        "qty": event.qty,
        "price": event.price,
        "order_number": event.order_number,
        "original_number": event.original_number,
        "account": event.account.masked,
    }
