"""A PyKis over a simulated KIS in the process, real and paper, at a moment of a trading day."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any, NamedTuple

import pytest

from pykis import PyKis, Rate, SessionSettings, VirtualClock
from pykis.simulator import Simulator, SimulatorTransport

MONDAY = 1_795_395_600.0
"""2026-11-23 10:00 KST."""


class Simulated(NamedTuple):
    """One environment of KIS, who uses it, and the time."""

    kis: PyKis
    simulator: Simulator
    clock: VirtualClock


def _open(*, virtual: bool) -> Simulated:
    simulator = Simulator(virtual=virtual, seed=4, rest_limit=0, start=MONDAY)
    clock = VirtualClock(MONDAY)
    key = simulator.keys[0]
    rate = Rate(100_000, margin=0.0)
    kis = PyKis(
        app_key=key.key,
        app_secret=key.secret,
        hts_id=key.hts_id,
        virtual=virtual,
        transport=SimulatorTransport(simulator, clock),
        clock=clock,
        settings=SessionSettings(rate=rate, approvals=rate),
    )
    return Simulated(kis, simulator, clock)


def read_whole(row: Any) -> None:
    """Read every field of a row, which must be one that KIS sends: a name that it does not send would read as None."""
    for name in row.fields:
        field = getattr(type(row), name)
        wires = getattr(field, "wires", (field.wire,))
        assert any(wire in row.raw for wire in wires), f"{type(row).__name__}.{name}: {wires} is not on the wire"
    values = row.to_dict()
    assert set(values) >= set(row.fields)
    assert all(value is not None for value in values.values()), values
    assert "cannot be read" not in repr(row)
    assert "object at" not in repr(row)


@pytest.fixture(scope="module")
def real() -> Iterator[Simulated]:
    """A real account; what one test of a file does may be seen by the next."""
    opened = _open(virtual=False)
    yield opened
    opened.kis.close()


@pytest.fixture(scope="module")
def paper() -> Iterator[Simulated]:
    """A paper account, likewise."""
    opened = _open(virtual=True)
    yield opened
    opened.kis.close()
