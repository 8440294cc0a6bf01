"""`pykis watch`: trades, order books and notices as they come, on a live screen or a line each."""

from __future__ import annotations

import sys
from contextlib import ExitStack
from typing import TYPE_CHECKING, Any, NamedTuple, cast

import typer

from .exits import told
from .live import Live
from .options import JSON, PROFILE, connect
from .shapes import book_event_shape, execution_shape, price_shape, print_line

if TYPE_CHECKING:
    from datetime import datetime

    from .. import PyKis
    from ..adapter.protocols import Venue

__all__ = ["Gap", "app"]

app: typer.Typer = typer.Typer(rich_markup_mode=None)

_MOST = 41
_SYMBOLS: Any = typer.Argument(help="종목코드, such as 005930 000660.")


class Gap(NamedTuple):
    """A time of which nothing is known: the link was down."""

    start: datetime
    end: datetime


@app.command()
def watch(
    symbols: list[str] = _SYMBOLS,
    book: bool = typer.Option(False, "--book", help="Order books (호가) too."),
    executions: bool = typer.Option(True, help="Notices about your own orders (체결통보); they need an HTS id."),
    exchange: str = typer.Option("KRX", "--exchange", help="KRX, NXT, or UN for both together (통합)."),
    count: int = typer.Option(0, "--count", help="End after so many events."),
    seconds: float = typer.Option(0, "--seconds", help="End after so long."),
    profile: str = PROFILE,
    as_json: bool = JSON,
) -> None:
    """Watch prices live until Ctrl-C (실시간). With --json a line an event."""
    from ..errors import KisValidationError

    with told(as_json), connect(profile) as kis, Live[object](count, seconds) as live, ExitStack() as open_feeds:
        own = executions and bool(kis.credentials.hts_id)
        if len(set(symbols)) * (1 + book) + own > _MOST:
            raise KisValidationError(f"KIS takes {_MOST} registrations a connection: watch fewer symbols.")
        _listen(kis, symbols, book, own, cast("Venue", exchange), live, open_feeds)
        if as_json:
            for event in live:
                print_line(_shape(event))
        elif sys.stdout.isatty():
            from .watch_screen import show

            show(kis, symbols, live)
        else:
            for event in live:
                typer.echo(repr(event))


def _listen(
    kis: PyKis, symbols: list[str], book: bool, own: bool, venue: Venue, live: Live[object], open_feeds: ExitStack
) -> None:
    for symbol in dict.fromkeys(symbols):
        stock = kis.stock(symbol)
        open_feeds.enter_context(stock.listen_price(live.put, exchange=venue))
        if book:
            open_feeds.enter_context(stock.listen_orderbook(live.put, exchange=venue))
    if own:
        open_feeds.enter_context(kis.account().listen_execution(live.put))
    open_feeds.enter_context(kis.websocket.on_gap(lambda start, end: live.put(Gap(start, end))))


def _shape(event: object) -> dict[str, Any]:
    from ..adapter.events import ExecutionEvent, OrderBookEvent, PriceEvent

    if isinstance(event, PriceEvent):
        return price_shape(event)
    if isinstance(event, OrderBookEvent):
        return book_event_shape(event)
    if isinstance(event, ExecutionEvent):
        return execution_shape(event)
    assert isinstance(event, Gap)
    return {"event": "gap", "start": event.start, "end": event.end}
