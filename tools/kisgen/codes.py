"""Emit pykis/codes.py: what KIS' codes mean, prove and turn into."""

from __future__ import annotations

from .catalog import CATALOG, read
from .text import WIDTH, clean, header, width, wrap

SECTIONS = {
    "success": "Done",
    "gateway": "Gateway",
    "internal": "Internal services and queries",
    "real_orders": "Orders, real",
    "paper_orders": "Orders, paper (모의투자)",
    "websocket": "Websocket",
}
"""Of catalog/errors.toml, with their titles."""


def expand(entries: list[str]) -> tuple[list[str], list[str]]:
    """Single codes of a list with ranges (``EGW00101-EGW00132``) and prefixes (``IGW*``)."""
    codes: list[str] = []
    prefixes: list[str] = []
    for entry in entries:
        if entry.endswith("*"):
            prefixes.append(entry[:-1])
        elif "-" in entry:
            first, last = entry.split("-")
            stem, digits = first[:3], len(first) - 3
            codes += [f"{stem}{number:0{digits}d}" for number in range(int(first[3:]), int(last[3:]) + 1)]
        else:
            codes.append(entry)
    return codes, prefixes


def emit() -> dict[str, str]:
    """Path -> text."""
    errors = read(CATALOG / "errors.toml")
    refused, none = expand(errors["effect"]["refused"])
    assert not none
    uncertain, prefixes = expand(errors["effect"]["uncertain"])
    codes: dict[str, dict[str, str]] = {}
    for section in SECTIONS:
        for code, facts in errors[section].items():
            assert code not in codes, code
            codes[code] = facts
    classes = sorted({facts["error"] for facts in codes.values() if facts.get("error", "KisAPIError") != "KisAPIError"})
    lines = [
        header("catalog/errors.toml"),
        '"""What KIS\' codes mean: what an answer proves about an order, which exception it becomes, what to do."""',
        "",
        "from __future__ import annotations",
        "",
        "import re",
        "from typing import Literal",
        "",
        *_imported([*classes, "KisAPIError"]),
        "",
        '__all__ = ["THROTTLED", "TOKEN_DEAD", "WRONG_QUESTION", "advice", "effect", "exception_for", "korean", '
        '"meaning"]',
        "",
        *_frozen("TOKEN_DEAD", errors["sets"]["token_dead"], "The token was refused: expired, revoked or unknown."),
        *_frozen("THROTTLED", errors["sets"]["throttled"], "Too many calls a second; nothing reached the ledger."),
        *_frozen("WRONG_QUESTION", errors["sets"]["wrong_question"], "On a read: asking again cannot help."),
        *_frozen("_REFUSED", refused, "On an order: proof that nothing reached the ledger."),
        *_frozen("_UNCERTAIN", uncertain, "On an order: no proof of anything."),
        f"_UNCERTAIN_PREFIXES = {_tuple(prefixes)}",
        '_PAPER_LEDGER = re.compile(r"40\\d{6}")',
        "",
        "_EXCEPTIONS: dict[str, type[KisAPIError]] = {",
        *(f'    "{code}": {facts["error"]},' for code, facts in codes.items() if "error" in facts),
        "}",
        "_MEANINGS = {",
        *(f'    "{code}": "{clean(facts["means"])}",' for code, facts in codes.items()),
        "}",
        "_KOREAN = {",
        *(f'    "{code}": "{clean(facts["ko"])}",' for code, facts in codes.items() if "ko" in facts),
        "}",
        "_ADVICE = {",
        *(line for code, facts in codes.items() if "advice" in facts for line in _pair(code, facts["advice"])),
        "}",
        "",
        FUNCTIONS,
    ]
    return {"pykis/codes.py": "\n".join(lines)}


def _imported(classes: list[str]) -> list[str]:
    names = sorted(classes)
    line = f"from .errors import {', '.join(names)}"
    return [line] if len(line) <= WIDTH else ["from .errors import (", *(f"    {name}," for name in names), ")"]


def _tuple(items: list[str]) -> str:
    return "(" + ", ".join(f'"{item}"' for item in items) + ("," if len(items) == 1 else "") + ")"


def _frozen(name: str, items: list[str], text: str) -> list[str]:
    one = f"{name} = frozenset({_tuple(items)})"
    if width(one) <= WIDTH:
        return [one, f'"""{text}"""']
    return [f"{name} = frozenset(", "    (", *(f'        "{item}",' for item in items), "    )", ")", f'"""{text}"""']


def _pair(code: str, text: str) -> list[str]:
    text = clean(text)
    line = f'    "{code}": "{text}",'
    if width(line) <= WIDTH:
        return [line]
    parts = wrap(text, WIDTH - 14)
    return [f'    "{code}": (', *(f'        "{part} "' for part in parts[:-1]), f'        "{parts[-1]}"', "    ),"]


FUNCTIONS = '''
def effect(msg_cd: str, rt_cd: str, http_status: int) -> Literal["accepted", "refused", "uncertain"]:
    """What an answer to an order-type POST proves.

    ``accepted`` still wants an order number in the answer. ``refused``: nothing reached the ledger. Everything
    that is not known proves nothing.
    """
    if msg_cd in _UNCERTAIN or msg_cd.startswith(_UNCERTAIN_PREFIXES):
        return "uncertain"
    if rt_cd == "0":
        return "accepted" if http_status == 200 and msg_cd not in _REFUSED else "uncertain"
    if rt_cd == "7" or msg_cd in _REFUSED:
        return "refused"
    if rt_cd == "1" and _PAPER_LEDGER.fullmatch(msg_cd):
        return "refused"
    return "uncertain"


def exception_for(msg_cd: str) -> type[KisAPIError]:
    """The exception that a code becomes."""
    found = _EXCEPTIONS.get(msg_cd)
    if found is not None:
        return found
    return KisOrderRejectedError if _PAPER_LEDGER.fullmatch(msg_cd) else KisAPIError


def advice(msg_cd: str) -> str:
    """A sentence that says what to do; blank if nothing is known."""
    return _ADVICE.get(msg_cd, "")


def meaning(msg_cd: str) -> str:
    """What a code means, in a few English words; blank if it is not known."""
    return _MEANINGS.get(msg_cd, "")


def korean(msg_cd: str) -> str:
    """KIS' own sentence for a code, where one was seen; else blank."""
    return _KOREAN.get(msg_cd, "")
'''
