"""What an answer or a frame has that the catalog has not, and the other way round. Asks nothing, writes nothing."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from typing import Any, Literal, NamedTuple, cast

from ..answer import Answer, declared
from ..codes import meaning
from ..errors import KisParseError
from ..record import Frame, Record

__all__ = ["DRIFT", "Finding", "FindingKind", "compare_answer", "compare_frame"]

FindingKind = Literal[
    "new_block",
    "missing_block",
    "block_form",
    "new_field",
    "missing_field",
    "blank_field",
    "malformed_field",
    "unknown_code",
    "paging",
    "width",
    "unreadable",
    "not_sent",
]
"""``not_sent`` is a note: a field that the facts allow to be absent was. Everything else is drift."""

DRIFT: frozenset[FindingKind] = frozenset(
    (
        "new_block",
        "missing_block",
        "block_form",
        "new_field",
        "missing_field",
        "blank_field",
        "malformed_field",
        "unknown_code",
        "paging",
        "width",
        "unreadable",
    )
)

_ENVELOPE = {"rt_cd", "msg_cd", "msg1", "msg2"}
_SIGNS = {"1", "2", "3", "4", "5", "0", "", "+", "-"}
"""전일 대비 부호: upper limit, up, flat, lower limit, down; some groups send a sign instead."""
_ROWS = 200


class Finding(NamedTuple):
    """One difference."""

    kind: FindingKind
    place: str
    """``output1.stck_prpr``."""
    text: str
    """What stood there; of a private answer only its form."""
    note: str = ""

    @property
    def is_drift(self) -> bool:
        """Whether the catalog has to change if this is right."""
        return self.kind in DRIFT


def compare_answer(answer: Answer, paging: Sequence[str] = ()) -> list[Finding]:
    """Hold an answer of REST against what its type declares; each difference once, however many rows have it.

    Args:
        answer: as it came.
        paging: the endpoint's parameters that carry the next page's key: they may stand beside the blocks.
    """
    blocks = declared(type(answer))
    keys = {name.lower() for name in paging}
    found = [
        Finding("new_block", name, _kind_of(value))
        for name, value in answer.raw.items()
        if name not in blocks and name not in _ENVELOPE and name.lower() not in keys
    ]
    if answer.msg_cd and not meaning(answer.msg_cd):
        found.append(Finding("unknown_code", "msg_cd", answer.msg_cd, answer.msg1))
    sent = {name: _rows(answer.raw.get(name)) for name in blocks}
    everywhere = {field for rows in sent.values() for row in rows or () for field in row}
    shared = _shared(record for record, _ in blocks.values())
    for name, (record, many) in blocks.items():
        rows = sent[name]
        if rows is None:
            kind: FindingKind = "missing_block" if name not in answer.raw else "block_form"
            if answer.raw.get(name) is not None or kind == "missing_block":
                found.append(Finding(kind, name, _kind_of(answer.raw.get(name))))
            continue
        if not many and len(rows) > 1:
            found.append(Finding("block_form", name, f"{len(rows)} rows", "declared as one object"))
        found += _compare_rows(name, record, rows, answer.tr_id, everywhere if shared else set())
    return found


def compare_frame(record: Frame, widths: Sequence[int] = ()) -> list[Finding]:
    """Hold a record of a feed against its layout: width, blanks, forms.

    Args:
        record: as it came.
        widths: how many values a record is known to have besides those of its layout.
    """
    layout, width = type(record).layout, len(record.raw)
    found: list[Finding] = []
    if width != len(layout) and width not in widths:
        note = f"the layout has {len(layout)}"
        found.append(Finding("width", type(record).__name__, f"{width} values", note))
    for name in type(record).fields:
        field: Any = getattr(type(record), name)
        if isinstance(field.key, int) and field.key >= width:
            continue  # the width is told already
        found += _read(record, name, field.wire, "")
    return found


def _compare_rows(
    block: str, record: type[Record], rows: Sequence[Mapping[str, Any]], tr_id: str, elsewhere: set[str]
) -> list[Finding]:
    wires: dict[str, str] = {getattr(record, name).wire: name for name in record.fields}
    optional = {wire for wire, name in wires.items() if getattr(record, name).optional}
    found: dict[tuple[str, str], Finding] = {}
    for row in [each for each in rows if _filled(each)][:_ROWS]:
        here = [
            Finding("new_field", f"{block}.{name}", str(value)[:60]) for name, value in row.items() if name not in wires
        ]
        view = record(row, tr_id)
        for wire, name in wires.items():
            place = f"{block}.{wire}"
            if wire not in row:
                if wire not in elsewhere:
                    here.append(Finding("not_sent" if wire in optional else "missing_field", place, ""))
                continue
            here += _read(view, name, wire, block)
        for each in here:
            found.setdefault((each.kind, each.place), each)
    return list(found.values())


def _read(view: Record, name: str, wire: str, block: str) -> list[Finding]:
    """One declared field, converted as the facts say."""
    place = f"{block}.{wire}" if block else wire
    try:
        value = getattr(view, name)
    except KisParseError as error:
        kind: FindingKind = "malformed_field" if error.text.strip() else "blank_field"
        return [Finding(kind, place, error.text[:60], error.reason)]
    if wire.lower().endswith("_sign") and str(value or "") not in _SIGNS:
        return [Finding("unknown_code", place, str(value), "a sign is 1 to 5")]
    return []


def _rows(value: object) -> list[Mapping[str, Any]] | None:
    """A block as rows; None if it is neither an object nor rows."""
    if isinstance(value, Mapping):
        return [cast("Mapping[str, Any]", value)]
    if isinstance(value, list) and all(isinstance(row, Mapping) for row in cast("list[object]", value)):
        return cast("list[Mapping[str, Any]]", value)
    return None


def _filled(row: Mapping[str, Any]) -> bool:
    """A row of blanks means no row."""
    return any(str(value).strip() for value in row.values())


def _shared(records: Iterable[type[Record]]) -> bool:
    """Whether the blocks declare the same fields: then nobody knows which block has which."""
    wires = [frozenset(getattr(record, name).wire for name in record.fields) for record in records]
    return len(wires) > 1 and len(set(wires)) < len(wires)


def _kind_of(value: object) -> str:
    if isinstance(value, list):
        return f"a list of {len(cast('list[object]', value))}"
    return "an object" if isinstance(value, Mapping) else repr(value)[:60]
