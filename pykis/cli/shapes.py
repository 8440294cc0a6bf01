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
    from ..adapter.protocols import KisBalance, KisBar, KisChart, KisPosition, KisQuote
    from ..adapter.quote import DomesticOrderBook

__all__ = [
    "balance_shape",
    "bar_shape",
    "book_event_shape",
    "book_shape",
    "chart_shape",
    "execution_shape",
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


def quote_shape(quote: KisQuote) -> Shape:
    """A quote (현재가)."""
    return {
        "symbol": quote.symbol,
        "name": getattr(quote, "name", None),
        "currency": getattr(quote, "currency", "KRW"),
        "price": quote.price,
        "change": quote.change,
        "change_rate": quote.change_rate,
        "open": quote.open,
        "high": quote.high,
        "low": quote.low,
        "volume": quote.volume,
        "value": quote.value,
        **_also(quote, ("upper_limit", "lower_limit", "base_price")),
    }


def bar_shape(bar: KisBar) -> Shape:
    """A bar (봉)."""
    return {name: getattr(bar, name) for name in ("time", "open", "high", "low", "close", "volume", "value")}


def chart_shape(chart: KisChart) -> Shape:
    """A chart."""
    return {
        "symbol": chart.symbol,
        **_also(chart, ("name", "period", "adjusted")),
        "bars": [bar_shape(bar) for bar in chart],
    }


def book_shape(symbol: str, book: DomesticOrderBook) -> Shape:
    """An order book (호가)."""
    return {
        "symbol": symbol,
        **_also(book, ("name", "time", "total_ask_qty", "total_bid_qty")),
        **_levels(book),
    }


def _levels(book: DomesticOrderBook | OrderBookEvent) -> Shape:
    return {
        "asks": [{"price": level.price, "qty": level.qty} for level in book.asks],
        "bids": [{"price": level.price, "qty": level.qty} for level in book.bids],
    }


def position_shape(position: KisPosition) -> Shape:
    """A position (잔고)."""
    return {
        "symbol": position.symbol,
        "name": position.name,
        "currency": getattr(position, "currency", "KRW"),
        "qty": position.qty,
        "sellable_qty": position.sellable_qty,
        "average_price": position.average_price,
        "price": position.price,
        **_also(position, ("cost", "value")),
        "profit": position.profit,
        "profit_rate": position.profit_rate,
    }


def balance_shape(account: str, virtual: bool, balance: KisBalance) -> Shape:
    """A balance (잔고); the account is masked."""
    return {
        "account": account,
        "virtual": virtual,
        "cash": balance.cash,
        **_also(balance, ("cash_d1", "cash_d2", "cost", "value")),
        "profit": balance.profit,
        "total": balance.total,
        "positions": [position_shape(position) for position in balance.positions],
    }


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
