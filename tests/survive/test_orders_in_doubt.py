"""Orders whose answer never came: what `account.resolve` says, by the rules and on a clock that costs nothing."""

from __future__ import annotations

import pickle
from collections.abc import Callable
from datetime import datetime
from typing import Any

import pytest

from pykis import (
    Absent,
    Adopted,
    Ambiguous,
    Clock,
    KisOrderUncertainError,
    PyKis,
    Unresolved,
)
from pykis.clock import KST
from pykis.message import Request, Response, Socket, Transport
from pykis.simulator import Simulator, SimulatorTransport

SAMSUNG = "005930"
CASH = "/uapi/domestic-stock/v1/trading/order-cash"
CHANGE = "/uapi/domestic-stock/v1/trading/order-rvsecncl"


def lost(world: Any, send: Callable[[], Any], kind: str = "lost_answer", path: str = CASH, **more: Any) -> Any:
    """Send something whose answer does not come; the error."""
    number = world.arm(path, kind, count=1, **more)
    with pytest.raises(KisOrderUncertainError) as caught:
        send()
    world.do(lambda simulator: simulator.faults.remove(number))
    return caught.value


def by_hand(world: Any, **order: Any) -> None:
    """The same person orders in KIS' own app."""
    given = {"side": "buy", "symbol": SAMSUNG, "qty": 7, "price": 60_000} | order
    world.do(lambda sim: sim.ledger.place(world.key.account, **given, now=max(sim.now, world.clock.time())))


def test_the_horizon_is_a_minute_after_the_end_of_the_post(still: Any) -> None:
    world = still()
    kis = world.kis()
    error = lost(world, lambda: kis.stock(SAMSUNG).buy(qty=7, price=60_000), "lost_request")
    ended = world.clock.time()
    found = kis.account().resolve(error)
    assert isinstance(found, Absent)
    assert all(read.started.timestamp() >= ended + 60 for read in found.reads)
    assert found.reads[0].started < found.reads[1].started


def test_what_is_there_is_found_long_before_the_horizon(still: Any) -> None:
    world = still()
    kis = world.kis()
    error = lost(world, lambda: kis.stock(SAMSUNG).buy(qty=7, price=60_000))
    before = world.clock.time()
    assert isinstance(kis.account().resolve(error), Adopted)
    assert world.clock.time() - before < 10


def test_an_older_order_that_looks_the_same_is_not_claimed(still: Any) -> None:
    world = still()
    kis = world.kis()
    by_hand(world)
    world.clock.advance(10)
    mine = kis.stock(SAMSUNG).buy(qty=7, price=60_000)
    error = lost(world, lambda: kis.stock(SAMSUNG).buy(qty=7, price=60_000))
    found = kis.account().resolve(error)
    assert isinstance(found, Adopted)
    assert found.order.order_id.number == 3
    assert found.order.order_id != mine.order_id
    again = lost(world, lambda: kis.stock(SAMSUNG).buy(qty=7, price=60_000), "lost_request")
    assert isinstance(kis.account().resolve(again), Absent)


def test_two_orders_that_fit_are_for_a_person(still: Any) -> None:
    world = still()
    kis = world.kis()
    error = lost(world, lambda: kis.stock(SAMSUNG).buy(qty=7, price=60_000))
    by_hand(world)
    found = kis.account().resolve(error)
    assert isinstance(found, Ambiguous)
    assert len(found.rows) == 2


def test_one_order_that_fits_two_lost_ones_is_for_a_person(still: Any) -> None:
    world = still()
    kis = world.kis()
    first = lost(world, lambda: kis.stock(SAMSUNG).buy(qty=7, price=60_000), "lost_request")
    second = lost(world, lambda: kis.stock(SAMSUNG).buy(qty=7, price=60_000), "late_acceptance", seconds=2.0)
    world.clock.advance(5)
    for error in (first, second):
        found = kis.account().resolve(error)
        assert isinstance(found, Ambiguous), error
        assert len(found.rows) == 1


@pytest.mark.parametrize(
    "other",
    [{"qty": 8}, {"price": 60_100}, {"side": "sell", "price": 80_000}, {"symbol": "000660", "price": 250_000}],
    ids=["qty", "price", "side", "symbol"],
)
def test_an_order_that_differs_is_another_s(still: Any, other: dict[str, Any]) -> None:
    world = still()
    kis = world.kis()
    error = lost(world, lambda: kis.stock(SAMSUNG).buy(qty=7, price=60_000), "lost_request")
    by_hand(world, **other)
    assert isinstance(kis.account().resolve(error), Absent)


def test_a_stale_list_proves_nothing(still: Any) -> None:
    world = still()
    kis = world.kis()
    kis.stock(SAMSUNG).buy(qty=1, price=60_000)  # this one is proved, so a list without it is stale
    error = lost(world, lambda: kis.stock(SAMSUNG).buy(qty=7, price=60_000))
    number = world.arm("TTTC0081R", "stale_list", seconds=3600.0)
    found = kis.account().resolve(error)
    assert isinstance(found, Unresolved)
    assert "stale" in found.reason
    world.do(lambda simulator: simulator.faults.remove(number))
    assert isinstance(kis.account().resolve(error), Adopted)


def test_reads_that_fail_prove_nothing(still: Any) -> None:
    world = still()
    kis = world.kis()
    error = lost(world, lambda: kis.stock(SAMSUNG).buy(qty=7, price=60_000), "lost_request")
    world.arm("TTTC0081R", "status_5xx")
    found = kis.account().resolve(error, timeout=300)
    assert isinstance(found, Unresolved)
    world.mend()
    assert isinstance(kis.account().resolve(error), Absent)


def test_an_acceptance_just_before_the_horizon_is_found(still: Any) -> None:
    world = still(virtual=False)
    kis = world.kis()
    error = lost(world, lambda: kis.stock(SAMSUNG).buy(qty=7, price=60_000), "late_acceptance", seconds=65.0)
    found = kis.account().resolve(error)
    assert isinstance(found, Adopted)
    assert len(world.rows()) == 1


def test_too_little_time_is_no_answer(still: Any) -> None:
    world = still()
    kis = world.kis()
    error = lost(world, lambda: kis.stock(SAMSUNG).buy(qty=7, price=60_000), "lost_request")
    found = kis.account().resolve(error, timeout=30)
    assert isinstance(found, Unresolved)
    assert "horizon" in found.reason


def test_another_program_can_resolve_it(still: Any) -> None:
    world = still()
    error = lost(world, lambda: world.kis().stock(SAMSUNG).buy(qty=7, price=60_000))
    world.clock.advance(3600)
    carried = pickle.loads(pickle.dumps(error))
    found = world.kis().account().resolve(carried)
    assert isinstance(found, Adopted)
    assert found.order.order_id.number == 1


def test_another_program_waits_for_the_horizon_as_well(still: Any) -> None:
    world = still()
    error = lost(world, lambda: world.kis().stock(SAMSUNG).buy(qty=7, price=60_000), "lost_request", abort=True)
    ended = world.clock.time()
    found = world.kis().account().resolve(pickle.loads(pickle.dumps(error)))
    assert isinstance(found, Absent)
    assert all(read.started.timestamp() >= ended + 60 for read in found.reads)


class Behind(Transport):
    """The KIS behind it has a clock that goes behind or ahead of ours."""

    def __init__(self, simulator: Simulator, clock: Clock, seconds: float) -> None:
        self.clock = clock
        self.seconds = seconds
        self.inner = SimulatorTransport(simulator, self)  # type: ignore[arg-type]

    def time(self) -> float:
        return self.clock.time() + self.seconds

    def monotonic(self) -> float:
        return self.clock.monotonic()

    def sleep(self, seconds: float) -> None:
        self.clock.sleep(seconds)

    def send(self, request: Request) -> Response:
        return self.inner.send(request)

    def connect(self, url: str, timeout: float) -> Socket:
        return self.inner.connect(url, timeout)

    def close(self) -> None:
        self.inner.close()


@pytest.mark.parametrize("seconds", [-40.0, -3.0, 3.0, 40.0])
def test_clocks_that_differ(still: Any, seconds: float) -> None:
    world = still(start=1_795_395_600.0 - 100)
    kis = world.kis(transport=Behind(world.simulator, world.clock, seconds))
    kis.stock(SAMSUNG).quote()
    kis.stock(SAMSUNG).buy(qty=7, price=60_000)
    world.clock.advance(100)
    error = lost(world, lambda: kis.stock(SAMSUNG).buy(qty=7, price=60_000))
    found = kis.account().resolve(error)
    assert isinstance(found, Adopted)
    assert found.order.order_id.number == 2


def test_over_midnight(still: Any) -> None:
    late = datetime(2026, 11, 23, 23, 59, 50, tzinfo=KST).timestamp()
    world = still(start=late)
    world.clock.advance(late - world.clock.time())
    kis = world.kis()
    kis.stock(SAMSUNG).quote()
    world.clock.advance(late + 8 - world.clock.time())
    error = lost(world, lambda: kis.stock(SAMSUNG).buy(qty=7, price=60_000))
    assert world.clock.time() > late + 10
    found = kis.account().resolve(error)
    assert isinstance(found, Adopted)
    assert f"{found.order.order_id.date:%Y%m%d}" == "20261123"


def test_a_lost_modification_is_adopted_and_the_order_follows(still: Any) -> None:
    world = still()
    kis = world.kis()
    order = kis.stock(SAMSUNG).buy(qty=7, price=60_000)
    error = lost(world, lambda: order.modify(price=60_500), path=CHANGE)
    assert [each.number for each in order.history] == [1]
    found = kis.account().resolve(error)
    assert isinstance(found, Adopted)
    assert [each.number for each in found.order.history] == [1, 2]
    order.refresh()
    assert order.order_id == found.order.order_id
    assert order.price == found.order.price == 60_500
    order.cancel()
    assert order.refresh().state == "cancelled"


def test_a_lost_cancellation_is_adopted(still: Any) -> None:
    world = still()
    kis = world.kis()
    order = kis.stock(SAMSUNG).buy(qty=7, price=60_000)
    error = lost(world, order.cancel, path=CHANGE)
    found = kis.account().resolve(error)
    assert isinstance(found, Adopted)
    assert found.order.state == "cancelled"
    assert order.refresh().state == "cancelled"
    assert len(kis.account().pending_orders()) == 0


def test_a_modification_that_never_was_leaves_the_order_as_it_was(still: Any) -> None:
    world = still()
    kis = world.kis()
    order = kis.stock(SAMSUNG).buy(qty=7, price=60_000)
    error = lost(world, lambda: order.modify(price=60_500), "lost_request", path=CHANGE)
    assert isinstance(kis.account().resolve(error), Absent)
    assert order.refresh().price == 60_000
    assert order.modify(price=60_700).refresh().price == 60_700


def test_a_lost_market_order_is_adopted_with_its_fill(still: Any) -> None:
    world = still()
    world.stock_up()
    kis = world.kis()
    error = lost(world, lambda: kis.stock(SAMSUNG).market_sell(qty=9))
    found = kis.account().resolve(error)
    assert isinstance(found, Adopted)
    assert (found.order.side, found.order.filled_qty, found.order.state) == ("sell", 9, "filled")


def test_many_pages_of_orders_do_not_hide_it(still: Any) -> None:
    world = still(rest_limit=0)
    kis = world.kis()
    for number in range(40):
        by_hand(world, qty=1 + number % 3)
    world.clock.advance(10)
    error = lost(world, lambda: kis.stock(SAMSUNG).buy(qty=7, price=60_000))
    found = kis.account().resolve(error)
    assert isinstance(found, Adopted)
    assert found.order.order_id.number == 41
    assert kis_rows(kis) == 41


def kis_rows(kis: PyKis) -> int:
    return len(kis.account().orders())
