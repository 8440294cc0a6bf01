"""Halting the engine over a real simulator: by hand, by file, by loss; what still passes, and what lasts."""

from __future__ import annotations

from pathlib import Path
from typing import Any

import pytest

from pykis.trader import OrderState, TraderError, TradingHalted, TradingResumed, TradingState

SAMSUNG, HYNIX = "005930", "000660"
HOLDS = pytest.mark.parametrize("live", [{SAMSUNG: (100, 65_000)}], indirect=True)


def state(engine: Any) -> tuple[TradingState, str, str]:
    status = engine.get_status()
    return status.state, status.code, status.reason


def test_a_halt_takes_back_what_is_ours_and_lasts_until_it_is_lifted(live: Any) -> None:
    manual = live.by_hand("buy", SAMSUNG, 7, 64_500)
    seen: list[Any] = []
    engine = live.engine()
    engine.on(TradingHalted, seen.append)
    engine.on(TradingResumed, seen.append)
    engine.start()
    order = engine.buy(SAMSUNG, 5, 66_000)
    engine.halt("lunch")
    assert state(engine) == (TradingState.HALTED, "BY_HAND", "lunch")
    assert order.wait(timeout=20).state is OrderState.CANCELED
    refused = engine.buy(SAMSUNG, 6, 66_000)
    assert (refused.state, refused.code) == (OrderState.REJECTED, "HALTED")
    assert "lunch" in refused.reason
    assert ("alarm", "BY_HAND", "Trading is HALTED: lunch.") in live.told
    engine.halt("twice changes nothing")
    engine.stop()

    engine = live.engine()
    engine.start()
    assert state(engine) == (TradingState.HALTED, "BY_HAND", "lunch")
    assert engine.sell(SAMSUNG, 1).code == "HALTED"
    engine.resume("back")
    assert state(engine) == (TradingState.ACTIVE, "", "")
    assert engine.buy(SAMSUNG, 6, 66_000).state is OrderState.SUBMITTED
    engine.stop()
    with live.engine() as engine:
        assert engine.get_status().state is TradingState.ACTIVE
    assert [type(each) for each in seen] == [TradingHalted]
    assert next(row.remaining for row in live.rows() if row.order_no == manual) == 7
    assert [row.kind for row in live.rows()] == ["new", "new", "cancel", "new"]


def test_cancels_pass_a_halt(live: Any) -> None:
    engine = live.engine()
    engine.start()
    order = engine.buy(SAMSUNG, 5, 66_000)
    lost = live.arm("VTTC0013U", "failed_query", code="40330000")  # the halt's own cancel is refused
    engine.halt("x")
    live.until(lambda: [each for each in engine.explain(order.order_id).splitlines() if "was refused" in each])
    live.do(lambda: live.simulator.faults.remove(lost))
    assert order.wait({OrderState.SUBMITTED}, timeout=20).state is OrderState.SUBMITTED
    with pytest.raises(TraderError, match="HALTED"):
        engine.modify(order.order_id, 67_000)
    assert engine.cancel(order.order_id).wait(timeout=20).state is OrderState.CANCELED


# By file


def test_the_file_halts_when_it_appears_and_must_go_before_trading_goes_on(live: Any, tmp_path: Path) -> None:
    file = tmp_path / "STOP"
    engine = live.engine(kill_file=file)
    engine.start()
    order = engine.buy(SAMSUNG, 5, 66_000)
    assert order.state is OrderState.SUBMITTED
    file.touch()
    live.until(lambda: engine.get_status().state is TradingState.HALTED)
    assert state(engine) == (TradingState.HALTED, "KILL_FILE", f"the file {file} exists")
    assert order.wait(timeout=20).state is OrderState.CANCELED
    with pytest.raises(TraderError, match=r"STOP exists\. Remove it first"):
        engine.resume()
    assert engine.get_status().state is TradingState.HALTED
    engine.stop()

    engine = live.engine(kill_file=file)  # it stands: nothing is ordered, not for a moment
    engine.start()
    assert engine.buy(SAMSUNG, 5, 66_000).code == "HALTED"
    file.unlink()
    assert engine.buy(SAMSUNG, 6, 66_000).code == "HALTED"  # that it is gone does not make it trade
    engine.resume()
    assert engine.buy(SAMSUNG, 7, 66_000).state is OrderState.SUBMITTED


def test_a_file_that_is_there_before_the_first_start_halts_it(live: Any, tmp_path: Path) -> None:
    file = tmp_path / "STOP"
    file.touch()
    with live.engine(kill_file=file) as engine:
        assert engine.buy(SAMSUNG, 5, 66_000).code == "HALTED"
        assert state(engine)[:2] == (TradingState.HALTED, "KILL_FILE")
    assert live.posts() == []


def test_a_file_that_cannot_be_looked_at_counts_as_there(live: Any, tmp_path: Path) -> None:
    with live.engine(kill_file=tmp_path / ("x" * 300)) as engine:  # no system takes such a name
        assert engine.buy(SAMSUNG, 5, 66_000).code == "HALTED"
        assert "cannot be looked at" in engine.get_status().reason
        with pytest.raises(TraderError, match=r"cannot be looked at .* \[KILL_FILE\]"):
            engine.resume()


# By itself


@HOLDS
def test_a_loss_lets_only_sales_out(live: Any) -> None:
    engine = live.engine(risk={"max_daily_loss": 300_000, "max_drawdown": None})
    engine.start()
    buy = engine.buy(SAMSUNG, 5, 65_000)
    stop = engine.protect(SAMSUNG, stop_loss=64_000)
    before = live.simulator.market.price(SAMSUNG)
    live.trade(SAMSUNG, before - 5_000, 1, side="buy")
    live.trade(SAMSUNG, before - 5_000, 1)
    live.until(lambda: engine.get_status().state is TradingState.REDUCING)
    code, words = state(engine)[1:]
    assert code == "MAX_DAILY_LOSS"
    assert "won lost today, the limit is 300,000" in words
    assert buy.wait(timeout=20).state is OrderState.CANCELED
    assert engine.buy(SAMSUNG, 1, 66_000).code == "REDUCING"
    sale = engine.sell(SAMSUNG, 1, 67_000)
    assert sale.state is OrderState.SUBMITTED
    with pytest.raises(TraderError, match="MAX_DAILY_LOSS"):
        engine.resume()
    engine.halt("enough")  # stricter is always possible
    assert state(engine) == (TradingState.HALTED, "BY_HAND", "enough")
    assert sale.wait(timeout=20).state is OrderState.CANCELED
    (told,) = [words for _, code, words in live.told if code == "BY_HAND"]
    assert "Held and left unprotected: 005930 (100)." in told
    assert [each.protection_id for each in engine.get_protections()] == [stop]


def test_a_halted_symbol_is_lifted_alone(live: Any) -> None:
    engine = live.engine(timing={"doubt_every": 0.2}, risk={"duplicate_window": None})
    engine.start()
    live.arm("VTTC0012U", "lost_answer", abort=True, count=1)
    fault = live.arm("VTTC0081R", "failed_query")
    order = engine.buy(SAMSUNG, 5, 66_000)
    assert order.state is OrderState.UNKNOWN
    live.by_hand("buy", SAMSUNG, 5, 66_000)  # the owner does the same: nothing tells them apart
    live.do(lambda: live.simulator.faults.remove(fault))
    live.until(lambda: SAMSUNG in engine.get_status().halted_symbols)
    assert engine.get_status().halted_symbols[SAMSUNG].startswith("AMBIGUOUS")
    assert engine.get_status().state is TradingState.ACTIVE
    assert engine.sell(SAMSUNG, 1, 70_000).code == "SYMBOL_HALTED"
    number = live.rows()[0].order_no
    day = engine.get_status().day.replace("-", "")
    engine.settle(order.order_id, f"{day}-00950-{number:010d}", reason="the first is ours")
    engine.resume(symbol=SAMSUNG)
    assert engine.get_status().halted_symbols == {}
    assert engine.buy(SAMSUNG, 1, 66_000).state is OrderState.SUBMITTED
    assert engine.cancel_all() == [order.order_id, engine.get_orders()[-1].order_id]
