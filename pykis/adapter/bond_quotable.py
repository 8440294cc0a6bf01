"""Quotes, order books, trades and daily bars of one bond."""

from __future__ import annotations

import datetime as dt
from collections.abc import Callable

from .blocks import block_of, rows_of
from .bond_rows import BondBar, BondOrderBook, BondQuote, BondTrade
from .chartable import chart_bounds
from .context import Scoped
from .tables import Table

__all__ = ["BondQuotable"]


class BondQuotable(Scoped):
    """What can be asked about a bond without an account. Real accounts only.

    Every method asks KIS, waits for the rate limit and may raise `KisUnsupportedError` (paper trading lacks it),
    `KisAPIError` (KIS refuses it) or `KisNetworkError` (no usable answer, also after repeats).
    """

    symbol: str

    def quote(self) -> BondQuote:
        """The state of the bond (장내채권현재가 시세, FHKBJ773400C0). Won for 10,000 won of face value."""
        answer = self.context.api.domestic_bond.inquire_price(fid_input_iscd=self.symbol)
        quote = BondQuote(block_of(answer, "output"), answer.tr_id)
        self.context.symbols.learn_name(self.symbol, quote.name)
        return quote

    def order_book(self) -> BondOrderBook:
        """Five levels of asks and bids (장내채권현재가 호가, FHKBJ773401C0)."""
        answer = self.context.api.domestic_bond.inquire_asking_price(fid_input_iscd=self.symbol)
        return BondOrderBook(block_of(answer, "output"), answer.tr_id, self.symbol)

    def trades(self) -> Table[BondTrade]:
        """The last trades of the day, as KIS orders them (장내채권현재가 체결, FHKBJ773403C0)."""
        answer = self.context.api.domestic_bond.inquire_ccnl(fid_input_iscd=self.symbol)
        return Table(BondTrade(row, answer.tr_id) for row in rows_of(answer, "output", "stck_cntg_hour"))

    def chart(
        self,
        span: str | None = None,
        *,
        start: dt.date | None = None,
        end: dt.date | None = None,
        progress: Callable[[int, int], object] | None = None,
    ) -> Table[BondBar]:
        """Bars of days, the oldest first, as far back as KIS answers in one call (장내채권 기간별시세,
        FHKBJ773701C0).

        Args:
            span: up to today: ``"10d"``, ``"2w"``, ``"3m"``, ``"1y"``. Without it and without ``start``: a year.
            start: the first day (Asia/Seoul).
            end: the last day; today by default.
            progress: told how many calls of how many are done.

        Raises:
            KisValidationError: a span that is none.
            KisUnsupportedError: paper trading lacks it.
            KisAPIError: KIS refuses it.
            KisNetworkError: no usable answer, also after repeats.
        """
        first, last = chart_bounds(span, start, end, "day", self.context.now())
        answer = self.context.api.domestic_bond.inquire_daily_itemchartprice(fid_input_iscd=self.symbol)
        if progress is not None:
            progress(1, 1)
        bars = {
            row["stck_bsop_date"]: BondBar(row, answer.tr_id) for row in rows_of(answer, "output", "stck_bsop_date")
        }
        return Table(bars[key] for key in sorted(bars) if first.date() <= bars[key].date <= last.date())
