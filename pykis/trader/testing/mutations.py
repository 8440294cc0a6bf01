"""The checker checked: each guard of the engine taken out in turn, for tests alone. A simulation must notice.

Each mutation replaces one method of one room while it is in force, in this process only.
"""

from __future__ import annotations

from collections.abc import Callable, Generator, Iterable
from contextlib import contextmanager
from typing import Any, NamedTuple

from ..adoption import Adoption
from ..core import Core
from ..desk import Desk
from ..doubts import DoubtKeeper
from ..executor import OrderExecutor
from ..orphans import OrphanKeeper
from ..rows import RowKeeper
from .runner import Result, run_seed

__all__ = ["MUTATIONS", "Mutation", "hunt"]


class Mutation(NamedTuple):
    """One guard and what the engine is without it."""

    name: str
    where: type[Any]
    method: str
    instead: Callable[..., Any]

    @contextmanager
    def in_force(self) -> Generator[None]:
        """Without the guard."""
        original = self.where.__dict__[self.method]
        setattr(self.where, self.method, self.instead)
        try:
            yield
        finally:
            setattr(self.where, self.method, original)


def hunt(mutation: Mutation, seeds: Iterable[int]) -> Result | None:
    """The first schedule that notices; None if none does."""
    with mutation.in_force():
        for seed in seeds:
            result = run_seed(seed)
            if result.violations:
                return result
    return None


_finish = Core._finish  # pyright: ignore[reportPrivateUsage]


def _sent_before_durable(self: Any) -> None:
    leaving, self.desk.outbox = self.desk.outbox, []
    for number, request in leaving:
        self._send(number, request)
    _finish(self)


def _no_horizon(self: Any, found: Any) -> float:
    return float(self._desk.started)


def _any_list_is_complete(self: Any, request: Any, started: float) -> list[str]:
    return []


def _first_that_fits(self: Any, record: Any, rows: Any, wait: Any, others: Any, pairs: Any) -> None:
    self._adopt(record, rows[0], late=False)


def _no_orphans(self: Any, row: Any, *, over: bool) -> None:
    return


def _open_gate(self: Any, symbol: str, *, lowers_exposure: bool) -> Callable[[], None]:
    return lambda: None


def _nothing_was_on_its_way(self: Any) -> None:
    return


MUTATIONS: tuple[Mutation, ...] = (
    Mutation("durable-before-send", Core, "_finish", _sent_before_durable),
    Mutation("horizon", DoubtKeeper, "horizon", _no_horizon),
    Mutation("completeness", RowKeeper, "_proved", _any_list_is_complete),
    Mutation("uniqueness", Adoption, "_one", _first_that_fits),
    Mutation("orphan-scan", OrphanKeeper, "take", _no_orphans),
    Mutation("halt-gate", Desk, "gate", _open_gate),
    Mutation("doubt-after-restart", OrderExecutor, "doubt_what_was_on_its_way", _nothing_was_on_its_way),
)
"""Every guard, by name."""
