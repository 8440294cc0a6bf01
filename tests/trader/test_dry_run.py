"""A dry run over a real simulator: everything is checked, read and written down, and no order reaches the server."""

from __future__ import annotations

import logging
from typing import Any

import pytest

from pykis.trader import OrderState, TraderError

SAMSUNG = "005930"
HOLDS = pytest.mark.parametrize("live", [{SAMSUNG: (100, 65_000)}], indirect=True)


def test_an_order_is_checked_refused_and_never_sent(live: Any) -> None:
    with live.engine(dry_run=True) as engine:
        order = engine.buy(SAMSUNG, 5, 66_000, key="dry")
        assert (order.state, order.code, order.accepted) == (OrderState.REJECTED, "DRY_RUN", False)
        assert order.reason == "It was checked and not sent: the engine runs dry."
        assert engine.buy(SAMSUNG, 5, 66_000, key="dry").order_id == order.order_id
        assert engine.buy(SAMSUNG, 20_000, 66_000).code == "MAX_ORDER_QTY"  # a limit speaks first
        assert engine.buy(SAMSUNG, 5, 66_001).code == "INVALID"
        assert engine.sell("000660", 1).code == "SHARES"
        assert "DRY_RUN: It was checked and not sent" in engine.explain(order.order_id)
    assert live.posts() == []
    assert live.rows() == []


def test_it_is_said_in_status_numbers_notices_and_log(live: Any, caplog: pytest.LogCaptureFixture) -> None:
    words = "The engine runs dry: it checks everything and sends no order."
    with caplog.at_level(logging.INFO, "pykis.trader"), live.engine(dry_run=True) as engine:
        assert engine.get_status().dry_run
        assert "dry run" in repr(engine.get_status())
        assert "\npykis_trader_dry_run 1\n" in engine.metrics()
        live.until(lambda: ("warning", "DRY_RUN", words) in live.told)
        engine.buy(SAMSUNG, 5, 66_000)
    assert any(
        getattr(each, "event", "") == "OrderRefused" and getattr(each, "code", "") == "DRY_RUN"
        for each in caplog.records
    )
    with live.engine() as engine:
        assert not engine.get_status().dry_run
        assert "dry run" not in repr(engine.get_status())
        assert "\npykis_trader_dry_run 0\n" in engine.metrics()


def test_orders_of_a_wet_run_are_watched_and_left_alone(live: Any) -> None:
    with live.engine() as engine:
        order = engine.buy(SAMSUNG, 5, 66_000)
    posts = live.posts()
    with live.engine(dry_run=True) as engine:
        (view,) = engine.get_orders(open_only=True)
        assert view.state is OrderState.SUBMITTED
        with pytest.raises(TraderError, match=r"cancels neither.*DRY_RUN"):
            engine.cancel(order.order_id)
        with pytest.raises(TraderError, match="DRY_RUN"):
            engine.modify(order.order_id, 67_000)
        assert engine.cancel_all() == []
        engine.halt("drill")
        live.trade(SAMSUNG, 66_000, 5)
        live.until(lambda: engine.get_orders()[0].state is OrderState.FILLED)
        assert engine.get_positions()[0].qty == 5
    assert live.posts() == posts


@HOLDS
def test_a_stop_that_is_reached_sells_nothing(live: Any) -> None:
    with live.engine(dry_run=True) as engine:
        engine.protect(SAMSUNG, stop_loss=67_000)
        live.trade(SAMSUNG, 66_500, 300, side="buy")
        live.trade(SAMSUNG, 66_500, 1)
        sale = live.until(lambda: [each for each in engine.get_orders() if each.purpose.startswith("exit:")])[0]
        assert (sale.state, sale.code, sale.qty) == (OrderState.REJECTED, "DRY_RUN", 100)
        assert engine.get_positions()[0].qty == 100
    assert live.posts() == []
