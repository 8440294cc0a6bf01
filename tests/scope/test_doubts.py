"""Orders abroad, for contracts and for bonds whose answer never came: what `resolve` says, over a simulated KIS."""

from __future__ import annotations

import pickle
from collections.abc import Callable, Iterator
from datetime import datetime
from decimal import Decimal
from typing import Any

import pytest

from pykis import (
    Absent,
    Adopted,
    Ambiguous,
    KisOrderUncertainError,
    KisUnsupportedError,
    KisValidationError,
    PyKis,
    Rate,
    SessionSettings,
    Unresolved,
    VirtualClock,
)
from pykis.clock import KST
from pykis.simulator import Fault, FaultKind, Simulator, SimulatorTransport

MORNING = datetime(2026, 11, 23, 10, 0, tzinfo=KST)
"""A Monday: Tokyo and the Korean exchange are open."""
EVENING = datetime(2026, 11, 23, 17, 0, tzinfo=KST)
"""Tokyo has closed, New York has not opened."""
ORDERS = {
    "abroad": "/uapi/overseas-stock/v1/trading/order",
    "contracts": "/uapi/domestic-futureoption/v1/trading/order",
    "bonds": "/uapi/domestic-bond/v1/trading/buy",
}
CHANGES = {
    "abroad": "/uapi/overseas-stock/v1/trading/order-rvsecncl",
    "contracts": "/uapi/domestic-futureoption/v1/trading/order-rvsecncl",
    "bonds": "/uapi/domestic-bond/v1/trading/order-rvsecncl",
}
UNLIMITED = Rate(100_000, margin=0.0)


class World:
    """A simulated KIS in a time that stands still unless it is moved, and one who orders there."""

    def __init__(self, where: str, *, virtual: bool, at: datetime = MORNING) -> None:
        self.where = where
        self.clock = VirtualClock(at.timestamp())
        self.simulator = Simulator(virtual=virtual, seed=3, session="krx", rest_limit=0, start=at.timestamp())
        self.opened: list[PyKis] = []
        self.kis = self.another()
        self.account = self.side_of(self.kis)
        self.thing = self.thing_of(self.kis)
        self.price = self.thing.quote().price * 97 // 100 // 5 * 5
        """One that rests, on every grid."""
        self.qty = {"abroad": 100, "contracts": 2, "bonds": 10}[where]

    def another(self) -> PyKis:
        """A second program with the same keys: it knows nothing of what the first one did."""
        key = self.simulator.keys[0]
        made = PyKis(
            app_key=key.key,
            app_secret=key.secret,
            account=f"{key.account.cano}-{key.account.product}",
            hts_id=key.hts_id,
            virtual=self.simulator.virtual,
            transport=SimulatorTransport(self.simulator, self.clock),
            clock=self.clock,
            settings=SessionSettings(rate=UNLIMITED, approvals=UNLIMITED),
        )
        self.opened.append(made)
        self.thing_of(made).quote()  # its token: an order would not wait for one
        return made

    def side_of(self, kis: PyKis) -> Any:
        account = kis.account()
        return {"abroad": account.overseas, "contracts": account.derivatives, "bonds": account.bonds}[self.where]

    def thing_of(self, kis: PyKis) -> Any:
        if self.where == "bonds":
            return kis.bond("KR103502GA34")
        return kis.stock("7203", market="TOKYO") if self.where == "abroad" else kis.future("A01612")

    def buy(self, **changes: Any) -> Any:
        return self.thing.buy(**{"qty": self.qty, "price": self.price, **changes})

    def lose(self, send: Callable[[], Any], kind: FaultKind = "lost_answer", path: str = "", **more: Any) -> Any:
        """Send something whose answer does not come; the error."""
        number = self.simulator.faults.add(Fault(path or ORDERS[self.where], kind, count=1, **more))
        with pytest.raises(KisOrderUncertainError) as caught:
            send()
        assert self.simulator.faults.happened[-1][1] == kind
        self.simulator.faults.remove(number)
        return caught.value

    def posts(self) -> int:
        """How many order-type requests reached KIS."""
        return sum(one.method == "POST" and "/trading/" in one.path for one in self.simulator.gateway.log)


@pytest.fixture
def new_world() -> Iterator[Callable[..., World]]:
    worlds: list[World] = []

    def make(where: str, **settings: Any) -> World:
        worlds.append(World(where, **{"virtual": False, **settings}))
        return worlds[-1]

    yield make
    for world in worlds:
        for kis in world.opened:
            kis.close()


@pytest.fixture(params=["abroad paper", "abroad real", "contracts paper", "contracts real", "bonds real"])
def world(request: pytest.FixtureRequest, new_world: Callable[..., World]) -> World:
    where, environment = request.param.split()
    return new_world(where, virtual=environment == "paper")


def test_an_order_that_arrived_is_adopted_and_asking_twice_says_so_twice(world: World) -> None:
    first = world.buy()
    error = world.lose(world.buy)
    before, posts = world.clock.time(), world.posts()
    found = world.account.resolve(error)
    assert isinstance(found, Adopted)
    assert found.order.order_id.number == first.order_id.number + 1
    assert (found.order.qty, found.order.price, found.order.state) == (world.qty, world.price, "open")
    assert world.clock.time() - before < 10
    for again in (error, pickle.loads(pickle.dumps(error))):
        same = world.account.resolve(again)
        assert isinstance(same, Adopted)
        assert same.order.order_id == found.order.order_id
    assert world.posts() == posts
    assert found.order.cancel().state == "cancelled"


def test_absence_takes_two_complete_reads_after_the_horizon(world: World) -> None:
    world.buy()  # of the same kind, and our own: it is never claimed
    error = world.lose(world.buy, "lost_request")
    ended, posts = world.clock.time(), world.posts()
    found = world.account.resolve(error)
    assert isinstance(found, Absent)
    assert all(read.started.timestamp() >= ended + 60 for read in found.reads)
    assert found.reads[0].started < found.reads[1].started
    assert world.posts() == posts
    assert len(world.account.orders()) == 1


def test_an_order_that_arrives_late_is_found(world: World) -> None:
    error = world.lose(world.buy, "late_acceptance", seconds=50.0)
    found = world.account.resolve(error)
    assert isinstance(found, Adopted)
    assert world.clock.time() >= error.ended_at.timestamp() + 30
    assert len(world.account.orders()) == 1


def test_an_order_that_was_seen_before_is_another_s(world: World) -> None:
    other = world.another()
    world.thing_of(other).buy(qty=world.qty, price=world.price)
    assert len(world.account.orders()) == 1
    world.clock.advance(1)
    assert isinstance(world.account.resolve(world.lose(world.buy, "lost_request")), Absent)


def test_two_orders_that_fit_are_for_a_person(world: World) -> None:
    error = world.lose(world.buy)
    world.thing_of(world.another()).buy(qty=world.qty, price=world.price)
    found = world.account.resolve(error)
    assert isinstance(found, Ambiguous)
    assert [row.qty for row in found.rows] == [world.qty] * 2


def test_one_order_that_fits_two_lost_ones_is_for_a_person(world: World) -> None:
    errors = [world.lose(world.buy, "lost_request"), world.lose(world.buy)]
    for error in errors:
        found = world.account.resolve(error)
        assert isinstance(found, Ambiguous)
        assert len(found.rows) == 1


def test_an_order_that_differs_is_another_s(world: World) -> None:
    error = world.lose(world.buy, "lost_request")
    other = world.thing_of(world.another())
    other.buy(qty=world.qty * 2, price=world.price)
    other.buy(qty=world.qty, price=world.price - 5)
    assert isinstance(world.account.resolve(error), Absent)


def test_the_time_may_run_out_and_a_stale_list_proves_nothing(world: World) -> None:
    world.buy(qty=world.qty * 2)
    error = world.lose(world.buy, "lost_request")
    found = world.account.resolve(error, timeout=20.0)
    assert isinstance(found, Unresolved)
    assert "horizon" in found.reason
    tr_id = world.simulator.gateway.log[-1].tr_id
    number = world.simulator.faults.add(Fault(tr_id, "stale_list", seconds=3600.0))
    world.clock.advance(100)
    found = world.account.resolve(error, timeout=60.0)
    assert isinstance(found, Unresolved)
    assert "stale" in found.reason
    world.simulator.faults.remove(number)
    assert isinstance(world.account.resolve(error), Absent)


@pytest.mark.parametrize("kind", ["lost_answer", "lost_request"])
def test_changes_of_an_order_are_told_apart(world: World, kind: FaultKind) -> None:
    order = world.buy()
    path = CHANGES[world.where]
    arrived = kind == "lost_answer"
    modified = world.lose(lambda: order.modify(price=world.price - 5), kind, path)
    found = world.account.resolve(modified)
    assert isinstance(found, Adopted if arrived else Absent)
    if isinstance(found, Adopted):
        order = found.order
        assert (len(order.history), order.price, order.state) == (2, world.price - 5, "open")
    cancelled = world.lose(order.cancel, kind, path)
    found = world.account.resolve(cancelled)
    assert isinstance(found, Adopted if arrived else Absent)
    if isinstance(found, Adopted):
        assert found.order.state == "cancelled"
    assert order.refresh().state == ("cancelled" if arrived else "open")


def test_each_kind_is_resolved_in_its_own_list(new_world: Callable[..., World]) -> None:
    abroad = new_world("abroad")
    contracts = new_world("contracts")
    lost = {world.where: world.lose(world.buy) for world in (abroad, contracts)}
    account = abroad.kis.account()
    for error, verb in (
        (lost["abroad"], "account.overseas.resolve"),
        (lost["contracts"], "account.derivatives.resolve"),
    ):
        with pytest.raises(KisValidationError, match=rf"{verb}\(error\)"):
            account.resolve(error)
    with pytest.raises(KisValidationError, match="no overseas order"):
        account.overseas.resolve(lost["contracts"])
    with pytest.raises(KisValidationError, match="no order for a future"):
        account.derivatives.resolve(lost["abroad"])
    assert isinstance(account.overseas.resolve(lost["abroad"]), Adopted)


def test_another_account_s_order_is_not_looked_for_here(world: World) -> None:
    error = world.lose(world.buy)
    other = world.side_of(world.kis).__class__(world.kis.account("87654321-01").context)
    with pytest.raises(KisValidationError, match="another account"):
        other.resolve(error)


@pytest.mark.parametrize("kind", ["lost_answer", "late_acceptance"])
def test_an_american_order_is_found_over_the_korean_midnight(new_world: Callable[..., World], kind: FaultKind) -> None:
    world = new_world("abroad", at=datetime(2026, 11, 23, 23, 59, 45, tzinfo=KST))
    apple = world.kis.stock("AAPL", market="NASDAQ")
    price = (apple.quote().price * 9 / 10).quantize(Decimal(1))
    error = world.lose(lambda: apple.buy(qty=1, price=price), kind, seconds=30.0)
    world.clock.advance(60)
    found = world.account.resolve(error)
    assert isinstance(found, Adopted)
    assert (found.order.symbol, found.order.price) == ("AAPL", price)
    cancelled = world.lose(found.order.cancel, "lost_answer", "/uapi/overseas-stock/v1/trading/order-rvsecncl")
    found = world.account.resolve(cancelled)
    assert isinstance(found, Adopted)
    assert (found.order.state, len(found.order.history)) == ("cancelled", 2)


def test_a_daytime_order_is_adopted_as_one(new_world: Callable[..., World]) -> None:
    world = new_world("abroad", at=datetime(2026, 11, 23, 11, 0, tzinfo=KST))
    apple = world.kis.stock("AAPL", market="NASDAQ")
    price = (apple.quote().price * 9 / 10).quantize(Decimal(1))
    path = "/uapi/overseas-stock/v1/trading/daytime-order"
    error = world.lose(lambda: apple.buy(qty=1, price=price, session="day"), path=path)
    found = world.account.resolve(error)
    assert isinstance(found, Adopted)
    assert found.order.session == "day"
    assert found.order.cancel().state == "cancelled"


RESERVE = "/uapi/overseas-stock/v1/trading/order-resv"


@pytest.mark.parametrize("market", ["NASDAQ", "TOKYO"])
def test_reserved_orders_are_resolved_in_their_own_list(new_world: Callable[..., World], market: Any) -> None:
    world = new_world("abroad", at=EVENING if market == "NASDAQ" else MORNING)
    stock = world.kis.stock("AAPL" if market == "NASDAQ" else "7203", market=market)
    price = Decimal(150 if market == "NASDAQ" else 2500)

    def reserve() -> Any:
        return stock.reserve_buy(qty=100, price=price)

    first = reserve()
    assert isinstance(world.account.resolve_reserved(world.lose(reserve, "lost_request", RESERVE)), Absent)
    error = world.lose(reserve, path=RESERVE)
    found = world.account.resolve_reserved(error)
    assert isinstance(found, Adopted)
    assert (found.order.number, found.order.cancelled) == (first.number + 1, False)
    cancel = RESERVE + ("-ccnl" if market == "NASDAQ" else "")
    assert isinstance(world.account.resolve_reserved(world.lose(first.cancel, "lost_request", cancel)), Absent)
    found = world.account.resolve_reserved(world.lose(first.cancel, path=cancel))
    assert isinstance(found, Adopted)
    assert (found.order.number, found.order.cancelled) == (first.number, True)
    with pytest.raises(KisValidationError, match="no overseas order"):
        world.account.resolve(error)
    with pytest.raises(KisValidationError, match=r"account\.overseas\.resolve_reserved"):
        world.kis.account().resolve(error)
    reserve_again = world.lose(reserve, path=RESERVE)
    world.another().stock(stock.symbol, market=market).reserve_buy(qty=100, price=price)
    assert isinstance(world.account.resolve_reserved(reserve_again), Ambiguous)


def test_paper_lists_no_reserved_orders_so_nothing_is_proved(new_world: Callable[..., World]) -> None:
    world = new_world("abroad", virtual=True, at=EVENING)
    apple = world.kis.stock("AAPL", market="NASDAQ")
    error = world.lose(lambda: apple.reserve_buy(qty=1, price=150), path=RESERVE)
    with pytest.raises(KisUnsupportedError, match="does not list reserved orders"):
        world.account.resolve_reserved(error)
