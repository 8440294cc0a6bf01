"""Sending overseas orders: checked against what is known of the market, sent, and the receipt read whole."""

from __future__ import annotations

from datetime import datetime, timedelta
from decimal import Decimal
from typing import TYPE_CHECKING, Any, NamedTuple, cast

from ..answer import Answer
from ..clock import KST
from ..endpoint import CallOptions
from ..errors import KisOrderUncertainError, KisParseError, KisUnsupportedError, KisValidationError
from ..kinds import OrderId, Side
from ..market.order_check import check_qty
from ..market.overseas import OverseasSession, Place
from ..market.overseas_orders import CheckedOverseasOrder, OverseasOrderType, check_overseas_order
from .blocks import block_of
from .context import Context
from .order_rows import OrderReceipt

if TYPE_CHECKING:
    from .overseas_order import OverseasOrder

__all__ = ["modify_overseas_order", "place_overseas_cancel", "place_overseas_order"]

_ORDER = CallOptions(lane="order")
_CANCEL = CallOptions(lane="cancel")


class PlacedOverseas(NamedTuple):
    """An overseas order that KIS took."""

    order_id: OrderId
    time: datetime
    checked: CheckedOverseasOrder


def place_overseas_order(
    context: Context,
    place: Place,
    symbol: str,
    side: Side,
    *,
    qty: int,
    price: Decimal | int | float | str | None,
    order_type: OverseasOrderType,
    session: OverseasSession,
    lot: int = 0,
) -> PlacedOverseas:
    """Check and send an order (해외주식 주문; the daytime session 미국주간주문, TTTS6036U buy, TTTS6037U sell)."""
    checked = check_overseas_order(
        place,
        side=side,
        qty=qty,
        price=price,
        order_type=order_type,
        session=session,
        virtual=context.virtual,
        lot=lot,
    )
    code: Any = place.order_code
    sent_at = context.now()
    answer: Answer
    if session == "day":
        answer = context.api.overseas_stock.daytime_order(
            order_dv=side,
            ovrs_excg_cd=code,
            pdno=symbol,
            ord_qty=str(checked.qty),
            ovrs_ord_unpr=checked.price_text,
            ord_svr_dvsn_cd="0",
            ord_dvsn=checked.division.code,
            cano=context.cano,
            acnt_prdt_cd=context.product,
            options=_ORDER,
        )
    else:
        answer = context.api.overseas_stock.order(
            ord_dv=side,
            ovrs_excg_cd=code,
            pdno=symbol,
            ord_qty=str(checked.qty),
            ovrs_ord_unpr=checked.price_text,
            ord_dvsn=checked.division.code,
            cano=context.cano,
            acnt_prdt_cd=context.product,
            options=_ORDER,
        )
    asked = {
        "OVRS_EXCG_CD": place.order_code,
        "PDNO": symbol,
        "ORD_QTY": str(checked.qty),
        "OVRS_ORD_UNPR": checked.price_text,
        "ORD_DVSN": checked.division.code,
    }
    order_id, time = _receipt(context, answer, asked, sent_at)
    return PlacedOverseas(order_id, time, checked)


def modify_overseas_order(context: Context, order: OverseasOrder, price: Decimal | int | float | str) -> PlacedOverseas:
    """Check and send a modification of the price of what is left (해외주식 정정취소주문; daytime TTTS6038U)."""
    place = order.place
    if not place.takes_modifications:
        raise KisUnsupportedError(
            f"{place.title} ({place.market}) takes no modifications (정정): cancel the order, then send a new one."
        )
    kind = order.order_type or "limit"
    checked = check_overseas_order(
        place,
        side=order.side,
        qty=max(order.remaining_qty, 1),
        price=price,
        order_type=kind,
        session=order.session,
        virtual=context.virtual,
        lot=1,  # what is left of a lot is no lot
    )
    order_id, time = _revise(context, order, "01", checked.qty, checked.price_text, _ORDER)
    return PlacedOverseas(order_id, time, checked)


def place_overseas_cancel(context: Context, order: OverseasOrder, qty: int) -> OrderId:
    """Send a cancellation (해외주식 정정취소주문; 미국주간정정취소, TTTS6038U); the id of the cancellation."""
    return _revise(context, order, "02", check_qty(qty), "0", _CANCEL)[0]


def _revise(
    context: Context, order: OverseasOrder, what: Any, qty: int, price: str, options: CallOptions
) -> tuple[OrderId, datetime]:
    asked = {
        "OVRS_EXCG_CD": order.place.order_code,
        "PDNO": order.symbol,
        "ORGN_ODNO": order.live_id.odno,
        "RVSE_CNCL_DVSN_CD": str(what),
        "ORD_QTY": str(qty),
        "OVRS_ORD_UNPR": price,
    }
    send = (
        context.api.overseas_stock.daytime_order_rvsecncl
        if order.session == "day"
        else context.api.overseas_stock.order_rvsecncl
    )
    if order.session == "day" and context.virtual:
        raise KisValidationError("Paper trading (모의투자) has no US daytime session (주간거래).")
    sent_at = context.now()
    answer: Answer = cast("Any", send)(
        ovrs_excg_cd=asked["OVRS_EXCG_CD"],
        pdno=asked["PDNO"],
        orgn_odno=asked["ORGN_ODNO"],
        rvse_cncl_dvsn_cd=what,
        ord_qty=asked["ORD_QTY"],
        ovrs_ord_unpr=price,
        ord_svr_dvsn_cd="0",
        cano=context.cano,
        acnt_prdt_cd=context.product,
        options=options,
    )
    return _receipt(context, answer, asked, sent_at)


def _receipt(context: Context, answer: Answer, asked: dict[str, str], sent_at: datetime) -> tuple[OrderId, datetime]:
    """The id and the Korean time of what KIS took; the day is the one that puts the time nearest to now."""
    now = context.now()
    try:
        found = {name.upper(): value for name, value in block_of(answer, "output").items()}
        receipt = OrderReceipt(found, answer.tr_id)
        branch, number = receipt.branch, receipt.number
    except KisParseError as error:
        raise KisOrderUncertainError(
            f"KIS accepted it, but the receipt cannot be read ({error})",
            tr_id=answer.tr_id,
            request=asked,
            sent_at=sent_at,
            ended_at=now,
            timeout=0.0,
        ) from None
    try:
        hour = receipt.time
    except KisParseError:
        hour = now.time().replace(microsecond=0)
    days = (now.date(), now.date() - timedelta(days=1), now.date() + timedelta(days=1))
    time = min((datetime.combine(day, hour, KST) for day in days), key=lambda at: abs(at - now))
    return OrderId(time.date(), branch, number), time
