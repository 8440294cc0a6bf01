"""Reserved orders whose answer never came: what they look like in KIS' lists of them."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping, Sequence
from datetime import date, datetime
from decimal import Decimal
from typing import Generic, NamedTuple

from ..errors import KisOrderUncertainError
from ..kinds import OrderId, Side
from ..market.overseas import by_order_code
from .context import Scoped
from .evidence import Lost
from .ledger import SETTLE, OrderKind
from .listing import Listing
from .order_rows import Action
from .overseas_reservations import Reservation, read_reservations
from .overseas_rows import listing_places
from .reserved import ReservedT, day_in
from .resolve import OrderList, Resolution, resolve, variant_of

__all__ = ["OverseasReservedList", "ReservedList", "ReservedResolving", "ReservedRow"]


class ReservedRow(NamedTuple, Generic[ReservedT]):
    """A reserved order, or that it was taken back, as one row of evidence."""

    order_id: OrderId
    """The day of receipt and the number; a cancellation, which has none of its own, says so in place of the branch."""
    original: int | None
    """Of a cancellation the number of what it took back."""
    action: Action
    symbol: str
    """종목코드."""
    side: Side
    """매도 or 매수."""
    qty: int
    """주문수량."""
    price: Decimal
    """주문단가; 0 where it names none."""
    time: datetime
    """When it was received, aware (Asia/Seoul); a cancellation is as new as the read that shows it."""
    reservation: ReservedT
    """The reserved order itself."""


class ReservedList(OrderList[ReservedT, ReservedRow[ReservedT]]):
    """A list of reserved orders."""

    def adopt(self, lost: Lost, row: ReservedRow[ReservedT], rows: Sequence[ReservedRow[ReservedT]]) -> ReservedT:
        return row.reservation

    def _rows(self, found: Iterable[ReservedT]) -> list[ReservedRow[ReservedT]]:
        return [row for one in found for row in self._told_by(one)]

    def _told_by(self, one: ReservedT) -> Iterator[ReservedRow[ReservedT]]:
        plain = (one.symbol, one.side, one.qty, one.price or Decimal(0))
        yield ReservedRow(one.order_id, None, "new", *plain, one.received_at, one)
        if one.cancelled:
            taken_back = one.order_id._replace(branch="cancel")
            yield ReservedRow(taken_back, one.number, "cancel", *plain, self.context.now(), one)


class OverseasReservedList(ReservedList[Reservation]):
    """The reserved orders abroad (해외주식 예약주문조회, US TTTT3039R, Asia TTTS3014R)."""

    kind: OrderKind = "overseas_reserved"
    title: str = "overseas reserved order"
    verb: str = "account.overseas.resolve_reserved"

    def read(self, first: date, last: date, symbol: str, lost: Lost) -> Listing[ReservedRow[Reservation]]:
        start = min(first, lost.original_day or first)
        found = read_reservations(self.context, start, last, listing_places(None), lane="reconcile")
        return Listing(self._rows(found.rows), found.complete)

    def _asked(self, error: KisOrderUncertainError, asked: Mapping[str, str]) -> Lost | None:
        from ..api.overseas_stock import order_account as api  # the generated layer, on first touch

        variant = variant_of(api.ORDER_RESV, error.tr_id)
        if variant is None and variant_of(api.ORDER_RESV_CCNL, error.tr_id) is None:
            return None
        if variant is None or (variant == "asia" and asked["RVSE_CNCL_DVSN_CD"] == "02"):
            day = day_in(asked, "RSVN_ORD_RCIT_DT")
            return Lost(error, original=int(asked["OVRS_RSVN_ODNO"]), cancels=True, original_day=day)
        sells = variant == "usSell" or (variant == "asia" and asked["SLL_BUY_DVSN_CD"] == "01")
        return Lost(
            error,
            asked["PDNO"],
            "sell" if sells else "buy",
            int(asked["FT_ORD_QTY"]),
            Decimal(asked["FT_ORD_UNPR3"] or 0) or None,
            asked["OVRS_EXCG_CD"],
        )

    def _same(self, lost: Lost, row: ReservedRow[Reservation]) -> bool:
        asked = by_order_code(lost.division)
        return super()._same(lost, row) and (asked is None or asked.country == row.reservation.place.country)


class ReservedResolving(Scoped):
    """Ends the uncertainty of a reserved order by evidence."""

    def resolve_reserved(
        self, error: KisOrderUncertainError, timeout: float = 180.0, *, settle: float = SETTLE
    ) -> Resolution[Reservation, ReservedRow[Reservation]]:
        """Look for evidence of what became of a reserved order, or of its cancellation (해외주식 예약주문조회, US
        TTTT3039R, Asia TTTS3014R; real accounts only). Sends nothing.

        A row is ours if symbol, country, side, quantity and price agree. The rest is as in `Account.resolve`, which
        explains arguments and answers.

        Raises:
            KisUnsupportedError: paper trading does not list reserved orders, so nothing can be proved there.
            KisValidationError: the error carries no reserved order, or is another account's.
        """
        return resolve(OverseasReservedList(self.context), error, timeout, settle)
