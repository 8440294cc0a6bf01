"""Options that several commands share, and the way from them to a `PyKis`."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

import typer

if TYPE_CHECKING:
    from .. import Account, PyKis

__all__ = ["ACCOUNT", "JSON", "PROFILE", "account_of", "connect", "where_of"]

PROFILE: Any = typer.Option(
    "", "--profile", envvar="PYKIS_PROFILE", help="A saved profile; KIS_* of the environment or .env if not given."
)
JSON: Any = typer.Option(False, "--json", help="JSON for programs; docs/cli.md describes the shape.")
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


def where_of(exchange: str) -> dict[str, Any]:
    """``exchange=`` only where somebody named one: markets abroad have none to choose."""
    return {"exchange": exchange.upper()} if exchange else {}
