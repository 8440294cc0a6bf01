"""KIS' blocks as it sent them, without a typed record in between: what curated records are made from."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping, Sequence
from typing import Any, TypeVar, cast

from ..answer import Answer
from ..errors import KisParseError

__all__ = ["block_of", "cut_off", "is_last", "rows_block", "rows_of", "whole"]

A = TypeVar("A", bound=Answer)


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
        KisParseError: it is no list of rows, or a row lacks the field: what cannot be named must not vanish.
    """
    found: object = answer.raw.get(wire) or []
    if isinstance(found, dict):
        found = [cast("dict[str, Any]", found)]
    if not isinstance(found, list):
        raise KisParseError(answer.tr_id, wire, str(found), "the block is no list")
    rows: list[Mapping[str, Any]] = []
    for row in cast("list[object]", found):
        if not isinstance(row, dict) or (row and key not in row):
            raise KisParseError(answer.tr_id, f"{wire}.{key}", "", "a row lacks the field")
        filled = cast("dict[str, Any]", row)
        if filled.get(key):
            rows.append(filled)
    return rows


def rows_block(answer: Answer, wires: Sequence[str], key: str) -> str:
    """Which of some blocks holds the rows, where KIS' own pages contradict each other: the one that is a list whose
    rows have the field.

    Raises:
        KisParseError: none is, or several: then no block may pass for an empty list.
    """
    if len(wires) == 1:
        return wires[0]
    lists = {wire: cast("list[object]", found) for wire in wires if isinstance(found := answer.raw.get(wire), list)}
    fitting = [wire for wire, rows in lists.items() if all(isinstance(row, dict) and key in row for row in rows)]
    filled = [wire for wire in fitting if lists[wire]]
    if not fitting or len(filled) > 1:
        raise KisParseError(answer.tr_id, " or ".join(wires), "", "it does not show which block holds the rows")
    return (filled or fitting)[0]


def whole(pages: Iterable[A]) -> Iterator[A]:
    """Every page. A part of a list must not pass for all of it: what is missing would look sold, filled or cancelled.

    Raises:
        KisParseError: after the last page, if it said that more follow.
    """
    answer: A | None = None
    for answer in pages:
        yield answer
    if answer is not None and answer.has_next:
        raise cut_off(answer.tr_id)


def is_last(answer: Answer, wire: str) -> bool:
    """Whether a page says that it is the last (D or E), and has the block: else a list is not known to be complete."""
    return answer.tr_cont in ("D", "E") and wire in answer.raw


def cut_off(tr_id: str) -> KisParseError:
    """KIS says that more pages follow, and sends the same one again."""
    return KisParseError(tr_id, "tr_cont", "M", "the list was cut off before its last page; read it again")
