"""Asking a running engine from another process, through its control channel."""

from __future__ import annotations

import json
import socket
from pathlib import Path
from typing import Any, cast

from . import errors
from .control import control_paths
from .errors import EngineStateError, TraderError

__all__ = ["ControlClient"]


class ControlClient:
    """Speaks to the engine of a home. Opens a connection for each request.

    Args:
        home: the engine's home (`TradingEngine.home`).
        timeout: seconds for an answer.
    """

    def __init__(self, home: Path | str, timeout: float = 40.0) -> None:
        self.home: Path = Path(home)
        self._timeout = timeout

    def status(self) -> dict[str, Any]:
        """How it is doing: the fields of `EngineStatus`."""
        return cast("dict[str, Any]", self.ask("status"))

    def orders(self, *, open_only: bool = False) -> list[dict[str, Any]]:
        """Its orders: the fields of `OrderView`."""
        return cast("list[dict[str, Any]]", self.ask("orders", open_only=open_only))

    def halt(self, reason: str) -> None:
        """Let nothing out but cancels; see `TradingEngine.halt`."""
        self.ask("halt", reason=reason)

    def resume(self, reason: str = "by hand", *, symbol: str = "") -> None:
        """Trade again; see `TradingEngine.resume`."""
        self.ask("resume", reason=reason, symbol=symbol)

    def cancel_all(self, symbol: str = "", reason: str = "by hand") -> list[str]:
        """Take back every open order of ours; the ids of those on their way out."""
        return cast("list[str]", self.ask("cancel_all", symbol=symbol, reason=reason))

    def explain(self, order_id: str) -> str:
        """The causal chain of one order, in words."""
        return cast("str", self.ask("explain", order_id=order_id))

    def settle(self, order_id: str, number: str = "", *, reason: str) -> dict[str, Any]:
        """Say what became of an order in doubt; see `TradingEngine.settle`. The fields of its `OrderView` then."""
        return cast("dict[str, Any]", self.ask("settle", order_id=order_id, number=number, reason=reason))

    def ask(self, do: str, **arguments: object) -> object:
        """Send any request; its result.

        Raises:
            EngineStateError: no engine runs there, or it does not answer.
            TraderError: what the engine says against it.
        """
        try:
            line = self._exchange({"do": do, **arguments})
        except (FileNotFoundError, ConnectionRefusedError):
            raise EngineStateError(f"No engine runs in {self.home}.") from None
        except OSError as error:
            raise EngineStateError(f"The engine in {self.home} cannot be asked: {error}") from error
        if not line.endswith(b"\n"):
            raise EngineStateError(f"The engine in {self.home} hung up; what was asked may still happen.")
        answer: dict[str, Any] = json.loads(line)
        if answer["ok"]:
            return answer["result"]
        kind = getattr(errors, str(answer["error"]), TraderError)
        raise (kind if isinstance(kind, type) and issubclass(kind, TraderError) else TraderError)(answer["sentence"])

    def _exchange(self, request: dict[str, object]) -> bytes:
        path, file = control_paths(self.home)
        if file.exists():
            found: dict[str, Any] = json.loads(file.read_text("utf-8"))
            request["secret"] = found["secret"]
            client = socket.create_connection(("127.0.0.1", found["port"]), self._timeout)
        else:
            client = socket.socket(socket.AF_UNIX, socket.SOCK_STREAM)
        with client:
            if client.family != socket.AF_INET:
                client.connect(
                    str(path)
                )  # without a time-out: with one, a full queue fails instead of being waited for
            client.settimeout(self._timeout)
            client.sendall(json.dumps(request).encode() + b"\n")
            data = b""
            while not data.endswith(b"\n") and (piece := client.recv(65536)):
                data += piece
            return data
