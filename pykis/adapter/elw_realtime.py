"""Listening to an equity-linked warrant."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING

from ..endpoint import Subscription
from .context import Scoped
from .event_stream import EventStream

if TYPE_CHECKING:
    from .elw_events import ElwExpectedEvent, ElwOrderBookEvent, ElwPriceEvent

__all__ = ["ElwRealtime"]

# The events stand on the generated feeds: each method imports them when it is called first, as `RealtimePrice` does.


class ElwRealtime(Scoped):
    """Live events of one warrant. Real accounts only. Callbacks run on the dispatch thread, one after the other."""

    symbol: str

    def listen_price(
        self,
        callback: Callable[[ElwPriceEvent], object],
        *,
        where: Callable[[ElwPriceEvent], bool] | None = None,
        priority: int = 0,
    ) -> Subscription:
        """Call back with each trade and the greeks after it (ELW 실시간체결가, H0EWCNT0) until the subscription is
        closed.

        Args:
            callback: takes each event; what it returns is ignored, what it raises is logged.
            where: only events for which it returns True.
            priority: higher ones are called first.

        Raises:
            KisUnsupportedError: paper trading lacks it.
            KisSubscriptionError: KIS refused it, or it would be the 42nd.
            KisNetworkError: the link could not be made, or KIS did not answer in time.
        """
        from .elw_events import ELW_PRICE_FEED

        return self.context.caller.subscribe(ELW_PRICE_FEED, self.symbol, callback, where=where, priority=priority)

    def listen_orderbook(
        self,
        callback: Callable[[ElwOrderBookEvent], object],
        *,
        where: Callable[[ElwOrderBookEvent], bool] | None = None,
        priority: int = 0,
    ) -> Subscription:
        """Call back with each order book (ELW 실시간호가, H0EWASP0); otherwise as `listen_price`."""
        from .elw_events import ELW_BOOK_FEED

        return self.context.caller.subscribe(ELW_BOOK_FEED, self.symbol, callback, where=where, priority=priority)

    def listen_expected(
        self,
        callback: Callable[[ElwExpectedEvent], object],
        *,
        where: Callable[[ElwExpectedEvent], bool] | None = None,
        priority: int = 0,
    ) -> Subscription:
        """Call back with what the auctions would make of it (ELW 실시간예상체결, H0EWANC0); otherwise as
        `listen_price`."""
        from .elw_events import ELW_EXPECTED_FEED

        return self.context.caller.subscribe(ELW_EXPECTED_FEED, self.symbol, callback, where=where, priority=priority)

    def stream_price(
        self,
        *,
        where: Callable[[ElwPriceEvent], bool] | None = None,
        bound: int = 1000,
        timeout: float | None = None,
    ) -> EventStream[ElwPriceEvent]:
        """Iterate over trades: ``for event in elw.stream_price(): ...``. It raises what `listen_price` raises.

        Args:
            where: as in `listen_price`.
            bound: so many events are kept for a slow loop; past that the oldest is dropped and counted.
            timeout: end when nothing came for so many seconds; never if not given.
        """
        return EventStream(
            lambda put: self.listen_price(put, where=where), clock=self.context.clock, bound=bound, timeout=timeout
        )

    def stream_orderbook(
        self,
        *,
        where: Callable[[ElwOrderBookEvent], bool] | None = None,
        bound: int = 1000,
        timeout: float | None = None,
    ) -> EventStream[ElwOrderBookEvent]:
        """Iterate over order books; otherwise as `stream_price`."""
        return EventStream(
            lambda put: self.listen_orderbook(put, where=where), clock=self.context.clock, bound=bound, timeout=timeout
        )
