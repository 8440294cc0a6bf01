"""Which command is in which module. A module is imported when its command is asked for: the rest costs nothing."""

from __future__ import annotations

import sys
from collections.abc import Callable, Sequence
from importlib import import_module
from typing import Any, Final, NoReturn, cast

import typer
from typer.core import TyperGroup
from typer.main import get_group

from .. import __version__

__all__ = ["COMMANDS", "app", "command", "spoken"]

COMMANDS: Final[dict[str, str]] = {
    "quote": "quotes",
    "chart": "quotes",
    "book": "quotes",
    "watch": "watching",
    "symbols": "symbol_search",
    "rank": "ranking",
    "conditions": "ranking",
    "balance": "accounts",
    "orders": "accounts",
    "buy": "ordering",
    "sell": "ordering",
    "modify": "ordering",
    "cancel": "ordering",
    "api": "endpoints",
    "profile": "profiles",
    "doctor": "doctor",
    "verify": "verifying",
    "simulator": "practice",
    "demo": "practice",
    "trader": "trader",
}
"""In the order of the help: command -> module. One that is named like its own ``app`` is a group of commands."""


_SLIP: Final = cast("type[Exception]", typer.BadParameter.__base__)
"""What the parser raises; typer does not export it."""


def spoken(main: Callable[..., object], args: Sequence[str] | None, **extra: Any) -> NoReturn:
    """Run a command line; what the parser refuses is told as every other error is, and Ctrl-C at a question too.

    Args:
        main: of a command.
        args: what was typed; that of this process if None.
        extra: for ``main``.

    Raises:
        SystemExit: always, with the code.
    """
    words = list(sys.argv[1:] if args is None else args)
    as_json = "--json" in words
    try:
        code = main(args=words, **(extra | {"standalone_mode": False}))
    except typer.Abort:
        from .exits import ExitCode, fail

        code = fail(ExitCode.INTERRUPTED, "KeyboardInterrupt", "", as_json).exit_code
    except _SLIP as error:
        from .exits import ExitCode, fail

        slip: Any = error
        if as_json:
            fail(ExitCode.USAGE, "UsageError", slip.format_message(), as_json)
        else:
            slip.show()
        code = ExitCode.USAGE
    sys.exit(cast("int | None", code))


def command(name: str) -> Any:
    """A command, or a group of commands, by its name; its module is imported now."""
    found: typer.Typer = import_module(f"{__package__}.{COMMANDS[name]}").app
    group = get_group(found)
    return group if group.name == name else group.commands[name]


class _Commands(TyperGroup):
    """Commands that are imported when they are asked for."""

    def main(self, args: Sequence[str] | None = None, *rest: Any, **extra: Any) -> NoReturn:
        """Run it."""
        spoken(super().main, args, **extra)

    def list_commands(self, ctx: Any) -> list[str]:
        """Their names."""
        return list(COMMANDS)

    def get_command(self, ctx: Any, cmd_name: str) -> Any:
        """One of them; None if there is none of that name."""
        return command(cmd_name) if cmd_name in COMMANDS else None

    def resolve_command(self, ctx: Any, args: list[str]) -> Any:
        """The command of the first word; one that there is not is told the nearest."""
        if args and args[0] not in COMMANDS and not args[0].startswith("-"):
            from ..inventory import similar

            ctx.fail(f"There is no command {args[0]!r}.{similar(args[0], COMMANDS)}")
        return super().resolve_command(ctx, args)


app: typer.Typer = typer.Typer(
    name="pykis",
    cls=_Commands,
    help="Quote, trade and listen on the Korean market through the KIS (한국투자증권) Open API.",
    no_args_is_help=True,
    rich_markup_mode=None,  # rich takes as long to import as all the rest
    pretty_exceptions_enable=False,  # a traceback with local variables would show secrets
)


def _version(wanted: bool) -> None:
    if wanted:
        typer.echo(f"pykis {__version__}")
        raise typer.Exit


@app.callback()
def root(
    version: bool = typer.Option(False, "--version", callback=_version, is_eager=True, help="Show the version."),
) -> None:
    """Options of every command."""
