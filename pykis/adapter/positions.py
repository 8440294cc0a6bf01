"""What every balance is: its positions in order, asked by place or by symbol."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from typing import TYPE_CHECKING, Generic, TypeVar, overload

from .tables import frame_of

if TYPE_CHECKING:
    from typing import Protocol

    import pandas

    class Held(Protocol):
        """A position, whatever it is in."""

        @property
        def symbol(self) -> str: ...
        @property
        def qty(self) -> int: ...
        def to_dict(self) -> Mapping[str, object]: ...


__all__ = ["Positions"]

P = TypeVar("P", bound="Held")


class Positions(Sequence[P], Generic[P]):
    """The positions of an account; iterate over them, or ask by symbol."""

    __slots__ = ("positions",)

    def __init__(self, rows: Sequence[P]) -> None:
        self.positions: list[P] = [row for row in rows if row.qty != 0]
        """What is held now."""

    def __len__(self) -> int:
        return len(self.positions)

    @overload
    def __getitem__(self, key: int | str) -> P: ...

    @overload
    def __getitem__(self, key: slice) -> list[P]: ...

    def __getitem__(self, key: int | str | slice) -> P | list[P]:
        """A position by its place or its symbol; the first one if there are several of a symbol.

        Raises:
            KeyError: nothing is held of that symbol.
        """
        if not isinstance(key, str):
            return self.positions[key]
        found = self.get(key)
        if found is None:
            raise KeyError(key)
        return found

    def get(self, symbol: str) -> P | None:
        """The position of a symbol; None if nothing is held of it."""
        return next((position for position in self.positions if position.symbol == symbol), None)

    def __contains__(self, key: object) -> bool:
        return self.get(key) is not None if isinstance(key, str) else key in self.positions

    def __iter__(self) -> Iterator[P]:
        return iter(self.positions)

    def to_pandas(self) -> pandas.DataFrame:
        """A DataFrame, a position each.

        Raises:
            KisConfigurationError: pandas is not installed.
        """
        return frame_of([position.to_dict() for position in self.positions])
