"""Futures and options at night over a simulated KIS: ordered, changed, taken back, listed, heard; not on paper."""

from __future__ import annotations

import time
from collections.abc import Iterator
from typing import Any

import pytest

from pykis import KisUnsupportedError, PyKis, Rate, SessionSettings, VirtualClock
from pykis.simulator import Simulator, SimulatorTransport

from .conftest import MONDAY, Simulated

EVENING = MONDAY + 10 * 3600


@pytest.fixture(params=[False, True], ids=["real", "paper"])
def world(request: pytest.FixtureRequest) -> Iterator[Simulated]:
    simulator = Simulator(virtual=request.param, seed=4, rest_limit=0, start=EVENING)
    clock, key, rate = VirtualClock(EVENING), simulator.keys[0], Rate(100_000, margin=0.0)
    with PyKis(
        app_key=key.key,
        app_secret=key.secret,
        account=f"{key.account.cano}-{key.account.product}",
        hts_id=key.hts_id,
        virtual=request.param,
        transport=SimulatorTransport(simulator, clock),
        clock=clock,
        settings=SessionSettings(rate=rate, approvals=rate),
    ) as kis:
        yield Simulated(kis, simulator, clock)


def test_an_order_of_the_night(world: Simulated) -> None:
    future, account = world.kis.future("A01612", session="night"), world.kis.account().derivatives.night
    if world.kis.virtual:
        for ask in (lambda: future.buy(qty=1, price=380), account.orders, account.positions, future.orderable):
            with pytest.raises(KisUnsupportedError, match="paper"):
                ask()
        return
    order = future.buy(qty=1, price="380.50")
    first = order.order_id
    order.modify(price="381.00").cancel()
    assert (order.history[0], order.state, len(order.history)) == (first, "cancelled", 3)
    assert {each.session for each in account.orders()} <= {"night"}
    assert all(position.side in ("buy", "sell") for position in account.positions())
    assert future.orderable().qty > 0


@pytest.mark.parametrize("name", ["listen_price", "listen_orderbook"])
@pytest.mark.parametrize("symbol", ["A01612", "B01612380"])
def test_live_events_of_the_night(world: Simulated, name: str, symbol: str) -> None:
    make: Any = world.kis.future if symbol.startswith("A") else world.kis.option
    contract = make(symbol, session="night")
    if world.kis.virtual:
        with pytest.raises(KisUnsupportedError, match="paper"):
            getattr(contract, name)(print)
        return
    seen: list[Any] = []
    with getattr(contract, name)(seen.append):
        deadline = time.monotonic() + 20
        while not seen:
            assert time.monotonic() < deadline, "no frame came"
            world.clock.advance(0.1)
            time.sleep(0.004)  # the threads of the stream are to have their turn
    seen[0].to_dict()
    assert "cannot be read" not in repr(seen[0])
