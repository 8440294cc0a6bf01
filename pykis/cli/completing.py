"""What the shell may offer when somebody presses Tab: KIS is asked nothing, and what is not known is not offered."""

from __future__ import annotations

from collections.abc import Callable, Iterable
from typing import TYPE_CHECKING, get_args

import typer

if TYPE_CHECKING:
    from ..kinds import SymbolMarket

__all__ = ["endpoints", "markets", "one_of", "order_types", "parameters", "places", "profiles", "rankings", "symbols"]

_MOST = 40
"""Symbols at once: more is no help."""
_MARKETS: tuple[SymbolMarket, ...] = (
    "KOSPI", "KOSDAQ", "KONEX", "NASDAQ", "NYSE", "AMEX", "INDEX_DERIVATIVES", "STOCK_DERIVATIVES", "BOND",
)  # fmt: skip


def one_of(*words: str) -> Callable[[str], list[str]]:
    """A completion from some words."""
    return lambda incomplete: _beginning(words, incomplete)


def symbols(context: typer.Context, incomplete: str) -> list[tuple[str, str]]:
    """Codes with their names, from the symbol files that are on disk, and the indices that have names."""
    from ..adapter.index_quotable import INDICES
    from ..errors import KisError
    from .options import connect

    wanted = incomplete.upper()
    found = [(name, "") for name in _beginning(INDICES, wanted)] if wanted else []
    try:
        with connect(str(context.params.get("profile") or "")) as kis:
            kis.session.masters.fetches = False
            for market in _MARKETS:
                try:
                    rows = kis.symbols.market(market)
                except KisError:  # this one is not on disk
                    continue
                found += [(each.symbol, each.name or each.name_en) for each in rows if each.symbol.startswith(wanted)]
    except KisError:  # no key, no host, and so no file that belongs to it
        pass
    return found[:_MOST]


def profiles(incomplete: str) -> list[str]:
    """The names of saved profiles."""
    from ..client.profiles import Profiles
    from ..errors import KisError

    try:
        return _beginning(Profiles().names(), incomplete)
    except (KisError, OSError):
        return []


def places(incomplete: str) -> list[str]:
    """Venues of Korea and markets abroad."""
    from ..kinds import OverseasMarket

    return _beginning(("KRX", "NXT", "SOR", "UN", *get_args(OverseasMarket)), incomplete.upper())


def order_types(incomplete: str) -> list[str]:
    """Of every market."""
    from ..adapter.contract_check import ContractOrderType
    from ..kinds import OrderType
    from ..market.overseas_orders import OverseasOrderType

    known = dict.fromkeys((*get_args(OrderType), *get_args(OverseasOrderType), *get_args(ContractOrderType)))
    return _beginning(known, incomplete)


def rankings(incomplete: str) -> list[str]:
    """The rankings of `kis.market`."""
    from .ranking import kinds

    return _beginning(kinds(), incomplete)


def markets(incomplete: str) -> list[str]:
    """Those that have a symbol file."""
    from ..kinds import SymbolMarket

    return _beginning((*get_args(SymbolMarket), "all"), incomplete)


def endpoints(context: typer.Context, incomplete: str) -> list[str]:
    """Categories, then the endpoints and feeds of one."""
    from ..inventory import categories, entries

    category = str(context.params.get("category") or "")
    return _beginning(entries(category) if category in categories() else categories(), incomplete)


def parameters(context: typer.Context, incomplete: str) -> list[str]:
    """``name=`` for each parameter of an endpoint, and its values where KIS says them all."""
    from ..errors import KisError
    from ..inventory import find

    try:
        known = find(str(context.params.get("category")), str(context.params.get("name"))).parameters()
    except KisError:
        return []
    name, typed, _ = incomplete.partition("=")
    chosen = next((each for each in known if typed and each.name == name), None)
    return _beginning(
        [f"{chosen.name}={each}" for each in chosen.choices] if chosen else [f"{each.name}=" for each in known],
        incomplete,
    )


def _beginning(words: Iterable[str], incomplete: str) -> list[str]:
    return [word for word in words if word.startswith(incomplete)]
