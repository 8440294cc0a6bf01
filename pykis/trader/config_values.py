"""Reads a setting's value from what people write: numbers of won and shares, percent, seconds, symbols, paths."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterable
from decimal import Decimal, InvalidOperation
from math import isfinite
from pathlib import Path
from typing import Final, TypeVar, cast

__all__ = [
    "Reader",
    "flag",
    "given",
    "path",
    "percent",
    "rate",
    "seconds",
    "seconds_or_0",
    "symbols",
    "unless_off",
    "whole",
]

Reader = Callable[[object], object]
"""Gives the value, or raises ValueError with a sentence that says what would be right."""

T = TypeVar("T")

_WHOLE = re.compile(r"\d+(_\d+)*|\d{1,3}(,\d{3})+", re.ASCII)
_SECONDS = re.compile(r"(\d+(?:\.\d+)?)\s*(ms|s|m|min|h)?", re.ASCII)
_UNITS: Final = {"ms": 0.001, "s": 1.0, "m": 60.0, "min": 60.0, "h": 3600.0}
_SYMBOL = re.compile(r"\d[0-9A-Z]{5}|Q\d{6}", re.ASCII)
_WORDS: Final = {
    "1": True,
    "true": True,
    "yes": True,
    "on": True,
    "0": False,
    "false": False,
    "no": False,
    "off": False,
}


def whole(value: object) -> int:
    """Won, shares or a count: at least 1."""
    found: int | None = None
    if isinstance(value, int) and not isinstance(value, bool):
        found = value
    elif isinstance(value, str) and _WHOLE.fullmatch(value.strip()):
        found = int(value.replace(",", "").replace("_", ""))
    if found is None:
        raise ValueError(f"{value!r} is no whole number; write digits, such as 1_000_000")
    if found < 1:
        raise ValueError(f"{value!r} is less than 1")
    return found


def percent(value: object) -> Decimal:
    """More than 0 and at most 100."""
    found: Decimal | None = None
    if isinstance(value, (int, Decimal)) and not isinstance(value, bool):
        found = Decimal(value)
    elif isinstance(value, float):
        found = Decimal(repr(value))
    elif isinstance(value, str):
        try:
            found = Decimal(value.strip().removesuffix("%").strip())
        except InvalidOperation:
            found = None
    if found is None or not found.is_finite():
        raise ValueError(f"{value!r} is no percentage; write a number, such as 10 or '0.5%'")
    if not 0 < found <= 100:
        raise ValueError(f"{value!r} is not more than 0 and at most 100 percent")
    return found


def rate(value: object) -> Decimal:
    """A commission in percent: from 0 to 5; more is meant in another unit."""
    if value in (0, "0", "0%"):
        return Decimal(0)
    found = percent(value)
    if found > 5:
        raise ValueError(f"{value!r} percent is no commission; 0.014 is a usual one")
    return found


def seconds(value: object) -> float:
    """More than 0; a text may have a unit: ``500ms``, ``90 s``, ``5min``, ``1h``."""
    found = seconds_or_0(value)
    if not found:
        raise ValueError(f"{value!r} is not more than 0 seconds")
    return found


def seconds_or_0(value: object) -> float:
    """As `seconds`, or 0."""
    found: float | None = None
    if isinstance(value, (int, float)) and not isinstance(value, bool):
        found = float(value)
    elif isinstance(value, str) and (match := _SECONDS.fullmatch(value.strip())):
        found = float(match[1]) * _UNITS[match[2] or "s"]
    if found is None or not isfinite(found):
        raise ValueError(f"{value!r} is no time; write seconds, such as 60, or '5min'")
    if found < 0:
        raise ValueError(f"{value!r} is less than 0 seconds")
    return found


def flag(value: object) -> bool:
    """True or false; as text also yes, no, on, off, 1, 0."""
    if isinstance(value, bool):
        return value
    found = _WORDS.get(value.strip().lower()) if isinstance(value, str) else None
    if found is None:
        raise ValueError(f"{value!r} is neither true nor false")
    return found


def symbols(value: object) -> frozenset[str]:
    """Short codes (단축코드): a list, or a text with commas or blanks between them."""
    if isinstance(value, str):
        parts: list[object] = [*value.replace(",", " ").split()]
    elif isinstance(value, Iterable):
        parts = list(cast("Iterable[object]", value))
    else:
        raise ValueError(f"{value!r} is no list of symbols; write them such as ['005930', '000660']")
    wrong = [each for each in parts if not (isinstance(each, str) and _SYMBOL.fullmatch(each))]
    if wrong:
        raise ValueError(f"{', '.join(sorted(map(repr, wrong)))}: no symbol; they look like '005930' or 'Q500001'")
    return frozenset(cast("list[str]", parts))


def path(value: object) -> Path:
    """A file or folder; ``~`` is the home folder."""
    if isinstance(value, Path):
        return value.expanduser()
    if not isinstance(value, str) or not value.strip():
        raise ValueError(f"{value!r} is no path")
    if value.strip().lower() == "off":
        raise ValueError("a path is not turned off; leave it out")
    return Path(value.strip()).expanduser()


def unless_off(read: Callable[[object], T]) -> Callable[[object], T | None]:
    """A limit that None or ``"off"`` turns off, on purpose."""

    def reader(value: object) -> T | None:
        if value is None or (isinstance(value, str) and value.strip().lower() == "off"):
            return None
        try:
            return read(value)
        except ValueError as error:
            raise ValueError(f"{error}; 'off' turns the limit off") from None

    return reader


def given(read: Callable[[object], T]) -> Callable[[object], T | None]:
    """None is: not given."""

    def reader(value: object) -> T | None:
        return None if value is None else read(value)

    return reader
