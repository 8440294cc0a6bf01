"""Futures and options over a simulated KIS, paper and real: buy, notice, balance, modify, cancel."""

from __future__ import annotations

import queue
import time
from collections.abc import Callable, Iterator
from datetime import datetime
from decimal import Decimal
from typing import Any

import pytest

from pykis import Future, Option, PyKis, Rate, SessionSettings, VirtualClock
from pykis.clock import KST
from pykis.errors import KisUnsupportedError, KisValidationError
from pykis.simulator import Simulator, SimulatorServer, SimulatorTransport

NEAR, CALL = "A01612", "B01612380"
MONDAY = datetime(2026, 11, 23, 10, 0, tzinfo=KST)


class World:
    """A simulated KIS and one who trades contracts on it, in one time that stands still unless it is moved."""

    def __init__(self, *, virtual: bool, at: datetime = MONDAY) -> None:
        self.clock = VirtualClock(at.timestamp())
        self.simulator = Simulator(virtual=virtual, seed=3, rest_limit=0, start=at.timestamp())
        key, rate = self.simulator.keys[0], Rate(100_000, margin=0.0)
        self.kis = PyKis(
            app_key=key.key,
            app_secret=key.secret,
            account=f"{key.account.cano}-{key.account.product}",
            hts_id=key.hts_id,
            virtual=virtual,
            transport=SimulatorTransport(self.simulator, self.clock),
            clock=self.clock,
            settings=SessionSettings(rate=rate, approvals=rate),
        )
        self.account = self.kis.account().derivatives

    def below(self, contract: Future | Option, percent: int = 3) -> Decimal:
        """A price that rests, or with a negative percentage one that fills; on every grid."""
        wide = 8 if contract.kind == "call" else 1  # an option moves more than its index
        price = contract.quote().price * (100 - percent * wide) / 100
        return (price / 5).quantize(Decimal("0.1")) * 5


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


@pytest.mark.parametrize("symbol", [NEAR, CALL])
def test_a_round_trip(world: World, symbol: str) -> None:
    contract = world.kis.future(symbol) if symbol == NEAR else world.kis.option(symbol)
    bought = contract.buy(qty=2, price=world.below(contract, -2))
    world.clock.advance(30)
    assert bought.refresh().state == "filled"
    assert bought.average_price is not None
    assert 0 < bought.average_price <= (bought.price or 0)
    balance = world.account.balance()
    position = balance[symbol]
    assert (position.side, position.qty, position.sellable_qty) == ("buy", 2, 2)
    assert position.average_price == pytest.approx(bought.average_price, abs=Decimal("0.01"))
    assert balance.cash > 0
    assert len(balance.to_pandas()) == 1

    resting = contract.buy(qty=3, price=world.below(contract))
    first = resting.order_id
    (pending,) = world.account.pending_orders()
    assert (pending.order_id, pending.remaining_qty, pending.price) == (first, 3, resting.price)
    lower = world.below(contract, 4)
    resting.modify(price=lower)
    assert (resting.history[0], resting.price) == (first, lower)
    assert resting.order_id != first
    assert resting.refresh().state == "open"
    resting.cancel()
    assert (resting.refresh().state, resting.filled_qty) == ("cancelled", 0)
    assert list(world.account.pending_orders()) == []

    sold = contract.sell(qty=2, order_type="market")
    world.clock.advance(30)
    assert sold.refresh().state == "filled"
    assert symbol not in world.account.balance()
    assert [order.side for order in world.account.orders() if order.state == "filled"] == ["buy", "sell"]
    assert {"symbol", "state", "average_price"} <= set(world.account.orders().to_pandas().columns)


def test_a_short_position_and_how_much_can_be_ordered(world: World) -> None:
    future = world.kis.future(NEAR)
    assert future.orderable("buy", price=world.below(future)).qty > 0
    future.sell(qty=1, order_type="best", time_in_force="ioc")
    world.clock.advance(30)
    (position,) = world.account.balance()
    assert (position.symbol, position.side, position.qty) == (NEAR, "sell", 1)
    assert "매도 1계약" in repr(position)
    assert world.account.orderable(NEAR, "buy").qty > 0


def test_an_order_is_found_again_by_its_id(world: World) -> None:
    future = world.kis.future(NEAR)
    order = future.buy(qty=2, price=world.below(future))
    assert world.account.order(str(order.order_id)).order_id == order.order_id
    changed = world.account.modify_order(order.order_id.number, price=world.below(future, 4))
    assert len(changed.history) == 2
    assert world.account.cancel_order(order.order_id).state == "cancelled"
    assert order.refresh().state == "cancelled"
    assert len(order.history) == 3


def test_quotes_books_and_charts(world: World) -> None:
    for contract in (world.kis.future(NEAR), world.kis.option(CALL)):
        quote = contract.quote()
        assert quote.low <= quote.price <= quote.high
        assert quote.price.as_tuple().exponent == -2
        assert quote.to_dict()["symbol"] == contract.symbol
        book = contract.order_book()
        assert book.to_dict()["asks"] == book.asks
        assert "원" not in repr(book.asks[0])
        assert book.asks[0].price > book.bids[0].price
        assert len(book.asks) == len(book.bids) == 5
        assert contract.name
        chart = contract.chart("3m")
        times = [bar.time for bar in chart]
        assert times == sorted(set(times))
        assert times[-1] <= world.kis.context.now()
        assert chart[-1].low <= chart[-1].close <= chart[-1].high
        assert len(chart.to_pandas()) == len(chart) > 20
        assert contract.chart(period="week")[0].time < times[-1]
        for each in (quote, book, chart):
            assert "object at" not in repr(each)


def test_what_a_contract_stands_on_is_found_in_the_master_files(world: World) -> None:
    codes = {"A11612": ("stock", "JF"), "A65612": ("commodity", "CF"), NEAR: ("index", "F")}
    for code, (underlying, market) in codes.items():
        future = world.kis.future(code)
        assert (future.underlying(), future.market_code()) == (underlying, market)
    assert world.kis.future("A11612").name == "삼성전자   F 202612"
    with pytest.raises(KisValidationError, match="No master file has the contract 'A99612'"):
        world.kis.future("A99612").quote()
    world.kis.future("A99612", underlying="stock").market_code()


def test_minutes_are_not_on_paper(new_world: Callable[..., World]) -> None:
    with pytest.raises(KisUnsupportedError):
        new_world(virtual=True).kis.future(NEAR).chart(period=5)
    new_world(virtual=False).kis.future(NEAR).chart(period=5)


def test_bonds_are_quoted_and_ordered(new_world: Callable[..., World]) -> None:
    kis = new_world(virtual=False).kis
    bond = kis.bond("KR103502GA34")
    bond.quote().validate()
    bond.order_book().validate()
    assert all(bar.validate() is None for bar in bond.chart())
    assert all(trade.validate() is None for trade in bond.trades())
    assert bond.orderable_amount(price=9900).qty >= 0
    order = bond.buy(qty=10, price=9000)
    assert [each.order_id for each in kis.account().bonds.pending_orders()] == [order.order_id]
    order.cancel()
    assert list(kis.account().bonds.pending_orders()) == []
    assert [each.state for each in kis.account().bonds.orders()] == ["cancelled"]
    bond.buy(qty=10, price=bond.order_book().asks[0].price)
    assert [(held.symbol, held.qty) for held in kis.account().bonds.balance()] == [("KR103502GA34", 10)]


@pytest.mark.parametrize("virtual", [True, False], ids=["paper", "real"])
def test_notices_and_prices_come_over_sockets(virtual: bool) -> None:
    pytest.importorskip("aiohttp", reason="the simulator's server needs the extra `simulator`")
    with (
        SimulatorServer(Simulator(virtual=virtual, session="always", seed=5, rest_limit=0)) as server,
        PyKis(
            app_key=server.app_key,
            app_secret=server.app_secret,
            account=server.account,
            hts_id=server.hts_id,
            virtual=virtual,
            base_url=server.rest_url,
            websocket_url=server.websocket_url,
        ) as kis,
    ):
        future = kis.future(NEAR)
        notices: queue.SimpleQueue[Any] = queue.SimpleQueue()
        kis.account().derivatives.listen_execution(notices.put)
        if virtual:
            with pytest.raises(KisUnsupportedError):
                future.listen_price(print)
        else:
            for contract in (future, kis.option(CALL)):
                heard: queue.SimpleQueue[Any] = queue.SimpleQueue()
                with contract.listen_price(heard.put):
                    event = heard.get(timeout=20)
                assert (event.symbol, event.low <= event.price <= event.high) == (contract.symbol, True)
                event.validate()
                with contract.listen_orderbook(heard.put):
                    deadline = time.monotonic() + 20
                    while type(event).__name__.endswith("Price"):
                        event = heard.get(timeout=max(0.01, deadline - time.monotonic()))
                event.validate()
                assert event.symbol == contract.symbol
                assert event.asks[0].price > event.bids[0].price
                assert "계약" not in repr(event)
                assert contract.symbol in repr(event)
        order = future.buy(qty=1, price=(future.quote().price / 5 * Decimal("0.97")).quantize(Decimal("0.1")) * 5)
        accepted = notices.get(timeout=20)
        assert (accepted.order_id.number, accepted.is_accept, accepted.side) == (order.order_id.number, True, "buy")
        assert (accepted.price, accepted.qty, accepted.symbol) == (order.price, 1, NEAR)
        order.modify(order_type="market")
        seen = [notices.get(timeout=20)]
        while not seen[-1].is_fill:
            seen.append(notices.get(timeout=20))
        assert seen[0].is_modify
        assert seen[0].original_number == order.history[0].number
        assert (seen[-1].order_number, seen[-1].qty) == (order.order_id.number, 1)
        assert "체결 1계약" in repr(seen[-1])
