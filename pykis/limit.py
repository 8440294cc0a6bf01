"""The rate limit as a state machine: an exact sliding window, lanes, tickets. No clock, no lock, no I/O.

Time is whatever the caller passes, in seconds, as long as it is one clock. `pykis.client.gate` keeps one
`Limiter` for all threads and processes of a machine and does the waiting.
"""

from __future__ import annotations

import struct
from collections.abc import Callable
from typing import NamedTuple

from .kinds import Lane

__all__ = ["LANES", "PAPER_RATE", "REAL_RATE", "Limiter", "Rate", "Turn", "Waiter"]

LANES: tuple[Lane, ...] = ("order", "cancel", "reconcile", "user", "polling")
"""Most urgent first."""

_ORDER = LANES.index("order")
_RECONCILE = LANES.index("reconcile")


class Rate(NamedTuple):
    """How many calls KIS allows, and how we keep clear of its edge."""

    limit: int
    """Calls in any sliding window."""
    window: float = 1.0
    """Seconds."""
    margin: float = 0.020
    """Seconds added to the window at least: calls do not all travel equally long."""
    start_margin: float = 0.100
    """Seconds added until round trips are known: the first calls open their connections on the way."""
    most_margin: float = 0.250
    """Seconds added at most, however much the round trips spread."""
    other_than_order: int = 10
    """Every so many slots, one is not an order's while others wait, so that nothing starves."""
    slow_factor: float = 1.25
    """By how much one refusal (EGW00201) slows down."""
    slowest: float = 8.0
    """How much slower at most."""
    recovery: float = 10.0
    """Seconds of quiet that take away half of the slowness."""
    patience: float = 1.0
    """Seconds that the head of the line may leave a free slot unused before the next may go first."""
    poll: float = 0.001
    """Seconds until one asks again who waits for another process to take its slot."""

    @classmethod
    def unlimited(cls) -> Rate:
        """No limit at all: for a simulator that has none. Nothing ever waits, and no stamps are kept."""
        return cls(1, window=0.0, margin=0.0, start_margin=0.0, most_margin=0.0)


REAL_RATE = Rate(18)
"""A real account: 18 a second since 2026-04-20."""
PAPER_RATE = Rate(1)
"""Paper trading (모의투자): one a second."""


class Waiter(NamedTuple):
    """One call that waits for its slot."""

    ticket: int
    lane: int
    owner: int
    """Process id."""


class Turn(NamedTuple):
    """What the limiter says to a call that asks."""

    ticket: int
    granted: bool
    wake: float
    """When to ask again, if it was not granted."""
    head: int | None
    """The ticket whose turn it is now."""


_HEAD = struct.Struct("<2sqqddddHHH")
_TIME = struct.Struct("<d")
_WAITER = struct.Struct("<qBq")
_MAGIC = b"L1"


class Limiter:
    """At most ``rate.limit`` grants in any window (plus margin), first come first served within a lane.

    The most urgent lane goes first, but every tenth slot goes to whoever has waited longest outside the order
    lane, and reconciling never takes more than half of the budget.
    """

    __slots__ = (
        "_grants",
        "_next_ticket",
        "_orders_in_row",
        "_reconciles",
        "_slow",
        "_slowed_at",
        "_turn_since",
        "_waiters",
        "margin",
        "rate",
    )

    def __init__(self, rate: Rate) -> None:
        self.rate: Rate = rate
        self.margin: float = rate.margin
        self._next_ticket = 1
        self._orders_in_row = 0
        self._slow = 1.0
        self._slowed_at = 0.0
        self._turn_since = 0.0
        self._grants: list[float] = []
        self._reconciles: list[float] = []
        self._waiters: list[Waiter] = []

    # Asking

    def ask(
        self, ticket: int | None, lane: Lane, owner: int, now: float, alive: Callable[[int], bool] | None = None
    ) -> Turn:
        """Take a slot if it is this call's turn, else say when to ask again.

        Args:
            ticket: None the first time; what the last `Turn` said afterwards.
            lane: which queue it waits in.
            owner: the process that waits.
            now: the time.
            alive: whether a process still exists; rows of dead ones are dropped.
        """
        self._forget_future(now)
        number = self._enter(ticket, LANES.index(lane), owner, now)
        while True:
            chosen, at = self._choose(now)
            if chosen is None:
                return Turn(number, False, at, None)
            if at <= now and chosen.ticket == number:
                self._grant(chosen, now)
                following, _ = self._choose(now)
                return Turn(number, True, now, following.ticket if following else None)
            if chosen.ticket == number:
                return Turn(number, False, at, number)
            if not self._gone(chosen, at, now, alive):
                wake = self._wake(number, at, now)
                return Turn(number, False, wake if at > now else max(wake, now + self.rate.poll), chosen.ticket)
            self._drop(chosen.ticket, now)

    def leave(self, ticket: int, now: float) -> int | None:
        """Give up waiting. Returns the ticket whose turn it is now."""
        self._drop(ticket, now)
        chosen, _ = self._choose(now)
        return chosen.ticket if chosen else None

    def abandon(self) -> None:
        """Forget everybody who waits: after a fork they wait in the other process."""
        self._waiters.clear()

    def next_wake(self, now: float) -> float | None:
        """When the next waiting call can go; None if nothing waits."""
        if not self._waiters:
            return None
        return self._choose(now)[1]

    # Learning

    def throttled(self, now: float) -> None:
        """KIS refused a call (EGW00201): slow down. Refusals of one burst count once."""
        if self._slow > 1.0 and 0 <= now - self._slowed_at < self.rate.window:
            return
        self._slow = min(self.pace(now) * self.rate.slow_factor, self.rate.slowest)
        self._slowed_at = now

    def observe(self, spread: float) -> None:
        """Say how much recent round trips differ (seconds); the margin follows."""
        self.margin = min(max(self.rate.margin, spread), self.rate.most_margin)

    def pace(self, now: float) -> float:
        """1.0 at full speed; 2.0 means that calls come half as fast because KIS refused some."""
        if self._slow <= 1.0:
            return 1.0
        quiet = max(0.0, now - self._slowed_at)
        pace = 1.0 + (self._slow - 1.0) * 0.5 ** (quiet / self.rate.recovery)
        return pace if pace > 1.01 else 1.0

    @property
    def waiting(self) -> int:
        """How many calls wait."""
        return len(self._waiters)

    # Inside

    def _budget(self, now: float) -> tuple[int, float]:
        """How many grants, in how many seconds, at the present pace."""
        allowed = self.rate.limit / self.pace(now)
        whole = max(1, int(allowed))
        return whole, (self.rate.window + self.margin) * max(1.0, whole / allowed)

    def _forget_future(self, now: float) -> None:
        """A stamp that is yet to come was made by another clock (a reboot): it says nothing."""
        if self._grants and self._grants[-1] > now:
            self._grants = [stamp for stamp in self._grants if stamp <= now]
            self._reconciles = [stamp for stamp in self._reconciles if stamp <= now]
        if self._slowed_at > now:
            self._slow, self._slowed_at = 1.0, 0.0
        self._turn_since = min(self._turn_since, now)

    def _enter(self, ticket: int | None, lane: int, owner: int, now: float) -> int:
        if ticket is None:
            ticket = self._next_ticket
            self._next_ticket += 1
        elif any(waiter.ticket == ticket for waiter in self._waiters):
            return ticket
        if not self._waiters:
            self._turn_since = now
        waiter = Waiter(ticket, lane, owner)
        place = len(self._waiters)
        while place and self._waiters[place - 1].ticket > ticket:  # one that was passed over takes its old place
            place -= 1
        self._waiters.insert(place, waiter)
        self._next_ticket = max(self._next_ticket, ticket + 1)
        return ticket

    def _drop(self, ticket: int, now: float) -> None:
        self._waiters = [waiter for waiter in self._waiters if waiter.ticket != ticket]
        self._turn_since = now

    def _free_at(self, now: float) -> float:
        """Since when a slot is free, or when the next one will be."""
        count, period = self._budget(now)
        return self._grants[-count] + period if len(self._grants) >= count else 0.0

    def _slot(self, index: int, now: float) -> float:
        """When the slot after ``index`` others is free."""
        count, period = self._budget(now)
        turns, place = divmod(index, count)
        used = self._grants[-count:]
        if place < count - len(used):
            return now + turns * period
        return max(now, used[place - (count - len(used))] + period) + turns * period

    def _reconcile_from(self, now: float) -> float:
        """Since when reconciling may take a slot, or when it may again."""
        count, period = self._budget(now)
        share = max(1, count // 2)
        recent = self._reconciles[-share:]
        if len(recent) < share:
            return 0.0
        return recent[0] + period * max(1.0, 2 * share / count)

    def _choose(self, now: float) -> tuple[Waiter | None, float]:
        """Who goes next, and since when or when it can. Nobody waits: (None, when a slot is free)."""
        heads: dict[int, Waiter] = {}
        for waiter in self._waiters:
            heads.setdefault(waiter.lane, waiter)
            if len(heads) == len(LANES):
                break
        at = self._free_at(now)
        if not heads:
            return None, at
        if _RECONCILE in heads:
            free = self._reconcile_from(now)
            if free > max(at, now):
                held = heads.pop(_RECONCILE)
                if not heads:
                    return held, free
        if len(heads) > 1 and self._orders_in_row >= self.rate.other_than_order - 1:
            heads.pop(_ORDER, None)
            return min(heads.values()), at
        return heads[min(heads)], at

    def _grant(self, waiter: Waiter, now: float) -> None:
        self._waiters.remove(waiter)
        self._orders_in_row = self._orders_in_row + 1 if waiter.lane == _ORDER else 0
        self._turn_since = now
        self._grants.append(now)
        del self._grants[: -self.rate.limit]
        if waiter.lane == _RECONCILE:
            self._reconciles.append(now)
            del self._reconciles[: -max(1, self.rate.limit // 2)]

    def _gone(self, head: Waiter, at: float, now: float, alive: Callable[[int], bool] | None) -> bool:
        """Whether the head of the line does not take the slot that is free for it."""
        if now - max(self._turn_since, at) > self.rate.patience:
            return True
        return alive is not None and not alive(head.owner)

    def _wake(self, ticket: int, at: float, now: float) -> float:
        """When it is worth asking again: when the slot of its place in line is free, or somewhat before.

        A caller of another process learns nothing in between, so the place counts only those who surely go before.
        """
        lane = next(waiter.lane for waiter in self._waiters if waiter.ticket == ticket)
        before = [0] * len(LANES)
        for waiter in self._waiters:
            if waiter.lane < lane or (waiter.lane == lane and waiter.ticket < ticket):
                before[waiter.lane] += 1
        if lane > _RECONCILE:
            before[_RECONCILE] = 0  # they may be over their share
        place = sum(before)
        if lane != _ORDER:
            until_turn = max(0, self.rate.other_than_order - 1 - self._orders_in_row)
            if before[_ORDER] >= until_turn:
                place = min(place, until_turn + before[lane])
        return max(at, self._slot(min(place, 4 * self.rate.limit), now))

    # Storage

    def dumps(self) -> bytes:
        """The whole state as bytes."""
        head = _HEAD.pack(
            _MAGIC,
            self._next_ticket,
            self._orders_in_row,
            self.margin,
            self._slow,
            self._slowed_at,
            self._turn_since,
            len(self._grants),
            len(self._reconciles),
            len(self._waiters),
        )
        times = struct.pack(f"<{len(self._grants) + len(self._reconciles)}d", *self._grants, *self._reconciles)
        return head + times + b"".join(_WAITER.pack(*waiter) for waiter in self._waiters)

    @classmethod
    def loads(cls, data: bytes, rate: Rate) -> Limiter:
        """The state that `dumps` wrote.

        Raises:
            ValueError: it is none.
        """
        self = cls(rate)
        try:
            magic, ticket, row, margin, slow, slowed_at, since, grants, reconciles, waiters = _HEAD.unpack_from(data)
            times = struct.unpack_from(f"<{grants + reconciles}d", data, _HEAD.size)
            tail = data[_HEAD.size + 8 * len(times) :]
            if magic != _MAGIC or len(tail) != waiters * _WAITER.size:
                raise ValueError("no limiter state")
            self._waiters = [Waiter(*fields) for fields in _WAITER.iter_unpack(tail)]
        except struct.error as error:
            raise ValueError(f"no limiter state: {error}") from None
        self._next_ticket, self._orders_in_row = ticket, row
        self.margin = min(max(rate.margin, margin), rate.most_margin)
        self._slow, self._slowed_at, self._turn_since = slow, slowed_at, since
        self._grants = list(times[:grants])[-rate.limit :]
        self._reconciles = list(times[grants:])
        return self
