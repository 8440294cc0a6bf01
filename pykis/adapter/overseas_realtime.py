"""Listening abroad: live prices and order books of a stock, execution notices of a stock, an account, an order."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING

from ..endpoint import Subscription
from ..kinds import OrderId
from ..market.overseas import OverseasSession, by_condition
from .context import Context, Scoped
from .event_stream import EventStream
from .notices import listen_notices, of_account, of_order
from .overseas_context import OverseasScoped

if TYPE_CHECKING:
    from .overseas_events import OverseasExecutionEvent, OverseasOrderBookEvent, OverseasPriceEvent

__all__ = ["OverseasExecutions", "OverseasRealtime", "listen_chain"]

# The events stand on the generated feeds, which cost more to import than the rest of the package: each method
# imports them when it is called first.


class OverseasRealtime(OverseasScoped):
    """Live events of one overseas stock. Callbacks run on the dispatch thread, one after the other."""

    def listen_price(
        self,
        callback: Callable[[OverseasPriceEvent], object],
        *,
        session: OverseasSession = "regular",
        paid: bool = False,
        where: Callable[[OverseasPriceEvent], bool] | None = None,
        priority: int = 0,
    ) -> Subscription:
        """Call back with each trade (해외주식 실시간지연체결가, HDFSCNT0) until the subscription is closed.

        The US is live, before the open and after the close too; Asia is 15 minutes late unless it is paid for.

        Args:
            callback: takes each event; what it returns is ignored, what it raises is logged.
            session: day for the US daytime market (주간거래).
            paid: ask for live Asian prices (유료시세), for which the account must have subscribed at KIS.
            where: only events for which it returns True.
            priority: higher ones are called first.

        Raises:
            KisSubscriptionError: KIS refused it, or it would be the 42nd.
            KisUnsupportedError: paper trading lacks it.
            KisValidationError: there is no such session, or no market has the symbol.
            KisNetworkError: the link could not be made, or KIS did not answer in time.
        """
        from .overseas_events import OVERSEAS_PRICE_FEED

        key = self._feed_key(session, paid=paid)
        return self.context.caller.subscribe(OVERSEAS_PRICE_FEED, key, callback, where=where, priority=priority)

    def listen_orderbook(
        self,
        callback: Callable[[OverseasOrderBookEvent], object],
        *,
        session: OverseasSession = "regular",
        paid: bool = False,
        where: Callable[[OverseasOrderBookEvent], bool] | None = None,
        priority: int = 0,
    ) -> Subscription:
        """Call back with each order book (해외주식 실시간호가, HDFSASP0; Asia 지연호가, HDFSASP1); otherwise as
        `listen_price`."""
        from .overseas_events import ASIAN_BOOK_FEED, US_BOOK_FEED

        feed = US_BOOK_FEED if self.place().country == "US" else ASIAN_BOOK_FEED
        key = self._feed_key(session, paid=paid)
        return self.context.caller.subscribe(feed, key, callback, where=where, priority=priority)

    def listen_execution(
        self,
        callback: Callable[[OverseasExecutionEvent], object],
        *,
        where: Callable[[OverseasExecutionEvent], bool] | None = None,
        priority: int = 0,
    ) -> Subscription:
        """Call back with each notice about an order for this stock on the credentials' account; otherwise as
        `OverseasAccount.listen_execution`."""
        from .overseas_events import OVERSEAS_EXECUTION_FEED

        country, symbol = self.place().country, self.symbol
        return listen_notices(
            self.context,
            OVERSEAS_EXECUTION_FEED,
            callback,
            priority,
            of_account(self.context),
            lambda event: event.symbol == symbol and _is_of(event, country),
            where,
        )

    def stream_price(
        self,
        *,
        session: OverseasSession = "regular",
        where: Callable[[OverseasPriceEvent], bool] | None = None,
        bound: int = 1000,
        timeout: float | None = None,
    ) -> EventStream[OverseasPriceEvent]:
        """Iterate over trades: ``for event in stock.stream_price(): ...``. It raises what `listen_price` raises.

        Args:
            session: as in `listen_price`.
            where: likewise.
            bound: so many events are kept for a slow loop; past that the oldest is dropped and counted.
            timeout: end when nothing came for so many seconds; never if not given.
        """
        return EventStream(
            lambda put: self.listen_price(put, session=session, where=where),
            clock=self.context.clock,
            bound=bound,
            timeout=timeout,
        )

    def stream_orderbook(
        self,
        *,
        session: OverseasSession = "regular",
        where: Callable[[OverseasOrderBookEvent], bool] | None = None,
        bound: int = 1000,
        timeout: float | None = None,
    ) -> EventStream[OverseasOrderBookEvent]:
        """Iterate over order books; otherwise as `stream_price`."""
        return EventStream(
            lambda put: self.listen_orderbook(put, session=session, where=where),
            clock=self.context.clock,
            bound=bound,
            timeout=timeout,
        )

    def _feed_key(self, session: OverseasSession, *, paid: bool) -> str:
        """R or D, EXCD, symbol: R is what is live by order, and the US daytime market."""
        code = self.place().quote_place(session)
        return f"{'R' if paid or session == 'day' else 'D'}{code}{self.symbol}"


class OverseasExecutions(Scoped):
    """Execution notices of one account's overseas orders. They need an HTS id in the credentials."""

    def listen_execution(
        self,
        callback: Callable[[OverseasExecutionEvent], object],
        *,
        where: Callable[[OverseasExecutionEvent], bool] | None = None,
        priority: int = 0,
    ) -> Subscription:
        """Call back with each notice about an overseas order of this account (해외주식 체결통보, H0GSCNI0, paper
        H0GSCNI9): received, changed, refused, filled. Notices are never dropped.

        Args:
            callback: takes each event; what it returns is ignored, what it raises is logged.
            where: only events for which it returns True, such as ``lambda event: event.is_fill``.
            priority: higher ones are called first.

        Raises:
            KisConfigurationError: no HTS id is set.
            KisSubscriptionError: KIS refused it, or it would be the 42nd registration.
            KisNetworkError: the link could not be made, or KIS did not answer in time.
        """
        from .overseas_events import OVERSEAS_EXECUTION_FEED

        return listen_notices(
            self.context, OVERSEAS_EXECUTION_FEED, callback, priority, of_account(self.context), where
        )


def listen_chain(
    context: Context,
    history: Callable[[], tuple[OrderId, ...]],
    callback: Callable[[OverseasExecutionEvent], object],
    where: Callable[[OverseasExecutionEvent], bool] | None,
    priority: int,
) -> Subscription:
    """Call back with each notice about one of an order's numbers."""
    from .overseas_events import OVERSEAS_EXECUTION_FEED

    its = of_order(history, days_after=1)
    return listen_notices(context, OVERSEAS_EXECUTION_FEED, callback, priority, of_account(context), its, where)


def _is_of(event: OverseasExecutionEvent, country: str) -> bool:
    found = by_condition(event.condition_code)
    return found is None or found.country == country
