"""Ten years of daily bars at 50 ms latency: the time beside the calls at 18 a second, and no call too many."""

from __future__ import annotations

import math
import tempfile
import threading
import time
from datetime import date

from pykis import PyKis
from pykis.message import Request, Response, Socket
from pykis.simulator import Simulator

from .figures import Figure

_LATENCY = 0.05
_RATE = 18
_WINDOW = 100
_START, _END = date(2016, 1, 4), date(2025, 12, 30)


class _Distant:
    """A simulated KIS, 50 ms away, that keeps the limit of a real account by refusing what is over it."""

    def __init__(self, simulator: Simulator) -> None:
        self.simulator = simulator
        self.charts = 0
        self._lock = threading.Lock()

    def send(self, request: Request) -> Response:
        time.sleep(_LATENCY / 2)
        with self._lock:
            response = self.simulator.handle(request, time.time())
            self.charts += request.headers.get("tr_id") == "FHKST03010100"
        time.sleep(_LATENCY / 2)
        return response

    def connect(self, url: str, timeout: float) -> Socket:
        raise AssertionError("no websocket is needed here")

    def close(self) -> None:
        pass


def figures() -> list[Figure]:
    """The whole chart through the public scope."""
    simulator = Simulator(virtual=False, seed=7, liquidity=False)
    distant = _Distant(simulator)
    key = simulator.keys[0]
    with (
        tempfile.TemporaryDirectory() as home,
        PyKis(
            app_key=key.key,
            app_secret=key.secret,
            account=f"{key.account.cano}-{key.account.product}",
            virtual=False,
            base_url="http://127.0.0.1:1",
            websocket_url="ws://127.0.0.1:1",
            transport=distant,
            state_dir=home,
        ) as kis,
    ):
        kis.token()
        stock = kis.stock("005930")
        started = time.perf_counter()
        chart = stock.chart(start=_START, end=_END)
        took = time.perf_counter() - started
    least = math.ceil(len(chart) / _WINDOW)
    floor = distant.charts / _RATE
    return [
        Figure(
            f"10 years of daily bars ({len(chart)} rows) at 50 ms",
            f"{took:.2f} s",
            f"{distant.charts} calls / {_RATE} a second = {floor:.2f} s",
            f"{took / floor:.2f}x",
            f"1.15x, at most {least} calls",
            took <= 1.15 * floor and distant.charts <= least,
        )
    ]
