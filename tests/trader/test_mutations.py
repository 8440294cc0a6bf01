"""The checker checked: the engine without one of its guards is found out, by the invariant that is meant for it."""

from __future__ import annotations

import pytest

from pykis.trader.testing.mutations import MUTATIONS, hunt
from pykis.trader.testing.runner import run_seed

_WINDOWS = {
    "durable-before-send": range(30, 50),
    "lock-on-unknown": range(50, 75),
    "horizon": range(35, 55),
    "completeness": range(660, 690),
    "uniqueness": range(39, 55),
    "orphan-scan": range(2, 15),
    "halt-gate": range(260, 300),
    "doubt-after-restart": range(17, 40),
}
"""Schedules of which several notice; a change of the plan's draws makes them others: then look for new ones with
`make mutate`."""


@pytest.mark.parametrize("name", [each.name for each in MUTATIONS])
def test_a_guard_taken_out_is_noticed(name: str) -> None:
    mutation = next(each for each in MUTATIONS if each.name == name)
    found = hunt(mutation, _WINDOWS[name])
    assert found is not None, f"nothing noticed that {name} is gone"
    seen = mutation.noticed(found)
    assert seen is not None
    assert seen.number in mutation.seen_by


def test_with_its_guards_the_same_schedules_hold() -> None:
    for mutation in MUTATIONS:
        with mutation.in_force():
            pass
        assert run_seed(_WINDOWS[mutation.name][0]).violations == ()
