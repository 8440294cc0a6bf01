"""What the functions of the cookbook reckon, without a KIS; and its page."""

from __future__ import annotations

import runpy
from datetime import datetime, timedelta
from decimal import Decimal
from pathlib import Path
from types import SimpleNamespace
from typing import Any

import pytest

import pykis
from pykis.clock import KST

pytest.importorskip("pandas")

RECIPES = Path(__file__).resolve().parents[1] / "examples" / "cookbook"
NOON = datetime(2026, 11, 20, 12, tzinfo=KST)


def function(recipe: str, name: str) -> Any:
    """A function of a recipe."""
    return runpy.run_path(str(RECIPES / f"{recipe}.py"))[name]


def test_a_monitor_complains_of_what_is_wrong_alone() -> None:
    complaints = function("health_monitor", "complaints")
    stream = pykis.StreamHealth(True, 1, 5, 5, 0, 0, 0, 1, 0, 0, 0, 0.5, "")
    well = pykis.Health(9, 0, 0, 1.0, 1, 0.3, 0.2, "", stream)
    assert list(complaints(well)) == []
    assert ["clock" in each for each in complaints(well._replace(clock_skew=-60.0))] == [True]
    assert ["too many" in each for each in complaints(well._replace(pace=2.0))] == [True]
    assert ["Nothing live" in each for each in complaints(well._replace(stream=stream._replace(last_frame_age=99.0)))]
    assert ["down" in each for each in complaints(well._replace(stream=stream._replace(connected=False)))] == [True]
    assert ["dropped" in each for each in complaints(well._replace(stream=stream._replace(dropped=3)))] == [True]


def test_telegram_is_told_in_its_own_form() -> None:
    told = function("price_alert_to_telegram", "notifier")({"TELEGRAM_TOKEN": "12:ab", "TELEGRAM_CHAT": "7"})
    assert "12:ab" not in repr(told)
    assert "api.telegram.org" in repr(told)


def test_a_yield_is_what_was_paid_of_the_price() -> None:
    paid = [SimpleNamespace(amount=amount) for amount in (Decimal(500), None, Decimal(1000))]
    books = SimpleNamespace(dividends=lambda since: paid)
    stock = SimpleNamespace(quote=lambda: SimpleNamespace(price=Decimal(50_000)), financials=lambda: books)
    (found,) = function("dividend_yields", "dividend_yields")(SimpleNamespace(stock=lambda symbol: stock), ["005930"])
    assert (found.paid, found.rate) == (1500, 3)


def test_a_discount_is_what_a_fund_is_cheaper_than_what_it_holds() -> None:
    days = [SimpleNamespace(disparity=rate) for rate in (Decimal("-0.4"), None, Decimal("-0.2"), Decimal(9))]
    quotes = {"069500": SimpleNamespace(price=Decimal(9900), nav=Decimal(10_000)),
              "005930": SimpleNamespace(price=Decimal(70_000), nav=Decimal(0))}  # fmt: skip

    def stock(symbol: str) -> SimpleNamespace:
        return SimpleNamespace(etf=lambda: SimpleNamespace(quote=lambda: quotes[symbol], nav_days=lambda: days))

    (found,) = function("etf_discounts", "discounts")(SimpleNamespace(stock=stock), quotes, 3)
    assert (found.symbol, found.now, found.usual) == ("069500", -1, pytest.approx(-0.3))


def title(minutes: int) -> SimpleNamespace:
    return SimpleNamespace(
        number=str(minutes), time=NOON - timedelta(minutes=minutes), title=f"{minutes}", source="KRX"
    )


def told(since: int, *, pages: int = 20) -> list[str]:
    """What the recipe tells of one title every ten minutes, three a page, the last again on the next."""
    every = [title(minutes) for minutes in range(0, 100, 10)]

    def page(symbol: str, before: datetime | None) -> list[SimpleNamespace]:
        return [each for each in every if before is None or each.time <= before][:3]

    kis = SimpleNamespace(market=SimpleNamespace(news=page))
    found = function("news_of_a_symbol", "news")(kis, "005930", NOON - timedelta(minutes=since), pages)
    return [title.removesuffix(" (KRX)") for _, title in found]


def test_news_go_back_to_a_day_and_no_title_comes_twice() -> None:
    assert told(35) == ["0", "10", "20", "30"]
    assert told(1000) == [str(minutes) for minutes in range(0, 100, 10)]  # it ends where KIS has no older ones
    assert told(1000, pages=1) == ["0", "10", "20"]


def test_the_page_shows_the_files() -> None:
    import generate_cookbook

    assert (RECIPES.parents[1] / "docs" / "cookbook.md").read_text("utf-8") == "\n".join(generate_cookbook.page())
