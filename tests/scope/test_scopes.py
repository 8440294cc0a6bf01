"""Scopes are composed of mixins, and the main job works over a simulated KIS, paper and real, in any weather."""

from __future__ import annotations

import ast
import inspect
from collections.abc import Callable, Iterator
from datetime import datetime, timedelta
from decimal import Decimal
from pathlib import Path
from typing import Any, Literal

import pytest

from pykis import Account, Bond, Derivatives, Elw, Future, NightDerivatives, PyKis, Stock
from pykis.adapter.context import Scoped
from pykis.adapter.resolve import Absent, Adopted
from pykis.clock import KST, VirtualClock
from pykis.errors import (
    KisAPIError,
    KisInsufficientFundsError,
    KisInsufficientHoldingsError,
    KisMarketClosedError,
    KisNetworkError,
    KisOrderUncertainError,
    KisParseError,
    KisUnsupportedError,
)
from pykis.kinds import AccountNumber
from pykis.scope.overseas_account import OverseasAccount
from pykis.scope.overseas_stock import OverseasStock
from pykis.simulator import AccountSetup, Fault, Simulator, SimulatorTransport

SCOPE = Path(inspect.getfile(Stock)).parent
FRIDAY = datetime(2026, 11, 20, 10, 30, tzinfo=KST)


class World:
    """A simulated KIS and one who trades on it, in one time that stands still unless it is moved."""

    def __init__(
        self, *, virtual: bool, at: datetime = FRIDAY, session: Literal["always", "krx"] = "krx", **more: Any
    ) -> None:
        self.clock = VirtualClock(at.timestamp())
        self.simulator = Simulator(virtual=virtual, session=session, seed=3, **more)
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
        self.stock = self.kis.stock("005930")
        self.account = self.kis.account()

    def fault(self, tr_id: str, kind: Any, **more: Any) -> None:
        self.simulator.faults.add(Fault(tr_id, kind, **more))

    def price(self, below: int = 0) -> int:
        """A price on the grid, so many ticks below the best bid."""
        return int(self.stock.order_book().bids[below].price)

    def orders_at_the_exchange(self) -> list[Any]:
        """What the list shows once everything has settled."""
        self.clock.advance(120)
        return list(self.account.orders())


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


@pytest.mark.parametrize(
    "name",
    [
        "stock",
        "account",
        "overseas_stock",
        "overseas_account",
        "derivatives",
        "night_derivatives",
        "bond",
        "bonds",
        "elw",
    ],
)
def test_a_scope_is_mixins_and_who_it_is(name: str) -> None:
    """No method of a scope does work: its class names bases, takes what identifies it, and shows itself."""
    tree = ast.parse((SCOPE / f"{name}.py").read_text("utf-8"))
    (scope,) = [node for node in tree.body if isinstance(node, ast.ClassDef)]
    own = {node.name for node in scope.body if isinstance(node, ast.FunctionDef)}
    assert own <= {
        "__init__",
        "__repr__",
        "__eq__",
        "__hash__",
        "name",
        "number",
        "market",
        "overseas",
        "derivatives",
        "night",
        "bonds",
    }
    calls = {node.func.attr for node in ast.walk(scope) if isinstance(node, ast.Call) and hasattr(node.func, "attr")}
    assert calls <= {"name", "strip", "learn_kind", "join", "startswith", "_known_name"}


@pytest.mark.parametrize(
    "scope", [Stock, Account, OverseasStock, OverseasAccount, Future, Derivatives, NightDerivatives, Bond, Elw]
)
def test_no_two_mixins_say_the_same(scope: type) -> None:
    seen: dict[str, type] = {}
    for base in scope.__mro__[1:]:
        if base in (object, Scoped):
            continue
        for name, value in vars(base).items():
            if inspect.isfunction(value) and not name.startswith("_"):
                assert name not in seen, f"{name} of {base} and {seen[name]}"
                seen[name] = base
                assert value.__doc__, f"{base.__name__}.{name} says nothing"


def test_the_main_job(world: World) -> None:
    quote = world.stock.quote()
    assert quote.lower_limit < quote.price < quote.upper_limit
    book = world.stock.order_book()
    assert book.bids[0].price < book.asks[0].price
    assert len(world.stock.chart("3m")) > 50
    assert world.stock.info().name == "삼성전자"
    order = world.stock.buy(qty=10, price=int(book.bids[-1].price))
    assert [one.order_id for one in world.account.pending_orders()] == [order.order_id]
    first = order.order_id
    order.modify(price=book.bids[-2].price)
    assert order.order_id.number > first.number
    order.refresh()
    assert (order.state, order.remaining_qty, order.price) == ("open", 10, book.bids[-2].price)
    order.cancel()
    assert order.refresh().state == "cancelled"
    assert len(world.account.pending_orders()) == 0
    bought = world.stock.market_buy(qty=7)
    world.clock.advance(5)
    assert bought.refresh().state == "filled"
    assert bought.average_price is not None
    balance = world.account.balance()
    assert balance["005930"].qty == 7
    assert balance.cash_d2 < balance.cash
    assert world.stock.sellable_qty() == 7
    assert world.account.orderable_amount("005930").qty > 0
    sold = world.stock.market_sell(qty=3)
    world.clock.advance(5)
    assert sold.refresh().state == "filled"
    profit = world.account.profit()
    assert profit.sell_amount == sold.average_price * 3 if sold.average_price else False
    assert profit.estimated is world.kis.virtual
    assert {one.state for one in world.account.orders()} == {"closed", "cancelled", "filled"}


def test_an_order_is_cancelled_by_its_number_after_a_restart(world: World) -> None:
    order = world.stock.buy(qty=2, price=world.price(8))
    world.account.cancel_order(order.order_id.number)
    assert order.refresh().state == "cancelled"


def test_kis_own_refusals_have_their_names(new_world: Callable[..., World]) -> None:
    world = new_world()
    with pytest.raises(KisInsufficientFundsError):
        world.stock.buy(qty=10_000_000, price=world.price())
    with pytest.raises(KisInsufficientHoldingsError):
        world.stock.market_sell(qty=1)
    closed = new_world(at=datetime(2026, 11, 20, 7, 0, tzinfo=KST))
    with pytest.raises(KisMarketClosedError):
        closed.stock.market_buy(qty=1)


def test_the_nxt_takes_orders_of_a_real_account(new_world: Callable[..., World]) -> None:
    world = new_world()
    order = world.stock.buy(qty=1, price=world.price(9), exchange="NXT")
    (pending,) = world.account.pending_orders()
    assert (pending.order_id, pending.exchange) == (order.order_id, "NXT")
    order.cancel()
    assert order.refresh().state == "cancelled"


def test_minutes_of_days(new_world: Callable[..., World]) -> None:
    world = new_world()
    chart = world.stock.chart("2d", period=1)
    moments = [bar.time for bar in chart]
    assert moments == sorted(set(moments))
    assert {moment.date() for moment in moments} == {FRIDAY.date() - timedelta(days=1), FRIDAY.date()}
    assert all(bar.volume > 0 and bar.low <= bar.open <= bar.high for bar in chart)
    hours = world.stock.chart("2d", period=60)
    assert sum(bar.volume for bar in hours) == sum(bar.volume for bar in chart)


def test_padding_of_a_future_hour_is_no_bar(new_world: Callable[..., World]) -> None:
    world = new_world()
    plain = [bar.time for bar in world.stock.chart(period=1)]
    world.simulator.padding_rows = True
    assert [bar.time for bar in world.stock.chart(period=1)] == plain


def test_ten_years_are_whole(new_world: Callable[..., World]) -> None:
    world = new_world()
    world.stock.quote()
    before = world.kis.health().requests
    chart = world.stock.chart("10y")
    days = [bar.time.date() for bar in chart]
    assert days == sorted(set(days))
    assert all(world.kis.is_trading_day(day) for day in days)
    assert world.kis.health().requests - before - world.kis.health().throttles <= -(-len(days) // 100) + 1


# Bad weather

HELD = (
    "005930 000660 373220 207940 005380 000270 105560 068270 035420 055550 012330 028260 005490 086790 032830 035720 "
    "051910 066570 006400 015760 017670 033780 096770 034020 009150"
)
ORDER = {False: "TTTC0012U", True: "VTTC0012U"}


def test_an_order_whose_answer_is_lost_is_found_and_not_doubled(world: World) -> None:
    price = world.price(8)
    world.fault(ORDER[world.kis.virtual], "lost_answer", count=1)
    with pytest.raises(KisOrderUncertainError) as caught:
        world.stock.buy(qty=3, price=price)
    found = world.account.resolve(caught.value)
    assert isinstance(found, Adopted)
    assert (found.order.qty, found.order.price, found.order.state) == (3, Decimal(price), "open")
    assert len(world.orders_at_the_exchange()) == 1


def test_an_order_that_never_arrived_is_absent_and_not_sent_again(world: World) -> None:
    price = world.price(8)
    world.fault(ORDER[world.kis.virtual], "lost_request", count=1)
    with pytest.raises(KisOrderUncertainError) as caught:
        world.stock.buy(qty=3, price=price)
    assert isinstance(world.account.resolve(caught.value), Absent)
    assert world.orders_at_the_exchange() == []


def test_an_order_that_arrives_late_is_found(world: World) -> None:
    price = world.price(8)
    world.fault(ORDER[world.kis.virtual], "late_acceptance", count=1, seconds=40)
    with pytest.raises(KisOrderUncertainError) as caught:
        world.stock.buy(qty=3, price=price)
    assert isinstance(world.account.resolve(caught.value), Adopted)
    assert len(world.orders_at_the_exchange()) == 1


def test_a_lost_modification_is_followed(new_world: Callable[..., World]) -> None:
    world = new_world()
    order = world.stock.buy(qty=3, price=world.price(8))
    price = world.price(7)
    world.fault("TTTC0013U", "lost_answer", count=1)
    with pytest.raises(KisOrderUncertainError) as caught:
        order.modify(price=price)
    found = world.account.resolve(caught.value)
    assert isinstance(found, Adopted)
    assert (found.order.history[0], found.order.price) == (order.order_id, Decimal(price))
    found.order.cancel()
    assert found.order.refresh().state == "cancelled"


def test_a_server_error_is_sent_once_and_never_taken_for_a_refusal(new_world: Callable[..., World]) -> None:
    world = new_world()
    price = world.price(8)
    world.fault("TTTC0012U", "status_5xx", count=1, effect=True)
    with pytest.raises(KisOrderUncertainError):
        world.stock.buy(qty=3, price=price)
    assert len(world.orders_at_the_exchange()) == 1


def test_a_throttled_order_goes_again_because_it_was_refused(new_world: Callable[..., World]) -> None:
    world = new_world()
    price = world.price(8)
    world.fault("TTTC0012U", "throttle", count=2)
    world.stock.buy(qty=3, price=price)
    assert len(world.orders_at_the_exchange()) == 1


def test_a_stale_list_hides_nothing_for_ever(new_world: Callable[..., World]) -> None:
    world = new_world()
    price = world.price(8)
    world.stock.buy(qty=1, price=price)
    now = world.clock.time()
    world.fault("TTTC0012U", "lost_answer", count=1)
    world.fault("TTTC0081R", "stale_list", seconds=100.0, until=now + 45)
    with pytest.raises(KisOrderUncertainError) as caught:
        world.stock.buy(qty=3, price=price)
    assert isinstance(world.account.resolve(caught.value), Adopted)


def test_pages_that_shrink_lose_nothing_and_double_nothing(new_world: Callable[..., World]) -> None:
    world = new_world(virtual=True)
    price = world.price(8)
    placed = [world.stock.buy(qty=1, price=price).order_id for _ in range(40)]
    world.fault("VTTC0081R", "short_page", rows=4, nth=(2,))
    world.fault("VTTC0081R", "short_page", rows=7, nth=(3,))
    assert [order.order_id for order in world.account.orders()] == placed


def test_many_positions_come_in_pages(new_world: Callable[..., World]) -> None:
    symbols = HELD.split()
    assert len(symbols) == 25
    setup = AccountSetup(AccountNumber("50999999", "01"), holdings=dict.fromkeys(symbols, (3, 10_000)))
    world = new_world(virtual=True, accounts=[setup])
    before = world.kis.health().requests
    balance = world.account.balance()
    assert sorted(position.symbol for position in balance) == sorted(symbols)
    assert world.kis.health().requests - before == 1 + 2  # a token, 20 rows and 5


def test_unknown_fields_are_kept_and_missing_ones_named(new_world: Callable[..., World]) -> None:
    world = new_world()
    world.fault("FHKST01010100", "unknown_field", field="brand_new", count=1)
    assert "brand_new" in world.stock.quote().raw
    world.fault("FHKST01010100", "missing_field", field="stck_prpr", count=1)
    quote = world.stock.quote()
    assert quote.volume >= 0
    with pytest.raises(KisParseError, match="stck_prpr"):
        _ = quote.price


@pytest.mark.parametrize("kind", ["malformed_json", "html_body", "status_5xx", "slow_answer", "lost_answer"])
def test_a_read_is_tried_again_and_gives_up_with_an_error_of_ours(new_world: Callable[..., World], kind: str) -> None:
    world = new_world()
    world.fault("FHKST01010100", kind, count=1, seconds=60)
    assert world.stock.quote().price > 0
    world.fault("FHKST01010100", kind, seconds=60)
    with pytest.raises((KisNetworkError, KisParseError, KisAPIError)):
        world.stock.quote()


def test_what_paper_lacks_is_derived_or_refused(new_world: Callable[..., World]) -> None:
    world = new_world(virtual=True)
    assert world.kis.holidays() == ()
    quotes = world.kis.quotes(["000660", "005930"])
    assert [quote.symbol for quote in quotes] == ["000660", "005930"]
    assert list(quotes.to_pandas().columns[:3]) == ["symbol", "name", "price"]
    with pytest.raises(KisUnsupportedError):
        world.stock.chart("3d", period=1)
    with pytest.raises(KisUnsupportedError):
        world.account.daily_profit()
    with pytest.raises(KisUnsupportedError):
        world.stock.buy(qty=1, price=70_000, exchange="SOR")


def test_many_quotes(new_world: Callable[..., World]) -> None:
    world = new_world()
    quotes = world.kis.quotes(["035720", "005930", "000660"])
    assert [quote.symbol for quote in quotes] == ["035720", "005930", "000660"]
    assert all(quote.price > 0 for quote in quotes)
