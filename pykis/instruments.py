"""What a symbol that somebody typed names, and what can be done with it: stocks of any market, warrants, futures,
options, bonds, indices."""

from __future__ import annotations

import inspect
import re
from typing import TYPE_CHECKING, Any, Final, Literal, TypeAlias, get_args

from .adapter.index_quotable import INDICES
from .adapter.symbols import looks_foreign
from .errors import KisNetworkError, KisUnsupportedError, KisValidationError
from .kinds import OverseasMarket

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping

    from .adapter.context import Context
    from .scope.account import Account
    from .scope.bond import Bond
    from .scope.contract import Future, Option
    from .scope.derivatives import Derivatives
    from .scope.elw import Elw
    from .scope.index import Index
    from .scope.overseas_account import OverseasAccount
    from .scope.overseas_stock import OverseasStock
    from .scope.stock import Stock


__all__ = [
    "DERIVATIVES",
    "ELW",
    "Instrument",
    "InstrumentKind",
    "applied",
    "currency_of",
    "instrument",
    "kind_of",
    "market_abroad",
    "notifier_of",
    "perform",
]

Instrument: TypeAlias = "Stock | Elw | OverseasStock | Future | Option | Bond | Index"
"""Any of them."""
InstrumentKind = Literal["stock", "elw", "overseas", "future", "option", "bond", "index"]
"""국내주식 (ETF and ETN too), ELW, 해외주식, 선물, 옵션, 채권, 지수."""

DERIVATIVES: Final = "03"
"""계좌상품코드 under which KIS trades futures and options."""
ELW: Final = r"5\d[A-Z][0-9A-Z]{3}"
"""The form of a warrant's code (57LA50): the third place of a stock's is a digit."""
_FORMS: Final[tuple[tuple[InstrumentKind, str], ...]] = (
    ("bond", r"KR[0-9A-Z]{10}"),
    ("future", r"A\d[0-9A-Z]{4}(?:[0-9A-Z]{2})?|1[0-9A-Z]{2}[A-Z]\d{2}(?:[0-9A-Z]{2})?"),
    ("option", r"[23BC]\d[0-9A-Z]{7}"),
    ("index", r"\d{4}"),
    ("elw", ELW),
    ("stock", r"\d[0-9A-Z]{5}|Q\d{6}"),
)
_CALLED: Final[dict[str, str]] = {
    "Stock": "a Korean stock",
    "Elw": "a warrant (ELW)",
    "OverseasStock": "a stock abroad",
    "Future": "a future",
    "Option": "an option",
    "Bond": "a bond",
    "Index": "an index",
}
"""By the name of the scope."""
_VERBS: Final[dict[str, str]] = {
    "order_book": "order book",
    "listen_price": "live prices",
    "listen_orderbook": "live order books",
    "buy": "orders",
    "sell": "orders",
}
"""What verbs are called where there is none."""
_EXAMPLES = "005930, AAPL, 7203 with its market TOKYO, A01612 (a future), B01612380 (an option), KR103501GF67 (a bond)"
_SHOWN = "progress"
"""No wish of anybody: left out of a verb that has nothing to show."""
_NEAR = 3


def market_abroad(name: str) -> OverseasMarket | None:
    """The market abroad of that name, in any case; None if it is none."""
    known: tuple[OverseasMarket, ...] = get_args(OverseasMarket)
    return next((each for each in known if each == name.strip().upper()), None)


def kind_of(symbol: str, where: str = "") -> InstrumentKind | None:
    """What a symbol names by its form; None if it has the form of none. Asks nothing.

    Args:
        symbol: a code, or the name of an index, such as KOSPI.
        where: the market that was named with it, if any: codes of Asia look like those of Korea.
    """
    if market_abroad(where) is not None:
        return "overseas"
    text = symbol.strip().upper()
    for kind, form in _FORMS:
        if re.fullmatch(form, text, re.ASCII):
            return kind
    if text in INDICES:
        return "index"
    return "overseas" if looks_foreign(text) else None


def instrument(context: Context, symbol: str, where: str = "") -> Instrument:
    """The scope of a symbol. Asks KIS nothing; a symbol of no form is looked for in the symbol master, to say what may
    be meant, and so is a number of four digits that is no index by name.

    Args:
        context: of a PyKis, or of the account whose orders they will be.
        symbol: a code, or the name of an index, such as KOSPI.
        where: the market abroad, if it was named.

    Raises:
        KisValidationError: it names nothing; the sentence says what may be meant.
    """
    from .scope.bond import Bond  # here, like the others: most ask for stocks alone
    from .scope.contract import Future, Option
    from .scope.elw import Elw
    from .scope.index import Index
    from .scope.overseas_stock import OverseasStock
    from .scope.stock import Stock

    text = symbol.strip().upper()
    kind = kind_of(symbol, where)
    if kind == "stock":
        return Stock(context, text)
    if kind == "elw":
        return Elw(context, text)
    if kind == "overseas":
        if where and market_abroad(where) is None:
            raise KisValidationError(f"{where!r} is no market abroad: {', '.join(get_args(OverseasMarket))}.")
        return _named(OverseasStock(context, text, market_abroad(where)))
    if kind == "future":
        return Future(context, text)
    if kind == "option":
        return Option(context, text)
    if kind == "bond":
        return Bond(context, text)
    if kind == "index":
        return Index(context, _index(context, text))
    raise KisValidationError(f"{symbol!r} is no symbol.{_meant(context, symbol)} Symbols are like {_EXAMPLES}, KOSPI.")


def currency_of(thing: Instrument) -> str | None:
    """통화 of its prices; None for points. Asks what `underlying` of a contract and `place` of a stock abroad ask."""
    from .scope.contract import Future, Option  # here, likewise
    from .scope.index import Index
    from .scope.overseas_stock import OverseasStock

    if isinstance(thing, OverseasStock):
        return thing.place().currency
    if isinstance(thing, (Future, Option)):
        return None if thing.underlying() == "index" else "KRW"
    return None if isinstance(thing, Index) else "KRW"


def notifier_of(account: Account, thing: Instrument) -> Account | OverseasAccount | Derivatives | None:
    """The part of an account that tells what becomes of orders for it; None of bonds and indices, which have none."""
    from .scope.contract import Future, Option
    from .scope.elw import Elw
    from .scope.overseas_stock import OverseasStock
    from .scope.stock import Stock

    if isinstance(thing, OverseasStock):
        return account.overseas
    if isinstance(thing, (Future, Option)):
        return account.derivatives
    return account if isinstance(thing, (Stock, Elw)) else None


def perform(thing: Instrument, verb: str, **options: object) -> Any:
    """Call a verb with the options that somebody named; None means not named.

    Raises:
        KisUnsupportedError: this kind of instrument has no such verb, or takes no such option.
        KisValidationError: it needs an option that was not named.

    And whatever the verb raises.
    """
    return applied(thing, verb, getattr(thing, verb, None), options)


def applied(thing: Instrument, verb: str, call: Callable[..., Any] | None, options: Mapping[str, object]) -> Any:
    """The same with something else that does the verb for that kind of instrument; None where nothing does."""
    kind = _CALLED[type(thing).__name__]
    if call is None:
        raise KisUnsupportedError(f"{thing.symbol} is {kind}: KIS has no {_VERBS.get(verb, verb)} of it.")
    known = inspect.signature(call).parameters
    named = {name: value for name, value in options.items() if value is not None and (name in known or name != _SHOWN)}
    for name, value in named.items():
        if name not in known:
            raise KisUnsupportedError(
                f"{thing.symbol} is {kind}: {verb.replace('_', ' ')} takes no {name.replace('_', ' ')} there; "
                f"leave {value} out."
            )
    for name, each in known.items():
        if each.default is inspect.Parameter.empty and each.kind is each.KEYWORD_ONLY and name not in named:
            raise KisValidationError(f"{thing.symbol} is {kind}: {verb} needs a {name.replace('_', ' ')}.")
    return call(**named)


def _named(stock: OverseasStock) -> OverseasStock:
    """With its market; the symbol master knows it where nobody named it."""
    if stock.market is None:
        try:
            stock.place()
        except KisValidationError:
            raise KisValidationError(
                f"No market has the symbol {stock.symbol!r}.{_meant(stock.context, stock.symbol)} If it is new, name "
                f"its market abroad with it: {', '.join(get_args(OverseasMarket))}."
            ) from None
    return stock


def _index(context: Context, text: str) -> str:
    """Its code; a number of four digits may be meant for Tokyo."""
    code = INDICES.get(text, text)
    if code in INDICES.values():
        return code
    from .adapter.symbol_master import Symbols  # here: most ask for KOSPI or KOSDAQ

    try:
        sectors = Symbols(context).sectors()
    except KisNetworkError:
        return code
    if all(sector.code != code for sector in sectors):
        raise KisValidationError(
            f"No index has the code {text}. A stock abroad whose symbol is a number needs its market, such as TOKYO."
        )
    return code


def _meant(context: Context, text: str) -> str:
    """`` Did you mean ...?``; blank where nothing is near, or where the symbol files cannot be had."""
    from .adapter.symbol_master import Symbols

    try:
        near = Symbols(context).search(text, limit=_NEAR)
    except (KisNetworkError, KisValidationError):
        return ""
    names = " or ".join(f"{each.symbol} {each.name or each.name_en}" for each in near)
    return f" Did you mean {names}?" if names else ""
