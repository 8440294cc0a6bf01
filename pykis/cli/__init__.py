"""The command line: `pykis --help`. Argument parsing and printing only; needs the extra ``cli``."""

from __future__ import annotations

import gc
import os
import sys

__all__ = ["main"]

_COMPLETION = "_PYKIS_COMPLETE"
"""Set by a shell that asks what may come next."""


def main() -> None:
    """Run the command line; exits with its code."""
    if sys.argv[1:] == ["--version"]:
        from .. import __version__

        print(f"pykis {__version__}")
        return
    gc.set_threshold(50_000)  # importing makes no garbage, and looking for it is a tenth of the start
    try:
        from .app import COMMANDS, app, command, spoken
    except ImportError as error:
        if error.name not in ("typer", "rich", "click"):
            raise
        print(
            f"The command line needs {error.name}: pip install 'pykis-sdk[cli]'. Without it: python -m pykis.simulator",
            file=sys.stderr,
        )
        raise SystemExit(2) from None
    if sys.argv[1:] and sys.argv[1] in COMMANDS and _COMPLETION not in os.environ:
        name = sys.argv[1]  # not by way of the options of all commands: to read those takes as long as all the rest
        spoken(command(name).main, sys.argv[2:], prog_name=f"pykis {name}")
    else:
        app()
