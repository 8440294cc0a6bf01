"""The simulated broker of a schedule, and as the live engine meets it: through the SDK, its requests and JSON."""

from __future__ import annotations

from datetime import date
from random import Random

from pykis import PyKis, Rate, SessionSettings, VirtualClock
from pykis.kinds import AccountNumber
from pykis.simulator import AccountSetup, Simulator, SimulatorTransport
from pykis.simulator.history import Bar

from ..kis_desk import KisDesk
from .plan import SYMBOLS, Plan

__all__ = ["exchange", "over_the_sdk"]

_ACCOUNT = AccountNumber("50123456", "01")
_YESTERDAY = {
    symbol: [Bar(date(2026, 11, 20), price, price, price, price, 1_000, 1_000 * price)]
    for symbol, price in zip(SYMBOLS, (71_000, 59_700, 43_285), strict=True)
}
"""The last day before: one bar is enough, and made up ones cost time."""


def exchange(plan: Plan) -> Simulator:
    """With the plan's account."""
    return Simulator(
        seed=plan.seed, session=plan.session, rest_limit=0, liquidity=False, start=plan.start, token_interval=0.0,
        accounts=[AccountSetup(_ACCOUNT, cash=plan.cash, holdings=dict(plan.holdings))], data=_YESTERDAY,
    )  # fmt: skip


def over_the_sdk(simulator: Simulator, clock: VirtualClock) -> KisDesk:
    """Its clock moves with true time, and alone while something inside waits."""
    key, account = simulator.keys[0], simulator.ledger.accounts()[0].number
    kis = PyKis(
        app_key=key.key, app_secret=key.secret, hts_id=key.hts_id, virtual=True,
        account=f"{account.cano}-{account.product}", clock=clock, random=Random(0),
        transport=SimulatorTransport(simulator, clock), settings=SessionSettings(rate=Rate.unlimited()),
    )  # fmt: skip
    kis.token()
    return KisDesk(kis)
