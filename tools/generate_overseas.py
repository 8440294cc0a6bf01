"""Write pykis/market/overseas_facts.py from catalog/overseas.toml.

`python tools/generate_overseas.py` writes it; with ``--check`` it only says whether it is what the catalog says.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import Any

from kisgen.catalog import CATALOG, read
from kisgen.single import constant, formatted, run

TARGET = "pykis/market/overseas_facts.py"
HEAD = '''"""Facts of the overseas stock markets. Generated from catalog/overseas.toml; do not edit."""

from __future__ import annotations

from typing import Final, TypeAlias

MarketRow: TypeAlias = tuple[str, str, str, str, str, str, str, tuple[str, ...]]
"""Name, title, country, EXCD, EXCD of the daytime session, OVRS_EXCG_CD, PRDT_TYPE_CD, ODER_COND of notices."""
CountryRow: TypeAlias = tuple[str, str, str, str, str, int, bool, int, int, tuple[tuple[str, str], ...]]
"""Country, title, NATN_CD, currency, zone, decimals of notices, takes modifications, buy lot, sell lot, ticks."""
HoursRow: TypeAlias = tuple[str, str, tuple[int, int], tuple[int, int]]
"""Country, session, normal hours, hours while New York has summer time: minutes of the day (Asia/Seoul); an end before
its beginning is on the next day."""
ReservedRow: TypeAlias = tuple[str, tuple[int, int, int], tuple[int, int, int]]
"""Country, normally and while New York has summer time: from when until when reserved orders are taken, and when they
are sent; minutes of the day (Asia/Seoul)."""
DivisionRow: TypeAlias = tuple[str, str, str, bool, dict[str, tuple[str, ...]]]
"""ORD_DVSN, type, title, priced, countries by ``buy``, ``sell``, ``reserve_buy``, ``reserve_sell``."""
'''
WAYS = ("buy", "sell", "reserve_buy", "reserve_sell")


def minute(text: str) -> int:
    return int(text[:2]) * 60 + int(text[3:])


def span(text: str) -> tuple[int, int]:
    opens, closes = map(minute, text.split("-"))
    return opens, closes


def reserved(row: Sequence[str]) -> tuple[int, int, int]:
    return (*span(row[0]), minute(row[1]))


def lines(facts: Mapping[str, Any]) -> list[str]:
    names = ("name", "title", "country", "quote", "day", "order", "product")
    markets = tuple((*(row[column] for column in names), tuple(row["conditions"])) for row in facts["market"])
    columns = ("title", "code", "currency", "zone", "decimals", "modify", "buy_lot", "sell_lot")
    countries = tuple(
        (country, *(row[column] for column in columns), tuple((under, tick) for under, tick in row["ticks"]))
        for country, row in facts["country"].items()
    )
    hours = tuple(
        (country, row["session"], span(row["normal"]), span(row.get("summer", row["normal"])))
        for country, table in facts["country"].items()
        for row in table["hours"]
    )
    reservations = tuple(
        (country, reserved(row["normal"]), reserved(row.get("summer", row["normal"])))
        for country, table in facts["country"].items()
        for row in table["reserved"]
    )
    divisions = tuple(
        (
            row["code"],
            row["type"],
            row["title"],
            {"needed": True, "none": False}[row["price"]],
            {way: tuple(row[way]) for way in WAYS},
        )
        for row in facts["division"]
    )
    unknown = {row["country"] for row in facts["market"]} - set(facts["country"])
    if unknown:
        raise SystemExit(f"overseas.toml: no [country] for {', '.join(sorted(unknown))}")
    return [
        constant("MARKETS", "tuple[MarketRow, ...]", markets, "Every market."),
        constant("COUNTRIES", "tuple[CountryRow, ...]", countries, "Every country."),
        constant("HOURS", "tuple[HoursRow, ...]", hours, "When orders are taken."),
        constant("RESERVED", "tuple[ReservedRow, ...]", reservations, "When reserved orders are taken and sent."),
        constant("DIVISIONS", "tuple[DivisionRow, ...]", divisions, "Every order division."),
    ]


def generate() -> str:
    """The module's text."""
    return formatted("\n".join([HEAD.rstrip(), *lines(read(CATALOG / "overseas.toml")), ""]), TARGET)


if __name__ == "__main__":
    raise SystemExit(run(__doc__, TARGET, generate))
