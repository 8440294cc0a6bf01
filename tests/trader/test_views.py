"""What users see: values that do not change, results that are always the newest, and how they print."""

from __future__ import annotations

from collections.abc import Collection
from dataclasses import FrozenInstanceError, replace
from datetime import datetime
from decimal import Decimal
from typing import Any

import pytest

from pykis.clock import KST
from pykis.trader import EngineStatus, OrderResult, OrderState, OrderView, TradingState
from pykis.trader.orders import Change, Doubt, Leg, OrderRecord
from pykis.trader.states import ENDED

AT = datetime(2026, 11, 23, 9, 30, tzinfo=KST)


def record(**changes: Any) -> OrderRecord:
    found = OrderRecord(
        "20261123-000001", "k", "2026-11-23", "005930", "buy", 10, 70_000, 70_000, "limit", "day", "KRX", "00", "user",
        "", "", AT.timestamp(),
    )  # fmt: skip
    for name, value in changes.items():
        setattr(found, name, value)
    return found


def test_a_view_is_the_order_at_one_moment() -> None:
    order = record(phase="live", legs=[Leg("20261123-00950-0000000001", 70_000)])
    view = OrderView.of(order)
    order.filled_qty, order.filled_amount = 4, 279_600
    assert (view.state, view.filled_qty, view.average_price) == (OrderState.SUBMITTED, 0, None)
    later = OrderView.of(order)
    assert (later.state, later.filled_qty, later.remaining_qty) == (OrderState.PARTIAL_FILL, 4, 6)
    assert later.average_price == Decimal(69_900)
    assert (later.created_at, later.price, later.number) == (AT, Decimal(70_000), "20261123-00950-0000000001")
    with pytest.raises(FrozenInstanceError):
        later.filled_qty = 5  # type: ignore[misc]


@pytest.mark.parametrize(
    ("changes", "state"),
    [
        ({"phase": "pending"}, OrderState.PENDING_NEW),
        ({"phase": "unknown"}, OrderState.UNKNOWN),
        ({"phase": "absent"}, OrderState.ABSENT),
        ({"phase": "rejected"}, OrderState.REJECTED),
        ({"phase": "expired", "filled_qty": 3}, OrderState.EXPIRED),
        ({"phase": "canceled", "filled_qty": 10}, OrderState.FILLED),  # a fill that was told late
        ({"phase": "live", "modify": Change("m", 71_000)}, OrderState.MODIFY_PENDING),
        ({"phase": "live", "modify": Change("m", 71_000, doubt=Doubt(0, 0, 60, ""))}, OrderState.MODIFY_UNKNOWN),
        ({"phase": "live", "cancel": Change("c"), "modify": Change("m", 71_000)}, OrderState.CANCEL_PENDING),
        ({"phase": "live", "cancel": Change("c", doubt=Doubt(0, 0, 60, ""))}, OrderState.CANCEL_UNKNOWN),
    ],
    ids=lambda value: value.value if isinstance(value, OrderState) else "",
)
def test_the_state_says_where_it_is(changes: dict[str, Any], state: OrderState) -> None:
    view = OrderView.of(record(**changes))
    assert view.state is state
    assert view.ended == (state in ENDED)
    assert (view.remaining_qty == 0) == view.ended


def test_a_market_order_has_no_price() -> None:
    view = OrderView.of(record(price=0, order_type="market", side="sell"))
    assert view.price is None
    assert repr(view) == "<Order 20261123-000001 005930 sell 10주 market PENDING_NEW, 체결 0>"


def test_a_refusal_prints_its_code_and_sentence() -> None:
    view = OrderView.of(record(phase="rejected", code="CASH", reason="too dear"))
    assert repr(view) == ("<Order 20261123-000001 005930 buy 10주 70,000원 REJECTED, 체결 0 [CASH] too dear>")


def test_a_result_is_always_the_newest() -> None:
    order = record()
    waited: list[tuple[Collection[OrderState], float | None]] = []

    def wait(states: Collection[OrderState], timeout: float | None) -> OrderView:
        waited.append((states, timeout))
        return OrderView.of(order)

    result = OrderResult(lambda: OrderView.of(order), wait)
    assert (result.order_id, result.state, result.accepted) == (order.intent_id, OrderState.PENDING_NEW, False)
    order.phase, order.legs = "live", [Leg("20261123-00950-0000000001", 70_000)]
    order.filled_qty, order.filled_amount = 2, 140_000
    assert (result.state, result.accepted, result.filled_qty) == (OrderState.PARTIAL_FILL, True, 2)
    order.phase, order.code, order.reason = "rejected", "APBK0919", "no"
    assert (result.code, result.reason, result.view.state) == ("APBK0919", "no", OrderState.REJECTED)
    assert repr(result).startswith("<OrderResult 20261123-000001 ")
    result.wait()
    result.wait({OrderState.FILLED}, 1.5)
    assert waited == [(ENDED, None), ({OrderState.FILLED}, 1.5)]


def test_a_status_prints_what_matters() -> None:
    status = EngineStatus(
        TradingState.ACTIVE, "", "", True, "2026-11-23", 1, {}, 2, 1, 0, (), 5_000_000, 5_000_000, -1_500, 5.0, 0, 0
    )
    assert repr(status) == "<EngineStatus ACTIVE 2026-11-23, 열린 주문 2, 불명 1, 보유 0종목, 손익 -1,500원>"
    status = replace(
        status, state=TradingState.HALTED, code="BY_HAND", reason="lunch", ready=False, day_profit=None, dry_run=True
    )
    assert repr(status).startswith("<EngineStatus HALTED (BY_HAND: lunch), not ready, dry run 2026-11-23, ")
    assert repr(status).endswith("손익 ?>")
