# Generated from catalog/endpoints by tools/generate.py; do not edit.
"""Every official endpoint, typed: ``kis.api.domestic_stock.inquire_price(...)``.

A category is imported on first touch."""

from __future__ import annotations

from functools import cached_property
from typing import TYPE_CHECKING

from ..endpoint import Caller

if TYPE_CHECKING:
    from .auth import Auth
    from .domestic_bond import DomesticBond
    from .domestic_futureoption import DomesticFutureoption
    from .domestic_stock import DomesticStock
    from .elw import Elw
    from .etfetn import Etfetn
    from .overseas_futureoption import OverseasFutureoption
    from .overseas_stock import OverseasStock

__all__ = ["KisApi"]


class KisApi:
    """The categories of KIS' API."""

    def __init__(self, caller: Caller) -> None:
        self._caller = caller

    @cached_property
    def domestic_stock(self) -> DomesticStock:
        """Korean stocks (국내주식)."""
        from .domestic_stock import DomesticStock

        return DomesticStock(self._caller)

    @cached_property
    def overseas_stock(self) -> OverseasStock:
        """Overseas stocks (해외주식)."""
        from .overseas_stock import OverseasStock

        return OverseasStock(self._caller)

    @cached_property
    def domestic_futureoption(self) -> DomesticFutureoption:
        """Korean futures and options (국내선물옵션)."""
        from .domestic_futureoption import DomesticFutureoption

        return DomesticFutureoption(self._caller)

    @cached_property
    def overseas_futureoption(self) -> OverseasFutureoption:
        """Overseas futures and options (해외선물옵션)."""
        from .overseas_futureoption import OverseasFutureoption

        return OverseasFutureoption(self._caller)

    @cached_property
    def domestic_bond(self) -> DomesticBond:
        """Korean exchange bonds (장내채권)."""
        from .domestic_bond import DomesticBond

        return DomesticBond(self._caller)

    @cached_property
    def elw(self) -> Elw:
        """Equity-linked warrants (ELW)."""
        from .elw import Elw

        return Elw(self._caller)

    @cached_property
    def etfetn(self) -> Etfetn:
        """ETF and ETN."""
        from .etfetn import Etfetn

        return Etfetn(self._caller)

    @cached_property
    def auth(self) -> Auth:
        """OAuth (인증)."""
        from .auth import Auth

        return Auth(self._caller)

    def __repr__(self) -> str:
        return f"<KisApi {' '.join(name for name in dir(self) if not name.startswith('_'))}>"
