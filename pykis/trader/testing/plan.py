"""What one schedule holds, drawn from one integer: what the strategy, the owner and the market do, what goes wrong."""

from __future__ import annotations

from dataclasses import dataclass, fields, replace
from datetime import datetime
from random import Random
from typing import Literal

from pykis.clock import KST

from ..config import RiskLimits

__all__ = ["SYMBOLS", "Action", "Kind", "Plan", "Rates"]

SYMBOLS = ("005930", "035720", "069500")
"""A KOSPI stock, another one, an ETF: other ticks, no tax."""

Kind = Literal[
    "buy",
    "sell",
    "market_buy",
    "market_sell",
    "bracket",
    "burst",
    "modify",
    "cancel",
    "cancel_all",
    "protect",
    "unprotect",
    "same_key",
    "halt",
    "resume",
    "owner_buy",
    "owner_sell",
    "owner_same",
    "owner_cancel",
    "owner_modify",
    "deposit",
    "price",
    "gap",
    "crowd",
    "link",
    "disk",
    "clock",
    "die",
]

_WEIGHTS: dict[Kind, int] = {
    "buy": 20,
    "sell": 12,
    "market_buy": 4,
    "market_sell": 3,
    "bracket": 4,
    "burst": 4,
    "modify": 9,
    "cancel": 9,
    "cancel_all": 1,
    "protect": 4,
    "unprotect": 1,
    "same_key": 5,
    "halt": 1,
    "resume": 4,
    "owner_buy": 4,
    "owner_sell": 3,
    "owner_same": 5,
    "owner_cancel": 1,
    "owner_modify": 1,
    "deposit": 1,
    "price": 10,
    "gap": 3,
    "crowd": 9,
    "link": 3,
    "disk": 2,
    "clock": 1,
    "die": 2,
}


@dataclass(frozen=True, slots=True)
class Action:
    """One thing that happens. Which order it is about is found by `aim` when it happens."""

    at: float
    """Seconds after the start."""
    kind: Kind
    symbol: str
    qty: int
    ticks: int
    """Away from the last price, away from trading if positive."""
    aim: float
    """0 to 1: which of those that could be meant; or how long, how far."""


@dataclass(frozen=True, slots=True)
class Rates:
    """How often each request, answer or notice meets a fault. In most schedules most of them are 0."""

    lost_request: float = 0.0
    lost_answer: float = 0.0
    late_acceptance: float = 0.0
    server_error: float = 0.0
    server_error_done: float = 0.0
    throttled: float = 0.0
    token_revoked: float = 0.0
    unconnected: float = 0.0
    slow: float = 0.0
    waits: float = 0.0
    failed_query: float = 0.0
    short_page: float = 0.0
    stale_list: float = 0.0
    gapped_list: float = 0.0
    at_once: float = 0.0
    """A carrier's thread is quicker than the engine's: the bytes are out before the engine does the next thing."""
    missing_notice: float = 0.0
    duplicate_notice: float = 0.0
    reordered_notice: float = 0.0

    @classmethod
    def draw(cls, random: Random) -> Rates:
        """A few of them at once, some often."""
        given: dict[str, float] = {}
        density = random.choice((0.15, 0.3, 0.6))
        for each in fields(cls):
            if random.random() < density:
                given[each.name] = random.choice((0.03, 0.1, 0.1, 0.3, 0.6))
        return cls(**given)


_FAULTLESS = Rates()
_BOUNDARIES = (
    "receive", "received", "before_commit", "after_commit", "after_head", "send post", "sent post",
    "before bytes of post", "after bytes of post",
)  # fmt: skip
"""Where a process may die; the rest, those of requests that only read, are met by dying anywhere."""


@dataclass(frozen=True, slots=True)
class Plan:
    """A schedule."""

    seed: int
    start: float
    """Unix seconds."""
    session: Literal["always", "krx"]
    wire: bool
    """Over the SDK and JSON, not straight to the ledger."""
    actions: tuple[Action, ...]
    rates: Rates
    ends: float
    """Seconds after the start at which faults and actions are over."""
    deaths: tuple[tuple[str, int], ...]
    """The process dies at the so-manieth boundary of that name after the death before; blank counts all."""
    pauses: tuple[float, ...]
    """Seconds until the next process begins, for each."""
    blind: tuple[float, float]
    """Seconds after the start between which lists of orders stand still."""
    tardy: bool
    """Some of what is late takes effect later than anything is known to: after it was proved absent."""
    limits: RiskLimits
    cash: int
    holdings: dict[str, tuple[int, int]]
    insists: float
    """How often the strategy orders again what was absent or refused, with a new key."""
    impatient: float
    """How often it does so while the first is still in doubt, which must not be let in."""
    wall_error: float
    """Seconds that the machine's clock is wrong."""

    @classmethod
    def draw(cls, seed: int, *, wire: bool | None = None) -> Plan:
        """The schedule of a seed; the same seed gives the same one."""
        random = Random(f"{seed} plan")
        ends = random.choice((15.0, 40.0, 90.0, 150.0))
        count = random.randint(8, 28)
        mortal = random.random() < 0.5
        session: Literal["always", "krx"] = "krx" if random.random() < 0.05 else "always"
        deaths = tuple(_death(random) for _ in range(random.randint(1, 3) if mortal else 0))
        rates = Rates.draw(random) if random.random() < 0.95 else _FAULTLESS
        blind, tardy, twins = (0.0, 0.0), False, False
        special = random.random()
        if special < 0.08:
            begins, ends = 1.0 + 20.0 * random.random(), 150.0
            blind = begins, begins + 90.0 + 50.0 * random.random()
            rates = replace(rates, lost_answer=max(rates.lost_answer, 0.3))
        elif special < 0.12:
            tardy, rates = True, replace(rates, late_acceptance=max(rates.late_acceptance, 0.3))
        elif special < 0.18:
            twins, rates = True, replace(rates, lost_answer=max(rates.lost_answer, 0.3))
        return cls(
            seed=seed,
            start=_start(random, session),
            session=session,
            wire=seed % 10 == 0 if wire is None else wire,
            actions=_actions(random, count, ends, twins=twins),
            rates=rates,
            ends=ends,
            deaths=deaths,
            pauses=tuple(random.choice((0.1, 1.0, 5.0, 40.0)) for _ in deaths),
            blind=blind,
            tardy=tardy,
            limits=RiskLimits() if tardy else _limits(random),
            cash=random.choice((3_000_000, 20_000_000, 100_000_000)),
            holdings={SYMBOLS[0]: (30, 69_000)} if random.random() < 0.6 else {},
            insists=0.0 if tardy else random.choice((0.0, 0.5, 1.0)),
            impatient=random.choice((0.0, 0.3, 1.0)),
            wall_error=random.choice((0.0, 0.0, -3.0, 3.0)),
        )


def _death(random: Random) -> tuple[str, int]:
    """Anywhere, or at a place where most deaths would pass by."""
    if random.random() < 0.4:
        return "", 1 + int(random.expovariate(1 / random.choice((40, 150))))
    name = random.choice(_BOUNDARIES)
    return name, 1 + int(random.expovariate(1 / (3 if name.endswith("post") else 15)))


def _start(random: Random, session: str) -> float:
    if session == "krx":
        minute = random.randint(10, 29)
        return datetime(2026, 11, 23, 15, minute, 7, tzinfo=KST).timestamp() + random.random()
    if random.random() < 0.12:  # the day changes on the way
        return datetime(2026, 11, 23, 23, 58, 20, tzinfo=KST).timestamp() + 90 * random.random()
    return datetime(2026, 11, 23, 10, 0, tzinfo=KST).timestamp() + random.random()


def _limits(random: Random) -> RiskLimits:
    """Tight enough to be met, mostly."""
    tight = random.random()
    if tight < 0.3:
        return RiskLimits()
    return RiskLimits(
        max_order_qty=random.choice((20, 100)),
        max_order_value=random.choice((1_000_000, 2_000_000, 5_000_000)),
        max_symbol_value=random.choice((2_500_000, 4_000_000)),
        max_total_value=random.choice((4_000_000, 7_000_000)),
        max_orders_per_minute=random.choice((4, 10, 30)),
        max_orders_per_day=random.choice((12, 500)),
        duplicate_window=random.choice((None, 5.0)),
        max_daily_loss=random.choice((200_000, 1_000_000)),
        max_unknown=random.choice((1, 3, 3)),
    )


def _actions(random: Random, count: int, ends: float, *, twins: bool) -> tuple[Action, ...]:
    """Some bunched together, so that things race; with `twins` the owner often orders just what the engine did."""
    kinds = list(_WEIGHTS)
    weights = [weight * random.choice((0.3, 1.0, 1.0, 3.0)) for weight in _WEIGHTS.values()]
    if twins:
        weights[kinds.index("owner_same")] = 60.0
    focus = random.random() < 0.6
    found: list[Action] = []
    at = 0.6
    for _ in range(count):
        if random.random() < 0.35:
            at += random.random() * 0.15
        else:
            at = 0.6 + random.random() * (ends - 0.6)
        at = min(at, ends - 0.1)
        symbol = SYMBOLS[0] if focus and random.random() < 0.8 else random.choice(SYMBOLS)
        kind = random.choices(kinds, weights)[0]
        qty = random.choice((1, 5, 10, 10, 20, 30))
        ticks = random.choice((-3, -1, 0, 0, 1, 2, 5))
        found.append(Action(at, kind, symbol, qty, ticks, random.random()))
    return tuple(sorted(found, key=lambda each: each.at))
