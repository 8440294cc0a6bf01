"""Exit codes and the words that go with them: what a program learns from how a command ended.

Documented in docs/cli.md; a code never changes its meaning.
"""

from __future__ import annotations

import json
import os
import sys
from collections.abc import Generator
from contextlib import contextmanager
from enum import IntEnum
from typing import TYPE_CHECKING

import typer

if TYPE_CHECKING:
    from ..errors import KisError

__all__ = ["ExitCode", "code_of", "described", "told"]


class ExitCode(IntEnum):
    """How a command ended."""

    OK = 0
    FAILED = 1
    """Something else went wrong: a file cannot be written, a bug."""
    USAGE = 2
    """An argument or an order is wrong, or not offered in this environment; nothing was sent."""
    CONFIGURATION = 3
    """Keys, profile, account or an extra are missing or contradict each other; nothing was sent."""
    AUTHENTICATION = 4
    """KIS refuses the key or the token."""
    REFUSED = 5
    """KIS answered and said no."""
    NETWORK = 6
    """No usable answer came to something that only reads, or it is certain that nothing left."""
    UNCERTAIN = 7
    """An order left and nothing proves what became of it: never send it again before you know."""
    UNREADABLE = 8
    """An answer is not what the facts say; `verify`: drift was found."""
    NOT_CONFIRMED = 9
    """Real money, and nobody confirmed; nothing was sent."""
    INTERRUPTED = 130
    """Ctrl-C."""


def code_of(error: KisError) -> ExitCode:
    """The exit code of an error."""
    from .. import errors

    kinds: tuple[tuple[type[KisError], ExitCode], ...] = (
        (errors.KisOrderUncertainError, ExitCode.UNCERTAIN),
        (errors.KisValidationError, ExitCode.USAGE),
        (errors.KisConfigurationError, ExitCode.CONFIGURATION),
        (errors.KisAuthenticationError, ExitCode.AUTHENTICATION),
        (errors.KisAPIError, ExitCode.REFUSED),
        (errors.KisSubscriptionError, ExitCode.REFUSED),
        (errors.KisNetworkError, ExitCode.NETWORK),
        (errors.KisParseError, ExitCode.UNREADABLE),
    )
    return next((code for kind, code in kinds if isinstance(error, kind)), ExitCode.FAILED)


def described(error: KisError) -> dict[str, object]:
    """An error for programs: ``kind`` is the exit code's name, ``type`` the exception's."""
    from ..errors import KisAPIError, KisOrderUncertainError

    code = code_of(error)
    found: dict[str, object] = {
        "kind": code.name.lower(),
        "exit_code": int(code),
        "type": type(error).__name__,
        "message": str(error),
    }
    if isinstance(error, KisAPIError):
        found |= {"msg_cd": error.msg_cd, "tr_id": error.tr_id, "advice": _advice(error.msg_cd)}
    if isinstance(error, KisOrderUncertainError):
        found |= {
            "tr_id": error.tr_id,
            "request": error.request,
            "sent_at": error.sent_at.isoformat(),
            "ended_at": error.ended_at.isoformat(),
        }
    return found


@contextmanager
def told(as_json: bool = False) -> Generator[None]:
    """Errors become a sentence on stderr, or a JSON object, and an exit code."""
    from ..errors import KisError, KisOrderUncertainError

    try:
        yield
    except KisError as error:
        raise typer.Exit(_say(error, as_json)) from None
    except KeyboardInterrupt as interrupt:
        doubt = interrupt.__cause__
        if isinstance(doubt, KisOrderUncertainError):  # Ctrl-C while an order was on its way
            raise typer.Exit(_say(doubt, as_json)) from None
        raise typer.Exit(ExitCode.INTERRUPTED) from None
    except BrokenPipeError:
        os.dup2(os.open(os.devnull, os.O_WRONLY), sys.stdout.fileno())  # whoever read has seen enough
        raise typer.Exit(ExitCode.OK) from None
    except OSError as error:
        typer.echo(f"{error.filename or 'The system'}: {error.strerror or error}", err=True)
        raise typer.Exit(ExitCode.FAILED) from None


def _say(error: KisError, as_json: bool) -> ExitCode:
    from ..errors import KisAPIError, KisOrderUncertainError

    code = code_of(error)
    if as_json:
        typer.echo(json.dumps({"error": described(error)}, ensure_ascii=False), err=True)
    elif isinstance(error, KisOrderUncertainError):
        typer.echo(_UNCERTAIN.format(cause=error.cause, tr_id=error.tr_id, sent_at=error.sent_at), err=True)
    else:
        typer.echo(str(error), err=True)
        advice = _advice(error.msg_cd) if isinstance(error, KisAPIError) else ""
        if advice:
            typer.echo(advice, err=True)
    return code


_UNCERTAIN = """\
UNCERTAIN: the order left at {sent_at:%H:%M:%S} and nothing proves what became of it ({tr_id}: {cause}).
Do not send it again: it may be at the exchange. Wait a minute, since KIS' lists lag, then look:
    pykis orders            is it there? (--overseas for a stock abroad)
    pykis balance           did it fill?
Only if it is in neither after that minute was it never taken."""


def _advice(msg_cd: str) -> str:
    from ..codes import advice

    return advice(msg_cd)
