"""Emit pykis/simulator/table.py: every TR id with its parameters and blocks, every feed with its layout."""

from __future__ import annotations

from .catalog import Endpoint, Feed, Field, Group, Param
from .params import FILLED
from .text import WIDTH, clean, header


def emit(groups: list[Group]) -> dict[str, str]:
    """Path -> text."""
    endpoints = [endpoint for group in groups for endpoint in group.endpoints if not endpoint.no_tr]
    feeds = [feed for group in groups for feed in group.feeds]
    lines = [
        header("catalog/endpoints"),
        '"""Every TR id that KIS has: where it is, what it takes, what it answers; every feed and its layout."""',
        "",
        "from __future__ import annotations",
        "",
        "from .schema import BlockRow, EndpointRow, FeedRow, ParamRow, Row, names",
        "",
        '__all__ = ["FEEDS", "TABLE"]',
        "",
    ]
    for endpoint in endpoints:
        lines += _endpoint(endpoint)
    lines += ["", "_ROWS: tuple[Row, ...] = ("]
    for endpoint in endpoints:
        lines += _rows(endpoint)
    lines += [")", "TABLE: dict[str, Row] = {row.tr_id: row for row in _ROWS}", '"""TR id -> row."""', ""]
    lines += ["_FEEDS: tuple[FeedRow, ...] = ("]
    for feed in feeds:
        lines += _feed(feed)
    lines += [")", "FEEDS: dict[str, FeedRow] = {row.tr_id: row for row in _FEEDS}", '"""TR id -> row."""']
    return {"pykis/simulator/table.py": "\n".join(lines) + "\n"}


def _const(endpoint: Endpoint) -> str:
    return f"_{endpoint.category}_{endpoint.name}".upper()


def _param(param: Param) -> str:
    if param.wire.upper() in FILLED or (param.need == "yes" and param.sent == "always"):
        need = "filled"
    elif param.sent == "given" or param.const is not None or param.page:
        need = "any"
    else:
        need = "sent" if param.need == "unsaid" else "any"
    tail = f', "{need}"' if need != "any" else ""
    if param.default:
        tail += f', default="{param.default}"'
    return f'ParamRow("{param.wire}"{tail}),'


def joined(wires: list[str], indent: int) -> list[str]:
    """``names("a,b", "c")`` broken to the line width."""
    if not wires:
        return ["()"]
    one = f'names("{",".join(wires)}")'
    if len(one) + indent + 24 <= WIDTH:
        return [one]
    lines: list[str] = []
    current = ""
    for wire in wires:
        if current and len(current) + len(wire) + indent + 8 > WIDTH:
            lines.append(current)
            current = wire
        else:
            current = f"{current},{wire}" if current else wire
    lines.append(current)
    pad = " " * indent
    return ["names(", *(f'{pad}    "{line}",' for line in lines), f"{pad})"]


LETTERS = {"num": "n", "dec": "d", "day": "y", "hms": "h", "flag": "f", "text": "t"}
"""A field's type in the table, one letter each; whether a blank is allowed is the client's business."""


def _wires(fields: list[Field]) -> list[str]:
    return list(dict.fromkeys(field.wire for field in fields))


def _types(fields: list[Field], indent: int) -> list[str]:
    """``types="nndt",``, broken to the line width."""
    kinds = {field.wire: LETTERS[field.type.removeprefix("opt_")] for field in reversed(fields)}
    text = "".join(kinds[wire] for wire in _wires(fields))
    pad, most = " " * indent, WIDTH - indent - 6
    if len(text) + indent + 9 <= WIDTH:
        return [f'{pad}types="{text}",']
    parts = [text[start : start + most] for start in range(0, len(text), most)]
    return [f"{pad}types=(", *(f'{pad}    "{part}"' for part in parts), f"{pad}),"]


def _endpoint(endpoint: Endpoint) -> list[str]:
    lines = [f"{_const(endpoint)} = EndpointRow("]
    lines += [f'    "{endpoint.full_name}",', f'    "{clean(endpoint.title)}",', f'    "{endpoint.method}",']
    lines.append(f'    "{endpoint.path}",')
    if len(endpoint.params) == 1:
        lines.append(f"    ({_param(endpoint.params[0])}),")
    elif endpoint.params:
        lines += ["    (", *(f"        {_param(param)}" for param in endpoint.params), "    ),"]
    else:
        lines.append("    (),")
    lines.append("    (")
    for block in endpoint.blocks:
        found = joined(_wires(block.fields), 12)
        lines += ["        BlockRow(", f'            "{block.wire}",', f'            "{block.kind}",']
        lines += [f"            {found[0]}{',' if len(found) == 1 else ''}", *found[1:-1]]
        if len(found) > 1:
            lines.append(f"{found[-1]},")
        lines += [*_types(block.fields, 12), "        ),"]
    lines.append("    ),")
    if endpoint.order:
        lines.append("    order=True,")
    if endpoint.paging:
        keys = ", ".join(f'"{key}"' for key in endpoint.paging)
        lines.append(f"    paging=({keys}{',' if len(endpoint.paging) == 1 else ''}),")
    real, paper = endpoint.page_size
    if real:
        lines.append(f"    page_real={real},")
    if paper:
        lines.append(f"    page_paper={paper},")
    return [*lines, ")"]


def _rows(endpoint: Endpoint) -> list[str]:
    rows: dict[str, tuple[str, bool, bool, bool]] = {}
    for variant, real, paper in endpoint.trs:
        for tr_id, is_real, is_paper in ((real, True, False), (paper, False, True)):
            if tr_id:
                known = rows.get(tr_id, (variant, False, False, False))
                rows[tr_id] = (known[0], known[1] or is_real, known[2] or is_paper, False)
    for tr_id, variant in endpoint.former.items():
        paper_id = tr_id.startswith("V")
        rows[tr_id] = (variant, not paper_id, paper_id, True)
    lines: list[str] = []
    for tr_id, (variant, is_real, is_paper, former) in rows.items():
        parts = [f'"{tr_id}"', _const(endpoint)]
        parts += [f'variant="{variant}"'] if variant else []
        parts += ["real=True"] if is_real else []
        parts += ["paper=True"] if is_paper else []
        parts += ["former=True"] if former else []
        line = f"    Row({', '.join(parts)}),"
        lines += [line] if len(line) <= WIDTH else ["    Row(", *(f"        {part}," for part in parts), "    ),"]
    return lines


def _feed(feed: Feed) -> list[str]:
    lines: list[str] = []
    ids = {feed.real: (True, feed.paper_id == feed.real)}
    if feed.paper_id and feed.paper_id != feed.real:
        ids[feed.paper_id] = (False, True)
    for tr_id, (real, paper) in ids.items():
        lines += ["    FeedRow(", f'        "{tr_id}",', f'        "{feed.full_name}",']
        lines.append(f'        "{clean(feed.title)}",')
        found = joined([field.wire for field in feed.fields], 8)
        lines += [f"        {found[0]}{',' if len(found) == 1 else ''}", *found[1:-1]]
        if len(found) > 1:
            lines.append(f"{found[-1]},")
        lines += _types(feed.fields, 8)
        if feed.key != "symbol":
            lines.append(f'        key="{feed.key}",')
        if feed.encrypted:
            lines.append("        encrypted=True,")
        if real:
            lines.append("        real=True,")
        if paper:
            lines.append("        paper=True,")
        lines.append("    ),")
    return lines
