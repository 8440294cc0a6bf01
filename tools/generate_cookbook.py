"""Write docs/cookbook.md: every recipe of examples/cookbook as it stands in its file, in the order of a reader.

`python tools/generate_cookbook.py` writes it; with ``--check`` it only says whether it is what the recipes say.
"""

from __future__ import annotations

import ast
import re
from collections.abc import Iterator

from kisgen.catalog import ROOT
from kisgen.single import run

RECIPES = ROOT / "examples" / "cookbook"
TARGET = "docs/cookbook.md"

CHAPTERS: dict[str, tuple[str, ...]] = {
    "Prices and charts": (
        "prices_to_pandas", "kospi_year_to_parquet", "resample_minute_bars", "index_chart", "watch_order_book",
        "find_a_symbol",
    ),
    "The market": (
        "top_30_by_volume", "near_52_week_high", "investor_flow", "dividend_yields", "etf_discounts",
        "news_of_a_symbol",
    ),
    "Orders": (
        "us_stock_before_the_open", "stop_loss_by_hand", "rebalance_dry_run", "buy_condition_hits", "uncertain_order",
        "fills_as_they_come",
    ),
    "The account": (
        "portfolio_in_won_and_dollars", "profit_of_a_month", "orders_of_a_year_to_csv", "several_accounts",
    ),
    "A program that runs all day": ("health_monitor", "price_alert_to_telegram"),
}  # fmt: skip

HEAD = """\
# Cookbook

Programs to copy: each is a file of `examples/cookbook` that runs as it stands, with a function to take into a program
of yours. The tests run every one of them against the simulator.

- `PyKis()` takes your key from the environment, `.env` or the profile `default`
  ([Configuration](configuration.md)). No key? `pykis simulator --env .env` writes one of the simulator's.
- It is paper trading unless you say `KIS_VIRTUAL=0`. What sends orders does so with `--execute` alone.
- Tables need the extra `pandas`, pictures `plot`: `.venv/bin/pip install -e ".[pandas,plot]"` after `make demo`.
- What paper trading lacks is said in a sentence, and so is every other error.
"""


def title(source: str) -> str:
    """The beginning of a recipe's docstring."""
    return re.split(r": |\. |\.$", (ast.get_docstring(ast.parse(source)) or "").split("\n")[0])[0]


def page() -> Iterator[str]:
    """The page, line by line."""
    yield HEAD
    for chapter, names in CHAPTERS.items():
        yield f"## {chapter}\n"
        for name in names:
            source = (RECIPES / f"{name}.py").read_text("utf-8")
            yield f"### {title(source)}\n\n`{name}.py`\n\n```python\n{source}```\n"


def generate() -> str:
    """The page's text."""
    forgotten = {path.stem for path in RECIPES.glob("*.py")} ^ {name for names in CHAPTERS.values() for name in names}
    if forgotten:
        raise SystemExit(f"In the folder or in CHAPTERS, not in both: {', '.join(sorted(forgotten))}")
    return "\n".join(page())


if __name__ == "__main__":
    raise SystemExit(run(__doc__, TARGET, generate))
