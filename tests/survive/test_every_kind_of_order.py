"""Whatever an order is for: without proof it is sent once, is a doubt, and ends by evidence."""

from __future__ import annotations

from collections.abc import Callable
from decimal import ROUND_DOWN, ROUND_UP, Decimal
from typing import Any, NamedTuple

import pytest

from pykis import Absent, Adopted, KisOrderUncertainError, PyKis

FAULTS: list[tuple[str, dict[str, Any], bool]] = [
    ("status_5xx", {}, False),
    ("status_5xx", {"status": 502, "effect": True}, True),
    ("lost_request", {}, False),
    ("lost_answer", {"abort": True}, True),
    ("late_acceptance", {"seconds": 40.0}, True),
    ("html_body", {"status": 200}, True),
    ("malformed_json", {}, True),
    ("missing_field", {"field": "ODNO"}, True),
]


class Kind(NamedTuple):
    """A kind of order, as a user would name what is traded."""

    open: Callable[[PyKis], Any]
    paths: tuple[str, ...]
    """Where its orders go, and their changes."""
    lot: int = 1
    modifies: bool = True
    wide: int = 1
    """An option moves more than what it is on."""


HOME = ("/uapi/domestic-stock/v1/trading/order-cash", "/uapi/domestic-stock/v1/trading/order-rvsecncl")
ABROAD = ("/uapi/overseas-stock/v1/trading/order", "/uapi/overseas-stock/v1/trading/order-rvsecncl")
CONTRACTS = (
    "/uapi/domestic-futureoption/v1/trading/order",
    "/uapi/domestic-futureoption/v1/trading/order-rvsecncl",
)
BONDS = tuple(f"/uapi/domestic-bond/v1/trading/{name}" for name in ("buy", "sell", "order-rvsecncl"))
KINDS: dict[str, Kind] = {
    "etf": Kind(lambda kis: kis.stock("069500"), HOME),
    "elw": Kind(lambda kis: kis.elw("57LA50"), HOME, lot=10),
    "nasdaq": Kind(lambda kis: kis.stock("AAPL", market="NASDAQ"), ABROAD),
    "tokyo": Kind(lambda kis: kis.stock("7203", market="TOKYO"), ABROAD, lot=100),
    "shanghai": Kind(lambda kis: kis.stock("600036", market="SHANGHAI"), ABROAD, lot=100, modifies=False),
    "future": Kind(lambda kis: kis.future("A01612"), CONTRACTS),
    "call": Kind(lambda kis: kis.option("B01612380"), CONTRACTS, wide=8),
    "bond": Kind(lambda kis: kis.bond("KR103502GA34"), BONDS, lot=10),
}


def near(price: Decimal, percent: int) -> Decimal:
    """A price so far from the last one, on a grid that no tick is coarser than."""
    far = price * (100 + percent) / 100
    grid = Decimal(5).scaleb(far.adjusted() - 2)
    return (far / grid).to_integral_value(ROUND_UP if percent > 0 else ROUND_DOWN) * grid


def resolving(kis: PyKis, name: str) -> Callable[[KisOrderUncertainError], Any]:
    account = kis.account()
    if name in ("future", "call"):
        return account.derivatives.resolve
    if name == "bond":
        return account.bonds.resolve
    return account.resolve if name in ("etf", "elw") else account.overseas.resolve


def posts(world: Any, kind: Kind) -> int:
    """How many orders and changes of them the server saw."""
    return sum(one.path in kind.paths for one in world.seen("/trading/"))


@pytest.mark.parametrize("verb", ["buy", "sell", "modify", "cancel"])
@pytest.mark.parametrize("name", KINDS)
def test_an_order_without_proof_is_sent_once_and_ends_by_evidence(still: Any, name: str, verb: str) -> None:
    kind = KINDS[name]
    if verb == "modify" and not kind.modifies:
        pytest.skip("KIS takes cancellations only there")
    world = still(virtual=False, liquidity=True)
    kis = world.kis()
    scope, resolve = kind.open(kis), resolving(kis, name)
    price = scope.quote().price
    low, lower, high = (near(price, percent * kind.wide) for percent in (-4, -5, 4))
    held: dict[str, Any] = {}
    if verb == "sell":
        scope.buy(qty=3 * kind.lot, price=near(price, 2 * kind.wide))
        world.clock.advance(60)
        if name == "bond":
            (holding,) = kis.account().bonds.balance()
            held = {"bought_on": holding.bought_on, "sequence": holding.sequence}
    acts: dict[str, Callable[[Any], Any]] = {
        "buy": lambda order: scope.buy(qty=3 * kind.lot, price=lower),
        "sell": lambda order: scope.sell(qty=3 * kind.lot, price=high, **held),
        "modify": lambda order: order.modify(price=lower),
        "cancel": lambda order: order.cancel(),
    }
    for fault, more, effect in FAULTS:
        order = scope.buy(qty=kind.lot, price=low)
        world.clock.advance(5)
        before = posts(world, kind)
        for path in kind.paths:
            world.arm(path, fault, **more)
        with pytest.raises(KisOrderUncertainError) as caught:
            acts[verb](order)
        world.mend()
        found = resolve(caught.value)
        assert isinstance(found, Adopted if effect else Absent), (fault, more, found)
        assert posts(world, kind) - before == 1, fault
        if isinstance(found, Adopted):
            assert found.order.symbol == scope.symbol
            assert found.order.state == ("cancelled" if verb == "cancel" else "open"), (fault, found.order)
            if verb in ("buy", "sell"):
                assert (found.order.side, found.order.qty) == (verb, 3 * kind.lot)
                found.order.cancel()
        if order.refresh().remaining_qty:
            order.cancel()
        world.clock.advance(5)
