"""What people write by mistake: a sentence that says what would be right, and nothing on the wire."""

from __future__ import annotations

import contextlib
import threading
from collections.abc import Callable
from datetime import date, datetime
from decimal import Decimal
from typing import Any

import pytest

from pykis import (
    KisAPIError,
    KisClosedError,
    KisConfigurationError,
    KisError,
    KisUnsupportedError,
    KisValidationError,
    PyKis,
)

SAMSUNG = "005930"

WRONG_ORDERS: dict[str, Callable[[Any], Any]] = {
    "a quantity that is True": lambda stock: stock.buy(qty=True, price=70_000),
    "a quantity of 0": lambda stock: stock.buy(qty=0, price=70_000),
    "a negative quantity": lambda stock: stock.sell(qty=-1, price=70_000),
    "a fraction": lambda stock: stock.buy(qty=1.5, price=70_000),
    "a whole float": lambda stock: stock.buy(qty=10.0, price=70_000),
    "a Decimal quantity": lambda stock: stock.buy(qty=Decimal("1.5"), price=70_000),
    "a quantity as text": lambda stock: stock.buy(qty="10", price=70_000),
    "no quantity": lambda stock: stock.buy(qty=None, price=70_000),
    "no quantity at the market": lambda stock: stock.market_sell(qty=None),
    "a price with separators": lambda stock: stock.buy(qty=1, price="70,000"),
    "a price that is True": lambda stock: stock.buy(qty=1, price=True),
    "a price of 0": lambda stock: stock.buy(qty=1, price=0),
    "a negative price": lambda stock: stock.buy(qty=1, price=-70_000),
    "float noise": lambda stock: stock.buy(qty=1, price=71_900.6),
    "an exponent off the grid": lambda stock: stock.buy(qty=1, price=Decimal("7.0001E+4")),
    "not a number": lambda stock: stock.buy(qty=1, price=Decimal("NaN")),
    "infinity": lambda stock: stock.buy(qty=1, price=float("inf")),
    "off the tick grid": lambda stock: stock.buy(qty=1, price=70_050),
    "a limit without a price": lambda stock: stock.buy(qty=1),
    "a price at the market": lambda stock: stock.buy(qty=1, price=70_000, order_type="market"),
    "an unknown type": lambda stock: stock.buy(qty=1, price=70_000, order_type="limits"),
    "an unknown time in force": lambda stock: stock.buy(qty=1, price=70_000, time_in_force="gtc"),
    "an unknown exchange": lambda stock: stock.buy(qty=1, price=70_000, exchange="NYSE"),
    "NXT on paper": lambda stock: stock.buy(qty=1, price=70_000, exchange="NXT"),
    "a stop price without a stop": lambda stock: stock.buy(qty=1, price=70_000, stop_price=69_000),
    "a stop without its price": lambda stock: stock.buy(qty=1, price=70_000, order_type="stop_limit"),
    "a price beyond the limits": lambda stock: stock.buy(qty=1, price=700_000, check_limits=True),
    "an abolished type": lambda stock: stock.buy(qty=1, price=70_000, order_type="after_hours"),
}


@pytest.mark.parametrize("what", WRONG_ORDERS)
def test_a_wrong_order_never_leaves(still: Any, what: str) -> None:
    world = still()
    with pytest.raises(KisValidationError) as refused:
        WRONG_ORDERS[what](world.kis().stock(SAMSUNG))
    assert len(str(refused.value)) > 20
    assert world.seen("/order-") == []


def test_forms_of_a_price_that_are_right(still: Any) -> None:
    world = still()
    stock = world.kis().stock(SAMSUNG)
    for price in (70_000, Decimal("7E+4"), Decimal("70000.00"), 70_000.0, "70000"):
        assert stock.buy(qty=1, price=price).price == 70_000
    assert [one.params["ORD_UNPR"] for one in world.seen("order-cash")] == ["70000"] * 5


@pytest.mark.parametrize("symbol", [None, 5930, "", " ", "5930", "00593０", "../005930", "005930&A=B", b"005930"])
def test_a_wrong_symbol(still: Any, symbol: Any) -> None:
    world = still()
    kis = world.kis()
    for use in (
        kis.stock,
        lambda given: kis.account().buy(given, qty=1, price=70_000),
        lambda given: kis.quotes([given]),
        lambda given: kis.account().orderable_amount(given, price=70_000),
        lambda given: kis.account().sellable_qty(given),
    ):
        with pytest.raises(KisValidationError):
            use(symbol)
    assert world.seen("/uapi/") == []


def test_an_unknown_symbol_is_an_error_of_kis_or_an_empty_quote_but_no_crash(still: Any) -> None:
    world = still()
    kis = world.kis()
    stock = kis.stock("123456")
    for use in (stock.quote, stock.order_book, stock.trades, stock.investor_flow, stock.info):
        with contextlib.suppress(KisError):
            repr(use())
    with pytest.raises(KisAPIError):
        stock.buy(qty=1, price=70_000)


WRONG_CALLS: dict[str, Callable[[PyKis], Any]] = {
    "a wrong span": lambda kis: kis.stock(SAMSUNG).chart("a year"),
    "a span of none": lambda kis: kis.stock(SAMSUNG).chart("0d"),
    "an endless span": lambda kis: kis.stock(SAMSUNG).chart("9999y"),
    "a wrong period": lambda kis: kis.stock(SAMSUNG).chart(period="hour"),
    "a period of 0": lambda kis: kis.stock(SAMSUNG).chart(period=0),
    "a period of True": lambda kis: kis.stock(SAMSUNG).chart(period=True),
    "an end before the start": lambda kis: kis.stock(SAMSUNG).chart(start=date(2026, 5, 1), end=date(2026, 4, 1)),
    "span and start": lambda kis: kis.stock(SAMSUNG).chart("1y", start=date(2026, 5, 1)),
    "a start as text": lambda kis: kis.stock(SAMSUNG).chart(start="2026-05-01"),
    "a span that is a number": lambda kis: kis.stock(SAMSUNG).chart(30),
    "a wrong venue": lambda kis: kis.stock(SAMSUNG).quote("NASDAQ"),
    "no trades": lambda kis: kis.stock(SAMSUNG).trades(0),
    "a number of trades that is a text": lambda kis: kis.stock(SAMSUNG).trades("30"),
    "orders of the future": lambda kis: kis.account().orders(date(2027, 1, 1), date(2026, 1, 1)),
    "orders of a text": lambda kis: kis.account().orders("2026-11-01"),
    "a wrong side": lambda kis: kis.account().orders(side="long"),
    "a wrong filter": lambda kis: kis.account().orders(filled="some"),
    "no order": lambda kis: kis.account().order("abc"),
    "an order that is None": lambda kis: kis.account().cancel_order(None),
    "a wrong listener's exchange": lambda kis: kis.stock(SAMSUNG).listen_price(print, exchange="SOR"),
    "a listener that is none": lambda kis: kis.stock(SAMSUNG).listen_price(None),
    "a filter that is none": lambda kis: kis.stock(SAMSUNG).listen_price(print, where="price > 1"),
    "a priority that is none": lambda kis: kis.stock(SAMSUNG).listen_price(print, priority="high"),
    "gaps told to nobody": lambda kis: kis.websocket.on_gap(None),
    "a stream that never waits": lambda kis: kis.stock(SAMSUNG).stream_price(timeout=-1),
    "a stream that waits for a text": lambda kis: kis.stock(SAMSUNG).stream_price(timeout="3"),
    "quotes of one": lambda kis: kis.quotes(SAMSUNG),
    "a day as text": lambda kis: kis.is_trading_day("2026-11-23"),
    "hours of a text": lambda kis: kis.trading_hours("2026-11-23"),
    "a stream of nothing": lambda kis: kis.stock(SAMSUNG).stream_price(bound=0),
    "a wrong account": lambda kis: kis.account("123"),
    "profit backwards": lambda kis: kis.account().profit(date(2026, 11, 20), date(2026, 11, 1)),
    "holidays backwards": lambda kis: kis.holidays(date(2026, 11, 20), date(2026, 11, 1)),
    "days beyond what is known": lambda kis: kis.trading_hours(date(2095, 1, 3)),
    "a raw path elsewhere": lambda kis: kis.request("GET", "//elsewhere/uapi"),
    "a raw method": lambda kis: kis.request("DELETE", "/uapi/x"),
}


@pytest.mark.parametrize("what", WRONG_CALLS)
def test_a_wrong_call_says_so_in_our_words(still: Any, what: str) -> None:
    world = still()
    with pytest.raises(KisError) as refused:
        WRONG_CALLS[what](world.kis())
    assert len(str(refused.value)) > 20
    assert world.seen("/uapi/") == []
    assert world.do(lambda sim: sim.hub.connects) == []


def test_changes_that_make_no_sense(still: Any) -> None:
    world = still()
    kis = world.kis()
    order = kis.stock(SAMSUNG).buy(qty=5, price=70_000)
    for wrong in (
        lambda: order.modify(),
        lambda: order.modify(qty=6),
        lambda: order.modify(qty=True),
        lambda: order.modify(price=70_050),
        lambda: order.modify(price=-1),
        lambda: order.modify(price=None, order_type="limits"),
        lambda: order.cancel(qty=0),
        lambda: order.cancel(qty=6),
        lambda: order.cancel(qty=2.5),
    ):
        with pytest.raises(KisValidationError):
            wrong()
    assert len(world.seen("/order-")) == 1
    world.clock.advance(86_400)
    with pytest.raises(KisValidationError, match="20261123"):
        order.cancel()
    assert len(world.seen("/order-")) == 1


def test_a_closed_kis(serve: Any) -> None:
    world = serve()
    kis = world.kis()
    stock, account = kis.stock(SAMSUNG), kis.account()
    order = stock.buy(qty=1, price=60_000)
    subscription = stock.listen_price(print)
    stream = stock.stream_price()
    kis.close()
    kis.close()
    assert subscription.closed
    subscription.close()
    assert list(stream) == []
    stream.close()
    for use in (
        stock.quote,
        stock.chart,
        account.balance,
        account.orders,
        order.refresh,
        order.cancel,
        kis.token,
        lambda: stock.buy(qty=1, price=60_000),
        lambda: stock.listen_price(print),
        lambda: stock.stream_price(),
        lambda: account.listen_execution(print),
        lambda: kis.request("GET", "/uapi/x"),
        lambda: kis.quotes([SAMSUNG, "000660"]),
    ):
        with pytest.raises(KisClosedError):
            use()
    assert kis.health().requests > 0
    repr(kis), repr(stock), repr(order), repr(subscription), repr(account)
    assert len(world.seen("order-cash")) == 1


def test_an_order_that_waits_for_its_slot_when_kis_is_closed_does_not_leave(serve: Any, quick: Any, wait: Any) -> None:
    from pykis import Rate

    world = serve()
    kis = world.kis(settings=quick._replace(rate=Rate(1, window=1.0)))
    kis.stock(SAMSUNG).quote()
    errors: list[Any] = []

    def order() -> None:
        try:
            kis.stock(SAMSUNG).buy(qty=1, price=60_000)
        except KisError as error:
            errors.append(error)

    thread = threading.Thread(target=order)
    thread.start()
    wait(lambda: kis.rate_limit.status().waiting == 1)
    kis.close()
    thread.join(10)
    assert not thread.is_alive()
    assert [type(error) for error in errors] == [KisClosedError]
    assert world.seen("order-cash") == []


def test_an_iterator_left_open_costs_no_memory_and_can_be_forgotten(serve: Any, wait: Any) -> None:
    world = serve()
    kis = world.kis()
    stream = kis.stock(SAMSUNG).stream_price(bound=5)
    for _ in range(20):
        world.trade()
    wait(lambda: kis.websocket.health().delivered >= 20)
    first = next(iter(stream))
    assert first.symbol == SAMSUNG
    wait(lambda: stream.closed)
    wait(lambda: world.registered == [])
    stream = kis.stock(SAMSUNG).stream_price(timeout=0.1)
    assert list(stream) == []
    with kis.stock(SAMSUNG).stream_price(timeout=5) as stream:
        world.trade()
        assert next(stream).symbol == SAMSUNG
    assert stream.closed
    with pytest.raises(StopIteration):
        next(stream)


@pytest.mark.parametrize("virtual", [True, False], ids=["paper", "real"])
def test_what_an_environment_lacks_is_refused_by_name(still: Any, virtual: bool) -> None:
    world = still(virtual=virtual)
    kis = world.kis()
    if virtual:
        for use in (
            lambda: kis.account().daily_profit(),
            lambda: kis.stock(SAMSUNG).chart(start=datetime(2026, 11, 20, 9), end=datetime(2026, 11, 20, 10), period=1),
            lambda: kis.stock(SAMSUNG).listen_price(print, exchange="UN"),
            lambda: kis.stock(SAMSUNG).listen_market_status(print),
            lambda: kis.stock("Q500001").buy(qty=1, price=10_000, exchange="SOR"),
        ):
            with pytest.raises(KisUnsupportedError) as refused:
                use()
            assert "paper" in str(refused.value).lower()
    with pytest.raises(KisUnsupportedError):
        kis.stock("AAPL").investor_flow()
    with pytest.raises(KisUnsupportedError):
        kis.stock(SAMSUNG).buy(qty=1, price=70_000, exchange="NXT", order_type="conditional")
    assert world.seen("/order-") == []


def test_missing_account_and_missing_hts_id(still: Any) -> None:
    world = still()
    given = world.arguments() | {"account": None, "hts_id": None}
    from pykis.simulator import SimulatorTransport

    kis = PyKis(**given, clock=world.clock, transport=SimulatorTransport(world.simulator, world.clock))
    assert kis.stock(SAMSUNG).quote().symbol == SAMSUNG
    for use in (
        lambda: kis.account().balance(),
        lambda: kis.stock(SAMSUNG).buy(qty=1, price=70_000),
        lambda: kis.account().orders(),
        lambda: kis.account().listen_execution(print),
    ):
        with pytest.raises(KisConfigurationError, match=r"account|HTS"):
            use()
    assert world.seen("/trading/") == []
