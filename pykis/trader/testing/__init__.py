"""The trader under faults: the real engine, a virtual clock, a simulated KIS, and a disk in memory that can die.

Test a strategy of yours with it::

    from pykis.trader.testing import Hands, Simulation, Strategy

    class Dip(Strategy):
        def priced(self, hands: Hands, symbol: str, price: int) -> None:
            if price < 70_000 and not hands.book.held(symbol):
                hands.buy(symbol, 10, price, key=f"dip {symbol}")

    for result in Simulation(Dip).run(range(100)):
        assert not result.violations, result
"""

from __future__ import annotations

from importlib import import_module
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from .invariants import Violation as Violation
    from .plan import Plan as Plan
    from .plan import Rates as Rates
    from .runner import Result as Result
    from .runner import Simulation as Simulation
    from .runner import replay as replay
    from .runner import run_many as run_many
    from .strategy import Hands as Hands
    from .strategy import Strategy as Strategy

_HOMES = {
    "Hands": "strategy",
    "Plan": "plan",
    "Rates": "plan",
    "Result": "runner",
    "Simulation": "runner",
    "Strategy": "strategy",
    "Violation": "invariants",
    "replay": "runner",
    "run_many": "runner",
}

__all__ = ["Hands", "Plan", "Rates", "Result", "Simulation", "Strategy", "Violation", "replay", "run_many"]


def __getattr__(name: str) -> object:
    if name not in _HOMES:
        raise AttributeError(f"module {__name__!r} has no attribute {name!r}")
    return getattr(import_module(f".{_HOMES[name]}", __name__), name)


def __dir__() -> list[str]:
    return __all__
