"""What futures and options stand on: their code, and what they are written on."""

from __future__ import annotations

import re
from typing import Final, Literal, NamedTuple

from ..errors import KisUnsupportedError, KisValidationError
from .context import Scoped
from .contract_session import ContractSession

__all__ = ["FUTURES", "ContractKind", "ContractScoped", "Underlying", "check_contract_symbol"]

ContractKind = Literal["future", "call", "put"]
"""선물, 콜옵션, 풋옵션."""
Underlying = Literal["index", "stock", "commodity"]
"""What a contract is written on: 지수, 주식, 상품 (bonds, currencies, gold)."""

_FUTURE = r"[1A][0-9A-Z]{5}(?:[0-9A-Z]{2})?"
_OPTION = r"[23BC][0-9A-Z]{8}"
_KINDS: dict[str, ContractKind] = {
    "1": "future", "A": "future", "2": "call", "B": "call", "3": "put", "C": "put",
}  # fmt: skip
FUTURES: Final = tuple(first for first, kind in _KINDS.items() if kind == "future")
"""What the code of a future begins with."""
_MASTERS: tuple[tuple[Underlying, Literal["INDEX_DERIVATIVES", "STOCK_DERIVATIVES", "COMMODITY_DERIVATIVES"]], ...] = (
    ("index", "INDEX_DERIVATIVES"),
    ("stock", "STOCK_DERIVATIVES"),
    ("commodity", "COMMODITY_DERIVATIVES"),
)
_MARKETS: dict[tuple[bool, Underlying], str] = {
    (True, "index"): "F",
    (False, "index"): "O",
    (True, "stock"): "JF",
    (False, "stock"): "JO",
    (True, "commodity"): "CF",
}
"""시장분류코드 of futures (True) and options."""


class Contract(NamedTuple):
    """A code and what it says."""

    symbol: str
    kind: ContractKind


def check_contract_symbol(symbol: object, what: Literal["future", "option"]) -> Contract:
    """The code of a future (such as A01612 or 101W09) or of an option (such as B01612380 or 201W09370).

    Raises:
        KisValidationError: it is none.
    """
    found = symbol.strip().upper() if isinstance(symbol, str) else ""
    if re.fullmatch(_FUTURE if what == "future" else _OPTION, found, re.ASCII) is not None:
        return Contract(found, _KINDS[found[0]])
    right = (
        "six characters that begin with A or 1, such as 'A01612'"
        if what == "future"
        else "nine characters that begin with B or 2 (a call) or C or 3 (a put), such as 'B01612380'"
    )
    raise KisValidationError(f"{symbol!r} is no code of a{'n' if what == 'option' else ''} {what}: {right}.")


class ContractScoped(Scoped):
    """Base of the mixins of a future or an option."""

    symbol: str
    kind: ContractKind
    session: ContractSession
    """주간 or 야간."""
    _underlying: Underlying | None

    def underlying(self) -> Underlying:
        """What it is written on. Codes of indices say it (their product begins with 0); for others that were not named
        with ``underlying=`` the master files are asked (fetched once a day, kept on disk).

        Raises:
            KisValidationError: no master file has the code.
            KisNetworkError: a file cannot be fetched, and none is kept from a day before.
        """
        if self._underlying is None:
            self._underlying = "index" if self.symbol[1] == "0" else self._in_masters()
        return self._underlying

    def _in_masters(self) -> Underlying:
        from .symbol_master import Symbols  # here: contracts on indices never need it

        symbols = Symbols(self.context)
        for underlying, market in _MASTERS:
            found = symbols.get(self.symbol, market)
            if found is not None:
                self.context.symbols.learn_name(self.symbol, found.name)
                return underlying
        raise KisValidationError(
            f"No master file has the contract {self.symbol!r}. If it is new, name what it is written on: "
            "underlying='index', 'stock' or 'commodity'."
        )

    def market_code(self) -> str:
        """FID_COND_MRKT_DIV_CODE: F, JF and CF of futures, O and JO of options; at night CM and EU.

        Raises:
            KisValidationError: KIS has no options on commodities.
        """
        if self.session == "night":
            return "CM" if self.kind == "future" else "EU"
        underlying = self.underlying()
        found = _MARKETS.get((self.kind == "future", underlying))
        if found is None:
            raise KisValidationError(f"{self.symbol} would be an option on a commodity: KIS has none.")
        return found

    def _by_day_alone(self, what: str) -> None:
        """Refuse what KIS has of the day session alone: an answer of the day must not pass for one of the night.

        Raises:
            KisUnsupportedError: this is the night session.
        """
        if self.session == "night":
            raise KisUnsupportedError(
                f"KIS has no {what} of the night session (야간), but live prices and minutes: listen_price, "
                "listen_orderbook, chart(period=1)."
            )

    def _known_name(self) -> str:
        return self.context.symbols.name(self.symbol)
