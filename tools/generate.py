"""Write everything that follows from catalog/: pykis/api, pykis/codes.py, other tables of pykis, docs/reference.

python tools/generate.py            # write
python tools/generate.py --check    # exit 1 if anything differs from what would be written
"""

from __future__ import annotations

import sys

from kisgen import api, codes, codes_page, docs, samples, table
from kisgen.catalog import ROOT, load
from kisgen.field_types import Typist

FOLDERS = ("pykis/api", "docs/reference")
"""Folders that hold nothing but generated files."""


def build() -> dict[str, str]:
    """Path -> text of every generated file."""
    groups = load()
    Typist().assign(groups)
    by_group = {**api.emit(groups), **table.emit(groups), **samples.emit(groups), **docs.emit(groups)}
    return {**by_group, **codes.emit(), **codes_page.emit()}


def stale(files: dict[str, str]) -> list[str]:
    """Files in generated folders that nothing generates any more."""
    found = [
        path.relative_to(ROOT).as_posix()
        for folder in FOLDERS
        for path in (ROOT / folder).rglob("*")
        if path.is_file() and "__pycache__" not in path.parts
    ]
    return sorted(set(found) - set(files))


def check(files: dict[str, str]) -> int:
    """Compare byte for byte."""
    wrong = [name for name, text in files.items() if not _same(name, text)]
    for name in wrong:
        sys.stderr.write(f"{name}: differs from what the catalog says; run python tools/generate.py\n")
    extra = stale(files)
    for name in extra:
        sys.stderr.write(f"{name}: nothing generates it\n")
    return 1 if wrong or extra else 0


def _same(name: str, text: str) -> bool:
    path = ROOT / name
    return path.is_file() and path.read_bytes() == text.encode()


def write(files: dict[str, str]) -> int:
    """Write what differs, take away what is stale."""
    for name, text in files.items():
        if not _same(name, text):
            path = ROOT / name
            path.parent.mkdir(parents=True, exist_ok=True)
            path.write_bytes(text.encode())
    for name in stale(files):
        (ROOT / name).unlink()
    sys.stdout.write(f"{len(files)} files, {sum(text.count(chr(10)) for text in files.values())} lines\n")
    return 0


def main(arguments: list[str]) -> int:
    files = build()
    return check(files) if arguments == ["--check"] else write(files)


if __name__ == "__main__":
    raise SystemExit(main(sys.argv[1:]))
