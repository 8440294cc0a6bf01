"""Sending overseas orders: checked against what is known of the market, then through the API of the country."""

from __future__ import annotations

from datetime import datetime
from decimal import Decimal
from typing import Any

from ..answer import Answer
from ..endpoint import CallOptions
from ..errors import KisUnsupportedError, KisValidationError
from ..kinds import OrderId, Side
from ..market.order_check import check_qty
from ..market.overseas import OverseasSession, Place
from ..market.overseas_orders import CheckedOverseasOrder, OverseasOrderType, check_overseas_order
from .context import Context
from .sending import CANCEL, ORDER, Placed, Target, send

__all__ = ["modify_overseas_order", "place_overseas_cancel", "place_overseas_order"]


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
) -> Placed[CheckedOverseasOrder]:
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
    asked = {
        "OVRS_EXCG_CD": place.order_code,
        "PDNO": symbol,
        "ORD_QTY": str(checked.qty),
        "OVRS_ORD_UNPR": checked.price_text,
        "ORD_DVSN": checked.division.code,
    }

    def post() -> Answer:
        if session == "day":
            return context.api.overseas_stock.daytime_order(
                order_dv=side,
                ovrs_excg_cd=code,
                pdno=symbol,
                ord_qty=asked["ORD_QTY"],
                ovrs_ord_unpr=checked.price_text,
                ord_svr_dvsn_cd="0",
                ord_dvsn=checked.division.code,
                cano=context.cano,
                acnt_prdt_cd=context.product,
                options=ORDER,
            )
        return context.api.overseas_stock.order(
            ord_dv=side,
            ovrs_excg_cd=code,
            pdno=symbol,
            ord_qty=asked["ORD_QTY"],
            ovrs_ord_unpr=checked.price_text,
            ord_dvsn=checked.division.code,
            cano=context.cano,
            acnt_prdt_cd=context.product,
            options=ORDER,
        )

    order_id, time = send(context, "overseas", asked, symbol, post)
    return Placed(order_id, time, checked)


def modify_overseas_order(
    context: Context,
    target: Target,
    place: Place,
    *,
    price: Decimal | int | float | str,
    order_type: OverseasOrderType,
    session: OverseasSession,
) -> Placed[CheckedOverseasOrder]:
    """Check and send a modification of the price of what is left (해외주식 정정취소주문; daytime TTTS6038U)."""
    if not place.takes_modifications:
        raise KisUnsupportedError(
            f"{place.title} ({place.market}) takes no modifications (정정): cancel the order, then send a new one."
        )
    checked = check_overseas_order(
        place,
        side=target.side,
        qty=max(target.remaining_qty, 1),
        price=price,
        order_type=order_type,
        session=session,
        virtual=context.virtual,
        lot=1,  # what is left of a lot is no lot
    )
    order_id, time = _revise(context, target, place, session, "01", checked.qty, checked.price_text, ORDER)
    return Placed(order_id, time, checked)


def place_overseas_cancel(
    context: Context, target: Target, place: Place, *, qty: int, session: OverseasSession
) -> OrderId:
    """Send a cancellation (해외주식 정정취소주문; 미국주간정정취소, TTTS6038U); the id of the cancellation."""
    return _revise(context, target, place, session, "02", check_qty(qty), "0", CANCEL)[0]


def _revise(
    context: Context,
    target: Target,
    place: Place,
    session: OverseasSession,
    what: Any,
    qty: int,
    price: str,
    options: CallOptions,
) -> tuple[OrderId, datetime]:
    asked = {
        "OVRS_EXCG_CD": place.order_code,
        "PDNO": target.symbol,
        "ORGN_ODNO": target.order_id.odno,
        "RVSE_CNCL_DVSN_CD": str(what),
        "ORD_QTY": str(qty),
        "OVRS_ORD_UNPR": price,
    }
    api = context.api.overseas_stock
    revise: Any = api.daytime_order_rvsecncl if session == "day" else api.order_rvsecncl
    if session == "day" and context.virtual:
        raise KisValidationError("Paper trading (모의투자) has no US daytime session (주간거래).")
    return send(
        context,
        "overseas",
        asked,
        target.symbol,
        lambda: revise(
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
        ),
    )
