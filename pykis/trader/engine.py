"""The engine as its user sees it: start, buy, sell, cancel, halt, and what it knows."""

from __future__ import annotations

from collections.abc import Callable, Iterable
from contextlib import ExitStack
from dataclasses import replace
from datetime import datetime
from decimal import Decimal
from functools import partial
from pathlib import Path
from threading import Lock
from typing import TypeVar

from pykis import Clock, PyKis, state_home
from pykis.kinds import Exchange, OrderType, TimeInForce
from pykis.market.sessions import KRX_CALENDAR, MarketCalendar

from .bus import EventBus
from .caller import checked, limit, new_key, protection, usual, won
from .commands import Cancel, CancelAll, Halt, Modify, Place, Resume, SettleByHand, Unprotect
from .config import TradingConfig
from .control import ControlServer
from .core import Core
from .desk import Told
from .errors import EngineStateError
from .event import Event
from .explain import explain_from
from .holdings import Protection
from .kis_broker import KisBroker
from .lock import account_lock
from .logs import EventLog
from .metrics import Meter, render
from .notifier_thread import FanOut
from .notify import LogNotifier
from .past import PastOrders
from .ports import Broker, Notifier
from .positions import PositionView
from .recovery import RecoveryReport
from .runner import Runner
from .states import OrderState
from .store import TradingStore
from .views import EngineStatus, OrderResult, OrderView

__all__ = ["TradingEngine"]

E = TypeVar("E", bound=Event)

_ANSWERED = frozenset(OrderState) - {OrderState.PENDING_NEW}


class TradingEngine:
    """Trades one account: no order twice, none lost. Safe for any number of threads.

        with TradingEngine(kis, TradingConfig(...)) as engine:
            result = engine.buy("005930", qty=10, price=70_000)

    Args:
        kis: the account; not needed if a broker is given.
        config: limits, times, places; all defaults if not given.
        broker: something else than KIS to trade through.
        clock: where time comes from; that of `kis` if not given.
        calendar: trading days and hours; the KRX's if not given.
        notifiers: whom to tell what a human must know; the log if not given.
    """

    def __init__(
        self,
        kis: PyKis | None = None,
        config: TradingConfig | None = None,
        *,
        broker: Broker | None = None,
        clock: Clock | None = None,
        calendar: MarketCalendar | None = None,
        notifiers: Iterable[Notifier] | None = None,
    ) -> None:
        if (kis is None) == (broker is None):
            raise EngineStateError("TradingEngine needs a PyKis, or a broker of another kind: one of the two.")
        self.config: TradingConfig = config or TradingConfig()
        if broker is None and kis is not None:
            broker = KisBroker(kis)
            clock = clock or kis.session.clock
        if broker is None or clock is None:
            raise EngineStateError("With a broker of its own the engine needs clock= too, such as SystemClock().")
        self._broker: Broker = broker
        self._clock: Clock = clock
        self._calendar: MarketCalendar = calendar or KRX_CALENDAR
        self._notices = FanOut(notifiers if notifiers is not None else [LogNotifier()], self._clock)
        self._bus = EventBus()
        self._meter = Meter()
        for handler in (self._meter.event, EventLog()):
            self._bus.on(Event, handler)
        self._runner: Runner | None = None
        self._stack = ExitStack()
        self._spent = False
        self._life = Lock()
        """Held while it is put together or taken down: a stop may come from any thread, in the middle of a start."""
        self.report: RecoveryReport | None = None
        """What the start found; None before it."""

    # -- life

    @property
    def home(self) -> Path:
        """The directory of this account's journal, lock and control file. Another state_dir is another lock."""
        return (self.config.state_dir or state_home() / "trader") / self._broker.name

    def start(self) -> RecoveryReport:
        """Take the account over: lock it, read the journal, ask the broker, and trade once both agree.

        Returns:
            CLEAN, RECONCILED (every difference is named) or FAILED: the broker could not be read; the engine goes on
            trying, and refuses orders with NOT_READY until it can.

        Raises:
            EngineLockedError: another engine trades this account.
            JournalDamagedError: the journal is not what was committed.
            EngineStateError: it was started before.
        """
        if self._spent:
            raise EngineStateError("The engine was started before: make a new one.")
        with self._life, ExitStack() as stack:
            stack.enter_context(account_lock(self.home, self._clock))
            store = TradingStore.open(self.home / "journal.sqlite3")
            stack.callback(store.close)
            runner = Runner(
                self._clock, self._bus, self._tell, self._meter, PastOrders(store.path).find, self.config.kill_file
            )
            self._notices.start()
            stack.callback(self._notices.stop)
            core = Core(
                self.config, store.load(), store, clock=self._clock, calendar=self._calendar,
                environment=self._broker.environment, send=self._broker.submit, listener=runner,
            )  # fmt: skip
            self._spent = True
            self._bus.start()
            stack.callback(self._bus.stop)
            self._broker.start(runner.post)
            stack.callback(self._broker.stop)
            stack.callback(setattr, self, "_runner", None)
            self._runner = runner
            runner.start(core)
            stack.callback(runner.stop, 0.0)
            control = ControlServer(self, self.home, self._clock)
            stack.callback(control.stop)
            if problem := control.start():
                self._tell(Told("warning", "NO_CONTROL", problem))
            if self.config.dry_run:
                self._tell(Told("warning", "DRY_RUN", "The engine runs dry: it checks everything and sends no order."))
            self._stack = stack.pop_all()
        try:
            self.report = runner.opened()
        except BaseException:  # Ctrl-C while it waits too: nobody holds it, so let go of the lock and the journal
            self.stop(0.0)
            raise
        return self.report

    def stop(self, timeout: float = 15.0) -> None:
        """End in order: waits for answers that are on their way, then closes the journal. Open orders stay open.

        Args:
            timeout: seconds to wait for those answers; what has none then is UNKNOWN at the next start.
        """
        with self._life:
            runner, self._runner = self._runner, None
        if runner is None:
            return
        try:
            runner.stop(timeout)
        finally:
            self._stack.close()

    def __enter__(self) -> TradingEngine:
        self.start()
        return self

    def __exit__(self, *exc: object) -> None:
        self.stop()

    # -- orders

    def buy(
        self,
        symbol: str,
        qty: int,
        price: int | Decimal | None = None,
        *,
        order_type: OrderType | None = None,
        time_in_force: TimeInForce = "day",
        exchange: Exchange = "KRX",
        key: str | None = None,
        signal: str = "",
        retry_of: str = "",
        stop_loss: int | Decimal = 0,
        take_profit: int | Decimal = 0,
        trailing: int | Decimal = 0,
        trailing_percent: Decimal | str | None = None,
    ) -> OrderResult:
        """Buy (매수). Returns when the broker has it, it is refused, or nothing proves what became of it (UNKNOWN);
        still PENDING_NEW if a broker says nothing at all for `Timing.horizon` seconds.

        Args:
            symbol: 종목코드.
            qty: shares.
            price: won; without one at the market.
            order_type: if not given, limit with a price and market without one.
            time_in_force: day, ioc or fok.
            exchange: KRX, NXT or SOR.
            key: idempotency key: the same key never orders twice, also across restarts; made up if not given.
            signal: a name of what made you buy; the same one twice within seconds is refused.
            retry_of: the order id that this is a new try of.
            stop_loss: with this and the next three, what is bought is watched at once (bracket): sell at or below.
            take_profit: sell at or above, won.
            trailing: sell so many won below the highest price.
            trailing_percent: likewise, in percent.

        Raises:
            IdempotencyError: the key belongs to another order.
            EngineStateError: the engine is not running, or this is its deciding thread.
        """
        bracket = protection(symbol, 0, stop_loss, take_profit, trailing, trailing_percent, None)
        return self._place(
            Place(
                symbol, "buy", qty, limit(price), order_type or usual(price), key or new_key(), time_in_force,
                exchange, signal, retry_of, bracket,
            )
        )  # fmt: skip

    def sell(
        self,
        symbol: str,
        qty: int,
        price: int | Decimal | None = None,
        *,
        order_type: OrderType | None = None,
        time_in_force: TimeInForce = "day",
        exchange: Exchange = "KRX",
        key: str | None = None,
        signal: str = "",
        retry_of: str = "",
    ) -> OrderResult:
        """Sell (매도). Arguments and errors are those of `buy`."""
        return self._place(
            Place(
                symbol, "sell", qty, limit(price), order_type or usual(price), key or new_key(), time_in_force,
                exchange, signal, retry_of,
            )
        )  # fmt: skip

    def _place(self, command: Place) -> OrderResult:
        runner = self._running()
        order_id = checked(runner.ask(command))
        runner.wait(order_id, _ANSWERED, self.config.timing.horizon)
        return self._result(runner, order_id)

    def _result(self, runner: Runner, order_id: str) -> OrderResult:
        return OrderResult(partial(runner.view, order_id), partial(runner.wait, order_id))

    def modify(self, order_id: str, price: int | Decimal, *, key: str | None = None) -> OrderResult:
        """Change the price (정정, won) of all that is left of an order.

        Raises:
            UnknownOrderError: there is none.
            TraderError: it cannot be changed now; the sentence says why.
        """
        runner = self._running()
        checked(runner.ask(Modify(order_id, won(price, "price"), key or new_key())))
        return self._result(runner, order_id)

    def cancel(self, order_id: str, *, key: str | None = None) -> OrderResult:
        """Take back all that is left of an order (취소). ``result.wait()`` waits until it has ended.

        Raises:
            UnknownOrderError: there is none.
            TraderError: there is nothing to take back, or the broker has not numbered it yet.
        """
        runner = self._running()
        checked(runner.ask(Cancel(order_id, key or new_key())))
        return self._result(runner, order_id)

    def cancel_all(self, symbol: str = "", reason: str = "by hand") -> list[str]:
        """Take back every open order of ours, of one symbol or all; the ids of those that are on their way out."""
        return checked(self._running().ask(CancelAll(reason, symbol))).split()

    def settle(self, order_id: str, number: str = "", *, reason: str) -> OrderView:
        """You have looked at the account: an order in doubt has this number, or (blank) was never there.

        Args:
            order_id: the order in doubt.
            number: the broker's number, printed such as ``20261121-00950-0000038614``.
            reason: what you saw; it goes to the journal.
        """
        runner = self._running()
        checked(runner.ask(SettleByHand(order_id, number, reason)))
        return runner.view(order_id)

    # -- protections

    def protect(
        self,
        symbol: str,
        *,
        qty: int = 0,
        stop_loss: int | Decimal = 0,
        take_profit: int | Decimal = 0,
        trailing: int | Decimal = 0,
        trailing_percent: Decimal | str | None = None,
        until: datetime | None = None,
    ) -> str:
        """Watch a position: sell it at the market when one of these is reached. The protection's id.

        Args:
            symbol: 종목코드.
            qty: shares; 0 for whatever is held then.
            stop_loss: sell at or below, won.
            take_profit: sell at or above, won.
            trailing: sell so many won below the highest price.
            trailing_percent: likewise, in percent.
            until: aware time at which it is sold whatever the price.
        """
        command = protection(symbol, qty, stop_loss, take_profit, trailing, trailing_percent, until)
        if command is None:
            raise EngineStateError("A protection needs stop_loss, take_profit, trailing, trailing_percent or until.")
        return checked(self._running().ask(command))

    def unprotect(self, protection_id: str) -> None:
        """Watch it no longer. An exit that is on its way stays."""
        checked(self._running().ask(Unprotect(protection_id)))

    # -- halts

    def halt(self, reason: str) -> None:
        """Let nothing out but cancels, and take back every open order of ours. Stays down over a restart."""
        checked(self._running().ask(Halt(reason)))

    def resume(self, reason: str = "by hand", *, symbol: str = "") -> None:
        """Trade again; with a symbol, lift that symbol's halt.

        Raises:
            TraderError: what stopped it still holds.
        """
        checked(self._running().ask(Resume(reason, symbol)))

    # -- reading

    def get_orders(self, *, open_only: bool = False) -> list[OrderView]:
        """Today's orders, and older ones that have not ended; the oldest first. Asks the broker nothing."""
        orders = self._running().query(lambda core: [OrderView.of(each) for each in core.book.orders.values()])
        return [each for each in orders if not (open_only and each.ended)]

    def get_positions(self) -> list[PositionView]:
        """What is held, as of the last fill or read. Asks the broker nothing."""
        return self._running().query(lambda core: core.positions.views())

    def get_protections(self) -> list[Protection]:
        """What is watched, the oldest first; copies. Asks the broker nothing."""
        return self._running().query(lambda core: [replace(each) for each in core.book.protections.values()])

    def get_status(self) -> EngineStatus:
        """How the engine is doing. Asks the broker nothing."""
        runner = self._running()
        waiting, failures = runner.waiting, self._bus.failures
        return runner.query(lambda core: EngineStatus.of(core, waiting, failures))

    def explain(self, order_id: str) -> str:
        """The causal chain of one order, in words, from the journal; also after the engine has stopped.

        Raises:
            UnknownOrderError: the journal holds none of it.
            StoreError: there is no journal, or it cannot be read.
        """
        with TradingStore.open(self.home / "journal.sqlite3", read_only=True) as journal:
            return explain_from(journal, order_id)

    def metrics(self) -> str:
        """The engine in numbers, as Prometheus reads them. See `MetricsServer`."""
        runner, status = self._running(), self.get_status()
        states = runner.query(lambda core: [each.state for each in core.book.orders.values()])
        return render(status, states, self._meter, self._notices.failures)

    def on(self, kind: type[E], handler: Callable[[E], object]) -> Callable[[], None]:
        """Call a handler with every event of a kind, on a thread of its own; what is returned takes it away again."""
        return self._bus.on(kind, handler)

    # -- inside

    def _running(self) -> Runner:
        if self._runner is None:
            todo = "has stopped: make a new one" if self._spent else "was not started: start() it, or use a with block"
            raise EngineStateError(f"The engine {todo}.")
        return self._runner

    def _tell(self, told: Told) -> None:
        self._notices.notify(told.level, told.code, told.sentence)

    def __repr__(self) -> str:
        return f"<TradingEngine {self._broker.name} {'running' if self._runner is not None else 'not running'}>"
