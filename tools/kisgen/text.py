"""Names and line breaking for generated text: a Hangul syllable is two columns wide."""

from __future__ import annotations

import keyword
import re
import unicodedata

WIDTH = 120
RESERVED = {
    "raw",
    "tr_id",
    "tr_cont",
    "fields",
    "layout",
    "positions",
    "received",
    "wire",
    "least_width",
    "droppable",
    "validate",
    "to_dict",
    "msg_cd",
    "msg1",
    "has_next",
    "date",
    "time",
    "block",
    "rows",
    "text",
    "opt_text",
    "num",
    "opt_num",
    "dec",
    "opt_dec",
    "day",
    "opt_day",
    "hms",
    "opt_hms",
    "flag",
    "options",
    "max_pages",
    "max_rows",
    "progress",
    "self",
}
"""Names that records, answers, methods and the generated modules use themselves."""

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

GROUP_TITLES = {
    "oauth": "OAuth",
    "order_account": "Orders and account",
    "basic_quotes": "Basic quotations",
    "elw_quotes": "ELW quotations",
    "sectors": "Sectors and others",
    "stock_info": "Stock information",
    "quote_analysis": "Quotation analysis",
    "ranking": "Rankings",
    "realtime": "Realtime",
}


def header(source: str) -> str:
    """The first line of every generated file."""
    return f"# Generated from {source} by tools/generate.py; do not edit."


def width(text: str) -> int:
    """Columns on a screen."""
    return sum(2 if unicodedata.east_asian_width(char) in "WF" else 1 for char in text)


def identifier(wire: str) -> str:
    """A wire name as a Python name: lower case, made an identifier."""
    name = re.sub(r"\W", "_", wire.lower())
    if name[:1].isdigit():
        name = "n" + name
    if keyword.iskeyword(name) or name in RESERVED:
        name += "_"
    return name


def camel(name: str) -> str:
    """``inquire_price`` -> ``InquirePrice``."""
    return "".join(part[:1].upper() + part[1:] for part in name.split("_"))


def clean(text: str) -> str:
    """Text that may stand in a docstring."""
    plain = "".join(char if char.isprintable() else " " for char in text)
    return re.sub(r"\s+", " ", plain).replace("\\", "/").replace('"', "'").strip()


def wrap(text: str, limit: int) -> list[str]:
    """Break at spaces, or anywhere in a word that is wider than a line."""
    lines: list[str] = []
    line = ""
    for word in text.split(" "):
        while width(word) > limit:
            cut = next(n for n in range(len(word), 0, -1) if width(word[:n]) <= limit - 1)
            if line:
                lines.append(line)
                line = ""
            lines.append(word[:cut])
            word = word[cut:]
        if line and width(line) + 1 + width(word) > limit:
            lines.append(line)
            line = word
        else:
            line = f"{line} {word}" if line else word
    if line:
        lines.append(line)
    return lines


def docstring(text: str, indent: int) -> list[str]:
    """A docstring that fits the line, broken where it must be."""
    pad = " " * indent
    text = clean(text) or "-"
    if width(text) + indent + 6 <= WIDTH:
        return [f'{pad}"""{text}"""']
    lines = wrap(text, WIDTH - indent - 6)
    return [f'{pad}"""{lines[0]}', *(pad + line for line in lines[1:-1]), f'{pad}{lines[-1]}"""']


def shorten(text: str, limit: int) -> str:
    """At most so many characters, ended at a word."""
    text = clean(text)
    return text if len(text) <= limit else text[:limit].rsplit(" ", 1)[0].rstrip(",;:(|-") + " ..."
