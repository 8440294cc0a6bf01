"""Options that several commands share, and the way from them to a `PyKis`."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, get_args

import typer

if TYPE_CHECKING:
    from .. import Account, PyKis
    from ..kinds import OverseasMarket

__all__ = ["ACCOUNT", "JSON", "OVERSEAS", "PROFILE", "account_of", "connect", "market_of", "stock_of"]

PROFILE: Any = typer.Option(
    "", "--profile", envvar="PYKIS_PROFILE", help="A saved profile; KIS_* of the environment or .env if not given."
)
JSON: Any = typer.Option(False, "--json", help="JSON for programs; docs/cli.md describes the shape.")
OVERSEAS: Any = typer.Option(False, "--overseas", help="Of stocks abroad (해외주식).")
ACCOUNT: Any = typer.Option("", "--account", help="Another account of the same key, such as 12345678-01.")


def connect(profile: str) -> PyKis:
    """A PyKis of a profile, or of the environment; sends nothing.

    Raises:
        KisConfigurationError: no app key is found, or something is wrong with it; the message says what.
    """
    from ..kis import PyKis

    return PyKis(profile=profile or None)


def account_of(kis: PyKis, number: str) -> Account:
    """The account of a number, or that of the credentials.

    Raises:
        KisConfigurationError: that is no account number.
    """
    return kis.account(number or None)


def market_of(exchange: str) -> OverseasMarket | None:
    """The market abroad of that name; None if it is none."""
    from ..kinds import OverseasMarket

    known: tuple[OverseasMarket, ...] = get_args(OverseasMarket)
    return next((each for each in known if each == exchange.upper()), None)


def stock_of(kis: PyKis, symbol: str, exchange: str) -> tuple[Any, dict[str, str]]:
    """A stock of any market, and ``exchange=`` where somebody named one: a market abroad has none to choose.

    Raises:
        KisValidationError: that is no symbol.
    """
    market = market_of(exchange)
    if market is not None:
        return kis.stock(symbol, market=market), {}
    return kis.stock(symbol), {"exchange": exchange.upper()} if exchange else {}
