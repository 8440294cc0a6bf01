"""`pykis quote|chart|book`: what can be asked without an account."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING, Any

import typer

from .completing import one_of, places
from .exits import told
from .options import JSON, PROFILE, SYMBOL, connect, where_of
from .shapes import book_shape, chart_shape, print_json, quote_shape

if TYPE_CHECKING:
    from .. import Chart, PyKis
    from ..adapter.protocols import KisQuote
    from ..instruments import Instrument

__all__ = ["app"]

app: typer.Typer = typer.Typer(rich_markup_mode=None)

_PERIOD: Any = typer.Option(
    "day",
    "--period",
    help="day, week, month, year, or minutes such as 1, 5, 60.",
    autocompletion=one_of("day", "week", "month", "year", "1", "5", "60"),
)
_OUT: Any = typer.Option(None, "--out", help="Write it to a file: .csv .json .parquet .png .svg .pdf")
_EXCHANGE: Any = typer.Option(
    "", "--exchange", help="KRX (the default), NXT, UN for both (통합); or a market abroad.", autocompletion=places
)


@app.command()
def quote(
    symbols: list[str] = SYMBOL,
    exchange: str = _EXCHANGE,
    profile: str = PROFILE,
    as_json: bool = JSON,
) -> None:
    """Show the price of one or more symbols (현재가)."""
    with told(as_json), connect(profile) as kis:
        found = _quotes(kis, symbols, exchange)
        if as_json:
            print_json({"quotes": [quote_shape(*each) for each in found]})
            return
        from .tables import show_quotes

        show_quotes([each for each, _ in found])


def _quotes(kis: PyKis, symbols: list[str], exchange: str) -> list[tuple[KisQuote, str | None]]:
    """Quotes with their currencies; Korean ones 30 a call and with their names, where KIS has that."""
    from ..instruments import currency_of, instrument, kind_of, perform

    korean = [symbol for symbol in symbols if kind_of(symbol, exchange) == "stock"]
    known: dict[str, KisQuote] = {}
    if korean and not kis.virtual and exchange in ("", "KRX", "NXT"):
        known = dict(zip(korean, kis.quotes(korean, "NXT" if exchange == "NXT" else "KRX"), strict=True))
    found: list[tuple[KisQuote, str | None]] = []
    for symbol in symbols:
        if symbol in known:
            found.append((known[symbol], "KRW"))
            continue
        thing = instrument(kis.context, symbol, exchange)
        found.append((perform(thing, "quote", exchange=where_of(exchange)), currency_of(thing)))
    return found


@app.command()
def book(
    symbol: str = SYMBOL,
    exchange: str = _EXCHANGE,
    profile: str = PROFILE,
    as_json: bool = JSON,
) -> None:
    """Show the order book (호가): as many levels a side as the market tells."""
    from ..instruments import instrument, perform

    with told(as_json), connect(profile) as kis:
        thing = instrument(kis.context, symbol, exchange)
        found = perform(thing, "order_book", exchange=where_of(exchange))
        if as_json:
            print_json(book_shape(thing, found))
            return
        from .tables import show_book

        show_book(thing, found)


@app.command()
def chart(
    symbol: str = SYMBOL,
    span: str = typer.Argument("3m", help="Up to today: 10d, 2w, 3m, 1y; of minutes 1d is today."),
    period: str = _PERIOD,
    start: str = typer.Option("", "--start", help="The first day, 2026-01-02, instead of the span."),
    end: str = typer.Option("", "--end", help="The last day; today if not given."),
    raw_prices: bool = typer.Option(
        False, "--unadjusted", help="With splits and rights issues left in (수정주가 not)."
    ),
    exchange: str = _EXCHANGE,
    plot: bool = typer.Option(False, "--plot", help="Draw it in the terminal."),
    out: Path | None = _OUT,
    profile: str = PROFILE,
    as_json: bool = JSON,
) -> None:
    """Show bars (봉): as a table, a drawing (--plot) or a file (--out)."""
    from ..instruments import instrument, perform
    from .chart_files import check_suffix, write_chart
    from .progress import Progress
    from .words import day_of, period_of

    with told(as_json):
        if out is not None:
            check_suffix(out)
        first, last, wanted = day_of(start, "--start"), day_of(end, "--end"), period_of(period)
        with connect(profile) as kis, Progress(f"{symbol} {period}", "calls") as progress:
            thing = instrument(kis.context, symbol, exchange)
            bars = perform(
                thing,
                "chart",
                span=None if first else span,
                start=first,
                end=last,
                period=None if wanted == "day" else wanted,
                adjusted=False if raw_prices else None,
                exchange=where_of(exchange),
                progress=progress.of,
            )
        found = _as_chart(thing, bars)
        if out is not None:
            write_chart(found, out, bars.to_pandas)
        if as_json:
            print_json(chart_shape(found))
        elif plot:
            from .drawing import print_drawing

            print_drawing(found)
        elif out is not None:
            typer.echo(f"{len(found)} bars are written to {out}.")
        else:
            from .tables import show_chart

            show_chart(found)


def _as_chart(thing: Instrument, bars: Any) -> Chart:
    """Bars of a bond come as a table: they do not say for how much was traded."""
    from ..adapter.chart import Chart

    return bars if isinstance(bars, Chart) else Chart(list(bars), symbol=thing.symbol, name=thing.name)
