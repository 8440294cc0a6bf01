"""The bonds of an account, as a scope."""

from __future__ import annotations

from ..adapter.bond_account import BondOrders
from ..adapter.bond_doubts import BondResolving
from ..adapter.context import Context
from ..kinds import AccountNumber

__all__ = ["Bonds"]


class Bonds(BondOrders, BondResolving):
    """What an account does with bonds: balance, orders. Making one asks nothing; paper trading has none of it.

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
        return f"<Bonds {self.number or 'without a number'} {'paper' if self.context.virtual else 'real'}>"
