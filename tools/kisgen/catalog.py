"""The catalog as objects: endpoints and feeds as KIS' samples have them, with catalog/corrections.toml applied."""

from __future__ import annotations

import re
import tomllib
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

from .text import camel, identifier

ROOT = Path(__file__).resolve().parents[2]
CATALOG = ROOT / "catalog"

CATEGORIES = (
    "domestic_stock",
    "overseas_stock",
    "domestic_futureoption",
    "overseas_futureoption",
    "domestic_bond",
    "elw",
    "etfetn",
    "auth",
)
GROUP_ORDER = (
    "oauth",
    "order_account",
    "basic_quotes",
    "elw_quotes",
    "sectors",
    "stock_info",
    "quote_analysis",
    "ranking",
    "realtime",
)


@dataclass
class Param:
    """One request parameter."""

    wire: str
    need: str = ""
    """yes: KIS' sample refuses a blank; no: may be blank; unsaid; "" for constants and paging keys."""
    label: str = ""
    note: str = ""
    default: str | None = None
    const: str | None = None
    computed: dict[str, str] = field(default_factory=dict)
    sent: str = "always"
    page: bool = False
    values: dict[str, str] = field(default_factory=dict)
    partial: bool = False
    values_from: str = ""
    example: str = ""

    @property
    def name(self) -> str:
        return identifier(self.wire)


@dataclass
class Field:
    """One field of an answer or a frame. `type` is filled by `field_types.Typist`."""

    wire: str
    label: str = ""
    flag: str = ""
    note: str = ""
    type: str = ""

    @property
    def name(self) -> str:
        return identifier(self.wire)


@dataclass
class Block:
    """One output block: an object or rows."""

    wire: str
    kind: str
    fields: list[Field]
    other: str = ""
    """The block that holds it where KIS has the two the other way round, which nobody knows."""


@dataclass
class Entry:
    """What endpoints and feeds share."""

    category: str
    group: str
    name: str
    title: str
    doc: str
    why: list[str]

    @property
    def full_name(self) -> str:
        return f"{self.category}.{self.name}"

    @property
    def constant(self) -> str:
        return self.name.upper()

    @property
    def record(self) -> str:
        return camel(self.name)


@dataclass
class Endpoint(Entry):
    """One REST endpoint."""

    method: str
    path: str
    trs: list[tuple[str, str, str]]
    variant: list[str]
    variant_label: str
    params: list[Param]
    blocks: list[Block]
    paging: list[str]
    order: bool
    former: dict[str, str]
    page_size: tuple[int, int]
    no_tr: bool
    then: dict[str, str] = field(default_factory=dict)
    """What parameters say from the second page on."""
    earlier: dict[str, str] = field(default_factory=dict)
    """How the next page's key is made where KIS does not hand it back."""
    max_pages: int | None = None
    """So many pages unless the caller says otherwise."""

    @property
    def paper(self) -> bool:
        return any(paper for _, _, paper in self.trs) or self.no_tr

    @property
    def body(self) -> bool:
        """The answer has no blocks: its fields stand at the top (OAuth)."""
        return len(self.blocks) == 1 and self.blocks[0].wire == "(body)"


@dataclass
class Feed(Entry):
    """One websocket feed."""

    real: str
    paper_id: str
    key: str
    key_label: str
    encrypted: bool
    fields: list[Field]
    least: int = 1
    """The narrowest record that can be whole; filled by `field_types.Typist` from captures."""

    @property
    def paper(self) -> bool:
        return bool(self.paper_id)


@dataclass
class Group:
    """One KIS menu group of a category: one generated module."""

    category: str
    stem: str
    section_ko: str
    group_ko: str
    endpoints: list[Endpoint]
    feeds: list[Feed]

    @property
    def class_name(self) -> str:
        return "OAuth" if self.stem == "oauth" else camel(self.stem)

    @property
    def entries(self) -> list[Entry]:
        return sorted([*self.endpoints, *self.feeds], key=lambda entry: entry.name)


def read(path: Path) -> dict[str, Any]:
    """A TOML file."""
    with path.open("rb") as file:
        return tomllib.load(file)


def load() -> list[Group]:
    """Every group of the catalog, corrected, in the order in which it is generated."""
    fixes = _fixes()
    extra = read(CATALOG / "behaviour.toml")
    groups = [_group(category, path, fixes, extra) for category in CATEGORIES for path in _files(category)]
    if fixes:
        raise SystemExit(f"corrections for entries that do not exist: {', '.join(sorted(fixes))}")
    return groups


def _files(category: str) -> list[Path]:
    """Known groups in KIS' order, then those that are new."""
    places = {stem: place for place, stem in enumerate(GROUP_ORDER)}
    found = (CATALOG / "endpoints" / category).glob("*.toml")
    return sorted(found, key=lambda path: (places.get(path.stem, len(places)), path.stem))


def _fixes() -> dict[str, list[dict[str, Any]]]:
    found: dict[str, list[dict[str, Any]]] = {}
    for fix in read(CATALOG / "corrections.toml")["fix"]:
        if not fix.get("why"):
            raise SystemExit(f"a correction of {fix['entry']} without a why")
        found.setdefault(fix["entry"], []).append(fix)
    return found


def _group(category: str, path: Path, fixes: dict[str, list[dict[str, Any]]], extra: dict[str, Any]) -> Group:
    raw = read(path)
    group = Group(category, path.stem, raw.pop("section"), raw.pop("group"), [], [])
    for name, data in raw.items():
        applied = fixes.pop(f"{category}.{name}", [])
        for fix in applied:
            apply_fix(data, fix)
        why = [fix["why"] for fix in applied]
        if "feed" in data:
            group.feeds.append(_feed(category, path.stem, name, data, why))
        else:
            group.endpoints.append(_endpoint(category, path.stem, name, data, why, extra))
    return group


def apply_fix(data: dict[str, Any], fix: dict[str, Any]) -> None:
    """Apply one correction to an entry as it was read."""
    for key in ("title", "path", "trs", "variant", "variant_label", "paging", "feed", "key_label", "former"):
        if key in fix:
            data[key] = fix[key]
    if fix.get("paper") is False:
        data["trs"] = [[variant, real, ""] for variant, real, _ in data["trs"]]
    for change in fix.get("params", ()):
        _fix_param(data["params"], change)
    if "split" in fix:
        _split(data, fix["split"])
    for block, kind in fix.get("kinds", {}).items():
        data["blocks"][block]["kind"] = kind
    for block, other in fix.get("either", {}).items():
        data["blocks"][block]["other"] = other
    if {"fields", "rename", "relabel", "drop", "add"} & set(fix):
        _fix_fields(data["blocks"][fix["block"]] if "block" in fix else data, fix)


def _fix_param(params: list[dict[str, Any]], change: dict[str, Any]) -> None:
    for number, param in enumerate(params):
        if param["wire"] == change["wire"]:
            if change.get("drop"):
                del params[number]
            else:
                param.update({key: value for key, value in change.items() if key != "to"})
                param["wire"] = change.get("to", param["wire"])
            return
    params.append(change)


def _split(data: dict[str, Any], split: dict[str, list[Any]]) -> None:
    known = {field[0]: field for field in data.pop("fields")}
    data.pop("unsplit")
    for block, names in split.items():
        data["blocks"][block]["fields"] = [known.get(name, [name]) if isinstance(name, str) else name for name in names]


def _fix_fields(where: dict[str, Any], fix: dict[str, Any]) -> None:
    fields: list[list[str]] = fix.get("fields", where.get("fields", []))
    for wrong, right in fix.get("rename", {}).items():
        hits = [field for field in fields if field[0] == wrong]
        if not hits:
            raise SystemExit(f"{fix['entry']}: no field {wrong} to rename")
        hits[-1][0] = right
    for line in fields:
        if line[0] in fix.get("relabel", {}):
            line[1] = fix["relabel"][line[0]]
    for name in fix.get("drop", ()):
        fields = [field for field in fields if field[0] != name]
    for new in fix.get("add", ()):
        after = new.get("after")
        names = [field[0] for field in fields]
        place = len(fields) if after is None else 0 if after == "" else 1 + names.index(after)
        fields.insert(place, new["field"])
    where["fields"] = fields


def _fields(raw: list[list[str]]) -> list[Field]:
    return [Field(*line) for line in raw]


def _endpoint(
    category: str, group: str, name: str, data: dict[str, Any], why: list[str], extra: dict[str, Any]
) -> Endpoint:
    shared = _by_marker(data["blocks"], data.get("fields", []))
    blocks = [
        Block(
            wire, block["kind"], _fields(_unmarked(block.get("fields", shared.get(wire, [])))), block.get("other", "")
        )
        for wire, block in data["blocks"].items()
    ]
    for block in blocks:
        block.kind = block.kind or _guess_kind(block, blocks)
    full = f"{category}.{name}"
    then: dict[str, str] = extra["next_page"]
    params = [_param(param) for param in data["params"]]
    paging = data.get("paging", [])
    return Endpoint(
        category,
        group,
        name,
        data["title"],
        data.get("doc", ""),
        why,
        data["method"],
        data["path"],
        [(variant, real, paper) for variant, real, paper in data["trs"]],
        data.get("variant", []),
        data.get("variant_label", ""),
        params,
        blocks,
        paging,
        full in extra["orders"],
        data.get("former", {}),
        _page_size(extra["page_size"].get(full, [0, 0])),
        data.get("no_tr", False),
        {param.wire: then[param.wire] for param in params if paging and then.get(param.wire) in param.values},
        extra["earlier"].get(full, {}),
        extra["max_pages"].get(full),
    )


def _by_marker(blocks: dict[str, Any], fields: list[list[str]]) -> dict[str, list[list[str]]]:
    """The fields of an answer whose split is not known. Each block gets all of them, but for those below a heading
    (``output3``) that KIS' samples took for a field: what follows it is that block's alone."""
    known: dict[str, list[list[str]]] = {}
    current = ""
    for line in fields:
        if line[0].lower() in blocks:
            current = line[0].lower()
        else:
            known.setdefault(current, []).append(line)
    loose = known.pop("", [])
    return {wire: known.get(wire, loose) for wire in blocks}


def _unmarked(fields: list[list[str]]) -> list[list[str]]:
    return [field for field in fields if not re.fullmatch(r"[Oo]utput\d?", field[0])]


def _page_size(pair: list[int]) -> tuple[int, int]:
    real, paper = pair
    return real, paper


def _param(raw: dict[str, Any]) -> Param:
    raw = dict(raw)
    computed = raw.pop("computed", {})
    param = Param(**raw)
    param.computed = computed
    return param


def _guess_kind(block: Block, blocks: list[Block]) -> str:
    """Where KIS' samples accept both: rows if the block is named like the second of two or opens with a row's key."""
    row_keys = ("stck_bsop_date", "bsop_date", "stck_cntg_hour", "bsop_hour", "data_rank")
    names = [field.wire for field in block.fields]
    if any(key in names for key in row_keys):
        return "list"
    if len(blocks) > 1:
        return "list" if block is not blocks[0] else "object"
    return "list"


def _feed(category: str, group: str, name: str, data: dict[str, Any], why: list[str]) -> Feed:
    real, paper = data["feed"]
    return Feed(
        category,
        group,
        name,
        data["title"],
        data.get("doc", ""),
        why,
        real,
        paper,
        data["key"],
        data.get("key_label", ""),
        data.get("encrypted", False),
        _fields(data["fields"]),
    )
