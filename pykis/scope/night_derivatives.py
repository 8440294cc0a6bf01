"""The night session of an account's futures and options, as a scope."""

from __future__ import annotations

from ..adapter.context import Context
from ..adapter.contract_account import ContractOrders
from ..adapter.contract_balance import NightPositions
from ..adapter.contract_realtime import NightExecutions
from ..adapter.contract_session import ContractSession
from ..kinds import AccountNumber

__all__ = ["NightDerivatives"]


class NightDerivatives(NightPositions, ContractOrders, NightExecutions):
    """What an account does with futures and options at night (야간): positions, orders, live execution notices. Making
    one asks nothing; paper trading has none of it.

    An order of the night whose answer never came is looked for by hand, in `orders`: how KIS' list of the night dates
    what was ordered after midnight is written nowhere, so that no read could prove that an order is not there.

    Args:
        context: what it stands on.
    """

    def __init__(self, context: Context) -> None:
        self.context = context
        self.session: ContractSession = "night"
        """야간."""

    @property
    def number(self) -> AccountNumber | None:
        """계좌번호; prints masked. None if the credentials have none."""
        return self.context.account

    def __repr__(self) -> str:
        paper = "paper" if self.context.virtual else "real"
        return f"<NightDerivatives {self.number or 'without a number'} {paper}>"
