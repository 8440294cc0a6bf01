"""Listening: live prices, order books, market status and execution notices of a stock, an account, an order."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from typing import TYPE_CHECKING, Protocol, TypeVar

from ..endpoint import Feed, Subscription
from ..errors import KisValidationError
from ..kinds import OrderId
from ..record import Frame
from .context import Context, Scoped
from .event_stream import EventStream
from .notices import listen_notices, of_account, of_order
from .protocols import Venue
from .symbols import same_symbol

if TYPE_CHECKING:
    from .events import ExecutionEvent, MarketStatusEvent, OrderBookEvent, PriceEvent

__all__ = ["RealtimeExecution", "RealtimeOrder", "RealtimePrice", "RealtimeStockExecution"]

F = TypeVar("F", bound=Frame)

# The events stand on the generated feeds, which cost more to import than the rest of the package: each method
# imports them when it is called first.


class RealtimePrice(Scoped):
    """Live prices of one stock. Callbacks run on the dispatch thread, one after the other."""

    symbol: str

    def listen_price(
        self,
        callback: Callable[[PriceEvent], object],
        *,
        exchange: Venue = "KRX",
        where: Callable[[PriceEvent], bool] | None = None,
        priority: int = 0,
    ) -> Subscription:
        """Call back with each trade (실시간체결가, H0STCNT0, H0NXCNT0, H0UNCNT0) until the subscription is closed.

        Args:
            callback: takes each event; what it returns is ignored, what it raises is logged.
            exchange: KRX, NXT, or UN for both together (통합). Paper has KRX only.
            where: only events for which it returns True.
            priority: higher ones are called first.

        Raises:
            KisSubscriptionError: KIS refused it, or it would be the 42nd.
            KisUnsupportedError: paper trading lacks it.
            KisValidationError: ``exchange`` is none of the three.
            KisNetworkError: the link could not be made, or KIS did not answer in time.
        """
        from .events import PRICE_FEEDS

        return self.context.caller.subscribe(
            _feed(PRICE_FEEDS, exchange), self.symbol, callback, where=where, priority=priority
        )

    def listen_orderbook(
        self,
        callback: Callable[[OrderBookEvent], object],
        *,
        exchange: Venue = "KRX",
        where: Callable[[OrderBookEvent], bool] | None = None,
        priority: int = 0,
    ) -> Subscription:
        """Call back with each order book (실시간호가, H0STASP0, H0NXASP0, H0UNASP0); otherwise as `listen_price`."""
        from .events import ORDER_BOOK_FEEDS

        return self.context.caller.subscribe(
            _feed(ORDER_BOOK_FEEDS, exchange), self.symbol, callback, where=where, priority=priority
        )

    def listen_market_status(
        self,
        callback: Callable[[MarketStatusEvent], object],
        *,
        exchange: Venue = "KRX",
        where: Callable[[MarketStatusEvent], bool] | None = None,
        priority: int = 0,
    ) -> Subscription:
        """Call back with each change of market status (장운영정보, H0STMKO0): open, close, halts, circuit breakers.
        Real accounts only; otherwise as `listen_price`."""
        from .events import STATUS_FEEDS

        return self.context.caller.subscribe(
            _feed(STATUS_FEEDS, exchange), self.symbol, callback, where=where, priority=priority
        )

    def stream_price(
        self,
        *,
        exchange: Venue = "KRX",
        where: Callable[[PriceEvent], bool] | None = None,
        bound: int = 1000,
        timeout: float | None = None,
    ) -> EventStream[PriceEvent]:
        """Iterate over trades (실시간체결가): ``for event in stock.stream_price(): ...``.

        It raises what `listen_price` raises.

        Args:
            exchange: as in `listen_price`.
            where: likewise.
            bound: so many events are kept for a slow loop; past that the oldest is dropped and counted.
            timeout: end when nothing came for so many seconds; never if not given.
        """
        return EventStream(
            lambda put: self.listen_price(put, exchange=exchange, where=where),
            clock=self.context.clock,
            bound=bound,
            timeout=timeout,
        )

    def stream_orderbook(
        self,
        *,
        exchange: Venue = "KRX",
        where: Callable[[OrderBookEvent], bool] | None = None,
        bound: int = 1000,
        timeout: float | None = None,
    ) -> EventStream[OrderBookEvent]:
        """Iterate over order books (실시간호가); otherwise as `stream_price`."""
        return EventStream(
            lambda put: self.listen_orderbook(put, exchange=exchange, where=where),
            clock=self.context.clock,
            bound=bound,
            timeout=timeout,
        )


class RealtimeExecution(Scoped):
    """Execution notices of one account. They need an HTS id in the credentials."""

    def listen_execution(
        self,
        callback: Callable[[ExecutionEvent], object],
        *,
        where: Callable[[ExecutionEvent], bool] | None = None,
        priority: int = 0,
    ) -> Subscription:
        """Call back with each notice about an order of this account (체결통보, H0STCNI0, paper H0STCNI9).

        Orders received, changed, refused and filled are all told: ``where=lambda event: event.is_fill`` for fills
        alone. Notices are never dropped.

        Args:
            callback: takes each event; what it returns is ignored, what it raises is logged.
            where: only events for which it returns True.
            priority: higher ones are called first.

        Raises:
            KisConfigurationError: no HTS id is set.
            KisSubscriptionError: KIS refused it, or it would be the 42nd registration.
            KisNetworkError: the link could not be made, or KIS did not answer in time.
        """
        from .events import EXECUTION_FEED

        return listen_notices(self.context, EXECUTION_FEED, callback, priority, of_account(self.context), where)


class RealtimeStockExecution(Scoped):
    """Execution notices of one stock."""

    symbol: str

    def listen_execution(
        self,
        callback: Callable[[ExecutionEvent], object],
        *,
        where: Callable[[ExecutionEvent], bool] | None = None,
        priority: int = 0,
    ) -> Subscription:
        """Call back with each notice about an order for this stock on the credentials' account; otherwise as
        `RealtimeExecution.listen_execution`."""
        from .events import EXECUTION_FEED

        mine, symbol = of_account(self.context), self.symbol
        return listen_notices(
            self.context,
            EXECUTION_FEED,
            callback,
            priority,
            mine,
            lambda event: same_symbol(event.symbol, symbol),
            where,
        )


class Numbered(Protocol):
    """An order, whatever numbers its modifications get."""

    @property
    def context(self) -> Context: ...
    @property
    def history(self) -> tuple[OrderId, ...]: ...


class RealtimeOrder:
    """Execution notices of one order."""

    def listen_execution(
        self: Numbered,
        callback: Callable[[ExecutionEvent], object],
        *,
        where: Callable[[ExecutionEvent], bool] | None = None,
        priority: int = 0,
    ) -> Subscription:
        """Call back with each notice about this order, its modifications and its cancellation; otherwise as
        `RealtimeExecution.listen_execution`."""
        from .events import EXECUTION_FEED

        mine, its = of_account(self.context), of_order(lambda: self.history)
        return listen_notices(self.context, EXECUTION_FEED, callback, priority, mine, its, where)


def _feed(feeds: Mapping[Venue, Feed[F]], exchange: Venue) -> Feed[F]:
    try:
        return feeds[exchange]
    except KeyError:
        raise KisValidationError(f"{exchange!r} is no place to listen at: use KRX, NXT or UN (both, 통합).") from None
