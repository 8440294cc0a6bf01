"""An account, as a scope."""

from __future__ import annotations

from ..adapter.account_orders import AccountOrders
from ..adapter.balance import Balances
from ..adapter.context import Context
from ..adapter.orderable import AccountOrderable
from ..adapter.profit import Profits
from ..adapter.realtime import RealtimeExecution
from ..adapter.resolve import Resolving
from ..kinds import AccountNumber

__all__ = ["Account"]


class Account(Balances, AccountOrderable, AccountOrders, Profits, RealtimeExecution, Resolving):
    """An account: balance, orders, profit, live execution notices. Making one asks nothing.

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
        return f"<Account {self.number or 'without a number'} {'paper' if self.context.virtual else 'real'}>"
