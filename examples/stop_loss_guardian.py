"""A guardian for positions bought by hand: every holding of the account gets a stop loss, new ones too. It never buys.

    python stop_loss_guardian.py          rehearses against a simulated KIS: no key, ends by itself
    python stop_loss_guardian.py --live   guards your account until Ctrl-C (key in the environment or in .env)

On paper until you say KIS_VIRTUAL=0: see docs/trader/index.md first.
"""

import sys
import tempfile
import threading
import time
from decimal import Decimal

from pykis import KisCredentials, PyKis
from pykis.trader import PositionClosed, ProtectionTriggered, TraderError, TradingConfig, TradingEngine

STOP = Decimal("0.93")  # of the average price


def guard(engine: TradingEngine) -> None:
    """Set a stop below each position that has none. Stops are durable: after a restart they are still there."""
    guarded = {each.symbol for each in engine.get_protections()}
    for position in engine.get_positions():
        if position.qty and position.symbol not in guarded:
            stop = int(position.average_price * STOP)
            try:
                engine.protect(position.symbol, stop_loss=stop)
            except TraderError as error:  # it is below its stop already: what now is for a person to say
                print(f"{position.symbol}: {error}")
                continue
            print(f"{position.symbol}: {position.qty:,}주, sold at or below {stop:,}원")


def tell(event: ProtectionTriggered) -> None:
    """A stop was reached: the engine sells by itself."""
    print(f"{event.protection_id}: {event.cause} reached at {event.price:,}원, selling")


def live() -> None:
    """Guard until Ctrl-C; the stops stay in the journal for the next start."""
    with PyKis() as kis, TradingEngine(kis, TradingConfig.load()) as engine:
        print("paper" if kis.virtual else "REAL MONEY", engine.report)
        engine.on(ProtectionTriggered, tell)
        try:
            while True:
                guard(engine)
                time.sleep(5)
        except KeyboardInterrupt:
            print("The guardian sleeps: nothing is protected until it is started again.")


def rehearse() -> None:
    """The same on a simulated KIS, whose market falls."""
    from pykis import AccountNumber
    from pykis.market.sessions import AlwaysOpen
    from pykis.simulator import AccountSetup, Simulator, SimulatorServer

    bought_by_hand = {"005930": (10, 72_000), "000660": (3, 150_000)}  # shares, average price
    account = AccountSetup(AccountNumber("12345678", "01"), holdings=bought_by_hand)
    with tempfile.TemporaryDirectory() as home, SimulatorServer(Simulator(rest_limit=0, accounts=[account])) as server:
        key = KisCredentials(
            app_key=server.app_key, app_secret=server.app_secret, account=server.account, hts_id=server.hts_id,
            base_url=server.rest_url, websocket_url=server.websocket_url,
        )  # fmt: skip
        config = TradingConfig.load(state_dir=home)
        with (
            PyKis(key, state_dir=home) as kis,
            TradingEngine(kis, config, calendar=AlwaysOpen()) as engine,
        ):
            sold = threading.Event()
            engine.on(ProtectionTriggered, tell)
            engine.on(PositionClosed, lambda event: sold.set())
            print(engine.report)
            guard(engine)
            server.call(lambda: server.simulator.market.set_price("005930", 66_000))  # below the stop
            if not sold.wait(20):
                sys.exit("nothing was sold")
            for order in engine.get_orders():
                print(engine.explain(order.order_id))
            print("still held:", ", ".join(each.symbol for each in engine.get_positions() if each.qty))


if __name__ == "__main__":
    live() if "--live" in sys.argv else rehearse()
