"""Futures and options of the Korean exchange, as scopes."""

from __future__ import annotations

from ..adapter.context import Context
from ..adapter.contract_chart import ContractChartable
from ..adapter.contract_context import ContractKind, Underlying, check_contract_symbol
from ..adapter.contract_orderable import ContractOrderable
from ..adapter.contract_quotable import ContractQuotable
from ..adapter.contract_realtime import ContractRealtime
from ..adapter.contract_session import ContractSession, check_session

__all__ = ["Future", "Option"]


class _Contract(ContractQuotable, ContractChartable, ContractOrderable, ContractRealtime):
    """What both are made of."""

    @property
    def name(self) -> str:
        """종목명; blank as long as no answer held it."""
        return self._known_name()

    def __eq__(self, other: object) -> bool:
        return (
            isinstance(other, _Contract)
            and (other.symbol, other.session) == (self.symbol, self.session)
            and other.context is self.context
        )

    def __hash__(self) -> int:
        return hash((_Contract, self.symbol, self.session))

    def __repr__(self) -> str:
        night = " night" if self.session == "night" else ""
        return f"<{type(self).__name__} {f'{self.name} {self.symbol}'.strip()}{night}>"


class Future(_Contract):
    """A future: quotes, charts, orders, live events. Making one asks nothing.

    Args:
        context: what it stands on.
        symbol: 종목코드, such as A01612 or 101W09.
        underlying: index, stock or commodity, if you know; else the code or the master files say it.
        session: day, or night (야간), which has live prices, orders and notices of its own.
    """

    def __init__(
        self,
        context: Context,
        symbol: str,
        underlying: Underlying | None = None,
        session: ContractSession = "day",
    ) -> None:
        self.context = context
        self.session: ContractSession = check_session(session)
        """주간 or 야간."""
        found = check_contract_symbol(symbol, "future")
        self.symbol: str = found.symbol
        """종목코드."""
        self.kind: ContractKind = found.kind
        """future."""
        self._underlying = underlying


class Option(_Contract):
    """A call or a put: quotes, charts, orders, live events. Making one asks nothing.

    Args:
        context: what it stands on.
        symbol: 종목코드, such as B01612380 or 201W09370.
        underlying: index or stock, if you know; else the code or the master files say it.
        session: day, or night (야간), which has live prices, orders and notices of its own.
    """

    def __init__(
        self,
        context: Context,
        symbol: str,
        underlying: Underlying | None = None,
        session: ContractSession = "day",
    ) -> None:
        self.context = context
        self.session: ContractSession = check_session(session)
        """주간 or 야간."""
        found = check_contract_symbol(symbol, "option")
        self.symbol: str = found.symbol
        """종목코드."""
        self.kind: ContractKind = found.kind
        """call (콜옵션) or put (풋옵션)."""
        self._underlying = underlying
