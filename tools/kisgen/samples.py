"""Emit pykis/drift/samples.py: for every endpoint that only reads, arguments that KIS' samples ask it with."""

from __future__ import annotations

import re

from .catalog import CATALOG, Endpoint, Group, Param, read
from .params import default, filled, literal
from .text import WIDTH, clean, header

_FIRST = r"STRT|START|FROM|^F_DT|^ST_YMD|시작"
_LAST = r"END|CLOSE|_TO_|^T_DT|^ED_YMD|DATE_2|종료"


def emit(groups: list[Group]) -> dict[str, str]:
    """Path -> text."""
    endpoints = [each for group in groups for each in group.endpoints if each.method == "GET" and not each.order]
    lines = [
        header("catalog/endpoints"),
        '"""Arguments that each endpoint can be asked with, but for those that have a default; dates by their role."""',
        "",
        "from __future__ import annotations",
        "",
        "from typing import Final",
        "",
        '__all__ = ["SAMPLES", "WIDTHS"]',
        "",
        "SAMPLES: Final[tuple[tuple[str, dict[str, str]], ...]] = (",
    ]
    for endpoint in endpoints:
        for arguments in _every_tr(endpoint):
            lines += _row(endpoint.full_name, arguments)
    lines += [")", '"""Endpoint and arguments by their Python names, a row for each of its TRs.']
    lines += ["", "``@first`` and ``@last`` are the ends of a span of days, ``@day`` is the last trading day.", '"""']
    lines += ["WIDTHS: Final[dict[str, tuple[int, ...]]] = {", *_widths(groups), "}"]
    lines += ['"""Feed -> how many values its records are known to have besides those of its layout."""']
    return {"pykis/drift/samples.py": "\n".join(lines) + "\n"}


def _widths(groups: list[Group]) -> list[str]:
    """A feed that does not exist is an error."""
    known = {feed.full_name for group in groups for feed in group.feeds}
    widths: dict[str, list[int]] = read(CATALOG / "behaviour.toml")["widths"]
    if set(widths) - known:
        raise SystemExit(f"widths of feeds that do not exist: {', '.join(sorted(set(widths) - known))}")
    return [
        f'    "{name}": ({", ".join(map(str, found))}{"," if len(found) == 1 else ""}),'
        for name, found in widths.items()
    ]


def _every_tr(endpoint: Endpoint) -> list[dict[str, str]]:
    whole = _arguments(endpoint)
    if not endpoint.variant:
        return [whole]
    return [whole | {endpoint.variant[0]: variant.split(" ")[0]} for variant, _, _ in endpoint.trs]


def _row(name: str, arguments: dict[str, str]) -> list[str]:
    """As the formatter has it."""
    items = [f'"{key}": "{clean(value)}"' for key, value in arguments.items()]
    short = f'    ("{name}", {{{", ".join(items)}}}),'
    if len(short) <= WIDTH:
        return [short]
    line = f"        {{{', '.join(items)}}},"
    table = [line] if len(line) <= WIDTH else ["        {", *(f"            {item}," for item in items), "        },"]
    return ["    (", f'        "{name}",', *table, "    ),"]


def _arguments(endpoint: Endpoint) -> dict[str, str]:
    ranged = any(param.wire.upper() == "FID_INPUT_DATE_2" for param in endpoint.params)
    return {
        param.name: _sample(param, ranged)
        for param in endpoint.params
        if not (param.page or param.const is not None or param.computed or filled(endpoint, param))
        if default(endpoint, param) is None or (param.example and f'"{param.example}"' != default(endpoint, param))
    }


def _sample(param: Param, ranged: bool) -> str:
    """The sample's own value; a date is told by its role."""
    if not re.fullmatch(r"(19|20)\d\d[01]\d[0-3]\d", param.example):
        values = literal(param).startswith("Literal")
        return next(iter(param.values)) if values and param.example not in param.values else param.example
    words = f"{param.wire} {param.label}"
    if re.search(_FIRST, words) or (ranged and param.wire.upper().endswith("DATE_1")):
        return "@first"
    return "@last" if re.search(_LAST, words) else "@day"
