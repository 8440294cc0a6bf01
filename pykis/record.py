"""Declared fields -> typed objects: a record wraps what KIS sent and converts a field when it is read.

A field is one line with its type and, below it, its Korean label:

    stck_prpr: Decimal = dec("stck_prpr")
    \"\"\"주식 현재가\"\"\"

Creating a record converts nothing; a bad field that nobody reads breaks nothing; one that is read raises
`KisParseError` with TR, field and text. A converted value is kept. What is not declared stays in `raw`.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping, Sequence
from datetime import date, time
from decimal import Decimal
from functools import lru_cache
from typing import Any, ClassVar, cast

from .errors import KisParseError

__all__ = [
    "Field",
    "Frame",
    "Record",
    "day",
    "dec",
    "flag",
    "hms",
    "num",
    "opt_day",
    "opt_dec",
    "opt_hms",
    "opt_num",
    "opt_text",
    "text",
]


def _decimal(value: str) -> Decimal:
    number = Decimal(value)
    if not number.is_finite():
        raise ValueError("not a finite number")
    return number


_known_decimal = lru_cache(8192)(_decimal)
"""For frames, where the same few prices come again and again."""


def _whole(value: str) -> int:
    """KIS writes some counts as ``12.00``."""
    number = Decimal(value)
    if number != number.to_integral_value():
        raise ValueError("not a whole number")
    return int(number)


def _text(value: object) -> str:
    return value.strip() if isinstance(value, str) else str(value)


def _some_text(value: object) -> str | None:
    found = _text(value)
    return None if found in ("", "(null)") else found


def _flag(value: str) -> bool:
    if value == "Y":
        return True
    if value == "N":
        return False
    raise ValueError("neither Y nor N")


def _day(value: str) -> date:
    if len(value) != 8:
        if len(value) != 10 or value[4::3] != "//":
            raise ValueError("not YYYYMMDD")
        value = value.replace("/", "")  # what comes from the depository (예탁원)
    return date(int(value[:4]), int(value[4:6]), int(value[6:]))


def _hms(value: str) -> time:
    if len(value) != 6:
        if len(value) != 5:
            raise ValueError("not HHMMSS")
        value = "0" + value  # recorded answers have lost the leading zero in places
    return time(int(value[:2]), int(value[2:4]), int(value[4:]))


_PRIVATE = frozenset(("ACNT_NAME", "ACNT_NO", "CANO", "CTAC_TLNO", "CUST_ID", "INQR_IP_ADDR", "USER_ID"))
"""Fields that no `repr` shows: who somebody is. The keys of the next page hold the account number too."""

ABSENT = 1 << 30
"""The position of a field that a layout lacks."""


class Field:
    """A non-data descriptor: converts on the first read, then the instance's own dict answers."""

    __slots__ = ("convert", "key", "name", "optional", "wire")

    def __init__(self, wire: str, convert: Callable[[Any], object], *, optional: bool = False) -> None:
        self.wire: str = wire
        self.key: str | int = wire
        self.convert: Callable[[Any], object] = convert
        self.optional: bool = optional
        self.name: str = wire

    def __set_name__(self, owner: type, name: str) -> None:
        self.name = name

    def __get__(self, record: Record | None, owner: type | None = None) -> Any:
        if record is None:
            return self
        try:
            value = self.convert(record.raw[self.key])
        except (LookupError, ValueError, ArithmeticError, TypeError, AttributeError) as error:
            value = self._blank(record, error)
        setattr(record, self.name, value)
        return value

    def _blank(self, record: Record, error: Exception) -> object:
        """A second look: None where the facts allow a blank, ``12.00`` as 12, else an error that names the place."""
        try:
            found = record.raw[self.key]
        except LookupError:
            if self.optional:
                return None
            raise KisParseError(record.tr_id, self.wire, "", "the field is missing") from None
        blank = found is None or (isinstance(found, str) and found.strip() in ("", "(null)"))
        if self.optional and (blank or (self.convert is _day and str(found) in ("0", "00000000"))):
            return None
        if self.convert is int and isinstance(found, str) and not blank:
            try:
                return _whole(found)
            except (ValueError, ArithmeticError, TypeError):
                pass
        told = "not a number" if isinstance(error, ArithmeticError) else str(error) or "cannot be read"
        reason = "the field is blank" if blank else told
        raise KisParseError(record.tr_id, self.wire, str(found), reason) from None

    def bound(self, positions: Mapping[str, int]) -> Field:
        """The same field at its position of a frame; past every end if the layout lacks it."""
        convert = _known_decimal if self.convert is _decimal else self.convert
        copy = Field(self.wire, convert, optional=self.optional)
        copy.key = positions.get(self.wire, ABSENT)
        copy.name = self.name
        return copy


class _DecimalField(Field):
    """`Field` with its commonest conversion written out: a chart reads it hundreds of times."""

    __slots__ = ()

    def __get__(self, record: Record | None, owner: type | None = None) -> Any:
        if record is None:
            return self
        try:
            number = Decimal(record.raw[self.key])
            if not number.is_finite():
                raise ValueError("not a finite number")
            value: object = number
        except (LookupError, ValueError, ArithmeticError, TypeError, AttributeError) as error:
            value = self._blank(record, error)
        setattr(record, self.name, value)
        return value


def dec(wire: str) -> Decimal:
    """A number with or without decimals: prices, amounts, rates."""
    return cast(Decimal, _DecimalField(wire, _decimal))


def opt_dec(wire: str) -> Decimal | None:
    """A number that KIS may leave blank."""
    return cast("Decimal | None", _DecimalField(wire, _decimal, optional=True))


def num(wire: str) -> int:
    """A whole number: quantities, counts."""
    return cast(int, Field(wire, int))


def opt_num(wire: str) -> int | None:
    """A whole number that KIS may leave blank."""
    return cast("int | None", Field(wire, int, optional=True))


def text(wire: str) -> str:
    """Text, stripped of its padding; may be blank."""
    return cast(str, Field(wire, _text))


def opt_text(wire: str) -> str | None:
    """Text, stripped of its padding; None where KIS leaves it blank or does not send it."""
    return cast("str | None", Field(wire, _some_text, optional=True))


def flag(wire: str) -> bool:
    """``Y`` or ``N``."""
    return cast(bool, Field(wire, _flag))


def day(wire: str) -> date:
    """A date, ``YYYYMMDD`` on the wire."""
    return cast(date, Field(wire, _day))


def opt_day(wire: str) -> date | None:
    """A date that KIS may leave blank."""
    return cast("date | None", Field(wire, _day, optional=True))


def hms(wire: str) -> time:
    """A time of day, ``HHMMSS`` on the wire; local to the exchange."""
    return cast(time, Field(wire, _hms))


def opt_hms(wire: str) -> time | None:
    """A time of day that KIS may leave blank."""
    return cast("time | None", Field(wire, _hms, optional=True))


class Record:
    """A view of one block of an answer. `raw` is what KIS sent, untouched."""

    __slots__ = ("__dict__", "raw", "tr_id")

    fields: ClassVar[tuple[str, ...]] = ()
    """The names of the declared fields, in order."""
    extras: ClassVar[tuple[str, ...]] = ()
    """The names of what belongs to it as much and is no field, such as the symbol that was asked for."""

    def __init__(self, raw: Any, tr_id: str = "") -> None:
        self.raw: Any = raw
        self.tr_id: str = tr_id

    def __init_subclass__(cls, **kwargs: Any) -> None:
        super().__init_subclass__(**kwargs)
        own = tuple(name for name, value in vars(cls).items() if isinstance(value, Field))
        bases = (base for base in cls.__bases__ if issubclass(base, Record))
        inherited = dict.fromkeys(name for base in bases for name in base.fields if name not in own)
        cls.fields = (*inherited, *own)

    def validate(self) -> None:
        """Convert every declared field now.

        Raises:
            KisParseError: the first one that cannot be read.
        """
        for name in self.fields:
            getattr(self, name)

    def to_dict(self) -> dict[str, Any]:
        """Every declared field, converted, after the `extras`."""
        return {name: getattr(self, name) for name in (*self.extras, *self.fields)}

    def __eq__(self, other: object) -> bool:
        return type(other) is type(self) and self.raw == other.raw

    __hash__: ClassVar[None] = None  # type: ignore[assignment]

    def __reduce__(self) -> tuple[Any, ...]:
        return (type(self), (self.raw, self.tr_id))

    def __repr__(self) -> str:
        return f"{type(self).__name__}({', '.join(self._shown())})"

    def _shown(self) -> Iterator[str]:
        for name in self.fields:
            wire: str = getattr(type(self), name).wire.upper()
            if wire in _PRIVATE or wire.startswith("CTX_AREA"):
                yield f"{name}=***"
                continue
            try:
                value = getattr(self, name)
            except KisParseError:
                value = "?"
            yield f"{name}={value}"


class Frame(Record):
    """A view of one record of a websocket frame. `raw` is the list of its values.

    A subclass names its layout, the wire names in order; fields that the layout lacks read as missing, and
    values that a frame has beyond its layout stay in `raw`.
    """

    __slots__ = ("received",)

    layout: ClassVar[tuple[str, ...]] = ()
    positions: ClassVar[Mapping[str, int]] = {}
    """Wire name -> place in `raw`."""
    least_width: ClassVar[int] = 1
    """A record with fewer values was cut on its way."""
    droppable: ClassVar[bool] = True
    """Whether only the newest of a key matters when callbacks cannot keep up."""

    def __init__(self, raw: Any, tr_id: str = "", received: float = 0.0) -> None:
        self.raw = raw
        self.tr_id = tr_id
        self.received: float = received
        """Unix time at which it came, in seconds; 0 if it came from nowhere."""

    def __init_subclass__(cls, layout: Sequence[str] | None = None, **kwargs: Any) -> None:
        super().__init_subclass__(**kwargs)
        if layout is not None:
            cls.layout = tuple(layout)
            cls.positions = {wire: index for index, wire in enumerate(cls.layout)}
        for name in cls.fields:
            field: Field = getattr(cls, name)
            setattr(cls, name, field.bound(cls.positions))

    def wire(self, name: str) -> str | None:
        """What KIS sent under a wire name such as ``STCK_PRPR``; None if this frame is too narrow to hold it.

        Raises:
            KeyError: the layout has no such field.
        """
        position = self.positions[name]
        values: Sequence[str] = self.raw
        return values[position] if position < len(values) else None

    def __reduce__(self) -> tuple[Any, ...]:
        return (type(self), (self.raw, self.tr_id, self.received))
