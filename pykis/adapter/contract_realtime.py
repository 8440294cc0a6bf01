"""Listening to futures and options: prices and order books of a contract, execution notices of a contract, an account,
an order."""

from __future__ import annotations

from collections.abc import Callable
from datetime import datetime
from typing import TYPE_CHECKING

from ..endpoint import Feed, Subscription
from ..kinds import OrderId
from .context import Context, Scoped
from .contract_context import ContractScoped
from .contract_session import ContractSession, night_of
from .event_stream import EventStream
from .notices import Together, listen_notices, of_account, of_order

if TYPE_CHECKING:
    from .contract_events import ContractExecutionEvent, ContractOrderBookEvent, ContractPriceEvent

__all__ = ["ContractExecutions", "ContractRealtime", "NightExecutions", "listen_chain"]

# The events stand on the generated feeds, which cost more to import than the rest of the package: each method
# imports them when it is called first.


class ContractRealtime(ContractScoped):
    """Live events of one contract. Callbacks run on the dispatch thread, one after the other."""

    def listen_price(
        self,
        callback: Callable[[ContractPriceEvent], object],
        *,
        where: Callable[[ContractPriceEvent], bool] | None = None,
        priority: int = 0,
    ) -> Subscription:
        """Call back with each trade until the subscription is closed (실시간체결가: of indices H0IFCNT0 and H0IOCNT0,
        of stocks H0ZFCNT0 and H0ZOCNT0, of commodities H0CFCNT0, at night H0MFCNT0 and H0EUCNT0).

        Args:
            callback: takes each event; what it returns is ignored, what it raises is logged.
            where: only events for which it returns True.
            priority: higher ones are called first.

        Raises:
            KisUnsupportedError: paper trading lacks it.
            KisSubscriptionError: KIS refused it, or it would be the 42nd.
            KisNetworkError: the link could not be made, or KIS did not answer in time.
        """
        from .contract_events import CONTRACT_PRICE_FEEDS

        feed = CONTRACT_PRICE_FEEDS[self.market_code()]
        return self.context.caller.subscribe(feed, self.symbol, callback, where=where, priority=priority)

    def listen_orderbook(
        self,
        callback: Callable[[ContractOrderBookEvent], object],
        *,
        where: Callable[[ContractOrderBookEvent], bool] | None = None,
        priority: int = 0,
    ) -> Subscription:
        """Call back with each order book (실시간호가: H0IFASP0, H0IOASP0, H0ZFASP0, H0ZOASP0, H0CFASP0, H0MFASP0,
        H0EUASP0); otherwise as `listen_price`."""
        from .contract_events import CONTRACT_BOOK_FEEDS

        feed = CONTRACT_BOOK_FEEDS[self.market_code()]
        return self.context.caller.subscribe(feed, self.symbol, callback, where=where, priority=priority)

    def listen_execution(
        self,
        callback: Callable[[ContractExecutionEvent], object],
        *,
        where: Callable[[ContractExecutionEvent], bool] | None = None,
        priority: int = 0,
    ) -> Subscription:
        """Call back with each notice about an order for this contract on the credentials' account; otherwise as
        `Derivatives.listen_execution`."""
        feed, mine, symbol = execution_feed(self.session, self.kind == "future"), of_account(self.context), self.symbol
        return listen_notices(self.context, feed, callback, priority, mine, lambda event: event.symbol == symbol, where)

    def stream_price(
        self,
        *,
        where: Callable[[ContractPriceEvent], bool] | None = None,
        bound: int = 1000,
        timeout: float | None = None,
    ) -> EventStream[ContractPriceEvent]:
        """Iterate over trades: ``for event in future.stream_price(): ...``. It raises what `listen_price` raises.

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
        where: Callable[[ContractOrderBookEvent], bool] | None = None,
        bound: int = 1000,
        timeout: float | None = None,
    ) -> EventStream[ContractOrderBookEvent]:
        """Iterate over order books; otherwise as `stream_price`."""
        return EventStream(
            lambda put: self.listen_orderbook(put, where=where), clock=self.context.clock, bound=bound, timeout=timeout
        )


class ContractExecutions(Scoped):
    """Execution notices of one account's futures and options. They need an HTS id in the credentials."""

    def listen_execution(
        self,
        callback: Callable[[ContractExecutionEvent], object],
        *,
        where: Callable[[ContractExecutionEvent], bool] | None = None,
        priority: int = 0,
    ) -> Subscription:
        """Call back with each notice about a future or an option of this account (선물옵션 실시간체결통보, H0IFCNI0,
        paper H0IFCNI9): received, changed, refused, filled. Notices are never dropped.

        Args:
            callback: takes each event; what it returns is ignored, what it raises is logged.
            where: only events for which it returns True, such as ``lambda event: event.is_fill``.
            priority: higher ones are called first.

        Raises:
            KisConfigurationError: no HTS id is set.
            KisSubscriptionError: KIS refused it, or it would be the 42nd registration.
            KisNetworkError: the link could not be made, or KIS did not answer in time.
        """
        feed = execution_feed("day", True)
        return listen_notices(self.context, feed, callback, priority, of_account(self.context), where)


class NightExecutions(Scoped):
    """Execution notices of one account's futures and options at night. They need an HTS id in the credentials."""

    def listen_execution(
        self,
        callback: Callable[[ContractExecutionEvent], object],
        *,
        where: Callable[[ContractExecutionEvent], bool] | None = None,
        priority: int = 0,
    ) -> Subscription:
        """Call back with each notice of the night session (KRX야간선물 실시간체결통보, H0MFCNI0; KRX야간옵션
        실시간체결통보, H0EUCNI0): two registrations; otherwise as `ContractExecutions.listen_execution`."""
        mine = of_account(self.context)
        futures = listen_notices(self.context, execution_feed("night", True), callback, priority, mine, where)
        try:
            options = listen_notices(self.context, execution_feed("night", False), callback, priority, mine, where)
        except BaseException:
            futures.close()
            raise
        return Together(futures, options)


def execution_feed(session: ContractSession, future: bool) -> Feed[ContractExecutionEvent]:
    """체결통보 of a session; at night futures and options have feeds of their own."""
    from .contract_events import CONTRACT_EXECUTION_FEED, NIGHT_EXECUTION_FEEDS

    return CONTRACT_EXECUTION_FEED if session == "day" else NIGHT_EXECUTION_FEEDS[future]


def listen_chain(
    context: Context,
    session: ContractSession,
    future: bool,
    placed: datetime,
    history: Callable[[], tuple[OrderId, ...]],
    callback: Callable[[ContractExecutionEvent], object],
    where: Callable[[ContractExecutionEvent], bool] | None,
    priority: int,
) -> Subscription:
    """Call back with each notice about one of an order's numbers; of an order of the night, within its night."""
    feed = execution_feed(session, future)
    if session == "day":
        return listen_notices(context, feed, callback, priority, of_account(context), of_order(history), where)
    night, its = night_of(placed), of_order(history, days_after=1)
    return listen_notices(
        context, feed, callback, priority, of_account(context), lambda event: night_of(event.time) == night, its, where
    )
