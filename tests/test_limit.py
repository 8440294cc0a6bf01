from __future__ import annotations

from bisect import bisect_left
from typing import Literal

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from pykis.kinds import Lane
from pykis.limit import LANES, PAPER_RATE, REAL_RATE, Limiter, Rate

OWNER = 1


class Line:
    """Callers that wait in the limiter and ask when it tells them to."""

    def __init__(self, rate: Rate, stored: bool = False) -> None:
        self.rate = rate
        self.limiter = Limiter(rate)
        self.now = 1000.0
        self.waiting: dict[int, tuple[Lane, float]] = {}
        self.grants: list[tuple[float, Lane, int]] = []
        self.stored = stored

    def ask(self, lane: Lane, ticket: int | None = None, owner: int = OWNER) -> bool:
        if self.stored:
            self.limiter = Limiter.loads(self.limiter.dumps(), self.rate)
        turn = self.limiter.ask(ticket, lane, owner, self.now, lambda pid: pid == OWNER)
        if turn.granted:
            self.waiting.pop(turn.ticket, None)
            self.grants.append((self.now, lane, turn.ticket))
        else:
            assert turn.wake > self.now
            self.waiting[turn.ticket] = (lane, turn.wake)
        return turn.granted

    def step(self) -> None:
        """Jump to the earliest wake and let that caller ask."""
        ticket = min(self.waiting, key=lambda waiter: (self.waiting[waiter][1], waiter))
        lane, wake = self.waiting[ticket]
        self.now = max(self.now, wake)
        self.ask(lane, ticket)

    def drain(self, until: float = float("inf")) -> None:
        while self.waiting and min(wake for _, wake in self.waiting.values()) <= until:
            self.step()
        if until != float("inf"):
            self.now = max(self.now, until)

    @property
    def times(self) -> list[float]:
        return [at for at, _, _ in self.grants]


def most_in_a_window(times: list[float], window: float) -> int:
    return max((bisect_left(times, at + window) - index for index, at in enumerate(times)), default=0)


def test_a_burst_then_one_for_one() -> None:
    line = Line(REAL_RATE)
    for _ in range(40):
        line.ask("user")
    assert len(line.grants) == 18
    line.drain()
    assert len(line.grants) == 40
    assert line.times[18] == pytest.approx(1000.0 + 1.02)
    assert line.times[36] == pytest.approx(1000.0 + 2.04)


@settings(max_examples=60, deadline=None)
@given(
    st.sampled_from([Rate(18), Rate(1), Rate(3), Rate(5, 0.5)]),
    st.lists(st.tuples(st.floats(0.0, 0.6), st.sampled_from(LANES), st.integers(1, 6)), min_size=1, max_size=25),
    st.booleans(),
)
def test_never_too_many_in_any_window_and_nobody_is_overtaken(
    rate: Rate, arrivals: list[tuple[float, Lane, int]], stored: bool
) -> None:
    line = Line(rate, stored)
    for pause, lane, count in arrivals:
        line.drain(line.now + pause)
        for _ in range(count):
            line.ask(lane)
    line.drain()
    assert most_in_a_window(line.times, rate.window + rate.margin - 1e-9) <= rate.limit
    for lane in LANES:
        tickets = [ticket for _, granted, ticket in line.grants if granted == lane]
        assert tickets == sorted(tickets)
    assert len(line.grants) == sum(count for _, _, count in arrivals)


def test_without_a_limit_nobody_ever_waits() -> None:
    line = Line(Rate.unlimited())
    for lane in LANES * 40:
        assert line.ask(lane)
    line.limiter.throttled(line.now)
    assert all(line.ask(lane) for lane in LANES)
    assert len(line.limiter.dumps()) < 100  # no stamps pile up


def test_orders_go_first_but_leave_every_tenth_slot() -> None:
    line = Line(REAL_RATE)
    for _ in range(18):
        line.ask("user")
    for _ in range(40):
        line.ask("polling")
        line.ask("order")
    line.drain()
    lanes = [lane for _, lane, _ in line.grants[18:]]
    assert lanes[:9] == ["order"] * 9
    assert lanes[9] == "polling"
    assert lanes[10:19] == ["order"] * 9
    assert lanes[19] == "polling"


def test_the_tenth_slot_is_for_who_waits_longest() -> None:
    line = Line(PAPER_RATE)
    line.ask("order")
    line.ask("polling")
    for _ in range(30):
        line.ask("order")
        line.ask("cancel")
    line.drain()
    assert [lane for _, lane, _ in line.grants[1:10]].count("order") == 8
    assert line.grants[9][1] == "polling"


@pytest.mark.parametrize(("rate", "seconds", "most"), [(REAL_RATE, 1.0, 9), (PAPER_RATE, 2.0, 1)])
def test_reconciling_takes_half_at_most(rate: Rate, seconds: float, most: int) -> None:
    line = Line(rate)
    for _ in range(40):
        line.ask("reconcile")
    for _ in range(40):
        line.ask("polling")
    line.drain()
    reconciles = [at for at, lane, _ in line.grants if lane == "reconcile"]
    assert most_in_a_window(reconciles, seconds) <= most
    polls = [at for at, lane, _ in line.grants if lane == "polling"]
    assert polls[0] <= line.grants[0][0] + seconds


def test_a_throttle_slows_down_and_quiet_speeds_up() -> None:
    line = Line(REAL_RATE)
    line.limiter.throttled(line.now)
    line.limiter.throttled(line.now + 0.1)  # the same burst counts once
    assert line.limiter.pace(line.now) == pytest.approx(1.25)
    for _ in range(60):
        line.ask("user")
    assert len(line.grants) == 14
    line.drain()
    assert most_in_a_window(line.times, 1.0) <= 14 + 1
    assert line.limiter.pace(line.now + 120) == 1.0


@pytest.mark.parametrize("limit", [1, 3])
def test_it_slows_below_one_a_window(limit: int) -> None:
    line = Line(Rate(limit, slow_factor=8.0))
    line.limiter.throttled(line.now)
    for _ in range(3):
        line.ask("user")
    line.drain()
    assert line.times[1] - line.times[0] > 4.0 / limit


def test_slowness_is_bounded() -> None:
    limiter = Limiter(PAPER_RATE)
    for second in range(100):
        limiter.throttled(1000.0 + 2 * second)
    assert limiter.pace(1198.0) == 8.0


def test_the_margin_follows_the_spread_within_bounds() -> None:
    limiter = Limiter(REAL_RATE)
    limiter.observe(0.004)
    assert limiter.margin == 0.020
    limiter.observe(0.050)
    assert limiter.margin == 0.050
    limiter.observe(5.0)
    assert limiter.margin == REAL_RATE.most_margin


def test_stamps_of_the_future_are_dropped() -> None:
    line = Line(PAPER_RATE)
    line.now = 5_000_000.0
    line.ask("user")
    line.limiter.throttled(line.now)
    line.now = 10.0  # the machine was started anew
    assert line.ask("user")
    assert line.limiter.pace(line.now) == 1.0
    assert not line.ask("user")


def test_the_rows_of_dead_processes_are_skipped() -> None:
    line = Line(PAPER_RATE)
    line.ask("user")
    line.ask("order", owner=99)  # dies now
    line.waiting.clear()
    line.ask("user")
    line.drain()
    assert line.times[1] - line.times[0] == pytest.approx(1.02)


def test_a_head_that_sleeps_loses_its_turn_but_not_its_place() -> None:
    line = Line(PAPER_RATE)
    line.ask("user")
    line.ask("user")
    (sleeper,) = line.waiting
    del line.waiting[sleeper]
    line.ask("user")
    line.ask("user")
    while len(line.grants) < 2:
        line.step()
    assert line.now - line.times[0] < 1.02 + PAPER_RATE.patience + 0.1
    line.now += 0.1
    assert not line.ask("user", sleeper)
    line.drain()
    assert [ticket for _, _, ticket in line.grants][2] == sleeper


def test_who_leaves_gives_way() -> None:
    line = Line(PAPER_RATE)
    line.ask("user")
    line.ask("user")
    line.ask("user")
    first, second = sorted(line.waiting)
    del line.waiting[first]
    assert line.limiter.leave(first, line.now) == second
    line.ask("user", second)
    line.drain()
    assert line.times[1] - line.times[0] == pytest.approx(1.02)


def test_next_wake_says_when_something_is_due() -> None:
    line = Line(PAPER_RATE)
    assert line.limiter.next_wake(line.now) is None
    line.ask("user")
    line.ask("user")
    assert line.limiter.next_wake(line.now) == pytest.approx(line.now + 1.02)


@pytest.mark.parametrize("damage", [b"", b"x", b"L1" + b"\0" * 70, b"L1" + b"\xff" * 200])
def test_foreign_state_is_an_error(damage: bytes) -> None:
    with pytest.raises(ValueError, match="no limiter state"):
        Limiter.loads(damage, REAL_RATE)


def test_state_survives_storage() -> None:
    line = Line(Rate(3))
    for lane in LANES * 2:
        line.ask(lane)
    line.limiter.throttled(line.now)
    copy = Limiter.loads(line.limiter.dumps(), Rate(3))
    assert copy.dumps() == line.limiter.dumps()
    assert copy.waiting == line.limiter.waiting == 7
    lane: Literal["order"] = "order"
    assert copy.ask(None, lane, OWNER, line.now) == line.limiter.ask(None, lane, OWNER, line.now)
