"""What the engine may do, how long it waits, and where it writes."""

from __future__ import annotations

from dataclasses import dataclass, field
from decimal import Decimal
from pathlib import Path

__all__ = ["RiskLimits", "Timing", "TradingConfig"]


@dataclass(frozen=True, slots=True)
class RiskLimits:
    """Every limit before an order. Amounts in won. None turns a limit off, on purpose."""

    max_order_qty: int | None = 10_000
    max_order_value: int | None = 10_000_000
    max_symbol_value: int | None = 20_000_000
    """Held and open buys of one symbol."""
    max_total_value: int | None = 50_000_000
    """Held and open buys of all."""
    max_daily_loss: int | None = 1_000_000
    """Trips to REDUCING."""
    max_drawdown: int | None = 2_000_000
    """From the day's peak; trips to REDUCING."""
    max_orders_per_minute: int | None = 30
    max_orders_per_day: int | None = 500
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
    max_unknown: int | None = 3
    """So many orders UNKNOWN at once halt."""
    max_errors: int | None = 20
    """So many errors in 5 minutes of session time halt."""
    max_clock_skew: float | None = 5.0
    """Seconds between our clock and the broker's."""
    max_failed_reads: int | None = 5
    """So many reconciliations in a row that failed halt."""


@dataclass(frozen=True, slots=True)
class Timing:
    """Seconds, where not said otherwise."""

    horizon: float = 60.0
    """From the end of an unanswered POST until absence can be proved. Less is for tests."""
    read_margin: float = 30.0
    """And never before its read time-out and so much more."""
    max_age: float = 5.0
    """An order that could not leave within this is not sent any more."""
    reconcile_every: float = 60.0
    read_open_every: float = 5.0
    """How often to look while orders are open."""
    doubt_every: float = 5.0
    """How often to look while an order is UNKNOWN."""
    after_reconnect: float = 1.0
    poll_prices_every: float = 5.0
    """Of watched symbols, while the websocket is silent."""
    price_silence: float = 15.0
    """After which a watched symbol's price is polled."""
    clock_uncertainty: float = 2.0
    """How far the broker's clock can be from what we take it for."""
    store_retry: float = 1.0


@dataclass(frozen=True, slots=True)
class TradingConfig:
    """How a `TradingEngine` trades."""

    state_dir: Path | None = None
    """Where journal, lock and control file are; PYKIS_HOME or the platform's own place if not given."""
    risk: RiskLimits = field(default_factory=RiskLimits)
    timing: Timing = field(default_factory=Timing)
    dry_run: bool = False
    """Everything but the POST: orders end as REJECTED with DRY_RUN."""
    kill_file: Path | None = None
    """While this file exists the engine is halted."""
