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

import typer

from ..errors import KisError

__all__ = ["ExitCode", "NotConfirmedError", "code_of", "described", "fail", "told"]


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


class NotConfirmedError(KisError):
    """Real money, and nobody confirmed; nothing was sent."""


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
        (NotConfirmedError, ExitCode.NOT_CONFIRMED),
    )
    return next((code for kind, code in kinds if isinstance(error, kind)), ExitCode.FAILED)


def described(error: KisError) -> dict[str, object]:
    """An error for programs: ``kind`` is the exit code's name, ``type`` the exception's."""
    from ..errors import KisAPIError, KisOrderUncertainError

    code = code_of(error)
    found = _head(code, type(error).__name__, str(error))
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


def _head(code: ExitCode, kind: str, message: str) -> dict[str, object]:
    return {"kind": code.name.lower(), "exit_code": int(code), "type": kind, "message": message}


@contextmanager
def told(as_json: bool = False) -> Generator[None]:
    """Errors become a sentence on stderr, or a JSON object, and an exit code; of the library's log nothing is shown."""
    import logging

    from ..errors import KisError, KisOrderUncertainError

    quiet, logger = logging.NullHandler(), logging.getLogger("pykis")
    logger.addHandler(quiet)
    try:
        yield
    except KisError as error:
        raise typer.Exit(_say(error, as_json)) from None
    except KeyboardInterrupt as interrupt:
        doubt = interrupt.__cause__
        if isinstance(doubt, KisOrderUncertainError):  # Ctrl-C while an order was on its way
            raise typer.Exit(_say(doubt, as_json)) from None
        raise fail(ExitCode.INTERRUPTED, "KeyboardInterrupt", "", as_json) from None
    except BrokenPipeError:
        os.dup2(os.open(os.devnull, os.O_WRONLY), sys.stdout.fileno())  # whoever read has seen enough
        raise typer.Exit(ExitCode.OK) from None
    except OSError as error:
        sentence = f"{error.filename or 'The system'}: {error.strerror or error}"
        raise fail(ExitCode.FAILED, type(error).__name__, sentence, as_json) from None
    finally:
        logger.removeHandler(quiet)


def fail(code: ExitCode, kind: str, sentence: str, as_json: bool) -> typer.Exit:
    """Say what is no error of ours; the exception that ends it.

    Args:
        code: how it ends.
        kind: the exception's name, for programs.
        sentence: for people; blank says nothing to them.
        as_json: for programs.
    """
    if as_json:
        typer.echo(json.dumps({"error": _head(code, kind, sentence)}, ensure_ascii=False), err=True)
    elif sentence:
        typer.echo(sentence, err=True)
    return typer.Exit(code)


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
    pykis orders            is it there? (--overseas, --derivatives or --bonds if it was for one of those)
    pykis balance           did it fill?
Only if it is in neither after that minute was it never taken."""


def _advice(msg_cd: str) -> str:
    from ..codes import advice

    return advice(msg_cd)
