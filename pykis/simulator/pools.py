"""Whom made-up rows are about: what is listed here, so that a row can be quoted further."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Sequence
from datetime import date
from functools import partial
from typing import NamedTuple

from .abroad import Abroad
from .call import Call, World
from .contracts import Contract, contract_months
from .exchange import Exchange
from .instruments import Instrument
from .overseas_places import BY_EXCD
from .overseas_stocks import OverseasStock
from .schema import EndpointRow
from .symbol_answers import isin
from .warrants import Warrant

__all__ = ["Named", "overseas_series", "pool"]


class Named(NamedTuple):
    """One symbol that a row may be about."""

    symbol: str
    name: str
    price: Callable[[], float] | None = None
    """Its last price, as KIS prints it; None: nobody trades it."""
    decimals: int = 0
    english: str = ""
    excd: str = ""
    """Its exchange abroad."""
    currency: str = "KRW"
    standard: str = ""
    """표준코드."""
    underlying: tuple[str, str] = ("", "")
    """Symbol and name of what it is a right on (기초자산)."""


def pool(call: Call, endpoint: EndpointRow) -> Sequence[Named]:
    """What an endpoint's rows are about: shares, or what its category trades; abroad of EXCD, if that is asked for."""
    world, category = call.world, endpoint.name.partition(".")[0]
    if category == "elw":
        return [_warrant(each, world.market) for each in world.market.instruments if isinstance(each, Warrant)]
    if category == "overseas_stock":
        return _foreign(world.abroad, call.text("EXCD"))
    if category == "domestic_futureoption":
        return [_contract(each, world) for each in _contracts(world.futures.market.instruments, endpoint)]
    if category == "overseas_futureoption":
        return [Named(overseas_series(month), "E-mini S&P 500", None, 2) for month in contract_months(world.market.day)]
    if category == "domestic_bond":
        market = world.bonds.market
        return [Named(each.symbol, each.name, None, 1, standard=each.symbol) for each in market.instruments]
    kinds = ("etf", "etn") if category == "etfetn" else ("stock",)
    return [_korean(each, world.market) for each in world.market.instruments if each.kind in kinds]


def overseas_series(month: date) -> str:
    """The code of the future of a month (종목코드): ESZ26."""
    return f"ES{'HMUZ'[month.month // 3 - 1]}{month:%y}"


def _korean(found: Instrument, market: Exchange) -> Named:
    price = partial(_float, market.price, found.symbol)
    return Named(found.symbol, found.name, price, english=found.symbol, standard=isin(found))


def _float(price: Callable[[str], int], symbol: str) -> float:
    return float(price(symbol))


def _warrant(found: Warrant, market: Exchange) -> Named:
    return _korean(found, market)._replace(underlying=(found.underlying, market.name(found.underlying)))


def _foreign(abroad: Abroad, excd: str) -> list[Named]:
    place = BY_EXCD.get(excd)
    found = [each for each in abroad.market.instruments if place is None or each.place is place]
    return [_foreigner(each, abroad) for each in found]


def _foreigner(found: OverseasStock, abroad: Abroad) -> Named:
    def price() -> float:
        return float(found.price_text(abroad.market.price(found.symbol)))

    country = found.place.country
    return Named(found.code, found.name, price, country.decimals, found.english, found.excd, found.place.currency)


def _contracts(listed: Iterable[Contract], endpoint: EndpointRow) -> list[Contract]:
    """Those that the fields of the answer speak of: futures, options or both."""
    fields = [field for block in endpoint.blocks for field in block.fields]
    options, futures = (any(field.startswith(prefix) for field in fields) for prefix in ("optn_", "futs_"))
    either = options == futures
    return [each for each in listed if either or (each.what == "future") == futures]


def _contract(found: Contract, world: World) -> Named:
    def price() -> float:
        return world.futures.market.price(found.symbol) / 100

    return Named(found.symbol, found.name, price, 2, found.name, underlying=("2001", "KOSPI200"))
