"""A PyKis over a simulated KIS in the process, real and paper, where something was bought, sold and left open."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from typing import Any, Literal, NamedTuple, get_args, get_origin, get_type_hints

import pytest
from kisgen.catalog import Endpoint, Param

from pykis import AccountNumber, PyKis, Rate, SessionSettings, VirtualClock
from pykis.simulator import AccountSetup, Simulator, SimulatorTransport

BY_NAME = {
    "fid_input_date_1": "20261102",
    "fid_input_date_2": "20261123",
    "inqr_strt_dt": "20261123",
    "inqr_end_dt": "20261123",
    "bass_dt": "20261102",
}
"""What is asked of every endpoint that wants it; the rest is KIS' own example in the catalog."""
OWN: dict[str, dict[str, str]] = {
    "domestic_stock.order_cash": {"pdno": "005930", "ord_dvsn": "00", "ord_qty": "1", "ord_unpr": "60000"},
    "domestic_stock.order_rvsecncl": {"ord_dvsn": "00", "rvse_cncl_dvsn_cd": "01", "ord_qty": "0", "ord_unpr": "60100"},
}
OWN["domestic_stock.intstock_multprice"] = {"fid_input_iscd_1": "005930"}
"""Orders that are really taken, and symbols that are really listed."""
START = 1_795_395_600.0
"""2026-11-23 10:00 KST, a Monday."""
UNLIMITED = Rate(100_000, margin=0.0)

Environment = Literal["real", "paper"]


class World(NamedTuple):
    """One environment of KIS and who uses it."""

    kis: PyKis
    simulator: Simulator
    clock: VirtualClock
    environment: Environment


def _open(environment: Environment) -> World:
    virtual = environment == "paper"
    setup = AccountSetup(AccountNumber("50123456", "01"), hts_id="contract", holdings={"005930": (500, 60_000)})
    simulator = Simulator(
        virtual=virtual, seed=4, accounts=[setup], rest_limit=0, token_interval=0.0, registrations=100, start=START
    )
    simulator.issuer.approval_interval = 0.0
    clock = VirtualClock(START)
    key = simulator.keys[0]
    kis = PyKis(
        app_key=key.key,
        app_secret=key.secret,
        account="50123456-01",
        hts_id=key.hts_id,
        virtual=virtual,
        transport=SimulatorTransport(simulator, clock),
        clock=clock,
        settings=SessionSettings(rate=UNLIMITED, approvals=UNLIMITED),
    )
    samsung = kis.stock("005930")
    samsung.market_buy(qty=5)
    samsung.market_sell(qty=3)
    samsung.buy(qty=7, price=60_000)
    return World(kis, simulator, clock, environment)


@pytest.fixture(scope="module")
def worlds() -> Iterator[dict[Environment, World]]:
    """Both environments; what one test of a file does may be seen by the next."""
    opened: dict[Environment, World] = {"real": _open("real"), "paper": _open("paper")}
    yield opened
    for world in opened.values():
        world.kis.close()


def example(param: Param, hint: Any) -> str:
    """A right value for a parameter that has no default."""
    known = get_args(hint) if get_origin(hint) is Literal else None
    wished = BY_NAME.get(param.name, param.example)
    if known is None:
        return wished or "1"
    return wished if wished in known else str(known[0])


def arguments(method: Any, endpoint: Endpoint, variant: str) -> dict[str, str]:
    """The least that must be said, for one of the endpoint's TRs."""
    hints = get_type_hints(method)
    chosen = dict(zip(endpoint.variant, variant.split(" "), strict=True)) if variant else {}
    for param in endpoint.params:
        if param.name in hints and param.name not in chosen and param.name not in (method.__kwdefaults__ or {}):
            chosen[param.name] = example(param, hints[param.name])
    return chosen | OWN.get(endpoint.full_name, {})


@pytest.fixture(scope="session")
def least() -> Callable[..., dict[str, str]]:
    """The least that must be said: ``least(method, endpoint, variant)``."""
    return arguments
