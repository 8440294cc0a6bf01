"""`pykis simulator|demo`: everything without a key."""

from __future__ import annotations

import typer

__all__ = ["app"]

app: typer.Typer = typer.Typer(rich_markup_mode=None)


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
