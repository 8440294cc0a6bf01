"""Emit pykis/api: a package per category, a module per menu group, and the root with its lazy categories."""

from __future__ import annotations

import re

from .catalog import CATEGORIES, Block, Endpoint, Entry, Feed, Field, Group, Param
from .text import WIDTH, camel, clean, docstring, shorten, width, wrap

TYPES = {
    "num": "int",
    "dec": "Decimal",
    "day": "date",
    "hms": "time",
    "text": "str",
    "flag": "bool",
}
FILLED = ("CANO", "ACNT_PRDT_CD", "USER_ID")
"""Parameters that the session fills from the credentials."""
OPEN = ("ORD_DVSN", "ORD_DVSN_CD")
"""Parameters whose values grow from year to year: any text, the known values in the docstring."""
CATEGORY_TITLES = {
    "domestic_stock": "Korean stocks (국내주식)",
    "overseas_stock": "Overseas stocks (해외주식)",
    "domestic_futureoption": "Korean futures and options (국내선물옵션)",
    "overseas_futureoption": "Overseas futures and options (해외선물옵션)",
    "domestic_bond": "Korean exchange bonds (장내채권)",
    "elw": "Equity-linked warrants (ELW)",
    "etfetn": "ETF and ETN",
    "auth": "OAuth (인증)",
}


def header(source: str) -> str:
    return f"# Generated from {source} by tools/generate.py; do not edit."


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
    names = [n for n in ("ROUTINE", "Api", "CallOptions", "Endpoint", "Feed", "Subscription") if used(n)]
    lines.append(f"from ...endpoint import {', '.join(names)}")
    words = ("Answer", "Frame", "Record")
    classes = [name for name in words if used(name)]
    kinds = ["block", "day", "dec", "flag", "hms", "num", "opt_day", "opt_dec", "opt_hms", "opt_num"]
    kinds += ["opt_text", "rows", "text"]
    makers = [kind for kind in kinds if f" = {kind}(" in text]
    joined = ", ".join([*classes, *makers])
    line = f"from ...record import {joined}"
    if len(line) > WIDTH:
        lines += ["from ...record import (", *(f"    {name}," for name in [*classes, *makers]), ")"]
    else:
        lines.append(line)
    exported = [name for entry in group.entries for name in _exports(entry)] + [group.class_name]
    lines += ["", "__all__ = [", *(f'    "{name}",' for name in _sorted(exported)), "]", ""]
    return lines


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
        elif block.kind == "list":
            lines.append(f'    {block.wire}: list[{record}] = rows("{block.wire}", {record})')
        else:
            lines.append(f'    {block.wire}: {record} = block("{block.wire}", {record})')
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
    return [*lines, ")"]


def _pair(endpoint: Endpoint, real: str, paper: str) -> str:
    if endpoint.no_tr:
        return '("", "")'
    return f'("{real}", "{paper}")' if paper else f'("{real}", None)'


def _frame(feed: Feed) -> list[str]:
    lines = ["", f"class {feed.record}Frame(", "    Frame,", "    layout=("]
    lines += [f'        "{field.wire}",' for field in feed.fields]
    trailing = "" if len(feed.fields) > 1 else ","
    assert not trailing
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


def literal(param: Param) -> str:
    """The type of a parameter: the known values, if they are all of them."""
    if not param.values or param.partial or param.wire in OPEN or not complete(param):
        return "str"
    values = list(param.values)
    if param.need == "no" and "" not in values:
        values.append("")
    return f"Literal[{', '.join(chr(34) + value + chr(34) for value in values)}]"


def complete(param: Param) -> bool:
    """Whether the text beside the values names no further code of the same form."""
    if len(param.values) < 2 and param.need != "no":
        return len(param.values) == 1 and not param.note
    shapes = {(len(value), value.isdigit()) for value in param.values}
    text = f"{param.label} {param.note}"
    for code in re.findall(r"(?<![0-9A-Za-z])([0-9A-Za-z]{1,3})\s*[:.\-–(]?\s*[가-힣A-Z(]", text):
        if (len(code), code.isdigit()) in shapes and code not in param.values and code.isdigit():
            return False
    return all(re.fullmatch(r"[0-9A-Za-z_+\- ]*", value) for value in param.values)


def default(endpoint: Endpoint, param: Param) -> str | None:
    """The default as source text, None if the caller must say."""
    if param.wire in FILLED:
        return "None"
    if param.sent == "given":
        return "None" if not param.default else f'"{param.default}"'
    if param.default is not None:
        return f'"{param.default}"'
    if endpoint.method == "GET":
        found = _safe_default(param)
        if found is not None:
            return f'"{found}"'
    return '""' if param.need == "no" else None


def _safe_default(param: Param) -> str | None:
    """For reads: KIS' own word for a default, everything ("전체"), the only value, the market of the example."""
    for value, label in param.values.items():
        if re.search(r"기본값|default", label, re.IGNORECASE) or label == "전체":
            return value
    if len(param.values) == 1:
        return next(iter(param.values))
    text = f"{param.label} {param.note} {param.example}"
    if "SCR_DIV_CODE" in param.wire.upper():
        keys = set(re.findall(r"(?<!\d)\d{4,5}(?!\d)", text))
        return keys.pop() if len(keys) == 1 else None
    if param.wire.upper() == "FID_COND_MRKT_DIV_CODE":
        codes = set(re.findall(r"(?<![A-Za-z])[A-Z]{1,2}(?![A-Za-z])", text))
        return param.example if param.example in param.values or codes == {param.example} else None
    match = re.search(r"(?<![0-9A-Za-z])([0-9A-Z]{1,2})\s*:\s*(?:기본값|Default|default|전체)", param.note)
    if param.note and param.note == param.example and re.fullmatch(r"[0-9A-Z]{1,3}", param.note):
        return param.note
    return match[1] if match else None


def _type(endpoint: Endpoint, param: Param) -> str:
    kind = literal(param)
    found = default(endpoint, param)
    if found == "None":
        return f"{kind} | None"
    if found is not None and kind.startswith("Literal") and f"[{found}" not in kind and f", {found}" not in kind:
        return "str" if found != '""' else kind[:-1] + ', ""]'
    return kind


def _variant_type(endpoint: Endpoint) -> str:
    values = dict.fromkeys(variant.split(" ")[0] for variant, _, _ in endpoint.trs)
    return f"Literal[{', '.join(chr(34) + value + chr(34) for value in values)}]"


def signature(endpoint: Endpoint) -> list[str]:
    """The keyword parameters, those without a default first."""
    needed: list[str] = []
    optional: list[str] = []
    wires = {param.name for param in endpoint.params}
    if endpoint.variant and endpoint.variant[0] not in wires:
        needed.append(f"{endpoint.variant[0]}: {_variant_type(endpoint)},")
    for param in endpoint.params:
        if param.page or param.const is not None or param.computed:
            continue
        found = default(endpoint, param)
        line = f"{param.name}: {_type(endpoint, param)}"
        if found is None:
            needed.append(f"{line},")
        else:
            optional.append(f"{line} = {found},")
    return [*needed, *optional]


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
            shown.append(f"{param.name}: {describe_param(param)}")
    if shown:
        lines += ["", "Args:"]
        for text in shown:
            wrapped = wrap(text, WIDTH - 16)
            lines += [f"    {wrapped[0]}", *(f"        {rest}" for rest in wrapped[1:])]
    return lines


def describe_param(param: Param) -> str:
    """Label, note and values of a parameter, in a sentence or two."""
    label = clean(param.label) or param.wire
    values = ", ".join(f"{code or 'blank'} {clean(name)}" for code, name in param.values.items())
    parts = [label]
    if param.note and clean(param.note) != label:
        parts.append(shorten(param.note, 200))
    if values and not all(name in param.note for name in param.values.values() if name):
        parts.append(shorten(values, 300))
    if param.wire in FILLED:
        parts.append("filled from the credentials")
    return ": ".join(parts[:2]) + ("" if len(parts) < 3 else "; " + "; ".join(parts[2:]))


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
        "max_pages: int | None = None,",
        "progress: Callable[[int], object] | None = None,",
    ]
    for text in own:
        lines += _split_long(f"        {text}")
    lines += [f"    ) -> Iterator[{endpoint.record}]:"]
    lines.append(f'        """Every page of `{endpoint.name}` in order; ``progress`` is told how many came."""')
    lines += ["        return self._pages(", *_call_arguments(endpoint)]
    return [*lines, "            max_pages=max_pages,", "            progress=progress,", "        )"]


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
    frame = f"{feed.record}Frame"
    paper = "" if feed.paper else "; not on paper trading"
    key = "the HTS id" if feed.key == "hts_id" else "the symbol"
    label = shorten(feed.key_label, 120)
    text = [
        f"{clean(feed.title)} ({feed.real}{paper}).",
        "",
        "Args:",
        *(f"    {line}" for line in wrap(f"tr_key: {key}" + (f" ({label})" if label else ""), WIDTH - 12)),
        "    callback: called with each record on the dispatch thread.",
        "    where: only records for which it returns true.",
        "    priority: higher ones run first.",
    ]
    return [
        f"    def {feed.name}(",
        "        self,",
        "        tr_key: str,",
        f"        callback: Callable[[{frame}], object],",
        "        *,",
        f"        where: Callable[[{frame}], bool] | None = None,",
        "        priority: int = 0,",
        "    ) -> Subscription:",
        *_doc_lines(text),
        "        return self._caller.subscribe(",
        f"            {feed.constant},",
        "            tr_key,",
        "            callback,",
        "            where=where,",
        "            priority=priority,",
        "        )",
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
    return "\n".join(lines) + "\n"
