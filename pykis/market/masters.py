"""Reads the symbol master files (종목마스터): lines of cp949 bytes, one a symbol. Pure.

A line is kept as it came; a column is cut out when it is read: most columns of most symbols never are.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping

from .master_layouts import LAYOUTS, Layout

__all__ = ["Line", "Rows", "read_master"]


class Line(Mapping[str, str]):
    """One row: column name to text, without the padding."""

    __slots__ = ("_bytes", "_cutter")

    def __init__(self, cutter: _Cutter, line: bytes) -> None:
        self._cutter = cutter
        self._bytes = line

    def __getitem__(self, name: str) -> str:
        return self._cutter.cell(self._bytes, name)

    def __iter__(self) -> Iterator[str]:
        return iter(self._cutter.present(self._bytes))

    def __len__(self) -> int:
        return len(self._cutter.present(self._bytes))

    def __repr__(self) -> str:
        return f"Line({', '.join(list(self.values())[:3])})"


class Rows(list[Line]):
    """The lines of one file that could be read."""

    __slots__ = ("skipped",)

    def __init__(self) -> None:
        super().__init__()
        self.skipped: list[int] = []
        """Numbers of the lines that are no row of this file; the first line is 1."""


def read_master(name: str, data: bytes) -> Rows:
    """Read a file. A line that is too short, or no text, is left out and its number noted.

    Args:
        name: which layout, such as ``"kospi"``.
        data: the whole file as it came out of its archive.
    """
    cutter = _Cutter(LAYOUTS[name])
    rows = Rows()
    for number, line in enumerate(data.split(b"\n"), start=1):
        bare = line.rstrip(b"\r")
        if not bare.strip(b" \x00\x1a"):
            continue
        if cutter.takes(bare):
            rows.append(Line(cutter, bare))
        else:
            rows.skipped.append(number)
    return rows


class _Cutter:
    """Where each column of a layout lies. What follows the last is new to us and left alone."""

    __slots__ = ("_least", "_places", "_separator")

    def __init__(self, layout: Layout) -> None:
        self._separator = layout.separator.encode()
        self._places: dict[str, tuple[int, int]] = {}
        """From byte to byte; of a delimited line, which cell."""
        at = 0
        for count, each in enumerate(layout.columns):
            width = 1 if layout.separator else each.width
            self._places[each.name] = at, at + width
            at += width
            if count == len(layout.columns) - layout.optional - 1:
                self._least = at

    def takes(self, line: bytes) -> bool:
        """Whether it is a row: long enough, and no letter lies across the edge of a column: then a byte is missing, or
        one too many."""
        length = line.count(self._separator) + 1 if self._separator else len(line)
        if length < self._least:
            return False
        try:
            line.decode("cp949")
            if not self._separator and not line.isascii():
                for start, end in self._places.values():
                    line[start:end].decode("cp949")
        except UnicodeDecodeError:
            return False
        return True

    def cell(self, line: bytes, name: str) -> str:
        """One column's text.

        Raises:
            KeyError: the file, or this line, has no such column.
        """
        start, end = self._places[name]
        if self._separator:
            cells = line.split(self._separator)
            if start >= len(cells):
                raise KeyError(name)
            return cells[start].decode("cp949").strip()
        if start >= len(line):
            raise KeyError(name)
        return line[start:end].decode("cp949").strip(" \x00")

    def present(self, line: bytes) -> tuple[str, ...]:
        """The columns that this line has."""
        length = line.count(self._separator) + 1 if self._separator else len(line)
        return tuple(name for name, (start, _) in self._places.items() if start < length)
