"""The overseas side of an account, as a scope."""

from __future__ import annotations

from ..adapter.context import Context
from ..adapter.overseas_account import OverseasOrders
from ..adapter.overseas_balance import OverseasBalances
from ..adapter.overseas_doubts import OverseasResolving
from ..adapter.overseas_profit import OverseasProfits
from ..adapter.overseas_realtime import OverseasExecutions
from ..adapter.overseas_reservations import Reservations
from ..adapter.reserved_doubts import ReservedResolving
from ..kinds import AccountNumber

__all__ = ["OverseasAccount"]


class OverseasAccount(
    OverseasBalances,
    OverseasOrders,
    OverseasProfits,
    Reservations,
    OverseasExecutions,
    OverseasResolving,
    ReservedResolving,
):
    """What an account does abroad: balance, orders, profit, reserved orders, live execution notices. Making one asks
    nothing.

    Args:
        context: what it stands on.
    """

    def __init__(self, context: Context) -> None:
        self.context = context

    @property
    def number(self) -> AccountNumber | None:
        """계좌번호; prints masked. None if the credentials have none."""
        return self.context.account

    def __repr__(self) -> str:
        paper = "paper" if self.context.virtual else "real"
        return f"<OverseasAccount {self.number or 'without a number'} {paper}>"
