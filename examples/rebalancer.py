"""Target weights into orders, once a day: what is too much is sold first, then what is missing is bought.

    python rebalancer.py          rehearses against a simulated KIS: no key, ends by itself
    python rebalancer.py --live   rebalances your account once and ends (key in the environment or in .env)

An order's key is made of the day and the symbol, and a key orders once for ever. So a second start on the same day
orders only what the first one did not come to, or what was refused, also when that one died on the way. Symbols without
a target are left alone. On paper until you say KIS_VIRTUAL=0: see docs/trader/index.md first.
"""

import contextlib
import sys
import tempfile
from decimal import Decimal
from functools import partial

from pykis import PyKis
from pykis.trader import OrderResult, OrderState, TraderError, TradingConfig, TradingEngine

TARGETS = {"005930": Decimal("0.30"), "000660": Decimal("0.30"), "069500": Decimal("0.30")}  # the rest stays cash
BAND = Decimal("0.01")  # of the account: less than this is not worth an order
PATIENCE = 30.0  # seconds until what has not traded is taken back


def rebalance(kis: PyKis, engine: TradingEngine) -> None:
    """Bring the account to its weights."""
    status = engine.get_status()
    if status.equity is None:
        sys.exit("What the account is worth is not known: no price of something that is held.")
    print(f"{status.day}: {status.equity:,}원")
    held = {each.symbol: each.qty for each in status.positions}
    wanted: dict[str, tuple[int, int, int]] = {}  # symbol -> shares to come, best ask, best bid
    for symbol, weight in TARGETS.items():
        book = kis.stock(symbol).order_book()
        ask, bid = int(book.asks[0].price), int(book.bids[0].price)
        wanted[symbol] = int(status.equity * weight // ask) - held.get(symbol, 0), ask, bid
    least = status.equity * BAND
    finish([sell(engine, each, -qty, bid) for each, (qty, _, bid) in wanted.items() if -qty * bid > least], engine)
    finish([buy(engine, each, qty, ask) for each, (qty, ask, _) in wanted.items() if qty * ask > least], engine)


def sell(engine: TradingEngine, symbol: str, qty: int, price: int) -> OrderResult | None:
    """Sell, unless the symbol was ordered today."""
    key, retry_of = todays_key(engine, symbol)
    return engine.sell(symbol, qty, price, key=key, retry_of=retry_of) if key else None


def buy(engine: TradingEngine, symbol: str, qty: int, price: int) -> OrderResult | None:
    """Buy, unless the symbol was ordered today."""
    key, retry_of = todays_key(engine, symbol)
    return engine.buy(symbol, qty, price, key=key, retry_of=retry_of) if key else None


def todays_key(engine: TradingEngine, symbol: str) -> tuple[str, str]:
    """The day's key for a symbol, and the refused order that this is a new try of; blank if one is, was or may be at
    the exchange. Without this look the engine would say so: a key with the same order gives the old order back, with
    another one it is an IdempotencyError."""
    start = f"rebalance {engine.get_status().day} {symbol} "
    tries = [order for order in engine.get_orders() if order.key.startswith(start)]
    for order in tries:
        if order.state is not OrderState.REJECTED:
            print("ordered before today:", order)
            return "", ""
    return f"{start}{len(tries) + 1}", tries[-1].order_id if tries else ""


def finish(orders: list[OrderResult | None], engine: TradingEngine) -> None:
    """Wait for orders to end; what rests for too long is taken back."""
    for order in orders:
        if order is None:
            continue
        if not order.wait(timeout=PATIENCE).ended:
            with contextlib.suppress(TraderError):  # UNKNOWN: the engine finds out what became of it
                engine.cancel(order.order_id)
        print(order.wait(timeout=PATIENCE))


def live() -> None:
    """Once, for real or on paper."""
    with PyKis() as kis, TradingEngine(kis, TradingConfig.load()) as engine:
        print("paper" if kis.virtual else "REAL MONEY", engine.report)
        rebalance(kis, engine)


def rehearse() -> None:
    """Twice on one day against a simulated KIS; between the two the market moves."""
    from pykis import AccountNumber, KisCredentials, Rate, SessionSettings
    from pykis.market.sessions import AlwaysOpen
    from pykis.simulator import AccountSetup, Simulator, SimulatorServer

    account = AccountSetup(AccountNumber("12345678", "01"), cash=20_000_000, holdings={"005930": (150, 65_000)})
    with tempfile.TemporaryDirectory() as home, SimulatorServer(Simulator(rest_limit=0, accounts=[account])) as server:
        key = KisCredentials(
            app_key=server.app_key, app_secret=server.app_secret, account=server.account, hts_id=server.hts_id,
            base_url=server.rest_url, websocket_url=server.websocket_url,
        )  # fmt: skip
        quick = SessionSettings(rate=Rate(100))  # KIS takes one call a second on paper, this simulator any number
        with PyKis(key, state_dir=home, settings=quick) as kis:
            for start, price in (("first", 275_000), ("second", 250_000)):
                server.call(partial(server.simulator.market.set_price, "000660", price))
                with TradingEngine(kis, TradingConfig.load(state_dir=home), calendar=AlwaysOpen()) as engine:
                    print(f"-- the {start} start")
                    rebalance(kis, engine)
            print(f"-- {len(kis.account().orders())} orders reached KIS today")


if __name__ == "__main__":
    live() if "--live" in sys.argv else rehearse()
