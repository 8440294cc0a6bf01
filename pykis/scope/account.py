"""An account, as a scope."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ..adapter.account_orders import AccountOrders
from ..adapter.balance import Balances
from ..adapter.context import Context
from ..adapter.orderable import AccountOrderable
from ..adapter.profit import Profits
from ..adapter.realtime import RealtimeExecution
from ..adapter.reserving import AccountReserving
from ..adapter.resolving import Resolving
from ..kinds import AccountNumber

if TYPE_CHECKING:
    from .bonds import Bonds
    from .derivatives import Derivatives
    from .overseas_account import OverseasAccount

__all__ = ["Account"]


class Account(Balances, AccountOrderable, AccountOrders, Profits, RealtimeExecution, Resolving, AccountReserving):
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

    @property
    def overseas(self) -> OverseasAccount:
        """What it does abroad: balance, orders, profit, reserved orders, notices of overseas stocks. Asks nothing."""
        from .overseas_account import OverseasAccount  # here: whoever trades in Korea alone needs none of it

        return OverseasAccount(self.context)

    @property
    def derivatives(self) -> Derivatives:
        """Its futures and options: balance, orders, notices. KIS trades them under the product 03. Asks nothing."""
        from .derivatives import Derivatives  # here, likewise

        return Derivatives(self.context)

    @property
    def bonds(self) -> Bonds:
        """Its bonds: balance and orders. Asks nothing; paper trading has none of it."""
        from .bonds import Bonds

        return Bonds(self.context)

    def __repr__(self) -> str:
        return f"<Account {self.number or 'without a number'} {'paper' if self.context.virtual else 'real'}>"
