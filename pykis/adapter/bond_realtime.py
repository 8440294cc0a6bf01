"""Listening to a bond."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING

from ..endpoint import Subscription
from .context import Scoped

if TYPE_CHECKING:
    from .bond_events import BondOrderBookEvent, BondPriceEvent

__all__ = ["BondRealtime"]

# The events stand on the generated feeds: each method imports them when it is called first, as `RealtimePrice` does.


class BondRealtime(Scoped):
    """Live events of one bond. Real accounts only. Callbacks run on the dispatch thread, one after the other."""

    symbol: str

    def listen_price(
        self,
        callback: Callable[[BondPriceEvent], object],
        *,
        where: Callable[[BondPriceEvent], bool] | None = None,
        priority: int = 0,
    ) -> Subscription:
        """Call back with each trade (일반채권 실시간체결가, H0BJCNT0) until the subscription is closed.

        Args:
            callback: takes each event; what it returns is ignored, what it raises is logged.
            where: only events for which it returns True.
            priority: higher ones are called first.

        Raises:
            KisUnsupportedError: paper trading lacks it.
            KisSubscriptionError: KIS refused it, or it would be the 42nd.
            KisNetworkError: the link could not be made, or KIS did not answer in time.
        """
        from .bond_events import BOND_PRICE_FEED

        return self.context.caller.subscribe(BOND_PRICE_FEED, self.symbol, callback, where=where, priority=priority)

    def listen_orderbook(
        self,
        callback: Callable[[BondOrderBookEvent], object],
        *,
        where: Callable[[BondOrderBookEvent], bool] | None = None,
        priority: int = 0,
    ) -> Subscription:
        """Call back with each order book (일반채권 실시간호가, H0BJASP0); otherwise as `listen_price`."""
        from .bond_events import BOND_BOOK_FEED

        return self.context.caller.subscribe(BOND_BOOK_FEED, self.symbol, callback, where=where, priority=priority)
