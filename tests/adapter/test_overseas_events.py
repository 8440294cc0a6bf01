"""Frames of the overseas feeds: captured ones, the point that notices leave out, and what is registered for what."""

from __future__ import annotations

import os
from collections.abc import Callable
from datetime import datetime, timedelta
from decimal import Decimal
from pathlib import Path
from typing import Any

import pytest

from pykis.adapter.overseas_events import OverseasExecutionEvent, OverseasOrderBookEvent, OverseasPriceEvent
from pykis.adapter.overseas_order import OverseasOrder
from pykis.clock import KST
from pykis.endpoint import Feed
from pykis.errors import KisParseError, KisValidationError
from pykis.kinds import AccountNumber, OrderId
from pykis.market.overseas import place
from pykis.scope.overseas_stock import OverseasStock

SHARED = Path(os.environ.get("PYKIS_SHARED", Path(__file__).resolve().parents[3] / "shared"))
NIGHT = datetime(2026, 11, 21, 0, 10, tzinfo=KST)
NOTICE = (
    "simuser^1234567801^0030000007^{original}^02^{change}^2^AAPL^{qty}^{price}^{hour}^{refused}^{filled}^{accepted}^01790^"
    "{order_qty}^홍길동^애플^{market}^10^^^^"
)


def notice(received: datetime = NIGHT, number: int = 30000007, **more: str) -> OverseasExecutionEvent:
    """A notice as KIS sends it: a fill of 3 at 148.01, unless something else is said."""
    fields = {
        "original": "", "change": "0", "qty": "0000000003", "price": "001480100", "hour": "001000", "refused": "0",
        "filled": "2", "accepted": "2", "order_qty": "000000005", "market": "6", **more,
    }  # fmt: skip
    raw = NOTICE.format(**fields).split("^")
    raw[2] = f"{number:010d}"
    return OverseasExecutionEvent(raw, "H0GSCNI0", received.timestamp())


def frame(name: str) -> list[str]:
    text = (SHARED / "kis-payloads" / "ws" / name).read_text("utf-8").strip()
    return text.split("|", 3)[3].split("^")


@pytest.mark.skipif(not SHARED.exists(), reason="the captures are not here")
def test_captured_frames_read_whole() -> None:
    trade = OverseasPriceEvent(frame("HDFSCNT0-AAPL-20241227.txt"), "HDFSCNT0")
    trade.validate()
    assert (trade.symbol, trade.price, trade.volume, trade.change) == ("AAPL", Decimal("259.02"), 10, 0)
    assert (trade.time.isoformat(), trade.session) == ("2024-12-27T07:02:29-05:00", "regular")
    assert trade.time_kst == datetime(2024, 12, 27, 21, 2, 29, tzinfo=KST)
    assert repr(trade) == "<AAPL 07:02:29 259.02 USD 0 (+0.00%) 10주>"
    book = OverseasOrderBookEvent(frame("HDFSASP0-AAPL-daytime-doc.txt"), "HDFSASP0")
    book.validate()
    assert (len(book.asks), len(book.bids), book.session) == (10, 10, "day")
    assert (book.bids[0].price, book.bids[0].qty, book.asks[9].price) == (Decimal("182.85"), 350, Decimal("183.01"))
    assert book.time.isoformat() == "2024-05-06T20:22:23-04:00"  # summer time


def test_a_book_of_one_level_and_a_market_that_is_new() -> None:
    raw = [
        "DHKS00700",
        "00700",
        "3",
        "20261120",
        "100001",
        "20261120",
        "110001",
        "900",
        "800",
        "0",
        "0",
        "602.500",
        "603.000",
        "7341",
        "4077",
        "0",
        "0",
    ]
    book = OverseasOrderBookEvent(raw, "HDFSASP1")
    assert [(level.price, level.qty) for level in book.asks] == [(Decimal(603), 4077)]
    assert (book.currency, book.time.utcoffset(), len(book.bids)) == ("HKD", timedelta(hours=8), 1)
    strange = OverseasOrderBookEvent(["DLSEVOD", *raw[1:]], "HDFSASP1")
    with pytest.raises(KisParseError, match="RSYM"):
        strange.place  # noqa: B018
    assert repr(strange) == "<OverseasOrderBookEvent HDFSASP1, cannot be read>"


@pytest.mark.parametrize(
    ("sign", "change", "rate"), [("2", "1.5", "0.6"), ("5", "-1.5", "-0.6"), ("4", "-1.5", "-0.6")]
)
@pytest.mark.parametrize("minus", ["", "-"])
def test_a_fall_is_negative_however_kis_writes_it(sign: str, change: str, rate: str, minus: str) -> None:
    raw = "DNASAAPL^AAPL^4^20261120^20261120^100000^20261121^000000^1^1^1^250.0000^{}^{}^{}^1^1^1^1^1^1^1^1^1^1^1"
    down = minus if sign in "45" else ""
    event = OverseasPriceEvent(raw.format(sign, f"{down}1.5000", f"{down}0.60").split("^"), "HDFSCNT0")
    assert (event.change, event.change_rate) == (Decimal(change), Decimal(rate))


@pytest.mark.parametrize(
    ("market", "digits", "price", "name", "currency"),
    [
        ("6", "001480100", "148.01", "NASDAQ", "USD"),
        ("7", "001480100", "148.01", "NYSE", "USD"),
        ("8", "000001234", "0.1234", "AMEX", "USD"),
        ("4", "000602500", "602.5", "HONGKONG", "HKD"),
        ("C", "000602500", "602.5", "HONGKONG", "HKD"),
        ("D", "000030505", "3050.5", "TOKYO", "JPY"),
        ("A", "001492960", "1492.96", "SHANGHAI", "CNY"),
        ("B", "000012345", "12.345", "SHENZHEN", "CNY"),
        ("E", "000059900", "59900", "HANOI", "VND"),
        ("F", "000059900", "59900", "HOCHIMINH", "VND"),
        ("6", "148.0100", "148.01", "NASDAQ", "USD"),
    ],
)
def test_the_point_of_a_price_goes_by_the_market(
    market: str, digits: str, price: str, name: str, currency: str
) -> None:
    event = notice(market=market, price=digits)
    assert (event.price, event.place.market, event.currency) == (Decimal(price), name, currency)


def test_a_price_that_cannot_be_read_raises_and_never_guesses() -> None:
    with pytest.raises(KisParseError, match="ODER_COND"):
        notice(market="Z").price  # noqa: B018
    with pytest.raises(KisParseError, match="CNTG_UNPR"):
        notice(price="?").price  # noqa: B018
    assert "cannot be read" in repr(notice(market="Z"))


def test_what_a_notice_says() -> None:
    fill = notice()
    assert (fill.is_fill, fill.is_accept, fill.qty, fill.order_qty, fill.side) == (True, False, 3, 5, "buy")
    assert fill.order_id == OrderId(NIGHT.date(), "01790", 30000007)
    assert fill.account == AccountNumber("12345678", "01")
    assert fill.time_local.isoformat() == "2026-11-20T10:10:00-05:00"
    accept = notice(filled="1", accepted="1", order_qty="", original="0030000006", change="1")
    assert (accept.is_accept, accept.is_modify, accept.original_number, accept.order_qty) == (
        True,
        True,
        30000006,
        None,
    )
    refusal = notice(filled="1", accepted="1", refused="1", change="2")
    assert (refusal.is_refusal, refusal.is_accept, refusal.is_cancel) == (True, False, True)
    assert repr(fill) == "<******78-01 00:10:00 애플 AAPL 매수 체결 3주 148.01 USD, 주문 30000007>"
    assert not fill.droppable


# What is registered


class Ear:
    """Remembers what was registered for."""

    def __init__(self) -> None:
        self.heard: list[tuple[Feed[Any], str]] = []
        self.where: Callable[[Any], bool] = lambda _: True

    def subscribe(self, feed: Feed[Any], key: str, callback: Any, *, where: Any = None, priority: int = 0) -> Any:
        self.heard.append((feed, key))
        self.where = where
        return callback


@pytest.fixture
def ear(desk: Any) -> Ear:
    found = Ear()
    desk.context.caller = found
    return found


@pytest.mark.parametrize(
    ("market", "options", "price", "book"),
    [
        ("NASDAQ", {}, "DNASAAPL", "HDFSASP0"),
        ("NYSE", {"session": "day"}, "RBAYAAPL", "HDFSASP0"),
        ("HONGKONG", {}, "DHKSAAPL", "HDFSASP1"),
        ("TOKYO", {"paid": True}, "RTSEAAPL", "HDFSASP1"),
    ],
)
def test_the_key_says_the_market_and_the_session(
    desk: Any, ear: Ear, market: Any, options: Any, price: str, book: str
) -> None:
    stock = OverseasStock(desk.context, "AAPL", market)
    stock.listen_price(print, **options)
    stock.listen_orderbook(print, **options)
    assert [(feed.real, key) for feed, key in ear.heard] == [("HDFSCNT0", price), (book, price)]
    with pytest.raises(KisValidationError, match="no session"):
        stock.listen_price(print, session="night")  # type: ignore[arg-type]


def test_notices_are_of_the_account_the_stock_and_the_order(desk: Any, ear: Ear) -> None:
    desk.account.overseas.listen_execution(print)
    ((feed, key),) = ear.heard
    assert (feed.real, feed.paper, key, feed.key) == ("H0GSCNI0", "H0GSCNI9", "", "hts_id")
    other = notice()
    other.raw[1] = "9999999901"
    assert [ear.where(event) for event in (notice(), other)] == [True, False]
    OverseasStock(desk.context, "AAPL", "NASDAQ").listen_execution(print)
    microsoft, tokyo = notice(), notice(market="D")
    microsoft.raw[7] = "MSFT"
    assert [ear.where(event) for event in (notice(), notice(market="7"), microsoft, tokyo, other)] == [
        True, True, False, False, False,
    ]  # fmt: skip


def test_an_order_hears_its_whole_chain_over_midnight(desk: Any, ear: Ear) -> None:
    evening = NIGHT - timedelta(minutes=30)
    order = OverseasOrder(
        desk.context, OrderId(evening.date(), "01790", 30000007), place("NASDAQ"), symbol="AAPL", side="buy", qty=5,
        price=Decimal(150), time=evening,
    )  # fmt: skip
    order.listen_execution(print)
    assert ear.where(notice())  # the Korean day after, the same American one
    assert not ear.where(notice(number=30000009))
    assert ear.where(notice(number=30000008, original="0030000007"))
    assert ear.where(notice(number=30000009, original="0030000008"))
    assert not ear.where(notice(NIGHT + timedelta(days=2)))  # numbers start anew
