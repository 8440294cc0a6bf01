"""A real engine in a process of its own, which kills itself with SIGKILL at a named boundary: the child of `crash`."""

from __future__ import annotations

import json
import os
import signal
import sys
from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path
from threading import Lock, Timer
from typing import Any, NoReturn

from pykis import PyKis, Rate, SessionSettings, SystemClock
from pykis.market.sessions import AlwaysOpen

from ..book import Book
from ..config import RiskLimits, Timing, TradingConfig
from ..core import Asked, Core
from ..engine import TradingEngine
from ..event import Event
from ..headfile import HeadFile
from ..kis_desk import KisDesk
from ..ports import Answered, BrokerRequest, CancelOrder, ModifyOrder, Outcome, PlaceOrder
from ..states import IN_DOUBT, OrderState
from ..store import TradingStore

__all__ = ["BOUNDARIES", "HORIZON", "Errand", "main"]

BOUNDARIES = (
    "commit:before",
    "commit:after",
    "head:after",
    "order:before",
    "order:during",
    "order:after",
    "cancel:before",
    "cancel:during",
    "cancel:after",
    "command:receive",
    "answer:receive",
)
"""Where it can die: around the commit and the head file, around each POST and while it is on its way, and when a
command or an answer is taken off the queue."""
HORIZON = 2.0
_SYMBOLS = ("005930", "000660", "035720", "005380", "069500")
_NO_LIMITS = RiskLimits(
    max_order_qty=None, max_order_value=None, max_symbol_value=None, max_total_value=None, max_daily_loss=None,
    max_drawdown=None, max_orders_per_minute=None, max_orders_per_day=None, price_collar=None, max_price_age=None,
    duplicate_window=None, session=False, max_unknown=None, max_errors=None, max_failed_reads=None,
)  # fmt: skip


@dataclass(frozen=True, slots=True)
class Errand:
    """What one life is to do."""

    rest_url: str
    websocket_url: str
    app_key: str
    app_secret: str
    account: str
    hts_id: str
    home: str
    first: int
    """The number of its first order; the shares of each order are its number, so that none looks like another."""
    orders: int
    die_at: str = ""
    """One of `BOUNDARIES`; blank: it settles, writes its state to `out` and ends in order."""
    nth: int = 1
    out: str = ""


class _Fate:
    """Counts boundaries, and ends the process at the one that was drawn."""

    def __init__(self, die_at: str, nth: int) -> None:
        self._die_at = die_at
        self._left = nth
        self._lock = Lock()

    def meet(self, boundary: str) -> None:
        """Die here, if it is time."""
        if boundary == self._die_at and self._last():
            _die()

    def meet_during(self, boundary: str) -> None:
        """Die a moment later, while what was begun here is still on its way."""
        if boundary == self._die_at and self._last():
            Timer(0.01, _die).start()

    def _last(self) -> bool:
        with self._lock:
            self._left -= 1
            return self._left == 0


def _die() -> NoReturn:
    os.kill(os.getpid(), signal.SIGKILL)
    raise AssertionError("a killed process goes on")


def _arm(fate: _Fate) -> None:
    """Put the boundaries around what is durable and what leaves."""
    commit, perform, handle, write = TradingStore.append, KisDesk.answer, Core.handle, HeadFile.write

    def append(self: TradingStore, events: Sequence[Event], book: Book) -> None:
        fate.meet("commit:before")
        commit(self, events, book)
        fate.meet("head:after")

    def put_head(self: HeadFile, *head: Any) -> None:
        fate.meet("commit:after")
        write(self, *head)

    def carry(self: KisDesk, request_id: int, request: BrokerRequest) -> Answered:
        kind = "order" if isinstance(request, (PlaceOrder, ModifyOrder)) else "cancel"
        if not isinstance(request, (PlaceOrder, ModifyOrder, CancelOrder)):
            return perform(self, request_id, request)
        fate.meet(f"{kind}:before")
        fate.meet_during(f"{kind}:during")
        found = perform(self, request_id, request)
        fate.meet(f"{kind}:after")
        return found

    def take(self: Core, item: Any = None) -> None:
        if isinstance(item, Asked):
            fate.meet("command:receive")
        elif isinstance(item, Answered) and _of_an_order(item.outcome):
            fate.meet("answer:receive")
        handle(self, item)

    for owner, name, replacement in (
        (TradingStore, "append", append),
        (HeadFile, "write", put_head),
        (KisDesk, "answer", carry),
        (Core, "handle", take),
    ):
        setattr(owner, name, replacement)


def _of_an_order(outcome: Outcome) -> bool:
    return type(outcome).__name__ in ("Accepted", "Refused", "Uncertain", "NotSent")


def _engine(errand: Errand) -> TradingEngine:
    kis = PyKis(
        app_key=errand.app_key, app_secret=errand.app_secret, account=errand.account, hts_id=errand.hts_id,
        virtual=True, base_url=errand.rest_url, websocket_url=errand.websocket_url, state_dir=Path(errand.home),
        settings=SessionSettings(read_timeout=2.0, rate=Rate(1000)),
    )  # fmt: skip
    timing = Timing(horizon=HORIZON, read_margin=1.0, doubt_every=0.3, read_open_every=0.5, reconcile_every=2.0)
    config = TradingConfig(state_dir=Path(errand.home), risk=_NO_LIMITS, timing=timing)
    return TradingEngine(kis, config, calendar=AlwaysOpen())


def _trade(engine: TradingEngine, errand: Errand) -> None:
    """Buys that fill and buys that rest, some of them taken back, each asked for twice with one key."""
    for number in range(errand.first, errand.first + errand.orders):
        symbol = _SYMBOLS[number % len(_SYMBOLS)]
        key = f"order-{number}"
        price = _price(engine, symbol, number)
        result = engine.buy(symbol, number, price, key=key)
        again = engine.buy(symbol, number, price, key=key)
        if again.order_id != result.order_id:
            raise AssertionError("one key made two orders")
        if number % 3 == 0 and result.state is OrderState.SUBMITTED:
            engine.cancel(result.order_id, key=f"cancel-{number}")


def _price(engine: TradingEngine, symbol: str, number: int) -> int | None:
    """At the market, or so low that it rests: a tenth below the base, on any grid."""
    if number % 2:
        return None
    low = {"005930": 64_000, "000660": 180_000, "035720": 36_000, "005380": 200_000, "069500": 32_000}
    return low[symbol]


def _settle(engine: TradingEngine, clock: SystemClock) -> dict[str, object]:
    """Take back what is open and wait until nothing is in doubt."""
    ends = clock.monotonic() + 40
    while clock.monotonic() < ends:
        engine.cancel_all(reason="the end")
        if not engine.get_orders(open_only=True):
            break
        clock.sleep(0.3)
    clock.sleep(2 * 2.0 + 1)  # two reconciliations
    doubts = [repr(each) for each in engine.get_orders() if each.state in IN_DOUBT]
    return {
        "open": [repr(each) for each in engine.get_orders(open_only=True)],
        "doubts": doubts,
        "orders": {each.key: [each.number, each.state.value, each.qty] for each in engine.get_orders()},
        "positions": {each.symbol: each.qty for each in engine.get_positions() if each.qty},
        "cash": engine.get_status().cash,
        "halted": engine.get_status().halted_symbols,
        "state": engine.get_status().state.value,
    }


def main(arguments: Sequence[str] | None = None) -> int:
    """Live one life. The errand is JSON on the command line."""
    given = list(sys.argv[1:] if arguments is None else arguments)
    errand = Errand(**json.loads(given[0]))
    _arm(_Fate(errand.die_at, errand.nth))
    engine = _engine(errand)
    report = engine.start()
    _say({"started": str(report.status), "report": repr(report)})
    _trade(engine, errand)
    if errand.die_at:
        clock = SystemClock()
        clock.sleep(1.0)  # answers that are on their way are boundaries too
        _say({"survived": errand.die_at})
        engine.stop()
        return 3
    found = _settle(engine, SystemClock())
    engine.stop()
    Path(errand.out).write_text(json.dumps(found), encoding="utf-8")
    return 0


def _say(what: dict[str, object]) -> None:
    sys.stdout.write(json.dumps(what) + "\n")
    sys.stdout.flush()


if __name__ == "__main__":
    raise SystemExit(main())
