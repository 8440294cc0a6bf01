"""SIGKILL at every boundary: engines that trade on a simulator over loopback are killed, started again, and checked."""

from __future__ import annotations

import argparse
import json
import os
import subprocess
import sys
from collections import Counter
from dataclasses import asdict, replace
from pathlib import Path
from random import Random
from tempfile import TemporaryDirectory
from typing import NamedTuple

from pykis import AccountNumber, SystemClock
from pykis.simulator import AccountSetup, Fault, Simulator, SimulatorServer

from ..store import TradingStore
from .mortal import BOUNDARIES, Errand

__all__ = ["CrashReport", "crash", "main"]

_ACCOUNT = AccountNumber("50123456", "01")
_ORDERS_A_LIFE = 6
_ORDER_TRS = ("TTTC0012U", "TTTC0011U", "TTTC0013U")


class CrashReport(NamedTuple):
    """What the killed lives left."""

    kills: Counter[str]
    """By boundary."""
    survived: int
    """Lives that ended before they met their boundary."""
    orders: int
    """Orders in the simulator's ledger."""
    violations: list[str]
    seconds: float

    def __repr__(self) -> str:
        lines = [
            f"{sum(self.kills.values())} kills, {self.survived} survivors, {self.orders} orders at the broker, "
            f"{len(self.violations)} violations, {self.seconds:.0f} s",
            *(f"  {boundary:18} {self.kills[boundary]:4}" for boundary in BOUNDARIES),
            *(f"  VIOLATION {each}" for each in self.violations),
        ]
        return "\n".join(lines)


def crash(kills: int, seed: int = 0) -> CrashReport:
    """Kill so many engines, one after another on one account, then let one settle and check what is left."""
    random, clock = Random(seed), SystemClock()
    began = clock.monotonic()
    setup = AccountSetup(_ACCOUNT, cash=10**13, holdings={}, hts_id="crash")
    simulator = Simulator(accounts=[setup], seed=seed, rest_limit=0, token_interval=0.0, start=clock.time())
    for tr_id in _ORDER_TRS:
        simulator.faults.add(Fault(tr_id, "slow_answer", seconds=0.05, probability=0.5))
    report = CrashReport(Counter(), 0, 0, [], 0.0)
    with TemporaryDirectory() as home, SimulatorServer(simulator) as server:
        errand = Errand(
            server.rest_url, server.websocket_url, server.app_key, server.app_secret, str(_ACCOUNT.cano) + "-01",
            server.hts_id, home, 1, _ORDERS_A_LIFE,
        )  # fmt: skip
        survived, life = 0, 0
        while sum(report.kills.values()) < kills and life < 2 * kills + 20:
            boundary = BOUNDARIES[life % len(BOUNDARIES)]
            most = 3 if boundary.startswith("cancel") else 12
            doomed = replace(errand, first=1 + life * _ORDERS_A_LIFE, die_at=boundary, nth=random.randint(1, most))
            code, words = _live(doomed)
            life += 1
            if code == -9:
                report.kills[boundary] += 1
            elif code == 3:
                survived += 1
            else:
                report.violations.append(f"life {life} ({boundary}) ended with {code}: {words[-600:]}")
                break
        out = Path(home) / "settled.json"
        last = replace(errand, first=1 + life * _ORDERS_A_LIFE, orders=2, out=str(out))
        code, words = _live(last)
        if code != 0:
            report.violations.append(f"the last life ended with {code}: {words[-1200:]}")
        else:
            report.violations.extend(_check(server, json.loads(out.read_text(encoding="utf-8")), Path(home)))
        rows = len(server.call(lambda: _rows(simulator)))
    return report._replace(survived=survived, orders=rows, seconds=clock.monotonic() - began)


def _live(errand: Errand) -> tuple[int, str]:
    """One life, to its end; exit code (-9: killed) and its last words."""
    command = [sys.executable, "-m", "pykis.trader.testing.mortal", json.dumps(asdict(errand))]
    done = subprocess.run(command, capture_output=True, text=True, timeout=120, env=dict(os.environ), check=False)
    return done.returncode, done.stdout + done.stderr


def _rows(simulator: Simulator) -> list[tuple[int, str, int]]:
    """Number, symbol and shares of every new order of the account."""
    day = simulator.market.day
    return [
        (row.order_no, row.symbol, row.qty) for row in simulator.ledger.rows(_ACCOUNT, day, day) if row.kind == "new"
    ]


def _check(server: SimulatorServer, settled: dict[str, dict[str, object]], home: Path) -> list[str]:
    """The invariants, from the simulator's ledger and the journal's own words."""
    wrong: list[str] = []
    simulator = server.simulator
    rows = server.call(lambda: _rows(simulator))
    for qty, count in Counter(qty for _, _, qty in rows).items():
        if count > 1:
            wrong.append(f"the order of {qty} shares is {count} times at the broker")
    journal = next(home.rglob("journal.sqlite3"))
    store = TradingStore.open(journal, read_only=True)
    try:
        book = store.load()
    finally:
        store.close()
    numbers = {int(number.rsplit("-", 1)[1]): book.orders[intent] for number, intent in book.numbers.items()}
    for number, symbol, qty in rows:
        record = numbers.get(number)
        if record is None:
            wrong.append(f"order {number} ({symbol}, {qty} shares) is not in the journal")
        elif (record.symbol, record.qty) != (symbol, qty):
            wrong.append(f"order {number} is {symbol} {qty} at the broker, {record.symbol} {record.qty} in the journal")
    held = server.call(lambda: {each.symbol: each.qty for each in simulator.ledger.positions(_ACCOUNT) if each.qty})
    if held != settled["positions"]:
        wrong.append(f"positions are {held} at the broker and {settled['positions']} in the engine")
    cash = server.call(lambda: simulator.ledger.cash(_ACCOUNT).settled)
    if cash != settled["cash"]:
        wrong.append(f"cash is {cash} at the broker and {settled['cash']} in the engine")
    left = server.call(lambda: len(simulator.ledger.open_rows(_ACCOUNT)))
    if left:
        wrong.append(f"{left} orders are still open at the broker, the engine knows {settled['open']}")
    wrong.extend(f"still in doubt: {each}" for each in settled["doubts"])
    return wrong


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
