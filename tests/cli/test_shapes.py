"""What ``--json`` prints is a promise: every key and every type, as docs/cli.md has them."""

from __future__ import annotations

import json
import re
from pathlib import Path
from typing import Any

import pytest

from pykis.simulator import SimulatorServer

ROOT = Path(__file__).resolve().parents[2]

QUOTE = {
    "symbol": str,
    "name": str,
    "currency": str,
    "price": int,
    "change": int,
    "change_rate": float,
    "open": int,
    "high": int,
    "low": int,
    "volume": int,
    "value": int,
    "upper_limit": int,
    "lower_limit": int,
    "base_price": int,
}
BAR = {"time": str, "open": int, "high": int, "low": int, "close": int, "volume": int, "value": int}
LEVEL = {"price": int, "qty": int}
ORDER = {
    "order_id": str,
    "time": str,
    "symbol": str,
    "name": str,
    "side": str,
    "qty": int,
    "price": int,
    "order_type": str,
    "time_in_force": str,
    "exchange": str,
    "filled_qty": int,
    "remaining_qty": int,
    "average_price": type(None),
    "state": str,
}
POSITION = {
    "symbol": str,
    "name": str,
    "currency": str,
    "qty": int,
    "sellable_qty": int,
    "average_price": int,
    "price": int,
    "cost": int,
    "value": int,
    "profit": int,
    "profit_rate": float,
}
SYMBOL = {
    "symbol": str,
    "name": str,
    "name_en": str,
    "market": str,
    "kind": str,
    "currency": str,
    "standard_code": str,
    "base_price": int,
    "lot_size": int,
    "listed_on": str,
    "market_cap": int,
    "suspended": bool,
    "administrative": bool,
}
CHECK = {
    "symbol": str,
    "name": str,
    "side": str,
    "qty": int,
    "price": int,
    "stop_price": type(None),
    "order_type": str,
    "time_in_force": str,
    "exchange": str,
    "tick": int,
    "lower_limit": int,
    "upper_limit": int,
    "last_price": int,
    "amount": int,
    "reserved": int,
    "fee": int,
    "tax": int,
    "possible_qty": int,
    "warnings": list,
    "currency": str,
}


def fits(found: Any, shape: Any, place: str = "") -> None:
    """Every key, no other key, and the type of each; a number may lose its decimals."""
    if isinstance(shape, dict):
        assert list(found) == list(shape), place
        for key, each in shape.items():
            fits(found[key], each, f"{place}.{key}")
    elif isinstance(shape, list):
        assert isinstance(found, list), place
        assert found, place
        for row in found:
            fits(row, shape[0], f"{place}[]")
    else:
        assert isinstance(found, shape) or (shape is float and isinstance(found, int)), (place, found)


def test_quotes(pykis: Any) -> None:
    fits(pykis("quote", "005930", "000660", "--json").json, {"quotes": [QUOTE]})
    (quote,) = pykis("quote", "005930", "--exchange", "NXT", "--json").json["quotes"]
    assert quote["symbol"] == "005930"


def test_charts(pykis: Any) -> None:
    chart = pykis("chart", "005930", "10d", "--json").json
    fits(chart, {"symbol": str, "name": str, "period": str, "adjusted": bool, "bars": [BAR]})
    assert re.fullmatch(r"\d{4}-\d\d-\d\dT00:00:00\+09:00", chart["bars"][0]["time"])
    minutes = pykis("chart", "005930", "1d", "--period", "5", "--json").json
    assert minutes["period"] == 5


def test_books(pykis: Any) -> None:
    shape = {
        "symbol": str,
        "name": str,
        "time": str,
        "total_ask_qty": int,
        "total_bid_qty": int,
        "asks": [LEVEL],
        "bids": [LEVEL],
    }
    book = pykis("book", "005930", "--json").json
    fits(book, shape)
    assert book["asks"][0]["price"] > book["bids"][0]["price"]


def test_accounts_and_orders(pykis: Any, real: SimulatorServer) -> None:
    ends = ("--execute", "--account-ends", real.account[4:8], "--json")
    fits(pykis("buy", "005930", "3", "60000", "--json").json, {"executed": bool, "order": type(None), "check": CHECK})
    placed = pykis("buy", "005930", "3", "60000", *ends).json
    fits(placed, {"executed": bool, "order": ORDER, "check": type(None)})
    fits(pykis("orders", "--json").json, {"orders": [ORDER]})
    pykis("buy", "005930", "2", "--market", *ends)
    balance = {
        "account": str,
        "virtual": bool,
        "cash": int,
        "cash_d1": int,
        "cash_d2": int,
        "cost": int,
        "value": int,
        "profit": int,
        "total": int,
        "positions": [POSITION],
    }
    found = pykis("balance", "--json")
    fits(found.json, balance)
    assert real.account[:8] not in found.out


def test_events(pykis: Any, real: SimulatorServer) -> None:
    shown = pykis("watch", "005930", "--book", "--json", "--count", "12", "--seconds", "20")
    assert shown.code == 0, shown.err
    events = [json.loads(line) for line in shown.out.splitlines()]
    assert len(events) == 12
    price = next(event for event in events if event["event"] == "price")
    fits(
        price,
        {
            "event": str,
            "symbol": str,
            "time": str,
            "price": int,
            "qty": int,
            "side": str,
            "change": int,
            "change_rate": float,
            "volume": int,
        },
    )
    book = next(event for event in events if event["event"] == "book")
    fits(book, {"event": str, "symbol": str, "time": str, "asks": [LEVEL], "bids": [LEVEL]})


def test_answers_of_any_endpoint(pykis: Any) -> None:
    found = pykis("api", "domestic_stock", "inquire_price", "FID_INPUT_ISCD=005930").json
    fits(found, {"pages": [{"tr_id": str, "tr_cont": str, "body": dict}]})
    assert found["pages"][0]["body"]["output"]["stck_shrn_iscd"] == "005930"
    listed = pykis("api", "domestic_stock", "--json").json["endpoints"]
    fits(listed, [{"category": str, "name": str, "title": str, "kind": str, "pages": bool, "paper": bool}])
    assert {each["kind"] for each in listed} == {"read", "order", "feed"}


def test_symbols(pykis: Any) -> None:
    fits(pykis("symbols", "ㅅㅅㅈㅈ", "--json").json, {"symbols": [SYMBOL]})
    assert pykis("symbols", "nothing of that name", "--market", "kospi", "--json").json == {"symbols": []}
    assert "삼성전자" in pykis("symbols", "005930").out
    assert "Did you mean KOSPI" in pykis("symbols", "x", "--market", "KOSPPI").err


def test_rankings(pykis: Any) -> None:
    found = pykis("rank", "volume", "--json", "--limit", "3").json
    assert found["kind"] == "volume"
    assert len(found["rows"]) == 3
    for row in found["rows"]:
        assert list(row)[:6] == ["rank", "symbol", "name", "price", "change", "change_rate"]
        assert isinstance(row["volume"], int)
    kinds = [each["name"] for each in pykis("rank", "--json").json["kinds"]]
    assert {"volume", "value", "gainers", "losers", "market_cap", "limit_hits", "dividend_yield"} <= set(kinds)


def test_searches_of_ones_own(pykis: Any) -> None:
    found = pykis("conditions", "--json").json
    fits(found, {"conditions": [{"key": str, "group": str, "name": str}]})
    first = found["conditions"][0]
    hits = pykis("conditions", first["key"], "--json").json
    hit = {"symbol": str, "name": str, "price": int, "change": int, "change_rate": float, "volume": int}
    fits(hits["condition"], {"key": str, "group": str, "name": str})
    fits(hits["symbols"], [hit])


def test_errors(pykis: Any) -> None:
    error = pykis("quote", "999999", "--json").error
    fits(error, {"kind": str, "exit_code": int, "type": str, "message": str})


def test_the_page_names_every_key_and_every_code() -> None:
    page = (ROOT / "docs" / "cli.md").read_text("utf-8")
    for shape in (QUOTE, BAR, ORDER, POSITION, SYMBOL, CHECK):
        missing = [key for key in shape if f"`{key}`" not in page and f'"{key}"' not in page]
        assert missing == []
    from pykis.cli.exits import ExitCode

    for code in ExitCode:
        assert re.search(rf"^\| {int(code)} \| `?{code.name.lower()}`?", page, re.MULTILINE), code


@pytest.mark.parametrize("value", ["70000", "1.5", "0.000001"])
def test_numbers_are_exact(value: str) -> None:
    from decimal import Decimal

    from pykis.cli.shapes import plain

    assert Decimal(json.dumps(plain(Decimal(value)))) == Decimal(value)
