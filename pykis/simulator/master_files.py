"""The symbol master files as KIS serves them: cp949 bytes, one line a symbol, zipped; without a key."""

from __future__ import annotations

import zipfile
from collections.abc import Iterator
from io import BytesIO
from typing import Final

from pykis.market.master_layouts import LAYOUTS, Column, Layout

from ..message import Response
from .call import World
from .envelope import http_date
from .faults import Fault
from .master_rows import Values, rows_of

__all__ = ["MASTERS", "master_response"]

MASTERS: Final = "/common/master/"
"""The path below which they lie; at KIS on a host of their own."""
_YES_NO = ("_yn", "YN", "_able", "_code_yn")


def master_response(path: str, world: World, now: float, struck: tuple[Fault, ...]) -> Response:
    """What a GET of that path answers; 404 where there is no such file. ``malformed_row`` breaks rows."""
    name = path.removeprefix(MASTERS)
    found = next(((key, market) for key, market, served in _files() if served == name), None)
    if found is None:
        return _response(404, b"Not Found", "text/plain", now)
    key, market = found
    layout = LAYOUTS[key]
    lines = [_line(layout, values) for values in rows_of(key, market, world)]
    for fault in struck:
        if fault.kind == "malformed_row":
            lines[: fault.rows] = [_broken(line) for line in lines[: fault.rows]]
    data = b"".join(line + b"\n" for line in lines)
    if not layout.zipped:
        return _response(200, data, "application/octet-stream", now)
    return _response(200, _zipped(name.removesuffix(".zip"), data), "application/zip", now)


def _files() -> Iterator[tuple[str, str, str]]:
    """Layout, market and served name of each file."""
    for key, layout in LAYOUTS.items():
        for market in layout.markets or ("",):
            member = layout.member.replace("{market}", market)
            yield key, market, f"{member}.zip" if layout.zipped else member


def _line(layout: Layout, values: Values) -> bytes:
    cells = [_cell(column, values.get(column.name), padded=not layout.separator) for column in layout.columns]
    return layout.separator.encode().join(cells)


def _cell(column: Column, value: str | int | None, *, padded: bool) -> bytes:
    """Text is cut and filled with blanks to the column's bytes, numbers get leading zeros; what nobody gives is N, or
    zeros."""
    if value is None:
        value = "N" if column.name.endswith(_YES_NO) else 0
    if isinstance(value, int):
        return str(value).zfill(column.width)[-column.width :].encode() if padded else str(value).encode()
    text = _cut(value, column.width)
    return text.ljust(column.width) if padded else text


def _cut(text: str, width: int) -> bytes:
    """As many whole letters as fit."""
    data = text.encode("cp949", "replace")
    while len(data) > width:
        text = text[:-1]
        data = text.encode("cp949", "replace")
    return data


def _broken(line: bytes) -> bytes:
    """A row with half a letter, and too short."""
    return b"\xb0" + line[1 : max(2, len(line) // 2)]


def _zipped(member: str, data: bytes) -> bytes:
    buffer = BytesIO()
    with zipfile.ZipFile(buffer, "w", zipfile.ZIP_DEFLATED) as archive:
        archive.writestr(zipfile.ZipInfo(member, (2026, 1, 1, 0, 0, 0)), data, zipfile.ZIP_DEFLATED)
    return buffer.getvalue()


def _response(status: int, body: bytes, kind: str, now: float) -> Response:
    headers = {"Content-Type": kind, "Date": http_date(now), "Content-Length": str(len(body))}
    return Response(status, headers, body)
