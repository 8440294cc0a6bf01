"""Write pykis/market/master_layouts.py from catalog/masters.toml.

`python tools/generate_masters.py` writes it; with ``--check`` it only says whether it is what the catalog says.
"""

from __future__ import annotations

from typing import Any

from kisgen.catalog import CATALOG, read
from kisgen.single import formatted, run

TARGET = "pykis/market/master_layouts.py"
HEAD = '''"""Layouts of the symbol master files (종목마스터). Generated from catalog/masters.toml; do not edit."""

from __future__ import annotations

from typing import Final, NamedTuple

__all__ = ["BASE_URL", "LAYOUTS", "Column", "Layout"]


class Column(NamedTuple):
    """One column."""

    name: str
    width: int
    """Bytes in cp949."""
    label: str


class Layout(NamedTuple):
    """One kind of file."""

    title: str
    member: str
    """The name of the file in its archive; ``{market}`` stands for a market's code."""
    columns: tuple[Column, ...]
    separator: str
    """Blank if the columns have fixed widths."""
    zipped: bool
    optional: int
    """So many columns at the end may be missing."""
    markets: tuple[str, ...]
    """What ``{market}`` may be."""

'''


def layout(table: dict[str, Any]) -> str:
    names = [name for name, _, _ in table["columns"]]
    if len(set(names)) != len(names) or any(width < 1 for _, width, _ in table["columns"]):
        raise SystemExit(f"masters.toml: {table['title']}: a column is named twice or has no width")
    columns = ", ".join(f"Column({name!r}, {width}, {label!r})" for name, width, label in table["columns"])
    separator, optional = table.get("separator", ""), table.get("optional", 0)
    markets = tuple(table.get("markets", ()))
    return (
        f"Layout({table['title']!r}, {table['member']!r}, ({columns},), {separator!r}, {table.get('zipped', True)}, "
        f"{optional}, {markets!r})"
    )


def generate() -> str:
    """The module's text."""
    facts = read(CATALOG / "masters.toml")
    base = facts.pop("base")
    lines = [f'BASE_URL: Final = {base!r}\n"""Where KIS serves them, without a key."""\n']
    lines.append("LAYOUTS: Final[dict[str, Layout]] = {")
    lines += [f"    {name!r}: {layout(table)}," for name, table in facts.items()]
    lines.append('}\n"""By the name of the file in the catalog."""\n')
    return formatted(HEAD + "\n".join(lines), TARGET)


if __name__ == "__main__":
    raise SystemExit(run(__doc__, TARGET, generate))
