"""Reserved orders abroad (해외주식 예약주문): placed while the exchange is closed, sent by KIS when it opens."""

from __future__ import annotations

import datetime as dt
from collections.abc import Callable, Iterable, Mapping
from decimal import Decimal
from typing import Any, Literal, cast

from ..answer import Answer
from ..endpoint import CallOptions
from ..errors import KisParseError, KisUnsupportedError
from ..kinds import Lane, OrderId, OverseasMarket, Side
from ..market.overseas import Country, Currency, Place, by_order_code
from ..market.overseas_orders import OverseasOrderType, check_overseas_order
from .blocks import block_of
from .context import Context, Scoped
from .listing import Listing
from .order_rows import coded_side
from .overseas_context import learned_name
from .overseas_rows import listing_places
from .reserved import ReservedOrder, day_in, decimal_in, read_reserved, text_in
from .sending import CANCEL, ORDER, confirm, send
from .tables import Table
from .windows import days_back
from .wording import digits, side_name

__all__ = ["Reservation", "Reservations", "place_reservation", "read_reservations"]


class Reservation(ReservedOrder):
    """A reserved order (예약주문). KIS sends it when the exchange opens; whether it had the money for it shows then."""

    _received = "ord_rcit_tmd"

    def __init__(
        self,
        context: Context,
        place: Place,
        *,
        number: int,
        received_on: dt.date,
        symbol: str,
        side: Side,
        qty: int,
        price: Decimal | None,
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
            cancelled=text_in(raw or {}, "cncl_yn") == "Y",
        )
        self.place: Place = place
        """The market and KIS' codes for it."""

    @property
    def name(self) -> str:
        """종목명 as far as it is known."""
        return text_in(self.raw, "prdt_name") or learned_name(self.context, self.place.market, self.symbol)

    @property
    def currency(self) -> Currency:
        """통화."""
        return self.place.currency

    @property
    def status(self) -> str:
        """해외예약주문상태, in KIS' words; blank for one that was just placed."""
        return text_in(self.raw, "ovrs_rsvn_ord_stat_cd_name")

    @property
    def reason(self) -> str:
        """미처리사유: why KIS could not send it; blank if it could, or has not tried."""
        return text_in(self.raw, "nprc_rson_text")

    @property
    def filled_qty(self) -> int | None:
        """체결수량; None for one that was just placed."""
        found = decimal_in(self.raw, "ft_ccld_qty")
        return int(found) if found is not None else None

    def cancel(self) -> Reservation:
        """Take it back (해외주식 예약주문접수취소, US TTTT3017U, Asia TTTS3013U); returns itself.

        Raises:
            KisUnsupportedError: in Asia on paper trading.
            KisAPIError: KIS refuses it, for instance because it was sent already.
            KisOrderUncertainError: nothing proves whether it took effect.
        """
        asked = {"RSVN_ORD_RCIT_DT": f"{self.received_on:%Y%m%d}", "OVRS_RSVN_ODNO": f"{self.number:010d}"}
        confirm(self.context, "overseas_reserved", asked, lambda: self._send_cancel(asked), lambda _, answer: answer)
        self._cancelled = True
        return self

    def _send_cancel(self, asked: dict[str, str]) -> Answer:
        day, number = asked["RSVN_ORD_RCIT_DT"], asked["OVRS_RSVN_ODNO"]
        if self.place.country == "US":
            return self.context.api.overseas_stock.order_resv_ccnl(
                nat_dv="us",
                rsvn_ord_rcit_dt=day,
                ovrs_rsvn_odno=number,
                cano=self.context.cano,
                acnt_prdt_cd=self.context.product,
                options=CANCEL,
            )
        return _asia(
            self.context,
            self.place,
            self.symbol,
            self.side,
            qty=self.qty,
            price=f"{self.price:f}" if self.price is not None else "0",
            what="02",
            day=day,
            number=number,
            options=CANCEL,
        )

    def to_dict(self) -> dict[str, object]:
        """A row for a table."""
        return {
            "number": self.number,
            "received_on": self.received_on,
            "market": self.place.market,
            "symbol": self.symbol,
            "name": self.name,
            "side": self.side,
            "qty": self.qty,
            "price": self.price,
            "currency": self.currency,
            "status": self.status,
            "cancelled": self.cancelled,
            "order_number": self.order_number,
            "filled_qty": self.filled_qty,
            "reason": self.reason,
        }

    def __repr__(self) -> str:
        price = f"{digits(self.price)} {self.currency}" if self.price is not None else "at the market"
        return (
            f"<Reservation {self.received_on:%Y%m%d}-{self.number:010d} {f'{self.name} {self.symbol}'.strip()} "
            f"{side_name(self.side)} {digits(self.qty)}주 {price} {self.place.market}"
            f"{' 취소' if self.cancelled else ''}>"
        )


def place_reservation(
    context: Context,
    place: Place,
    symbol: str,
    side: Side,
    *,
    qty: int,
    price: Decimal | int | float | str | None,
    order_type: OverseasOrderType,
    lot: int,
) -> Reservation:
    """Check and send a reserved order (해외주식 예약주문접수; US TTTT3014U buy, TTTT3016U sell; Asia TTTS3013U)."""
    checked = check_overseas_order(
        place,
        side=side,
        qty=qty,
        price=price,
        order_type=order_type,
        virtual=context.virtual,
        reserved=True,
        lot=lot,
    )
    asked = {
        "OVRS_EXCG_CD": place.order_code,
        "PDNO": symbol,
        "FT_ORD_QTY": str(checked.qty),
        "FT_ORD_UNPR3": checked.price_text,
        "SLL_BUY_DVSN_CD": "02" if side == "buy" else "01",
        "RVSE_CNCL_DVSN_CD": "00",
    }

    def post() -> Answer:
        if place.country == "US":
            return context.api.overseas_stock.order_resv(
                ord_dv="usBuy" if side == "buy" else "usSell",
                pdno=symbol,
                ovrs_excg_cd=cast("Any", place.order_code),
                ft_ord_qty=asked["FT_ORD_QTY"],
                ft_ord_unpr3=asked["FT_ORD_UNPR3"],
                ord_svr_dvsn_cd="0",
                ord_dvsn=checked.division.code,
                algo_ord_tmd_dvsn_cd="02" if order_type in ("twap", "vwap") else None,
                cano=context.cano,
                acnt_prdt_cd=context.product,
                options=ORDER,
            )
        return _asia(
            context,
            place,
            symbol,
            side,
            qty=checked.qty,
            price=checked.price_text,
            what="00",
            day="",
            number="",
            options=ORDER,
        )

    order_id, _ = send(context, "overseas_reserved", asked, symbol, post, _receipt)
    return Reservation(
        context,
        place,
        number=order_id.number,
        received_on=order_id.date,
        symbol=symbol,
        side=side,
        qty=checked.qty,
        price=checked.price,
    )


def _asia(
    context: Context,
    place: Place,
    symbol: str,
    side: Side,
    *,
    qty: int,
    price: str,
    what: Literal["00", "02"],
    day: str,
    number: str,
    options: CallOptions,
) -> Answer:
    """Asia has one TR for placing (00) and taking back (02)."""
    return context.api.overseas_stock.order_resv(
        ord_dv="asia",
        pdno=symbol,
        ovrs_excg_cd=cast("Any", place.order_code),
        ft_ord_qty=str(qty),
        ft_ord_unpr3=price,
        sll_buy_dvsn_cd="02" if side == "buy" else "01",
        rvse_cncl_dvsn_cd=what,
        prdt_type_cd=place.product_code,
        ord_svr_dvsn_cd="0",
        rsvn_ord_rcit_dt=day,
        ovrs_rsvn_odno=number,
        cano=context.cano,
        acnt_prdt_cd=context.product,
        options=options,
    )


def _receipt(context: Context, answer: Answer) -> tuple[OrderId, dt.datetime]:
    """The US answers ODNO, Asia a day and OVRS_RSVN_ODNO."""
    found = {name.upper(): value for name, value in block_of(answer, "output").items()}
    number = text_in(found, "OVRS_RSVN_ODNO") or text_in(found, "ODNO")
    if not number.isdigit():
        raise KisParseError(answer.tr_id, "OVRS_RSVN_ODNO", number, "not a number")
    return OrderId(day_in(found, "RSVN_ORD_RCIT_DT") or context.today(), "", int(number)), context.now()


class Reservations(Scoped):
    """The reserved orders of an account."""

    def reservations(
        self,
        start: dt.date | None = None,
        end: dt.date | None = None,
        *,
        market: OverseasMarket | Country | None = None,
    ) -> Table[Reservation]:
        """The reserved orders of some days (해외주식 예약주문조회, US TTTT3039R, Asia TTTS3014R; real accounts only).

        Args:
            start: the first day of receipt (Asia/Seoul); today by default.
            end: the last one; today by default.
            market: only that market, or that country; by default all, a call for each exchange.

        Raises:
            KisValidationError: the first is after the last.
            KisUnsupportedError: on paper trading: keep what `reserve_buy` returned.
            KisAPIError: KIS refuses it.
            KisNetworkError: no usable answer, also after repeats.
            KisParseError: the list was cut off; a part of it is never given.
        """
        first, last = days_back(start, end, self.context.today())
        return Table(read_reservations(self.context, first, last, listing_places(market)).rows)


def read_reservations(
    context: Context, first: dt.date, last: dt.date, places: tuple[Place, ...], lane: Lane = "user"
) -> Listing[Reservation]:
    """Every page of the reserved orders of each of the markets, the oldest first (해외주식 예약주문조회)."""
    if context.virtual:
        raise KisUnsupportedError(
            "Paper trading (모의투자) does not list reserved orders (예약주문조회): keep what reserve_buy returned."
        )

    def walk(place: Place) -> tuple[Iterable[Answer], Callable[[Mapping[str, Any], str], Reservation]]:
        pages = context.api.overseas_stock.order_resv_list_pages(
            nat_dv="us" if place.country == "US" else "asia",
            inqr_strt_dt=f"{first:%Y%m%d}",
            inqr_end_dt=f"{last:%Y%m%d}",
            ovrs_excg_cd=cast("Any", place.order_code),
            prdt_type_cd=cast("Any", "" if place.country == "US" else place.product_code),
            cano=context.cano,
            acnt_prdt_cd=context.product,
            options=CallOptions(lane=lane),
        )
        return pages, lambda row, tr_id: _of_row(context, row, place, tr_id)

    return read_reserved(context, "overseas_reserved", map(walk, places), "ovrs_rsvn_odno")


def _of_row(context: Context, row: Mapping[str, Any], asked: Place, tr_id: str) -> Reservation:
    number, received_on = text_in(row, "ovrs_rsvn_odno"), day_in(row, "rsvn_ord_rcit_dt")
    qty = decimal_in(row, "ft_ord_qty")
    if not number.isdigit() or received_on is None or qty is None:
        raise KisParseError(tr_id, "ovrs_rsvn_odno", number, "a reserved order without its number, day or quantity")
    return Reservation(
        context,
        by_order_code(text_in(row, "ovrs_excg_cd")) or asked,
        number=int(number),
        received_on=received_on,
        symbol=text_in(row, "pdno"),
        side=coded_side(text_in(row, "sll_buy_dvsn_cd"), tr_id),
        qty=int(qty),
        price=decimal_in(row, "ft_ord_unpr3") or None,
        raw=row,
    )
