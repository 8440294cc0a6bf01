"""Orders on their way: sent once, answered, changed, taken back, told by notices."""

from __future__ import annotations

from collections.abc import Callable

from .commands import Cancel, CancelAll, Modify, Place, Protect, SettleByHand
from .desk import Desk
from .fills import FillKeeper
from .ports import Notice
from .positions import PositionManager
from .risk import RiskManager

__all__ = ["OrderExecutor"]


class OrderExecutor:
    """Turns commands, answers and notices into events."""

    def __init__(
        self,
        desk: Desk,
        risk: RiskManager,
        positions: PositionManager,
        fills: FillKeeper,
        find_key: Callable[[str], tuple[str, str] | None],
    ) -> None:
        self._desk = desk
        self._risk = risk
        self._positions = positions
        self._fills = fills
        self._find_key = find_key
        self.on_bracket: Callable[[str, Protect], None] | None = None
        """Given an entry's intent id and its bracket, right after its `OrderIntended`."""

    def place(self, command_id: int, command: Place) -> None:
        raise NotImplementedError

    def place_exit(self, protection_id: str, symbol: str, qty: int, attempt: int) -> str:
        """Sell for a protection; the key is made of its id and the attempt. The intent's id, or ``!CODE: sentence``."""
        raise NotImplementedError

    def modify(self, command_id: int, command: Modify) -> None:
        raise NotImplementedError

    def cancel(self, command_id: int, command: Cancel) -> None:
        raise NotImplementedError

    def cancel_all(self, command_id: int, command: CancelAll) -> None:
        raise NotImplementedError

    def cancel_open(self, reason: str, *, buys_only: bool = False, symbol: str = "") -> list[str]:
        """Take back every open order of ours; for the kill switch."""
        raise NotImplementedError

    def settle_by_hand(self, command_id: int, command: SettleByHand) -> None:
        raise NotImplementedError

    def doubt_what_was_on_its_way(self) -> None:
        """After a restart: every POST without an answer is in doubt."""
        raise NotImplementedError

    def notice(self, notice: Notice) -> None:
        raise NotImplementedError

    def next_wake(self) -> float | None:
        return None

    def wake(self) -> None:
        """It is time."""
