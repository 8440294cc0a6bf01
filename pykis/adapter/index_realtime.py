"""Listening to an index."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING

from ..endpoint import Subscription
from .context import Scoped
from .event_stream import EventStream

if TYPE_CHECKING:
    from .index_events import ExpectedIndexEvent, IndexEvent, IndexProgramEvent

__all__ = ["IndexRealtime"]

# The events stand on the generated feeds: each method imports them when it is called first, as `RealtimePrice` does.


class IndexRealtime(Scoped):
    """Live levels of one index. Real accounts only. Callbacks run on the dispatch thread, one after the other."""

    symbol: str

    def listen_price(
        self,
        callback: Callable[[IndexEvent], object],
        *,
        where: Callable[[IndexEvent], bool] | None = None,
        priority: int = 0,
    ) -> Subscription:
        """Call back with each level of the index (국내지수 실시간체결, H0UPCNT0) until the subscription is closed.

        Args:
            callback: takes each event; what it returns is ignored, what it raises is logged.
            where: only events for which it returns True.
            priority: higher ones are called first.

        Raises:
            KisUnsupportedError: paper trading lacks it.
            KisSubscriptionError: KIS refused it, or it would be the 42nd.
            KisNetworkError: the link could not be made, or KIS did not answer in time.
        """
        from .index_events import INDEX_FEED

        return self.context.caller.subscribe(INDEX_FEED, self.symbol, callback, where=where, priority=priority)

    def listen_expected(
        self,
        callback: Callable[[ExpectedIndexEvent], object],
        *,
        where: Callable[[ExpectedIndexEvent], bool] | None = None,
        priority: int = 0,
    ) -> Subscription:
        """Call back with what the auctions would make of it (국내지수 실시간예상체결, H0UPANC0); otherwise as
        `listen_price`."""
        from .index_events import EXPECTED_INDEX_FEED

        return self.context.caller.subscribe(EXPECTED_INDEX_FEED, self.symbol, callback, where=where, priority=priority)

    def listen_program(
        self,
        callback: Callable[[IndexProgramEvent], object],
        *,
        where: Callable[[IndexProgramEvent], bool] | None = None,
        priority: int = 0,
    ) -> Subscription:
        """Call back with what programs bought and sold of it (국내지수 실시간프로그램매매, H0UPPGM0): of KOSPI, KOSDAQ
        and the like; otherwise as `listen_price`."""
        from .index_events import INDEX_PROGRAM_FEED

        return self.context.caller.subscribe(INDEX_PROGRAM_FEED, self.symbol, callback, where=where, priority=priority)

    def stream_price(
        self,
        *,
        where: Callable[[IndexEvent], bool] | None = None,
        bound: int = 1000,
        timeout: float | None = None,
    ) -> EventStream[IndexEvent]:
        """Iterate over levels (국내지수 실시간체결): ``for event in index.stream_price(): ...``.

        It raises what `listen_price` raises.

        Args:
            where: only events for which it returns True.
            bound: so many events are kept for a slow loop; past that the oldest is dropped and counted.
            timeout: end when nothing came for so many seconds; never if not given.
        """
        return EventStream(
            lambda put: self.listen_price(put, where=where), clock=self.context.clock, bound=bound, timeout=timeout
        )
