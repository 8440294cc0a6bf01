"""A real engine in a process of its own, which kills itself with SIGKILL at a named boundary: the child of `crash`."""

from __future__ import annotations

import json
import os
import signal
import sys
from collections.abc import Generator, Sequence
from contextlib import contextmanager
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
from ..errors import EngineStateError, TraderError
from ..event import Event
from ..events import OrderIntended
from ..headfile import HeadFile
from ..kis_desk import KisDesk
from ..ports import (
    Accepted,
    Answered,
    BrokerRequest,
    CancelOrder,
    ModifyOrder,
    Noticed,
    NotSent,
    PlaceOrder,
    Refused,
    Uncertain,
)
from ..states import IN_DOUBT, OrderState
from ..store import TradingStore
from ..views import OrderResult

__all__ = ["BOUNDARIES", "HORIZON", "Errand", "main"]

BOUNDARIES: dict[str, int] = {
    "commit:before": 20,
    "commit:hanging": 5,
    "commit:after": 20,
    "head:after": 20,
    "order:before": 5,
    "order:during": 2,
    "order:after": 5,
    "modify:before": 2,
    "modify:during": 1,
    "modify:after": 2,
    "cancel:before": 2,
    "cancel:during": 1,
    "cancel:after": 2,
    "command:receive": 16,
    "answer:receive": 8,
    "read:receive": 4,
    "notice:receive": 6,
}
"""Where it can die, and how often a life meets it at least: around the commit and the head file, or while the disk
lets the commit of an intent wait; around each POST and while it is on its way; and when a command, an answer, what was
read (at the opening too) or a notice is taken off the queue."""
_HANGS = 1.0
"""Seconds for which the disk lets the commit of an intent wait: long enough for an order to leave that should not, on a
busy machine too."""
HORIZON = 2.0
_KINDS: dict[type[BrokerRequest], str] = {PlaceOrder: "order", ModifyOrder: "modify", CancelOrder: "cancel"}
_SETTLED = frozenset(OrderState) - {OrderState.PENDING_NEW, OrderState.MODIFY_PENDING}
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
    symbols: dict[str, int]
    """What to buy, each with a price (won) so low that it rests, and still does 1,000 won higher."""
    first: int
    """The number of its first order; the shares of each order are its number, so that none looks like another."""
    orders: int
    die_at: str = ""
    """One of `BOUNDARIES`; blank: it settles, writes its state to `out` and ends in order."""
    nth: int = 1
    out: str = ""
    born: float = 0.0
    """When the process was asked for, on the machine's monotonic clock."""


class _Fate:
    """Counts boundaries, and ends the process at the one that was drawn."""

    def __init__(self, die_at: str, nth: int) -> None:
        self._die_at = die_at
        self._left = nth
        self._lock = Lock()

    def meet(self, boundary: str, linger: float = 0.0) -> None:
        """Die here, if it is time; after so many seconds in which nothing goes on here."""
        if boundary == self._die_at and self._last():
            SystemClock().sleep(linger)
            _die()

    @contextmanager
    def during(self, boundary: str) -> Generator[None]:
        """Die while what goes on inside is on its way: if it is over too soon, the next one is it."""
        if boundary != self._die_at or not self._last():
            yield
            return
        timer = Timer(0.01, _die)
        timer.start()
        try:
            yield
        finally:
            timer.cancel()
            with self._lock:
                self._left = 1

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
        if any(isinstance(each, OrderIntended) for each in events):
            fate.meet("commit:hanging", _HANGS)
        commit(self, events, book)
        fate.meet("head:after")

    def put_head(self: HeadFile, *head: Any) -> None:
        fate.meet("commit:after")
        write(self, *head)

    def carry(self: KisDesk, request_id: int, request: BrokerRequest) -> Answered:
        kind = _KINDS.get(type(request))
        if kind is None:
            return perform(self, request_id, request)
        fate.meet(f"{kind}:before")
        with fate.during(f"{kind}:during"):
            found = perform(self, request_id, request)
        fate.meet(f"{kind}:after")
        return found

    def take(self: Core, item: Any = None) -> None:
        if isinstance(item, Asked):
            fate.meet("command:receive")
        elif isinstance(item, Answered) and isinstance(item.outcome, (Accepted, Refused, Uncertain, NotSent)):
            fate.meet("answer:receive")
        elif isinstance(item, Answered):
            fate.meet("read:receive")
        elif isinstance(item, Noticed):
            fate.meet("notice:receive")
        handle(self, item)

    for owner, name, replacement in (
        (TradingStore, "append", append),
        (HeadFile, "write", put_head),
        (KisDesk, "answer", carry),
        (Core, "handle", take),
    ):
        setattr(owner, name, replacement)


def _engine(errand: Errand) -> TradingEngine:
    kis = PyKis(
        app_key=errand.app_key, app_secret=errand.app_secret, account=errand.account, hts_id=errand.hts_id,
        virtual=True, base_url=errand.rest_url, websocket_url=errand.websocket_url, state_dir=Path(errand.home),
        settings=SessionSettings(read_timeout=2.0, rate=Rate(1000)),
    )  # fmt: skip
    timing = Timing(horizon=HORIZON, read_margin=1.0, doubt_every=0.3, read_open_every=0.5, reconcile_every=2.0)
    config = TradingConfig(state_dir=Path(errand.home), risk=_NO_LIMITS, timing=timing)
    return TradingEngine(kis, config, calendar=AlwaysOpen())


def _await_ready(engine: TradingEngine, clock: SystemClock) -> None:
    """A machine that is busy reads for longer than a start waits: the engine goes on, and is ready later."""
    ends = clock.monotonic() + 40
    while not engine.get_status().ready and clock.monotonic() < ends:
        clock.sleep(0.05)


def _trade(engine: TradingEngine, errand: Errand) -> None:
    """Buys that fill and buys that rest, of which some are changed and some taken back. Each is asked for twice with
    one key, and so is all that the life before was to do: it may have died before, while or after it did."""
    for number in range(max(1, errand.first - errand.orders), errand.first):
        _buy(engine, errand, number)
    for number in range(errand.first, errand.first + errand.orders):
        result = _buy(engine, errand, number)
        if _buy(engine, errand, number).order_id != result.order_id:
            raise AssertionError("one key made two orders")
        if result.state is not OrderState.SUBMITTED:
            continue
        try:
            if number % 6 in (0, 2):
                _, low = _meant(errand, number)
                engine.modify(result.order_id, low + 1_000, key=f"modify-{number}").wait(_SETTLED, 5)
            if number % 6 in (0, 4):
                engine.cancel(result.order_id, key=f"cancel-{number}")
        except EngineStateError:
            raise
        except TraderError as refusal:  # a doubt locks the symbol
            _say({"refused": str(refusal)})


def _buy(engine: TradingEngine, errand: Errand, number: int) -> OrderResult:
    symbol, low = _meant(errand, number)
    return engine.buy(symbol, number, low if number % 2 == 0 else None, key=f"order-{number}")


def _meant(errand: Errand, number: int) -> tuple[str, int]:
    return list(errand.symbols.items())[number % len(errand.symbols)]


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
    clock = SystemClock()
    begun = clock.monotonic()
    given = list(sys.argv[1:] if arguments is None else arguments)
    errand = Errand(**json.loads(given[0]))
    _arm(_Fate(errand.die_at, errand.nth))
    engine = _engine(errand)
    report = engine.start()
    ready = clock.monotonic()
    _say(
        {
            "status": report.status, "report": repr(report), "to_ready": ready - errand.born,
            "imports": begun - errand.born, "opening": ready - begun - report.seconds, "reads": report.seconds,
        }
    )  # fmt: skip
    _await_ready(engine, clock)
    _trade(engine, errand)
    if errand.die_at:
        clock.sleep(1.0)  # answers that are on their way are boundaries too
        _say({"survived": errand.die_at})
        engine.stop()
        return 3
    found = _settle(engine, clock)
    engine.stop()
    Path(errand.out).write_text(json.dumps(found), encoding="utf-8")
    return 0


def _say(what: dict[str, object]) -> None:
    sys.stdout.write(json.dumps(what) + "\n")
    sys.stdout.flush()


if __name__ == "__main__":
    raise SystemExit(main())
