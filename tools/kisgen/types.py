"""Which type a field has: catalog/types.toml, the captures' shapes, the sample's numeric list, the suffix."""

from __future__ import annotations

import re
from dataclasses import dataclass
from typing import Any

from .catalog import CATALOG, Endpoint, Feed, Field, Group, read
from .shapes import Shape, load_shapes

NUMERIC = ("num", "dec")


@dataclass
class Evidence:
    """What the captures show of one field: classes of `shapes`, several if they differ."""

    classes: set[str]

    @property
    def filled(self) -> bool:
        return not any(name in ("blank", "spaces", "null") for name in self.classes)

    @property
    def decimals(self) -> bool:
        return any(name.startswith(("dec", "plus", "zerodec")) for name in self.classes)

    @property
    def number(self) -> bool:
        """Every filled value is a number."""
        kinds = {name.split(" ")[0] for name in self.classes} - {"blank", "spaces", "null"}
        return bool(kinds) and kinds <= {"int", "dec", "plus", "zeros", "zerodec", "left", "date", "time", "number"}

    def only(self, kind: str) -> bool:
        found = {name.split(" ")[0] for name in self.classes} - {"blank", "spaces", "null"}
        return found <= {kind, "zeros"}


class Typist:
    """Assigns types; holds the rules and the evidence."""

    def __init__(self) -> None:
        rules = read(CATALOG / "types.toml")
        self.exact: dict[str, str] = {name: kind for kind, names in rules["exact"].items() for name in names}
        self.suffix: dict[str, str] = {name: kind for kind, names in rules["suffix"].items() for name in names}
        self.required: dict[str, list[str]] = rules["required"]
        self.typed: dict[str, dict[str, str]] = rules["typed"]
        self.evidence = gather(load_shapes())

    def assign(self, groups: list[Group]) -> None:
        """Fill `Field.type` of every field."""
        for group in groups:
            for endpoint in group.endpoints:
                for block in endpoint.blocks:
                    for field in block.fields:
                        field.type = self.of_block(endpoint, block.wire, field)
            for feed in group.feeds:
                for index, field in enumerate(feed.fields):
                    field.type = self.of_frame(feed, index, field)

    def of_block(self, endpoint: Endpoint, block: str, field: Field) -> str:
        keys = {tr for _, real, paper in endpoint.trs for tr in (real, paper) if tr} | set(endpoint.former)
        seen: set[str] = set()
        for tr_id in keys:
            seen |= self.evidence.get((tr_id, block, field.wire), set())
        return self._decide(endpoint.full_name, field, seen)

    def of_frame(self, feed: Feed, index: int, field: Field) -> str:
        seen: set[str] = set()
        for tr_id in (feed.real, feed.paper_id):
            seen |= self.evidence.get((tr_id, "frame", str(index)), set())
        return self._decide(feed.full_name, field, seen)

    def _decide(self, entry: str, field: Field, seen: set[str]) -> str:
        own = self.typed.get(entry, {}).get(field.wire)
        if own is not None:
            return own
        kind = self._rule(field)
        evidence = Evidence(seen)
        if seen:
            kind = _held_against(kind, evidence)
        must = field.wire in self.required.get(entry, ())
        if kind == "text" or must or (seen and evidence.filled):
            return kind
        return kind if kind == "flag" else f"opt_{kind}"

    def _rule(self, field: Field) -> str:
        wire = field.wire.lower()
        base = re.sub(r"_?\d+$", "", wire)
        if wire in self.exact:
            return self.exact[wire]
        if base in self.exact:
            return self.exact[base]
        kind = self.suffix.get(base.rsplit("_", 1)[-1])
        if field.flag == "n":
            return kind if kind in NUMERIC else "dec"
        if field.flag == "t" and kind in NUMERIC:
            return "text"
        return kind or "text"


def _held_against(kind: str, seen: Evidence) -> str:
    """A rule's type, corrected by what was captured."""
    if not ({name.split(" ")[0] for name in seen.classes} - {"blank", "spaces", "null"}):
        return kind
    if kind == "num" and seen.number and seen.decimals:
        return "dec"
    if kind in NUMERIC and not seen.number:
        return "text"
    if kind == "day" and not seen.only("date"):
        return "text"
    if kind == "hms" and not seen.only("time"):
        return "text"
    if kind == "text" and seen.number and seen.decimals:
        return "dec"
    return kind


def gather(shapes: list[Shape]) -> dict[tuple[str, str, str], set[str]]:
    """(TR id, block, wire name) -> classes, over all captures."""
    found: dict[tuple[str, str, str], set[str]] = {}
    for shape in shapes:
        for path, classes in shape.keys.items():
            block, _, wire = path.replace("[]", "").rpartition(".")
            found.setdefault((shape.tr, block, wire), set()).update(classes)
    return found


def summary(groups: list[Group]) -> dict[str, int]:
    """How many fields have which type."""
    counts: dict[str, Any] = {}
    for group in groups:
        for endpoint in group.endpoints:
            for block in endpoint.blocks:
                for field in block.fields:
                    counts[field.type] = counts.get(field.type, 0) + 1
        for feed in group.feeds:
            for field in feed.fields:
                counts[field.type] = counts.get(field.type, 0) + 1
    return counts
