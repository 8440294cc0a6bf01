"""Overseas markets: KIS' codes against its own list, hours with summer time, and orders before they are sent."""

from __future__ import annotations

import json
import os
import subprocess
import sys
from datetime import datetime
from decimal import Decimal
from pathlib import Path
from typing import Any, get_args

import pytest

from pykis.clock import KST
from pykis.errors import KisUnsupportedError, KisValidationError
from pykis.kinds import OverseasMarket
from pykis.market.overseas import MARKET_NAMES, by_condition, by_order_code, by_quote_code, phase, place, zone
from pykis.market.overseas_orders import check_overseas_order, overseas_types

ROOT = Path(__file__).resolve().parents[2]
SHARED = Path(os.environ.get("PYKIS_SHARED", ROOT.parent / "shared"))
COUNTRY = {
    "NASDAQ": "US", "NYSE": "US", "AMEX": "US", "HONGKONG": "HK", "TOKYO": "JP", "SHANGHAI": "CN", "SHENZHEN": "CN",
    "HANOI": "VN", "HOCHIMINH": "VN",
}  # fmt: skip


def test_the_generated_facts_are_up_to_date() -> None:
    command = [sys.executable, str(ROOT / "tools" / "generate_overseas.py"), "--check"]
    done = subprocess.run(command, capture_output=True, text=True, cwd=ROOT)
    assert done.returncode == 0, done.stderr


def test_every_market_has_its_place_and_is_found_by_each_of_its_codes() -> None:
    assert set(MARKET_NAMES) == set(get_args(OverseasMarket))
    for name in MARKET_NAMES:
        here = place(name)
        assert (here.market, here.country) == (name, COUNTRY[name])
        assert by_quote_code(here.quote_code) is here
        assert by_order_code(here.order_code) is here
        assert all(by_condition(code) is here for code in here.conditions)
        assert bool(here.day_code) == (here.country == "US")
    assert by_quote_code("LSE") is by_order_code("") is by_condition("9") is None
    with pytest.raises(KisValidationError, match="HOCHIMINH"):
        place("LONDON")  # type: ignore[arg-type]


@pytest.mark.skipif(not SHARED.exists(), reason="KIS' own list of endpoints is not here")
def test_the_codes_are_those_that_kis_lists() -> None:
    entries: Any = json.loads((SHARED / "kis-api" / "overseas_stock.json").read_text("utf-8"))
    entries = entries if isinstance(entries, list) else entries["entries"]
    known = {entry["name"]: entry for entry in entries}

    def values(entry: str, wire: str) -> dict[str, str]:
        return next(param["values"] for param in known[entry]["params"] if param["wire"] == wire)

    quotes, orders = values("price", "EXCD"), values("order", "OVRS_EXCG_CD")
    days, products = values("inquire_time_itemchartprice", "EXCD"), values("order_resv_list", "PRDT_TYPE_CD")
    currencies = values("inquire_balance", "TR_CRCY_CD")
    for name in MARKET_NAMES:
        here = place(name)
        spelled = "일본" if here.country == "JP" else here.title  # KIS says Japan where it means Tokyo
        assert here.title in quotes[here.quote_code]
        assert spelled in orders[here.order_code]
        assert spelled in products[here.product_code]
        assert here.currency in currencies
        assert not here.day_code or here.title in days[here.day_code]


@pytest.mark.parametrize(
    ("market", "at", "expected"),
    [
        ("NASDAQ", "2026-11-20 23:29", "pre"),
        ("NASDAQ", "2026-11-20 23:30", "regular"),
        ("NYSE", "2026-11-21 05:59", "regular"),  # Saturday in Seoul, Friday in New York
        ("NASDAQ", "2026-11-21 06:30", "after"),
        ("NASDAQ", "2026-11-21 07:00", None),
        ("NASDAQ", "2026-11-21 10:30", None),  # no daytime market on a Saturday
        ("NASDAQ", "2026-11-20 10:00", "day"),
        ("AMEX", "2026-11-23 02:00", None),  # Sunday in New York
        ("NASDAQ", "2026-07-10 22:30", "regular"),  # summer time
        ("NASDAQ", "2026-07-10 17:00", "pre"),
        ("NASDAQ", "2026-07-11 05:00", "after"),
        ("NASDAQ", "2026-03-06 22:45", "pre"),  # the last Friday of winter
        ("NASDAQ", "2026-03-09 22:45", "regular"),  # the first Monday of summer
        ("NASDAQ", "2026-10-30 22:45", "regular"),
        ("NASDAQ", "2026-11-02 22:45", "pre"),
        ("HONGKONG", "2026-11-20 12:59", "regular"),
        ("HONGKONG", "2026-11-20 13:30", None),
        ("TOKYO", "2026-11-20 12:30", "regular"),
        ("TOKYO", "2026-11-20 08:59", None),
        ("SHANGHAI", "2026-11-20 15:59", "regular"),
        ("HOCHIMINH", "2026-11-22 15:30", None),  # Sunday
    ],
)
def test_sessions_go_by_the_clock_of_new_york(market: OverseasMarket, at: str, expected: str | None) -> None:
    moment = datetime.fromisoformat(at).replace(tzinfo=KST)
    assert phase(moment, market) == expected
    assert phase(moment.astimezone(zone(market)), market) == expected


def test_a_naive_time_is_no_time() -> None:
    with pytest.raises(KisValidationError, match="aware"):
        phase(datetime(2026, 11, 20, 12), "NASDAQ")


def check(market: OverseasMarket, **more: Any) -> Any:
    order: dict[str, Any] = {"side": "buy", "qty": 1, "price": 150, "virtual": False}
    return check_overseas_order(place(market), **{**order, **more})


@pytest.mark.parametrize(
    ("market", "more", "text", "code"),
    [
        ("NASDAQ", {"price": Decimal("150.25")}, "150.25", "00"),
        ("NASDAQ", {"price": "0.1234"}, "0.1234", "00"),
        ("NASDAQ", {"price": 1.1}, "1.1", "00"),  # no float noise
        ("NASDAQ", {"price": 150, "order_type": "loo"}, "150", "32"),
        ("NASDAQ", {"price": 150, "order_type": "loc"}, "150", "34"),
        ("NYSE", {"side": "sell", "price": None, "order_type": "moo"}, "0", "31"),
        ("AMEX", {"side": "sell", "price": None, "order_type": "moc"}, "0", "33"),
        ("NASDAQ", {"session": "day"}, "150", "00"),
        ("HONGKONG", {"side": "sell", "qty": 37, "lot": 100, "order_type": "odd_lot"}, "150", "50"),
        ("TOKYO", {"price": "2500.5", "qty": 300, "lot": 100}, "2500.5", "00"),
        ("HOCHIMINH", {"price": 60000}, "60000", "00"),
        ("SHANGHAI", {"price": "4.815"}, "4.815", "00"),
        ("NASDAQ", {"side": "sell", "price": None, "order_type": "moo", "reserved": True}, "0", "31"),
    ],
)
def test_orders_that_are_right(market: OverseasMarket, more: dict[str, Any], text: str, code: str) -> None:
    checked = check(market, **more)
    assert (checked.price_text, checked.division.code) == (text, code)


@pytest.mark.parametrize(
    ("market", "more", "says"),
    [
        ("NASDAQ", {"price": "150.251"}, "use 150.25 or 150.26"),
        ("NASDAQ", {"price": "0.12345"}, "use 0.1234 or 0.1235"),
        ("TOKYO", {"price": "2500.55"}, "use 2500.5 or 2500.6"),
        ("HOCHIMINH", {"price": "60000.5"}, "use 60000 or 60001"),
        ("NASDAQ", {"price": 0}, "positive"),
        ("NASDAQ", {"price": -1}, "positive"),
        ("NASDAQ", {"price": float("nan")}, "positive"),
        ("NASDAQ", {"price": "1,500"}, "digits"),
        ("NASDAQ", {"price": True}, "amount of USD"),
        ("NASDAQ", {"price": None}, "needs a price"),
        ("NASDAQ", {"price": Decimal("1e20")}, "beyond any price"),
        ("NASDAQ", {"side": "sell", "order_type": "moo"}, "takes no price"),
        ("NASDAQ", {"qty": 0}, "at least 1"),
        ("NASDAQ", {"qty": 1.5}, "whole number"),
        ("NASDAQ", {"side": "hold"}, "no side"),
        ("NASDAQ", {"order_type": "fok"}, "odd_lot"),
        ("NASDAQ", {"session": "night"}, "'day'"),
        ("TOKYO", {"session": "day"}, "Only the US"),
        ("TOKYO", {"qty": 150, "lot": 100}, "use 100 or 200"),
        ("TOKYO", {"qty": 50, "lot": 100}, "use 100."),
    ],
)
def test_orders_that_are_wrong_are_told_what_is_right(market: OverseasMarket, more: dict[str, Any], says: str) -> None:
    with pytest.raises(KisValidationError, match=says):
        check(market, **more)


@pytest.mark.parametrize(
    ("market", "more", "says"),
    [
        ("NASDAQ", {"order_type": "market", "price": None}, "no plain market order"),
        ("NASDAQ", {"order_type": "moo", "price": None}, "use limit, loo, loc, twap, vwap"),
        ("TOKYO", {"order_type": "loc"}, "use limit"),
        ("HONGKONG", {"order_type": "odd_lot"}, "purchases"),
        ("NASDAQ", {"order_type": "loc", "session": "day"}, "limit orders only"),
        ("NASDAQ", {"order_type": "loc", "virtual": True}, "Paper trading"),
        ("NASDAQ", {"session": "day", "virtual": True}, "Paper trading"),
        ("TOKYO", {"reserved": True, "virtual": True}, "for the US only"),
        ("NASDAQ", {"order_type": "loc", "reserved": True}, "reserved purchases"),
    ],
)
def test_what_a_market_does_not_take_is_refused_by_name(
    market: OverseasMarket, more: dict[str, Any], says: str
) -> None:
    with pytest.raises(KisUnsupportedError, match=says):
        check(market, **more)


def test_paper_takes_limit_orders_and_nothing_else() -> None:
    for name in MARKET_NAMES:
        for side in ("buy", "sell"):
            assert overseas_types(place(name), side, virtual=True) == ("limit",)  # type: ignore[arg-type]
