"""The engine in numbers, as Prometheus reads them (text format 0.0.4). Won, shares, seconds."""

from __future__ import annotations

from bisect import bisect_left
from collections.abc import Iterable, Mapping
from threading import Lock
from typing import Final

from . import events as ev
from .ports import Input, LinkLost, LinkRestored
from .states import OrderState, TradingState
from .views import EngineStatus

__all__ = ["Histogram", "Meter", "render"]

_BOUNDS: Final = (0.00025, 0.0005, 0.001, 0.0025, 0.005, 0.01, 0.025, 0.1, 0.5, 2.5)
Labels = tuple[tuple[str, str], ...]


class Histogram:
    """How long something took, seconds, by upper bounds. Written by one thread, read by any."""

    def __init__(self, bounds: tuple[float, ...] = _BOUNDS) -> None:
        self.bounds: tuple[float, ...] = bounds
        self.counts: list[int] = [0] * (len(bounds) + 1)
        self.total: float = 0.0

    def add(self, seconds: float) -> None:
        """One more."""
        self.counts[bisect_left(self.bounds, seconds)] += 1
        self.total += seconds


class Meter:
    """Counts what happens: of the engine's events and its broker's inputs, since this process began."""

    def __init__(self) -> None:
        self._lock = Lock()
        self._counts: dict[tuple[str, Labels], int] = {}
        self.decisions: Histogram = Histogram()
        """How long commands took, from being taken off the queue to being durable."""

    def event(self, event: ev.Event) -> None:
        """Something happened."""
        if isinstance(event, ev.OrderIntended):
            self._add("orders_meant", 1, side=event.side)
        elif isinstance(event, ev.OrderFilled):
            self._add("fills", 1, source=event.source)
            self._add("filled_shares", event.qty)
            self._add("filled_won", event.amount)
            self._add("costs_won", event.fee + event.tax)
        elif isinstance(event, (ev.OrderRefused, ev.OrderRejected)):
            by = "engine" if isinstance(event, ev.OrderRefused) else "broker"
            self._add("refusals", 1, by=by, code=event.code)
        elif isinstance(event, ev.OrderDoubted):
            self._add("doubts", 1, what=event.what)
        elif isinstance(event, (ev.TradingHalted, ev.SymbolHalted)):
            self._add("halts", 1, code=event.code)
        elif isinstance(event, ev.ErrorSeen):
            self._add("errors", 1, code=event.code)

    def input(self, item: Input) -> None:
        """The broker said something: only whether its stream is there counts."""
        if isinstance(item, LinkLost):
            self._add("links_lost", 1)
        elif isinstance(item, LinkRestored):
            self._add("links_restored", 1)

    def _add(self, name: str, amount: int, **labels: str) -> None:
        key = (name, tuple(labels.items()))
        with self._lock:
            self._counts[key] = self._counts.get(key, 0) + amount

    def counts(self, name: str) -> dict[Labels, int]:
        """A counter, by its labels."""
        with self._lock:
            return {labels: count for (found, labels), count in self._counts.items() if found == name}


_COUNTERS: Final = {
    "orders_meant": "Orders written down to be sent, by side",
    "fills": "Fills, by what told them",
    "filled_shares": "Shares traded",
    "filled_won": "Won traded",
    "costs_won": "Fees and tax, won",
    "refusals": "Orders refused, by whom and code",
    "doubts": "Requests whose answer never came, by kind",
    "halts": "Halts of trading or of a symbol, by code",
    "errors": "Errors that count towards the kill switch, by code",
    "links_lost": "How often the websocket was lost",
    "links_restored": "How often it came back",
}
_LABELLED: Final = frozenset({"orders_meant", "fills", "refusals", "doubts", "halts", "errors"})


class _Page:
    """Lines in the making."""

    def __init__(self) -> None:
        self.lines: list[str] = []

    def gauge(self, name: str, words: str, value: float | None) -> None:
        if value is not None:
            self.family(name, "gauge", words, {(): value})

    def family(self, name: str, kind: str, words: str, values: Mapping[Labels, float]) -> None:
        self.lines += [f"# HELP pykis_trader_{name} {words}.", f"# TYPE pykis_trader_{name} {kind}"]
        self.lines += [f"pykis_trader_{name}{_braces(labels)} {value}" for labels, value in values.items()]

    def histogram(self, name: str, words: str, histogram: Histogram) -> None:
        self.lines += [f"# HELP pykis_trader_{name} {words}.", f"# TYPE pykis_trader_{name} histogram"]
        count = 0
        for bound, found in zip((*histogram.bounds, "+Inf"), list(histogram.counts), strict=True):
            count += found
            self.lines.append(f'pykis_trader_{name}_bucket{{le="{bound}"}} {count}')
        self.lines += [f"pykis_trader_{name}_sum {histogram.total:.6f}", f"pykis_trader_{name}_count {count}"]


def render(status: EngineStatus, orders: Iterable[OrderState], meter: Meter, notifier_failures: int = 0) -> str:
    """All of it as text.

    Args:
        status: how the engine is doing.
        orders: the states of the orders that it knows: today's, and older ones that have not ended.
        meter: what was counted.
        notifier_failures: how often a notifier raised.
    """
    page = _Page()
    states = dict.fromkeys(OrderState, 0)
    for state in orders:
        states[state] += 1
    page.gauge("up", "Whether the engine runs", 1)
    page.gauge("ready", "Whether the day's first complete read is in", int(status.ready))
    page.gauge("dry_run", "Whether everything is checked and no order is sent", int(status.dry_run))
    page.family(
        "state", "gauge", "What is let out", {(("state", s.value),): int(s is status.state) for s in TradingState}
    )
    page.gauge("run", "Which run of this journal it is", status.run)
    page.family("orders", "gauge", "Orders by state", {(("state", s.value),): n for s, n in states.items()})
    page.gauge("open_orders", "Orders of which something is, or may be, at the exchange", status.open_orders)
    page.gauge("unknown_orders", "Orders in doubt now", status.unknown_orders)
    page.gauge("orphans", "Open orders at the broker that the journal does not know", status.orphans)
    page.gauge("halted_symbols", "Symbols that are halted", len(status.halted_symbols))
    page.gauge("positions", "Symbols held", sum(each.qty > 0 for each in status.positions))
    _positions(page, status)
    page.gauge("cash_won", "D+2 cash", status.cash)
    page.gauge("equity_won", "Positions at their last price and D+2 cash", status.equity)
    page.gauge("day_profit_won", "Against the day's start, deposits and withdrawals taken out", status.day_profit)
    page.gauge("read_interval_seconds", "How often the order list was read lately", status.read_every)
    page.gauge("queue_length", "Inputs that wait to be decided", status.waiting)
    for name, words in _COUNTERS.items():
        counts = meter.counts(name)
        page.family(f"{name}_total", "counter", words, counts if counts or name in _LABELLED else {(): 0})
    page.family("handler_failures_total", "counter", "Event handlers that raised", {(): status.handler_failures})
    page.family("notifier_failures_total", "counter", "Notifiers that raised", {(): notifier_failures})
    page.histogram("decision_seconds", "From a command taken to its decision durable", meter.decisions)
    return "\n".join(page.lines) + "\n"


def _positions(page: _Page, status: EngineStatus) -> None:
    held = [each for each in status.positions if each.qty]
    page.family("position_shares", "gauge", "Shares held", {(("symbol", each.symbol),): each.qty for each in held})
    known = {(("symbol", each.symbol),): each.unrealized_profit for each in held}
    page.family(
        "position_profit_won", "gauge", "Unrealised profit after costs",
        {labels: profit for labels, profit in known.items() if profit is not None},
    )  # fmt: skip


def _braces(labels: Labels) -> str:
    if not labels:
        return ""
    return "{" + ",".join(f'{name}="{_escaped(value)}"' for name, value in labels) + "}"


def _escaped(value: str) -> str:
    return value.replace("\\", r"\\").replace("\n", r"\n").replace('"', r"\"")
