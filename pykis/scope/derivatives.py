"""The futures and options of an account, as a scope."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ..adapter.context import Context
from ..adapter.contract_account import ContractOrders
from ..adapter.contract_balance import ContractBalances
from ..adapter.contract_doubts import ContractResolving
from ..adapter.contract_realtime import ContractExecutions
from ..adapter.contract_session import ContractSession
from ..kinds import AccountNumber

if TYPE_CHECKING:
    from .night_derivatives import NightDerivatives

__all__ = ["Derivatives"]


class Derivatives(ContractBalances, ContractOrders, ContractExecutions, ContractResolving):
    """What an account does with futures and options: balance, orders, live execution notices. Making one asks nothing.

    Args:
        context: what it stands on. KIS trades derivatives under accounts of the product 03 (``"12345678-03"``).
    """

    def __init__(self, context: Context) -> None:
        self.context = context
        self.session: ContractSession = "day"
        """주간."""

    @property
    def night(self) -> NightDerivatives:
        """The night session (야간): orders, positions, notices of its own. Asks nothing; not on paper."""
        from .night_derivatives import NightDerivatives  # here: most trade by day

        return NightDerivatives(self.context)

    @property
    def number(self) -> AccountNumber | None:
        """계좌번호; prints masked. None if the credentials have none."""
        return self.context.account

    def __repr__(self) -> str:
        paper = "paper" if self.context.virtual else "real"
        return f"<Derivatives {self.number or 'without a number'} {paper}>"
