"""A fire drill for the kill switch: it is tripped by hand, by file and by the day's loss, and everything is checked.

    python kill_switch_drill.py          against a simulated KIS: no key, ends by itself
    python kill_switch_drill.py --live   on your account, by hand and by file alone: single shares, far below the
                                         market, are ordered and taken back, in the session (key in the environment
                                         or in .env)

On paper until you say KIS_VIRTUAL=0: see docs/trader/operations.md first. Exit code 1 if anything is not as it must be.
"""

import sys
import tempfile
import threading
from collections.abc import Callable
from decimal import Decimal
from pathlib import Path

from pykis import PyKis
from pykis.market.ticks import neighbours
from pykis.trader import OrderResult, OrderState, TraderError, TradingConfig, TradingEngine, TradingHalted, TradingState

SYMBOL = "005930"
Start = Callable[[], TradingEngine]
failed: list[str] = []


def check(what: str, holds: bool) -> None:
    """Say whether it is as it must be."""
    print(f"  {'ok    ' if holds else 'FAILED'}  {what}")
    if not holds:
        failed.append(what)


def resting(kis: PyKis, engine: TradingEngine, signal: str) -> OrderResult:
    """A buy of one share that does not trade: 8 % below the market. Without a signal of its own the engine would take
    each for a double of the one before."""
    order = engine.buy(SYMBOL, 1, near(kis, 92), signal=signal)
    if order.state is OrderState.REJECTED:
        sys.exit(f"The drill needs an order that rests: {order.code}: {order.reason}")
    return order


def near(kis: PyKis, percent: int) -> Decimal:
    """A price that an order may name, at so many percent of the last one."""
    return neighbours(kis.stock(SYMBOL).quote().price * percent / 100)[0]


def down(engine: TradingEngine, order: OrderResult, state: TradingState) -> None:
    """What must hold while it is tripped."""
    check(f"the engine is {state.value}", engine.get_status().state is state)
    refused = engine.buy(SYMBOL, 1)
    check(f"a new buy is refused: {refused.code}", refused.code == state.value)
    check("the open buy is taken back", order.wait(timeout=15).state is OrderState.CANCELED)


def refuses_to_resume(engine: TradingEngine) -> str:
    """The sentence of the refusal; blank if it resumed."""
    try:
        engine.resume("too early")
    except TraderError as error:
        return str(error)
    return ""


def by_hand(kis: PyKis, start: Start) -> None:
    """A person halts, the process ends, and only a person gets it going again."""
    print("-- by hand")
    with start() as engine:
        order = resting(kis, engine, "to be halted by hand")
        manual = kis.stock(SYMBOL).buy(qty=1, price=near(kis, 92))  # the owner's own, past the engine
        engine.halt("drill")  # or from another terminal: pykis trader halt drill
        down(engine, order, TradingState.HALTED)
    with start() as engine:
        check("after a restart it is still HALTED", engine.get_status().state is TradingState.HALTED)
        check("what is not ours was left alone", manual.refresh().remaining_qty == 1)
        manual.cancel()
        engine.resume("the drill is over")
        order = resting(kis, engine, "after the halt")
        check("a person has resumed it: a buy goes out again", order.state is OrderState.SUBMITTED)
        engine.cancel(order.order_id)
        check("and can be cancelled", order.wait(timeout=15).state is OrderState.CANCELED)


def by_file(kis: PyKis, start: Start, file: Path) -> None:
    """A file appears: from a script, a phone, a colleague who has nothing but a shell."""
    print("-- by file")
    with start() as engine:
        halted = threading.Event()
        engine.on(TradingHalted, lambda event: halted.set())
        order = resting(kis, engine, "to be halted by file")
        file.touch()
        check("within some seconds it is seen", halted.wait(10))
        down(engine, order, TradingState.HALTED)
        check(f"nobody can resume meanwhile: {(why := refuses_to_resume(engine))}", "KILL_FILE" in why)
        file.unlink()
        check("the file gone, it stays down", engine.get_status().state is TradingState.HALTED)
        engine.resume("the drill is over")
        check("until a person resumes it", engine.get_status().state is TradingState.ACTIVE)


def by_loss(kis: PyKis, start: Start, with_more: Start, fall: Callable[[], object]) -> None:
    """The market falls below what may be lost in a day."""
    print("-- by the day's loss")
    with start() as engine:
        halted = threading.Event()
        engine.on(TradingHalted, lambda event: halted.set())
        order = resting(kis, engine, "to be halted by loss")
        target = engine.sell(SYMBOL, 1, near(kis, 108))
        fall()
        check("the loss is seen", halted.wait(15))
        down(engine, order, TradingState.REDUCING)
        print(f"          {engine.get_status()}")
        check("a sale passes", engine.sell(SYMBOL, 1).state not in (OrderState.REJECTED, OrderState.UNKNOWN))
        check("an open sale stays", target.state is OrderState.SUBMITTED)
        engine.cancel(target.order_id)
        check("until it is cancelled: cancels pass", target.wait(timeout=15).state is OrderState.CANCELED)
        check(f"a person alone is not enough: {(why := refuses_to_resume(engine))}", "MAX_DAILY_LOSS" in why)
    with start() as engine:
        check("after a restart it is still REDUCING", engine.get_status().state is TradingState.REDUCING)
    with with_more() as engine:
        engine.resume("more may be lost today, and I say so")
        check("with a higher limit, a person can", engine.get_status().state is TradingState.ACTIVE)


def live() -> None:
    """By hand and by file, on the account of the key."""
    with tempfile.TemporaryDirectory() as folder, PyKis() as kis:
        file = Path(folder) / "stop-trading"
        config = TradingConfig.load(kill_file=file)
        print("paper" if kis.virtual else "REAL MONEY")
        by_hand(kis, lambda: TradingEngine(kis, config))
        by_file(kis, lambda: TradingEngine(kis, config), file)


def rehearse() -> None:
    """All three, on a simulated KIS whose market falls."""
    from pykis import AccountNumber, KisCredentials, Rate, SessionSettings
    from pykis.market.sessions import AlwaysOpen
    from pykis.simulator import AccountSetup, Simulator, SimulatorServer

    account = AccountSetup(AccountNumber("12345678", "01"), holdings={SYMBOL: (100, 65_000)})
    with tempfile.TemporaryDirectory() as home, SimulatorServer(Simulator(rest_limit=0, accounts=[account])) as server:
        key = KisCredentials(
            app_key=server.app_key, app_secret=server.app_secret, account=server.account, hts_id=server.hts_id,
            base_url=server.rest_url, websocket_url=server.websocket_url,
        )  # fmt: skip
        file = Path(home) / "stop-trading"

        def start(most: int) -> TradingEngine:
            config = TradingConfig.load(state_dir=home, kill_file=file, risk={"max_daily_loss": most})
            return TradingEngine(kis, config, calendar=AlwaysOpen())

        quick = SessionSettings(rate=Rate(100))  # KIS takes one call a second on paper, this simulator any number
        with PyKis(key, state_dir=home, settings=quick) as kis:
            market = server.simulator.market
            by_hand(kis, lambda: start(300_000))
            by_file(kis, lambda: start(300_000), file)
            by_loss(
                kis, lambda: start(300_000), lambda: start(900_000),
                lambda: server.call(lambda: market.set_price(SYMBOL, 67_000)),
            )  # fmt: skip


if __name__ == "__main__":
    live() if "--live" in sys.argv else rehearse()
    sys.exit(f"{len(failed)} things are not as they must be" if failed else 0)
