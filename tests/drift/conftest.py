"""A verification against a simulator in this process, on a clock of its own; every request is seen."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Any

import pytest

from pykis import PyKis, VirtualClock
from pykis.drift import Verification
from pykis.message import Request, Response
from pykis.simulator import Simulator, SimulatorServer, SimulatorTransport
from pykis.simulator.simulator import DEFAULT_START


class Watched:
    """A transport that keeps every request and may change an answer."""

    def __init__(self, simulator: Simulator, clock: VirtualClock) -> None:
        self._inner = SimulatorTransport(simulator, clock)
        self.clock = clock
        self.requests: list[Request] = []
        self.times: list[float] = []
        self.change: Callable[[Request, Response], Response] = lambda request, response: response

    def send(self, request: Request) -> Response:
        if "/common/master/" in request.url:  # symbol files: no key goes with them, and no TR
            return self._inner.send(request)
        self.requests.append(request)
        self.times.append(self.clock.time())
        return self.change(request, self._inner.send(request))

    def connect(self, url: str, timeout: float) -> Any:
        return self._inner.connect(url, timeout)

    def close(self) -> None:
        self._inner.close()


class Bench:
    """A key, a host, and what was asked of it."""

    def __init__(self, *, virtual: bool) -> None:
        self.clock = VirtualClock(DEFAULT_START)
        self.simulator = Simulator(virtual=virtual, start=DEFAULT_START)
        key = self.simulator.keys[0]
        self.transport = Watched(self.simulator, self.clock)
        self.kis = PyKis(
            app_key=key.key,
            app_secret=key.secret,
            account=f"{key.account.cano}-{key.account.product}",
            hts_id=key.hts_id,
            base_url="http://127.0.0.1:1",
            websocket_url="ws://127.0.0.1:1",
            virtual=virtual,
            transport=self.transport,
            clock=self.clock,
        )

    def verification(self, folder: Path, *only: str, **options: Any) -> Verification:
        return Verification(self.kis, folder, only=only, **options)

    @property
    def paths(self) -> list[str]:
        """What was asked, tokens left out."""
        return [each.url.partition("/uapi")[2] for each in self.transport.requests if "/oauth2/" not in each.url]


@pytest.fixture
def kis_of() -> Callable[[SimulatorServer, Path], PyKis]:
    """A PyKis of a simulator on sockets."""

    def make(server: SimulatorServer, home: Path) -> PyKis:
        return PyKis(
            app_key=server.app_key,
            app_secret=server.app_secret,
            account=server.account,
            hts_id=server.hts_id,
            base_url=server.rest_url,
            websocket_url=server.websocket_url,
            virtual=server.simulator.virtual,
            state_dir=home,
        )

    return make


@pytest.fixture
def real() -> Iterator[Bench]:
    bench = Bench(virtual=False)
    yield bench
    bench.kis.close()


@pytest.fixture
def paper() -> Iterator[Bench]:
    bench = Bench(virtual=True)
    yield bench
    bench.kis.close()
