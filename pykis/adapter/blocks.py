"""KIS' blocks as it sent them, without a typed record in between: what curated records are made from."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any, cast

from ..errors import KisParseError
from ..record import Answer

__all__ = ["block_of", "rows_of"]


def block_of(answer: Answer, wire: str) -> Mapping[str, Any]:
    """An output block that holds one object; KIS sends some as a list of one.

    Raises:
        KisParseError: it is missing.
    """
    found: object = answer.raw.get(wire)
    if isinstance(found, list):
        rows = cast("list[object]", found)
        found = rows[0] if rows else None
    if not isinstance(found, dict):
        raise KisParseError(answer.tr_id, wire, str(found), "the block is missing")
    return cast("dict[str, Any]", found)


def rows_of(answer: Answer, wire: str, key: str) -> list[Mapping[str, Any]]:
    """The rows of an output block in which a field is filled in: KIS sends a blank row where there is none.

    Raises:
        KisParseError: it is no list.
    """
    found: object = answer.raw.get(wire) or []
    if isinstance(found, dict):
        found = [cast("dict[str, Any]", found)]
    if not isinstance(found, list):
        raise KisParseError(answer.tr_id, wire, str(found), "the block is no list")
    return [row for row in cast("list[dict[str, Any]]", found) if row.get(key)]
