"""The engine in numbers: every line is one that Prometheus can read, and says what happened."""

from __future__ import annotations

import re
import urllib.error
import urllib.request
from decimal import Decimal

import pytest

from pykis.trader import events as ev
from pykis.trader.errors import EngineStateError
from pykis.trader.metrics import Histogram, Meter, render
from pykis.trader.metrics_server import MetricsServer
from pykis.trader.ports import LinkLost, LinkRestored, Priced
from pykis.trader.positions import PositionView
from pykis.trader.states import OrderState, TradingState
from pykis.trader.views import EngineStatus

SAMPLE = re.compile(r'pykis_trader_\w+(\{\w+="(?:[^"\\\n]|\\.)*"(?:,\w+="(?:[^"\\\n]|\\.)*")*\})? -?[\d.e+-]+')


def status(**changes: object) -> EngineStatus:
    held = PositionView("005930", 7, 7, Decimal(70_000), 490_000, 0, 0, 71_000, 5_000, 0)
    unpriced = PositionView("000660", 1, 1, Decimal(1), 1, 0, 0, None, None, 0)
    values: dict[str, object] = {
        "state": TradingState.REDUCING, "code": "MAX_DAILY_LOSS", "reason": "lost", "ready": True, "day": "2026-11-23",
        "run": 3, "halted_symbols": {"000660": "AMBIGUOUS: two"}, "open_orders": 2, "unknown_orders": 1, "orphans": 0,
        "positions": (held, unpriced), "cash": 1_000_000, "equity": None, "day_profit": -5, "read_every": 5.0,
        "waiting": 0, "handler_failures": 4,
    }  # fmt: skip
    return EngineStatus(**{**values, **changes})  # type: ignore[arg-type]


def samples(text: str) -> dict[str, float]:
    """The page as a scraper reads it."""
    found: dict[str, float] = {}
    typed: set[str] = set()
    for line in text.splitlines():
        if line.startswith("# "):
            if line.startswith("# TYPE "):
                assert line.split()[2] not in typed, "a family twice"
                typed.add(line.split()[2])
            continue
        assert SAMPLE.fullmatch(line), line
        name, _, value = line.rpartition(" ")
        assert name not in found, line
        family = re.sub(r"_(bucket|sum|count)$", "", name.split("{")[0])
        assert family in typed, line
        found[name] = float(value)
    return found


def test_the_state_of_the_engine() -> None:
    found = samples(render(status(), [OrderState.FILLED, OrderState.UNKNOWN, OrderState.FILLED], Meter(), 2))
    assert found["pykis_trader_up"] == found["pykis_trader_ready"] == 1
    assert found['pykis_trader_state{state="REDUCING"}'] == 1
    assert found['pykis_trader_state{state="ACTIVE"}'] == 0
    assert found['pykis_trader_orders{state="FILLED"}'] == 2
    assert found['pykis_trader_orders{state="EXPIRED"}'] == 0
    assert found["pykis_trader_unknown_orders"] == 1
    assert found["pykis_trader_halted_symbols"] == 1
    assert found['pykis_trader_position_shares{symbol="005930"}'] == 7
    assert found['pykis_trader_position_profit_won{symbol="005930"}'] == 5_000
    assert 'pykis_trader_position_profit_won{symbol="000660"}' not in found
    assert "pykis_trader_equity_won" not in found  # not known is not 0
    assert found["pykis_trader_day_profit_won"] == -5
    assert (found["pykis_trader_handler_failures_total"], found["pykis_trader_notifier_failures_total"]) == (4, 2)


def test_what_happened_is_counted() -> None:
    meter = Meter()
    for event in [
        ev.OrderFilled(1.0, "i", "n", 3, 210_000, 30, 400, "notice"),
        ev.OrderFilled(1.0, "i", "n", 4, 280_000, 40, 0, "row"),
        ev.OrderRejected(1.0, "i", 'A"\\\n', "no", "answer"),
        ev.OrderDoubted(1.0, "i", "cancel", "lost", 1.0, 1.0, 60.0),
        ev.TradingHalted(1.0, "HALTED", "BY_HAND", "me"),
        ev.SymbolHalted(1.0, "005930", "AMBIGUOUS", "two"),
        ev.ErrorSeen(1.0, "READ_FAILED", "no"),
        ev.PeakReached(1.0, 5),
    ]:
        meter.event(event)
    for item in [LinkLost(), LinkRestored(), LinkLost(), Priced("005930", 70_000, 1.0)]:
        meter.input(item)
    found = samples(render(status(), [], meter))
    assert found['pykis_trader_fills_total{source="notice"}'] == 1
    assert found["pykis_trader_filled_shares_total"] == 7
    assert found["pykis_trader_filled_won_total"] == 490_000
    assert found["pykis_trader_costs_won_total"] == 470
    assert found[r'pykis_trader_refusals_total{by="broker",code="A\"\\\n"}'] == 1
    assert found['pykis_trader_doubts_total{what="cancel"}'] == 1
    assert found['pykis_trader_halts_total{code="BY_HAND"}'] == found['pykis_trader_halts_total{code="AMBIGUOUS"}'] == 1
    assert found['pykis_trader_errors_total{code="READ_FAILED"}'] == 1
    assert (found["pykis_trader_links_lost_total"], found["pykis_trader_links_restored_total"]) == (2, 1)


def test_a_decision_falls_into_every_bucket_above_it() -> None:
    meter = Meter()
    for seconds in (0.0001, 0.001, 0.0011, 99.0):
        meter.decisions.add(seconds)
    found = samples(render(status(), [], meter))
    assert found['pykis_trader_decision_seconds_bucket{le="0.00025"}'] == 1
    assert found['pykis_trader_decision_seconds_bucket{le="0.001"}'] == 2
    assert found['pykis_trader_decision_seconds_bucket{le="2.5"}'] == 3
    assert found['pykis_trader_decision_seconds_bucket{le="+Inf"}'] == found["pykis_trader_decision_seconds_count"] == 4
    assert found["pykis_trader_decision_seconds_sum"] == pytest.approx(99.0022)
    assert Histogram((1.0,)).counts == [0, 0]


class Engine:
    """Something with numbers."""

    def __init__(self) -> None:
        self.running = True

    def metrics(self) -> str:
        if not self.running:
            raise EngineStateError("The engine is not running.")
        return render(status(), [], Meter())


def get(url: str) -> tuple[int, str]:
    try:
        with urllib.request.urlopen(url, timeout=10) as answer:
            return answer.status, answer.read().decode()
    except urllib.error.HTTPError as error:
        with error:
            return error.code, error.read().decode()


def test_the_server_answers_on_loopback_and_ends() -> None:
    engine = Engine()
    with MetricsServer(engine) as server:
        assert server.url.startswith("http://127.0.0.1:")
        code, text = get(server.url)
        assert code == 200
        assert samples(text)["pykis_trader_up"] == 1
        assert get(server.url.replace("/metrics", "/"))[0] == 404
        engine.running = False
        assert get(server.url) == (503, "The engine is not running.\n")
        url = server.url
    with pytest.raises(urllib.error.URLError):
        urllib.request.urlopen(url, timeout=10)
