"""What the engine may do, how long it waits, and where it writes."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field, fields
from decimal import Decimal
from pathlib import Path
from typing import Final

from .config_sources import Sources, complain
from .config_values import Reader, flag, given, path, percent, rate, seconds, seconds_or_0, symbols, unless_off, whole

__all__ = ["RiskLimits", "Timing", "TradingConfig"]

_PREFIX: Final = "PYKIS_TRADER_"


@dataclass(frozen=True, slots=True)
class RiskLimits:
    """Every limit before an order. Amounts in won. None turns a limit off, on purpose.

    Raises:
        KisConfigurationError: a value is wrong; lists everything that is.
    """

    max_order_qty: int | None = 10_000
    """Shares in one order."""
    max_order_value: int | None = 10_000_000
    """Won in one order; of a buy at its worst price."""
    max_symbol_value: int | None = 20_000_000
    """Held and open buys of one symbol."""
    max_total_value: int | None = 50_000_000
    """Held and open buys of all."""
    max_daily_loss: int | None = 1_000_000
    """Trips to REDUCING."""
    max_drawdown: int | None = 2_000_000
    """From the day's peak; trips to REDUCING."""
    max_orders_per_minute: int | None = 30
    """In any 60 seconds; sales for protections go beyond it, and count."""
    max_orders_per_day: int | None = 500
    """Of the KST date; sales for protections go beyond it, and count."""
    price_collar: Decimal | None = Decimal("10")
    """Percent from the last price that a limit price may be off."""
    max_price_age: float | None = 60.0
    """Seconds; an order on an older price asks for a new one first."""
    duplicate_window: float | None = 5.0
    """Seconds in which the same signal (or, without one, the same order) is taken for a double."""
    cash: bool = True
    """Never more than the cash that is free (D+2)."""
    session: bool = True
    """Only while the exchange takes such orders."""
    allow: frozenset[str] | None = None
    """Only these symbols; None is all."""
    deny: frozenset[str] = frozenset()
    """None of these symbols."""
    max_unknown: int | None = 3
    """So many orders UNKNOWN at once halt."""
    max_errors: int | None = 20
    """So many errors in 5 minutes of session time halt."""
    max_clock_skew: float | None = 5.0
    """Seconds between our clock and the broker's."""
    max_failed_reads: int | None = 5
    """So many reconciliations in a row that failed halt."""

    def __post_init__(self) -> None:
        _settle(self, _RISK)
        problems: list[str] = []
        if self.allow is not None and not self.allow:
            problems.append("allow: empty, so nothing could be ordered; 'off' allows every symbol")
        if both := sorted((self.allow or frozenset()) & self.deny):
            problems.append(f"{', '.join(both)}: in allow and in deny; take it out of one")
        complain(problems, "RiskLimits")


@dataclass(frozen=True, slots=True)
class Timing:
    """Seconds, where not said otherwise.

    Raises:
        KisConfigurationError: a value is wrong; lists everything that is.
    """

    horizon: float = 60.0
    """From the end of an unanswered POST until absence can be proved. Less is for tests."""
    read_margin: float = 30.0
    """And never before its read time-out and so much more."""
    max_age: float = 5.0
    """An order that could not leave within this is not sent any more."""
    reconcile_every: float = 60.0
    """How often to compare positions, cash and orders with the broker's."""
    read_open_every: float = 5.0
    """How often to look while orders are open."""
    doubt_every: float = 5.0
    """How often to look while an order is UNKNOWN."""
    after_reconnect: float = 1.0
    """From the websocket's return until the orders are read."""
    poll_prices_every: float = 5.0
    """Of watched symbols, while the websocket is silent."""
    price_silence: float = 15.0
    """After which a watched symbol's price is polled."""
    clock_uncertainty: float = 2.0
    """How far the broker's clock can be from what we take it for."""
    store_retry: float = 1.0
    """How often to try a journal that could not be written."""

    def __post_init__(self) -> None:
        _settle(self, _TIMING)


@dataclass(frozen=True, slots=True)
class TradingConfig:
    """How a `TradingEngine` trades: from keyword arguments, or read by `from_toml`, `from_env` or `load`.

    Raises:
        KisConfigurationError: a value is wrong; lists everything that is.
    """

    state_dir: Path | None = None
    """Where journal, lock and control file are; PYKIS_HOME or the platform's own place if not given."""
    risk: RiskLimits = field(default_factory=RiskLimits)
    timing: Timing = field(default_factory=Timing)
    dry_run: bool = False
    """Everything but the POST: orders end as REJECTED with DRY_RUN."""
    kill_file: Path | None = None
    """While this file exists the engine is halted."""
    commission: Decimal | None = None
    """Your contract's commission (수수료), percent per side, such as ``Decimal("0.0036")``; None is the usual one."""

    def __post_init__(self) -> None:
        _settle(self, _TOP)
        wrong = [
            f"{name}: {value!r} is no {kind.__name__}"
            for name, value, kind in (("risk", self.risk, RiskLimits), ("timing", self.timing, Timing))
            if type(value) is not kind
        ]
        complain(wrong, "TradingConfig")

    @classmethod
    def from_toml(cls, file: Path | str) -> TradingConfig:
        """Read a TOML file: the names of this class, and tables ``[risk]`` and ``[timing]``.

        Paths are relative to the file's folder; ``"off"`` turns a limit off.

        Raises:
            KisConfigurationError: it cannot be read, or anything in it is wrong; lists everything.
        """
        sources = Sources(_TABLES)
        sources.toml(Path(file))
        return cls._of(sources)

    @classmethod
    def from_env(cls, prefix: str = _PREFIX, environ: Mapping[str, str] | None = None) -> TradingConfig:
        """Read the environment: ``PYKIS_TRADER_DRY_RUN``, ``PYKIS_TRADER_RISK_MAX_ORDER_QTY``, ...

        Args:
            environ: instead of the process's own.

        Raises:
            KisConfigurationError: anything that begins with the prefix is wrong; lists everything.
        """
        sources = Sources(_TABLES)
        sources.environment(prefix, environ)
        return cls._of(sources)

    @classmethod
    def load(
        cls,
        file: Path | str | None = None,
        *,
        prefix: str = _PREFIX,
        environ: Mapping[str, str] | None = None,
        **settings: object,
    ) -> TradingConfig:
        """Keyword arguments over the environment over a TOML file, setting by setting.

        Args:
            file: a TOML file; None for none.
            prefix: of the variables.
            environ: instead of the process's own.
            settings: names of this class; ``risk`` and ``timing`` may be mappings of what is to differ.

        Raises:
            KisConfigurationError: anything in any of them is wrong; lists everything.
        """
        sources = Sources(_TABLES)
        if file is not None:
            sources.toml(Path(file))
        sources.environment(prefix, environ)
        sources.keywords(settings)
        return cls._of(sources)

    @classmethod
    def _of(cls, sources: Sources) -> TradingConfig:
        found = sources.settle()
        # Read already, so the types are right; the classes check them once more.
        risk, timing = RiskLimits(**found["risk"]), Timing(**found["timing"])  # type: ignore[arg-type]
        return cls(risk=risk, timing=timing, **found[""])  # type: ignore[arg-type]


_TOP: Final[Mapping[str, Reader]] = {
    "state_dir": given(path),
    "dry_run": flag,
    "kill_file": given(path),
    "commission": given(rate),
}
_RISK: Final[Mapping[str, Reader]] = {
    "max_order_qty": unless_off(whole),
    "max_order_value": unless_off(whole),
    "max_symbol_value": unless_off(whole),
    "max_total_value": unless_off(whole),
    "max_daily_loss": unless_off(whole),
    "max_drawdown": unless_off(whole),
    "max_orders_per_minute": unless_off(whole),
    "max_orders_per_day": unless_off(whole),
    "price_collar": unless_off(percent),
    "max_price_age": unless_off(seconds),
    "duplicate_window": unless_off(seconds),
    "cash": flag,
    "session": flag,
    "allow": unless_off(symbols),
    "deny": symbols,
    "max_unknown": unless_off(whole),
    "max_errors": unless_off(whole),
    "max_clock_skew": unless_off(seconds),
    "max_failed_reads": unless_off(whole),
}
_MAY_BE_0 = ("after_reconnect", "clock_uncertainty", "price_silence", "read_margin")
_TIMING: Final[Mapping[str, Reader]] = {
    each.name: seconds_or_0 if each.name in _MAY_BE_0 else seconds for each in fields(Timing)
}
_TABLES: Final[Mapping[str, Mapping[str, Reader]]] = {"": _TOP, "risk": _RISK, "timing": _TIMING}


def _settle(config: object, readers: Mapping[str, Reader]) -> None:
    """Bring each value into its type, or say what is wrong with all of them."""
    problems: list[str] = []
    for name, read in readers.items():
        try:
            object.__setattr__(config, name, read(getattr(config, name)))
        except ValueError as error:
            problems.append(f"{name}: {error}")
    complain(problems, type(config).__name__)
