"""Which type a field has: catalog/types.toml, the captures' shapes, the sample's numeric list, the suffix."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass
from typing import Any

from .catalog import CATALOG, Endpoint, Feed, Field, Group, read
from .shapes import Shape, load_shapes

NUMERIC = ("num", "dec")
EMPTY = {"blank", "spaces", "null", "none", "absent"}


@dataclass
class Evidence:
    """What the captures show of one field: classes of `shapes`, several if they differ."""

    classes: set[str]

    @property
    def filled(self) -> bool:
        return not any(name.split(" ")[0] in EMPTY for name in self.classes)

    @property
    def absent(self) -> bool:
        """Some capture lacks the field altogether."""
        return "absent" in self.classes

    @property
    def decimals(self) -> bool:
        return any(name.startswith(("dec", "plus", "zerodec")) for name in self.classes)

    @property
    def number(self) -> bool:
        """Every filled value is a number."""
        kinds = {name.split(" ")[0] for name in self.classes} - EMPTY
        return bool(kinds) and kinds <= {"int", "dec", "plus", "zeros", "zerodec", "left", "date", "time", "number"}

    def only(self, kind: str) -> bool:
        found = {name.split(" ")[0] for name in self.classes} - EMPTY
        return found <= {kind, "zeros"}


class Typist:
    """Assigns types; holds the rules and the evidence."""

    def __init__(self) -> None:
        rules = read(CATALOG / "types.toml")
        self.exact: dict[str, str] = {name: kind for kind, names in rules["exact"].items() for name in names}
        self.suffix: dict[str, str] = {name: kind for kind, names in rules["suffix"].items() for name in names}
        self.labels: dict[str, tuple[str, ...]] = {kind: tuple(ends) for kind, ends in rules["label"].items()}
        self.alike: dict[str, str] = rules["alike"]
        self.optional: dict[str, str] = rules["optional"]
        self.always: dict[str, list[str]] = rules["always"]
        self.required: dict[str, list[str]] = rules["required"]
        self.typed: dict[str, dict[str, str]] = rules["typed"]
        self.evidence = gather(load_shapes())

    def assign(self, groups: list[Group]) -> None:
        """Fill `Field.type` of every field."""
        feeds = {feed.full_name: feed for group in groups for feed in group.feeds}
        for group in groups:
            for endpoint in group.endpoints:
                for block in endpoint.blocks:
                    for field in block.fields:
                        field.type = self.of_block(endpoint, block.wire, field)
            for feed in group.feeds:
                shown = feeds[self.alike.get(feed.full_name, feed.full_name)]
                feed.least = self._least(feed, shown)
                for index, field in enumerate(feed.fields):
                    field.type = self.of_frame(feed, shown, index, field)

    def of_block(self, endpoint: Endpoint, block: str, field: Field) -> str:
        keys = {tr for _, real, paper in endpoint.trs for tr in (real, paper) if tr} | set(endpoint.former)
        seen: set[str] = set()
        for tr_id in keys:
            seen |= self._seen(tr_id, block, field.wire)
        return self._decide(endpoint.full_name, field, seen)

    def of_frame(self, feed: Feed, shown: Feed, index: int, field: Field) -> str:
        seen: set[str] = set()
        for tr_id in (shown.real, shown.paper_id):
            seen |= self._seen(tr_id, "frame", str(index))
        return self._decide(feed.full_name, field, seen)

    def _least(self, feed: Feed, shown: Feed) -> int:
        """How many fields every capture has; 1 if there is none."""
        ids = [tr_id for tr_id in (shown.real, shown.paper_id) if (tr_id, "frame", "*") in self.evidence]
        if not ids:
            return 1
        for index, field in enumerate(feed.fields):
            seen = [self._seen(tr_id, "frame", str(index)) for tr_id in ids]
            if any("absent" in one for one in seen) or re.fullmatch(self.optional.get(feed.full_name, "-"), field.wire):
                return index
        return len(feed.fields)

    def _seen(self, tr_id: str, block: str, wire: str) -> set[str]:
        """What is known of a field; a captured block without it is evidence too."""
        return self.evidence.get((tr_id, block, wire)) or self.evidence.get((tr_id, block, "*"), set())

    def _decide(self, entry: str, field: Field, seen: set[str]) -> str:
        own = self.typed.get(entry, {}).get(field.wire)
        if own is not None:
            return own
        if re.fullmatch(self.optional.get(entry, "-"), field.wire):
            seen = seen | {"absent"}
        kind = self._rule(field)
        evidence = Evidence(seen)
        if seen:
            kind = _held_against(kind, evidence)
        must = field.wire in self.required.get(entry, ())
        if kind == "text" and not must:
            return "opt_text" if evidence.absent or "null" in seen else "text"
        if must or (seen and evidence.filled and field.wire.lower() in self.always.get(kind, (field.wire.lower(),))):
            return kind
        return kind if kind == "flag" else f"opt_{kind}"

    def _rule(self, field: Field) -> str:
        wire = field.wire.lower()
        base = re.sub(r"_?\d+$", "", wire)
        exact = self.exact.get(wire) or self.exact.get(base)
        if exact is not None:
            return exact
        kind = self.suffix.get(base.rsplit("_", 1)[-1])
        if kind is None and field.flag == "n":
            kind = "dec"
        label = re.sub(r"\s*\d*$", "", field.label)
        if kind in NUMERIC and label.endswith(self.labels["text"]):
            return "text"
        if kind == "num" and label.endswith(self.labels["dec"]):
            return "dec"
        if kind in ("day", "hms") and not field.label.endswith(self.labels[kind]):
            return "text"
        return kind or "text"


def _held_against(kind: str, seen: Evidence) -> str:
    """A rule's type, corrected by what was captured."""
    if not ({name.split(" ")[0] for name in seen.classes} - EMPTY):
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
    """(TR id, block, wire name) -> classes, over all captures; "absent" where a capture lacks the field."""
    found: dict[tuple[str, str, str], set[str]] = {}
    seen: dict[tuple[str, str], list[set[str]]] = {}
    for shape in shapes:
        own: dict[str, set[str]] = {}
        for block, wire, classes in _aligned(shape):
            found.setdefault((shape.tr, block, wire), set()).update(classes)
            own.setdefault(block, set()).add(wire)
        for block, wires in own.items():
            if shape.whole or shape.source == "capture":
                seen.setdefault((shape.tr, block), []).append(wires)
    for (tr_id, block, wire), known in found.items():
        if any(wire not in wires for wires in seen.get((tr_id, block), ())):
            known.add("absent")
    for (tr_id, block), captures in seen.items():
        found[tr_id, block, "*"] = {"absent"} if captures else set()
    return found


def _aligned(shape: Shape) -> Iterator[tuple[str, str, list[str]]]:
    """Block, name and classes of each key; the fields of a 23-field paper notice at their places among 26."""
    narrow = shape.tr == "H0STCNI9" and len(shape.keys) == 23
    for path, classes in shape.keys.items():
        block, _, wire = path.replace("[]", "").rpartition(".")
        if narrow:
            index = int(wire)
            if index == 18:
                continue
            wire = str(index if index < 18 else index + 3)
        yield block, wire, classes


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
