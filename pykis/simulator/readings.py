"""Feeds that read the market each second, where others are told its events."""

from __future__ import annotations

from collections.abc import Callable
from typing import Final, NamedTuple

from .bonds_feeds import bond_index, is_bond_index
from .call import World
from .fund_quotations import is_fund, nav_record
from .index_feeds import expected_index_record, index_record, program_record
from .warrant_feeds import expected_record, is_warrant

__all__ = ["READINGS", "Reading"]


class Reading(NamedTuple):
    """What one feed reads."""

    knows: Callable[[World, str], bool]
    """Whether it tells that key."""
    record: Callable[[World, str, float], dict[str, str]]
    """Field -> text, of a key at a time; fields that are left out are blank."""


def _is_index(world: World, key: str) -> bool:
    return world.indices.get(key) is not None


def _is_listed(world: World, key: str) -> bool:
    return key in world.market.instruments


READINGS: Final = {
    "H0UPCNT0": Reading(_is_index, index_record),
    "H0UPANC0": Reading(_is_index, expected_index_record),
    "H0UPPGM0": Reading(_is_index, program_record),
    "H0STNAV0": Reading(is_fund, nav_record),
    "H0STANC0": Reading(_is_listed, expected_record),
    "H0EWANC0": Reading(is_warrant, expected_record),
    "H0BICNT0": Reading(is_bond_index, bond_index),
}
"""TR -> what it reads."""
