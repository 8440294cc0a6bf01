"""`python -m benchmarks [--write]`: every figure beside its floor; `--write` puts the table into docs/benchmarks.md."""

from __future__ import annotations

import argparse
import platform
import sys
from pathlib import Path

from . import categories, frames, imports, limiter, objects, pages, socket_rate, start, trader
from .figures import Figure, table

_PAGE = Path(__file__).resolve().parent.parent / "docs" / "benchmarks.md"
_HEAD = """# Benchmarks

`make bench` measures each figure beside its floor in the same run; `python -m benchmarks --write` also writes this
page.
A floor is what nobody can do without: splitting the text, `json.loads`, the rate that KIS allows. Ratios carry over
from machine to machine, absolute times do not.

"""


def main() -> int:
    """Measure everything; 1 if a target was missed."""
    parser = argparse.ArgumentParser(prog="python -m benchmarks", description=__doc__)
    parser.add_argument("--write", action="store_true", help="write docs/benchmarks.md")
    options = parser.parse_args()
    found: list[Figure] = []
    for module in (imports, start, categories, frames, objects, socket_rate, limiter, pages, trader):
        print(f"... {module.__name__.rpartition('.')[2]}", file=sys.stderr, flush=True)
        found += module.figures()
    print(table(found))
    if options.write:
        where = f"Measured with Python {platform.python_version()} on {platform.system()} {platform.machine()}.\n\n"
        _PAGE.write_text(_HEAD + where + table(found), encoding="utf-8")
    return 0 if all(figure.met for figure in found) else 1


if __name__ == "__main__":
    sys.exit(main())
