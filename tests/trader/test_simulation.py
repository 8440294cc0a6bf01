"""The proof in short: a thousand schedules of faults without a violation, and every guard's absence noticed."""

from __future__ import annotations

import os

import pytest

from pykis.trader.events import Event, OrderFilled
from pykis.trader.testing.plan import Plan
from pykis.trader.testing.runner import Result, Simulation, replay, run_many
from pykis.trader.testing.strategy import Hands, Strategy

_SCHEDULES = 1000


@pytest.mark.slow
@pytest.mark.timeout(300)
def test_a_thousand_schedules_hold() -> None:
    failed: list[Result] = []
    sent = 0
    for result in run_many(range(_SCHEDULES), os.cpu_count() or 1):
        sent += result.posts
        if result.violations:
            failed.append(result)
    assert failed == []
    assert sent > 3 * _SCHEDULES  # schedules in which nothing is sent would prove nothing


def test_the_same_seed_gives_the_same_trace() -> None:
    for seed in (0, 3, 7):  # over the SDK, and straight to the ledger
        first, again = replay(seed)[1], replay(seed)[1]
        assert "\n".join(first).encode() == "\n".join(again).encode()
        assert len(first) > 50


def test_plans_differ_by_seed() -> None:
    assert Plan.draw(1) == Plan.draw(1)
    assert Plan.draw(1) != Plan.draw(2)


class Once(Strategy):
    """Buys one symbol once, whatever happens."""

    filled = 0

    def begin(self, hands: Hands) -> None:
        """Again and again, with the same key, until it is let in."""
        hands.later(1.0, lambda: self._try(hands))

    def _try(self, hands: Hands) -> None:
        if hands.ready:
            hands.buy("005930", 1, 71_000, key="once")
        else:
            hands.later(1.0, lambda: self._try(hands))

    def heard(self, hands: Hands, event: Event) -> None:
        """Count the shares."""
        if isinstance(event, OrderFilled):
            type(self).filled += event.qty


def test_a_strategy_of_ones_own_under_faults() -> None:
    results = list(Simulation(Once).run(range(20)))
    assert [result for result in results if result.violations] == []
    assert all(result.posts <= 7 for result in results)  # a throttled order goes again for max_age; never another
    assert Once.filled > 0


class Dip(Strategy):
    """Buys what trades at a price that it likes."""

    seen = 0

    def priced(self, hands: Hands, symbol: str, price: int) -> None:
        """Each price of the exchange, whatever the engine itself watches."""
        type(self).seen += 1
        if hands.ready and not hands.book.orders:
            hands.buy(symbol, 1, price, key=f"dip {symbol}")


def test_a_strategy_is_told_prices() -> None:
    results = list(Simulation(Dip).run(range(8)))
    assert [result for result in results if result.violations] == []
    assert Dip.seen > 10
    assert sum(result.posts for result in results) > 0
