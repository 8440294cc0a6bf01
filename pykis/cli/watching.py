"""`pykis watch`: trades, order books and notices as they come, on a live screen or a line each."""

from __future__ import annotations

import sys
from collections.abc import Callable
from contextlib import ExitStack
from typing import TYPE_CHECKING, Any, Literal, NamedTuple

import typer

from .completing import places
from .exits import told
from .live import Live
from .options import JSON, PROFILE, SYMBOL, connect, where_of
from .shapes import book_event_shape, execution_shape, price_shape, print_line

if TYPE_CHECKING:
    from .. import PyKis
    from ..instruments import Instrument

__all__ = ["Event", "app"]

app: typer.Typer = typer.Typer(rich_markup_mode=None)

_MOST = 41
_EXCHANGE: Any = typer.Option(
    "", "--exchange", help="KRX (the default), NXT, UN for both; or a market abroad.", autocompletion=places
)


Kind = Literal["price", "book", "execution", "gap"]


class Event(NamedTuple):
    """Something that came."""

    kind: Kind
    what: Any
    """The event as the SDK has it; a gap is its start and end."""


@app.command()
def watch(
    symbols: list[str] = SYMBOL,
    book: bool = typer.Option(False, "--book", help="Order books (호가) too."),
    executions: bool = typer.Option(True, help="Notices about your own orders (체결통보); they need an HTS id."),
    exchange: str = _EXCHANGE,
    count: int = typer.Option(0, "--count", help="End after so many events."),
    seconds: float = typer.Option(0, "--seconds", help="End after so long."),
    profile: str = PROFILE,
    as_json: bool = JSON,
) -> None:
    """Watch prices live until Ctrl-C (실시간). With --json a line an event."""
    from ..errors import KisValidationError
    from ..instruments import instrument

    with told(as_json), connect(profile) as kis, Live[Event](count, seconds) as live, ExitStack() as open_feeds:
        things = [instrument(kis.context, symbol, exchange) for symbol in dict.fromkeys(symbols)]
        notifiers = _notifiers(kis, things) if executions and kis.credentials.hts_id else []
        if len(things) * (1 + book) + len(notifiers) > _MOST:
            raise KisValidationError(f"KIS takes {_MOST} registrations a connection: watch fewer symbols.")
        _listen(kis, things, book, notifiers, where_of(exchange), live, open_feeds)
        if as_json:
            for event in live:
                print_line(_shape(event))
        elif sys.stdout.isatty():
            from .watch_screen import show

            show(things, live)
        else:
            for event in live:
                typer.echo(repr(event.what))


def _listen(
    kis: PyKis,
    things: list[Instrument],
    book: bool,
    notifiers: list[Any],
    exchange: str | None,
    live: Live[Event],
    open_feeds: ExitStack,
) -> None:
    from ..instruments import perform

    def told_of(kind: Kind) -> Callable[[object], None]:
        def put(event: object) -> None:
            live.put(Event(kind, event))

        return put

    for thing in things:
        open_feeds.enter_context(perform(thing, "listen_price", callback=told_of("price"), exchange=exchange))
        if book:
            open_feeds.enter_context(perform(thing, "listen_orderbook", callback=told_of("book"), exchange=exchange))
    for part in notifiers:
        open_feeds.enter_context(part.listen_execution(told_of("execution")))
    open_feeds.enter_context(
        kis.websocket.on_gap(lambda start, end: live.put(Event("gap", {"start": start, "end": end})))
    )


def _notifiers(kis: PyKis, things: list[Instrument]) -> list[Any]:
    """Each part of the account that has notices about one of these, once."""
    from ..instruments import notifier_of

    account = kis.account()
    parts = (notifier_of(account, thing) for thing in things)
    return list({type(part): part for part in parts if part is not None}.values())


def _shape(event: Event) -> dict[str, Any]:
    if event.kind == "gap":
        return {"event": "gap", **event.what}
    if event.kind == "price":
        return price_shape(event.what)
    return book_event_shape(event.what) if event.kind == "book" else execution_shape(event.what)
