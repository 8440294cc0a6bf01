"""What `kis.stock("AAPL")` is at run time: an overseas stock that is called as the Korean one that its type says."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING, Any, Final

from ..errors import KisUnsupportedError
from .overseas_stock import OverseasStock

__all__ = ["PlainOverseasStock"]

_KOREAN: Final[dict[str, object]] = {
    "exchange": "KRX",
    "time_in_force": "day",
    "stop_price": None,
    "check_limits": False,
    "until": None,
}
"""Arguments that only mean something in Korea, and what they are if nobody names them."""
_BY_PLACE: Final = ("quote", "order_book")
"""Verbs whose exchange may be given without its name."""


def _verb(name: str) -> Callable[..., Any]:
    """A verb that lets arguments of Korean stocks pass at their default, and refuses them in words otherwise."""
    abroad: Callable[..., Any] = getattr(OverseasStock, name)

    def call(self: OverseasStock, *args: Any, **named: Any) -> Any:
        if args and name in _BY_PLACE:
            named["exchange"], args = args[0], args[1:]
        for argument, default in _KOREAN.items():
            given = named.pop(argument, default)
            if given != default:
                raise KisUnsupportedError(
                    f"{self.symbol} is an overseas stock: {name} takes no {argument}={given!r} abroad. "
                    f"kis.stock({self.symbol!r}, market=...) shows what it takes."
                )
        return abroad(self, *args, **named)

    call.__name__, call.__doc__ = name, abroad.__doc__
    return call


class PlainOverseasStock(OverseasStock):
    """An overseas stock whose market was not named. Type checkers take it for a `Stock`."""

    if not TYPE_CHECKING:
        quote = _verb("quote")
        order_book = _verb("order_book")
        trades = _verb("trades")
        chart = _verb("chart")
        buy = _verb("buy")
        sell = _verb("sell")
        reserve_buy = _verb("reserve_buy")
        reserve_sell = _verb("reserve_sell")
        listen_price = _verb("listen_price")
        listen_orderbook = _verb("listen_orderbook")
        stream_price = _verb("stream_price")
        stream_orderbook = _verb("stream_orderbook")
