"""The fund behind an ETF or ETN: net asset value, discount, tracking error, components."""

from __future__ import annotations

from collections.abc import Callable
from datetime import date, timedelta
from typing import TYPE_CHECKING, Literal

from ..endpoint import Subscription
from ..errors import KisValidationError
from .blocks import block_of
from .context import Context
from .etf_rows import EtfComponent, EtfNav, EtfNavDay, EtfNavMinute, EtfQuote
from .event_stream import EventStream
from .market_codes import choice
from .stock_rows import table_of
from .tables import Table
from .windows import Window, days_back, hides_rows

if TYPE_CHECKING:
    from .etf_events import EtfNavEvent

__all__ = ["Etf"]

_SPACINGS: dict[str, Literal["60", "180", "7200"]] = {"1": "60", "3": "180", "120": "7200"}
_DAY = timedelta(days=1)


class Etf:
    """What an ETF or ETN is beyond a stock. Not on paper trading.

    The net asset value of an ETN is its indicative value (지표가치): KIS answers both with the same fields.

    Every method that asks KIS waits for the rate limit and may raise

    - `KisUnsupportedError`: on paper trading, which has none of it.
    - `KisAPIError`: KIS refuses it.
    - `KisNetworkError`: no usable answer, also after repeats.

    Args:
        context: what it stands on.
        symbol: 종목코드.
    """

    def __init__(self, context: Context, symbol: str) -> None:
        self._context = context
        self.symbol: str = symbol
        """종목코드."""

    def quote(self) -> EtfQuote:
        """Price, net asset value, discount, tracking error, net assets (ETF/ETN 현재가, FHPST02400000).

        Raises:
            KisValidationError: KIS knows no such fund.
        """
        answer = self._context.api.etfetn.inquire_price(fid_input_iscd=self.symbol)
        quote = EtfQuote(block_of(answer, "output"), answer.tr_id)
        if not quote.price and not quote.nav:
            raise KisValidationError(f"KIS has no fund {self.symbol}: only ETFs and ETNs have a net asset value.")
        return quote

    def nav(self) -> EtfNav:
        """The net asset value with its open, high and low of the day, beside the price (NAV 비교추이(종목),
        FHPST02440000)."""
        answer = self._context.api.etfetn.nav_comparison_trend(fid_input_iscd=self.symbol)
        return EtfNav(block_of(answer, "output2"), answer.tr_id, block_of(answer, "output1"))

    def nav_days(self, start: date | None = None, end: date | None = None) -> Table[EtfNavDay]:
        """Closes beside net asset values, the newest day first (NAV 비교추이(일), FHPST02440200).

        Args:
            start: the first day; 90 days before the last by default.
            end: the last one; today by default (Asia/Seoul).

        Raises:
            KisValidationError: start is after end.
        """
        first, last = days_back(start, end, self._context.today(), 90)
        found: dict[date, EtfNavDay] = {}
        window = Window(first, last)
        while True:
            answer = self._context.api.etfetn.nav_comparison_daily_trend(
                fid_input_iscd=self.symbol,
                fid_input_date_1=f"{window.start:%Y%m%d}",
                fid_input_date_2=f"{window.end:%Y%m%d}",
            )
            rows = table_of(answer, "output", EtfNavDay, "stck_bsop_date")
            known = len(found)
            found |= {row.date: row for row in rows if first <= row.date <= last}
            oldest = min((row.date for row in rows), default=first)
            if len(found) == known or not hides_rows(window, oldest, len(rows), "day", self._context.calendar, most=1):
                return Table(found[each] for each in sorted(found, reverse=True))
            window = Window(first, oldest - _DAY)  # how many days KIS answers at once is not written anywhere

    def nav_minutes(self, every: Literal[1, 3, 120] = 1) -> Table[EtfNavMinute]:
        """Prices beside net asset values of today, the newest first (NAV 비교추이(분), FHPST02440100); one answer.

        Args:
            every: minutes between two rows.
        """
        answer = self._context.api.etfetn.nav_comparison_time_trend(
            fid_input_iscd=self.symbol, fid_hour_cls_code=choice(_SPACINGS, str(every), "every")
        )
        return table_of(answer, "output", EtfNavMinute, "bsop_hour")

    def components(self) -> Table[EtfComponent]:
        """What it holds, with weights, in KIS' order (ETF 구성종목시세, FHKST121600C0). Of ETFs of Korean stocks."""
        answer = self._context.api.etfetn.inquire_component_stock_price(fid_input_iscd=self.symbol)
        return table_of(answer, "output2", EtfComponent, "stck_shrn_iscd")

    def listen_nav(
        self,
        callback: Callable[[EtfNavEvent], object],
        *,
        where: Callable[[EtfNavEvent], bool] | None = None,
        priority: int = 0,
    ) -> Subscription:
        """Call back with each net asset value (국내ETF NAV추이, H0STNAV0) until the subscription is closed.

        Args:
            callback: takes each event; what it returns is ignored, what it raises is logged.
            where: only events for which it returns True.
            priority: higher ones are called first.

        Raises:
            KisSubscriptionError: KIS refused it, or it would be the 42nd.
            KisNetworkError: the link could not be made, or KIS did not answer in time.
        """
        from .etf_events import ETF_NAV_FEED

        return self._context.caller.subscribe(ETF_NAV_FEED, self.symbol, callback, where=where, priority=priority)

    def stream_nav(
        self,
        *,
        where: Callable[[EtfNavEvent], bool] | None = None,
        bound: int = 1000,
        timeout: float | None = None,
    ) -> EventStream[EtfNavEvent]:
        """Iterate over net asset values: ``for event in etf.stream_nav(): ...``. It raises what `listen_nav` raises.

        Args:
            where: as in `listen_nav`.
            bound: so many events are kept for a slow loop; past that the oldest is dropped and counted.
            timeout: end when nothing came for so many seconds; never if not given.
        """
        return EventStream(
            lambda put: self.listen_nav(put, where=where), clock=self._context.clock, bound=bound, timeout=timeout
        )

    def __repr__(self) -> str:
        return f"<Etf {f'{self._context.symbols.name(self.symbol)} {self.symbol}'.strip()}>"
