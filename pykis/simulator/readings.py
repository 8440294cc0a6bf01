"""Feeds that read the market each second, where others are told its events."""

from __future__ import annotations

from collections.abc import Callable
from typing import Final, NamedTuple

from .call import World
from .index_feeds import expected_record, index_record, program_record

__all__ = ["READINGS", "Reading"]


class Reading(NamedTuple):
    """What one feed reads."""

    knows: Callable[[World, str], bool]
    """Whether it tells that key."""
    record: Callable[[World, str, float], dict[str, str]]
    """Field -> text, of a key at a time; fields that are left out are blank."""


def _is_index(world: World, key: str) -> bool:
    return world.indices.get(key) is not None


READINGS: Final = {
    "H0UPCNT0": Reading(_is_index, index_record),
    "H0UPANC0": Reading(_is_index, expected_record),
    "H0UPPGM0": Reading(_is_index, program_record),
}
"""TR -> what it reads."""
