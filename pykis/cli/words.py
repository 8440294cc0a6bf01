"""Reading what a person typed: days, periods, numbers. A word that is none is refused with one that would be right."""

from __future__ import annotations

from collections.abc import Iterable
from datetime import date
from decimal import Decimal, InvalidOperation

from ..errors import KisValidationError

__all__ = ["amount_of", "choice_of", "day_of", "pairs_of", "period_of"]

_PERIODS = ("day", "week", "month", "year")


def day_of(text: str, option: str) -> date | None:
    """A date, ``2026-01-02`` or ``20260102``; None for a blank.

    Raises:
        KisValidationError: anything else.
    """
    if not text:
        return None
    try:
        return date.fromisoformat(text)
    except ValueError:
        raise KisValidationError(f"{option} {text!r} is no date: write it like 2026-01-02.") from None


def period_of(text: str) -> str | int:
    """A period of a chart: a word or a number of minutes.

    Raises:
        KisValidationError: anything else.
    """
    if text in _PERIODS:
        return text
    if text.isascii() and text.isdigit():
        return int(text)
    from ..inventory import similar

    hint = similar(text, _PERIODS)
    raise KisValidationError(f"--period {text!r} is none: use day, week, month, year or a number of minutes.{hint}")


def amount_of(text: str, option: str) -> Decimal | None:
    """An amount, ``70000`` or ``70,000``; None for a blank.

    Raises:
        KisValidationError: anything else.
    """
    if not text:
        return None
    try:
        found = Decimal(text.replace(",", "").replace("_", ""))
    except InvalidOperation:
        found = Decimal("NaN")
    if not found.is_finite():
        raise KisValidationError(f"{option} {text!r} is no amount: write it like 70000.")
    return found


def choice_of(text: str, choices: Iterable[str], option: str) -> str:
    """One of some words.

    Raises:
        KisValidationError: none of them; it names the nearest.
    """
    known = list(choices)
    if text in known:
        return text
    from ..inventory import similar

    raise KisValidationError(f"{option} {text!r} is none of {', '.join(known)}.{similar(text, known)}")


def pairs_of(given: Iterable[str]) -> dict[str, str]:
    """``name=value``, as typed.

    Raises:
        KisValidationError: one without ``=``.
    """
    found: dict[str, str] = {}
    for each in given:
        name, equals, found[name] = each.partition("=")
        if not equals:
            raise KisValidationError(f"{each!r} has no value: write it like name=value.")
    return found
