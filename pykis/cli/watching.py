"""`pykis watch`: trades, order books and notices as they come, on a live screen or a line each."""

from __future__ import annotations

import sys
from collections.abc import Callable
from contextlib import ExitStack
from typing import TYPE_CHECKING, Any, Literal, NamedTuple

import typer

from .exits import told
from .live import Live
from .options import JSON, PROFILE, connect, market_of, stock_of
from .shapes import book_event_shape, execution_shape, price_shape, print_line
from .words import is_korean

if TYPE_CHECKING:
    from .. import PyKis

__all__ = ["Event", "app"]

app: typer.Typer = typer.Typer(rich_markup_mode=None)

_MOST = 41
_SYMBOLS: Any = typer.Argument(help="종목코드, such as 005930 000660.")


Kind = Literal["price", "book", "execution", "gap"]


class Event(NamedTuple):
    """Something that came."""

    kind: Kind
    what: Any
    """The event as the SDK has it; a gap is its start and end."""


@app.command()
def watch(
    symbols: list[str] = _SYMBOLS,
    book: bool = typer.Option(False, "--book", help="Order books (호가) too."),
    executions: bool = typer.Option(True, help="Notices about your own orders (체결통보); they need an HTS id."),
    exchange: str = typer.Option("", "--exchange", help="KRX (the default), NXT, UN for both; or a market abroad."),
    count: int = typer.Option(0, "--count", help="End after so many events."),
    seconds: float = typer.Option(0, "--seconds", help="End after so long."),
    profile: str = PROFILE,
    as_json: bool = JSON,
) -> None:
    """Watch prices live until Ctrl-C (실시간). With --json a line an event."""
    from ..errors import KisValidationError

    with told(as_json), connect(profile) as kis, Live[Event](count, seconds) as live, ExitStack() as open_feeds:
        own = executions and bool(kis.credentials.hts_id)
        if len(set(symbols)) * (1 + book) + own > _MOST:
            raise KisValidationError(f"KIS takes {_MOST} registrations a connection: watch fewer symbols.")
        _listen(kis, symbols, book, own, exchange, live, open_feeds)
        if as_json:
            for event in live:
                print_line(_shape(event))
        elif sys.stdout.isatty():
            from .watch_screen import show

            show(kis, symbols, live)
        else:
            for event in live:
                typer.echo(repr(event.what))


def _listen(
    kis: PyKis,
    symbols: list[str],
    book: bool,
    own: bool,
    exchange: str,
    live: Live[Event],
    open_feeds: ExitStack,
) -> None:
    def told_of(kind: Kind) -> Callable[[object], None]:
        def put(event: object) -> None:
            live.put(Event(kind, event))

        return put

    for symbol in dict.fromkeys(symbols):
        stock, where = stock_of(kis, symbol, exchange)
        open_feeds.enter_context(stock.listen_price(told_of("price"), **where))
        if book:
            open_feeds.enter_context(stock.listen_orderbook(told_of("book"), **where))
    if own:
        account = kis.account()
        abroad = [not is_korean(symbol) or market_of(exchange) is not None for symbol in symbols]
        if not all(abroad):
            open_feeds.enter_context(account.listen_execution(told_of("execution")))
        if any(abroad):
            open_feeds.enter_context(account.overseas.listen_execution(told_of("execution")))
    open_feeds.enter_context(
        kis.websocket.on_gap(lambda start, end: live.put(Event("gap", {"start": start, "end": end})))
    )


def _shape(event: Event) -> dict[str, Any]:
    if event.kind == "gap":
        return {"event": "gap", **event.what}
    if event.kind == "price":
        return price_shape(event.what)
    return book_event_shape(event.what) if event.kind == "book" else execution_shape(event.what)
