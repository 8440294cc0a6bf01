"""The checker checked: each guard of the engine taken out in turn, for tests alone. A simulation must notice.

Each mutation replaces one function of a class or module while it is in force, in this process only.
"""

from __future__ import annotations

from collections.abc import Callable, Generator, Iterable
from contextlib import contextmanager
from dataclasses import replace
from types import ModuleType
from typing import Any, NamedTuple

from .. import executor, rows
from ..adoption import Adoption
from ..core import Core
from ..desk import Desk
from ..doubts import DoubtKeeper
from ..orphans import OrphanKeeper
from ..ports import OrderList
from ..risk_codes import RefusalCode
from .invariants import Violation
from .runner import Result, run_seed

__all__ = ["MUTATIONS", "Mutation", "hunt"]


class Mutation(NamedTuple):
    """One guard and what the engine is without it."""

    name: str
    seen_by: frozenset[int]
    """The invariants that are meant to notice, any of them."""
    parts: tuple[tuple[type[Any] | ModuleType, str, Callable[..., Any]], ...]
    """Where, which function, and what stands in its place."""

    @contextmanager
    def in_force(self) -> Generator[None]:
        """Without the guard."""
        originals = [(where, name, where.__dict__[name]) for where, name, _ in self.parts]
        for where, name, instead in self.parts:
            setattr(where, name, instead)
        try:
            yield
        finally:
            for where, name, original in originals:
                setattr(where, name, original)

    def noticed(self, result: Result) -> Violation | None:
        """The first violation of an invariant that is meant to notice; None if there is none."""
        return next((each for each in result.violations if each.number in self.seen_by), None)


def hunt(mutation: Mutation, seeds: Iterable[int]) -> Result | None:
    """The first schedule that notices; None if none does."""
    with mutation.in_force():
        for seed in seeds:
            result = run_seed(seed)
            if mutation.noticed(result) is not None:
                return result
    return None


_finish = Core._finish  # pyright: ignore[reportPrivateUsage]


def _sent_before_durable(self: Any) -> None:
    leaving, self.desk.outbox = self.desk.outbox, []
    for number, request in leaving:
        self._send(number, request)
    _finish(self)


_barred: Callable[..., Any] = vars(executor)["barred"]
_judge: Callable[..., Any] = vars(rows)["judge"]


def _never_locked(*given: Any, **named: Any) -> Any:
    found = _barred(*given, **named)
    return None if found is not None and found[0] == RefusalCode.SYMBOL_LOCKED.value else found


def _no_horizon(self: Any, found: Any) -> float:
    return float(self._desk.started)


def _any_list_is_whole(outcome: Any, proved: Any) -> Any:
    return _judge(replace(outcome, whole=True) if isinstance(outcome, OrderList) else outcome, ())


def _first_that_fits(self: Any, record: Any, rows: Any, wait: Any, others: Any, pairs: Any) -> None:
    self._adopt(record, rows[0], late=False)


def _no_orphans(self: Any, row: Any, *, over: bool) -> None:
    return


def _open_gate(self: Any, symbol: str, *, lowers_exposure: bool) -> Callable[[], None]:
    return lambda: None


def _nothing_was_on_its_way(self: Any) -> None:
    return


MUTATIONS: tuple[Mutation, ...] = (
    Mutation("durable-before-send", frozenset({1, 2}), ((Core, "_finish", _sent_before_durable),)),
    Mutation("lock-on-unknown", frozenset({1}), ((executor, "barred", _never_locked),)),
    Mutation("horizon", frozenset({1, 2}), ((DoubtKeeper, "horizon", _no_horizon),)),
    Mutation("completeness", frozenset({2}), ((rows, "judge", _any_list_is_whole),)),
    Mutation("uniqueness", frozenset({2}), ((Adoption, "_one", _first_that_fits),)),
    Mutation("orphan-scan", frozenset({3}), ((OrphanKeeper, "take", _no_orphans),)),
    Mutation("halt-gate", frozenset({5}), ((Desk, "gate", _open_gate),)),
    Mutation(
        "doubt-after-restart",
        frozenset({7}),
        ((executor.OrderExecutor, "doubt_what_was_on_its_way", _nothing_was_on_its_way),),
    ),
)
"""Every guard, by name."""
