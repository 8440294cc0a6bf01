"""The last word before real money: typed by a person, or given as a part of the account number that only its owner
has at hand. Paper trading is not asked."""

from __future__ import annotations

import sys
from typing import TYPE_CHECKING

import typer

from .exits import NotConfirmedError

if TYPE_CHECKING:
    from ..kinds import AccountNumber

__all__ = ["confirm", "is_asked", "sees_a_person"]

_DIGITS = 4


def is_asked(virtual: bool, account_ends: str) -> bool:
    """Whether a person will be asked, who wants to see first what they are asked about."""
    return not virtual and not account_ends and sees_a_person()


def sees_a_person() -> bool:
    """Whether somebody sits at a terminal."""
    return sys.stdin.isatty()


def confirm(virtual: bool, number: AccountNumber | None, account_ends: str, what: str) -> None:
    """Come back only if the order may leave; without a terminal a real order needs ``--account-ends``.

    Raises:
        NotConfirmedError: nobody did, or with the wrong digits; nothing was sent.
    """
    if virtual or number is None:  # without an account nothing can leave: the session says so
        return
    given = account_ends
    if not given:
        if not sees_a_person():
            raise NotConfirmedError(
                f"Real money: {what} was not sent. Nobody can be asked here; add --account-ends with the last "
                f"{_DIGITS} of the account's eight digits."
            )
        typer.echo(f"REAL MONEY (실전투자): {what} on account {number.masked}.", err=True)
        given = _typed()
    if given.strip() != number.cano[-_DIGITS:]:
        raise NotConfirmedError(
            f"Not confirmed: these are not the last {_DIGITS} of the account's eight digits. Nothing was sent."
        )


def _typed() -> str:
    """What a person types; Ctrl-C and Ctrl-D confirm nothing."""
    try:
        found: str = typer.prompt(
            f"Type the last {_DIGITS} of the account's eight digits to send it",
            default="",
            show_default=False,
            err=True,
        )
    except typer.Abort:
        return ""
    return found
