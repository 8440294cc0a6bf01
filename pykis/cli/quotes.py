"""`pykis quote|chart|book`: what can be asked without an account."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING, Any, cast

import typer

from .exits import told
from .options import JSON, PROFILE, connect, market_of, stock_of
from .shapes import book_shape, chart_shape, print_json, quote_shape
from .words import is_korean

if TYPE_CHECKING:
    from ..adapter.protocols import KisQuote
    from ..kinds import Period

__all__ = ["app"]

app: typer.Typer = typer.Typer(rich_markup_mode=None)

_SYMBOLS: Any = typer.Argument(help="종목코드, such as 005930.")
_OUT: Any = typer.Option(None, "--out", help="Write it to a file: .csv .json .parquet .png .svg .pdf")
_EXCHANGE: Any = typer.Option("", "--exchange", help="KRX (the default), NXT, UN for both (통합); or a market abroad.")


@app.command()
def quote(
    symbols: list[str] = _SYMBOLS,
    exchange: str = _EXCHANGE,
    profile: str = PROFILE,
    as_json: bool = JSON,
) -> None:
    """Show the price of one or more symbols (현재가)."""
    with told(as_json), connect(profile) as kis:
        found: list[KisQuote]
        at_home = exchange != "UN" and market_of(exchange) is None and all(map(is_korean, symbols))
        if at_home and not kis.virtual:  # 30 a call, and with their names
            found = list(kis.quotes(symbols, "NXT" if exchange == "NXT" else "KRX"))
        else:
            stocks = [stock_of(kis, symbol, exchange) for symbol in symbols]
            found = [stock.quote(**where) for stock, where in stocks]
        if as_json:
            print_json({"quotes": [quote_shape(each) for each in found]})
            return
        from .tables import show_quotes

        show_quotes(found)


@app.command()
def book(
    symbol: str = typer.Argument(help="종목코드, such as 005930."),
    exchange: str = _EXCHANGE,
    profile: str = PROFILE,
    as_json: bool = JSON,
) -> None:
    """Show the order book (호가): ten levels a side."""
    with told(as_json), connect(profile) as kis:
        stock, where = stock_of(kis, symbol, exchange)
        found = stock.order_book(**where)
        if as_json:
            print_json(book_shape(symbol, found))
            return
        from .tables import show_book

        show_book(symbol, found)


@app.command()
def chart(
    symbol: str = typer.Argument(help="종목코드, such as 005930."),
    span: str = typer.Argument("3m", help="Up to today: 10d, 2w, 3m, 1y; of minutes 1d is today."),
    period: str = typer.Option("day", "--period", help="day, week, month, year, or minutes such as 1, 5, 60."),
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
    from .chart_files import check_suffix, write_chart
    from .progress import Progress
    from .words import day_of, period_of

    with told(as_json):
        if out is not None:
            check_suffix(out)
        first, last, wanted = day_of(start, "--start"), day_of(end, "--end"), period_of(period)
        with connect(profile) as kis, Progress(f"{symbol} {period}", "calls") as progress:
            stock, where = stock_of(kis, symbol, exchange)
            found = stock.chart(
                None if first else span,
                start=first,
                end=last,
                period=cast("Period | int", wanted),
                adjusted=not raw_prices,
                progress=progress.of,
                **where,
            )
        if out is not None:
            write_chart(found, out)
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
