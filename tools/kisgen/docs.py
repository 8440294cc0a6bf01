"""Emit docs/reference: one page per menu group, and api.md with a line per endpoint and feed."""

from __future__ import annotations

from .api import annotation
from .catalog import CATEGORIES, Endpoint, Entry, Feed, Field, Group
from .params import default, describe_param, literal
from .text import CATEGORY_TITLES, GROUP_TITLES, header

INTRODUCTION = """\
# Every endpoint

The typed layer over KIS' whole API, {rest} endpoints and {feeds} feeds: `kis.api.domestic_stock.inquire_price(...)`.
Parameters are named as KIS names them, in lower case, and are keyword-only. The account number is filled from the
credentials. What pages has a second method, `..._pages`, that yields every page, at most `max_pages` of them or as many
as hold `max_rows` rows, and tells `progress` after each. A feed is listened to:
`kis.api.domestic_stock.ccnl_krx.listen("005930", callback)`; the callback takes that feed's own frame. A TR that paper
trading lacks raises `KisUnsupportedError` before anything is sent. Each field keeps its name on the wire, in lower
case; what is not declared is in `.raw`.
"""


def page(group: Group) -> str:
    """File name of a group's page."""
    return f"{group.category}-{group.stem}.md".replace("_", "-")


def emit(groups: list[Group]) -> dict[str, str]:
    """Path -> text."""
    files = {f"docs/reference/{page(group)}": _page(group) for group in groups}
    files["docs/reference/api.md"] = _index(groups)
    return files


def _comment(source: str) -> str:
    return f"<!-- {header(source).removeprefix('# ')} -->"


def _cell(text: str) -> str:
    """Text that neither Markdown nor a table takes for its own."""
    text = " ".join(text.split()).replace("\\", "/")
    for char in "|*_[]<>`~":
        text = text.replace(char, f"\\{char}")
    return text


def _index(groups: list[Group]) -> str:
    rest = sum(len(group.endpoints) for group in groups)
    feeds = sum(len(group.feeds) for group in groups)
    lines = [_comment("catalog/endpoints"), "", INTRODUCTION.format(rest=rest, feeds=feeds)]
    for category in CATEGORIES:
        lines += [f"## {CATEGORY_TITLES[category]}", ""]
        for group in groups:
            if group.category != category:
                continue
            lines += [
                f"### [{_english(group)} ({_cell(group.group_ko)})]({page(group)})",
                "",
                "| method | title | TR | paper |",
            ]
            lines.append("| --- | --- | --- | --- |")
            for entry in group.entries:
                lines.append(
                    f"| [`{category}.{entry.name}`]({page(group)}#{entry.name}) | {_cell(entry.title)} "
                    f"| {_ids(entry)} | {'yes' if _paper(entry) else 'no'} |"
                )
            lines.append("")
    return "\n".join(lines).rstrip("\n") + "\n"


def _ids(entry: Entry) -> str:
    if isinstance(entry, Feed):
        return f"`{entry.real}`"
    assert isinstance(entry, Endpoint)
    return ", ".join(f"`{real}`" for real in dict.fromkeys(real for _, real, _ in entry.trs if real))


def _paper(entry: Entry) -> bool:
    if isinstance(entry, Feed):
        return entry.paper
    assert isinstance(entry, Endpoint)
    return entry.paper


def _page(group: Group) -> str:
    source = f"catalog/endpoints/{group.category}/{group.stem}.toml"
    korean = f"{_cell(group.section_ko)} \\> {_cell(group.group_ko)}"
    lines = [_comment(source), "", f"# {heading(group)}", "", f"{korean}: {_counted(group)} of"]
    lines += [f"`kis.api.{group.category}`. [Every endpoint](api.md).", ""]
    for entry in group.entries:
        lines += [f"## {_cell(entry.title)} {{#{entry.name}}}", ""]
        lines.append(f"`{entry.name}`" + (f" · {_cell(entry.doc)}" if entry.doc else ""))
        lines += ["", *(_feed(entry) if isinstance(entry, Feed) else []), *_endpoint(entry)]
        for why in entry.why:
            lines += ['!!! note "Differs from KIS\' sample"', f"    {_cell(why)}", ""]
    return "\n".join(lines).rstrip("\n") + "\n"


def heading(group: Group) -> str:
    """``Korean stocks: Basic quotations``."""
    category = CATEGORY_TITLES[group.category].partition(" (")[0]
    return f"{category}: {_english(group)}"


def _english(group: Group) -> str:
    return GROUP_TITLES.get(group.stem, group.stem.replace("_", " ").capitalize())


def _counted(group: Group) -> str:
    counts = ((len(group.endpoints), "endpoint"), (len(group.feeds), "feed"))
    return " and ".join(f"{count} {what}{'s' if count > 1 else ''}" for count, what in counts if count)


def _fields(fields: list[Field]) -> list[str]:
    lines = ["| field | on the wire | type | |", "| --- | --- | --- | --- |"]
    for field in fields:
        label = field.note if field.note.startswith(field.label) else f"{field.label} {field.note}".strip()
        kind = annotation(field.type).replace(" | ", " or ")
        lines.append(f"| `{field.name}` | `{field.wire}` | {kind} | {_cell(label)} |")
    return [*lines, ""]


def _feed(feed: Feed) -> list[str]:
    paper = f"`{feed.paper_id}`" if feed.paper_id else "not offered"
    key = "HTS id" if feed.key == "hts_id" else "symbol"
    lines = [f"Feed `{feed.real}`; paper: {paper}. Key: {key}." + (" Encrypted." if feed.encrypted else ""), ""]
    example = '""' if feed.key == "hts_id" else '"..."'
    lines += [f"`kis.api.{feed.full_name}.listen({example}, callback)`", ""]
    return [*lines, *_fields(feed.fields)]


def _page_size(endpoint: Endpoint) -> str:
    real, paper = endpoint.page_size
    if not real:
        return ""
    return f" {real} rows a page" + (f", on paper {paper}." if paper and paper != real else ".")


def _endpoint(entry: Entry) -> list[str]:
    if not isinstance(entry, Endpoint):
        return []
    lines = [f"`{entry.method} {entry.path}`", ""]
    if entry.order:
        lines += ["An order: an answer that proves nothing raises `KisOrderUncertainError`, nothing is re-sent.", ""]
    if entry.paging:
        lines += [f"Pages: `{entry.name}_pages(..., max_pages=, max_rows=, progress=)`.{_page_size(entry)}", ""]
    if not entry.no_tr:
        lines += ["| TR | real | paper |", "| --- | --- | --- |"]
        for variant, real, paper in entry.trs:
            lines.append(f"| {variant} | `{real}` | {f'`{paper}`' if paper else 'not offered'} |")
        lines.append("")
    shown = [param for param in entry.params if not (param.page or param.const is not None or param.computed)]
    if shown:
        lines += ["| parameter | type | default | |", "| --- | --- | --- | --- |"]
        for param in shown:
            kind = literal(param)
            usual = default(entry, param)
            usual = "" if usual is None else f"`{usual}`"
            typed = "one of the values" if kind.startswith("Literal") else kind
            lines.append(f"| `{param.name}` | {typed} | {usual} | {_cell(describe_param(entry, param))} |")
        lines.append("")
    for block in entry.blocks:
        rows = ", rows" if block.kind == "list" else ""
        lines += [f"**{_cell(block.wire)}**{rows}", "", *_fields(block.fields)]
    return lines
