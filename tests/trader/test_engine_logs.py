"""What a running engine writes for people and machines: JSON lines and numbers, and nothing secret anywhere."""

from __future__ import annotations

import json
import logging
import re
import urllib.error
import urllib.request
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest

from pykis.trader import MetricsServer, OrderState, TradingStore, configure_logging

SAMSUNG = "005930"
HOLDS = pytest.mark.parametrize("live", [{SAMSUNG: (100, 65_000)}], indirect=True)


class Logged:
    """A structured log without any credentials told to it, and everything as it was before any scrubbing."""

    def __init__(self, file: Path) -> None:
        self.file = file
        self.raw: list[str] = []

    def lines(self) -> list[dict[str, Any]]:
        return [json.loads(line) for line in self.file.read_text("utf-8").splitlines()]


@pytest.fixture
def logged(tmp_path: Path) -> Iterator[Logged]:
    found = Logged(tmp_path / "engine.log")
    handler = configure_logging(found.file, level=logging.DEBUG)

    class Keep(logging.Handler):
        def emit(self, record: logging.LogRecord) -> None:
            extras = {name: value for name, value in vars(record).items() if name not in ("pathname", "name")}
            found.raw.append(f"{logging.Formatter().format(record)} {extras}")

    raw, root = Keep(), logging.getLogger()
    level = root.level
    root.addHandler(raw)
    root.setLevel(logging.DEBUG)
    yield found
    root.setLevel(level)
    root.removeHandler(raw)
    logger = logging.getLogger("pykis")
    logger.removeHandler(handler)
    logger.setLevel(logging.NOTSET)
    handler.close()


def secrets(live: Any) -> list[str]:
    """What must never be seen."""
    issuer = live.simulator.issuer
    tokens = [*issuer._tokens, *issuer._approvals]
    assert tokens
    account = live.server.account
    return [live.server.app_key, live.server.app_secret, account, account.replace("-", ""), account[:8], *tokens]


@HOLDS
def test_every_event_is_a_line_and_no_line_holds_a_secret(live: Any, logged: Logged, tmp_path: Path) -> None:
    engine = live.engine(timing={"doubt_every": 0.2}, risk={"duplicate_window": None})
    shown: list[str] = []
    with engine:
        order = engine.buy(SAMSUNG, 5, 66_000, signal="golden-cross")
        live.trade(SAMSUNG, 66_000, 2)
        order.wait({OrderState.PARTIAL_FILL}, timeout=20)
        engine.buy(SAMSUNG, 50_000, 66_000)
        live.arm("VTTC0012U", "lost_answer", abort=True, count=1)
        live.arm("VTTC0081R", "status_5xx", count=1)
        live.arm("VTTC8434R", "malformed_json", count=1)
        live.arm("VTTC0081R", "token_revoked", nth=(2,))
        lost = engine.buy(SAMSUNG, 6, 66_000)
        assert lost.wait({OrderState.SUBMITTED}, timeout=20).state is OrderState.SUBMITTED
        live.by_hand("buy", SAMSUNG, 1, 66_500)
        live.do(lambda: live.simulator.drop_sockets())
        live.until(lambda: [each for each in live.told if each[1] == "ORPHAN"])
        engine.cancel(order.order_id).wait(timeout=20)
        engine.halt("enough")
        shown += [engine.metrics(), repr(engine), repr(engine.get_status()), repr(engine.get_orders()), repr(order)]
        shown += [engine.explain(order.order_id), engine.explain(lost.order_id), repr(engine.report), str(engine.home)]
    shown += [repr(each) for each in live.told]

    lines = logged.lines()
    with TradingStore.open(engine.home / "journal.sqlite3", read_only=True) as journal:
        written = [type(each).__name__ for each in journal.events()]
        journal.export(tmp_path / "all.json")
    assert [line["event"] for line in lines if "event" in line] == written
    assert {"OrderIntended", "OrderSubmitted", "OrderFilled", "OrderRefused", "OrderDoubted", "OrderAdopted",
            "OrphanFound", "TradingHalted", "RunStopped"} <= set(written)  # fmt: skip
    assert all({"ts", "level", "logger", "msg"} <= line.keys() for line in lines)
    filled = next(line for line in lines if line.get("event") == "OrderFilled")
    assert (filled["order_id"], filled["facts"]["qty"], filled["level"]) == (order.order_id, 2, "INFO")

    kept = {
        "log": logged.file.read_text("utf-8"),
        "raw log": "\n".join(logged.raw),
        "shown": "\n".join(shown),
        "export": (tmp_path / "all.json").read_text("utf-8"),
        "journal": "".join(
            each.read_bytes().decode("latin-1") for each in engine.home.iterdir() if each.is_file()
        ),
    }  # fmt: skip
    found = [(where, n) for where, text in kept.items() for n, each in enumerate(secrets(live)) if each in text]
    assert found == []


SAMPLE = re.compile(r'^pykis_trader_[a-z_]+(\{[a-z]+="[^"\n]*"(,[a-z]+="[^"\n]*")*\})? -?[0-9.e+-]+$')


@HOLDS
def test_a_running_engine_is_numbers_for_prometheus(live: Any) -> None:
    engine = live.engine()
    engine.start()
    order = engine.buy(SAMSUNG, 5, 66_000)
    live.trade(SAMSUNG, 66_000, 2)
    order.wait({OrderState.PARTIAL_FILL}, timeout=20)
    engine.sell("000660", 1)
    live.do(lambda: live.simulator.drop_sockets())
    live.until(lambda: re.search(r"links_restored_total [1-9]", engine.metrics()))
    with MetricsServer(engine) as server:
        with urllib.request.urlopen(server.url, timeout=10) as answer:
            assert answer.headers["Content-Type"].startswith("text/plain; version=0.0.4")
            text = answer.read().decode()
        engine.stop()
        with pytest.raises(urllib.error.HTTPError) as down:
            urllib.request.urlopen(server.url, timeout=10)
        with down.value:
            assert down.value.code == 503
    samples = [line for line in text.splitlines() if not line.startswith("#")]
    assert [line for line in samples if not SAMPLE.match(line)] == []
    for line in (
        "pykis_trader_up 1",
        "pykis_trader_ready 1",
        'pykis_trader_state{state="ACTIVE"} 1',
        'pykis_trader_state{state="HALTED"} 0',
        'pykis_trader_orders{state="PARTIAL_FILL"} 1',
        'pykis_trader_orders{state="REJECTED"} 1',
        "pykis_trader_open_orders 1",
        'pykis_trader_position_shares{symbol="005930"} 102',
        'pykis_trader_orders_meant_total{side="buy"} 1',
        "pykis_trader_filled_shares_total 2",
        "pykis_trader_filled_won_total 132000",
        'pykis_trader_refusals_total{by="engine",code="SHARES"} 1',
        "pykis_trader_decision_seconds_count 2",
    ):
        assert line in samples
    families = re.findall(r"^# TYPE (\S+) (?:gauge|counter|histogram)$", text, re.MULTILINE)
    assert len(families) == len(set(families)) > 25
