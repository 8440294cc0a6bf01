"""Every TR that the scopes use meets 5xx, time-outs, storms and nonsense: reads recover, orders are sent once."""

from __future__ import annotations

from collections.abc import Callable
from datetime import date
from typing import Any

import pytest

from pykis import (
    Absent,
    Adopted,
    KisAPIError,
    KisError,
    KisInsufficientFundsError,
    KisMarketClosedError,
    KisNetworkError,
    KisOrderUncertainError,
    KisParseError,
    KisRateLimitError,
    KisTimeoutError,
    PyKis,
)

SAMSUNG = "005930"
READS: dict[str, Callable[[PyKis], Any]] = {
    "quote": lambda kis: kis.stock(SAMSUNG).quote(),
    "order_book": lambda kis: kis.stock(SAMSUNG).order_book(),
    "trades": lambda kis: kis.stock(SAMSUNG).trades(),
    "investor_flow": lambda kis: kis.stock(SAMSUNG).investor_flow(),
    "days": lambda kis: kis.stock(SAMSUNG).chart("1y"),
    "weeks": lambda kis: kis.stock(SAMSUNG).chart("3y", period="week"),
    "minutes": lambda kis: kis.stock(SAMSUNG).chart(period=5),
    "info": lambda kis: kis.stock(SAMSUNG).info(),
    "stock_orderable": lambda kis: kis.stock(SAMSUNG).orderable_amount(price=70_000),
    "stock_sellable": lambda kis: kis.stock(SAMSUNG).sellable_qty(),
    "quotes": lambda kis: kis.quotes([SAMSUNG, "000660", "035720"]),
    "holidays": lambda kis: kis.holidays(),
    "balance": lambda kis: kis.account().balance(),
    "orders": lambda kis: kis.account().orders(),
    "old_orders": lambda kis: kis.account().orders(date(2026, 1, 5), date(2026, 11, 23)),
    "pending_orders": lambda kis: kis.account().pending_orders(),
    "profit": lambda kis: kis.account().profit(),
    "daily_profit": lambda kis: kis.account().daily_profit(date(2026, 11, 2)),
    "realized_profit": lambda kis: kis.account().realized_profit(),
    "orderable_amount": lambda kis: kis.account().orderable_amount(SAMSUNG),
    "sellable_qty": lambda kis: kis.account().sellable_qty(SAMSUNG),
    "past_minutes": lambda kis: kis.stock(SAMSUNG).chart(start=date(2026, 11, 20), end=date(2026, 11, 20), period=10),
}
REAL_ONLY = {"daily_profit", "past_minutes"}
ASKS_NOTHING_ON_PAPER = {"holidays"}
CASES = [
    pytest.param(virtual, name, id=f"{'paper' if virtual else 'real'}-{name}")
    for virtual in (True, False)
    for name in READS
    if not (virtual and name in REAL_ONLY | ASKS_NOTHING_ON_PAPER)
]

PASSING: list[tuple[str, dict[str, Any]]] = [
    ("status_5xx", {"count": 2}),
    ("status_5xx", {"count": 2, "status": 500, "code": "EGW00203"}),
    ("status_5xx", {"count": 1, "status": 500, "code": "IGW00014"}),
    ("html_body", {"count": 2}),
    ("malformed_json", {"count": 2}),
    ("lost_request", {"count": 1}),
    ("lost_answer", {"count": 1, "abort": True}),
    ("slow_answer", {"count": 1, "seconds": 300.0}),
    ("throttle", {"count": 5}),
    ("ledger_throttle", {"count": 2}),
    ("token_revoked", {"count": 1}),
    ("unknown_field", {"field": "field_of_tomorrow"}),
]
MOST = {"failed_query": 1, "throttle": 100}
"""How often one call may be sent at most; 4 if it is not named."""
AT_ONCE = 8
"""A chart asks for so many pages at once."""
LASTING: list[tuple[str, dict[str, Any], type[KisError]]] = [
    ("status_5xx", {}, KisAPIError),
    ("html_body", {}, KisNetworkError),
    ("malformed_json", {}, KisParseError),
    ("lost_request", {}, KisTimeoutError),
    ("lost_answer", {"abort": True}, KisNetworkError),
    ("slow_answer", {"seconds": 300.0}, KisTimeoutError),
    ("throttle", {}, KisRateLimitError),
    ("ledger_throttle", {}, KisRateLimitError),
    ("failed_query", {}, KisAPIError),
]


@pytest.mark.parametrize(("virtual", "name"), CASES)
def test_a_read_recovers_or_says_what_went_wrong(still: Any, virtual: bool, name: str) -> None:
    world = still(virtual=virtual)
    world.stock_up()
    with world.kis() as before:
        before.stock(SAMSUNG).market_buy(qty=3)
        before.stock(SAMSUNG).buy(qty=2, price=60_000)
        expected = repr(READS[name](before))
    for kind, more in PASSING:
        with world.kis() as kis:
            struck = len(world.simulator.faults.happened)
            world.arm("*", kind, **more)
            assert repr(READS[name](kis)) == expected, kind
            world.mend()
            assert kind in {what for _, what, _ in world.simulator.faults.happened[struck:]}
    for kind, more, error in LASTING:
        with world.kis() as kis:
            sent = len(world.seen("/uapi/"))
            world.arm("*", kind, **more)
            with pytest.raises(error) as caught:
                READS[name](kis)
            assert not isinstance(caught.value, KisOrderUncertainError), kind
            assert len(world.seen("/uapi/")) - sent <= MOST.get(kind, 4) * AT_ONCE, kind
            world.mend()
            assert repr(READS[name](kis)) == expected, f"after {kind}"
    assert len(world.rows()) == 2


ORDERS: dict[str, Callable[[PyKis, Any], Any]] = {
    "buy": lambda kis, _: kis.stock(SAMSUNG).buy(qty=7, price=60_000),
    "sell": lambda kis, _: kis.stock(SAMSUNG).sell(qty=1, price=80_000),
    "market_buy": lambda kis, _: kis.stock(SAMSUNG).market_buy(qty=4),
    "market_sell": lambda kis, _: kis.stock(SAMSUNG).market_sell(qty=2),
    "account_buy": lambda kis, _: kis.account().buy(SAMSUNG, qty=7, price=60_000),
    "account_sell": lambda kis, _: kis.account().sell(SAMSUNG, qty=1, price=80_000),
    "account_market_buy": lambda kis, _: kis.account().market_buy(SAMSUNG, qty=4),
    "account_market_sell": lambda kis, _: kis.account().market_sell(SAMSUNG, qty=2),
    "modify": lambda _, order: order.modify(price=60_500),
    "cancel": lambda _, order: order.cancel(),
    "modify_order": lambda kis, order: kis.account().modify_order(order.order_id, price=60_500),
    "cancel_order": lambda kis, order: kis.account().cancel_order(str(order.order_id)),
}
UNPROVED: list[tuple[str, dict[str, Any], bool]] = [
    ("status_5xx", {}, False),
    ("status_5xx", {"status": 500, "code": "EGW00203"}, False),
    ("status_5xx", {"status": 500, "code": "IGW00014", "effect": True}, True),
    ("status_5xx", {"status": 502, "effect": True}, True),
    ("failed_query", {"code": "90020000"}, False),
    ("lost_request", {}, False),
    ("lost_request", {"abort": True}, False),
    ("lost_answer", {}, True),
    ("lost_answer", {"abort": True}, True),
    ("late_acceptance", {"seconds": 40.0}, True),
    ("slow_answer", {"seconds": 300.0}, True),
    ("html_body", {"status": 502}, True),
    ("html_body", {"status": 200}, True),
    ("malformed_json", {}, True),
    ("missing_field", {"field": "ODNO"}, True),
    ("ledger_throttle", {}, False),
]


@pytest.mark.parametrize("name", ORDERS)
@pytest.mark.parametrize("virtual", [True, False], ids=["paper", "real"])
def test_an_order_without_proof_is_sent_once_and_resolved_by_evidence(still: Any, virtual: bool, name: str) -> None:
    world = still(virtual=virtual)
    kis = world.kis()
    world.stock_up()
    for kind, more, effect in UNPROVED:
        order = kis.stock(SAMSUNG).buy(qty=3, price=60_100)
        world.clock.advance(5)
        posts, rows = len(world.seen("/order-")), len(world.rows())
        world.arm("/uapi/domestic-stock/v1/trading/order-cash", kind, **more)
        world.arm("/uapi/domestic-stock/v1/trading/order-rvsecncl", kind, **more)
        with pytest.raises(KisOrderUncertainError) as caught:
            ORDERS[name](kis, order)
        world.mend()
        assert len(world.seen("/order-")) - posts == 1, kind
        found = kis.account().resolve(caught.value)
        assert isinstance(found, Adopted if effect else Absent), (kind, more, found)
        assert len(world.rows()) - rows == effect, kind
        if isinstance(found, Adopted):
            newest = max(row.order_no for row in world.rows())
            assert newest in {each.number for each in found.order.history}, kind
            assert found.order.symbol == SAMSUNG
        assert len(world.seen("/order-")) - posts == 1, f"resolving {kind} sent something"
        if order.refresh().remaining_qty:
            order.cancel()


@pytest.mark.parametrize("name", ORDERS)
@pytest.mark.parametrize("virtual", [True, False], ids=["paper", "real"])
def test_an_order_that_kis_refused_goes_again_or_raises_its_own_error(still: Any, virtual: bool, name: str) -> None:
    world = still(virtual=virtual)
    kis = world.kis()
    world.stock_up()
    refusals: list[tuple[str, dict[str, Any], type[KisError] | None]] = [
        ("throttle", {"count": 2}, None),
        ("token_revoked", {"count": 1}, None),
        ("throttle", {}, KisRateLimitError),
        ("failed_query", {"code": "40250000"}, KisInsufficientFundsError),
        ("failed_query", {"code": "40580000"}, KisMarketClosedError),
    ]
    for kind, more, error in refusals:
        order = kis.stock(SAMSUNG).buy(qty=3, price=60_100)
        world.clock.advance(70)
        posts, rows, issues = len(world.seen("/order-")), len(world.rows()), world.issues
        world.arm("/uapi/domestic-stock/v1/trading/order-cash", kind, **more)
        world.arm("/uapi/domestic-stock/v1/trading/order-rvsecncl", kind, **more)
        if error is None:
            ORDERS[name](kis, order)
            world.mend()
            assert len(world.seen("/order-")) - posts == 1 + more["count"], kind
            assert world.issues - issues == (kind == "token_revoked")
            assert len(world.rows()) - rows == 1, kind
        else:
            with pytest.raises(error):
                ORDERS[name](kis, order)
            world.mend()
            assert len(world.rows()) == rows, kind
            assert len(world.seen("/order-")) - posts == 1 or kind == "throttle"
        if order.refresh().remaining_qty:
            order.cancel()


@pytest.mark.parametrize("virtual", [True, False], ids=["paper", "real"])
def test_an_order_does_not_wait_for_a_token_that_kis_gives_once_a_minute(still: Any, virtual: bool) -> None:
    world = still(virtual=virtual)
    kis = world.kis()
    kis.token()
    world.arm("*", "token_revoked", count=1)
    with pytest.raises(KisRateLimitError) as caught:
        kis.stock(SAMSUNG).buy(qty=1, price=60_000)
    assert caught.value.msg_cd == "EGW00133"
    assert world.rows() == []
    assert len(world.seen("order-cash")) == 1
    kis.stock(SAMSUNG).quote()  # a read waits the minute out
    kis.stock(SAMSUNG).buy(qty=1, price=60_000)
    assert len(world.rows()) == 1


@pytest.mark.parametrize("virtual", [True, False], ids=["paper", "real"])
def test_over_real_sockets_an_unanswered_order_arrives_once(serve: Any, quick: Any, virtual: bool) -> None:
    world = serve(virtual=virtual)
    kis = world.kis(settings=quick._replace(read_timeout=0.25))
    for kind, more, effect in UNPROVED:
        if kind == "late_acceptance":
            continue
        posts, rows = len(world.seen("order-cash")), len(world.rows())
        world.arm("/uapi/domestic-stock/v1/trading/order-cash", kind, **(more | {"seconds": 1.0}))
        with pytest.raises(KisOrderUncertainError) as caught:
            kis.stock(SAMSUNG).buy(qty=1 + posts, price=60_000)
        world.mend()
        assert len(world.seen("order-cash")) - posts == 1, kind
        assert len(world.rows()) - rows == effect, kind
        if effect:
            found = kis.account().resolve(caught.value, timeout=5)
            assert isinstance(found, Adopted), kind
            assert found.order.qty == 1 + posts
    assert kis.stock(SAMSUNG).buy(qty=1, price=60_100).refresh().state == "open"
