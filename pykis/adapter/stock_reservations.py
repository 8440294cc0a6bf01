"""Reserved orders for Korean stocks (주식예약주문): placed while the exchange is closed, sent by KIS when it opens."""

from __future__ import annotations

import datetime as dt
from collections.abc import Iterable, Mapping
from decimal import Decimal
from typing import Any, Literal

from ..answer import Answer
from ..endpoint import CallOptions
from ..errors import KisOrderUncertainError, KisParseError, KisValidationError
from ..kinds import Lane, OrderId, Side
from ..market.order_check import check_order
from .blocks import block_of
from .context import Context
from .evidence import Lost
from .ledger import OrderKind
from .listing import Listing
from .order_rows import coded_side
from .placing import kind_of
from .reserved import ReservedOrder, day_in, decimal_in, read_reserved, text_in
from .reserved_doubts import ReservedList, ReservedRow
from .resolve import variant_of
from .sending import CANCEL, ORDER, confirm, send
from .symbols import same_symbol
from .windows import check_day
from .wording import digits, side_name

__all__ = [
    "ReservedOrderType",
    "StockReservation",
    "StockReservedList",
    "place_stock_reservation",
    "read_stock_reservations",
]

ReservedOrderType = Literal["limit", "market", "conditional", "pre_open"]
"""주문구분 of a reserved order: 지정가, 시장가, 조건부지정가, 장전 시간외."""
_MOST = dt.timedelta(days=30)
"""How far ahead a reserved order may last."""
_DESK = "001"
"""예약주문조직번호: neither receipt nor list says it; the official sample sends this one."""


class StockReservation(ReservedOrder):
    """A reserved order (예약주문). KIS sends it when the exchange opens; whether it had the money for it shows then."""

    _received = "rsvn_ord_rcit_tmd"

    def __init__(
        self,
        context: Context,
        *,
        number: int,
        received_on: dt.date,
        symbol: str,
        side: Side,
        qty: int,
        price: Decimal | None,
        division_code: str,
        raw: Mapping[str, Any] | None = None,
    ) -> None:
        super().__init__(
            context,
            number=number,
            received_on=received_on,
            symbol=symbol,
            side=side,
            qty=qty,
            price=price,
            raw=raw,
            cancelled=bool(day_in(raw or {}, "cncl_ord_dt")),
        )
        self.division_code: str = division_code
        """주문구분코드: 00 지정가, 01 시장가, 02 조건부지정가, 05 장전 시간외."""

    @property
    def name(self) -> str:
        """종목명 as far as it is known."""
        return text_in(self.raw, "kor_item_shtn_name") or self.context.symbols.name(self.symbol)

    @property
    def sends_on(self) -> dt.date | None:
        """예약주문주문일자: the day for which it is; None for one that was just placed."""
        return day_in(self.raw, "rsvn_ord_ord_dt")

    @property
    def ends_on(self) -> dt.date | None:
        """예약종료일자; None for one that was just placed, or that is for one day."""
        return day_in(self.raw, "rsvn_end_dt")

    @property
    def status(self) -> str:
        """처리결과, in KIS' words; blank for one that was just placed."""
        return text_in(self.raw, "prcs_rslt")

    @property
    def reason(self) -> str:
        """거부사유: why KIS could not send it; blank if it could, or has not tried."""
        return text_in(self.raw, "rjct_rson2")

    @property
    def filled_qty(self) -> int | None:
        """총체결수량; None for one that was just placed."""
        found = decimal_in(self.raw, "tot_ccld_qty")
        return int(found) if found is not None else None

    def cancel(self) -> StockReservation:
        """Take it back (주식예약주문취소, CTSC0009U); returns itself. One that was just placed is looked up first: KIS
        wants to be told for which day it is.

        Raises:
            KisValidationError: it is not in KIS' list, which lags.
            KisAPIError: KIS refuses it, for instance because it was sent already.
            KisOrderUncertainError: nothing proves whether it took effect.
        """
        asked = {
            "RSVN_ORD_SEQ": str(self.number),
            "RSVN_ORD_ORGNO": _DESK,
            "RSVN_ORD_ORD_DT": f"{self.sends_on or self._look_up():%Y%m%d}",
        }
        confirm(
            self.context,
            "reserved",
            asked,
            lambda: self.context.api.domestic_stock.order_resv_rvsecncl(
                ord_type="cancel",
                rsvn_ord_seq=asked["RSVN_ORD_SEQ"],
                rsvn_ord_orgno=asked["RSVN_ORD_ORGNO"],
                rsvn_ord_ord_dt=asked["RSVN_ORD_ORD_DT"],
                cano=self.context.cano,
                acnt_prdt_cd=self.context.product,
                options=CANCEL,
            ),
            _done,
        )
        self._cancelled = True
        return self

    def _look_up(self) -> dt.date:
        day = self.received_on
        rows = read_stock_reservations(self.context, day, day + _MOST).rows
        found = next((row.sends_on for row in rows if row.order_id == self.order_id), None)
        if found is None:
            raise KisValidationError(
                f"The reserved order {self.number} of {day} is not in KIS' list, which lags by some seconds."
            )
        return found

    def to_dict(self) -> dict[str, object]:
        """A row for a table."""
        return {
            "number": self.number,
            "received_on": self.received_on,
            "sends_on": self.sends_on,
            "symbol": self.symbol,
            "name": self.name,
            "side": self.side,
            "qty": self.qty,
            "price": self.price,
            "status": self.status,
            "cancelled": self.cancelled,
            "order_number": self.order_number,
            "filled_qty": self.filled_qty,
            "reason": self.reason,
        }

    def __repr__(self) -> str:
        price = f"{digits(self.price)}원" if self.price is not None else "at the market"
        return (
            f"<StockReservation {self.received_on:%Y%m%d}-{self.number} {f'{self.name} {self.symbol}'.strip()} "
            f"{side_name(self.side)} {digits(self.qty)}주 {price}{' 취소' if self.cancelled else ''}>"
        )


def place_stock_reservation(
    context: Context,
    symbol: str,
    side: Side,
    *,
    qty: int,
    price: Decimal | int | None,
    order_type: ReservedOrderType,
    until: dt.date | None,
) -> StockReservation:
    """Check and send a reserved order (주식예약주문, CTSC0008U). The limits of its day are not known yet."""
    today = context.today()
    if until is not None and not today < (until := check_day(until, "until")) <= today + _MOST:
        raise KisValidationError(f"until must be a day after {today}, and at most 30 days ahead, not {until}.")
    if order_type not in ("limit", "market", "conditional", "pre_open"):
        raise KisValidationError(
            f"A reserved order is of type 'limit', 'market', 'conditional' or 'pre_open', not {order_type!r}."
        )
    kind = kind_of(context, symbol, (price,), today)
    checked = check_order(
        side=side, qty=qty, price=price, order_type=order_type, kind=kind, on=today, virtual=context.virtual
    )
    asked = {
        "PDNO": symbol,
        "ORD_QTY": str(checked.qty),
        "ORD_UNPR": checked.price_text,
        "SLL_BUY_DVSN_CD": "02" if side == "buy" else "01",
        "ORD_DVSN_CD": checked.division.code,
    }
    order_id, _ = send(
        context,
        "reserved",
        asked,
        symbol,
        lambda: context.api.domestic_stock.order_resv(
            pdno=symbol,
            ord_qty=asked["ORD_QTY"],
            ord_unpr=asked["ORD_UNPR"],
            sll_buy_dvsn_cd="02" if side == "buy" else "01",
            ord_dvsn_cd=asked["ORD_DVSN_CD"],
            ord_objt_cblc_dvsn_cd="10",
            rsvn_ord_end_dt=f"{until:%Y%m%d}" if until is not None else None,
            cano=context.cano,
            acnt_prdt_cd=context.product,
            options=ORDER,
        ),
        _receipt,
    )
    return StockReservation(
        context,
        number=order_id.number,
        received_on=order_id.date,
        symbol=symbol,
        side=side,
        qty=checked.qty,
        price=checked.price,
        division_code=checked.division.code,
    )


def _receipt(context: Context, answer: Answer) -> tuple[OrderId, dt.datetime]:
    """It says a number and no day."""
    number = text_in({name.upper(): value for name, value in block_of(answer, "output").items()}, "RSVN_ORD_SEQ")
    if not number.isdigit():
        raise KisParseError(answer.tr_id, "RSVN_ORD_SEQ", number, "not a number")
    return OrderId(context.today(), "", int(number)), context.now()


def _done(context: Context, answer: Answer) -> None:
    """Besides the code of the answer, KIS says whether it was processed (정상처리여부)."""
    said = text_in({name.lower(): value for name, value in block_of(answer, "output").items()}, "nrml_prcs_yn")
    if said != "Y":
        raise KisParseError(answer.tr_id, "nrml_prcs_yn", said, "it does not say that it was processed")


def read_stock_reservations(
    context: Context, first: dt.date, last: dt.date, *, taken_back: bool = False, lane: Lane = "user"
) -> Listing[StockReservation]:
    """Every page of the reserved orders of some days, the oldest first (주식예약주문조회, CTSC0004R).

    Args:
        context: who reads.
        first: the first day; no source says whether of the receipt or of the order.
        last: the last one.
        taken_back: ask for those that are no longer valid too.
        lane: which queue of the rate limit it waits in.
    """

    def walk(only_valid: str) -> Iterable[Answer]:
        return context.api.domestic_stock.order_resv_ccnl_pages(
            rsvn_ord_ord_dt=f"{first:%Y%m%d}",
            rsvn_ord_end_dt=f"{last:%Y%m%d}",
            cncl_yn=only_valid,
            cano=context.cano,
            acnt_prdt_cd=context.product,
            options=CallOptions(lane=lane),
        )

    def make(row: Mapping[str, Any], tr_id: str) -> StockReservation:
        return _of_row(context, row, tr_id)

    walks = ((walk(only_valid), make) for only_valid in (("Y", "N") if taken_back else ("Y",)))
    return read_reserved(context, "reserved", walks, "rsvn_ord_seq")


def _of_row(context: Context, row: Mapping[str, Any], tr_id: str) -> StockReservation:
    number, received_on = text_in(row, "rsvn_ord_seq"), day_in(row, "rsvn_ord_rcit_dt")
    qty = decimal_in(row, "ord_rsvn_qty")
    if not number.isdigit() or received_on is None or qty is None:
        raise KisParseError(tr_id, "rsvn_ord_seq", number, "a reserved order without its number, day or quantity")
    return StockReservation(
        context,
        number=int(number),
        received_on=received_on,
        symbol=text_in(row, "pdno"),
        side=coded_side(text_in(row, "sll_buy_dvsn_cd"), tr_id),
        qty=int(qty),
        price=decimal_in(row, "ord_rsvn_unpr") or None,
        division_code=text_in(row, "ord_dvsn_cd"),
        raw=row,
    )


class StockReservedList(ReservedList[StockReservation]):
    """The reserved orders for Korean stocks (주식예약주문조회, CTSC0004R)."""

    kind: OrderKind = "reserved"
    title: str = "reserved order for a Korean stock"
    verb: str = "account.resolve_reserved"

    def read(self, first: dt.date, last: dt.date, symbol: str, lost: Lost) -> Listing[ReservedRow[StockReservation]]:
        # Days of receipt or of the order: both are in this stretch. What was taken back may be an order of a month ago.
        start = first - _MOST if lost.cancels else first
        found = read_stock_reservations(self.context, start, last + _MOST, taken_back=True, lane="reconcile")
        return Listing(self._rows(found.rows), found.complete)

    def _asked(self, error: KisOrderUncertainError, asked: Mapping[str, str]) -> Lost | None:
        from ..api.domestic_stock import order_account as api  # the generated layer, on first touch

        if variant_of(api.ORDER_RESV_RVSECNCL, error.tr_id) == "cancel":
            day = day_in(asked, "RSVN_ORD_ORD_DT")
            return Lost(error, original=int(asked["RSVN_ORD_SEQ"]), cancels=True, sends_on=day)
        if variant_of(api.ORDER_RESV, error.tr_id) is None:
            return None
        return Lost(
            error,
            asked["PDNO"],
            "sell" if asked["SLL_BUY_DVSN_CD"] == "01" else "buy",
            int(asked["ORD_QTY"]),
            Decimal(asked["ORD_UNPR"] or 0) or None,
            asked["ORD_DVSN_CD"],
        )

    def fits(self, lost: Lost, row: ReservedRow[StockReservation]) -> bool:
        # No source says that a number is never given out again within the month that is read.
        days = lost.sends_on, row.reservation.sends_on
        return super().fits(lost, row) and (None in days or days[0] == days[1])

    def _same(self, lost: Lost, row: ReservedRow[StockReservation]) -> bool:
        return same_symbol(row.symbol, lost.symbol) and row.reservation.division_code == lost.division
