"""The broker's balance against the book: what differs, why as far as it can be told, and who wins (the broker)."""

from __future__ import annotations

from typing import NamedTuple

from . import events as ev
from .desk import Desk
from .ports import BalanceSheet, Held

__all__ = ["Comparison"]

_CALM = 1.0
"""Seconds: a balance may lag so much behind a fill."""
_ROUNDING = 10_000
"""Won of cash, and a thousandth of it, up to which a difference is the rounding of fees."""
_DIVIDEND = 10
"""A dividend is at most this part (1/10) of what is held."""


class _Difference(NamedTuple):
    """What was seen; the same twice in a row counts."""

    ours: int
    theirs: int
    cost: int
    changed_at: float
    """When an order of the symbol last changed: nothing may have happened in between."""


class Comparison:
    """Corrects positions and cash by whole balances. Lost at a restart: then a difference is looked at twice again."""

    def __init__(self, desk: Desk) -> None:
        self._desk = desk
        self._seen: dict[str, tuple[_Difference, float]] = {}
        self._cash_seen: tuple[int, int] | None = None
        self._orphans: dict[str, int] = {}
        self._moved = 0

    def take(self, sheet: BalanceSheet, started: float, *, overnight: bool = False, margin: float = _CALM) -> bool:
        """Take a balance in; False if it should be read again soon, because a difference was seen for the first time.

        Args:
            started: mono: when the read began.
            overnight: the day was just opened: no cash counts as deposit or withdrawal of the day.
            margin: seconds before `started` within which no order of a symbol may have changed.
        """
        desk, book = self._desk, self._desk.book
        at = desk.now - (desk.mono - started) - margin
        symbols = dict.fromkeys([*(name for name, each in book.holdings.items() if each.qty), *sheet.held])
        waits = [self._position(symbol, sheet.held.get(symbol), at) for symbol in symbols]
        for symbol in [symbol for symbol in self._seen if symbol not in symbols]:
            del self._seen[symbol]
        calm = not book.cash.known or all(self._calm(each.symbol, at) for each in book.orders.values())
        if not calm or "later" in waits:
            self._cash_seen = None
            return "again" not in waits
        if "again" in waits:
            self._cash_seen = (book.cash.d2, sheet.cash_d2)
            return False
        return self._cash(sheet, overnight=overnight)

    # -- positions

    def _position(self, symbol: str, held: Held | None, at: float) -> str:
        """Blank: agreed or corrected; ``again``: look once more; ``later``: it cannot be judged now."""
        desk, book = self._desk, self._desk.book
        ours = book.held(symbol)
        theirs, cost = (held.qty, held.cost) if held is not None else (0, 0)
        first = not book.cash.known
        if ours == theirs:
            self._seen.pop(symbol, None)
            self._orphans[symbol] = self._orphan_fills(symbol)
            if self._calm(symbol, at):
                self._cost(symbol, theirs, cost)
            return ""
        if not first and not self._calm(symbol, at):
            self._seen.pop(symbol, None)
            return "later"
        if not first:
            changed_at = max((each.changed_at for each in book.orders.values() if each.symbol == symbol), default=0.0)
            difference = _Difference(ours, theirs, cost, changed_at)
            seen, since = self._seen.get(symbol, (None, desk.mono))
            self._seen[symbol] = (difference, since if seen == difference else desk.mono)
            if seen != difference:
                return "again"
            if self._may_be_a_fill(symbol, theirs - ours) and desk.mono - since < desk.config.timing.horizon:
                return "later"
        self._seen.pop(symbol, None)
        self._correct(symbol, ours, theirs, cost, held)
        return ""

    def _calm(self, symbol: str, at: float) -> bool:
        """Whether nothing of a symbol is on its way, in doubt, or changed since a moment (the broker's clock). What is
        stamped later than now was stamped by a wrong clock of ours, before the broker's was known: it is old."""
        for each in self._desk.book.orders.values():
            if each.symbol != symbol:
                continue
            if at < each.changed_at <= self._desk.now or each.phase in ("pending", "unknown"):
                return False
            if not each.ended and any(
                change is not None and not change.number for change in (each.modify, each.cancel)
            ):
                return False
        return True

    def _may_be_a_fill(self, symbol: str, more: int) -> bool:
        """Whether open orders could explain it: a list of orders may lag behind the balance."""
        side = "buy" if more > 0 else "sell"
        return sum(each.remaining_qty for each in self._desk.book.open_orders(symbol) if each.side == side) >= abs(more)

    def _cost(self, symbol: str, qty: int, cost: int) -> None:
        ours = self._desk.book.holdings.get(symbol)
        if ours is not None and qty and abs(ours.cost - cost) * 100 > cost:
            reason = f"cost: {symbol} cost {cost:,} won by the broker, {ours.cost:,} by the journal"
            self._desk.emit(ev.PositionCorrected(self._desk.now, symbol, qty, cost, "cost", reason))

    def _correct(self, symbol: str, ours: int, theirs: int, cost: int, held: Held | None) -> None:
        desk = self._desk
        found = desk.book.holdings.get(symbol)
        our_cost = found.cost if found is not None else 0
        code = self._code(symbol, ours, theirs, our_cost, cost, held)
        price = held.price if held is not None else 0
        if not price:
            mark = desk.marks.get(symbol)
            price = mark.price if mark is not None else our_cost // ours if ours else 0
        kind = "orphan" if not ours else "missing" if not theirs else "quantity"
        reason = f"{kind}: {symbol} is {theirs} shares at the broker and {ours} in the journal{_WHY[code]}"
        desk.emit(ev.PositionCorrected(desk.now, symbol, theirs, cost, code, reason))
        self._orphans[symbol] = self._orphan_fills(symbol)
        if code == "first_read":
            return
        if code not in ("split", "dividend"):
            self._moved += (theirs - ours) * price
        desk.tell("warning", "POSITION_CORRECTED", f"The broker wins: {reason}.")

    def _code(self, symbol: str, ours: int, theirs: int, our_cost: int, cost: int, held: Held | None) -> str:
        if not self._desk.book.cash.known:
            return "first_read"
        if theirs - ours == self._orphan_fills(symbol) - self._orphans.get(symbol, 0):
            return "orphan"
        if ours and theirs and abs(cost - our_cost) * 100 <= our_cost and not self._traded(symbol, held):
            factor = ours // theirs
            whole = theirs % ours == 0 or (factor >= 2 and ours - factor * theirs < factor)  # what is over is paid out
            return "split" if whole else "dividend" if theirs > ours else "difference"
        return "difference"

    def _traded(self, symbol: str, held: Held | None) -> bool:
        """Whether the symbol traded today, by the broker or by the book."""
        if held is not None and (held.bought_today or held.sold_today):
            return True
        book = self._desk.book
        return any(each.filled_qty for each in book.orders.values() if each.symbol == symbol) or any(
            each.filled for each in book.orphans.values() if each.symbol == symbol
        )

    def _orphan_fills(self, symbol: str) -> int:
        """Shares that orders which are not ours brought, less those that they took."""
        return sum(
            each.filled if each.side == "buy" else -each.filled
            for each in self._desk.book.orphans.values()
            if each.symbol == symbol
        )

    # -- cash

    def _cash(self, sheet: BalanceSheet, *, overnight: bool) -> bool:
        desk, cash = self._desk, self._desk.book.cash
        if not cash.known:
            self._moved = 0
            self._set_cash(sheet, 0, "first_read", "cash was read for the first time")
            return True
        more = sheet.cash_d2 - cash.d2
        unexplained = more + self._moved  # shares that came for cash, or went for it, explain each other
        flows = abs(unexplained) > _ROUNDING or abs(unexplained) * 1000 > abs(cash.d2)
        if not more and not (flows and self._moved):
            self._cash_seen, self._moved = None, 0
            if (sheet.cash, sheet.cash_d1) != (cash.settled, cash.d1):
                self._set_cash(sheet, 0, "settlement", "what had traded is settled")
            return True
        seen, self._cash_seen = self._cash_seen, (cash.d2, sheet.cash_d2)
        if seen != self._cash_seen:
            return False
        moved = self._moved
        self._cash_seen, self._moved = None, 0
        if not flows:
            code, reason = ("orphan", "trades that are not ours") if moved else ("fees", "fees are rounded otherwise")
            self._set_cash(sheet, 0, code, reason)
            return True
        worth = sum(each.price * each.qty for each in sheet.held.values())
        if overnight and not moved and 0 < unexplained * _DIVIDEND <= worth:
            code, words = "dividend", f"cash: {unexplained:,} won more overnight, as a dividend would be"
        elif unexplained > 0:
            code, words = "manual", f"cash: {unexplained:,} won came in that no trade explains (a deposit)"
        else:
            code, words = "manual", f"cash: {-unexplained:,} won are gone that no trade explains (a withdrawal)"
        self._set_cash(sheet, 0 if overnight else unexplained, code, words)
        desk.tell("warning", "CASH_CORRECTED", f"The broker wins: {words}.")
        return True

    def _set_cash(self, sheet: BalanceSheet, flow: int, code: str, reason: str) -> None:
        desk = self._desk
        desk.emit(ev.CashCorrected(desk.now, sheet.cash, sheet.cash_d1, sheet.cash_d2, flow, code, reason))


_WHY = {
    "first_read": " (first read)",
    "orphan": ", by orders that are not ours",
    "split": ", a split or a merger: its cost is the same and nothing traded",
    "dividend": ", new shares: its cost is the same and nothing traded",
    "difference": "",
}
