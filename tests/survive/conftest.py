"""PyKis over real sockets to a simulator that misbehaves as it is told; each test has its own key and state folder."""

from __future__ import annotations

import threading
import time
import zlib
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Any

import pytest

from pykis import (
    AccountNumber,
    PyKis,
    Rate,
    RepeatSettings,
    SessionSettings,
    StreamSettings,
    TokenSettings,
    VirtualClock,
)
from pykis.simulator import AccountSetup, AppKey, Fault, FaultKind, Simulator, SimulatorServer, SimulatorTransport

SAMSUNG = "005930"
START = 1_795_395_600.0
"""2026-11-23 10:00 KST, a Monday."""
ACCOUNT = AccountSetup(AccountNumber("50123456", "01"), hts_id="survivor", holdings={SAMSUNG: (500, 60_000)})
UNLIMITED = Rate(100_000, margin=0.0)
STREAM = StreamSettings(
    ack_timeout=10.0, silence=30.0, poll=0.02, backoff=0.01, backoff_max=0.05, connects=1000, patience=20.0
)
QUICK = SessionSettings(
    connect_timeout=2.0,
    read_timeout=5.0,
    repeat=RepeatSettings(first=0.001, most=0.01),
    rate=UNLIMITED,
    approvals=UNLIMITED,
    token=TokenSettings(retry=0.05),
    stream=STREAM,
)


def until(condition: Callable[[], object], timeout: float = 20.0) -> None:
    """Wait for a condition; the test fails at the deadline."""
    deadline = time.monotonic() + timeout
    while not condition():
        assert time.monotonic() < deadline, "it did not come to pass in time"
        time.sleep(0.004)


class World:
    """A simulator and those who use it."""

    def __init__(self, simulator: Simulator, folder: Path) -> None:
        self.simulator = simulator
        self.folder = folder
        self.server: SimulatorServer | None = None
        self.clock: VirtualClock | None = None
        self.opened: list[PyKis] = []

    @property
    def key(self) -> AppKey:
        return self.simulator.keys[0]

    def arguments(self, key: AppKey | None = None) -> dict[str, Any]:
        """What `PyKis` needs to know of one app key."""
        key = key or self.key
        found: dict[str, Any] = {
            "app_key": key.key,
            "app_secret": key.secret,
            "account": f"{key.account.cano}-{key.account.product}",
            "hts_id": key.hts_id,
            "virtual": key.virtual,
        }
        if self.server is not None:
            found |= {"base_url": self.server.rest_url, "websocket_url": self.server.websocket_url}
        return found

    def kis(self, key: AppKey | None = None, **more: Any) -> PyKis:
        """One more PyKis: on real sockets with short times, on a clock of its own with those that users have."""
        if self.clock is not None:
            more = {"transport": SimulatorTransport(self.simulator, self.clock), "clock": self.clock} | more
        else:
            more = {"state_dir": self.folder, "settings": QUICK} | more
        kis = PyKis(**self.arguments(key), **more)
        self.opened.append(kis)
        return kis

    def do(self, work: Callable[[Simulator], Any]) -> Any:
        """Do something to the simulator."""
        if self.server is not None:
            return self.server.call(lambda: work(self.simulator))
        with self.simulator.guard:
            return work(self.simulator)

    def arm(self, tr_id: str, kind: FaultKind, **more: Any) -> int:
        """From now on this goes wrong."""
        return self.do(lambda simulator: simulator.faults.add(Fault(tr_id, kind, **more)))

    def mend(self) -> None:
        """From now on nothing goes wrong."""
        self.do(lambda simulator: simulator.faults.clear())

    def seen(self, part: str) -> list[Any]:
        """The requests that the server saw, by a part of the path or of the TR id."""
        return self.do(
            lambda simulator: [one for one in simulator.gateway.log if part in one.path or part in one.tr_id]
        )

    @property
    def issues(self) -> int:
        """Tokens that the server was asked for with success."""
        return self.do(lambda simulator: len(simulator.issuer.issues))

    @property
    def registered(self) -> list[tuple[str, str]]:
        """What the newest session is registered for."""
        return self.do(lambda sim: list(sim.hub.sessions[-1].registrations) if sim.hub.sessions else [])

    @property
    def connects(self) -> list[float]:
        """When websockets were opened, as the server saw it."""
        return self.do(lambda simulator: list(simulator.hub.connects))

    def rows(self, key: AppKey | None = None) -> list[Any]:
        """What stands in the ledger today."""
        account = (key or self.key).account
        return self.do(lambda sim: sim.ledger.rows(account, sim.market.day, sim.market.day))

    def drop(self) -> int:
        """Break every websocket."""
        return self.do(lambda simulator: simulator.drop_sockets())

    def trade(self, symbol: str = "005930", qty: int = 1) -> None:
        """Somebody else trades, so that a price frame leaves."""

        def cross(simulator: Simulator) -> None:
            price = simulator.market.quote(symbol).price
            simulator.market.foreign(symbol, "sell", qty, price)
            simulator.market.foreign(symbol, "buy", qty, price)

        self.do(cross)

    def stock_up(self, symbol: str = SAMSUNG) -> None:
        """Others offer and want plenty of it, a tick below and above 71,000 won."""

        def quote(simulator: Simulator) -> None:
            simulator.market.foreign(symbol, "sell", 100_000, 71_100)
            simulator.market.foreign(symbol, "buy", 100_000, 70_900)

        self.do(quote)

    def close(self) -> None:
        for kis in self.opened:
            kis.close()
        if self.server is not None:
            self.server.stop()


@pytest.fixture
def serve(tmp_path: Path, request: pytest.FixtureRequest) -> Iterator[Callable[..., World]]:
    """Makes worlds on real sockets: ``serve(virtual=False, rest_limit=1, ...)``."""
    pytest.importorskip("aiohttp", reason="the simulator's server needs the extra 'simulator'")
    made: list[World] = []

    def build(**options: Any) -> World:
        world = _world(tmp_path / f"state{len(made)}", request, options)
        made.append(world)
        world.server = SimulatorServer(world.simulator).start()
        return world

    yield build
    for world in made:
        world.close()


@pytest.fixture
def still(tmp_path: Path, request: pytest.FixtureRequest) -> Iterator[Callable[..., World]]:
    """Makes worlds in the process, on a clock that moves only when somebody waits."""
    made: list[World] = []

    def build(**options: Any) -> World:
        facts = {"start": START, "rest_limit": None, "token_interval": 60.0, "approval_interval": 1.0}
        world = _world(tmp_path / f"state{len(made)}", request, facts | options)
        made.append(world)
        world.clock = VirtualClock(START)
        return world

    yield build
    for world in made:
        world.close()


def _world(folder: Path, request: pytest.FixtureRequest, options: dict[str, Any]) -> World:
    given = {
        "seed": zlib.crc32(request.node.nodeid.encode()),
        "session": "always",
        "rest_limit": 0,
        "token_interval": 0.0,
        "liquidity": False,
        "accounts": [
            AccountSetup(AccountNumber("50123456", "01"), hts_id="survivor", holdings={SAMSUNG: (500, 60_000)})
        ],
    } | options
    approvals = given.pop("approval_interval", 0.0)
    simulator = Simulator(**given)
    simulator.issuer.approval_interval = approvals
    return World(simulator, folder)


@pytest.fixture
def quick() -> SessionSettings:
    return QUICK


@pytest.fixture
def wait() -> Callable[..., None]:
    return until


@pytest.fixture
def setup_of() -> type[AccountSetup]:
    return AccountSetup


@pytest.fixture
def together() -> Callable[..., list[Any]]:
    """Runs calls at the same moment, each on its own thread; what each returned or raised."""

    def run(*calls: Callable[[], Any], timeout: float = 30.0) -> list[Any]:
        results: list[Any] = [None] * len(calls)
        barrier = threading.Barrier(len(calls))

        def one(place: int) -> None:
            barrier.wait(timeout)
            try:
                results[place] = calls[place]()
            except Exception as error:  # noqa: BLE001 - handed to the test
                results[place] = error

        threads = [threading.Thread(target=one, args=(place,), daemon=True) for place in range(len(calls))]
        for thread in threads:
            thread.start()
        deadline = time.monotonic() + timeout
        for thread in threads:
            thread.join(max(0.0, deadline - time.monotonic()))
            assert not thread.is_alive(), "a thread hangs"
        return results

    return run
