"""Write pykis/market/facts.py from catalog/sessions.toml and catalog/markets.toml.

`python tools/generate_market.py` writes it; with ``--check`` it only says whether it is what the catalog says.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from datetime import date
from typing import Any

from kisgen.catalog import CATALOG, read
from kisgen.single import constant, formatted, run

TARGET = "pykis/market/facts.py"
HEAD = '''"""Dated facts of the market. Generated from catalog/sessions.toml and catalog/markets.toml; do not edit."""

from __future__ import annotations

import datetime
from typing import Final, TypeAlias

Span: TypeAlias = tuple[int, int, int] | None
"""Opens, closes, orders are taken from: seconds of the day (Asia/Seoul); None: not held."""
Phase: TypeAlias = tuple[str, Span, Span, Span]
"""Name, and the span on a normal day, on a year's first trading day, on the day of the university entrance exam."""
DivisionRow: TypeAlias = tuple[
    str, str, str, bool, str, bool,
    datetime.date | None, datetime.date | None,
    dict[str, tuple[str, ...]], tuple[str, ...],
]
"""Code, type, time in force, priced, title, stop, since, until, phases by exchange, exchanges nobody speaks of."""
'''
EXCHANGES = ("KRX", "NXT", "SOR")
BOARDS = ("KOSPI", "KOSDAQ", "KONEX")
PRICED = {"needed": True, "none": False}


def number(day: date) -> int:
    return day.year * 10000 + day.month * 100 + day.day


def seconds(clock: str) -> int:
    parts = [int(part) for part in clock.split(":")]
    hour, minute, second = [*parts, 0] if len(parts) == 2 else parts
    return hour * 3600 + minute * 60 + second


def span(phase: Mapping[str, Any], kind: str) -> tuple[int, int, int] | None:
    if not phase[kind]:
        return None
    opens, closes = (seconds(part) for part in phase[kind].split("-"))
    orders = seconds(phase["orders_from"][kind]) if "orders_from" in phase else opens
    if not orders <= opens < closes:
        raise SystemExit(f"sessions.toml: {phase['name']} {kind}: {phase[kind]} does not run forward")
    return opens, closes, orders


def session_lines(facts: Mapping[str, Any]) -> Iterator[str]:
    known = facts["known"]
    yield constant(
        "FIRST_KNOWN", "datetime.date", known["first"], "The first day of which the closed days are recorded."
    )
    yield constant("LAST_KNOWN", "datetime.date", known["last"], "The last one.")
    yield constant(
        "HOURS_SINCE", "datetime.date", known["hours_since"], "The first day of which the hours are recorded."
    )
    closed = [date(int(year), *map(int, day.split("-"))) for year, days in facts["closed"].items() for day in days]
    if any(day.weekday() > 4 for day in closed) or closed != sorted(set(closed)):
        raise SystemExit("sessions.toml: closed days must be weekdays, in order, each once")
    # A set's order is not stable, so the sets are written from tuples.
    for name, days, note in (
        ("CLOSED_DAYS", closed, "Weekdays without trade, as yyyymmdd."),
        ("EXAM_DAYS", facts["late"]["exam_days"], "Days of the university entrance exam, as yyyymmdd."),
    ):
        numbers = ", ".join(str(number(day)) for day in days)
        yield f'\n{name}: Final[frozenset[int]] = frozenset({{{numbers}}})\n"""{note}"""'
    hours = tuple(
        (
            table["exchange"],
            table["since"],
            tuple(
                (phase["name"], span(phase, "normal"), span(phase, "first_day"), span(phase, "exam"))
                for phase in table["phases"]
            ),
        )
        for table in facts["hours"]
    )
    kind = "tuple[tuple[str, datetime.date, tuple[Phase, ...]], ...]"
    yield constant("HOURS", kind, hours, "Exchange, since, phases.")


def division_row(row: Mapping[str, Any]) -> tuple[object, ...]:
    return (
        row["code"],
        row["type"],
        row["tif"],
        PRICED[row["price"]],
        row["title"],
        row.get("stop", False),
        row.get("since"),
        row.get("until"),
        {exchange: tuple(row[exchange]) for exchange in EXCHANGES if exchange in row},
        tuple(row.get("unknown", ())),
    )


def market_lines(facts: Mapping[str, Any]) -> Iterator[str]:
    ticks = tuple(
        (tuple(table["kinds"]), table["since"], tuple((row.get("under", 0), row["tick"]) for row in table["rows"]))
        for table in facts["ticks"]
    )
    kind = "tuple[tuple[tuple[str, ...], datetime.date, tuple[tuple[int, int], ...]], ...]"
    yield constant("TICKS", kind, ticks, "Kinds, since, bands of (below so many won, tick); 0 is no bound.")
    yield constant("LIMIT_PERCENT", "int", facts["limit"]["percent"], "Of the base price, each way.")
    yield constant("LIMIT_SINCE", "datetime.date", facts["limit"]["since"], "The first day of that limit.")
    taxes = tuple((row["since"], {board: row[board] for board in BOARDS}) for row in facts["tax"])
    kind = "tuple[tuple[datetime.date, dict[str, str]], ...]"
    yield constant("TAXES", kind, taxes, "First day of trade, per cent by board.")
    fees = tuple((row["environment"], row["stock"], row["etf"], row["cut"]) for row in facts["commission"])
    note = "Environment, per cent for stocks, for ETF and ETN, won that are cut off."
    yield constant("COMMISSIONS", "tuple[tuple[str, str, str, int], ...]", fees, note)
    yield constant("EXCHANGES_SINCE", "dict[str, datetime.date]", facts["exchanges"], "When the younger ones began.")
    divisions = tuple(division_row(row) for row in facts["division"])
    yield constant("DIVISIONS", "tuple[DivisionRow, ...]", divisions, "Every order division.")
    contracts = tuple(
        (row["code"], row["type"], row["tif"], PRICED[row["price"]], row["title"], row["quote_type"], row["condition"])
        for row in facts["contract_division"]
    )
    kind = "tuple[tuple[str, str, str, bool, str, str, str], ...]"
    note = "Of futures and options: code, type, time in force, priced, title, NMPR_TYPE_CD, KRX_NMPR_CNDT_CD."
    yield constant("CONTRACT_DIVISIONS", kind, contracts, note)


def generate() -> str:
    """The module's text."""
    sessions, markets = read(CATALOG / "sessions.toml"), read(CATALOG / "markets.toml")
    return formatted("\n".join([HEAD.rstrip(), *session_lines(sessions), *market_lines(markets), ""]), TARGET)


if __name__ == "__main__":
    raise SystemExit(run(__doc__, TARGET, generate))
