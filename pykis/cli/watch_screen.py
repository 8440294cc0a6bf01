"""The live screen of `pykis watch`: a line a symbol, the book of the newest one, the last notices."""

from __future__ import annotations

import time
from collections import deque
from typing import TYPE_CHECKING

from ..adapter.wording import arrow, digits, percent
from .screen import console
from .tables import SIDES

if TYPE_CHECKING:
    from rich.console import RenderableType

    from .. import OrderBookEvent, PriceEvent
    from ..instruments import Instrument
    from .live import Live
    from .watching import Event

__all__ = ["Board", "show"]

_LEVELS = 5
_NOTICES = 8
_REFRESH = 0.2


class Board:
    """What the screen shows; takes events in and draws itself."""

    def __init__(self, things: list[Instrument]) -> None:
        self._things = things
        self._prices: dict[str, PriceEvent] = {}
        self._books: dict[str, OrderBookEvent] = {}
        self._notices: deque[str] = deque(maxlen=_NOTICES)

    def take(self, event: Event) -> None:
        """Take an event in."""
        if event.kind == "price":
            self._prices[event.what.symbol] = event.what
        elif event.kind == "book":
            self._books[event.what.symbol] = event.what
        elif event.kind == "execution":
            self._notices.append(repr(event.what).strip("<>"))
        else:
            start, end = event.what["start"], event.what["end"]
            self._notices.append(f"연결이 {start:%H:%M:%S}부터 {end:%H:%M:%S}까지 끊겼습니다 (gap)")

    def draw(self) -> RenderableType:
        """The whole screen."""
        from rich.console import Group
        from rich.text import Text

        parts: list[RenderableType] = [self._table()]
        parts += [self._book(thing.symbol) for thing in self._things if thing.symbol in self._books][:2]
        parts += [Text(line) for line in self._notices]
        parts.append(Text("Ctrl-C ends it", style="dim"))
        return Group(*parts)

    def _table(self) -> RenderableType:
        from rich.table import Table
        from rich.text import Text

        table = Table(header_style="bold")
        for number, column in enumerate(("종목", "시각", "현재가", "대비", "등락률", "체결", "거래량")):
            table.add_column(column, justify="left" if number == 0 else "right")
        for thing in self._things:
            event = self._prices.get(thing.symbol)
            who = f"{thing.name} {thing.symbol}".strip()
            if event is None:
                table.add_row(who, "-", "-", "-", "-", "-", "-")
                continue
            style = "red" if event.change > 0 else "blue" if event.change < 0 else ""
            side = SIDES.get(getattr(event, "side", None) or "", "")
            table.add_row(
                who,
                f"{event.time:%H:%M:%S}",
                Text(digits(event.price), style=style),
                Text(arrow(event.change), style=style),
                Text(percent(event.change_rate), style=style),
                f"{digits(event.volume)} {side}".rstrip(),
                digits(event.day_volume),
            )
        return table

    def _book(self, symbol: str) -> RenderableType:
        from rich.table import Table

        book = self._books[symbol]
        table = Table(title=f"{symbol} 호가 {book.time:%H:%M:%S}", header_style="bold")
        for column in ("매도잔량", "호가", "매수잔량"):
            table.add_column(column, justify="right")
        for level in reversed(book.asks[:_LEVELS]):
            table.add_row(digits(level.qty), digits(level.price), "")
        for level in book.bids[:_LEVELS]:
            table.add_row("", digits(level.price), digits(level.qty))
        return table


def show(things: list[Instrument], live: Live[Event]) -> None:
    """Draw until it ends; a few times a second however many events come."""
    from rich.live import Live as Drawing

    board = Board(things)
    drawn = 0.0
    with Drawing(board.draw(), console=console(), auto_refresh=False) as drawing:
        for event in live.ticking():
            if event is not None:
                board.take(event)
            if time.monotonic() - drawn >= _REFRESH:
                drawing.update(board.draw(), refresh=True)
                drawn = time.monotonic()
        drawing.update(board.draw(), refresh=True)
