"""What ``--json`` prints is a promise: every key and every type of every command, as docs/cli.md has them."""

from __future__ import annotations

import json
import re
from decimal import Decimal
from pathlib import Path
from typing import Any

import pytest

from pykis.cli.app import COMMANDS
from pykis.cli.exits import ExitCode
from pykis.cli.shapes import execution_shape, plain
from pykis.simulator import Fault, SimulatorServer

ROOT = Path(__file__).resolve().parents[2]
FUTURE, OPTION, BOND, ELW = "A01612", "B01612380", "KR103501GF67", "57LA50"
WITHOUT = {"simulator", "demo", "trader"}
"""Commands whose output is not JSON, as the page says; the engine has codes and pages of its own."""


def ends(server: SimulatorServer) -> tuple[str, ...]:
    return ("--execute", "--account-ends", server.account[4:8], "--json")


def test_the_page_has_every_command_and_every_code(documented: Any) -> None:
    assert {name.split()[0] for name in documented if name[0].islower()} == set(COMMANDS) - WITHOUT
    page = (ROOT / "docs" / "cli.md").read_text("utf-8")
    for code in ExitCode:
        assert re.search(rf"^\| {int(code)} \| {code.name.lower()} ", page, re.MULTILINE), code


@pytest.mark.parametrize(
    ("symbol", "currency"),
    [
        ("005930", "KRW"),
        ("AAPL", "USD"),
        (FUTURE, None),
        (OPTION, None),
        (BOND, "KRW"),
        ("KOSDAQ150", None),
        (ELW, "KRW"),
    ],
)
def test_quotes_charts_and_books(pykis: Any, fits: Any, symbol: str, currency: str | None) -> None:
    quotes = pykis("quote", symbol, "--json").json
    fits(quotes, "quote")
    assert [each["currency"] for each in quotes["quotes"]] == [currency]
    chart = pykis("chart", symbol, "10d", "--json").json
    fits(chart, "chart")
    assert len(chart["bars"]) >= 2
    assert re.fullmatch(r"\d{4}-\d\d-\d\dT00:00:00[+-]\d\d:00", chart["bars"][0]["time"])
    book = pykis("book", symbol, "--json")
    if symbol in ("KOSDAQ150", ELW):
        assert (book.code, "no order book" in book.error["message"]) == (2, True)
        return
    fits(book.json, "book")
    assert book.json["asks"][0]["price"] > book.json["bids"][0]["price"]


def test_many_quotes_minutes_and_venues(pykis: Any, fits: Any) -> None:
    mixed = pykis("quote", "005930", "AAPL", "kosdaq150", "--json").json
    fits(mixed, "quote")
    assert [each["symbol"] for each in mixed["quotes"]] == ["005930", "AAPL", "3003"]
    assert pykis("chart", "005930", "1d", "--period", "5", "--json").json["period"] == 5
    fits(pykis("quote", "005930", "--exchange", "UN", "--json").json, "quote")
    fits(pykis("quote", "7203", "--exchange", "tokyo", "--json").json, "quote")


@pytest.mark.parametrize(
    ("symbol", "qty", "price", "part"),
    [
        ("005930", "1", "60000", ""),
        ("AAPL", "1", "200", "--overseas"),
        (FUTURE, "1", "360.5", "--derivatives"),
        (BOND, "10", "9000", "--bonds"),
    ],
)
def test_orders(pykis: Any, real: SimulatorServer, fits: Any, symbol: str, qty: str, price: str, part: str) -> None:
    here = (part,) if part else ()
    dry = pykis("buy", symbol, qty, price, "--json").json
    fits(dry, "buy")
    assert (dry["check"]["amount"] is None) == (symbol in (FUTURE, BOND))  # KIS does not tell their units
    fits(pykis("sell", symbol, qty, price, "--json").json, "sell")
    placed = pykis("buy", symbol, qty, price, *ends(real)).json
    fits(placed, "buy")
    listed = pykis("orders", "--json", *here).json
    fits(listed, "orders")
    assert [each["symbol"] for each in listed["orders"]] == [symbol]
    order_id = placed["order"]["order_id"]
    dry = pykis("modify", order_id, "--price", f"{float(price) * 1.01:.0f}", "--json", *here).json
    fits(dry, "modify")
    assert dry["check"]["possible_qty"] == int(qty)
    changed = pykis("modify", order_id, "--price", f"{float(price) * 1.02:.0f}", *here, *ends(real)).json
    fits(changed, "modify")
    fits(pykis("cancel", changed["order"]["order_id"], "--json", *here).json, "cancel")
    everything = pykis("cancel", "--all", *here, *ends(real)).json
    fits(everything, "cancel --all")
    assert [each["state"] for each in everything["orders"]] == ["cancelled"]
    assert pykis("orders", "--only", "open", "--json", *here).json == {"orders": []}


def test_a_change_is_warned_of_what_an_order_is(pykis: Any, real: SimulatorServer) -> None:
    """But of what the account allows: nothing more is bought or sold."""
    placed = pykis("buy", FUTURE, "1", "360.5", *ends(real)).json["order"]
    new = pykis("buy", FUTURE, "99999", "900", "--json").json["check"]["warnings"]
    assert len(new) == 3
    dry = pykis("modify", placed["order_id"], "--derivatives", "--price", "900", "--json").json["check"]
    assert dry["warnings"] == new[1:]
    assert "beyond the limits" in new[1]


def test_a_warrant_is_one(pykis: Any, real: SimulatorServer, fits: Any) -> None:
    """Its code tells it from a stock: it has terms, a grid of its own, no limits of the day."""
    stock, warrant = pykis("quote", "005930", ELW.lower(), "--json").json["quotes"]
    assert stock["warrant"] is None
    assert (warrant["warrant"]["underlying"], warrant["warrant"]["strike"] > 0) == ("005930", True)
    assert f"행사가 {warrant['warrant']['strike']:,}" in pykis("quote", ELW).out
    assert pykis("chart", ELW, "10d", "--json").json["bars"][0]["value"] is None  # KIS does not say it
    off = pykis("buy", ELW, "10", "102", "--json")
    assert (off.code, "5 won" in off.error["message"]) == (2, True)
    fits(pykis("buy", ELW, "10", "--market", "--json").json, "buy")
    placed = pykis("buy", ELW, "10", "100", *ends(real)).json["order"]
    dry = pykis("modify", placed["order_id"], "--price", "105", "--qty", "4", "--json").json
    assert (dry["check"]["qty"], dry["check"]["tick"], dry["check"]["upper_limit"]) == (4, 5, None)
    assert "102" in pykis("modify", placed["order_id"], "--price", "102", "--json").error["message"]
    pykis("cancel", placed["order_id"], *ends(real))
    assert pykis("sell", ELW, "10", "100", "--json").json["check"]["tax"] == 0


def test_balances(pykis: Any, real: SimulatorServer, fits: Any) -> None:
    for symbol, how in (("005930", "--market"), (FUTURE, "--market")):
        assert pykis("buy", symbol, "2", how, *ends(real)).code == 0
    ask = pykis("book", "AAPL", "--json").json["asks"][-1]["price"]
    assert pykis("buy", "AAPL", "2", str(ask), *ends(real)).code == 0
    real.move(1)
    held = {"": "005930", "--overseas": "AAPL", "--derivatives": FUTURE}
    for part, symbol in held.items():
        shown = pykis("balance", *([part] if part else []), "--json")
        fits(shown.json, "balance")
        assert [each["symbol"] for each in shown.json["positions"]] == [symbol]
        assert real.account[:8] not in shown.out
        assert symbol in pykis("balance", *([part] if part else [])).out
    ask = pykis("book", BOND, "--json").json["asks"][-1]["price"]
    assert pykis("buy", BOND, "10", str(ask), *ends(real)).code == 0
    real.move(1)
    held_bonds = pykis("balance", "--bonds", "--json").json
    fits(held_bonds, "balance")
    assert [(each["symbol"], each["qty"]) for each in held_bonds["positions"]] == [(BOND, 10)]
    bid = pykis("book", BOND, "--json").json["bids"][-1]["price"]
    sold = pykis("sell", BOND, "10", str(bid), *ends(real))
    assert sold.code == 0, sold.err


def test_one_that_cannot_be_cancelled_does_not_keep_the_others(pykis: Any, real: SimulatorServer, fits: Any) -> None:
    for price in ("60000", "60100"):
        pykis("buy", "005930", "1", price, *ends(real))
    real.call(lambda: real.simulator.faults.add(Fault("TTTC0013U", "lost_answer", count=1, abort=True)))
    shown = pykis("cancel", "--all", *ends(real))
    assert shown.code == 7
    assert shown.error["kind"] == "uncertain"
    assert len(shown.json["orders"]) == 2
    assert [each["kind"] for each in shown.json["failed"]] == ["uncertain"]
    assert pykis("orders", "--only", "open", "--json").json == {"orders": []}


@pytest.mark.parametrize("symbol", ["005930", "AAPL", FUTURE, ELW])
def test_events(pykis: Any, real: SimulatorServer, fits: Any, symbol: str) -> None:
    shown = pykis("watch", symbol, "--book", "--json", "--count", "4", "--seconds", "20")
    assert shown.code == 0, shown.err
    events = [json.loads(line) for line in shown.out.splitlines()]
    assert {event["event"] for event in events} == {"price", "book"}
    for event in events:
        fits(event, f"watch {event['event']}")
        assert event["symbol"] == symbol


def test_what_watch_says_of_ones_own_orders(pykis: Any, real: SimulatorServer, fits: Any) -> None:
    """A notice of each kind of account, as the SDK hands it on."""
    from pykis import PyKis

    del pykis  # for its environment
    with PyKis() as kis:
        account, seen = kis.account(), list[Any]()
        parts = (account, account.overseas, account.derivatives)
        things: tuple[Any, ...] = (kis.stock("005930"), kis.stock("AAPL"), kis.future(FUTURE))
        for part, thing, price in zip(parts, things, (60_000, 200, Decimal("360.5")), strict=True):
            with part.listen_execution(seen.append):
                thing.buy(qty=1, price=price)
                deadline = 200
                while not seen and deadline:
                    kis.session.clock.sleep(0.05)
                    deadline -= 1
            fits(json.loads(json.dumps(execution_shape(seen[0]), default=plain)), "watch execution")
            assert execution_shape(seen[0])["symbol"] == thing.symbol
            seen.clear()


def test_answers_of_any_endpoint(pykis: Any, real: SimulatorServer, fits: Any) -> None:
    found = pykis("api", "domestic_stock", "inquire_price", "FID_INPUT_ISCD=005930").json
    fits(found, "api CALL")
    assert found["pages"][0]["body"]["output"]["stck_shrn_iscd"] == "005930"
    listed = pykis("api", "domestic_stock", "--json").json
    fits(listed, "api")
    assert {each["kind"] for each in listed["endpoints"]} == {"read", "order", "feed"}
    fits(pykis("api", "domestic_stock", "inquire_price", "--describe", "--json").json, "api --describe")
    order = ("ord_dv=buy", "pdno=005930", "ord_dvsn=00", "ord_qty=1", "ord_unpr=70000")
    fits(pykis("api", "domestic_stock", "order_cash", *order, "--json").json, "api ORDER")
    feed = pykis("api", "domestic_stock", "ccnl_krx", "tr_key=005930", "--count", "1", "--seconds", "20")
    fits(json.loads(feed.out), "api FEED")


def test_symbols_rankings_and_searches(pykis: Any, fits: Any) -> None:
    for market in ("NASDAQ", "ELW", "BOND", "INDEX_DERIVATIVES"):
        fits(pykis("symbols", "0", "--market", market, "--json").json, "symbols")
    assert pykis("symbols", "apple", "--market", "nasdaq", "--json").json["symbols"][0]["symbol"] == "AAPL"
    assert pykis("symbols", "nothing of that name", "--market", "nasdaq", "--json").json == {"symbols": []}
    assert "Did you mean KOSPI" in pykis("symbols", "x", "--market", "KOSPPI").err
    kinds = pykis("rank", "--json").json
    fits(kinds, "rank")
    assert {"volume", "value", "gainers", "losers", "market_cap"} <= {each["name"] for each in kinds["kinds"]}
    ranked = pykis("rank", "volume", "--json", "--limit", "3").json
    fits(ranked, "rank KIND")
    assert [list(row)[:6] for row in ranked["rows"]] == [
        ["rank", "symbol", "name", "price", "change", "change_rate"]
    ] * 3
    fits(pykis("rank", "volume", "--describe", "--json").json, "rank --describe")
    kept = pykis("conditions", "--json").json
    fits(kept, "conditions")
    fits(pykis("conditions", kept["conditions"][0]["key"], "--json").json, "conditions WHICH")


def test_profiles_the_doctor_and_verifications(pykis: Any, fits: Any) -> None:
    for words in (("save", "work", "--from-env"), ("show", "work"), ("list",), ("delete", "work", "--yes")):
        fits(pykis("profile", *words, "--json").json, f"profile {words[0]}")
    fits(pykis("doctor", "--json").json, "doctor")
    only = ("--only", "domestic_stock.inquire_price", "--listen", "0", "--json")
    fits(pykis("verify", *only, "--plan").json, "verify --plan")
    fits(pykis("verify", *only).json, "verify")


@pytest.mark.parametrize("name", sorted(set(COMMANDS) - WITHOUT))
def test_an_error_of_any_command_is_json_too(alone: Any, fits: Any, name: str) -> None:
    """A wrong option, which the parser finds, in the shape of every other error."""
    shown = alone(name, "--no-such-option", "--json")
    assert shown.code == 2
    assert shown.out == ""
    fits(shown.error, "Error")
    assert shown.error["kind"] == "usage"


def test_errors(pykis: Any, fits: Any) -> None:
    for words, kind in (
        (("quote", "--json"), "usage"),
        (("quote", "999999", "--json"), "usage"),
        (("buy", "005930", "x", "--json"), "usage"),
        (("chart", "005930", "1m", "--out", "nowhere/x.csv", "--json"), "failed"),
        (("profile", "show", "nobody", "--json"), "configuration"),
        (("nothing", "--json"), "usage"),
    ):
        shown = pykis(*words)
        fits(shown.error, "Error")
        assert (shown.error["kind"], shown.error["exit_code"]) == (kind, shown.code), words


@pytest.mark.parametrize("value", ["70000", "1.5", "0.000001"])
def test_numbers_are_exact(value: str) -> None:
    assert Decimal(json.dumps(plain(Decimal(value)))) == Decimal(value)
