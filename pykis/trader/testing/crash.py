"""SIGKILL at every boundary: engines that trade on a simulator over loopback are killed, started again, and checked."""

from __future__ import annotations

import argparse
import json
import logging
import os
import subprocess
import sys
from collections import Counter
from collections.abc import Iterator, Sequence
from dataclasses import asdict, dataclass, field, replace
from datetime import date
from pathlib import Path
from random import Random
from statistics import median
from tempfile import TemporaryDirectory
from typing import Any

from pykis import AccountNumber, OrderId, SystemClock
from pykis.simulator import AccountSetup, Fault, Simulator, SimulatorServer
from pykis.simulator.ledger import OrderRow

from .. import events as ev
from ..store import TradingStore
from .mortal import BOUNDARIES, Errand

__all__ = ["CrashReport", "crash", "main"]

_ACCOUNT = AccountNumber("50123456", "01")
_ORDERS_A_LIFE = 6
_SYMBOLS = 20
"""So many that the few that a doubt locks do not matter."""
_SLOW = {"TTTC0012U": 0.5, "TTTC0013U": 0.8}
"""How often the answer to an order, and to a change of one, takes 50 ms."""
_MORTAL = ("-m", "pykis.trader.testing.mortal")
_KILLED = -9
_SURVIVED = 3
_STAGES = ("imports", "opening", "reads", "to_ready")


@dataclass
class CrashReport:
    """What the killed lives left."""

    kills: Counter[str] = field(default_factory=Counter[str])
    """By boundary."""
    survived: int = 0
    """Lives that ended before they met their boundary."""
    statuses: Counter[str] = field(default_factory=Counter[str])
    """What the starts found."""
    orders: int = 0
    """Orders in the simulator's ledger."""
    events: int = 0
    """In the journal."""
    violations: list[str] = field(default_factory=list[str])
    seconds: float = 0.0
    stages: dict[str, list[float]] = field(default_factory=lambda: {each: [] for each in _STAGES})
    """Of each start, seconds: Python and imports, the journal's opening, the broker's reads, and all together."""

    def to_ready(self) -> float:
        """Median seconds from the process' start until it may order."""
        return median(self.stages["to_ready"])

    def __repr__(self) -> str:
        took = ", ".join(f"{name} {median(took):.2f} {max(took):.2f}" for name, took in self.stages.items() if took)
        found = ", ".join(f"{count} {status}" for status, count in sorted(self.statuses.items()))
        lines = [
            f"{sum(self.kills.values())} kills, {self.survived} survivors, {self.orders} orders at the broker, "
            f"{self.events} events, {len(self.violations)} violations, {self.seconds:.0f} s",
            f"starts: {found}; seconds, median and maximum: {took}",
            *(f"  {boundary:18} {self.kills[boundary]:4}" for boundary in BOUNDARIES),
            *(f"  VIOLATION {each}" for each in self.violations),
        ]
        return "\n".join(lines)


def crash(
    kills: int, seed: int = 0, *, only: Sequence[str] = tuple(BOUNDARIES), program: Sequence[str] = _MORTAL
) -> CrashReport:
    """Kill so many engines, one after another on one account, then let one settle and check what is left.

    Args:
        kills: how many.
        seed: of what is drawn.
        only: these boundaries, in turn.
        program: what Python is to run for one life; a test gives one whose engine is broken.
    """
    random, clock = Random(seed), SystemClock()
    began = clock.monotonic()
    setup = AccountSetup(_ACCOUNT, cash=10**13, holdings={}, hts_id="crash")
    simulator = Simulator(accounts=[setup], seed=seed, rest_limit=0, token_interval=0.0, start=clock.time())
    for tr_id, probability in _SLOW.items():
        simulator.faults.add(Fault(tr_id, "slow_answer", seconds=0.05, probability=probability))
    logging.getLogger("aiohttp.server").setLevel(logging.CRITICAL)  # a request whose sender is killed is no news
    report = CrashReport()
    with TemporaryDirectory() as home, SimulatorServer(simulator) as server:
        errand = Errand(
            server.rest_url, server.websocket_url, server.app_key, server.app_secret, f"{_ACCOUNT.cano}-01",
            server.hts_id, home, _symbols(simulator), 1, _ORDERS_A_LIFE,
        )  # fmt: skip
        _kill(program, errand, kills, only, random, report)
        if (done := sum(report.kills.values())) < kills and not report.violations:
            report.violations.append(f"only {done} of {kills} were killed: {report.survived} lives met no boundary")
        out = Path(home) / "settled.json"
        code, words = _live(program, replace(errand, first=_next(report), orders=2, out=str(out)), report)
        if code != 0:
            report.violations.append(f"the last life ended with {code}: {words[-1200:]}")
        else:
            settled = json.loads(out.read_text(encoding="utf-8"))
            report.violations.extend(_check(server, settled, Path(home), report))
    report.seconds = clock.monotonic() - began
    return report


def _symbols(simulator: Simulator) -> dict[str, int]:
    """Symbols, each with a price a fifth below the market on any grid."""
    stocks = [each for each in simulator.market.instruments if each.kind == "stock" and each.base_price < 500_000]
    return {each.symbol: each.base_price * 8 // 10_000 * 1_000 for each in stocks[:_SYMBOLS]}


def _kill(
    program: Sequence[str], errand: Errand, kills: int, boundaries: Sequence[str], random: Random, report: CrashReport
) -> None:
    """Life after life, until so many were killed; each boundary in its turn."""
    turn = 0
    while sum(report.kills.values()) < kills and report.survived <= kills + 10:
        boundary = boundaries[turn % len(boundaries)]
        nth = random.randint(1, BOUNDARIES[boundary])
        code, words = _live(program, replace(errand, first=_next(report), die_at=boundary, nth=nth), report)
        if code == _KILLED:
            report.kills[boundary] += 1
            turn += 1
        elif code == _SURVIVED:
            report.survived += 1
        else:
            report.violations.append(f"a life that was to die at {boundary} ended with {code}: {words[-1200:]}")
            return


def _next(report: CrashReport) -> int:
    """The first order of the next life: no number is ever given to two."""
    return 1 + (sum(report.kills.values()) + report.survived) * _ORDERS_A_LIFE


def _live(program: Sequence[str], errand: Errand, report: CrashReport) -> tuple[int, str]:
    """One life, to its end; exit code (-9: killed) and its last words."""
    errand = replace(errand, born=SystemClock().monotonic())
    command = [sys.executable, *program, json.dumps(asdict(errand))]
    done = subprocess.run(command, capture_output=True, text=True, timeout=120, env=dict(os.environ), check=False)
    for line in done.stdout.splitlines():
        said: dict[str, Any] = json.loads(line)
        if "status" in said:
            report.statuses[said["status"]] += 1
            for stage in _STAGES:
                report.stages[stage].append(said[stage])
    return done.returncode, done.stdout + done.stderr


# -- what is left


def _check(server: SimulatorServer, settled: dict[str, Any], home: Path, report: CrashReport) -> list[str]:
    """The invariants, from the simulator's ledger and the journal's own words."""
    ledger = server.simulator.ledger
    rows = server.call(lambda: ledger.rows(_ACCOUNT, date.min, date.max))
    report.orders = sum(row.kind == "new" for row in rows)
    wrong = [
        f"the order of {qty} shares is {count} times at the broker"
        for qty, count in Counter(row.qty for row in rows if row.kind == "new").items()
        if count > 1
    ]
    with TradingStore.open(next(home.rglob("journal.sqlite3")), read_only=True) as store:
        report.events = store.sequence
        wrong.extend(_journal(rows, list(store.events())))
        if store.load().to_bytes() != store.replay().to_bytes():
            wrong.append("the journal's snapshot and its replay differ")
    held = server.call(lambda: {each.symbol: each.qty for each in ledger.positions(_ACCOUNT) if each.qty})
    if held != settled["positions"]:
        wrong.append(f"positions are {held} at the broker and {settled['positions']} in the engine")
    cash = server.call(lambda: ledger.cash(_ACCOUNT).settled)
    if cash != settled["cash"]:
        wrong.append(f"cash is {cash} at the broker and {settled['cash']} in the engine")
    left = server.call(lambda: len(ledger.open_rows(_ACCOUNT)))
    if left or settled["open"]:
        wrong.append(f"{left} orders are still open at the broker, in the engine {settled['open']}")
    if settled["doubts"]:
        wrong.append(f"still in doubt: {settled['doubts']}")
    if settled["halted"] or settled["state"] != "ACTIVE":
        wrong.append(f"it halted, and nothing was wrong: {settled['state']} {settled['halted']}")
    return wrong


def _journal(rows: list[OrderRow], events: list[ev.Event]) -> Iterator[str]:
    """Whether every row is one order's of the journal, with all that traded; and every order of it has its row."""
    intents = {each.intent_id: each for each in events if isinstance(each, ev.OrderIntended)}
    owner: dict[str, str] = {}
    traded: Counter[str] = Counter()
    for event in events:
        if isinstance(event, (ev.OrderSubmitted, ev.OrderAdopted, ev.OrderModified, ev.CancelAccepted)):
            if owner.setdefault(event.number, event.intent_id) != event.intent_id:
                yield f"{event.number} was given to {owner[event.number]} and to {event.intent_id}"
        elif isinstance(event, ev.OrderFilled):
            traded[event.number] += event.qty
        elif isinstance(event, ev.OrphanFound):
            yield f"{event.number} is ours and was taken for somebody else's"
    known = {str(OrderId(row.day, row.branch, row.order_no)): row for row in rows}
    for number, row in known.items():
        intent = intents.get(owner.get(number, ""))
        if intent is None:
            if row.kind != "cancel":  # one whose answer was lost is proved by what it did
                yield f"{row.kind} order {number} ({row.symbol}, {row.qty} shares) is not in the journal"
        elif (intent.symbol, intent.qty) != (row.symbol, row.qty) and row.kind == "new":
            yield f"{number} is {row.symbol} {row.qty} at the broker, {intent.symbol} {intent.qty} in the journal"
        elif traded[number] != row.filled:
            yield f"{row.filled} shares of {number} traded at the broker, {traded[number]} in the journal"
    for number in owner:
        if number not in known:
            yield f"{number} of {owner[number]} is not at the broker"


def main(arguments: list[str] | None = None) -> int:
    """``python -m pykis.trader.testing.crash --kills 200``."""
    parser = argparse.ArgumentParser(prog="crash", description=__doc__)
    parser.add_argument("--kills", type=int, default=200)
    parser.add_argument("--seed", type=int, default=0)
    given = parser.parse_args(arguments)
    report = crash(given.kills, given.seed)
    sys.stdout.write(f"{report!r}\n")
    return 1 if report.violations else 0


if __name__ == "__main__":
    raise SystemExit(main())
