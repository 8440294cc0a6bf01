"""Write the tables of docs/trader/limits.md: every setting from pykis/trader/config.py, every code from the enum.

`python tools/generate_risk_docs.py` writes them; with ``--check`` it only says whether they are what the code says.
What stands between the markers is generated, the rest of the page is written by hand.
"""

from __future__ import annotations

import ast
import dataclasses
import sys
from collections.abc import Iterator
from decimal import Decimal
from itertools import pairwise

from kisgen.catalog import ROOT
from kisgen.single import run

if str(ROOT) not in sys.path:
    sys.path.insert(0, str(ROOT))

from pykis.trader.config import RiskLimits, Timing, TradingConfig
from pykis.trader.risk_codes import RefusalCode

TARGET = "docs/trader/limits.md"
SOURCE = ROOT / "pykis" / "trader" / "config.py"


def notes(name: str) -> dict[str, str]:
    """Field -> its docstring, of a class in config.py."""
    found: dict[str, str] = {}
    tree = ast.parse(SOURCE.read_text("utf-8"))
    body = next(node.body for node in tree.body if isinstance(node, ast.ClassDef) and node.name == name)
    for field, after in pairwise(body):
        if isinstance(field, ast.AnnAssign) and isinstance(field.target, ast.Name):
            is_text = isinstance(after, ast.Expr) and isinstance(after.value, ast.Constant)
            text = str(after.value.value) if is_text else ""  # type: ignore[attr-defined]
            found[field.target.id] = " ".join(text.replace("``", "`").split())
    return found


def default(value: object) -> str:
    """As a person writes it in TOML."""
    if value is None:
        return ""
    if isinstance(value, bool):
        return f"`{str(value).lower()}`"
    if isinstance(value, int):
        return f"`{value:_}`"
    if isinstance(value, (float, Decimal)):
        return f"`{value:g}`"
    return "" if not value else f"`{value}`"


def settings(kind: type[RiskLimits] | type[Timing] | type[TradingConfig]) -> Iterator[str]:
    yield "| Setting | Default | Meaning |"
    yield "|---|---|---|"
    made, said = kind(), notes(kind.__name__)
    for field in dataclasses.fields(kind):
        if field.name not in ("risk", "timing"):
            yield f"| `{field.name}` | {default(getattr(made, field.name))} | {said.get(field.name, '')} |"


def codes() -> Iterator[str]:
    yield "| Code | Meaning |"
    yield "|---|---|"
    for code in RefusalCode:
        yield f"| `{code.value}` | {code.explanation} |"


def generate() -> str:
    """The page with its tables as the code says."""
    text = (ROOT / TARGET).read_text("utf-8")
    tables = {
        "limits": settings(RiskLimits),
        "timing": settings(Timing),
        "engine": settings(TradingConfig),
        "codes": codes(),
    }
    for name, rows in tables.items():
        begin, end = f"<!-- generated: {name} -->\n", f"<!-- end: {name} -->"
        if text.count(begin) != 1 or text.count(end) != 1:
            raise SystemExit(f"{TARGET}: the markers of {name} must stand there once")
        head, rest = text.split(begin)
        tail = rest.split(end)[1]
        text = head + begin + "\n" + "\n".join(rows) + "\n\n" + end + tail
    return text


if __name__ == "__main__":
    raise SystemExit(run(__doc__, TARGET, generate))
