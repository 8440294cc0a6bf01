"""Emit pykis/api: a package per category, a module per menu group, and the root with its lazy categories."""

from __future__ import annotations

import re

from .catalog import CATEGORIES, Block, Endpoint, Entry, Feed, Field, Group, Param
from .params import describe_param, signature
from .text import CATEGORY_TITLES, WIDTH, camel, clean, docstring, header, shorten, width, wrap

TYPES = {
    "num": "int",
    "dec": "Decimal",
    "day": "date",
    "hms": "time",
    "text": "str",
    "flag": "bool",
}


def emit(groups: list[Group]) -> dict[str, str]:
    """Path -> text of every module of pykis/api."""
    files: dict[str, str] = {}
    for category in CATEGORIES:
        own = [group for group in groups if group.category == category]
        for group in own:
            files[f"pykis/api/{category}/{group.stem}.py"] = _module(group)
        files[f"pykis/api/{category}/__init__.py"] = _category(category, own)
    files["pykis/api/__init__.py"] = _root()
    return files


def annotation(kind: str) -> str:
    """The Python type of a field's type."""
    optional = kind.startswith("opt_")
    return TYPES[kind.removeprefix("opt_")] + (" | None" if optional else "")


def _module(group: Group) -> str:
    body: list[str] = []
    for endpoint in sorted(group.endpoints, key=lambda entry: entry.name):
        body += _records(endpoint)
    for feed in sorted(group.feeds, key=lambda entry: entry.name):
        body += _frame(feed)
    body += _api_class(group)
    text = "\n".join(body)
    return "\n".join([*_head(group, text), *body]) + "\n"


def _head(group: Group, text: str) -> list[str]:
    def used(word: str) -> bool:
        return re.search(rf"\b{word}\b", text) is not None

    title = f"{group.section_ko} > {group.group_ko}"
    source = f"catalog/endpoints/{group.category}/{group.stem}.toml"
    lines = [
        header(source),
        f'"""{title}: {len(group.endpoints)} endpoints, {len(group.feeds)} feeds."""',
        "",
        "from __future__ import annotations",
        "",
    ]
    abc = [name for name in ("Callable", "Iterator") if used(name)]
    if abc:
        lines.append(f"from collections.abc import {', '.join(abc)}")
    dates = [name for name, pattern in (("date", r": date\b"), ("time", r": time\b")) if re.search(pattern, text)]
    if dates:
        lines.append(f"from datetime import {', '.join(dates)}")
    if used("Decimal"):
        lines.append("from decimal import Decimal")
    if used("Literal"):
        lines.append("from typing import Literal")
    if lines[-1]:
        lines.append("")
    names = [n for n in ("ROUTINE", "Api", "CallOptions", "Earlier", "Endpoint", "Feed", "LiveFeed") if used(n)]
    answers = [name for name in ("Answer",) if used(name)]
    answers += [maker for maker in ("block", "rows") if f" = {maker}(" in text]
    kinds = ["day", "dec", "flag", "hms", "num", "opt_day", "opt_dec", "opt_hms", "opt_num", "opt_text", "text"]
    records = [name for name in ("Frame", "Record") if used(name)]
    records += [kind for kind in kinds if f" = {kind}(" in text]
    imports = _imports("...answer", answers) + _imports("...endpoint", names) + _imports("...record", records)
    lines += imports
    exported = [name for entry in group.entries for name in _exports(entry)] + [group.class_name]
    lines += ["", "__all__ = [", *(f'    "{name}",' for name in _sorted(exported)), "]", ""]
    return lines


def _imports(module: str, names: list[str]) -> list[str]:
    """As ruff lays an import out."""
    line = f"from {module} import {', '.join(names)}"
    if not names or len(line) <= WIDTH:
        return [line] if names else []
    return [f"from {module} import (", *(f"    {name}," for name in names), ")"]


def _sorted(names: list[str]) -> list[str]:
    """The order that ruff wants of __all__: constants, classes, the rest."""
    return sorted(names, key=lambda name: (not name.isupper(), name))


def _exports(entry: Entry) -> list[str]:
    if isinstance(entry, Feed):
        return [entry.constant, f"{entry.record}Frame"]
    assert isinstance(entry, Endpoint)
    return [entry.constant, entry.record, *(_record_name(entry, block) for block in entry.blocks)]


def _record_name(endpoint: Endpoint, block: Block) -> str:
    return endpoint.record + ("Body" if endpoint.body else camel(block.wire))


def _field_lines(field: Field) -> list[str]:
    line = f'    {field.name}: {annotation(field.type)} = {field.type}("{field.wire}")'
    if len(line) > WIDTH:
        line = f'    {field.name}: {annotation(field.type)} = {field.type}(\n        "{field.wire}"\n    )'
    label = field.label or field.wire
    if field.note and field.note != field.label:
        label += f" ({shorten(field.note, 120)})" if not field.note.startswith(field.label) else ""
        label = field.note if field.note.startswith(field.label) else label
    return [line, *docstring(label, 4)]


def _records(endpoint: Endpoint) -> list[str]:
    lines: list[str] = []
    for block in endpoint.blocks:
        rows = ", one row" if block.kind == "list" else ""
        what = f"{endpoint.title}: {block.wire.strip('()')}{rows}."
        lines += ["", f"class {_record_name(endpoint, block)}(Record):", *docstring(what, 4), ""]
        for field in block.fields:
            lines += _field_lines(field)
        if not block.fields:
            lines.pop()
        lines.append("")
    trs = ", ".join(dict.fromkeys(real for _, real, _ in endpoint.trs if real))
    lines += ["", f"class {endpoint.record}(Answer):", *docstring(f"{endpoint.title} ({trs or endpoint.path}).", 4), ""]
    for block in endpoint.blocks:
        record = _record_name(endpoint, block)
        if endpoint.body:
            lines += [
                "    @property",
                f"    def body(self) -> {record}:",
                '        """The whole answer: it has no blocks."""',
                f"        return {record}(self.raw, self.tr_id)",
            ]
        else:
            made, hint = ("rows", f"list[{record}]") if block.kind == "list" else ("block", record)
            other = f', other="{block.other}"' if block.other else ""
            lines.append(f'    {block.wire}: {hint} = {made}("{block.wire}", {record}{other})')
    return [*lines, "", "", *_constant(endpoint), ""]


def _constant(endpoint: Endpoint) -> list[str]:
    lines = [f"{endpoint.constant} = Endpoint("]
    lines += [f'    "{endpoint.full_name}",', f'    "{clean(endpoint.title)}",', f'    "{endpoint.method}",']
    lines.append(f'    "{endpoint.path}",')
    if len(endpoint.trs) == 1:
        variant, real, paper = endpoint.trs[0]
        lines.append(f'    {{"{variant}": {_pair(endpoint, real, paper)}}},')
    else:
        lines.append("    {")
        lines += [f'        "{variant}": {_pair(endpoint, real, paper)},' for variant, real, paper in endpoint.trs]
        lines.append("    },")
    lines.append(f"    {endpoint.record},")
    if endpoint.order:
        lines.append("    order=True,")
    if endpoint.paging:
        keys = ", ".join(f'"{key}"' for key in endpoint.paging)
        lines.append(f"    paging=({keys}{',' if len(endpoint.paging) == 1 else ''}),")
    if endpoint.then:
        pairs = ", ".join(f'"{wire}": "{value}"' for wire, value in endpoint.then.items())
        lines.append(f"    then={{{pairs}}},")
    if endpoint.earlier:
        pairs = ", ".join(f'{name}="{value}"' for name, value in endpoint.earlier.items())
        lines.append(f"    earlier=Earlier({pairs}),")
    return [*lines, ")"]


def _pair(endpoint: Endpoint, real: str, paper: str) -> str:
    if endpoint.no_tr:
        return '("", "")'
    return f'("{real}", "{paper}")' if paper else f'("{real}", None)'


def _frame(feed: Feed) -> list[str]:
    lines = ["", f"class {feed.record}Frame(", "    Frame,", "    layout=("]
    lines += [f'        "{field.wire}",' for field in feed.fields]
    lines += ["    ),", "):", *docstring(f"{feed.title} ({feed.real}).", 4), ""]
    if feed.least > 1:
        lines.append(f"    least_width = {feed.least}")
    if feed.key == "hts_id" or "market_status" in feed.name:
        lines.append("    droppable = False")
    if lines[-1]:
        lines.append("")
    for field in feed.fields:
        lines += _field_lines(field)
    paper = f'"{feed.paper_id}"' if feed.paper_id else "None"
    lines += ["", "", f"{feed.constant} = Feed("]
    lines += [f'    "{feed.full_name}",', f'    "{clean(feed.title)}",', f'    "{feed.real}",', f"    {paper},"]
    lines.append(f"    {feed.record}Frame,")
    if feed.key != "symbol":
        lines.append(f'    key="{feed.key}",')
    if feed.encrypted:
        lines.append("    encrypted=True,")
    return [*lines, ")", ""]


def _api_class(group: Group) -> list[str]:
    lines = ["", f"class {group.class_name}(Api):", *docstring(f"{group.section_ko} > {group.group_ko}.", 4)]
    for entry in group.entries:
        if isinstance(entry, Feed):
            lines += ["", *_feed_method(entry)]
        elif isinstance(entry, Endpoint):
            lines += ["", *_method(entry)]
            if entry.paging:
                lines += ["", *_pages_method(entry)]
    return lines


def _argument(param: Param) -> list[str]:
    if param.const is not None:
        return [f'"{param.wire}": "{param.const}",']
    if param.page:
        return [f'"{param.wire}": "",']
    if param.computed:
        by = param.computed["by"]
        cases = {key: value for key, value in param.computed.items() if key != "by"}
        table = ", ".join(f'"{key}": "{value}"' for key, value in cases.items())
        return [f'"{param.wire}": {{{table}}}[{by}],']
    return [f'"{param.wire}": {param.name},']


def _split_long(line: str) -> list[str]:
    """A parameter whose Literal does not fit the line, as ruff breaks it."""
    if len(line) <= WIDTH:
        return [line]
    match = re.fullmatch(r"(\s*\w+: Literal\[)(.*)(\].*,)", line)
    if match is None:
        return [line]
    pad = " " * (len(line) - len(line.lstrip()) + 4)
    inner = pad + match[2]
    if len(inner) <= WIDTH:
        return [match[1], inner, pad[4:] + match[3]]
    return [match[1], *(f"{pad}{value}," for value in match[2].split(", ")), pad[4:] + match[3]]


def _describe(endpoint: Endpoint, first: str) -> list[str]:
    trs = ", ".join(dict.fromkeys(real for _, real, _ in endpoint.trs if real)) or endpoint.path
    paper = "" if endpoint.paper else "; not on paper trading"
    lines = [f"{first} ({trs}{paper})."]
    if endpoint.order:
        lines += ["", "An order: an answer that proves nothing raises `KisOrderUncertainError`, nothing is re-sent."]
    shown: list[str] = []
    if endpoint.variant_label and endpoint.variant[0] not in {param.name for param in endpoint.params}:
        shown.append(f"{endpoint.variant[0]}: {clean(endpoint.variant_label)}")
    for param in endpoint.params:
        if not (param.page or param.const is not None or param.computed):
            shown.append(f"{param.name}: {describe_param(endpoint, param)}")
    if shown:
        lines += ["", "Args:"]
        for text in shown:
            wrapped = wrap(text, WIDTH - 16)
            lines += [f"    {wrapped[0]}", *(f"        {rest}" for rest in wrapped[1:])]
    return lines


def _doc_lines(lines: list[str]) -> list[str]:
    pad = " " * 8
    if len(lines) == 1 and width(lines[0]) + 14 <= WIDTH:
        return [f'{pad}"""{lines[0]}"""']
    first = wrap(lines[0], WIDTH - 14)
    out = [f'{pad}"""{first[0]}', *(pad + text for text in first[1:])]
    out += [f"{pad}{text}" if text else "" for text in lines[1:]]
    return [*out, f'{pad}"""']


def _method(endpoint: Endpoint) -> list[str]:
    lines = [f"    def {endpoint.name}(", "        self,", "        *,"]
    for text in [*signature(endpoint), "options: CallOptions = ROUTINE,"]:
        lines += _split_long(f"        {text}")
    lines += [f"    ) -> {endpoint.record}:", *_doc_lines(_describe(endpoint, clean(endpoint.title)))]
    return [*lines, "        return self._call(", *_call_arguments(endpoint), "        )"]


def _pages_method(endpoint: Endpoint) -> list[str]:
    lines = [f"    def {endpoint.name}_pages(", "        self,", "        *,"]
    own = [
        *signature(endpoint),
        "options: CallOptions = ROUTINE,",
        f"max_pages: int | None = {endpoint.max_pages},",
        "max_rows: int | None = None,",
        "progress: Callable[[int], object] | None = None,",
    ]
    for text in own:
        lines += _split_long(f"        {text}")
    endless = "" if endpoint.max_pages is None else "; where the list ends nobody knows"
    lines += [f"    ) -> Iterator[{endpoint.record}]:"]
    lines += [
        f'        """Every page of `{endpoint.name}` in order, each asked for when it is wanted.',
        "",
        "        Args:",
        f"            max_pages: ask for no more pages than these{endless}.",
        "            max_rows: end with the page that holds so many rows in all; it is cut there.",
        "            progress: told after each page how many came.",
        '        """',
    ]
    lines += ["        return self._pages(", *_call_arguments(endpoint)]
    return [*lines, *(f"            {name}={name}," for name in ("max_pages", "max_rows", "progress")), "        )"]


def _call_arguments(endpoint: Endpoint) -> list[str]:
    lines = [f"            {endpoint.constant},"]
    if endpoint.params:
        lines.append("            {")
        lines += [f"                {text}" for param in endpoint.params for text in _argument(param)]
        lines.append("            },")
    else:
        lines.append("            {},")
    lines.append("            options,")
    if len(endpoint.variant) == 1:
        lines.append(f"            variant={endpoint.variant[0]},")
    elif endpoint.variant:
        joined = " ".join(f"{{{name}}}" for name in endpoint.variant)
        lines.append(f'            variant=f"{joined}",')
    return lines


def _feed_method(feed: Feed) -> list[str]:
    """A property: what listens is handed the frame's own type."""
    paper = "" if feed.paper else "; not on paper trading"
    key = "HTS id" if feed.key == "hts_id" else "symbol"
    label = shorten(feed.key_label, 120)
    text = [f"{clean(feed.title)} ({feed.real}{paper}).", ""]
    text += wrap(f"Its key is the {key}" + (f" ({label})" if label and label != key else "") + ".", WIDTH - 8)
    return [
        "    @property",
        f"    def {feed.name}(self) -> LiveFeed[{feed.record}Frame]:",
        *_doc_lines(text),
        f"        return LiveFeed(self._caller, {feed.constant})",
    ]


def _category(category: str, groups: list[Group]) -> str:
    title = CATEGORY_TITLES[category]
    lines = [header(f"catalog/endpoints/{category}"), f'"""{title}, every endpoint and feed of KIS."""', ""]
    lines += ["from __future__ import annotations", ""]
    for group in sorted(groups, key=lambda group: group.stem):
        lines.append(f"from .{group.stem} import {group.class_name}")
    bases = ", ".join(group.class_name for group in groups)
    lines += ["", f'__all__ = ["{camel(category)}"]', "", "", f"class {camel(category)}({bases}):"]
    return "\n".join([*lines, f'    """{title}."""']) + "\n"


def _root() -> str:
    lines = [
        header("catalog/endpoints"),
        '"""Every official endpoint, typed: ``kis.api.domestic_stock.inquire_price(...)``.',
        "",
        'A category is imported on first touch."""',
        "",
        "from __future__ import annotations",
        "",
        "from functools import cached_property",
        "from typing import TYPE_CHECKING",
        "",
        "from ..endpoint import Caller",
        "",
        "if TYPE_CHECKING:",
        *(f"    from .{category} import {camel(category)}" for category in sorted(CATEGORIES)),
        "",
        '__all__ = ["KisApi"]',
        "",
        "",
        "class KisApi:",
        '    """The categories of KIS\' API."""',
        "",
        "    def __init__(self, caller: Caller) -> None:",
        "        self._caller = caller",
    ]
    for category in CATEGORIES:
        lines += [
            "",
            "    @cached_property",
            f"    def {category}(self) -> {camel(category)}:",
            f'        """{CATEGORY_TITLES[category]}."""',
            f"        from .{category} import {camel(category)}",
            "",
            f"        return {camel(category)}(self._caller)",
        ]
    lines += [
        "",
        "    def __repr__(self) -> str:",
        """        return f"<KisApi {' '.join(name for name in dir(self) if not name.startswith('_'))}>\"""",
    ]
    return "\n".join(lines) + "\n"
