"""Lists of orders that lack something and say that they are whole: what only a number that is known can tell."""

from __future__ import annotations

from collections.abc import Container
from dataclasses import replace
from random import Random

from ..ports import OrderList

__all__ = ["gapped", "standing_still"]


def gapped(listed: OrderList, known: Container[str], random: Random) -> OrderList:
    """Without the end from one of the known numbers on; as it is where none is known."""
    places = [place for place, row in enumerate(listed.rows) if str(row.number) in known]
    if not places:
        return listed
    return replace(listed, rows=listed.rows[: random.choice((places[0], random.choice(places)))])


def standing_still(listed: OrderList, known: Container[str], since: float) -> OrderList:
    """Without what was registered since then (Unix seconds). It is said to be whole only where it lacks a known
    number: nothing could tell otherwise."""
    old = tuple(row for row in listed.rows if row.placed_at < since)
    lacks = [str(row.number) for row in listed.rows if row.placed_at >= since]
    if not lacks:
        return listed
    stale = any(number in known for number in lacks)
    return replace(listed, rows=old, whole=listed.whole and stale, flaw="" if stale else "a page is missing")
