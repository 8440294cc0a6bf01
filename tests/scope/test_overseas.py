"""Overseas stocks over a simulated KIS, paper and real: buy, notice, balance, modify, cancel in each country."""

from __future__ import annotations

import copy
import queue
import time
from collections.abc import Callable, Iterator
from datetime import date, datetime, timedelta
from decimal import Decimal
from typing import Any

import pytest

from pykis import (
    OverseasAccount,
    OverseasExecutionEvent,
    OverseasOrder,
    OverseasStock,
    PyKis,
    Rate,
    SessionSettings,
    Stock,
)
from pykis.clock import KST, VirtualClock
from pykis.errors import (
    KisInsufficientFundsError,
    KisUnsupportedError,
    KisValidationError,
)
from pykis.kinds import OverseasMarket
from pykis.simulator import Simulator, SimulatorServer, SimulatorTransport

STOCKS: dict[OverseasMarket, str] = {
    "NASDAQ": "AAPL",
    "HONGKONG": "00700",
    "TOKYO": "7203",
    "SHANGHAI": "600519",
    "HOCHIMINH": "VNM",
}
CANCEL_ONLY = ("SHANGHAI", "HOCHIMINH")
NIGHT = datetime(2026, 11, 21, 1, 30, tzinfo=KST)
"""Friday in New York, Saturday in Seoul."""
MARKETS = pytest.mark.parametrize("market", STOCKS)


class World:
    """A simulated KIS and one who trades abroad on it, in one time that stands still unless it is moved."""

    def __init__(self, *, virtual: bool, at: datetime = NIGHT, **more: Any) -> None:
        self.clock = VirtualClock(at.timestamp())
        self.simulator = Simulator(virtual=virtual, session="always", seed=3, **more)
        key = self.simulator.keys[0]
        self.kis = PyKis(
            app_key=key.key,
            app_secret=key.secret,
            account=f"{key.account.cano}-{key.account.product}",
            hts_id=key.hts_id,
            virtual=virtual,
            base_url="http://127.0.0.1:1",
            websocket_url="ws://127.0.0.1:1",
            transport=SimulatorTransport(self.simulator, self.clock),
            clock=self.clock,
        )
        self.account: OverseasAccount = self.kis.account().overseas

    def stock(self, market: OverseasMarket) -> OverseasStock:
        return self.kis.stock(STOCKS[market], market=market)

    def below(self, stock: OverseasStock, percent: int = 4) -> Decimal:
        """A price that rests, on the grid of the last price."""
        price = stock.quote().price
        grid = Decimal(1).scaleb(price.adjusted() - 2)  # three digits: coarser than any tick
        return price * (100 - percent) // 100 // grid * grid

    def lot(self, stock: OverseasStock) -> int:
        return stock.info().buy_lot or 1


@pytest.fixture
def new_world() -> Iterator[Callable[..., World]]:
    worlds: list[World] = []

    def make(**settings: Any) -> World:
        worlds.append(World(**{"virtual": False, **settings}))
        return worlds[-1]

    yield make
    for world in worlds:
        world.kis.close()


@pytest.fixture(params=["paper", "real"])
def world(request: pytest.FixtureRequest, new_world: Callable[..., World]) -> World:
    return new_world(virtual=request.param == "paper")


@MARKETS
def test_a_round_trip(world: World, market: OverseasMarket) -> None:
    stock = world.stock(market)
    lot = world.lot(stock)
    bought = stock.buy(qty=2 * lot, price=world.below(stock, -2))
    world.clock.advance(30)
    assert bought.refresh().state == "filled"
    assert bought.average_price is not None
    assert bought.average_price <= (bought.price or 0)
    position = world.account.balance(market=market)[stock.symbol]
    assert (position.qty, position.market, position.currency) == (2 * lot, market, bought.currency)
    assert position.average_price == pytest.approx(bought.average_price)

    resting = stock.buy(qty=lot, price=world.below(stock))
    world.clock.advance(5)
    assert [order.order_id for order in world.account.pending_orders(market=market)] == [resting.order_id]
    if market in CANCEL_ONLY:
        with pytest.raises(KisUnsupportedError, match="정정"):
            resting.modify(price=world.below(stock, 3))
    else:
        first = resting.order_id
        resting.modify(price=world.below(stock, 3))
        assert resting.history[0] == first != resting.order_id
        world.clock.advance(5)
        assert resting.refresh().state == "open"
    resting.cancel()
    world.clock.advance(5)
    assert (resting.refresh().state, resting.filled_qty) == ("cancelled", 0)
    assert list(world.account.pending_orders(market=market)) == []

    sold = stock.sell(qty=2 * lot, price=world.below(stock, 4))
    world.clock.advance(30)
    assert sold.refresh().state == "filled"
    assert stock.symbol not in world.account.balance(market=market)
    sides = [order.side for order in world.account.orders(market=market) if order.state == "filled"]
    assert sides == ["buy", "sell"]


def test_the_whole_balance_counts_each_holding_once(world: World) -> None:
    for market in STOCKS:
        stock = world.stock(market)
        stock.buy(qty=world.lot(stock), price=world.below(stock, -2))
    world.clock.advance(30)
    balance = world.account.balance()
    assert sorted(position.symbol for position in balance) == sorted(STOCKS.values())
    assert set(balance.by_currency) >= {"USD", "HKD", "JPY", "CNY", "VND"}
    assert balance.value > 0
    assert balance.total > balance.value
    assert len(world.account.orders()) == len(STOCKS)
    assert len(balance.to_pandas()) == len(STOCKS)


def test_an_order_is_found_again_over_midnight(new_world: Callable[..., World]) -> None:
    world = new_world(at=datetime(2026, 11, 20, 23, 58, tzinfo=KST))
    stock = world.stock("NASDAQ")
    order = stock.buy(qty=1, price=world.below(stock))
    world.clock.advance(300)  # the Korean day ends, the American one does not
    assert order.order_id.date == date(2026, 11, 20)
    (pending,) = world.account.pending_orders()
    assert pending.order_id == order.order_id
    assert world.account.order(order.order_id.number).order_id == order.order_id
    world.account.modify_order(str(order.order_id), price=world.below(stock, 5))
    world.clock.advance(5)
    cancelled = world.account.cancel_order(order.order_id)
    assert (cancelled.state, len(cancelled.history)) == ("cancelled", 3)
    world.clock.advance(5)
    assert order.refresh().state == "cancelled"


def test_what_the_account_cannot_pay_is_refused(world: World) -> None:
    stock = world.stock("NASDAQ")
    most = stock.orderable_amount(price=world.below(stock)).qty
    assert most > 0
    with pytest.raises(KisInsufficientFundsError):
        stock.buy(qty=most * 10, price=world.below(stock))


def test_reserved_orders(world: World) -> None:
    stock = world.stock("NASDAQ")
    reserved = stock.reserve_buy(qty=1, price=150)
    if world.kis.virtual:
        with pytest.raises(KisUnsupportedError):
            world.account.reservations()
        assert reserved.cancel().cancelled
        return
    toyota = world.stock("TOKYO")
    other = toyota.reserve_sell(qty=world.lot(toyota), price=2500)
    assert {(each.symbol, each.side, each.qty) for each in world.account.reservations()} == {
        ("AAPL", "buy", 1), ("7203", "sell", world.lot(toyota)),
    }  # fmt: skip
    reserved.cancel()
    other.cancel()
    assert all(each.cancelled for each in world.account.reservations())


def test_a_plain_symbol_finds_its_market_when_it_is_needed(new_world: Callable[..., World]) -> None:
    world = new_world()
    apple = world.kis.stock("aapl")
    assert isinstance(apple, OverseasStock)
    assert isinstance(world.kis.stock("005930"), Stock)
    assert (apple.market, repr(apple)) == (None, "<OverseasStock AAPL>")
    assert apple.quote().symbol == "AAPL"
    assert (apple.market, apple.name) == ("NASDAQ", "애플")
    with pytest.raises(KisValidationError, match="No overseas market has the symbol 'NOBODY'"):
        world.kis.stock("NOBODY").quote()
    with pytest.raises(KisValidationError, match="market='TOKYO'"):
        world.kis.stock("7203")
    with pytest.raises(KisValidationError, match="no overseas market"):
        world.kis.stock("AAPL", market="")  # type: ignore[call-overload]
    with pytest.raises(KisValidationError, match="Korean symbols"):
        world.kis.stock("AAPL", kind="etf")  # the market comes from the symbol
    with pytest.raises(KisUnsupportedError, match="no market_buy abroad"):
        world.kis.stock("AAPL").market_buy(qty=1)
    with pytest.raises(KisUnsupportedError, match=r"kis.stock\('AAPL'\)"):
        world.kis.account().buy("AAPL", qty=1, price=150)


def test_a_plain_symbol_takes_the_calls_of_its_type(new_world: Callable[..., World]) -> None:
    apple = new_world().kis.stock("AAPL")
    assert apple.quote("KRX").price == apple.quote(exchange="KRX").price
    assert apple.order_book("KRX").bids
    assert len(apple.trades(5)) == 5
    assert len(apple.chart("10d", exchange="KRX")) > 5
    order = apple.buy(qty=1, price=150, time_in_force="day", exchange="KRX")
    assert isinstance(order, OverseasOrder)
    assert apple.reserve_buy(qty=1, price=150, until=None).order_id.number > 0
    for use in (
        lambda: apple.quote("NXT"),
        lambda: apple.buy(qty=1, price=150, time_in_force="ioc"),
        lambda: apple.buy(qty=1, price=150, exchange="SOR"),
        lambda: apple.sell(qty=1, price=150, stop_price=140),
        lambda: apple.reserve_buy(qty=1, price=150, until=date(2026, 12, 1)),
        lambda: apple.listen_price(print, exchange="UN"),
    ):
        with pytest.raises(KisUnsupportedError, match="AAPL is an overseas stock"):
            use()
    named = new_world().kis.stock("AAPL", market="NASDAQ")
    assert apple != named  # another session's
    assert copy.copy(apple) == apple


@MARKETS
def test_quotes_and_charts_of_each_country(world: World, market: OverseasMarket) -> None:
    stock = world.stock(market)
    quote = stock.quote()
    quote.validate()
    assert quote.low <= quote.price <= quote.high
    chart = stock.chart("1y")
    assert len(chart) > 240
    assert len({bar.time for bar in chart}) == len(chart)
    assert list(chart) == sorted(chart, key=lambda bar: bar.time)
    assert chart.to_pandas().index.is_monotonic_increasing
    if world.kis.virtual:
        return
    book = stock.order_book()
    assert book.bids[0].price < book.asks[0].price
    assert all(trade.qty > 0 for trade in stock.trades())
    minutes = stock.chart(start=quote_day(world, stock), period=30)
    assert 0 < len(minutes) <= 48
    assert {(bar.time.minute) for bar in minutes} <= {0, 30}


def quote_day(world: World, stock: OverseasStock) -> datetime:
    return datetime.fromtimestamp(world.clock.time(), KST) - timedelta(days=1)


def test_profit_is_what_was_earned(new_world: Callable[..., World]) -> None:
    world = new_world()
    stock = world.stock("NASDAQ")
    stock.buy(qty=3, price=world.below(stock, -2))
    world.clock.advance(30)
    stock.sell(qty=3, price=world.below(stock, 4))
    world.clock.advance(30)
    profit = world.account.profit(date(2026, 11, 19), currency="USD")
    assert [(line.symbol, line.qty) for line in profit] == [("AAPL", 3)]
    assert profit.profit == sum(line.profit for line in profit)


# Notices, over real sockets


@pytest.fixture(params=["paper", "real"])
def served(request: pytest.FixtureRequest) -> Iterator[PyKis]:
    pytest.importorskip("aiohttp", reason="the simulator's server needs the extra `simulator`")
    virtual = request.param == "paper"
    with (
        SimulatorServer(Simulator(virtual=virtual, session="always", seed=3, rest_limit=0)) as server,
        PyKis(
            app_key=server.app_key,
            app_secret=server.app_secret,
            account=server.account,
            hts_id=server.hts_id,
            virtual=virtual,
            base_url=server.rest_url,
            websocket_url=server.websocket_url,
            settings=SessionSettings(rate=Rate(1000)),
        ) as kis,
    ):
        yield kis


def take(heard: queue.SimpleQueue[OverseasExecutionEvent], what: Callable[[OverseasExecutionEvent], bool]) -> Any:
    """The next notice of that kind."""
    deadline = time.monotonic() + 20
    while True:
        event = heard.get(timeout=max(0.01, deadline - time.monotonic()))
        if what(event):
            return event


@MARKETS
def test_notices_of_each_country(served: PyKis, market: OverseasMarket) -> None:
    stock = served.stock(STOCKS[market], market=market)
    lot = stock.info().buy_lot or 1
    price = stock.quote().price
    grid = Decimal(1).scaleb(price.adjusted() - 2)
    heard: queue.SimpleQueue[OverseasExecutionEvent] = queue.SimpleQueue()
    with served.account().overseas.listen_execution(heard.put):
        resting = stock.buy(qty=lot, price=price * 96 // 100 // grid * grid)
        accept = take(heard, lambda event: event.is_accept)
        assert (accept.order_number, accept.symbol, accept.side) == (resting.order_id.number, stock.symbol, "buy")
        assert (accept.price, accept.qty, accept.place.market) == (resting.price, lot, market)
        resting.cancel()
        assert take(heard, lambda event: event.is_cancel).original_number == resting.history[0].number
        stock.buy(qty=lot, price=price * 102 // 100 // grid * grid)
        fill = take(heard, lambda event: event.is_fill)
        assert fill.price == pytest.approx(price, rel=Decimal("0.05"))
        assert fill.currency == resting.currency


def test_a_chart_of_999_years_ends_where_there_are_no_more_bars(new_world: Callable[..., World]) -> None:
    world = new_world()
    chart = world.stock("NASDAQ").chart("999y")
    assert chart[0].time < chart[-1].time - timedelta(days=3650)
    assert world.kis.health().requests < 400
