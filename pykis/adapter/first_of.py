"""Fields that KIS names differently from TR to TR: the first of the names that a block has."""

from __future__ import annotations

import datetime as dt
from collections.abc import Callable
from decimal import Decimal
from typing import Any, cast

from ..errors import KisParseError
from ..record import Field, Record

__all__ = ["first_dec", "first_opt_hms", "first_text"]


class _FirstOf(Field):
    """Reads the first of several names that is there, as the field of that name would."""

    __slots__ = ("wires",)

    def __init__(self, convert: Callable[[Any], object], *wires: str, optional: bool = False) -> None:
        super().__init__(wires[0], convert, optional=optional)
        self.wires = wires

    def __get__(self, record: Record | None, owner: type | None = None) -> Any:
        if record is None:
            return self
        for wire in self.wires:
            if wire in record.raw:
                field = Field(wire, self.convert, optional=self.optional)
                field.name = self.name
                return field.__get__(record, owner)
        if not self.optional:
            raise KisParseError(record.tr_id, self.wire, "", "the field is missing")
        return None


def _stripped(value: object) -> str:
    return str(value).strip()


def _time(value: str) -> dt.time:
    if len(value) != 6:
        raise ValueError("not HHMMSS")
    return dt.time(int(value[:2]), int(value[2:4]), int(value[4:]))


def _decimal(value: str) -> Decimal:
    number = Decimal(value)
    if not number.is_finite():
        raise ValueError("not a finite number")
    return number


def first_text(*wires: str) -> str:
    """Text, stripped of its padding; may be blank."""
    return cast(str, _FirstOf(_stripped, *wires))


def first_dec(*wires: str) -> Decimal:
    """A number with or without decimals."""
    return cast(Decimal, _FirstOf(_decimal, *wires))


def first_opt_hms(*wires: str) -> dt.time | None:
    """A time of day that KIS may leave blank."""
    return cast("dt.time | None", _FirstOf(_time, *wires, optional=True))
