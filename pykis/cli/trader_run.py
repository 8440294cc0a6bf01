"""`pykis trader run`: an engine as a service, from its configuration to an orderly end."""

from __future__ import annotations

import importlib
import signal
import sys
from collections.abc import Generator
from concurrent.futures import ThreadPoolExecutor, wait
from contextlib import ExitStack, contextmanager
from dataclasses import replace
from pathlib import Path
from threading import Event as Flag
from typing import NamedTuple, Protocol, cast

from .. import KisConfigurationError, PyKis
from ..market.sessions import KRX_CALENDAR, AlwaysOpen
from ..trader import (
    EngineStateError,
    Event,
    LogNotifier,
    MetricsServer,
    Notifier,
    RecoveryReport,
    TradingConfig,
    TradingEngine,
    WebhookNotifier,
    configure_logging,
)

__all__ = ["Strategy", "Wanted", "run_engine"]

_LOOK_EVERY = 0.5


class Strategy(Protocol):
    """What ``--strategy module:Class`` names; made without arguments."""

    def on_start(self, engine: TradingEngine) -> object:
        """The engine runs: keep it, order, subscribe to prices. On the main thread."""
        ...

    def on_event(self, event: Event) -> object:
        """Something happened. On the handlers' thread: may order, must not wait long."""
        ...


class Wanted(NamedTuple):
    """The options."""

    config: Path | None
    profile: str
    state: Path | None
    strategy: str
    log: Path | None
    metrics_port: int
    webhook: str
    always_open: bool
    dry_run: bool


def run_engine(wanted: Wanted) -> int:
    """Run until a signal; gives the exit code.

    Raises:
        KisConfigurationError: something in the options, the file or the environment is wrong.
        KisError: the engine cannot start.
    """
    strategy = _load(wanted.strategy) if wanted.strategy else None
    config = TradingConfig.load(wanted.config)
    config = replace(config, state_dir=wanted.state or config.state_dir, dry_run=wanted.dry_run or config.dry_run)
    with ExitStack() as stack:
        kis = stack.enter_context(PyKis(profile=wanted.profile) if wanted.profile else PyKis())
        if wanted.always_open and not kis.virtual:
            raise KisConfigurationError("--always-open is for paper and the simulator: real markets have hours.")
        secrets = [wanted.webhook] if wanted.webhook else []
        configure_logging(wanted.log, plain=wanted.log is None, credentials=kis.credentials, secrets=secrets)
        notifiers: list[Notifier] = [LogNotifier()]
        if wanted.webhook:
            notifiers.append(WebhookNotifier(wanted.webhook))
        calendar = AlwaysOpen() if wanted.always_open else KRX_CALENDAR
        engine = TradingEngine(kis, config, calendar=calendar, notifiers=notifiers)
        stopped = stack.enter_context(_signals())
        stack.callback(engine.stop)
        report = _started(engine, stopped)
        if report is None:
            return 0
        print(report, flush=True)
        if wanted.metrics_port:
            stack.enter_context(_metrics(engine, wanted.metrics_port))
        if strategy is not None:
            engine.on(Event, strategy.on_event)
            strategy.on_start(engine)
        print(f"Running in {engine.home}; Ctrl-C ends it. Open orders stay open.", flush=True)
        return _wait(engine, stopped)


def _started(engine: TradingEngine, stopped: Flag) -> RecoveryReport | None:
    """What the start found; None if a signal came first: a broker that is down would hold it for a minute."""
    with ThreadPoolExecutor(1) as pool:
        starting = pool.submit(engine.start)
        while not wait([starting], _LOOK_EVERY / 5).done:
            if stopped.is_set():
                engine.stop(0.0)
    if stopped.is_set() and isinstance(starting.exception(), EngineStateError):
        return None
    return starting.result()


def _wait(engine: TradingEngine, stopped: Flag) -> int:
    while not stopped.wait(_LOOK_EVERY):
        try:
            engine.get_status()
        except EngineStateError as error:
            print(error, file=sys.stderr)
            return 1
    return 0


@contextmanager
def _signals() -> Generator[Flag]:
    """Set by SIGINT and SIGTERM, from now to the end; a second one does not hurry the first."""
    stopped = Flag()
    kinds = [signal.SIGINT, signal.SIGTERM]

    def stop(number: int, frame: object) -> None:
        stopped.set()

    before = [signal.signal(each, stop) for each in kinds]
    try:
        yield stopped
    finally:
        for each, handler in zip(kinds, before, strict=True):
            signal.signal(each, handler)


def _metrics(engine: TradingEngine, port: int) -> MetricsServer:
    try:
        return MetricsServer(engine, port)
    except OSError as error:
        raise KisConfigurationError(f"--metrics-port {port}: {error}") from error


def _load(name: str) -> Strategy:
    module, _, kind = name.partition(":")
    sys.path.insert(0, "")  # a strategy lies where it is started, as with python -m
    try:
        found: object = getattr(importlib.import_module(module), kind)()
    except (ImportError, AttributeError, ValueError, TypeError) as error:
        raise KisConfigurationError(
            f"--strategy {name}: {error}. It is module:Class, made without arguments."
        ) from error
    if not callable(getattr(found, "on_start", None)) or not callable(getattr(found, "on_event", None)):
        raise KisConfigurationError(f"--strategy {name} has no on_start(engine) and on_event(event).")
    return cast("Strategy", found)
