"""A whole answer of a REST TR: the envelope, and its blocks as records."""

from __future__ import annotations

from collections.abc import Mapping, Sequence, Sized
from typing import Any, TypeVar, cast

from .errors import KisParseError
from .record import Record

__all__ = ["Answer", "block", "declared", "rows"]

R = TypeVar("R", bound=Record)


class Answer:
    """A whole answer of a REST TR: its blocks, typed, and the envelope around them."""

    __slots__ = ("__dict__", "raw", "tr_cont", "tr_id")

    def __init__(self, raw: Mapping[str, Any], tr_id: str = "", tr_cont: str = "") -> None:
        self.raw: Mapping[str, Any] = raw
        """The whole body as KIS sent it."""
        self.tr_id: str = tr_id
        self.tr_cont: str = tr_cont
        """F or M: more pages follow; D, E or blank: the last one."""

    @property
    def msg_cd(self) -> str:
        """KIS' code of the result."""
        return str(self.raw.get("msg_cd", ""))

    @property
    def msg1(self) -> str:
        """KIS' sentence on the result (Korean), stripped of its padding."""
        return str(self.raw.get("msg1", "")).strip()

    @property
    def has_next(self) -> bool:
        """Whether KIS says that more pages follow."""
        return self.tr_cont in ("F", "M")

    def __reduce__(self) -> tuple[Any, ...]:
        return (type(self), (self.raw, self.tr_id, self.tr_cont))

    def __repr__(self) -> str:
        blocks = ", ".join(
            f"{key}[{len(cast(Sized, value))}]" if isinstance(value, list) else key
            for key, value in self.raw.items()
            if isinstance(value, (list, dict))
        )
        return f"{type(self).__name__}({self.tr_id} {self.msg_cd}: {blocks})"


class _Block:
    """One output block as a record. KIS sends some as a list of one: both are accepted."""

    __slots__ = ("name", "other", "record", "wire")

    def __init__(self, wire: str, record: type[Record], other: str = "") -> None:
        self.wire = wire
        self.record = record
        self.other = other
        self.name = wire

    def __set_name__(self, owner: type, name: str) -> None:
        self.name = name

    def _found(self, answer: Answer, kind: type) -> Any:
        """What stands there; what stands in the other block where that alone is of this one's kind."""
        found, elsewhere = answer.raw.get(self.wire), answer.raw.get(self.other)
        return elsewhere if isinstance(elsewhere, kind) and not isinstance(found, kind) else found

    def __get__(self, answer: Answer | None, owner: type | None = None) -> Any:
        if answer is None:
            return self
        found: Any = self._found(answer, dict)
        if isinstance(found, list):
            found = cast(Sequence[Any], found)[0] if found else {}
        if not isinstance(found, dict):
            raise KisParseError(answer.tr_id, self.wire, str(found), "the block is missing")
        return answer.__dict__.setdefault(self.name, self.record(found, answer.tr_id))


class _Rows(_Block):
    """One output block as a list of records. A single blank object means no rows."""

    __slots__ = ()

    def __get__(self, answer: Answer | None, owner: type | None = None) -> Any:
        if answer is None:
            return self
        found: Any = self._found(answer, list)
        if found is None:
            found = []
        if isinstance(found, dict):
            found = [found] if any(str(value).strip() for value in cast("dict[str, Any]", found).values()) else []
        elif not isinstance(found, list):
            raise KisParseError(answer.tr_id, self.wire, str(found), "the block is no list")
        record, tr_id = self.record, answer.tr_id
        return answer.__dict__.setdefault(self.name, [record(row, tr_id) for row in cast("list[Any]", found)])


def block(wire: str, record: type[R], *, other: str = "") -> R:
    """An output block that holds one object. `other`: where it stands if KIS has the two the other way round, which
    nobody knows."""
    return cast(R, _Block(wire, record, other))


def rows(wire: str, record: type[R], *, other: str = "") -> list[R]:
    """An output block that holds rows; `other` as of `block`."""
    return cast("list[R]", _Rows(wire, record, other))


def declared(answer: type[Answer]) -> dict[str, tuple[type[Record], bool]]:
    """The output blocks that an answer declares: wire name -> record, and whether it holds rows."""
    found = [value for value in vars(answer).values() if isinstance(value, _Block)]
    return {each.wire: (each.record, isinstance(each, _Rows)) for each in found}
