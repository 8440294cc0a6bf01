"""Fields of an event that are made of several wire fields, of a code, or of the time of receipt."""

from __future__ import annotations

from collections.abc import Mapping
from datetime import datetime, timedelta
from decimal import Decimal
from functools import lru_cache
from typing import Any, Final, TypeVar, cast

from ..clock import KST, kst
from ..errors import KisParseError
from ..kinds import AccountNumber, Side
from ..record import ABSENT, Field, Frame, Record
from .quote import Level

__all__ = [
    "account",
    "arrival",
    "coded",
    "levels",
    "moment",
    "moment_of_receipt",
    "nonzero",
    "nonzero_int",
    "side_of",
    "yes",
]

T = TypeVar("T")

_FAULTS = (LookupError, ValueError, ArithmeticError, TypeError, AttributeError)
_HALF_A_DAY = timedelta(hours=12)
_DAY = timedelta(days=1)
_SIDES: Final[dict[str, Side]] = {"01": "sell", "02": "buy"}


@lru_cache(4096)
def _moment(day: str, hour: str) -> datetime:
    """``YYYYMMDD`` and ``HHMMSS`` as an aware time; every trade of a second shares one."""
    if len(day) != 8 or not 5 <= len(hour) <= 6:
        raise ValueError("not YYYYMMDD and HHMMSS")
    hour = hour.zfill(6)
    return datetime(int(day[:4]), int(day[4:6]), int(day[6:]), int(hour[:2]), int(hour[2:4]), int(hour[4:]), tzinfo=KST)


@lru_cache(4096)
def _near(hour: str, minute: int) -> datetime:
    """``HHMMSS`` on the day that brings it nearest to a time of receipt (Unix minutes)."""
    received = kst(minute * 60.0)
    found = _moment(f"{received:%Y%m%d}", hour)
    if found - received > _HALF_A_DAY:
        return found - _DAY
    if received - found > _HALF_A_DAY:
        return found + _DAY
    return found


class _Moment(Field):
    """Date and time of day in two wire fields."""

    __slots__ = ("day_key", "day_wire")

    def __init__(self, day_wire: str, wire: str) -> None:
        super().__init__(wire, _unread)
        self.day_wire = day_wire
        self.day_key = ABSENT

    def __get__(self, record: Record | None, owner: type | None = None) -> Any:
        if record is None:
            return self
        raw = record.raw
        try:
            value: Any = _moment(raw[self.day_key], raw[self.key])
        except _FAULTS as error:
            value = self._blank(record, error)
        setattr(record, self.name, value)
        return value

    def bound(self, positions: Mapping[str, int]) -> Field:
        copy = _Moment(self.day_wire, self.wire)
        copy.name = self.name
        copy.key = positions.get(self.wire, ABSENT)
        copy.day_key = positions.get(self.day_wire, ABSENT)
        return copy


class _Near(Field):
    """A time of day without a date: the day is that of the receipt."""

    __slots__ = ()

    def __init__(self, wire: str) -> None:
        super().__init__(wire, _unread)

    def __get__(self, record: Record | None, owner: type | None = None) -> Any:
        if record is None:
            return self
        received = cast(Frame, record).received
        if not received:
            raise KisParseError(record.tr_id, self.wire, "", "a time without a date, on a frame that was not received")
        try:
            value: Any = _near(record.raw[self.key], int(received // 60))
        except _FAULTS as error:
            value = self._blank(record, error)
        setattr(record, self.name, value)
        return value

    def bound(self, positions: Mapping[str, int]) -> Field:
        copy = _Near(self.wire)
        copy.name = self.name
        copy.key = positions.get(self.wire, ABSENT)
        return copy


class _Arrival(Field):
    """The time of receipt itself."""

    __slots__ = ()

    def __init__(self) -> None:
        super().__init__("", _unread)

    def __get__(self, record: Record | None, owner: type | None = None) -> Any:
        return self if record is None else kst(cast(Frame, record).received)

    def bound(self, positions: Mapping[str, int]) -> Field:
        copy = _Arrival()
        copy.name = self.name
        return copy


class _Levels(Field):
    """One side of an order book: ten prices and ten quantities."""

    __slots__ = ("qty_wire", "spots")

    def __init__(self, wire: str, qty_wire: str) -> None:
        super().__init__(wire, _unread)
        self.qty_wire = qty_wire
        self.spots: tuple[tuple[int, int], ...] = ()

    def __get__(self, record: Record | None, owner: type | None = None) -> Any:
        if record is None:
            return self
        raw = record.raw
        try:
            value: Any = [
                Level(Decimal(raw[price]), int(raw[qty])) for price, qty in self.spots if raw[price].strip("0")
            ]
        except _FAULTS as error:
            value = self._blank(record, error)
        setattr(record, self.name, value)
        return value

    def bound(self, positions: Mapping[str, int]) -> Field:
        copy = _Levels(self.wire, self.qty_wire)
        copy.name = self.name
        copy.key = positions.get(f"{self.wire}1", ABSENT)
        copy.spots = tuple(
            (positions[f"{self.wire}{depth}"], positions[f"{self.qty_wire}{depth}"])
            for depth in range(1, 11)
            if f"{self.wire}{depth}" in positions
        )
        return copy


def _unread(value: object) -> object:
    """The converter of a field that reads by itself."""
    raise TypeError(f"cannot be read alone: {value!r}")


def _nonzero(value: str) -> Decimal | None:
    return Decimal(value) or None


def _nonzero_int(value: str) -> int | None:
    return int(value) or None


def _account(value: str) -> AccountNumber:
    """Never fails: an error would show the text."""
    return AccountNumber(value[:8], value[8:10] or "01")


def moment(day_wire: str, hour_wire: str) -> datetime:
    """An aware time (Asia/Seoul) from a date field and a time field."""
    return cast(datetime, _Moment(day_wire, hour_wire))


def moment_of_receipt(hour_wire: str) -> datetime:
    """An aware time (Asia/Seoul) from a time field, on the day that is nearest to the receipt."""
    return cast(datetime, _Near(hour_wire))


def arrival() -> datetime:
    """The time of receipt, aware (Asia/Seoul), for frames that carry none."""
    return cast(datetime, _Arrival())


def levels(price_wire: str, qty_wire: str) -> list[Level]:
    """``ASKP1`` ... ``ASKP10`` with ``ASKP_RSQN1`` ... ``ASKP_RSQN10``; levels without a price are left out."""
    return cast("list[Level]", _Levels(price_wire, qty_wire))


def coded(wire: str, meanings: Mapping[str, T]) -> T | None:
    """A code as what it means; None where it is blank or new to us."""
    return cast("T | None", Field(wire, meanings.get, optional=True))


def side_of(wire: str) -> Side | None:
    """매도매수구분: 01 sells, 02 buys; None where it is blank or new to us."""
    return coded(wire, _SIDES)


def yes(wire: str, value: str) -> bool:
    """Whether a code is this one."""
    return cast(bool, Field(wire, value.__eq__))


def nonzero(wire: str) -> Decimal | None:
    """A number of which 0 means none."""
    return cast("Decimal | None", Field(wire, _nonzero, optional=True))


def nonzero_int(wire: str) -> int | None:
    """A whole number of which 0 means none."""
    return cast("int | None", Field(wire, _nonzero_int, optional=True))


def account(wire: str) -> AccountNumber:
    """An account number, which shows only its last digits."""
    return cast(AccountNumber, Field(wire, _account))
