"""The command line: `pykis --help`. Argument parsing and printing only; needs the extra ``cli``."""

from __future__ import annotations

import gc
import sys

__all__ = ["main"]


def main() -> None:
    """Run the command line; exits with its code."""
    if sys.argv[1:] == ["--version"]:
        from .. import __version__

        print(f"pykis {__version__}")
        return
    gc.set_threshold(50_000)  # importing makes no garbage, and looking for it is a tenth of the start
    try:
        from .app import app
    except ImportError as error:
        if error.name not in ("typer", "rich", "click"):
            raise
        print(
            f"The command line needs {error.name}: pip install 'pykis-sdk[cli]'. Without it: python -m pykis.simulator",
            file=sys.stderr,
        )
        raise SystemExit(2) from None
    app()
