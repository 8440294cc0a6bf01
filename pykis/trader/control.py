"""The local control channel: `pykis trader halt|resume|status` reach the running engine through it.

A socket in the engine's home that only its owner can open (where there is none, or its path is too long: a port on
loopback and a random secret in a private file). One request a connection, one line of JSON each way:

    {"do": "halt", "reason": "..."}        -> {"ok": true, "result": null}
    {"do": "explain", "order_id": "..."}   -> {"ok": false, "error": "UnknownOrderError", "sentence": "..."}
"""

from __future__ import annotations

import contextlib
import json
import logging
import os
import secrets
import socket
from collections.abc import Callable, Mapping
from dataclasses import fields, is_dataclass
from datetime import datetime
from decimal import Decimal
from enum import Enum
from hmac import compare_digest
from pathlib import Path
from threading import Lock, Thread
from typing import Final, Protocol, cast

from pykis import Clock, KisError

from .errors import EngineStateError
from .views import EngineStatus, OrderView

__all__ = ["ControlServer", "Controlled", "control_paths", "plain"]

_LONGEST: Final = 8192
_PATIENCE: Final = 3.0
_MOST: Final = 8
_PATH_LIMIT: Final = 100  # bytes; the system's own is 104 to 108

_log = logging.getLogger("pykis.trader")


class Controlled(Protocol):
    """What can be asked of an engine from outside."""

    def get_status(self) -> EngineStatus: ...
    def get_orders(self, *, open_only: bool = False) -> list[OrderView]: ...
    def halt(self, reason: str) -> None: ...
    def resume(self, reason: str = "by hand", *, symbol: str = "") -> None: ...
    def cancel_all(self, symbol: str = "", reason: str = "by hand") -> list[str]: ...
    def explain(self, order_id: str) -> str: ...
    def settle(self, order_id: str, number: str = "", *, reason: str) -> OrderView: ...


def control_paths(home: Path) -> tuple[Path, Path]:
    """Where an engine listens: its socket, and the file with port and secret. One of them is there while it runs."""
    return home / "control.sock", home / "control.json"


class ControlServer:
    """Listens for one engine, which must hold its home's lock. Whatever a client sends, the engine is not disturbed:
    lines have a length, clients a time, and the one that dawdles longest makes room for the next.

    Args:
        engine: who is asked.
        home: its home.
        clock: what time-outs are measured by.
    """

    def __init__(self, engine: Controlled, home: Path, clock: Clock) -> None:
        self._engine = engine
        self._home = home
        self._clock = clock
        self._secret = ""
        self._socket: socket.socket | None = None
        self._thread: Thread | None = None
        self._lock = Lock()
        self._reading: list[socket.socket] = []
        self._ended = False

    def start(self) -> str:
        """Begin to listen. What a dead engine left behind is replaced. A sentence if it cannot; else blank."""
        try:
            self._listen()
        except OSError as error:
            return f"There is no control channel, so `pykis trader halt` does not reach this engine: {error}"
        return ""

    def _listen(self) -> None:
        self._sweep()
        path, _ = control_paths(self._home)
        local = hasattr(socket, "AF_UNIX") and len(os.fsencode(path)) <= _PATH_LIMIT
        listener = socket.socket(socket.AF_UNIX if local else socket.AF_INET, socket.SOCK_STREAM)
        with contextlib.ExitStack() as opened:
            opened.callback(listener.close)
            if local:
                listener.bind(str(path))
                os.chmod(path, 0o600)  # before anybody can connect: it does not listen yet
            else:
                self._bind_port(listener)
            listener.listen(128)
            opened.pop_all()
        self._socket = listener
        self._thread = Thread(target=self._accept, args=(listener,), name="pykis-trader-control", daemon=True)
        self._thread.start()

    def _bind_port(self, listener: socket.socket) -> None:
        listener.bind(("127.0.0.1", 0))
        self._secret = secrets.token_hex(32)
        _, file = control_paths(self._home)
        _write_private(file, json.dumps({"port": listener.getsockname()[1], "secret": self._secret}))

    def stop(self) -> None:
        """End, and take the socket away."""
        self._ended = True
        listener, self._socket = self._socket, None
        if listener is None:
            return
        try:
            listener.shutdown(socket.SHUT_RDWR)  # wakes accept
        except OSError:
            _poke(listener)  # where that is not possible
        if self._thread is not None:
            self._thread.join(5)
        listener.close()
        with self._lock:
            reading, self._reading = self._reading, []
        for each in reading:
            _hang_up(each)
        self._sweep()

    def _sweep(self) -> None:
        for path in control_paths(self._home):
            path.unlink(missing_ok=True)

    def _accept(self, listener: socket.socket) -> None:
        while not self._ended:
            try:
                client, _ = listener.accept()
            except OSError as error:
                if not self._ended:
                    _log.warning("The control channel could not take a client: %s", error)
                    self._clock.sleep(0.1)
                continue
            with self._lock:
                self._reading.append(client)
                slow = self._reading.pop(0) if len(self._reading) > _MOST else None
            if slow is not None:
                _hang_up(slow)
            Thread(target=self._serve, args=(client,), name="pykis-trader-client", daemon=True).start()

    def _serve(self, client: socket.socket) -> None:
        with client:
            try:
                line = self._line(client)
                with self._lock:
                    if client in self._reading:
                        self._reading.remove(client)
                if line is None:
                    return
                client.settimeout(_PATIENCE)
                client.sendall(json.dumps(self._answer(line), ensure_ascii=False).encode() + b"\n")
            except OSError:
                return  # it went away
            finally:
                with self._lock:
                    if client in self._reading:
                        self._reading.remove(client)

    def _line(self, client: socket.socket) -> bytes | None:
        """One line; None if it is too long, too slow or not whole."""
        data = b""
        ends = self._clock.monotonic() + _PATIENCE
        while b"\n" not in data:
            left = ends - self._clock.monotonic()
            if left <= 0 or len(data) > _LONGEST:
                return None
            client.settimeout(left)
            piece = client.recv(4096)
            if not piece:
                return None
            data += piece
        return data.partition(b"\n")[0]

    def _answer(self, line: bytes) -> dict[str, object]:
        try:
            found: object = json.loads(line)
            if not isinstance(found, dict):
                raise ValueError
        except (ValueError, RecursionError):
            return _failure("TraderError", "a request is one line with one JSON object")
        request = cast("dict[str, object]", found)
        if not compare_digest(str(request.get("secret", "")).encode(), self._secret.encode()):
            return _failure("TraderError", "the secret is wrong")
        do = _REQUESTS.get(str(request.get("do", "")))
        if do is None:
            return _failure("TraderError", f"there is no such request; there are {', '.join(_REQUESTS)}")
        try:
            return {"ok": True, "result": plain(do(self._engine, request))}
        except KisError as error:
            return _failure(type(error).__name__, str(error))
        except Exception as error:  # noqa: BLE001  a mistake here must not end the thread silently
            _log.exception("A control request failed")
            return _failure("TraderError", f"it failed: {type(error).__name__}; the engine's log says more")


def _failure(error: str, sentence: str) -> dict[str, object]:
    return {"ok": False, "error": error, "sentence": sentence}


def _text(request: Mapping[str, object], name: str, default: str | None = None) -> str:
    found = request.get(name, default)
    if not isinstance(found, str) or (default is None and not found.strip()):
        raise EngineStateError(f"{name!r} is missing, or is no text")
    return found


_REQUESTS: Final[Mapping[str, Callable[[Controlled, Mapping[str, object]], object]]] = {
    "status": lambda engine, request: engine.get_status(),
    "orders": lambda engine, request: engine.get_orders(open_only=request.get("open_only") is True),
    "halt": lambda engine, request: engine.halt(_text(request, "reason")),
    "resume": lambda engine, request: engine.resume(
        _text(request, "reason", "by hand"), symbol=_text(request, "symbol", "")
    ),
    "cancel_all": lambda engine, request: engine.cancel_all(
        _text(request, "symbol", ""), _text(request, "reason", "by hand")
    ),
    "explain": lambda engine, request: engine.explain(_text(request, "order_id")),
    "settle": lambda engine, request: engine.settle(
        _text(request, "order_id"), _text(request, "number", ""), reason=_text(request, "reason")
    ),
}


def plain(value: object) -> object:
    """A view as JSON takes it: enums as their value, decimals as text, times as ISO 8601."""
    if isinstance(value, Enum):
        return value.value
    if isinstance(value, Decimal):
        return str(value)
    if isinstance(value, datetime):
        return value.isoformat()
    if is_dataclass(value) and not isinstance(value, type):
        return {each.name: plain(getattr(value, each.name)) for each in fields(value)}
    if isinstance(value, dict):
        return {str(key): plain(each) for key, each in cast("Mapping[object, object]", value).items()}
    if isinstance(value, (list, tuple)):
        return [plain(each) for each in cast("list[object]", value)]
    return value


def _write_private(path: Path, text: str) -> None:
    fresh = path.with_name(path.name + "-new")
    fresh.unlink(missing_ok=True)
    with os.fdopen(os.open(fresh, os.O_WRONLY | os.O_CREAT | os.O_EXCL, 0o600), "w", encoding="utf-8") as file:
        file.write(text)
    os.replace(fresh, path)


def _hang_up(client: socket.socket) -> None:
    with contextlib.suppress(OSError):  # it is gone already
        client.shutdown(socket.SHUT_RDWR)  # whoever reads from it sees its end


def _poke(listener: socket.socket) -> None:
    with contextlib.suppress(OSError), socket.socket(listener.family, socket.SOCK_STREAM) as client:
        client.settimeout(1)
        client.connect(listener.getsockname())
