"""Blocks as their table names them: every field, and what stands where there is nothing to say."""

from __future__ import annotations

from .call import Call
from .envelope import Answer, Json
from .table import TABLE

__all__ = ["declared", "nothing", "whole"]


def whole(call: Call, name: str, values: Json) -> Json:
    """A block with every field that its table names: where nobody knows which of two blocks has a field, both do."""
    endpoint = TABLE[call.tr_id].endpoint
    block = endpoint.block(name)
    floor = call.world.abroad.market if endpoint.name.startswith("overseas_") else call.world.market
    blank = {"n": "0", "d": "0", "y": f"{floor.day:%Y%m%d}", "h": "000000", "f": "N", "t": ""}
    return {field: blank[kind] for field, kind in zip(block.fields, block.types, strict=True)} | values


def declared(call: Call, name: str, values: Json) -> Json:
    """A block with every field that its table names, and of the values those that it has."""
    blank = whole(call, name, {})
    return blank | {field: text for field, text in values.items() if field in blank}


def nothing(call: Call) -> Answer:
    """An unknown symbol: KIS answers blank fields, not an error."""
    found: Json = {}
    for each in TABLE[call.tr_id].endpoint.blocks:
        found[each.name] = [] if each.kind == "list" else dict.fromkeys(each.fields, "")
    return Answer(found)
