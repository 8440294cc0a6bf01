"""The commands."""

from __future__ import annotations

import typer

from .. import __version__
from .trader import app as trader

__all__ = ["app"]

app: typer.Typer = typer.Typer(
    name="pykis",
    help="Quote, trade and listen on the Korean market through the KIS (한국투자증권) Open API.",
    no_args_is_help=True,
    add_completion=False,
)
app.add_typer(trader)


def _version(wanted: bool) -> None:
    if wanted:
        typer.echo(f"pykis {__version__}")
        raise typer.Exit


@app.callback()
def root(
    version: bool = typer.Option(False, "--version", callback=_version, is_eager=True, help="Show the version."),
) -> None:
    """Options of every command."""


@app.command(
    context_settings={"allow_extra_args": True, "ignore_unknown_options": True},
    add_help_option=False,
    help="Run a KIS of our own on loopback: REST and websocket, no key needed. --help lists its options.",
)
def simulator(context: typer.Context) -> None:
    """Hand the arguments to ``python -m pykis.simulator``."""
    from ..simulator.__main__ import run

    raise typer.Exit(run(context.args))


@app.command(help="Show the whole way against a simulated KIS: quote, chart, orders, live prices, balance.")
def demo() -> None:
    """Run the demonstration."""
    from .demo import run

    raise typer.Exit(run())
