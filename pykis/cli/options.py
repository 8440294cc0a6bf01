"""Options that several commands share, and the way from them to a `PyKis`."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

import typer

from .completing import profiles, symbols

if TYPE_CHECKING:
    from .. import Account, PyKis

__all__ = [
    "ACCOUNT",
    "BONDS",
    "DERIVATIVES",
    "JSON",
    "OVERSEAS",
    "PROFILE",
    "SYMBOL",
    "account_of",
    "connect",
    "part_of",
    "where_of",
]

PROFILE: Any = typer.Option(
    "",
    "--profile",
    envvar="PYKIS_PROFILE",
    help="A saved profile; KIS_* of the environment or .env if not given.",
    autocompletion=profiles,
)
SYMBOL: Any = typer.Argument(
    help="005930, AAPL, A01612 (a future), KR103501GF67 (a bond), KOSPI, ...", autocompletion=symbols
)
JSON: Any = typer.Option(False, "--json", help="JSON for programs; docs/cli.md describes the shape.")
OVERSEAS: Any = typer.Option(False, "--overseas", help="Of stocks abroad (해외주식).")
DERIVATIVES: Any = typer.Option(False, "--derivatives", help="Of futures and options (선물옵션).")
BONDS: Any = typer.Option(False, "--bonds", help="Of bonds (장내채권).")
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


def part_of(account: Account, overseas: bool, derivatives: bool, bonds: bool) -> Any:
    """The part of an account that was asked about; its Korean stocks if none was named.

    Raises:
        KisValidationError: more than one was named.
    """
    from ..errors import KisValidationError

    parts = {"overseas": overseas, "derivatives": derivatives, "bonds": bonds}
    named = [name for name, wanted in parts.items() if wanted]
    if len(named) > 1:
        raise KisValidationError(f"One thing at a time: --{' or --'.join(named)}.")
    return getattr(account, named[0]) if named else account


def where_of(exchange: str) -> str | None:
    """``exchange=`` for a verb of a Korean stock; None where nobody named one, or one abroad, which names the stock."""
    from ..instruments import market_abroad

    return exchange.upper() if exchange and market_abroad(exchange) is None else None
