"""`pykis verify`: how KIS answers, held against the catalog, with a key of one's own."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING, Any

import typer

from .exits import ExitCode, told
from .options import JSON, PROFILE, connect
from .shapes import print_json

if TYPE_CHECKING:
    from ..drift import Report, Verification

__all__ = ["app"]

app: typer.Typer = typer.Typer(rich_markup_mode=None)

_OUT: Any = typer.Option(Path("pykis-verify"), "--out", help="Folder of the report; begun ones go on.")
_ONLY: Any = typer.Option(None, "--only", help="Only names that begin so, such as domestic_stock. May be repeated.")
_GIVEN: Any = typer.Option(
    None,
    "--with",
    metavar="NAME.PARAMETER=VALUE",
    help="Ask with this instead: contracts expire. Such as domestic_futureoption.inquire_price.fid_input_iscd=101W12",
)


@app.command()
def verify(
    out: Path = _OUT,
    only: list[str] | None = _ONLY,
    given: list[str] | None = _GIVEN,
    listen: float = typer.Option(15, "--listen", help="Seconds to listen to each feed; 0 leaves the feeds out."),
    fresh: bool = typer.Option(False, "--fresh", help="Begin anew, whatever is in the folder."),
    plan: bool = typer.Option(False, "--plan", help="List what would be asked, and ask nothing."),
    profile: str = PROFILE,
    as_json: bool = JSON,
) -> None:
    """Ask every endpoint that only reads, never an order, and report where KIS differs from the catalog.

    Ends with 8 if anything differs. Stop it whenever you like: the next run goes on. The folder then holds report.md,
    report.json and the answers without account, keys, tokens and names: look at them before you attach them anywhere.
    """
    from ..drift import Verification
    from .words import pairs_of

    with told(as_json), connect(profile) as kis:
        found = Verification(kis, out, only=only or (), given=pairs_of(given or []), fresh=fresh)
        if plan:
            _plan(found, as_json)
            return
        report = _run(found, listen)
        if as_json:
            print_json(report.to_json())
        else:
            _show(report, out)
        if report.drift:
            raise typer.Exit(ExitCode.UNREADABLE)


def _run(found: Verification, listen: float) -> Report:
    from .progress import Progress

    with Progress("verify", "endpoints") as progress:

        def told_of(done: int, total: int, name: str) -> None:
            progress.say(name)
            progress.of(done, total)

        report = found.run(told_of)
        return found.listen(listen, told_of) if listen else report


def _plan(found: Verification, as_json: bool) -> None:
    if as_json:
        left = [{"target": each.name, "title": each.entry.title, "arguments": each.arguments} for each in found.left]
        print_json({"left": left, "done": len(found.targets) - len(found.left)})
        return
    from .screen import Screen

    screen = Screen()
    rows = [
        (each.name, each.entry.title, " ".join(f"{name}={value}" for name, value in each.arguments.items()))
        for each in found.left
    ]
    screen.table(("endpoint", "", "asked with"), rows, left=3)
    screen.line(f"{len(found.left)} to ask, {len(found.targets) - len(found.left)} done; nothing was asked now.")


def _show(report: Report, out: Path) -> None:
    from .screen import Screen

    screen = Screen()
    for result in report.drift:
        screen.step(f"{result.target} {result.title}")
        screen.table(
            ("what", "where", "text", ""),
            [
                (each.kind.replace("_", " "), each.place, each.text, each.note)
                for each in result.findings
                if each.is_drift
            ],
            left=4,
        )
    screen.line("  ".join(f"{name} {count}" for name, count in sorted(report.counts.items())))
    screen.line(f"{out / 'report.md'} tells all of it; {out / 'payloads'} has the answers, without what is private.")
