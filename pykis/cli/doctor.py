"""`pykis doctor`: what stands in the way, and what to do about it."""

from __future__ import annotations

from typing import TYPE_CHECKING

import typer

from .exits import ExitCode, code_of, told
from .options import JSON, PROFILE
from .shapes import print_json

if TYPE_CHECKING:
    from ..checkup import Check

__all__ = ["app"]

app: typer.Typer = typer.Typer(rich_markup_mode=None)

_SIGNS = {"ok": "ok     ", "warning": "WARNING", "failed": "FAILED ", "skipped": "-      "}


@app.command()
def doctor(profile: str = PROFILE, as_json: bool = JSON) -> None:
    """Check key, clock, network, token, limits and permissions, and say what to do. Orders nothing.

    Ends with the code of the first thing that failed; warnings end with 0.
    """
    from ..checkup import checkup
    from .screen import Screen

    screen = Screen()
    found: list[Check] = []
    with told(as_json):
        for check in checkup(profile):
            found.append(check)
            if not as_json:
                screen.line(f"{_SIGNS[check.status]} {check.name}: {check.said}")
                if check.advice:
                    screen.line(f"        {check.advice}")
    if as_json:
        print_json(
            {
                "ok": all(check.status != "failed" for check in found),
                "checks": [
                    {"name": each.name, "status": each.status, "said": each.said, "advice": each.advice}
                    for each in found
                ],
            }
        )
    failed = [check for check in found if check.status == "failed"]
    if failed:
        raise typer.Exit(_code(failed[0]))


def _code(check: Check) -> ExitCode:
    if check.error is not None:
        return code_of(check.error)
    return ExitCode.NETWORK if check.name == "network" else ExitCode.FAILED
