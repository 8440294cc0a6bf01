"""The simulator on loopback: REST and websocket ports, a real clock, and connections that really break."""

from __future__ import annotations

import asyncio
import contextlib
import threading
import time
from collections.abc import Callable, Coroutine
from concurrent.futures import Future
from typing import TYPE_CHECKING, TypeVar

from ..message import Request
from .control import Control
from .credentials import AppKey
from .sessions import Closing, SimSession
from .simulator import Simulator

if TYPE_CHECKING:
    from aiohttp import web

__all__ = ["SimulatorServer"]

T = TypeVar("T")
_HOST = "127.0.0.1"
_SILENT = 3600.0
_BATCH = 256


class SimulatorServer:
    """Serves a simulator in a thread of its own; a context manager.

        with SimulatorServer(Simulator()) as server:
            server.rest_url, server.websocket_url, server.app_key, server.app_secret, server.account, server.hts_id

    Whoever touches `simulator` meanwhile does so under `lock`, or through `call`.

    Raises:
        ImportError: on start, where the extra ``simulator`` (aiohttp) is missing.
    """

    def __init__(
        self, simulator: Simulator | None = None, *, rest_port: int = 0, websocket_port: int = 0, host: str = _HOST
    ) -> None:
        """Port 0 is any free one. Simulated time begins at the simulator's `start`, or is the machine's."""
        self.simulator: Simulator = simulator if simulator is not None else Simulator()
        self.lock: threading.RLock = self.simulator.guard
        self.shift: float = 0.0
        """Seconds that simulated time is ahead of the machine's."""
        self._host = host
        self._ports = {"rest": rest_port, "websocket": websocket_port}
        self._runners: dict[str, web.AppRunner] = {}
        self._sockets: set[asyncio.Task[object]] = set()
        self._chores: set[asyncio.Task[None]] = set()
        self._loop: asyncio.AbstractEventLoop | None = None
        self._stop: asyncio.Event | None = None
        self._wake: asyncio.Event | None = None
        self._ready: Future[None] = Future()
        self._thread: threading.Thread | None = None

    # -- what a client is told

    @property
    def rest_url(self) -> str:
        """``http://127.0.0.1:...``."""
        return f"http://{self._host}:{self._ports['rest']}"

    @property
    def websocket_url(self) -> str:
        """``ws://127.0.0.1:...``; any path is served."""
        return f"ws://{self._host}:{self._ports['websocket']}"

    @property
    def key(self) -> AppKey:
        """The first app key; more come from `Simulator.add_account`."""
        return self.simulator.keys[0]

    @property
    def app_key(self) -> str:
        return self.key.key

    @property
    def app_secret(self) -> str:
        return self.key.secret

    @property
    def account(self) -> str:
        """``12345678-01``."""
        return f"{self.key.account.cano}-{self.key.account.product}"

    @property
    def hts_id(self) -> str:
        return self.key.hts_id

    # -- life

    def __enter__(self) -> SimulatorServer:
        return self.start()

    def __exit__(self, *exc: object) -> None:
        self.stop()

    def start(self) -> SimulatorServer:
        """Start and come back when both ports listen."""
        begins = self.simulator.begins
        if begins is not None:
            self.shift = begins - time.time()
        self._ready = Future()
        self._thread = threading.Thread(target=self._run, name="pykis-simulator", daemon=True)
        self._thread.start()
        self._ready.result()
        return self

    def stop(self) -> None:
        """Close the ports and every connection; may be called more than once."""
        if self._thread is None or self._loop is None or self._stop is None:
            return
        with contextlib.suppress(RuntimeError):
            self._loop.call_soon_threadsafe(self._stop.set)
        self._thread.join()
        self._thread = None

    def now(self) -> float:
        """Simulated Unix time."""
        return time.time() + self.shift

    def call(self, function: Callable[[], T]) -> T:
        """Do something to the simulator under its lock, and let the server notice at once."""
        with self.lock:
            self.simulator.advance(self.now())
            result = function()
            self.simulator.advance(self.now())
        self.wake()
        return result

    def move(self, seconds: float) -> None:
        """Let simulated time jump forward."""
        if seconds < 0:
            raise ValueError("simulated time only goes forward")
        self.shift += seconds
        self.wake()

    def restart(self, *, down: float = 0.0) -> None:
        """Close both ports and all connections, stay down for so many seconds, and listen on the same ports again.

        The ledger and the tokens live on; approval keys are forgotten.
        """
        self._await(self._restart(down))

    def restart_soon(self, down: float) -> None:
        """Restart from the server's own thread, after the answer that is being written."""
        assert self._loop is not None

        async def later() -> None:
            await asyncio.sleep(0.05)
            await self._restart(down)

        self._chores.add(task := self._loop.create_task(later()))
        task.add_done_callback(self._chores.discard)

    def wake(self) -> None:
        """Let the clock's task look again when it is next needed."""
        if self._loop is not None and self._wake is not None:
            with contextlib.suppress(RuntimeError):
                self._loop.call_soon_threadsafe(self._wake.set)

    def _await(self, work: Coroutine[object, object, T]) -> T:
        assert self._loop is not None
        return asyncio.run_coroutine_threadsafe(work, self._loop).result()

    def _run(self) -> None:
        try:
            asyncio.run(self._serve())
        except BaseException as error:
            if not self._ready.done():
                self._ready.set_exception(error)
                return
            raise

    async def _serve(self) -> None:
        self._loop = asyncio.get_running_loop()
        self._stop, self._wake = asyncio.Event(), asyncio.Event()
        with self.lock:
            self.simulator.advance(self.now())  # the market opens now, whoever touches it first
        await self._listen()
        clock = asyncio.create_task(self._tick())
        self._ready.set_result(None)
        await self._stop.wait()
        clock.cancel()
        await self._close()

    async def _listen(self) -> None:
        from aiohttp import web

        rest = web.Application(client_max_size=1 << 22)
        control = Control(self)
        rest.router.add_route("*", "/sim/{name}", control.handle)
        rest.router.add_route("*", "/{path:.*}", self._rest)
        socket = web.Application()
        socket.router.add_get("/{path:.*}", self._websocket)
        for name, application in (("rest", rest), ("websocket", socket)):
            runner = web.AppRunner(application, access_log=None, shutdown_timeout=0.2)
            await runner.setup()
            site = web.TCPSite(runner, self._host, self._ports[name])
            await site.start()
            self._ports[name] = int(runner.addresses[0][1])
            self._runners[name] = runner

    async def _close(self) -> None:
        with self.lock:
            self.simulator.drop_sockets()
        for task in list(self._sockets):
            with contextlib.suppress(Exception, asyncio.CancelledError):
                await asyncio.wait_for(task, 0.5)
        for runner in self._runners.values():
            await runner.cleanup()
        self._runners.clear()

    async def _restart(self, down: float) -> None:
        with self.lock:
            self.simulator.restart()
        await self._close()
        await asyncio.sleep(down)
        await self._listen()

    async def _tick(self) -> None:
        """Advance whenever the simulator says that it is needed."""
        assert self._wake is not None
        while True:
            with self.lock:
                needed = self.simulator.advance(self.now())
            pause = 1.0 if needed is None else min(max(needed - self.now(), 0.002), 1.0)
            with contextlib.suppress(TimeoutError):
                await asyncio.wait_for(self._wake.wait(), pause)
            self._wake.clear()

    # -- REST

    async def _rest(self, request: web.Request) -> web.StreamResponse:
        from aiohttp import web

        asked = Request(
            request.method,
            f"{self.rest_url}{request.path}",
            dict(request.headers),
            dict(request.query),
            await request.read() or None,
        )
        with self.lock:
            outcome = self.simulator.exchange(asked, self.now())
        self.wake()
        if outcome.response is None:
            if not outcome.abort:
                await self._wait_for_end(request)
            _abort(request)
            return web.Response(status=500)
        if outcome.delay:
            await asyncio.sleep(outcome.delay)
        answer = outcome.response
        return web.Response(status=answer.status, headers=dict(answer.headers), body=answer.body)

    async def _wait_for_end(self, request: web.Request) -> None:
        """Until the client gives up, or the server ends."""
        assert self._stop is not None
        waited = 0.0
        while waited < _SILENT and not self._stop.is_set():
            if request.transport is None or request.transport.is_closing():
                return
            await asyncio.sleep(0.05)
            waited += 0.05

    # -- websocket

    async def _websocket(self, request: web.Request) -> web.StreamResponse:
        from aiohttp import web

        peer = web.WebSocketResponse(autoping=False, max_msg_size=1 << 22, compress=False)
        await peer.prepare(request)
        loop, ready = asyncio.get_running_loop(), asyncio.Event()
        with self.lock:
            session = self.simulator.connect(self.now())
            session.on_wake = lambda: loop.call_soon_threadsafe(ready.set)
        self.wake()
        writer: asyncio.Task[object] = asyncio.create_task(self._write(request, peer, session, ready))
        self._sockets.add(writer)
        writer.add_done_callback(self._sockets.discard)
        try:
            await self._read(peer, session)
        finally:
            with self.lock:
                session.close()
            ready.set()
            with contextlib.suppress(ConnectionError):
                await writer
        return peer

    async def _read(self, peer: web.WebSocketResponse, session: SimSession) -> None:
        from aiohttp import WSMsgType

        async for message in peer:
            if message.type == WSMsgType.PING:
                await peer.pong(message.data)
            text = (
                message.data if isinstance(message.data, str) else bytes(message.data or b"").decode("utf-8", "replace")
            )
            if message.type in (WSMsgType.TEXT, WSMsgType.BINARY) or (message.type == WSMsgType.PONG and text):
                with self.lock:
                    session.receive(text, self.now())
                self.wake()

    async def _write(
        self, request: web.Request, peer: web.WebSocketResponse, session: SimSession, ready: asyncio.Event
    ) -> None:
        while True:
            with self.lock:
                batch = [session.outbox.popleft() for _ in range(min(_BATCH, len(session.outbox)))]
                closing = session.closing if not batch else None
                ready.clear()
                if len(session.outbox) or (session.closing is not None and closing is None):
                    ready.set()
            for text in batch:
                await peer.send_str(text)
            if closing is not None:
                await _end(request, peer, closing)
                return
            if not batch:
                await ready.wait()


async def _end(request: web.Request, peer: web.WebSocketResponse, closing: Closing) -> None:
    if closing.kind == "closed":
        await peer.close()
        return
    if closing.kind == "mid_frame" and request.transport is not None and not request.transport.is_closing():
        payload = closing.partial.encode()
        length = len(payload)
        head = b"\x81" + (bytes([length]) if length < 126 else b"\x7e" + length.to_bytes(2, "big"))
        request.transport.write(head + payload[: length // 2])
        await asyncio.sleep(0.05)
    _abort(request)


def _abort(request: web.Request) -> None:
    transport = request.transport
    if isinstance(transport, asyncio.Transport):
        transport.abort()
