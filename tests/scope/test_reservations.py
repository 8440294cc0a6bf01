"""Korean stocks are reserved in the evening, taken back, and are orders when the exchange opens."""

from __future__ import annotations

from datetime import date, datetime

import pytest

from pykis import KisMarketClosedError, PyKis, Rate, SessionSettings, VirtualClock
from pykis.clock import KST
from pykis.simulator import Simulator, SimulatorTransport

EVENING = datetime(2026, 11, 23, 18, 0, tzinfo=KST).timestamp()


def test_an_evening_s_reservations_are_orders_in_the_morning() -> None:
    simulator = Simulator(virtual=False, session="krx", rest_limit=0, start=EVENING, seed=4)
    simulator.ledger.give(simulator.keys[0].account, "005930", 5, 60_000)
    clock, key, rate = VirtualClock(EVENING), simulator.keys[0], Rate(100_000, margin=0.0)
    with PyKis(
        app_key=key.key,
        app_secret=key.secret,
        account=f"{key.account.cano}-{key.account.product}",
        virtual=False,
        transport=SimulatorTransport(simulator, clock),
        clock=clock,
        settings=SessionSettings(rate=rate),
    ) as kis:
        samsung, account = kis.stock("005930"), kis.account()
        bought = samsung.reserve_buy(qty=10, price=90_000)
        samsung.reserve_sell(qty=5, price=60_000).cancel()
        waiting = [each for each in account.reservations() if not each.cancelled]
        assert [(each.number, each.sends_on, each.qty) for each in waiting] == [(bought.number, date(2026, 11, 24), 10)]
        assert list(account.orders()) == []

        clock.advance(15 * 3600 + 60)
        (order,) = account.orders()
        assert (order.side, order.qty, order.state) == ("buy", 10, "filled")
        (sent,) = [each for each in account.reservations() if each.number == bought.number]
        assert (sent.order_number, sent.filled_qty) == (order.order_id.number, 10)
        assert account.balance()["005930"].qty == 15
        with pytest.raises(KisMarketClosedError):
            samsung.reserve_buy(qty=1, price=70_000)
