"""Lists that a person wants to see as a table: a sequence with `to_pandas`."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping, Sequence
from typing import TYPE_CHECKING, ClassVar, Generic, Protocol, TypeVar, overload

from ..errors import KisConfigurationError

if TYPE_CHECKING:
    import pandas

__all__ = ["Table", "Tabular", "frame_of"]


class Tabular(Protocol):
    """Something that is one row of a table."""

    def to_dict(self) -> Mapping[str, object]:
        """Column name to value."""
        ...


T_co = TypeVar("T_co", bound=Tabular, covariant=True)


class Table(Sequence[T_co], Generic[T_co]):
    """Rows in order; cannot be changed."""

    __slots__ = ("_rows",)

    def __init__(self, rows: Iterable[T_co]) -> None:
        self._rows = tuple(rows)

    def __len__(self) -> int:
        return len(self._rows)

    @overload
    def __getitem__(self, index: int) -> T_co: ...

    @overload
    def __getitem__(self, index: slice) -> Table[T_co]: ...

    def __getitem__(self, index: int | slice) -> T_co | Table[T_co]:
        if isinstance(index, slice):
            return Table(self._rows[index])
        return self._rows[index]

    def __iter__(self) -> Iterator[T_co]:
        return iter(self._rows)

    def __eq__(self, other: object) -> bool:
        if isinstance(other, Table):
            return list(self) == list(other)  # pyright: ignore[reportUnknownArgumentType, reportUnknownVariableType]
        return NotImplemented

    __hash__: ClassVar[None] = None  # type: ignore[assignment]

    def to_pandas(self) -> pandas.DataFrame:
        """A DataFrame, a row each.

        Raises:
            KisConfigurationError: pandas is not installed.
        """
        return frame_of([row.to_dict() for row in self._rows])

    def __repr__(self) -> str:
        lines = [repr(row) for row in self._rows[:30]]
        if len(self._rows) > 30:
            lines.append(f"... {len(self._rows) - 30} more")
        return "\n".join(lines) if lines else "(none)"


def frame_of(rows: Sequence[Mapping[str, object]]) -> pandas.DataFrame:
    """A DataFrame of rows, prices as numbers that pandas can calculate with."""
    from decimal import Decimal

    try:
        import pandas
    except ImportError:
        raise KisConfigurationError("to_pandas needs pandas: pip install 'pykis-sdk[pandas]'.") from None
    return pandas.DataFrame(
        [{name: float(v) if isinstance(v, Decimal) else v for name, v in row.items()} for row in rows]
    )
