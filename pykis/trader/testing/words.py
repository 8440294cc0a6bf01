"""Inputs of the engine in one short line each: for traces that a person reads."""

from __future__ import annotations

from ..core import Asked
from ..ports import Answered, BalanceSheet, BrokerOrder, Input, Noticed, OrderList

__all__ = ["words"]


def words(item: Input | Asked) -> str:
    """What came in."""
    if isinstance(item, Asked):
        return f"command {item.command_id}: {item.command}"
    if isinstance(item, Noticed):
        told = item.notice
        about = f" about {told.original}" if told.original else ""
        return f"notice: {told.number.number} {told.kind}{about}, {told.side} {told.symbol} {told.qty} @ {told.price}"
    if not isinstance(item, Answered):
        return f"{item}"
    outcome, spent = item.outcome, item.ended - item.started
    said = f"{outcome}"
    if isinstance(outcome, OrderList):
        kind = "open orders" if outcome.request.open_only else "orders"
        rows = "; ".join(_row(row) for row in outcome.rows)
        said = f"{kind} of {outcome.request.day}: {rows or 'none'}{'' if outcome.whole else f' ({outcome.flaw})'}"
    elif isinstance(outcome, BalanceSheet):
        held = ", ".join(f"{each.qty} {each.symbol}" for each in outcome.held.values())
        said = f"held {held or 'nothing'}; cash {outcome.cash} {outcome.cash_d1} {outcome.cash_d2}"
    return f"answer {item.request_id} after {spent:.3f} s: {said}"


def _row(row: BrokerOrder) -> str:
    about = f" of {row.original}" if row.original else ""
    return (
        f"{row.number.number} {row.action}{about} {row.side} {row.symbol} {row.qty} @ {row.price} "
        f"f{row.filled_qty} r{row.remaining_qty} c{row.canceled_qty}"
    )
