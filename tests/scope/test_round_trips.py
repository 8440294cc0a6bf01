"""A round trip in each asset class over real sockets: buy, notice, balance, an order moved and cancelled, sell."""

from __future__ import annotations

import queue
import time
from collections.abc import Callable, Iterator
from decimal import ROUND_DOWN, ROUND_UP, Decimal
from typing import Any, NamedTuple

import pytest

from pykis import KisUnsupportedError, PyKis, Rate, SessionSettings
from pykis.simulator import Simulator, SimulatorServer

pytest.importorskip("aiohttp", reason="the simulator's server needs the extra `simulator`")

PATIENCE = 20.0


class Asset(NamedTuple):
    """What is traded, as a user would name it."""

    open: Callable[[PyKis], Any]
    """The scope of the symbol."""
    book: Callable[[PyKis], Any]
    """The part of the account that holds it."""
    modifies: bool = True
    """China and Vietnam take cancellations only."""
    lot: Callable[[Any], int] = lambda scope: 1
    """The least quantity of an order."""


def _lot(scope: Any) -> int:
    return scope.info().buy_lot or 1


def _abroad(symbol: str, market: Any, *, modifies: bool = True) -> Asset:
    return Asset(lambda kis: kis.stock(symbol, market=market), lambda kis: kis.account().overseas, modifies, _lot)


def _home(symbol: str) -> Asset:
    return Asset(lambda kis: kis.stock(symbol), lambda kis: kis.account())


ASSETS: dict[str, Asset] = {
    "stock": _home("005930"),
    "etf": _home("069500"),
    "etn": _home("Q500001"),
    "elw": Asset(lambda kis: kis.elw("57LA50"), lambda kis: kis.account()),
    "future": Asset(lambda kis: kis.future("A01612"), lambda kis: kis.account().derivatives),
    "call": Asset(lambda kis: kis.option("B01612380"), lambda kis: kis.account().derivatives),
    "nasdaq": _abroad("AAPL", "NASDAQ"),
    "nyse": _abroad("KO", "NYSE"),
    "amex": _abroad("SPY", "AMEX"),
    "hongkong": _abroad("00700", "HONGKONG"),
    "tokyo": _abroad("7203", "TOKYO"),
    "shanghai": _abroad("600519", "SHANGHAI", modifies=False),
    "shenzhen": _abroad("000858", "SHENZHEN", modifies=False),
    "hanoi": _abroad("SHS", "HANOI", modifies=False),
    "hochiminh": _abroad("VNM", "HOCHIMINH", modifies=False),
}


@pytest.fixture(scope="module", params=["real", "paper"])
def kis(request: pytest.FixtureRequest) -> Iterator[PyKis]:
    """A KIS that never closes."""
    virtual = request.param == "paper"
    with (
        SimulatorServer(Simulator(virtual=virtual, session="always", seed=11, rest_limit=0)) as server,
        PyKis(
            app_key=server.app_key,
            app_secret=server.app_secret,
            account=server.account,
            hts_id=server.hts_id,
            virtual=virtual,
            base_url=server.rest_url,
            websocket_url=server.websocket_url,
            settings=SessionSettings(rate=Rate(10_000)),
        ) as opened,
    ):
        yield opened


def until(condition: Callable[[], Any], what: str) -> Any:
    """What the condition says as soon as it is true."""
    deadline = time.monotonic() + PATIENCE
    while True:
        found = condition()
        if found:
            return found
        assert time.monotonic() < deadline, f"not within {PATIENCE:g} s: {what}"
        time.sleep(0.02)


def hear(heard: queue.SimpleQueue[Any], symbol: str, what: str) -> Any:
    """The next notice of that kind about the symbol."""
    deadline = time.monotonic() + PATIENCE
    while True:
        event = heard.get(timeout=max(0.01, deadline - time.monotonic()))
        if event.symbol == symbol and getattr(event, what):
            return event


def near(price: Decimal, percent: int) -> Decimal:
    """A price so far from the last one, on a grid that no tick is coarser than."""
    far = price * (100 + percent) / 100
    grid = Decimal(5).scaleb(far.adjusted() - 2)
    return (far / grid).to_integral_value(ROUND_UP if percent > 0 else ROUND_DOWN) * grid


@pytest.mark.parametrize("name", ASSETS)
def test_a_round_trip(kis: PyKis, name: str) -> None:
    asset = ASSETS[name]
    scope, account = asset.open(kis), asset.book(kis)
    price = scope.quote().price
    lot = asset.lot(scope)
    wide = 8 if name == "call" else 1  # an option moves more than what it is on
    heard: queue.SimpleQueue[Any] = queue.SimpleQueue()
    with account.listen_execution(heard.put):
        bought = scope.buy(qty=lot, price=near(price, 2 * wide))
        fill = hear(heard, scope.symbol, "is_fill")
        assert (fill.order_id.number, fill.side) == (bought.order_id.number, "buy")
        until(lambda: bought.refresh().state == "filled", "the bought quantity")
        assert account.balance()[scope.symbol].qty == lot

        resting = scope.buy(qty=lot, price=near(price, -4 * wide))
        accepted = hear(heard, scope.symbol, "is_accept")
        assert (accepted.order_id.number, accepted.qty) == (resting.order_id.number, lot)
        assert resting.order_id in [order.order_id for order in account.pending_orders()]
        if asset.modifies:
            resting.modify(price=near(price, -5 * wide))
        resting.cancel()
        assert hear(heard, scope.symbol, "is_cancel").side == "buy"
        assert resting.refresh().state == "cancelled"
        assert scope.symbol not in [order.symbol for order in account.pending_orders()]

        sold = scope.sell(qty=lot, price=near(price, -3 * wide))
        sale = hear(heard, scope.symbol, "is_fill")
        assert (sale.order_id.number, sale.side) == (sold.order_id.number, "sell")
        until(lambda: sold.refresh().state == "filled", "the sold quantity")
    until(lambda: scope.symbol not in account.balance(), "a balance without it")


def test_a_round_trip_of_a_bond(kis: PyKis) -> None:
    bond, account = kis.bond("KR103502GA34"), kis.account().bonds
    if kis.virtual:
        with pytest.raises(KisUnsupportedError):
            bond.buy(qty=10, price=9500)
        return
    cash = kis.account().orderable_amount("005930", price=70_000).cash
    book = bond.order_book()
    bought = bond.buy(qty=10, price=book.asks[0].price)
    until(lambda: bought.refresh().state == "filled", "the bought quantity; KIS has no notices of bonds")
    (holding,) = account.balance(symbol=bond.symbol)
    assert holding.qty == 10
    assert kis.account().orderable_amount("005930", price=70_000).cash < cash  # one purse

    resting = bond.buy(qty=10, price=book.bids[-1].price)
    assert resting.order_id in [order.order_id for order in account.pending_orders()]
    resting.cancel()
    assert resting.refresh().state == "cancelled"
    assert list(account.pending_orders()) == []

    sold = bond.sell(
        qty=10, price=bond.order_book().bids[0].price, bought_on=holding.bought_on, sequence=holding.sequence
    )
    until(lambda: sold.refresh().state == "filled", "the sold quantity")
    until(lambda: not list(account.balance(symbol=bond.symbol)), "a balance without it")
