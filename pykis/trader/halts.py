"""The kill switch: what stops trading, and what it takes back."""

from __future__ import annotations

from typing import Literal

from .commands import Halt, Resume
from .desk import Desk
from .executor import OrderExecutor
from .ports import Priced
from .positions import PositionManager

__all__ = ["KillSwitch"]


class KillSwitch:
    """Trips on loss, drawdown, UNKNOWNs, errors, failed reads, clock skew, by hand or by file."""

    def __init__(self, desk: Desk, executor: OrderExecutor, positions: PositionManager) -> None:
        self._desk = desk
        self._executor = executor
        self._positions = positions

    def halt(self, command_id: int, command: Halt) -> None:
        raise NotImplementedError

    def resume(self, command_id: int, command: Resume) -> None:
        raise NotImplementedError

    def trip(self, code: str, reason: str, state: Literal["REDUCING", "HALTED"] = "HALTED") -> None:
        raise NotImplementedError

    def priced(self, priced: Priced) -> None:
        raise NotImplementedError

    def next_wake(self) -> float | None:
        return None

    def wake(self) -> None:
        """It is time."""
